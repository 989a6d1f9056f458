export const id = 98;
export const ids = [98];
export const modules = {

/***/ 60098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isLocal: () => (/* binding */ isLocal),
/* harmony export */   mirrorConfig: () => (/* binding */ mirrorConfig),
/* harmony export */   readMirrors: () => (/* binding */ readMirrors)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82078);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50661);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53859);





const daemonSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Object({
    'registry-mirrors': _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String()))
});
/**
 * Reads the `registry-mirrors` input: `REGISTRY=MIRROR` entries, and `host` for those of this machine's Docker engine
 * (which are for docker.io).
 * @param daemonFile where a Docker engine has them
 * @throws Problem (request) for an entry that is neither
 */ async function readMirrors(entries, daemonFile = '/etc/docker/daemon.json') {
    const mirrors = new Map();
    const add = (registry, hosts)=>{
        mirrors.set(registry, [
            ...mirrors.get(registry) ?? [],
            ...hosts.map(withoutPath)
        ]);
    };
    for (const entry of entries ?? []){
        const [, registry, mirror] = /^([^=\s]+)=([^=\s]+)$/.exec(entry) ?? [];
        if (entry === 'host') add('docker.io', await hostMirrors(daemonFile));
        else if (registry !== undefined && mirror !== undefined) add(registry, [
            mirror
        ]);
        else throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`registry-mirrors has ${JSON.stringify(entry)}`, {
            todo: 'Write it as REGISTRY=MIRROR, or host'
        });
    }
    return Object.fromEntries([
        ...mirrors
    ].filter(([, hosts])=>hosts.length > 0));
}
async function hostMirrors(path) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    } catch (error) {
        // The host's engine has no mirrors.
        if ((0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) === 'ENOENT') return [];
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`${path} cannot be read`, {}, error);
    }
    return (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(daemonSchema, text, path)['registry-mirrors'] ?? [];
}
/** People and daemon.json write a URL, BuildKit a host. */ function withoutPath(mirror) {
    return mirror.replace(/^https:\/\//, '').replace(/\/+$/, '');
}
const plainHttp = 'http://';
/** buildkitd.toml's part for mirrors. Registries on this machine speak plain HTTP, as docker assumes too. */ function mirrorConfig(mirrors) {
    const speaksHttp = new Set(Object.values(mirrors).flat().filter(isPlain).map(withoutScheme));
    const lists = new Map(Object.entries(mirrors));
    return [
        ...new Set([
            ...lists.keys(),
            ...speaksHttp
        ])
    ].map((host)=>{
        const list = lists.get(host);
        return [
            `[registry.${JSON.stringify(host)}]`,
            ...list === undefined ? [] : [
                `mirrors = ${JSON.stringify(list.map(withoutScheme))}`
            ],
            ...isPlain(host) || speaksHttp.has(host) ? [
                'http = true'
            ] : []
        ].join('\n');
    }).join('\n');
}
function withoutScheme(mirror) {
    return mirror.startsWith(plainHttp) ? mirror.slice(plainHttp.length) : mirror;
}
function isPlain(mirror) {
    return mirror.startsWith(plainHttp) || isLocal(mirror);
}
/** Whether a registry is on this machine (distribution's rule for plain HTTP). */ function isLocal(mirror) {
    return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(withoutScheme(mirror));
}


/***/ })

};
