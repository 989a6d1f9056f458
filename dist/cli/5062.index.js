export const id = 5062;
export const ids = [5062];
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
    const part = (0,_tools_temporary_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .BU)(file);
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

/***/ 65062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRegistryStore: () => (/* binding */ createRegistryStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var reference = __webpack_require__(97970);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/cache/stores/digest-of-file.js
var digest_of_file = __webpack_require__(69060);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/digest.js
var digest = __webpack_require__(8219);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/media-types.js
var media_types = __webpack_require__(49683);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/schemas.js
var schemas = __webpack_require__(33707);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/stores/registry/entry.js





/** What is written into the manifest of a kept file. `image-build clean` reads it. */ const entryNames = {
    artifactType: 'application/vnd.image-build.cache.v1',
    key: 'vnd.image-build.cache.key',
    /** Whose it is: absent where nobody has said. */ slot: 'vnd.image-build.cache.slot',
    /** The shortest beginning under which it is found: what has the same one takes its place. */ family: 'vnd.image-build.cache.family',
    created: 'org.opencontainers.image.created'
};
/** Of the only layer. */ const layerType = 'application/vnd.image-build.cache.file.v1';
/** image-spec/manifest.md, "Guidance for an Empty Descriptor". */ const empty = {
    mediaType: 'application/vnd.oci.empty.v1+json',
    bytes: Buffer.from('{}')
};
/** The blob that every manifest here names besides its file. */ const emptyConfig = {
    mediaType: empty.mediaType,
    digest: (0,digest/* digestOf */.ol)(empty.bytes),
    size: empty.bytes.length,
    bytes: empty.bytes
};
const schema = type/* Type */.ZU.Object({
    ...schemas/* manifestSchema */.rc.properties,
    artifactType: type/* Type */.ZU.Literal(entryNames.artifactType)
});
/** The manifest of a kept file. @param createdMs ms since 1970 */ function writeEntry({ key, slot, blob: { digest, size } }, family, createdMs) {
    const manifest = {
        schemaVersion: 2,
        mediaType: media_types/* mediaTypes */.Ib.manifest,
        artifactType: entryNames.artifactType,
        config: {
            mediaType: emptyConfig.mediaType,
            digest: emptyConfig.digest,
            size: emptyConfig.size
        },
        layers: [
            {
                mediaType: layerType,
                digest,
                size
            }
        ],
        annotations: {
            [entryNames.key]: key,
            ...slot === undefined ? {} : {
                [entryNames.slot]: slot
            },
            [entryNames.family]: family,
            [entryNames.created]: new Date(createdMs).toISOString()
        }
    };
    return {
        mediaType: media_types/* mediaTypes */.Ib.manifest,
        bytes: Buffer.from(JSON.stringify(manifest))
    };
}
/** What a manifest says; undefined for one that is of something else: anybody may have put it there. */ function readEntry(bytes) {
    const manifest = (0,json/* soundJson */.u1)(schema, bytes.toString('utf8'));
    const key = manifest?.annotations?.[entryNames.key];
    const slot = manifest?.annotations?.[entryNames.slot];
    const blob = manifest?.layers[0];
    if (key === undefined || blob?.mediaType !== layerType) return undefined;
    return {
        key,
        ...slot === undefined ? {} : {
            slot
        },
        blob
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/stores/registry/tags.js

/** The tags of a slot. @param slot left out: those that belong to nobody */ function entryTags(slot) {
    const tagOf = (what, text)=>{
        const hashed = JSON.stringify(slot === undefined ? [
            text
        ] : [
            text,
            slot
        ]);
        return `ib-cache-${what}-${(0,external_node_crypto_.createHash)('sha256').update(hashed).digest('hex')}`;
    };
    return {
        ofKey: (key)=>tagOf('key', key),
        ofPrefix: (prefix)=>tagOf('prefix', prefix)
    };
}
/**
 * The beginnings of a key that get a tag: those given, and the key up to its last `-`.
 * @returns the shortest first, each once; one that the key does not begin with is not among them, as it would never be
 *   found by it
 */ function prefixesOf(key, given) {
    const own = key.slice(0, key.lastIndexOf('-') + 1);
    const all = [
        ...new Set([
            own,
            ...given.filter((prefix)=>key.startsWith(prefix))
        ])
    ];
    const [first = own, ...others] = all.sort((a, b)=>a.length - b.length);
    return [
        first,
        ...others
    ];
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/cache/stores/seal.js
var seal = __webpack_require__(85062);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/stores/registry.js








/**
 * Files as OCI artifacts of one repository: key and slot are in annotations, and several tags lead to each. One is made
 * of the key. The others are made of the prefixes that it is saved with and of the key up to its last `-`; they move to
 * whatever was saved last, so that who saves at the same time needs no common list.
 *
 * Its limits: a prefix is found only when something was saved with it; two jobs that save the same key at once both
 * succeed, and the last one stays; nothing is removed, that is for `image-build clean`; and whoever may push to the
 * repository may put anything there, for every slot.
 */ function createRegistryStore(client, repository, { slot, tell = ()=>undefined } = {}) {
    const place = {
        client,
        repository,
        slot
    };
    const tags = entryTags(slot);
    const about = `the registry’s repository ${(0,reference.repositoryName)(repository)}${slot === undefined ? '' : ` (${slot})`}`;
    return {
        about,
        restore: async (key, prefixes, file)=>{
            const places = [
                {
                    tag: tags.ofKey(key),
                    isWanted: (found)=>found === key
                },
                ...prefixes.map((prefix)=>({
                        tag: tags.ofPrefix(prefix),
                        isWanted: (found)=>found.startsWith(prefix)
                    }))
            ];
            for (const { tag, isWanted } of places){
                const entry = await find(place, tag);
                if (entry === undefined || !isWanted(entry.key)) continue;
                try {
                    await client.saveBlob(repository, entry.blob, file);
                    return {
                        key: entry.key,
                        size: entry.blob.size
                    };
                } catch (error) {
                    if (!(error instanceof problem/* Problem */.AF) || error.data.kind === 'interrupted') throw error;
                    tell(`${entry.key} in ${about} is not used: ${(0,problem/* messageOf */.bD)(error)}`);
                }
            }
            return undefined;
        },
        save: async (key, file, prefixes = [])=>{
            const bad = (0,seal/* badKey */.v)(key);
            if (bad !== undefined) return {
                kind: 'refused',
                why: bad
            };
            return save(place, key, file, prefixes).catch((error)=>(0,seal/* refusedBy */.it)(file, error));
        }
    };
}
/** What a tag leads to, when that is a kept file of this slot. @throws Problem when the registry does not say */ async function find({ client, repository, slot }, tag) {
    const stored = await client.getManifest({
        ...repository,
        tag
    });
    const entry = stored && readEntry(stored.bytes);
    return entry?.slot === slot ? entry : undefined;
}
async function save(place, key, file, prefixes) {
    const { client, repository, slot } = place;
    const tags = entryTags(slot);
    const exact = tags.ofKey(key);
    if ((await find(place, exact))?.key === key) return {
        kind: 'exists'
    };
    const { digest, size } = await (0,digest_of_file/* digestOfFile */.M)(file);
    const blobs = [
        {
            digest,
            size,
            open: ()=>(0,external_node_fs_.createReadStream)(file)
        },
        {
            digest: emptyConfig.digest,
            size: emptyConfig.size,
            open: ()=>external_node_stream_.Readable.from([
                    emptyConfig.bytes
                ])
        }
    ];
    for (const blob of blobs)await client.putBlob(repository, blob);
    const beginnings = prefixesOf(key, prefixes);
    const entry = {
        key,
        ...slot === undefined ? {} : {
            slot
        },
        blob: {
            digest,
            size
        }
    };
    const manifest = writeEntry(entry, beginnings[0], Date.now());
    // The key comes last: a save that was cut off before is done again, and not taken for one that exists.
    for (const tag of [
        ...beginnings.map(tags.ofPrefix),
        exact
    ])await client.putManifest({
        ...repository,
        tag
    }, manifest);
    return {
        kind: 'saved',
        size
    };
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
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82078);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _digest_of_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69060);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33546);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53859);





const schema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
    'image-build': _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Literal(1),
    key: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String(),
    digest: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String({
        pattern: '^sha256:[a-f0-9]{64}$'
    }),
    size: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Integer({
        minimum: 0
    }),
    keptMs: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Number()
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
    const value = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_3__/* .soundJson */ .u1)(schema, start.toString('utf8', 0, end));
    if (value === undefined) return undefined;
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


/***/ })

};
