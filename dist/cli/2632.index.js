export const id = 2632;
export const ids = [2632];
export const modules = {

/***/ 15456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WT: () => (/* binding */ alignedLines),
/* harmony export */   rQ: () => (/* binding */ gap)
/* harmony export */ });
/* unused harmony exports alignedPlain, alignedBy */
/** A cell of a table: as it is, and with the codes of its colours. Both on one line. */ /** Blanks between two columns. */ const gap = 2;
/**
 * Rows in columns as wide as their widest cell.
 * @param aligns one a column
 * @returns a line a row, without blanks at its end
 */ async function alignedLines(rows, aligns) {
    const isPlain = rows.every((row)=>row.every(({ text })=>plain.test(text)));
    return isPlain ? alignedPlain(rows, aligns) : alignedBy(rows, aligns);
}
/** Signs that are one column wide on every terminal: those of ASCII, and what we shorten with. */ const plain = /^[ -~…–]*$/;
/** As `alignedLines`, where every sign is one column wide: loading what knows all others takes 10 ms. */ function alignedPlain(rows, aligns) {
    const widths = aligns.map((_, column)=>Math.max(...rows.map((row)=>row[column]?.text.length ?? 0)));
    const aligned = ({ text, painted }, column)=>{
        const blanks = ' '.repeat((widths[column] ?? 0) - text.length);
        return aligns[column] === 'right' ? blanks + painted : painted + blanks;
    };
    return rows.map((row)=>row.map(aligned).join(' '.repeat(gap)).trimEnd());
}
/** As `alignedLines`, by a library that knows how wide every sign is. */ async function alignedBy(rows, aligns) {
    const { default: Table } = await __webpack_require__.e(/* import() */ 5832).then(__webpack_require__.t.bind(__webpack_require__, 25832, 19));
    const table = new Table({
        colAligns: [
            ...aligns
        ],
        chars: noLines,
        style: {
            head: [],
            border: [],
            'padding-left': 0,
            'padding-right': 0
        }
    });
    for (const row of rows)table.push(row.map(({ painted })=>painted));
    return table.toString().split('\n').map((line)=>line.trimEnd());
}
const noLines = {
    top: '',
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    bottom: '',
    'bottom-mid': '',
    'bottom-left': '',
    'bottom-right': '',
    left: '',
    'left-mid': '',
    mid: '',
    'mid-mid': '',
    right: '',
    'right-mid': '',
    middle: ' '.repeat(gap)
};


/***/ }),

/***/ 82632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   goingLines: () => (/* binding */ goingLines)
/* harmony export */ });
/* harmony import */ var _aligned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15456);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13889);
/* harmony import */ var _usage_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24003);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41245);




const longestName = 60;
/**
 * What goes, a line for each kind of thing and reason, the largest first.
 * @param places engine → how people call it
 */ async function goingLines(going, places) {
    const rows = new Map();
    for (const { item, why } of going){
        const where = item.place.in === 'engine' ? places.get(item.place.engine) ?? '' : 'cache folder';
        const name = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(`${_usage_words_js__WEBPACK_IMPORTED_MODULE_1__/* .kindWords */ .G[item.kind]} ${item.name}`), longestName);
        const key = JSON.stringify([
            where,
            name,
            why.kind
        ]);
        const row = rows.get(key) ?? {
            where,
            name,
            times: 0,
            bytes: 0,
            unusedMs: Infinity,
            why: why.kind,
            item
        };
        row.times += 1;
        row.bytes += item.bytes;
        if (why.kind === 'unused') row.unusedMs = Math.min(row.unusedMs, why.forMs);
        rows.set(key, row);
    }
    const sorted = [
        ...rows.values()
    ].sort((a, b)=>b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
    const cells = sorted.map((row)=>[
            (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(row.bytes),
            row.name,
            row.item.kind === 'builder' ? '' : row.where,
            row.times === 1 ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(row.times, 'part'),
            whyWord(row)
        ].map((text)=>({
                text: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text),
                painted: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text)
            })));
    const lines = await (0,_aligned_js__WEBPACK_IMPORTED_MODULE_0__/* .alignedLines */ .WT)(cells, [
        'right',
        'left',
        'left',
        'right',
        'left'
    ]);
    return lines.map((line)=>`  ${line}`);
}
function whyWord({ why, unusedMs, item }) {
    switch(why){
        case 'unused':
            return `unused for ${(0,_usage_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spanWords */ .W)(unusedMs)}`;
        case 'above':
            return 'above what may stay';
        case 'asked':
            return item.kind === 'runs' && item.goesAt === 'normal' ? 'of runs that were killed' : 'asked for';
    }
}


/***/ }),

/***/ 24003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ kindWords),
/* harmony export */   W: () => (/* binding */ spanWords)
/* harmony export */ });
/** How a kind of thing on the disk is called. */ const kindWords = {
    step: 'steps of',
    pulled: 'pulled',
    mount: 'cache mount',
    source: 'sources:',
    frontend: 'frontend',
    internal: 'engine’s own',
    builder: 'builder',
    'engine-state': 'BuildKit',
    tools: 'tool',
    databases: 'database',
    scans: 'kept:',
    layers: 'kept:',
    blobs: 'kept:',
    records: 'kept:',
    sboms: 'kept:',
    history: 'kept:',
    manifests: 'kept:',
    reports: 'kept:',
    drawings: 'kept:',
    compiled: 'kept:',
    runs: 'left:',
    other: 'not ours:'
};
/** Milliseconds in words: `9 days`, `12 hours`, `30 minutes`. */ function spanWords(ms) {
    const minutes = Math.floor(ms / 60_000);
    const [amount, unit] = minutes >= 2 * 24 * 60 ? [
        Math.floor(minutes / (24 * 60)),
        'day'
    ] : minutes >= 2 * 60 ? [
        Math.floor(minutes / 60),
        'hour'
    ] : [
        minutes,
        'minute'
    ];
    return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}


/***/ })

};
