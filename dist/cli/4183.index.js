export const id = 4183;
export const ids = [4183];
export const modules = {

/***/ 24183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseUnknownRules: () => (/* binding */ refuseUnknownRules)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71630);
/* harmony import */ var _rules_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38581);



/** Rules of ours that are not in the list: planning's, and those about pragmas. */ const others = [
    'base-tags-differ',
    'base-names-differ',
    'ignore-without-reason',
    'ignore-unused'
];
/**
 * Refuses names of rules in a policy that can be nobody's: hadolint's are DL or SC with four digits, BuildKit's are
 * words without a gap (`FromAsCasing`), ours are known.
 * @param image whose policy it is
 * @throws Problem (request) with the nearest known name
 */ function refuseUnknownRules(names, image, file) {
    const own = [
        ..._rules_list_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.map(({ name })=>name),
        ...others
    ];
    for (const name of names){
        if (/^(DL|SC)\d{4}$/.test(name) || /^([A-Z]+[a-z]+)+[A-Z]*$/.test(name) || own.includes(name)) continue;
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`lint-rules of ${image} names ${JSON.stringify(name)}, which is no rule`, {
            where: {
                file
            },
            ...(0,_tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, own),
            todo: "hadolint's rules look like DL3008, BuildKit's like FromAsCasing; ours are in docs/rules/"
        });
    }
}


/***/ })

};
