export const id = 986;
export const ids = [986,3842];
export const modules = {

/***/ 20986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askRecords: () => (/* binding */ askRecords),
/* harmony export */   pruneRecords: () => (/* binding */ pruneRecords)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _tools_buildx_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(905);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13842);



/**
 * What a builder's cache holds.
 * @param nowMs the moment that ages are counted from, in milliseconds since 1970
 * @throws Problem (surroundings) when it does not say so
 */ async function askRecords(buildx, builder, nowMs) {
    const asked = await (0,_tools_buildx_js__WEBPACK_IMPORTED_MODULE_1__/* .runBuildx */ .A)(buildx, [
        'du',
        '--builder',
        builder,
        '--format',
        '{{json .}}'
    ]);
    if (asked.exitCode !== 0) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)(`The builder ${builder} does not say what its cache holds`, {
        log: asked.stderr.trim().split('\n').slice(-5)
    });
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_2__.readRecords)(asked.stdout, nowMs);
}
/** A command line has room for so many identifiers. */ const atOnce = 1000;
/**
 * Removes records from a builder's cache, these and no others; one that is in use by now stays.
 * @param ids nothing before what stands on it
 * @throws Problem (surroundings) when the builder refuses
 */ async function pruneRecords(buildx, builder, ids) {
    for(let from = 0; from < ids.length; from += atOnce){
        const filter = `id=^(${ids.slice(from, from + atOnce).join('|')})$`;
        const pruned = await (0,_tools_buildx_js__WEBPACK_IMPORTED_MODULE_1__/* .runBuildx */ .A)(buildx, [
            'prune',
            '--builder',
            builder,
            '--force',
            // Frontends as well; the filter says what goes.
            '--all',
            '--filter',
            filter
        ]);
        if (pruned.exitCode !== 0) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)(`The cache of the builder ${builder} could not be cleaned`, {
            log: pruned.stderr.trim().split('\n').slice(-5)
        });
    }
}


/***/ }),

/***/ 13842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hadRecords: () => (/* binding */ hadRecords),
  readRecords: () => (/* binding */ readRecords)
});

// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/state/human.js
const factors = {
    B: 1,
    kB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    PB: 1e15
};
/**
 * The bytes that buildx means: it tells sizes to people only, with four digits. Source: docker/go-units, HumanSize.
 * @returns undefined for anything else
 */ function sizeOf(text) {
    const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?(?:e[+-]\d+)?)\s*([kMGTP]?B)$/.exec(text) ?? [];
    const factor = factors[unit];
    return factor === undefined ? undefined : Math.round(Number(amount) * factor);
}
const second = 1000;
const spans = {
    second,
    minute: 60 * second,
    hour: 3600 * second,
    day: 24 * 3600 * second,
    week: 7 * 24 * 3600 * second,
    month: 30 * 24 * 3600 * second,
    year: 365 * 24 * 3600 * second
};
/**
 * How long ago something was, in milliseconds and at least: buildx rounds it down for people, `5 weeks ago`.
 * Source: docker/go-units, HumanDuration.
 * @returns undefined for anything else
 */ function agoOf(text) {
    if (text === 'Less than a second ago') return 0;
    const [, amount = '', unit = ''] = /^(?:(\d+)|About an?) (second|minute|hour|day|week|month|year)s? ago$/.exec(text) ?? [];
    const span = spans[unit];
    if (span === undefined) return undefined;
    return (amount === '' ? 1 : Number(amount)) * span;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/state/records.js



const recordSchema = type/* Type */.ZU.Object({
    ID: type/* Type */.ZU.String({
        pattern: '^[\\w-]+$'
    }),
    Type: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    Description: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    Size: type/* Type */.ZU.String(),
    CreatedAt: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    LastUsedAt: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    Reclaimable: type/* Type */.ZU.Boolean(),
    Shared: type/* Type */.ZU.Optional(type/* Type */.ZU.Boolean()),
    Parents: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Array(type/* Type */.ZU.String()),
        type/* Type */.ZU.Null()
    ]))
});
/**
 * Reads what `buildx du --format '{{json .}}'` prints, a record a line.
 * @param nowMs when it was asked
 * @throws Problem (surroundings) when it is something else
 */ function readRecords(text, nowMs) {
    return text.split('\n').filter((line)=>line.startsWith('{')).map((line)=>{
        const record = (0,json/* parseJson */.qF)(recordSchema, line, 'buildx du');
        const agoMs = agoOf(record.LastUsedAt ?? '');
        const created = createdMs(record.CreatedAt, nowMs);
        return {
            id: record.ID,
            type: record.Type ?? '',
            description: record.Description ?? '',
            bytes: sizeOf(record.Size) ?? 0,
            createdMs: created,
            // Nobody has used it since.
            lastUsedMs: agoMs === undefined ? created : nowMs - agoMs,
            inUse: !record.Reclaimable,
            isShared: record.Shared === true,
            parents: record.Parents ?? []
        };
    });
}
/** `2026-11-22 15:33:00.341613624 +0000 UTC`; what cannot be read counts as new. */ function createdMs(text, nowMs) {
    const [, date = '', time = '', zone = ''] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)? ([+-]\d{4})/.exec(text ?? '') ?? [];
    const ms = Date.parse(`${date}T${time}${zone.slice(0, 3)}:${zone.slice(3)}`);
    return Number.isNaN(ms) ? nowMs : ms;
}
/**
 * Whether a build cache has something that was there at a moment, and was not used since: what is read from a layer cache
 * keeps the date of its first build (moby/buildkit, worker.FromRemote).
 * @param ms milliseconds since 1970
 */ function hadRecords(records, ms) {
    return records.some(({ createdMs: made, lastUsedMs })=>made < ms && lastUsedMs < ms);
}


/***/ }),

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ runBuildx)
/* harmony export */ });
/* harmony import */ var _capture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40111);

/**
 * Asks buildx something that is answered by what it prints.
 * @throws Problem: interrupted, or surroundings when it cannot be started
 */ async function runBuildx({ program, env, signal }, args, cwd) {
    return (0,_capture_js__WEBPACK_IMPORTED_MODULE_0__/* .capture */ .F)(program, args, {
        env,
        ...cwd === undefined ? {} : {
            cwd
        },
        ...signal === undefined ? {} : {
            signal
        }
    });
}


/***/ }),

/***/ 40111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ capture)
/* harmony export */ });
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79644);

/**
 * Runs a program to its end and gives what it printed, by lines; standard input is empty. Unlike `exec` it can be
 * stopped by a signal, and a program that ends without reading its input does it no harm.
 * @throws Problem: interrupted, or surroundings when it cannot be started
 */ async function capture(program, args, options) {
    const stdout = [];
    const stderr = [];
    const exitCode = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .stream */ .T)(program, args, {
        ...options,
        onStdout: (line)=>stdout.push(line),
        onStderr: (line)=>stderr.push(line)
    });
    return {
        exitCode,
        stdout: stdout.join('\n'),
        stderr: stderr.join('\n')
    };
}


/***/ })

};
