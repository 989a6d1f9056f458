export const id = 9764;
export const ids = [9764];
export const modules = {

/***/ 18488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ byHash),
/* harmony export */   GT: () => (/* binding */ inReleaseOf),
/* harmony export */   Jn: () => (/* binding */ suiteFolder),
/* harmony export */   hN: () => (/* binding */ provePool),
/* harmony export */   oX: () => (/* binding */ readFormer),
/* harmony export */   uU: () => (/* binding */ taken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84965);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21024);
/* harmony import */ var _stanza_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60236);






/** The folder of a suite, and a list in it by its hash, relative to the repository. */ const suiteFolder = (suite)=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('dists', suite);
const inReleaseOf = (suite)=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(suiteFolder(suite), 'InRelease');
const byHash = (path, sha256)=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '..', 'by-hash', 'SHA256', sha256);
/**
 * Reads a suite of a repository. What its own signature does not cover is not believed: who may write to its place, and
 * has no key, would have packages signed by the next run.
 * @returns undefined where there is no such suite yet
 * @throws Problem (request) where it is signed by somebody else, or not the work of this program; (surroundings) where
 *   something of it is missing or damaged
 */ async function readFormer(shelf, suite, signer) {
    const folder = suiteFolder(suite);
    const inline = await shelf.read(inReleaseOf(suite));
    const signed = inline === undefined ? await readUnfinished(shelf, folder, signer) : await signer.signedIn(inline);
    if (signed === undefined) {
        if (inline === undefined) return undefined;
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${folder}/InRelease is not signed by this key`, {
            todo: 'Has the key changed? Then give former-key. Else somebody has changed the repository: look at it first'
        });
    }
    const release = understood(()=>(0,_release_js__WEBPACK_IMPORTED_MODULE_4__/* .readRelease */ .iJ)(signed.text), `${folder}/InRelease`);
    // Another suite's is signed by the same key: what is in `testing` alone would come into `stable` with it.
    if (release.suite !== suite) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${folder}/InRelease was signed for the suite ${release.suite ?? ''}`, {
        todo: 'Somebody has changed the repository: look at it first, and restore it as it was'
    });
    const packages = new Map();
    for (const listed of release.files){
        const [, component, architecture] = /^([^/]+)\/binary-([^/]+)\/Packages$/.exec(listed.path) ?? [];
        if (component === undefined || architecture === undefined) continue;
        const text = await readListed(shelf, folder, listed);
        for (const one of understood(()=>packagesIn(text, component, architecture), listed.path))packages.set(one.path, one);
    }
    await proveThere(shelf, [
        ...packages.values()
    ]);
    return {
        release,
        packages: [
            ...packages.values()
        ],
        inline,
        isByFormerKey: !signed.isByThisKey
    };
}
/** What a first run has left that was ended just before InRelease: everything that its Release names is there. */ async function readUnfinished(shelf, folder, signer) {
    const text = await shelf.read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'Release'));
    if (text === undefined) return undefined;
    const detached = await shelf.read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'Release.gpg'));
    const signed = detached === undefined ? undefined : await signer.signedApart(text, detached);
    if (signed !== undefined) return signed;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${folder} has a Release and no InRelease`, {
        todo: 'Start with an empty folder, or another suite: this is not the work of image-build apt'
    });
}
function packagesIn(text, component, architecture) {
    return (0,_stanza_js__WEBPACK_IMPORTED_MODULE_5__/* .readStanzas */ .h8)(text).map((stanza)=>{
        const one = (0,_package_js__WEBPACK_IMPORTED_MODULE_3__/* .packageIn */ .sr)(stanza, component);
        if (one.architecture !== architecture && one.architecture !== 'all') throw new Error(`${one.path} is no package for ${architecture}`);
        return one;
    });
}
/** By its hash first: that is nobody else's list, also while somebody writes. */ async function readListed(shelf, folder, { path, sha256 }) {
    for (const name of [
        byHash(path, sha256),
        path
    ]){
        const bytes = await shelf.read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
        if (bytes !== undefined && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') === sha256) return bytes.toString('utf8');
    }
    throw damaged(`${path} is not what InRelease says`);
}
async function proveThere(shelf, packages) {
    const sizes = await shelf.sizes(packages.map(({ path })=>path));
    for (const { path, size } of packages){
        const found = sizes.get(path);
        if (found === undefined) throw damaged(`${path} is not there`);
        if (found !== size) throw damaged(`${path} has ${found} bytes, and the index says ${size}`);
    }
}
/**
 * Proves that no new package would take the place of another file: the suites of a repository share its pool.
 * @returns paths of those that are there already, byte by byte
 * @throws Problem (request)
 */ async function provePool(shelf, added) {
    const sizes = await shelf.sizes(added.map(({ path })=>path));
    const there = added.filter(({ path })=>sizes.has(path));
    for (const { path, size, sha256 } of there)if (sizes.get(path) !== size || await shelf.sha256(path) !== sha256) throw taken(path);
    return new Set(there.map(({ path })=>path));
}
/** A file of another content has the place of a package. */ function taken(path) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${path} is in the repository already, with other bytes`, {
        todo: 'Of one version for several suites each has its own name: image-build deb --suffix true'
    });
}
function damaged(what) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)(`The repository is damaged: ${what}`, {
        todo: 'Restore it as it was, or start with an empty folder and all packages'
    });
}
function understood(read, file) {
    try {
        return read();
    } catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${file} is not as image-build apt writes it: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, {
            todo: 'Start with an empty folder and all packages'
        });
    }
}


/***/ }),

/***/ 29764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inFolder: () => (/* binding */ inFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/digest.js
var oci_digest = __webpack_require__(8219);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(50661);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/folder.js






/** A repository in a folder. @param root absolute; need not be there */ function folderShelf(root) {
    return {
        read: (path)=>ifThere(path, ()=>(0,promises_.readFile)((0,external_node_path_.join)(root, path))),
        sizes: async (paths)=>{
            const sizes = new Map();
            for (const path of paths){
                const found = await ifThere(path, ()=>(0,promises_.stat)((0,external_node_path_.join)(root, path)));
                if (found?.isFile() === true) sizes.set(path, found.size);
            }
            return sizes;
        },
        sha256: async (path)=>{
            const found = await ifThere(path, ()=>(0,oci_digest/* digestOfStream */.Ul)((0,external_node_fs_.createReadStream)((0,external_node_path_.join)(root, path))));
            return found?.digest.replace('sha256:', '');
        }
    };
}
async function ifThere(path, read) {
    try {
        return await read();
    } catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === 'ENOENT') return undefined;
        throw (0,problem/* surroundingsFailed */.fs)(`${path} cannot be read`, {}, error);
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/step.js + 2 modules
var step = __webpack_require__(28651);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/temporary.js
var temporary = __webpack_require__(1898);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/former.js
var former = __webpack_require__(18488);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/write.js








/**
 * Writes the next state of a repository, in its order; what belongs to neither state is removed at the end.
 * @param root of the repository, absolute
 * @param before what InRelease was when the repository was read
 * @throws Problem (surroundings) where somebody else has written meanwhile, or the disk fails; (request) where a package
 *   has changed since it was read
 */ async function writeState(root, suite, { writes, removals, keptByHash }, before) {
    for (const write of writes){
        if (write === writes.at(-1)) await proveSame(root, suite, before);
        await writeOne(root, write).catch((error)=>{
            if (error instanceof problem/* Problem */.AF) throw error;
            throw (0,problem/* surroundingsFailed */.fs)(`${write.path} cannot be written: ${(0,problem/* messageOf */.bD)(error)}`, {}, error);
        });
    }
    for (const path of removals)await (0,promises_.rm)((0,external_node_path_.join)(root, path), {
        force: true
    });
    await removeOthers(root, (0,former/* suiteFolder */.Jn)(suite), keptByHash);
}
/** Puts one file in its place: nobody ever sees half of it. */ async function writeOne(root, write) {
    const path = (0,external_node_path_.join)(root, write.path);
    if ('bytes' in write) {
        await (0,temporary/* writeWhole */.f8)(path, write.bytes);
        return;
    }
    const part = (0,temporary/* partOf */.BU)(path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), {
        recursive: true
    });
    try {
        await (0,promises_.copyFile)(write.from, part);
        const { digest } = await (0,oci_digest/* digestOfStream */.Ul)((0,external_node_fs_.createReadStream)(part));
        if (digest !== `sha256:${write.sha256}`) throw (0,problem/* badRequest */.li)(`${write.from} has changed while it was published`, {
            todo: 'Let nothing write it, and run again'
        });
        // Web servers are somebody else.
        await (0,promises_.chmod)(part, 0o644);
        await (0,promises_.rename)(part, path);
    } finally{
        await (0,promises_.rm)(part, {
            force: true
        });
    }
}
async function proveSame(root, suite, before) {
    const now = await folderShelf(root).read((0,former/* inReleaseOf */.GT)(suite));
    if (before === undefined ? now === undefined : now?.equals(before) === true) return;
    throw (0,problem/* surroundingsFailed */.fs)('Somebody else has written the repository meanwhile', {
        todo: 'Run again, one after the other'
    });
}
/** Lists by their hash that neither this state nor the one before it has. */ async function removeOthers(root, folder, kept) {
    for (const entry of (await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), {
        withFileTypes: true
    }))){
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory()) await removeOthers(root, path, kept);
        else if (/\/by-hash\/SHA256\/[0-9a-f]{64}$/.test(path) && !kept.has(path)) await (0,promises_.rm)((0,external_node_path_.join)(root, path), {
            force: true
        });
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/in-folder.js



/**
 * Brings a repository in a folder to its next state.
 * @param root absolute; need not be there
 * @throws Problem as stepFrom and writeState
 */ async function inFolder(root, bench, purpose) {
    const { next, before } = await (0,step/* stepFrom */.V)(folderShelf(root), bench);
    if (!next.isSame && purpose === 'write') await writeState(root, bench.wanted.suite, next, before);
    return next;
}


/***/ }),

/***/ 21024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hO: () => (/* binding */ releaseText),
/* harmony export */   iJ: () => (/* binding */ readRelease),
/* harmony export */   lX: () => (/* binding */ withoutTimes)
/* harmony export */ });
/* unused harmony export componentRule */
/* harmony import */ var _stanza_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60236);

/** The fields that are times. */ const times = [
    'Date',
    'Valid-Until'
];
/**
 * The text of a Release file; ends with a newline.
 * Source: wiki.debian.org/DebianRepository/Format, "Release files".
 * @param nowMs since 1970
 * @param validUntilMs since 1970; for ever when left out
 */ function releaseText({ suite, codename, origin, label }, components, architectures, files, nowMs, validUntilMs) {
    const sums = [
        ...files
    ].sort((a, b)=>a.path < b.path ? -1 : 1).map(({ path, size, sha256 })=>`\n ${sha256} ${size} ${path}`).join('');
    const field = (name, value)=>value === undefined ? [] : [
            {
                name,
                value
            }
        ];
    return (0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .writeStanza */ .nx)([
        ...field('Origin', origin),
        ...field('Label', label),
        ...field('Suite', suite),
        ...field('Codename', codename),
        ...field('Date', dateText(nowMs)),
        ...field('Valid-Until', validUntilMs === undefined ? undefined : dateText(validUntilMs)),
        ...field('Architectures', architectures.join(' ')),
        ...field('Components', components.join(' ')),
        ...field('Acquire-By-Hash', 'yes'),
        ...field('SHA256', sums)
    ]);
}
/**
 * Reads a Release file of ours.
 * @throws Error that says what is wrong: it is not the work of this program, or no longer
 */ function readRelease(text) {
    const [stanza, second] = (0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .readStanzas */ .h8)(text);
    if (stanza === undefined || second !== undefined) throw new Error('it is no single paragraph');
    const words = (name)=>((0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(stanza, name) ?? '').split(/\s+/).filter((word)=>word !== '');
    const named = (name, rule)=>{
        const bad = words(name).find((word)=>!rule.test(word));
        if (bad !== undefined) throw new Error(`${name} has ${JSON.stringify(bad)}`);
        return words(name);
    };
    const [suite, codename, origin, label] = [
        'Suite',
        'Codename',
        'Origin',
        'Label'
    ].map((name)=>(0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(stanza, name));
    const [madeMs, validUntilMs] = [
        timeIn(stanza, 'Date'),
        timeIn(stanza, 'Valid-Until')
    ];
    return {
        components: named('Components', componentRule),
        architectures: named('Architectures', /^[a-z0-9][a-z0-9-]*$/),
        files: ((0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(stanza, 'SHA256') ?? '').split('\n').filter((line)=>line.trim() !== '').map(listedIn),
        rest: withoutTimes(text),
        ...suite === undefined ? {} : {
            suite
        },
        ...codename === undefined ? {} : {
            codename
        },
        ...origin === undefined ? {} : {
            origin
        },
        ...label === undefined ? {} : {
            label
        },
        ...madeMs === undefined ? {} : {
            madeMs
        },
        ...validUntilMs === undefined ? {} : {
            validUntilMs
        },
        ...validUntilMs === undefined || madeMs === undefined ? {} : {
            validForMs: validUntilMs - madeMs
        }
    };
}
function timeIn(stanza, name) {
    const text = (0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(stanza, name);
    const ms = text === undefined ? undefined : Date.parse(text.replace(/ UTC$/, ' GMT'));
    if (ms !== undefined && Number.isNaN(ms)) throw new Error(`${name} is no time`);
    return ms;
}
/** A Release file without its times. */ function withoutTimes(text) {
    return (0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .readStanzas */ .h8)(text).map((stanza)=>(0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .writeStanza */ .nx)(stanza.filter(({ name })=>!times.includes(name)))).join('\n');
}
/** A component is one folder: `main`, `contrib`. */ const componentRule = /^[a-zA-Z0-9][\w.+-]*$/;
function listedIn(line) {
    const { sha256, size, path } = /^ (?<sha256>[0-9a-f]{64}) +(?<size>\d{1,15}) (?<path>(?!.*\.\.)[\w.+][\w.+/-]*)$/.exec(line)?.groups ?? {};
    if (sha256 === undefined || size === undefined || path === undefined) throw new Error(`SHA256 has the line ${JSON.stringify(line.slice(0, 100))}`);
    return {
        sha256,
        size: Number(size),
        path
    };
}
/** As apt reads it: `Mon, 23 Nov 2026 01:00:00 UTC`. */ function dateText(ms) {
    return new Date(ms).toUTCString().replace(/GMT$/, 'UTC');
}


/***/ }),

/***/ 28651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ stepFrom)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/former.js
var apt_former = __webpack_require__(18488);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/package.js
var apt_package = __webpack_require__(84965);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/indices.js


/**
 * The packages that were there, and those that were given.
 * @throws Problem (request) where a given one is there with other bytes: whoever has installed it would not get the
 *   new one, and caches would mix them
 */ function merge(former, given) {
    const byIdentity = new Map(former.map((one)=>[
            `${one.component} ${(0,apt_package/* identityOf */.cu)(one)}`,
            one
        ]));
    const byPath = new Map(former.map((one)=>[
            one.path,
            one
        ]));
    const added = [];
    for (const one of given){
        const key = `${one.component} ${(0,apt_package/* identityOf */.cu)(one)}`;
        const other = byIdentity.get(key) ?? byPath.get(one.path);
        if (other !== undefined && (other.sha256 !== one.sha256 || (0,apt_package/* identityOf */.cu)(other) !== (0,apt_package/* identityOf */.cu)(one))) throw (0,problem/* badRequest */.li)(`${(0,apt_package/* identityOf */.cu)(one)} is in the repository already, with other bytes: ${other.sha256.slice(0, 12)} there, ${one.sha256.slice(0, 12)} here`, {
            todo: 'What is published stays: build it as a new version'
        });
        if (other !== undefined) continue;
        byIdentity.set(key, one);
        byPath.set(one.path, one);
        added.push(one);
    }
    return {
        packages: sorted([
            ...byIdentity.values()
        ]),
        added
    };
}
/**
 * The lists of a suite: one for each component and architecture, each with the packages for all architectures, for
 * programs that read no other. These are in a list of their own, too, which apt reads on every machine: also on one that
 * nothing else is built for.
 * Source: wiki.debian.org/DebianRepository/Format, "Architectures".
 * @param architectures that are to be there besides those of the packages; one that was there stays
 */ function indicesOf(packages, components, architectures) {
    const all = [
        ...new Set([
            ...architectures,
            ...packages.map(({ architecture })=>architecture)
        ])
    ].sort();
    return [
        ...new Set(components)
    ].sort().flatMap((component)=>all.map((architecture)=>({
                component,
                architecture,
                path: `${component}/binary-${architecture}/Packages`,
                text: sorted(packages).filter((one)=>one.component === component).filter((one)=>one.architecture === architecture || one.architecture === 'all').map(({ text })=>text).join('\n')
            })));
}
/** By name, then by version and architecture as texts: the same order on every machine. */ function sorted(packages) {
    const key = (one)=>`${one.name} ${one.version} ${one.architecture} ${one.component}`;
    return packages.map((one)=>({
            one,
            key: key(one)
        })).sort((a, b)=>a.key < b.key ? -1 : a.key > b.key ? 1 : 0).map(({ one })=>one);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/release.js
var release = __webpack_require__(21024);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/next.js






/** Names of the public key beside the repository. */ const keyNames = {
    armored: 'archive-keyring.asc',
    binary: 'archive-keyring.gpg'
};
/**
 * The next state of a suite. Nothing is to be written where no package is new, nothing else is said of the suite, and
 * its signature is by this key and holds for more than half of its time.
 * @param compress gives a list as apt fetches it
 * @param nowMs since 1970
 * @throws Problem (request) for a package that is there with other bytes, and where there is nothing at all
 */ async function nextState(wanted, former, given, signer, compress, nowMs) {
    const merged = merge(former?.packages ?? [], given.map((one)=>one.package));
    if (former === undefined && given.length === 0) throw (0,problem/* badRequest */.li)(`There is no suite ${wanted.suite} yet, and no package was given`, {
        todo: 'Give .deb files, or folders with them'
    });
    const components = [
        ...new Set([
            ...former?.release.components ?? [],
            wanted.component
        ])
    ].sort();
    const known = [
        ...former?.release.architectures ?? [],
        ...wanted.architectures
    ];
    const indices = indicesOf(merged.packages, components, known);
    const lists = (await allCompressed(indices, compress)).map((list)=>({
            ...list,
            ...factsOf(list.bytes)
        }));
    const architectures = [
        ...new Set(indices.map(({ architecture })=>architecture))
    ];
    const validForMs = wanted.validForMs ?? former?.release.validForMs ?? 0;
    const validUntilMs = validForMs === 0 ? undefined : nowMs + validForMs;
    const text = (0,release/* releaseText */.hO)(saidOf(wanted, former), components, architectures, lists, nowMs, validUntilMs);
    const folder = (0,apt_former/* suiteFolder */.Jn)(wanted.suite);
    const outcome = {
        ...merged,
        keptByHash: new Set([
            ...lists,
            ...former?.release.files ?? []
        ].map((one)=>hashed(folder, one))),
        formerMs: former?.release.madeMs,
        removals: gone(former?.release.files ?? [], lists).map((path)=>(0,external_node_path_.join)(folder, path))
    };
    if (former?.inline !== undefined && former.release.rest === (0,release/* withoutTimes */.lX)(text) && !former.isByFormerKey && !isDue(former.release.validUntilMs, validForMs, nowMs)) return {
        ...outcome,
        writes: [],
        isSame: true
    };
    const files = new Map(given.map((one)=>[
            one.package.path,
            one.file
        ]));
    const { inline, detached } = await signer.sign(text);
    const writes = [
        ...merged.added.map(({ path, size, sha256 })=>({
                path,
                size,
                sha256,
                from: files.get(path) ?? path
            })),
        {
            path: keyNames.armored,
            bytes: signer.publicKey.armored
        },
        {
            path: keyNames.binary,
            bytes: signer.publicKey.binary
        },
        ...lists.map((list)=>({
                path: hashed(folder, list),
                bytes: list.bytes
            })),
        ...lists.map(({ path, bytes })=>({
                path: (0,external_node_path_.join)(folder, path),
                bytes
            })),
        // What has a Release has its signature: the next run goes on with what was cut off here.
        {
            path: (0,external_node_path_.join)(folder, 'Release.gpg'),
            bytes: detached
        },
        {
            path: (0,external_node_path_.join)(folder, 'Release'),
            bytes: Buffer.from(text)
        },
        {
            path: (0,apt_former/* inReleaseOf */.GT)(wanted.suite),
            bytes: inline
        }
    ];
    return {
        ...outcome,
        writes,
        isSame: false
    };
}
function saidOf(wanted, former) {
    const { suite, owner } = wanted;
    const codename = wanted.codename ?? former?.release.codename ?? suite;
    const origin = wanted.origin ?? former?.release.origin ?? owner;
    return {
        suite,
        codename,
        origin,
        label: wanted.label ?? former?.release.label ?? origin
    };
}
async function allCompressed(indices, compress) {
    const lists = [];
    for (const { path, text } of indices)for (const [ending, bytes] of (await compress(text)))lists.push({
        path: `${path}${ending}`,
        bytes
    });
    return lists;
}
function factsOf(bytes) {
    return {
        size: bytes.length,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')
    };
}
function hashed(folder, { path, sha256 }) {
    return (0,external_node_path_.join)(folder, (0,apt_former/* byHash */.Ci)(path, sha256));
}
function gone(before, now) {
    const paths = new Set(now.map(({ path })=>path));
    return before.flatMap(({ path })=>paths.has(path) ? [] : [
            path
        ]);
}
/** Whether a signature has to be made anew though nothing else is new. */ function isDue(untilMs, validForMs, nowMs) {
    if (untilMs === undefined) return validForMs !== 0;
    return validForMs === 0 || untilMs - nowMs < validForMs / 2;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/step.js


/**
 * Reads what is there, and makes the next state of it; nothing is written. What the pool has already is not among the
 * writes.
 * @throws Problem as readFormer, nextState and provePool
 */ async function stepFrom(shelf, { wanted, packages, signer, compress, nowMs }) {
    const former = await (0,apt_former/* readFormer */.oX)(shelf, wanted.suite, signer);
    const next = await nextState(wanted, former, packages, signer, compress, nowMs);
    const there = await (0,apt_former/* provePool */.hN)(shelf, next.added);
    const writes = next.writes.filter(({ path })=>!there.has(path));
    return {
        next: {
            ...next,
            writes
        },
        before: former?.inline
    };
}


/***/ })

};
