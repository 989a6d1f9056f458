export const id = 5490;
export const ids = [5490];
export const modules = {

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

/***/ 95014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G4: () => (/* binding */ defaultPolicy),
  cy: () => (/* binding */ entryFor),
  KV: () => (/* binding */ policyFor),
  Zq: () => (/* binding */ waiverKeys)
});

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

/***/ 4390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ thisOwner),
/* harmony export */   N_: () => (/* binding */ ownerState),
/* harmony export */   OC: () => (/* binding */ isLeft),
/* harmony export */   ZZ: () => (/* binding */ quietMs),
/* harmony export */   c2: () => (/* binding */ ownedPrefix),
/* harmony export */   f6: () => (/* binding */ ownerIn)
/* harmony export */ });
/* unused harmony export longestJobMs */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50661);
/* harmony import */ var _is_alive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12565);
/* harmony import */ var _this_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42921);




/**
 * What nobody elsewhere has changed for so long is nobody's, in milliseconds: a job on a runner of one's own ends after
 * five days. Source: docs.github.com, "Actions limits".
 */ const longestJobMs = 5 * 24 * 60 * 60 * 1000;
/** This process. */ function thisOwner() {
    return {
        machine: (0,_this_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .thisMachine */ .g)(),
        pid: process.pid
    };
}
/** The beginning of a name that says that something is this process's: `MACHINE.PID.`; letters and digits are to follow. */ function ownedPrefix() {
    return `${(0,_this_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .thisMachine */ .g)()}.${process.pid}.`;
}
/** Whose something is by its name; undefined for a name that does not say it. */ function ownerIn(name) {
    const [, machine, pid] = /^(.+)\.(\d+)\.\w+$/.exec(name) ?? [];
    return machine === undefined || pid === undefined ? undefined : {
        machine,
        pid: Number(pid)
    };
}
/** How an owner does. Processes have numbers of their own in each container: those of another one say nothing here. */ function ownerState({ machine, pid }, here = {
    ...thisOwner(),
    isAlive: _is_alive_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._
}) {
    if (machine !== here.machine) return 'elsewhere';
    return pid === here.pid || here.isAlive(pid) ? 'alive' : 'dead';
}
/** Whether nobody works any more with what an owner has made. @param quiet since it was changed, in milliseconds */ function isLeft(owner, quiet, here) {
    const state = ownerState(owner, here);
    return state === 'dead' || state === 'elsewhere' && quiet > longestJobMs;
}
/** How long ago a file or folder itself was changed, in milliseconds; 0 for one that is not there: somebody has removed it. */ async function quietMs(path) {
    try {
        return Date.now() - (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).mtimeMs;
    } catch (error) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 'ENOENT') return 0;
        throw error;
    }
}


/***/ }),

/***/ 42921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/**
 * A name for where numbers of processes mean what they mean here: this machine, or this container of it. It can stand in
 * a file's name. Containers may have one host name (`hostname:`, `network: host`) and share a folder, so their pid
 * namespace is in it (Linux: pid_namespaces(7)).
 */ function thisMachine() {
    return [
        (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(),
        pidNamespace()
    ].join('-').replaceAll(/[^\w-]/g, '-');
}
/** Its number; `local` on systems that have none. */ function pidNamespace() {
    try {
        return /\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? 'local';
    } catch  {
        return 'local';
    }
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


/***/ })

};
