export const id = 828;
export const ids = [828];
export const modules = {

/***/ 21261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/**
 * A text that is equal for mounts that BuildKit keeps in one folder. That is the id with what stands before it, and
 * what the mount begins with: nothing, or an empty folder with owner and mode as soon as one of these is written, the
 * others then being root's and 0755. Platform, target, sharing and `source` (a folder in the mount) make no difference.
 * Sources: github.com/moby/buildkit, frontend/dockerfile/dockerfile2llb/convert_runmount.go (dispatchRunMounts,
 * setCacheUIDGID), client/llb/fileop.go (fileActionMkdir), solver/llbsolver/mounts/mount.go (getRefCacheDir).
 */ function identityOf({ namespace = '', id, from, uid, gid, mode }) {
    const hasOwner = uid !== undefined || gid !== undefined || mode !== undefined;
    const owner = hasOwner ? [
        uid ?? 0,
        gid ?? 0,
        (mode ?? 0o755) & 0o777
    ] : [];
    return JSON.stringify([
        `${namespace}/${id}`,
        from ?? '',
        ...owner
    ]);
}


/***/ }),

/***/ 10828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keyOf: () => (/* binding */ keyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21261);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48280);



/** Raised when what is in the archives, or the shape of keys, changes: old ones are not found then. */ const start = 'image-build-mount-v1';
/**
 * The key of a mount: platforms + name + identity + what decides what is in it. That are the lock files of the tools
 * that use it, as far as its steps see them; else the commands, with the variables that they name. It is the same on every machine.
 */ function keyOf(mount, { engine, locks }) {
    const commands = [
        ...new Set(mount.steps.map(({ command })=>command))
    ].sort();
    const counts = (0,_tools_js__WEBPACK_IMPORTED_MODULE_1__/* .locksThatCount */ .D)(`${mount.target}\n${mount.id}`, commands, locks);
    const counted = counts === 'command' ? [] : counts;
    const platforms = platformsOf(mount, engine);
    const name = nameOf(mount.id);
    const identity = shortHash((0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityOf */ .c)(mount));
    const prefix = [
        start,
        platforms,
        name,
        identity,
        ''
    ].join('-');
    const texts = mount.steps.map(({ command, variables })=>JSON.stringify([
            command,
            variables
        ]));
    const hashed = counted.length > 0 ? counted.map(({ path, digest })=>`${path}\0${digest}`).sort() : [
        ...new Set(texts)
    ].sort();
    return {
        key: `${prefix}${shortHash(JSON.stringify(hashed))}`,
        prefixes: [
            prefix
        ],
        name,
        reason: counted.length > 0 ? shownPaths(counted) : reasonForCommand(counts === 'command', locks.length)
    };
}
/** One mount serves several platforms in one solve; the engine's own counts where none of them is it. */ function platformsOf({ users }, engine) {
    const platforms = [
        ...new Set(users.map(({ platform })=>platform))
    ].sort();
    const text = platforms.map(plain).join('_');
    const short = text.length <= 36 ? text : `${platforms.length}.platforms.${shortHash(text).slice(0, 8)}`;
    return platforms.length === 1 && platforms[0] === engine ? short : `${short}.on.${plain(engine)}`;
}
/** The last two names of a path: `/root/.cache/go-build` is `cache-go-build`. */ function nameOf(id) {
    const words = id.split('/').map((word)=>plain(word).replaceAll(/^[-._]+|[-._]+$/g, ''));
    const name = words.filter((word)=>word !== '').slice(-2).join('-');
    return name.slice(0, 24).replace(/[-._]+$/, '') || 'mount';
}
function plain(text) {
    return text.toLowerCase().replaceAll(/[^a-z0-9._]+/g, '-');
}
function shortHash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}
const shownLocks = 3;
function shownPaths(locks) {
    const paths = [
        ...new Set(locks.map(({ path })=>path))
    ].sort();
    const more = paths.length - shownLocks;
    return more > 0 ? `${paths.slice(0, shownLocks).join(', ')} and ${more} more` : paths.join(', ');
}
function reasonForCommand(isByNature, seen) {
    if (isByNature) return 'the command, which says what is fetched';
    return seen === 0 ? 'the command, as no lock file is seen by it' : 'the command, as no lock file that it sees is of its tools';
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
