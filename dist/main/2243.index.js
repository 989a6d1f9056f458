export const id = 2243;
export const ids = [2243,370,1252,9624];
export const modules = {

/***/ 60331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readAllowances)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * The folders and files that bake may read besides the working folder: contexts and Dockerfiles of the plan, which has
 * looked at them, this run's own folder, and what the inputs name. What a policy or a Bake file names elsewhere (a
 * secret `src: /root/.ssh/id`) is not the user's word, and bake refuses it.
 * Source: docs.docker.com, "buildx bake --allow".
 */ function readAllowances(images, inputs, cwd, folder, caches) {
    const ofPlan = images.flatMap(({ target: { context, dockerfile } })=>[
            ...context !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(context) ? [
                context
            ] : [],
            ...dockerfile !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(dockerfile) ? [
                (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(dockerfile)
            ] : []
        ]);
    const places = [
        ...inputs['secret-files'] ?? [],
        ...inputs['build-contexts'] ?? []
    ].flatMap(valueOf);
    // Of keys there may be several, with commas between them.
    const keys = (inputs.ssh ?? []).flatMap(valueOf).flatMap((value)=>value.split(','));
    const ofInputs = [
        ...places,
        ...keys
    ].filter((value)=>!/^[a-z-]+:/.test(value)).map((path)=>(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
    const ofCaches = (caches?.readFolders ?? []).map((path)=>(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
    return [
        ...new Set([
            folder,
            ...ofPlan,
            ...ofInputs,
            ...ofCaches
        ])
    ].map((path)=>`--allow=fs.read=${path}`);
}
/** `NAME=VALUE` */ function valueOf(entry) {
    return entry.includes('=') ? [
        entry.slice(entry.indexOf('=') + 1)
    ] : [];
}


/***/ }),

/***/ 52527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isOfSurroundings)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50661);


/**
 * Whether something that was to make later runs faster has failed because of the disk, the network or a service: that
 * costs them some time, and this run nothing. Who stops the run wants it to end, and what is a mistake of ours is none of
 * the surroundings'.
 */ function isOfSurroundings(error) {
    if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF) return error.data.kind !== 'interrupted';
    // ERR_INVALID_ARG_TYPE and the like are Node's word for a mistake of ours.
    return /^E(?!RR_)/.test((0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error) ?? '');
}


/***/ }),

/***/ 78382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keepSbomOnce),
/* harmony export */   c: () => (/* binding */ adviceFor)
/* harmony export */ });
/** What to do where `only-new` has no SBOM: publishing with only-new alone would want one, too. */ const keepSbomOnce = 'Publish the base branch’s image once with skip: [vulnerabilities] beside only-new, or take only-new out of the policy';
/** What to do where nobody knows what is kept beside the base branch's image. */ function adviceFor({ isListed }) {
    return isListed ? 'Run again; where that does not help, publish the base branch’s image again, once with skip: [size, vulnerabilities]' : 'Run again when the registry answers, with a login that may read where it wants one';
}


/***/ }),

/***/ 66696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ sameRules),
/* harmony export */   Ox: () => (/* binding */ equalRules),
/* harmony export */   Vr: () => (/* binding */ satisfiedByMount)
/* harmony export */ });
/**
 * Rules of hadolint, BuildKit and our own that say the same of the same instruction, in this order: the first one that
 * there is stays. hadolint's is kept before BuildKit's: it knows the column, levels and the user's own overrides. Of
 * ours only those stay that nobody else has said.
 * Sources: BuildKit, frontend/dockerfile/linter/ruleset.go; hadolint's README, "Rules".
 */ const equalRules = [
    [
        'DL4000',
        'MaintainerDeprecated'
    ],
    [
        'DL3000',
        'WorkdirRelativePath'
    ],
    [
        'DL3024',
        'DuplicateStageName'
    ],
    [
        'DL3063',
        'ReservedStageName'
    ],
    [
        'DL3025',
        'JSONArgsRecommended'
    ],
    [
        'DL3064',
        'SecretsUsedInArgOrEnv',
        'secret-in-arg',
        'secret-in-env'
    ],
    [
        'DL3065',
        'RedundantTargetPlatform'
    ],
    [
        'DL3029',
        'FromPlatformFlagConstDisallowed'
    ],
    [
        'DL4006',
        'pipe-without-pipefail'
    ]
];
/**
 * hadolint's rules that want a package manager's cache gone from the image, where ours wants it mounted: a mount
 * satisfies both, so that what ours says to do goes to hadolint's finding.
 */ const satisfiedByMount = [
    'DL3009',
    'DL3019',
    'DL3042',
    'DL3060'
];
const groups = new Map(equalRules.flatMap((group)=>group.map((rule)=>[
            rule,
            group
        ])));
/** A rule and those that say the same: ignoring one, or giving it a level, means all. */ function sameRules(rule) {
    return groups.get(rule) ?? [
        rule
    ];
}


/***/ }),

/***/ 77401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ rank),
  O: () => (/* binding */ reaches)
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/finding.js
/** From worst to mildest: the first group is vulnerabilities', the second hadolint's and BuildKit's. */ const severities = [
    'critical',
    'high',
    'medium',
    'low',
    'unknown',
    'error',
    'warning',
    'info',
    'style'
];

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/severity.js

/** Where a severity stands in the list: 0 is the worst. */ function rank(severity) {
    return severities.indexOf(severity);
}
/** True when `severity` is `threshold` or worse; with `none` nothing is. */ function reaches(severity, threshold) {
    return threshold !== 'none' && rank(severity) <= rank(threshold);
}


/***/ }),

/***/ 11252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findIgnoreFile: () => (/* binding */ findIgnoreFile),
/* harmony export */   r: () => (/* binding */ readIgnoreFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);



const names = [
    '.trivyignore',
    '.trivyignore.yaml'
];
/**
 * The user's list of findings to ignore, in the formats that Trivy knows (trivy.dev, "Filtering").
 * @returns its absolute path, `undefined` when there is none
 * @throws Problem (request) when there are two: Trivy reads one file only, and the other would be lost silently
 */ async function findIgnoreFile(cwd) {
    const there = await Promise.all(names.map((name)=>isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, name))));
    const found = names.filter((_, index)=>there[index]);
    if (found.length > 1) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`There are ${found.join(' and ')}, and only one can be used`, {
            where: {
                file: '.trivyignore'
            },
            todo: 'Put all entries into .trivyignore.yaml and remove .trivyignore'
        });
    }
    return found[0] === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, found[0]);
}
/** Reads the entries of an ignore file. @param path absolute @param now for the ends of entries */ async function readIgnoreFile(path, now) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    const { yamlEntries, plainEntries } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1780)]).then(__webpack_require__.bind(__webpack_require__, 91780));
    return {
        file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),
        entries: path.endsWith('.yaml') ? yamlEntries(text, now) : plainEntries(text, now)
    };
}
async function isFile(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile();
    } catch  {
        return false;
    }
}


/***/ }),

/***/ 69623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ messageOfFailure),
/* harmony export */   mU: () => (/* binding */ shortCause),
/* harmony export */   mp: () => (/* binding */ runTrivy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _tools_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44022);
/* harmony import */ var _tools_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79644);
/* harmony import */ var _tools_temporary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1898);





const keptLines = 30;
const timeLimit = '15m';
/** Trivy does not hear a signal while it waits for the network, and has nothing to put in order. In milliseconds. */ const grace = 500;
const longestMessage = 600;
/**
 * Runs Trivy with nothing but our own settings: it reads `trivy.yaml`, `.trivyignore` and `trivy-secret.yaml` from
 * its working folder and every `TRIVY_*` variable, so it gets an empty folder, an empty configuration and a clean
 * environment.
 * @returns its exit code, which is 1 for every failure: what it has found is in the report it writes
 * @throws Problem: interrupted, or surroundings when it cannot be started
 */ async function runTrivy({ args, dir, login }, options) {
    if (dir === undefined) return (0,_tools_temporary_js__WEBPACK_IMPORTED_MODULE_4__/* .withTemporaryFolder */ .EX)((own)=>runTrivy({
            args,
            dir: own,
            login
        }, options), options.temporary);
    const config = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'trivy.yaml');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(config, '');
    const log = [];
    const warnings = [];
    const keep = (line)=>{
        const short = line.slice(0, 2000);
        if (log.push(short) > keptLines) log.shift();
        if (short.includes('\tWARN\t') && warnings.length < keptLines) warnings.push(short);
    };
    const exitCode = await (0,_tools_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .stream */ .T)(options.program, [
        ...args,
        '--config',
        config,
        '--cache-dir',
        options.cacheDir,
        '--timeout',
        timeLimit,
        // Converting a report looks at nothing and has none of these.
        ...args[0] === 'convert' ? [] : [
            '--no-progress',
            '--skip-version-check',
            '--disable-telemetry'
        ]
    ], {
        cwd: dir,
        env: (0,_tools_env_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanEnv */ .J)(options.env, {
            TMPDIR: dir,
            // HOME has a login, too: an empty folder in its place takes it away.
            DOCKER_CONFIG: login ? options.env['DOCKER_CONFIG'] : dir
        }),
        onStdout: keep,
        onStderr: keep,
        graceMs: grace,
        ...options.signal ? {
            signal: options.signal
        } : {}
    });
    return {
        exitCode,
        log,
        warnings
    };
}
/**
 * The cause of a failed run in a few words: what Trivy's nested messages say last. Untrusted text.
 * `…: OCI repository error: 1 error occurred: * Get "https://…": dial tcp …: connect: connection refused; Get …` is
 * `connect: connection refused`.
 */ function shortCause(run) {
    const [first = ''] = messageOfFailure(run).split('; ');
    return first.split(': ').slice(-2).join(': ');
}
/**
 * The cause of a failed run in one line: Trivy's last FATAL message with the lines that belong to it, else its last
 * line, else the exit code. Untrusted text.
 */ function messageOfFailure(run) {
    const fatal = run.log.findLastIndex((line)=>line.includes('\tFATAL\t'));
    const lines = fatal === -1 ? run.log.filter((line)=>line.trim() !== '').slice(-1) : run.log.slice(fatal);
    const text = lines.join(' ').replace(/^\S+\tFATAL\t(Fatal error\t)?(run error: )?/, '').replace(/\s+/g, ' ').trim();
    if (text === '') return `exit code ${run.exitCode} and no message`;
    return text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text;
}


/***/ }),

/***/ 72055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isBuiltOn)
/* harmony export */ });
/* unused harmony export sharedLayers */
/**
 * Whether an image stands on a base: the base's diff_ids are a prefix of its own. An image is built on itself, and
 * every image on the empty one (`FROM scratch`).
 * @param base diff_ids, bottom first
 * @param derived diff_ids, bottom first
 */ function isBuiltOn(base, derived) {
    return sharedLayers(base, derived) === base.length;
}
/** How many layers two images share, counted from the bottom. */ function sharedLayers(one, other) {
    const longest = Math.min(one.length, other.length);
    for(let index = 0; index < longest; index += 1)if (one[index] !== other[index]) return index;
    return longest;
}


/***/ }),

/***/ 18712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_zlib__WEBPACK_IMPORTED_MODULE_2___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ unzstd)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55518);




/**
 * Unpacks a zstd stream: by Node, which can since 22.15, else by the `zstd` program.
 * @throws Problem (surroundings), while reading, when neither is there
 */ function unzstd(blob) {
    const unpacker = nodeUnpacker();
    return unpacker ? (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(blob, unpacker, ()=>undefined) : byProgram(blob);
}
function nodeUnpacker() {
    const create = Reflect.get(/*#__PURE__*/ (node_zlib__WEBPACK_IMPORTED_MODULE_2___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_2___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_2__, 2))), 'createZstdDecompress');
    if (typeof create !== 'function') return undefined;
    const made = Reflect.apply(create, /*#__PURE__*/ (node_zlib__WEBPACK_IMPORTED_MODULE_2___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_2___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_2__, 2))), []);
    return made instanceof node_stream__WEBPACK_IMPORTED_MODULE_1__.Duplex ? made : undefined;
}
async function* byProgram(blob) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('zstd', [
        '-dcq'
    ], {
        stdio: [
            'pipe',
            'pipe',
            'pipe'
        ]
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text)=>{
        complaint = `${complaint}${text}`.slice(0, 1000);
    });
    const ended = new Promise((resolve, reject)=>{
        child.once('error', reject).once('close', resolve);
    });
    // Looked at below, after what the program wrote: until then nobody waits for it.
    ended.catch(()=>undefined);
    let unreadable;
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(blob, child.stdin, ()=>undefined);
    blob.once('error', (error)=>{
        unreadable = error;
    });
    try {
        yield* child.stdout;
        const code = await ended.catch((error)=>{
            throw cannotRead(error);
        });
        if (unreadable) throw unreadable;
        if (code !== 0) throw new Error(complaint.trim() || `zstd ended with ${String(code)}`);
    } finally{
        child.kill();
        blob.destroy();
    }
}
function cannotRead(cause) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsFailed */ .fs)('A layer is compressed by zstd, which cannot be read here', {
        todo: 'Use Node 22.15 or newer, or install the `zstd` program.'
    }, cause);
}


/***/ }),

/***/ 50595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qG: () => (/* binding */ accepted),
  DU: () => (/* binding */ judgedAnswers),
  rZ: () => (/* binding */ withExpiredIgnores)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/fingerprint.js
var fingerprint = __webpack_require__(57246);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/lint/equal-rules.js
var equal_rules = __webpack_require__(66696);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/told-as-secrets.js

const secretRules = (0,equal_rules/* sameRules */.Gb)('secret-in-arg');
/**
 * Lint findings about a secret in ARG or ENV, without those that the secrets gate tells of the same line: it has seen
 * the value in the image. One that blocks stays where the other one does not.
 * @param results of all gates, waivers laid over them
 */ function withoutToldSecrets(results) {
    const told = results.filter(({ gate })=>gate === 'secrets').flatMap(({ findings })=>findings);
    if (told.length === 0) return results;
    const isTold = (finding)=>secretRules.includes(finding.rule) && told.some((one)=>one.image === finding.image && one.file === finding.file && one.line === finding.line && (one.blocks || !finding.blocks));
    return results.map((result)=>{
        if (result.gate !== 'lint' || result.state === 'broken' || !result.findings.some(isTold)) return result;
        const findings = result.findings.filter((one)=>!isTold(one));
        return {
            ...result,
            findings,
            state: findings.some(({ blocks })=>blocks) ? 'failed' : 'passed'
        };
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/rule-help.js
var rule_help = __webpack_require__(21584);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/waivers.js
var waivers = __webpack_require__(46687);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/demands.js + 2 modules
var demands = __webpack_require__(95014);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/accept.js





/** Lays waivers and `warn` of each image's policy over answers that no image was needed for. */ function accepted(gates, images, now) {
    return gates.map((gate)=>{
        const image = images.find(({ name })=>name === gate.image);
        return image === undefined ? gate : (0,waivers/* applyPolicy */.VC)(gate, image.policy, now);
    });
}
/**
 * When all gates have answered: with what the policy accepts, what is wrong with its waivers, and each secret once. A
 * waiver is looked at before a finding goes that another gate tells: it may be for that one.
 * @param policy with its file's name, and where its values stand
 */ function judgedAnswers(gates, images, policy, now) {
    return withoutToldSecrets(withWaiverFindings(accepted(gates, images, now), images, policy, now));
}
/** What is wrong with waivers is told once an image: with the lint findings, else by the first gate with an answer. */ function withWaiverFindings(gates, images, { path, file, placeOf }, now) {
    if (path === undefined) return gates;
    const telling = new Set(images.map(({ name })=>tellingGate(gates.filter(({ image })=>image === name))));
    return gates.map((gate)=>{
        const policy = images.find(({ name })=>name === gate.image)?.policy;
        if (policy === undefined || !telling.has(gate)) return gate;
        const ofImage = gates.filter(({ image })=>image === gate.image);
        const places = (0,demands/* waiverKeys */.Zq)(file, gate.image).map((keys)=>placeOf?.(keys) ?? {
                file: path
            });
        const findings = (0,waivers/* waiverFindings */.XS)(gate.image, policy, ofImage, now, places, gate.gate);
        return findings.length === 0 ? gate : {
            ...gate,
            findings: [
                ...gate.findings,
                ...findings
            ]
        };
    });
}
function tellingGate(ofImage) {
    const answered = ofImage.filter(({ state })=>state !== 'broken');
    return answered.find(({ gate })=>gate === 'lint') ?? answered[0];
}
/**
 * Tells of the entries of Trivy's ignore file that have ended, once, where no scan has told of them already: their date
 * says so, whatever was found.
 * @param results of the run
 */ function withExpiredIgnores(results, { file, entries }) {
    const readers = results.filter(({ gate })=>gate === 'vulnerabilities' || gate === 'secrets');
    const answered = ({ state })=>state !== 'broken';
    const telling = readers.find(answered) ?? results.find(answered);
    if (readers.length === 0 || telling === undefined) return results;
    const told = new Set(results.flatMap(({ findings })=>findings.map(({ fingerprint })=>fingerprint)));
    const { gate, image, platform } = telling;
    const findings = entries.filter(({ isOver })=>isOver).map(({ rule, line, ends })=>({
            gate,
            rule: 'waiver-expired',
            severity: 'warning',
            image,
            ...platform === undefined ? {} : {
                platform
            },
            file,
            line,
            message: `The entry for ${rule} has ended${ends === undefined ? '' : ` on ${ends}`}`,
            todo: 'Remove it, or give it a new day',
            help: (0,rule_help/* ruleHelp */.y)('waivers'),
            // As of what a scan tells of it: see ignore-findings.ts.
            fingerprint: (0,fingerprint/* fingerprintOf */.a)([
                'vulnerabilities',
                'waiver',
                file,
                rule
            ]),
            blocks: false
        })).filter(({ fingerprint })=>!told.has(fingerprint));
    if (findings.length === 0) return results;
    return results.map((one)=>one === telling ? {
            ...one,
            findings: [
                ...one.findings,
                ...findings
            ]
        } : one);
}


/***/ }),

/***/ 23178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lookAhead),
/* harmony export */   k: () => (/* binding */ loadAhead)
/* harmony export */ });
/**
 * Looks for what a build needs while the Dockerfiles are read: nothing is started. A failure shows where it is needed.
 */ function lookAhead(workshop) {
    const needed = [
        workshop.builders(),
        __webpack_require__.e(/* import() */ 6231).then(__webpack_require__.bind(__webpack_require__, 66231)),
        __webpack_require__.e(/* import() */ 6014).then(__webpack_require__.bind(__webpack_require__, 36014))
    ];
    for (const one of needed)one.catch(()=>undefined);
}
/**
 * Loads what publishing and the reports need while the engine works, so that nobody waits for it afterwards.
 * A module that cannot be loaded fails where it is used.
 */ function loadAhead() {
    const modules = [
        Promise.all(/* import() */[__webpack_require__.e(953), __webpack_require__.e(372)]).then(__webpack_require__.bind(__webpack_require__, 87991)),
        Promise.all(/* import() */[__webpack_require__.e(4629), __webpack_require__.e(4613)]).then(__webpack_require__.bind(__webpack_require__, 54613)),
        __webpack_require__.e(/* import() */ 8535).then(__webpack_require__.bind(__webpack_require__, 58535)).then(({ loadUndici })=>loadUndici()),
        Promise.all(/* import() */[__webpack_require__.e(2537), __webpack_require__.e(4691), __webpack_require__.e(2845)]).then(__webpack_require__.bind(__webpack_require__, 74691)),
        __webpack_require__.e(/* import() */ 2440).then(__webpack_require__.bind(__webpack_require__, 42440))
    ];
    for (const module of modules)module.catch(()=>undefined);
}


/***/ }),

/***/ 62243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ buildAndCheck)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/asked.js
var check_asked = __webpack_require__(44358);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/settled.js
var settled = __webpack_require__(52984);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/ahead.js
var ahead = __webpack_require__(23178);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var src_problem = __webpack_require__(55518);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/baseline/baseline.js
/** What reports show of it: not all that it has, which is in its own report. */ function withoutVulnerabilities(baseline) {
    if (baseline.kind === 'missing') return baseline;
    const { kind, from, digest, compressed, uncompressed, diffIds } = baseline;
    return {
        kind,
        from,
        digest,
        compressed,
        uncompressed,
        diffIds
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/wildcard.js
var wildcard = __webpack_require__(82927);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/dockerfile-lines/words.js
/** `undefined` for what is no JSON list of texts: then it is plain words. */ function jsonList(text) {
    if (!text.startsWith('[')) return undefined;
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) && value.every((word)=>typeof word === 'string') ? value : undefined;
    } catch  {
        return undefined;
    }
}
/** Without quotes and escapes. */ function unquoted(text) {
    return text.replace(/["'\\]/g, '');
}
/** With single blanks between its words. */ function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/dockerfile-lines/history-texts.js



/**
 * The texts that BuildKit may leave in the history for an instruction that makes a layer.
 * Source: github.com/moby/buildkit, frontend/dockerfile/dockerfile2llb/convert.go, dispatchRun, dispatchCopy and
 * dispatchWorkdir.
 */ function textsOf({ keyword, rest, heredocs }) {
    if (keyword === 'RUN') return {
        keyword,
        texts: runTexts(rest, heredocs).map(oneLine)
    };
    if (keyword === 'WORKDIR') return {
        keyword,
        texts: [
            folderPattern(rest)
        ]
    };
    const words = jsonList(rest) ?? rest.split(/\s+/).map((word)=>pattern(heredocWord(word)));
    const sources = words.slice(0, -1);
    const isHeredoc = (word)=>heredocs.length > 0 && word.startsWith('<<');
    // Files come before heredocs, whatever their order in the file.
    const ordered = [
        ...sources.filter((word)=>!isHeredoc(word)),
        ...sources.filter(isHeredoc),
        ...words.slice(-1)
    ];
    return {
        keyword,
        texts: [
            oneLine(ordered.join(' '))
        ]
    };
}
/** Heredocs are a script, a program of their own, or part of a command (dispatchRun). */ function runTexts(rest, heredocs) {
    const [first] = heredocs;
    if (first === undefined) return [
        rest,
        ...jsonList(rest) === undefined ? [] : [
            jsonList(rest)?.join(' ') ?? ''
        ]
    ];
    const whole = [
        rest,
        ...heredocs.map(({ name, content })=>content + name)
    ].join('\n');
    return heredocs.length > 1 ? [
        whole
    ] : [
        whole,
        first.content,
        `/dev/pipes/${first.name}`
    ];
}
function folderPattern(rest) {
    const folder = external_node_path_.posix.normalize(pattern(rest)).replace(/(.)\/$/, '$1');
    if (folder.startsWith('/') || folder.startsWith('*')) return folder;
    return `*/${folder.replace(/^(\.\.?(\/|$))+/, '')}`;
}
/** How sure it is that a text of the history is an instruction's: 0 is not at all, 3 the surest. */ function likeness(createdBy, { keyword, texts }) {
    const [, word, behind = ''] = /^([A-Z]+) (.*)$/s.exec(createdBy.replace(/ # buildkit$/, '')) ?? [];
    if (word !== keyword) return 0;
    const told = oneLine(behind);
    if (keyword === 'RUN') return Math.max(0, ...texts.map((text)=>runLikeness(told, text)));
    const bare = keyword === 'WORKDIR' ? told : told.replace(/^(--\S+ )+/, '');
    return Math.max(0, ...texts.map((text)=>text === bare ? 3 : (0,wildcard/* matchesWildcard */._)(text, bare) ? 2 : 0));
}
/** `|2 A=b C=d /bin/sh -c COMMAND`: arguments and shell stand before what was written. */ function runLikeness(told, text) {
    if (text === '') return 0;
    if (told === text) return 3;
    if (!told.endsWith(` ${text}`)) return 0;
    const before = told.slice(0, -text.length - 1);
    if (/^\S+( -\S+| pipefail)*$/.test(before)) return 3;
    return before.startsWith('|') ? 2 : 1;
}
/** What comes out of variables is not known here. */ function pattern(word) {
    return unquoted(word).replace(/\$\{[^}]*\}|\$\w+/g, '*');
}
/** `<<-"name"` stands as `<<name` in the history. */ function heredocWord(word) {
    return word.replace(/^\d*<<-?/, '<<');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/dockerfile-lines/stages.js

/** The instructions that make layers of what is built, in order: those of its stage and of the stages below it. */ function layerMakers(dockerfile) {
    return builtStages(dockerfile).flatMap(({ body })=>body.filter(({ keyword, rest })=>makesLayer(keyword, rest)));
}
/** What is built: the stage that stands on the base first, the one that is asked for last. */ function builtStages(dockerfile) {
    const { before, stages } = stagesOf(dockerfile.instructions ?? []);
    const globals = globalArguments(before, dockerfile.args ?? {});
    const chain = [];
    for(let stage = targetOf(stages, dockerfile.target); stage !== undefined;){
        chain.unshift(stage);
        const from = expand(stage.from, globals).toLowerCase();
        // A stage is built on one that stands above it: no cycles.
        stage = stages.slice(0, stages.indexOf(stage)).findLast(({ name })=>name === from);
    }
    return chain;
}
function stagesOf(instructions) {
    const before = [];
    const stages = [];
    for (const instruction of instructions){
        if (instruction.keyword === 'FROM') {
            const [from = '', , name] = instruction.rest.split(/\s+/);
            stages.push({
                start: instruction,
                from,
                ...name === undefined ? {} : {
                    name: name.toLowerCase()
                },
                body: []
            });
        } else (stages.at(-1)?.body ?? before).push(instruction);
    }
    return {
        before,
        stages
    };
}
function targetOf(stages, target) {
    if (target === undefined) return stages.at(-1);
    return stages.findLast(({ name })=>name === target.toLowerCase()) ?? (/^\d+$/.test(target) ? stages[Number(target)] : undefined);
}
/** BuildKit commits no layer for `WORKDIR /` (frontend/dockerfile/dockerfile2llb/convert.go, dispatchWorkdir). */ function makesLayer(keyword, rest) {
    if (keyword === 'WORKDIR') return unquoted(rest) !== '/';
    return keyword === 'RUN' || keyword === 'COPY' || keyword === 'ADD';
}
function globalArguments(before, given) {
    const values = new Map();
    for (const { keyword, rest } of before){
        const [, name, value = ''] = /^(\w+)(?:=(.*))?$/s.exec(rest) ?? [];
        if (keyword === 'ARG' && name !== undefined) values.set(name, Object.hasOwn(given, name) ? given[name] ?? '' : expand(unquoted(value), values));
    }
    return values;
}
/** Enough for a FROM: what comes out of other forms is the name of no stage. */ function expand(text, values) {
    return text.replace(/\$\{(\w+)(?::-([^}]*))?\}|\$(\w+)/g, (_, braced, usual, bare)=>{
        const value = values.get(braced ?? bare ?? '');
        return value === undefined || value === '' ? usual ?? '' : value;
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/dockerfile-lines.js



/**
 * Which instruction of the Dockerfile made each layer. The texts that BuildKit leaves in the image's history are
 * matched in order, so that most of them fit and later ones are preferred: what an ONBUILD of the base or a frontend of
 * its own has added gets no line.
 * @param createdBy of each layer, bottom first
 * @param firstOwn where the layers begin that are not the base's; those below get no line
 * @returns as many as layers
 */ function layerLines(createdBy, dockerfile, firstOwn = 0) {
    const makers = layerMakers(dockerfile);
    const ends = lastLines(dockerfile);
    const own = createdBy.slice(firstOwn);
    const paired = pair(own, makers);
    const lines = paired.map((at)=>{
        const maker = at === undefined ? undefined : makers[at];
        if (maker === undefined) return undefined;
        const { line } = maker;
        return {
            file: dockerfile.path,
            line,
            endLine: ends.get(line) ?? line,
            instruction: asWritten(maker)
        };
    });
    return [
        ...createdBy.slice(0, firstOwn).map(()=>undefined),
        ...lines
    ];
}
/** Starts of instructions → the lines on which they end: comments and blank lines behind them are not theirs. */ function lastLines({ text, instructions = [] }) {
    const lines = text.split('\n');
    return new Map(instructions.map(({ line }, index)=>{
        let end = (instructions[index + 1]?.line ?? lines.length + 1) - 1;
        while(end > line && /^\s*(#|$)/.test(lines[end - 1] ?? ''))end -= 1;
        return [
            line,
            end
        ];
    }));
}
/**
 * Pairs two lists in order so that the sum of their likenesses is largest.
 * @returns for each layer which maker is its own
 */ function pair(layers, makers) {
    const texts = makers.map(textsOf);
    const score = layers.map((layer)=>texts.map((one)=>layer === undefined ? 0 : likeness(layer, one)));
    const width = makers.length + 1;
    // best[i * width + j]: of the first i layers and the first j makers.
    const best = new Uint32Array((layers.length + 1) * width);
    const at = (i, j)=>best[i * width + j] ?? 0;
    const both = (i, j)=>score[i - 1]?.[j - 1] ?? 0;
    for(let i = 1; i <= layers.length; i += 1)for(let j = 1; j <= makers.length; j += 1){
        const likes = both(i, j);
        const paired = likes === 0 ? 0 : at(i - 1, j - 1) + likes;
        best[i * width + j] = Math.max(at(i - 1, j), at(i, j - 1), paired);
    }
    const found = layers.map(()=>undefined);
    for(let i = layers.length, j = makers.length; i > 0 && j > 0;){
        const likes = both(i, j);
        if (likes > 0 && at(i, j) === at(i - 1, j - 1) + likes) {
            found[i - 1] = j - 1;
            i -= 1;
            j -= 1;
        } else if (at(i, j) === at(i - 1, j)) i -= 1;
        else j -= 1;
    }
    return found;
}
const longest = 200;
/** Mounts say nothing of what a RUN writes, and are long. */ function asWritten({ keyword, flags, rest, heredocs }) {
    const isRun = keyword === 'RUN';
    const contents = isRun ? heredocs.map(({ content })=>content) : [];
    const text = oneLine([
        keyword,
        ...isRun ? [] : flags,
        rest,
        ...contents
    ].join(' '));
    return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/prefix.js
var prefix = __webpack_require__(72055);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/size-gate/own-layers.js



/**
 * Tells the image's own layers from its base's, and finds the instructions that made them. Where nobody knows the base
 * the Dockerfile tells: layers whose instruction is found are its own, and the rest are the base's when each
 * instruction has found its layer on top of them.
 * @returns as many as layers
 */ function makersOf(layers, base, dockerfile) {
    const createdBy = layers.map((layer)=>layer.createdBy);
    const known = firstOwn(layers, base);
    const lines = layerLines(createdBy, dockerfile, known ?? 0);
    const first = known ?? firstTold(lines, layerMakers(dockerfile).length);
    return lines.map((made, index)=>{
        const isOwn = first === undefined ? made !== undefined || undefined : index >= first;
        return {
            ...isOwn === undefined ? {} : {
                isOwn
            },
            ...made === undefined ? {} : {
                made
            }
        };
    });
}
/** How many layers are the base's; undefined where nobody knows, or it is not what this image stands on. */ function firstOwn(layers, base) {
    if (base?.kind === 'none') return 0;
    if (base?.kind !== 'known') return undefined;
    const diffIds = layers.map(({ diffId })=>diffId);
    return (0,prefix/* isBuiltOn */.K)(base.diffIds, diffIds) ? base.diffIds.length : undefined;
}
function firstTold(lines, makers) {
    const first = lines.length - makers;
    const areAllFound = makers > 0 && first >= 0 && lines.slice(first).every((line)=>line !== undefined);
    return areAllFound ? first : undefined;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/origin.js
/**
 * Whose Dockerfile can mend what a layer brought: this image's, or that of what it is built on.
 * @param diffId of the layer; absent where the scanner does not say
 * @returns undefined where nobody knows
 */ function originOf(base, diffId) {
    if (base === undefined || diffId === undefined || base.kind === 'unknown') return undefined;
    if (base.kind === 'known' && base.diffIds.includes(diffId)) return {
        kind: 'base',
        name: base.name
    };
    return {
        kind: 'own'
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/places.js




/**
 * @param base what the image is built on; absent where nobody knows
 * @param layers all of the image's, bottom first; without them no layer has a line
 */ function placesOf(dockerfile, base, layers = []) {
    const file = {
        file: dockerfile.path
    };
    const ends = lastLines(dockerfile);
    const stages = builtStages(dockerfile);
    const makers = makersOf(layers, base, dockerfile);
    const at = ({ line })=>{
        const endLine = ends.get(line) ?? line;
        return {
            ...file,
            line,
            ...endLine === line ? {} : {
                endLine
            }
        };
    };
    const own = {
        ...file,
        origin: {
            kind: 'own'
        }
    };
    const ofBase = ()=>{
        const [first] = stages;
        const from = first === undefined ? file : at(first.start);
        return base?.kind !== 'known' ? file : {
            ...from,
            origin: {
                kind: 'base',
                name: base.name
            }
        };
    };
    const layer = (index)=>{
        const { isOwn, made } = makers[index ?? -1] ?? {};
        if (isOwn === undefined) return file;
        if (!isOwn) return ofBase();
        if (made === undefined) return own;
        const { line, endLine } = made;
        return {
            ...own,
            file: made.file,
            line,
            ...endLine === line ? {} : {
                endLine
            }
        };
    };
    return {
        layer,
        diffId: (diffId)=>{
            const index = layers.findIndex((one)=>one.diffId === diffId);
            if (index !== -1) return layer(index);
            const kind = originOf(base, diffId)?.kind;
            return kind === undefined ? file : kind === 'base' ? ofBase() : own;
        },
        instruction: (keyword, isMeant = ()=>true)=>{
            const found = stages.flatMap(({ body })=>body).findLast((one)=>one.keyword === keyword && isMeant(one.rest));
            return found === undefined ? ofBase() : {
                ...at(found),
                origin: {
                    kind: 'own'
                }
            };
        },
        base: ofBase,
        stage: ()=>{
            const last = stages.at(-1);
            return {
                ...last === undefined ? file : at(last.start),
                origin: {
                    kind: 'own'
                }
            };
        }
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/package-lists.js
/**
 * Files in which a package manager lists what it has installed, be it one that Trivy reads (dpkg, apk, rpm) or not.
 * Source of the others: Trivy, pkg/fanal/analyzer/pkg, which has no analyzer of them.
 */ const files = [
    'var/lib/dpkg/status',
    'lib/apk/db/installed',
    // Where /lib is no link to it.
    'usr/lib/apk/db/installed',
    // OpenWrt's, Yocto's and Entware's.
    ...[
        'usr/lib',
        'var/lib',
        'opt/lib'
    ].map((folder)=>`${folder}/opkg/status`)
];
/** Folders in which it does so, and which of what is below them is of a package. */ const folders = [
    // Distroless has a file for each package, and another one with its checksums.
    {
        path: 'var/lib/dpkg/status.d',
        isList: /^[^/]+(?<!\.md5sums)$/
    },
    ...[
        'var/lib/rpm',
        'usr/lib/sysimage/rpm',
        'usr/share/rpm'
    ].map((path)=>({
            path,
            isList: /^(?:Packages|Packages\.db|rpmdb\.sqlite)$/
        })),
    {
        path: 'var/lib/pacman/local',
        isList: /^[^/]+\/desc$/
    },
    // Portage's: category, package, and what it has installed.
    {
        path: 'var/db/pkg',
        isList: /^[^/]+\/[^/]+\/CONTENTS$/
    },
    {
        path: 'var/db/xbps',
        isList: /^pkgdb-[^/]+\.plist$/
    }
];
/**
 * Where a distribution's package manager lists the packages of an image: the first such list with something in it.
 * @returns the file or the folder, with a slash at the beginning: `/var/lib/dpkg/status`; undefined where there is none
 */ function packageListIn(contents) {
    const file = files.find((path)=>isFilled(contents.resolve(path)));
    if (file !== undefined) return `/${file}`;
    const there = folders.flatMap(({ path, isList })=>{
        const folder = contents.resolve(path);
        return folder?.kind === 'folder' ? [
            {
                path,
                isList,
                prefix: `${folder.path}/`
            }
        ] : [];
    });
    if (there.length === 0) return undefined;
    for (const [path, entry] of contents.files){
        const found = there.find(({ prefix, isList })=>path.startsWith(prefix) && isList.test(path.slice(prefix.length)));
        if (found !== undefined && isFilled(entry)) return `/${found.path}`;
    }
    return undefined;
}
function isFilled(entry) {
    return entry?.kind === 'file' && entry.size > 0;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/known-packages.js


/**
 * Makes sure that the scan has seen the distribution's packages. Trivy leaves them all out, and says nothing of it in
 * its report, where it cannot tell the distribution (`Unsupported os`), or knows no vulnerabilities of it.
 * @throws Problem (surroundings) where the image lists packages that the scan does not know
 */ function mustKnowPackages({ installed, os }, contents) {
    if (installed.some(({ isSystem })=>isSystem)) return;
    const list = packageListIn(contents);
    if (list === undefined) return;
    if (os === undefined) throw (0,src_problem/* surroundingsFailed */.fs)(`Trivy has not read ${list}: it does not know the image's distribution`, {
        todo: 'Keep what names it: /etc/os-release, and of Debian /etc/debian_version as well. Of a distribution that Trivy knows nothing of, the policy can skip what asks for its packages'
    });
    throw (0,src_problem/* surroundingsFailed */.fs)(`Trivy has not read ${list}: it does not know the packages of ${os}`, {
        todo: `Build on a distribution that Trivy knows, or let the policy skip what asks for the packages of ${os}`
    });
}
/**
 * Makes sure that the vulnerability database can have something to say of the distribution. Debian’s are listed by its
 * releases: of `forky/sid` there are never any. Source: trivy-db, pkg/vulnsrc/debian/debian.go, `parseDistributions`.
 * @throws Problem (surroundings) where it cannot
 */ function mustBeListed({ installed, os = '', vulnerabilities }) {
    const system = new Set(installed.filter(({ isSystem })=>isSystem).map(({ name })=>name));
    const isUnreleased = /^debian [^\s/]+\/sid$/.test(os) && system.size > 0;
    if (!isUnreleased || vulnerabilities.some(({ PkgName })=>system.has(PkgName))) return;
    throw (0,src_problem/* surroundingsFailed */.fs)(`Trivy's database has nothing about ${os}: Debian's vulnerabilities are listed by its releases`, {
        todo: 'Build on a release of Debian, or let the policy skip the gate vulnerabilities for this image'
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/lookup.js
/** A path as the archive spells it: without `.`, `..` and slashes at its ends. `..` stops at the root. */ function plainPath(path) {
    const parts = [];
    for (const part of path.split('/')){
        if (part === '..') parts.pop();
        else if (part !== '' && part !== '.') parts.push(part);
    }
    return parts.join('/');
}
/** The folder that a path is in; empty for the root. */ function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
/** The last part of a path. */ function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The program file that a path leads to: a regular file that somebody may run. */ function programAt(contents, path) {
    const file = contents.resolve(path);
    return file?.kind === 'file' && (file.mode & 0o111) !== 0 ? file : undefined;
}
/** Whether an entry may be a program by its name: a file, or a link that may lead to one. */ function isFileOrLink({ kind }) {
    return kind === 'file' || kind === 'symlink';
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/causes.js

/** Where what makes a hit is written. */ function placeOf(hit, contents, places) {
    const cause = hit.cause ?? byPath(hit.path, contents);
    switch(cause.kind){
        case 'layer':
            return places.layer(cause.layer);
        case 'diffId':
            return places.diffId(cause.diffId);
        case 'instruction':
            return places.instruction(cause.keyword, cause.isMeant);
        case 'nothing':
            return places.stage();
    }
}
function byPath(path, contents) {
    const plain = path === undefined ? undefined : plainPath(path);
    const file = plain === undefined ? undefined : contents.resolve(plain) ?? contents.files.get(plain);
    return {
        kind: 'layer',
        layer: file?.layer ?? -1
    };
}
/** The layer that has brought most of some files. @param weight of one; left out: their number decides */ function mostlyFrom(files, weight = ()=>1) {
    const sums = new Map();
    for (const file of files)sums.set(file.layer, (sums.get(file.layer) ?? 0) + weight(file));
    const [heaviest] = [
        ...sums
    ].sort(([, a], [, b])=>b - a);
    return {
        kind: 'layer',
        layer: heaviest?.[0] ?? -1
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/fingerprint.js
var fingerprint = __webpack_require__(57246);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/rule-help.js
var rule_help = __webpack_require__(21584);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/findings.js


/**
 * So many hits of one rule are findings of their own, which a waiver can name by path or package; the rest is one that
 * counts them. Reports fold what is told of one rule: this keeps a hostile image from filling the memory.
 */ const mostFindings = 1000;
/** The findings of one rule: one a hit, and where there are too many, one more for the rest. */ function findingsOf({ name }, hits, { image, platform, placeOf, base }) {
    const findingOf = ({ key, message, todo, path, package: named }, place)=>({
            gate: 'contents',
            rule: name,
            severity: 'error',
            image,
            platform,
            ...place,
            message,
            todo: `${comingFrom(place, base)}${todo}`,
            ...path === undefined ? {} : {
                path
            },
            ...named === undefined ? {} : {
                package: named
            },
            help: (0,rule_help/* ruleHelp */.y)(name),
            fingerprint: (0,fingerprint/* fingerprintOf */.a)([
                'contents',
                name,
                image,
                key
            ]),
            blocks: true
        });
    const shown = hits.slice(0, mostFindings).map((hit)=>findingOf(hit, placeOf(hit)));
    const rest = hits.slice(mostFindings);
    const [first] = rest;
    if (first === undefined) return shown;
    const examples = rest.slice(0, 3).flatMap(({ path, package: named })=>path ?? named?.name ?? []);
    const more = {
        key: 'the rest',
        message: `${rest.length} more of the same kind${examples.length > 0 ? `: ${listed(examples, rest.length)}` : ''}`,
        todo: `${first.todo}. A waiver by path or package cannot name these: only the first ${mostFindings} are told one by one`
    };
    return [
        ...shown,
        findingOf(more, commonPlace(rest.map(placeOf)))
    ];
}
/** What the places of several hits have in common. */ function commonPlace([first = {}, ...others]) {
    const isSame = (key)=>others.every((one)=>JSON.stringify(one[key]) === JSON.stringify(first[key]));
    if (isSame('line') && isSame('origin')) return first;
    const { file, origin } = first;
    return {
        ...file === undefined ? {} : {
            file
        },
        ...origin !== undefined && isSame('origin') ? {
            origin
        } : {}
    };
}
function comingFrom({ origin }, base) {
    if (origin?.kind !== 'base') return '';
    const isSibling = base.kind === 'known' && base.isSibling;
    return isSibling ? `In the Dockerfile of ${origin.name}: ` : `It comes from the base ${origin.name}: `;
}
/** "a, b, c and 4 more". @param total how many there are, with those that are not among the shown */ function listed(shown, total) {
    const more = total - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
/** "1 file", "3 files". */ function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/os-packages.js
/** No package manager has longer names; patterns need time with the square of them. */ const longestName = 256;
/** Those of a distribution's packages (dpkg, apk, rpm) and of Conda's that are meant, each name once. */ function systemPackages(installed, isMeant) {
    const found = new Map();
    for (const one of installed){
        const { name, kind, isSystem } = one;
        if (!isSystem && kind !== 'conda-pkg' || name.length > longestName || found.has(name)) continue;
        if (isMeant(name)) found.set(name, one);
    }
    return [
        ...found.values()
    ].sort((a, b)=>a.name < b.name ? -1 : 1);
}
/** How a package is left out of the final image. */ function removalOf({ kind, name }) {
    const remove = kind === 'debian' || kind === 'ubuntu' ? `apt-get purge --auto-remove ${name}` : kind === 'alpine' || kind === 'wolfi' || kind === 'chainguard' ? `apk del ${name}` : `removing ${name}`;
    return `Install it in a stage of its own and COPY --from it what was built; ${remove} helps only in the RUN that installed it`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/toolchains.js
/** One family of compilers: how its packages and its programs are called. */ // `x86_64-linux-gnu-` before and `-12` or `-12.2.0` behind, as cross compilers and parallel versions are called.
const tool = (names)=>new RegExp(`^(?:\\w+(?:-\\w+){1,3}-)?(?:${names})(?:-?\\d+(?:\\.\\d+)*)?$`);
/**
 * The compilers and toolchains that do not belong into an image that only runs something. Tools such as make or
 * CMake compile nothing by themselves and are not among them.
 */ const toolchains = [
    {
        name: 'GCC',
        packages: /^(?:gcc|g\+\+|gxx|cpp|gfortran|gnat|gdc|gobjc(?:\+\+)?)(?:-\d[\d.]*)?(?:[-_][a-z0-9_-]*linux[a-z0-9_-]*)?$|^(?:gcc|g\+\+)(?:-\d+)?-(?:multilib|c\+\+|gfortran|gnat|objc|gdc|go)$|^gcc-toolset-\d+(?:-gcc.*)?$|^build-essential$|^build-base$|^base-devel$/,
        programs: tool('gcc|g\\+\\+|cc|c\\+\\+|cpp|gfortran|f95|gnat|gnatmake|gdc|cc1|cc1plus|collect2|f951')
    },
    {
        name: 'GNU binutils',
        packages: /^binutils(?!-(?:common|doc))(?:[-_].*)?$/,
        programs: tool('as|ld|ld\\.bfd|ld\\.gold')
    },
    {
        name: 'LLVM and Clang',
        packages: /^(?:clang|llvm|lld|mold|emscripten)(?:-?\d[\d.]*)?(?:-toolset|-tools)?$/,
        programs: tool('clang|clang\\+\\+|clang-cpp|clang-cl|lld|ld\\.lld|ld64\\.lld|mold|ld\\.mold|llc|opt')
    },
    {
        name: 'Go',
        packages: /^(?:go|gccgo|golang|golang-go|golang-bin)(?:-\d[\d.]*)?(?:-go)?$/,
        programs: /^(?:go|gofmt|gccgo(?:-\d+)?|tinygo)$/
    },
    {
        name: 'Rust',
        packages: /^(?:rust|rustc|cargo|rustup)(?:-\d[\d.]*)?$/,
        programs: /^(?:rustc|cargo|rustup|rustdoc)(?:-\d[\d.]*)?$/
    },
    {
        name: 'a JDK',
        packages: /^(?:(?!java-).+-)?(?:open)?jdk(?:-?\d+)?(?:-headless)?$|^(?:ms)?openjdk-?\d+$|^(?:openjdk|zulu)\d+-jdk(?:-headless)?$|^java-.*-devel$/,
        programs: /^javac$/
    },
    {
        name: '.NET SDK',
        packages: /^dotnet-?(?:sdk[-\d.]*|\d+-sdk)$|^mono-(?:devel|mcs|complete)$/,
        programs: /^(?:csc|mcs|vbc|fsc)$/,
        mayBeScript: true
    },
    {
        name: 'GHC',
        packages: /^ghc(?:-?\d[\d.]*)?$/,
        programs: /^ghc(?:-\d[\d.]*)?$/,
        mayBeScript: true
    },
    {
        name: 'Kotlin or Scala',
        packages: /^(?:kotlin|scala)(?:-?\d[\d.]*)?$/,
        programs: /^(?:kotlinc|scalac)$/,
        mayBeScript: true
    },
    {
        name: 'Swift',
        packages: /^swift(?:lang)?(?:-?\d[\d.]*)?$/,
        programs: /^(?:swiftc|swift-frontend)$/
    },
    {
        name: 'CUDA',
        packages: /^cuda-nvcc(?:-[\d-]+)?$|^nvidia-cuda-toolkit$/,
        programs: /^(?:nvcc|ptxas|cicc)$/
    },
    {
        name: 'tcc',
        packages: /^tcc$/,
        programs: /^tcc$/
    },
    {
        name: 'an assembler',
        packages: /^(?:nasm|yasm|fasm)$/,
        programs: /^(?:nasm|yasm|fasm)$/
    },
    {
        name: 'OCaml',
        packages: /^ocaml(?:-nox|-base|-compiler.*|-?\d[\d.]*)?$/,
        programs: /^(?:ocamlc|ocamlopt)(?:\.opt|\.byte)?$/
    },
    {
        name: 'a compiler',
        packages: /^(?:zig|nim|crystal|dmd|ldc|fpc|fp-compiler|dart|gnucobol|vlang|odin)(?:-?\d[\d.]*)?(?:-compiler)?$/,
        programs: /^(?:zig|nim|crystal|dmd|ldc2|fpc|ppcx64|dart2native|cobc|odin)$/
    }
];

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/trees.js
/** Folders that hold one tree a child, deepest first; `*` is one name. */ const containers = [
    'usr/local/lib',
    'usr/local/share',
    'usr/local/src',
    'usr/local',
    'usr/lib/*-linux-gnu*',
    'usr/lib',
    'usr/share',
    'usr/src',
    'var/cache',
    'var/lib',
    'var/opt',
    'home/*',
    'opt',
    'root',
    'srv',
    'tmp',
    'usr',
    'var',
    ''
].map((container)=>container === '' ? [] : container.split('/'));
/**
 * The tree that a file belongs to, as a person would name it: `usr/local/go` for Go's, `app` for what is below /app,
 * `home/me/project` for a project of somebody's. A file that lies in a container itself is its own tree.
 */ function treeOf(path) {
    const parts = path.split('/');
    const container = containers.find((names)=>names.length < parts.length && names.every((name, at)=>fits(name, parts[at] ?? '')));
    return parts.slice(0, (container?.length ?? 0) + 1).join('/');
}
function fits(name, part) {
    const star = name.indexOf('*');
    if (star === -1) return name === part;
    return name === '*' || part.includes(name.replaceAll('*', ''));
}
/** Groups in the order in which their first member comes. */ function grouped(all, keyOf) {
    const groups = new Map();
    for (const one of all){
        const key = keyOf(one);
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [
            one
        ]);
        else group.push(one);
    }
    return groups;
}
/** The deepest folder that all the paths are in; the path itself where there is one only. */ function commonFolder(paths) {
    const [first = '', ...rest] = paths;
    if (rest.length === 0) return first;
    let common = first.split('/').slice(0, -1);
    for (const path of rest){
        const parts = path.split('/');
        const differs = common.findIndex((part, at)=>part !== parts[at]);
        if (differs !== -1) common = common.slice(0, differs);
    }
    return common.join('/');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/compilers.js





/** Compilers and toolchains: those that a package manager knows of, and those that were copied or unpacked. */ const compilers = {
    name: 'compilers',
    isAsked: ({ compilers: denied })=>denied,
    needsPackages: true,
    find: (seen)=>{
        const packaged = toolchains.flatMap((toolchain)=>packagesOf(toolchain, seen));
        const known = new Set(packaged.map(({ toolchain })=>toolchain));
        return [
            ...packaged.map(({ hit })=>hit),
            ...filesOf(seen.contents, known)
        ];
    }
};
function packagesOf(toolchain, { installed }) {
    return systemPackages(installed(), (name)=>toolchain.packages.test(name)).map((one)=>({
            toolchain,
            hit: {
                key: `package ${one.name}`,
                message: `${one.name} ${one.version} is installed (${toolchain.name})`,
                todo: removalOf(one),
                package: {
                    name: one.name,
                    version: one.version
                },
                cause: {
                    kind: 'diffId',
                    diffId: one.diffId
                }
            }
        }));
}
/** @param known toolchains that were found as packages: what lies where packages install to is theirs */ function filesOf(contents, known) {
    const found = programsIn(contents).filter(({ toolchain, file })=>!(known.has(toolchain) && isSystemPath(file.path)));
    const groups = grouped(found, ({ toolchain, file })=>`${toolchain.name} ${rootOf(file.path)}`);
    return [
        ...groups.values()
    ].map((group)=>hitOf(group));
}
function programsIn(contents) {
    const found = [];
    for (const [path, entry] of contents.files){
        // Most files may not be run: their names are not looked at.
        if (!isFileOrLink(entry) || entry.kind === 'file' && (entry.mode & 0o111) === 0) continue;
        const name = nameOf(path);
        const toolchain = toolchains.find(({ programs })=>programs.test(name));
        if (toolchain === undefined) continue;
        const file = programAt(contents, path);
        // A shell script that is called `as`, or a link to a program of another name that is no compiler: not meant.
        if (file === undefined || file.elf === undefined && toolchain.mayBeScript === undefined) continue;
        if (isStandIn(nameOf(file.path))) continue;
        found.push({
            toolchain,
            path,
            file
        });
    }
    return found;
}
/** Programs of many names which compile nothing, whatever the link to them is called. */ function isStandIn(name) {
    return /^(?:busybox|toybox|coreutils|true|false)$/.test(name);
}
/** Where dpkg, apk and rpm put programs. */ function isSystemPath(path) {
    return /^(?:usr\/)?(?:s?bin|lib|lib64|libexec|[\w]+(?:-\w+){1,3})\//.test(path) && !path.startsWith('usr/local/');
}
/** The root of the tree that a program is in: `usr/local/go` for `usr/local/go/pkg/tool/linux_amd64/compile`. */ function rootOf(path) {
    const toolchain = /^(?:.*\/)?(?:\.?rustup\/toolchains\/[^/]+|\.cargo)(?=\/)/.exec(path)?.[0];
    if (toolchain !== undefined) return toolchain;
    const folder = folderOf(path);
    return folder.endsWith('/bin') && folder !== 'usr/bin' && folder !== 'usr/local/bin' ? folder.slice(0, -'/bin'.length) : /^(?:usr\/|usr\/local\/)?s?bin$/.test(folder) ? folder : treeOf(path);
}
function hitOf(group) {
    const paths = group.map(({ path })=>path).sort((a, b)=>a.length - b.length || (a < b ? -1 : 1));
    const [path = ''] = paths;
    const [first] = group;
    const name = first?.toolchain.name ?? '';
    const others = paths.length - 1;
    return {
        key: `file ${name} ${rootOf(first?.file.path ?? '')}`,
        message: `/${path} is a compiler or a part of one (${name})${others > 0 ? `, and ${counted(others, 'other program')} with it` : ''}`,
        todo: 'Compile in a stage of its own and COPY --from it only what was built',
        path: `/${path}`
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/bytes.js
var tools_bytes = __webpack_require__(29842);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/debug-symbols.js

/** Programs and libraries that carry debug symbols, the biggest first. */ const debugSymbols = {
    name: 'debug-symbols',
    isAsked: ({ debugSymbols: denied })=>denied,
    find: ({ contents })=>[
            ...contents.files.values()
        ].flatMap(({ path, elf })=>elf?.hasDebugSymbols === true ? [
                {
                    path,
                    debugBytes: elf.debugBytes
                }
            ] : []).sort((a, b)=>b.debugBytes - a.debugBytes).map(({ path, debugBytes })=>({
                key: path,
                message: `/${path} carries ${(0,tools_bytes.formatBytes)(debugBytes)} of debug symbols`,
                todo: 'Build without them (Go: -ldflags=-w, Rust: strip = true, C: no -g), or run strip --strip-debug on it before it is copied',
                path: `/${path}`
            }))
};

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/dev-packages.js

/** `libssl-dev`, `openssl-devel`, `libc6-dev-i386`, and the headers that distributions name otherwise. */ const devPackage = /-(?:dev|devel)(?:-[a-z0-9]+)*$|^(?:linux|kernel|glibc)(?:-[a-z0-9.]+)*-headers(?:-|$)/;
/** Packages that are only of use to compilers. */ const devPackages = {
    name: 'dev-packages',
    isAsked: ({ devPackages: denied })=>denied,
    needsPackages: true,
    find: ({ installed })=>systemPackages(installed(), (name)=>devPackage.test(name)).map((one)=>({
                key: one.name,
                message: `${one.name} ${one.version} is installed: headers and link libraries for compilers`,
                todo: removalOf(one),
                package: {
                    name: one.name,
                    version: one.version
                },
                cause: {
                    kind: 'diffId',
                    diffId: one.diffId
                }
            }))
};

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/accounts.js
/** Reads etc/passwd and etc/group as far as they make sense; both may be missing. */ function accountsOf(contents) {
    const users = table(contents.text('etc/passwd'));
    const groups = table(contents.text('etc/group'));
    return {
        uid: (name)=>idOf(users, name),
        gid: (name)=>idOf(groups, name),
        userName: (uid)=>nameIn(users, uid),
        groupName: (gid)=>nameIn(groups, gid),
        firstGroup: (uid)=>number(users.find(({ id })=>id === uid)?.fields[3]),
        groupsOf: (name)=>groups.filter(({ fields })=>(fields[3] ?? '').split(',').includes(name)).map(({ id })=>id)
    };
}
function table(text) {
    return (text ?? '').split('\n').flatMap((line)=>{
        const fields = line.trim().split(':');
        const [name = '', , digits] = fields;
        const id = number(digits);
        return name === '' || id === undefined ? [] : [
            {
                name,
                id,
                fields
            }
        ];
    });
}
/** Names come first, as runc reads them: a user may be called `1000`. */ function idOf(accounts, name) {
    return accounts.find((one)=>one.name === name)?.id ?? number(name);
}
function nameIn(accounts, id) {
    return accounts.find((one)=>one.id === id)?.name ?? String(id);
}
function number(text) {
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/search-path.js
/** What engines take where an image sets no PATH (moby, `DefaultPathEnv`). */ const usualPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/**
 * Where a program may be, the preferred place first. As execvp(3) and engines look: a name with a slash is a path,
 * anything else is looked for in PATH.
 */ function candidatesFor(name, config) {
    if (name.includes('/')) return [
        fromWorkdir(name, config)
    ];
    const path = config.Env?.findLast((one)=>one.startsWith('PATH='))?.slice('PATH='.length) ?? usualPath;
    return path.split(':').map((dir)=>`${fromWorkdir(dir, config)}/${name}`.replace(/\/+/g, '/'));
}
/** "/usr/local/bin:/usr/bin". @param candidates places of `name` in PATH */ function foldersOf(candidates, name) {
    return candidates.map((one)=>one.slice(0, -name.length - 1)).join(':');
}
function fromWorkdir(path, { WorkingDir: folder = '/' }) {
    return path.startsWith('/') ? path : `${folder}/${path}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/interpreter.js


/** Scripts may be interpreted by scripts; Linux goes no deeper (fs/exec.c, `exec_binprm`). */ const mostScripts = 5;
/**
 * Why a file that may be run cannot be started, or undefined: the interpreter that a script names, or the loader of a
 * program, is not in the image. Of `#!/usr/bin/env bash` that is bash, too.
 * @param path as it is called, beginning with a slash
 */ function interpreterTrouble(seen, path, { elf, script }, depth = 0) {
    const { contents, config } = seen;
    if (elf?.interpreter !== undefined) {
        if (programAt(contents, elf.interpreter) !== undefined) return undefined;
        const todo = 'Link it statically, or use a base with the C library that it was built with';
        return missing(path, `${elf.interpreter}, which is not in the image`, todo);
    }
    if (script === undefined || depth >= mostScripts) return undefined;
    const [, program = '', argument = ''] = /^([^ \t]*)[ \t]*([^]*)$/.exec(script) ?? [];
    if (program === '') return {
        message: `${path} names no interpreter behind #!: it cannot be started`,
        todo: 'Name one in its first line: #!/bin/sh',
        path
    };
    const [interpreter = program] = candidatesFor(program.includes('/') ? program : `./${program}`, config);
    const file = programAt(contents, interpreter);
    if (file === undefined) return program.endsWith('\r') ? windowsLines(path) : missing(path, `${program}, which is not in the image`, install(program));
    const deeper = interpreterTrouble(seen, interpreter, file, depth + 1);
    if (deeper !== undefined || nameOf(program) !== 'env') return deeper;
    return searchedTrouble(seen, path, argument, depth);
}
/** What env(1) is asked to start. */ function searchedTrouble(seen, path, argument, depth) {
    const name = askedOfEnv(argument);
    if (name === undefined) return undefined;
    // Linux gives everything behind the interpreter as one word.
    if (/[ \t]/.test(name)) return {
        message: `${path} cannot be started: env takes “${name}” for the name of one program`,
        todo: `Begin it with #!/usr/bin/env -S ${name}`,
        path
    };
    const candidates = candidatesFor(name, seen.config);
    const found = candidates.find((candidate)=>programAt(seen.contents, candidate) !== undefined);
    const file = found === undefined ? undefined : programAt(seen.contents, found);
    if (found !== undefined && file !== undefined) return interpreterTrouble(seen, found, file, depth + 1);
    if (name.endsWith('\r')) return windowsLines(path);
    const where = name.includes('/') ? 'is not in the image' : `is in no folder of PATH (${foldersOf(candidates, name)})`;
    return missing(path, `${name}, which ${where}`, install(name));
}
/**
 * The program that env is asked for; undefined where options, variables or quotes make that more than a word to look
 * up. Only `-S` makes words of its argument.
 */ function askedOfEnv(argument) {
    const split = /^(?:-S|--split-string[= \t])[ \t]*([^]*)$/.exec(argument)?.[1];
    const name = split === undefined ? argument : split.trim().split(/\s+/)[0];
    return name === undefined || name === '' || /^-|[="'\\$]/.test(name) ? undefined : name;
}
function missing(path, what, todo) {
    return {
        message: `${path} needs ${what}: it cannot be started`,
        todo,
        path
    };
}
function install(program) {
    return `Install ${program}, or start a program that needs none`;
}
function windowsLines(path) {
    return {
        message: `${path} has Windows line ends, and cannot be started: its first line ends with a carriage return`,
        todo: `Save it with Linux line ends (.gitattributes: *.sh text eol=lf), or RUN sed -i 's/\\r$//' ${path}`,
        path
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/allowed.js


/**
 * Whether a denial lets a path be. A path without a wildcard may also be named by way of links: `/bin/su` means
 * `/usr/bin/su` where `/bin` leads to `/usr/bin`.
 */ function allowing({ allowed }, contents) {
    const exact = new Set(allowed.filter((pattern)=>!pattern.includes('*')).map((pattern)=>contents.resolve(plainPath(pattern))?.path).filter((path)=>path !== undefined));
    return (path)=>exact.has(path) || allowed.some((pattern)=>(0,wildcard/* matchesWildcard */._)(pattern, `/${path}`));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/setuid.js


const setuidBit = 0o4000;
const setgidBit = 0o2000;
/** Files that run as their owner or group, whoever starts them. On folders setgid means something harmless. */ const setuid = {
    name: 'setuid',
    isAsked: ({ setuid: { deny } })=>deny,
    find: ({ contents, policy })=>{
        const isAllowed = allowing(policy.setuid, contents);
        const accounts = accountsOf(contents);
        return [
            ...contents.files.values()
        ].filter(({ kind, mode, path })=>kind === 'file' && (mode & (setuidBit | setgidBit)) !== 0 && !isAllowed(path)).map(({ path, mode, uid, gid })=>{
            const runsAs = [
                ...(mode & setuidBit) === 0 ? [] : [
                    `user ${accounts.userName(uid)}`
                ],
                ...(mode & setgidBit) === 0 ? [] : [
                    `group ${accounts.groupName(gid)}`
                ]
            ];
            return {
                key: path,
                message: `/${path} (${octal(mode)}) runs as ${runsAs.join(' and ')}, whoever starts it`,
                todo: `RUN chmod ug-s /${path}, or name it in contents.setuid where it is needed`,
                path: `/${path}`
            };
        });
    }
};
/** `4755`. */ function octal(mode) {
    return (mode & 0o7777).toString(8).padStart(4, '0');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/user.js
/** What USER means: a name or number, and after a colon a group's (Dockerfile reference, USER). */ function runsAs({ User: user = '' }, accounts) {
    const [name = '', group] = user.split(':');
    if (name === '') return {
        kind: 'root',
        why: 'there is no USER'
    };
    const uid = accounts.uid(name);
    if (uid === undefined) return {
        kind: 'unknown',
        why: `USER ${name} is not in /etc/passwd`
    };
    if (uid === 0) return {
        kind: 'root',
        why: /^\d+$|^root$/.test(name) ? `USER is ${user}` : `USER ${name} has the number 0`
    };
    const own = group === undefined ? accounts.firstGroup(uid) ?? 0 : accounts.gid(group);
    if (own === undefined) return {
        kind: 'unknown',
        why: `the group ${group ?? ''} of USER ${user} is not in /etc/group`
    };
    return {
        kind: 'user',
        uid,
        groups: [
            own,
            ...accounts.groupsOf(accounts.userName(uid))
        ]
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/start.js






/** Programs that only start another one, which comes after `--` or first. */ const inits = /^(?:tini|tini-static|dumb-init|docker-init|catatonit)$/;
/** What shell forms run with. */ function shellOf({ Shell: shell }) {
    return shell?.length ? shell : [
        '/bin/sh',
        '-c'
    ];
}
/**
 * Why a command cannot be started in the image, or undefined: no such program, not for the image's user, a script
 * whose interpreter is missing, a program whose loader is. Of a small init, what it starts is looked at as well.
 */ function missingProgram(seen, command) {
    const [name = '', ...rest] = command;
    const trouble = troubleWith(seen, name);
    if (trouble !== undefined || !inits.test(name.slice(name.lastIndexOf('/') + 1))) return trouble;
    const after = rest[0] === '--' ? rest[1] : rest[0];
    return after === undefined || after.startsWith('-') ? undefined : troubleWith(seen, after);
}
function troubleWith(seen, name) {
    const { contents, config } = seen;
    if (name === '') return {
        message: 'The command is empty',
        todo: 'Name the program: ENTRYPOINT ["/usr/local/bin/app"]'
    };
    const candidates = candidatesFor(name, config);
    const path = candidates.find((candidate)=>programAt(contents, candidate) !== undefined);
    if (path === undefined) return notRunnable(contents, name, candidates);
    const file = programAt(contents, path);
    if (file === undefined) return undefined;
    if (!mayRun(file, config, contents)) return {
        message: `${path} (${octal(file.mode)}) may not be run by USER ${config.User ?? ''}`,
        todo: `RUN chmod a+rx ${path}, or COPY --chmod=0755`,
        path
    };
    return interpreterTrouble(seen, path, file);
}
function notRunnable(contents, name, candidates) {
    for (const path of candidates){
        const there = contents.resolve(path);
        if (there?.kind === 'file') return {
            message: `${path} (${octal(there.mode)}) is not executable`,
            todo: `RUN chmod +x ${path}, or COPY --chmod=0755`,
            path
        };
        if (there !== undefined && candidates.length === 1) return {
            message: `${path} is no file`,
            todo: 'Name the program itself',
            path
        };
    }
    const [only] = candidates;
    return candidates.length === 1 && only !== undefined ? {
        message: `${only} is not in the image`,
        todo: 'COPY it there, or name the program that is meant',
        path: only
    } : {
        message: `${name} is in no folder of PATH (${foldersOf(candidates, name)})`,
        todo: 'Write the whole path, or put the program into a folder of PATH'
    };
}
/** Root may run whatever anybody may; others need their own bit (path_resolution(7)). */ function mayRun(file, config, contents) {
    const who = runsAs(config, accountsOf(contents));
    if (who.kind !== 'user') return true;
    const bit = file.uid === who.uid ? 0o100 : who.groups.includes(file.gid) ? 0o010 : 0o001;
    return (file.mode & bit) !== 0;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/entrypoint.js

/** An ENTRYPOINT or CMD, and its program is in the image and can be run. */ const entrypoint = {
    name: 'entrypoint',
    isAsked: ({ entrypoint: required })=>required,
    find: (seen)=>{
        const command = [
            ...seen.config.Entrypoint ?? [],
            ...seen.config.Cmd ?? []
        ];
        if (command.length === 0) return [
            {
                key: 'none',
                message: 'The image has neither ENTRYPOINT nor CMD',
                todo: 'Write ENTRYPOINT ["/usr/local/bin/app"]',
                cause: {
                    kind: 'nothing'
                }
            }
        ];
        const keyword = (seen.config.Entrypoint ?? []).length > 0 ? 'ENTRYPOINT' : 'CMD';
        const missing = missingProgram(seen, command);
        return missing === undefined ? [] : [
            {
                key: 'program',
                ...missing,
                cause: {
                    kind: 'instruction',
                    keyword
                }
            }
        ];
    }
};

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/expose.js
/** Exactly the ports that the policy names are exposed. */ const expose = {
    name: 'expose',
    isAsked: ({ expose: ports })=>ports !== undefined,
    find: ({ config, policy })=>{
        const wanted = new Set((policy.expose ?? []).flatMap(portsOf));
        const actual = new Set(Object.keys(config.ExposedPorts ?? {}).flatMap(portsOf));
        const missing = [
            ...wanted
        ].filter((port)=>!actual.has(port));
        const surplus = [
            ...actual
        ].filter((port)=>!wanted.has(port));
        return [
            ...missing.map((port)=>({
                    key: `missing ${port}`,
                    message: `Port ${port} is not exposed`,
                    todo: `Write EXPOSE ${port}`,
                    cause: {
                        kind: 'nothing'
                    }
                })),
            ...surplus.map((port)=>({
                    key: `surplus ${port}`,
                    message: `Port ${port} is exposed, which the policy does not name`,
                    todo: 'Remove its EXPOSE (a base’s cannot be removed), or name it in contents.expose',
                    cause: {
                        kind: 'instruction',
                        keyword: 'EXPOSE',
                        isMeant: (rest)=>mayMean(rest, port)
                    }
                }))
        ];
    }
};
/** What comes out of a variable may be any port. */ function mayMean(rest, port) {
    return rest.split(/\s+/).some((word)=>word.includes('$') || portsOf(word).includes(port));
}
const maxRange = 65_536;
/** `8080` is `8080/tcp`; `8000-8002/udp` is three ports. */ function portsOf(text) {
    const [numbers = '', protocol = 'tcp'] = text.toLowerCase().split('/');
    const [, from, to] = /^(\d+)-(\d+)$/.exec(numbers) ?? [];
    if (from === undefined || to === undefined) return [
        `${numbers}/${protocol}`
    ];
    const count = Number(to) - Number(from) + 1;
    if (count < 1 || count > maxRange) return [
        `${numbers}/${protocol}`
    ];
    return Array.from({
        length: count
    }, (_, at)=>`${Number(from) + at}/${protocol}`);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/healthcheck.js

const instruction = {
    kind: 'instruction',
    keyword: 'HEALTHCHECK'
};
/** A HEALTHCHECK whose program is in the image. `NONE` switches off what a base has. */ const healthcheck = {
    name: 'healthcheck',
    isAsked: ({ healthcheck: required })=>required,
    find: (seen)=>{
        const [kind, program] = seen.config.Healthcheck?.Test ?? [];
        if (kind === undefined || kind === 'NONE') return [
            {
                key: 'none',
                message: kind === 'NONE' ? 'HEALTHCHECK is switched off: NONE' : 'The image has no HEALTHCHECK',
                todo: 'Write HEALTHCHECK CMD ["/app", "--healthy"] with a program that is in the image',
                cause: kind === 'NONE' ? instruction : {
                    kind: 'nothing'
                }
            }
        ];
        const missing = missingProgram(seen, kind === 'CMD-SHELL' ? shellOf(seen.config) : [
            program ?? ''
        ]);
        return missing === undefined ? [] : [
            {
                key: 'program',
                message: `HEALTHCHECK can never succeed: ${missing.message}`,
                todo: missing.todo,
                ...missing.path === undefined ? {} : {
                    path: missing.path
                },
                cause: instruction
            }
        ];
    }
};

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/labels.js
/** Labels that must be there and not empty. */ const labels = {
    name: 'labels',
    isAsked: ({ labels: required })=>required.length > 0,
    find: ({ config, policy })=>{
        const given = new Map(Object.entries(config.Labels ?? {}));
        return policy.labels.filter((label)=>(given.get(label) ?? '').trim() === '').map((label)=>({
                key: label,
                message: `The label ${label} is ${given.has(label) ? 'empty' : 'missing'}`,
                todo: `Write LABEL ${label}=…, or give it to the build: labels: ${label}=…`,
                cause: given.has(label) ? {
                    kind: 'instruction',
                    keyword: 'LABEL',
                    isMeant: (rest)=>rest.includes(label)
                } : {
                    kind: 'nothing'
                }
            }));
    }
};

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/library-folders.js


function loaderKindOf(interpreter) {
    return nameOf(interpreter).startsWith('ld-musl-') ? 'musl' : 'glibc';
}
/** Loader of glibc → how Debian calls the folder of its machine's libraries. Of another one: all such folders. */ const multiarch = {
    'ld-linux-x86-64.so.2': 'x86_64-linux-gnu',
    'ld-linux-aarch64.so.1': 'aarch64-linux-gnu',
    'ld-linux.so.2': 'i386-linux-gnu',
    'ld-linux-armhf.so.3': 'arm-linux-gnueabihf',
    'ld64.so.2': 'powerpc64le-linux-gnu',
    'ld64.so.1': 's390x-linux-gnu',
    'ld-linux-riscv64-lp64d.so.1': 'riscv64-linux-gnu'
};
/**
 * The folders in which a loader looks where the program names none, in its order: those of etc/ld.so.conf and the
 * built-in ones (ld.so(8); musl: ldso/dynlink.c, etc/ld-musl-ARCH.path).
 * @param interpreter the loader's path
 * @returns without a slash at the beginning
 */ function libraryFolders(contents, interpreter) {
    const loader = nameOf(interpreter);
    if (loaderKindOf(interpreter) === 'musl') {
        const text = contents.text(`etc/${loader.replace(/\.so\.\d+$/, '')}.path`);
        return (text ?? '/lib:/usr/local/lib:/usr/lib').split(/[:\n]/).filter(Boolean).map(plainPath);
    }
    const machine = multiarch[loader];
    const machines = machine === undefined ? multiarchFolders(contents) : [
        machine
    ];
    const builtIn = [
        'lib',
        'usr/lib'
    ].flatMap((dir)=>machines.map((name)=>`${dir}/${name}`));
    const configured = configuredFolders(contents, 'etc/ld.so.conf', new Set());
    return [
        ...new Set([
            ...configured,
            ...builtIn,
            'lib64',
            'usr/lib64',
            'lib',
            'usr/lib'
        ])
    ];
}
function multiarchFolders(contents) {
    const names = new Set();
    for (const path of contents.files.keys()){
        const name = /^(?:usr\/)?lib\/([^/]+-linux-gnu[^/]*)\//.exec(path)?.[1];
        if (name !== undefined) names.add(name);
    }
    return [
        ...names
    ];
}
/** ldconfig(8): a folder a line or several with commas, `include` with wildcards, `hwcap` and `#` mean nothing here. */ function configuredFolders(contents, file, read) {
    if (read.has(file)) return [];
    read.add(file);
    return (contents.text(file) ?? '').split('\n').flatMap((line)=>{
        const text = line.replace(/#.*/, '').trim();
        const included = /^include\s+(.*)$/.exec(text)?.[1];
        if (included !== undefined) return included.split(/\s+/).flatMap((pattern)=>filesFitting(contents, pattern, folderOf(file))).flatMap((one)=>configuredFolders(contents, one, read));
        if (/^hwcap\s/.test(text)) return [];
        return text.split(/[\s,:]+/).filter((folder)=>folder.startsWith('/')).map((folder)=>plainPath(folder.replace(/=.*/, '')));
    });
}
function filesFitting(contents, pattern, folder) {
    const plain = plainPath(pattern.startsWith('/') ? pattern : `${folder}/${pattern}`);
    if (!plain.includes('*')) return [
        plain
    ];
    return [
        ...contents.files.keys()
    ].filter((path)=>folderOf(path) === folderOf(plain) && (0,wildcard/* matchesWildcard */._)(plain, path)).sort();
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/loader.js


/** What musl's loader brings itself, whatever follows the dot (ldso/dynlink.c, load_library). */ const muslsOwn = /^lib(?:c|pthread|rt|m|dl|util|xnet)\./;
/** @param config its LD_LIBRARY_PATH counts, as in a container of the image */ function loaderOf(contents, config) {
    const prefix = 'LD_LIBRARY_PATH=';
    const given = config.Env?.findLast((one)=>one.startsWith(prefix))?.slice(prefix.length) ?? '';
    const fromEnv = given.split(/[:;]/).filter((dir)=>dir.startsWith('/')).map(plainPath);
    const folders = memo((interpreter)=>libraryFolders(contents, interpreter));
    const found = memo((path)=>{
        const file = contents.resolve(path);
        return file?.kind === 'file' ? file : undefined;
    });
    /** @param inherited folders that the program and the libraries on the way to this one name */ function libraryFor(name, from, interpreter) {
        if (name.includes('/')) return found(plainPath(name));
        for (const folder of [
            ...from,
            ...fromEnv,
            ...folders(interpreter)
        ]){
            const file = found(`${folder}/${name}`);
            if (file !== undefined) return file;
        }
        return undefined;
    }
    function missingLibraries(program) {
        const interpreter = program.elf?.interpreter;
        if (interpreter === undefined) return [];
        const isMusl = loaderKindOf(interpreter) === 'musl';
        const missing = new Map();
        const visited = new Set([
            program.path
        ]);
        // Whether a folder is a RPATH, which libraries inherit, or a RUNPATH, which they do not, is not known: all inherit.
        const queue = [
            {
                object: program,
                from: runFolders(program)
            }
        ];
        for (const { object, from } of queue)for (const name of object.elf?.needed ?? []){
            if (isMusl && muslsOwn.test(name)) continue;
            const library = libraryFor(name, from, interpreter);
            if (library === undefined) {
                if (!missing.has(name)) missing.set(name, {
                    name,
                    neededBy: object.path
                });
            } else if (!visited.has(library.path)) {
                visited.add(library.path);
                queue.push({
                    object: library,
                    from: [
                        ...new Set([
                            ...runFolders(library),
                            ...from
                        ])
                    ]
                });
            }
        }
        return [
            ...missing.values()
        ];
    }
    return {
        missingInterpreter: ({ elf })=>elf?.interpreter === undefined || found(plainPath(elf.interpreter)) !== undefined ? undefined : elf.interpreter,
        missingLibraries
    };
}
/** RPATH and RUNPATH with what stands for something in them: $ORIGIN, $LIB (ld.so(8), "Dynamic string tokens"). */ function runFolders({ path, elf }) {
    return (elf?.runPaths ?? []).flatMap((text)=>text.split(':')).filter((text)=>text !== '').flatMap((text)=>{
        const placed = text.replace(/\$(?:ORIGIN\b|\{ORIGIN\})/g, ()=>`/${folderOf(path)}`);
        const libs = /\$(?:LIB\b|\{LIB\})/g;
        return libs.test(placed) ? [
            'lib',
            'lib64'
        ].map((lib)=>placed.replace(libs, lib)) : [
            placed
        ];
    }).map(plainPath);
}
function memo(of) {
    const known = new Map();
    return (key)=>{
        const before = known.get(key);
        if (before !== undefined) return before.value;
        const value = of(key);
        known.set(key, {
            value
        });
        return value;
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/missing-libraries.js



/** Files of debug symbols have a program's header and are none. */ const debugFiles = 'usr/lib/debug/';
/** Programs that cannot start: their loader or a shared library that they need is not in the image. */ const missingLibraries = {
    name: 'missing-libraries',
    isAsked: ({ missingLibraries: denied })=>denied,
    find: ({ contents, config })=>{
        const loader = loaderOf(contents, config);
        const hits = [];
        for (const file of contents.files.values()){
            if (file.kind !== 'file' || file.elf?.isProgram !== true || (file.mode & 0o111) === 0) continue;
            if (file.path.startsWith(debugFiles)) continue;
            const about = {
                key: file.path,
                path: `/${file.path}`
            };
            const interpreter = loader.missingInterpreter(file);
            if (interpreter !== undefined) {
                const library = loaderKindOf(interpreter);
                hits.push({
                    ...about,
                    message: `/${file.path} cannot start: its loader ${interpreter} (${library}) is not in the image`,
                    todo: `Link it statically (Go: CGO_ENABLED=0, Rust: a musl target), or use a base with ${library}`
                });
                continue;
            }
            const missing = loader.missingLibraries(file);
            if (missing.length === 0) continue;
            const names = missing.map(({ name, neededBy })=>neededBy === file.path ? name : `${name} (needed by /${neededBy})`);
            hits.push({
                ...about,
                message: `/${file.path} cannot start: the image does not have ${listed(names.slice(0, 5), names.length)}`,
                todo: `Install the package that has ${missing[0]?.name ?? 'it'}, or COPY it from the stage that built the program`
            });
        }
        return hits;
    }
};

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/package-caches.js

const mount = (target, ...more)=>[
        `--mount=type=cache,target=${target}`,
        ...more
    ].join(',');
/**
 * Package managers and where they keep what they have fetched. Not here is what looks like a cache and is the product:
 * Yarn's and Deno's caches that programs load from, Poetry's virtual environments.
 */ const packageCaches = [
    {
        name: 'apt packages',
        paths: [
            '/var/cache/apt/*'
        ],
        but: [
            '*/lock'
        ],
        todo: `RUN ${mount('/var/cache/apt', 'sharing=locked')} rm -f /etc/apt/apt.conf.d/docker-clean && apt-get install …; or apt-get clean in the same RUN`
    },
    {
        name: 'apt lists',
        paths: [
            '/var/lib/apt/lists/*'
        ],
        but: [
            '*/lock'
        ],
        todo: `RUN ${mount('/var/lib/apt/lists', 'sharing=locked')} apt-get update && …; or rm -rf /var/lib/apt/lists/* in the same RUN`
    },
    {
        name: 'apk',
        paths: [
            '/var/cache/apk/*',
            '/etc/apk/cache/*'
        ],
        todo: 'apk add --no-cache …'
    },
    {
        name: 'dnf',
        paths: [
            '/var/cache/dnf/*',
            '/var/cache/libdnf5/*',
            '/var/cache/yum/*'
        ],
        todo: `RUN ${mount('/var/cache/dnf', 'sharing=locked')} dnf install …; or dnf clean all in the same RUN`
    },
    {
        name: 'zypper',
        paths: [
            '/var/cache/zypp/*'
        ],
        todo: 'zypper clean --all in the same RUN'
    },
    {
        name: 'pacman',
        paths: [
            '/var/cache/pacman/pkg/*'
        ],
        todo: 'pacman -Scc --noconfirm in the same RUN'
    },
    {
        name: 'pip',
        paths: [
            '*/.cache/pip/*'
        ],
        todo: `RUN ${mount('/root/.cache/pip')} pip install …; or pip install --no-cache-dir`
    },
    {
        name: 'uv',
        paths: [
            '*/.cache/uv/*'
        ],
        todo: `RUN ${mount('/root/.cache/uv')} uv sync --link-mode=copy …; or --no-cache`
    },
    {
        name: 'poetry',
        paths: [
            '*/.cache/pypoetry/cache/*',
            '*/.cache/pypoetry/artifacts/*'
        ],
        todo: `RUN ${mount('/root/.cache/pypoetry')} poetry install …; or --no-cache`
    },
    {
        name: 'pipenv',
        paths: [
            '*/.cache/pipenv/*'
        ],
        todo: `RUN ${mount('/root/.cache/pipenv')} pipenv sync …`
    },
    {
        name: 'conda',
        paths: [
            '/opt/*conda*/pkgs/*',
            '*/miniconda*/pkgs/*',
            '*/miniforge*/pkgs/*',
            '*/mambaforge*/pkgs/*'
        ],
        todo: 'conda clean --all --yes in the same RUN'
    },
    {
        name: 'npm',
        paths: [
            '*/.npm/*'
        ],
        todo: `RUN ${mount('/root/.npm')} npm ci …; or npm cache clean --force in the same RUN`
    },
    {
        name: 'node-gyp',
        paths: [
            '*/.cache/node-gyp/*'
        ],
        todo: `RUN ${mount('/root/.cache/node-gyp')} npm ci …`
    },
    {
        name: 'yarn',
        paths: [
            '*/.cache/yarn/*'
        ],
        todo: `RUN ${mount('/usr/local/share/.cache/yarn')} yarn install …; or yarn cache clean in the same RUN`
    },
    {
        name: 'pnpm',
        paths: [
            '*/pnpm/store/*',
            '*/.pnpm-store/*',
            '*/.cache/pnpm/*'
        ],
        todo: `RUN ${mount('/root/.local/share/pnpm/store')} pnpm install --frozen-lockfile …`
    },
    {
        name: 'bun',
        paths: [
            '*/.bun/install/cache/*'
        ],
        todo: `RUN ${mount('/root/.bun/install/cache')} bun install …`
    },
    {
        name: 'go build',
        paths: [
            '*/.cache/go-build/*'
        ],
        todo: `RUN ${mount('/root/.cache/go-build')} go build …; and copy the program into a stage of its own`
    },
    {
        name: 'go modules',
        paths: [
            '*/go/pkg/mod/*',
            '*/go/pkg/sumdb/*'
        ],
        todo: `RUN ${mount('/go/pkg/mod')} go build …; and copy the program into a stage of its own`
    },
    {
        name: 'cargo',
        paths: [
            '*/.cargo/registry/*',
            '*/.cargo/git/*',
            '/usr/local/cargo/registry/*',
            '/usr/local/cargo/git/*'
        ],
        todo: `RUN ${mount('/usr/local/cargo/registry')} cargo build …; and copy the program into a stage of its own`
    },
    {
        name: 'maven',
        paths: [
            '*/.m2/repository/*'
        ],
        todo: `RUN ${mount('/root/.m2')} mvn package …; and copy the archive into a stage of its own`
    },
    {
        name: 'gradle',
        paths: [
            '*/.gradle/caches/*'
        ],
        todo: `RUN ${mount('/root/.gradle')} gradle build …; and copy the archive into a stage of its own`
    },
    {
        name: 'ivy',
        paths: [
            '*/.ivy2/cache/*',
            '*/.cache/coursier/*'
        ],
        todo: `RUN ${mount('/root/.cache/coursier')} sbt …`
    },
    {
        name: 'nuget',
        paths: [
            '*/.nuget/packages/*',
            '*/.local/share/NuGet/*'
        ],
        todo: `RUN ${mount('/root/.nuget/packages')} dotnet publish …; and copy what it publishes into a stage of its own`
    },
    {
        name: 'composer',
        paths: [
            '*/.composer/cache/*',
            '*/.cache/composer/*'
        ],
        todo: `RUN ${mount('/root/.composer/cache')} composer install …; or --no-cache`
    },
    {
        name: 'ruby gems',
        paths: [
            '*/cache/*.gem',
            '*/.bundle/cache/*'
        ],
        todo: 'rm -rf "$(gem env gemdir)/cache" in the same RUN'
    },
    {
        name: 'hex',
        paths: [
            '*/.hex/packages/*'
        ],
        todo: `RUN ${mount('/root/.hex')} mix deps.get …`
    },
    {
        name: 'cabal',
        paths: [
            '*/.cabal/packages/*'
        ],
        todo: `RUN ${mount('/root/.cabal/packages')} cabal build …`
    }
];
/** The longest plain part of each pattern: one look tells that a path has none, which is nearly all of them. */ const plainParts = packageCaches.flatMap(({ paths })=>paths).map((path)=>path.split('*').reduce((longest, part)=>part.length > longest.length ? part : longest, ''));
const anyPart = new RegExp([
    ...new Set(plainParts)
].map(literally).join('|'));
/**
 * Which package manager's cache a file of an image is in.
 * @param path with or without a slash at the beginning
 */ function packageCacheOf(path) {
    if (!anyPart.test(path.startsWith('/') ? path : `/${path}`)) return undefined;
    const whole = path.startsWith('/') ? path : `/${path}`;
    const fits = (pattern)=>(0,wildcard/* matchesWildcard */._)(pattern, whole);
    return packageCaches.find(({ paths, but = [] })=>paths.some(fits) && !but.some(fits));
}
/** As a regular expression that stands for this text alone. */ function literally(text) {
    return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/package-caches.js





/** What package managers keep for the next time, which an image never has. Empty files and folders weigh nothing. */ const package_caches_packageCaches = {
    name: 'package-caches',
    isAsked: ({ packageCaches: denied })=>denied,
    find: ({ contents })=>{
        const caches = new Map();
        for (const [path, file] of contents.files){
            const { kind, size } = file;
            if (kind !== 'file' || size === 0) continue;
            const known = packageCacheOf(path);
            if (known === undefined) continue;
            const cache = caches.get(known.name) ?? {
                todo: known.todo,
                files: [],
                bytes: 0
            };
            caches.set(known.name, cache);
            cache.files.push(file);
            cache.bytes += size;
        }
        return [
            ...caches
        ].sort(([, a], [, b])=>b.bytes - a.bytes).map(([name, { todo, files, bytes }])=>{
            const folder = `/${commonFolder(files.map(({ path })=>path))}`;
            return {
                key: name,
                message: `${name}: ${counted(files.length, 'file')}, ${(0,tools_bytes.formatBytes)(bytes)}, in ${folder}`,
                todo,
                path: folder,
                cause: mostlyFrom(files, ({ size })=>size)
            };
        });
    }
};

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/package-managers.js


/** Package manager → what its programs are called. */ const managers = {
    apt: /^(?:apt|apt-get|aptitude)$/,
    dpkg: /^dpkg$/,
    apk: /^apk(?:\.static)?$/,
    rpm: /^(?:rpm|rpm2)$/,
    dnf: /^(?:dnf|dnf-?\d|microdnf|yum|tdnf)$/,
    zypper: /^zypper$/,
    pacman: /^pacman$/,
    opkg: /^opkg$/,
    xbps: /^xbps-install$/,
    nix: /^nix-(?:env|store)$/,
    pip: /^pip\d?(?:\.\d+)?$|^pipx$/,
    uv: /^uvx?$/,
    Poetry: /^poetry$/,
    Conda: /^(?:conda|mamba|micromamba)$/,
    npm: /^(?:npm|npx)$/,
    Yarn: /^(?:yarn|yarnpkg)$/,
    pnpm: /^(?:pnpm|pnpx)$/,
    Corepack: /^corepack$/,
    RubyGems: /^gem\d*(?:\.\d+)*$/,
    Bundler: /^bundler?$/,
    Composer: /^composer(?:\.phar)?$/,
    CPAN: /^cpanm?$/,
    LuaRocks: /^luarocks$/,
    Homebrew: /^brew$/
};
const byName = Object.entries(managers);
const inProgramFolder = /(?:^|\/)\.?s?bin\/[^/]+$/;
/** Those that can be run without a program of their own: `python -m pip`. */ const modules = [
    [
        'pip',
        /(?:^|\/)(?:site|dist)-packages\/pip\/__main__\.py$/
    ],
    [
        'npm',
        /(?:^|\/)node_modules\/npm\/bin\/npm-cli\.js$/
    ]
];
/** Package managers, of the system and of languages: an image that is done installs nothing. */ const packageManagers = {
    name: 'package-managers',
    isAsked: ({ packageManagers: denied })=>denied,
    find: ({ contents })=>{
        const found = new Map();
        for (const [path, entry] of contents.files){
            if (!isFileOrLink(entry)) continue;
            const manager = managerAt(path);
            if (manager === undefined) continue;
            if (inProgramFolder.test(path) && !path.endsWith('.js') && programAt(contents, path) === undefined) continue;
            const paths = found.get(manager);
            if (paths === undefined) found.set(manager, [
                path
            ]);
            else paths.push(path);
        }
        return [
            ...found
        ].map(([manager, all])=>{
            const paths = all.map((path)=>`/${path}`).sort((a, b)=>a.length - b.length || (a < b ? -1 : 1));
            const [path = ''] = paths;
            return {
                key: manager,
                message: `${manager} is in the image: ${listed(paths.slice(0, 3), paths.length)}`,
                todo: 'COPY what it installed into a base without it, or remove it in the last RUN',
                path
            };
        });
    }
};
function managerAt(path) {
    if (!inProgramFolder.test(path)) return modules.find(([, pattern])=>pattern.test(path))?.[0];
    const name = nameOf(path);
    return byName.find(([, pattern])=>pattern.test(name))?.[0] ?? modules.find(([, pattern])=>pattern.test(path))?.[0];
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/paths.js



/** The root folder where no layer names it: engines make it so. */ const unnamedRoot = {
    mode: 0o755,
    uid: 0,
    gid: 0
};
/** Mode and owner of paths that the policy names. Links are followed, as a program that opens the path does. */ const paths = {
    name: 'paths',
    isAsked: ({ paths: demands })=>demands.length > 0,
    find: (seen)=>{
        const accounts = accountsOf(seen.contents);
        return seen.policy.paths.flatMap((demand)=>judge(demand, seen, accounts));
    }
};
function judge(demand, { contents }, accounts) {
    const { path } = demand;
    const hit = (about, message, todo)=>({
            key: `${path} ${about}`,
            message,
            todo,
            path
        });
    const found = contents.resolve(path) ?? (plainPath(path) === '' ? unnamedRoot : undefined);
    if (found === undefined) return [
        {
            ...hit('missing', `${path} is not in the image, and must be there (${asked(demand)})`, 'COPY or RUN mkdir it'),
            cause: {
                kind: 'nothing'
            }
        }
    ];
    const { mode, user, group } = demand;
    const hits = [];
    if (mode !== undefined && (found.mode & 0o7777) !== mode) hits.push(hit('mode', `${path} has the mode ${octal(found.mode)} and must have ${octal(mode)}`, `RUN chmod ${octal(mode)} ${path}, or COPY --chmod=${octal(mode)}`));
    const owners = [
        {
            what: 'user',
            wanted: user,
            id: accounts.uid,
            is: found.uid,
            name: accounts.userName,
            file: 'passwd',
            todo: 'chown'
        },
        {
            what: 'group',
            wanted: group,
            id: accounts.gid,
            is: found.gid,
            name: accounts.groupName,
            file: 'group',
            todo: 'chgrp'
        }
    ];
    for (const { what, wanted, id, is, name, file, todo } of owners){
        if (wanted === undefined) continue;
        const number = id(wanted);
        if (number === undefined) hits.push(hit(what, `${path} must have the ${what} ${wanted}, who is not in /etc/${file}`, `Make the ${what} in the image, or write its number`));
        else if (number !== is) hits.push(hit(what, `${path} has the ${what} ${name(is)}${name(is) === String(is) ? '' : ` (${is})`} and must have ${wanted}`, `RUN ${todo} ${wanted} ${path}, or COPY --chown`));
    }
    return hits;
}
function asked({ mode, user, group }) {
    const owner = user === undefined ? undefined : group === undefined ? user : `${user}:${group}`;
    return [
        mode === undefined ? undefined : octal(mode),
        owner
    ].filter((part)=>part !== undefined).join(' ');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/root.js


/** A container of the image runs as root, or as nobody it knows. */ const root = {
    name: 'root',
    isAsked: ({ root: denied })=>denied,
    find: ({ contents, config })=>{
        const { User: user = '' } = config;
        const who = runsAs(config, accountsOf(contents));
        switch(who.kind){
            case 'user':
                return [];
            case 'root':
                return [
                    {
                        key: 'root',
                        message: `The image runs as root: ${who.why}`,
                        todo: 'Make a user (RUN useradd --uid 10001 app) and end the Dockerfile with USER 10001',
                        cause: user === '' ? {
                            kind: 'nothing'
                        } : {
                            kind: 'instruction',
                            keyword: 'USER'
                        }
                    }
                ];
            case 'unknown':
                return [
                    {
                        key: 'unknown user',
                        message: `Whether the image runs as root cannot be told: ${who.why}, and a container does not start`,
                        todo: 'Make the user and group in the image, or write their numbers into USER: USER 10001:10001',
                        cause: {
                            kind: 'instruction',
                            keyword: 'USER'
                        }
                    }
                ];
        }
    }
};

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/shell.js


const shells = /^(?:sh|bash|rbash|dash|ash|hush|zsh|ksh|ksh93|mksh|lksh|pdksh|oksh|yash|csh|tcsh|fish|pwsh|nu|elvish|busybox|toybox)(?:[-.]?(?:static|\d[\d.]*))?$/;
/** Shells, whatever links lead to them. */ const shell = {
    name: 'shell',
    isAsked: ({ shell: denied })=>denied,
    find: ({ contents })=>{
        const found = new Map();
        for (const [path, entry] of contents.files){
            if (!isFileOrLink(entry) || !shells.test(nameOf(path))) continue;
            const program = programAt(contents, path);
            // Scripts of such a name are no shells, and need one.
            if (program?.elf === undefined) continue;
            const names = found.get(program.path);
            if (names === undefined) found.set(program.path, [
                path
            ]);
            else names.push(path);
        }
        return [
            ...found
        ].map(([program, names])=>{
            const others = names.filter((name)=>name !== program).map((name)=>`/${name}`);
            return {
                key: program,
                message: `/${program} is a shell${others.length > 0 ? `, also called ${listed(others.slice(0, 3), others.length)}` : ''}`,
                todo: 'Start from a base without a shell (scratch, distroless), or remove it in the last RUN',
                path: `/${program}`
            };
        });
    }
};

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/sources.js




const languages = {
    Go: [
        'go'
    ],
    Rust: [
        'rs'
    ],
    C: [
        'c'
    ],
    'C++': [
        'cc',
        'cpp',
        'cxx',
        'c++',
        'cppm',
        'ixx'
    ],
    'Objective-C': [
        'mm'
    ],
    Assembler: [
        'asm',
        'S'
    ],
    CUDA: [
        'cu'
    ],
    Java: [
        'java'
    ],
    Kotlin: [
        'kt'
    ],
    Scala: [
        'scala'
    ],
    'C#': [
        'cs'
    ],
    'F#': [
        'fs'
    ],
    Swift: [
        'swift'
    ],
    Zig: [
        'zig'
    ],
    Haskell: [
        'hs',
        'lhs'
    ],
    OCaml: [
        'ml',
        'mli'
    ],
    Fortran: [
        'f',
        'f90',
        'f95',
        'f03',
        'f08'
    ],
    Pascal: [
        'pas'
    ],
    Ada: [
        'adb',
        'ads'
    ],
    Nim: [
        'nim'
    ],
    Crystal: [
        'cr'
    ]
};
const languageOf = new Map(Object.entries(languages).flatMap(([language, endings])=>endings.map((ending)=>[
            ending,
            language
        ])));
/**
 * Where sources are not the image's own: documentation, and packages of languages that are delivered as source
 * (Python's, Node's, Ruby's), with what the interpreter brings itself.
 */ const elsewhere = new RegExp([
    '^usr/share/(?:doc|man|info|gtk-doc|javadoc|licenses)/',
    '^usr/share/(?:.*/)?examples?/',
    '(?:^|/)(?:docs?|documentation)/',
    '(?:^|/)(?:node_modules|site-packages|dist-packages)/',
    '(?:^|/)lib/(?:python|pypy)\\d[^/]*/',
    '(?:^|/)gems/'
].join('|'));
/** Sources of compiled languages. Python's and Node's are the product; headers belong to the -dev packages. */ const sources = {
    name: 'sources',
    isAsked: ({ sources: denied })=>denied,
    find: ({ contents })=>{
        const found = [];
        for (const [path, file] of contents.files){
            if (file.kind !== 'file') continue;
            const language = languageBy(path);
            if (language !== undefined && !elsewhere.test(path)) found.push({
                path,
                language,
                file
            });
        }
        const groups = grouped(found, ({ path, language })=>`${language} ${treeOf(path)}`);
        return [
            ...groups
        ].sort(([, a], [, b])=>b.length - a.length).map(([key, group])=>{
            const paths = group.map(({ path })=>path);
            const place = `/${paths.length === 1 ? paths[0] ?? '' : treeOf(commonFolder(paths))}`;
            const language = group[0]?.language ?? '';
            return {
                key,
                message: paths.length === 1 ? `${place} is ${language} source` : `${counted(paths.length, 'file')} of ${language} source in ${place}: ${examplesOf(paths)}`,
                todo: 'Build in a stage of its own and COPY --from it only what was built, or name the sources in .dockerignore',
                path: place,
                cause: mostlyFrom(group.map(({ file })=>file))
            };
        });
    }
};
function languageBy(path) {
    const name = nameOf(path);
    // What a JDK and Java's builds call archives of sources.
    if (name === 'src.zip' || name.endsWith('-sources.jar')) return 'Java';
    const dot = name.lastIndexOf('.');
    return dot <= 0 ? undefined : languageOf.get(name.slice(dot + 1));
}
function examplesOf(paths) {
    return listed(paths.slice(0, 3).map((path)=>`/${path}`), paths.length);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/vcs.js

const vcs_folders = /^(.*?(?:^|\/)(?:\.git|\.hg|\.svn|\.bzr|\.jj|CVS|_darcs))(?:\/|$)/;
/**
 * Folders of version control: the whole history, and often what was removed because it was secret. One that a later
 * layer removes is still in the image, and everybody who has it can read it.
 */ const vcs = {
    name: 'vcs',
    isAsked: ({ vcs: denied })=>denied,
    find: ({ contents })=>{
        const seen = foldersIn(contents.files.values());
        const hidden = contents.layers.flatMap(({ entries }, layer)=>[
                ...foldersIn(entries.filter(isThere))
            ].map(([folder, files])=>({
                    folder,
                    files,
                    layer
                })));
        const gone = [
            ...new Map(hidden.map((one)=>[
                    one.folder,
                    one
                ])).values()
        ].filter(({ folder })=>!seen.has(folder));
        return [
            ...[
                ...seen
            ].map(([folder, files])=>({
                    key: folder,
                    message: `/${folder} is a folder of version control (${counted(files, 'file')}): whoever has the image has the history`,
                    todo: `Write ${vcs_nameIn(folder)} into .dockerignore, or remove it in the RUN that cloned it`,
                    path: `/${folder}`
                })),
            ...gone.map(({ folder, files, layer })=>({
                    key: folder,
                    message: `/${folder} is a folder of version control (${counted(files, 'file')}) that a later layer removes: it is still in the image`,
                    todo: `Remove ${vcs_nameIn(folder)} in the RUN that made it, write it into .dockerignore, or copy the result into a stage of its own`,
                    path: `/${folder}`,
                    cause: {
                        kind: 'layer',
                        layer
                    }
                }))
        ];
    }
};
/** Folder → how many files it has. Archives need not name a folder: what is inside tells of it. */ function foldersIn(entries) {
    const found = new Map();
    for (const { path, kind } of entries){
        const folder = vcs_folders.exec(path)?.[1];
        // A file called `.git` only says where a working copy's repository is.
        if (folder === undefined || folder === path && kind !== 'folder') continue;
        found.set(folder, (found.get(folder) ?? 0) + (kind === 'folder' ? 0 : 1));
    }
    return found;
}
function isThere({ kind }) {
    return kind !== 'whiteout' && kind !== 'opaque';
}
function vcs_nameIn(folder) {
    return folder.slice(folder.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/world-writable.js




const everybodyWrites = 0o002;
const sticky = 0o1000;
/** What everybody in the container may change. A sticky folder (`/tmp`) is meant to be like that; links have no mode. */ const worldWritable = {
    name: 'world-writable',
    isAsked: ({ worldWritable: { deny } })=>deny,
    find: ({ contents, policy })=>{
        const isAllowed = allowing(policy.worldWritable, contents);
        const found = new Map();
        for (const [path, file] of contents.files)if (isOpen(file) && !isAllowed(path)) found.set(path, file);
        const below = new Map();
        for (const path of found.keys()){
            const top = topOf(path, found);
            below.set(top, (below.get(top) ?? -1) + 1);
        }
        return [
            ...below
        ].map(([path, others])=>{
            const mode = octal(found.get(path)?.mode ?? 0);
            return {
                key: path,
                message: `/${path} (${mode}) may be written by everybody${others > 0 ? `, and so may ${counted(others, 'path')} below it` : ''}`,
                todo: `chmod o-w ${others > 0 ? '-R ' : ''}/${path} (or COPY --chmod), or name it in contents.world-writable`,
                path: `/${path}`
            };
        });
    }
};
function isOpen({ kind, mode }) {
    if (kind !== 'file' && kind !== 'folder' && kind !== 'fifo') return false;
    return (mode & everybodyWrites) !== 0 && !(kind === 'folder' && (mode & sticky) !== 0);
}
/** The highest of the folders around a path that are found, too, without a gap between. */ function topOf(path, found) {
    let top = path;
    for(let folder = folderOf(path); folder !== '' && found.has(folder); folder = folderOf(folder))top = folder;
    return top;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/rules.js

















/** All rules, in the order in which their findings are shown. A new one is one file, and one line here. */ const contentsRules = [
    root,
    compilers,
    devPackages,
    sources,
    debugSymbols,
    package_caches_packageCaches,
    vcs,
    shell,
    packageManagers,
    missingLibraries,
    setuid,
    worldWritable,
    healthcheck,
    entrypoint,
    expose,
    labels,
    paths
];

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/gate.js





/** Holds what is in an image, and what it says of itself, against the policy's `contents`. */ const contentsGate = {
    name: 'contents',
    needs: ({ contents })=>{
        const asked = contentsRules.filter(({ isAsked })=>isAsked(contents));
        if (asked.length === 0) return undefined;
        return asked.some(({ needsPackages })=>needsPackages) ? [
            'image',
            'contents',
            'size',
            'base',
            'scan'
        ] : [
            'image',
            'contents',
            'size',
            'base'
        ];
    },
    judge: (subject, facts)=>judgeContents(subject, facts)
};
function judgeContents(subject, facts) {
    const { contents: policy } = subject.policy;
    const { contents, base, size } = facts;
    const seen = {
        contents,
        config: facts.image.config.config ?? {},
        policy,
        installed: ()=>facts.scan.report.installed
    };
    const asked = contentsRules.filter(({ isAsked })=>isAsked(policy));
    if (asked.some(({ needsPackages })=>needsPackages)) mustKnowPackages(facts.scan.report, contents);
    const places = placesOf(subject.dockerfile, base, size.layers);
    const { image, platform } = subject;
    const judged = {
        image,
        platform,
        base,
        placeOf: (hit)=>placeOf(hit, contents, places)
    };
    const findings = asked.flatMap((rule)=>findingsOf(rule, rule.find(seen), judged));
    const profile = policy.profile === undefined ? '' : ` (profile ${policy.profile})`;
    return {
        findings,
        notes: [
            `${counted(contents.files.size, 'path')} held against ${counted(asked.length, 'demand')}${profile}`
        ]
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/gathering.js
/**
 * The facts that one gate has named, gathered side by side. Asking for one that it did not name is our own mistake, and
 * shows at once.
 * @throws whatever the gatherer of a named fact throws
 */ async function gather(names, gathered) {
    const has = (name)=>names.includes(name);
    const missing = (name)=>{
        throw new Error(`a gate reads ${name} and does not say that it needs it`);
    };
    // All at once: they share nothing but the disk.
    const [image, size, contents, scan, baseline, tests, base] = await Promise.all([
        has('image') ? gathered.image() : undefined,
        has('size') ? gathered.size() : undefined,
        has('contents') ? gathered.contents() : undefined,
        has('scan') ? gathered.scan() : undefined,
        has('baseline') ? gathered.baseline() : undefined,
        has('tests') ? gathered.tests() : undefined,
        has('base') ? gathered.base() : undefined
    ]);
    return {
        get image () {
            return image ?? missing('image');
        },
        get size () {
            return size ?? missing('size');
        },
        get contents () {
            return contents ?? missing('contents');
        },
        get scan () {
            return scan ?? missing('scan');
        },
        get baseline () {
            return baseline ?? missing('baseline');
        },
        get tests () {
            return tests ?? missing('tests');
        },
        get base () {
            return base ?? missing('base');
        }
    };
}
/** The same gatherers, each of which works at most once: several gates ask for the same fact. */ function once(gatherers) {
    return {
        image: gathering_memo(gatherers.image),
        size: gathering_memo(gatherers.size),
        contents: gathering_memo(gatherers.contents),
        scan: gathering_memo(gatherers.scan),
        baseline: gathering_memo(gatherers.baseline),
        tests: gathering_memo(gatherers.tests),
        base: gathering_memo(gatherers.base)
    };
}
function gathering_memo(ask) {
    let answer;
    return ()=>answer ??= ask();
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/licenses/all-hold.js
var all_hold = __webpack_require__(42116);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/licenses/expression.js
/**
 * A licence as a package gives it: SPDX expressions (SPDX specification, annex "License expressions"), read so that
 * anything is a name that is none of its words. Packages have names that SPDX does not list (`BSD-3-clause-fjord`), for
 * which a strict reader has no answer.
 */ /** Reads an expression; what is none (`GPL-2+ with Texinfo exception (see file)`) is one name, as it stands. */ function parseLicense(text) {
    const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
    const reader = new Reader(tokens);
    const read = reader.either();
    return read !== undefined && reader.isAtEnd ? read : {
        kind: 'name',
        name: text.trim()
    };
}
/** `expr = both {OR both}`, `both = one {AND one}`, `one = "(" expr ")" | name [WITH name]`; AND binds closer. */ class Reader {
    at = 0;
    tokens;
    constructor(tokens){
        this.tokens = tokens;
    }
    get isAtEnd() {
        return this.at === this.tokens.length;
    }
    either() {
        return this.list('or', ()=>this.list('and', ()=>this.one()));
    }
    list(kind, next) {
        const parts = [];
        do {
            const part = next();
            if (part === undefined) return undefined;
            parts.push(part);
        }while (this.take(kind))
        const [first] = parts;
        return parts.length === 1 ? first : {
            kind,
            parts
        };
    }
    one() {
        if (this.take('(')) {
            const inner = this.either();
            return inner !== undefined && this.take(')') ? inner : undefined;
        }
        const name = this.name();
        if (name === undefined || !this.take('with')) return name === undefined ? undefined : {
            kind: 'name',
            name
        };
        const exception = this.name();
        return exception === undefined ? undefined : {
            kind: 'name',
            name,
            exception
        };
    }
    take(word) {
        const isNext = this.tokens[this.at]?.toLowerCase() === word;
        if (isNext) this.at += 1;
        return isNext;
    }
    name() {
        const token = this.tokens[this.at];
        if (token === undefined || /^(?:and|or|with|[()])$/i.test(token)) return undefined;
        this.at += 1;
        return token;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/licenses/denied.js


/**
 * The licences that stand in the way of using something: of `A OR B` one has to be allowed, of `A AND B` all.
 * @param text a licence as a package gives it
 * @param deny SPDX identifiers, `*` as wildcard, in any case
 * @returns names, each once; none where it may be used
 */ function deniedIn(text, deny) {
    return [
        ...new Set(denied(parseLicense(text), deny))
    ];
}
function denied(license, deny) {
    if (license.kind === 'name') {
        const { name, exception } = license;
        const whole = exception === undefined ? name : `${name} WITH ${exception}`;
        const isDenied = deny.some((pattern)=>[
                name,
                whole
            ].some((one)=>matches(pattern, one)));
        return isDenied ? [
            whole
        ] : [];
    }
    const each = license.parts.map((part)=>denied(part, deny));
    return license.kind === 'or' && each.some((names)=>names.length === 0) ? [] : each.flat();
}
/** Identifiers have no case (SPDX specification, "Case sensitivity"); `GPL-2.0+` is the old name of `-or-later`. */ function matches(pattern, name) {
    const low = pattern.toLowerCase();
    return spellings(name.toLowerCase()).some((one)=>(0,wildcard/* matchesWildcard */._)(low, one));
}
/** AGPL-3.0 is deprecated for AGPL-3.0-only, AGPL-3.0+ for AGPL-3.0-or-later: each means the other. */ function spellings(name) {
    if (name.endsWith('-only')) return [
        name,
        name.slice(0, -'-only'.length)
    ];
    if (name.endsWith('-or-later')) return [
        name,
        `${name.slice(0, -'-or-later'.length)}+`
    ];
    if (name.endsWith('+')) return [
        name,
        `${name.slice(0, -1)}-or-later`
    ];
    return /^[al]?gpl-\d|^gfdl-\d/.test(name) ? [
        name,
        `${name}-only`
    ] : [
        name
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/licenses/gate.js






/** Licences that the policy denies, of all packages that the scan knows; a package is one finding. */ const licensesGate = {
    name: 'licenses',
    needs: ({ denyLicenses })=>denyLicenses.length === 0 ? undefined : [
            'scan',
            'contents',
            'base',
            'size'
        ],
    judge: (subject, { scan, contents, base, size })=>{
        mustKnowPackages(scan.report, contents);
        const places = placesOf(subject.dockerfile, base, size.layers);
        const { installed } = scan.report;
        const deny = subject.policy.denyLicenses;
        const findings = installed.flatMap((one)=>{
            const denied = [
                ...new Set(one.licenses.flatMap((text)=>deniedIn(text, deny)))
            ];
            return denied.length === 0 ? [] : [
                findingOf(subject, one, denied, places.diffId(one.diffId))
            ];
        });
        const unique = new Map(findings.map((finding)=>[
                finding.fingerprint,
                finding
            ]));
        const silent = installed.filter(({ licenses })=>licenses.length === 0).length;
        return {
            findings: [
                ...unique.values()
            ],
            notes: [
                `${installed.length} ${installed.length === 1 ? 'package' : 'packages'}` + (silent === 0 ? '' : `, ${silent} of them without a licence that is known`)
            ]
        };
    }
};
function findingOf({ image, platform }, { name, version, path }, denied, place) {
    const { origin } = place;
    const inImage = path === undefined ? undefined : `/${path.replace(/^\//, '')}`;
    return {
        gate: 'licenses',
        rule: denied.toSorted().join(all_hold/* allHold */.J),
        severity: 'error',
        image,
        platform,
        ...place,
        message: `${name} ${version}${inImage === undefined ? '' : ` (${inImage})`} is under ${denied.join(' and ')}`,
        todo: origin?.kind === 'base' ? `It comes from the base ${origin.name}: use a base without it, or accept it with a waiver` : `Remove ${name}, replace it, or accept it with a waiver`,
        help: (0,rule_help/* ruleHelp */.y)('licenses'),
        ...inImage === undefined ? {} : {
            path: inImage
        },
        package: {
            name,
            version
        },
        fingerprint: (0,fingerprint/* fingerprintOf */.a)([
            'licenses',
            image,
            denied.toSorted().join(all_hold/* allHold */.J),
            name,
            path ?? ''
        ]),
        blocks: true
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/severity.js + 1 modules
var check_severity = __webpack_require__(77401);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/waivers.js
var waivers = __webpack_require__(46687);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/ignore-findings.js



/** The rules that a scan has found or that the ignore file has hidden in it. */ function rulesIn({ vulnerabilities, secrets, suppressed }) {
    return [
        ...vulnerabilities.map(({ VulnerabilityID })=>VulnerabilityID),
        ...secrets.map(({ rule })=>rule),
        ...suppressed.map(({ rule })=>rule)
    ];
}
/** A finding that an entry has hidden until it ended says so. */ function tellEndedIgnore(finding, ignores) {
    const entry = ignores?.entries.find(({ rule, isOver })=>isOver && rule === finding.rule);
    if (ignores === undefined || entry === undefined) return finding;
    const day = entry.ends === undefined ? '' : ` on ${entry.ends}`;
    return (0,waivers/* tellEnded */.uj)(finding, `its entry at ${ignores.file}:${entry.line} has ended${day}`);
}
/**
 * Entries that have ended while what they hid is in the image. They do not block: what they hid does, where the policy
 * says so.
 */ function endedIgnores(at, { file, entries }, rules) {
    return entries.filter(({ rule, isOver })=>isOver && rules.includes(rule)).map((entry)=>ignore_findings_findingOf(at, file, entry, `Update what ${entry.rule} was found in, or give the entry a new day`, `no longer hides it`));
}
/**
 * Tells of entries that nothing was found for in any image: at the first image, once. Where a gate gave no answer
 * nobody knows, and nothing is said.
 * @param results of all images of the run; none of them may have been recalled without a scan
 * @param unused what `Scanner.unusedIgnores` gives
 */ function withUnusedIgnores(results, unused) {
    const gate = 'vulnerabilities';
    const first = results.findIndex((one)=>one.gate === gate);
    const isKnown = results.every((one)=>one.gate !== gate || one.state !== 'broken');
    if (unused === undefined || unused.entries.length === 0 || first === -1 || !isKnown) return results;
    return results.map((result, index)=>{
        if (index !== first) return result;
        const { image, platform } = result;
        const at = {
            image,
            ...platform === undefined ? {} : {
                platform
            }
        };
        const told = unused.entries.map((entry)=>ignore_findings_findingOf(at, unused.file, entry, 'Remove it', 'hides nothing: it was not found in any image'));
        return {
            ...result,
            findings: [
                ...result.findings,
                ...told
            ]
        };
    });
}
function ignore_findings_findingOf(at, file, entry, todo, what) {
    const rule = entry.isOver ? 'waiver-expired' : 'waiver-unused';
    const ended = entry.isOver && entry.ends !== undefined ? ` has ended on ${entry.ends} and` : '';
    return {
        gate: 'vulnerabilities',
        rule,
        severity: 'warning',
        ...at,
        file,
        line: entry.line,
        message: `The entry for ${entry.rule}${ended} ${what}`,
        todo,
        help: (0,rule_help/* ruleHelp */.y)('waivers'),
        fingerprint: (0,fingerprint/* fingerprintOf */.a)([
            'vulnerabilities',
            'waiver',
            file,
            entry.rule
        ]),
        blocks: false
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/hidden-note.js
/** So many of what an ignore file hides are named. */ const mostNamed = 5;
/**
 * What an ignore file hides of one kind, since it is in no finding: "2 findings hidden by .trivyignore: CVE-1 in make (not
 * reachable), CVE-2 in bash".
 * @returns undefined where it hides nothing
 */ function hiddenNote({ report, ignoreFile }, isMeant) {
    const suppressed = report.suppressed.filter(isMeant);
    const { length } = suppressed;
    if (length === 0) return undefined;
    const texts = suppressed.map(({ rule, package: of, statement })=>`${rule}${of === undefined ? '' : ` in ${of}`}${statement === undefined ? '' : ` (${statement})`}`);
    const named = texts.slice(0, mostNamed).join(', ');
    const more = length > mostNamed ? ` and ${length - mostNamed} more` : '';
    const found = `${length} ${length === 1 ? 'finding' : 'findings'}`;
    return `${found} hidden by ${ignoreFile?.file ?? 'the ignore file'}: ${named}${more}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/identity.js
/**
 * What makes a vulnerability the same in two versions of an image: its name, the package and where that is. The
 * version is no part of it: an update that does not mend it brings nothing new.
 */ function identityOf({ VulnerabilityID, PkgName, PkgPath = '' }) {
    return JSON.stringify([
        VulnerabilityID,
        PkgName,
        PkgPath
    ]);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/notes.js


/** What the reader of a report should know about a scan beside its findings, a sentence each. */ function notesOf(scan, findings, base, before, old) {
    const { report, database } = scan;
    const { installed, vulnerabilities, endOfLife, isDoubtedVersion, os } = report;
    // Those are told by the gate of secrets, which may be asked alone.
    const hidden = hiddenNote(scan, ({ kind })=>kind !== 'secret');
    const fromBase = findings.filter(({ origin })=>origin?.kind === 'base').length;
    const notes = [
        `vulnerability database of ${database.date} (${agoOf(database.age)})`,
        ...database.note === undefined ? [] : [
            database.note
        ],
        installed.length === 0 ? 'no packages found: nothing to compare with the database' : notes_counted(installed.length, 'package'),
        ...os !== undefined && !installed.some(({ isSystem })=>isSystem) ? [
            `no list of the packages of ${os}: what it brings was not compared with the database`
        ] : [],
        ...isDoubtedVersion === true ? [
            `Trivy does not know the version ${os ?? 'of the distribution'}: its database may have nothing about it`
        ] : [],
        ...base?.kind === 'known' && fromBase > 0 ? [
            `${fromBase} of ${notes_counted(findings.length, 'finding')} from the base ${base.name}`
        ] : [],
        ...base?.kind === 'unknown' ? [
            `what the base ${base.name} brings cannot be told apart: ${base.why}`
        ] : [],
        ...before === undefined ? [] : [
            `${vulnerabilities.filter((one)=>old.has(identityOf(one))).length} of ` + `${notes_counted(vulnerabilities.length, 'vulnerability', 'vulnerabilities')} in ${before.from}, too`
        ],
        ...hidden === undefined ? [] : [
            hidden
        ],
        ...endOfLife ? [
            `${os ?? 'the distribution'} gets no more security fixes`
        ] : []
    ];
    return {
        notes,
        ...hidden === undefined ? {} : {
            hidden
        }
    };
}
function agoOf(days) {
    return days === 0 ? 'of today' : `${notes_counted(days, 'day')} old`;
}
function notes_counted(count, thing, things = `${thing}s`) {
    return `${count} ${count === 1 ? thing : things}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/judge.js






/**
 * Holds what a scan has found against the policy: a vulnerability blocks when it is at least as severe as the
 * policy says, and, where the policy ignores unfixed ones, when there is a version that fixes it; and with `before`
 * only when that image does not have it.
 */ function judgeVulnerabilities(judged, scan, policy, { base, layers, before } = {}) {
    const places = placesOf(judged.dockerfile, base, layers);
    const old = new Set(before?.vulnerabilities.map(identityOf));
    const findings = new Map();
    for (const found of scan.report.vulnerabilities){
        const knownIn = old.has(identityOf(found)) ? before?.from : undefined;
        const finding = tellEndedIgnore(judge_findingOf(judged, found, policy, places.diffId(found.Layer?.DiffID), knownIn), scan.ignoreFile);
        const known = findings.get(finding.fingerprint);
        if (!known || finding.blocks && !known.blocks) findings.set(finding.fingerprint, finding);
    }
    const sorted = [
        ...findings.values()
    ].sort(worstFirst);
    const { image, platform } = judged;
    const ended = scan.ignoreFile === undefined ? [] : endedIgnores({
        image,
        platform
    }, scan.ignoreFile, rulesIn(scan.report));
    return {
        findings: [
            ...sorted,
            ...ended
        ],
        ...notesOf(scan, sorted, base, before, old)
    };
}
/** No fix exists as far as the database knows. Trivy's own `--ignore-unfixed` looks at the status alone. */ function isUnfixed(vulnerability) {
    return (vulnerability.FixedVersion ?? '') === '' && vulnerability.Status !== 'fixed';
}
function judge_findingOf({ image, platform, dockerfile }, found, policy, place, knownIn) {
    const severity = severityOf(found.Severity);
    const unfixed = isUnfixed(found);
    const help = webPage(found.PrimaryURL);
    const installed = [
        found.PkgName,
        found.InstalledVersion
    ].filter(Boolean).join(' ');
    const path = found.PkgPath ? `/${found.PkgPath.replace(/^\//, '')}` : undefined;
    return {
        gate: 'vulnerabilities',
        rule: found.VulnerabilityID,
        severity,
        image,
        platform,
        ...place,
        message: `${installed}${path === undefined ? '' : ` (${path})`}: ${found.Title ?? found.VulnerabilityID}`,
        todo: `${todoFor(found, unfixed, place.origin, dockerfile.path)}${knownIn === undefined ? '' : ` (${knownIn} has it, too)`}`,
        ...help === undefined ? {} : {
            help
        },
        ...path === undefined ? {} : {
            path
        },
        package: {
            name: found.PkgName,
            version: found.InstalledVersion ?? '',
            ...found.FixedVersion ? {
                fixed: found.FixedVersion
            } : {}
        },
        fingerprint: (0,fingerprint/* fingerprintOf */.a)([
            'vulnerabilities',
            image,
            found.VulnerabilityID,
            found.PkgName,
            found.PkgPath ?? ''
        ]),
        blocks: knownIn === undefined && (0,check_severity/* reaches */.O)(severity, policy.severity) && !(policy.ignoreUnfixed && unfixed)
    };
}
function todoFor(found, unfixed, origin, dockerfile) {
    const { PkgName: name, FixedVersion: fixed } = found;
    if (unfixed) return `No fix is known (${found.Status ?? 'status unknown'}): replace or remove ${name}, or accept it until a day with a waiver and its reason`;
    const mended = fixed ? `${name} to ${fixed}` : `${name}: a fixed version exists`;
    if (origin === undefined) return `Update ${mended}`;
    return origin.kind === 'own' ? `In ${dockerfile}, update ${mended}` : `Update the base ${origin.name}, which brings ${name}${fixed ? ` (mended in ${fixed})` : ''}`;
}
/** A severity that we do not know counts as Trivy's own UNKNOWN. */ function severityOf(text) {
    switch(text?.toLowerCase()){
        case 'critical':
            return 'critical';
        case 'high':
            return 'high';
        case 'medium':
            return 'medium';
        case 'low':
            return 'low';
        default:
            return 'unknown';
    }
}
function webPage(url) {
    return url !== undefined && /^https:\/\/[^\s<>"]+$/.test(url) ? url : undefined;
}
function worstFirst(a, b) {
    return Number(b.blocks) - Number(a.blocks) || (0,check_severity/* rank */.T)(a.severity) - (0,check_severity/* rank */.T)(b.severity) || compare(a.rule, b.rule) || compare(a.message, b.message);
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/secrets/names.js
/**
 * Names of variables that hold secrets. As BuildKit's SecretsUsedInArgOrEnv, but for `KEY` alone: public keys that
 * packages are checked with (`GPG_KEY` of Docker's python images) are no secrets.
 */ const secretName = /(?:^|[_.-])(?:api_?key|(?:access|secret|private|encryption|signing|auth|ssh|deploy|master)_key|auth|credentials?|passw(?:or)?d|pword|passphrase|secret|token)s?(?:$|[_.-])/i;
/** What stands beside such a word when the value is none: a place, a switch, a number, a public part. */ const harmlessName = /(?:^|[_.-])(?:public|file|files|path|dir|url|uri|endpoint|host|type|method|name|id|ttl|expiry|expires|length|size|enabled|disabled|header|algorithm|issuer|mode|version)(?:$|[_.-])/i;
/** Whether a variable, build argument or label is named as if its value were a secret. */ function isSecretName(name) {
    // apiKey and dbPassword, too.
    const words = name.replace(/([a-z\d])([A-Z])/g, '$1_$2');
    return secretName.test(words) && !harmlessName.test(words);
}
/** Values that everybody knows, and that stand for "put yours here". */ const placeholder = /^(?:change-?_?me|changeit|password|passwd|pass|secret|token|example|sample|test(?:ing)?|dummy|fake|none|null|nil|unset|undefined|redacted|removed|true|false|yes|no|on|off|default|todo|x+|\*+|\.+|-+|0+|<.*>)$/i;
/** What can be told of a value without showing it. */ function kindOfValue(value) {
    const text = value.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (text === '') return 'none';
    // A reference to another variable, a path or a number is no value of a secret.
    if (/^\$(?:\w+|\{[^}]*\})$/.test(text) || /^(?:\/|\.\/|~\/)/.test(text) || /^\d{1,5}$/.test(text)) return 'none';
    return placeholder.test(text) ? 'placeholder' : 'value';
}
/** Whether a value is an address with a password in it: `https://user:password@host/`. */ function hasPasswordInUrl(value) {
    const [, password] = /[a-z][\w+.-]*:\/\/[^\s/:@]*:([^\s/@]+)@/i.exec(value) ?? [];
    return password !== undefined && kindOfValue(password) === 'value';
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/secrets/config.js

/** What names and values in an image's configuration say: its variables, labels and history. Each name once. */ function secretsInConfig({ config, history }) {
    const variables = (config?.Env ?? []).flatMap((text)=>assigned(text, 'variable'));
    const labels = Object.entries(config?.Labels ?? {}).flatMap(([name, value])=>config_judge('label', name, value));
    const steps = (history ?? []).flatMap(({ created_by = '' })=>argumentsIn(created_by));
    const found = [
        ...variables,
        ...labels,
        ...steps
    ];
    return found.filter((one, index)=>found.findIndex(({ where, name })=>where === one.where && name === one.name) === index);
}
/**
 * The build arguments in a history entry: BuildKit writes `ARG NAME=VALUE`, and before a command the arguments that
 * it sees: `RUN |2 A=1 B=2 /bin/sh -c …`.
 */ function argumentsIn(createdBy) {
    const [, argument] = /^(?:\/bin\/sh -c #\(nop\)\s+)?ARG\s+(.+)$/s.exec(createdBy) ?? [];
    if (argument !== undefined) return assigned(argument, 'build argument');
    const [, count, rest = ''] = /^(?:RUN )?\|(\d+) (.*)$/s.exec(createdBy) ?? [];
    if (count === undefined) return [];
    // Values may have spaces: only what stands before the command is looked at.
    const [before = ''] = rest.split(/ \/bin\/(?:ba|da|a)?sh -/, 1);
    return before.split(/ (?=[A-Za-z_]\w*=)/).flatMap((text)=>assigned(text, 'build argument'));
}
function assigned(text, where) {
    const at = text.indexOf('=');
    return at <= 0 ? [] : config_judge(where, text.slice(0, at).trim(), text.slice(at + 1));
}
function config_judge(where, name, value) {
    if (hasPasswordInUrl(value)) return [
        {
            where,
            name,
            isPlaceholder: false
        }
    ];
    const kind = isSecretName(name) ? kindOfValue(value) : 'none';
    return kind === 'none' ? [] : [
        {
            where,
            name,
            isPlaceholder: kind === 'placeholder'
        }
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/secrets/dockerfile-line.js
const dockerfile_line_instruction = /^\s*(?:ENV|ARG|LABEL|RUN)\b/i;
/**
 * The line (1-based) at which a Dockerfile gives a variable, label or build argument; the last one when there are
 * several. Lines that continue an instruction count, comments do not.
 */ function lineOfName(text, name) {
    let isContinued = false;
    let found;
    for (const [index, line] of text.split('\n').entries()){
        if (/^\s*#/.test(line)) continue;
        const isInside = isContinued || dockerfile_line_instruction.test(line);
        if (isInside && words(line).includes(name)) found = index + 1;
        isContinued = isInside && /\\\s*$/.test(line);
    }
    return found;
}
/** Names before a `=`, and of the old form `ENV NAME VALUE`, and of `ARG NAME`. */ function words(line) {
    const [, first] = /^\s*(?:ENV|ARG|LABEL)\s+([\w.-]+)/i.exec(line) ?? [];
    const assigned = [
        ...line.matchAll(/(?:^|\s)"?([\w./-]+)"?=/g)
    ].map(([, word = ''])=>word);
    return first === undefined ? assigned : [
        first,
        ...assigned
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/secrets/gate.js









/**
 * Secrets in an image: in the files of any of its layers, also of files that a later layer removes, and in its
 * variables, labels and history. Severe ones block, but for the development profile. What is secret is in no finding.
 */ const secretsGate = {
    name: 'secrets',
    // Size: as for vulnerabilities.
    needs: ()=>[
            'scan',
            'image',
            'base',
            'size'
        ],
    judge: (subject, { scan, image, base, size })=>{
        const places = placesOf(subject.dockerfile, base, size.layers);
        const configured = secretsInConfig(image.config);
        const knownByValue = namesOf(scan.report.secrets);
        const found = [
            ...scan.report.secrets.map((secret)=>scanned(subject, secret, image.diffIds, places)),
            // What Trivy knows by its value is told once: its rule says what it is.
            ...configured.filter(({ name })=>!knownByValue.includes(name)).map((secret)=>inConfig(subject, secret, places))
        ];
        const unique = [
            ...new Map(found.map((finding)=>[
                    finding.fingerprint,
                    finding
                ])).values()
        ].map((finding)=>tellEndedIgnore(finding, scan.ignoreFile));
        const layers = image.diffIds.length;
        const read = `${layers} ${layers === 1 ? 'layer' : 'layers'} and the configuration looked through`;
        const hidden = hiddenNote(scan, ({ kind })=>kind === 'secret');
        return {
            findings: unique.sort((a, b)=>(0,check_severity/* rank */.T)(a.severity) - (0,check_severity/* rank */.T)(b.severity)),
            ...hidden === undefined ? {
                notes: [
                    read
                ]
            } : {
                notes: [
                    read,
                    hidden
                ],
                hidden
            }
        };
    }
};
function namesOf(secrets) {
    return secrets.flatMap(({ place })=>place.kind === 'config' && place.name !== undefined ? [
            place.name
        ] : []);
}
const blockFrom = 'high';
function scanned(subject, { rule, title, severity: said, place }, diffIds, places) {
    const severity = severityOf(said);
    if (place.kind === 'config') return gate_findingOf(subject, {
        rule,
        severity,
        name: place.name,
        message: `${title} in the image’s configuration${place.name === undefined ? '' : `, at ${place.name}`}`,
        places
    });
    const { path, line, diffId } = place;
    const index = diffId === undefined ? -1 : diffIds.indexOf(diffId);
    const at = places.diffId(diffId);
    const { origin } = at;
    const layer = index === -1 ? '' : `, in layer ${index + 1} of ${diffIds.length}`;
    return {
        ...common(subject, rule, severity),
        ...at,
        message: `${title} in ${path}${line === undefined ? '' : ` line ${line}`}${layer}`,
        todo: origin?.kind === 'base' ? `It comes from the base ${origin.name}: replace the secret, and use a base without it` : 'Replace the secret, and give it to the build with RUN --mount=type=secret: removing the file in a later step leaves it in its layer',
        path,
        fingerprint: (0,fingerprint/* fingerprintOf */.a)([
            'secrets',
            subject.image,
            rule,
            path
        ])
    };
}
function inConfig(subject, { where, name, isPlaceholder }, places) {
    return gate_findingOf(subject, {
        rule: 'secret-in-config',
        severity: isPlaceholder ? 'medium' : 'high',
        name,
        message: `The ${where} ${name} has a value${isPlaceholder ? ' that everybody knows' : ''}, and its name says that it is a secret`,
        places
    });
}
function gate_findingOf(subject, { rule, severity, name, message, places }) {
    const line = name === undefined ? undefined : lineOfName(subject.dockerfile.text, name);
    // What this Dockerfile does not name comes from what it is built on.
    const place = name === undefined ? {
        file: subject.dockerfile.path
    } : line === undefined ? places.base() : {
        file: subject.dockerfile.path,
        line,
        origin: {
            kind: 'own'
        }
    };
    return {
        ...common(subject, rule, severity),
        ...place,
        message,
        todo: place.origin?.kind === 'base' ? `It comes from the base ${place.origin.name}: replace the secret, and use a base without it` : 'Replace the secret; give it to the build with RUN --mount=type=secret, or to the container when it starts',
        fingerprint: (0,fingerprint/* fingerprintOf */.a)([
            'secrets',
            subject.image,
            rule,
            'config',
            name ?? message
        ])
    };
}
function common({ image, platform, policy }, rule, severity) {
    return {
        gate: 'secrets',
        rule,
        severity,
        image,
        platform,
        help: (0,rule_help/* ruleHelp */.y)('secrets'),
        blocks: policy.contents.profile !== 'development' && (0,check_severity/* reaches */.O)(severity, blockFrom)
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/size-gate/written-files.js
/** Contents that one or more names of one layer lead to (hard links). */ class Folder {
    files = new Map();
    folders = new Map();
}
/** Which contents each path of an image leads to, while layer is put upon layer. Symbolic links are not followed. */ class WrittenFiles {
    #root = new Folder();
    /** Archives go folder by folder: nearly always it is the last one again. */ #last;
    /** The contents of a path; undefined for folders, and where there is none. */ find(path) {
        const { folder, name } = split(path);
        return this.#folder(folder)?.files.get(name);
    }
    /** A file takes the place of what was there. */ put(path, inode, gone) {
        const { folder: above, name } = split(path);
        const folder = this.#made(above, gone);
        const before = folder.files.get(name);
        if (before === undefined) this.#removeFolder(folder, name, path, gone);
        else gone(before, path);
        folder.files.set(name, inode);
    }
    /** A folder takes the place of a file, and keeps what is in it where it was one. */ putFolder(path, gone) {
        const { folder: above, name } = split(path);
        removeFile(this.#made(above, gone), name, path, gone);
    }
    /** Takes away a file, or a folder with everything in it. */ remove(path, gone) {
        const { folder: above, name } = split(path);
        const folder = this.#folder(above);
        if (folder === undefined) return;
        removeFile(folder, name, path, gone);
        this.#removeFolder(folder, name, path, gone);
    }
    /** Takes away what is in a folder. */ empty(path, gone) {
        const folder = this.#folder(path);
        if (folder === undefined) return;
        this.#last = undefined;
        tellAll(folder, path, gone);
        folder.files.clear();
        folder.folders.clear();
    }
    #removeFolder(above, name, path, gone) {
        const folder = above.folders.get(name);
        if (folder === undefined) return;
        this.#last = undefined;
        tellAll(folder, path, gone);
        above.folders.delete(name);
    }
    #folder(path) {
        if (this.#last?.path === path) return this.#last.folder;
        let folder = this.#root;
        for (const name of written_files_namesOf(path))folder = folder?.folders.get(name);
        if (folder !== undefined) this.#last = {
            path,
            folder
        };
        return folder;
    }
    /** The folder of a path, made where it is missing; a file that stands in the way goes. */ #made(path, gone) {
        if (this.#last?.path === path) return this.#last.folder;
        let folder = this.#root;
        const names = written_files_namesOf(path);
        for (const [depth, name] of names.entries()){
            let next = folder.folders.get(name);
            if (next === undefined) {
                if (folder.files.has(name)) removeFile(folder, name, names.slice(0, depth + 1).join('/'), gone);
                folder.folders.set(name, next = new Folder());
            }
            folder = next;
        }
        this.#last = {
            path,
            folder
        };
        return folder;
    }
}
function removeFile(folder, name, path, gone) {
    const inode = folder.files.get(name);
    if (inode === undefined) return;
    folder.files.delete(name);
    gone(inode, path);
}
/** No recursion: paths may be thousands of folders deep. */ function tellAll(folder, path, gone) {
    const waiting = [
        {
            folder,
            path
        }
    ];
    for(let next = waiting.pop(); next !== undefined; next = waiting.pop()){
        const { path: above } = next;
        const inside = (name)=>above === '' ? name : `${above}/${name}`;
        for (const [name, inode] of next.folder.files)gone(inode, inside(name));
        for (const [name, one] of next.folder.folders)waiting.push({
            folder: one,
            path: inside(name)
        });
    }
}
function split(path) {
    const at = path.lastIndexOf('/');
    return at < 0 ? {
        folder: '',
        name: path
    } : {
        folder: path.slice(0, at),
        name: path.slice(at + 1)
    };
}
function written_files_namesOf(path) {
    return path === '' ? [] : path.split('/');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/size-gate/waste.js

const shownFiles = 5;
const known = new WeakMap();
/**
 * All waste of an image, by the two layers, biggest first. What has hard links is wasted when the last of them goes.
 * The same list is gone through once, however often it is asked for: a list of layers never changes.
 * @param layers bottom first
 */ function wasteIn(layers) {
    const found = known.get(layers) ?? findWaste(layers);
    known.set(layers, found);
    return found;
}
function findWaste(layers) {
    const files = new WrittenFiles();
    const found = new Map();
    for (const [layer, { entries }] of layers.entries()){
        const noteAs = (isRewritten)=>(inode, path)=>{
                inode.names -= 1;
                // Twice in one archive: the first one never was a file of an image.
                if (inode.names > 0 || inode.layer === layer || inode.bytes === 0) return;
                const key = `${inode.layer} ${layer}`;
                found.set(key, added(found.get(key), inode, layer, path, isRewritten));
            };
        const removed = noteAs(false);
        const rewritten = noteAs(true);
        // A layer removes what is below it, wherever that stands in its archive (image-spec/layer.md, Whiteouts).
        for (const { kind, path } of entries)if (kind === 'whiteout') files.remove(path, removed);
        else if (kind === 'opaque') files.empty(path, removed);
        for (const entry of entries)write(files, entry, layer, rewritten);
    }
    return [
        ...found.values()
    ].sort((a, b)=>b.bytes - a.bytes || a.written - b.written || a.gone - b.gone);
}
function write(files, { path, kind, size, link }, layer, gone) {
    if (kind === 'whiteout' || kind === 'opaque' || path === '') return;
    if (kind === 'folder') {
        files.putFolder(path, gone);
        return;
    }
    const target = kind === 'hardlink' && link !== undefined ? files.find(waste_plainPath(link)) : undefined;
    if (target?.layer !== layer) {
        files.put(path, {
            layer,
            bytes: kind === 'file' ? size : 0,
            names: 1
        }, gone);
        return;
    }
    // Before the old name goes: a link to itself is still one name.
    target.names += 1;
    files.put(path, target, gone);
}
function added(before, { layer, bytes }, gone, path, isRewritten) {
    const worst = before?.worst ?? [];
    const smallest = worst.length < shownFiles ? -1 : worst.at(-1)?.bytes ?? 0;
    return {
        written: layer,
        gone,
        bytes: (before?.bytes ?? 0) + bytes,
        files: (before?.files ?? 0) + 1,
        rewritten: (before?.rewritten ?? 0) + (isRewritten ? bytes : 0),
        worst: bytes > smallest ? [
            ...worst,
            {
                path,
                bytes
            }
        ].sort((a, b)=>b.bytes - a.bytes).slice(0, shownFiles) : worst
    };
}
/** A hard link's target as entries spell paths. */ function waste_plainPath(link) {
    return link.replace(/^(\.?\/)+/, '');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/size-gate/cached.js


/**
 * The package caches that a container sees, biggest first. What is linked to from elsewhere (pnpm, uv and conda link
 * their packages into place) is no cache: without it nothing would become smaller.
 */ function cachesIn({ files, layers }) {
    const found = new Map();
    let skipped;
    for (const { path, kind, size, layer } of files.values()){
        if (kind !== 'file' || size === 0) continue;
        const cache = packageCacheOf(path);
        if (cache === undefined) continue;
        skipped ??= uncounted(layers);
        if (skipped.has(`${layer} ${path}`)) continue;
        const key = `${layer} ${cache.name}`;
        const before = found.get(key);
        const isWorst = before === undefined || size > before.most;
        found.set(key, {
            cache,
            layer,
            bytes: (before?.bytes ?? 0) + size,
            files: (before?.files ?? 0) + 1,
            worst: isWorst ? path : before.worst,
            most: isWorst ? size : before.most
        });
    }
    return [
        ...found.values()
    ].map(({ cache, layer, bytes, files: count, worst })=>({
            cache,
            layer,
            bytes,
            files: count,
            worst
        })).sort((a, b)=>b.bytes - a.bytes || a.layer - b.layer || (a.cache.name < b.cache.name ? -1 : 1));
}
/**
 * Layer and path of files that do not count: further names of a file, which a container sees as the file itself, and
 * files that have a further name outside of caches.
 */ function uncounted(layers) {
    const found = new Set();
    for (const [layer, { entries }] of layers.entries())for (const { kind, path, link } of entries){
        if (kind !== 'hardlink' || link === undefined) continue;
        found.add(`${layer} ${path}`);
        if (packageCacheOf(path) === undefined) found.add(`${layer} ${waste_plainPath(link)}`);
    }
    return found;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/size-gate/describe.js



/**
 * An image's size with all that is known of its layers: which are its own, which instruction made them, what of them
 * is wasted and what is a package cache.
 * @param facts base and contents may be missing: what they tell is missing then
 */ function describeSize({ dockerfile }, { size, base, contents }) {
    const makers = makersOf(size.layers, base, dockerfile);
    const layers = size.layers.map((layer, index)=>{
        const { isOwn, made } = makers[index] ?? {};
        const { createdBy, ...known } = layer;
        return {
            ...known,
            ...createdBy === undefined ? {} : {
                createdBy: withoutArguments(createdBy)
            },
            ...isOwn === undefined ? {} : {
                isOwn
            },
            ...made
        };
    });
    if (contents === undefined) return {
        ...size,
        layers
    };
    return {
        ...size,
        layers,
        wasted: sum(wasteIn(contents.layers).filter(({ gone })=>layers[gone]?.isOwn !== false)),
        packageCaches: sum(cachesIn(contents))
    };
}
function sum(counted) {
    return counted.reduce((all, { bytes })=>all + bytes, 0);
}
/**
 * BuildKit writes the build arguments of a RUN before its command (`RUN |1 TOKEN=abc /bin/sh -c make`): people give
 * secrets that way, and a report is shown to others than the image is. Rather too much is left out than too little.
 */ function withoutArguments(createdBy) {
    const [, run = '', rest = ''] = /^((?:RUN )?)\|\d+ (.*)$/s.exec(createdBy) ?? [];
    if (rest === '') return createdBy;
    const at = rest.lastIndexOf('/bin/sh -c ');
    return at === -1 ? `${run}…` : `${run}${rest.slice(at)}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/size-gate/added.js

/**
 * What an image adds over its base, unpacked: "adds 120 MB over base (302 MB)". None where there is no base.
 * @param layers with its own told apart (`describeSize`)
 */ function addedNote({ layers }, base) {
    if (base.kind === 'none') return [];
    if (layers.some(({ isOwn })=>isOwn === undefined)) {
        const why = base.kind === 'unknown' ? base.why : 'its layers are not the bottom ones of this image';
        return [
            `what it adds over ${base.name} is not known: ${why}`
        ];
    }
    const sum = (isOwn)=>layers.filter((layer)=>layer.isOwn === isOwn).reduce((all, layer)=>all + layer.uncompressed, 0);
    return [
        `adds ${(0,tools_bytes.formatBytes)(sum(true))} over ${base.name} (${(0,tools_bytes.formatBytes)(sum(false))})`
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/size-gate/layer-text.js

const sizeKinds = [
    'compressed',
    'uncompressed'
];
const layer_text_longest = 80;
/** As many as a message shows. */ const shownLayers = 5;
/** What made a layer, whole and on one line: the same when the values of build arguments change. */ function whatMade({ instruction, createdBy, digest }) {
    const text = instruction ?? bare(createdBy);
    return text === undefined || text === '' ? `layer ${digest.slice(7, 19)}` : text;
}
/** What made a layer, cut to a line's length. */ function madeBy(layer) {
    const text = whatMade(layer);
    return text.length > layer_text_longest ? `${text.slice(0, layer_text_longest - 1)}…` : text;
}
/** What made a layer and where that is written: "RUN make (images/app/Dockerfile:12)". */ function placed(layer) {
    const { file, line, isOwn } = layer;
    if (file !== undefined && line !== undefined) return `${madeBy(layer)} (${file}:${line})`;
    return isOwn === false ? `${madeBy(layer)} (of its base)` : madeBy(layer);
}
/** The heaviest layers, each with its size, what made it and where that is written. */ function biggestLayers(layers, kind) {
    return heaviest(layers, kind).slice(0, shownLayers).map((layer)=>`${(0,tools_bytes.formatBytes)(layer[kind])} ${placed(layer)}`).join('; ');
}
/** Heaviest first. */ function heaviest(layers, kind) {
    return layers.toSorted((a, b)=>b[kind] - a[kind]);
}
/** "487 MB (487000000 bytes)". */ function exactly(bytes) {
    return `${(0,tools_bytes.formatBytes)(bytes)} (${bytes} bytes)`;
}
/** BuildKit's text without its marks and the shell around a command. */ function bare(createdBy) {
    return createdBy?.replace(/ # buildkit$/, '').replace(/^RUN (\|\d+ .*?)?\/bin\/sh -c /s, 'RUN ').replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/size-gate/finding.js



/** A finding that fails the gate. */ function blocking(subject, rule, said) {
    return {
        ...finding(subject, rule, 'error', said),
        blocks: true
    };
}
/** A finding that is only told. */ function advising(subject, rule, severity, said) {
    return {
        ...finding(subject, rule, severity, said),
        blocks: false
    };
}
function finding({ image, platform, dockerfile }, rule, severity, { message, todo, layer, path, identity }) {
    const { line, endLine } = layer ?? {};
    return {
        gate: 'size',
        rule,
        severity,
        image,
        platform,
        file: layer?.file ?? dockerfile.path,
        ...line === undefined ? {} : {
            line
        },
        ...endLine === undefined ? {} : {
            endLine
        },
        message,
        todo,
        help: (0,rule_help/* ruleHelp */.y)(rule),
        ...path === undefined ? {} : {
            path
        },
        fingerprint: (0,fingerprint/* fingerprintOf */.a)([
            'size',
            rule,
            image,
            platform,
            ...identity
        ])
    };
}
/** What tells a layer from the image's others: what made it, and which of several with the same text it is. */ function layerIdentity(layers, layer) {
    const text = whatMade(layer);
    return `${layers.filter((one)=>whatMade(one) === text).indexOf(layer)} ${text}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/size-gate/budget.js



/**
 * Holds an image's size against its budget: exactly at the budget passes, one byte over fails.
 * @param size with its layers' lines (`describeSize`), as far as they are known
 * @param where names the place where the budget is written, for what to do: "image-build.yml"
 */ function judgeSize(subject, size, budget, where = 'the policy') {
    const findings = sizeKinds.flatMap((kind)=>over(subject, kind, size, budget[kind], where));
    return {
        findings,
        notes: [
            `${(0,tools_bytes.formatBytes)(size.compressed)} compressed, ${(0,tools_bytes.formatBytes)(size.uncompressed)} uncompressed in ` + `${size.layers.length} ${size.layers.length === 1 ? 'layer' : 'layers'}`,
            ...budget.compressed === undefined && budget.uncompressed === undefined ? [
                'no budget'
            ] : []
        ]
    };
}
function over(subject, kind, size, limit, where) {
    const actual = size[kind];
    if (limit === undefined || actual <= limit) return [];
    return [
        blocking(subject, 'max-size', {
            message: `${exactly(actual)} ${kind}, ${exactly(actual - limit)} over the budget of ${exactly(limit)}. ` + `Biggest layers: ${biggestLayers(size.layers, kind)}`,
            todo: `Make the biggest layers smaller, or raise the budget of ${subject.image} in ${where}`,
            layer: heaviest(size.layers, kind).find(({ line })=>line !== undefined),
            identity: [
                kind
            ]
        })
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/size-gate/cache-findings.js



/** In bytes: less of one cache in one layer is only counted. */ const worthTelling = 100_000;
/**
 * Tells which of this image's layers bring package caches; it never fails the gate (the contents gate does, where the
 * policy denies them).
 * @param cached of all layers (`cachesIn`)
 * @param layers with lines, and its own told apart (`describeSize`)
 */ function judgeCaches(subject, cached, { layers }) {
    const findings = cached.flatMap(({ cache, layer: index, bytes, files, worst })=>{
        const layer = layers[index];
        if (layer === undefined || layer.isOwn === false || bytes < worthTelling) return [];
        return advising(subject, 'package-cache', 'info', {
            message: `${(0,tools_bytes.formatBytes)(bytes)} of ${cache.name} cache in ${files} ${files === 1 ? 'file' : 'files'}, left by ${placed(layer)}: /${worst}${files > 1 ? ', …' : ''}`,
            todo: cache.todo,
            layer,
            path: `/${worst}`,
            identity: [
                cache.name,
                layerIdentity(layers, layer)
            ]
        });
    });
    return {
        findings,
        notes: cache_findings_notesOf(cached)
    };
}
function cache_findings_notesOf(cached) {
    const byName = new Map();
    for (const { cache, bytes } of cached)byName.set(cache.name, (byName.get(cache.name) ?? 0) + bytes);
    const sums = [
        ...byName
    ].sort(([, a], [, b])=>b - a);
    const all = sums.reduce((sum, [, bytes])=>sum + bytes, 0);
    // Nothing to speak of: locks and stamps that stay behind.
    if (all < worthTelling) return [];
    const parts = sums.map(([name, bytes])=>`${name} ${(0,tools_bytes.formatBytes)(bytes)}`).join(', ');
    return [
        `${(0,tools_bytes.formatBytes)(all)} of package caches: ${parts}`
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/size-gate/growth.js



/**
 * Holds what an image weighs unpacked against what the base branch's image does: exactly at the allowance passes, one
 * byte over fails. Where there is none to compare with it says so: that is no growth of zero, and no failure.
 * @param size with its layers' lines (`describeSize`), as far as they are known
 */ function judgeGrowth(subject, size, growth, baseline, where = 'the policy') {
    if (baseline.kind === 'missing') return {
        findings: [],
        notes: [
            `growth was not checked: ${baseline.why}`
        ]
    };
    const grown = size.uncompressed - baseline.uncompressed;
    const notes = [
        compared(grown, baseline)
    ];
    const allowed = allowance(growth, baseline.uncompressed);
    if (grown <= allowed) return {
        findings: [],
        notes
    };
    const added = size.layers.filter(({ diffId })=>!baseline.diffIds.includes(diffId));
    const finding = blocking(subject, 'max-growth', {
        message: `${exactly(size.uncompressed)} uncompressed, ${exactly(grown)} more than ${baseline.from} ` + `with ${exactly(baseline.uncompressed)}; allowed are ${told(growth, allowed)}` + (added.length === 0 ? '' : `. New layers: ${biggestLayers(added, 'uncompressed')}`),
        todo: `Look at what the new layers bring, or raise max-growth of ${subject.image} in ${where}`,
        layer: heaviest(added, 'uncompressed').find(({ line })=>line !== undefined),
        identity: []
    });
    return {
        findings: [
            finding
        ],
        notes
    };
}
/**
 * How many bytes an image may grow. Percents are of what it was, rounded down to whole bytes.
 * @param before in bytes
 */ function allowance(growth, before) {
    if (growth.kind === 'bytes') return growth.bytes;
    // In whole numbers: binary fractions are not exact, and 0.57 of 100 bytes must not become 56.
    const millionths = BigInt(Math.round(growth.percent * 1e6));
    return Number(BigInt(before) * millionths / 100_000_000n);
}
function told(growth, allowed) {
    return growth.kind === 'percent' ? `${growth.percent}%, ${exactly(allowed)}` : exactly(allowed);
}
function compared(grown, { from, uncompressed }) {
    if (grown === 0) return `as big as ${from} unpacked`;
    const percent = uncompressed === 0 ? '' : ` (${(100 * Math.abs(grown) / uncompressed).toFixed(1)}%)`;
    return `${(0,tools_bytes.formatBytes)(Math.abs(grown))}${percent} ${grown > 0 ? 'more' : 'less'} than ${from} unpacked`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/size-gate/layer-budget.js



/**
 * Holds each layer that an image adds over its base against the layer budget: exactly at the budget passes.
 * @param size with its own layers told apart (`describeSize`)
 * @param base for the reason why they could not be
 * @throws Problem (surroundings) where a layer is over the budget of which nobody knows whose it is: neither `passed`
 *   nor `failed` would be true
 */ function judgeLayers(subject, size, budget, base, where = 'the policy') {
    const findings = sizeKinds.flatMap((kind)=>layer_budget_over(subject, kind, size, budget[kind], base, where));
    return {
        findings
    };
}
function layer_budget_over(subject, kind, { layers }, limit, base, where) {
    if (limit === undefined) return [];
    const tooBig = heaviest(layers, kind).filter((layer)=>layer[kind] > limit && layer.isOwn !== false);
    const strange = tooBig.find(({ isOwn })=>isOwn === undefined);
    if (strange !== undefined) throw nobodyKnows(strange, kind, limit, base);
    return tooBig.map((layer)=>blocking(subject, 'max-layer-size', {
            message: `${placed(layer)} adds a layer of ${exactly(layer[kind])} ${kind}, ` + `${exactly(layer[kind] - limit)} over the layer budget of ${exactly(limit)}`,
            todo: `Let it write less, remove what is not needed in the same instruction, or raise max-layer-size of ${subject.image} in ${where}`,
            layer,
            identity: [
                kind,
                layerIdentity(layers, layer)
            ]
        }));
}
function nobodyKnows(layer, kind, limit, base) {
    const name = base.kind === 'none' ? 'its base' : base.name;
    const why = base.kind === 'unknown' ? base.why : `the layers of ${name} are not the bottom ones of this image`;
    return (0,src_problem/* surroundingsFailed */.fs)(`A layer of ${exactly(layer[kind])} ${kind} is over the layer budget of ${exactly(limit)}, and nobody knows whether it is ${name}'s: ${why}`, {
        todo: `Let the registry of ${name} be reached, or take max-layer-size out`
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/size-gate/waste-findings.js



/** In bytes: less in all is not worth anybody's time. */ const waste_findings_worthTelling = 1_000_000;
/** In bytes: from here on it is a warning. */ const worthMending = 10_000_000;
const shown = 3;
/**
 * Tells what this image's layers remove or write again of what lies below them; it never fails the gate. What a base
 * wastes by itself is told where that is judged.
 * @param waste of all layers (`wasteIn`)
 * @param layers with lines, and its own told apart (`describeSize`)
 */ function judgeWaste(subject, waste, { layers }) {
    const own = waste.filter(({ gone })=>layers[gone]?.isOwn !== false);
    const bytes = own.reduce((all, one)=>all + one.bytes, 0);
    if (bytes < waste_findings_worthTelling) return {
        findings: []
    };
    const worst = own.slice(0, shown).filter((one, index)=>index === 0 || one.bytes >= waste_findings_worthTelling);
    return {
        findings: worst.flatMap((one)=>wasted(subject, one, layers)),
        notes: [
            `${(0,tools_bytes.formatBytes)(bytes)} wasted: files that a later layer removes or writes again`
        ]
    };
}
function wasted(subject, waste, layers) {
    const { bytes, files, worst } = waste;
    const written = layers[waste.written];
    const gone = layers[waste.gone];
    if (written === undefined || gone === undefined) return [];
    const isRewritten = waste.rewritten * 2 > bytes;
    const isOfBase = written.isOwn === false;
    return [
        advising(subject, 'wasted-space', bytes >= worthMending ? 'warning' : 'info', {
            message: `${(0,tools_bytes.formatBytes)(bytes)} in ${files} ${files === 1 ? 'file' : 'files'} that ${placed(written)} writes and ` + `${placed(gone)} ${isRewritten ? 'writes again' : 'removes'}: ${waste_findings_listed(worst)}${files > worst.length ? ', …' : ''}`,
            todo: isOfBase ? ofBase(isRewritten) : ofOwn(isRewritten),
            layer: isOfBase ? gone : written,
            ...worst[0] === undefined ? {} : {
                path: `/${worst[0].path}`
            },
            identity: [
                layerIdentity(layers, written),
                layerIdentity(layers, gone)
            ]
        })
    ];
}
function ofOwn(isRewritten) {
    return isRewritten ? 'Write it once: COPY --chown and --chmod instead of a RUN chown or chmod, or one RUN instead of two' : 'Remove it in the RUN that writes it, or write it into RUN --mount=type=cache or type=tmpfs: a later layer only hides it';
}
function ofBase(isRewritten) {
    return isRewritten ? 'Change it in the base instead: both copies are in this image' : 'Leave it out of the base instead: here it is only hidden';
}
function waste_findings_listed(worst) {
    return worst.map(({ path, bytes })=>`/${path} ${(0,tools_bytes.formatBytes)(bytes)}`).join(', ');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/size-gate/gate.js









/**
 * Holds an image's size against its budgets, and tells what it adds over its base, wastes and keeps of package caches.
 * The base branch's image is asked for only where growth has a limit.
 */ const sizeGate = {
    name: 'size',
    needs: ({ maxGrowth })=>[
            'size',
            'base',
            'contents',
            ...maxGrowth === undefined ? [] : [
                'baseline'
            ]
        ],
    judge: (subject, facts)=>{
        const { policy, policyFile } = subject;
        const { size, base, contents } = facts;
        const described = describeSize(subject, {
            size,
            base,
            contents
        });
        return together(judgeSize(subject, described, policy.maxSize, policyFile), {
            findings: [],
            notes: addedNote(described, base)
        }, judgeLayers(subject, described, policy.maxLayerSize, base, policyFile), policy.maxGrowth === undefined ? {
            findings: []
        } : judgeGrowth(subject, described, policy.maxGrowth, facts.baseline, policyFile), judgeWaste(subject, wasteIn(contents.layers), described), judgeCaches(subject, cachesIn(contents), described));
    }
};
function together(...judgements) {
    return {
        findings: judgements.flatMap(({ findings })=>findings),
        notes: judgements.flatMap(({ notes = [] })=>notes)
    };
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(50661);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/tests/matching.js


/** Longer texts are not searched. In characters; all that is kept of a test's output is no longer. */ const longestText = 64 * 1024;
/** Long enough for any pattern that does not go back and forth without end. */ const timeoutMs = 1000;
/**
 * Whether a regular expression of the policy (flag `u`) is found in what a test has written. Line ends at the end of
 * the text do not count, so that `^1\.2\.3$` means what one sees.
 * @param pattern a valid expression; its author is not trusted: one that takes too long is stopped
 * @param text untrusted
 * @returns `too-long` where there is no answer in time, or the text is too long to be searched
 */ function isMatch(pattern, text) {
    const seen = text.replaceAll('\r\n', '\n').replace(/\n{1,8}$/, '');
    if (seen.length > longestText) return 'too-long';
    try {
        // The engine looks for the end of its time while it goes back and forth; nothing else is reached in there.
        const found = (0,external_node_vm_.runInNewContext)('new RegExp(pattern, "u").test(text)', {
            pattern,
            text: seen
        }, {
            timeout: timeoutMs
        });
        return found === true;
    } catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'too-long';
        throw error;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/tests/judge.js


/** Holds one answer against its test. */ function judgeTest(test, answer) {
    const { outcome } = answer;
    if (outcome.kind === 'unknown') {
        const { what, todo, log } = outcome.problem;
        return {
            kind: 'unknown',
            why: what,
            ...todo === undefined ? {} : {
                todo
            },
            ...log === undefined ? {} : {
                log
            }
        };
    }
    if (outcome.kind === 'not-started') return judge_known({
        kind: 'start',
        what: `was not started: ${outcome.why}`,
        todo: outcome.todo ?? startTodo
    });
    if (answer.kept === 'clipped') return {
        kind: 'unknown',
        why: 'the engine has thrown away a part of what it has written',
        todo: 'Let the test write less at once, or start the builder with BUILDKIT_STEP_LOG_MAX_SPEED=-1 and BUILDKIT_STEP_LOG_MAX_SIZE=-1'
    };
    if (outcome.kind === 'timed-out') return judge_known({
        kind: 'time',
        what: `had not ended after ${seconds(outcome.afterMs)}, and was stopped`,
        todo: 'Make it faster, or give it more time with timeout'
    });
    return test.kind === 'command' ? judgeCommand(test, answer) : judgeService(test, answer);
}
const startTodo = 'Name the program as it is in the image; it is started without a shell';
function judgeCommand(test, answer) {
    const { outcome } = answer;
    if (outcome.kind !== 'ended') throw new Error(`a command has no outcome ${outcome.kind}`);
    const { exitCode, peakMemory } = outcome;
    const faults = [];
    if (exitCode !== test.exitCode) faults.push({
        kind: 'exit-code',
        what: `ended with exit code ${exitCode} instead of ${test.exitCode}`,
        todo: 'Its whole output is in the report; another code can be expected with exit-code'
    });
    if (test.output !== undefined) {
        const found = answer.kept === 'all' ? isMatch(test.output, answer.output) : 'too-long';
        if (found === 'too-long') return cannotMatch(test.output);
        if (!found) faults.push({
            kind: 'output',
            what: `did not write what matches ${test.output}`,
            todo: 'The expression is searched in all that it writes, standard output and error'
        });
    }
    if (test.maxMemory !== undefined) {
        if (peakMemory === undefined) return {
            kind: 'unknown',
            why: 'the engine does not tell how much memory it took',
            todo: 'Use an engine whose steps see their own cgroup, or leave max-memory out'
        };
        if (peakMemory > test.maxMemory) faults.push({
            kind: 'memory',
            what: `took ${(0,tools_bytes.formatBytes)(peakMemory)} (${peakMemory} bytes) of memory, more than ${(0,tools_bytes.formatBytes)(test.maxMemory)} (${test.maxMemory} bytes)`,
            todo: 'Make it need less, or raise max-memory'
        });
    }
    return judge_known(...faults);
}
function judgeService(test, { outcome }) {
    switch(outcome.kind){
        case 'ended':
            return judge_known({
                kind: 'answer',
                what: `ended with exit code ${outcome.exitCode} before it answered${addressOf(test)}`,
                todo: 'What it has written is in the report: does it stay in the foreground?'
            });
        case 'silent':
            return judge_known({
                kind: 'answer',
                what: `did not answer${addressOf(test)} within ${seconds(outcome.afterMs)}`,
                todo: 'Does it listen on that port, on the loopback too? It may get more time with timeout'
            });
        case 'answered':
            return judgeAnswer(test, outcome);
        default:
            throw new Error(`a service has no outcome ${outcome.kind}`);
    }
}
function judgeAnswer(test, { status, body, isWholeBody }) {
    const faults = [];
    if (status !== test.status) faults.push({
        kind: 'status',
        what: `answered${addressOf(test)} with status ${status} instead of ${test.status}`,
        todo: 'Another one can be expected with status; redirects are not followed'
    });
    if (test.output !== undefined) {
        const found = isWholeBody ? isMatch(test.output, body) : 'too-long';
        if (found === 'too-long') return cannotMatch(test.output);
        if (!found) faults.push({
            kind: 'body',
            what: `answered${addressOf(test)} with a body that does not match ${test.output}`,
            todo: 'The expression is searched in the whole body'
        });
    }
    return judge_known(...faults);
}
/** A test without a name is called like its address: that is not said twice. */ function addressOf({ name, url }) {
    return name === url ? '' : ` ${url}`;
}
function cannotMatch(output) {
    return {
        kind: 'unknown',
        why: `${output} cannot be searched in so long a text, or takes too long`,
        todo: 'At most 64 KiB are searched: let it write less, or make the expression simpler'
    };
}
function judge_known(...faults) {
    return {
        kind: 'known',
        faults
    };
}
function seconds(ms) {
    return `${Number((ms / 1000).toFixed(1))} s`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/tests/gate.js





/** Holds what the tests gave, run inside the image, against what the policy expects of them. */ const testsGate = {
    name: 'tests',
    needs: ({ tests })=>tests.length === 0 ? undefined : [
            'tests'
        ],
    judge: (subject, { tests })=>judgeTests(subject, tests)
};
/** @throws Problem (surroundings) where one of them has no answer: the gate is broken, whatever the others say */ function judgeTests(subject, answers) {
    const pairs = subject.policy.tests.map((test, index)=>{
        const answer = answers[index];
        if (answer?.name !== test.name) throw new Error(`the test ${JSON.stringify(test.name)} was not run`);
        return [
            test,
            answer
        ];
    });
    const verdicts = pairs.map((pair)=>({
            pair,
            verdict: judgeTest(...pair)
        }));
    const findings = verdicts.flatMap(({ pair: [, answer], verdict })=>verdict.kind === 'known' ? verdict.faults.map((fault)=>tests_gate_findingOf(subject, answer, fault)) : []);
    for (const { pair, verdict } of verdicts)if (verdict.kind === 'unknown') throw (0,src_problem/* surroundingsFailed */.fs)(`The test ${JSON.stringify(pair[0].name)} has no answer: ${verdict.why}`, {
        ...verdict.todo === undefined ? {} : {
            todo: verdict.todo
        },
        log: [
            ...findings.map(({ message })=>message),
            ...verdict.log ?? []
        ]
    });
    const tookMs = answers.reduce((sum, { durationMs })=>sum + durationMs, 0);
    return {
        findings,
        notes: [
            `${answers.length} ${answers.length === 1 ? 'test' : 'tests'} in ${(tookMs / 1000).toFixed(1)} s`,
            ...answers.flatMap(({ name, outcome })=>outcome.kind === 'ended' && outcome.peakMemory !== undefined ? [
                    `${name}: ${(0,tools_bytes.formatBytes)(outcome.peakMemory)} of memory`
                ] : [])
        ]
    };
}
/** The same on every platform, with any output: it is one fault of one test. */ function tests_gate_findingOf({ image, platform }, { name, output }, fault) {
    return {
        gate: 'tests',
        rule: 'test',
        severity: 'error',
        image,
        platform,
        message: `${JSON.stringify(name)} ${fault.what}${fault.kind === 'start' ? '' : gate_lastLines(output)}`,
        todo: fault.todo,
        help: (0,rule_help/* ruleHelp */.y)('tests'),
        fingerprint: (0,fingerprint/* fingerprintOf */.a)([
            'tests',
            image,
            name,
            fault.kind
        ]),
        blocks: true
    };
}
const shownLines = 3;
const lineLength = 160;
/** The end of what it wrote: the whole is in the report. */ function gate_lastLines(output) {
    const lines = output.split('\n').map((line)=>line.trim()).filter((line)=>line !== '').slice(-shownLines).map((line)=>line.length > lineLength ? `${line.slice(0, lineLength)}…` : line);
    return lines.length === 0 ? '' : `. It wrote at last: ${lines.join(' ⏎ ')}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/baseline/advice.js
var advice = __webpack_require__(78382);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/gate.js




/** Holds what the scan has found against the policy. */ const vulnerabilityGate = {
    name: 'vulnerabilities',
    // Size proves the layers: what the scanner remembers of one is no proof that it is whole here. Contents tell whether
    // there are packages that the scanner has not seen.
    needs: ({ onlyNew })=>[
            'scan',
            'contents',
            'base',
            'size',
            ...onlyNew ? [
                'baseline'
            ] : []
        ],
    judge: (subject, facts)=>{
        const { scan, contents, base, size } = facts;
        const { database } = scan;
        if (database.kind === 'missing') throw new src_problem/* Problem */.AF(database.problem);
        mustKnowPackages(scan.report, contents);
        mustBeListed(scan.report);
        const before = subject.policy.onlyNew ? mustKnow(facts) : undefined;
        return judgeVulnerabilities(subject, {
            ...scan,
            database
        }, subject.policy, {
            base,
            layers: size.layers,
            ...before === undefined ? {} : {
                before
            }
        });
    }
};
/** Without something to compare with nobody can say what is new: the gate is broken, not passed. */ function mustKnow({ baseline, size, scan }) {
    if (baseline.kind === 'missing') throw nothingToCompareWith(baseline.why, {
        todo: advice/* keepSbomOnce */.Q
    });
    const { from, vulnerabilities: before } = baseline;
    if (before === undefined) throw new Error(`nobody has asked what ${from} has`);
    if (before.kind === 'known') return {
        from,
        vulnerabilities: before.list
    };
    // The same layers have the same packages: what is found in these is found in those.
    if (isSame(size, baseline.diffIds)) return {
        from,
        vulnerabilities: scan.report.vulnerabilities
    };
    const { why, todo, log } = before;
    throw nothingToCompareWith(why, {
        ...todo === undefined ? {} : {
            todo
        },
        ...log === undefined ? {} : {
            log
        }
    });
}
function isSame({ layers }, diffIds) {
    return layers.length === diffIds.length && layers.every(({ diffId }, at)=>diffId === diffIds[at]);
}
function nothingToCompareWith(why, details) {
    return (0,src_problem/* surroundingsFailed */.fs)(`only-new has nothing to compare with: ${why}`, details);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/gates.js












/** The gates that look at an image, in the order of the reports. A new gate is one file, and one line here. */ const gates = [
    sizeGate,
    vulnerabilityGate,
    secretsGate,
    contentsGate,
    licensesGate,
    testsGate
];
/**
 * Asks all gates about one layout, side by side. A gate that cannot answer is `broken` and tells why: it is never
 * left out and never counts as passed.
 * @param now for the waivers' days
 * @throws Problem (interrupted) only
 */ async function checkLayout(subject, gatherers, now, list = gates) {
    const { policy } = subject;
    const asked = list.filter(({ name })=>(0,check_asked/* isAsked */.D6)(name, policy));
    const gathered = once(gatherers);
    const [results, size, tests, baseline] = await Promise.all([
        Promise.all(asked.map((gate)=>askGate(gate, subject, gathered))),
        (0,check_asked/* isMeasured */.V2)(policy) ? described(subject, gathered).catch(()=>undefined) : undefined,
        policy.tests.length > 0 && (0,check_asked/* isAsked */.D6)('tests', policy) ? gathered.tests().catch(()=>undefined) : undefined,
        gathered.baseline().catch(()=>undefined)
    ]);
    return {
        gates: results.flat().map((result)=>(0,waivers/* applyPolicy */.VC)(result, policy, now)),
        ...size === undefined ? {} : {
            size
        },
        ...tests === undefined ? {} : {
            tests
        },
        ...baseline === undefined ? {} : {
            baseline: withoutVulnerabilities(baseline)
        }
    };
}
/** The size with what is known of its layers; what cannot be had of that is missing in it. */ async function described(subject, gathered) {
    const none = ()=>undefined;
    const [size, base, contents] = await Promise.all([
        gathered.size(),
        gathered.base().catch(none),
        gathered.contents().catch(none)
    ]);
    return describeSize(subject, {
        size,
        ...base === undefined ? {} : {
            base
        },
        ...contents === undefined ? {} : {
            contents
        }
    });
}
async function askGate({ name: gate, needs, judge }, subject, gathered) {
    const names = needs(subject.policy);
    if (names === undefined) return [];
    const { image, platform } = subject;
    const start = performance.now();
    const durationMs = ()=>Math.round(performance.now() - start);
    try {
        const { findings, notes = [], hidden } = judge(subject, await gather(names, gathered));
        const state = findings.some(({ blocks })=>blocks) ? 'failed' : 'passed';
        const told = {
            ...notes.length === 0 ? {} : {
                notes
            },
            ...hidden === undefined ? {} : {
                hidden
            }
        };
        return [
            {
                gate,
                image,
                platform,
                state,
                findings,
                durationMs: durationMs(),
                ...told
            }
        ];
    } catch (error) {
        if (error instanceof src_problem/* Problem */.AF && error.data.kind === 'interrupted') throw error;
        const problem = (0,src_problem/* problemOf */.Zw)(error, 'surroundings');
        return [
            {
                gate,
                image,
                platform,
                state: 'broken',
                findings: [],
                durationMs: durationMs(),
                problem
            }
        ];
    }
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/blobs.js
var blobs = __webpack_require__(30035);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/digest.js
var digest = __webpack_require__(8219);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/media-types.js
var media_types = __webpack_require__(49683);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/size.js
/** What an image weighs. @param layers the packed one and what it unpacks to, bottom first */ function imageSize(config, layers) {
    const makers = layerHistory(config.history ?? [], layers.length);
    const sizes = layers.map(([{ digest, size }, { diffId, bytes }], index)=>{
        const createdBy = makers[index];
        return {
            digest,
            diffId,
            compressed: size,
            uncompressed: bytes,
            ...createdBy === undefined ? {} : {
                createdBy
            }
        };
    });
    return {
        compressed: sizes.reduce((sum, layer)=>sum + layer.compressed, 0),
        uncompressed: sizes.reduce((sum, layer)=>sum + layer.uncompressed, 0),
        layers: sizes
    };
}
/**
 * What made each layer, bottom first: the history entries that are not empty, in order (image-spec/config.md).
 * @returns as many as layers, all `undefined` when the history does not fit them
 */ function layerHistory(history, layers) {
    const makers = history.filter((entry)=>entry.empty_layer !== true).map((entry)=>entry.created_by);
    return makers.length === layers ? makers : Array.from({
        length: layers
    }, ()=>undefined);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/layers/archive/damaged.js
/** What is wrong with a layer's archive: it cannot be read to its end, or no extractor could. */ class DamagedArchive extends Error {
    name = 'DamagedArchive';
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/temporary.js
var temporary = __webpack_require__(1898);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/layers/columns.js


/** A change of the facts' shape or meaning: what was kept before is gathered anew. */ const version = 2;
const kindLetters = [
    [
        'file',
        'f'
    ],
    [
        'folder',
        'd'
    ],
    [
        'symlink',
        'l'
    ],
    [
        'hardlink',
        'h'
    ],
    [
        'device',
        'b'
    ],
    [
        'fifo',
        'p'
    ],
    [
        'whiteout',
        'w'
    ],
    [
        'opaque',
        'o'
    ]
];
const letterOf = new Map(kindLetters);
const kindOf = new Map(kindLetters.map(([kind, letter])=>[
        letter,
        kind
    ]));
const index = type/* Type */.ZU.Integer({
    minimum: 0
});
const elf = type/* Type */.ZU.Object({
    isProgram: type/* Type */.ZU.Boolean(),
    interpreter: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    needed: type/* Type */.ZU.Array(type/* Type */.ZU.String()),
    runPaths: type/* Type */.ZU.Array(type/* Type */.ZU.String()),
    hasDebugSymbols: type/* Type */.ZU.Boolean(),
    debugBytes: type/* Type */.ZU.Integer({
        minimum: 0
    })
});
/** Entries by columns: half the size, and a tenth of the time to check. */ const columnsSchema = type/* Type */.ZU.Object({
    version: type/* Type */.ZU.Literal(version),
    diffId: type/* Type */.ZU.String({
        pattern: '^sha256:[0-9a-f]{64}$'
    }),
    bytes: type/* Type */.ZU.Integer({
        minimum: 0
    }),
    paths: type/* Type */.ZU.Array(type/* Type */.ZU.String()),
    /** A letter for each. */ kinds: type/* Type */.ZU.String({
        pattern: `^[${[
            ...kindOf.keys()
        ].join('')}]*$`
    }),
    /** Size, mode, owner and group of the first one, then of the second one, and so on. */ numbers: type/* Type */.ZU.Array(type/* Type */.ZU.Integer()),
    /** Of those that have one: which entry, and what. */ links: type/* Type */.ZU.Array(type/* Type */.ZU.Tuple([
        index,
        type/* Type */.ZU.String()
    ])),
    elves: type/* Type */.ZU.Array(type/* Type */.ZU.Tuple([
        index,
        elf
    ])),
    scripts: type/* Type */.ZU.Array(type/* Type */.ZU.Tuple([
        index,
        type/* Type */.ZU.String()
    ])),
    texts: type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.String())
});
/** Facts as they are kept on disk: JSON. */ function factsToText({ diffId, bytes, entries, texts }) {
    return JSON.stringify({
        version,
        diffId,
        bytes,
        paths: entries.map(({ path })=>path),
        kinds: entries.map(({ kind })=>letterOf.get(kind)).join(''),
        numbers: entries.flatMap(({ size, mode, uid, gid })=>[
                size,
                mode,
                uid,
                gid
            ]),
        links: entries.flatMap(({ link }, at)=>link === undefined ? [] : [
                [
                    at,
                    link
                ]
            ]),
        elves: entries.flatMap((entry, at)=>entry.elf === undefined ? [] : [
                [
                    at,
                    entry.elf
                ]
            ]),
        scripts: entries.flatMap(({ script }, at)=>script === undefined ? [] : [
                [
                    at,
                    script
                ]
            ]),
        texts
    });
}
/** @throws Problem (surroundings) when the text is none of this version's */ function factsFromText(text, source) {
    const value = JSON.parse(text);
    const { diffId, bytes, paths, kinds, numbers, links, elves, scripts, texts } = (0,json/* checkJson */.Zs)(columnsSchema, value, source);
    if (kinds.length !== paths.length || numbers.length !== 4 * paths.length) throw new RangeError(`${source} has columns of different lengths`);
    const linkOf = new Map(links);
    const elfOf = new Map(elves);
    const scriptOf = new Map(scripts);
    const entries = paths.map((path, at)=>{
        const number = (column)=>numbers[4 * at + column] ?? 0;
        const link = linkOf.get(at);
        const found = elfOf.get(at);
        const script = scriptOf.get(at);
        return {
            path,
            kind: kindOf.get(kinds[at] ?? '') ?? 'file',
            size: number(0),
            mode: number(1),
            uid: number(2),
            gid: number(3),
            ...link === undefined ? {} : {
                link
            },
            ...found === undefined ? {} : {
                elf: found
            },
            ...script === undefined ? {} : {
                script
            }
        };
    });
    return {
        diffId,
        bytes,
        entries,
        texts
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/layers/remove-oldest.js


/** A file that was begun this long ago was left by a run that was killed, in milliseconds. */ const abandonedMs = 60 * 60 * 1000;
/**
 * Removes the files of a folder that were not used for longest, until the others have at most `limit` bytes; and files
 * that a killed run had begun. Other runs may do the same at the same time.
 */ async function removeOldest(dir, limit, nowMs = Date.now()) {
    const names = await (0,promises_.readdir)(dir);
    const all = await Promise.all(names.map((name)=>look((0,external_node_path_.join)(dir, name))));
    const files = all.filter((file)=>file !== undefined).sort((one, other)=>other.usedMs - one.usedMs);
    let sum = 0;
    for (const { path, bytes, usedMs } of files){
        sum += bytes;
        const isAbandoned = path.endsWith('.part') && nowMs - usedMs > abandonedMs;
        if (sum > limit || isAbandoned) await (0,promises_.rm)(path, {
            force: true
        });
    }
}
async function look(path) {
    const found = await (0,promises_.lstat)(path).catch(()=>undefined);
    return found?.isFile() === true ? {
        path,
        bytes: found.size,
        usedMs: found.mtimeMs
    } : undefined;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/layers/kept-facts.js









/** The version of what is written is in the name: what an older one has written is not there. */ const endings = {
    size: 'size.json',
    facts: 'facts-2.gz'
};
const usual = {
    all: 256 * 1024 * 1024,
    entries: 200_000,
    text: 128 * 1024 * 1024
};
const sizeSchema = type/* Type */.ZU.Object({
    version: type/* Type */.ZU.Literal(1),
    diffId: type/* Type */.ZU.String({
        pattern: '^sha256:[0-9a-f]{64}$'
    }),
    bytes: type/* Type */.ZU.Integer({
        minimum: 0
    })
});
const noKeptFacts = {
    size: ()=>Promise.resolve(undefined),
    facts: ()=>Promise.resolve(undefined),
    has: ()=>Promise.resolve(false),
    keep: ()=>Promise.resolve()
};
/**
 * Keeps facts in a folder. What a layer weighs has a small file of its own: it is asked more often, and kept also of
 * layers with too many entries.
 * @param dir absolute; it is made when something is kept
 */ function keepFactsIn(dir, limits = usual) {
    const placeOf = (digest, ending)=>(0,external_node_path_.join)(dir, `${digest.replace(/^.*:/, '')}.${ending}`);
    let removing = Promise.resolve();
    return {
        size: (digest)=>found(placeOf(digest, endings.size), (bytes, path)=>{
                const { diffId, bytes: length } = (0,json/* parseJson */.qF)(sizeSchema, bytes.toString('utf8'), path);
                return Promise.resolve({
                    diffId,
                    bytes: length
                });
            }),
        facts: (digest)=>found(placeOf(digest, endings.facts), async (bytes, path)=>{
                const text = await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(bytes, {
                    maxOutputLength: limits.text
                });
                return factsFromText(text.toString('utf8'), path);
            }),
        has: (digest)=>Promise.all(Object.values(endings).map((ending)=>(0,promises_.access)(placeOf(digest, ending)))).then(()=>true, ()=>false),
        keep: async (digest, { unpacked, archive })=>{
            try {
                await (0,temporary/* writeWhole */.f8)(placeOf(digest, endings.size), JSON.stringify({
                    version: 1,
                    ...unpacked
                }));
                if (archive.kind === 'read' && archive.facts.entries.length <= limits.entries) {
                    const text = factsToText(archive.facts);
                    if (text.length <= limits.text) await (0,temporary/* writeWhole */.f8)(placeOf(digest, endings.facts), await (0,external_node_util_.promisify)(external_node_zlib_.gzip)(text, {
                        level: 3
                    }));
                }
                // One after the other: two that count at once remove too much.
                removing = removing.then(()=>removeOldest(dir, limits.all)).catch(()=>undefined);
                await removing;
            } catch  {
            // As told above.
            }
        }
    };
}
/** What a kept file says. One that is not there, of another version or written half says nothing. */ async function found(path, read) {
    try {
        const value = await read(await (0,promises_.readFile)(path), path);
        const now = new Date();
        // What is used stays.
        await (0,promises_.utimes)(path, now, now).catch(()=>undefined);
        return value;
    } catch  {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/layers/tree.js


/** Linux follows no more symbolic links than these on one path. */ const mostLinks = 40;
/**
 * What a tree may cost, in characters of full paths and `perNode` for each, and in steps from folder to folder: some
 * hundred bytes of an archive can claim gigabytes of folders in folders, or send each file through chains of links.
 */ const limits = {
    cost: 256 * 1024 * 1024,
    perNode: 100,
    steps: 300_000_000
};
/** The files of an image while layer is put upon layer: a folder tree where links lead to what is in it. */ class Tree {
    #root = folderNode('', -1, implicitFolder(''));
    #cost = 0;
    #steps = 0;
    /**
   * Puts an entry into its place, in place of what was there; a folder upon a folder keeps what is in it.
   * @throws DamagedArchive where no extractor could
   */ add(entry, layer) {
        if (entry.path === '') {
            if (entry.kind === 'folder') this.#root = {
                ...this.#root,
                layer,
                inode: {
                    entry,
                    origin: {
                        layer,
                        path: ''
                    }
                }
            };
            return;
        }
        const { folder, name } = this.#placeOf(entry.path, layer);
        const there = folder.children?.get(name);
        const path = pathOf(entry, folder.path, name);
        this.#pay(path);
        if (entry.kind === 'hardlink') this.#link(folder, name, entry, layer);
        else if (entry.kind === 'folder') {
            const made = folderNode(path, layer, entry);
            folder.children?.set(name, there?.children === undefined ? made : {
                ...made,
                children: there.children
            });
        } else folder.children?.set(name, {
            path,
            layer,
            inode: {
                entry,
                origin: {
                    layer,
                    path: entry.path
                }
            }
        });
    }
    /** As a whiteout does: takes away a file, or a folder with everything in it. */ remove(path) {
        const folder = this.#walk(external_node_path_.posix.dirname(path));
        folder?.children?.delete(external_node_path_.posix.basename(path));
    }
    /** As an opaque whiteout does: takes away what is in a folder. */ clear(path) {
        this.#walk(path)?.children?.clear();
    }
    /** The path of what one comes to by following symbolic links; undefined for nothing, or when they go round. */ resolve(path) {
        return this.#walk(path)?.path;
    }
    /** Every file with where its contents came from; folders before what is in them. */ *files() {
        const waiting = [
            this.#root
        ];
        for(let node = waiting.pop(); node !== undefined; node = waiting.pop()){
            const { path, layer, inode } = node;
            // The root is told of only where a layer names it.
            if (layer >= 0) yield {
                file: fileAt(path, layer, inode.entry),
                origin: inode.origin
            };
            // One by one: a folder may have more files than a call can have arguments.
            for (const child of [
                ...node.children?.values() ?? []
            ].reverse())waiting.push(child);
        }
    }
    /**
   * A further name of a file. Container engines give the file the owner and mode that the link's header has. A link
   * that leads nowhere stays what it is.
   */ #link(folder, name, entry, layer) {
        const path = joined(folder.path, name);
        const target = this.#unfollowed(entry.link ?? '');
        if (target === undefined || target.children !== undefined) {
            folder.children?.set(name, {
                path,
                layer,
                inode: {
                    entry,
                    origin: {
                        layer,
                        path: entry.path
                    }
                }
            });
            return;
        }
        const { inode } = target;
        const { mode, uid, gid } = entry;
        if (inode.entry.kind !== 'symlink') inode.entry = {
            ...inode.entry,
            mode,
            uid,
            gid
        };
        folder.children?.set(name, {
            path,
            layer,
            inode
        });
    }
    #unfollowed(path) {
        return this.#walk(external_node_path_.posix.dirname(path))?.children?.get(external_node_path_.posix.basename(path));
    }
    /** The folder in which an entry goes; folders on the way that no layer names are made, as extractors do. */ #placeOf(path, layer) {
        const folder = this.#walk(external_node_path_.posix.dirname(path), layer);
        if (folder?.children === undefined) throw new DamagedArchive('it puts a file behind links that go round');
        return {
            folder,
            name: external_node_path_.posix.basename(path)
        };
    }
    /**
   * Goes along a path, through symbolic links, and never out of the image.
   * @param making the layer in whose name missing folders are made; absent: they are not
   */ #walk(path, making) {
        const way = [
            this.#root
        ];
        const left = path.split('/').reverse();
        let links = 0;
        for(let part = left.pop(); part !== undefined; part = left.pop()){
            const folder = way.at(-1) ?? this.#root;
            if (folder.children === undefined) return undefined;
            if (part === '' || part === '.') continue;
            if (part === '..') {
                if (way.length > 1) way.pop();
                continue;
            }
            const next = this.#step(folder, part, making);
            const link = next?.inode.entry.kind === 'symlink' ? next.inode.entry.link : undefined;
            if (next === undefined || link === '') return undefined;
            if (link === undefined) way.push(next);
            else {
                links += 1;
                if (links > mostLinks) return undefined;
                if (link.startsWith('/')) way.length = 1;
                left.push(...link.split('/').reverse());
            }
        }
        return way.at(-1);
    }
    #step(folder, name, making) {
        if (making !== undefined) this.#steps += 1;
        if (this.#steps > limits.steps) throw new DamagedArchive('it sends files through too many folders and links');
        const there = folder.children?.get(name);
        const isWay = there?.children !== undefined || there?.inode.entry.kind === 'symlink';
        if (making === undefined || isWay) return there;
        const path = joined(folder.path, name);
        this.#pay(path);
        const made = folderNode(path, making, implicitFolder(path));
        folder.children?.set(name, made);
        return made;
    }
    #pay(path) {
        this.#cost += limits.perNode + path.length;
        if (this.#cost > limits.cost) throw new DamagedArchive('it holds more folders than can be looked at');
    }
}
function folderNode(path, layer, entry) {
    return {
        path,
        layer,
        inode: {
            entry,
            origin: {
                layer,
                path: entry.path
            }
        },
        children: new Map()
    };
}
function implicitFolder(path) {
    return {
        path,
        kind: 'folder',
        size: 0,
        mode: 0o755,
        uid: 0,
        gid: 0
    };
}
/** The entry's own text where it is the same: a million texts are not made twice. */ function pathOf({ path }, folder, name) {
    const isSame = path.length === folder.length + name.length + (folder === '' ? 0 : 1) && path.startsWith(folder);
    return isSame ? path : joined(folder, name);
}
function fileAt(path, layer, { kind, size, mode, uid, gid, link, elf, script }) {
    const file = {
        path,
        kind,
        size,
        mode,
        uid,
        gid,
        layer
    };
    if (script !== undefined) return {
        path,
        kind,
        size,
        mode,
        uid,
        gid,
        layer,
        script
    };
    if (link === undefined && elf === undefined) return file;
    return {
        ...file,
        ...link === undefined ? {} : {
            link
        },
        ...elf === undefined ? {} : {
            elf
        }
    };
}
function joined(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/layers/merge.js

/**
 * Puts layers upon each other as container engines do (image-spec/layer.md, "Applying Changesets" and "Whiteouts"): a
 * layer's whiteouts take away what is below it, wherever they stand in its archive, and never what it brings itself.
 * @param layers bottom first
 * @throws DamagedArchive when no extractor could put them upon each other
 */ function mergeLayers(layers) {
    const tree = new Tree();
    for (const [index, { entries }] of layers.entries()){
        for (const entry of entries)takeAway(tree, entry);
        for (const entry of entries)if (!isWhiteout(entry)) tree.add(entry, index);
    }
    const files = new Map();
    const origins = new Map();
    for (const { file, origin } of tree.files()){
        files.set(file.path, file);
        if (Object.hasOwn(layers[origin.layer]?.texts ?? {}, origin.path)) origins.set(file.path, origin);
    }
    const resolve = (path)=>{
        const found = tree.resolve(path);
        return found === undefined ? undefined : files.get(found);
    };
    const text = (path)=>{
        const origin = origins.get(resolve(path)?.path ?? '');
        return origin === undefined ? undefined : layers[origin.layer]?.texts[origin.path];
    };
    return {
        files,
        layers,
        text,
        resolve
    };
}
function takeAway(tree, { kind, path }) {
    if (kind === 'whiteout') tree.remove(path);
    else if (kind === 'opaque') tree.clear(path);
}
function isWhiteout({ kind }) {
    return kind === 'whiteout' || kind === 'opaque';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/zstd.js
var zstd = __webpack_require__(18712);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/layer.js






/**
 * Large pieces, and some of them ahead: Node unpacks in a thread of its own while the last ones are looked at, and its
 * own 16 KiB would make twice the work of handing them on. In bytes.
 */ const unpacked = {
    chunkSize: 256 * 1024,
    highWaterMark: 1024 * 1024
};
/**
 * The archive in a layer of a layout, piece by piece, in constant memory.
 * @param onPacked told of every piece of the blob itself, so that one reading proves it, too. What stands behind the end
 * of the compressed data may not be among them
 * @throws Problem (surroundings) when the blob is missing or damaged, or its compression cannot be read here; whoever
 * reads the pieces may throw what it likes
 */ async function* unpackedLayer(dir, { digest, mediaType }, onPacked) {
    const compression = (0,media_types/* compressionOf */.MB)(mediaType);
    if (compression === undefined) throw (0,src_problem/* surroundingsFailed */.fs)(`Layer ${digest} of ${dir} has the unknown media type ${mediaType}`);
    try {
        for await (const piece of unpack(tapped((0,blobs/* openBlob */.Ym)(dir, digest), onPacked), compression)){
            if (!Buffer.isBuffer(piece)) throw new TypeError('the stream gives something else than bytes');
            yield piece;
        }
    } catch (error) {
        if (error instanceof src_problem/* Problem */.AF) throw error;
        throw (0,blobs/* brokenBlob */.dr)(dir, digest, `cannot be unpacked: ${(0,src_problem/* messageOf */.bD)(error)}`, error);
    }
}
/** Everything that goes through is told of on its way. */ function tapped(blob, onPiece) {
    const tap = new external_node_stream_.Transform({
        transform (piece, _encoding, done) {
            onPiece(piece);
            done(null, piece);
        }
    });
    // A failure reaches whoever reads the tap.
    return (0,external_node_stream_.pipeline)(blob, tap, ()=>undefined);
}
function unpack(blob, compression) {
    if (compression === 'none') return blob;
    if (compression === 'zstd') return (0,zstd/* unzstd */.h)(blob);
    // The callback has nothing to do: a failure of either stream reaches whoever reads the last one.
    return (0,external_node_stream_.pipeline)(blob, (0,external_node_zlib_.createGunzip)(unpacked), ()=>undefined);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/elf/elf.js
var elf_elf = __webpack_require__(58390);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/elf/damaged.js
var damaged = __webpack_require__(34404);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/tools/elf/debug.js

const noBits = 8;
const allocated = 2;
/** Its index stands in the first section's header where it does not fit (SHN_XINDEX). */ const extendedIndex = 0xffff;
/** Object files with a section for each function have tens of thousands; names in bytes. */ const debug_limits = {
    sections: 300_000,
    section: 256,
    names: 16 * 1024 * 1024
};
/**
 * How many bytes of a file are debug symbols: sections `.debug_*` and `.zdebug_*` that are not loaded with the program
 * (`.debug_gdb_scripts` is, and a strip leaves it) and that are in this file.
 * Source: System V gABI, chapter 4, "Sections".
 * @throws DamagedElf
 */ async function debugBytesOf(elf, { sections, sectionNames }) {
    const { is64 } = elf;
    if (sections.offset === 0) return 0;
    if (sections.entry < (is64 ? 64 : 40) || sections.entry > debug_limits.section) throw new damaged/* DamagedElf */.p('its section headers are none');
    const sectionsIn = (bytes)=>Array.from({
            length: Math.floor(bytes.length / sections.entry)
        }, (_, index)=>sectionAt(elf, bytes, index * sections.entry));
    const [first] = sectionsIn(await elf.read(sections.offset, sections.entry));
    const count = sections.count === 0 ? first?.size ?? 0 : sections.count;
    if (count > debug_limits.sections) throw new damaged/* DamagedElf */.p('it has too many sections');
    const all = sectionsIn(await elf.read(sections.offset, count * sections.entry));
    const names = all[sectionNames === extendedIndex ? first?.link ?? 0 : sectionNames];
    if (names === undefined || names.size > debug_limits.names) throw new damaged/* DamagedElf */.p('its sections have no names');
    const text = (await elf.read(names.offset, names.size)).toString('latin1');
    return all.filter(({ name, type, flags })=>isDebug(text, name) && type !== noBits && flags % (2 * allocated) < allocated).reduce((sum, { size })=>sum + size, 0);
}
function sectionAt(elf, bytes, at) {
    const field = (wide, narrow)=>elf.wide(bytes, at + (elf.is64 ? wide : narrow));
    return {
        name: elf.word(bytes, at),
        type: elf.word(bytes, at + 4),
        flags: field(8, 8),
        offset: field(24, 16),
        size: field(32, 20),
        link: elf.word(bytes, at + (elf.is64 ? 40 : 24))
    };
}
function isDebug(names, at) {
    return names.startsWith('.debug_', at) || names.startsWith('.zdebug_', at);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/elf/headers.js
var headers = __webpack_require__(61133);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/tools/elf/linking.js


const tags = {
    needed: 1,
    strtab: 5,
    rpath: 15,
    runpath: 29,
    flags1: 0x6ffffffb
};
/** DF_1_PIE: a program without a loader. */ const pieFlag = 0x08000000;
/** More libraries or search paths than this have no program. */ const mostNames = 2000;
/**
 * Reads how a file is linked, from its program headers as the loader does.
 * Sources: System V gABI, chapters 4 and 5; glibc elf.h for DF_1_PIE.
 * @throws DamagedElf
 */ async function readLinking(elf, { type, segments: table }) {
    if (type !== headers/* fileTypes */.Ko.executable && type !== headers/* fileTypes */.Ko.shared) return {
        isProgram: false,
        needed: [],
        runPaths: []
    };
    const segments = await (0,headers/* readSegments */.lZ)(elf, table);
    const loader = segments.find((segment)=>segment.type === headers/* segmentTypes */.T4.interpreter);
    const interpreter = loader === undefined ? undefined : await elf.readName(loader.offset);
    const found = segments.find((segment)=>segment.type === headers/* segmentTypes */.T4.dynamic);
    const dynamic = found === undefined ? [] : await (0,headers/* readDynamic */.os)(elf, found);
    const valuesOf = (wanted)=>dynamic.filter(([tag])=>wanted.includes(tag)).map(([, value])=>value);
    const namesOf = async (...wanted)=>{
        const values = valuesOf(wanted);
        if (values.length === 0) return [];
        const strtab = valuesOf([
            tags.strtab
        ]).at(-1);
        if (strtab === undefined) throw new damaged/* DamagedElf */.p('it has no names');
        if (values.length > mostNames) throw new damaged/* DamagedElf */.p('it names too many libraries');
        const names = (0,headers/* toOffset */.DG)(segments, strtab);
        return Promise.all(values.map((value)=>elf.readName(names + value)));
    };
    // A bit of a number that may have more than 32.
    const isPie = valuesOf([
        tags.flags1
    ]).some((flags)=>Math.floor(flags / pieFlag) % 2 === 1);
    return {
        isProgram: type === headers/* fileTypes */.Ko.executable || interpreter !== undefined || isPie,
        ...interpreter === undefined ? {} : {
            interpreter
        },
        needed: await namesOf(tags.needed),
        runPaths: await namesOf(tags.rpath, tags.runpath)
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/tools/elf/facts.js





/**
 * What is asked of a program, library or object file. A file may say of itself what it likes: it takes a bounded time.
 * @returns undefined for what is no ELF file, or one whose program headers no loader could follow; sections that cannot
 * be read count as none, as the loader does not look at them
 */ async function elfFacts(bytes) {
    return undamaged(async ()=>{
        const elf = await (0,elf_elf/* openElf */.Ag)(bytes);
        if (elf === undefined) return undefined;
        const header = await (0,headers/* readElfHeader */.x9)(elf);
        const linking = await readLinking(elf, header);
        const debugBytes = await undamaged(()=>debugBytesInside(elf, header, bytes.size)) ?? 0;
        return {
            ...linking,
            hasDebugSymbols: debugBytes > 0,
            debugBytes
        };
    });
}
/**
 * Where the dynamic segment of a large file lies, as its beginning tells.
 * @param bytes at least the file's beginning
 */ async function dynamicRange(bytes) {
    return undamaged(async ()=>{
        const elf = await (0,elf_elf/* openElf */.Ag)(bytes);
        if (elf === undefined) return undefined;
        const { segments } = await (0,headers/* readElfHeader */.x9)(elf);
        const found = (await (0,headers/* readSegments */.lZ)(elf, segments)).find(({ type })=>type === headers/* segmentTypes */.T4.dynamic);
        return found === undefined || found.size > headers/* limits */.Fy.dynamic ? undefined : {
            from: found.offset,
            to: found.offset + found.size
        };
    });
}
/** No file has more of them than bytes. */ async function debugBytesInside(elf, header, size) {
    return Math.min(await debugBytesOf(elf, header), size);
}
async function undamaged(read) {
    try {
        return await read();
    } catch (error) {
        if (error instanceof damaged/* DamagedElf */.p) return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/tools/elf/kept-parts.js

/** Program headers and names stand at the beginning, section headers at the end. */ const kept_parts_usual = {
    beginning: 16 * 1024 * 1024,
    end: 4 * 1024 * 1024
};
/**
 * Memory that one file after the other is kept in. The pieces of a stream are copied into it and not held: held ones
 * live long enough to make the collection of garbage many times dearer.
 */ class Scratch {
    #memory = Buffer.alloc(0);
    /** As many bytes, with anything in them; those that were given before are void. */ take(length) {
        if (this.#memory.length < length) this.#memory = Buffer.allocUnsafeSlow(2 ** Math.ceil(Math.log2(length)));
        return this.#memory.subarray(0, length);
    }
}
/**
 * Keeps of a file that goes by what is read of it afterwards: the beginning, the end, and what was asked for before it
 * came; a file of up to 20 MB whole.
 */ class KeptParts {
    size;
    /** Whether nothing of it is left out. */ isWhole;
    #parts;
    #came = 0;
    /** @param size of the whole file @param scratch for it alone until it was read */ constructor(size, scratch = new Scratch(), { beginning, end } = kept_parts_usual){
        this.size = size;
        this.isWhole = size <= beginning + end;
        const memory = scratch.take(Math.min(size, beginning + end));
        this.#parts = this.isWhole ? [
            {
                from: 0,
                to: size,
                bytes: memory
            }
        ] : [
            {
                from: 0,
                to: beginning,
                bytes: memory.subarray(0, beginning)
            },
            {
                from: size - end,
                to: size,
                bytes: memory.subarray(beginning)
            }
        ];
    }
    /** How many bytes have come. */ get came() {
        return this.#came;
    }
    /** This part is kept, too, when it comes. */ want({ from, to }) {
        this.#parts.push({
            from,
            to,
            bytes: Buffer.alloc(to - from)
        });
    }
    /** The next bytes of the file. */ add(piece) {
        const start = this.#came;
        this.#came += piece.length;
        for (const { from, to, bytes } of this.#parts)if (start < to && this.#came > from) piece.copy(bytes, Math.max(0, start - from), Math.max(0, from - start), Math.max(0, to - start));
    }
    /** They are void when the next file is kept. */ async read(offset, length) {
        const part = this.#parts.find(({ from, to })=>offset >= from && offset + length <= Math.min(to, this.#came));
        if (part === undefined) throw new damaged/* DamagedElf */.p('what it names was not kept');
        return Promise.resolve(part.bytes.subarray(offset - part.from, offset - part.from + length));
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/layers/entry.js


/** Linux takes no longer path (`PATH_MAX`), in bytes. */ const longestPath = 4096;
const whiteout = '.wh.';
const opaque = '.wh..wh..opq';
const permissions = 0o7777;
/**
 * An entry of a layer as an extractor sees it.
 * Sources: image-spec/layer.md, "Whiteouts"; POSIX.1-2017, pax, "ustar Interchange Format": unknown types are files.
 * @throws DamagedArchive for names that no extractor can make
 */ function entryOf({ name, type, link, size, mode, uid, gid }) {
    const kind = kinds[type] ?? 'file';
    const common = {
        mode: mode & permissions,
        uid,
        gid
    };
    const path = pathInside(name);
    const whited = whitedOut(path);
    if (whited !== undefined) return {
        ...whited,
        size: 0,
        ...common
    };
    if (kind === 'symlink' || kind === 'hardlink') return {
        path,
        kind,
        size: 0,
        ...common,
        link: kind === 'symlink' ? target(link) : pathInside(link)
    };
    // Written out, as in member.ts.
    return {
        path,
        kind,
        size: kind === 'file' ? size : 0,
        mode: mode & permissions,
        uid,
        gid
    };
}
const kinds = {
    1: 'hardlink',
    2: 'symlink',
    3: 'device',
    4: 'device',
    5: 'folder',
    6: 'fifo'
};
/**
 * Where a name leads when the image is the whole world: without slashes at its ends; `..` stays inside, as in a root
 * folder. The root itself is `''`.
 * @throws DamagedArchive for one that is too long, or has a NUL
 */ function pathInside(name) {
    const path = external_node_path_.posix.normalize(`/${target(name)}`);
    return path.slice(1, path.length > 1 && path.endsWith('/') ? -1 : undefined);
}
function target(link) {
    if (link.length > longestPath || link.includes('\0')) throw new DamagedArchive('it holds a name that no file can have');
    return link;
}
function whitedOut(path) {
    const base = external_node_path_.posix.basename(path);
    if (!base.startsWith(whiteout)) return undefined;
    const folder = external_node_path_.posix.dirname(path);
    const inFolder = folder === '.' ? '' : folder;
    if (base === opaque) return {
        path: inFolder,
        kind: 'opaque'
    };
    const removed = base.slice(whiteout.length);
    if (removed === '' || removed === '.' || removed === '..') throw new DamagedArchive('it removes a file without a name');
    return {
        path: external_node_path_.posix.join(inFolder, removed),
        kind: 'whiteout'
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/layers/archive/text.js

/** What stands for byte 0x80; those up to 0xff follow. */ const firstStandIn = 0xef80;
const suspicious = /[\uFFFD\uEF80-\uEFFF]/;
/**
 * The text of a name in an archive. Names are bytes, and two different ones must never become one text: a byte that is
 * no UTF-8 is shown as a character of its own, U+EF80 for 0x80 to U+EFFF for 0xff, and so is each byte of a name that
 * has one of these characters already (as MirBSD's OPTU-16 does it).
 */ function text_nameOf(bytes) {
    const text = bytes.toString('utf8');
    return suspicious.test(text) ? carefully(bytes) : text;
}
function carefully(bytes) {
    let text = '';
    for(let at = 0; at < bytes.length;){
        const character = characterAt(bytes, at);
        text += character ?? String.fromCharCode(firstStandIn + (bytes[at] ?? 0) - 0x80);
        at += character === undefined ? 1 : Buffer.byteLength(character);
    }
    return text;
}
function characterAt(bytes, at) {
    for(let length = 1; length <= 4 && at + length <= bytes.length; length += 1){
        const one = bytes.subarray(at, at + length);
        if (!(0,external_node_buffer_.isUtf8)(one)) continue;
        const text = one.toString('utf8');
        return text >= '\uEF80' && text <= '\uEFFF' ? undefined : text;
    }
    return undefined;
}
/** Up to the first NUL, as C has it. */ function untilNul(bytes) {
    const end = bytes.indexOf(0);
    return end < 0 ? bytes : bytes.subarray(0, end);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/layers/script-line.js

/** Linux looks at no more of a script (`BINPRM_BUF_SIZE`), in bytes. */ const looksAt = 256;
/**
 * Reads the first line of a script as Linux does (fs/binfmt_script.c).
 * @param head the first bytes @param size of the whole file
 */ function scriptLine(head, size) {
    const isWhole = head.length >= Math.min(looksAt, size);
    if (head.length < 2) return isWhole ? {
        kind: 'none'
    } : {
        kind: 'more'
    };
    if (head[0] !== 0x23 || head[1] !== 0x21) return {
        kind: 'none'
    };
    const seen = head.subarray(2, looksAt);
    const end = seen.indexOf('\n');
    if (end === -1 && !isWhole) return {
        kind: 'more'
    };
    const line = text_nameOf(untilNul(end === -1 ? seen : seen.subarray(0, end)));
    return {
        kind: 'script',
        text: line.replace(/^[ \t]+|[ \t]+$/g, '')
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/layers/texts.js
/** The few small files whose contents gates read. Others are known by name, size and mode only. */ const readTexts = [
    /^etc\/(passwd|group|os-release|ld\.so\.conf)$/,
    /^usr\/lib\/os-release$/,
    /^etc\/ld\.so\.conf\.d\/[^/]+\.conf$/,
    // musl's.
    /^etc\/ld-musl-[^/]+\.path$/
];
/** Larger ones are not read, in bytes. */ const largestText = 256 * 1024;
/** Whether the contents of a file are among the facts of a layer. @param path as in its entry */ function isReadText(path) {
    return (path.startsWith('etc/') || path.startsWith('usr/lib/')) && readTexts.some((one)=>one.test(path));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/layers/archive-facts.js







/** More than any image has, and less than fills the memory: entries, and characters of paths and links. */ const archive_facts_limits = {
    entries: 3_000_000,
    text: 256 * 1024 * 1024
};
/** Smaller files are no programs, and no scripts that name one. In bytes. */ const smallestElf = 52;
const smallestScript = 3;
const mayBeRun = 0o111;
/** So many different first lines are told apart to hold each once. */ const archive_facts_mostScripts = 1000;
/** A program's header and program headers stand within its first bytes. */ const headersEnd = 64 * 1024;
/** Notes what the entries of an archive are. One file's contents are held at a time, and not more than 20 MB of it. */ class ArchiveFacts {
    #entries = [];
    #texts = new Map();
    #scripts = new Map();
    #length = 0;
    #scratch = new Scratch();
    #reading;
    /** What was noted. */ found() {
        return {
            entries: this.#entries,
            texts: Object.fromEntries(this.#texts)
        };
    }
    /** Of an archive that is damaged nothing is told. */ forget() {
        this.#entries = [];
        this.#texts.clear();
        this.#reading = undefined;
    }
    /** @throws DamagedArchive when there is more than anybody can look at */ member(member) {
        const entry = entryOf(member);
        const { path, kind, size, link, mode } = entry;
        const index = this.#entries.push(entry) - 1;
        this.#count(path.length + (link?.length ?? 0));
        // The last entry of a path is the one that stays.
        this.#texts.delete(path);
        if (kind !== 'file' || member.isSparse) return false;
        const isText = isReadText(path) && size <= largestText;
        const isProgram = (mode & mayBeRun) !== 0;
        if (!isText && size < (isProgram ? smallestScript : smallestElf)) return false;
        this.#reading = {
            index,
            size,
            isText,
            isProgram,
            kind: 'beginning',
            head: Buffer.alloc(0)
        };
        return true;
    }
    piece(bytes) {
        const reading = this.#reading;
        if (reading === undefined) return undefined;
        if (reading.kind === 'beginning') {
            this.#reading = this.#begun(reading, bytes);
            return undefined;
        }
        const { kept, isElf, isSpread } = reading;
        kept.add(bytes);
        if (!isElf || isSpread || kept.isWhole || kept.came < headersEnd) return undefined;
        this.#reading = {
            ...reading,
            isSpread: true
        };
        return wantDynamic(kept);
    }
    whole() {
        const reading = this.#reading;
        this.#reading = undefined;
        return reading === undefined ? undefined : this.#note(reading);
    }
    /** The first bytes tell whether the others are wanted. */ #begun(reading, bytes) {
        const { index, size, isText, isProgram } = reading;
        const head = reading.head.length === 0 ? bytes : Buffer.concat([
            reading.head,
            bytes
        ]);
        if (head.length < Math.min(elf_elf/* elfMagic */.XL.length, size)) return {
            ...reading,
            head: Buffer.from(head)
        };
        if (isProgram) {
            const line = scriptLine(head, size);
            if (line.kind === 'more') return {
                ...reading,
                head: Buffer.from(head)
            };
            if (line.kind === 'script') this.#noteScript(index, line.text);
        }
        const isElf = head.toString('latin1', 0, elf_elf/* elfMagic */.XL.length) === elf_elf/* elfMagic */.XL;
        if (!isElf && !isText) return undefined;
        const kept = new KeptParts(size, this.#scratch);
        kept.add(head);
        return {
            index,
            size,
            isText,
            isProgram,
            kind: 'kept',
            kept,
            isElf,
            isSpread: false
        };
    }
    #noteScript(index, text) {
        const entry = this.#entries[index];
        if (entry === undefined) return;
        // A million scripts name a handful of interpreters.
        const script = this.#scripts.get(text) ?? text;
        if (this.#scripts.size < archive_facts_mostScripts) this.#scripts.set(script, script);
        const { path, kind, size, mode, uid, gid } = entry;
        // Written out, as in member.ts: a spread takes twice the memory.
        this.#entries[index] = {
            path,
            kind,
            size,
            mode,
            uid,
            gid,
            script
        };
        this.#count(script.length);
    }
    /** @throws DamagedArchive when there is more than anybody can look at */ #count(length) {
        this.#length += length;
        if (this.#entries.length > archive_facts_limits.entries || this.#length > archive_facts_limits.text) throw new DamagedArchive('it holds more files than can be looked at');
    }
    async #note(reading) {
        const entry = this.#entries[reading.index];
        if (entry === undefined) return;
        const kept = reading.kind === 'kept' ? reading.kept : new KeptParts(0);
        if (reading.isText) this.#texts.set(entry.path, (await kept.read(0, kept.size)).toString('utf8'));
        const facts = reading.kind === 'kept' && reading.isElf ? await elfFacts(kept) : undefined;
        if (facts !== undefined) this.#entries[reading.index] = {
            ...entry,
            elf: facts
        };
    }
}
/** It may lie anywhere in a large file, and is needed to know its libraries. */ async function wantDynamic(kept) {
    const range = await dynamicRange(kept);
    if (range !== undefined) kept.want(range);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/layers/archive/numbers.js


/** Whether Go takes a field for a number of 64 bits. */ function isNumeric(field) {
    try {
        wide(field);
        return true;
    } catch  {
        return false;
    }
}
/** A number of a header. @throws DamagedArchive when it is none, or larger than numbers can be here */ function numeric(field) {
    if (((field[0] ?? 0) & 0x80) === 0) return numbers_octal(field);
    const value = Number(wide(field));
    if (!Number.isSafeInteger(value)) throw new DamagedArchive('a header has a number that is too large');
    return value;
}
/** Octal digits, or (GNU) a number of two's complement in big-endian order when the first bit is set. */ function wide(field) {
    const first = field[0] ?? 0;
    if ((first & 0x80) === 0) return BigInt(numbers_octal(field));
    const isNegative = (first & 0x40) !== 0;
    let value = 0n;
    for (const [index, byte] of field.entries()){
        const bits = isNegative ? ~byte & 0xff : byte;
        value = value << 8n | BigInt(index === 0 ? bits & 0x7f : bits);
    }
    if (value >= 2n ** 63n) throw new DamagedArchive('a header has a number that is too large');
    return isNegative ? -value - 1n : value;
}
/** Octal digits between spaces and NULs; nothing is 0. @throws DamagedArchive */ function numbers_octal(field) {
    const text = untilNul(trimmed(field)).toString('latin1');
    if (text === '') return 0;
    if (!/^[0-7]+$/.test(text)) throw new DamagedArchive('a header has a number that is none');
    return parseInt(text, 8);
}
function trimmed(field) {
    const isFiller = (byte)=>byte === 0 || byte === 0x20;
    let start = 0;
    let end = field.length;
    while(start < end && isFiller(field[start]))start += 1;
    while(end > start && isFiller(field[end - 1]))end -= 1;
    return field.subarray(start, end);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/layers/archive/header.js



/** All archives are made of these, in bytes. */ const blockSize = 512;
/**
 * Reads a header as Go's `archive/tar` does (reader.go, format.go), with which all container engines unpack layers: an
 * archive must not look harmless here and be another one there.
 * @returns undefined for a block of zeros
 * @throws DamagedArchive
 */ function readHeader(block) {
    const sum = sumsOf(block);
    if (sum.isZero) return undefined;
    const claimed = numbers_octal(block.subarray(148, 156));
    if (claimed !== sum.unsigned && claimed !== sum.signed) throw new DamagedArchive('a header has a wrong checksum');
    const format = formatOf(block);
    const name = text_nameOf(untilNul(block.subarray(0, 100)));
    const prefix = prefixOf(block, format);
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        type: String.fromCharCode(block[156] ?? 0),
        size: numeric(block.subarray(124, 136)),
        mode: numeric(block.subarray(100, 108)),
        uid: numeric(block.subarray(108, 116)),
        gid: numeric(block.subarray(116, 124)),
        link: text_nameOf(untilNul(block.subarray(157, 257))),
        isGnu: format === 'gnu'
    };
}
function formatOf(block) {
    const magic = block.toString('latin1', 257, 265);
    if (magic === 'ustar  \0') return 'gnu';
    if (!magic.startsWith('ustar\0')) return 'v7';
    return block.toString('latin1', 508, 512) === 'tar\0' ? 'star' : 'ustar';
}
function prefixOf(block, format) {
    const field = untilNul(block.subarray(345, format === 'star' ? 476 : 500));
    if (format === 'ustar' || format === 'star') return text_nameOf(field);
    // GNU has times here; old writers of it (Go before 1.9) put a prefix there all the same.
    const hasTimes = [
        345,
        357
    ].every((at)=>block[at] === 0 || isNumeric(block.subarray(at, at + 12)));
    return format === 'gnu' && !hasTimes && field.every((byte)=>byte < 0x80) ? text_nameOf(field) : '';
}
/** The checksum counts its own field as spaces; some old programs took bytes for signed. */ function sumsOf(block) {
    let unsigned = 0;
    let high = 0;
    for(let at = 0; at < blockSize; at += 1){
        const byte = block[at] ?? 0;
        unsigned += byte;
        if (byte >= 0x80) high += 1;
    }
    const isZero = unsigned === 0;
    for(let at = 148; at < 156; at += 1){
        const byte = block[at] ?? 0;
        unsigned += 0x20 - byte;
        if (byte >= 0x80) high -= 1;
    }
    return {
        isZero,
        unsigned,
        signed: unsigned - 256 * high
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/layers/archive/pax.js


const space = 0x20;
const newline = 0x0a;
const equals = 0x3d;
const withoutNul = [
    'path',
    'linkpath',
    'uname',
    'gname'
];
/** A `5 a=\n` is the shortest. */ const shortest = 5;
/**
 * Reads the records of an extended header: `LENGTH KEY=VALUE\n` (POSIX.1-2017, pax, "pax Extended Header"), as strictly
 * as Go's `archive/tar` does.
 * @throws DamagedArchive
 */ function readPax(bytes) {
    const records = new Map();
    for(let at = 0; at < bytes.length;){
        const length = lengthAt(bytes, at);
        const start = bytes.indexOf(space, at) + 1;
        const record = bytes.subarray(start, at + length - 1);
        const split = record.indexOf(equals);
        if (bytes[at + length - 1] !== newline || at + length <= start || split < 1) throw pax_damaged();
        const key = text_nameOf(record.subarray(0, split));
        const value = text_nameOf(record.subarray(split + 1));
        if ((withoutNul.includes(key) ? value : key).includes('\0')) throw pax_damaged();
        records.set(key, value);
        at += length;
    }
    return records;
}
function lengthAt(bytes, at) {
    // Longer numbers than these are longer than any header.
    const [, digits] = /^\+?(\d+) /.exec(bytes.toString('latin1', at, at + 20)) ?? [];
    const length = Number(digits ?? Number.NaN);
    if (!(length >= shortest && at + length <= bytes.length)) throw pax_damaged();
    return length;
}
/** A whole number in a record; undefined where there is none, as an empty value means. @throws DamagedArchive */ function paxNumber(records, key) {
    const text = records.get(key) ?? '';
    if (text === '') return undefined;
    const value = Number(/^[+-]?\d+$/.test(text) ? text : Number.NaN);
    if (!Number.isSafeInteger(value)) throw pax_damaged();
    return value;
}
/** A text in a record; undefined where there is none or an empty one. */ function paxText(records, key) {
    const text = records.get(key) ?? '';
    return text === '' ? undefined : text;
}
function pax_damaged() {
    return new DamagedArchive('an extended header is damaged');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/layers/archive/member.js



/** Links, devices, folders and pipes have no contents, whatever size their header claims. */ const withoutContents = [
    '1',
    '2',
    '3',
    '4',
    '5',
    '6'
];
/**
 * Puts an entry together in the order in which Go's `archive/tar` does it: header, pax, GNU's names, sparse.
 * @throws DamagedArchive
 */ function memberOf(block, header, { pax, name, link }) {
    const { mode, isGnu } = header;
    const named = name || (paxText(pax, 'path') ?? header.name);
    const size = paxNumber(pax, 'size') ?? header.size;
    const type = header.type === '\0' ? named.endsWith('/') ? '5' : '0' : header.type;
    const stored = withoutContents.includes(type) ? 0 : size;
    if (stored < 0) throw new DamagedArchive('a file has a negative size');
    // Written out: of each of a million entries a spread costs more than all the rest.
    const member = {
        name: named,
        type,
        size,
        mode,
        uid: paxNumber(pax, 'uid') ?? header.uid,
        gid: paxNumber(pax, 'gid') ?? header.gid,
        link: link || (paxText(pax, 'linkpath') ?? header.link),
        isGnu,
        stored,
        isSparse: false
    };
    if (type === 'S') return {
        ...member,
        isSparse: true,
        size: gnuSparseSize(block, header)
    };
    if (!isPaxSparse(pax)) return member;
    if (withoutContents.includes(type)) throw new DamagedArchive('something without contents is sparse');
    return {
        ...member,
        isSparse: true,
        size: paxNumber(pax, 'GNU.sparse.size') ?? paxNumber(pax, 'GNU.sparse.realsize') ?? size,
        name: paxText(pax, 'GNU.sparse.name') ?? named
    };
}
/** `realsize` of an old GNU sparse header. */ function gnuSparseSize(block, { isGnu }) {
    if (!isGnu) throw new DamagedArchive('a sparse file is not in the GNU format');
    return numeric(block.subarray(483, 495));
}
/** GNU tar manual, "Storing Sparse Files": versions 0.0, 0.1 and 1.0. */ function isPaxSparse(pax) {
    const [major, minor] = [
        paxText(pax, 'GNU.sparse.major'),
        paxText(pax, 'GNU.sparse.minor')
    ];
    if (major === '0' && (minor === '0' || minor === '1')) return true;
    if (major === '1' && minor === '0') return true;
    if (major !== undefined || minor !== undefined) return false;
    return paxText(pax, 'GNU.sparse.map') !== undefined || paxText(pax, 'GNU.sparse.offset') !== undefined;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/layers/archive/reader.js





/** As in Go's `archive/tar`: a longer name or list of names is an attack. In bytes. */ const largestExtension = 1024 * 1024;
const nothing = {
    pax: new Map(),
    name: '',
    link: ''
};
/**
 * Reads an archive from a stream's pieces, in memory for one header. It goes from header to header exactly as Go's
 * `archive/tar` does, by which container engines unpack layers; readers that end later, follow global headers or skip
 * what a link claims to hold (tar-stream does all three) see other files than the container will have.
 */ class ArchiveReader {
    #visitor;
    #expected = {
        kind: 'header'
    };
    #extensions = nothing;
    /** What is left of contents, and of what fills their last block. */ #contents = 0;
    #padding = 0;
    #isWanted = false;
    /** The beginning of a block that ends in the next piece. */ #begun = Buffer.alloc(0);
    constructor(visitor){
        this.#visitor = visitor;
    }
    /** @throws DamagedArchive, and whatever the visitor throws */ async feed(bytes) {
        let at = 0;
        while(at < bytes.length && this.#expected.kind !== 'end'){
            if (this.#contents > 0) {
                const piece = bytes.subarray(at, at + this.#contents);
                at += piece.length;
                this.#contents -= piece.length;
                const waiting = this.#contentsCame(piece);
                if (waiting !== undefined) await waiting;
            } else if (this.#padding > 0) {
                const skipped = Math.min(this.#padding, bytes.length - at);
                this.#padding -= skipped;
                at += skipped;
            } else {
                const missing = this.#needed() - this.#begun.length;
                const piece = bytes.subarray(at, at + missing);
                at += piece.length;
                const collected = this.#begun.length === 0 ? piece : Buffer.concat([
                    this.#begun,
                    piece
                ]);
                // Kept over pieces it must not keep a large piece alive.
                if (piece.length < missing) this.#begun = Buffer.from(collected);
                else {
                    this.#begun = Buffer.alloc(0);
                    const waiting = this.#collected(collected);
                    if (waiting !== undefined) await waiting;
                }
            }
        }
    }
    /** The stream has ended. @throws DamagedArchive when the archive has not */ end() {
        const { kind } = this.#expected;
        const isBetween = this.#contents === 0 && this.#begun.length === 0;
        if (kind === 'end' || isBetween && (kind === 'header' || kind === 'second-zeros')) return;
        throw new DamagedArchive('it ends too early');
    }
    #needed() {
        return this.#expected.kind === 'extension' ? this.#expected.size : blockSize;
    }
    #contentsCame(piece) {
        if (!this.#isWanted) return undefined;
        const isLast = this.#contents === 0;
        const waiting = this.#visitor.piece(piece);
        if (!isLast) return waiting;
        return waiting === undefined ? this.#visitor.whole() : waiting.then(()=>this.#visitor.whole());
    }
    #collected(bytes) {
        const expected = this.#expected;
        switch(expected.kind){
            case 'header':
                return this.#headerCame(bytes);
            case 'second-zeros':
                if (readHeader(bytes) !== undefined) throw new DamagedArchive('a block of zeros stands alone');
                this.#expected = {
                    kind: 'end'
                };
                return undefined;
            case 'extension':
                this.#padding = paddingOf(expected.size);
                this.#extensionCame(expected.type, bytes);
                return undefined;
            case 'sparse-map':
                return this.#sparseMapCame(bytes, expected.member, expected.blocks, 504);
            case 'end':
                return undefined;
        }
    }
    #headerCame(block) {
        const header = readHeader(block);
        if (header === undefined) {
            this.#expected = {
                kind: 'second-zeros'
            };
            return undefined;
        }
        if (isExtension(header)) {
            this.#expectExtension(header);
            return undefined;
        }
        const member = memberOf(block, header, this.#extensions);
        this.#extensions = nothing;
        return member.type === 'S' ? this.#sparseMapCame(block, member, 0, 482) : this.#begin(member);
    }
    #expectExtension({ type, size }) {
        if (size < 0 || size > largestExtension) throw new DamagedArchive('a name or extended header is too long');
        if (type === 'g') {
            // It speaks of all entries that follow, and container engines do not listen.
            this.#contents = size;
            this.#padding = paddingOf(size);
            this.#isWanted = false;
            this.#extensions = nothing;
        } else if (size === 0) this.#extensionCame(type, Buffer.alloc(0));
        else this.#expected = {
            kind: 'extension',
            type,
            size
        };
    }
    #extensionCame(type, bytes) {
        this.#expected = {
            kind: 'header'
        };
        if (type === 'x') this.#extensions = {
            ...this.#extensions,
            pax: readPax(bytes)
        };
        else {
            const name = text_nameOf(untilNul(bytes));
            this.#extensions = {
                ...this.#extensions,
                ...type === 'L' ? {
                    name
                } : {
                    link: name
                }
            };
        }
    }
    /** A long map of an old GNU sparse file goes on in blocks before the contents. */ #sparseMapCame(block, member, blocks, flagAt) {
        if (blocks * blockSize > largestExtension) throw new DamagedArchive('a sparse file has a map too long');
        const goesOn = (block[flagAt] ?? 0) > 0;
        if (!goesOn) return this.#begin(member);
        this.#expected = {
            kind: 'sparse-map',
            blocks: blocks + 1,
            member
        };
        return undefined;
    }
    #begin(member) {
        this.#expected = {
            kind: 'header'
        };
        this.#contents = member.stored;
        this.#padding = paddingOf(member.stored);
        this.#isWanted = this.#visitor.member(member);
        return this.#isWanted && member.stored === 0 ? this.#visitor.whole() : undefined;
    }
}
function isExtension({ type }) {
    return type === 'x' || type === 'g' || type === 'L' || type === 'K';
}
function paddingOf(size) {
    return (blockSize - size % blockSize) % blockSize;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/layers/pass.js






/**
 * Gathers everything that is asked of a layer in one pass over its blob. Nothing touches the disk.
 * @throws Problem (surroundings) when the blob is missing or damaged, or its compression cannot be read here
 */ async function readLayer(dir, descriptor) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const packedHash = (0,external_node_crypto_.createHash)('sha256');
    let packedBytes = 0;
    const archive = new ArchiveFacts();
    const reader = new ArchiveReader(archive);
    let bytes = 0;
    let damage;
    const look = async (work)=>{
        if (damage !== undefined) return;
        try {
            await work();
        } catch (error) {
            if (!(error instanceof DamagedArchive)) throw error;
            damage = error;
            archive.forget();
        }
    };
    const onPacked = (piece)=>{
        packedHash.update(piece);
        packedBytes += piece.length;
    };
    for await (const piece of unpackedLayer(dir, descriptor, onPacked)){
        hash.update(piece);
        bytes += piece.length;
        await look(()=>reader.feed(piece));
    }
    await look(()=>{
        reader.end();
    });
    const packed = {
        digest: `sha256:${packedHash.digest('hex')}`,
        bytes: packedBytes
    };
    const unpacked = {
        diffId: `sha256:${hash.digest('hex')}`,
        bytes
    };
    if (damage !== undefined) return {
        packed,
        unpacked,
        archive: {
            kind: 'damaged',
            problem: unreadable(descriptor, damage)
        }
    };
    return {
        packed,
        unpacked,
        archive: {
            kind: 'read',
            facts: {
                ...unpacked,
                ...archive.found()
            }
        }
    };
}
function unreadable({ digest }, damage) {
    return (0,src_problem/* surroundingsFailed */.fs)(`The archive in layer ${digest} cannot be read: ${damage.message}`, {
        todo: 'Build it again; when it comes from a base image, look at who made that one'
    }, damage);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/layers/whole.js



/** @throws Problem (surroundings) when a layer's blob is missing or has not the length that the manifest names */ async function checkLength(dir, { digest, size }) {
    const actual = await (0,promises_.stat)((0,blobs/* blobPath */.nD)(dir, digest)).catch((error)=>{
        throw (0,src_problem/* surroundingsFailed */.fs)(`Layer ${digest} is missing in ${dir}`, {}, error);
    });
    if (actual.size !== size) throw (0,src_problem/* surroundingsFailed */.fs)(`Layer ${digest} has ${actual.size} bytes, and the manifest names ${size}: it is cut short`, {
        todo: 'Build it again; when it happens again, look at the disk'
    });
}
/** A layer is not what the image's config says it is. @param index 0 is the bottom one */ function lyingLayer({ layers, diffIds }, index, diffId) {
    return (0,src_problem/* surroundingsFailed */.fs)(`Layer ${index + 1} of ${layers.length} is not what the image says: it unpacks to ` + `${diffId}, and the configuration names ${diffIds[index] ?? 'none'}`, {
        todo: 'Build it again: the layout is damaged'
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/layers/store.js











/** Each may hold 20 MB of a file, and uses two threads: one unpacks, one looks. */ const passesAtOnce = 2;
/**
 * Makes the store of a run.
 * What a digest unpacks to never changes: facts are kept by it, once they are what an image's config says of them.
 */ function createLayerStore({ dir } = {}) {
    const kept = dir === undefined ? noKeptFacts : keepFactsIn(dir);
    const limit = (0,p_limit["default"])(passesAtOnce);
    const passes = new Answers();
    const sizes = new Answers();
    const facts = new Answers();
    const keeping = new Answers();
    const read = (dir, layer)=>passes.of(layer.digest, ()=>limit(()=>readLayer(dir, layer)));
    const pass = async (layout, index, layer)=>{
        const found = await read(layout.dir, layer);
        if (found.unpacked.diffId === layout.diffIds[index]) await keeping.of(layer.digest, ()=>kept.keep(layer.digest, found));
        return found;
    };
    const sizeOf = (layout, index, layer)=>sizes.of(layer.digest, async ()=>await kept.size(layer.digest) ?? (await pass(layout, index, layer)).unpacked);
    const factsOf = (layout, index, layer)=>facts.of(layer.digest, async ()=>await kept.facts(layer.digest) ?? factsIn(await pass(layout, index, layer)));
    const forget = (digest)=>{
        for (const answers of [
            passes,
            sizes,
            facts
        ])answers.forget(digest);
    };
    return {
        size: async (layout)=>imageSize(layout.config, await eachLayer(layout, sizeOf, forget)),
        contents: async (layout)=>merged((await eachLayer(layout, factsOf, forget)).map(([, facts])=>facts)),
        prove: async (dir, blob)=>{
            // What was read of another copy proves nothing about this one.
            const isNew = (0,media_types/* compressionOf */.MB)(blob.mediaType) !== undefined && !await kept.has(blob.digest) && !passes.has(blob.digest);
            // What cannot be unpacked still has a digest, and that says more about what is wrong.
            const packed = isNew ? (await read(dir, blob).catch(()=>undefined))?.packed : undefined;
            const isWhole = packed?.digest === blob.digest && packed.bytes === blob.size;
            if (isWhole) return packed.digest;
            if (isNew) forget(blob.digest);
            return (await (0,digest/* digestOfStream */.Ul)((0,blobs/* openBlob */.Ym)(dir, blob.digest))).digest;
        }
    };
}
/** Asks of one layer after the other, so that nothing goes on when one of them fails. */ async function eachLayer(layout, ask, forget) {
    const answers = [];
    for (const [index, layer] of layout.layers.entries()){
        await checkLength(layout.dir, layer);
        const answer = await ask(layout, index, layer);
        if (answer.diffId !== layout.diffIds[index]) {
            // Another layout may have a copy that is whole.
            forget(layer.digest);
            throw lyingLayer(layout, index, answer.diffId);
        }
        answers.push([
            layer,
            answer
        ]);
    }
    return answers;
}
function factsIn({ archive }) {
    if (archive.kind === 'damaged') throw archive.problem;
    return archive.facts;
}
function merged(layers) {
    try {
        return mergeLayers(layers);
    } catch (error) {
        if (!(error instanceof DamagedArchive)) throw error;
        throw (0,src_problem/* surroundingsFailed */.fs)(`The layers cannot be put upon each other: ${error.message}`, {}, error);
    }
}
/** Answers that are looked for once, also when several ask at the same time. */ class Answers {
    #known = new Map();
    of(digest, find) {
        const answer = this.#known.get(digest) ?? find();
        this.#known.set(digest, answer);
        // What could not be read here says nothing about the next copy.
        answer.catch(()=>this.#known.delete(digest));
        return answer;
    }
    has(digest) {
        return this.#known.has(digest);
    }
    forget(digest) {
        this.#known.delete(digest);
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/ignore-file.js
var ignore_file = __webpack_require__(11252);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/layout.js
var layout = __webpack_require__(88693);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/instructions.js
var instructions = __webpack_require__(65607);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/settings.js
var settings = __webpack_require__(54104);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/accept.js + 1 modules
var accept = __webpack_require__(50595);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/announced.js

/** What was announced, or waited for, does not count any more. */ class Void extends Error {
    name = 'Void';
    constructor(){
        super('void: the build is tried again');
    }
}
/** Layouts that others wait for: a derived image is compared with its base, and either may be ready first. */ class Announced {
    #board;
    #isVoid;
    constructor(board = {
        known: new Map(),
        isOver: false
    }, isVoid = ()=>false){
        this.#board = board;
        this.#isVoid = isVoid;
    }
    /** The same announcements for one who waits no longer once it is void itself: it says so before `forget` is called. */ askedBy(isVoid) {
        return new Announced(this.#board, isVoid);
    }
    /** A layout is there and whole. */ add(image, platform, dir) {
        this.#entry(image, platform).resolve(dir);
    }
    /** They are void: what comes next of these images is waited for. */ forget(images) {
        const { known } = this.#board;
        for (const [key, { reject }] of known)if (images.includes(imageOf(key))) {
            // Who waits for one of them is void itself, or asks again.
            reject(new Void());
            known.delete(key);
        }
    }
    /**
   * The folder of a layout, as soon as it is there.
   * @throws Problem (interrupted) when the run ends without it
   * @throws Void where the one who asks does not count any more, whose answer nobody reads
   */ async of(image, platform) {
        for(;;){
            if (this.#isVoid()) throw new Void();
            try {
                return await this.#entry(image, platform).dir;
            } catch (error) {
                if (!(error instanceof Void)) throw error;
            }
        }
    }
    /** Nothing comes any more. */ end() {
        this.#board.isOver = true;
        for (const { reject } of this.#board.known.values())reject((0,src_problem/* interrupted */.VM)());
    }
    #entry(image, platform) {
        const { known, isOver } = this.#board;
        const key = `${platform} ${image}`;
        const entry = known.get(key) ?? awaited();
        known.set(key, entry);
        if (isOver) entry.reject((0,src_problem/* interrupted */.VM)());
        return entry;
    }
}
function awaited() {
    let resolve = ()=>undefined;
    let reject = ()=>undefined;
    const dir = new Promise((done, fail)=>{
        resolve = done;
        reject = fail;
    });
    // It may fail before anybody waits for it.
    dir.catch(()=>undefined);
    return {
        dir,
        resolve,
        reject
    };
}
function imageOf(key) {
    return key.slice(key.indexOf(' ') + 1);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var reference = __webpack_require__(97970);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/references.js
var references = __webpack_require__(11639);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/base-facts.js





/** What an image is built on, and which of its layers are that one's. */ async function baseFacts(image, platform, { plan, pins, announced, bases, workshop }) {
    const sibling = plan.images.find(({ name })=>name === image.bases[platform]);
    if (sibling !== undefined) {
        const { name } = sibling;
        // It is linked, and gives no layers: nobody announces it.
        if (sibling.output.kind !== 'image') return {
            kind: 'unknown',
            name,
            why: `${name} gives files, and has no layers`
        };
        const ofLeg = bases?.get(name)?.diffIds[platform];
        if (ofLeg !== undefined) return {
            kind: 'known',
            name,
            isSibling: true,
            diffIds: ofLeg
        };
        if (sibling.decision !== 'build') return publishedBase(sibling, platform, workshop);
        const { diffIds } = await (0,layout/* readLayout */.T4)(await announced.of(name, platform));
        return {
            kind: 'known',
            name,
            isSibling: true,
            diffIds
        };
    }
    const { facts } = image.dockerfile;
    const reference = facts === undefined ? undefined : (0,references/* baseReference */.lo)(facts, (0,settings/* argsOf */.PL)(image.target), platform, image.target.target);
    if (reference === undefined) return {
        kind: 'none'
    };
    const { text: name } = reference;
    const pin = pins?.get(name);
    if (pin === undefined) return {
        kind: 'unknown',
        name,
        why: 'it was not looked up'
    };
    if (pin.state === 'unknown') return {
        kind: 'unknown',
        name,
        why: pin.why
    };
    const diffIds = pin.settings[platform]?.diffIds;
    if (diffIds === undefined) return {
        kind: 'unknown',
        name,
        why: `it is not there for ${platform}`
    };
    return {
        kind: 'known',
        name,
        isSibling: false,
        diffIds
    };
}
async function publishedBase({ name, published }, platform, workshop) {
    if (published === undefined) throw new Error(`${name} is reused, and nobody knows what`);
    const { ref, digest } = published;
    const { publishedConfigs } = await __webpack_require__.e(/* import() */ 9399).then(__webpack_require__.bind(__webpack_require__, 9399));
    try {
        const configs = await publishedConfigs(await workshop.registry(), (0,reference.parseReference)(ref), digest);
        const diffIds = configs.get(platform)?.rootfs.diff_ids;
        return diffIds === undefined ? {
            kind: 'unknown',
            name,
            why: `${ref} is not there for ${platform}`
        } : {
            kind: 'known',
            name,
            isSibling: true,
            diffIds
        };
    } catch (error) {
        const problem = (0,src_problem/* problemOf */.Zw)(error, 'surroundings');
        if (problem.kind === 'interrupted') throw error;
        return {
            kind: 'unknown',
            name,
            why: problem.what
        };
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/baseline.js
var baseline = __webpack_require__(1876);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/gather.js




/** How each fact about one image is got. Nothing is done before a gate asks. */ function gatherersOf(subject, image, around) {
    const { dir, platform, policy } = subject;
    const { layers, scanner, engine, workshop, signal } = around;
    const read = ()=>(0,layout/* readLayout */.T4)(dir);
    const contents = async ()=>layers.contents(await read());
    return {
        image: read,
        size: async ()=>layers.size(await read()),
        contents,
        scan: async ()=>{
            const { manifest, configDescriptor } = await read();
            const scan = await scanner.scan({
                dir,
                manifest,
                configDigest: configDescriptor.digest,
                withSecrets: (0,check_asked/* isAsked */.D6)('secrets', policy)
            });
            around.onScan(scan);
            return scan;
        },
        base: ()=>baseFacts(image, platform, around),
        baseline: ()=>(0,baseline/* baselineOf */.B)(image, platform, around),
        tests: async ()=>{
            const { runTests } = await __webpack_require__.e(/* import() */ 6727).then(__webpack_require__.bind(__webpack_require__, 76727));
            return runTests({
                engine: await engine(),
                dir,
                platform,
                tests: policy.tests,
                folder: workshop.folder,
                signal,
                contents: await contents(),
                ...around.testHelper === undefined ? {} : {
                    helper: around.testHelper
                }
            });
        }
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/analysis-cache.js



/**
 * Folders for `--cache-dir`, as many as scans run at a time: the layers of a base are analysed once, and not again for
 * each image and each run. Trivy locks its cache, so no two scans may share one; the databases are those of all.
 * @param cacheDir with the databases; absolute
 */ function analysisCaches(cacheDir, parallel) {
    const free = Array.from({
        length: parallel
    }, (_, index)=>(0,external_node_path_.join)(cacheDir, `scan-${index}`)).reverse();
    return {
        use: async (scan)=>{
            const dir = free.pop();
            if (dir === undefined) throw new Error('more scans at a time than there are caches');
            try {
                await makeCache(dir);
                return await scan(dir);
            } finally{
                free.push(dir);
            }
        }
    };
}
async function makeCache(dir) {
    await (0,promises_.mkdir)(dir, {
        recursive: true
    });
    for (const database of [
        'db',
        'java-db'
    ])try {
        await (0,promises_.symlink)((0,external_node_path_.join)('..', database), (0,external_node_path_.join)(dir, database), 'junction');
    } catch (error) {
        if ((0,error_code/* errorCode */.C)(error) !== 'EEXIST') throw error;
    }
}
/** Whether another run on this machine has the cache just now; then a scan does without. */ function isCacheInUse({ exitCode, log }) {
    return exitCode !== 0 && log.some((line)=>line.includes('cache may be in use by another process'));
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/program.js
var program = __webpack_require__(69623);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/database.js







const flags = {
    vulnerability: {
        download: '--download-db-only',
        repository: '--db-repository',
        folder: 'db'
    },
    Java: {
        download: '--download-java-db-only',
        repository: '--java-db-repository',
        folder: 'java-db'
    }
};
/** The fields of a database's metadata.json that we need. */ const metadataSchema = type/* Type */.ZU.Object({
    UpdatedAt: type/* Type */.ZU.String(),
    NextUpdate: type/* Type */.ZU.Optional(type/* Type */.ZU.String())
});
const day = 86_400_000;
/** Its makers promise a new one daily (Java: every three days): so long without one, in days, somebody has stopped. */ const daysOverdue = 7;
/** Older is no answer, whatever it promises. In days. */ const daysAtMost = 365;
/**
 * Brings a database up to date; without any network when the one in the cache folder is fresh enough.
 * The repositories are tried one after the other by us: Trivy itself goes on to the next one only after
 * 408, 429 and 5xx, and gives up when a mirror is not reachable or refuses. A mirror whose database is stale counts as
 * one that has none. Where none has one, what is in the cache folder serves as long as it is not stale.
 * @param repositories in order of preference; none: Trivy's own list
 * @throws Problem (surroundings) naming the last cause
 */ async function getDatabase(kind, repositories, trivy, now) {
    const flag = flags[kind];
    const attempts = repositories.length === 0 ? [
        []
    ] : repositories.map((repo)=>[
            flag.repository,
            repo
        ]);
    let run = {
        exitCode: 1,
        log: []
    };
    let stale;
    for (const repository of attempts){
        run = await (0,program/* runTrivy */.mp)({
            args: [
                'image',
                flag.download,
                ...repository
            ],
            login: true
        }, trivy);
        if (run.exitCode !== 0) continue;
        const found = await readDatabase(kind, trivy.cacheDir, now);
        if (found === undefined) throw (0,src_problem/* surroundingsFailed */.fs)(`Trivy's ${kind} database is not there after the download`);
        if (found.stale === undefined) return found.database;
        stale = found.stale;
        // Trivy asks nobody again for an hour while this says when it was got.
        await (0,promises_.rm)(metadataFile(kind, trivy.cacheDir), {
            force: true
        });
    }
    const asked = repositories.at(-1);
    const from = asked === undefined ? '' : ` from ${asked}`;
    const kept = run.exitCode === 0 ? undefined : await readDatabase(kind, trivy.cacheDir, now);
    if (kept !== undefined && kept.stale === undefined) return {
        ...kept.database,
        note: `no newer ${kind} database could be had${from}: ${(0,program/* shortCause */.mU)(run)}`
    };
    const cause = kept?.stale ?? stale;
    if (cause !== undefined) throw (0,src_problem/* surroundingsFailed */.fs)(`Trivy's ${kind} database is stale: ${cause}`, {
        todo: 'Give a repository that is kept up to date with db-repository (Java: java-db-repository)',
        log: run.log
    });
    throw (0,src_problem/* surroundingsFailed */.fs)(`Trivy's ${kind} database could not be had${from}: ${(0,program/* shortCause */.mU)(run)}`, {
        todo: 'Give a mirror of the database with db-repository (Java: java-db-repository)',
        log: run.log
    });
}
async function readDatabase(kind, cacheDir, now) {
    let text;
    try {
        text = await (0,promises_.readFile)(metadataFile(kind, cacheDir), 'utf8');
    } catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === 'ENOENT') return undefined;
        throw (0,src_problem/* surroundingsFailed */.fs)(`The metadata of Trivy's ${kind} database cannot be read`, {}, error);
    }
    const { UpdatedAt, NextUpdate } = (0,json/* parseJson */.qF)(metadataSchema, text, `The metadata of Trivy's ${kind} database`);
    const stale = staleness(UpdatedAt, NextUpdate, now);
    return {
        database: {
            date: UpdatedAt.slice(0, 10),
            age: Math.max(0, daysSince(UpdatedAt, now))
        },
        ...stale === undefined ? {} : {
            stale
        }
    };
}
/**
 * Why a database is too old to answer for today; undefined where it is not.
 * @param updatedAt when it was made @param nextUpdate when its makers promised a new one; both ISO 8601
 */ function staleness(updatedAt, nextUpdate, now) {
    const age = daysSince(updatedAt, now);
    if (Number.isNaN(age)) return 'it does not say when it was made';
    if (age > daysAtMost) return `it is of ${updatedAt.slice(0, 10)}, ${age} days old`;
    const overdue = nextUpdate === undefined ? Number.NaN : daysSince(nextUpdate, now);
    if (overdue > daysOverdue) return `it is of ${updatedAt.slice(0, 10)}, and a new one is overdue for ${overdue} days`;
    return undefined;
}
function daysSince(time, now) {
    return Math.floor((now.getTime() - Date.parse(time)) / day);
}
function metadataFile(kind, cacheDir) {
    return (0,external_node_path_.join)(cacheDir, flags[kind].folder, 'metadata.json');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/result-file.js
/** What Trivy says of one group of packages: what names them, and of which kind they are. */ /** What Trivy calls packages that it has put together from many files; each has its own file then. */ const result_file_together = new Map([
    [
        'python-pkg',
        'Python'
    ],
    [
        'conda-pkg',
        'Conda'
    ],
    [
        'gemspec',
        'Ruby'
    ],
    [
        'node-pkg',
        'Node.js'
    ],
    [
        'jar',
        'Java'
    ],
    [
        'kubernetes',
        'Kubernetes'
    ]
]);
/**
 * The file that a group of a language's packages was read from: a Go or Rust program, a lock file.
 * Source: Trivy, pkg/scan/langpkg/scan.go, `targetName`.
 * @returns undefined where it is no file: a distribution's packages, or those of many files
 */ function fileOf({ Target = '', Class, Type = '' }) {
    const isFile = Class === 'lang-pkgs' && Target !== '' && result_file_together.get(Type) !== Target;
    return isFile ? Target : undefined;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/report-schema.js

const list = (item)=>type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Array(item),
        type/* Type */.ZU.Null()
    ]));
const report_schema_text = type/* Type */.ZU.Optional(type/* Type */.ZU.String());
const report_schema_layer = type/* Type */.ZU.Optional(type/* Type */.ZU.Object({
    DiffID: report_schema_text
}));
const vulnerabilitySchema = type/* Type */.ZU.Object({
    VulnerabilityID: type/* Type */.ZU.String({
        minLength: 1
    }),
    PkgName: type/* Type */.ZU.String(),
    PkgPath: report_schema_text,
    InstalledVersion: report_schema_text,
    FixedVersion: report_schema_text,
    Status: report_schema_text,
    Severity: report_schema_text,
    Title: report_schema_text,
    PrimaryURL: report_schema_text,
    Layer: report_schema_layer
});
const packageSchema = type/* Type */.ZU.Object({
    Name: type/* Type */.ZU.String(),
    Version: report_schema_text,
    Release: report_schema_text,
    Epoch: type/* Type */.ZU.Optional(type/* Type */.ZU.Integer()),
    FilePath: report_schema_text,
    Licenses: list(type/* Type */.ZU.String()),
    Layer: report_schema_layer
});
/** `Match` and `Code` have what surrounds the value, with the value itself as asterisks. */ const secretSchema = type/* Type */.ZU.Object({
    RuleID: type/* Type */.ZU.String({
        minLength: 1
    }),
    Severity: report_schema_text,
    Title: report_schema_text,
    StartLine: type/* Type */.ZU.Optional(type/* Type */.ZU.Integer()),
    Match: report_schema_text,
    Layer: report_schema_layer
});
/** What an ignore file hides: a finding of any kind. */ const modifiedSchema = type/* Type */.ZU.Object({
    Type: report_schema_text,
    Status: report_schema_text,
    Statement: report_schema_text,
    Finding: type/* Type */.ZU.Optional(type/* Type */.ZU.Object({
        VulnerabilityID: report_schema_text,
        RuleID: report_schema_text,
        PkgName: report_schema_text,
        PkgPath: report_schema_text,
        InstalledVersion: report_schema_text
    }))
});
/** The part of Trivy's JSON report (schema version 2) that the gates need. */ const reportSchema = type/* Type */.ZU.Object({
    SchemaVersion: type/* Type */.ZU.Literal(2),
    Metadata: type/* Type */.ZU.Object({
        ImageID: type/* Type */.ZU.String(),
        OS: type/* Type */.ZU.Optional(type/* Type */.ZU.Object({
            Family: report_schema_text,
            Name: report_schema_text,
            EOSL: type/* Type */.ZU.Optional(type/* Type */.ZU.Boolean())
        }))
    }),
    Results: list(type/* Type */.ZU.Object({
        Target: report_schema_text,
        Class: report_schema_text,
        Type: report_schema_text,
        Packages: list(packageSchema),
        Vulnerabilities: list(vulnerabilitySchema),
        Secrets: list(secretSchema),
        ExperimentalModifiedFindings: list(modifiedSchema)
    }))
});
/** The same of `trivy sbom`, which looks at no image. */ const sbomReportSchema = type/* Type */.ZU.Object({
    SchemaVersion: type/* Type */.ZU.Literal(2),
    Results: list(type/* Type */.ZU.Object({
        Target: report_schema_text,
        Class: report_schema_text,
        Type: report_schema_text,
        Vulnerabilities: list(vulnerabilitySchema)
    }))
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/report.js



/**
 * Reads Trivy's JSON report.
 * @throws Problem (surroundings) when it is cut off, not JSON or of another shape
 */ function parseReport(text) {
    const report = (0,json/* parseJson */.qF)(reportSchema, text, "Trivy's report");
    const results = report.Results ?? [];
    const system = report.Metadata.OS;
    // `none` is what Trivy calls packages of a distribution that it does not know.
    const os = system?.Family === 'none' ? '' : [
        system?.Family,
        system?.Name
    ].filter((part)=>part !== undefined && part !== '').join(' ');
    return {
        imageId: report.Metadata.ImageID,
        vulnerabilities: results.flatMap(vulnerabilitiesOf),
        installed: results.flatMap((result)=>(result.Packages ?? []).map((one)=>installed(one, result.Type ?? '', result.Class === 'os-pkgs', fileOf(result)))),
        secrets: results.flatMap(({ Secrets, Target = '' })=>(Secrets ?? []).map((one)=>secret(one, Target))),
        suppressed: results.flatMap((result)=>(result.ExperimentalModifiedFindings ?? []).map(suppressed)),
        ...os === '' ? {} : {
            os
        },
        endOfLife: system?.EOSL ?? false
    };
}
/**
 * The vulnerabilities in the JSON report of `trivy sbom`.
 * @throws Problem (surroundings) as parseReport
 */ function parseSbomReport(text) {
    const { Results } = (0,json/* parseJson */.qF)(sbomReportSchema, text, "Trivy's report about an SBOM");
    return (Results ?? []).flatMap(vulnerabilitiesOf);
}
function vulnerabilitiesOf(result) {
    const file = fileOf(result);
    return (result.Vulnerabilities ?? []).map((one)=>file === undefined || (one.PkgPath ?? '') !== '' ? one : {
            ...one,
            PkgPath: file
        });
}
function installed(one, kind, isSystem, file) {
    const { Name: name, Version = '', Release = '', Epoch = 0, Licenses, FilePath, Layer } = one;
    const epoch = Epoch > 0 ? `${Epoch}:` : '';
    const path = FilePath === undefined || FilePath === '' ? file : FilePath;
    return {
        name,
        version: `${epoch}${Version}${Release === '' ? '' : `-${Release}`}`,
        kind,
        isSystem,
        licenses: Licenses ?? [],
        ...Layer?.DiffID === undefined ? {} : {
            diffId: Layer.DiffID
        },
        ...path === undefined ? {} : {
            path
        }
    };
}
function secret(one, target) {
    const { RuleID: rule, Title, Severity = 'UNKNOWN', StartLine, Match, Layer } = one;
    const diffId = Layer?.DiffID;
    const about = {
        rule,
        title: Title ?? rule,
        severity: Severity
    };
    // Files have a layer and begin with a slash; a secret of the configuration has neither.
    if (diffId === undefined && !target.startsWith('/')) {
        const name = nameInConfig(Match ?? '');
        return {
            ...about,
            place: {
                kind: 'config',
                ...name === undefined ? {} : {
                    name
                }
            }
        };
    }
    return {
        ...about,
        place: {
            kind: 'file',
            path: target.startsWith('/') ? target : `/${target}`,
            ...StartLine !== undefined && StartLine > 0 ? {
                line: StartLine
            } : {},
            ...diffId === undefined ? {} : {
                diffId
            }
        }
    };
}
/**
 * The name in a line of the configuration that Trivy shows with its value as asterisks: `"API_KEY=****"`,
 * `"com.example.note": "****"`. Nothing else of the line is taken: it may hold a value that Trivy does not know.
 */ function nameInConfig(match) {
    return /^\s*"(?:ARG )?([A-Za-z_][\w.-]*)=\*/.exec(match)?.[1] ?? /^\s*"([\w./-]+)":\s*"/.exec(match)?.[1];
}
function suppressed({ Type: kind = '', Statement, Finding }) {
    const { VulnerabilityID, RuleID, PkgName } = Finding ?? {};
    return {
        kind,
        rule: VulnerabilityID ?? RuleID ?? '',
        ...PkgName === undefined ? {} : {
            package: PkgName
        },
        ...Statement === undefined || Statement === '' ? {} : {
            statement: Statement
        }
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/scan.js









// Relative names: Trivy cuts the value of --input at `@` and `:`.
const layoutName = 'layout';
const reportName = 'report.json';
const sbomName = 'sbom.cdx.json';
const noUpdate = [
    '--skip-db-update',
    '--skip-java-db-update',
    '--offline-scan'
];
/**
 * One scan of an image, without any network.
 * @param ignorePath the user's ignore file, absolute
 * @param hasDatabase without one packages are listed and secrets found, and no vulnerabilities
 * @returns what it has found, and Trivy's whole report as gzipped JSON
 * @throws Problem (surroundings) when there is no answer that can be relied on
 */ function scanLayout(subject, ignorePath, options, prepareJava, hasDatabase = true) {
    return (0,temporary/* withTemporaryFolder */.EX)(async (dir)=>{
        await linkLayout(subject, (0,external_node_path_.join)(dir, layoutName));
        const ignoreFile = await copyIgnoreFile(ignorePath, dir);
        const scanners = scannersOf(subject, hasDatabase);
        const scan = async ()=>{
            const run = await runScan(dir, ignoreFile, scanners, 'fs', options);
            return isCacheInUse(run) ? runScan(dir, ignoreFile, scanners, 'memory', options) : run;
        };
        const { text, run } = await resultOf(scan, dir, prepareJava, 'the image');
        const report = {
            ...parseReport(text),
            ...doubtsVersion(run) ? {
                isDoubtedVersion: true
            } : {}
        };
        if (report.imageId !== subject.configDigest) throw scanFailed('the image', `it looked at another image (${report.imageId})`, []);
        return {
            report,
            packed: await (0,external_node_util_.promisify)(external_node_zlib_.gzip)(text, {
                level: 1
            })
        };
    }, options.temporary);
}
/**
 * What the database says of a CycloneDX SBOM.
 * @throws Problem (surroundings) when there is no answer that can be relied on
 */ function scanSbom(cyclonedx, options, prepareJava) {
    return (0,temporary/* withTemporaryFolder */.EX)(async (dir)=>{
        await (0,promises_.writeFile)((0,external_node_path_.join)(dir, sbomName), cyclonedx);
        const args = [
            ...[
                'sbom',
                sbomName,
                '--format',
                'json',
                '--output',
                reportName
            ],
            ...[
                '--scanners',
                'vuln',
                '--cache-backend',
                'memory',
                ...noUpdate
            ]
        ];
        const scan = ()=>(0,program/* runTrivy */.mp)({
                args,
                dir,
                login: false
            }, options);
        return parseSbomReport((await resultOf(scan, dir, prepareJava, 'an SBOM')).text);
    }, options.temporary);
}
/** Whether Trivy knows the distribution and not this version of it: it may be newer than Trivy, or none that exists. */ function doubtsVersion({ warnings = [] }) {
    return warnings.some((line)=>line.includes('\tThis OS version is not on the EOL list'));
}
/** Runs a scan, once more when it turns out to need the Java database, and gives the text of its report. */ async function resultOf(scan, dir, prepareJava, what) {
    let run = await scan();
    if (wantsJavaDatabase(run)) {
        await prepareJava();
        run = await scan();
    }
    if (run.exitCode !== 0) throw scanFailed(what, (0,program/* messageOfFailure */.Re)(run), run.log);
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(dir, reportName), 'utf8').catch(()=>{
        throw scanFailed(what, 'it ended without writing a report', run.log);
    });
    return {
        text,
        run
    };
}
/** There is always one: without a scanner Trivy lists no packages either. */ function scannersOf({ withSecrets }, hasDatabase) {
    if (!hasDatabase) return [
        'secret'
    ];
    return withSecrets ? [
        'vuln',
        'secret'
    ] : [
        'vuln'
    ];
}
function runScan(dir, ignoreFile, scanners, cache, options) {
    const args = [
        ...[
            'image',
            '--input',
            layoutName
        ],
        ...[
            '--format',
            'json',
            '--output',
            reportName
        ],
        // What is known of a layer is known for these, and for no others.
        ...[
            '--scanners',
            scanners.join(',')
        ],
        ...scanners.includes('secret') ? [
            '--image-config-scanners',
            'secret'
        ] : [],
        ...[
            '--list-all-pkgs',
            '--show-suppressed'
        ],
        ...[
            '--ignorefile',
            ignoreFile
        ],
        ...[
            '--cache-backend',
            cache,
            ...noUpdate
        ]
    ];
    return (0,program/* runTrivy */.mp)({
        args,
        dir,
        login: false
    }, options);
}
/**
 * A layout of its own for one platform: Trivy takes the first manifest of an index without a word, and fails on an
 * OCI tar. The blobs are the original ones, linked.
 */ async function linkLayout(subject, dir) {
    const { mediaType, digest, size } = subject.manifest;
    await (0,promises_.mkdir)(dir);
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'oci-layout'), JSON.stringify({
        imageLayoutVersion: '1.0.0'
    }));
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'index.json'), JSON.stringify({
        schemaVersion: 2,
        manifests: [
            {
                mediaType,
                digest,
                size
            }
        ]
    }));
    await (0,promises_.symlink)((0,external_node_path_.resolve)(subject.dir, 'blobs'), (0,external_node_path_.join)(dir, 'blobs'), 'junction');
}
/** Trivy decides by the file's ending; a missing file is fatal to it, so there is always one. */ async function copyIgnoreFile(found, dir) {
    const path = (0,external_node_path_.join)(dir, found?.endsWith('.yaml') ? 'ignore.yaml' : 'ignore');
    if (found === undefined) await (0,promises_.writeFile)(path, '');
    else await (0,promises_.copyFile)(found, path);
    return path;
}
function wantsJavaDatabase(run) {
    return run.exitCode !== 0 && run.log.some((line)=>line.includes('\tFATAL\t') && line.includes('Java DB'));
}
function scanFailed(what, cause, log) {
    return (0,src_problem/* surroundingsFailed */.fs)(`Trivy could not scan ${what}: ${cause}`, {
        todo: 'The image was not judged: fix the cause and run again',
        log
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/trivy.js








/**
 * Trivy for one run: the database is got once, before the first scan, and each scan then uses no network.
 * The Java database is got only when a scan asks for it (it is large, and most images have no jars).
 */ function createScanner({ now = new Date(), ...options }) {
    const { dbRepositories = [], javaDbRepositories = [] } = options;
    const around = options.around ?? ((_folder, get)=>get());
    const prepare = trivy_once(()=>around('db', ()=>getDatabase('vulnerability', dbRepositories, options, now)));
    const prepareJava = trivy_once(()=>around('java-db', ()=>getDatabase('Java', javaDbRepositories, options, now)));
    const findIgnores = trivy_once(()=>(0,ignore_file.findIgnoreFile)((0,external_node_path_.resolve)(options.cwd)));
    const readIgnores = trivy_once(async ()=>{
        const path = await findIgnores();
        return path === undefined ? undefined : await (0,ignore_file/* readIgnoreFile */.r)(path, now);
    });
    const parallel = options.parallel ?? usualParallel();
    const turns = createTurns(parallel);
    const caches = analysisCaches(options.cacheDir, parallel);
    const used = new Set();
    return {
        prepare,
        scan: async (subject)=>{
            const database = await orWhyNot(prepare());
            const [ignorePath, ignoreFile] = [
                await findIgnores(),
                await readIgnores()
            ];
            const { report, packed } = await turns(()=>caches.use((cacheDir)=>scanLayout(subject, ignorePath, {
                        ...options,
                        cacheDir
                    }, prepareJava, database.kind === 'known')));
            for (const rule of rulesIn(report))used.add(rule);
            return {
                report,
                database,
                ...ignoreFile === undefined ? {} : {
                    ignoreFile
                },
                packed
            };
        },
        scanSbom: async (cyclonedx)=>{
            await prepare();
            return turns(()=>scanSbom(cyclonedx, options, prepareJava));
        },
        makeSbom: async ({ packed }, name, format)=>{
            if (packed === undefined) throw new Error(`the scan of ${name} has kept no report`);
            const { makeSbom } = await __webpack_require__.e(/* import() */ 5558).then(__webpack_require__.bind(__webpack_require__, 25558));
            return turns(()=>makeSbom(packed, name, format, options));
        },
        unusedIgnores: async ()=>{
            const found = await readIgnores();
            return found && {
                ...found,
                entries: found.entries.filter(({ rule })=>!used.has(rule))
            };
        }
    };
}
/** @throws Problem (interrupted) only */ async function orWhyNot(got) {
    try {
        return {
            kind: 'known',
            ...await got
        };
    } catch (error) {
        if (error instanceof src_problem/* Problem */.AF && error.data.kind === 'interrupted') throw error;
        return {
            kind: 'missing',
            problem: (0,src_problem/* problemOf */.Zw)(error, 'surroundings')
        };
    }
}
/** Each takes some hundred megabytes and keeps a cache of its own. */ const mostParallel = 4;
function usualParallel() {
    return Math.min(mostParallel, Math.max(1, Math.floor((0,external_node_os_.availableParallelism)() / 2)));
}
/** Everybody who asks gets the answer to the first question, be it a failure. */ function trivy_once(ask) {
    let answer;
    return ()=>{
        answer ??= ask();
        // Asked early, it may fail before anybody waits for it.
        answer.catch(()=>undefined);
        return answer;
    };
}
function createTurns(parallel) {
    const limit = trivy_once(async ()=>(await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 70370))).default(parallel));
    return async (work)=>(await limit())(work);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/scanner.js



/** A database is looked for where it came from: one of a test or a mirror must never answer for the public one. */ function databaseKey(inputs) {
    const repositories = [
        inputs['db-repository'] ?? [],
        inputs['java-db-repository'] ?? []
    ];
    if (repositories.flat().length === 0) return 'public';
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(repositories)).digest('hex').slice(0, 16);
}
/**
 * A scanner whose program is found when it is first needed; a program that cannot be had breaks the gate, not the run.
 */ function lazyScanner({ cwd, inputs }, workshop, host, signal) {
    let made;
    const make = async ()=>{
        const { program, version, from } = await workshop.tool('trivy', signal);
        host.debug(`trivy ${version}: ${program} (${from})`);
        const { carried } = workshop;
        const key = databaseKey(inputs);
        const cacheDir = (0,external_node_path_.join)(workshop.cacheDir, 'trivy', key);
        return createScanner({
            program,
            env: await workshop.loginEnv(),
            cacheDir,
            temporary: workshop.folder,
            cwd,
            signal,
            dbRepositories: inputs['db-repository'] ?? [],
            javaDbRepositories: inputs['java-db-repository'] ?? [],
            ...carried === undefined ? {} : {
                around: (folder, get)=>carried.database(folder, key, (0,external_node_path_.join)(cacheDir, folder), get)
            }
        });
    };
    const scanner = ()=>made ??= make();
    return {
        prepare: async ()=>(await scanner()).prepare(),
        scan: async (subject)=>(await scanner()).scan(subject),
        scanSbom: async (text)=>(await scanner()).scanSbom(text),
        makeSbom: async (scan, name, format)=>(await scanner()).makeSbom(scan, name, format),
        unusedIgnores: async ()=>(await scanner()).unusedIgnores()
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/check.js














/** Gets the scanner ready at once, so that its database comes while images are built. */ function startChecks(plan, engine, context, request, workshop, host, record) {
    const ending = new AbortController();
    const signal = AbortSignal.any([
        host.signal,
        ending.signal
    ]);
    const scanner = lazyScanner(request, workshop, host, signal);
    const announced = new Announced();
    const around = {
        plan,
        pins: record.pins,
        bases: record.bases,
        announced,
        workshop,
        engine,
        scanner,
        context,
        defaultBranchTag: request.inputs['default-branch-tag'],
        testHelper: request.inputs['test-helper'],
        signal,
        layers: createLayerStore({
            dir: (0,external_node_path_.join)(workshop.cacheDir, 'layers')
        })
    };
    const now = new Date(record.startMs);
    let running = [];
    const check = async (built, isVoid)=>{
        const image = plan.images.find(({ name })=>name === built.image);
        if (image === undefined) throw new Error(`a layout of an image that was not planned: ${built.image}`);
        const { manifest } = await (0,layout/* readLayout */.T4)(built.dir);
        const subject = subjectOf(built, image, request);
        let scanned;
        const onScan = (scan)=>void (scanned = scan);
        const gatherers = gatherersOf(subject, image, {
            ...around,
            announced: announced.askedBy(isVoid),
            onScan
        });
        const { gates, ...facts } = await checkLayout(subject, gatherers, now);
        record.layouts.push({
            ...built,
            digest: manifest.digest,
            ...facts
        });
        record.gates.push(...gates);
        const scan = scanned ?? await scanForSbom(image, gatherers.scan);
        if (scan !== undefined) record.sboms.push(...await sbomsOf(scan, image, built, request, scanner));
    };
    /** Of an image that no gate had scanned, where somebody wants its SBOM. A gate that could not has told why. */ const scanForSbom = async (image, ask)=>{
        if (scans(image) || sbomFormatsOf(image, request).size === 0) return undefined;
        try {
            return await ask();
        } catch (error) {
            if (error instanceof src_problem/* Problem */.AF && error.data.kind === 'interrupted') throw error;
            record.notes.push(`there is no SBOM of ${image.name}: ${(0,src_problem/* messageOf */.bD)(error)}`);
            return undefined;
        }
    };
    const scans = ({ policy })=>(0,check_asked/* askedGates */.ds)(policy).some((gate)=>scanGates.includes(gate));
    // Got while images are built.
    const prepared = plan.images.some((one)=>one.decision !== 'skip' && scans(one)) ? scanner.prepare().catch(()=>undefined) : undefined;
    return {
        readDigest: around.layers.prove,
        start: (layout)=>{
            announced.add(layout.image, layout.platform, layout.dir);
            let isVoid = false;
            const done = check(layout, ()=>isVoid);
            // A failed build ends the run before anybody waits for the checks.
            done.catch(()=>undefined);
            running = [
                ...running,
                {
                    image: layout.image,
                    done,
                    makeVoid: ()=>isVoid = true
                }
            ];
        },
        forget: async (images)=>{
            const isOther = ({ image })=>!images.includes(image);
            const theirs = running.filter((one)=>!isOther(one));
            // Else they would wait for a base of the next try, which begins when they have ended.
            for (const { makeVoid } of theirs)makeVoid();
            announced.forget(images);
            // What the others say is still waited for.
            running = running.filter(isOther);
            await Promise.allSettled(theirs.map(({ done })=>done));
            record.layouts.splice(0, Infinity, ...record.layouts.filter(isOther));
            record.gates = record.gates.filter(isOther);
            record.sboms.splice(0, Infinity, ...record.sboms.filter(isOther));
        },
        finish: async (isAll)=>{
            await Promise.all(running.map(({ done })=>done));
            const names = new Set(running.map(({ image })=>image));
            const all = plan.images.filter(({ name })=>names.has(name));
            const isKnown = isAll && all.length > 0 && // What nobody has looked for may be what an entry is for.
            all.every(({ policy })=>(0,check_asked/* isAsked */.D6)('vulnerabilities', policy) && (0,check_asked/* isAsked */.D6)('secrets', policy));
            // Without a scanner the gates have told why.
            const unused = isKnown ? await scanner.unusedIgnores().catch(()=>undefined) : undefined;
            if (unused !== undefined) record.gates = [
                ...withUnusedIgnores(record.gates, unused)
            ];
            const ignores = await ignoreFile(request.cwd, now);
            if (ignores !== undefined) record.gates = [
                ...(0,accept/* withExpiredIgnores */.rZ)(record.gates, ignores)
            ];
        },
        end: async ()=>{
            ending.abort();
            announced.end();
            await Promise.allSettled([
                prepared,
                ...running.map(({ done })=>done)
            ]);
        }
    };
}
/** Without Trivy, which may not be needed. What is wrong with the file the gates have told. */ async function ignoreFile(cwd, now) {
    try {
        const path = await (0,ignore_file.findIgnoreFile)(cwd);
        return path === undefined ? undefined : await (0,ignore_file/* readIgnoreFile */.r)(path, now);
    } catch  {
        return undefined;
    }
}
/** Those that read what Trivy says. */ const scanGates = [
    'vulnerabilities',
    'secrets',
    'licenses'
];
/** Those that the report shall have, and the one that later runs are compared with. */ async function sbomsOf(scan, planned, { image, platform }, request, scanner) {
    const { name, tags } = planned;
    return Promise.all([
        ...sbomFormatsOf(planned, request)
    ].map(async (format)=>({
            image,
            platform,
            format,
            text: await scanner.makeSbom(scan, tags[0] ?? name, format)
        })));
}
function sbomFormatsOf({ policy }, { inputs }) {
    return new Set([
        ...inputs['sbom-files'] ?? [],
        ...policy.onlyNew ? [
            'cyclonedx'
        ] : []
    ]);
}
function subjectOf(built, image, { policy }) {
    const { path, text } = image.dockerfile;
    const { target } = image.target;
    return {
        ...built,
        policy: image.policy,
        ...policy.path === undefined ? {} : {
            policyFile: policy.path
        },
        dockerfile: {
            path,
            text,
            instructions: (0,instructions/* cutInstructions */.k)(text).instructions,
            args: (0,settings/* argsOf */.PL)(image.target),
            ...target === undefined ? {} : {
                target
            }
        }
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/made.js
var run_made = __webpack_require__(85310);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/pull.js
var pull = __webpack_require__(29700);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/allow.js
var allow = __webpack_require__(60331);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/node-name.js
var node_name = __webpack_require__(78842);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/attestations.js
var attestations = __webpack_require__(8316);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/cache/of-surroundings.js
var of_surroundings = __webpack_require__(52527);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/kept-steps.js



/** Small questions, each of some round trips. */ const atOnce = 4;
/** @param folder for what is fetched and sent; it is there */ async function notedSteps(images, decided, caches, store, folder, host) {
    const [{ stepKeys }, { nodeKey }, { readKeptSteps, writeKeptSteps }, { keepsAllSteps }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3822).then(__webpack_require__.bind(__webpack_require__, 33822)),
        __webpack_require__.e(/* import() */ 5876).then(__webpack_require__.bind(__webpack_require__, 5876)),
        __webpack_require__.e(/* import() */ 9712).then(__webpack_require__.bind(__webpack_require__, 79712)),
        __webpack_require__.e(/* import() */ 8579).then(__webpack_require__.bind(__webpack_require__, 28579))
    ]);
    const keys = new Map();
    for (const image of images){
        const fingerprint = decided.known.get(image.name)?.fingerprint;
        if (fingerprint === undefined) continue;
        for (const entry of (await stepKeys(decided.runsOf(image), fingerprint, decided.contexts)))keys.set(...entry);
    }
    const limit = (0,p_limit["default"])(atOnce);
    const nodes = images.flatMap(({ name: image, platforms })=>platforms.map((platform)=>({
                image,
                platform,
                caches: caches.nodes[nodeKey(image, platform)]
            })));
    const read = await Promise.all(nodes.map(({ image, platform, caches: own })=>limit(async ()=>{
            if (own === undefined || own.read.length === 0) return undefined;
            return readKeptSteps({
                store,
                folder,
                image,
                platform,
                kind: caches.kind
            }).catch((error)=>{
                if (!(0,of_surroundings/* isOfSurroundings */.D)(error)) throw error;
                host.debug(`what the layer cache of ${image} has is not known: ${(0,src_problem/* messageOf */.bD)(error)}`);
                return undefined;
            });
        })));
    return {
        keys,
        kept: new Set(read.flatMap((note)=>note?.keys ?? [])),
        note: async ({ steps })=>{
            for (const [index, { image, platform, caches: own }] of nodes.entries()){
                const isOfNode = (name)=>name.startsWith(`${nodeKey(image, platform)} `);
                const now = [
                    ...keys
                ].flatMap(([name, key])=>isOfNode(name) ? [
                        key
                    ] : []).sort();
                const writes = steps.filter((one)=>one.cache === 'write' && one.image === image);
                // One that was given up has no end.
                const isWhole = ({ error, completedMs })=>error === undefined && completedMs !== undefined;
                const isWritten = writes.length > 0 && writes.every(isWhole);
                if (!isWritten || !(own?.write ?? []).some(keepsAllSteps)) continue;
                if (JSON.stringify(read[index]?.keys) === JSON.stringify(now)) continue;
                await writeKeptSteps({
                    store,
                    folder,
                    image,
                    platform,
                    kind: caches.kind
                }, {
                    keys: now
                }, Date.now()).catch((error)=>{
                    if (!(0,of_surroundings/* isOfSurroundings */.D)(error)) throw error;
                    host.debug(`what the layer cache of ${image} has is not noted: ${(0,src_problem/* messageOf */.bD)(error)}`);
                });
            }
        }
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/mount-saves.js


/** Two fill a disk and a network; more wait for each other. */ const mount_saves_atOnce = 2;
const unsaved = {
    notes: [],
    trips: []
};
/**
 * Keeps each mount as soon as no step of this build can write to it any more: images, and caches of their layers, are
 * exported meanwhile.
 */ class MountSaves {
    #save;
    #atWork = new Set();
    #nodes;
    #trips = [];
    #begun = new Map();
    #limit = (0,p_limit["default"])(mount_saves_atOnce);
    /** Counts the builds: what waits for its turn when one is over is of no use any more. */ #build = 1;
    /**
   * @param nodes all of the build
   * @param save keeps one mount of a trip
   */ constructor(nodes, save){
        this.#nodes = nodes;
        this.#save = save;
        for (const node of nodes)this.#atWork.add(node);
    }
    add(trip) {
        this.#trips.push(trip);
    }
    /** The engine is past all steps of a node. */ stepsDone({ image, platform }) {
        for (const node of this.#nodes)if (node.image === image && node.platform === platform) this.#atWork.delete(node);
        const busy = new Set([
            ...this.#atWork
        ].map((node)=>node.image));
        this.#begin(({ mount })=>!mount.users.some((user)=>busy.has(user.image)));
    }
    /** The build begins anew: what was kept may change, and is kept once more. @returns when nothing is read any more */ async again() {
        this.#build += 1;
        await Promise.allSettled(this.#begun.values());
        this.#begun.clear();
        for (const node of this.#nodes)this.#atWork.add(node);
    }
    /** After the build. @throws what keeping one of them throws, when nothing is read any more */ async finish() {
        this.#begin(()=>true);
        return (0,settled/* settled */.g)([
            ...this.#begun.values()
        ]);
    }
    #begin(isDone) {
        const build = this.#build;
        for (const trip of this.#trips)for (const mount of trip.travel.mounts){
            if (this.#begun.has(mount) || !isDone(mount)) continue;
            const saved = this.#limit(()=>build === this.#build ? this.#save(trip, mount) : unsaved);
            // Told by finish().
            saved.catch(()=>undefined);
            this.#begun.set(mount, saved);
        }
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/mount-store.js
var mount_store = __webpack_require__(81562);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/travelling-mounts.js

/**
 * Which cache mounts of these images travel. Where the engine keeps them itself none does, unless some are named.
 * @returns undefined where none does; what was asked for and cannot be is in the record's notes
 * @throws Problem (request) for a name that no Dockerfile has
 */ async function travellingMounts(images, decided, question, { inputs, cwd }, host, workshop, record) {
    const { readMountWish, chooseMounts } = await __webpack_require__.e(/* import() */ 4154).then(__webpack_require__.bind(__webpack_require__, 84154));
    const wish = readMountWish(inputs['cache-mounts']);
    if (wish.kind === 'off') return undefined;
    const { decideMountPlace } = await __webpack_require__.e(/* import() */ 5060).then(__webpack_require__.bind(__webpack_require__, 35060));
    const isNamed = wish.kind === 'list';
    const place = decideMountPlace(question, isNamed, await (0,mount_store/* hasRunnerStore */.AA)(host));
    if (place.kind === 'none' && !isNamed) return undefined;
    const { findMounts } = await __webpack_require__.e(/* import() */ 7526).then(__webpack_require__.bind(__webpack_require__, 97526));
    const found = findMounts(images.map(decided.runsOf));
    const everywhere = wish.kind === 'list' ? findMounts(decided.plan.images.map(decided.runsOf)) : found;
    const { chosen, left } = chooseMounts(found, wish, everywhere);
    for (const { name, why, isMissed } of left){
        if (isMissed) record.notes.push(`cache mount ${name} does not travel: ${why}`);
        else host.debug(`cache mount ${name} does not travel: ${why}`);
    }
    if (chosen.length === 0) return undefined;
    if (place.kind === 'none' || !(place.reads || place.writes)) {
        if (isNamed) record.notes.push(`cache mounts do not travel: ${place.why}`);
        return undefined;
    }
    const tell = (sentence)=>void record.notes.push(sentence);
    return {
        mounts: chosen,
        place,
        store: await (0,mount_store/* openMountStore */.N5)(place, cwd, host, workshop, tell)
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/warm-bases.js


/**
 * Lets an empty engine fetch and unpack the bases of these images, by digest, while their cache mounts are restored. It
 * is a favour to the build, which finds them there or waits for the same work: what goes wrong is told by that.
 * @param parent folder of this run
 */ function warmBases(images, pins, engine, parent, runs) {
    const dockerfile = warmingDockerfile(images, pins);
    if (dockerfile === undefined) return {
        end: ()=>Promise.resolve()
    };
    const over = new AbortController();
    const signal = AbortSignal.any([
        runs,
        over.signal
    ]);
    const work = async ()=>{
        const { smallSolve } = await __webpack_require__.e(/* import() */ 8192).then(__webpack_require__.bind(__webpack_require__, 88192));
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'bases-'));
        try {
            await smallSolve({
                engine,
                dockerfile,
                args: {},
                folder,
                signal
            });
        } finally{
            await (0,promises_.rm)(folder, {
                recursive: true,
                force: true
            });
        }
    };
    const done = work().catch(()=>undefined);
    return {
        end: async ()=>{
            over.abort();
            await done;
        }
    };
}
/**
 * A folder made in each base needs all of its layers unpacked.
 * @returns undefined where nothing has a pinned base without triggers
 */ function warmingDockerfile(images, pins) {
    const known = new Map([
        ...pins.values()
    ].flatMap((pin)=>pin.state === 'pinned' ? [
            [
                pin.reference,
                pin.settings
            ]
        ] : []));
    // Triggers would run, and might fill a mount that is being restored.
    const isQuiet = (reference, platform)=>known.get(reference)?.[platform]?.onbuild.length === 0;
    const bases = new Set(images.flatMap(({ target, platforms })=>Object.values(target.contexts ?? {}).flatMap((context)=>{
            const [, reference] = /^docker-image:\/\/(\S+@sha256:[0-9a-f]{64})$/.exec(context) ?? [];
            return reference === undefined ? [] : platforms.flatMap((platform)=>isQuiet(reference, platform) ? [
                    `--platform=${platform} ${reference}`
                ] : []);
        })));
    if (bases.size === 0) return undefined;
    const stages = [
        ...bases
    ].flatMap((base, at)=>[
            `FROM ${base} AS base-${at}`,
            'WORKDIR /image-build-base'
        ]);
    const all = [
        ...bases
    ].map((_, at)=>`COPY --from=base-${at} /image-build-base /${at}`);
    return [
        ...stages,
        'FROM scratch',
        ...all,
        ''
    ].join('\n');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/cache-mounts.js







const cache_mounts_nothing = ()=>Promise.resolve();
const none = {
    restoreAll: cache_mounts_nothing,
    stepsDone: ()=>undefined,
    endWarming: cache_mounts_nothing,
    giveUp: cache_mounts_nothing,
    save: (written)=>written
};
/** Of each mount, unpacked. */ const usualLargest = '2GB';
/**
 * Brings what is kept of the cache mounts into the engine. Where the engine keeps them itself nothing travels, unless
 * some are named.
 * @throws Problem: request for a name that no Dockerfile has; interrupted
 */ async function carryMounts(images, decided, engine, question, caches, request, host, workshop, record) {
    const travelling = await travellingMounts(images, decided, question, request, host, workshop, record);
    if (travelling === undefined) return none;
    const { mounts: chosen, place, store } = travelling;
    const { inputs } = request;
    const [{ keyOf }, { readLocks }, { spareMounts }, { mountAccess }, { restoreMounts, saveMounts }, platform] = await Promise.all([
        __webpack_require__.e(/* import() */ 828).then(__webpack_require__.bind(__webpack_require__, 10828)),
        __webpack_require__.e(/* import() */ 2974).then(__webpack_require__.bind(__webpack_require__, 82974)),
        __webpack_require__.e(/* import() */ 6411).then(__webpack_require__.bind(__webpack_require__, 68792)),
        __webpack_require__.e(/* import() */ 4718).then(__webpack_require__.bind(__webpack_require__, 72337)),
        __webpack_require__.e(/* import() */ 7742).then(__webpack_require__.bind(__webpack_require__, 57742)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 81924))
    ]);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(workshop.folder, 'mounts-'));
    const access = await mountAccess({
        engine,
        facts: engine.reach,
        ...inputs['cache-mounts-image'] === undefined ? {} : {
            archiver: inputs['cache-mounts-image']
        },
        folder,
        env: host.env,
        signal: host.signal
    });
    const { keys, kept, note } = await notedSteps(images, decided, caches, store, folder, host);
    const { needed, spared } = spareMounts(chosen, keys, kept);
    if (spared.length > 0) record.notes.push(`not fetched, as the layer cache has their steps: cache mounts ${cache_mounts_namesOf(spared)}`);
    const asTravel = async (mounts)=>({
            mounts: await Promise.all(mounts.map(async (mount)=>({
                    mount,
                    key: keyOf(mount, {
                        engine: platform.hostPlatform(),
                        locks: await readLocks(mount, decided.contexts)
                    })
                }))),
            access,
            store,
            folder,
            largest: (0,tools_bytes.parseBytes)(inputs['cache-mounts-max-size'] ?? usualLargest, 'cache-mounts-max-size'),
            mayRestore: place.reads,
            maySave: place.writes
        });
    const nodes = images.flatMap(({ name, platforms })=>platforms.map((platform)=>({
                image: name,
                platform
            })));
    const saves = new MountSaves(nodes, async ({ travel, states }, mount)=>{
        const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'save-'));
        try {
            return await saveMounts({
                ...travel,
                mounts: [
                    mount
                ],
                folder: own
            }, states);
        } finally{
            await (0,promises_.rm)(own, {
                recursive: true,
                force: true
            });
        }
    });
    const restore = async (mounts, isLate = false)=>{
        const travel = await asTravel(mounts);
        const restored = await restoreMounts(travel);
        tell(restored, 'read', record);
        // A step that has filled it from nothing meanwhile has less than what was kept.
        const kept = travel.mounts.filter(({ mount })=>!isLate || !restored.filledBefore.has(mount));
        saves.add({
            travel: {
                ...travel,
                mounts: kept
            },
            states: restored.states
        });
        await emptied(folder);
    };
    // Until then the engine would have nothing to do.
    const users = new Set(needed.flatMap((mount)=>mount.users.map(({ image })=>image)));
    const waiting = place.reads ? images.filter(({ name })=>users.has(name)) : [];
    const warming = warmBases(waiting, decided.pins, engine, workshop.folder, host.signal);
    try {
        await restore(needed);
    } catch (error) {
        await warming.end();
        throw error;
    }
    let rest = spared;
    return {
        restoreAll: async ()=>{
            const late = rest;
            rest = [];
            await saves.again();
            if (late.length > 0) await restore(late, true);
        },
        stepsDone: (node)=>saves.stepsDone(node),
        endWarming: warming.end,
        giveUp: ()=>saves.again(),
        // What was left where it is stays as it is, also when a step has filled it from nothing.
        save: async (written)=>{
            for (const saved of (await saves.finish()))tell(saved, 'write', record);
            await written;
            if (place.writes) await note(record);
            await (0,promises_.rm)(folder, {
                recursive: true,
                force: true
            });
        }
    };
}
function cache_mounts_namesOf(mounts) {
    return mounts.map(({ id })=>id).join(', ');
}
/** What has moved is a bar of the timeline. */ function tell({ notes, trips }, cache, record) {
    record.notes.push(...notes);
    const steps = trips.map(({ mount, startMs, endMs })=>({
            digest: `cache mount ${cache} ${mount.id}`,
            name: `${cache === 'read' ? 'restoring' : 'saving'} cache mount ${mount.id}`,
            startedMs: startMs - record.startMs,
            completedMs: endMs - record.startMs,
            cached: false,
            cache
        }));
    record.steps = [
        ...record.steps,
        ...steps
    ];
}
async function emptied(folder) {
    await (0,promises_.rm)(folder, {
        recursive: true,
        force: true
    });
    await (0,promises_.mkdir)(folder);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/caches.js
var run_caches = __webpack_require__(89384);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/engine.js
var run_engine = __webpack_require__(63533);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/progress.js + 1 modules
var run_progress = __webpack_require__(89899);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/solve-all.js










/**
 * Builds all of these images in one solve, with the caches that this run may use.
 * @param checks told of each image as soon as it is there
 * @throws Problem as solve; nothing is read any more then
 */ async function solveAll(decided, images, getEngine, context, request, host, workshop, record, checks) {
    const { plan } = decided;
    const { inputs, cwd } = request;
    const kept = await workshop.kept();
    // Found while the engine is looked for: reading them takes as long.
    for (const { name, platforms } of images)for (const platform of platforms)void kept.find((0,node_name/* nodeName */.q)(name, platform));
    const [engine, published] = await (0,settled/* settled */.g)([
        getEngine(),
        (0,pull/* reusedParents */.s)(plan, images, workshop)
    ]);
    const reused = new Map([
        ...published,
        ...record.bases ?? []
    ]);
    const question = await (0,run_caches/* askCaches */.bV)(images, engine, context, request, host, workshop);
    const note = (sentence)=>void record.notes.push(sentence);
    const caches = await (0,run_caches/* withoutSilent */.C7)(await (0,run_caches/* decideCaches */.Y4)(question, request.cwd), host, workshop, note);
    const { isCi } = await __webpack_require__.e(/* import() */ 3957).then(__webpack_require__.bind(__webpack_require__, 33957));
    // At a desk an engine keeps its own by itself, and there is nothing to tell.
    if (caches.kind === 'off' && !isCi(host.env) && !caches.isWarning) host.debug(caches.reason);
    else record.notes.push(caches.reason);
    const mounts = await carryMounts(images, decided, engine, question, caches, request, host, workshop, record);
    const progress = (0,run_progress/* showProgress */.R)(host, record);
    try {
        const [{ cacheFailure }, { withoutEntries }] = await Promise.all([
            __webpack_require__.e(/* import() */ 6977).then(__webpack_require__.bind(__webpack_require__, 6977)),
            __webpack_require__.e(/* import() */ 5876).then(__webpack_require__.bind(__webpack_require__, 5876))
        ]);
        const { solve } = await __webpack_require__.e(/* import() */ 6231).then(__webpack_require__.bind(__webpack_require__, 66231));
        const files = [];
        const metadataFile = (0,external_node_path_.join)(workshop.folder, 'metadata.json');
        const { layouts, rest } = await solve({
            engine,
            images: await (0,run_engine/* withAuthorities */.el)(images, request, host, workshop),
            reused,
            cwd,
            folder: workshop.folder,
            allowances: (0,allow/* readAllowances */.K)(images, inputs, cwd, workshop.folder, caches),
            startMs: record.startMs,
            signal: host.signal,
            attest: (0,attestations/* attestations */.e)(request),
            caches,
            withoutCache: (errors, message)=>{
                const failure = cacheFailure(errors, message, caches);
                return failure && {
                    why: failure.why,
                    caches: withoutEntries(caches, failure.entries)
                };
            },
            kept,
            metadataFile,
            readDigest: checks.readDigest,
            onEvent: (event, timeline)=>{
                if (event.kind === 'exporting') mounts.stepsDone(event.node);
                progress.onEvent(event, timeline);
            },
            onLayout: (layout)=>checks.start(layout),
            onFiles: (one)=>files.push(one),
            onAgain: async ({ what, why })=>{
                record.retries.push({
                    what,
                    why
                });
                files.length = 0;
                await checks.forget(images.map(({ name })=>name));
                // It may have been the layer cache that has failed.
                await mounts.restoreAll();
            }
        });
        const written = cachesWritten(rest, progress, note).then(()=>tellUnwritten(record));
        const usage = written.then(()=>usageOf(images, engine, metadataFile));
        // Nobody may be there to wait for it.
        usage.catch(()=>undefined);
        return {
            layouts,
            files,
            usage,
            save: ()=>mounts.save(written),
            giveUp: async ()=>{
                await Promise.allSettled([
                    mounts.giveUp(),
                    written
                ]);
            }
        };
    } catch (error) {
        progress.keepSteps();
        await mounts.giveUp();
        throw error;
    } finally{
        await mounts.endWarming();
        progress.end();
    }
}
/** A cache that was not written fails no build, and later runs wonder why they are slow. */ async function tellUnwritten({ steps, notes }) {
    const { unwrittenCaches } = await __webpack_require__.e(/* import() */ 3429).then(__webpack_require__.bind(__webpack_require__, 53429));
    notes.push(...unwrittenCaches(steps));
}
/** When the engine has ended. @throws Problem (interrupted), Error where images are not what it has said */ async function cachesWritten(rest, progress, note) {
    try {
        const why = await rest;
        if (why !== undefined) note(`layer cache: not all of it may be kept: ${why}`);
    } finally{
        progress.keepSteps();
    }
}
/** Of an image on several platforms the most of each. */ async function usageOf(images, engine, metadataFile) {
    const { mostOf, readUsage } = await __webpack_require__.e(/* import() */ 4765).then(__webpack_require__.bind(__webpack_require__, 94765));
    const known = await readUsage(engine, metadataFile);
    return new Map(images.flatMap(({ name, platforms })=>{
        const own = platforms.flatMap((platform)=>known.get((0,node_name/* nodeName */.q)(name, platform)) ?? []);
        return own.length === 0 ? [] : [
            [
                name,
                mostOf(own)
            ]
        ];
    }));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/build.js







/**
 * Builds in one solve and fetches what is published and has to be judged again, side by side; each image is checked
 * as soon as it is there.
 */ async function buildAndCheck(decided, { built, stale, isAll }, engine, context, request, host, workshop, record) {
    if (built.length + stale.length === 0) return run_made/* nothingMade */.z;
    const { plan } = decided;
    const checks = startChecks(plan, engine, context, request, workshop, host, record);
    (0,ahead/* loadAhead */.k)();
    const check = (layout)=>checks.start(layout);
    try {
        const solving = built.length === 0 ? Promise.resolve({
            ...run_made/* nothingMade */.z,
            save: ()=>run_made/* nothingMade */.z.saved,
            giveUp: ()=>run_made/* nothingMade */.z.saved
        }) : solveAll(decided, built, engine, context, request, host, workshop, record, checks);
        const [made, pulled] = await (0,settled/* settled */.g)([
            solving,
            (0,pull/* pullReused */.A)(stale, workshop, check)
        ]).catch(async (error)=>{
            // What the build keeps is begun while it runs, and works in this run's folder.
            const solved = await solving.catch(()=>undefined);
            await Promise.allSettled([
                solved?.giveUp(),
                solved?.usage
            ]);
            throw error;
        });
        // Archives are made while gates answer.
        const saved = made.save();
        saved.catch(()=>undefined);
        try {
            await checks.finish(isAll);
            record.gates.push(...await checkFiles(built, made.files));
            await (await workshop.kept()).prune();
        } catch (error) {
            // Nothing works in this run's folder when it is over.
            await Promise.allSettled([
                saved,
                made.usage
            ]);
            throw error;
        }
        return {
            files: made.files,
            usage: made.usage,
            saved,
            layouts: [
                ...made.layouts,
                ...pulled
            ]
        };
    } finally{
        await checks.end();
    }
}
/** Files are asked one thing only, where the policy asks it: whether they run on an old glibc. */ async function checkFiles(images, files) {
    const asked = files.flatMap((one)=>{
        const image = images.find(({ name })=>name === one.image);
        if (image === undefined || image.output.kind === 'image' || !(0,check_asked/* isAsked */.D6)('glibc', image.policy)) return [];
        const { maxGlibc: oldest } = image.output;
        return oldest === undefined ? [] : [
            {
                one,
                oldest
            }
        ];
    });
    if (asked.length === 0) return [];
    const { checkGlibc } = await __webpack_require__.e(/* import() */ 9402).then(__webpack_require__.bind(__webpack_require__, 59402));
    return Promise.all(asked.map(({ one, oldest })=>checkGlibc(one, oldest)));
}


/***/ }),

/***/ 89384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ withoutSilent),
/* harmony export */   J6: () => (/* binding */ refuseWrongCaches),
/* harmony export */   Y4: () => (/* binding */ decideCaches),
/* harmony export */   bV: () => (/* binding */ askCaches)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55518);
/* harmony import */ var _mount_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81562);





/** Refuses cache inputs that mean nothing, before anything is started. @throws Problem (request) */ async function refuseWrongCaches({ inputs }) {
    const [{ readCacheWish }, { readMountWish }, { parseBytes }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9536).then(__webpack_require__.bind(__webpack_require__, 29536)),
        __webpack_require__.e(/* import() */ 4154).then(__webpack_require__.bind(__webpack_require__, 84154)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29842))
    ]);
    readCacheWish(inputs.cache ?? 'auto');
    readMountWish(inputs['cache-mounts']);
    parseBytes(inputs['cache-mounts-max-size'] ?? '0', 'cache-mounts-max-size');
}
/**
 * What is known when caches are decided; where it is needed the engine is asked since when it has something, and
 * registries whether this job may push.
 * @throws Problem (request, interrupted)
 */ async function askCaches(images, engine, context, { inputs }, host, workshop) {
    const [{ readRunnerCache }, { engineState }, { readCacheWish }, { cachedImages }, { engineFacts }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8930).then(__webpack_require__.bind(__webpack_require__, 48930)),
        __webpack_require__.e(/* import() */ 3957).then(__webpack_require__.bind(__webpack_require__, 33957)),
        __webpack_require__.e(/* import() */ 9536).then(__webpack_require__.bind(__webpack_require__, 29536)),
        __webpack_require__.e(/* import() */ 3577).then(__webpack_require__.bind(__webpack_require__, 83577)),
        __webpack_require__.e(/* import() */ 8163).then(__webpack_require__.bind(__webpack_require__, 28163))
    ]);
    const wish = readCacheWish(inputs.cache ?? 'auto');
    const question = {
        wish,
        given: {
            from: inputs['cache-from'] ?? [],
            to: inputs['cache-to'] ?? []
        },
        noCache: inputs['no-cache'] ?? false,
        ref: context.ref,
        ...context.defaultBranch === undefined ? {} : {
            defaultBranch: context.defaultBranch
        },
        ...context.baseBranch === undefined ? {} : {
            baseBranch: context.baseBranch
        },
        isFork: context.isFork ?? false,
        runner: readRunnerCache(host.env, Date.now()),
        engine: engineState(await engineFacts(engine, host), host.env),
        // Outputs have BuildKit's default.
        compression: 'gzip',
        images: cachedImages(images, wish.kind === 'inline' ? await publishedTags(images, context, inputs) : undefined)
    };
    return {
        ...question,
        closed: await closedRepositories(question, host, workshop)
    };
}
/** Image → where an earlier one may be, the nearest first: what is not there is an empty cache. */ async function publishedTags(images, context, inputs) {
    const { tagsInQuestion } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 15513));
    return new Map(images.map(({ name, tags })=>[
            name,
            tagsInQuestion(tags, context, inputs)
        ]));
}
/** So long a registry has to say whether it may be pushed to, in ms. */ const mayPushPatienceMs = 10_000;
/** The repositories in which caches would be kept, and into which this job's login may not push. */ async function closedRepositories(question, host, workshop) {
    const { pushesTo } = await __webpack_require__.e(/* import() */ 6264).then(__webpack_require__.bind(__webpack_require__, 66264));
    const asked = pushesTo(question);
    if (asked.length === 0) return new Set();
    const { parseReference } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 97970));
    // Not one of the questions whose hosts are left alone when they are late: writing takes longer than reading.
    const signal = AbortSignal.any([
        host.signal,
        AbortSignal.timeout(mayPushPatienceMs)
    ]);
    const client = (await workshop.registry()).with(signal);
    const closed = await Promise.all(asked.map(async (repository)=>{
        try {
            return await client.mayPush(parseReference(repository)) ? [] : [
                repository
            ];
        } catch (error) {
            // A question that took too long ends as interrupted, too.
            if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF) || host.signal.aborted) throw error;
            // Whether it answers at all is asked later, and whatever else it says, it says to BuildKit, too.
            host.debug(`whether ${repository} may be pushed to is not known: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
            return [];
        }
    }));
    return new Set(closed.flat());
}
/**
 * Decides which layer caches this run uses: see cache/policy/decide.ts.
 * @param cwd what folders are relative to
 * @throws Problem (request) for a wrong place
 */ async function decideCaches(question, cwd) {
    const [{ layerCaches }, { withoutFolders }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6745).then(__webpack_require__.bind(__webpack_require__, 96745)),
        __webpack_require__.e(/* import() */ 5876).then(__webpack_require__.bind(__webpack_require__, 5876))
    ]);
    const caches = layerCaches(question);
    // Bake is only allowed to read and write what is there.
    for (const folder of caches.writeFolders)await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, folder), {
        recursive: true
    });
    return withoutFolders(caches, caches.readFolders.filter((folder)=>!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, folder))));
}
/**
 * Leaves out the caches that cannot be reached, in registries and of the runner: BuildKit would wait for them for ever,
 * and so would every later solve of that engine. One question for each, of a few seconds.
 */ async function withoutSilent(caches, host, workshop, note) {
    const left = await withoutSilentRunner(caches, host, note);
    return withoutSilentRegistries(left, workshop, note);
}
function entriesIn({ nodes }) {
    return [
        ...new Set(Object.values(nodes).flatMap(({ read, write })=>[
                ...read,
                ...write
            ]))
    ];
}
async function withoutSilentRunner(caches, { env, signal }, note) {
    const [{ parseEntry }, { withoutEntries }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6999).then(__webpack_require__.bind(__webpack_require__, 16999)),
        __webpack_require__.e(/* import() */ 5876).then(__webpack_require__.bind(__webpack_require__, 5876))
    ]);
    const entries = entriesIn(caches).filter((entry)=>parseEntry(entry).type === 'gha');
    if (entries.length === 0) return caches;
    const { silenceOf } = await Promise.all(/* import() */[__webpack_require__.e(4629), __webpack_require__.e(4244)]).then(__webpack_require__.bind(__webpack_require__, 74244));
    const silence = await silenceOf(env, {
        signal,
        userAgent: _mount_store_js__WEBPACK_IMPORTED_MODULE_4__/* .userAgent */ .N1
    });
    if (silence === undefined) return caches;
    note(`the layer caches of the runner are left out: ${silence}`);
    return withoutEntries(caches, entries);
}
async function withoutSilentRegistries(caches, workshop, note) {
    const entries = entriesIn(caches);
    const [{ parseEntry }, { withoutEntries }, { parseReference }, { Unreachable }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6999).then(__webpack_require__.bind(__webpack_require__, 16999)),
        __webpack_require__.e(/* import() */ 5876).then(__webpack_require__.bind(__webpack_require__, 5876)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 97970)),
        __webpack_require__.e(/* import() */ 9059).then(__webpack_require__.bind(__webpack_require__, 79059))
    ]);
    const placed = entries.flatMap((entry)=>{
        const { type, attrs } = parseEntry(entry);
        const ref = type === 'registry' ? attrs['ref'] : undefined;
        if (ref === undefined) return [];
        try {
            return [
                {
                    entry,
                    place: parseReference(ref)
                }
            ];
        } catch (error) {
            // What is no reference to us is BuildKit's to say.
            if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF) return [];
            throw error;
        }
    });
    if (placed.length === 0) return caches;
    const client = (await workshop.registry()).briefly();
    const silent = new Set();
    await Promise.all([
        ...new Map(placed.map(({ place })=>[
                place.registry,
                place
            ])).values()
    ].map(async (place)=>{
        try {
            await client.resolveTag({
                ...place,
                tag: place.tag ?? 'latest'
            });
        } catch (error) {
            if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF) || error.data.kind === 'interrupted') throw error;
            // Whatever else a registry says, it says it to BuildKit, too.
            if (!(error instanceof Unreachable)) return;
            silent.add(place.registry);
            note(`the layer caches in ${place.registry} are left out: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
        }
    }));
    return withoutEntries(caches, placed.filter(({ place })=>silent.has(place.registry)).map(({ entry })=>entry));
}


/***/ }),

/***/ 81562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ hasRunnerStore),
/* harmony export */   N1: () => (/* binding */ userAgent),
/* harmony export */   N5: () => (/* binding */ openMountStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _tools_own_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69548);


/** Whether the runner's cache service takes files from us. */ async function hasRunnerStore({ env, signal }) {
    const { createRunnerStore } = await Promise.all(/* import() */[__webpack_require__.e(4629), __webpack_require__.e(4244)]).then(__webpack_require__.bind(__webpack_require__, 74244));
    return createRunnerStore(env, {
        signal,
        userAgent
    }) !== undefined;
}
/**
 * Opens the place where cache mounts are kept.
 * @param cwd what a folder is relative to
 * @param tell told what was found and not taken, one sentence
 * @throws Problem (request) for a repository that cannot be one
 */ async function openMountStore(place, cwd, { env, signal }, workshop, tell) {
    if (place.kind === 'runner') {
        const { createRunnerStore } = await Promise.all(/* import() */[__webpack_require__.e(4629), __webpack_require__.e(4244)]).then(__webpack_require__.bind(__webpack_require__, 74244));
        const store = createRunnerStore(env, {
            signal,
            userAgent,
            tell
        });
        if (store === undefined) throw new Error('the runner’s cache was there before');
        return store;
    }
    const { createSlots } = await __webpack_require__.e(/* import() */ 7634).then(__webpack_require__.bind(__webpack_require__, 7634));
    const { readSlots, writeSlot } = place;
    const open = await opener(place, cwd, signal, workshop, tell);
    const written = writeSlot === undefined ? undefined : open(writeSlot);
    return createSlots(readSlots.map(open), written, place.why, tell);
}
/** How the cache service knows us. */ const userAgent = `image-build/${_tools_own_version_js__WEBPACK_IMPORTED_MODULE_1__/* .ownVersion */ .X}`;
/** Opens one slot of a place: what a pull request writes there is never what a branch reads. */ async function opener(place, cwd, signal, workshop, tell) {
    if (place.kind === 'folder') {
        const { createFolderStore } = await __webpack_require__.e(/* import() */ 9565).then(__webpack_require__.bind(__webpack_require__, 39565));
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, place.folder), 'cache-mounts');
        return (slot)=>createFolderStore(folder, {
                slot,
                signal,
                tell
            });
    }
    const [{ createRegistryStore }, { parseReference }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5062).then(__webpack_require__.bind(__webpack_require__, 65062)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 97970))
    ]);
    const [client, repository] = [
        await workshop.registry(),
        parseReference(place.reference)
    ];
    return (slot)=>createRegistryStore(client, repository, {
            tell,
            slot
        });
}


/***/ }),

/***/ 89899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ showProgress)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/harmless.js
var harmless = __webpack_require__(13889);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/words.js + 2 modules
var words = __webpack_require__(41245);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/progress.js


/** How many running steps the live view shows. */ const shownSteps = 12;
/** An instruction of a Dockerfile or an export: what a person waits for. */ function isWork(step) {
    return step.image !== undefined && (/^\[[^\]]*\d+\/\d+\]/.test(step.name) || step.name.startsWith('exporting'));
}
/** The lines of the live view: what is being done right now and for how long. */ function liveLines(steps, nowMs, columns) {
    const work = steps.filter(isWork);
    const running = work.filter((step)=>step.startedMs !== undefined && step.completedMs === undefined);
    const done = work.filter((step)=>step.completedMs !== undefined).length;
    const rows = running.slice(0, shownSteps).map((step)=>(0,harmless/* shorten */.ml)(`  ${line(step, nowMs - (step.startedMs ?? nowMs))}`, columns - 1));
    return [
        `building: ${done} of ${work.length} steps done`,
        ...rows
    ];
}
/** One line for a finished step, for places where lines cannot be replaced; `undefined` for what nobody waits for. */ function stepLine(step, columns) {
    if (!isWork(step) || step.completedMs === undefined || step.startedMs === undefined) return undefined;
    return (0,harmless/* shorten */.ml)(line(step, step.completedMs - step.startedMs), columns);
}
function line(step, tookMs) {
    const took = step.error !== undefined ? 'FAILED' : step.cached ? 'cached' : (0,words/* duration */.p0)(Math.max(0, tookMs));
    return `${step.image ?? ''} ${(0,harmless/* oneLine */.TN)(step.name)} ${took}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/progress.js


const refreshMs = 100;
/**
 * Shows what the engine does: a live view on a terminal, a line for each finished step in a pipe, one group for each
 * image on a runner. Keeps steps and warnings for the report.
 */ function showProgress(host, record) {
    let timeline;
    let isOver = false;
    const told = new Set();
    const logs = new Map();
    const refresh = ()=>{
        if (timeline) host.live(liveLines(timeline.steps, Date.now() - record.startMs, host.columns));
    };
    const timer = host.interactive ? setInterval(refresh, refreshMs) : undefined;
    timer?.unref();
    const keep = ({ image = '' }, lines)=>{
        const kept = logs.get(image);
        if (kept === undefined) logs.set(image, [
            ...lines
        ]);
        else for (const line of lines)kept.push(line);
    };
    const tell = (step)=>{
        const line = stepLine(step, host.columns);
        if (line === undefined || told.has(step.digest)) return;
        told.add(step.digest);
        if (host.kind === 'runner') keep(step, [
            line
        ]);
        else host.info(line);
    };
    return {
        onEvent: (event, current)=>{
            timeline = current;
            if (isOver) return;
            if (event.kind === 'step') tell(event.step);
            if (event.kind === 'log' && host.kind === 'runner' && isWork(event.step)) keep(event.step, (0,harmless/* cleanLines */.v3)(event.lines).map((line)=>`  ${line}`));
            if (event.kind === 'exported' && host.kind === 'runner') closeGroup(host, logs, event.node.image);
        },
        end: ()=>{
            isOver = true;
            clearInterval(timer);
            host.live([]);
            record.warnings = timeline?.warnings ?? [];
            for (const image of [
                ...logs.keys()
            ])closeGroup(host, logs, image);
        },
        keepSteps: ()=>{
            record.steps = [
                ...record.steps,
                ...timeline?.steps ?? []
            ];
        }
    };
}
function closeGroup(host, logs, image) {
    const lines = logs.get(image);
    if (lines === undefined) return;
    logs.delete(image);
    host.group(image, lines);
}


/***/ }),

/***/ 34404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ DamagedElf)
/* harmony export */ });
/** A file that begins like an ELF file and cannot be read as one. */ class DamagedElf extends Error {
    name = 'DamagedElf';
}


/***/ }),

/***/ 58390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ openElf),
/* harmony export */   XL: () => (/* binding */ elfMagic)
/* harmony export */ });
/* unused harmony export Elf */
/* harmony import */ var _damaged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34404);

/** The first bytes of every ELF file. */ const elfMagic = '\x7fELF';
/** Names are read in pieces of this many bytes. */ const namePiece = 512;
/** Longer ones are no names of files, libraries, versions or symbols; search paths may be long. In bytes. */ const longestName = 64 * 1024;
/** Numbers in the file's own width and byte order. Nothing that a file says of itself is believed. */ class Elf {
    is64;
    #bytes;
    #isLittle;
    constructor(bytes, is64, isLittle){
        this.#bytes = bytes;
        this.is64 = is64;
        this.#isLittle = isLittle;
    }
    /** @throws DamagedElf when they are not all there */ async read(offset, length) {
        if (!(offset >= 0 && length >= 0 && offset + length <= this.#bytes.size)) throw new _damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .DamagedElf */ .p('it names a place behind its end');
        return this.#bytes.read(offset, length);
    }
    /** What is there of `length` bytes. */ async readUpTo(offset, length) {
        return this.read(offset, Math.max(0, Math.min(length, this.#bytes.size - offset)));
    }
    /** A text that ends with a NUL. @throws DamagedElf when it does not end soon */ async readName(offset) {
        for(let length = namePiece;; length = longestName){
            const bytes = await this.readUpTo(offset, length);
            const end = bytes.indexOf(0);
            if (end >= 0) return bytes.toString('utf8', 0, end);
            if (bytes.length < length || length === longestName) throw new _damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .DamagedElf */ .p('it has a name without an end');
        }
    }
    half(bytes, at) {
        return this.#isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
    }
    word(bytes, at) {
        return this.#isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
    }
    /** An address or offset; one that no file can have is as good as any other behind the end. */ wide(bytes, at) {
        if (!this.is64) return this.word(bytes, at);
        return Number(this.#isLittle ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at));
    }
}
/** @returns undefined for what is no ELF file @throws DamagedElf */ async function openElf(bytes) {
    if (bytes.size < 16) return undefined;
    const ident = await bytes.read(0, 16);
    if (ident.toString('latin1', 0, 4) !== elfMagic) return undefined;
    const [width, order] = [
        ident[4],
        ident[5]
    ];
    if (width !== 1 && width !== 2 || order !== 1 && order !== 2) throw new _damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .DamagedElf */ .p('it has neither 32 nor 64 bits, or no byte order');
    return new Elf(bytes, width === 2, order === 1);
}


/***/ }),

/***/ 61133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ toOffset),
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   Ko: () => (/* binding */ fileTypes),
/* harmony export */   T4: () => (/* binding */ segmentTypes),
/* harmony export */   lZ: () => (/* binding */ readSegments),
/* harmony export */   os: () => (/* binding */ readDynamic),
/* harmony export */   x9: () => (/* binding */ readElfHeader)
/* harmony export */ });
/* harmony import */ var _damaged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34404);

const fileTypes = {
    relocatable: 1,
    executable: 2,
    shared: 3
};
const segmentTypes = {
    load: 1,
    dynamic: 2,
    interpreter: 3
};
/** More of anything than a linker makes: a file that claims it is not read on. In bytes but for `segments`. */ const limits = {
    segments: 4096,
    segment: 256,
    dynamic: 1 << 20
};
/** @throws DamagedElf */ async function readElfHeader(elf) {
    const { is64 } = elf;
    const bytes = await elf.read(0, is64 ? 64 : 52);
    return {
        type: elf.half(bytes, 16),
        segments: {
            offset: elf.wide(bytes, is64 ? 32 : 28),
            entry: elf.half(bytes, is64 ? 54 : 42),
            count: elf.half(bytes, is64 ? 56 : 44)
        },
        sections: {
            offset: elf.wide(bytes, is64 ? 40 : 32),
            entry: elf.half(bytes, is64 ? 58 : 46),
            count: elf.half(bytes, is64 ? 60 : 48)
        },
        sectionNames: elf.half(bytes, is64 ? 62 : 50)
    };
}
/** @throws DamagedElf */ async function readSegments(elf, { offset, entry, count }) {
    if (count === 0) return [];
    if (count > limits.segments || entry < (elf.is64 ? 56 : 32) || entry > limits.segment) throw new _damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .DamagedElf */ .p('its program headers are none');
    const bytes = await elf.read(offset, count * entry);
    return Array.from({
        length: count
    }, (_, index)=>{
        const at = index * entry;
        const field = (wide, narrow)=>elf.wide(bytes, at + (elf.is64 ? wide : narrow));
        return {
            type: elf.word(bytes, at),
            offset: field(8, 4),
            address: field(16, 8),
            size: field(32, 16)
        };
    });
}
/** @throws DamagedElf */ async function readDynamic(elf, { offset, size }) {
    if (size > limits.dynamic) throw new _damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .DamagedElf */ .p('its dynamic segment is too large');
    const bytes = await elf.read(offset, size);
    const width = elf.is64 ? 8 : 4;
    const found = [];
    for(let at = 0; at + 2 * width <= bytes.length; at += 2 * width){
        const tag = elf.wide(bytes, at);
        if (tag === 0) break;
        found.push([
            tag,
            elf.wide(bytes, at + width)
        ]);
    }
    return found;
}
/** Where in the file lies what the loader has at an address. @throws DamagedElf */ function toOffset(segments, wanted) {
    const segment = segments.find(({ type, address, size })=>type === segmentTypes.load && wanted >= address && wanted < address + size);
    if (segment === undefined) throw new _damaged_js__WEBPACK_IMPORTED_MODULE_0__/* .DamagedElf */ .p('it names an address that is not in it');
    return segment.offset + (wanted - segment.address);
}


/***/ }),

/***/ 52984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ settled)
/* harmony export */ });
/**
 * As Promise.all, but nothing of the others is at work any more when one of them has failed.
 * @throws what the first of them, in their order, has failed with
 */ async function settled(all) {
    await Promise.allSettled(all);
    return Promise.all(all);
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ pLimit),
  limitFunction: () => (/* binding */ limitFunction)
});

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
