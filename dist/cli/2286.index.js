export const id = 2286;
export const ids = [2286];
export const modules = {

/***/ 32286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Type: () => (/* reexport safe */ _type_type_index_mjs__WEBPACK_IMPORTED_MODULE_0__.ZU)
/* harmony export */ });
/* harmony import */ var _type_type_index_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97606);
// ------------------------------------------------------------------
// Infrastructure
// ------------------------------------------------------------------









// ------------------------------------------------------------------
// Types
// ------------------------------------------------------------------





























































// ------------------------------------------------------------------
// Type.*
// ------------------------------------------------------------------



/***/ })

};
