export const id = 6926;
export const ids = [6926];
export const modules = {

/***/ 86926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportRefusal: () => (/* binding */ reportRefusal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_mask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72858);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26014);




/** Inputs whose values nobody may read in a file. */ const secretInputs = [
    'password',
    'registry-auth',
    'github-token',
    'secrets',
    'secret-envs',
    'ssh-keys'
];
/**
 * Writes the report of a step whose inputs could not even be read: the job that judges all of them (`gate`) reads there
 * why. That it cannot be written is a note: the log says it, too.
 */ async function reportRefusal(error, { command, folder, given }, host) {
    if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF) || folder === undefined) return;
    const mask = (0,_host_mask_js__WEBPACK_IMPORTED_MODULE_3__/* .createMask */ .P)();
    for (const name of secretInputs){
        const text = given(name) ?? '';
        for (const part of [
            text,
            ...text.split(/[\s=,"']+/)
        ])mask.add(part);
    }
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .newRecord */ .Mx)(command);
    record.problems.push(error.data);
    try {
        const { writeReports } = await Promise.all(/* import() */[__webpack_require__.e(2537), __webpack_require__.e(8187), __webpack_require__.e(4575)]).then(__webpack_require__.bind(__webpack_require__, 74575));
        const report = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .toReport */ .cG)(record, {
            hide: (text)=>mask.hide(text)
        });
        await writeReports(report, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, folder));
    } catch (cause) {
        host.info(`note: the report could not be written: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`);
    }
}


/***/ })

};
