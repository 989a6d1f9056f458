export const id = 9566;
export const ids = [9566,4400,3957];
export const modules = {

/***/ 24400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseBuilder: () => (/* binding */ chooseBuilder),
/* harmony export */   containerBuilder: () => (/* binding */ containerBuilder),
/* harmony export */   listBuilders: () => (/* binding */ listBuilders),
/* harmony export */   ownBuilder: () => (/* binding */ ownBuilder)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82078);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _tools_buildx_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(905);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53859);




const builderSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Object({
    Name: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String(),
    Driver: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String(),
    Current: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Boolean()),
    Err: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String()),
    Nodes: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Object({
        Name: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String()),
        Endpoint: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String()),
        Status: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String()),
        Err: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String()),
        Labels: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Union([
            _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String()),
            _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Null()
        ])),
        Platforms: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Union([
            _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String()),
            _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Null()
        ]))
    })))
});
/** All builders that buildx knows. */ async function listBuilders(buildx) {
    const { exitCode, stdout, stderr } = await (0,_tools_buildx_js__WEBPACK_IMPORTED_MODULE_1__/* .runBuildx */ .A)(buildx, [
        'ls',
        '--format',
        '{{json .}}'
    ]);
    if (exitCode !== 0) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)('buildx cannot list its builders', {
        log: stderr.trim().split('\n').slice(-5)
    });
    const byName = new Map();
    // One line a node, each with the whole builder.
    for (const line of stdout.split('\n').filter((text)=>text.trim() !== '')){
        const builder = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(builderSchema, line, 'buildx ls');
        byName.set(builder.Name, builder);
    }
    return [
        ...byName.values()
    ];
}
/** The name of the container builder that is made once and found again. */ const containerBuilder = 'image-build';
/** Whether a builder is a container builder that we have made: by its name, with or without that of its mirrors. */ function ownBuilder({ Name, Driver }) {
    const suffix = Name.startsWith(containerBuilder) ? Name.slice(containerBuilder.length) : undefined;
    return Driver === 'docker-container' && suffix !== undefined && /^(-[0-9a-f]{8})?$/.test(suffix);
}
/**
 * Chooses the builder: the named one, else the current one when it can do what is needed, else a container builder
 * in a docker engine, else none.
 * @throws Problem (surroundings) when the named one is not there or cannot do what is needed
 */ function chooseBuilder(builders, named) {
    const wanted = named === undefined ? builders.find((one)=>one.Current) : builders.find((one)=>one.Name === named);
    if (named !== undefined && wanted === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)(`There is no builder ${JSON.stringify(named)}`, {
        todo: `Make it with docker buildx create --name ${named}, or leave builder out; there are: ${builders.map((one)=>one.Name).join(', ')}`
    });
    const failure = wanted === undefined ? undefined : failureOf(wanted);
    if (wanted !== undefined && failure === undefined && canExportLayouts(wanted)) return {
        kind: 'use',
        name: wanted.Name,
        driver: wanted.Driver
    };
    if (named !== undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)(`The builder ${named} cannot be used`, {
        todo: failure ?? 'Its driver cannot export OCI layouts: use docker-container, remote or kubernetes, or the containerd image store'
    });
    const dockerWorks = builders.some((one)=>one.Driver === 'docker' && failureOf(one) === undefined);
    if (!dockerWorks) return {
        kind: 'own'
    };
    return {
        kind: 'container'
    };
}
function failureOf(builder) {
    return [
        builder.Err,
        ...(builder.Nodes ?? []).map((node)=>node.Err)
    ].find((error)=>error !== undefined && error !== '');
}
/**
 * The docker driver can where the engine has the containerd image store: its worker then has a label that ends in
 * `worker.snapshotter` (design notes). All other drivers can.
 */ function canExportLayouts(builder) {
    if (builder.Driver === '') return false;
    if (builder.Driver !== 'docker') return true;
    return (builder.Nodes ?? []).some((node)=>Object.keys(node.Labels ?? {}).some((label)=>label.endsWith('worker.snapshotter')));
}


/***/ }),

/***/ 77962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ needingEmulator),
/* harmony export */   e: () => (/* binding */ runnablePlatforms),
/* harmony export */   oE: () => (/* binding */ binfmtImage),
/* harmony export */   oH: () => (/* binding */ registerEmulators)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82078);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _tools_buildx_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(905);
/* harmony import */ var _tools_capture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40111);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53859);
/* harmony import */ var _builders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24400);






/**
 * The image that docker/setup-qemu-action runs, too: QEMU v10.2.3, by the digest of its index. Without a tag, which
 * podman does not take beside a digest.
 */ const binfmtImage = 'docker.io/tonistiigi/binfmt@sha256:400a4873b838d1b89194d982c45e5fb3cda4593fbfd7e08a02e76b03b21166f0';
/**
 * The platforms whose programs an engine can run. One that has not been started yet is started.
 * @throws Problem: interrupted, or surroundings when it does not start
 */ async function runnablePlatforms(buildx, builder) {
    const { exitCode, stderr } = await (0,_tools_buildx_js__WEBPACK_IMPORTED_MODULE_1__/* .runBuildx */ .A)(buildx, [
        'inspect',
        '--bootstrap',
        builder
    ]);
    if (exitCode !== 0) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)('The builder does not start', {
        log: lastLines(stderr)
    });
    const found = (await (0,_builders_js__WEBPACK_IMPORTED_MODULE_4__.listBuilders)(buildx)).find(({ Name })=>Name === builder);
    // A star stands behind those that somebody has set.
    return (found?.Nodes ?? []).flatMap(({ Platforms })=>(Platforms ?? []).map((platform)=>platform.replace(/\*$/, '')));
}
/**
 * Those of some platforms that need an emulator: programs of another architecture. A variant is not asked for: an
 * emulator is for all of its architecture, and a processor without `amd64/v3` gets none for it.
 * @param runnable as an engine or binfmt tells it
 */ function needingEmulator(platforms, runnable) {
    const known = new Set(runnable.map(withoutVariant));
    return platforms.filter((platform)=>platform.startsWith('linux/') && !known.has(withoutVariant(platform)));
}
function withoutVariant(platform) {
    return platform.split('/').slice(0, 2).join('/');
}
/** What tonistiigi/binfmt prints. */ const statusSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Object({
    supported: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.String())
});
/**
 * Registers QEMU in this machine's kernel for some platforms, as docker/setup-qemu-action does; those that are
 * registered already stay as they are. It holds until the machine is started anew.
 * @param program docker or podman; absolute
 * @param platforms normalised
 * @returns those that were registered
 * @throws Problem: interrupted; surroundings when containers cannot be run, or the kernel takes no emulators
 */ async function registerEmulators(program, platforms, { env, signal }) {
    const ask = async (args)=>{
        const { exitCode, stdout, stderr } = await (0,_tools_capture_js__WEBPACK_IMPORTED_MODULE_2__/* .capture */ .F)(program, [
            'run',
            '--rm',
            '--privileged',
            binfmtImage,
            ...args
        ], {
            env,
            signal
        });
        if (exitCode !== 0) throw cannotRun(program, stderr);
        const status = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_3__/* .soundJson */ .u1)(statusSchema, stdout);
        // It ends with 0 when it may not mount or read binfmt_misc.
        if (status === undefined) throw notTaken(platforms, stderr);
        return {
            supported: status.supported,
            said: stderr
        };
    };
    const missing = needingEmulator(platforms, (await ask([])).supported);
    if (missing.length === 0) return [];
    const architectures = new Set(missing.map((platform)=>platform.split('/')[1] ?? ''));
    const { supported, said } = await ask([
        '--install',
        [
            ...architectures
        ].join(',')
    ]);
    const refused = needingEmulator(missing, supported);
    if (refused.length > 0) throw notTaken(refused, said);
    return missing;
}
function cannotRun(program, said) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)(`emulation was asked for, and ${program} cannot run what registers it`, {
        todo: 'Does the container engine answer, and may it run privileged containers?',
        log: lastLines(said)
    });
}
function notTaken(platforms, said) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)(`This machine’s kernel takes no emulator for ${platforms.join(', ')}`, {
        todo: 'It needs binfmt_misc that a privileged container may write; else build these platforms on machines of their own',
        log: lastLines(said)
    });
}
const logLines = 5;
function lastLines(text) {
    return text.split('\n').filter((line)=>line.trim() !== '').slice(-logLines);
}


/***/ }),

/***/ 33957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   engineState: () => (/* binding */ engineState),
/* harmony export */   isCi: () => (/* binding */ isCi),
/* harmony export */   isHere: () => (/* binding */ isHere),
/* harmony export */   isWorthALook: () => (/* binding */ isWorthALook)
/* harmony export */ });
/**
 * Whether an engine keeps its state from run to run. On a machine that somebody works at it does. In CI the machine is
 * taken for a new one, unless the engine is elsewhere or has been seen with something in it.
 */ function engineState(engine, env) {
    if (!isCi(env)) return {
        isKept: true,
        why: 'outside of CI the engine keeps its own'
    };
    if (isElsewhere(engine)) return {
        isKept: true,
        why: `the ${engine.driver} builder keeps its own`
    };
    const isHosted = isHostedRunner(env);
    if (engine.hadState === true && !isHosted) return {
        isKept: true,
        why: 'this runner keeps the engine’s state'
    };
    return {
        isKept: false,
        why: isHosted ? 'a hosted runner starts empty' : 'nothing says that the engine’s state stays'
    };
}
/**
 * Whether it is worth a look into the engine, since when it has what is in it: on a runner that may be new, or may be
 * one that stays, nothing else tells.
 */ function isWorthALook(engine, env) {
    return isCi(env) && !isHostedRunner(env) && !isElsewhere(engine) && engine.hadState !== false;
}
function isElsewhere({ isOwn, driver, endpoint }) {
    return !isOwn && [
        'remote',
        'cloud'
    ].includes(driver) && !isHere(endpoint);
}
function isHostedRunner(env) {
    return env['RUNNER_ENVIRONMENT'] === 'github-hosted';
}
/** Whether this is a job of some CI service: most of them set `CI`. */ function isCi(env) {
    return env['GITHUB_ACTIONS'] === 'true' || ![
        '',
        '0',
        'false'
    ].includes((env['CI'] ?? '').toLowerCase());
}
/** Whether an address is one of this machine. */ function isHere(endpoint = '') {
    return /^unix:|^npipe:|^tcp:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:|$)/.test(endpoint);
}


/***/ }),

/***/ 89566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  emulate: () => (/* binding */ emulate),
  platformsRun: () => (/* binding */ platformsRun)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/emulation.js
var emulation = __webpack_require__(77962);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/cache/policy/engine-state.js
var engine_state = __webpack_require__(33957);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/asked.js
var asked = __webpack_require__(44358);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/platform.js
var oci_platform = __webpack_require__(81924);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/reach/reach.js + 3 modules
var reach = __webpack_require__(4267);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/run-platforms.js


/**
 * The platforms whose programs are run while an image is built: those of the stages with a RUN that it needs. A stage
 * `FROM --platform=$BUILDPLATFORM` runs the machine's own. Pure: nothing is read.
 * @param own the platform of the machine that builds
 * @returns sorted; all of the image's where nobody can tell which RUNs there are
 */ function runPlatforms(image, own = (0,oci_platform.hostPlatform)()) {
    const { facts } = image.dockerfile;
    const found = new Set();
    for (const platform of image.platforms){
        const { found: reached } = (0,reach/* walked */.xQ)(image, platform, {
            pins: new Map(),
            parents: new Map()
        }, ({ stage })=>found.add(facts === undefined ? platform : platformOfStage(facts, stage, platform, own)));
        if (reached.stages.size === 0 && reached.doubt !== undefined) found.add(platform);
    }
    return [
        ...found
    ].sort();
}
/** A stage that stands on another has its platform, whatever it says itself (moby/buildkit, dockerfile2llb/convert.go). */ function platformOfStage(facts, index, platform, own) {
    const from = facts.stages[index]?.from;
    if (from === undefined) return platform;
    const name = from.text.toLowerCase();
    const before = facts.stages.findLastIndex((stage, at)=>at < index && stage.name === name);
    if (before !== -1) return platformOfStage(facts, before, platform, own);
    if (from.platform === undefined) return platform;
    if (/^\$\{?BUILDPLATFORM\}?$/.test(from.platform)) return own;
    try {
        return (0,oci_platform.normalizePlatform)(from.platform);
    } catch  {
        return platform; // another variable
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/which.js
var which = __webpack_require__(24084);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/emulation.js






/**
 * Registers emulators for the platforms whose programs are to be run and the engine cannot.
 * @param needed e.g. `linux/arm64`; those of images are `platformsRun`
 * @param note takes a sentence for people
 * @throws Problem: interrupted; surroundings where nobody could register them
 */ async function emulate(needed, engine, { signal }, note) {
    if (needed.length === 0) return;
    const { buildx, builder, about } = engine;
    const foreign = (0,emulation/* needingEmulator */.G4)(needed, await (0,emulation/* runnablePlatforms */.e)(buildx, builder));
    if (foreign.length === 0) return;
    if (!isOnThisMachine(engine)) throw (0,problem/* surroundingsFailed */.fs)(`emulation cannot be set up for ${about}: it works on another machine`, {
        todo: `Register QEMU there (tonistiigi/binfmt), or leave emulation out and build ${foreign.join(', ')} on machines of their own`
    });
    const [program] = [
        ...await (0,which/* which */.K7)('docker', buildx.env),
        ...await (0,which/* which */.K7)('podman', buildx.env)
    ];
    if (program === undefined) throw (0,problem/* surroundingsFailed */.fs)(`emulation for ${foreign.join(', ')} needs docker or podman on this machine`, {
        todo: 'Install one of them, or register QEMU with the system’s package manager (qemu-user-static); then emulation has nothing to do'
    });
    const registered = await (0,emulation/* registerEmulators */.oH)(program, foreign, {
        env: buildx.env,
        signal
    });
    if (registered.length > 0) note(`QEMU was registered for ${registered.join(', ')}: it stays until this machine is started anew`);
}
/**
 * The platforms whose programs are run: by RUN, for what is built, and by tests.
 * @returns sorted, without duplicates
 */ function platformsRun(images) {
    const found = images.filter(({ decision })=>decision !== 'skip').flatMap((image)=>[
            ...image.decision === 'build' ? runPlatforms(image) : [],
            ...image.policy.tests.length > 0 && (0,asked/* isAsked */.D6)('tests', image.policy) ? image.platforms : []
        ]);
    return [
        ...new Set(found)
    ].sort();
}
/** In this machine's kernel: in a container of its docker engine, or behind a socket. */ function isOnThisMachine({ facts, reach }) {
    return reach.root !== undefined || [
        'docker',
        'docker-container'
    ].includes(facts.driver) || facts.driver === 'remote' && (0,engine_state.isHere)(facts.endpoint);
}


/***/ })

};
