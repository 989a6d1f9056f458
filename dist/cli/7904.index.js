export const id = 7904;
export const ids = [7904];
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

/***/ 97904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy)
});

// UNUSED EXPORTS: parsePolicy

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/value/check/check.mjs
var check = __webpack_require__(76849);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(50661);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/guard/kind.mjs
var kind = __webpack_require__(14961);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/errors/errors.mjs + 1 modules
var errors_errors = __webpack_require__(53355);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/did-you-mean.js
var did_you_mean = __webpack_require__(71630);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/request/policy-error.js



/** Of all errors the one that says most: an unknown key before a wrong type, and inside unions the nearest branch. */ function worstError(schema, value) {
    const errors = flatten([
        ...errors_errors/* Errors */.I(schema, value)
    ]);
    const [first, ...rest] = errors;
    if (first === undefined) throw new Error('a value that fails its schema has an error');
    const error = rest.reduce((best, one)=>rank(one) > rank(best) ? one : best, first);
    return {
        error,
        keys: keysOf(error)
    };
}
/** JSON pointer (RFC 6901) to keys. */ function keysOf({ path }) {
    return path.split('/').slice(1).map((key)=>key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function flatten(errors) {
    return errors.flatMap((error)=>{
        if (error.type !== errors_errors/* ValueErrorType */.Yp.Union) return [
            error
        ];
        const inner = error.errors.flatMap((branch)=>flatten([
                ...branch
            ])).filter((one)=>one.path.length > error.path.length);
        return inner.length > 0 ? inner : [
            error
        ];
    });
}
function rank(error) {
    return (error.type === errors_errors/* ValueErrorType */.Yp.ObjectAdditionalProperties ? 1000 : 0) + error.path.split('/').length;
}
/** What is wrong, what was probably meant and what to do, in words. */ function describePolicyError(error, keys) {
    const key = keys.at(-1) ?? '';
    switch(error.type){
        case errors_errors/* ValueErrorType */.Yp.ObjectAdditionalProperties:
            return unknownKey(error.schema, key, keys);
        case errors_errors/* ValueErrorType */.Yp.ObjectRequiredProperty:
            return {
                what: keys.length > 1 ? `${keys.slice(0, -1).join('.')} lacks ${key}` : `The policy lacks ${key}`,
                ...keys.length === 1 ? {
                    todo: expectation(error, keys)
                } : {}
            };
        default:
            {
                const shown = JSON.stringify(error.value);
                return {
                    what: `${keys.join('.') || 'The policy'} is ${shown}, which it cannot be`,
                    ...typeof error.value === 'string' ? (0,did_you_mean/* didYouMean */.a)(error.value, literals(error.schema)) : {},
                    todo: expectation(error, keys)
                };
            }
    }
}
function unknownKey(schema, key, keys) {
    if (!kind/* IsObject */.av(schema)) return {
        what: `${JSON.stringify(key)} is no name for one of ${keys.slice(0, -1).join('.')}`,
        todo: 'A name has letters, digits, _ and -'
    };
    const known = Object.keys(schema.properties);
    return {
        what: `Unknown key ${JSON.stringify(key)} in the policy`,
        ...(0,did_you_mean/* didYouMean */.a)(key, known),
        todo: `Known keys here: ${known.join(', ')}`
    };
}
function expectation({ schema, message }, keys) {
    if (keys.join('.') === 'version') return 'Begin the file with version: 1, which is what this image-build reads';
    const choices = literals(schema);
    if (choices.length > 0) return `It can be ${choices.join(', ')}`;
    return schema.description ?? message;
}
function literals(schema) {
    if (kind/* IsLiteral */.gP(schema)) return [
        String(schema.const)
    ];
    return kind/* IsUnion */.my(schema) ? schema.anyOf.flatMap(literals) : [];
}

// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/request/policy-schema.js

const policy_schema_closed = {
    additionalProperties: false
};
const texts = type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Union([
    type/* Type */.ZU.String(),
    type/* Type */.ZU.Number(),
    type/* Type */.ZU.Boolean()
]));
const strings = type/* Type */.ZU.Array(type/* Type */.ZU.String({
    minLength: 1
}));
const bytes = type/* Type */.ZU.Union([
    type/* Type */.ZU.String({
        minLength: 1
    }),
    type/* Type */.ZU.Integer({
        minimum: 0
    })
], {
    description: 'Bytes: 500MB (1000²), 500MiB (1024²) or a plain number'
});
/** Of images and groups: what Bake allows for a target. It becomes a part of file names and of references. */ const policy_schema_name = type/* Type */.ZU.String({
    pattern: '^[A-Za-z0-9_-]+$'
});
/** What can be demanded of, and given to, every image (`defaults`) or one (`images.NAME`). */ const demands = {
    severity: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Literal('critical'),
        type/* Type */.ZU.Literal('high'),
        type/* Type */.ZU.Literal('medium'),
        type/* Type */.ZU.Literal('low'),
        type/* Type */.ZU.Literal('unknown')
    ], {
        description: 'Vulnerabilities from here on fail the gate (default: high)'
    })),
    'ignore-unfixed': type/* Type */.ZU.Optional(type/* Type */.ZU.Boolean({
        description: 'Vulnerabilities without a fix never fail the gate (default: true)'
    })),
    'lint-threshold': type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Literal('error'),
        type/* Type */.ZU.Literal('warning'),
        type/* Type */.ZU.Literal('info'),
        type/* Type */.ZU.Literal('style'),
        type/* Type */.ZU.Literal('none')
    ], {
        description: 'Lint findings from here on fail the gate (default: error)'
    })),
    'max-size': type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        bytes,
        type/* Type */.ZU.Object({
            compressed: type/* Type */.ZU.Optional(bytes),
            uncompressed: type/* Type */.ZU.Optional(bytes)
        }, policy_schema_closed)
    ], {
        description: 'Size budget. A plain size limits the unpacked image; {compressed, uncompressed} limits what is pulled, what it takes on disk, or both'
    })),
    'version-arg': type/* Type */.ZU.Optional(type/* Type */.ZU.String({
        minLength: 1,
        description: 'The build argument that gets the version (default: VERSION)'
    })),
    args: type/* Type */.ZU.Optional(texts),
    labels: type/* Type */.ZU.Optional(texts),
    annotations: type/* Type */.ZU.Optional(texts),
    platforms: type/* Type */.ZU.Optional(strings),
    secrets: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        id: type/* Type */.ZU.String({
            minLength: 1
        }),
        env: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
        file: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
        version: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
            type/* Type */.ZU.String(),
            type/* Type */.ZU.Number()
        ], {
            description: 'Changes when the secret’s value matters anew: secrets are no part of the fingerprint'
        }))
    }, policy_schema_closed))),
    ssh: type/* Type */.ZU.Optional(strings),
    'add-hosts': type/* Type */.ZU.Optional(texts),
    'no-cache': type/* Type */.ZU.Optional(type/* Type */.ZU.Boolean()),
    'no-cache-filters': type/* Type */.ZU.Optional(strings),
    pull: type/* Type */.ZU.Optional(type/* Type */.ZU.Boolean()),
    refresh: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Literal('daily'),
        type/* Type */.ZU.Literal('weekly'),
        type/* Type */.ZU.Literal('monthly')
    ], {
        description: 'Builds anew once in each period, for steps like apt-get upgrade: the build argument REFRESH gets the period'
    })),
    'rescan-after': type/* Type */.ZU.Optional(type/* Type */.ZU.String({
        pattern: '^\\d+(m|h|d)$',
        description: 'A reused image’s gates run again when its last scan is older than this (default: 24h)'
    }))
};
const demandsSchema = type/* Type */.ZU.Object(demands, policy_schema_closed);
const imageEntrySchema = type/* Type */.ZU.Object({
    ...demands,
    file: type/* Type */.ZU.Optional(type/* Type */.ZU.String({
        minLength: 1,
        description: 'The Dockerfile, relative to this file'
    })),
    context: type/* Type */.ZU.Optional(type/* Type */.ZU.String({
        minLength: 1,
        description: 'The build context, relative to this file'
    })),
    target: type/* Type */.ZU.Optional(type/* Type */.ZU.String({
        minLength: 1,
        description: 'The stage to build'
    })),
    output: type/* Type */.ZU.Optional(type/* Type */.ZU.Object({
        type: type/* Type */.ZU.Union([
            type/* Type */.ZU.Literal('local'),
            type/* Type */.ZU.Literal('tar')
        ]),
        dest: type/* Type */.ZU.String({
            minLength: 1,
            description: 'Folder or archive, relative to this file'
        }),
        'max-glibc': type/* Type */.ZU.Optional(type/* Type */.ZU.String({
            pattern: '^\\d+\\.\\d+(\\.\\d+)?$',
            description: 'The oldest glibc that binaries must run on'
        }))
    }, {
        ...policy_schema_closed,
        description: 'Files instead of an image: binaries, packages'
    })),
    alias: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.String({
            minLength: 1
        }),
        strings
    ], {
        description: 'Other names Dockerfiles use for this image'
    }))
}, policy_schema_closed);
/** image-build.yml. The published JSON Schema (schema/policy.schema.json) is this value. */ const policySchema = type/* Type */.ZU.Object({
    version: type/* Type */.ZU.Literal(1),
    defaults: type/* Type */.ZU.Optional(demandsSchema),
    images: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(policy_schema_name, type/* Type */.ZU.Union([
        imageEntrySchema,
        type/* Type */.ZU.Null()
    ]), policy_schema_closed)),
    groups: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(policy_schema_name, strings, policy_schema_closed)),
    retention: type/* Type */.ZU.Optional(type/* Type */.ZU.Object({
        keep: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.String({
            minLength: 1
        }), {
            description: 'Tags that are never removed, with * as wildcard'
        })),
        branches: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.String({
            minLength: 1
        }), {
            description: 'Tags, with * as wildcard, that are named after branches: they go with the branch. Nothing else is taken for one'
        })),
        'untagged-after': type/* Type */.ZU.Optional(type/* Type */.ZU.String({
            pattern: '^\\d+(m|h|d)$',
            description: 'Untagged versions older than this are removed'
        }))
    }, {
        ...policy_schema_closed,
        description: 'What image-build clean --registry leaves in place'
    }))
}, {
    ...policy_schema_closed,
    $id: 'image-build-policy',
    title: 'image-build.yml'
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/request/policy-file.js







const emptyPolicy = {
    version: 1
};
/**
 * Reads the policy: the given file, else `image-build.yml` or `image-build.yaml` of the working folder, else none.
 * @throws Problem (request) for a given file that is not there, and for anything parsePolicy refuses
 */ async function loadPolicy(cwd, given) {
    for (const path of given === undefined ? [
        'image-build.yml',
        'image-build.yaml'
    ] : [
        given
    ]){
        const text = await readIfThere((0,external_node_path_.resolve)(cwd, path), path);
        if (text !== undefined) return {
            path,
            file: await parsePolicy(text, path)
        };
    }
    if (given !== undefined) throw (0,problem/* badRequest */.li)(`There is no policy file ${given}`);
    return {
        file: emptyPolicy
    };
}
async function readIfThere(file, path) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    } catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === 'ENOENT') return undefined;
        throw (0,problem/* badRequest */.li)(`The policy file ${path} cannot be read`, {
            where: {
                file: path
            }
        }, error);
    }
}
/**
 * Checks a policy against its JSON Schema. Anchors and merge keys (`<<`) are put in first, as everywhere in YAML.
 * @throws Problem (request) with line and column of what is wrong, and the nearest known key
 */ async function parsePolicy(text, path) {
    const { parseDocument, LineCounter } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lineCounter = new LineCounter();
    const document = parseDocument(text, {
        lineCounter,
        prettyErrors: false,
        merge: true
    });
    const place = (offset)=>{
        if (offset === undefined) return {
            file: path
        };
        const { line, col } = lineCounter.linePos(offset);
        return {
            file: path,
            line,
            column: col
        };
    };
    const [broken] = document.errors;
    if (broken !== undefined) throw (0,problem/* badRequest */.li)(broken.code === 'MULTIPLE_DOCS' ? 'The policy has several YAML documents; it is one' : `The policy is not YAML: ${broken.message}`, {
        where: place(broken.pos[0])
    });
    let value;
    try {
        value = document.toJS() ?? emptyPolicy;
    } catch (error) {
        // Aliases of aliases of aliases: yaml stops before memory is full.
        throw (0,problem/* badRequest */.li)(`The policy is not YAML: ${(0,problem/* messageOf */.bD)(error)}`, {
            where: {
                file: path
            }
        }, error);
    }
    if (check/* Check */.J(policySchema, value)) return value;
    const { error, keys } = worstError(policySchema, value);
    const { what, ...hints } = describePolicyError(error, keys);
    const { placeOf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6519)]).then(__webpack_require__.bind(__webpack_require__, 6519));
    throw (0,problem/* badRequest */.li)(what, {
        where: place(placeOf(document, keys)),
        ...hints
    });
}


/***/ }),

/***/ 71630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/**
 * The known word that was probably meant; `undefined` when none is near: at most two letters, or half of the known
 * word, may differ.
 */ function nearest(word, known) {
    if (known.length === 0) return undefined;
    const found = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, found) <= Math.max(2, found.length / 2) ? found : undefined;
}
/** The part of a Problem that says what was probably meant; nothing when no known word is near. */ function didYouMean(word, known) {
    const found = nearest(word, known);
    return found === undefined ? {} : {
        meant: `Did you mean ${found}?`
    };
}


/***/ }),

/***/ 50661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/**
 * The code of an error of the system: `ENOENT`, `EACCES`; `undefined` for anything else. It does not ask
 * `instanceof Error`: errors of Node's own may come from another realm, as they do in tests.
 */ function errorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ })

};
