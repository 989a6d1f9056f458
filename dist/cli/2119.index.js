export const id = 2119;
export const ids = [2119,6527];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


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

/***/ 99498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted),
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74327);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41245);


/** GitHub's limits, in the unit that it counts in. */ const limits = {
    /**
   * Bytes of a step's summary: of a bigger one nothing is shown. Some room stays for what else the step appends.
   * Source: docs.github.com, "Workflow commands".
   */ summary: 1024 * 1024 - 64 * 1024,
    /** Characters of a comment: GitHub refuses more than 65,536. */ comment: 65_000,
    /** Of a SARIF file. Source: docs.github.com, "SARIF results exceed one or more limits". */ sarif: {
        runs: 20,
        results: 25_000,
        gzippedBytes: 10_000_000
    },
    /** Mermaid refuses longer text and more edges (`maxTextSize`, `maxEdges`). Source: mermaid's configuration. */ mermaid: {
        text: 50_000,
        edges: 500
    }
};
/**
 * The sections one below the other, without those of the highest ranks as far as there is no room for them; what was
 * left out is named at the end.
 */ function fitted(all, { limit, unit }) {
    const measure = (text)=>unit === 'bytes' ? Buffer.byteLength(text) : text.length;
    const dropped = [];
    let kept = all.filter(({ markdown })=>markdown !== '');
    for(;;){
        const parts = [
            ...kept.map(({ markdown })=>markdown),
            leftOut(dropped)
        ].filter((part)=>part !== '');
        const text = `${parts.join('\n\n')}\n`;
        if (measure(text) <= limit || kept.length <= 1) return text;
        const last = kept.reduce((highest, { rank })=>Math.max(highest, rank), 0);
        dropped.push(...kept.filter(({ rank })=>rank === last).map(({ name })=>name));
        kept = kept.filter(({ rank })=>rank !== last);
    }
}
function leftOut(names) {
    const different = [
        ...new Set(names)
    ];
    if (different.length === 0) return '';
    const told = different.slice(0, 5).map(_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md);
    const rest = different.length - told.length;
    const all = rest > 0 ? [
        ...told,
        `${rest} more parts`
    ] : told;
    return `> Left out here, there is no room: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(all)}. The HTML and JSON reports have it all.`;
}


/***/ }),

/***/ 91632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ looksOf)
/* harmony export */ });
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61723);

/** A plan shows what is to become of an image, a build what became of it. */ function looksOf(image) {
    switch(image.state){
        case 'failed':
            return 'failed';
        case 'built':
        case 'reused':
            return (0,_view_js__WEBPACK_IMPORTED_MODULE_0__.isGood)(image) ? image.state : 'failed';
        case 'planned':
            return image.decision === 'reuse' ? 'reused' : 'planned';
        case 'skipped':
        case 'stopped':
            return 'skipped';
    }
}


/***/ }),

/***/ 21267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mermaid),
/* harmony export */   mermaidText: () => (/* binding */ mermaidText)
/* harmony export */ });
/* harmony import */ var _limits_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12528);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99498);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91632);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61723);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41245);





const styles = {
    built: 'fill:#dafbe1,stroke:#1a7f37,color:#0a3d1a',
    reused: 'fill:#f6fff8,stroke:#1a7f37,color:#0a3d1a',
    failed: 'fill:#ffebe9,stroke:#cf222e,color:#6e0b14',
    skipped: 'fill:#f6f8fa,stroke:#8c959f,color:#57606a,stroke-dasharray:4 3',
    planned: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069'
};
/**
 * The images and what they are built on, as the text of a Mermaid flowchart: what stays as it is has round ends, what
 * nobody asked for has a broken line.
 */ function mermaidText(images) {
    const id = new Map(images.map((image, index)=>[
            image.name,
            `n${index}`
        ]));
    const nodes = images.map((image, index)=>{
        const looks = (0,_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .looksOf */ .u)(image);
        const [open, close] = looks === 'reused' ? [
            '(["',
            '"])'
        ] : [
            '["',
            '"]'
        ];
        return `  n${index}${open}${label(image)}${close}:::${looks}`;
    });
    const edges = images.flatMap((image, index)=>image.needs.flatMap((need)=>{
            const from = id.get(need);
            return from === undefined ? [] : [
                `  ${from} --> n${index}`
            ];
        }));
    const used = new Set(images.map(_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .looksOf */ .u));
    const classes = [
        ...used
    ].map((name)=>`  classDef ${name} ${styles[name]}`);
    return [
        'flowchart LR',
        ...nodes,
        ...edges,
        ...classes
    ].join('\n');
}
/** The same for a page that draws it; `undefined` for a graph that Mermaid would refuse to draw. */ function mermaid(images) {
    const text = mermaidText(images);
    const edges = images.reduce((sum, { needs })=>sum + needs.length, 0);
    return edges > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.mermaid.edges || text.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.mermaid.text ? undefined : text;
}
function label(image) {
    const size = (0,_view_js__WEBPACK_IMPORTED_MODULE_2__.heaviest)(image)?.size?.uncompressed;
    const facts = [
        image.state === 'built' ? undefined : (0,_view_js__WEBPACK_IMPORTED_MODULE_2__.stateWord)(image),
        size === undefined ? undefined : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(size),
        image.durationMs > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(image.durationMs) : undefined
    ].filter((fact)=>fact !== undefined);
    const name = `<b>${entity((0,_limits_text_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(image.name, 60))}</b>`;
    return facts.length > 0 ? `${name}<br/>${entity(facts.join(' · '))}` : name;
}
/** Mermaid's own entity codes for everything that is not plainly text. */ function entity(text) {
    return text.replace(/[^\p{L}\p{N} .,·_-]/gu, (character)=>`#${character.codePointAt(0) ?? 63};`);
}


/***/ }),

/***/ 6527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ logLines),
/* harmony export */   terminalProblem: () => (/* binding */ terminalProblem)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57336);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13889);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41245);



/** A problem's log is its end: more is in the report and in the log of the run. */ const logLines = 12;
/** One problem as a person reads it on a terminal: what, where, what was meant, what to do, the end of its log. */ function terminalProblem(problem, { color, columns = 120 }) {
    const c = picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors(color);
    const lines = [
        `${c.red('✗')} ${c.bold(indented(problem.what))}`
    ];
    if (problem.where) lines.push(`  ${c.cyan((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik)(problem.where))}`);
    if (problem.meant !== undefined) lines.push(`  ${indented(problem.meant)}`);
    if (problem.todo !== undefined) lines.push(`  ${c.green('→')} ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(problem.todo)}`);
    const log = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLines */ .v3)(problem.log ?? []);
    const shown = log.slice(-logLines);
    if (shown.length < log.length) lines.push(c.dim(`  │ … ${log.length - shown.length} lines above`));
    for (const line of shown)lines.push(`  ${c.dim('│')} ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(line.replaceAll('\t', '  '), columns - 4)}`);
    return lines.join('\n');
}
function indented(text) {
    return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .clean */ .uH)(text).trim().replace(/\s*\n\s*/g, '\n  ');
}


/***/ }),

/***/ 83555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WT: () => (/* binding */ findingsSection),
/* harmony export */   sc: () => (/* binding */ textLength),
/* harmony export */   xd: () => (/* binding */ warningsSection)
/* harmony export */ });
/* harmony import */ var _finding_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99582);
/* harmony import */ var _limits_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12528);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13889);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74327);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61723);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41245);






/** Characters of one text: more than anybody reads in a table. */ const textLength = 500;
/** Places of findings of one rule that are named. */ const shownPlaces = 5;
/**
 * What the gates have found in an image, folded: what blocks first, then the worst; what the policy accepts apart, with
 * its reason and its last day. Findings of one rule are one row; no gate is left out for the length of another.
 * @param rows the most that are listed of each; the others are counted
 */ function findingsSection(image, rows) {
    const all = (0,_view_js__WEBPACK_IMPORTED_MODULE_2__.findingsOf)(image);
    if (all.length === 0) return '';
    const accepted = all.filter(({ waiver })=>waiver !== undefined);
    const open = (0,_view_js__WEBPACK_IMPORTED_MODULE_2__.openFindings)(image);
    // In the summary's line Markdown is not read: only HTML matters, which `md` has escaped as well.
    const checked = image.checkedAt === undefined ? '' : `, as checked at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n$)(image.checkedAt))}`;
    const waived = accepted.length === 0 || open.length === 0 ? '' : ` (${accepted.length} accepted)`;
    const name = (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(image.name, 100).replace(/[^\w.-]/g, ' ');
    return [
        `<details><summary>Findings in ${name}: ${(0,_view_js__WEBPACK_IMPORTED_MODULE_2__.findingsWord)(image)}${waived}${checked}</summary>`,
        ...open.length === 0 ? [] : [
            openTable(image, rows)
        ],
        ...accepted.length === 0 ? [] : [
            `Accepted by the policy:\n\n${acceptedTable(accepted, rows)}`
        ],
        ...hiddenNotes(image).map((note)=>(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)((0,_limits_text_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(note, textLength))),
        '</details>'
    ].join('\n\n');
}
/** What Trivy’s own ignore file hides is accepted as well, and told by the gate alone. */ function hiddenNotes({ gates }) {
    return [
        ...new Set(gates.flatMap(({ hidden, notes = [] })=>notes.filter((note)=>note === hidden)))
    ];
}
function openTable(image, rows) {
    const head = [
        {
            title: ''
        },
        {
            title: 'Rule'
        },
        {
            title: 'Severity'
        },
        {
            title: 'Where'
        },
        {
            title: 'From'
        },
        {
            title: 'What'
        }
    ];
    const gates = (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .gateShares */ .YS)({
        images: [
            image
        ]
    }, ({ waiver })=>waiver === undefined);
    const shares = (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .fairShares */ .jm)(gates.map(({ groups })=>groups.length), rows);
    const order = new Map((0,_view_js__WEBPACK_IMPORTED_MODULE_2__.openFindings)(image).map((finding, index)=>[
            finding,
            index
        ]));
    const shown = gates.flatMap(({ groups }, index)=>groups.slice(0, shares[index])).sort((a, b)=>(order.get(a.first) ?? 0) - (order.get(b.first) ?? 0));
    const isMixed = shown.some(({ first })=>first.origin?.kind === 'base');
    const cells = shown.map((group)=>[
            group.first.blocks ? '❌' : (0,_view_js__WEBPACK_IMPORTED_MODULE_2__.isWarned)(group.first) ? '⚠️' : '',
            `${rule(group.first)}${group.findings.length > 1 ? ` (${group.findings.length} times)` : ''}`,
            group.first.severity,
            wheres(group),
            isMixed ? originWord(group.first) : '',
            what(group)
        ]);
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdTable */ .gJ)(head, cells)}${more(order.size - (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsIn */ ._0)(shown))}`;
}
function acceptedTable(all, rows) {
    const head = [
        'Rule',
        'Severity',
        'Where',
        'What',
        'Why',
        'Until'
    ].map((title)=>({
            title
        }));
    const shown = all.slice(0, rows);
    const cells = shown.map((finding)=>[
            rule(finding),
            finding.severity,
            where(finding),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .inOneForm */ .WG)((0,_limits_text_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(finding.message, textLength))),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)((0,_limits_text_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(finding.waiver?.reason ?? '', textLength)),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)((0,_limits_text_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(finding.waiver?.until ?? '', 30))
        ]);
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdTable */ .gJ)(head, cells)}${more(all.length - shown.length)}`;
}
function more(rest) {
    return rest > 0 ? `\n\n… and ${rest} more in the HTML report.` : '';
}
function rule({ rule: name, help }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdLink */ .YF)((0,_limits_text_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(name, 60), help);
}
/** The Dockerfile's line and the path in the image, as far as they are known. */ function where(finding) {
    const file = finding.file === undefined ? [] : [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdCode */ .xs)((0,_limits_text_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .place */ .ik)({
            ...finding,
            file: finding.file
        }), 200))
    ];
    const path = finding.path === undefined ? [] : [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdCode */ .xs)((0,_limits_text_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(finding.path, 200))
    ];
    return [
        ...file,
        ...path
    ].join('<br>');
}
/** Whose Dockerfile can mend it, as Markdown. */ function originWord({ origin }) {
    if (origin === undefined) return '';
    return origin.kind === 'own' ? 'this image' : `base ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdCode */ .xs)((0,_limits_text_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(origin.name, 100))}`;
}
/** Each place once, as many as a row has room for. */ function wheres({ findings }) {
    const places = [
        ...new Set(findings.map(where))
    ].filter((text)=>text !== '');
    const rest = places.length - shownPlaces;
    return [
        ...places.slice(0, shownPlaces),
        ...rest > 0 ? [
            `and ${rest} more`
        ] : []
    ].join('<br>');
}
function what(group) {
    const { first } = group;
    const { package: named, message } = first;
    const known = named === undefined || message.includes(named.name) ? '' : `${(0,_limits_text_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(named.name, 80)} ${(0,_limits_text_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(named.version, 60)}: `;
    const messages = (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .messagesOf */ .cr)(group);
    const told = messages.slice(0, shownPlaces).map((text)=>(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .inOneForm */ .WG)((0,_limits_text_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(text, textLength)));
    const rest = messages.length - told.length;
    const texts = [
        ...told.map((text, index)=>(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)(index === 0 ? known + text : text))
    ];
    const remedy = (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyOf */ .SM)(group);
    const next = remedy === undefined ? '' : ` → ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdProse */ .X0)((0,_limits_text_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(remedy, textLength))}`;
    const warned = (0,_view_js__WEBPACK_IMPORTED_MODULE_2__.isWarned)(first) ? `<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)(`${capital((0,_view_js__WEBPACK_IMPORTED_MODULE_2__.warnWord)(first.gate))}.`)}` : '';
    return `${[
        ...texts,
        ...rest > 0 ? [
            `and ${rest} more`
        ] : []
    ].join('<br>')}${next}${warned}`;
}
function capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
/** BuildKit's warnings that are no findings, folded. */ function warningsSection(report, rows) {
    const all = report.warnings;
    if (all.length === 0) return '';
    const lines = all.slice(0, rows).map((warning)=>{
        const at = warning.file === undefined ? '' : ` ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdCode */ .xs)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .place */ .ik)({
            ...warning,
            file: warning.file
        }))}`;
        return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(warning.image))}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdLink */ .YF)((0,_limits_text_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(warning.rule, 60), warning.url)}${at} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)((0,_limits_text_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(warning.message, textLength))}`;
    });
    const rest = all.length - lines.length;
    if (rest > 0) lines.push(`- … and ${rest} more`);
    return `<details><summary>Warnings of BuildKit</summary>\n\n${lines.join('\n')}\n\n</details>`;
}


/***/ }),

/***/ 18933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rw: () => (/* binding */ artifactTable),
  om: () => (/* binding */ graphSection),
  iB: () => (/* binding */ imageTable),
  RG: () => (/* binding */ noteList),
  BX: () => (/* binding */ problemSection),
  i4: () => (/* binding */ timelineSection),
  V6: () => (/* binding */ verdictSection)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/limits-text.js
var limits_text = __webpack_require__(12528);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/limits.js
var limits = __webpack_require__(99498);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/words.js + 2 modules
var words = __webpack_require__(41245);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/gantt.js



/** Bars that one can still tell apart, and the shortest step that is one of them, as a share of the whole. */ const bars = 60;
const shortestShare = 0.005;
/**
 * The timeline as the text of a Mermaid Gantt chart: a section an image, a bar for each step that took a while (what
 * came from the cache took none), failed ones red, layer caches grey. `undefined` where nothing ran, or Mermaid would refuse it.
 */ function gantt(report) {
    const all = report.steps.flatMap(barOf);
    const longest = [
        ...all
    ].sort((a, b)=>Number(b.state === 'crit') - Number(a.state === 'crit') || span(b) - span(a));
    const total = all.reduce((latest, { end })=>Math.max(latest, end), 0);
    const shown = new Set(longest.slice(0, bars).filter((bar)=>bar.state === 'crit' || span(bar) >= total * shortestShare));
    const sections = new Map();
    for (const bar of all)if (shown.has(bar)) sections.set(bar.section, [
        ...sections.get(bar.section) ?? [],
        bar
    ]);
    if (sections.size === 0) return undefined;
    const lines = [
        ...sections
    ].flatMap(([name, own], index)=>[
            `  section ${index + 1} ${name}`,
            ...own.map(({ text, state, start, end })=>`  ${text} :${state}, ${start}, ${end}`)
        ]);
    // Milliseconds since 1970 in, seconds out: no time zone moves them.
    const text = [
        'gantt',
        '  dateFormat x',
        '  axisFormat %ss',
        ...lines
    ].join('\n');
    return text.length > limits/* limits */.F.mermaid.text ? undefined : text;
}
function span({ start, end }) {
    return end - start;
}
function barOf({ image, name, startedMs, completedMs, cached, cache, error }) {
    if (cached || startedMs === undefined || completedMs === undefined) return [];
    const start = Math.max(0, Math.round(startedMs));
    const end = Math.max(start + 1, Math.round(completedMs));
    // A number first: a step called `section` or `click` is no keyword then.
    const text = `${(0,words/* duration */.p0)(end - start)} ${plain((0,limits_text/* brief */.d)(name, 60))}`;
    return [
        {
            section: plain((0,limits_text/* brief */.d)(image ?? 'engine', 60)),
            text,
            state: cache !== undefined ? 'done' : error === undefined ? 'active' : 'crit',
            start,
            end
        }
    ];
}
/** In a Gantt chart there are no escapes: what is not plainly text is left out. */ function plain(text) {
    return text.replace(/[^\p{L}\p{N} .,_/=+()[\]-]/gu, ' ').replace(/ +/g, ' ').trim();
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/harmless.js
var harmless = __webpack_require__(13889);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/headline.js
var headline = __webpack_require__(96902);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/markdown.js
var markdown = __webpack_require__(74327);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/mermaid.js
var mermaid = __webpack_require__(21267);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/problem-text.js
var problem_text = __webpack_require__(6527);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/summary-findings.js
var summary_findings = __webpack_require__(83555);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/view.js
var view = __webpack_require__(61723);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/summary-parts.js










/** How it ended and why, as a heading with a mark. */ function verdictSection(report) {
    const { word, reason, facts } = (0,headline/* headline */.Pl)(report);
    const mark = report.verdict === 'passed' ? '✅' : report.verdict === 'failed' ? '❌' : '⚠️';
    // Problems follow right below and say the same.
    const why = reason === undefined || (0,view.problemsOf)(report).length > 0 ? '' : `${(0,markdown.md)((0,limits_text/* brief */.d)(reason, summary_findings/* textLength */.sc))}\n\n`;
    return `## ${mark} ${word}\n\n${why}${(0,markdown.md)(facts)}`;
}
/** One problem: what, where, what was meant, what to do, the end of its log. */ function problemSection(problem) {
    const lines = [
        `### ${(0,markdown/* mdProse */.X0)((0,limits_text/* brief */.d)(problem.what, summary_findings/* textLength */.sc))}`
    ];
    if (problem.where) lines.push((0,markdown/* mdCode */.xs)((0,limits_text/* brief */.d)((0,words/* place */.ik)(problem.where), summary_findings/* textLength */.sc)));
    if (problem.meant !== undefined) lines.push((0,markdown/* mdProse */.X0)((0,limits_text/* brief */.d)(problem.meant, summary_findings/* textLength */.sc)));
    if (problem.todo !== undefined) lines.push(`**What to do:** ${(0,markdown/* mdProse */.X0)((0,limits_text/* brief */.d)(problem.todo, summary_findings/* textLength */.sc))}`);
    const log = (problem.log ?? []).slice(-2 * problem_text/* logLines */.O).map((line)=>(0,harmless/* shorten */.ml)(line.slice(-20 * summary_findings/* textLength */.sc), summary_findings/* textLength */.sc));
    if (log.length > 0) lines.push((0,markdown/* mdFence */.F)(log));
    return lines.join('\n\n');
}
/** The images and what they are built on, drawn; nothing for a single one. */ function graphSection(images) {
    if (images.length < 2) return '';
    const text = (0,mermaid/* mermaid */.a)(images);
    return text === undefined ? `> The graph of ${(0,words/* count */.U9)(images.length, 'image')} is too big to be drawn here: the HTML report has it.` : `\`\`\`mermaid\n${text}\n\`\`\``;
}
/** When what ran, drawn. */ function timelineSection(report) {
    const text = gantt(report);
    return text === undefined ? '' : `\`\`\`mermaid\n${text}\n\`\`\``;
}
const columns = [
    {
        title: 'Image'
    },
    {
        title: 'Decision'
    },
    {
        title: 'Why'
    },
    {
        title: 'Time',
        right: true
    },
    {
        title: 'Cached',
        right: true
    },
    {
        title: 'Compressed',
        right: true
    },
    {
        title: 'Size',
        right: true
    },
    {
        title: 'Findings',
        right: true
    },
    {
        title: 'As checked at'
    },
    {
        title: 'Digest'
    },
    {
        title: 'Tags'
    }
];
/** Reasons of one image that are told where nothing has come of it yet. */ const reasonsShown = 2;
/** A row for each image: what became of it, or will and why, time, sizes, findings, digest, tags. */ function imageTable(images) {
    return images.length === 0 ? '' : (0,markdown/* mdTable */.gJ)(columns, images.map(imageRow));
}
function imageRow(image) {
    const digest = (0,view.digestOf)(image);
    const bad = !(0,view.isGood)(image) && [
        'built',
        'reused',
        'failed'
    ].includes(image.state);
    return [
        `**${(0,markdown.md)(image.name)}**`,
        `${bad ? '❌ ' : ''}${(0,markdown.md)((0,view.stateWord)(image))}`,
        image.state === 'planned' ? reasonsOf(image) : '',
        image.durationMs > 0 ? (0,words/* duration */.p0)(image.durationMs) : '',
        image.steps.total > 0 ? `${image.steps.cached} of ${image.steps.total}` : '',
        sizes(image, 'compressed'),
        sizes(image, 'uncompressed'),
        (0,markdown.md)((0,view.findingsWord)(image)),
        image.checkedAt === undefined ? '' : (0,markdown.md)((0,words/* moment */.n$)(image.checkedAt)),
        digest === undefined ? '' : (0,markdown/* mdCode */.xs)((0,words/* shortDigest */.VK)(digest)),
        (0,view.tagsOf)(image).map((tag)=>(0,markdown/* mdCode */.xs)((0,harmless/* shorten */.ml)((0,words/* tagOf */.cO)(tag), 60))).join(' ')
    ];
}
function reasonsOf({ reasons }) {
    const rest = reasons.length - reasonsShown;
    return [
        ...reasons.slice(0, reasonsShown).map((reason)=>(0,markdown.md)((0,limits_text/* brief */.d)(reason, summary_findings/* textLength */.sc))),
        ...rest > 0 ? [
            `and ${(0,words/* count */.U9)(rest, 'more reason')}`
        ] : []
    ].join('<br>');
}
/** One size a platform, each with its name when there are several, the over-heavy ones in bold. */ function sizes(image, kind) {
    const limit = image.budget[kind];
    const several = image.platforms.length > 1;
    const all = image.platforms.flatMap(({ platform, size })=>{
        if (!size) return [];
        const text = (0,words/* bytes */.ee)(size[kind]);
        const weight = limit !== undefined && size[kind] > limit ? `**${text}**` : text;
        return several ? `${(0,markdown.md)(platform.replace(/^linux\//, ''))} ${weight}` : weight;
    });
    if (all.length === 0) return '';
    return all.join('<br>') + (limit === undefined ? '' : ` of ${(0,words/* bytes */.ee)(limit)}`);
}
/** The files that targets give. */ function artifactTable(all, rows) {
    if (all.length === 0) return '';
    const cells = all.slice(0, rows).map(({ image, platform, path, bytes: size, sha256 })=>[
            (0,markdown/* mdCode */.xs)((0,limits_text/* brief */.d)(path, summary_findings/* textLength */.sc)),
            (0,markdown.md)(image),
            (0,markdown.md)(platform),
            (0,words/* bytes */.ee)(size),
            (0,markdown/* mdCode */.xs)(sha256)
        ]);
    const head = [
        {
            title: 'File'
        },
        {
            title: 'Image'
        },
        {
            title: 'Platform'
        },
        {
            title: 'Size',
            right: true
        },
        {
            title: 'SHA-256'
        }
    ];
    const rest = all.length - cells.length;
    return `${(0,markdown/* mdTable */.gJ)(head, cells)}${rest > 0 ? `\n\n… and ${rest} more in the HTML report.` : ''}`;
}
/** What was decided on the way, and where it was built. */ function noteList(report, rows) {
    const all = report.engine === undefined ? report.notes : [
        ...report.notes,
        `Built by ${report.engine}`
    ];
    return all.slice(0, rows).map((note)=>`- ${(0,markdown.md)((0,limits_text/* brief */.d)(note, summary_findings/* textLength */.sc))}`).join('\n');
}


/***/ }),

/***/ 23955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sizeBars)
/* harmony export */ });
/* unused harmony export changeWord */
/* harmony import */ var _limits_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12528);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74327);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61723);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41245);




/** Characters of the longest bar. */ const longest = 20;
/**
 * What the images weigh as bars on one scale, unpacked: against their budgets, and against what the base branch has where
 * that is known. Where a budget is about what is served, bars of that follow. Empty before anything was measured.
 */ function sizeBars(images) {
    const served = images.filter(({ budget })=>budget.compressed !== undefined);
    const tables = [
        barsOf(images, 'uncompressed'),
        barsOf(served, 'compressed')
    ];
    return tables.filter((table)=>table !== '').join('\n\n');
}
function barsOf(images, kind) {
    const rows = images.flatMap((image)=>rowsOf(image, kind));
    if (rows.length === 0) return '';
    const most = rows.reduce((biggest, { size })=>Math.max(biggest, size), 1);
    const head = [
        {
            title: 'Size'
        },
        {
            title: ''
        },
        {
            title: kind === 'compressed' ? 'Compressed' : 'Unpacked',
            right: true
        },
        {
            title: 'Budget',
            right: true
        },
        {
            title: 'Against the base branch',
            right: true
        }
    ];
    const cells = rows.map(({ name, size, budget, before })=>[
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)(name),
            bar(size / most),
            (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(size),
            budgetWord(size, budget),
            beforeWord(size, before, kind)
        ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .mdTable */ .gJ)(head, cells);
}
function rowsOf({ name, platforms, budget }, kind) {
    const measured = platforms.filter(({ size })=>size !== undefined);
    return measured.flatMap((one)=>{
        if (one.size === undefined) return [];
        const of = measured.length > 1 ? `${(0,_limits_text_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(name, 100)} ${(0,_limits_text_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(one.platform, 40).replace(/^linux\//, '')}` : (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(name, 100);
        return [
            {
                name: of,
                size: one.size[kind],
                budget: budget[kind],
                before: one.baseline
            }
        ];
    });
}
/** @param share of the longest bar, 0 to 1 */ function bar(share) {
    const full = Math.min(longest, Math.max(share > 0 ? 1 : 0, Math.round(share * longest)));
    return `${'█'.repeat(full)}${'░'.repeat(longest - full)}`;
}
/** Over its budget is never shown as 100%, and under it never as more. */ function budgetWord(size, budget) {
    const share = (0,_view_js__WEBPACK_IMPORTED_MODULE_1__.used)(size, budget);
    if (share === undefined || budget === undefined) return '';
    const percent = share > 1 ? Math.max(101, Math.round(share * 100)) : Math.floor(share * 100);
    return `${share > 1 ? '❌ ' : ''}${percent}% of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(budget)}`;
}
/** A baseline that is missing is told, with why; one that nobody asked for is not. */ function beforeWord(size, before, kind) {
    if (before === undefined) return '';
    return before.kind === 'known' ? changeWord(size, before[kind]) : `none: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)((0,_limits_text_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(before.why, 200))}`;
}
/** How a size has changed, in bytes and percent: `+12 MB (+3.1%)`. */ function changeWord(now, before) {
    const change = now - before;
    if (change === 0) return 'the same';
    const sign = change > 0 ? '+' : '−';
    const percent = before === 0 ? '' : ` (${sign}${percentOf(Math.abs(change) / before)})`;
    return `${sign}${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(Math.abs(change))}${percent}`;
}
function percentOf(share) {
    const percent = share * 100;
    if (percent < 0.1) return '<0.1%';
    return `${percent < 10 ? Number(percent.toFixed(1)) : Math.round(percent)}%`;
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


/***/ })

};
