export const id = 9536;
export const ids = [9536,6999,1630];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

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

/***/ 29536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCacheWish: () => (/* binding */ readCacheWish)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71630);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16999);



const common = [
    'mode'
];
const compressed = [
    'compression',
    'compression-level',
    'force-compression'
];
/**
 * What a user may say of each. What we set ourselves (`ignore-error`) is not among it. Source: docs.docker.com,
 * "Cache storage backends", and moby/buildkit cache/remotecache.
 */ const backends = {
    gha: {
        main: 'scope',
        keys: [
            ...common,
            'scope',
            'timeout',
            'repository',
            'ghtoken',
            'version'
        ]
    },
    registry: {
        main: 'ref',
        keys: [
            ...common,
            ...compressed,
            'ref',
            'oci-mediatypes',
            'image-manifest',
            'registry.insecure'
        ]
    },
    local: {
        main: 'dest',
        needs: 'dest',
        keys: [
            ...common,
            ...compressed,
            'dest',
            'oci-mediatypes',
            'image-manifest',
            'reset'
        ]
    },
    s3: {
        main: 'bucket',
        needs: 'bucket',
        keys: [
            ...common,
            ...[
                'bucket',
                'region',
                'name',
                'prefix',
                'blobs_prefix',
                'manifests_prefix',
                'endpoint_url'
            ],
            ...[
                'use_path_style',
                'touch_refresh',
                'upload_parallelism',
                'disable_accept_encoding'
            ],
            ...[
                'access_key_id',
                'secret_access_key',
                'session_token',
                'retry_mode',
                'retry_max_attempts'
            ]
        ]
    },
    azblob: {
        main: 'account_url',
        needs: 'account_url',
        keys: [
            ...common,
            ...[
                'account_url',
                'account_name',
                'container',
                'name',
                'prefix',
                'blobs_prefix',
                'manifests_prefix'
            ],
            'secret_access_key'
        ]
    },
    inline: {
        keys: []
    }
};
const words = [
    'auto',
    'off',
    ...Object.keys(backends)
];
const forms = 'It can be auto, off, gha, registry, registry=REPOSITORY, local=FOLDER, s3=BUCKET,region=…, azblob=ACCOUNT_URL or inline; more keys follow after commas, as in cache-to';
/**
 * Reads the `cache` input: a word, `BACKEND=PLACE`, and BuildKit's own keys after commas (`s3=caches,region=eu-west-1`).
 * `type=s3,bucket=caches,…`, as one would write it in `cache-to`, is the same.
 * @throws Problem (request) for another word, another key, or a backend without its place; no value is shown, as one
 *   may be a secret
 */ function readCacheWish(text) {
    const [first = '', ...rest] = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__.fieldsOf)(text.trim());
    const [word, place] = keyAndValue(first.replace(/^type=/, ''));
    if (word === 'auto' || word === 'off') {
        if (place !== undefined || rest.length > 0) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`cache: ${word} stands alone`, {
            todo: forms
        });
        return {
            kind: word
        };
    }
    if (!isBackend(word)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`cache is ${JSON.stringify(word)}`, {
        ...(0,_tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__.didYouMean)(word, words),
        todo: forms
    });
    const { main, needs, keys } = backends[word];
    const attrs = {};
    const add = (key, value)=>{
        const known = word === 'local' && key === 'src' ? 'dest' : key;
        if (!keys.includes(known)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`cache: ${word} has the unknown key ${JSON.stringify(key)}`, {
            ...(0,_tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__.didYouMean)(key, keys),
            todo: keys.length === 0 ? `cache: ${word} stands alone` : `It knows ${keys.join(', ')}`
        });
        if (value === undefined || value === '') throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`cache: ${word} has ${key} without a value`);
        attrs[known] = value;
    };
    if (place !== undefined) add(main ?? 'place', place);
    for (const field of rest)add(...keyAndValue(field));
    if (needs !== undefined && attrs[needs] === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`cache: ${word} does not say where`, {
        todo: forms
    });
    return {
        kind: word,
        attrs
    };
}
function isBackend(word) {
    return Object.hasOwn(backends, word);
}
function keyAndValue(field) {
    const at = field.indexOf('=');
    return at < 0 ? [
        field.trim(),
        undefined
    ] : [
        field.slice(0, at).trim(),
        field.slice(at + 1).trim()
    ];
}


/***/ }),

/***/ 71630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/**
 * The known word that was probably meant; `undefined` when none is near: at most two letters, or half of the known
 * word, may differ. Of several that are as near, one of the same length is meant: letters have changed places in it.
 */ function nearest(word, known) {
    const [found] = known.map((text)=>({
            text,
            away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, text),
            longer: Math.abs(text.length - word.length)
        })).sort((a, b)=>a.away - b.away || a.longer - b.longer);
    return found !== undefined && found.away <= Math.max(2, found.text.length / 2) ? found.text : undefined;
}
/** The part of a Problem that says what was probably meant; nothing when no known word is near. */ function didYouMean(word, known) {
    const found = nearest(word, known);
    return found === undefined ? {} : {
        meant: `Did you mean ${found}?`
    };
}


/***/ })

};
