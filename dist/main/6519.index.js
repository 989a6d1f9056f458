export const id = 6519;
export const ids = [6519];
export const modules = {

/***/ 6519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placeOf: () => (/* binding */ placeOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/**
 * Where the value under a path of keys stands in a YAML document. Aliases and merge keys are followed; of a key that
 * is not there, its parent's place is given.
 * @returns the offset of the key (of a list's entry: of the entry) in characters; `undefined` at the very top
 */ function placeOf(document, keys) {
    let node = document.contents;
    let offset;
    for (const key of keys){
        const found = step(document, resolved(document, node), key);
        if (found === undefined) return offset;
        offset = found.offset ?? offset;
        node = found.value;
    }
    return offset;
}
function step(document, node, key) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const value = node.items[Number(key)];
        return value === undefined ? undefined : {
            offset: startOf(value),
            value
        };
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node)) return undefined;
    const own = node.items.find((pair)=>keyOf(pair) === key);
    if (own !== undefined) return {
        offset: startOf(own.key),
        value: own.value
    };
    for (const pair of node.items.filter((one)=>keyOf(one) === '<<')){
        const merged = resolved(document, pair.value);
        for (const source of (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(merged) ? merged.items : [
            merged
        ]){
            const found = step(document, resolved(document, source), key);
            if (found !== undefined) return found;
        }
    }
    return undefined;
}
function resolved(document, node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
}
/** The key as the parsed value has it; merge keys are symbols there. */ function keyOf({ key }) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key)) return undefined;
    return typeof key.value === 'symbol' ? '<<' : String(key.value);
}
function startOf(node) {
    return isNode(node) ? node.range?.[0] : undefined;
}
function isNode(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value);
}


/***/ })

};
