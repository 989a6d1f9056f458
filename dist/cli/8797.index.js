export const id = 8797;
export const ids = [8797];
export const modules = {

/***/ 88797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openConversation: () => (/* binding */ openConversation)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8409);

/** Under this name the token of a job writes. */ const nameOfJobs = 'github-actions[bot]';
/** How long one answer may take, in milliseconds. */ const patience = 15_000;
/**
 * The conversation of a pull request on GitHub. This module is loaded late: GitHub's client takes a while to load.
 * @param signal ends what is under way
 */ function openConversation(pull, signal) {
    const { number } = pull;
    const { octokit, place } = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .openClient */ .My)(pull, patience, signal);
    const { issues } = octokit.rest;
    return {
        me: async ()=>{
            try {
                const { viewer } = await octokit.graphql('{ viewer { login } }');
                return viewer.login;
            } catch (error) {
                // Not every server has GraphQL. Anything else must not look like another name: a second comment would follow.
                if ((0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .isStatus */ .zM)(error, 404)) return nameOfJobs;
                throw error;
            }
        },
        comments: async function*() {
            const pages = octokit.paginate.iterator(issues.listComments, {
                ...place,
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
                ...place,
                issue_number: number,
                body
            });
        },
        update: async (id, body)=>{
            await issues.updateComment({
                ...place,
                comment_id: id,
                body
            });
        },
        remove: async (id)=>{
            await issues.deleteComment({
                ...place,
                comment_id: id
            });
        }
    };
}


/***/ })

};
