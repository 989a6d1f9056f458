export const id = 3772;
export const ids = [3772,1630];
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

/***/ 37288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aW: () => (/* binding */ buildxEnv),
/* harmony export */   ah: () => (/* binding */ findBuildx)
/* harmony export */ });
/* unused harmony export isOfTheJob */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _tools_which_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24084);



/**
 * Finds buildx: the given program, `buildx` on PATH, or the docker CLI's plugin, which works on its own too.
 * Source: docs.docker.com, "CLI plugins" (the folders).
 * @throws Problem (surroundings) when there is none
 */ async function findBuildx(given, env) {
    if (given !== undefined) return given;
    const [found] = [
        ...await (0,_tools_which_js__WEBPACK_IMPORTED_MODULE_2__/* .which */ .K7)('buildx', env),
        ...await (0,_tools_which_js__WEBPACK_IMPORTED_MODULE_2__/* .which */ .K7)('docker-buildx', env, pluginFolders(env))
    ];
    if (found !== undefined) return found;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)('buildx cannot be found', {
        todo: 'Install Docker Buildx (github.com/docker/buildx), or name the program with buildx'
    });
}
function pluginFolders(env) {
    const home = env['DOCKER_CONFIG'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['HOME'] ?? env['USERPROFILE'] ?? '.', '.docker');
    return [
        (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'cli-plugins'),
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
    return (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(daemonSchema, text, path)['registry-mirrors'] ?? [];
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

/***/ 97970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   familiarName: () => (/* binding */ familiarName),
/* harmony export */   familiarReference: () => (/* binding */ familiarReference),
/* harmony export */   formatReference: () => (/* binding */ formatReference),
/* harmony export */   parseReference: () => (/* binding */ parseReference),
/* harmony export */   repositoryName: () => (/* binding */ repositoryName)
/* harmony export */ });
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
        ...(0,did_you_mean.didYouMean)(keyword, keywords)
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
    const name = targetName(reference === undefined ? own : (0,oci_reference.parseReference)(reference).repository.split('/').at(-1) ?? own);
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
        const printed = (0,json/* parseJson */.qF)(type/* Type */.ZU.Unknown(), result.stdout, 'What bake printed');
        return (0,json/* checkJson */.Zs)(bakeFileSchema, (0,bake_text/* unescapeBake */.m)(printed), 'What bake printed');
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
        for (const name of Object.keys((0,json/* parseJson */.qF)(namesSchema, text, path).target ?? {}))outside.add(name);
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
        (0,oci_reference.parseReference)(one);
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
  KV: () => (/* binding */ policyFor),
  Zq: () => (/* binding */ waiverKeys)
});

// UNUSED EXPORTS: defaultPolicy

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/bytes.js
var bytes = __webpack_require__(29842);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/test-name.js
var test_name = __webpack_require__(90477);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/demands/image-tests.js


const usualTimeoutMs = 30_000;
/** The tests of an image as the policy writes them, which has been checked (request/policy-checks/tests.ts). */ function imageTests(demands, image) {
    return demands.map((demand)=>testOf(demand, image));
}
function testOf(demand, image) {
    if ('service' in demand) {
        const { service, get, status = 200, timeout, output } = demand;
        return {
            kind: 'service',
            name: (0,test_name/* nameOfTest */.J)(demand),
            ...service === 'entrypoint' ? {} : {
                start: service
            },
            url: get,
            status,
            timeoutMs: milliseconds(timeout),
            ...output === undefined ? {} : {
                output
            }
        };
    }
    const whole = 'run' in demand ? demand : {
        run: [
            ...demand
        ]
    };
    const { run, entrypoint, network, timeout, output, 'max-memory': limit } = whole;
    return {
        kind: 'command',
        name: (0,test_name/* nameOfTest */.J)(demand),
        run,
        entrypoint: entrypoint ?? false,
        network: network ?? false,
        timeoutMs: milliseconds(timeout),
        exitCode: whole['exit-code'] ?? 0,
        ...output === undefined ? {} : {
            output
        },
        ...limit === undefined ? {} : {
            maxMemory: (0,bytes.parseBytes)(limit, `max-memory of a test of ${image}`)
        }
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

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
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
 * @throws Problem (request) for a path's demand that is none
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
        ]
    };
}
/** The keys that lead to each waiver of an image's policy, in their order. */ function waiverKeys(file, image) {
    const keysOf = (list = [], ...keys)=>list.map((_, at)=>[
                ...keys,
                'waivers',
                String(at)
            ]);
    return [
        ...keysOf(file.defaults?.waivers, 'defaults'),
        ...keysOf(entryFor(file, image).waivers, 'images', image)
    ];
}
/** The image's own entry; empty when there is none. */ function entryFor(file, image) {
    const { images } = file;
    return (images !== undefined && Object.hasOwn(images, image) ? images[image] : undefined) ?? {};
}
/** A plain size limits what is unpacked: what it takes on disk, and what `docker images` shows. */ function budget(size, what) {
    if (size === undefined) return {};
    if (typeof size !== 'object') return {
        uncompressed: (0,bytes.parseBytes)(size, what)
    };
    return {
        ...size.compressed === undefined ? {} : {
            compressed: (0,bytes.parseBytes)(size.compressed, what)
        },
        ...size.uncompressed === undefined ? {} : {
            uncompressed: (0,bytes.parseBytes)(size.uncompressed, what)
        }
    };
}
function growth(text, what) {
    const percent = /^(.*?)\s*%$/.exec(text)?.[1];
    return percent === undefined ? {
        kind: 'bytes',
        bytes: (0,bytes.parseBytes)(text, what)
    } : {
        kind: 'percent',
        percent: Number(percent)
    };
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
    if (keyword === 'RUN') return runStep(instruction);
    if (keyword === 'WORKDIR') return {
        kind: 'workdir',
        line,
        path: rest
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
function runStep(instruction) {
    const { rest, line, heredocs } = instruction;
    const options = flagValues(instruction, 'mount').map(mountOptions);
    return {
        kind: 'run',
        line,
        mounts: options.map((one)=>new Map(one)),
        options,
        command: [
            rest,
            ...heredocs.map(({ content })=>content)
        ].join('\n')
    };
}
function mountOptions(value) {
    return csvFields(value).map((field)=>{
        const at = field.indexOf('=');
        return at < 0 ? [
            field.toLowerCase(),
            undefined
        ] : [
            field.slice(0, at).toLowerCase(),
            field.slice(at + 1)
        ];
    });
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

/***/ 90477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ nameOfTest)
/* harmony export */ });
/** A test as a policy has it: a command, or a service that is asked. */ /** What a test is called in reports: its own name, else its command, else the address that is asked. */ function nameOfTest(test) {
    if ('service' in test) return test.name ?? test.get;
    if ('run' in test) return test.name ?? test.run.join(' ');
    return test.join(' ');
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

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatBytes: () => (/* binding */ formatBytes),
/* harmony export */   parseBytes: () => (/* binding */ parseBytes)
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
/* harmony export */   didYouMean: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
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
/* harmony import */ var _kill_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4983);




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
        // Until its output is closed: a child of the program may be left when the program itself has ended.
        if (!isOver) (0,_kill_group_js__WEBPACK_IMPORTED_MODULE_3__/* .killGroup */ .i)(child, signal);
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
/* harmony export */   Zs: () => (/* binding */ checkJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u1: () => (/* binding */ soundJson)
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
/**
 * The value of a JSON text that anybody may have written.
 * @returns undefined when it is not JSON or has another shape
 */ function soundJson(schema, text) {
    let value;
    try {
        value = JSON.parse(text);
    } catch  {
        return undefined;
    }
    return _sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_1__/* .Check */ .J(schema, value) ? value : undefined;
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

/***/ 4983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ killGroup)
/* harmony export */ });
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50661);

/**
 * Sends a signal to a program and to all that it has started. What cannot be reached is passed over: a group that has
 * ended is as good as stopped, and processes of another user (through sudo) are not ours to stop.
 * @param child started with `detached`, so that it leads a group; on Windows, where there are none, it is alone
 * @throws what the system throws for anything else
 */ function killGroup(child, signal) {
    // It was never started.
    if (child.pid === undefined) return;
    try {
        if (process.platform === 'win32') child.kill(signal);
        else process.kill(-child.pid, signal);
    } catch (error) {
        if (![
            'ESRCH',
            'EPERM'
        ].includes((0,_error_code_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .C)(error) ?? '')) throw error;
    }
}


/***/ }),

/***/ 42921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** A name for this machine or container that can stand in a file's name. */ function thisMachine() {
    return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)().replaceAll(/[^\w-]/g, '-') || 'local';
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
