export const id = 8535;
export const ids = [8535];
export const modules = {

/***/ 58535:
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
        __webpack_require__.e(/* import() */ 883).then(__webpack_require__.t.bind(__webpack_require__, 30883, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(6615)]).then(__webpack_require__.t.bind(__webpack_require__, 56615, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(628), __webpack_require__.e(7405)]).then(__webpack_require__.t.bind(__webpack_require__, 57405, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(628)]).then(__webpack_require__.t.bind(__webpack_require__, 30628, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(628), __webpack_require__.e(3137)]).then(__webpack_require__.t.bind(__webpack_require__, 53137, 19))
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
