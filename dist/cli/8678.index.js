export const id = 8678;
export const ids = [8678];
export const modules = {

/***/ 68678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findCredentials: () => (/* binding */ findCredentials)
});

// UNUSED EXPORTS: registryOfKey

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(50661);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/value/check/check.mjs
var check = __webpack_require__(76849);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/exec.js + 4 modules
var exec = __webpack_require__(45755);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/which.js
var which = __webpack_require__(24084);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/credential-helper.js





const answerSchema = type/* Type */.ZU.Object({
    Username: type/* Type */.ZU.String(),
    Secret: type/* Type */.ZU.String()
});
/**
 * Asks `docker-credential-NAME` (github.com/docker/docker-credential-helpers) for a login.
 * @param name what Docker's config names: `osxkeychain`, `ecr-login`
 * @param server the key that `docker login` used
 * @returns undefined when the helper has none
 * @throws Problem (surroundings) when the helper is missing or fails; never quotes what it printed on success
 */ async function askHelper(name, server, env) {
    const program = `docker-credential-${name}`;
    if (!/^[\w.-]+$/.test(name)) throw (0,problem/* surroundingsFailed */.fs)(`Docker's config names a credential helper that is no name of a program`);
    const [path] = await (0,which/* which */.K)(program, env);
    if (path === undefined) throw (0,problem/* surroundingsFailed */.fs)(`Docker's config names ${program}, which is not on the PATH`, {
        todo: `Install it, or take \`credsStore\` and \`credHelpers\` out of Docker's config.json and log in again.`
    });
    const { exitCode, stdout, stderr } = await (0,exec/* exec */.m)(path, [
        'get'
    ], {
        env,
        input: server
    });
    if (exitCode !== 0) {
        const complaint = `${stdout}${stderr}`.trim();
        if (/credentials not found|no credentials server url|not found in/i.test(complaint)) return undefined;
        throw (0,problem/* surroundingsFailed */.fs)(`${program} cannot give the login for ${server}`, {
            log: [
                complaint.slice(0, 300)
            ],
            todo: `Try \`echo ${server} | ${program} get\`.`
        });
    }
    const answer = parsed(stdout);
    if (!check/* Check */.J(answerSchema, answer)) throw (0,problem/* surroundingsFailed */.fs)(`${program} gave something else than a login for ${server}`);
    // The protocol's way to say that the secret is an identity token.
    return answer.Username === '<token>' ? {
        kind: 'identity-token',
        token: answer.Secret
    } : {
        kind: 'password',
        username: answer.Username,
        password: answer.Secret
    };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    } catch  {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/credentials.js







/** The name under which `docker login` keeps Docker Hub. */ const hubKey = 'https://index.docker.io/v1/';
const hubHosts = new Set([
    'docker.io',
    'index.docker.io',
    'registry-1.docker.io'
]);
const texts = type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.String());
const configSchema = type/* Type */.ZU.Object({
    auths: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Object({
        auth: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
        username: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
        password: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
        identitytoken: type/* Type */.ZU.Optional(type/* Type */.ZU.String())
    }))),
    credHelpers: type/* Type */.ZU.Optional(texts),
    credsStore: type/* Type */.ZU.Optional(type/* Type */.ZU.String())
});
/**
 * The logins of this run: those given win, then what `docker login` left: a helper for the registry, the common
 * helper, the file itself. Nothing is read or run before somebody asks.
 * @param env DOCKER_CONFIG, HOME and PATH are read from it, and helpers run in it
 */ function findCredentials(given, env) {
    let read;
    return async (registry)=>{
        const direct = given.find((each)=>registryOfKey(each.registry) === registry);
        if (direct) return {
            kind: 'password',
            username: direct.username,
            password: direct.password
        };
        read ??= readDockerConfig(env);
        const config = await read;
        const helper = valueFor(config.credHelpers, registry) ?? config.credsStore;
        const fromHelper = helper === undefined || helper === '' ? undefined : await askHelper(helper, registry === 'docker.io' ? hubKey : registry, env);
        return fromHelper ?? loginOf(valueFor(config.auths, registry));
    };
}
/** The registry that a key of Docker's config stands for: `https://ghcr.io/v2/` is `ghcr.io`. */ function registryOfKey(key) {
    const host = key.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
    return host === '' || hubHosts.has(host) ? 'docker.io' : host;
}
/** The exact key first; else one that means the same host. Docker Desktop's `…/v1/access-token` is no login. */ function valueFor(record, registry) {
    const entries = Object.entries(record ?? {});
    const exact = registry === 'docker.io' ? hubKey : registry;
    const found = entries.find(([key])=>key === exact) ?? entries.find(([key])=>registryOfKey(key) === registry && !/-token\/?$/.test(key));
    return found?.[1];
}
function loginOf(entry) {
    if (!entry) return undefined;
    if (entry.identitytoken) return {
        kind: 'identity-token',
        token: entry.identitytoken
    };
    const pair = entry.auth ? Buffer.from(entry.auth, 'base64').toString('utf8') : `${entry.username ?? ''}:${entry.password ?? ''}`;
    const colon = pair.indexOf(':');
    if (colon < 1) return undefined;
    // Old versions of docker end the password with a NUL.
    return {
        kind: 'password',
        username: pair.slice(0, colon),
        password: pair.slice(colon + 1).replace(/\0+$/, '')
    };
}
async function readDockerConfig(env) {
    const folder = env['DOCKER_CONFIG'] ?? (0,external_node_path_.join)(env['HOME'] ?? env['USERPROFILE'] ?? '', '.docker');
    const path = (0,external_node_path_.join)(folder, 'config.json');
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error)=>{
        if ([
            'ENOENT',
            'ENOTDIR'
        ].includes((0,error_code/* errorCode */.C)(error) ?? '')) return '{}';
        throw (0,problem/* surroundingsFailed */.fs)(`${path} cannot be read`, {
            todo: 'It holds the logins of `docker login`.'
        }, error);
    });
    return (0,json/* checkJson */.Z)(configSchema, parseSecret(text, path), path);
}
/** As JSON.parse; the message never quotes the text, which holds passwords. */ function parseSecret(text, path) {
    try {
        return JSON.parse(text);
    } catch  {
        throw (0,problem/* surroundingsFailed */.fs)(`${path} is not JSON`, {
            todo: 'Log in again with `docker login`.'
        });
    }
}


/***/ })

};
