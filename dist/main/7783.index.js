export const id = 7783;
export const ids = [7783];
export const modules = {

/***/ 27783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callKey: () => (/* binding */ callKey),
/* harmony export */   movesTags: () => (/* binding */ movesTags),
/* harmony export */   tellPlan: () => (/* binding */ tellPlan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);


/** GitHub's limit. Source: docs.github.com, "Running variations of jobs in a workflow". */ const mostLegs = 256;
/**
 * What the jobs after a plan need to know of it: the legs, and whether tags are to move.
 * @throws Problem (request) for more legs than a matrix can have, and where nothing says where images go
 */ function tellPlan({ legs = [], images, problems }, { push }, context, host) {
    if (problems.length > 0) return;
    if (legs.length > mostLegs) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`The plan has ${legs.length} legs, and a matrix of GitHub takes ${mostLegs}`, {
        todo: 'Build for fewer platforms, or call the workflow once for each part of the images (targets)'
    });
    const publishes = movesTags(push, context);
    const homeless = images.find(({ decision, output, tags })=>decision !== 'skip' && output.kind === 'image' && tags.length === 0);
    if (publishes && homeless !== undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`${homeless.name} is to be published, but nothing says where to`, {
        todo: 'Give registry (ghcr.io/acme), or tags with the full name; or push: false'
    });
    host.output('legs', JSON.stringify(legs));
    host.output('publish', String(publishes));
}
/** A reusable workflow publishes by itself, and for a pull request only where it is told to. */ function movesTags(push, { isPullRequest }) {
    return push ?? !isPullRequest;
}
/** Long enough to tell the calls of one run from each other. */ const keyLength = 10;
/** Names one call of a reusable workflow among all of a run, by its inputs: for the names of artifacts. */ function callKey(inputs) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(inputs ?? '').digest('hex').slice(0, keyLength);
}


/***/ })

};
