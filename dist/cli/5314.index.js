export const id = 5314;
export const ids = [5314];
export const modules = {

/***/ 44358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ isAsked),
/* harmony export */   V2: () => (/* binding */ isMeasured),
/* harmony export */   ds: () => (/* binding */ askedGates)
/* harmony export */ });
/* unused harmony export asksContents */
/**
 * The gates that a policy asks of each platform of an image: those of `gates.ts`, told without loading them, since a
 * run in which nothing has changed needs no more than their names.
 */ function askedGates(policy) {
    const asked = [
        'size',
        'vulnerabilities',
        'secrets',
        ...asksContents(policy) ? [
            'contents'
        ] : [],
        ...policy.denyLicenses.length > 0 ? [
            'licenses'
        ] : [],
        ...policy.tests.length > 0 ? [
            'tests'
        ] : []
    ];
    return asked.filter((gate)=>isAsked(gate, policy));
}
/** Whether the policy does not leave a gate out as a whole. */ function isAsked(gate, { skip }) {
    return !skip.includes(gate);
}
/** Whether an image's size is recorded: where its gate is asked, and where later ones are compared with it. */ function isMeasured(policy) {
    return isAsked('size', policy) || policy.onlyNew || policy.maxGrowth !== undefined;
}
/** Whether anything is demanded of what is in the image. */ function asksContents({ contents }) {
    const { root, compilers, devPackages, sources, debugSymbols, packageCaches, vcs, shell } = contents;
    const { packageManagers, missingLibraries, setuid, worldWritable, healthcheck, entrypoint } = contents;
    const { expose, labels, paths } = contents;
    return [
        root,
        compilers,
        devPackages,
        sources,
        debugSymbols,
        packageCaches,
        vcs,
        shell
    ].some(Boolean) || [
        packageManagers,
        missingLibraries,
        healthcheck,
        entrypoint
    ].some(Boolean) || [
        setuid,
        worldWritable
    ].some(({ deny })=>deny) || // No ports at all is a demand, too.
    expose !== undefined || [
        labels,
        paths
    ].some(({ length })=>length > 0);
}


/***/ }),

/***/ 96049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ tryReference),
/* harmony export */   N5: () => (/* binding */ linkReferences),
/* harmony export */   TY: () => (/* binding */ siblingNames),
/* harmony export */   UA: () => (/* binding */ contextKeyOf)
/* harmony export */ });
/* unused harmony export contextKey */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97970);
/* harmony import */ var _prefixes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91476);



/**
 * Gathers the names once for all images: a plan may have hundreds.
 * @param prefixes what siblings may be called with before a `-`, in lower case
 * @param references all references of the plan's Dockerfiles: a prefix that two siblings have in them is one, too
 */ function siblingNames(siblings, prefixes, references = []) {
    const byLast = new Map();
    const byRepository = new Map();
    const byPrefix = new Map();
    for (const { name, aliases } of siblings){
        add(byLast, name.toLowerCase(), name);
        for (const prefix of prefixes)add(byPrefix, `${prefix}-${name.toLowerCase()}`, name);
        for (const alias of aliases){
            const reference = tryReference(alias);
            if (reference === undefined) continue;
            if (alias.includes('/')) add(byRepository, reference.repository, name);
            else add(byLast, reference.last, name);
        }
    }
    const lasts = references.flatMap((text)=>tryReference(text)?.last ?? []);
    const byCommonPrefix = (0,_prefixes_js__WEBPACK_IMPORTED_MODULE_2__/* .namesByCommonPrefix */ .D)(lasts, siblings.map(({ name })=>name));
    return {
        byLast,
        byRepository,
        byPrefix,
        byCommonPrefix
    };
}
function add(map, key, name) {
    const known = map.get(key);
    if (known === undefined) map.set(key, [
        name
    ]);
    else if (!known.includes(name)) known.push(name);
}
/**
 * Finds out which references of an image are other images of the same plan (design, "How images find each other").
 * A sibling is meant by its name as the last part of the reference, with any registry and tag, by an alias, or, where
 * neither fits, by `PREFIX-name`. The closest of these counts. A reference with a digest names a published image and is no link.
 * @param own the image whose references these are: it never links to itself
 * @throws Problem (request) for a reference that fits two siblings
 */ function linkReferences(own, references, names, file) {
    const links = new Map();
    for (const { text, line, other } of references){
        const reference = tryReference(text);
        if (reference === undefined) continue;
        const others = (found)=>(found ?? []).filter((name)=>name !== own);
        const exact = [
            ...new Set([
                ...others(names.byLast.get(reference.last)),
                ...others(names.byRepository.get(reference.repository))
            ])
        ];
        const fits = [
            exact,
            others(names.byPrefix.get(reference.last)),
            others(names.byCommonPrefix.get(reference.last))
        ].find((found)=>found.length > 0) ?? [];
        if (fits.length > 1) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`${text} fits ${fits.join(' and ')}`, {
            where: {
                file,
                line
            },
            todo: 'Take the alias from one of them, rename one, or name the one that is meant exactly'
        });
        const [to] = fits;
        const id = JSON.stringify([
            reference.key,
            other?.platform
        ]);
        if (to !== undefined && !links.has(id)) links.set(id, {
            key: reference.key,
            to,
            text,
            line,
            ...other === undefined ? {} : {
                other
            }
        });
    }
    return [
        ...links.values()
    ];
}
/** `undefined` for what is no image reference (a named context, an odd stage name) and for digests. */ function tryReference(text) {
    try {
        const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference)(text);
        if (reference.digest !== undefined) return undefined;
        return {
            repository: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.repositoryName)(reference),
            last: reference.repository.split('/').at(-1) ?? '',
            tag: reference.tag ?? 'latest',
            key: contextKey(text)
        };
    } catch  {
        return undefined;
    }
}
/**
 * How BuildKit spells a reference when it looks for a named context: familiar, without `:latest`
 * (design notes: `docker.io/library/x` never matches).
 */ function contextKey(text) {
    const familiar = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.familiarReference)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference)(text));
    return familiar.endsWith(':latest') ? familiar.slice(0, -':latest'.length) : familiar;
}
/** As contextKey, for names of Bake's contexts, which need not be references. */ function contextKeyOf(text) {
    try {
        return contextKey(text);
    } catch  {
        return text;
    }
}


/***/ }),

/***/ 91476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ namesByCommonPrefix),
  R: () => (/* binding */ readPrefixes)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/tools/git-remotes.js


/** A configuration is some hundred bytes; one of megabytes is none that somebody has written. */ const largest = 1_000_000;
/**
 * Where the checkout around a folder comes from: the paths of its remotes, `acme/app` for
 * `git@github.com:acme/app.git`, `origin` first. Only files are read: git itself is not started, nothing is fetched, and
 * no included file is looked at. Names and passwords in an address are left out.
 * @param folder absolute
 * @returns nothing where there is no checkout, or its configuration cannot be read
 */ async function remotesOf(folder) {
    const config = await findConfig(folder);
    return config === undefined ? [] : remotePaths(config);
}
/** The text of the nearest `.git/config` from the folder upwards. */ async function findConfig(folder) {
    const git = (0,external_node_path_.join)(folder, '.git');
    const info = await (0,promises_.stat)(git).catch(()=>undefined);
    if (info?.isDirectory()) return readSmall((0,external_node_path_.join)(git, 'config'));
    if (info?.isFile()) return configOfLink(git);
    const above = (0,external_node_path_.dirname)(folder);
    return above === folder ? undefined : findConfig(above);
}
/** A worktree or a submodule: `.git` is a file that says where its own folder is (gitrepository-layout). */ async function configOfLink(file) {
    const target = /^gitdir: (.+)$/m.exec(await readSmall(file) ?? '')?.[1];
    if (target === undefined) return undefined;
    const own = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), target.trim());
    const common = (await readSmall((0,external_node_path_.join)(own, 'commondir')))?.trim() ?? '.';
    return readSmall((0,external_node_path_.join)((0,external_node_path_.resolve)(own, common), 'config'));
}
async function readSmall(path) {
    try {
        const info = await (0,promises_.stat)(path);
        return info.isFile() && info.size <= largest ? await (0,promises_.readFile)(path, 'utf8') : undefined;
    } catch  {
        return undefined;
    }
}
/**
 * The paths of all remotes in the text of a configuration, `origin` first.
 * Source: git-config, "Syntax"; git-fetch, "Git URLs".
 */ function remotePaths(config) {
    const found = [];
    let remote;
    for (const line of config.split(/\r?\n/)){
        if (/^\s*\[/.test(line)) remote = /^\s*\[\s*remote\s+"([^"]*)"\s*\]/i.exec(line)?.[1];
        const url = /^\s*url\s*=\s*(.*)$/i.exec(line)?.[1];
        const path = remote === undefined || url === undefined ? undefined : pathOf(unquoted(url));
        if (remote !== undefined && path !== undefined) found.push({
            name: remote,
            path
        });
    }
    const isOrigin = ({ name })=>name === 'origin';
    const sorted = [
        ...found.filter(isOrigin),
        ...found.filter((one)=>!isOrigin(one))
    ];
    return [
        ...new Set(sorted.map(({ path })=>path))
    ];
}
function unquoted(value) {
    return /^"([^"]*)"/.exec(value)?.[1] ?? value.replace(/\s[#;].*$/, '').trim();
}
/** `undefined` for what has no name that means anything. */ function pathOf(url) {
    const local = url.replace(/^file:\/\//, '');
    const far = local === url ? /^[a-z][a-z0-9+.-]*:\/\/[^/]+\/(.+)$/i.exec(url)?.[1] ?? /^(?:[^/@]+@)?[^/:]{2,}:(.+)$/.exec(url)?.[1] : undefined;
    const clean = (far ?? local).replace(/[?#].*$/, '').replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
    // Of a folder of this machine only the last part is a name; what it lies in may be anything.
    const path = far === undefined ? clean.split(/[\\/]/).at(-1) ?? '' : clean;
    return [
        '',
        '.',
        '..'
    ].includes(path) ? undefined : path;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/prefixes.js


/**
 * What siblings may be called with before a `-`, whatever the checkout's folder is called: the folder, the repository and
 * its owner (of the Git remotes, and GITHUB_REPOSITORY), and where the images go.
 * @returns in lower case, each once
 */ async function readPrefixes({ cwd, inputs }, env) {
    const remotes = [
        ...await remotesOf(cwd),
        env['GITHUB_REPOSITORY'] ?? ''
    ];
    const all = [
        (0,external_node_path_.basename)(cwd),
        ...inputs.registry?.split('/').slice(-1) ?? [],
        // OWNER/NAME of each; groups of groups (GitLab) have more parts, and the last two are what people write.
        ...remotes.flatMap((remote)=>remote.split('/').slice(-2))
    ];
    return [
        ...new Set(all.map((prefix)=>prefix.toLowerCase()))
    ].filter((prefix)=>prefix !== '');
}
/**
 * The siblings that references mean by a prefix which nobody told us: PREFIX is one when at least two different
 * siblings are called `PREFIX-NAME`.
 * @param lasts the last parts of references: `acme-base`
 * @param names of the siblings
 * @returns last part → the sibling; of several that fit, the one with the longest name (`acme-py-base` means `py-base`
 *   where there is one, and not `base` with the prefix `acme-py`)
 */ function namesByCommonPrefix(lasts, names) {
    const known = new Map(names.map((name)=>[
            name.toLowerCase(),
            name
        ]));
    const splits = [
        ...new Set(lasts)
    ].flatMap((last)=>splitsOf(last, known));
    const byPrefix = new Map();
    for (const { prefix, name } of splits)byPrefix.set(prefix, (byPrefix.get(prefix) ?? new Set()).add(name));
    const found = new Map();
    // The first split of a reference has the shortest prefix, so the longest name.
    for (const { last, prefix, name } of splits)if ((byPrefix.get(prefix)?.size ?? 0) > 1 && !found.has(last)) found.set(last, [
        name
    ]);
    return found;
}
/** Every way to read `last` as PREFIX-NAME with a known name, the shortest prefix first. */ function splitsOf(last, known) {
    return [
        ...last.matchAll(/-/g)
    ].flatMap(({ index })=>{
        const name = known.get(last.slice(index + 1));
        return name === undefined || index === 0 ? [] : [
            {
                last,
                prefix: last.slice(0, index),
                name
            }
        ];
    });
}


/***/ }),

/***/ 45816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutLogin),
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
/**
 * What BuildKit makes of an address in ADD or as a context.
 * `git` and `http` say whether the same address always gives the same bytes.
 */ const fullCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const scheme = /^([a-zA-Z0-9]+):\/\//;
/** `git@github.com:acme/app.git#REF` */ const scp = /^[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:[^?#]*(?:\?([^#]*))?(?:#(.*))?$/;
/**
 * Tells what an address is: Git for `.git` over HTTP and for all of `git://` and `ssh://`, else a plain download.
 * Git is fixed by a full commit, a download by its checksum.
 * Source: github.com/moby/buildkit, frontend/dockerfile/dfgitutil/git_ref.go, util/gitutil/git_url.go.
 * @param checksum `--checksum` of ADD
 * @param isContext `github.com/acme/app` is Git for a context, and a path for ADD
 */ function addressOf(text, checksum, isContext = false) {
    const short = isContext && text.startsWith('github.com/') ? `https://${text}` : text;
    const found = scheme.exec(short)?.[1]?.toLowerCase();
    if (found === undefined) {
        const [whole, query = '', fragment = ''] = scp.exec(short) ?? [];
        return whole === undefined ? {
            kind: 'local'
        } : git(query, fragment, checksum);
    }
    const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(short) ?? [];
    if (found === 'git' || found === 'ssh') return git(query, fragment, checksum);
    if (found !== 'http' && found !== 'https') return {
        kind: 'local'
    };
    if (path.endsWith('.git') || short !== text) return git(query, fragment, checksum);
    // BuildKit takes an address for one only in lower case.
    if (!isContext && !/^https?:/.test(text)) return {
        kind: 'local'
    };
    return {
        kind: 'http',
        isFixed: checksum !== undefined && /^sha\d+:[0-9a-f]{64,}$/.test(checksum)
    };
}
function git(query, fragment, checksum) {
    const asked = new URLSearchParams(query);
    const commits = [
        checksum,
        asked.get('checksum'),
        asked.get('commit'),
        asked.get('ref'),
        fragment.split(':')[0]
    ];
    return {
        kind: 'git',
        isFixed: commits.some((commit)=>fullCommit.test(commit ?? ''))
    };
}
/** An address without the user and password that may stand in it. */ function withoutLogin(address) {
    return address.replace(/^([a-zA-Z0-9+.-]+:\/\/)[^/?#]*@/, '$1');
}


/***/ }),

/***/ 7192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ namedContexts),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81924);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96049);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89045);
/* harmony import */ var _fetched_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45816);




/** Where a context's text, as Bake has it, leads to. */ function originOf(text) {
    const after = (prefix)=>text.startsWith(prefix) ? text.slice(prefix.length) : undefined;
    const name = after('target:');
    if (name !== undefined) return {
        kind: 'image',
        name
    };
    const image = after('docker-image://');
    if (image !== undefined) return {
        kind: 'outside',
        text: image
    };
    const layout = after('oci-layout://');
    if (layout !== undefined) return layoutOf(layout);
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isRemote */ .Vx)(text)) return {
        kind: 'folder',
        folder: text
    };
    const address = (0,_fetched_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .c)(text, undefined, true);
    return {
        kind: 'address',
        text,
        isFixed: address.kind !== 'local' && address.isFixed
    };
}
/** `FOLDER`, `FOLDER:TAG`, `FOLDER@DIGEST`. */ function layoutOf(text) {
    const [, folder = text, , digest] = /^(.*?)(:[\w.-]+)?(?:@(sha256:[0-9a-f]{64}))?$/.exec(text) ?? [];
    return {
        kind: 'layout',
        folder,
        ...digest === undefined ? {} : {
            digest
        }
    };
}
/**
 * BuildKit looks for `NAME::PLATFORM` first, then for `NAME`; `scratch` and `context` are never replaced.
 * Source: github.com/moby/buildkit, frontend/dockerui/config.go, NamedContext.
 */ function namedContexts(target) {
    const given = Object.entries(target.contexts ?? {});
    const byName = new Map(given.map(([key, value])=>[
            spelled(key),
            [
                key,
                value
            ]
        ]));
    return (name, platform)=>{
        if ([
            'scratch',
            'context'
        ].includes(name.toLowerCase())) return undefined;
        const key = (0,_link_js__WEBPACK_IMPORTED_MODULE_1__/* .contextKeyOf */ .UA)(name);
        const found = byName.get(`${key}::${platform}`) ?? byName.get(key);
        return found === undefined ? undefined : {
            key: found[0],
            origin: originOf(found[1]),
            platform
        };
    };
}
function spelled(key) {
    const at = key.lastIndexOf('::');
    return at < 0 ? (0,_link_js__WEBPACK_IMPORTED_MODULE_1__/* .contextKeyOf */ .UA)(key) : `${(0,_link_js__WEBPACK_IMPORTED_MODULE_1__/* .contextKeyOf */ .UA)(key.slice(0, at))}::${platformIn(key.slice(at + 2))}`;
}
function platformIn(text) {
    try {
        return (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__.normalizePlatform)(text);
    } catch  {
        return text;
    }
}


/***/ }),

/***/ 4267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oW: () => (/* binding */ folders),
  eJ: () => (/* binding */ frontendReference),
  nZ: () => (/* binding */ pinOf),
  xw: () => (/* binding */ reachOf),
  xQ: () => (/* binding */ walked)
});

// UNUSED EXPORTS: parentSettings

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/frontend.js
var frontend = __webpack_require__(25786);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/link.js
var plan_link = __webpack_require__(96049);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/settings.js
var settings = __webpack_require__(54104);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/reach/found.js
/** What is taken from contexts. It only grows. */ class Taken {
    /** By `context` for the main one, else by the named context's key. */ selections = new Map();
    select(context, selection) {
        const known = this.selections.get(context) ?? [];
        if (selection === 'all' || known === 'all') this.selections.set(context, 'all');
        else if (!known.some((one)=>isSame(one, selection))) this.selections.set(context, [
            ...known,
            selection
        ]);
    }
    take(other) {
        for (const [context, selections] of other.selections)if (selections === 'all') this.select(context, 'all');
        else for (const selection of selections)this.select(context, selection);
    }
    copy() {
        const copy = new Taken();
        for (const [context, selections] of this.selections)copy.selections.set(context, selections);
        return copy;
    }
}
/** What is found on the way through the stages that an image needs. Everything only grows. */ class Found extends Taken {
    /** Indices of the stages in the Dockerfile. */ stages = new Set();
    /** Names of ARGs, also of those before the first FROM. */ declared = new Set();
    /** References to images from outside, as BuildKit sees them. */ outside = new Set();
    /** Keys of the named contexts that are used. */ named = new Set();
    /** What makes two builds of the same parts differ, one sentence each. */ volatile = new Set();
    /** Whether a stage is meant by its number anywhere. */ hasNumbers = false;
    /** Whether ONBUILD of a base runs in any of them. */ hasTriggers = false;
    /** Why nothing finer than everything can be told; the first reason. */ doubt;
    /** Adds what another way, of another platform, has found. */ add(other) {
        for (const stage of other.stages)this.stages.add(stage);
        for (const name of other.declared)this.declared.add(name);
        for (const text of other.outside)this.outside.add(text);
        for (const key of other.named)this.named.add(key);
        for (const sentence of other.volatile)this.volatile.add(sentence);
        this.take(other);
        this.hasNumbers ||= other.hasNumbers;
        this.hasTriggers ||= other.hasTriggers;
        this.doubt ??= other.doubt;
    }
}
/** The line says where it stands, not what is taken. */ function isSame(a, b) {
    const keyOf = ({ patterns, excludes, keepsParents, kind })=>JSON.stringify([
            patterns,
            excludes,
            keepsParents,
            kind
        ]);
    return a.line === b.line && keyOf(a) === keyOf(b);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/reach/named.js
var named = __webpack_require__(7192);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/platform.js
var platform = __webpack_require__(81924);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/steps.js
var steps = __webpack_require__(23703);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/references.js
var references = __webpack_require__(11639);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/reach/fetched.js
var fetched = __webpack_require__(45816);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/reach/variables.js
var reach_variables = __webpack_require__(67952);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/reach/instructions.js



/** Runs through the instructions of one stage and notes what they read and set. */ class Instructions {
    #ground;
    #found;
    #state;
    #use;
    /** @param use finds what a reference names; what a stage has of contexts is added to `taken` */ constructor(ground, found, state, use){
        this.#ground = ground;
        this.#found = found;
        this.#state = state;
        this.#use = use;
    }
    step(step) {
        const { args, facts } = this.#ground;
        if (step.kind === 'arg') for (const line of step.args){
            this.#found.declared.add(line.name);
            (0,reach_variables/* declare */.xe)(line, this.#state.variables, args, this.#state.globals, facts.escape);
        }
        else if (step.kind === 'env') this.#env(step.pairs);
        else if (step.kind === 'copy') this.#copy(step);
        else if (step.kind === 'workdir') this.#enter(step.path);
        else if (step.kind === 'run') this.#run(step);
    }
    #run(step) {
        const { index, line, folder, taken } = this.#state;
        const seen = taken.copy();
        for (const mount of step.mounts)this.#mount(mount, step, seen);
        this.#ground.onRun?.({
            stage: index,
            line: step.line ?? line,
            step,
            // Called at once: variables change on the way.
            expand: (word)=>this.#expand(word),
            folder,
            taken: seen
        });
    }
    #enter(path) {
        const to = this.#expand(path);
        const from = this.#state.folder;
        if (to?.startsWith('/') === true) this.#state.folder = withoutSlash(external_node_path_.posix.normalize(to));
        else if (to === undefined || from === undefined) this.#state.folder = undefined;
        else this.#state.folder = withoutSlash(external_node_path_.posix.join(from, to));
    }
    /** All of one ENV see what was before it. */ #env(pairs) {
        const told = pairs.map(({ name, value })=>[
                this.#expand(name),
                this.#expand(value)
            ]);
        for (const [name, value] of told)for (const variables of [
            this.#state.variables,
            this.#state.config
        ])if (name === undefined) variables.open();
        else variables.set(name, value);
    }
    #copy(step) {
        const { from, sources, excludes, keepsParents, isAdd } = step;
        const { taken } = this.#state;
        const named = from === undefined ? undefined : this.#use(from, 'copy', taken);
        const context = from === undefined ? 'context' : named?.origin.kind === 'folder' ? named.key : undefined;
        const patterns = [];
        for (const source of sources){
            const text = this.#expand(source);
            if (isAdd && this.#fetches(text, step, source)) continue;
            if (text !== undefined) patterns.push(text === '' ? '.' : text);
            else if (context !== undefined) this.#select(context, 'all', taken);
        }
        if (context !== undefined && patterns.length > 0) this.#select(context, {
            patterns,
            excludes,
            keepsParents,
            kind: 'copy',
            ...lineOf(step)
        }, taken);
    }
    #select(context, selection, taken) {
        this.#found.select(context, selection);
        taken.select(context, selection);
    }
    /** Whether ADD fetches this from somewhere; notes it when the next build may get something else. */ #fetches(text, step, source) {
        const place = placed(this.#ground.file, step);
        if (text === undefined) {
            this.#found.volatile.add(`nobody can tell without an engine what ADD ${source} is (${place})`);
            return false;
        }
        const checksum = step.checksum === undefined ? undefined : this.#expand(step.checksum);
        const address = (0,fetched/* addressOf */.c)(text, checksum);
        if (address.kind === 'local') return false;
        if (!address.isFixed) this.#found.volatile.add(address.kind === 'git' ? `ADD ${source} names no full commit (${place})` : `ADD ${source} has no --checksum (${place})`);
        return true;
    }
    #mount(mount, step, taken) {
        const type = this.#expand(mount.get('type') ?? 'bind')?.toLowerCase();
        const from = mount.get('from') ?? '';
        if (type === 'secret' || type === 'ssh' || type === 'tmpfs') return;
        if (from === '' && type === 'cache') return;
        const named = from === '' ? undefined : this.#use(from, 'mount', taken);
        const context = from === '' ? 'context' : named?.origin.kind === 'folder' ? named.key : undefined;
        if (context === undefined) return;
        const sources = [
            'source',
            'src'
        ].flatMap((key)=>mount.get(key) ?? []);
        for (const source of sources.length === 0 ? [
            '.'
        ] : sources){
            const text = this.#expand(source);
            const patterns = [
                text === undefined || text === '' ? '.' : text
            ];
            this.#select(context, text === undefined || type === undefined ? 'all' : {
                patterns,
                excludes: [],
                keepsParents: false,
                kind: 'mount',
                ...lineOf(step)
            }, taken);
        }
    }
    #expand(word) {
        return this.#state.variables.expand(word, this.#ground.facts.escape);
    }
}
/** Where a step stands, as far as that is known. */ function lineOf({ line }) {
    return line === undefined ? {} : {
        line
    };
}
/** A cleaned path may still end with one. */ function withoutSlash(path) {
    return path.replace(/(.)\/$/, '$1');
}
function placed(file, { line }) {
    return line === undefined ? `ONBUILD of a base of ${file}` : `${file}:${line}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/reach/walk.js






/**
 * Goes through the stages that an image needs, as BuildKit would, and notes all that they read.
 * Source: github.com/moby/buildkit, frontend/dockerfile/dockerfile2llb/convert.go.
 * @returns what is found, and what the image gives to those that stand on it; `undefined` when nobody can know
 */ function walk(ground) {
    const walker = new Walker(ground);
    const wanted = (0,references/* wantedStage */.oF)(ground.facts, ground.target);
    if (wanted === undefined) {
        walker.found.doubt = 'the stage that is asked for is not in the Dockerfile';
        return {
            found: walker.found,
            settings: undefined
        };
    }
    const { config, triggers } = walker.visit(wanted);
    const env = config.all();
    const isKnown = env !== undefined && walker.found.doubt === undefined;
    return {
        found: walker.found,
        settings: isKnown ? {
            env,
            onbuild: triggers.map(({ text })=>text)
        } : undefined
    };
}
class Walker {
    found = new Found();
    #ground;
    #globals;
    #ends = new Map();
    constructor(ground){
        this.#ground = ground;
        const { facts, args, platform, target } = ground;
        this.#globals = (0,reach_variables/* globalVariables */.vY)(facts, args, platform, (0,reach_variables/* stageName */.CT)(facts, target));
        for (const { name } of facts.args)this.found.declared.add(name);
    }
    /** Stages only reach those before them, so this comes to an end. */ visit(index) {
        const known = this.#ends.get(index);
        if (known !== undefined) return known;
        const end = this.#go(index);
        this.#ends.set(index, end);
        return end;
    }
    #go(index) {
        const { facts } = this.#ground;
        const stage = facts.stages[index];
        if (stage === undefined) return ofConfig(undefined);
        const replaced = this.#replacing(index);
        // What takes the place of a whole stage has its triggers behind it.
        if (replaced !== undefined) return {
            ...this.#fromNamed(replaced),
            triggers: []
        };
        this.found.stages.add(index);
        const base = this.#base(stage, index);
        const variables = base.variables.copy();
        const config = base.config.copy();
        // ARG hides the ENV of before only to the end of its stage.
        variables.take(config);
        const triggers = [];
        const taken = base.taken.copy();
        const { line: startLine } = stage.from;
        const state = {
            ...{
                index,
                line: startLine,
                variables,
                config,
                globals: this.#globals,
                taken
            },
            folder: base.folder
        };
        const runs = new Instructions(this.#ground, this.found, state, (text, kind, into)=>this.#use(text, kind, index, into));
        this.found.hasTriggers ||= base.triggers.length > 0;
        for (const { text, line } of base.triggers)for (const step of (0,steps/* triggeredSteps */.XV)(text))runs.step(line === undefined ? step : {
            ...step,
            line
        });
        for (const step of stage.steps)if (step.kind === 'onbuild') triggers.push({
            text: step.text,
            ...lineOf(step)
        });
        else runs.step(step);
        return {
            variables,
            config,
            triggers,
            taken,
            folder: state.folder
        };
    }
    #base({ from }, index) {
        const { facts, platform } = this.#ground;
        const text = this.#globals.expand(from.text, facts.escape);
        if (text === undefined || text === '') return this.#doubtful(`nobody can tell what ${from.text} is`);
        const inner = this.#stageBefore(text, index, 'from');
        if (inner !== undefined) return this.visit(inner);
        if (text === 'scratch') return {
            ...ofConfig({
                env: {},
                onbuild: []
            }),
            folder: '/'
        };
        const asked = from.platform === undefined ? platform : this.#globals.expand(from.platform, facts.escape);
        const on = asked === undefined ? undefined : platformIn(asked);
        if (on === undefined) return this.#doubtful(`nobody can tell which platform ${from.platform ?? ''} is`);
        const named = this.#ground.named(text, on);
        if (named !== undefined) return this.#fromNamed(named);
        this.found.outside.add(text);
        return this.#known(this.#ground.ofOutside(text, on), text);
    }
    #fromNamed({ key, origin, platform }) {
        this.found.named.add(key);
        if (origin.kind === 'image') {
            const on = /::([^:]+)$/.exec(key)?.[1] ?? this.#ground.platform;
            return this.#known(this.#ground.ofImage(origin.name, on), origin.name);
        }
        if (origin.kind === 'outside' && origin.text !== 'scratch') return this.#known(this.#ground.ofOutside(origin.text, platform), origin.text);
        if (origin.kind === 'layout') return this.#doubtful(`nobody knows the settings of ${key}`);
        if (origin.kind === 'folder') this.found.select(key, 'all');
        return ofConfig({
            env: {},
            onbuild: []
        });
    }
    /** What COPY --from and mounts name: a stage, a named context or an image. */ #use(text, kind, index, into) {
        const inner = this.#stageBefore(text, index, kind);
        const named = inner === undefined ? this.#ground.named(text, this.#ground.platform) : this.#replacing(inner);
        if (named !== undefined) this.found.named.add(named.key);
        else if (inner !== undefined) into.take(this.visit(inner).taken);
        else if (text.toLowerCase() !== 'scratch') this.found.outside.add(text);
        return named;
    }
    /** The context that has the name of a stage: BuildKit takes it for the stage, with all that stands in there. */ #replacing(index) {
        const { facts, named, platform } = this.#ground;
        const name = facts.stages[index]?.name;
        return name === undefined ? undefined : named(name, platform);
    }
    #stageBefore(text, index, kind) {
        const { stages } = this.#ground.facts;
        const name = text.toLowerCase();
        for(let at = index - 1; at >= 0; at -= 1)if (stages[at]?.name === name) return at;
        if (kind === 'from' || !/^\d+$/.test(text) || Number(text) >= index) return undefined;
        this.found.hasNumbers = true;
        return Number(text);
    }
    #known(settings, name) {
        return settings === undefined ? this.#doubtful(`nobody knows the ENV and ONBUILD of ${name}`) : ofConfig(settings);
    }
    #doubtful(why) {
        this.found.doubt ??= why;
        return ofConfig(undefined);
    }
}
function ofConfig(settings) {
    const variables = reach_variables/* Variables */.ut.ofBase(settings?.env);
    const triggers = (settings?.onbuild ?? []).map((text)=>({
            text
        }));
    return {
        variables,
        config: variables,
        triggers,
        taken: new Taken(),
        folder: undefined
    };
}
/** `undefined` for what BuildKit will refuse, with the place. */ function platformIn(text) {
    try {
        return (0,platform.normalizePlatform)(text);
    } catch  {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/reach/reach.js






/** Tells what the needed stages of an image reach. Pure: nothing is read. */ function reachOf(image, given) {
    const found = new Found();
    for (const platform of image.platforms)found.add(walked(image, platform, given).found);
    return found.doubt === undefined ? exact(image, found) : everything(image, found, found.doubt);
}
/**
 * ENV and ONBUILD that an image of the plan gives to those that are built on it.
 * @param platform one of its platforms, normalised
 * @returns `undefined` when nobody can know
 */ function parentSettings(image, platform, given) {
    const all = settingsOf(image, given);
    const known = all.get(platform);
    if (known !== undefined) return known;
    const { settings } = walked(image, platform, given);
    // What is not known yet may be known as soon as all parents are there.
    if (settings !== undefined) all.set(platform, settings);
    return settings;
}
/** The image that reads the Dockerfile instead of the engine's own frontend (`# syntax=`); `undefined` for the own. */ function frontendReference(text, args = {}) {
    return (0,frontend/* frontendReference */.e)(text, args);
}
/** How an outside image is pinned. Two spellings of one image have one pin, under the first of them. */ function pinOf(image, text, pins) {
    if (pins.has(text)) return {
        text,
        pin: pins.get(text)
    };
    const key = (0,plan_link/* contextKeyOf */.UA)(text);
    const other = image.outside.find((use)=>use.key === key)?.text ?? text;
    return {
        text: other,
        pin: pins.get(other)
    };
}
/** A chain of parents is gone through once, not once for each child. */ const remembered = new WeakMap();
function settingsOf(image, { pins, parents }) {
    const known = remembered.get(image);
    if (known?.pins === pins && known.parents === parents) return known.byPlatform;
    const byPlatform = new Map();
    remembered.set(image, {
        pins,
        parents,
        byPlatform
    });
    return byPlatform;
}
/**
 * Goes through one image on one platform.
 * @param onRun see Ground
 */ function walked(image, platform, given, onRun) {
    const { facts, path, text } = image.dockerfile;
    const args = (0,settings/* argsOf */.PL)(image.target);
    const doubt = facts === undefined ? 'the Dockerfile is not on this machine' : facts.isForeign || (0,frontend/* isForeign */.j)((0,frontend/* frontendReference */.e)(text, args)) ? 'a frontend of its own reads the Dockerfile' : undefined;
    if (facts === undefined || doubt !== undefined) {
        const found = new Found();
        found.doubt = doubt;
        return {
            found,
            settings: undefined
        };
    }
    return walk({
        facts,
        file: path,
        args,
        platform,
        target: image.target.target,
        named: (0,named/* namedContexts */.u)(image.target),
        ofOutside: (outside, on)=>{
            const { pin } = pinOf(image, outside, given.pins);
            return pin?.state === 'pinned' ? pin.settings[on] : undefined;
        },
        ofImage: (name, on)=>{
            const parent = given.parents.get(name);
            return parent === undefined ? undefined : parentSettings(parent.image, on, given);
        },
        ...onRun === undefined ? {} : {
            onRun
        }
    });
}
function exact(image, found) {
    return {
        contexts: folders(image, (key)=>found.selections.get(key)),
        takesContext: found.selections.has('context'),
        stages: found.stages,
        hasNumbers: found.hasNumbers,
        hasTriggers: found.hasTriggers,
        declared: found.declared,
        outside: found.outside,
        named: found.named,
        volatile: [
            ...found.volatile
        ].sort()
    };
}
function everything(image, found, doubt) {
    return {
        contexts: folders(image, ()=>'all'),
        takesContext: true,
        stages: 'all',
        hasNumbers: true,
        hasTriggers: true,
        declared: 'all',
        outside: new Set([
            ...found.outside,
            ...image.outside.map(({ text })=>text)
        ]),
        named: new Set(Object.keys(image.target.contexts ?? {})),
        volatile: [
            ...found.volatile
        ].sort(),
        doubt
    };
}
/** The local folders among the contexts of an image, with what is taken from each of them. */ function folders({ target }, selectionsOf) {
    const contexts = new Map();
    const all = [
        [
            'context',
            target.context ?? '.'
        ],
        ...Object.entries(target.contexts ?? {}).filter(([key])=>key.toLowerCase() !== 'context')
    ];
    for (const [key, text] of all){
        const origin = (0,named/* originOf */.y)(text);
        const selections = selectionsOf(key);
        if (origin.kind !== 'folder' || selections === undefined) continue;
        const dockerfile = target['dockerfile-inline'] === undefined ? target.dockerfile : undefined;
        contexts.set(key, {
            folder: origin.folder,
            ...key === 'context' && dockerfile !== undefined ? {
                dockerfile
            } : {},
            selections
        });
    }
    return contexts;
}


/***/ }),

/***/ 67952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ stageName),
/* harmony export */   Qo: () => (/* binding */ platformArguments),
/* harmony export */   ut: () => (/* binding */ Variables),
/* harmony export */   vY: () => (/* binding */ globalVariables),
/* harmony export */   xe: () => (/* binding */ declare)
/* harmony export */ });
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81924);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75573);


/** Linux images without a PATH get this one. Source: github.com/moby/buildkit, util/system/path.go. */ const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** What a build stage's variables are at one point of it. Later ARG and ENV win over earlier ones, and over the base's. */ class Variables {
    #values;
    /** Those that are set to something that nobody knows. */ #untold;
    /** True where a base may have set others that nobody knows of. */ #isOpen;
    constructor(values, isOpen = false){
        this.#values = new Map(values);
        this.#untold = new Set();
        this.#isOpen = isOpen;
    }
    /** Those of an image's config; `undefined` when nobody knows it. */ static ofBase(env) {
        return new Variables(Object.entries({
            PATH: defaultPath,
            ...env
        }), env === undefined);
    }
    copy() {
        const copy = new Variables(this.#values, this.#isOpen);
        for (const name of this.#untold)copy.#untold.add(name);
        return copy;
    }
    /** `value` is `undefined` when nobody knows it. */ set(name, value) {
        if (value === undefined) {
            this.#untold.add(name);
            this.#values.delete(name);
        } else {
            this.#untold.delete(name);
            this.#values.set(name, value);
        }
    }
    /** Sets all that others have. */ take(others) {
        for (const [name, value] of others.#values)this.set(name, value);
        for (const name of others.#untold)this.set(name, undefined);
        this.#isOpen ||= others.#isOpen;
    }
    /** From here on any variable may have any value. */ open() {
        this.#isOpen = true;
    }
    /** A word with its variables put in; `undefined` when one of them is not known, or its form needs an engine. */ expand(word, escape) {
        // BuildKit takes any letter for a part of a name.
        if (/\$\w*[^\0-\x7f]/.test(word)) return undefined;
        const unknown = [];
        const text = (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .f)(word, (name)=>{
            const value = this.#values.get(name);
            if (this.#untold.has(name) || value === undefined && this.#isOpen) unknown.push(name);
            return value;
        }, escape);
        return unknown.length > 0 ? undefined : text;
    }
    get(name) {
        return this.#values.get(name);
    }
    has(name) {
        return this.#values.has(name) || this.#untold.has(name);
    }
    /** All that are known; `undefined` when there may be others, or one is set to something that nobody knows. */ all() {
        return this.#isOpen || this.#untold.size > 0 ? undefined : Object.fromEntries(this.#values);
    }
}
/** Arguments that a build has without being declared, and that can be overridden. */ const platformArguments = [
    'TARGET',
    'BUILD'
].flatMap((prefix)=>[
        'PLATFORM',
        'OS',
        'OSVERSION',
        'ARCH',
        'VARIANT'
    ].map((part)=>`${prefix}${part}`)).concat('TARGETSTAGE');
/**
 * ARGs before the first FROM, and what BuildKit gives by itself: what FROM can use, and ARG without a default takes.
 * Source: github.com/moby/buildkit, frontend/dockerfile/dockerfile2llb/platform.go, buildMetaArgs.
 * @param stage see stageName
 */ function globalVariables(facts, args, platform, stage) {
    const own = {
        ...partsOf('TARGET', platform),
        ...partsOf('BUILD', (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__.hostPlatform)()),
        TARGETSTAGE: stage
    };
    const globals = new Variables(Object.entries(own).map(([name, value])=>[
            name,
            given(args, name) ?? value
        ]));
    for (const { name, value } of facts.args){
        const set = given(args, name);
        if (set !== undefined) globals.set(name, set);
        else if (value !== undefined) globals.set(name, globals.expand(value, facts.escape));
    }
    return globals;
}
/** What BuildKit calls the stage that is asked for (`TARGETSTAGE`). */ function stageName(facts, target) {
    return target ?? facts?.stages.at(-1)?.name ?? 'default';
}
/** ARG in a stage: what is given, else its default, else what stands before the first FROM, else what was there. */ function declare({ name, value }, variables, args, globals, escape) {
    const set = given(args, name);
    if (set !== undefined) variables.set(name, set);
    else if (value !== undefined) variables.set(name, variables.expand(value, escape));
    else if (globals.has(name)) variables.set(name, globals.get(name));
}
function given(args, name) {
    return Object.hasOwn(args, name) ? args[name] : undefined;
}
function partsOf(prefix, platform) {
    const [os = '', architecture = '', variant = ''] = platform.split('/');
    return {
        [`${prefix}PLATFORM`]: platform,
        [`${prefix}OS`]: os,
        [`${prefix}OSVERSION`]: '',
        [`${prefix}ARCH`]: architecture,
        [`${prefix}VARIANT`]: variant
    };
}


/***/ }),

/***/ 11639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kW: () => (/* binding */ outsideReferences),
/* harmony export */   lo: () => (/* binding */ baseReference),
/* harmony export */   oF: () => (/* binding */ wantedStage)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81924);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75573);



/**
 * All images and contexts from outside that the wanted stage of a Dockerfile reaches, on one platform.
 * Stages that the wanted one does not reach do not count: BuildKit does not build them either.
 * @param args the target's build arguments, which win over defaults
 * @param platform normalised, `linux/arm64`
 * @param stage the wanted stage's name; the last one when absent
 * @param file how messages call the Dockerfile
 * @param given names that named contexts replace, whatever the Dockerfile calls so: nothing is refused of them
 * @returns references in the order of the file
 * @throws Problem (request) for one that cannot be told without an engine, and for what BuildKit refuses for certain: a
 *   FROM without a name, a stage that is not there yet
 */ function outsideReferences(facts, args, platform, stage, file = 'Dockerfile', given = new Set()) {
    const globals = globalScope(facts, args, platform);
    const found = [];
    const visited = new Set();
    const visit = (index)=>{
        const current = facts.stages[index];
        if (current === undefined || visited.has(index)) return;
        visited.add(index);
        const scope = stageScope(current.args, args, globals, platform, facts.escape);
        for (const [reference, lookup] of [
            [
                current.from,
                (name)=>globals.get(name)
            ],
            ...current.uses.map((use)=>[
                    use,
                    (name)=>scope.get(name)
                ])
        ]){
            const text = (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .f)(reference.text, lookup, facts.escape);
            if (text === undefined) throw untold(reference, file);
            if (text === '' && reference.kind === 'from') throw blank(reference, file);
            if (text === '') continue;
            const inner = stageIndex(facts, text, index, reference.kind);
            if (inner !== undefined) visit(inner);
            else if (text !== 'scratch') {
                if (!given.has(text)) refuseLaterStage(facts, text, index, reference, file);
                found.push({
                    text,
                    kind: reference.kind,
                    line: reference.line,
                    ...otherPlatform(reference, platform, globals, facts.escape)
                });
            }
        }
    };
    const wanted = wantedStage(facts, stage);
    if (wanted !== undefined) visit(wanted);
    return found.sort((a, b)=>a.line - b.line);
}
/**
 * What the wanted stage stands on in the end: its FROM, followed through the stages of the file.
 * @returns `undefined` for scratch, and where it cannot be told without an engine
 */ function baseReference(facts, args, platform, stage) {
    const globals = globalScope(facts, args, platform);
    const follow = (index)=>{
        const from = facts.stages[index]?.from;
        if (from === undefined) return undefined;
        const text = (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .f)(from.text, (name)=>globals.get(name), facts.escape);
        if (text === undefined || text === '' || text === 'scratch') return undefined;
        const inner = stageIndex(facts, text, index, 'from');
        return inner === undefined ? {
            text,
            ...otherPlatform(from, platform, globals, facts.escape)
        } : follow(inner);
    };
    const wanted = wantedStage(facts, stage);
    return wanted === undefined ? undefined : follow(wanted);
}
/** A reference that is left out would be a base that nobody looks at: it is refused instead. */ function untold({ text, line }, file) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`${text} cannot be told without an engine, so nobody knows what this builds on`, {
        where: {
            file,
            line
        },
        todo: 'Use plain variables here: ${NAME}, ${NAME:-default} or ${NAME:+other}'
    });
}
function blank({ text, line }, file) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`FROM ${text} names nothing: what stands there is empty`, {
        where: {
            file,
            line
        },
        todo: 'Give the ARG a default before the first FROM, or a value in args or build-args'
    });
}
/** BuildKit takes a name of a stage for that stage, wherever it stands, and then refuses one that is not built yet. */ function refuseLaterStage({ stages }, text, index, { kind, line }, file) {
    if (kind === 'from') return;
    if (kind === 'copy' && /^\d+$/.test(text)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`There is no stage ${text} before this one`, {
        where: {
            file,
            line
        },
        todo: 'Stages count from 0; better name them: FROM IMAGE AS NAME'
    });
    if (stages.findIndex(({ name })=>name === text.toLowerCase()) >= index) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`The stage ${text} stands after what is taken from it`, {
        where: {
            file,
            line
        },
        todo: 'Move that stage up'
    });
}
/** The platform that a FROM asks for itself; nothing where it cannot be told, or is the one that is built for. */ function otherPlatform({ platform: asked }, target, globals, escape) {
    const text = asked === undefined ? undefined : (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .f)(asked, (name)=>globals.get(name), escape);
    if (asked === undefined || text === undefined || text === '') return {};
    const platform = tryPlatform(text);
    return platform === undefined || platform === target ? {} : {
        other: {
            platform,
            isNative: asked.includes('BUILD')
        }
    };
}
/** `undefined` for what BuildKit will refuse, with the place. */ function tryPlatform(text) {
    try {
        return (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__.normalizePlatform)(text);
    } catch  {
        return undefined;
    }
}
/**
 * The index of a stage, of the last one where none is wanted; of several with the same name the last one counts.
 * @returns `undefined` when there is no such stage
 */ function wantedStage({ stages }, stage) {
    const index = stage === undefined ? stages.length - 1 : stages.findLastIndex((one)=>one.name === stage.toLowerCase());
    return index < 0 ? undefined : index;
}
/** A stage that stands before `before` and has that name or, for COPY, that number. */ function stageIndex(facts, text, before, kind) {
    for(let index = before - 1; index >= 0; index -= 1)if (facts.stages[index]?.name === text.toLowerCase()) return index;
    if (kind === 'copy' && /^\d+$/.test(text) && Number(text) < before) return Number(text);
    return undefined;
}
/** ARGs before the first FROM, and what BuildKit gives for every platform. */ function globalScope(facts, args, platform) {
    const scope = new Map(Object.entries(platformArgs(platform)));
    declare(facts.args, scope, args, ()=>undefined, facts.escape);
    return scope;
}
function stageScope(lines, args, globals, platform, escape) {
    const scope = new Map(Object.entries(platformArgs(platform)));
    declare(lines, scope, args, (name)=>globals.get(name), escape);
    return scope;
}
function declare(lines, scope, args, inherited, escape) {
    for (const { name, value } of lines){
        const fallback = value === undefined ? inherited(name) : (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .f)(value, (other)=>scope.get(other), escape);
        const given = Object.hasOwn(args, name) ? args[name] : undefined;
        const final = given ?? fallback;
        if (final !== undefined) scope.set(name, final);
    }
}
/** Source: Dockerfile reference, "Automatic platform ARGs in the global scope". */ function platformArgs(platform) {
    return {
        ...partsOf('TARGET', platform),
        ...buildPlatformArgs
    };
}
function partsOf(prefix, platform) {
    const [os = '', architecture = '', variant = ''] = platform.split('/');
    return {
        [`${prefix}PLATFORM`]: platform,
        [`${prefix}OS`]: os,
        [`${prefix}ARCH`]: architecture,
        [`${prefix}VARIANT`]: variant
    };
}
/** The engine's own platform is known when it is asked only; it is this machine's nearly always. */ const buildPlatformArgs = partsOf('BUILD', (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__.hostPlatform)());


/***/ }),

/***/ 54104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ settingsOfPolicy),
/* harmony export */   PL: () => (/* binding */ argsOf),
/* harmony export */   eK: () => (/* binding */ onceById),
/* harmony export */   iN: () => (/* binding */ applySettings),
/* harmony export */   io: () => (/* binding */ settingsOfInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _bake_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30953);



/**
 * The inputs, which hold for every image. `secretFiles` are the files in which inline secrets were put.
 * @throws Problem (request) for an entry without a name or a value
 */ function settingsOfInputs(inputs, env, cwd, secretFiles) {
    const fromEnv = (name)=>env[name];
    return {
        args: pairs(inputs['build-args'], 'build-args', fromEnv),
        contexts: placesFrom(cwd, pairs(inputs['build-contexts'], 'build-contexts')),
        labels: pairs(inputs.labels, 'labels'),
        annotations: inputs.annotations ?? [],
        secrets: [
            ...Object.entries(secretFiles).map(([id, src])=>({
                    id,
                    src
                })),
            ...Object.entries(pairs(inputs['secret-envs'], 'secret-envs')).map(([id, name])=>({
                    id,
                    env: name
                })),
            ...Object.entries(pairs(inputs['secret-files'], 'secret-files')).map(([id, file])=>({
                    id,
                    src: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, file)
                }))
        ],
        ssh: inputs.ssh ?? [],
        hosts: Object.fromEntries((inputs['add-hosts'] ?? []).map(hostEntry)),
        noCacheFilters: inputs['no-cache-filters'] ?? [],
        noCache: inputs['no-cache'] === true ? true : undefined,
        pull: inputs.pull === true ? true : undefined
    };
}
/**
 * The policy's defaults or one image's entry.
 * @param folder what its paths are relative to, absolute
 */ function settingsOfPolicy(demands, folder) {
    return {
        args: texts(demands.args),
        contexts: {},
        labels: texts(demands.labels),
        annotations: Object.entries(texts(demands.annotations)).map(([name, value])=>`${name}=${value}`),
        secrets: (demands.secrets ?? []).map(({ id, env: variable, file, version })=>({
                ...file === undefined ? {
                    id,
                    env: variable ?? id
                } : {
                    id,
                    src: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, file)
                },
                ...version === undefined ? {} : {
                    version: String(version)
                }
            })),
        ssh: demands.ssh ?? [],
        hosts: texts(demands['add-hosts']),
        noCacheFilters: demands['no-cache-filters'] ?? [],
        noCache: demands['no-cache'],
        pull: demands.pull
    };
}
/** Lays settings over a target, the later ones over the earlier ones; lists add up, a secret and a key count once. */ function applySettings(target, layers) {
    const last = (pick)=>layers.map(pick).findLast((one)=>one !== undefined);
    const merged = (pick)=>Object.fromEntries(layers.flatMap((one)=>Object.entries(pick(one))));
    const joined = (first, pick)=>[
            ...new Set([
                ...first ?? [],
                ...layers.flatMap((one)=>[
                        ...pick(one)
                    ])
            ])
        ];
    const noCache = last((one)=>one.noCache);
    const pull = last((one)=>one.pull);
    return {
        ...target,
        args: {
            ...target.args,
            ...merged((one)=>one.args)
        },
        contexts: {
            ...target.contexts,
            ...merged((one)=>one.contexts)
        },
        labels: {
            ...target.labels,
            ...merged((one)=>one.labels)
        },
        annotations: joined(target.annotations, (one)=>one.annotations),
        secret: onceById([
            ...target.secret ?? [],
            ...layers.flatMap((one)=>one.secrets)
        ]),
        ssh: lastOfEach([
            ...target.ssh ?? [],
            ...layers.flatMap((one)=>one.ssh)
        ], sshIdOf),
        'extra-hosts': {
            ...target['extra-hosts'],
            ...merged((one)=>one.hosts)
        },
        'no-cache-filter': joined(target['no-cache-filter'], (one)=>one.noCacheFilters),
        ...noCache === undefined ? {} : {
            'no-cache': noCache
        },
        ...pull === undefined ? {} : {
            pull
        }
    };
}
/** The build arguments that have a value. */ function argsOf(target) {
    return Object.fromEntries(Object.entries(target.args ?? {}).filter((entry)=>entry[1] !== null));
}
/** Folders of named contexts as absolute paths, like those of Bake files. */ function placesFrom(cwd, contexts) {
    return Object.fromEntries(Object.entries(contexts).map(([name, at])=>[
            name,
            (0,_bake_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePlace */ .j)(at, (path)=>(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path))
        ]));
}
/**
 * Of several secrets with the same id the last one counts: who calls says where the value is that the policy wants. What
 * the policy says of its version stays.
 */ function onceById(secrets) {
    const versions = new Map(secrets.flatMap((one)=>hasVersion(one) ? [
            [
                idOf(one),
                one.version
            ]
        ] : []));
    return lastOfEach(secrets, idOf).map((one)=>{
        const version = versions.get(idOf(one));
        return version === undefined || typeof one !== 'object' ? one : {
            ...one,
            version
        };
    });
}
function hasVersion(secret) {
    return typeof secret === 'object' && secret !== null && 'version' in secret;
}
/** In the order in which their ids first come. */ function lastOfEach(all, idOfOne) {
    return [
        ...new Map(all.map((one)=>[
                idOfOne(one),
                one
            ])).values()
    ];
}
/** `default`, `ID=PATH`, or Bake's record, whose id may be left out. */ function sshIdOf(entry) {
    if (typeof entry === 'string') return entry.split('=')[0];
    return typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : 'default';
}
function idOf(secret) {
    if (typeof secret === 'string') return /(?:^|,)id=([^,]*)/.exec(secret)?.[1] ?? secret;
    return typeof secret === 'object' && secret !== null && 'id' in secret ? secret.id : secret;
}
function texts(values) {
    return Object.fromEntries(Object.entries(values ?? {}).map(([name, value])=>[
            name,
            String(value)
        ]));
}
function hostEntry(entry) {
    const [, host, address] = /^([^:=]+)[:=](.+)$/.exec(entry) ?? [];
    if (host === undefined || address === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`add-hosts has ${JSON.stringify(entry)}`, {
        todo: 'Write it as HOST:IP'
    });
    return [
        host,
        address
    ];
}
/** `NAME=VALUE` entries; the last one of a name counts. */ function pairs(entries, name, fallback = ()=>undefined) {
    return Object.fromEntries((entries ?? []).map((entry)=>{
        const [key = '', ...rest] = entry.split('=');
        const value = rest.length > 0 ? rest.join('=') : fallback(key);
        if (key === '' || value === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`${name} has an entry without a value: ${JSON.stringify(key)}`, {
            todo: 'Write it as NAME=VALUE'
        });
        return [
            key,
            value
        ];
    }));
}


/***/ })

};
