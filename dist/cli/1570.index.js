export const id = 1570;
export const ids = [1570];
export const modules = {

/***/ 71570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openIssues: () => (/* binding */ openIssues)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92413);

/** How long one answer may take, in milliseconds. */ const patience = 30_000;
/**
 * The issues of a repository on GitHub. This module is loaded late: GitHub's client takes a while to load.
 * @param signal ends what is under way
 */ function openIssues({ token, apiUrl, repository }, signal) {
    const [owner = '', repo = ''] = repository.split('/');
    const place = {
        owner,
        repo
    };
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        baseUrl: apiUrl,
        log: silent
    });
    octokit.hook.before('request', (options)=>{
        options.request = {
            ...options.request,
            signal: AbortSignal.any([
                signal,
                AbortSignal.timeout(patience)
            ])
        };
    });
    const { issues } = octokit.rest;
    return {
        labelled: async (label)=>{
            const all = await octokit.paginate(issues.listForRepo, {
                ...place,
                labels: label,
                state: 'all',
                per_page: 100
            });
            return all.flatMap(({ number, state, title, body, pull_request: pull })=>pull === undefined ? [
                    {
                        number,
                        isOpen: state === 'open',
                        title,
                        body: body ?? ''
                    }
                ] : []);
        },
        create: async ({ title, body, label })=>(await issues.create({
                ...place,
                title,
                body,
                labels: [
                    label
                ]
            })).data.number,
        update: async (number, text)=>{
            await issues.update({
                ...place,
                issue_number: number,
                ...text,
                state: 'open'
            });
        },
        close: async (number, comment)=>{
            await issues.createComment({
                ...place,
                issue_number: number,
                body: comment
            });
            await issues.update({
                ...place,
                issue_number: number,
                state: 'closed'
            });
        }
    };
}
/** What fails is told by who asked. */ const silent = {
    debug: ()=>undefined,
    info: ()=>undefined,
    warn: ()=>undefined,
    error: ()=>undefined
};


/***/ })

};
