export const id = 1276;
export const ids = [1276];
export const modules = {

/***/ 41276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withoutMounts),
/* harmony export */   trustMore: () => (/* binding */ trustMore)
/* harmony export */ });
/* unused harmony export withTrust */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50661);




/**
 * Lets RUN steps trust more certificate authorities without leaving anything in the image: the bundle is mounted as
 * a secret into every RUN, and the variables that tools look at are given the same way. Secrets are no part of a
 * layer and no part of the cache key.
 */ const bundlePath = '/run/image-build/ca.crt';
const aptPath = '/run/image-build/apt.conf';
const ids = {
    bundle: 'image-build-ca',
    path: 'image-build-ca-path',
    apt: 'image-build-apt',
    aptPath: 'image-build-apt-path'
};
/** What curl, git, Python, Node, Rust, Go, AWS and conda look at. */ const variables = [
    'SSL_CERT_FILE',
    'CURL_CA_BUNDLE',
    'REQUESTS_CA_BUNDLE',
    'PIP_CERT',
    'NODE_EXTRA_CA_CERTS',
    'GIT_SSL_CAINFO',
    'CARGO_HTTP_CAINFO',
    'AWS_CA_BUNDLE'
];
const mounts = [
    `--mount=type=secret,id=${ids.bundle},target=${bundlePath}`,
    `--mount=type=secret,id=${ids.apt},target=${aptPath}`,
    `--mount=type=secret,id=${ids.aptPath},env=APT_CONFIG`,
    ...variables.map((name)=>`--mount=type=secret,id=${ids.path},env=${name}`)
].join(' ');
/** Takes out of a text what withTrust has put into a Dockerfile. */ function withoutMounts(text) {
    return text.replaceAll(` ${mounts}`, '');
}
/**
 * The Dockerfile with the mounts in every RUN; lines stay where they are.
 * The syntax is the library's work, so heredocs and comments are not touched.
 */ async function withTrust(dockerfile) {
    const { DockerfileParser } = await __webpack_require__.e(/* import() */ 5279).then(__webpack_require__.t.bind(__webpack_require__, 78390, 19));
    const lines = dockerfile.split('\n');
    for (const instruction of DockerfileParser.parse(dockerfile).getInstructions()){
        if (instruction.getKeyword() !== 'RUN') continue;
        const { line, character } = instruction.getInstructionRange().end;
        const text = lines[line] ?? '';
        lines[line] = `${text.slice(0, character)} ${mounts}${text.slice(character)}`;
    }
    return lines.join('\n');
}
/**
 * Gives targets the authorities of a PEM file.
 * @param choice the `ca-certificates` input: a file, or `host` for this machine's bundle
 * @param folder an empty folder of this run, for the Dockerfiles and the bundle
 * @throws Problem when the bundle is not there or holds no certificate
 */ async function trustMore(images, choice, folder, cwd, env) {
    const bundle = await readBundle(choice, cwd, env);
    const files = {
        bundle: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'ca.crt'),
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'ca-path'),
        apt: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'apt.conf'),
        aptPath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'apt-path')
    };
    await Promise.all([
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(files.bundle, bundle),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(files.path, bundlePath),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(files.apt, `Acquire::https::CAInfo "${bundlePath}";\n`),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(files.aptPath, aptPath)
    ]);
    const secrets = [
        {
            id: ids.bundle,
            src: files.bundle
        },
        {
            id: ids.path,
            src: files.path
        },
        {
            id: ids.apt,
            src: files.apt
        },
        {
            id: ids.aptPath,
            src: files.aptPath
        }
    ];
    return Promise.all(images.map(async (image)=>{
        if (image.dockerfile.text === '') return image;
        const target = {
            ...image.target,
            ...await rewritten(image, folder),
            secret: [
                ...image.target.secret ?? [],
                ...secrets
            ]
        };
        return {
            ...image,
            target
        };
    }));
}
/** The rewritten file lies in this run's folder, with the `.dockerignore` that belongs to the old one beside it. */ async function rewritten(image, folder) {
    const text = await withTrust(image.dockerfile.text);
    const old = image.target.dockerfile;
    if (image.target['dockerfile-inline'] !== undefined || old === undefined) return {
        'dockerfile-inline': text
    };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${image.name}.Dockerfile`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
    const ignore = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`${old}.dockerignore`).catch((error)=>{
        // One that is there and cannot be read would let into the context what it keeps out.
        if ((0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 'ENOENT') return undefined;
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${old}.dockerignore cannot be read`, {}, error);
    });
    if (ignore !== undefined) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${path}.dockerignore`, ignore);
    return {
        dockerfile: path
    };
}
/** Where distributions keep the bundle (golang crypto/x509, root_linux.go). */ const usualBundles = [
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/ssl/ca-bundle.pem',
    '/etc/ssl/cert.pem'
];
async function readBundle(choice, cwd, env) {
    const places = choice === 'host' ? [
        env['SSL_CERT_FILE'],
        ...usualBundles
    ] : [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, choice)
    ];
    for (const place of places){
        if (place === undefined) continue;
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(place, 'utf8').catch(()=>undefined);
        if (text?.includes('-----BEGIN CERTIFICATE-----')) return text;
        if (text !== undefined && choice !== 'host') throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${choice} holds no certificate in PEM form`);
    }
    if (choice === 'host') throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)('This machine has no bundle of certificate authorities');
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`ca-certificates names ${choice}, which cannot be read`);
}


/***/ })

};
