export const id = 1252;
export const ids = [1252];
export const modules = {

/***/ 11252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findIgnoreFile: () => (/* binding */ findIgnoreFile),
/* harmony export */   r: () => (/* binding */ readIgnoreFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);



const names = [
    '.trivyignore',
    '.trivyignore.yaml'
];
/**
 * The user's list of findings to ignore, in the formats that Trivy knows (trivy.dev, "Filtering").
 * @returns its absolute path, `undefined` when there is none
 * @throws Problem (request) when there are two: Trivy reads one file only, and the other would be lost silently
 */ async function findIgnoreFile(cwd) {
    const there = await Promise.all(names.map((name)=>isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, name))));
    const found = names.filter((_, index)=>there[index]);
    if (found.length > 1) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`There are ${found.join(' and ')}, and only one can be used`, {
            where: {
                file: '.trivyignore'
            },
            todo: 'Put all entries into .trivyignore.yaml and remove .trivyignore'
        });
    }
    return found[0] === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, found[0]);
}
/** Reads the entries of an ignore file. @param path absolute @param now for the ends of entries */ async function readIgnoreFile(path, now) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    const { yamlEntries, plainEntries } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1780)]).then(__webpack_require__.bind(__webpack_require__, 91780));
    return {
        file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),
        entries: path.endsWith('.yaml') ? yamlEntries(text, now) : plainEntries(text, now)
    };
}
async function isFile(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile();
    } catch  {
        return false;
    }
}


/***/ })

};
