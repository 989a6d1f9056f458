import { behindVerb, isHelp, says, subVerb, verbOf } from './arguments.ts';
import type { RunCommand } from './run-commands.ts';

/** A package manager: how a command of it is known, and what it keeps. */
export interface Manager {
  readonly name: string;
  /** Whether a command fetches packages (or compiles with a cache of its own). */
  readonly fetches: (command: RunCommand) => boolean;
  /** Whether it does so for all that a project's manifest names. Absent where it never does. */
  readonly installsProject?: (command: RunCommand) => boolean;
  /** Folders it keeps things in, as far as they are usual. The first ones are what advice names. */
  readonly caches: readonly string[];
  /** How many of the first `caches` advice names. */
  readonly advised: number;
  /** `locked`: two at a time break each other; `shared`: it is made for many at a time; absent: nobody says so. */
  readonly sharing?: 'locked' | 'shared';
  /** Variables that move the cache elsewhere. */
  readonly moved: readonly string[];
  /** Variables that switch it off when they are set to something. */
  readonly off: readonly string[];
}

const usual = { advised: 1, moved: [], off: [] } as const;

const goTools = ['build', 'install', 'get', 'test', 'run', 'vet', 'generate'];
const cargoTools = [
  'build',
  'b',
  'install',
  'fetch',
  'test',
  't',
  'check',
  'run',
  'clippy',
  'doc',
  'rustc',
  'chef',
];

/** Sources: the manuals of each; docs.docker.com/build/cache/optimize, "Use cache mounts". */
export const managers: readonly Manager[] = [
  {
    ...usual,
    name: 'apt',
    fetches: ({ program, args }) =>
      program === 'apt-get' && says(args, 'install', 'upgrade', 'dist-upgrade', 'full-upgrade', 'build-dep'),
    caches: ['/var/cache/apt', '/var/lib/apt/lists'],
    advised: 2,
    sharing: 'locked',
  },
  {
    ...usual,
    name: 'apk',
    fetches: ({ program, args }) => program === 'apk' && says(args, 'add', 'upgrade', 'fix'),
    // Packages are kept in the first; hadolint (DL3019) asks for the second, where lists are kept.
    caches: ['/etc/apk/cache', '/var/cache/apk'],
    advised: 2,
    sharing: 'locked',
  },
  {
    ...usual,
    name: 'pip',
    fetches: ({ program, args }) => program === 'pip' && says(args, 'install', 'download', 'wheel'),
    installsProject: ({ program, args }) =>
      program === 'pip' && says(args, 'install') && args.some((word) => /^(-r|--requirement)/.test(word)),
    caches: ['/root/.cache/pip', '/home/*/.cache/pip'],
    sharing: 'shared',
    moved: ['PIP_CACHE_DIR', 'XDG_CACHE_HOME'],
    off: ['PIP_NO_CACHE_DIR'],
  },
  {
    ...usual,
    name: 'uv',
    fetches: ({ program, args }) =>
      program === 'uv' &&
      (says(args, 'sync', 'add') || (says(args, 'pip', 'tool') && /^(install|sync)$/.test(subVerb(args)))),
    installsProject: ({ program, args }) =>
      program === 'uv' &&
      (says(args, 'sync') || (says(args, 'pip') && args.some((word) => /^(-r|--requirement)/.test(word)))),
    caches: ['/root/.cache/uv', '/home/*/.cache/uv'],
    sharing: 'shared',
    moved: ['UV_CACHE_DIR', 'XDG_CACHE_HOME'],
    off: ['UV_NO_CACHE'],
  },
  {
    ...usual,
    name: 'poetry',
    fetches: ({ program, args }) => program === 'poetry' && says(args, 'install', 'add', 'sync', 'update'),
    installsProject: ({ program, args }) => program === 'poetry' && says(args, 'install', 'sync'),
    caches: ['/root/.cache/pypoetry', '/home/*/.cache/pypoetry'],
    moved: ['POETRY_CACHE_DIR', 'XDG_CACHE_HOME'],
    off: ['POETRY_NO_CACHE'],
  },
  {
    ...usual,
    name: 'conda',
    fetches: ({ program, args }) =>
      /^(conda|mamba|micromamba)$/.test(program) &&
      (says(args, 'install', 'create', 'update') ||
        (says(args, 'env') && /^(create|update)$/.test(subVerb(args)))),
    installsProject: ({ program, args }) =>
      /^(conda|mamba|micromamba)$/.test(program) &&
      args.some((word) => /^(-f|--file)/.test(word)) &&
      says(args, 'install', 'create', 'update', 'env'),
    caches: ['/opt/conda/pkgs', '/root/.conda/pkgs', '/root/micromamba/pkgs'],
    moved: ['CONDA_PKGS_DIRS', 'MAMBA_ROOT_PREFIX'],
  },
  {
    ...usual,
    name: 'npm',
    fetches: ({ program, args }) =>
      program === 'npm' && says(args, 'ci', 'install', 'i', 'add', 'clean-install'),
    installsProject: (command) =>
      command.program === 'npm' &&
      says(command.args, 'ci', 'install', 'i', 'clean-install') &&
      behindVerb(command).length === 0 &&
      !command.args.some((word) => /^(-g|--global)$/.test(word)),
    caches: ['/root/.npm', '/home/*/.npm'],
    sharing: 'shared',
    moved: ['npm_config_cache', 'NPM_CONFIG_CACHE'],
  },
  {
    ...usual,
    name: 'yarn',
    fetches: (command) =>
      command.program === 'yarn' &&
      (says(command.args, 'install', 'add') || (verbOf(command.args) === undefined && !isHelp(command))),
    installsProject: (command) =>
      command.program === 'yarn' &&
      (says(command.args, 'install') || (verbOf(command.args) === undefined && !isHelp(command))),
    caches: ['/usr/local/share/.cache/yarn', '/root/.yarn', '/root/.cache/yarn'],
    moved: ['YARN_CACHE_FOLDER', 'YARN_GLOBAL_FOLDER'],
  },
  {
    ...usual,
    name: 'pnpm',
    fetches: ({ program, args }) => program === 'pnpm' && says(args, 'install', 'i', 'add', 'fetch'),
    installsProject: (command) =>
      command.program === 'pnpm' &&
      (says(command.args, 'fetch') ||
        (says(command.args, 'install', 'i') && behindVerb(command).length === 0)),
    caches: ['/pnpm/store', '/root/.local/share/pnpm/store'],
    sharing: 'shared',
    moved: ['npm_config_store_dir', 'NPM_CONFIG_STORE_DIR', 'PNPM_HOME'],
  },
  {
    ...usual,
    name: 'go',
    fetches: ({ program, args }) =>
      program === 'go' && (says(args, ...goTools) || (says(args, 'mod') && subVerb(args) === 'download')),
    installsProject: ({ program, args }) =>
      program === 'go' && says(args, 'mod') && subVerb(args) === 'download',
    caches: ['/go/pkg/mod', '/root/.cache/go-build', '/root/go/pkg/mod'],
    advised: 2,
    sharing: 'shared',
    moved: ['GOMODCACHE', 'GOCACHE', 'GOPATH'],
  },
  {
    ...usual,
    name: 'cargo',
    fetches: ({ program, args }) =>
      program === 'cargo' &&
      says(
        args.filter((word) => !word.startsWith('+')),
        ...cargoTools,
      ) &&
      !isPrepare(args),
    installsProject: ({ program, args }) => program === 'cargo' && says(args, 'fetch'),
    caches: [
      '/usr/local/cargo/registry',
      '/usr/local/cargo/git',
      '/root/.cargo/registry',
      '/root/.cargo/git',
    ],
    advised: 2,
    sharing: 'shared',
    moved: ['CARGO_HOME'],
  },
  {
    ...usual,
    name: 'maven',
    fetches: (command) => command.program === 'mvn' && verbOf(command.args) !== undefined,
    installsProject: ({ program, args }) =>
      program === 'mvn' && args.some((word) => /dependency(-plugin)?:.*(go-offline|resolve)/.test(word)),
    caches: ['/root/.m2'],
    moved: ['MAVEN_USER_HOME'],
  },
  {
    ...usual,
    name: 'gradle',
    fetches: ({ program, args }) =>
      program === 'gradle' && verbOf(args) !== undefined && !says(args, 'wrapper', 'help', 'tasks', 'init'),
    installsProject: ({ program, args }) => program === 'gradle' && says(args, 'dependencies'),
    caches: ['/root/.gradle', '/home/gradle/.gradle', '/root/.gradle/caches', '/home/gradle/.gradle/caches'],
    moved: ['GRADLE_USER_HOME'],
  },
  {
    ...usual,
    name: 'composer',
    fetches: ({ program, args }) =>
      /^composer(\.phar)?$/.test(program) && says(args, 'install', 'update', 'require', 'create-project'),
    installsProject: ({ program, args }) => /^composer(\.phar)?$/.test(program) && says(args, 'install'),
    caches: ['/tmp/cache', '/root/.composer/cache', '/root/.cache/composer'],
    moved: ['COMPOSER_CACHE_DIR', 'COMPOSER_HOME'],
  },
  {
    ...usual,
    name: 'bundler',
    fetches: ({ program, args }) =>
      /^bundler?$/.test(program) && (says(args, 'install', 'update') || args.length === 0),
    installsProject: ({ program, args }) =>
      /^bundler?$/.test(program) && (says(args, 'install') || args.length === 0),
    caches: ['/usr/local/bundle/cache', '/root/.gem', '/root/.bundle/cache'],
    moved: ['BUNDLE_PATH', 'GEM_HOME', 'BUNDLE_USER_CACHE'],
  },
  {
    ...usual,
    name: 'dotnet',
    fetches: ({ program, args }) =>
      program === 'dotnet' && says(args, 'restore', 'build', 'publish', 'test', 'pack'),
    installsProject: ({ program, args }) => program === 'dotnet' && says(args, 'restore'),
    caches: ['/root/.nuget/packages', '/home/*/.nuget/packages'],
    sharing: 'shared',
    moved: ['NUGET_PACKAGES'],
  },
];

/** `cargo chef prepare` only looks. */
function isPrepare(args: readonly string[]): boolean {
  return says(args, 'chef') && subVerb(args) !== 'cook';
}

/** The manager that a command fetches packages with. */
export function managerOf(command: RunCommand): Manager | undefined {
  return managers.find(({ fetches }) => fetches(command));
}
