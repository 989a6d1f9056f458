export const id = 2240;
export const ids = [2240,7783,9245,4995];
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

/***/ 677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   PH: () => (/* binding */ createGroups),
/* harmony export */   RN: () => (/* binding */ takenFor),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   YT: () => (/* binding */ joinWhole),
/* harmony export */   bL: () => (/* binding */ takenBy),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/** All that is built, in build order. */ function nodesOf(images) {
    return images.filter(({ decision })=>decision === 'build').flatMap((image)=>image.platforms.map((platform)=>({
                image,
                platform
            })));
}
/** Unique among the nodes of a plan. */ function keyOf({ image, platform }) {
    return `${image.name} ${platform}`;
}
const targetPrefix = 'target:';
/**
 * What an image takes of the plan for one of its platforms. A context `NAME::PLATFORM` takes another platform than its
 * own. It may not be there for it: then nothing is taken.
 */ function takenFor(image, platform) {
    const { contexts = {}, context = '' } = image.target;
    const links = [
        ...Object.entries(contexts),
        [
            '',
            context
        ]
    ].flatMap(([key, value])=>value.startsWith(targetPrefix) ? [
            {
                name: value.slice(targetPrefix.length),
                platform: /::([^:]+)$/.exec(key)?.[1] ?? platform
            }
        ] : []);
    const named = new Set(links.map(({ name })=>name));
    return [
        ...links,
        ...image.needs.filter((need)=>!named.has(need)).map((name)=>({
                name,
                platform
            }))
    ];
}
/** The nodes that this one is built with. */ function takenBy({ image, platform }, nodes) {
    return takenFor(image, platform).flatMap((taken)=>nodes.filter((node)=>node.image.name === taken.name && node.platform === taken.platform));
}
/**
 * A leg is told as images and platforms, and builds each of the one for each of the other: what that would draw in
 * of another leg makes both one.
 */ function joinWhole(nodes, groups) {
    let before = -1;
    for(let count = membersOf(nodes, groups).size; count !== before;){
        before = count;
        for (const members of membersOf(nodes, groups).values()){
            const [first] = members;
            const names = new Set(members.map(({ image })=>image.name));
            const platforms = new Set(members.map(({ platform })=>platform));
            if (first === undefined || platforms.size === 1) continue;
            for (const node of nodes)if (names.has(node.image.name) && platforms.has(node.platform)) groups.join(keyOf(first), keyOf(node));
        }
        count = membersOf(nodes, groups).size;
    }
}
/** The name of each group → what is in it, in build order; the groups in that of their first. */ function membersOf(nodes, groups) {
    const members = new Map();
    for (const node of nodes){
        const group = groups.of(keyOf(node));
        members.set(group, [
            ...members.get(group) ?? [],
            node
        ]);
    }
    return members;
}
/** Each key in a set of its own. */ function createGroups(keys) {
    const parents = new Map(keys.map((key)=>[
            key,
            key
        ]));
    const of = (key)=>{
        const parent = parents.get(key) ?? key;
        if (parent === key) return key;
        const top = of(parent);
        parents.set(key, top);
        return top;
    };
    return {
        of,
        join: (a, b)=>{
            parents.set(of(b), of(a));
        }
    };
}


/***/ }),

/***/ 96599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ mostWaves),
/* harmony export */   g: () => (/* binding */ wavesOf)
/* harmony export */ });
/* harmony import */ var _leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(677);
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46600);


/** A workflow cannot loop over jobs: images.yml has so many of them, one after the other. */ const mostWaves = 5;
/** Images on the same bases that one leg builds: docs/bench.md, "Many runners". */ const mostInLeg = 4;
/**
 * Cuts what is built into legs for a graph that is too big for one runner: the levels of the graph one after the other,
 * each leg on what legs of earlier waves have pushed. What is deeper than there are waves is in the last one, where
 * everything that is built on each other is in one leg again. Nothing is in two legs.
 * @param images of the whole plan, in build order, with all platforms
 * @param runners as `runs-on` gives them
 * @param waves how many there are at most
 * @returns wave by wave
 */ function wavesOf(images, runners = {}, waves = mostWaves) {
    const nodes = (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .nodesOf */ .Nh)(images);
    const groups = (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .createGroups */ .PH)(nodes.map(_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN));
    // Files stay on the machine that has made them.
    for (const node of nodes)for (const other of (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .takenBy */ .bL)(node, nodes))if (other.image.output.kind !== 'image') groups.join((0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(node), (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(other));
    const settled = settle(nodes, groups, waves);
    const legs = Array.from({
        length: waves
    }, (_, index)=>index + 1).flatMap((wave)=>packed(settled.filter((one)=>one.wave === wave)).map((members)=>({
                ...(0,_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .toLeg */ .Kc)(nodes.filter((node)=>members.includes(node)), runners),
                wave
            })));
    return (0,_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .dM)(legs);
}
/** Joins what cannot be in two legs, until each group only takes what is in earlier waves. */ function settle(nodes, groups, waves) {
    for(;;){
        (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .joinWhole */ .YT)(nodes, groups);
        const members = (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(nodes, groups);
        const takes = new Map([
            ...members
        ].map(([name, own])=>[
                name,
                takenOf(own, name, nodes, groups)
            ]));
        const levels = levelsOf(takes);
        const found = [
            ...members
        ].map(([name, own])=>{
            const level = levels.get(name);
            return {
                members: own,
                takes: takes.get(name) ?? [],
                wave: Math.min(level ?? waves, waves)
            };
        });
        // A circle of groups has no level: one leg builds all of it.
        const isLast = (name)=>(levels.get(name) ?? waves) >= waves;
        for (const [name, others] of takes)if (isLast(name)) {
            for (const other of others)if (isLast(other)) groups.join(name, other);
        }
        if ((0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(nodes, groups).size === members.size) return found;
    }
}
function takenOf(members, own, nodes, groups) {
    const names = members.flatMap((node)=>(0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .takenBy */ .bL)(node, nodes)).map((node)=>groups.of((0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(node)));
    return [
        ...new Set(names)
    ].filter((name)=>name !== own).sort();
}
/** Group → how many are below it at most, and itself; those of a circle, and what takes them, have none. */ function levelsOf(takes) {
    const levels = new Map();
    for(let before = -1; before !== levels.size;){
        before = levels.size;
        for (const [name, others] of takes){
            const below = others.map((other)=>levels.get(other));
            const known = below.filter((level)=>level !== undefined);
            if (known.length === below.length) levels.set(name, 1 + Math.max(0, ...known));
        }
    }
    return levels;
}
/** Groups of one wave, as legs: those on the same bases share a leg, and its download of them, in parts of one size. */ function packed(groups) {
    const alike = new Map();
    for (const group of groups){
        const platforms = [
            ...new Set(group.members.map(({ platform })=>platform))
        ].sort();
        const key = JSON.stringify([
            platforms,
            group.takes
        ]);
        alike.set(key, [
            ...alike.get(key) ?? [],
            group
        ]);
    }
    return [
        ...alike.values()
    ].flatMap((siblings)=>parts(siblings));
}
function parts(siblings) {
    const images = (group)=>new Set(group.members.map(({ image })=>image.name)).size;
    const all = siblings.reduce((sum, group)=>sum + images(group), 0);
    const most = Math.ceil(all / Math.ceil(all / mostInLeg));
    const legs = [];
    let room = 0;
    for (const group of siblings){
        const size = images(group);
        if (size > room) {
            legs.push([]);
            room = most;
        }
        legs.at(-1)?.push(...group.members);
        room -= size;
    }
    return legs;
}


/***/ }),

/***/ 46600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ toLeg),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   xi: () => (/* binding */ legsOf)
/* harmony export */ });
/* harmony import */ var _leg_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(677);

/** GitHub's own, by platform. Others are built there by emulation. */ const hostedRunners = {
    'linux/arm64': 'ubuntu-24.04-arm',
    '*': 'ubuntu-24.04'
};
/**
 * Cuts what is built into legs: what is built on each other, or with each other, is in one leg, and nothing is in two.
 * So every leg can run on a runner of its own, and needs nothing of another one.
 * @param images of the whole plan, in build order, with all platforms
 * @param runners as `runs-on` gives them
 * @returns in build order of their first images; none where nothing is built
 */ function legsOf(images, runners = {}) {
    const nodes = (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .nodesOf */ .Nh)(images);
    const groups = (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .createGroups */ .PH)(nodes.map(_leg_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN));
    for (const node of nodes)for (const other of (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .takenBy */ .bL)(node, nodes))groups.join((0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(node), (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(other));
    (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .joinWhole */ .YT)(nodes, groups);
    return distinct([
        ...(0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(nodes, groups).values()
    ].map((members)=>toLeg(members, runners)));
}
/** An image's name may itself end like another leg's: the later one is numbered. */ function distinct(legs) {
    const taken = new Set();
    return legs.map((leg)=>{
        let id = leg.id;
        for(let number = 2; taken.has(id); number += 1)id = `${leg.id}-${number}`;
        taken.add(id);
        return {
            ...leg,
            id
        };
    });
}
/** The leg that builds these. */ function toLeg(members, runners) {
    const images = [
        ...new Set(members.map(({ image })=>image.name))
    ];
    const platforms = [
        ...new Set(members.map(({ platform })=>platform))
    ].sort();
    const [first = ''] = platforms;
    return {
        id: [
            images.at(-1) ?? '',
            ...platforms
        ].join('-').replaceAll(/[^\w.-]+/g, '-'),
        images,
        platforms,
        'runs-on': runnerFor(first, runners)
    };
}
function runnerFor(platform, runners) {
    return runners[platform] ?? runners['*'] ?? hostedRunners[platform] ?? hostedRunners['*'] ?? '';
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

/***/ 29245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comment: () => (/* binding */ comment),
/* harmony export */   commentMarker: () => (/* binding */ commentMarker),
/* harmony export */   isWorthComment: () => (/* binding */ isWorthComment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _limits_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12528);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99498);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74327);
/* harmony import */ var _summary_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83555);
/* harmony import */ var _summary_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1305);
/* harmony import */ var _summary_sizes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23955);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61723);








/** Findings and notes that are listed of one image: a comment is read on the way to the next one. */ const rows = 20;
/**
 * The first line of a comment, not shown, by which it is found again. It holds nothing of the key but its hash: a key
 * cannot end it, and nobody else's key is the beginning of ours.
 */ function commentMarker(key) {
    return `<!-- image-build comment ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 16)} -->`;
}
/**
 * The comment of a pull request: the marker, verdict, table, sizes, graph, findings, folded.
 * @returns Markdown of at most `limit` characters
 */ function comment(report, origin, limit = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.comment) {
    const marker = commentMarker(origin.key);
    const room = {
        limit: limit - marker.length - 1,
        unit: 'characters'
    };
    return `${marker}\n${(0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .fitted */ .$)(sections(report, origin), room)}`;
}
/**
 * Whether a run has something to say in a pull request that has no comment yet: something was built, or something is
 * wrong. What changes no image is not worth a message to everybody who follows the pull request.
 */ function isWorthComment(report) {
    if (report.verdict === 'interrupted') return false;
    return report.verdict !== 'passed' || report.images.some(({ state })=>state === 'built');
}
function sections(report, origin) {
    const { images } = report;
    return [
        {
            rank: 0,
            name: 'verdict',
            markdown: (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictSection */ .V6)(report)
        },
        {
            rank: 1,
            name: 'where this comes from',
            markdown: originLine(origin)
        },
        ...(0,_view_js__WEBPACK_IMPORTED_MODULE_6__.problemsOf)(report).map((problem, index)=>({
                rank: 2 + Math.min(index, 6),
                name: 'problems',
                markdown: (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .problemSection */ .BX)(problem)
            })),
        {
            rank: 10,
            name: 'the table of images',
            markdown: (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .imageTable */ .iB)(images)
        },
        {
            rank: 12,
            name: 'the sizes',
            markdown: (0,_summary_sizes_js__WEBPACK_IMPORTED_MODULE_5__/* .sizeBars */ .c)(images)
        },
        {
            rank: 20,
            name: 'the graph',
            markdown: (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .graphSection */ .om)(images)
        },
        ...images.map((image, index)=>({
                rank: ((0,_view_js__WEBPACK_IMPORTED_MODULE_6__.isGood)(image) ? 40 : 30) + index / 1000,
                name: `findings of ${(0,_limits_text_js__WEBPACK_IMPORTED_MODULE_7__/* .brief */ .d)(image.name, 100)}`,
                markdown: (0,_summary_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsSection */ .WT)(image, rows)
            })),
        {
            rank: 15,
            name: 'notes',
            markdown: (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .noteList */ .RG)(report, rows)
        }
    ];
}
function originLine({ key, runUrl, commit }) {
    const of = commit === undefined ? '' : ` for ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .mdCode */ .xs)(commit.slice(0, 7))}`;
    const run = runUrl === undefined ? '' : ` · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .mdLink */ .YF)('the whole report', runUrl)}`;
    return `<sub>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md)((0,_limits_text_js__WEBPACK_IMPORTED_MODULE_7__/* .brief */ .d)(key, 200))}${of}${run}</sub>`;
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

/***/ 27783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callKey: () => (/* binding */ callKey),
/* harmony export */   carriedOut: () => (/* binding */ carriedOut),
/* harmony export */   movesTags: () => (/* binding */ movesTags),
/* harmony export */   tellPlan: () => (/* binding */ tellPlan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _plan_legs_waves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96599);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65445);




/** GitHub's limit. Source: docs.github.com, "Running variations of jobs in a workflow". */ const mostLegs = 256;
/**
 * The report of a plan, which is refused where the jobs after it could not carry it out: it says why, like any other
 * that fails.
 */ function carriedOut(report, { push }, context) {
    const problem = report.problems.length > 0 ? undefined : hindrance(report, movesTags(push, context));
    if (problem === undefined) return report;
    const problems = [
        problem.data
    ];
    return {
        ...report,
        problems,
        ...(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)({
            problems,
            gates: [],
            interrupted: false
        })
    };
}
/** More legs than a matrix can have, or nothing that says where images go. */ function hindrance({ legs = [], images }, publishes) {
    const most = Math.max(...wavesOf(legs).map((wave)=>wave.length));
    if (most > mostLegs) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`The plan has ${most} legs at once, and a matrix of GitHub takes ${mostLegs}`, {
        todo: 'Build for fewer platforms, or call the workflow once for each part of the images (targets)'
    });
    const homeless = images.find(({ decision, output, tags })=>decision !== 'skip' && output.kind === 'image' && tags.length === 0);
    if (!publishes || homeless === undefined) return undefined;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${homeless.name} is to be published, but nothing says where to`, {
        todo: 'Give registry (ghcr.io/acme), or tags with the full name; or push: false'
    });
}
/** What the jobs after a plan need to know of it: the legs, and whether tags are to move. Nothing of a plan that is none. */ function tellPlan({ legs = [], problems }, { push }, context, host) {
    if (problems.length > 0) return;
    host.output('legs', JSON.stringify(legs));
    for (const [index, wave] of wavesOf(legs).entries())host.output(`wave-${index + 1}`, JSON.stringify(wave));
    host.output('publish', String(movesTags(push, context)));
}
/** The legs of each job that builds. */ function wavesOf(legs) {
    return Array.from({
        length: _plan_legs_waves_js__WEBPACK_IMPORTED_MODULE_1__/* .mostWaves */ .U
    }, (_, index)=>legs.filter(({ wave = 1 })=>wave === index + 1));
}
/** A reusable workflow publishes by itself, and for a pull request only where it is told to. */ function movesTags(push, { isPullRequest }) {
    return push ?? !isPullRequest;
}
/** Long enough to tell the calls of one run from each other. */ const keyLength = 10;
/** Names one call of a reusable workflow among all of a run, by its inputs: for the names of artifacts. */ function callKey(inputs) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(inputs ?? '').digest('hex').slice(0, keyLength);
}


/***/ }),

/***/ 82240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rescanStep: () => (/* binding */ rescanStep)
});

// UNUSED EXPORTS: rescanAndTell

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/call-inputs.js
var call_inputs = __webpack_require__(81673);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/event.js
var request_event = __webpack_require__(97323);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/parse.js + 10 modules
var parse = __webpack_require__(24340);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/policy-file.js + 9 modules
var policy_file = __webpack_require__(43827);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/request.js + 1 modules
var request_request = __webpack_require__(36274);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/failure.js
var failure = __webpack_require__(20781);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/plan-outputs.js
var plan_outputs = __webpack_require__(27783);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/release/ask.js
var release_ask = __webpack_require__(60226);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/comment.js
var comment = __webpack_require__(29245);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/harmless.js
var harmless = __webpack_require__(13889);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/limits.js
var limits = __webpack_require__(99498);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/limits-text.js
var limits_text = __webpack_require__(12528);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/markdown.js
var markdown = __webpack_require__(74327);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/words.js + 2 modules
var words = __webpack_require__(41245);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/rescan/issue.js

/** The label by which the issue is found; who may not triage cannot set it. */ const issueLabel = 'image-build';
/** The first line of the issue, not shown. It holds nothing of the key but its hash. */ function issueMarker(key) {
    return `<!-- image-build rescan ${(0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 16)} -->`;
}
/**
 * Decides about the issue: there is at most one, which is opened again where it was closed. Of several open ones the
 * oldest counts.
 * @param all with the label, open and closed, from the newest on
 */ function issueStep(all, end, text) {
    const { marker, title, body } = text;
    const own = all.filter((one)=>one.body.startsWith(marker));
    const found = own.findLast(({ isOpen })=>isOpen) ?? own[0];
    if (end === 'unknown') return {
        kind: 'nothing'
    };
    if (end === 'clean') return found?.isOpen === true ? {
        kind: 'close',
        number: found.number,
        comment: text.clean
    } : {
        kind: 'nothing'
    };
    if (found === undefined) return {
        kind: 'create',
        title,
        body
    };
    const isSame = found.isOpen && found.title === title && found.body.trimEnd() === body.trimEnd();
    return isSame ? {
        kind: 'nothing'
    } : {
        kind: 'update',
        number: found.number,
        title,
        body
    };
}
/**
 * Which of ours are open: the oldest counts; of two scans at once, each may have opened one.
 * @param all with the label, from the newest on
 */ function openOnes(all, marker) {
    const open = all.filter(({ isOpen, body })=>isOpen && body.startsWith(marker));
    return {
        kept: open.at(-1)?.number,
        others: open.slice(0, -1).map(({ number })=>number)
    };
}
/** The most that is said of bases that have moved: the issue has room for what was found. In characters. */ const longestMoved = 10_000;
/**
 * What a rebuild would put on a newer base, for people; nothing where no base has moved.
 * @param code makes text from outside harmless code in Markdown
 */ function movedSection(moved, code) {
    if (moved.length === 0) return '';
    let rows = '';
    let told = 0;
    for (const { image, bases } of moved){
        const row = `- ${code(image)}: ${bases.map((base)=>code(base)).join(', ')}\n`;
        if (rows.length + row.length > longestMoved) break;
        rows += row;
        told += 1;
    }
    const rest = moved.length - told;
    const more = rest === 0 ? '' : `- ${rest} more ${rest === 1 ? 'image' : 'images'}\n`;
    return `\n**A rebuild takes newer bases**, which may mend it:\n\n${rows}${more}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/github-place.js
var github_place = __webpack_require__(35218);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/rescan-issue.js










/**
 * Keeps the one issue of this repository's scans: opened or updated where something was found, closed where nothing is
 * wrong any more, left alone where the scan could not tell.
 * @returns a sentence about what was done
 * @throws Problem (surroundings) that names the permission that is missing
 */ async function keepIssue({ report, moved }, request, host) {
    const { inputs } = request;
    const place = (0,github_place/* gitHubPlace */.$)(undefined, inputs['github-token'], host, 'issues: write');
    const { openIssues } = await Promise.all(/* import() */[__webpack_require__.e(8409), __webpack_require__.e(1570)]).then(__webpack_require__.bind(__webpack_require__, 71570));
    const issues = openIssues(place, host.signal);
    const ask = (0,release_ask/* createAsk */.c)({
        repository: place.repository,
        permission: 'issues: write',
        host: new URL(place.apiUrl).host,
        signal: host.signal,
        onRetry: ({ what, why })=>host.info(`trying again: ${(0,harmless/* oneLine */.TN)(what)} (${(0,harmless/* oneLine */.TN)(why)})`)
    });
    const all = await ask({
        what: 'list the issues',
        isWriting: false
    }, ()=>issues.labelled(issueLabel));
    const marker = issueMarker(JSON.stringify([
        inputs.registry,
        inputs.source,
        inputs.targets
    ]));
    const end = endOf(report);
    const step = issueStep(all, end, {
        marker,
        ...textOf(report, moved, marker, host)
    });
    const done = await take(step, marker, issues, ask);
    const { kept, others } = openOnes(all, marker);
    if (end === 'unknown' || kept === undefined || others.length === 0) return done;
    for (const number of others)await rescan_issue_close(number, `#${kept} says the same.`, issues, ask);
    return `${done}, and ${others.map((number)=>`#${number}`).join(', ')}, which says the same, was closed`;
}
/** @returns a sentence about what was done */ async function take(step, marker, issues, ask) {
    switch(step.kind){
        case 'nothing':
            return 'no issue was changed';
        case 'create':
            {
                const { title, body } = step;
                const number = await ask({
                    what: 'open an issue',
                    isWriting: true
                }, async (triesBefore)=>{
                    const made = triesBefore === 0 ? [] : await issues.labelled(issueLabel);
                    const there = made.find((one)=>one.isOpen && one.body.startsWith(marker));
                    if (there !== undefined) return there.number;
                    const opened = await issues.create({
                        title,
                        body,
                        label: issueLabel
                    });
                    if (!opened.isLabelled) throw unlabelled(opened.number);
                    return opened.number;
                });
                return `issue #${number} was opened`;
            }
        case 'update':
            await ask({
                what: `update issue #${step.number}`,
                isWriting: true
            }, ()=>issues.update(step.number, step));
            return `issue #${step.number} was updated`;
        case 'close':
            await rescan_issue_close(step.number, step.comment, issues, ask);
            return `issue #${step.number} was closed`;
    }
}
/** Closes an issue and says why, once. */ async function rescan_issue_close(number, why, issues, ask) {
    await ask({
        what: `close issue #${number}`,
        isWriting: true
    }, ()=>issues.close(number));
    await ask({
        what: `say why issue #${number} is closed`,
        isWriting: true
    }, async (triesBefore)=>{
        const said = triesBefore === 0 ? [] : await issues.comments(number);
        if (said.at(-1) !== why) await issues.comment(number, why);
    });
}
/** The next scan would not find it, and open another. */ function unlabelled(number) {
    return (0,problem/* surroundingsFailed */.fs)(`Issue #${number} has no label ${issueLabel}, by which the next scan finds it`, {
        todo: `Give the issue that label, and a token that may set labels (\`permissions: issues: write\`)`
    });
}
/** Of an image's name or a base, in characters. */ const longestName = 200;
function endOf({ verdict }) {
    return verdict === 'passed' ? 'clean' : verdict === 'failed' ? 'vulnerable' : 'unknown';
}
function textOf(report, moved, marker, { env }) {
    const bad = report.images.filter(({ gates })=>gates.some(({ state })=>state === 'failed'));
    const section = movedSection(moved, (text)=>(0,markdown/* mdCode */.xs)((0,limits_text/* brief */.d)(text, longestName)));
    const runUrl = `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`;
    const origin = {
        key: 'rescan',
        ...env['GITHUB_RUN_ID'] === undefined ? {} : {
            runUrl
        }
    };
    const room = limits/* limits */.F.comment - marker.length - section.length - 1;
    // The first line of a comment is its own marker.
    const [, ...lines] = (0,comment.comment)(report, origin, room).split('\n');
    return {
        title: `Vulnerabilities in ${(0,words/* count */.U9)(bad.length, 'published image')}`,
        body: `${marker}\n${section}\n${lines.join('\n')}`,
        clean: 'Nothing that blocks is left in what is published.'
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/make.js + 26 modules
var make = __webpack_require__(83022);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/tags/tag-name.js
var tag_name = __webpack_require__(75491);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/rescan/moved.js
/**
 * Which published images stand on bases that have moved since: what they were built from is in their own annotations,
 * and what these names stand for today was just looked up. A base of the plan counts where one of its own has moved.
 * @param images in build order, those that are scanned with `reuse`
 * @param publishedParts image → part of its fingerprint → value, of what is published
 */ function movedBases(images, known, publishedParts) {
    const moved = new Map();
    for (const { name, decision, needs } of images){
        if (decision !== 'reuse') continue;
        const before = new Map(Object.entries(publishedParts.get(name) ?? {}));
        const own = (known.get(name)?.fingerprint.parts ?? []).flatMap((part)=>{
            const [, base] = /^base (.+)$/.exec(part.name) ?? [];
            const was = before.get(part.name);
            return base === undefined || was === undefined || was === part.value ? [] : [
                base
            ];
        });
        const bases = [
            ...own,
            ...needs.filter((need)=>moved.has(need))
        ];
        if (bases.length > 0) moved.set(name, bases);
    }
    return [
        ...moved
    ].map(([image, bases])=>({
            image,
            bases
        }));
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/gate-names.js
var gate_names = __webpack_require__(16291);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/rescan/subjects.js


/** The gate whose answer changes while the image stays the same. */ const asked = 'vulnerabilities';
/**
 * Takes what is published, whatever its fingerprint, in place of what would be built: the scanner alone is asked, and
 * everything it finds counts, also what was there before.
 * @param known of each image: what the registry has under the tags in question, in order of preference
 * @param preferred names of tags that are taken before others: those of the default branch
 */ function subjectsOf(images, known, preferred) {
    const missing = [];
    const leftOut = [];
    const subjects = images.map((image)=>{
        if (image.decision === 'skip' || image.output.kind !== 'image') return {
            ...image,
            decision: 'skip'
        };
        if (image.policy.skip.includes(asked)) {
            leftOut.push(image.name);
            return {
                ...image,
                decision: 'skip',
                reasons: [
                    'its policy leaves out vulnerabilities'
                ]
            };
        }
        const found = publishedAs(known.get(image.name)?.candidates ?? [], preferred);
        if (found === undefined) {
            missing.push(image.name);
            return {
                ...image,
                decision: 'skip',
                reasons: [
                    'it is published under none of the tags'
                ]
            };
        }
        const { ref, repository, digest, mediaType, platforms } = found;
        return {
            ...image,
            decision: 'reuse',
            reasons: [
                `published as ${ref}`
            ],
            published: {
                ref,
                repository,
                digest,
                mediaType
            },
            platforms: platforms.length > 0 ? platforms : image.platforms,
            policy: {
                ...image.policy,
                onlyNew: false,
                skip: gate_names/* gateNames */.A.filter((gate)=>gate !== asked)
            }
        };
    });
    return {
        images: subjects,
        missing,
        leftOut
    };
}
/** Why nothing is scanned at all. @param policyFile as it is told; absent where there is none */ function nothingToScan({ missing, leftOut }, policyFile) {
    if (leftOut.length === 0) return (0,problem/* badRequest */.li)('Nothing is published that could be scanned', {
        todo: 'Give the same registry and tags as the run that publishes; in a workflow, let it run on the default branch'
    });
    const unpublished = missing.length === 0 ? '' : `; ${missing.join(', ')}: published under none of the tags`;
    return (0,problem/* badRequest */.li)(`Nothing is to be scanned: the policy says skip: [${asked}] of ${leftOut.join(', ')}${unpublished}`, {
        ...policyFile === undefined ? {} : {
            where: {
                file: policyFile
            }
        },
        todo: `Take ${asked} out of skip; warn: [${asked}] tells what is found and fails nothing`
    });
}
/** What a pull request has published is nobody's release. */ function publishedAs(candidates, preferred) {
    const own = candidates.filter(({ isFromPullRequest })=>!isFromPullRequest);
    return own.find(({ ref })=>preferred.includes(ref.slice(ref.lastIndexOf(':') + 1))) ?? own[0];
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/accept.js + 1 modules
var accept = __webpack_require__(50595);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/build.js + 118 modules
var build = __webpack_require__(62243);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/decide.js + 17 modules
var decide = __webpack_require__(73276);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/engine.js
var engine = __webpack_require__(63533);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/keep.js
var keep = __webpack_require__(81722);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/record.js
var run_record = __webpack_require__(26014);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/secrets.js
var run_secrets = __webpack_require__(55438);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/settle.js + 1 modules
var settle = __webpack_require__(88280);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/workshop.js + 4 modules
var run_workshop = __webpack_require__(65510);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/rescan.js















/**
 * Scans what is published under the tags of the default branch with today's database, whatever has changed in the
 * repository since; nothing is built, and no tag moves. Every known failure ends up in the report.
 * @throws only what is a bug of ours
 */ async function rescan(request, host) {
    const record = (0,run_record/* newRecord */.Mx)('rescan');
    const secrets = (0,run_secrets/* createSecrets */.gE)(host);
    let moved = [];
    try {
        const workshop = await (0,run_workshop/* openWorkshop */._)(request, host, secrets, (retry)=>record.retries.push(retry), (note)=>record.notes.push(note));
        try {
            moved = await scanPublished(request, host, workshop, record);
        } finally{
            await workshop.close();
        }
        if (host.signal.aborted) throw (0,problem/* interrupted */.VM)();
    } catch (error) {
        (0,run_record/* keepProblem */.TO)(record, error);
    }
    for (const { image, bases } of moved)record.notes.push(`${image}: a rebuild takes a newer ${bases.join(', ')}`);
    return {
        report: (0,run_record/* toReport */.cG)(record, secrets),
        moved
    };
}
async function scanPublished(asked, host, workshop, record) {
    const context = (0,request_event/* readRunContext */.$)(host.env);
    const inputs = {
        ...asked.inputs,
        reuse: 'true',
        only: undefined,
        'changed-since': undefined
    };
    const request = {
        ...asked,
        command: 'build',
        inputs
    };
    const found = await (0,make/* makePlan */.C)(request, {
        ...context,
        env: host.env,
        buildx: workshop.buildx,
        secretFiles: workshop.secretFiles,
        builds: false
    });
    const settled = await (0,settle/* settlePlan */.f)(found, context, request, false, workshop);
    const decided = await (0,decide/* decidePlan */.s)(settled, context, request, host, workshop);
    const { defaultBranch } = context;
    const names = [
        defaultBranch === undefined ? undefined : (0,tag_name/* cleanTag */.I8)(defaultBranch),
        inputs['default-branch-tag']
    ];
    const preferred = names.filter((name)=>name !== undefined);
    const { images, missing, leftOut } = subjectsOf(decided.plan.images, decided.known, preferred);
    const plan = {
        ...decided.plan,
        images
    };
    record.plan = plan;
    record.pins = decided.pins;
    const unknown = missing.flatMap((name)=>decided.known.get(name)?.unknown ?? []);
    const [first] = unknown;
    if (first !== undefined) throw (0,problem/* surroundingsFailed */.fs)(`Nobody knows what is published: ${first}`, {
        todo: 'Give a login that may read it; in a workflow `permissions: packages: read`'
    });
    if (missing.length > 0) record.notes.push(`${missing.join(', ')}: published under none of the tags that are looked at`);
    const stale = images.filter(({ decision })=>decision === 'reuse');
    if (stale.length === 0) throw nothingToScan({
        missing,
        leftOut
    }, request.policy.path);
    for (const image of stale)record.reused.push((0,keep/* reusedOf */.yW)(image));
    await (0,engine/* withEngine */.f)(request, host, workshop, record, async (engine)=>{
        const subjects = {
            built: [],
            stale,
            isAll: false
        };
        await (0,build/* buildAndCheck */.o)({
            ...decided,
            plan
        }, subjects, engine, context, request, host, workshop, record);
        const now = new Date(record.startMs);
        record.gates = [
            ...(0,accept/* judgedAnswers */.DU)(record.gates, stale, request.policy, now)
        ];
    });
    const parts = new Map(stale.map(({ name })=>[
            name,
            publishedAs(decided.known.get(name)?.candidates ?? [], preferred)?.parts ?? {}
        ]));
    return movedBases(images, decided.known, parts);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/show.js + 1 modules
var show = __webpack_require__(9618);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/rescan-step.js










/**
 * `command: rescan` as a step of a workflow: `issue: true` keeps an issue about what was found. The output
 * `moved` has the images that a rebuild puts on newer bases.
 * @returns the exit code
 * @throws Problem (request) for a wrong input
 */ async function rescanStep(given, host) {
    // First of all: what fails after it has a report under this name, too.
    host.output('key', (0,plan_outputs.callKey)(given('inputs')));
    const inputs = (0,request_request/* readInputs */.K)((0,call_inputs/* callInputs */.Ow)(given, {
        ...(0,request_event/* readRunContext */.$)(host.env),
        temporary: undefined
    }));
    const wish = given('issue');
    const wantsIssue = wish !== undefined && (0,parse/* boolean */.zM)(wish, 'issue');
    const policy = await (0,policy_file/* loadPolicy */.t)(host.cwd, inputs.policy);
    const request = {
        command: 'build',
        cwd: host.cwd,
        inputs,
        policy
    };
    const { moved, exitCode } = await rescanAndTell(request, host, {
        wantsIssue,
        color: true
    });
    host.output('moved', moved.map(({ image })=>image).join(','));
    return exitCode;
}
/**
 * Scans, tells what was found everywhere people look, and keeps the issue. What was found stays what it is where the
 * issue cannot be written: that is told beside it, and is in the exit code.
 */ async function rescanAndTell(request, host, { wantsIssue, color }) {
    const rescanned = await rescan(request, host);
    const { report } = rescanned;
    await (0,show/* showReport */.U)(report, request.inputs, host, color);
    if (!wantsIssue || report.verdict === 'interrupted') return {
        ...rescanned,
        exitCode: report.exitCode
    };
    try {
        host.info(await keepIssue(rescanned, request, host));
        return {
            ...rescanned,
            exitCode: report.exitCode
        };
    } catch (error) {
        return {
            ...rescanned,
            exitCode: await (0,failure/* tellFailure */.s)(error, host, color)
        };
    }
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
