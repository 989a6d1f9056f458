export const id = 9940;
export const ids = [9940];
export const modules = {

/***/ 59620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ basicAuth)
/* harmony export */ });
/** Name and password as docker keeps them in its configuration, and as a registry is told them. */ function basicAuth({ username, password }) {
    return Buffer.from(`${username}:${password}`).toString('base64');
}


/***/ }),

/***/ 68678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findCredentials: () => (/* binding */ findCredentials),
  Y: () => (/* binding */ registryOfKey)
});

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
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/exec.js
var exec = __webpack_require__(79644);
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
    const path = await (0,which/* firstOf */.Ku)(program, env);
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
    const answer = (0,json/* soundJson */.u1)(answerSchema, stdout);
    if (answer === undefined) throw (0,problem/* surroundingsFailed */.fs)(`${program} gave something else than a login for ${server}`);
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
    return (0,json/* checkJson */.Zs)(configSchema, parseSecret(text, path), path);
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


/***/ }),

/***/ 97323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readRunContext)
/* harmony export */ });
/* unused harmony export readRunRef */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82078);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50661);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53859);





/** Of the event's payload what is read here. Source: docs.github.com, "Webhook events and payloads". */ const payloadSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Object({
    number: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Integer()),
    pull_request: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Object({
        head: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Object({
            sha: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String()),
            repo: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Union([
                _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Null(),
                _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Object({
                    full_name: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String())
                })
            ]))
        })),
        base: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Object({
            ref: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String())
        }))
    })),
    repository: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Union([
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Null(),
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Object({
            default_branch: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String())
        })
    ]))
});
/**
 * Where a run stands in the repository's history, from the variables that every workflow run has.
 * Source: docs.github.com, "Variables reference".
 * @throws Problem (surroundings) when the event of a pull_request_target run cannot be understood
 */ function readRunRef(env) {
    return readRunContext(env).ref;
}
/**
 * All that later stages need to know of the run. As docker/metadata-action takes it: `GITHUB_REF` and `GITHUB_SHA` are
 * what counts, also for merge_group, workflow_dispatch, workflow_run and schedule; pull_request_target is a pull
 * request, though its ref is the base branch.
 * @throws Problem (surroundings) when the event's file is no JSON, or lacks the number of a pull_request_target run
 */ function readRunContext(env) {
    if (env['GITHUB_ACTIONS'] !== 'true') return {
        ref: {
            kind: 'local'
        },
        isPullRequest: false
    };
    const payload = readPayload(env['GITHUB_EVENT_PATH']);
    const event = given(env['GITHUB_EVENT_NAME']);
    const ref = refOf(env, event, payload);
    const isPullRequest = ref.kind === 'pull-request';
    const commit = (isPullRequest ? payload.pull_request?.head?.sha : undefined) ?? given(env['GITHUB_SHA']);
    const defaultBranch = payload.repository?.default_branch ?? // Its payload may be without the repository, and it always runs on the default branch.
    (event === 'schedule' && ref.kind === 'branch' ? ref.name : undefined);
    const baseBranch = isPullRequest ? given(env['GITHUB_BASE_REF']) ?? payload.pull_request?.base?.ref : undefined;
    // Its repository may be gone already.
    const head = payload.pull_request?.head;
    const isFork = isPullRequest && head !== undefined && head.repo?.full_name !== env['GITHUB_REPOSITORY'];
    return {
        ref,
        ...event === undefined ? {} : {
            event
        },
        ...commit === undefined ? {} : {
            commit
        },
        ...defaultBranch === undefined ? {} : {
            defaultBranch
        },
        ...baseBranch === undefined ? {} : {
            baseBranch
        },
        isPullRequest,
        ...isFork ? {
            isFork
        } : {}
    };
}
function refOf(env, event, payload) {
    // Its GITHUB_REF is the base branch, whose tags the code of a pull request must never move.
    if (event === 'pull_request_target') {
        if (payload.number !== undefined) return {
            kind: 'pull-request',
            number: String(payload.number)
        };
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)('The event of this run (GITHUB_EVENT_PATH) does not say which pull request it is');
    }
    const ref = env['GITHUB_REF'] ?? '';
    const pull = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
    if (pull !== undefined) return {
        kind: 'pull-request',
        number: pull
    };
    const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
    if (tag !== undefined) return {
        kind: 'tag',
        name: tag
    };
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    return branch === undefined ? {
        kind: 'local'
    } : {
        kind: 'branch',
        name: branch
    };
}
/** Nothing where there is no file: not every runner has one. */ function readPayload(path) {
    if (path === undefined || path === '') return {};
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    } catch (error) {
        if ((0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) === 'ENOENT') return {};
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)('The event of this run (GITHUB_EVENT_PATH) cannot be read', {}, error);
    }
    return (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(payloadSchema, text, 'The event of this run (GITHUB_EVENT_PATH)');
}
/** The runner sets some variables to nothing. */ function given(value) {
    return value === undefined || value === '' ? undefined : value;
}


/***/ }),

/***/ 65190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Qm: () => (/* binding */ loginsOf),
/* harmony export */   nu: () => (/* binding */ tokenLogin)
/* harmony export */ });
/* unused harmony export loginOf */
/* harmony import */ var _oci_basic_auth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59620);
/* harmony import */ var _oci_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68678);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97970);



/**
 * All logins that the inputs give: `username` and `password`, and those of `registry-auth`.
 * @throws Problem (request) for a `registry-auth` that cannot be read, and for two logins to one registry
 */ async function loginsOf(inputs, env) {
    const one = loginOf(inputs);
    const list = inputs['registry-auth'];
    if (one === undefined && list === undefined) return [];
    const { readRegistryAuth, refuseAccessKey, twoLogins } = await __webpack_require__.e(/* import() */ 1795).then(__webpack_require__.bind(__webpack_require__, 71795));
    const more = list === undefined ? [] : await readRegistryAuth(list, env);
    if (one === undefined) return more;
    refuseAccessKey(one);
    if (more.some(({ registry })=>registry === one.registry)) throw twoLogins(one.registry);
    return [
        one,
        ...more
    ];
}
/**
 * The login that the inputs give. It is for the registry that images go to: `registry`, else that of the full tags,
 * else Docker Hub; `registry: acme` is an owner on Docker Hub, as everywhere in names of images.
 */ function loginOf({ username, password, registry, tags }) {
    if (username === undefined || password === undefined) return undefined;
    const full = tags?.find((tag)=>tag.includes('/'));
    const place = registry === undefined ? full : `${registry}/x`;
    return {
        registry: place === undefined ? 'docker.io' : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference)(place).registry,
        username,
        password
    };
}
/** The registry that the job's own token opens. */ const tokenRegistry = 'ghcr.io';
function loginOfToken(token, env) {
    return {
        registry: tokenRegistry,
        username: env['GITHUB_ACTOR'] ?? 'token',
        password: token
    };
}
/** What nobody may see of these logins and the job's token: passwords, and what docker's configuration has of them. */ function secretsOf(logins, { 'github-token': token }, env) {
    const all = [
        ...logins,
        ...token === undefined ? [] : [
            loginOfToken(token, env)
        ]
    ];
    return [
        ...all.map(({ password })=>password),
        ...all.map(_oci_basic_auth_js__WEBPACK_IMPORTED_MODULE_2__/* .basicAuth */ .t)
    ];
}
/** The job's token as a login, for who has no other one there. */ async function tokenLogin({ 'github-token': token }, env) {
    if (token === undefined || await (0,_oci_credentials_js__WEBPACK_IMPORTED_MODULE_0__.findCredentials)([], env)(tokenRegistry) !== undefined) return undefined;
    return loginOfToken(token, env);
}


/***/ }),

/***/ 28867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ makeRunFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _tools_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4390);



/**
 * Makes a folder for one run that only this user may look into, and removes those of runs that were killed before
 * they could do it: layouts are large, and there may be secrets in them.
 * @param runs the folder of all runs; machines and containers may share it
 */ async function makeRunFolder(runs) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(runs, {
        recursive: true
    });
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(runs))){
        const owner = (0,_tools_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerIn */ .f6)(name);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runs, name);
        if (owner !== undefined && (0,_tools_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .isLeft */ .OC)(owner, await (0,_tools_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .quietMs */ .ZZ)(folder))) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, {
            recursive: true,
            force: true,
            maxRetries: 3
        });
    }
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runs, (0,_tools_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownedPrefix */ .c2)()));
}


/***/ }),

/***/ 55438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ addSecretsOf),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   gE: () => (/* binding */ createSecrets)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_mask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72858);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);




/** No secrets yet. What is added is masked by the host, too. */ function createSecrets(host) {
    const mask = (0,_host_mask_js__WEBPACK_IMPORTED_MODULE_3__/* .createMask */ .P)();
    return {
        add: (value)=>{
            mask.add(value);
            host.mask(value);
        },
        hide: (text)=>mask.hide(text)
    };
}
/**
 * Adds the values of the secrets that images are built with, from wherever they come: a step can print any of them.
 * @throws Problem (request) for a file that cannot be read
 */ async function addSecretsOf(images, secrets, cwd, env) {
    const entries = images.flatMap(({ target })=>target.secret ?? []).map(readEntry);
    for (const { id, variable, file } of entries){
        if (file === undefined) refuseJobSecret(id, variable ?? id ?? '');
        const value = file === undefined ? env[variable ?? id ?? ''] : await readSecretFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), id);
        if (value !== undefined) secrets.add(value);
    }
}
/**
 * The inputs and tokens of the job are nobody's build secrets: a pull request could name them in a policy or a Bake
 * file and print them. A workflow that wants to give a token to a build gives it a name of its own in `env`.
 */ function refuseJobSecret(id, variable) {
    if (/^(INPUT_|ACTIONS_)/i.test(variable)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`The secret ${id ?? ''} asks for ${variable}, which is the job’s own`, {
        todo: 'Give the value another name in the step’s env, and name that'
    });
}
async function readSecretFile(file, id = '') {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    } catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`The secret ${id} comes from ${file}, which cannot be read`, {}, error);
    }
}
/** `id=ID,env=VARIABLE` and `id=ID,src=PATH`, or the same as an object (docs.docker.com, Bake's `secret`). */ function readEntry(entry) {
    const pairs = typeof entry === 'string' ? entry.split(',').map((part)=>{
        const [key = '', ...rest] = part.split('=');
        return [
            key.trim(),
            rest.join('=')
        ];
    }) : typeof entry === 'object' && entry !== null ? Object.entries(entry) : [];
    const text = (...names)=>{
        const found = pairs.find(([key])=>names.includes(key))?.[1];
        return typeof found === 'string' && found !== '' ? found : undefined;
    };
    return {
        id: text('id'),
        variable: text('env'),
        file: text('src', 'source')
    };
}
/** A copy of a report in which no text has a secret in it. */ function withoutSecrets(report, hide) {
    const copy = structuredClone(report);
    hideInside(copy, hide);
    return copy;
}
function hideInside(value, hide) {
    const entries = Object.entries(value);
    for (const [key, inner] of entries){
        if (typeof inner === 'object' && inner !== null) hideInside(inner, hide);
        else if (typeof inner === 'string') {
            const hidden = hide(inner);
            if (hidden !== inner) Reflect.set(value, key, hidden);
        }
    }
}


/***/ }),

/***/ 77805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ openWorkshop)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/buildx.js
var build_buildx = __webpack_require__(37288);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/cache-dir.js
var cache_dir = __webpack_require__(72721);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/event.js
var request_event = __webpack_require__(97323);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/carried.js






/**
 * @param note told once when the cache fails; the run goes on without it
 * @returns undefined where the runner has no cache, or nobody wants any
 */ function openCarried({ inputs }, host, signal, note) {
    const { keeping } = host;
    if (keeping === undefined || inputs.cache === 'off') return undefined;
    const { restore, keep } = carefully(keeping, host, signal, note);
    return {
        restore,
        keep,
        tools: {
            restore: (release, file)=>restore(`${toolKey(release)}-`, file),
            fetched: (release, file)=>keep(toolKey(release), file)
        },
        database: async (kind, from, folder, get)=>{
            const prefix = `image-build-trivy-${kind}-${from}`;
            if (await madeAt(folder) === undefined) await restore(`${prefix}-`, folder);
            const before = await madeAt(folder);
            const got = await get();
            const made = await madeAt(folder);
            if (made !== undefined && made !== before) await keep(`${prefix}-${made}`, folder);
            return got;
        }
    };
}
function toolKey({ name, version, sha256 }) {
    return `image-build-tool-${name}-${version}-${process.platform}-${process.arch}-${sha256}`;
}
/** Asks nobody who has failed once, and nobody for what this job may not do. */ function carefully(keeping, host, signal, note) {
    let broken = false;
    const isBroken = ()=>broken;
    let may;
    const permission = ()=>may ??= permissionOf(host);
    return {
        restore: async (prefix, path)=>{
            if (isBroken() || !(await permission()).reads) return;
            try {
                const isThere = await keeping.restore(prefix, path, signal);
                host.debug(`${prefix}*: ${isThere ? 'from' : 'not in'} the runner’s cache`);
            } catch (error) {
                if (!(error instanceof problem/* Problem */.AF) || error.data.kind === 'interrupted') throw error;
                host.debug(`${prefix}*: ${(0,problem/* messageOf */.bD)(error)}`);
                if (!isBroken()) note(`tools and databases are fetched anew: ${(0,problem/* messageOf */.bD)(error)}`);
                broken = true;
            }
        },
        keep: async (key, path)=>{
            if (!isBroken() && (await permission()).writes) keeping.keep(key, path);
        }
    };
}
/** As for layers under `cache: auto`: see cache/policy/decide.ts. */ async function permissionOf({ env }) {
    const [{ decideCaches }, { readRunnerCache }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6264).then(__webpack_require__.bind(__webpack_require__, 66264)),
        __webpack_require__.e(/* import() */ 8930).then(__webpack_require__.bind(__webpack_require__, 48930))
    ]);
    const { ref, isFork = false } = (0,request_event/* readRunContext */.$)(env);
    const { kind, reads, writes } = decideCaches({
        wish: {
            kind: 'auto'
        },
        given: {
            from: [],
            to: []
        },
        noCache: false,
        ref,
        isFork,
        runner: readRunnerCache(env, Date.now()),
        engine: {
            isKept: false,
            why: ''
        },
        compression: 'gzip',
        images: []
    });
    return kind === 'gha' ? {
        reads,
        writes
    } : {
        reads: false,
        writes: false
    };
}
const metadataSchema = type/* Type */.ZU.Object({
    UpdatedAt: type/* Type */.ZU.String()
});
/** When the database in a folder was made, as a part of a key; undefined where there is none that says it. */ async function madeAt(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'metadata.json'), 'utf8').catch(()=>'');
    // The whole time: a mirror may have several a day. Trivy fetches a new one when this one's time is over.
    return (0,json/* soundJson */.u1)(metadataSchema, text)?.UpdatedAt.replaceAll(/[^\w.]/g, '-').slice(0, 40);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/login.js
var login = __webpack_require__(65190);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/mirrors.js
var mirrors = __webpack_require__(60098);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/registry.js


/** A client for all registries of a run; it opens nothing before its first request. `onRetry` hears what was tried again. */ async function openRegistry(request, host, onRetry) {
    const [{ createRegistryClient }, { plainHosts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4629), __webpack_require__.e(1489)]).then(__webpack_require__.bind(__webpack_require__, 31489)),
        __webpack_require__.e(/* import() */ 3659).then(__webpack_require__.bind(__webpack_require__, 43659))
    ]);
    return createRegistryClient({
        credentials: await credentialsOf(request, host),
        userAgent: 'image-build',
        env: host.env,
        signal: host.signal,
        onRetry,
        insecureHosts: plainHosts(await (0,mirrors.readMirrors)(request.inputs['registry-mirrors']))
    });
}
/** What was given wins over what `docker login` left; on ghcr.io the job's own token is the last resort. */ async function credentialsOf({ inputs }, host) {
    const { findCredentials } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 68678));
    const found = findCredentials(await (0,login/* loginsOf */.Qm)(inputs, host.env), host.env);
    const token = inputs['github-token'];
    return async (asked)=>await found(asked) ?? (asked === 'ghcr.io' && token !== undefined ? {
            kind: 'password',
            username: host.env['GITHUB_ACTOR'] ?? 'token',
            password: token
        } : undefined);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/run-folder.js
var run_folder = __webpack_require__(28867);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/workshop.js










/** Opens the workshop. Every secret is masked before anything else happens. */ async function openWorkshop(request, host, known, onRetry = ()=>undefined, note = ()=>undefined) {
    const { inputs } = request;
    for (const secret of [
        inputs.password,
        inputs['github-token']
    ])if (secret !== undefined) known.add(secret);
    const logins = await (0,login/* loginsOf */.Qm)(inputs, host.env);
    for (const secret of (0,login/* secretsOf */.Fj)(logins, inputs, host.env))known.add(secret);
    const secrets = (inputs.secrets ?? []).map(readSecret);
    for (const { value } of secrets)known.add(value);
    const cacheDir = (0,cache_dir/* cacheFolder */.n)(host.env);
    const folder = await (0,run_folder/* makeRunFolder */.G)((0,external_node_path_.join)(cacheDir, 'runs'));
    // However this process ends (but for SIGKILL): what is secret in the folder does not stay.
    const removeWithUs = ()=>(0,external_node_fs_.rmSync)(folder, {
            recursive: true,
            force: true
        });
    process.once('exit', removeWithUs);
    host.saveState('folder', folder);
    host.saveState('cache', cacheDir);
    const secretFiles = await Promise.all(secrets.map(async ({ id, value }, index)=>{
        const file = (0,external_node_path_.join)(folder, `secret-${index}`);
        await (0,promises_.writeFile)(file, value, {
            mode: 0o600
        });
        return [
            id,
            file
        ];
    }));
    const tools = new Map();
    let registry;
    const ending = new AbortController();
    const signal = AbortSignal.any([
        host.signal,
        ending.signal
    ]);
    const begun = [];
    const once = (make)=>{
        let made;
        return ()=>{
            if (made === undefined) begun.push(made = make());
            return made;
        };
    };
    const carried = openCarried(request, host, signal, note);
    const buildx = once(async ()=>{
        const given = inputs.buildx === undefined ? undefined : (0,external_node_path_.resolve)(host.cwd, inputs.buildx);
        const program = await (0,build_buildx/* findBuildx */.ah)(given, host.env);
        const token = await (0,login/* tokenLogin */.nu)(inputs, host.env);
        const all = token === undefined ? logins : [
            token,
            ...logins
        ];
        return {
            program,
            env: (0,build_buildx/* buildxEnv */.aW)(await withLogins(all, host.env, (0,external_node_path_.join)(folder, 'docker'))),
            signal
        };
    });
    return {
        folder,
        cacheDir,
        secretFiles: Object.fromEntries(secretFiles),
        buildx,
        loginEnv: once(()=>withLogins(logins, host.env, (0,external_node_path_.join)(folder, 'login'))),
        builders: once(async ()=>(await __webpack_require__.e(/* import() */ 4400).then(__webpack_require__.bind(__webpack_require__, 24400))).listBuilders(await buildx())),
        tool: (name, asked = signal)=>{
            const known = tools.get(name);
            if (known !== undefined) return known;
            const { cwd, env } = host;
            const found = __webpack_require__.e(/* import() */ 7417).then(__webpack_require__.bind(__webpack_require__, 77417)).then(({ acquire })=>acquire(name, {
                    ...toolOptions(name, inputs, {
                        cwd,
                        env,
                        signal: asked
                    }, cacheDir),
                    ...carried === undefined ? {} : {
                        carrier: carried.tools
                    }
                }));
            tools.set(name, found);
            return found;
        },
        identify: async (name)=>(await __webpack_require__.e(/* import() */ 5241).then(__webpack_require__.bind(__webpack_require__, 5241))).identify(name, toolOptions(name, inputs, host, cacheDir)),
        ...carried === undefined ? {} : {
            carried
        },
        kept: once(async ()=>(await __webpack_require__.e(/* import() */ 1014).then(__webpack_require__.bind(__webpack_require__, 11014))).createKeptBlobs((0,external_node_path_.join)(cacheDir, 'blobs'), host.cwd)),
        registry: ()=>registry ??= openRegistry(request, host, onRetry),
        close: async ()=>{
            // What was asked for ahead and is not needed any more must not write into the folder when it is gone.
            ending.abort();
            await Promise.allSettled(begun);
            await (await registry)?.close();
            await (0,promises_.rm)(folder, {
                recursive: true,
                force: true,
                maxRetries: 3
            });
            process.removeListener('exit', removeWithUs);
        }
    };
}
function toolOptions(name, inputs, { cwd, env, signal }, cacheDir) {
    const path = inputs[name] === undefined ? undefined : (0,external_node_path_.resolve)(cwd, inputs[name]);
    const mirror = inputs['tool-mirror'];
    return {
        env,
        cacheDir: (0,external_node_path_.join)(cacheDir, 'tools'),
        signal,
        ...path === undefined ? {} : {
            path
        },
        ...mirror === undefined ? {} : {
            mirror
        }
    };
}
function readSecret(entry) {
    const [id = '', ...rest] = entry.split('=');
    // The entry itself is not shown: it may be the secret.
    if (id === '' || rest.length === 0) throw (0,problem/* badRequest */.li)('secrets has an entry without =', {
        todo: 'Write it as ID=VALUE'
    });
    return {
        id,
        value: rest.join('=')
    };
}
/**
 * A login that was given to us is the engine's too: base images may be private, and what is reused is pulled from where
 * it was published. It goes by a file of this run, not by argument; the user's own logins stay as they are.
 * @param dir for that file
 */ async function withLogins(logins, env, dir) {
    if (logins.length === 0) return env;
    const { extendDockerConfig } = await __webpack_require__.e(/* import() */ 3183).then(__webpack_require__.bind(__webpack_require__, 3183));
    return extendDockerConfig(env, dir, logins);
}


/***/ })

};
