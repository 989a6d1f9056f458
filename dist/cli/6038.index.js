export const id = 6038;
export const ids = [6038];
export const modules = {

/***/ 6038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Type: () => (/* reexport safe */ _type_type_index_mjs__WEBPACK_IMPORTED_MODULE_0__.ZU)
/* harmony export */ });
/* harmony import */ var _type_type_index_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82078);
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
