export const id = 1570;
export const ids = [1570];
export const modules = {

/***/ 71570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openIssues: () => (/* binding */ openIssues)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8409);

/** How long one answer may take, in milliseconds. */ const patience = 30_000;
/**
 * The issues of a repository on GitHub. This module is loaded late: GitHub's client takes a while to load.
 * @param signal ends what is under way
 */ function openIssues(repository, signal) {
    const { octokit, place } = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .openClient */ .My)(repository, patience, signal);
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
        create: async ({ title, body, label })=>{
            const { number, labels } = (await issues.create({
                ...place,
                title,
                body,
                labels: [
                    label
                ]
            })).data;
            const names = labels.map((one)=>(typeof one === 'string' ? one : one.name)?.toLowerCase());
            return {
                number,
                isLabelled: names.includes(label.toLowerCase())
            };
        },
        update: async (number, text)=>{
            await issues.update({
                ...place,
                issue_number: number,
                ...text,
                state: 'open'
            });
        },
        close: async (number)=>{
            await issues.update({
                ...place,
                issue_number: number,
                state: 'closed'
            });
        },
        comment: async (number, body)=>{
            await issues.createComment({
                ...place,
                issue_number: number,
                body
            });
        },
        comments: async (number)=>{
            const all = await octokit.paginate(issues.listComments, {
                ...place,
                issue_number: number,
                per_page: 100
            });
            return all.map(({ body })=>body ?? '');
        }
    };
}


/***/ })

};
