export const id = 827;
export const ids = [827,370];
export const modules = {

/***/ 64754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ checkSize),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   a1: () => (/* binding */ verifyLayout)
/* harmony export */ });
/* unused harmony export reachableBlobs */
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
    if (first !== undefined && await replaceByLink(path, first)) return;
    const check = checkDigest(dir, blob).then(()=>path);
    if (first === undefined) proven.set(blob.digest, check);
    await check;
}
/** Whether it could be done: not over file systems, and not where the first file is gone. */ async function replaceByLink(path, first) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(first, `${path}.link`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${path}.link`, path);
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


/***/ }),

/***/ 53827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish),
  rollbackProblem: () => (/* binding */ rollbackProblem)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var oci_reference = __webpack_require__(97970);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/blobs.js
var oci_blobs = __webpack_require__(30035);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/layout.js
var layout = __webpack_require__(88693);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/media-types.js
var media_types = __webpack_require__(49683);
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
    ].sort((a, b)=>(0,platform/* comparePlatforms */.UX)(a.platform, b.platform));
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

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/verify.js
var verify = __webpack_require__(64754);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/prepare.js






/**
 * Reads an image's layouts, joins its platforms, and lists what has to be sent. Sends nothing.
 * @throws Problem when a layout is missing or not whole, or two are for the same platform
 */ async function prepare({ image, layouts: dirs }, tags) {
    const layouts = await Promise.all(dirs.map((dir)=>(0,layout/* readLayout */.T4)(dir)));
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
    const root = bytes ? {
        ...descriptor,
        bytes
    } : manifests.get(descriptor.digest);
    if (!root) throw new Error(`${descriptor.digest} was collected and is not there`);
    manifests.set(root.digest, root);
    return {
        image,
        tags,
        repositories: [
            ...new Map(tags.map((tag)=>[
                    (0,oci_reference/* repositoryName */.aR)(tag),
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
        root: {
            digest: root.digest,
            mediaType: root.mediaType,
            bytes: root.bytes
        }
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
                (0,oci_reference/* formatReference */.FH)(tag),
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
    const { digest, ...reference } = (0,oci_reference/* parseReference */.F2)(text);
    if (digest !== undefined) throw (0,problem/* badRequest */.li)(`\`${text.slice(0, 300)}\` names a digest, which cannot be published to`, {
        todo: 'A tag looks like `ghcr.io/acme/app:1.2.0`.'
    });
    return {
        ...reference,
        tag: reference.tag ?? 'latest'
    };
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/tags.js



const concurrency = 4;
/** An answer that is already on its way is waited for this long after an interruption, in ms. */ const graceMs = 5_000;
/** Taking tags back must end, in ms. */ const rescueMs = 60_000;
/**
 * Moves all tags or none: each by one PUT of the same bytes, those that exist first and new ones last, because a new
 * one cannot be taken back on every registry. When one fails for good, those already moved go back.
 * @throws Problem when it cannot be read where the tags are now, or the signal is aborted: then no tag was touched
 */ async function moveTags(moves, unbound, signal) {
    const limit = (0,p_limit["default"])(concurrency);
    const reader = unbound.with(signal);
    const placed = await Promise.all(moves.map((move)=>limit(async ()=>({
                ...move,
                before: await reader.getManifest(move.tag)
            }))));
    if (signal.aborted) throw (0,problem/* interrupted */.VM)();
    const { signal: late, release } = delayed(signal, graceMs);
    const writer = unbound.with(late);
    const tried = new Set();
    let failure;
    const failed = ()=>failure !== undefined;
    const put = async (move)=>{
        if (failed()) return;
        try {
            if (signal.aborted) throw (0,problem/* interrupted */.VM)();
            tried.add(move);
            await writer.putManifest(move.tag, move.target);
        } catch (error) {
            failure ??= error;
        }
    };
    const changed = placed.filter(({ before, target })=>before?.digest !== target.digest);
    for (const group of [
        changed.filter(({ before })=>before),
        changed.filter(({ before })=>!before)
    ])await Promise.all(group.map((move)=>limit(()=>put(move))));
    release();
    if (!failed()) return {
        results: placed.map(moved)
    };
    const rescuer = unbound.with(AbortSignal.timeout(rescueMs));
    const results = await Promise.all(placed.map(async (move)=>tried.has(move) ? limit(()=>takeBack(move, rescuer)) : untouched(move)));
    return {
        results,
        failure
    };
}
function moved({ tag, before, target }) {
    const state = !before ? 'created' : before.digest === target.digest ? 'unchanged' : 'moved';
    return {
        ref: (0,oci_reference/* formatReference */.FH)(tag),
        state,
        ...digests(before, target)
    };
}
function untouched({ tag, before }) {
    return {
        ref: (0,oci_reference/* formatReference */.FH)(tag),
        state: 'untouched',
        ...digests(before, before)
    };
}
/** Puts a tag back, but only when it names what we put there: a failed PUT may have worked, or somebody came after. */ async function takeBack(move, client) {
    const { tag, before, target } = move;
    const ref = (0,oci_reference/* formatReference */.FH)(tag);
    try {
        const now = await client.getManifest(tag);
        if (now?.digest !== target.digest) return {
            ref,
            state: 'untouched',
            ...digests(before, now)
        };
        if (before) {
            await client.putManifest(tag, before);
            return {
                ref,
                state: 'rolled-back',
                ...digests(before, before)
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
            after: target.digest
        };
    } catch  {
        // The failure that made us take it back is the one to tell; this tag's state says that it is not known.
        return {
            ref,
            state: 'unknown',
            ...digests(before, undefined)
        };
    }
}
function digests(before, after) {
    return {
        ...before ? {
            before: before.digest
        } : {},
        ...after ? {
            after: after.digest
        } : {}
    };
}
/** A signal that follows another one some time later. */ function delayed(signal, ms) {
    const late = new AbortController();
    let timer;
    const start = ()=>{
        timer = setTimeout(()=>late.abort(), ms);
    };
    signal.addEventListener('abort', start, {
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

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/upload.js


/** Requests under way at once. */ const upload_concurrency = 4;
/**
 * Brings all blobs, then all manifests by digest, into their repositories; no tag is touched. A blob that another
 * repository of this run has got on the same registry is mounted from there. The first failure stops everything.
 * @returns one entry per image, in the same order
 * @throws the first failure's Problem; `interrupted` when the signal is aborted
 */ async function upload(images, unbound, signal, onProgress) {
    const stop = new AbortController();
    const client = unbound.with(AbortSignal.any([
        signal,
        stop.signal
    ]));
    const limit = (0,p_limit["default"])(upload_concurrency);
    /** By registry and digest: the first repository that gets a blob; the others take it from there. */ const holders = new Map();
    /** By repository and digest: a blob is brought once into a repository, also when two images go there. */ const brought = new Map();
    const bring = (to, blob)=>{
        const known = brought.get(`${(0,oci_reference/* repositoryName */.aR)(to)} ${blob.digest}`);
        if (known) return known.then(()=>'present');
        const key = `${to.registry} ${blob.digest}`;
        const holder = holders.get(key);
        const done = (holder?.done ?? Promise.resolve()).then(()=>limit(async ()=>{
                if (await client.hasBlob(to, blob.digest)) return 'present';
                return client.putBlob(to, blob, holder?.repository);
            }));
        if (!holder) holders.set(key, {
            repository: to.repository,
            done
        });
        brought.set(`${(0,oci_reference/* repositoryName */.aR)(to)} ${blob.digest}`, done);
        return done;
    };
    const uploadTo = async (to, { image, blobs, manifests })=>{
        const sent = await upload_all(blobs.map(async (blob)=>{
            const how = await bring(to, blob);
            const { digest, size: bytes } = blob;
            onProgress({
                kind: 'blob',
                image,
                repository: (0,oci_reference/* repositoryName */.aR)(to),
                digest,
                bytes,
                how
            });
            return {
                how,
                bytes
            };
        }), stop);
        for (const { digest, ...manifest } of manifests)await limit(()=>client.putManifest({
                ...to,
                digest
            }, manifest));
        return sent;
    };
    return upload_all(images.map(async (image)=>{
        const sent = await upload_all(image.repositories.map((to)=>uploadTo(to, image)), stop);
        return traffic(sent.flat());
    }), stop);
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
/** As Promise.all; a failure stops the others, and nothing is left running when it is thrown. */ async function upload_all(promises, stop) {
    try {
        return await Promise.all(promises);
    } catch (error) {
        stop.abort();
        await Promise.allSettled(promises);
        throw error;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/publish.js






/**
 * Lets images out: the bytes of their layouts by digest first, and only when all of all images have arrived, their
 * tags, all or none (design, "What a user can count on", 1).
 * @param images in build order, bases first: what a base has sent is mounted by those built on it
 * @throws Problem when the request is wrong, a layout is not whole, an upload fails or the signal is aborted before
 * the first tag: then no tag has moved
 */ async function publish(images, client, { signal, onProgress = ()=>undefined }) {
    const tags = readTags(images);
    const prepared = await Promise.all(images.map((image, index)=>prepare(image, tags[index] ?? [])));
    const traffic = await upload(prepared, client, signal, onProgress);
    const moves = prepared.flatMap((image)=>image.tags.map((tag)=>({
                image: image.image,
                tag,
                target: image.root
            })));
    const { results, failure } = await moveTags(moves, client, signal);
    for (const [index, tag] of results.entries())onProgress({
        kind: 'tag',
        image: moves[index]?.image ?? '',
        tag
    });
    let next = 0;
    const published = prepared.map(({ image, root, repositories, tags: own }, index)=>({
            image,
            digest: root.digest,
            repositories: repositories.map(oci_reference/* repositoryName */.aR),
            tags: results.slice(next, next += own.length),
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
        images: published
    } : {
        state: 'rolled-back',
        images: published,
        problem: rollbackProblem(failure, results)
    };
}
/** The failure of a tag, with what became of each of them. */ function rollbackProblem(failure, tags) {
    const cause = (0,problem/* problemOf */.Zw)(failure, 'surroundings');
    const left = tags.filter(({ state })=>state === 'created' || state === 'moved' || state === 'unknown');
    const outcome = left.length === 0 ? 'all tags are where they were' : `${left.length} of ${tags.length} tags could not be taken back: ${left.map(({ ref })=>ref).join(', ')}`;
    const what = cause.kind === 'interrupted' ? 'Interrupted while tags were moved' : cause.what;
    return {
        ...cause,
        what: `${what}; ${outcome}`,
        log: [
            ...cause.log ?? [],
            ...tags.map(tagLine)
        ]
    };
}
function tagLine({ ref, state, before, after }) {
    const words = {
        moved: `names the new ${after ?? ''} and could not be taken back`,
        created: `is new, names ${after ?? ''}, and this registry cannot take it away`,
        unchanged: `unchanged, ${after ?? ''}`,
        'rolled-back': `back at ${after ?? ''}`,
        removed: 'was new and is removed again',
        untouched: after === undefined ? 'was not made' : `untouched, ${after}`,
        unknown: `not known where it is; it was ${before === undefined ? 'not there' : `at ${before}`}`
    };
    return `${ref}: ${words[state]}`;
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
