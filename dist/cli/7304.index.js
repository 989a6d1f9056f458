export const id = 7304;
export const ids = [7304];
export const modules = {

/***/ 37304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ ownAnnotations),
/* harmony export */   Hs: () => (/* binding */ readOwnAnnotations)
/* harmony export */ });
/* unused harmony export writeOwnAnnotations */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8219);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81924);


/**
 * What we write into the root (index, or the only manifest) of an image when it is published, and read again from the
 * tags of later runs. Annotations, because labels would be inherited by derived images (design notes, "Skipping what
 * did not change").
 */ const ownAnnotations = {
    /** `sha256:…` of all that the image is made of. */ fingerprint: 'vnd.image-build.fingerprint',
    /** JSON: part → value; what the fingerprint was made of. */ parts: 'vnd.image-build.parts',
    /** JSON: parent → digest of its root that this image was built on. */ parents: 'vnd.image-build.parents',
    /** Comma-separated; the index says it too, a lone manifest does not. */ platforms: 'vnd.image-build.platforms',
    /** `pull-request` where one has published it; absent otherwise. */ origin: 'vnd.image-build.origin'
};
/** The annotations that say some facts: the same ones for the same facts, in whatever order those are. */ function writeOwnAnnotations(facts) {
    const { fingerprint, parts, parents, platforms, isFromPullRequest } = facts;
    return {
        ...fingerprint === undefined ? {} : {
            [ownAnnotations.fingerprint]: fingerprint
        },
        [ownAnnotations.parts]: sortedJson(parts),
        [ownAnnotations.parents]: sortedJson(parents),
        [ownAnnotations.platforms]: sortPlatforms(platforms).join(','),
        ...isFromPullRequest ? {
            [ownAnnotations.origin]: 'pull-request'
        } : {}
    };
}
/** The facts that annotations from a registry say. Anybody may have written those: what makes no sense is absent. */ function readOwnAnnotations(annotations) {
    const fingerprint = annotations[ownAnnotations.fingerprint] ?? '';
    const parents = textsOf(annotations[ownAnnotations.parents]);
    return {
        ...(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(fingerprint) ? {
            fingerprint
        } : {},
        parts: textsOf(annotations[ownAnnotations.parts]),
        parents: Object.values(parents).every(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc) ? parents : {},
        platforms: platformsOf(annotations[ownAnnotations.platforms] ?? ''),
        // Who claims anything there is not trusted further than a pull request.
        isFromPullRequest: annotations[ownAnnotations.origin] !== undefined
    };
}
function sortedJson(texts) {
    const entries = Object.entries(texts).sort(([a], [b])=>a < b ? -1 : a > b ? 1 : 0);
    return JSON.stringify(Object.fromEntries(entries));
}
/** A JSON object of texts; empty where it is anything else. */ function textsOf(json) {
    let value;
    try {
        value = JSON.parse(json ?? '');
    } catch  {
        return {};
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    const entries = Object.entries(value).flatMap(([name, text])=>typeof text === 'string' ? [
            [
                name,
                text
            ]
        ] : []);
    return entries.length === Object.keys(value).length ? Object.fromEntries(entries) : {};
}
function platformsOf(text) {
    try {
        return text === '' ? [] : [
            ...new Set(text.split(',').map(_platform_js__WEBPACK_IMPORTED_MODULE_1__.normalizePlatform))
        ].sort();
    } catch  {
        return [];
    }
}


/***/ })

};
