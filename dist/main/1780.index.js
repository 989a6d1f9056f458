export const id = 1780;
export const ids = [1780];
export const modules = {

/***/ 91780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plainEntries: () => (/* binding */ plainEntries),
/* harmony export */   yamlEntries: () => (/* binding */ yamlEntries)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82078);
/* harmony import */ var _sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76849);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);



/** Names of vulnerabilities in the databases that Trivy uses, and of its rules for secrets (`github-pat`). */ const vulnerability = /^(CVE|GHSA|GO|RUSTSEC|PYSEC|OSV|TEMP|DSA|DLA|USN|RHSA|ALAS|ELSA|NSWG|GMS|MAL|SNYK|TROVE)-/i;
const secretRule = /^[a-z0-9]+(-[a-z0-9]+)+$/;
/** The entries of a `.trivyignore`: a name a line, `exp:2026-12-31`, and comments (trivy.dev, "Filtering"). */ function plainEntries(text, now) {
    return text.split('\n').flatMap((line, index)=>{
        const [rule = '', ...rest] = line.trim().split(/\s+/);
        if (rule.startsWith('#') || !(vulnerability.test(rule) || secretRule.test(rule))) return [];
        const ends = rest.find((word)=>word.startsWith('exp:'))?.slice('exp:'.length);
        return [
            entryOf(rule, index + 1, ends, now)
        ];
    });
}
const itemSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
    id: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String({
        minLength: 1
    }),
    expired_at: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String())
});
/**
 * The entries of a `.trivyignore.yaml`. What Trivy cannot read either is left out: it refuses the file itself, which
 * breaks the gate.
 */ function yamlEntries(text, now) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    // Dates stay the text that they are.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, {
        lineCounter: lines,
        schema: 'failsafe'
    });
    const { contents } = document;
    if (document.errors.length > 0 || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(contents)) return [];
    return [
        'vulnerabilities',
        'secrets'
    ].flatMap((section)=>{
        const list = contents.get(section);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list)) return [];
        return list.items.flatMap((item)=>{
            const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(item) ? item.toJSON() : undefined;
            if (!_sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_2__/* .Check */ .J(itemSchema, value)) return [];
            const { line } = lines.linePos(item.range[0]);
            return [
                entryOf(value.id, line, value.expired_at, now)
            ];
        });
    });
}
function entryOf(rule, line, ends, now) {
    const end = ends === undefined ? Number.NaN : Date.parse(ends);
    return {
        rule,
        line,
        ...ends === undefined || Number.isNaN(end) ? {} : {
            ends: ends.slice(0, 10)
        },
        isOver: end < now.getTime()
    };
}


/***/ })

};
