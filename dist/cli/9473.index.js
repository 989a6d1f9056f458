export const id = 9473;
export const ids = [9473];
export const modules = {

/***/ 79473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobStartMs: () => (/* binding */ jobStartMs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * When the job began that this run is a step of, as far as something tells. GitHub's runner empties its temporary folder
 * before a job and makes the event's folder in it with the job's first step (actions/runner, ActionRunner.cs: the file in
 * it is written anew by each step); GitLab says it.
 * @returns milliseconds since 1970; undefined where nothing tells
 */ async function jobStartMs(env) {
    const said = Date.parse(env['CI_JOB_STARTED_AT'] ?? '');
    if (!Number.isNaN(said)) return said;
    const event = env['GITHUB_EVENT_PATH'] ?? '';
    const folder = event === '' ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(event)).catch(()=>undefined);
    if (folder === undefined) return undefined;
    // Not every file system knows when something was made.
    return Math.min(...[
        folder.birthtimeMs,
        folder.mtimeMs
    ].filter((ms)=>ms > 0));
}


/***/ })

};
