export const id = 3937;
export const ids = [3937];
export const modules = {

/***/ 3937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
/* unused harmony export packImage */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _oci_blobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30035);
/* harmony import */ var _oci_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88693);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49683);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81924);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97970);
/* harmony import */ var _tools_exec_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79644);









/**
 * Puts a checked image into the local container engine under all its names, through a pipe and without a temporary
 * file. What is sent is an OCI layout and a `docker save` archive at once, so every store reads it: Docker's classic
 * one, Docker's containerd one, podman's.
 * @param layouts folders, one per platform; only the engine's platform is loaded
 * @throws Problem (request) when there is no layout for it, (surroundings) when the engine refuses the image
 */ async function load(layouts, names, { program, env, signal, platform = (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_6__.hostPlatform)() }) {
    const references = names.map((name)=>withTag((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__.parseReference)(name)));
    const images = await Promise.all(layouts.map((dir)=>(0,_oci_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .readLayout */ .T4)(dir)));
    const image = images.find((each)=>each.platform === platform);
    if (!image) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`There is no image for ${platform} to load, only for ${images.map((each)=>each.platform).join(', ')}`, {
        todo: `Add ${platform} to \`platforms\`.`
    });
    const archive = await packImage(image, references);
    const said = [];
    const listen = (line)=>{
        said.push(line.slice(0, 300));
        if (said.length > 20) said.shift();
    };
    try {
        const exitCode = await (0,_tools_exec_js__WEBPACK_IMPORTED_MODULE_8__/* .stream */ .T)(program, [
            'load'
        ], {
            env,
            signal,
            input: archive,
            onStdout: listen,
            onStderr: listen
        });
        if (exitCode !== 0) throw refused(program, image, exitCode, said);
    } finally{
        archive.destroy();
    }
    return {
        digest: image.manifest.digest,
        platform,
        names: references.map(_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__.formatReference)
    };
}
function refused(program, image, exitCode, log) {
    const zstd = image.layers.some(({ mediaType })=>(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .compressionOf */ .MB)(mediaType) === 'zstd');
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)(`\`${program} load\` ended with ${exitCode}`, {
        log,
        todo: zstd ? "The image's layers are compressed by zstd, which Docker's classic image store may not read: build with `compression=gzip`, or use its containerd image store." : 'Does the engine run, and has its disk room?'
    });
}
/**
 * One tar that is an OCI layout (`oci-layout`, `index.json`; image-spec/image-layout.md) and what `docker save` writes
 * (`manifest.json`; docker's image/spec/v1.2): both point to the same blobs.
 */ async function packImage(image, references) {
    const { pack: createPack } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    const pack = createPack();
    const fill = async ()=>{
        for (const [name, json] of documents(image, references))pack.entry({
            name
        }, JSON.stringify(json));
        pack.entry({
            name: inTar(image.manifest)
        }, await (0,_oci_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlob */ .gm)(image.dir, image.manifest));
        const blobs = new Map([
            image.configDescriptor,
            ...image.layers
        ].map((each)=>[
                each.digest,
                each
            ]));
        for (const blob of blobs.values())await addBlob(pack, image.dir, blob);
        pack.finalize();
    };
    fill().catch((error)=>{
        pack.destroy(error instanceof Error ? error : new Error(String(error)));
    });
    return node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(pack);
}
function documents(image, references) {
    const { mediaType, digest, size } = image.manifest;
    const manifests = references.map((reference)=>({
            mediaType,
            digest,
            size,
            annotations: {
                'io.containerd.image.name': (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__.formatReference)(reference),
                'org.opencontainers.image.ref.name': reference.tag ?? 'latest'
            }
        }));
    return [
        [
            'oci-layout',
            {
                imageLayoutVersion: '1.0.0'
            }
        ],
        [
            'index.json',
            {
                schemaVersion: 2,
                mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .mediaTypes */ .Ib.index,
                manifests
            }
        ],
        [
            'manifest.json',
            [
                {
                    Config: inTar(image.configDescriptor),
                    RepoTags: references.map(_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__.familiarReference),
                    Layers: image.layers.map(inTar)
                }
            ]
        ]
    ];
}
async function addBlob(pack, dir, blob) {
    const entry = pack.entry({
        name: inTar(blob),
        size: blob.size
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)((0,_oci_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .openBlob */ .Ym)(dir, blob.digest), entry);
}
function inTar({ digest }) {
    return `blobs/sha256/${digest.slice('sha256:'.length)}`;
}
function withTag(reference) {
    if (reference.digest !== undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`An image cannot be loaded under a digest: ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__.formatReference)(reference)}`);
    return {
        ...reference,
        tag: reference.tag ?? 'latest'
    };
}


/***/ })

};
