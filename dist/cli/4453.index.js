export const id = 4453;
export const ids = [4453];
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

/***/ 94453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planText: () => (/* binding */ planText)
/* harmony export */ });
/* unused harmony export fewImages */
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57336);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13889);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61723);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41245);




/** Up to this many images each has lines of its own for reasons and tags; above it one line has to do. */ const fewImages = 30;
/** Reasons of one image, and tags in one repository, that are shown. */ const shown = {
    reasons: 6,
    tags: 6
};
/** Longer names get no column: one of them would push all others to the right. */ const nameWidth = 40;
/**
 * The plan for people, in build order: what becomes of each image, what it stands on, why, and where it would go;
 * what would surprise at the end. Those that are skipped are counted; of many images only those that are built are listed.
 * @returns lines with a line end each; without any escape code when `color` is false
 */ function planText({ images, notes }, style) {
    const isShort = images.length > fewImages && !style.verbose;
    const listed = images.filter(({ decision })=>isShort ? decision === 'build' : style.verbose || decision !== 'skip');
    const width = Math.min(nameWidth, Math.max(0, ...listed.map(({ name })=>(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(name).length)));
    const rows = listed.map((image)=>isShort ? shortRow(image, width, style) : longRow(image, width, style).join('\n'));
    const blocks = [
        (0,_view_js__WEBPACK_IMPORTED_MODULE_0__.planCounts)(images),
        rows.join('\n'),
        hiddenLine(images.length - listed.length, listed.length, isShort),
        notes.map((note)=>`note: ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(note)}`).join('\n')
    ];
    return `${blocks.filter((block)=>block !== '').join('\n\n')}\n`;
}
/** What is not listed: of few images those that are skipped, of many all that stay as they are as well. */ function hiddenLine(hidden, listed, isShort) {
    if (hidden === 0) return '';
    const what = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(hidden, listed > 0 ? 'other image' : 'image');
    const them = hidden === 1 ? 'it' : 'them';
    return isShort ? `${what} not listed: --verbose shows ${them}, and all reasons and tags` : `${what} skipped: --verbose shows ${them}, and why`;
}
/** The state words of a plan, as wide as the longest. */ const wordWidth = 'unchanged'.length;
function head(image, width, { color }) {
    const c = picocolors__WEBPACK_IMPORTED_MODULE_3__.createColors(color);
    const word = (0,_view_js__WEBPACK_IMPORTED_MODULE_0__.stateWord)(image);
    const paint = {
        build: c.yellow,
        reuse: c.green,
        skip: c.dim
    }[image.decision];
    return `${c.bold((0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(image.name).padEnd(width))}  ${paint(word)}${' '.repeat(Math.max(0, wordWidth - word.length))}`;
}
function standsOn({ needs }) {
    return needs.length > 0 ? `  on ${needs.map(_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN).join(', ')}` : '';
}
function longRow(image, width, style) {
    const c = picocolors__WEBPACK_IMPORTED_MODULE_3__.createColors(style.color);
    const { reasons, tags, platforms, outside, fingerprint } = image;
    const details = [
        ...some(reasons, style.verbose ? reasons.length : shown.reasons, 'more reason'),
        ...style.verbose ? outside.map(outsideLine) : [],
        ...style.verbose && fingerprint !== undefined ? [
            `fingerprint ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(fingerprint)}`
        ] : [],
        ...filesLine(image),
        ...tagLines(tags, style.verbose ? tags.length : shown.tags)
    ];
    return [
        `${head(image, width, style)}  ${platforms.map(({ platform })=>(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(platform)).join(', ')}${standsOn(image)}`,
        ...details.map((line)=>`${' '.repeat(width)}    ${c.dim(line)}`)
    ];
}
/** One line, no wider than the terminal: the first reason, and how many there are besides. */ function shortRow(image, width, style) {
    const c = picocolors__WEBPACK_IMPORTED_MODULE_3__.createColors(style.color);
    const [first = '', ...rest] = image.reasons.map(_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN);
    const more = rest.length > 0 ? ` (+${rest.length})` : '';
    const used = Math.max(width, (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(image.name).length) + 2 + wordWidth;
    const room = Math.max(style.columns - used, 30);
    const on = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(standsOn(image), room);
    const left = room - on.length - 2 - more.length;
    const why = first === '' || left < 10 ? '' : `  ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(first, left)}${more}`;
    return `${head(image, width, style)}${on}${c.dim(why)}`.trimEnd();
}
function outsideLine({ name, kind, digest }) {
    const how = {
        from: 'stands on',
        copy: 'copies from',
        mount: 'mounts'
    }[kind];
    return `${how} ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(name)}${digest === undefined ? '' : ` at sha256:${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(digest)}`}`;
}
/** A line for each repository, its first tag in full and of the others what differs. */ function tagLines(tags, most) {
    const byRepository = new Map();
    for (const tag of tags){
        const repository = tag.slice(0, tag.length - (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(tag).length);
        byRepository.set(repository, [
            ...byRepository.get(repository) ?? [],
            tag
        ]);
    }
    return [
        ...byRepository.values()
    ].map(([first = '', ...rest])=>{
        const others = some(rest.map((tag)=>`:${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(tag)}`), most - 1, 'more tag');
        return `→ ${[
            (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(first),
            ...others
        ].join(', ')}`;
    });
}
function filesLine({ output }) {
    if (output.kind === 'image') return [];
    const glibc = output.maxGlibc === undefined ? '' : `, which must run on glibc ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(output.maxGlibc)}`;
    return [
        `gives ${output.kind === 'tar' ? 'an archive' : 'files'}: ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(output.dest)}${glibc}`
    ];
}
/** The first ones, harmless, and how many there are besides. */ function some(texts, most, what) {
    const rest = texts.length - most;
    return [
        ...texts.slice(0, most).map(_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN),
        ...rest > 0 ? [
            `… and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rest, what)}`
        ] : []
    ];
}


/***/ })

};
