export const id = 5804;
export const ids = [5804,1723];
export const modules = {

/***/ 65804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   imagesOutput: () => (/* binding */ imagesOutput),
/* harmony export */   isOut: () => (/* binding */ isOut),
/* harmony export */   jsonReport: () => (/* binding */ jsonReport),
/* harmony export */   plainJson: () => (/* binding */ plainJson),
/* harmony export */   promoteOutput: () => (/* binding */ promoteOutput)
/* harmony export */ });
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61723);

/** How the report's own keys stand, from what is asked first; whatever lies deeper is in the order of the alphabet. */ const topLevel = [
    'schema',
    'command',
    'verdict',
    'exitCode',
    'startedAt',
    'durationMs',
    'engine',
    'problems',
    'notes',
    'images',
    'artifacts',
    'explanation',
    'legs',
    'warnings',
    'steps'
];
/** The JSON report: equal reports are equal bytes; ends with a newline. */ function jsonReport(report) {
    return plainJson(Object.fromEntries(topLevel.map((key)=>[
            key,
            sorted(report[key])
        ])));
}
/** Any value as JSON for people and machines, harmless to look at on a terminal; ends with a newline. */ function plainJson(value) {
    return `${visible(JSON.stringify(value, null, 2))}\n`;
}
/** The action's output `images`: JSON on one line, name → what became of it. */ function imagesOutput(report) {
    return visible(JSON.stringify(Object.fromEntries(report.images.map((image)=>[
            image.name,
            imageOutput(image, report.artifacts)
        ]))));
}
function imageOutput(image, artifacts) {
    const digest = (0,_view_js__WEBPACK_IMPORTED_MODULE_0__.digestOf)(image);
    const sizes = image.platforms.flatMap(({ platform, size })=>size ? [
            [
                platform,
                {
                    compressed: size.compressed,
                    uncompressed: size.uncompressed
                }
            ]
        ] : []);
    return {
        decision: image.decision,
        state: image.state,
        ...digest === undefined ? {} : {
            digest
        },
        tags: image.tags,
        published: isOut(image),
        size: Object.fromEntries(sizes),
        ...image.output.kind === 'image' ? {} : {
            files: artifacts.flatMap(({ image: of, path, sha256 })=>of === image.name ? [
                    {
                        path,
                        sha256
                    }
                ] : [])
        }
    };
}
/**
 * The action's output `promote`: JSON on one line, image → digest and state of what was let out. Of hundreds of images it is
 * still short enough for an input (the runner takes 128 KiB), which `images` is not.
 */ function promoteOutput({ images }) {
    return visible(JSON.stringify(Object.fromEntries(images.flatMap((image)=>isOut(image) && image.published !== undefined ? [
            [
                image.name,
                {
                    digest: image.published.digest,
                    state: image.state
                }
            ]
        ] : []))));
}
/** Every tag names the new image: after a roll-back none does. */ function isOut({ published }) {
    const good = [
        'moved',
        'created',
        'unchanged'
    ];
    return published !== undefined && published.tags.length > 0 && published.tags.every(({ state })=>good.includes(state));
}
function sorted(value) {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).sort(([a], [b])=>a < b ? -1 : 1);
    return Object.fromEntries(entries.map(([key, inner])=>[
            key,
            sorted(inner)
        ]));
}
/** JSON lets C1 controls and direction marks through: as escapes they are the same value and harmless to look at. */ function visible(json) {
    return json.replace(/[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]/g, (character)=>`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 61723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   brokenGates: () => (/* binding */ brokenGates),
/* harmony export */   checkedWord: () => (/* binding */ checkedWord),
/* harmony export */   digestOf: () => (/* binding */ digestOf),
/* harmony export */   failedGates: () => (/* binding */ failedGates),
/* harmony export */   findingKey: () => (/* binding */ findingKey),
/* harmony export */   findingsOf: () => (/* binding */ findingsOf),
/* harmony export */   findingsWord: () => (/* binding */ findingsWord),
/* harmony export */   heaviest: () => (/* binding */ heaviest),
/* harmony export */   isAboutWaivers: () => (/* binding */ isAboutWaivers),
/* harmony export */   isGood: () => (/* binding */ isGood),
/* harmony export */   isWarned: () => (/* binding */ isWarned),
/* harmony export */   openFindings: () => (/* binding */ openFindings),
/* harmony export */   planCounts: () => (/* binding */ planCounts),
/* harmony export */   problemsOf: () => (/* binding */ problemsOf),
/* harmony export */   skipReason: () => (/* binding */ skipReason),
/* harmony export */   stateWord: () => (/* binding */ stateWord),
/* harmony export */   tagResults: () => (/* binding */ tagResults),
/* harmony export */   tagsOf: () => (/* binding */ tagsOf),
/* harmony export */   used: () => (/* binding */ used),
/* harmony export */   warnWord: () => (/* binding */ warnWord),
/* harmony export */   withPlaces: () => (/* binding */ withPlaces)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13889);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41245);


/** Every finding of an image once (a scan a platform finds the same again): blocking ones first, then the worst. */ function findingsOf(image) {
    const known = sortedFindings.get(image);
    if (known) return known;
    const findings = sortFindings(image);
    sortedFindings.set(image, findings);
    return findings;
}
/** Every writer asks several times, and an old image has thousands. */ const sortedFindings = new WeakMap();
function sortFindings(image) {
    const once = new Map();
    for (const finding of withPlaces(image.gates.flatMap((gate)=>gate.findings))){
        const key = findingKey(finding);
        const known = once.get(key);
        if (!known || finding.blocks && !known.blocks) once.set(key, finding);
    }
    return [
        ...once.values()
    ].sort((a, b)=>Number(b.blocks) - Number(a.blocks) || _words_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[a.severity] - _words_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[b.severity]);
}
/**
 * Of one platform it may be known whose Dockerfile brings something, and of another not: what is the same there comes
 * from the same place.
 * @returns as many, in their order
 */ function withPlaces(findings) {
    const sameAs = ({ gate, fingerprint, message })=>JSON.stringify([
            gate,
            fingerprint,
            message
        ]);
    const known = new Map();
    const isPlaced = ({ origin, file })=>origin !== undefined || file !== undefined;
    for (const finding of findings)if (isPlaced(finding) && !known.has(sameAs(finding))) known.set(sameAs(finding), finding);
    return findings.map((finding)=>{
        const twin = isPlaced(finding) ? undefined : known.get(sameAs(finding));
        if (twin === undefined) return finding;
        const { file, line, endLine, column, todo, origin } = twin;
        return {
            ...finding,
            ...file === undefined ? {} : {
                file
            },
            ...line === undefined ? {} : {
                line
            },
            ...endLine === undefined ? {} : {
                endLine
            },
            ...column === undefined ? {} : {
                column
            },
            ...todo === undefined ? {} : {
                todo
            },
            ...origin === undefined ? {} : {
                origin
            }
        };
    });
}
/** What a finding has in common with itself on another platform. */ function findingKey({ fingerprint, file, line, message }) {
    return JSON.stringify([
        fingerprint,
        file,
        line,
        message
    ]);
}
/** Those that the policy does not accept. */ function openFindings(image) {
    return findingsOf(image).filter(({ waiver })=>waiver === undefined);
}
/** Whether the policy only warns of something that would fail its gate otherwise. */ function isWarned({ warns }) {
    return warns === true;
}
/** Whether a finding is about what accepts findings, and not about the image. */ function isAboutWaivers(rule) {
    return rule === 'waiver-expired' || rule === 'waiver-unused';
}
/** Why gates were not asked: a rescan asks one alone, whatever the policy says of the others. */ function skipReason({ command }) {
    return command === 'rescan' ? 'a rescan asks for vulnerabilities alone' : 'the policy says skip';
}
/** Why what a gate found fails nothing: `the policy only warns (warn: [size])`. */ function warnWord(gate) {
    return `the policy only warns (warn: [${gate}])`;
}
/** An image's open findings in one short word: `none`, `14`, `2 of 14 blocking`, `3 accepted`, `lint broken`. */ function findingsWord(image) {
    const broken = brokenGates(image);
    if (broken.length > 0) return `${broken.join(', ')} broken`;
    if (image.gates.length === 0) return '–';
    const findings = openFindings(image);
    const blocking = findings.filter((finding)=>finding.blocks).length;
    const accepted = findingsOf(image).length - findings.length;
    if (findings.length === 0) return accepted === 0 ? 'none' : `${accepted} accepted`;
    if (blocking === 0) return String(findings.length);
    return blocking === findings.length ? `${blocking} blocking` : `${blocking} of ${findings.length} blocking`;
}
/** The gates of an image that could not answer, each once. */ function brokenGates(image) {
    return [
        ...new Set(image.gates.filter((gate)=>gate.state === 'broken').map((gate)=>gate.gate))
    ];
}
/** The gates of an image that said no, each once. */ function failedGates(image) {
    return [
        ...new Set(image.gates.filter((gate)=>gate.state === 'failed').map((gate)=>gate.gate))
    ];
}
/**
 * All that went wrong and is not a finding: the run's problems, then those of broken gates, each once.
 * That somebody stopped the run is its verdict and not told a second time.
 */ function problemsOf(report) {
    const ofGates = report.images.flatMap((image)=>image.gates.flatMap((gate)=>gate.state === 'broken' ? {
                ...gate.problem,
                what: `${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(gate.problem.what)} (${gate.gate} of ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(image.name)})`
            } : []));
    const once = new Map();
    for (const problem of [
        ...report.problems,
        ...ofGates
    ]){
        if (problem.kind === 'interrupted') continue;
        const key = JSON.stringify([
            problem.what,
            problem.where
        ]);
        if (!once.has(key)) once.set(key, problem);
    }
    return [
        ...once.values()
    ];
}
/** How much of a budget is used: 1 = all of it; `undefined` without a budget. */ function used(size, limit) {
    return limit === undefined ? undefined : limit === 0 ? Number(size > 0) * 2 : size / limit;
}
/** The platform whose size matters most: nearest to its budget, else the biggest; `undefined` before measuring. */ function heaviest(image) {
    const load = ({ size })=>size ? Math.max(used(size.uncompressed, image.budget.uncompressed) ?? 0, used(size.compressed, image.budget.compressed) ?? 0) : -1;
    const weight = (one)=>one.size?.uncompressed ?? -1;
    const [first] = [
        ...image.platforms
    ].sort((a, b)=>load(b) - load(a) || weight(b) - weight(a));
    return first?.size ? first : undefined;
}
/** The digest by which people get the image: what is published, else the only platform's manifest. */ function digestOf(image) {
    const published = image.published ?? image.reused;
    if (published) return published.digest;
    return image.platforms.length === 1 ? image.platforms[0]?.digest : undefined;
}
/** What became of all tags of the run. */ function tagResults(report) {
    return report.images.flatMap((image)=>image.published?.tags ?? []);
}
/** What an image's row says became of it: a plan shows the decision, a build the result, its gates included. */ function stateWord(image) {
    const { state, decision } = image;
    if (state === 'planned') return decision === 'reuse' ? 'unchanged' : decision;
    if (state !== 'built' && state !== 'reused') return state;
    if (failedGates(image).length > 0) return 'refused';
    if (brokenGates(image).length > 0) return 'not judged';
    return state === 'reused' ? 'unchanged' : state;
}
/** When an image's gates were asked, where that was not in this run: `as checked at 2026-11-21 05:20 UTC`. */ function checkedWord({ checkedAt }) {
    return checkedAt === undefined ? undefined : `as checked at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(checkedAt)}`;
}
/** How many images a plan has, by what is to become of them: `7 images: 1 to build, 6 unchanged`. */ function planCounts(images) {
    const of = (wanted)=>images.filter(({ decision })=>decision === wanted).length;
    const parts = [
        [
            of('build'),
            'to build'
        ],
        [
            of('reuse'),
            'unchanged'
        ],
        [
            of('skip'),
            'not asked for'
        ]
    ];
    const told = parts.flatMap(([number, what])=>number > 0 ? [
            `${number} ${what}`
        ] : []);
    return [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(images.length, 'image'),
        ...told.length > 0 ? [
            told.join(', ')
        ] : []
    ].join(': ');
}
/** True when nothing is wrong with an image as far as it went. */ function isGood(image) {
    const wentWrong = image.state === 'failed' || image.state === 'stopped';
    return !wentWrong && image.gates.every((gate)=>gate.state === 'passed');
}
/** The tags that name the image, or would: what was refused, or is not there, gets none. */ function tagsOf(image) {
    const isThere = [
        'planned',
        'built',
        'reused'
    ].includes(image.state);
    return isThere && isGood(image) ? image.tags : [];
}


/***/ })

};
