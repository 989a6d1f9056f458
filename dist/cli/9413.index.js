export const id = 9413;
export const ids = [9413];
export const modules = {

/***/ 69413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   knownLayouts: () => (/* binding */ knownLayouts),
/* harmony export */   mostLayouts: () => (/* binding */ mostLayouts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53859);
/* harmony import */ var _tools_temporary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1898);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45912);






/** Graphs whose places are kept, a few kilobytes each: a repository has one or two. */ const mostLayouts = 50;
/**
 * Remembers the places of graphs between runs on one machine: where images and their bases are the ones of last time,
 * nothing is placed, and the program that could is not even loaded.
 * @param folder absolute, for files of ours alone; that it cannot be written costs the next run some time
 * @param place what places a graph that is not known
 */ function knownLayouts(folder, place = _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .layOut */ .v8) {
    return async (count, edges, size)=>{
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${keyOf(count, edges, size)}.json`);
        const known = await read(file, count, edges.length);
        if (known !== undefined) return known;
        const layout = await place(count, edges, size);
        // A cache that cannot be written costs the next run some time, and nothing else.
        await keep(file, layout).catch(()=>undefined);
        return layout;
    };
}
/** Of all that the places depend on, in hex. */ function keyOf(count, edges, { width, height }) {
    const pairs = edges.map(({ from, to })=>[
            from,
            to
        ]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([
        _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .placing */ .Zx,
        count,
        pairs,
        width,
        height
    ])).digest('hex');
}
/** Undefined where there is none, or none that can be this graph's. */ async function read(file, nodes, edges) {
    try {
        const layout = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .layoutSchema */ .mM, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'), 'The kept layout');
        return layout.nodes.length === nodes && layout.edges.length === edges ? layout : undefined;
    } catch  {
        // Not placed yet, or damaged: it is placed.
        return undefined;
    }
}
async function keep(file, layout) {
    await (0,_tools_temporary_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f8)(file, JSON.stringify(layout));
    await forgetOldest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
}
async function forgetOldest(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
    if (names.length <= mostLayouts) return;
    const files = await Promise.all(names.map(async (name)=>({
            name,
            at: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))).mtimeMs
        })));
    const oldest = files.sort((a, b)=>a.at - b.at).slice(0, names.length - mostLayouts);
    await Promise.all(oldest.map(({ name })=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), {
            force: true
        })));
}


/***/ }),

/***/ 45912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zx: () => (/* binding */ placing),
/* harmony export */   mM: () => (/* binding */ layoutSchema),
/* harmony export */   v8: () => (/* binding */ layOut)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82078);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53859);


/** What the places depend on beside the graph. */ const placing = {
    /** The version of dagre; a test holds it against package.json. */ dagre: '3.1.3',
    label: {
        rankdir: 'LR',
        nodesep: 22,
        ranksep: 64,
        marginx: 16,
        marginy: 16
    }
};
const point = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
    x: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(),
    y: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number()
});
const edgePoints = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
    points: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(point)
});
const whole = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
    width: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(),
    height: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number()
});
/** A layout as JSON. */ const layoutSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
    width: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(),
    height: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(),
    nodes: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(point),
    edges: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(point))
});
/** Has dagre place the nodes, which takes some 20 ms. */ const layOut = async (count, edges, size)=>{
    const dagre = await __webpack_require__.e(/* import() */ 2440).then(__webpack_require__.bind(__webpack_require__, 42440));
    const graph = new dagre.Graph();
    graph.setGraph({
        ...placing.label
    });
    graph.setDefaultEdgeLabel(()=>({}));
    for(let index = 0; index < count; index += 1)graph.setNode(String(index), {
        ...size
    });
    for (const { from, to } of edges)graph.setEdge(String(from), String(to));
    dagre.layout(graph);
    const { width, height } = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_0__/* .checkJson */ .Zs)(whole, graph.graph(), 'the layout');
    return {
        width,
        height,
        nodes: Array.from({
            length: count
        }, (_, index)=>plain((0,_tools_json_js__WEBPACK_IMPORTED_MODULE_0__/* .checkJson */ .Zs)(point, graph.node(String(index)), 'the layout'))),
        edges: edges.map(({ from, to })=>(0,_tools_json_js__WEBPACK_IMPORTED_MODULE_0__/* .checkJson */ .Zs)(edgePoints, graph.edge(String(from), String(to)), 'the layout').points.map(plain))
    };
};
/** Without what dagre notes beside it. */ function plain({ x, y }) {
    return {
        x,
        y
    };
}


/***/ }),

/***/ 1898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   EX: () => (/* binding */ withTemporaryFolder),
/* harmony export */   f8: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/**
 * Runs `work` with an empty folder of its own (absolute path), which is removed afterwards, whatever happens.
 * @param parent where it is made: in a run's own folder it goes with that, also when the run is killed
 */ async function withTemporaryFolder(work, parent) {
    const dir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent ?? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()), 'image-build-'));
    try {
        return await work(dir);
    } finally{
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(dir, {
            recursive: true,
            force: true,
            maxRetries: 3
        });
    }
}
/** A name beside `path` for what is not whole yet: nobody else has it, and a rename puts it in its place. */ function partOf(path) {
    return `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
}
/**
 * Writes a small file, in place of what was there: nobody ever sees half of it. Its folder is made.
 * @param path absolute
 * @param mode its rights, less the umask; anybody may read it where they are left out
 * @throws what the file system throws; nothing of it is left then
 */ async function writeWhole(path, contents, mode = 0o666) {
    const part = partOf(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), {
        recursive: true
    });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(part, contents, {
            mode,
            flag: 'wx'
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part, path);
    } finally{
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, {
            force: true
        });
    }
}


/***/ })

};
