export const id = 9445;
export const ids = [9445];
export const modules = {

/***/ 29445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callCheck: () => (/* binding */ callCheck)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82078);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _tools_bake_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85822);
/* harmony import */ var _tools_buildx_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(905);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53859);







const lines = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Object({
    start: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Object({
        line: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Integer()
    }),
    end: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Object({
        line: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Integer()
    })
});
/** `bake --call=check,format=json` (docs.docker.com, "Checking your build configuration"). */ const checkSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Object({
    target: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Object({
        check: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Object({
            warnings: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Union([
                _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Null(),
                _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Object({
                    ruleName: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.String(),
                    detail: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.String()),
                    description: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.String()),
                    url: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.String()),
                    location: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Object({
                        ranges: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Array(lines))
                    }))
                }))
            ]))
        }))
    }))
});
/**
 * BuildKit's own checks of the Dockerfiles, without building anything.
 * The exit code says nothing: it is 1 on any warning, and on a failure too. The JSON decides.
 * @param folder this run's folder
 * @param allowances see readAllowances
 * @throws Problem (surroundings) when there is no answer
 */ async function callCheck(engine, images, cwd, folder, allowances) {
    const definition = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'check.json');
    const target = Object.fromEntries(images.map((image)=>[
            image.name,
            withoutLinks(image.target)
        ]));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(definition, (0,_tools_bake_text_js__WEBPACK_IMPORTED_MODULE_6__/* .bakeText */ .H)({
        target
    }));
    const { stdout, stderr } = await (0,_tools_buildx_js__WEBPACK_IMPORTED_MODULE_3__/* .runBuildx */ .A)(engine.buildx, [
        ...[
            'bake',
            '--builder',
            engine.builder,
            '--file',
            definition,
            '--call=check,format=json'
        ],
        ...[
            '--progress=quiet',
            ...allowances,
            '--allow=ssh'
        ],
        ...images.map(({ name })=>name)
    ], cwd);
    if (!stdout.trimStart().startsWith('{')) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)('BuildKit’s checks gave no answer', {
        log: stderr.trim().split('\n').slice(-8)
    });
    const answer = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(checkSchema, stdout, 'The answer of BuildKit’s checks');
    return images.flatMap(({ name, dockerfile })=>(answer.target[name]?.check?.warnings ?? []).map(({ ruleName, detail, description, url, location })=>{
            const range = location?.ranges?.[0];
            return {
                image: name,
                rule: ruleName,
                message: detail ?? description ?? ruleName,
                file: dockerfile.path,
                ...url === undefined ? {} : {
                    url
                },
                ...range === undefined ? {} : {
                    line: range.start.line,
                    endLine: range.end.line
                }
            };
        }));
}
/** The checks refuse links between targets; an empty image in their place is as good for reading a Dockerfile. */ function withoutLinks(target) {
    const contexts = {};
    for (const [key, value] of Object.entries(target.contexts ?? {}))contexts[key] = value.startsWith('target:') ? 'docker-image://scratch' : value;
    // Where another target is the whole context, the Dockerfile is in there too, and cannot be read before it is built.
    const isLinked = target.context?.startsWith('target:') === true;
    const readable = isLinked ? {
        context: '.',
        'dockerfile-inline': 'FROM scratch'
    } : {};
    return {
        ...target,
        ...readable,
        contexts,
        tags: [],
        output: [],
        secret: [],
        ssh: []
    };
}


/***/ })

};
