export const id = 558;
export const ids = [558];
export const modules = {

/***/ 60558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findLoadEngine: () => (/* binding */ findLoadEngine)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _tools_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79644);
/* harmony import */ var _tools_which_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24084);



/** Lines of what the program says against it. */ const logLines = 5;
/**
 * The program that puts images into the local container engine. Asked before anything is built: minutes later nobody
 * wants to hear that it is not there.
 * @returns absolute path of docker, else of podman
 * @throws Problem (surroundings) where there is none, or no engine answers it
 */ async function findLoadEngine({ env }) {
    const [program] = [
        ...await (0,_tools_which_js__WEBPACK_IMPORTED_MODULE_2__/* .which */ .K7)('docker', env),
        ...await (0,_tools_which_js__WEBPACK_IMPORTED_MODULE_2__/* .which */ .K7)('podman', env)
    ];
    if (program === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)('load needs a container engine', {
        todo: 'Install docker or podman, or leave load out'
    });
    // Without a daemon docker tells its own version and ends with 1; podman needs none.
    const { exitCode, stdout, stderr } = await (0,_tools_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .exec */ .m)(program, [
        'version'
    ], {
        env
    });
    if (exitCode === 0) return program;
    const said = (stderr.trim() === '' ? stdout : stderr).trim().split('\n');
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)(`load needs a container engine, and none answers ${program}`, {
        log: said.slice(-logLines),
        todo: 'Start it, or leave load out'
    });
}


/***/ })

};
