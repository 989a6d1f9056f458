export const id = 1196;
export const ids = [1196];
export const modules = {

/***/ 80864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ instructionOf),
/* harmony export */   w: () => (/* binding */ biggestLayers)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13889);
/* harmony import */ var _limits_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12528);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61723);



/** As many as are shown where a page tells of more than layers. */ const shownLayers = 5;
/** Characters of what made a layer that are looked at. */ const longestCreation = 2400;
/** The biggest layers of an image; `undefined` before it was measured, or where a record knows the sum alone. */ function biggestLayers(image) {
    const { platform, size } = (0,_view_js__WEBPACK_IMPORTED_MODULE_0__.heaviest)(image) ?? {};
    if (platform === undefined || size === undefined || size.layers.length === 0) return undefined;
    const { compressed, uncompressed } = image.budget;
    const kind = compressed !== undefined && uncompressed === undefined ? 'compressed' : 'uncompressed';
    const sorted = [
        ...size.layers
    ].sort((a, b)=>b[kind] - a[kind]);
    return {
        platform,
        size,
        kind,
        shown: sorted.slice(0, shownLayers),
        rest: sorted.slice(shownLayers)
    };
}
/** The instruction as its author wrote it, without what BuildKit puts around it, on one line. */ function instructionOf({ instruction, createdBy }, length) {
    if (instruction !== undefined) return (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(instruction, length);
    if (createdBy === undefined) return 'not told by the image';
    const text = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(createdBy.slice(0, longestCreation)).replace(/^(RUN )?(\|\d+ .*?)?\/bin\/sh -c (#\(nop\) +)?/, '$1').replace(/ # buildkit$/, '');
    return (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(text, length);
}


/***/ }),

/***/ 98815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summary: () => (/* binding */ summary)
});

// UNUSED EXPORTS: summaryLimit

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/limits-text.js
var limits_text = __webpack_require__(12528);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/limits.js
var limits = __webpack_require__(99498);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/summary-findings.js
var summary_findings = __webpack_require__(83555);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/summary-parts.js + 3 modules
var summary_parts = __webpack_require__(1305);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/biggest-layers.js
var biggest_layers = __webpack_require__(80864);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/markdown.js
var markdown = __webpack_require__(74327);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/words.js + 2 modules
var words = __webpack_require__(41245);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/summary-layers.js




/** Characters of an instruction. */ const instructionLength = 160;
/** The five biggest layers of an image, folded, each with what made it and where that is written. */ function layersSection(image) {
    const biggest = (0,biggest_layers/* biggestLayers */.w)(image);
    if (biggest === undefined) return '';
    const { platform, size, kind, shown, rest } = biggest;
    const on = image.platforms.length > 1 ? ` on ${platform}` : '';
    const sum = `${(0,words/* bytes */.ee)(size[kind])}${kind === 'compressed' ? ' compressed' : ''} in ${(0,words/* count */.U9)(size.layers.length, 'layer')}`;
    const head = [
        {
            title: 'Unpacked',
            right: true
        },
        {
            title: 'Compressed',
            right: true
        },
        {
            title: 'Instruction'
        },
        {
            title: 'Where'
        }
    ];
    const cells = shown.map((layer)=>[
            (0,words/* bytes */.ee)(layer.uncompressed),
            (0,words/* bytes */.ee)(layer.compressed),
            (0,markdown/* mdCode */.xs)((0,biggest_layers/* instructionOf */.u)(layer, instructionLength)),
            where(layer)
        ]);
    const smaller = rest.reduce((all, layer)=>all + layer[kind], 0);
    return [
        // In the summary's line Markdown is not read.
        `<details><summary>Biggest layers of ${`${(0,limits_text/* brief */.d)(image.name, 100)}${(0,limits_text/* brief */.d)(on, 60)}`.replace(/[^\w./-]/g, ' ')}: ${sum}</summary>`,
        (0,markdown/* mdTable */.gJ)(head, cells),
        ...rest.length === 0 ? [] : [
            `… and ${(0,words/* count */.U9)(rest.length, 'smaller layer')}, ${(0,words/* bytes */.ee)(smaller)} together.`
        ],
        '</details>'
    ].join('\n\n');
}
function where(layer) {
    const { file, isOwn } = layer;
    if (file !== undefined) return (0,markdown/* mdCode */.xs)((0,limits_text/* brief */.d)((0,words/* place */.ik)({
        ...layer,
        file
    }), 200));
    return isOwn === false ? 'its base' : '';
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/summary-sizes.js
var summary_sizes = __webpack_require__(23955);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/view.js
var view = __webpack_require__(61723);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/summary.js







/** Bytes that a summary may have. */ const summaryLimit = limits/* limits */.F.summary;
/** Findings that are listed of one image: more than anybody reads here. */ const findingsOfImage = 100;
/**
 * The step summary: verdict, problems, graph, table, sizes, biggest layers, timeline, findings, notes.
 * @returns Markdown of at most `limit` bytes; what did not fit is named at its end
 */ function summary(report, limit = summaryLimit) {
    return (0,limits/* fitted */.$)(sections(report), {
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
            markdown: (0,summary_parts/* verdictSection */.V6)(report)
        },
        ...(0,view.problemsOf)(report).map((problem, index)=>({
                rank: 2 + Math.min(index, 6),
                name: 'problems',
                markdown: (0,summary_parts/* problemSection */.BX)(problem)
            })),
        {
            rank: 10,
            name: 'the table of images',
            markdown: (0,summary_parts/* imageTable */.iB)(images)
        },
        {
            rank: 12,
            name: 'the files',
            markdown: (0,summary_parts/* artifactTable */.Rw)(report.artifacts, findingsOfImage)
        },
        {
            rank: 20,
            name: 'the graph',
            markdown: (0,summary_parts/* graphSection */.om)(images)
        },
        {
            rank: 18,
            name: 'the sizes',
            markdown: (0,summary_sizes/* sizeBars */.c)(images)
        },
        ...images.map((image, index)=>({
                rank: 29 + index / 1000,
                name: 'the biggest layers',
                markdown: layersSection(image)
            })),
        {
            rank: 28,
            name: 'the timeline',
            markdown: (0,summary_parts/* timelineSection */.i4)(report)
        },
        ...images.map((image, index)=>({
                rank: ((0,view.isGood)(image) ? 40 : 30) + index / 1000,
                name: `findings of ${(0,limits_text/* brief */.d)(image.name, 100)}`,
                markdown: (0,summary_findings/* findingsSection */.WT)(image, findingsOfImage)
            })),
        {
            rank: 35,
            name: 'warnings',
            markdown: (0,summary_findings/* warningsSection */.xd)(report, findingsOfImage)
        },
        {
            rank: 15,
            name: 'notes',
            markdown: (0,summary_parts/* noteList */.RG)(report, findingsOfImage)
        }
    ];
}


/***/ })

};
