export const id = 7664;
export const ids = [7664,370,7989];
export const modules = {

/***/ 7664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPulledBlobs: () => (/* binding */ createPulledBlobs),
/* harmony export */   pullLayout: () => (/* binding */ pullLayout)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(70370);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53859);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30035);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8219);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88693);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49683);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81924);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97970);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33707);
/* harmony import */ var _tools_settled_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(52984);













/** Requests under way at once. */ const concurrency = 4;
/** @param here blobs that are on this machine, each proven to have its digest: digest → file */ function createPulledBlobs(here = new Map()) {
    return {
        files: new Map([
            ...here
        ].map(([digest, file])=>[
                digest,
                Promise.resolve(file)
            ])),
        limit: (0,p_limit__WEBPACK_IMPORTED_MODULE_11__["default"])(concurrency)
    };
}
/**
 * Copies one platform of a published image, with its attestations, into an OCI layout as BuildKit's
 * `type=oci,tar=false` writes it. The platform's manifest is the published one; the root is, too, where it is of that
 * platform alone.
 * @param digest of the published root
 * @param platform normalised
 * @param dir absolute; a folder that is empty or not there yet
 * @throws Problem (surroundings) when the image or the platform is not there, a blob is wrong, or the registry fails
 */ async function pullLayout(client, { registry, repository: path }, digest, platform, dir, pulled = createPulledBlobs()) {
    // Without the tag that a reference may have.
    const repository = {
        registry,
        repository: path
    };
    const place = {
        client,
        repository,
        dir,
        pulled
    };
    const source = `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_9__.repositoryName)(repository)}@${digest}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'blobs', 'sha256'), {
        recursive: true
    });
    const stored = await getRoot(place, digest);
    const root = {
        mediaType: stored.mediaType,
        digest,
        size: stored.bytes.length
    };
    const index = (0,_media_types_js__WEBPACK_IMPORTED_MODULE_7__/* .isIndexType */ .$U)(stored.mediaType) ? (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(_schemas_js__WEBPACK_IMPORTED_MODULE_10__/* .indexSchema */ .me, stored.bytes.toString('utf8'), source) : undefined;
    const manifest = index === undefined ? root : entryOf(index, platform);
    if (manifest === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)(`${source} has no ${platform}`);
    const attestations = index?.manifests.filter((each)=>isAttestationOf(each, manifest.digest)) ?? [];
    await (0,_tools_settled_js__WEBPACK_IMPORTED_MODULE_12__/* .settled */ .g)([
        manifest,
        ...attestations
    ].map((each)=>pullManifest(place, each)));
    const top = index === undefined ? root : await writeRoot(dir, index, stored, [
        manifest,
        ...attestations
    ]);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'oci-layout'), JSON.stringify({
        imageLayoutVersion: '1.0.0'
    }));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'index.json'), JSON.stringify({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_7__/* .mediaTypes */ .Ib.index,
        manifests: [
            top
        ]
    }));
    const layout = await (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .readLayout */ .T4)(dir);
    if (layout.platform !== platform) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)(`${source} is for ${layout.platform}, and not for ${platform}`);
    return layout;
}
async function getRoot({ client, repository }, digest) {
    const stored = await client.getManifest({
        ...repository,
        digest
    });
    if (stored !== undefined) return stored;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)(`${(0,_reference_js__WEBPACK_IMPORTED_MODULE_9__.repositoryName)(repository)} has no ${digest}`);
}
function entryOf({ manifests }, platform) {
    return manifests.find((each)=>(0,_media_types_js__WEBPACK_IMPORTED_MODULE_7__/* .isManifestType */ .Q3)(each.mediaType) && !(0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .isAttestation */ .H3)(each) && each.platform !== undefined && (0,_platform_js__WEBPACK_IMPORTED_MODULE_8__.platformOf)(each.platform.os, each.platform.architecture, each.platform.variant) === platform);
}
function isAttestationOf(descriptor, digest) {
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .isAttestation */ .H3)(descriptor) && descriptor.annotations?.['vnd.docker.reference.digest'] === digest;
}
/** A manifest with all that it names. */ async function pullManifest(place, descriptor) {
    const { dir, pulled } = place;
    const { bytes } = await pulled.limit(()=>getRoot(place, descriptor.digest));
    const source = `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_9__.repositoryName)(place.repository)}@${descriptor.digest}`;
    const { config, layers } = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(_schemas_js__WEBPACK_IMPORTED_MODULE_10__/* .manifestSchema */ .rc, bytes.toString('utf8'), source);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,_blobs_js__WEBPACK_IMPORTED_MODULE_4__/* .blobPath */ .nD)(dir, descriptor.digest), bytes);
    const blobs = new Map([
        config,
        ...layers
    ].map((blob)=>[
            blob.digest,
            blob
        ]));
    await (0,_tools_settled_js__WEBPACK_IMPORTED_MODULE_12__/* .settled */ .g)([
        ...blobs.values()
    ].map((blob)=>pullBlob(place, blob)));
}
async function pullBlob({ client, repository, dir, pulled }, blob) {
    const file = (0,_blobs_js__WEBPACK_IMPORTED_MODULE_4__/* .blobPath */ .nD)(dir, blob.digest);
    const fetch = ()=>pulled.limit(()=>client.saveBlob(repository, blob, file)).then(()=>file);
    const known = pulled.files.get(blob.digest);
    if (known === undefined) {
        const fetched = fetch();
        pulled.files.set(blob.digest, fetched);
        await fetched;
        return;
    }
    // One that failed for another image is tried again for this one.
    const first = await known.catch(()=>undefined);
    if (first === undefined || !await hasLinked(first, file)) await fetch();
}
/** Whether it could be done: not over file systems, and not where the first file is gone. */ async function hasLinked(from, to) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(from, to).then(()=>true, ()=>false);
}
/** Writes what the layout's `index.json` names. @param entries the platform's manifest, and its attestations */ async function writeRoot(dir, index, { mediaType, bytes: published }, entries) {
    const isAll = index.manifests.length === entries.length;
    // Without attestations an image of one platform needs no index.
    if (!isAll && entries.length === 1) return entries[0];
    const bytes = isAll ? published : Buffer.from(JSON.stringify({
        ...index,
        manifests: entries
    }));
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)(bytes);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,_blobs_js__WEBPACK_IMPORTED_MODULE_4__/* .blobPath */ .nD)(dir, digest), bytes);
    return {
        mediaType,
        digest,
        size: bytes.length
    };
}


/***/ }),

/***/ 52984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ settled)
/* harmony export */ });
/**
 * As Promise.all, but nothing of the others is at work any more when one of them has failed.
 * @throws what the first of them, in their order, has failed with
 */ async function settled(all) {
    await Promise.allSettled(all);
    return Promise.all(all);
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
