export const id = 8974;
export const ids = [8974,5558];
export const modules = {

/***/ 25558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sbomFormats),
/* harmony export */   makeSbom: () => (/* binding */ makeSbom)
/* harmony export */ });
/* unused harmony export publicPart */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82078);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55518);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53859);
/* harmony import */ var _tools_temporary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1898);
/* harmony import */ var _vulnerabilities_program_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69623);









/** Of each: what Trivy calls it, and how its files are named. */ const sbomFormats = {
    cyclonedx: {
        trivy: 'cyclonedx',
        ending: '.cdx.json',
        marker: {
            bomFormat: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.Literal('CycloneDX')
        }
    },
    spdx: {
        trivy: 'spdx-json',
        ending: '.spdx.json',
        marker: {
            spdxVersion: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.String()
        }
    }
};
const reportName = 'report.json';
const sbomName = 'sbom.json';
/**
 * The SBOM of an image, from the report of its scan: nothing is looked at again. It takes about 0.1 s.
 * @param packed Trivy's JSON report, gzipped
 * @param name what the image is called in it
 * @returns its JSON text
 * @throws Problem (surroundings) when Trivy gives none
 */ async function makeSbom(packed, name, format, options) {
    const report = publicPart((await (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_3__.gunzip)(packed)).toString('utf8'), name);
    return (0,_tools_temporary_js__WEBPACK_IMPORTED_MODULE_6__/* .withTemporaryFolder */ .EX)(async (dir)=>{
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, reportName), report, {
            mode: 0o600
        });
        const args = [
            'convert',
            '--format',
            sbomFormats[format].trivy,
            '--output',
            sbomName,
            reportName
        ];
        const run = await (0,_vulnerabilities_program_js__WEBPACK_IMPORTED_MODULE_7__/* .runTrivy */ .mp)({
            args,
            dir,
            login: false
        }, options);
        if (run.exitCode !== 0) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .surroundingsFailed */ .fs)(`Trivy could not make the SBOM of ${name}: ${(0,_vulnerabilities_program_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOfFailure */ .Re)(run)}`, {
            log: run.log
        });
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, sbomName), 'utf8').catch((error)=>{
            throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .surroundingsFailed */ .fs)(`Trivy ended without writing the SBOM of ${name}`, {
                log: run.log
            }, error);
        });
        (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.Object(sbomFormats[format].marker), text, `The SBOM of ${name}`);
        return text;
    }, options.temporary);
}
const record = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.Unknown());
const wholeReport = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.Object({
    Metadata: record,
    Results: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.Union([
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.Array(record),
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.Null()
    ]))
}, {
    additionalProperties: true
});
/**
 * The part of a report that is about packages. Trivy puts the image's labels into an SBOM, and a label or variable may
 * hold a secret; and it knows the image by the name of a temporary folder.
 */ function publicPart(text, name) {
    const { Metadata, Results, ...rest } = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(wholeReport, text, "Trivy's report");
    return JSON.stringify({
        ...rest,
        ArtifactName: name,
        Metadata: without(Metadata, [
            'ImageConfig'
        ]),
        Results: (Results ?? []).filter(({ Class })=>Class !== 'secret').map((result)=>without(result, [
                'Secrets',
                'ExperimentalModifiedFindings'
            ]))
    });
}
function without(value, names) {
    return Object.fromEntries(Object.entries(value).filter(([name])=>!names.includes(name)));
}


/***/ }),

/***/ 88974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintBuildAndCheck: () => (/* binding */ lintBuildAndCheck)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/accept.js + 1 modules
var accept = __webpack_require__(50595);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/ahead.js
var ahead = __webpack_require__(23178);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/build.js + 116 modules
var run_build = __webpack_require__(44202);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/caches.js
var caches = __webpack_require__(89384);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/call-check.js
var call_check = __webpack_require__(5906);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/lint.js + 10 modules
var run_lint = __webpack_require__(68108);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/made.js
var run_made = __webpack_require__(85310);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/record.js
var run_record = __webpack_require__(26014);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/node-name.js
var node_name = __webpack_require__(78842);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/sbom/make.js
var make = __webpack_require__(25558);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/words.js + 2 modules
var words = __webpack_require__(41245);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/report-folder.js
var report_folder = __webpack_require__(79550);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/sbom-files.js







/** Puts the SBOMs that were asked for beside the reports. That there is no room for them is told, and no failure. */ async function writeSbomFiles(inputs, host, record) {
    const wanted = record.sboms.filter(({ format })=>inputs['sbom-files']?.includes(format) === true);
    if (wanted.length === 0) return;
    const folder = (0,external_node_path_.join)((0,report_folder/* reportFolder */.t)(inputs, host), 'sbom');
    try {
        await (0,promises_.mkdir)(folder, {
            recursive: true
        });
        for (const { image, platform, format, text } of wanted)await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${(0,node_name/* nodeName */.q)(image, platform)}${make/* sbomFormats */.e[format].ending}`), text);
        record.notes.push(`${sbomsWord(wanted)} ${wanted.length === 1 ? 'is' : 'are'} in ${folder}`);
    } catch (error) {
        record.notes.push(`the SBOMs could not be written into ${folder}: ${(0,problem/* messageOf */.bD)(error)}`);
    }
}
/** `4 SBOMs of 2 images`: one for each platform and format. */ function sbomsWord(written) {
    const images = new Set(written.map(({ image })=>image)).size;
    return `${(0,words/* count */.U9)(written.length, 'SBOM')} of ${(0,words/* count */.U9)(images, 'image')}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/judge.js









/**
 * Lint, build, check: the answers of all gates are in the record afterwards. A gate that fails before the engine is
 * started ends it there.
 */ async function lintBuildAndCheck(decided, { images, built, stale, carried }, engine, context, request, host, workshop, record) {
    const { plan } = decided;
    const judged = [
        ...built,
        ...stale
    ];
    await (0,caches/* refuseWrongCaches */.J6)(request);
    if (built.length > 0) (0,ahead/* lookAhead */.R)(workshop);
    const linted = await (0,run_lint/* lintImages */.wc)(judged, request, workshop, host, plan.advice, images);
    const recorded = record.gates;
    const now = new Date(record.startMs);
    record.gates = [
        ...recorded,
        ...(0,accept/* accepted */.qG)((0,run_lint/* lintGates */.sv)(judged, linted, []), judged, now)
    ];
    if (!(0,run_record/* isGood */.Kg)(record)) return run_made/* nothingMade */.z;
    // What is not built here is asked by itself for what its build would have said.
    const needing = (0,call_check/* needingCallCheck */.H)(stale, linted);
    const known = carried.filter(({ image })=>!needing.some(({ name })=>name === image));
    // A leg sees a part: what accepts nothing here may accept something there.
    const isAll = recorded.length === 0 && request.inputs['push-by-digest'] !== true;
    const beforeBuild = record.gates;
    record.gates = [];
    const build = async ()=>({
            asked: await (0,call_check/* callChecks */.G)(needing, engine, request, workshop),
            made: await (0,run_build/* buildAndCheck */.o)(decided, {
                built,
                stale,
                isAll
            }, engine, context, request, host, workshop, record)
        });
    const { asked, made } = await build().catch((error)=>{
        // What lint has found is no less true when a step fails.
        record.gates = [
            ...beforeBuild,
            ...record.gates
        ];
        throw error;
    });
    try {
        const lint = (0,run_lint/* lintGates */.sv)(judged, linted, [
            ...known,
            ...asked,
            ...record.warnings
        ], true);
        record.gates = [
            ...recorded,
            ...(0,accept/* judgedAnswers */.DU)([
                ...lint,
                ...record.gates
            ], judged, request.policy, now)
        ];
        await writeSbomFiles(request.inputs, host, record);
        return made;
    } catch (error) {
        // Nothing works in this run's folder when it is over.
        await Promise.allSettled([
            made.saved,
            made.usage
        ]);
        throw error;
    }
}


/***/ })

};
