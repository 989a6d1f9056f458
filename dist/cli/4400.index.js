export const id = 4400;
export const ids = [4400];
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


/***/ })

};
