export const id = 2123;
export const ids = [2123];
export const modules = {

/***/ 62123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   usageOutput: () => (/* binding */ usageOutput)
/* harmony export */ });
/** For machines: `du --json`. Moments are in ISO 8601. */ function usageOutput({ places, limits, beyondBytes, notes }) {
    return {
        bytes: places.reduce((sum, { bytes })=>sum + bytes, 0),
        beyondBytes,
        limits,
        places: places.map(({ rows, ...place })=>({
                ...place,
                entries: rows.map(({ lastUsedMs, ...row })=>({
                        ...row,
                        ...lastUsedMs > 0 ? {
                            lastUsed: new Date(lastUsedMs).toISOString()
                        } : {}
                    }))
            })),
        notes
    };
}


/***/ })

};
