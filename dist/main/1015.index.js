export const id = 1015;
export const ids = [1015];
export const modules = {

/***/ 91015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepNow: () => (/* binding */ keepNow),
/* harmony export */   readToKeep: () => (/* binding */ readToKeep),
/* harmony export */   restoreKept: () => (/* binding */ restoreKept)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82078);
/* harmony import */ var _sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76849);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50661);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53859);
/* harmony import */ var _tools_kill_group_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4983);
/* harmony import */ var _tools_temporary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1898);










/** The package itself would try to find something for half a minute; a database is 100 MB. */ const usualLimits = {
    patienceMs: 10_000,
    limitMs: 120_000
};
/** So much of its log is looked at, in characters. */ const longestLog = 100_000;
/** See Keeping in host.ts. */ async function restoreKept(prefix, path, signal) {
    const part = (0,_tools_temporary_js__WEBPACK_IMPORTED_MODULE_5__/* .partOf */ .BU)(path);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
    try {
        const { answer, why } = await perform({
            kind: 'restore',
            prefix,
            name
        }, part, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(part, '.tmp'), signal, usualLimits);
        if (answer === 'nothing' && why === undefined) return false;
        if (answer === 'restored') return await appear((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(part, name), path);
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsFailed */ .fs)(`The runner’s cache gave nothing: ${answer === 'damaged' ? `${name} came damaged` : why ?? 'it was gone'}`);
    } finally{
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, {
            recursive: true,
            force: true,
            maxRetries: 3
        });
    }
}
/** Keeps a file or a folder as it is now. @throws Problem: surroundings when it takes too long; interrupted */ async function keepNow({ key, path }, signal, limits = usualLimits) {
    const part = (0,_tools_temporary_js__WEBPACK_IMPORTED_MODULE_5__/* .partOf */ .BU)(path);
    try {
        const task = {
            kind: 'keep',
            key,
            name: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)
        };
        const { answer, why } = await perform(task, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), part, signal, limits);
        if (answer === 'kept' || answer === 'exists') return {
            kind: answer
        };
        return {
            kind: 'failed',
            why: why ?? 'it says no more than that'
        };
    } finally{
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, {
            recursive: true,
            force: true,
            maxRetries: 3
        });
    }
}
const stateSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.Object({
    key: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.String(),
    path: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.String()
}));
/** @param state what the main step has written @throws Problem (surroundings) for another text */ function readToKeep(state) {
    return (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(stateSchema, state, 'The list of what is to be kept');
}
/** Somebody else may have put it there in the meantime: what is there stays. */ async function appear(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
        return true;
    } catch (error) {
        if ([
            'ENOTEMPTY',
            'EEXIST'
        ].includes((0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error) ?? '')) return false;
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsFailed */ .fs)(`${to} cannot be written: ${(0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error) ?? 'unknown'}`, {}, error);
    }
}
const answerSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.Union([
    'asking',
    'looked',
    'nothing',
    'restored',
    'damaged',
    'kept',
    'exists',
    'failed'
].map((word)=>_sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.Literal(word)));
/** Starts a process for one task, and ends it with all that it has started when it takes too long. */ async function perform(task, root, temporary, signal, { patienceMs, limitMs }) {
    const endIfStopped = ()=>{
        if (signal.aborted) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .interrupted */ .VM)();
    };
    endIfStopped();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(root, {
        recursive: true
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(temporary, {
        recursive: true
    });
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)(programOf(process.argv[1] ?? ''), [], {
        cwd: root,
        env: {
            ...withoutInputs(process.env),
            GITHUB_WORKSPACE: root,
            RUNNER_TEMP: temporary
        },
        execArgv: [],
        detached: process.platform !== 'win32',
        stdio: [
            'ignore',
            'pipe',
            'ignore',
            'ipc'
        ]
    });
    const kill = ()=>(0,_tools_kill_group_js__WEBPACK_IMPORTED_MODULE_8__/* .killGroup */ .i)(child, 'SIGKILL');
    process.once('exit', kill);
    signal.addEventListener('abort', kill, {
        once: true
    });
    const seen = {
        log: ''
    };
    const killAfter = (ms, what)=>setTimeout(()=>{
            seen.late = `${what} took longer than ${ms / 1000} s`;
            kill();
        }, ms);
    const last = killAfter(limitMs, 'it');
    let patience;
    child.stdout?.setEncoding('utf8').on('data', (text)=>seen.log = (seen.log + text).slice(-longestLog));
    child.on('message', (message)=>{
        if (!_sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_9__/* .Check */ .J(answerSchema, message)) return;
        seen.answer = message;
        clearTimeout(patience);
        if (message === 'asking') patience = killAfter(patienceMs, 'looking there');
    });
    try {
        await new Promise((resolve, reject)=>{
            child.once('error', reject);
            child.once('close', ()=>resolve());
            // One that has ended already is told by its end.
            child.send(task, ()=>undefined);
        });
    } finally{
        for (const timer of [
            last,
            patience
        ])clearTimeout(timer);
        process.removeListener('exit', kill);
        signal.removeEventListener('abort', kill);
    }
    endIfStopped();
    const { answer = 'failed', late, log } = seen;
    const why = late ?? whyIn(log);
    // One that has ended in the middle.
    const isOver = answer !== 'asking' && answer !== 'looked';
    return {
        answer: isOver ? answer : 'failed',
        ...why === undefined ? {} : {
            why
        }
    };
}
/** The entry for tasks is beside the one that runs: `keep.js`, or `keep/index.js` in dist. */ function programOf(entry) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(entry);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(entry) === 'index.js' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '..', 'keep', 'index.js') : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'keep.js');
}
/** Inputs may be secret, and with RUNNER_DEBUG every archive would be read once more to list it. */ function withoutInputs(env) {
    return Object.fromEntries(Object.entries(env).filter(([name])=>!name.startsWith('INPUT_') && name !== 'RUNNER_DEBUG'));
}
/** What the package has complained of, in one line without addresses' queries: they are signatures. Untrusted text. */ function whyIn(log) {
    const told = /^(?:::(?:warning|error)[^:]*::|Failed to save: |Error: )(.+)$/m.exec(log)?.[1];
    return told?.replaceAll('%25', '%').replaceAll(/%0[AD]/g, ' ').replaceAll(/(https?:\/\/[^\s?]+)\?\S*/g, '$1').slice(0, 200);
}


/***/ })

};
