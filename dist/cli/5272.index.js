export const id = 5272;
export const ids = [5272];
export const modules = {

/***/ 69060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ digestOfFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** In bytes. One buffer for all: a stream's many small ones wait for the garbage collector, and count until then. */ const bufferSize = 256 * 1024;
/** Reads a file to its end in little memory. Size in bytes. @throws what reading throws */ async function digestOfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(bufferSize);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        let size = 0;
        for(;;){
            const { bytesRead } = await file.read(buffer, 0, bufferSize, size);
            if (bytesRead === 0) return {
                digest: `sha256:${hash.digest('hex')}`,
                size
            };
            hash.update(buffer.subarray(0, bytesRead));
            size += bytesRead;
        }
    } finally{
        await file.close();
    }
}


/***/ }),

/***/ 33546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ onDisk),
/* harmony export */   m: () => (/* binding */ wholeOrNothing)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50661);
/* harmony import */ var _tools_temporary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1898);




/**
 * Makes a file that is there only when it is whole.
 * @param make writes the path that it is given, and says whether it is whole
 * @returns what `make` gave; undefined when it has made nothing
 * @throws what `make` throws; Problem (surroundings) in place of what the file system throws
 */ async function wholeOrNothing(file, make) {
    const part = (0,_tools_temporary_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .B)(file);
    try {
        const made = await make(part);
        if (made !== undefined) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(part, file);
        return made;
    } catch (error) {
        throw onDisk(file, error);
    } finally{
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(part, {
            force: true
        });
    }
}
const diskCodes = new Set([
    'EACCES',
    'EDQUOT',
    'EFBIG',
    'EIO',
    'EISDIR',
    'ENOENT',
    'ENOSPC',
    'ENOTDIR',
    'EPERM',
    'EROFS'
]);
/** A failure of the file system, as a Problem; anything else as it is. */ function onDisk(path, error, verb = 'written') {
    const code = (0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error);
    if (code === undefined || !diskCodes.has(code)) return error;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`${path} cannot be ${verb}: ${code}`, {
        todo: 'Look at the disk (`df -h`).'
    }, error);
}


/***/ }),

/***/ 25272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRegistryStore: () => (/* binding */ createRegistryStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82078);
/* harmony import */ var _sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76849);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8219);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49683);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97970);
/* harmony import */ var _oci_schemas_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33707);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55518);
/* harmony import */ var _digest_of_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69060);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85062);












/** What a kept file's manifest says that it is, and its only layer. */ const artifactType = 'application/vnd.image-build.cache.v1';
const layerType = 'application/vnd.image-build.cache.file.v1';
const keyAnnotation = 'vnd.image-build.cache.key';
/** image-spec/manifest.md, "Guidance for an Empty Descriptor". */ const empty = {
    mediaType: 'application/vnd.oci.empty.v1+json',
    bytes: Buffer.from('{}')
};
const schema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_10__/* .Type */ .ZU.Object({
    ..._oci_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestSchema */ .rc.properties,
    artifactType: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_10__/* .Type */ .ZU.Literal(artifactType)
});
/**
 * Files as OCI artifacts of one repository: the key is in an annotation, and two tags lead to each. One is made of the
 * key. The other is made of the key up to its last `-` and moves to whatever was saved last, so that who saves at the
 * same time needs no common list.
 *
 * Its limits: a prefix is found only when it is a key up to its last `-`; two jobs that save the same key at once both
 * succeed, and the last one stays; nothing is removed, that is for `image-build clean`; and whoever may push to the
 * repository may put anything there, for every branch.
 */ function createRegistryStore(client, repository, { tell = ()=>undefined } = {}) {
    const about = `the registry’s repository ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__.repositoryName)(repository)}`;
    return {
        about,
        restore: async (key, prefixes, file)=>{
            const places = [
                {
                    tag: tagOfKey(key),
                    isWanted: (found)=>found === key
                },
                ...prefixes.map((prefix)=>({
                        tag: tagOfPrefix(prefix),
                        isWanted: (found)=>found.startsWith(prefix)
                    }))
            ];
            for (const { tag, isWanted } of places){
                const entry = await find(client, repository, tag);
                if (entry === undefined || !isWanted(entry.key)) continue;
                try {
                    await client.saveBlob(repository, entry.blob, file);
                    return {
                        key: entry.key,
                        size: entry.blob.size
                    };
                } catch (error) {
                    if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_7__/* .Problem */ .AF) || error.data.kind === 'interrupted') throw error;
                    tell(`${entry.key} in ${about} is not used: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)}`);
                }
            }
            return undefined;
        },
        save: async (key, file)=>{
            const bad = (0,_seal_js__WEBPACK_IMPORTED_MODULE_9__/* .badKey */ .v)(key);
            if (bad !== undefined) return {
                kind: 'refused',
                why: bad
            };
            return save(client, repository, key, file).catch((error)=>(0,_seal_js__WEBPACK_IMPORTED_MODULE_9__/* .refusedBy */ .it)(file, error));
        }
    };
}
/** What a tag leads to, when that is a kept file. @throws Problem when the registry does not say */ async function find(client, repository, tag) {
    const stored = await client.getManifest({
        ...repository,
        tag
    });
    const manifest = stored && soundManifest(stored.bytes.toString('utf8'));
    const key = manifest?.annotations?.[keyAnnotation];
    const blob = manifest?.layers[0];
    return key !== undefined && blob?.mediaType === layerType ? {
        key,
        blob
    } : undefined;
}
/** Anybody may have put something else there. */ function soundManifest(text) {
    try {
        const value = JSON.parse(text);
        return _sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_11__/* .Check */ .J(schema, value) ? value : undefined;
    } catch  {
        return undefined;
    }
}
async function save(client, repository, key, file) {
    const [exact, near] = [
        tagOfKey(key),
        tagOfPrefix(key.slice(0, key.lastIndexOf('-') + 1))
    ];
    if ((await find(client, repository, exact))?.key === key) return {
        kind: 'exists'
    };
    const { digest, size } = await (0,_digest_of_file_js__WEBPACK_IMPORTED_MODULE_8__/* .digestOfFile */ .M)(file);
    const config = {
        mediaType: empty.mediaType,
        digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(empty.bytes),
        size: empty.bytes.length
    };
    const blobs = [
        {
            digest,
            size,
            open: ()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file)
        },
        {
            digest: config.digest,
            size: config.size,
            open: ()=>node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from([
                    empty.bytes
                ])
        }
    ];
    for (const blob of blobs)await client.putBlob(repository, blob);
    const bytes = Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypes */ .Ib.manifest,
        artifactType,
        config,
        layers: [
            {
                mediaType: layerType,
                digest,
                size
            }
        ],
        annotations: {
            [keyAnnotation]: key,
            'org.opencontainers.image.created': new Date().toISOString()
        }
    }));
    const manifest = {
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypes */ .Ib.manifest,
        bytes
    };
    await client.putManifest({
        ...repository,
        tag: exact
    }, manifest);
    await client.putManifest({
        ...repository,
        tag: near
    }, manifest);
    return {
        kind: 'saved',
        size
    };
}
function tagOfKey(key) {
    return tagOf('key', key);
}
function tagOfPrefix(prefix) {
    return tagOf('prefix', prefix);
}
function tagOf(what, text) {
    return `ib-cache-${what}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;
}


/***/ }),

/***/ 85062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ writeSeal),
/* harmony export */   KI: () => (/* binding */ readSeal),
/* harmony export */   Ou: () => (/* binding */ longestSeal),
/* harmony export */   Ru: () => (/* binding */ sealOf),
/* harmony export */   it: () => (/* binding */ refusedBy),
/* harmony export */   v: () => (/* binding */ badKey)
/* harmony export */ });
/* unused harmony export longestKey */
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82078);
/* harmony import */ var _sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76849);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _digest_of_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69060);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33546);





const schema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Object({
    'image-build': _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Literal(1),
    key: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String(),
    digest: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String({
        pattern: '^sha256:[a-f0-9]{64}$'
    }),
    size: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Integer({
        minimum: 0
    }),
    keptMs: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Number()
});
/** No seal is longer, in bytes. */ const longestSeal = 8 * 1024;
/** Longer keys are refused, in characters: GitHub's limit. */ const longestKey = 512;
/** Reads a file once to its end. @throws what reading throws */ async function sealOf(key, file) {
    return {
        key,
        ...await (0,_digest_of_file_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfFile */ .M)(file),
        keptMs: performance.timeOrigin + performance.now()
    };
}
/** A seal as one line of JSON. */ function writeSeal(seal) {
    return Buffer.from(`${JSON.stringify({
        'image-build': 1,
        ...seal
    })}\n`);
}
/**
 * @param start the first bytes of what was kept, `longestSeal` of them where there are so many
 * @returns the seal and its length in bytes; undefined when there is none
 */ function readSeal(start) {
    const end = start.subarray(0, longestSeal).indexOf('\n');
    if (end < 0) return undefined;
    try {
        const value = JSON.parse(start.toString('utf8', 0, end));
        if (!_sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_4__/* .Check */ .J(schema, value)) return undefined;
        const { key, digest, size, keptMs } = value;
        return {
            seal: {
                key,
                digest,
                size,
                keptMs
            },
            length: end + 1
        };
    } catch  {
        return undefined;
    }
}
/** Why nothing can be kept under a key; undefined when it can. */ function badKey(key) {
    if (key === '') return 'its key is empty';
    return key.length > longestKey ? `its key is longer than ${longestKey} characters` : undefined;
}
/**
 * What becomes of a failure to keep a file, for `catch`: it is told, and no failure of the run.
 * @throws `interrupted`, and what is a bug of ours
 */ function refusedBy(file, thrown) {
    const error = (0,_part_js__WEBPACK_IMPORTED_MODULE_2__/* .onDisk */ .F)(file, thrown, 'read');
    if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF) || error.data.kind === 'interrupted') throw error;
    return {
        kind: 'refused',
        why: error.message
    };
}


/***/ })

};
