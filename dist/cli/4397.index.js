export const id = 4397;
export const ids = [4397];
export const modules = {

/***/ 98582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ownImageRules),
/* harmony export */   o: () => (/* binding */ ownLintRules)
/* harmony export */ });
/**
 * The names of our own lint rules: levels are given to them in a policy. Each is also in check/lint/rules/list.ts, or is
 * planning's or the pragmas'.
 */ const ownLintRules = [
    'source-before-dependencies',
    'missing-cache-mount',
    'useless-cache-mount',
    'apt-cache-not-locked',
    'docker-clean-kept',
    'whole-workspace-copied',
    'cache-needlessly-locked',
    'cache-id-shared',
    'workspace-member-missing',
    'no-syntax-line',
    'no-dockerignore',
    'dockerignore-lets-in',
    'base-not-pinned',
    'secret-in-arg',
    'secret-in-env',
    'pipe-without-pipefail',
    'download-without-retry',
    'download-without-checksum',
    'base-tags-differ',
    'base-names-differ',
    'ignore-without-reason',
    'ignore-unused'
];
/** Those of our gates that look at images: a waiver may name them, too. */ const ownImageRules = [
    'max-size',
    'max-layer-size',
    'max-growth',
    'wasted-space',
    'package-cache',
    'secret-in-config',
    'root',
    'compilers',
    'dev-packages',
    'sources',
    'debug-symbols',
    'package-caches',
    'vcs',
    'shell',
    'package-managers',
    'missing-libraries',
    'setuid',
    'world-writable',
    'healthcheck',
    'entrypoint',
    'expose',
    'labels',
    'paths',
    'max-glibc',
    'elf-damaged',
    'no-binaries'
];


/***/ }),

/***/ 90477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ nameOfTest)
/* harmony export */ });
/** A test as a policy has it: a command, or a service that is asked. */ /** What a test is called in reports: its own name, else its command, else the address that is asked. */ function nameOfTest(test) {
    if ('service' in test) return test.name ?? test.get;
    if ('run' in test) return test.name ?? test.run.join(' ');
    return test.join(' ');
}


/***/ }),

/***/ 29842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatBytes: () => (/* binding */ formatBytes),
/* harmony export */   parseBytes: () => (/* binding */ parseBytes)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);

const factors = {
    B: 1,
    KB: 1000,
    MB: 1000 ** 2,
    GB: 1000 ** 3,
    TB: 1000 ** 4,
    KIB: 1024,
    MIB: 1024 ** 2,
    GIB: 1024 ** 3,
    TIB: 1024 ** 4
};
const accepted = 'bytes as a number, or a number with B, kB, MB, GB, TB (1000) or KiB, MiB, GiB, TiB (1024)';
/**
 * A size as people write it: `500MB`, `1.5 GB`, `500 MiB`, `123` or the number 123.
 * MB is 1000² and MiB is 1024² bytes; a bare `M` is refused because it means either.
 * @param what names the value in the message: "max-size of base"
 * @returns whole bytes, rounded
 * @throws Problem (request) that says what is accepted
 */ function parseBytes(value, what = 'The size') {
    const text = String(value).trim();
    const match = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(text);
    const unit = match?.[2] ?? '';
    const factor = unit === '' ? 1 : factors[unit.toUpperCase()];
    const bytes = match && factor !== undefined ? Math.round(Number(match[1]) * factor) : Number.NaN;
    if (Number.isSafeInteger(bytes) && !(unit === '' && text.includes('.'))) return bytes;
    const meant = meantUnit(match?.[1], unit);
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`${what} is not a size: ${JSON.stringify(value)}`, {
        ...meant === undefined ? {} : {
            meant
        },
        todo: `Accepted: ${accepted}`
    });
}
/** `500M` may mean either unit: say both. */ function meantUnit(amount, unit) {
    if (amount === undefined || !/^[KMGT]$/i.test(unit)) return undefined;
    const letter = unit.toUpperCase();
    return `Did you mean ${amount}${letter === 'K' ? 'k' : letter}B (1000) or ${amount}${letter}iB (1024)?`;
}
const units = [
    'B',
    'kB',
    'MB',
    'GB',
    'TB'
];
/** Bytes for people, in steps of 1000 with three digits: `487 MB`, `1.5 GB`, `999 B`. */ function formatBytes(bytes) {
    let amount = bytes;
    let unit = 0;
    while(Number(amount.toPrecision(3)) >= 1000 && unit < units.length - 1){
        amount /= 1000;
        unit += 1;
    }
    const shown = amount < 1000 ? Number(amount.toPrecision(3)) : Math.round(amount);
    return `${shown} ${units[unit] ?? 'B'}`;
}


/***/ }),

/***/ 50661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/**
 * The code of an error of the system: `ENOENT`, `EACCES`; `undefined` for anything else. It does not ask
 * `instanceof Error`: errors of Node's own may come from another realm, as they do in tests.
 */ function errorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ })

};
