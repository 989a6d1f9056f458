export const id = 6994;
export const ids = [6994,370,4613];
export const modules = {

/***/ 54613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRegistryClient: () => (/* binding */ createRegistryClient)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var src_problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/temporary.js
var temporary = __webpack_require__(1898);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/digest.js
var oci_digest = __webpack_require__(8219);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var oci_reference = __webpack_require__(97970);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/registry/retry.js
var registry_retry = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/registry/address.js
var address = __webpack_require__(92603);
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
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
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

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/registry/status.js
var registry_status = __webpack_require__(79121);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/token.js







/** Whoever makes tokens does not make one for this login, or none for what was asked. */ class LoginRefused extends src_problem/* Problem */.AF {
}
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
 * @throws LoginRefused (surroundings), Problem for another answer, Transient when the service fails
 */ async function fetchToken(question, send, signal) {
    const request = tokenRequest(question);
    const answer = await send(request, signal);
    if (answer.status !== 200) throw refused(question, request, answer);
    const body = (0,json/* soundJson */.u1)(answerSchema, answer.body.toString('utf8'));
    const value = body?.token ?? body?.access_token;
    if (body === undefined || value === undefined || !/^[\x21-\x7e]+$/.test(value)) throw (0,src_problem/* surroundingsFailed */.fs)(`${request.url.host} gave something else than a token for ${question.registry}`);
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
    if ((0,registry_status/* isTransientStatus */.D)(status)) {
        const problem = (0,src_problem/* surroundingsFailed */.fs)(`${request.url.host} answered ${status} when asked for a token`, {
            log
        });
        const retryAfterMs = (0,registry_retry/* parseRetryAfter */.mu)(answer.headers('retry-after')[0], Date.now());
        return new registry_retry/* Transient */.Rc(problem, {
            host: request.url.host,
            why: String(status),
            retryAfterMs
        });
    }
    const what = login ? `${registry} refuses the login` : `${registry} asks for a login, and none was found`;
    return status === 400 || status === 401 || status === 403 ? new LoginRefused({
        kind: 'surroundings',
        what,
        log,
        todo: loginHint({
            registry,
            repository
        })
    }) : (0,src_problem/* surroundingsFailed */.fs)(`${request.url.host} answered ${status} when asked for a token for ${registry}`, {
        log
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/authorizer.js



/** A token is not used in its last seconds: it has to live until the request arrives. */ const marginMs = 10_000;
/**
 * Logs into one registry by Basic or by bearer tokens (distribution docs/spec/auth/token.md). Tokens are asked for
 * once per set of scopes, also when many requests want one at the same time.
 */ function createAuthorizer(registry, origin, credentials) {
    let login;
    let basic;
    const tokens = [];
    const pending = new Map();
    const header = (scopes)=>{
        const now = Date.now();
        const token = tokens.find((each)=>each.expiresAtMs - marginMs > now && covers(each.scopes, scopes));
        return token ? `Bearer ${token.value}` : basic;
    };
    const bearer = (challenge, scopes, send, signal)=>{
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
        renew: async (answer, scopes, used, send, signal)=>{
            const challenges = parseChallenges(answer.headers('www-authenticate'));
            login ??= await credentials(registry);
            const refused = tokens.findIndex((each)=>`Bearer ${each.value}` === used);
            if (refused >= 0) tokens.splice(refused, 1);
            // Somebody else has got a newer token meanwhile.
            const known = header(scopes);
            if (known !== undefined && known !== used) return known;
            const challenge = challenges.find(({ scheme })=>scheme === 'bearer');
            if (challenge) return bearer(challenge, scopes, send, signal);
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

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/registry/connection.js
var connection = __webpack_require__(79059);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/brief.js



/** One more try after a short pause, and no waiting for a registry that asks for a longer one. */ const briefRetryPolicy = {
    attempts: 2,
    baseMs: 200,
    capMs: 200,
    longestWaitMs: 1_000
};
/** Enough for a slow registry with a token service, and little for who waits for a plan. In ms. */ const patienceMs = 5_000;
/** Questions to one host at a time; the others wait before their time begins. */ const concurrency = 12;
/** So many connections that broke, one after the other without any answer between, are taken for no registry. */ const mostBroken = 4;
/**
 * Asks for what a run can do without. Each request has a few seconds; a host that has let one pass, or that cannot be
 * reached at all, is not asked again: it costs those seconds once, and not once for each image.
 * @param ms how long one request may take, up to the end of its answer
 */ function answersSoon(send, ms = patienceMs) {
    const hosts = new Map();
    return (request, signal)=>{
        const name = request.url.host;
        const host = hosts.get(name) ?? {
            limit: (0,p_limit["default"])(concurrency),
            broken: 0
        };
        hosts.set(name, host);
        return host.limit(async ()=>{
            if (host.silent !== undefined) throw host.silent;
            const late = AbortSignal.timeout(ms);
            try {
                const answer = await send(request, AbortSignal.any([
                    signal,
                    late
                ]));
                host.broken = 0;
                return answer;
            } catch (error) {
                if (signal.aborted) throw error;
                if (late.aborted) throw host.silent = noAnswer(name, ms);
                if (error instanceof registry_retry/* Transient */.Rc) {
                    host.broken += 1;
                    if (host.broken >= mostBroken) throw host.silent = error.problem;
                } else if (error instanceof connection.Unreachable) host.silent = error;
                throw error;
            }
        });
    };
}
function noAnswer(host, ms) {
    return new connection.Unreachable({
        kind: 'surroundings',
        what: `${host} has given no answer within ${ms / 1000} s`,
        todo: 'Run it again; look at the network, and at HTTPS_PROXY and NO_PROXY when there is a proxy.'
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/registry/http.js + 3 modules
var registry_http = __webpack_require__(72045);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/session.js









/** A fresh token may be needed for the first try, and another when that one had just ended. */ const logins = 2;
const redirects = 5;
/** A 401 that should not be: once more, and not so often that an account gets locked. */ const attemptsAt401 = 2;
/** Opens nothing yet: connections and logins are made when the first request wants them. */ function createSession(options) {
    const http = (0,registry_http/* createHttp */.V)(options.env, options.userAgent, {
        ...registry_http/* defaultTimeouts */.c,
        ...options.timeouts
    });
    const origin = (registry)=>(0,address/* apiOrigin */.lG)(registry, options.insecureHosts);
    const authorizers = new Map();
    const authorizerOf = (registry)=>{
        const known = authorizers.get(registry);
        if (known) return known;
        const made = createAuthorizer(registry, origin(registry), options.credentials);
        authorizers.set(registry, made);
        return made;
    };
    /** What has let us in, and for what: `REGISTRY SCOPES HEADER`. */ const accepted = new Set();
    /** @throws Transient for a 401 of one that has let us in before, or does not say how to (RFC 9110, 11.6.1) */ const authorized = async (call, send, signal)=>{
        // A login is for the registry alone, not for a storage service that a Location names.
        if (call.url.host !== origin(call.repository.registry).host) return send(call, signal);
        const authorizer = authorizerOf(call.repository.registry);
        let header = authorizer.header(call.scopes);
        let answer = await send(withHeader(call, header), signal);
        for(let left = logins; answer.status === 401 && left > 0; left -= 1){
            const better = await authorizer.renew(answer, call.scopes, header, send, signal);
            if (better === undefined) break;
            header = better;
            answer = await send(withHeader(call, header), signal);
        }
        const way = [
            call.repository.registry,
            ...call.scopes,
            header ?? ''
        ].join(' ');
        if (answer.status !== 401) accepted.add(way);
        else if (accepted.has(way) || answer.headers('www-authenticate').length === 0) throw new registry_retry/* Transient */.Rc(refused(call, answer), {
            host: call.url.host,
            why: '401',
            attempts: attemptsAt401
        });
        return answer;
    };
    const refused = (call, answer)=>refusal({
            repository: call.repository,
            request: call,
            answer,
            login: authorizerOf(call.repository.registry).hasLogin()
        });
    const through = (send, retry, briefly)=>({
            origin,
            refusal: refused,
            call: async (call, signal)=>{
                let current = call;
                let answer = await authorized(current, send, signal);
                for(let left = redirects; isRedirect(current, answer) && left > 0; left -= 1){
                    current = {
                        ...current,
                        url: target(current, answer)
                    };
                    answer = await authorized(current, send, signal);
                }
                if (!(0,registry_status/* isTransientStatus */.D)(answer.status)) return answer;
                const problem = refusal({
                    repository: call.repository,
                    request: current,
                    answer,
                    login: true
                });
                throw new registry_retry/* Transient */.Rc(problem, {
                    host: current.url.host,
                    why: String(answer.status),
                    retryAfterMs: (0,registry_retry/* parseRetryAfter */.mu)(answer.headers('retry-after')[0], Date.now())
                });
            },
            retried: (operation, signal)=>(0,registry_retry/* retried */.sT)(operation, retry, signal, options.onRetry),
            briefly,
            close: http.close
        });
    const brief = through(answersSoon(http.send, options.briefMs), briefRetryPolicy, ()=>brief);
    return through(http.send, options.retry, ()=>brief);
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
    const to = URL.canParse(location, url.href) ? (0,address/* resolveLocation */.KC)(location, url) : undefined;
    const allowed = to?.protocol === 'https:' || to?.protocol === 'http:' && url.protocol === 'http:';
    if (!to || location === '' || !allowed) throw (0,src_problem/* surroundingsFailed */.fs)(`The registry sends us to an unsafe place for ${(0,oci_reference.repositoryName)(repository)}: \`${location.slice(0, 100)}\``);
    return to;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/way.js
/** A call of a repository's API: `manifests/1.0` of acme/app is `/v2/acme/app/manifests/1.0`. */ function apiCall({ session }, call, path) {
    const { registry, repository } = call.repository;
    return {
        ...call,
        url: new URL(`v2/${repository}/${path}`, session.origin(registry))
    };
}
/** What a token must allow: `repository:acme/app:pull`. */ function may({ repository }, actions) {
    return `repository:${repository}:${actions}`;
}
/** Where a manifest is read, below its repository: a digest says more than the tag beside it. */ function readPath({ tag, digest }) {
    return `manifests/${digest ?? tag ?? 'latest'}`;
}
/** Where a manifest is written. */ function writePath({ tag, digest }) {
    return `manifests/${tag ?? digest ?? 'latest'}`;
}
/** The repository alone, also of a reference with more: a tag in it must not become what is read or written. */ function bare({ registry, repository }) {
    return {
        registry,
        repository
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/blobs.js










/** A few bytes as a blob. */ function bytesSource(bytes) {
    return {
        digest: (0,oci_digest/* digestOf */.ol)(bytes),
        size: bytes.length,
        open: ()=>external_node_stream_.Readable.from([
                bytes
            ])
    };
}
/** See RegistryClient. */ function hasBlob(way, repository, digest) {
    const { session, signal } = way;
    return session.retried(async ()=>{
        const call = apiCall(way, {
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
}
/** See RegistryClient. */ function getBlob(way, repository, digest, maxBytes) {
    const { session, signal } = way;
    return session.retried(async ()=>{
        const call = {
            ...blobCall(way, repository, digest),
            largest: maxBytes
        };
        const answer = await session.call(call, signal);
        if (answer.status !== 200) throw session.refusal(call, answer);
        const actual = (0,oci_digest/* digestOf */.ol)(answer.body);
        if (actual !== digest) throw wrongBlob(repository, digest, `has the contents of ${actual}`);
        return answer.body;
    }, signal);
}
/** See RegistryClient. */ async function saveBlob(way, repository, blob, file) {
    const { session, signal } = way;
    const part = (0,temporary/* partOf */.BU)(file);
    try {
        await session.retried(async ()=>{
            const call = {
                ...blobCall(way, repository, blob.digest),
                receive: (chunks)=>receive(chunks, part, repository, blob)
            };
            const answer = await session.call(call, signal);
            if (answer.status !== 200) throw session.refusal(call, answer);
        }, signal);
        await (0,promises_.rename)(part, file);
    } finally{
        await (0,promises_.rm)(part, {
            force: true
        });
    }
}
/** See RegistryClient. */ function putBlob(way, repository, blob, mountFrom) {
    const { session, signal } = way;
    let tries = 0;
    return session.retried(async ()=>{
        tries += 1;
        // An upload whose answer was lost may have arrived all the same.
        if (tries > 1 && await hasBlob(way, repository, blob.digest)) return 'sent';
        const from = mountFrom === undefined ? undefined : {
            mountFrom,
            digest: blob.digest
        };
        const location = await startUpload(way, repository, from);
        if (location === 'mounted') return 'mounted';
        await finishUpload(way, repository, location, blob);
        return 'sent';
    }, signal);
}
function blobCall(way, repository, digest) {
    return apiCall(way, {
        method: 'GET',
        repository,
        scopes: [
            may(repository, 'pull')
        ]
    }, `blobs/${digest}`);
}
/** Writes what comes into a file, and proves it on the way. */ async function receive(chunks, path, repository, { digest, size }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    const file = await onDisk(path, ()=>(0,promises_.open)(path, 'w'));
    try {
        for await (const chunk of chunks){
            bytes += chunk.length;
            if (bytes > size) throw wrongBlob(repository, digest, `has more than its ${size} bytes`);
            hash.update(chunk);
            await onDisk(path, ()=>writeAll(file, chunk));
        }
    } finally{
        await file.close();
    }
    // A proxy may end an answer early, and call it complete.
    if (bytes < size) throw new registry_retry/* Transient */.Rc(wrongBlob(repository, digest, `came with ${bytes} bytes instead of ${size}`));
    const actual = `sha256:${hash.digest('hex')}`;
    if (actual !== digest) throw wrongBlob(repository, digest, `has the contents of ${actual}`);
}
async function writeAll(file, chunk) {
    for(let at = 0; at < chunk.length;)at += (await file.write(chunk, at)).bytesWritten;
}
/** A full disk is not blamed on the registry. */ async function onDisk(path, work) {
    try {
        return await work();
    } catch (error) {
        throw (0,src_problem/* surroundingsFailed */.fs)(`${path} cannot be written`, {
            todo: 'Look at the disk (`df -h`).'
        }, error);
    }
}
function wrongBlob(repository, digest, why) {
    return (0,src_problem/* surroundingsFailed */.fs)(`${(0,oci_reference.repositoryName)(repository)}: blob ${digest} ${why}`);
}
/** POST: `mounted`, or where the blob has to be sent. */ async function startUpload(way, repository, from) {
    const { session, signal } = way;
    const query = from ? `?${new URLSearchParams({
        mount: from.digest,
        from: from.mountFrom
    }).toString()}` : '';
    const call = apiCall(way, {
        method: 'POST',
        repository,
        scopes: [
            may(repository, 'pull,push'),
            ...from ? [
                may({
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
    if (from && answer.status >= 400) return startUpload(way, repository, undefined);
    throw session.refusal(call, answer);
}
/** PUT of the whole blob to where the registry wants it; what stands in that address stays. */ async function finishUpload({ session, signal }, repository, location, blob) {
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

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/media-types.js
var media_types = __webpack_require__(49683);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/manifests.js





/** See RegistryClient. */ function getManifest(way, reference) {
    const { session, signal } = way;
    return session.retried(async ()=>{
        const call = apiCall(way, {
            method: 'GET',
            ...reading(reference)
        }, readPath(reference));
        const answer = await session.call(call, signal);
        if (answer.status === 404) return undefined;
        if (answer.status !== 200) throw session.refusal(call, answer);
        const digest = (0,oci_digest/* digestOf */.ol)(answer.body);
        if (reference.digest !== undefined && reference.digest !== digest) throw (0,src_problem/* surroundingsFailed */.fs)(`${reference.registry} gave ${digest} when asked for ${reference.digest}`);
        return {
            digest,
            mediaType: mediaTypeOf(answer),
            bytes: answer.body
        };
    }, signal);
}
/** See RegistryClient. */ async function resolveTag(way, reference) {
    const { session, signal } = way;
    const found = await session.retried(async ()=>{
        const call = apiCall(way, {
            method: 'HEAD',
            ...reading(reference)
        }, readPath(reference));
        const answer = await session.call(call, signal);
        if (answer.status === 404) return {
            digest: undefined
        };
        if (answer.status !== 200) return undefined;
        const [digest = ''] = answer.headers('docker-content-digest');
        return (0,oci_digest/* isDigest */.Bc)(digest) ? {
            digest
        } : undefined;
    }, signal);
    // Not every registry says it, and some have no HEAD; a refusal is told with the GET's words.
    return found === undefined ? (await getManifest(way, reference))?.digest : found.digest;
}
/** Stores a manifest. @returns the registry's answer: its headers say what it has done with it */ function putManifest(way, reference, { mediaType, bytes }) {
    const { session, signal } = way;
    return session.retried(async ()=>{
        const scopes = [
            may(reference, 'pull,push')
        ];
        const headers = {
            'content-type': mediaType
        };
        const call = apiCall(way, {
            method: 'PUT',
            repository: reference,
            scopes,
            headers,
            body: bytes
        }, writePath(reference));
        const answer = await session.call(call, signal);
        if (answer.status !== 201 && answer.status !== 200) throw session.refusal(call, answer);
        const [stored] = answer.headers('docker-content-digest');
        const digest = (0,oci_digest/* digestOf */.ol)(bytes);
        if (stored !== undefined && stored !== digest) throw (0,src_problem/* surroundingsFailed */.fs)(`${(0,oci_reference.repositoryName)(reference)} stored ${stored.slice(0, 100)} instead of ${digest}`);
        return answer;
    }, signal);
}
/** See RegistryClient. */ function deleteTag(way, reference) {
    const { session, signal } = way;
    return session.retried(async ()=>{
        const scopes = [
            may(reference, 'delete')
        ];
        const call = apiCall(way, {
            method: 'DELETE',
            repository: reference,
            scopes
        }, `manifests/${reference.tag}`);
        const { status } = await session.call(call, signal);
        // 404: it is gone, which is what was wanted. 400, 405 and the like: this registry does not do it.
        return status < 300 || status === 404 ? 'deleted' : 'impossible';
    }, signal);
}
/** See RegistryClient. */ function deleteManifest(way, repository, digest) {
    const { session, signal } = way;
    if (!(0,oci_digest/* isDigest */.Bc)(digest)) throw new TypeError(`${digest} is no digest`);
    return session.retried(async ()=>{
        const call = apiCall(way, {
            method: 'DELETE',
            repository,
            scopes: [
                may(repository, 'delete')
            ]
        }, `manifests/${digest}`);
        const answer = await session.call(call, signal);
        if (answer.status === 401 || answer.status === 403) throw session.refusal(call, answer);
        return answer.status < 300 || answer.status === 404 ? 'deleted' : 'impossible';
    }, signal);
}
function reading(repository) {
    return {
        repository,
        scopes: [
            may(repository, 'pull')
        ],
        headers: {
            accept: media_types/* manifestTypes */.Fm.join(', ')
        }
    };
}
function mediaTypeOf({ headers }) {
    return (headers('content-type')[0] ?? '').replace(/;.*$/, '').trim();
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/may-push.js



/**
 * See RegistryClient. An upload is begun and taken back: what a token or a role allows is known to the registry alone
 * (go-containerregistry, remote.CheckPushPermission, asks like that, too).
 */ async function mayPush(way, repository) {
    const { session, signal } = way;
    const scopes = [
        may(repository, 'pull,push')
    ];
    const headers = {
        'content-length': '0'
    };
    const call = apiCall(way, {
        method: 'POST',
        repository,
        scopes,
        headers
    }, 'blobs/uploads/');
    try {
        const answer = await session.retried(()=>session.call(call, signal), signal);
        if ([
            401,
            403,
            404
        ].includes(answer.status)) return false;
        if (answer.status !== 202) throw session.refusal(call, answer);
        const url = safeLocation(call, answer.headers('location')[0] ?? '');
        await session.call({
            ...call,
            method: 'DELETE',
            url
        }, signal).catch((error)=>{
            // Many registries cannot take it back, and all forget it after a while.
            if (signal.aborted) throw error;
        });
        return true;
    } catch (error) {
        // Where tokens are made it is known already.
        if (error instanceof LoginRefused) return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/schemas.js
var schemas = __webpack_require__(33707);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/pages.js



/** More pages than any list that we can work with has. */ const mostPages = 1_000;
/**
 * The pages of a list, first to last; `Link: <…>; rel="next"` leads from one to the next (RFC 8288, distribution-spec
 * "Listing Tags").
 * @param call of the first page
 * @returns the answers; only the first may be something else than a 200
 * @throws Problem (surroundings) when a later page fails, or there is no end of them
 */ async function allPages({ session, signal }, call) {
    const first = await session.retried(()=>session.call(call, signal), signal);
    const pages = [
        first
    ];
    const seen = new Set([
        call.url.href
    ]);
    let here = call;
    for(let answer = first; answer.status === 200;){
        const next = nextPage(here, answer);
        if (next === undefined) break;
        if (seen.has(next.href) || seen.size >= mostPages) throw (0,src_problem/* surroundingsFailed */.fs)(`${call.repository.registry} gives a list of ${(0,oci_reference.repositoryName)(call.repository)} that has no end`);
        seen.add(next.href);
        here = {
            ...call,
            url: next
        };
        const following = here;
        answer = await session.retried(()=>session.call(following, signal), signal);
        if (answer.status !== 200) throw session.refusal(here, answer);
        pages.push(answer);
    }
    return pages;
}
function nextPage(call, answer) {
    for (const header of answer.headers('link')){
        const [, target] = /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(header) ?? [];
        if (target !== undefined) return safeLocation(call, target);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/referrers.js











const entrySchema = type/* Type */.ZU.Object({
    ...schemas/* descriptorSchema */.TM.properties,
    artifactType: type/* Type */.ZU.Optional(type/* Type */.ZU.String())
});
const listSchema = type/* Type */.ZU.Object({
    ...schemas/* indexSchema */.me.properties,
    manifests: type/* Type */.ZU.Array(entrySchema)
});
/** Registries without the API of OCI 1.1 say so in these ways. */ const notThere = new Set([
    400,
    404,
    405,
    406,
    501
]);
/** A list that we keep ourselves has so many of one kind; older ones are left out. */ const mostOfAKind = 50;
/** image-spec/manifest.md, "Guidance for an Empty Descriptor". */ const empty = {
    mediaType: 'application/vnd.oci.empty.v1+json',
    bytes: Buffer.from('{}')
};
/** See RegistryClient. */ async function referrers(way, of, digest, artifactType) {
    const repository = bare(of);
    const entries = await fromApi(way, repository, digest, artifactType) ?? await fromTag(way, repository, digest);
    return entries.filter((entry)=>entry.artifactType === artifactType).map((entry)=>({
            digest: entry.digest,
            annotations: entry.annotations ?? {}
        }));
}
/** See RegistryClient. */ async function putReferrer(way, to, subject, { artifactType, annotations, blob }) {
    const repository = bare(to);
    const [layer, config] = await Promise.all([
        putBytes(way, repository, blob),
        putBytes(way, repository, empty)
    ]);
    const bytes = referrers_json({
        schemaVersion: 2,
        mediaType: media_types/* mediaTypes */.Ib.manifest,
        artifactType,
        config,
        layers: [
            layer
        ],
        subject,
        annotations
    });
    const digest = (0,oci_digest/* digestOf */.ol)(bytes);
    const manifest = {
        mediaType: media_types/* mediaTypes */.Ib.manifest,
        bytes
    };
    const answer = await putManifest(way, {
        ...repository,
        digest
    }, manifest);
    // A registry that keeps the list itself says so; for the others the client does.
    if (answer.headers('oci-subject').length === 0) {
        const entry = {
            mediaType: media_types/* mediaTypes */.Ib.manifest,
            digest,
            size: bytes.length,
            artifactType,
            annotations
        };
        await addToTag(way, repository, subject.digest, entry);
    }
    return digest;
}
async function fromApi(way, repository, digest, artifactType) {
    const call = apiCall(way, {
        method: 'GET',
        repository,
        scopes: [
            may(repository, 'pull')
        ],
        headers: {
            accept: media_types/* mediaTypes */.Ib.index
        }
    }, `referrers/${digest}?${new URLSearchParams({
        artifactType
    }).toString()}`);
    const pages = await allPages(way, call);
    if (notThere.has(pages[0].status)) return undefined;
    if (pages[0].status !== 200) throw way.session.refusal(call, pages[0]);
    // Some answer any address with a page for people.
    const [type = ''] = pages[0].headers('content-type');
    if (!type.startsWith(media_types/* mediaTypes */.Ib.index)) return undefined;
    return pages.flatMap(({ body })=>entriesOf(body, repository, digest).manifests);
}
/** The list that clients keep under a tag where the registry has none (distribution-spec, "Referrers Tag Schema"). */ async function fromTag(way, repository, digest) {
    return (await readTag(way, repository, digest))?.manifests ?? [];
}
async function readTag(way, repository, digest) {
    const found = await getManifest(way, {
        ...repository,
        tag: tagOf(digest)
    });
    if (found === undefined) return undefined;
    if (!(0,media_types/* isIndexType */.$U)(found.mediaType)) throw (0,src_problem/* surroundingsFailed */.fs)(`The tag ${tagOf(digest)} of ${(0,oci_reference.repositoryName)(repository)} is no list of referrers`);
    return entriesOf(found.bytes, repository, digest);
}
/** Two who write at the same time may lose one entry: registries have no conditional PUT. */ async function addToTag(way, repository, digest, entry) {
    const list = await readTag(way, repository, digest) ?? {
        schemaVersion: 2,
        mediaType: media_types/* mediaTypes */.Ib.index,
        manifests: []
    };
    const others = list.manifests.filter((each)=>each.digest !== entry.digest);
    const sameKind = others.filter(({ artifactType })=>artifactType === entry.artifactType);
    const dropped = new Set(sameKind.slice(0, Math.max(0, sameKind.length + 1 - mostOfAKind)));
    const manifests = [
        ...others.filter((each)=>!dropped.has(each)),
        entry
    ];
    await putManifest(way, {
        ...repository,
        tag: tagOf(digest)
    }, {
        mediaType: media_types/* mediaTypes */.Ib.index,
        bytes: referrers_json({
            ...list,
            manifests
        })
    });
}
function entriesOf(bytes, repository, digest) {
    const source = `The list of what refers to ${(0,oci_reference.repositoryName)(repository)}@${digest}`;
    return (0,json/* parseJson */.qF)(listSchema, bytes.toString('utf8'), source);
}
function tagOf(digest) {
    return digest.replace(':', '-');
}
async function putBytes(way, repository, { mediaType, bytes }) {
    const blob = bytesSource(bytes);
    await putBlob(way, repository, blob);
    return {
        mediaType,
        digest: blob.digest,
        size: blob.size
    };
}
function referrers_json(value) {
    return Buffer.from(JSON.stringify(value));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/tag-list.js





const tag_list_listSchema = type/* Type */.ZU.Object({
    tags: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Array(type/* Type */.ZU.String()),
        type/* Type */.ZU.Null()
    ]))
});
/** distribution-spec, "Pulling manifests": what is no tag is not told, because it may become a part of an address. */ const tagPattern = /^\w[\w.-]{0,127}$/;
/** As many as registries give at once. */ const pageSize = 1_000;
/** See RegistryClient. */ async function listTags(way, repository) {
    const call = apiCall(way, {
        method: 'GET',
        repository,
        scopes: [
            may(repository, 'pull')
        ]
    }, `tags/list?n=${pageSize}`);
    const pages = await allPages(way, call);
    if (pages[0].status === 404) return [];
    if (pages[0].status !== 200) throw way.session.refusal(call, pages[0]);
    const source = `The list of tags of ${(0,oci_reference.repositoryName)(repository)}`;
    const tags = pages.flatMap(({ body })=>(0,json/* parseJson */.qF)(tag_list_listSchema, body.toString('utf8'), source).tags ?? []);
    return [
        ...new Set(tags)
    ].filter((tag)=>tagPattern.test(tag));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/client.js







/** A client for all registries of a run. Nothing is loaded, opened or asked before the first operation. */ function createRegistryClient({ signal, retry, ...options }) {
    return boundTo(createSession({
        ...options,
        retry: {
            ...registry_retry/* defaultRetryPolicy */.ur,
            ...retry
        }
    }), signal);
}
function boundTo(session, signal) {
    const way = {
        session,
        signal
    };
    return {
        getManifest: (reference)=>getManifest(way, reference),
        resolveTag: (reference)=>resolveTag(way, reference),
        hasBlob: (repository, digest)=>hasBlob(way, repository, digest),
        getBlob: (repository, digest, maxBytes)=>getBlob(way, repository, digest, maxBytes),
        saveBlob: (repository, blob, file)=>saveBlob(way, repository, blob, file),
        putBlob: (repository, blob, mountFrom)=>putBlob(way, repository, blob, mountFrom),
        putManifest: async (reference, manifest)=>{
            const answer = await putManifest(way, reference, manifest);
            // Another digest than that of the bytes has been refused.
            return answer.headers('docker-content-digest').length > 0 ? 'confirmed' : 'taken';
        },
        mayPush: (repository)=>mayPush(way, repository),
        listTags: (repository)=>listTags(way, repository),
        referrers: (repository, digest, artifactType)=>referrers(way, repository, digest, artifactType),
        putReferrer: (repository, subject, referrer)=>putReferrer(way, repository, subject, referrer),
        deleteTag: (reference)=>deleteTag(way, reference),
        deleteManifest: (repository, digest)=>deleteManifest(way, repository, digest),
        with: (other)=>boundTo(session, other),
        briefly: ()=>boundTo(session.briefly(), signal),
        close: session.close
    };
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ pLimit),
  limitFunction: () => (/* binding */ limitFunction)
});

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
