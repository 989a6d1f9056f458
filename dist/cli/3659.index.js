export const id = 3659;
export const ids = [3659];
export const modules = {

/***/ 92603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ resolveLocation),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   lG: () => (/* binding */ apiOrigin)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** Docker Hub is called `docker.io` in names, and its API lives elsewhere. */ const apiHosts = {
    'docker.io': 'registry-1.docker.io'
};
/** Whether a registry runs on this machine: such ones speak plain HTTP, as Docker, too, takes it. */ function isLoopback(registry) {
    const host = registry.replace(/:\d+$/, '').toLowerCase();
    return host === 'localhost' || host === '[::1]' || host.endsWith('.localhost') || host.startsWith('127.') && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 4;
}
/**
 * Where a registry's API is.
 * @param insecureHosts registries (`host` or `host:port`) that speak plain HTTP
 */ function apiOrigin(registry, insecureHosts = []) {
    const scheme = isLoopback(registry) || insecureHosts.includes(registry) ? 'http' : 'https';
    return new URL(`${scheme}://${apiHosts[registry] ?? registry}/`);
}
/**
 * Resolves the Location that a registry gives, which may be relative. A registry behind a proxy that ends TLS
 * often writes its own address with `http:`: it is still reached as it was.
 */ function resolveLocation(location, from) {
    const url = new URL(location, from);
    if (url.hostname === from.hostname && url.protocol === 'http:' && from.protocol === 'https:') {
        url.protocol = 'https:';
        // `http://host:443/` is what some proxies make of it.
        if (url.port === '80') url.port = '';
    }
    return url;
}


/***/ }),

/***/ 43659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notFound: () => (/* binding */ notFound),
/* harmony export */   placesOf: () => (/* binding */ placesOf),
/* harmony export */   plainHosts: () => (/* binding */ plainHosts)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97970);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92603);


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
/**
 * That nobody has it, and who was asked: what a mirror does not have its registry may.
 * @param what `docker.io/library/debian:13`
 * @param own where it is without mirrors
 * @param asked those that said that they do not have it, of what placesOf gave
 * @returns `docker.io/library/debian:13 was not found (asked mirror.acme.test as mirror, registry-1.docker.io)`
 */ function notFound(what, own, asked) {
    const names = asked.map((place)=>{
        const isOwn = place.registry === own.registry && place.repository === own.repository;
        if (isOwn) return (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .apiOrigin */ .lG)(own.registry).host;
        return `${place.repository === own.repository ? place.registry : (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__.repositoryName)(place)} as mirror`;
    });
    return `${what} was not found (asked ${names.join(', ')})`;
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
