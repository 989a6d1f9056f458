export const id = 2337;
export const ids = [2337];
export const modules = {

/***/ 78382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keepSbomOnce),
/* harmony export */   c: () => (/* binding */ adviceFor)
/* harmony export */ });
/** What to do where `only-new` has no SBOM: publishing with only-new alone would want one, too. */ const keepSbomOnce = 'Publish the base branch’s image once with skip: [vulnerabilities] beside only-new, or take only-new out of the policy';
/** What to do where nobody knows what is kept beside the base branch's image. */ function adviceFor({ isListed }) {
    return isListed ? 'Run again; where that does not help, publish the base branch’s image again, once with skip: [size, vulnerabilities]' : 'Run again when the registry answers, with a login that may read where it wants one';
}


/***/ }),

/***/ 52337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherBaseline: () => (/* binding */ gatherBaseline)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78382);
/* harmony import */ var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38642);



/**
 * What the base branch's image was: found by its tags, weighed by the record of its gates, and scanned by its SBOM with
 * today's database (its old findings are no baseline: what was published since would count as new). The first tag that
 * can be compared with is taken.
 * @returns `missing` only where nothing that could be compared with was ever published and recorded
 * @throws Problem (surroundings) where nobody knows whether there is something, and what the sources throw
 */ async function gatherBaseline(question, sources) {
    const { tags } = question;
    if (tags.length === 0) return {
        kind: 'missing',
        why: 'it has no tags, so that nobody knows where the base branch’s image is'
    };
    const { candidates, unknown } = await sources.find(tags);
    const doubts = unknown.map((why)=>({
            kind: 'unknown',
            why,
            isListed: false
        }));
    let missing;
    for (const candidate of candidates){
        if (candidate.isFromPullRequest) continue;
        const answer = await compareWith(candidate, question, sources);
        if (answer.kind === 'known') return answer;
        if (answer.kind === 'missing') missing ??= answer.why;
        else doubts.push({
            ...answer,
            why: `${answer.why} (${candidate.ref})`
        });
    }
    const [doubt] = doubts;
    // Not known is not the same as not there.
    if (doubt !== undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)(`The base branch’s image could not be compared with: ${doubt.why}`, {
        todo: (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceFor */ .c)(doubt)
    });
    return {
        kind: 'missing',
        why: missing ?? `${tags.join(', ')} is not published`
    };
}
async function compareWith({ ref, repository, digest, children, platforms }, { platform, vulnerabilities }, sources) {
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
    if (record.kind === 'unknown') return record;
    if (record.kind === 'none') return {
        kind: 'missing',
        why: `there is no record of the gates of ${ref}`
    };
    const size = record.value.sizes[platform];
    if (size === undefined) return {
        kind: 'missing',
        why: `the record of the gates of ${ref} has no size for ${platform}`
    };
    return {
        kind: 'known',
        from: ref,
        digest: own,
        compressed: size.compressed,
        uncompressed: size.uncompressed,
        diffIds: size.layers.map(({ diffId })=>diffId),
        ...vulnerabilities ? {
            vulnerabilities: await (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .vulnerabilitiesBefore */ .y)(ref, await sources.sbom(image, platform), sources.scanSbom)
        } : {}
    };
}


/***/ }),

/***/ 38642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ vulnerabilitiesBefore)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78382);


/**
 * What the base branch's image has by today's database. That it cannot be told concerns those who ask for it alone:
 * what the image weighs is known without.
 * @param ref the image, as it was found
 * @param scan gives what today's database says of an SBOM
 * @throws Problem (interrupted) only
 */ async function vulnerabilitiesBefore(ref, sbom, scan) {
    if (sbom.kind === 'none') return {
        kind: 'unknown',
        why: `no SBOM of ${ref} was kept`,
        todo: _advice_js__WEBPACK_IMPORTED_MODULE_1__/* .keepSbomOnce */ .Q
    };
    if (sbom.kind === 'unknown') return {
        kind: 'unknown',
        why: `${sbom.why} (${ref})`,
        todo: (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceFor */ .c)(sbom)
    };
    try {
        return {
            kind: 'known',
            list: await scan(sbom.value)
        };
    } catch (error) {
        if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF && error.data.kind === 'interrupted') throw error;
        const { what: why, todo, log } = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(error, 'surroundings');
        return {
            kind: 'unknown',
            why,
            ...todo === undefined ? {} : {
                todo
            },
            ...log === undefined ? {} : {
                log
            }
        };
    }
}


/***/ })

};
