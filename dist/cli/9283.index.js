export const id = 9283;
export const ids = [9283];
export const modules = {

/***/ 59283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dot: () => (/* binding */ dot)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13889);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91632);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61723);



const styles = {
    built: 'style="filled" fillcolor="#dafbe1" color="#1a7f37" fontcolor="#0a3d1a"',
    reused: 'style="rounded,filled" fillcolor="#f6fff8" color="#1a7f37" fontcolor="#0a3d1a"',
    failed: 'style="filled" fillcolor="#ffebe9" color="#cf222e" fontcolor="#6e0b14"',
    skipped: 'style="dashed" color="#8c959f" fontcolor="#57606a"',
    planned: 'style="filled" fillcolor="#ddf4ff" color="#0969da" fontcolor="#0a3069"'
};
/**
 * The images and what they are built on in Graphviz's language (graphviz.org, "DOT Language"): what stays as it is
 * has round corners, what nobody asked for a broken line; each node also says it in a word.
 * @returns lines with a line end each
 */ function dot(images) {
    const id = new Map(images.map((image, index)=>[
            image.name,
            `n${index}`
        ]));
    const nodes = images.map((image, index)=>`  n${index} [label="${quoted((0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(image.name), 60))}\\n${quoted((0,_view_js__WEBPACK_IMPORTED_MODULE_1__.stateWord)(image))}" ${styles[(0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .looksOf */ .u)(image)]}];`);
    const edges = images.flatMap((image, index)=>image.needs.flatMap((need)=>{
            const from = id.get(need);
            return from === undefined ? [] : [
                `  ${from} -> n${index};`
            ];
        }));
    return [
        'digraph images {',
        '  rankdir=LR;',
        '  node [shape=box fontname="sans-serif"];',
        ...nodes,
        ...edges,
        '}',
        ''
    ].join('\n');
}
/** Text inside of a quoted string: quotes end it, backslashes begin escapes, and `&` begins an entity of HTML. */ function quoted(text) {
    return text.replaceAll('&', '&amp;').replaceAll(/["\\]/g, '\\$&');
}


/***/ }),

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


/***/ })

};
