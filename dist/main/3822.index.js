export const id = 3822;
export const ids = [3822];
export const modules = {

/***/ 33822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stepKeys: () => (/* binding */ stepKeys),
/* harmony export */   stepName: () => (/* binding */ stepName)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8219);

/** `app linux/amd64 12`: a step is named by the line of its instruction. */ function stepName({ image, platform, line }) {
    return `${image} ${platform} ${line}`;
}
/**
 * Says for each step with cache mounts what decides whether a layer cache still has it: the files that it can see, and
 * all that is no file: Dockerfile, arguments, bases. That is more than BuildKit counts, so that equal keys mean equal
 * steps, and not the other way round.
 * @param fingerprint the image's
 * @param contexts of the run: what it has read already is not read again
 * @throws Problem (request, surroundings) when a context cannot be read
 */ async function stepKeys({ image, runs }, { parts, volatile }, contexts) {
    // Nobody knows what it fetches before it is built.
    if (volatile.length > 0) return new Map();
    const others = parts.flatMap(({ name, value, files })=>files === undefined ? [
            [
                name,
                value
            ]
        ] : []);
    const keys = new Map();
    for (const run of runs.filter(({ mounts })=>mounts.length > 0)){
        const name = stepName({
            image,
            platform: run.platform,
            line: run.line
        });
        const seen = await seenBy(run, contexts);
        // Triggers of a base may stand on one line with others.
        keys.set(name, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(JSON.stringify([
            name,
            run.command,
            others,
            seen,
            keys.get(name) ?? ''
        ])));
    }
    return keys;
}
async function seenBy({ sees }, contexts) {
    const digests = await Promise.all(sees.map(async ({ folder, dockerfile, selections })=>(await contexts.open(folder, dockerfile)).digest(selections)));
    return digests.sort();
}


/***/ })

};
