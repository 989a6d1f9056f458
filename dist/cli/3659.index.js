export const id = 3659;
export const ids = [3659];
export const modules = {

/***/ 43659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placesOf: () => (/* binding */ placesOf),
/* harmony export */   plainHosts: () => (/* binding */ plainHosts)
/* harmony export */ });
const plainHttp = 'http://';
/** Where a repository is looked for: its mirrors in turn, then its own registry (BuildKit, buildkitd.toml.md). */ function placesOf({ registry, repository }, mirrors) {
    const mirrored = (Object.hasOwn(mirrors, registry) ? mirrors[registry] ?? [] : []).map((mirror)=>{
        const [host = '', ...path] = withoutScheme(mirror).split('/');
        return {
            registry: host,
            repository: [
                ...path,
                repository
            ].join('/')
        };
    });
    return [
        ...mirrored,
        {
            registry,
            repository
        }
    ];
}
/** The hosts of mirrors that speak plain HTTP: the `insecureHosts` of a client that shall ask them. */ function plainHosts(mirrors) {
    const plain = Object.values(mirrors).flat().filter((mirror)=>mirror.startsWith(plainHttp));
    return [
        ...new Set(plain.map((mirror)=>withoutScheme(mirror).replace(/\/.*$/, '')))
    ];
}
function withoutScheme(mirror) {
    return mirror.startsWith(plainHttp) ? mirror.slice(plainHttp.length) : mirror;
}


/***/ })

};
