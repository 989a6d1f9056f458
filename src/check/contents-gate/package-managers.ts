import { listed } from './findings.ts';
import { isFileOrLink, nameOf, programAt } from './lookup.ts';
import type { ContentsRule } from './rule.ts';

/** Package manager → what its programs are called. */
const managers: Readonly<Record<string, RegExp>> = {
  apt: /^(?:apt|apt-get|aptitude)$/,
  dpkg: /^dpkg$/,
  apk: /^apk(?:\.static)?$/,
  rpm: /^(?:rpm|rpm2)$/,
  dnf: /^(?:dnf|dnf-?\d|microdnf|yum|tdnf)$/,
  zypper: /^zypper$/,
  pacman: /^pacman$/,
  opkg: /^opkg$/,
  xbps: /^xbps-install$/,
  nix: /^nix-(?:env|store)$/,
  pip: /^pip\d?(?:\.\d+)?$|^pipx$/,
  uv: /^uvx?$/,
  Poetry: /^poetry$/,
  Conda: /^(?:conda|mamba|micromamba)$/,
  npm: /^(?:npm|npx)$/,
  Yarn: /^(?:yarn|yarnpkg)$/,
  pnpm: /^(?:pnpm|pnpx)$/,
  Corepack: /^corepack$/,
  RubyGems: /^gem\d*(?:\.\d+)*$/,
  Bundler: /^bundler?$/,
  Composer: /^composer(?:\.phar)?$/,
  CPAN: /^cpanm?$/,
  LuaRocks: /^luarocks$/,
  Homebrew: /^brew$/,
};
const byName = Object.entries(managers);
const inProgramFolder = /(?:^|\/)\.?s?bin\/[^/]+$/;
/** Those that can be run without a program of their own: `python -m pip`. */
const modules: readonly (readonly [string, RegExp])[] = [
  ['pip', /(?:^|\/)(?:site|dist)-packages\/pip\/__main__\.py$/],
  ['npm', /(?:^|\/)node_modules\/npm\/bin\/npm-cli\.js$/],
];

/** Package managers, of the system and of languages: an image that is done installs nothing. */
export const packageManagers: ContentsRule = {
  name: 'package-managers',
  isAsked: ({ packageManagers: denied }) => denied,
  find: ({ contents }) => {
    const found = new Map<string, string[]>();
    for (const [path, entry] of contents.files) {
      if (!isFileOrLink(entry)) continue;
      const manager = managerAt(path);
      if (manager === undefined) continue;
      if (inProgramFolder.test(path) && !path.endsWith('.js') && programAt(contents, path) === undefined)
        continue;
      const paths = found.get(manager);
      if (paths === undefined) found.set(manager, [path]);
      else paths.push(path);
    }
    return [...found].map(([manager, all]) => {
      const paths = all.map((path) => `/${path}`).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
      const [path = ''] = paths;
      return {
        key: manager,
        message: `${manager} is in the image: ${listed(paths.slice(0, 3), paths.length)}`,
        todo: 'COPY what it installed into a base without it, or remove it in the last RUN',
        path,
      };
    });
  },
};

function managerAt(path: string): string | undefined {
  if (!inProgramFolder.test(path)) return modules.find(([, pattern]) => pattern.test(path))?.[0];
  const name = nameOf(path);
  return (
    byName.find(([, pattern]) => pattern.test(name))?.[0] ??
    modules.find(([, pattern]) => pattern.test(path))?.[0]
  );
}
