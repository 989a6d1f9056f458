export const id = 3183;
export const ids = [3183];
export const modules = {

/***/ 3183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extendDockerConfig: () => (/* binding */ extendDockerConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82078);
/* harmony import */ var _oci_basic_auth_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59620);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50661);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53859);








const configSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Object({
    auths: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Unknown())),
    credHelpers: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.String()))
});
/**
 * A docker configuration of this run: the user's own with more logins, in a file that only this user may read. The
 * user's own stays as it is.
 * @param dir of this run, where the configuration is written; made when missing
 * @param logins of several for one registry the last counts
 * @returns the environment in which docker's tools find it; buildx keeps the user's own builders
 * @throws Problem (surroundings) when the user's own configuration cannot be read
 */ async function extendDockerConfig(env, dir, logins) {
    const own = env['DOCKER_CONFIG'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['HOME'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.docker');
    const config = await readConfig(own);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir, {
        mode: 0o700,
        recursive: true
    });
    const extended = {
        ...config,
        auths: {
            ...config.auths,
            ...fromLogins(logins, (login)=>({
                    auth: (0,_oci_basic_auth_js__WEBPACK_IMPORTED_MODULE_6__/* .basicAuth */ .t)(login)
                }))
        },
        // A store for all registries would be asked instead of this file; an empty helper is the file
        // (github.com/docker/cli, cli/config/configfile).
        credHelpers: {
            ...config.credHelpers,
            ...fromLogins(logins, ()=>'')
        }
    };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'config.json'), JSON.stringify(extended), {
        mode: 0o600
    });
    // `currentContext` of the configuration names one of these.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, 'contexts'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'contexts'), 'junction');
    return {
        ...env,
        DOCKER_CONFIG: dir,
        BUILDX_CONFIG: env['BUILDX_CONFIG'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, 'buildx')
    };
}
function fromLogins(logins, valueOf) {
    return Object.fromEntries(logins.map((login)=>{
        const [host = ''] = login.registry.split('/');
        return [
            host === 'docker.io' ? 'https://index.docker.io/v1/' : host,
            valueOf(login)
        ];
    }));
}
/** No configuration is an empty one. What is wrong with one is told without its text, which holds passwords. */ async function readConfig(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config.json');
    let value;
    try {
        value = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    } catch (error) {
        if ((0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error) === 'ENOENT') return {};
        if ((0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error) !== undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsFailed */ .fs)(`${path} cannot be read`, {}, error);
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsFailed */ .fs)(`${path} is not JSON`, {
            todo: 'Log in again with `docker login`.'
        });
    }
    return (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_4__/* .checkJson */ .Zs)(configSchema, value, path);
}


/***/ })

};
