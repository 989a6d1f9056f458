export const id = 9712;
export const ids = [9712];
export const modules = {

/***/ 79712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readKeptSteps: () => (/* binding */ readKeptSteps),
/* harmony export */   writeKeptSteps: () => (/* binding */ writeKeptSteps)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82078);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53859);





/** Raised when keys are made otherwise. */ const start = 'image-build-steps-v1';
const noteSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
    keys: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String())
});
/**
 * What the last run that wrote the layer cache has noted about it. It is a hint: the layer cache itself may have lost
 * something since.
 * @throws Problem (surroundings) when the store cannot be asked
 */ async function readKeptSteps(place) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.folder, `read-${idOf(place)}`);
    const prefix = prefixOf(place);
    const found = await place.store.restore(prefix, [
        prefix
    ], file);
    if (found === undefined) return undefined;
    const note = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_3__/* .soundJson */ .u1)(noteSchema, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, {
        force: true
    });
    return note;
}
/**
 * Notes what the layer cache has now. The key is a new one each time, since the newest is what is read: what was true
 * some commits ago and is again must be found before what was true meanwhile.
 * @param now milliseconds since 1970
 * @throws what the disk says; Problem (interrupted)
 */ async function writeKeptSteps(place, steps, now) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.folder, `write-${idOf(place)}`);
    const prefix = prefixOf(place);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, JSON.stringify(steps));
    await place.store.save(`${prefix}${now.toString(36)}`, file, [
        prefix
    ]);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, {
        force: true
    });
}
function prefixOf(place) {
    return `${start}-${idOf(place)}-`;
}
function idOf({ image, platform, kind }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([
        image,
        platform,
        kind
    ])).digest('hex').slice(0, 16);
}


/***/ })

};
