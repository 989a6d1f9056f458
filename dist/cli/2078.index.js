export const id = 2078;
export const ids = [2078,1630];
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

/***/ 2078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describePolicyError: () => (/* binding */ describePolicyError),
  worstError: () => (/* binding */ worstError)
});

// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/guard/kind.mjs
var kind = __webpack_require__(14961);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/errors/errors.mjs + 1 modules
var errors_errors = __webpack_require__(53355);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/did-you-mean.js
var did_you_mean = __webpack_require__(71630);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/request/policy-example.js


/**
 * How what stands under a path of keys is written: by the `examples` of its schema, else by those of the nearest
 * around it, since an entry of a list or a name of the user's own has none.
 * @returns undefined where there is none on the whole way
 */ function exampleOf(root, keys) {
    let schema = root;
    let found;
    for (const key of keys){
        const isEntry = schema !== undefined && kind/* IsArray */.QS(schema);
        schema = schema && childOf(schema, key);
        // An entry of a list has a number, and nobody writes that.
        if (isEntry) continue;
        const examples = schema?.examples;
        if (schema !== undefined && Array.isArray(examples)) found = {
            text: `${key}: ${examples.map(asYaml).join(' or ')}`,
            schema
        };
    }
    return found;
}
function childOf(schema, key) {
    if (kind/* IsObject */.av(schema)) return Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    if (kind/* IsRecord */.cZ(schema)) return Object.values(schema.patternProperties)[0];
    if (kind/* IsArray */.QS(schema)) return schema.items;
    if (!kind/* IsUnion */.my(schema)) return undefined;
    return schema.anyOf.map((branch)=>childOf(branch, key)).find((child)=>child !== undefined);
}
/** As it is written in one line. */ function asYaml(value) {
    return (0,dist/* stringify */.As)(value, {
        collectionStyle: 'flow',
        flowCollectionPadding: false,
        lineWidth: 0
    }).trim();
}

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
        const branches = error.errors.map((branch)=>flatten([
                ...branch
            ]).filter((one)=>one.path.length > error.path.length)).filter((branch)=>branch.length > 0);
        // A branch that knows all keys was meant: another one only says that it does not know them.
        const meant = branches.filter((branch)=>!branch.some((one)=>isUnknownKeyOf(error, one)));
        const inner = (meant.length > 0 ? meant : branches).flat();
        return inner.length > 0 ? inner : [
            error
        ];
    });
}
function isUnknownKeyOf({ path }, { type, path: own }) {
    return type === errors_errors/* ValueErrorType */.Yp.ObjectAdditionalProperties && own.slice(0, own.lastIndexOf('/')) === path;
}
function rank(error) {
    return (error.type === errors_errors/* ValueErrorType */.Yp.ObjectAdditionalProperties ? 1000 : 0) + error.path.split('/').length;
}
/** What is wrong, what was probably meant, and what to do with an example of it, in words. */ function describePolicyError(schema, { error, keys }) {
    const key = keys.at(-1) ?? '';
    switch(error.type){
        case errors_errors/* ValueErrorType */.Yp.ObjectAdditionalProperties:
            return unknownKey(error.schema, key, keys);
        case errors_errors/* ValueErrorType */.Yp.ObjectRequiredProperty:
            return {
                what: keys.length > 1 ? `${keys.slice(0, -1).join('.')} lacks ${key}` : `The policy lacks ${key}`,
                ...expectation(schema, {
                    error,
                    keys
                })
            };
        default:
            {
                const shown = JSON.stringify(error.value);
                return {
                    what: `${keys.join('.') || 'The policy'} is ${shown}, which it cannot be`,
                    ...typeof error.value === 'string' ? (0,did_you_mean.didYouMean)(error.value, literals(error.schema)) : {},
                    ...expectation(schema, {
                        error,
                        keys
                    })
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
        ...(0,did_you_mean.didYouMean)(key, known),
        todo: `Known keys here: ${known.join(', ')}`
    };
}
/** The form that is expected where the error is, or around it. */ function expectation(root, { error, keys }) {
    const { schema, message, type } = error;
    if (keys.join('.') === 'version') return {
        todo: 'Begin the file with version: 1, which is what this image-build reads'
    };
    const example = exampleOf(root, keys);
    const choices = literals(schema);
    if (choices.length > 0) return {
        todo: `It can be ${choices.join(', ')}${example === undefined ? '' : `, for example ${example.text}`}`
    };
    if (example === undefined) return type === errors_errors/* ValueErrorType */.Yp.ObjectRequiredProperty ? {} : {
        todo: schema.description ?? message
    };
    const about = schema.description ?? example.schema.description;
    return {
        todo: `Write it like ${example.text}${about === undefined ? '' : `. ${about}`}`
    };
}
function literals(schema) {
    if (kind/* IsLiteral */.gP(schema)) return [
        String(schema.const)
    ];
    return kind/* IsUnion */.my(schema) ? schema.anyOf.flatMap(literals) : [];
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
