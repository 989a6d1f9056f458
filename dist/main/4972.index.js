export const id = 4972;
export const ids = [4972];
export const modules = {

/***/ 64972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* unused harmony export hadolintConfigSchema */
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82078);
/* harmony import */ var _sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76849);
/* harmony import */ var _sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53355);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);





const rules = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String({
    pattern: '^(DL|SC)[0-9]{4}$'
}));
const closed = {
    additionalProperties: false
};
const oneOf = (...choices)=>_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Union(choices.map((choice)=>_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Literal(choice)));
/**
 * hadolint's configuration file: the keys its parser reads (hadolint 2.15, src/Hadolint/Config/Configuration.hs).
 */ const hadolintConfigSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Object({
    'failure-threshold': _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(oneOf('error', 'warning', 'info', 'style', 'ignore', 'none')),
    format: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String()),
    formats: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Unknown())),
    ignored: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(rules),
    'label-schema': _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String(), oneOf('text', 'rfc3339', 'semver', 'url', 'hash', 'spdx', 'email'))),
    'no-color': _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Boolean()),
    'no-fail': _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Boolean()),
    override: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Object({
        error: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(rules),
        warning: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(rules),
        info: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(rules),
        style: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(rules)
    }, closed)),
    'strict-labels': _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Boolean()),
    'disable-ignore-pragma': _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Boolean()),
    trustedRegistries: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String())),
    verbose: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Boolean())
}, closed);
/**
 * Parses and checks a hadolint configuration. An empty file is an empty configuration, and one registry may stand
 * without a list, as hadolint's manual has it (its parser refuses both).
 * @param file the name to show
 * @throws Problem (request) with line, column and, for an unknown key, the nearest known one
 */ function parseConfig(file, text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__.LineCounter();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__.parseDocument)(text, {
        lineCounter: lines,
        prettyErrors: false
    });
    const [syntax] = document.errors;
    const place = (offset)=>{
        const { line, col } = lines.linePos(offset);
        return {
            file,
            line,
            column: col
        };
    };
    if (syntax) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${file} is not YAML: ${syntax.message.split('\n')[0] ?? ''}`, {
            where: place(syntax.pos[0])
        });
    }
    const value = normalised(document.toJS({
        maxAliasCount: 100
    }));
    if (_sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_4__/* .Check */ .J(hadolintConfigSchema, value)) return value;
    const error = _sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_5__/* .Errors */ .I(hadolintConfigSchema, value).First();
    const path = (error?.path ?? '').split('/').slice(1).map(unescapePointer);
    const offset = offsetOf(document, path);
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(describe(file, path, error?.schema, error?.value), {
        ...offset === undefined ? {
            where: {
                file
            }
        } : {
            where: place(offset)
        },
        ...suggestion(path),
        todo: `See hadolint's manual, "Configure": its own answer to a wrong file is a warning, ours is an error`
    });
}
function normalised(value) {
    if (value === null || value === undefined) return {};
    if (typeof value !== 'object' || !('trustedRegistries' in value)) return value;
    const registries = value.trustedRegistries;
    return typeof registries === 'string' ? {
        ...value,
        trustedRegistries: [
            registries
        ]
    } : value;
}
function describe(file, path, schema, value) {
    const where = path.join('.') || 'the file';
    if (isUnknownKey(path)) return `Unknown key \`${path.at(-1) ?? ''}\` in ${file}`;
    const expected = expectation(schema);
    return `${where} in ${file} is ${JSON.stringify(value)}${expected === '' ? '' : `, and should be ${expected}`}`;
}
function expectation(schema) {
    if (schema === undefined) return '';
    if (Array.isArray(schema['anyOf'])) {
        const choices = schema['anyOf'];
        return `one of ${choices.map((choice)=>literal(choice)).join(', ')}`;
    }
    if (schema['pattern'] !== undefined) return 'a rule such as DL3008 or SC2086';
    return schema['type'] === undefined ? '' : `of type ${String(schema['type'])}`;
}
function literal(schema) {
    return typeof schema === 'object' && schema !== null && 'const' in schema ? String(schema.const) : '';
}
const topKeys = Object.keys(hadolintConfigSchema.properties);
const levels = [
    'error',
    'warning',
    'info',
    'style'
];
function knownKeys(path) {
    if (path.length === 1) return topKeys;
    return path.length === 2 && path[0] === 'override' ? levels : undefined;
}
function isUnknownKey(path) {
    return knownKeys(path)?.includes(path.at(-1) ?? '') === false;
}
function suggestion(path) {
    const known = knownKeys(path);
    const key = path.at(-1) ?? '';
    if (!known || known.includes(key)) return {};
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(key, [
        ...known
    ]);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(key, nearest) <= Math.max(2, key.length / 2) ? {
        meant: `Did you mean \`${nearest}\`?`
    } : {};
}
function unescapePointer(part) {
    return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
/** Where the key or the item at `path` starts in the text. */ function offsetOf(document, path) {
    const parent = path.length === 0 ? document.contents : document.getIn(path.slice(0, -1), true);
    const last = path.at(-1);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__.isMap)(parent) && last !== undefined) {
        const pair = parent.items.find((item)=>(0,yaml__WEBPACK_IMPORTED_MODULE_1__.isScalar)(item.key) && item.key.value === last);
        const key = pair?.key;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__.isScalar)(key)) return key.range?.[0];
    }
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    return isNodeWithRange(node) ? node.range?.[0] : undefined;
}
function isNodeWithRange(node) {
    return typeof node === 'object' && node !== null && 'range' in node;
}


/***/ })

};
