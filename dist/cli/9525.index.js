export const id = 9525;
export const ids = [9525];
export const modules = {

/***/ 60490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ NoEngine)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);

/** Nobody named an engine, and this machine has none: what can be answered without one still can. Exit code 4. */ class NoEngine extends _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF {
    constructor(what, details){
        super({
            kind: 'surroundings',
            what,
            ...details
        });
    }
}


/***/ }),

/***/ 49525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintOnly: () => (/* binding */ lintOnly)
/* harmony export */ });
/* harmony import */ var _build_no_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60490);
/* harmony import */ var _check_asked_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44358);
/* harmony import */ var _plan_files_contexts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41373);
/* harmony import */ var _plan_narrow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52247);
/* harmony import */ var _accept_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50595);
/* harmony import */ var _call_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5906);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63533);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68108);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26014);









/**
 * The command `lint`: hadolint's findings and those of BuildKit's own checks, for all images that are asked for,
 * changed or not. Where there is no engine hadolint's answer stands by itself, and the report says so.
 */ async function lintOnly(found, request, host, workshop, record) {
    // Without a look at any registry: where a base is not known, everything in a context counts.
    const plan = await (0,_plan_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .narrowPlan */ .f)(found, request, host.env, (0,_plan_files_contexts_js__WEBPACK_IMPORTED_MODULE_1__/* .createContexts */ .x)(request.cwd), new Map());
    record.plan = plan;
    const images = plan.images.filter(({ decision })=>decision !== 'skip');
    const linted = await (0,_lint_js__WEBPACK_IMPORTED_MODULE_6__/* .lintImages */ .wc)(images, request, workshop, host, plan.advice);
    const now = new Date(record.startMs);
    record.gates = (0,_accept_js__WEBPACK_IMPORTED_MODULE_3__/* .accepted */ .qG)((0,_lint_js__WEBPACK_IMPORTED_MODULE_6__/* .lintGates */ .sv)(images, linted, []), images, now);
    if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_7__/* .isGood */ .Kg)(record)) return;
    const warnings = await checkDockerfiles(images, request, host, workshop, record);
    record.warnings = warnings ?? [];
    // Without an engine BuildKit has said nothing.
    record.gates = (0,_accept_js__WEBPACK_IMPORTED_MODULE_3__/* .accepted */ .qG)((0,_lint_js__WEBPACK_IMPORTED_MODULE_6__/* .lintGates */ .sv)(images, linted, record.warnings, warnings !== undefined), images, now);
}
async function checkDockerfiles(images, request, host, workshop, record) {
    const asked = images.filter(({ policy })=>(0,_check_asked_js__WEBPACK_IMPORTED_MODULE_8__/* .isAsked */ .D6)('lint', policy));
    try {
        return await (0,_engine_js__WEBPACK_IMPORTED_MODULE_5__/* .withEngine */ .f)(request, host, workshop, record, (engine)=>(0,_call_check_js__WEBPACK_IMPORTED_MODULE_4__/* .callChecks */ .G)(asked, engine, request, workshop));
    } catch (error) {
        if (!(error instanceof _build_no_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .NoEngine */ .o)) throw error;
        record.notes.push(`BuildKit’s checks were left out: ${error.data.what}`);
        return undefined;
    }
}


/***/ })

};
