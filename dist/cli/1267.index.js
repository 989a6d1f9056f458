export const id = 1267;
export const ids = [1267];
export const modules = {

/***/ 91632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ looksOf)
/* harmony export */ });
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61723);

/** A plan shows what is to become of an image, a build what became of it. */ function looksOf(image) {
    switch(image.state){
        case 'failed':
            return 'failed';
        case 'built':
        case 'reused':
            return (0,_view_js__WEBPACK_IMPORTED_MODULE_0__.isGood)(image) ? image.state : 'failed';
        case 'planned':
            return image.decision === 'reuse' ? 'reused' : 'planned';
        case 'skipped':
        case 'stopped':
            return 'skipped';
    }
}


/***/ }),

/***/ 21267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mermaid),
/* harmony export */   mermaidText: () => (/* binding */ mermaidText)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13889);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91632);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61723);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41245);




/** Mermaid refuses longer text and more edges by default (`maxTextSize`, `maxEdges`). Source: mermaid's configuration. */ const limits = {
    text: 50_000,
    edges: 500
};
const styles = {
    built: 'fill:#dafbe1,stroke:#1a7f37,color:#0a3d1a',
    reused: 'fill:#f6fff8,stroke:#1a7f37,color:#0a3d1a',
    failed: 'fill:#ffebe9,stroke:#cf222e,color:#6e0b14',
    skipped: 'fill:#f6f8fa,stroke:#8c959f,color:#57606a,stroke-dasharray:4 3',
    planned: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069'
};
/**
 * The images and what they are built on, as the text of a Mermaid flowchart: what stays as it is has round ends, what
 * nobody asked for has a broken line.
 */ function mermaidText(images) {
    const id = new Map(images.map((image, index)=>[
            image.name,
            `n${index}`
        ]));
    const nodes = images.map((image, index)=>{
        const looks = (0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .looksOf */ .u)(image);
        const [open, close] = looks === 'reused' ? [
            '(["',
            '"])'
        ] : [
            '["',
            '"]'
        ];
        return `  n${index}${open}${label(image)}${close}:::${looks}`;
    });
    const edges = images.flatMap((image, index)=>image.needs.flatMap((need)=>{
            const from = id.get(need);
            return from === undefined ? [] : [
                `  ${from} --> n${index}`
            ];
        }));
    const used = new Set(images.map(_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .looksOf */ .u));
    const classes = [
        ...used
    ].map((name)=>`  classDef ${name} ${styles[name]}`);
    return [
        'flowchart LR',
        ...nodes,
        ...edges,
        ...classes
    ].join('\n');
}
/** The same for a page that draws it; `undefined` for a graph that Mermaid would refuse to draw. */ function mermaid(images) {
    const text = mermaidText(images);
    const edges = images.reduce((sum, { needs })=>sum + needs.length, 0);
    return edges > limits.edges || text.length > limits.text ? undefined : text;
}
function label(image) {
    const size = (0,_view_js__WEBPACK_IMPORTED_MODULE_1__.heaviest)(image)?.size?.uncompressed;
    const facts = [
        image.state === 'built' ? undefined : (0,_view_js__WEBPACK_IMPORTED_MODULE_1__.stateWord)(image),
        size === undefined ? undefined : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(size),
        image.durationMs > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(image.durationMs) : undefined
    ].filter((fact)=>fact !== undefined);
    const name = `<b>${entity((0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(image.name), 60))}</b>`;
    return facts.length > 0 ? `${name}<br/>${entity(facts.join(' · '))}` : name;
}
/** Mermaid's own entity codes for everything that is not plainly text. */ function entity(text) {
    return text.replace(/[^\p{L}\p{N} .,·_-]/gu, (character)=>`#${character.codePointAt(0) ?? 63};`);
}


/***/ })

};
