export const id = 639;
export const ids = [639,995];
export const modules = {

/***/ 639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRegistryClient: () => (/* binding */ createRegistryClient)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var src_problem = __webpack_require__(5518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/digest.js
var oci_digest = __webpack_require__(8219);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/media-types.js
var media_types = __webpack_require__(9683);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var oci_reference = __webpack_require__(7970);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(4995);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/retry.js



const defaultRetryPolicy = {
    attempts: 5,
    baseMs: 500,
    capMs: 10_000,
    longestWaitMs: 120_000
};
/** A failure that may be gone the next time; `problem` is what it is when it stays. */ class Transient extends Error {
    name = 'Transient';
    problem;
    retryAfterMs;
    constructor(problem, retryAfterMs){
        super(problem.message, {
            cause: problem
        });
        this.problem = problem;
        this.retryAfterMs = retryAfterMs;
    }
}
/**
 * The pause after a failed attempt: twice as long each time, half of it by chance so that many runners do not come
 * back at once, and never shorter than the registry asks for.
 * @param attempt 1 after the first one
 * @param random from 0 to 1
 */ function pauseMs(attempt, policy, random, retryAfterMs = 0) {
    const longest = Math.min(policy.capMs, policy.baseMs * 2 ** (attempt - 1));
    return Math.max(retryAfterMs, Math.round(longest * (0.5 + random / 2)));
}
/** The pause that a Retry-After header asks for: seconds or a date (RFC 9110, 10.2.3). */ function parseRetryAfter(header, nowMs) {
    if (header === undefined) return undefined;
    if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
/**
 * Runs an operation again as long as it throws Transient and the policy allows it.
 * @throws the Problem of the last Transient; anything else at once; `interrupted` when the signal is aborted
 */ async function retried(operation, policy, signal) {
    try {
        return await (0,p_retry["default"])(operation, {
            retries: policy.attempts - 1,
            minTimeout: 0,
            shouldRetry: ({ error })=>error instanceof Transient && (error.retryAfterMs ?? 0) <= policy.longestWaitMs,
            onFailedAttempt: async ({ error, attemptNumber, retriesLeft })=>{
                if (!(error instanceof Transient) || retriesLeft === 0) return;
                if ((error.retryAfterMs ?? 0) > policy.longestWaitMs) return;
                const pause = pauseMs(attemptNumber, policy, Math.random(), error.retryAfterMs);
                await (0,promises_.setTimeout)(pause, undefined, {
                    signal
                }).catch(()=>undefined);
                if (signal.aborted) throw (0,src_problem/* interrupted */.VM)();
            }
        });
    } catch (error) {
        throw error instanceof Transient ? error.problem : error;
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/address.js

/** Docker Hub is called `docker.io` in names, and its API lives elsewhere. */ const apiHosts = {
    'docker.io': 'registry-1.docker.io'
};
/** Whether a registry runs on this machine: such ones speak plain HTTP, as Docker, too, takes it. */ function isLoopback(registry) {
    const host = registry.replace(/:\d+$/, '').toLowerCase();
    return host === 'localhost' || host === '[::1]' || host.endsWith('.localhost') || host.startsWith('127.') && (0,external_node_net_.isIP)(host) === 4;
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

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/challenge.js
/** One way to log in that a registry offers (RFC 9110, section 11; distribution docs/spec/auth/token.md). */ const token = /[!#$%&'*+.^_`|~\w-]+/y;
const quoted = /"((?:[^"\\]|\\.)*)"/y;
/**
 * Takes WWW-Authenticate headers apart: several challenges in one header, quoted strings with commas in them,
 * parameters in any order. What is malformed ends the list; it never throws.
 */ function parseChallenges(headers) {
    return headers.flatMap(parseHeader);
}
function parseHeader(text) {
    const challenges = [];
    let at = 0;
    const take = (pattern)=>{
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (!match) return undefined;
        at = pattern.lastIndex;
        return match[1] ?? match[0];
    };
    for(;;){
        take(/[\s,]*/y);
        const word = take(token);
        if (word === undefined) return challenges;
        const current = challenges.at(-1);
        if (take(/\s*=\s*/y) === undefined) {
            challenges.push({
                scheme: word.toLowerCase(),
                parameters: {}
            });
        } else {
            const string = take(quoted)?.replaceAll(/\\(.)/g, '$1');
            const value = string ?? take(token);
            if (!current || value === undefined) return challenges;
            current.parameters[word.toLowerCase()] ??= value;
        }
    }
}
/** `Basic` credentials (RFC 7617), in UTF-8. */ function basicHeader(username, password) {
    return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}

// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(2078);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/value/check/check.mjs
var check = __webpack_require__(6849);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/failure.js

/** A registry's answer that is none of those we can work with, as a Problem that says what to do. */ function refusal({ repository, request, answer, login }) {
    const { registry } = repository;
    const { status } = answer;
    const details = {
        log: complaints(answer)
    };
    if (status === 401 || status === 403) {
        const what = !login ? `${registry} asks for a login, and none was found` : status === 401 ? `${registry} refuses the login` : `${registry} does not let this login work on ${repository.repository}`;
        return (0,src_problem/* surroundingsFailed */.fs)(what, {
            ...details,
            todo: loginHint(repository)
        });
    }
    const what = `${registry} answered ${status} to ${request.method} ${request.url.pathname}`;
    return (0,src_problem/* surroundingsFailed */.fs)(what, {
        ...details,
        ...hintFor(status, repository)
    });
}
/** What a person does so that a registry lets them in. */ function loginHint({ registry, repository }) {
    if (registry === 'ghcr.io') return 'Give the job `permissions: packages: write`, let the package allow this repository ' + '(package settings, "Manage Actions access"), or log in with a token that has `write:packages`.';
    if (registry === 'docker.io') return 'Run `docker login` with an access token that may write, or give `username` and `password`.';
    return `Run \`docker login ${registry}\`, or give \`username\` and \`password\`; the account must be allowed to push to ${repository}.`;
}
function hintFor(status, { registry, repository }) {
    if (status === 404) return {
        todo: `Does ${repository} exist on ${registry}? Some registries want it made first.`
    };
    if (status === 413) return {
        todo: 'The registry, or a proxy before it, limits the size of an upload: raise it.'
    };
    if (status === 429) return {
        todo: 'The registry has had too many requests: wait, or log in for a higher limit.'
    };
    if (status >= 500) return {
        todo: `Run it again later; look at the logs or the status page of ${registry}.`
    };
    return {};
}
/** What a registry says about an error: untrusted, so printable, one line each, and short. */ function complaints({ body }) {
    const text = body.toString('utf8');
    const lines = structured(text) ?? text.split('\n');
    return lines.map((line)=>line.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').trim()).filter((line)=>line !== '').slice(0, 5).map((line)=>line.slice(0, 300));
}
/** `{"errors": [{"code", "message", "detail"}]}` (distribution-spec, "Error Codes"). */ function structured(text) {
    try {
        const parsed = JSON.parse(text);
        if (typeof parsed !== 'object' || parsed === null || !('errors' in parsed)) return undefined;
        if (!Array.isArray(parsed.errors)) return undefined;
        return parsed.errors.map((each)=>{
            if (typeof each !== 'object' || each === null) return String(each);
            const code = 'code' in each ? String(each.code) : '';
            const message = 'message' in each ? String(each.message) : '';
            return `${code}: ${message}`;
        });
    } catch  {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/status.js
/** Answers after which another try may help: too slow, too many requests, or the server's own fault. */ function isTransientStatus(status) {
    return status === 408 || status === 429 || status >= 500 && status !== 501 && status !== 505;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/token.js







const answerSchema = type/* Type */.ZU.Object({
    token: type/* Type */.ZU.Optional(type/* Type */.ZU.String({
        minLength: 1
    })),
    access_token: type/* Type */.ZU.Optional(type/* Type */.ZU.String({
        minLength: 1
    })),
    expires_in: type/* Type */.ZU.Optional(type/* Type */.ZU.Number())
});
/** How long a token lives when the service does not say, in seconds (distribution docs/spec/auth/token.md). */ const defaultLifetime = 60;
/**
 * Gets a bearer token: GET with Basic for a password or for nobody, POST for an identity token
 * (distribution docs/spec/auth/token.md and oauth.md).
 * @throws Problem (surroundings) when the login is refused, Transient when the service fails
 */ async function fetchToken(question, send, signal) {
    const request = tokenRequest(question);
    const answer = await send(request, signal);
    if (answer.status !== 200) throw refused(question, request, answer);
    const body = parsed(answer.body.toString('utf8'));
    const value = check/* Check */.J(answerSchema, body) ? body.token ?? body.access_token : undefined;
    if (!check/* Check */.J(answerSchema, body) || value === undefined || !/^[\x21-\x7e]+$/.test(value)) throw (0,src_problem/* surroundingsFailed */.fs)(`${request.url.host} gave something else than a token for ${question.registry}`);
    return {
        value,
        expiresAtMs: Date.now() + Math.max(body.expires_in ?? 0, defaultLifetime) * 1000
    };
}
/** The request for a token; a pure function of the question. */ function tokenRequest({ registry, origin, challenge, scopes, login }) {
    const url = realmOf(registry, origin, challenge);
    const service = challenge.parameters['service'];
    if (login?.kind === 'identity-token') {
        const form = new URLSearchParams({
            grant_type: 'refresh_token',
            client_id: 'image-build',
            refresh_token: login.token,
            scope: scopes.join(' '),
            ...service === undefined ? {} : {
                service
            }
        });
        const headers = {
            'content-type': 'application/x-www-form-urlencoded'
        };
        return {
            method: 'POST',
            url,
            headers,
            body: form.toString()
        };
    }
    if (service !== undefined) url.searchParams.set('service', service);
    for (const scope of scopes)url.searchParams.append('scope', scope);
    const headers = login ? {
        authorization: basicHeader(login.username, login.password)
    } : {};
    return {
        method: 'GET',
        url,
        headers
    };
}
function realmOf(registry, origin, { parameters }) {
    const realm = parameters['realm'] ?? '';
    const url = URL.canParse(realm) ? new URL(realm) : undefined;
    const allowed = url?.protocol === 'https:' || url?.protocol === 'http:' && origin.protocol === 'http:';
    if (!url || !allowed) throw (0,src_problem/* surroundingsFailed */.fs)(`${registry} sends us to an unsafe place for a login: \`${realm.slice(0, 100)}\``, {
        todo: 'The token service of a registry has to be reached by https.'
    });
    return url;
}
function refused({ registry, scopes, login }, request, answer) {
    const { status } = answer;
    const repository = /^repository:([^:]+):/.exec(scopes[0] ?? '')?.[1] ?? '';
    const log = complaints(answer);
    if (isTransientStatus(status)) {
        const problem = (0,src_problem/* surroundingsFailed */.fs)(`${request.url.host} answered ${status} when asked for a token`, {
            log
        });
        return new Transient(problem, parseRetryAfter(answer.headers('retry-after')[0], Date.now()));
    }
    const what = login ? `${registry} refuses the login` : `${registry} asks for a login, and none was found`;
    return status === 400 || status === 401 || status === 403 ? (0,src_problem/* surroundingsFailed */.fs)(what, {
        log,
        todo: loginHint({
            registry,
            repository
        })
    }) : (0,src_problem/* surroundingsFailed */.fs)(`${request.url.host} answered ${status} when asked for a token for ${registry}`, {
        log
    });
}
function parsed(text) {
    try {
        return JSON.parse(text);
    } catch  {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/authorizer.js



/** A token is not used in its last seconds: it has to live until the request arrives. */ const marginMs = 10_000;
/**
 * Logs into one registry by Basic or by bearer tokens (distribution docs/spec/auth/token.md). Tokens are asked for
 * once per set of scopes, also when many requests want one at the same time.
 */ function createAuthorizer(registry, origin, credentials, send) {
    let login;
    let basic;
    const tokens = [];
    const pending = new Map();
    const header = (scopes)=>{
        const now = Date.now();
        const token = tokens.find((each)=>each.expiresAtMs - marginMs > now && covers(each.scopes, scopes));
        return token ? `Bearer ${token.value}` : basic;
    };
    const bearer = (challenge, scopes, signal)=>{
        const wanted = [
            ...new Set([
                ...scopes,
                ...scopesOf(challenge)
            ])
        ].sort();
        const key = wanted.join(' ');
        const running = pending.get(key);
        if (running) return running;
        const started = fetchToken({
            registry,
            origin,
            challenge,
            scopes: wanted,
            login
        }, send, signal).then((token)=>{
            tokens.push({
                ...token,
                scopes: new Set(wanted)
            });
            return `Bearer ${token.value}`;
        }).finally(()=>pending.delete(key));
        pending.set(key, started);
        return started;
    };
    return {
        header,
        hasLogin: ()=>login !== undefined,
        renew: async (answer, scopes, used, signal)=>{
            const challenges = parseChallenges(answer.headers('www-authenticate'));
            login ??= await credentials(registry);
            const refused = tokens.findIndex((each)=>`Bearer ${each.value}` === used);
            if (refused >= 0) tokens.splice(refused, 1);
            // Somebody else has got a newer token meanwhile.
            const known = header(scopes);
            if (known !== undefined && known !== used) return known;
            const challenge = challenges.find(({ scheme })=>scheme === 'bearer');
            if (challenge) return bearer(challenge, scopes, signal);
            if (!challenges.some(({ scheme })=>scheme === 'basic')) return undefined;
            if (login?.kind === 'identity-token') throw (0,src_problem/* surroundingsFailed */.fs)(`${registry} wants a password, and the login found is an identity token`);
            if (!login) return undefined;
            basic = basicHeader(login.username, login.password);
            return basic === used ? undefined : basic;
        }
    };
}
function scopesOf({ parameters }) {
    return (parameters['scope'] ?? '').split(' ').filter((scope)=>scope !== '');
}
/** Who may push may pull. */ function covers(have, wanted) {
    return wanted.every((scope)=>have.has(scope) || have.has(scope.replace(/:pull$/, ':pull,push')));
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(661);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/connection.js



/** The other side, or the way to it, failed in the middle: worth another try. */ const transientCodes = new Set([
    'ECONNRESET',
    'ECONNABORTED',
    'EPIPE',
    'ETIMEDOUT',
    'EAI_AGAIN',
    'UND_ERR_SOCKET',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT'
]);
const fileCodes = new Set([
    'ENOENT',
    'EACCES',
    'EIO',
    'EISDIR',
    'EMFILE'
]);
const certificateCodes = new Set([
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'
]);
/**
 * Why a request got no answer.
 * @param unreadable how the stream of what was sent ended, when by an error
 * @returns a Transient when another try may help, else a Problem (surroundings)
 */ function connectionFailure(url, error, unreadable) {
    // A broken connection ends the file's stream with an error, too: only the file system's own ones count.
    if (unreadable && fileCodes.has((0,error_code/* errorCode */.C)(unreadable) ?? '')) return (0,src_problem/* surroundingsFailed */.fs)(`What is to be sent cannot be read: ${unreadable.message}`, {}, unreadable);
    const code = (0,error_code/* errorCode */.C)(error);
    if (code === 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH') return (0,src_problem/* surroundingsFailed */.fs)('What is to be sent has changed since it was checked', {}, error);
    const problem = (0,src_problem/* surroundingsFailed */.fs)(`${url.host} cannot be reached: ${reason(code, error)}`, {
        todo: hint(code, url)
    }, error);
    return code !== undefined && transientCodes.has(code) ? new Transient(problem) : problem;
}
function reason(code, error) {
    if (code === 'ENOTFOUND') return 'no such host';
    if (code === 'ECONNREFUSED') return 'nothing listens there';
    const message = (0,src_problem/* messageOf */.bD)(error).split('\n')[0]?.slice(0, 200) ?? '';
    return message === '' ? code ?? 'unknown' : message;
}
function hint(code, { host, protocol }) {
    if (code === 'ENOTFOUND' || code === 'ECONNREFUSED') return `Is \`${host}\` the registry's name and port? Does it run?`;
    if (code !== undefined && certificateCodes.has(code)) return 'Its certificate is signed by an authority that Node does not know: name its file in NODE_EXTRA_CA_CERTS.';
    if (protocol === 'https:' && (code === 'EPROTO' || code?.startsWith('ERR_SSL') === true)) return `Does \`${host}\` speak plain HTTP? Only registries on this machine are spoken to without TLS.`;
    return 'Run it again; look at the network, and at HTTPS_PROXY and NO_PROXY when there is a proxy.';
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/http.js



/** In milliseconds. A registry may take minutes to store what it has got, so the answer has more time. */ const timeouts = {
    connect: 20_000,
    headers: 300_000,
    body: 60_000
};
/** No answer that we read is larger; see `readBlob`. */ const largestAnswer = 8 * 1024 * 1024;
/**
 * Sends single requests, without retries, redirects and logins, through the proxy that the environment names.
 * @param env where HTTP_PROXY, HTTPS_PROXY and NO_PROXY are read; a registry on this machine is reached directly
 */ function createHttp(env, userAgent) {
    let started;
    const send = async (request, signal)=>{
        if (isAborted(signal)) throw (0,src_problem/* interrupted */.VM)();
        started ??= connect(env);
        const { undici, direct, proxied } = await started;
        const payload = opened(request.body);
        try {
            const answer = await undici.request(request.url, {
                method: request.method,
                headers: {
                    'user-agent': userAgent,
                    ...request.headers,
                    ...payload.size === undefined ? {} : {
                        'content-length': String(payload.size)
                    }
                },
                body: payload.content,
                dispatcher: isLoopback(request.url.host) ? direct : proxied,
                signal,
                headersTimeout: timeouts.headers,
                bodyTimeout: timeouts.body
            });
            return {
                status: answer.statusCode,
                headers: (name)=>[
                        answer.headers[name] ?? []
                    ].flat(),
                body: await readLimited(answer.body)
            };
        } catch (error) {
            if (isAborted(signal)) throw (0,src_problem/* interrupted */.VM)();
            throw connectionFailure(request.url, error, payload.failure());
        }
    };
    const close = async ()=>{
        if (!started) return;
        const { direct, proxied } = await started;
        await Promise.all([
            direct.close(),
            proxied.close()
        ]);
    };
    return {
        send,
        close
    };
}
/** A function, because the answer changes while we wait. */ function isAborted(signal) {
    return signal.aborted;
}
function opened(body) {
    if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) return {
        content: body ?? null,
        failure: ()=>undefined
    };
    let failure;
    const content = body.open().once('error', (error)=>{
        failure = error;
    });
    return {
        content,
        size: body.size,
        failure: ()=>failure
    };
}
/** undici takes 30 ms to load: only who talks to a registry pays for it. */ async function connect(env) {
    const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    const options = {
        connect: {
            timeout: timeouts.connect
        }
    };
    const direct = new undici.Agent(options);
    const from = (name)=>env[name.toLowerCase()] ?? env[name] ?? '';
    try {
        const proxied = new undici.EnvHttpProxyAgent({
            ...options,
            httpProxy: from('HTTP_PROXY'),
            httpsProxy: from('HTTPS_PROXY'),
            noProxy: from('NO_PROXY')
        });
        return {
            undici,
            direct,
            proxied
        };
    } catch (error) {
        throw (0,src_problem/* surroundingsFailed */.fs)('The proxy that HTTP_PROXY or HTTPS_PROXY names cannot be used', {
            todo: 'It looks like `http://host:port`.'
        }, error);
    }
}
async function readLimited(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body){
        if (!(chunk instanceof Uint8Array)) continue;
        size += chunk.length;
        if (size > largestAnswer) throw new Error(`the answer is larger than ${largestAnswer} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/session.js








/** A fresh token may be needed for the first try, and another when that one had just ended. */ const logins = 2;
const redirects = 5;
/** Opens nothing yet: connections and logins are made when the first request wants them. */ function createSession(options) {
    const http = createHttp(options.env, options.userAgent);
    const origin = (registry)=>apiOrigin(registry, options.insecureHosts);
    const authorizers = new Map();
    const authorizerOf = (registry)=>{
        const known = authorizers.get(registry);
        if (known) return known;
        const made = createAuthorizer(registry, origin(registry), options.credentials, http.send);
        authorizers.set(registry, made);
        return made;
    };
    const authorized = async (call, signal)=>{
        // A login is for the registry alone, not for a storage service that a Location names.
        if (call.url.host !== origin(call.repository.registry).host) return http.send(call, signal);
        const authorizer = authorizerOf(call.repository.registry);
        let header = authorizer.header(call.scopes);
        let answer = await http.send(withHeader(call, header), signal);
        for(let left = logins; answer.status === 401 && left > 0; left -= 1){
            header = await authorizer.renew(answer, call.scopes, header, signal);
            if (header === undefined) break;
            answer = await http.send(withHeader(call, header), signal);
        }
        return answer;
    };
    const refused = (call, answer)=>refusal({
            repository: call.repository,
            request: call,
            answer,
            login: authorizerOf(call.repository.registry).hasLogin()
        });
    return {
        origin,
        refusal: refused,
        call: async (call, signal)=>{
            let current = call;
            let answer = await authorized(current, signal);
            for(let left = redirects; isRedirect(current, answer) && left > 0; left -= 1){
                current = {
                    ...current,
                    url: target(current, answer)
                };
                answer = await authorized(current, signal);
            }
            if (!isTransientStatus(answer.status)) return answer;
            const problem = refusal({
                repository: call.repository,
                request: current,
                answer,
                login: true
            });
            throw new Transient(problem, parseRetryAfter(answer.headers('retry-after')[0], Date.now()));
        },
        retried: (operation, signal)=>retried(operation, options.retry, signal),
        close: http.close
    };
}
function withHeader(call, authorization) {
    return authorization === undefined ? call : {
        ...call,
        headers: {
            ...call.headers,
            authorization
        }
    };
}
function isRedirect({ method }, { status }) {
    return (method === 'GET' || method === 'HEAD') && [
        301,
        302,
        303,
        307,
        308
    ].includes(status);
}
function target(call, answer) {
    const [location = ''] = answer.headers('location');
    return safeLocation(call, location);
}
/**
 * Where a registry sends us.
 * @throws Problem (surroundings) when it is no web address, or would leave https
 */ function safeLocation({ url, repository }, location) {
    const to = URL.canParse(location, url.href) ? resolveLocation(location, url) : undefined;
    const allowed = to?.protocol === 'https:' || to?.protocol === 'http:' && url.protocol === 'http:';
    if (!to || location === '' || !allowed) throw (0,src_problem/* surroundingsFailed */.fs)(`The registry sends us to an unsafe place for ${(0,oci_reference/* repositoryName */.aR)(repository)}: \`${location.slice(0, 100)}\``);
    return to;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/client.js






/** A client for all registries of a run. Nothing is loaded, opened or asked before the first operation. */ function createRegistryClient({ signal, retry, ...options }) {
    return boundTo(createSession({
        ...options,
        retry: {
            ...defaultRetryPolicy,
            ...retry
        }
    }), signal);
}
function boundTo(session, signal) {
    const api = (call, path)=>{
        const { registry, repository } = call.repository;
        return {
            ...call,
            url: new URL(`v2/${repository}/${path}`, session.origin(registry))
        };
    };
    const hasBlob = (repository, digest)=>session.retried(async ()=>{
            const call = api({
                method: 'HEAD',
                repository,
                scopes: [
                    may(repository, 'pull,push')
                ]
            }, `blobs/${digest}`);
            const answer = await session.call(call, signal);
            if (answer.status === 200) return true;
            if (answer.status === 404) return false;
            throw session.refusal(call, answer);
        }, signal);
    return {
        hasBlob,
        getManifest: (reference)=>session.retried(async ()=>{
                const scopes = [
                    may(reference, 'pull')
                ];
                const headers = {
                    accept: media_types/* manifestTypes */.Fm.join(', ')
                };
                const call = api({
                    method: 'GET',
                    repository: reference,
                    scopes,
                    headers
                }, manifestPath(reference));
                const { status, headers: header, body } = await session.call(call, signal);
                if (status === 404) return undefined;
                if (status !== 200) throw session.refusal(call, {
                    status,
                    headers: header,
                    body
                });
                const digest = (0,oci_digest/* digestOf */.ol)(body);
                if (reference.digest !== undefined && reference.digest !== digest) throw (0,src_problem/* surroundingsFailed */.fs)(`${reference.registry} gave ${digest} when asked for ${reference.digest}`);
                const mediaType = (header('content-type')[0] ?? '').replace(/;.*$/, '').trim();
                return {
                    digest,
                    mediaType,
                    bytes: body
                };
            }, signal),
        putBlob: (repository, blob, mountFrom)=>{
            let tries = 0;
            return session.retried(async ()=>{
                tries += 1;
                // An upload whose answer was lost may have arrived all the same.
                if (tries > 1 && await hasBlob(repository, blob.digest)) return 'sent';
                const from = mountFrom === undefined ? undefined : {
                    mountFrom,
                    digest: blob.digest
                };
                const location = await startUpload(session, repository, api, signal, from);
                if (location === 'mounted') return 'mounted';
                await finishUpload(session, repository, location, blob, signal);
                return 'sent';
            }, signal);
        },
        putManifest: (reference, { mediaType, bytes })=>session.retried(async ()=>{
                const scopes = [
                    may(reference, 'pull,push')
                ];
                const headers = {
                    'content-type': mediaType
                };
                const call = api({
                    method: 'PUT',
                    repository: reference,
                    scopes,
                    headers,
                    body: bytes
                }, manifestPath(reference));
                const answer = await session.call(call, signal);
                if (answer.status !== 201 && answer.status !== 200) throw session.refusal(call, answer);
                const [stored] = answer.headers('docker-content-digest');
                const digest = (0,oci_digest/* digestOf */.ol)(bytes);
                if (stored !== undefined && stored !== digest) throw (0,src_problem/* surroundingsFailed */.fs)(`${(0,oci_reference/* repositoryName */.aR)(reference)} stored ${stored.slice(0, 100)} instead of ${digest}`);
            }, signal),
        deleteTag: (reference)=>session.retried(async ()=>{
                const scopes = [
                    may(reference, 'delete')
                ];
                const call = api({
                    method: 'DELETE',
                    repository: reference,
                    scopes
                }, `manifests/${reference.tag}`);
                const { status } = await session.call(call, signal);
                // 404: it is gone, which is what was wanted. 400, 405 and the like: this registry does not do it.
                return status < 300 || status === 404 ? 'deleted' : 'impossible';
            }, signal),
        with: (other)=>boundTo(session, other),
        close: session.close
    };
}
/** POST: `mounted`, or where the blob has to be sent. */ async function startUpload(session, repository, api, signal, from) {
    const query = from ? `?${new URLSearchParams({
        mount: from.digest,
        from: from.mountFrom
    }).toString()}` : '';
    const call = api({
        method: 'POST',
        repository,
        scopes: [
            may(repository, 'pull,push'),
            ...from ? [
                may({
                    ...repository,
                    repository: from.mountFrom
                }, 'pull')
            ] : []
        ],
        headers: {
            'content-length': '0'
        }
    }, `blobs/uploads/${query}`);
    const answer = await session.call(call, signal);
    if (from && answer.status === 201) return 'mounted';
    if (answer.status === 202) return safeLocation(call, answer.headers('location')[0] ?? '');
    // Not every registry lets every login look into the other repository: then the blob is sent.
    if (from && answer.status >= 400) return startUpload(session, repository, api, signal, undefined);
    throw session.refusal(call, answer);
}
/** PUT of the whole blob to where the registry wants it; what stands in that address stays. */ async function finishUpload(session, repository, location, blob, signal) {
    const url = new URL(location);
    // Appended as text: an address with a signature in it must not be written anew.
    url.search += `${url.search === '' ? '?' : '&'}digest=${encodeURIComponent(blob.digest)}`;
    const call = {
        method: 'PUT',
        url,
        repository,
        scopes: [
            may(repository, 'pull,push')
        ],
        headers: {
            'content-type': 'application/octet-stream'
        },
        body: blob
    };
    const answer = await session.call(call, signal);
    if (answer.status !== 201 && answer.status !== 204) throw session.refusal(call, answer);
}
function manifestPath({ tag, digest }) {
    return `manifests/${tag ?? digest ?? 'latest'}`;
}
function may({ repository }, actions) {
    return `repository:${repository}:${actions}`;
}


/***/ }),

/***/ 4995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ pRetry)
});

// UNUSED EXPORTS: AbortError, makeRetriable

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}


/***/ })

};
