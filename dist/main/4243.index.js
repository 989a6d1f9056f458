export const id = 4243;
export const ids = [4243];
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


/***/ }),

/***/ 24243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findSbom: () => (/* binding */ findSbom),
  writeSboms: () => (/* binding */ writeSboms)
});

// UNUSED EXPORTS: readSbom

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/memory/artifacts.js
var artifacts = __webpack_require__(35914);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/memory/local-files.js
var local_files = __webpack_require__(75920);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/memory/sbom-blob.js



/** The kind of referrer that an SBOM is, and the type of its blob (iana.org, "Media Types"). */ const sbomType = 'application/vnd.cyclonedx+json';
/** In bytes; an SBOM of 10,000 packages has about 20 MB. What is larger is nobody's. */ const largestSbom = 64 * 1024 * 1024;
const sbomSchema = type/* Type */.ZU.Object({
    bomFormat: type/* Type */.ZU.Literal('CycloneDX')
});
/** The text where it is a CycloneDX document; anybody may have written it. */ function parseSbom(text) {
    return (0,json/* soundJson */.u1)(sbomSchema, text) === undefined ? undefined : text;
}
/**
 * The text of an SBOM in a registry.
 * @param image that it has to be of
 * @param digest of the referrer's manifest
 * @returns undefined when it is none, or one of another image
 * @throws Problem when the registry does not give it
 */ async function unpackSbom(client, image, digest) {
    const bytes = await (0,artifacts/* readArtifact */.R9)(client, image, digest, {
        of: ({ layers })=>layers.find(({ mediaType })=>mediaType === sbomType),
        largest: largestSbom
    });
    return bytes === undefined ? undefined : parseSbom(bytes.toString('utf8'));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/memory/local-sboms.js



/**
 * The SBOM of an image that a trusted run has kept on this machine; undefined when there is none that makes sense.
 * @param cacheDir absolute
 * @param digest of the image's root
 * @throws TypeError when the digest is none
 */ async function readLocalSbom(cacheDir, digest, platform) {
    const text = await (0,local_files/* readKept */.DL)(sbomFile(cacheDir, digest, platform, 'trusted'), largestSbom);
    return text === undefined ? undefined : parseSbom(text);
}
/** Keeps an SBOM on this machine. @throws when it cannot be written */ async function writeLocalSbom(cacheDir, digest, platform, origin, text) {
    await (0,local_files/* writeKept */.gn)(sbomFile(cacheDir, digest, platform, origin), text);
}
function sbomFile(cacheDir, digest, platform, origin) {
    return (0,external_node_path_.join)(cacheDir, 'sboms', `${(0,local_files/* nameOf */.Vb)(digest, origin, platform)}.cdx.json`);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/memory/losses.js
var losses = __webpack_require__(43210);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/memory/remembered.js
var remembered = __webpack_require__(27299);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/memory/sboms.js





const prefix = 'vnd.image-build.sbom';
const names = {
    platform: `${prefix}.platform`,
    origin: `${prefix}.origin`
};
/**
 * The CycloneDX SBOM that a trusted run has kept of an image on one platform: of this machine, else of its registry.
 * @param image by the digest of its root
 * @returns `none` only where the registry has none; `unknown` where it does not say, or has none but such as make no
 *   sense
 * @throws `interrupted` when the client's signal is aborted
 */ async function findSbom(client, image, platform, { cacheDir }) {
    const known = await readLocalSbom(cacheDir, image.digest, platform);
    if (known !== undefined) return {
        kind: 'found',
        value: known
    };
    return fromRegistry(client.briefly(), image, platform).catch(remembered/* unknownBy */.Q);
}
/**
 * As findSbom, for whom an SBOM that cannot be had or makes no sense is lost.
 * @returns undefined when there is none
 * @throws `interrupted` when the client's signal is aborted
 */ async function readSbom(client, image, platform, options) {
    return valueOf(await findSbom(client, image, platform, options));
}
/**
 * Keeps the SBOMs of an image on this machine and beside it in its registry, where no sound ones are there yet: as OCI
 * referrers of the usual type for CycloneDX, so that other tools find them, too.
 * @param sboms platform → CycloneDX JSON
 * @returns what could not be done, a sentence each
 * @throws `interrupted` when the client's signal is aborted
 */ async function writeSboms(client, image, sboms, { cacheDir, origin, isLocal = false }) {
    const here = {
        place: 'on this machine',
        keep: ()=>Promise.all([
                ...sboms
            ].map(([platform, text])=>writeLocalSbom(cacheDir, image.digest, platform, origin, text)))
    };
    const beside = {
        place: `in ${image.repository}`,
        keep: ()=>intoRegistry(client, image, sboms, origin)
    };
    return (0,losses/* keepIn */.f4)(isLocal ? [
        here
    ] : [
        here,
        beside
    ], `the SBOM of ${image.repository}`);
}
async function intoRegistry(client, image, sboms, origin) {
    const repository = (0,artifacts/* repositoryOf */._M)(image);
    const there = await client.referrers(repository, image.digest, sbomType);
    const brief = client.briefly();
    const found = await Promise.all([
        ...sboms.keys()
    ].map((platform)=>firstSoundOf(brief, image, there, {
            platform,
            origin
        })));
    // One that nobody can read would otherwise stay for ever.
    const missing = [
        ...sboms
    ].filter((_, index)=>found[index]?.kind !== 'found');
    if (missing.length === 0) return;
    const subject = await (0,artifacts/* subjectOf */.et)(client, image);
    // One after the other: where the registry keeps no list of referrers, each adds itself to the one that we keep.
    for (const [platform, text] of missing)await client.putReferrer(repository, subject, {
        artifactType: sbomType,
        annotations: {
            [names.platform]: platform,
            [names.origin]: origin
        },
        blob: {
            mediaType: sbomType,
            bytes: Buffer.from(text)
        }
    });
}
async function fromRegistry(client, image, platform) {
    const all = await client.referrers((0,artifacts/* repositoryOf */._M)(image), image.digest, sbomType);
    return firstSoundOf(client, image, all, {
        platform,
        origin: 'trusted'
    });
}
function firstSoundOf(client, image, all, { platform, origin }) {
    const listed = all.filter(({ annotations })=>annotations[names.platform] === platform && annotations[names.origin] === origin)// The one that came later stands last.
    .reverse();
    return (0,artifacts/* firstSound */.GK)('SBOM', listed, ({ digest })=>unpackSbom(client, image, digest));
}


/***/ })

};
