export const id = 8930;
export const ids = [8930];
export const modules = {

/***/ 48930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRunnerCache: () => (/* binding */ readRunnerCache)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82078);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53859);


const claimsSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
    ac: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(),
    exp: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(),
    nbf: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number()
});
const scopesSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
    Scope: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(),
    Permission: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number()
}));
/**
 * Reads what the runner has told this process. The token is only looked into, as BuildKit does it: nobody here can
 * check its signature, and nothing of it is ever shown but names of refs.
 * Source: docker/buildx build/opt.go (addGithubToken), tonistiigi/go-actions-cache (New).
 * @param nowMs milliseconds since 1970
 */ function readRunnerCache(env, nowMs) {
    const isJob = env['GITHUB_ACTIONS'] === 'true';
    const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
    if (token === '') return none(isJob ? 'there is no ACTIONS_RUNTIME_TOKEN: steps with run: do not have it, an action has' : 'this is no job of GitHub Actions');
    const service = serviceOf(env);
    if (service === undefined) return none('the runner does not say where its cache is');
    const claims = claimsOf(token);
    if (claims === undefined) return none('the job’s token cannot be read');
    if (claims.exp * 1000 < nowMs) return none('the job’s token has expired');
    if (claims.nbf * 1000 > nowMs) return none('the job’s token is not valid yet: is the clock right?');
    const mode = modeOf(env['ACTIONS_CACHE_MODE']);
    const having = (bit)=>claims.scopes.filter(({ Permission })=>(Permission & bit) !== 0).map(({ Scope })=>Scope);
    return {
        kind: 'there',
        service,
        ...mode === undefined ? {} : {
            mode
        },
        reads: having(1),
        writes: having(2)
    };
}
function none(why) {
    return {
        kind: 'none',
        why
    };
}
/** Go's strconv.ParseBool, by which buildx reads it. */ const isTrue = /^(1|t|T|TRUE|true|True)$/;
function serviceOf(env) {
    const [results = '', cache = ''] = [
        env['ACTIONS_RESULTS_URL'],
        env['ACTIONS_CACHE_URL']
    ];
    if (isTrue.test(env['ACTIONS_CACHE_SERVICE_V2'] ?? '') && results !== '') return 'v2';
    return cache === '' && results === '' ? undefined : 'v1';
}
function modeOf(text) {
    const modes = [
        'none',
        'read',
        'write',
        'write-only'
    ];
    return modes.find((mode)=>mode === text?.trim().toLowerCase());
}
/** `undefined` for all that BuildKit would not take either. Nothing is thrown: a message would quote the token. */ function claimsOf(token) {
    const [, payload, signature, ...more] = token.split('.');
    const isBase64Url = /^[\w-]*$/.test(signature ?? '.') && (signature?.length ?? 0) % 4 !== 1;
    if (payload === undefined || !isBase64Url || more.length > 0) return undefined;
    const claims = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_0__/* .soundJson */ .u1)(claimsSchema, Buffer.from(payload, 'base64url').toString('utf8'));
    const scopes = claims && (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_0__/* .soundJson */ .u1)(scopesSchema, claims.ac);
    return claims && scopes && {
        exp: claims.exp,
        nbf: claims.nbf,
        scopes
    };
}


/***/ })

};
