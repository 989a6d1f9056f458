export const id = 5558;
export const ids = [5558];
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


/***/ })

};
