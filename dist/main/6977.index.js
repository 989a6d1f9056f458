export const id = 6977;
export const ids = [6977,6999];
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

/***/ 6977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheFailure: () => (/* binding */ cacheFailure),
/* harmony export */   entriesMeant: () => (/* binding */ entriesMeant)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97970);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16999);



const gone = 'a layer of the cache is gone';
const refused = 'the cache’s layers are refused';
const of = (...types)=>({ type })=>types.includes(type);
/**
 * BuildKit's messages, the first row that fits counts. BuildKit takes a failed import for an empty cache; what fails a
 * build is a layer that the cache's index promises and that cannot be had when it is needed (moby/buildkit#2836), and an
 * export that cannot even be set up, which `ignore-error` does not forgive.
 */ const rules = [
    [
        /failed to configure (\w+) cache exporter/,
        ([, type = ''])=>({
                side: 'write',
                why: `the ${type} cache cannot be written`,
                is: isForgiving(type)
            })
    ],
    [
        /failed to configure (\w+) cache importer/,
        ([, type = ''])=>({
                side: 'read',
                why: `the ${type} cache cannot be read`,
                is: of(type)
            })
    ],
    // Where GitHub keeps the blobs, for version 2 (…/actions-cache/7e0-271) and 1 (…/45dadb…/d096…); a signed address
    // is good for ten minutes.
    [
        /https?:\/\/[^\s/]+\.blob\.core\.windows\.net\/(actions-cache\/|[0-9a-f]{32}\/)/,
        ()=>({
                side: 'read',
                why: refused,
                is: of('gha')
            })
    ],
    [
        /_apis\/artifactcache\/|\.api\.v1\.CacheService\/|cache read denied|maximum timeout reached|exceeds maximum timeout/,
        ()=>({
                side: 'read',
                why: 'the runner’s cache does not answer',
                is: of('gha')
            })
    ],
    [
        /https?:\/\/[^\s/]+\.blob\.core\.windows\.net\//,
        ()=>({
                side: 'read',
                why: refused,
                is: of('azblob')
            })
    ],
    [
        /operation error S3: /,
        ()=>({
                side: 'read',
                why: refused,
                is: of('s3')
            })
    ],
    // Of a base image as of a cache: the repository tells which.
    [
        /https?:\/\/([^\s/]+)\/v2\/(\S+?)\/(?:blobs|manifests)\/\S+ not found/,
        ([, host = '', path = ''])=>({
                side: 'read',
                why: gone,
                is: isIn(host, path)
            })
    ],
    [
        /unexpected status[^\n]* https?:\/\/([^\s/]+)\/v2\/(\S+?)\/(?:blobs|manifests)\/\S+: 4\d\d /,
        ([, host = '', path = ''])=>({
                side: 'read',
                why: refused,
                is: isIn(host, path)
            })
    ],
    [
        /could not fetch content descriptor sha256:[0-9a-f]+ .*from remote: not found/,
        ()=>({
                side: 'read',
                why: gone,
                is: of('registry')
            })
    ],
    [
        /desc = content sha256:[0-9a-f]+: not found/,
        ()=>({
                side: 'read',
                why: gone,
                is: of('local')
            })
    ],
    [
        /\bblob (sha256:[0-9a-f]+:? )?not found\b/,
        ()=>({
                side: 'read',
                why: gone,
                is: of('gha', 'azblob', 's3')
            })
    ],
    // go-actions-cache, version 1, and caches of other makers in its place.
    [
        /failed to copy: (invalid status response|GET https?:\/\/\S+\s+-*\s*RESPONSE) [45]\d\d/,
        ()=>({
                side: 'read',
                why: refused,
                is: of('gha')
            })
    ],
    // `failed to load cache key` is a source that cannot be had.
    [
        /failed to load cache: /,
        ()=>({
                side: 'read',
                why: 'the cache cannot be read',
                is: ()=>true
            })
    ]
];
/** A command of the Dockerfile failed: whatever it printed, that is the build's own failure. */ const ofCommand = /did not complete successfully|executor failed running/i;
/**
 * Which of the run's cache entries a failed solve should be tried without, once.
 * @param errors of the steps that have failed by themselves: not cancelled ones, and no cache's own (build/caches.ts,
 *   ownErrors)
 * @param message what buildx said at its end: counts only where no step failed, as it repeats a Dockerfile's text
 * @returns undefined when something else has failed, or when it was no entry of this run
 */ function cacheFailure(errors, message, caches) {
    const found = (errors.length === 0 ? [
        message
    ] : errors).map((error)=>entriesMeant(error, caches));
    const [first] = found;
    if (first === undefined || found.includes(undefined)) return undefined;
    return {
        entries: [
            ...new Set(found.flatMap((one)=>one?.entries ?? []))
        ],
        why: first.why
    };
}
/** Which entries one message of BuildKit's means. @param message untrusted text */ function entriesMeant(message, caches) {
    if (ofCommand.test(message)) return undefined;
    for (const [words, suspectOf] of rules){
        const match = words.exec(message);
        if (match === null) continue;
        const { side, why, is } = suspectOf(match);
        const all = new Set(Object.values(caches.nodes).flatMap((node)=>node[side]));
        const entries = [
            ...all
        ].filter((entry)=>is((0,_entry_js__WEBPACK_IMPORTED_MODULE_2__.parseEntry)(entry)));
        return entries.length === 0 ? undefined : {
            entries,
            why
        };
    }
    return undefined;
}
/** Whoever has written `ignore-error=false` wants to see it fail. */ function isForgiving(type) {
    return (entry)=>entry.type === type && entry.attrs['ignore-error'] !== 'false';
}
function isIn(host, path) {
    const registry = host === 'registry-1.docker.io' ? 'docker.io' : host;
    return ({ type, attrs })=>type === 'registry' && repositoryOf(attrs['ref']) === `${registry}/${path}`;
}
/** What the user has given may be no reference: BuildKit has said so already. */ function repositoryOf(ref = '') {
    try {
        return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.repositoryName)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.parseReference)(ref));
    } catch (error) {
        if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF) return undefined;
        throw error;
    }
}


/***/ })

};
