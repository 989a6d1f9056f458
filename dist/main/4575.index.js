export const id = 4575;
export const ids = [4575,1196,2845];
export const modules = {

/***/ 80864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ instructionOf),
/* harmony export */   w: () => (/* binding */ biggestLayers)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13889);
/* harmony import */ var _limits_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12528);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61723);



/** As many as are shown where a page tells of more than layers. */ const shownLayers = 5;
/** Characters of what made a layer that are looked at. */ const longestCreation = 2400;
/** The biggest layers of an image; `undefined` before it was measured, or where a record knows the sum alone. */ function biggestLayers(image) {
    const { platform, size } = (0,_view_js__WEBPACK_IMPORTED_MODULE_0__.heaviest)(image) ?? {};
    if (platform === undefined || size === undefined || size.layers.length === 0) return undefined;
    const { compressed, uncompressed } = image.budget;
    const kind = compressed !== undefined && uncompressed === undefined ? 'compressed' : 'uncompressed';
    const sorted = [
        ...size.layers
    ].sort((a, b)=>b[kind] - a[kind]);
    return {
        platform,
        size,
        kind,
        shown: sorted.slice(0, shownLayers),
        rest: sorted.slice(shownLayers)
    };
}
/** The instruction as its author wrote it, without what BuildKit puts around it, on one line. */ function instructionOf({ instruction, createdBy }, length) {
    if (instruction !== undefined) return (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(instruction, length);
    if (createdBy === undefined) return 'not told by the image';
    const text = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(createdBy.slice(0, longestCreation)).replace(/^(RUN )?(\|\d+ .*?)?\/bin\/sh -c (#\(nop\) +)?/, '$1').replace(/ # buildkit$/, '');
    return (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(text, length);
}


/***/ }),

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

/***/ 98815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summary: () => (/* binding */ summary)
});

// UNUSED EXPORTS: summaryLimit

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/limits-text.js
var limits_text = __webpack_require__(12528);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/limits.js
var limits = __webpack_require__(99498);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/summary-findings.js
var summary_findings = __webpack_require__(83555);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/summary-parts.js + 3 modules
var summary_parts = __webpack_require__(1305);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/biggest-layers.js
var biggest_layers = __webpack_require__(80864);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/markdown.js
var markdown = __webpack_require__(74327);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/words.js + 2 modules
var words = __webpack_require__(41245);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/summary-layers.js




/** Characters of an instruction. */ const instructionLength = 160;
/** The five biggest layers of an image, folded, each with what made it and where that is written. */ function layersSection(image) {
    const biggest = (0,biggest_layers/* biggestLayers */.w)(image);
    if (biggest === undefined) return '';
    const { platform, size, kind, shown, rest } = biggest;
    const on = image.platforms.length > 1 ? ` on ${platform}` : '';
    const sum = `${(0,words/* bytes */.ee)(size[kind])}${kind === 'compressed' ? ' compressed' : ''} in ${(0,words/* count */.U9)(size.layers.length, 'layer')}`;
    const head = [
        {
            title: 'Unpacked',
            right: true
        },
        {
            title: 'Compressed',
            right: true
        },
        {
            title: 'Instruction'
        },
        {
            title: 'Where'
        }
    ];
    const cells = shown.map((layer)=>[
            (0,words/* bytes */.ee)(layer.uncompressed),
            (0,words/* bytes */.ee)(layer.compressed),
            (0,markdown/* mdCode */.xs)((0,biggest_layers/* instructionOf */.u)(layer, instructionLength)),
            where(layer)
        ]);
    const smaller = rest.reduce((all, layer)=>all + layer[kind], 0);
    return [
        // In the summary's line Markdown is not read.
        `<details><summary>Biggest layers of ${`${(0,limits_text/* brief */.d)(image.name, 100)}${(0,limits_text/* brief */.d)(on, 60)}`.replace(/[^\w./-]/g, ' ')}: ${sum}</summary>`,
        (0,markdown/* mdTable */.gJ)(head, cells),
        ...rest.length === 0 ? [] : [
            `… and ${(0,words/* count */.U9)(rest.length, 'smaller layer')}, ${(0,words/* bytes */.ee)(smaller)} together.`
        ],
        '</details>'
    ].join('\n\n');
}
function where(layer) {
    const { file, isOwn } = layer;
    if (file !== undefined) return (0,markdown/* mdCode */.xs)((0,limits_text/* brief */.d)((0,words/* place */.ik)({
        ...layer,
        file
    }), 200));
    return isOwn === false ? 'its base' : '';
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/summary-sizes.js
var summary_sizes = __webpack_require__(23955);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/view.js
var view = __webpack_require__(61723);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/summary.js







/** Bytes that a summary may have. */ const summaryLimit = limits/* limits */.F.summary;
/** Findings that are listed of one image: more than anybody reads here. */ const findingsOfImage = 100;
/**
 * The step summary: verdict, problems, graph, table, sizes, biggest layers, timeline, findings, notes.
 * @returns Markdown of at most `limit` bytes; what did not fit is named at its end
 */ function summary(report, limit = summaryLimit) {
    return (0,limits/* fitted */.$)(sections(report), {
        limit,
        unit: 'bytes'
    });
}
function sections(report) {
    const { images } = report;
    return [
        {
            rank: 0,
            name: 'verdict',
            markdown: (0,summary_parts/* verdictSection */.V6)(report)
        },
        ...(0,view.problemsOf)(report).map((problem, index)=>({
                rank: 2 + Math.min(index, 6),
                name: 'problems',
                markdown: (0,summary_parts/* problemSection */.BX)(problem)
            })),
        {
            rank: 10,
            name: 'the table of images',
            markdown: (0,summary_parts/* imageTable */.iB)(images)
        },
        {
            rank: 12,
            name: 'the files',
            markdown: (0,summary_parts/* artifactTable */.Rw)(report.artifacts, findingsOfImage)
        },
        {
            rank: 20,
            name: 'the graph',
            markdown: (0,summary_parts/* graphSection */.om)(images)
        },
        {
            rank: 18,
            name: 'the sizes',
            markdown: (0,summary_sizes/* sizeBars */.c)(images)
        },
        ...images.map((image, index)=>({
                rank: 29 + index / 1000,
                name: 'the biggest layers',
                markdown: layersSection(image)
            })),
        {
            rank: 28,
            name: 'the timeline',
            markdown: (0,summary_parts/* timelineSection */.i4)(report)
        },
        ...images.map((image, index)=>({
                rank: ((0,view.isGood)(image) ? 40 : 30) + index / 1000,
                name: `findings of ${(0,limits_text/* brief */.d)(image.name, 100)}`,
                markdown: (0,summary_findings/* findingsSection */.WT)(image, findingsOfImage)
            })),
        {
            rank: 35,
            name: 'warnings',
            markdown: (0,summary_findings/* warningsSection */.xd)(report, findingsOfImage)
        },
        {
            rank: 15,
            name: 'notes',
            markdown: (0,summary_parts/* noteList */.RG)(report, findingsOfImage)
        }
    ];
}


/***/ }),

/***/ 51038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ testVerdict)
/* harmony export */ });
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61723);

/**
 * A test is judged by its gate: one that gave no answer has not passed, and where the gate is broken nobody knows. Its
 * findings begin with the test's name in quotes.
 */ function testVerdict({ name, platform, outcome }, image) {
    const gate = image.gates.find((one)=>one.gate === 'tests' && one.platform === platform);
    const faults = (gate?.findings ?? []).filter(({ message })=>message.startsWith(`${JSON.stringify(name)} `)).sort((a, b)=>Number(b.blocks) - Number(a.blocks));
    if (outcome.kind === 'unknown' || gate === undefined || gate.state === 'broken') return {
        kind: 'unknown',
        faults
    };
    if (faults.some(({ blocks })=>blocks)) return {
        kind: 'failed',
        faults
    };
    if (faults.some((finding)=>(0,_view_js__WEBPACK_IMPORTED_MODULE_0__.isWarned)(finding))) return {
        kind: 'warned',
        faults
    };
    return {
        kind: faults.length === 0 ? 'passed' : 'accepted',
        faults
    };
}


/***/ }),

/***/ 74575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReports: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/json.js
var json = __webpack_require__(65804);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/attestable.js

/**
 * The published images that a run may say something of with its identity, as lines of `sha256sum`: digest of what the
 * tags name, and the repository, one line for each (`subject-checksums` of actions/attest). What verifies an image looks
 * for its digest; the name is for people.
 *
 * These are the images that it has built, and those that it was told a job before has built. What it reuses, or finds under
 * a tag, it knows by what the registry says of it alone: to attest that would make the work of whoever may push there look
 * like one's own.
 * @param promoted what the run was told (the input `promote`)
 * @returns empty where there is none; else it ends with a line end
 */ function attestableSums({ images }, promoted = {}) {
    const lines = images.filter((image)=>(0,json.isOut)(image) && (image.state === 'built' || isBuiltBefore(image, promoted))).flatMap(({ published })=>{
        const hex = /^sha256:([0-9a-f]{64})$/.exec(published?.digest ?? '')?.[1];
        return hex === undefined ? [] : (published?.repositories ?? []).map((name)=>`${hex}  ${name}\n`);
    });
    return [
        ...new Set(lines)
    ].join('');
}
function isBuiltBefore({ name, published }, promoted) {
    const told = Object.hasOwn(promoted, name) ? promoted[name] : undefined;
    return told?.isBuilt === true && told.digest === published?.digest;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/harmless.js
var harmless = __webpack_require__(13889);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/junit-xml.js

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '\n': '&#10;',
    '\t': '&#9;'
};
/**
 * Untrusted text for an attribute or between two tags: harmless, without the characters that XML 1.0 has no way to
 * write (not even as a number), and with all others that mean something as entities.
 */ function xml(text) {
    return (0,harmless/* clean */.uH)(text).replace(/[\ufffe\uffff]/g, '').replace(/[&<>"'\n\t]/g, (character)=>entities[character] ?? '');
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/view.js
var view = __webpack_require__(61723);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/words.js + 2 modules
var words = __webpack_require__(41245);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/badge.js



const label = 'image-build';
const colors = {
    passed: {
        name: 'brightgreen',
        hex: '#1a7f37'
    },
    failed: {
        name: 'red',
        hex: '#cf222e'
    },
    broken: {
        name: 'orange',
        hex: '#9a6700'
    },
    interrupted: {
        name: 'lightgrey',
        hex: '#57606a'
    }
};
/** What the badge says: `7 images · 1.2 GB · passed`. The size is the unpacked one, of each image its heaviest platform. */ function badgeText(report) {
    const images = report.images.filter(({ decision })=>decision !== 'skip');
    const size = images.reduce((sum, image)=>sum + ((0,view.heaviest)(image)?.size?.uncompressed ?? 0), 0);
    return [
        ...images.length > 0 ? [
            (0,words/* count */.U9)(images.length, 'image')
        ] : [],
        ...size > 0 ? [
            (0,words/* bytes */.ee)(size)
        ] : [],
        report.verdict
    ].join(' · ');
}
/** A small SVG for a README, without anything from elsewhere. */ function badgeSvg(report) {
    const message = badgeText(report);
    const [left, right] = [
        width(label),
        width(message)
    ];
    const both = left + right;
    const title = xml(`${label}: ${message}`);
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${both}" height="20" role="img" aria-label="${title}">
<title>${title}</title>
<clipPath id="r"><rect width="${both}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${left}" height="20" fill="#3d444d"/><rect x="${left}" width="${right}" height="20" fill="${colors[report.verdict].hex}"/></g>
<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">
${badge_text(label, left / 2, left)}
${badge_text(message, left + right / 2, right)}
</g>
</svg>
`;
}
/** The JSON that shields.io draws a badge from. Source: shields.io, "Endpoint Badge". */ function badgeJson(report) {
    const { name } = colors[report.verdict];
    const isError = report.verdict !== 'passed';
    return `${JSON.stringify({
        schemaVersion: 1,
        label,
        message: badgeText(report),
        color: name,
        isError
    })}\n`;
}
const margin = 7;
/** Pixels of a text and its margins; `textLength` makes it true for every font. */ function width(words) {
    return Math.round(words.length * 6.4) + 2 * margin;
}
function badge_text(words, middle, room) {
    return `<text x="${middle}" y="14" textLength="${room - 2 * margin}" lengthAdjust="spacingAndGlyphs">${xml(words)}</text>`;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/limits-text.js
var limits_text = __webpack_require__(12528);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/test-verdict.js
var test_verdict = __webpack_require__(51038);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/junit-cases.js



/** Findings that are listed in one case. */ const listedFindings = 100;
/** The case of one gate, and of the gate of tests one for each test that ran. */ function gateCases(gate, image) {
    const on = gate.platform === undefined || image.platforms.length < 2 ? '' : ` (${gate.platform})`;
    const ran = gate.gate === 'tests' ? image.tests ?? [] : [];
    const tests = ran.filter(({ platform })=>platform === gate.platform).map((one)=>testCase(one, gate, image, on));
    return [
        gateCase(gate, image, `${gate.gate}${on}`),
        ...tests
    ];
}
/**
 * What is not asked at all is no answer; of an image that nobody asked for nothing is said.
 * @param why it is not asked
 */ function skippedCases({ skip, gates, state, dockerfile }, why) {
    if (state === 'skipped' || state === 'planned' && gates.length === 0) return [];
    return skip.filter((name)=>gates.every(({ gate })=>gate !== name)).map((name)=>({
            name,
            ms: 0,
            file: dockerfile,
            outcome: 'skipped',
            message: `not asked: ${why}: [${name}]`,
            lines: []
        }));
}
/** As its gate has judged it: one that gave no answer has not passed, and where the gate is broken nobody knows. */ function testCase(test, gate, image, on) {
    const { name, outcome, durationMs, output } = test;
    const { kind, faults } = (0,test_verdict/* testVerdict */.u)(test, {
        ...image,
        gates: [
            gate
        ]
    });
    const [worst, ...others] = faults;
    const told = (kind === 'failed' ? others : faults).map(faultLine);
    const lines = [
        ...told,
        ...output.slice(-50_000).split('\n').slice(-50)
    ];
    const base = {
        name: `test: ${name}${on}`,
        ms: durationMs,
        lines,
        type: 'tests'
    };
    if (outcome.kind === 'unknown') return {
        ...base,
        outcome: 'error',
        message: outcome.problem.what
    };
    if (kind === 'unknown') return {
        ...base,
        outcome: 'skipped',
        message: 'not judged: its gate is broken'
    };
    return kind !== 'failed' || worst === undefined ? {
        ...base,
        outcome: 'passed'
    } : {
        ...base,
        outcome: 'failure',
        message: worst.message.slice(0, 5000)
    };
}
/** What is wrong with a test's answer, and why it fails nothing where it does not. */ function faultLine(fault) {
    const { message, waiver } = fault;
    const why = waiver !== undefined ? ` (accepted until ${waiver.until}: ${waiver.reason})` : (0,view.isWarned)(fault) ? ` (${(0,view.warnWord)('tests')})` : '';
    return `${message.slice(0, 5000)}${why}`;
}
function gateCase(gate, image, name) {
    const base = {
        name,
        ms: gate.durationMs,
        file: image.dockerfile,
        type: gate.gate
    };
    if (gate.state === 'broken') {
        const { what, meant, todo, log } = gate.problem;
        const lines = [
            meant,
            todo,
            ...(log ?? []).slice(-50)
        ].filter((line)=>line !== undefined);
        return {
            ...base,
            outcome: 'error',
            message: what,
            lines
        };
    }
    const findings = (0,view.findingsOf)({
        ...image,
        gates: [
            gate
        ]
    });
    const shown = findings.slice(0, listedFindings).map((finding)=>findingLine(finding));
    const rest = findings.length - shown.length;
    const lines = [
        ...gate.notes ?? [],
        ...shown,
        ...rest > 0 ? [
            `… and ${rest} more in report.json`
        ] : []
    ];
    if (gate.state === 'passed') return {
        ...base,
        outcome: 'passed',
        lines
    };
    const blocking = findings.filter(({ blocks })=>blocks);
    const [first] = blocking;
    const more = blocking.length > 1 ? ` (and ${blocking.length - 1} more)` : '';
    return {
        ...base,
        outcome: 'failure',
        message: `${first?.message.slice(0, 5000) ?? 'failed'}${more}`,
        lines
    };
}
/** `blocks high CVE-2026-1 /usr/lib/x: message (base debian) → what to do`. */ function findingLine(finding) {
    const { blocks, severity, rule, message, path, origin, waiver, todo } = finding;
    const at = finding.file === undefined ? path : (0,words/* place */.ik)({
        ...finding,
        file: finding.file
    });
    const parts = [
        waiver !== undefined ? `accepted until ${waiver.until} (${waiver.reason})` : blocks ? 'blocks' : '',
        severity,
        rule,
        at ?? ''
    ].filter((part)=>part !== '');
    const only = (0,view.isWarned)(finding) ? ` (${(0,view.warnWord)(finding.gate)})` : '';
    const from = origin?.kind === 'base' ? ` (from base ${origin.name})` : '';
    return `${parts.join(' ')}: ${message.slice(0, 5000)}${from}${only}${todo === undefined ? '' : ` → ${todo.slice(0, 5000)}`}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/headline.js
var headline = __webpack_require__(96902);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/junit.js






/**
 * The run as JUnit XML: a suite an image with a case for its build, for each gate and for each test; and one for what
 * went wrong apart from them. A broken gate is an error, a failed one a failure: neither is ever missing.
 */ function junit(report) {
    const suites = [
        ...problemSuite(report),
        ...report.images.flatMap((image)=>suiteOf(image, (0,view.skipReason)(report)))
    ];
    const all = suites.flatMap(({ cases })=>cases);
    const seconds = (report.durationMs / 1000).toFixed(3);
    const attributes = `name="image-build" ${counts(all)} time="${seconds}"`;
    const body = suites.map((suite)=>suiteText(suite, report.startedAt));
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites ${attributes}>`,
        ...body,
        '</testsuites>',
        ''
    ].join('\n');
}
/** What is no gate's and no build's; a run that failed without any of it is told here, too. */ function problemSuite(report) {
    const cases = report.problems.map((problem)=>{
        const where = problem.where === undefined ? [] : [
            (0,words/* place */.ik)(problem.where)
        ];
        const rest = [
            problem.meant,
            problem.todo
        ].filter((part)=>part !== undefined);
        return {
            name: (0,limits_text/* brief */.d)(problem.what, 200) || 'a problem',
            ms: 0,
            outcome: 'error',
            type: problem.kind,
            message: problem.what,
            lines: [
                ...where,
                ...rest,
                ...(problem.log ?? []).slice(-50)
            ]
        };
    });
    if (cases.length > 0) return [
        {
            name: 'image-build',
            cases
        }
    ];
    if (report.verdict !== 'interrupted') return [];
    const message = (0,headline/* headlineText */.uh)(report);
    return [
        {
            name: 'image-build',
            cases: [
                {
                    name: 'run',
                    ms: 0,
                    outcome: 'error',
                    type: 'interrupted',
                    message,
                    lines: []
                }
            ]
        }
    ];
}
/** @param why gates were not asked */ function suiteOf(image, why) {
    const cases = [
        ...buildCase(image),
        ...image.gates.flatMap((gate)=>gateCases(gate, image)),
        ...skippedCases(image, why)
    ];
    return cases.length === 0 ? [] : [
        {
            name: image.name,
            cases
        }
    ];
}
/** Nothing is said of a build that nobody asked for. */ function buildCase({ state, durationMs, dockerfile, reused, decision }) {
    const base = {
        name: 'build',
        ms: durationMs,
        file: dockerfile,
        lines: []
    };
    switch(state){
        case 'built':
            return [
                {
                    ...base,
                    outcome: 'passed'
                }
            ];
        case 'failed':
            return [
                {
                    ...base,
                    outcome: 'failure',
                    type: 'build',
                    message: 'a step of this image failed'
                }
            ];
        case 'stopped':
            return [
                {
                    ...base,
                    outcome: 'skipped',
                    message: 'the failure of something else ended it'
                }
            ];
        case 'reused':
            return [
                {
                    ...base,
                    outcome: 'skipped',
                    message: `unchanged: ${reused?.ref ?? decision}`
                }
            ];
        case 'planned':
        case 'skipped':
            return [];
    }
}
function suiteText({ name, cases }, startedAt) {
    const seconds = (cases.reduce((sum, { ms })=>sum + ms, 0) / 1000).toFixed(3);
    const title = xml((0,limits_text/* brief */.d)(name, 200));
    // As JUnit's schema has it: without milliseconds and without a zone.
    const timestamp = xml((0,limits_text/* brief */.d)(startedAt, 30).slice(0, 19));
    return [
        ` <testsuite name="${title}" ${counts(cases)} skipped="${count(cases, 'skipped')}" time="${seconds}" timestamp="${timestamp}">`,
        ...cases.map((one)=>caseText(one, title)),
        ' </testsuite>'
    ].join('\n');
}
function caseText({ name, ms, outcome, type, message, lines, file }, suite) {
    const at = file === undefined ? '' : ` file="${xml((0,limits_text/* brief */.d)(file, 500))}"`;
    const open = `  <testcase classname="${suite}" name="${xml((0,limits_text/* brief */.d)(name, 300))}" time="${(ms / 1000).toFixed(3)}"${at}`;
    const text = lines.map((line)=>xml((0,limits_text/* brief */.d)(line, 1000))).join('\n');
    if (outcome === 'passed') return text === '' ? `${open}/>` : `${open}>\n   <system-out>${text}</system-out>\n  </testcase>`;
    const told = message === undefined ? '' : ` message="${xml((0,limits_text/* brief */.d)(message, 500))}"`;
    if (outcome === 'skipped') return `${open}>\n   <skipped${told}/>\n  </testcase>`;
    const kind = type === undefined ? '' : ` type="${xml(type)}"`;
    return `${open}>\n   <${outcome}${told}${kind}>${text}</${outcome}>\n  </testcase>`;
}
function counts(cases) {
    return `tests="${cases.length}" failures="${count(cases, 'failure')}" errors="${count(cases, 'error')}"`;
}
function count(cases, outcome) {
    return cases.filter((one)=>one.outcome === outcome).length;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/limits.js
var limits = __webpack_require__(99498);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/own-version.js
var own_version = __webpack_require__(69548);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/markdown.js
var markdown = __webpack_require__(74327);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/sarif-rule.js




/** Characters of a description, and of a rule's id: GitHub shows no more. Source: docs.github.com, "SARIF support". */ const descriptionLength = 1000;
const idLength = 255;
/** What a gate asks, for people who see one of its findings elsewhere. */ const questions = {
    lint: {
        word: 'Dockerfile',
        about: 'What hadolint, BuildKit’s checks or image-build’s own advice say of the Dockerfile.'
    },
    size: {
        word: 'Size',
        about: 'The image is held to its size budget.'
    },
    vulnerabilities: {
        word: 'Vulnerability',
        about: 'A known vulnerability in a package of the image, as Trivy’s database has it.'
    },
    secrets: {
        word: 'Secret',
        about: 'Something that looks like a secret lies in a layer or in the settings of the image.'
    },
    contents: {
        word: 'Contents',
        about: 'What may be in the image, and what must be.'
    },
    licenses: {
        word: 'License',
        about: 'A license that the policy denies.'
    },
    tests: {
        word: 'Test',
        about: 'A test that runs inside the built image.'
    },
    glibc: {
        word: 'glibc',
        about: 'The oldest glibc that a program has to run with.'
    }
};
/** Gates whose findings GitHub sorts by its own scale of severities. */ const security = [
    'vulnerabilities',
    'secrets'
];
/** A number in the middle of GitHub's bands: critical from 9.0, high from 7.0, medium from 4.0, low above 0. */ const scores = {
    critical: '9.5',
    high: '8.0',
    error: '8.0',
    medium: '5.5',
    warning: '5.5',
    low: '2.0',
    unknown: '2.0',
    info: '2.0',
    style: '2.0'
};
/** The id of a finding's rule as SARIF has it. */ function ruleId({ rule }) {
    return (0,limits_text/* brief */.d)(rule, idLength) || 'unnamed';
}
/** The level of a finding: an error is what blocks; else a warning from medium (for linters: warning) on; else a note. */ function levelOf({ blocks, severity }) {
    if (blocks) return 'error';
    return words/* severityRank */.qs[severity] <= words/* severityRank */.qs.warning ? 'warning' : 'note';
}
/**
 * A rule, told by the worst of its findings.
 * @param worst the first of them, worst first
 */ function ruleOf(worst, known) {
    const { gate, rule, severity, message, todo, help, package: named } = worst;
    const key = [
        gate,
        rule,
        severity,
        message,
        todo,
        help,
        named?.name
    ].join('\0');
    const made = known.get(key);
    if (made !== undefined) return made;
    const fresh = makeRule(worst);
    known.set(key, fresh);
    return fresh;
}
function makeRule(worst) {
    const { gate, help, todo, message, severity } = worst;
    const { word, about } = questions[gate];
    const id = ruleId(worst);
    const page = (0,markdown/* webAddress */.Dy)(help);
    const what = (0,limits_text/* brief */.d)(message, descriptionLength);
    const next = todo === undefined ? '' : (0,limits_text/* brief */.d)(todo, descriptionLength);
    const isSecurity = security.includes(gate);
    return {
        id,
        name: id,
        shortDescription: {
            text: gate === 'lint' ? (0,limits_text/* brief */.d)(message, 200) || id : shortText(worst, word, id)
        },
        fullDescription: {
            text: noLinks((0,harmless/* shorten */.ml)(`${about} ${what}`, descriptionLength))
        },
        ...page === undefined ? {} : {
            helpUri: page
        },
        help: {
            text: noLinks([
                next === '' ? what : next,
                page ?? ''
            ].filter((part)=>part !== '').join('\n') || about),
            markdown: [
                about,
                (0,markdown.md)(what),
                ...next === '' ? [] : [
                    `**What to do:** ${(0,markdown.md)(next)}`
                ],
                ...page === undefined ? [] : [
                    `[About this rule](<${page}>)`
                ]
            ].join('\n\n')
        },
        defaultConfiguration: {
            level: levelOf({
                blocks: false,
                severity
            })
        },
        properties: {
            tags: [
                'containers',
                ...isSecurity ? [
                    'security'
                ] : [],
                gate
            ],
            precision: 'high',
            ...isSecurity ? {
                'security-severity': scores[severity]
            } : {
                'problem.severity': problemSeverity(severity)
            }
        }
    };
}
function shortText({ package: named }, word, id) {
    const of = named === undefined ? '' : ` in ${(0,limits_text/* brief */.d)(named.name, 80)}`;
    return `${word}: ${id}${of}`;
}
function problemSeverity(severity) {
    const level = levelOf({
        blocks: words/* severityRank */.qs[severity] <= words/* severityRank */.qs.error,
        severity
    });
    return level === 'note' ? 'recommendation' : level;
}
/** In a SARIF message `[text](target)` is a link, for GitHub even to any address: apart they are what they are. */ function noLinks(text) {
    return text.replaceAll('](', '] (');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/sarif-result.js



/** Characters of a result's message. */ const messageLength = 1000;
/**
 * A finding as GitHub shall know it. What lint finds is at its line: GitHub knows it by what the line says. All else is
 * of the image and at the Dockerfile as a whole, with the line beside it: a line with a digest changes with every new
 * base, and two packages with one CVE share the line of the FROM.
 */ function resultOf(finding, details) {
    const { image, ruleIndex, before } = details;
    const { waiver } = finding;
    const identity = `${(0,limits_text/* brief */.d)(finding.fingerprint, 100)}${before > 0 ? `:${before + 1}` : ''}`;
    const region = regionOf(finding);
    const primary = finding.gate === 'lint' ? region : undefined;
    const beside = finding.gate === 'lint' ? undefined : region;
    return {
        ruleId: ruleId(finding),
        ruleIndex,
        level: levelOf(finding),
        message: {
            text: textOf(finding, details, beside?.startLine)
        },
        locations: [
            locationOf(finding, image, primary)
        ],
        ...beside === undefined ? {} : {
            relatedLocations: [
                {
                    id: linkedLocation,
                    ...locationOf(finding, image, beside),
                    message: {
                        text: `Line ${beside.startLine}`
                    }
                }
            ]
        },
        partialFingerprints: {
            'imageBuildFinding/v1': identity,
            // The only one that GitHub reads. With a line it is the hash of that line, which upload-sarif makes by itself (and
            // warns of any other, once a result). Source: github.com/github/codeql-action, src/fingerprints.ts.
            ...primary === undefined ? {
                primaryLocationLineHash: identity
            } : {}
        },
        ...waiver === undefined ? {} : {
            suppressions: [
                {
                    kind: 'external',
                    status: 'accepted',
                    justification: (0,limits_text/* brief */.d)(`${waiver.reason} (until ${waiver.until})`, messageLength)
                }
            ]
        },
        properties: {
            ...propertiesOf(finding),
            ...(0,view.isWarned)(finding) ? {
                onlyWarns: true
            } : {}
        }
    };
}
/** The id of the only related location: `[text](1)` in a message links to it. */ const linkedLocation = 1;
function locationOf(finding, image, region) {
    return {
        physicalLocation: {
            artifactLocation: {
                uri: uriOf(finding.file ?? image.dockerfile),
                uriBaseId: '%SRCROOT%'
            },
            ...region === undefined ? {} : {
                region
            }
        }
    };
}
/** The lines of a finding that has its own file. */ function regionOf({ file, line, endLine, column }) {
    if (file === undefined || line === undefined || line < 1) return undefined;
    return {
        startLine: line,
        ...endLine !== undefined && endLine >= line ? {
            endLine
        } : {},
        ...column !== undefined && column >= 1 ? {
            startColumn: column
        } : {}
    };
}
/**
 * What, where in the image, whose it is, and what to do: an alert shows nothing else of a finding.
 * @param line of the Dockerfile, which is linked: the only link that a message has
 */ function textOf(finding, { image, platforms }, line) {
    const { message, path, origin, todo } = finding;
    const on = platforms.length === 0 ? '' : ` (${(0,limits_text/* brief */.d)(platforms.join(', '), 200)})`;
    const parts = [
        `${(0,limits_text/* brief */.d)(image.name, 100)}${on}: ${(0,limits_text/* brief */.d)(message, messageLength)}`,
        path === undefined ? undefined : `In the image: ${(0,limits_text/* brief */.d)(path, 300)}`,
        origin?.kind === 'base' ? `It comes from the base ${(0,limits_text/* brief */.d)(origin.name, 200)}` : undefined,
        todo === undefined ? undefined : `What to do: ${(0,limits_text/* brief */.d)(todo, messageLength)}`
    ].filter((part)=>part !== undefined);
    const text = noLinks(parts.join('\n'));
    return line === undefined ? text : `${text}\nSee [line ${line}](${linkedLocation})`;
}
function propertiesOf({ gate, severity, blocks, path, package: named, origin }) {
    return {
        gate,
        severity,
        blocks,
        ...path === undefined ? {} : {
            path: (0,limits_text/* brief */.d)(path, messageLength)
        },
        ...named === undefined ? {} : {
            package: (0,limits_text/* brief */.d)(named.name, 200),
            version: (0,limits_text/* brief */.d)(named.version, 200),
            ...named.fixed === undefined ? {} : {
                fixed: (0,limits_text/* brief */.d)(named.fixed, 200)
            }
        },
        ...origin === undefined ? {} : {
            origin: origin.kind === 'own' ? 'own' : `base ${(0,limits_text/* brief */.d)(origin.name, 200)}`
        }
    };
}
/** A relative file as a URI reference: no scheme, no query, nothing that could be taken for more than a path. */ function uriOf(file) {
    const name = file.slice(0, 4000).replace(/\p{Surrogate}/gu, '\ufffd');
    const parts = name.split('/').filter((part)=>part !== '' && part !== '.');
    return parts.map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/sarif-subjects.js


/**
 * One run an image, so that each stands for a whole judgement. An image whose gates have not all answered has none:
 * GitHub takes what is missing in a run for mended. The command `lint` asks the Dockerfile alone, and has a series of
 * its own for that.
 * @param platforms those that the run was told to build; legs of a matrix must not replace each other's results
 */ function runSubjects({ command, images }, platforms) {
    const isLint = command === 'lint';
    const part = isLint ? 'dockerfile' : partOf(platforms);
    const judged = images.filter(({ gates })=>gates.length > 0);
    const whole = judged.filter((image)=>isLint ? hasAnswered(image) : isWhole(image));
    return {
        subjects: whole.map((image)=>({
                image,
                part,
                skipped: (0,view.skipReason)({
                    command
                })
            })),
        unjudged: judged.filter((image)=>!whole.includes(image)).map(({ name })=>name)
    };
}
function partOf(platforms) {
    if (platforms === undefined || platforms.length === 0) return 'image';
    const names = [
        ...platforms
    ].sort().map((one)=>(0,limits_text/* brief */.d)(one, 60).replaceAll('/', '-'));
    return (0,limits_text/* brief */.d)(names.join('+'), 200);
}
/** Gates that are asked of every image on every platform where the policy does not skip them. */ const everywhere = [
    'size',
    'vulnerabilities',
    'secrets'
];
function isWhole(image) {
    const { state, gates, skip, platforms, output } = image;
    if (state !== 'built' && state !== 'reused' || !hasAnswered(image)) return false;
    if (!skip.includes('lint') && !gates.some(({ gate })=>gate === 'lint')) return false;
    const hasImage = output.kind === 'image' && !everywhere.every((gate)=>skip.includes(gate));
    return !hasImage || platforms.every((one)=>gates.some(({ platform })=>platform === one.platform));
}
function hasAnswered({ gates }) {
    return gates.every(({ state })=>state !== 'broken');
}
/**
 * GitHub's name for a series of results that replace each other: `image-build/base/image/`. It ends with a slash, since
 * what stands behind the last one names the single run.
 */ function categoryOf({ image, part }) {
    return `image-build/${(0,limits_text/* brief */.d)(image.name, 200)}/${part}/`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/sarif-run.js







/**
 * One run with at most `most` results, the worst.
 * @returns the run, and how many findings did not fit
 */ function runOf(subject, accepted, known = new Map(), most = limits/* limits */.F.sarif.results) {
    const { image } = subject;
    const all = (0,view.findingsOf)(image);
    const open = all.filter(({ waiver })=>waiver === undefined);
    const waived = all.filter(({ waiver })=>waiver !== undefined);
    const wanted = accepted === 'suppressed' ? [
        ...open,
        ...waived
    ] : open;
    const kept = wanted.slice(0, most);
    const index = new Map();
    const rules = kept.flatMap((finding)=>{
        const id = ruleId(finding);
        if (index.has(id)) return [];
        index.set(id, index.size);
        return [
            ruleOf(finding, known)
        ];
    });
    const leftOut = wanted.length - kept.length;
    const notifications = [
        ...leftOut > 0 ? [
            note('warning', `${(0,words/* count */.U9)(leftOut, 'finding')} left out, the mildest: there is no room. report.json has them all.`)
        ] : [],
        ...wanted.length < all.length ? [
            note('note', `${(0,words/* count */.U9)(waived.length, 'finding')} that the policy accepts left out.`)
        ] : []
    ];
    if (image.skip.length > 0) notifications.push(note('note', `Not asked, since ${subject.skipped}: ${image.skip.join(', ')}.`));
    const warned = kept.filter((finding)=>(0,view.isWarned)(finding));
    const gatesWarned = [
        ...new Set(warned.map(({ gate })=>gate))
    ];
    for (const gate of gatesWarned)notifications.push(note('warning', `What ${gate} found fails nothing: ${(0,view.warnWord)(gate)}.`));
    const onlyOn = platformsOf(image);
    const seen = new Map();
    const run = {
        tool: {
            driver: {
                name: 'image-build',
                informationUri: 'https://github.com/org/image-build',
                semanticVersion: own_version/* ownVersion */.X,
                rules
            }
        },
        automationDetails: {
            id: categoryOf(subject)
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
            {
                executionSuccessful: true,
                toolExecutionNotifications: notifications
            }
        ],
        results: kept.map((finding)=>{
            const before = seen.get(finding.fingerprint) ?? 0;
            seen.set(finding.fingerprint, before + 1);
            const platforms = onlyOn.size === 0 ? [] : onlyOn.get((0,view.findingKey)(finding)) ?? [];
            return resultOf(finding, {
                image,
                ruleIndex: index.get(ruleId(finding)) ?? 0,
                platforms,
                before
            });
        })
    };
    return {
        run,
        leftOut
    };
}
/** Of findings that only some of the platforms have: on which. What is about waivers is told by any gate, once. */ function platformsOf({ gates }) {
    const all = new Set(gates.flatMap(({ platform })=>platform ?? []));
    if (all.size < 2) return new Map();
    const found = new Map();
    const ofPlatforms = gates.flatMap(({ platform, findings })=>platform === undefined ? [] : findings.map((finding)=>({
                ...finding,
                platform
            })));
    for (const finding of (0,view.withPlaces)(ofPlatforms)){
        if ((0,view.isAboutWaivers)(finding.rule)) continue;
        const key = (0,view.findingKey)(finding);
        found.set(key, (found.get(key) ?? new Set()).add(finding.platform ?? ''));
    }
    return new Map([
        ...found
    ].flatMap(([key, on])=>on.size < all.size ? [
            [
                key,
                [
                    ...on
                ]
            ]
        ] : []));
}
function note(level, text) {
    return {
        level,
        message: {
            text
        }
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/sarif.js





/**
 * All findings as SARIF for code scanning and editors: a run for each image. Within GitHub's limits the worst findings
 * stay.
 */ function sarif(report, { accepted = 'suppressed', platforms } = {}, within = limits/* limits */.F.sarif) {
    const { subjects, unjudged } = runSubjects(report, platforms);
    const [first = [], ...others] = chunks(subjects, within.runs);
    const [text, ...texts] = [
        first,
        ...others
    ].map((some)=>fileOf(some, accepted, within));
    const all = text === undefined ? [] : [
        text,
        ...texts
    ];
    const lost = all.reduce((sum, { leftOut })=>sum + leftOut, 0);
    return {
        files: [
            text?.text ?? sarif_textOf([]),
            ...texts.map((one)=>one.text)
        ],
        notes: [
            ...lost > 0 ? [
                `${(0,words/* count */.U9)(lost, 'finding')} left out of the SARIF report, the mildest: GitHub takes no more`
            ] : [],
            ...others.length > 0 ? [
                `GitHub takes ${(0,words/* count */.U9)(within.runs, 'image')} in a SARIF file: there are ${others.length + 1} files (report.sarif, report-2.sarif, …)`
            ] : [],
            ...unjudged.length > 0 && accepted === 'left-out' ? [
                `the SARIF report has nothing of ${(0,words/* listed */.KE)(unjudged.slice(0, 5))}${unjudged.length > 5 ? ` and ${unjudged.length - 5} more` : ''}: not all gates have answered, and GitHub would take what is missing for mended`
            ] : []
        ]
    };
}
/** Takes away the mildest results of the longest runs until the file is small enough. */ function fileOf(subjects, accepted, within) {
    const rules = new Map();
    let most = within.results;
    for(;;){
        const runs = subjects.map((subject)=>runOf(subject, accepted, rules, most));
        const text = sarif_textOf(runs.map(({ run })=>run));
        const leftOut = runs.reduce((sum, one)=>sum + one.leftOut, 0);
        const excess = gzippedSize(text, within.gzippedBytes) / within.gzippedBytes;
        const longest = runs.reduce((length, { run })=>Math.max(length, run.results?.length ?? 0), 0);
        if (excess <= 1 || longest === 0) return {
            text,
            leftOut
        };
        most = Math.floor(Math.min(most, longest) / excess * 0.9);
    }
}
/** Compresses only what could be too big: nothing gets bigger by more than a few bytes in a thousand. */ function gzippedSize(text, limit) {
    const plain = Buffer.byteLength(text);
    return plain * 1.001 + 100 <= limit ? plain : (0,external_node_zlib_.gzipSync)(text).byteLength;
}
function sarif_textOf(runs) {
    const log = {
        version: '2.1.0',
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        runs
    };
    return `${JSON.stringify(log)}\n`;
}
function chunks(all, size) {
    return Array.from({
        length: Math.ceil(all.length / size)
    }, (_, index)=>all.slice(index * size, (index + 1) * size));
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/summary.js + 1 modules
var summary = __webpack_require__(98815);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/write.js









const sumsName = 'published.sha256';
/**
 * Writes the reports for people and machines into a folder, which is made when it is not there.
 * @throws Problem (surroundings) when the folder or a file cannot be written
 */ async function writeReports(report, dir, details = {}) {
    const { htmlReport } = await __webpack_require__.e(/* import() */ 4691).then(__webpack_require__.bind(__webpack_require__, 74691));
    const folder = (0,external_node_path_.resolve)(dir);
    const at = (name)=>(0,external_node_path_.join)(folder, name);
    const html = await htmlReport(report, details);
    const { files, notes } = sarif(report, details);
    const sums = attestableSums(report, details.promoted);
    const texts = [
        [
            'report.json',
            (0,json.jsonReport)(report)
        ],
        [
            'report.html',
            html
        ],
        [
            'summary.md',
            (0,summary.summary)(report)
        ],
        [
            'junit.xml',
            junit(report)
        ],
        [
            'badge.svg',
            badgeSvg(report)
        ],
        [
            'badge.json',
            badgeJson(report)
        ],
        ...files.map((text, index)=>[
                sarifName(index),
                text
            ]),
        ...sums === '' ? [] : [
            [
                sumsName,
                sums
            ]
        ]
    ];
    try {
        await (0,promises_.mkdir)(folder, {
            recursive: true
        });
        await Promise.all([
            ...texts.map(([name, text])=>(0,promises_.writeFile)(at(name), text)),
            removeOldSarif(folder, files.length),
            // What an earlier run has let out is not this one's.
            ...sums === '' ? [
                (0,promises_.rm)(at(sumsName), {
                    force: true
                })
            ] : []
        ]);
    } catch (error) {
        throw (0,problem/* surroundingsFailed */.fs)(`The report cannot be written into ${dir}`, {
            todo: 'Is there room, and may this user write there?'
        }, error);
    }
    return {
        json: at('report.json'),
        html: at('report.html'),
        markdown: at('summary.md'),
        sarif: at(sarifName(0)),
        sarifFiles: files.map((_, index)=>at(sarifName(index))),
        junit: at('junit.xml'),
        badge: at('badge.svg'),
        ...sums === '' ? {} : {
            sums: at(sumsName)
        },
        notes
    };
}
function sarifName(index) {
    return index === 0 ? 'report.sarif' : `report-${index + 1}.sarif`;
}
/** What an earlier run has left must not be taken for this one's. */ async function removeOldSarif(folder, count) {
    const names = await (0,promises_.readdir)(folder);
    const isOld = (name)=>Number(/^report-(\d+)\.sarif$/.exec(name)?.[1] ?? 0) > count;
    await Promise.all(names.filter(isOld).map((name)=>(0,promises_.rm)((0,external_node_path_.join)(folder, name), {
            force: true
        })));
}


/***/ })

};
