export const id = 6014;
export const ids = [6014,4400];
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

/***/ 85212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ buildkitImage)
/* harmony export */ });
/** BuildKit for builders that we make: v0.29.0, by the digest of its index. */ const pinned = 'docker.io/moby/buildkit:v0.29.0@sha256:0039c1d47e8748b5afea56f4e85f14febaf34452bd99d9552d2daa82262b5cc5';
/** The image of BuildKit for builders that we make; `IMAGE_BUILD_BUILDKIT_IMAGE` names another one. */ function buildkitImage(env) {
    return env['IMAGE_BUILD_BUILDKIT_IMAGE'] ?? pinned;
}


/***/ }),

/***/ 36014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findEngine: () => (/* binding */ findEngine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55518);
/* harmony import */ var _tools_buildx_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(905);
/* harmony import */ var _buildkit_image_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85212);
/* harmony import */ var _builders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24400);
/* harmony import */ var _mirrors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60098);
/* harmony import */ var _own_daemon_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6944);










/**
 * Finds or starts an engine (design, "Engines, in this order").
 * @throws Problem (surroundings) when there is none to be had
 */ async function findEngine(buildx, wishes) {
    if (wishes.driver !== undefined) return engineOfRun(buildx, wishes.driver, wishes);
    const choice = (0,_builders_js__WEBPACK_IMPORTED_MODULE_6__.chooseBuilder)(wishes.builders, wishes.named);
    const hasMirrors = Object.keys(wishes.mirrors).length > 0;
    const stop = ()=>Promise.resolve();
    switch(choice.kind){
        case 'use':
            return {
                buildx,
                builder: choice.name,
                facts: factsOf(wishes.builders, choice),
                reach: reachOf(wishes.builders, choice),
                about: `builder ${choice.name} (${choice.driver})`,
                ignoresMirrors: hasMirrors,
                stop
            };
        case 'container':
            {
                const { builder, wasThere } = await containerBuilderFor(buildx, wishes.mirrors);
                const facts = {
                    isOwn: false,
                    driver: 'docker-container',
                    hadState: wasThere
                };
                return {
                    buildx,
                    builder,
                    facts,
                    reach: {
                        driver: 'docker-container',
                        nodes: [
                            {
                                name: `${builder}0`
                            }
                        ]
                    },
                    about: `builder ${builder} (docker-container)`,
                    ignoresMirrors: false,
                    stop
                };
            }
        case 'own':
            {
                const { cacheDir, mirrors, signal, limits } = wishes;
                const own = await (0,_own_daemon_js__WEBPACK_IMPORTED_MODULE_8__/* .startOwnDaemon */ .X3)(buildx, cacheDir, mirrors, signal, limits);
                return {
                    buildx: {
                        ...buildx,
                        env: own.env
                    },
                    builder: own.builder,
                    facts: {
                        isOwn: true,
                        driver: 'remote',
                        hadState: own.hadState
                    },
                    reach: {
                        root: own.state,
                        driver: 'remote',
                        nodes: []
                    },
                    about: 'buildkitd started by image-build',
                    ignoresMirrors: false,
                    stop: ()=>own.stop()
                };
            }
    }
}
/** A builder of this run's own: `driver`. */ async function engineOfRun(buildx, wish, wishes) {
    const { makeBuilder } = await __webpack_require__.e(/* import() */ 3422).then(__webpack_require__.bind(__webpack_require__, 63422));
    const { builder, env, hasMirrors, stop } = await makeBuilder(buildx, wish, wishes);
    const choice = {
        name: builder.Name,
        driver: wish.driver
    };
    return {
        buildx: {
            ...buildx,
            env
        },
        builder: builder.Name,
        facts: {
            ...factsOf([
                builder
            ], choice),
            ...wish.driver === 'remote' ? {} : {
                hadState: false
            }
        },
        reach: reachOf([
            builder
        ], choice),
        about: `${wish.driver} builder of this run`,
        ignoresMirrors: !hasMirrors && Object.keys(wishes.mirrors).length > 0,
        stop
    };
}
function reachOf(builders, { name, driver }) {
    const nodes = builders.find((one)=>one.Name === name)?.Nodes ?? [];
    return {
        driver,
        nodes: nodes.map(({ Name = '', Endpoint })=>({
                name: Name,
                ...Endpoint === undefined ? {} : {
                    endpoint: Endpoint
                }
            }))
    };
}
function factsOf(builders, { name, driver }) {
    const endpoint = builders.find((one)=>one.Name === name)?.Nodes?.[0]?.Endpoint;
    return {
        isOwn: false,
        driver,
        ...endpoint === undefined ? {} : {
            endpoint
        }
    };
}
/** A builder's mirrors are fixed when it is made, so its name says which it has. */ async function containerBuilderFor(buildx, mirrors) {
    const config = (0,_mirrors_js__WEBPACK_IMPORTED_MODULE_7__.mirrorConfig)(mirrors);
    const suffix = config === '' ? '' : `-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(config).digest('hex').slice(0, 8)}`;
    const name = `${_builders_js__WEBPACK_IMPORTED_MODULE_6__.containerBuilder}${suffix}`;
    if ((await (0,_builders_js__WEBPACK_IMPORTED_MODULE_6__.listBuilders)(buildx)).some((one)=>one.Name === name)) return {
        builder: name,
        wasThere: true
    };
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'image-build-'));
    try {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'buildkitd.toml');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, `${config}\n`);
        const usesLocal = Object.values(mirrors).flat().some(_mirrors_js__WEBPACK_IMPORTED_MODULE_7__.isLocal);
        const made = await (0,_tools_buildx_js__WEBPACK_IMPORTED_MODULE_5__/* .runBuildx */ .A)(buildx, [
            'create',
            '--name',
            name,
            '--driver',
            'docker-container',
            '--driver-opt',
            `image=${(0,_buildkit_image_js__WEBPACK_IMPORTED_MODULE_9__/* .buildkitImage */ .U)(buildx.env)}`,
            ...Object.entries(_own_daemon_js__WEBPACK_IMPORTED_MODULE_8__/* .wholeLogs */ .lZ).flatMap(([key, value])=>[
                    '--driver-opt',
                    `env.${key}=${value}`
                ]),
            // Mirrors on this machine are seen from the host's network only.
            ...usesLocal ? [
                '--driver-opt',
                'network=host'
            ] : [],
            ...config === '' ? [] : [
                '--buildkitd-config',
                file
            ]
        ]);
        // Another run may have made it in the meantime.
        if (made.exitCode !== 0 && !made.stderr.includes('existing instance')) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .surroundingsFailed */ .fs)('The container builder cannot be made', {
            log: made.stderr.trim().split('\n').slice(-5)
        });
        return {
            builder: name,
            wasThere: false
        };
    } finally{
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, {
            recursive: true,
            force: true
        });
    }
}


/***/ }),

/***/ 60490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ NoEngine)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);

/** Nobody named an engine, and this machine has none: what can be answered without one still can. Exit code 4. */ class NoEngine extends _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF {
    constructor(what, details){
        super({
            kind: 'surroundings',
            what,
            ...details
        });
    }
}


/***/ }),

/***/ 16653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ isBeingRemoved),
/* harmony export */   P6: () => (/* binding */ stopClients),
/* harmony export */   Tw: () => (/* binding */ forgetOwner),
/* harmony export */   _E: () => (/* binding */ stopOrphans),
/* harmony export */   h3: () => (/* binding */ writeOwner),
/* harmony export */   m0: () => (/* binding */ workPrefix)
/* harmony export */ });
/* unused harmony exports writeRemover, forgetRemover, hasOwner */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82078);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53859);
/* harmony import */ var _tools_owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4390);






/** The temporary folder of a daemon, with its socket and its configuration, is called this and some letters. */ const workPrefix = 'image-build-';
const ownerSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Object({
    /** The run's process: see Owner. */ machine: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.String(),
    pid: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Integer(),
    /** The daemon's process. */ daemon: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Integer(),
    /** The daemon's temporary folder. */ work: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.String()
});
function ownerFile(root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'owner.json');
}
/**
 * Writes down that this process's daemon works in a state folder. Another run may read it at any time: it is there as
 * a whole or not at all.
 */ async function writeOwner(root, daemon) {
    const unfinished = `${ownerFile(root)}.${process.pid}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(unfinished, JSON.stringify({
        ...(0,_tools_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .thisOwner */ .GS)(),
        ...daemon
    }));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(unfinished, ownerFile(root));
}
/** A daemon has stopped: its state folder is nobody's, unless another run has taken it by now. @param work the daemon's */ async function forgetOwner(root, work) {
    if ((await readNote(ownerSchema, ownerFile(root)))?.work === work) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(ownerFile(root), {
        force: true
    });
}
const removerSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Object({
    machine: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.String(),
    pid: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Integer()
});
function removerFile(root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'remover.json');
}
/** Says that this process is about to remove a state folder: no run starts to work in it from now on. */ async function writeRemover(root) {
    await writeFile(removerFile(root), JSON.stringify(thisOwner()));
}
/** The state folder is gone, or stays after all. */ async function forgetRemover(root) {
    await rm(removerFile(root), {
        force: true
    });
}
/** Whether another process is removing a state folder just now. */ async function isBeingRemoved(root) {
    const remover = await readNote(removerSchema, removerFile(root));
    return remover !== undefined && isAnothers(remover, removerFile(root));
}
/** Whether another run, which is still there as far as can be told, works in a state folder. */ async function hasOwner(root) {
    const owner = await readNote(ownerSchema, ownerFile(root));
    return owner !== undefined && isAnothers(owner, ownerFile(root));
}
/** @returns undefined where there is none, or one of another version */ async function readNote(schema, path) {
    return (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_3__/* .soundJson */ .u1)(schema, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(()=>''));
}
/** @param note the file that says so */ async function isAnothers(owner, note) {
    const { machine, pid } = (0,_tools_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .thisOwner */ .GS)();
    const isOwn = owner.machine === machine && owner.pid === pid;
    return !isOwn && !(0,_tools_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .isLeft */ .OC)(owner, await (0,_tools_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .quietMs */ .ZZ)(note));
}
/**
 * A run that was killed outright leaves its daemon behind, with the lock, and at work: the next run stops it.
 * @param states the folder of all state folders
 */ async function stopOrphans(states) {
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(states).catch(()=>[])))await stopOrphan((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(states, name));
}
async function stopOrphan(root) {
    const found = await readNote(ownerSchema, ownerFile(root));
    // Of another container's processes only their numbers are known, and here they are somebody else's.
    if (found === undefined || (0,_tools_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerState */ .N_)(found) !== 'dead') return;
    await stopDaemon(found.daemon, found.work);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(found.work).startsWith(workPrefix)) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(found.work, {
        recursive: true,
        force: true
    });
    await forgetOwner(root, found.work);
}
const stopWithinMs = 10_000;
/**
 * The daemon waits for its clients, and its steps go on when it is killed: so the clients go first, and it can then
 * cancel their work and unmount what is mounted. Numbers of processes come round: each is looked at before.
 */ async function stopDaemon(pid, work) {
    const isThere = async ()=>(await textOf(pid, 'cmdline')).includes(work);
    if (!await isThere()) return;
    await stopClients(work);
    signal(pid, 'SIGTERM');
    for(let waited = 0; await isThere(); waited += 20){
        if (waited >= stopWithinMs) signal(pid, 'SIGKILL');
        if (waited >= 2 * stopWithinMs) return;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20);
    }
}
/** Ends the buildx processes whose configuration is below a folder: of a run that was killed they work on. */ async function stopClients(folder) {
    for (const client of (await clientsOf(folder)))signal(client, 'SIGKILL');
}
/** The buildx processes that know the daemon: their configuration is in its folder. */ async function clientsOf(work) {
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc').catch(()=>[])).map(Number).filter((pid)=>Number.isInteger(pid));
    const known = await Promise.all(pids.map(async (pid)=>(await textOf(pid, 'environ')).includes(`BUILDX_CONFIG=${work}/`)));
    return pids.filter((_, index)=>known[index]);
}
async function textOf(pid, what) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/${what}`, 'utf8').catch(()=>'');
}
/** To its whole group; one that has ended in the meantime is as good. */ function signal(pid, name) {
    try {
        process.kill(-pid, name);
    } catch  {
        return;
    }
}


/***/ }),

/***/ 6944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X3: () => (/* binding */ startOwnDaemon),
  lZ: () => (/* binding */ wholeLogs)
});

// UNUSED EXPORTS: openState

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/no-engine.js
var no_engine = __webpack_require__(60490);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/tools/daemon.js





const readyWithinMs = 30_000;
/**
 * Starts a program that stays, and waits until it can be used. It ends with us, whatever way we end (but SIGKILL).
 * @throws Problem (surroundings) with the end of its log when it ends or is not ready within 30 seconds
 */ async function startDaemon(options) {
    const log = (0,external_node_fs_.openSync)(options.logFile, 'w');
    const child = (0,external_node_child_process_.spawn)(options.program, options.args, {
        env: options.env,
        detached: true,
        stdio: [
            'ignore',
            log,
            log
        ]
    });
    (0,external_node_fs_.closeSync)(log);
    const ended = new Promise((resolve)=>{
        child.once('exit', ()=>resolve());
        child.once('error', ()=>resolve());
    });
    const hasEnded = ()=>child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
    const kill = (signal)=>{
        if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, signal);
    };
    // Not SIGKILL: it has mounts to undo, and does so when we are gone already.
    const killWithUs = ()=>kill('SIGTERM');
    process.once('exit', killWithUs);
    const stop = async ()=>{
        kill('SIGTERM');
        const last = setTimeout(()=>kill('SIGKILL'), 10_000);
        await ended;
        clearTimeout(last);
        process.removeListener('exit', killWithUs);
    };
    const until = Date.now() + readyWithinMs;
    while(!await options.isReady()){
        if (options.signal?.aborted || Date.now() > until || hasEnded()) {
            await stop();
            if (options.signal?.aborted) throw (0,problem/* interrupted */.VM)();
            throw (0,problem/* surroundingsFailed */.fs)(`${options.program} ${hasEnded() ? 'ended at once' : 'is not ready after 30 seconds'}`, {
                log: lastWords(await (0,promises_.readFile)(options.logFile, 'utf8'))
            });
        }
        await Promise.race([
            (0,external_node_timers_promises_.setTimeout)(20),
            ended
        ]);
    }
    if (child.pid === undefined) throw (0,problem/* surroundingsFailed */.fs)(`${options.program} cannot be started`);
    return {
        pid: child.pid,
        stop
    };
}
/** The end of a log without the stack of a Go program: `main.main`, then an indented place. */ function lastWords(log) {
    return log.trim().split('\n').filter((line)=>!/^(\s|\S+$)/.test(line)).slice(-8);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/buildx.js
var tools_buildx = __webpack_require__(905);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/env.js
var env = __webpack_require__(44022);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/which.js
var which = __webpack_require__(24084);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/gc.js
/** What an engine and the cache folder may take on a machine that stays: the policy's `state`. */ /** How much of the disk a BuildKit without a limit of its own leaves free, and keeps for itself all the same. */ const unlimited = [
    'minFreeSpace = "20%"',
    'reservedSpace = "10%"'
];
/**
 * The limits as lines of buildkitd.toml, to stand in the worker's table. None: BuildKit's own rules hold, by which cache
 * mounts go that were unused for two days.
 * Source: moby/buildkit, cmd/buildkitd/config/gcpolicy.go, and docs/buildkitd.toml.md.
 */ function gcConfig({ keepBytes, olderThanMs }) {
    if (keepBytes === undefined && olderThanMs === undefined) return [];
    const space = keepBytes === undefined ? unlimited : [
        `maxUsedSpace = "${Math.max(1, keepBytes)}"`
    ];
    return [
        'gc = true',
        ...olderThanMs === undefined ? [] : rule([
            `keepDuration = "${Math.max(1, Math.floor(olderThanMs / 1000))}s"`
        ]),
        ...rule(space)
    ];
}
function rule(lines) {
    return [
        '[[worker.oci.gcpolicy]]',
        'all = true',
        ...lines
    ];
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/mirrors.js
var build_mirrors = __webpack_require__(60098);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/orphans.js
var orphans = __webpack_require__(16653);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/own-daemon.js













/** Two runs at once need a state folder each; more than this many at once are not expected on one machine. */ const stateFolders = 8;
/**
 * Starts a BuildKit of our own, with its state in the cache folder, so that the next run finds its layers.
 * @throws Problem (surroundings) when buildkitd is not there, may not run or does not start
 */ async function startOwnDaemon(buildx, cacheDir, mirrors, signal, limits = {}) {
    return startDaemonFor(buildx, (program, { work, address })=>startInFreeFolder(program, buildx, {
            cacheDir,
            work,
            address,
            mirrors,
            signal,
            gc: gcConfig(limits)
        }));
}
/**
 * Starts a BuildKit on one state folder, to look at what is in it and to remove some of it: nothing goes by itself.
 * @param root absolute
 * @returns undefined when a run works in it
 * @throws Problem (surroundings) as startOwnDaemon
 */ async function openState(buildx, root, signal) {
    try {
        return await startDaemonFor(buildx, (program, { work, address })=>startIn(root, program, buildx, {
                work,
                address,
                mirrors: {},
                signal,
                gc: [
                    'gc = false'
                ]
            }));
    } catch (error) {
        if (isLocked(error)) return undefined;
        throw error;
    }
}
async function startDaemonFor(buildx, start) {
    const [program] = await (0,which/* which */.K7)('buildkitd', buildx.env, [
        '/usr/local/bin',
        '/usr/sbin'
    ]);
    if (program === undefined) throw new no_engine/* NoEngine */.o('There is no engine to build with', {
        todo: 'Start Docker, name a builder with builder, or put buildkitd on the PATH'
    });
    if (process.getuid?.() !== 0) throw new no_engine/* NoEngine */.o('buildkitd needs root on this machine', {
        todo: 'Start Docker, name a builder with builder, or run as root'
    });
    // A socket's path may have about 100 bytes, and the cache folder may be deep.
    const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), orphans/* workPrefix */.m0));
    const address = (0,external_node_path_.join)(work, 'bk.sock');
    let started;
    const stop = async ()=>{
        await started?.stop();
        await (0,promises_.rm)(work, {
            recursive: true,
            force: true
        });
    };
    try {
        started = await start(program, {
            work,
            address
        });
        const env = {
            ...buildx.env,
            BUILDX_CONFIG: (0,external_node_path_.join)(work, 'buildx')
        };
        const builder = 'image-build-own';
        const made = await (0,tools_buildx/* runBuildx */.A)({
            ...buildx,
            env
        }, [
            'create',
            '--name',
            builder,
            '--driver',
            'remote',
            `unix://${address}`
        ]);
        if (made.exitCode !== 0) throw (0,problem/* surroundingsFailed */.fs)('buildx does not take the BuildKit that was started', {
            log: made.stderr.trim().split('\n')
        });
        return {
            builder,
            env,
            state: stateOf(started.root),
            hadState: started.hadState,
            stop
        };
    } catch (error) {
        await stop();
        throw error;
    }
}
/**
 * BuildKit cuts what a step writes at 200 KiB/s and 2 MiB; of a test that runs inside an image its log is the answer.
 * Source: moby/buildkit, util/progress/logs. In bytes, and -1 for any speed.
 */ const wholeLogs = {
    BUILDKIT_STEP_LOG_MAX_SPEED: '-1',
    BUILDKIT_STEP_LOG_MAX_SIZE: String(16 * 1024 * 1024)
};
/** buildkitd locks its state folder itself: when it says so, the next folder is tried. */ async function startInFreeFolder(program, buildx, start) {
    const states = (0,external_node_path_.join)(start.cacheDir, 'buildkit');
    await (0,orphans/* stopOrphans */._E)(states);
    for(let index = 0; index < stateFolders; index += 1){
        const root = (0,external_node_path_.join)(states, String(index));
        try {
            const started = await startIn(root, program, buildx, start);
            if (!await (0,orphans/* isBeingRemoved */.A3)(root)) return started;
            await started.stop();
        } catch (error) {
            if (!isLocked(error)) throw error;
        }
    }
    throw (0,problem/* surroundingsFailed */.fs)(`${stateFolders} runs are building on this machine already`, {
        todo: 'Wait for one of them to end'
    });
}
async function startIn(root, program, buildx, start) {
    await (0,promises_.mkdir)(root, {
        recursive: true
    });
    const hadState = await (0,promises_.readdir)(stateOf(root)).then((names)=>names.length > 0, ()=>false);
    const config = (0,external_node_path_.join)(start.work, 'buildkitd.toml');
    await (0,promises_.writeFile)(config, daemonConfig(root, start));
    const daemon = await startDaemon({
        program,
        args: [
            '--config',
            config
        ],
        env: (0,env/* cleanEnv */.J)(buildx.env, {
            PATH: `${buildx.env['PATH'] ?? ''}:/usr/sbin:/sbin`,
            // BuildKit leaves empty mount points behind in its temporary folder: it goes with this run.
            TMPDIR: start.work,
            ...wholeLogs
        }),
        logFile: (0,external_node_path_.join)(start.work, 'buildkitd.log'),
        isReady: ()=>accepts(start.address),
        signal: start.signal
    });
    const stop = async ()=>{
        await daemon.stop();
        await (0,orphans/* forgetOwner */.Tw)(root, start.work);
    };
    try {
        await (0,orphans/* writeOwner */.h3)(root, {
            daemon: daemon.pid,
            work: start.work
        });
    } catch (error) {
        await stop();
        throw error;
    }
    return {
        root,
        hadState,
        stop
    };
}
/** Where a daemon has its layers and mounts: `root` of its configuration. */ function stateOf(root) {
    return (0,external_node_path_.join)(root, 'state');
}
function isLocked(error) {
    return error instanceof problem/* Problem */.AF && (error.data.log ?? []).some((line)=>line.includes('could not lock'));
}
function daemonConfig(root, { address, mirrors, gc }) {
    return [
        `root = ${JSON.stringify(stateOf(root))}`,
        '[grpc]',
        `address = [${JSON.stringify(`unix://${address}`)}]`,
        '[worker.oci]',
        'enabled = true',
        // Without CNI plugins the only network a step can have is the host's.
        'networkMode = "host"',
        ...gc,
        '[worker.containerd]',
        'enabled = false',
        (0,build_mirrors.mirrorConfig)(mirrors),
        ''
    ].join('\n');
}
async function accepts(socket) {
    return new Promise((resolve)=>{
        const connection = (0,external_node_net_.connect)(socket);
        connection.once('connect', ()=>{
            connection.destroy();
            resolve(true);
        });
        connection.once('error', ()=>resolve(false));
    });
}


/***/ })

};
