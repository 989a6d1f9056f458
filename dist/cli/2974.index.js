export const id = 2974;
export const ids = [2974];
export const modules = {

/***/ 82974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLocks: () => (/* binding */ readLocks)
/* harmony export */ });
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48280);

/**
 * Reads the lock files that the steps of a mount can see; each one once, by path.
 * @param contexts of the run: what it has read already is not read again
 * @throws Problem (request, surroundings) when a context cannot be read
 */ async function readLocks({ steps }, contexts) {
    const found = new Map();
    for (const { folder, dockerfile, selections } of steps.flatMap(({ sees })=>sees)){
        const context = await contexts.open(folder, dockerfile);
        for (const [path, digest] of Object.entries(await context.contents(selections, _tools_js__WEBPACK_IMPORTED_MODULE_0__/* .isLockFile */ .u)))found.set(`${path}\0${digest}`, {
            path,
            digest
        });
    }
    return [
        ...found
    ].sort(([one], [other])=>one < other ? -1 : 1).map(([, lock])=>lock);
}


/***/ }),

/***/ 48280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ locksThatCount),
/* harmony export */   u: () => (/* binding */ isLockFile)
/* harmony export */ });
/** A tool, or a family of tools, that keeps what it has fetched or made in a cache mount. */ /** Names of files are matched whole, in lower case. */ const tools = [
    {
        locks: undefined,
        folder: /\/(?:apt|apk|dnf|yum|zypp|pacman|microdnf)(?:\/|$)|(?:^|[-_.])(?:apt|apk|dnf|yum)(?:[-_.]|$)/,
        command: /\b(?:apt-get|apt|apk|dnf|microdnf|yum|zypper|pacman)\s/
    },
    {
        locks: /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|rush\.json)$/,
        folder: /npm|yarn|bun\b|node_modules|corepack|node-gyp|deno/,
        command: /\b(?:npm|npx|yarn|pnpm|bun|bunx|deno|corepack|lerna|turbo)\s/
    },
    {
        locks: /^go(?:\.work)?\.sum$/,
        folder: /go-build|gomod|gopath|gocache|(?:^|\/)go(?:\/|-|$)/,
        command: /\bgo\s+(?:build|get|generate|install|list|mod|run|test|tool|vet|work)\b/
    },
    {
        locks: /^cargo\.lock$/,
        folder: /cargo|rustup|sccache|(?:^|\/)target(?:\/|$)/,
        command: /\bcargo\s/
    },
    {
        locks: /^(?:(?:.*[-_.])?(?:requirements|constraints)(?:[-_.].*)?\.txt|poetry\.lock|uv\.lock|pdm\.lock|pipfile\.lock|pylock(?:\..+)?\.toml)$/,
        folder: /\bpip(?:env|x)?\b|\buv\b|poetry|pdm\b|virtualenv/,
        command: /\b(?:pip\d*|pipx|pipenv|poetry|pdm|uv|uvx|python[\d.]*\s+-m\s+pip)\s/
    },
    {
        locks: /^(?:(?:.*[-_.])?environment(?:[-_.].*)?\.ya?ml|(?:.*[-_.])?conda-lock\.ya?ml|pixi\.lock)$/,
        folder: /conda|mamba|pixi|rattler/,
        command: /\b(?:conda|mamba|micromamba|pixi)\s/
    },
    {
        locks: /^(?:gemfile|gems)\.lock(?:ed)?$/,
        folder: /\bgems?\b|bundle|ruby/,
        command: /\b(?:bundle|bundler|gem)\s/
    },
    {
        locks: /^composer\.lock$/,
        folder: /composer/,
        command: /\bcomposer\s/
    },
    {
        locks: /^(?:(?:buildscript-)?gradle\.lockfile|.*\.versions\.toml|(?:build|settings)\.gradle(?:\.kts)?|gradle\.properties|gradle-wrapper\.properties|verification-metadata\.xml)$/,
        folder: /gradle/,
        command: /\bgradlew?\b/
    },
    {
        locks: /^(?:pom\.xml|extensions\.xml|maven-wrapper\.properties)$/,
        folder: /\.m2\b|maven/,
        command: /\bmvnw?\b/
    },
    {
        locks: /^(?:packages\.lock\.json|directory\.packages\.props|.*\.(?:cs|fs|vb)proj)$/,
        folder: /nuget|dotnet/,
        command: /\bdotnet\s/
    },
    {
        locks: /^mix\.lock$/,
        folder: /\bhex\b|\bmix\b/,
        command: /\bmix\s/
    },
    {
        locks: /^pubspec\.lock$/,
        folder: /pub-cache/,
        command: /\b(?:dart|flutter)\s/
    },
    {
        locks: /^package\.resolved$/,
        folder: /swiftpm/,
        command: /\bswift\s/
    }
];
/** Folders whose files are somebody else's. */ const foreign = /(?:^|\/)(?:node_modules|vendor|\.git|\.venv|site-packages)\//;
/** Whether a file says what some tool fetches. @param path relative to its context */ function isLockFile(path) {
    return tools.some((tool)=>isLockOf(tool, path));
}
/**
 * The lock files that decide what is in a mount: those of the tools that its place names, else of those that its steps
 * call; all where neither says anything.
 * @param place target and id of the mount
 * @returns none where no lock file is seen; `command` where what these tools fetch stands in the commands alone, as
 *   with apt
 */ function locksThatCount(place, commands, locks) {
    const named = tools.filter(({ folder })=>folder.test(place.toLowerCase()));
    const called = tools.filter(({ command })=>commands.some((text)=>command.test(`${text} `)));
    for (const meant of [
        named,
        called
    ]){
        if (meant.length > 0 && meant.every((tool)=>tool.locks === undefined)) return 'command';
        const counted = locks.filter(({ path })=>meant.some((tool)=>isLockOf(tool, path)));
        if (counted.length > 0) return counted;
    }
    return named.length + called.length > 0 ? [] : locks;
}
function isLockOf({ locks }, path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    return locks?.test(name) === true && !foreign.test(path);
}


/***/ })

};
