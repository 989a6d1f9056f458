export const id = 9801;
export const ids = [9801];
export const modules = {

/***/ 95687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ levelOf),
/* harmony export */   S: () => (/* binding */ withLevels)
/* harmony export */ });
/* harmony import */ var _equal_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66696);

/** The level that a policy gives to a rule, by its own name or by that of one that says the same. */ function levelOf(rule, levels) {
    for (const name of [
        rule,
        ...(0,_equal_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .sameRules */ .Gb)(rule)
    ])if (Object.hasOwn(levels, name)) return levels[name];
    return undefined;
}
/** Findings with the levels of a policy; without those that it ignores. */ function withLevels(findings, levels) {
    return findings.flatMap((finding)=>{
        const level = levelOf(finding.rule, levels);
        if (level === undefined) return [
            finding
        ];
        return level === 'ignore' ? [] : [
            {
                ...finding,
                severity: level
            }
        ];
    });
}


/***/ }),

/***/ 61550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ countRepetitions)
/* harmony export */ });
/** Gives a finding's number among those of the same identity: `1` for the first. */ /**
 * Tells findings of one rule on equal lines apart: the first from the second, wherever they move.
 * @returns a function that wants the findings of a file in the order of their lines
 */ function countRepetitions() {
    const seen = new Map();
    return (identity)=>{
        const key = JSON.stringify(identity);
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return String(count);
    };
}


/***/ }),

/***/ 5906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ callChecks),
/* harmony export */   H: () => (/* binding */ needingCallCheck)
/* harmony export */ });
/* harmony import */ var _build_allow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60331);
/* harmony import */ var _check_asked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44358);


/**
 * Asks BuildKit for its own checks of Dockerfiles; nothing is built.
 * @throws NoEngine where there is no engine
 */ async function callChecks(images, engine, { cwd, inputs }, { folder }) {
    if (images.length === 0) return [];
    const { callCheck } = await __webpack_require__.e(/* import() */ 9445).then(__webpack_require__.bind(__webpack_require__, 29445));
    return callCheck(await engine(), images, cwd, folder, (0,_build_allow_js__WEBPACK_IMPORTED_MODULE_0__/* .readAllowances */ .K)(images, inputs, cwd, folder));
}
const withoutWarnings = [
    'error',
    'none'
];
/** BuildKit's rules are spelt like this, hadolint's and our own are not. */ const buildkitRule = /^(?!DL\d|SC\d)[A-Z]/;
/**
 * Images that are not built but judged anew, whose verdict BuildKit's checks can change: they are all warnings, where
 * the policy does not give one of their rules another level.
 */ function needingCallCheck(images, linted) {
    if (linted.kind === 'broken') return [];
    const { threshold = 'error' } = linted.answer;
    return images.filter(({ policy })=>(0,_check_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .isAsked */ .D6)('lint', policy) && (!withoutWarnings.includes(policy.lintThreshold ?? threshold) || Object.keys(policy.lintRules).some((rule)=>buildkitRule.test(rule))));
}


/***/ }),

/***/ 68108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sv: () => (/* binding */ lintGates),
  wc: () => (/* binding */ lintImages)
});

// UNUSED EXPORTS: ownAdvice

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/asked.js
var asked = __webpack_require__(44358);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/fingerprint.js
var fingerprint = __webpack_require__(57246);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/rule-help.js
var rule_help = __webpack_require__(21584);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/lint/repetitions.js
var repetitions = __webpack_require__(61550);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/advice.js



/** What planning advises, as lint findings of the level info. */ function adviceFindings(advice) {
    const numberOf = (0,repetitions/* countRepetitions */.c)();
    return advice.map(({ rule, image, subject, message, todo, file, line })=>{
        // Without lines, of which the message has one: moving them makes no other finding of it.
        const identity = [
            'lint',
            rule,
            image,
            file,
            subject
        ];
        return {
            gate: 'lint',
            rule,
            severity: 'info',
            image,
            file,
            line,
            message,
            todo,
            help: (0,rule_help/* ruleHelp */.y)(rule),
            fingerprint: (0,fingerprint/* fingerprintOf */.a)([
                ...identity,
                numberOf(identity)
            ]),
            blocks: false
        };
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/buildkit.js


/**
 * BuildKit's warnings as findings, without repetitions (BuildKit warns once for every platform). What hadolint says,
 * too, is for mergeFindings.
 */ function buildkitFindings(warnings) {
    const once = new Map();
    for (const warning of warnings){
        // What was recorded as a finding of ours is no warning of BuildKit's, whose rules are capitalised.
        if (/^[a-z]/.test(warning.rule)) continue;
        const key = JSON.stringify([
            warning.image,
            warning.rule,
            warning.file,
            warning.line,
            warning.message
        ]);
        if (!once.has(key)) once.set(key, warning);
    }
    const numberOf = (0,repetitions/* countRepetitions */.c)();
    // Platforms are built side by side: what comes first says nothing.
    const byLine = [
        ...once.values()
    ].sort((a, b)=>(a.line ?? 0) - (b.line ?? 0));
    const numbers = new Map(byLine.map((one)=>[
            one,
            numberOf([
                one.image,
                ...identityOf(one)
            ])
        ]));
    return [
        ...once.values()
    ].map((one)=>toFinding(one, numbers.get(one) ?? '1'));
}
function identityOf({ rule, file, message }) {
    return [
        'lint',
        rule,
        file ?? '',
        message
    ];
}
function toFinding(warning, number) {
    return {
        gate: 'lint',
        rule: warning.rule,
        severity: 'warning',
        image: warning.image,
        ...warning.file === undefined ? {} : {
            file: warning.file
        },
        ...warning.line === undefined ? {} : {
            line: warning.line
        },
        ...warning.endLine === undefined ? {} : {
            endLine: warning.endLine
        },
        message: warning.message,
        ...warning.url === undefined ? {} : {
            help: warning.url
        },
        fingerprint: (0,fingerprint/* fingerprintOf */.a)([
            ...identityOf(warning),
            number
        ]),
        blocks: false
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/severity.js + 1 modules
var severity = __webpack_require__(77401);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/lint/levels.js
var levels = __webpack_require__(95687);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/lint/equal-rules.js
var equal_rules = __webpack_require__(66696);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/merge.js

/** BuildKit names the instruction that is lost, hadolint the one that wins: these are the same in the whole file. */ const sameInTheFile = [
    {
        message: /^Multiple CMD /,
        rule: 'DL4003'
    },
    {
        message: /^Multiple ENTRYPOINT /,
        rule: 'DL4004'
    },
    {
        message: /^Multiple HEALTHCHECK /,
        rule: 'DL3012'
    }
];
/**
 * What hadolint, BuildKit and our own rules say, each finding once. In front stands who is believed first: see
 * equal-rules.ts. Pure; the order of the findings stays.
 */ function mergeFindings(hadolint, buildkit, own) {
    const known = new Map();
    const placeOf = ({ image, file })=>JSON.stringify([
            image,
            file
        ]);
    const merged = [];
    for (const finding of [
        ...hadolint,
        ...buildkit,
        ...own
    ]){
        const before = known.get(placeOf(finding)) ?? [];
        if (before.some((one)=>saysTheSame(one, finding))) continue;
        before.push(finding);
        known.set(placeOf(finding), before);
        merged.push(finding);
    }
    return merged;
}
/** @param first of the same image and file */ function saysTheSame(first, second) {
    if (first.rule === second.rule) return false;
    if (second.rule === 'MultipleInstructionsDisallowed') return sameInTheFile.some(({ message, rule })=>rule === first.rule && message.test(second.message));
    return first.line === second.line && equal_rules/* equalRules */.Ox.some((group)=>group.includes(first.rule) && group.includes(second.rule)) && !(isOwnSecret(first) && isOwnSecret(second));
}
/** ARG and ENV are two instructions: two of ours are never one. */ function isOwnSecret({ rule }) {
    return rule.startsWith('secret-in-');
}
/**
 * Where hadolint wants a cache gone and our rule wants it mounted, both at one instruction: hadolint's finding, with
 * what ours says to do, which does for both. After levels and ignoring, as they are two rules.
 */ function joinCacheAdvice(findings) {
    const isOurs = ({ rule })=>rule === 'missing-cache-mount';
    const isTheirs = ({ rule })=>equal_rules/* satisfiedByMount */.Vr.includes(rule);
    const meets = (a, b)=>a.image === b.image && a.file === b.file && a.line === b.line;
    const todo = (theirs)=>findings.find((one)=>isOurs(one) && meets(one, theirs))?.todo;
    return findings.flatMap((finding)=>{
        if (isOurs(finding) && findings.some((one)=>isTheirs(one) && meets(one, finding))) return [];
        const better = isTheirs(finding) ? todo(finding) : undefined;
        return better === undefined ? [
            finding
        ] : [
            {
                ...finding,
                todo: better
            }
        ];
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/gate.js



/** What counts where neither the policy nor the user's hadolint configuration says anything. */ const usualThreshold = 'error';
/**
 * Holds the lint findings of one image against its policy: those of the threshold's level and worse block. The
 * threshold is the policy's, else that of the user's hadolint configuration, else `error`; levels are the policy's for
 * the rules that it names.
 * @param findings of any images: those of others are left out
 */ function lintGate(findings, policy, image, facts = {}) {
    const threshold = policy.lintThreshold ?? facts.threshold ?? usualThreshold;
    const own = findings.filter((finding)=>finding.gate === 'lint' && finding.image === image);
    const judged = joinCacheAdvice((0,levels/* withLevels */.S)(own, policy.lintRules ?? {})).map((finding)=>({
            ...finding,
            blocks: (0,severity/* reaches */.O)(finding.severity, threshold)
        })).sort((a, b)=>(0,severity/* rank */.T)(a.severity) - (0,severity/* rank */.T)(b.severity) || (a.line ?? 0) - (b.line ?? 0));
    return {
        gate: 'lint',
        image,
        state: judged.some((finding)=>finding.blocks) ? 'failed' : 'passed',
        findings: judged,
        durationMs: facts.durationMs ?? 0,
        ...facts.notes === undefined || facts.notes.length === 0 ? {} : {
            notes: facts.notes
        }
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/linked-bases.js
/** What hadolint says of a base's tag and registry: an image of this run has neither where it is built on. */ const aboutReferences = [
    'DL3006',
    'DL3007',
    'DL3026'
];
/**
 * hadolint's findings without those about a base by its reference where the plan takes an image of this run in its
 * place.
 * @param linked image → lines of such FROMs, 1-based
 */ function withoutLinkedBases(findings, linked) {
    return findings.filter(({ rule, image, line })=>!(aboutReferences.includes(rule) && line !== undefined && linked.get(image)?.includes(line) === true));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/pragmas.js



const comment = /^\s*#/;
const pragma = /^\s*#\s*image-build\s+ignore\s*=\s*(\S*)\s*(?:reason\s*=\s*(.*?))?\s*$/;
/** The pragmas of a Dockerfile. Comments and blank lines may stand between one and its instruction. */ function pragmasOf({ text, instructions }) {
    const lines = text.split('\n').map((line)=>line.replace(/\r$/, ''));
    const before = new Map();
    for (const start of instructions)for(let line = start - 1; line >= 1 && isBetween(lines[line - 1] ?? ''); line -= 1)before.set(line, start);
    return lines.flatMap((text, index)=>{
        const [, rules, reason] = pragma.exec(text) ?? [];
        if (rules === undefined) return [];
        const start = before.get(index + 1);
        const next = instructions.find((one)=>start !== undefined && one > start);
        return [
            {
                rules: rules.split(',').filter((rule)=>rule !== ''),
                ...reason === undefined || reason === '' ? {} : {
                    reason
                },
                line: index + 1,
                ...start === undefined ? {} : {
                    covers: {
                        from: start,
                        to: (next ?? lines.length + 1) - 1
                    }
                }
            }
        ];
    });
}
function isBetween(line) {
    return line.trim() === '' || comment.test(line);
}
/**
 * Leaves out what pragmas ignore, and says what is wrong with pragmas themselves: those without a reason, which ignore
 * nothing, and those that nothing was found for.
 * @param isWhole BuildKit has spoken, too: before that nobody knows whether a pragma for a rule of its is needed
 */ function applyPragmas(findings, files, isWhole) {
    const all = files.map((file)=>({
            file,
            pragmas: file.text.includes('image-build') ? pragmasOf(file) : []
        }));
    const used = new Set();
    const kept = findings.filter((finding)=>{
        const { file, line } = finding;
        for (const { file: one, pragmas } of all){
            if (one.path !== file || line === undefined) continue;
            for (const { rules, reason, covers, line: at } of pragmas){
                if (reason === undefined || covers === undefined || line < covers.from || line > covers.to) continue;
                const rule = rules.find((name)=>(0,equal_rules/* sameRules */.Gb)(name).includes(finding.rule));
                if (rule === undefined) continue;
                used.add(JSON.stringify([
                    one.path,
                    at,
                    rule
                ]));
                return false;
            }
        }
        return true;
    });
    const isKnown = (rule)=>isWhole || !/^[A-Z][a-z]/.test(rule);
    const own = all.flatMap(({ file, pragmas })=>pragmas.flatMap((one)=>{
            const unused = one.rules.filter((rule)=>!used.has(JSON.stringify([
                    file.path,
                    one.line,
                    rule
                ])) && isKnown(rule));
            return [
                ...one.reason === undefined ? [
                    about(file, one, 'ignore-without-reason', one.rules)
                ] : [],
                ...one.reason !== undefined && unused.length > 0 ? [
                    about(file, one, 'ignore-unused', unused)
                ] : []
            ].flat();
        }));
    return [
        ...kept,
        ...own
    ];
}
function about({ path, images }, { line, covers }, rule, rules) {
    const names = rules.join(', ') || 'nothing';
    const [message, todo] = rule === 'ignore-without-reason' ? [
        `${names} is to be ignored here without a reason: it is not ignored`,
        `# image-build ignore=${rules.join(',')} reason=WHY`
    ] : covers === undefined ? [
        `${names} is to be ignored, and no instruction follows`,
        'Put it before the instruction'
    ] : [
        `${names} is to be ignored here, and was not found`,
        'Take it out'
    ];
    return images.map((image)=>({
            gate: 'lint',
            rule,
            severity: rule === 'ignore-without-reason' ? 'warning' : 'info',
            image,
            file: path,
            line,
            message,
            todo,
            help: (0,rule_help/* ruleHelp */.y)('ignoring'),
            fingerprint: (0,fingerprint/* fingerprintOf */.a)([
                'lint',
                rule,
                path,
                names
            ]),
            blocks: false
        }));
}
/**
 * Our own findings without those that the user has told hadolint to ignore, in its configuration or by its own pragma
 * (`# hadolint ignore=DL4006`): what is not wanted from one is not wanted from the other.
 * @param ignored rules of the configuration
 */ function withoutHadolints(own, files, ignored) {
    const places = files.flatMap((file)=>file.text.includes('hadolint') ? hadolintIgnores(file) : []);
    return own.filter(({ rule, file, line = 0 })=>{
        const equal = (0,equal_rules/* sameRules */.Gb)(rule);
        return !equal.some((one)=>ignored.includes(one)) && !places.some(({ path, rules, from, to })=>path === file && line >= from && line <= to && equal.some((one)=>rules.includes(one)));
    });
}
/** Source: hadolint's README, "Inline ignores". */ function hadolintIgnores({ path, text, instructions }) {
    return text.split('\n').flatMap((line, index)=>{
        const [, everywhere, list = ''] = /^\s*#\s*hadolint\s+(global\s+)?ignore\s*=\s*([A-Z0-9,\s]+?)\s*\r?$/.exec(line) ?? [];
        if (list === '') return [];
        const rules = list.split(/[\s,]+/);
        const from = instructions.find((one)=>one > index + 1);
        if (everywhere !== undefined) return [
            {
                path,
                rules,
                from: 0,
                to: Infinity
            }
        ];
        return from === undefined ? [] : [
            {
                path,
                rules,
                from,
                to: from
            }
        ];
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/frontend.js
var frontend = __webpack_require__(25786);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/instructions.js
var dockerfile_instructions = __webpack_require__(65607);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/references.js
var references = __webpack_require__(11639);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/settings.js
var settings = __webpack_require__(54104);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/lint/needed.js
/**
 * The stage that is built, and all that it stands on or takes from, in the order of the file.
 * @param wanted index of the stage that is built
 */ function neededStages(stages, wanted) {
    const found = new Set();
    const visit = (index)=>{
        const stage = stages[index];
        if (stage === undefined || found.has(index)) return;
        found.add(index);
        if (stage.base.kind === 'stage') visit(stage.base.index);
        for (const from of stage.steps.flatMap(fromsOf)){
            const inner = stageOf(from, stages.slice(0, index));
            if (inner !== undefined) visit(inner);
        }
    };
    visit(wanted);
    return stages.filter(({ index })=>found.has(index));
}
function fromsOf(step) {
    if (step.kind === 'copy') return step.from === undefined ? [] : [
        step.from
    ];
    return step.kind === 'run' ? step.mounts.flatMap(({ from })=>from ?? []) : [];
}
function stageOf(from, before) {
    const name = from.toLowerCase();
    const found = before.findLast(({ text })=>/\sas\s+(\S+)\s*$/i.exec(text)?.[1]?.toLowerCase() === name);
    if (found !== undefined) return found.index;
    return /^\d+$/.test(from) ? before[Number(from)]?.index : undefined;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/words.js
var dockerfile_words = __webpack_require__(45033);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/reach/named.js
var reach_named = __webpack_require__(7192);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/reach/variables.js
var reach_variables = __webpack_require__(67952);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/steps.js
var steps = __webpack_require__(23703);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/lint/stage-reader.js




/** Goes through one stage, and knows its variables, its folder and its shell at each place. */ class StageReader {
    #args;
    #globals;
    #escape;
    #variables;
    #config;
    #known;
    #folder;
    #shell;
    constructor(start, args, globals, escape){
        this.#args = args;
        this.#globals = globals;
        this.#escape = escape;
        this.#variables = start.variables.copy();
        this.#variables.take(start.config);
        this.#config = start.config.copy();
        this.#known = start.known;
        this.#folder = start.folder;
        this.#shell = start.shell;
    }
    end() {
        return {
            variables: this.#variables,
            config: this.#config,
            known: this.#known,
            folder: this.#folder,
            shell: this.#shell
        };
    }
    step(instruction) {
        const { keyword, rest, text, line, heredocs } = instruction;
        const placed = {
            line,
            text
        };
        const step = (0,steps/* stepOf */.cg)(instruction, this.#escape);
        if (keyword === 'WORKDIR') this.#enter(rest);
        if (keyword === 'SHELL') this.#shell = (0,dockerfile_words/* jsonList */.Rr)(rest);
        if (step === undefined || step.kind === 'onbuild' || step.kind === 'workdir') return {
            ...placed,
            kind: 'other',
            keyword
        };
        if (step.kind === 'copy') return {
            ...placed,
            ...this.#copy(step, instruction)
        };
        if (step.kind === 'run') {
            const argv = (0,dockerfile_words/* jsonList */.Rr)(rest);
            return {
                ...placed,
                kind: 'run',
                ...argv === undefined ? {} : {
                    argv
                },
                command: rest,
                heredocs: heredocs.map(({ content })=>content),
                mounts: step.mounts.map((mount)=>this.#mount(mount)),
                ...this.#shell === undefined ? {} : {
                    shell: this.#shell
                },
                variables: this.#known
            };
        }
        this.#set(step);
        const pairs = step.kind === 'arg' ? step.args : step.pairs;
        return {
            ...placed,
            kind: step.kind,
            pairs: pairs.map(({ name, value })=>({
                    name,
                    ...value === undefined ? {} : {
                        value: withoutQuotes(value)
                    }
                }))
        };
    }
    #set(step) {
        const known = new Map(this.#known);
        const keep = (name)=>{
            const value = this.#variables.get(name);
            if (value === undefined) known.delete(name);
            else known.set(name, value);
        };
        if (step.kind === 'arg') for (const one of step.args){
            (0,reach_variables/* declare */.xe)(one, this.#variables, this.#args, this.#globals, this.#escape);
            keep(one.name);
        }
        else {
            const told = step.pairs.map(({ name, value })=>[
                    this.#expand(name),
                    this.#expand(value)
                ]);
            for (const [name, value] of told){
                if (name === undefined) continue;
                this.#variables.set(name, value);
                this.#config.set(name, value);
                keep(name);
            }
        }
        this.#known = known;
    }
    #enter(path) {
        const to = this.#expand(path);
        if (to === undefined) this.#folder = undefined;
        else if (to.startsWith('/')) this.#folder = external_node_path_.posix.normalize(to);
        else if (this.#folder !== undefined) this.#folder = external_node_path_.posix.join(this.#folder, to);
    }
    #copy({ isAdd, from, sources, excludes, keepsParents, checksum }, { rest, heredocs }) {
        const words = (0,dockerfile_words/* jsonList */.Rr)(rest) ?? (0,dockerfile_words/* blankWords */.kS)(rest);
        return {
            kind: 'copy',
            isAdd,
            ...from === undefined ? {} : {
                from
            },
            sources: sources.map((source)=>this.#expand(source) ?? source),
            destination: this.#expand(words.at(-1) ?? '') ?? words.at(-1) ?? '',
            excludes,
            keepsParents,
            ...checksum === undefined ? {} : {
                checksum
            },
            hasHeredocs: heredocs.length > 0
        };
    }
    #mount(mount) {
        const get = (...keys)=>{
            for (const key of keys){
                const value = mount.get(key);
                if (value !== undefined) return value;
            }
            return undefined;
        };
        const type = this.#expand(get('type') ?? 'bind')?.toLowerCase();
        const place = get('target', 'dst', 'destination');
        const target = this.#absolute(place);
        const given = get('id');
        const id = given === undefined || given === '' ? defaultId(this.#expand(place ?? '')) : this.#expand(given);
        const shared = get('sharing');
        const sharing = shared === undefined ? undefined : this.#expand(shared)?.toLowerCase() ?? shared;
        const from = get('from');
        const source = get('source', 'src');
        return {
            ...type === undefined ? {} : {
                type
            },
            ...target === undefined ? {} : {
                target
            },
            ids: [
                id
            ],
            ...sharing === undefined ? {} : {
                sharing
            },
            ...from === undefined ? {} : {
                from
            },
            ...source === undefined ? {} : {
                source: this.#expand(source) ?? source
            }
        };
    }
    #absolute(path) {
        const to = path === undefined ? undefined : this.#expand(path);
        if (to === undefined || to === '') return undefined;
        const whole = to.startsWith('/') ? to : this.#folder === undefined ? undefined : external_node_path_.posix.join(this.#folder, to);
        return whole === undefined ? undefined : external_node_path_.posix.normalize(whole).replace(/(.)\/$/, '$1');
    }
    #expand(word) {
        return this.#variables.expand(word, this.#escape);
    }
}
/** A value of ARG or ENV without the quotes around it: what is inside is for whoever reads it. */ function withoutQuotes(value) {
    const [, , inside] = /^(["'])(.*)\1$/s.exec(value) ?? [];
    return inside ?? value;
}
/** The target as it was written, cleaned: also a relative one. Source: moby/buildkit, dockerfile2llb (dispatchRunMounts). */ function defaultId(target) {
    if (target === undefined || target === '') return undefined;
    return external_node_path_.posix.normalize(target).replace(/(.)\/$/, '$1');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/lint/stages.js






/** All stages of an image's Dockerfile as they are on a platform; none where the Dockerfile is not known. */ function stagesOf({ dockerfile, target, outside }, platform) {
    const { facts, text } = dockerfile;
    if (facts === undefined) return [];
    const args = (0,settings/* argsOf */.PL)(target);
    const { instructions, escape } = (0,dockerfile_instructions/* cutInstructions */.k)(text);
    const globals = (0,reach_variables/* globalVariables */.vY)(facts, args, platform, (0,reach_variables/* stageName */.CT)(facts, target.target));
    const named = (0,reach_named/* namedContexts */.u)(target);
    const ends = [];
    const stages = [];
    for (const [index, own] of cutAtFrom(instructions).entries()){
        const [from, ...rest] = own;
        if (from === undefined) continue;
        const reference = globals.expand((0,dockerfile_words/* blankWords */.kS)(from.rest)[0] ?? '', escape);
        const base = baseOf(reference, facts.stages.slice(0, index), ()=>{
            const found = reference === undefined ? undefined : named(reference, platform);
            if (reference !== undefined && outside.some(({ text: one })=>one === reference)) return {
                kind: 'outside',
                text: reference
            };
            if (found?.origin.kind === 'image') return {
                kind: 'sibling',
                name: found.origin.name
            };
            return {
                kind: 'unknown'
            };
        });
        const start = startOf(base, ends);
        const reader = new StageReader(start, args, globals, escape);
        const steps = rest.map((instruction)=>reader.step(instruction));
        ends.push(reader.end());
        stages.push({
            index,
            line: from.line,
            text: from.text,
            base,
            steps
        });
    }
    return stages;
}
function cutAtFrom(instructions) {
    const stages = [];
    for (const one of instructions)if (one.keyword === 'FROM') stages.push([
        one
    ]);
    else stages.at(-1)?.push(one);
    return stages;
}
function baseOf(reference, before, outside) {
    if (reference === undefined) return {
        kind: 'unknown'
    };
    const index = before.findLastIndex(({ name })=>name === reference.toLowerCase());
    if (index >= 0) return {
        kind: 'stage',
        index
    };
    return reference === 'scratch' ? {
        kind: 'scratch'
    } : outside();
}
function startOf(base, ends) {
    const inner = base.kind === 'stage' ? ends[base.index] : undefined;
    if (inner !== undefined) return inner;
    const variables = reach_variables/* Variables */.ut.ofBase(base.kind === 'scratch' ? {} : undefined);
    return {
        known: new Map(),
        variables,
        config: variables,
        folder: base.kind === 'scratch' ? '/' : undefined,
        shell: undefined
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/lint/facts.js






/**
 * What the lint rules see of an image, all but its context. Pure: nothing is read.
 * @returns `undefined` where the Dockerfile is not on this machine, or a frontend of its own reads it
 */ function lintImage(image) {
    const { dockerfile, target, platforms, name } = image;
    const { facts, path, text } = dockerfile;
    if (facts === undefined || facts.isForeign || text === '') return undefined;
    const wanted = (0,references/* wantedStage */.oF)(facts, target.target);
    if (wanted === undefined) return undefined;
    const all = platforms.map((platform)=>stagesOf(image, platform));
    const [stages = []] = all;
    const others = all.slice(1);
    return {
        name,
        file: path,
        hasSyntaxLine: (0,frontend/* frontendReference */.e)(text, (0,settings/* argsOf */.PL)(target)) !== undefined,
        platforms,
        stages: neededStages(stages, wanted).map((stage)=>withIds(stage, others)),
        target: wanted
    };
}
/** Where the instructions of a Dockerfile start, 1-based. */ function instructionLines(text) {
    return (0,dockerfile_instructions/* cutInstructions */.k)(text).instructions.map(({ line })=>line);
}
/** Puts what the mounts' ids are on other platforms beside what they are on the first one. */ function withIds(stage, others) {
    if (others.length === 0) return stage;
    return {
        ...stage,
        steps: stage.steps.map((step, at)=>{
            if (step.kind !== 'run' || step.mounts.length === 0) return step;
            const twins = others.map((stages)=>stages.find(({ index })=>index === stage.index)?.steps[at]);
            return {
                ...step,
                mounts: step.mounts.map((mount, number)=>({
                        ...mount,
                        ids: [
                            ...mount.ids,
                            ...twins.map((twin)=>twin?.kind === 'run' ? twin.mounts[number]?.ids[0] : undefined)
                        ]
                    }))
            };
        })
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var src_problem = __webpack_require__(55518);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/lint.js









const nothingToLint = {
    kind: 'answer',
    answer: {
        findings: [],
        notes: [],
        durationMs: 0
    },
    own: []
};
/**
 * What our own rules say of images. What depends on the context and on siblings alone is asked anew when the gates of
 * an image run, and not before: it is advice on how it is built, and nothing of it is in the image.
 * @param all images of the plan, also those that are not judged: others stand on them
 * @throws Problem (request) for a policy that names a rule which is none, or an ignore file that BuildKit refuses
 */ async function ownAdvice(images, all, { cwd }) {
    const { ownFindings } = await __webpack_require__.e(/* import() */ 7644).then(__webpack_require__.bind(__webpack_require__, 47644));
    const { createLintContexts } = await __webpack_require__.e(/* import() */ 1209).then(__webpack_require__.bind(__webpack_require__, 1209));
    const facts = new Map(all.flatMap((image)=>{
        const found = lintImage(image);
        return found === undefined ? [] : [
            [
                image.name,
                found
            ]
        ];
    }));
    const contextOf = createLintContexts(cwd);
    const subjects = [];
    for (const image of images){
        const found = facts.get(image.name);
        if (found === undefined) continue;
        const context = await contextOf(image, found);
        subjects.push({
            image: {
                ...found,
                ...context === undefined ? {} : {
                    context
                }
            },
            levels: image.policy.lintRules
        });
    }
    return ownFindings(subjects, [
        ...facts.values()
    ]);
}
/**
 * Reads the Dockerfiles of images with hadolint and by our own rules.
 * @param all images of the plan, also those that are not judged: others stand on them
 * @throws Problem (request) for a Dockerfile with a syntax error, or a configuration that is wrong
 */ async function lintImages(images, request, workshop, host, advice, all = images) {
    const asked = images.filter(asksLint);
    if (asked.length === 0) return nothingToLint;
    const paths = [
        ...new Set(asked.map(({ dockerfile })=>dockerfile.path))
    ];
    const dockerfiles = paths.flatMap((path)=>{
        const users = asked.filter(({ dockerfile })=>dockerfile.path === path);
        const text = users[0]?.dockerfile.text ?? '';
        return text === '' ? [] : [
            {
                path,
                text,
                images: users.map(({ name })=>name)
            }
        ];
    });
    const { lintDockerfiles, syntaxError } = await __webpack_require__.e(/* import() */ 4271).then(__webpack_require__.bind(__webpack_require__, 4271));
    const config = request.inputs['hadolint-config'];
    try {
        const { program, version, from } = await workshop.tool('hadolint');
        host.debug(`hadolint ${version}: ${program} (${from})`);
        const answer = await lintDockerfiles({
            dockerfiles,
            cwd: request.cwd,
            program,
            env: host.env,
            signal: host.signal,
            ...config === undefined ? {} : {
                config
            }
        });
        const syntax = syntaxError(answer.findings);
        if (syntax !== undefined) throw syntax;
        const ours = await ownAdvice(asked, all, request);
        const findings = withoutLinkedBases(answer.findings, linkedBases(asked));
        return {
            kind: 'answer',
            answer: {
                ...answer,
                findings
            },
            own: [
                ...ours,
                ...adviceFindings(advice)
            ]
        };
    } catch (error) {
        if (error instanceof src_problem/* Problem */.AF && error.data.kind !== 'surroundings') throw error;
        const problem = (0,src_problem/* problemOf */.Zw)(error, 'surroundings');
        return {
            kind: 'broken',
            gates: asked.map(({ name })=>({
                    gate: 'lint',
                    image: name,
                    state: 'broken',
                    findings: [],
                    durationMs: 0,
                    problem
                }))
        };
    }
}
/** Image → lines of the FROMs in whose place an image of the plan is taken. */ function linkedBases(images) {
    return new Map(images.map((image)=>[
            image.name,
            (lintImage(image)?.stages ?? []).flatMap(({ base, line })=>base.kind === 'sibling' ? [
                    line
                ] : [])
        ]));
}
/**
 * The lint gate of every image: what hadolint, our own rules and, once it has been built, BuildKit say, each once.
 * @param isWhole BuildKit has said all that it will: only then a pragma for a rule of its can be one too many
 */ function lintGates(images, linted, warnings, isWhole = false) {
    if (linted.kind === 'broken') return linted.gates;
    const { answer, own } = linted;
    const { threshold, notes, durationMs, ignored = [] } = answer;
    const asked = images.filter(asksLint);
    const files = pragmaFiles(asked);
    const merged = mergeFindings(answer.findings, buildkitFindings(warnings), withoutHadolints(own, files, ignored));
    const all = applyPragmas(merged, files, isWhole);
    return asked.map(({ name, policy, dockerfile })=>{
        const lintThreshold = policy.lintThreshold ?? threshold ?? 'error';
        if (dockerfile.text === '' && lintThreshold !== 'none') return unread(name);
        return lintGate(all, {
            lintThreshold,
            lintRules: policy.lintRules
        }, name, {
            notes,
            durationMs
        });
    });
}
function asksLint({ policy }) {
    return (0,asked/* isAsked */.D6)('lint', policy);
}
function pragmaFiles(images) {
    const files = new Map();
    for (const { name, dockerfile } of images){
        const { path, text } = dockerfile;
        const known = files.get(path);
        const has = text.includes('image-build') || text.includes('hadolint');
        if (known !== undefined) files.set(path, {
            ...known,
            images: [
                ...known.images,
                name
            ]
        });
        else if (has) files.set(path, {
            path,
            text,
            instructions: instructionLines(text),
            images: [
                name
            ]
        });
    }
    return [
        ...files.values()
    ];
}
/** A question that was not asked has not been answered well. */ function unread(image) {
    const problem = {
        kind: 'surroundings',
        what: `The Dockerfile of ${image} is not on this machine, so hadolint has not seen it`,
        todo: `Check it out, or say in the policy that it is not asked for: images.${image}.skip: [lint]`
    };
    return {
        gate: 'lint',
        image,
        state: 'broken',
        findings: [],
        durationMs: 0,
        problem
    };
}


/***/ })

};
