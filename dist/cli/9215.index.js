export const id = 9215;
export const ids = [9215];
export const modules = {

/***/ 47181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ historyEntrySchema),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   wn: () => (/* binding */ writeHistory)
/* harmony export */ });
/* unused harmony export mostEntries */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82078);
/* harmony import */ var _local_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75920);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53859);





const count = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Integer({
    minimum: 0
});
/** One build of an image as JSON; part of the record of its gates, too. */ const historyEntrySchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
    at: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String({
        pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$'
    }),
    digest: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String(),
    sizes: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
        compressed: count,
        uncompressed: count
    })),
    durationMs: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Number({
        minimum: 0
    }),
    steps: count,
    cached: count,
    peak: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
        memory: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(count),
        cpu: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Number({
            minimum: 0,
            maximum: 1
        })),
        written: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(count)
    }))
});
/** Builds that are remembered of one image, some 200 bytes each. */ const mostEntries = 50;
/**
 * One history of several: each build once, the oldest first, the newest `mostEntries` of them. A run adds its own build
 * as a history of one.
 */ function joined(...histories) {
    const once = new Map(histories.flat().map((entry)=>[
            `${entry.at} ${entry.digest}`,
            entry
        ]));
    return [
        ...once.values()
    ].sort((a, b)=>Date.parse(a.at) - Date.parse(b.at)).slice(-mostEntries);
}
/** In bytes: far above 50 builds for a dozen platforms. */ const largest = 1024 * 1024;
/**
 * What this machine remembers of the builds of an image: those that were never published have no other place.
 * @param cacheDir absolute
 * @returns none where there is none, or none that makes sense: a history that is lost costs a drawing
 */ async function readHistory(cacheDir, of) {
    const text = await (0,_local_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readKept */ .DL)(historyFile(cacheDir, of), largest);
    const history = text === undefined ? undefined : (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_3__/* .soundJson */ .u1)(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Array(historyEntrySchema), text);
    return history === undefined ? [] : joined(history);
}
/** Keeps a history on this machine, in place of what was there. @throws when it cannot be written */ async function writeHistory(cacheDir, of, history) {
    await (0,_local_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeKept */ .gn)(historyFile(cacheDir, of), JSON.stringify(joined(history)));
}
/** No name from outside becomes part of a path. */ function historyFile(cacheDir, { source, image }) {
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([
        source,
        image
    ])).digest('hex');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheDir, 'history', `${name}.json`);
}


/***/ }),

/***/ 75920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ readKept),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   gn: () => (/* binding */ writeKept)
/* harmony export */ });
/* harmony import */ var _oci_blobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30035);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8219);
/* harmony import */ var _tools_temporary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1898);



/**
 * The text of a file that this machine has kept.
 * @param file absolute
 * @param largest in bytes; what is larger is nobody's
 * @returns undefined when it is missing, unreadable or too large, which is the same here: lost
 */ async function readKept(file, largest) {
    const bytes = await (0,_oci_blobs_js__WEBPACK_IMPORTED_MODULE_0__/* .readSmallFile */ .EW)(file, largest).catch(()=>undefined);
    return bytes?.toString('utf8');
}
/**
 * Keeps a text on this machine, in place of what was there: nobody ever sees half of it.
 * @param file absolute; its folder is made
 * @throws when it cannot be written
 */ async function writeKept(file, text) {
    await (0,_tools_temporary_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(file, text, 0o600);
}
/**
 * The name, without an ending, of the file about an image. Those of pull requests have a file of their own: one must
 * not push a trusted one out.
 * @param digest of the image's root
 * @param platform where there is a file for each
 * @throws TypeError when the digest is none: it never becomes a path
 */ function nameOf(digest, origin, platform) {
    if (!(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest)) throw new TypeError(`${digest} is no digest`);
    return [
        digest.slice('sha256:'.length),
        ...platform === undefined ? [] : [
            platform.replace(/[^\w.-]/g, '-')
        ],
        ...origin === 'trusted' ? [] : [
            origin
        ]
    ].join('.');
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

/***/ 89215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rememberBuilds: () => (/* binding */ rememberBuilds)
/* harmony export */ });
/* harmony import */ var _memory_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47181);
/* harmony import */ var _plan_decide_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85357);
/* harmony import */ var _report_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7600);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);




/**
 * What is remembered of the builds of each image that was built, this one among them: what this machine knows, and what
 * stands beside the published image that it was compared with. A history that is lost costs a drawing.
 * @param digests image → digest of what its tags name now
 * @param usage image → what the engine's machine had to do for it
 * @param cwd whose images they are
 * @param elsewhere image → its build, where other runners have built it
 */ async function rememberBuilds({ plan, known }, digests, usage, { isPullRequest }, cwd, workshop, record, elsewhere = new Map()) {
    const { cacheDir } = workshop;
    const images = plan.images.filter(({ decision, output })=>decision === 'build' && output.kind === 'image');
    await Promise.all(images.map(async ({ name })=>{
        const own = record.layouts.filter(({ image })=>image === name);
        const [only] = own;
        const digest = digests.get(name) ?? only?.digest ?? '';
        const built = elsewhere.get(name);
        const entry = built === undefined ? (0,_report_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyEntry */ .xg)({
            image: name,
            digest,
            at: new Date(record.startMs).toISOString(),
            steps: record.steps,
            layouts: own,
            peak: usage.get(name)
        }) : {
            ...built,
            digest
        };
        if (entry === undefined) return;
        const of = {
            source: cwd,
            image: name
        };
        const facts = known.get(name);
        const nearest = facts === undefined ? undefined : (0,_plan_decide_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestCandidate */ .q)(facts);
        const [local, beside] = await Promise.all([
            (0,_memory_history_js__WEBPACK_IMPORTED_MODULE_0__/* .readHistory */ .Lu)(cacheDir, of),
            nearest === undefined ? [] : besideOf(nearest, isPullRequest, workshop)
        ]);
        const history = (0,_memory_history_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(beside, local, [
            entry
        ]);
        record.histories.set(name, history);
        // A pull request's builds are no part of the branch's course.
        if (!isPullRequest) await (0,_memory_history_js__WEBPACK_IMPORTED_MODULE_0__/* .writeHistory */ .wn)(cacheDir, of, history).catch((error)=>{
            record.notes.push(`the history of ${name} could not be kept: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        });
    }));
}
async function besideOf(image, isPullRequest, workshop) {
    const { readRecord } = await __webpack_require__.e(/* import() */ 810).then(__webpack_require__.bind(__webpack_require__, 8429));
    const client = await workshop.registry();
    const kept = await readRecord(client, image, {
        cacheDir: workshop.cacheDir,
        isTrusted: !isPullRequest
    });
    return kept?.history ?? [];
}


/***/ })

};
