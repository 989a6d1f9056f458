export const id = 1132;
export const ids = [1132];
export const modules = {

/***/ 61132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summary: () => (/* binding */ summary)
/* harmony export */ });
/* unused harmony export summaryLimit */
/* harmony import */ var _limits_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12528);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99498);
/* harmony import */ var _summary_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83555);
/* harmony import */ var _summary_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18933);
/* harmony import */ var _summary_sizes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23955);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61723);






/** Bytes that a summary may have. */ const summaryLimit = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.summary;
/** Findings that are listed of one image: more than anybody reads here. */ const findingsOfImage = 100;
/**
 * The step summary: verdict, problems, graph, table, sizes, timeline, findings, notes.
 * @returns Markdown of at most `limit` bytes; what did not fit is named at its end
 */ function summary(report, limit = summaryLimit) {
    return (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$)(sections(report), {
        limit,
        unit: 'bytes'
    });
}
function sections(report) {
    const { images } = report;
    return [
        {
            rank: 0,
            name: 'verdict',
            markdown: (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictSection */ .V6)(report)
        },
        ...(0,_view_js__WEBPACK_IMPORTED_MODULE_4__.problemsOf)(report).map((problem, index)=>({
                rank: 2 + Math.min(index, 6),
                name: 'problems',
                markdown: (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .problemSection */ .BX)(problem)
            })),
        {
            rank: 10,
            name: 'the table of images',
            markdown: (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .imageTable */ .iB)(images)
        },
        {
            rank: 12,
            name: 'the files',
            markdown: (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactTable */ .Rw)(report.artifacts, findingsOfImage)
        },
        {
            rank: 20,
            name: 'the graph',
            markdown: (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .graphSection */ .om)(images)
        },
        {
            rank: 18,
            name: 'the sizes',
            markdown: (0,_summary_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeBars */ .c)(images)
        },
        {
            rank: 28,
            name: 'the timeline',
            markdown: (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .timelineSection */ .i4)(report)
        },
        ...images.map((image, index)=>({
                rank: ((0,_view_js__WEBPACK_IMPORTED_MODULE_4__.isGood)(image) ? 40 : 30) + index / 1000,
                name: `findings of ${(0,_limits_text_js__WEBPACK_IMPORTED_MODULE_5__/* .brief */ .d)(image.name, 100)}`,
                markdown: (0,_summary_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsSection */ .WT)(image, findingsOfImage)
            })),
        {
            rank: 35,
            name: 'warnings',
            markdown: (0,_summary_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .warningsSection */ .xd)(report, findingsOfImage)
        },
        {
            rank: 15,
            name: 'notes',
            markdown: (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .noteList */ .RG)(report, findingsOfImage)
        }
    ];
}


/***/ })

};
