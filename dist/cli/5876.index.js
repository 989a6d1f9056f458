export const id = 5876;
export const ids = [5876,6999];
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

/***/ 5876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeKey: () => (/* binding */ nodeKey),
/* harmony export */   withoutEntries: () => (/* binding */ withoutEntries),
/* harmony export */   withoutFolders: () => (/* binding */ withoutFolders)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16999);

/** `app linux/amd64` */ function nodeKey(image, platform) {
    return `${image} ${platform}`;
}
/** The same without some entries: for a second try without a source that has failed. */ function withoutEntries(caches, entries) {
    const kept = (list)=>list.filter((entry)=>!entries.includes(entry));
    return {
        ...caches,
        nodes: Object.fromEntries(Object.entries(caches.nodes).map(([key, { read, write }])=>[
                key,
                {
                    read: kept(read),
                    write: kept(write)
                }
            ]))
    };
}
/**
 * The same without the sources in folders that are not there (yet): bake refuses to be allowed to read those.
 * @param missing of `readFolders`
 */ function withoutFolders(caches, missing) {
    const all = Object.values(caches.nodes).flatMap(({ read })=>read);
    const gone = all.filter((entry)=>{
        const { type, attrs } = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.parseEntry)(entry);
        return type === 'local' && missing.includes(attrs['src'] ?? '');
    });
    return {
        ...withoutEntries(caches, gone),
        readFolders: caches.readFolders.filter((folder)=>!missing.includes(folder))
    };
}


/***/ })

};
