export const id = 8945;
export const ids = [8945,1326];
export const modules = {

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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82078);
/* harmony import */ var _oci_blobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30035);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53859);
/* harmony import */ var _tools_temporary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1898);







const count = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.Integer({
    minimum: 0
});
/** One build of an image as JSON; part of the record of its gates, too. */ const historyEntrySchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.Object({
    at: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.String({
        pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$'
    }),
    digest: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.String(),
    sizes: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.Object({
        compressed: count,
        uncompressed: count
    })),
    durationMs: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.Number({
        minimum: 0
    }),
    steps: count,
    cached: count
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
    try {
        const bytes = await (0,_oci_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(historyFile(cacheDir, of), largest);
        return joined((0,_tools_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.Array(historyEntrySchema), bytes.toString('utf8'), 'The kept history'));
    } catch  {
        return [];
    }
}
/** Keeps a history on this machine, in place of what was there. @throws when it cannot be written */ async function writeHistory(cacheDir, of, history) {
    const file = historyFile(cacheDir, of);
    const part = (0,_tools_temporary_js__WEBPACK_IMPORTED_MODULE_5__/* .partOf */ .B)(file);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), {
        recursive: true
    });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(part, JSON.stringify(joined(history)), {
            mode: 0o600
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part, file);
    } finally{
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, {
            force: true
        });
    }
}
/** No name from outside becomes part of a path. */ function historyFile(cacheDir, { source, image }) {
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([
        source,
        image
    ])).digest('hex');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, 'history', `${name}.json`);
}


/***/ }),

/***/ 41326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRecord: () => (/* binding */ readRecord),
  writeRecord: () => (/* binding */ writeRecord)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var reference = __webpack_require__(97970);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/blobs.js
var blobs = __webpack_require__(30035);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/digest.js
var oci_digest = __webpack_require__(8219);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/temporary.js
var temporary = __webpack_require__(1898);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/value/check/check.mjs
var check = __webpack_require__(76849);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/memory/history.js
var memory_history = __webpack_require__(47181);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/memory/record-schema.js



const gateNames = {
    lint: type/* Type */.ZU.Literal('lint'),
    size: type/* Type */.ZU.Literal('size'),
    vulnerabilities: type/* Type */.ZU.Literal('vulnerabilities'),
    secrets: type/* Type */.ZU.Literal('secrets'),
    contents: type/* Type */.ZU.Literal('contents'),
    licenses: type/* Type */.ZU.Literal('licenses'),
    tests: type/* Type */.ZU.Literal('tests'),
    glibc: type/* Type */.ZU.Literal('glibc')
};
const severities = {
    critical: type/* Type */.ZU.Literal('critical'),
    high: type/* Type */.ZU.Literal('high'),
    medium: type/* Type */.ZU.Literal('medium'),
    low: type/* Type */.ZU.Literal('low'),
    unknown: type/* Type */.ZU.Literal('unknown'),
    error: type/* Type */.ZU.Literal('error'),
    warning: type/* Type */.ZU.Literal('warning'),
    info: type/* Type */.ZU.Literal('info'),
    style: type/* Type */.ZU.Literal('style')
};
const kinds = {
    request: type/* Type */.ZU.Literal('request'),
    build: type/* Type */.ZU.Literal('build'),
    surroundings: type/* Type */.ZU.Literal('surroundings'),
    interrupted: type/* Type */.ZU.Literal('interrupted')
};
const texts = type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.String());
const record_schema_text = type/* Type */.ZU.Optional(type/* Type */.ZU.String());
const count = type/* Type */.ZU.Integer({
    minimum: 0
});
const line = type/* Type */.ZU.Optional(type/* Type */.ZU.Integer({
    minimum: 1
}));
const record_schema_problem = type/* Type */.ZU.Object({
    kind: type/* Type */.ZU.Union(Object.values(kinds)),
    what: type/* Type */.ZU.String(),
    where: type/* Type */.ZU.Optional(type/* Type */.ZU.Object({
        file: type/* Type */.ZU.String(),
        line,
        column: line
    })),
    meant: record_schema_text,
    todo: record_schema_text,
    log: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.String()))
});
const gate = type/* Type */.ZU.Union(Object.values(gateNames));
const finding = type/* Type */.ZU.Object({
    gate,
    rule: type/* Type */.ZU.String(),
    severity: type/* Type */.ZU.Union(Object.values(severities)),
    image: type/* Type */.ZU.String(),
    platform: record_schema_text,
    file: record_schema_text,
    line,
    endLine: line,
    column: line,
    message: type/* Type */.ZU.String(),
    todo: record_schema_text,
    // It becomes a link in reports.
    help: type/* Type */.ZU.Optional(type/* Type */.ZU.String({
        pattern: '^https?://'
    })),
    path: record_schema_text,
    package: type/* Type */.ZU.Optional(type/* Type */.ZU.Object({
        name: type/* Type */.ZU.String(),
        version: type/* Type */.ZU.String(),
        fixed: record_schema_text
    })),
    origin: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Object({
            kind: type/* Type */.ZU.Literal('own')
        }),
        type/* Type */.ZU.Object({
            kind: type/* Type */.ZU.Literal('base'),
            name: type/* Type */.ZU.String()
        })
    ])),
    waiver: type/* Type */.ZU.Optional(type/* Type */.ZU.Object({
        reason: type/* Type */.ZU.String(),
        until: type/* Type */.ZU.String()
    })),
    fingerprint: type/* Type */.ZU.String({
        pattern: '^[0-9a-f]{64}$'
    }),
    blocks: type/* Type */.ZU.Boolean()
});
const judged = {
    gate,
    image: type/* Type */.ZU.String(),
    platform: record_schema_text,
    findings: type/* Type */.ZU.Array(finding),
    durationMs: type/* Type */.ZU.Number({
        minimum: 0
    }),
    notes: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.String()))
};
const result = type/* Type */.ZU.Union([
    type/* Type */.ZU.Object({
        ...judged,
        state: type/* Type */.ZU.Union([
            type/* Type */.ZU.Literal('passed'),
            type/* Type */.ZU.Literal('failed')
        ])
    }),
    type/* Type */.ZU.Object({
        ...judged,
        state: type/* Type */.ZU.Literal('broken'),
        problem: record_schema_problem
    })
]);
const size = type/* Type */.ZU.Object({
    compressed: count,
    uncompressed: count,
    wasted: type/* Type */.ZU.Optional(count),
    packageCaches: type/* Type */.ZU.Optional(count),
    layers: type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        digest: type/* Type */.ZU.String(),
        diffId: type/* Type */.ZU.String(),
        compressed: count,
        uncompressed: count,
        createdBy: record_schema_text,
        isOwn: type/* Type */.ZU.Optional(type/* Type */.ZU.Boolean()),
        file: record_schema_text,
        line,
        endLine: line,
        instruction: record_schema_text
    }))
});
const recordSchema = type/* Type */.ZU.Object({
    schema: type/* Type */.ZU.Literal(1),
    checkedAt: type/* Type */.ZU.String({
        pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$'
    }),
    key: type/* Type */.ZU.String(),
    origin: type/* Type */.ZU.Union([
        type/* Type */.ZU.Literal('pull-request'),
        type/* Type */.ZU.Literal('trusted')
    ]),
    // None at all would be passed by everybody.
    gates: type/* Type */.ZU.Array(result, {
        minItems: 1
    }),
    sizes: type/* Type */.ZU.Record(type/* Type */.ZU.String(), size),
    history: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(memory_history/* historyEntrySchema */.Gv)),
    parts: texts,
    files: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String(), texts))
});
/** A clock may be wrong by so much. In ms. */ const clockMs = 5 * 60_000;
/**
 * Reads a record that anybody may have written.
 * @param json its text
 * @returns undefined for anything that is no record, and for one from the future, which would never be too old
 */ function parseRecord(json, nowMs) {
    let value;
    try {
        value = JSON.parse(json);
    } catch  {
        return undefined;
    }
    if (!check/* Check */.J(recordSchema, value) || !value.gates.every(isConsistent)) return undefined;
    const checked = Date.parse(value.checkedAt);
    return checked <= nowMs + clockMs ? value : undefined;
}
/** A gate passes when nothing that it found blocks, and every finding is its own. */ function isConsistent({ state, gate: name, findings }) {
    return findings.every((each)=>each.gate === name && (state !== 'passed' || !each.blocks));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/memory/local-records.js






/** A record of 5,000 files and as many findings has a few megabytes. */ const largest = 32 * 1024 * 1024;
/**
 * The newest record of an image on this machine; undefined when there is none that makes sense.
 * @param digest of the image's root
 * @param isTrusted whether those of pull requests are left out
 */ async function readLocal(cacheDir, digest, isTrusted) {
    const origins = isTrusted ? [
        'trusted'
    ] : [
        'trusted',
        'pull-request'
    ];
    const found = await Promise.all(origins.map(async (origin)=>{
        // Missing, unreadable and cut short are the same here: lost.
        const bytes = await (0,blobs/* readSmallFile */.EW)(recordFile(cacheDir, digest, origin), largest).catch(()=>undefined);
        const record = bytes === undefined ? undefined : parseRecord(bytes.toString('utf8'), Date.now());
        return record?.origin === origin ? [
            record
        ] : [];
    }));
    return found.flat().sort((a, b)=>Date.parse(b.checkedAt) - Date.parse(a.checkedAt))[0];
}
/** Keeps a record on this machine, in place of an older one of the same origin. @throws when it cannot be written */ async function writeLocal(cacheDir, digest, record) {
    const file = recordFile(cacheDir, digest, record.origin);
    const part = (0,temporary/* partOf */.B)(file);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), {
        recursive: true
    });
    try {
        await (0,promises_.writeFile)(part, JSON.stringify(record), {
            mode: 0o600
        });
        await (0,promises_.rename)(part, file);
    } finally{
        await (0,promises_.rm)(part, {
            force: true
        });
    }
}
/** Those of pull requests have a file of their own: one must not push a trusted one out. */ function recordFile(cacheDir, digest, origin) {
    if (!(0,oci_digest/* isDigest */.Bc)(digest)) throw new TypeError(`${digest} is no digest`);
    const name = digest.slice('sha256:'.length);
    return (0,external_node_path_.join)(cacheDir, 'records', origin === 'trusted' ? `${name}.json` : `${name}.pull-request.json`);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/schemas.js
var schemas = __webpack_require__(33707);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/memory/record-blob.js





/** The kind of referrer that a record is. */ const recordType = 'application/vnd.image-build.record.v1+json';
/** In bytes; what is larger is nobody's. */ const record_blob_largest = {
    packed: 4 * 1024 * 1024,
    unpacked: 32 * 1024 * 1024
};
const mostFiles = 5_000;
const artifactSchema = type/* Type */.ZU.Object({
    ...schemas/* manifestSchema */.rc.properties,
    artifactType: type/* Type */.ZU.Literal(recordType),
    subject: schemas/* descriptorSchema */.TM
});
/** A record as a blob. */ function pack(record) {
    return (0,external_node_util_.promisify)(external_node_zlib_.gzip)(JSON.stringify(record));
}
/**
 * The text of a record in a registry.
 * @param digest of the referrer's manifest
 * @param image digest of the image that it has to be of
 * @returns undefined when it is none, or one of another image
 * @throws Problem when the registry does not give it
 */ async function unpack(client, repository, digest, image) {
    const stored = await client.getManifest({
        ...repository,
        digest
    });
    const manifest = stored === undefined ? undefined : jsonOf(stored.bytes.toString('utf8'));
    if (!check/* Check */.J(artifactSchema, manifest) || manifest.subject.digest !== image) return undefined;
    const [layer] = manifest.layers;
    if (layer === undefined || layer.size > record_blob_largest.packed) return undefined;
    const packed = await client.getBlob(repository, layer.digest, record_blob_largest.packed);
    try {
        return (await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(packed, {
            maxOutputLength: record_blob_largest.unpacked
        })).toString('utf8');
    } catch  {
        return undefined;
    }
}
/**
 * A record without the lists of files that are too long: a list is there in full or not at all, so that nobody takes
 * a file that was cut off for a new one. Short lists are kept first.
 */ function cutFiles(record) {
    const { files, ...rest } = record;
    if (files === undefined) return record;
    const byLength = Object.entries(files).sort(([, a], [, b])=>Object.keys(a).length - Object.keys(b).length);
    let left = mostFiles;
    const kept = byLength.filter(([, list])=>(left -= Object.keys(list).length) >= 0);
    return kept.length === 0 ? rest : {
        ...rest,
        files: Object.fromEntries(kept)
    };
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    } catch  {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/memory/records.js





/** So many records are looked at before the search is given up. */ const mostTries = 3;
/**
 * What the gates have said about an image: what this machine knows, else the newest valid record that the registry
 * has. No write access is needed. A record that cannot be had or makes no sense is lost: the gates run again then.
 * @returns undefined when there is none
 * @throws `interrupted` when the client's signal is aborted
 */ async function readRecord(client, image, { cacheDir, isTrusted, mayKeep = isTrusted, isEnough = ()=>true }) {
    const known = await readLocal(cacheDir, image.digest, isTrusted);
    if (known !== undefined && isEnough(known)) return known;
    const found = await fromRegistry(client.briefly(), image, isTrusted).catch(lost);
    const newest = newestOf([
        known,
        found
    ]);
    // A pull request may name any registry, and what it finds there is not kept for others.
    // The next run on this machine asks nobody; that it could not be kept costs that run a look.
    if (mayKeep && newest !== undefined && newest === found) await writeLocal(cacheDir, image.digest, found).catch(lost);
    return newest;
}
/**
 * Keeps a record on this machine and beside the image in the registry.
 * @returns what could not be done, a sentence each: a record that is lost costs time, and nothing else
 * @throws `interrupted` when the client's signal is aborted
 */ async function writeRecord(client, image, record, { cacheDir, isLocal = false }) {
    const short = cutFiles(record);
    const attempts = [
        {
            place: 'on this machine',
            done: writeLocal(cacheDir, image.digest, short)
        },
        ...isLocal ? [] : [
            {
                place: `in ${image.repository}`,
                done: intoRegistry(client, image, short)
            }
        ]
    ];
    const notes = await Promise.all(attempts.map(({ place, done })=>done.then(()=>[], (error)=>{
            if (error instanceof problem/* Problem */.AF && error.data.kind === 'interrupted') throw error;
            return [
                `what the gates said of ${image.repository} could not be kept ${place}: ${(0,problem/* messageOf */.bD)(error)}`
            ];
        })));
    return notes.flat();
}
async function intoRegistry(client, image, record) {
    const { digest } = image;
    const repository = repositoryOf(image);
    const subject = await client.getManifest({
        ...repository,
        digest
    });
    if (subject === undefined) throw new Error(`${digest} is not there`);
    const { mediaType, bytes } = subject;
    await client.putReferrer(repository, {
        mediaType,
        digest,
        size: bytes.length
    }, {
        artifactType: recordType,
        annotations: annotationsOf(record),
        blob: {
            mediaType: `${recordType}+gzip`,
            bytes: await pack(record)
        }
    });
}
async function fromRegistry(client, image, isTrusted) {
    const repository = repositoryOf(image);
    const listed = (await client.referrers(repository, image.digest, recordType)).filter(({ annotations })=>!isTrusted || annotations[names.origin] === 'trusted').filter(({ annotations })=>!Number.isNaN(timeOf(annotations)))// Of two of one time the one that came later stands last.
    .reverse().sort((a, b)=>timeOf(b.annotations) - timeOf(a.annotations));
    for (const { digest, annotations } of listed.slice(0, mostTries)){
        const bytes = await unpack(client, repository, digest, image.digest);
        const record = bytes === undefined ? undefined : parseRecord(bytes, Date.now());
        // What the list says has to be what the record says: the list was chosen by.
        if (record !== undefined && isSame(annotations, annotationsOf(record))) return record;
    }
    return undefined;
}
const prefix = 'vnd.image-build.record';
const names = {
    checkedAt: `${prefix}.checked-at`,
    key: `${prefix}.key`,
    origin: `${prefix}.origin`
};
function annotationsOf({ checkedAt, key, origin }) {
    return {
        [names.checkedAt]: checkedAt,
        [names.key]: key,
        [names.origin]: origin
    };
}
function isSame(given, own) {
    return Object.entries(own).every(([name, value])=>given[name] === value);
}
function timeOf(annotations) {
    return Date.parse(annotations[names.checkedAt] ?? '');
}
function newestOf(records) {
    return records.filter((each)=>each !== undefined).reduce((best, each)=>best === undefined || Date.parse(each.checkedAt) > Date.parse(best.checkedAt) ? each : best, undefined);
}
function repositoryOf({ repository: name }) {
    const { registry, repository } = (0,reference/* parseReference */.F2)(name);
    return {
        registry,
        repository
    };
}
/** Whatever became of it, the gates can run again; only who stops the run wants it to end. */ function lost(error) {
    if (error instanceof problem/* Problem */.AF && error.data.kind === 'interrupted') throw error;
    return undefined;
}


/***/ })

};
