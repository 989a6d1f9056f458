export const id = 1038;
export const ids = [1038];
export const modules = {

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
    const findings = (gate?.findings ?? []).filter(({ message })=>message.startsWith(`${JSON.stringify(name)} `));
    const faults = findings.map(({ message })=>message);
    if (outcome.kind === 'unknown' || gate === undefined || gate.state === 'broken') return {
        kind: 'unknown',
        faults
    };
    if (findings.some(({ blocks })=>blocks)) return {
        kind: 'failed',
        faults
    };
    if (findings.some((finding)=>(0,_view_js__WEBPACK_IMPORTED_MODULE_0__.isWarned)(finding))) return {
        kind: 'warned',
        faults
    };
    return {
        kind: findings.length === 0 ? 'passed' : 'accepted',
        faults
    };
}


/***/ })

};
