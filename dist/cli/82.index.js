export const id = 82;
export const ids = [82];
export const modules = {

/***/ 2082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showReport: () => (/* binding */ showReport)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5518);
/* harmony import */ var _tools_cache_dir_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2721);






/**
 * Where the reports go when nobody says: never into the working folder, which may be a build context, and a report in
 * it would make the next build another one.
 */ function usualFolder({ kind, cwd, env }) {
    const temporary = env['RUNNER_TEMP'];
    if (kind === 'runner' && temporary !== undefined) return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporary, 'image-build-report');
    const which = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(cwd).digest('hex').slice(0, 8);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_tools_cache_dir_js__WEBPACK_IMPORTED_MODULE_5__/* .cacheFolder */ .n)(env), 'reports', `${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(cwd)}-${which}`);
}
/**
 * Tells the run everywhere people look: terminal or log, annotations, step summary, files, outputs.
 * @param color whether the closing table has colours
 */ async function showReport(report, inputs, host, color) {
    const [{ terminalReport }, { annotations }, { imagesOutput }, { digestOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 956).then(__webpack_require__.bind(__webpack_require__, 9956)),
        __webpack_require__.e(/* import() */ 22).then(__webpack_require__.bind(__webpack_require__, 7022)),
        __webpack_require__.e(/* import() */ 804).then(__webpack_require__.bind(__webpack_require__, 5804)),
        __webpack_require__.e(/* import() */ 723).then(__webpack_require__.bind(__webpack_require__, 1723))
    ]);
    host.info(await terminalReport(report, {
        color,
        columns: host.columns
    }));
    for (const note of report.notes)host.info(`note: ${note}`);
    for (const annotation of annotations(report))host.annotate(annotation);
    if (host.kind === 'runner') {
        const { summary } = await __webpack_require__.e(/* import() */ 590).then(__webpack_require__.bind(__webpack_require__, 1590));
        await host.summary(summary(report));
    }
    host.output('images', imagesOutput(report));
    host.output('result', report.verdict);
    const [only, ...others] = report.images.filter(({ decision })=>decision === 'build');
    const digest = only === undefined || others.length > 0 ? undefined : digestOf(only);
    if (digest !== undefined) host.output('digest', digest);
    // Last: what has happened is told even where there is no room for a file.
    const written = await writeSomewhere(report, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(host.cwd, inputs?.['report-dir'] ?? usualFolder(host)), host);
    if (written === undefined) return;
    host.output('report', written.json);
    if (host.kind === 'terminal') {
        const shown = (path)=>{
            const near = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(host.cwd, path);
            return near.startsWith('..') ? path : near;
        };
        host.info(`report: ${shown(written.html)}  (for machines ${shown(written.json)}, Markdown ${shown(written.markdown)})`);
        host.info(`next: ${nextStep(report)}`);
    }
}
/** The reports in the folder that was asked for, else in a temporary one: a run is not worse for where they lie. */ async function writeSomewhere(report, folder, host) {
    const { writeReports } = await __webpack_require__.e(/* import() */ 887).then(__webpack_require__.bind(__webpack_require__, 887));
    const places = [
        ()=>Promise.resolve(folder),
        ()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'image-build-report-'))
    ];
    for (const place of places)try {
        return await writeReports(report, await place());
    } catch (error) {
        host.info(`note: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemOf */ .Zw)(error, 'surroundings').what}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error instanceof Error ? error.cause : error)}`);
    }
    return undefined;
}
/** What one would type next. */ function nextStep(report) {
    const [image] = report.images.filter(({ state })=>state === 'built');
    if (report.verdict !== 'passed') return 'mend what is named above, then type the same again';
    const tag = image?.published?.tags[0]?.ref;
    if (tag !== undefined) return `docker run --rm ${tag}`;
    if (report.command === 'plan') return 'image-build build';
    if (report.command === 'lint') return 'image-build build';
    return 'image-build publish --registry ghcr.io/OWNER';
}


/***/ }),

/***/ 2721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Where tools, databases and the engine's state live between runs: outside of every checkout (XDG base directories). */ function cacheFolder(env) {
    const given = env['IMAGE_BUILD_CACHE'];
    if (given !== undefined && given !== '') return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given);
    const xdg = env['XDG_CACHE_HOME'];
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(xdg !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(xdg) ? xdg : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'image-build');
}


/***/ })

};
