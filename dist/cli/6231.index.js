export const id = 6231;
export const ids = [6231,1276];
export const modules = {

/***/ 32614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   Or: () => (/* binding */ platformFolder),
/* harmony export */   s3: () => (/* binding */ entryPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);


/**
 * The path of an archive's entry, relative to the output's root. Archives come from a build, and what a build does
 * is up to whoever wrote it.
 * @returns without a leading `./` and without a slash at its end; `''` is the root itself
 * @throws Problem (build) for a name that leads out of the root, or that no file can have
 */ function entryPath(name) {
    const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(name).replace(/\/$/, '');
    if (name.startsWith('/') || normal.split('/').includes('..')) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .buildFailed */ .q3)(`The output holds ${JSON.stringify(name)}, which leads out of its folder`);
    // U+FFFD: the reader's sign for bytes that are no text. Another name would be another file.
    if (name === '' || /[\0\uFFFD]/.test(name)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .buildFailed */ .q3)(`The output holds a file whose name is not UTF-8: ${JSON.stringify(name)}`, {
        todo: 'Rename it in the build, or take the output as type=tar'
    });
    return normal === '.' ? '' : normal;
}
/**
 * What a symbolic link of the output points to, as seen in the build: its root is the output's root, there and here.
 * A target that could lead out (an absolute one, or one with `..`) is written anew, relative and below the root; the
 * others stay as they are. So no chain of links leads out: each step goes up to a folder below the root and then down.
 * @param path the link's own path, relative to the root
 * @param target what the build has written into it
 */ function linkTarget(path, target) {
    if (!target.startsWith('/') && !target.split('/').includes('..')) return target;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join('/', node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path));
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(folder, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(folder, target)) || '.';
}
/** The folder that BuildKit gives to each platform where an output holds several: `linux_arm_v7`. */ function platformFolder(platform) {
    return platform.replaceAll('/', '_');
}


/***/ }),

/***/ 45714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseStatus)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82078);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53859);


/**
 * One document of `--progress=rawjson`: BuildKit's SolveStatus as buildx prints it.
 * Source: github.com/moby/buildkit, client/graph.go.
 */ const statusSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
    vertexes: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
        digest: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(),
        inputs: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([
            _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Null(),
            _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String())
        ])),
        name: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String()),
        started: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String()),
        completed: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String()),
        cached: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Boolean()),
        error: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String())
    }))),
    statuses: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
        id: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String()),
        vertex: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String())
    }))),
    logs: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
        vertex: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(),
        stream: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Integer()),
        data: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String()
    }))),
    warnings: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
        vertex: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(),
        short: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String()),
        url: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String()),
        range: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([
            _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Null(),
            _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
                start: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
                    line: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Integer()
                }),
                end: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
                    line: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Integer()
                })
            }))
        ]))
    })))
});
/**
 * Reads one line of buildx's output.
 * @returns `undefined` when it is no status: then it is a message of buildx itself
 */ function parseStatus(line) {
    return line.startsWith('{') ? (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_0__/* .soundJson */ .u1)(statusSchema, line) : undefined;
}


/***/ }),

/***/ 66231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  solve: () => (/* binding */ solve_again_solve)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/cache-watch.js
const usualPatience = {
    readMs: 300_000,
    writeMs: 600_000
};
/**
 * Watches the steps that read and write layer caches: BuildKit waits for ever for a registry, a bucket or the runner's
 * cache that does not answer, or that stops in the middle of an answer. A write can be done without. What waits for a
 * cache that is read goes on waiting in that engine when the solve is gone, and later solves of the same steps with it:
 * whether it answers at all is asked before (run/caches.ts).
 */ class CacheWatch {
    #patience;
    #late = new AbortController();
    #timers = new Map();
    #what;
    constructor(patience){
        this.#patience = patience;
    }
    /** Aborted when a step has taken too long. */ get signal() {
        return this.#late.signal;
    }
    /** What has taken too long. */ get late() {
        return this.#what;
    }
    /** Takes in what has become of a step. */ see({ digest, cache, startedMs, completedMs, error }) {
        if (cache === undefined || startedMs === undefined) return;
        if (completedMs !== undefined || error !== undefined) clearTimeout(this.#timers.get(digest));
        else if (!this.#timers.has(digest)) this.#timers.set(digest, this.#timer(cache));
    }
    #timer(is) {
        const { readMs, writeMs } = this.#patience;
        const [limitMs, done] = is === 'read' ? [
            readMs,
            'read'
        ] : [
            writeMs,
            'written'
        ];
        return setTimeout(()=>{
            this.#what ??= {
                is,
                why: `a layer cache could not be ${done} within ${limitMs / 1000} s`
            };
            this.#late.abort();
        }, limitMs);
    }
    end() {
        for (const timer of this.#timers.values())clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/caches.js
/** What bake is told of the caches of one node. */ function bakeCaches(caches) {
    const { read, write } = caches ?? {
        read: [],
        write: []
    };
    return {
        ...read.length > 0 ? {
            'cache-from': [
                ...read
            ]
        } : {},
        ...write.length > 0 ? {
            'cache-to': [
                ...write
            ]
        } : {}
    };
}
/**
 * Whether a build succeeds whatever becomes of this cache.
 * @param entry of `cache-to`, as Bake has it: text, or a record
 */ function forgivesWriting(entry) {
    const text = typeof entry === 'string' ? entry : JSON.stringify(entry);
    return /\b(ignore-error"?[=:]"?true|type"?[=:]"?inline)\b/.test(text);
}
/**
 * What a step of the engine does with a layer cache; undefined for all others.
 * Source: moby/buildkit, solver/llbsolver/bridge.go, cache/remotecache (Name).
 * @param name BuildKit's name of the step, without the target's: `importing cache manifest from gha:123`
 */ function cacheStep(name) {
    if (name.startsWith('importing cache manifest from ')) return 'read';
    return /^exporting (to GitHub Actions Cache|cache to |content cache|inline cache|cache$)/.test(name) ? 'write' : undefined;
}
/**
 * The errors of the steps that have failed by themselves. Others are only cancelled because of them; and what a cache's
 * own step could not do is no reason for anything: BuildKit goes on without an import, and exports may fail.
 */ function ownErrors(steps) {
    return steps.flatMap(({ cache, error })=>error === undefined || /context cancell?ed/i.test(error) || cache !== undefined ? [] : [
            error
        ]);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/layout.js
var layout = __webpack_require__(88693);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/temporary.js
var temporary = __webpack_require__(1898);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/blobs.js
var blobs = __webpack_require__(30035);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/digest.js
var digest = __webpack_require__(8219);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/layout-view.js







const typedSchema = type/* Type */.ZU.Object({
    mediaType: type/* Type */.ZU.String()
});
/**
 * Makes a layout of an image whose blobs lie in another one, which has no `index.json` yet.
 * @param dir the folder of the new layout; its parents are made
 * @param from the layout that has the blobs, absolute
 * @param root digest of the manifest or index that `index.json` is to name
 * @throws Problem (surroundings) when that blob is not there, or is not what its digest says
 */ async function viewLayout(dir, from, root) {
    const bytes = await (0,blobs/* readSmallFile */.EW)((0,blobs/* blobPath */.nD)(from, root));
    if ((0,digest/* digestOf */.ol)(bytes) !== root) throw (0,blobs/* brokenBlob */.dr)(from, root, `has the contents of ${(0,digest/* digestOf */.ol)(bytes)}`);
    const { mediaType } = (0,json/* parseJson */.qF)(typedSchema, bytes.toString('utf8'), `Blob ${root} of ${from}`);
    await (0,promises_.mkdir)(dir, {
        recursive: true
    });
    await (0,promises_.symlink)((0,external_node_path_.join)(from, 'blobs'), (0,external_node_path_.join)(dir, 'blobs'), 'junction');
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'oci-layout'), JSON.stringify({
        imageLayoutVersion: '1.0.0'
    }));
    const manifests = [
        {
            mediaType,
            digest: root,
            size: bytes.length
        }
    ];
    await (0,temporary/* writeWhole */.f8)((0,external_node_path_.join)(dir, 'index.json'), JSON.stringify({
        schemaVersion: 2,
        manifests
    }));
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/verify.js
var verify = __webpack_require__(64754);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/layouts.js






/** buildx writes a layout's `index.json` when the engine is done with the target, its layer cache included. In ms. */ const pause = 20;
/** What the engine has written is not what it has announced; what was announced may be published by then. */ class Contradiction extends problem/* Problem */.AF {
}
/** Layouts are complete when the engine says so *and* every blob is there and right (design, "No false green"). */ class Layouts {
    #checks = new Map();
    #onLayout;
    #proven;
    #readDigest;
    #ended = new AbortController();
    #whole = new Map();
    #waiting = [];
    #isVoid = false;
    /**
   * @param onLayout called once for each, as soon as it is complete
   * @param proven blobs that need not be read again
   * @param readDigest reads the others
   */ constructor(onLayout, proven, readDigest){
        this.#onLayout = onLayout;
        this.#proven = proven;
        this.#readDigest = readDigest;
    }
    /**
   * The engine says that it is exported: it is looked at as soon as it is written, while others are being built.
   * @param root what its `index.json` will name: then that is not waited for
   */ announce(node, root) {
        if (this.#checks.has(node.name)) return;
        const written = ()=>this.#whenWritten(node).catch(()=>undefined);
        this.#checks.set(node.name, root === undefined ? written() : this.#ahead(node, root).catch(written));
    }
    /** When all of these are there and whole, which may be long before the solve ends; never where one is not. */ async early(nodes) {
        for(;;){
            const built = nodes.flatMap(({ name })=>this.#whole.get(name) ?? []);
            if (built.length === nodes.length) return built;
            await new Promise((resolve)=>this.#waiting.push(resolve));
        }
    }
    /** When the solve has succeeded. @throws Problem (surroundings) for the first that is not whole */ async all(nodes) {
        this.end();
        return Promise.all(nodes.map(async (node)=>{
            const layout = await this.#checks.get(node.name) ?? await this.#check(node);
            if (layout.dir !== node.dir) await proveSame(node, layout);
            return layout;
        }));
    }
    /** Nothing is waited for any more. */ end() {
        this.#ended.abort();
    }
    /** The solve has failed: nobody is told of any more of them, and none is being looked at when this returns. */ async discard() {
        this.#isVoid = true;
        this.end();
        await Promise.allSettled(this.#checks.values());
    }
    async #whenWritten(node) {
        const isWritten = ()=>(0,layout/* readRoot */.XD)(node.dir).then(()=>true, ()=>false);
        while(!await isWritten()){
            // What is not there by then is asked for once more, and then it is an error.
            if (this.#ended.signal.aborted) return undefined;
            await (0,external_node_timers_promises_.setTimeout)(pause, undefined, {
                signal: this.#ended.signal
            }).catch(()=>undefined);
        }
        return this.#check(node);
    }
    /** In a folder of its own: buildx writes `index.json` where it has put the blobs, in place, when it comes to that. */ async #ahead(node, root) {
        // No layout has such a name: see shareBlobs.
        const dir = (0,external_node_path_.join)((0,external_node_path_.dirname)(node.dir), '..announced', node.name);
        await viewLayout(dir, node.dir, root);
        return this.#check({
            ...node,
            dir
        });
    }
    async #check({ name, image, platform, dir }) {
        await (0,verify/* verifyLayout */.a1)(dir, this.#proven, this.#readDigest);
        const layout = {
            image,
            platform,
            dir
        };
        if (!this.#isVoid) {
            this.#onLayout(layout);
            this.#whole.set(name, layout);
            for (const resolve of this.#waiting.splice(0))resolve();
        }
        return layout;
    }
}
/** @throws Contradiction where `index.json` does not name what was announced */ async function proveSame({ name, dir }, announced) {
    const { digest } = await (0,layout/* readRoot */.XD)(announced.dir);
    const written = await (0,layout/* readRoot */.XD)(dir).catch((error)=>{
        throw contradiction(`The engine has announced ${digest} of ${name}, and has not written it`, error);
    });
    if (written.digest !== digest) throw contradiction(`The engine has announced ${digest} of ${name}, and has written ${written.digest}`);
}
function contradiction(what, cause) {
    const todo = 'Please report this. Where images are published, build them again with no-cache, and look at the disk';
    return new Contradiction({
        kind: 'surroundings',
        what,
        todo
    }, {
        cause
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/prefix.js
var prefix = __webpack_require__(72055);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/kept-blobs.js
var kept_blobs = __webpack_require__(11014);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/shared-blobs.js


/**
 * Gives layouts that are still to be written one folder for the blobs of all: what one image has is there for the next,
 * and the engine sends a layer of seven images on one base once. Whoever writes proves a blob's digest before it gets its
 * name, and does not touch one that is there (containerd, plugins/content/local/writer.go).
 * @param out the folder that they lie in, absolute
 * @param dirs the layouts', absolute; none of them is there
 */ async function shareBlobs(out, dirs) {
    // No layout has such a name: all of them hold two dashes (build/node-name.ts).
    const all = (0,external_node_path_.join)(out, '..blobs');
    await (0,promises_.mkdir)((0,external_node_path_.join)(all, 'sha256'), {
        recursive: true
    });
    for (const dir of dirs){
        await (0,promises_.mkdir)(dir, {
            recursive: true
        });
        await (0,promises_.symlink)(all, (0,external_node_path_.join)(dir, 'blobs'), 'junction');
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/bake-text.js
var bake_text = __webpack_require__(85822);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/exec.js
var exec = __webpack_require__(79644);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/artifacts/names.js
var names = __webpack_require__(32614);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/artifacts/unpack.js







/**
 * Unpacks what a build gives into a folder. Everything belongs to this process's user. Permissions are those of the
 * build without setuid, setgid and sticky bits, and their owner may always read (and enter folders): whoever the
 * build meant them for, here they are the caller's. Times stay; extended attributes do not.
 * @param archive an archive that BuildKit has written
 * @param dir where to; made, and not there before
 * @returns its regular files in the order of the archive
 * @throws Problem: build for entries that lead out of the folder or cannot be files; surroundings when the archive is
 *   damaged or the disk does not take it
 */ async function unpack(archive, dir, special) {
    const { extract } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    try {
        await (0,promises_.mkdir)(dir);
        const unpacking = new Unpacking(dir, special);
        const entries = extract();
        // A failure of the file reaches whoever reads the entries.
        (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(archive), entries).catch(()=>undefined);
        for await (const entry of entries)await unpacking.add(entry);
        return await unpacking.finish();
    } catch (error) {
        if (error instanceof problem/* Problem */.AF) throw error;
        throw (0,problem/* surroundingsFailed */.fs)(`The output cannot be unpacked: ${(0,problem/* messageOf */.bD)(error)}`, {}, error);
    }
}
class Unpacking {
    #dir;
    #special;
    #kinds = new Map([
        [
            '',
            'folder'
        ]
    ]);
    #files = new Map();
    /** What is put right at the end: folders, which nothing must be refused by, and links, which nothing is written through. */ #later = [];
    constructor(dir, special){
        this.#dir = dir;
        this.#special = special;
    }
    async add(entry) {
        const { header } = entry;
        const path = (0,names/* entryPath */.s3)(header.name);
        if (header.type === 'file' || header.type === 'contiguous-file') return this.#file(path, entry);
        entry.resume();
        switch(header.type){
            case 'directory':
                return this.#folder(path, header);
            case 'symlink':
                return this.#symbolicLink(path, header);
            case 'link':
                return this.#hardLink(path, (0,names/* entryPath */.s3)(header.linkname));
            default:
                if (this.#special === 'leave out') return;
                throw (0,problem/* buildFailed */.q3)(`The output holds ${JSON.stringify(path)}, which is a ${header.type}`, {
                    todo: 'Only files, folders and links can be given as files: leave it out, or take the output as type=tar'
                });
        }
    }
    async finish() {
        for (const work of this.#later.reverse())await work();
        return [
            ...this.#files.values()
        ];
    }
    async #file(path, entry) {
        await this.#claim(path, 'file');
        const at = (0,external_node_path_.join)(this.#dir, path);
        const file = await (0,promises_.open)(at, 'wx', 0o600);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let bytes = 0;
        try {
            for await (const chunk of entry){
                if (!(chunk instanceof Uint8Array)) throw new TypeError('the archive gives something else than bytes');
                hash.update(chunk);
                bytes += chunk.length;
                await file.writeFile(chunk);
            }
            await file.chmod(permissions(entry.header, 0o400));
            await file.utimes(entry.header.mtime, entry.header.mtime);
        } finally{
            await file.close();
        }
        this.#files.set(path, {
            path,
            bytes,
            sha256: hash.digest('hex')
        });
    }
    async #folder(path, header) {
        if (this.#kinds.get(path) !== 'folder') {
            await this.#claim(path, 'folder');
            await (0,promises_.mkdir)((0,external_node_path_.join)(this.#dir, path));
        }
        const at = (0,external_node_path_.join)(this.#dir, path);
        this.#later.push(async ()=>{
            await (0,promises_.chmod)(at, permissions(header, 0o700));
            await (0,promises_.lutimes)(at, header.mtime, header.mtime);
        });
    }
    async #symbolicLink(path, { linkname, mtime }) {
        await this.#claim(path, 'link');
        const target = (0,names/* linkTarget */.Cm)(path, linkname);
        this.#later.push(async ()=>{
            const at = (0,external_node_path_.join)(this.#dir, path);
            await (0,promises_.symlink)(target, at);
            await (0,promises_.lutimes)(at, mtime, mtime);
        });
    }
    async #hardLink(path, to) {
        const file = this.#files.get(to);
        if (file === undefined) throw (0,problem/* buildFailed */.q3)(`The output holds ${JSON.stringify(path)}, a link to a file that is not in it before`);
        await this.#claim(path, 'file');
        await (0,promises_.link)((0,external_node_path_.join)(this.#dir, to), (0,external_node_path_.join)(this.#dir, path));
        this.#files.set(path, {
            ...file,
            path
        });
    }
    /** Takes a path that nothing else has, and makes the folders that it is in. */ async #claim(path, kind) {
        const parent = external_node_path_.posix.dirname(path) === '.' ? '' : external_node_path_.posix.dirname(path);
        const above = this.#kinds.get(parent);
        if (above === undefined) {
            await this.#claim(parent, 'folder');
            await (0,promises_.mkdir)((0,external_node_path_.join)(this.#dir, (0,external_node_path_.dirname)(path)));
        } else if (above !== 'folder') throw (0,problem/* buildFailed */.q3)(`The output holds ${JSON.stringify(path)}, but ${JSON.stringify(parent)} is no folder in it`);
        if (this.#kinds.has(path)) throw (0,problem/* buildFailed */.q3)(`The output holds ${JSON.stringify(path)} twice`);
        this.#kinds.set(path, kind);
    }
}
function permissions({ mode }, always) {
    return mode & 0o777 | always;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/artifacts/take.js



/**
 * Takes what a node of the solve gives as files. What is wanted as a folder is unpacked; what is wanted as an archive
 * is unpacked too where its binaries are to be checked.
 * @param archive what BuildKit has written; it goes when only its files are wanted
 * @throws Problem: build for an output without a file, or with what cannot be a file here; surroundings
 */ async function takeFiles({ image, platform, file }, archive, output) {
    try {
        await refuseCutOff(archive);
        if (output.kind === 'tar' && output.maxGlibc === undefined) return {
            image,
            platform,
            archive
        };
        const dir = `${archive}.files`;
        const files = await unpack(archive, dir, output.kind === 'tar' ? 'leave out' : 'refuse');
        if (output.kind === 'local' && files.length === 0) throw (0,problem/* buildFailed */.q3)('The output holds no file', {
            todo: 'The last stage must hold the files: FROM scratch, then COPY --from=…'
        });
        if (output.kind === 'local') await (0,promises_.rm)(archive);
        return {
            image,
            platform,
            archive,
            unpacked: {
                dir,
                files
            }
        };
    } catch (error) {
        if (!(error instanceof problem/* Problem */.AF)) throw error;
        throw new problem/* Problem */.AF({
            where: {
                file
            },
            ...error.data,
            what: `${image} (${platform}): ${error.data.what}`
        }, {
            cause: error
        });
    }
}
/** An archive ends with two blocks of zeros (POSIX, pax): one that was cut off may look whole otherwise. */ async function refuseCutOff(archive) {
    const end = 1024;
    const { size } = await (0,promises_.stat)(archive);
    const file = await (0,promises_.open)(archive);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(end), 0, end, Math.max(0, size - end));
        if (bytesRead < end || buffer.some((byte)=>byte !== 0)) throw (0,problem/* surroundingsFailed */.fs)('The output is cut off: its archive has no end');
    } finally{
        await file.close();
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/failure.js


const shownLogLines = 12;
/** BuildKit's error ends with a box of the Dockerfile's lines; those that are meant are marked. */ const markedLine = /^\s*(\d+) \| >>> /;
/**
 * Turns a failed solve into one problem: the step, the last lines of its log, file and line.
 * @param messages what buildx printed besides its progress
 */ function solveFailure(timeline, messages, images, exitCode) {
    const error = messages.findLast((line)=>line.startsWith('ERROR:'))?.replace(/^ERROR: /, '');
    const failed = timeline.steps.filter((one)=>ownErrors([
            one
        ]).length > 0);
    // The box belongs to the target that buildx names; others may have failed beside it.
    const named = imageOfTarget(/^target (\S+): /.exec(error ?? '')?.[1], images);
    const step = first(failed.filter((one)=>timeline.imageOf(one) === named?.name)) ?? first(failed);
    const image = named ?? images.find(({ name })=>step !== undefined && name === timeline.imageOf(step)) ?? (images.length === 1 ? images[0] : undefined);
    const line = messages.map((text)=>markedLine.exec(text)?.[1]).find((found)=>found !== undefined);
    const where = image === undefined ? {} : {
        where: {
            file: image.dockerfile.path,
            ...line === undefined ? {} : {
                line: Number(line)
            }
        }
    };
    const syntax = /dockerfile parse error(?: on line \d+)?: (.*)$/.exec(error ?? '')?.[1];
    if (syntax !== undefined) return (0,problem/* badRequest */.li)(`The Dockerfile of ${image?.name ?? 'an image'} is wrong: ${syntax}`, where);
    if (step !== undefined) {
        const fail = isSurroundings(step) ? problem/* surroundingsFailed */.fs : problem/* buildFailed */.q3;
        return fail(`${image?.name ?? 'The engine'} failed at ${brief(step.name)}: ${reasonOf(step.error ?? '')}`, {
            ...where,
            ...advice(timeline.logOf(step), step),
            log: timeline.logOf(step).slice(-shownLogLines)
        });
    }
    if (error?.includes('failed to solve') === true) return (0,problem/* buildFailed */.q3)(error, where);
    return (0,problem/* surroundingsFailed */.fs)(`buildx ended with exit code ${exitCode}${error === undefined ? ' and no word of why' : `: ${error}`}`, {
        log: messages.filter((text)=>text.trim() !== '').slice(-shownLogLines)
    });
}
/**
 * The engine's own work fails for reasons outside of any Dockerfile: it does not start, a registry is not reached, what
 * was built cannot be written.
 */ function isSurroundings(step) {
    if (step.name.startsWith('exporting to ')) return true;
    const network = /no such host|connection refused|connection reset|i\/o timeout|TLS handshake|50[0-4] |429 |40[13] |authorization failed/i;
    return step.name.startsWith('[internal]') && (step.name.includes(' booting ') || network.test(step.error ?? ''));
}
/** BuildKit repeats the whole command in its message: `process "…" did not complete successfully: exit code: 3`. */ function reasonOf(error) {
    const [, code] = /did not complete successfully: exit code: (\d+)$/.exec(error) ?? [];
    return code === undefined ? error : `exit code ${code}`;
}
const nameLength = 100;
function brief(name) {
    const line = name.replaceAll(/\s+/g, ' ');
    return line.length > nameLength ? `${line.slice(0, nameLength - 1)}…` : line;
}
function first(steps) {
    return [
        ...steps
    ].sort((a, b)=>(a.completedMs ?? Infinity) - (b.completedMs ?? Infinity))[0];
}
/** A target is called `IMAGE--PLATFORM`; the longest name that fits is meant, because names may hold `--`. */ function imageOfTarget(target, images) {
    return images.filter(({ name })=>target?.startsWith(`${name}--`) === true).sort((a, b)=>b.name.length - a.name.length)[0];
}
/** What to do about failures that are seen often and whose messages do not say it. */ function advice(log, step) {
    const text = [
        ...log,
        step.error ?? ''
    ].join('\n');
    if (/certificate (verify failed|signed by unknown authority)|self[- ]signed certificate|unable to get local issuer|SELF_SIGNED_CERT/i.test(text)) return {
        todo: 'This network re-signs TLS: give the build this machine’s authorities with ca-certificates: host'
    };
    if (isSurroundings(step) && /40[13] |authorization failed/i.test(step.error ?? '')) return {
        todo: 'Is the name of the base image right? If it is private: docker login, or username and password'
    };
    if (/"[^"]*": not found$/.test(step.error ?? '')) return {
        todo: 'Is the file in the build context, and not in .dockerignore? The context can be given in the policy: images.NAME.context'
    };
    if (step.name.includes('load metadata for') && step.error?.endsWith(': not found') === true) return {
        todo: 'Is the name right, and is it published? An image of this repository is found by its folder’s name, or by an alias in the policy'
    };
    if (text.includes('exec format error')) return {
        todo: 'The engine cannot run this platform: emulation: true registers QEMU where docker runs; a runner or builder of that platform is faster'
    };
    // Layouts are written by buildx, on this machine: the engine only sends them.
    if (/failed to send write: .*no space left on device/i.test(text)) return {
        todo: 'The disk with image-build’s cache folder is full: image-build clean makes room, IMAGE_BUILD_CACHE names another place'
    };
    if (/no space left on device/i.test(text)) return {
        todo: 'The engine’s disk is full: docker buildx prune frees it'
    };
    return {};
}

// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/value/check/check.mjs
var check = __webpack_require__(76849);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var reference = __webpack_require__(97970);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/materials.js






const material = type/* Type */.ZU.Object({
    digest: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.String()))
});
const materials = type/* Type */.ZU.Array(material);
/** What bake says of its targets, of SLSA provenance v0.2 and v1 (slsa.dev, `materials` and `resolvedDependencies`). */ const targetSchema = type/* Type */.ZU.Object({
    'buildx.build.provenance': type/* Type */.ZU.Object({
        materials: type/* Type */.ZU.Optional(materials),
        buildDefinition: type/* Type */.ZU.Optional(type/* Type */.ZU.Object({
            resolvedDependencies: type/* Type */.ZU.Optional(materials)
        }))
    })
});
const metadataSchema = type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Unknown());
/** Whether something is built on what another leg of this run has pushed: then the engine is asked what it took. */ function provesMaterials(reused) {
    return [
        ...reused ?? []
    ].some(([, { isOfThisRun }])=>isOfThisRun === true);
}
/**
 * Proves from the engine's provenance that images which stand on a base of another leg were built on exactly the digest
 * that it has pushed. An engine that tells none leaves it to the layers, which are compared in any case.
 * @throws Problem (surroundings) that names the image which was built on something else
 */ async function proveMaterials(nodes, { images, reused, metadataFile }) {
    if (reused === undefined || metadataFile === undefined || !provesMaterials(reused)) return;
    const text = await (0,promises_.readFile)(metadataFile, 'utf8').catch(()=>'');
    const told = (0,json/* soundJson */.u1)(metadataSchema, text) ?? {};
    for (const { name, image, platform } of nodes){
        const planned = images.find((one)=>one.name === image);
        const base = planned?.bases[platform];
        const parent = base === undefined ? undefined : reused.get(base);
        const isBuiltHere = images.some((one)=>one.name === base && one.platforms.includes(platform));
        if (planned === undefined || parent?.isOfThisRun !== true || isBuiltHere) continue;
        const wanted = (0,reference.parseReference)(parent.references[platform] ?? '').digest ?? '';
        const taken = digestsIn(told[name]);
        if (taken !== undefined && !taken.includes(wanted)) throw (0,problem/* surroundingsFailed */.fs)(`${image} (${platform}) was built without ${base ?? ''}@${wanted}, which it is to stand on`, {
            where: {
                file: planned.dockerfile.path
            },
            todo: 'Please report this: nothing was published',
            log: [
                `Built with ${taken.join(', ')}`
            ]
        });
    }
}
/** @returns undefined where the engine has not told */ function digestsIn(target) {
    if (!check/* Check */.J(targetSchema, target)) return undefined;
    const { materials: before, buildDefinition } = target['buildx.build.provenance'];
    const all = before ?? buildDefinition?.resolvedDependencies;
    return all?.flatMap(({ digest })=>digest?.['sha256'] === undefined ? [] : [
            `sha256:${digest['sha256']}`
        ]);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/annotation-levels.js
var annotation_levels = __webpack_require__(61576);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/node-name.js
var node_name = __webpack_require__(78842);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/nodes.js




const nodes_link = '--link';
const targetPrefix = 'target:';
/** Which node a bake target's name in the engine's messages belongs to: a link stands for its product. */ function productName(target) {
    return target.endsWith(nodes_link) ? target.slice(0, -nodes_link.length) : target;
}
/**
 * What bake is asked for: one target per image and platform with a layout as output, and beside each parent the
 * same again without output for its children to build on. A parent's export would otherwise wait for its children
 * (design notes, "Bake as the definition of a graph"). A parent that is published and reused, or that another leg has
 * built, is no target: its children take it from the registry, by digest.
 * @param images those to build, in build order
 */ function solveDefinition(images, options) {
    const parents = new Set(images.flatMap(({ needs })=>needs));
    const siblings = {
        platforms: new Map(images.map(({ name, platforms })=>[
                name,
                platforms
            ])),
        reused: options.reused ?? new Map()
    };
    const nodes = [];
    const target = {};
    for (const image of images)for (const platform of image.platforms){
        const node = nodeOf(image, platform, options.out);
        const { name } = node;
        const base = {
            ...onPlatform(image.target, platform, siblings),
            ...bakeCaches(options.caches?.nodes[`${image.name} ${platform}`])
        };
        nodes.push(node);
        target[name] = {
            ...base,
            output: [
                exportOf(node)
            ],
            ...options.attest.length > 0 ? {
                attest: [
                    ...options.attest
                ]
            } : {}
        };
        if (parents.has(image.name)) target[`${name}${nodes_link}`] = {
            ...base,
            output: [
                'type=cacheonly'
            ],
            'cache-to': []
        };
    }
    return {
        nodes,
        file: {
            target
        }
    };
}
function nodeOf({ name: image, output }, platform, out) {
    const name = (0,node_name/* nodeName */.q)(image, platform);
    const isImage = output.kind === 'image';
    const dir = (0,external_node_path_.join)(out, isImage ? name : `${name}.tar`);
    return {
        name,
        image,
        platform,
        dir,
        ...isImage ? {} : {
            output
        }
    };
}
/**
 * As a record: a path may hold the commas that the text form is cut at. Files come as an archive, for `local` too:
 * BuildKit's own way of writing a folder hangs on large trees (moby/buildkit#2950), and what an archive holds can be
 * looked at before anything of it is on the disk.
 */ function exportOf({ dir, output }) {
    return output === undefined ? {
        type: 'oci',
        dest: dir,
        tar: 'false',
        'oci-mediatypes': 'true'
    } : {
        type: 'tar',
        dest: dir
    };
}
/** Tags and outputs are ours alone: publishing is done from the layout. */ function onPlatform(target, platform, siblings) {
    const contexts = Object.entries(target.contexts ?? {}).flatMap(([key, value])=>{
        const at = /::([^:]+)$/.exec(key)?.[1] ?? platform;
        const linked = linkTo(value, at, siblings);
        return linked === undefined ? [] : [
            [
                key,
                linked
            ]
        ];
    });
    const context = target.context === undefined ? undefined : linkTo(target.context, platform, siblings);
    return {
        ...target,
        ...context === undefined ? {} : {
            context
        },
        ...target.annotations === undefined ? {} : {
            annotations: [
                ...(0,annotation_levels/* annotationsOfPlatform */.$y)(target.annotations, platform)
            ]
        },
        tags: [],
        contexts: Object.fromEntries(contexts),
        platforms: [
            platform
        ]
    };
}
/**
 * A context with a sibling's node in it, or with the digest of what is published of it; `undefined` where it is not
 * there for the platform: the plan has made sure that nobody needs it there (`FROM base-$TARGETARCH`).
 */ function linkTo(context, platform, { platforms, reused }) {
    if (!context.startsWith(targetPrefix)) return context;
    const sibling = context.slice(targetPrefix.length);
    const [built, stored] = [
        platforms.get(sibling),
        reused.get(sibling)
    ];
    // Without a link the engine would look for an image of that name in a registry, and perhaps find one.
    if (built === undefined && stored === undefined) throw new Error(`${sibling} is neither built nor reused, and something is built on it`);
    if (built?.includes(platform) === true) return `${targetPrefix}${(0,node_name/* nodeName */.q)(sibling, platform)}${nodes_link}`;
    const reference = stored?.references[platform];
    return reference === undefined ? undefined : `docker-image://${reference}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/rawjson.js
var rawjson = __webpack_require__(45714);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/log-lines.js
/** Longer lines are cut here, and the rest of them is dropped: a log line is for people. In bytes. */ const longestLine = 8192;
/**
 * Puts a step's log together again: BuildKit sends it in chunks that may end in the middle of a line, a secret or a
 * character, and standard output and error in turns.
 */ class LogLines {
    #open = new Map();
    /**
   * Takes in a chunk.
   * @param stream 1 for standard output, 2 for standard error
   * @returns the lines that it completes, without their ends
   */ add(stream, chunk) {
        const text = Buffer.concat([
            this.#open.get(stream) ?? Buffer.alloc(0),
            chunk
        ]);
        const end = text.lastIndexOf('\n') + 1;
        this.#open.set(stream, text.subarray(end, end + longestLine));
        return end === 0 ? [] : linesOf(text.subarray(0, end - 1));
    }
    /** What has no line end yet. */ get rest() {
        return [
            ...this.#open.values()
        ].filter(({ length })=>length > 0).flatMap(linesOf);
    }
}
function linesOf(text) {
    return text.toString('utf8').split(/\r?\n/).map((line)=>line.length > longestLine ? `${line.slice(0, longestLine)}…` : line);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/timeline.js



/** Log lines kept for one step: enough to see why it failed. */ const keptLogLines = 200;
/** Everything the solve has told so far. */ class Timeline {
    #nodes;
    #files;
    #startMs;
    #steps = new Map();
    #logs = new Map();
    #warnings = [];
    /** The export's vertex → the digest of what it has written. */ #roots = new Map();
    /** The images that a vertex was seen for, the engine's own work included, the first one first. */ #imagesOf = new Map();
    #ownText;
    /**
   * @param files image → its Dockerfile, relative to the working folder
   * @param startMs the run's start, milliseconds since 1970
   * @param ownText takes out of a step's name what we have put into the Dockerfile ourselves
   */ constructor(nodes, files, startMs, ownText = (text)=>text){
        this.#nodes = new Map(nodes.map((node)=>[
                node.name,
                node
            ]));
        this.#files = files;
        this.#startMs = startMs;
        this.#ownText = ownText;
    }
    get steps() {
        return [
            ...this.#steps.values()
        ];
    }
    get warnings() {
        const each = this.#warnings.flatMap((warning)=>[
                ...this.#imagesOf.get(warning.vertex) ?? []
            ].map((image)=>warningOf(warning, image, this.#files.get(image))));
        return [
            ...new Map(each.map((warning)=>[
                    JSON.stringify(warning),
                    warning
                ])).values()
        ];
    }
    /** The last lines that a step has printed. */ logOf(step) {
        const log = this.#logs.get(step.digest);
        return log === undefined ? [] : [
            ...log.lines,
            ...log.text.rest
        ];
    }
    /** The image that a step was first seen for, the engine's own work included. */ imageOf(step) {
        const [first] = this.#imagesOf.get(step.digest) ?? [];
        return step.image ?? first;
    }
    /** Takes in one status and says what is new in it. */ add(status) {
        const events = [];
        for (const each of status.statuses ?? [])this.#status(each);
        for (const vertex of status.vertexes ?? [])events.push(...this.#vertex(vertex));
        for (const log of status.logs ?? [])events.push(...this.#log(log));
        for (const warning of status.warnings ?? [])this.#warning(warning);
        return events;
    }
    #vertex(vertex) {
        const before = this.#steps.get(vertex.digest);
        const { node, name, image } = this.#named(vertex.name ?? '');
        if (image !== undefined) {
            const images = this.#imagesOf.get(vertex.digest) ?? new Set();
            this.#imagesOf.set(vertex.digest, images.add(image));
        }
        const cache = cacheStep(name);
        const owner = before ?? {
            digest: vertex.digest,
            ...cache === undefined ? {} : {
                cache
            },
            name: this.#ownText(name),
            ...vertex.inputs && vertex.inputs.length > 0 ? {
                needs: vertex.inputs
            } : {},
            ...node === undefined ? {} : {
                image: node.image,
                platform: node.platform
            }
        };
        const startedMs = this.#since(vertex.started) ?? before?.startedMs;
        // A vertex is told again when a second target asks for it: what it was the first time counts.
        const completedMs = before?.completedMs ?? this.#since(vertex.completed);
        const cached = before?.completedMs === undefined ? vertex.cached === true : before.cached;
        const error = vertex.error === undefined || vertex.error === '' ? before?.error : vertex.error;
        const step = {
            ...owner,
            cached,
            ...startedMs === undefined ? {} : {
                startedMs: Math.min(startedMs, before?.startedMs ?? startedMs)
            },
            ...completedMs === undefined ? {} : {
                completedMs
            },
            ...error === undefined ? {} : {
                error
            }
        };
        this.#steps.set(vertex.digest, step);
        const isExport = error === undefined && /^exporting to (oci|client tar)/.test(name);
        const isExporting = isExport && startedMs !== undefined && before?.startedMs === undefined;
        const isExported = isExport && vertex.completed !== undefined;
        const root = this.#roots.get(vertex.digest);
        return [
            ...step.completedMs !== undefined && before?.completedMs === undefined ? this.#lastLog(step) : [],
            {
                kind: 'step',
                step
            },
            ...isExporting && node ? [
                {
                    kind: 'exporting',
                    node
                }
            ] : [],
            ...isExported && node ? [
                {
                    kind: 'exported',
                    node,
                    ...root === undefined ? {} : {
                        root
                    }
                }
            ] : []
        ];
    }
    /** An index has its manifest in it. Source: moby/buildkit, exporter/containerimage/writer.go. */ #status({ id = '', vertex = '' }) {
        const [, list, digest] = /^exporting manifest( list)? (sha256:[0-9a-f]{64})$/.exec(id) ?? [];
        if (digest === undefined || this.#roots.get(vertex)?.isIndex === true) return;
        this.#roots.set(vertex, {
            digest,
            isIndex: list !== undefined
        });
    }
    /**
   * `[NODE build 2/5] RUN make` belongs to a node, and so does `[NODE] exporting …`; `[NODE internal] …` is the
   * engine's own work.
   */ #named(full) {
        const [, target = '', inside = '', rest = ''] = /^\[([\w-]+)(?: ([^\]]*))?\] (.*)$/s.exec(full) ?? [];
        const node = this.#nodes.get(productName(target));
        if (node === undefined) return this.#alone(full);
        const { image } = node;
        if (inside === '') return {
            node,
            image,
            name: rest
        };
        if (inside === 'internal' || isLookUp(inside, rest)) return {
            image,
            name: `[internal] ${rest}`
        };
        return {
            node,
            image,
            name: `[${inside}] ${rest}`
        };
    }
    /** bake leaves the target's name out when there is only one. */ #alone(full) {
        const [node] = this.#nodes.size === 1 ? this.#nodes.values() : [];
        if (node === undefined) return {
            name: full
        };
        const { image } = node;
        const [, inside = '', rest = ''] = /^\[([^\]]*)\] (.*)$/s.exec(full) ?? [];
        if (inside === 'internal' || isLookUp(inside, rest)) return {
            image,
            name: `[internal] ${rest}`
        };
        return {
            node,
            image,
            name: full
        };
    }
    #log({ vertex, stream, data }) {
        const step = this.#steps.get(vertex);
        if (step === undefined) return [];
        const { text, lines: before } = this.#logs.get(vertex) ?? {
            text: new LogLines(),
            lines: []
        };
        const lines = text.add(stream ?? 1, Buffer.from(data, 'base64'));
        this.#logs.set(vertex, {
            text,
            lines: [
                ...before,
                ...lines
            ].slice(-keptLogLines)
        });
        return lines.length > 0 ? [
            {
                kind: 'log',
                step,
                lines
            }
        ] : [];
    }
    /** A log need not end with a line end. */ #lastLog(step) {
        const lines = this.#logs.get(step.digest)?.text.rest ?? [];
        return lines.length > 0 ? [
            {
                kind: 'log',
                step,
                lines
            }
        ] : [];
    }
    /** `short` is `RuleName: message (line N)`; the vertex is the loading of the Dockerfile. */ #warning({ vertex, short, url, range }) {
        const text = Buffer.from(short ?? '', 'base64').toString('utf8');
        const [, rule, message] = /^(\w+): (.*?)(?: \(line \d+\))?$/s.exec(text) ?? [];
        if (rule === undefined || message === undefined) return;
        const lines = range?.[0];
        this.#warnings.push({
            vertex,
            rule,
            message,
            ...url === undefined ? {} : {
                url
            },
            ...lines === undefined ? {} : {
                line: lines.start.line,
                endLine: lines.end.line
            }
        });
    }
    #since(time) {
        return time === undefined ? undefined : Math.max(0, Date.parse(time) - this.#startMs);
    }
}
/**
 * `[context debian:bookworm-slim] load metadata for …`: an image that was pinned to a digest is a named context, and
 * looking it up is the engine's own work like that of any base.
 */ function isLookUp(inside, rest) {
    return inside.startsWith('context ') && rest.startsWith('load metadata for ');
}
function warningOf({ rule, message, url, line, endLine }, image, file) {
    return {
        image,
        rule,
        message,
        ...url === undefined ? {} : {
            url
        },
        ...line === undefined ? {} : {
            line
        },
        ...endLine === undefined ? {} : {
            endLine
        },
        ...file === undefined ? {} : {
            file
        }
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/trust.js
var trust = __webpack_require__(41276);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/solve.js


















/**
 * Builds everything in one solve.
 * @returns when every layout is there, is whole and stands on its base of this run, or on the published one that is
 * reused, and all files are there: where it may, before the layer caches are written
 * @throws Problem: build, request (a Dockerfile that BuildKit refuses), surroundings, interrupted
 */ async function solve(options) {
    const out = (0,external_node_path_.join)(options.folder, 'layouts');
    const { nodes, file } = solveDefinition(options.images, {
        ...options,
        out
    });
    await (0,promises_.mkdir)(out, {
        recursive: true
    });
    const definition = (0,external_node_path_.join)(options.folder, 'bake.json');
    await (0,promises_.writeFile)(definition, (0,bake_text/* bakeText */.H)(file));
    const files = new Map(options.images.map((image)=>[
            image.name,
            image.dockerfile.path
        ]));
    const timeline = new Timeline(nodes, files, options.startMs, trust/* withoutMounts */.B);
    const images = nodes.filter(({ output })=>output === undefined);
    const layouts = new Layouts(options.onLayout, await lendAll(out, images, options), options.readDigest);
    const ended = runBake(options, definition, nodes, file, timeline, layouts).then(()=>layouts.all(images));
    // Told by `rest`, or by what waits for it.
    ended.catch(()=>undefined);
    try {
        const mayBeEarly = images.length === nodes.length && !needsItsEnd(options, file);
        const built = await (mayBeEarly ? Promise.race([
            layouts.early(images),
            ended
        ]) : ended);
        await proveBases(options.images, built, options.reused ?? new Map());
        await proveMaterials(nodes, options);
        for (const [at, { name }] of images.entries())await options.kept?.keep(name, built[at]?.dir ?? '');
        for (const { image, platform, dir, output } of nodes)if (output !== undefined) options.onFiles?.(await takeFiles({
            image,
            platform,
            file: files.get(image) ?? ''
        }, dir, output));
        return {
            layouts: built,
            rest: ended.then(()=>undefined)
        };
    } catch (error) {
        await ended.catch(()=>undefined);
        throw error;
    }
}
/**
 * Whether images count only when the solve has ended: what they were made of is proven by what bake says then, and whoever
 * does not write `ignore-error=true` wants a build to fail with its cache, before anything is published.
 */ function needsItsEnd({ reused }, { target = {} }) {
    const caches = Object.values(target).flatMap((one)=>one['cache-to'] ?? []);
    return provesMaterials(reused) || !caches.every(forgivesWriting);
}
/** Attestations stand in an index: a lone manifest is not all of what was asked for. */ function rootToBe(root, target) {
    const isWhole = root?.isIndex === true || (target?.attest ?? []).length === 0;
    return isWhole ? root?.digest : undefined;
}
/** @returns when it has succeeded @throws Problem when it has not: then nobody is told of a layout any more */ async function runBake(options, definition, nodes, { target = {} }, timeline, layouts) {
    const messages = [];
    const exitCode = await (0,exec/* stream */.T)(options.engine.buildx.program, bakeArguments(options, definition, nodes), {
        cwd: options.cwd,
        // Of what bake says of its targets their references are read, and what they were made of where that is to be proven.
        env: {
            ...options.engine.buildx.env,
            BUILDX_METADATA_PROVENANCE: provesMaterials(options.reused) ? 'min' : 'disabled'
        },
        signal: options.signal,
        onStdout: (line)=>messages.push(line),
        onStderr: (line)=>{
            const status = (0,rawjson/* parseStatus */.i)(line);
            if (status === undefined) messages.push(line);
            else for (const event of timeline.add(status)){
                if (event.kind === 'exported' && event.node.output === undefined) layouts.announce(event.node, rootToBe(event.root, target[event.node.name]));
                options.onEvent(event, timeline);
            }
        }
    }).catch(async (error)=>{
        await layouts.discard();
        throw error;
    });
    if (exitCode === 0) return;
    await layouts.discard();
    throw solveFailure(timeline, messages, options.images, exitCode);
}
/** What an image had the last time is put where the engine will write it. */ async function lendAll(out, nodes, { kept }) {
    await shareBlobs(out, nodes.map(({ dir })=>dir));
    const proven = new Map();
    if (kept === undefined) return proven;
    for (const node of nodes)for (const [digest, path] of (await (0,kept_blobs.lendTo)(node.dir, await kept.find(node.name))))proven.set(digest, Promise.resolve(path));
    return proven;
}
function bakeArguments(options, definition, nodes) {
    return [
        'bake',
        '--builder',
        options.engine.builder,
        '--file',
        definition,
        '--progress=rawjson',
        ...options.metadataFile === undefined ? [] : [
            '--metadata-file',
            options.metadataFile
        ],
        ...[
            options.folder,
            ...(options.caches?.writeFolders ?? []).map((path)=>(0,external_node_path_.resolve)(options.cwd, path))
        ].map((path)=>`--allow=fs.write=${path}`),
        ...options.allowances,
        '--allow=ssh',
        '--',
        ...nodes.map((node)=>node.name)
    ];
}
/**
 * The base a derived image was built on is the base of this run, or the published one that is reused: its diff_ids
 * are a prefix (design, 3). A target that gives files has no layers to compare: it is linked, and that is all.
 */ async function proveBases(images, built, reused) {
    const layers = new Map();
    for (const [name, { diffIds }] of reused)for (const [platform, ids] of Object.entries(diffIds))layers.set(`${name} ${platform}`, ids);
    for (const one of built)layers.set(`${one.image} ${one.platform}`, (await (0,layout/* readLayout */.T4)(one.dir)).diffIds);
    const givesFiles = new Set(images.filter(({ output })=>output.kind !== 'image').map(({ name })=>name));
    for (const image of images)for (const [platform, base] of Object.entries(image.bases)){
        if (givesFiles.has(image.name) || givesFiles.has(base)) continue;
        const of = layers.get(`${base} ${platform}`);
        const derived = layers.get(`${image.name} ${platform}`);
        if (of === undefined || derived === undefined || !(0,prefix/* isBuiltOn */.K)(of, derived)) throw (0,problem/* surroundingsFailed */.fs)(`${image.name} (${platform}) does not stand on the ${base} ${isPublished(reused.get(base)) ? 'that is published' : 'of this run'}`, {
            where: {
                file: image.dockerfile.path
            },
            todo: 'Please report this: nothing was published'
        });
    }
}
function isPublished(parent) {
    return parent !== undefined && parent.isOfThisRun !== true;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/transient.js

/**
 * A failure of BuildKit that may be gone the next time, by its words. The first row that fits counts. The words are
 * those of Go's net and of containerd's resolver, as they reach us in a step's error; see moby/buildkit
 * util/resolver/retryhandler, docker/buildx#2064, docker/setup-buildx-action#458.
 */ const passing = [
    // `unexpected status from HEAD request to https://…: 503 Service Unavailable`, `… failed with status code
    // [manifests 1.0]: 503 …`, `failed to fetch anonymous token: unexpected status: 502 …`
    [
        /unexpected status\b[^\n]*: 5\d\d\b|status code \[[^\]]*\]: 5\d\d\b/i,
        'a registry answered 5xx'
    ],
    [
        /unexpected status\b[^\n]*: 429\b|status code \[[^\]]*\]: 429\b|too ?many ?requests/i,
        'too many requests'
    ],
    [
        /received unexpected HTTP status: 5\d\d\b/i,
        'a registry answered 5xx'
    ],
    // ADD of an address, and what git prints for a context.
    [
        /invalid response status (5\d\d|429|408)\b/i,
        'a server answered with an error of its own'
    ],
    [
        /requested URL returned error: (5\d\d|429|408)\b|RPC failed; (HTTP 5\d\d|curl)\b|early EOF/i,
        'git could not fetch'
    ],
    [
        /connection reset by peer|broken pipe|use of closed network connection|connection was reset/i,
        'a connection broke'
    ],
    [
        /http2: (server sent GOAWAY|client connection lost|timeout awaiting)|stream error: stream ID/i,
        'a connection broke'
    ],
    [
        /i\/o timeout|TLS handshake timeout|Client\.Timeout exceeded|timeout awaiting response headers/i,
        'no answer in time'
    ],
    [
        /connection timed out|net\/http: request canceled/i,
        'no answer in time'
    ],
    // NXDOMAIN (`no such host`) is not here: a name that does not exist will not exist in a minute.
    [
        /temporary failure in name resolution|server misbehaving|Could not resolve host/i,
        'a name could not be looked up'
    ],
    [
        /code = Unavailable|error reading from server|transport is closing/i,
        'the engine was gone'
    ],
    [
        /no active session/i,
        'the engine lost us'
    ],
    // Alone it may be a file that ends too soon.
    [
        /(failed to (do request|copy|fetch|read)|httpReadSeeker)\b.*\bEOF\b/is,
        'a connection broke'
    ]
];
/**
 * These stay, whatever else the message says: Docker Hub counts its limit of pulls over hours, and an engine that
 * nobody listens for is not there.
 */ const lasting = /pull rate limit|resource is denied|insufficient_scope|authorization failed|x509:|no space left on device|Error while dialing.*(connection refused|no such file)/is;
/** A command of the Dockerfile failed: whatever it printed, that is the build's own failure. */ const ofCommand = /did not complete successfully|executor failed running/i;
/** Why a failure may be gone the next time; `undefined` when nothing says so. @param message BuildKit's, untrusted */ function passingReason(message) {
    if (ofCommand.test(message) || lasting.test(message)) return undefined;
    return passing.find(([words])=>words.test(message))?.[1];
}
/**
 * Why a whole solve may succeed the next time: each of its failures has to be a passing one.
 * @param steps all that the solve has told, the failed ones among them
 * @param message what buildx said at its end: counts only where no step failed, as it repeats a Dockerfile's text
 */ function passingSolve(steps, message) {
    const errors = ownErrors(steps);
    const reasons = (errors.length === 0 ? [
        message
    ] : errors).map(passingReason);
    return reasons.every((reason)=>reason !== undefined) ? reasons[0] : undefined;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/solve-again.js









/** BuildKit has tried pulls again itself, for some seconds (moby/buildkit util/resolver/retryhandler). */ const defaultPausesMs = [
    5_000,
    20_000
];
/**
 * Builds everything, and once more, at most twice, where all that failed was of a passing kind: a pull that met 5xx,
 * 429, a reset or a timeout. The engine's cache keeps what was done. A failed command is never tried again.
 * @returns what the try that succeeded has built; nothing of the others is among it
 * @throws Problem of the last try; see `solve`
 */ async function solve_again_solve(options, attemptSolve = solve) {
    const pauses = options.pausesMs ?? defaultPausesMs;
    const { images, caches } = options;
    let given = caches === undefined ? {
        images
    } : {
        images,
        caches
    };
    let lessCaches = 0;
    let hasNone = false;
    for(let attempt = 1;; attempt += 1){
        // A folder of its own for each try: what a failed one has left must never be taken for this one's.
        const folder = attempt === 1 ? options.folder : (0,external_node_path_.join)(options.folder, `try-${attempt}`);
        let timeline;
        const watch = new CacheWatch(options.patience ?? usualPatience);
        const onEvent = (event, current)=>{
            timeline = current;
            if (event.kind === 'step') watch.see(event.step);
            options.onEvent(event, current);
        };
        try {
            const { layouts, rest } = await attemptSolve({
                ...options,
                ...given,
                folder,
                onEvent,
                signal: AbortSignal.any([
                    options.signal,
                    watch.signal
                ])
            });
            return {
                layouts,
                rest: whyNotWhole(rest, watch, options.signal)
            };
        } catch (error) {
            watch.end();
            const isStopped = options.signal.aborted;
            const { why: late, is } = (isStopped ? undefined : watch.late) ?? {};
            if (is === 'read') throw (0,problem/* surroundingsFailed */.fs)(`The build does not begin: ${late ?? ''}`, {
                todo: 'The engine goes on waiting for it: stop that, or build with `cache: off`.'
            }, error);
            if (late !== undefined && hasNone) throw (0,problem/* surroundingsFailed */.fs)(`The build does not end: ${late}`, {}, error);
            const less = late !== undefined ? {
                why: late,
                given: withoutAny(given)
            } : isStopped || lessCaches > 0 ? undefined : withoutCache(error, timeline, given, options.withoutCache);
            if (less !== undefined) {
                given = less.given;
                lessCaches += 1;
                hasNone ||= late !== undefined;
            }
            const pauseMs = less === undefined ? pauses[attempt - 1 - lessCaches] : 0;
            const why = isStopped ? undefined : less?.why ?? solve_again_reasonOf(error, timeline);
            if (why === undefined || pauseMs === undefined) throw error;
            await options.onAgain({
                what: 'the build',
                why,
                attempt: attempt + 1,
                pauseMs
            });
            await (0,promises_.rm)((0,external_node_path_.join)(folder, 'layouts'), {
                recursive: true,
                force: true,
                maxRetries: 3
            });
            await (0,external_node_timers_promises_.setTimeout)(pauseMs, undefined, {
                signal: options.signal
            }).catch(()=>undefined);
            if (options.signal.aborted) throw error;
        }
    }
}
/** The images are there, and whole: what goes wrong after that is the caches'. */ async function whyNotWhole(rest, watch, stop) {
    try {
        await rest;
        return undefined;
    } catch (error) {
        if (stop.aborted || !(error instanceof problem/* Problem */.AF) || error instanceof Contradiction) throw error;
        return watch.late?.why ?? error.data.what;
    } finally{
        watch.end();
    }
}
function withoutAny({ images, caches }) {
    return {
        images: images.map((image)=>({
                ...image,
                target: {
                    ...image.target,
                    'cache-from': [],
                    'cache-to': []
                }
            })),
        ...caches === undefined ? {} : {
            caches: {
                ...caches,
                nodes: {}
            }
        }
    };
}
/** @returns undefined where no cache is to blame */ function withoutCache(error, timeline, given, ask) {
    if (!(error instanceof problem/* Problem */.AF) || ![
        'build',
        'surroundings'
    ].includes(error.data.kind)) return undefined;
    const less = ask?.(ownErrors(timeline?.steps ?? []), error.data.what);
    return less && {
        why: less.why,
        given: {
            ...given,
            caches: less.caches
        }
    };
}
function solve_again_reasonOf(error, timeline) {
    if (!(error instanceof problem/* Problem */.AF)) return undefined;
    const { kind, what } = error.data;
    if (kind !== 'build' && kind !== 'surroundings') return undefined;
    return passingSolve(timeline?.steps ?? [], what);
}


/***/ }),

/***/ 41276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withoutMounts),
/* harmony export */   trustMore: () => (/* binding */ trustMore)
/* harmony export */ });
/* unused harmony export withTrust */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50661);




/**
 * Lets RUN steps trust more certificate authorities without leaving anything in the image: the bundle is mounted as
 * a secret into every RUN, and the variables that tools look at are given the same way. Secrets are no part of a
 * layer and no part of the cache key.
 */ const bundlePath = '/run/image-build/ca.crt';
const aptPath = '/run/image-build/apt.conf';
const ids = {
    bundle: 'image-build-ca',
    path: 'image-build-ca-path',
    apt: 'image-build-apt',
    aptPath: 'image-build-apt-path'
};
/** What curl, git, Python, Node, Rust, Go, AWS and conda look at. */ const variables = [
    'SSL_CERT_FILE',
    'CURL_CA_BUNDLE',
    'REQUESTS_CA_BUNDLE',
    'PIP_CERT',
    'NODE_EXTRA_CA_CERTS',
    'GIT_SSL_CAINFO',
    'CARGO_HTTP_CAINFO',
    'AWS_CA_BUNDLE'
];
const mounts = [
    `--mount=type=secret,id=${ids.bundle},target=${bundlePath}`,
    `--mount=type=secret,id=${ids.apt},target=${aptPath}`,
    `--mount=type=secret,id=${ids.aptPath},env=APT_CONFIG`,
    ...variables.map((name)=>`--mount=type=secret,id=${ids.path},env=${name}`)
].join(' ');
/** Takes out of a text what withTrust has put into a Dockerfile. */ function withoutMounts(text) {
    return text.replaceAll(` ${mounts}`, '');
}
/**
 * The Dockerfile with the mounts in every RUN; lines stay where they are.
 * The syntax is the library's work, so heredocs and comments are not touched.
 */ async function withTrust(dockerfile) {
    const { DockerfileParser } = await __webpack_require__.e(/* import() */ 5279).then(__webpack_require__.t.bind(__webpack_require__, 78390, 19));
    const lines = dockerfile.split('\n');
    for (const instruction of DockerfileParser.parse(dockerfile).getInstructions()){
        if (instruction.getKeyword() !== 'RUN') continue;
        const { line, character } = instruction.getInstructionRange().end;
        const text = lines[line] ?? '';
        lines[line] = `${text.slice(0, character)} ${mounts}${text.slice(character)}`;
    }
    return lines.join('\n');
}
/**
 * Gives targets the authorities of a PEM file.
 * @param choice the `ca-certificates` input: a file, or `host` for this machine's bundle
 * @param folder an empty folder of this run, for the Dockerfiles and the bundle
 * @throws Problem when the bundle is not there or holds no certificate
 */ async function trustMore(images, choice, folder, cwd, env) {
    const bundle = await readBundle(choice, cwd, env);
    const files = {
        bundle: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'ca.crt'),
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'ca-path'),
        apt: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'apt.conf'),
        aptPath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'apt-path')
    };
    await Promise.all([
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(files.bundle, bundle),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(files.path, bundlePath),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(files.apt, `Acquire::https::CAInfo "${bundlePath}";\n`),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(files.aptPath, aptPath)
    ]);
    const secrets = [
        {
            id: ids.bundle,
            src: files.bundle
        },
        {
            id: ids.path,
            src: files.path
        },
        {
            id: ids.apt,
            src: files.apt
        },
        {
            id: ids.aptPath,
            src: files.aptPath
        }
    ];
    return Promise.all(images.map(async (image)=>{
        if (image.dockerfile.text === '') return image;
        const target = {
            ...image.target,
            ...await rewritten(image, folder),
            secret: [
                ...image.target.secret ?? [],
                ...secrets
            ]
        };
        return {
            ...image,
            target
        };
    }));
}
/** The rewritten file lies in this run's folder, with the `.dockerignore` that belongs to the old one beside it. */ async function rewritten(image, folder) {
    const text = await withTrust(image.dockerfile.text);
    const old = image.target.dockerfile;
    if (image.target['dockerfile-inline'] !== undefined || old === undefined) return {
        'dockerfile-inline': text
    };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${image.name}.Dockerfile`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
    const ignore = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`${old}.dockerignore`).catch((error)=>{
        // One that is there and cannot be read would let into the context what it keeps out.
        if ((0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 'ENOENT') return undefined;
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${old}.dockerignore cannot be read`, {}, error);
    });
    if (ignore !== undefined) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${path}.dockerignore`, ignore);
    return {
        dockerfile: path
    };
}
/** Where distributions keep the bundle (golang crypto/x509, root_linux.go). */ const usualBundles = [
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/ssl/ca-bundle.pem',
    '/etc/ssl/cert.pem'
];
async function readBundle(choice, cwd, env) {
    const places = choice === 'host' ? [
        env['SSL_CERT_FILE'],
        ...usualBundles
    ] : [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, choice)
    ];
    for (const place of places){
        if (place === undefined) continue;
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(place, 'utf8').catch(()=>undefined);
        if (text?.includes('-----BEGIN CERTIFICATE-----')) return text;
        if (text !== undefined && choice !== 'host') throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${choice} holds no certificate in PEM form`);
    }
    if (choice === 'host') throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)('This machine has no bundle of certificate authorities');
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`ca-certificates names ${choice}, which cannot be read`);
}


/***/ }),

/***/ 11014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createKeptBlobs: () => (/* binding */ createKeptBlobs),
/* harmony export */   lendTo: () => (/* binding */ lendTo)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82078);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53859);
/* harmony import */ var _tools_temporary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1898);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30035);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8219);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49683);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64754);










/** Smaller ones come faster from the engine than they are found. In bytes. */ const smallest = 64 * 1024;
/** What is kept at most, in bytes. */ const defaultLimit = 2 * 1024 ** 3;
/** Lists of what a layout had; those of checkouts that nobody builds any more go. */ const mostLists = 5000;
const listSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_9__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_9__/* .Type */ .ZU.String({
    pattern: '^sha256:[0-9a-f]{64}$'
}));
/**
 * @param dir absolute, in the cache folder; made when something is kept. On the file system of the layouts.
 * @param scope names are names of: a checkout's folder, since two of them may have images of the same name
 * @param limit in bytes
 */ function createKeptBlobs(dir, scope, limit = defaultLimit) {
    const lists = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'of');
    const listOf = (name)=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(lists, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${scope}\n${name}`).digest('hex').slice(0, 32));
    const proven = new Map();
    return {
        find: async (name)=>{
            const digests = await readList(listOf(name));
            const found = await Promise.all(digests.map(async (digest)=>{
                const path = proven.get(digest) ?? prove(dir, digest);
                proven.set(digest, path);
                return [
                    digest,
                    await path
                ];
            }));
            return new Map(found.flatMap(([digest, path])=>path === undefined ? [] : [
                    [
                        digest,
                        path
                    ]
                ]));
        },
        keep: async (name, from)=>{
            try {
                const all = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_8__/* .reachableBlobs */ .a)(from);
                const blobs = all.filter(({ mediaType, size })=>size >= smallest && !(0,_media_types_js__WEBPACK_IMPORTED_MODULE_7__/* .isIndexType */ .$U)(mediaType) && !(0,_media_types_js__WEBPACK_IMPORTED_MODULE_7__/* .isManifestType */ .Q3)(mediaType));
                // What is in a layer is nobody else's business on this machine.
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(dir, {
                    recursive: true,
                    mode: 0o700
                });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'blobs', 'sha256'), {
                    recursive: true
                });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(lists, {
                    recursive: true
                });
                for (const { digest } of blobs)await keepOne((0,_blobs_js__WEBPACK_IMPORTED_MODULE_5__/* .blobPath */ .nD)(from, digest), (0,_blobs_js__WEBPACK_IMPORTED_MODULE_5__/* .blobPath */ .nD)(dir, digest));
                await (0,_tools_temporary_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f8)(listOf(name), JSON.stringify(blobs.map(({ digest })=>digest)));
            } catch  {
            // The next run gets them from the engine.
            }
        },
        prune: ()=>prune(dir, limit).catch(()=>undefined)
    };
}
/**
 * Puts blobs into a layout that is still to be written, so that the engine need not send them. One that cannot be
 * put there is sent.
 * @param blobs digest → file
 * @returns digest → the file in the layout
 */ async function lendTo(dir, blobs) {
    if (blobs.size === 0) return new Map();
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'blobs', 'sha256'), {
            recursive: true
        });
    } catch  {
        // The engine will say what is wrong there.
        return new Map();
    }
    const lent = await Promise.all([
        ...blobs
    ].map(async ([digest, file])=>{
        const path = (0,_blobs_js__WEBPACK_IMPORTED_MODULE_5__/* .blobPath */ .nD)(dir, digest);
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(file, path).then(()=>[
                [
                    digest,
                    path
                ]
            ], ()=>[]);
    }));
    return new Map(lent.flat());
}
async function readList(path) {
    try {
        return (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(listSchema, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'), path);
    } catch  {
        // Nothing was kept under this name, or only half of a list was written.
        return [];
    }
}
/** Its file, when it is there and has its digest; a damaged one goes. */ async function prove(dir, digest) {
    const path = (0,_blobs_js__WEBPACK_IMPORTED_MODULE_5__/* .blobPath */ .nD)(dir, digest);
    const actual = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfStream */ .Ul)((0,_blobs_js__WEBPACK_IMPORTED_MODULE_5__/* .openBlob */ .Ym)(dir, digest)).catch(()=>undefined);
    if (actual?.digest === digest) return path;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, {
        force: true
    }).catch(()=>undefined);
    return undefined;
}
async function keepOne(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(from, to).catch((error)=>{
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    });
    // What was used last goes last.
    const now = new Date();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(to, now, now);
}
async function prune(dir, limit) {
    const blobs = await newestFirst((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'blobs', 'sha256'), (name)=>(0,_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .isDigest */ .Bc)(`sha256:${name}`));
    let kept = 0;
    for (const { path, size } of blobs){
        kept += size;
        if (kept > limit) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, {
            force: true
        });
    }
    for (const { path } of (await newestFirst((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'of'))).slice(mostLists))await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, {
        force: true
    });
}
/** The files of a folder. Another run may take one away while we look. */ async function newestFirst(folder, isOurs = ()=>true) {
    const files = await Promise.all((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).filter(isOurs).map(async (name)=>{
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(()=>undefined);
        return found === undefined ? [] : [
            {
                path,
                size: found.size,
                mtimeMs: found.mtimeMs
            }
        ];
    }));
    return files.flat().sort((a, b)=>b.mtimeMs - a.mtimeMs);
}


/***/ }),

/***/ 64754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ checkSize),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   a: () => (/* binding */ reachableBlobs),
/* harmony export */   a1: () => (/* binding */ verifyLayout)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70370);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30035);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8219);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88693);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49683);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33707);







/** Two at once keep disk and processor busy; more only compete. */ const concurrency = 2;
/**
 * Every blob that a layout's `index.json` leads to, each digest once, parents before children. Manifests and
 * indexes are read and checked on the way; layers and configs are only named.
 * @throws Problem (surroundings) when one that is read is missing or wrong
 */ async function reachableBlobs(dir) {
    const found = new Map();
    const visit = async (descriptor)=>{
        if (found.has(descriptor.digest)) return;
        found.set(descriptor.digest, descriptor);
        for (const child of (await childrenOf(dir, descriptor)))await visit(child);
    };
    await visit(await (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .readRoot */ .XD)(dir));
    return [
        ...found.values()
    ];
}
/** What a manifest or index points to; nothing for any other blob. */ async function childrenOf(dir, descriptor) {
    if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isIndexType */ .$U)(descriptor.mediaType)) return (await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonBlob */ .IB)(_schemas_js__WEBPACK_IMPORTED_MODULE_5__/* .indexSchema */ .me, dir, descriptor)).manifests;
    if (!(0,_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifestType */ .Q3)(descriptor.mediaType)) return [];
    const { config, layers } = await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonBlob */ .IB)(_schemas_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestSchema */ .rc, dir, descriptor);
    return [
        config,
        ...layers
    ];
}
const plainDigest = async (dir, { digest })=>(await (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfStream */ .Ul)((0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .openBlob */ .Ym)(dir, digest))).digest;
/**
 * Proves that a layout is whole: every blob reachable from `index.json` is there, has its size and its digest.
 * A blob that was proven in another layout already is not read again: it becomes a hard link to that file, so that
 * images on one base cost its bytes once, in time and on disk.
 * @param proven blobs that need not be read again; what is proven here is added
 * @returns how many blobs and bytes were checked
 * @throws Problem (surroundings) that names the first blob that is missing, truncated or wrong
 */ async function verifyLayout(dir, proven = new Map(), readDigest = plainDigest) {
    const blobs = await reachableBlobs(dir);
    // Sizes first: a truncated blob is found before gigabytes are hashed.
    for (const blob of blobs)await checkSize(dir, blob);
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_6__["default"])(concurrency);
    await Promise.all(blobs.map((blob)=>limit(()=>prove(dir, blob, proven, readDigest))));
    return {
        blobs: blobs.length,
        bytes: blobs.reduce((sum, { size })=>sum + size, 0)
    };
}
/** Whether a blob is there and has its size. @throws Problem (surroundings) that names it */ async function checkSize(dir, { digest, size }) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .blobPath */ .nD)(dir, digest)).catch((error)=>{
        throw (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenBlob */ .dr)(dir, digest, 'is missing', error);
    });
    if (!found.isFile()) throw (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenBlob */ .dr)(dir, digest, 'is no file');
    if (found.size !== size) throw (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenBlob */ .dr)(dir, digest, `has ${found.size} bytes instead of ${size}`);
}
async function prove(dir, blob, proven, readDigest) {
    const path = (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .blobPath */ .nD)(dir, blob.digest);
    const first = await proven.get(blob.digest)?.catch(()=>undefined);
    if (first !== undefined && (await isSameFile(path, first) || await replaceByLink(path, first))) return;
    const check = checkDigest(dir, blob, readDigest).then(()=>path);
    if (first === undefined) proven.set(blob.digest, check);
    await check;
}
/** Layouts may share a folder for their blobs. */ async function isSameFile(path, first) {
    if (path === first) return true;
    const [one, other] = await Promise.all([
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(first)
    ].map((each)=>each.catch(()=>undefined)));
    return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}
/** Whether it could be done: not over file systems, and not where the first file is gone. */ async function replaceByLink(path, first) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(first, `${path}.link`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${path}.link`, path);
        // Renaming does nothing where both are the same file already.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${path}.link`, {
            force: true
        });
        return true;
    } catch  {
        return false;
    }
}
async function checkDigest(dir, blob, readDigest) {
    const { digest } = blob;
    const actual = await readDigest(dir, blob).catch((error)=>{
        throw (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenBlob */ .dr)(dir, digest, 'cannot be read', error);
    });
    if (actual !== digest) throw (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenBlob */ .dr)(dir, digest, `has the contents of ${actual}`);
}


/***/ })

};
