export const id = 7987;
export const ids = [7987];
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

/***/ 27987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explanationText: () => (/* binding */ explanationText),
/* harmony export */   shownFiles: () => (/* binding */ shownFiles)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57336);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69107);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13889);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41245);




/** Files of one context that are listed. */ const shownFiles = 20;
/** Longer names and values are cut. */ const width = {
    name: 44,
    value: 32
};
const words = {
    known: '',
    same: '',
    changed: 'changed',
    new: 'new',
    gone: 'gone'
};
/**
 * An explanation for people: decision and reasons, what the fingerprint was held against, its parts with what differs,
 * and why it may never be reused.
 * @returns lines with a line end each; without any escape code when `color` is false
 */ function explanationText(explanation, { color, columns = 120 }) {
    const c = picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors(color);
    const { volatile } = explanation;
    const blocks = [
        decisionLines(explanation, c),
        originLines(explanation),
        partLines(explanation, c, columns),
        volatile.length > 0 ? [
            'never reused, because',
            ...volatile.map((why)=>`  ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(why)}`)
        ] : []
    ];
    return `${blocks.filter((lines)=>lines.length > 0).map((lines)=>lines.join('\n')).join('\n\n')}\n`;
}
function decisionLines({ name, decision, reasons }, c) {
    const word = {
        build: c.yellow('build'),
        reuse: c.green('unchanged'),
        skip: c.dim('skip')
    }[decision];
    return [
        `${c.bold((0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(name))}: ${word}`,
        ...reasons.map((reason)=>`  ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(reason)}`)
    ];
}
function originLines({ fingerprint, compared, uncompared }) {
    return [
        `fingerprint    ${fingerprint === undefined ? 'not taken' : (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(fingerprint.digest)}`,
        `compared with  ${compared === undefined ? `nothing: ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(uncompared ?? '')}` : `${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(compared.ref)} (${shown(compared.digest)})`}`
    ];
}
function partLines(explanation, c, columns) {
    const rows = (0,_explanation_js__WEBPACK_IMPORTED_MODULE_3__/* .partRows */ .J)(explanation);
    if (rows.length === 0) return [];
    const isCompared = explanation.compared !== undefined;
    const names = widest([
        ...rows.map(({ name })=>(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(name)),
        'part'
    ], width.name);
    const values = widest([
        ...rows.map(({ now })=>shown(now)),
        'now'
    ], width.value);
    const files = new Map(Object.entries(explanation.files ?? {}));
    const line = (mark, name, now, before)=>`${isCompared ? mark.padEnd(7).concat('  ') : ''}${padded(name, names)}  ${isCompared ? padded(now, values) : now}  ${before}`.trimEnd();
    return [
        c.bold(line('', 'part', 'now', isCompared ? 'published' : '')),
        ...rows.flatMap((row)=>{
            const { name, state, now, before } = row;
            const text = line(words[state], name, shown(now), state === 'same' ? '' : shown(before));
            return [
                paint(state, c)(text),
                ...fileLines(files.get(name), columns)
            ];
        })
    ];
}
function paint(state, c) {
    return ({
        known: String,
        same: c.dim,
        changed: c.yellow,
        new: c.green,
        gone: c.red
    })[state];
}
function fileLines(files, columns) {
    if (files === undefined) return [];
    const all = [
        ...files.changed.map((path)=>({
                path,
                mark: '~'
            })),
        ...files.added.map((path)=>({
                path,
                mark: '+'
            })),
        ...files.removed.map((path)=>({
                path,
                mark: '-'
            }))
    ].sort((a, b)=>a.path < b.path ? -1 : 1);
    const rest = all.length - shownFiles;
    return [
        ...all.slice(0, shownFiles).map(({ path, mark })=>`           ${mark} ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(path), Math.max(columns - 13, 20))}`),
        ...rest > 0 ? [
            `           … and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rest, 'more file')}`
        ] : []
    ];
}
/** A value as a table shows it: digests by their beginning, long texts cut. */ function shown(value) {
    if (value === undefined) return '';
    const text = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(value);
    const digest = /(?:^|@)(sha256:[0-9a-f]{64})$/.exec(text)?.[1];
    return digest === undefined ? (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(text, width.value) : `sha256:${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)}…`;
}
function padded(text, to) {
    return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text), to).padEnd(to);
}
function widest(texts, most) {
    return Math.min(most, Math.max(...texts.map((text)=>text.length)));
}


/***/ })

};
