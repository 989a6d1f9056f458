export const id = 413;
export const ids = [413,159];
export const modules = {

/***/ 7413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepAll: () => (/* binding */ keepAll)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5518);
/* harmony import */ var _keeping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5159);



/**
 * Keeps what the main step has fetched, for the next runner. It fails no job: what could not be kept is told.
 * @param state as the main step has written it
 */ async function keepAll(state, host) {
    const told = await Promise.all((0,_keeping_js__WEBPACK_IMPORTED_MODULE_2__.readToKeep)(state).map((one)=>keepOne(one, host.signal)));
    for (const line of told)host.info(line);
}
async function keepOne(one, signal) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(one.path);
    try {
        const kept = await (0,_keeping_js__WEBPACK_IMPORTED_MODULE_2__.keepNow)(one, signal);
        if (kept.kind === 'failed') return `${name} is not kept in the runner’s cache: ${kept.why}`;
        return `${name} ${kept.kind === 'kept' ? 'is kept' : 'was kept before'} in the runner’s cache: ${one.key}`;
    } catch (error) {
        return `${name} is not kept in the runner’s cache: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`;
    }
}


/***/ }),

/***/ 5159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepNow: () => (/* binding */ keepNow),
  readToKeep: () => (/* binding */ readToKeep),
  restoreKept: () => (/* binding */ restoreKept)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(2078);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/value/check/check.mjs
var check = __webpack_require__(6849);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(5518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(661);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js + 2 modules
var json = __webpack_require__(8162);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/kill-group.js
var kill_group = __webpack_require__(4983);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/tools/temporary.js




/**
 * Runs `work` with an empty folder of its own (absolute path), which is removed afterwards, whatever happens.
 * @param parent where it is made: in a run's own folder it goes with that, also when the run is killed
 */ async function withTemporaryFolder(work, parent) {
    const dir = await mkdtemp(join(parent ?? await realpath(tmpdir()), 'image-build-'));
    try {
        return await work(dir);
    } finally{
        await rm(dir, {
            recursive: true,
            force: true,
            maxRetries: 3
        });
    }
}
/** A name beside `path` for what is not whole yet: nobody else has it, and a rename puts it in its place. */ function partOf(path) {
    return `${path}.${(0,external_node_crypto_.randomUUID)()}.part`;
}
/**
 * Writes a small file, in place of what was there: nobody ever sees half of it. Its folder is made.
 * @param path absolute
 * @param mode its rights, less the umask; anybody may read it where they are left out
 * @throws what the file system throws; nothing of it is left then
 */ async function writeWhole(path, contents, mode = 0o666) {
    const part = partOf(path);
    await mkdir(dirname(path), {
        recursive: true
    });
    try {
        await writeFile(part, contents, {
            mode,
            flag: 'wx'
        });
        await rename(part, path);
    } finally{
        await rm(part, {
            force: true
        });
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/host/keeping.js










/** The package itself would try to find something for half a minute; a database is 100 MB. */ const usualLimits = {
    patienceMs: 10_000,
    limitMs: 120_000
};
/** So much of its log is looked at, in characters. */ const longestLog = 100_000;
/** See Keeping in host.ts. */ async function restoreKept(prefix, path, signal) {
    const part = partOf(path);
    const name = (0,external_node_path_.basename)(path);
    try {
        const { answer, why } = await perform({
            kind: 'restore',
            prefix,
            name
        }, part, (0,external_node_path_.join)(part, '.tmp'), signal, usualLimits);
        if (answer === 'nothing' && why === undefined) return false;
        if (answer === 'restored') return await appear((0,external_node_path_.join)(part, name), path);
        throw (0,problem/* surroundingsFailed */.fs)(`The runner’s cache gave nothing: ${answer === 'damaged' ? `${name} came damaged` : why ?? 'it was gone'}`);
    } finally{
        await (0,promises_.rm)(part, {
            recursive: true,
            force: true,
            maxRetries: 3
        });
    }
}
/** Keeps a file or a folder as it is now. @throws Problem: surroundings when it takes too long; interrupted */ async function keepNow({ key, path }, signal, limits = usualLimits) {
    const part = partOf(path);
    try {
        const task = {
            kind: 'keep',
            key,
            name: (0,external_node_path_.basename)(path)
        };
        const { answer, why } = await perform(task, (0,external_node_path_.dirname)(path), part, signal, limits);
        if (answer === 'kept' || answer === 'exists') return {
            kind: answer
        };
        return {
            kind: 'failed',
            why: why ?? 'it says no more than that'
        };
    } finally{
        await (0,promises_.rm)(part, {
            recursive: true,
            force: true,
            maxRetries: 3
        });
    }
}
const stateSchema = type/* Type */.ZU.Array(type/* Type */.ZU.Object({
    key: type/* Type */.ZU.String(),
    path: type/* Type */.ZU.String()
}));
/** @param state what the main step has written @throws Problem (surroundings) for another text */ function readToKeep(state) {
    return (0,json/* parseJson */.qF)(stateSchema, state, 'The list of what is to be kept');
}
/** Somebody else may have put it there in the meantime: what is there stays. */ async function appear(from, to) {
    try {
        await (0,promises_.rename)(from, to);
        return true;
    } catch (error) {
        if ([
            'ENOTEMPTY',
            'EEXIST'
        ].includes((0,error_code/* errorCode */.C)(error) ?? '')) return false;
        throw (0,problem/* surroundingsFailed */.fs)(`${to} cannot be written: ${(0,error_code/* errorCode */.C)(error) ?? 'unknown'}`, {}, error);
    }
}
const answerSchema = type/* Type */.ZU.Union([
    'asking',
    'looked',
    'nothing',
    'restored',
    'damaged',
    'kept',
    'exists',
    'failed'
].map((word)=>type/* Type */.ZU.Literal(word)));
/** Starts a process for one task, and ends it with all that it has started when it takes too long. */ async function perform(task, root, temporary, signal, { patienceMs, limitMs }) {
    const endIfStopped = ()=>{
        if (signal.aborted) throw (0,problem/* interrupted */.VM)();
    };
    endIfStopped();
    await (0,promises_.mkdir)(root, {
        recursive: true
    });
    await (0,promises_.mkdir)(temporary, {
        recursive: true
    });
    const child = (0,external_node_child_process_.fork)(programOf(process.argv[1] ?? ''), [], {
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
    const kill = ()=>(0,kill_group/* killGroup */.i)(child, 'SIGKILL');
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
        if (!check/* Check */.J(answerSchema, message)) return;
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
    const folder = (0,external_node_path_.dirname)(entry);
    return (0,external_node_path_.basename)(entry) === 'index.js' ? (0,external_node_path_.join)(folder, '..', 'keep', 'index.js') : (0,external_node_path_.join)(folder, 'keep.js');
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
