export const id = 8347;
export const ids = [8347,3659,5513];
export const modules = {

/***/ 78842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nodeName)
/* harmony export */ });
/** Bake target of an image on a platform. */ function nodeName(image, platform) {
    return `${image}--${platform.replaceAll('/', '-')}`;
}


/***/ }),

/***/ 57246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * The identity of a finding: SHA-256 (hex) over its parts. Equal parts give equal fingerprints over runs and
 * machines; moving a border between two parts gives another one.
 */ function fingerprintOf(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}


/***/ }),

/***/ 42116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ allHold)
/* harmony export */ });
/** Between the licences of one package, as SPDX expressions have it. */ const allHold = ' AND ';


/***/ }),

/***/ 21584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ruleHelp)
/* harmony export */ });
/** The page that explains one of our own rules, with an example before and after. */ function ruleHelp(rule) {
    return `https://github.com/org/image-build/blob/main/docs/rules/${rule}.md`;
}


/***/ }),

/***/ 46687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ applyPolicy),
/* harmony export */   XS: () => (/* binding */ waiverFindings),
/* harmony export */   uj: () => (/* binding */ tellEnded),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* unused harmony export isMeant */
/* harmony import */ var _tools_wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82927);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57246);
/* harmony import */ var _rule_help_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21584);
/* harmony import */ var _rule_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98582);
/* harmony import */ var _tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71630);
/* harmony import */ var _licenses_all_hold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42116);






/** Whether a waiver still holds: on its last day it does. @param now anywhere in a day of UTC */ function holds({ until }, now) {
    return now.toISOString().slice(0, 10) <= until;
}
/** Whether a waiver means a finding, or a part of it. */ function isMeant(waiver, finding) {
    return partsOf(finding).some((part)=>means(waiver, finding, part));
}
function means({ rule, path, package: named }, finding, part) {
    return (0,_tools_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesWildcard */ ._)(rule, part) && (path === undefined || fits(path, placeOf(finding))) && (named === undefined || fits(named, finding.package?.name));
}
/** A package under two denied licences is one finding, and is accepted when both are. */ function partsOf({ gate, rule }) {
    return gate === 'licenses' ? rule.split(_licenses_all_hold_js__WEBPACK_IMPORTED_MODULE_3__/* .allHold */ .J) : [
        rule
    ];
}
/** The waiver that accepts a finding: of several that each accept a part of it, the one that ends first. */ function acceptedBy(finding, waivers) {
    const found = partsOf(finding).map((part)=>waivers.find((one)=>means(one, finding, part)));
    const all = found.filter((one)=>one !== undefined);
    if (all.length < found.length) return undefined;
    return all.sort((a, b)=>a.until < b.until ? -1 : 1)[0];
}
/** Of lint findings the file; of all others the place in the image. */ function placeOf({ gate, path, file }) {
    return gate === 'lint' ? file : path;
}
function fits(pattern, text) {
    return text !== undefined && (0,_tools_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesWildcard */ ._)(pattern, text);
}
/**
 * Accepts what the policy accepts, and turns the findings of gates that only warn into warnings: neither blocks.
 * A gate that found nothing else has passed. What is broken stays broken.
 */ function applyPolicy(result, { waivers, warn }, now) {
    if (result.state === 'broken') return result;
    const standing = waivers.filter((one)=>holds(one, now));
    const ended = waivers.filter((one)=>!holds(one, now));
    const findings = result.findings.map((finding)=>{
        const waiver = acceptedBy(finding, standing);
        if (waiver !== undefined) return {
            ...finding,
            blocks: false,
            waiver: {
                reason: waiver.reason,
                until: waiver.until
            }
        };
        const before = acceptedBy(finding, [
            ...standing,
            ...ended
        ]);
        const told = before === undefined ? finding : tellEnded(finding, `accepted until ${before.until} by a waiver that has ended: ${before.reason}`);
        return told.blocks && warn.includes(result.gate) ? {
            ...told,
            blocks: false,
            warns: true
        } : told;
    });
    return {
        ...result,
        findings,
        state: findings.some(({ blocks })=>blocks) ? 'failed' : 'passed'
    };
}
/** A finding that was accepted says why it counts again; said twice, it says it once. */ function tellEnded(finding, what) {
    const told = ` (${what})`;
    return finding.message.endsWith(told) ? finding : {
        ...finding,
        message: `${finding.message}${told}`
    };
}
/**
 * What is wrong with waivers themselves: those that have ended, and those that nothing was found for, which nobody knows
 * where a gate gave no answer or was not asked. They do not block: what an ended one accepted does.
 * @param results of all gates of the image, after `applyPolicy`
 * @param places of the waivers in the policy, in their order
 * @param gate that tells of them
 */ function waiverFindings(image, { waivers, skip }, results, now, places, gate = 'lint') {
    const isKnown = skip.length === 0 && results.every(({ state })=>state !== 'broken');
    const all = results.flatMap(({ findings })=>findings);
    return waivers.flatMap((waiver, at)=>{
        const { file, line } = places[at] ?? {};
        const isUsed = all.some((finding)=>isMeant(waiver, finding));
        const rule = holds(waiver, now) ? 'waiver-unused' : 'waiver-expired';
        if (rule === 'waiver-unused' && (isUsed || !isKnown)) return [];
        const message = rule === 'waiver-unused' ? `The waiver for ${waiver.rule} accepts nothing that was found (${waiver.reason})` : `The waiver for ${waiver.rule} has ended on ${waiver.until} (${waiver.reason})`;
        const meant = isUsed ? undefined : ruleLike(waiver.rule);
        const todo = isUsed ? 'Mend what it accepts, or give it a new day' : !isKnown ? 'Give it a new day, or remove it if what it accepts is no longer there' : meant === undefined ? 'Remove it: what it accepts is no longer there' : `Did you mean ${meant}? Else remove it: what it accepts is not there`;
        return [
            {
                gate,
                rule,
                severity: 'warning',
                image,
                ...file === undefined ? {} : {
                    file
                },
                ...line === undefined ? {} : {
                    line
                },
                message,
                todo,
                help: (0,_rule_help_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleHelp */ .y)('waivers'),
                fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)([
                    'waiver',
                    image,
                    waiver.rule,
                    waiver.path ?? '',
                    waiver.package ?? ''
                ]),
                blocks: false
            }
        ];
    });
}
/** The rule of ours that a name nobody knows is like; those of scanners are in capitals, or are like none of ours. */ function ruleLike(name) {
    const own = [
        ..._rule_names_js__WEBPACK_IMPORTED_MODULE_5__/* .ownLintRules */ .o,
        ..._rule_names_js__WEBPACK_IMPORTED_MODULE_5__/* .ownImageRules */ .X
    ];
    return own.includes(name) || !/^[a-z_ -]+$/i.test(name) ? undefined : (0,_tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, own);
}


/***/ }),

/***/ 61576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ annotationsOfPlatform),
/* harmony export */   _o: () => (/* binding */ readAnnotation),
/* harmony export */   oJ: () => (/* binding */ annotationsOfIndex)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81924);


/** Of the names in own-annotations.ts: whoever could set them could say what an image is made of. */ const ownPrefix = 'vnd.image-build.';
const levels = [
    'manifest',
    'index',
    'manifest-descriptor',
    'index-descriptor'
];
/**
 * Reads `NAME=VALUE` with levels before it: `index:NAME=VALUE`, `manifest,index:…`, `manifest[linux/amd64]:…`; without
 * one it is for the manifest. Source: docs.docker.com/build/metadata/annotations.
 * @throws Problem (request) for a level that there is not, or an entry without a value
 */ function readAnnotation(text) {
    const [, before, name = '', value] = /^(?:([^:=]*):)?([^=]*)=(.*)$/s.exec(text) ?? [];
    if (value === undefined || name === '') throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`annotations has an entry without a value: ${JSON.stringify(text)}`, {
        todo: 'Write it as NAME=VALUE, or LEVEL:NAME=VALUE'
    });
    if (name.startsWith(ownPrefix)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`annotations has ${JSON.stringify(name)}, and ${ownPrefix} is for what image-build writes itself`);
    return (before ?? 'manifest').split(',').map((part)=>{
        const [, word, platform] = /^([a-z-]+)(?:\[([\w/.-]+)\])?$/.exec(part) ?? [];
        const level = levels.find((one)=>one === word);
        if (level === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`annotations has ${JSON.stringify(text)}, and ${JSON.stringify(part)} is no level`, {
            todo: `Levels: ${levels.join(', ')}; manifest[linux/amd64] for one platform`
        });
        return {
            level,
            ...platform === undefined ? {} : {
                platform: (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__.normalizePlatform)(platform)
            },
            name,
            value
        };
    });
}
/**
 * What the build of one platform is given: those of its manifest. BuildKit refuses an index's where it exports a single
 * platform, and passes over those that name the platform.
 * @returns `manifest:NAME=VALUE`
 */ function annotationsOfPlatform(texts, platform) {
    return texts.flatMap(readAnnotation).filter((one)=>one.level.startsWith('manifest') && (one.platform ?? platform) === platform).map(({ level, name, value })=>`${level}:${name}=${value}`);
}
/** What goes to the index that joins the platforms. */ function annotationsOfIndex(texts) {
    const entries = texts.flatMap(readAnnotation).filter(({ level })=>level === 'index');
    return Object.fromEntries(entries.map(({ name, value })=>[
            name,
            value
        ]));
}


/***/ }),

/***/ 30035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   IB: () => (/* binding */ readJsonBlob),
/* harmony export */   Ym: () => (/* binding */ openBlob),
/* harmony export */   dr: () => (/* binding */ brokenBlob),
/* harmony export */   gm: () => (/* binding */ readBlob),
/* harmony export */   nD: () => (/* binding */ blobPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55518);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53859);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8219);






/** A manifest, index or config larger than this is nobody's: registries refuse manifests over 4 MiB. */ const largestJson = 8 * 1024 * 1024;
/**
 * Where a layout keeps a blob.
 * @throws Problem (surroundings) when the digest is none: it never becomes a path
 */ function blobPath(dir, digest) {
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .isDigest */ .Bc)(digest)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsFailed */ .fs)(`\`${digest.slice(0, 100)}\` in ${dir} is no digest`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'blobs', 'sha256', digest.slice('sha256:'.length));
}
/** Large pieces: a blob is hashed twice as fast as with Node's 64 KiB. In bytes. */ const piece = 1024 * 1024;
/** A blob of a layout as a stream; that it is missing shows when it is read. */ function openBlob(dir, digest) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(blobPath(dir, digest), {
        highWaterMark: piece
    });
}
/** What is wrong with a blob of a layout, as a Problem that names it. */ function brokenBlob(dir, digest, why, cause) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsFailed */ .fs)(`The layout ${dir} is not whole: blob ${digest} ${why}`, {
        todo: 'Build it again; when it happens again, look at the disk (`df -h`) and at the builder.'
    }, cause);
}
/**
 * Reads a small file completely.
 * @param limit in bytes
 * @throws Problem (surroundings) when it is missing, unreadable or larger than the limit
 */ async function readSmallFile(path, limit = largestJson) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
        try {
            const stat = await file.stat();
            if (!stat.isFile()) throw new Error('it is no file');
            if (stat.size > limit) throw new Error(`it has ${stat.size} bytes, more than ${limit}`);
            return await file.readFile();
        } finally{
            await file.close();
        }
    } catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsFailed */ .fs)(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
            todo: 'Is it an OCI image layout, as `--output type=oci,tar=false` writes it?'
        }, error);
    }
}
/**
 * Reads a small blob (manifest, index, config) and checks its size and digest.
 * @throws Problem (surroundings) that names the blob when it is missing, too large or not what it should be
 */ async function readBlob(dir, descriptor) {
    const { digest, size } = descriptor;
    const bytes = await readSmallFile(blobPath(dir, digest)).catch((error)=>{
        throw brokenBlob(dir, digest, 'is missing or cannot be read', error);
    });
    if (bytes.length !== size) throw brokenBlob(dir, digest, `has ${bytes.length} bytes instead of ${size}`);
    const actual = (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)(bytes);
    if (actual !== digest) throw brokenBlob(dir, digest, `has the contents of ${actual}`);
    return bytes;
}
/** As readBlob, parsed and checked against a schema. */ async function readJsonBlob(schema, dir, descriptor) {
    const bytes = await readBlob(dir, descriptor);
    return (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(schema, bytes.toString('utf8'), `Blob ${descriptor.digest} of ${dir}`);
}


/***/ }),

/***/ 88693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ isAttestation),
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   XD: () => (/* binding */ readRoot)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53859);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30035);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49683);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81924);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33707);







/** Whether a manifest of an index is an attestation of another (BuildKit docs/attestations/attestation-storage.md). */ function isAttestation(descriptor) {
    return descriptor.annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}
/**
 * Reads a layout's `index.json`.
 * @returns the one descriptor it names (several entries for one digest are several names of it)
 * @throws Problem (surroundings) when it is no layout or holds several images
 */ async function readRoot(dir) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'index.json');
    const { manifests } = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .indexSchema */ .me, (await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(path)).toString('utf8'), path);
    const [root] = manifests;
    if (!root || new Set(manifests.map(({ digest })=>digest)).size !== 1) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`${path} names ${manifests.length} images instead of one`);
    return root;
}
/**
 * Reads everything about a layout's image but its layers; the digests of what is read are checked.
 * @param dir the layout folder
 * @throws Problem (surroundings) when it is no layout of one image for one platform, or a blob is missing or wrong
 */ async function readLayout(dir) {
    const root = await readRoot(dir);
    const index = (0,_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isIndexType */ .$U)(root.mediaType) ? await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonBlob */ .IB)(_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .indexSchema */ .me, dir, root) : undefined;
    const images = index ? index.manifests.filter((each)=>!isAttestation(each)) : [
        root
    ];
    const [manifest] = images;
    if (!manifest || images.length > 1) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`The layout ${dir} holds ${images.length} platforms instead of one`);
    if (!(0,_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifestType */ .Q3)(manifest.mediaType)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`The layout ${dir} holds a ${manifest.mediaType}, which is no image`);
    const { config: configDescriptor, layers } = await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonBlob */ .IB)(_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestSchema */ .rc, dir, manifest);
    const config = await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonBlob */ .IB)(_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .configSchema */ .Qn, dir, configDescriptor);
    const diffIds = config.rootfs.diff_ids;
    if (diffIds.length !== layers.length) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`The layout ${dir} has ${layers.length} layers, and its config names ${diffIds.length}`);
    return {
        dir,
        root,
        ...index ? {
            index
        } : {},
        manifest,
        platform: (0,_platform_js__WEBPACK_IMPORTED_MODULE_5__.platformOf)(config.os, config.architecture, config.variant),
        config,
        configDescriptor,
        layers,
        diffIds,
        attestations: index ? index.manifests.filter(isAttestation) : []
    };
}


/***/ }),

/***/ 49683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   MB: () => (/* binding */ compressionOf),
/* harmony export */   Q3: () => (/* binding */ isManifestType)
/* harmony export */ });
/** Media types of OCI images and of Docker's schema 2 (image-spec/media-types.md, distribution docs). */ const mediaTypes = {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json'
};
/** What we accept when we ask a registry for a manifest. */ const manifestTypes = [
    mediaTypes.index,
    mediaTypes.manifest,
    mediaTypes.dockerIndex,
    mediaTypes.dockerManifest
];
/** Whether a media type is that of an index (Docker: manifest list). */ function isIndexType(mediaType) {
    return mediaType === mediaTypes.index || mediaType === mediaTypes.dockerIndex;
}
/** Whether a media type is that of one image's manifest. */ function isManifestType(mediaType) {
    return mediaType === mediaTypes.manifest || mediaType === mediaTypes.dockerManifest;
}
/** How a layer is compressed, or undefined when its media type is not one of a layer. */ function compressionOf(mediaType) {
    const match = /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar|docker\.image\.rootfs\.(?:foreign\.)?diff\.tar)(?:[+.](gzip|zstd))?$/.exec(mediaType);
    if (!match) return undefined;
    if (match[1] === 'gzip') return 'gzip';
    return match[1] === 'zstd' ? 'zstd' : 'none';
}


/***/ }),

/***/ 92603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ resolveLocation),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   lG: () => (/* binding */ apiOrigin)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** Docker Hub is called `docker.io` in names, and its API lives elsewhere. */ const apiHosts = {
    'docker.io': 'registry-1.docker.io'
};
/** Whether a registry runs on this machine: such ones speak plain HTTP, as Docker, too, takes it. */ function isLoopback(registry) {
    const host = registry.replace(/:\d+$/, '').toLowerCase();
    return host === 'localhost' || host === '[::1]' || host.endsWith('.localhost') || host.startsWith('127.') && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 4;
}
/**
 * Where a registry's API is.
 * @param insecureHosts registries (`host` or `host:port`) that speak plain HTTP
 */ function apiOrigin(registry, insecureHosts = []) {
    const scheme = isLoopback(registry) || insecureHosts.includes(registry) ? 'http' : 'https';
    return new URL(`${scheme}://${apiHosts[registry] ?? registry}/`);
}
/**
 * Resolves the Location that a registry gives, which may be relative. A registry behind a proxy that ends TLS
 * often writes its own address with `http:`: it is still reached as it was.
 */ function resolveLocation(location, from) {
    const url = new URL(location, from);
    if (url.hostname === from.hostname && url.protocol === 'http:' && from.protocol === 'https:') {
        url.protocol = 'https:';
        // `http://host:443/` is what some proxies make of it.
        if (url.port === '80') url.port = '';
    }
    return url;
}


/***/ }),

/***/ 43659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notFound: () => (/* binding */ notFound),
/* harmony export */   placesOf: () => (/* binding */ placesOf),
/* harmony export */   plainHosts: () => (/* binding */ plainHosts)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97970);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92603);


const plainHttp = 'http://';
/** Where a repository is looked for: its mirrors in turn, then its own registry (BuildKit, buildkitd.toml.md). */ function placesOf({ registry, repository }, mirrors) {
    const mirrored = (Object.hasOwn(mirrors, registry) ? mirrors[registry] ?? [] : []).map((mirror)=>{
        const [host = '', ...path] = withoutScheme(mirror).split('/');
        return {
            registry: host,
            repository: [
                ...path,
                repository
            ].join('/')
        };
    });
    return [
        ...mirrored,
        {
            registry,
            repository
        }
    ];
}
/**
 * That nobody has it, and who was asked: what a mirror does not have its registry may.
 * @param what `docker.io/library/debian:13`
 * @param own where it is without mirrors
 * @param asked those that said that they do not have it, of what placesOf gave
 * @returns `docker.io/library/debian:13 was not found (asked mirror.acme.test as mirror, registry-1.docker.io)`
 */ function notFound(what, own, asked) {
    const names = asked.map((place)=>{
        const isOwn = place.registry === own.registry && place.repository === own.repository;
        if (isOwn) return (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .apiOrigin */ .lG)(own.registry).host;
        return `${place.repository === own.repository ? place.registry : (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__.repositoryName)(place)} as mirror`;
    });
    return `${what} was not found (asked ${names.join(', ')})`;
}
/** The hosts of mirrors that speak plain HTTP: the `insecureHosts` of a client that shall ask them. */ function plainHosts(mirrors) {
    const plain = Object.values(mirrors).flat().filter((mirror)=>mirror.startsWith(plainHttp));
    return [
        ...new Set(plain.map((mirror)=>withoutScheme(mirror).replace(/\/.*$/, '')))
    ];
}
function withoutScheme(mirror) {
    return mirror.startsWith(plainHttp) ? mirror.slice(plainHttp.length) : mirror;
}


/***/ }),

/***/ 33707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   TM: () => (/* binding */ descriptorSchema),
/* harmony export */   me: () => (/* binding */ indexSchema),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82078);

// Go writes an empty list or map as `null` or not at all.
const nullable = (schema)=>_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Union([
        schema,
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Null()
    ]));
const strings = nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()));
const texts = nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()));
/** Points to a blob (image-spec/descriptor.md). Size in bytes. */ const descriptorSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
    mediaType: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
    digest: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String({
        pattern: '^sha256:[a-f0-9]{64}$'
    }),
    size: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Integer({
        minimum: 0
    }),
    annotations: texts,
    platform: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
        os: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
        architecture: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
        variant: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String())
    }))
});
/** OCI index, Docker manifest list, and a layout's `index.json` (image-spec/image-index.md). */ const indexSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
    schemaVersion: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Literal(2),
    mediaType: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
    manifests: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(descriptorSchema),
    annotations: texts
});
/** OCI manifest and Docker's schema 2 (image-spec/manifest.md). */ const manifestSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
    schemaVersion: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Literal(2),
    mediaType: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
    config: descriptorSchema,
    layers: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(descriptorSchema),
    annotations: texts
});
/** What an image says of itself (image-spec/config.md); everything in it comes from the image: untrusted. */ const configSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
    os: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
    architecture: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
    variant: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
    created: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
    config: nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
        User: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
        Env: strings,
        Entrypoint: strings,
        Cmd: strings,
        WorkingDir: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
        Labels: texts,
        StopSignal: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
        /** `8080/tcp` → `{}`. */ ExposedPorts: nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Unknown())),
        /** Not in the specification: Docker's, and BuildKit writes it into OCI images, too. */ Healthcheck: nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
            Test: strings
        })),
        /** Docker's as well: what `CMD-SHELL` checks and shell forms run with. */ Shell: strings
    })),
    rootfs: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
        type: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
        diff_ids: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String({
            pattern: '^sha256:[a-f0-9]{64}$'
        }))
    }),
    history: nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
        created_by: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
        comment: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
        empty_layer: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Boolean())
    })))
});


/***/ }),

/***/ 58437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71630);
/* harmony import */ var _tools_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81949);




/**
 * The files that differ between this working tree and where it left REF: what the commits since then have changed,
 * what is not committed yet, and what git does not know yet. What .gitignore names does not count. A file that has
 * moved is there with both paths.
 * @param cwd the working folder, absolute; it may lie deep in the repository
 * @param ref anything that names a commit: `main`, `origin/main`, a tag, a SHA; a branch that is only at the remote
 *   `origin` is taken from there, as in a pull request's checkout
 * @param env for PATH and what every tool gets
 * @returns paths relative to `cwd` with forward slashes, sorted; `../…` for what lies beside it; a submodule or another
 *   repository in this one ends with `/` and stands for all that is in it
 * @throws Problem (request) where there is no such revision, it is not in a shallow clone, this is no repository, or
 *   there is no git
 */ async function changedFiles(cwd, ref, env) {
    if (ref.startsWith('-')) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`changed-since is no revision: ${JSON.stringify(ref)}`, {
        todo: 'Give a branch, a tag or a commit: changed-since: origin/main'
    });
    const git = await (0,_tools_git_js__WEBPACK_IMPORTED_MODULE_3__/* .openGit */ .z)(cwd, env);
    const prefix = await placeInRepository(git);
    const since = await forkPoint(git, ref, await commitOf(git, ref));
    const [differing, unknown] = await Promise.all([
        // Without renames a moved file is one that is gone and one that is new.
        ask(git, [
            'diff',
            '--raw',
            '-z',
            '--no-renames',
            '--no-ext-diff',
            '--ignore-submodules=none',
            since,
            '--'
        ]),
        ask(git, [
            'ls-files',
            '--others',
            '--exclude-standard',
            '-z',
            '--full-name',
            '--',
            ':/'
        ])
    ]);
    const all = new Set([
        ...rawPaths(differing),
        ...unknown.split('\0').filter((path)=>path !== '')
    ]);
    return [
        ...all
    ].map((path)=>fromHere(prefix, path)).sort();
}
/** posix.relative takes a slash at the end away, which says that it is a folder. */ function fromHere(prefix, path) {
    const way = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(prefix, path);
    return path.endsWith('/') ? `${way}/` : way;
}
/** `:100644 100644 SHA SHA M`, then the path: one after the other (git-diff, "Raw output format"). */ function rawPaths(raw) {
    const fields = raw.split('\0');
    const paths = [];
    for(let at = 0; at + 1 < fields.length; at += 2){
        const [before = '', after = ''] = (fields[at] ?? '').split(' ');
        const isModule = before.includes(moduleMode) || after.includes(moduleMode);
        paths.push(`${fields[at + 1] ?? ''}${isModule ? '/' : ''}`);
    }
    return paths;
}
/** The mode of a submodule in a tree. */ const moduleMode = '160000';
/** The working folder as the repository calls it: empty at its top, else with a slash at the end. */ async function placeInRepository(git) {
    const { exitCode, stdout, stderr } = await git([
        'rev-parse',
        '--is-inside-work-tree',
        '--show-prefix'
    ]);
    const [isInside, prefix = ''] = stdout.split('\n');
    if (exitCode === 0 && isInside === 'true') return prefix;
    if (stderr.includes('dubious ownership')) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)('git does not trust this checkout: it belongs to another user', {
        todo: 'Say that it is yours: git config --global --add safe.directory "$PWD"',
        log: lastLines(stderr)
    });
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)('changed-since needs a Git checkout, and this folder is in none', {
        todo: 'Run it in a checkout, or leave changed-since out',
        log: lastLines(stderr)
    });
}
async function commitOf(git, ref) {
    for (const name of [
        ref,
        `refs/remotes/origin/${ref}`
    ]){
        const { exitCode, stdout } = await git([
            'rev-parse',
            '--verify',
            '--quiet',
            `${name}^{commit}`
        ]);
        // `^main` is a revision for git, and no commit.
        if (exitCode === 0 && /^[0-9a-f]{40,64}$/.test(stdout.trim())) return stdout.trim();
    }
    if (await isShallow(git)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`${shown(ref)} is not in this clone, which has only the newest commits`, {
        todo: fetchMore(ref)
    });
    const known = await ask(git, [
        'for-each-ref',
        '--format=%(refname:short)'
    ]);
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`There is no revision ${shown(ref)} in this repository`, {
        ...(0,_tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(ref, known.split('\n').filter((name)=>name !== '')),
        todo: `Give a branch, a tag or a commit that is here; one of the remote comes with: git fetch origin ${remoteForm(ref)}`
    });
}
/** Where HEAD and the revision went different ways: what has happened on the other side since is no change of ours. */ async function forkPoint(git, ref, commit) {
    const { exitCode, stdout, stderr } = await git([
        'merge-base',
        commit,
        'HEAD'
    ]);
    if (exitCode === 0) return stdout.trim();
    if (exitCode !== 1) throw refused([
        'merge-base',
        ref,
        'HEAD'
    ], stderr);
    if (await isShallow(git)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`Where this branch left ${shown(ref)} is not in this clone, which has only the newest commits`, {
        todo: fetchMore(ref)
    });
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`${shown(ref)} and what is checked out have no commit in common`, {
        todo: 'Give the branch or the commit that this one started from'
    });
}
/** `origin/main` as git fetch wants it, so that the name is there afterwards. */ function remoteForm(ref) {
    const branch = /^(?:refs\/remotes\/)?origin\/(.+)$/.exec(ref)?.[1];
    return branch === undefined ? shown(ref) : shown(`${branch}:refs/remotes/origin/${branch}`);
}
function fetchMore(ref) {
    return `Fetch the history: fetch-depth: 0 for actions/checkout, or git fetch --unshallow origin ${remoteForm(ref)}`;
}
async function isShallow(git) {
    return (await ask(git, [
        'rev-parse',
        '--is-shallow-repository'
    ])).trim() === 'true';
}
/** What stands in a message may be copied into a shell. */ function shown(ref) {
    return /^[\w./@^~{}-]+$/.test(ref) ? ref : JSON.stringify(ref);
}
async function ask(git, args) {
    const { exitCode, stdout, stderr } = await git(args);
    if (exitCode !== 0) throw refused(args, stderr);
    return stdout;
}
function refused(args, stderr) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`git ${args[0] ?? ''} failed, so nobody knows what has changed`, {
        log: lastLines(stderr)
    });
}
function lastLines(stderr) {
    return stderr.trim().split('\n').slice(-5);
}


/***/ }),

/***/ 85357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   q: () => (/* binding */ nearestCandidate)
/* harmony export */ });
/**
 * Decides for every image whether it is built or what is published stays (issue 2, "Fingerprints and decisions").
 * Reuse demands the same fingerprint under a tag in question, every platform, and every parent reused at the very
 * digest that the image was built on.
 * @param images in build order
 * @param known of all that are wanted
 */ function decide(images, known, options) {
    const decided = new Map();
    for (const image of images){
        const facts = known.get(image.name);
        decided.set(image.name, facts === undefined ? image : decideOne(image, facts, decided, options));
    }
    return withoutIdleFiles([
        ...decided.values()
    ], options.asked);
}
/** Files that came along for images which stay as they are, and that nobody asked for, are not made. */ function withoutIdleFiles(images, asked) {
    const needed = new Set(asked);
    // From the end: what is built needs what it stands on.
    return images.toReversed().map((image)=>{
        const isIdle = image.output.kind !== 'image' && image.decision === 'build' && !needed.has(image.name);
        if (isIdle) return {
            ...image,
            decision: 'skip',
            reasons: [
                'what takes its files stays as it is'
            ]
        };
        if (image.decision === 'build') for (const name of image.needs)needed.add(name);
        return image;
    }).toReversed();
}
function decideOne(image, facts, decided, options) {
    const { fingerprint } = facts;
    const obstacle = obstacleOf(image, facts, options);
    if (obstacle !== undefined) return {
        ...image,
        fingerprint,
        decision: 'build',
        reasons: [
            ...obstacle,
            ...image.reasons
        ]
    };
    const parents = image.needs.flatMap((name)=>decided.get(name) ?? []);
    const refusals = new Map(facts.candidates.map((candidate)=>[
            candidate,
            refusalOf(candidate, image, fingerprint, parents, options)
        ]));
    const fitting = facts.candidates.find((candidate)=>refusals.get(candidate) === undefined);
    if (fitting !== undefined) {
        const { ref, repository, digest, mediaType } = fitting;
        return {
            ...image,
            fingerprint,
            decision: 'reuse',
            reasons: [
                `unchanged since ${ref} was published`
            ],
            published: {
                ref,
                repository,
                digest,
                mediaType
            }
        };
    }
    const nearest = nearestCandidate(facts);
    const why = nearest === undefined ? undefined : refusals.get(nearest);
    return {
        ...image,
        fingerprint,
        decision: 'build',
        reasons: [
            ...why ?? nothingPublished(facts),
            ...image.reasons
        ]
    };
}
/** The published image that a fingerprint is best held against: one with the same, else one that has any. */ function nearestCandidate({ fingerprint, candidates }) {
    return candidates.find((one)=>one.fingerprint === fingerprint.digest) ?? candidates.find((one)=>one.fingerprint !== undefined) ?? candidates[0];
}
/** What makes looking at the registry useless. */ function obstacleOf({ tags, output }, { fingerprint }, { mayReuse }) {
    if (!mayReuse) return [
        'everything is to be built (reuse: false)'
    ];
    if (fingerprint.volatile.length > 0) return fingerprint.volatile;
    if (output.kind !== 'image') return [
        'it gives files, which are not kept in a registry'
    ];
    if (tags.length === 0) return [
        'no registry was given, so nothing was looked up'
    ];
    return undefined;
}
function nothingPublished({ unknown }) {
    return unknown.length > 0 ? unknown : [
        'nothing is published under the tags that are looked at'
    ];
}
/** Why a published image must not be taken, a sentence each; `undefined` where it may. */ function refusalOf(candidate, { platforms, needs }, fingerprint, parents, { isPullRequest, differences }) {
    const { ref } = candidate;
    if (candidate.fingerprint === undefined) return [
        `${ref} has no fingerprint: image-build did not publish it`
    ];
    if (candidate.fingerprint !== fingerprint.digest) {
        const built = new Set(parents.filter(({ decision })=>decision === 'build').map(({ name })=>name));
        const changes = differences(candidate, fingerprint).map((change)=>{
            const [, parent = ''] = /^parent (\S+) has changed$/.exec(change) ?? [];
            return built.has(parent) ? `parent ${parent} is built` : change;
        });
        return changes.length > 0 ? changes : [
            `its fingerprint differs from that of ${ref}`
        ];
    }
    if (candidate.isFromPullRequest && !isPullRequest) return [
        `${ref} was published by a pull request, whose images are not taken here`
    ];
    const missing = platforms.filter((platform)=>!candidate.platforms.includes(platform));
    if (missing.length > 0) return [
        `${ref} lacks ${missing.join(', ')}`
    ];
    for (const name of needs){
        const parent = parents.find((one)=>one.name === name);
        // Files have no digest in a registry: that they are the same is in the fingerprint.
        if (parent?.output.kind !== 'image') continue;
        if (parent.decision !== 'reuse') return [
            `parent ${name} is built`
        ];
        if (candidate.parents[name] !== parent.published?.digest) return [
            `${ref} was built on another ${name} than the one that is published as ${parent.published?.ref ?? ''}`
        ];
    }
    return undefined;
}


/***/ }),

/***/ 76077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ briefDigest),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* unused harmony export fileChanges */
/** Files that a sentence names before it counts the rest. */ const namedFiles = 3;
/** Longer values of arguments and labels are cut. */ const valueLength = 40;
/**
 * The end of a file's digest: enough to say which file has changed, and too little to guess what is in it. A record
 * lies beside the image in its registry, and sources may be private where the image is not.
 */ function briefDigest(digest) {
    return digest.slice(-3);
}
/**
 * How two lists of files differ.
 * @param before path → digest
 * @param now path → digest
 */ function fileChanges(before, now) {
    const old = new Map(Object.entries(before));
    const present = new Map(Object.entries(now));
    return {
        added: [
            ...present.keys()
        ].filter((path)=>!old.has(path)).sort(),
        changed: [
            ...present
        ].flatMap(([path, is])=>briefDigest(old.get(path) ?? is) === briefDigest(is) ? [] : [
                path
            ]).sort(),
        removed: [
            ...old.keys()
        ].filter((path)=>!present.has(path)).sort()
    };
}
/**
 * The files that changed in each part that differs and whose files are known on both sides. Only these are read.
 * @throws whatever reading them throws (`FingerprintPart.files`)
 */ async function changedFiles(before, recorded, now) {
    const old = new Map(Object.entries(before));
    const lists = new Map(Object.entries(recorded));
    const found = await Promise.all(now.map(async ({ name, value, files })=>{
        const list = lists.get(name);
        if (files === undefined || list === undefined || old.get(name) === value) return [];
        return [
            [
                name,
                fileChanges(list, await files())
            ]
        ];
    }));
    return Object.fromEntries(found.flat());
}
/**
 * The parts of a fingerprint that differ from a published one's, a sentence each: `context: src/app.ts changed`,
 * `base debian:bookworm-slim moved from sha256:ab… to sha256:cd…`.
 * @param before part → value, of the published image
 * @param files what is known of the files of contexts
 * @returns in the order of the parts, those that are gone last; empty when nothing differs
 */ function differences(before, now, files = {}) {
    const old = new Map(Object.entries(before));
    const changes = new Map(Object.entries(files));
    const present = new Set(now.map(({ name })=>name));
    return [
        ...now.flatMap(({ name, value })=>{
            const was = old.get(name);
            if (was === value) return [];
            return was === undefined ? `${name} is new` : changed(name, was, value, changes.get(name));
        }),
        ...[
            ...old.keys()
        ].filter((name)=>!present.has(name)).sort().map((name)=>`${name} is gone`)
    ];
}
function changed(name, before, now, files) {
    const what = files === undefined ? '' : filesText(files);
    if (what !== '') return `${name}: ${what}`;
    if (name.startsWith('parent ')) return `${name} has changed`;
    const [from, to] = [
        digestIn(before),
        digestIn(now)
    ];
    if (from === undefined || to === undefined) return `${name} changed from ${shown(before, from)} to ${shown(now, to)}`;
    return /^(base|image|frontend) /.test(name) && from !== to ? `${name} moved from ${from} to ${to}` : `${name} changed`;
}
/** `src/app.ts changed, src/new.ts added and 12 more`. */ function filesText({ added, changed, removed }) {
    const all = [
        ...changed.map((path)=>[
                path,
                'changed'
            ]),
        ...added.map((path)=>[
                path,
                'added'
            ]),
        ...removed.map((path)=>[
                path,
                'removed'
            ])
    ].sort(([a], [b])=>a < b ? -1 : 1);
    const told = all.slice(0, namedFiles).map(([path, word])=>`${path} ${word}`);
    const rest = all.length - told.length;
    if (rest > 0) return `${told.join(', ')} and ${rest} more`;
    return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''}`;
}
/** The digest that a value is or ends with, short; `undefined` where it is another text. */ function digestIn(value) {
    const [, hex] = /(?:^|@)sha256:([0-9a-f]{12})[0-9a-f]{52}$/.exec(value) ?? [];
    return hex === undefined ? undefined : `sha256:${hex}…`;
}
function shown(value, digest) {
    if (digest !== undefined) return digest;
    const text = value.length > valueLength ? `${value.slice(0, valueLength)}…` : value;
    return JSON.stringify(text);
}


/***/ }),

/***/ 41373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ createContexts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/paths.js
var paths = __webpack_require__(89045);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/disk.js
var files_disk = __webpack_require__(27220);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/ignore-file.js
var ignore_file = __webpack_require__(19766);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/glob.js
var files_glob = __webpack_require__(35551);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/resolve.js
var resolve = __webpack_require__(65197);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/sources.js
var sources = __webpack_require__(78819);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/files/missing.js



/**
 * The plain sources of a selection that a context does not have: BuildKit fails with them.
 * @param root after the ignore file
 * @param raw as it lies on the disk
 * @param ignoreFile that is in force, relative to the context
 */ function missingSources(disk, { root, raw, ignoreFile }, selection) {
    return (0,sources/* sourcesOf */.u)(selection).filter(({ text })=>selection.kind === 'mount' || !((0,files_glob/* hasWildcard */.rl)(text) || text.includes('\\'))).filter(({ steps })=>(0,resolve/* resolveSource */.ev)(disk, root, steps).found.size === 0).map(({ text, steps })=>{
        const isThere = (0,resolve/* resolveSource */.ev)(disk, raw, steps).found.size > 0;
        return {
            source: text,
            ...selection.line === undefined ? {} : {
                line: selection.line
            },
            ...isThere && ignoreFile !== undefined ? {
                why: 'ignored',
                ignoreFile
            } : {
                why: 'absent'
            }
        };
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/digest.js
var digest = __webpack_require__(8219);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/covers.js
var covers = __webpack_require__(7185);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/names.js
var names = __webpack_require__(77809);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/ignore-rules.js
var ignore_rules = __webpack_require__(26029);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/ignore-pattern.js + 1 modules
var ignore_pattern = __webpack_require__(74545);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/tree.js
var tree = __webpack_require__(89529);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/files/parents.js



/**
 * What `COPY --parents` takes from below its pivot: all that the pattern fits, and the folders on the way. Its patterns
 * are those of `.dockerignore`. Source: BuildKit, dockerfile2llb, dispatchCopy (IncludePatterns).
 * @param path of the pivot, for the paths of what is found
 */ function takenBelow(pivot, pattern, path) {
    const read = (0,ignore_pattern/* readIgnorePattern */.bW)(pattern);
    if (read === undefined || read === 'malformed' || !read.isSure || read.isException) return [
        {
            path,
            node: pivot,
            isWhole: true
        }
    ];
    const taken = [];
    const look = (branch, folder)=>{
        const before = taken.length;
        for (const [name, node] of branch.children()){
            const way = folder === '' ? name : `${folder}/${name}`;
            const at = path === '' ? way : `${path}/${way}`;
            if (read.test(way)) taken.push({
                path: at,
                node,
                isWhole: true
            });
            else if ((0,tree/* isBranch */.PX)(node) && mayLead(read, way) && look(node, way)) taken.push({
                path: at,
                node,
                isWhole: false
            });
        }
        return taken.length > before;
    };
    look(pivot, '');
    return taken;
}
/** Whether the pattern can fit anything below this folder. */ function mayLead({ text }, folder) {
    const steps = text.split('/');
    for (const [index, name] of folder.split('/').entries()){
        const step = steps[index];
        if (step === undefined) return false;
        if (step.includes('**') || step.includes('\\')) return true;
        const glob = (0,files_glob/* readGlob */.pV)(step);
        if (glob?.mayCross !== false) return true;
        if (!glob.test(name)) return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/files/reached.js





/** An excluder that remembers: of a branch the digest is, too. */ function createExcluder() {
    const known = new WeakMap();
    return (branch, rules)=>{
        const made = known.get(branch) ?? new Map();
        known.set(branch, made);
        const result = made.get(rules.key) ?? (0,tree/* filteredBranch */.A8)(branch, rules);
        made.set(rules.key, result);
        return result;
    };
}
/** Finds what a selection reaches; only folders that it can lead through are looked into. */ function reach(disk, root, selection, exclude) {
    const rules = (0,ignore_rules/* excludeRules */.kZ)(selection.excludes);
    const whole = [];
    const alone = [];
    const ways = [];
    for (const { steps, parents } of (0,sources/* sourcesOf */.u)(selection)){
        const resolved = (0,resolve/* resolveSource */.ev)(disk, root, steps);
        ways.push(...resolved.ways);
        for (const [path, node] of resolved.links)alone.push({
            path,
            node
        });
        for (const [path, node] of resolved.found)// With `--parents` links stay links; what they lead to is taken all the same.
        if (parents === undefined || resolved.followed.has(path)) // Of what is named itself nothing is left out.
        whole.push({
            path,
            node: (0,tree/* isBranch */.PX)(node) ? exclude(node, rules) : node
        });
        if (parents === undefined) continue;
        const pivots = (0,resolve/* resolveSource */.ev)(disk, root, parents.base);
        ways.push(...pivots.ways.slice(1));
        for (const [path, node] of pivots.links)alone.push({
            path,
            node
        });
        for (const [path, node] of pivots.found)if ((0,tree/* isBranch */.PX)(node)) for (const taken of takenBelow(exclude(node, rules), parents.pattern, path))(taken.isWhole ? whole : alone).push(taken);
    }
    return {
        whole,
        alone,
        ways
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/files/view.js






/** A folder under some rules. All images that share both share what is known of it. */ class View {
    /** As it lies on the disk. */ raw;
    /** What the rules leave. */ root;
    #disk;
    #rules;
    #exclude = createExcluder();
    #reached = new Map();
    constructor(disk, folder, rules){
        this.#disk = disk;
        this.#rules = rules;
        this.raw = (0,tree/* diskBranch */.ei)(disk, folder);
        this.root = (0,tree/* filteredBranch */.A8)(this.raw, rules);
    }
    /** See ContextFiles. */ async digest(selections) {
        return this.#read(selections, ({ whole, alone })=>{
            const lines = new Set([
                ...alone.map((part)=>this.#line('alone', part, (0,tree/* isBranch */.PX)(part.node) ? '' : this.#substance(part.node))),
                ...whole.map((part)=>this.#line('whole', part, this.#substance(part.node)))
            ]);
            const hash = (0,external_node_crypto_.createHash)('sha256');
            for (const line of [
                ...lines
            ].sort())hash.update((0,names/* bytesOf */.$)(line));
            return `sha256:${hash.digest('hex')}`;
        });
    }
    /** See ContextFiles. */ async files(selections) {
        return this.#read(selections, ({ whole, alone })=>{
            const files = new Map();
            const add = ({ path, node }, isWhole)=>{
                const substance = (0,tree/* isBranch */.PX)(node) ? '' : this.#substance(node);
                if (path !== '') files.set(path, (0,digest/* digestOf */.ol)(`${(0,tree/* settingsOf */.f5)(this.#disk, node)}\0${substance}`));
                if (!isWhole || !(0,tree/* isBranch */.PX)(node)) return;
                for (const [name, child] of node.children())add({
                    path: path === '' ? name : `${path}/${name}`,
                    node: child
                }, true);
            };
            for (const part of alone)add(part, false);
            for (const part of whole)add(part, true);
            return Object.fromEntries([
                ...files
            ].sort(([one], [other])=>one < other ? -1 : 1));
        });
    }
    /** See ContextFiles. */ async contents(selections, fits) {
        return this.#disk.inTurn(async ()=>{
            const files = new Map();
            const add = ({ path, node })=>{
                if (!(0,tree/* isBranch */.PX)(node)) {
                    if (node.kind === 'file' && fits(path)) files.set(path, node);
                    return;
                }
                for (const [name, child] of node.children())add({
                    path: path === '' ? name : `${path}/${name}`,
                    node: child
                });
            };
            this.#reachAll(selections).whole.forEach(add);
            await this.#disk.read([
                ...files.values()
            ]);
            return Object.fromEntries([
                ...files
            ].map(([path, { content = '' }])=>[
                    path,
                    content
                ]).sort(([one], [other])=>one < other ? -1 : 1));
        });
    }
    /** Whether a change of a path can change what the selections reach; the path need not be there. */ covers(selections, path) {
        if ((0,covers/* isDropped */.h)(this.#rules, path, this.#isFolder(path))) return false;
        return selections === 'all' || selections.some((selection)=>(0,covers/* isOnWay */.T)(selection, this.#reach(selection).ways, path));
    }
    #isFolder(path) {
        let node = this.raw;
        for (const name of path.split('/'))node = node !== undefined && (0,tree/* isBranch */.PX)(node) ? node.children().get(name) : undefined;
        return node !== undefined && (0,tree/* isBranch */.PX)(node);
    }
    #reach(selection) {
        const key = JSON.stringify([
            selection.kind,
            selection.keepsParents,
            selection.patterns,
            selection.excludes
        ]);
        const reached = this.#reached.get(key) ?? reach(this.#disk, this.root, selection, this.#exclude);
        this.#reached.set(key, reached);
        return reached;
    }
    /** Reads all files that are reached, then asks. */ async #read(selections, ask) {
        return this.#disk.inTurn(async ()=>{
            const { whole, alone } = this.#reachAll(selections);
            const unread = [];
            (0,tree/* addUnread */.vc)(whole.map(({ node })=>node), unread);
            await this.#disk.read(unread);
            return ask({
                whole,
                alone
            });
        });
    }
    #reachAll(selections) {
        if (selections === 'all') return {
            whole: [
                {
                    path: '',
                    node: this.root
                }
            ],
            alone: []
        };
        const reached = selections.map((selection)=>this.#reach(selection));
        return {
            whole: reached.flatMap((one)=>one.whole),
            alone: reached.flatMap((one)=>one.alone)
        };
    }
    #line(how, { path, node }, substance) {
        return [
            path,
            how,
            (0,tree/* settingsOf */.f5)(this.#disk, node),
            substance,
            ''
        ].join('\0');
    }
    #substance(node) {
        return (0,tree/* substanceOf */.C6)(this.#disk, node);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/files/contexts.js






/**
 * All build contexts of a run: see Contexts. What has been read once stands for the run.
 * @param cwd what messages name ignore files relative to
 */ function createContexts(cwd = process.cwd()) {
    const disk = new files_disk/* Disk */.m();
    const views = new Map();
    const viewOf = (folder, dockerfile)=>{
        const { rules, file } = (0,ignore_file/* readIgnoring */._)(disk, folder, dockerfile, cwd);
        const key = JSON.stringify([
            folder,
            rules.key
        ]);
        const view = views.get(key) ?? new View(disk, folder, rules);
        views.set(key, view);
        return {
            view,
            ...file === undefined ? {} : {
                file
            }
        };
    };
    return {
        open: (folder, dockerfile)=>disk.inTurn(()=>{
                const { view, file } = viewOf(folder, dockerfile);
                return Promise.resolve(openContext(disk, view, {
                    folder,
                    dockerfile,
                    file
                }));
            })
    };
}
function openContext(disk, view, { folder, dockerfile, file }) {
    const wayTo = (path)=>(0,paths/* toPosix */.d7)((0,external_node_path_.relative)(folder, path));
    const all = (0,ignore_file/* ignoreFiles */.G)(folder, dockerfile);
    // One that is gone was in force before; those behind the one in force never count.
    const inForce = new Set(all.slice(0, file === undefined ? all.length : all.indexOf(file) + 1).map(wayTo));
    return {
        digest: (selections)=>view.digest(selections),
        files: (selections)=>view.files(selections),
        contents: (selections, fits)=>view.contents(selections, fits),
        covers: (selections, path)=>{
            const way = wayTo((0,external_node_path_.resolve)(folder, path));
            const isInside = way !== '' && way !== '..' && !way.startsWith('../');
            return disk.inTurn(()=>Promise.resolve(inForce.has(way) || isInside && view.covers(selections, way)));
        },
        missing: (selections)=>disk.inTurn(()=>Promise.resolve(selections === 'all' ? [] : selections.flatMap((selection)=>missingSources(disk, {
                        root: view.root,
                        raw: view.raw,
                        ...file === undefined ? {} : {
                            ignoreFile: wayTo(file)
                        }
                    }, selection))))
    };
}


/***/ }),

/***/ 7185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isOnWay),
/* harmony export */   h: () => (/* binding */ isDropped)
/* harmony export */ });
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26029);
/* harmony import */ var _ignore_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74545);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65197);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78819);




/**
 * Whether rules drop a path, whether or not it is there.
 * @param isFolder where it is one, what is below it counts, too
 */ function isDropped(rules, path, isFolder) {
    const names = path.split('/');
    let state;
    for(let count = 1; count <= names.length; count += 1){
        const verdict = rules.judge(names.slice(0, count).join('/'), state);
        const isLast = count === names.length;
        if (isLast && !isFolder) return verdict.ignored;
        if (!verdict.enters) return true;
        ({ state } = verdict);
    }
    return false;
}
/**
 * Whether a change of a path can change what a selection reaches: its own ways, or those that links have made of them,
 * lead to it, through it or above it.
 * @param ways see Reached
 * @param path relative to the context; it need not be there
 */ function isOnWay(selection, ways, path) {
    const names = path.split('/');
    const rules = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .excludeRules */ .kZ)(selection.excludes);
    return ways.some((way)=>fitsAsFarAsBoth(way, names) && // What `--parents` leaves out is told from its pivot on: see below.
        (selection.keepsParents || names.length <= way.length || !isDropped(rules, names.slice(way.length).join('/'), false))) || (0,_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sourcesOf */ .u)(selection).some(({ parents })=>parents !== undefined && isBelowPivot(parents, names));
}
/** What stands above a source counts, too: it may be a link. BuildKit follows none from the first pattern on. */ function fitsAsFarAsBoth(way, names) {
    return way.slice(0, names.length).every((step, index)=>{
        const name = names[index] ?? '';
        if (typeof step === 'string') return step === name;
        if (!(0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeep */ .tF)(step)) return names.length >= way.length && step.fits(name);
        const below = names.slice(index);
        return below.some((_, last)=>step.fitsPath(below.slice(0, last + 1).join('/')));
    });
}
/** `**` behind a pivot may lead anywhere below it. */ function isBelowPivot({ base, pattern }, names) {
    if (!fitsAsFarAsBoth(base, names)) return false;
    const read = (0,_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .readIgnorePattern */ .bW)(pattern);
    if (read === undefined || read === 'malformed' || !read.isSure || read.isException) return true;
    const below = names.slice(base.length);
    return below.some((_, index)=>read.test(below.slice(0, index + 1).join('/')));
}


/***/ }),

/***/ 27220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Disk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50661);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77809);






/** The disk as it was when it was first looked at. Nothing is followed, nothing is read twice. */ class Disk {
    #folders = new Map();
    #turn = Promise.resolve();
    #buffer = Buffer.allocUnsafeSlow(1 << 18);
    /** @throws Problem (surroundings) when the folder cannot be read */ list(folder) {
        const known = this.#folders.get(folder);
        if (known !== undefined) return known;
        const entries = new Map();
        for (const { name, kind } of readFolder(folder)){
            const path = `${folder === '/' ? '' : folder}/${name}`;
            entries.set(name, {
                path,
                kind: kind ?? kindOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$)(path)))
            });
        }
        this.#folders.set(folder, entries);
        return entries;
    }
    /** @throws Problem (surroundings) when it is gone */ mode(entry) {
        entry.mode ??= reading(entry.path, ()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$)(entry.path)).mode & 0o7777);
        return entry.mode;
    }
    /** @throws Problem (surroundings) when it is gone */ target(entry) {
        entry.target ??= reading(entry.path, ()=>(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$)(entry.path), {
                encoding: 'buffer'
            })));
        return entry.target;
    }
    /** Work that reads files comes one after the other: what one has read, the next one need not. */ async inTurn(work) {
        const turn = this.#turn.then(work);
        this.#turn = turn.then(()=>undefined, ()=>undefined);
        return turn;
    }
    /**
   * Reads what these files hold, as far as it is not known, into their `content`. Reading at once is faster than the
   * threads that would do it beside; now and then others get their turn, so that registries can answer meanwhile.
   * @throws Problem (surroundings) naming the file that cannot be read
   */ async read(entries) {
        let sliceEnd = performance.now() + 20;
        for (const entry of entries){
            entry.content ??= reading(entry.path, ()=>entry.kind === 'file' ? this.#hash(entry) : deviceOf(entry.path));
            if (performance.now() < sliceEnd) continue;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
            sliceEnd = performance.now() + 20;
        }
    }
    /** Should the file have become a link meanwhile, it is not followed; should it be a pipe, nobody waits for it. */ #hash(entry) {
        const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$)(entry.path), flags);
        try {
            const { mode, size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            entry.mode ??= mode & 0o7777;
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
            for(let read = 0; read === 0 || read < size;){
                const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, this.#buffer);
                if (bytes === 0) break;
                hash.update(this.#buffer.subarray(0, bytes));
                read += bytes;
            }
            return hash.digest('hex');
        } finally{
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
}
function readFolder(folder) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$)(folder), {
            withFileTypes: true
        });
        if (!entries.some(({ name })=>name.includes('\uFFFD'))) return entries.map((entry)=>({
                name: entry.name,
                kind: knownKind(entry)
            }));
        // Node has no types with names as bytes before 22.
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$)(folder), {
            encoding: 'buffer'
        }).map((name)=>({
                name: (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)(name),
                kind: undefined
            }));
    } catch (error) {
        if ((0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) === 'ENOENT' || (0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) === 'ENOTDIR') throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .badRequest */ .li)(`The folder ${folder} is not there`, {}, error);
        throw unreadable(folder, error);
    }
}
/** Some file systems do not say it: then it has to be looked up. */ function knownKind(entry) {
    const isKnown = entry.isFile() || entry.isDirectory() || entry.isSymbolicLink() || entry.isFIFO() || entry.isSocket() || entry.isBlockDevice() || entry.isCharacterDevice();
    return isKnown ? kindOf(entry) : undefined;
}
function kindOf(found) {
    if (found.isFile()) return 'file';
    if (found.isDirectory()) return 'folder';
    return found.isSymbolicLink() ? 'link' : 'other';
}
function deviceOf(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$)(path));
    // BuildKit makes an empty file of a socket.
    if (found.isSocket()) return 'socket';
    return found.isFIFO() ? 'pipe' : `device ${found.isBlockDevice() ? 'b' : 'c'} ${found.rdev}`;
}
function reading(path, work) {
    try {
        return work();
    } catch (error) {
        throw unreadable(path, error);
    }
}
function unreadable(path, error) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsFailed */ .fs)(`${path} belongs to a build context and cannot be read (${(0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) ?? 'unknown error'})`, {
        todo: 'Make it readable, or name it in .dockerignore'
    }, error);
}


/***/ }),

/***/ 35551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   pV: () => (/* binding */ readGlob),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/** A pattern of Go's filepath.Match, which is what COPY and ADD take. */ /** Whether COPY takes this source for a pattern. Source: BuildKit, containsWildcards. */ function hasWildcard(source) {
    return /[*?[]/.test(source.replaceAll(/\\./gsu, ''));
}
/**
 * Reads a pattern of Go's filepath.Match on Linux.
 * @returns `undefined` where Go calls it malformed
 */ function readGlob(pattern) {
    const signs = readSigns(pattern);
    if (signs === undefined) return undefined;
    const regexp = new RegExp(`^${signs.map(toRegExp).join('')}$`, 'su');
    return {
        test: (path)=>regexp.test(path),
        mayCross: signs.some((sign)=>sign.kind === 'class' && new RegExp(toRegExp(sign), 'u').test('/'))
    };
}
function readSigns(pattern) {
    const chars = Array.from(pattern);
    const signs = [];
    for(let at = 0; at < chars.length; at += 1){
        const char = chars[at] ?? '';
        if (char === '*') signs.push({
            kind: 'star'
        });
        else if (char === '?') signs.push({
            kind: 'any'
        });
        else if (char === '[') {
            const found = readClass(chars, at + 1);
            if (found === undefined) return undefined;
            signs.push(found.sign);
            at = found.end;
        } else if (char === '\\') {
            at += 1;
            const next = chars[at];
            if (next === undefined) return undefined;
            signs.push({
                kind: 'literal',
                char: next
            });
        } else signs.push({
            kind: 'literal',
            char
        });
    }
    return signs;
}
/** A class from behind its `[`; `end` is where its `]` stands. */ function readClass(chars, start) {
    const negated = chars[start] === '^';
    const ranges = [];
    let at = negated ? start + 1 : start;
    const read = ()=>{
        const char = chars[at];
        if (char === undefined || char === '-' || char === ']') return undefined;
        if (char === '\\') at += 1;
        const value = chars[at];
        at += 1;
        return at < chars.length ? value : undefined;
    };
    while(chars[at] !== ']' || ranges.length === 0){
        const low = read();
        if (low === undefined) return undefined;
        let high = low;
        if (chars[at] === '-') {
            at += 1;
            high = read();
        }
        if (high === undefined) return undefined;
        ranges.push([
            low,
            high
        ]);
    }
    return {
        sign: {
            kind: 'class',
            negated,
            ranges
        },
        end: at
    };
}
function toRegExp(sign) {
    switch(sign.kind){
        case 'star':
            return '[^/]*';
        case 'any':
            return '[^/]';
        case 'literal':
            return codeOf(sign.char);
        case 'class':
            {
                // A range that runs backwards fits nothing in Go and is an error in JavaScript.
                const ranges = sign.ranges.filter(([low, high])=>pointOf(low) <= pointOf(high));
                return `[${sign.negated ? '^' : ''}${ranges.map(([low, high])=>`${codeOf(low)}-${codeOf(high)}`).join('')}]`;
            }
    }
}
function pointOf(char) {
    return char.codePointAt(0) ?? 0;
}
/** A character as JavaScript's regular expressions take it literally, inside of classes and outside. */ function codeOf(char) {
    return `\\u{${pointOf(char).toString(16)}}`;
}


/***/ }),

/***/ 19766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ignoreFiles),
/* harmony export */   _: () => (/* binding */ readIgnoring)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50661);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89045);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26029);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65197);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89529);








/**
 * Reads the ignore file of a context: the Dockerfile's own, even when it is empty, else `.dockerignore`. Links are
 * followed, but not out of the folder that the file is in. Source: BuildKit, dockerui, ReadEntrypoint and
 * dockerIgnorePatterns.
 * @param cwd what messages name files relative to
 * @throws Problem (request) for a line that BuildKit refuses, or a file that cannot be read
 */ function readIgnoring(disk, folder, dockerfile, cwd) {
    for (const file of ignoreFiles(folder, dockerfile)){
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)) ? readWithin(disk, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), file, cwd) : undefined;
        if (text === undefined) continue;
        const read = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .readIgnoreFile */ .rj)(text);
        if ('judge' in read) return {
            rules: read,
            file
        };
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${JSON.stringify(read.text)} is no pattern that BuildKit understands`, {
            where: {
                file: shown(file, cwd),
                line: read.line
            },
            todo: 'Close the bracket, escape it with a backslash, or take the line out'
        });
    }
    return {
        rules: _ignore_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .noRules */ .jn
    };
}
/** Where the rules of a context can come from, absolute, the first one that is there counts. */ function ignoreFiles(folder, dockerfile) {
    return [
        ...dockerfile === undefined ? [] : [
            `${dockerfile}.dockerignore`
        ],
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.dockerignore')
    ];
}
/** `undefined` for what is not there; a folder of that name is none, either. */ function readWithin(disk, folder, file, cwd) {
    const { found } = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveSource */ .ev)(disk, (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .diskBranch */ .ei)(disk, folder), [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)
    ]);
    const [node] = found.values();
    if (node === undefined || (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .isBranch */ .PX)(node) || node.kind !== 'file') return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node.path, 'utf8');
    } catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${shown(file, cwd)} cannot be read (${(0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error) ?? 'unknown error'})`, {
            todo: 'Make it readable: it says what belongs to the build'
        }, error);
    }
}
function shown(file, cwd) {
    const way = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .toPosix */ .d7)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, file));
    return way.startsWith('../') ? file : way;
}


/***/ }),

/***/ 74545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ts: () => (/* binding */ cleanPath),
  bW: () => (/* binding */ readIgnorePattern),
  Pd: () => (/* binding */ trimSpace)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/glob.js
var glob = __webpack_require__(35551);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/files/go-regexp.js

/** What `\` and a letter mean in Go. Source: Go's regexp/syntax. */ const escapes = new Map([
    [
        'd',
        '[0-9]'
    ],
    [
        'D',
        '[^0-9]'
    ],
    [
        's',
        '[\\t\\n\\f\\r ]'
    ],
    [
        'S',
        '[^\\t\\n\\f\\r ]'
    ],
    [
        'w',
        '[0-9A-Za-z_]'
    ],
    [
        'W',
        '[^0-9A-Za-z_]'
    ],
    [
        'b',
        '\\b'
    ],
    [
        'B',
        '\\B'
    ],
    [
        'A',
        '^'
    ],
    [
        'z',
        '$'
    ]
]);
const controls = new Map(Object.entries({
    a: '\x07',
    f: '\f',
    t: '\t',
    n: '\n',
    r: '\r',
    v: '\v'
}));
/**
 * Translates a regular expression of Go's, of the kind that patternmatcher makes (see ignore-pattern.ts), whose users
 * have their say in classes and escapes.
 * @returns `undefined` where it is wrong, or has no like here
 */ function toJavaScript(go) {
    const chars = Array.from(go);
    let made = '';
    for(let at = 0; at < chars.length; at += 1){
        const char = chars[at] ?? '';
        if (char === '[') {
            const found = readClass(chars, at + 1);
            if (found === undefined) return undefined;
            made += found.text;
            at = found.end;
        } else if (char === '\\') {
            at += 1;
            const next = chars[at] ?? '';
            const literal = literalOf(next);
            const text = escapes.get(next) ?? (literal === undefined ? undefined : (0,glob/* codeOf */.$N)(literal));
            if (text === undefined) return undefined;
            made += text;
        } else if (char === '.') made += '[^\\n]';
        else if (char === '(') made += '(?:';
        else if (')*?^$'.includes(char)) made += char;
        else made += (0,glob/* codeOf */.$N)(char);
    }
    try {
        return new RegExp(made, 'u');
    } catch  {
        return undefined;
    }
}
/** What `\` and this character stand for; `undefined` for what is no single character. */ function literalOf(char) {
    return /^[!-/:-@[-`{-~ ]$/.test(char) ? char : controls.get(char);
}
/** A class from behind its `[`; `end` is where its `]` stands. */ function readClass(chars, start) {
    const negated = chars[start] === '^';
    let at = negated ? start + 1 : start;
    let text = negated ? '[^' : '[';
    const read = ()=>{
        const char = chars[at];
        at += 1;
        if (char !== '\\') return char;
        at += 1;
        return literalOf(chars[at - 1] ?? '');
    };
    for(let isFirst = true; isFirst || chars[at] !== ']'; isFirst = false){
        // `[:alpha:]` and `\d` inside of a class are too rare to be worth it.
        if (chars[at] === '[' && chars[at + 1] === ':') return undefined;
        const low = read();
        if (low === undefined) return undefined;
        const isRange = chars[at] === '-' && chars[at + 1] !== ']';
        if (isRange) at += 1;
        const high = isRange ? read() : low;
        if (high === undefined) return undefined;
        text += `${(0,glob/* codeOf */.$N)(low)}-${(0,glob/* codeOf */.$N)(high)}`;
    }
    return {
        text: `${text}]`,
        end: at
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/files/ignore-pattern.js



/**
 * Reads one pattern as patternmatcher.New does.
 * @returns `undefined` for what has no meaning (an empty one), `malformed` where BuildKit refuses to build
 */ function readIgnorePattern(line) {
    const trimmed = trimSpace(line);
    if (trimmed === '') return undefined;
    const cleaned = cleanPath(trimmed);
    const isException = cleaned.startsWith('!');
    const text = isException ? cleaned.slice(1) : cleaned;
    if (text === '' || (0,glob/* readGlob */.pV)(text) === undefined) return 'malformed';
    const test = testOf(text);
    // What cannot be told counts as "not ignored": too much is looked at then, never too little.
    return {
        text,
        isException,
        isSure: test !== undefined,
        test: test ?? (()=>isException)
    };
}
/** Go's filepath.Clean on Linux. */ function cleanPath(path) {
    const normal = external_node_path_.posix.normalize(path);
    return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}
/** Go's strings.TrimSpace: JavaScript's `trim` takes a byte order mark, too, and leaves U+0085. */ function trimSpace(text) {
    return text.replaceAll(/^(?:(?!\uFEFF)[\s\u0085])+|(?:(?!\uFEFF)[\s\u0085])+$/g, '');
}
/**
 * Pattern.compile of the source: `**` crosses folders, all else stays in one; plain texts are compared as texts.
 * @returns `undefined` where Go's regular expression has no like in JavaScript
 */ function testOf(text) {
    const chars = Array.from(text);
    let type = 'exact';
    let regexp = '^';
    let at = 0;
    const peek = ()=>chars[at];
    for(let count = 0; at < chars.length; count += 1){
        const char = chars[at] ?? '';
        at += 1;
        if (char === '*' && peek() === '*') {
            at += 1;
            // `**/` is the same as `**`.
            if (peek() === '/') at += 1;
            if (peek() !== undefined) {
                regexp += '(.*/)?';
                type = 'regexp';
            } else if (type === 'exact') type = 'prefix';
            else {
                regexp += '.*';
                type = 'regexp';
            }
            if (count === 0) type = 'suffix';
        } else if (char === '*' || char === '?') {
            regexp += char === '*' ? '[^/]*' : '[^/]';
            type = 'regexp';
        } else if ('.+()|{}$'.includes(char)) regexp += `\\${char}`;
        else if (char === '\\') {
            regexp += `\\${peek() ?? ''}`;
            at += 1;
            type = 'regexp';
        } else {
            regexp += char;
            if (char === '[' || char === ']') type = 'regexp';
        }
    }
    switch(type){
        case 'exact':
            return (path)=>path === text;
        case 'prefix':
            return startsWith(text.slice(0, -2));
        case 'suffix':
            return endsWith(text.slice(2));
        case 'regexp':
            return testerOf(regexp);
    }
}
function startsWith(prefix) {
    return (path)=>path.startsWith(prefix);
}
function endsWith(suffix) {
    // `**/foo` fits `foo`, too.
    return (path)=>path.endsWith(suffix) || suffix.startsWith('/') && path === suffix.slice(1);
}
function testerOf(regexp) {
    const made = toJavaScript(`${regexp}$`);
    return made === undefined ? undefined : (path)=>made.test(path);
}


/***/ }),

/***/ 26029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jn: () => (/* binding */ noRules),
/* harmony export */   kZ: () => (/* binding */ excludeRules),
/* harmony export */   rj: () => (/* binding */ readIgnoreFile)
/* harmony export */ });
/* harmony import */ var _ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74545);

const noRules = rulesOf([], true);
/**
 * Reads a `.dockerignore`.
 * Source: github.com/moby/patternmatcher/ignorefile, ReadAll.
 */ function readIgnoreFile(text) {
    const patterns = [];
    for (const [index, raw] of text.split('\n').entries()){
        const line = index === 0 ? raw.replace(/^\uFEFF/, '') : raw;
        if (line.startsWith('#')) continue;
        const pattern = (0,_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readIgnorePattern */ .bW)(normalized((0,_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpace */ .Pd)(line)));
        if (pattern === 'malformed') return {
            line: index + 1,
            text: (0,_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpace */ .Pd)(line)
        };
        if (pattern !== undefined) patterns.push(pattern);
    }
    return rulesOf(patterns, true);
}
/** A leading `/` means nothing, also behind `!`. */ function normalized(line) {
    const isException = line.startsWith('!');
    const pattern = isException ? (0,_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpace */ .Pd)(line.slice(1)) : line;
    if (pattern === '') return line;
    const cleaned = (0,_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanPath */ .ts)(pattern);
    return `${isException ? '!' : ''}${cleaned.length > 1 && cleaned.startsWith('/') ? cleaned.slice(1) : cleaned}`;
}
/** Patterns of `--exclude`; where BuildKit would refuse one, nothing is excluded. */ function excludeRules(patterns) {
    const read = patterns.map(_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readIgnorePattern */ .bW).filter((pattern)=>pattern !== undefined);
    const good = read.filter((pattern)=>pattern !== 'malformed');
    return good.length < read.length ? noRules : rulesOf(good, false);
}
/**
 * @param skipsFolders for a context, folders that no exception can name are not even looked into. It is only for speed,
 *   yet which patterns were asked depends on it. Source: github.com/tonistiigi/fsutil, filterFS.Walk
 */ function rulesOf(patterns, skipsFolders) {
    const exceptions = patterns.filter(({ isException })=>isException).map(({ text })=>withoutGlob(text));
    const isPlain = skipsFolders && !exceptions.some((text)=>/[*[\]?^\\]/.test(text));
    const mayReach = (folder)=>isPlain ? exceptions.some((text)=>`${text}/`.startsWith(`${folder}/`)) : exceptions.length > 0;
    return {
        key: JSON.stringify(patterns.map(({ text, isException })=>isException ? `!${text}` : text)),
        isEmpty: patterns.length === 0,
        judge: (path, parent)=>{
            let ignored = false;
            const state = [];
            for (const [index, pattern] of patterns.entries()){
                // A pattern that could change nothing is not asked, and then counts as one that does not fit.
                const fits = parent?.[index] === true || pattern.isException === ignored && pattern.test(path);
                state.push(fits);
                if (fits) ignored = !pattern.isException;
            }
            return {
                ignored,
                enters: !ignored || mayReach(path),
                state
            };
        }
    };
}
function withoutGlob(text) {
    return text.replace(/\/\*\*$/, '').replace(/\/\*$/, '');
}


/***/ }),

/***/ 77809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/**
 * File names are bytes. What is no UTF-8 is kept as lone surrogates, a byte 0x80…0xFF as U+DC80…U+DCFF, so that every
 * name is a text of its own and can be turned back. Source: PEP 383.
 */ const lone = /[\uDC80-\uDCFF]/u;
/** Reads a name whose UTF-8 has to be checked: Node puts U+FFFD where it is wrong. */ function nameOf(bytes) {
    const text = bytes.toString('utf8');
    if (Buffer.from(text, 'utf8').equals(bytes)) return text;
    let name = '';
    for(let at = 0; at < bytes.length;){
        const length = [
            1,
            2,
            3,
            4
        ].find((count)=>isUtf8(bytes.subarray(at, at + count))) ?? 0;
        name += length === 0 ? String.fromCharCode(0xdc00 + (bytes[at] ?? 0)) : bytes.toString('utf8', at, at + length);
        at += Math.max(length, 1);
    }
    return name;
}
function isUtf8(bytes) {
    return bytes.length > 0 && Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes);
}
/** What the system, and a digest, is given for a name or a path made of names. */ function bytesOf(name) {
    if (!lone.test(name)) return name;
    return Buffer.concat(Array.from(name, (char)=>lone.test(char) ? Buffer.from([
            char.charCodeAt(0) - 0xdc00
        ]) : Buffer.from(char, 'utf8')));
}


/***/ }),

/***/ 65197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oi: () => (/* binding */ stepsOfSource),
/* harmony export */   ev: () => (/* binding */ resolveSource),
/* harmony export */   tF: () => (/* binding */ isDeep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35551);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89529);



/** Whether a step of a pattern goes on below where it stands. */ function isDeep(step) {
    return typeof step !== 'string' && 'fitsPath' in step;
}
/**
 * Goes along a source from the root of a context. Links are followed as in a root file system of their own: nothing
 * leads out. BuildKit follows them only before the first pattern; here they are always followed, which can only add.
 * Source: github.com/tonistiigi/fsutil, copy.ResolveWildcards and FollowLinks.
 */ function resolveSource(disk, root, steps) {
    const found = new Map();
    const followed = new Set();
    const links = new Map();
    const ways = [
        steps
    ];
    const seen = new Set();
    const go = (stack, rest, hasFollowed)=>{
        const take = (path, node)=>{
            if (found.has(path) && hasFollowed) return;
            found.set(path, node);
            if (hasFollowed) followed.add(path);
            else followed.delete(path);
        };
        const { path, branch } = stack.at(-1) ?? {
            path: '',
            branch: root
        };
        // Links may lead in a circle.
        const key = JSON.stringify([
            path,
            rest,
            hasFollowed
        ]);
        if (seen.has(key)) return;
        seen.add(key);
        const [step, ...others] = rest;
        if (step === undefined) take(path, branch);
        else if (step === '..') go(stack.slice(0, -1), others, hasFollowed);
        else for (const [name, node] of childrenFor(step, branch)){
            const place = path === '' ? name : `${path}/${name}`;
            if (isDeep(step) && !step.fitsPath(`${step.gone}${name}`)) {
                if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isBranch */ .PX)(node)) go([
                    ...stack,
                    {
                        path: place,
                        branch: node
                    }
                ], [
                    {
                        ...step,
                        gone: `${step.gone}${name}/`
                    }
                ], hasFollowed);
            } else if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isBranch */ .PX)(node)) go([
                ...stack,
                {
                    path: place,
                    branch: node
                }
            ], others, hasFollowed);
            else if (node.kind === 'link') {
                links.set(place, node);
                const target = disk.target(node);
                const next = [
                    ...stepsOf(target),
                    ...others
                ];
                const from = target.startsWith('/') ? [] : stack;
                ways.push(waysOf(from.at(-1)?.path ?? '', next));
                go(from, next, true);
            } else if (others.length === 0) take(place, node);
        }
    };
    go([], steps, false);
    return {
        found,
        followed,
        links,
        ways
    };
}
function stepsOf(target) {
    return target.split('/').filter((name)=>name !== '' && name !== '.');
}
/** A way from the root, as far as it can be told without going: `..` takes the name before it away. */ function waysOf(path, rest) {
    const way = stepsOf(path).slice();
    for (const step of rest)if (step === '..') way.pop();
    else way.push(step);
    return way;
}
/** The children that a step may lead to. */ function childrenFor(step, branch) {
    if (isDeep(step)) return branch.children();
    if (typeof step !== 'string') return [
        ...branch.children()
    ].filter(([name])=>step.fits(name));
    const node = branch.children().get(step);
    return node === undefined ? [] : [
        [
            step,
            node
        ]
    ];
}
/**
 * The steps of a source of COPY or ADD: plain names up to the first pattern. `../` leads no further than the root.
 * Where a pattern is malformed, the folder before it is taken as a whole.
 */ function stepsOfSource(source, hasPatterns) {
    const names = stepsOf(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(`/${source}`));
    const first = hasPatterns ? names.findIndex(_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl) : -1;
    if (first < 0) return names;
    const plain = names.slice(0, first);
    const glob = names.slice(first).join('/');
    const whole = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .readGlob */ .pV)(glob);
    if (whole === undefined) return plain;
    if (whole.mayCross) return [
        ...plain,
        {
            glob,
            fitsPath: whole.test,
            gone: ''
        }
    ];
    const steps = [
        ...plain
    ];
    for (const name of names.slice(first)){
        const read = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .readGlob */ .pV)(name);
        if (read === undefined) return plain;
        steps.push({
            glob: name,
            fits: read.test
        });
    }
    return steps;
}


/***/ }),

/***/ 78819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65197);


/** The sources of a selection, as BuildKit reads them. Source: BuildKit, dockerfile2llb, dispatchCopy. */ function sourcesOf({ patterns, keepsParents, kind }) {
    return patterns.map((text)=>{
        const steps = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsOfSource */ .Oi)(text, kind === 'copy');
        if (!keepsParents) return {
            text,
            steps
        };
        const [before, ...behind] = text.split('/./');
        const hasPivot = before !== undefined && behind.length > 0;
        const base = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsOfSource */ .Oi)(hasPivot ? before : '', true);
        const pattern = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(`/${hasPivot ? behind.join('/./') : text}`).slice(1);
        return {
            text,
            steps,
            parents: {
                base,
                pattern
            }
        };
    });
}


/***/ }),

/***/ 89529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ filteredBranch),
/* harmony export */   C6: () => (/* binding */ substanceOf),
/* harmony export */   PX: () => (/* binding */ isBranch),
/* harmony export */   ei: () => (/* binding */ diskBranch),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   vc: () => (/* binding */ addUnread)
/* harmony export */ });
/* unused harmony export digestOfBranch */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50661);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77809);




/** Whether something is below it. */ function isBranch(node) {
    return 'children' in node;
}
/** A folder as it lies on the disk. */ function diskBranch(disk, path, entry) {
    let children;
    return {
        entry,
        children: ()=>children ??= mapValues(disk.list(path), (one)=>nodeOf(disk, one))
    };
}
function nodeOf(disk, entry) {
    return entry.kind === 'folder' ? diskBranch(disk, entry.path, entry) : entry;
}
/**
 * A folder without what the rules drop. Of a dropped folder something may stay, and with it the folder.
 * @param path of the folder, relative to where the rules hold
 */ function filteredBranch(branch, rules, path = '', state) {
    if (rules.isEmpty) return branch;
    let children;
    return {
        entry: branch.entry,
        children: ()=>children ??= filtered(branch, rules, path, state)
    };
}
function filtered(branch, rules, folder, parent) {
    const kept = new Map();
    for (const [name, node] of branch.children()){
        const path = folder === '' ? name : `${folder}/${name}`;
        const { ignored, enters, state } = rules.judge(path, parent);
        if (!isBranch(node)) {
            if (!ignored) kept.set(name, node);
        } else if (enters) {
            const below = filteredBranch(node, rules, path, state);
            if (!ignored || hasAny(below)) kept.set(name, below);
        }
    }
    return kept;
}
/** Nobody minds that a dropped folder cannot be read. */ function hasAny(branch) {
    try {
        return branch.children().size > 0;
    } catch (error) {
        if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF && (0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error.cause) === 'EACCES') return false;
        throw error;
    }
}
/** Adds all leaves of these nodes whose contents are not known yet; what has a digest already is not looked at. */ function addUnread(nodes, unread) {
    for (const node of nodes)if (isBranch(node)) {
        if (node.digest === undefined) addUnread(node.children().values(), unread);
    } else if (node.kind !== 'link' && node.content === undefined) unread.push(node);
}
/**
 * The digest of all that is in a folder: names, kinds, modes, targets, contents. It is remembered.
 * What its files hold must have been read.
 */ function digestOfBranch(disk, branch) {
    if (branch.digest !== undefined) return branch.digest;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const byName = [
        ...branch.children()
    ].sort(([one], [other])=>one < other ? -1 : 1);
    for (const [name, node] of byName)// Names and targets hold anything but NUL.
    for (const part of [
        name,
        settingsOf(disk, node),
        substanceOf(disk, node)
    ])hash.update((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$)(part)).update('\0');
    branch.digest = hash.digest('hex');
    return branch.digest;
}
/** What a node holds: a folder's digest, a file's, a link's target. */ function substanceOf(disk, node) {
    if (isBranch(node)) return digestOfBranch(disk, node);
    return node.kind === 'link' ? disk.target(node) : node.content ?? '';
}
/** Kind and mode. A link's mode means nothing. */ function settingsOf(disk, node) {
    const entry = isBranch(node) ? node.entry : node;
    if (entry === undefined) return 'root';
    return entry.kind === 'link' ? 'link' : `${entry.kind} ${disk.mode(entry).toString(8)}`;
}
function mapValues(entries, change) {
    return new Map([
        ...entries
    ].map(([name, entry])=>[
            name,
            change(entry)
        ]));
}


/***/ }),

/***/ 65386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  em: () => (/* binding */ argumentParts),
  ju: () => (/* binding */ isProxy),
  BU: () => (/* binding */ isTakenByBuildKit)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/digest.js
var digest = __webpack_require__(8219);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/reach/variables.js
var variables = __webpack_require__(67952);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/settings.js
var settings = __webpack_require__(54104);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/words.js
var dockerfile_words = __webpack_require__(45033);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/references.js
var references = __webpack_require__(11639);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/stable.js
var stable = __webpack_require__(39899);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/label-arguments.js



/**
 * What a build argument is good for: `changing` when it only says in labels when or of what commit an image was made
 * (`LABEL org.opencontainers.image.revision=$REVISION`), `labels` when it only stands in labels, else `image`. It has
 * to be declared behind the last RUN, which would see it, in the stage that is built.
 */ function argumentUse(image, reach, name) {
    const { facts } = image.dockerfile;
    if (facts === undefined || reach.stages === 'all' || reach.hasTriggers || !/^\w+$/.test(name)) return 'image';
    const wanted = (0,references/* wantedStage */.oF)(facts, image.target.target);
    const others = [
        ...reach.stages
    ].filter((index)=>index !== wanted).flatMap((index)=>facts.stages[index] ?? []);
    const stage = wanted === undefined ? undefined : facts.stages[wanted];
    if (stage === undefined || others.some(({ args })=>args.some((one)=>one.name === name))) return 'image';
    const mention = new RegExp(`\\$\\{?${name}(?!\\w)`);
    const elsewhere = [
        facts.text,
        ...others.map(({ text })=>text)
    ].flat();
    if (elsewhere.some((line)=>mention.test(line))) return 'image';
    const start = stage.text.findIndex((line)=>declares(line, name, facts.escape));
    if (start < 0 || stage.text.slice(start).some((line)=>wordOf(line) === 'RUN')) return 'image';
    const mentioning = stage.text.filter((line)=>mention.test(line));
    // One that nobody mentions still stands in the image's history.
    if (mentioning.length === 0 || mentioning.some((line)=>wordOf(line) !== 'LABEL')) return 'image';
    const labels = mentioning.flatMap((line)=>(0,dockerfile_words/* quotedWords */.IS)(line.replace(/^\s*label\s+/i, ''), facts.escape)).filter((word)=>mention.test(word));
    const isChanging = labels.every((word)=>/^["']?[\w.-]+["']?=/.test(word) && !(0,stable/* isStable */.M)(keyOf(word)));
    return isChanging ? 'changing' : 'labels';
}
function declares(line, name, escape) {
    const words = (0,dockerfile_words/* quotedWords */.IS)(line.trim(), escape);
    return wordOf(line) === 'ARG' && words.slice(1).some((word)=>word.split('=')[0] === name);
}
/** A line with heredocs is JSON, and none of those that are looked for but RUN and COPY. */ function wordOf(line) {
    return /^(?:\["|\s)*(\w+)/.exec(line)?.[1]?.toUpperCase();
}
function keyOf(word) {
    return (word.split('=')[0] ?? '').replaceAll(/["']/g, '');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/arguments.js





/**
 * The build arguments that can change the image: those that the needed stages declare, and those that BuildKit itself
 * looks at. Proxies are given to RUN without a trace in the image, unless the Dockerfile declares them.
 * Values are hashed: somebody may have put a password there. What only says in labels when and of what commit an image
 * is made does not count, as with labels that are given directly.
 * @param commit full SHA of what is built
 */ function argumentParts(image, reach, commit) {
    const { declared } = reach;
    const given = Object.entries((0,settings/* argsOf */.PL)(image.target));
    const counted = given.filter(([name])=>isTakenByBuildKit(name) || (declared === 'all' ? !isProxy(name) : declared.has(name)));
    const epoch = given.find(([name])=>name === 'SOURCE_DATE_EPOCH')?.[1] ?? '';
    return {
        parts: counted.flatMap(([name, value])=>{
            const use = isTakenByBuildKit(name) ? 'image' : argumentUse(image, reach, name);
            const text = use === 'labels' ? (0,stable/* withoutCommit */._)(value, commit) : value;
            return use === 'changing' ? [] : [
                {
                    name: `argument ${name}`,
                    value: (0,digest/* digestOf */.ol)(text)
                }
            ];
        }),
        volatile: /^-?\d*$/.test(epoch) ? [] : [
            `SOURCE_DATE_EPOCH takes its time from ${epoch}`
        ]
    };
}
/**
 * Whether an argument counts though no Dockerfile declares it.
 * Source: docs.docker.com, "Dockerfile reference", predefined ARGs and BuildKit built-in build args.
 */ function isTakenByBuildKit(name) {
    return name.startsWith('BUILDKIT_') || name === 'SOURCE_DATE_EPOCH' || variables/* platformArguments */.Qo.includes(name);
}
/** Whether it only says how the network is reached; every RUN has it. */ function isProxy(name) {
    return /^(https?|ftp|no|all)_proxy$/i.test(name);
}


/***/ }),

/***/ 39899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isStable),
/* harmony export */   _: () => (/* binding */ withoutCommit)
/* harmony export */ });
/** Labels and annotations that say when and from what commit an image was made: they change on every run. */ const changing = new Set([
    'org.opencontainers.image.created',
    'org.opencontainers.image.revision',
    'org.label-schema.build-date',
    'org.label-schema.vcs-ref'
]);
/** Whether a label counts; for annotations their name without the level (`index:`). */ function isStable(name) {
    return !changing.has(name);
}
/** The shortest form in which a commit is commonly written. */ const shortest = 7;
/** A label's value in which a placeholder stands for the commit, in full or shortened: it changes on every run. */ function withoutCommit(value, commit) {
    if (commit === undefined || commit.length < shortest) return value;
    const full = commit.toLowerCase();
    return value.replaceAll(/(?<![0-9A-Za-z])[0-9a-fA-F]{7,64}(?![0-9A-Za-z])/g, (word)=>full.startsWith(word.toLowerCase()) ? '(commit)' : word);
}


/***/ }),

/***/ 99446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/annotation-levels.js
var annotation_levels = __webpack_require__(61576);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/link.js
var plan_link = __webpack_require__(96049);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/advice.js

/**
 * Where images of one plan name the same base in different ways: they are linked all the same, but outside of this run
 * each would stand on another image. Of bases from outside only those count that differ in numbers (`debian:12` beside
 * `debian:13`): `node:22-slim` beside `node:22` is a choice.
 * @returns for each base the places that differ from what most say, by image and line
 */ function adviseOnBases(linked) {
    const groups = new Map();
    const add = (key, naming)=>{
        if (naming === undefined) return;
        const group = groups.get(key) ?? [];
        group.push(naming);
        groups.set(key, group);
    };
    for (const one of linked){
        for (const { to, named } of one.uses)if (named !== undefined) add(`image ${to}`, namingOf(one, named));
        for (const reference of one.unlinked){
            const naming = namingOf(one, reference);
            add(`outside ${naming?.repository ?? ''} ${flavour(naming?.tag ?? '')}`, naming);
        }
    }
    return [
        ...groups.values()
    ].flatMap(differing).sort((a, b)=>compare(a.image, b.image) || a.line - b.line);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** What is left of a tag without its numbers: `12.5-slim` and `13-slim` are two of a kind. */ function flavour(tag) {
    return tag.replaceAll(/\d+(\.\d+)*/g, '#');
}
function namingOf({ name, candidate: { dockerfile } }, { text, line }) {
    const reference = (0,plan_link/* tryReference */.$Q)(text);
    if (reference === undefined || dockerfile === undefined) return undefined;
    const { repository, tag } = reference;
    return {
        image: name,
        repository,
        tag,
        text,
        file: dockerfile.path,
        line
    };
}
/** Images that share a Dockerfile differ by their arguments, which is what these are for: a file counts once. */ function differing(all) {
    const files = new Map();
    for (const one of all){
        const ofFile = files.get(one.file) ?? [];
        ofFile.push(one);
        files.set(one.file, ofFile);
    }
    if (files.size < 2) return [];
    const shared = new Map();
    for (const ofFile of files.values())for (const one of new Set(ofFile.map(spelling)))shared.set(one, (shared.get(one) ?? 0) + 1);
    const count = (one)=>shared.get(spelling(one)) ?? 0;
    const [most] = [
        ...all
    ].sort((a, b)=>count(b) - count(a) || compare(a.image, b.image) || a.line - b.line);
    if (most === undefined) return [];
    const odd = [
        ...files.values()
    ].flatMap((ofFile)=>// A file that also says what most say means the difference.
        ofFile.some((one)=>spelling(one) === spelling(most)) ? [] : ofFile);
    const once = new Map(odd.map((one)=>[
            `${one.file}\n${one.line}\n${spelling(one)}`,
            one
        ]));
    return [
        ...once.values()
    ].map((one)=>adviceOf(one, most));
}
function spelling({ repository, tag }) {
    return `${repository}:${tag}`;
}
function adviceOf(one, most) {
    const isTag = one.repository === most.repository;
    return {
        rule: isTag ? 'base-tags-differ' : 'base-names-differ',
        image: one.image,
        subject: `${spelling(one)} not ${spelling(most)}`,
        message: `${one.text} here is ${most.text} in ${most.file}:${most.line}, and both are the same base`,
        todo: `Write ${most.text} in both, or give both the same ARG`,
        file: one.file,
        line: one.line
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/candidates.js + 11 modules
var plan_candidates = __webpack_require__(56445);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/demands.js + 2 modules
var demands = __webpack_require__(95014);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/did-you-mean.js
var did_you_mean = __webpack_require__(71630);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/outside.js

const imagePrefix = 'docker-image://';
/**
 * The images from outside the plan that a target takes: what its Dockerfile names and nothing in the plan replaces,
 * and the images that its named contexts put in the place of others.
 * @param linked keys of the references that are images of the plan
 * @returns each key once, in the order of the file
 */ function outsideUses({ target, platforms, references }, linked) {
    const found = new Map();
    const add = (use)=>{
        const known = found.get(use.key);
        const all = new Set([
            ...known?.platforms ?? [],
            ...use.platforms
        ]);
        // A base's own settings count, whatever else it is used for.
        const kind = known?.kind === 'from' ? 'from' : use.kind;
        found.set(use.key, {
            ...use,
            ...known,
            kind,
            platforms: [
                ...all
            ].sort()
        });
    };
    for (const [platform, ofPlatform] of references)for (const { text, kind, line, other } of ofPlatform){
        const key = (0,plan_link/* contextKeyOf */.UA)(text);
        const on = other?.platform ?? platform;
        if (!linked.has(key) && !linked.has(`${key}::${on}`)) add({
            key,
            text,
            kind,
            line,
            platforms: [
                on
            ]
        });
    }
    for (const [key, value] of Object.entries(target.contexts ?? {}))if (value.startsWith(imagePrefix)) add({
        key,
        text: value.slice(imagePrefix.length),
        kind: 'from',
        line: 1,
        platforms
    });
    return [
        ...found.values()
    ];
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/references.js
var plan_references = __webpack_require__(11639);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/settings.js
var settings = __webpack_require__(54104);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/linked.js




/**
 * Finds which other images of the plan a candidate is built with.
 * @param siblings all images by the names that mean them
 * @param platforms image → its platforms
 * @throws Problem (request) for a reference that fits two images
 */ function linkCandidate(prepared, siblings, platforms) {
    const { candidate, target } = prepared;
    const found = prepared.platforms.flatMap((platform)=>foundUses(prepared, platform, siblings, platforms));
    const uses = [
        ...givenUses(candidate.name, target, prepared.platforms),
        ...found
    ];
    const contexts = {
        ...target.contexts
    };
    for (const [key, value] of Object.entries(contexts))// An input holds for all images: the one that it names keeps its own.
    if (value === `target:${candidate.name}`) Reflect.deleteProperty(contexts, key);
    const outside = outsideUses(prepared, new Set(uses.map(({ key })=>key)));
    return {
        name: candidate.name,
        candidate,
        target: {
            ...target,
            contexts: {
                ...Object.fromEntries(found.map(({ key, to })=>[
                        key,
                        `target:${to}`
                    ])),
                ...contexts
            },
            platforms: [
                ...prepared.platforms
            ]
        },
        platforms: prepared.platforms,
        uses,
        bases: basesOf(prepared, uses),
        outside,
        unlinked: unlinkedOf(prepared, outside),
        secrets: prepared.secrets
    };
}
/** What a Bake file or an input has linked itself. */ function givenUses(own, target, platforms) {
    const given = Object.entries(target.contexts ?? {});
    return given.flatMap(([key, value])=>{
        const to = value.startsWith('target:') ? value.slice('target:'.length) : own;
        return to === own ? [] : platforms.map((platform)=>({
                key,
                to,
                platform,
                on: platform
            }));
    });
}
/** What the Dockerfile's references make. */ function foundUses({ candidate: { name, dockerfile }, references }, platform, siblings, platforms) {
    if (dockerfile === undefined) return [];
    return (0,plan_link/* linkReferences */.N5)(name, references.get(platform) ?? [], siblings, dockerfile.path).map((link)=>useOf(link, platform, platforms.get(link.to) ?? []));
}
/** BuildKit looks for the context `NAME::PLATFORM` first. What need not be native is taken as it is there. */ function useOf({ key, to, text, line, other }, platform, has) {
    const named = {
        text,
        line
    };
    return other === undefined || other.isNative && !has.includes(other.platform) ? {
        key,
        to,
        platform,
        on: platform,
        named
    } : {
        key: `${key}::${other.platform}`,
        to,
        platform,
        on: other.platform,
        named
    };
}
/** Which of the images the last stage stands on; none where it stands on one of another platform. */ function basesOf({ candidate: { dockerfile }, target, platforms }, uses) {
    if (dockerfile === undefined) return {};
    const bases = {};
    for (const platform of platforms){
        const base = (0,plan_references/* baseReference */.lo)(dockerfile.facts, (0,settings/* argsOf */.PL)(target), platform, target.target);
        if (base === undefined || base.other !== undefined) continue;
        const key = (0,plan_link/* contextKeyOf */.UA)(base.text);
        const use = uses.find((one)=>one.platform === platform && (0,plan_link/* contextKeyOf */.UA)(one.key) === key);
        if (use !== undefined) bases[platform] = use.to;
    }
    return bases;
}
function unlinkedOf({ references }, outside) {
    const keys = new Set(outside.map(({ key })=>key));
    const all = [
        ...references.values()
    ].flat().filter(({ text })=>keys.has((0,plan_link/* contextKeyOf */.UA)(text)));
    return [
        ...new Map(all.map((one)=>[
                one.text,
                one
            ])).values()
    ];
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/order.js
var plan_order = __webpack_require__(56657);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/prefixes.js + 1 modules
var plan_prefixes = __webpack_require__(91476);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/platform.js
var oci_platform = __webpack_require__(81924);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var reference = __webpack_require__(97970);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/refresh.js
/**
 * The name of the period that `now` is in, in UTC: `2026-11-22`, `2026-W47` (ISO 8601 week) or `2026-11`. It is given
 * to the build as the argument REFRESH, so that steps below `ARG REFRESH` run once in each period.
 */ function refreshPeriod(every, now) {
    const day = now.toISOString().slice(0, 10);
    switch(every){
        case 'daily':
            return day;
        case 'monthly':
            return day.slice(0, 7);
        case 'weekly':
            return isoWeek(now);
    }
}
const dayMs = 86_400_000;
/** ISO 8601: a week belongs to the year that its Thursday is in. */ function isoWeek(now) {
    const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
    const thursday = new Date(midnight + (4 - (now.getUTCDay() === 0 ? 7 : now.getUTCDay())) * dayMs);
    const firstDay = Date.UTC(thursday.getUTCFullYear(), 0, 1);
    const week = Math.floor((thursday.getTime() - firstDay) / dayMs / 7) + 1;
    return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/given-arguments.js



const refreshArgument = 'REFRESH';
/**
 * The build arguments that a Dockerfile gets because it declares them: the run's version, and the period of `refresh`.
 * @param now of the run
 * @throws Problem (request) where an image's own `refresh` would change nothing, because nobody declares REFRESH
 */ function givenArguments({ name, dockerfile }, { inputs, policy }, now) {
    const entry = (0,demands/* entryFor */.cy)(policy.file, name);
    const { defaults = {} } = policy.file;
    const declared = new Set([
        ...dockerfile?.facts.args ?? [],
        ...dockerfile?.facts.stages.flatMap((one)=>one.args) ?? []
    ].map((line)=>line.name));
    const versionArgument = entry['version-arg'] ?? defaults['version-arg'] ?? 'VERSION';
    const every = entry.refresh ?? defaults.refresh;
    if (entry.refresh !== undefined && dockerfile !== undefined && !declared.has(refreshArgument)) throw (0,problem/* badRequest */.li)(`refresh of ${name} changes nothing: its Dockerfile does not declare ${refreshArgument}`, {
        where: {
            file: dockerfile.path
        },
        todo: `Put ARG ${refreshArgument} before the step that shall run anew in each period`
    });
    return {
        ...inputs.version !== undefined && declared.has(versionArgument) ? {
            [versionArgument]: inputs.version
        } : {},
        ...every !== undefined && declared.has(refreshArgument) ? {
            [refreshArgument]: refreshPeriod(every, now)
        } : {}
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/prepared.js









/**
 * Lays the settings over a candidate and reads what it is built with.
 * @throws Problem (request) for a stage that is not there, a bad platform, a reference that names nothing
 */ function prepareCandidate(candidate, request, common) {
    const entry = (0,demands/* entryFor */.cy)(request.policy.file, candidate.name);
    const stage = entry.target ?? candidate.target.target ?? request.inputs.target;
    const layers = [
        common.defaults,
        (0,settings/* settingsOfPolicy */.JX)(entry, common.policyFolder),
        common.inputs
    ];
    const target = (0,settings/* applySettings */.iN)({
        ...candidate.target,
        args: {
            ...candidate.target.args,
            ...givenArguments(candidate, request, common.now)
        },
        ...stage === undefined ? {} : {
            target: stage
        }
    }, layers);
    refuseUnknownStage(candidate, stage);
    const platforms = platformsOf(candidate, request);
    return {
        candidate,
        target,
        platforms,
        references: new Map(platforms.map((platform)=>[
                platform,
                referencesOf(candidate, target, platform)
            ])),
        secrets: (0,settings/* onceById */.eK)(layers.flatMap(({ secrets })=>secrets))
    };
}
/** The platforms that an image is built for: the inputs' for all, else its own, else the policy's, else this machine's. */ function platformsOf({ name, target }, { inputs, policy }) {
    const asked = inputs.platforms ?? (0,demands/* entryFor */.cy)(policy.file, name).platforms ?? policy.file.defaults?.platforms ?? target.platforms ?? [];
    const platforms = (0,oci_platform.sortPlatforms)(asked.length > 0 ? asked : [
        (0,oci_platform.hostPlatform)()
    ]);
    const unknown = platforms.find((platform)=>!(0,oci_platform.isBuiltFor)(platform));
    if (unknown !== undefined) throw (0,problem/* badRequest */.li)(`${name} is to be built for ${unknown}, which nobody builds for`, {
        ...(0,did_you_mean.didYouMean)(unknown, (0,oci_platform.platformsLike)(unknown)),
        todo: 'A platform looks like linux/amd64, linux/arm64 or linux/arm/v7'
    });
    return platforms;
}
function refuseUnknownStage({ name, target, dockerfile }, stage) {
    if (dockerfile === undefined || stage === undefined || Object.hasOwn(target.contexts ?? {}, stage)) return;
    const { facts, path } = dockerfile;
    // Where a frontend of its own reads the file, stages are its own business too.
    if (facts.stages.length === 0 || (0,plan_references/* wantedStage */.oF)(facts, stage) !== undefined) return;
    const known = facts.stages.flatMap((one)=>one.name ?? []);
    throw (0,problem/* badRequest */.li)(`${name} is to be built up to the stage ${JSON.stringify(stage)}, which there is not`, {
        where: {
            file: path
        },
        ...(0,did_you_mean.didYouMean)(stage.toLowerCase(), known),
        todo: known.length > 0 ? `Stages: ${known.join(', ')}` : 'Name the stage with FROM IMAGE AS NAME'
    });
}
/** A context that was given wins over whatever the Dockerfile names. */ function referencesOf({ dockerfile }, target, platform) {
    if (dockerfile === undefined) return [];
    const { facts, path } = dockerfile;
    const names = Object.keys(target.contexts ?? {});
    const given = new Set(names.map(plan_link/* contextKeyOf */.UA));
    const all = (0,plan_references/* outsideReferences */.kW)(facts, (0,settings/* argsOf */.PL)(target), platform, target.target, path, new Set(names));
    const references = all.filter((one)=>!given.has((0,plan_link/* contextKeyOf */.UA)(one.text)));
    // A frontend of its own may name things as it likes.
    if (!facts.isForeign) for (const one of references)refuseNoReference(one, target, path);
    return references;
}
/** What no registry can have is a stage, a context or an image whose name was not spelled right. */ function refuseNoReference({ text, line, kind }, { contexts }, file) {
    try {
        (0,reference.parseReference)(text);
    } catch (error) {
        const where = {
            file,
            line
        };
        const what = kind === 'from' ? 'FROM' : kind === 'copy' ? 'COPY --from' : 'RUN --mount=from';
        throw (0,problem/* badRequest */.li)(`${what} names ${JSON.stringify(text.slice(0, 300))}, which is no stage, no context and no image name`, {
            where,
            ...(0,did_you_mean.didYouMean)(text, Object.keys(contexts ?? {})),
            todo: (0,problem/* messageOf */.bD)(error)
        }, error);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/graph.js









/**
 * Lays the settings over all candidates, links what builds on what and puts it in order.
 * @param secretFiles secret id → file in which an inline secret was put
 * @throws Problem (request) for references that are ambiguous or name nothing, and for a circle
 */ async function makeGraph(request, { all }, env, secretFiles) {
    const { cwd, inputs, policy } = request;
    const policyFolder = (0,external_node_path_.resolve)(cwd, policy.path === undefined ? '.' : external_node_path_.posix.dirname(policy.path));
    const common = {
        policyFolder,
        now: new Date(),
        inputs: (0,settings/* settingsOfInputs */.io)(inputs, env, cwd, secretFiles),
        defaults: (0,settings/* settingsOfPolicy */.JX)(policy.file.defaults ?? {}, policyFolder)
    };
    const prepared = all.map((candidate)=>prepareCandidate(candidate, request, common));
    const references = prepared.flatMap((one)=>[
            ...one.references.values()
        ].flat().map(({ text })=>text));
    const prefixes = await (0,plan_prefixes/* readPrefixes */.R)(request, env);
    const siblings = (0,plan_link/* siblingNames */.TY)(all, prefixes, references);
    const platforms = new Map(prepared.map((one)=>[
            one.candidate.name,
            one.platforms
        ]));
    const linked = new Map(prepared.map((one)=>[
            one.candidate.name,
            linkCandidate(one, siblings, platforms)
        ]));
    refuseUnknownTargets(linked);
    const needs = new Map([
        ...linked
    ].map(([name, { uses }])=>[
            name,
            [
                ...new Set(uses.map(({ to })=>to))
            ].sort()
        ]));
    return {
        linked,
        needs,
        order: (0,plan_order/* buildOrder */.B)(needs),
        prefixes
    };
}
/** A Dockerfile's own references always lead to an image; what an input links (`target:NAME`) need not. */ function refuseUnknownTargets(linked) {
    for (const { name, uses } of linked.values())for (const { key, to } of uses)if (!linked.has(to)) throw (0,problem/* badRequest */.li)(`${name} takes ${key} from the image ${JSON.stringify(to)}, which there is not`, {
        ...(0,did_you_mean.didYouMean)(to, [
            ...linked.keys()
        ])
    });
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/near.js


/**
 * References to the outside that look as if an image of the plan were meant: `corp-base` where there is a `base`,
 * `acme/runtme` where there is a `runtime`, and a digest of what this run builds anew.
 * @param prefixes in lower case, what siblings may be called with before a `-`
 * @returns one sentence each, with what to do; each pair of reference and image once
 */ function nearMisses(linked, siblings, prefixes) {
    const names = siblings.map(({ name })=>name);
    const found = new Map();
    for (const { name: own, unlinked, candidate } of linked)for (const { text, line } of unlinked){
        const others = names.filter((name)=>name !== own);
        const place = `${candidate.dockerfile?.path ?? own}:${line}`;
        const pinned = (0,plan_link/* tryReference */.$Q)(text.replace(/@.*$/s, ''));
        if (text.includes('@') && pinned !== undefined && others.includes(pinned.last)) {
            const note = `${place} takes ${pinned.last} as it was published, by its digest, and not the one of this run`;
            found.set(`${pinned.last}\n${text}`, found.get(`${pinned.last}\n${text}`) ?? note);
        }
        const reference = (0,plan_link/* tryReference */.$Q)(text);
        const meant = reference === undefined ? undefined : nearest(reference.last, text, others, prefixes);
        if (reference === undefined || meant === undefined) continue;
        const note = `${place} takes ${text} from outside. If ${meant} of this run is meant, say so in the policy: images: { ${meant}: { alias: ${reference.last} } }`;
        found.set(`${meant}\n${reference.last}`, found.get(`${meant}\n${reference.last}`) ?? note);
    }
    return [
        ...found.values()
    ];
}
/** The image whose name the last part ends with, the longest one; else the only one that is nearly spelled so. */ function nearest(last, text, names, prefixes) {
    const [ending] = names.filter((name)=>endsWithName(last, name.toLowerCase())).sort((a, b)=>b.length - a.length);
    if (ending !== undefined) return ending;
    const prefix = prefixes.find((one)=>last.startsWith(`${one}-`));
    const word = prefix === undefined ? last : last.slice(prefix.length + 1);
    // Plain short words are images of their own: bash is no misspelled base.
    const shortest = prefix !== undefined || text.includes('/') ? 4 : 5;
    const like = word.length < shortest ? [] : names.filter((name)=>isNear(word, name.toLowerCase()));
    return like.length === 1 ? like[0] : undefined;
}
function endsWithName(last, name) {
    return last.endsWith(name) && [
        '-',
        '_',
        '.'
    ].includes(last.charAt(last.length - name.length - 1));
}
/** One letter more, less or other, two letters that changed places, or two of eight and more. */ function isNear(word, name) {
    if (Math.abs(word.length - name.length) > 2) return false;
    const away = (0,mod/* distance */.Io)(word, name);
    return away > 0 && (away === 1 || away === 2 && (name.length >= 8 || isSwapped(word, name)));
}
function isSwapped(one, other) {
    const letters = (text)=>Array.from(text).sort().join('');
    return letters(one) === letters(other);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(50661);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/paths.js
var paths = __webpack_require__(89045);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/output-of.js





/**
 * What a target gives: the policy's `output`, else that of its Bake file. `local` and `tar` are files; the others
 * (`docker`, `image`, `registry`, `oci`, `cacheonly`) are an image here, which is let out after its gates.
 * Source: docs.docker.com, "Exporters"; buildx, util/buildflags/export.go, for the text form.
 * @param where names the Bake file or the Dockerfile, in messages
 * @throws Problem (request) for an output that cannot be read, several of them, or a place that is none
 */ function outputOf(image, target, entry, folders, where) {
    const said = {
        image,
        where
    };
    const asked = entry.output;
    if (asked !== undefined) {
        const { type, dest, 'max-glibc': maxGlibc } = asked;
        return placed({
            kind: type,
            dest: (0,external_node_path_.resolve)(folders.policy, dest),
            ...maxGlibc === undefined ? {} : {
                maxGlibc
            }
        }, target, folders, said);
    }
    const outputs = (target.output ?? []).map((one)=>attributesOf(one, said));
    const files = outputs.filter(({ type })=>type === 'local' || type === 'tar');
    const [first] = files;
    if (first === undefined) return {
        kind: 'image'
    };
    if (outputs.filter(({ type })=>type !== 'cacheonly').length > 1) throw (0,problem/* badRequest */.li)(`${image} gives files and something else, too`, {
        where,
        todo: 'Make a target for each: what gives files is no image here'
    });
    return placed(ofAttributes(first, folders, said), target, folders, said);
}
/** bake prints objects; a file that was not printed may hold `type=local,dest=out`, or the folder alone. */ function attributesOf(output, { image, where }) {
    if (typeof output === 'string') {
        if (!output.includes('=')) return output === '-' ? {
            type: 'tar',
            dest: '-'
        } : {
            type: 'local',
            dest: output
        };
        return Object.fromEntries(output.split(',').map((part)=>{
            const [key = '', ...rest] = part.split('=');
            return [
                key.trim().toLowerCase(),
                rest.join('=').trim()
            ];
        }));
    }
    if (typeof output === 'object' && output !== null) return Object.fromEntries(Object.entries(output).map(([key, value])=>[
            key,
            String(value)
        ]));
    throw (0,problem/* badRequest */.li)(`The output of ${image} cannot be read: ${JSON.stringify(output)}`, {
        where
    });
}
function ofAttributes(attributes, { bake }, { image, where }) {
    const { type, dest = '', 'platform-split': split, mode = 'copy', ...others } = attributes;
    const kind = type === 'tar' ? 'tar' : 'local';
    const [unknown] = Object.keys(others);
    if (unknown !== undefined || mode !== 'copy') throw (0,problem/* badRequest */.li)(`The output of ${image} has ${unknown ?? `mode=${mode}`}, which image-build does not have`, {
        where,
        todo: 'It knows type, dest and platform-split; files that are in dest already and are not built stay there'
    });
    if (dest === '' || dest === '-') throw (0,problem/* badRequest */.li)(`The output of ${image} names no ${kind === 'tar' ? 'file' : 'folder'}`, {
        where,
        todo: kind === 'tar' ? 'Write type=tar,dest=FILE.tar' : 'Write type=local,dest=FOLDER'
    });
    if (split !== undefined && split !== 'true' && split !== 'false') throw (0,problem/* badRequest */.li)(`The output of ${image} has platform-split=${split}`, {
        where,
        todo: 'It is true or false'
    });
    return {
        kind,
        dest: (0,external_node_path_.resolve)(bake, dest),
        ...split === undefined ? {} : {
            split: split === 'true'
        }
    };
}
/** Below the working folder, and no place where the build's own sources are. */ function placed(output, target, { cwd }, { image, where }) {
    const { dest, kind } = output;
    const name = shown(cwd, dest);
    const what = `${image} is to be given to ${name}`;
    if (dest === cwd || !isWithin(cwd, dest)) throw (0,problem/* badRequest */.li)(`${what}, which is ${dest === cwd ? '' : 'outside of '}the working folder`, {
        where,
        todo: 'Name a folder of its own below it: dest: dist'
    });
    if ((0,external_node_path_.relative)(cwd, dest).split(external_node_path_.sep).includes('.git')) throw (0,problem/* badRequest */.li)(`${what}, which belongs to Git`, {
        where,
        todo: 'Name a folder of its own: dest: dist'
    });
    for (const source of sourcesOf(target))if (kind === 'tar' ? source === dest : isWithin(dest, source)) throw (0,problem/* badRequest */.li)(`${what}, which holds the sources of the build (${shown(cwd, source)})`, {
        where,
        todo: 'Name a folder of its own: dest: dist'
    });
    return output;
}
/** What the build reads of this machine: contexts and the Dockerfile. */ function sourcesOf({ context, contexts = {}, dockerfile }) {
    const local = [
        context,
        ...Object.values(contexts)
    ].filter((at)=>at !== undefined && !(0,paths/* isRemote */.Vx)(at));
    return [
        ...local,
        dockerfile
    ].flatMap((path)=>path === undefined ? [] : [
            (0,external_node_path_.resolve)(path)
        ]);
}
/**
 * Looks at the place of an output on the disk: it is below the working folder after symbolic links, too, and can be
 * what it is to be. It need not be there yet.
 * @throws Problem (request)
 */ async function checkOutputPlace(image, { kind, dest }, cwd, where) {
    const there = await deepest(dest);
    const what = `${image} is to be given to ${shown(cwd, dest)}`;
    const real = await (0,promises_.realpath)(there).catch((error)=>{
        throw (0,problem/* badRequest */.li)(`${what}, but ${shown(cwd, there)} cannot be followed`, {
            where
        }, error);
    });
    if (!isWithin(await (0,promises_.realpath)(cwd), real)) throw (0,problem/* badRequest */.li)(`${what}, which is outside of the working folder: ${shown(cwd, there)} leads there`, {
        where
    });
    const isFolder = (await (0,promises_.lstat)(real)).isDirectory();
    const isToBeFolder = kind === 'local' || there !== dest;
    if (isFolder !== isToBeFolder) throw (0,problem/* badRequest */.li)(`${what}, but ${shown(cwd, there)} is a ${isFolder ? 'folder' : 'file'}`, {
        where,
        todo: isFolder ? 'Name the archive’s file: dest: dist/app.tar' : 'Remove it, or name another folder'
    });
}
/**
 * Two archives cannot be one file. (Two targets may share a folder, as long as they do not give the same file.)
 * @param outputs image → what it gives
 * @throws Problem (request)
 */ function refuseSharedArchives(outputs) {
    const taken = new Map();
    for (const [image, output] of outputs){
        if (output.kind !== 'tar') continue;
        const other = taken.get(output.dest);
        if (other !== undefined) throw (0,problem/* badRequest */.li)(`${other} and ${image} are both to be given to ${output.dest}`, {
            todo: 'Give each a dest of its own'
        });
        taken.set(output.dest, image);
    }
}
/** The path itself, or the deepest folder or file on the way to it that exists. */ async function deepest(path) {
    try {
        await (0,promises_.lstat)(path);
        return path;
    } catch (error) {
        const code = (0,error_code/* errorCode */.C)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR') return deepest((0,external_node_path_.dirname)(path));
        throw (0,problem/* badRequest */.li)(`${path} cannot be read`, {}, error);
    }
}
function isWithin(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && (0,external_node_path_.resolve)(folder, way) === path;
}
function shown(cwd, path) {
    return (0,external_node_path_.relative)(cwd, path).split(external_node_path_.sep).join('/') || '.';
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/outputs.js



/**
 * What each image that is built gives: an image, or files and where they go.
 * @throws Problem (request) for a place outside of the working folder, inside of sources, or taken by another image
 */ async function outputsOf(built, { cwd, policy }) {
    const folders = {
        cwd,
        policy: (0,external_node_path_.resolve)(cwd, policy.path === undefined ? '.' : external_node_path_.posix.dirname(policy.path)),
        bake: cwd
    };
    const outputs = [];
    for (const { name, candidate } of built){
        const where = {
            file: candidate.dockerfile?.path ?? name
        };
        const output = outputOf(name, candidate.target, (0,demands/* entryFor */.cy)(policy.file, name), folders, where);
        if (output.kind !== 'image') await checkOutputPlace(name, output, cwd, where);
        outputs.push([
            name,
            output
        ]);
    }
    refuseSharedArchives(outputs);
    return new Map(outputs);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/tags/assign.js
var tags_assign = __webpack_require__(24930);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/tags/names.js
var names = __webpack_require__(6279);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/arguments.js + 1 modules
var fingerprint_arguments = __webpack_require__(65386);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/undeclared.js


/**
 * Build arguments of the inputs that no Dockerfile declares: they change nothing, and nobody else says so.
 * @param all images, also those that nobody asked for
 * @returns a sentence each; none where there are Dockerfiles that cannot be read here
 */ function undeclaredArguments({ 'build-args': given = [] }, all) {
    const facts = all.flatMap(({ dockerfile })=>dockerfile?.facts ?? []);
    if (facts.length < all.length || facts.some(({ isForeign })=>isForeign)) return [];
    const lines = facts.flatMap(({ args, stages })=>[
            ...args,
            ...stages.flatMap((stage)=>stage.args)
        ]);
    const declared = [
        ...new Set(lines.map(({ name })=>name))
    ];
    const names = new Set(given.map((entry)=>entry.replace(/=.*$/s, '')));
    return [
        ...names
    ].filter((name)=>!declared.includes(name) && !(0,fingerprint_arguments/* isProxy */.ju)(name) && !(0,fingerprint_arguments/* isTakenByBuildKit */.BU)(name)).map((name)=>{
        const { meant } = (0,did_you_mean.didYouMean)(name, declared);
        return `build-args: no Dockerfile declares ${name}, which changes nothing${meant === undefined ? '' : `. ${meant}`}`;
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/unlinkable.js


/**
 * Refuses links that BuildKit or buildx would take for something else (seen with BuildKit 0.33 and buildx 0.37): a
 * context of a stage's name takes the place of the whole stage, without a word; and `context = "target:NAME"` is looked
 * for as a folder.
 * @throws Problem (request) with the line
 */ function refuseUnlinkable({ name, target, candidate: { dockerfile }, uses }) {
    const file = dockerfile?.path ?? name;
    if (target.context?.startsWith('target:') === true) throw (0,problem/* badRequest */.li)(`${name} has another image as its context, which buildx cannot do`, {
        where: {
            file
        },
        todo: `Give it a named context (contexts = { files = "${target.context}" }) and COPY --from=files`
    });
    for (const { key, to, named } of uses){
        const stage = dockerfile?.facts.stages.find((one)=>one.name !== undefined && (0,plan_link/* contextKeyOf */.UA)(one.name) === key.replace(/::.*$/, ''));
        if (stage?.name === undefined || named === undefined) continue;
        throw (0,problem/* badRequest */.li)(`The stage ${stage.name} of ${name} is called as the image ${to}, which would take its place`, {
            where: {
                file,
                line: stage.from.line
            },
            todo: `Give the stage another name: FROM ${named.text} AS ${stage.name}-stage`
        });
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/wanted.js
var plan_wanted = __webpack_require__(84870);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/make.js














/**
 * Makes the plan: finds the images, links what builds on what, puts them in order and lays the settings over them.
 * No engine is asked.
 * @throws Problem (request) for everything that is wrong with what was asked, before anything is started
 */ async function makePlan(request, surroundings) {
    const { inputs } = request;
    const { env, secretFiles } = surroundings;
    const candidates = await (0,plan_candidates/* findCandidates */.e)(request, surroundings.buildx);
    await (0,plan_wanted/* refuseUnknownImages */.b)(request, candidates);
    const asked = (0,plan_wanted/* wantedNames */.q)(request, candidates);
    const { linked, needs, order, prefixes } = await makeGraph(request, candidates, env, secretFiles);
    const wanted = (0,plan_order/* closure */.C)(asked, needs);
    const built = [
        ...linked.values()
    ].filter(({ name })=>wanted.has(name));
    for (const one of built){
        refuseUnlinkable(one);
        for (const annotation of one.target.annotations ?? [])(0,annotation_levels/* readAnnotation */._o)(annotation);
    }
    refuseMissingPlatforms(built, linked);
    if (surroundings.builds !== false) refuseMissingSecrets(built, env);
    const outputs = await outputsOf(built, request);
    const [only, ...more] = new Set(asked);
    const tags = (0,tags_assign/* assignTags */.Tl)(built.map(({ name, candidate })=>({
            name,
            ownTags: candidate.target.tags ?? []
        })), {
        names: await (0,names/* tagNames */.n)(inputs, surroundings),
        explicit: inputs.tags,
        registry: inputs.registry,
        only: more.length === 0 ? only : undefined
    });
    const images = order.flatMap((name)=>{
        const one = linked.get(name);
        if (one === undefined) return [];
        const output = outputs.get(name) ?? {
            kind: 'image'
        };
        const own = output.kind === 'image' ? tags.get(name) ?? [] : [];
        return [
            {
                ...planned(one, needs.get(name) ?? [], wanted, request),
                tags: own,
                output
            }
        ];
    });
    return {
        images,
        groups: candidates.groups,
        asked: new Set(asked),
        notes: [
            ...candidates.notes,
            ...nearMisses(built, candidates.all, prefixes),
            ...undeclaredArguments(inputs, candidates.all)
        ],
        advice: adviseOnBases(built),
        origins: new Map(candidates.all.map(({ name, origin })=>[
                name,
                origin
            ]))
    };
}
function planned({ name, candidate, target, platforms, uses, bases, outside }, needs, wanted, { policy }) {
    const isWanted = wanted.has(name);
    // A reference that is the image's own name needs no explanation.
    const links = uses.filter(({ key, to })=>key !== to);
    const reasons = new Set(links.map(({ key, to })=>`${make_shown(key)} is ${to} of this run`));
    return {
        name,
        needs,
        bases,
        outside,
        platforms,
        decision: isWanted ? 'build' : 'skip',
        reasons: isWanted ? [
            ...reasons
        ] : [
            'nobody asked for it'
        ],
        dockerfile: candidate.dockerfile ?? {
            path: '',
            text: ''
        },
        target,
        policy: (0,demands/* policyFor */.KV)(policy.file, name)
    };
}
/** A Bake file may call a context anything: what is no plain word is shown in quotes, with escapes for all signs. */ function make_shown(key) {
    if (/^[\w./:@-]+( [\w./:@-]+)*$/.test(key)) return key;
    return JSON.stringify(key).replaceAll(/[^ -~]/g, (char)=>`\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Bake checks this only when both lists have more than one entry (design notes), so it is checked here. */ function refuseMissingPlatforms(built, linked) {
    for (const { name, candidate, uses } of built)for (const { to, platform, on } of uses){
        const has = linked.get(to)?.platforms ?? [];
        if (has.includes(on)) continue;
        throw (0,problem/* badRequest */.li)(on === platform ? `${name} is built for ${platform}, but its base ${to} is not` : `${name} takes ${to} for ${on}, but ${to} is not built for that`, {
            where: {
                file: candidate.dockerfile?.path ?? name
            },
            todo: `Add ${on} to the platforms of ${to}, which has ${has.join(', ')}`
        });
    }
}
/** Only of what is built: a secret for something else may well be missing. */ function refuseMissingSecrets(built, env) {
    for (const { name, secrets } of built)for (const secret of secrets)if ('env' in secret && env[secret.env] === undefined) throw (0,problem/* badRequest */.li)(`The secret ${secret.id} of ${name} comes from the environment variable ${secret.env}, which is not set`, {
        todo: `Set ${secret.env}; in a workflow: env: { ${secret.env}: "\${{ secrets.${secret.env} }}" }; for images.yml: the line ${secret.id}=\${{ secrets.${secret.env} }} in its secret build-secrets`
    });
}


/***/ }),

/***/ 21066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ filesOfPlan),
  f: () => (/* binding */ narrowPlan)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/changed.js
var plan_changed = __webpack_require__(58437);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/paths.js
var paths = __webpack_require__(89045);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/missing.js




/**
 * Refuses images whose Dockerfiles copy or mount what their build context does not have, before anything is started:
 * the context may have been guessed wrong, or a .dockerignore drops it. Only plain paths count; where a base could not
 * be looked up, only those without variables. What another image of the plan writes is refused, there or not: it would
 * be read before it is written.
 * @param images those that are skipped are not looked at
 * @throws Problem (request) for the first one, with the line, which context it is and who says so, and what to do; the
 *   others are in its log
 */ async function refuseMissingSources(images, given) {
    const wanted = images.filter(({ decision })=>decision !== 'skip');
    const written = wanted.flatMap(({ name, output })=>output.kind === 'image' ? [] : [
            {
                name,
                dest: output.dest
            }
        ]);
    const found = (await Promise.all(wanted.map((image)=>problemsOf(image, written, given)))).flat();
    const [first, ...more] = found;
    if (first === undefined) return;
    throw (0,problem/* badRequest */.li)(first.what, {
        ...rest(first),
        ...more.length === 0 ? {} : {
            log: more.slice(0, 20).map(brief)
        }
    });
}
function rest({ where, meant, todo }) {
    return {
        ...where === undefined ? {} : {
            where
        },
        ...meant === undefined ? {} : {
            meant
        },
        ...todo === undefined ? {} : {
            todo
        }
    };
}
function brief({ what, where }) {
    return `${where?.file ?? ''}${where?.line === undefined ? '' : `:${where.line}`}: ${what}`;
}
async function problemsOf(image, written, given) {
    const found = [];
    const reach = given.reachOf(image);
    const isDoubtful = reach.doubt !== undefined;
    const { contexts } = isDoubtful ? given.plainReachOf(image) : reach;
    const literal = new Set(image.dockerfile.facts?.stages.flatMap(({ sources })=>sources));
    for (const [name, { folder, dockerfile, selections }] of contexts){
        const files = await given.contexts.open(folder, dockerfile);
        found.push(...writtenBelow(image, folder, selections, written));
        for (const missing of (await files.missing(selections))){
            const path = (0,external_node_path_.resolve)(folder, `.${external_node_path_.sep}${missing.source}`);
            if (isDoubtful && (!literal.has(missing.source) || missing.source.includes('$'))) continue;
            if (written.some(({ dest })=>isIn(dest, path))) continue;
            found.push(await problemOf(image, {
                name,
                folder,
                missing
            }, given));
        }
    }
    return found.map(({ data })=>data).sort((a, b)=>(a.where?.line ?? 0) - (b.where?.line ?? 0));
}
function writtenBelow({ name, dockerfile }, folder, selections, written) {
    if (selections === 'all') return [];
    return selections.flatMap(({ patterns, line })=>patterns.flatMap((pattern)=>{
            const path = (0,external_node_path_.resolve)(folder, `.${external_node_path_.sep}${pattern}`);
            const writer = written.find((one)=>one.name !== name && isIn(one.dest, path));
            if (writer === undefined) return [];
            return (0,problem/* badRequest */.li)(`${name} copies ${pattern}, which ${writer.name} writes in the same run`, {
                where: {
                    file: dockerfile.path,
                    ...line === undefined ? {} : {
                        line
                    }
                },
                todo: `Take it from the image itself: COPY --from=${writer.name}`
            });
        }));
}
/** The same path, or one below it. */ function isIn(folder, path) {
    return path === folder || path.startsWith(`${folder}${external_node_path_.sep}`);
}
async function problemOf(image, { name, folder, missing }, { cwd, originOf }) {
    const { source, line, why } = missing;
    const ignoreFile = (0,paths/* toPosix */.d7)((0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(folder, missing.ignoreFile ?? '.dockerignore')));
    const shown = (0,paths/* toPosix */.d7)((0,external_node_path_.relative)(cwd, folder)) || '.';
    const where = {
        file: image.dockerfile.path,
        ...line === undefined ? {} : {
            line
        }
    };
    const context = name === 'context' ? `its build context, ${shown}` : `the context ${name}, ${shown}`;
    const origin = name === 'context' ? originOf(image.name)?.context : undefined;
    const meant = origin === undefined ? {} : {
        meant: whoSays(origin)
    };
    if (why === 'ignored') return (0,problem/* badRequest */.li)(`${image.name} copies ${source}, which ${ignoreFile} drops from ${context}`, {
        where,
        ...meant,
        todo: `Take it out of ${ignoreFile}, or write !${source.replace(/^\.?\/+/, '')} as its last line`
    });
    const elsewhere = await folderWith(cwd, image.dockerfile.path, folder, source);
    return (0,problem/* badRequest */.li)(`${image.name} copies ${source}, which is not in ${context}`, {
        where,
        ...meant,
        todo: elsewhere === undefined ? `Make it before the build, or name the folder that has it: ${settledBy(image.name, name, origin)}` : `It is in ${elsewhere}: name that folder as the context, ${settledBy(image.name, name, origin)}`
    });
}
function whoSays(origin) {
    switch(origin.kind){
        case 'given':
            return `The context is what ${origin.by} says`;
        case 'own':
            return 'The context was guessed: the Dockerfile’s own folder, as nobody named one';
        case 'root':
            return `The context was guessed: the working folder, as nobody named one and ${origin.because} is only there`;
    }
}
function settledBy(image, name, origin) {
    if (name !== 'context') return `build-contexts or the Bake file’s contexts`;
    if (origin?.kind === 'given' && origin.by.startsWith('the ')) return 'with the input context';
    if (origin?.kind === 'given' && /\.(hcl|json)$|compose/i.test(origin.by)) return `in ${origin.by}`;
    return `images.${image}.context in the policy`;
}
/** A folder between the working folder and the Dockerfile's that has the path; `undefined` where there is none. */ async function folderWith(cwd, dockerfile, not, source) {
    for(let folder = external_node_path_.posix.dirname(dockerfile);; folder = external_node_path_.posix.dirname(folder)){
        const absolute = (0,external_node_path_.resolve)(cwd, folder);
        if (absolute !== not && !folder.startsWith('..') && await isThere((0,external_node_path_.resolve)(absolute, `.${external_node_path_.sep}${source}`))) return folder === '.' ? 'the working folder' : folder;
        if (folder === '.' || folder === '/' || folder.startsWith('..')) return undefined;
    }
}
async function isThere(path) {
    return (0,promises_.access)(path).then(()=>true, ()=>false);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/reach/reach.js + 3 modules
var reach = __webpack_require__(4267);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/touched.js
var plan_touched = __webpack_require__(89543);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/narrow.js




/** Reaches do not ask for it. */ const noFingerprint = {
    digest: '',
    parts: [],
    volatile: []
};
/**
 * Looks at the files that a plan is made of: with `changed-since` only what changed files touch stays in it, and what
 * copies files that are not there is refused.
 * @param env for git
 * @param contexts of the run, so that nothing is read twice
 * @param pins what outside references stand for; of a base without a pin everything in the context counts
 * @throws Problem (request) as changedFiles and refuseMissingSources
 */ async function narrowPlan(plan, { cwd, inputs }, env, contexts, pins) {
    const given = filesOfPlan(plan, cwd, contexts, pins);
    const ref = inputs['changed-since'];
    const narrowed = ref === undefined ? plan : await sinceRef(plan, ref, given, env);
    await refuseMissingSources(narrowed.images, given);
    return narrowed;
}
/**
 * What has to be known to tell which files an image of a plan is made of.
 * @param contexts of the run, so that nothing is read twice
 * @param pins as narrowPlan takes them
 */ function filesOfPlan(plan, cwd, contexts, pins) {
    const parents = new Map(plan.images.map((image)=>[
            image.name,
            {
                image,
                fingerprint: noFingerprint
            }
        ]));
    const assumed = assumedPins(plan.images, pins);
    const reaches = {
        pins,
        parents
    };
    const plainReaches = {
        pins: assumed,
        parents
    };
    return {
        cwd,
        contexts,
        reachOf: (image)=>(0,reach/* reachOf */.xw)(image, reaches),
        plainReachOf: (image)=>(0,reach/* reachOf */.xw)(image, plainReaches),
        originOf: (name)=>plan.origins.get(name)
    };
}
/** The pins, and for what has none one without settings. */ function assumedPins(images, pins) {
    const all = new Map(pins);
    for (const { outside, platforms } of images)for (const { text } of outside)if (all.get(text)?.state !== 'pinned') all.set(text, {
        state: 'pinned',
        reference: text,
        digest: '',
        settings: Object.fromEntries(platforms.map((platform)=>[
                platform,
                {
                    env: {},
                    onbuild: []
                }
            ]))
    });
    return all;
}
async function sinceRef(plan, ref, given, env) {
    const changed = await (0,plan_changed/* changedFiles */.Y)(given.cwd, ref, env);
    const wanted = plan.images.filter(({ decision })=>decision !== 'skip');
    const touched = await (0,plan_touched/* touchedImages */.z)(wanted, changed, given);
    const selected = (0,plan_touched/* selectTouched */.Z)(plan, touched, ref);
    const doubts = new Set(wanted.flatMap((image)=>touched.has(image.name) ? given.reachOf(image).doubt ?? [] : []));
    const notes = [
        ...[
            ...doubts
        ].map((doubt)=>`${doubt}: every changed file of a context counts`),
        ...selected.asked.size > 0 ? [] : [
            `nothing that changed since ${ref} touches an image: there is nothing to build`
        ]
    ];
    return {
        ...selected,
        notes: [
            ...selected.notes,
            ...notes
        ]
    };
}


/***/ }),

/***/ 56657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ buildOrder),
/* harmony export */   C: () => (/* binding */ closure)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);

/**
 * The build order: every name after all it needs, otherwise by name, so that the result does not depend on the
 * order of the input.
 * @param needs name → the names it is built on; names that are no key count as outside and are ignored
 * @throws Problem (request) that shows a cycle as a path
 */ function buildOrder(needs) {
    const order = [];
    const done = new Set();
    const path = [];
    const visit = (name)=>{
        if (done.has(name)) return;
        if (path.includes(name)) throw cycle([
            ...path.slice(path.indexOf(name)),
            name
        ]);
        path.push(name);
        for (const need of [
            ...needs.get(name) ?? []
        ].sort())if (needs.has(need)) visit(need);
        path.pop();
        done.add(name);
        order.push(name);
    };
    for (const name of [
        ...needs.keys()
    ].sort())visit(name);
    return order;
}
function cycle(path) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`The images need each other in a circle: ${path.join(' → ')}`, {
        todo: 'Move what they share into an image of its own that both are built on'
    });
}
/** `wanted` and everything they need, directly or not. */ function closure(wanted, needs) {
    const all = new Set();
    const queue = [
        ...wanted
    ];
    for(let name = queue.pop(); name !== undefined; name = queue.pop()){
        if (all.has(name)) continue;
        all.add(name);
        queue.push(...needs.get(name) ?? []);
    }
    return all;
}


/***/ }),

/***/ 24930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tl: () => (/* binding */ assignTags),
/* harmony export */   Ub: () => (/* binding */ repositoriesOf),
/* harmony export */   z1: () => (/* binding */ refuseSharedTags)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97970);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71630);



/**
 * The full references that each image gets, checked against the grammar and normalised (`ghcr.io/acme/base:1.2.0`).
 * Full references of the `tags` input (metadata-action's output) belong to the only image, or to the one that the
 * repository is called after.
 * @returns image → its references, without duplicates
 * @throws Problem (request) for a name or tag that breaks the grammar, a full reference that belongs to none of
 *   several images, a branch whose name makes no tag
 */ function assignTags(images, source) {
    if (source.names.includes('')) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)('The name of this branch or tag makes no tag of an image', {
        todo: 'Give tags or version'
    });
    const { only } = source;
    const full = source.explicit?.filter(isFull) ?? [];
    const owners = new Map(full.map((tag)=>[
            tag,
            only ?? ownerOf(tag, images, source)
        ]));
    return new Map(images.map((image)=>{
        const own = full.filter((tag)=>owners.get(tag) === image.name);
        const given = image.name === only ? referencesOfOnly(image, source) : full.length > 0 ? referencesAmong(image, own, source) : referencesOf(image, source);
        return [
            image.name,
            [
                ...new Set(given.map(normalise))
            ]
        ];
    }));
}
/** A single image takes full references as they are; a name alone is a whole one where nothing says where to. */ function referencesOfOnly(image, source) {
    const { explicit, registry } = source;
    if (explicit?.some(isFull) === true) return explicit.map((tag)=>isFull(tag) || registry === undefined ? tag : placed(image, tag, registry));
    if (registry === undefined && explicit !== undefined && image.ownTags.length === 0) return explicit;
    return referencesOf(image, source);
}
/** Tag names: below the registry, else where the image's file puts it. */ function referencesOf(image, { names, explicit, registry }) {
    if (registry !== undefined) return names.map((name)=>placed(image, name, registry));
    if (explicit === undefined) return image.ownTags;
    return image.ownTags.flatMap((own)=>explicit.map((tag)=>`${repositoryOf(own)}:${tag}`));
}
/** The full references that are this image's, and the names beside them, which are every image's. */ function referencesAmong(image, full, { explicit = [], registry }) {
    const names = explicit.filter((tag)=>!isFull(tag));
    const known = image.ownTags.length > 0 ? image.ownTags : full;
    return registry === undefined ? [
        ...full,
        ...known.flatMap((own)=>names.map((name)=>`${repositoryOf(own)}:${name}`))
    ] : [
        ...full,
        ...names.map((name)=>placed(image, name, registry))
    ];
}
/**
 * The image whose repository a reference names: the one that its file or the registry puts there, else the one whose
 * name the repository has or ends with (`acme-base`, of several the longest name).
 */ function ownerOf(tag, images, { registry }) {
    const repository = repositoryOf(tag);
    const place = ({ name, ownTags })=>ownTags.some((own)=>repositoryOf(own) === repository) || registry !== undefined && repositoryOf(placed({
            name
        }, 'x', registry)) === repository;
    const there = images.filter(place);
    const last = repository.split('/').at(-1) ?? '';
    const alike = images.filter(({ name })=>last === lower(name) || [
            '-',
            '_',
            '.'
        ].some((sign)=>last.endsWith(sign + lower(name)))).sort((a, b)=>b.name.length - a.name.length);
    const found = there.length > 0 ? there : alike.slice(0, 1);
    const [owner, other] = found;
    const names = images.map(({ name })=>name);
    if (owner === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`tags has ${JSON.stringify(tag)}, but no image is called ${JSON.stringify(last)}`, {
        ...(0,_tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(last, names),
        todo: `Images: ${names.join(', ')}. For tags of all of them give registry, and tags without a repository (metadata-action: tag-names)`
    });
    if (other !== undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`tags has ${JSON.stringify(tag)}, where both ${owner.name} and ${other.name} go to`, {
        todo: 'Give registry, and tags without a repository: they become REGISTRY/NAME:TAG'
    });
    return owner.name;
}
/** The repository of an image below a registry: Bake allows upper case in a target's name, repositories do not. */ function placed({ name }, tag, registry) {
    return `${registry}/${lower(name)}:${tag}`;
}
/** The repositories (`ghcr.io/acme/base`) that an image goes to, whatever its tags are called. */ function repositoriesOf(image, registry) {
    return registry === undefined ? [
        ...new Set(image.ownTags.map(repositoryOf))
    ] : [
        repositoryOf(placed(image, 'x', registry))
    ];
}
function repositoryOf(reference) {
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.repositoryName)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.parseReference)(reference));
}
function lower(name) {
    return name.toLowerCase();
}
function isFull(tag) {
    return /[/:@]/.test(tag);
}
function normalise(text) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.parseReference)(text);
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.formatReference)({
        ...reference,
        tag: reference.tag ?? 'latest'
    });
}
/**
 * Refuses two images that would move the same tag, before either is built: one of them would be lost.
 * @throws Problem (request)
 */ function refuseSharedTags(images) {
    const owners = new Map();
    for (const { name, tags } of images)for (const tag of tags){
        const owner = owners.get(tag);
        if (owner !== undefined && owner !== name) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`${owner} and ${name} both ask for the tag ${tag}`, {
            todo: 'Give registry, so that each image has a repository of its own, or other tags to one of them'
        });
        owners.set(tag, name);
    }
}


/***/ }),

/***/ 15513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ digestInQuestion),
/* harmony export */   tagsInQuestion: () => (/* binding */ tagsInQuestion)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97970);
/* harmony import */ var _tag_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75491);


/** For each repository: every one is a request. */ const most = 6;
/**
 * The tags under which an image may be published already, so that it need not be built: first those that this run
 * would move, then those of the default branch, then that of a pull request's base. Never those of another pull
 * request, and none of a commit, which are new in every run: but for a Git tag, whose commit has had its own run before,
 * that of the commit.
 * @param tags full references that publishing would move
 * @param repositories where to look (`ghcr.io/acme/base`), for an image that has no tags in this run
 * @returns full references, at most six for each repository, in the order in which they are to be asked
 */ function tagsInQuestion(tags, { ref, defaultBranch, baseBranch, commit }, inputs = {}, repositories = repositoriesIn(tags)) {
    const isUseful = (tag)=>{
        const pull = (0,_tag_name_js__WEBPACK_IMPORTED_MODULE_1__/* .pullNumberOf */ .ez)(tag);
        const isOurs = pull === undefined || ref.kind === 'pull-request' && ref.number === pull;
        return tag !== '' && isOurs && !(0,_tag_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitTag */ .OU)(tag);
    };
    // Where nobody knows a default branch, `latest` is the nearest to one.
    const names = [
        defaultBranch ?? 'latest',
        inputs['default-branch-tag'],
        baseBranch
    ].filter((name)=>name !== undefined);
    const ofCommit = ref.kind === 'tag' && commit !== undefined ? [
        (0,_tag_name_js__WEBPACK_IMPORTED_MODULE_1__/* .commitTag */ .m)(commit)
    ] : [];
    const shared = new Set([
        ...ofCommit,
        ...names.map(_tag_name_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanTag */ .I8).filter(isUseful)
    ]);
    const moved = tags.map(_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.parseReference);
    return repositories.flatMap((repository)=>{
        const own = moved.filter((reference)=>(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.repositoryName)(reference) === repository).map(({ tag = 'latest' })=>tag).filter(isUseful);
        const rest = [
            ...shared
        ].filter((tag)=>!own.includes(tag));
        return [
            ...own.slice(0, most - rest.length),
            ...rest
        ].map((tag)=>`${repository}:${tag}`);
    });
}
/** A digest in every repository that an image goes to (`ghcr.io/acme/base@sha256:…`), in place of tags in question. */ function digestInQuestion(tags, digest) {
    return repositoriesIn(tags).map((repository)=>`${repository}@${digest}`);
}
function repositoriesIn(tags) {
    return [
        ...new Set(tags.map((tag)=>(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.repositoryName)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.parseReference)(tag))))
    ];
}


/***/ }),

/***/ 6279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf),
/* harmony export */   n: () => (/* binding */ tagNames)
/* harmony export */ });
/* harmony import */ var _tag_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75491);
/* harmony import */ var _version_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7393);


/**
 * The tag names of a run: explicit `tags`, else those of `version`, else from what the run stands on. They are the
 * ones that docker/metadata-action makes:
 * - a Git tag: its version, the shorter ones and `latest` (see versionTags)
 * - a branch: its name, `sha-` and seven digits of the commit; `nightly` when a schedule has started the run; on the
 *   default branch `default-branch-tag` too
 * - a pull request: `pr-N`
 * - no workflow: `latest`
 * @returns an empty name where a branch or tag is called by signs alone, which fullTags refuses
 */ async function tagNames(inputs, run) {
    if (inputs.tags !== undefined) return inputs.tags;
    const version = versionOf(inputs, run.ref);
    if (version !== undefined) return (await (0,_version_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .versionTags */ .O)(version)).moves;
    switch(run.ref.kind){
        case 'branch':
            return branchTags(run.ref.name, inputs, run);
        case 'pull-request':
            return [
                `pr-${run.ref.number}`
            ];
        case 'tag':
        case 'local':
            return [
                'latest'
            ];
    }
}
/** The version that a run's tags are made of; undefined when they are made of something else. */ function versionOf({ tags, version }, ref) {
    if (tags !== undefined) return undefined;
    return version ?? (ref.kind === 'tag' ? ref.name : undefined);
}
function branchTags(branch, inputs, { commit, defaultBranch, event }) {
    const more = branch === defaultBranch ? inputs['default-branch-tag'] : undefined;
    return [
        ...new Set([
            ...event === 'schedule' ? [
                'nightly'
            ] : [],
            (0,_tag_name_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanTag */ .I8)(branch),
            ...commit === undefined ? [] : [
                (0,_tag_name_js__WEBPACK_IMPORTED_MODULE_1__/* .commitTag */ .m)(commit)
            ],
            ...more === undefined ? [] : [
                more
            ]
        ])
    ];
}


/***/ }),

/***/ 75491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ cleanTag),
/* harmony export */   OU: () => (/* binding */ isCommitTag),
/* harmony export */   ez: () => (/* binding */ pullNumberOf),
/* harmony export */   m: () => (/* binding */ commitTag)
/* harmony export */ });
/**
 * A name as a tag can hold it: runs of other signs become `-`, as in docker/metadata-action, and what a tag may not
 * begin with is dropped. Empty when nothing is left.
 */ function cleanTag(name) {
    return name.replaceAll(/[^\w.-]+/g, '-').replace(/^[.-]+/, '').slice(0, 128);
}
/** The tag of a commit, as metadata-action's `type=sha` makes it: `sha-860c190`. */ function commitTag(commit) {
    return `sha-${commit.slice(0, 7)}`;
}
/** Whether a tag is that of a commit, of whatever length. */ function isCommitTag(tag) {
    return /^sha-[0-9a-f]{7,40}$/.test(tag);
}
/** The number of the pull request that a tag belongs to. */ function pullNumberOf(tag) {
    return /^pr-(\d+)$/.exec(tag)?.[1];
}


/***/ }),

/***/ 7393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ versionTags)
/* harmony export */ });
/* harmony import */ var _tag_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75491);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82307);


/**
 * The tags of a version: itself, its shorter forms and `latest`; of a pre-release itself alone. The shorter ones and
 * `latest` move only when no higher version is published among those that they stand for: 1.2.9 after 1.3.0 moves
 * `1.2.9` and `1.2`.
 * @param version with or without `v`; what is no version is its own only tag
 * @param published the tags that the repository has
 */ async function versionTags(version, published = []) {
    const read = await (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionReader */ .S)();
    const own = read(version);
    if (own === undefined) return {
        moves: [
            (0,_tag_name_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanTag */ .I8)(version)
        ],
        stays: []
    };
    if (!own.isRelease) return {
        moves: [
            own.tag
        ],
        stays: []
    };
    const higher = published.flatMap((tag)=>{
        const other = read(tag);
        if (other?.isRelease !== true || !isComparable(own, other)) return [];
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(other, own) > 0 ? [
            {
                ...other,
                at: tag
            }
        ] : [];
    });
    const moves = [
        own.tag
    ];
    const stays = [];
    for (const { tag, length } of [
        ...own.shorter,
        {
            tag: 'latest',
            length: 0
        }
    ]){
        const [highest] = higher.filter((other)=>hasSameStart(own, other, length)).sort((a, b)=>(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(b, a) || b.numbers.length - a.numbers.length);
        if (highest === undefined) moves.push(tag);
        else stays.push({
            tag,
            at: highest.at
        });
    }
    return {
        moves,
        stays
    };
}
/** `latest` stands for the versions of every epoch, a shorter version for those of its own. */ function hasSameStart(own, other, length) {
    if (length === 0) return true;
    return own.epoch === other.epoch && own.numbers.slice(0, length).every((number, at)=>number === (other.numbers[at] ?? 0));
}
/** From here on a first number is a year, a day or a count of builds. */ const smallestDate = 1000;
/**
 * Nightly dates and build numbers beside releases are another sequence, which says nothing about which release is the
 * highest. A shorter version says something: where `2` is published, some 2.x.y is or was.
 */ function isComparable(own, other) {
    const [mine = 0] = own.numbers;
    const [theirs = 0] = other.numbers;
    if (mine >= smallestDate !== theirs >= smallestDate) return false;
    return other.numbers.length > 1 || own.numbers.length === 1 || theirs < 100 || theirs >= smallestDate;
}


/***/ }),

/***/ 82307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ versionReader),
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
/* harmony import */ var _tag_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75491);

/** Numbers with points, and ISO dates, whose hyphens PEP 440 would take for post-releases. */ const plain = /^(?:\d+(?:\.\d+)*|\d{4}-\d{2}(?:-\d{2})?)$/;
/**
 * Reads versions: semantic ones, dates and plain numbers as they were written (`2024.06`), and what PEP 440 allows, in
 * its normal form (`1.0-rc1` is `1.0rc1`). The libraries for it are loaded by this call.
 */ async function versionReader() {
    const [{ default: semver }, pep440] = await Promise.all([
        __webpack_require__.e(/* import() */ 2088).then(__webpack_require__.t.bind(__webpack_require__, 62088, 19)),
        __webpack_require__.e(/* import() */ 8898).then(__webpack_require__.t.bind(__webpack_require__, 68898, 19))
    ]);
    return (text)=>{
        const bare = text.trim().replace(/^[vV=]+(?=\d)/, '');
        const semantic = semver.parse(bare);
        if (semantic !== null) {
            const { major, minor, patch, prerelease, build } = semantic;
            const isRelease = prerelease.length === 0;
            return made({
                tag: bare,
                isRelease,
                pieces: [
                    major,
                    minor,
                    patch
                ].map(String),
                hasMore: build.length > 0
            });
        }
        if (plain.test(bare)) {
            const separator = bare.includes('-') ? '-' : '.';
            return made({
                tag: bare,
                isRelease: true,
                pieces: bare.split(separator),
                separator
            });
        }
        const python = pep440.explain(bare) ?? pep440.explain(withEpoch(bare));
        if (python === null) return undefined;
        const { epoch, release, local, is_prerelease, is_devrelease, is_postrelease } = python;
        return made({
            tag: local === null ? python.public : `${python.public}+${local}`,
            isRelease: !is_prerelease && !is_devrelease && !is_postrelease,
            pieces: release.map(String),
            epoch,
            hasMore: local !== null
        });
    };
}
/** A tag cannot hold the `!` of `1!2.0`. */ function withEpoch(text) {
    return text.replace(/^(\d+)-(?=\d+\.\d)/, '$1!');
}
function made({ tag, isRelease, pieces, separator = '.', epoch = 0, hasMore = false }) {
    const lengths = pieces.map((_, index)=>pieces.length - index).slice(hasMore ? 0 : 1);
    return {
        tag: (0,_tag_name_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanTag */ .I8)(tag),
        isRelease,
        epoch,
        numbers: pieces.map(Number),
        shorter: lengths// Anything may change in 0.x, so that nobody should follow `0` (metadata-action, "Major version zero").
        .filter((length)=>length > 1 || Number(pieces[0]) > 0).map((length)=>({
                tag: `${epoch === 0 ? '' : `${epoch}-`}${pieces.slice(0, length).join(separator)}`,
                length
            }))
    };
}
/** Below 0 when the first is lower; what is not there counts as 0. */ function compareVersions(a, b) {
    if (a.epoch !== b.epoch) return a.epoch - b.epoch;
    for(let at = 0; at < Math.max(a.numbers.length, b.numbers.length); at += 1){
        const difference = (a.numbers[at] ?? 0) - (b.numbers[at] ?? 0);
        if (difference !== 0) return difference;
    }
    return 0;
}


/***/ }),

/***/ 89543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ selectTouched),
/* harmony export */   z: () => (/* binding */ touchedImages)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56657);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89045);




/**
 * Which images changed files touch by themselves: by their Dockerfile, by a .dockerignore that counts for it, by what
 * their needed stages reach, or by a file that defines them (Bake, Compose, policy), which counts for all of its images.
 * @param changed as changedFiles gives it
 * @returns image → the changed files that touch it; images that none touches are not there
 */ async function touchedImages(images, changed, given) {
    const here = await real(given.cwd);
    const absolute = changed.map((path)=>({
            path,
            real: `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(here, path)}${path.endsWith('/') ? node_path__WEBPACK_IMPORTED_MODULE_1__.sep : ''}`
        }));
    const touched = await Promise.all(images.map(async (image)=>{
        const touches = await touchOf(image, given);
        const found = await Promise.all(absolute.map(async (one)=>await touches(one.real) ? [
                one.path
            ] : []));
        return [
            image.name,
            found.flat()
        ];
    }));
    return new Map(touched.filter(([, paths])=>paths.length > 0));
}
/** Tells whether a changed path (absolute, without links; with a separator at its end: all that is in it) counts. */ async function touchOf(image, given) {
    const { cwd, contexts, reachOf, originOf } = given;
    const { dockerfile, context } = image.target;
    const reached = [
        ...reachOf(image).contexts.values()
    ];
    const own = dockerfile === undefined || image.dockerfile.path === '' ? [] : [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, image.dockerfile.path)
    ];
    const wholeFiles = [
        ...own,
        ...own.map((path)=>`${path}.dockerignore`),
        ...reached.map(({ folder })=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, '.dockerignore')),
        ...context === undefined ? [] : [
            (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context, '.dockerignore')
        ],
        ...(originOf(image.name)?.definedIn ?? []).map((path)=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path))
    ];
    const counting = new Set([
        ...wholeFiles,
        ...await Promise.all(wholeFiles.map(real))
    ]);
    const folders = await Promise.all(reached.map(async (one)=>({
            one,
            root: await real(one.folder),
            files: await contexts.open(one.folder, one.dockerfile)
        })));
    return async (path)=>{
        if (path.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? [
            ...counting
        ].some((file)=>file.startsWith(path)) : counting.has(path)) return true;
        for (const { one, root, files } of folders){
            const way = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .toPosix */ .d7)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path));
            const isBelow = way !== '' && way !== '..' && !way.startsWith('../') && !node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(way);
            if (isBelow && await reaches(one, files, way, path.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep))) return true;
            // A whole repository that holds the context.
            if (path.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) && `${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`.startsWith(path)) return true;
        }
        return false;
    };
}
async function reaches({ selections }, files, path, isFolder) {
    if (await files.covers(selections, path)) return true;
    if (!isFolder) return false;
    return Object.keys(await files.files(selections)).some((file)=>file.startsWith(`${path}/`));
}
/** A path without links; as it is where it is not there (a removed file has changed, too). */ async function real(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(()=>path);
}
/**
 * The plan of what is touched: of the images that were asked for, those that a changed file touches, directly or in
 * what they are built on. What these stand on comes along; all else is skipped.
 * @param touched as touchedImages gives it
 * @param ref as it was given, for the reasons
 */ function selectTouched(plan, touched, ref) {
    const affected = new Map();
    // In build order: what an image stands on has been looked at before.
    for (const { name, needs } of plan.images){
        const files = touched.get(name);
        const base = needs.find((need)=>affected.has(need));
        if (files !== undefined) affected.set(name, `changed since ${ref}: ${list(files)}`);
        else if (base !== undefined) affected.set(name, `it is built on ${base}, which changed since ${ref}`);
    }
    const asked = new Set([
        ...plan.asked
    ].filter((name)=>affected.has(name)));
    const needs = new Map(plan.images.map((image)=>[
            image.name,
            image.needs
        ]));
    const wanted = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .closure */ .C)([
        ...asked
    ], needs);
    const images = plan.images.map((image)=>{
        if (image.decision === 'skip') return image;
        if (!wanted.has(image.name)) return {
            ...image,
            decision: 'skip',
            tags: [],
            reasons: [
                `nothing of it changed since ${ref}`
            ]
        };
        const why = affected.get(image.name) ?? `nothing of it changed since ${ref}; what is built on it did`;
        return {
            ...image,
            reasons: [
                why,
                ...image.reasons
            ]
        };
    });
    return {
        ...plan,
        images,
        asked
    };
}
/** Longer lists say nothing more. */ const shownFiles = 3;
function list(files) {
    const more = files.length - shownFiles;
    return `${files.slice(0, shownFiles).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ }),

/***/ 84870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ refuseUnknownImages),
/* harmony export */   q: () => (/* binding */ wantedNames)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71630);
/* harmony import */ var _policy_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53593);



/** The policy's group that holds what is built when nothing is named: Bake's word. */ const defaultGroup = 'default';
/**
 * The images that were asked for, groups put in; what they stand on comes later. Where nothing is named, the policy's
 * group `default` says it, which speaks of all sources; else each source does.
 * @throws Problem (request) for a name that is neither an image nor a group, and for groups that hold each other
 */ function wantedNames({ inputs, policy }, candidates) {
    const names = new Set(candidates.all.map(({ name })=>name));
    const expand = (name, trail)=>{
        const group = Object.hasOwn(candidates.groups, name) ? candidates.groups[name] : undefined;
        // In a group of its own name an image is itself, as for bake.
        if (names.has(name) && (group === undefined || trail.includes(name))) return [
            name
        ];
        if (group === undefined) throw unknown(`There is no image or group ${JSON.stringify(name)}`, name, candidates);
        if (trail.includes(name)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`The group ${name} holds itself: ${[
            ...trail,
            name
        ].join(' → ')}`);
        const members = group.flatMap((member)=>expand(member, [
                ...trail,
                name
            ]));
        if (names.has(name) && !members.includes(name)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`${name} is an image and a group that does not have it`, {
            todo: `Rename one of them; the group has ${members.join(', ')}`
        });
        return members;
    };
    // What is built when nothing is named are images, whatever groups are called.
    const hasDefault = !candidates.isSingle && Object.hasOwn(policy.file.groups ?? {}, defaultGroup);
    const named = inputs.targets ?? (hasDefault ? [
        defaultGroup
    ] : undefined);
    const wanted = named?.flatMap((name)=>expand(name, [])) ?? candidates.byDefault;
    if (wanted.length === 0) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)('There is nothing to build', {
        todo: named === undefined ? `Name images or groups with targets: ${shortList([
            ...names,
            ...Object.keys(candidates.groups)
        ])}` : `${named.join(', ')} holds no image`
    });
    return wanted;
}
/** Longer lists of names say nothing more. */ const shownNames = 20;
function shortList(names) {
    return [
        ...names.slice(0, shownNames),
        ...names.length > shownNames ? [
            '…'
        ] : []
    ].join(', ');
}
function unknown(what, name, { all, groups }, where) {
    const names = all.map((candidate)=>candidate.name);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(what, {
        ...where === undefined ? {} : {
            where
        },
        ...(0,_tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__.didYouMean)(name, [
            ...names,
            ...Object.keys(groups)
        ]),
        todo: `Images: ${shortList(names)}`
    });
}
/**
 * Refuses what the policy says of images that there are not: a typo would take a gate from the image that was meant.
 * @throws Problem (request)
 */ async function refuseUnknownImages(request, candidates) {
    if (candidates.isSingle) return;
    const { images = {}, groups = {} } = request.policy.file;
    const known = new Set(candidates.all.map(({ name })=>name));
    for (const name of Object.keys(images))if (!known.has(name)) throw unknown(`The policy speaks of an image ${JSON.stringify(name)}, which there is not`, name, candidates, await (0,_policy_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInPolicy */ .v)(request, [
        'images',
        name
    ]));
    for (const [group, members] of Object.entries(groups))for (const [index, member] of members.entries())if (!known.has(member) && !Object.hasOwn(candidates.groups, member)) throw unknown(`The group ${group} of the policy has ${JSON.stringify(member)}, which there is not`, member, candidates, await (0,_policy_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInPolicy */ .v)(request, [
        'groups',
        group,
        index
    ]));
}


/***/ }),

/***/ 98582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ownImageRules),
/* harmony export */   o: () => (/* binding */ ownLintRules)
/* harmony export */ });
/**
 * The names of our own lint rules: levels are given to them in a policy. Each is also in check/lint/rules/list.ts, or is
 * planning's or the pragmas'.
 */ const ownLintRules = [
    'source-before-dependencies',
    'missing-cache-mount',
    'useless-cache-mount',
    'apt-cache-not-locked',
    'docker-clean-kept',
    'whole-workspace-copied',
    'cache-needlessly-locked',
    'cache-id-shared',
    'workspace-member-missing',
    'no-syntax-line',
    'no-dockerignore',
    'dockerignore-lets-in',
    'base-not-pinned',
    'secret-in-arg',
    'secret-in-env',
    'pipe-without-pipefail',
    'download-without-retry',
    'download-without-checksum',
    'base-tags-differ',
    'base-names-differ',
    'ignore-without-reason',
    'ignore-unused'
];
/** Those of our gates that look at images: a waiver may name them, too. */ const ownImageRules = [
    'max-size',
    'max-layer-size',
    'max-growth',
    'wasted-space',
    'package-cache',
    'secret-in-config',
    'root',
    'compilers',
    'dev-packages',
    'sources',
    'debug-symbols',
    'package-caches',
    'vcs',
    'shell',
    'package-managers',
    'missing-libraries',
    'setuid',
    'world-writable',
    'healthcheck',
    'entrypoint',
    'expose',
    'labels',
    'paths',
    'max-glibc',
    'elf-damaged',
    'no-binaries'
];


/***/ }),

/***/ 8316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ attestations)
/* harmony export */ });
/** The attestations that were asked for, in Bake's form: `type=provenance,mode=max`. */ function attestations({ inputs }) {
    return [
        ...inputs.provenance === undefined || inputs.provenance === 'false' ? [] : [
            `type=provenance,mode=${inputs.provenance}`
        ],
        ...inputs.sbom === true ? [
            'type=sbom'
        ] : []
    ];
}


/***/ }),

/***/ 1876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineOf),
/* harmony export */   f: () => (/* binding */ baselineTags)
/* harmony export */ });
/* harmony import */ var _check_asked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44358);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97970);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _plan_tags_in_question_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15513);




/** What the base branch's image was on a platform: of a pull request's base, else of the default branch. */ async function baselineOf(image, platform, { context, defaultBranchTag, workshop, scanner }) {
    const { gatherBaseline } = await __webpack_require__.e(/* import() */ 2337).then(__webpack_require__.bind(__webpack_require__, 52337));
    const question = {
        tags: baselineTags(image.tags, context, defaultBranchTag),
        platform,
        // A gate that is not asked needs no scanner either.
        vulnerabilities: image.policy.onlyNew && (0,_check_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .isAsked */ .D6)('vulnerabilities', image.policy)
    };
    const { cacheDir } = workshop;
    const asked = gatherBaseline(question, {
        find: async (tags)=>{
            const { lookUp } = await __webpack_require__.e(/* import() */ 4375).then(__webpack_require__.bind(__webpack_require__, 14375));
            return lookUp(tags, await workshop.registry());
        },
        record: async (published)=>{
            const { findRecord } = await __webpack_require__.e(/* import() */ 8429).then(__webpack_require__.bind(__webpack_require__, 8429));
            return findRecord(await workshop.registry(), published, {
                cacheDir,
                isTrusted: true,
                mayKeep: !context.isPullRequest,
                isEnough: ({ sizes })=>sizes[platform] !== undefined
            });
        },
        sbom: async (published, on)=>{
            const { findSbom } = await __webpack_require__.e(/* import() */ 4243).then(__webpack_require__.bind(__webpack_require__, 24243));
            return findSbom(await workshop.registry(), published, on, {
                cacheDir
            });
        },
        scanSbom: (text)=>scanner.scanSbom(text)
    });
    return asked.catch(async (error)=>{
        if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF) || error.data.kind === 'interrupted') throw error;
        // A registry that does not say, as a private one to a fork.
        const { findBaseline } = await __webpack_require__.e(/* import() */ 8206).then(__webpack_require__.bind(__webpack_require__, 78206));
        const carried = await findBaseline(image.name, platform, context, workshop, scanner, question.vulnerabilities);
        if (carried === undefined) throw error;
        return carried;
    });
}
/** The tags of the branch that is compared with, the base of a pull request first; none of what this run moves. */ function baselineTags(tags, { ref, defaultBranch, baseBranch }, defaultBranchTag) {
    const repositories = [
        ...new Set(tags.map((tag)=>(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.repositoryName)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.parseReference)(tag))))
    ];
    const inputs = defaultBranchTag === undefined ? {} : {
        'default-branch-tag': defaultBranchTag
    };
    const ofBase = baseBranch === undefined ? [] : (0,_plan_tags_in_question_js__WEBPACK_IMPORTED_MODULE_2__.tagsInQuestion)([], {
        ref,
        defaultBranch: baseBranch
    }, {}, repositories);
    const ofDefault = (0,_plan_tags_in_question_js__WEBPACK_IMPORTED_MODULE_2__.tagsInQuestion)([], {
        ref,
        defaultBranch
    }, inputs, repositories);
    return [
        ...new Set([
            ...ofBase,
            ...ofDefault
        ])
    ];
}


/***/ }),

/***/ 73276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ decidePlan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/mirrors.js
var mirrors = __webpack_require__(60098);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/proxies.js
var proxies = __webpack_require__(11722);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/value/check/check.mjs
var check = __webpack_require__(76849);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/layout.js
var layout = __webpack_require__(88693);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/media-types.js
var media_types = __webpack_require__(49683);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/platform.js
var oci_platform = __webpack_require__(81924);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/schemas.js
var schemas = __webpack_require__(33707);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/base-settings.js







const texts = type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
    type/* Type */.ZU.Array(type/* Type */.ZU.String()),
    type/* Type */.ZU.Null()
]));
/** What we need of a config; an artifact (a chart, a signature) has one without `rootfs`. */ const baseSchema = type/* Type */.ZU.Object({
    rootfs: schemas/* configSchema */.Qn.properties.rootfs,
    config: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Object({
            Env: texts,
            OnBuild: texts
        }),
        type/* Type */.ZU.Null()
    ]))
});
const word = type/* Type */.ZU.String({
    pattern: '^[A-Za-z0-9_.-]+$'
});
/** What an image, or an index of one, says that it is for; a config that is no image's says nothing of it. */ const platformSchema = type/* Type */.ZU.Object({
    os: word,
    architecture: word,
    variant: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        word,
        type/* Type */.ZU.Literal('')
    ]))
});
const jsonSchema = type/* Type */.ZU.Unknown();
/**
 * What an image brings into a build that stands on it, for each platform that it has of those asked for. An image
 * without an index is taken for every platform, as BuildKit takes it, whatever its config says.
 * @param digest of its root
 * @param platforms normalised
 * @throws Problem (surroundings) when something cannot be read, or is no image
 */ async function readBase(digest, platforms, read) {
    const source = `The manifest ${digest}`;
    const root = (0,json/* parseJson */.qF)(jsonSchema, (await read('manifest', digest)).toString('utf8'), source);
    const index = check/* Check */.J(schemas/* indexSchema */.me, root) ? root.manifests : undefined;
    const chosen = new Map();
    const found = await Promise.all(platforms.map(async (platform)=>{
        const manifest = index === undefined ? digest : chooseManifest(index, platform);
        if (manifest === undefined) return [];
        const known = chosen.get(manifest) ?? imageOf(manifest, read);
        chosen.set(manifest, known);
        return [
            [
                platform,
                (await known).settings
            ]
        ];
    }));
    const own = index === undefined ? (await chosen.get(digest))?.platforms : platformsOf(index);
    return {
        settings: Object.fromEntries(found.flat()),
        ...own === undefined ? {} : {
            platforms: own
        }
    };
}
/** Those of an index; undefined where one of its images does not say what it is for, and may be for anything. */ function platformsOf(manifests) {
    const images = manifests.filter((each)=>!(0,layout/* isAttestation */.H3)(each) && ((0,media_types/* isManifestType */.Q3)(each.mediaType) || (0,media_types/* isIndexType */.$U)(each.mediaType)));
    const platforms = images.flatMap(({ platform, mediaType })=>(0,media_types/* isManifestType */.Q3)(mediaType) ? platformIn(platform) ?? [] : []);
    return images.length === 0 || platforms.length < images.length ? undefined : (0,oci_platform.sortPlatforms)(platforms);
}
/** Undefined where it is not said, or by nobody's rules. */ function platformIn(said) {
    return check/* Check */.J(platformSchema, said) ? (0,oci_platform.platformOf)(said.os, said.architecture, said.variant) : undefined;
}
/** The digest of what BuildKit takes for a platform: the best of those that run there. */ function chooseManifest(manifests, platform) {
    const images = manifests.flatMap((each)=>{
        const { platform: of } = each;
        if (of === undefined || (0,layout/* isAttestation */.H3)(each) || !(0,media_types/* isManifestType */.Q3)(each.mediaType)) return [];
        return [
            {
                digest: each.digest,
                platform: (0,oci_platform.platformOf)(of.os, of.architecture, of.variant)
            }
        ];
    });
    for (const fitting of runsOn(platform)){
        const found = images.find((each)=>each.platform === fitting);
        if (found !== undefined) return found.digest;
    }
    return undefined;
}
/** The platforms whose images run on one, all normalised, best first (github.com/containerd/platforms, compare.go). */ function runsOn(platform) {
    const [os = '', architecture = '', variant = ''] = platform.split('/');
    const level = Number(variant.slice(1));
    const arm = (from)=>[
            8,
            7,
            6,
            5
        ].filter((v)=>v <= from).map((v)=>`${os}/arm/v${v}`);
    if (architecture === 'amd64') {
        const lower = [
            4,
            3,
            2
        ].filter((v)=>v <= level).map((v)=>`${os}/amd64/v${v}`);
        return [
            ...new Set([
                platform,
                ...lower,
                `${os}/amd64`,
                `${os}/386`
            ])
        ];
    }
    if (architecture === 'arm64') return [
        ...new Set([
            platform,
            `${os}/arm64`,
            ...arm(8)
        ])
    ];
    if (architecture === 'arm') return [
        ...new Set([
            platform,
            ...arm(level)
        ])
    ];
    return [
        platform
    ];
}
async function imageOf(digest, read) {
    const manifest = (0,json/* parseJson */.qF)(schemas/* manifestSchema */.rc, (await read('manifest', digest)).toString('utf8'), `The manifest ${digest}`);
    const { digest: name } = manifest.config;
    const config = (0,json/* parseJson */.qF)(baseSchema, (await read('config', name)).toString('utf8'), `The config ${name}`);
    const { Env, OnBuild } = config.config ?? {};
    const platform = platformIn(config);
    return {
        settings: {
            env: Object.fromEntries((Env ?? []).map(variable)),
            onbuild: OnBuild ?? [],
            diffIds: config.rootfs.diff_ids
        },
        ...platform === undefined ? {} : {
            platforms: [
                platform
            ]
        }
    };
}
/** `PATH=/bin`; one without `=` is empty, as BuildKit has it. */ function variable(text) {
    const at = text.indexOf('=');
    return at < 0 ? [
        text,
        ''
    ] : [
        text.slice(0, at),
        text.slice(at + 1)
    ];
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/frontend.js
var frontend = __webpack_require__(25786);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/reach/named.js
var reach_named = __webpack_require__(7192);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/reach/reach.js + 3 modules
var reach_reach = __webpack_require__(4267);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/references.js
var references = __webpack_require__(11639);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/settings.js
var settings = __webpack_require__(54104);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/base-platforms.js







/** How many platforms of a base are named: an index may have any number. */ const shownPlatforms = 8;
/**
 * Refuses to build on a base that is not there for a platform. BuildKit takes the only manifest of an image for every
 * platform, and its check InvalidBaseImagePlatform does not see bases that are pinned: the wrong files would pass.
 * What is only copied from is left alone, as it may be data, and so is what nobody could look up.
 * @throws Problem (request) that names the first such FROM
 */ function refuseForeignBases(images, pins) {
    for (const image of images)refuseForeignBase(image, pins);
}
function refuseForeignBase(image, pins) {
    const missing = new Map();
    for (const { platform, base } of image.platforms.flatMap((on)=>basesOf(image, on))){
        const { pin } = (0,reach_reach/* pinOf */.nZ)(image, base.text, pins);
        const has = pin === undefined ? undefined : base_platforms_platformsOf(pin);
        if (has === undefined || has.some((one)=>fits(one, platform))) continue;
        const key = `${base.line} ${base.text}`;
        const known = missing.get(key)?.lacks ?? [];
        missing.set(key, {
            ...base,
            has,
            lacks: [
                ...new Set([
                    ...known,
                    platform
                ])
            ]
        });
    }
    const [first] = missing.values();
    if (first !== undefined) throw foreign(image, first);
}
/** The outside images that stages of an image stand on, each with the platform that it is taken for. */ function basesOf(image, platform) {
    const { target, dockerfile } = image;
    const { facts, path } = dockerfile;
    const args = (0,settings/* argsOf */.PL)(target);
    if (facts === undefined || facts.isForeign || (0,frontend/* isForeign */.j)((0,frontend/* frontendReference */.e)(dockerfile.text, args))) return [];
    const given = new Set(Object.keys(target.contexts ?? {}));
    const named = (0,reach_named/* namedContexts */.u)(target);
    return (0,references/* outsideReferences */.kW)(facts, args, platform, target.target, path, given).flatMap((one)=>{
        if (one.kind !== 'from' || isForBuilder(image, one)) return [];
        const on = one.other?.platform ?? platform;
        const origin = named(one.text, on)?.origin;
        if (origin !== undefined && origin.kind !== 'outside') return [];
        return [
            {
                platform: on,
                base: {
                    text: origin?.text ?? one.text,
                    line: one.line
                }
            }
        ];
    });
}
/** `FROM --platform=$BUILDPLATFORM`: which platform that is the engine alone knows, and any other would do. */ function isForBuilder({ dockerfile }, { line }) {
    return (dockerfile.facts?.stages ?? []).some(({ from })=>from.line === line && from.platform?.includes('BUILD') === true);
}
function base_platforms_platformsOf(pin) {
    return pin.state === 'pinned' ? pin.platforms : undefined;
}
/** Whether an image's files run on a platform; of one architecture all variants do, as BuildKit's check has it. */ function fits(has, wanted) {
    const family = (platform)=>platform.split('/').slice(0, 2).join('/');
    return family(has) === family(wanted) || runsOn(wanted).includes(has);
}
function foreign({ name, dockerfile }, { text, line, has, lacks }) {
    const more = has.length > shownPlatforms ? ', …' : '';
    const [own = ''] = has;
    return (0,problem/* badRequest */.li)(`${text} is for ${has.slice(0, shownPlatforms).join(', ')}${more}, and ${name} is to be built on it for ${lacks.join(', ')}`, {
        where: {
            file: dockerfile.path,
            line
        },
        todo: `Take a base that has it, or leave ${lacks.join(', ')} out of the platforms of ${name} (policy, Bake file or input); ` + `a stage whose files fit every platform says so itself: FROM --platform=${own}`
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/decide.js
var decide = __webpack_require__(85357);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/differences.js
var differences = __webpack_require__(76077);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/contexts.js + 4 modules
var files_contexts = __webpack_require__(41373);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/digest.js
var oci_digest = __webpack_require__(8219);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/arguments.js + 1 modules
var fingerprint_arguments = __webpack_require__(65386);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/canonical.js
/**
 * JSON that is the same for the same data: keys in the order of their code units, nothing undefined, no white space.
 * @throws TypeError for what JSON has no form for (functions, symbols)
 */ function canonicalJson(value) {
    const text = JSON.stringify(ordered(value));
    if (typeof text !== 'string') throw new TypeError(`${typeof value} has no form in JSON`);
    return text;
}
function ordered(value) {
    if (Array.isArray(value)) return value.map(ordered);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).sort(([a], [b])=>compareTexts(a, b));
    return Object.fromEntries(entries.map(([key, one])=>[
            key,
            ordered(one)
        ]));
}
/** Order of texts by their code units, the same on every machine. */ function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/contexts.js





/** What the build reads from folders of this machine. Where they lie makes no difference. */ async function contextParts(image, reach, contexts) {
    const folders = await Promise.all([
        ...reach.contexts
    ].map(async ([key, { folder, dockerfile, selections }])=>{
        const files = await contexts.open(folder, dockerfile);
        return {
            name: key === 'context' ? key : `context ${key}`,
            value: await files.digest(selections),
            files: ()=>files.files(selections)
        };
    }));
    const layouts = await layoutParts(image, reach);
    return {
        parts: [
            ...folders,
            ...layouts.parts
        ],
        volatile: layouts.volatile
    };
}
/** An OCI layout is the digest that is named, else what its index names. */ async function layoutParts({ target }, { named }) {
    const parts = [];
    const volatile = [];
    for (const [key, text] of Object.entries(target.contexts ?? {})){
        const origin = (0,reach_named/* originOf */.y)(text);
        if (origin.kind !== 'layout' || !named.has(key)) continue;
        try {
            const value = origin.digest ?? (0,oci_digest/* digestOf */.ol)(await (0,promises_.readFile)((0,external_node_path_.join)(origin.folder, 'index.json')));
            parts.push({
                name: `context ${key}`,
                value
            });
        } catch (error) {
            volatile.push(`the OCI layout of the context ${key} cannot be read: ${(0,problem/* messageOf */.bD)(error)}`);
        }
    }
    return {
        parts,
        volatile
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/stable.js
var stable = __webpack_require__(39899);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/share.js

/** The most that a part shows of a text; what is longer is shown as its digest. */ const longest = 120;
/** A text that need not be hidden, as a part's value. */ function shortText(text) {
    return text.length > longest ? (0,oci_digest/* digestOf */.ol)(text) : text;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/labels.js


/** Labels and annotations that the image is given, without what changes on every run. */ function labelParts({ target }, commit) {
    const labels = Object.entries(target.labels ?? {}).filter(([name, value])=>(0,stable/* isStable */.M)(name) && value !== null).map(([name, value])=>({
            name: `label ${name}`,
            value: shortText((0,stable/* withoutCommit */._)(value ?? '', commit))
        }));
    const annotations = new Map((target.annotations ?? []).map((annotation)=>{
        const [name = '', ...value] = annotation.split('=');
        return [
            name,
            value.join('=')
        ];
    }));
    return {
        parts: [
            ...labels,
            ...[
                ...annotations
            ].filter(([name])=>(0,stable/* isStable */.M)(withoutLevel(name))).map(([name, value])=>({
                    name: `annotation ${name}`,
                    value: shortText((0,stable/* withoutCommit */._)(value, commit))
                }))
        ],
        volatile: []
    };
}
/** `index:NAME`, `manifest-descriptor[linux/amd64]:NAME` (docker buildx build --annotation). */ function withoutLevel(name) {
    return name.replace(/^(?:(?:index|manifest|index-descriptor|manifest-descriptor)(?:\[[^\]]*\])?,?)+:/, '');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/options.js


/** Keys of a target that are looked at by name, and those that change nothing of what is built. */ const known = new Set([
    ...[
        'args',
        'labels',
        'annotations',
        'context',
        'contexts',
        'dockerfile',
        'dockerfile-inline',
        'target'
    ],
    ...[
        'platforms',
        'secret',
        'ssh',
        'extra-hosts',
        'attest',
        'no-cache',
        'no-cache-filter'
    ],
    ...[
        'output',
        'tags',
        'cache-from',
        'cache-to',
        'pull',
        'call',
        'description',
        'name',
        'matrix',
        'inherits'
    ]
]);
/** What else a build is asked for: secrets and SSH by their ids alone, hosts, attestations, whatever Bake has besides. */ function optionParts(image, reach, attest) {
    const { target } = image;
    const attestations = attest.length > 0 ? attest : target.attest ?? [];
    const others = Object.entries(target).filter(([key, value])=>!known.has(key) && !isEmpty(value));
    return {
        parts: [
            ...secretParts(target),
            ...listPart('ssh', [
                ...new Set((target.ssh ?? []).map(sshId))
            ].sort()),
            ...listPart('extra hosts', Object.entries(target['extra-hosts'] ?? {}).sort(byName).map(hashed)),
            ...listPart('attestations', attestations.map(canonicalJson).sort()),
            ...others.map(([key, value])=>({
                    name: `setting ${key}`,
                    value: (0,oci_digest/* digestOf */.ol)(canonicalJson(value))
                }))
        ],
        volatile: [
            ...noCache(target, stageNames(image, reach)),
            ...scannedMore(image, attestations)
        ]
    };
}
/** Nothing at all is no part, so that a setting that nobody has used yet changes no fingerprint. */ function listPart(name, values) {
    return values.length === 0 ? [] : [
        {
            name,
            value: values.join(', ')
        }
    ];
}
function byName([a], [b]) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Names of a network of one's own need not stand in a public image. */ function hashed(entry) {
    return (0,oci_digest/* digestOf */.ol)(canonicalJson(entry));
}
/** A secret's value never counts, only the version that the policy may give it. */ function secretParts({ secret }) {
    const versions = new Map((secret ?? []).map((one)=>[
            attribute(one, 'id') ?? '',
            attribute(one, 'version')
        ]));
    return [
        ...versions
    ].map(([id, version])=>({
            name: `secret ${id}`,
            value: version ?? ''
        }));
}
/** `default`, `ID=PATH`, or Bake's record: the paths are this machine's own. */ function sshId(entry) {
    if (typeof entry === 'string') return entry.split('=')[0] ?? '';
    return attribute(entry, 'id') ?? 'default';
}
/** Of `id=ID,src=PATH` or of a record. */ function attribute(entry, name) {
    if (typeof entry === 'string') {
        const start = `${name}=`;
        return entry.split(',').find((part)=>part.startsWith(start))?.slice(start.length);
    }
    if (typeof entry !== 'object' || entry === null) return undefined;
    const value = Object.entries(entry).find(([key])=>key === name)?.[1];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
function isEmpty(value) {
    if (value === undefined || value === null || value === '') return true;
    return typeof value === 'object' && Object.keys(value).length === 0;
}
/** Of a stage that is not needed nothing is built anew. */ function noCache({ 'no-cache': all, 'no-cache-filter': filters = [] }, stages) {
    if (all === true) return [
        'no-cache is asked for'
    ];
    const needed = filters.filter((name)=>stages === 'all' || stages.includes(name.toLowerCase()));
    return needed.length === 0 ? [] : [
        `no-cache is asked for the stage ${needed.join(', ')}`
    ];
}
function stageNames({ dockerfile }, { stages }) {
    return stages === 'all' ? stages : [
        ...stages
    ].flatMap((index)=>dockerfile.facts?.stages[index]?.name ?? []);
}
/** These make the SBOM tell of stages and files that are not in the image. */ function scannedMore({ dockerfile, target }, attestations) {
    const name = 'BUILDKIT_SBOM_SCAN_';
    const isAsked = dockerfile.text.includes(name) || Object.keys(target.args ?? {}).some((arg)=>arg.startsWith(name));
    return isAsked && attestations.some((one)=>canonicalJson(one).includes('sbom')) ? [
        `${name}* makes the SBOM tell of more than the image`
    ] : [];
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/reach/fetched.js
var fetched = __webpack_require__(45816);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/outside.js





/** All images that the build takes: those from outside by their digests, those of the plan by their fingerprints. */ function outsideParts(image, reach, given) {
    const parts = new Map();
    const volatile = [];
    const add = (name, value)=>void parts.set(name, {
            name,
            value
        });
    const addImage = (kind, asked)=>{
        const { text, pin } = (0,reach_reach/* pinOf */.nZ)(image, asked, given.pins);
        add(`${kind} ${text}`, pin?.state === 'pinned' ? pin.digest : 'unknown');
        if (pin?.state !== 'pinned') volatile.push(`${text} could not be looked up: ${pin?.why ?? untold[kind]}`);
    };
    const addOrigin = (name, origin)=>{
        if (origin.kind === 'outside' && origin.text !== 'scratch') addImage('base', origin.text);
        if (origin.kind === 'image') {
            const parent = given.parents.get(origin.name);
            if (parent === undefined) throw new Error(`${image.name}: the fingerprint of ${origin.name} has not been taken`);
            add(`parent ${origin.name}`, parent.fingerprint.digest);
            if (parent.fingerprint.volatile.length > 0) volatile.push(`${origin.name}, which it is built on, is built anew every time`);
        }
        if (origin.kind === 'address') {
            add(name, (0,oci_digest/* digestOf */.ol)(origin.text));
            if (!origin.isFixed) volatile.push(`the ${name} ${loose(origin.text)}`);
        }
        if (origin.kind === 'image' || origin.kind === 'outside') add(name, `${origin.kind} ${shown(origin)}`);
    };
    for (const text of reach.outside)addImage('base', text);
    const frontend = (0,reach_reach/* frontendReference */.eJ)(image.dockerfile.text, (0,settings/* argsOf */.PL)(image.target));
    if (frontend !== undefined) addImage('frontend', frontend);
    if (reach.takesContext) addOrigin('context', (0,reach_named/* originOf */.y)(image.target.context ?? '.'));
    for (const [key, text] of Object.entries(image.target.contexts ?? {}))if (reach.named.has(key)) addOrigin(`context ${key}`, (0,reach_named/* originOf */.y)(text));
    return {
        parts: [
            ...parts.values()
        ],
        volatile
    };
}
/** Why nobody has asked for an image: planning does not see that it is taken. */ const untold = {
    base: 'only a build tells that it is taken',
    frontend: 'the build argument BUILDKIT_SYNTAX names it'
};
function shown(origin) {
    return origin.kind === 'image' ? origin.name : origin.text;
}
function loose(text) {
    const why = (0,fetched/* addressOf */.c)(text, undefined, true).kind === 'git' ? 'names no full commit' : 'is fetched without a checksum';
    return `${(0,fetched/* withoutLogin */.G)(text)} ${why}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/reach/variables.js
var variables = __webpack_require__(67952);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/source.js



/** The Dockerfile as far as it counts, and what of it is built for what. */ function dockerfileParts(image, reach) {
    const { dockerfile, target, platforms, output } = image;
    return {
        parts: [
            {
                name: 'Dockerfile',
                value: (0,oci_digest/* digestOf */.ol)(canonicalJson(needed(image, reach)))
            },
            {
                name: 'stage',
                value: (0,variables/* stageName */.CT)(dockerfile.facts, target.target)
            },
            {
                name: 'platforms',
                value: [
                    ...platforms
                ].sort().join(',')
            },
            {
                name: 'output',
                value: output.kind
            }
        ],
        volatile: dockerfile.facts === undefined ? [
            `the Dockerfile of ${image.name} is not on this machine, so nobody knows what it builds on`
        ] : []
    };
}
/** What stands before the first FROM and the stages that are needed, comments left out; else the whole text. */ function needed({ dockerfile: { facts, text }, target }, { stages, hasNumbers }) {
    if (facts === undefined) return {
        remote: target.dockerfile ?? 'Dockerfile'
    };
    if (stages === 'all') return {
        whole: text
    };
    const texts = [
        ...stages
    ].sort((a, b)=>a - b)// `--from=0` means another stage when one is put before it.
    .map((index)=>[
            hasNumbers ? index : null,
            facts.stages[index]?.text
        ]);
    return {
        escape: facts.escape,
        global: facts.text,
        stages: texts
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/take.js









/** Changes when the same things make another digest: then nothing that is published fits any more. */ const schemaVersion = 1;
/**
 * Takes the fingerprint of an image: everything that can change it, part by part, and nothing of where, when and by
 * whom it is built (design notes, "Skipping what did not change").
 * @throws Error when an image that it is built on is not among the parents: they are to be taken first
 */ async function takeFingerprint(image, given) {
    const reach = (0,reach_reach/* reachOf */.xw)(image, given);
    const shares = [
        dockerfileParts(image, reach),
        (0,fingerprint_arguments/* argumentParts */.em)(image, reach, given.commit),
        labelParts(image, given.commit),
        optionParts(image, reach, given.attest),
        outsideParts(image, reach, given),
        await contextParts(image, reach, given.contexts)
    ];
    const parts = shares.flatMap((share)=>share.parts).sort((a, b)=>compareTexts(a.name, b.name));
    return {
        digest: (0,oci_digest/* digestOf */.ol)(canonicalJson([
            schemaVersion,
            parts.map(({ name, value })=>[
                    name,
                    value
                ])
        ])),
        parts,
        volatile: [
            ...new Set([
                ...reach.volatile,
                ...shares.flatMap((share)=>share.volatile)
            ])
        ]
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/narrow.js + 1 modules
var narrow = __webpack_require__(21066);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/link.js
var plan_link = __webpack_require__(96049);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/pinned.js



/**
 * An image whose outside references are replaced by the digests that its fingerprint was taken with, so that the
 * build uses those and no newer ones. What could not be looked up is left to the engine.
 */ function pinned(image, pins) {
    const contexts = {
        ...image.target.contexts
    };
    for (const use of image.outside){
        const { key, text } = use;
        if (isHidden(image, use)) continue;
        const pin = pins.get(text);
        if (pin?.state === 'pinned') contexts[key] = `docker-image://${pin.reference}`;
    }
    const frontend = (0,reach_reach/* frontendReference */.eJ)(image.dockerfile.text, (0,settings/* argsOf */.PL)(image.target));
    const pin = frontend === undefined ? undefined : pins.get(frontend);
    const syntax = pin?.state === 'pinned' ? {
        BUILDKIT_SYNTAX: pin.reference
    } : {};
    return {
        ...image,
        target: {
            ...image.target,
            contexts,
            args: {
                ...image.target.args,
                ...syntax
            }
        }
    };
}
/** A context of a stage's name would take the place of that stage (`FROM node AS node`), so its base cannot be pinned. */ function isHidden({ dockerfile }, { key }) {
    return dockerfile.facts?.stages.some(({ name })=>name !== undefined && (0,plan_link/* contextKeyOf */.UA)(name) === key) ?? false;
}
/** Why the build may take another digest than the one that was looked up, a sentence each. */ function unpinnable(image) {
    return image.outside.filter((use)=>isHidden(image, use)).map(({ text, line })=>`${image.dockerfile.path}:${line} gives a stage the name of its base ${text}, which cannot be pinned then: rename the stage`);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/reach/runs.js


/**
 * The RUNs of the stages that an image needs, on all of its platforms, in the order in which they are come by. Pure:
 * nothing is read.
 */ function runsOf(image, given) {
    const runs = [];
    let doubt;
    for (const platform of image.platforms){
        const { found } = (0,reach_reach/* walked */.xQ)(image, platform, given, (run)=>runs.push(seen(image, platform, run)));
        // What a base brings is a doubt for what is read, and none for which RUNs there are.
        if (found.stages.size === 0) doubt ??= found.doubt;
    }
    return {
        image: image.name,
        file: image.dockerfile.path,
        namespace: (0,settings/* argsOf */.PL)(image.target)['BUILDKIT_CACHE_MOUNT_NS'] ?? '',
        runs,
        ...doubt === undefined ? {} : {
            doubt
        }
    };
}
function seen(image, platform, run) {
    const { step, line, folder, taken, stage } = run;
    const names = new Set(image.dockerfile.facts?.stages.flatMap(({ name })=>name ?? []));
    return {
        platform,
        line,
        command: step.command,
        variables: namedBy(step.command, run.expand),
        mounts: step.options.map((options)=>{
            const from = fromOf(options, names);
            return {
                options: options.map(([key, written])=>{
                    if (written === undefined) return {
                        key
                    };
                    const value = run.expand(written);
                    return {
                        key,
                        written,
                        ...value === undefined ? {} : {
                            value
                        }
                    };
                }),
                ...from === undefined ? {} : {
                    from
                }
            };
        }),
        ...folder === undefined ? {} : {
            folder
        },
        sees: [
            ...(0,reach_reach/* folders */.oW)(image, (key)=>taken.selections.get(key)).values()
        ],
        isUncached: isUncached(image, image.dockerfile.facts?.stages[stage]?.name)
    };
}
function namedBy(command, expand) {
    const names = new Set([
        ...command.matchAll(/\$\{?([A-Za-z_]\w*)/g)
    ].map(([, name = ''])=>name));
    return Object.fromEntries([
        ...names
    ].sort().flatMap((name)=>{
        const value = expand(`\${${name}}`);
        return value === undefined || value === '' ? [] : [
            [
                name,
                value
            ]
        ];
    }));
}
/**
 * Variables do not count there, and `scratch` is what stands where nothing is written: unless a stage has that name.
 * Source: github.com/moby/buildkit, frontend/dockerfile/dockerfile2llb/convert_runmount.go, detectRunMount.
 */ function fromOf(options, stages) {
    const written = options.findLast(([key, value])=>key === 'from' && value !== undefined)?.[1] ?? '';
    const from = written === '' ? 'scratch' : written;
    return from === 'scratch' && !stages.has('scratch') ? undefined : from;
}
/** Source: github.com/moby/buildkit, frontend/dockerui/config.go, IsNoCache; buildx hands on one of the two. */ function isUncached({ target }, stage = '') {
    if (target['no-cache'] === true) return true;
    return (target['no-cache-filter'] ?? []).some((one)=>one.toLowerCase() === stage.toLowerCase());
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var oci_reference = __webpack_require__(97970);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/temporary.js
var temporary = __webpack_require__(1898);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/blobs.js
var blobs = __webpack_require__(30035);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/kept.js




/**
 * A manifest or config that this machine keeps for ever, because a digest never means anything else: read from the
 * disk when it is there and right, else fetched, once.
 * @param dir absolute; made when something is kept
 * @param fetch gives bytes that were proven to have the digest; undefined when they are nowhere
 */ async function kept(dir, digest, fetch) {
    const file = (0,blobs/* blobPath */.nD)(dir, digest);
    // What is missing, unreadable or cut short is fetched again.
    const known = await (0,promises_.readFile)(file).catch(()=>undefined);
    if (known !== undefined && (0,oci_digest/* digestOf */.ol)(known) === digest) return known;
    const bytes = await fetch();
    // A folder that cannot be written to costs the next run a request, and nothing else.
    if (bytes !== undefined) await (0,temporary/* writeWhole */.f8)(file, bytes).catch(()=>undefined);
    return bytes;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/registry/mirrors.js
var registry_mirrors = __webpack_require__(43659);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/resolve-pins.js





/** A config larger than this is nobody's. In bytes. */ const largestConfig = 8 * 1024 * 1024;
/**
 * What each outside reference stands for now: one request for each one, in parallel and only briefly, and for bases
 * what they bring with them, of which a digest that was seen before needs no request.
 * @returns a pin for each text; `unknown` with the reason where the registry refuses, is silent or has no such image
 * @throws `interrupted` when the signal is aborted
 */ async function resolvePins(uses, options) {
    const { signal } = options;
    let opened;
    const client = ()=>opened ??= options.client().then((made)=>made.with(signal).briefly());
    const wanted = new Map();
    for (const { text, isBase, platforms } of uses){
        // It names no image, but that there is none.
        if (text === 'scratch') continue;
        const use = wanted.get(text) ?? {
            platforms: new Set(),
            isBase: false
        };
        wanted.set(text, use);
        use.isBase ||= isBase;
        if (isBase) for (const platform of platforms)use.platforms.add(platform);
    }
    const pins = [
        ...wanted
    ].map(async ([text, { isBase, platforms }])=>{
        try {
            return [
                text,
                await pinOf(text, isBase ? [
                    ...platforms
                ] : undefined, {
                    ...options,
                    client
                })
            ];
        } catch (error) {
            if (!(error instanceof problem/* Problem */.AF) || error.data.kind === 'interrupted') throw error;
            return [
                text,
                {
                    state: 'unknown',
                    why: error.data.what
                }
            ];
        }
    });
    const all = new Map(await Promise.all(pins));
    if (signal.aborted) throw (0,problem/* interrupted */.VM)();
    return all;
}
/** @param platforms those that something is built on it for; undefined when nothing is */ async function pinOf(text, platforms, { client, mirrors, cacheDir }) {
    const reference = (0,oci_reference.parseReference)(text);
    const places = (0,registry_mirrors.placesOf)(reference, mirrors);
    const digest = reference.digest ?? await resolve(reference, places, client);
    const read = async (kind, blob)=>{
        const what = `${blob} of ${(0,oci_reference.formatReference)(reference)}`;
        const bytes = await kept(cacheDir, blob, ()=>anywhere(what, places, async (place)=>{
                const asked = await client();
                if (kind === 'config') return asked.getBlob(place, blob, largestConfig);
                return (await asked.getManifest({
                    ...place,
                    digest: blob
                }))?.bytes;
            }));
        return bytes ?? fail((0,registry_mirrors.notFound)(what, reference, places));
    };
    return {
        state: 'pinned',
        reference: (0,oci_reference.formatReference)({
            ...reference,
            digest
        }),
        digest,
        ...platforms === undefined ? {
            settings: {}
        } : await readBase(digest, platforms, read)
    };
}
async function resolve(reference, places, client) {
    const { tag = 'latest' } = reference;
    const what = (0,oci_reference.formatReference)({
        ...reference,
        tag
    });
    const found = await anywhere(what, places, async (place)=>(await client()).resolveTag({
            ...place,
            tag
        }));
    return found ?? fail((0,registry_mirrors.notFound)(what, reference, places));
}
/**
 * The first answer of several places, asked in turn.
 * @param what is asked for, in a few words
 * @param places the last one is its own registry
 * @returns undefined when none of them has it
 * @throws Problem with what those said that could not answer, when the others do not have it
 */ async function anywhere(what, places, ask) {
    const without = [];
    const failures = [];
    for (const place of places){
        try {
            const found = await ask(place);
            if (found !== undefined) return found;
            without.push(place);
        } catch (error) {
            if (!(error instanceof problem/* Problem */.AF) || error.data.kind === 'interrupted') throw error;
            failures.push(error.data.what);
        }
    }
    if (failures.length === 0) return undefined;
    const own = places.at(-1);
    const nobody = own === undefined || without.length === 0 ? [] : [
        (0,registry_mirrors.notFound)(what, own, without)
    ];
    return fail([
        ...nobody,
        ...failures
    ].join('; '));
}
function fail(what) {
    throw (0,problem/* surroundingsFailed */.fs)(what);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/tags/in-question.js
var in_question = __webpack_require__(15513);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/only.js

/**
 * `only`: what was not named itself must be published under its present fingerprint.
 * @param images after it was decided what becomes of them
 * @param asked names that were asked for themselves
 * @throws Problem (request) that names the first base that is not, and why
 */ function refuseUnpublishedBases(images, asked) {
    const missing = images.find(({ name, decision })=>decision === 'build' && !asked.has(name));
    if (missing === undefined) return;
    throw (0,problem/* badRequest */.li)(`${missing.name} is not published as it is now: ${missing.reasons[0] ?? 'it has changed'}`, {
        where: {
            file: missing.dockerfile.path
        },
        todo: `Publish ${missing.name} first, or leave only out: then it is built in this run`
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/required.js

/** Why one is built: more are in the plan. */ const shownReasons = 2;
/**
 * Nothing may be built: a release lets out what its commit's own run has built and checked.
 * @throws Problem (request) that names the images that are not published as this commit makes them, and why
 */ function refuseUnpublished(images) {
    const built = images.filter(({ decision })=>decision === 'build');
    const [first, ...others] = built;
    if (first === undefined) return;
    const more = others.length === 0 ? '' : `, nor ${others.map(({ name })=>name).join(', ')}`;
    throw (0,problem/* badRequest */.li)(`${first.name} is not published as this commit makes it${more}: ${first.reasons.slice(0, shownReasons).join('; ')}`, {
        where: {
            file: first.dockerfile.path
        },
        todo: 'Let the run of this commit publish it first, or leave out reuse: required: then it is built now'
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/whole.js

/**
 * What an index promises is looked for: clean-ups of "untagged versions" take its platforms away and leave it behind.
 * @param images that would be reused
 * @returns `known` without the platforms that are gone, or the same where nothing is
 */ async function withoutGonePlatforms(images, known, client) {
    const reused = images.flatMap(({ name, platforms, published })=>{
        const facts = known.get(name);
        const candidate = facts?.candidates.find((one)=>one.ref === published?.ref);
        const isIndex = Object.keys(candidate?.children ?? {}).length > 0;
        return facts === undefined || candidate === undefined || !isIndex ? [] : [
            {
                name,
                platforms,
                facts,
                candidate
            }
        ];
    });
    if (reused.length === 0) return known;
    const registry = (await client()).briefly();
    const gone = await Promise.all(reused.map(async ({ platforms, candidate })=>goneFrom(candidate, platforms, registry)));
    const changed = new Map(known);
    for (const [index, { name, facts, candidate }] of reused.entries()){
        const lost = gone[index] ?? [];
        if (lost.length === 0) continue;
        const left = candidate.platforms.filter((platform)=>!lost.includes(platform));
        changed.set(name, {
            ...facts,
            candidates: facts.candidates.map((one)=>one === candidate ? {
                    ...one,
                    platforms: left
                } : one)
        });
    }
    return changed;
}
async function goneFrom({ ref, children }, platforms, registry) {
    const { registry: host, repository } = (0,oci_reference.parseReference)(ref);
    const looked = await Promise.all(platforms.map(async (platform)=>{
        const digest = children[platform];
        if (digest === undefined) return [];
        const found = await registry.resolveTag({
            registry: host,
            repository,
            digest
        }).catch(()=>undefined);
        return found === undefined ? [
            platform
        ] : [];
    }));
    return looked.flat();
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/attestations.js
var attestations = __webpack_require__(8316);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/decide.js



















/**
 * Looks up what the plan stands on and what is published, takes the fingerprints, and decides. No engine is asked.
 * What the registry cannot tell makes an image to be built, never to be skipped.
 * @throws Problem: request where `only` names an image whose bases are not published, `reuse: required` one that is not, or a base is not
 *   there for a platform
 */ async function decidePlan(found, context, request, host, workshop) {
    const asked = found.images.filter(({ decision })=>decision !== 'skip');
    const contexts = (0,files_contexts/* createContexts */.x)(request.cwd);
    const [pins, looked] = await Promise.all([
        pinsOf(asked, request, host, workshop),
        candidatesOf(asked, context, request, workshop)
    ]);
    const plan = await (0,narrow/* narrowPlan */.f)(withEnvironment(found, request, host), request, host.env, contexts, pins);
    const wanted = plan.images.filter(({ decision })=>decision !== 'skip');
    const parents = await takeAll(wanted, pins, contexts, context, request);
    const fingerprints = fingerprintsOf(parents);
    const seen = new Map(wanted.flatMap(({ name })=>{
        const fingerprint = fingerprints.get(name);
        if (fingerprint === undefined) return [];
        return [
            [
                name,
                {
                    fingerprint,
                    ...looked.get(name) ?? {
                        candidates: [],
                        tags: {},
                        unknown: []
                    }
                }
            ]
        ];
    }));
    const options = {
        mayReuse: request.inputs.reuse !== 'false',
        isPullRequest: context.isPullRequest,
        asked: plan.asked,
        differences: (before, now)=>(0,differences/* differences */.tX)(before.parts, now.parts)
    };
    const known = await withoutGonePlatforms((0,decide/* decide */.L)(plan.images, seen, options), seen, workshop.registry);
    const files = await filesOfChanged((0,decide/* decide */.L)(plan.images, known, options), known, workshop);
    const images = (0,decide/* decide */.L)(plan.images, known, {
        ...options,
        differences: (before, now)=>(0,differences/* differences */.tX)(before.parts, now.parts, files.get(before.digest))
    });
    if (request.inputs.only === true) refuseUnpublishedBases(images, plan.asked);
    if (request.inputs.reuse === 'required') refuseUnpublished(images);
    const built = images.filter(({ decision })=>decision === 'build');
    refuseForeignBases(built, pins);
    return {
        plan: {
            ...plan,
            images: images.map((image)=>pinned(image, pins))
        },
        pins,
        known,
        runsOf: (image)=>runsOf(image, {
                pins,
                parents
            }),
        contexts,
        takeAgain: async ()=>fingerprintsOf(await takeAll(wanted, pins, (0,files_contexts/* createContexts */.x)(request.cwd), context, request))
    };
}
/**
 * Arguments that this machine's environment gives: `proxy: host`, and SOURCE_DATE_EPOCH, which buildx would take from
 * there by itself. What they do to an image is part of it.
 */ function withEnvironment(plan, { inputs }, { env }) {
    const epoch = env['SOURCE_DATE_EPOCH'];
    const given = {
        ...inputs.proxy === 'host' ? (0,proxies/* hostProxies */.$)(env) : {},
        ...epoch === undefined || epoch === '' ? {} : {
            SOURCE_DATE_EPOCH: epoch
        }
    };
    if (Object.keys(given).length === 0) return plan;
    return {
        ...plan,
        images: plan.images.map((image)=>({
                ...image,
                target: {
                    ...image.target,
                    args: {
                        ...given,
                        ...image.target.args
                    }
                }
            }))
    };
}
/**
 * Which files have changed in the contexts of images that are built anew, by the digest of what they are held
 * against. Asked for those alone: it is a request more for each, and nothing is decided by it.
 */ async function filesOfChanged(images, known, workshop) {
    const changed = images.flatMap(({ name, decision })=>{
        const facts = decision === 'build' ? known.get(name) : undefined;
        const nearest = facts === undefined ? undefined : (0,decide/* nearestCandidate */.q)(facts);
        if (facts === undefined || nearest?.fingerprint === undefined) return [];
        const differs = facts.fingerprint.parts.some((part)=>part.files !== undefined && nearest.parts[part.name] !== part.value);
        return differs ? [
            {
                parts: facts.fingerprint.parts,
                nearest
            }
        ] : [];
    });
    if (changed.length === 0) return new Map();
    const [{ readRecord }, client] = await Promise.all([
        __webpack_require__.e(/* import() */ 8429).then(__webpack_require__.bind(__webpack_require__, 8429)),
        workshop.registry()
    ]);
    return new Map(await Promise.all(changed.map(async ({ parts, nearest })=>{
        const kept = await readRecord(client, nearest, {
            cacheDir: workshop.cacheDir,
            isTrusted: false
        });
        return [
            nearest.digest,
            await (0,differences/* changedFiles */.Y_)(nearest.parts, kept?.files ?? {}, parts)
        ];
    })));
}
async function pinsOf(images, { inputs }, host, workshop) {
    const frontends = new Set(images.flatMap(({ dockerfile, target })=>(0,reach_reach/* frontendReference */.eJ)(dockerfile.text, (0,settings/* argsOf */.PL)(target)) ?? []));
    const uses = [
        ...images.flatMap(({ outside })=>outside.map(({ text, kind, platforms })=>({
                    text,
                    isBase: kind === 'from',
                    platforms
                }))),
        ...[
            ...frontends
        ].map((text)=>({
                text,
                isBase: false,
                platforms: []
            }))
    ];
    return resolvePins(uses, {
        client: workshop.registry,
        mirrors: await (0,mirrors.readMirrors)(inputs['registry-mirrors']),
        cacheDir: (0,external_node_path_.join)(workshop.cacheDir, 'registry'),
        signal: host.signal
    });
}
/** Each image's fingerprint, bases first: a child's holds those of its parents. */ async function takeAll(images, pins, contexts, { commit }, request) {
    const taken = new Map();
    const attest = (0,attestations/* attestations */.e)(request);
    for (const image of images){
        const found = await takeFingerprint(image, {
            pins,
            parents: taken,
            contexts,
            attest,
            ...commit === undefined ? {} : {
                commit
            }
        });
        const volatile = [
            ...found.volatile,
            ...unpinnable(image)
        ];
        taken.set(image.name, {
            fingerprint: {
                ...found,
                volatile
            },
            image
        });
    }
    return taken;
}
function fingerprintsOf(taken) {
    return new Map([
        ...taken
    ].map(([name, { fingerprint }])=>[
            name,
            fingerprint
        ]));
}
/** One look at each tag that may hold what would be built. */ async function candidatesOf(images, context, { inputs }, workshop) {
    const homed = images.filter(({ tags, output })=>tags.length > 0 && output.kind === 'image');
    if (homed.length === 0 || inputs.reuse === 'false') return new Map();
    const [{ lookUp }, client] = await Promise.all([
        __webpack_require__.e(/* import() */ 4375).then(__webpack_require__.bind(__webpack_require__, 14375)),
        workshop.registry()
    ]);
    return new Map(await Promise.all(homed.map(async ({ name, tags })=>{
        const asked = inQuestion(name, tags, context, inputs);
        const found = await lookUp(asked, client);
        // Without one nobody is asked, and so nothing else says why.
        return [
            name,
            asked.length > 0 ? found : {
                ...found,
                unknown: [
                    notPromoted
                ]
            }
        ];
    })));
}
const notPromoted = 'promote says nothing of it';
/** Where an image may be published already. */ function inQuestion(name, tags, context, inputs) {
    const { promote } = inputs;
    if (promote === undefined) return (0,in_question.tagsInQuestion)(tags, context, inputs);
    const told = Object.hasOwn(promote, name) ? promote[name] : undefined;
    return told === undefined ? [] : (0,in_question/* digestInQuestion */.q)(tags, told.digest);
}


/***/ }),

/***/ 81722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ sbomsToKeep),
/* harmony export */   G8: () => (/* binding */ recallStanding),
/* harmony export */   cs: () => (/* binding */ keepRecords),
/* harmony export */   yW: () => (/* binding */ reusedOf),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97970);
/* harmony import */ var _plan_differences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76077);
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40783);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55438);




/** Puts the recorded answers that stand into the record, with their date, and says which images must be judged again. */ async function recallStanding({ advice, images: all }, context, request, host, workshop, record) {
    const images = all.filter(({ decision })=>decision !== 'skip');
    const reused = images.filter(({ decision })=>decision === 'reuse');
    const keys = await (0,_recall_js__WEBPACK_IMPORTED_MODULE_1__.keysOf)(images, request, host, workshop, advice, context, new Date(record.startMs));
    const { standing, stale } = await (0,_recall_js__WEBPACK_IMPORTED_MODULE_1__.recallGates)(reused, keys, request, context, workshop);
    for (const { image, record: kept } of standing){
        record.gates.push(...kept.gates);
        if (kept.history !== undefined) record.histories.set(image.name, kept.history);
        record.reused.push(reusedOf(image, kept));
    }
    for (const { image, why, record: kept } of stale){
        if (kept?.history !== undefined) record.histories.set(image.name, kept.history);
        record.reused.push(reusedOf(image));
        host.debug(`${image.name} is unchanged, and its gates run again: ${why}`);
    }
    if (record.plan !== undefined) record.plan = withReasons(record.plan, stale);
    return {
        stale: stale.map(({ image })=>image),
        keys,
        carried: stale.flatMap(carriedWarnings)
    };
}
/** hadolint's rules, and our own, which are spelt in small letters: they are asked again. */ const askedAgain = /^((DL|SC)\d+|[a-z][a-z-]*)$/;
function carriedWarnings({ record }) {
    const findings = record?.gates.flatMap((one)=>one.gate === 'lint' ? one.findings : []) ?? [];
    return findings.filter(({ rule })=>!askedAgain.test(rule)).map(({ image, rule, message, help, file, line, endLine })=>({
            image,
            rule,
            message,
            ...help === undefined ? {} : {
                url: help
            },
            ...file === undefined ? {} : {
                file
            },
            ...line === undefined ? {} : {
                line
            },
            ...endLine === undefined ? {} : {
                endLine
            }
        }));
}
function withReasons(plan, stale) {
    const why = new Map(stale.map((one)=>[
            one.image.name,
            one.why
        ]));
    return {
        ...plan,
        images: plan.images.map((image)=>{
            const reason = why.get(image.name);
            return reason === undefined ? image : {
                ...image,
                reasons: [
                    ...image.reasons,
                    `its gates run again: ${reason}`
                ]
            };
        })
    };
}
/** What the report says of an image that is published and stays. */ function reusedOf({ name, published, platforms }, kept) {
    if (published === undefined) throw new Error(`${name} is reused, and nobody knows what`);
    const { ref, repository, digest } = published;
    return {
        image: name,
        ref,
        repository,
        digest,
        platforms: platforms.map((platform)=>{
            const size = kept?.sizes[platform];
            return {
                platform,
                ...size === undefined ? {} : {
                    size
                }
            };
        }),
        ...kept === undefined ? {} : {
            checkedAt: kept.checkedAt
        }
    };
}
/**
 * Records what the gates have said, so that they need not run again while nothing changes: beside the image in its
 * registry when this run publishes, else on this machine only. That it cannot be recorded is no failure.
 */ async function keepRecords({ images, keys, digests, isPublished, checkedAt, hide }, context, workshop, record) {
    if (images.length === 0) return;
    const { writeRecord } = await __webpack_require__.e(/* import() */ 8429).then(__webpack_require__.bind(__webpack_require__, 8429));
    await Promise.all(images.map(async (image)=>{
        const digest = digests.get(image.name) ?? image.published?.digest;
        const isRemembered = image.fingerprint?.volatile.length === 0;
        if (digest === undefined || image.output.kind !== 'image' || !isRemembered) return;
        const key = keys.get(image.name) ?? '';
        const kept = await recordOf(image, key, context, record, hide, checkedAt?.get(image.name));
        for (const name of new Set(image.tags.map((tag)=>(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.repositoryName)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.parseReference)(tag))))){
            const client = await workshop.registry();
            const place = {
                repository: name,
                digest
            };
            const { cacheDir } = workshop;
            record.notes.push(...await writeRecord(client, place, kept, {
                cacheDir,
                isLocal: !isPublished
            }));
            const sboms = sbomsToKeep(image, record);
            if (sboms.size === 0) continue;
            const { writeSboms } = await __webpack_require__.e(/* import() */ 4243).then(__webpack_require__.bind(__webpack_require__, 24243));
            const origin = context.isPullRequest ? 'pull-request' : 'trusted';
            const options = {
                cacheDir,
                origin,
                isLocal: !isPublished
            };
            record.notes.push(...await writeSboms(client, place, sboms, options));
        }
    }));
}
function brief(files) {
    return Object.fromEntries(Object.entries(files).map(([path, digest])=>[
            path,
            (0,_plan_differences_js__WEBPACK_IMPORTED_MODULE_3__/* .briefDigest */ .HA)(digest)
        ]));
}
/**
 * What is recorded of one image.
 * @param checkedAt ISO 8601: when its gates were asked; that was in this run where it is left out
 */ async function recordOf({ name, fingerprint }, key, { isPullRequest }, record, hide, checkedAt = new Date(record.startMs).toISOString()) {
    const parts = fingerprint?.parts ?? [];
    const files = await Promise.all(parts.map(async (part)=>part.files === undefined ? [] : [
            [
                part.name,
                brief(await part.files())
            ]
        ]));
    return {
        schema: 1,
        checkedAt,
        key,
        origin: isPullRequest ? 'pull-request' : 'trusted',
        // What a test has written is shown to others than this run's log.
        gates: (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT)({
            gates: record.gates.filter(({ image })=>image === name)
        }, hide).gates,
        sizes: Object.fromEntries(record.layouts.flatMap(({ image, platform, size })=>image === name && size !== undefined ? [
                [
                    platform,
                    size
                ]
            ] : [])),
        ...record.histories.has(name) ? {
            history: record.histories.get(name) ?? []
        } : {},
        parts: Object.fromEntries(parts.map((part)=>[
                part.name,
                part.value
            ])),
        files: Object.fromEntries(files.flat())
    };
}
/** What later runs are compared with: only where the policy asks for new findings alone. */ function sbomsToKeep({ name, policy }, { sboms }) {
    if (!policy.onlyNew) return new Map();
    return new Map(sboms.flatMap(({ image, platform, format, text })=>image === name && format === 'cyclonedx' ? [
            [
                platform,
                text
            ]
        ] : []));
}


/***/ }),

/***/ 85310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nothingMade)
/* harmony export */ });
const nothingMade = {
    layouts: [],
    files: [],
    usage: Promise.resolve(new Map()),
    saved: Promise.resolve()
};


/***/ }),

/***/ 29700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pullReused),
/* harmony export */   s: () => (/* binding */ reusedParents)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _build_node_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78842);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97970);



/**
 * Copies published images into layouts on disk, one for each platform: their gates read them as if they had been
 * built here.
 * @throws Problem (surroundings) when a blob is missing or is not what its digest says
 */ async function pullReused(images, workshop, onLayout) {
    if (images.length === 0) return [];
    const [{ pullLayout, createPulledBlobs }, client, kept] = await Promise.all([
        __webpack_require__.e(/* import() */ 7664).then(__webpack_require__.bind(__webpack_require__, 7664)),
        workshop.registry(),
        workshop.kept()
    ]);
    const wanted = images.flatMap((image)=>image.platforms.map((platform)=>({
                image,
                platform,
                node: (0,_build_node_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeName */ .q)(image.name, platform)
            })));
    const here = await Promise.all(wanted.map(({ node })=>kept.find(node)));
    const pulled = createPulledBlobs(new Map(here.flatMap((blobs)=>[
            ...blobs
        ])));
    return Promise.all(wanted.map(async ({ image, platform, node })=>{
        const published = publishedOf(image);
        const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workshop.folder, 'pulled', node);
        await pullLayout(client, (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference)(published.ref), published.digest, platform, dir, pulled);
        await kept.keep(node, dir);
        const layout = {
            image: image.name,
            platform,
            dir
        };
        onLayout(layout);
        return layout;
    }));
}
/** The reused images that others of this run are built on: where they are, and the layers that must be found again. */ async function reusedParents(plan, built, workshop) {
    const needed = new Set(built.flatMap(({ needs })=>needs));
    const parents = plan.images.filter(({ name, decision })=>decision === 'reuse' && needed.has(name));
    if (parents.length === 0) return new Map();
    const [{ publishedConfigs }, client] = await Promise.all([
        __webpack_require__.e(/* import() */ 9399).then(__webpack_require__.bind(__webpack_require__, 9399)),
        workshop.registry()
    ]);
    return new Map(await Promise.all(parents.map(async (parent)=>{
        const published = publishedOf(parent);
        const configs = await publishedConfigs(client, (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference)(published.ref), published.digest);
        return [
            parent.name,
            {
                references: Object.fromEntries(parent.platforms.map((one)=>[
                        one,
                        `${published.repository}@${published.digest}`
                    ])),
                diffIds: Object.fromEntries([
                    ...configs
                ].map(([platform, { rootfs }])=>[
                        platform,
                        rootfs.diff_ids
                    ]))
            }
        ];
    })));
}
function publishedOf({ name, published }) {
    if (published === undefined) throw new Error(`${name} is reused, and nobody knows what`);
    return published;
}


/***/ }),

/***/ 40783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demandsOf: () => (/* binding */ demandsOf),
  keysOf: () => (/* binding */ keysOf),
  recallGates: () => (/* binding */ recallGates),
  rescanAfter: () => (/* binding */ rescanAfter),
  staleness: () => (/* binding */ staleness)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/asked.js
var check_asked = __webpack_require__(44358);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/waivers.js
var waivers = __webpack_require__(46687);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/key.js


/**
 * A digest of what the gates' answers depend on: while it stands, and the last scan is not too old, a recorded answer
 * stands too (issue 2, "Fingerprints and decisions"). A waiver that has ended since changes it.
 * @param now for the waivers' dates
 */ function gatesKey({ ignoreFile, ...surroundings }, now) {
    const parts = {
        schema: 1,
        ...surroundings,
        ignoreFile,
        ended: endedWaivers(ignoreFile, now),
        waived: surroundings.policy.waivers.map((one)=>(0,waivers/* holds */.v9)(one, now))
    };
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(canonical(parts)).digest('hex')}`;
}
/**
 * A digest of what the gates are asked: machines that judge the parts of one image must agree on that. What they answer
 * with may differ: tools and databases of their own, and what there is to compare with.
 * @param version our own: another one may ask more
 * @param now for the waivers' dates
 */ function demandsKey({ policy, dockerfile, hadolintConfig, ignoreFile }, version, now) {
    const demands = {
        policy,
        dockerfile,
        hadolintConfig,
        ignoreFile
    };
    return gatesKey({
        ...demands,
        tools: {
            'image-build': version
        },
        advice: [],
        databases: []
    }, now);
}
/**
 * Dates in a .trivyignore (`exp:2026-12-31`) or .trivyignore.yaml (`expired_at: 2026-12-31`) that are over
 * (trivy.dev, "Filtering"): Trivy no longer counts those waivers from the day on.
 */ function endedWaivers(ignoreFile, now) {
    const dates = [
        ...ignoreFile.matchAll(/\b(?:exp:|expired_at:\s*["']?)(\d{4}-\d{2}-\d{2})/g)
    ].map(([, date = ''])=>date);
    return dates.filter((date)=>Date.parse(date) <= now.getTime());
}
/** JSON with the keys in order, so that equal values have equal texts. */ function canonical(value) {
    return JSON.stringify(value, (_, inner)=>typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b])=>a < b ? -1 : 1)) : inner);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/duration.js
var duration = __webpack_require__(67745);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/own-version.js
var own_version = __webpack_require__(69548);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/baseline.js
var baseline = __webpack_require__(1876);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/recall.js







/** How old the answers of an image's gates may become, in ms. */ function rescanAfter(name, { file }) {
    return (0,duration/* parseDuration */.E)(file.images?.[name]?.['rescan-after'] ?? file.defaults?.['rescan-after'] ?? '24h');
}
/**
 * Which reused images need not be judged again: the record of their gates is there, was made under the same policy,
 * tools and waivers, and is not older than `rescan-after`. A lost record means that the gates run.
 */ async function recallGates(images, keys, { policy }, context, workshop) {
    if (images.length === 0) return {
        standing: [],
        stale: []
    };
    const { readRecord } = await __webpack_require__.e(/* import() */ 8429).then(__webpack_require__.bind(__webpack_require__, 8429));
    const now = Date.now();
    const recalled = await Promise.all(images.map(async (image)=>{
        const { published, name } = image;
        if (published === undefined) throw new Error(`${name} is reused, and nobody knows what`);
        const whyStale = (kept)=>staleness(kept, image, keys.get(name) ?? '', rescanAfter(name, policy), now);
        const record = await readRecord(await workshop.registry(), published, {
            cacheDir: workshop.cacheDir,
            isTrusted: !context.isPullRequest,
            isEnough: (kept)=>whyStale(kept) === undefined
        });
        const why = whyStale(record);
        return record === undefined || why !== undefined ? {
            image,
            why: why ?? 'there is no record of its gates',
            ...record === undefined ? {} : {
                record
            }
        } : {
            image,
            record
        };
    }));
    return {
        standing: recalled.flatMap((one)=>'why' in one ? [] : [
                one
            ]),
        stale: recalled.flatMap((one)=>'why' in one ? [
                one
            ] : [])
    };
}
/** Why the answers of a record no longer stand; `undefined` where they do. */ function staleness(record, { platforms, policy }, key, maxAgeMs, nowMs) {
    if (record === undefined) return 'there is no record of its gates';
    if (record.key !== key) return 'the policy, a tool or a waiver has changed since its gates ran';
    const has = (gate, platform)=>record.gates.some((one)=>one.gate === gate && one.platform === platform);
    const asked = (0,check_asked/* askedGates */.ds)(policy);
    if ((0,check_asked/* isAsked */.D6)('lint', policy) && !has('lint') || platforms.some((one)=>asked.some((gate)=>!has(gate, one)))) return 'not all of its gates have run on all of its platforms';
    if (record.gates.some(({ state })=>state !== 'passed')) return 'its gates did not pass the last time';
    const age = nowMs - Date.parse(record.checkedAt);
    // A record from the future says nothing about today.
    if (!(age >= 0 && age <= maxAgeMs)) return `its last scan is of ${record.checkedAt.slice(0, 16)}Z`;
    return undefined;
}
/** What the answers of each image's gates depend on, besides the image. */ async function keysOf(images, { inputs }, host, workshop, advice, context, now) {
    if (images.length === 0) return new Map();
    const [hadolint, trivy, files] = await Promise.all([
        workshop.identify('hadolint'),
        workshop.identify('trivy'),
        filesOf(inputs, host)
    ]);
    return new Map(images.map(({ name, policy, dockerfile, tags })=>[
            name,
            gatesKey({
                ...files,
                policy,
                dockerfile: dockerfile.text,
                tools: {
                    hadolint,
                    trivy,
                    'image-build': own_version/* ownVersion */.X
                },
                advice: advice.flatMap((one)=>one.image === name ? [
                        `${one.rule}: ${one.subject}`
                    ] : []),
                ...policy.onlyNew || policy.maxGrowth !== undefined ? {
                    comparedWith: (0,baseline/* baselineTags */.f)(tags, context, inputs['default-branch-tag'])
                } : {},
                ...inputs['test-helper'] === undefined ? {} : {
                    testHelper: inputs['test-helper']
                },
                databases: [
                    ...inputs['db-repository'] ?? [],
                    ...inputs['java-db-repository'] ?? []
                ]
            }, now)
        ]));
}
/** What each image's gates are asked, wherever they are: see demandsKey. */ async function demandsOf(images, { inputs }, host, now) {
    if (images.length === 0) return new Map();
    const files = await filesOf(inputs, host);
    return new Map(images.map(({ name, policy, dockerfile })=>[
            name,
            demandsKey({
                ...files,
                policy,
                dockerfile: dockerfile.text
            }, own_version/* ownVersion */.X, now)
        ]));
}
/** The user's own files that hadolint and Trivy read. */ async function filesOf(inputs, { cwd }) {
    const { findIgnoreFile } = await __webpack_require__.e(/* import() */ 1252).then(__webpack_require__.bind(__webpack_require__, 11252));
    const ignorePath = await findIgnoreFile(cwd);
    const configs = inputs['hadolint-config'] === undefined ? [
        '.hadolint.yaml',
        '.hadolint.yml'
    ] : [
        inputs['hadolint-config']
    ];
    const [ignoreFile, ...texts] = await Promise.all([
        ignorePath === undefined ? '' : textOf(ignorePath),
        ...configs.map((path)=>textOf((0,external_node_path_.resolve)(cwd, path)))
    ]);
    return {
        hadolintConfig: texts.join('\n'),
        ignoreFile
    };
}
/** What is not there is empty; what cannot be read is told by the gate that needs it. */ async function textOf(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(()=>'');
}


/***/ }),

/***/ 88280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ settlePlan)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/tags/assign.js
var tags_assign = __webpack_require__(24930);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var oci_reference = __webpack_require__(97970);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/tags/names.js
var names = __webpack_require__(6279);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/tags/version-tags.js
var version_tags = __webpack_require__(7393);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/tags/settle.js




/**
 * The version whose tags have to be settled; undefined where nobody has to be asked: tags that were given, or that
 * stand in a Bake file, move as they are.
 */ function versionToSettle(inputs, ref) {
    return inputs.registry === undefined ? undefined : (0,names/* versionOf */.E)(inputs, ref);
}
/** Repositories that are asked at once. */ const atOnce = 8;
/**
 * Takes `latest` and shorter versions from the images of a plan where a higher version is published, and says so in
 * the plan's notes. Each repository counts by itself.
 * @param version what versionToSettle gave
 * @throws Problem when a registry cannot be asked, and that is to be refused
 */ async function settleTags(plan, version, { listTags, unreachable }) {
    if (version === undefined) return plan;
    const candidates = new Set((await (0,version_tags/* versionTags */.O)(version)).moves.slice(1));
    if (candidates.size === 0) return plan;
    const repositories = new Map(plan.images.flatMap(({ tags })=>tags.map(oci_reference.parseReference)).map((reference)=>[
            (0,oci_reference.repositoryName)(reference),
            reference
        ]));
    const { default: pLimit } = await __webpack_require__.e(/* import() */ 370).then(__webpack_require__.bind(__webpack_require__, 70370));
    const limited = pLimit(atOnce);
    const unknown = [];
    const settled = new Map();
    await Promise.all([
        ...repositories
    ].map(([name, repository])=>limited(async ()=>{
            try {
                settled.set(name, await (0,version_tags/* versionTags */.O)(version, await listTags(repository)));
            } catch (error) {
                if (unreachable === 'refuse' || !(error instanceof problem/* Problem */.AF) || error.data.kind === 'interrupted') throw error;
                unknown.push({
                    name,
                    why: error.data.what
                });
            }
        })));
    const stays = (reference)=>{
        const { tag = 'latest', ...repository } = (0,oci_reference.parseReference)(reference);
        return (settled.get((0,oci_reference.repositoryName)(repository))?.stays ?? []).some((one)=>one.tag === tag);
    };
    return {
        ...plan,
        images: plan.images.map((image)=>({
                ...image,
                tags: image.tags.filter((tag)=>!stays(tag))
            })),
        notes: [
            ...plan.notes,
            ...stayNotes(settled),
            ...unknownNotes(unknown, [
                ...candidates
            ])
        ]
    };
}
/** `latest stays at 1.3.0 (ghcr.io/acme/base, ghcr.io/acme/app)`: one note for all repositories with the same. */ function stayNotes(settled) {
    const alike = new Map();
    for (const [repository, { stays }] of [
        ...settled
    ].sort(([a], [b])=>a.localeCompare(b, 'en'))){
        const places = [
            ...new Set(stays.map(({ at })=>at))
        ].map((at)=>{
            const tags = stays.filter((one)=>one.at === at).map(({ tag })=>tag);
            return `${listed(tags)} ${tags.length === 1 ? 'stays' : 'stay'} at ${at}`;
        });
        for (const place of places)alike.set(place, [
            ...alike.get(place) ?? [],
            repository
        ]);
    }
    return [
        ...alike
    ].map(([place, names])=>`${place}, which is higher (${shown(names)})`);
}
function unknownNotes(unknown, tags) {
    const [first] = unknown;
    if (first === undefined) return [];
    const names = unknown.map(({ name })=>name).sort();
    return [
        `whether ${listed(tags)} would move is not known, because it could not be asked which versions are published (${shown(names)}): ${first.why}`
    ];
}
/** A longer list says nothing more. */ const shownNames = 5;
function shown(names) {
    const more = names.length - shownNames;
    return [
        ...names.slice(0, shownNames),
        ...more > 0 ? [
            `${more} more`
        ] : []
    ].join(', ');
}
function listed(tags) {
    const last = tags.at(-1) ?? '';
    return tags.length < 2 ? last : `${tags.slice(0, -1).join(', ')} and ${last}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/settle.js


/**
 * Leaves out the tags that must not move: `latest` and the shorter versions stay where a higher version is published.
 * @throws Problem: request when two images would move one tag, surroundings when the tags cannot be read that a
 *   publication needs
 */ async function settlePlan(plan, { ref }, { inputs }, isPublished, workshop) {
    if (isPublished) (0,tags_assign/* refuseSharedTags */.z1)(plan.images);
    const settled = await settleTags(plan, versionToSettle(inputs, ref), {
        listTags: async (repository)=>{
            const client = await workshop.registry();
            return (isPublished ? client : client.briefly()).listTags(repository);
        },
        unreachable: isPublished ? 'refuse' : 'note'
    });
    return {
        ...plan,
        ...settled
    };
}


/***/ }),

/***/ 1898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   EX: () => (/* binding */ withTemporaryFolder),
/* harmony export */   f8: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/**
 * Runs `work` with an empty folder of its own (absolute path), which is removed afterwards, whatever happens.
 * @param parent where it is made: in a run's own folder it goes with that, also when the run is killed
 */ async function withTemporaryFolder(work, parent) {
    const dir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent ?? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()), 'image-build-'));
    try {
        return await work(dir);
    } finally{
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(dir, {
            recursive: true,
            force: true,
            maxRetries: 3
        });
    }
}
/** A name beside `path` for what is not whole yet: nobody else has it, and a rename puts it in its place. */ function partOf(path) {
    return `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
}
/**
 * Writes a small file, in place of what was there: nobody ever sees half of it. Its folder is made.
 * @param path absolute
 * @param mode its rights, less the umask; anybody may read it where they are left out
 * @throws what the file system throws; nothing of it is left then
 */ async function writeWhole(path, contents, mode = 0o666) {
    const part = partOf(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), {
        recursive: true
    });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(part, contents, {
            mode,
            flag: 'wx'
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part, path);
    } finally{
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, {
            force: true
        });
    }
}


/***/ })

};
