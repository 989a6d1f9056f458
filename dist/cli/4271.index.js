export const id = 4271;
export const ids = [4271];
export const modules = {

/***/ 4271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintDockerfiles: () => (/* binding */ lintDockerfiles),
  syntaxError: () => (/* binding */ syntaxError)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/capture.js
var capture = __webpack_require__(40111);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/env.js
var env = __webpack_require__(44022);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/temporary.js
var temporary = __webpack_require__(1898);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/fingerprint.js
var fingerprint = __webpack_require__(57246);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(50661);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/config.js




const names = [
    '.hadolint.yaml',
    '.hadolint.yml'
];
/** Settings that are ours to choose: the output's form is JSON, and the gate decides what fails. */ const ours = [
    'format',
    'formats',
    'no-fail',
    'no-color',
    'verbose',
    'failure-threshold'
];
/**
 * Reads the user's hadolint configuration: the file given, else `.hadolint.yaml` or `.hadolint.yml` in the working
 * folder. It is checked by us because hadolint only warns about a bad file and then goes on with its defaults
 * (hadolint/hadolint issue 816).
 * @param given path as the user wrote it, relative to `cwd` or absolute
 * @throws Problem (request) with the position of what is wrong
 */ async function readLintConfig(cwd, given) {
    const candidates = given === undefined ? names : [
        given
    ];
    for (const name of candidates){
        const path = (0,external_node_path_.isAbsolute)(name) ? name : (0,external_node_path_.join)(cwd, name);
        const text = await readIfThere(path);
        if (text !== undefined) return toLintConfig(shownPath(cwd, path), text);
    }
    if (given === undefined) return {
        settings: {},
        notes: []
    };
    throw (0,problem/* badRequest */.li)(`The hadolint configuration ${given} is not there`, {
        todo: 'Check the path: it is relative to the working folder'
    });
}
async function toLintConfig(file, text) {
    // Brings the YAML parser with it, and most repositories have no configuration.
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(210)]).then(__webpack_require__.bind(__webpack_require__, 64972));
    const config = parseConfig(file, text);
    const settings = Object.fromEntries(Object.entries(config).filter(([key])=>!ours.some((name)=>name === key)));
    const threshold = thresholdOf(config['failure-threshold']);
    return {
        file,
        settings,
        ...threshold === undefined ? {} : {
            threshold
        },
        notes: config['no-fail'] === true ? [
            `${file}: no-fail has no effect: the lint gate decides`
        ] : []
    };
}
function thresholdOf(hadolint) {
    return hadolint === 'none' || hadolint === 'ignore' ? 'style' : hadolint;
}
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    } catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === 'ENOENT') return undefined;
        throw (0,problem/* badRequest */.li)(`The hadolint configuration ${path} cannot be read`, {}, error);
    }
}
function shownPath(cwd, path) {
    return (0,external_node_path_.relative)(cwd, path).split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/lint/repetitions.js
var repetitions = __webpack_require__(61550);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/hadolint.js











const resultsSchema = type/* Type */.ZU.Array(type/* Type */.ZU.Object({
    file: type/* Type */.ZU.String(),
    line: type/* Type */.ZU.Integer(),
    column: type/* Type */.ZU.Integer(),
    level: type/* Type */.ZU.Union([
        type/* Type */.ZU.Literal('error'),
        type/* Type */.ZU.Literal('warning'),
        type/* Type */.ZU.Literal('info'),
        type/* Type */.ZU.Literal('style')
    ]),
    code: type/* Type */.ZU.String(),
    message: type/* Type */.ZU.String()
}));
/**
 * Runs hadolint over all Dockerfiles at once, with the user's own configuration.
 * hadolint gets copies with names of ours: a user's path may hold what it cannot spell, and what is linted is what
 * the plan has read. Its exit code says little (1 for findings, a missing file and a bad flag alike): the JSON decides.
 * @throws Problem: request for a bad configuration, surroundings when hadolint gives no answer to rely on
 */ async function lintDockerfiles(request) {
    const start = performance.now();
    const config = await readLintConfig(request.cwd, request.config);
    const results = request.dockerfiles.length === 0 ? [] : await runHadolint(request, config);
    const numberOf = (0,repetitions/* countRepetitions */.c)();
    const findings = results.flatMap((result)=>{
        const dockerfile = request.dockerfiles[copyIndex(result.file)];
        if (!dockerfile) throw noAnswer(`it speaks of ${result.file}, which it was not asked about`, []);
        return findingsOf(result, dockerfile, numberOf);
    });
    const { ignored = [] } = config.settings;
    return {
        findings,
        ...config.threshold === undefined ? {} : {
            threshold: config.threshold
        },
        ...ignored.length === 0 ? {} : {
            ignored
        },
        notes: config.notes,
        durationMs: Math.round(performance.now() - start)
    };
}
async function runHadolint(request, config) {
    return (0,temporary/* withTemporaryFolder */.EX)(async (dir)=>{
        const configFile = (0,external_node_path_.join)(dir, 'hadolint.yaml');
        // JSON is YAML; hadolint refuses an empty document.
        await (0,promises_.writeFile)(configFile, JSON.stringify({
            ignored: [],
            ...config.settings
        }));
        const copies = request.dockerfiles.map((_, index)=>copyName(index));
        await Promise.all(request.dockerfiles.map(({ text }, index)=>(0,promises_.writeFile)((0,external_node_path_.join)(dir, copyName(index)), text)));
        const { exitCode, stdout, stderr } = await (0,capture/* capture */.F)(request.program, [
            '-c',
            configFile,
            '-f',
            'json',
            '--',
            ...copies
        ], {
            cwd: dir,
            env: (0,env/* cleanEnv */.J)(request.env, {
                LC_ALL: 'C.UTF-8'
            }),
            ...request.signal ? {
                signal: request.signal
            } : {}
        });
        const log = stderr.split('\n').filter((line)=>line.trim() !== '');
        if (exitCode !== 0 && exitCode !== 1) throw noAnswer(`it ended with exit code ${exitCode}`, log);
        if (stdout.trim() === '') throw noAnswer('it printed nothing', log);
        if (/Error parsing your config/i.test(stderr)) throw noAnswer('it refused its configuration', log);
        const results = (0,json/* parseJson */.qF)(resultsSchema, stdout, "hadolint's report");
        if (exitCode === 1 && results.length === 0) throw noAnswer('it failed without a finding', log);
        return results;
    });
}
function noAnswer(cause, log) {
    return (0,problem/* surroundingsFailed */.fs)(`hadolint gave no answer: ${cause}`, {
        todo: 'Run `hadolint --version` to see whether it works here',
        log: log.slice(-20)
    });
}
function copyName(index) {
    return `${index}.Dockerfile`;
}
function copyIndex(name) {
    return Number.parseInt(name, 10);
}
function findingsOf(result, dockerfile, numberOf) {
    const line = dockerfile.text.split(/\r?\n/)[result.line - 1]?.trim() ?? '';
    const identity = [
        'lint',
        result.code,
        dockerfile.path,
        line
    ];
    const number = numberOf(identity);
    return dockerfile.images.map((image)=>({
            gate: 'lint',
            rule: result.code,
            severity: result.level,
            image,
            file: dockerfile.path,
            line: result.line,
            // Other rules always say 1.
            ...result.code === syntaxErrorRule ? {
                column: result.column
            } : {},
            message: result.message,
            help: helpPage(result.code),
            fingerprint: (0,fingerprint/* fingerprintOf */.a)([
                ...identity,
                number
            ]),
            blocks: false
        }));
}
function helpPage(rule) {
    return rule.startsWith('SC') ? `https://www.shellcheck.net/wiki/${rule}` : `https://github.com/hadolint/hadolint/wiki/${rule}`;
}
const syntaxErrorRule = 'DL1000';
/**
 * The first Dockerfile that hadolint cannot parse, as a bad request with its place: no engine needs to be asked.
 * @returns `undefined` when all can be parsed
 */ function syntaxError(findings) {
    const finding = findings.find(({ rule })=>rule === syntaxErrorRule);
    if (!finding) return undefined;
    const { file, line, column, message } = finding;
    return (0,problem/* badRequest */.li)(`${file ?? 'The Dockerfile'} has a syntax error: ${message.replaceAll('\n', ', ')}`, {
        ...file === undefined ? {} : {
            where: {
                file,
                ...line === undefined ? {} : {
                    line
                },
                ...column === undefined ? {} : {
                    column
                }
            }
        },
        todo: 'Correct the instruction'
    });
}


/***/ })

};
