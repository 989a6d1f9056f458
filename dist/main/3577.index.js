export const id = 3577;
export const ids = [3577];
export const modules = {

/***/ 83577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cachedImages: () => (/* binding */ cachedImages)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97970);

/**
 * The images whose caches count in a run: those that are built. What is reused, or skipped, is in no solve: nothing of
 * it is read, and nothing of it is written.
 * @param images of the plan
 * @param published image → references under which an earlier one may be found, the nearest first
 */ function cachedImages(images, published = new Map()) {
    return images.filter(({ decision })=>decision === 'build').map(({ name, platforms, tags: [first] })=>({
            name,
            platforms,
            ...first === undefined ? {} : {
                repository: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.repositoryName)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.parseReference)(first))
            },
            published: published.get(name) ?? []
        }));
}


/***/ })

};
