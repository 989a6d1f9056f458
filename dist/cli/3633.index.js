export const id = 3633;
export const ids = [3633];
export const modules = {

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


/***/ })

};
