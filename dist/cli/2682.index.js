export const id = 2682;
export const ids = [2682];
export const modules = {

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
        Promise.all(/* import() */[__webpack_require__.e(2537), __webpack_require__.e(2119), __webpack_require__.e(9245)]).then(__webpack_require__.bind(__webpack_require__, 29245)),
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


/***/ }),

/***/ 50661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/**
 * The code of an error of the system: `ENOENT`, `EACCES`; `undefined` for anything else. It does not ask
 * `instanceof Error`: errors of Node's own may come from another realm, as they do in tests.
 */ function errorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ })

};
