export const id = 9399;
export const ids = [9399];
export const modules = {

/***/ 9399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishedConfigs: () => (/* binding */ publishedConfigs)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53859);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88693);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49683);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81924);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97970);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33707);







/** A config is small: what is larger is none. In bytes. */ const mostBytes = 8_000_000;
/**
 * The configs of a published image, platform (normalised) → config; attestations are left out.
 * @param digest of its root
 * @throws Problem (surroundings) when something of it is not there or is no image
 */ async function publishedConfigs(client, repository, digest) {
    const root = await manifestOf(client, repository, digest);
    const manifests = (0,_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexType */ .$U)(root.mediaType) ? await Promise.all(parse(_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .indexSchema */ .me, root).manifests.filter((each)=>!(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .isAttestation */ .H3)(each)).map((each)=>manifestOf(client, repository, each.digest))) : [
        root
    ];
    const configs = await Promise.all(manifests.map(async (manifest)=>{
        const { config } = parse(_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestSchema */ .rc, manifest);
        const bytes = await client.getBlob(repository, config.digest, mostBytes);
        return (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .configSchema */ .Qn, bytes.toString('utf8'), `The config ${config.digest}`);
    }));
    return new Map(configs.map((config)=>[
            (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__.platformOf)(config.os, config.architecture, config.variant),
            config
        ]));
}
function parse(schema, { digest, bytes }) {
    return (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(schema, bytes.toString('utf8'), `The manifest ${digest}`);
}
async function manifestOf(client, repository, digest) {
    const stored = await client.getManifest({
        ...repository,
        digest
    });
    if (stored === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)(`${(0,_reference_js__WEBPACK_IMPORTED_MODULE_5__.repositoryName)(repository)}@${digest} is not there any more`, {
        todo: 'Run it once with reuse: false: then everything is built anew'
    });
    return stored;
}


/***/ })

};
