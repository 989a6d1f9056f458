export const id = 190;
export const ids = [190];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 60098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isLocal: () => (/* binding */ isLocal),
/* harmony export */   mirrorConfig: () => (/* binding */ mirrorConfig),
/* harmony export */   readMirrors: () => (/* binding */ readMirrors)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82078);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50661);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53859);





const daemonSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Object({
    'registry-mirrors': _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String()))
});
/**
 * Reads the `registry-mirrors` input: `REGISTRY=MIRROR` entries, and `host` for those of this machine's Docker engine
 * (which are for docker.io).
 * @param daemonFile where a Docker engine has them
 * @throws Problem (request) for an entry that is neither
 */ async function readMirrors(entries, daemonFile = '/etc/docker/daemon.json') {
    const mirrors = new Map();
    const add = (registry, hosts)=>{
        mirrors.set(registry, [
            ...mirrors.get(registry) ?? [],
            ...hosts.map(withoutPath)
        ]);
    };
    for (const entry of entries ?? []){
        const [, registry, mirror] = /^([^=\s]+)=([^=\s]+)$/.exec(entry) ?? [];
        if (entry === 'host') add('docker.io', await hostMirrors(daemonFile));
        else if (registry !== undefined && mirror !== undefined) add(registry, [
            mirror
        ]);
        else throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`registry-mirrors has ${JSON.stringify(entry)}`, {
            todo: 'Write it as REGISTRY=MIRROR, or host'
        });
    }
    return Object.fromEntries([
        ...mirrors
    ].filter(([, hosts])=>hosts.length > 0));
}
async function hostMirrors(path) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    } catch (error) {
        // The host's engine has no mirrors.
        if ((0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) === 'ENOENT') return [];
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`${path} cannot be read`, {}, error);
    }
    return (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(daemonSchema, text, path)['registry-mirrors'] ?? [];
}
/** People and daemon.json write a URL, BuildKit a host. */ function withoutPath(mirror) {
    return mirror.replace(/^https:\/\//, '').replace(/\/+$/, '');
}
const plainHttp = 'http://';
/** buildkitd.toml's part for mirrors. Registries on this machine speak plain HTTP, as docker assumes too. */ function mirrorConfig(mirrors) {
    const speaksHttp = new Set(Object.values(mirrors).flat().filter(isPlain).map(withoutScheme));
    const lists = new Map(Object.entries(mirrors));
    return [
        ...new Set([
            ...lists.keys(),
            ...speaksHttp
        ])
    ].map((host)=>{
        const list = lists.get(host);
        return [
            `[registry.${JSON.stringify(host)}]`,
            ...list === undefined ? [] : [
                `mirrors = ${JSON.stringify(list.map(withoutScheme))}`
            ],
            ...isPlain(host) || speaksHttp.has(host) ? [
                'http = true'
            ] : []
        ].join('\n');
    }).join('\n');
}
function withoutScheme(mirror) {
    return mirror.startsWith(plainHttp) ? mirror.slice(plainHttp.length) : mirror;
}
function isPlain(mirror) {
    return mirror.startsWith(plainHttp) || isLocal(mirror);
}
/** Whether a registry is on this machine (distribution's rule for plain HTTP). */ function isLocal(mirror) {
    return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(withoutScheme(mirror));
}


/***/ }),

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
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/value/check/check.mjs
var check = __webpack_require__(76849);
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
    const answer = parsed(stdout);
    if (!check/* Check */.J(answerSchema, answer)) throw (0,problem/* surroundingsFailed */.fs)(`${program} gave something else than a login for ${server}`);
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
function parsed(text) {
    try {
        return JSON.parse(text);
    } catch  {
        return undefined;
    }
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
    return (0,json/* checkJson */.Z)(configSchema, parseSecret(text, path), path);
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

/***/ 8219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ul: () => (/* binding */ digestOfStream),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const pattern = /^sha256:[a-f0-9]{64}$/;
/** Whether a text is a digest and may therefore become a part of a path or an address. */ function isDigest(text) {
    return pattern.test(text);
}
/** The digest of some bytes, or of a text in UTF-8. */ function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/**
 * Reads a stream of bytes to its end in constant memory.
 * @returns its digest and its length in bytes
 * @throws whatever the stream throws
 */ async function digestOfStream(stream) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    for await (const chunk of stream){
        if (!(chunk instanceof Uint8Array)) throw new TypeError('the stream gives something else than bytes');
        hash.update(chunk);
        bytes += chunk.length;
    }
    return {
        digest: `sha256:${hash.digest('hex')}`,
        bytes
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
            ...new Set(text.split(',').map(_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePlatform */ .FL))
        ].sort();
    } catch  {
        return [];
    }
}


/***/ }),

/***/ 81924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ normalizePlatform),
/* harmony export */   IW: () => (/* binding */ isBuiltFor),
/* harmony export */   UX: () => (/* binding */ comparePlatforms),
/* harmony export */   cv: () => (/* binding */ platformsLike),
/* harmony export */   jo: () => (/* binding */ sortPlatforms),
/* harmony export */   ol: () => (/* binding */ hostPlatform),
/* harmony export */   tj: () => (/* binding */ platformOf)
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

/***/ 97970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   ZD: () => (/* binding */ familiarReference),
/* harmony export */   aR: () => (/* binding */ repositoryName)
/* harmony export */ });
/* unused harmony export familiarName */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8219);


// The grammar of github.com/distribution/reference (regexp.go, normalize.go).
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const label = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const domainPattern = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const pathPattern = new RegExp(`^${component}(?:/${component})*$`);
const tagPattern = /^\w[\w.-]{0,127}$/;
const imageId = /^[a-f0-9]{64}$/;
const longestPath = 255;
const hub = 'docker.io';
const examples = 'A name looks like `ghcr.io/acme/app:1.2.0`, `acme/app` or `debian:bookworm-slim`.';
/**
 * Takes an image name apart as Docker does: `debian` is `docker.io/library/debian`, and the first part is a
 * registry when it is `localhost`, has a dot or a port, or holds upper-case letters.
 * @throws Problem (request) when it is no image name
 */ function parseReference(text) {
    const refuse = (why, todo = examples)=>(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`\`${text.slice(0, 300)}\` is no image name: ${why}`, {
            todo
        });
    if (text === '') throw refuse('it is empty');
    if (imageId.test(text)) throw refuse('64 hex digits would be taken for an image ID');
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : text.slice(at + 1);
    if (digest !== undefined && !(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest)) throw refuse('after `@` stands a digest, `sha256:` and 64 hex digits in lower case');
    const [name, tag] = splitTag(at < 0 ? text : text.slice(0, at));
    if (tag !== undefined && !tagPattern.test(tag)) throw refuse('a tag is 1 to 128 letters, digits, `_`, `.` and `-`, and starts with none of the last two');
    const { registry, repository } = splitDomain(name);
    if (!domainPattern.test(registry)) throw refuse(`\`${registry}\` is no host name`);
    if (repository !== repository.toLowerCase()) throw refuse('the repository has upper-case letters', `Write \`${text.toLowerCase().slice(0, 300)}\`.`);
    if (!pathPattern.test(repository)) throw refuse('between slashes stand lower-case letters and digits, joined by `.`, `_`, `__` or `-`');
    if (repository.length > longestPath) throw refuse(`it is longer than ${longestPath} characters`);
    return {
        registry,
        repository,
        ...tag === undefined ? {} : {
            tag
        },
        ...digest === undefined ? {} : {
            digest
        }
    };
}
/** The full name, `docker.io/library/debian:12`: parsing it again gives the same reference. */ function formatReference(reference) {
    return `${reference.registry}/${reference.repository}${suffix(reference)}`;
}
/** `registry/repository`, without tag and digest. */ function repositoryName({ registry, repository }) {
    return `${registry}/${repository}`;
}
/**
 * The name as people write it, without tag and digest: `debian`, `acme/app`, `ghcr.io/acme/app`. It stays in full
 * where the short form would mean something else: `docker.io/a.b/c`.
 */ function familiarName(name) {
    const full = repositoryName(name);
    if (name.registry !== hub) return full;
    const short = name.repository.replace(/^library\/(?=[^/]*$)/, '');
    const meant = splitDomain(short);
    return repositoryName(meant) === full && !imageId.test(short) ? short : full;
}
/** As familiarName, with tag and digest: `debian:12`. */ function familiarReference(reference) {
    return `${familiarName(reference)}${suffix(reference)}`;
}
function suffix({ tag, digest }) {
    return `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
/** The tag stands after the last colon, unless a slash follows: then the colon belongs to a port. */ function splitTag(text) {
    const colon = text.lastIndexOf(':');
    if (colon < 0 || text.includes('/', colon)) return [
        text,
        undefined
    ];
    return [
        text.slice(0, colon),
        text.slice(colon + 1)
    ];
}
function splitDomain(name) {
    const slash = name.indexOf('/');
    if (slash < 0) return {
        registry: hub,
        repository: `library/${name}`
    };
    const first = name.slice(0, slash);
    const rest = name.slice(slash + 1);
    const isDomain = first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase();
    if (!isDomain) return {
        registry: hub,
        repository: name
    };
    if (first !== hub && first !== 'index.docker.io') return {
        registry: first,
        repository: rest
    };
    return {
        registry: hub,
        repository: rest.includes('/') ? rest : `library/${rest}`
    };
}


/***/ }),

/***/ 30953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withPaths),
/* harmony export */   j: () => (/* binding */ absolutePlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89045);


/**
 * A target whose local paths are absolute: contexts, Dockerfile, secrets, keys and cache folders. They are relative to
 * the files that define the target, and the solve runs somewhere else.
 * @param base absolute
 */ function withPaths(target, base) {
    const local = (path)=>(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, path);
    const context = target.context ?? '.';
    const absolute = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isRemote */ .Vx)(context) ? context : local(context);
    return {
        ...target,
        context: absolute,
        ...(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isRemote */ .Vx)(context) || target['dockerfile-inline'] !== undefined ? {} : {
            dockerfile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(absolute, target.dockerfile ?? 'Dockerfile')
        },
        ...target.contexts === undefined ? {} : {
            contexts: mapValues(target.contexts, (at)=>absolutePlace(at, local))
        },
        ...lists(target, [
            'secret'
        ], [
            'src',
            'source'
        ], local),
        ...lists(target, [
            'cache-from',
            'cache-to'
        ], [
            'src',
            'dest'
        ], local),
        ...lists(target, [
            'output'
        ], [
            'dest'
        ], (path)=>path === '-' ? path : local(path)),
        ...target.ssh === undefined ? {} : {
            ssh: target.ssh.map((entry)=>keys(entry, local))
        }
    };
}
/**
 * A named context: a folder, or something that has a name of its own.
 * @param local makes a path absolute
 */ function absolutePlace(at, local) {
    const layout = 'oci-layout://';
    if (at.startsWith(layout)) return `${layout}${local(at.slice(layout.length))}`;
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isRemote */ .Vx)(at) ? at : local(at);
}
function lists(target, names, attributes, local) {
    const made = {};
    for (const name of names){
        const list = target[name];
        if (list !== undefined) made[name] = list.map((entry)=>attributed(entry, attributes, local));
    }
    return made;
}
/** bake prints objects; older ones print `id=ID,src=PATH`. */ function attributed(entry, attributes, local) {
    if (typeof entry === 'string') return entry.split(',').map((part)=>{
        const [key = '', ...rest] = part.split('=');
        return attributes.includes(key) ? `${key}=${local(rest.join('='))}` : part;
    }).join(',');
    if (!isRecord(entry)) return entry;
    return mapValues(entry, (value, key)=>attributes.includes(key) && typeof value === 'string' && value !== '' ? local(value) : value);
}
function keys(entry, local) {
    if (!isRecord(entry) || !Array.isArray(entry['paths'])) return entry;
    return {
        ...entry,
        paths: entry['paths'].map((path)=>typeof path === 'string' ? local(path) : path)
    };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value])=>[
            key,
            change(value, key)
        ]));
}


/***/ }),

/***/ 56445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ findCandidates)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var oci_reference = __webpack_require__(97970);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/context.js


/**
 * The build context of a Dockerfile that nobody gave one: its own folder, or the working folder when files that it
 * copies are only there. Of paths with variables and patterns the parts before them count (`services/$NAME/src`), of a
 * pattern at the beginning the names that it fits (`package*.json`).
 * @param path of the Dockerfile, relative to `cwd`
 */ async function guessContext(cwd, path, facts) {
    const own = external_node_path_.posix.dirname(path);
    if (own === '.') return {
        folder: own,
        origin: {
            kind: 'own'
        }
    };
    for (const source of new Set(facts.stages.flatMap((stage)=>stage.sources))){
        const parts = tellingParts(source);
        if (parts.length === 0) continue;
        if (!await exists((0,external_node_path_.join)(cwd, own), parts) && await exists(cwd, parts)) return {
            folder: '.',
            origin: {
                kind: 'root',
                because: source
            }
        };
    }
    return {
        folder: own,
        origin: {
            kind: 'own'
        }
    };
}
/** The beginning of a source that says something: `.` is everywhere, a variable may be anything. */ function tellingParts(source) {
    const parts = external_node_path_.posix.normalize(source).split('/').filter((part)=>part !== '' && part !== '.');
    const vague = parts.findIndex((part)=>/[*?[\]$\\]/.test(part));
    if (parts[0] === '..') return [];
    if (vague !== 0) return vague < 0 ? parts : parts.slice(0, vague);
    const [first = ''] = parts;
    return /^[*?]+$|[[\]$\\]/.test(first) ? [] : [
        first
    ];
}
/** Whether there is such a path; the last part may be a pattern of `*` and `?`. */ async function exists(folder, parts) {
    const last = parts.at(-1) ?? '';
    const pattern = new RegExp(`^${last.replaceAll(/[.+^${}()|]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
    try {
        const names = await (0,promises_.readdir)((0,external_node_path_.join)(folder, ...parts.slice(0, -1)));
        return names.some((name)=>pattern.test(name));
    } catch  {
        return false;
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/demands.js + 2 modules
var demands = __webpack_require__(95014);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/did-you-mean.js
var did_you_mean = __webpack_require__(71630);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/frontend.js
var frontend = __webpack_require__(25786);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/instructions.js
var dockerfile_instructions = __webpack_require__(65607);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/steps.js
var steps = __webpack_require__(23703);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/words.js
var dockerfile_words = __webpack_require__(45033);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile.js






const keywords = [
    ...[
        'ADD',
        'ARG',
        'CMD',
        'COPY',
        'ENTRYPOINT',
        'ENV',
        'EXPOSE',
        'FROM',
        'HEALTHCHECK',
        'LABEL'
    ],
    ...[
        'MAINTAINER',
        'ONBUILD',
        'RUN',
        'SHELL',
        'STOPSIGNAL',
        'USER',
        'VOLUME',
        'WORKDIR'
    ]
];
/**
 * Reads a Dockerfile's stages, arguments and references.
 * @param file how messages call it
 * @throws Problem (request) when an instruction is unknown, stands before FROM, or there is no FROM; nothing of this
 *   where the file names a frontend of its own (`# syntax=`), which may have instructions that we do not know
 */ function readDockerfile(text, file) {
    const foreign = (0,frontend/* isForeign */.j)((0,frontend/* frontendReference */.e)(text));
    const { escape, instructions } = (0,dockerfile_instructions/* cutInstructions */.k)(text);
    const args = [];
    const globalText = [];
    const stages = [];
    for (const instruction of instructions){
        const where = {
            file,
            line: instruction.line
        };
        if (!foreign) refuseMisplaced(instruction, stages.length > 0, where);
        if (instruction.keyword === 'FROM') stages.push(startStage(instruction, where));
        const stage = stages.at(-1);
        (stage?.text ?? globalText).push(textOf(instruction));
        const step = (0,steps/* stepOf */.cg)(instruction, escape);
        if (step?.kind === 'arg') (stage?.args ?? args).push(...step.args);
        if (step !== undefined && stage !== undefined) addStep(stage, step, instruction.line);
    }
    if (stages.length === 0 && !foreign) throw (0,problem/* badRequest */.li)('The Dockerfile has no FROM', {
        where: {
            file
        },
        todo: 'Start it with the image to build on: FROM debian:bookworm-slim, or FROM scratch'
    });
    return {
        escape,
        args,
        text: globalText,
        stages,
        isForeign: foreign
    };
}
function refuseMisplaced({ word, keyword }, isInStage, where) {
    if (!keywords.includes(keyword)) throw (0,problem/* badRequest */.li)(`Unknown instruction ${JSON.stringify(word)}`, {
        where,
        ...(0,did_you_mean/* didYouMean */.a)(keyword, keywords)
    });
    if (!isInStage && keyword !== 'FROM' && keyword !== 'ARG') throw (0,problem/* badRequest */.li)(`${keyword} stands before the first FROM`, {
        where,
        todo: 'Only ARG, comments and parser directives may come before FROM'
    });
}
function startStage(instruction, where) {
    const words = (0,dockerfile_words/* blankWords */.kS)(instruction.rest);
    const [image, as, name] = words;
    if (image === undefined || words.length !== 1 && !(words.length === 3 && as?.toLowerCase() === 'as')) throw (0,problem/* badRequest */.li)('FROM needs one image, or IMAGE AS NAME', {
        where
    });
    const platform = (0,steps/* flagValue */.y6)(instruction, 'platform');
    return {
        ...name === undefined ? {} : {
            name: name.toLowerCase()
        },
        from: {
            kind: 'from',
            text: image,
            line: where.line,
            ...platform === undefined ? {} : {
                platform
            }
        },
        args: [],
        uses: [],
        sources: [],
        steps: [],
        text: []
    };
}
/** One line for one instruction; what its heredocs hold is put in quotes, so that no text can be another's. */ function textOf({ text, heredocs }) {
    return heredocs.length === 0 ? text : JSON.stringify([
        text,
        ...heredocs.map(({ content })=>content)
    ]);
}
function addStep(stage, step, line) {
    stage.steps.push(step);
    if (step.kind === 'copy') addCopy(stage, step, line);
    else if (step.kind === 'run') for (const mount of step.mounts)addMount(stage, mount, line);
}
function addCopy(stage, { from, sources }, line) {
    if (from !== undefined) stage.uses.push({
        kind: 'copy',
        text: from,
        line
    });
    else stage.sources.push(...sources.filter((word)=>!/^[a-z]+:\/\/|^git@/.test(word)));
}
function addMount(stage, mount, line) {
    const from = mount.get('from');
    const source = mount.get('source') ?? mount.get('src');
    if (from !== undefined) stage.uses.push({
        kind: 'mount',
        text: from,
        line
    });
    else if ((mount.get('type') ?? 'bind') === 'bind' && source !== undefined) stage.sources.push(source);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/names.js

const dockerfileName = /^(?:Dockerfile|Containerfile)(?:\.(.+))?$|^(.+)\.(?:Dockerfile|Containerfile)$/i;
/** Templates, leftovers of editors and what belongs to a Dockerfile without being one. */ const noDockerfile = /\.(dockerignore|j2|jinja2?|tmpl|tpl|template|erb|mustache|in|orig|rej|bak|old|swp|md)$/i;
/** Whether a file of that name is a Dockerfile: `Dockerfile`, `Dockerfile.NAME`, `NAME.Dockerfile`; or Containerfile. */ function isDockerfile(name) {
    return dockerfileName.test(name) && !noDockerfile.test(name) && !name.startsWith('.');
}
/**
 * What a Dockerfile's image is called: `Dockerfile.NAME` and `NAME.Dockerfile` name it themselves, any other has its
 * folder's name.
 * @param cwd the working folder, absolute
 * @param path relative to it
 */ function imageNameOf(cwd, path) {
    const [, after, before] = dockerfileName.exec((0,external_node_path_.basename)(path)) ?? [];
    const folder = (0,external_node_path_.dirname)(path) === '.' ? (0,external_node_path_.basename)(cwd) : (0,external_node_path_.basename)((0,external_node_path_.dirname)(path));
    return targetName(after ?? before ?? folder);
}
/**
 * A name for an image: Bake allows letters, digits, `_` and `-` in a target's name, repositories only lower case, and
 * at its ends neither `_` nor `-`.
 */ function targetName(name) {
    const slug = name.toLowerCase().replaceAll(/[^a-z0-9_-]+/g, '-').replaceAll(/^[_-]+|[_-]+$/g, '');
    return slug === '' ? 'image' : slug;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/paths.js
var plan_paths = __webpack_require__(89045);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/policy-place.js
var policy_place = __webpack_require__(53593);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/candidate.js










/** The folder that the policy's paths are relative to: its own. Relative to the working folder, as reports want it. */ function policyFolder({ policy }) {
    return policy.path === undefined ? '.' : (0,plan_paths/* toPosix */.d7)(external_node_path_.posix.dirname(policy.path));
}
/** @throws Problem (request) as findCandidates */ async function singleImage(request) {
    const { cwd, area, inputs } = request;
    const context = inputs.context ?? '.';
    const reference = inputs.tags?.find((tag)=>/[/:@]/.test(tag));
    const own = (0,plan_paths/* isRemote */.Vx)(context) ? (0,external_node_path_.basename)(context.replace(/[#?].*$/, '').replace(/\.git$/, '')) : (0,external_node_path_.basename)((0,external_node_path_.resolve)(cwd, context));
    const name = targetName(reference === undefined ? own : (0,oci_reference/* parseReference */.F2)(reference).repository.split('/').at(-1) ?? own);
    const origin = originOf(request, inputs.context === undefined ? 'the default of context' : 'the input context');
    if ((0,plan_paths/* isRemote */.Vx)(context)) return {
        name,
        target: {
            context,
            ...inputs.file === undefined ? {} : {
                dockerfile: inputs.file
            }
        },
        aliases: [],
        origin
    };
    const folder = await (0,plan_paths/* insidePath */.yt)(area, context, 'The context');
    const file = inputs.file ?? external_node_path_.posix.join((0,plan_paths/* toPosix */.d7)(context), 'Dockerfile');
    const dockerfile = await load(area, file);
    return {
        name,
        target: {
            context: folder,
            dockerfile: (0,external_node_path_.resolve)(cwd, file)
        },
        dockerfile,
        aliases: [],
        origin
    };
}
/** The image of a Dockerfile by itself. @throws Problem (request) as findCandidates */ async function ofDockerfile(request, name, path) {
    const { cwd } = request;
    const dockerfile = await load(request.area, path);
    const settled = await policyContext(request, name);
    const target = (context)=>({
            context,
            dockerfile: (0,external_node_path_.resolve)(cwd, path)
        });
    if (settled !== undefined) {
        const origin = originOf(request, policyName(request));
        return {
            name,
            target: target(settled),
            dockerfile,
            aliases: [],
            origin
        };
    }
    const guessed = await guessContext(cwd, path, dockerfile.facts);
    const origin = {
        ...originOf(request, ''),
        context: guessed.origin
    };
    return {
        name,
        target: target((0,external_node_path_.resolve)(cwd, guessed.folder)),
        dockerfile,
        aliases: [],
        origin
    };
}
/** A target of a Bake or Compose file. @throws Problem (request) as findCandidates */ async function ofTarget(request, { name, target: given, place, files }) {
    const { cwd, area } = request;
    const settled = await policyContext(request, name);
    const target = settled === undefined ? given : {
        ...given,
        context: settled
    };
    const origin = originOf(request, settled === undefined ? place.file : policyName(request), files);
    const common = {
        name,
        target,
        aliases: target.tags ?? [],
        origin
    };
    for (const at of [
        target.context ?? '.',
        ...Object.values(target.contexts ?? {})
    ])if (!(0,plan_paths/* isRemote */.Vx)(at)) await (0,plan_paths/* insidePath */.yt)(area, (0,plan_paths/* toPosix */.d7)((0,external_node_path_.relative)(cwd, at)) || '.', `The context of ${name}:`, place);
    const inline = target['dockerfile-inline'];
    if (inline !== undefined) {
        const path = `${name} (inline)`;
        return {
            ...common,
            dockerfile: {
                path,
                text: inline,
                facts: readDockerfile(inline, path)
            }
        };
    }
    if ((0,plan_paths/* isRemote */.Vx)(target.context ?? '.') || target.dockerfile === undefined) return common;
    return {
        ...common,
        dockerfile: await load(area, (0,plan_paths/* toPosix */.d7)((0,external_node_path_.relative)(cwd, target.dockerfile)))
    };
}
function originOf(request, by, files = []) {
    const policy = request.policy.path;
    return {
        context: {
            kind: 'given',
            by
        },
        definedIn: [
            ...files,
            ...policy === undefined ? [] : [
                (0,plan_paths/* toPosix */.d7)(policy)
            ]
        ]
    };
}
function policyName({ policy }) {
    return policy.path ?? 'the policy';
}
async function policyContext(request, name) {
    const { context } = (0,demands/* entryFor */.cy)(request.policy.file, name);
    if (context === undefined || (0,plan_paths/* isRemote */.Vx)(context)) return context;
    const path = (0,plan_paths/* toPosix */.d7)((0,external_node_path_.relative)(request.cwd, (0,external_node_path_.resolve)(request.cwd, policyFolder(request), context))) || '.';
    const place = await (0,policy_place/* placeInPolicy */.v)(request, [
        'images',
        name,
        'context'
    ]);
    return (0,plan_paths/* insidePath */.yt)(request.area, path, `The context of ${name}:`, place);
}
async function load(area, path) {
    const absolute = await (0,plan_paths/* insidePath */.yt)(area, path, 'The Dockerfile', {
        file: path
    });
    let text;
    try {
        text = await (0,promises_.readFile)(absolute, 'utf8');
    } catch (error) {
        throw (0,problem/* badRequest */.li)(`The Dockerfile ${path} cannot be read`, {
            where: {
                file: path
            }
        }, error);
    }
    return {
        path: (0,plan_paths/* toPosix */.d7)((0,external_node_path_.relative)(area.cwd, absolute)),
        text,
        facts: readDockerfile(text, path)
    };
}

// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/bake-text.js
var bake_text = __webpack_require__(85822);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/buildx.js
var tools_buildx = __webpack_require__(905);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/bake-paths.js
var bake_paths = __webpack_require__(30953);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/bake.js

const strings = type/* Type */.ZU.Array(type/* Type */.ZU.String());
const texts = type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.String());
/**
 * A target as `buildx bake --print` prints it and as we hand it back to bake: the keys are Bake's.
 * Keys that are not listed pass through untouched.
 * Source: docs.docker.com/build/bake/reference.
 */ const bakeTargetSchema = type/* Type */.ZU.Object({
    context: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    contexts: type/* Type */.ZU.Optional(texts),
    dockerfile: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    'dockerfile-inline': type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    args: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Union([
        type/* Type */.ZU.String(),
        type/* Type */.ZU.Null()
    ]))),
    labels: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Union([
        type/* Type */.ZU.String(),
        type/* Type */.ZU.Null()
    ]))),
    annotations: type/* Type */.ZU.Optional(strings),
    tags: type/* Type */.ZU.Optional(strings),
    target: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    platforms: type/* Type */.ZU.Optional(strings),
    secret: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Unknown())),
    ssh: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Unknown())),
    output: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Unknown())),
    attest: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Unknown())),
    'cache-from': type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Unknown())),
    'cache-to': type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Unknown())),
    'no-cache': type/* Type */.ZU.Optional(type/* Type */.ZU.Boolean()),
    'no-cache-filter': type/* Type */.ZU.Optional(strings),
    pull: type/* Type */.ZU.Optional(type/* Type */.ZU.Boolean()),
    'extra-hosts': type/* Type */.ZU.Optional(texts)
}, {
    additionalProperties: true
});
/** The document of `buildx bake --print`. */ const bakeFileSchema = type/* Type */.ZU.Object({
    group: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Object({
        targets: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
            strings,
            type/* Type */.ZU.Null()
        ]))
    }))),
    target: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String(), bakeTargetSchema))
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/bake-print.js








/**
 * Resolves Bake and Compose files (HCL, JSON, YAML, groups, matrices, variables) with `bake --print`.
 * Paths in Bake files are relative to the working folder, those in Compose files to the file's own; all come out
 * absolute.
 * @param paths relative to `cwd`
 * @throws Problem (request) with bake's own message when it refuses the files
 */ async function printBake(buildx, cwd, paths) {
    const first = paths[0] ?? '.';
    const isCompose = paths.every((path)=>/\.ya?ml$/.test(path));
    const base = isCompose ? (0,external_node_path_.join)(cwd, (0,external_node_path_.dirname)(first)) : cwd;
    const files = paths.map((path)=>({
            path,
            given: isCompose ? (0,external_node_path_.join)(cwd, path) : path
        }));
    const [all, byDefault] = await Promise.all([
        print(buildx, base, files, [
            '*'
        ]),
        print(buildx, base, files, [])
    ]);
    // `*` makes a group `default` which holds everything; the real one is in the other print.
    const groups = new Map(Object.entries(all.group ?? {}).filter(([name])=>name !== 'default').map(([name, group])=>[
            name,
            group.targets ?? []
        ]));
    const targets = Object.entries(all.target ?? {}).map(([name, target])=>[
            name,
            (0,bake_paths/* withPaths */.R)(target, base)
        ]);
    const wanted = byDefault.group?.['default']?.targets ?? Object.keys(byDefault.target ?? {});
    return {
        targets: Object.fromEntries(targets),
        groups: Object.fromEntries(groups),
        saysDefault: byDefault !== nothing,
        byDefault: byDefault === nothing ? Object.keys(all.target ?? {}) : expandGroups(wanted, groups)
    };
}
/** What is printed where the files name no default. */ const nothing = {};
/** Bake refuses groups that hold each other. */ function expandGroups(names, groups) {
    return names.flatMap((name)=>{
        const members = groups.get(name);
        return members === undefined ? [
            name
        ] : expandGroups(members, groups);
    });
}
async function print(buildx, cwd, files, targets) {
    const args = [
        'bake',
        ...files.flatMap(({ given })=>[
                '--file',
                given
            ]),
        '--print',
        '--progress=quiet',
        ...targets
    ];
    // These two change a build without being seen in the print (design notes, "Bake as the definition of a graph").
    const env = {
        ...buildx.env,
        BUILDX_GIT_LABELS: undefined,
        BUILDKIT_CACHE_MOUNT_NS: undefined
    };
    const result = await (0,tools_buildx/* runBuildx */.A)({
        ...buildx,
        env
    }, args, cwd);
    if (result.exitCode === 0) {
        const printed = (0,json/* parseJson */.q)(type/* Type */.ZU.Unknown(), result.stdout, 'What bake printed');
        return (0,json/* checkJson */.Z)(bakeFileSchema, (0,bake_text/* unescapeBake */.m)(printed), 'What bake printed');
    }
    if (targets.length === 0 && result.stderr.includes('failed to find target default')) return nothing;
    throw refusal(result.stderr, files);
}
/** `ERROR: docker-bake.hcl:4,29-30: Invalid expression; …`, or a sentence without a place. */ function refusal(stderr, files) {
    const lines = stderr.trim().split('\n');
    const message = (lines.at(-1) ?? '').replace(/^ERROR: /, '');
    const [, name, line, column, what] = /^(.+?):(\d+)(?:,(\d+)\S*)?: (.*)$/.exec(message) ?? [];
    const file = files.find(({ given })=>given === name) ?? (files.length === 1 ? files[0] : undefined);
    const inYaml = /\bline (\d+)/.exec(message)?.[1];
    const where = {
        file: file?.path ?? files.map(({ path })=>path).join(', '),
        ...line === undefined ? {} : {
            line: Number(line)
        },
        ...line === undefined && inYaml !== undefined ? {
            line: Number(inYaml)
        } : {},
        ...column === undefined ? {} : {
            column: Number(column)
        }
    };
    return (0,problem/* badRequest */.li)(what ?? (message === '' ? 'bake refuses the files and does not say why' : message), {
        where,
        log: lines.slice(-10)
    });
}

// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/value/check/check.mjs
var check = __webpack_require__(76849);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/expand.js
var expand = __webpack_require__(75573);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/compose.js






const list = type/* Type */.ZU.Array(type/* Type */.ZU.Unknown());
const serviceSchema = type/* Type */.ZU.Object({
    profiles: type/* Type */.ZU.Optional(list),
    extends: type/* Type */.ZU.Optional(type/* Type */.ZU.Unknown())
});
const composeSchema = type/* Type */.ZU.Object({
    services: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Unknown())),
    include: type/* Type */.ZU.Optional(list)
});
/**
 * Reads the profiles of the services in Compose files, also of those that are included and that services extend. Bake
 * has read the same files before and has said what is wrong with them: here it is passed over.
 * @param paths relative to `cwd`
 * @param env what variables in profiles stand for
 */ async function readProfiles(cwd, paths, env) {
    const files = createFiles(cwd);
    const found = new Map();
    const visit = async (path, trail)=>{
        if (trail.includes(path)) return;
        const file = await files.read(path);
        for (const name of Object.keys(file.services ?? {})){
            const profiles = await profilesOf(files, path, name, []);
            const target = targetOf(name);
            const known = found.get(target) ?? new Set();
            for (const profile of profiles)known.add((0,expand/* expand */.f)(profile, (variable)=>env[variable]) ?? profile);
            found.set(target, known);
        }
        for (const other of includes(file))await visit(near(path, other), [
            ...trail,
            path
        ]);
    };
    for (const path of paths)await visit(path, []);
    const withProfile = [
        ...found
    ].filter(([, profiles])=>profiles.size > 0);
    return {
        byTarget: new Map(withProfile.map(([target, profiles])=>[
                target,
                [
                    ...profiles
                ].sort()
            ])),
        files: files.seen().filter((path)=>!paths.includes(path))
    };
}
/** As bake makes a target's name of a service's (github.com/docker/buildx, bake/compose.go, sanitizeTargetName). */ function targetOf(service) {
    return service.replaceAll(/[^a-zA-Z0-9_-]+/g, '_');
}
/** Its own, and those of what it extends: lists add up (compose-spec, "extends"). */ async function profilesOf(files, path, name, trail) {
    const id = `${path}\n${name}`;
    const services = (await files.read(path)).services ?? {};
    const service = Object.hasOwn(services, name) ? services[name] : undefined;
    if (trail.includes(id) || !check/* Check */.J(serviceSchema, service)) return [];
    const own = (service.profiles ?? []).map(String);
    const base = extended(service.extends);
    if (base === undefined) return own;
    const from = base.file === undefined ? path : near(path, base.file);
    return [
        ...own,
        ...await profilesOf(files, from, base.service, [
            ...trail,
            id
        ])
    ];
}
const extendsSchema = type/* Type */.ZU.Object({
    service: type/* Type */.ZU.String(),
    file: type/* Type */.ZU.Optional(type/* Type */.ZU.String())
});
function extended(value) {
    if (typeof value === 'string') return {
        service: value
    };
    return check/* Check */.J(extendsSchema, value) ? value : undefined;
}
const includeSchema = type/* Type */.ZU.Object({
    path: type/* Type */.ZU.Union([
        type/* Type */.ZU.String(),
        type/* Type */.ZU.Array(type/* Type */.ZU.String())
    ])
});
function includes({ include = [] }) {
    return include.flatMap((entry)=>check/* Check */.J(includeSchema, entry) ? entry.path : entry).filter((path)=>typeof path === 'string' && !(0,plan_paths/* isRemote */.Vx)(path));
}
function near(path, other) {
    return external_node_path_.posix.isAbsolute(other) ? other : external_node_path_.posix.join(external_node_path_.posix.dirname(path), other);
}
function createFiles(cwd) {
    const known = new Map();
    const there = [];
    const load = async (path)=>{
        const text = await (0,promises_.readFile)(external_node_path_.posix.isAbsolute(path) ? path : (0,external_node_path_.join)(cwd, path), 'utf8').catch(()=>undefined);
        if (text === undefined) return {};
        there.push(path);
        const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
        try {
            const value = parse(text, {
                merge: true,
                logLevel: 'silent'
            });
            return check/* Check */.J(composeSchema, value) ? value : {};
        } catch  {
            return {};
        }
    };
    return {
        read: (path)=>{
            const file = known.get(path) ?? load(path);
            known.set(path, file);
            return file;
        },
        seen: ()=>[
                ...there
            ]
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/inherited.js





const namesSchema = type/* Type */.ZU.Object({
    target: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Unknown()))
});
/**
 * Targets of Bake files that are there to be inherited from, and are no images by themselves: those that a file from
 * outside of the working folder defines (docker/metadata-action writes one into the runner's temporary folder), and
 * those whose Dockerfile is not there. One that the files or the request name is always an image.
 * @param paths of the files, relative to `cwd`
 * @param named what the request names
 */ async function inheritedTargets({ targets, groups, byDefault, saysDefault }, cwd, paths, named = []) {
    const used = new Set([
        ...saysDefault ? byDefault : [],
        ...Object.values(groups).flat(),
        ...named,
        ...Object.values(targets).flatMap(({ contexts = {} })=>Object.values(contexts).map((at)=>at.replace(/^target:/, '')))
    ]);
    const outside = new Set();
    for (const path of paths.filter((one)=>one.startsWith('../') && one.endsWith('.json'))){
        const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, path), 'utf8');
        for (const name of Object.keys((0,json/* parseJson */.q)(namesSchema, text, path).target ?? {}))outside.add(name);
    }
    const inherited = new Set();
    for (const [name, { context = '.', dockerfile, 'dockerfile-inline': inline }] of Object.entries(targets)){
        if (used.has(name)) continue;
        const isLocal = !(0,plan_paths/* isRemote */.Vx)(context) && inline === undefined && dockerfile !== undefined;
        if (outside.has(name) || isLocal && !await inherited_exists(dockerfile)) inherited.add(name);
    }
    return inherited;
}
async function inherited_exists(path) {
    return (0,promises_.access)(path).then(()=>true, ()=>false);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/definitions.js





/**
 * Resolves Bake and Compose files. The profiles of Compose services, which bake does not look at, become groups; as with
 * `docker compose build`, what has a profile is not built when nothing is named.
 * @throws Problem (request) when bake refuses the files, or a context leads out of the working folder
 */ async function definedImages(request, { paths }, buildx) {
    const { cwd } = request;
    const bake = await buildx();
    const yaml = paths.filter((path)=>/\.ya?ml$/.test(path));
    const [definition, profiles] = await Promise.all([
        printBake(bake, cwd, paths),
        readProfiles(cwd, yaml, bake.env)
    ]);
    const { targets, groups } = definition;
    const inherited = await inheritedTargets(definition, cwd, paths, request.inputs.targets);
    const byDefault = definition.byDefault.filter((name)=>!inherited.has(name));
    const place = {
        file: paths.join(', ')
    };
    // Compose takes its variables from there, too.
    const files = [
        ...paths,
        ...profiles.files,
        ...yaml.map((path)=>external_node_path_.posix.join(external_node_path_.posix.dirname(path), '.env'))
    ];
    const candidates = [];
    for (const [name, target] of Object.entries(targets))if (!inherited.has(name)) candidates.push(await ofTarget(request, {
        name,
        target,
        place,
        files: [
            ...new Set(files)
        ]
    }));
    const byProfile = new Map();
    for (const [name, ofTarget] of profiles.byTarget)if (Object.hasOwn(targets, name)) for (const profile of ofTarget)byProfile.set(profile, [
        ...byProfile.get(profile) ?? [],
        name
    ]);
    // Where there are Bake files, their default group says it.
    const isCompose = yaml.length === paths.length;
    const left = isCompose ? byDefault.filter((name)=>profiles.byTarget.has(name)) : [];
    return {
        candidates,
        place,
        groups,
        profiles: Object.fromEntries(byProfile),
        byDefault: byDefault.filter((name)=>!left.includes(name)),
        notes: left.length === 0 || request.inputs.targets !== undefined ? [] : [
            `${place.file}: ${left.join(', ')} have profiles: they are built when they, or a profile, are named`
        ]
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(50661);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/folders.js




/** The files (also links) of a folder, sorted; none where it is not there. @throws Problem (request) when it cannot be read */ async function filesIn(folder) {
    return entries(folder, (entry)=>entry.isFile() || entry.isSymbolicLink());
}
/** The folders of a folder, without hidden ones and modules; as filesIn. */ async function foldersIn(folder) {
    return entries(folder, (entry)=>entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules');
}
async function entries(folder, wanted) {
    try {
        return (await (0,promises_.readdir)(folder, {
            withFileTypes: true
        })).filter(wanted).map((entry)=>entry.name).sort();
    } catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === 'ENOENT' || (0,error_code/* errorCode */.C)(error) === 'ENOTDIR') return [];
        throw (0,problem/* badRequest */.li)(`The folder ${(0,external_node_path_.basename)(folder)} cannot be read`, {}, error);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/find.js






const bakeFiles = [
    'docker-bake.json',
    'docker-bake.hcl',
    'docker-bake.override.json',
    'docker-bake.override.hcl'
];
/** In the order in which Compose looks for them: the first one counts (docs.docker.com, "Compose file"). */ const composeFiles = [
    'compose.yaml',
    'compose.yml',
    'docker-compose.yml',
    'docker-compose.yaml'
];
const usualFolders = [
    'images',
    'docker'
];
/** How deep a named folder is searched. The working folder holds all sorts of things: only the folders in it count. */ const deepest = 8;
/**
 * Finds what there is to build.
 * @param cwd the working folder, absolute
 * @param source paths as given; without any the usual places are looked at: a Bake file says what there is, or a Compose
 *   file with `build:`; where there is none, the Dockerfiles of the working folder and of `images` and `docker`
 * @returns nothing when there is nothing in the usual places
 * @throws Problem (request) when a given path is not there, holds no Dockerfile, or is a link that leads elsewhere
 */ async function findSources(cwd, source) {
    return source === undefined ? usualPlaces(cwd) : givenPlaces(cwd, source);
}
/**
 * What to say where nothing was found.
 * @param place where it was looked, as given; the usual places when left out
 */ async function nothingFound(cwd, place) {
    const folders = await foldersWithDockerfiles(cwd, place ?? '.');
    return (0,problem/* badRequest */.li)('No Dockerfile found', {
        where: {
            file: place ?? '.'
        },
        ...folders.length === 0 ? {} : {
            meant: `There are some below ${folders.join(', ')}`
        },
        todo: folders.length === 0 ? 'Looked for docker-bake.*, compose.y*ml, images/*/Dockerfile, docker/*/Dockerfile, Dockerfile, Dockerfile.NAME and NAME.Dockerfile; name the place with source' : `Name the place: source: ${folders[0] ?? ''}`
    });
}
/** The folders in a folder in which there are Dockerfiles at any depth that a named folder is searched to. */ async function foldersWithDockerfiles(cwd, place) {
    const folders = (await foldersIn((0,external_node_path_.join)(cwd, place)).catch(()=>[])).map((name)=>external_node_path_.posix.join(place, name));
    const found = await Promise.all(folders.map((folder)=>below(cwd, folder, deepest / 2).catch(()=>[])));
    return folders.filter((_, index)=>(found[index] ?? []).length > 0).slice(0, 5);
}
async function usualPlaces(cwd) {
    const definition = await definitionAmong(cwd, '.', await filesIn(cwd));
    return definition === undefined ? usualDockerfiles(cwd) : [
        definition
    ];
}
/** What the usual places hold besides a Bake or Compose file of the working folder. */ async function usualDockerfiles(cwd) {
    const folders = await Promise.all(usualFolders.map((folder)=>inFolder(cwd, folder)));
    return withoutTwins([
        ...folders.flat(),
        ...dockerfilesAmong(cwd, '.', await filesIn(cwd))
    ]);
}
async function givenPlaces(cwd, source) {
    const found = [];
    const definitions = [];
    const area = await (0,plan_paths/* areaOf */.d6)(cwd, source);
    for (const given of source){
        const absolute = await (0,plan_paths/* insidePath */.yt)(area, given, 'source');
        const path = (0,plan_paths/* toPosix */.d7)((0,external_node_path_.relative)(cwd, absolute)) || '.';
        if ((await (0,promises_.stat)(absolute)).isDirectory()) {
            const inside = await inFolder(cwd, path);
            if (inside.length === 0) throw await nothingFound(cwd, path);
            found.push(...inside);
        } else if (isDefinition(path)) definitions.push(path);
        else found.push(dockerfile(cwd, path));
    }
    return withoutTwins([
        ...together(definitions),
        ...found
    ]);
}
function isDefinition(path) {
    return [
        '.hcl',
        '.json',
        '.yml',
        '.yaml'
    ].includes((0,external_node_path_.extname)(path));
}
/**
 * Bake merges all files it is given, a Compose file beside a Bake file, too; Compose files of other folders are projects
 * of their own, with paths of their own.
 */ function together(paths) {
    const isCompose = (path)=>/\.ya?ml$/.test(path);
    const folders = new Set(paths.filter((path)=>!isCompose(path)).map((path)=>external_node_path_.posix.dirname(path)));
    const merged = paths.filter((path)=>folders.has(external_node_path_.posix.dirname(path)));
    const others = paths.filter((path)=>!merged.includes(path));
    const projects = [
        ...new Set(others.map((path)=>external_node_path_.posix.dirname(path)))
    ].map((folder)=>others.filter((path)=>external_node_path_.posix.dirname(path) === folder));
    return [
        merged,
        ...projects
    ].filter((list)=>list.length > 0).map((list)=>({
            kind: 'definition',
            paths: list
        }));
}
/** `images` and `images/base` name the same Dockerfile: it is one image. */ function withoutTwins(found) {
    const keyOf = (one)=>one.kind === 'dockerfile' ? one.path : one.paths.join('\n');
    return [
        ...new Map(found.map((one)=>[
                keyOf(one),
                one
            ])).values()
    ];
}
/** The Dockerfiles of a folder and of all below; a folder that has a Bake or Compose file counts as that. */ async function inFolder(cwd, folder) {
    const names = await filesIn((0,external_node_path_.join)(cwd, folder));
    const definition = await definitionAmong(cwd, folder, names);
    if (definition !== undefined) return [
        definition
    ];
    const inside = await Promise.all((await foldersIn((0,external_node_path_.join)(cwd, folder))).map((child)=>below(cwd, external_node_path_.posix.join(folder, child), folder === '.' ? 1 : deepest)));
    return [
        ...dockerfilesAmong(cwd, folder, names),
        ...inside.flat()
    ];
}
/** A folder with a Dockerfile is an image's: what lies below belongs to it. */ async function below(cwd, folder, depth) {
    const own = dockerfilesAmong(cwd, folder, await filesIn((0,external_node_path_.join)(cwd, folder)));
    if (own.length > 0 || depth <= 1) return own;
    const inside = await Promise.all((await foldersIn((0,external_node_path_.join)(cwd, folder))).map((child)=>below(cwd, external_node_path_.posix.join(folder, child), depth - 1)));
    return inside.flat();
}
async function definitionAmong(cwd, folder, names) {
    const bake = bakeFiles.filter((name)=>names.includes(name)).map((name)=>external_node_path_.posix.join(folder, name));
    if (bake.length > 0) return {
        kind: 'definition',
        paths: bake
    };
    const compose = composeFiles.find((name)=>names.includes(name));
    if (compose === undefined) return undefined;
    const path = external_node_path_.posix.join(folder, compose);
    // Many repositories keep one only to start databases beside the work.
    const text = (await (0,promises_.readFile)((0,external_node_path_.join)(cwd, path), 'utf8')).replaceAll(/(^|\s)#.*$/gm, '');
    const builds = /(^|[\s{,])["']?(build|extends|include)["']?\s*:/m.test(text);
    return builds ? {
        kind: 'definition',
        paths: [
            path
        ]
    } : undefined;
}
function dockerfilesAmong(cwd, folder, names) {
    return names.filter(isDockerfile).map((name)=>dockerfile(cwd, external_node_path_.posix.join(folder, name)));
}
function dockerfile(cwd, path) {
    return {
        kind: 'dockerfile',
        name: imageNameOf(cwd, path),
        path
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/candidates.js









/**
 * Everything that could be built: from the sources, the policy's entries with a `file`, or the single image that
 * `context` and `file` name.
 * @throws Problem (request) when two images have the same name, there is none, a file cannot be read, or a path leads
 *   out of the working folder
 */ async function findCandidates(asked, buildx) {
    const { cwd, inputs, policy } = asked;
    const request = {
        ...asked,
        area: await (0,plan_paths/* areaOf */.d6)(cwd, inputs.source)
    };
    if (inputs.context !== undefined || inputs.file !== undefined) {
        const only = await singleImage(request);
        return {
            all: [
                only
            ],
            groups: {},
            byDefault: [
                only.name
            ],
            isSingle: true,
            notes: []
        };
    }
    const ofPolicy = await policyFiles(request);
    const { found, defined, notes } = await findAll(request, buildx);
    const used = new Set(ofPolicy.map(({ path })=>path));
    // What the policy makes images of by name is not an image by itself.
    const byThemselves = found.flatMap((one)=>one.kind === 'dockerfile' && !used.has(one.path) ? one : []);
    const dockerfiles = [
        ...byThemselves,
        ...ofPolicy
    ];
    const all = [
        ...defined.flatMap(({ candidates })=>candidates),
        ...await sideBySide(dockerfiles, ({ name, path })=>ofDockerfile(request, name, path))
    ];
    if (all.length === 0) throw await nothingFound(cwd, inputs.source?.join(', '));
    refuseDuplicates(all);
    return {
        all: await Promise.all(all.map(async (candidate)=>({
                ...candidate,
                aliases: [
                    ...candidate.aliases,
                    ...await aliasesOf(request, candidate.name)
                ]
            }))),
        groups: allGroups(policy.file.groups ?? {}, defined),
        byDefault: [
            ...defined.flatMap(({ byDefault })=>byDefault),
            ...dockerfiles.map(({ name })=>name)
        ],
        isSingle: false,
        notes: [
            ...defined.flatMap((one)=>one.notes),
            ...notes
        ]
    };
}
/** The sources, Bake and Compose files resolved. */ async function findAll(request, buildx) {
    const { cwd, inputs } = request;
    const found = await findSources(cwd, inputs.source);
    const definitions = found.filter((one)=>one.kind === 'definition');
    const defined = [];
    for (const one of definitions)defined.push(await definedImages(request, one, buildx));
    const [first] = definitions;
    if (inputs.source !== undefined || first === undefined || !found.includes(first)) return {
        found,
        defined,
        notes: []
    };
    const more = (await usualDockerfiles(cwd)).filter((one)=>one.kind === 'dockerfile');
    const images = defined.flatMap(({ candidates })=>candidates);
    // A Compose file may start only what others have built, by extends and include.
    if (images.length === 0) return {
        found: more,
        defined: [],
        notes: []
    };
    const taken = new Set(images.map(({ dockerfile })=>dockerfile?.path));
    const passedOver = more.filter(({ path })=>!taken.has(path));
    return {
        found,
        defined,
        notes: passedOver.length === 0 || inputs.targets !== undefined ? [] : [
            passedOverNote(first, passedOver)
        ]
    };
}
function passedOverNote({ paths }, more) {
    const shown = more.slice(0, 3).map(({ path })=>path);
    const rest = more.length - shown.length;
    return `${paths.join(', ')} says what there is, and that is all: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''} ${more.length === 1 ? 'is' : 'are'} no part of it. Name everything in source to have both`;
}
/** The policy's, those of Bake files, and Compose's profiles, of which several projects may share one. */ function allGroups(ofPolicy, defined) {
    const groups = new Map(Object.entries(ofPolicy));
    const refuse = (name, where)=>(0,problem/* badRequest */.li)(`Two groups are called ${name}`, {
            where,
            todo: 'Rename one of them; groups of the policy and of Bake files count, and profiles of Compose files'
        });
    for (const { groups: own, place } of defined)for (const [name, members] of Object.entries(own)){
        if (groups.has(name)) throw refuse(name, place);
        groups.set(name, members);
    }
    const profiles = new Map();
    for (const { profiles: own, place } of defined)for (const [name, members] of Object.entries(own)){
        if (groups.has(name)) throw refuse(name, place);
        profiles.set(name, [
            ...profiles.get(name) ?? [],
            ...members
        ]);
    }
    return Object.fromEntries([
        ...groups,
        ...profiles
    ]);
}
/** Files that are open at once: a system allows about a thousand. */ const filesAtOnce = 32;
/** @throws what the first one in the list throws, whichever fails first */ async function sideBySide(items, work) {
    const { default: pLimit } = await __webpack_require__.e(/* import() */ 370).then(__webpack_require__.bind(__webpack_require__, 70370));
    const limited = pLimit(filesAtOnce);
    const settled = await Promise.allSettled(items.map((item)=>limited(()=>work(item))));
    return settled.map((one)=>{
        if (one.status === 'rejected') throw one.reason;
        return one.value;
    });
}
/** The Dockerfiles that the policy names, one for each image; several images may share one. */ async function policyFiles(request) {
    const files = [];
    for (const [name, entry] of Object.entries(request.policy.file.images ?? {})){
        if (entry?.file === undefined) continue;
        const path = (0,external_node_path_.resolve)(request.cwd, policyFolder(request), entry.file);
        const absolute = await (0,plan_paths/* insidePath */.yt)(request.area, (0,plan_paths/* toPosix */.d7)((0,external_node_path_.relative)(request.cwd, path)), 'The Dockerfile', await (0,policy_place/* placeInPolicy */.v)(request, [
            'images',
            name,
            'file'
        ]));
        files.push({
            name,
            path: (0,plan_paths/* toPosix */.d7)((0,external_node_path_.relative)(request.cwd, absolute))
        });
    }
    return files;
}
/** One that no reference can be like would never be found, and nobody would know: it is refused. */ async function aliasesOf(request, name) {
    const alias = (0,demands/* entryFor */.cy)(request.policy.file, name).alias ?? [];
    const isList = typeof alias !== 'string';
    const aliases = isList ? alias : [
        alias
    ];
    for (const [index, one] of aliases.entries())try {
        (0,oci_reference/* parseReference */.F2)(one);
    } catch (error) {
        const where = await (0,policy_place/* placeInPolicy */.v)(request, [
            'images',
            name,
            'alias',
            ...isList ? [
                index
            ] : []
        ]);
        const { what, todo } = (0,problem/* problemOf */.Zw)(error, 'request');
        throw (0,problem/* badRequest */.li)(what, {
            ...where === undefined ? {} : {
                where
            },
            ...todo === undefined ? {} : {
                todo
            }
        }, error);
    }
    return aliases;
}
function refuseDuplicates(all) {
    const seen = new Map();
    for (const candidate of all){
        const other = seen.get(candidate.name);
        if (other !== undefined) {
            const file = candidate.dockerfile?.path ?? candidate.name;
            throw (0,problem/* badRequest */.li)(`Two images are called ${candidate.name}`, {
                where: {
                    file
                },
                meant: `The other one is ${other.dockerfile?.path ?? other.name}`,
                todo: `Rename a folder, or give one a name in the policy: images: { NAME: { file: ${file} } }`
            });
        }
        seen.set(candidate.name, candidate);
    }
}


/***/ }),

/***/ 95014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cy: () => (/* binding */ entryFor),
  KV: () => (/* binding */ policyFor)
});

// UNUSED EXPORTS: defaultPolicy

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/bytes.js
var bytes = __webpack_require__(29842);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/demands/image-tests.js


const usualTimeoutMs = 30_000;
/**
 * The tests of an image as the policy writes them.
 * @throws Problem (request) for an output that is no regular expression, a size that is none, or two of one name
 */ function imageTests(demands, image) {
    const tests = demands.map((demand)=>testOf(demand, image));
    const twice = tests.find(({ name }, index)=>tests.findIndex((one)=>one.name === name) !== index);
    if (twice !== undefined) throw (0,problem/* badRequest */.li)(`${image} has two tests ${JSON.stringify(twice.name)}`, {
        todo: 'Give them different names: `name: …`'
    });
    return tests;
}
function testOf(demand, image) {
    if ('service' in demand) {
        const { service, get, status = 200, timeout, output } = demand;
        return {
            kind: 'service',
            name: demand.name ?? get,
            ...service === 'entrypoint' ? {} : {
                start: service
            },
            url: get,
            status,
            timeoutMs: milliseconds(timeout),
            ...outputOf(output, image)
        };
    }
    const whole = 'run' in demand ? demand : {
        run: [
            ...demand
        ]
    };
    const { run, name, entrypoint, network, timeout, output, 'max-memory': limit } = whole;
    return {
        kind: 'command',
        name: name ?? run.join(' '),
        run,
        entrypoint: entrypoint ?? false,
        network: network ?? false,
        timeoutMs: milliseconds(timeout),
        exitCode: whole['exit-code'] ?? 0,
        ...outputOf(output, image),
        ...limit === undefined ? {} : {
            maxMemory: (0,bytes/* parseBytes */.C)(limit, `max-memory of a test of ${image}`)
        }
    };
}
function outputOf(output, image) {
    if (output === undefined) return {};
    try {
        new RegExp(output, 'u');
    } catch (error) {
        throw (0,problem/* badRequest */.li)(`The output that a test of ${image} expects is no regular expression: ${output}`, {}, error);
    }
    return {
        output
    };
}
const units = {
    ms: 1,
    s: 1000,
    m: 60_000
};
function milliseconds(text) {
    const [, number, unit = ''] = /^(\d+)(ms|s|m)$/.exec(text ?? '') ?? [];
    return number === undefined ? usualTimeoutMs : Number(number) * (units[unit] ?? 1);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/demands/profiles.js

const nothing = {
    deny: false,
    allowed: []
};
/** No demands at all. */ const noDemands = {
    root: false,
    compilers: false,
    devPackages: false,
    sources: false,
    debugSymbols: false,
    packageCaches: false,
    vcs: false,
    shell: false,
    packageManagers: false,
    missingLibraries: false,
    setuid: nothing,
    worldWritable: nothing,
    healthcheck: false,
    entrypoint: false,
    labels: [],
    paths: []
};
/** design, "How one uses it": a profile is a named set of demands. */ const production = {
    ...noDemands,
    root: true,
    compilers: true,
    devPackages: true,
    sources: true,
    packageCaches: true,
    vcs: true
};
const profiles = {
    production,
    minimal: {
        ...production,
        shell: true,
        packageManagers: true
    },
    development: noDemands
};
/**
 * A profile's demands with the single ones laid over them.
 * @param image for messages
 * @throws Problem (request) for a path's demand that is none
 */ function contentsPolicy(profile, demands, image) {
    const base = profile === undefined ? noDemands : profiles[profile];
    const denied = (value, usual)=>value === undefined ? usual : value === 'deny';
    const required = (value, usual)=>value === undefined ? usual : value === 'required';
    const ports = demands?.expose?.map(portOf);
    return {
        ...profile === undefined ? {} : {
            profile
        },
        root: denied(demands?.root, base.root),
        compilers: denied(demands?.compilers, base.compilers),
        devPackages: denied(demands?.['dev-packages'], base.devPackages),
        sources: denied(demands?.sources, base.sources),
        debugSymbols: denied(demands?.['debug-symbols'], base.debugSymbols),
        packageCaches: denied(demands?.['package-caches'], base.packageCaches),
        vcs: denied(demands?.vcs, base.vcs),
        shell: denied(demands?.shell, base.shell),
        packageManagers: denied(demands?.['package-managers'], base.packageManagers),
        missingLibraries: denied(demands?.['missing-libraries'], base.missingLibraries),
        setuid: denialOf(demands?.setuid, base.setuid),
        worldWritable: denialOf(demands?.['world-writable'], base.worldWritable),
        healthcheck: required(demands?.healthcheck, base.healthcheck),
        entrypoint: required(demands?.entrypoint, base.entrypoint),
        ...ports === undefined ? {} : {
            expose: ports
        },
        labels: demands?.labels ?? base.labels,
        paths: Object.entries(demands?.paths ?? {}).map(([path, text])=>pathDemand(path, text, image))
    };
}
function denialOf(value, usual) {
    if (value === undefined) return usual;
    if (value === 'deny' || value === 'allow') return {
        deny: value === 'deny',
        allowed: []
    };
    return {
        deny: true,
        allowed: value
    };
}
/** As an image's configuration spells it (image-spec/config.md, ExposedPorts). */ function portOf(port) {
    const text = String(port);
    return text.includes('/') ? text : `${text}/tcp`;
}
/** "0700 app", "app:staff", "0644". */ function pathDemand(path, text, image) {
    const match = /^(?:(0?[0-7]{3,4})(?:\s+|$))?(?:([\w.-]+)(?::([\w.-]+))?)?$/.exec(text.trim());
    const [, mode, user, group] = match ?? [];
    // A number that begins with 0 and is no mode was meant as one: `0999`.
    if (mode === undefined && user === undefined || /^0\d/.test(user ?? '')) throw (0,problem/* badRequest */.li)(`contents.paths of ${image} has ${JSON.stringify(text)} for ${path}`, {
        todo: 'Write mode and owner: "0700 app", "app:app", "0644"'
    });
    return {
        path,
        ...mode === undefined ? {} : {
            mode: Number.parseInt(mode, 8)
        },
        ...user === undefined ? {} : {
            user
        },
        ...group === undefined ? {} : {
            group
        }
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/demands.js




/** What the gates demand where the policy says nothing. */ const defaultPolicy = {
    severity: 'high',
    ignoreUnfixed: true,
    onlyNew: false,
    lintRules: {},
    maxSize: {},
    maxLayerSize: {},
    contents: noDemands,
    denyLicenses: [],
    tests: [],
    warn: [],
    skip: [],
    waivers: []
};
/**
 * The policy of one image. Waivers of `defaults` and of the image add up; everything else of the image takes the place
 * of the defaults'.
 * @throws Problem (request) for a value that its schema lets through and that makes no sense
 */ function policyFor(file, image) {
    const own = entryFor(file, image);
    const demands = {
        ...file.defaults,
        ...own
    };
    return {
        severity: demands.severity ?? defaultPolicy.severity,
        ignoreUnfixed: demands['ignore-unfixed'] ?? defaultPolicy.ignoreUnfixed,
        onlyNew: demands['only-new'] ?? defaultPolicy.onlyNew,
        ...demands['lint-threshold'] === undefined ? {} : {
            lintThreshold: demands['lint-threshold']
        },
        lintRules: demands['lint-rules'] ?? {},
        maxSize: budget(demands['max-size'], `max-size of ${image}`),
        maxLayerSize: budget(demands['max-layer-size'], `max-layer-size of ${image}`),
        ...demands['max-growth'] === undefined ? {} : {
            maxGrowth: growth(demands['max-growth'], `max-growth of ${image}`)
        },
        // A profile of the image's own does not lose the single demands of the defaults.
        contents: contentsPolicy(demands.profile, {
            ...file.defaults?.contents,
            ...own.contents
        }, image),
        denyLicenses: demands['deny-licenses'] ?? [],
        tests: imageTests(demands.test ?? [], image),
        warn: demands.warn ?? [],
        skip: demands.skip ?? [],
        waivers: [
            ...file.defaults?.waivers ?? [],
            ...own.waivers ?? []
        ].map((one)=>waiver(one, image))
    };
}
/** The image's own entry; empty when there is none. */ function entryFor(file, image) {
    const { images } = file;
    return (images !== undefined && Object.hasOwn(images, image) ? images[image] : undefined) ?? {};
}
/** A plain size limits what is unpacked: what it takes on disk, and what `docker images` shows. */ function budget(size, what) {
    if (size === undefined) return {};
    if (typeof size !== 'object') return {
        uncompressed: (0,bytes/* parseBytes */.C)(size, what)
    };
    return {
        ...size.compressed === undefined ? {} : {
            compressed: (0,bytes/* parseBytes */.C)(size.compressed, what)
        },
        ...size.uncompressed === undefined ? {} : {
            uncompressed: (0,bytes/* parseBytes */.C)(size.uncompressed, what)
        }
    };
}
function growth(text, what) {
    const percent = /^(.*?)\s*%$/.exec(text)?.[1];
    return percent === undefined ? {
        kind: 'bytes',
        bytes: (0,bytes/* parseBytes */.C)(text, what)
    } : {
        kind: 'percent',
        percent: Number(percent)
    };
}
/** A day that the calendar does not have would be over at once, or never. */ function waiver(one, image) {
    const day = new Date(`${one.until}T00:00:00Z`);
    if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== one.until) throw (0,problem/* badRequest */.li)(`A waiver of ${image} for ${one.rule} ends on ${one.until}, which is no day`, {
        todo: 'Write until: 2027-03-31'
    });
    return one;
}


/***/ }),

/***/ 27993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ directiveOf)
/* harmony export */ });
/* harmony import */ var _space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9058);

const names = [
    'syntax',
    'escape',
    'check'
];
/**
 * The directive that a line is; any other line ends the directives of a file.
 * Source: github.com/moby/buildkit, frontend/dockerfile/parser/directives.go.
 * @param comment what comments start with
 */ function directiveOf(line, comment) {
    if (!line.startsWith(comment)) return undefined;
    const [, word, value] = /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*(.+?)[\t\n\f\r ]*$/.exec((0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trimLeft */ .Mr)(line.slice(comment.length))) ?? [];
    const name = names.find((one)=>one === word?.toLowerCase());
    return name === undefined || value === undefined ? undefined : {
        name,
        value
    };
}


/***/ }),

/***/ 25786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ frontendReference),
/* harmony export */   j: () => (/* binding */ isForeign)
/* harmony export */ });
/* harmony import */ var _directive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27993);

/**
 * The image that reads a Dockerfile instead of the engine's own frontend: the build argument BUILDKIT_SYNTAX, else
 * `# syntax=` at the start of the file, also as `// syntax=` and in JSON, which other languages use.
 * Source: github.com/moby/buildkit, frontend/dockerfile/parser/directives.go, DetectSyntax.
 * @param args the target's build arguments
 * @returns the reference as it is written; `undefined` when the engine reads the file itself
 */ function frontendReference(text, args = {}) {
    const given = Object.hasOwn(args, 'BUILDKIT_SYNTAX') ? args['BUILDKIT_SYNTAX'] : undefined;
    if (given !== undefined) return given.trim().split(' ')[0];
    const body = text.replace(/^\ufeff/, '').replace(/^#!.*(\n|$)/, '');
    return syntaxDirective(body, '#') ?? syntaxDirective(body, '//') ?? jsonDirective(body);
}
/** Whether a frontend speaks another language than Dockerfiles: docker/dockerfile, from wherever it comes, does not. */ function isForeign(frontend) {
    return frontend !== undefined && !/(^|\/)dockerfile(-upstream)?([:@]|$)/.test(frontend);
}
function syntaxDirective(text, comment) {
    for (const line of text.split(/\r?\n/)){
        const { name, value } = (0,_directive_js__WEBPACK_IMPORTED_MODULE_0__/* .directiveOf */ .l)(line, comment) ?? {};
        if (name === 'syntax') return value?.split(' ')[0];
        if (name === undefined) return undefined;
    }
    return undefined;
}
function jsonDirective(text) {
    if (!text.trimStart().startsWith('{')) return undefined;
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && 'syntax' in value && typeof value.syntax === 'string' ? value.syntax : undefined;
    } catch  {
        return undefined;
    }
}


/***/ }),

/***/ 40151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ heredocOf),
/* harmony export */   t: () => (/* binding */ heredocsOf)
/* harmony export */ });
/* harmony import */ var _space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9058);

/**
 * The heredocs that a line opens, in order.
 * Source: github.com/moby/buildkit, frontend/dockerfile/parser/parser.go, heredocsFromLine.
 */ function heredocsOf(line) {
    if (!line.includes('<<')) return [];
    return (shellWords(line) ?? []).flatMap((word)=>heredocOf(word) ?? []);
}
/** The heredoc that a whole word is; `undefined` for any other word. */ function heredocOf(word) {
    const [, dash, rest = ''] = /^\d*<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(word) ?? [];
    if (dash === undefined || rest === '') return undefined;
    const words = shellWords(rest);
    if (words?.length !== 1) return undefined;
    const raw = words[0] ?? '';
    const name = withoutQuotes(raw);
    return {
        name,
        expands: quotesIn(name) === quotesIn(raw),
        chomps: dash === '-'
    };
}
function quotesIn(text) {
    return text.replaceAll(/[^"']/g, '').length;
}
const modified = /\$\{(?:[\p{L}\p{Nd}_]+|[@*#?\-$!])[^}\p{L}\p{Nd}_]/u;
/** Words of a shell's line with their quotes; `undefined` where BuildKit's lexer gives up, which then sees no heredoc. */ function shellWords(line) {
    const words = [];
    let word = '';
    let at = 0;
    const end = ()=>{
        if (word !== '') words.push(word);
        word = '';
    };
    while(at < line.length){
        const char = line.charAt(at);
        const next = pieceEnd(line, at);
        if (next === undefined) return undefined;
        const piece = line.slice(at, next);
        at = next;
        // A form like ${X:-y} makes BuildKit's lexer forget what it has read of the word.
        if (modified.test(piece)) word = '';
        if ((0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(char)) end();
        else if (char === '$') {
            // What comes out of a variable is cut at its blanks.
            const [first = '', ...more] = piece.split(/[\t\n\v\f\r ]/);
            word += first;
            for (const part of more){
                end();
                word = part;
            }
        } else word += piece;
    }
    end();
    return words;
}
/** Where the quoted text, the variable, the escaped sign, the `<<` or the plain sign that starts at `at` ends. */ function pieceEnd(line, at) {
    const char = line.charAt(at);
    if (char === '\\') return Math.min(at + 2, line.length);
    if (char === "'" || char === '"') return quoteEnd(line, at);
    if (char === '$') return variableEnd(line, at);
    if (char === '<' && line.charAt(at + 1) === '<') {
        let end = at + 2;
        while(/[\t\r ]/.test(line.charAt(end)))end += 1;
        return end;
    }
    return at + 1;
}
function quoteEnd(line, start) {
    const quote = line.charAt(start);
    for(let at = start + 1; at < line.length;){
        const char = line.charAt(at);
        if (char === quote) return at + 1;
        if (quote === '"' && char === '$') {
            const end = variableEnd(line, at);
            if (end === undefined) return undefined;
            at = end;
        } else at += quote === '"' && char === '\\' && /["$\\]/.test(line.charAt(at + 1)) ? 2 : 1;
    }
    return undefined;
}
const variableName = /[\p{L}_][\p{L}\p{Nd}_]*|\p{Nd}+|[@*#?\-$!]/uy;
function variableEnd(line, start) {
    const isBraced = line.charAt(start + 1) === '{';
    const from = start + (isBraced ? 2 : 1);
    variableName.lastIndex = from;
    const at = from + (variableName.exec(line)?.[0].length ?? 0);
    if (!isBraced) return at;
    if (/[{}:]/.test(line.charAt(from))) return undefined;
    if (line.charAt(at) === '}') return at + 1;
    const [, slashes, other] = /^(?:(\/\/?)|(:[-+?]|[-+?#%]))/.exec(line.slice(at, at + 2)) ?? [];
    if (slashes !== undefined) {
        const second = after(line, at + slashes.length, '/');
        return second === undefined ? undefined : after(line, second, '}');
    }
    return other === undefined ? undefined : after(line, at + other.length, '}');
}
/** Behind the next `stop` that is neither quoted nor escaped. */ function after(line, start, stop) {
    for(let at = start; at < line.length;){
        if (line.charAt(at) === stop) return at + 1;
        const end = pieceEnd(line, at);
        if (end === undefined) return undefined;
        at = end;
    }
    return undefined;
}
function withoutQuotes(text) {
    let out = '';
    for(let at = 0; at < text.length;){
        const char = text.charAt(at);
        const end = pieceEnd(text, at) ?? at + 1;
        if (char === "'" || char === '"') out += text.slice(at + 1, end - 1);
        else if (char === '\\') out += text.slice(at + 1, end);
        else out += text.slice(at, end);
        at = end;
    }
    return out;
}


/***/ }),

/***/ 65607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ cutInstructions)
/* harmony export */ });
/* harmony import */ var _directive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27993);
/* harmony import */ var _heredocs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40151);
/* harmony import */ var _space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9058);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45033);




/**
 * Cuts a Dockerfile into its instructions, exactly as BuildKit does: which lines belong together decides what a
 * fingerprint is taken of. (dockerfile-ast, which was here before, needs 7 ms for 60 instructions: 500 Dockerfiles
 * would take longer than a plan may.)
 * Source: github.com/moby/buildkit, frontend/dockerfile/parser/parser.go.
 */ function cutInstructions(text) {
    const lines = text.replace(/^\ufeff/, '').match(/[^\n]*\n|[^\n]+$/g) ?? [];
    const escape = escapeDirective(lines);
    const continued = escape === '`' ? /(^|[^`])`[ \t]*$/ : /(^|[^\\])\\[ \t]*$/;
    const instructions = [];
    let at = 0;
    /** Takes the line at `at`; `undefined` for a comment. */ const take = ()=>{
        const line = withoutLineEnd(lines[at] ?? '');
        at += 1;
        return (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trimLeft */ .Mr)(line).startsWith('#') ? undefined : line;
    };
    while(at < lines.length){
        const line = at + 1;
        let joined = (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trimLeft */ .Mr)(take() ?? '');
        let goesOn = continued.test(joined);
        if (!goesOn && joined === '') continue;
        joined = joined.replace(continued, '$1');
        while(goesOn && at < lines.length){
            const more = take();
            if (more === undefined || (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trimLeft */ .Mr)(more) === '') continue;
            goesOn = continued.test(more);
            joined += more.replace(continued, '$1');
        }
        const instruction = instructionOf(joined, escape, line);
        const heredocs = marksOf(instruction, escape).map((mark)=>{
            const start = at;
            while(at < lines.length && !isEnd(lines[at] ?? '', mark))at += 1;
            const content = lines.slice(start, at).join('');
            at += 1;
            return {
                ...mark,
                content
            };
        });
        instructions.push(heredocs.length === 0 ? instruction : {
            ...instruction,
            heredocs
        });
    }
    return {
        escape,
        instructions
    };
}
/** Parser directives (`# escape=`) stand at the very start, one a line. */ function escapeDirective(lines) {
    for (const line of lines){
        const { name, value } = (0,_directive_js__WEBPACK_IMPORTED_MODULE_1__/* .directiveOf */ .l)((0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trimLeft */ .Mr)(withoutLineEnd(line)), '#') ?? {};
        if (name === 'escape') return value === '`' ? '`' : '\\';
        if (name === undefined) break;
    }
    return '\\';
}
function instructionOf(text, escape, line) {
    const [word, behind] = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .cutFirst */ .b2)((0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trimBoth */ .Yi)(text));
    const { flags, rest } = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .cutFlags */ .Qo)(behind ?? '', escape);
    return {
        word,
        keyword: word.toUpperCase(),
        flags,
        rest: (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trimBoth */ .Yi)(rest),
        text,
        heredocs: [],
        line
    };
}
/** RUN, COPY and ADD may open heredocs, also as what ONBUILD triggers; their JSON forms may not. */ function marksOf({ keyword, rest, text, line }, escape) {
    if (!text.includes('<<')) return [];
    const opens = keyword === 'ONBUILD' ? instructionOf(rest, escape, line) : {
        keyword,
        rest
    };
    if (![
        'RUN',
        'COPY',
        'ADD'
    ].includes(opens.keyword) || (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonList */ .Rr)(opens.rest) !== undefined) return [];
    return (0,_heredocs_js__WEBPACK_IMPORTED_MODULE_3__/* .heredocsOf */ .t)(text);
}
function isEnd(line, { name, chomps }) {
    const bare = withoutLineEnd(line);
    return (chomps ? bare.replace(/^\t+/, '') : bare) === name;
}
function withoutLineEnd(line) {
    return line.replace(/[\r\n]+$/, '');
}


/***/ }),

/***/ 9058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ trimLeft),
/* harmony export */   Yi: () => (/* binding */ trimBoth),
/* harmony export */   xC: () => (/* binding */ isSpace)
/* harmony export */ });
/** Beyond ASCII, as Go's unicode.IsSpace has it; JavaScript's `\\s` differs by U+0085 and U+FEFF. */ const rare = /^[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;
/** Whether a character is white space, for BuildKit. This is asked for each one of a Dockerfile. */ function isSpace(char) {
    return char <= '\u007f' ? char === ' ' || char >= '\t' && char <= '\r' : rare.test(char);
}
/** Without white space at its start. */ function trimLeft(text) {
    let start = 0;
    while(start < text.length && isSpace(text.charAt(start)))start += 1;
    return text.slice(start);
}
/** Without white space at both ends. */ function trimBoth(text) {
    let end = text.length;
    while(end > 0 && isSpace(text.charAt(end - 1)))end -= 1;
    return trimLeft(text.slice(0, end));
}


/***/ }),

/***/ 23703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XV: () => (/* binding */ triggeredSteps),
/* harmony export */   cg: () => (/* binding */ stepOf),
/* harmony export */   y6: () => (/* binding */ flagValue)
/* harmony export */ });
/* harmony import */ var _heredocs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40151);
/* harmony import */ var _instructions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65607);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45033);



/** What an instruction does; `undefined` for those that read nothing and set no variable. */ function stepOf(instruction, escape) {
    const { keyword, rest, line } = instruction;
    if (keyword === 'ARG') return {
        kind: 'arg',
        line,
        args: argLines(rest, escape)
    };
    if (keyword === 'ENV') return {
        kind: 'env',
        line,
        pairs: envPairs(rest, escape)
    };
    if (keyword === 'COPY' || keyword === 'ADD') return copyStep(instruction);
    if (keyword === 'RUN') return {
        kind: 'run',
        line,
        mounts: flagValues(instruction, 'mount').map(mountOf)
    };
    if (keyword === 'ONBUILD') return {
        kind: 'onbuild',
        line,
        text: triggered(instruction)
    };
    return undefined;
}
/** The steps of an ONBUILD instruction's text; without lines, as it stands in another file. */ function triggeredSteps(text) {
    const { instructions, escape } = (0,_instructions_js__WEBPACK_IMPORTED_MODULE_0__/* .cutInstructions */ .k)(text);
    return instructions.flatMap((instruction)=>{
        const step = stepOf(instruction, escape);
        if (step === undefined) return [];
        const { line, ...unplaced } = step;
        return line === undefined ? [
            step
        ] : [
            unplaced
        ];
    });
}
/** The last value of a flag; `undefined` when it is not there or has none. */ function flagValue(instruction, name) {
    return flagValues(instruction, name).at(-1);
}
function flagValues({ flags }, name) {
    const start = `--${name}=`;
    return flags.filter((flag)=>flag.startsWith(start)).map((flag)=>flag.slice(start.length));
}
/** `--parents`, `--parents=true`. */ function isSwitchedOn({ flags }, name) {
    return flags.some((flag)=>flag === `--${name}` || flag.toLowerCase() === `--${name}=true`);
}
function argLines(rest, escape) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .IS)(rest, escape).map((word)=>{
        const [name = '', ...value] = word.split('=');
        return value.length === 0 ? {
            name
        } : {
            name,
            value: value.join('=')
        };
    });
}
/** `ENV a=1 b=2`, or `ENV a all the rest`. */ function envPairs(rest, escape) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .IS)(rest, escape);
    if (words[0]?.includes('=') !== true) {
        const [name, value] = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .cutFirst */ .b2)(rest);
        return value === undefined ? [] : [
            {
                name,
                value
            }
        ];
    }
    return words.map((word)=>{
        const [name = '', ...value] = word.split('=');
        return {
            name,
            value: value.join('=')
        };
    });
}
function copyStep(instruction) {
    const { keyword, rest, line } = instruction;
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonList */ .Rr)(rest) ?? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .blankWords */ .kS)(rest);
    const isAdd = keyword === 'ADD';
    const from = isAdd ? undefined : flagValue(instruction, 'from');
    const checksum = flagValue(instruction, 'checksum');
    return {
        kind: 'copy',
        line,
        isAdd,
        ...from === undefined || from === '' ? {} : {
            from
        },
        sources: words.slice(0, -1).filter((word)=>(0,_heredocs_js__WEBPACK_IMPORTED_MODULE_2__/* .heredocOf */ .S)(word) === undefined),
        excludes: flagValues(instruction, 'exclude'),
        keepsParents: !isAdd && isSwitchedOn(instruction, 'parents'),
        ...checksum === undefined ? {} : {
            checksum
        }
    };
}
function mountOf(value) {
    return new Map(csvFields(value).map((field)=>{
        const at = field.indexOf('=');
        return at < 0 ? [
            field.toLowerCase(),
            undefined
        ] : [
            field.slice(0, at).toLowerCase(),
            field.slice(at + 1)
        ];
    }));
}
/** One line of CSV: quotes around a field hide its commas. */ function csvFields(line) {
    if (!line.includes('"')) return line.split(',');
    return [
        ...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)
    ].map(([, quoted, plain])=>quoted?.replaceAll('""', '"') ?? plain ?? '');
}
function triggered({ text, heredocs }) {
    const first = text.replace(/^[\t\n\f\r ]*onbuild[\t\n\f\r ]*/i, '');
    return [
        first,
        ...heredocs.map(({ content, name })=>`${content}${name}`)
    ].join('\n');
}


/***/ }),

/***/ 45033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ quotedWords),
/* harmony export */   Qo: () => (/* binding */ cutFlags),
/* harmony export */   Rr: () => (/* binding */ jsonList),
/* harmony export */   b2: () => (/* binding */ cutFirst),
/* harmony export */   kS: () => (/* binding */ blankWords)
/* harmony export */ });
/* harmony import */ var _space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9058);

/**
 * How BuildKit cuts what follows an instruction's keyword into words. Quotes and variables stay in them: they are dealt
 * with when variables are put in.
 * Source: github.com/moby/buildkit, frontend/dockerfile/parser/line_parsers.go and split_command.go.
 */ const blanks = /[\t\v\f\r ]+/;
/** The first word and what follows it, which is absent where there is no more. */ function cutFirst(text) {
    const found = blanks.exec(text);
    if (found === null) return [
        text,
        undefined
    ];
    return [
        text.slice(0, found.index),
        text.slice(found.index + found[0].length)
    ];
}
/** Words between blanks, whatever quotes say: COPY, ADD and FROM. */ function blankWords(text) {
    return text === '' ? [] : text.split(blanks);
}
/** `undefined` for what is no JSON list of texts: BuildKit takes it as plain words. */ function jsonList(text) {
    const trimmed = (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trimLeft */ .Mr)(text);
    if (!trimmed.startsWith('[')) return undefined;
    try {
        const value = JSON.parse(trimmed);
        return Array.isArray(value) && value.every((word)=>typeof word === 'string') ? value : undefined;
    } catch  {
        return undefined;
    }
}
/** Words between white space outside of quotes, with their quotes: ARG, ENV and LABEL. */ function quotedWords(text, escape) {
    const words = [];
    let word;
    let quote;
    for(let at = 0; at < text.length; at += 1){
        const char = text.charAt(at);
        if (quote === undefined && (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(char)) {
            if (word !== undefined && word !== '') words.push(word);
            word = undefined;
            continue;
        }
        word ??= '';
        if (char === escape && quote !== "'") {
            // One at the end of the line is left out; before anything else it stays, together with that.
            if (at + 1 === text.length) continue;
            at += 1;
            word += char + text.charAt(at);
            continue;
        }
        if (quote === undefined && (char === '"' || char === "'")) quote = char;
        else if (char === quote) quote = undefined;
        word += char;
    }
    if (word !== undefined && word !== '') words.push(word);
    return words;
}
/**
 * Takes the flags (`--from=x`) off the start of a line; quotes and escapes are gone from them.
 * BuildKit goes through the bytes here, so that letters beyond ASCII come out as it sees them.
 */ function cutFlags(line, escape) {
    const bytes = Buffer.from(line, 'utf8').toString('latin1');
    const flags = [];
    let at = 0;
    while(at < bytes.length){
        if ((0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(bytes.charAt(at))) {
            at += 1;
            continue;
        }
        if (!bytes.startsWith('--', at)) return {
            flags,
            rest: decoded(bytes.slice(at))
        };
        const { word, hasQuotes, end } = flagAt(bytes, at, escape);
        at = end;
        if (word === '--') return {
            flags,
            rest: decoded(bytes.slice(at))
        };
        if (hasQuotes || word !== '') flags.push(word);
    }
    return {
        flags,
        rest: ''
    };
}
function flagAt(bytes, start, escape) {
    let word = '';
    let quote;
    let hasQuotes = false;
    let at = start;
    for(; at < bytes.length; at += 1){
        let char = bytes.charAt(at);
        if (quote === undefined && (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(char)) break;
        if (quote === undefined && (char === '"' || char === "'")) {
            quote = char;
            hasQuotes = true;
            continue;
        }
        if (char === quote) {
            quote = undefined;
            continue;
        }
        if (char === escape) {
            if (at + 1 === bytes.length) continue;
            at += 1;
            char = bytes.charAt(at);
        }
        word += char;
    }
    return {
        word,
        hasQuotes,
        end: at
    };
}
function decoded(bytes) {
    return Buffer.from(bytes, 'latin1').toString('utf8');
}


/***/ }),

/***/ 75573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/** The value of a variable; `undefined` when it is not set. */ /**
 * Expands a word as BuildKit does for FROM, ARG and flags: `$X`, `${X}`, `${X:-default}`, `${X-default}`,
 * `${X:+other}`, `${X+other}`, `${X:?why}`, nested, with `escape` as the Dockerfile's escape character; quotes are
 * taken away, and between single ones nothing is expanded. An unset variable is the empty string. Forms that need a
 * shell's pattern (`${X#p}`, `${X/a/b}`) are for an engine to tell.
 * Source: github.com/moby/buildkit, frontend/dockerfile/shell/lex.go.
 * @returns the text, or `undefined` where BuildKit would refuse it or only an engine can tell
 */ function expand(text, lookup, escape = '\\') {
    return new Word(text, lookup, escape).read(undefined);
}
const name = /[A-Za-z_][A-Za-z0-9_]*|[0-9]+|[@*#?\-$!]/y;
/** Reads a word from left to right; every method stands at `#at` and leaves it behind what it has read. */ class Word {
    #text;
    #lookup;
    #escape;
    #at = 0;
    constructor(text, lookup, escape){
        this.#text = text;
        this.#lookup = lookup;
        this.#escape = escape;
    }
    /** Up to `stop` and over it, or up to the end. */ read(stop) {
        let out = '';
        while(this.#at < this.#text.length){
            const char = this.#text.charAt(this.#at);
            if (char === stop) {
                this.#at += 1;
                return out;
            }
            const part = this.#part(char);
            if (part === undefined) return undefined;
            out += part;
        }
        return stop === undefined ? out : undefined;
    }
    #part(char) {
        if (char === '$') return this.#variable();
        if (char === "'") return this.#singleQuoted();
        if (char === '"') return this.#doubleQuoted();
        if (char === this.#escape) this.#at += 1;
        this.#at += 1;
        return this.#text.charAt(this.#at - 1);
    }
    #singleQuoted() {
        const end = this.#text.indexOf("'", this.#at + 1);
        if (end < 0) return undefined;
        const inside = this.#text.slice(this.#at + 1, end);
        this.#at = end + 1;
        return inside;
    }
    #doubleQuoted() {
        let out = '';
        this.#at += 1;
        while(this.#at < this.#text.length){
            const char = this.#text.charAt(this.#at);
            if (char === '"') {
                this.#at += 1;
                return out;
            }
            if (char === '$') {
                const value = this.#variable();
                if (value === undefined) return undefined;
                out += value;
                continue;
            }
            const next = this.#text.charAt(this.#at + 1);
            // Before anything else the escape character stands for itself here.
            if (char === this.#escape && [
                '"',
                '$',
                this.#escape
            ].includes(next)) this.#at += 1;
            out += this.#text.charAt(this.#at);
            this.#at += 1;
        }
        return undefined;
    }
    #variable() {
        this.#at += 1;
        if (this.#text.charAt(this.#at) !== '{') {
            const plain = this.#name();
            return plain === undefined ? '$' : this.#lookup(plain) ?? '';
        }
        this.#at += 1;
        const variable = this.#name();
        return variable === undefined ? undefined : this.#modified(this.#lookup(variable));
    }
    #name() {
        name.lastIndex = this.#at;
        const found = name.exec(this.#text)?.[0];
        this.#at += found?.length ?? 0;
        return found;
    }
    /** What stands between the name and the closing brace. */ #modified(value) {
        const [, colon = '', modifier = ''] = /^(:?)(.?)/s.exec(this.#text.slice(this.#at, this.#at + 2)) ?? [];
        this.#at += colon.length + modifier.length;
        if (modifier === '}') return colon === '' ? value ?? '' : undefined;
        if (![
            '-',
            '+',
            '?'
        ].includes(modifier)) return undefined;
        const word = this.read('}');
        if (word === undefined) return undefined;
        const isThere = value !== undefined && (colon === '' || value !== '');
        if (modifier === '+') return isThere ? word : '';
        if (modifier === '-') return isThere ? value : word;
        return isThere ? value : undefined;
    }
}


/***/ }),

/***/ 89045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ isRemote),
/* harmony export */   d6: () => (/* binding */ areaOf),
/* harmony export */   d7: () => (/* binding */ toPosix),
/* harmony export */   yt: () => (/* binding */ insidePath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50661);




/** What BuildKit fetches itself: a URL, a repository, another image or target. Source: docs.docker.com, "Build context". */ function isRemote(context) {
    return /^([a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/|target:)/.test(context);
}
/** Forward slashes, as paths are written in reports and in Dockerfiles. */ function toPosix(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** The working folder, and the folders of `source` that lie elsewhere: whoever types them knows why. */ async function areaOf(cwd, source) {
    const elsewhere = (source ?? []).map((path)=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)).filter((path)=>isOutside(cwd, path));
    return {
        cwd,
        more: await Promise.all(elsewhere.map(folderOf))
    };
}
/** A folder is its own, a file is in one; what is not there is said where it is looked for. */ async function folderOf(path) {
    const isFile = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found)=>found.isFile(), ()=>false);
    return isFile ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : path;
}
/**
 * Makes a path absolute that must lie in the plan's area, also after symbolic links: the build would send what is
 * outside to the engine, and what the files of a repository say need not be trusted that far.
 * @param what names it in the message: "The context"
 * @throws Problem (request) when it is outside or not there
 */ async function insidePath({ cwd, more }, path, what, where) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    const place = where === undefined ? {} : {
        where
    };
    const root = [
        cwd,
        ...more
    ].find((folder)=>!isOutside(folder, absolute));
    if (root === undefined) throw outside(what, path, place);
    let real;
    try {
        real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(absolute);
    } catch (error) {
        const why = (0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 'ENOENT' ? 'is not there' : 'cannot be read';
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${what} ${path} ${why}`, place, error);
    }
    const roots = await Promise.all([
        cwd,
        root
    ].map((folder)=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder)));
    if (roots.every((folder)=>isOutside(folder, real))) throw outside(what, path, place);
    return absolute;
}
function isOutside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
function outside(what, path, place) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${what} ${path} is outside of the working folder`, {
        ...place,
        todo: 'Start image-build in the folder that holds everything'
    });
}


/***/ }),

/***/ 53593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ placeInPolicy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Where something stands in the policy: its file, with line and column where they can be told.
 * @param keys the way to it: `['images', 'app', 'context']`
 * @returns `undefined` where there is no policy file
 */ async function placeInPolicy({ cwd, policy }, keys) {
    if (policy.path === undefined) return undefined;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, policy.path), 'utf8').catch(()=>'');
    const { parseDocument, LineCounter, isMap, isScalar, isNode } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lineCounter = new LineCounter();
    const document = parseDocument(text, {
        lineCounter,
        prettyErrors: false
    });
    const last = keys.at(-1);
    const parent = keys.length < 2 ? document.contents : document.getIn(keys.slice(0, -1), true);
    // The key says more than the value, which may start on the next line.
    const key = isMap(parent) ? parent.items.map((pair)=>pair.key).find((one)=>isScalar(one) && String(one.value) === last) : undefined;
    const node = key ?? document.getIn(keys, true);
    const offset = isNode(node) ? node.range?.[0] : undefined;
    if (offset === undefined) return {
        file: policy.path
    };
    const { line, col } = lineCounter.linePos(offset);
    return {
        file: policy.path,
        line,
        column: col
    };
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
        ...(0,_tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(last, names),
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
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .aR)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(reference));
}
function lower(name) {
    return name.toLowerCase();
}
function isFull(tag) {
    return /[/:@]/.test(tag);
}
function normalise(text) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text);
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)({
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
        ...(0,_tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, [
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
            sha: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String())
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
        isPullRequest
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
    return (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(payloadSchema, text, 'The event of this run (GITHUB_EVENT_PATH)');
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
        registry: place === undefined ? 'docker.io' : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(place).registry,
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

/***/ 21069:
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
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/which.js
var which = __webpack_require__(24084);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/buildx.js



/**
 * Finds buildx: the given program, `buildx` on PATH, or the docker CLI's plugin, which works on its own too.
 * Source: docs.docker.com, "CLI plugins" (the folders).
 * @throws Problem (surroundings) when there is none
 */ async function findBuildx(given, env) {
    if (given !== undefined) return given;
    const [found] = [
        ...await (0,which/* which */.K7)('buildx', env),
        ...await (0,which/* which */.K7)('docker-buildx', env, pluginFolders(env))
    ];
    if (found !== undefined) return found;
    throw (0,problem/* surroundingsFailed */.fs)('buildx cannot be found', {
        todo: 'Install Docker Buildx (github.com/docker/buildx), or name the program with buildx'
    });
}
function pluginFolders(env) {
    const home = env['DOCKER_CONFIG'] ?? (0,external_node_path_.join)(env['HOME'] ?? env['USERPROFILE'] ?? '.', '.docker');
    return [
        (0,external_node_path_.join)(home, 'cli-plugins'),
        '/usr/local/lib/docker/cli-plugins',
        '/usr/local/libexec/docker/cli-plugins',
        '/usr/lib/docker/cli-plugins',
        '/usr/libexec/docker/cli-plugins'
    ];
}
/**
 * Variables that are the job's own: a repository's policy or Bake file could name them as a secret, and a pull
 * request would have the job's token. What the layer cache needs (ACTIONS_RUNTIME_TOKEN and its addresses) stays.
 */ function isOfTheJob(name) {
    return /^INPUT_/i.test(name) || name.startsWith('ACTIONS_ID_TOKEN_');
}
/** What buildx inherits: our environment, without what would change the build behind our back. */ function buildxEnv(env) {
    const inherited = Object.entries(env).filter(([name])=>!isOfTheJob(name));
    return {
        ...Object.fromEntries(inherited),
        // Attestations are asked for by name or not at all: by default buildx adds provenance (design notes).
        BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
        // The logins that we hand over are in DOCKER_CONFIG; labels of the commit would change every image.
        BUILDX_GIT_LABELS: undefined,
        BUILDKIT_CACHE_MOUNT_NS: undefined,
        // It changes every image: planning makes a build argument of it, which counts.
        SOURCE_DATE_EPOCH: undefined,
        EXPERIMENTAL_BUILDKIT_SOURCE_POLICY: undefined,
        BUILDX_BUILDER: undefined,
        BUILDKIT_PROGRESS: undefined
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/cache-dir.js
var cache_dir = __webpack_require__(72721);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/login.js
var login = __webpack_require__(65190);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/mirrors.js
var mirrors = __webpack_require__(60098);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/registry.js


/** A client for all registries of a run; it opens nothing before its first request. `onRetry` hears what was tried again. */ async function openRegistry(request, host, onRetry) {
    const [{ createRegistryClient }, { plainHosts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8250), __webpack_require__.e(3750)]).then(__webpack_require__.bind(__webpack_require__, 63750)),
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/is-alive.js
var is_alive = __webpack_require__(12565);
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
        if (machine === thisMachine() && pid !== undefined && !(0,is_alive/* isAlive */._)(Number(pid))) await (0,promises_.rm)((0,external_node_path_.join)(runs, name), {
            recursive: true,
            force: true,
            maxRetries: 3
        });
    }
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(runs, `${thisMachine()}.${process.pid}.`));
}
function thisMachine() {
    return (0,external_node_os_.hostname)().replaceAll(/[^\w-]/g, '-') || 'local';
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/workshop.js









/** Opens the workshop. Every secret is masked before anything else happens. */ async function openWorkshop(request, host, known, onRetry = ()=>undefined) {
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
    const buildx = once(async ()=>{
        const given = inputs.buildx === undefined ? undefined : (0,external_node_path_.resolve)(host.cwd, inputs.buildx);
        const program = await findBuildx(given, host.env);
        return {
            program,
            env: buildxEnv(await withLogin(inputs, host.env, folder)),
            signal
        };
    });
    return {
        folder,
        cacheDir,
        secretFiles: Object.fromEntries(secretFiles),
        buildx,
        builders: once(async ()=>(await __webpack_require__.e(/* import() */ 4400).then(__webpack_require__.bind(__webpack_require__, 24400))).listBuilders(await buildx())),
        tool: (name, signal = host.signal)=>{
            const known = tools.get(name);
            if (known !== undefined) return known;
            const { cwd, env } = host;
            const found = __webpack_require__.e(/* import() */ 7417).then(__webpack_require__.bind(__webpack_require__, 77417)).then(({ acquire })=>acquire(name, toolOptions(name, inputs, {
                    cwd,
                    env,
                    signal
                }, cacheDir)));
            tools.set(name, found);
            return found;
        },
        identify: async (name)=>(await __webpack_require__.e(/* import() */ 5241).then(__webpack_require__.bind(__webpack_require__, 5241))).identify(name, toolOptions(name, inputs, host, cacheDir)),
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


/***/ }),

/***/ 85822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ bakeText),
/* harmony export */   m: () => (/* binding */ unescapeBake)
/* harmony export */ });
/** A copy of a JSON value in which every string, keys too, has gone through `change`. */ function mapStrings(value, change) {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map((item)=>mapStrings(item, change));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item])=>[
            change(key),
            mapStrings(item, change)
        ]));
}
/**
 * A Bake file as text. Bake reads JSON as HCL, in which `${…}` and `%{…}` are templates: they are escaped, so that a
 * build argument stays what it is.
 * Source: github.com/hashicorp/hcl, json/spec.md ("Strings").
 */ function bakeText(file) {
    return JSON.stringify(mapStrings(file, (text)=>text.replaceAll(/([$%])\{/g, '$1$1{')));
}
/** The values of what `bake --print` printed, which escapes them in the same way. */ function unescapeBake(value) {
    return mapStrings(value, (text)=>text.replaceAll(/([$%])\1\{/g, '$1{'));
}


/***/ }),

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ runBuildx)
/* harmony export */ });
/* harmony import */ var _capture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40111);

/**
 * Asks buildx something that is answered by what it prints.
 * @throws Problem: interrupted, or surroundings when it cannot be started
 */ async function runBuildx({ program, env, signal }, args, cwd) {
    return (0,_capture_js__WEBPACK_IMPORTED_MODULE_0__/* .capture */ .F)(program, args, {
        env,
        ...cwd === undefined ? {} : {
            cwd
        },
        ...signal === undefined ? {} : {
            signal
        }
    });
}


/***/ }),

/***/ 29842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseBytes),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);

const factors = {
    B: 1,
    KB: 1000,
    MB: 1000 ** 2,
    GB: 1000 ** 3,
    TB: 1000 ** 4,
    KIB: 1024,
    MIB: 1024 ** 2,
    GIB: 1024 ** 3,
    TIB: 1024 ** 4
};
const accepted = 'bytes as a number, or a number with B, kB, MB, GB, TB (1000) or KiB, MiB, GiB, TiB (1024)';
/**
 * A size as people write it: `500MB`, `1.5 GB`, `500 MiB`, `123` or the number 123.
 * MB is 1000² and MiB is 1024² bytes; a bare `M` is refused because it means either.
 * @param what names the value in the message: "max-size of base"
 * @returns whole bytes, rounded
 * @throws Problem (request) that says what is accepted
 */ function parseBytes(value, what = 'The size') {
    const text = String(value).trim();
    const match = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(text);
    const unit = match?.[2] ?? '';
    const factor = unit === '' ? 1 : factors[unit.toUpperCase()];
    const bytes = match && factor !== undefined ? Math.round(Number(match[1]) * factor) : Number.NaN;
    if (Number.isSafeInteger(bytes) && !(unit === '' && text.includes('.'))) return bytes;
    const meant = meantUnit(match?.[1], unit);
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`${what} is not a size: ${JSON.stringify(value)}`, {
        ...meant === undefined ? {} : {
            meant
        },
        todo: `Accepted: ${accepted}`
    });
}
/** `500M` may mean either unit: say both. */ function meantUnit(amount, unit) {
    if (amount === undefined || !/^[KMGT]$/i.test(unit)) return undefined;
    const letter = unit.toUpperCase();
    return `Did you mean ${amount}${letter === 'K' ? 'k' : letter}B (1000) or ${amount}${letter}iB (1024)?`;
}
const units = [
    'B',
    'kB',
    'MB',
    'GB',
    'TB'
];
/** Bytes for people, in steps of 1000 with three digits: `487 MB`, `1.5 GB`, `999 B`. */ function formatBytes(bytes) {
    let amount = bytes;
    let unit = 0;
    while(Number(amount.toPrecision(3)) >= 1000 && unit < units.length - 1){
        amount /= 1000;
        unit += 1;
    }
    const shown = amount < 1000 ? Number(amount.toPrecision(3)) : Math.round(amount);
    return `${shown} ${units[unit] ?? 'B'}`;
}


/***/ }),

/***/ 40111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ capture)
/* harmony export */ });
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79644);

/**
 * Runs a program to its end and gives what it printed, by lines; standard input is empty. Unlike `exec` it can be
 * stopped by a signal, and a program that ends without reading its input does it no harm.
 * @throws Problem: interrupted, or surroundings when it cannot be started
 */ async function capture(program, args, options) {
    const stdout = [];
    const stderr = [];
    const exitCode = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .stream */ .T)(program, args, {
        ...options,
        onStdout: (line)=>stdout.push(line),
        onStderr: (line)=>stderr.push(line)
    });
    return {
        exitCode,
        stdout: stdout.join('\n'),
        stderr: stderr.join('\n')
    };
}


/***/ }),

/***/ 71630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/**
 * The known word that was probably meant; `undefined` when none is near: at most two letters, or half of the known
 * word, may differ.
 */ function nearest(word, known) {
    if (known.length === 0) return undefined;
    const found = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, found) <= Math.max(2, found.length / 2) ? found : undefined;
}
/** The part of a Problem that says what was probably meant; nothing when no known word is near. */ function didYouMean(word, known) {
    const found = nearest(word, known);
    return found === undefined ? {} : {
        meant: `Did you mean ${found}?`
    };
}


/***/ }),

/***/ 67745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const units = {
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000
};
/**
 * `30m`, `24h` or `7d` in milliseconds.
 * @throws Error for anything else: the policy's schema lets nothing else through
 */ function parseDuration(text) {
    const [, amount = '', unit = ''] = /^(\d+)([mhd])$/.exec(text) ?? [];
    const ms = units[unit];
    if (amount === '' || ms === undefined) throw new Error(`${JSON.stringify(text)} is no duration`);
    return Number(amount) * ms;
}


/***/ }),

/***/ 44022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cleanEnv)
/* harmony export */ });
/**
 * What a program that we run may know of our environment. It is a list of what is allowed, not of what is
 * forbidden: tokens (`GITHUB_TOKEN`, `ACTIONS_*`, `INPUT_*`, `*_PASSWORD`), switches that would change a tool's
 * answer (`HADOLINT_*`, `TRIVY_*`, `NO_COLOR`) and whatever else there is never get in.
 */ const allowed = new Set([
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'TMPDIR',
    'TMP',
    'TEMP',
    'LANG',
    'LC_ALL',
    'TZ',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'XDG_STATE_HOME',
    'XDG_RUNTIME_DIR',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'ALL_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    // Windows cannot start a program without these.
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'WINDIR',
    'COMSPEC',
    'PATHEXT',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'PROGRAMDATA'
]);
/**
 * The environment for a tool: the allowed part of ours, and what this tool needs on top.
 * @param env ours; names are compared without regard to case (`https_proxy`, Windows' `Path`)
 * @param extra wins over `env`; a value of `undefined` takes a name away
 */ function cleanEnv(env, extra = {}) {
    const inherited = Object.entries(env).filter(([name])=>allowed.has(name.toUpperCase()));
    const merged = {};
    for (const [name, value] of [
        ...inherited,
        ...Object.entries(extra)
    ]){
        if (value === undefined) Reflect.deleteProperty(merged, name);
        else merged[name] = value;
    }
    return merged;
}


/***/ }),

/***/ 50661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/**
 * The code of an error of the system: `ENOENT`, `EACCES`; `undefined` for anything else. It does not ask
 * `instanceof Error`: errors of Node's own may come from another realm, as they do in tests.
 */ function errorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 79644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ stream),
/* harmony export */   m: () => (/* binding */ exec)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50661);




/**
 * Runs a short program to its end and gives what it printed. Any exit code is a result, not an error.
 * @param program absolute path
 * @throws Problem (surroundings) when it cannot be started
 */ async function exec(program, args, options) {
    // Many runs start no program at all.
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    try {
        return await getExecOutput(quoted(program), [
            ...args
        ], {
            env: defined(options.env),
            ignoreReturnCode: true,
            silent: true,
            // Only where there is something to say: a program that ends without reading its input breaks the pipe.
            ...options.input === undefined ? {} : {
                input: Buffer.from(options.input)
            },
            ...options.cwd === undefined ? {} : {
                cwd: options.cwd
            }
        });
    } catch (error) {
        throw cannotStart(program, error);
    }
}
/**
 * Runs a long program whose output is read line by line while it works.
 * @returns its exit code; a program ended by a signal counts as 128 + the signal's number
 * @throws Problem: `interrupted` when the signal was aborted, `surroundings` when it cannot be started
 */ async function stream(program, args, options) {
    if (options.signal?.aborted) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .interrupted */ .VM)();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        cwd: options.cwd,
        env: defined(options.env),
        // A group of its own: the terminal's Ctrl-C reaches us alone, and we stop the whole group.
        detached: process.platform !== 'win32',
        stdio: [
            options.input ? 'pipe' : 'ignore',
            'pipe',
            'pipe'
        ]
    });
    let isOver = false;
    const kill = (signal)=>{
        if (child.pid === undefined || isOver) return;
        // The group, until its output is closed: a child of the program may be left when the program itself has ended.
        if (process.platform === 'win32') child.kill(signal);
        else killGroup(child.pid, signal);
    };
    const killWithUs = ()=>kill('SIGKILL');
    process.once('exit', killWithUs);
    let last;
    const stop = ()=>{
        kill('SIGINT');
        last = setTimeout(()=>kill('SIGKILL'), options.graceMs ?? 10_000);
    };
    options.signal?.addEventListener('abort', stop, {
        once: true
    });
    // A program that ends before it has read everything closes the pipe: its exit code tells, not the pipe.
    if (options.input && child.stdin) options.input.on('error', ()=>kill('SIGKILL')).pipe(child.stdin).on('error', ()=>undefined);
    try {
        const lines = [
            readLines(child.stdout, options.onStdout),
            readLines(child.stderr, options.onStderr)
        ];
        const exitCode = await new Promise((resolve, reject)=>{
            child.once('error', (error)=>reject(cannotStart(program, error)));
            child.once('close', (code, signal)=>{
                isOver = true;
                resolve(code ?? 128 + signalNumber(signal));
            });
        });
        await Promise.all(lines);
        if (options.signal?.aborted) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .interrupted */ .VM)();
        return exitCode;
    } finally{
        clearTimeout(last);
        process.removeListener('exit', killWithUs);
        options.signal?.removeEventListener('abort', stop);
    }
}
/** A group that has ended in the meantime is as good as stopped. */ function killGroup(pid, signal) {
    try {
        process.kill(-pid, signal);
    } catch (error) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) !== 'ESRCH') throw error;
    }
}
async function readLines(from, onLine) {
    if (!from) return;
    if (!onLine) {
        from.resume();
        return;
    }
    const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 80481, 19));
    for await (const line of createInterface({
        input: from,
        crlfDelay: Infinity
    }))onLine(line);
}
function signalNumber(signal) {
    return signal === null ? 1 : node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal];
}
/** @actions/exec takes a command line: a path with blanks has to be quoted for it. */ function quoted(program) {
    return `"${program.replaceAll('"', '\\"')}"`;
}
function defined(env) {
    return Object.fromEntries(Object.entries(env).filter((entry)=>entry[1] !== undefined));
}
function cannotStart(program, error) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)(`${program} cannot be started`, {
        todo: 'Is it there and executable?'
    }, error);
}


/***/ }),

/***/ 12565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50661);

/** Whether there is a process of that number; somebody else's is alive, too. */ function isAlive(pid) {
    try {
        return process.kill(pid, 0);
    } catch (error) {
        return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .C)(error) === 'EPERM';
    }
}


/***/ }),

/***/ 53859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkJson),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76849);
/* harmony import */ var _sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53355);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);


/**
 * Parses JSON from a tool, a registry or a file and checks its shape.
 * @param source what the text is, for the message: "hadolint's report"
 * @throws Problem (surroundings) when it is not JSON or has another shape
 */ function parseJson(schema, text, source) {
    let value;
    try {
        value = JSON.parse(text);
    } catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)(`${source} is not JSON`, {
            log: [
                text.slice(0, 300)
            ]
        }, error);
    }
    return checkJson(schema, value, source);
}
/** As parseJson, for a value that is parsed already. */ function checkJson(schema, value, source) {
    if (_sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_1__/* .Check */ .J(schema, value)) return value;
    const first = _sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_2__/* .Errors */ .I(schema, value).First();
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)(`${source} has an unexpected shape`, {
        log: [
            first ? `${first.path || '/'}: ${first.message}` : 'no details'
        ]
    });
}


/***/ }),

/***/ 24084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ which),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   TV: () => (/* binding */ isExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * All programs of that name in the folders of PATH, then in `moreFolders`, first come first. Folders that are not
 * absolute (`.`, an empty entry) are passed over: they would run what lies in the repository.
 * @param name without a Windows ending
 * @returns absolute paths of files that can be executed
 */ async function which(name, env, moreFolders = []) {
    const candidates = candidatesOf(name, env, moreFolders);
    const usable = await Promise.all(candidates.map((candidate)=>isExecutable(candidate)));
    return candidates.filter((_, index)=>usable[index]);
}
/** The first of `which`; the folders behind it are not looked into. */ async function firstOf(name, env) {
    for (const candidate of candidatesOf(name, env))if (await isExecutable(candidate)) return candidate;
    return undefined;
}
function candidatesOf(name, env, moreFolders = []) {
    const path = env['PATH'] ?? env['Path'] ?? '';
    const folders = [
        ...path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter),
        ...moreFolders
    ].filter((folder)=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder));
    const file = process.platform === 'win32' ? `${name}.exe` : name;
    return [
        ...new Set(folders)
    ].map((folder)=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file));
}
/** True for a file (through links) that we may execute. */ async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
    } catch  {
        return false;
    }
}


/***/ }),

/***/ 82927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesWildcard)
/* harmony export */ });
/** Whether a text fits a pattern in which `*` stands for any text, also for none; everything else is itself. */ function matchesWildcard(pattern, text) {
    const [first = '', ...rest] = pattern.split('*');
    if (rest.length === 0) return text === pattern;
    if (!text.startsWith(first)) return false;
    const last = rest.pop() ?? '';
    // Found from left to right, each as early as it can be: no backtracking, however hostile the pattern.
    let at = first.length;
    for (const part of rest){
        const found = text.indexOf(part, at);
        if (found === -1) return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}


/***/ })

};
