export const id = 8192;
export const ids = [8192];
export const modules = {

/***/ 66899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50661);
/* harmony import */ var _tools_kill_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4983);





const keptCharacters = 16_000;
const graceMs = 10_000;
/**
 * Runs a program whose input and output are bytes. It has ended, and its output was taken, when this returns or throws.
 * @returns its end, whatever its exit code is; 128 when a signal ended it
 * @throws what the input or `take` threw; Problem: interrupted, or surroundings when it cannot be started
 */ async function runProgram(program) {
    const { file, args, input, take, onSaid, signal, ...rest } = program;
    const isAborted = ()=>signal.aborted;
    if (isAborted()) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .interrupted */ .VM)();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, {
        ...rest,
        detached: true,
        stdio: [
            'pipe',
            'pipe',
            'pipe'
        ]
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text)=>{
        said = `${said}${text}`.slice(-keptCharacters);
        onSaid?.(text);
    });
    let last;
    let isOver = false;
    const kill = (name)=>{
        if (!isOver) (0,_tools_kill_group_js__WEBPACK_IMPORTED_MODULE_3__/* .killGroup */ .i)(child, name);
    };
    // It notices that nobody reads and writes any more, and ends by itself: also one that runs as another user.
    const close = ()=>{
        child.stdin.destroy();
        child.stdout.destroy();
    };
    const stop = ()=>{
        kill('SIGTERM');
        close();
        clearTimeout(last);
        last = setTimeout(()=>kill('SIGKILL'), graceMs);
    };
    const killWithUs = ()=>kill('SIGKILL');
    process.once('exit', killWithUs);
    signal.addEventListener('abort', stop, {
        once: true
    });
    const ended = new Promise((resolve, reject)=>{
        child.once('error', (error)=>reject((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)(`${file} cannot be started`, {
                todo: 'Is it there and executable?'
            }, error)));
        child.once('close', (code)=>resolve(code ?? 128));
    }).finally(()=>{
        isOver = true;
    });
    const failures = [];
    const failed = (error)=>{
        failures.push(error);
        close();
        last ??= setTimeout(stop, graceMs);
    };
    // In the turn in which the program was started: nothing was read yet, and what it writes can be passed on as it is.
    const taking = take(child.stdout).catch(failed);
    const giving = give(input, child).catch(failed);
    try {
        const [exitCode] = await Promise.all([
            ended,
            giving,
            taking
        ]);
        if (isAborted()) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .interrupted */ .VM)();
        if (failures.length > 0) throw failures[0];
        return {
            exitCode,
            said: said.trim().split('\n').slice(-20)
        };
    } finally{
        clearTimeout(last);
        process.removeListener('exit', killWithUs);
        signal.removeEventListener('abort', stop);
    }
}
/** A program that ends before it has read everything closes the pipe: its exit code tells, not the pipe. */ async function give(input, child) {
    if (child.stdin === null) return;
    if (input === undefined) {
        child.stdin.end();
        child.stdin.on('error', ()=>undefined);
        return;
    }
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(input, child.stdin);
    } catch (error) {
        const code = (0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error);
        if (code !== 'EPIPE' && code !== 'ECONNRESET' && code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    }
}


/***/ }),

/***/ 88192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   smallSolve: () => (/* binding */ smallSolve)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _tools_bake_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85822);
/* harmony import */ var _run_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66899);





/**
 * Runs a Dockerfile of ours. Never without cache: a step that is run with `--no-cache` empties its cache mounts. What
 * shall run each time has something new in it instead.
 * @throws what `take` throws; Problem: interrupted, or surroundings when buildx cannot be started
 */ async function smallSolve(solve) {
    const { engine, folder, input } = solve;
    const context = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'nothing');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(context);
    const definition = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'bake.json');
    const mount = {
        context,
        'dockerfile-inline': solve.dockerfile,
        args: solve.args,
        contexts: input === undefined ? {} : {
            input
        },
        output: [
            solve.take === undefined ? 'type=cacheonly' : 'type=tar,dest=-'
        ]
    };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(definition, (0,_tools_bake_text_js__WEBPACK_IMPORTED_MODULE_4__/* .bakeText */ .H)({
        target: {
            mount
        }
    }));
    return (0,_run_program_js__WEBPACK_IMPORTED_MODULE_3__/* .runProgram */ .m)({
        file: engine.buildx.program,
        // prettier-ignore
        args: [
            'bake',
            '--builder',
            engine.builder,
            '--file',
            definition,
            '--progress=plain',
            `--allow=fs.read=${folder}`,
            'mount'
        ],
        cwd: folder,
        env: engine.buildx.env,
        take: solve.take ?? drained,
        ...solve.onSaid === undefined ? {} : {
            onSaid: solve.onSaid
        },
        signal: solve.signal
    });
}
/** Nothing is expected there. */ async function drained(output) {
    output.resume();
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.finished)(output, {
        writable: false
    });
}


/***/ })

};
