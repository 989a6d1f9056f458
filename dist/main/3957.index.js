export const id = 3957;
export const ids = [3957];
export const modules = {

/***/ 33957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   engineState: () => (/* binding */ engineState),
/* harmony export */   isCi: () => (/* binding */ isCi),
/* harmony export */   isHere: () => (/* binding */ isHere),
/* harmony export */   isWorthALook: () => (/* binding */ isWorthALook)
/* harmony export */ });
/**
 * Whether an engine keeps its state from run to run. On a machine that somebody works at it does. In CI the machine is
 * taken for a new one, unless the engine is elsewhere or has been seen with something in it.
 */ function engineState(engine, env) {
    if (!isCi(env)) return {
        isKept: true,
        why: 'outside of CI the engine keeps its own'
    };
    if (isElsewhere(engine)) return {
        isKept: true,
        why: `the ${engine.driver} builder keeps its own`
    };
    const isHosted = isHostedRunner(env);
    if (engine.hadState === true && !isHosted) return {
        isKept: true,
        why: 'this runner keeps the engine’s state'
    };
    return {
        isKept: false,
        why: isHosted ? 'a hosted runner starts empty' : 'nothing says that the engine’s state stays'
    };
}
/**
 * Whether it is worth a look into the engine, since when it has what is in it: on a runner that may be new, or may be
 * one that stays, nothing else tells.
 */ function isWorthALook(engine, env) {
    return isCi(env) && !isHostedRunner(env) && !isElsewhere(engine) && engine.hadState !== false;
}
function isElsewhere({ isOwn, driver, endpoint }) {
    return !isOwn && [
        'remote',
        'cloud'
    ].includes(driver) && !isHere(endpoint);
}
function isHostedRunner(env) {
    return env['RUNNER_ENVIRONMENT'] === 'github-hosted';
}
/** Whether this is a job of some CI service: most of them set `CI`. */ function isCi(env) {
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
