export const id = 2337;
export const ids = [2337];
export const modules = {

/***/ 52337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherBaseline: () => (/* binding */ gatherBaseline)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);

/**
 * What the base branch's image was: found by its tags, weighed by the record of its gates, and scanned by its SBOM with
 * today's database (its old findings are no baseline: what was published since would count as new).
 * @throws Problem (surroundings) when the SBOM cannot be scanned, and what the sources throw
 */ async function gatherBaseline(question, sources) {
    const { tags, platform } = question;
    if (tags.length === 0) return {
        kind: 'missing',
        why: 'it has no tags, so that nobody knows where the base branch’s image is'
    };
    const { candidates, unknown } = await sources.find(tags);
    const rightful = candidates.filter(({ isFromPullRequest })=>!isFromPullRequest);
    const [first] = rightful;
    // Not known is not the same as not there.
    if (first === undefined && unknown[0] !== undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)(`The base branch’s image could not be looked up: ${unknown[0]}`, {
        todo: 'Run again when the registry answers'
    });
    if (first === undefined) return {
        kind: 'missing',
        why: `${tags.join(', ')} is not published`
    };
    let why = '';
    for (const candidate of rightful){
        const answer = await compareWith(candidate, question, sources);
        if (answer.kind === 'known') return answer;
        why ||= answer.why;
    }
    return {
        kind: 'missing',
        why: why === '' ? `${first.ref} has no ${platform}` : why
    };
}
async function compareWith(candidate, { platform, vulnerabilities }, sources) {
    const { ref, repository, digest, children, platforms } = candidate;
    const own = children[platform] ?? (Object.keys(children).length === 0 ? digest : undefined);
    const isThere = platforms.length === 0 || platforms.includes(platform);
    if (own === undefined || !isThere) return {
        kind: 'missing',
        why: `${ref} has no ${platform}`
    };
    const image = {
        repository,
        digest
    };
    const record = await sources.record(image);
    const size = record?.sizes[platform];
    if (size === undefined) return {
        kind: 'missing',
        why: record === undefined ? `there is no record of the gates of ${ref}` : `the record of the gates of ${ref} has no size for ${platform}`
    };
    const sbom = vulnerabilities ? await sources.sbom(image, platform) : undefined;
    return {
        kind: 'known',
        from: ref,
        digest: own,
        compressed: size.compressed,
        uncompressed: size.uncompressed,
        diffIds: size.layers.map(({ diffId })=>diffId),
        ...sbom === undefined ? {} : {
            vulnerabilities: await sources.scanSbom(sbom)
        }
    };
}


/***/ })

};
