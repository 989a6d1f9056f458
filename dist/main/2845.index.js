export const id = 2845;
export const ids = [2845];
export const modules = {

/***/ 80864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ instructionOf),
/* harmony export */   w: () => (/* binding */ biggestLayers)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13889);
/* harmony import */ var _limits_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12528);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61723);



/** As many as are shown where a page tells of more than layers. */ const shownLayers = 5;
/** Characters of what made a layer that are looked at. */ const longestCreation = 2400;
/** The biggest layers of an image; `undefined` before it was measured, or where a record knows the sum alone. */ function biggestLayers(image) {
    const { platform, size } = (0,_view_js__WEBPACK_IMPORTED_MODULE_0__.heaviest)(image) ?? {};
    if (platform === undefined || size === undefined || size.layers.length === 0) return undefined;
    const { compressed, uncompressed } = image.budget;
    const kind = compressed !== undefined && uncompressed === undefined ? 'compressed' : 'uncompressed';
    const sorted = [
        ...size.layers
    ].sort((a, b)=>b[kind] - a[kind]);
    return {
        platform,
        size,
        kind,
        shown: sorted.slice(0, shownLayers),
        rest: sorted.slice(shownLayers)
    };
}
/** The instruction as its author wrote it, without what BuildKit puts around it, on one line. */ function instructionOf({ instruction, createdBy }, length) {
    if (instruction !== undefined) return (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(instruction, length);
    if (createdBy === undefined) return 'not told by the image';
    const text = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(createdBy.slice(0, longestCreation)).replace(/^(RUN )?(\|\d+ .*?)?\/bin\/sh -c (#\(nop\) +)?/, '$1').replace(/ # buildkit$/, '');
    return (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(text, length);
}


/***/ }),

/***/ 51038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ testVerdict)
/* harmony export */ });
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61723);

/**
 * A test is judged by its gate: one that gave no answer has not passed, and where the gate is broken nobody knows. Its
 * findings begin with the test's name in quotes.
 */ function testVerdict({ name, platform, outcome }, image) {
    const gate = image.gates.find((one)=>one.gate === 'tests' && one.platform === platform);
    const faults = (gate?.findings ?? []).filter(({ message })=>message.startsWith(`${JSON.stringify(name)} `)).sort((a, b)=>Number(b.blocks) - Number(a.blocks));
    if (outcome.kind === 'unknown' || gate === undefined || gate.state === 'broken') return {
        kind: 'unknown',
        faults
    };
    if (faults.some(({ blocks })=>blocks)) return {
        kind: 'failed',
        faults
    };
    if (faults.some((finding)=>(0,_view_js__WEBPACK_IMPORTED_MODULE_0__.isWarned)(finding))) return {
        kind: 'warned',
        faults
    };
    return {
        kind: faults.length === 0 ? 'passed' : 'accepted',
        faults
    };
}


/***/ })

};
