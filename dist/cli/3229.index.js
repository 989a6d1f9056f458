export const id = 3229;
export const ids = [3229,9851];
export const modules = {

/***/ 11722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hostProxies)
/* harmony export */ });
/** This machine's proxies as build arguments: BuildKit keeps these out of the cache key and the history. */ function hostProxies(env) {
    const names = [
        'HTTP_PROXY',
        'HTTPS_PROXY',
        'NO_PROXY',
        'FTP_PROXY',
        'ALL_PROXY'
    ];
    return Object.fromEntries(names.flatMap((name)=>{
        const value = env[name] ?? env[name.toLowerCase()];
        return value === undefined || value === '' ? [] : [
            [
                name,
                value
            ]
        ];
    }));
}


/***/ }),

/***/ 19851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ assemble),
  j: () => (/* binding */ countSteps)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/limits-text.js
var limits_text = __webpack_require__(12528);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/words.js + 2 modules
var words = __webpack_require__(41245);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/expectation.js


/** Characters of a regular expression that are shown. */ const longest = 200;
/** What a test of the policy has to give: `exit code 0, output that matches ^1\.2 and at most 128 MB of memory`. */ function expectationOf(test) {
    const { output, timeoutMs } = test;
    const matching = (what)=>output === undefined ? [] : [
            `${what} that matches ${(0,limits_text/* brief */.d)(output, longest)}`
        ];
    if (test.kind === 'service') return (0,words/* listed */.KE)([
        `HTTP ${test.status} within ${(0,words/* duration */.p0)(timeoutMs)}`,
        ...matching('a body')
    ]);
    return (0,words/* listed */.KE)([
        `exit code ${test.exitCode} within ${(0,words/* duration */.p0)(timeoutMs)}`,
        ...matching('output'),
        ...test.maxMemory === undefined ? [] : [
            `at most ${(0,words/* bytes */.ee)(test.maxMemory)} of memory`
        ]
    ]);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/harmless.js
var harmless = __webpack_require__(13889);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/retries.js


/** A sentence for each thing that was tried again, with how often and its last cause. */ function retryNotes(retries) {
    const causes = new Map();
    for (const { what, why } of retries)causes.set((0,harmless/* oneLine */.TN)(what), [
        ...causes.get((0,harmless/* oneLine */.TN)(what)) ?? [],
        (0,harmless/* oneLine */.TN)(why)
    ]);
    return [
        ...causes
    ].map(([what, all])=>`${what} was tried again ${(0,words/* count */.U9)(all.length, 'time')}: ${all.at(-1) ?? ''}`);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/unchecked-limits.js
/**
 * Limits of the policy that nothing could be held against: nobody shall take them for kept.
 * @returns one sentence for each reason, with the images that it is about
 */ function uncheckedNotes(images, layouts) {
    const imagesOf = new Map();
    for (const { name, policy, tags } of images){
        if (policy.maxGrowth === undefined || policy.skip.includes('size')) continue;
        for (const { image, baseline } of layouts){
            if (image !== name || baseline?.kind !== 'missing') continue;
            const todo = tags.length === 0 ? ' (--registry says where it is published)' : '';
            const why = `${baseline.why}${todo}`;
            imagesOf.set(why, (imagesOf.get(why) ?? new Set()).add(name));
        }
    }
    return [
        ...imagesOf
    ].map(([why, names])=>`max-growth of ${[
            ...names
        ].join(', ')} was not checked: ${why}`);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/skipped-gates.js
/**
 * What the policy does not ask at all: nobody shall take a gate for passed that never answered.
 * @returns one sentence for each list of gates, with the images that have it
 */ function skippedGateNotes(images) {
    const imagesOf = new Map();
    for (const { name, policy, decision } of images){
        if (decision === 'skip' || policy.skip.length === 0) continue;
        const gates = listed(policy.skip);
        imagesOf.set(gates, [
            ...imagesOf.get(gates) ?? [],
            name
        ]);
    }
    return [
        ...imagesOf
    ].map(([gates, names])=>`not asked, since the policy says skip: ${gates} (${names.join(', ')})`);
}
function listed(skip) {
    return [
        ...new Set(skip)
    ].sort().join(', ');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/image-state.js
/** Commands that build nothing: images without a layout are as they should be. */ const buildless = [
    'plan',
    'explain',
    'lint'
];
/**
 * What became of an image.
 * @param platforms what is known of each
 * @param own the steps that are its own
 */ function stateOf(planned, platforms, own, facts) {
    const { name, decision } = planned;
    if (decision === 'skip') return 'skipped';
    const isBuildless = buildless.includes(facts.command);
    if (decision === 'reuse' && facts.reused?.some(({ image })=>image === name) === true) return isBuildless ? 'planned' : 'reused';
    if (decision === 'build' && isThere(planned, platforms, facts)) return 'built';
    if (own.some(failedItself)) return 'failed';
    return isBuildless ? 'planned' : 'stopped';
}
/** Every platform's layout, or for a target that gives files at least one file of every platform. */ function isThere({ name, output }, platforms, { artifacts = [], gates }) {
    if (output.kind === 'image') return platforms.every(({ digest })=>digest !== undefined);
    // What a gate has looked at and refused was built, and is kept back. The lint gate names no platform.
    if (gates.some((gate)=>gate.image === name && gate.platform !== undefined && gate.state !== 'passed')) return true;
    return platforms.every(({ platform })=>artifacts.some((one)=>one.image === name && one.platform === platform));
}
/**
 * BuildKit ends the steps beside a failed one with this error: it is not theirs. What a layer cache could not do is no
 * reason either (build/caches.ts, ownErrors).
 */ function failedItself({ error, cache }) {
    return error !== undefined && cache === undefined && !/context cancell?ed/i.test(error);
}
/** No false green: an image that should be there, is not, and nothing says why. */ function unexplained(images, facts) {
    const explained = facts.interrupted || facts.problems.length > 0 || facts.gates.some((gate)=>gate.state !== 'passed');
    if (explained) return [];
    return images.filter((image)=>image.state === 'failed' || image.state === 'stopped').map((image)=>({
            kind: 'surroundings',
            what: `${image.name} was to ${missing(image)}`,
            todo: 'Please report this with the log of the run: it is a mistake of image-build'
        }));
}
function missing({ decision, output }) {
    if (decision === 'reuse') return 'stay as it is published, but nothing says that it is there';
    return output.kind === 'image' ? 'be built, but there is no complete layout of it and no error either' : 'be built, but not all of its files are there and no error either';
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/verdict.js
var verdict = __webpack_require__(65445);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/model.js






/** Makes the one model that all reports show; decides each image's state, the verdict and the exit code. */ function assemble(facts) {
    const steps = [
        ...distinct(facts.steps)
    ].sort((a, b)=>(a.startedMs ?? 0) - (b.startedMs ?? 0));
    const images = (facts.plan?.images ?? []).map((planned)=>imageReport(planned, facts, steps));
    const known = {
        ...facts,
        problems: (0,verdict/* worstFirst */.m)(facts.problems)
    };
    const problems = [
        ...known.problems,
        ...unexplained(images, known)
    ];
    return {
        schema: 1,
        command: facts.command,
        ...(0,verdict/* judge */.S)({
            interrupted: facts.interrupted,
            problems,
            gates: facts.gates
        }),
        startedAt: facts.startedAt,
        durationMs: facts.durationMs,
        images,
        artifacts: facts.artifacts ?? [],
        ...facts.explanation === undefined ? {} : {
            explanation: facts.explanation
        },
        ...facts.legs === undefined ? {} : {
            legs: facts.legs
        },
        steps,
        warnings: looseWarnings(facts),
        problems,
        notes: notesOf(facts),
        ...facts.engine === undefined ? {} : {
            engine: facts.engine
        }
    };
}
/**
 * BuildKit's warnings that no lint gate has dealt with: one that has answered has made findings of all of them, or has
 * left them to a rule that says the same, to the secrets gate, or to a policy that does not want them.
 */ function looseWarnings({ warnings, gates }) {
    const linted = gates.filter(({ gate, state })=>gate === 'lint' && state !== 'broken');
    return warnings.filter((warning)=>!linted.some(({ image })=>image === warning.image));
}
function notesOf({ command, plan, layouts, notes, retries = [] }) {
    // It asks one gate alone, whatever the policy says of the others.
    const skipped = command === 'rescan' ? [] : skippedGateNotes(plan?.images ?? []);
    const unchecked = uncheckedNotes(plan?.images ?? [], layouts);
    return [
        ...new Set([
            ...plan?.notes ?? [],
            ...skipped,
            ...unchecked,
            ...notes,
            ...retryNotes(retries)
        ])
    ];
}
function imageReport(planned, facts, steps) {
    const { name, needs, decision, reasons, tags, fingerprint, output } = planned;
    const own = steps.filter((step)=>step.image === name);
    const published = facts.published?.find((one)=>one.image === name);
    const reused = decision === 'reuse' ? facts.reused?.find((one)=>one.image === name) : undefined;
    const platforms = planned.platforms.map((platform)=>platformReport(name, platform, facts, reused));
    return {
        name,
        needs,
        asked: facts.plan?.asked.has(name) === true && decision !== 'skip',
        decision,
        reasons,
        dockerfile: planned.dockerfile.path,
        ...fingerprint === undefined ? {} : {
            fingerprint: fingerprint.digest
        },
        volatile: fingerprint?.volatile ?? [],
        outside: planned.outside.map((use)=>outsideReport(use, facts.pins)),
        output,
        state: stateOf(planned, platforms, own, facts),
        platforms,
        budget: planned.policy.maxSize,
        gates: facts.gates.filter((gate)=>gate.image === name),
        warn: [
            ...new Set(planned.policy.warn)
        ],
        skip: [
            ...new Set(planned.policy.skip)
        ],
        ...testsOf(planned, facts),
        ...historyOf(name, facts),
        ...reused?.checkedAt === undefined ? {} : {
            checkedAt: reused.checkedAt
        },
        ...reusedReport(planned, reused),
        steps: countSteps(own),
        durationMs: spanOf(own),
        tags,
        ...published ? {
            published
        } : {}
    };
}
function historyOf(image, { histories }) {
    const history = histories?.get(image);
    return history === undefined ? {} : {
        history
    };
}
function testsOf({ name, policy }, { layouts }) {
    const tests = layouts.flatMap((layout)=>layout.image === name ? (layout.tests ?? []).map((answer)=>{
            const test = policy.tests.find((one)=>one.name === answer.name);
            const expected = test === undefined ? {} : {
                expected: expectationOf(test)
            };
            return {
                ...answer,
                platform: layout.platform,
                ...expected
            };
        }) : []);
    return tests.length === 0 ? {} : {
        tests
    };
}
function reusedReport({ decision, published }, reused) {
    const known = reused ?? published;
    if (decision !== 'reuse' || known === undefined) return {};
    const { ref, repository, digest } = known;
    return {
        reused: {
            ref,
            repository,
            digest
        }
    };
}
function outsideReport({ key, text, kind }, pins) {
    const pin = pins?.get(text);
    return {
        name: key,
        kind,
        ...pin?.state === 'pinned' ? {
            digest: pin.digest
        } : {}
    };
}
/** What this run has built or measured counts before what was known of a reused image. */ function platformReport(image, platform, { layouts }, reused) {
    const layout = layouts.find((one)=>one.image === image && one.platform === platform);
    const known = reused?.platforms.find((one)=>one.platform === platform) ?? {};
    const digest = layout?.digest ?? known.digest;
    const size = layout?.size ?? known.size;
    const baseline = layout?.baseline;
    return {
        platform,
        ...digest === undefined ? {} : {
            digest
        },
        ...size === undefined ? {} : {
            size
        },
        ...baseline === undefined ? {} : {
            baseline
        }
    };
}
/** An instruction of a Dockerfile: `[build 2/5] RUN make`; not `[internal] load …`, `exporting …` or `FROM`. */ const instruction = /^\[[^\]]*\d+\/\d+\] (?!FROM )/;
/** Counts what a Dockerfile's author knows as a step: the others are never cached, or always. */ function countSteps(steps) {
    const counted = steps.filter((step)=>instruction.test(step.name));
    return {
        total: counted.length,
        cached: counted.filter((step)=>step.cached).length
    };
}
function spanOf(steps) {
    const starts = steps.flatMap((step)=>step.startedMs ?? []);
    const ends = steps.flatMap((step)=>step.completedMs ?? []);
    return starts.length && ends.length ? Math.max(0, Math.max(...ends) - Math.min(...starts)) : 0;
}
/** The same work asked for by two images is one step, of the image that it was first seen for. */ function distinct(steps) {
    const byDigest = new Map();
    for (const step of steps)if (!byDigest.has(step.digest)) byDigest.set(step.digest, step);
    return byDigest.values();
}


/***/ }),

/***/ 65445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);

/** A gate failed: the only exit code that is not a problem's (design, "What a user can count on", 5). */ const gateFailed = 1;
/** Kinds of problems from the one that decides first. */ const precedence = [
    'interrupted',
    'request',
    'build',
    'surroundings'
];
/** Problems with the deciding ones first; of one kind they keep their order. */ function worstFirst(problems) {
    return [
        ...problems
    ].sort((a, b)=>precedence.indexOf(a.kind) - precedence.indexOf(b.kind));
}
/**
 * The verdict and exit code of a run. Interrupted goes before a wrong request, that before a failed build, that
 * before broken surroundings and gates, that before a failed gate.
 */ function judge({ interrupted, problems, gates }) {
    const kinds = new Set(problems.map((problem)=>problem.kind));
    if (interrupted) kinds.add('interrupted');
    if (gates.some((gate)=>gate.state === 'broken')) kinds.add('surroundings');
    const kind = precedence.find((candidate)=>kinds.has(candidate));
    if (kind !== undefined) return {
        verdict: verdicts[kind],
        exitCode: _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS[kind]
    };
    if (gates.some((gate)=>gate.state === 'failed')) return {
        verdict: 'failed',
        exitCode: gateFailed
    };
    return {
        verdict: 'passed',
        exitCode: 0
    };
}
const verdicts = {
    interrupted: 'interrupted',
    request: 'failed',
    build: 'failed',
    surroundings: 'broken'
};


/***/ }),

/***/ 63533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   el: () => (/* binding */ withAuthorities),
/* harmony export */   f: () => (/* binding */ withEngine)
/* harmony export */ });
/* unused harmony export driverWish */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Does what needs an engine, or perhaps none; what was started for it is stopped afterwards, whatever happens, or as soon
 * as the work says that it is not needed any more.
 */ async function withEngine(request, host, workshop, record, work) {
    let started;
    let ended;
    const end = async ()=>{
        ended ??= started?.then((engine)=>engine.stop(), ()=>undefined);
        await ended;
    };
    try {
        return await work(()=>started ??= startEngine(request, host, workshop, record), end);
    } finally{
        await end();
    }
}
/** Finds the engine to build with, or starts one. @throws Problem (surroundings) when there is none */ async function startEngine({ inputs, policy, cwd }, host, workshop, record) {
    const [{ findEngine }, { readMirrors }, { limitsOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9351), __webpack_require__.e(6014)]).then(__webpack_require__.bind(__webpack_require__, 36014)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 60098)),
        __webpack_require__.e(/* import() */ 9035).then(__webpack_require__.bind(__webpack_require__, 9035))
    ]);
    const driver = driverWish(inputs, cwd);
    const note = (sentence)=>void record.notes.push(sentence);
    const engine = await findEngine(await workshop.buildx(), {
        named: inputs.builder,
        ...driver === undefined ? {} : {
            driver
        },
        mirrors: await readMirrors(inputs['registry-mirrors']),
        cacheDir: workshop.cacheDir,
        builders: driver === undefined ? await workshop.builders() : [],
        limits: limitsOf(policy.file.state),
        signal: host.signal,
        note
    });
    record.engine = engine.about;
    host.debug(`${engine.about}, asked by ${engine.buildx.program}`);
    if (engine.ignoresMirrors) record.notes.push(`registry-mirrors has no effect on the build: ${whyNoMirrors(engine, driver)}`);
    // Reading Dockerfiles runs nothing.
    if (inputs.emulation !== true || record.command === 'lint') return engine;
    try {
        const { emulate, platformsRun } = await Promise.all(/* import() */[__webpack_require__.e(9320), __webpack_require__.e(5314), __webpack_require__.e(9566)]).then(__webpack_require__.bind(__webpack_require__, 89566));
        await emulate(platformsRun(record.plan?.images ?? []), engine, host, note);
    } catch (error) {
        await engine.stop();
        throw error;
    }
    return engine;
}
function whyNoMirrors({ about }, driver) {
    return driver?.config === undefined ? `${driver === undefined ? about : 'the BuildKit of driver: remote'} was there before and keeps its own settings` : 'the configuration that was given for its BuildKit is the whole one';
}
/** What the inputs say of a builder of this run's own; undefined where they ask for none. */ function driverWish(inputs, cwd) {
    const { driver, endpoint, 'buildkitd-flags': flags } = inputs;
    if (driver === undefined) return undefined;
    const [path, text] = [
        inputs['buildkitd-config'],
        inputs['buildkitd-config-inline']
    ];
    return {
        driver,
        opts: inputs['driver-opts'] ?? [],
        ...endpoint === undefined ? {} : {
            endpoint
        },
        ...flags === undefined ? {} : {
            flags
        },
        ...path === undefined ? {} : {
            config: {
                kind: 'file',
                path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)
            }
        },
        ...text === undefined ? {} : {
            config: {
                kind: 'text',
                text
            }
        },
        emulation: inputs.emulation === true
    };
}
/** The certificate authorities that RUN steps trust, where some are asked for: nothing of them is in the image. */ async function withAuthorities(images, { inputs, cwd }, host, workshop) {
    const authorities = inputs['ca-certificates'];
    if (authorities === undefined) return images;
    const { trustMore } = await __webpack_require__.e(/* import() */ 1276).then(__webpack_require__.bind(__webpack_require__, 41276));
    return trustMore(images, authorities, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workshop.folder), cwd, host.env);
}


/***/ }),

/***/ 26014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   Mx: () => (/* binding */ newRecord),
/* harmony export */   TO: () => (/* binding */ keepProblem),
/* harmony export */   cG: () => (/* binding */ toReport)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _report_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19851);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55438);



/** The record of a run that begins now. */ function newRecord(command) {
    return {
        command,
        startMs: Date.now(),
        steps: [],
        warnings: [],
        gates: [],
        layouts: [],
        histories: new Map(),
        sboms: [],
        reused: [],
        retries: [],
        problems: [],
        notes: []
    };
}
/** Keeps a known failure for the report. @throws anything else: that is a bug of ours */ function keepProblem(record, error) {
    if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF)) throw error;
    record.problems.push(error.data);
}
/** Whether nothing stands in the way of letting images out. */ function isGood(record) {
    return record.problems.length === 0 && record.gates.every((gate)=>gate.state === 'passed');
}
/** The report of a run. What steps, tools and images say is untrusted: any of it may hold a secret. */ function toReport(record, { hide }) {
    const { startMs, problems, ...facts } = record;
    const report = (0,_report_model_js__WEBPACK_IMPORTED_MODULE_1__/* .assemble */ .f)({
        ...facts,
        problems: problems.flatMap(toTell),
        interrupted: problems.some((problem)=>problem.kind === 'interrupted'),
        startedAt: new Date(startMs).toISOString(),
        durationMs: Date.now() - startMs
    });
    return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT)(report, hide);
}
/** "Interrupted" is the verdict, and no problem; but where tags were left by it has to be told. */ function toTell(problem) {
    if (problem.kind !== 'interrupted') return [
        problem
    ];
    return problem.log === undefined ? [] : [
        {
            ...problem,
            kind: 'surroundings'
        }
    ];
}


/***/ }),

/***/ 81949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44022);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79644);
/* harmony import */ var _which_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24084);




/** What a repository's own settings could otherwise change or start. */ const settings = [
    'core.fsmonitor=false',
    'diff.relative=false',
    'core.quotePath=false'
];
/**
 * The git on PATH, for questions that change nothing: it takes no locks, fetches nothing, asks nobody, and says the
 * same in every language.
 * @param cwd a folder in the checkout, absolute
 * @param env ours; of it git gets what every tool gets, no tokens
 * @throws Problem (request) when there is no git
 */ async function openGit(cwd, env) {
    const program = await (0,_which_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)('git', env);
    if (program === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)('git is not there, and only git knows what has changed', {
        todo: 'Install git, or leave changed-since out'
    });
    const own = (0,_env_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanEnv */ .J)(env, {
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_TERMINAL_PROMPT: '0'
    });
    const given = settings.flatMap((setting)=>[
            '-c',
            setting
        ]);
    return async (args)=>(0,_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .exec */ .m)(program, [
            ...given,
            ...args
        ], {
            cwd,
            env: own
        });
}


/***/ })

};
