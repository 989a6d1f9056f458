export const id = 1014;
export const ids = [1014,370,7989];
export const modules = {

/***/ 30035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   IB: () => (/* binding */ readJsonBlob),
/* harmony export */   Ym: () => (/* binding */ openBlob),
/* harmony export */   dr: () => (/* binding */ brokenBlob),
/* harmony export */   gm: () => (/* binding */ readBlob),
/* harmony export */   nD: () => (/* binding */ blobPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55518);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53859);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8219);






/** A manifest, index or config larger than this is nobody's: registries refuse manifests over 4 MiB. */ const largestJson = 8 * 1024 * 1024;
/**
 * Where a layout keeps a blob.
 * @throws Problem (surroundings) when the digest is none: it never becomes a path
 */ function blobPath(dir, digest) {
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .isDigest */ .Bc)(digest)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsFailed */ .fs)(`\`${digest.slice(0, 100)}\` in ${dir} is no digest`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'blobs', 'sha256', digest.slice('sha256:'.length));
}
/** Large pieces: a blob is hashed twice as fast as with Node's 64 KiB. In bytes. */ const piece = 1024 * 1024;
/** A blob of a layout as a stream; that it is missing shows when it is read. */ function openBlob(dir, digest) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(blobPath(dir, digest), {
        highWaterMark: piece
    });
}
/** What is wrong with a blob of a layout, as a Problem that names it. */ function brokenBlob(dir, digest, why, cause) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsFailed */ .fs)(`The layout ${dir} is not whole: blob ${digest} ${why}`, {
        todo: 'Build it again; when it happens again, look at the disk (`df -h`) and at the builder.'
    }, cause);
}
/**
 * Reads a small file completely.
 * @param limit in bytes
 * @throws Problem (surroundings) when it is missing, unreadable or larger than the limit
 */ async function readSmallFile(path, limit = largestJson) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
        try {
            const stat = await file.stat();
            if (!stat.isFile()) throw new Error('it is no file');
            if (stat.size > limit) throw new Error(`it has ${stat.size} bytes, more than ${limit}`);
            return await file.readFile();
        } finally{
            await file.close();
        }
    } catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsFailed */ .fs)(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
            todo: 'Is it an OCI image layout, as `--output type=oci,tar=false` writes it?'
        }, error);
    }
}
/**
 * Reads a small blob (manifest, index, config) and checks its size and digest.
 * @throws Problem (surroundings) that names the blob when it is missing, too large or not what it should be
 */ async function readBlob(dir, descriptor) {
    const { digest, size } = descriptor;
    const bytes = await readSmallFile(blobPath(dir, digest)).catch((error)=>{
        throw brokenBlob(dir, digest, 'is missing or cannot be read', error);
    });
    if (bytes.length !== size) throw brokenBlob(dir, digest, `has ${bytes.length} bytes instead of ${size}`);
    const actual = (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)(bytes);
    if (actual !== digest) throw brokenBlob(dir, digest, `has the contents of ${actual}`);
    return bytes;
}
/** As readBlob, parsed and checked against a schema. */ async function readJsonBlob(schema, dir, descriptor) {
    const bytes = await readBlob(dir, descriptor);
    return (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(schema, bytes.toString('utf8'), `Blob ${descriptor.digest} of ${dir}`);
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

/***/ 88693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ isAttestation),
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   XD: () => (/* binding */ readRoot)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53859);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30035);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49683);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81924);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33707);







/** Whether a manifest of an index is an attestation of another (BuildKit docs/attestations/attestation-storage.md). */ function isAttestation(descriptor) {
    return descriptor.annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}
/**
 * Reads a layout's `index.json`.
 * @returns the one descriptor it names (several entries for one digest are several names of it)
 * @throws Problem (surroundings) when it is no layout or holds several images
 */ async function readRoot(dir) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'index.json');
    const { manifests } = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .indexSchema */ .me, (await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(path)).toString('utf8'), path);
    const [root] = manifests;
    if (!root || new Set(manifests.map(({ digest })=>digest)).size !== 1) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`${path} names ${manifests.length} images instead of one`);
    return root;
}
/**
 * Reads everything about a layout's image but its layers; the digests of what is read are checked.
 * @param dir the layout folder
 * @throws Problem (surroundings) when it is no layout of one image for one platform, or a blob is missing or wrong
 */ async function readLayout(dir) {
    const root = await readRoot(dir);
    const index = (0,_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isIndexType */ .$U)(root.mediaType) ? await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonBlob */ .IB)(_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .indexSchema */ .me, dir, root) : undefined;
    const images = index ? index.manifests.filter((each)=>!isAttestation(each)) : [
        root
    ];
    const [manifest] = images;
    if (!manifest || images.length > 1) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`The layout ${dir} holds ${images.length} platforms instead of one`);
    if (!(0,_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifestType */ .Q3)(manifest.mediaType)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`The layout ${dir} holds a ${manifest.mediaType}, which is no image`);
    const { config: configDescriptor, layers } = await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonBlob */ .IB)(_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestSchema */ .rc, dir, manifest);
    const config = await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonBlob */ .IB)(_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .configSchema */ .Qn, dir, configDescriptor);
    const diffIds = config.rootfs.diff_ids;
    if (diffIds.length !== layers.length) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`The layout ${dir} has ${layers.length} layers, and its config names ${diffIds.length}`);
    return {
        dir,
        root,
        ...index ? {
            index
        } : {},
        manifest,
        platform: (0,_platform_js__WEBPACK_IMPORTED_MODULE_5__.platformOf)(config.os, config.architecture, config.variant),
        config,
        configDescriptor,
        layers,
        diffIds,
        attestations: index ? index.manifests.filter(isAttestation) : []
    };
}


/***/ }),

/***/ 49683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   MB: () => (/* binding */ compressionOf),
/* harmony export */   Q3: () => (/* binding */ isManifestType)
/* harmony export */ });
/** Media types of OCI images and of Docker's schema 2 (image-spec/media-types.md, distribution docs). */ const mediaTypes = {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json'
};
/** What we accept when we ask a registry for a manifest. */ const manifestTypes = [
    mediaTypes.index,
    mediaTypes.manifest,
    mediaTypes.dockerIndex,
    mediaTypes.dockerManifest
];
/** Whether a media type is that of an index (Docker: manifest list). */ function isIndexType(mediaType) {
    return mediaType === mediaTypes.index || mediaType === mediaTypes.dockerIndex;
}
/** Whether a media type is that of one image's manifest. */ function isManifestType(mediaType) {
    return mediaType === mediaTypes.manifest || mediaType === mediaTypes.dockerManifest;
}
/** How a layer is compressed, or undefined when its media type is not one of a layer. */ function compressionOf(mediaType) {
    const match = /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar|docker\.image\.rootfs\.(?:foreign\.)?diff\.tar)(?:[+.](gzip|zstd))?$/.exec(mediaType);
    if (!match) return undefined;
    if (match[1] === 'gzip') return 'gzip';
    return match[1] === 'zstd' ? 'zstd' : 'none';
}


/***/ }),

/***/ 33707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   TM: () => (/* binding */ descriptorSchema),
/* harmony export */   me: () => (/* binding */ indexSchema),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82078);

// Go writes an empty list or map as `null` or not at all.
const nullable = (schema)=>_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Union([
        schema,
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Null()
    ]));
const strings = nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()));
const texts = nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()));
/** Points to a blob (image-spec/descriptor.md). Size in bytes. */ const descriptorSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
    mediaType: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
    digest: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String({
        pattern: '^sha256:[a-f0-9]{64}$'
    }),
    size: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Integer({
        minimum: 0
    }),
    annotations: texts,
    platform: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
        os: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
        architecture: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
        variant: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String())
    }))
});
/** OCI index, Docker manifest list, and a layout's `index.json` (image-spec/image-index.md). */ const indexSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
    schemaVersion: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Literal(2),
    mediaType: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
    manifests: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(descriptorSchema),
    annotations: texts
});
/** OCI manifest and Docker's schema 2 (image-spec/manifest.md). */ const manifestSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
    schemaVersion: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Literal(2),
    mediaType: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
    config: descriptorSchema,
    layers: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(descriptorSchema),
    annotations: texts
});
/** What an image says of itself (image-spec/config.md); everything in it comes from the image: untrusted. */ const configSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
    os: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
    architecture: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
    variant: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
    created: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
    config: nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
        User: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
        Env: strings,
        Entrypoint: strings,
        Cmd: strings,
        WorkingDir: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
        Labels: texts,
        StopSignal: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
        /** `8080/tcp` → `{}`. */ ExposedPorts: nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Unknown())),
        /** Not in the specification: Docker's, and BuildKit writes it into OCI images, too. */ Healthcheck: nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
            Test: strings
        })),
        /** Docker's as well: what `CMD-SHELL` checks and shell forms run with. */ Shell: strings
    })),
    rootfs: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
        type: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
        diff_ids: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String({
            pattern: '^sha256:[a-f0-9]{64}$'
        }))
    }),
    history: nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
        created_by: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
        comment: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
        empty_layer: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Boolean())
    })))
});


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


/***/ }),

/***/ 1898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   EX: () => (/* binding */ withTemporaryFolder),
/* harmony export */   f8: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/**
 * Runs `work` with an empty folder of its own (absolute path), which is removed afterwards, whatever happens.
 * @param parent where it is made: in a run's own folder it goes with that, also when the run is killed
 */ async function withTemporaryFolder(work, parent) {
    const dir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent ?? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()), 'image-build-'));
    try {
        return await work(dir);
    } finally{
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(dir, {
            recursive: true,
            force: true,
            maxRetries: 3
        });
    }
}
/** A name beside `path` for what is not whole yet: nobody else has it, and a rename puts it in its place. */ function partOf(path) {
    return `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
}
/**
 * Writes a small file, in place of what was there: nobody ever sees half of it. Its folder is made.
 * @param path absolute
 * @param mode its rights, less the umask; anybody may read it where they are left out
 * @throws what the file system throws; nothing of it is left then
 */ async function writeWhole(path, contents, mode = 0o666) {
    const part = partOf(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), {
        recursive: true
    });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(part, contents, {
            mode,
            flag: 'wx'
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part, path);
    } finally{
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, {
            force: true
        });
    }
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ pLimit),
  limitFunction: () => (/* binding */ limitFunction)
});

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
