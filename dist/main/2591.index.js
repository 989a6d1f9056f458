export const id = 2591;
export const ids = [2591];
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

/***/ 49525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintOnly: () => (/* binding */ lintOnly)
/* harmony export */ });
/* harmony import */ var _build_no_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60490);
/* harmony import */ var _check_asked_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44358);
/* harmony import */ var _plan_files_contexts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41373);
/* harmony import */ var _plan_narrow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21066);
/* harmony import */ var _accept_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50595);
/* harmony import */ var _call_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5906);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63533);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68108);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26014);









/**
 * The command `lint`: hadolint's findings and those of BuildKit's own checks, for all images that are asked for,
 * changed or not. Where there is no engine hadolint's answer stands by itself, and the report says so.
 */ async function lintOnly(found, request, host, workshop, record) {
    // Without a look at any registry: where a base is not known, everything in a context counts.
    const plan = await (0,_plan_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .narrowPlan */ .f)(found, request, host.env, (0,_plan_files_contexts_js__WEBPACK_IMPORTED_MODULE_1__/* .createContexts */ .x)(request.cwd), new Map());
    record.plan = plan;
    const images = plan.images.filter(({ decision })=>decision !== 'skip');
    const linted = await (0,_lint_js__WEBPACK_IMPORTED_MODULE_6__/* .lintImages */ .wc)(images, request, workshop, host, plan.advice);
    const now = new Date(record.startMs);
    record.gates = (0,_accept_js__WEBPACK_IMPORTED_MODULE_3__/* .accepted */ .qG)((0,_lint_js__WEBPACK_IMPORTED_MODULE_6__/* .lintGates */ .sv)(images, linted, []), images, now);
    if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_7__/* .isGood */ .Kg)(record)) return;
    const warnings = await checkDockerfiles(images, request, host, workshop, record);
    record.warnings = warnings ?? [];
    // Without an engine BuildKit has said nothing.
    record.gates = (0,_accept_js__WEBPACK_IMPORTED_MODULE_3__/* .accepted */ .qG)((0,_lint_js__WEBPACK_IMPORTED_MODULE_6__/* .lintGates */ .sv)(images, linted, record.warnings, warnings !== undefined), images, now);
}
async function checkDockerfiles(images, request, host, workshop, record) {
    const asked = images.filter(({ policy })=>(0,_check_asked_js__WEBPACK_IMPORTED_MODULE_8__/* .isAsked */ .D6)('lint', policy));
    try {
        return await (0,_engine_js__WEBPACK_IMPORTED_MODULE_5__/* .withEngine */ .f)(request, host, workshop, record, (engine)=>(0,_call_check_js__WEBPACK_IMPORTED_MODULE_4__/* .callChecks */ .G)(asked, engine, request, workshop));
    } catch (error) {
        if (!(error instanceof _build_no_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .NoEngine */ .o)) throw error;
        record.notes.push(`BuildKit’s checks were left out: ${error.data.what}`);
        return undefined;
    }
}


/***/ })

};
