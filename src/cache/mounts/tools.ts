/** A tool, or a family of tools, that keeps what it has fetched or made in a cache mount. */
interface Tool {
  /** Files that say what it fetches; none where only the command says it. */
  readonly locks: RegExp | undefined;
  /** In the target or the id of a mount. */
  readonly folder: RegExp;
  /** In the command of a step. */
  readonly command: RegExp;
}

/** Names of files are matched whole, in lower case. */
const tools: readonly Tool[] = [
  {
    locks: undefined,
    folder: /\/(?:apt|apk|dnf|yum|zypp|pacman|microdnf)(?:\/|$)|(?:^|[-_.])(?:apt|apk|dnf|yum)(?:[-_.]|$)/,
    command: /\b(?:apt-get|apt|apk|dnf|microdnf|yum|zypper|pacman)\s/,
  },
  {
    locks:
      /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|rush\.json)$/,
    folder: /npm|yarn|bun\b|node_modules|corepack|node-gyp|deno/,
    command: /\b(?:npm|npx|yarn|pnpm|bun|bunx|deno|corepack|lerna|turbo)\s/,
  },
  {
    locks: /^go(?:\.work)?\.sum$/,
    folder: /go-build|gomod|gopath|gocache|(?:^|\/)go(?:\/|-|$)/,
    command: /\bgo\s+(?:build|get|generate|install|list|mod|run|test|tool|vet|work)\b/,
  },
  {
    locks: /^cargo\.lock$/,
    folder: /cargo|rustup|sccache|(?:^|\/)target(?:\/|$)/,
    command: /\bcargo\s/,
  },
  {
    locks:
      /^(?:(?:.*[-_.])?(?:requirements|constraints)(?:[-_.].*)?\.txt|poetry\.lock|uv\.lock|pdm\.lock|pipfile\.lock|pylock(?:\..+)?\.toml)$/,
    folder: /\bpip(?:env|x)?\b|\buv\b|poetry|pdm\b|virtualenv/,
    command: /\b(?:pip\d*|pipx|pipenv|poetry|pdm|uv|uvx|python[\d.]*\s+-m\s+pip)\s/,
  },
  {
    locks: /^(?:(?:.*[-_.])?environment(?:[-_.].*)?\.ya?ml|(?:.*[-_.])?conda-lock\.ya?ml|pixi\.lock)$/,
    folder: /conda|mamba|pixi|rattler/,
    command: /\b(?:conda|mamba|micromamba|pixi)\s/,
  },
  {
    locks: /^(?:gemfile|gems)\.lock(?:ed)?$/,
    folder: /\bgems?\b|bundle|ruby/,
    command: /\b(?:bundle|bundler|gem)\s/,
  },
  { locks: /^composer\.lock$/, folder: /composer/, command: /\bcomposer\s/ },
  {
    locks:
      /^(?:(?:buildscript-)?gradle\.lockfile|.*\.versions\.toml|(?:build|settings)\.gradle(?:\.kts)?|gradle\.properties|gradle-wrapper\.properties|verification-metadata\.xml)$/,
    folder: /gradle/,
    command: /\bgradlew?\b/,
  },
  {
    locks: /^(?:pom\.xml|extensions\.xml|maven-wrapper\.properties)$/,
    folder: /\.m2\b|maven/,
    command: /\bmvnw?\b/,
  },
  {
    locks: /^(?:packages\.lock\.json|directory\.packages\.props|.*\.(?:cs|fs|vb)proj)$/,
    folder: /nuget|dotnet/,
    command: /\bdotnet\s/,
  },
  { locks: /^mix\.lock$/, folder: /\bhex\b|\bmix\b/, command: /\bmix\s/ },
  { locks: /^pubspec\.lock$/, folder: /pub-cache/, command: /\b(?:dart|flutter)\s/ },
  { locks: /^package\.resolved$/, folder: /swiftpm/, command: /\bswift\s/ },
];

/** Folders whose files are somebody else's. */
const foreign = /(?:^|\/)(?:node_modules|vendor|\.git|\.venv|site-packages)\//;

/** Whether a file says what some tool fetches. @param path relative to its context */
export function isLockFile(path: string): boolean {
  return tools.some((tool) => isLockOf(tool, path));
}

/**
 * The lock files that decide what is in a mount: those of the tools that its place names, else of those that its steps
 * call; all where neither says anything.
 * @param place target and id of the mount
 * @returns none where no lock file is seen; `command` where what these tools fetch stands in the commands alone, as
 *   with apt
 */
export function locksThatCount<T extends { readonly path: string }>(
  place: string,
  commands: readonly string[],
  locks: readonly T[],
): 'command' | readonly T[] {
  const named = tools.filter(({ folder }) => folder.test(place.toLowerCase()));
  const called = tools.filter(({ command }) => commands.some((text) => command.test(`${text} `)));
  for (const meant of [named, called]) {
    if (meant.length > 0 && meant.every((tool) => tool.locks === undefined)) return 'command';
    const counted = locks.filter(({ path }) => meant.some((tool) => isLockOf(tool, path)));
    if (counted.length > 0) return counted;
  }
  return named.length + called.length > 0 ? [] : locks;
}

function isLockOf({ locks }: Tool, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return locks?.test(name) === true && !foreign.test(path);
}
