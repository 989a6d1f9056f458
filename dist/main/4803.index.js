export const id = 4803;
export const ids = [4803,370];
export const modules = {

/***/ 80317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y0: () => (/* binding */ forgetLegFile),
  Ie: () => (/* binding */ readLegFiles),
  go: () => (/* binding */ writeLegFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/temporary.js
var temporary = __webpack_require__(1898);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type_type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/media-types.js
var media_types = __webpack_require__(49683);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/legs/schema.js


const digest = type_type/* Type */.ZU.String({
    pattern: '^sha256:[a-f0-9]{64}$'
});
const schema_name = type_type/* Type */.ZU.String({
    minLength: 1,
    maxLength: 300
});
const texts = type_type/* Type */.ZU.Record(type_type/* Type */.ZU.String(), type_type/* Type */.ZU.String());
/** The largest manifest or index that anybody has, in bytes: registries refuse more than 4 MiB. */ const largestRoot = 8 * 1024 * 1024;
/** One platform of an image, as a leg has pushed it. */ const platformSchema = type_type/* Type */.ZU.Object({
    /** Normalised. */ platform: type_type/* Type */.ZU.String({
        pattern: '^[a-z0-9_.-]+/[a-z0-9_.-]+(/[a-z0-9_.-]+)?$',
        maxLength: 100
    }),
    /** Of the root: the manifest, or its index with attestations. */ digest,
    mediaType: type_type/* Type */.ZU.Union(media_types/* manifestTypes */.Fm.map((type)=>type_type/* Type */.ZU.Literal(type))),
    /** Of the root, in bytes. */ size: type_type/* Type */.ZU.Integer({
        minimum: 2,
        maximum: largestRoot
    })
});
const imageSchema = type_type/* Type */.ZU.Object({
    image: schema_name,
    /** Of the whole image, with all of its platforms: of the plan that the leg was a part of. */ fingerprint: digest,
    /** `registry/repository`, of all of the image's tags. */ repositories: type_type/* Type */.ZU.Array(schema_name, {
        minItems: 1
    }),
    /** Images of the plan that it is built on. */ needs: type_type/* Type */.ZU.Array(schema_name),
    platforms: type_type/* Type */.ZU.Array(platformSchema, {
        minItems: 1
    }),
    /** What would have been sealed into the root. Without a fingerprint: its files have changed while it was built. */ annotations: texts,
    indexAnnotations: texts,
    /** What its gates were asked: a digest of policy, waivers and settings. */ demands: digest,
    /** What the gates have said, as memory/record-schema.ts has it: checked where it is read. */ record: type_type/* Type */.ZU.Unknown(),
    /** Platform → CycloneDX, where later runs are compared with it. */ sboms: type_type/* Type */.ZU.Optional(texts)
});
/** What one leg of a build that is spread over many runners has pushed. */ const legFileSchema = type_type/* Type */.ZU.Object({
    version: type_type/* Type */.ZU.Literal(1),
    /** Which attempt of its run it was: what a later one has built counts. Absent: the first. */ attempt: type_type/* Type */.ZU.Optional(type_type/* Type */.ZU.Integer({
        minimum: 1,
        maximum: 1_000_000
    })),
    images: type_type/* Type */.ZU.Array(imageSchema)
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/legs/files.js






/** A leg's answers of gates and SBOMs are in it. In bytes. */ const largest = 128 * 1024 * 1024;
/** Legs of one matrix: GitHub has 256 at most. */ const mostFiles = 2_000;
/**
 * Takes away what an earlier run has left there: a leg that fails has no leg file.
 * @param file absolute
 * @throws Problem (request) where it is no file, (surroundings) where it cannot be removed
 */ async function forgetLegFile(file) {
    const found = await (0,promises_.lstat)(file).catch(()=>undefined);
    if (found === undefined) return;
    if (found.isDirectory()) throw (0,problem/* badRequest */.li)(`digests is ${file}, which is a folder`, {
        todo: 'Name a file in it: leg.json'
    });
    try {
        await (0,promises_.rm)(file);
    } catch (error) {
        throw (0,problem/* surroundingsFailed */.fs)(`${file} is there, and cannot be removed: ${(0,problem/* messageOf */.bD)(error)}`, {}, error);
    }
}
/**
 * Writes a leg file; its folder is made, and nobody ever sees half of it.
 * @param file absolute
 * @throws Problem (surroundings) where there is no room for it
 */ async function writeLegFile(file, leg) {
    try {
        await (0,temporary/* writeWhole */.f8)(file, `${JSON.stringify(leg, undefined, 2)}\n`);
    } catch (error) {
        throw (0,problem/* surroundingsFailed */.fs)(`${file} could not be written: ${(0,problem/* messageOf */.bD)(error)}`, {}, error);
    }
}
/**
 * Reads every leg file below a folder: all that end with `.json`. They are artifacts of other jobs, and may say
 * anything: their shape is checked, and nothing of them is believed yet.
 * @param folder absolute; none is the same as an empty one, as where nothing was to be built
 * @param shown how it is told
 * @throws Problem (surroundings) that names a file which is none, or cannot be read
 */ async function readLegFiles(folder, shown) {
    const names = await namesBelow(folder, shown);
    const found = [];
    for (const name of names){
        const file = (0,external_node_path_.join)(shown, name);
        const text = await readText((0,external_node_path_.join)(folder, name), file);
        found.push({
            ...(0,json/* parseJson */.qF)(legFileSchema, text, `The leg file ${file}`),
            file
        });
    }
    return found;
}
/** Relative to the folder, sorted. Links are not followed: they lead elsewhere. */ async function namesBelow(folder, shown) {
    const isThere = await (0,promises_.lstat)(folder).then(()=>true, ()=>false);
    if (!isThere) return [];
    const names = [];
    const look = async (below)=>{
        for (const entry of (await (0,promises_.readdir)((0,external_node_path_.join)(folder, below), {
            withFileTypes: true
        }))){
            const name = (0,external_node_path_.join)(below, entry.name);
            if (entry.isDirectory()) await look(name);
            else if (entry.isFile() && entry.name.endsWith('.json')) names.push(name);
            if (names.length > mostFiles) throw (0,problem/* badRequest */.li)(`from is ${shown}, with more than ${mostFiles} JSON files below it`, {
                todo: 'Name the folder that only the leg files were downloaded to'
            });
        }
    };
    try {
        await look('');
    } catch (error) {
        if (error instanceof Error && 'code' in error) throw (0,problem/* badRequest */.li)(`from is ${shown}, which cannot be read: ${error.message}`, {}, error);
        throw error;
    }
    return names.sort();
}
async function readText(path, shown) {
    try {
        const file = await (0,promises_.open)(path, 'r');
        try {
            const { size } = await file.stat();
            if (size > largest) throw new Error(`it has ${size} bytes, more than ${largest}`);
            return await file.readFile('utf8');
        } finally{
            await file.close();
        }
    } catch (error) {
        throw (0,problem/* surroundingsFailed */.fs)(`The leg file ${shown} cannot be read: ${(0,problem/* messageOf */.bD)(error)}`, {}, error);
    }
}


/***/ }),

/***/ 40414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ repositoriesOf),
/* harmony export */   f: () => (/* binding */ pickLegs)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97970);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);


/**
 * Finds for every image and each of its platforms the leg that has built it: as it is planned here, for the
 * repositories that its tags name here. Of several attempts of one run the last counts. What else stands in leg files is
 * left alone.
 * @throws Problem (request) that names the first image and platform which no leg has, or not this one; its log has all
 */ function pickLegs(images, legs, { from, isMissing = false, differences }) {
    const refusals = [];
    const picked = images.map((image)=>{
        const platforms = image.platforms.flatMap((platform)=>{
            const choice = choose(image, platform, entriesOf(legs, image.name, platform), differences);
            if (!('why' in choice)) return [
                choice
            ];
            refusals.push(choice);
            return [];
        });
        return [
            image.name,
            platforms
        ];
    });
    const [first, ...more] = refusals;
    if (first === undefined) return new Map(picked);
    const files = legs.map(({ file })=>file);
    const what = more.length === 0 ? first.why : `${first.why}; and ${more.length} more like this`;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(isMissing ? `from is ${from}, which is not there: ${what}` : what, {
        todo: isMissing ? 'Name the folder that the leg files were downloaded to; there is none where every leg has failed' : first.todo,
        log: [
            ...refusals.map(({ why })=>why),
            files.length === 0 ? `There is no leg file below ${from}` : `Leg files: ${files.join(', ')}`
        ]
    });
}
function entriesOf(legs, image, platform) {
    return legs.flatMap(({ file, attempt = 1, images })=>images.filter((of)=>of.image === image).flatMap((of)=>of.platforms.filter((one)=>one.platform === platform).map((one)=>({
                    ...one,
                    file,
                    of,
                    attempt
                }))));
}
/** What earlier attempts of a run have left, perhaps in other legs, is out of date. */ function latest(entries) {
    const last = Math.max(...entries.map(({ attempt })=>attempt));
    return entries.filter(({ attempt })=>attempt === last);
}
function choose(image, platform, entries, differences) {
    const what = `${image.name} (${platform})`;
    const [any] = latest(entries);
    if (any === undefined) return {
        why: `No leg has built ${what}`,
        todo: 'A leg that fails has no leg file: look at the jobs that build, and run those that failed again'
    };
    const [same, ...others] = latest(entries.filter(({ of })=>of.fingerprint === image.fingerprint?.digest));
    if (same === undefined) {
        const changes = differences(any.of, image);
        const told = changes.length === 0 ? '' : `: ${changes.join('; ')}`;
        return {
            why: `${what} is planned as something else than the leg of ${any.file} has built${told}`,
            todo: 'Give the legs all inputs of this run, and only-platforms besides, on the same commit; ' + 'where a base image has moved meanwhile, run everything again'
        };
    }
    const other = others.find(({ digest })=>digest !== same.digest);
    if (other !== undefined) return {
        why: `${what} was built by two legs, of ${same.file} and of ${other.file}, and they are not the same`,
        todo: 'Give each image to one leg, as image-build plan --legs does, and leave no leg files of other runs there'
    };
    const missing = repositoriesOf(image).filter((name)=>!same.of.repositories.includes(name));
    if (missing.length > 0) return {
        why: `${what} is to go to ${missing.join(', ')}, and the leg of ${same.file} has not pushed it there`,
        todo: 'Give the legs the registry and the tags of this run'
    };
    return same;
}
/** `registry/repository` of each tag, each once. */ function repositoriesOf({ tags }) {
    return [
        ...new Set(tags.map((tag)=>(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.repositoryName)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.parseReference)(tag))))
    ];
}


/***/ }),

/***/ 7600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M7: () => (/* binding */ drawnPlatform),
/* harmony export */   TS: () => (/* binding */ cacheRate),
/* harmony export */   bx: () => (/* binding */ courseOf),
/* harmony export */   xg: () => (/* binding */ historyEntry)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19851);

/** What a build adds to the history of its image; undefined where nothing was measured, or no step was seen. */ function historyEntry({ image, digest, at, steps, layouts, peak }) {
    const own = steps.filter((step)=>step.image === image);
    const sizes = layouts.flatMap((layout)=>layout.image === image && layout.size !== undefined ? [
            [
                layout.platform,
                {
                    compressed: layout.size.compressed,
                    uncompressed: layout.size.uncompressed
                }
            ]
        ] : []);
    if (own.length === 0 || sizes.length === 0) return undefined;
    const { total, cached } = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .countSteps */ .j)(own);
    return {
        at,
        digest,
        sizes: Object.fromEntries(sizes),
        durationMs: span(own),
        steps: total,
        cached,
        ...peak === undefined ? {} : {
            peak
        }
    };
}
/** From the first start to the last end, in ms. */ function span(steps) {
    const starts = steps.flatMap(({ startedMs })=>startedMs ?? []);
    const ends = steps.flatMap(({ completedMs })=>completedMs ?? []);
    return Math.max(0, Math.max(0, ...ends) - Math.min(Infinity, ...starts));
}
/** @returns undefined without a value */ function courseOf(values) {
    const last = values.at(-1);
    if (last === undefined) return undefined;
    return {
        values,
        least: Math.min(...values),
        most: Math.max(...values),
        last,
        change: last - (values.at(-2) ?? last)
    };
}
/** The platform whose size is drawn: the heaviest of the newest build. */ function drawnPlatform(history) {
    const sizes = Object.entries(history.at(-1)?.sizes ?? {});
    return sizes.sort(([, a], [, b])=>b.uncompressed - a.uncompressed)[0]?.[0];
}
/** Share of the instructions that came from the cache, 0 to 1; a build without any took nothing. */ function cacheRate({ cached, steps }) {
    return steps === 0 ? 0 : Math.min(1, cached / steps);
}


/***/ }),

/***/ 75530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLeg: () => (/* binding */ openLeg),
  pushLeg: () => (/* binding */ pushLeg)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/annotation-levels.js
var annotation_levels = __webpack_require__(61576);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var oci_reference = __webpack_require__(97970);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/publish/legs/files.js + 1 modules
var files = __webpack_require__(80317);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/publish/legs/pick.js
var pick = __webpack_require__(40414);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/publish/prepare.js + 1 modules
var prepare = __webpack_require__(12637);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/publish/request.js
var request = __webpack_require__(5504);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/publish/reused.js
var reused = __webpack_require__(21205);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/publish/upload.js
var upload = __webpack_require__(69112);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/legs/push.js




/**
 * Sends what a leg has built into all repositories of each image, by digest. No tag is touched, and nothing is written
 * anew: the digests are those that were built.
 * @param images in build order, bases first: what a base has sent is mounted by those built on it
 * @returns image → what is there now, a platform each
 * @throws Problem when a layout is not whole, an upload fails, or the signal is aborted
 */ async function pushByDigest(images, unbound, { signal, folder }) {
    const client = unbound.with(signal);
    const tags = (0,request/* readTags */.g)(images.map(({ image, tags: own })=>({
            image,
            tags: own,
            source: nothing
        })));
    const pushed = new Map();
    const shipments = await Promise.all(images.map(async ({ image, layouts, parents }, at)=>{
        const own = tags[at] ?? [];
        const prepared = await Promise.all(layouts.map(({ dir })=>(0,prepare/* prepare */.iA)({
                image,
                tags: [],
                source: {
                    kind: 'layouts',
                    dirs: [
                        dir
                    ]
                }
            }, own)));
        pushed.set(image, prepared.map(({ root }, index)=>({
                platform: layouts[index]?.platform ?? '',
                digest: root.digest,
                mediaType: root.mediaType,
                size: root.bytes.length
            })));
        const blobs = prepared.flatMap((one)=>one.blobs);
        return {
            image,
            repositories: (0,prepare/* repositoriesIn */.St)(own),
            blobs: [
                ...new Map(blobs.map((blob)=>[
                        blob.digest,
                        blob
                    ])).values()
            ],
            manifests: prepared.flatMap((one)=>one.manifests),
            lenders: parents.map((from)=>(0,reused/* reusedImage */.s6)(from, client, ()=>Promise.resolve(folder)))
        };
    }));
    await (0,upload/* upload */.S)(shipments, client, signal, ()=>undefined);
    return pushed;
}
/** Only its tags are read. */ const nothing = {
    kind: 'layouts',
    dirs: []
};

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/history.js
var report_history = __webpack_require__(7600);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/words.js + 2 modules
var words = __webpack_require__(41245);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/keep.js
var keep = __webpack_require__(81722);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/let-out.js + 1 modules
var let_out = __webpack_require__(79938);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/legs-out.js










/**
 * Takes the leg file of an earlier run away: this one may fail, and has none then.
 * @returns where the leg file will be, absolute
 */ async function openLeg({ inputs: { digests = '' }, cwd }) {
    const file = (0,external_node_path_.resolve)(cwd, digests);
    await (0,files/* forgetLegFile */.Y0)(file);
    return file;
}
/**
 * Pushes what this leg has built, by digest and without a tag, and writes its leg file. All gates of the leg have
 * passed by now.
 * @param file absolute
 * @throws Problem when something cannot be sent or written: then there is no leg file
 */ async function pushLeg(file, leg, { inputs }, context, host, workshop, record) {
    const { planned, confirmed, layouts } = leg;
    const images = (0,let_out/* toLetOut */.vo)(confirmed, inputs).filter(({ decision })=>decision === 'build');
    const pushed = await pushByDigest(images.map((image)=>toPush(image, layouts, planned, record.bases ?? new Map())), await workshop.registry(), {
        signal: host.signal,
        folder: workshop.folder
    });
    const told = images.map((image)=>legImage(image, pushed.get(image.name) ?? [], leg, context, record));
    const contents = {
        version: 1,
        attempt: attemptOf(host.env),
        images: await Promise.all(told)
    };
    await (0,files/* writeLegFile */.go)(file, contents);
    for (const { image, platforms, repositories } of contents.images)for (const { platform, digest } of platforms)record.notes.push(`${image} (${platform}) is in ${repositories.join(' and ')} as ${digest}, without a tag`);
    record.notes.push(`${(0,words/* count */.U9)(images.length, 'image')} of this leg ${images.length === 1 ? 'is' : 'are'} told in ${file}`);
}
/**
 * Which attempt of its run this is: GitHub counts those that were started again.
 * Source: docs.github.com, "Variables reference".
 */ function attemptOf(env) {
    const text = env['GITHUB_RUN_ATTEMPT'] ?? '';
    return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}
function toPush({ name, tags, needs }, layouts, { images }, bases) {
    const ofLegs = needs.flatMap((need)=>Object.values(bases.get(need)?.references ?? {}));
    return {
        image: name,
        tags,
        layouts: layouts.filter(({ image })=>image === name),
        parents: [
            ...images.flatMap(({ name: parent, published })=>needs.includes(parent) && published !== undefined ? [
                    {
                        ...(0,oci_reference.parseReference)(published.ref),
                        digest: published.digest
                    }
                ] : []),
            ...ofLegs.map((reference)=>(0,oci_reference.parseReference)(reference))
        ].flatMap(({ registry, repository, digest })=>digest === undefined ? [] : [
                {
                    registry,
                    repository,
                    digest
                }
            ])
    };
}
async function legImage(image, platforms, { planned, keys, demands, usage, hide }, context, record) {
    const { name, needs, target } = image;
    const kept = await (0,keep/* recordOf */.zv)(image, keys.get(name) ?? '', context, record, hide);
    const build = (0,report_history/* historyEntry */.xg)({
        image: name,
        digest: platforms[0]?.digest ?? '',
        at: kept.checkedAt,
        steps: record.steps,
        layouts: record.layouts,
        peak: usage.get(name)
    });
    const sboms = Object.fromEntries((0,keep/* sbomsToKeep */.F6)(image, record));
    return {
        image: name,
        fingerprint: planned.images.find((one)=>one.name === name)?.fingerprint?.digest ?? '',
        repositories: [
            ...(0,pick/* repositoriesOf */.U)(image)
        ],
        needs: [
            ...needs
        ],
        platforms: [
            ...platforms
        ],
        annotations: {
            ...(0,let_out/* annotationsOf */.Ih)(image, context.isPullRequest)
        },
        indexAnnotations: {
            ...(0,annotation_levels/* annotationsOfIndex */.oJ)(target.annotations ?? [])
        },
        demands: demands.get(name) ?? '',
        // Who publishes has the files, too.
        record: {
            ...kept,
            files: {},
            ...build === undefined ? {} : {
                history: [
                    build
                ]
            }
        },
        ...Object.keys(sboms).length === 0 ? {} : {
            sboms
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
