export const id = 4358;
export const ids = [4358,5804,1723,4995];
export const modules = {

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

/***/ 60226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ createAsk)
/* harmony export */ });
/* harmony import */ var _oci_registry_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63981);



/** Asks in the name of one repository. */ function createAsk({ repository, host, permission, signal, retry, onRetry }) {
    return (doing, call)=>{
        let tries = 0;
        return (0,_oci_registry_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retried */ .sT)(async ()=>{
            try {
                tries += 1;
                return await call(tries - 1);
            } catch (error) {
                if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF) throw error;
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .explained */ .to)(error, {
                    ...doing,
                    repository,
                    host,
                    permission
                }, signal, Date.now());
            }
        }, {
            ..._oci_registry_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultRetryPolicy */ .ur,
            ...retry
        }, signal, onRetry);
    };
}


/***/ }),

/***/ 63981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   to: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var _oci_registry_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _oci_registry_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79121);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);



/**
 * What an answer of GitHub's client means.
 * @param error what its client has thrown
 * @returns Transient for what may be gone the next time; a Problem (surroundings) that says what to do; anything that
 *   did not come from GitHub as it was
 */ function explained(error, doing, signal, nowMs) {
    if (signal.aborted) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .interrupted */ .VM)();
    const status = statusOf(error);
    if (status === undefined) return error;
    const problem = problemFor(error, status, doing);
    const pause = pauseOf(error, nowMs);
    const isLimit = status === 429 || status === 403 && (pause !== undefined || isAboutLimits(error));
    if (!isLimit && !(0,_oci_registry_status_js__WEBPACK_IMPORTED_MODULE_2__/* .isTransientStatus */ .D)(status)) return problem;
    const passing = {
        host: doing.host,
        why: whyOf(error, status),
        retryAfterMs: pause
    };
    return new _oci_registry_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .Transient */ .Rc(problem, passing);
}
/** Whether GitHub says of something new that it is there already. Its `errors` have the code. */ function isTaken(error) {
    return statusOf(error) === 422 && (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).includes('already_exists');
}
/** The status of an answer; GitHub's client gives 500 for a connection that broke. */ function statusOf(error) {
    if (!(error instanceof Error) || !('status' in error)) return undefined;
    return typeof error.status === 'number' ? error.status : undefined;
}
function problemFor(error, status, doing) {
    const { what, repository, isWriting, permission } = doing;
    const log = [
        (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).slice(0, 500)
    ];
    if (status === 401) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`GitHub does not know the token: it did not let us ${what}`, {
        log,
        todo: 'Give a token that holds: github-token; in a workflow ${{ github.token }} is the default'
    });
    if (status === 404 && !isWriting) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`GitHub shows nothing of ${repository}: it did not let us ${what}`, {
        log,
        todo: `Look at the name; the job needs \`permissions: ${permission}\`, a personal token access to ${repository}`
    });
    if (status === 410) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`${repository} has this turned off: GitHub did not let us ${what}`, {
        log,
        todo: 'Turn it on in the settings of the repository, or leave it out: `issue: false` in rescan.yml'
    });
    if ((status === 403 || status === 404) && !isAboutLimits(error)) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`The token may not ${what}`, {
        log,
        todo: `The job needs \`permissions: ${permission}\`, and so does the job that calls the workflow; a personal token needs that right to ${repository}`
    });
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`GitHub did not let us ${what}: ${whyOf(error, status)}`, {
        log
    });
}
/** A used-up limit is 403, too (docs.github.com, "Rate limits for the REST API"). */ function isAboutLimits(error) {
    return /rate limit|abuse/i.test((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
}
/** The client's 500 for a broken connection comes without an answer. */ function whyOf(error, status) {
    return headersOf(error) === undefined && status === 500 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) : String(status);
}
/** Until when to wait, in ms: Retry-After, else the moment (in seconds since 1970) at which the limit starts anew. */ function pauseOf(error, nowMs) {
    const headers = headersOf(error);
    const header = (name)=>{
        const value = headers === undefined || !(name in headers) ? undefined : headers[name];
        return typeof value === 'string' ? value : undefined;
    };
    const after = header('retry-after');
    if (after !== undefined) return (0,_oci_registry_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRetryAfter */ .mu)(after, nowMs);
    const reset = Number(header('x-ratelimit-reset') ?? Number.NaN);
    return header('x-ratelimit-remaining') === '0' && Number.isFinite(reset) ? Math.max(0, reset * 1000 - nowMs) : undefined;
}
function headersOf(error) {
    if (!(error instanceof Error) || !('response' in error)) return undefined;
    const { response } = error;
    if (typeof response !== 'object' || response === null || !('headers' in response)) return undefined;
    const { headers } = response;
    return typeof headers === 'object' && headers !== null ? {
        ...headers
    } : undefined;
}


/***/ }),

/***/ 65804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   imagesOutput: () => (/* binding */ imagesOutput),
/* harmony export */   isOut: () => (/* binding */ isOut),
/* harmony export */   jsonReport: () => (/* binding */ jsonReport),
/* harmony export */   plainJson: () => (/* binding */ plainJson),
/* harmony export */   promoteOutput: () => (/* binding */ promoteOutput)
/* harmony export */ });
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61723);

/** How the report's own keys stand, from what is asked first; whatever lies deeper is in the order of the alphabet. */ const topLevel = [
    'schema',
    'command',
    'verdict',
    'exitCode',
    'startedAt',
    'durationMs',
    'engine',
    'problems',
    'notes',
    'images',
    'artifacts',
    'explanation',
    'legs',
    'warnings',
    'steps'
];
/** The JSON report: equal reports are equal bytes; ends with a newline. */ function jsonReport(report) {
    return plainJson(Object.fromEntries(topLevel.map((key)=>[
            key,
            sorted(report[key])
        ])));
}
/** Any value as JSON for people and machines, harmless to look at on a terminal; ends with a newline. */ function plainJson(value) {
    return `${visible(JSON.stringify(value, null, 2))}\n`;
}
/** The action's output `images`: JSON on one line, name → what became of it. */ function imagesOutput(report) {
    return visible(JSON.stringify(Object.fromEntries(report.images.map((image)=>[
            image.name,
            imageOutput(image, report.artifacts)
        ]))));
}
function imageOutput(image, artifacts) {
    const digest = (0,_view_js__WEBPACK_IMPORTED_MODULE_0__.digestOf)(image);
    const sizes = image.platforms.flatMap(({ platform, size })=>size ? [
            [
                platform,
                {
                    compressed: size.compressed,
                    uncompressed: size.uncompressed
                }
            ]
        ] : []);
    return {
        decision: image.decision,
        state: image.state,
        ...digest === undefined ? {} : {
            digest
        },
        tags: image.tags,
        published: isOut(image),
        size: Object.fromEntries(sizes),
        ...image.output.kind === 'image' ? {} : {
            files: artifacts.flatMap(({ image: of, path, sha256 })=>of === image.name ? [
                    {
                        path,
                        sha256
                    }
                ] : [])
        }
    };
}
/**
 * The action's output `promote`: JSON on one line, image → digest and state of what was let out. Of hundreds of images it is
 * still short enough for an input (the runner takes 128 KiB), which `images` is not.
 */ function promoteOutput({ images }) {
    return visible(JSON.stringify(Object.fromEntries(images.flatMap((image)=>isOut(image) && image.published !== undefined ? [
            [
                image.name,
                {
                    digest: image.published.digest,
                    state: image.state
                }
            ]
        ] : []))));
}
/** Every tag names the new image: after a roll-back none does. */ function isOut({ published }) {
    const good = [
        'moved',
        'created',
        'unchanged'
    ];
    return published !== undefined && published.tags.length > 0 && published.tags.every(({ state })=>good.includes(state));
}
function sorted(value) {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).sort(([a], [b])=>a < b ? -1 : 1);
    return Object.fromEntries(entries.map(([key, inner])=>[
            key,
            sorted(inner)
        ]));
}
/** JSON lets C1 controls and direction marks through: as escapes they are the same value and harmless to look at. */ function visible(json) {
    return json.replace(/[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]/g, (character)=>`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 74327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   F: () => (/* binding */ mdFence),
/* harmony export */   X0: () => (/* binding */ mdProse),
/* harmony export */   YF: () => (/* binding */ mdLink),
/* harmony export */   gJ: () => (/* binding */ mdTable),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   xs: () => (/* binding */ mdCode)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13889);
/* harmony import */ var _limits_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12528);


const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;'
};
/** A text without any of these has nothing to be escaped. Without the flag `i`, which makes V8 fold all of Unicode. */ const special = /[^\p{L}\p{N} ,;!?()/'"%.:=+-]|^[\d:=+-]|:\/\/|[wW]{3}\.|[gG][hH]-\d/u;
/**
 * Untrusted text as the text it is, on one line, anywhere in GitHub's Markdown but inside of code fences: no markup,
 * no HTML, no table cell, no link, nobody mentioned (an invisible joint keeps `@name` and `#1` from becoming links).
 */ function md(text) {
    const line = (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tidy */ .D)(text);
    if (!special.test(line)) return line;
    return line.replace(/[&<>]/g, (character)=>entities[character] ?? '').replace(/[\\`*_[\]|~$]/g, '\\$&').replace(/^[-+#=:]/, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2').replace(/:\/\//g, ':\\/\\/').replace(/www\./gi, (www)=>`${www.slice(0, 3)}\\.`).replace(/@(?=[\w-])|#(?=\d)|GH-(?=\d)/gi, '$&&#8203;');
}
/** Untrusted text in `<code>`, which unlike backticks cannot be ended by what is in it. */ function mdCode(text) {
    return `<code>${md(text)}</code>`;
}
/** A sentence in which what stands between two backticks is code. */ function mdProse(text) {
    const parts = (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tidy */ .D)(text).split('`');
    if (parts.length % 2 === 0) return md(text);
    return parts.map((part, index)=>index % 2 === 1 ? mdCode(part) : around(part)).join('');
}
/** `md` trims, which must not join words with the code beside them. */ function around(part) {
    const inner = md(part);
    return inner === '' ? part : part.replace(part.trim(), ()=>inner);
}
/** Untrusted lines in a fence that is longer than every run of backticks in them. */ function mdFence(texts) {
    const lines = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLines */ .v3)(texts);
    const longest = Math.max(2, ...(lines.join('\n').match(/`+/g) ?? []).map((run)=>run.length));
    const fence = '`'.repeat(longest + 1);
    return [
        `${fence}text`,
        ...lines,
        fence
    ].join('\n');
}
/** A link, when the address is an ordinary web address; else the text alone. */ function mdLink(text, address) {
    const url = webAddress(address);
    return url === undefined ? md(text) : `[${md(text)}](<${url}>)`;
}
/**
 * An `http(s)` address without a name or password in it, with everything encoded that could end an attribute or a
 * Markdown link; else `undefined`.
 */ function webAddress(address) {
    const text = (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tidy */ .D)(address ?? '');
    if (!URL.canParse(text)) return undefined;
    const url = new URL(text);
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    if (!web || url.username !== '' || url.password !== '') return undefined;
    return url.href.replace(/[<>"'`\\()[\]|@]/g, (character)=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A table whose cells are Markdown already; columns that are empty in every row are left out. */ function mdTable(head, rows) {
    const filled = head.map((_, index)=>rows.some((row)=>(row[index] ?? '') !== ''));
    const line = (cells)=>`| ${cells.filter((_, i)=>filled[i]).join(' | ')} |`;
    return [
        line(head.map(({ title })=>title)),
        line(head.map(({ right })=>right ? '---:' : '---')),
        ...rows.map(line)
    ].join('\n');
}


/***/ }),

/***/ 61723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   brokenGates: () => (/* binding */ brokenGates),
/* harmony export */   checkedWord: () => (/* binding */ checkedWord),
/* harmony export */   digestOf: () => (/* binding */ digestOf),
/* harmony export */   failedGates: () => (/* binding */ failedGates),
/* harmony export */   findingKey: () => (/* binding */ findingKey),
/* harmony export */   findingsOf: () => (/* binding */ findingsOf),
/* harmony export */   findingsWord: () => (/* binding */ findingsWord),
/* harmony export */   heaviest: () => (/* binding */ heaviest),
/* harmony export */   isAboutWaivers: () => (/* binding */ isAboutWaivers),
/* harmony export */   isGood: () => (/* binding */ isGood),
/* harmony export */   isWarned: () => (/* binding */ isWarned),
/* harmony export */   openFindings: () => (/* binding */ openFindings),
/* harmony export */   planCounts: () => (/* binding */ planCounts),
/* harmony export */   problemsOf: () => (/* binding */ problemsOf),
/* harmony export */   skipReason: () => (/* binding */ skipReason),
/* harmony export */   stateWord: () => (/* binding */ stateWord),
/* harmony export */   tagResults: () => (/* binding */ tagResults),
/* harmony export */   tagsOf: () => (/* binding */ tagsOf),
/* harmony export */   used: () => (/* binding */ used),
/* harmony export */   warnWord: () => (/* binding */ warnWord),
/* harmony export */   withPlaces: () => (/* binding */ withPlaces)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13889);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41245);


/** Every finding of an image once (a scan a platform finds the same again): blocking ones first, then the worst. */ function findingsOf(image) {
    const known = sortedFindings.get(image);
    if (known) return known;
    const findings = sortFindings(image);
    sortedFindings.set(image, findings);
    return findings;
}
/** Every writer asks several times, and an old image has thousands. */ const sortedFindings = new WeakMap();
function sortFindings(image) {
    const once = new Map();
    for (const finding of withPlaces(image.gates.flatMap((gate)=>gate.findings))){
        const key = findingKey(finding);
        const known = once.get(key);
        if (!known || finding.blocks && !known.blocks) once.set(key, finding);
    }
    return [
        ...once.values()
    ].sort((a, b)=>Number(b.blocks) - Number(a.blocks) || _words_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[a.severity] - _words_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[b.severity]);
}
/**
 * Of one platform it may be known whose Dockerfile brings something, and of another not: what is the same there comes
 * from the same place.
 * @returns as many, in their order
 */ function withPlaces(findings) {
    const sameAs = ({ gate, fingerprint, message })=>JSON.stringify([
            gate,
            fingerprint,
            message
        ]);
    const known = new Map();
    const isPlaced = ({ origin, file })=>origin !== undefined || file !== undefined;
    for (const finding of findings)if (isPlaced(finding) && !known.has(sameAs(finding))) known.set(sameAs(finding), finding);
    return findings.map((finding)=>{
        const twin = isPlaced(finding) ? undefined : known.get(sameAs(finding));
        if (twin === undefined) return finding;
        const { file, line, endLine, column, todo, origin } = twin;
        return {
            ...finding,
            ...file === undefined ? {} : {
                file
            },
            ...line === undefined ? {} : {
                line
            },
            ...endLine === undefined ? {} : {
                endLine
            },
            ...column === undefined ? {} : {
                column
            },
            ...todo === undefined ? {} : {
                todo
            },
            ...origin === undefined ? {} : {
                origin
            }
        };
    });
}
/** What a finding has in common with itself on another platform. */ function findingKey({ fingerprint, file, line, message }) {
    return JSON.stringify([
        fingerprint,
        file,
        line,
        message
    ]);
}
/** Those that the policy does not accept. */ function openFindings(image) {
    return findingsOf(image).filter(({ waiver })=>waiver === undefined);
}
/** Whether the policy only warns of something that would fail its gate otherwise. */ function isWarned({ warns }) {
    return warns === true;
}
/** Whether a finding is about what accepts findings, and not about the image. */ function isAboutWaivers(rule) {
    return rule === 'waiver-expired' || rule === 'waiver-unused';
}
/** Why gates were not asked: a rescan asks one alone, whatever the policy says of the others. */ function skipReason({ command }) {
    return command === 'rescan' ? 'a rescan asks for vulnerabilities alone' : 'the policy says skip';
}
/** Why what a gate found fails nothing: `the policy only warns (warn: [size])`. */ function warnWord(gate) {
    return `the policy only warns (warn: [${gate}])`;
}
/** An image's open findings in one short word: `none`, `14`, `2 of 14 blocking`, `3 accepted`, `lint broken`. */ function findingsWord(image) {
    const broken = brokenGates(image);
    if (broken.length > 0) return `${broken.join(', ')} broken`;
    if (image.gates.length === 0) return '–';
    const findings = openFindings(image);
    const blocking = findings.filter((finding)=>finding.blocks).length;
    const accepted = findingsOf(image).length - findings.length;
    if (findings.length === 0) return accepted === 0 ? 'none' : `${accepted} accepted`;
    if (blocking === 0) return String(findings.length);
    return blocking === findings.length ? `${blocking} blocking` : `${blocking} of ${findings.length} blocking`;
}
/** The gates of an image that could not answer, each once. */ function brokenGates(image) {
    return [
        ...new Set(image.gates.filter((gate)=>gate.state === 'broken').map((gate)=>gate.gate))
    ];
}
/** The gates of an image that said no, each once. */ function failedGates(image) {
    return [
        ...new Set(image.gates.filter((gate)=>gate.state === 'failed').map((gate)=>gate.gate))
    ];
}
/**
 * All that went wrong and is not a finding: the run's problems, then those of broken gates, each once.
 * That somebody stopped the run is its verdict and not told a second time.
 */ function problemsOf(report) {
    const ofGates = report.images.flatMap((image)=>image.gates.flatMap((gate)=>gate.state === 'broken' ? {
                ...gate.problem,
                what: `${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(gate.problem.what)} (${gate.gate} of ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(image.name)})`
            } : []));
    const once = new Map();
    for (const problem of [
        ...report.problems,
        ...ofGates
    ]){
        if (problem.kind === 'interrupted') continue;
        const key = JSON.stringify([
            problem.what,
            problem.where
        ]);
        if (!once.has(key)) once.set(key, problem);
    }
    return [
        ...once.values()
    ];
}
/** How much of a budget is used: 1 = all of it; `undefined` without a budget. */ function used(size, limit) {
    return limit === undefined ? undefined : limit === 0 ? Number(size > 0) * 2 : size / limit;
}
/** The platform whose size matters most: nearest to its budget, else the biggest; `undefined` before measuring. */ function heaviest(image) {
    const load = ({ size })=>size ? Math.max(used(size.uncompressed, image.budget.uncompressed) ?? 0, used(size.compressed, image.budget.compressed) ?? 0) : -1;
    const weight = (one)=>one.size?.uncompressed ?? -1;
    const [first] = [
        ...image.platforms
    ].sort((a, b)=>load(b) - load(a) || weight(b) - weight(a));
    return first?.size ? first : undefined;
}
/** The digest by which people get the image: what is published, else the only platform's manifest. */ function digestOf(image) {
    const published = image.published ?? image.reused;
    if (published) return published.digest;
    return image.platforms.length === 1 ? image.platforms[0]?.digest : undefined;
}
/** What became of all tags of the run. */ function tagResults(report) {
    return report.images.flatMap((image)=>image.published?.tags ?? []);
}
/** What an image's row says became of it: a plan shows the decision, a build the result, its gates included. */ function stateWord(image) {
    const { state, decision } = image;
    if (state === 'planned') return decision === 'reuse' ? 'unchanged' : decision;
    if (state !== 'built' && state !== 'reused') return state;
    if (failedGates(image).length > 0) return 'refused';
    if (brokenGates(image).length > 0) return 'not judged';
    return state === 'reused' ? 'unchanged' : state;
}
/** When an image's gates were asked, where that was not in this run: `as checked at 2026-11-21 05:20 UTC`. */ function checkedWord({ checkedAt }) {
    return checkedAt === undefined ? undefined : `as checked at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(checkedAt)}`;
}
/** How many images a plan has, by what is to become of them: `7 images: 1 to build, 6 unchanged`. */ function planCounts(images) {
    const of = (wanted)=>images.filter(({ decision })=>decision === wanted).length;
    const parts = [
        [
            of('build'),
            'to build'
        ],
        [
            of('reuse'),
            'unchanged'
        ],
        [
            of('skip'),
            'not asked for'
        ]
    ];
    const told = parts.flatMap(([number, what])=>number > 0 ? [
            `${number} ${what}`
        ] : []);
    return [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(images.length, 'image'),
        ...told.length > 0 ? [
            told.join(', ')
        ] : []
    ].join(': ');
}
/** True when nothing is wrong with an image as far as it went. */ function isGood(image) {
    const wentWrong = image.state === 'failed' || image.state === 'stopped';
    return !wentWrong && image.gates.every((gate)=>gate.state === 'passed');
}
/** The tags that name the image, or would: what was refused, or is not there, gets none. */ function tagsOf(image) {
    const isThere = [
        'planned',
        'built',
        'reused'
    ].includes(image.state);
    return isThere && isGood(image) ? image.tags : [];
}


/***/ }),

/***/ 35218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ gitHubPlace)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);

/**
 * Which repository on GitHub is meant, and with which token.
 * @param given `acme/images`; that of the workflow's run when it is left out
 * @param own the token; that of the environment when it is left out
 * @param permission what it needs to be allowed to: `contents: write`
 * @throws Problem (request) where one of them is missing, or no name
 */ function gitHubPlace(given, own, host, permission) {
    const { env } = host;
    const repository = given ?? env['GITHUB_REPOSITORY'] ?? '';
    // `.` and `..` would be another address.
    if (!/^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(repository === '' ? 'Nothing says which repository on GitHub is meant' : `The repository is ${JSON.stringify(repository)}`, {
        todo: 'Give --repository OWNER/NAME, or GITHUB_REPOSITORY'
    });
    const token = [
        own,
        env['GITHUB_TOKEN'],
        env['GH_TOKEN']
    ].find((text)=>text !== undefined && text.trim() !== '');
    if (token === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)('GitHub’s API needs a token', {
        todo: `Give github-token, or GITHUB_TOKEN; in a workflow: \${{ github.token }}, with \`permissions: ${permission}\``
    });
    host.mask(token);
    const apiUrl = (env['GITHUB_API_URL'] ?? '') === '' ? 'https://api.github.com' : env['GITHUB_API_URL'];
    if (apiUrl === undefined || !URL.canParse(apiUrl)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`GITHUB_API_URL is ${JSON.stringify(apiUrl)}, which is no address`);
    return {
        repository,
        token: token.trim(),
        apiUrl: apiUrl.replace(/\/+$/, '')
    };
}


/***/ }),

/***/ 74358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseStep: () => (/* binding */ releaseStep)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/call-inputs.js
var call_inputs = __webpack_require__(81673);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/event.js
var request_event = __webpack_require__(97323);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/parse.js + 10 modules
var parse = __webpack_require__(24340);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/release-fields.js
var release_fields = __webpack_require__(57042);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/request.js + 1 modules
var request_request = __webpack_require__(36274);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/release/ask.js
var ask = __webpack_require__(60226);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/release/asset.js
/** A file of a release, as it is to be. */ /** The name of the file with the sums of all others. */ const sumsName = 'SHA256SUMS';
/**
 * A file's name as GitHub keeps it: letters and digits of ASCII, and `-_+@.`; anything else becomes a point, and none
 * stands at an end. Said here in advance, so that SHA256SUMS has the names that are downloaded: `1.2.0~rc.1` of a
 * Debian package is `1.2.0.rc.1`.
 * Source: docs.github.com/rest/releases/assets, "Upload a release asset": it "renames asset filenames that have special
 * characters, non-alphanumeric characters, and leading or trailing periods".
 * @returns nothing where nothing is left of it
 */ function assetName(name) {
    return name.replaceAll(/[^A-Za-z0-9_+@-]+/g, '.').replace(/^\./, '').replace(/\.$/, '');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/digest.js
var oci_digest = __webpack_require__(8219);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/given-files.js
var given_files = __webpack_require__(59418);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/release/sums.js




/** One line of a file of sums: 64 hex digits, a blank, a blank or `*`, and the name. */ const line = /^(?<sum>[0-9a-f]{64}) [ *](?<name>.+)$/i;
/** The sums of all files, as `sha256sum --check` reads them, by name. */ function sumsOf(assets) {
    const text = [
        ...assets
    ].sort((a, b)=>a.name < b.name ? -1 : 1).map(({ name, digest })=>`${digest.replace('sha256:', '')}  ${name}\n`).join('');
    return {
        name: sumsName,
        size: Buffer.byteLength(text),
        digest: (0,oci_digest/* digestOf */.ol)(text),
        from: {
            text
        }
    };
}
/** Whether a given file has the sums of others: it is read, and not released, since the release has its own. */ function isSums(path) {
    return (0,external_node_path_.basename)(path) === sumsName;
}
/**
 * Proves that the files that a file of sums names are here as it says.
 * @param path of the file of sums; what it names lies beside it
 * @throws Problem (request) for a line that is none, a file that is not here, or one with other bytes
 */ function proveSums(path, text, files) {
    const known = new Map(files.map((file)=>[
            file.path,
            file
        ]));
    text.split(/\r?\n/).forEach((row, index)=>{
        if (row.trim() === '') return;
        const where = {
            file: path,
            line: index + 1
        };
        const { sum, name } = line.exec(row)?.groups ?? {};
        if (sum === undefined || name === undefined) throw (0,problem/* badRequest */.li)(`${path} has a line that is no sum`, {
            where,
            todo: 'Make it with sha256sum, or leave it out: the release gets its own'
        });
        const file = known.get((0,external_node_path_.join)((0,external_node_path_.dirname)(path), name));
        if (file === undefined) throw (0,problem/* badRequest */.li)(`${path} names ${name}, which was not given`, {
            where,
            todo: 'Give all files that it names, or leave it out'
        });
        if (file.digest !== `sha256:${sum.toLowerCase()}`) throw (0,problem/* badRequest */.li)(`${file.path} is not what ${path} says: it has the sum ${file.digest}`, {
            where,
            todo: 'Something has changed it since: build it again'
        });
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/release/files.js








/** GitHub's limits. Source: docs.github.com, "About releases": each file is under 2 GiB, and there are at most 1000. */ const largest = 2 * 1024 ** 3 - 1;
const most = 1000;
/**
 * The files of a release, with their sums as a file of its own at the end; none where no file was given.
 * @param given files, and folders that stand for all files below them; relative to `cwd`
 * @throws Problem (request) for what is not there, is a link in a folder, is empty or too large, for two different files
 *   of one name, and where a file of sums among them does not fit the others
 */ async function readAssets(given, cwd) {
    const files = [];
    for (const path of (await (0,given_files/* givenFiles */.b)(given, cwd)))files.push(await readGiven(path, cwd));
    for (const { path } of files.filter((file)=>isSums(file.path)))proveSums(path, await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, path), 'utf8'), files);
    const assets = named(files.filter(({ path })=>!isSums(path)), cwd);
    if (assets.length >= most) throw (0,problem/* badRequest */.li)(`${assets.length} files are given, and a release of GitHub takes ${most} with their sums`);
    return assets.length === 0 ? [] : [
        ...assets,
        sumsOf(assets)
    ];
}
async function readGiven(path, cwd) {
    const absolute = (0,external_node_path_.resolve)(cwd, path);
    const { size } = await (0,promises_.stat)(absolute);
    if (size === 0) throw (0,problem/* badRequest */.li)(`${path} is empty`, {
        todo: 'GitHub takes no empty files: leave it out'
    });
    if (size > largest) throw (0,problem/* badRequest */.li)(`${path} has ${size} bytes`, {
        todo: 'GitHub takes files below 2 GiB in a release: cut it, or publish it elsewhere'
    });
    const { digest, bytes } = await (0,oci_digest/* digestOfStream */.Ul)((0,external_node_fs_.createReadStream)(absolute));
    return {
        path,
        digest,
        size: bytes
    };
}
function named(files, cwd) {
    const taken = new Map();
    const assets = [];
    for (const file of files){
        const own = (0,external_node_path_.basename)(file.path);
        const name = assetName(own);
        if (name === '' || name === sumsName) throw (0,problem/* badRequest */.li)(`${file.path} has no name that GitHub takes`, {
            todo: 'Give it another one'
        });
        const other = taken.get(name);
        if (other?.digest === file.digest) continue;
        if (other !== undefined) throw (0,problem/* badRequest */.li)(`${other.path} and ${file.path} differ, and would both be ${name} in the release`, {
            todo: 'Leave one of them out, or give it another name'
        });
        taken.set(name, file);
        const { size, digest } = file;
        const from = {
            path: (0,external_node_path_.resolve)(cwd, file.path)
        };
        assets.push({
            name,
            ...own === name ? {} : {
                label: own
            },
            size,
            digest,
            from
        });
    }
    return assets;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/release/compare.js
/**
 * Compares the files of a release with those that were given, by name, size and digest.
 * @param found each with its digest: what GitHub does not tell has been looked up by then
 */ function compareAssets(wanted, found) {
    const whole = new Map(found.filter(({ isWhole })=>isWhole).map((one)=>[
            one.name,
            one
        ]));
    const names = new Set(wanted.map(({ name })=>name));
    const isSame = (asset)=>{
        const other = whole.get(asset.name);
        return other?.size === asset.size && other.digest === asset.digest;
    };
    return {
        same: wanted.filter(isSame),
        missing: wanted.filter(({ name })=>!whole.has(name)),
        different: wanted.flatMap((asset)=>{
            const other = whole.get(asset.name);
            return other === undefined || isSame(asset) ? [] : [
                {
                    asset,
                    found: other
                }
            ];
        }),
        broken: found.filter(({ isWhole, name })=>!isWhole && names.has(name)),
        foreign: [
            ...whole.keys()
        ].filter((name)=>!names.has(name))
    };
}
/** Whose digest has to be looked up to be compared: the server says none, and nothing else tells them apart. */ function undecided(wanted, found) {
    return found.filter(({ name, size, digest, isWhole })=>isWhole && digest === undefined && wanted.some((one)=>one.name === name && one.size === size));
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/release/failure.js
var failure = __webpack_require__(63981);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/release/upload.js




/**
 * Puts one file into a draft.
 * @throws Problem (request) when it is not what it was when it was read first; (surroundings)
 */ async function uploadAsset(release, asset, releases, ask) {
    const { name, label, digest, from } = asset;
    const data = 'text' in from ? Buffer.from(from.text) : await (0,promises_.readFile)(from.path);
    if ((0,oci_digest/* digestOf */.ol)(data) !== digest) throw (0,problem/* badRequest */.li)(`${name} has changed while it was released`, {
        todo: 'Let nothing write it, and run again'
    });
    await ask({
        what: `upload ${name} to ${release.tag}`,
        isWriting: true
    }, async (triesBefore)=>{
        if (triesBefore > 0 && await isThere(release, name, releases)) return;
        const stored = await releases.upload(release, {
            name,
            ...label === undefined ? {} : {
                label
            },
            data
        });
        if (stored.name !== name) throw (0,problem/* surroundingsFailed */.fs)(`GitHub keeps ${name} under another name: ${stored.name}`, {
            todo: 'Give the file a name of letters, digits, points and hyphens'
        });
    });
}
/** Removes what a broken upload has left. That it is gone is good news when an earlier try was told as failed. */ async function removeLeft(id, releases, triesBefore) {
    try {
        await releases.removeAsset(id);
    } catch (error) {
        if (triesBefore === 0 || (0,failure/* statusOf */.c2)(error) !== 404) throw error;
    }
}
/**
 * Whether a try that was told as failed has put the file there nevertheless. What it has left of one is removed, as the
 * API's description says: an asset in the state `starter`.
 */ async function isThere(release, name, releases) {
    const left = (await releases.assets(release.id)).find((one)=>one.name === name);
    if (left === undefined) return false;
    if (left.isWhole) return true;
    await releases.removeAsset(left.id);
    return false;
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/release/version.js

/**
 * Where a release stands among the others, by semantic versions (with or without `v`; `1.2` is 1.2.0): a pre-release is
 * never the latest, and no other is as long as a higher version is out, so that 1.2.9 after 2.0.0 stays behind it. What
 * is no version is not the latest where there are versions; where there are none, GitHub decides.
 */ function standingOf(tag, others) {
    const own = versionOf(tag);
    const versions = others.flatMap((other)=>{
        const version = versionOf(other.tag);
        const counts = !other.isDraft && !other.isPrerelease && version?.prerelease.length === 0;
        return counts && other.tag !== tag ? [
            {
                tag: other.tag,
                version
            }
        ] : [];
    });
    if (own === undefined) return {
        isPrerelease: false,
        latest: versions.length === 0 ? 'legacy' : 'false'
    };
    const since = versions.filter(({ version })=>semver.compareBuild(version, own) < 0).sort((a, b)=>semver.compareBuild(b.version, a.version))[0]?.tag;
    const isPrerelease = own.prerelease.length > 0;
    const isHighest = versions.every(({ version })=>semver.compareBuild(own, version) >= 0);
    return {
        isPrerelease,
        latest: !isPrerelease && isHighest ? 'true' : 'false',
        ...since === undefined ? {} : {
            since
        }
    };
}
/** Undefined for what is no version: `nightly`, and `v1`, which moves. */ function versionOf(tag) {
    const bare = tag.replace(/^v(?=\d)/i, '');
    const whole = /^\d+\.\d+$/.test(bare) ? `${bare}.0` : bare;
    return semver.parse(whole, {
        loose: true
    }) ?? undefined;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/release/release.js





/** Above it GitHub refuses the text of a release. In characters. */ const longestNotes = 125_000;
/**
 * Brings a release to what it is to be: a draft is made or found, what it lacks is uploaded, everything is compared, and
 * it is published last. Nothing that is there is ever replaced, and one that is published is only looked at: a second
 * run changes nothing.
 * @throws Problem that says what differs or what GitHub refuses; then nothing was published
 */ async function release(wanted, releases, ask, tell) {
    await proveTag(wanted, releases, ask);
    const { tag, assets } = wanted;
    const all = await list(releases, ask);
    const own = all.filter((one)=>one.tag === tag);
    const published = own.find(({ isDraft })=>!isDraft);
    if (published !== undefined) return proveSame(published, wanted, releases, ask);
    const standing = standingOf(tag, all);
    const draft = await draftOf(own, wanted, standing, releases, ask);
    const { uploaded, foreign } = await fill(draft, assets, releases, ask, tell);
    const found = {
        tag,
        isPrerelease: standing.isPrerelease,
        assets,
        uploaded,
        notes: notesOn(foreign)
    };
    if (wanted.isDraft) return {
        ...found,
        state: 'draft',
        url: draft.url
    };
    const { url, latest } = await publish(draft, releases, ask);
    return {
        ...found,
        state: 'published',
        url,
        latest
    };
}
async function proveTag({ tag, commit }, releases, ask) {
    const there = await ask({
        what: `look at the tag ${tag}`,
        isWriting: false
    }, ()=>releases.commitOf(tag));
    if (there === undefined) throw (0,problem/* badRequest */.li)(`GitHub shows no tag ${tag}`, {
        todo: `Push it first: git push origin ${tag}; or look at the name of the repository, and whether the token may read it`
    });
    if (commit !== undefined && commit !== there) throw (0,problem/* badRequest */.li)(`The tag ${tag} stands for ${there.slice(0, 12)} by now, and this run for ${commit.slice(0, 12)}`, {
        todo: 'Somebody has moved it: let the run of the commit that it stands for release it'
    });
}
async function list(releases, ask) {
    return ask({
        what: 'list the releases',
        isWriting: false
    }, ()=>releases.all());
}
/** The draft of the tag: the one that is there, or a new one. */ async function draftOf(own, { tag, notes }, { isPrerelease, since }, releases, ask) {
    const [first, ...others] = own;
    if (first !== undefined && others.length > 0) throw (0,problem/* badRequest */.li)(`There are ${own.length} drafts for ${tag}: ${own.map(({ url })=>url).join(', ')}`, {
        todo: 'Delete all but the one that is meant, and run again'
    });
    if (first !== undefined) return first;
    const body = notes ?? await ask({
        what: `have notes written for ${tag}`,
        isWriting: true
    }, async ()=>{
        try {
            return await releases.notes(tag, since);
        } catch (error) {
            // The tag of an older release may be gone.
            if (since === undefined || (0,failure/* statusOf */.c2)(error) !== 422) throw error;
            return releases.notes(tag);
        }
    });
    return ask({
        what: `make a draft for ${tag}`,
        isWriting: true
    }, async (triesBefore)=>{
        const made = triesBefore === 0 ? [] : await releases.all();
        return made.find((one)=>one.tag === tag && one.isDraft) ?? releases.create({
            tag,
            body: body.slice(0, longestNotes),
            isPrerelease
        });
    });
}
/** Uploads what a draft lacks. @throws Problem where something in it differs, before anything is uploaded */ async function fill(draft, wanted, releases, ask, tell) {
    const before = compareAssets(wanted, await assetsOf(draft, wanted, releases, ask));
    refuseDifferent(before, draft);
    for (const { id, name } of before.broken)await ask({
        what: `remove what is left of ${name}`,
        isWriting: true
    }, (triesBefore)=>removeLeft(id, releases, triesBefore));
    for (const asset of before.missing){
        tell(`uploading ${asset.name} (${asset.size} bytes)`);
        await uploadAsset(draft, asset, releases, ask);
    }
    const after = before.missing.length === 0 ? before : compareAssets(wanted, await assetsOf(draft, wanted, releases, ask));
    refuseDifferent(after, draft);
    const [lost] = after.missing;
    if (lost !== undefined) throw (0,problem/* surroundingsFailed */.fs)(`${lost.name} was uploaded, and GitHub does not list it in ${draft.tag}`, {
        todo: 'Run again: what is there already stays'
    });
    return {
        uploaded: before.missing.map(({ name })=>name),
        foreign: after.foreign
    };
}
/** The files of a release, each with its digest where that decides something. */ async function assetsOf({ id, tag }, wanted, releases, ask) {
    const found = await ask({
        what: `list the files of ${tag}`,
        isWriting: false
    }, ()=>releases.assets(id));
    const digests = new Map();
    for (const asset of undecided(wanted, found))digests.set(asset.id, await ask({
        what: `read ${asset.name} of ${tag}`,
        isWriting: false
    }, ()=>releases.digestOf(asset)));
    return found.map((one)=>{
        const digest = one.digest ?? digests.get(one.id);
        return digest === undefined ? one : {
            ...one,
            digest
        };
    });
}
function refuseDifferent({ different }, { tag, url, isDraft }) {
    const [first] = different;
    if (first === undefined) return;
    const { asset, found } = first;
    const more = different.length === 1 ? '' : `, and so do ${different.length - 1} more`;
    throw (0,problem/* badRequest */.li)(`${asset.name} differs from the one in the ${isDraft ? 'draft' : 'release'} ${tag}${more}: ${brief(asset)} here, ${brief(found)} there`, {
        todo: isDraft ? `Nothing is replaced: delete the draft (${url}) and run again, or give the files that are in it` : `What is published stays (${url}): release the new files under a new tag`
    });
}
function brief({ digest, size }) {
    return `${digest?.slice(0, 'sha256:'.length + 12) ?? 'an unknown digest'} (${size} bytes)`;
}
/** What is published is compared, and nothing else. */ async function proveSame(published, { tag, assets, isDraft }, releases, ask) {
    const compared = compareAssets(assets, await assetsOf(published, assets, releases, ask));
    refuseDifferent(compared, published);
    const missing = compared.missing.map(({ name })=>name);
    if (missing.length > 0) throw (0,problem/* badRequest */.li)(`${tag} is published already, without ${missing.join(', ')}`, {
        todo: `What is published stays. Was it made by hand? Then make it a draft again (gh release edit ${tag} --draft), and run again: it is filled, and published last`
    });
    return {
        tag,
        state: 'unchanged',
        url: published.url,
        isPrerelease: published.isPrerelease,
        assets,
        uploaded: [],
        notes: [
            ...isDraft ? [
                `${tag} is published already`
            ] : [],
            ...notesOn(compared.foreign)
        ]
    };
}
/** The others are looked at once more: one may have come out meanwhile. */ async function publish(draft, releases, ask) {
    const { id, tag, url } = draft;
    const all = await list(releases, ask);
    if (all.some((one)=>one.tag === tag && !one.isDraft)) throw taken(tag, url);
    const { isPrerelease, latest } = standingOf(tag, all);
    const published = await ask({
        what: `publish ${tag}`,
        isWriting: true
    }, async ()=>{
        try {
            return await releases.publish(id, {
                isPrerelease,
                latest
            });
        } catch (error) {
            throw (0,failure/* isTaken */.Ck)(error) ? taken(tag, url) : error;
        }
    });
    return {
        url: published.url,
        latest
    };
}
function taken(tag, draft) {
    return (0,problem/* surroundingsFailed */.fs)(`Another run has published ${tag} meanwhile`, {
        todo: `Delete the draft of this run (${draft}) and run again: it compares the files`
    });
}
function notesOn(foreign) {
    return foreign.length === 0 ? [] : [
        `the release has more files, which were not given here: ${foreign.join(', ')}`
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/release/tell.js

/** What became of a release, in lines for a terminal or a log. Sizes come as `bytes` writes them. */ function releaseLines(released, bytes) {
    const uploaded = new Set(released.uploaded);
    return [
        `${released.tag}: ${headline(released)}`,
        ...released.assets.map(({ name, size })=>`  ${uploaded.has(name) ? '+' : '='} ${name} (${bytes(size)})`),
        ...released.notes.map((note)=>`note: ${note}`)
    ];
}
/** The same for the step summary. */ function releaseMarkdown(released, bytes, { md, code, link, table }) {
    const { tag, url, assets, notes } = released;
    const uploaded = new Set(released.uploaded);
    const rows = assets.map(({ name, size, digest })=>[
            md(name),
            bytes(size),
            code(digest),
            uploaded.has(name) ? 'uploaded' : 'was there'
        ]);
    const head = [
        {
            title: 'file'
        },
        {
            title: 'size',
            right: true
        },
        {
            title: 'digest'
        },
        {
            title: 'state'
        }
    ];
    const parts = [
        `### Release ${link(tag, url)}`,
        md(headline(released)),
        ...rows.length === 0 ? [] : [
            table(head, rows)
        ],
        ...notes.length === 0 ? [] : [
            notes.map((note)=>`- ${md(note)}`).join('\n')
        ]
    ];
    return `${parts.join('\n\n')}\n`;
}
/** What became of a release: the answer of `image-build release --json`. */ function releaseAnswer({ tag, state, url, isPrerelease, latest, assets, uploaded, notes }) {
    const files = assets.map(({ name, size, digest })=>({
            name,
            size,
            digest,
            uploaded: uploaded.includes(name)
        }));
    return {
        tag,
        state,
        url,
        prerelease: isPrerelease,
        latest,
        files,
        notes
    };
}
function headline({ state, assets, isPrerelease, latest }) {
    const count = assets.filter(({ name })=>name !== sumsName).length;
    const files = count === 0 ? 'without files' : `with ${count === 1 ? '1 file' : `${count} files`} and their sums`;
    switch(state){
        case 'unchanged':
            return `was published before, ${files}: nothing was changed`;
        case 'draft':
            return `is a draft, ${files}`;
        case 'published':
            {
                const kind = isPrerelease ? ' as a pre-release' : latest === 'true' ? ' as the latest release' : '';
                return `is published${kind}, ${files}`;
            }
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/release/upload-host.js
/**
 * Whether files may be sent to an address that GitHub names for it: the token goes with them. It is the API's own host,
 * or for `api.github.com` and `api.acme.ghe.com` the `uploads.` beside it.
 */ function isUploadAddress(uploadUrl, apiUrl) {
    const address = uploadUrl.replace(/\{.*$/, '');
    if (!URL.canParse(address) || !URL.canParse(apiUrl)) return false;
    const [to, api] = [
        new URL(address),
        new URL(apiUrl)
    ];
    if (to.protocol !== api.protocol) return false;
    return to.host === api.host || to.host === api.host.replace(/^api\./, 'uploads.');
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/harmless.js
var harmless = __webpack_require__(13889);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/json.js
var json = __webpack_require__(65804);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/markdown.js
var markdown = __webpack_require__(74327);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/words.js + 2 modules
var words = __webpack_require__(41245);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/github-place.js
var github_place = __webpack_require__(35218);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/release.js















/**
 * `release`: a GitHub release of a Git tag with the given files and their sums; published last, and never changed by a
 * second run. Prints where it is, sets outputs and writes the step summary.
 * @param form `json` and `url` go to standard output
 * @returns the exit code
 * @throws Problem that says what is wrong; then nothing was published
 */ async function runRelease(request, host, form) {
    const { files, inputs } = request;
    const wanted = tagOf(inputs, host);
    const place = (0,github_place/* gitHubPlace */.$)(inputs.repository, request.token, host, 'contents: write');
    const notes = await notesOf(inputs.notes, host.cwd);
    const assets = await readAssets(files, host.cwd);
    const released = await release({
        ...wanted,
        assets,
        isDraft: inputs.draft === true,
        ...notes === undefined ? {} : {
            notes
        }
    }, await release_open(place, host), (0,ask/* createAsk */.c)({
        repository: place.repository,
        permission: 'contents: write',
        host: new URL(place.apiUrl).host,
        signal: host.signal,
        onRetry: ({ what, why })=>host.info(`trying again: ${(0,harmless/* oneLine */.TN)(what)} (${(0,harmless/* oneLine */.TN)(why)})`)
    }), (line)=>host.info((0,harmless/* oneLine */.TN)(line)));
    await tell(released, host, form);
    return 0;
}
/** The tag, and the commit that it has to stand for where a workflow says that. */ function tagOf({ tag }, host) {
    const { ref, commit } = (0,request_event/* readRunContext */.$)(host.env);
    const ofRun = ref.kind === 'tag' ? ref.name : undefined;
    const name = tag ?? ofRun;
    if (name === undefined || name === '') throw (0,problem/* badRequest */.li)('Nothing says which tag is to be released', {
        todo: 'Run it for a tag (on: push: tags: [v*]), or give --tag'
    });
    return {
        tag: name,
        ...name === ofRun && commit !== undefined ? {
            commit
        } : {}
    };
}
async function notesOf(path, cwd) {
    if (path === undefined) return undefined;
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, path), 'utf8').catch((error)=>{
        throw (0,problem/* badRequest */.li)(`${path} cannot be read`, {
            todo: 'notes is a file with the text of the release'
        }, error);
    });
    if (text.length > longestNotes) throw (0,problem/* badRequest */.li)(`${path} has ${text.length} characters`, {
        todo: `GitHub takes ${longestNotes} in the text of a release`
    });
    return text;
}
/** GitHub's client takes a while to load. */ async function release_open(place, { signal }) {
    const { openReleases } = await Promise.all(/* import() */[__webpack_require__.e(8409), __webpack_require__.e(5668)]).then(__webpack_require__.bind(__webpack_require__, 75668));
    const releases = openReleases(place, signal);
    return {
        ...releases,
        upload: async (to, asset)=>{
            if (isUploadAddress(to.uploadUrl, place.apiUrl)) return releases.upload(to, asset);
            throw (0,problem/* surroundingsFailed */.fs)(`GitHub names a strange address to upload to: ${(0,harmless/* oneLine */.TN)(to.uploadUrl)}`, {
                todo: 'The token is sent to GITHUB_API_URL’s own host only, and to the uploads.… beside it'
            });
        }
    };
}
async function tell(released, host, form) {
    const { url, state, assets } = released;
    for (const line of releaseLines(released, words/* bytes */.ee))host.info((0,harmless/* oneLine */.TN)(line));
    host.output('url', url);
    host.output('state', state);
    host.output('result', 'passed');
    await writeSums(assets, host);
    await host.summary(releaseMarkdown(released, words/* bytes */.ee, {
        md: markdown.md,
        code: markdown/* mdCode */.xs,
        link: markdown/* mdLink */.YF,
        table: markdown/* mdTable */.gJ
    }));
    if (form === 'json') process.stdout.write((0,json.plainJson)(releaseAnswer(released)));
    if (form === 'url') process.stdout.write(`${(0,harmless/* oneLine */.TN)(url)}\n`);
}
/** The file of sums for later steps of the job, which attest what it names. */ async function writeSums(assets, host) {
    const sums = assets.find(({ name })=>name === sumsName);
    const temporary = host.env['RUNNER_TEMP'] ?? '';
    if (host.kind !== 'runner' || temporary === '' || sums === undefined || !('text' in sums.from)) return;
    const folder = (0,external_node_path_.join)(temporary, 'image-build-release');
    const path = (0,external_node_path_.join)(folder, sumsName);
    await (0,promises_.mkdir)(folder, {
        recursive: true
    });
    await (0,promises_.writeFile)(path, sums.from.text);
    host.output('sums', path);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/release-step.js






/**
 * `command: release` as a step of a workflow: sets the outputs `url`, `state` and `sums`.
 * @returns the exit code
 * @throws Problem as runRelease, and (request) for a wrong input of the workflow, before anything is written
 */ async function releaseStep(given, host) {
    if (given('inputs') !== undefined) {
        const called = (0,call_inputs/* callInputs */.Ow)(given, {
            ...(0,request_event/* readRunContext */.$)(host.env),
            temporary: host.env['RUNNER_TEMP']
        });
        const own = {
            // This step logs in nowhere: the password is for others.
            username: undefined,
            // As the workflow says to its step of the images: `promote` is nothing without it.
            reuse: 'required'
        };
        (0,request_request/* readInputs */.K)((name)=>Object.hasOwn(own, name) ? own[name] : called(name));
    }
    const request = {
        files: (0,parse/* lineList */.XA)(given('files') ?? '', 'files'),
        inputs: (0,release_fields/* readReleaseInputs */.$)(given),
        token: given('github-token')
    };
    return runRelease(request, host, 'none');
}


/***/ }),

/***/ 59418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ givenFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50661);




/**
 * The files that somebody gives: files, and folders that stand for all files below them.
 * @param given relative to `cwd`
 * @returns their paths, relative to `cwd` as they were given; each once, sorted
 * @throws Problem (request) for what is not there or is a link in a folder, and for a folder without files
 */ async function givenFiles(given, cwd) {
    const paths = (await Promise.all(given.map((path)=>filesBelow(path, cwd)))).flat();
    return [
        ...new Set(paths)
    ].sort();
}
/** What a path stands for, relative to `cwd` as it was given. */ async function filesBelow(path, cwd) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)).catch((error)=>{
        throw unreadable(path, error);
    });
    if (found.isFile()) return [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path)
    ];
    if (!found.isDirectory()) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${path} is neither a file nor a folder`);
    const files = await inFolder(path, cwd);
    if (files.length > 0) return files;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${path} holds no files`, {
        todo: 'Was what should be in it made, and downloaded?'
    });
}
/** A link could lead anywhere, and a folder may come from somebody else: an archive, an artifact. */ async function inFolder(folder, cwd) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder), {
        withFileTypes: true
    });
    const paths = [];
    for (const entry of entries){
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isDirectory()) paths.push(...await inFolder(path, cwd));
        else if (entry.isFile()) paths.push(path);
        else throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${path} is a link or no file at all`, {
            todo: 'Give it by its own path, or put the file there'
        });
    }
    return paths;
}
function unreadable(path, error) {
    if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) !== 'ENOENT') return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${path} cannot be read`, {}, error);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${path} is not there`, {
        todo: /[*?[\]{}]/.test(path) ? 'Patterns are not read here: give the folder, which stands for all files below it' : 'Give files, or folders, which stand for all files below them'
    });
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
