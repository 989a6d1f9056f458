export const id = 8797;
export const ids = [8797];
export const modules = {

/***/ 88797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openConversation: () => (/* binding */ openConversation)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92413);

/** Under this name the token of a job writes. */ const nameOfJobs = 'github-actions[bot]';
/** How long one answer may take, in milliseconds. */ const patience = 15_000;
/**
 * The conversation of a pull request on GitHub. This module is loaded late: GitHub's client takes a while to load.
 * @param signal ends what is under way
 */ function openConversation({ token, apiUrl, repository, number }, signal) {
    const [owner = '', repo = ''] = repository.split('/');
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
        me: async ()=>{
            try {
                const { viewer } = await octokit.graphql('{ viewer { login } }');
                return viewer.login;
            } catch (error) {
                // Not every server has GraphQL. Anything else must not look like another name: a second comment would follow.
                if (error instanceof Error && 'status' in error && error.status === 404) return nameOfJobs;
                throw error;
            }
        },
        comments: async function*() {
            const pages = octokit.paginate.iterator(issues.listComments, {
                owner,
                repo,
                issue_number: number,
                per_page: 100
            });
            for await (const { data } of pages)for (const { id, body, user } of data)yield {
                id,
                body: body ?? '',
                ...user === null ? {} : {
                    author: user.login
                }
            };
        },
        create: async (body)=>{
            await issues.createComment({
                owner,
                repo,
                issue_number: number,
                body
            });
        },
        update: async (id, body)=>{
            await issues.updateComment({
                owner,
                repo,
                comment_id: id,
                body
            });
        },
        remove: async (id)=>{
            await issues.deleteComment({
                owner,
                repo,
                comment_id: id
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
