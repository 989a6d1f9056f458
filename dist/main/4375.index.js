export const id = 4375;
export const ids = [4375];
export const modules = {

/***/ 14375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookUp: () => (/* binding */ lookUp)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82078);
/* harmony import */ var _oci_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88693);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49683);
/* harmony import */ var _oci_own_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37304);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81924);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97970);
/* harmony import */ var _oci_schemas_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33707);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55518);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53859);









/**
 * Looks at each tag once, with one request and only briefly: a registry that refuses or cannot be reached makes
 * something unknown, and is no failure (a pull request from a fork has no login).
 * @param tags full references, in order of preference
 * @throws `interrupted` when the client's signal is aborted; Problem (request) for what is no reference
 */ async function lookUp(tags, client) {
    const brief = client.briefly();
    const looked = await Promise.all([
        ...new Set(tags)
    ].map((tag)=>lookAt(tag, brief)));
    const candidates = looked.flatMap((each)=>'digest' in each ? [
            each
        ] : []);
    const first = new Map(candidates.toReversed().map((each)=>[
            `${each.repository}@${each.digest}`,
            each
        ]));
    return {
        candidates: candidates.filter((each)=>first.get(`${each.repository}@${each.digest}`) === each),
        tags: Object.fromEntries(candidates.map(({ ref, digest })=>[
                ref,
                digest
            ])),
        unknown: [
            ...new Set(looked.flatMap((each)=>'why' in each ? [
                    each.why
                ] : []))
        ]
    };
}
async function lookAt(ref, client) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__.parseReference)(ref);
    try {
        const found = await client.getManifest(reference);
        const facts = found === undefined ? undefined : factsOf(found);
        if (found === undefined) return {
            nothing: true
        };
        if (facts === undefined) return {
            why: `${ref} is there, and nobody can read it as an image`
        };
        return {
            ref,
            repository: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__.repositoryName)(reference),
            ...found,
            ...facts
        };
    } catch (error) {
        if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_6__/* .Problem */ .AF) || error.data.kind === 'interrupted') throw error;
        return {
            why: `${ref} could not be looked up: ${error.data.what}`
        };
    }
}
const rootSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.Union([
    _oci_schemas_js__WEBPACK_IMPORTED_MODULE_5__/* .indexSchema */ .me,
    _oci_schemas_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestSchema */ .rc
]);
/** What a root says of itself; undefined when it is no image. */ function factsOf({ mediaType, bytes }) {
    const root = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_7__/* .soundJson */ .u1)(rootSchema, bytes.toString('utf8'));
    if (root === undefined || !((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexType */ .$U)(mediaType) || (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isManifestType */ .Q3)(mediaType))) return undefined;
    const facts = (0,_oci_own_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnAnnotations */ .Hs)(root.annotations ?? {});
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexType */ .$U)(mediaType)) return {
        ...facts,
        children: {}
    };
    const children = 'manifests' in root ? childrenOf(root) : {};
    return {
        ...facts,
        children,
        platforms: (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_3__.sortPlatforms)(Object.keys(children))
    };
}
/** The manifests that an index has for its platforms; an image without a platform helps nobody. */ function childrenOf({ manifests }) {
    const images = manifests.filter((each)=>!(0,_oci_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttestation */ .H3)(each) && (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isManifestType */ .Q3)(each.mediaType));
    try {
        return Object.fromEntries(images.flatMap(({ platform, digest })=>platform === undefined ? [] : [
                [
                    (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_3__.normalizePlatform)((0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_3__.platformOf)(platform.os, platform.architecture, platform.variant)),
                    digest
                ]
            ]));
    } catch  {
        return {};
    }
}


/***/ })

};
