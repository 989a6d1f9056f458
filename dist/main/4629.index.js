export const id = 4629;
export const ids = [4629,9059,8535,4995];
export const modules = {

/***/ 79059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Unreachable: () => (/* binding */ Unreachable),
/* harmony export */   connectionFailure: () => (/* binding */ connectionFailure)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50661);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);



const broken = 'the connection broke';
const silent = 'no answer in time';
const garbled = 'what it answers is no HTTP';
/** The other side, or the way to it, failed in the middle: worth another try. */ const passing = {
    ECONNRESET: broken,
    ECONNABORTED: broken,
    EPIPE: broken,
    UND_ERR_SOCKET: broken,
    ETIMEDOUT: silent,
    UND_ERR_CONNECT_TIMEOUT: silent,
    UND_ERR_HEADERS_TIMEOUT: silent,
    UND_ERR_BODY_TIMEOUT: silent,
    EAI_AGAIN: 'its name could not be looked up'
};
/** These, too, when it has answered before: a registry that is started anew is back soon. */ const passingLater = {
    ECONNREFUSED: 'nothing listened there',
    ENOTFOUND: 'its name could not be looked up',
    EHOSTUNREACH: 'the network was away',
    ENETUNREACH: 'the network was away'
};
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
/** Nobody answers there, or not in a way that we understand. */ class Unreachable extends _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF {
}
/**
 * Why a request got no answer.
 * @param unreadable how the stream of what was sent ended, when by an error
 * @param hasAnswered whether the same host has answered before
 * @returns a Transient when another try may help, else a Problem (surroundings)
 */ function connectionFailure(url, error, { unreadable, hasAnswered = false } = {}) {
    // A broken connection ends the file's stream with an error, too: only the file system's own ones count.
    if (unreadable && fileCodes.has((0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(unreadable) ?? '')) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)(`What is to be sent cannot be read: ${unreadable.message}`, {}, unreadable);
    const code = (0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    if (code === 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH') return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)('What is to be sent has changed since it was checked', {}, error);
    const problem = new Unreachable({
        kind: 'surroundings',
        what: `${url.host} cannot be reached: ${reason(code, error)}`,
        todo: hint(code, url)
    }, {
        cause: error
    });
    const why = passing[code ?? ''] ?? (hasAnswered ? passingLater[code ?? ''] : undefined);
    return why === undefined ? problem : new _retry_js__WEBPACK_IMPORTED_MODULE_1__/* .Transient */ .Rc(problem, {
        host: url.host,
        why
    });
}
function reason(code, error) {
    if (code === 'ENOTFOUND') return 'no such host';
    if (code === 'ECONNREFUSED') return 'nothing listens there';
    const known = passing[code ?? ''] ?? (code?.startsWith('HPE_') === true ? garbled : undefined);
    if (known !== undefined) return known;
    const message = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n')[0]?.slice(0, 200) ?? '';
    return message === '' ? code ?? 'unknown' : message;
}
function hint(code, { host, protocol }) {
    if (code === 'ENOTFOUND' || code === 'ECONNREFUSED') return `Is \`${host}\` the registry's name and port? Does it run?`;
    if (code !== undefined && certificateCodes.has(code)) return 'Its certificate is signed by an authority that Node does not know: name its file in NODE_EXTRA_CA_CERTS.';
    if (protocol === 'https:' && (code === 'EPROTO' || code?.startsWith('ERR_SSL') === true)) return `Does \`${host}\` speak plain HTTP? Only registries on this machine are spoken to without TLS.`;
    return 'Run it again; look at the network, and at HTTPS_PROXY and NO_PROXY when there is a proxy.';
}


/***/ }),

/***/ 72045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createHttp),
  c: () => (/* binding */ defaultTimeouts)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/registry/address.js
var address = __webpack_require__(92603);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/registry/connection.js
var connection = __webpack_require__(79059);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(50661);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/direct.js


/** A connection that is not used is closed: what lies between may have forgotten it. As long as undici's. In ms. */ const idleMs = 4_000;
class DirectFailure extends Error {
    code;
    constructor(message, code){
        super(message);
        this.code = code;
    }
}
/**
 * Asks questions (GET and HEAD, nothing is sent) without a proxy, by Node's own client. It is there at once, where
 * undici has to be loaded and its parser compiled: a fifth of a run in which nothing has changed.
 */ function createDirect(timeouts) {
    const options = {
        keepAlive: true,
        timeout: idleMs
    };
    const plain = {
        request: external_node_http_.request,
        agent: new external_node_http_.Agent(options)
    };
    let secured;
    const secure = async ()=>{
        const { Agent: SecureAgent, request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19));
        return {
            request,
            agent: new SecureAgent(options)
        };
    };
    const send = async (sending, signal)=>{
        const client = sending.url.protocol === 'https:' ? await (secured ??= secure()) : plain;
        const asked = ask(client, sending, signal);
        try {
            return await answerTo(asked, sending, timeouts);
        } catch (error) {
            // The server had closed the connection already, and nobody had noticed: that is no failure of the question.
            if (signal.aborted || !asked.reusedSocket || !isGone((0,error_code/* errorCode */.C)(error))) throw error;
            return answerTo(ask({
                ...client,
                agent: new external_node_http_.Agent()
            }, sending, signal, true), sending, timeouts);
        }
    };
    const destroy = async ()=>{
        plain.agent.destroy();
        (await secured)?.agent.destroy();
    };
    return {
        send,
        destroy
    };
}
/** @param isAlone on a connection of its own */ function ask({ request, agent }, { url, method, headers }, signal, isAlone = false) {
    const asked = request({
        // Not the URL itself: a login in it would be sent.
        protocol: url.protocol,
        hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
        port: url.port,
        path: `${url.pathname}${url.search}`,
        method,
        headers,
        signal,
        // A registry that answers HEAD with a body would have it read as the answer to the next question.
        agent: isAlone || method === 'HEAD' ? false : agent
    });
    asked.end();
    return asked;
}
function isGone(code) {
    return code === 'ECONNRESET' || code === 'EPIPE' || code?.startsWith('HPE_') === true;
}
function answerTo(asked, { answerMs, url }, timeouts) {
    let timer;
    // By the clock, not by silence: a server that sends a little now and then would never be done.
    const within = (milliseconds)=>{
        clearTimeout(timer);
        timer = setTimeout(()=>asked.destroy(silence()), milliseconds);
    };
    within(timeouts.connect);
    return new Promise((resolve, reject)=>{
        asked.once('socket', (socket)=>{
            const isNew = socket.connecting;
            if (isNew) socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', ()=>within(answerMs));
            else within(answerMs);
        });
        // Stays: a request may fail once more when its answer is there.
        asked.on('error', reject);
        asked.once('close', ()=>{
            clearTimeout(timer);
            // An answer that is none, such as 101, ends without an error.
            reject(new DirectFailure('the connection broke', 'ECONNRESET'));
        });
        asked.once('response', (response)=>{
            clearTimeout(timer);
            endWhenSilent(response, timeouts.body);
            resolve({
                status: response.statusCode ?? 0,
                headers: (name)=>response.headersDistinct[name] ?? [],
                body: response
            });
        });
    });
}
/** Silent is the server only where everything that came has been taken: who reads may be slow. */ function endWhenSilent(response, milliseconds) {
    response.setTimeout(milliseconds, ()=>{
        if (response.readableLength > 0) response.socket.setTimeout(milliseconds);
        else response.destroy(silence());
    });
}
function silence() {
    return new DirectFailure('no answer in time', 'ETIMEDOUT');
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/registry/undici.js
var registry_undici = __webpack_require__(58535);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/proxy.js



/** Both spellings are in use; the one in lower case counts. */ function proxiesOf(env) {
    const from = (name)=>env[name.toLowerCase()] ?? env[name] ?? '';
    return {
        httpProxy: from('HTTP_PROXY'),
        httpsProxy: from('HTTPS_PROXY'),
        noProxy: from('NO_PROXY')
    };
}
/**
 * Sends requests of any kind by undici, through the proxies where there are some. It takes long to load: only who
 * publishes, or has a proxy, pays for it.
 * @throws Problem (surroundings) where a proxy's address is none
 */ async function createUndici(proxies, timeouts) {
    const undici = await (0,registry_undici.loadUndici)();
    const proxied = agentFor(undici, proxies, timeouts.connect);
    const direct = new undici.Agent({
        connect: {
            timeout: timeouts.connect
        }
    });
    return {
        send: async ({ url, method, headers, content, answerMs }, signal)=>{
            const asked = ((0,address/* isLoopback */.U9)(url.host) ? direct : proxied).request({
                origin: url.origin,
                path: `${url.pathname}${url.search}`,
                method,
                headers,
                body: content,
                signal,
                headersTimeout: answerMs,
                bodyTimeout: timeouts.body
            });
            const answer = await orAborted(asked, signal);
            return {
                status: answer.statusCode,
                headers: (name)=>[
                        answer.headers[name] ?? []
                    ].flat(),
                body: answer.body
            };
        },
        // Not `close`, which waits for requests that nobody waits for any more.
        destroy: async ()=>{
            await Promise.all([
                direct.destroy(),
                proxied.destroy()
            ]);
        }
    };
}
function agentFor(undici, proxies, connectMs) {
    try {
        return new undici.EnvHttpProxyAgent({
            ...proxies,
            connect: {
                timeout: connectMs
            },
            clientFactory: proxyClients(undici)
        });
    } catch (error) {
        throw (0,problem/* surroundingsFailed */.fs)('The proxy that HTTP_PROXY or HTTPS_PROXY names cannot be used', {
            todo: 'It looks like `http://host:port`.'
        }, error);
    }
}
/** undici does not hear of an abort before it has a connection. */ async function orAborted(asked, signal) {
    asked.catch(()=>undefined);
    let stop = ()=>undefined;
    const aborted = new Promise((_, reject)=>{
        stop = ()=>reject((0,problem/* interrupted */.VM)());
        signal.addEventListener('abort', stop, {
            once: true
        });
    });
    try {
        return await Promise.race([
            asked,
            aborted
        ]);
    } finally{
        signal.removeEventListener('abort', stop);
    }
}
/** A proxy that does not do what it is asked for. The code is none that undici tries again by itself. */ class ProxyFailure extends Error {
    code = 'PROXY_FAILED';
}
/**
 * Makes connections to a proxy. undici takes a proxy that closes the connection instead of answering CONNECT for a
 * server that comes back, and tries again for ever, without a pause and without hearing of an abort.
 */ function proxyClients({ Pool }) {
    return (origin, options)=>{
        const pool = new Pool(origin, options);
        const connect = pool.connect.bind(pool);
        return Object.assign(pool, {
            connect: async (asked)=>{
                try {
                    return await connect(asked);
                } catch (error) {
                    throw new ProxyFailure(`the proxy ${origin.host} does not let it through`, {
                        cause: error
                    });
                }
            }
        });
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/registry/retry.js
var retry = __webpack_require__(6097);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/transport.js
/** What a stream of bytes gives. */ async function* bytesOf(body) {
    for await (const chunk of body)if (chunk instanceof Uint8Array) yield chunk;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/http.js









const defaultTimeouts = {
    connect: 20_000,
    answer: 60_000,
    stored: 300_000,
    body: 60_000
};
/** No manifest and no list that we read is larger; see `readBlob`. In bytes. */ const largestAnswer = 8 * 1024 * 1024;
/**
 * Sends single requests, without retries, redirects and logins, through the proxy that the environment names.
 * @param env where HTTP_PROXY, HTTPS_PROXY and NO_PROXY are read; a registry on this machine is reached directly
 */ function createHttp(env, userAgent, timeouts = defaultTimeouts) {
    const proxies = proxiesOf(env);
    const direct = createDirect(timeouts);
    let undici;
    const transportFor = async ({ method, url: { host }, body })=>{
        const isQuestion = (method === 'GET' || method === 'HEAD') && body === undefined;
        const isUnproxied = (0,address/* isLoopback */.U9)(host) || proxies.httpProxy === '' && proxies.httpsProxy === '';
        return isQuestion && isUnproxied ? direct : undici ??= createUndici(proxies, timeouts);
    };
    /** Those that have answered once. */ const known = new Set();
    const send = async (request, signal)=>{
        if (isAborted(signal)) throw (0,problem/* interrupted */.VM)();
        // As many requests as there are images may wait for the same one.
        (0,external_node_events_.setMaxListeners)(0, signal);
        const transport = await transportFor(request);
        const payload = opened(request.body);
        const { method, url } = request;
        try {
            const answer = await transport.send({
                method,
                url,
                headers: {
                    'user-agent': userAgent,
                    ...request.headers,
                    ...payload.size === undefined ? {} : {
                        'content-length': String(payload.size)
                    }
                },
                content: payload.content,
                answerMs: payload.content === null ? timeouts.answer : timeouts.stored
            }, signal);
            known.add(request.url.host);
            return {
                status: answer.status,
                headers: answer.headers,
                body: await read(answer.body, answer.status, request)
            };
        } catch (error) {
            // Nobody may have begun to read it.
            if (payload.content instanceof external_node_stream_.Readable) payload.content.destroy();
            if (isAborted(signal)) throw (0,problem/* interrupted */.VM)();
            if (error instanceof problem/* Problem */.AF || error instanceof retry/* Transient */.Rc) throw error;
            const hasAnswered = known.has(request.url.host);
            throw (0,connection.connectionFailure)(request.url, error, {
                unreadable: payload.failure(),
                hasAnswered
            });
        }
    };
    const close = async ()=>{
        await Promise.all([
            direct.destroy(),
            http_closed(undici)
        ]);
    };
    return {
        send,
        close
    };
}
/** What could not be made needs no closing. */ async function http_closed(transport) {
    const made = await transport?.catch(()=>undefined);
    await made?.destroy();
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
async function read(body, status, { receive, url, largest = largestAnswer }) {
    if (receive !== undefined && (status === 200 || status === 206)) {
        try {
            await receive(bytesOf(body));
            return Buffer.alloc(0);
        } finally{
            // What nobody took would keep the connection; that it ends like this is no failure of its own.
            body.once('error', ()=>undefined).destroy();
        }
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of bytesOf(body)){
        size += chunk.length;
        if (size > largest) throw (0,problem/* surroundingsFailed */.fs)(`${url.host} answers more than ${largest} bytes for ${url.pathname}`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ Transient),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   rV: () => (/* binding */ pauseMs),
/* harmony export */   sT: () => (/* binding */ retried),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var p_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74995);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);



const defaultRetryPolicy = {
    attempts: 5,
    baseMs: 500,
    capMs: 10_000,
    longestWaitMs: 120_000
};
/** A failure that may be gone the next time; `problem` is what it is when it stays. */ class Transient extends Error {
    name = 'Transient';
    problem;
    passing;
    constructor(problem, passing = {
        host: 'a registry',
        why: problem.message
    }){
        super(problem.message, {
            cause: problem
        });
        this.problem = problem;
        this.passing = passing;
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
 * @param onRetry told of each further try, before its pause
 * @throws the Problem of the last Transient; anything else at once; `interrupted` when the signal is aborted
 */ async function retried(operation, policy, signal, onRetry = ()=>undefined) {
    try {
        return await (0,p_retry__WEBPACK_IMPORTED_MODULE_2__["default"])(operation, {
            retries: policy.attempts - 1,
            minTimeout: 0,
            shouldRetry: ({ error, attemptNumber })=>error instanceof Transient && mayTryAgain(error.passing, attemptNumber, policy),
            onFailedAttempt: async ({ error, attemptNumber, retriesLeft })=>{
                if (!(error instanceof Transient) || retriesLeft === 0) return;
                const { passing } = error;
                if (!mayTryAgain(passing, attemptNumber, policy)) return;
                onRetry({
                    what: `asking ${passing.host}`,
                    why: passing.why
                });
                const pause = pauseMs(attemptNumber, policy, Math.random(), passing.retryAfterMs);
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, undefined, {
                    signal
                }).catch(()=>undefined);
                if (signal.aborted) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .interrupted */ .VM)();
            }
        });
    } catch (error) {
        throw error instanceof Transient ? error.problem : error;
    }
}
function mayTryAgain(passing, attempt, { longestWaitMs }) {
    return (passing.retryAfterMs ?? 0) <= longestWaitMs && attempt < (passing.attempts ?? Infinity);
}


/***/ }),

/***/ 79121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isTransientStatus)
/* harmony export */ });
/** Answers after which another try may help: too slow, too many requests, or the server's own fault. */ function isTransientStatus(status) {
    return status === 408 || status === 429 || status >= 500 && status !== 501 && status !== 505;
}


/***/ }),

/***/ 58535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadUndici: () => (/* binding */ loadUndici)
/* harmony export */ });
/**
 * Loads the parts of undici that are needed. Its index brings fetch, WebSocket, caches and mocks along and takes 60 ms
 * to load, a quarter of a run in which nothing has changed. Like the index, this gives dispatchers their `request` and
 * `connect`.
 */ async function loadUndici() {
    const [dispatcher, api, agent, pool, proxy] = await Promise.all([
        __webpack_require__.e(/* import() */ 883).then(__webpack_require__.t.bind(__webpack_require__, 30883, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(6615)]).then(__webpack_require__.t.bind(__webpack_require__, 56615, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(628), __webpack_require__.e(7405)]).then(__webpack_require__.t.bind(__webpack_require__, 57405, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(628)]).then(__webpack_require__.t.bind(__webpack_require__, 30628, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(628), __webpack_require__.e(3137)]).then(__webpack_require__.t.bind(__webpack_require__, 53137, 19))
    ]);
    Object.assign(dispatcher.default.prototype, api.default);
    return {
        Agent: agent.default,
        Pool: pool.default,
        EnvHttpProxyAgent: proxy.default
    };
}


/***/ }),

/***/ 74995:
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
