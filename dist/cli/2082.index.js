export const id = 2082;
export const ids = [2082];
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

/***/ 86284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isRefused)
/* harmony export */ });
/**
 * Whether a run has come to nothing because of what was asked: all that there is to tell then is what is wrong. Where
 * something was built, was judged badly or is out, the rest has to be told, too.
 */ function isRefused({ problems, images }) {
    return problems.length > 0 && problems.every(({ kind })=>kind === 'request') && images.every(({ state, gates, published })=>state !== 'built' && published === undefined && gates.every((gate)=>gate.state === 'passed'));
}


/***/ }),

/***/ 79550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ reportFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _tools_cache_dir_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72721);



/** Where the reports of a run go. @returns absolute */ function reportFolder(inputs, host) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, inputs?.['report-dir'] ?? usualFolder(host));
}
/**
 * Where the reports go when nobody says: never into the working folder, which may be a build context, and a report in
 * it would make the next build another one.
 */ function usualFolder({ kind, cwd, env }) {
    const temporary = env['RUNNER_TEMP'];
    if (kind === 'runner' && temporary !== undefined) return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'image-build-report');
    const which = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(cwd).digest('hex').slice(0, 8);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_tools_cache_dir_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheFolder */ .n)(env), 'reports', `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(cwd)}-${which}`);
}


/***/ }),

/***/ 2082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showReport: () => (/* binding */ showReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55518);
/* harmony import */ var _report_next_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46299);
/* harmony import */ var _report_refused_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86284);
/* harmony import */ var _tools_cache_dir_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72721);
/* harmony import */ var _report_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79550);








/**
 * Tells the run everywhere people look: terminal or log, annotations, step summary, files, outputs.
 * @param color whether the closing table has colours
 */ async function showReport(report, inputs, host, color) {
    const [{ terminalReport }, { annotations }, { imagesOutput, promoteOutput }, { digestOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2537), __webpack_require__.e(1887)]).then(__webpack_require__.bind(__webpack_require__, 31887)),
        __webpack_require__.e(/* import() */ 7022).then(__webpack_require__.bind(__webpack_require__, 27022)),
        __webpack_require__.e(/* import() */ 5804).then(__webpack_require__.bind(__webpack_require__, 65804)),
        __webpack_require__.e(/* import() */ 1723).then(__webpack_require__.bind(__webpack_require__, 61723))
    ]);
    // What nobody watches is kept: a log, a pipe. There nothing is cut off.
    const isWhole = !host.interactive;
    host.info(await terminalReport(report, {
        color,
        columns: host.columns,
        isWhole
    }));
    // What was decided on the way to a wrong request is in the report.
    const isOneMessage = (0,_report_refused_js__WEBPACK_IMPORTED_MODULE_6__/* .isRefused */ .H)(report);
    for (const note of isOneMessage ? [] : report.notes)host.info(`note: ${note}`);
    // That there is no comment is a warning where one was asked for: GitHub must not drop it.
    const kept = inputs?.comment === 'true' && host.kind === 'runner' ? {
        warning: 1
    } : {};
    for (const annotation of annotations(report, kept))host.annotate(annotation);
    if (host.kind === 'runner') {
        const { summary } = await Promise.all(/* import() */[__webpack_require__.e(2537), __webpack_require__.e(2119), __webpack_require__.e(1196)]).then(__webpack_require__.bind(__webpack_require__, 98815));
        await host.summary(summary(report));
    }
    host.output('images', imagesOutput(report));
    host.output('promote', promoteOutput(report));
    host.output('result', report.verdict);
    const [only, ...others] = report.images.filter(({ decision })=>decision !== 'skip');
    const digest = only === undefined || others.length > 0 ? undefined : digestOf(only);
    if (digest !== undefined) host.output('digest', digest);
    // After all of that: what has happened is told even where there is no room for a file, or GitHub does not answer.
    const written = await writeSomewhere(report, inputs, host);
    for (const note of written?.notes ?? [])host.info(`note: ${note}`);
    if (written !== undefined) {
        host.output('report', written.json);
        host.output('sarif', written.sarif);
        host.output('sarif-files', JSON.stringify(written.sarifFiles));
        if (written.sums !== undefined) host.output('sums', written.sums);
    }
    if (host.kind === 'runner' && inputs !== undefined) {
        const { showComment } = await __webpack_require__.e(/* import() */ 2682).then(__webpack_require__.bind(__webpack_require__, 72682));
        await showComment(report, inputs.comment ?? 'auto', inputs, host);
    }
    if (host.kind === 'terminal' && written !== undefined && !isOneMessage) {
        const shown = (path)=>{
            const near = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(host.cwd, path);
            return near.startsWith('..') ? path : near;
        };
        host.info(`report: ${shown(written.html)}  (for machines ${shown(written.json)}; beside it summary.md, report.sarif, junit.xml and badge.svg)`);
        host.info(`next: ${(0,_report_next_js__WEBPACK_IMPORTED_MODULE_7__/* .nextStep */ .s)(report, inputs?.['push-by-digest'])}`);
    }
}
/** The reports in the folder that was asked for, else in a temporary one: a run is not worse for where they lie. */ async function writeSomewhere(report, inputs, host) {
    const [{ writeReports }, { knownLayouts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2537), __webpack_require__.e(2119), __webpack_require__.e(4575)]).then(__webpack_require__.bind(__webpack_require__, 74575)),
        __webpack_require__.e(/* import() */ 9413).then(__webpack_require__.bind(__webpack_require__, 69413))
    ]);
    // What GitHub is given must not hold what the policy accepts: it knows no suppressions.
    const accepted = host.kind === 'runner' ? 'left-out' : 'suppressed';
    const layOut = knownLayouts((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_tools_cache_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .cacheFolder */ .n)(host.env), 'graphs'));
    const places = [
        ()=>Promise.resolve((0,_report_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFolder */ .t)(inputs, host)),
        ()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'image-build-report-'))
    ];
    for (const place of places)try {
        return await writeReports(report, await place(), {
            layOut,
            accepted,
            ...inputs?.promote === undefined ? {} : {
                promoted: inputs.promote
            },
            ...inputs?.platforms === undefined ? {} : {
                platforms: inputs.platforms
            }
        });
    } catch (error) {
        host.info(`note: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOf */ .Zw)(error, 'surroundings').what}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error instanceof Error ? error.cause : error)}`);
    }
    return undefined;
}


/***/ })

};
