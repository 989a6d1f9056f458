import type { ImageContents, ImageFile } from '../layers/contents.ts';
import { counted } from './findings.ts';
import { folderOf, isFileOrLink, nameOf, programAt } from './lookup.ts';
import { removalOf, systemPackages } from './os-packages.ts';
import type { ContentsRule, Hit, Seen } from './rule.ts';
import { toolchains, type Toolchain } from './toolchains.ts';
import { grouped, treeOf } from './trees.ts';

/** Compilers and toolchains: those that a package manager knows of, and those that were copied or unpacked. */
export const compilers: ContentsRule = {
  name: 'compilers',
  isAsked: ({ compilers: denied }) => denied,
  needsPackages: true,
  find: (seen) => {
    const packaged = toolchains.flatMap((toolchain) => packagesOf(toolchain, seen));
    const known = new Set(packaged.map(({ toolchain }) => toolchain));
    return [...packaged.map(({ hit }) => hit), ...filesOf(seen.contents, known)];
  },
};

interface Packaged {
  readonly toolchain: Toolchain;
  readonly hit: Hit;
}

function packagesOf(toolchain: Toolchain, { installed }: Seen): readonly Packaged[] {
  return systemPackages(installed(), (name) => toolchain.packages.test(name)).map((one) => ({
    toolchain,
    hit: {
      key: `package ${one.name}`,
      message: `${one.name} ${one.version} is installed (${toolchain.name})`,
      todo: removalOf(one),
      package: { name: one.name, version: one.version },
      cause: { kind: 'diffId', diffId: one.diffId },
    },
  }));
}

interface Program {
  readonly toolchain: Toolchain;
  readonly path: string;
  /** What it leads to. */
  readonly file: ImageFile;
}

/** @param known toolchains that were found as packages: what lies where packages install to is theirs */
function filesOf(contents: ImageContents, known: ReadonlySet<Toolchain>): readonly Hit[] {
  const found = programsIn(contents).filter(
    ({ toolchain, file }) => !(known.has(toolchain) && isSystemPath(file.path)),
  );
  const groups = grouped(found, ({ toolchain, file }) => `${toolchain.name} ${rootOf(file.path)}`);
  return [...groups.values()].map((group) => hitOf(group));
}

function programsIn(contents: ImageContents): readonly Program[] {
  const found: Program[] = [];
  for (const [path, entry] of contents.files) {
    // Most files may not be run: their names are not looked at.
    if (!isFileOrLink(entry) || (entry.kind === 'file' && (entry.mode & 0o111) === 0)) continue;
    const name = nameOf(path);
    const toolchain = toolchains.find(({ programs }) => programs.test(name));
    if (toolchain === undefined) continue;
    const file = programAt(contents, path);
    // A shell script that is called `as`, or a link to a program of another name that is no compiler: not meant.
    if (file === undefined || (file.elf === undefined && toolchain.mayBeScript === undefined)) continue;
    if (isStandIn(nameOf(file.path))) continue;
    found.push({ toolchain, path, file });
  }
  return found;
}

/** Programs of many names which compile nothing, whatever the link to them is called. */
function isStandIn(name: string): boolean {
  return /^(?:busybox|toybox|coreutils|true|false)$/.test(name);
}

/** Where dpkg, apk and rpm put programs. */
function isSystemPath(path: string): boolean {
  return (
    /^(?:usr\/)?(?:s?bin|lib|lib64|libexec|[\w]+(?:-\w+){1,3})\//.test(path) && !path.startsWith('usr/local/')
  );
}

/** The root of the tree that a program is in: `usr/local/go` for `usr/local/go/pkg/tool/linux_amd64/compile`. */
function rootOf(path: string): string {
  const toolchain = /^(?:.*\/)?(?:\.?rustup\/toolchains\/[^/]+|\.cargo)(?=\/)/.exec(path)?.[0];
  if (toolchain !== undefined) return toolchain;
  const folder = folderOf(path);
  return folder.endsWith('/bin') && folder !== 'usr/bin' && folder !== 'usr/local/bin'
    ? folder.slice(0, -'/bin'.length)
    : /^(?:usr\/|usr\/local\/)?s?bin$/.test(folder)
      ? folder
      : treeOf(path);
}

function hitOf(group: readonly Program[]): Hit {
  const paths = group.map(({ path }) => path).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const [path = ''] = paths;
  const [first] = group;
  const name = first?.toolchain.name ?? '';
  const others = paths.length - 1;
  return {
    key: `file ${name} ${rootOf(first?.file.path ?? '')}`,
    message: `/${path} is a compiler or a part of one (${name})${others > 0 ? `, and ${counted(others, 'other program')} with it` : ''}`,
    todo: 'Compile in a stage of its own and COPY --from it only what was built',
    path: `/${path}`,
  };
}
