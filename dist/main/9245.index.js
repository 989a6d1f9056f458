export const id = 9245;
export const ids = [9245];
export const modules = {

/***/ 29245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comment: () => (/* binding */ comment),
/* harmony export */   commentMarker: () => (/* binding */ commentMarker),
/* harmony export */   isWorthComment: () => (/* binding */ isWorthComment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _limits_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12528);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99498);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74327);
/* harmony import */ var _summary_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83555);
/* harmony import */ var _summary_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1305);
/* harmony import */ var _summary_sizes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23955);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61723);








/** Findings and notes that are listed of one image: a comment is read on the way to the next one. */ const rows = 20;
/**
 * The first line of a comment, not shown, by which it is found again. It holds nothing of the key but its hash: a key
 * cannot end it, and nobody else's key is the beginning of ours.
 */ function commentMarker(key) {
    return `<!-- image-build comment ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 16)} -->`;
}
/**
 * The comment of a pull request: the marker, verdict, table, sizes, graph, findings, folded.
 * @returns Markdown of at most `limit` characters
 */ function comment(report, origin, limit = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.comment) {
    const marker = commentMarker(origin.key);
    const room = {
        limit: limit - marker.length - 1,
        unit: 'characters'
    };
    return `${marker}\n${(0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .fitted */ .$)(sections(report, origin), room)}`;
}
/**
 * Whether a run has something to say in a pull request that has no comment yet: something was built, or something is
 * wrong. What changes no image is not worth a message to everybody who follows the pull request.
 */ function isWorthComment(report) {
    if (report.verdict === 'interrupted') return false;
    return report.verdict !== 'passed' || report.images.some(({ state })=>state === 'built');
}
function sections(report, origin) {
    const { images } = report;
    return [
        {
            rank: 0,
            name: 'verdict',
            markdown: (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictSection */ .V6)(report)
        },
        {
            rank: 1,
            name: 'where this comes from',
            markdown: originLine(origin)
        },
        ...(0,_view_js__WEBPACK_IMPORTED_MODULE_6__.problemsOf)(report).map((problem, index)=>({
                rank: 2 + Math.min(index, 6),
                name: 'problems',
                markdown: (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .problemSection */ .BX)(problem)
            })),
        {
            rank: 10,
            name: 'the table of images',
            markdown: (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .imageTable */ .iB)(images)
        },
        {
            rank: 12,
            name: 'the sizes',
            markdown: (0,_summary_sizes_js__WEBPACK_IMPORTED_MODULE_5__/* .sizeBars */ .c)(images)
        },
        {
            rank: 20,
            name: 'the graph',
            markdown: (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .graphSection */ .om)(images)
        },
        ...images.map((image, index)=>({
                rank: ((0,_view_js__WEBPACK_IMPORTED_MODULE_6__.isGood)(image) ? 40 : 30) + index / 1000,
                name: `findings of ${(0,_limits_text_js__WEBPACK_IMPORTED_MODULE_7__/* .brief */ .d)(image.name, 100)}`,
                markdown: (0,_summary_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsSection */ .WT)(image, rows)
            })),
        {
            rank: 15,
            name: 'notes',
            markdown: (0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .noteList */ .RG)(report, rows)
        }
    ];
}
function originLine({ key, runUrl, commit }) {
    const of = commit === undefined ? '' : ` for ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .mdCode */ .xs)(commit.slice(0, 7))}`;
    const run = runUrl === undefined ? '' : ` · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .mdLink */ .YF)('the whole report', runUrl)}`;
    return `<sub>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md)((0,_limits_text_js__WEBPACK_IMPORTED_MODULE_7__/* .brief */ .d)(key, 200))}${of}${run}</sub>`;
}


/***/ })

};
