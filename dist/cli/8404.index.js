export const id = 8404;
export const ids = [8404];
export const modules = {

/***/ 68678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findCredentials: () => (/* binding */ findCredentials)
});

// UNUSED EXPORTS: registryOfKey

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(50661);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/exec.js
var exec = __webpack_require__(79644);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/which.js
var which = __webpack_require__(24084);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/credential-helper.js





const answerSchema = type/* Type */.ZU.Object({
    Username: type/* Type */.ZU.String(),
    Secret: type/* Type */.ZU.String()
});
/**
 * Asks `docker-credential-NAME` (github.com/docker/docker-credential-helpers) for a login.
 * @param name what Docker's config names: `osxkeychain`, `ecr-login`
 * @param server the key that `docker login` used
 * @returns undefined when the helper has none
 * @throws Problem (surroundings) when the helper is missing or fails; never quotes what it printed on success
 */ async function askHelper(name, server, env) {
    const program = `docker-credential-${name}`;
    if (!/^[\w.-]+$/.test(name)) throw (0,problem/* surroundingsFailed */.fs)(`Docker's config names a credential helper that is no name of a program`);
    const path = await (0,which/* firstOf */.Ku)(program, env);
    if (path === undefined) throw (0,problem/* surroundingsFailed */.fs)(`Docker's config names ${program}, which is not on the PATH`, {
        todo: `Install it, or take \`credsStore\` and \`credHelpers\` out of Docker's config.json and log in again.`
    });
    const { exitCode, stdout, stderr } = await (0,exec/* exec */.m)(path, [
        'get'
    ], {
        env,
        input: server
    });
    if (exitCode !== 0) {
        const complaint = `${stdout}${stderr}`.trim();
        if (/credentials not found|no credentials server url|not found in/i.test(complaint)) return undefined;
        throw (0,problem/* surroundingsFailed */.fs)(`${program} cannot give the login for ${server}`, {
            log: [
                complaint.slice(0, 300)
            ],
            todo: `Try \`echo ${server} | ${program} get\`.`
        });
    }
    const answer = (0,json/* soundJson */.u1)(answerSchema, stdout);
    if (answer === undefined) throw (0,problem/* surroundingsFailed */.fs)(`${program} gave something else than a login for ${server}`);
    // The protocol's way to say that the secret is an identity token.
    return answer.Username === '<token>' ? {
        kind: 'identity-token',
        token: answer.Secret
    } : {
        kind: 'password',
        username: answer.Username,
        password: answer.Secret
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/credentials.js







/** The name under which `docker login` keeps Docker Hub. */ const hubKey = 'https://index.docker.io/v1/';
const hubHosts = new Set([
    'docker.io',
    'index.docker.io',
    'registry-1.docker.io'
]);
const texts = type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.String());
const configSchema = type/* Type */.ZU.Object({
    auths: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Object({
        auth: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
        username: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
        password: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
        identitytoken: type/* Type */.ZU.Optional(type/* Type */.ZU.String())
    }))),
    credHelpers: type/* Type */.ZU.Optional(texts),
    credsStore: type/* Type */.ZU.Optional(type/* Type */.ZU.String())
});
/**
 * The logins of this run: those given win, then what `docker login` left: a helper for the registry, the common
 * helper, the file itself. Nothing is read or run before somebody asks.
 * @param env DOCKER_CONFIG, HOME and PATH are read from it, and helpers run in it
 */ function findCredentials(given, env) {
    let read;
    return async (registry)=>{
        const direct = given.find((each)=>registryOfKey(each.registry) === registry);
        if (direct) return {
            kind: 'password',
            username: direct.username,
            password: direct.password
        };
        read ??= readDockerConfig(env);
        const config = await read;
        const helper = valueFor(config.credHelpers, registry) ?? config.credsStore;
        const fromHelper = helper === undefined || helper === '' ? undefined : await askHelper(helper, registry === 'docker.io' ? hubKey : registry, env);
        return fromHelper ?? loginOf(valueFor(config.auths, registry));
    };
}
/** The registry that a key of Docker's config stands for: `https://ghcr.io/v2/` is `ghcr.io`. */ function registryOfKey(key) {
    const host = key.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
    return host === '' || hubHosts.has(host) ? 'docker.io' : host;
}
/** The exact key first; else one that means the same host. Docker Desktop's `…/v1/access-token` is no login. */ function valueFor(record, registry) {
    const entries = Object.entries(record ?? {});
    const exact = registry === 'docker.io' ? hubKey : registry;
    const found = entries.find(([key])=>key === exact) ?? entries.find(([key])=>registryOfKey(key) === registry && !/-token\/?$/.test(key));
    return found?.[1];
}
function loginOf(entry) {
    if (!entry) return undefined;
    if (entry.identitytoken) return {
        kind: 'identity-token',
        token: entry.identitytoken
    };
    const pair = entry.auth ? Buffer.from(entry.auth, 'base64').toString('utf8') : `${entry.username ?? ''}:${entry.password ?? ''}`;
    const colon = pair.indexOf(':');
    if (colon < 1) return undefined;
    // Old versions of docker end the password with a NUL.
    return {
        kind: 'password',
        username: pair.slice(0, colon),
        password: pair.slice(colon + 1).replace(/\0+$/, '')
    };
}
async function readDockerConfig(env) {
    const folder = env['DOCKER_CONFIG'] ?? (0,external_node_path_.join)(env['HOME'] ?? env['USERPROFILE'] ?? '', '.docker');
    const path = (0,external_node_path_.join)(folder, 'config.json');
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error)=>{
        if ([
            'ENOENT',
            'ENOTDIR'
        ].includes((0,error_code/* errorCode */.C)(error) ?? '')) return '{}';
        throw (0,problem/* surroundingsFailed */.fs)(`${path} cannot be read`, {
            todo: 'It holds the logins of `docker login`.'
        }, error);
    });
    return (0,json/* checkJson */.Zs)(configSchema, parseSecret(text, path), path);
}
/** As JSON.parse; the message never quotes the text, which holds passwords. */ function parseSecret(text, path) {
    try {
        return JSON.parse(text);
    } catch  {
        throw (0,problem/* surroundingsFailed */.fs)(`${path} is not JSON`, {
            todo: 'Log in again with `docker login`.'
        });
    }
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

/***/ 37304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ ownAnnotations),
/* harmony export */   Hs: () => (/* binding */ readOwnAnnotations)
/* harmony export */ });
/* unused harmony export writeOwnAnnotations */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8219);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81924);


/**
 * What we write into the root (index, or the only manifest) of an image when it is published, and read again from the
 * tags of later runs. Annotations, because labels would be inherited by derived images (design notes, "Skipping what
 * did not change").
 */ const ownAnnotations = {
    /** `sha256:…` of all that the image is made of. */ fingerprint: 'vnd.image-build.fingerprint',
    /** JSON: part → value; what the fingerprint was made of. */ parts: 'vnd.image-build.parts',
    /** JSON: parent → digest of its root that this image was built on. */ parents: 'vnd.image-build.parents',
    /** Comma-separated; the index says it too, a lone manifest does not. */ platforms: 'vnd.image-build.platforms',
    /** `pull-request` where one has published it; absent otherwise. */ origin: 'vnd.image-build.origin'
};
/** The annotations that say some facts: the same ones for the same facts, in whatever order those are. */ function writeOwnAnnotations(facts) {
    const { fingerprint, parts, parents, platforms, isFromPullRequest } = facts;
    return {
        ...fingerprint === undefined ? {} : {
            [ownAnnotations.fingerprint]: fingerprint
        },
        [ownAnnotations.parts]: sortedJson(parts),
        [ownAnnotations.parents]: sortedJson(parents),
        [ownAnnotations.platforms]: sortPlatforms(platforms).join(','),
        ...isFromPullRequest ? {
            [ownAnnotations.origin]: 'pull-request'
        } : {}
    };
}
/** The facts that annotations from a registry say. Anybody may have written those: what makes no sense is absent. */ function readOwnAnnotations(annotations) {
    const fingerprint = annotations[ownAnnotations.fingerprint] ?? '';
    const parents = textsOf(annotations[ownAnnotations.parents]);
    return {
        ...(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(fingerprint) ? {
            fingerprint
        } : {},
        parts: textsOf(annotations[ownAnnotations.parts]),
        parents: Object.values(parents).every(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc) ? parents : {},
        platforms: platformsOf(annotations[ownAnnotations.platforms] ?? ''),
        // Who claims anything there is not trusted further than a pull request.
        isFromPullRequest: annotations[ownAnnotations.origin] !== undefined
    };
}
function sortedJson(texts) {
    const entries = Object.entries(texts).sort(([a], [b])=>a < b ? -1 : a > b ? 1 : 0);
    return JSON.stringify(Object.fromEntries(entries));
}
/** A JSON object of texts; empty where it is anything else. */ function textsOf(json) {
    let value;
    try {
        value = JSON.parse(json ?? '');
    } catch  {
        return {};
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    const entries = Object.entries(value).flatMap(([name, text])=>typeof text === 'string' ? [
            [
                name,
                text
            ]
        ] : []);
    return entries.length === Object.keys(value).length ? Object.fromEntries(entries) : {};
}
function platformsOf(text) {
    try {
        return text === '' ? [] : [
            ...new Set(text.split(',').map(_platform_js__WEBPACK_IMPORTED_MODULE_1__.normalizePlatform))
        ].sort();
    } catch  {
        return [];
    }
}


/***/ }),

/***/ 81924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comparePlatforms: () => (/* binding */ comparePlatforms),
/* harmony export */   hostPlatform: () => (/* binding */ hostPlatform),
/* harmony export */   isBuiltFor: () => (/* binding */ isBuiltFor),
/* harmony export */   normalizePlatform: () => (/* binding */ normalizePlatform),
/* harmony export */   platformOf: () => (/* binding */ platformOf),
/* harmony export */   platformsLike: () => (/* binding */ platformsLike),
/* harmony export */   sortPlatforms: () => (/* binding */ sortPlatforms)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);

const part = /^[a-z0-9_.-]+$/;
const systems = {
    macos: 'darwin'
};
const known = new Set([
    'linux',
    'windows',
    'darwin',
    'freebsd'
]);
/** Names of architectures as people and `uname` write them: [architecture, variant]. */ const architectures = {
    i386: [
        '386',
        ''
    ],
    x86_64: [
        'amd64',
        ''
    ],
    'x86-64': [
        'amd64',
        ''
    ],
    aarch64: [
        'arm64',
        ''
    ],
    armhf: [
        'arm',
        'v7'
    ],
    armel: [
        'arm',
        'v6'
    ]
};
/** What Node calls the processor it runs on. */ const nodeArchitectures = {
    x64: 'amd64',
    ia32: '386',
    arm: 'arm/v7',
    ppc64: 'ppc64le',
    mipsel: 'mipsle'
};
/**
 * The one way to write a platform, as github.com/containerd/platforms has it: `linux/x86_64` is `linux/amd64`,
 * `linux/arm64/v8` is `linux/arm64`, `linux/arm` is `linux/arm/v7`. A lone architecture means Linux.
 * @throws Problem (request) when it is no platform
 */ function normalizePlatform(text) {
    const parts = text.trim().toLowerCase().split('/');
    const [first, second, third, ...more] = parts;
    if (first === undefined || more.length > 0 || parts.some((each)=>!part.test(each))) throw noPlatform(text);
    if (second === undefined) {
        if (known.has(systems[first] ?? first)) throw noPlatform(text);
        return platformOf('linux', first);
    }
    return platformOf(first, second, third);
}
/** The normalised platform of an image's `os`, `architecture` and `variant`. */ function platformOf(os, architecture, variant = '') {
    const system = systems[os.toLowerCase()] ?? os.toLowerCase();
    const [arch, implied] = architectures[architecture.toLowerCase()] ?? [
        architecture.toLowerCase(),
        ''
    ];
    const chosen = normalizeVariant(arch, implied === '' ? variant.toLowerCase() : implied);
    return chosen === '' ? `${system}/${arch}` : `${system}/${arch}/${chosen}`;
}
/** What Go and container images are built for (go.dev/doc/install/source, "GOOS and GOARCH"). */ const builtFor = [
    ...[
        '386',
        'amd64',
        'arm',
        'arm64',
        'loong64',
        'mips',
        'mips64',
        'mips64le',
        'mipsle'
    ],
    ...[
        'ppc64',
        'ppc64le',
        'riscv64',
        's390x',
        'wasm'
    ]
];
/**
 * Whether anybody builds for a platform: BuildKit takes any word, and labels what runs here with it.
 * @param platform normalised
 */ function isBuiltFor(platform) {
    return builtFor.includes(platform.split('/')[1] ?? '');
}
/** The platforms that a misspelled one may be. */ function platformsLike(platform) {
    const [os = 'linux'] = platform.split('/');
    return builtFor.map((architecture)=>`${os}/${architecture}`);
}
/** Normalised, sorted and without duplicates. */ function sortPlatforms(platforms) {
    return [
        ...new Set(platforms.map(normalizePlatform))
    ].sort(comparePlatforms);
}
/** Order of platforms by their code points, the same on every machine. */ function comparePlatforms(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The platform of the containers that this machine runs: Linux on its processor. */ function hostPlatform(architecture = process.arch) {
    return normalizePlatform(`linux/${nodeArchitectures[architecture] ?? architecture}`);
}
function normalizeVariant(architecture, variant) {
    const numbered = /^\d/.test(variant) ? `v${variant}` : variant;
    if (architecture === 'arm') return numbered === '' ? 'v7' : numbered;
    if (architecture === 'arm64' && (numbered === 'v8' || numbered === 'v8.0')) return '';
    if (architecture === 'amd64' && numbered === 'v1') return '';
    return numbered;
}
function noPlatform(text) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`\`${text.slice(0, 100)}\` is no platform`, {
        todo: 'A platform looks like `linux/amd64`, `linux/arm64` or `linux/arm/v7`.'
    });
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

/***/ 84870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ refuseUnknownImages),
/* harmony export */   q: () => (/* binding */ wantedNames)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71630);
/* harmony import */ var _policy_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53593);



/**
 * The images that were asked for, groups put in; what they stand on comes later.
 * @throws Problem (request) for a name that is neither an image nor a group, and for groups that hold each other
 */ function wantedNames({ inputs }, candidates) {
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
    const wanted = inputs.targets?.flatMap((name)=>expand(name, [])) ?? candidates.byDefault;
    if (wanted.length === 0) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)('There is nothing to build', {
        todo: inputs.targets === undefined ? `Name images or groups with targets: ${shortList([
            ...names,
            ...Object.keys(candidates.groups)
        ])}` : `${inputs.targets.join(', ')} holds no image`
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

/***/ 13889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   uH: () => (/* binding */ clean),
/* harmony export */   v3: () => (/* binding */ cleanLines)
/* harmony export */ });
/* eslint-disable no-control-regex -- removing control characters is what this file is for */ // Escape sequences first, so that their parameters go too: strings (OSC, DCS, SOS, PM, APC) up to their end or the
// end of the line, then CSI, then the short ones. Source: ECMA-48, and xterm's ctlseqs for what terminals obey.
const sequences = [
    /(?:\u001b[\]PX^_]|[\u0090\u0098\u009d\u009e\u009f])[^\u0007\u001b\u009c\n\r]*(?:\u0007|\u001b\\|\u009c)?/g,
    /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?/g,
    /\u001b[ -/]*[0-~]?/g
];
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// C0 without tab and newline, DEL, C1; then what changes the direction of text, is invisible, or hides text in tags.
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
const halfCharacters = /\p{Surrogate}/gu;
/**
 * Makes untrusted text harmless for people's eyes and terminals: without escape sequences, control, direction and
 * invisible characters. Line ends become `\n`; tabs stay. What comes out still has to be escaped for HTML and Markdown.
 */ function clean(text) {
    const plain = sequences.reduce((rest, sequence)=>rest.replace(sequence, ''), text);
    return plain.replace(lineEnds, '\n').replace(controls, '').replace(halfCharacters, '\ufffd');
}
/** As `clean`, on one line: every run of white space becomes one blank. */ function oneLine(text) {
    return clean(text).replace(/\s+/g, ' ').trim();
}
/** The lines of untrusted text (each of which may hold line ends of its own), harmless, without blank ones at the end. */ function cleanLines(texts) {
    const lines = texts.flatMap((text)=>clean(text).split('\n')).map((line)=>line.trimEnd());
    const last = lines.findLastIndex((line)=>line !== '');
    return lines.slice(0, last + 1);
}
/** At most `length` characters (never half of one), the last being `…` when something was cut off. */ function shorten(text, length) {
    if (text.length <= length) return text;
    const characters = Array.from(text);
    if (characters.length <= length) return text;
    return length < 1 ? '' : `${characters.slice(0, length - 1).join('')}…`;
}


/***/ }),

/***/ 97323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readRunContext)
/* harmony export */ });
/* unused harmony export readRunRef */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82078);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50661);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53859);





/** Of the event's payload what is read here. Source: docs.github.com, "Webhook events and payloads". */ const payloadSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Object({
    number: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Integer()),
    pull_request: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Object({
        head: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Object({
            sha: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String()),
            repo: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Union([
                _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Null(),
                _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Object({
                    full_name: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String())
                })
            ]))
        })),
        base: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Object({
            ref: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String())
        }))
    })),
    repository: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Union([
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Null(),
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Object({
            default_branch: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String())
        })
    ]))
});
/**
 * Where a run stands in the repository's history, from the variables that every workflow run has.
 * Source: docs.github.com, "Variables reference".
 * @throws Problem (surroundings) when the event of a pull_request_target run cannot be understood
 */ function readRunRef(env) {
    return readRunContext(env).ref;
}
/**
 * All that later stages need to know of the run. As docker/metadata-action takes it: `GITHUB_REF` and `GITHUB_SHA` are
 * what counts, also for merge_group, workflow_dispatch, workflow_run and schedule; pull_request_target is a pull
 * request, though its ref is the base branch.
 * @throws Problem (surroundings) when the event's file is no JSON, or lacks the number of a pull_request_target run
 */ function readRunContext(env) {
    if (env['GITHUB_ACTIONS'] !== 'true') return {
        ref: {
            kind: 'local'
        },
        isPullRequest: false
    };
    const payload = readPayload(env['GITHUB_EVENT_PATH']);
    const event = given(env['GITHUB_EVENT_NAME']);
    const ref = refOf(env, event, payload);
    const isPullRequest = ref.kind === 'pull-request';
    const commit = (isPullRequest ? payload.pull_request?.head?.sha : undefined) ?? given(env['GITHUB_SHA']);
    const defaultBranch = payload.repository?.default_branch ?? // Its payload may be without the repository, and it always runs on the default branch.
    (event === 'schedule' && ref.kind === 'branch' ? ref.name : undefined);
    const baseBranch = isPullRequest ? given(env['GITHUB_BASE_REF']) ?? payload.pull_request?.base?.ref : undefined;
    // Its repository may be gone already.
    const head = payload.pull_request?.head;
    const isFork = isPullRequest && head !== undefined && head.repo?.full_name !== env['GITHUB_REPOSITORY'];
    return {
        ref,
        ...event === undefined ? {} : {
            event
        },
        ...commit === undefined ? {} : {
            commit
        },
        ...defaultBranch === undefined ? {} : {
            defaultBranch
        },
        ...baseBranch === undefined ? {} : {
            baseBranch
        },
        isPullRequest,
        ...isFork ? {
            isFork
        } : {}
    };
}
function refOf(env, event, payload) {
    // Its GITHUB_REF is the base branch, whose tags the code of a pull request must never move.
    if (event === 'pull_request_target') {
        if (payload.number !== undefined) return {
            kind: 'pull-request',
            number: String(payload.number)
        };
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)('The event of this run (GITHUB_EVENT_PATH) does not say which pull request it is');
    }
    const ref = env['GITHUB_REF'] ?? '';
    const pull = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
    if (pull !== undefined) return {
        kind: 'pull-request',
        number: pull
    };
    const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
    if (tag !== undefined) return {
        kind: 'tag',
        name: tag
    };
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    return branch === undefined ? {
        kind: 'local'
    } : {
        kind: 'branch',
        name: branch
    };
}
/** Nothing where there is no file: not every runner has one. */ function readPayload(path) {
    if (path === undefined || path === '') return {};
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    } catch (error) {
        if ((0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) === 'ENOENT') return {};
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)('The event of this run (GITHUB_EVENT_PATH) cannot be read', {}, error);
    }
    return (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(payloadSchema, text, 'The event of this run (GITHUB_EVENT_PATH)');
}
/** The runner sets some variables to nothing. */ function given(value) {
    return value === undefined || value === '' ? undefined : value;
}


/***/ }),

/***/ 65190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loginOf),
/* harmony export */   n: () => (/* binding */ tokenLogin)
/* harmony export */ });
/* harmony import */ var _oci_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68678);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97970);


/**
 * The login that the inputs give. It is for the registry that images go to: `registry`, else that of the full tags,
 * else Docker Hub; `registry: acme` is an owner on Docker Hub, as everywhere in names of images.
 */ function loginOf({ username, password, registry, tags }) {
    if (username === undefined || password === undefined) return undefined;
    const full = tags?.find((tag)=>tag.includes('/'));
    const place = registry === undefined ? full : `${registry}/x`;
    return {
        registry: place === undefined ? 'docker.io' : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference)(place).registry,
        username,
        password
    };
}
/** The registry that the job's own token opens. */ const tokenRegistry = 'ghcr.io';
/** The job's token as a login, for who has no other one there. */ async function tokenLogin({ 'github-token': token }, env) {
    if (token === undefined || await (0,_oci_credentials_js__WEBPACK_IMPORTED_MODULE_0__.findCredentials)([], env)(tokenRegistry) !== undefined) return undefined;
    return {
        registry: tokenRegistry,
        username: env['GITHUB_ACTOR'] ?? 'token',
        password: token
    };
}


/***/ }),

/***/ 55438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ addSecretsOf),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   gE: () => (/* binding */ createSecrets)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_mask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72858);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);




/** No secrets yet. What is added is masked by the host, too. */ function createSecrets(host) {
    const mask = (0,_host_mask_js__WEBPACK_IMPORTED_MODULE_3__/* .createMask */ .P)();
    return {
        add: (value)=>{
            mask.add(value);
            host.mask(value);
        },
        hide: (text)=>mask.hide(text)
    };
}
/**
 * Adds the values of the secrets that images are built with, from wherever they come: a step can print any of them.
 * @throws Problem (request) for a file that cannot be read
 */ async function addSecretsOf(images, secrets, cwd, env) {
    const entries = images.flatMap(({ target })=>target.secret ?? []).map(readEntry);
    for (const { id, variable, file } of entries){
        if (file === undefined) refuseJobSecret(id, variable ?? id ?? '');
        const value = file === undefined ? env[variable ?? id ?? ''] : await readSecretFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), id);
        if (value !== undefined) secrets.add(value);
    }
}
/**
 * The inputs and tokens of the job are nobody's build secrets: a pull request could name them in a policy or a Bake
 * file and print them. A workflow that wants to give a token to a build gives it a name of its own in `env`.
 */ function refuseJobSecret(id, variable) {
    if (/^(INPUT_|ACTIONS_)/i.test(variable)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`The secret ${id ?? ''} asks for ${variable}, which is the job’s own`, {
        todo: 'Give the value another name in the step’s env, and name that'
    });
}
async function readSecretFile(file, id = '') {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    } catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`The secret ${id} comes from ${file}, which cannot be read`, {}, error);
    }
}
/** `id=ID,env=VARIABLE` and `id=ID,src=PATH`, or the same as an object (docs.docker.com, Bake's `secret`). */ function readEntry(entry) {
    const pairs = typeof entry === 'string' ? entry.split(',').map((part)=>{
        const [key = '', ...rest] = part.split('=');
        return [
            key.trim(),
            rest.join('=')
        ];
    }) : typeof entry === 'object' && entry !== null ? Object.entries(entry) : [];
    const text = (...names)=>{
        const found = pairs.find(([key])=>names.includes(key))?.[1];
        return typeof found === 'string' && found !== '' ? found : undefined;
    };
    return {
        id: text('id'),
        variable: text('env'),
        file: text('src', 'source')
    };
}
/** A copy of a report in which no text has a secret in it. */ function withoutSecrets(report, hide) {
    const copy = structuredClone(report);
    hideInside(copy, hide);
    return copy;
}
function hideInside(value, hide) {
    const entries = Object.entries(value);
    for (const [key, inner] of entries){
        if (typeof inner === 'object' && inner !== null) hideInside(inner, hide);
        else if (typeof inner === 'string') {
            const hidden = hide(inner);
            if (hidden !== inner) Reflect.set(value, key, hidden);
        }
    }
}


/***/ }),

/***/ 29994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ openWorkshop)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/buildx.js
var build_buildx = __webpack_require__(37288);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/cache-dir.js
var cache_dir = __webpack_require__(72721);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/event.js
var request_event = __webpack_require__(97323);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/carried.js






/**
 * @param note told once when the cache fails; the run goes on without it
 * @returns undefined where the runner has no cache, or nobody wants any
 */ function openCarried({ inputs }, host, signal, note) {
    const { keeping } = host;
    if (keeping === undefined || inputs.cache === 'off') return undefined;
    const { restore, keep } = carefully(keeping, host, signal, note);
    return {
        restore,
        keep,
        tools: {
            restore: (release, file)=>restore(`${toolKey(release)}-`, file),
            fetched: (release, file)=>keep(toolKey(release), file)
        },
        database: async (kind, from, folder, get)=>{
            const prefix = `image-build-trivy-${kind}-${from}`;
            if (await madeAt(folder) === undefined) await restore(`${prefix}-`, folder);
            const before = await madeAt(folder);
            const got = await get();
            const made = await madeAt(folder);
            if (made !== undefined && made !== before) await keep(`${prefix}-${made}`, folder);
            return got;
        }
    };
}
function toolKey({ name, version, sha256 }) {
    return `image-build-tool-${name}-${version}-${process.platform}-${process.arch}-${sha256}`;
}
/** Asks nobody who has failed once, and nobody for what this job may not do. */ function carefully(keeping, host, signal, note) {
    let broken = false;
    const isBroken = ()=>broken;
    let may;
    const permission = ()=>may ??= permissionOf(host);
    return {
        restore: async (prefix, path)=>{
            if (isBroken() || !(await permission()).reads) return;
            try {
                const isThere = await keeping.restore(prefix, path, signal);
                host.debug(`${prefix}*: ${isThere ? 'from' : 'not in'} the runner’s cache`);
            } catch (error) {
                if (!(error instanceof problem/* Problem */.AF) || error.data.kind === 'interrupted') throw error;
                host.debug(`${prefix}*: ${(0,problem/* messageOf */.bD)(error)}`);
                if (!isBroken()) note(`tools and databases are fetched anew: ${(0,problem/* messageOf */.bD)(error)}`);
                broken = true;
            }
        },
        keep: async (key, path)=>{
            if (!isBroken() && (await permission()).writes) keeping.keep(key, path);
        }
    };
}
/** As for layers under `cache: auto`: see cache/policy/decide.ts. */ async function permissionOf({ env }) {
    const [{ decideCaches }, { readRunnerCache }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6264).then(__webpack_require__.bind(__webpack_require__, 66264)),
        __webpack_require__.e(/* import() */ 8930).then(__webpack_require__.bind(__webpack_require__, 48930))
    ]);
    const { ref, isFork = false } = (0,request_event/* readRunContext */.$)(env);
    const { kind, reads, writes } = decideCaches({
        wish: {
            kind: 'auto'
        },
        given: {
            from: [],
            to: []
        },
        noCache: false,
        ref,
        isFork,
        runner: readRunnerCache(env, Date.now()),
        engine: {
            isKept: false,
            why: ''
        },
        compression: 'gzip',
        images: []
    });
    return kind === 'gha' ? {
        reads,
        writes
    } : {
        reads: false,
        writes: false
    };
}
const metadataSchema = type/* Type */.ZU.Object({
    UpdatedAt: type/* Type */.ZU.String()
});
/** When the database in a folder was made, as a part of a key; undefined where there is none that says it. */ async function madeAt(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'metadata.json'), 'utf8').catch(()=>'');
    // The whole time: a mirror may have several a day. Trivy fetches a new one when this one's time is over.
    return (0,json/* soundJson */.u1)(metadataSchema, text)?.UpdatedAt.replaceAll(/[^\w.]/g, '-').slice(0, 40);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/login.js
var login = __webpack_require__(65190);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/mirrors.js
var mirrors = __webpack_require__(60098);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/registry.js


/** A client for all registries of a run; it opens nothing before its first request. `onRetry` hears what was tried again. */ async function openRegistry(request, host, onRetry) {
    const [{ createRegistryClient }, { plainHosts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4629), __webpack_require__.e(3750)]).then(__webpack_require__.bind(__webpack_require__, 63750)),
        __webpack_require__.e(/* import() */ 3659).then(__webpack_require__.bind(__webpack_require__, 43659))
    ]);
    return createRegistryClient({
        credentials: await credentialsOf(request, host),
        userAgent: 'image-build',
        env: host.env,
        signal: host.signal,
        onRetry,
        insecureHosts: plainHosts(await (0,mirrors.readMirrors)(request.inputs['registry-mirrors']))
    });
}
/** What was given wins over what `docker login` left; on ghcr.io the job's own token is the last resort. */ async function credentialsOf({ inputs }, host) {
    const { findCredentials } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 68678));
    const given = (0,login/* loginOf */.D)(inputs);
    const found = findCredentials(given === undefined ? [] : [
        given
    ], host.env);
    const token = inputs['github-token'];
    return async (asked)=>await found(asked) ?? (asked === 'ghcr.io' && token !== undefined ? {
            kind: 'password',
            username: host.env['GITHUB_ACTOR'] ?? 'token',
            password: token
        } : undefined);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/is-alive.js
var is_alive = __webpack_require__(12565);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/this-machine.js
var this_machine = __webpack_require__(42921);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/run-folder.js




/**
 * Makes a folder for one run that only this user may look into, and removes those of runs that were killed before
 * they could do it: layouts are large, and there may be secrets in them.
 * @param runs the folder of all runs; machines and containers may share it
 */ async function makeRunFolder(runs) {
    await (0,promises_.mkdir)(runs, {
        recursive: true
    });
    for (const name of (await (0,promises_.readdir)(runs))){
        const [, machine, pid] = /^(.+)\.(\d+)\.\w+$/.exec(name) ?? [];
        if (machine === (0,this_machine/* thisMachine */.g)() && pid !== undefined && !(0,is_alive/* isAlive */._)(Number(pid))) await (0,promises_.rm)((0,external_node_path_.join)(runs, name), {
            recursive: true,
            force: true,
            maxRetries: 3
        });
    }
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(runs, `${(0,this_machine/* thisMachine */.g)()}.${process.pid}.`));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/workshop.js










/** Opens the workshop. Every secret is masked before anything else happens. */ async function openWorkshop(request, host, known, onRetry = ()=>undefined, note = ()=>undefined) {
    const { inputs } = request;
    for (const secret of [
        inputs.password,
        inputs['github-token']
    ])if (secret !== undefined) known.add(secret);
    const secrets = (inputs.secrets ?? []).map(readSecret);
    for (const { value } of secrets)known.add(value);
    const cacheDir = (0,cache_dir/* cacheFolder */.n)(host.env);
    const folder = await makeRunFolder((0,external_node_path_.join)(cacheDir, 'runs'));
    // However this process ends (but for SIGKILL): what is secret in the folder does not stay.
    const removeWithUs = ()=>(0,external_node_fs_.rmSync)(folder, {
            recursive: true,
            force: true
        });
    process.once('exit', removeWithUs);
    host.saveState('folder', folder);
    host.saveState('cache', cacheDir);
    const secretFiles = await Promise.all(secrets.map(async ({ id, value }, index)=>{
        const file = (0,external_node_path_.join)(folder, `secret-${index}`);
        await (0,promises_.writeFile)(file, value, {
            mode: 0o600
        });
        return [
            id,
            file
        ];
    }));
    const tools = new Map();
    let registry;
    const ending = new AbortController();
    const signal = AbortSignal.any([
        host.signal,
        ending.signal
    ]);
    const begun = [];
    const once = (make)=>{
        let made;
        return ()=>{
            if (made === undefined) begun.push(made = make());
            return made;
        };
    };
    const carried = openCarried(request, host, signal, note);
    const buildx = once(async ()=>{
        const given = inputs.buildx === undefined ? undefined : (0,external_node_path_.resolve)(host.cwd, inputs.buildx);
        const program = await (0,build_buildx/* findBuildx */.ah)(given, host.env);
        return {
            program,
            env: (0,build_buildx/* buildxEnv */.aW)(await withLogin(inputs, host.env, folder)),
            signal
        };
    });
    return {
        folder,
        cacheDir,
        secretFiles: Object.fromEntries(secretFiles),
        buildx,
        builders: once(async ()=>(await __webpack_require__.e(/* import() */ 4400).then(__webpack_require__.bind(__webpack_require__, 24400))).listBuilders(await buildx())),
        tool: (name, asked = signal)=>{
            const known = tools.get(name);
            if (known !== undefined) return known;
            const { cwd, env } = host;
            const found = __webpack_require__.e(/* import() */ 7417).then(__webpack_require__.bind(__webpack_require__, 77417)).then(({ acquire })=>acquire(name, {
                    ...toolOptions(name, inputs, {
                        cwd,
                        env,
                        signal: asked
                    }, cacheDir),
                    ...carried === undefined ? {} : {
                        carrier: carried.tools
                    }
                }));
            tools.set(name, found);
            return found;
        },
        identify: async (name)=>(await __webpack_require__.e(/* import() */ 5241).then(__webpack_require__.bind(__webpack_require__, 5241))).identify(name, toolOptions(name, inputs, host, cacheDir)),
        ...carried === undefined ? {} : {
            carried
        },
        kept: once(async ()=>(await __webpack_require__.e(/* import() */ 1014).then(__webpack_require__.bind(__webpack_require__, 11014))).createKeptBlobs((0,external_node_path_.join)(cacheDir, 'blobs'), host.cwd)),
        registry: ()=>registry ??= openRegistry(request, host, onRetry),
        close: async ()=>{
            // What was asked for ahead and is not needed any more must not write into the folder when it is gone.
            ending.abort();
            await Promise.allSettled(begun);
            await (await registry)?.close();
            await (0,promises_.rm)(folder, {
                recursive: true,
                force: true,
                maxRetries: 3
            });
            process.removeListener('exit', removeWithUs);
        }
    };
}
function toolOptions(name, inputs, { cwd, env, signal }, cacheDir) {
    const path = inputs[name] === undefined ? undefined : (0,external_node_path_.resolve)(cwd, inputs[name]);
    const mirror = inputs['tool-mirror'];
    return {
        env,
        cacheDir: (0,external_node_path_.join)(cacheDir, 'tools'),
        signal,
        ...path === undefined ? {} : {
            path
        },
        ...mirror === undefined ? {} : {
            mirror
        }
    };
}
function readSecret(entry) {
    const [id = '', ...rest] = entry.split('=');
    // The entry itself is not shown: it may be the secret.
    if (id === '' || rest.length === 0) throw (0,problem/* badRequest */.li)('secrets has an entry without =', {
        todo: 'Write it as ID=VALUE'
    });
    return {
        id,
        value: rest.join('=')
    };
}
/**
 * A login that was given to us is the engine's too: base images may be private, and what is reused is pulled from where
 * it was published. It goes by file, not by argument.
 */ async function withLogin(inputs, env, folder) {
    const logins = [
        await (0,login/* tokenLogin */.n)(inputs, env),
        (0,login/* loginOf */.D)(inputs)
    ].filter((login)=>login !== undefined);
    if (logins.length === 0) return env;
    const { extendDockerConfig } = await __webpack_require__.e(/* import() */ 3183).then(__webpack_require__.bind(__webpack_require__, 3183));
    let extended = env;
    for (const login of logins)extended = await extendDockerConfig(extended, folder, login);
    return extended;
}


/***/ })

};
