export const id = 8163;
export const ids = [8163];
export const modules = {

/***/ 28163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   engineFacts: () => (/* binding */ engineFacts)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);

/** An engine that says nothing for so long is at work, or hangs; the build will tell. In ms. */ const patienceMs = 10_000;
/**
 * What is known of the engine when caches are decided. On a runner that may be new, or may be one that stays, the engine
 * is asked whether it has something that is older than this job: what an earlier step of the job has left there will be
 * gone with the runner. Where nobody says when the job began, the runner may be new.
 * @throws Problem (interrupted) only
 */ async function engineFacts({ facts, buildx, builder }, host) {
    const { isWorthALook } = await __webpack_require__.e(/* import() */ 3957).then(__webpack_require__.bind(__webpack_require__, 33957));
    if (!isWorthALook(facts, host.env)) return facts;
    const [{ jobStartMs }, { askRecords }, { hadRecords }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9473).then(__webpack_require__.bind(__webpack_require__, 79473)),
        __webpack_require__.e(/* import() */ 986).then(__webpack_require__.bind(__webpack_require__, 20986)),
        __webpack_require__.e(/* import() */ 3842).then(__webpack_require__.bind(__webpack_require__, 13842))
    ]);
    const startMs = await jobStartMs(host.env);
    if (startMs === undefined) return facts;
    const signal = AbortSignal.any([
        host.signal,
        AbortSignal.timeout(patienceMs)
    ]);
    try {
        const records = await askRecords({
            ...buildx,
            signal
        }, builder, Date.now());
        return {
            ...facts,
            hadState: hadRecords(records, startMs)
        };
    } catch (error) {
        // A question that took too long ends as interrupted, too.
        if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF) || host.signal.aborted) throw error;
        host.debug(`since when the engine has what is in it is not known: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        return facts;
    }
}


/***/ })

};
