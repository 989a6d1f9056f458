export const id = 8579;
export const ids = [8579,6999];
export const modules = {

/***/ 16999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fieldsOf: () => (/* binding */ fieldsOf),
/* harmony export */   formatEntry: () => (/* binding */ formatEntry),
/* harmony export */   parseEntry: () => (/* binding */ parseEntry)
/* harmony export */ });
/** A cache as BuildKit writes it, taken apart: `type=gha,scope=app` or a reference alone, which is a registry's. */ /**
 * Takes an entry of `cache-from` or `cache-to` apart. Source: docker/buildx, util/buildflags/cache.go: fields of CSV,
 * and one field without `=` is a reference.
 */ function parseEntry(text) {
    const fields = fieldsOf(text);
    const [only = ''] = fields;
    if (fields.length === 1 && !only.includes('=')) return {
        type: 'registry',
        attrs: {
            ref: only
        }
    };
    const pairs = fields.map((field)=>{
        const at = field.indexOf('=');
        return at < 0 ? [
            field,
            ''
        ] : [
            field.slice(0, at).trim().toLowerCase(),
            field.slice(at + 1)
        ];
    });
    const { type = '', ...attrs } = Object.fromEntries(pairs);
    return {
        type,
        attrs
    };
}
/** The entry as text; fields with a comma, a quote or a line end in them stand in quotes. */ function formatEntry({ type, attrs }) {
    return [
        [
            'type',
            type
        ],
        ...Object.entries(attrs)
    ].map(([key, value])=>quoted(`${key}=${value}`)).join(',');
}
function quoted(field) {
    return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
/** The fields of one line of CSV, without the blanks around them. */ function fieldsOf(line) {
    return [
        ...line.matchAll(/(?:^|,)\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))/g)
    ].map(([, inQuotes, plain = ''])=>inQuotes?.replaceAll('""', '"') ?? plain.trim());
}


/***/ }),

/***/ 28579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepsAllSteps: () => (/* binding */ keepsAllSteps)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16999);

/** Whether a `cache-to` entry keeps the layers of all stages; others keep those of the result alone. */ function keepsAllSteps(entry) {
    const { type, attrs } = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.parseEntry)(entry);
    return type !== 'inline' && attrs['mode'] === 'max';
}


/***/ })

};
