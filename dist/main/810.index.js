export const id = 810;
export const ids = [810];
export const modules = {

/***/ 35914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ firstSound),
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82078);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97970);
/* harmony import */ var _oci_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33707);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53859);
/* harmony import */ var _losses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43210);





const artifactSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
    ..._oci_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSchema */ .rc.properties,
    artifactType: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Unknown()),
    subject: _oci_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptorSchema */ .TM
});
/** So many artifacts are looked at before the search is given up. */ const mostTries = 3;
/** @throws Problem (request) when it is no reference */ function repositoryOf({ repository: name }) {
    const { registry, repository } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.parseReference)(name);
    return {
        registry,
        repository
    };
}
/**
 * What an artifact has to point to, so that it stands beside an image.
 * @throws when the image is not there; Problem when the registry does not say
 */ async function subjectOf(client, image) {
    const { digest } = image;
    const found = await client.getManifest({
        ...repositoryOf(image),
        digest
    });
    if (found === undefined) throw new Error(`${digest} is not there`);
    return {
        mediaType: found.mediaType,
        digest,
        size: found.bytes.length
    };
}
/**
 * The first of some artifacts that makes sense, asked one after the other. One that cannot be had hides none behind it.
 * @param what they are: `record`
 * @param listed the preferred one first
 * @param read gives undefined for one that makes no sense
 * @returns `none` where none is listed, and only there
 * @throws `interrupted` when `read` does
 */ async function firstSound(what, listed, read) {
    if (listed.length === 0) return {
        kind: 'none'
    };
    let why;
    for (const referrer of listed.slice(0, mostTries)){
        try {
            const value = await read(referrer);
            if (value !== undefined) return {
                kind: 'found',
                value
            };
        } catch (error) {
            why ??= (0,_losses_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error);
        }
    }
    return {
        kind: 'unknown',
        why: why ?? `its ${what} makes no sense`,
        isListed: true
    };
}
/**
 * A blob of an artifact in a registry, where anybody may have put it.
 * @param image that it has to be of
 * @param digest of the artifact's manifest
 * @returns undefined when it is no artifact of this kind, or one of another image
 * @throws Problem when the registry does not give it
 */ async function readArtifact(client, image, digest, blob) {
    const repository = repositoryOf(image);
    const stored = await client.getManifest({
        ...repository,
        digest
    });
    const artifact = stored === undefined ? undefined : (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_2__/* .soundJson */ .u1)(artifactSchema, stored.bytes.toString('utf8'));
    if (artifact?.subject.digest !== image.digest) return undefined;
    const layer = blob.of(artifact);
    if (layer === undefined || layer.size > blob.largest) return undefined;
    return client.getBlob(repository, layer.digest, blob.largest);
}


/***/ }),

/***/ 43210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   DU: () => (/* binding */ lost),
/* harmony export */   f4: () => (/* binding */ keepIn)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);

// Keeping something is never worth a failure: what cannot be kept is a note. Whether reading is, says who asks.
/**
 * What is left of a failure, for `catch`: whatever became of it, what is remembered can be made again. Only who stops
 * the run wants it to end.
 * @throws `interrupted` when it is that
 */ function lost(error) {
    if (isInterruption(error)) throw error;
    return undefined;
}
/** Why something could not be had, one sentence. @throws `interrupted` when it is that */ function reasonOf(error) {
    if (isInterruption(error)) throw error;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
}
/**
 * Keeps something in several places at once.
 * @param what `the SBOM of ghcr.io/acme/base`: the subject of a sentence
 * @returns what could not be done, a sentence each
 * @throws `interrupted` when that is what stopped one of them
 */ async function keepIn(attempts, what) {
    const notes = await Promise.all(attempts.map(async ({ place, keep })=>{
        try {
            await keep();
            return [];
        } catch (error) {
            if (isInterruption(error)) throw error;
            return [
                `${what} could not be kept ${place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`
            ];
        }
    }));
    return notes.flat();
}
function isInterruption(error) {
    return error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF && error.data.kind === 'interrupted';
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

/***/ 8429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findRecord: () => (/* binding */ findRecord),
  readRecord: () => (/* binding */ readRecord),
  writeRecord: () => (/* binding */ writeRecord)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/memory/artifacts.js
var artifacts = __webpack_require__(35914);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/memory/local-files.js
var local_files = __webpack_require__(75920);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/memory/record-schema.js
var record_schema = __webpack_require__(80170);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/memory/local-records.js



/** A record of 5,000 files and as many findings has a few megabytes. */ const largest = 32 * 1024 * 1024;
/**
 * The newest record of an image on this machine; undefined when there is none that makes sense.
 * @param cacheDir absolute
 * @param digest of the image's root
 * @param isTrusted whether those of pull requests are left out
 * @throws TypeError when the digest is none
 */ async function readLocal(cacheDir, digest, isTrusted) {
    const origins = isTrusted ? [
        'trusted'
    ] : [
        'trusted',
        'pull-request'
    ];
    const found = await Promise.all(origins.map(async (origin)=>{
        const text = await (0,local_files/* readKept */.DL)(recordFile(cacheDir, digest, origin), largest);
        const record = text === undefined ? undefined : (0,record_schema/* parseRecord */.H)(text, Date.now());
        return record?.origin === origin ? [
            record
        ] : [];
    }));
    return found.flat().sort((a, b)=>Date.parse(b.checkedAt) - Date.parse(a.checkedAt))[0];
}
/** Keeps a record on this machine, in place of an older one of the same origin. @throws when it cannot be written */ async function writeLocal(cacheDir, digest, record) {
    await (0,local_files/* writeKept */.gn)(recordFile(cacheDir, digest, record.origin), JSON.stringify(record));
}
function recordFile(cacheDir, digest, origin) {
    return (0,external_node_path_.join)(cacheDir, 'records', `${(0,local_files/* nameOf */.Vb)(digest, origin)}.json`);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/memory/losses.js
var losses = __webpack_require__(43210);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/memory/record-blob.js



/** The kind of referrer that a record is. */ const recordType = 'application/vnd.image-build.record.v1+json';
/** In bytes; what is larger is nobody's. */ const record_blob_largest = {
    packed: 4 * 1024 * 1024,
    unpacked: 32 * 1024 * 1024
};
const mostFiles = 5_000;
/** A record as a blob. */ function pack(record) {
    return (0,external_node_util_.promisify)(external_node_zlib_.gzip)(JSON.stringify(record));
}
/**
 * The text of a record in a registry.
 * @param image that it has to be of
 * @param digest of the referrer's manifest
 * @returns undefined when it is none, or one of another image
 * @throws Problem when the registry does not give it
 */ async function unpack(client, image, digest) {
    const packed = await (0,artifacts/* readArtifact */.R9)(client, image, digest, {
        of: ({ artifactType, layers })=>artifactType === recordType ? layers[0] : undefined,
        largest: record_blob_largest.packed
    });
    if (packed === undefined) return undefined;
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

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/memory/remembered.js
var remembered = __webpack_require__(27299);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/memory/records.js






/**
 * What the gates have said about an image: what this machine knows, else the newest valid record that the registry
 * has. No write access is needed. What this machine cannot read does not count: the registry is asked then.
 * @returns `none` only where the registry has none that counts; `unknown` where it does not say, or has none but such
 *   as make no sense
 * @throws `interrupted` when the client's signal is aborted
 */ async function findRecord(client, image, options) {
    const { here, beside } = await look(client, image, options);
    const { isEnough = ()=>true } = options;
    const found = [
        here,
        (0,remembered/* valueOf */.R)(beside)
    ].find((one)=>one !== undefined && isEnough(one));
    if (found !== undefined) return {
        kind: 'found',
        value: found
    };
    // What this machine has and is not enough never stands for what the registry would not tell.
    if (beside.kind === 'unknown') return beside;
    const newest = newestOf([
        here,
        (0,remembered/* valueOf */.R)(beside)
    ]);
    return newest === undefined ? beside : {
        kind: 'found',
        value: newest
    };
}
/**
 * As findRecord, for whom a record that cannot be had or makes no sense is lost: the gates run again then.
 * @returns undefined when there is none
 * @throws `interrupted` when the client's signal is aborted
 */ async function readRecord(client, image, options) {
    const { here, beside } = await look(client, image, options);
    return newestOf([
        here,
        (0,remembered/* valueOf */.R)(beside)
    ]);
}
/** What this machine has, and, where that is not enough, what the registry says. */ async function look(client, image, { cacheDir, isTrusted, mayKeep = isTrusted, isEnough = ()=>true }) {
    const here = await readLocal(cacheDir, image.digest, isTrusted);
    if (here !== undefined && isEnough(here)) return {
        here,
        beside: {
            kind: 'none'
        }
    };
    const beside = await fromRegistry(client.briefly(), image, isTrusted).catch(remembered/* unknownBy */.Q);
    const found = (0,remembered/* valueOf */.R)(beside);
    // A pull request may name any registry, and what it finds there is not kept for others.
    // The next run on this machine asks nobody; that it could not be kept costs that run a look.
    if (mayKeep && found !== undefined && newestOf([
        here,
        found
    ]) === found) await writeLocal(cacheDir, image.digest, found).catch(losses/* lost */.DU);
    return {
        here,
        beside
    };
}
/**
 * Keeps a record on this machine and beside the image in the registry.
 * @returns what could not be done, a sentence each: a record that is lost costs time, and nothing else
 * @throws `interrupted` when the client's signal is aborted
 */ async function writeRecord(client, image, record, { cacheDir, isLocal = false }) {
    const short = cutFiles(record);
    const here = {
        place: 'on this machine',
        keep: ()=>writeLocal(cacheDir, image.digest, short)
    };
    const beside = {
        place: `in ${image.repository}`,
        keep: ()=>intoRegistry(client, image, short)
    };
    return (0,losses/* keepIn */.f4)(isLocal ? [
        here
    ] : [
        here,
        beside
    ], `what the gates said of ${image.repository}`);
}
async function intoRegistry(client, image, record) {
    const subject = await (0,artifacts/* subjectOf */.et)(client, image);
    await client.putReferrer((0,artifacts/* repositoryOf */._M)(image), subject, {
        artifactType: recordType,
        annotations: annotationsOf(record),
        blob: {
            mediaType: `${recordType}+gzip`,
            bytes: await pack(record)
        }
    });
}
async function fromRegistry(client, image, isTrusted) {
    const listed = (await client.referrers((0,artifacts/* repositoryOf */._M)(image), image.digest, recordType)).filter(({ annotations })=>!isTrusted || annotations[names.origin] === 'trusted')// Of two of one time the one that came later stands last.
    .reverse().sort((a, b)=>timeOf(b.annotations) - timeOf(a.annotations));
    return (0,artifacts/* firstSound */.GK)('record', listed, async ({ digest, annotations })=>{
        const text = await unpack(client, image, digest);
        const record = text === undefined ? undefined : (0,record_schema/* parseRecord */.H)(text, Date.now());
        // What the list says has to be what the record says: the list was chosen by.
        return record !== undefined && isSame(annotations, annotationsOf(record)) ? record : undefined;
    });
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
/** In ms since 1970: one without a date is tried last. */ function timeOf(annotations) {
    return Date.parse(annotations[names.checkedAt] ?? '') || 0;
}
function newestOf(records) {
    return records.filter((each)=>each !== undefined).reduce((best, each)=>best === undefined || Date.parse(each.checkedAt) > Date.parse(best.checkedAt) ? each : best, undefined);
}


/***/ }),

/***/ 27299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unknownBy),
/* harmony export */   R: () => (/* binding */ valueOf)
/* harmony export */ });
/* harmony import */ var _losses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43210);

/** What a failure to ask a registry leaves, for `catch`. @throws `interrupted` when it is that */ function unknownBy(error) {
    return {
        kind: 'unknown',
        why: (0,_losses_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error),
        isListed: false
    };
}
/** For whom what cannot be had is lost, whatever became of it. */ function valueOf(remembered) {
    return remembered.kind === 'found' ? remembered.value : undefined;
}


/***/ })

};
