export const id = 2750;
export const ids = [2750,6527];
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

/***/ 42750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   debSummary: () => (/* binding */ debSummary),
/* harmony export */   debText: () => (/* binding */ debText),
/* harmony export */   showDeb: () => (/* binding */ showDeb)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57336);
/* harmony import */ var _report_harmless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13889);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74327);
/* harmony import */ var _report_problem_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6527);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41245);





const titles = {
    reproducible: 'reproducible',
    lintian: 'lintian',
    install: 'install'
};
const signs = {
    passed: '✓',
    failed: '✗',
    broken: '!'
};
/** Tells a run everywhere people look: terminal or log, annotations, step summary, outputs. */ async function showDeb(report, host, color) {
    host.info(debText(report, {
        color,
        columns: host.columns
    }));
    for (const { findings, problem, check } of report.checks){
        for (const { level, rule, message, file, line } of findings)host.annotate({
            level,
            title: `${check}: ${(0,_report_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(rule)}`,
            message,
            ...file === undefined ? {} : {
                file
            },
            ...line === undefined ? {} : {
                line
            }
        });
        if (problem !== undefined) host.annotate({
            level: 'error',
            title: check,
            message: problem.what
        });
    }
    for (const { what, where } of report.problems)host.annotate({
        level: 'error',
        title: 'image-build deb',
        message: what,
        ...where
    });
    await host.summary(debSummary(report));
    host.output('result', report.verdict);
    host.output('version', report.version?.version ?? '');
    host.output('packages', JSON.stringify(report.files.map(({ name })=>name)));
}
/** For a terminal or a log. */ function debText(report, { color, columns }) {
    const c = picocolors__WEBPACK_IMPORTED_MODULE_4__.createColors(color);
    const { source, version, builds, checks, files, output, problems, notes } = report;
    if (isRefused(report)) return problems.map((one)=>(0,_report_problem_text_js__WEBPACK_IMPORTED_MODULE_1__.terminalProblem)(one, {
            color,
            columns
        })).join('\n\n');
    const paint = {
        passed: c.green,
        failed: c.red,
        broken: c.yellow
    };
    const lines = [];
    if (source !== undefined && version !== undefined) lines.push(`${c.bold(`${source} ${version.version}`)} (${(0,_report_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(version.from)})`);
    for (const { on, version: own } of builds)lines.push(`  ${on}: ${own}`);
    for (const check of checks){
        lines.push(`${paint[check.state](signs[check.state])} ${titles[check.check]}: ${(0,_report_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(check.on)}${about(check)}`);
        for (const finding of check.findings)lines.push(...findingLines(finding));
        if (check.problem !== undefined) lines.push((0,_report_problem_text_js__WEBPACK_IMPORTED_MODULE_1__.terminalProblem)(check.problem, {
            color,
            columns
        }));
    }
    for (const problem of problems)lines.push((0,_report_problem_text_js__WEBPACK_IMPORTED_MODULE_1__.terminalProblem)(problem, {
        color,
        columns
    }));
    if (output !== undefined) {
        lines.push(`${(0,_report_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(output)}:`);
        for (const { name, bytes: size } of files)lines.push(`  ${name}  ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(size)}`);
    }
    for (const note of notes)lines.push(`note: ${(0,_report_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(note)}`);
    lines.push(`${report.verdict} in ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(report.durationMs)}`);
    return lines.join('\n');
}
/** Nothing has come of it, because of what was asked: what is wrong with that is all that there is to tell. */ function isRefused({ builds, checks, problems }) {
    return problems.length > 0 && problems.every(({ kind })=>kind === 'request') && builds.length + checks.length === 0;
}
function about({ notes }) {
    return notes.length === 0 ? '' : `: ${(0,_report_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(notes.join('; '))}`;
}
function findingLines({ level, message, file, line, log = [] }) {
    const where = file === undefined ? '' : ` (${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)({
        file,
        ...line === undefined ? {} : {
            line
        }
    })})`;
    return [
        `  ${level}: ${(0,_report_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(message)}${where}`,
        ...log.map((text)=>`    │ ${(0,_report_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .clean */ .uH)(text).replaceAll('\n', '\n    │ ')}`)
    ];
}
/** GitHub-flavoured Markdown for the step summary. */ function debSummary({ source, version, verdict, checks, files, problems, notes }) {
    const words = {
        passed: '✅ passed',
        failed: '❌ failed',
        broken: '⚠️ broken',
        interrupted: '⏹️ interrupted'
    };
    const parts = [
        `## ${words[verdict]}: ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)([
            source ?? 'package',
            version?.version ?? ''
        ].join(' ').trim())}`
    ];
    for (const { what, todo, log } of problems)parts.push([
        (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)(what),
        ...todo === undefined ? [] : [
            (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)(todo)
        ]
    ].join('<br>'), ...log ? [
        (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .mdFence */ .F)(log)
    ] : []);
    if (checks.length > 0) parts.push((0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .mdTable */ .gJ)([
        {
            title: 'check'
        },
        {
            title: 'where'
        },
        {
            title: 'state'
        },
        {
            title: 'says'
        }
    ], checks.map((check)=>[
            titles[check.check],
            (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)(check.on),
            words[check.state],
            (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)(check.problem?.what ?? (check.findings.length > 0 ? (0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(check.findings.length, 'finding') : check.notes.join('; ')))
        ])));
    for (const { findings } of checks)for (const { level, rule, message, help, log } of findings){
        parts.push(`- ${level}: ${help === undefined ? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .mdCode */ .xs)(rule) : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .mdLink */ .YF)(rule, help)} ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)(message)}`);
        if (log !== undefined && log.length > 0) parts.push((0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .mdFence */ .F)(log));
    }
    if (files.length > 0) parts.push((0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .mdTable */ .gJ)([
        {
            title: 'file'
        },
        {
            title: 'size',
            right: true
        },
        {
            title: 'SHA-256'
        }
    ], files.map(({ name, bytes: size, sha256 })=>[
            (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .mdCode */ .xs)(name),
            (0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(size),
            (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .mdCode */ .xs)(sha256)
        ])));
    if (notes.length > 0) parts.push(notes.map((note)=>`- ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)(note)}`).join('\n'));
    return `${parts.join('\n\n')}\n`;
}


/***/ })

};
