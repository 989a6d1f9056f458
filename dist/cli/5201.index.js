export const id = 5201;
export const ids = [5201];
export const modules = {

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

/***/ 25201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanMachine: () => (/* binding */ cleanMachine)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/orphans.js
var orphans = __webpack_require__(16653);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/words.js + 2 modules
var words = __webpack_require__(41245);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/harmless.js
var harmless = __webpack_require__(13889);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/state/decide.js
var decide = __webpack_require__(23451);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/state/engine-cache.js + 2 modules
var engine_cache = __webpack_require__(55393);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/state/folder-items.js + 1 modules
var folder_items = __webpack_require__(18831);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/state/run-items.js
var run_items = __webpack_require__(60575);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(50661);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/this-machine.js
var this_machine = __webpack_require__(42921);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/state/remove.js





/**
 * Removes a file or a folder of the cache. It is first put aside among the folders of runs, as if it was ours: nobody
 * finds half of it, and when we are killed the next run removes the rest. What is gone by itself is as good.
 * @param path absolute, below `cacheDir`
 * @throws what the file system says
 */ async function removeEntry(path, cacheDir) {
    const runs = (0,external_node_path_.join)(cacheDir, 'runs');
    const aside = (0,external_node_path_.join)(runs, `${(0,this_machine/* thisMachine */.g)()}.${process.pid}.removed${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`);
    await (0,promises_.mkdir)(runs, {
        recursive: true
    });
    try {
        await (0,promises_.rename)(path, aside);
    } catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === 'ENOENT') return;
        // Something is mounted there: then it cannot be put aside.
        if ((0,error_code/* errorCode */.C)(error) !== 'EXDEV' && (0,error_code/* errorCode */.C)(error) !== 'EBUSY') throw error;
        await (0,promises_.rm)(path, {
            recursive: true,
            force: true,
            maxRetries: 3
        });
        return;
    }
    await (0,promises_.rm)(aside, {
        recursive: true,
        force: true,
        maxRetries: 3
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/state/usage.js
var usage = __webpack_require__(31856);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/buildx.js
var tools_buildx = __webpack_require__(905);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/du.js
var du = __webpack_require__(27120);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/machine-state.js + 3 modules
var machine_state = __webpack_require__(98818);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/clean-machine.js














/**
 * `clean`: lists what nobody needs any more on this machine, removes it, and says what that has freed.
 * @returns the exit code: 0, or that of the surroundings when something could not be removed
 * @throws Problem as readMachine; then nothing was removed
 */ async function cleanMachine(request, host, { level, isDryRun }) {
    const nowMs = Date.now();
    const machine = await (0,machine_state/* readMachine */.U)(request, host, nowMs);
    try {
        const going = (0,decide/* decide */.L)(machine.items, level, (0,du/* limitsInForce */.h)(request), nowMs);
        for (const note of [
            ...machine.notes,
            ...notesOn(machine, level)
        ])print(`note: ${note}`);
        const { goingLines } = await __webpack_require__.e(/* import() */ 2632).then(__webpack_require__.bind(__webpack_require__, 82632));
        const places = new Map(machine.engines.map(({ id, about })=>[
                id,
                about
            ]));
        const sum = (0,words/* bytes */.ee)((0,usage/* sumOf */.XN)(going.map(({ item })=>item)));
        if (going.length === 0) print('Nothing is to go.');
        else print(isDryRun ? `This would go, ${sum}:` : `This goes, ${sum}:`);
        for (const line of (await goingLines(going, places)))print(line);
        if (isDryRun || going.length === 0) return 0;
        return await remove(machine, going, host, nowMs);
    } finally{
        await machine.close();
    }
}
/** What is said before anything goes. */ function notesOn({ engines, isAtWork }, level) {
    const foreign = engines.filter(({ isOurs })=>!isOurs);
    return [
        ...foreign.flatMap(({ about, builder, hasLimits })=>{
            if (level !== 'normal') return [
                `${about} was not made by image-build: all of its build cache that is not in use goes, whoever has filled it`
            ];
            return hasLimits ? [] : [
                `${about} was not made by image-build, and its build cache stays; --builder ${builder} holds it to the limits, --level deep empties it`
            ];
        }),
        ...isAtWork && level === 'all' ? [
            'a run is at work on this machine: what it may need stays'
        ] : []
    ];
}
async function remove(machine, going, host, nowMs) {
    const failures = [];
    const attempt = async (work)=>{
        if (host.signal.aborted) throw (0,problem/* interrupted */.VM)();
        try {
            await work();
        } catch (error) {
            if (error instanceof problem/* Problem */.AF && error.data.kind === 'interrupted') throw error;
            failures.push((0,problem/* messageOf */.bD)(error));
        }
    };
    const items = going.map(({ item })=>item);
    const freed = [];
    for (const engine of machine.engines){
        const before = (0,usage/* sumOf */.XN)(machine.items.filter((item)=>(0,machine_state/* isOf */.y)(item, engine.id)));
        let after = before;
        await attempt(async ()=>{
            await pruneEngine(engine, items);
            const records = await (0,engine_cache/* askRecords */.Q)(engine.buildx, engine.builder, nowMs);
            after = (0,usage/* sumOf */.XN)(records.filter(({ isShared })=>!isShared));
        });
        freed.push({
            about: engine.about,
            before,
            after
        });
    }
    // Nobody begins to work in a state folder that is about to go: it is marked before its engine gives it free.
    const states = items.filter(({ kind })=>kind === 'engine-state');
    for (const { place } of states)if (place.in === 'folder') await attempt(()=>(0,orphans/* writeRemover */.sY)(place.path));
    await machine.close();
    // A run may have begun while the list was made.
    const isAtWork = (0,run_items/* isAnyAtWork */.dw)(await (0,run_items/* runItems */.Cb)((0,external_node_path_.join)(machine.cacheDir, 'runs'), nowMs, new Set()));
    const stays = ({ kind })=>isAtWork && (kind === 'builder' || folder_items/* readByRuns */.Yy.has(kind));
    for (const { kind, place } of items.filter((item)=>!stays(item)))if (place.in === 'buildx') await attempt(()=>removeBuilder(machine, place.builder));
    else if (place.in === 'folder') await attempt(async ()=>{
        if (kind === 'engine-state' && await (0,orphans/* hasOwner */.uD)(place.path)) return;
        await removeEntry(place.path, machine.cacheDir);
    });
    const folder = await (0,folder_items/* folderItems */.JZ)(machine.cacheDir, machine.states, nowMs);
    freed.push({
        about: 'cache folder',
        before: (0,usage/* sumOf */.XN)(machine.items.filter(({ place })=>place.in === 'folder')),
        after: (0,usage/* sumOf */.XN)(folder)
    });
    tell(freed);
    for (const failure of failures)host.info(`✗ ${(0,harmless/* oneLine */.TN)(failure)}`);
    if (failures.length > 0) host.info(`${(0,words/* count */.U9)(failures.length, 'thing')} could not be removed`);
    return failures.length > 0 ? problem/* exitCodes */.hS.surroundings : 0;
}
async function pruneEngine(engine, items) {
    const ids = items.flatMap(({ place })=>place.in === 'engine' && place.engine === engine.id ? [
            place.record
        ] : []);
    if (ids.length > 0) await (0,engine_cache/* pruneRecords */.V)(engine.buildx, engine.builder, ids);
}
async function removeBuilder({ buildx }, builder) {
    const removed = await (0,tools_buildx/* runBuildx */.A)(buildx, [
        'rm',
        builder
    ]);
    if (removed.exitCode !== 0) throw (0,problem/* surroundingsFailed */.fs)(`The builder ${builder} cannot be removed: ${removed.stderr.trim().split('\n').at(-1) ?? ''}`);
}
function tell(changes) {
    const freed = changes.reduce((sum, { before, after })=>sum + Math.max(0, before - after), 0);
    print(`Freed ${(0,words/* bytes */.ee)(freed)}:`);
    for (const { about, before, after } of changes)print(`  ${(0,harmless/* oneLine */.TN)(about)}: ${(0,words/* bytes */.ee)(before)} → ${(0,words/* bytes */.ee)(after)}`);
}
function print(line) {
    process.stdout.write(`${line}\n`);
}


/***/ })

};
