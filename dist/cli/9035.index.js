export const id = 9035;
export const ids = [9035];
export const modules = {

/***/ 9035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   limitsOf: () => (/* binding */ limitsOf),
/* harmony export */   usualLimits: () => (/* binding */ usualLimits)
/* harmony export */ });
/* harmony import */ var _tools_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29842);
/* harmony import */ var _tools_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67745);


/** What holds for `clean` where the policy says nothing: what was unused for a week goes. */ const usualLimits = {
    olderThanMs: 7 * 24 * 60 * 60 * 1000
};
/** The limits of a policy's `state`, which was checked when it was read; none where it says nothing. */ function limitsOf(state) {
    const { keep, 'older-than': olderThan } = state ?? {};
    return {
        ...keep === undefined ? {} : {
            keepBytes: (0,_tools_bytes_js__WEBPACK_IMPORTED_MODULE_0__.parseBytes)(keep, 'state.keep')
        },
        ...olderThan === undefined ? {} : {
            olderThanMs: (0,_tools_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(olderThan)
        }
    };
}


/***/ }),

/***/ 67745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const units = {
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000
};
/**
 * `30m`, `24h` or `7d` in milliseconds.
 * @throws Error for anything else: the policy's schema lets nothing else through
 */ function parseDuration(text) {
    const [, amount = '', unit = ''] = /^(\d+)([mhd])$/.exec(text) ?? [];
    const ms = units[unit];
    if (amount === '' || ms === undefined) throw new Error(`${JSON.stringify(text)} is no duration`);
    return Number(amount) * ms;
}


/***/ })

};
