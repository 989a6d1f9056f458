export const id = 9012;
export const ids = [9012];
export const modules = {

/***/ 76077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ briefDigest),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* unused harmony export fileChanges */
/** Files that a sentence names before it counts the rest. */ const namedFiles = 3;
/** Longer values of arguments and labels are cut. */ const valueLength = 40;
/**
 * The end of a file's digest: enough to say which file has changed, and too little to guess what is in it. A record
 * lies beside the image in its registry, and sources may be private where the image is not.
 */ function briefDigest(digest) {
    return digest.slice(-3);
}
/**
 * How two lists of files differ.
 * @param before path → digest
 * @param now path → digest
 */ function fileChanges(before, now) {
    const old = new Map(Object.entries(before));
    const present = new Map(Object.entries(now));
    return {
        added: [
            ...present.keys()
        ].filter((path)=>!old.has(path)).sort(),
        changed: [
            ...present
        ].flatMap(([path, is])=>briefDigest(old.get(path) ?? is) === briefDigest(is) ? [] : [
                path
            ]).sort(),
        removed: [
            ...old.keys()
        ].filter((path)=>!present.has(path)).sort()
    };
}
/**
 * The files that changed in each part that differs and whose files are known on both sides. Only these are read.
 * @throws whatever reading them throws (`FingerprintPart.files`)
 */ async function changedFiles(before, recorded, now) {
    const old = new Map(Object.entries(before));
    const lists = new Map(Object.entries(recorded));
    const found = await Promise.all(now.map(async ({ name, value, files })=>{
        const list = lists.get(name);
        if (files === undefined || list === undefined || old.get(name) === value) return [];
        return [
            [
                name,
                fileChanges(list, await files())
            ]
        ];
    }));
    return Object.fromEntries(found.flat());
}
/**
 * The parts of a fingerprint that differ from a published one's, a sentence each: `context: src/app.ts changed`,
 * `base debian:bookworm-slim moved from sha256:ab… to sha256:cd…`.
 * @param before part → value, of the published image
 * @param files what is known of the files of contexts
 * @returns in the order of the parts, those that are gone last; empty when nothing differs
 */ function differences(before, now, files = {}) {
    const old = new Map(Object.entries(before));
    const changes = new Map(Object.entries(files));
    const present = new Set(now.map(({ name })=>name));
    return [
        ...now.flatMap(({ name, value })=>{
            const was = old.get(name);
            if (was === value) return [];
            return was === undefined ? `${name} is new` : changed(name, was, value, changes.get(name));
        }),
        ...[
            ...old.keys()
        ].filter((name)=>!present.has(name)).sort().map((name)=>`${name} is gone`)
    ];
}
function changed(name, before, now, files) {
    const what = files === undefined ? '' : filesText(files);
    if (what !== '') return `${name}: ${what}`;
    if (name.startsWith('parent ')) return `${name} has changed`;
    const [from, to] = [
        digestIn(before),
        digestIn(now)
    ];
    if (from === undefined || to === undefined) return `${name} changed from ${shown(before, from)} to ${shown(now, to)}`;
    return /^(base|image|frontend) /.test(name) && from !== to ? `${name} moved from ${from} to ${to}` : `${name} changed`;
}
/** `src/app.ts changed, src/new.ts added and 12 more`. */ function filesText({ added, changed, removed }) {
    const all = [
        ...changed.map((path)=>[
                path,
                'changed'
            ]),
        ...added.map((path)=>[
                path,
                'added'
            ]),
        ...removed.map((path)=>[
                path,
                'removed'
            ])
    ].sort(([a], [b])=>a < b ? -1 : 1);
    const told = all.slice(0, namedFiles).map(([path, word])=>`${path} ${word}`);
    const rest = all.length - told.length;
    if (rest > 0) return `${told.join(', ')} and ${rest} more`;
    return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''}`;
}
/** The digest that a value is or ends with, short; `undefined` where it is another text. */ function digestIn(value) {
    const [, hex] = /(?:^|@)sha256:([0-9a-f]{12})[0-9a-f]{52}$/.exec(value) ?? [];
    return hex === undefined ? undefined : `sha256:${hex}…`;
}
function shown(value, digest) {
    if (digest !== undefined) return digest;
    const text = value.length > valueLength ? `${value.slice(0, valueLength)}…` : value;
    return JSON.stringify(text);
}


/***/ }),

/***/ 69107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ partRows),
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/** Puts together what is known about one image's fingerprint. */ function explain({ name, decision, reasons, fingerprint }, { compared, uncompared, files = {} } = {}) {
    return {
        name,
        decision,
        reasons,
        ...fingerprint === undefined ? {} : {
            fingerprint: {
                digest: fingerprint.digest,
                parts: fingerprint.parts.map((part)=>({
                        name: part.name,
                        value: part.value
                    }))
            }
        },
        ...compared === undefined ? {
            uncompared: uncompared ?? whyUncompared(fingerprint === undefined)
        } : {
            // Nothing else of the published image gets into the report.
            compared: {
                ref: compared.ref,
                digest: compared.digest,
                parts: compared.parts
            }
        },
        ...Object.keys(files).length === 0 ? {} : {
            files
        },
        volatile: fingerprint?.volatile ?? []
    };
}
function whyUncompared(isUnknown) {
    return isUnknown ? 'its own fingerprint could not be taken' : 'nothing is published under its tags yet';
}
/** All parts of both fingerprints, in the order of their names. */ function partRows({ fingerprint, compared }) {
    const before = new Map(Object.entries(compared?.parts ?? {}));
    const now = (fingerprint?.parts ?? []).map(({ name, value })=>{
        if (compared === undefined) return {
            name,
            state: 'known',
            now: value
        };
        const was = before.get(name);
        if (was === undefined) return {
            name,
            state: 'new',
            now: value
        };
        return {
            name,
            state: was === value ? 'same' : 'changed',
            now: value,
            before: was
        };
    });
    const present = new Set(now.map(({ name })=>name));
    const gone = [
        ...before
    ].filter(([name])=>!present.has(name)).map(([name, value])=>({
            name,
            state: 'gone',
            before: value
        }));
    return [
        ...now,
        ...gone
    ].sort((a, b)=>a.name < b.name ? -1 : 1);
}


/***/ }),

/***/ 79012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ explainImage),
/* harmony export */   showExplanation: () => (/* binding */ showExplanation)
/* harmony export */ });
/* harmony import */ var _plan_differences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76077);
/* harmony import */ var _report_explanation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69107);


/**
 * Explains one image: reads the files of the contexts that differ, and of no other.
 * @param published the published image with the nearest fingerprint; `undefined` when there is none
 * @param uncompared why there is none, when more is known than that nothing is published
 */ async function explainImage(image, published, uncompared) {
    if (published === undefined) return (0,_report_explanation_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)(image, {
        uncompared
    });
    const parts = image.fingerprint?.parts ?? [];
    const files = await (0,_plan_differences_js__WEBPACK_IMPORTED_MODULE_1__/* .changedFiles */ .Y_)(published.parts, published.files ?? {}, parts);
    return (0,_report_explanation_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)(image, {
        compared: published,
        files
    });
}
/** Prints an explanation to standard output; where there is none, the run's problems tell why. */ async function showExplanation(report, host, { json, color }) {
    const { explanation } = report;
    if (explanation === undefined || report.problems.length > 0) {
        const { terminalReport } = await Promise.all(/* import() */[__webpack_require__.e(2537), __webpack_require__.e(4268)]).then(__webpack_require__.bind(__webpack_require__, 31887));
        host.info(await terminalReport({
            ...report,
            images: []
        }, {
            color,
            columns: host.columns
        }));
    }
    if (explanation === undefined) return;
    const [{ explanationText }, { plainJson }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7987).then(__webpack_require__.bind(__webpack_require__, 27987)),
        __webpack_require__.e(/* import() */ 5804).then(__webpack_require__.bind(__webpack_require__, 65804))
    ]);
    process.stdout.write(json ? plainJson(explanation) : explanationText(explanation, {
        color,
        columns: host.columns
    }));
}


/***/ })

};
