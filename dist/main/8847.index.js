export const id = 8847;
export const ids = [8847];
export const modules = {

/***/ 18847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadUndici: () => (/* binding */ loadUndici)
/* harmony export */ });
/**
 * Loads the parts of undici that are needed. Its index brings fetch, WebSocket, caches and mocks along and takes 60 ms
 * to load, a quarter of a run in which nothing has changed. Like the index, this gives dispatchers their `request` and
 * `connect`.
 */ async function loadUndici() {
    const [dispatcher, api, agent, pool, proxy] = await Promise.all([
        __webpack_require__.e(/* import() */ 2243).then(__webpack_require__.t.bind(__webpack_require__, 2243, 19)),
        Promise.all(/* import() */[__webpack_require__.e(2272), __webpack_require__.e(6135)]).then(__webpack_require__.t.bind(__webpack_require__, 36135, 19)),
        Promise.all(/* import() */[__webpack_require__.e(2272), __webpack_require__.e(20), __webpack_require__.e(3389)]).then(__webpack_require__.t.bind(__webpack_require__, 43389, 19)),
        Promise.all(/* import() */[__webpack_require__.e(2272), __webpack_require__.e(20)]).then(__webpack_require__.t.bind(__webpack_require__, 90020, 19)),
        Promise.all(/* import() */[__webpack_require__.e(2272), __webpack_require__.e(20), __webpack_require__.e(2785)]).then(__webpack_require__.t.bind(__webpack_require__, 72785, 19))
    ]);
    Object.assign(dispatcher.default.prototype, api.default);
    return {
        Agent: agent.default,
        Pool: pool.default,
        EnvHttpProxyAgent: proxy.default
    };
}


/***/ })

};
