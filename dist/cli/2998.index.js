export const id = 2998;
export const ids = [2998,5804,1723];
export const modules = {

/***/ 8219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ul: () => (/* binding */ digestOfStream),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const pattern = /^sha256:[a-f0-9]{64}$/;
/** Whether a text is a digest and may therefore become a part of a path or an address. */ function isDigest(text) {
    return pattern.test(text);
}
/** The digest of some bytes, or of a text in UTF-8. */ function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/**
 * Reads a stream of bytes to its end in constant memory.
 * @returns its digest and its length in bytes
 * @throws whatever the stream throws
 */ async function digestOfStream(stream) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    for await (const chunk of stream){
        if (!(chunk instanceof Uint8Array)) throw new TypeError('the stream gives something else than bytes');
        hash.update(chunk);
        bytes += chunk.length;
    }
    return {
        digest: `sha256:${hash.digest('hex')}`,
        bytes
    };
}


/***/ }),

/***/ 13889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   uH: () => (/* binding */ clean),
/* harmony export */   v3: () => (/* binding */ cleanLines)
/* harmony export */ });
/* eslint-disable no-control-regex -- removing control characters is what this file is for */ // Escape sequences first, so that their parameters go too: strings (OSC, DCS, SOS, PM, APC) up to their end or the
// end of the line, then CSI, then the short ones. Source: ECMA-48, and xterm's ctlseqs for what terminals obey.
const sequences = [
    /(?:\u001b[\]PX^_]|[\u0090\u0098\u009d\u009e\u009f])[^\u0007\u001b\u009c\n\r]*(?:\u0007|\u001b\\|\u009c)?/g,
    /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?/g,
    /\u001b[ -/]*[0-~]?/g
];
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// C0 without tab and newline, DEL, C1; then what changes the direction of text, is invisible, or hides text in tags.
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
const halfCharacters = /\p{Surrogate}/gu;
/**
 * Makes untrusted text harmless for people's eyes and terminals: without escape sequences, control, direction and
 * invisible characters. Line ends become `\n`; tabs stay. What comes out still has to be escaped for HTML and Markdown.
 */ function clean(text) {
    const plain = sequences.reduce((rest, sequence)=>rest.replace(sequence, ''), text);
    return plain.replace(lineEnds, '\n').replace(controls, '').replace(halfCharacters, '\ufffd');
}
/** As `clean`, on one line: every run of white space becomes one blank. */ function oneLine(text) {
    return clean(text).replace(/\s+/g, ' ').trim();
}
/** The lines of untrusted text (each of which may hold line ends of its own), harmless, without blank ones at the end. */ function cleanLines(texts) {
    const lines = texts.flatMap((text)=>clean(text).split('\n')).map((line)=>line.trimEnd());
    const last = lines.findLastIndex((line)=>line !== '');
    return lines.slice(0, last + 1);
}
/** At most `length` characters (never half of one), the last being `…` when something was cut off. */ function shorten(text, length) {
    if (text.length <= length) return text;
    const characters = Array.from(text);
    if (characters.length <= length) return text;
    return length < 1 ? '' : `${characters.slice(0, length - 1).join('')}…`;
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

/***/ 12528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tidy),
/* harmony export */   d: () => (/* binding */ brief)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13889);

/** What `oneLine` would change: anything but printable ASCII, and blanks at an end or beside each other. */ const untidy = /[^ -~]| {2}|^ | $/;
/** `oneLine`, at once for the text that most texts are: reports have thousands of them. */ function tidy(text) {
    return untidy.test(text) ? (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text) : text;
}
/**
 * Untrusted text on one line, at most `length` characters. Of a line of megabytes only the beginning is looked at.
 */ function brief(text, length) {
    if (text.length <= length * 10) return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(tidy(text), length);
    const line = Array.from((0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text.slice(0, length * 10)));
    return `${line.slice(0, length - 1).join('')}…`;
}


/***/ }),

/***/ 74327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   F: () => (/* binding */ mdFence),
/* harmony export */   X0: () => (/* binding */ mdProse),
/* harmony export */   YF: () => (/* binding */ mdLink),
/* harmony export */   gJ: () => (/* binding */ mdTable),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   xs: () => (/* binding */ mdCode)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13889);
/* harmony import */ var _limits_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12528);


const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;'
};
/** A text without any of these has nothing to be escaped. Without the flag `i`, which makes V8 fold all of Unicode. */ const special = /[^\p{L}\p{N} ,;!?()/'"%.:=+-]|^[\d:=+-]|:\/\/|[wW]{3}\.|[gG][hH]-\d/u;
/**
 * Untrusted text as the text it is, on one line, anywhere in GitHub's Markdown but inside of code fences: no markup,
 * no HTML, no table cell, no link, nobody mentioned (an invisible joint keeps `@name` and `#1` from becoming links).
 */ function md(text) {
    const line = (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tidy */ .D)(text);
    if (!special.test(line)) return line;
    return line.replace(/[&<>]/g, (character)=>entities[character] ?? '').replace(/[\\`*_[\]|~$]/g, '\\$&').replace(/^[-+#=:]/, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2').replace(/:\/\//g, ':\\/\\/').replace(/www\./gi, (www)=>`${www.slice(0, 3)}\\.`).replace(/@(?=[\w-])|#(?=\d)|GH-(?=\d)/gi, '$&&#8203;');
}
/** Untrusted text in `<code>`, which unlike backticks cannot be ended by what is in it. */ function mdCode(text) {
    return `<code>${md(text)}</code>`;
}
/** A sentence in which what stands between two backticks is code. */ function mdProse(text) {
    const parts = (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tidy */ .D)(text).split('`');
    if (parts.length % 2 === 0) return md(text);
    return parts.map((part, index)=>index % 2 === 1 ? mdCode(part) : around(part)).join('');
}
/** `md` trims, which must not join words with the code beside them. */ function around(part) {
    const inner = md(part);
    return inner === '' ? part : part.replace(part.trim(), ()=>inner);
}
/** Untrusted lines in a fence that is longer than every run of backticks in them. */ function mdFence(texts) {
    const lines = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLines */ .v3)(texts);
    const longest = Math.max(2, ...(lines.join('\n').match(/`+/g) ?? []).map((run)=>run.length));
    const fence = '`'.repeat(longest + 1);
    return [
        `${fence}text`,
        ...lines,
        fence
    ].join('\n');
}
/** A link, when the address is an ordinary web address; else the text alone. */ function mdLink(text, address) {
    const url = webAddress(address);
    return url === undefined ? md(text) : `[${md(text)}](<${url}>)`;
}
/**
 * An `http(s)` address without a name or password in it, with everything encoded that could end an attribute or a
 * Markdown link; else `undefined`.
 */ function webAddress(address) {
    const text = (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tidy */ .D)(address ?? '');
    if (!URL.canParse(text)) return undefined;
    const url = new URL(text);
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    if (!web || url.username !== '' || url.password !== '') return undefined;
    return url.href.replace(/[<>"'`\\()[\]|@]/g, (character)=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A table whose cells are Markdown already; columns that are empty in every row are left out. */ function mdTable(head, rows) {
    const filled = head.map((_, index)=>rows.some((row)=>(row[index] ?? '') !== ''));
    const line = (cells)=>`| ${cells.filter((_, i)=>filled[i]).join(' | ')} |`;
    return [
        line(head.map(({ title })=>title)),
        line(head.map(({ right })=>right ? '---:' : '---')),
        ...rows.map(line)
    ].join('\n');
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


/***/ }),

/***/ 41245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ee: () => (/* binding */ bytes),
  U9: () => (/* binding */ count),
  p0: () => (/* binding */ duration),
  WG: () => (/* binding */ inOneForm),
  KE: () => (/* binding */ listed),
  n$: () => (/* binding */ moment),
  ik: () => (/* binding */ place),
  qs: () => (/* binding */ severityRank),
  VK: () => (/* binding */ shortDigest),
  cO: () => (/* binding */ tagOf)
});

;// CONCATENATED MODULE: ./node_modules/parse-ms/index.js
const toZeroIfInfinity = value => Number.isFinite(value) ? value : 0;

function parseNumber(milliseconds) {
	return {
		days: Math.trunc(milliseconds / 86_400_000),
		hours: Math.trunc(milliseconds / 3_600_000 % 24),
		minutes: Math.trunc(milliseconds / 60_000 % 60),
		seconds: Math.trunc(milliseconds / 1000 % 60),
		milliseconds: Math.trunc(milliseconds % 1000),
		microseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1000) % 1000),
		nanoseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e6) % 1000),
	};
}

function parseBigint(milliseconds) {
	return {
		days: milliseconds / 86_400_000n,
		hours: milliseconds / 3_600_000n % 24n,
		minutes: milliseconds / 60_000n % 60n,
		seconds: milliseconds / 1000n % 60n,
		milliseconds: milliseconds % 1000n,
		microseconds: 0n,
		nanoseconds: 0n,
	};
}

function parseMilliseconds(milliseconds) {
	switch (typeof milliseconds) {
		case 'number': {
			if (Number.isFinite(milliseconds)) {
				return parseNumber(milliseconds);
			}

			break;
		}

		case 'bigint': {
			return parseBigint(milliseconds);
		}

		// No default
	}

	throw new TypeError('Expected a finite number or bigint');
}

;// CONCATENATED MODULE: ./node_modules/pretty-ms/index.js


const isZero = value => value === 0 || value === 0n;
const pluralize = (word, count) => (count === 1 || count === 1n) ? word : `${word}s`;

const SECOND_ROUNDING_EPSILON = 0.000_000_1;
const ONE_DAY_IN_MILLISECONDS = 24n * 60n * 60n * 1000n;

function prettyMilliseconds(milliseconds, options) {
	const isBigInt = typeof milliseconds === 'bigint';
	if (!isBigInt && !Number.isFinite(milliseconds)) {
		throw new TypeError('Expected a finite number or bigint');
	}

	options = {...options};

	const sign = milliseconds < 0 ? '-' : '';
	milliseconds = milliseconds < 0 ? -milliseconds : milliseconds; // Cannot use `Math.abs()` because of BigInt support.

	if (options.colonNotation) {
		options.compact = false;
		options.formatSubMilliseconds = false;
		options.separateMilliseconds = false;
		options.verbose = false;
	}

	if (options.compact) {
		options.unitCount = 1;
		options.secondsDecimalDigits = 0;
		options.millisecondsDecimalDigits = 0;
	}

	let result = [];

	const floorDecimals = (value, decimalDigits) => {
		const flooredInterimValue = Math.floor((value * (10 ** decimalDigits)) + SECOND_ROUNDING_EPSILON);
		const flooredValue = Math.round(flooredInterimValue) / (10 ** decimalDigits);
		return flooredValue.toFixed(decimalDigits);
	};

	const add = (value, long, short, valueString) => {
		if (
			(result.length === 0 || !options.colonNotation)
			&& isZero(value)
			&& !(options.colonNotation && short === 'm')) {
			return;
		}

		valueString ??= String(value);
		if (options.colonNotation) {
			const wholeDigits = valueString.includes('.') ? valueString.split('.')[0].length : valueString.length;
			const minLength = result.length > 0 ? 2 : 1;
			valueString = '0'.repeat(Math.max(0, minLength - wholeDigits)) + valueString;
		} else {
			valueString += options.verbose ? ' ' + pluralize(long, value) : short;
		}

		result.push(valueString);
	};

	const parsed = parseMilliseconds(milliseconds);
	const days = BigInt(parsed.days);

	if (options.hideYearAndDays) {
		add((BigInt(days) * 24n) + BigInt(parsed.hours), 'hour', 'h');
	} else {
		if (options.hideYear) {
			add(days, 'day', 'd');
		} else {
			add(days / 365n, 'year', 'y');
			add(days % 365n, 'day', 'd');
		}

		add(Number(parsed.hours), 'hour', 'h');
	}

	add(Number(parsed.minutes), 'minute', 'm');

	if (!options.hideSeconds) {
		if (
			options.separateMilliseconds
			|| options.formatSubMilliseconds
			|| (!options.colonNotation && milliseconds < 1000 && !options.subSecondsAsDecimals)
		) {
			const seconds = Number(parsed.seconds);
			const milliseconds = Number(parsed.milliseconds);
			const microseconds = Number(parsed.microseconds);
			const nanoseconds = Number(parsed.nanoseconds);

			add(seconds, 'second', 's');

			if (options.formatSubMilliseconds) {
				add(milliseconds, 'millisecond', 'ms');
				add(microseconds, 'microsecond', 'µs');
				add(nanoseconds, 'nanosecond', 'ns');
			} else {
				const millisecondsAndBelow
					= milliseconds
					+ (microseconds / 1000)
					+ (nanoseconds / 1e6);

				const millisecondsDecimalDigits
					= typeof options.millisecondsDecimalDigits === 'number'
						? options.millisecondsDecimalDigits
						: 0;

				const roundedMilliseconds = millisecondsAndBelow >= 1
					? Math.round(millisecondsAndBelow)
					: Math.ceil(millisecondsAndBelow);
				const maximumMilliseconds = 1000 - (10 ** -millisecondsDecimalDigits);

				const millisecondsString = millisecondsDecimalDigits
					? Math.min(millisecondsAndBelow, maximumMilliseconds).toFixed(millisecondsDecimalDigits)
					: Math.min(roundedMilliseconds, maximumMilliseconds);

				add(
					Number.parseFloat(millisecondsString),
					'millisecond',
					'ms',
					millisecondsString,
				);
			}
		} else {
			const seconds = (
				(isBigInt ? Number(milliseconds % ONE_DAY_IN_MILLISECONDS) : milliseconds)
				/ 1000
			) % 60;
			const secondsDecimalDigits
				= typeof options.secondsDecimalDigits === 'number'
					? options.secondsDecimalDigits
					: 1;
			const secondsFixed = floorDecimals(seconds, secondsDecimalDigits);
			const secondsString = options.keepDecimalsOnWholeSeconds
				? secondsFixed
				: secondsFixed.replace(/\.0+$/, '');
			add(Number.parseFloat(secondsString), 'second', 's', secondsString);
		}
	}

	if (result.length === 0) {
		return sign + '0' + (options.verbose ? ' milliseconds' : 'ms');
	}

	const separator = options.colonNotation ? ':' : ' ';
	if (typeof options.unitCount === 'number') {
		result = result.slice(0, Math.max(options.unitCount, 1));
	}

	return sign + result.join(separator);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/harmless.js
var harmless = __webpack_require__(13889);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/words.js


const units = [
    'B',
    'kB',
    'MB',
    'GB',
    'TB',
    'PB'
];
/** Bytes as people read them, in powers of 1000 and three digits: `412 MB`, `41.2 MB`, `1.23 GB`. */ function bytes(count) {
    let value = count;
    let unit = 0;
    while(Math.round(value) >= 1000 && unit < units.length - 1){
        value /= 1000;
        unit += 1;
    }
    const decimals = unit === 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    return `${String(Number(value.toFixed(decimals)))} ${units[unit] ?? ''}`;
}
/** A sentence with each size in one form: `253 MB` where it says `253 MB (252691968 bytes)`. */ function inOneForm(text) {
    return text.replace(/(\d [kMGT]?B) \(\d{1,20} bytes\)/g, '$1');
}
/** Milliseconds as people read them: `430ms`, `4.2s`, `1m 23s`. */ function duration(ms) {
    return prettyMilliseconds(ms, {
        secondsDecimalDigits: ms < 60_000 ? 1 : 0
    });
}
/** `1 image`, `7 images`; for words whose plural is not made with `s` the plural is given. */ function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** The first 12 hex digits of a digest, as registries and engines show it. */ function shortDigest(digest) {
    return (0,harmless/* oneLine */.TN)(digest).replace(/^sha256:/, '').slice(0, 12);
}
/** A moment (ISO 8601) to the minute: `2026-11-21 05:20 UTC`; what is no moment stays what it is. */ function moment(iso) {
    const ms = Date.parse(iso);
    if (Number.isNaN(ms)) return (0,harmless/* shorten */.ml)((0,harmless/* oneLine */.TN)(iso), 30);
    return `${new Date(ms).toISOString().replace('T', ' ').slice(0, 16)} UTC`;
}
/** The tag of a full reference: `1.2.0` of `ghcr.io/acme/base:1.2.0`. */ function tagOf(reference) {
    const afterSlash = (0,harmless/* oneLine */.TN)(reference).split('/').at(-1) ?? '';
    return afterSlash.includes(':') ? afterSlash.slice(afterSlash.indexOf(':') + 1) : afterSlash;
}
/** `images/base/Dockerfile:7:5`, as editors and terminals link it. */ function place(where) {
    const line = where.line === undefined ? '' : `:${where.line}`;
    const column = where.line === undefined || where.column === undefined ? '' : `:${where.column}`;
    return `${(0,harmless/* oneLine */.TN)(where.file)}${line}${column}`;
}
/** Several words as a sentence has them: `a, b and c`. */ function listed(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
/** From worst (0) to mildest, linters' and scanners' words on one scale. */ const severityRank = {
    critical: 0,
    high: 1,
    error: 2,
    medium: 3,
    warning: 4,
    low: 5,
    info: 6,
    style: 7,
    unknown: 8
};


/***/ }),

/***/ 35218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ gitHubPlace)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);

/**
 * Which repository on GitHub is meant, and with which token.
 * @param given `acme/images`; that of the workflow's run when it is left out
 * @param own the token; that of the environment when it is left out
 * @param permission what it needs to be allowed to: `contents: write`
 * @throws Problem (request) where one of them is missing, or no name
 */ function gitHubPlace(given, own, host, permission) {
    const { env } = host;
    const repository = given ?? env['GITHUB_REPOSITORY'] ?? '';
    // `.` and `..` would be another address.
    if (!/^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(repository === '' ? 'Nothing says which repository on GitHub is meant' : `The repository is ${JSON.stringify(repository)}`, {
        todo: 'Give --repository OWNER/NAME, or GITHUB_REPOSITORY'
    });
    const token = [
        own,
        env['GITHUB_TOKEN'],
        env['GH_TOKEN']
    ].find((text)=>text !== undefined && text.trim() !== '');
    if (token === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)('GitHub’s API needs a token', {
        todo: `Give github-token, or GITHUB_TOKEN; in a workflow: \${{ github.token }}, with \`permissions: ${permission}\``
    });
    host.mask(token);
    const apiUrl = (env['GITHUB_API_URL'] ?? '') === '' ? 'https://api.github.com' : env['GITHUB_API_URL'];
    if (apiUrl === undefined || !URL.canParse(apiUrl)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`GITHUB_API_URL is ${JSON.stringify(apiUrl)}, which is no address`);
    return {
        repository,
        token: token.trim(),
        apiUrl: apiUrl.replace(/\/+$/, '')
    };
}


/***/ }),

/***/ 50661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/**
 * The code of an error of the system: `ENOENT`, `EACCES`; `undefined` for anything else. It does not ask
 * `instanceof Error`: errors of Node's own may come from another realm, as they do in tests.
 */ function errorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 59418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ givenFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50661);




/**
 * The files that somebody gives: files, and folders that stand for all files below them.
 * @param given relative to `cwd`
 * @returns their paths, relative to `cwd` as they were given; each once, sorted
 * @throws Problem (request) for what is not there or is a link in a folder, and for a folder without files
 */ async function givenFiles(given, cwd) {
    const paths = (await Promise.all(given.map((path)=>filesBelow(path, cwd)))).flat();
    return [
        ...new Set(paths)
    ].sort();
}
/** What a path stands for, relative to `cwd` as it was given. */ async function filesBelow(path, cwd) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)).catch((error)=>{
        throw unreadable(path, error);
    });
    if (found.isFile()) return [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path)
    ];
    if (!found.isDirectory()) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${path} is neither a file nor a folder`);
    const files = await inFolder(path, cwd);
    if (files.length > 0) return files;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${path} holds no files`, {
        todo: 'Was what should be in it made, and downloaded?'
    });
}
/** A link could lead anywhere, and a folder may come from somebody else: an archive, an artifact. */ async function inFolder(folder, cwd) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder), {
        withFileTypes: true
    });
    const paths = [];
    for (const entry of entries){
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isDirectory()) paths.push(...await inFolder(path, cwd));
        else if (entry.isFile()) paths.push(path);
        else throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${path} is a link or no file at all`, {
            todo: 'Give it by its own path, or put the file there'
        });
    }
    return paths;
}
function unreadable(path, error) {
    if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) !== 'ENOENT') return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${path} cannot be read`, {}, error);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${path} is not there`, {
        todo: /[*?[\]{}]/.test(path) ? 'Patterns are not read here: give the folder, which stands for all files below it' : 'Give files, or folders, which stand for all files below them'
    });
}


/***/ })

};
