export const id = 4243;
export const ids = [4243];
export const modules = {

/***/ 24243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSbom: () => (/* binding */ readSbom),
  writeSboms: () => (/* binding */ writeSboms)
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
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/schemas.js
var schemas = __webpack_require__(33707);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/memory/sbom-blob.js



/** The kind of referrer that an SBOM is, and the type of its blob (iana.org, "Media Types"). */ const sbomType = 'application/vnd.cyclonedx+json';
/** In bytes; an SBOM of 10,000 packages has about 20 MB. What is larger is nobody's. */ const largestSbom = 64 * 1024 * 1024;
const artifactSchema = type/* Type */.ZU.Object({
    ...schemas/* manifestSchema */.rc.properties,
    subject: schemas/* descriptorSchema */.TM
});
const sbomSchema = type/* Type */.ZU.Object({
    bomFormat: type/* Type */.ZU.Literal('CycloneDX')
});
/** The text where it is a CycloneDX document; anybody may have written it. */ function parseSbom(text) {
    return check/* Check */.J(sbomSchema, jsonOf(text)) ? text : undefined;
}
/**
 * The text of an SBOM in a registry.
 * @param digest of the referrer's manifest
 * @param image digest of the image that it has to be of
 * @returns undefined when it is none, or one of another image
 * @throws Problem when the registry does not give it
 */ async function unpackSbom(client, repository, digest, image) {
    const stored = await client.getManifest({
        ...repository,
        digest
    });
    const manifest = stored === undefined ? undefined : jsonOf(stored.bytes.toString('utf8'));
    if (!check/* Check */.J(artifactSchema, manifest) || manifest.subject.digest !== image) return undefined;
    const layer = manifest.layers.find(({ mediaType })=>mediaType === sbomType);
    if (layer === undefined || layer.size > largestSbom) return undefined;
    return parseSbom((await client.getBlob(repository, layer.digest, largestSbom)).toString('utf8'));
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    } catch  {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/memory/local-sboms.js






/** The SBOM of an image that a trusted run has kept on this machine; undefined when there is none that makes sense. */ async function readLocalSbom(cacheDir, digest, platform) {
    // Missing, unreadable and cut short are the same here: lost.
    const file = sbomFile(cacheDir, digest, platform, 'trusted');
    const bytes = await (0,blobs/* readSmallFile */.EW)(file, largestSbom).catch(()=>undefined);
    return bytes === undefined ? undefined : parseSbom(bytes.toString('utf8'));
}
/** Keeps an SBOM on this machine. @throws when it cannot be written */ async function writeLocalSbom(cacheDir, digest, platform, origin, text) {
    const file = sbomFile(cacheDir, digest, platform, origin);
    const part = (0,temporary/* partOf */.B)(file);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), {
        recursive: true
    });
    try {
        await (0,promises_.writeFile)(part, text, {
            mode: 0o600
        });
        await (0,promises_.rename)(part, file);
    } finally{
        await (0,promises_.rm)(part, {
            force: true
        });
    }
}
function sbomFile(cacheDir, digest, platform, origin) {
    if (!(0,oci_digest/* isDigest */.Bc)(digest)) throw new TypeError(`${digest} is no digest`);
    const place = `${digest.slice('sha256:'.length)}.${platform.replace(/[^\w.-]/g, '-')}`;
    return (0,external_node_path_.join)(cacheDir, 'sboms', `${place}${origin === 'trusted' ? '' : '.pull-request'}.cdx.json`);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/memory/sboms.js




const prefix = 'vnd.image-build.sbom';
const names = {
    platform: `${prefix}.platform`,
    origin: `${prefix}.origin`
};
/** So many SBOMs are looked at before the search is given up. */ const mostTries = 3;
/**
 * The CycloneDX SBOM that a trusted run has kept of an image on one platform: of this machine, else of its registry.
 * @param image by the digest of its root
 * @returns undefined when there is none, or none that makes sense
 * @throws `interrupted` when the client's signal is aborted
 */ async function readSbom(client, image, platform, { cacheDir }) {
    const known = await readLocalSbom(cacheDir, image.digest, platform);
    if (known !== undefined) return known;
    return fromRegistry(client.briefly(), image, platform).catch((error)=>{
        if (error instanceof problem/* Problem */.AF && error.data.kind === 'interrupted') throw error;
        return undefined;
    });
}
/**
 * Keeps the SBOMs of an image on this machine and beside it in its registry, where they are not there yet: as OCI
 * referrers of the usual type for CycloneDX, so that other tools find them, too.
 * @param sboms platform → CycloneDX JSON
 * @returns what could not be done, a sentence each
 * @throws `interrupted` when the client's signal is aborted
 */ async function writeSboms(client, image, sboms, { cacheDir, origin, isLocal = false }) {
    const local = [
        ...sboms
    ].map(async ([platform, text])=>writeLocalSbom(cacheDir, image.digest, platform, origin, text));
    const attempts = [
        {
            place: 'on this machine',
            done: Promise.all(local)
        },
        ...isLocal ? [] : [
            {
                place: `in ${image.repository}`,
                done: intoRegistry(client, image, sboms, origin)
            }
        ]
    ];
    const notes = await Promise.all(attempts.map(async ({ place, done })=>{
        try {
            await done;
            return [];
        } catch (error) {
            if (error instanceof problem/* Problem */.AF && error.data.kind === 'interrupted') throw error;
            return [
                `the SBOM of ${image.repository} could not be kept ${place}: ${(0,problem/* messageOf */.bD)(error)}`
            ];
        }
    }));
    return notes.flat();
}
async function intoRegistry(client, image, sboms, origin) {
    const repository = repositoryOf(image);
    const there = await client.referrers(repository, image.digest, sbomType);
    const missing = [
        ...sboms
    ].filter(([platform])=>!there.some((one)=>one.annotations[names.platform] === platform && one.annotations[names.origin] === origin));
    if (missing.length === 0) return;
    const { digest } = image;
    const subject = await client.getManifest({
        ...repository,
        digest
    });
    if (subject === undefined) throw new Error(`${digest} is not there`);
    const { mediaType, bytes } = subject;
    // One after the other: where the registry keeps no list of referrers, each adds itself to the one that we keep.
    for (const [platform, text] of missing)await client.putReferrer(repository, {
        mediaType,
        digest,
        size: bytes.length
    }, {
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
    const repository = repositoryOf(image);
    const listed = (await client.referrers(repository, image.digest, sbomType)).filter(({ annotations })=>annotations[names.platform] === platform && annotations[names.origin] === 'trusted');
    for (const { digest } of listed.slice(-mostTries).reverse()){
        const text = await unpackSbom(client, repository, digest, image.digest);
        if (text !== undefined) return text;
    }
    return undefined;
}
function repositoryOf({ repository: name }) {
    const { registry, repository } = (0,reference/* parseReference */.F2)(name);
    return {
        registry,
        repository
    };
}


/***/ })

};
