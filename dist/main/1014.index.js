export const id = 1014;
export const ids = [1014];
export const modules = {

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
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82078);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53859);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30035);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8219);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49683);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64754);









/** Smaller ones come faster from the engine than they are found. In bytes. */ const smallest = 64 * 1024;
/** What is kept at most, in bytes. */ const defaultLimit = 2 * 1024 ** 3;
const listSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.String({
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
                const all = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_7__/* .reachableBlobs */ .a)(from);
                const blobs = all.filter(({ mediaType, size })=>size >= smallest && !(0,_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .isIndexType */ .$U)(mediaType) && !(0,_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .isManifestType */ .Q3)(mediaType));
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
                for (const { digest } of blobs)await keepOne((0,_blobs_js__WEBPACK_IMPORTED_MODULE_4__/* .blobPath */ .nD)(from, digest), (0,_blobs_js__WEBPACK_IMPORTED_MODULE_4__/* .blobPath */ .nD)(dir, digest));
                const own = `${listOf(name)}.${process.pid}`;
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(own, JSON.stringify(blobs.map(({ digest })=>digest)));
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(own, listOf(name));
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
        const path = (0,_blobs_js__WEBPACK_IMPORTED_MODULE_4__/* .blobPath */ .nD)(dir, digest);
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
        return (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(listSchema, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'), path);
    } catch  {
        // Nothing was kept under this name, or only half of a list was written.
        return [];
    }
}
/** Its file, when it is there and has its digest; a damaged one goes. */ async function prove(dir, digest) {
    const path = (0,_blobs_js__WEBPACK_IMPORTED_MODULE_4__/* .blobPath */ .nD)(dir, digest);
    const actual = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfStream */ .Ul)((0,_blobs_js__WEBPACK_IMPORTED_MODULE_4__/* .openBlob */ .Ym)(dir, digest)).catch(()=>undefined);
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
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'blobs', 'sha256');
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).filter((name)=>(0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .isDigest */ .Bc)(`sha256:${name}`));
    const blobs = await Promise.all(names.map(async (name)=>{
        const { size, mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        return {
            name,
            size,
            mtimeMs
        };
    }));
    blobs.sort((a, b)=>b.mtimeMs - a.mtimeMs);
    let kept = 0;
    for (const { name, size } of blobs){
        kept += size;
        if (kept > limit) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(name)), {
            force: true
        });
    }
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
/**
 * Proves that a layout is whole: every blob reachable from `index.json` is there, has its size and its digest.
 * A blob that was proven in another layout already is not read again: it becomes a hard link to that file, so that
 * images on one base cost its bytes once, in time and on disk.
 * @returns how many blobs and bytes were checked
 * @throws Problem (surroundings) that names the first blob that is missing, truncated or wrong
 */ async function verifyLayout(dir, proven = new Map()) {
    const blobs = await reachableBlobs(dir);
    // Sizes first: a truncated blob is found before gigabytes are hashed.
    for (const blob of blobs)await checkSize(dir, blob);
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_6__["default"])(concurrency);
    await Promise.all(blobs.map((blob)=>limit(()=>prove(dir, blob, proven))));
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
async function prove(dir, blob, proven) {
    const path = (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .blobPath */ .nD)(dir, blob.digest);
    const first = await proven.get(blob.digest)?.catch(()=>undefined);
    if (first === path || first !== undefined && await replaceByLink(path, first)) return;
    const check = checkDigest(dir, blob).then(()=>path);
    if (first === undefined) proven.set(blob.digest, check);
    await check;
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
async function checkDigest(dir, { digest }) {
    const actual = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfStream */ .Ul)((0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .openBlob */ .Ym)(dir, digest)).catch((error)=>{
        throw (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenBlob */ .dr)(dir, digest, 'cannot be read', error);
    });
    if (actual.digest !== digest) throw (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenBlob */ .dr)(dir, digest, `has the contents of ${actual.digest}`);
}


/***/ })

};
