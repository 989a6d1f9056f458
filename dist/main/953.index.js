export const id = 953;
export const ids = [953];
export const modules = {

/***/ 34807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mergePlatforms)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8219);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49683);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81924);




/**
 * Joins the layouts of one image, one per platform, under one descriptor. One layout: its root as BuildKit wrote it.
 * Several: an OCI index over their manifests and attestations, sorted by platform, so that the same layouts in any
 * order have the same digest. No manifest is written again, and annotations stay where all platforms agree.
 * @throws Problem (request) when two layouts are for the same platform, or there is none
 */ function mergePlatforms(layouts) {
    const sorted = [
        ...layouts
    ].sort((a, b)=>(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__.comparePlatforms)(a.platform, b.platform));
    const [first] = sorted;
    if (!first) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)('An image without any platform cannot be published');
    if (sorted.length === 1) return {
        descriptor: first.root
    };
    for (const [index, { platform, dir }] of sorted.entries()){
        const next = sorted[index + 1];
        if (next?.platform === platform) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`Two layouts of one image are for ${platform}: ${dir} and ${next.dir}`);
    }
    const annotations = agreed(sorted.map(({ index })=>index?.annotations ?? {}));
    const bytes = Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaTypes */ .Ib.index,
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
            mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaTypes */ .Ib.index,
            digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes),
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

/***/ 12637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iA: () => (/* binding */ prepare),
  St: () => (/* binding */ repositoriesIn),
  o$: () => (/* binding */ sealRoot)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/blobs.js
var oci_blobs = __webpack_require__(30035);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/layout.js
var layout = __webpack_require__(88693);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/media-types.js
var media_types = __webpack_require__(49683);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/merge.js
var merge = __webpack_require__(34807);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var reference = __webpack_require__(97970);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/digest.js
var digest = __webpack_require__(8219);
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
    const { image, source } = request;
    if (source.kind !== 'layouts') throw new Error(`${image} is published already and has no layouts`);
    const layouts = await Promise.all(source.dirs.map((dir)=>(0,layout/* readLayout */.T4)(dir)));
    const { descriptor, bytes } = (0,merge/* mergePlatforms */.X)(layouts);
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
    const root = sealRoot(merged, request);
    manifests.set(root.digest, root);
    return {
        image,
        tags,
        repositories: repositoriesIn(tags),
        blobs: [
            ...blobs.values()
        ],
        manifests: [
            ...manifests.values()
        ],
        root
    };
}
/** Seals what an image says of itself into its root: an index is told more than a lone manifest. */ function sealRoot(root, { annotations = {}, indexAnnotations = {} }) {
    return seal(root, {
        ...(0,media_types/* isIndexType */.$U)(root.mediaType) ? indexAnnotations : {},
        ...annotations
    });
}
/** Where tags are, each repository once. */ function repositoriesIn(tags) {
    return [
        ...new Map(tags.map((tag)=>[
                (0,reference.repositoryName)(tag),
                tag
            ])).values()
    ].map(({ registry, repository })=>({
            registry,
            repository
        }));
}


/***/ }),

/***/ 5504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readTags)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97970);


/**
 * The tags of each image, taken apart and without duplicates, in the order of the images.
 * @throws Problem (request) when two images ask for the same tag, one has none, or a tag is no tag
 */ function readTags(images) {
    const owners = new Map();
    return images.map(({ image, tags })=>{
        if (tags.length === 0) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`${image} has no tags, so there is no place to publish it to`, {
            todo: 'Name a `registry`, or give it `tags`.'
        });
        const own = new Map(tags.map((tag)=>tagReference(tag)).map((tag)=>[
                (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.formatReference)(tag),
                tag
            ]));
        for (const name of own.keys()){
            const owner = owners.get(name);
            if (owner !== undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`${owner} and ${image} both ask for the tag ${name}`, {
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
    const { digest, ...reference } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference)(text);
    if (digest !== undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`\`${text.slice(0, 300)}\` names a digest, which cannot be published to`, {
        todo: 'A tag looks like `ghcr.io/acme/app:1.2.0`.'
    });
    return {
        ...reference,
        tag: reference.tag ?? 'latest'
    };
}


/***/ }),

/***/ 21205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ NotHere),
/* harmony export */   gP: () => (/* binding */ lacking),
/* harmony export */   s6: () => (/* binding */ reusedImage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49683);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97970);
/* harmony import */ var _oci_schemas_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33707);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55518);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53859);







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
                if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(mediaType) || (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(mediaType)) await collect(await readManifest(from, digest, client));
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
        const isHome = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__.repositoryName)({
            registry,
            repository
        }) === (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__.repositoryName)(from);
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
    if (found === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .surroundingsFailed */ .fs)(`${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__.formatReference)(reference)} is not there any more`, {
        todo: 'It was there when the plan was made: run it again, and it will be built'
    });
    return found;
}
function childrenOf({ digest, mediaType, bytes }, from) {
    const text = bytes.toString('utf8');
    const name = `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__.repositoryName)(from)}@${digest}`;
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(mediaType)) return (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(_oci_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .indexSchema */ .me, text, name).manifests;
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(mediaType)) {
        const { config, layers } = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(_oci_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestSchema */ .rc, text, name);
        return [
            config,
            ...layers
        ];
    }
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .surroundingsFailed */ .fs)(`${name} is no image: \`${mediaType.slice(0, 100)}\``);
}
function remoteBlob({ digest, size }, from, client, folder) {
    let file;
    const bring = once(async ()=>{
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await folder(), digest.replace(':', '-'));
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) await client.saveBlob(from, {
            digest,
            size
        }, path);
        file = path;
    });
    const open = ()=>{
        if (file === undefined) throw new NotHere(digest);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file);
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


/***/ }),

/***/ 69112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ upload)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70370);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97970);
/* harmony import */ var _reused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21205);



/** Requests under way at once. */ const concurrency = 4;
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
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_2__["default"])(concurrency);
    /** By registry and digest: the first repository that gets a blob; the others take it from there. */ const holders = new Map();
    /** By repository and digest: a blob is brought once into a repository, also when two images go there. */ const brought = new Map();
    const bring = (to, blob, lenders)=>{
        const known = brought.get(`${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.repositoryName)(to)} ${blob.digest}`);
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
        brought.set(`${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.repositoryName)(to)} ${blob.digest}`, done);
        return done;
    };
    const uploadTo = async (to, { image, blobs, manifests, lenders })=>{
        const sent = await all.of(blobs.map(async (blob)=>{
            const how = await bring(to, blob, lenders);
            const { digest, size: bytes } = blob;
            onProgress({
                kind: 'blob',
                image,
                repository: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.repositoryName)(to),
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
        if (!(error instanceof _reused_js__WEBPACK_IMPORTED_MODULE_1__/* .NotHere */ .Cm)) throw error;
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


/***/ })

};
