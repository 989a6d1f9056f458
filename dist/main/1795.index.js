export const id = 1795;
export const ids = [1795];
export const modules = {

/***/ 71795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRegistryAuth: () => (/* binding */ readRegistryAuth),
/* harmony export */   refuseAccessKey: () => (/* binding */ refuseAccessKey),
/* harmony export */   twoLogins: () => (/* binding */ twoLogins)
/* harmony export */ });
/* harmony import */ var _oci_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68678);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);


/**
 * The keys of docker/login-action's `registry-auth`, and one of our own: `password-env` names the variable that holds
 * the password, which then stands in no YAML.
 * Source: github.com/docker/login-action, README, `registry-auth`.
 */ const known = [
    'registry',
    'username',
    'password',
    'password-env',
    'ecr'
];
const example = 'Write it as docker/login-action does: a list of registry, username and password';
const quoting = 'Put passwords in single quotes, or give the variable that holds one with password-env instead of password';
/**
 * Reads the input `registry-auth`. Every value is text as it is written (`password: 0123` has its zero), and no message
 * quotes any of it: a slip of the indentation makes keys of passwords.
 * @param env where `password-env` is looked up
 * @returns the logins; each registry once, as a host (`ghcr.io`, `docker.io`)
 * @throws Problem (request) for what is no such list, and for registries that want more than a name and a password
 */ async function readRegistryAuth(text, env) {
    const logins = [];
    for (const [index, entry] of (await entriesOf(text)).entries()){
        const login = loginOf(entry, `entry ${index + 1} of registry-auth`, env);
        if (logins.some(({ registry })=>registry === login.registry)) throw twoLogins(login.registry);
        logins.push(login);
    }
    return logins;
}
/** Docker keeps one login for a registry, and so do we. */ function twoLogins(registry) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`There are two logins for ${registry}`, {
        todo: 'A registry has one login: leave one of them out of registry-auth, username and password'
    });
}
/**
 * Amazon's registries take the name AWS and a token of twelve hours, which its API gives for an access key. Source:
 * github.com/docker/login-action, src/aws.ts.
 * @throws Problem (request) for a login with an access key
 */ function refuseAccessKey({ registry, username }) {
    const isEcr = /^\d{12}\.(dkr\.ecr|dkr-ecr)\..+\.(on\.aws|amazonaws\.(com(\.cn)?|eu))$/.test(registry) || /^public\.ecr\.aws$|(^|\.)ecr-public\.aws\.com$/.test(registry);
    if (isEcr && username !== 'AWS') throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`${registry} takes no access key as its password, and image-build asks AWS for nothing`, {
        todo: 'Log in with aws-actions/amazon-ecr-login or docker/login-action before this step; what they leave is used'
    });
}
async function entriesOf(text) {
    const { LineCounter, parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, {
        schema: 'failsafe',
        lineCounter: lines,
        prettyErrors: false
    });
    // `!secret` and the like are warnings: what stands behind them would be lost.
    let wrongAt = [
        ...document.errors,
        ...document.warnings
    ][0]?.pos[0];
    visit(document, {
        Alias: (_, { range })=>{
            wrongAt ??= range?.[0] ?? 0;
        }
    });
    if (wrongAt !== undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`registry-auth is not YAML, in its line ${lines.linePos(wrongAt).line}`, {
        todo: quoting
    });
    const value = document.toJS();
    if (!Array.isArray(value) || value.length === 0) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)('registry-auth is not a list of logins', {
        todo: example
    });
    return value.map((entry, index)=>entryOf(entry, `entry ${index + 1} of registry-auth`));
}
function entryOf(value, where) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`${where} is no login`, {
        todo: example
    });
    const entry = {};
    const pairs = Object.entries(value);
    for (const [name, inner] of pairs){
        const key = known.find((one)=>one === name);
        if (name === 'scope') throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`${where} has a scope`, {
            todo: 'Here a login is for its whole registry; for one repository alone use docker/login-action before this step'
        });
        if (key === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`${where} has a key that is none of ${known.join(', ')}`, {
            todo: example
        });
        if (typeof inner !== 'string') throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`${key} in ${where} is no text`, {
            todo: quoting
        });
        if (inner !== '') entry[key] = inner;
    }
    return entry;
}
function loginOf(entry, where, env) {
    const { username, ecr = 'auto' } = entry;
    const registry = (0,_oci_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .registryOfKey */ .Y)(entry.registry ?? 'docker.io');
    if (!/^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(registry)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`${where} has a registry that is no host`, {
        todo: 'It looks like ghcr.io'
    });
    if (username === undefined) throw missing('username', registry);
    const variable = entry['password-env'];
    if (variable !== undefined && entry.password !== undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`${where} has both password and password-env`, {
        todo: 'Give one of them'
    });
    const password = variable === undefined ? entry.password : env[variable];
    if (password === undefined || password === '') throw missing('password', registry, variable === undefined ? '' : emptyVariable(variable, password));
    const login = {
        registry,
        username,
        password
    };
    if (ecr.toLowerCase() !== 'false') refuseAccessKey(login);
    return login;
}
/** Why a variable has no password. Its name is told only where nobody can take it for a password in the wrong place. */ function emptyVariable(variable, value) {
    const name = /^[A-Z]+(_[A-Z0-9]+)*$/.test(variable) ? variable : 'that password-env names';
    return `: the variable ${name} is ${value === undefined ? 'not set' : 'empty'}`;
}
/** @param why a reason behind a colon, or nothing */ function missing(key, registry, why = '') {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`registry-auth has no ${key} for ${registry}${why}`, {
        todo: 'Give it, or leave this login out (in a pull request from a fork secrets are empty)'
    });
}


/***/ })

};
