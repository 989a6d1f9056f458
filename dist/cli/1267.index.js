export const id = 1267;
export const ids = [1267];
export const modules = {

/***/ 12528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tidy),
/* harmony export */   d: () => (/* binding */ brief)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13889);

/** What `oneLine` would change: anything but printable ASCII, and blanks at an end or beside each other. */ const untidy = /[^ -~]| {2}|^ | $/;
/** `oneLine`, at once for the text that most texts are: reports have thousands of them. */ function tidy(text) {
    return untidy.test(text) ? (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text) : text;
}
/**
 * Untrusted text on one line, at most `length` characters. Of a line of megabytes only the beginning is looked at.
 */ function brief(text, length) {
    if (text.length <= length * 10) return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(tidy(text), length);
    const line = Array.from((0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text.slice(0, length * 10)));
    return `${line.slice(0, length - 1).join('')}…`;
}


/***/ }),

/***/ 99498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted),
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74327);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41245);


/** GitHub's limits, in the unit that it counts in. */ const limits = {
    /**
   * Bytes of a step's summary: of a bigger one nothing is shown. Some room stays for what else the step appends.
   * Source: docs.github.com, "Workflow commands".
   */ summary: 1024 * 1024 - 64 * 1024,
    /** Characters of a comment: GitHub refuses more than 65,536. */ comment: 65_000,
    /** Of a SARIF file. Source: docs.github.com, "SARIF results exceed one or more limits". */ sarif: {
        runs: 20,
        results: 25_000,
        gzippedBytes: 10_000_000
    },
    /** Mermaid refuses longer text and more edges (`maxTextSize`, `maxEdges`). Source: mermaid's configuration. */ mermaid: {
        text: 50_000,
        edges: 500
    }
};
/**
 * The sections one below the other, without those of the highest ranks as far as there is no room for them; what was
 * left out is named at the end.
 */ function fitted(all, { limit, unit }) {
    const measure = (text)=>unit === 'bytes' ? Buffer.byteLength(text) : text.length;
    const dropped = [];
    let kept = all.filter(({ markdown })=>markdown !== '');
    for(;;){
        const parts = [
            ...kept.map(({ markdown })=>markdown),
            leftOut(dropped)
        ].filter((part)=>part !== '');
        const text = `${parts.join('\n\n')}\n`;
        if (measure(text) <= limit || kept.length <= 1) return text;
        const last = kept.reduce((highest, { rank })=>Math.max(highest, rank), 0);
        dropped.push(...kept.filter(({ rank })=>rank === last).map(({ name })=>name));
        kept = kept.filter(({ rank })=>rank !== last);
    }
}
function leftOut(names) {
    const different = [
        ...new Set(names)
    ];
    if (different.length === 0) return '';
    const told = different.slice(0, 5).map(_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md);
    const rest = different.length - told.length;
    const all = rest > 0 ? [
        ...told,
        `${rest} more parts`
    ] : told;
    return `> Left out here, there is no room: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(all)}. The HTML and JSON reports have it all.`;
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


/***/ }),

/***/ 74327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   F: () => (/* binding */ mdFence),
/* harmony export */   X0: () => (/* binding */ mdProse),
/* harmony export */   YF: () => (/* binding */ mdLink),
/* harmony export */   gJ: () => (/* binding */ mdTable),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   xs: () => (/* binding */ mdCode)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13889);
/* harmony import */ var _limits_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12528);


const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;'
};
/** A text without any of these has nothing to be escaped. Without the flag `i`, which makes V8 fold all of Unicode. */ const special = /[^\p{L}\p{N} ,;!?()/'"%.:=+-]|^[\d:=+-]|:\/\/|[wW]{3}\.|[gG][hH]-\d/u;
/**
 * Untrusted text as the text it is, on one line, anywhere in GitHub's Markdown but inside of code fences: no markup,
 * no HTML, no table cell, no link, nobody mentioned (an invisible joint keeps `@name` and `#1` from becoming links).
 */ function md(text) {
    const line = (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tidy */ .D)(text);
    if (!special.test(line)) return line;
    return line.replace(/[&<>]/g, (character)=>entities[character] ?? '').replace(/[\\`*_[\]|~$]/g, '\\$&').replace(/^[-+#=:]/, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2').replace(/:\/\//g, ':\\/\\/').replace(/www\./gi, (www)=>`${www.slice(0, 3)}\\.`).replace(/@(?=[\w-])|#(?=\d)|GH-(?=\d)/gi, '$&&#8203;');
}
/** Untrusted text in `<code>`, which unlike backticks cannot be ended by what is in it. */ function mdCode(text) {
    return `<code>${md(text)}</code>`;
}
/** A sentence in which what stands between two backticks is code. */ function mdProse(text) {
    const parts = (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tidy */ .D)(text).split('`');
    if (parts.length % 2 === 0) return md(text);
    return parts.map((part, index)=>index % 2 === 1 ? mdCode(part) : around(part)).join('');
}
/** `md` trims, which must not join words with the code beside them. */ function around(part) {
    const inner = md(part);
    return inner === '' ? part : part.replace(part.trim(), ()=>inner);
}
/** Untrusted lines in a fence that is longer than every run of backticks in them. */ function mdFence(texts) {
    const lines = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLines */ .v3)(texts);
    const longest = Math.max(2, ...(lines.join('\n').match(/`+/g) ?? []).map((run)=>run.length));
    const fence = '`'.repeat(longest + 1);
    return [
        `${fence}text`,
        ...lines,
        fence
    ].join('\n');
}
/** A link, when the address is an ordinary web address; else the text alone. */ function mdLink(text, address) {
    const url = webAddress(address);
    return url === undefined ? md(text) : `[${md(text)}](<${url}>)`;
}
/**
 * An `http(s)` address without a name or password in it, with everything encoded that could end an attribute or a
 * Markdown link; else `undefined`.
 */ function webAddress(address) {
    const text = (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tidy */ .D)(address ?? '');
    if (!URL.canParse(text)) return undefined;
    const url = new URL(text);
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    if (!web || url.username !== '' || url.password !== '') return undefined;
    return url.href.replace(/[<>"'`\\()[\]|@]/g, (character)=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A table whose cells are Markdown already; columns that are empty in every row are left out. */ function mdTable(head, rows) {
    const filled = head.map((_, index)=>rows.some((row)=>(row[index] ?? '') !== ''));
    const line = (cells)=>`| ${cells.filter((_, i)=>filled[i]).join(' | ')} |`;
    return [
        line(head.map(({ title })=>title)),
        line(head.map(({ right })=>right ? '---:' : '---')),
        ...rows.map(line)
    ].join('\n');
}


/***/ }),

/***/ 21267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mermaid),
/* harmony export */   mermaidText: () => (/* binding */ mermaidText)
/* harmony export */ });
/* harmony import */ var _limits_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12528);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99498);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91632);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61723);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41245);





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
        const looks = (0,_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .looksOf */ .u)(image);
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
    const used = new Set(images.map(_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .looksOf */ .u));
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
    return edges > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.mermaid.edges || text.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.mermaid.text ? undefined : text;
}
function label(image) {
    const size = (0,_view_js__WEBPACK_IMPORTED_MODULE_2__.heaviest)(image)?.size?.uncompressed;
    const facts = [
        image.state === 'built' ? undefined : (0,_view_js__WEBPACK_IMPORTED_MODULE_2__.stateWord)(image),
        size === undefined ? undefined : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(size),
        image.durationMs > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(image.durationMs) : undefined
    ].filter((fact)=>fact !== undefined);
    const name = `<b>${entity((0,_limits_text_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(image.name, 60))}</b>`;
    return facts.length > 0 ? `${name}<br/>${entity(facts.join(' · '))}` : name;
}
/** Mermaid's own entity codes for everything that is not plainly text. */ function entity(text) {
    return text.replace(/[^\p{L}\p{N} .,·_-]/gu, (character)=>`#${character.codePointAt(0) ?? 63};`);
}


/***/ })

};
