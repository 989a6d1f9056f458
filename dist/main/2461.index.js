export const id = 2461;
export const ids = [2461,370,4842];
export const modules = {

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

/***/ 44842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var oci_reference = __webpack_require__(97970);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/own-annotations.js
var own_annotations = __webpack_require__(37304);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/blobs.js
var oci_blobs = __webpack_require__(30035);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/layout.js
var layout = __webpack_require__(88693);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/media-types.js
var media_types = __webpack_require__(49683);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/digest.js
var digest = __webpack_require__(8219);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/platform.js
var platform = __webpack_require__(81924);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/merge.js




/**
 * Joins the layouts of one image, one per platform, under one descriptor. One layout: its root as BuildKit wrote it.
 * Several: an OCI index over their manifests and attestations, sorted by platform, so that the same layouts in any
 * order have the same digest. No manifest is written again, and annotations stay where all platforms agree.
 * @throws Problem (request) when two layouts are for the same platform, or there is none
 */ function mergePlatforms(layouts) {
    const sorted = [
        ...layouts
    ].sort((a, b)=>(0,platform.comparePlatforms)(a.platform, b.platform));
    const [first] = sorted;
    if (!first) throw (0,problem/* badRequest */.li)('An image without any platform cannot be published');
    if (sorted.length === 1) return {
        descriptor: first.root
    };
    for (const [index, { platform, dir }] of sorted.entries()){
        const next = sorted[index + 1];
        if (next?.platform === platform) throw (0,problem/* badRequest */.li)(`Two layouts of one image are for ${platform}: ${dir} and ${next.dir}`);
    }
    const annotations = agreed(sorted.map(({ index })=>index?.annotations ?? {}));
    const bytes = Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: media_types/* mediaTypes */.Ib.index,
        // Attestations after all images, as buildx has it: old clients take the first entry that fits.
        manifests: [
            ...sorted.map(imageEntry),
            ...sorted.flatMap((layout)=>layout.attestations)
        ],
        ...Object.keys(annotations).length === 0 ? {} : {
            annotations
        }
    }));
    return {
        descriptor: {
            mediaType: media_types/* mediaTypes */.Ib.index,
            digest: (0,digest/* digestOf */.ol)(bytes),
            size: bytes.length
        },
        bytes
    };
}
/** A platform's entry: its descriptor with the platform, and without the names that a layout's index gives it. */ function imageEntry({ manifest, platform, index }) {
    const [os = '', architecture = '', variant] = platform.split('/');
    const { mediaType, digest, size } = manifest;
    const annotations = index ? manifest.annotations ?? {} : {};
    return {
        mediaType,
        digest,
        size,
        ...Object.keys(annotations).length === 0 ? {} : {
            annotations
        },
        // As it stands where there is one: Windows images carry an `os.version` in it.
        platform: manifest.platform ?? {
            architecture,
            os,
            ...variant === undefined ? {} : {
                variant
            }
        }
    };
}
/** The entries that all have, in the order of their names. */ function agreed(all) {
    const [first = {}] = all;
    const names = Object.keys(first).sort();
    return Object.fromEntries(names.flatMap((name)=>{
        const value = first[name];
        return value !== undefined && all.every((each)=>each[name] === value) ? [
            [
                name,
                value
            ]
        ] : [];
    }));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/seal.js


/**
 * Adds annotations to an index or a manifest. Those that it has already stay, ours win, and everything else in it is
 * as it was: of an image only its root is written anew. Equal roots and annotations in any order give equal bytes.
 * @returns the root under its new digest; without annotations it is the same, byte for byte
 * @throws Problem (surroundings) when the root is no JSON object
 */ function seal(root, annotations) {
    const { mediaType, bytes } = root;
    if (Object.keys(annotations).length === 0) return {
        mediaType,
        bytes,
        digest: (0,digest/* digestOf */.ol)(bytes)
    };
    const contents = parsed(bytes);
    const known = 'annotations' in contents ? contents.annotations : {};
    const all = Object.entries({
        ...isObject(known) ? known : {},
        ...annotations
    });
    const sealed = Buffer.from(JSON.stringify({
        ...contents,
        annotations: Object.fromEntries(all.sort(([a], [b])=>a < b ? -1 : a > b ? 1 : 0))
    }));
    return {
        mediaType,
        bytes: sealed,
        digest: (0,digest/* digestOf */.ol)(sealed)
    };
}
function parsed(bytes) {
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    } catch (error) {
        throw (0,problem/* surroundingsFailed */.fs)('The root of an image is not JSON', {}, error);
    }
    if (isObject(value)) return value;
    throw (0,problem/* surroundingsFailed */.fs)('The root of an image is no JSON object');
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/verify.js
var verify = __webpack_require__(64754);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/prepare.js







/**
 * Reads an image's layouts, joins its platforms, seals the annotations into the root, and lists what has to be sent.
 * Sends nothing. Only the root is written anew: configs, layers, attestations and the manifests below an index stay
 * byte for byte.
 * @throws Problem when a layout is missing or not whole, or two are for the same platform
 */ async function prepare(request, tags) {
    const { image, annotations = {}, indexAnnotations = {} } = request;
    const { source } = request;
    if (source.kind !== 'layouts') throw new Error(`${image} is published already and has no layouts`);
    const layouts = await Promise.all(source.dirs.map((dir)=>(0,layout/* readLayout */.T4)(dir)));
    const { descriptor, bytes } = mergePlatforms(layouts);
    const blobs = new Map();
    const manifests = new Map();
    const collect = async (dir, each)=>{
        const { digest, mediaType, size } = each;
        if (blobs.has(digest) || manifests.has(digest)) return;
        if ((0,media_types/* isIndexType */.$U)(mediaType) || (0,media_types/* isManifestType */.Q3)(mediaType)) {
            for (const child of (await (0,verify/* childrenOf */.LU)(dir, each)))await collect(dir, child);
            manifests.set(digest, {
                digest,
                mediaType,
                bytes: await (0,oci_blobs/* readBlob */.gm)(dir, each)
            });
        } else {
            await (0,verify/* checkSize */.C1)(dir, each);
            blobs.set(digest, {
                digest,
                size,
                open: ()=>(0,oci_blobs/* openBlob */.Ym)(dir, digest)
            });
        }
    };
    for (const layout of layouts){
        const roots = bytes ? [
            layout.manifest,
            ...layout.attestations
        ] : [
            layout.root
        ];
        for (const each of roots)await collect(layout.dir, each);
    }
    const merged = bytes ? {
        ...descriptor,
        bytes
    } : manifests.get(descriptor.digest);
    if (!merged) throw new Error(`${descriptor.digest} was collected and is not there`);
    // What was sealed takes the place of what was not, after everything that it names.
    manifests.delete(merged.digest);
    const ofIndex = (0,media_types/* isIndexType */.$U)(merged.mediaType) ? indexAnnotations : {};
    const root = seal(merged, {
        ...ofIndex,
        ...annotations
    });
    manifests.set(root.digest, root);
    return {
        image,
        tags,
        repositories: [
            ...new Map(tags.map((tag)=>[
                    (0,oci_reference.repositoryName)(tag),
                    tag
                ])).values()
        ].map(({ registry, repository })=>({
                registry,
                repository
            })),
        blobs: [
            ...blobs.values()
        ],
        manifests: [
            ...manifests.values()
        ],
        root
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/request.js


/**
 * The tags of each image, taken apart and without duplicates, in the order of the images.
 * @throws Problem (request) when two images ask for the same tag, one has none, or a tag is no tag
 */ function readTags(images) {
    const owners = new Map();
    return images.map(({ image, tags })=>{
        if (tags.length === 0) throw (0,problem/* badRequest */.li)(`${image} has no tags, so there is no place to publish it to`, {
            todo: 'Name a `registry`, or give it `tags`.'
        });
        const own = new Map(tags.map((tag)=>tagReference(tag)).map((tag)=>[
                (0,oci_reference.formatReference)(tag),
                tag
            ]));
        for (const name of own.keys()){
            const owner = owners.get(name);
            if (owner !== undefined) throw (0,problem/* badRequest */.li)(`${owner} and ${image} both ask for the tag ${name}`, {
                todo: 'Give one of them another name or another tag.'
            });
            owners.set(name, image);
        }
        return [
            ...own.values()
        ];
    });
}
function tagReference(text) {
    const { digest, ...reference } = (0,oci_reference.parseReference)(text);
    if (digest !== undefined) throw (0,problem/* badRequest */.li)(`\`${text.slice(0, 300)}\` names a digest, which cannot be published to`, {
        todo: 'A tag looks like `ghcr.io/acme/app:1.2.0`.'
    });
    return {
        ...reference,
        tag: reference.tag ?? 'latest'
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/schemas.js
var schemas = __webpack_require__(33707);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/reused.js







/** A blob was to be sent, and its bytes are still elsewhere: see RemoteBlob. */ class NotHere extends Error {
    name = 'NotHere';
}
/**
 * An image that stays as it is, byte for byte. Nothing is asked before somebody wants to know it, and each thing once.
 * @param folder for the blobs that have to be brought here
 */ function reusedImage(from, client, folder) {
    const root = once(()=>readManifest(from, from.digest, client));
    const content = once(async ()=>{
        const manifests = new Map();
        const blobs = new Map();
        const collect = async (manifest)=>{
            for (const child of childrenOf(manifest, from)){
                const { digest, mediaType } = child;
                if (blobs.has(digest) || manifests.has(digest)) continue;
                if ((0,media_types/* isIndexType */.$U)(mediaType) || (0,media_types/* isManifestType */.Q3)(mediaType)) await collect(await readManifest(from, digest, client));
                else blobs.set(digest, remoteBlob(child, from, client, folder));
            }
            manifests.set(manifest.digest, manifest);
        };
        await collect(await root());
        return {
            manifests: [
                ...manifests.values()
            ],
            blobs: [
                ...blobs.values()
            ]
        };
    });
    return {
        from,
        root,
        content
    };
}
/** Those of an image's repositories that do not have it yet. @param wanted where it is to be, each once */ async function lacking({ from }, wanted, client) {
    const found = await Promise.all(wanted.map(async ({ registry, repository })=>{
        const isHome = (0,oci_reference.repositoryName)({
            registry,
            repository
        }) === (0,oci_reference.repositoryName)(from);
        return isHome || await client.resolveTag({
            registry,
            repository,
            digest: from.digest
        }) === from.digest;
    }));
    return wanted.filter((_, index)=>found[index] !== true);
}
async function readManifest({ registry, repository }, digest, client) {
    const reference = {
        registry,
        repository,
        digest
    };
    const found = await client.getManifest(reference);
    if (found === undefined) throw (0,problem/* surroundingsFailed */.fs)(`${(0,oci_reference.formatReference)(reference)} is not there any more`, {
        todo: 'It was there when the plan was made: run it again, and it will be built'
    });
    return found;
}
function childrenOf({ digest, mediaType, bytes }, from) {
    const text = bytes.toString('utf8');
    const name = `${(0,oci_reference.repositoryName)(from)}@${digest}`;
    if ((0,media_types/* isIndexType */.$U)(mediaType)) return (0,json/* parseJson */.qF)(schemas/* indexSchema */.me, text, name).manifests;
    if ((0,media_types/* isManifestType */.Q3)(mediaType)) {
        const { config, layers } = (0,json/* parseJson */.qF)(schemas/* manifestSchema */.rc, text, name);
        return [
            config,
            ...layers
        ];
    }
    throw (0,problem/* surroundingsFailed */.fs)(`${name} is no image: \`${mediaType.slice(0, 100)}\``);
}
function remoteBlob({ digest, size }, from, client, folder) {
    let file;
    const bring = once(async ()=>{
        const path = (0,external_node_path_.join)(await folder(), digest.replace(':', '-'));
        if (!(0,external_node_fs_.existsSync)(path)) await client.saveBlob(from, {
            digest,
            size
        }, path);
        file = path;
    });
    const open = ()=>{
        if (file === undefined) throw new NotHere(digest);
        return (0,external_node_fs_.createReadStream)(file);
    };
    return {
        digest,
        size,
        open,
        bring
    };
}
function once(make) {
    let made;
    return ()=>made ??= make();
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/goods.js





/** Reads the layouts; an image says of which parents it was made, so that they are read before it. */ async function goodsOf(images, client, folder) {
    const tags = readTags(images);
    const ready = new Map();
    const read = async (request, own)=>{
        const { image, parents = [] } = request;
        const { source } = request;
        if (source.kind === 'published') {
            const { from } = source;
            const content = reusedImage(from, client, folder);
            return {
                image,
                parents,
                tags: own,
                repositories: repositoriesOf(own),
                digest: from.digest,
                root: content.root,
                content
            };
        }
        const on = await Promise.all(parents.flatMap((name)=>ready.get(name) ?? []));
        const { repositories, blobs, manifests, root } = await prepare(withParents(request, on), own);
        const content = {
            blobs,
            manifests
        };
        return {
            image,
            parents,
            tags: own,
            repositories,
            digest: root.digest,
            root: ()=>Promise.resolve(root),
            content
        };
    };
    for (const [index, request] of images.entries()){
        const goods = read(request, tags[index] ?? []);
        // Whoever waits for it gets its failure.
        goods.catch(()=>undefined);
        ready.set(request.image, goods);
    }
    return Promise.all(ready.values());
}
/** An image that later runs may reuse says which digests of its parents it stands on. */ function withParents(request, parents) {
    const { annotations = {}, knownParents = {} } = request;
    const inRequest = parents.map(({ image, digest })=>[
            image,
            digest
        ]);
    const digests = Object.entries({
        ...knownParents,
        ...Object.fromEntries(inRequest)
    });
    if (annotations[own_annotations/* ownAnnotations */.DO.fingerprint] === undefined || digests.length === 0) return request;
    digests.sort(([a], [b])=>a < b ? -1 : 1);
    return {
        ...request,
        annotations: {
            ...annotations,
            [own_annotations/* ownAnnotations */.DO.parents]: JSON.stringify(Object.fromEntries(digests))
        }
    };
}
/** What has to be brought where; of what is published only what is not there yet. */ async function shipmentOf({ image, parents, tags, repositories, content, digest }, all, client, known) {
    if (!('from' in content)) {
        const lenders = all.flatMap((one)=>parents.includes(one.image) && 'from' in one.content ? [
                one.content
            ] : []);
        return {
            image,
            repositories,
            lenders,
            ...content
        };
    }
    // A tag that names it proves that its repository has it.
    const unsure = repositoriesOf(tags.filter((tag)=>known?.get((0,oci_reference.formatReference)(tag)) !== digest));
    const missing = await lacking(content, unsure, client);
    const { blobs, manifests } = missing.length === 0 ? {
        blobs: [],
        manifests: []
    } : await content.content();
    return {
        image,
        repositories: missing,
        lenders: [
            content
        ],
        blobs,
        manifests
    };
}
function repositoriesOf(tags) {
    return [
        ...new Map(tags.map((tag)=>[
                (0,oci_reference.repositoryName)(tag),
                tag
            ])).values()
    ].map(({ registry, repository })=>({
            registry,
            repository
        }));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/outcome.js

/** A failure after which no tag is taken back: it says itself what is wrong with them. */ class TagsStay extends problem/* Problem */.AF {
}
/** The failure of a tag, with what became of each of them. */ function rollbackProblem(failure, tags) {
    const cause = (0,problem/* problemOf */.Zw)(failure, 'surroundings');
    const isLeft = failure instanceof TagsStay;
    const what = cause.kind === 'interrupted' ? 'Interrupted while tags were moved' : cause.what;
    return {
        ...cause,
        what: isLeft ? what : `${what}; ${outcome(tags)}`,
        log: [
            ...cause.log ?? [],
            ...tags.map((tag)=>tagLine(tag, isLeft))
        ]
    };
}
function outcome(tags) {
    const refs = (some)=>some.map(({ ref })=>ref).join(', ');
    const left = tags.filter(({ state })=>state === 'created' || state === 'moved' || state === 'unknown');
    const others = tags.filter(({ state, before, after })=>state === 'untouched' && before !== after);
    const parts = [
        ...left.length === 0 ? [] : [
            `${left.length} of ${tags.length} tags could not be taken back: ${refs(left)}`
        ],
        ...others.length === 0 ? [] : [
            `somebody else has moved ${refs(others)} meanwhile`
        ]
    ];
    return parts.length === 0 ? 'all tags are where they were' : parts.join('; ');
}
function tagLine({ ref, state, before, after }, isLeft) {
    const stays = isLeft ? '' : ' and could not be taken back';
    const words = {
        moved: `names the new ${after ?? ''}${stays}`,
        created: `is new, names ${after ?? ''}${isLeft ? '' : ', and this registry cannot take it away'}`,
        unchanged: `unchanged, ${after ?? ''}`,
        'rolled-back': `back at ${after ?? ''}`,
        removed: 'was new and is removed again',
        untouched: after === undefined ? 'was not made' : `untouched, ${after}`,
        unknown: `not known where it is; it was ${before === undefined ? 'not there' : `at ${before}`}`
    };
    return `${ref}: ${words[state]}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/delayed.js
/** A signal that follows another one some time later, in ms; `release` ends the waiting. */ function delayed(signal, ms) {
    const late = new AbortController();
    let timer;
    const start = ()=>{
        timer = setTimeout(()=>late.abort(), ms);
    };
    if (signal.aborted) start();
    else signal.addEventListener('abort', start, {
        once: true
    });
    return {
        signal: late.signal,
        release: ()=>{
            clearTimeout(timer);
            signal.removeEventListener('abort', start);
        }
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/settle.js



/** How often ours is put there again, and how often it is waited for another run that is still at work. */ const mostRounds = 5;
const mostReadings = 25;
const patience = 4;
/** Reads where the tags are after they were moved, and settles it with another run that has moved them as well. */ async function settle(placed, written, { writer, limit, signal, pauseMs }) {
    const counted = countedTags(placed, written);
    const read = ()=>Promise.all(placed.map(({ tag, ref, digest })=>counted.has(ref) ? limit(()=>writer.resolveTag(tag)) : Promise.resolve(digest)));
    let now = placed.map(({ digest })=>digest);
    try {
        now = await read();
    } catch (failure) {
        return {
            state: 'unseen',
            now,
            failure
        };
    }
    try {
        for(let round = 0, reading = 0; reading < mostReadings; reading += 1){
            const state = judge(placed, now, counted);
            if (state !== 'mixed') return {
                state,
                now
            };
            if (signal.aborted || round === mostRounds) break;
            const pause = (goesFirst(placed, now, counted) ? 1 : patience) * pauseMs * (0.5 + Math.random());
            await (0,external_node_timers_promises_.setTimeout)(pause, undefined, {
                signal
            }).catch(()=>undefined);
            const later = await read();
            const stands = later.every((digest, index)=>digest === now[index]);
            now = later;
            // The other one is still at work: it may put all of its own there, and then nothing has to be done.
            if (!stands) continue;
            round += 1;
            const lost = placed.filter(({ ref, digest }, index)=>counted.has(ref) && now[index] !== digest);
            await Promise.all(lost.map(({ tag, target })=>limit(async ()=>writer.putManifest(tag, await target()))));
            now = await read();
        }
        return {
            state: 'mixed',
            now
        };
    } catch (failure) {
        return {
            state: 'mixed',
            now,
            failure
        };
    }
}
/**
 * The tags that have to be of one run: those that were written, and those that were right already and have the same
 * label (`main`) as one that was written. Another run may have moved `main` while we made `sha-1234567`: no mixture.
 */ function countedTags(placed, written) {
    const labels = new Set(placed.filter(({ ref })=>written.has(ref)).map(({ tag })=>tag.tag));
    return new Set(placed.filter(({ ref, tag })=>written.has(ref) || labels.has(tag.tag)).map(({ ref })=>ref));
}
function judge(placed, now, counted) {
    const tags = placed.flatMap((move, index)=>counted.has(move.ref) ? [
            {
                ...move,
                is: now[index]
            }
        ] : []);
    if (tags.every(({ is, digest })=>is === digest)) return 'ours';
    // One that shows what it was before: a registry that is slow to show it, or another run that takes its tags back.
    return tags.some(({ is, digest, before })=>is === digest || is === before) ? 'mixed' : 'theirs';
}
/** Both runs see the same tag under the first name: it is one's own for one of them only. */ function goesFirst(placed, now, counted) {
    const refs = [
        ...counted
    ].sort();
    const index = placed.findIndex(({ ref })=>ref === refs[0]);
    return placed[index] !== undefined && now[index] === placed[index].digest;
}
/** Tags of two runs are mixed, and that could not be settled. */ function contested(placed, now, failure) {
    const theirs = placed.filter(({ digest }, index)=>now[index] !== digest).map(({ ref })=>ref);
    const why = failure === undefined ? [] : [
        (0,problem/* problemOf */.Zw)(failure, 'surroundings').what
    ];
    return new TagsStay({
        kind: 'surroundings',
        what: 'Another run moves the same tags at the same time, and they are mixed now: ' + `${theirs.join(', ')} ${theirs.length === 1 ? 'is' : 'are'} not this run’s`,
        todo: 'Run this one again when the other has ended; a `concurrency:` group in the workflow keeps two runs apart',
        log: why
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/take-back.js

/** Taking tags back must end, in ms. */ const deadlineMs = 60_000;
/** Rounds of requests, each of which has tried again by itself: a registry may be away for half a minute. */ const rounds = 4;
/**
 * Puts tags back to where they were: only those that name what we put there. What somebody else has put there stays.
 * @param tried the tags that a PUT was sent for, also one that seemed to fail: it may have worked
 * @param pauseMs before the second round; twice as long each time
 * @returns what became of each, in their order; never throws
 */ async function takeBack(placed, tried, unbound, limit, pauseMs) {
    const signal = AbortSignal.timeout(deadlineMs);
    const client = unbound.with(signal);
    const results = new Map();
    const moves = placed.filter(({ ref })=>tried.has(ref));
    const round = async (some)=>{
        await Promise.all(some.map((move)=>limit(async ()=>{
                const result = await takeOneBack(move, client);
                if (isNews(result, results.get(move.ref))) results.set(move.ref, result);
            })));
    };
    await round(moves);
    for(let next = 1; next < rounds && !signal.aborted; next += 1){
        const unknown = moves.filter(({ ref })=>results.get(ref)?.state === 'unknown');
        if (unknown.length === 0) break;
        await (0,external_node_timers_promises_.setTimeout)(pauseMs * 2 ** (next - 1), undefined, {
            signal
        }).catch(()=>undefined);
        await round(unknown);
    }
    // A PUT whose answer we did not wait for may have arrived only now.
    await round(moves.filter(({ ref })=>results.get(ref)?.state !== 'created'));
    return placed.map((move)=>results.get(move.ref) ?? untouched(move));
}
async function takeOneBack(move, client) {
    const { tag, ref, before, old, digest } = move;
    const was = before === undefined ? {} : {
        before
    };
    try {
        const now = await client.resolveTag(tag);
        if (now !== digest) return {
            ref,
            state: 'untouched',
            ...was,
            ...now === undefined ? {} : {
                after: now
            }
        };
        if (old) {
            await client.putManifest(tag, old);
            return {
                ref,
                state: 'rolled-back',
                ...was,
                after: old.digest
            };
        }
        // By its name and never by digest, which would take every other tag of that digest with it.
        const gone = await client.deleteTag(tag);
        return gone === 'deleted' ? {
            ref,
            state: 'removed'
        } : {
            ref,
            state: 'created',
            after: digest
        };
    } catch  {
        // The failure that made us take it back is the one to tell; this tag's state says that it is not known.
        return {
            ref,
            state: 'unknown',
            ...was
        };
    }
}
/** A later look that finds a tag where an earlier one has put it, or finds nothing out, says nothing new. */ function isNews(result, earlier) {
    if (earlier === undefined || earlier.state === 'unknown') return true;
    if (result.state === 'unknown') return false;
    return !(result.state === 'untouched' && result.after === earlier.after);
}
function untouched({ ref, before }) {
    return {
        ref,
        state: 'untouched',
        ...before === undefined ? {} : {
            before,
            after: before
        }
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/unseen.js


/** So many tags are named in the one line that says what is wrong; the log below it has them all. */ const most = 5;
/**
 * Judges a publication whose tags were all sent and could not be read afterwards. A registry that answers with the
 * digest of what it has stored is believed; one that has only said that it took the bytes is not.
 * @param doubtful full references of the tags that were not confirmed
 * @param all how many tags were sent
 * @param failure why they could not be read
 */ function unseen(doubtful, all, failure) {
    const { kind, what } = (0,problem/* problemOf */.Zw)(failure, 'surroundings');
    const cause = kind === 'interrupted' ? 'the run was stopped' : what;
    if (doubtful.size === 0) return {
        note: `the registry has confirmed that all tags were moved, but they could not be read afterwards: ${cause}; ` + 'whether another run has moved them as well is not known'
    };
    const more = doubtful.size - most;
    const named = [
        ...[
            ...doubtful
        ].sort().slice(0, most),
        ...more > 0 ? [
            `${more} more`
        ] : []
    ].join(', ');
    return {
        failure: new TagsStay({
            kind: 'surroundings',
            what: `${doubtful.size} of ${all} tags may not have been moved: the registry has not confirmed them, ` + `and they could not be read afterwards: ${named}`,
            todo: 'Run this one again: tags that are right already stay as they are',
            log: [
                cause
            ]
        })
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/tags.js







const defaultPatience = {
    settleMs: 1_000,
    rescueMs: 1_000
};
const concurrency = 4;
/** An answer that is already on its way is waited for this long after an interruption, in ms. */ const graceMs = 5_000;
/**
 * Moves all tags or none: each by one PUT of the same bytes, those that exist first and new ones last, because a new
 * one cannot be taken back on every registry. When one fails for good, those already moved go back.
 *
 * When all named what they should when the plan was made, nothing is asked and nothing is written: that is what they
 * would have been found to be had this run been that much quicker. As soon as one has to be moved, all are read anew.
 * @throws Problem when it cannot be read where the tags are now, or the signal is aborted: then no tag was touched
 */ async function moveTags(moves, unbound, { signal, known, patience: wished }) {
    const patience = {
        ...defaultPatience,
        ...wished
    };
    const limit = (0,p_limit["default"])(concurrency);
    const named = moves.map((move)=>({
            ...move,
            ref: (0,oci_reference.formatReference)(move.tag)
        }));
    if (isAborted(signal)) throw (0,problem/* interrupted */.VM)();
    if (named.every(({ ref, digest })=>known?.get(ref) === digest)) return {
        results: named.map((move)=>moved({
                ...move,
                before: move.digest
            })),
        notes: []
    };
    const stop = new AbortController();
    const reader = unbound.with(AbortSignal.any([
        signal,
        stop.signal
    ]));
    const placed = await tags_all(named, limit, (move)=>place(move, known?.get(move.ref), reader), stop);
    const notes = placed.flatMap((move)=>movedSincePlan(move, known?.get(move.ref)));
    const changed = placed.filter(({ before, digest })=>before !== digest);
    // Whatever cannot be read is found now, while no tag has moved.
    const targets = new Map(await tags_all(changed, limit, async (move)=>[
            move.ref,
            await move.target()
        ]));
    if (isAborted(signal)) throw (0,problem/* interrupted */.VM)();
    if (changed.length === 0) return {
        results: placed.map(moved),
        notes
    };
    const { signal: late, release } = delayed(signal, graceMs);
    const writer = unbound.with(late);
    const tried = new Set();
    const confirmed = new Set();
    let failure;
    const failed = ()=>failure !== undefined;
    const put = async (move)=>{
        if (failed()) return;
        try {
            if (isAborted(signal)) throw (0,problem/* interrupted */.VM)();
            const target = targets.get(move.ref) ?? await move.target();
            tried.add(move.ref);
            if (await writer.putManifest(move.tag, target) === 'confirmed') confirmed.add(move.ref);
        } catch (error) {
            failure ??= error;
        }
    };
    try {
        for (const group of [
            changed.filter(({ before })=>before),
            changed.filter(({ before })=>!before)
        ])await tags_all(group, limit, put);
        if (!failed()) return await seen(placed, {
            tried,
            confirmed
        }, notes, {
            writer,
            limit,
            patience,
            signal
        });
    } finally{
        release();
    }
    return {
        results: await takeBack(placed, tried, unbound, limit, patience.rescueMs),
        failure,
        notes
    };
}
/** A function, because the answer changes while we wait. */ function isAborted(signal) {
    return signal.aborted;
}
/** Where a tag is. Its bytes are read only where they may have to be put back. */ async function place(move, known, client) {
    // Most likely it is right still: HEAD is enough, and is no pull on Docker Hub.
    if (known === move.digest && await client.resolveTag(move.tag) === move.digest) return {
        ...move,
        before: move.digest
    };
    const old = await client.getManifest(move.tag);
    return old === undefined ? move : {
        ...move,
        before: old.digest,
        old
    };
}
/** All were put; whether another run has put its own there as well is seen, and settled, see settle.ts. */ async function seen(placed, { tried, confirmed }, notes, { writer, limit, patience, signal }) {
    const { state, now, failure } = await settle(placed, tried, {
        writer,
        limit,
        signal,
        pauseMs: patience.settleMs
    });
    const results = placed.map((move, index)=>moved({
            ...move,
            digest: now[index] ?? move.digest
        }));
    if (state === 'mixed') return {
        results,
        failure: contested(placed, now, failure),
        notes
    };
    if (state === 'unseen') {
        const doubtful = new Set([
            ...tried
        ].filter((ref)=>!confirmed.has(ref)));
        const { failure: problem, note } = unseen(doubtful, tried.size, failure);
        return {
            results: results.map((one)=>doubtful.has(one.ref) ? unknown(one) : one),
            notes: [
                ...notes,
                ...note === undefined ? [] : [
                    note
                ]
            ],
            ...problem === undefined ? {} : {
                failure: problem
            }
        };
    }
    const taken = placed.filter(({ digest }, index)=>now[index] !== digest).map(({ ref })=>ref);
    const told = taken.length === 0 ? [] : [
        `another run has moved these tags right after this one: ${taken.join(', ')}`
    ];
    return {
        results,
        notes: [
            ...notes,
            ...told
        ]
    };
}
function movedSincePlan({ ref, before }, known) {
    if (known === undefined || known === before) return [];
    const now = before === undefined ? 'was gone' : `named ${before}`;
    return [
        `somebody has moved ${ref} while this run was under way: it named ${known} at first, and ${now} in the end`
    ];
}
function moved({ ref, before, digest }) {
    const state = before === undefined ? 'created' : before === digest ? 'unchanged' : 'moved';
    return {
        ref,
        state,
        ...before === undefined ? {} : {
            before
        },
        after: digest
    };
}
function unknown({ ref, before }) {
    return {
        ref,
        state: 'unknown',
        ...before === undefined ? {} : {
            before
        }
    };
}
/** Each with the limit, in their order. When one fails the others are stopped and waited for, and it is thrown. */ async function tags_all(items, limit, work, stop = new AbortController()) {
    const running = items.map((item)=>limit(()=>work(item)));
    try {
        return await Promise.all(running);
    } catch (error) {
        stop.abort();
        await Promise.allSettled(running);
        throw error;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/upload.js



/** Requests under way at once. */ const upload_concurrency = 4;
/**
 * Brings all blobs, then all manifests by digest, into their repositories; no tag is touched. A blob that another
 * repository of this run has got on the same registry, or that a published parent has there, is mounted from it.
 * The first failure stops everything.
 * @param shipments in build order, bases first
 * @returns one entry per shipment, in the same order
 * @throws the first failure's Problem; `interrupted` when the signal is aborted
 */ async function upload(shipments, unbound, signal, onProgress) {
    const all = stoppedByFirst();
    const client = unbound.with(AbortSignal.any([
        signal,
        all.stopped
    ]));
    const limit = (0,p_limit["default"])(upload_concurrency);
    /** By registry and digest: the first repository that gets a blob; the others take it from there. */ const holders = new Map();
    /** By repository and digest: a blob is brought once into a repository, also when two images go there. */ const brought = new Map();
    const bring = (to, blob, lenders)=>{
        const known = brought.get(`${(0,oci_reference.repositoryName)(to)} ${blob.digest}`);
        if (known) return known.then(()=>'present');
        const key = `${to.registry} ${blob.digest}`;
        const holder = holders.get(key);
        const done = (holder?.done ?? Promise.resolve()).then(()=>limit(async ()=>{
                if (await client.hasBlob(to, blob.digest)) return 'present';
                return put(to, blob, holder?.repository ?? await lenderOf(to, blob.digest, lenders), client);
            }));
        if (!holder) holders.set(key, {
            repository: to.repository,
            done
        });
        brought.set(`${(0,oci_reference.repositoryName)(to)} ${blob.digest}`, done);
        return done;
    };
    const uploadTo = async (to, { image, blobs, manifests, lenders })=>{
        const sent = await all.of(blobs.map(async (blob)=>{
            const how = await bring(to, blob, lenders);
            const { digest, size: bytes } = blob;
            onProgress({
                kind: 'blob',
                image,
                repository: (0,oci_reference.repositoryName)(to),
                digest,
                bytes,
                how
            });
            return {
                how,
                bytes
            };
        }));
        for (const { digest, ...manifest } of manifests)await limit(()=>client.putManifest({
                ...to,
                digest
            }, manifest));
        return sent;
    };
    return all.of(shipments.map(async (shipment)=>{
        const sent = await all.of(shipment.repositories.map((to)=>uploadTo(to, shipment)));
        return traffic(sent.flat());
    }));
}
/** A repository of the same registry in which a published parent has the blob. */ async function lenderOf(to, digest, lenders) {
    for (const { from, content } of lenders){
        if (from.registry !== to.registry || from.repository === to.repository) continue;
        // That it cannot be looked at costs an upload, and no more.
        const { blobs } = await content().catch(()=>({
                blobs: []
            }));
        if (blobs.some((blob)=>blob.digest === digest)) return from.repository;
    }
    return undefined;
}
/** Mounts a blob or sends it; what is elsewhere is brought here only when it really has to be sent. */ async function put(to, blob, mountFrom, client) {
    if (!('bring' in blob)) return client.putBlob(to, blob, mountFrom);
    try {
        if (mountFrom !== undefined) return await client.putBlob(to, blob, mountFrom);
    } catch (error) {
        // It was not mounted, and has to be sent.
        if (!(error instanceof NotHere)) throw error;
    }
    await blob.bring();
    return client.putBlob(to, blob);
}
function traffic(sent) {
    const count = (how)=>sent.filter((each)=>each.how === how).length;
    return {
        sentBytes: sent.reduce((sum, { how, bytes })=>how === 'sent' ? sum + bytes : sum, 0),
        sentBlobs: count('sent'),
        presentBlobs: count('present'),
        mountedBlobs: count('mounted')
    };
}
/** The first failure is what all of them throw: what fails after it was only stopped because of it. */ function stoppedByFirst() {
    const stop = new AbortController();
    let first;
    const watched = async (promise)=>{
        try {
            return await promise;
        } catch (error) {
            first ??= {
                error
            };
            stop.abort();
            throw first.error;
        }
    };
    return {
        stopped: stop.signal,
        of: async (promises)=>{
            const running = promises.map(watched);
            await Promise.allSettled(running);
            return Promise.all(running);
        }
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/publish.js









/** Published images that are looked for in other repositories at once. */ const publish_concurrency = 4;
/**
 * Lets images out: the bytes of their layouts by digest first, and only when all of all images have arrived, their
 * tags, all or none (design, "What a user can count on", 1). What is published already keeps its digest: it is copied
 * to where it is not yet, and only tags that do not name it yet are moved.
 * @param images in build order, bases first: what a base has sent is mounted by those built on it
 * @throws Problem when the request is wrong, a layout is not whole, an upload fails or the signal is aborted before
 * the first tag: then no tag has moved
 */ async function publish(images, client, { signal, onProgress = ()=>undefined, known, patience, folder: parent }) {
    const folder = lazyFolder(parent);
    try {
        const goods = await goodsOf(images, client.with(signal), folder.get);
        const limit = (0,p_limit["default"])(publish_concurrency);
        const looking = goods.map((one)=>limit(()=>shipmentOf(one, goods, client.with(signal), known)));
        // Nothing is left running when one of them fails.
        await Promise.allSettled(looking);
        const shipments = await Promise.all(looking);
        const traffic = await upload(shipments, client, signal, onProgress);
        const moves = goods.flatMap(({ image, tags, digest, root })=>tags.map((tag)=>({
                    image,
                    tag,
                    digest,
                    target: root
                })));
        const { results, failure, notes } = await moveTags(moves, client, {
            signal,
            known,
            patience
        });
        for (const [index, tag] of results.entries())onProgress({
            kind: 'tag',
            image: moves[index]?.image ?? '',
            tag
        });
        let next = 0;
        const published = goods.map(({ image, digest, repositories, tags }, index)=>({
                image,
                digest,
                repositories: repositories.map(oci_reference.repositoryName),
                tags: results.slice(next, next += tags.length),
                ...{
                    sentBytes: 0,
                    sentBlobs: 0,
                    presentBlobs: 0,
                    mountedBlobs: 0
                },
                ...traffic[index]
            }));
        return failure === undefined ? {
            state: 'published',
            images: published,
            notes
        } : {
            state: 'rolled-back',
            images: published,
            notes,
            problem: rollbackProblem(failure, results)
        };
    } finally{
        await folder.remove();
    }
}
/** A folder that is made when it is first wanted. */ function lazyFolder(parent) {
    let made;
    const make = async ()=>(0,promises_.mkdtemp)((0,external_node_path_.join)(parent ?? await (0,promises_.realpath)((0,external_node_os_.tmpdir)()), 'image-build-copy-'));
    return {
        get: ()=>made ??= make(),
        remove: async ()=>{
            if (made) await (0,promises_.rm)(await made, {
                recursive: true,
                force: true,
                maxRetries: 3
            });
        }
    };
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
