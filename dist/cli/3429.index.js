export const id = 3429;
export const ids = [3429];
export const modules = {

/***/ 53429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unwrittenCaches: () => (/* binding */ unwrittenCaches)
/* harmony export */ });
/**
 * What became of exports of layer caches that have failed: `ignore-error=true` lets the build go on, and BuildKit says it
 * in its log alone.
 * @param steps all that the engine has told
 * @returns a sentence for each image and reason; the reason is untrusted text, on one line, without signed addresses
 */ function unwrittenCaches(steps) {
    const told = steps.flatMap(({ cache, error, image, name })=>cache === 'write' && error !== undefined && !/context cancell?ed/i.test(error) ? [
            `the layer cache of ${image ?? 'an image'} is not written (${name}): ${brief(error)}`
        ] : []);
    return [
        ...new Set(told)
    ];
}
const longest = 200;
function brief(error) {
    const [first = ''] = error.split(/[\r\n]/).map((line)=>line.trim()).filter((line)=>line !== '');
    // What follows a question mark may let anybody in.
    const shown = first.replaceAll(/(https?:\/\/[^\s?"]+)\?[^\s"]*/g, '$1');
    return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}


/***/ })

};
