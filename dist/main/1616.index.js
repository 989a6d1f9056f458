export const id = 1616;
export const ids = [1616,2682];
export const modules = {

/***/ 76687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ wavesOf),
/* harmony export */   w: () => (/* binding */ unbegunLegs)
/* harmony export */ });
/** Those that have legs, in their order. */ function wavesOf({ build, later = [], legs = [] }) {
    const ends = [
        build,
        ...later
    ];
    const numbers = [
        ...new Set(legs.map(({ wave = 1 })=>wave))
    ].sort((a, b)=>a - b);
    return numbers.map((number)=>({
            number,
            end: ends[number - 1] ?? 'skipped',
            legs: legs.filter(({ wave = 1 })=>wave === number)
        }));
}
/** Legs that were not begun in this attempt of the run: a report of theirs that lies there is of an earlier one. */ function unbegunLegs(jobs) {
    return new Set(wavesOf(jobs).flatMap(({ end, legs })=>end === 'skipped' ? legs : []));
}


/***/ }),

/***/ 61616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentOnCall: () => (/* binding */ commentOnCall),
  commentWish: () => (/* binding */ commentWish)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/call-jobs.js
var call_jobs = __webpack_require__(76687);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/verdict.js
var verdict = __webpack_require__(65445);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/call-report.js


/**
 * One report of a call, made of those of its jobs: what one run on one machine would have told. An image that legs have
 * built is put together from theirs, over their platforms; of any other counts what `publish` says, which judges again
 * what is published, and the plan where it did not come to that. The engine's steps are left to the jobs' own reports.
 */ function callReport(jobs, { isGood, unreported }) {
    const reports = reportsOf(jobs);
    const images = namesIn(reports).flatMap((name)=>imageOf(name, jobs) ?? []);
    const problems = isGood ? [] : problemsOf(reports, unreported);
    const gates = isGood ? [] : images.flatMap((image)=>image.gates);
    // Nobody stopped a run that went wrong besides.
    const isBad = problems.length > 0 || gates.some(({ state })=>state !== 'passed');
    const interrupted = !isGood && !isBad && reports.some(({ verdict })=>verdict === 'interrupted');
    return {
        schema: 1,
        command: jobs.publishes === true ? 'publish' : 'build',
        ...(0,verdict/* judge */.S)({
            interrupted,
            problems,
            gates
        }),
        ...timesOf(reports),
        images,
        artifacts: reports.flatMap(({ artifacts })=>artifacts),
        steps: [],
        warnings: [],
        problems,
        notes: [
            ...new Set(reports.flatMap(({ notes })=>notes))
        ]
    };
}
/** Those of this attempt of the run, in the order of the jobs. */ function reportsOf(jobs) {
    const { plan, publish } = ofWhole(jobs);
    return [
        plan,
        ...begunReports(jobs).map(({ report })=>report),
        publish
    ].flatMap((one)=>one ?? []);
}
/** The reports that know all images. */ function ofWhole({ publish, reports }) {
    const [planned, published] = [
        reports.get('plan'),
        reports.get('publish')
    ];
    return {
        ...planned === undefined ? {} : {
            plan: planned
        },
        ...published === undefined || publish === 'skipped' ? {} : {
            publish: published
        }
    };
}
function begunReports(jobs) {
    const { legs = [], reports } = jobs;
    const unbegun = (0,call_jobs/* unbegunLegs */.w)(jobs);
    return legs.flatMap((leg)=>{
        const report = unbegun.has(leg) ? undefined : reports.get(leg.id);
        return report === undefined ? [] : [
            {
                leg,
                report
            }
        ];
    });
}
/** In build order, as the first report has them that knows them. */ function namesIn(reports) {
    return [
        ...new Set(reports.flatMap(({ images })=>images.map(({ name })=>name)))
    ];
}
function imageOf(name, jobs) {
    const named = (report)=>report?.images.find((image)=>image.name === name);
    const { plan, publish } = ofWhole(jobs);
    const [planned, published] = [
        named(plan),
        named(publish)
    ];
    const parts = (jobs.legs ?? []).filter(({ images })=>images.includes(name)).length;
    const built = begunReports(jobs).flatMap(({ leg, report })=>{
        const image = leg.images.includes(name) ? named(report) : undefined;
        return image?.decision === 'build' ? [
            image
        ] : [];
    });
    // Where nothing is pushed, `publish` leaves what legs build alone.
    const known = published?.decision === 'skip' && planned !== undefined ? planned : published;
    const base = known ?? planned ?? built[0];
    if (base === undefined || parts === 0) return base && standing(base, jobs);
    return together(base, built, parts);
}
/** A plan asks for no build: what it leaves as it is published is so, when nobody has looked again. */ function standing(image, { plan }) {
    const isKept = plan === 'success' && image.state === 'planned' && image.decision === 'reuse';
    return isKept ? {
        ...image,
        state: 'reused'
    } : image;
}
/** @param parts how many legs were to build it; those without a report have built nothing that anybody knows of */ function together(base, built, parts) {
    const own = built.flatMap(({ platforms })=>platforms.filter(({ digest })=>digest !== undefined));
    const onPlatform = ({ platform })=>own.find((one)=>one.platform === platform);
    const tests = built.flatMap((one)=>one.tests ?? []);
    return {
        ...base,
        state: stateOf(base, built, parts),
        platforms: base.platforms.map((one)=>onPlatform(one) ?? one),
        // Who publishes has taken over the answers that legs were given.
        gates: base.gates.length > 0 ? base.gates : onceEach(built.flatMap(({ gates })=>gates)),
        ...tests.length === 0 ? {} : {
            tests
        },
        steps: {
            total: built.reduce((sum, { steps })=>sum + steps.total, 0),
            cached: built.reduce((sum, { steps })=>sum + steps.cached, 0)
        },
        durationMs: Math.max(base.durationMs, ...built.map(({ durationMs })=>durationMs))
    };
}
/** A gate that asks for no platform has answered in each leg. */ function onceEach(gates) {
    const once = new Map();
    for (const one of gates){
        const key = JSON.stringify([
            one.gate,
            one.platform,
            one.state
        ]);
        if (!once.has(key)) once.set(key, one);
    }
    return [
        ...once.values()
    ];
}
function stateOf(base, built, parts) {
    if (base.state === 'built') return 'built';
    if (built.some(({ state })=>state === 'failed')) return 'failed';
    return built.length < parts || built.some(({ state })=>state !== 'built') ? 'stopped' : 'built';
}
/** Each once: what is wrong for all images every leg says. */ function problemsOf(reports, unreported) {
    const once = new Map();
    for (const problem of reports.flatMap((report)=>report.problems)){
        // It is a verdict.
        if (problem.kind === 'interrupted') continue;
        const key = JSON.stringify([
            problem.what,
            problem.where
        ]);
        if (!once.has(key)) once.set(key, problem);
    }
    const others = unreported.map((what)=>({
            kind: 'surroundings',
            what
        }));
    return (0,verdict/* worstFirst */.m)([
        ...once.values(),
        ...others
    ]);
}
/** From the first job's start to the last one's end. */ function timesOf(reports) {
    const starts = reports.map(({ startedAt })=>Date.parse(startedAt)).filter(Number.isFinite);
    if (starts.length === 0) return {
        startedAt: new Date(0).toISOString(),
        durationMs: 0
    };
    const start = Math.min(...starts);
    const ends = reports.map(({ startedAt, durationMs })=>Date.parse(startedAt) + durationMs);
    return {
        startedAt: new Date(start).toISOString(),
        durationMs: Math.max(0, ...ends.filter(Number.isFinite).map((end)=>end - start))
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/call-inputs.js
var call_inputs = __webpack_require__(81673);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/fields.js + 5 modules
var fields = __webpack_require__(81517);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/show-comment.js
var show_comment = __webpack_require__(72682);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/call-comment.js




/** Those that may differ between two calls of a workflow, and stay from run to run. */ const distinguishing = [
    'policy',
    'registry',
    'packages'
];
/**
 * What the gate of a call is asked for. Inputs that are wrong have ended the plan, and the pull request is told why: here
 * none of them is refused a second time.
 */ function commentWish(given) {
    const called = (0,call_inputs/* calledTexts */.Eb)(given);
    const words = (name)=>(called.get(name) ?? '').split(/[\s,]+/).filter((word)=>word !== '');
    const token = given('github-token');
    const call = distinguishing.flatMap((name)=>called.has(name) ? [
            `${name} ${called.get(name) ?? ''}`
        ] : []);
    return {
        mode: modeOf(given('comment') ?? called.get('comment')),
        inputs: {
            source: words('source'),
            targets: words('targets'),
            platforms: words('platforms'),
            context: called.get('context'),
            file: called.get('file'),
            target: called.get('target'),
            ...call.length === 0 ? {} : {
                call: call.join(', ')
            },
            ...token === undefined ? {} : {
                'github-token': token
            }
        }
    };
}
function modeOf(text) {
    try {
        return fields/* fields */.O.comment.read(text ?? '', 'comment');
    } catch  {
        return 'auto';
    }
}
/** The one comment of a call: its legs would overwrite each other's. Whatever goes wrong with it is a note. */ async function commentOnCall(jobs, verdict, { mode, inputs }, host) {
    if (mode !== 'false') await (0,show_comment.showComment)(callReport(jobs, verdict), mode, inputs, host);
}


/***/ }),

/***/ 72682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showComment: () => (/* binding */ showComment)
/* harmony export */ });
/* unused harmony export commentKey */
/* harmony import */ var _request_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97323);

/** Of the inputs what tells two uses in one workflow apart: legs of a matrix have the same job. */ const distinguishing = [
    'source',
    'targets',
    'platforms',
    'context',
    'file',
    'target'
];
/**
 * Puts the report into the pull request that the run is for, as one comment that is updated from then on. Outside of a
 * pull request nothing happens; where it cannot be written the log says so, and the summary has it all anyway.
 */ async function showComment(report, mode, inputs, host) {
    const { env } = host;
    const repository = env['GITHUB_REPOSITORY'];
    if (mode === 'false' || host.kind !== 'runner' || report.verdict === 'interrupted') return;
    const context = contextOf(env);
    if (context?.ref.kind !== 'pull-request' || repository === undefined) return;
    const token = inputs['github-token'] ?? env['GITHUB_TOKEN'];
    if (token === undefined || token === '') {
        tell({
            kind: 'refused',
            why: 'there is no token'
        }, mode, host);
        return;
    }
    const [{ comment, commentMarker, isWorthComment }, { openConversation }, { keepComment }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2537), __webpack_require__.e(8187), __webpack_require__.e(9245)]).then(__webpack_require__.bind(__webpack_require__, 29245)),
        Promise.all(/* import() */[__webpack_require__.e(8409), __webpack_require__.e(8797)]).then(__webpack_require__.bind(__webpack_require__, 88797)),
        __webpack_require__.e(/* import() */ 8393).then(__webpack_require__.bind(__webpack_require__, 28393))
    ]);
    const key = commentKey(inputs, env);
    const server = env['GITHUB_SERVER_URL'];
    const run = env['GITHUB_RUN_ID'];
    const body = comment(report, {
        key,
        ...server === undefined || run === undefined ? {} : {
            runUrl: `${server}/${repository}/actions/runs/${run}`
        },
        ...context.commit === undefined ? {} : {
            commit: context.commit
        }
    });
    const conversation = openConversation({
        token,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        repository,
        number: Number(context.ref.number)
    }, host.signal);
    const isNeeded = mode === 'true' || isWorthComment(report);
    tell(await keepComment({
        marker: commentMarker(key),
        body,
        isNeeded
    }, conversation), mode, host);
}
/** An event that cannot be read has ended the run already, with its reason. */ function contextOf(env) {
    try {
        return (0,_request_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readRunContext */ .$)(env);
    } catch  {
        return undefined;
    }
}
/** `Images / build (targets app)`: the same from run to run, another one for every use of the action. */ function commentKey(inputs, env) {
    const job = [
        env['GITHUB_WORKFLOW'],
        env['GITHUB_JOB']
    ].filter((part)=>part !== undefined && part !== '');
    const given = distinguishing.flatMap((name)=>{
        const value = inputs[name];
        const text = typeof value === 'string' ? value : (value ?? []).join(' ');
        return text === '' ? [] : [
            `${name} ${text}`
        ];
    });
    const all = [
        ...given,
        ...inputs.call === undefined ? [] : [
            inputs.call
        ]
    ];
    return `${job.join(' / ') || 'image-build'}${all.length === 0 ? '' : ` (${all.join(', ')})`}`;
}
function tell(kept, mode, host) {
    switch(kept.kind){
        case 'created':
        case 'updated':
        case 'same':
        case 'not-needed':
            host.debug(`the pull request’s comment: ${kept.kind}`);
            return;
        case 'refused':
        case 'failed':
            {
                const todo = kept.kind === 'refused' ? 'the job needs `permissions: pull-requests: write`' : 'the next run tries again';
                const why = kept.why.slice(0, 300);
                host.info(`note: no comment in the pull request (${why}): ${todo}. The summary has the same`);
                if (mode === 'true') host.annotate({
                    level: 'warning',
                    title: 'No comment in the pull request',
                    message: `${why}: ${todo}. The step’s summary has the same`
                });
            }
    }
}


/***/ })

};
