export const id = 4972;
export const ids = [4972];
export const modules = {

/***/ 46299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/** What was asked for stays: which images, where they go. */ const again = ', with the same arguments';
/**
 * What one would type next, in one line.
 * @param isLeg the run was one of several, which has pushed by digest what another command puts together
 */ function nextStep(report, isLeg = false) {
    const { command, images } = report;
    if (report.verdict === 'interrupted') return 'it was interrupted: type the same again';
    if (report.verdict !== 'passed') return 'mend what is named above, then type the same again';
    if (command === 'plan' || command === 'lint') {
        if (images.some(({ decision })=>decision === 'build')) return `image-build build${again}`;
        const [first] = images.filter(({ decision })=>decision === 'reuse');
        if (first === undefined) return 'nothing has to be built';
        return `nothing has to be built; image-build explain ${shellWord(first.name)} shows what was compared`;
    }
    const out = mostWanted(images)?.published?.tags.find(isOut)?.ref;
    if (out !== undefined) return `docker run --rm ${shellWord(out)}`;
    const built = images.filter(({ state })=>state === 'built');
    const stays = mostWanted(images.filter(({ state })=>state === 'reused'))?.reused?.ref;
    if (built.length === 0) return stays === undefined ? 'nothing has to be built' : `docker run --rm ${shellWord(stays)}`;
    if (built.every(({ output })=>output.kind !== 'image')) return 'use the files';
    if (isLeg) return 'image-build publish --from FOLDER-OF-DIGESTS, when all legs are there, with the same registry and tags';
    return built.some(({ tags })=>tags.length > 0) ? `image-build publish${again}` : 'image-build publish --registry ghcr.io/OWNER';
}
/**
 * The image that somebody wants to look at: one that was asked for and is new, and of these one that no other of them
 * is built on; else one that is at least one of it. A base comes along and is rarely what was meant.
 */ function mostWanted(images) {
    const shown = images.filter(({ state, published })=>state === 'reused' || published?.tags.some(isOut));
    const isBase = ({ name })=>shown.some(({ needs })=>needs.includes(name));
    const worth = (image)=>4 * Number(image.asked) + 2 * Number(image.state === 'built') + Number(!isBase(image));
    return shown.toSorted((a, b)=>worth(b) - worth(a))[0];
}
function isOut({ state }) {
    return state !== 'removed' && state !== 'unknown';
}
/** Names and references are made of these signs alone; anything else would not be one, and is not told to be typed. */ function shellWord(text) {
    return /^[\w./:@-]+$/.test(text) ? text : 'IMAGE';
}


/***/ }),

/***/ 94972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showPlan: () => (/* binding */ showPlan)
/* harmony export */ });
/* harmony import */ var _report_next_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46299);

/**
 * Prints a plan to standard output: for machines `{targets: […]}` in build order (design, "How one uses it"), as legs
 * for several runners, as a drawing's source, or for people. A plan with problems is not printed: they are told instead.
 * @param color of what is told besides, on standard error
 */ async function showPlan(report, host, form, color) {
    if (report.problems.length > 0) {
        const { terminalReport } = await Promise.all(/* import() */[__webpack_require__.e(2537), __webpack_require__.e(4268)]).then(__webpack_require__.bind(__webpack_require__, 31887));
        host.info(await terminalReport({
            ...report,
            images: []
        }, {
            color,
            columns: host.columns
        }));
        return;
    }
    process.stdout.write(await planIn(form, report, host.columns));
    if (form.as === 'text') host.info(`next: ${(0,_report_next_js__WEBPACK_IMPORTED_MODULE_0__/* .nextStep */ .s)(report)}`);
}
async function planIn(form, report, columns) {
    switch(form.as){
        case 'text':
            {
                const { planText } = await __webpack_require__.e(/* import() */ 4453).then(__webpack_require__.bind(__webpack_require__, 94453));
                return planText(report, {
                    ...form,
                    columns
                });
            }
        case 'json':
            {
                const [{ planOutput }, { plainJson }] = await Promise.all([
                    __webpack_require__.e(/* import() */ 5326).then(__webpack_require__.bind(__webpack_require__, 55326)),
                    __webpack_require__.e(/* import() */ 5804).then(__webpack_require__.bind(__webpack_require__, 65804))
                ]);
                return plainJson(planOutput(report));
            }
        case 'legs':
            {
                const { plainJson } = await __webpack_require__.e(/* import() */ 5804).then(__webpack_require__.bind(__webpack_require__, 65804));
                return plainJson(report.legs ?? []);
            }
        case 'mermaid':
            {
                const { mermaidText } = await __webpack_require__.e(/* import() */ 1267).then(__webpack_require__.bind(__webpack_require__, 21267));
                return `${mermaidText(report.images)}\n`;
            }
        case 'dot':
            {
                const { dot } = await __webpack_require__.e(/* import() */ 9283).then(__webpack_require__.bind(__webpack_require__, 59283));
                return dot(report.images);
            }
    }
}


/***/ })

};
