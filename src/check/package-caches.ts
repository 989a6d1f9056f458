import { matchesWildcard } from '../tools/wildcard.ts';

/** What a package manager keeps for the next time: in an image there is none. */
export interface PackageCache {
  /** "apt lists", "pip". */
  readonly name: string;
  /** Paths in an image, beginning with a slash, `*` as wildcard. */
  readonly paths: readonly string[];
  /** What looks like it and stays: locks that a package brings with it. */
  readonly but?: readonly string[];
  /** What to do, one line. */
  readonly todo: string;
}

const mount = (target: string, ...more: readonly string[]): string =>
  [`--mount=type=cache,target=${target}`, ...more].join(',');

/**
 * Package managers and where they keep what they have fetched. Not here is what looks like a cache and is the product:
 * Yarn's and Deno's caches that programs load from, Poetry's virtual environments.
 */
export const packageCaches: readonly PackageCache[] = [
  {
    name: 'apt packages',
    paths: ['/var/cache/apt/*'],
    but: ['*/lock'],
    todo: `RUN ${mount('/var/cache/apt', 'sharing=locked')} rm -f /etc/apt/apt.conf.d/docker-clean && apt-get install …; or apt-get clean in the same RUN`,
  },
  {
    name: 'apt lists',
    paths: ['/var/lib/apt/lists/*'],
    but: ['*/lock'],
    todo: `RUN ${mount('/var/lib/apt/lists', 'sharing=locked')} apt-get update && …; or rm -rf /var/lib/apt/lists/* in the same RUN`,
  },
  {
    name: 'apk',
    paths: ['/var/cache/apk/*', '/etc/apk/cache/*'],
    todo: 'apk add --no-cache …',
  },
  {
    name: 'dnf',
    paths: ['/var/cache/dnf/*', '/var/cache/libdnf5/*', '/var/cache/yum/*'],
    todo: `RUN ${mount('/var/cache/dnf', 'sharing=locked')} dnf install …; or dnf clean all in the same RUN`,
  },
  { name: 'zypper', paths: ['/var/cache/zypp/*'], todo: 'zypper clean --all in the same RUN' },
  { name: 'pacman', paths: ['/var/cache/pacman/pkg/*'], todo: 'pacman -Scc --noconfirm in the same RUN' },
  {
    name: 'pip',
    paths: ['*/.cache/pip/*'],
    todo: `RUN ${mount('/root/.cache/pip')} pip install …; or pip install --no-cache-dir`,
  },
  {
    name: 'uv',
    paths: ['*/.cache/uv/*'],
    todo: `RUN ${mount('/root/.cache/uv')} uv sync --link-mode=copy …; or --no-cache`,
  },
  {
    name: 'poetry',
    paths: ['*/.cache/pypoetry/cache/*', '*/.cache/pypoetry/artifacts/*'],
    todo: `RUN ${mount('/root/.cache/pypoetry')} poetry install …; or --no-cache`,
  },
  { name: 'pipenv', paths: ['*/.cache/pipenv/*'], todo: `RUN ${mount('/root/.cache/pipenv')} pipenv sync …` },
  {
    name: 'conda',
    paths: ['/opt/*conda*/pkgs/*', '*/miniconda*/pkgs/*', '*/miniforge*/pkgs/*', '*/mambaforge*/pkgs/*'],
    todo: 'conda clean --all --yes in the same RUN',
  },
  {
    name: 'npm',
    paths: ['*/.npm/*'],
    todo: `RUN ${mount('/root/.npm')} npm ci …; or npm cache clean --force in the same RUN`,
  },
  {
    name: 'node-gyp',
    paths: ['*/.cache/node-gyp/*'],
    todo: `RUN ${mount('/root/.cache/node-gyp')} npm ci …`,
  },
  {
    name: 'yarn',
    paths: ['*/.cache/yarn/*'],
    todo: `RUN ${mount('/usr/local/share/.cache/yarn')} yarn install …; or yarn cache clean in the same RUN`,
  },
  {
    name: 'pnpm',
    paths: ['*/pnpm/store/*', '*/.pnpm-store/*', '*/.cache/pnpm/*'],
    todo: `RUN ${mount('/root/.local/share/pnpm/store')} pnpm install --frozen-lockfile …`,
  },
  {
    name: 'bun',
    paths: ['*/.bun/install/cache/*'],
    todo: `RUN ${mount('/root/.bun/install/cache')} bun install …`,
  },
  {
    name: 'go build',
    paths: ['*/.cache/go-build/*'],
    todo: `RUN ${mount('/root/.cache/go-build')} go build …; and copy the program into a stage of its own`,
  },
  {
    name: 'go modules',
    paths: ['*/go/pkg/mod/*', '*/go/pkg/sumdb/*'],
    todo: `RUN ${mount('/go/pkg/mod')} go build …; and copy the program into a stage of its own`,
  },
  {
    name: 'cargo',
    paths: ['*/.cargo/registry/*', '*/.cargo/git/*', '/usr/local/cargo/registry/*', '/usr/local/cargo/git/*'],
    todo: `RUN ${mount('/usr/local/cargo/registry')} cargo build …; and copy the program into a stage of its own`,
  },
  {
    name: 'maven',
    paths: ['*/.m2/repository/*'],
    todo: `RUN ${mount('/root/.m2')} mvn package …; and copy the archive into a stage of its own`,
  },
  {
    name: 'gradle',
    paths: ['*/.gradle/caches/*'],
    todo: `RUN ${mount('/root/.gradle')} gradle build …; and copy the archive into a stage of its own`,
  },
  {
    name: 'ivy',
    paths: ['*/.ivy2/cache/*', '*/.cache/coursier/*'],
    todo: `RUN ${mount('/root/.cache/coursier')} sbt …`,
  },
  {
    name: 'nuget',
    paths: ['*/.nuget/packages/*', '*/.local/share/NuGet/*'],
    todo: `RUN ${mount('/root/.nuget/packages')} dotnet publish …; and copy what it publishes into a stage of its own`,
  },
  {
    name: 'composer',
    paths: ['*/.composer/cache/*', '*/.cache/composer/*'],
    todo: `RUN ${mount('/root/.composer/cache')} composer install …; or --no-cache`,
  },
  {
    name: 'ruby gems',
    paths: ['*/cache/*.gem', '*/.bundle/cache/*'],
    todo: 'rm -rf "$(gem env gemdir)/cache" in the same RUN',
  },
  { name: 'hex', paths: ['*/.hex/packages/*'], todo: `RUN ${mount('/root/.hex')} mix deps.get …` },
  {
    name: 'cabal',
    paths: ['*/.cabal/packages/*'],
    todo: `RUN ${mount('/root/.cabal/packages')} cabal build …`,
  },
];

/** The longest plain part of each pattern: one look tells that a path has none, which is nearly all of them. */
const plainParts = packageCaches
  .flatMap(({ paths }) => paths)
  .map((path) =>
    path.split('*').reduce((longest, part) => (part.length > longest.length ? part : longest), ''),
  );
const anyPart = new RegExp([...new Set(plainParts)].map(literally).join('|'));

/**
 * Which package manager's cache a file of an image is in.
 * @param path with or without a slash at the beginning
 */
export function packageCacheOf(path: string): PackageCache | undefined {
  if (!anyPart.test(path.startsWith('/') ? path : `/${path}`)) return undefined;
  const whole = path.startsWith('/') ? path : `/${path}`;
  const fits = (pattern: string): boolean => matchesWildcard(pattern, whole);
  return packageCaches.find(({ paths, but = [] }) => paths.some(fits) && !but.some(fits));
}

/** As a regular expression that stands for this text alone. */
function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
