export const id = 5513;
export const ids = [5513];
export const modules = {

/***/ 15513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ digestInQuestion),
/* harmony export */   tagsInQuestion: () => (/* binding */ tagsInQuestion)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97970);
/* harmony import */ var _tag_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75491);


/** For each repository: every one is a request. */ const most = 6;
/**
 * The tags under which an image may be published already, so that it need not be built: first those that this run
 * would move, then those of the default branch, then that of a pull request's base. Never those of another pull
 * request, and none of a commit, which are new in every run: but for a Git tag, whose commit has had its own run before,
 * that of the commit.
 * @param tags full references that publishing would move
 * @param repositories where to look (`ghcr.io/acme/base`), for an image that has no tags in this run
 * @returns full references, at most six for each repository, in the order in which they are to be asked
 */ function tagsInQuestion(tags, { ref, defaultBranch, baseBranch, commit }, inputs = {}, repositories = repositoriesIn(tags)) {
    const isUseful = (tag)=>{
        const pull = (0,_tag_name_js__WEBPACK_IMPORTED_MODULE_1__/* .pullNumberOf */ .ez)(tag);
        const isOurs = pull === undefined || ref.kind === 'pull-request' && ref.number === pull;
        return tag !== '' && isOurs && !(0,_tag_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitTag */ .OU)(tag);
    };
    // Where nobody knows a default branch, `latest` is the nearest to one.
    const names = [
        defaultBranch ?? 'latest',
        inputs['default-branch-tag'],
        baseBranch
    ].filter((name)=>name !== undefined);
    const ofCommit = ref.kind === 'tag' && commit !== undefined ? [
        (0,_tag_name_js__WEBPACK_IMPORTED_MODULE_1__/* .commitTag */ .m)(commit)
    ] : [];
    const shared = new Set([
        ...ofCommit,
        ...names.map(_tag_name_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanTag */ .I8).filter(isUseful)
    ]);
    const moved = tags.map(_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.parseReference);
    return repositories.flatMap((repository)=>{
        const own = moved.filter((reference)=>(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.repositoryName)(reference) === repository).map(({ tag = 'latest' })=>tag).filter(isUseful);
        const rest = [
            ...shared
        ].filter((tag)=>!own.includes(tag));
        return [
            ...own.slice(0, most - rest.length),
            ...rest
        ].map((tag)=>`${repository}:${tag}`);
    });
}
/** A digest in every repository that an image goes to (`ghcr.io/acme/base@sha256:…`), in place of tags in question. */ function digestInQuestion(tags, digest) {
    return repositoriesIn(tags).map((repository)=>`${repository}@${digest}`);
}
function repositoriesIn(tags) {
    return [
        ...new Set(tags.map((tag)=>(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.repositoryName)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.parseReference)(tag))))
    ];
}


/***/ }),

/***/ 75491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ cleanTag),
/* harmony export */   OU: () => (/* binding */ isCommitTag),
/* harmony export */   ez: () => (/* binding */ pullNumberOf),
/* harmony export */   m: () => (/* binding */ commitTag)
/* harmony export */ });
/**
 * A name as a tag can hold it: runs of other signs become `-`, as in docker/metadata-action, and what a tag may not
 * begin with is dropped. Empty when nothing is left.
 */ function cleanTag(name) {
    return name.replaceAll(/[^\w.-]+/g, '-').replace(/^[.-]+/, '').slice(0, 128);
}
/** The tag of a commit, as metadata-action's `type=sha` makes it: `sha-860c190`. */ function commitTag(commit) {
    return `sha-${commit.slice(0, 7)}`;
}
/** Whether a tag is that of a commit, of whatever length. */ function isCommitTag(tag) {
    return /^sha-[0-9a-f]{7,40}$/.test(tag);
}
/** The number of the pull request that a tag belongs to. */ function pullNumberOf(tag) {
    return /^pr-(\d+)$/.exec(tag)?.[1];
}


/***/ })

};
