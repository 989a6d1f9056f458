export const id = 8472;
export const ids = [8472,6527];
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

/***/ 96902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ tagCounts),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   uh: () => (/* binding */ headlineText)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13889);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61723);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41245);



const words = {
    passed: 'Passed',
    failed: 'Failed',
    broken: 'Broken',
    interrupted: 'Interrupted'
};
/** How many images or problems a sentence names before it counts the rest. */ const named = 3;
/** Puts a run into words. */ function headline(report) {
    const reason = reasonOf(report);
    return {
        verdict: report.verdict,
        word: report.command === 'plan' && report.verdict === 'passed' ? 'Planned' : words[report.verdict],
        ...reason === undefined ? {} : {
            reason
        },
        facts: [
            built(report),
            published(report)
        ].filter((fact)=>fact !== '').join(', ')
    };
}
/** The headline as one line of plain text. */ function headlineText(report) {
    const { word, reason, facts } = headline(report);
    return `${word}: ${reason === undefined ? facts : `${reason}; ${facts}`}`;
}
function reasonOf(report) {
    if (report.verdict === 'passed' || report.verdict === 'interrupted') return undefined;
    const [first, ...others] = (0,_view_js__WEBPACK_IMPORTED_MODULE_0__.problemsOf)(report);
    if (first) {
        return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(first.what) + (others.length > 0 ? `, and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(others.length, 'more problem')}` : '');
    }
    const failed = report.images.filter((image)=>(0,_view_js__WEBPACK_IMPORTED_MODULE_0__.failedGates)(image).length > 0);
    const sentences = failed.slice(0, named).map((image)=>`${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(image.name)} did not pass ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)((0,_view_js__WEBPACK_IMPORTED_MODULE_0__.failedGates)(image))}`);
    const rest = failed.length - sentences.length;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)([
        ...sentences,
        ...rest > 0 ? [
            `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rest, 'more image')} failed`
        ] : []
    ]) || undefined;
}
function built(report) {
    const { images } = report;
    const took = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(report.durationMs);
    if (images.length === 0) return `after ${took}`;
    const wanted = images.filter(({ decision })=>decision !== 'skip');
    if (wanted.every(({ state })=>state === 'planned')) {
        const judged = images.filter(isJudged).length;
        return judged > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(judged, 'image')} linted in ${took}` : `${(0,_view_js__WEBPACK_IMPORTED_MODULE_0__.planCounts)(images)}, planned in ${took}`;
    }
    const toBuild = wanted.filter(({ decision })=>decision === 'build');
    const done = toBuild.filter(({ state })=>state === 'built').length;
    const unchanged = wanted.filter(({ state })=>state === 'reused').length;
    if (toBuild.length === 0) return `${unchangedText(unchanged, wanted.length)}, nothing built; ${took}`;
    const of = done === toBuild.length ? '' : `${done} of `;
    return `${of}${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(toBuild.length, 'image')} built in ${took}${unchanged > 0 ? `, ${unchanged} unchanged` : ''}`;
}
function unchangedText(unchanged, all) {
    if (unchanged < all) return `${unchanged} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(all, 'image')} unchanged`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(all, 'image')}: ${all === 1 ? '' : 'all '}unchanged`;
}
function isJudged(image) {
    return image.gates.length > (0,_view_js__WEBPACK_IMPORTED_MODULE_0__.brokenGates)(image).length;
}
/** Counts the tags that name what they should; those of a publication that failed are none of them. */ function tagCounts(report) {
    const states = statesOfTags(report);
    return {
        published: states('moved', 'created'),
        inPlace: states('unchanged')
    };
}
function statesOfTags(report) {
    const tags = (0,_view_js__WEBPACK_IMPORTED_MODULE_0__.tagResults)(report);
    return (...wanted)=>tags.filter(({ state })=>wanted.includes(state)).length;
}
function published(report) {
    const states = statesOfTags(report);
    const wrong = [
        [
            states('rolled-back', 'removed'),
            'put back to what they were'
        ],
        [
            states('unknown'),
            'in an unknown state'
        ]
    ].filter(([number])=>number > 0).map(([number, what])=>`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number, 'tag')} ${what}`);
    const told = [
        ...inPlaceText(tagCounts(report), (0,_view_js__WEBPACK_IMPORTED_MODULE_0__.tagResults)(report).length),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(wrong)
    ];
    const text = told.filter((part)=>part !== '').join(', ');
    if (text !== '') return text;
    const expected = report.verdict !== 'passed' || report.command === 'publish';
    // Where everything is as it was, there is nothing to publish.
    const isAsItWas = report.images.every(({ state })=>state === 'reused' || state === 'skipped');
    return expected && !(isAsItWas && report.verdict === 'passed') && report.images.every((image)=>!image.published) ? 'nothing published' : '';
}
function inPlaceText({ published: moved, inPlace }, all) {
    if (inPlace > 0 && inPlace === all) return [
        `${all === 1 ? '' : 'all '}${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(all, 'tag')} in place`
    ];
    return [
        ...moved > 0 ? [
            `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(moved, 'tag')} published`
        ] : [],
        ...inPlace > 0 ? [
            `${moved > 0 ? inPlace : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(inPlace, 'tag')} already in place`
        ] : []
    ];
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

/***/ 78472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  failureLines: () => (/* binding */ failureLines),
  terminalProblem: () => (/* reexport */ problem_text.terminalProblem),
  terminalReport: () => (/* binding */ terminalReport)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/harmless.js
var harmless = __webpack_require__(13889);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/headline.js
var headline = __webpack_require__(96902);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/problem-text.js
var problem_text = __webpack_require__(6527);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/aligned.js
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

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/view.js
var view = __webpack_require__(61723);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/words.js + 2 modules
var words = __webpack_require__(41245);
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
                    text: image.tags.map(harmless/* oneLine */.TN).join(', ')
                }),
            (image)=>({
                    text: (0,harmless/* shorten */.ml)(image.tags.map(words/* tagOf */.cO).join(', '), 40)
                }),
            (image)=>({
                    text: fewTags(image.tags.map((tag)=>(0,harmless/* shorten */.ml)((0,words/* tagOf */.cO)(tag), 16)))
                })
        ]
    }
};
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
/** The table of images, no wider than `columns` as far as shortening and leaving out columns can do it. */ async function terminalTable(images, { color, columns }) {
    const c = picocolors.createColors(color);
    const paint = {
        plain: (text)=>text,
        good: c.green,
        warn: c.yellow,
        bad: c.red,
        quiet: c.dim
    };
    const shown = fit(images, columns);
    const [head = '', ...rows] = await alignedLines([
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
    return widths.reduce((sum, width)=>sum + width, 0) + gap * (shown.length - 1);
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
        text: withBudget && limit !== undefined ? `? of ${(0,words/* bytes */.ee)(limit)}` : ''
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
function fewTags(tags) {
    const [first = '', ...rest] = tags;
    return rest.length > 0 ? `${first} +${rest.length}` : first;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/terminal.js








/** Failures get this many lines, so that they fit on one screen with the table's first rows. */ const failureLines = 32;
/** A finding is one line, which a narrow terminal breaks once. */ const rowsOfFinding = 2;
/** Up to this many images each has its line in the table. */ const fewImages = 30;
/** Files of targets that are listed. */ const shownArtifacts = 12;
/** Width where nobody can tell it: a log file, a runner. */ const defaultColumns = 120;
/**
 * The end of a run on a terminal: what went wrong, the table of images, the verdict as the last line.
 * @returns several lines without a line end at the end; without any escape code when `color` is false
 */ async function terminalReport(report, style) {
    const columns = style.columns ?? defaultColumns;
    const listed = report.images.length > fewImages ? report.images.filter(isWorthALine) : report.images;
    const hidden = report.images.length - listed.length;
    const parts = [
        ...failures(report, {
            color: style.color,
            columns
        }),
        listed.length > 0 ? await terminalTable(listed, {
            color: style.color,
            columns
        }) : '',
        hidden > 0 ? `${(0,words/* count */.U9)(hidden, 'other image')} unchanged or not asked for: the report has them all` : '',
        artifactLines(report.artifacts, style.color),
        verdictLine(report, style.color)
    ];
    return parts.filter((part)=>part !== '').join('\n\n');
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
/** Problems and blocking findings, as many as one screen holds; the rest is counted. */ function failures(report, style) {
    const problems = (0,view.problemsOf)(report).map((problem)=>(0,problem_text.terminalProblem)(problem, style));
    const findings = report.images.flatMap((image)=>blockingLines(image.name, (0,view.findingsOf)(image), style));
    const fittingProblems = fitting(problems, failureLines);
    const left = failureLines - height(fittingProblems);
    const fittingFindings = fitting(findings, Math.max(left, 0));
    const shown = [
        ...fittingProblems,
        ...fittingFindings.length > 0 ? [
            fittingFindings.join('\n')
        ] : []
    ];
    const rest = problems.length - fittingProblems.length + findings.length - fittingFindings.length;
    return rest > 0 ? [
        ...shown,
        `… and ${rest} more in the report`
    ] : shown;
}
function blockingLines(image, findings, { color, columns }) {
    const c = picocolors.createColors(color);
    return findings.filter((finding)=>finding.blocks).map((finding)=>{
        const severity = finding.gate === 'size' ? '' : ` (${finding.severity})`;
        const head = `${(0,harmless/* oneLine */.TN)(image)}: ${(0,harmless/* oneLine */.TN)(finding.rule)}${severity}`;
        const at = finding.file === undefined ? '' : ` ${(0,words/* place */.ik)({
            ...finding,
            file: finding.file
        })}`;
        const todo = finding.todo === undefined ? '' : ` → ${(0,harmless/* oneLine */.TN)(finding.todo)}`;
        const room = Math.max(rowsOfFinding * columns - 4 - head.length - at.length, 30);
        return `${c.red('✗')} ${c.bold(head)}${c.cyan(at)} ${(0,harmless/* shorten */.ml)(`${(0,harmless/* oneLine */.TN)(finding.message)}${todo}`, room)}`;
    });
}
/** The first parts whose lines fit; the very first always does. */ function fitting(parts, lines) {
    const end = parts.findIndex((_, index)=>index > 0 && height(parts.slice(0, index + 1)) > lines);
    return lines <= 0 ? [] : end === -1 ? parts : parts.slice(0, end);
}
function height(parts) {
    return parts.reduce((sum, part)=>sum + part.split('\n').length, 0);
}


/***/ })

};
