export const id = 8206;
export const ids = [8206];
export const modules = {

/***/ 78382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keepSbomOnce),
/* harmony export */   c: () => (/* binding */ adviceFor)
/* harmony export */ });
/** What to do where `only-new` has no SBOM: publishing with only-new alone would want one, too. */ const keepSbomOnce = 'Publish the base branch’s image once with skip: [vulnerabilities] beside only-new, or take only-new out of the policy';
/** What to do where nobody knows what is kept beside the base branch's image. */ function adviceFor({ isListed }) {
    return isListed ? 'Run again; where that does not help, publish the base branch’s image again, once with skip: [size, vulnerabilities]' : 'Run again when the registry answers, with a login that may read where it wants one';
}


/***/ }),

/***/ 38642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ vulnerabilitiesBefore)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78382);


/**
 * What the base branch's image has by today's database. That it cannot be told concerns those who ask for it alone:
 * what the image weighs is known without.
 * @param ref the image, as it was found
 * @param scan gives what today's database says of an SBOM
 * @throws Problem (interrupted) only
 */ async function vulnerabilitiesBefore(ref, sbom, scan) {
    if (sbom.kind === 'none') return {
        kind: 'unknown',
        why: `no SBOM of ${ref} was kept`,
        todo: _advice_js__WEBPACK_IMPORTED_MODULE_1__/* .keepSbomOnce */ .Q
    };
    if (sbom.kind === 'unknown') return {
        kind: 'unknown',
        why: `${sbom.why} (${ref})`,
        todo: (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceFor */ .c)(sbom)
    };
    try {
        return {
            kind: 'known',
            list: await scan(sbom.value)
        };
    } catch (error) {
        if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF && error.data.kind === 'interrupted') throw error;
        const { what: why, todo, log } = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(error, 'surroundings');
        return {
            kind: 'unknown',
            why,
            ...todo === undefined ? {} : {
                todo
            },
            ...log === undefined ? {} : {
                log
            }
        };
    }
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

/***/ 78206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findBaseline: () => (/* binding */ findBaseline),
  keepBaselines: () => (/* binding */ keepBaselines)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/baseline/vulnerabilities.js
var baseline_vulnerabilities = __webpack_require__(38642);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/memory/local-files.js
var local_files = __webpack_require__(75920);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/memory/baselines.js




const bytes = type/* Type */.ZU.Integer({
    minimum: 0
});
const schema = type/* Type */.ZU.Object({
    version: type/* Type */.ZU.Literal(1),
    /** `ghcr.io/acme/app:main` */ from: type/* Type */.ZU.String(),
    /** Of the platform's manifest. */ digest: type/* Type */.ZU.String(),
    compressed: bytes,
    uncompressed: bytes,
    diffIds: type/* Type */.ZU.Array(type/* Type */.ZU.String()),
    /** CycloneDX JSON. */ sbom: type/* Type */.ZU.Optional(type/* Type */.ZU.String())
});
/** The name as letters and digits, for a file or a key. */ function baselineId({ image, platform, branch }) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([
        image,
        platform,
        branch
    ])).digest('hex').slice(0, 32);
}
/** In bytes: an SBOM is most of it. */ const largest = 64 * 1024 * 1024;
/** @param file absolute @throws when it cannot be written */ function writeBaseline(file, baseline) {
    return (0,local_files/* writeKept */.gn)(file, JSON.stringify(baseline));
}
/** @returns undefined where there is none, or none that makes sense */ async function readBaseline(file) {
    const text = await (0,local_files/* readKept */.DL)(file, largest);
    return text === undefined ? undefined : (0,json/* soundJson */.u1)(schema, text);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/layout.js
var layout = __webpack_require__(88693);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/carried-baselines.js





/** Keys of the runner's cache; the digest of what is kept ends them. */ const start = 'image-build-baseline-v1';
/**
 * Has what a branch has published kept in the runner's cache: a pull request that may not ask the registry, as one from
 * a fork with a private registry, is compared with that. It costs no run.
 * @param legs image → what other runners have built of it, in place of layouts
 */ async function keepBaselines(images, { ref, isPullRequest }, { carried, cacheDir }, record, legs = new Map()) {
    if (carried === undefined || isPullRequest || ref.kind !== 'branch') return;
    for (const image of images)for (const { platform, dir, size } of record.layouts.filter((one)=>one.image === image.name)){
        const [from] = image.tags;
        if (size === undefined || from === undefined) continue;
        const name = {
            image: image.name,
            platform,
            branch: ref.name
        };
        try {
            const pushed = legs.get(image.name)?.find((one)=>one.platform === platform);
            const { manifest, diffIds } = pushed ?? await (0,layout/* readLayout */.T4)(dir);
            const file = fileOf((0,external_node_path_.join)(cacheDir, 'baselines'), name);
            const sbom = record.sboms.find((one)=>one.image === image.name && one.platform === platform && one.format === 'cyclonedx');
            await writeBaseline(file, {
                version: 1,
                from,
                digest: manifest.digest,
                compressed: size.compressed,
                uncompressed: size.uncompressed,
                diffIds: [
                    ...diffIds
                ],
                ...sbom === undefined ? {} : {
                    sbom: sbom.text
                }
            });
            await carried.keep(`${start}-${baselineId(name)}-${manifest.digest.slice(-12)}`, file);
        } catch (error) {
            record.notes.push(`what ${image.name} is could not be kept for pull requests: ${(0,problem/* messageOf */.bD)(error)}`);
        }
    }
}
/**
 * What the runner's cache has of the base branch's image, else of the default branch's.
 * @param vulnerabilities whether they are asked for, which takes a scan of its SBOM
 * @returns undefined where it has nothing that makes sense
 */ async function findBaseline(image, platform, { baseBranch, defaultBranch }, { carried, folder }, scanner, vulnerabilities) {
    const branches = [
        ...new Set([
            baseBranch,
            defaultBranch
        ])
    ].filter((branch)=>branch !== undefined);
    for (const branch of carried === undefined ? [] : branches){
        const name = {
            image,
            platform,
            branch
        };
        const file = fileOf((0,external_node_path_.join)(folder, 'baselines'), name);
        await carried?.restore(`${start}-${baselineId(name)}-`, file);
        const found = await readBaseline(file);
        if (found === undefined) continue;
        const { sbom, digest, compressed, uncompressed, diffIds } = found;
        const from = `${found.from} (kept in the runner’s cache)`;
        const known = {
            kind: 'known',
            from,
            digest,
            compressed,
            uncompressed,
            diffIds
        };
        if (!vulnerabilities) return known;
        const remembered = sbom === undefined ? {
            kind: 'none'
        } : {
            kind: 'found',
            value: sbom
        };
        return {
            ...known,
            vulnerabilities: await (0,baseline_vulnerabilities/* vulnerabilitiesBefore */.y)(from, remembered, (text)=>scanner.scanSbom(text))
        };
    }
    return undefined;
}
function fileOf(folder, name) {
    return (0,external_node_path_.join)(folder, `${baselineId(name)}.json`);
}


/***/ })

};
