export const id = 1887;
export const ids = [1887,6527];
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

/***/ 15456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WT: () => (/* binding */ alignedLines),
/* harmony export */   rQ: () => (/* binding */ gap)
/* harmony export */ });
/* unused harmony exports alignedPlain, alignedBy */
/** A cell of a table: as it is, and with the codes of its colours. Both on one line. */ /** Blanks between two columns. */ const gap = 2;
/**
 * Rows in columns as wide as their widest cell.
 * @param aligns one a column
 * @returns a line a row, without blanks at its end
 */ async function alignedLines(rows, aligns) {
    const isPlain = rows.every((row)=>row.every(({ text })=>plain.test(text)));
    return isPlain ? alignedPlain(rows, aligns) : alignedBy(rows, aligns);
}
/** Signs that are one column wide on every terminal: those of ASCII, and what we shorten with. */ const plain = /^[ -~…–]*$/;
/** As `alignedLines`, where every sign is one column wide: loading what knows all others takes 10 ms. */ function alignedPlain(rows, aligns) {
    const widths = aligns.map((_, column)=>Math.max(...rows.map((row)=>row[column]?.text.length ?? 0)));
    const aligned = ({ text, painted }, column)=>{
        const blanks = ' '.repeat((widths[column] ?? 0) - text.length);
        return aligns[column] === 'right' ? blanks + painted : painted + blanks;
    };
    return rows.map((row)=>row.map(aligned).join(' '.repeat(gap)).trimEnd());
}
/** As `alignedLines`, by a library that knows how wide every sign is. */ async function alignedBy(rows, aligns) {
    const { default: Table } = await __webpack_require__.e(/* import() */ 5832).then(__webpack_require__.t.bind(__webpack_require__, 25832, 19));
    const table = new Table({
        colAligns: [
            ...aligns
        ],
        chars: noLines,
        style: {
            head: [],
            border: [],
            'padding-left': 0,
            'padding-right': 0
        }
    });
    for (const row of rows)table.push(row.map(({ painted })=>painted));
    return table.toString().split('\n').map((line)=>line.trimEnd());
}
const noLines = {
    top: '',
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    bottom: '',
    'bottom-mid': '',
    'bottom-left': '',
    'bottom-right': '',
    left: '',
    'left-mid': '',
    mid: '',
    'mid-mid': '',
    right: '',
    'right-mid': '',
    middle: ' '.repeat(gap)
};


/***/ }),

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

/***/ 31887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terminalProblem: () => (/* reexport */ problem_text.terminalProblem),
  terminalReport: () => (/* binding */ terminalReport)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/harmless.js
var harmless = __webpack_require__(13889);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/headline.js
var headline = __webpack_require__(96902);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/refused.js
var refused = __webpack_require__(86284);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/finding-groups.js
var finding_groups = __webpack_require__(99582);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/problem-text.js
var problem_text = __webpack_require__(6527);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/markdown.js
var markdown = __webpack_require__(74327);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/view.js
var view = __webpack_require__(61723);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/words.js + 2 modules
var words = __webpack_require__(41245);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/terminal-findings.js






/** A message is at most two rows of a terminal. */ const rowsOfMessage = 2;
/** Messages of a group that are shown where they differ. */ const shownMessages = 3;
/** Where nothing is cut, no text is endless either. */ const longestText = 4000;
/**
 * Findings within a number of lines. Every gate of every image that has some is shown before any is shown at length:
 * first with the head of its first group, then that whole, then with its others.
 * @returns blocks of lines, and how many findings are in none of them
 */ function findingBlocks(shares, lines, style) {
    const whole = shares.map(({ groups })=>groups.slice(0, lines).map((group)=>groupLines(group, style)));
    const named = (0,finding_groups/* fairShares */.jm)(shares.map(()=>1), lines);
    // The head of each, which a line for the rest of its gate may follow.
    let left = lines - named.reduce((sum, one)=>sum + one, 0);
    const shown = named.map(()=>0);
    for(let round = 0; left > 0 && shares.some(({ groups })=>groups.length > round); round += 1)for (const [index, groups] of whole.entries()){
        const next = groups[round];
        if (next === undefined || shown[index] !== round || named[index] === 0) continue;
        // The head stands there already; the line for the rest comes with the first and goes with the last.
        const rest = Number(round === 0 && groups.length > 1) - Number(round > 0 && round === groups.length - 1);
        const cost = next.length - Number(round === 0) + rest;
        if (cost > left) continue;
        left -= cost;
        shown[index] = round + 1;
    }
    const blocks = shares.flatMap((share, index)=>named[index] === 0 ? [] : blockOf(share, whole[index] ?? [], shown[index] ?? 0, style));
    const unnamed = shares.filter((_, index)=>named[index] === 0);
    return {
        blocks,
        left: (0,finding_groups/* findingsIn */._0)(unnamed.flatMap(({ groups })=>groups))
    };
}
function blockOf({ image, gate, groups }, whole, shown, style) {
    const c = picocolors.createColors(style.color);
    const [head = ''] = whole[0] ?? [];
    const rest = (0,finding_groups/* findingsIn */._0)(groups.slice(Math.max(shown, 1)));
    const more = rest === 0 ? '' : `… and ${rest} more of ${gate} in ${(0,harmless/* oneLine */.TN)(image.name)}`;
    if (shown === 0) return [
        `${head}${more === '' ? '' : c.dim(` ${more}`)}`
    ];
    const lines = [
        ...whole.slice(0, shown).flat()
    ];
    return [
        [
            ...lines,
            ...more === '' ? [] : [
                `  ${c.dim(more)}`
            ]
        ].join('\n')
    ];
}
/** One group: which rule and where, what it says, what to do, the page of the rule. */ function groupLines(group, style) {
    const c = picocolors.createColors(style.color);
    const { first, findings } = group;
    const mark = style.kind === 'failure' ? c.red('✗') : style.kind === 'warning' ? c.yellow('!') : c.dim('-');
    const at = namedPlaces(group, style.places);
    const times = findings.length === 1 ? '' : `, ${findings.length} times${at === '' ? '' : ':'}`;
    const name = `${(0,harmless/* oneLine */.TN)(first.image)}: ${(0,harmless/* oneLine */.TN)(first.rule)} (${first.severity})`;
    const base = first.origin?.kind === 'base' ? c.dim(` from ${(0,harmless/* shorten */.ml)((0,harmless/* oneLine */.TN)(first.origin.name), 100)}`) : '';
    const only = style.kind === 'warning' ? c.yellow(` ${(0,view.warnWord)(first.gate)}`) : '';
    const remedy = (0,finding_groups/* remedyOf */.SM)(group);
    const page = (0,markdown/* webAddress */.Dy)(first.help);
    return [
        `${mark} ${c.bold(name)}${times}${at === '' ? '' : ` ${c.cyan(at)}`}${base}${only}`,
        ...messageLines(group, style),
        ...remedy === undefined ? [] : [
            `  ${c.green('→')} ${fitted(remedy, style, rowsOfMessage + 1)}`
        ],
        ...page === undefined ? [] : [
            `  ${c.dim(page)}`
        ]
    ];
}
function fitted(text, { columns }, rows) {
    const line = (0,words/* inOneForm */.WG)((0,harmless/* oneLine */.TN)(text.slice(0, longestText * 2)));
    return (0,harmless/* shorten */.ml)(line, columns === undefined ? longestText : Math.max(rows * columns - 4, 60));
}
/** The message; where those of a group differ, the first of them. */ function messageLines(group, style) {
    const messages = (0,finding_groups/* messagesOf */.cr)(group);
    const lines = messages.slice(0, shownMessages).map((text)=>`  ${fitted(text, style, rowsOfMessage)}`);
    const rest = messages.length - lines.length;
    const c = picocolors.createColors(style.color);
    return rest > 0 ? [
        ...lines,
        `  ${c.dim(`and ${rest} more`)}`
    ] : lines;
}
function namedPlaces(group, most) {
    const places = (0,finding_groups/* placesOf */.ek)(group);
    const rest = places.length - most;
    return `${places.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/terminal-failures.js





/** Failures get this many lines, so that they fit on one screen with the table's first rows. */ const failureLines = 32;
/** In a log, which nobody sees at one glance, they get more. */ const logLines = 200;
/** Who lints wants it all, and only that. */ const lintLines = 2000;
/** What only warns is told beside a screen full of failures, too. */ const fewLines = 8;
/** Places of findings of one rule that are named. */ const shownPlaces = 4;
function placesFor({ command }) {
    return command === 'lint' ? lintLines : shownPlaces;
}
/**
 * Problems, blocking findings and what the policy only warns of, as many as one screen holds; the rest is counted. No
 * gate that failed is left out for the length of another, nor for that of problems.
 */ function failures(report, style) {
    const problems = (0,view.problemsOf)(report).map((problem)=>(0,problem_text.terminalProblem)(problem, style));
    const failed = (0,finding_groups/* gateShares */.YS)(report, ({ blocks })=>blocks);
    const told = (0,finding_groups/* gateShares */.YS)(report, isTold(report));
    const most = report.command === 'lint' ? lintLines : style.isWhole ? logLines : failureLines;
    const reserved = Math.min(failed.length, Math.floor(most / 2));
    const fittingProblems = fitting(problems, most - reserved);
    const left = Math.max(0, most - height(fittingProblems));
    const blocking = findingBlocks(failed, left, {
        ...looks(style),
        kind: 'failure',
        places: placesFor(report)
    });
    const rest = problems.length - fittingProblems.length + blocking.left;
    return [
        ...fittingProblems,
        blocking.blocks.join('\n'),
        rest > 0 ? `… and ${rest} more in the report` : '',
        ...warnings(report, told, Math.max(fewLines, left - height(blocking.blocks)), style)
    ].filter((part)=>part !== '');
}
/** What fails nothing and has to be known all the same. */ function isTold(report) {
    // `lint` is asked for what it finds, and nothing else.
    if (report.command === 'lint') return ({ blocks, waiver })=>!blocks && waiver === undefined;
    return (finding)=>(0,view.isWarned)(finding) || finding.rule === 'waiver-expired';
}
function warnings(report, shares, lines, style) {
    const parts = [
        'warning',
        'told'
    ].map((kind)=>{
        const of = shares.flatMap((share)=>{
            const groups = share.groups.filter(({ first })=>(0,view.isWarned)(first) === (kind === 'warning'));
            return groups.length === 0 ? [] : [
                {
                    ...share,
                    groups
                }
            ];
        });
        return findingBlocks(of, lines, {
            ...looks(style),
            kind,
            places: placesFor(report)
        });
    });
    const left = parts.reduce((sum, one)=>sum + one.left, 0);
    return [
        ...parts.map(({ blocks })=>blocks.join('\n')),
        left > 0 ? `… and ${(0,words/* count */.U9)(left, 'warning')} more in the report` : ''
    ];
}
function looks({ color, columns, isWhole }) {
    return isWhole ? {
        color
    } : {
        color,
        columns
    };
}
/** The first parts whose lines fit; the very first always does. */ function fitting(parts, lines) {
    const end = parts.findIndex((_, index)=>index > 0 && height(parts.slice(0, index + 1)) > lines);
    return lines <= 0 ? [] : end === -1 ? parts : parts.slice(0, end);
}
function height(parts) {
    return parts.reduce((sum, part)=>sum + part.split('\n').length, 0);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/biggest-layers.js
var biggest_layers = __webpack_require__(80864);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/terminal-layers.js




/** Images whose layers are told: on a screen, and in a log. */ const shownImages = {
    screen: 2,
    log: 20
};
/** Characters of an instruction where nothing tells how wide a line may be. */ const longest = 200;
/** Of images whose size was refused the biggest layers, each with what made it and where that is written. */ function refusedLayers(images, { color, columns, isWhole }) {
    const refused = images.filter(({ gates })=>gates.some(({ gate, state })=>gate === 'size' && state === 'failed'));
    const most = isWhole ? shownImages.log : shownImages.screen;
    const c = picocolors.createColors(color);
    const blocks = refused.slice(0, most).flatMap((image)=>{
        const biggest = (0,biggest_layers/* biggestLayers */.w)(image);
        if (biggest === undefined) return [];
        const { platform, kind, shown } = biggest;
        const on = image.platforms.length > 1 ? ` on ${platform}` : '';
        const how = kind === 'compressed' ? ', compressed' : '';
        const sizes = shown.map((layer)=>(0,words/* bytes */.ee)(layer[kind]));
        const width = Math.max(...sizes.map(({ length })=>length));
        return [
            c.bold((0,harmless/* shorten */.ml)((0,harmless/* oneLine */.TN)(`biggest layers of ${image.name}${on}${how}`), isWhole ? longest : columns)),
            ...shown.map((layer, index)=>{
                const at = layer.file === undefined ? '' : (0,harmless/* shorten */.ml)((0,words/* place */.ik)({
                    ...layer,
                    file: layer.file
                }), 60);
                const room = isWhole ? longest : Math.max(20, columns - width - at.length - 6);
                const text = (0,biggest_layers/* instructionOf */.u)(layer, room);
                return `  ${(sizes[index] ?? '').padStart(width)}  ${text}${at === '' ? '' : `  ${c.cyan(at)}`}`;
            })
        ];
    });
    return blocks.join('\n');
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/aligned.js
var aligned = __webpack_require__(15456);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/terminal-table.js





/** From this share of a budget on, a size is worth a look. */ const nearlyFull = 0.9;
const columnsOfTable = {
    image: {
        title: 'image',
        forms: [
            (image)=>({
                    text: (0,harmless/* oneLine */.TN)(image.name)
                }),
            (image)=>({
                    text: (0,harmless/* shorten */.ml)((0,harmless/* oneLine */.TN)(image.name), 24)
                }),
            (image)=>({
                    text: (0,harmless/* shorten */.ml)((0,harmless/* oneLine */.TN)(image.name), 14)
                })
        ]
    },
    decision: {
        title: 'decision',
        forms: [
            decisionCell
        ]
    },
    time: {
        title: 'time',
        align: 'right',
        forms: [
            (image)=>timeCell(image)
        ]
    },
    cached: {
        title: 'cached',
        align: 'right',
        forms: [
            cachedCell
        ]
    },
    compressed: {
        title: 'compressed',
        align: 'right',
        forms: [
            (image)=>sizeCell(image, 'compressed', true),
            (image)=>sizeCell(image, 'compressed', false)
        ]
    },
    uncompressed: {
        title: 'size',
        align: 'right',
        forms: [
            (image)=>sizeCell(image, 'uncompressed', true),
            (image)=>sizeCell(image, 'uncompressed', false)
        ]
    },
    findings: {
        title: 'findings',
        align: 'right',
        forms: [
            findingsCell
        ]
    },
    checked: {
        title: 'as checked at',
        forms: [
            (image)=>checkedCell(image, 20),
            (image)=>checkedCell(image, 10)
        ]
    },
    digest: {
        title: 'digest',
        forms: [
            digestCell
        ]
    },
    tags: {
        title: 'tags',
        forms: [
            (image)=>({
                    text: (0,harmless/* shorten */.ml)(shortTags(image).join(', '), 60)
                }),
            (image)=>({
                    text: (0,harmless/* shorten */.ml)(shortTags(image).join(', '), 40)
                }),
            (image)=>({
                    text: fewTags(shortTags(image).map((tag)=>(0,harmless/* shorten */.ml)(tag, 16)))
                })
        ]
    }
};
/** What a linted image has: nothing was decided, built or measured. */ const lintColumns = [
    'image',
    'findings'
];
const order = [
    'image',
    'decision',
    'time',
    'cached',
    'compressed',
    'uncompressed',
    'findings',
    'checked',
    'digest',
    'tags'
];
/** What gives way first when the table is too wide: a column's next shorter form, and when it has none the column. */ const giveWay = [
    'tags',
    'tags',
    'compressed',
    'digest',
    'tags',
    'compressed',
    'checked',
    'image',
    'time',
    'uncompressed',
    'cached',
    'checked',
    'image',
    'decision'
];
/** The table of images, no wider than `columns` as far as shortening and leaving out columns can do it. */ async function terminalTable(images, { color, columns, isLint = false }) {
    const c = picocolors.createColors(color);
    const paint = {
        plain: (text)=>text,
        good: c.green,
        warn: c.yellow,
        bad: c.red,
        quiet: c.dim
    };
    const shown = fit(images, columns).filter(({ name })=>!isLint || lintColumns.includes(name));
    const [head = '', ...rows] = await (0,aligned/* alignedLines */.WT)([
        shown.map(({ column: { title } })=>({
                text: title,
                painted: c.bold(title)
            })),
        ...images.map((image)=>shown.map(({ form })=>form(image)).map(({ text, look })=>({
                    text,
                    painted: text === '' ? '' : paint[look ?? 'plain'](text)
                })))
    ], shown.map(({ column })=>column.align ?? 'left'));
    const width = Math.min(columns, widthOf(shown, images));
    return [
        head,
        c.dim('─'.repeat(width)),
        ...rows
    ].join('\n');
}
function fit(images, columns) {
    const forms = new Map(order.map((name)=>[
            name,
            0
        ]));
    const chosen = ()=>order.flatMap((name)=>{
            const column = columnsOfTable[name];
            const form = column.forms[forms.get(name) ?? 0];
            const empty = name !== 'image' && form && images.every((image)=>form(image).text === '');
            return form && !empty ? {
                name,
                column,
                form
            } : [];
        });
    for (const name of giveWay){
        if (widthOf(chosen(), images) <= columns) break;
        forms.set(name, (forms.get(name) ?? 0) + 1);
    }
    return chosen();
}
function widthOf(shown, images) {
    const widths = shown.map(({ column, form })=>Math.max(column.title.length, ...images.map((image)=>Array.from(form(image).text).length)));
    return widths.reduce((sum, width)=>sum + width, 0) + aligned/* gap */.rQ * (shown.length - 1);
}
function decisionCell(image) {
    const text = (0,view.stateWord)(image);
    if (image.state === 'failed') return {
        text,
        look: 'bad'
    };
    if (image.state === 'built' || image.state === 'reused') return {
        text,
        look: (0,view.isGood)(image) ? 'good' : 'bad'
    };
    return {
        text,
        look: image.state === 'stopped' ? 'warn' : image.state === 'skipped' ? 'quiet' : 'plain'
    };
}
function timeCell(image) {
    return {
        text: image.durationMs > 0 ? (0,words/* duration */.p0)(image.durationMs) : ''
    };
}
function cachedCell({ steps }) {
    return {
        text: steps.total > 0 ? `${steps.cached} of ${steps.total}` : ''
    };
}
function sizeCell(image, kind, withBudget) {
    const size = (0,view.heaviest)(image)?.size?.[kind];
    const limit = image.budget[kind];
    if (image.state === 'skipped' || image.output.kind !== 'image') return {
        text: ''
    };
    if (size === undefined) return {
        text: ''
    };
    const share = (0,view.used)(size, limit) ?? 0;
    return {
        text: withBudget && limit !== undefined ? `${(0,words/* bytes */.ee)(size)} of ${(0,words/* bytes */.ee)(limit)}` : (0,words/* bytes */.ee)(size),
        look: share > 1 ? 'bad' : share >= nearlyFull ? 'warn' : 'plain'
    };
}
function findingsCell(image) {
    const text = (0,view.findingsWord)(image);
    const bad = image.gates.some((gate)=>gate.state !== 'passed');
    return {
        text,
        look: bad ? 'bad' : text === 'none' ? 'good' : text === '–' ? 'quiet' : 'plain'
    };
}
/** The date and the time, or the date alone. */ function checkedCell({ checkedAt }, length) {
    return {
        text: checkedAt === undefined ? '' : (0,words/* moment */.n$)(checkedAt).slice(0, length).trim(),
        look: 'quiet'
    };
}
function digestCell(image) {
    const digest = (0,view.digestOf)(image);
    if (digest !== undefined) return {
        text: (0,words/* shortDigest */.VK)(digest),
        look: 'quiet'
    };
    const built = image.platforms.filter((platform)=>platform.digest !== undefined).length;
    return {
        text: built > 0 ? `${built} platforms` : '',
        look: 'quiet'
    };
}
/** By their short names, as everywhere. */ function shortTags(image) {
    return [
        ...new Set((0,view.tagsOf)(image).map(words/* tagOf */.cO))
    ];
}
function fewTags(tags) {
    const [first = '', ...rest] = tags;
    return rest.length > 0 ? `${first} +${rest.length}` : first;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/terminal.js










/** Up to this many images each has its line in the table. */ const fewImages = 30;
/** Files of targets that are listed. */ const shownArtifacts = 12;
/** Width where nobody can tell it: a log file, a runner. */ const defaultColumns = 120;
/**
 * The end of a run on a terminal: what went wrong, the table of images, the verdict as the last line. Of a wrong request
 * what is wrong with it, once and alone.
 * @returns several lines without a line end at the end; without any escape code when `color` is false
 */ async function terminalReport(report, style) {
    const { color, columns = defaultColumns, isWhole = false } = style;
    if ((0,refused/* isRefused */.H)(report)) return failures(report, {
        color,
        columns,
        isWhole
    }).join('\n\n');
    const isLint = report.command === 'lint';
    const isWanted = isLint ? isAskedFor : isWorthALine;
    const listed = isLint || report.images.length > fewImages ? report.images.filter(isWanted) : report.images;
    const hidden = report.images.length - listed.length;
    const parts = [
        ...failures(report, {
            color,
            columns,
            isWhole
        }),
        refusedLayers(report.images, {
            color,
            columns,
            isWhole
        }),
        listed.length > 0 ? await terminalTable(listed, {
            color,
            columns,
            isLint
        }) : '',
        hidden > 0 ? `${(0,words/* count */.U9)(hidden, 'other image')} unchanged or not asked for: the report has them all` : '',
        artifactLines(report.artifacts, color),
        verdictLine(report, color)
    ];
    return parts.filter((part)=>part !== '').join('\n\n');
}
function isAskedFor({ state }) {
    return state !== 'skipped';
}
/** What stays as it was and is good, and what nobody asked for, can be counted instead. */ function isWorthALine(image) {
    const isQuiet = image.state === 'reused' || image.state === 'skipped';
    return !isQuiet || !(0,view.isGood)(image);
}
/** The files that targets give, as many as a screen has room for beside the rest. */ function artifactLines(artifacts, color) {
    if (artifacts.length === 0) return '';
    const c = picocolors.createColors(color);
    const rest = artifacts.length - shownArtifacts;
    return [
        c.bold('files'),
        ...artifacts.slice(0, shownArtifacts).map(({ image, path, bytes: size, sha256 })=>`  ${(0,harmless/* oneLine */.TN)(path)}  ${(0,words/* bytes */.ee)(size)}  ${c.dim(`sha256:${(0,words/* shortDigest */.VK)(sha256)}…  ${(0,harmless/* oneLine */.TN)(image)}`)}`),
        ...rest > 0 ? [
            `  … and ${rest} more in the report`
        ] : []
    ].join('\n');
}
function verdictLine(report, color) {
    const c = picocolors.createColors(color);
    const { verdict, word, reason, facts } = (0,headline/* headline */.Pl)(report);
    const mark = verdict === 'passed' ? c.green(c.bold(`✓ ${word}`)) : c.red(c.bold(`✗ ${word}`));
    return `${mark}: ${reason === undefined ? facts : `${reason}${c.dim(`; ${facts}`)}`}`;
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
