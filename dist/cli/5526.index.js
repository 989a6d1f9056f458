export const id = 5526;
export const ids = [5526];
export const modules = {

/***/ 55526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepNumbersAsWritten: () => (/* binding */ keepNumbersAsWritten)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** What is text, and looks like a number in YAML: a version, or what is given to a build. */ const texts = new Set([
    'max-glibc',
    'args',
    'labels',
    'annotations'
]);
/**
 * Takes numbers as they were written where text is meant, in a map of texts as well: `2.30` is another version than
 * `2.3`, which YAML makes of it. Changes the document.
 */ function keepNumbersAsWritten(document) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__.visit)(document, {
        Pair: (_, { key, value })=>{
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) || !texts.has(String(key.value))) return;
            keep(value);
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(value)) for (const inner of value.items)keep(inner.value);
        }
    });
}
function keep(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) && typeof node.value === 'number' && node.source !== undefined) node.value = node.source;
}


/***/ })

};
