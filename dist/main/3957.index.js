export const id = 3957;
export const ids = [3957];
export const modules = {

/***/ 33957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   engineState: () => (/* binding */ engineState),
/* harmony export */   isHere: () => (/* binding */ isHere)
/* harmony export */ });
/**
 * Whether an engine keeps its state from run to run. On a machine that somebody works at it does. In CI the machine is
 * taken for a new one, unless the engine is elsewhere or has been seen with something in it.
 */ function engineState(engine, env) {
    if (!isCi(env)) return {
        isKept: true,
        why: 'outside of CI the engine keeps its own'
    };
    const isElsewhere = !engine.isOwn && [
        'remote',
        'cloud'
    ].includes(engine.driver) && !isHere(engine.endpoint);
    if (isElsewhere) return {
        isKept: true,
        why: `the ${engine.driver} builder keeps its own`
    };
    const isHosted = env['RUNNER_ENVIRONMENT'] === 'github-hosted';
    if (engine.hadState === true && !isHosted) return {
        isKept: true,
        why: 'this runner keeps the engine’s state'
    };
    return {
        isKept: false,
        why: isHosted ? 'a hosted runner starts empty' : 'nothing says that the engine’s state stays'
    };
}
/** Most CI services set `CI`. */ function isCi(env) {
    return env['GITHUB_ACTIONS'] === 'true' || ![
        '',
        '0',
        'false'
    ].includes((env['CI'] ?? '').toLowerCase());
}
/** Whether an address is one of this machine. */ function isHere(endpoint = '') {
    return /^unix:|^npipe:|^tcp:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:|$)/.test(endpoint);
}


/***/ })

};
