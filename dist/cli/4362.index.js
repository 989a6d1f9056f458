export const id = 4362;
export const ids = [4362,370,7989];
export const modules = {

/***/ 78842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nodeName)
/* harmony export */ });
/** Bake target of an image on a platform. */ function nodeName(image, platform) {
    return `${image}--${platform.replaceAll('/', '-')}`;
}


/***/ }),

/***/ 61576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ annotationsOfPlatform),
/* harmony export */   _o: () => (/* binding */ readAnnotation),
/* harmony export */   oJ: () => (/* binding */ annotationsOfIndex)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81924);


/** Of the names in own-annotations.ts: whoever could set them could say what an image is made of. */ const ownPrefix = 'vnd.image-build.';
const levels = [
    'manifest',
    'index',
    'manifest-descriptor',
    'index-descriptor'
];
/**
 * Reads `NAME=VALUE` with levels before it: `index:NAME=VALUE`, `manifest,index:…`, `manifest[linux/amd64]:…`; without
 * one it is for the manifest. Source: docs.docker.com/build/metadata/annotations.
 * @throws Problem (request) for a level that there is not, or an entry without a value
 */ function readAnnotation(text) {
    const [, before, name = '', value] = /^(?:([^:=]*):)?([^=]*)=(.*)$/s.exec(text) ?? [];
    if (value === undefined || name === '') throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`annotations has an entry without a value: ${JSON.stringify(text)}`, {
        todo: 'Write it as NAME=VALUE, or LEVEL:NAME=VALUE'
    });
    if (name.startsWith(ownPrefix)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`annotations has ${JSON.stringify(name)}, and ${ownPrefix} is for what image-build writes itself`);
    return (before ?? 'manifest').split(',').map((part)=>{
        const [, word, platform] = /^([a-z-]+)(?:\[([\w/.-]+)\])?$/.exec(part) ?? [];
        const level = levels.find((one)=>one === word);
        if (level === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`annotations has ${JSON.stringify(text)}, and ${JSON.stringify(part)} is no level`, {
            todo: `Levels: ${levels.join(', ')}; manifest[linux/amd64] for one platform`
        });
        return {
            level,
            ...platform === undefined ? {} : {
                platform: (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__.normalizePlatform)(platform)
            },
            name,
            value
        };
    });
}
/**
 * What the build of one platform is given: those of its manifest. BuildKit refuses an index's where it exports a single
 * platform, and passes over those that name the platform.
 * @returns `manifest:NAME=VALUE`
 */ function annotationsOfPlatform(texts, platform) {
    return texts.flatMap(readAnnotation).filter((one)=>one.level.startsWith('manifest') && (one.platform ?? platform) === platform).map(({ level, name, value })=>`${level}:${name}=${value}`);
}
/** What goes to the index that joins the platforms. */ function annotationsOfIndex(texts) {
    const entries = texts.flatMap(readAnnotation).filter(({ level })=>level === 'index');
    return Object.fromEntries(entries.map(({ name, value })=>[
            name,
            value
        ]));
}


/***/ }),

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

/***/ 72055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isBuiltOn)
/* harmony export */ });
/* unused harmony export sharedLayers */
/**
 * Whether an image stands on a base: the base's diff_ids are a prefix of its own. An image is built on itself, and
 * every image on the empty one (`FROM scratch`).
 * @param base diff_ids, bottom first
 * @param derived diff_ids, bottom first
 */ function isBuiltOn(base, derived) {
    return sharedLayers(base, derived) === base.length;
}
/** How many layers two images share, counted from the bottom. */ function sharedLayers(one, other) {
    const longest = Math.min(one.length, other.length);
    for(let index = 0; index < longest; index += 1)if (one[index] !== other[index]) return index;
    return longest;
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

/***/ 85822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ bakeText),
/* harmony export */   m: () => (/* binding */ unescapeBake)
/* harmony export */ });
/** A copy of a JSON value in which every string, keys too, has gone through `change`. */ function mapStrings(value, change) {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map((item)=>mapStrings(item, change));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item])=>[
            change(key),
            mapStrings(item, change)
        ]));
}
/**
 * A Bake file as text. Bake reads JSON as HCL, in which `${…}` and `%{…}` are templates: they are escaped, so that a
 * build argument stays what it is.
 * Source: github.com/hashicorp/hcl, json/spec.md ("Strings").
 */ function bakeText(file) {
    return JSON.stringify(mapStrings(file, (text)=>text.replaceAll(/([$%])\{/g, '$1$1{')));
}
/** The values of what `bake --print` printed, which escapes them in the same way. */ function unescapeBake(value) {
    return mapStrings(value, (text)=>text.replaceAll(/([$%])\1\{/g, '$1{'));
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
