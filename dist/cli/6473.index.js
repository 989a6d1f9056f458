export const id = 6473;
export const ids = [6473,7304];
export const modules = {

/***/ 37304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ ownAnnotations),
/* harmony export */   Hs: () => (/* binding */ readOwnAnnotations)
/* harmony export */ });
/* unused harmony export writeOwnAnnotations */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8219);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81924);


/**
 * What we write into the root (index, or the only manifest) of an image when it is published, and read again from the
 * tags of later runs. Annotations, because labels would be inherited by derived images (design notes, "Skipping what
 * did not change").
 */ const ownAnnotations = {
    /** `sha256:…` of all that the image is made of. */ fingerprint: 'vnd.image-build.fingerprint',
    /** JSON: part → value; what the fingerprint was made of. */ parts: 'vnd.image-build.parts',
    /** JSON: parent → digest of its root that this image was built on. */ parents: 'vnd.image-build.parents',
    /** Comma-separated; the index says it too, a lone manifest does not. */ platforms: 'vnd.image-build.platforms',
    /** `pull-request` where one has published it; absent otherwise. */ origin: 'vnd.image-build.origin'
};
/** The annotations that say some facts: the same ones for the same facts, in whatever order those are. */ function writeOwnAnnotations(facts) {
    const { fingerprint, parts, parents, platforms, isFromPullRequest } = facts;
    return {
        ...fingerprint === undefined ? {} : {
            [ownAnnotations.fingerprint]: fingerprint
        },
        [ownAnnotations.parts]: sortedJson(parts),
        [ownAnnotations.parents]: sortedJson(parents),
        [ownAnnotations.platforms]: sortPlatforms(platforms).join(','),
        ...isFromPullRequest ? {
            [ownAnnotations.origin]: 'pull-request'
        } : {}
    };
}
/** The facts that annotations from a registry say. Anybody may have written those: what makes no sense is absent. */ function readOwnAnnotations(annotations) {
    const fingerprint = annotations[ownAnnotations.fingerprint] ?? '';
    const parents = textsOf(annotations[ownAnnotations.parents]);
    return {
        ...(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(fingerprint) ? {
            fingerprint
        } : {},
        parts: textsOf(annotations[ownAnnotations.parts]),
        parents: Object.values(parents).every(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc) ? parents : {},
        platforms: platformsOf(annotations[ownAnnotations.platforms] ?? ''),
        // Who claims anything there is not trusted further than a pull request.
        isFromPullRequest: annotations[ownAnnotations.origin] !== undefined
    };
}
function sortedJson(texts) {
    const entries = Object.entries(texts).sort(([a], [b])=>a < b ? -1 : a > b ? 1 : 0);
    return JSON.stringify(Object.fromEntries(entries));
}
/** A JSON object of texts; empty where it is anything else. */ function textsOf(json) {
    let value;
    try {
        value = JSON.parse(json ?? '');
    } catch  {
        return {};
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    const entries = Object.entries(value).flatMap(([name, text])=>typeof text === 'string' ? [
            [
                name,
                text
            ]
        ] : []);
    return entries.length === Object.keys(value).length ? Object.fromEntries(entries) : {};
}
function platformsOf(text) {
    try {
        return text === '' ? [] : [
            ...new Set(text.split(',').map(_platform_js__WEBPACK_IMPORTED_MODULE_1__.normalizePlatform))
        ].sort();
    } catch  {
        return [];
    }
}


/***/ }),

/***/ 69107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ partRows),
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/** Puts together what is known about one image's fingerprint. */ function explain({ name, decision, reasons, fingerprint }, { compared, uncompared, files = {} } = {}) {
    return {
        name,
        decision,
        reasons,
        ...fingerprint === undefined ? {} : {
            fingerprint: {
                digest: fingerprint.digest,
                parts: fingerprint.parts.map((part)=>({
                        name: part.name,
                        value: part.value
                    }))
            }
        },
        ...compared === undefined ? {
            uncompared: uncompared ?? whyUncompared(fingerprint === undefined)
        } : {
            // Nothing else of the published image gets into the report.
            compared: {
                ref: compared.ref,
                digest: compared.digest,
                parts: compared.parts
            }
        },
        ...Object.keys(files).length === 0 ? {} : {
            files
        },
        volatile: fingerprint?.volatile ?? []
    };
}
function whyUncompared(isUnknown) {
    return isUnknown ? 'its own fingerprint could not be taken' : 'nothing is published under its tags yet';
}
/** All parts of both fingerprints, in the order of their names. */ function partRows({ fingerprint, compared }) {
    const before = new Map(Object.entries(compared?.parts ?? {}));
    const now = (fingerprint?.parts ?? []).map(({ name, value })=>{
        if (compared === undefined) return {
            name,
            state: 'known',
            now: value
        };
        const was = before.get(name);
        if (was === undefined) return {
            name,
            state: 'new',
            now: value
        };
        return {
            name,
            state: was === value ? 'same' : 'changed',
            now: value,
            before: was
        };
    });
    const present = new Set(now.map(({ name })=>name));
    const gone = [
        ...before
    ].filter(([name])=>!present.has(name)).map(([name, value])=>({
            name,
            state: 'gone',
            before: value
        }));
    return [
        ...now,
        ...gone
    ].sort((a, b)=>a.name < b.name ? -1 : 1);
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

/***/ 48078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/make.js + 12 modules
var make = __webpack_require__(99446);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/event.js
var request_event = __webpack_require__(97323);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/made.js
var made = __webpack_require__(85310);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/confirm.js



/**
 * The plan after the build: an image whose files have changed while it was built was made of something else than its
 * fingerprint says, so it is published without one, and the next run builds it again.
 * @param cwd absolute
 */ async function confirmBuilt(decided, cwd, record) {
    const built = decided.plan.images.filter(({ decision })=>decision === 'build');
    if (built.length === 0) return decided;
    const now = await takeAgain(decided);
    const changed = new Set();
    for (const image of built)if (now.get(image.name)?.digest !== image.fingerprint?.digest || await hasOtherText(image, cwd) || image.needs.some((name)=>changed.has(name))) changed.add(image.name);
    if (changed.size === 0) return decided;
    record.notes.push(`files of ${[
        ...changed
    ].join(', ')} have changed while it was built: the next run builds it again`);
    const images = decided.plan.images.map((image)=>changed.has(image.name) ? withoutFingerprint(image) : image);
    return {
        ...decided,
        plan: {
            ...decided.plan,
            images
        }
    };
}
/** A file that is gone by now, or cannot be read any more, has changed. */ async function takeAgain(decided) {
    try {
        return await decided.takeAgain();
    } catch (error) {
        if (error instanceof problem/* Problem */.AF && error.data.kind !== 'interrupted') return new Map();
        throw error;
    }
}
async function hasOtherText({ dockerfile, target }, cwd) {
    if (dockerfile.text === '' || target['dockerfile-inline'] !== undefined) return false;
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, dockerfile.path), 'utf8').catch(()=>undefined);
    return text !== dockerfile.text;
}
function withoutFingerprint({ fingerprint, ...image }) {
    return fingerprint === undefined ? image : {
        ...image
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/decide.js + 17 modules
var decide = __webpack_require__(73276);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/engine.js
var engine = __webpack_require__(63533);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/decide.js
var plan_decide = __webpack_require__(85357);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/explain.js
var explain = __webpack_require__(79012);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/explain-one.js



/**
 * The command `explain`: the parts of one image's fingerprint beside those of what is published.
 * @throws Problem (request) when not exactly one image is named
 */ async function explainOne({ plan, known }, { inputs }, workshop, record) {
    const [name, ...others] = inputs.targets ?? [];
    const image = plan.images.find((one)=>one.name === name);
    if (image === undefined || others.length > 0) throw (0,problem/* badRequest */.li)('explain tells about one image', {
        todo: `Name one: ${plan.images.map((one)=>one.name).join(', ')}`
    });
    const facts = known.get(image.name);
    const nearest = facts === undefined ? undefined : (0,plan_decide/* nearestCandidate */.q)(facts);
    if (nearest === undefined) {
        record.explanation = await (0,explain/* explainImage */.Z)(image, undefined, facts?.unknown[0] ?? uncompared(image));
        return;
    }
    const { readRecord } = await __webpack_require__.e(/* import() */ 8429).then(__webpack_require__.bind(__webpack_require__, 8429));
    const kept = await readRecord(await workshop.registry(), nearest, {
        cacheDir: workshop.cacheDir,
        isTrusted: false
    });
    record.explanation = await (0,explain/* explainImage */.Z)(image, {
        ...nearest,
        ...kept?.files === undefined ? {} : {
            files: kept.files
        }
    });
}
/** Why nothing was looked up, where that is so. */ function uncompared({ output, tags }) {
    if (output.kind !== 'image') return 'it gives files, and nothing of them is published';
    return tags.length === 0 ? 'no registry was given, so nothing was looked up' : undefined;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/keep.js
var keep = __webpack_require__(81722);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/legs.js

/**
 * Whether this run is one leg of a build that is spread over many runners: it pushes by digest, and moves no tag.
 * @throws Problem (request) where tags are to move as well
 */ function isLeg({ command, inputs }) {
    if (inputs['push-by-digest'] !== true) return false;
    if (command === 'publish') throw (0,problem/* badRequest */.li)('publish was asked for with push-by-digest', {
        todo: 'image-build build pushes a leg by digest; image-build publish --from moves the tags of all'
    });
    return command === 'build';
}
/**
 * The folder of the leg files that this run publishes from, as it was given; undefined where it builds for itself.
 * @throws Problem (request) where nothing is to be published
 */ function legsFolder({ command, inputs }, isPublished) {
    const { from } = inputs;
    // What a leg is built on may be in leg files, too: see takeBases.
    if (command === 'build' && inputs['push-by-digest'] === true) return undefined;
    if (from !== undefined && command === 'build' && !isPublished) throw (0,problem/* badRequest */.li)('from is given, and nothing is to be published', {
        todo: 'image-build publish --from, or push: true'
    });
    return isPublished ? from : undefined;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/let-out.js + 1 modules
var let_out = __webpack_require__(79938);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/record.js
var run_record = __webpack_require__(26014);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/secrets.js
var run_secrets = __webpack_require__(55438);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/settle.js + 1 modules
var settle = __webpack_require__(88280);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/platform.js
var platform = __webpack_require__(81924);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/leg-share.js

/** In place of names: nothing is built. */ const noImage = 'none';
/**
 * What one leg builds of a plan that was decided for all images and platforms: fingerprints, tags, advice and decisions
 * stay those of the whole, or the legs of one run would not belong together. What stays published is left alone.
 * @throws Problem (request) for an image that is not to be built, or for none of the platforms
 */ function shareOf(images, share) {
    const names = share.images;
    const unknown = names?.find((name)=>name !== noImage && !images.some((image)=>image.name === name));
    if (unknown !== undefined) throw (0,problem/* badRequest */.li)(`only-images names ${unknown}, which is not in the plan`, {
        todo: `Its images are ${images.map(({ name })=>name).join(', ')}`
    });
    return images.map((image)=>{
        if (image.decision !== 'build') return image;
        if (names !== undefined && !names.includes(image.name)) return {
            ...image,
            decision: 'skip'
        };
        return share.platforms === undefined ? image : narrowed(image, share.platforms);
    });
}
function narrowed(image, platforms) {
    const own = image.platforms.filter((platform)=>platforms.includes(platform));
    if (own.length === 0) throw (0,problem/* badRequest */.li)(`${image.name} is not built for ${platforms.join(', ')}`, {
        todo: `only-platforms can be ${image.platforms.join(', ')}`
    });
    return {
        ...image,
        platforms: own,
        bases: Object.fromEntries(Object.entries(image.bases).filter(([platform])=>own.includes(platform))),
        target: {
            ...image.target,
            platforms: own
        }
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/share-out.js



/**
 * `only-images`, `only-platforms`: of a plan that was decided for all of them, what this leg builds.
 * @throws Problem (request) where tags would move: they would lose the rest
 */ function shareOut(decided, { command, inputs }) {
    const { 'only-platforms': platforms, 'only-images': names } = inputs;
    if ((platforms ?? names) === undefined || command === 'plan' || command === 'explain') return decided;
    if (command === 'publish' || inputs.push === true) {
        const [name, rest] = names === undefined ? [
            'only-platforms',
            'platforms'
        ] : [
            'only-images',
            'images'
        ];
        throw (0,problem/* badRequest */.li)(`${name} is given, and tags are to move: they would lose the other ${rest}`, {
            todo: 'Push each leg by digest (push-by-digest), and publish --from what they have written'
        });
    }
    const images = shareOf(decided.plan.images, {
        ...platforms === undefined ? {} : {
            platforms: (0,platform.sortPlatforms)(platforms)
        },
        ...names === undefined ? {} : {
            images: names
        }
    });
    return {
        ...decided,
        plan: {
            ...decided.plan,
            images
        }
    };
}
/** A leg builds its own images; what is published is judged again by one job for all of them (`none`), or by who publishes. */ function judgesPublished({ 'only-images': names }) {
    return names === undefined || names.includes('none');
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/workshop.js + 2 modules
var run_workshop = __webpack_require__(77805);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run.js
















/**
 * The story of a run: plan, decide, lint, build, check, publish, report. Every known failure ends up in the report.
 * @throws only what is a bug of ours
 */ async function run(request, host) {
    const record = (0,run_record/* newRecord */.Mx)(request.command);
    const secrets = (0,run_secrets/* createSecrets */.gE)(host);
    try {
        const workshop = await (0,run_workshop/* openWorkshop */._)(request, host, secrets, (retry)=>record.retries.push(retry), (note)=>record.notes.push(note));
        try {
            await work(request, host, workshop, secrets, record);
        } finally{
            await workshop.close().catch((error)=>{
                record.notes.push(`this run’s folder could not be removed: ${(0,problem/* messageOf */.bD)(error)}`);
            });
        }
        if (host.signal.aborted && record.published === undefined) throw (0,problem/* interrupted */.VM)();
    } catch (error) {
        // On a terminal Ctrl-C reaches the programs we run, too: what they say then is no failure of theirs.
        // Once tags have moved, their own words say where they are.
        const isStopped = host.signal.aborted && error instanceof problem/* Problem */.AF && record.published === undefined;
        (0,run_record/* keepProblem */.TO)(record, isStopped ? (0,problem/* interrupted */.VM)() : error);
    }
    return (0,run_record/* toReport */.cG)(record, secrets);
}
async function work(request, host, workshop, secrets, record) {
    const context = (0,request_event/* readRunContext */.$)(host.env);
    const isPublished = wantsToPublish(request);
    const from = legsFolder(request, isPublished);
    const legFile = isLeg(request) ? await (await Promise.all(/* import() */[__webpack_require__.e(953), __webpack_require__.e(4803)]).then(__webpack_require__.bind(__webpack_require__, 75530))).openLeg(request) : undefined;
    const isPushed = isPublished || legFile !== undefined;
    const found = await (0,make/* makePlan */.C)(request, {
        ...context,
        env: host.env,
        buildx: workshop.buildx,
        secretFiles: workshop.secretFiles
    });
    record.plan = found;
    if (request.command === 'lint') {
        const { lintOnly } = await Promise.all(/* import() */[__webpack_require__.e(9801), __webpack_require__.e(2591)]).then(__webpack_require__.bind(__webpack_require__, 49525));
        return lintOnly(found, request, host, workshop, record);
    }
    const settled = await (0,settle/* settlePlan */.f)(found, context, request, isPushed, workshop);
    const whole = await (0,decide/* decidePlan */.s)(settled, context, request, host, workshop);
    const shared = shareOut(whole, request);
    record.plan = shared.plan;
    record.pins = shared.pins;
    if (request.command === 'plan') {
        const { planLegs } = await __webpack_require__.e(/* import() */ 7271).then(__webpack_require__.bind(__webpack_require__, 47271));
        record.legs = await planLegs(shared, request, context, host, workshop, record);
        return;
    }
    if (request.command === 'explain') return explainOne(shared, request, workshop, record);
    if (shared !== whole && from === undefined) {
        const { takeBases } = await Promise.all(/* import() */[__webpack_require__.e(4007), __webpack_require__.e(9549)]).then(__webpack_require__.bind(__webpack_require__, 29549));
        record.bases = await takeBases(whole, shared, request, host, workshop, record);
    }
    if (isPushed) (0,let_out/* refuseWithoutTags */.eD)(shared.plan.images.filter(({ decision })=>decision !== 'skip'));
    const legs = from === undefined ? undefined : await (await Promise.all(/* import() */[__webpack_require__.e(4007), __webpack_require__.e(6668)]).then(__webpack_require__.bind(__webpack_require__, 86668))).takeLegs(shared, from, request, host, workshop, record);
    const decided = legs?.decided ?? shared;
    const { plan } = decided;
    const images = plan.images.filter(({ decision })=>decision !== 'skip');
    const fresh = images.filter(({ decision })=>decision === 'build');
    const built = legs === undefined ? fresh : [];
    await (0,run_secrets/* addSecretsOf */.Gc)(built, secrets, request.cwd, host.env);
    const loadsWith = request.inputs.load === true ? await (await __webpack_require__.e(/* import() */ 558).then(__webpack_require__.bind(__webpack_require__, 60558))).findLoadEngine(host) : undefined;
    const recalled = await (0,keep/* recallStanding */.G8)(plan, context, request, host, workshop, record);
    // What is published is judged again by the run that moves tags, once.
    const stale = legFile === undefined && judgesPublished(request.inputs) ? recalled.stale : [];
    if (legFile !== undefined) record.plan = plan;
    const keys = new Map([
        ...recalled.keys,
        ...legs?.keys ?? []
    ]);
    const judged = [
        ...built,
        ...stale
    ];
    const letOut = async ({ layouts, files, usage })=>{
        if (!(0,run_record/* isGood */.Kg)(record)) return;
        const confirmed = legs?.confirmed ?? await confirmBuilt(decided, request.cwd, record);
        if (files.length > 0) record.artifacts = await (0,let_out/* releaseFiles */.dy)(built, files, request, workshop);
        if (loadsWith !== undefined) await (0,let_out/* loadImages */.z6)(loadsWith, images, layouts, host, workshop, record);
        if (isPublished && context.ref.kind === 'local') {
            const { uncommittedNotes } = await __webpack_require__.e(/* import() */ 5568).then(__webpack_require__.bind(__webpack_require__, 15568));
            const names = new Set(built.map(({ name })=>name));
            record.notes.push(...await uncommittedNotes(settled, names, whole, request, host));
        }
        const digests = isPublished ? await (0,let_out/* publishImages */.YU)(confirmed, layouts, request, context, host, workshop, record, legs?.platforms) : new Map();
        // A leg is a part of a build: who publishes all of them remembers it. This waits for the layer caches.
        if (fresh.length > 0 && legFile === undefined) {
            const { rememberBuilds } = await __webpack_require__.e(/* import() */ 9215).then(__webpack_require__.bind(__webpack_require__, 89215));
            const { cwd } = request;
            await rememberBuilds(decided, digests, await usage, context, cwd, workshop, record, legs?.builds);
        }
        const hide = (text)=>secrets.hide(text);
        if (legFile !== undefined) {
            const [{ pushLeg }, { demandsOf }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(953), __webpack_require__.e(4803)]).then(__webpack_require__.bind(__webpack_require__, 75530)),
                Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 40783))
            ]);
            const demands = await demandsOf(fresh, request, host, new Date(record.startMs));
            const leg = {
                planned: plan,
                confirmed: confirmed.plan,
                layouts,
                usage: await usage,
                keys,
                demands,
                hide
            };
            await pushLeg(legFile, leg, request, context, host, workshop, record);
        }
        const answered = [
            ...fresh,
            ...stale
        ];
        const kept = confirmed.plan.images.filter(({ name })=>answered.some((one)=>one.name === name));
        const { checkedAt } = legs ?? {};
        await (0,keep/* keepRecords */.cs)({
            images: kept,
            keys,
            digests,
            isPublished,
            checkedAt,
            hide
        }, context, workshop, record);
        if (isPublished && workshop.carried !== undefined) {
            const { keepBaselines } = await __webpack_require__.e(/* import() */ 8206).then(__webpack_require__.bind(__webpack_require__, 78206));
            await keepBaselines(kept, context, workshop, record, legs?.platforms);
        }
    };
    // Where nothing is to be judged, nothing of what judges is loaded either.
    if (judged.length === 0) return letOut(made/* nothingMade */.z);
    const { lintBuildAndCheck } = await Promise.all(/* import() */[__webpack_require__.e(1127), __webpack_require__.e(9801), __webpack_require__.e(8974)]).then(__webpack_require__.bind(__webpack_require__, 88974));
    await (0,engine/* withEngine */.f)(request, host, workshop, record, async (engine, endEngine)=>{
        const outcome = await lintBuildAndCheck(decided, {
            images,
            built,
            stale,
            carried: recalled.carried
        }, engine, context, request, host, workshop, record);
        // Beside each other: neither waits for the other, and the engine is only needed for one of them.
        const saving = Promise.allSettled([
            outcome.saved,
            outcome.usage
        ]).then(endEngine);
        saving.catch(()=>undefined);
        try {
            await letOut(outcome);
        } finally{
            await saving;
        }
        await outcome.saved;
    });
}
/** `publish` says it, and so does `push`; that both contradict each other is for the user to settle. */ function wantsToPublish({ command, inputs }) {
    if (command === 'plan' || command === 'explain' || command === 'lint') return false;
    if (command === 'publish' && inputs.push === false) throw (0,problem/* badRequest */.li)('publish was asked for with push: false', {
        todo: 'image-build build builds and checks only'
    });
    return command === 'publish' || inputs.push === true;
}


/***/ }),

/***/ 79012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ explainImage),
/* harmony export */   showExplanation: () => (/* binding */ showExplanation)
/* harmony export */ });
/* harmony import */ var _plan_differences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76077);
/* harmony import */ var _report_explanation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69107);


/**
 * Explains one image: reads the files of the contexts that differ, and of no other.
 * @param published the published image with the nearest fingerprint; `undefined` when there is none
 * @param uncompared why there is none, when more is known than that nothing is published
 */ async function explainImage(image, published, uncompared) {
    if (published === undefined) return (0,_report_explanation_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)(image, {
        uncompared
    });
    const parts = image.fingerprint?.parts ?? [];
    const files = await (0,_plan_differences_js__WEBPACK_IMPORTED_MODULE_1__/* .changedFiles */ .Y_)(published.parts, published.files ?? {}, parts);
    return (0,_report_explanation_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)(image, {
        compared: published,
        files
    });
}
/** Prints an explanation to standard output; where there is none, the run's problems tell why. */ async function showExplanation(report, host, { json, color }) {
    const { explanation } = report;
    if (explanation === undefined || report.problems.length > 0) {
        const { terminalReport } = await Promise.all(/* import() */[__webpack_require__.e(2537), __webpack_require__.e(4268)]).then(__webpack_require__.bind(__webpack_require__, 31887));
        host.info(await terminalReport({
            ...report,
            images: []
        }, {
            color,
            columns: host.columns
        }));
    }
    if (explanation === undefined) return;
    const [{ explanationText }, { plainJson }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7987).then(__webpack_require__.bind(__webpack_require__, 27987)),
        __webpack_require__.e(/* import() */ 5804).then(__webpack_require__.bind(__webpack_require__, 65804))
    ]);
    process.stdout.write(json ? plainJson(explanation) : explanationText(explanation, {
        color,
        columns: host.columns
    }));
}


/***/ }),

/***/ 79938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ih: () => (/* binding */ annotationsOf),
  z6: () => (/* binding */ loadImages),
  YU: () => (/* binding */ publishImages),
  eD: () => (/* binding */ refuseWithoutTags),
  dy: () => (/* binding */ releaseFiles),
  vo: () => (/* binding */ toLetOut)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var reference = __webpack_require__(97970);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/tags/version.js
var version = __webpack_require__(82307);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/tags/moved-releases.js


/** So many are named; a longer list says nothing more. */ const most = 5;
/**
 * What has to be known of released versions that were published anew with other contents: who has pulled one got
 * something else. Tags that are made to move (`latest`, `1`, `1.2`, a branch's) say nothing.
 * @param tags what became of the tags of a run
 * @returns a sentence for each, in their order; of many the first five, and how many there are besides
 */ async function movedReleases(tags) {
    const moved = tags.filter(({ state })=>state === 'moved');
    if (moved.length === 0) return [];
    const read = await (0,version/* versionReader */.S)();
    const sentences = moved.flatMap(({ ref, before, after })=>{
        const version = read((0,reference.parseReference)(ref).tag ?? '');
        if (version === undefined || !isWhole(version) || before === undefined || after === undefined) return [];
        return [
            `${ref} was ${before} and is now ${after}: a released version has moved`
        ];
    });
    const rest = sentences.length - most;
    if (rest <= 0) return sentences;
    return [
        ...sentences.slice(0, most),
        `${rest} more released ${rest === 1 ? 'version has' : 'versions have'} moved`
    ];
}
/** Three numbers, or a pre- or post-release: what has two numbers may stand for all that begin with them. */ function isWhole({ numbers, isRelease }) {
    return numbers.length > 2 || !isRelease && numbers.length > 1;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/annotation-levels.js
var annotation_levels = __webpack_require__(61576);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/layout.js
var oci_layout = __webpack_require__(88693);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/own-annotations.js
var own_annotations = __webpack_require__(37304);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/pull.js
var pull = __webpack_require__(29700);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/let-out.js







/**
 * Sends the images whose gates have passed to their registries: first by digest, then all tags or none. What is
 * reused stays as it is and only gets its tags.
 * @param legs image → what other runners have built of it, in place of layouts
 * @returns image → digest of what its tags name now
 */ async function publishImages({ plan, known }, layouts, { inputs }, { isPullRequest }, host, workshop, record, legs = new Map()) {
    const [{ publish }, client] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(953), __webpack_require__.e(7991), __webpack_require__.e(7989)]).then(__webpack_require__.bind(__webpack_require__, 87991)),
        workshop.registry()
    ]);
    const images = toLetOut(plan, inputs);
    const reused = new Map(plan.images.flatMap(({ name, published })=>published === undefined ? [] : [
            [
                name,
                published.digest
            ]
        ]));
    // Tags that were right while the plan was made need not be read again, unless one has to be moved.
    const seen = [
        ...known.values()
    ].flatMap(({ tags })=>Object.entries(tags));
    const result = await publish(images.map((image)=>toPublish(image, sourceOf(image, layouts, legs), reused, isPullRequest)), client, {
        signal: host.signal,
        folder: workshop.folder,
        known: new Map(seen)
    });
    record.published = result.images;
    record.notes.push(...result.notes, ...await movedReleases(result.images.flatMap(({ tags })=>tags)));
    if (result.state === 'rolled-back') throw new problem/* Problem */.AF(result.problem);
    const digests = new Map(result.images.map(({ image, digest })=>[
            image,
            digest
        ]));
    await tellSealed(digests, legs, record);
    return digests;
}
/**
 * A lone manifest was written anew when it was published, with what later runs need to know in it: the report names
 * what is in the registry. The manifests below an index stay what they were.
 */ async function tellSealed(digests, legs, record) {
    for (const [index, layout] of record.layouts.entries()){
        const digest = digests.get(layout.image);
        const platforms = record.layouts.filter(({ image })=>image === layout.image).length;
        if (digest === undefined || platforms > 1) continue;
        const { root, manifest } = legs.get(layout.image)?.[0] ?? await (0,oci_layout/* readLayout */.T4)(layout.dir);
        if (root.digest === manifest.digest) record.layouts[index] = {
            ...layout,
            digest
        };
    }
}
function sourceOf({ name }, layouts, legs) {
    const platforms = legs.get(name);
    return platforms === undefined ? {
        kind: 'layouts',
        dirs: dirsOf(name, layouts)
    } : {
        kind: 'legs',
        platforms
    };
}
function toPublish(image, source, reused, isPullRequest) {
    const { name, tags, needs, published, platforms } = image;
    if (image.decision === 'reuse' && published !== undefined) {
        const { registry, repository } = (0,reference.parseReference)(published.ref);
        return {
            image: name,
            tags,
            platforms,
            source: {
                kind: 'published',
                from: {
                    registry,
                    repository,
                    digest: published.digest
                }
            }
        };
    }
    return {
        image: name,
        tags,
        platforms,
        parents: needs,
        knownParents: Object.fromEntries(needs.flatMap((need)=>entryOf(need, reused.get(need)))),
        annotations: annotationsOf(image, isPullRequest),
        indexAnnotations: (0,annotation_levels/* annotationsOfIndex */.oJ)(image.target.annotations ?? []),
        source
    };
}
function entryOf(name, digest) {
    return digest === undefined ? [] : [
        [
            name,
            digest
        ]
    ];
}
/** The images whose tags move: with `only` those that were named, and not the bases that they are built on. */ function toLetOut({ images, asked }, { only }) {
    return images.filter(({ name, decision, output })=>decision !== 'skip' && output.kind === 'image' && (only !== true || asked.has(name)));
}
/** What later runs need to know of an image, to tell whether it is still the same. */ function annotationsOf({ fingerprint, platforms }, isPullRequest) {
    // What must never be reused is not remembered either.
    const origin = isPullRequest ? {
        [own_annotations/* ownAnnotations */.DO.origin]: 'pull-request'
    } : {};
    if (fingerprint === undefined || fingerprint.volatile.length > 0) return origin;
    return {
        [own_annotations/* ownAnnotations */.DO.fingerprint]: fingerprint.digest,
        [own_annotations/* ownAnnotations */.DO.parts]: JSON.stringify(Object.fromEntries(fingerprint.parts.map(({ name, value })=>[
                name,
                value
            ]))),
        [own_annotations/* ownAnnotations */.DO.platforms]: platforms.join(','),
        ...origin
    };
}
/**
 * Puts the images into the local container engine under their tags, or under their names where they have none.
 * @param program what `findLoadEngine` has found
 */ async function loadImages(program, images, layouts, host, workshop, record) {
    const { load } = await __webpack_require__.e(/* import() */ 3937).then(__webpack_require__.bind(__webpack_require__, 3937));
    const loadable = images.filter(({ output })=>output.kind === 'image');
    const elsewhere = loadable.filter(({ name })=>dirsOf(name, layouts).length === 0);
    const all = [
        ...layouts,
        ...await (0,pull/* pullReused */.A)(elsewhere, workshop, ()=>undefined)
    ];
    for (const { name, tags } of loadable){
        const names = tags.length > 0 ? tags : [
            `${name}:latest`
        ];
        await load(dirsOf(name, all), names, {
            program,
            env: host.env,
            signal: host.signal
        });
        record.notes.push(`${name} is in the local engine as ${names.join(', ')}`);
    }
}
/** Puts the files that targets give where they belong, all or none. */ async function releaseFiles(images, files, { cwd }, workshop) {
    const { releaseArtifacts } = await __webpack_require__.e(/* import() */ 1585).then(__webpack_require__.bind(__webpack_require__, 31585));
    return releaseArtifacts(images, files, workshop.folder, cwd);
}
/** Before anything is built: an image that is to be published needs a place to go to. */ function refuseWithoutTags(images) {
    const homeless = images.find(({ tags, output })=>tags.length === 0 && output.kind === 'image');
    if (homeless !== undefined) throw (0,problem/* badRequest */.li)(`${homeless.name} is to be published, but nothing says where to`, {
        todo: 'Give registry (ghcr.io/acme), or tags with the full name'
    });
}
function dirsOf(image, layouts) {
    return layouts.filter((layout)=>layout.image === image).map(({ dir })=>dir);
}


/***/ })

};
