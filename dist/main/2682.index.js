export const id = 2682;
export const ids = [2682];
export const modules = {

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
