export const id = 4007;
export const ids = [4007,370,7989];
export const modules = {

/***/ 16291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gateNames)
/* harmony export */ });
/**
 * The gates there are, in the order of reports and schemas. A new gate adds its name here, and one line to the list in
 * `check/gates.ts` if it looks at an image.
 */ const gateNames = [
    'lint',
    'size',
    'vulnerabilities',
    'secrets',
    'contents',
    'licenses',
    'tests',
    'glibc'
];


/***/ }),

/***/ 47181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ historyEntrySchema),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   wn: () => (/* binding */ writeHistory)
/* harmony export */ });
/* unused harmony export mostEntries */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82078);
/* harmony import */ var _local_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75920);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53859);





const count = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Integer({
    minimum: 0
});
/** One build of an image as JSON; part of the record of its gates, too. */ const historyEntrySchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
    at: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String({
        pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$'
    }),
    digest: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String(),
    sizes: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
        compressed: count,
        uncompressed: count
    })),
    durationMs: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Number({
        minimum: 0
    }),
    steps: count,
    cached: count,
    peak: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
        memory: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(count),
        cpu: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Number({
            minimum: 0,
            maximum: 1
        })),
        written: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(count)
    }))
});
/** Builds that are remembered of one image, some 200 bytes each. */ const mostEntries = 50;
/**
 * One history of several: each build once, the oldest first, the newest `mostEntries` of them. A run adds its own build
 * as a history of one.
 */ function joined(...histories) {
    const once = new Map(histories.flat().map((entry)=>[
            `${entry.at} ${entry.digest}`,
            entry
        ]));
    return [
        ...once.values()
    ].sort((a, b)=>Date.parse(a.at) - Date.parse(b.at)).slice(-mostEntries);
}
/** In bytes: far above 50 builds for a dozen platforms. */ const largest = 1024 * 1024;
/**
 * What this machine remembers of the builds of an image: those that were never published have no other place.
 * @param cacheDir absolute
 * @returns none where there is none, or none that makes sense: a history that is lost costs a drawing
 */ async function readHistory(cacheDir, of) {
    const text = await (0,_local_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readKept */ .DL)(historyFile(cacheDir, of), largest);
    const history = text === undefined ? undefined : (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_3__/* .soundJson */ .u1)(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Array(historyEntrySchema), text);
    return history === undefined ? [] : joined(history);
}
/** Keeps a history on this machine, in place of what was there. @throws when it cannot be written */ async function writeHistory(cacheDir, of, history) {
    await (0,_local_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeKept */ .gn)(historyFile(cacheDir, of), JSON.stringify(joined(history)));
}
/** No name from outside becomes part of a path. */ function historyFile(cacheDir, { source, image }) {
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([
        source,
        image
    ])).digest('hex');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheDir, 'history', `${name}.json`);
}


/***/ }),

/***/ 75920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ readKept),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   gn: () => (/* binding */ writeKept)
/* harmony export */ });
/* harmony import */ var _oci_blobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30035);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8219);
/* harmony import */ var _tools_temporary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1898);



/**
 * The text of a file that this machine has kept.
 * @param file absolute
 * @param largest in bytes; what is larger is nobody's
 * @returns undefined when it is missing, unreadable or too large, which is the same here: lost
 */ async function readKept(file, largest) {
    const bytes = await (0,_oci_blobs_js__WEBPACK_IMPORTED_MODULE_0__/* .readSmallFile */ .EW)(file, largest).catch(()=>undefined);
    return bytes?.toString('utf8');
}
/**
 * Keeps a text on this machine, in place of what was there: nobody ever sees half of it.
 * @param file absolute; its folder is made
 * @throws when it cannot be written
 */ async function writeKept(file, text) {
    await (0,_tools_temporary_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(file, text, 0o600);
}
/**
 * The name, without an ending, of the file about an image. Those of pull requests have a file of their own: one must
 * not push a trusted one out.
 * @param digest of the image's root
 * @param platform where there is a file for each
 * @throws TypeError when the digest is none: it never becomes a path
 */ function nameOf(digest, origin, platform) {
    if (!(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest)) throw new TypeError(`${digest} is no digest`);
    return [
        digest.slice('sha256:'.length),
        ...platform === undefined ? [] : [
            platform.replace(/[^\w.-]/g, '-')
        ],
        ...origin === 'trusted' ? [] : [
            origin
        ]
    ].join('.');
}


/***/ }),

/***/ 80170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82078);
/* harmony import */ var _gate_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16291);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47181);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53859);




const severities = {
    critical: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal('critical'),
    high: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal('high'),
    medium: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal('medium'),
    low: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal('low'),
    unknown: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal('unknown'),
    error: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal('error'),
    warning: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal('warning'),
    info: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal('info'),
    style: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal('style')
};
const kinds = {
    request: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal('request'),
    build: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal('build'),
    surroundings: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal('surroundings'),
    interrupted: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal('interrupted')
};
const texts = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String());
const text = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String());
const count = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Integer({
    minimum: 0
});
const line = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Integer({
    minimum: 1
}));
const problem = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Object({
    kind: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Union(Object.values(kinds)),
    what: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String(),
    where: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Object({
        file: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String(),
        line,
        column: line
    })),
    meant: text,
    todo: text,
    log: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String()))
});
const gate = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Union(_gate_names_js__WEBPACK_IMPORTED_MODULE_3__/* .gateNames */ .A.map((name)=>_sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal(name)));
const finding = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Object({
    gate,
    rule: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String(),
    severity: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Union(Object.values(severities)),
    image: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String(),
    platform: text,
    file: text,
    line,
    endLine: line,
    column: line,
    message: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String(),
    todo: text,
    // It becomes a link in reports.
    help: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String({
        pattern: '^https?://'
    })),
    path: text,
    package: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Object({
        name: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String(),
        version: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String(),
        fixed: text
    })),
    origin: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Union([
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Object({
            kind: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal('own')
        }),
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Object({
            kind: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal('base'),
            name: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String()
        })
    ])),
    waiver: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Object({
        reason: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String(),
        until: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String()
    })),
    warns: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal(true)),
    fingerprint: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String({
        pattern: '^[0-9a-f]{64}$'
    }),
    blocks: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Boolean()
});
const judged = {
    gate,
    image: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String(),
    platform: text,
    findings: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Array(finding),
    durationMs: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Number({
        minimum: 0
    }),
    notes: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String())),
    hidden: text
};
const result = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Union([
    _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Object({
        ...judged,
        state: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Union([
            _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal('passed'),
            _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal('failed')
        ])
    }),
    _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Object({
        ...judged,
        state: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal('broken'),
        problem
    })
]);
const size = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Object({
    compressed: count,
    uncompressed: count,
    wasted: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Optional(count),
    packageCaches: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Optional(count),
    layers: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Object({
        digest: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String(),
        diffId: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String(),
        compressed: count,
        uncompressed: count,
        createdBy: text,
        isOwn: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Boolean()),
        file: text,
        line,
        endLine: line,
        instruction: text
    }))
});
const recordSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Object({
    schema: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal(1),
    checkedAt: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String({
        pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$'
    }),
    key: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String(),
    origin: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Union([
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal('pull-request'),
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Literal('trusted')
    ]),
    // None where the policy left them all out: who asks for one finds that it has not answered.
    gates: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Array(result),
    sizes: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String(), size),
    history: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Array(_history_js__WEBPACK_IMPORTED_MODULE_0__/* .historyEntrySchema */ .Gv)),
    parts: texts,
    files: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_2__/* .Type */ .ZU.String(), texts))
});
/** A clock may be wrong by so much. In ms. */ const clockMs = 5 * 60_000;
/**
 * Reads a record that anybody may have written.
 * @param json its text
 * @returns undefined for anything that is no record, and for one from the future, which would never be too old
 */ function parseRecord(json, nowMs) {
    const value = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_1__/* .soundJson */ .u1)(recordSchema, json);
    if (value?.gates.every(isConsistent) !== true) return undefined;
    const checked = Date.parse(value.checkedAt);
    return checked <= nowMs + clockMs ? value : undefined;
}
/** A gate passes when nothing that it found blocks, and every finding is its own. */ function isConsistent({ state, gate: name, findings }) {
    return findings.every((each)=>each.gate === name && (state !== 'passed' || !each.blocks));
}


/***/ }),

/***/ 80317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y0: () => (/* binding */ forgetLegFile),
  Ie: () => (/* binding */ readLegFiles),
  go: () => (/* binding */ writeLegFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/temporary.js
var temporary = __webpack_require__(1898);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type_type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/media-types.js
var media_types = __webpack_require__(49683);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/legs/schema.js


const digest = type_type/* Type */.ZU.String({
    pattern: '^sha256:[a-f0-9]{64}$'
});
const schema_name = type_type/* Type */.ZU.String({
    minLength: 1,
    maxLength: 300
});
const texts = type_type/* Type */.ZU.Record(type_type/* Type */.ZU.String(), type_type/* Type */.ZU.String());
/** The largest manifest or index that anybody has, in bytes: registries refuse more than 4 MiB. */ const largestRoot = 8 * 1024 * 1024;
/** One platform of an image, as a leg has pushed it. */ const platformSchema = type_type/* Type */.ZU.Object({
    /** Normalised. */ platform: type_type/* Type */.ZU.String({
        pattern: '^[a-z0-9_.-]+/[a-z0-9_.-]+(/[a-z0-9_.-]+)?$',
        maxLength: 100
    }),
    /** Of the root: the manifest, or its index with attestations. */ digest,
    mediaType: type_type/* Type */.ZU.Union(media_types/* manifestTypes */.Fm.map((type)=>type_type/* Type */.ZU.Literal(type))),
    /** Of the root, in bytes. */ size: type_type/* Type */.ZU.Integer({
        minimum: 2,
        maximum: largestRoot
    })
});
const imageSchema = type_type/* Type */.ZU.Object({
    image: schema_name,
    /** Of the whole image, with all of its platforms: of the plan that the leg was a part of. */ fingerprint: digest,
    /** `registry/repository`, of all of the image's tags. */ repositories: type_type/* Type */.ZU.Array(schema_name, {
        minItems: 1
    }),
    /** Images of the plan that it is built on. */ needs: type_type/* Type */.ZU.Array(schema_name),
    platforms: type_type/* Type */.ZU.Array(platformSchema, {
        minItems: 1
    }),
    /** What would have been sealed into the root. Without a fingerprint: its files have changed while it was built. */ annotations: texts,
    indexAnnotations: texts,
    /** What its gates were asked: a digest of policy, waivers and settings. */ demands: digest,
    /** What the gates have said, as memory/record-schema.ts has it: checked where it is read. */ record: type_type/* Type */.ZU.Unknown(),
    /** Platform → CycloneDX, where later runs are compared with it. */ sboms: type_type/* Type */.ZU.Optional(texts)
});
/** What one leg of a build that is spread over many runners has pushed. */ const legFileSchema = type_type/* Type */.ZU.Object({
    version: type_type/* Type */.ZU.Literal(1),
    /** Which attempt of its run it was: what a later one has built counts. Absent: the first. */ attempt: type_type/* Type */.ZU.Optional(type_type/* Type */.ZU.Integer({
        minimum: 1,
        maximum: 1_000_000
    })),
    images: type_type/* Type */.ZU.Array(imageSchema)
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/legs/files.js






/** A leg's answers of gates and SBOMs are in it. In bytes. */ const largest = 128 * 1024 * 1024;
/** Legs of one matrix: GitHub has 256 at most. */ const mostFiles = 2_000;
/**
 * Takes away what an earlier run has left there: a leg that fails has no leg file.
 * @param file absolute
 * @throws Problem (request) where it is no file, (surroundings) where it cannot be removed
 */ async function forgetLegFile(file) {
    const found = await (0,promises_.lstat)(file).catch(()=>undefined);
    if (found === undefined) return;
    if (found.isDirectory()) throw (0,problem/* badRequest */.li)(`digests is ${file}, which is a folder`, {
        todo: 'Name a file in it: leg.json'
    });
    try {
        await (0,promises_.rm)(file);
    } catch (error) {
        throw (0,problem/* surroundingsFailed */.fs)(`${file} is there, and cannot be removed: ${(0,problem/* messageOf */.bD)(error)}`, {}, error);
    }
}
/**
 * Writes a leg file; its folder is made, and nobody ever sees half of it.
 * @param file absolute
 * @throws Problem (surroundings) where there is no room for it
 */ async function writeLegFile(file, leg) {
    try {
        await (0,temporary/* writeWhole */.f8)(file, `${JSON.stringify(leg, undefined, 2)}\n`);
    } catch (error) {
        throw (0,problem/* surroundingsFailed */.fs)(`${file} could not be written: ${(0,problem/* messageOf */.bD)(error)}`, {}, error);
    }
}
/**
 * Reads every leg file below a folder: all that end with `.json`. They are artifacts of other jobs, and may say
 * anything: their shape is checked, and nothing of them is believed yet.
 * @param folder absolute; none is the same as an empty one, as where nothing was to be built
 * @param shown how it is told
 * @throws Problem (surroundings) that names a file which is none, or cannot be read
 */ async function readLegFiles(folder, shown) {
    const names = await namesBelow(folder, shown);
    const found = [];
    for (const name of names){
        const file = (0,external_node_path_.join)(shown, name);
        const text = await readText((0,external_node_path_.join)(folder, name), file);
        found.push({
            ...(0,json/* parseJson */.qF)(legFileSchema, text, `The leg file ${file}`),
            file
        });
    }
    return found;
}
/** Relative to the folder, sorted. Links are not followed: they lead elsewhere. */ async function namesBelow(folder, shown) {
    const isThere = await (0,promises_.lstat)(folder).then(()=>true, ()=>false);
    if (!isThere) return [];
    const names = [];
    const look = async (below)=>{
        for (const entry of (await (0,promises_.readdir)((0,external_node_path_.join)(folder, below), {
            withFileTypes: true
        }))){
            const name = (0,external_node_path_.join)(below, entry.name);
            if (entry.isDirectory()) await look(name);
            else if (entry.isFile() && entry.name.endsWith('.json')) names.push(name);
            if (names.length > mostFiles) throw (0,problem/* badRequest */.li)(`from is ${shown}, with more than ${mostFiles} JSON files below it`, {
                todo: 'Name the folder that only the leg files were downloaded to'
            });
        }
    };
    try {
        await look('');
    } catch (error) {
        if (error instanceof Error && 'code' in error) throw (0,problem/* badRequest */.li)(`from is ${shown}, which cannot be read: ${error.message}`, {}, error);
        throw error;
    }
    return names.sort();
}
async function readText(path, shown) {
    try {
        const file = await (0,promises_.open)(path, 'r');
        try {
            const { size } = await file.stat();
            if (size > largest) throw new Error(`it has ${size} bytes, more than ${largest}`);
            return await file.readFile('utf8');
        } finally{
            await file.close();
        }
    } catch (error) {
        throw (0,problem/* surroundingsFailed */.fs)(`The leg file ${shown} cannot be read: ${(0,problem/* messageOf */.bD)(error)}`, {}, error);
    }
}


/***/ }),

/***/ 40414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ repositoriesOf),
/* harmony export */   f: () => (/* binding */ pickLegs)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97970);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);


/**
 * Finds for every image and each of its platforms the leg that has built it: as it is planned here, for the
 * repositories that its tags name here. Of several attempts of one run the last counts. What else stands in leg files is
 * left alone.
 * @throws Problem (request) that names the first image and platform which no leg has, or not this one; its log has all
 */ function pickLegs(images, legs, { from, isMissing = false, differences }) {
    const refusals = [];
    const picked = images.map((image)=>{
        const platforms = image.platforms.flatMap((platform)=>{
            const choice = choose(image, platform, entriesOf(legs, image.name, platform), differences);
            if (!('why' in choice)) return [
                choice
            ];
            refusals.push(choice);
            return [];
        });
        return [
            image.name,
            platforms
        ];
    });
    const [first, ...more] = refusals;
    if (first === undefined) return new Map(picked);
    const files = legs.map(({ file })=>file);
    const what = more.length === 0 ? first.why : `${first.why}; and ${more.length} more like this`;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(isMissing ? `from is ${from}, which is not there: ${what}` : what, {
        todo: isMissing ? 'Name the folder that the leg files were downloaded to; there is none where every leg has failed' : first.todo,
        log: [
            ...refusals.map(({ why })=>why),
            files.length === 0 ? `There is no leg file below ${from}` : `Leg files: ${files.join(', ')}`
        ]
    });
}
function entriesOf(legs, image, platform) {
    return legs.flatMap(({ file, attempt = 1, images })=>images.filter((of)=>of.image === image).flatMap((of)=>of.platforms.filter((one)=>one.platform === platform).map((one)=>({
                    ...one,
                    file,
                    of,
                    attempt
                }))));
}
/** What earlier attempts of a run have left, perhaps in other legs, is out of date. */ function latest(entries) {
    const last = Math.max(...entries.map(({ attempt })=>attempt));
    return entries.filter(({ attempt })=>attempt === last);
}
function choose(image, platform, entries, differences) {
    const what = `${image.name} (${platform})`;
    const [any] = latest(entries);
    if (any === undefined) return {
        why: `No leg has built ${what}`,
        todo: 'A leg that fails has no leg file: look at the jobs that build, and run those that failed again'
    };
    const [same, ...others] = latest(entries.filter(({ of })=>of.fingerprint === image.fingerprint?.digest));
    if (same === undefined) {
        const changes = differences(any.of, image);
        const told = changes.length === 0 ? '' : `: ${changes.join('; ')}`;
        return {
            why: `${what} is planned as something else than the leg of ${any.file} has built${told}`,
            todo: 'Give the legs all inputs of this run, and only-platforms besides, on the same commit; ' + 'where a base image has moved meanwhile, run everything again'
        };
    }
    const other = others.find(({ digest })=>digest !== same.digest);
    if (other !== undefined) return {
        why: `${what} was built by two legs, of ${same.file} and of ${other.file}, and they are not the same`,
        todo: 'Give each image to one leg, as image-build plan --legs does, and leave no leg files of other runs there'
    };
    const missing = repositoriesOf(image).filter((name)=>!same.of.repositories.includes(name));
    if (missing.length > 0) return {
        why: `${what} is to go to ${missing.join(', ')}, and the leg of ${same.file} has not pushed it there`,
        todo: 'Give the legs the registry and the tags of this run'
    };
    return same;
}
/** `registry/repository` of each tag, each once. */ function repositoriesOf({ tags }) {
    return [
        ...new Set(tags.map((tag)=>(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.repositoryName)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.parseReference)(tag))))
    ];
}


/***/ }),

/***/ 4007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AR: () => (/* binding */ answersOfAll),
  yb: () => (/* binding */ fetchLegs),
  Z3: () => (/* binding */ findLegs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/own-annotations.js
var own_annotations = __webpack_require__(37304);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/differences.js
var differences = __webpack_require__(76077);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/layout.js
var layout = __webpack_require__(88693);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/media-types.js
var media_types = __webpack_require__(49683);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/platform.js
var oci_platform = __webpack_require__(81924);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var reference = __webpack_require__(97970);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/schemas.js
var schemas = __webpack_require__(33707);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/legs/fetch.js








/** A config is small: what is larger is none. In bytes. */ const mostBytes = 8_000_000;
/** `os.version` tells Windows images apart, which an index has to say. */ const legConfigSchema = type/* Type */.ZU.Intersect([
    schemas/* configSchema */.Qn,
    type/* Type */.ZU.Object({
        'os.version': type/* Type */.ZU.Optional(type/* Type */.ZU.String())
    })
]);
/**
 * Fetches what a leg has pushed, from the first of the repositories, and looks whether the others have it, too. What
 * the leg says of it is believed only where that is so.
 * @param repositories `registry/repository`, where the image's tags will be
 * @throws Problem (surroundings) when it is gone, is for another platform, or is no image of one platform
 */ async function fetchPlatform(image, picked, repositories, client) {
    const { platform, digest, mediaType, size, file } = picked;
    const [home, ...others] = repositories.map((name)=>bare(name));
    if (home === undefined) throw new Error(`${image} has no repository`);
    const what = `${image} (${platform})`;
    const stored = await manifestOf(client, home, digest, what, file);
    if (stored.mediaType !== mediaType || stored.bytes.length !== size) throw (0,problem/* surroundingsFailed */.fs)(`${file} says something else of ${what} than ${at(home, digest)} is: ${mediaType}, ${size} bytes`, {
        todo: 'Please report this: a leg file is written from what was pushed'
    });
    const root = {
        mediaType,
        digest,
        size
    };
    const index = (0,media_types/* isIndexType */.$U)(mediaType) ? parse(schemas/* indexSchema */.me, stored) : undefined;
    const entries = index?.manifests.filter((each)=>!(0,layout/* isAttestation */.H3)(each)) ?? [
        root
    ];
    const attestations = index?.manifests.filter((each)=>(0,layout/* isAttestation */.H3)(each)) ?? [];
    const [manifest, ...more] = entries;
    if (manifest === undefined || more.length > 0 || !(0,media_types/* isManifestType */.Q3)(manifest.mediaType)) throw (0,problem/* surroundingsFailed */.fs)(`${at(home, digest)} is no image for one platform, and ${what} has to be one`, {
        log: [
            `It was named by ${file}`
        ]
    });
    refuseForeign(attestations, manifest, home);
    const own = index === undefined ? stored : await manifestOf(client, home, manifest.digest, what, file);
    for (const each of attestations)await has(client, home, each.digest, what, file);
    for (const other of others)for (const each of [
        ...entries,
        ...attestations,
        root
    ])await has(client, other, each.digest, what, file);
    const { config: descriptor, layers } = parse(schemas/* manifestSchema */.rc, own);
    const bytes = await client.getBlob(home, descriptor.digest, mostBytes);
    const config = (0,json/* parseJson */.qF)(legConfigSchema, bytes.toString('utf8'), `The config ${descriptor.digest}`);
    const is = (0,oci_platform.platformOf)(config.os, config.architecture, config.variant);
    if (is !== platform) throw (0,problem/* surroundingsFailed */.fs)(`${file} gives ${at(home, digest)} for ${what}, and it is for ${is}`, {
        todo: 'Please report this: a leg file is written from what was built'
    });
    const diffIds = config.rootfs.diff_ids;
    if (diffIds.length !== layers.length) throw (0,problem/* surroundingsFailed */.fs)(`${at(home, digest)} has ${layers.length} layers, and its config names ${diffIds.length}`);
    const said = manifest.platform;
    if (said !== undefined && (0,oci_platform.platformOf)(said.os, said.architecture, said.variant) !== platform) throw (0,problem/* surroundingsFailed */.fs)(`${at(home, digest)} says that it is for another platform than ${platform}`);
    const version = config['os.version'];
    return {
        dir: at(home, digest),
        platform,
        root,
        ...index === undefined ? {} : {
            index
        },
        manifest: said === undefined ? {
            ...manifest,
            ...platformEntry(platform, version)
        } : manifest,
        attestations,
        stored,
        diffIds
    };
}
/** What an index says of a manifest; one from BuildKit says it itself. */ function platformEntry(platform, version) {
    const [os = '', architecture = '', variant] = platform.split('/');
    return {
        platform: {
            architecture,
            os,
            ...variant === undefined ? {} : {
                variant
            },
            ...version === undefined ? {} : {
                'os.version': version
            }
        }
    };
}
/** Attestations of something else would be published as this image's. */ function refuseForeign(attestations, { digest }, home) {
    const foreign = attestations.find(({ annotations, mediaType })=>annotations?.['vnd.docker.reference.digest'] !== digest || !(0,media_types/* isManifestType */.Q3)(mediaType));
    if (foreign !== undefined) throw (0,problem/* surroundingsFailed */.fs)(`${at(home, foreign.digest)} is no attestation of ${digest}, which it stands beside`);
}
async function manifestOf(client, repository, digest, what, file) {
    const found = await client.getManifest({
        ...repository,
        digest
    });
    if (found === undefined) throw gone(repository, digest, what, file);
    return found;
}
async function has(client, repository, digest, what, file) {
    const found = await client.resolveTag({
        ...repository,
        digest
    });
    if (found !== digest) throw gone(repository, digest, what, file);
}
function gone(repository, digest, what, file) {
    return (0,problem/* surroundingsFailed */.fs)(`${what} is not there any more: ${at(repository, digest)}`, {
        todo: 'Run the leg that builds it again; does a clean-up of untagged versions run at the same time?',
        log: [
            `It was named by ${file}`
        ]
    });
}
function parse(schema, { digest, bytes }) {
    return (0,json/* parseJson */.qF)(schema, bytes.toString('utf8'), `The manifest ${digest}`);
}
function bare(name) {
    const { registry, repository } = (0,reference.parseReference)(name);
    return {
        registry,
        repository
    };
}
function at(repository, digest) {
    return `${(0,reference.repositoryName)(repository)}@${digest}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/publish/legs/files.js + 1 modules
var files = __webpack_require__(80317);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/publish/legs/pick.js
var pick = __webpack_require__(40414);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(50661);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/settled.js
var settled = __webpack_require__(52984);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/asked.js
var asked = __webpack_require__(44358);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/memory/record-schema.js
var record_schema = __webpack_require__(80170);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/legs-build.js
/**
 * The one build that legs have done together: they began with the first, and nobody waits longer than for the slowest.
 * @returns undefined where there is none
 */ function joinedBuild(builds) {
    const [first] = builds;
    if (first === undefined) return undefined;
    const sum = (of)=>builds.reduce((all, one)=>all + of(one), 0);
    const peak = mostOf(builds.flatMap((one)=>one.peak ?? []));
    return {
        at: builds.map(({ at })=>at).reduce((a, b)=>Date.parse(b) < Date.parse(a) ? b : a),
        digest: first.digest,
        sizes: Object.fromEntries(builds.flatMap(({ sizes })=>Object.entries(sizes))),
        durationMs: Math.max(...builds.map(({ durationMs })=>durationMs)),
        steps: sum(({ steps })=>steps),
        cached: sum(({ cached })=>cached),
        ...peak === undefined ? {} : {
            peak
        }
    };
}
/** What the busiest machine had to do. */ function mostOf(peaks) {
    if (peaks.length === 0) return undefined;
    const most = (of)=>{
        const known = peaks.flatMap((peak)=>peak[of] ?? []);
        return known.length === 0 ? undefined : Math.max(...known);
    };
    const [memory, cpu, written] = [
        most('memory'),
        most('cpu'),
        most('written')
    ];
    return {
        ...memory === undefined ? {} : {
            memory
        },
        ...cpu === undefined ? {} : {
            cpu
        },
        ...written === undefined ? {} : {
            written
        }
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/legs-answers.js




/**
 * Reads what legs say of an image's gates, which is theirs to say: nothing here can ask again. That a gate is missing, or
 * has not passed, is refused; a leg that is sound has no leg file then.
 * @throws Problem (surroundings) that names the leg file
 */ function answersOf(image, picked, { demands, maxAgeMs, nowMs }) {
    refuseOtherDemands(image, picked, demands);
    const read = new Map();
    for (const { of, file } of picked)read.set(of, read.get(of) ?? recordIn(of, file, nowMs));
    const records = [
        ...read.values()
    ];
    refuseOld(image, picked, read, nowMs - maxAgeMs);
    const gates = [];
    for (const { platform, of, file } of picked){
        const said = read.get(of)?.gates.filter((one)=>one.image === image.name) ?? [];
        refuseUnanswered(image, platform, said, file);
        const general = said.filter((one)=>one.platform === undefined);
        // Each leg has read the same Dockerfile: it is told once.
        gates.push(...general.filter((one)=>!gates.some(({ gate, platform: on })=>on === undefined && gate === one.gate)));
        gates.push(...said.filter((one)=>one.platform === platform));
    }
    const [key = '', ...otherKeys] = new Set(records.map((one)=>one.key));
    const builds = records.map(({ history = [], checkedAt })=>history.find(({ at })=>at === checkedAt));
    const build = joinedBuild(builds.filter((one)=>one !== undefined));
    return {
        gates: gates.map((gate)=>withoutUsed(gate, records)),
        sizes: Object.fromEntries(picked.flatMap(({ platform, of })=>{
            const size = read.get(of)?.sizes[platform];
            return size === undefined ? [] : [
                [
                    platform,
                    size
                ]
            ];
        })),
        key: otherKeys.length === 0 ? key : '',
        checkedAt: records.map((one)=>one.checkedAt).reduce((first, one)=>isBefore(one, first) ? one : first),
        ...build === undefined || builds.includes(undefined) ? {} : {
            build
        }
    };
}
/** That a gate has passed says nothing where it was asked something else. */ function refuseOtherDemands({ name }, picked, demands) {
    const other = picked.find(({ of })=>of.demands !== demands);
    if (other === undefined) return;
    throw (0,problem/* surroundingsFailed */.fs)(`The leg of ${other.file} has judged ${name} (${other.platform}) by another policy, other waivers, or with another image-build`, {
        todo: 'Give the legs the policy, hadolint’s configuration and the ignore file of this run; where a waiver has ended meanwhile, run all jobs again'
    });
}
/** Jobs can be run again weeks later: what was known then is no answer now. */ function refuseOld({ name }, picked, records, oldestMs) {
    const old = picked.find(({ of })=>Date.parse(records.get(of)?.checkedAt ?? '') < oldestMs);
    if (old === undefined) return;
    throw (0,problem/* surroundingsFailed */.fs)(`The gates of ${name} in the leg file ${old.file} have answered at ${records.get(old.of)?.checkedAt ?? ''}, which is longer ago than rescan-after allows`, {
        todo: 'Run all jobs again, not only those that failed'
    });
}
/** What accepts nothing on one platform may accept something on another. */ function withoutUsed(gate, records) {
    const isUnused = ({ fingerprint })=>records.every(({ gates })=>gates.some(({ findings })=>findings.some((one)=>one.fingerprint === fingerprint)));
    return {
        ...gate,
        findings: gate.findings.filter((one)=>one.rule !== 'waiver-unused' || isUnused(one))
    };
}
function isBefore(one, other) {
    return Date.parse(one) < Date.parse(other);
}
function recordIn(of, file, nowMs) {
    const record = (0,record_schema/* parseRecord */.H)(JSON.stringify(of.record ?? null), nowMs);
    if (record !== undefined) return record;
    throw (0,problem/* surroundingsFailed */.fs)(`The leg file ${file} does not say what the gates of ${of.image} have said`, {
        todo: 'Build that leg again with the image-build of this run; is its clock right?'
    });
}
/** No gate is left out because of where it was asked. */ function refuseUnanswered({ name, policy }, platform, said, file) {
    const own = said.filter((one)=>one.platform === undefined || one.platform === platform);
    const failed = own.find(({ state })=>state !== 'passed');
    const missing = [
        ...(0,asked/* isAsked */.D6)('lint', policy) && !own.some(({ gate })=>gate === 'lint') ? [
            'lint'
        ] : [],
        ...(0,asked/* askedGates */.ds)(policy).filter((gate)=>!own.some((one)=>one.gate === gate && one.platform === platform))
    ];
    const gate = failed?.gate ?? missing[0];
    if (gate === undefined) return;
    throw (0,problem/* surroundingsFailed */.fs)(`The leg file ${file} does not say that the gate ${gate} of ${name} (${platform}) has passed`, {
        todo: 'Build that leg again with the policy of this run'
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/recall.js + 1 modules
var recall = __webpack_require__(40783);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/legs-found.js












/** Images that are looked at in their registries at once. */ const concurrency = 4;
/**
 * Finds these images, for their platforms, in the leg files below a folder.
 * @param from the folder, as it was given
 * @returns how many leg files there are, and what is in them of each image
 * @throws Problem that names the first image and platform which no leg has, or not this one
 */ async function findLegs(images, from, { cwd }) {
    // Where nothing is wanted, nobody needs what lies there.
    const legs = images.length === 0 ? [] : await (0,files/* readLegFiles */.Ie)((0,external_node_path_.resolve)(cwd, from), from);
    const isMissing = await (0,promises_.access)((0,external_node_path_.resolve)(cwd, from)).then(()=>false, (error)=>(0,error_code/* errorCode */.C)(error) === 'ENOENT');
    const picked = (0,pick/* pickLegs */.f)(images, legs, {
        from,
        isMissing,
        differences: ({ annotations }, { fingerprint })=>{
            const { parts } = (0,own_annotations/* readOwnAnnotations */.Hs)(annotations);
            return Object.keys(parts).length === 0 ? [] : (0,differences/* differences */.tX)(parts, fingerprint?.parts ?? []);
        }
    });
    return {
        files: legs.length,
        picked
    };
}
/**
 * Looks at what legs have pushed, where it is: see fetchPlatform.
 * @returns image → a platform each
 * @throws Problem (surroundings) for the first that is not what the leg says
 */ async function fetchLegs(images, picked, workshop) {
    if (images.length === 0) return new Map();
    const client = await workshop.registry();
    const limit = (0,p_limit["default"])(concurrency);
    return new Map(await (0,settled/* settled */.g)(images.map(async (image)=>{
        const all = (picked.get(image.name) ?? []).map((one)=>limit(()=>fetchPlatform(image.name, one, (0,pick/* repositoriesOf */.U)(image), client)));
        return [
            image.name,
            await (0,settled/* settled */.g)(all)
        ];
    })));
}
/**
 * What the gates of legs have said of these images, held against what they are asked here.
 * @throws Problem (surroundings) that names the leg file whose answers do not count
 */ async function answersOfAll(images, picked, request, host, { startMs }) {
    const demands = await (0,recall.demandsOf)(images, request, host, new Date(startMs));
    return new Map(images.map((image)=>{
        const { name } = image;
        const wanted = {
            demands: demands.get(name) ?? '',
            maxAgeMs: (0,recall.rescanAfter)(name, request.policy),
            nowMs: Date.now()
        };
        return [
            name,
            answersOf(image, picked.get(name) ?? [], wanted)
        ];
    }));
}


/***/ }),

/***/ 52984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ settled)
/* harmony export */ });
/**
 * As Promise.all, but nothing of the others is at work any more when one of them has failed.
 * @throws what the first of them, in their order, has failed with
 */ async function settled(all) {
    await Promise.allSettled(all);
    return Promise.all(all);
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ pLimit),
  limitFunction: () => (/* binding */ limitFunction)
});

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
