export const id = 2078;
export const ids = [2078];
export const modules = {

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


/***/ })

};
