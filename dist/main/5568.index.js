export const id = 5568;
export const ids = [5568,3957];
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


/***/ }),

/***/ 15568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uncommittedNotes: () => (/* binding */ uncommittedNotes)
/* harmony export */ });
/* harmony import */ var _cache_policy_engine_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33957);
/* harmony import */ var _plan_changed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58437);
/* harmony import */ var _plan_narrow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21066);
/* harmony import */ var _plan_touched_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89543);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55518);





/**
 * What has to be known of images that somebody publishes from a machine of their own: that files went into them which no
 * commit has, so that nobody can build them again. In CI files are made before the build, and that is as it should be.
 * @param found the plan as it was made: what is decided has digests for the names of its bases
 * @param built names of the images that are built
 * @returns a sentence, or nothing; nothing as well where Git cannot tell
 */ async function uncommittedNotes(found, built, { pins, contexts }, { cwd }, host) {
    if (built.size === 0 || (0,_cache_policy_engine_state_js__WEBPACK_IMPORTED_MODULE_4__.isCi)(host.env)) return [];
    const changed = await uncommitted(cwd, host);
    if (changed.length === 0) return [];
    const images = found.images.filter(({ name })=>built.has(name));
    const touched = await (0,_plan_touched_js__WEBPACK_IMPORTED_MODULE_2__/* .touchedImages */ .z)(images, changed, (0,_plan_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOfPlan */ .q)(found, cwd, contexts, pins));
    const files = [
        ...new Set([
            ...touched.values()
        ].flat())
    ].sort();
    return files.length === 0 ? [] : [
        noteOn([
            ...touched.keys()
        ], files)
    ];
}
/** Relative to the working folder. */ async function uncommitted(cwd, { env, debug }) {
    try {
        return await (0,_plan_changed_js__WEBPACK_IMPORTED_MODULE_0__/* .changedFiles */ .Y)(cwd, 'HEAD', env);
    } catch (error) {
        if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF) || error.data.kind === 'interrupted') throw error;
        debug(`what is not committed is not known: ${error.data.what}`);
        return [];
    }
}
/** Longer lists say nothing more. */ const most = 3;
function noteOn(images, files) {
    const [are, differ] = images.length === 1 ? [
        'is',
        'differs'
    ] : [
        'are',
        'differ'
    ];
    return `${shown(images)} ${are} published, and ${differ} from what the commit gives: ` + `${shown(files)} ${files.length === 1 ? 'is' : 'are'} not as committed`;
}
function shown(names) {
    const more = names.length - most;
    return `${names.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ })

};
