export const id = 9059;
export const ids = [9059,4995];
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
