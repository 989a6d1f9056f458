export const id = 8176;
export const ids = [8176];
export const modules = {

/***/ 60331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readAllowances)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * The folders and files that bake may read besides the working folder: contexts and Dockerfiles of the plan, which has
 * looked at them, this run's own folder, and what the inputs name. What a policy or a Bake file names elsewhere (a
 * secret `src: /root/.ssh/id`) is not the user's word, and bake refuses it.
 * Source: docs.docker.com, "buildx bake --allow".
 */ function readAllowances(images, inputs, cwd, folder, caches) {
    const ofPlan = images.flatMap(({ target: { context, dockerfile } })=>[
            ...context !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(context) ? [
                context
            ] : [],
            ...dockerfile !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(dockerfile) ? [
                (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(dockerfile)
            ] : []
        ]);
    const places = [
        ...inputs['secret-files'] ?? [],
        ...inputs['build-contexts'] ?? []
    ].flatMap(valueOf);
    // Of keys there may be several, with commas between them.
    const keys = (inputs.ssh ?? []).flatMap(valueOf).flatMap((value)=>value.split(','));
    const ofInputs = [
        ...places,
        ...keys
    ].filter((value)=>!/^[a-z-]+:/.test(value)).map((path)=>(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
    const ofCaches = (caches?.readFolders ?? []).map((path)=>(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
    return [
        ...new Set([
            folder,
            ...ofPlan,
            ...ofInputs,
            ...ofCaches
        ])
    ].map((path)=>`--allow=fs.read=${path}`);
}
/** `NAME=VALUE` */ function valueOf(entry) {
    return entry.includes('=') ? [
        entry.slice(entry.indexOf('=') + 1)
    ] : [];
}


/***/ }),

/***/ 16777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ placeAll)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50661);




/**
 * Puts files and folders into their places: all or none. Each is brought beside its place first, so that nothing but
 * renaming is left to be done, and what was there before comes back when one of them fails. A new folder appears
 * whole. In a folder that is there already files of the same name are replaced and the others stay, as BuildKit's
 * exporter does it; a folder is never replaced by a file, nor a file or link by a folder.
 * @param cwd where all places are, also after symbolic links; absolute
 * @throws Problem: request for a place that is taken or outside, surroundings when the disk does not take it
 */ async function placeAll(placings, cwd) {
    const stages = [];
    const undo = [];
    try {
        for (const placing of placings){
            const stage = await makeStage(placing, cwd);
            stages.push(stage);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(stage.target), {
                recursive: true
            });
            await move(placing.from, stage.target);
        }
        for (const { ready, anchor, old } of stages)await put(ready, anchor, {
            old,
            undo,
            cwd
        });
    } catch (error) {
        await takeBack(undo, stages, error);
        if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF) throw error;
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)(`The files cannot be put into their places: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, {}, error);
    }
    await removeStages(stages);
}
/** What could not be put back is still in its stage: then nothing is removed, and it is told where it is. */ async function takeBack(undo, stages, cause) {
    const left = [];
    for (const { path, kept, back } of [
        ...undo
    ].reverse())await back().catch(()=>left.push(kept === undefined ? path : `${path} was ${kept}`));
    if (left.length === 0) return removeStages(stages);
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)(`The files cannot be put into their places, and not all that was there before could be put back: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, {
        log: left
    }, cause);
}
async function removeStages(stages) {
    for (const { folder } of stages)await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, {
        recursive: true,
        force: true,
        maxRetries: 3
    }).catch((error)=>{
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)(`${folder} cannot be removed`, {}, error);
    });
}
async function makeStage({ from, to }, cwd) {
    const isFolder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(from)).isDirectory();
    const found = await deepestFolder(isFolder ? to : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), cwd);
    const anchor = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(found);
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(cwd), anchor);
    if (way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, to)} is outside of the working folder`);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(anchor, '.image-build-'));
    const ready = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'new');
    const old = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'old');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(old);
    return {
        folder,
        anchor,
        ready,
        target: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ready, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(found, to)),
        old
    };
}
async function deepestFolder(path, cwd) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(unlessMissing);
    if (found?.isDirectory() === true) return path;
    const isTaken = found !== undefined || await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(unlessMissing) !== undefined;
    if (isTaken) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, path)} is to be a folder, and is something else`, {
        todo: 'Remove it, or choose another dest'
    });
    return deepestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), cwd);
}
/** Over the border of a file system nothing can be renamed. */ async function move(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
    } catch (error) {
        if ((0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) !== 'EXDEV') throw error;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, to, {
            recursive: true,
            verbatimSymlinks: true,
            preserveTimestamps: true
        });
    }
}
async function put(from, to, replacing) {
    const { old, undo, cwd } = replacing;
    const fresh = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(from);
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(to).catch(unlessMissing);
    if (fresh.isDirectory() && there?.isDirectory() === true) {
        for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(from)))await put((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, name), replacing);
        return;
    }
    if (there === undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
        undo.push({
            path: to,
            back: ()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(to, from)
        });
        return;
    }
    if (fresh.isDirectory() || there.isDirectory()) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`The build gives ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, to)} as a ${kindOf(fresh)}, and there it is a ${kindOf(there)}`, {
        todo: 'Remove it, or choose another dest'
    });
    const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(old, String(undo.length));
    // As a second name, so that the file is there at every moment; not every file system can do it.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(to, kept).catch(()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(to, kept));
    undo.push({
        path: to,
        kept,
        back: ()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(kept, to)
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
}
function kindOf(stats) {
    if (stats.isDirectory()) return 'folder';
    return stats.isSymbolicLink() ? 'symbolic link' : 'file';
}
function unlessMissing(error) {
    const code = (0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    return undefined;
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

/***/ 89384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ withoutSilent),
/* harmony export */   J6: () => (/* binding */ refuseWrongCaches),
/* harmony export */   Y4: () => (/* binding */ decideCaches),
/* harmony export */   bV: () => (/* binding */ askCaches)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55518);
/* harmony import */ var _mount_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81562);





/** Refuses cache inputs that mean nothing, before anything is started. @throws Problem (request) */ async function refuseWrongCaches({ inputs }) {
    const [{ readCacheWish }, { readMountWish }, { parseBytes }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9536).then(__webpack_require__.bind(__webpack_require__, 29536)),
        __webpack_require__.e(/* import() */ 4154).then(__webpack_require__.bind(__webpack_require__, 84154)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29842))
    ]);
    readCacheWish(inputs.cache ?? 'auto');
    readMountWish(inputs['cache-mounts']);
    parseBytes(inputs['cache-mounts-max-size'] ?? '0', 'cache-mounts-max-size');
}
/**
 * What is known when caches are decided; where it is needed the engine is asked since when it has something, and
 * registries whether this job may push.
 * @throws Problem (request, interrupted)
 */ async function askCaches(images, engine, context, { inputs }, host, workshop) {
    const [{ readRunnerCache }, { engineState }, { readCacheWish }, { cachedImages }, { engineFacts }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8930).then(__webpack_require__.bind(__webpack_require__, 48930)),
        __webpack_require__.e(/* import() */ 3957).then(__webpack_require__.bind(__webpack_require__, 33957)),
        __webpack_require__.e(/* import() */ 9536).then(__webpack_require__.bind(__webpack_require__, 29536)),
        __webpack_require__.e(/* import() */ 3577).then(__webpack_require__.bind(__webpack_require__, 83577)),
        __webpack_require__.e(/* import() */ 8163).then(__webpack_require__.bind(__webpack_require__, 28163))
    ]);
    const wish = readCacheWish(inputs.cache ?? 'auto');
    const question = {
        wish,
        given: {
            from: inputs['cache-from'] ?? [],
            to: inputs['cache-to'] ?? []
        },
        noCache: inputs['no-cache'] ?? false,
        ref: context.ref,
        ...context.defaultBranch === undefined ? {} : {
            defaultBranch: context.defaultBranch
        },
        ...context.baseBranch === undefined ? {} : {
            baseBranch: context.baseBranch
        },
        isFork: context.isFork ?? false,
        runner: readRunnerCache(host.env, Date.now()),
        engine: engineState(await engineFacts(engine, host), host.env),
        // Outputs have BuildKit's default.
        compression: 'gzip',
        images: cachedImages(images, wish.kind === 'inline' ? await publishedTags(images, context, inputs) : undefined)
    };
    return {
        ...question,
        closed: await closedRepositories(question, host, workshop)
    };
}
/** Image → where an earlier one may be, the nearest first: what is not there is an empty cache. */ async function publishedTags(images, context, inputs) {
    const { tagsInQuestion } = await __webpack_require__.e(/* import() */ 5513).then(__webpack_require__.bind(__webpack_require__, 15513));
    return new Map(images.map(({ name, tags })=>[
            name,
            tagsInQuestion(tags, context, inputs)
        ]));
}
/** So long a registry has to say whether it may be pushed to, in ms. */ const mayPushPatienceMs = 10_000;
/** The repositories in which caches would be kept, and into which this job's login may not push. */ async function closedRepositories(question, host, workshop) {
    const { pushesTo } = await __webpack_require__.e(/* import() */ 6264).then(__webpack_require__.bind(__webpack_require__, 66264));
    const asked = pushesTo(question);
    if (asked.length === 0) return new Set();
    const { parseReference } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 97970));
    // Not one of the questions whose hosts are left alone when they are late: writing takes longer than reading.
    const signal = AbortSignal.any([
        host.signal,
        AbortSignal.timeout(mayPushPatienceMs)
    ]);
    const client = (await workshop.registry()).with(signal);
    const closed = await Promise.all(asked.map(async (repository)=>{
        try {
            return await client.mayPush(parseReference(repository)) ? [] : [
                repository
            ];
        } catch (error) {
            // A question that took too long ends as interrupted, too.
            if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF) || host.signal.aborted) throw error;
            // Whether it answers at all is asked later, and whatever else it says, it says to BuildKit, too.
            host.debug(`whether ${repository} may be pushed to is not known: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
            return [];
        }
    }));
    return new Set(closed.flat());
}
/**
 * Decides which layer caches this run uses: see cache/policy/decide.ts.
 * @param cwd what folders are relative to
 * @throws Problem (request) for a wrong place
 */ async function decideCaches(question, cwd) {
    const [{ layerCaches }, { withoutFolders }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6745).then(__webpack_require__.bind(__webpack_require__, 96745)),
        __webpack_require__.e(/* import() */ 5876).then(__webpack_require__.bind(__webpack_require__, 5876))
    ]);
    const caches = layerCaches(question);
    // Bake is only allowed to read and write what is there.
    for (const folder of caches.writeFolders)await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, folder), {
        recursive: true
    });
    return withoutFolders(caches, caches.readFolders.filter((folder)=>!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, folder))));
}
/**
 * Leaves out the caches that cannot be reached, in registries and of the runner: BuildKit would wait for them for ever,
 * and so would every later solve of that engine. One question for each, of a few seconds.
 */ async function withoutSilent(caches, host, workshop, note) {
    const left = await withoutSilentRunner(caches, host, note);
    return withoutSilentRegistries(left, workshop, note);
}
function entriesIn({ nodes }) {
    return [
        ...new Set(Object.values(nodes).flatMap(({ read, write })=>[
                ...read,
                ...write
            ]))
    ];
}
async function withoutSilentRunner(caches, { env, signal }, note) {
    const [{ parseEntry }, { withoutEntries }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6999).then(__webpack_require__.bind(__webpack_require__, 16999)),
        __webpack_require__.e(/* import() */ 5876).then(__webpack_require__.bind(__webpack_require__, 5876))
    ]);
    const entries = entriesIn(caches).filter((entry)=>parseEntry(entry).type === 'gha');
    if (entries.length === 0) return caches;
    const { silenceOf } = await Promise.all(/* import() */[__webpack_require__.e(4629), __webpack_require__.e(1538)]).then(__webpack_require__.bind(__webpack_require__, 74244));
    const silence = await silenceOf(env, {
        signal,
        userAgent: _mount_store_js__WEBPACK_IMPORTED_MODULE_4__/* .userAgent */ .N1
    });
    if (silence === undefined) return caches;
    note(`the layer caches of the runner are left out: ${silence}`);
    return withoutEntries(caches, entries);
}
async function withoutSilentRegistries(caches, workshop, note) {
    const entries = entriesIn(caches);
    const [{ parseEntry }, { withoutEntries }, { parseReference }, { Unreachable }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6999).then(__webpack_require__.bind(__webpack_require__, 16999)),
        __webpack_require__.e(/* import() */ 5876).then(__webpack_require__.bind(__webpack_require__, 5876)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 97970)),
        __webpack_require__.e(/* import() */ 9059).then(__webpack_require__.bind(__webpack_require__, 79059))
    ]);
    const placed = entries.flatMap((entry)=>{
        const { type, attrs } = parseEntry(entry);
        const ref = type === 'registry' ? attrs['ref'] : undefined;
        if (ref === undefined) return [];
        try {
            return [
                {
                    entry,
                    place: parseReference(ref)
                }
            ];
        } catch (error) {
            // What is no reference to us is BuildKit's to say.
            if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF) return [];
            throw error;
        }
    });
    if (placed.length === 0) return caches;
    const client = (await workshop.registry()).briefly();
    const silent = new Set();
    await Promise.all([
        ...new Map(placed.map(({ place })=>[
                place.registry,
                place
            ])).values()
    ].map(async (place)=>{
        try {
            await client.resolveTag({
                ...place,
                tag: place.tag ?? 'latest'
            });
        } catch (error) {
            if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF) || error.data.kind === 'interrupted') throw error;
            // Whatever else a registry says, it says it to BuildKit, too.
            if (!(error instanceof Unreachable)) return;
            silent.add(place.registry);
            note(`the layer caches in ${place.registry} are left out: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
        }
    }));
    return withoutEntries(caches, placed.filter(({ place })=>silent.has(place.registry)).map(({ entry })=>entry));
}


/***/ }),

/***/ 13505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDeb: () => (/* binding */ runDeb)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var src_problem = __webpack_require__(55518);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/deb/architectures.js
/**
 * What Debian calls the architectures of platforms, and their processors, which wildcards name.
 * Source: dpkg, cputable and tupletable; Debian Policy 11.1.
 */ const architectures = {
    'linux/amd64': {
        name: 'amd64'
    },
    'linux/386': {
        name: 'i386'
    },
    'linux/arm64': {
        name: 'arm64'
    },
    'linux/arm/v7': {
        name: 'armhf',
        processor: 'arm'
    },
    'linux/arm/v6': {
        name: 'armel',
        processor: 'arm'
    },
    'linux/arm/v5': {
        name: 'armel',
        processor: 'arm'
    },
    'linux/loong64': {
        name: 'loong64'
    },
    'linux/mips64le': {
        name: 'mips64el'
    },
    'linux/ppc64le': {
        name: 'ppc64el'
    },
    'linux/riscv64': {
        name: 'riscv64'
    },
    'linux/s390x': {
        name: 's390x'
    }
};
/**
 * Whether a package that names these architectures is built on a platform. `all` is none of them: what runs everywhere
 * is built once, wherever.
 * @param names what its field Architecture says: names and wildcards
 * @param platform normalised
 * @returns true where nobody but dpkg can tell
 */ function isForPlatform(names, platform) {
    const known = architectures[platform] ?? architectures[platform.split('/').slice(0, 2).join('/')];
    return names.some((name)=>{
        if (name === 'all') return false;
        if (name === 'any' || known === undefined) return true;
        const parts = name.split('-');
        if (parts.length === 1) return name === known.name;
        // Which C library it is for is not asked: a distribution has one.
        const [system = '', processor = ''] = parts.slice(-2);
        return [
            'any',
            'linux'
        ].includes(system) && [
            'any',
            known.name,
            known.processor ?? known.name
        ].includes(processor);
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/deb/control.js

/** Names of source and binary packages. Source: Debian Policy 5.6.1. */ const packageName = /^[a-z0-9][a-z0-9+.-]+$/;
/**
 * Reads paragraphs of fields, as control files have them.
 * Source: deb822(5).
 * @param file for messages, relative to the working folder
 * @throws Problem (request) for a line that is no field, and a field that is given twice
 */ function readStanzas(text, file) {
    const stanzas = [];
    let current;
    let last;
    for (const [index, line] of text.replace(/^\uFEFF/, '').split(/\r?\n/).entries()){
        const place = {
            file,
            line: index + 1
        };
        if (line.startsWith('#')) continue;
        if (line.trim() === '') {
            current = last = undefined;
            continue;
        }
        if (/^[ \t]/.test(line)) {
            const before = last === undefined ? undefined : current?.get(last);
            if (current === undefined || last === undefined || before === undefined) throw (0,src_problem/* badRequest */.li)('A line begins with a blank, and there is no field before it', {
                where: place
            });
            current.set(last, {
                ...before,
                value: `${before.value}\n${line.trim()}`.trim()
            });
            continue;
        }
        const [, name, value = ''] = /^([!-,./-9;-~][!-9;-~]*):(.*)$/.exec(line) ?? [];
        if (name === undefined) throw (0,src_problem/* badRequest */.li)('This is neither a field nor a comment', {
            where: place
        });
        if (current === undefined) stanzas.push(current = new Map());
        last = name.toLowerCase();
        if (current.has(last)) throw (0,src_problem/* badRequest */.li)(`The field ${name} is given twice`, {
            where: place
        });
        current.set(last, {
            name,
            value: value.trim(),
            line: index + 1
        });
    }
    return stanzas;
}
/**
 * Reads `debian/control`.
 * @throws Problem (request) with the line of what is missing or wrong
 */ function readControl(text, file) {
    const [fields, ...others] = readStanzas(text, file);
    if (fields === undefined) throw (0,src_problem/* badRequest */.li)(`${file} is empty`, {
        where: {
            file
        }
    });
    const source = nameIn(fields, 'source', file);
    const packages = others.map((stanza)=>({
            name: nameIn(stanza, 'package', file),
            architectures: needed(stanza, 'architecture', file).value.split(/\s+/),
            line: lineOf(stanza)
        }));
    if (packages.length === 0) throw (0,src_problem/* badRequest */.li)(`${file} names no package`, {
        where: {
            file
        },
        todo: 'After the paragraph of the source, each package has one of its own that begins with Package:'
    });
    const maintainer = needed(fields, 'maintainer', file);
    if (!/^[^\n<>]+ <[^\s<>]+>$/.test(maintainer.value)) throw (0,src_problem/* badRequest */.li)('The maintainer is not written as Name <name@example.com>', {
        where: {
            file,
            line: maintainer.line
        }
    });
    return {
        source,
        maintainer: maintainer.value,
        fields,
        packages
    };
}
/** Whether everything that is built runs on every architecture. */ function isForAll({ packages }) {
    return packages.every(({ architectures })=>architectures.join(' ') === 'all');
}
const dependencyFields = [
    'build-depends',
    'build-depends-arch',
    'build-depends-indep',
    'build-conflicts',
    'build-conflicts-arch',
    'build-conflicts-indep'
];
/**
 * Of the control file what apt needs to know of build-dependencies, each field on a line of its own: it stays the same
 * when a description is changed, and so does the layer that is made from it.
 * @param kind `-B` builds nothing for all architectures, and what only these packages need may not be there
 */ function dependenciesOnly({ source, fields }, kind) {
    const needed = dependencyFields.filter((name)=>kind === '-b' || !name.endsWith('-indep'));
    const lines = needed.flatMap((name)=>{
        const field = fields.get(name);
        const value = field?.value.replaceAll(/\s+/g, ' ').trim().replace(/,$/, '') ?? '';
        return field === undefined || value === '' ? [] : [
            `${field.name}: ${value}`
        ];
    });
    return [
        `Source: ${source}`,
        ...lines,
        ''
    ].join('\n');
}
function needed(stanza, name, file) {
    const field = stanza.get(name);
    if (field !== undefined && field.value !== '') return field;
    const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    throw (0,src_problem/* badRequest */.li)(`The paragraph has no ${title}`, {
        where: {
            file,
            line: field?.line ?? lineOf(stanza)
        }
    });
}
function nameIn(stanza, field, file) {
    const { value, line } = needed(stanza, field, file);
    if (packageName.test(value)) return value;
    throw (0,src_problem/* badRequest */.li)(`${JSON.stringify(value.slice(0, 100))} is no name of a package`, {
        where: {
            file,
            line
        },
        todo: 'Lower-case letters, digits, +, - and . make a name, and it begins with a letter or digit'
    });
}
function lineOf(stanza) {
    return Math.min(...[
        ...stanza.values()
    ].map(({ line })=>line));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/deb/builds.js



/**
 * What is built where. What runs on every architecture is built on the first platform only; where that is all there
 * is, in the first distribution only, too. Where a platform has no package of its own, nothing is built.
 * @param platforms normalised
 * @param base the version before anything stands for a distribution
 * @throws Problem (request) when two packages would have the same name, or no platform has a package
 */ function decideBuilds(control, distributions, platforms, base, wish) {
    refuseTwins(distributions);
    const isOne = isForAll(control);
    if (wish === 'false' && distributions.length > 1 && !isOne) throw (0,src_problem/* badRequest */.li)('suffix is false, and packages for several distributions would have the same names', {
        todo: 'Leave suffix out, or build for one distribution at a time'
    });
    const hasSuffix = wish === 'true' || wish === 'auto' && distributions.length > 1 && !isOne;
    if (hasSuffix) refuseNumberless(distributions);
    const [distributionsToUse, platformsToUse] = isOne ? [
        distributions.slice(0, 1),
        platforms.slice(0, 1)
    ] : [
        distributions,
        platformsWithPackages(control, platforms)
    ];
    return distributionsToUse.flatMap((distribution)=>platformsToUse.map((platform, index)=>({
                name: placeName(distribution, platform),
                distribution,
                platform,
                kind: index === 0 ? '-b' : '-B',
                version: hasSuffix ? `${base}${distribution.suffix}` : base
            })));
}
/** A distribution on a platform, for names of targets and folders. */ function placeName({ name }, platform) {
    return `${name}-${platform.replace(/^linux\//, '').replaceAll('/', '-')}`;
}
/** A distribution on a platform, for people. */ function placeAbout({ about }, platform) {
    return `${about}, ${platform}`;
}
/** @throws Problem (request) where there is none */ function platformsWithPackages({ packages }, platforms) {
    const all = packages.flatMap(({ architectures })=>architectures);
    const found = platforms.filter((platform, index)=>index === 0 && all.includes('all') || isForPlatform(all, platform));
    if (found.length === 0) throw (0,src_problem/* badRequest */.li)(`No package is for ${platforms.join(', ')}: they are for ${[
        ...new Set(all)
    ].join(' ')}`, {
        todo: 'Name other platforms, or other architectures in debian/control'
    });
    return found;
}
/** What comes after all releases has no suffix, and there is one such place. */ function refuseNumberless(distributions) {
    const found = distributions.filter(({ suffix })=>suffix === '');
    if (found.length > 1) throw (0,src_problem/* badRequest */.li)(`${found.map(({ about })=>about).join(' and ')} have no number: their packages would have the same names`, {
        todo: 'Build for one of them at a time'
    });
}
function refuseTwins(distributions) {
    for (const [index, one] of distributions.entries()){
        const other = distributions.slice(0, index).find(({ name })=>name === one.name);
        if (other !== undefined) throw (0,src_problem/* badRequest */.li)(`${other.image} and ${one.image} are both ${one.about}`, {
            todo: 'Name each distribution once'
        });
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/git.js
var tools_git = __webpack_require__(81949);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/which.js
var which = __webpack_require__(24084);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/deb/git.js





/**
 * Asks Git about the commit that is checked out, its tags and what is ignored.
 * @param folder absolute
 * @param output the folder with the packages, relative to the folder; absent where it is elsewhere. It is not asked about
 * @returns undefined where the folder is in no checkout
 * @throws Problem: request when the checkout has no commit, or there is no git though there is a checkout;
 *   surroundings when git refuses to answer
 */ async function readCheckout(folder, env, output) {
    if (await (0,which/* firstOf */.Ku)('git', env) === undefined) {
        if (!isBelowCheckout(folder)) return undefined;
        throw (0,src_problem/* badRequest */.li)('git is not there, and the version comes from its tags', {
            todo: 'Install git'
        });
    }
    const git = await (0,tools_git/* openGit */.z)(folder, env);
    const asked = await git([
        'rev-parse',
        '--is-inside-work-tree'
    ]);
    if (asked.exitCode !== 0 && /not a git repository/i.test(asked.stderr)) return undefined;
    refuse(asked);
    const head = await git([
        'rev-parse',
        '--verify',
        '--quiet',
        'HEAD'
    ]);
    if (head.exitCode !== 0) throw (0,src_problem/* badRequest */.li)('Nothing is committed yet, and the version comes from the commit', {
        todo: 'Commit, or give version'
    });
    const said = (args)=>answer(git, args);
    const tagNames = [
        'tag',
        '--format=%(refname:strip=2)'
    ];
    const [shown, shallow, tags, reachable, ignored, changed] = await Promise.all([
        said([
            'log',
            '-1',
            '--no-show-signature',
            '--format=%H %ct',
            'HEAD'
        ]),
        said([
            'rev-parse',
            '--is-shallow-repository'
        ]),
        said([
            ...tagNames,
            '--points-at',
            'HEAD'
        ]),
        said([
            ...tagNames,
            '--merged',
            'HEAD'
        ]),
        said([
            'ls-files',
            '-z',
            '--others',
            '--ignored',
            '--exclude-standard',
            '--directory'
        ]),
        said([
            ...[
                'status',
                '--porcelain',
                '-z',
                '--no-renames',
                '--untracked-files=all',
                '--',
                '.'
            ],
            ...output === undefined ? [] : [
                `:(exclude,literal)${output}`
            ]
        ])
    ]);
    const [commit = '', seconds = '0'] = shown.trim().split(' ');
    return {
        facts: {
            commit,
            epochSeconds: Number(seconds),
            tags: lines(tags),
            reachable: lines(reachable),
            isShallow: shallow.trim() === 'true'
        },
        ignored: ignored.split('\0').filter((path)=>path !== ''),
        // Each begins with two signs and a blank.
        uncommitted: changed.split('\0').flatMap((entry)=>entry === '' ? [] : [
                entry.slice(3)
            ])
    };
}
function isBelowCheckout(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git'))) return true;
    return (0,external_node_path_.dirname)(folder) !== folder && isBelowCheckout((0,external_node_path_.dirname)(folder));
}
async function answer(git, args) {
    const result = await git(args);
    refuse(result);
    return result.stdout;
}
function refuse({ exitCode, stderr }) {
    if (exitCode === 0) return;
    const isForeign = stderr.includes('dubious ownership');
    throw (0,src_problem/* surroundingsFailed */.fs)('git does not answer', {
        log: stderr.trim().split('\n'),
        ...isForeign ? {
            todo: 'The checkout belongs to another user: git config --global --add safe.directory FOLDER'
        } : {}
    });
}
function lines(text) {
    return text.split('\n').filter((line)=>line !== '');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/deb/report.js
/** The exit code of a run: see the design, "What a user can count on", 5. */ function exitCodeOf(checks, problems) {
    const interrupted = 130;
    if (problems.includes(interrupted)) return {
        verdict: 'interrupted',
        exitCode: interrupted
    };
    const [first] = problems;
    if (first !== undefined) return {
        verdict: first === 4 ? 'broken' : 'failed',
        exitCode: first
    };
    if (checks.some(({ state })=>state === 'failed')) return {
        verdict: 'failed',
        exitCode: 1
    };
    if (checks.some(({ state })=>state === 'broken')) return {
        verdict: 'broken',
        exitCode: 4
    };
    return {
        verdict: 'passed',
        exitCode: 0
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/deb/compare-versions.js
/**
 * Which of two versions dpkg takes for the newer one.
 * Source: Debian Policy 5.6.12; dpkg, lib/dpkg/version.c.
 * @returns below 0 when `a` is older, above 0 when it is newer
 */ function compareVersions(a, b) {
    const [left, right] = [
        taken(a),
        taken(b)
    ];
    return left.epoch - right.epoch || compareParts(left.upstream, right.upstream) || compareParts(left.revision, right.revision);
}
function taken(version) {
    const [, epoch = '0', rest = ''] = /^(?:(\d+):)?(.*)$/s.exec(version) ?? [];
    const hyphen = rest.lastIndexOf('-');
    return {
        epoch: Number(epoch),
        upstream: hyphen < 0 ? rest : rest.slice(0, hyphen),
        revision: hyphen < 0 ? '' : rest.slice(hyphen + 1)
    };
}
/** In turn what is no number, sign by sign, and a number by its value. */ function compareParts(a, b) {
    let [left, right] = [
        a,
        b
    ];
    while(left !== '' || right !== ''){
        const [words, numbers] = [
            /^\D*/,
            /^\d*/
        ].map((pattern)=>{
            const found = [
                pattern.exec(left)?.[0] ?? '',
                pattern.exec(right)?.[0] ?? ''
            ];
            left = left.slice(found[0].length);
            right = right.slice(found[1].length);
            return found;
        });
        const difference = compareWords(words ?? [
            '',
            ''
        ]) || compareNumbers(numbers ?? [
            '',
            ''
        ]);
        if (difference !== 0) return difference;
    }
    return 0;
}
function compareWords([a, b]) {
    for(let at = 0; at < Math.max(a.length, b.length); at += 1){
        const difference = rank(a.charAt(at)) - rank(b.charAt(at));
        if (difference !== 0) return difference;
    }
    return 0;
}
/** A tilde comes before the end, the end before letters, letters before all else. */ function rank(sign) {
    if (sign === '~') return -1;
    if (sign === '') return 0;
    const code = sign.charCodeAt(0);
    return /[A-Za-z]/.test(sign) ? code : code + 256;
}
/** Numbers may have more digits than JavaScript counts with. */ function compareNumbers([a, b]) {
    const [left, right] = [
        a.replace(/^0+/, ''),
        b.replace(/^0+/, '')
    ];
    if (left.length !== right.length) return left.length - right.length;
    return left < right ? -1 : left > right ? 1 : 0;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/deb/version.js


/** How a pre-release is written where no hyphen stands before it: `1.2.0rc1`. */ const plainPre = /^(\d+(?:\.\d+)*)[._]?((?:alpha|beta|preview|pre|dev|rc|a|b)[._]?\d*)$/i;
const semantic = /^(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.-]+))?(?:\+([0-9A-Za-z.-]+))?$/;
/**
 * The upstream version that a tag stands for: `v1.2.0-rc.1` → `1.2.0~rc.1`, for a tilde sorts before the release and a
 * hyphen after it. A tag may have the source's name before it: `hello/v1.2.0`, `hello-1.2.0`.
 * @returns undefined for a tag that is no version
 */ function upstreamOf(tag, source) {
    const name = [
        `${source}/`,
        `${source}-`
    ].find((prefix)=>tag.startsWith(prefix)) ?? '';
    const text = tag.slice(name.length).replace(/^v(?=\d)/i, '');
    const [, release, pre, build] = semantic.exec(text) ?? [];
    if (release !== undefined) return [
        release,
        part('~', pre),
        part('+', build)
    ].join('');
    const [, number, word] = plainPre.exec(text) ?? [];
    return number === undefined ? undefined : `${number}${part('~', word)}`;
}
/** Hyphens part the revision from the rest: none stands elsewhere. */ function part(sign, text) {
    const plain = text?.replaceAll(/[-_]+/g, '.') ?? '';
    return plain === '' ? '' : `${sign}${plain}`;
}
/**
 * The version of what is checked out: that of its tag; else of the highest tag before it, with the day and the commit,
 * so that it sorts between that release and the next one. Outside of Git it is the changelog's.
 * @throws Problem (request) when only the end of the history is there and no tag in it, or when the given one is wrong
 */ function baseVersion(question) {
    const { source, changelog, git, given } = question;
    if (given === undefined && git === undefined) return ofChangelog(question);
    const epochSeconds = git?.epochSeconds ?? timeOf(changelog);
    const short = git === undefined ? '' : ` (commit ${git.commit.slice(0, 12)})`;
    const build = (upstream, from, change)=>({
            version: whole(upstream, question),
            from,
            epochSeconds,
            change
        });
    const release = (upstream, from, change)=>{
        const built = build(upstream, from, change);
        if (compareVersions(changelog.version, built.version) <= 0) return built;
        return {
            ...built,
            note: `debian/changelog is at ${changelog.version}, which is newer than ${built.version}`
        };
    };
    if (given !== undefined) {
        const upstream = upstreamOf(given.trim(), source);
        if (upstream === undefined) throw (0,src_problem/* badRequest */.li)(`version is ${JSON.stringify(given.slice(0, 100))}, which is no version`, {
            todo: 'A version looks like 1.2.0 or v1.2.0-rc.1'
        });
        return release(upstream, 'the input version', `Release ${upstream}${short}.`);
    }
    if (git === undefined) return ofChangelog(question);
    const tagged = highest(git.tags, source);
    if (tagged !== undefined) return release(tagged.upstream, `tag ${tagged.tag}`, `Release ${tagged.tag}${short}.`);
    const last = highest(git.reachable, source);
    if (last === undefined && git.isShallow) throw (0,src_problem/* badRequest */.li)('The version comes from the last tag, and there is none in this shallow clone', {
        todo: 'Give actions/checkout fetch-depth: 0, or give version'
    });
    const from = last?.upstream ?? upstreamIn(changelog.version);
    const day = new Date(git.epochSeconds * 1000).toISOString().slice(0, 10).replaceAll('-', '');
    return build(`${from}+git${day}.g${git.commit.slice(0, shortLength)}`, `${last === undefined ? 'the changelog' : `tag ${last.tag}`} and commit ${git.commit.slice(0, shortLength)}`, `Snapshot of commit ${git.commit.slice(0, 12)}.`);
}
/** As `git rev-parse --short` gives for all but the largest repositories; the same in every clone. */ const shortLength = 7;
function ofChangelog({ changelog }) {
    return {
        version: changelog.version,
        from: 'debian/changelog',
        epochSeconds: timeOf(changelog),
        change: 'Release.'
    };
}
function timeOf({ epochSeconds }) {
    if (epochSeconds !== undefined) return epochSeconds;
    throw (0,src_problem/* badRequest */.li)('The newest entry of debian/changelog says no time, and there is no Git to ask', {
        todo: 'End the entry with its line: -- Name <name@example.com>  Thu, 01 Jan 2026 00:00:00 +0000'
    });
}
function highest(tags, source) {
    return tags.flatMap((tag)=>{
        const upstream = upstreamOf(tag, source);
        return upstream === undefined ? [] : [
            {
                tag,
                upstream
            }
        ];
    }).sort((a, b)=>compareVersions(b.upstream, a.upstream))[0];
}
/**
 * An epoch that was given once stays for ever: without it no later version would count as newer. So does the revision
 * that the changelog has for this very release (`-2`, `-1ubuntu1`): somebody has written it there.
 */ function whole(upstream, { changelog, isNative }) {
    const hasRevision = changelog.version.includes('-');
    if (upstreamIn(changelog.version) === upstream && hasRevision !== isNative) return changelog.version;
    const epoch = /^\d+:/.exec(changelog.version)?.[0] ?? '';
    return `${epoch}${upstream}${isNative ? '' : '-1'}`;
}
/** A version without epoch and revision. */ function upstreamIn(version) {
    return version.replace(/^\d+:/, '').replace(/-[^-]*$/, '');
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/platform.js
var oci_platform = __webpack_require__(81924);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/event.js
var request_event = __webpack_require__(97323);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/settled.js
var settled = __webpack_require__(52984);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/deb/changelog.js

/** Source: dpkg, Dpkg::Changelog::Entry::Debian ($regex_header, $regex_trailer). */ const heading = /^([\w][-+0-9a-z.]*) \(([^()\s]+)\)((?:\s+[-+0-9a-z.]+)+);(.*)$/i;
const trailer = /^ --\s*(.*?)\s*<.*?>\s*(.*)$/;
/**
 * Reads the newest entry of `debian/changelog`.
 * @param file for messages
 * @throws Problem (request) when there is none
 */ function newestEntry(text, file) {
    const lines = text.split(/\r?\n/);
    const at = lines.findIndex((line)=>line.trim() !== '');
    const [, source, version] = heading.exec(lines[at] ?? '') ?? [];
    if (source === undefined || version === undefined) throw (0,src_problem/* badRequest */.li)(`${file} does not begin with an entry`, {
        where: {
            file,
            line: Math.max(at, 0) + 1
        },
        todo: 'Its first line looks like: hello (1.0-1) unstable; urgency=medium'
    });
    if (!isVersion(version)) throw (0,src_problem/* badRequest */.li)(`${version.slice(0, 100)} is no version`, {
        where: {
            file,
            line: at + 1
        }
    });
    const rest = lines.slice(at + 1);
    const next = rest.findIndex((line)=>heading.test(line));
    const closed = (next < 0 ? rest : rest.slice(0, next)).map((line)=>trailer.exec(line)?.[2]).find(Boolean);
    const ms = Date.parse(closed ?? '');
    return {
        source: source.toLowerCase(),
        version,
        line: at + 1,
        ...Number.isNaN(ms) ? {} : {
            epochSeconds: Math.floor(ms / 1000)
        }
    };
}
/**
 * The changelog with the version of this build on top. Where its newest entry is of that version already (without what
 * stands for the distribution), that entry stays, and only its first line is written anew. Nothing in it depends on
 * when or where it is made.
 * @param text a changelog that newestEntry has read
 * @param base the version without what stands for the distribution
 */ function stamped(text, base, { version, distribution, ...rest }) {
    const own = /^\uFEFF?\s*/.exec(text)?.[0].length ?? 0;
    const old = text.slice(own).replaceAll('\r\n', '\n');
    const [first = '', ...others] = old.split('\n');
    const [, source = '', newest, , metadata = ''] = heading.exec(first) ?? [];
    if (newest === base) return [
        `${source} (${version}) ${distribution};${metadata}`,
        ...others
    ].join('\n');
    return [
        `${source} (${version}) ${distribution}; urgency=medium`,
        '',
        `  * ${rest.change}`,
        '',
        ` -- ${rest.maintainer}  ${mailDate(rest.epochSeconds)}`,
        '',
        old
    ].join('\n');
}
/** `Thu, 01 Jan 2026 00:00:00 +0000` (RFC 5322), in UTC. */ function mailDate(epochSeconds) {
    return new Date(epochSeconds * 1000).toUTCString().replace('GMT', '+0000');
}
/** Source: Debian Policy 5.6.12. */ function isVersion(text) {
    return /^(?:\d+:)?\d[A-Za-z0-9.+~-]*$/.test(text);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/deb/ignore.js
/**
 * What of a folder does not get into the build: Git's own files, the packages that were built before, and what Git
 * ignores. A repository's own `.dockerignore` is for its images and says nothing here.
 * Source: docs.docker.com, ".dockerignore files".
 * @param ignored relative to the folder, as Git lists it
 * @param output the folder with the packages, relative to the folder; absent where it is elsewhere
 * @returns the text of an ignore file
 */ function ignoreFile(ignored, output) {
    // Whoever ignores all of debian/ makes it before, and means it.
    const paths = [
        ...output === undefined ? [] : [
            output
        ],
        ...ignored
    ].filter((path)=>path !== 'debian/');
    // Submodules have a .git of their own, which says where on this machine the repository is.
    return [
        '**/.git\n',
        ...paths.map((path)=>`/${literal(path.replace(/\/+$/, ''))}\n`)
    ].join('');
}
/** Signs that mean something in a pattern; what an ignore file cannot say at all is any one sign. */ function literal(path) {
    return path.replaceAll(/[\\*?[\]]/g, String.raw`\$&`).replaceAll(/[\r\n]/g, '?').replace(/\s$/, '?');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/deb/install-script.js
/**
 * Installs, upgrades and removes the packages in a clean distribution: SUFFIX. What is not there of theirs is fetched by
 * apt; they themselves come from a repository of files.
 */ const install = `#!/bin/sh
# shellcheck disable=SC2086 # names of packages and options are words, and meant to be taken apart
set -u
suffix=$1
here=/var/tmp/image-build
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
fetch="-o APT::Sandbox::User=root -o APT::Update::Error-Mode=any"

say() { printf 'image-build: %s\\n' "$*"; }
fail() {
  code=$1
  shift
  say "$*" >&2
  exit "$code"
}
get() { apt-get $fetch --yes --no-install-recommends --allow-downgrades "$@"; }

# put CODE WHAT NAME=VERSION...: what apt cannot fetch is the network's fault, all else is the packages'
put() {
  code=$1 what=$2
  shift 2
  names=$(among "$@")
  get --simulate install $names > "$here/plan" 2>&1 || { cat "$here/plan" >&2; fail "$code" "$what: apt refuses"; }
  get --download-only install $names || fail 40 "apt cannot fetch what the packages depend on"
  get install $names || fail "$code" "$what"
  own "$@"
}

# smoke CODE WHEN NAMES: what is installed is in PACKAGES
smoke() {
  [ -s /image-build/scripts/smoke ] || return 0
  say "smoke test $2"
  (cd / && PACKAGES=\${3# } sh -eu /image-build/scripts/smoke) || fail "$1" "the smoke test fails $2"
}

# own NAME=VERSION...: whether these are there, and are the ones of this run
own() {
  for one in "$@"; do
    found=$(dpkg-query --showformat '\${db:Status-Abbrev}\${Version}' --show "\${one%%=*}")
    [ "$found" = "ii \${one#*=}" ] || fail "$code" "\${one%%=*} is not installed as it should be: $found"
  done
  while read -r name version _ deb; do
    for one in "$@"; do
      [ "$one" = "$name=$version" ] || continue
      dpkg-deb --info "$deb" md5sums > "$here/sums" 2> /dev/null || continue
      dpkg-query --control-show "$name" md5sums 2> /dev/null | cmp -s - "$here/sums" ||
        fail 57 "$one was installed from elsewhere"
    done
  done < "$here/names"
}

# among NAMES: them without versions
among() {
  for one in "$@"; do printf ' %s' "\${one%%=*}"; done
}

mkdir -p "$here/repository"
ln -s /packages "$here/repository/packages"
[ -e /usr/sbin/policy-rc.d ] || {
  # There is no init here that could start a service.
  printf '#!/bin/sh\\nexit 101\\n' > /usr/sbin/policy-rc.d
  chmod 755 /usr/sbin/policy-rc.d
}
rm -f /etc/apt/apt.conf.d/docker-clean
: > "$here/names"
for deb in /packages/*.deb; do
  dpkg-deb --field "$deb" > "$here/fields" || fail 51 "\${deb##*/} cannot be read"
  {
    cat "$here/fields"
    printf 'Filename: ./packages/%s\\n' "\${deb##*/}"
    printf 'Size: %s\\n' "$(stat -c %s "$deb")"
    printf 'SHA256: %s\\n\\n' "$(sha256sum < "$deb" | cut -d ' ' -f 1)"
  } >> "$here/repository/Packages"
  case $deb in *-dbgsym_*) continue ;; esac
  printf '%s %s %s %s\\n' "$(dpkg-deb --field "$deb" Package)" "$(dpkg-deb --field "$deb" Version)" \\
    "$(dpkg-deb --field "$deb" Architecture)" "$deb" >> "$here/names"
done
# A mirror may have packages of these names, also of the very same versions: of these apt takes what is listed first.
printf 'deb [trusted=yes] file:%s ./\\n' "$here/repository" > "$here/sources"
[ ! -f /etc/apt/sources.list ] || cat /etc/apt/sources.list >> "$here/sources"
cp "$here/sources" /etc/apt/sources.list
printf 'Package: *\\nPin: origin ""\\nPin-Priority: 1001\\n' > /etc/apt/preferences.d/image-build
apt-get $fetch update || fail 40 "apt cannot fetch the lists of packages"

set --
while read -r name version _; do set -- "$@" "$name=$version"; done < "$here/names"

# Packages that cannot stand beside each other are tried one after the other.
names=$(among "$@")
if get --simulate install $names > "$here/plan" 2>&1; then
  rounds=together
else
  rounds=alone
fi

# files NAME...: what dpkg knows of them, without folders
files() {
  for one in "$@"; do dpkg-query --listfiles "\${one%%=*}"; done | while IFS= read -r path; do
    if [ -L "$path" ] || [ -f "$path" ]; then printf '%s\\n' "$path"; fi
  done
}

# fresh NAME=VERSION...
fresh() {
  say "installing $*"
  put 51 "the packages cannot be installed" "$@"
  smoke 52 "after the installation" "$names"
  files "$@" > "$here/files"
  say "removing$names"
  get remove $names || fail 53 "the packages cannot be removed"
  get purge $names || fail 53 "the packages cannot be purged"
  left=''
  while IFS= read -r path; do
    if { [ -L "$path" ] || [ -f "$path" ]; } && ! dpkg-query --search "$path" > /dev/null 2>&1; then
      say "left behind: $path" >&2
      left=yes
    fi
  done < "$here/files"
  [ -z "$left" ] || fail 54 "files stay when the packages are purged"
}

# older NAME VERSION ARCHITECTURE: the newest package of that name that is older, for this distribution
older() {
  best='' chosen=''
  for deb in /older/*.deb; do
    [ -f "$deb" ] || continue
    [ "$(dpkg-deb --field "$deb" Package 2> /dev/null)" = "$1" ] || continue
    case $(dpkg-deb --field "$deb" Architecture) in all | "$3" | "$(dpkg --print-architecture)") ;; *) continue ;; esac
    found=$(dpkg-deb --field "$deb" Version)
    case $found in *"$suffix") ;; *) continue ;; esac
    dpkg --compare-versions "$found" lt "$2" || continue
    if [ -z "$best" ] || dpkg --compare-versions "$found" gt "$best"; then
      best=$found chosen=$deb
    fi
  done
  printf '%s' "$chosen"
}

# dummy NAME ARCHITECTURE: a package without anything, older than all
dummy() {
  at=$here/dummy/$1
  mkdir -p "$at/DEBIAN"
  {
    printf 'Package: %s\\nVersion: 0~~image-build\\nArchitecture: %s\\n' "$1" "$2"
    printf 'Maintainer: image-build <image-build@localhost>\\nDescription: stands for an older version\\n'
  } > "$at/DEBIAN/control"
  dpkg-deb --build "$at" "$here/dummy/$1.deb" > /dev/null || fail 40 "a package to upgrade from cannot be made"
  printf '%s' "$here/dummy/$1.deb"
}

# architecture NAME=VERSION
architecture() {
  while read -r n v a _; do [ "$n=$v" != "$1" ] || printf '%s' "$a"; done < "$here/names"
}

# dummies NAME=VERSION...: fills olds with empty packages
dummies() {
  olds=''
  for one in "$@"; do
    old=$(dummy "\${one%%=*}" "$(architecture "$one")") || exit 40
    olds="$olds $old"
  done
}

# upgrade NAME=VERSION...
upgrade() {
  olds='' kind="the version before"
  for one in "$@"; do
    name=\${one%%=*} version=\${one#*=}
    architecture=$(architecture "$one")
    old=$(older "$name" "$version" "$architecture")
    [ -n "$old" ] || { old=$(dummy "$name" "$architecture") || exit 40; kind="an empty package"; }
    olds="$olds $old"
  done
  if get --simulate install $olds > "$here/plan" 2>&1; then
    get --download-only install $olds || fail 40 "apt cannot fetch what the older packages depend on"
  else
    cat "$here/plan" >&2
  fi
  if ! get install $olds; then
    kind="an empty package, for the older one cannot be installed there any more"
    say "upgrading from $kind" >&2
    dummies "$@"
    get install $olds || fail 40 "there is nothing to upgrade from"
  fi
  say "upgrading from $kind: $*"
  printf '%s\\n' "$kind" > /result/upgraded-from
  put 55 "the packages cannot be upgraded" "$@"
  smoke 56 "after the upgrade" "$names"
  get purge $names || fail 53 "the packages cannot be purged after an upgrade"
}

mkdir -p /result
if [ "$rounds" = together ]; then
  fresh "$@"
  upgrade "$@"
else
  for each in "$@"; do
    fresh "$each"
    upgrade "$each"
  done
fi
say "installed, upgraded and removed"
`;

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/deb/scripts.js

/**
 * What runs inside of the build. These texts never change with the package: everything that comes from a repository is
 * in files and variables, and no shell reads it as its own words.
 */ /**
 * Builds the packages: PLACE UMASK KIND. The source gets one time and one set of modes first, whatever the checkout has.
 */ const build = `#!/bin/sh
set -eu
place=$1
kind=$3
umask 022
mkdir -p -- "$place"
cp -a -- /source/. "$place/"
rm -f -- "$place/debian/changelog"
cp -- /image-build/stamp/changelog "$place/debian/changelog"
chmod -R u=rwX,go=rX -- "$place"
find "$place" -exec touch -h -d "@$SOURCE_DATE_EPOCH" -- {} +
umask "$2"
cd -- "$place"
dpkg-buildpackage "$kind" -us -uc
umask 022
cd ..
for file in *.deb *.ddeb *.udeb *.buildinfo *.changes; do
  if [ -f "$file" ] && [ ! -L "$file" ]; then
    chmod 644 -- "$file"
    mv -- "$file" /out/
  fi
done
cd /
rm -rf -- "$place"
`;
/** Has lintian judge them: SEVERITY. It is judged by what it has said; only a lintian that has died fails here. */ const lint = `#!/bin/sh
set -u
code=0
lintian --fail-on "$1" --no-tag-display-limit --color never /packages/*.changes \\
  > /out/lintian.txt 2> /out/lintian.err || code=$?
echo "$code" > /out/code
case $code in
  0 | 2) exit 0 ;;
esac
cat /out/lintian.txt /out/lintian.err >&2
exit 60
`;
/** Gives what is inside of two packages of the same name, so that the difference can be shown. */ const scripts_open = `#!/bin/sh
set -eu
for side in first again; do
  mkdir -p "/result/$side"
  for deb in "/$side"/*.deb "/$side"/*.udeb "/$side"/*.ddeb; do
    [ -f "$deb" ] || continue
    name=\${deb##*/}
    dpkg-deb --ctrl-tarfile "$deb" > "/result/$side/$name.control.tar"
    dpkg-deb --fsys-tarfile "$deb" > "/result/$side/$name.data.tar"
  done
done
`;
/** File → text. */ const scripts = {
    build,
    lint,
    install: install,
    open: scripts_open
};

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/deb/sums.js
/** A file that is let out. */ /** What `sha256sum --check` reads: sorted by name, the same on every machine. */ function sumsText(files) {
    return [
        ...files
    ].sort((a, b)=>a.name < b.name ? -1 : 1).map(({ name, sha256 })=>`${sha256}  ${name}\n`).join('');
}
/** What dpkg-buildpackage makes for people and archives. */ function isForOutput(name) {
    return /^[A-Za-z0-9][A-Za-z0-9.+~_%-]*\.(deb|ddeb|udeb|buildinfo|changes)$/.test(name);
}
/** The packages among them: what has to be the same in every build. */ function isPackage(name) {
    return /\.(deb|ddeb|udeb)$/.test(name);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/allow.js
var allow = __webpack_require__(60331);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/proxies.js
var proxies = __webpack_require__(11722);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/deb/dockerfile.js
/** What a distribution's Dockerfile is asked for. */ /** Two places of different depth and length: neither may be found in a package. */ const places = {
    first: {
        folder: '/build/package',
        umask: '022',
        zone: 'UTC',
        options: '',
        later: ''
    },
    // For what asks the clock in spite of SOURCE_DATE_EPOCH: the next day and another minute, whenever it is (24:59 is the
    // most that POSIX has); and seconds that differ, though both are built beside each other. Its tests have run already.
    again: {
        folder: '/build/a/second/time/elsewhere',
        umask: '002',
        zone: 'XXX-24:59',
        options: 'nocheck',
        later: 'sleep 2; '
    }
};
/** What Debian's slim images leave out of packages: lintian itself, and what its questions about manual pages need. */ const kept = [
    '/usr/share/lintian',
    '/usr/share/groff'
];
/**
 * The Dockerfile of one distribution on one platform. What it is given comes by contexts and by the arguments EPOCH (in
 * seconds), KIND (`-b` or `-B`), SEVERITY (lintian's) and SUFFIX.
 */ function debDockerfile({ image, place }) {
    const apt = aptMounts(place);
    // Of its own: lintian is installed while the packages are tried, and neither waits for the other.
    const aptOfLintian = aptMounts(`${place}-lintian`);
    const update = 'apt-get -o APT::Update::Error-Mode=any update';
    const get = 'apt-get install --yes --no-install-recommends';
    return `FROM ${image} AS base

FROM scratch AS release
COPY --from=scripts open /open
COPY --from=base /us[r]/lib/os-release /

FROM base AS tools
ENV DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
RUN ${apt} rm -f /etc/apt/apt.conf.d/docker-clean && ${update} && ${get} build-essential fakeroot
RUN id builder >/dev/null 2>&1 || useradd --create-home builder; install --directory --owner=builder /build /out

FROM tools AS dependencies
RUN ${apt} --mount=type=bind,from=control,target=/image-build/control ${update} && apt-get build-dep --yes --no-install-recommends /image-build/control/

FROM dependencies AS source
COPY --chown=builder . /source

${buildStage('first')}
${buildStage('again')}
FROM scratch AS packages
COPY --from=build-first /out /

FROM scratch AS packages-again
COPY --from=build-again /out /

FROM base AS lintian
ENV DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
RUN ${aptOfLintian} rm -f /etc/apt/apt.conf.d/docker-clean && ${update} && ${get} ${kept.map((folder)=>`-o 'DPkg::Options::=--path-include=${folder}/*'`).join(' ')} lintian
RUN id builder >/dev/null 2>&1 || useradd --create-home builder; install --directory --owner=builder /out

FROM lintian AS lint
USER builder
ARG SEVERITY
RUN --network=none --mount=type=bind,from=built,target=/packages ${script('lint')} sh /image-build/scripts/lint "$SEVERITY"

FROM scratch AS lint-result
COPY --from=lint /out /

FROM base AS install
ARG SUFFIX
RUN ${apt} --mount=type=bind,from=built,target=/packages --mount=type=bind,from=older,target=/older ${script('install')} ${script('smoke')} sh /image-build/scripts/install "$SUFFIX"

FROM scratch AS install-result
COPY --from=install /result /

FROM base AS open
RUN --network=none --mount=type=bind,from=first,target=/first --mount=type=bind,from=again,target=/again ${script('open')} sh /image-build/scripts/open

FROM scratch AS opened
COPY --from=open /result /
`;
}
function aptMounts(place) {
    return [
        `--mount=type=cache,id=image-build-deb-cache-${place},target=/var/cache/apt,sharing=locked`,
        `--mount=type=cache,id=image-build-deb-lists-${place},target=/var/lib/apt/lists,sharing=locked`
    ].join(' ');
}
/** Alone: what is mounted beside it would count, too, when a step asks whether it is to be done again. */ function script(name) {
    return `--mount=type=bind,from=scripts,source=${name},target=/image-build/scripts/${name}`;
}
function buildStage(name) {
    const { folder, umask, zone, options, later } = places[name];
    return `FROM source AS build-${name}
USER builder
ARG EPOCH
ARG KIND
ENV HOME=/home/builder SOURCE_DATE_EPOCH=$EPOCH TZ=${zone}${options === '' ? '' : ` DEB_BUILD_OPTIONS=${options}`}
RUN --network=none --mount=type=bind,from=stamp,target=/image-build/stamp ${script('build')} ${later}sh /image-build/scripts/build ${folder} ${umask} "$KIND"
`;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/demands.js + 2 modules
var demands = __webpack_require__(95014);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/caches.js
var run_caches = __webpack_require__(89384);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/engine.js
var run_engine = __webpack_require__(63533);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/progress.js + 1 modules
var run_progress = __webpack_require__(89899);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/deb/solve.js










/** What one of them has given. @throws Error when it has given nothing */ function filesOf(files, { name }) {
    const found = files.get(name);
    if (found === undefined) throw new Error(`${name} was to give files, and there are none`);
    return found;
}
/**
 * Solves some stages at once with the engine of the run.
 * @param folder a new one, below the run's folder
 * @throws Problem as solve, which names what failed and never the Dockerfile that nobody has written
 */ async function solveTargets(targets, folder, room) {
    const { request, host, workshop, record } = room;
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'nothing'), {
        recursive: true
    });
    const images = await Promise.all(targets.map((target)=>asImage(target, folder, room)));
    const engine = await room.engine();
    const cached = images.filter((_, index)=>targets[index]?.isCached);
    const question = await (0,run_caches/* askCaches */.bV)(cached, engine, room.context, request, host, workshop);
    const caches = await (0,run_caches/* withoutSilent */.C7)(await (0,run_caches/* decideCaches */.Y4)(question, request.cwd), host, workshop, (note)=>record.notes.push(note));
    if (caches.kind !== 'off' && !record.notes.includes(caches.reason)) record.notes.push(caches.reason);
    const progress = (0,run_progress/* showProgress */.R)(host, record);
    const [{ solve }, { cacheFailure }, { withoutEntries }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6231), __webpack_require__.e(4362)]).then(__webpack_require__.bind(__webpack_require__, 66231)),
        __webpack_require__.e(/* import() */ 6977).then(__webpack_require__.bind(__webpack_require__, 6977)),
        __webpack_require__.e(/* import() */ 5876).then(__webpack_require__.bind(__webpack_require__, 5876))
    ]);
    const files = new Map();
    try {
        const { rest } = await solve({
            engine,
            images: await (0,run_engine/* withAuthorities */.el)(images, request, host, workshop),
            cwd: request.cwd,
            folder,
            allowances: (0,allow/* readAllowances */.K)(images, request.inputs, request.cwd, workshop.folder, caches),
            startMs: record.startMs,
            signal: host.signal,
            attest: [],
            caches,
            withoutCache: (errors, message)=>{
                const failure = cacheFailure(errors, message, caches);
                return failure && {
                    why: failure.why,
                    caches: withoutEntries(caches, failure.entries)
                };
            },
            onEvent: progress.onEvent,
            onLayout: ()=>undefined,
            onFiles: ({ image, unpacked })=>{
                if (unpacked !== undefined) files.set(image, unpacked);
            },
            onAgain: ({ what, why })=>{
                record.retries.push({
                    what,
                    why
                });
                files.clear();
            }
        });
        const why = await rest;
        if (why !== undefined) record.notes.push(`layer cache: not all of it may be kept: ${why}`);
        return files;
    } catch (error) {
        throw error instanceof src_problem/* Problem */.AF ? inOurWords(error, targets) : error;
    } finally{
        progress.end();
        progress.keepSteps();
    }
}
async function asImage(target, folder, { request, host }) {
    const { name, platform, source } = target;
    const text = debDockerfile(target);
    const dockerfile = (0,external_node_path_.join)(folder, `${name}.Dockerfile`);
    await (0,promises_.writeFile)(dockerfile, text);
    // For this Dockerfile it stands in the place of the repository's own.
    if (source !== undefined) await (0,promises_.writeFile)(`${dockerfile}.dockerignore`, source.ignore);
    const { inputs } = request;
    return {
        name,
        needs: [],
        bases: {},
        outside: [],
        platforms: [
            platform
        ],
        decision: 'build',
        reasons: [],
        dockerfile: {
            path: dockerfile,
            text
        },
        target: {
            context: source?.folder ?? (0,external_node_path_.join)(folder, 'nothing'),
            dockerfile,
            contexts: {
                ...target.contexts
            },
            target: target.stage,
            args: {
                ...inputs.proxy === 'host' ? (0,proxies/* hostProxies */.$)(host.env) : {},
                ...target.args
            },
            ...inputs['no-cache'] === true ? {
                'no-cache': true
            } : {},
            ...inputs.pull === true ? {
                pull: true
            } : {}
        },
        output: {
            kind: 'local',
            dest: (0,external_node_path_.join)(folder, name)
        },
        tags: [],
        policy: demands/* defaultPolicy */.G4
    };
}
/** Our names are nobody's, and the Dockerfile is not the user's. */ function inOurWords({ data, cause }, targets) {
    const { kind, what, meant, todo, log } = data;
    const [, name, rest = ''] = /^(\S+)( failed at .*)$/s.exec(what) ?? [];
    const target = targets.find((one)=>one.name === name);
    if (target !== undefined && /^ failed at \[internal\] load metadata for .*: not found$/s.test(rest)) return (0,src_problem/* badRequest */.li)(`The distribution ${target.image} is not there`, {
        todo: 'distributions names images of a registry, as debian:bookworm, debian:trixie, ubuntu:24.04: is the tag right?',
        ...log === undefined || log.length === 0 ? {} : {
            log
        }
    }, cause);
    return new src_problem/* Problem */.AF({
        kind,
        what: target === undefined ? what : `${target.about}${rest}`,
        ...meant === undefined ? {} : {
            meant
        },
        ...todo === undefined ? {} : {
            todo
        },
        ...log === undefined ? {} : {
            log
        }
    }, {
        cause
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/deb/build.js










/** Writes the scripts into the run's folder. @returns where */ async function writeScripts({ workshop, request }) {
    const folder = (0,external_node_path_.join)(workshop.folder, 'scripts');
    await (0,promises_.mkdir)(folder);
    for (const [name, text] of Object.entries(scripts))await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), text);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'smoke'), smokeText(request.deb['smoke-test']));
    return folder;
}
function smokeText(lines) {
    return lines === undefined || lines.trim() === '' ? '' : `${lines.trim()}\n`;
}
/**
 * Builds all packages, each twice where that is asked for.
 * @param output the folder with the packages, where it is inside of the source: relative to it
 * @throws Problem: build when dpkg-buildpackage or the installation of its dependencies fails, surroundings
 */ async function buildPackages(builds, source, base, checkout, output, scriptFolder, room) {
    const { request, workshop } = room;
    const folder = (0,external_node_path_.join)(workshop.folder, 'build');
    const control = {
        '-b': (0,external_node_path_.join)(folder, 'control'),
        '-B': (0,external_node_path_.join)(folder, 'control-of-architecture')
    };
    for (const kind of [
        '-b',
        '-B'
    ]){
        await (0,promises_.mkdir)((0,external_node_path_.join)(control[kind], 'debian'), {
            recursive: true
        });
        await (0,promises_.writeFile)((0,external_node_path_.join)(control[kind], 'debian', 'control'), dependenciesOnly(source.control, kind));
    }
    const isTwice = request.deb.reproducible !== false;
    const ignore = ignoreFile(checkout?.ignored ?? [], output);
    const pairs = await Promise.all(builds.map(async (build)=>{
        const { name, distribution, platform, kind, version } = build;
        const stamp = (0,external_node_path_.join)(folder, `stamp-${name}`);
        await (0,promises_.mkdir)(stamp);
        await (0,promises_.writeFile)((0,external_node_path_.join)(stamp, 'changelog'), stamped(source.changelog.text, base.version, {
            version,
            distribution: distribution.codename,
            change: base.change,
            maintainer: source.control.maintainer,
            epochSeconds: base.epochSeconds
        }));
        const first = {
            name,
            about: placeAbout(distribution, platform),
            stage: 'packages',
            platform,
            image: distribution.image,
            place: name,
            source: {
                folder: source.folder,
                ignore
            },
            contexts: {
                control: control[kind],
                stamp,
                scripts: scriptFolder
            },
            args: {
                EPOCH: String(base.epochSeconds),
                KIND: kind
            },
            isCached: true
        };
        const again = {
            ...first,
            name: `${name}-again`,
            stage: 'packages-again',
            isCached: false
        };
        return {
            build,
            first,
            again
        };
    }));
    const targets = pairs.flatMap(({ first, again })=>isTwice ? [
            first,
            again
        ] : [
            first
        ]);
    const files = await solveTargets(targets, folder, room).catch((error)=>{
        throw error instanceof src_problem/* Problem */.AF ? explained(error) : error;
    });
    return pairs.map(({ build, first, again })=>{
        const given = (target)=>packageFiles(target.about, filesOf(files, target));
        return {
            build,
            on: first.about,
            first: given(first),
            ...isTwice ? {
                again: given(again)
            } : {}
        };
    });
}
/** A build may put what it likes beside its packages: that goes nowhere. Nobody leaves out a package silently. */ function packageFiles(on, { dir, files }) {
    const odd = files.find(({ path })=>isPackage(path) && !isForOutput(path));
    if (odd !== undefined) throw (0,src_problem/* buildFailed */.q3)(`${on} gives ${JSON.stringify(odd.path)}, which is no name of a package`);
    return {
        dir,
        files: files.filter(({ path })=>isForOutput(path))
    };
}
/**
 * Where in a source its packages go: those of an earlier run are no part of it.
 * @returns relative to the folder with forward slashes; undefined where it is elsewhere
 * @throws Problem (request) where it is the source's folder itself: nobody could tell one from the other
 */ function outputInside(folder, { cwd, deb }) {
    const output = (0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(cwd, deb.output ?? '.'));
    if (output === '') throw (0,src_problem/* badRequest */.li)('output is the folder with the source: the next run would build these packages into its own', {
        todo: 'Name a folder of its own, as output: packages'
    });
    const isInside = output !== '..' && !output.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(output);
    return isInside ? output.split(external_node_path_.sep).join('/') : undefined;
}
const network = /could not resolve|name resolution|network is unreachable|name or service not known|getaddrinfo|EAI_AGAIN|ENOTFOUND|no address associated|no such host|failed to (fetch|connect)|unable to (access|resolve)/i;
/** Says of a failed step of ours what it was for. */ function explained(problem) {
    const { what, log = [], ...data } = problem.data;
    const [, about, stage, rest = ''] = /^(.+?) failed at \[(build-first|build-again|dependencies|tools)\b[^\]]*\] (.*)$/s.exec(what) ?? [];
    if (about === undefined) return problem;
    const text = log.join('\n');
    const code = /exit code:? (\d+)$/.exec(rest)?.[1];
    const end = code === undefined ? '' : ` (exit code ${code})`;
    if (stage === 'tools' || stage === 'dependencies' && network.test(text)) return new src_problem/* Problem */.AF({
        ...data,
        kind: 'surroundings',
        what: `${about}: apt cannot fetch what builds packages${end}`,
        log
    }, {
        cause: problem
    });
    if (stage === 'dependencies') return new src_problem/* Problem */.AF({
        ...data,
        what: `${about}: the build-dependencies cannot be installed${end}`,
        todo: 'Does this distribution have what Build-Depends names?',
        log
    }, {
        cause: problem
    });
    const which = stage === 'build-again' ? 'the second build, in another folder,' : 'dpkg-buildpackage';
    return new src_problem/* Problem */.AF({
        ...data,
        what: `${about}: ${which} failed${end}`,
        ...network.test(text) ? {
            todo: 'Packages are built without a network: what is needed belongs into Build-Depends, or into the source'
        } : {},
        log
    }, {
        cause: problem
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/deb/archive.js




/** How much is kept of a file, to show where it differs. */ const keptBytes = 65_536;
/** Magic of an archive of ar(5), and the length of each member's header. */ const [magic, headerLength] = [
    '!<arch>\n',
    60
];
/**
 * The members of a package, which is an archive of ar: name → what it is.
 * Source: deb(5), ar(5).
 * @throws Problem (build) when it is none
 */ function readAr(bytes) {
    if (bytes.subarray(0, magic.length).toString('latin1') !== magic) throw (0,src_problem/* buildFailed */.q3)('A package is no archive of ar');
    const members = new Map();
    for(let at = magic.length; at + headerLength <= bytes.length;){
        const header = bytes.subarray(at, at + headerLength).toString('latin1');
        const text = (from, to)=>header.slice(from, to).trim();
        const size = Number(text(48, 58));
        if (!Number.isSafeInteger(size) || size < 0 || at + headerLength + size > bytes.length) throw (0,src_problem/* buildFailed */.q3)('A package is cut off');
        const content = bytes.subarray(at + headerLength, at + headerLength + size);
        members.set(text(0, 16).replace(/\/$/, ''), {
            about: {
                time: text(16, 28),
                owner: `${text(28, 34)}:${text(34, 40)}`,
                mode: text(40, 48),
                size: String(size)
            },
            sha256: (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex'),
            head: content.subarray(0, keptBytes)
        });
        at += headerLength + size + size % 2;
    }
    return members;
}
/**
 * The members of a tar archive, in its order: path → what it is.
 * @throws Problem (build) when it is damaged
 */ async function readTar(path) {
    const { extract } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    const members = new Map();
    try {
        const entries = extract();
        // A failure of the file reaches whoever reads the entries.
        (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), entries).catch(()=>undefined);
        for await (const entry of entries){
            const { name, type, mode, uid, gid, uname, gname, size, mtime, linkname } = entry.header;
            const hash = (0,external_node_crypto_.createHash)('sha256');
            const kept = [];
            let length = 0;
            for await (const chunk of entry){
                if (!(chunk instanceof Uint8Array)) continue;
                hash.update(chunk);
                if (length < keptBytes) kept.push(Buffer.from(chunk.subarray(0, keptBytes - length)));
                length += chunk.length;
            }
            members.set(name, {
                about: {
                    type,
                    mode: (mode & 0o7777).toString(8),
                    owner: `${uname}(${uid}):${gname}(${gid})`,
                    size: String(size),
                    time: mtime.toISOString(),
                    target: linkname
                },
                sha256: hash.digest('hex'),
                head: Buffer.concat(kept)
            });
        }
    } catch (error) {
        throw (0,src_problem/* buildFailed */.q3)(`A package cannot be read: ${(0,src_problem/* messageOf */.bD)(error)}`, {}, error);
    }
    return members;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/deb/compare.js
/** How many differences of one package are told; the first ones tell the cause. */ const shownDifferences = 5;
/**
 * What is different in two archives, in the order of the first one.
 * @returns empty when they have the same members with the same contents, in the same order
 */ function differences(first, again) {
    const missing = [
        ...first.keys()
    ].filter((name)=>!again.has(name));
    const added = [
        ...again.keys()
    ].filter((name)=>!first.has(name));
    const changed = [
        ...first
    ].flatMap(([name, one])=>{
        const other = again.get(name);
        return other === undefined ? [] : differenceOf(name, one, other);
    });
    const all = [
        ...missing.map((member)=>({
                member,
                what: 'is in the first build only'
            })),
        ...added.map((member)=>({
                member,
                what: 'is in the second build only'
            })),
        ...changed
    ];
    if (all.length > 0) return all;
    const other = [
        ...again.keys()
    ];
    const moved = [
        ...first.keys()
    ].find((name, index)=>name !== other[index]);
    return moved === undefined ? [] : [
        {
            member: moved,
            what: 'stands at another place of the archive'
        }
    ];
}
function differenceOf(member, one, other) {
    const facts = Object.keys(one.about).filter((name)=>one.about[name] !== other.about[name]).map((name)=>`${name} ${one.about[name] ?? ''} and ${other.about[name] ?? ''}`);
    if (one.sha256 === other.sha256) return facts.length === 0 ? [] : [
        {
            member,
            what: facts.join('; ')
        }
    ];
    const shown = firstDifference(one.head, other.head);
    return [
        {
            member,
            what: [
                'contents differ',
                ...facts
            ].join('; '),
            ...shown === undefined ? {} : {
                shown
            }
        }
    ];
}
const [longestLine, bytesAround] = [
    200,
    16
];
/** @returns undefined where both begin with the same bytes */ function firstDifference(one, other) {
    const length = Math.max(one.length, other.length);
    let at = 0;
    while(at < length && one[at] === other[at])at += 1;
    if (at === length) return undefined;
    if (isText(one) && isText(other)) {
        const line = one.subarray(0, at).filter((byte)=>byte === 0x0a).length;
        const lineOf = (bytes)=>`line ${line + 1}: ${(bytes.toString('utf8').split('\n')[line] ?? '').slice(0, longestLine)}`;
        return [
            lineOf(one),
            lineOf(other)
        ];
    }
    const from = Math.max(0, at - bytesAround);
    const hexOf = (bytes)=>`byte ${at}: …${bytes.subarray(from, at + bytesAround).toString('latin1').replaceAll(/[^ -~]/g, '.')}…`;
    return [
        hexOf(one),
        hexOf(other)
    ];
}
function isText(bytes) {
    return !bytes.includes(0);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/deb/lintian.js
/** One thing lintian has said. All text comes from a package. */ const levels = {
    E: 'error',
    W: 'warning',
    I: 'notice'
};
/**
 * Reads what lintian has printed: `E: hello: no-copyright-file`, `W: hello changes: tag context [usr/bin/hello:3]`.
 * What is overridden, masked, pedantic or experimental is left out.
 * Source: lintian(1), "DESCRIPTION", and Lintian::Output::EWI.
 */ function readLintian(text) {
    return text.split(/\r?\n/).flatMap((line)=>{
        const [, letter = '', name, tag, rest = ''] = /^([EWI]): ([^\s:]+)(?: \w+)?: ([a-zA-Z0-9][\w.+/-]*)(?: (.*))?$/.exec(line) ?? [];
        const level = levels[letter];
        if (level === undefined || name === undefined || tag === undefined) return [];
        const [, file, at] = /\[([^\s[\]]+?)(?::(\d+))?\]$/.exec(rest) ?? [];
        return [
            {
                level,
                tag,
                package: name,
                context: rest,
                ...file === undefined ? {} : {
                    file
                },
                ...at === undefined ? {} : {
                    line: Number(at)
                }
            }
        ];
    });
}
/** The page that explains a tag. */ function lintianHelp(tag) {
    return `https://lintian.debian.org/tags/${encodeURIComponent(tag)}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/deb/judge.js



/** @param packages all packages that were built twice */ function judgeReproducible(on, packages, found) {
    const findings = [
        ...found
    ].flatMap(([name, differences])=>{
        const shown = differences.slice(0, shownDifferences);
        const left = differences.length - shown.length;
        return shown.map((difference, index)=>{
            const { member, what } = difference;
            const more = index === shown.length - 1 && left > 0 ? ` (and ${left} more)` : '';
            return {
                level: 'error',
                rule: 'reproducible',
                package: name,
                message: `${name}: ${member}: ${what}${more}`,
                ...difference.shown === undefined ? {} : {
                    log: [
                        ...difference.shown
                    ]
                }
            };
        });
    });
    if (packages === 0 && findings.length === 0) {
        const problem = {
            kind: 'build',
            what: 'The build has given no package that could be compared'
        };
        return {
            check: 'reproducible',
            on,
            state: 'broken',
            findings,
            notes: [],
            problem
        };
    }
    return {
        check: 'reproducible',
        on,
        state: findings.length === 0 ? 'passed' : 'failed',
        findings,
        notes: findings.length === 0 ? [
            `${packages === 1 ? '1 package is' : `${packages} packages are`} the same twice`
        ] : []
    };
}
/**
 * @param folder of the source, relative to the working folder: what lintian says of `debian/…` is shown there
 * @param threshold from where on a finding fails
 */ function judgeLintian(on, { found, exitCode }, threshold, folder) {
    const inSource = (file)=>file?.startsWith('debian/') === true ? [
            folder,
            file
        ].filter((part)=>part !== '.').join('/') : undefined;
    const control = inSource('debian/control') ?? '';
    const findings = found.map(({ level, tag, package: name, context, file, line })=>{
        const place = inSource(file);
        return {
            level,
            rule: tag,
            package: name,
            message: `${name}: ${tag}${context === '' ? '' : ` ${context}`}`,
            file: place ?? control,
            ...place === undefined || line === undefined ? {} : {
                line
            },
            help: lintianHelp(tag)
        };
    });
    const fails = ({ level })=>level === 'error' || threshold === 'warning' && level === 'warning';
    if (exitCode !== 0 && !findings.some(fails)) {
        const message = 'lintian has found an error that cannot be read out of what it says';
        findings.push({
            level: 'error',
            rule: 'lintian',
            message
        });
    }
    return {
        check: 'lintian',
        on,
        state: findings.some(fails) ? 'failed' : 'passed',
        findings,
        notes: []
    };
}
/** What the exit codes of the script of the installation mean (see scripts.ts). */ const steps = new Map([
    [
        51,
        'The packages cannot be installed'
    ],
    [
        52,
        'The smoke test fails after the installation'
    ],
    [
        53,
        'The packages cannot be removed'
    ],
    [
        54,
        'Files stay when the packages are purged'
    ],
    [
        55,
        'The packages cannot be upgraded'
    ],
    [
        56,
        'The smoke test fails after the upgrade'
    ],
    [
        57,
        'apt installs other packages of the same name and version'
    ]
]);
/** Takes what a solve of a check has ended with to what the check says. */ function judgeFailure(check, on, error) {
    if (!(error instanceof src_problem/* Problem */.AF) || error.data.kind === 'interrupted') throw error;
    const code = Number(/exit code:? (\d+)$/.exec(error.data.what)?.[1]);
    const what = check === 'install' ? steps.get(code) : undefined;
    if (what === undefined) return {
        check,
        on,
        state: 'broken',
        findings: [],
        notes: [],
        problem: brokenProblem(code, error.data)
    };
    const finding = {
        level: 'error',
        rule: 'install',
        message: what,
        log: error.data.log ?? []
    };
    return {
        check,
        on,
        state: 'failed',
        findings: [
            finding
        ],
        notes: []
    };
}
function brokenProblem(code, data) {
    const reasons = new Map([
        [
            40,
            'apt cannot fetch what the test of the installation needs'
        ],
        [
            60,
            'lintian ended with an error of its own'
        ]
    ]);
    const { log, todo } = data;
    return {
        kind: 'surroundings',
        what: reasons.get(code) ?? data.what,
        ...log === undefined ? {} : {
            log
        },
        ...todo === undefined ? {} : {
            todo
        }
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(50661);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/deb/check.js











/** Compares what was built twice, byte by byte; what differs is opened and shown. */ async function checkReproducible({ build, on, first, again }, scripts, room) {
    const sums = ({ files })=>new Map(files.filter(({ path })=>isPackage(path)).map(({ path, sha256 })=>[
                path,
                sha256
            ]));
    const [one, other] = [
        sums(first),
        sums(again)
    ];
    const found = new Map();
    for (const name of new Set([
        ...one.keys(),
        ...other.keys()
    ]))if (!other.has(name)) found.set(name, [
        {
            member: name,
            what: 'is in the first build only'
        }
    ]);
    else if (!one.has(name)) found.set(name, [
        {
            member: name,
            what: 'is in the second build only'
        }
    ]);
    const unequal = [
        ...one.keys()
    ].filter((name)=>other.has(name) && one.get(name) !== other.get(name));
    try {
        if (unequal.length > 0) {
            const opened = await openPackages(build, on, [
                first.dir,
                again.dir
            ], unequal, scripts, room);
            for (const name of unequal){
                const [left, right] = [
                    (0,external_node_path_.join)(opened, 'first', name),
                    (0,external_node_path_.join)(opened, 'again', name)
                ];
                found.set(name, await differencesOf(name, [
                    first.dir,
                    again.dir
                ], [
                    left,
                    right
                ]));
            }
        }
        return judgeReproducible(on, one.size, found);
    } catch (error) {
        // What the other checks have found is told, too.
        return judgeFailure('reproducible', on, error);
    }
}
/** Inside first: that the package itself differs then says nothing more. */ async function differencesOf(name, [first, again], [left, right]) {
    const found = [];
    for (const part of [
        'control',
        'data'
    ]){
        const [one, other] = await Promise.all([
            readTar(`${left}.${part}.tar`),
            readTar(`${right}.${part}.tar`)
        ]);
        found.push(...differences(one, other));
    }
    if (found.length > 0) return found;
    const outside = differences(readAr(await (0,promises_.readFile)((0,external_node_path_.join)(first, name))), readAr(await (0,promises_.readFile)((0,external_node_path_.join)(again, name)))).map(({ member, what })=>({
            member,
            what: `${what}, and what is in it is the same`
        }));
    return outside.length > 0 ? outside : [
        {
            member: name,
            what: 'the bytes differ'
        }
    ];
}
async function openPackages(build, on, [first, again], names, scripts, room) {
    const folder = (0,external_node_path_.join)(room.workshop.folder, `open-${build.name}`);
    const sides = {
        first: (0,external_node_path_.join)(folder, 'first'),
        again: (0,external_node_path_.join)(folder, 'again')
    };
    for (const [from, to] of [
        [
            first,
            sides.first
        ],
        [
            again,
            sides.again
        ]
    ]){
        await (0,promises_.mkdir)(to, {
            recursive: true
        });
        for (const name of names)await (0,promises_.copyFile)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name));
    }
    const target = {
        name: `open-${build.name}`,
        about: on,
        stage: 'opened',
        platform: build.platform,
        image: build.distribution.image,
        place: build.name,
        contexts: {
            scripts,
            ...sides
        },
        args: {},
        isCached: false
    };
    return filesOf(await solveTargets([
        target
    ], (0,external_node_path_.join)(folder, 'solve'), room), target).dir;
}
/** Asks lintian. */ async function checkLintian({ build, on, first }, threshold, shown, scripts, room) {
    const target = {
        name: `lint-${build.name}`,
        about: on,
        stage: 'lint-result',
        platform: build.platform,
        image: build.distribution.image,
        place: build.name,
        contexts: {
            scripts,
            built: first.dir
        },
        args: {
            SEVERITY: threshold === 'warning' ? 'error,warning' : 'error'
        },
        isCached: true
    };
    try {
        const { dir } = filesOf(await solveTargets([
            target
        ], (0,external_node_path_.join)(room.workshop.folder, target.name), room), target);
        const [text, code] = await Promise.all([
            (0,promises_.readFile)((0,external_node_path_.join)(dir, 'lintian.txt'), 'utf8'),
            (0,promises_.readFile)((0,external_node_path_.join)(dir, 'code'), 'utf8')
        ]);
        return judgeLintian(on, {
            found: readLintian(text),
            exitCode: Number(code)
        }, threshold, shown);
    } catch (error) {
        return judgeFailure('lintian', on, error);
    }
}
/**
 * Where the packages are installed: those of a build where they were built, with what runs on every architecture and
 * was built elsewhere; packages that were built once for all in every distribution.
 */ function installPlaces(built, distributions) {
    const packagesOf = ({ first }, wanted)=>first.files.flatMap(({ path })=>wanted.test(path) ? [
                [
                    path,
                    first.dir
                ]
            ] : []);
    return distributions.flatMap((distribution)=>{
        const own = built.filter(({ build })=>build.distribution === distribution);
        const [once] = built;
        const places = own.length > 0 || once === undefined ? own : [
            once
        ];
        return places.map((one)=>{
            const { platform, version } = one.build;
            const forAll = places.flatMap((other)=>packagesOf(other, /_all\.deb$/));
            return {
                distribution,
                platform,
                suffix: version.endsWith(distribution.suffix) ? distribution.suffix : '',
                packages: new Map([
                    ...forAll,
                    ...packagesOf(one, /\.deb$/)
                ])
            };
        });
    });
}
/** Installs, upgrades and removes packages in a clean distribution. */ async function checkInstall({ distribution, platform, suffix, packages }, older, scripts, room) {
    const on = placeAbout(distribution, platform);
    const place = placeName(distribution, platform);
    if (packages.size === 0) return {
        check: 'install',
        on,
        state: 'passed',
        findings: [],
        notes: [
            'there is nothing to install'
        ]
    };
    const folder = (0,external_node_path_.join)(room.workshop.folder, `install-${place}`);
    const built = (0,external_node_path_.join)(folder, 'packages');
    await (0,promises_.mkdir)(built, {
        recursive: true
    });
    for (const [name, dir] of packages)await (0,promises_.copyFile)((0,external_node_path_.join)(dir, name), (0,external_node_path_.join)(built, name));
    const target = {
        name: `install-${place}`,
        about: on,
        stage: 'install-result',
        platform,
        image: distribution.image,
        place,
        contexts: {
            scripts,
            built,
            older
        },
        args: {
            SUFFIX: suffix
        },
        isCached: false
    };
    try {
        const { dir } = filesOf(await solveTargets([
            target
        ], (0,external_node_path_.join)(folder, 'solve'), room), target);
        const from = await (0,promises_.readFile)((0,external_node_path_.join)(dir, 'upgraded-from'), 'utf8');
        const notes = [
            `installed, upgraded from ${from.trim()}, removed`
        ];
        return {
            check: 'install',
            on,
            state: 'passed',
            findings: [],
            notes
        };
    } catch (error) {
        return judgeFailure('install', on, error);
    }
}
/**
 * Collects the older packages under names of ours.
 * @returns the folder
 * @throws Problem (request) when the folder that was named is not there
 */ async function gatherOlder({ request, workshop }) {
    const given = request.deb['upgrade-from'];
    const from = (0,external_node_path_.resolve)(request.cwd, given ?? request.deb.output ?? '.');
    const to = (0,external_node_path_.join)(workshop.folder, 'older');
    await (0,promises_.mkdir)(to);
    const entries = await (0,promises_.readdir)(from, {
        withFileTypes: true
    }).catch((error)=>{
        const code = (0,error_code/* errorCode */.C)(error);
        if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
        if (given !== undefined) throw (0,src_problem/* badRequest */.li)(`upgrade-from names ${given}, which is no folder`);
        return [];
    });
    const packages = entries.filter((entry)=>entry.isFile() && entry.name.endsWith('.deb'));
    for (const [index, { name }] of packages.entries())await (0,promises_.copyFile)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, `older-${index}.deb`));
    return to;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/deb/distribution.js

/**
 * Reads what an image says of its distribution.
 * Source: os-release(5).
 * @param image for messages
 * @throws Problem (request) when it is neither Debian nor derived from it
 */ function readDistribution(osRelease, image) {
    const values = new Map(osRelease.split(/\r?\n/).flatMap((line)=>{
        const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [
            [
                name,
                unquoted(value)
            ]
        ];
    }));
    const id = values.get('ID') ?? '';
    const family = [
        id,
        ...(values.get('ID_LIKE') ?? '').split(' ')
    ];
    if (!/^[a-z0-9]+$/.test(id) || !(family.includes('debian') || family.includes('ubuntu'))) throw (0,src_problem/* badRequest */.li)(`${image} is neither Debian nor derived from it`, {
        todo: 'distributions names images as debian:bookworm, debian:trixie, ubuntu:24.04'
    });
    const version = values.get('VERSION_ID') ?? '';
    const isNumbered = /^\d+(\.\d+)*$/.test(version);
    const codename = /^[a-z][a-z0-9-]*$/.exec(values.get('VERSION_CODENAME') ?? '')?.[0];
    const title = id.charAt(0).toUpperCase() + id.slice(1);
    return {
        image,
        about: [
            title,
            isNumbered ? version : '',
            codename === undefined ? '' : `(${codename})`
        ].filter((word)=>word !== '').join(' '),
        name: [
            id,
            isNumbered ? version.replaceAll('.', '-') : codename ?? 'rolling'
        ].join('-'),
        // Debian's own next release has a codename and no number yet.
        codename: id === 'debian' && !isNumbered ? 'unstable' : codename ?? 'unstable',
        suffix: isNumbered ? suffixOf(id, version) : ''
    };
}
function suffixOf(id, version) {
    return id === 'debian' ? `~deb${version}u1` : `~${id}${version}.1`;
}
function unquoted(value) {
    const text = value.trim();
    return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var oci_reference = __webpack_require__(97970);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/deb/distributions.js







/** The images of the input `distributions`, in full. @throws Problem (request) for what is no image name */ function imagesOf(given) {
    const images = (given ?? []).map((text)=>{
        const reference = (0,oci_reference.parseReference)(text);
        return (0,oci_reference.formatReference)(reference.tag === undefined && reference.digest === undefined ? {
            ...reference,
            tag: 'latest'
        } : reference);
    });
    if (images.length === 0) throw (0,src_problem/* badRequest */.li)('distributions names none', {
        todo: 'Name images: debian:bookworm, ubuntu:24.04'
    });
    return images;
}
/** Looks into the images for what they are: a name says nothing. */ async function askDistributions(images, platform, scripts, room) {
    const targets = images.map((image, index)=>({
            name: `release-${index}`,
            about: image,
            stage: 'release',
            platform,
            image,
            place: 'none',
            contexts: {
                scripts
            },
            args: {},
            isCached: false
        }));
    const files = await solveTargets(targets, (0,external_node_path_.join)(room.workshop.folder, 'releases'), room);
    return Promise.all(targets.map(async (target)=>{
        const { image } = target;
        const { dir } = filesOf(files, target);
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(dir, 'os-release'), 'utf8').catch((error)=>{
            if ((0,error_code/* errorCode */.C)(error) === 'ENOENT') return '';
            throw error;
        });
        return readDistribution(text, image);
    }));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/deb/emulation.js
/**
 * The engine of the run, which can run the programs of all platforms where `emulation` asks for it.
 * @returns as before where it does not
 */ function withEmulation(engine, platforms, { inputs }, host, { notes }) {
    if (inputs.emulation !== true) return engine;
    let ready;
    const emulated = async ()=>{
        const found = await engine();
        const { emulate } = await Promise.all(/* import() */[__webpack_require__.e(9320), __webpack_require__.e(5314), __webpack_require__.e(9566)]).then(__webpack_require__.bind(__webpack_require__, 89566));
        // Nobody has read this Dockerfile: then all of its platforms are meant to be run.
        await emulate(platforms, found, host, (note)=>notes.push(note));
        return found;
    };
    return ()=>ready ??= emulated();
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/artifacts/place.js
var place = __webpack_require__(16777);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/deb/release.js






const sums = 'SHA256SUMS';
/**
 * Puts the packages and what belongs to them into the output folder, all or none, with their sums.
 * @returns every file there is of this run
 * @throws Problem: build when two builds give the same name, request and surroundings as placeAll
 */ async function releasePackages(built, output, { request, workshop }) {
    const folder = (0,external_node_path_.join)(workshop.folder, 'out');
    await (0,promises_.mkdir)(folder);
    const files = new Map();
    for (const { first, on } of built)for (const { path, bytes, sha256 } of first.files){
        if (!isForOutput(path)) continue;
        if (files.has(path)) throw (0,src_problem/* buildFailed */.q3)(`${on} gives ${path}, and so does another build`);
        files.set(path, {
            name: path,
            bytes,
            sha256
        });
        await (0,promises_.copyFile)((0,external_node_path_.join)(first.dir, path), (0,external_node_path_.join)(folder, path));
    }
    const text = sumsText([
        ...files.values()
    ]);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, sums), text);
    await (0,place/* placeAll */.d)([
        {
            from: folder,
            to: (0,external_node_path_.resolve)(request.cwd, output)
        }
    ], request.cwd);
    const { size } = await (0,promises_.stat)((0,external_node_path_.resolve)(request.cwd, output, sums));
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return [
        ...files.values(),
        {
            name: sums,
            bytes: size,
            sha256
        }
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/deb/source.js






/**
 * Reads what `debian/` says of a source.
 * @param given the folder, relative to `cwd` or absolute
 * @throws Problem (request) for what is missing or wrong there
 */ async function readSource(given, cwd) {
    const folder = (0,external_node_path_.resolve)(cwd, given);
    const shown = (0,external_node_path_.relative)(cwd, folder).split(external_node_path_.sep).join('/') || '.';
    const path = (name)=>shown === '.' ? name : `${shown}/${name}`;
    const needed = async (name, todo)=>{
        const text = await readInside(folder, name);
        if (text !== undefined) return text;
        throw (0,src_problem/* badRequest */.li)(`There is no ${path(name)}`, {
            todo
        });
    };
    const control = await needed('debian/control', 'Name the folder that has debian/: image-build deb FOLDER');
    const text = await needed('debian/changelog', 'dpkg-buildpackage needs one; its first line looks like: hello (1.0-1) unstable; urgency=medium');
    await needed('debian/rules', 'A short one is: #!/usr/bin/make -f, and then %: with dh $@ below it');
    const read = readControl(control, path('debian/control'));
    const newest = newestEntry(text, path('debian/changelog'));
    if (newest.source !== read.source) throw (0,src_problem/* badRequest */.li)(`${path('debian/changelog')} is of ${newest.source}, and debian/control of ${read.source}`, {
        where: {
            file: path('debian/changelog'),
            line: newest.line
        }
    });
    const format = await readInside(folder, 'debian/source/format');
    return {
        folder,
        shown,
        control: read,
        changelog: {
            text,
            newest
        },
        isNative: format?.trim() === '3.0 (native)'
    };
}
/** A repository may hold links, and what they lead to elsewhere is not its own. */ async function readInside(folder, name) {
    try {
        const [root, file] = await Promise.all([
            (0,promises_.realpath)(folder),
            (0,promises_.realpath)((0,external_node_path_.join)(folder, name))
        ]);
        if (!file.startsWith(`${root}${external_node_path_.sep}`)) throw (0,src_problem/* badRequest */.li)(`${name} is a link that leads out of its folder`, {
            where: {
                file: name
            }
        });
        return await (0,promises_.readFile)(file, 'utf8');
    } catch (error) {
        const code = (0,error_code/* errorCode */.C)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
        if (code === 'EISDIR') throw (0,src_problem/* badRequest */.li)(`${name} is a folder`, {}, error);
        if (code === undefined) throw error;
        throw (0,src_problem/* badRequest */.li)(`${name} cannot be read: ${(0,src_problem/* messageOf */.bD)(error)}`, {}, error);
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/record.js
var run_record = __webpack_require__(26014);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/secrets.js
var run_secrets = __webpack_require__(55438);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/workshop.js + 2 modules
var run_workshop = __webpack_require__(77805);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/deb.js



















/**
 * The story of `image-build deb`: read the source and its version, look at the distributions, build, check, let out.
 * Every known failure ends up in the report.
 * @throws only what is a bug of ours
 */ async function runDeb(request, host) {
    const record = (0,run_record/* newRecord */.Mx)('deb');
    const secrets = (0,run_secrets/* createSecrets */.gE)(host);
    const learned = {};
    try {
        const source = await readSource(request.folder, request.cwd);
        learned.source = source.control.source;
        const images = imagesOf(request.deb.distributions);
        const platforms = platformsOf(request);
        const output = outputInside(source.folder, request);
        const checkout = await readCheckout(source.folder, host.env, output);
        const base = versionOf(source, checkout?.facts, request);
        learned.version = {
            version: base.version,
            from: base.from
        };
        if (base.note !== undefined) record.notes.push(base.note);
        if (checkout !== undefined && checkout.uncommitted.length > 0) record.notes.push(uncommittedNote(checkout.uncommitted));
        const workshop = await (0,run_workshop/* openWorkshop */._)(request, host, secrets, (retry)=>record.retries.push(retry), (note)=>record.notes.push(note));
        try {
            await (0,run_engine/* withEngine */.f)(request, host, workshop, record, async (engine)=>{
                const context = (0,request_event/* readRunContext */.$)(host.env);
                const ready = withEmulation(engine, platforms, request, host, record);
                const room = {
                    request,
                    context,
                    host,
                    workshop,
                    record,
                    engine: ready
                };
                const [platform = (0,oci_platform.hostPlatform)()] = platforms;
                const scripts = await writeScripts(room);
                const distributions = await askDistributions(images, platform, scripts, room);
                const suffix = request.deb.suffix ?? 'auto';
                const builds = decideBuilds(source.control, distributions, platforms, base.version, suffix);
                const idle = platforms.filter((one)=>builds.every((build)=>build.platform !== one));
                if (idle.length > 0 && !isForAll(source.control)) record.notes.push(`nothing is built for ${idle.join(', ')}: no package names that architecture`);
                const built = await buildPackages(builds, source, base, checkout, output, scripts, room);
                learned.builds = built.map(({ on, build })=>({
                        on,
                        version: build.version
                    }));
                learned.checks = await checkAll(built, distributions, source, scripts, room);
                if (host.signal.aborted) throw (0,src_problem/* interrupted */.VM)();
                if (learned.checks.some(({ state })=>state !== 'passed')) return;
                learned.files = await releasePackages(built, request.deb.output ?? '.', room);
            });
        } finally{
            await workshop.close().catch((error)=>{
                record.notes.push(`this run’s folder could not be removed: ${(0,src_problem/* messageOf */.bD)(error)}`);
            });
        }
    } catch (error) {
        // What programs of ours say after Ctrl-C is no failure of theirs.
        (0,run_record/* keepProblem */.TO)(record, host.signal.aborted && error instanceof src_problem/* Problem */.AF ? (0,src_problem/* interrupted */.VM)() : error);
    }
    const checks = learned.checks ?? [];
    const codes = record.problems.map(({ kind })=>src_problem/* exitCodes */.hS[kind]);
    const report = {
        ...learned,
        ...exitCodeOf(checks, codes),
        builds: learned.builds ?? [],
        checks,
        files: learned.files ?? [],
        ...learned.files === undefined || request.deb.output === undefined ? {} : {
            output: request.deb.output
        },
        problems: record.problems,
        notes: [
            ...record.notes,
            ...record.retries.map(({ what, why })=>`${what} was tried again: ${why}`)
        ],
        durationMs: Date.now() - record.startMs
    };
    return (0,run_secrets/* withoutSecrets */.cT)(report, (text)=>secrets.hide(text));
}
async function checkAll(built, distributions, source, scripts, room) {
    const { lintian, 'install-test': isInstalled } = room.request.deb;
    const older = await gatherOlder(room);
    const checks = [];
    for (const one of built){
        if (one.again !== undefined) checks.push(checkReproducible({
            ...one,
            again: one.again
        }, scripts, room));
        if (lintian !== undefined && lintian !== 'off') checks.push(checkLintian(one, lintian, source.shown, scripts, room));
    }
    if (isInstalled !== false) for (const place of installPlaces(built, distributions))checks.push(checkInstall(place, older, scripts, room));
    return (0,settled/* settled */.g)(checks);
}
function versionOf({ control, changelog, isNative }, git, { deb }) {
    return baseVersion({
        source: control.source,
        changelog: changelog.newest,
        ...git === undefined ? {} : {
            git
        },
        ...deb.version === undefined ? {} : {
            given: deb.version
        },
        isNative
    });
}
/** Files that nobody has committed are built, too, and no tag or commit says what they were. */ function uncommittedNote(paths) {
    const shown = paths.slice(0, 3);
    const more = paths.length > shown.length ? ` and ${paths.length - shown.length} more` : '';
    return `these packages are not what the commit gives: ${shown.join(', ')}${more} ${paths.length === 1 ? 'is' : 'are'} not as committed`;
}
function platformsOf({ inputs }) {
    return [
        ...new Set((inputs.platforms ?? [
            (0,oci_platform.hostPlatform)()
        ]).map(oci_platform.normalizePlatform))
    ];
}


/***/ }),

/***/ 81562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ hasRunnerStore),
/* harmony export */   N1: () => (/* binding */ userAgent),
/* harmony export */   N5: () => (/* binding */ openMountStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _tools_own_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69548);


/** Whether the runner's cache service takes files from us. */ async function hasRunnerStore({ env, signal }) {
    const { createRunnerStore } = await Promise.all(/* import() */[__webpack_require__.e(4629), __webpack_require__.e(1538)]).then(__webpack_require__.bind(__webpack_require__, 74244));
    return createRunnerStore(env, {
        signal,
        userAgent
    }) !== undefined;
}
/**
 * Opens the place where cache mounts are kept.
 * @param cwd what a folder is relative to
 * @param tell told what was found and not taken, one sentence
 * @throws Problem (request) for a repository that cannot be one
 */ async function openMountStore(place, cwd, { env, signal }, workshop, tell) {
    if (place.kind === 'runner') {
        const { createRunnerStore } = await Promise.all(/* import() */[__webpack_require__.e(4629), __webpack_require__.e(1538)]).then(__webpack_require__.bind(__webpack_require__, 74244));
        const store = createRunnerStore(env, {
            signal,
            userAgent,
            tell
        });
        if (store === undefined) throw new Error('the runner’s cache was there before');
        return store;
    }
    const { createSlots } = await __webpack_require__.e(/* import() */ 7634).then(__webpack_require__.bind(__webpack_require__, 7634));
    const { readSlots, writeSlot } = place;
    const open = await opener(place, cwd, signal, workshop, tell);
    const written = writeSlot === undefined ? undefined : open(writeSlot);
    return createSlots(readSlots.map(open), written, place.why, tell);
}
/** How the cache service knows us. */ const userAgent = `image-build/${_tools_own_version_js__WEBPACK_IMPORTED_MODULE_1__/* .ownVersion */ .X}`;
/** Opens one slot of a place: what a pull request writes there is never what a branch reads. */ async function opener(place, cwd, signal, workshop, tell) {
    if (place.kind === 'folder') {
        const { createFolderStore } = await __webpack_require__.e(/* import() */ 9565).then(__webpack_require__.bind(__webpack_require__, 39565));
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, place.folder), 'cache-mounts');
        return (slot)=>createFolderStore(folder, {
                slot,
                signal,
                tell
            });
    }
    const [{ createRegistryStore }, { parseReference }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5062).then(__webpack_require__.bind(__webpack_require__, 65062)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 97970))
    ]);
    const [client, repository] = [
        await workshop.registry(),
        parseReference(place.reference)
    ];
    return (slot)=>createRegistryStore(client, repository, {
            tell,
            slot
        });
}


/***/ }),

/***/ 89899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ showProgress)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/harmless.js
var harmless = __webpack_require__(13889);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/words.js + 2 modules
var words = __webpack_require__(41245);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/progress.js


/** How many running steps the live view shows. */ const shownSteps = 12;
/** An instruction of a Dockerfile or an export: what a person waits for. */ function isWork(step) {
    return step.image !== undefined && (/^\[[^\]]*\d+\/\d+\]/.test(step.name) || step.name.startsWith('exporting'));
}
/** The lines of the live view: what is being done right now and for how long. */ function liveLines(steps, nowMs, columns) {
    const work = steps.filter(isWork);
    const running = work.filter((step)=>step.startedMs !== undefined && step.completedMs === undefined);
    const done = work.filter((step)=>step.completedMs !== undefined).length;
    const rows = running.slice(0, shownSteps).map((step)=>(0,harmless/* shorten */.ml)(`  ${line(step, nowMs - (step.startedMs ?? nowMs))}`, columns - 1));
    return [
        `building: ${done} of ${work.length} steps done`,
        ...rows
    ];
}
/** One line for a finished step, for places where lines cannot be replaced; `undefined` for what nobody waits for. */ function stepLine(step, columns) {
    if (!isWork(step) || step.completedMs === undefined || step.startedMs === undefined) return undefined;
    return (0,harmless/* shorten */.ml)(line(step, step.completedMs - step.startedMs), columns);
}
function line(step, tookMs) {
    const took = step.error !== undefined ? 'FAILED' : step.cached ? 'cached' : (0,words/* duration */.p0)(Math.max(0, tookMs));
    return `${step.image ?? ''} ${(0,harmless/* oneLine */.TN)(step.name)} ${took}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/progress.js


const refreshMs = 100;
/**
 * Shows what the engine does: a live view on a terminal, a line for each finished step in a pipe, one group for each
 * image on a runner. Keeps steps and warnings for the report.
 */ function showProgress(host, record) {
    let timeline;
    let isOver = false;
    const told = new Set();
    const logs = new Map();
    const refresh = ()=>{
        if (timeline) host.live(liveLines(timeline.steps, Date.now() - record.startMs, host.columns));
    };
    const timer = host.interactive ? setInterval(refresh, refreshMs) : undefined;
    timer?.unref();
    const keep = ({ image = '' }, lines)=>{
        const kept = logs.get(image);
        if (kept === undefined) logs.set(image, [
            ...lines
        ]);
        else for (const line of lines)kept.push(line);
    };
    const tell = (step)=>{
        const line = stepLine(step, host.columns);
        if (line === undefined || told.has(step.digest)) return;
        told.add(step.digest);
        if (host.kind === 'runner') keep(step, [
            line
        ]);
        else host.info(line);
    };
    return {
        onEvent: (event, current)=>{
            timeline = current;
            if (isOver) return;
            if (event.kind === 'step') tell(event.step);
            if (event.kind === 'log' && host.kind === 'runner' && isWork(event.step)) keep(event.step, (0,harmless/* cleanLines */.v3)(event.lines).map((line)=>`  ${line}`));
            if (event.kind === 'exported' && host.kind === 'runner') closeGroup(host, logs, event.node.image);
        },
        end: ()=>{
            isOver = true;
            clearInterval(timer);
            host.live([]);
            record.warnings = timeline?.warnings ?? [];
            for (const image of [
                ...logs.keys()
            ])closeGroup(host, logs, image);
        },
        keepSteps: ()=>{
            record.steps = [
                ...record.steps,
                ...timeline?.steps ?? []
            ];
        }
    };
}
function closeGroup(host, logs, image) {
    const lines = logs.get(image);
    if (lines === undefined) return;
    logs.delete(image);
    host.group(image, lines);
}


/***/ }),

/***/ 52984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ settled)
/* harmony export */ });
/**
 * As Promise.all, but nothing of the others is at work any more when one of them has failed.
 * @throws what the first of them, in their order, has failed with
 */ async function settled(all) {
    await Promise.allSettled(all);
    return Promise.all(all);
}


/***/ })

};
