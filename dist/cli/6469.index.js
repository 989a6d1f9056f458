export const id = 6469;
export const ids = [6469,9012,370,3659];
export const modules = {

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

/***/ 78842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nodeName)
/* harmony export */ });
/** Bake target of an image on a platform. */ function nodeName(image, platform) {
    return `${image}--${platform.replaceAll('/', '-')}`;
}


/***/ }),

/***/ 57246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * The identity of a finding: SHA-256 (hex) over its parts. Equal parts give equal fingerprints over runs and
 * machines; moving a border between two parts gives another one.
 */ function fingerprintOf(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
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

/***/ 21584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ruleHelp)
/* harmony export */ });
/** The page that explains one of our own rules, with an example before and after. */ function ruleHelp(rule) {
    return `https://github.com/org/image-build/blob/main/docs/rules/${rule}.md`;
}


/***/ }),

/***/ 25558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sbomFormats),
/* harmony export */   makeSbom: () => (/* binding */ makeSbom)
/* harmony export */ });
/* unused harmony export publicPart */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82078);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55518);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53859);
/* harmony import */ var _tools_temporary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1898);
/* harmony import */ var _vulnerabilities_program_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69623);









/** Of each: what Trivy calls it, and how its files are named. */ const sbomFormats = {
    cyclonedx: {
        trivy: 'cyclonedx',
        ending: '.cdx.json',
        marker: {
            bomFormat: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.Literal('CycloneDX')
        }
    },
    spdx: {
        trivy: 'spdx-json',
        ending: '.spdx.json',
        marker: {
            spdxVersion: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.String()
        }
    }
};
const reportName = 'report.json';
const sbomName = 'sbom.json';
/**
 * The SBOM of an image, from the report of its scan: nothing is looked at again. It takes about 0.1 s.
 * @param packed Trivy's JSON report, gzipped
 * @param name what the image is called in it
 * @returns its JSON text
 * @throws Problem (surroundings) when Trivy gives none
 */ async function makeSbom(packed, name, format, options) {
    const report = publicPart((await (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_3__.gunzip)(packed)).toString('utf8'), name);
    return (0,_tools_temporary_js__WEBPACK_IMPORTED_MODULE_6__/* .withTemporaryFolder */ .E)(async (dir)=>{
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, reportName), report, {
            mode: 0o600
        });
        const args = [
            'convert',
            '--format',
            sbomFormats[format].trivy,
            '--output',
            sbomName,
            reportName
        ];
        const run = await (0,_vulnerabilities_program_js__WEBPACK_IMPORTED_MODULE_7__/* .runTrivy */ .m)({
            args,
            dir,
            login: false
        }, options);
        if (run.exitCode !== 0) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .surroundingsFailed */ .fs)(`Trivy could not make the SBOM of ${name}: ${(0,_vulnerabilities_program_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOfFailure */ .R)(run)}`, {
            log: run.log
        });
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, sbomName), 'utf8').catch((error)=>{
            throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .surroundingsFailed */ .fs)(`Trivy ended without writing the SBOM of ${name}`, {
                log: run.log
            }, error);
        });
        (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.Object(sbomFormats[format].marker), text, `The SBOM of ${name}`);
        return text;
    }, options.temporary);
}
const record = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.Unknown());
const wholeReport = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.Object({
    Metadata: record,
    Results: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.Union([
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.Array(record),
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_8__/* .Type */ .ZU.Null()
    ]))
}, {
    additionalProperties: true
});
/**
 * The part of a report that is about packages. Trivy puts the image's labels into an SBOM, and a label or variable may
 * hold a secret; and it knows the image by the name of a temporary folder.
 */ function publicPart(text, name) {
    const { Metadata, Results, ...rest } = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(wholeReport, text, "Trivy's report");
    return JSON.stringify({
        ...rest,
        ArtifactName: name,
        Metadata: without(Metadata, [
            'ImageConfig'
        ]),
        Results: (Results ?? []).filter(({ Class })=>Class !== 'secret').map((result)=>without(result, [
                'Secrets',
                'ExperimentalModifiedFindings'
            ]))
    });
}
function without(value, names) {
    return Object.fromEntries(Object.entries(value).filter(([name])=>!names.includes(name)));
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
/* harmony export */   R: () => (/* binding */ messageOfFailure),
/* harmony export */   m: () => (/* binding */ runTrivy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _tools_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44022);
/* harmony import */ var _tools_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45755);
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
    if (dir === undefined) return (0,_tools_temporary_js__WEBPACK_IMPORTED_MODULE_4__/* .withTemporaryFolder */ .E)((own)=>runTrivy({
            args,
            dir: own,
            login
        }, options), options.temporary);
    const config = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'trivy.yaml');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(config, '');
    const log = [];
    const keep = (line)=>{
        if (log.push(line.slice(0, 2000)) > keptLines) log.shift();
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
        log
    };
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

/***/ 47181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ historyEntrySchema),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   wn: () => (/* binding */ writeHistory)
/* harmony export */ });
/* unused harmony export mostEntries */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82078);
/* harmony import */ var _oci_blobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30035);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53859);
/* harmony import */ var _tools_temporary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1898);







const count = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.Integer({
    minimum: 0
});
/** One build of an image as JSON; part of the record of its gates, too. */ const historyEntrySchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.Object({
    at: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.String({
        pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$'
    }),
    digest: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.String(),
    sizes: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.Object({
        compressed: count,
        uncompressed: count
    })),
    durationMs: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.Number({
        minimum: 0
    }),
    steps: count,
    cached: count
});
/** Builds that are remembered of one image, some 200 bytes each. */ const mostEntries = 50;
/**
 * One history of several: each build once, the oldest first, the newest `mostEntries` of them. A run adds its own build
 * as a history of one.
 */ function joined(...histories) {
    const once = new Map(histories.flat().map((entry)=>[
            `${entry.at} ${entry.digest}`,
            entry
        ]));
    return [
        ...once.values()
    ].sort((a, b)=>Date.parse(a.at) - Date.parse(b.at)).slice(-mostEntries);
}
/** In bytes: far above 50 builds for a dozen platforms. */ const largest = 1024 * 1024;
/**
 * What this machine remembers of the builds of an image: those that were never published have no other place.
 * @param cacheDir absolute
 * @returns none where there is none, or none that makes sense: a history that is lost costs a drawing
 */ async function readHistory(cacheDir, of) {
    try {
        const bytes = await (0,_oci_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(historyFile(cacheDir, of), largest);
        return joined((0,_tools_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_6__/* .Type */ .ZU.Array(historyEntrySchema), bytes.toString('utf8'), 'The kept history'));
    } catch  {
        return [];
    }
}
/** Keeps a history on this machine, in place of what was there. @throws when it cannot be written */ async function writeHistory(cacheDir, of, history) {
    const file = historyFile(cacheDir, of);
    const part = (0,_tools_temporary_js__WEBPACK_IMPORTED_MODULE_5__/* .partOf */ .B)(file);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), {
        recursive: true
    });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(part, JSON.stringify(joined(history)), {
            mode: 0o600
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part, file);
    } finally{
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, {
            force: true
        });
    }
}
/** No name from outside becomes part of a path. */ function historyFile(cacheDir, { source, image }) {
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([
        source,
        image
    ])).digest('hex');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, 'history', `${name}.json`);
}


/***/ }),

/***/ 61576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ annotationsOfPlatform),
/* harmony export */   _o: () => (/* binding */ readAnnotation),
/* harmony export */   oJ: () => (/* binding */ annotationsOfIndex)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81924);


/** Of the names in own-annotations.ts: whoever could set them could say what an image is made of. */ const ownPrefix = 'vnd.image-build.';
const levels = [
    'manifest',
    'index',
    'manifest-descriptor',
    'index-descriptor'
];
/**
 * Reads `NAME=VALUE` with levels before it: `index:NAME=VALUE`, `manifest,index:…`, `manifest[linux/amd64]:…`; without
 * one it is for the manifest. Source: docs.docker.com/build/metadata/annotations.
 * @throws Problem (request) for a level that there is not, or an entry without a value
 */ function readAnnotation(text) {
    const [, before, name = '', value] = /^(?:([^:=]*):)?([^=]*)=(.*)$/s.exec(text) ?? [];
    if (value === undefined || name === '') throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`annotations has an entry without a value: ${JSON.stringify(text)}`, {
        todo: 'Write it as NAME=VALUE, or LEVEL:NAME=VALUE'
    });
    if (name.startsWith(ownPrefix)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`annotations has ${JSON.stringify(name)}, and ${ownPrefix} is for what image-build writes itself`);
    return (before ?? 'manifest').split(',').map((part)=>{
        const [, word, platform] = /^([a-z-]+)(?:\[([\w/.-]+)\])?$/.exec(part) ?? [];
        const level = levels.find((one)=>one === word);
        if (level === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`annotations has ${JSON.stringify(text)}, and ${JSON.stringify(part)} is no level`, {
            todo: `Levels: ${levels.join(', ')}; manifest[linux/amd64] for one platform`
        });
        return {
            level,
            ...platform === undefined ? {} : {
                platform: (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizePlatform */ .FL)(platform)
            },
            name,
            value
        };
    });
}
/**
 * What the build of one platform is given: those of its manifest. BuildKit refuses an index's where it exports a single
 * platform, and passes over those that name the platform.
 * @returns `manifest:NAME=VALUE`
 */ function annotationsOfPlatform(texts, platform) {
    return texts.flatMap(readAnnotation).filter((one)=>one.level.startsWith('manifest') && (one.platform ?? platform) === platform).map(({ level, name, value })=>`${level}:${name}=${value}`);
}
/** What goes to the index that joins the platforms. */ function annotationsOfIndex(texts) {
    const entries = texts.flatMap(readAnnotation).filter(({ level })=>level === 'index');
    return Object.fromEntries(entries.map(({ name, value })=>[
            name,
            value
        ]));
}


/***/ }),

/***/ 30035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   IB: () => (/* binding */ readJsonBlob),
/* harmony export */   Ym: () => (/* binding */ openBlob),
/* harmony export */   dr: () => (/* binding */ brokenBlob),
/* harmony export */   gm: () => (/* binding */ readBlob),
/* harmony export */   nD: () => (/* binding */ blobPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55518);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53859);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8219);






/** A manifest, index or config larger than this is nobody's: registries refuse manifests over 4 MiB. */ const largestJson = 8 * 1024 * 1024;
/**
 * Where a layout keeps a blob.
 * @throws Problem (surroundings) when the digest is none: it never becomes a path
 */ function blobPath(dir, digest) {
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .isDigest */ .Bc)(digest)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsFailed */ .fs)(`\`${digest.slice(0, 100)}\` in ${dir} is no digest`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'blobs', 'sha256', digest.slice('sha256:'.length));
}
/** Large pieces: a blob is hashed twice as fast as with Node's 64 KiB. In bytes. */ const piece = 1024 * 1024;
/** A blob of a layout as a stream; that it is missing shows when it is read. */ function openBlob(dir, digest) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(blobPath(dir, digest), {
        highWaterMark: piece
    });
}
/** What is wrong with a blob of a layout, as a Problem that names it. */ function brokenBlob(dir, digest, why, cause) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsFailed */ .fs)(`The layout ${dir} is not whole: blob ${digest} ${why}`, {
        todo: 'Build it again; when it happens again, look at the disk (`df -h`) and at the builder.'
    }, cause);
}
/**
 * Reads a small file completely.
 * @param limit in bytes
 * @throws Problem (surroundings) when it is missing, unreadable or larger than the limit
 */ async function readSmallFile(path, limit = largestJson) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
        try {
            const stat = await file.stat();
            if (!stat.isFile()) throw new Error('it is no file');
            if (stat.size > limit) throw new Error(`it has ${stat.size} bytes, more than ${limit}`);
            return await file.readFile();
        } finally{
            await file.close();
        }
    } catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsFailed */ .fs)(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
            todo: 'Is it an OCI image layout, as `--output type=oci,tar=false` writes it?'
        }, error);
    }
}
/**
 * Reads a small blob (manifest, index, config) and checks its size and digest.
 * @throws Problem (surroundings) that names the blob when it is missing, too large or not what it should be
 */ async function readBlob(dir, descriptor) {
    const { digest, size } = descriptor;
    const bytes = await readSmallFile(blobPath(dir, digest)).catch((error)=>{
        throw brokenBlob(dir, digest, 'is missing or cannot be read', error);
    });
    if (bytes.length !== size) throw brokenBlob(dir, digest, `has ${bytes.length} bytes instead of ${size}`);
    const actual = (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)(bytes);
    if (actual !== digest) throw brokenBlob(dir, digest, `has the contents of ${actual}`);
    return bytes;
}
/** As readBlob, parsed and checked against a schema. */ async function readJsonBlob(schema, dir, descriptor) {
    const bytes = await readBlob(dir, descriptor);
    return (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(schema, bytes.toString('utf8'), `Blob ${descriptor.digest} of ${dir}`);
}


/***/ }),

/***/ 88693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ isAttestation),
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   XD: () => (/* binding */ readRoot)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53859);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30035);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49683);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81924);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33707);







/** Whether a manifest of an index is an attestation of another (BuildKit docs/attestations/attestation-storage.md). */ function isAttestation(descriptor) {
    return descriptor.annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}
/**
 * Reads a layout's `index.json`.
 * @returns the one descriptor it names (several entries for one digest are several names of it)
 * @throws Problem (surroundings) when it is no layout or holds several images
 */ async function readRoot(dir) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'index.json');
    const { manifests } = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .indexSchema */ .me, (await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(path)).toString('utf8'), path);
    const [root] = manifests;
    if (!root || new Set(manifests.map(({ digest })=>digest)).size !== 1) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`${path} names ${manifests.length} images instead of one`);
    return root;
}
/**
 * Reads everything about a layout's image but its layers; the digests of what is read are checked.
 * @param dir the layout folder
 * @throws Problem (surroundings) when it is no layout of one image for one platform, or a blob is missing or wrong
 */ async function readLayout(dir) {
    const root = await readRoot(dir);
    const index = (0,_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isIndexType */ .$U)(root.mediaType) ? await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonBlob */ .IB)(_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .indexSchema */ .me, dir, root) : undefined;
    const images = index ? index.manifests.filter((each)=>!isAttestation(each)) : [
        root
    ];
    const [manifest] = images;
    if (!manifest || images.length > 1) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`The layout ${dir} holds ${images.length} platforms instead of one`);
    if (!(0,_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifestType */ .Q3)(manifest.mediaType)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`The layout ${dir} holds a ${manifest.mediaType}, which is no image`);
    const { config: configDescriptor, layers } = await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonBlob */ .IB)(_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestSchema */ .rc, dir, manifest);
    const config = await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonBlob */ .IB)(_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .configSchema */ .Qn, dir, configDescriptor);
    const diffIds = config.rootfs.diff_ids;
    if (diffIds.length !== layers.length) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`The layout ${dir} has ${layers.length} layers, and its config names ${diffIds.length}`);
    return {
        dir,
        root,
        ...index ? {
            index
        } : {},
        manifest,
        platform: (0,_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .platformOf */ .tj)(config.os, config.architecture, config.variant),
        config,
        configDescriptor,
        layers,
        diffIds,
        attestations: index ? index.manifests.filter(isAttestation) : []
    };
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

/***/ 92603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ resolveLocation),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   lG: () => (/* binding */ apiOrigin)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** Docker Hub is called `docker.io` in names, and its API lives elsewhere. */ const apiHosts = {
    'docker.io': 'registry-1.docker.io'
};
/** Whether a registry runs on this machine: such ones speak plain HTTP, as Docker, too, takes it. */ function isLoopback(registry) {
    const host = registry.replace(/:\d+$/, '').toLowerCase();
    return host === 'localhost' || host === '[::1]' || host.endsWith('.localhost') || host.startsWith('127.') && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 4;
}
/**
 * Where a registry's API is.
 * @param insecureHosts registries (`host` or `host:port`) that speak plain HTTP
 */ function apiOrigin(registry, insecureHosts = []) {
    const scheme = isLoopback(registry) || insecureHosts.includes(registry) ? 'http' : 'https';
    return new URL(`${scheme}://${apiHosts[registry] ?? registry}/`);
}
/**
 * Resolves the Location that a registry gives, which may be relative. A registry behind a proxy that ends TLS
 * often writes its own address with `http:`: it is still reached as it was.
 */ function resolveLocation(location, from) {
    const url = new URL(location, from);
    if (url.hostname === from.hostname && url.protocol === 'http:' && from.protocol === 'https:') {
        url.protocol = 'https:';
        // `http://host:443/` is what some proxies make of it.
        if (url.port === '80') url.port = '';
    }
    return url;
}


/***/ }),

/***/ 43659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notFound: () => (/* binding */ notFound),
/* harmony export */   placesOf: () => (/* binding */ placesOf),
/* harmony export */   plainHosts: () => (/* binding */ plainHosts)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97970);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92603);


const plainHttp = 'http://';
/** Where a repository is looked for: its mirrors in turn, then its own registry (BuildKit, buildkitd.toml.md). */ function placesOf({ registry, repository }, mirrors) {
    const mirrored = (Object.hasOwn(mirrors, registry) ? mirrors[registry] ?? [] : []).map((mirror)=>{
        const [host = '', ...path] = withoutScheme(mirror).split('/');
        return {
            registry: host,
            repository: [
                ...path,
                repository
            ].join('/')
        };
    });
    return [
        ...mirrored,
        {
            registry,
            repository
        }
    ];
}
/**
 * That nobody has it, and who was asked: what a mirror does not have its registry may.
 * @param what `docker.io/library/debian:13`
 * @param own where it is without mirrors
 * @param asked those that said that they do not have it, of what placesOf gave
 * @returns `docker.io/library/debian:13 was not found (asked mirror.acme.test as mirror, registry-1.docker.io)`
 */ function notFound(what, own, asked) {
    const names = asked.map((place)=>{
        const isOwn = place.registry === own.registry && place.repository === own.repository;
        if (isOwn) return (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .apiOrigin */ .lG)(own.registry).host;
        return `${place.repository === own.repository ? place.registry : (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .aR)(place)} as mirror`;
    });
    return `${what} was not found (asked ${names.join(', ')})`;
}
/** The hosts of mirrors that speak plain HTTP: the `insecureHosts` of a client that shall ask them. */ function plainHosts(mirrors) {
    const plain = Object.values(mirrors).flat().filter((mirror)=>mirror.startsWith(plainHttp));
    return [
        ...new Set(plain.map((mirror)=>withoutScheme(mirror).replace(/\/.*$/, '')))
    ];
}
function withoutScheme(mirror) {
    return mirror.startsWith(plainHttp) ? mirror.slice(plainHttp.length) : mirror;
}


/***/ }),

/***/ 33707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   TM: () => (/* binding */ descriptorSchema),
/* harmony export */   me: () => (/* binding */ indexSchema),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82078);

// Go writes an empty list or map as `null` or not at all.
const nullable = (schema)=>_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Union([
        schema,
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Null()
    ]));
const strings = nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()));
const texts = nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()));
/** Points to a blob (image-spec/descriptor.md). Size in bytes. */ const descriptorSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
    mediaType: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
    digest: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String({
        pattern: '^sha256:[a-f0-9]{64}$'
    }),
    size: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Integer({
        minimum: 0
    }),
    annotations: texts,
    platform: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
        os: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
        architecture: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
        variant: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String())
    }))
});
/** OCI index, Docker manifest list, and a layout's `index.json` (image-spec/image-index.md). */ const indexSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
    schemaVersion: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Literal(2),
    mediaType: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
    manifests: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(descriptorSchema),
    annotations: texts
});
/** OCI manifest and Docker's schema 2 (image-spec/manifest.md). */ const manifestSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
    schemaVersion: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Literal(2),
    mediaType: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
    config: descriptorSchema,
    layers: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(descriptorSchema),
    annotations: texts
});
/** What an image says of itself (image-spec/config.md); everything in it comes from the image: untrusted. */ const configSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
    os: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
    architecture: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
    variant: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
    created: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
    config: nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
        User: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
        Env: strings,
        Entrypoint: strings,
        Cmd: strings,
        WorkingDir: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
        Labels: texts,
        StopSignal: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
        /** `8080/tcp` → `{}`. */ ExposedPorts: nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Unknown())),
        /** Not in the specification: Docker's, and BuildKit writes it into OCI images, too. */ Healthcheck: nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
            Test: strings
        })),
        /** Docker's as well: what `CMD-SHELL` checks and shell forms run with. */ Shell: strings
    })),
    rootfs: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
        type: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
        diff_ids: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String({
            pattern: '^sha256:[a-f0-9]{64}$'
        }))
    }),
    history: nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
        created_by: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
        comment: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
        empty_layer: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Boolean())
    })))
});


/***/ }),

/***/ 76077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ briefDigest),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* unused harmony export fileChanges */
/** Files that a sentence names before it counts the rest. */ const namedFiles = 3;
/** Longer values of arguments and labels are cut. */ const valueLength = 40;
/**
 * The end of a file's digest: enough to say which file has changed, and too little to guess what is in it. A record
 * lies beside the image in its registry, and sources may be private where the image is not.
 */ function briefDigest(digest) {
    return digest.slice(-3);
}
/**
 * How two lists of files differ.
 * @param before path → digest
 * @param now path → digest
 */ function fileChanges(before, now) {
    const old = new Map(Object.entries(before));
    const present = new Map(Object.entries(now));
    return {
        added: [
            ...present.keys()
        ].filter((path)=>!old.has(path)).sort(),
        changed: [
            ...present
        ].flatMap(([path, is])=>briefDigest(old.get(path) ?? is) === briefDigest(is) ? [] : [
                path
            ]).sort(),
        removed: [
            ...old.keys()
        ].filter((path)=>!present.has(path)).sort()
    };
}
/**
 * The files that changed in each part that differs and whose files are known on both sides. Only these are read.
 * @throws whatever reading them throws (`FingerprintPart.files`)
 */ async function changedFiles(before, recorded, now) {
    const old = new Map(Object.entries(before));
    const lists = new Map(Object.entries(recorded));
    const found = await Promise.all(now.map(async ({ name, value, files })=>{
        const list = lists.get(name);
        if (files === undefined || list === undefined || old.get(name) === value) return [];
        return [
            [
                name,
                fileChanges(list, await files())
            ]
        ];
    }));
    return Object.fromEntries(found.flat());
}
/**
 * The parts of a fingerprint that differ from a published one's, a sentence each: `context: src/app.ts changed`,
 * `base debian:bookworm-slim moved from sha256:ab… to sha256:cd…`.
 * @param before part → value, of the published image
 * @param files what is known of the files of contexts
 * @returns in the order of the parts, those that are gone last; empty when nothing differs
 */ function differences(before, now, files = {}) {
    const old = new Map(Object.entries(before));
    const changes = new Map(Object.entries(files));
    const present = new Set(now.map(({ name })=>name));
    return [
        ...now.flatMap(({ name, value })=>{
            const was = old.get(name);
            if (was === value) return [];
            return was === undefined ? `${name} is new` : changed(name, was, value, changes.get(name));
        }),
        ...[
            ...old.keys()
        ].filter((name)=>!present.has(name)).sort().map((name)=>`${name} is gone`)
    ];
}
function changed(name, before, now, files) {
    const what = files === undefined ? '' : filesText(files);
    if (what !== '') return `${name}: ${what}`;
    if (name.startsWith('parent ')) return `${name} has changed`;
    const [from, to] = [
        digestIn(before),
        digestIn(now)
    ];
    if (from === undefined || to === undefined) return `${name} changed from ${shown(before, from)} to ${shown(now, to)}`;
    return /^(base|image|frontend) /.test(name) && from !== to ? `${name} moved from ${from} to ${to}` : `${name} changed`;
}
/** `src/app.ts changed, src/new.ts added and 12 more`. */ function filesText({ added, changed, removed }) {
    const all = [
        ...changed.map((path)=>[
                path,
                'changed'
            ]),
        ...added.map((path)=>[
                path,
                'added'
            ]),
        ...removed.map((path)=>[
                path,
                'removed'
            ])
    ].sort(([a], [b])=>a < b ? -1 : 1);
    const told = all.slice(0, namedFiles).map(([path, word])=>`${path} ${word}`);
    const rest = all.length - told.length;
    if (rest > 0) return `${told.join(', ')} and ${rest} more`;
    return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''}`;
}
/** The digest that a value is or ends with, short; `undefined` where it is another text. */ function digestIn(value) {
    const [, hex] = /(?:^|@)sha256:([0-9a-f]{12})[0-9a-f]{52}$/.exec(value) ?? [];
    return hex === undefined ? undefined : `sha256:${hex}…`;
}
function shown(value, digest) {
    if (digest !== undefined) return digest;
    const text = value.length > valueLength ? `${value.slice(0, valueLength)}…` : value;
    return JSON.stringify(text);
}


/***/ }),

/***/ 7185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isOnWay),
/* harmony export */   h: () => (/* binding */ isDropped)
/* harmony export */ });
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26029);
/* harmony import */ var _ignore_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74545);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65197);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78819);




/**
 * Whether rules drop a path, whether or not it is there.
 * @param isFolder where it is one, what is below it counts, too
 */ function isDropped(rules, path, isFolder) {
    const names = path.split('/');
    let state;
    for(let count = 1; count <= names.length; count += 1){
        const verdict = rules.judge(names.slice(0, count).join('/'), state);
        const isLast = count === names.length;
        if (isLast && !isFolder) return verdict.ignored;
        if (!verdict.enters) return true;
        ({ state } = verdict);
    }
    return false;
}
/**
 * Whether a change of a path can change what a selection reaches: its own ways, or those that links have made of them,
 * lead to it, through it or above it.
 * @param ways see Reached
 * @param path relative to the context; it need not be there
 */ function isOnWay(selection, ways, path) {
    const names = path.split('/');
    const rules = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .excludeRules */ .kZ)(selection.excludes);
    return ways.some((way)=>fitsAsFarAsBoth(way, names) && // What `--parents` leaves out is told from its pivot on: see below.
        (selection.keepsParents || names.length <= way.length || !isDropped(rules, names.slice(way.length).join('/'), false))) || (0,_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sourcesOf */ .u)(selection).some(({ parents })=>parents !== undefined && isBelowPivot(parents, names));
}
/** What stands above a source counts, too: it may be a link. BuildKit follows none from the first pattern on. */ function fitsAsFarAsBoth(way, names) {
    return way.slice(0, names.length).every((step, index)=>{
        const name = names[index] ?? '';
        if (typeof step === 'string') return step === name;
        if (!(0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeep */ .tF)(step)) return names.length >= way.length && step.fits(name);
        const below = names.slice(index);
        return below.some((_, last)=>step.fitsPath(below.slice(0, last + 1).join('/')));
    });
}
/** `**` behind a pivot may lead anywhere below it. */ function isBelowPivot({ base, pattern }, names) {
    if (!fitsAsFarAsBoth(base, names)) return false;
    const read = (0,_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .readIgnorePattern */ .bW)(pattern);
    if (read === undefined || read === 'malformed' || !read.isSure || read.isException) return true;
    const below = names.slice(base.length);
    return below.some((_, index)=>read.test(below.slice(0, index + 1).join('/')));
}


/***/ }),

/***/ 27220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Disk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50661);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77809);






/** The disk as it was when it was first looked at. Nothing is followed, nothing is read twice. */ class Disk {
    #folders = new Map();
    #turn = Promise.resolve();
    #buffer = Buffer.allocUnsafeSlow(1 << 18);
    /** @throws Problem (surroundings) when the folder cannot be read */ list(folder) {
        const known = this.#folders.get(folder);
        if (known !== undefined) return known;
        const entries = new Map();
        for (const { name, kind } of readFolder(folder)){
            const path = `${folder === '/' ? '' : folder}/${name}`;
            entries.set(name, {
                path,
                kind: kind ?? kindOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$)(path)))
            });
        }
        this.#folders.set(folder, entries);
        return entries;
    }
    /** @throws Problem (surroundings) when it is gone */ mode(entry) {
        entry.mode ??= reading(entry.path, ()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$)(entry.path)).mode & 0o7777);
        return entry.mode;
    }
    /** @throws Problem (surroundings) when it is gone */ target(entry) {
        entry.target ??= reading(entry.path, ()=>(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$)(entry.path), {
                encoding: 'buffer'
            })));
        return entry.target;
    }
    /** Work that reads files comes one after the other: what one has read, the next one need not. */ async inTurn(work) {
        const turn = this.#turn.then(work);
        this.#turn = turn.then(()=>undefined, ()=>undefined);
        return turn;
    }
    /**
   * Reads what these files hold, as far as it is not known, into their `content`. Reading at once is faster than the
   * threads that would do it beside; now and then others get their turn, so that registries can answer meanwhile.
   * @throws Problem (surroundings) naming the file that cannot be read
   */ async read(entries) {
        let sliceEnd = performance.now() + 20;
        for (const entry of entries){
            entry.content ??= reading(entry.path, ()=>entry.kind === 'file' ? this.#hash(entry) : deviceOf(entry.path));
            if (performance.now() < sliceEnd) continue;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
            sliceEnd = performance.now() + 20;
        }
    }
    /** Should the file have become a link meanwhile, it is not followed; should it be a pipe, nobody waits for it. */ #hash(entry) {
        const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$)(entry.path), flags);
        try {
            const { mode, size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            entry.mode ??= mode & 0o7777;
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
            for(let read = 0; read === 0 || read < size;){
                const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, this.#buffer);
                if (bytes === 0) break;
                hash.update(this.#buffer.subarray(0, bytes));
                read += bytes;
            }
            return hash.digest('hex');
        } finally{
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
}
function readFolder(folder) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$)(folder), {
            withFileTypes: true
        });
        if (!entries.some(({ name })=>name.includes('\uFFFD'))) return entries.map((entry)=>({
                name: entry.name,
                kind: knownKind(entry)
            }));
        // Node has no types with names as bytes before 22.
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$)(folder), {
            encoding: 'buffer'
        }).map((name)=>({
                name: (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)(name),
                kind: undefined
            }));
    } catch (error) {
        if ((0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) === 'ENOENT' || (0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) === 'ENOTDIR') throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .badRequest */ .li)(`The folder ${folder} is not there`, {}, error);
        throw unreadable(folder, error);
    }
}
/** Some file systems do not say it: then it has to be looked up. */ function knownKind(entry) {
    const isKnown = entry.isFile() || entry.isDirectory() || entry.isSymbolicLink() || entry.isFIFO() || entry.isSocket() || entry.isBlockDevice() || entry.isCharacterDevice();
    return isKnown ? kindOf(entry) : undefined;
}
function kindOf(found) {
    if (found.isFile()) return 'file';
    if (found.isDirectory()) return 'folder';
    return found.isSymbolicLink() ? 'link' : 'other';
}
function deviceOf(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$)(path));
    // BuildKit makes an empty file of a socket.
    if (found.isSocket()) return 'socket';
    return found.isFIFO() ? 'pipe' : `device ${found.isBlockDevice() ? 'b' : 'c'} ${found.rdev}`;
}
function reading(path, work) {
    try {
        return work();
    } catch (error) {
        throw unreadable(path, error);
    }
}
function unreadable(path, error) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsFailed */ .fs)(`${path} belongs to a build context and cannot be read (${(0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) ?? 'unknown error'})`, {
        todo: 'Make it readable, or name it in .dockerignore'
    }, error);
}


/***/ }),

/***/ 35551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   pV: () => (/* binding */ readGlob),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/** A pattern of Go's filepath.Match, which is what COPY and ADD take. */ /** Whether COPY takes this source for a pattern. Source: BuildKit, containsWildcards. */ function hasWildcard(source) {
    return /[*?[]/.test(source.replaceAll(/\\./gsu, ''));
}
/**
 * Reads a pattern of Go's filepath.Match on Linux.
 * @returns `undefined` where Go calls it malformed
 */ function readGlob(pattern) {
    const signs = readSigns(pattern);
    if (signs === undefined) return undefined;
    const regexp = new RegExp(`^${signs.map(toRegExp).join('')}$`, 'su');
    return {
        test: (path)=>regexp.test(path),
        mayCross: signs.some((sign)=>sign.kind === 'class' && new RegExp(toRegExp(sign), 'u').test('/'))
    };
}
function readSigns(pattern) {
    const chars = Array.from(pattern);
    const signs = [];
    for(let at = 0; at < chars.length; at += 1){
        const char = chars[at] ?? '';
        if (char === '*') signs.push({
            kind: 'star'
        });
        else if (char === '?') signs.push({
            kind: 'any'
        });
        else if (char === '[') {
            const found = readClass(chars, at + 1);
            if (found === undefined) return undefined;
            signs.push(found.sign);
            at = found.end;
        } else if (char === '\\') {
            at += 1;
            const next = chars[at];
            if (next === undefined) return undefined;
            signs.push({
                kind: 'literal',
                char: next
            });
        } else signs.push({
            kind: 'literal',
            char
        });
    }
    return signs;
}
/** A class from behind its `[`; `end` is where its `]` stands. */ function readClass(chars, start) {
    const negated = chars[start] === '^';
    const ranges = [];
    let at = negated ? start + 1 : start;
    const read = ()=>{
        const char = chars[at];
        if (char === undefined || char === '-' || char === ']') return undefined;
        if (char === '\\') at += 1;
        const value = chars[at];
        at += 1;
        return at < chars.length ? value : undefined;
    };
    while(chars[at] !== ']' || ranges.length === 0){
        const low = read();
        if (low === undefined) return undefined;
        let high = low;
        if (chars[at] === '-') {
            at += 1;
            high = read();
        }
        if (high === undefined) return undefined;
        ranges.push([
            low,
            high
        ]);
    }
    return {
        sign: {
            kind: 'class',
            negated,
            ranges
        },
        end: at
    };
}
function toRegExp(sign) {
    switch(sign.kind){
        case 'star':
            return '[^/]*';
        case 'any':
            return '[^/]';
        case 'literal':
            return codeOf(sign.char);
        case 'class':
            {
                // A range that runs backwards fits nothing in Go and is an error in JavaScript.
                const ranges = sign.ranges.filter(([low, high])=>pointOf(low) <= pointOf(high));
                return `[${sign.negated ? '^' : ''}${ranges.map(([low, high])=>`${codeOf(low)}-${codeOf(high)}`).join('')}]`;
            }
    }
}
function pointOf(char) {
    return char.codePointAt(0) ?? 0;
}
/** A character as JavaScript's regular expressions take it literally, inside of classes and outside. */ function codeOf(char) {
    return `\\u{${pointOf(char).toString(16)}}`;
}


/***/ }),

/***/ 19766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ignoreFiles),
/* harmony export */   _: () => (/* binding */ readIgnoring)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50661);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89045);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26029);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65197);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89529);








/**
 * Reads the ignore file of a context: the Dockerfile's own, even when it is empty, else `.dockerignore`. Links are
 * followed, but not out of the folder that the file is in. Source: BuildKit, dockerui, ReadEntrypoint and
 * dockerIgnorePatterns.
 * @param cwd what messages name files relative to
 * @throws Problem (request) for a line that BuildKit refuses, or a file that cannot be read
 */ function readIgnoring(disk, folder, dockerfile, cwd) {
    for (const file of ignoreFiles(folder, dockerfile)){
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)) ? readWithin(disk, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), file, cwd) : undefined;
        if (text === undefined) continue;
        const read = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .readIgnoreFile */ .rj)(text);
        if ('judge' in read) return {
            rules: read,
            file
        };
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${JSON.stringify(read.text)} is no pattern that BuildKit understands`, {
            where: {
                file: shown(file, cwd),
                line: read.line
            },
            todo: 'Close the bracket, escape it with a backslash, or take the line out'
        });
    }
    return {
        rules: _ignore_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .noRules */ .jn
    };
}
/** Where the rules of a context can come from, absolute, the first one that is there counts. */ function ignoreFiles(folder, dockerfile) {
    return [
        ...dockerfile === undefined ? [] : [
            `${dockerfile}.dockerignore`
        ],
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.dockerignore')
    ];
}
/** `undefined` for what is not there; a folder of that name is none, either. */ function readWithin(disk, folder, file, cwd) {
    const { found } = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveSource */ .ev)(disk, (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .diskBranch */ .ei)(disk, folder), [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)
    ]);
    const [node] = found.values();
    if (node === undefined || (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .isBranch */ .PX)(node) || node.kind !== 'file') return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node.path, 'utf8');
    } catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${shown(file, cwd)} cannot be read (${(0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(error) ?? 'unknown error'})`, {
            todo: 'Make it readable: it says what belongs to the build'
        }, error);
    }
}
function shown(file, cwd) {
    const way = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .toPosix */ .d7)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, file));
    return way.startsWith('../') ? file : way;
}


/***/ }),

/***/ 74545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ts: () => (/* binding */ cleanPath),
  bW: () => (/* binding */ readIgnorePattern),
  Pd: () => (/* binding */ trimSpace)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/glob.js
var glob = __webpack_require__(35551);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/files/go-regexp.js

/** What `\` and a letter mean in Go. Source: Go's regexp/syntax. */ const escapes = new Map([
    [
        'd',
        '[0-9]'
    ],
    [
        'D',
        '[^0-9]'
    ],
    [
        's',
        '[\\t\\n\\f\\r ]'
    ],
    [
        'S',
        '[^\\t\\n\\f\\r ]'
    ],
    [
        'w',
        '[0-9A-Za-z_]'
    ],
    [
        'W',
        '[^0-9A-Za-z_]'
    ],
    [
        'b',
        '\\b'
    ],
    [
        'B',
        '\\B'
    ],
    [
        'A',
        '^'
    ],
    [
        'z',
        '$'
    ]
]);
const controls = new Map(Object.entries({
    a: '\x07',
    f: '\f',
    t: '\t',
    n: '\n',
    r: '\r',
    v: '\v'
}));
/**
 * Translates a regular expression of Go's, of the kind that patternmatcher makes (see ignore-pattern.ts), whose users
 * have their say in classes and escapes.
 * @returns `undefined` where it is wrong, or has no like here
 */ function toJavaScript(go) {
    const chars = Array.from(go);
    let made = '';
    for(let at = 0; at < chars.length; at += 1){
        const char = chars[at] ?? '';
        if (char === '[') {
            const found = readClass(chars, at + 1);
            if (found === undefined) return undefined;
            made += found.text;
            at = found.end;
        } else if (char === '\\') {
            at += 1;
            const next = chars[at] ?? '';
            const literal = literalOf(next);
            const text = escapes.get(next) ?? (literal === undefined ? undefined : (0,glob/* codeOf */.$N)(literal));
            if (text === undefined) return undefined;
            made += text;
        } else if (char === '.') made += '[^\\n]';
        else if (char === '(') made += '(?:';
        else if (')*?^$'.includes(char)) made += char;
        else made += (0,glob/* codeOf */.$N)(char);
    }
    try {
        return new RegExp(made, 'u');
    } catch  {
        return undefined;
    }
}
/** What `\` and this character stand for; `undefined` for what is no single character. */ function literalOf(char) {
    return /^[!-/:-@[-`{-~ ]$/.test(char) ? char : controls.get(char);
}
/** A class from behind its `[`; `end` is where its `]` stands. */ function readClass(chars, start) {
    const negated = chars[start] === '^';
    let at = negated ? start + 1 : start;
    let text = negated ? '[^' : '[';
    const read = ()=>{
        const char = chars[at];
        at += 1;
        if (char !== '\\') return char;
        at += 1;
        return literalOf(chars[at - 1] ?? '');
    };
    for(let isFirst = true; isFirst || chars[at] !== ']'; isFirst = false){
        // `[:alpha:]` and `\d` inside of a class are too rare to be worth it.
        if (chars[at] === '[' && chars[at + 1] === ':') return undefined;
        const low = read();
        if (low === undefined) return undefined;
        const isRange = chars[at] === '-' && chars[at + 1] !== ']';
        if (isRange) at += 1;
        const high = isRange ? read() : low;
        if (high === undefined) return undefined;
        text += `${(0,glob/* codeOf */.$N)(low)}-${(0,glob/* codeOf */.$N)(high)}`;
    }
    return {
        text: `${text}]`,
        end: at
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/files/ignore-pattern.js



/**
 * Reads one pattern as patternmatcher.New does.
 * @returns `undefined` for what has no meaning (an empty one), `malformed` where BuildKit refuses to build
 */ function readIgnorePattern(line) {
    const trimmed = trimSpace(line);
    if (trimmed === '') return undefined;
    const cleaned = cleanPath(trimmed);
    const isException = cleaned.startsWith('!');
    const text = isException ? cleaned.slice(1) : cleaned;
    if (text === '' || (0,glob/* readGlob */.pV)(text) === undefined) return 'malformed';
    const test = testOf(text);
    // What cannot be told counts as "not ignored": too much is looked at then, never too little.
    return {
        text,
        isException,
        isSure: test !== undefined,
        test: test ?? (()=>isException)
    };
}
/** Go's filepath.Clean on Linux. */ function cleanPath(path) {
    const normal = external_node_path_.posix.normalize(path);
    return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}
/** Go's strings.TrimSpace: JavaScript's `trim` takes a byte order mark, too, and leaves U+0085. */ function trimSpace(text) {
    return text.replaceAll(/^(?:(?!\uFEFF)[\s\u0085])+|(?:(?!\uFEFF)[\s\u0085])+$/g, '');
}
/**
 * Pattern.compile of the source: `**` crosses folders, all else stays in one; plain texts are compared as texts.
 * @returns `undefined` where Go's regular expression has no like in JavaScript
 */ function testOf(text) {
    const chars = Array.from(text);
    let type = 'exact';
    let regexp = '^';
    let at = 0;
    const peek = ()=>chars[at];
    for(let count = 0; at < chars.length; count += 1){
        const char = chars[at] ?? '';
        at += 1;
        if (char === '*' && peek() === '*') {
            at += 1;
            // `**/` is the same as `**`.
            if (peek() === '/') at += 1;
            if (peek() !== undefined) {
                regexp += '(.*/)?';
                type = 'regexp';
            } else if (type === 'exact') type = 'prefix';
            else {
                regexp += '.*';
                type = 'regexp';
            }
            if (count === 0) type = 'suffix';
        } else if (char === '*' || char === '?') {
            regexp += char === '*' ? '[^/]*' : '[^/]';
            type = 'regexp';
        } else if ('.+()|{}$'.includes(char)) regexp += `\\${char}`;
        else if (char === '\\') {
            regexp += `\\${peek() ?? ''}`;
            at += 1;
            type = 'regexp';
        } else {
            regexp += char;
            if (char === '[' || char === ']') type = 'regexp';
        }
    }
    switch(type){
        case 'exact':
            return (path)=>path === text;
        case 'prefix':
            return startsWith(text.slice(0, -2));
        case 'suffix':
            return endsWith(text.slice(2));
        case 'regexp':
            return testerOf(regexp);
    }
}
function startsWith(prefix) {
    return (path)=>path.startsWith(prefix);
}
function endsWith(suffix) {
    // `**/foo` fits `foo`, too.
    return (path)=>path.endsWith(suffix) || suffix.startsWith('/') && path === suffix.slice(1);
}
function testerOf(regexp) {
    const made = toJavaScript(`${regexp}$`);
    return made === undefined ? undefined : (path)=>made.test(path);
}


/***/ }),

/***/ 26029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jn: () => (/* binding */ noRules),
/* harmony export */   kZ: () => (/* binding */ excludeRules),
/* harmony export */   rj: () => (/* binding */ readIgnoreFile)
/* harmony export */ });
/* harmony import */ var _ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74545);

const noRules = rulesOf([], true);
/**
 * Reads a `.dockerignore`.
 * Source: github.com/moby/patternmatcher/ignorefile, ReadAll.
 */ function readIgnoreFile(text) {
    const patterns = [];
    for (const [index, raw] of text.split('\n').entries()){
        const line = index === 0 ? raw.replace(/^\uFEFF/, '') : raw;
        if (line.startsWith('#')) continue;
        const pattern = (0,_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readIgnorePattern */ .bW)(normalized((0,_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpace */ .Pd)(line)));
        if (pattern === 'malformed') return {
            line: index + 1,
            text: (0,_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpace */ .Pd)(line)
        };
        if (pattern !== undefined) patterns.push(pattern);
    }
    return rulesOf(patterns, true);
}
/** A leading `/` means nothing, also behind `!`. */ function normalized(line) {
    const isException = line.startsWith('!');
    const pattern = isException ? (0,_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpace */ .Pd)(line.slice(1)) : line;
    if (pattern === '') return line;
    const cleaned = (0,_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanPath */ .ts)(pattern);
    return `${isException ? '!' : ''}${cleaned.length > 1 && cleaned.startsWith('/') ? cleaned.slice(1) : cleaned}`;
}
/** Patterns of `--exclude`; where BuildKit would refuse one, nothing is excluded. */ function excludeRules(patterns) {
    const read = patterns.map(_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readIgnorePattern */ .bW).filter((pattern)=>pattern !== undefined);
    const good = read.filter((pattern)=>pattern !== 'malformed');
    return good.length < read.length ? noRules : rulesOf(good, false);
}
/**
 * @param skipsFolders for a context, folders that no exception can name are not even looked into. It is only for speed,
 *   yet which patterns were asked depends on it. Source: github.com/tonistiigi/fsutil, filterFS.Walk
 */ function rulesOf(patterns, skipsFolders) {
    const exceptions = patterns.filter(({ isException })=>isException).map(({ text })=>withoutGlob(text));
    const isPlain = skipsFolders && !exceptions.some((text)=>/[*[\]?^\\]/.test(text));
    const mayReach = (folder)=>isPlain ? exceptions.some((text)=>`${text}/`.startsWith(`${folder}/`)) : exceptions.length > 0;
    return {
        key: JSON.stringify(patterns.map(({ text, isException })=>isException ? `!${text}` : text)),
        isEmpty: patterns.length === 0,
        judge: (path, parent)=>{
            let ignored = false;
            const state = [];
            for (const [index, pattern] of patterns.entries()){
                // A pattern that could change nothing is not asked, and then counts as one that does not fit.
                const fits = parent?.[index] === true || pattern.isException === ignored && pattern.test(path);
                state.push(fits);
                if (fits) ignored = !pattern.isException;
            }
            return {
                ignored,
                enters: !ignored || mayReach(path),
                state
            };
        }
    };
}
function withoutGlob(text) {
    return text.replace(/\/\*\*$/, '').replace(/\/\*$/, '');
}


/***/ }),

/***/ 77809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/**
 * File names are bytes. What is no UTF-8 is kept as lone surrogates, a byte 0x80…0xFF as U+DC80…U+DCFF, so that every
 * name is a text of its own and can be turned back. Source: PEP 383.
 */ const lone = /[\uDC80-\uDCFF]/u;
/** Reads a name whose UTF-8 has to be checked: Node puts U+FFFD where it is wrong. */ function nameOf(bytes) {
    const text = bytes.toString('utf8');
    if (Buffer.from(text, 'utf8').equals(bytes)) return text;
    let name = '';
    for(let at = 0; at < bytes.length;){
        const length = [
            1,
            2,
            3,
            4
        ].find((count)=>isUtf8(bytes.subarray(at, at + count))) ?? 0;
        name += length === 0 ? String.fromCharCode(0xdc00 + (bytes[at] ?? 0)) : bytes.toString('utf8', at, at + length);
        at += Math.max(length, 1);
    }
    return name;
}
function isUtf8(bytes) {
    return bytes.length > 0 && Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes);
}
/** What the system, and a digest, is given for a name or a path made of names. */ function bytesOf(name) {
    if (!lone.test(name)) return name;
    return Buffer.concat(Array.from(name, (char)=>lone.test(char) ? Buffer.from([
            char.charCodeAt(0) - 0xdc00
        ]) : Buffer.from(char, 'utf8')));
}


/***/ }),

/***/ 65197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oi: () => (/* binding */ stepsOfSource),
/* harmony export */   ev: () => (/* binding */ resolveSource),
/* harmony export */   tF: () => (/* binding */ isDeep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35551);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89529);



/** Whether a step of a pattern goes on below where it stands. */ function isDeep(step) {
    return typeof step !== 'string' && 'fitsPath' in step;
}
/**
 * Goes along a source from the root of a context. Links are followed as in a root file system of their own: nothing
 * leads out. BuildKit follows them only before the first pattern; here they are always followed, which can only add.
 * Source: github.com/tonistiigi/fsutil, copy.ResolveWildcards and FollowLinks.
 */ function resolveSource(disk, root, steps) {
    const found = new Map();
    const followed = new Set();
    const links = new Map();
    const ways = [
        steps
    ];
    const seen = new Set();
    const go = (stack, rest, hasFollowed)=>{
        const take = (path, node)=>{
            if (found.has(path) && hasFollowed) return;
            found.set(path, node);
            if (hasFollowed) followed.add(path);
            else followed.delete(path);
        };
        const { path, branch } = stack.at(-1) ?? {
            path: '',
            branch: root
        };
        // Links may lead in a circle.
        const key = JSON.stringify([
            path,
            rest,
            hasFollowed
        ]);
        if (seen.has(key)) return;
        seen.add(key);
        const [step, ...others] = rest;
        if (step === undefined) take(path, branch);
        else if (step === '..') go(stack.slice(0, -1), others, hasFollowed);
        else for (const [name, node] of childrenFor(step, branch)){
            const place = path === '' ? name : `${path}/${name}`;
            if (isDeep(step) && !step.fitsPath(`${step.gone}${name}`)) {
                if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isBranch */ .PX)(node)) go([
                    ...stack,
                    {
                        path: place,
                        branch: node
                    }
                ], [
                    {
                        ...step,
                        gone: `${step.gone}${name}/`
                    }
                ], hasFollowed);
            } else if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isBranch */ .PX)(node)) go([
                ...stack,
                {
                    path: place,
                    branch: node
                }
            ], others, hasFollowed);
            else if (node.kind === 'link') {
                links.set(place, node);
                const target = disk.target(node);
                const next = [
                    ...stepsOf(target),
                    ...others
                ];
                const from = target.startsWith('/') ? [] : stack;
                ways.push(waysOf(from.at(-1)?.path ?? '', next));
                go(from, next, true);
            } else if (others.length === 0) take(place, node);
        }
    };
    go([], steps, false);
    return {
        found,
        followed,
        links,
        ways
    };
}
function stepsOf(target) {
    return target.split('/').filter((name)=>name !== '' && name !== '.');
}
/** A way from the root, as far as it can be told without going: `..` takes the name before it away. */ function waysOf(path, rest) {
    const way = stepsOf(path).slice();
    for (const step of rest)if (step === '..') way.pop();
    else way.push(step);
    return way;
}
/** The children that a step may lead to. */ function childrenFor(step, branch) {
    if (isDeep(step)) return branch.children();
    if (typeof step !== 'string') return [
        ...branch.children()
    ].filter(([name])=>step.fits(name));
    const node = branch.children().get(step);
    return node === undefined ? [] : [
        [
            step,
            node
        ]
    ];
}
/**
 * The steps of a source of COPY or ADD: plain names up to the first pattern. `../` leads no further than the root.
 * Where a pattern is malformed, the folder before it is taken as a whole.
 */ function stepsOfSource(source, hasPatterns) {
    const names = stepsOf(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(`/${source}`));
    const first = hasPatterns ? names.findIndex(_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl) : -1;
    if (first < 0) return names;
    const plain = names.slice(0, first);
    const glob = names.slice(first).join('/');
    const whole = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .readGlob */ .pV)(glob);
    if (whole === undefined) return plain;
    if (whole.mayCross) return [
        ...plain,
        {
            glob,
            fitsPath: whole.test,
            gone: ''
        }
    ];
    const steps = [
        ...plain
    ];
    for (const name of names.slice(first)){
        const read = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .readGlob */ .pV)(name);
        if (read === undefined) return plain;
        steps.push({
            glob: name,
            fits: read.test
        });
    }
    return steps;
}


/***/ }),

/***/ 78819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65197);


/** The sources of a selection, as BuildKit reads them. Source: BuildKit, dockerfile2llb, dispatchCopy. */ function sourcesOf({ patterns, keepsParents, kind }) {
    return patterns.map((text)=>{
        const steps = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsOfSource */ .Oi)(text, kind === 'copy');
        if (!keepsParents) return {
            text,
            steps
        };
        const [before, ...behind] = text.split('/./');
        const hasPivot = before !== undefined && behind.length > 0;
        const base = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsOfSource */ .Oi)(hasPivot ? before : '', true);
        const pattern = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(`/${hasPivot ? behind.join('/./') : text}`).slice(1);
        return {
            text,
            steps,
            parents: {
                base,
                pattern
            }
        };
    });
}


/***/ }),

/***/ 89529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ filteredBranch),
/* harmony export */   C6: () => (/* binding */ substanceOf),
/* harmony export */   PX: () => (/* binding */ isBranch),
/* harmony export */   ei: () => (/* binding */ diskBranch),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   vc: () => (/* binding */ addUnread)
/* harmony export */ });
/* unused harmony export digestOfBranch */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50661);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77809);




/** Whether something is below it. */ function isBranch(node) {
    return 'children' in node;
}
/** A folder as it lies on the disk. */ function diskBranch(disk, path, entry) {
    let children;
    return {
        entry,
        children: ()=>children ??= mapValues(disk.list(path), (one)=>nodeOf(disk, one))
    };
}
function nodeOf(disk, entry) {
    return entry.kind === 'folder' ? diskBranch(disk, entry.path, entry) : entry;
}
/**
 * A folder without what the rules drop. Of a dropped folder something may stay, and with it the folder.
 * @param path of the folder, relative to where the rules hold
 */ function filteredBranch(branch, rules, path = '', state) {
    if (rules.isEmpty) return branch;
    let children;
    return {
        entry: branch.entry,
        children: ()=>children ??= filtered(branch, rules, path, state)
    };
}
function filtered(branch, rules, folder, parent) {
    const kept = new Map();
    for (const [name, node] of branch.children()){
        const path = folder === '' ? name : `${folder}/${name}`;
        const { ignored, enters, state } = rules.judge(path, parent);
        if (!isBranch(node)) {
            if (!ignored) kept.set(name, node);
        } else if (enters) {
            const below = filteredBranch(node, rules, path, state);
            if (!ignored || hasAny(below)) kept.set(name, below);
        }
    }
    return kept;
}
/** Nobody minds that a dropped folder cannot be read. */ function hasAny(branch) {
    try {
        return branch.children().size > 0;
    } catch (error) {
        if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF && (0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error.cause) === 'EACCES') return false;
        throw error;
    }
}
/** Adds all leaves of these nodes whose contents are not known yet; what has a digest already is not looked at. */ function addUnread(nodes, unread) {
    for (const node of nodes)if (isBranch(node)) {
        if (node.digest === undefined) addUnread(node.children().values(), unread);
    } else if (node.kind !== 'link' && node.content === undefined) unread.push(node);
}
/**
 * The digest of all that is in a folder: names, kinds, modes, targets, contents. It is remembered.
 * What its files hold must have been read.
 */ function digestOfBranch(disk, branch) {
    if (branch.digest !== undefined) return branch.digest;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const byName = [
        ...branch.children()
    ].sort(([one], [other])=>one < other ? -1 : 1);
    for (const [name, node] of byName)// Names and targets hold anything but NUL.
    for (const part of [
        name,
        settingsOf(disk, node),
        substanceOf(disk, node)
    ])hash.update((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$)(part)).update('\0');
    branch.digest = hash.digest('hex');
    return branch.digest;
}
/** What a node holds: a folder's digest, a file's, a link's target. */ function substanceOf(disk, node) {
    if (isBranch(node)) return digestOfBranch(disk, node);
    return node.kind === 'link' ? disk.target(node) : node.content ?? '';
}
/** Kind and mode. A link's mode means nothing. */ function settingsOf(disk, node) {
    const entry = isBranch(node) ? node.entry : node;
    if (entry === undefined) return 'root';
    return entry.kind === 'link' ? 'link' : `${entry.kind} ${disk.mode(entry).toString(8)}`;
}
function mapValues(entries, change) {
    return new Map([
        ...entries
    ].map(([name, entry])=>[
            name,
            change(entry)
        ]));
}


/***/ }),

/***/ 96049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ tryReference),
/* harmony export */   N5: () => (/* binding */ linkReferences),
/* harmony export */   TY: () => (/* binding */ siblingNames),
/* harmony export */   UA: () => (/* binding */ contextKeyOf)
/* harmony export */ });
/* unused harmony export contextKey */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97970);
/* harmony import */ var _prefixes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91476);



/**
 * Gathers the names once for all images: a plan may have hundreds.
 * @param prefixes what siblings may be called with before a `-`, in lower case
 * @param references all references of the plan's Dockerfiles: a prefix that two siblings have in them is one, too
 */ function siblingNames(siblings, prefixes, references = []) {
    const byLast = new Map();
    const byRepository = new Map();
    const byPrefix = new Map();
    for (const { name, aliases } of siblings){
        add(byLast, name.toLowerCase(), name);
        for (const prefix of prefixes)add(byPrefix, `${prefix}-${name.toLowerCase()}`, name);
        for (const alias of aliases){
            const reference = tryReference(alias);
            if (reference === undefined) continue;
            if (alias.includes('/')) add(byRepository, reference.repository, name);
            else add(byLast, reference.last, name);
        }
    }
    const lasts = references.flatMap((text)=>tryReference(text)?.last ?? []);
    const byCommonPrefix = (0,_prefixes_js__WEBPACK_IMPORTED_MODULE_2__/* .namesByCommonPrefix */ .D)(lasts, siblings.map(({ name })=>name));
    return {
        byLast,
        byRepository,
        byPrefix,
        byCommonPrefix
    };
}
function add(map, key, name) {
    const known = map.get(key);
    if (known === undefined) map.set(key, [
        name
    ]);
    else if (!known.includes(name)) known.push(name);
}
/**
 * Finds out which references of an image are other images of the same plan (design, "How images find each other").
 * A sibling is meant by its name as the last part of the reference, with any registry and tag, by an alias, or, where
 * neither fits, by `PREFIX-name`. The closest of these counts. A reference with a digest names a published image and is no link.
 * @param own the image whose references these are: it never links to itself
 * @throws Problem (request) for a reference that fits two siblings
 */ function linkReferences(own, references, names, file) {
    const links = new Map();
    for (const { text, line, other } of references){
        const reference = tryReference(text);
        if (reference === undefined) continue;
        const others = (found)=>(found ?? []).filter((name)=>name !== own);
        const exact = [
            ...new Set([
                ...others(names.byLast.get(reference.last)),
                ...others(names.byRepository.get(reference.repository))
            ])
        ];
        const fits = [
            exact,
            others(names.byPrefix.get(reference.last)),
            others(names.byCommonPrefix.get(reference.last))
        ].find((found)=>found.length > 0) ?? [];
        if (fits.length > 1) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`${text} fits ${fits.join(' and ')}`, {
            where: {
                file,
                line
            },
            todo: 'Take the alias from one of them, rename one, or name the one that is meant exactly'
        });
        const [to] = fits;
        const id = JSON.stringify([
            reference.key,
            other?.platform
        ]);
        if (to !== undefined && !links.has(id)) links.set(id, {
            key: reference.key,
            to,
            text,
            line,
            ...other === undefined ? {} : {
                other
            }
        });
    }
    return [
        ...links.values()
    ];
}
/** `undefined` for what is no image reference (a named context, an odd stage name) and for digests. */ function tryReference(text) {
    try {
        const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text);
        if (reference.digest !== undefined) return undefined;
        return {
            repository: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryName */ .aR)(reference),
            last: reference.repository.split('/').at(-1) ?? '',
            tag: reference.tag ?? 'latest',
            key: contextKey(text)
        };
    } catch  {
        return undefined;
    }
}
/**
 * How BuildKit spells a reference when it looks for a named context: familiar, without `:latest`
 * (design notes: `docker.io/library/x` never matches).
 */ function contextKey(text) {
    const familiar = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarReference */ .ZD)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text));
    return familiar.endsWith(':latest') ? familiar.slice(0, -':latest'.length) : familiar;
}
/** As contextKey, for names of Bake's contexts, which need not be references. */ function contextKeyOf(text) {
    try {
        return contextKey(text);
    } catch  {
        return text;
    }
}


/***/ }),

/***/ 91476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ namesByCommonPrefix),
  R: () => (/* binding */ readPrefixes)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/tools/git-remotes.js


/** A configuration is some hundred bytes; one of megabytes is none that somebody has written. */ const largest = 1_000_000;
/**
 * Where the checkout around a folder comes from: the paths of its remotes, `acme/app` for
 * `git@github.com:acme/app.git`, `origin` first. Only files are read: git itself is not started, nothing is fetched, and
 * no included file is looked at. Names and passwords in an address are left out.
 * @param folder absolute
 * @returns nothing where there is no checkout, or its configuration cannot be read
 */ async function remotesOf(folder) {
    const config = await findConfig(folder);
    return config === undefined ? [] : remotePaths(config);
}
/** The text of the nearest `.git/config` from the folder upwards. */ async function findConfig(folder) {
    const git = (0,external_node_path_.join)(folder, '.git');
    const info = await (0,promises_.stat)(git).catch(()=>undefined);
    if (info?.isDirectory()) return readSmall((0,external_node_path_.join)(git, 'config'));
    if (info?.isFile()) return configOfLink(git);
    const above = (0,external_node_path_.dirname)(folder);
    return above === folder ? undefined : findConfig(above);
}
/** A worktree or a submodule: `.git` is a file that says where its own folder is (gitrepository-layout). */ async function configOfLink(file) {
    const target = /^gitdir: (.+)$/m.exec(await readSmall(file) ?? '')?.[1];
    if (target === undefined) return undefined;
    const own = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), target.trim());
    const common = (await readSmall((0,external_node_path_.join)(own, 'commondir')))?.trim() ?? '.';
    return readSmall((0,external_node_path_.join)((0,external_node_path_.resolve)(own, common), 'config'));
}
async function readSmall(path) {
    try {
        const info = await (0,promises_.stat)(path);
        return info.isFile() && info.size <= largest ? await (0,promises_.readFile)(path, 'utf8') : undefined;
    } catch  {
        return undefined;
    }
}
/**
 * The paths of all remotes in the text of a configuration, `origin` first.
 * Source: git-config, "Syntax"; git-fetch, "Git URLs".
 */ function remotePaths(config) {
    const found = [];
    let remote;
    for (const line of config.split(/\r?\n/)){
        if (/^\s*\[/.test(line)) remote = /^\s*\[\s*remote\s+"([^"]*)"\s*\]/i.exec(line)?.[1];
        const url = /^\s*url\s*=\s*(.*)$/i.exec(line)?.[1];
        const path = remote === undefined || url === undefined ? undefined : pathOf(unquoted(url));
        if (remote !== undefined && path !== undefined) found.push({
            name: remote,
            path
        });
    }
    const isOrigin = ({ name })=>name === 'origin';
    const sorted = [
        ...found.filter(isOrigin),
        ...found.filter((one)=>!isOrigin(one))
    ];
    return [
        ...new Set(sorted.map(({ path })=>path))
    ];
}
function unquoted(value) {
    return /^"([^"]*)"/.exec(value)?.[1] ?? value.replace(/\s[#;].*$/, '').trim();
}
/** `undefined` for what has no name that means anything. */ function pathOf(url) {
    const local = url.replace(/^file:\/\//, '');
    const far = local === url ? /^[a-z][a-z0-9+.-]*:\/\/[^/]+\/(.+)$/i.exec(url)?.[1] ?? /^(?:[^/@]+@)?[^/:]{2,}:(.+)$/.exec(url)?.[1] : undefined;
    const clean = (far ?? local).replace(/[?#].*$/, '').replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
    // Of a folder of this machine only the last part is a name; what it lies in may be anything.
    const path = far === undefined ? clean.split(/[\\/]/).at(-1) ?? '' : clean;
    return [
        '',
        '.',
        '..'
    ].includes(path) ? undefined : path;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/prefixes.js


/**
 * What siblings may be called with before a `-`, whatever the checkout's folder is called: the folder, the repository and
 * its owner (of the Git remotes, and GITHUB_REPOSITORY), and where the images go.
 * @returns in lower case, each once
 */ async function readPrefixes({ cwd, inputs }, env) {
    const remotes = [
        ...await remotesOf(cwd),
        env['GITHUB_REPOSITORY'] ?? ''
    ];
    const all = [
        (0,external_node_path_.basename)(cwd),
        ...inputs.registry?.split('/').slice(-1) ?? [],
        // OWNER/NAME of each; groups of groups (GitLab) have more parts, and the last two are what people write.
        ...remotes.flatMap((remote)=>remote.split('/').slice(-2))
    ];
    return [
        ...new Set(all.map((prefix)=>prefix.toLowerCase()))
    ].filter((prefix)=>prefix !== '');
}
/**
 * The siblings that references mean by a prefix which nobody told us: PREFIX is one when at least two different
 * siblings are called `PREFIX-NAME`.
 * @param lasts the last parts of references: `acme-base`
 * @param names of the siblings
 * @returns last part → the sibling; of several that fit, the one with the longest name (`acme-py-base` means `py-base`
 *   where there is one, and not `base` with the prefix `acme-py`)
 */ function namesByCommonPrefix(lasts, names) {
    const known = new Map(names.map((name)=>[
            name.toLowerCase(),
            name
        ]));
    const splits = [
        ...new Set(lasts)
    ].flatMap((last)=>splitsOf(last, known));
    const byPrefix = new Map();
    for (const { prefix, name } of splits)byPrefix.set(prefix, (byPrefix.get(prefix) ?? new Set()).add(name));
    const found = new Map();
    // The first split of a reference has the shortest prefix, so the longest name.
    for (const { last, prefix, name } of splits)if ((byPrefix.get(prefix)?.size ?? 0) > 1 && !found.has(last)) found.set(last, [
        name
    ]);
    return found;
}
/** Every way to read `last` as PREFIX-NAME with a known name, the shortest prefix first. */ function splitsOf(last, known) {
    return [
        ...last.matchAll(/-/g)
    ].flatMap(({ index })=>{
        const name = known.get(last.slice(index + 1));
        return name === undefined || index === 0 ? [] : [
            {
                last,
                prefix: last.slice(0, index),
                name
            }
        ];
    });
}


/***/ }),

/***/ 45816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutLogin),
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
/**
 * What BuildKit makes of an address in ADD or as a context.
 * `git` and `http` say whether the same address always gives the same bytes.
 */ const fullCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const scheme = /^([a-zA-Z0-9]+):\/\//;
/** `git@github.com:acme/app.git#REF` */ const scp = /^[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:[^?#]*(?:\?([^#]*))?(?:#(.*))?$/;
/**
 * Tells what an address is: Git for `.git` over HTTP and for all of `git://` and `ssh://`, else a plain download.
 * Git is fixed by a full commit, a download by its checksum.
 * Source: github.com/moby/buildkit, frontend/dockerfile/dfgitutil/git_ref.go, util/gitutil/git_url.go.
 * @param checksum `--checksum` of ADD
 * @param isContext `github.com/acme/app` is Git for a context, and a path for ADD
 */ function addressOf(text, checksum, isContext = false) {
    const short = isContext && text.startsWith('github.com/') ? `https://${text}` : text;
    const found = scheme.exec(short)?.[1]?.toLowerCase();
    if (found === undefined) {
        const [whole, query = '', fragment = ''] = scp.exec(short) ?? [];
        return whole === undefined ? {
            kind: 'local'
        } : git(query, fragment, checksum);
    }
    const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(short) ?? [];
    if (found === 'git' || found === 'ssh') return git(query, fragment, checksum);
    if (found !== 'http' && found !== 'https') return {
        kind: 'local'
    };
    if (path.endsWith('.git') || short !== text) return git(query, fragment, checksum);
    // BuildKit takes an address for one only in lower case.
    if (!isContext && !/^https?:/.test(text)) return {
        kind: 'local'
    };
    return {
        kind: 'http',
        isFixed: checksum !== undefined && /^sha\d+:[0-9a-f]{64,}$/.test(checksum)
    };
}
function git(query, fragment, checksum) {
    const asked = new URLSearchParams(query);
    const commits = [
        checksum,
        asked.get('checksum'),
        asked.get('commit'),
        asked.get('ref'),
        fragment.split(':')[0]
    ];
    return {
        kind: 'git',
        isFixed: commits.some((commit)=>fullCommit.test(commit ?? ''))
    };
}
/** An address without the user and password that may stand in it. */ function withoutLogin(address) {
    return address.replace(/^([a-zA-Z0-9+.-]+:\/\/)[^/?#]*@/, '$1');
}


/***/ }),

/***/ 7192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ namedContexts),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81924);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96049);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89045);
/* harmony import */ var _fetched_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45816);




/** Where a context's text, as Bake has it, leads to. */ function originOf(text) {
    const after = (prefix)=>text.startsWith(prefix) ? text.slice(prefix.length) : undefined;
    const name = after('target:');
    if (name !== undefined) return {
        kind: 'image',
        name
    };
    const image = after('docker-image://');
    if (image !== undefined) return {
        kind: 'outside',
        text: image
    };
    const layout = after('oci-layout://');
    if (layout !== undefined) return layoutOf(layout);
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isRemote */ .Vx)(text)) return {
        kind: 'folder',
        folder: text
    };
    const address = (0,_fetched_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .c)(text, undefined, true);
    return {
        kind: 'address',
        text,
        isFixed: address.kind !== 'local' && address.isFixed
    };
}
/** `FOLDER`, `FOLDER:TAG`, `FOLDER@DIGEST`. */ function layoutOf(text) {
    const [, folder = text, , digest] = /^(.*?)(:[\w.-]+)?(?:@(sha256:[0-9a-f]{64}))?$/.exec(text) ?? [];
    return {
        kind: 'layout',
        folder,
        ...digest === undefined ? {} : {
            digest
        }
    };
}
/**
 * BuildKit looks for `NAME::PLATFORM` first, then for `NAME`; `scratch` and `context` are never replaced.
 * Source: github.com/moby/buildkit, frontend/dockerui/config.go, NamedContext.
 */ function namedContexts(target) {
    const given = Object.entries(target.contexts ?? {});
    const byName = new Map(given.map(([key, value])=>[
            spelled(key),
            [
                key,
                value
            ]
        ]));
    return (name, platform)=>{
        if ([
            'scratch',
            'context'
        ].includes(name.toLowerCase())) return undefined;
        const key = (0,_link_js__WEBPACK_IMPORTED_MODULE_1__/* .contextKeyOf */ .UA)(name);
        const found = byName.get(`${key}::${platform}`) ?? byName.get(key);
        return found === undefined ? undefined : {
            key: found[0],
            origin: originOf(found[1]),
            platform
        };
    };
}
function spelled(key) {
    const at = key.lastIndexOf('::');
    return at < 0 ? (0,_link_js__WEBPACK_IMPORTED_MODULE_1__/* .contextKeyOf */ .UA)(key) : `${(0,_link_js__WEBPACK_IMPORTED_MODULE_1__/* .contextKeyOf */ .UA)(key.slice(0, at))}::${platformIn(key.slice(at + 2))}`;
}
function platformIn(text) {
    try {
        return (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePlatform */ .FL)(text);
    } catch  {
        return text;
    }
}


/***/ }),

/***/ 69107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ partRows),
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/** Puts together what is known about one image's fingerprint. */ function explain({ name, decision, reasons, fingerprint }, { compared, uncompared, files = {} } = {}) {
    return {
        name,
        decision,
        reasons,
        ...fingerprint === undefined ? {} : {
            fingerprint: {
                digest: fingerprint.digest,
                parts: fingerprint.parts.map((part)=>({
                        name: part.name,
                        value: part.value
                    }))
            }
        },
        ...compared === undefined ? {
            uncompared: uncompared ?? whyUncompared(fingerprint === undefined)
        } : {
            // Nothing else of the published image gets into the report.
            compared: {
                ref: compared.ref,
                digest: compared.digest,
                parts: compared.parts
            }
        },
        ...Object.keys(files).length === 0 ? {} : {
            files
        },
        volatile: fingerprint?.volatile ?? []
    };
}
function whyUncompared(isUnknown) {
    return isUnknown ? 'its own fingerprint could not be taken' : 'nothing is published under its tags yet';
}
/** All parts of both fingerprints, in the order of their names. */ function partRows({ fingerprint, compared }) {
    const before = new Map(Object.entries(compared?.parts ?? {}));
    const now = (fingerprint?.parts ?? []).map(({ name, value })=>{
        if (compared === undefined) return {
            name,
            state: 'known',
            now: value
        };
        const was = before.get(name);
        if (was === undefined) return {
            name,
            state: 'new',
            now: value
        };
        return {
            name,
            state: was === value ? 'same' : 'changed',
            now: value,
            before: was
        };
    });
    const present = new Set(now.map(({ name })=>name));
    const gone = [
        ...before
    ].filter(([name])=>!present.has(name)).map(([name, value])=>({
            name,
            state: 'gone',
            before: value
        }));
    return [
        ...now,
        ...gone
    ].sort((a, b)=>a.name < b.name ? -1 : 1);
}


/***/ }),

/***/ 7600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M7: () => (/* binding */ drawnPlatform),
/* harmony export */   TS: () => (/* binding */ cacheRate),
/* harmony export */   bx: () => (/* binding */ courseOf),
/* harmony export */   xg: () => (/* binding */ historyEntry)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36395);

/** What a build adds to the history of its image; undefined where nothing was measured, or no step was seen. */ function historyEntry({ image, digest, at, steps, layouts }) {
    const own = steps.filter((step)=>step.image === image);
    const sizes = layouts.flatMap((layout)=>layout.image === image && layout.size !== undefined ? [
            [
                layout.platform,
                {
                    compressed: layout.size.compressed,
                    uncompressed: layout.size.uncompressed
                }
            ]
        ] : []);
    if (own.length === 0 || sizes.length === 0) return undefined;
    const { total, cached } = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .countSteps */ .j)(own);
    return {
        at,
        digest,
        sizes: Object.fromEntries(sizes),
        durationMs: span(own),
        steps: total,
        cached
    };
}
/** From the first start to the last end, in ms. */ function span(steps) {
    const starts = steps.flatMap(({ startedMs })=>startedMs ?? []);
    const ends = steps.flatMap(({ completedMs })=>completedMs ?? []);
    return Math.max(0, Math.max(0, ...ends) - Math.min(Infinity, ...starts));
}
/** @returns undefined without a value */ function courseOf(values) {
    const last = values.at(-1);
    if (last === undefined) return undefined;
    return {
        values,
        least: Math.min(...values),
        most: Math.max(...values),
        last,
        change: last - (values.at(-2) ?? last)
    };
}
/** The platform whose size is drawn: the heaviest of the newest build. */ function drawnPlatform(history) {
    const sizes = Object.entries(history.at(-1)?.sizes ?? {});
    return sizes.sort(([, a], [, b])=>b.uncompressed - a.uncompressed)[0]?.[0];
}
/** Share of the instructions that came from the cache, 0 to 1; a build without any took nothing. */ function cacheRate({ cached, steps }) {
    return steps === 0 ? 0 : Math.min(1, cached / steps);
}


/***/ }),

/***/ 36395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ assemble),
  j: () => (/* binding */ countSteps)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/harmless.js
var harmless = __webpack_require__(13889);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/words.js + 2 modules
var words = __webpack_require__(41245);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/retries.js


/** A sentence for each thing that was tried again, with how often and its last cause. */ function retryNotes(retries) {
    const causes = new Map();
    for (const { what, why } of retries)causes.set((0,harmless/* oneLine */.TN)(what), [
        ...causes.get((0,harmless/* oneLine */.TN)(what)) ?? [],
        (0,harmless/* oneLine */.TN)(why)
    ]);
    return [
        ...causes
    ].map(([what, all])=>`${what} was tried again ${(0,words/* count */.U9)(all.length, 'time')}: ${all.at(-1) ?? ''}`);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/verdict.js

/** A gate failed: the only exit code that is not a problem's (design, "What a user can count on", 5). */ const gateFailed = 1;
/** Kinds of problems from the one that decides first. */ const precedence = [
    'interrupted',
    'request',
    'build',
    'surroundings'
];
/** Problems with the deciding ones first; of one kind they keep their order. */ function worstFirst(problems) {
    return [
        ...problems
    ].sort((a, b)=>precedence.indexOf(a.kind) - precedence.indexOf(b.kind));
}
/**
 * The verdict and exit code of a run. Interrupted goes before a wrong request, that before a failed build, that
 * before broken surroundings and gates, that before a failed gate.
 */ function judge({ interrupted, problems, gates }) {
    const kinds = new Set(problems.map((problem)=>problem.kind));
    if (interrupted) kinds.add('interrupted');
    if (gates.some((gate)=>gate.state === 'broken')) kinds.add('surroundings');
    const kind = precedence.find((candidate)=>kinds.has(candidate));
    if (kind !== undefined) return {
        verdict: verdicts[kind],
        exitCode: problem/* exitCodes */.hS[kind]
    };
    if (gates.some((gate)=>gate.state === 'failed')) return {
        verdict: 'failed',
        exitCode: gateFailed
    };
    return {
        verdict: 'passed',
        exitCode: 0
    };
}
const verdicts = {
    interrupted: 'interrupted',
    request: 'failed',
    build: 'failed',
    surroundings: 'broken'
};

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/model.js


/** Commands that build nothing: images without a layout are as they should be. */ const buildless = [
    'plan',
    'explain',
    'lint'
];
/** Makes the one model that all reports show; decides each image's state, the verdict and the exit code. */ function assemble(facts) {
    const steps = [
        ...distinct(facts.steps)
    ].sort((a, b)=>(a.startedMs ?? 0) - (b.startedMs ?? 0));
    const images = (facts.plan?.images ?? []).map((planned)=>imageReport(planned, facts, steps));
    const known = {
        ...facts,
        problems: worstFirst(facts.problems)
    };
    const problems = [
        ...known.problems,
        ...unexplained(images, known)
    ];
    return {
        schema: 1,
        command: facts.command,
        ...judge({
            interrupted: facts.interrupted,
            problems,
            gates: facts.gates
        }),
        startedAt: facts.startedAt,
        durationMs: facts.durationMs,
        images,
        artifacts: facts.artifacts ?? [],
        ...facts.explanation === undefined ? {} : {
            explanation: facts.explanation
        },
        steps,
        warnings: facts.warnings,
        problems,
        notes: [
            ...new Set([
                ...facts.plan?.notes ?? [],
                ...facts.notes,
                ...retryNotes(facts.retries ?? [])
            ])
        ],
        ...facts.engine === undefined ? {} : {
            engine: facts.engine
        }
    };
}
function imageReport(planned, facts, steps) {
    const { name, needs, decision, reasons, tags, fingerprint, output } = planned;
    const own = steps.filter((step)=>step.image === name);
    const published = facts.published?.find((one)=>one.image === name);
    const reused = decision === 'reuse' ? facts.reused?.find((one)=>one.image === name) : undefined;
    const platforms = planned.platforms.map((platform)=>platformReport(name, platform, facts, reused));
    return {
        name,
        needs,
        decision,
        reasons,
        dockerfile: planned.dockerfile.path,
        ...fingerprint === undefined ? {} : {
            fingerprint: fingerprint.digest
        },
        volatile: fingerprint?.volatile ?? [],
        outside: planned.outside.map((use)=>outsideReport(use, facts.pins)),
        output,
        state: stateOf(planned, platforms, own, facts),
        platforms,
        budget: planned.policy.maxSize,
        gates: facts.gates.filter((gate)=>gate.image === name),
        ...testsOf(name, facts),
        ...historyOf(name, facts),
        ...reused?.checkedAt === undefined ? {} : {
            checkedAt: reused.checkedAt
        },
        ...reusedReport(planned, reused),
        steps: countSteps(own),
        durationMs: spanOf(own),
        tags,
        ...published ? {
            published
        } : {}
    };
}
function historyOf(image, { histories }) {
    const history = histories?.get(image);
    return history === undefined ? {} : {
        history
    };
}
function testsOf(image, { layouts }) {
    const tests = layouts.flatMap((layout)=>layout.image === image ? (layout.tests ?? []).map((test)=>({
                ...test,
                platform: layout.platform
            })) : []);
    return tests.length === 0 ? {} : {
        tests
    };
}
function reusedReport({ decision, published }, reused) {
    const known = reused ?? published;
    if (decision !== 'reuse' || known === undefined) return {};
    const { ref, repository, digest } = known;
    return {
        reused: {
            ref,
            repository,
            digest
        }
    };
}
function outsideReport({ key, text, kind }, pins) {
    const pin = pins?.get(text);
    return {
        name: key,
        kind,
        ...pin?.state === 'pinned' ? {
            digest: pin.digest
        } : {}
    };
}
/** What this run has built or measured counts before what was known of a reused image. */ function platformReport(image, platform, { layouts }, reused) {
    const layout = layouts.find((one)=>one.image === image && one.platform === platform);
    const known = reused?.platforms.find((one)=>one.platform === platform) ?? {};
    const digest = layout?.digest ?? known.digest;
    const size = layout?.size ?? known.size;
    const baseline = layout?.baseline;
    return {
        platform,
        ...digest === undefined ? {} : {
            digest
        },
        ...size === undefined ? {} : {
            size
        },
        ...baseline === undefined ? {} : {
            baseline
        }
    };
}
function stateOf(planned, platforms, own, facts) {
    const { name, decision } = planned;
    if (decision === 'skip') return 'skipped';
    const isBuildless = buildless.includes(facts.command);
    if (decision === 'reuse' && facts.reused?.some(({ image })=>image === name) === true) return isBuildless ? 'planned' : 'reused';
    if (decision === 'build' && isThere(planned, platforms, facts)) return 'built';
    if (own.some(failedItself)) return 'failed';
    return isBuildless ? 'planned' : 'stopped';
}
/** Every platform's layout, or for a target that gives files at least one file of every platform. */ function isThere({ name, output }, platforms, { artifacts = [], gates }) {
    if (output.kind === 'image') return platforms.every(({ digest })=>digest !== undefined);
    // What a gate has looked at and refused was built, and is kept back. The lint gate names no platform.
    if (gates.some((gate)=>gate.image === name && gate.platform !== undefined && gate.state !== 'passed')) return true;
    return platforms.every(({ platform })=>artifacts.some((one)=>one.image === name && one.platform === platform));
}
/** BuildKit ends the steps beside a failed one with this error: it is not theirs. */ function failedItself(step) {
    return step.error !== undefined && !/context cancell?ed/i.test(step.error);
}
/** An instruction of a Dockerfile: `[build 2/5] RUN make`; not `[internal] load …`, `exporting …` or `FROM`. */ const instruction = /^\[[^\]]*\d+\/\d+\] (?!FROM )/;
/** Counts what a Dockerfile's author knows as a step: the others are never cached, or always. */ function countSteps(steps) {
    const counted = steps.filter((step)=>instruction.test(step.name));
    return {
        total: counted.length,
        cached: counted.filter((step)=>step.cached).length
    };
}
function spanOf(steps) {
    const starts = steps.flatMap((step)=>step.startedMs ?? []);
    const ends = steps.flatMap((step)=>step.completedMs ?? []);
    return starts.length && ends.length ? Math.max(0, Math.max(...ends) - Math.min(...starts)) : 0;
}
/** The same work asked for by two images is one step, of the image that it was first seen for. */ function distinct(steps) {
    const byDigest = new Map();
    for (const step of steps)if (!byDigest.has(step.digest)) byDigest.set(step.digest, step);
    return byDigest.values();
}
/** No false green: an image that should be there, is not, and nothing says why. */ function unexplained(images, facts) {
    const explained = facts.interrupted || facts.problems.length > 0 || facts.gates.some((gate)=>gate.state !== 'passed');
    if (explained) return [];
    return images.filter((image)=>image.state === 'failed' || image.state === 'stopped').map((image)=>({
            kind: 'surroundings',
            what: `${image.name} was to ${missing(image)}`,
            todo: 'Please report this with the log of the run: it is a mistake of image-build'
        }));
}
function missing({ decision, output }) {
    if (decision === 'reuse') return 'stay as it is published, but nothing says that it is there';
    return output.kind === 'image' ? 'be built, but there is no complete layout of it and no error either' : 'be built, but not all of its files are there and no error either';
}


/***/ }),

/***/ 41245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ee: () => (/* binding */ bytes),
  U9: () => (/* binding */ count),
  p0: () => (/* binding */ duration),
  KE: () => (/* binding */ listed),
  n$: () => (/* binding */ moment),
  ik: () => (/* binding */ place),
  qs: () => (/* binding */ severityRank),
  VK: () => (/* binding */ shortDigest),
  cO: () => (/* binding */ tagOf)
});

;// CONCATENATED MODULE: ./node_modules/parse-ms/index.js
const toZeroIfInfinity = value => Number.isFinite(value) ? value : 0;

function parseNumber(milliseconds) {
	return {
		days: Math.trunc(milliseconds / 86_400_000),
		hours: Math.trunc(milliseconds / 3_600_000 % 24),
		minutes: Math.trunc(milliseconds / 60_000 % 60),
		seconds: Math.trunc(milliseconds / 1000 % 60),
		milliseconds: Math.trunc(milliseconds % 1000),
		microseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1000) % 1000),
		nanoseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e6) % 1000),
	};
}

function parseBigint(milliseconds) {
	return {
		days: milliseconds / 86_400_000n,
		hours: milliseconds / 3_600_000n % 24n,
		minutes: milliseconds / 60_000n % 60n,
		seconds: milliseconds / 1000n % 60n,
		milliseconds: milliseconds % 1000n,
		microseconds: 0n,
		nanoseconds: 0n,
	};
}

function parseMilliseconds(milliseconds) {
	switch (typeof milliseconds) {
		case 'number': {
			if (Number.isFinite(milliseconds)) {
				return parseNumber(milliseconds);
			}

			break;
		}

		case 'bigint': {
			return parseBigint(milliseconds);
		}

		// No default
	}

	throw new TypeError('Expected a finite number or bigint');
}

;// CONCATENATED MODULE: ./node_modules/pretty-ms/index.js


const isZero = value => value === 0 || value === 0n;
const pluralize = (word, count) => (count === 1 || count === 1n) ? word : `${word}s`;

const SECOND_ROUNDING_EPSILON = 0.000_000_1;
const ONE_DAY_IN_MILLISECONDS = 24n * 60n * 60n * 1000n;

function prettyMilliseconds(milliseconds, options) {
	const isBigInt = typeof milliseconds === 'bigint';
	if (!isBigInt && !Number.isFinite(milliseconds)) {
		throw new TypeError('Expected a finite number or bigint');
	}

	options = {...options};

	const sign = milliseconds < 0 ? '-' : '';
	milliseconds = milliseconds < 0 ? -milliseconds : milliseconds; // Cannot use `Math.abs()` because of BigInt support.

	if (options.colonNotation) {
		options.compact = false;
		options.formatSubMilliseconds = false;
		options.separateMilliseconds = false;
		options.verbose = false;
	}

	if (options.compact) {
		options.unitCount = 1;
		options.secondsDecimalDigits = 0;
		options.millisecondsDecimalDigits = 0;
	}

	let result = [];

	const floorDecimals = (value, decimalDigits) => {
		const flooredInterimValue = Math.floor((value * (10 ** decimalDigits)) + SECOND_ROUNDING_EPSILON);
		const flooredValue = Math.round(flooredInterimValue) / (10 ** decimalDigits);
		return flooredValue.toFixed(decimalDigits);
	};

	const add = (value, long, short, valueString) => {
		if (
			(result.length === 0 || !options.colonNotation)
			&& isZero(value)
			&& !(options.colonNotation && short === 'm')) {
			return;
		}

		valueString ??= String(value);
		if (options.colonNotation) {
			const wholeDigits = valueString.includes('.') ? valueString.split('.')[0].length : valueString.length;
			const minLength = result.length > 0 ? 2 : 1;
			valueString = '0'.repeat(Math.max(0, minLength - wholeDigits)) + valueString;
		} else {
			valueString += options.verbose ? ' ' + pluralize(long, value) : short;
		}

		result.push(valueString);
	};

	const parsed = parseMilliseconds(milliseconds);
	const days = BigInt(parsed.days);

	if (options.hideYearAndDays) {
		add((BigInt(days) * 24n) + BigInt(parsed.hours), 'hour', 'h');
	} else {
		if (options.hideYear) {
			add(days, 'day', 'd');
		} else {
			add(days / 365n, 'year', 'y');
			add(days % 365n, 'day', 'd');
		}

		add(Number(parsed.hours), 'hour', 'h');
	}

	add(Number(parsed.minutes), 'minute', 'm');

	if (!options.hideSeconds) {
		if (
			options.separateMilliseconds
			|| options.formatSubMilliseconds
			|| (!options.colonNotation && milliseconds < 1000 && !options.subSecondsAsDecimals)
		) {
			const seconds = Number(parsed.seconds);
			const milliseconds = Number(parsed.milliseconds);
			const microseconds = Number(parsed.microseconds);
			const nanoseconds = Number(parsed.nanoseconds);

			add(seconds, 'second', 's');

			if (options.formatSubMilliseconds) {
				add(milliseconds, 'millisecond', 'ms');
				add(microseconds, 'microsecond', 'µs');
				add(nanoseconds, 'nanosecond', 'ns');
			} else {
				const millisecondsAndBelow
					= milliseconds
					+ (microseconds / 1000)
					+ (nanoseconds / 1e6);

				const millisecondsDecimalDigits
					= typeof options.millisecondsDecimalDigits === 'number'
						? options.millisecondsDecimalDigits
						: 0;

				const roundedMilliseconds = millisecondsAndBelow >= 1
					? Math.round(millisecondsAndBelow)
					: Math.ceil(millisecondsAndBelow);
				const maximumMilliseconds = 1000 - (10 ** -millisecondsDecimalDigits);

				const millisecondsString = millisecondsDecimalDigits
					? Math.min(millisecondsAndBelow, maximumMilliseconds).toFixed(millisecondsDecimalDigits)
					: Math.min(roundedMilliseconds, maximumMilliseconds);

				add(
					Number.parseFloat(millisecondsString),
					'millisecond',
					'ms',
					millisecondsString,
				);
			}
		} else {
			const seconds = (
				(isBigInt ? Number(milliseconds % ONE_DAY_IN_MILLISECONDS) : milliseconds)
				/ 1000
			) % 60;
			const secondsDecimalDigits
				= typeof options.secondsDecimalDigits === 'number'
					? options.secondsDecimalDigits
					: 1;
			const secondsFixed = floorDecimals(seconds, secondsDecimalDigits);
			const secondsString = options.keepDecimalsOnWholeSeconds
				? secondsFixed
				: secondsFixed.replace(/\.0+$/, '');
			add(Number.parseFloat(secondsString), 'second', 's', secondsString);
		}
	}

	if (result.length === 0) {
		return sign + '0' + (options.verbose ? ' milliseconds' : 'ms');
	}

	const separator = options.colonNotation ? ':' : ' ';
	if (typeof options.unitCount === 'number') {
		result = result.slice(0, Math.max(options.unitCount, 1));
	}

	return sign + result.join(separator);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/harmless.js
var harmless = __webpack_require__(13889);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/words.js


const units = [
    'B',
    'kB',
    'MB',
    'GB',
    'TB',
    'PB'
];
/** Bytes as people read them, in powers of 1000 and three digits: `412 MB`, `41.2 MB`, `1.23 GB`. */ function bytes(count) {
    let value = count;
    let unit = 0;
    while(Math.round(value) >= 1000 && unit < units.length - 1){
        value /= 1000;
        unit += 1;
    }
    const decimals = unit === 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    return `${String(Number(value.toFixed(decimals)))} ${units[unit] ?? ''}`;
}
/** Milliseconds as people read them: `430ms`, `4.2s`, `1m 23s`. */ function duration(ms) {
    return prettyMilliseconds(ms, {
        secondsDecimalDigits: ms < 60_000 ? 1 : 0
    });
}
/** `1 image`, `7 images`; for words whose plural is not made with `s` the plural is given. */ function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** The first 12 hex digits of a digest, as registries and engines show it. */ function shortDigest(digest) {
    return (0,harmless/* oneLine */.TN)(digest).replace(/^sha256:/, '').slice(0, 12);
}
/** A moment (ISO 8601) to the minute: `2026-11-21 05:20 UTC`; what is no moment stays what it is. */ function moment(iso) {
    const ms = Date.parse(iso);
    if (Number.isNaN(ms)) return (0,harmless/* shorten */.ml)((0,harmless/* oneLine */.TN)(iso), 30);
    return `${new Date(ms).toISOString().replace('T', ' ').slice(0, 16)} UTC`;
}
/** The tag of a full reference: `1.2.0` of `ghcr.io/acme/base:1.2.0`. */ function tagOf(reference) {
    const afterSlash = (0,harmless/* oneLine */.TN)(reference).split('/').at(-1) ?? '';
    return afterSlash.includes(':') ? afterSlash.slice(afterSlash.indexOf(':') + 1) : afterSlash;
}
/** `images/base/Dockerfile:7:5`, as editors and terminals link it. */ function place(where) {
    const line = where.line === undefined ? '' : `:${where.line}`;
    const column = where.line === undefined || where.column === undefined ? '' : `:${where.column}`;
    return `${(0,harmless/* oneLine */.TN)(where.file)}${line}${column}`;
}
/** Several words as a sentence has them: `a, b and c`. */ function listed(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
/** From worst (0) to mildest, linters' and scanners' words on one scale. */ const severityRank = {
    critical: 0,
    high: 1,
    error: 2,
    medium: 3,
    warning: 4,
    low: 5,
    info: 6,
    style: 7,
    unknown: 8
};


/***/ }),

/***/ 46469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/annotation-levels.js
var annotation_levels = __webpack_require__(61576);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var src_problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/link.js
var plan_link = __webpack_require__(96049);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/advice.js

/**
 * Where images of one plan name the same base in different ways: they are linked all the same, but outside of this run
 * each would stand on another image. Of bases from outside only those count that differ in numbers (`debian:12` beside
 * `debian:13`): `node:22-slim` beside `node:22` is a choice.
 * @returns for each base the places that differ from what most say, by image and line
 */ function adviseOnBases(linked) {
    const groups = new Map();
    const add = (key, naming)=>{
        if (naming === undefined) return;
        const group = groups.get(key) ?? [];
        group.push(naming);
        groups.set(key, group);
    };
    for (const one of linked){
        for (const { to, named } of one.uses)if (named !== undefined) add(`image ${to}`, namingOf(one, named));
        for (const reference of one.unlinked){
            const naming = namingOf(one, reference);
            add(`outside ${naming?.repository ?? ''} ${flavour(naming?.tag ?? '')}`, naming);
        }
    }
    return [
        ...groups.values()
    ].flatMap(differing).sort((a, b)=>compare(a.image, b.image) || a.line - b.line);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** What is left of a tag without its numbers: `12.5-slim` and `13-slim` are two of a kind. */ function flavour(tag) {
    return tag.replaceAll(/\d+(\.\d+)*/g, '#');
}
function namingOf({ name, candidate: { dockerfile } }, { text, line }) {
    const reference = (0,plan_link/* tryReference */.$Q)(text);
    if (reference === undefined || dockerfile === undefined) return undefined;
    const { repository, tag } = reference;
    return {
        image: name,
        repository,
        tag,
        text,
        file: dockerfile.path,
        line
    };
}
/** Images that share a Dockerfile differ by their arguments, which is what these are for: a file counts once. */ function differing(all) {
    const files = new Map();
    for (const one of all){
        const ofFile = files.get(one.file) ?? [];
        ofFile.push(one);
        files.set(one.file, ofFile);
    }
    if (files.size < 2) return [];
    const spelling = ({ repository, tag })=>`${repository}:${tag}`;
    const shared = new Map();
    for (const ofFile of files.values())for (const one of new Set(ofFile.map(spelling)))shared.set(one, (shared.get(one) ?? 0) + 1);
    const count = (one)=>shared.get(spelling(one)) ?? 0;
    const [most] = [
        ...all
    ].sort((a, b)=>count(b) - count(a) || compare(a.image, b.image) || a.line - b.line);
    if (most === undefined) return [];
    const odd = [
        ...files.values()
    ].flatMap((ofFile)=>// A file that also says what most say means the difference.
        ofFile.some((one)=>spelling(one) === spelling(most)) ? [] : ofFile);
    const once = new Map(odd.map((one)=>[
            `${one.file}\n${one.line}\n${spelling(one)}`,
            one
        ]));
    return [
        ...once.values()
    ].map((one)=>adviceOf(one, most));
}
function adviceOf(one, most) {
    const isTag = one.repository === most.repository;
    return {
        rule: isTag ? 'base-tags-differ' : 'base-names-differ',
        image: one.image,
        message: `${one.text} here is ${most.text} in ${most.file}:${most.line}, and both are the same base`,
        todo: `Write ${most.text} in both, or give both the same ARG`,
        file: one.file,
        line: one.line
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/candidates.js + 11 modules
var plan_candidates = __webpack_require__(56445);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/demands.js + 2 modules
var demands = __webpack_require__(95014);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/did-you-mean.js
var did_you_mean = __webpack_require__(71630);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/outside.js

const imagePrefix = 'docker-image://';
/**
 * The images from outside the plan that a target takes: what its Dockerfile names and nothing in the plan replaces,
 * and the images that its named contexts put in the place of others.
 * @param linked keys of the references that are images of the plan
 * @returns each key once, in the order of the file
 */ function outsideUses({ target, platforms, references }, linked) {
    const found = new Map();
    const add = (use)=>{
        const known = found.get(use.key);
        const all = new Set([
            ...known?.platforms ?? [],
            ...use.platforms
        ]);
        // A base's own settings count, whatever else it is used for.
        const kind = known?.kind === 'from' ? 'from' : use.kind;
        found.set(use.key, {
            ...use,
            ...known,
            kind,
            platforms: [
                ...all
            ].sort()
        });
    };
    for (const [platform, ofPlatform] of references)for (const { text, kind, line, other } of ofPlatform){
        const key = (0,plan_link/* contextKeyOf */.UA)(text);
        const on = other?.platform ?? platform;
        if (!linked.has(key) && !linked.has(`${key}::${on}`)) add({
            key,
            text,
            kind,
            line,
            platforms: [
                on
            ]
        });
    }
    for (const [key, value] of Object.entries(target.contexts ?? {}))if (value.startsWith(imagePrefix)) add({
        key,
        text: value.slice(imagePrefix.length),
        kind: 'from',
        line: 1,
        platforms
    });
    return [
        ...found.values()
    ];
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/platform.js
var oci_platform = __webpack_require__(81924);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/expand.js
var expand = __webpack_require__(75573);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/references.js



/**
 * All images and contexts from outside that the wanted stage of a Dockerfile reaches, on one platform.
 * Stages that the wanted one does not reach do not count: BuildKit does not build them either.
 * @param args the target's build arguments, which win over defaults
 * @param platform normalised, `linux/arm64`
 * @param stage the wanted stage's name; the last one when absent
 * @param file how messages call the Dockerfile
 * @param given names that named contexts replace, whatever the Dockerfile calls so: nothing is refused of them
 * @returns references in the order of the file
 * @throws Problem (request) for one that cannot be told without an engine, and for what BuildKit refuses for certain: a
 *   FROM without a name, a stage that is not there yet
 */ function outsideReferences(facts, args, platform, stage, file = 'Dockerfile', given = new Set()) {
    const globals = globalScope(facts, args, platform);
    const found = [];
    const visited = new Set();
    const visit = (index)=>{
        const current = facts.stages[index];
        if (current === undefined || visited.has(index)) return;
        visited.add(index);
        const scope = stageScope(current.args, args, globals, platform, facts.escape);
        for (const [reference, lookup] of [
            [
                current.from,
                (name)=>globals.get(name)
            ],
            ...current.uses.map((use)=>[
                    use,
                    (name)=>scope.get(name)
                ])
        ]){
            const text = (0,expand/* expand */.f)(reference.text, lookup, facts.escape);
            if (text === undefined) throw untold(reference, file);
            if (text === '' && reference.kind === 'from') throw blank(reference, file);
            if (text === '') continue;
            const inner = stageIndex(facts, text, index, reference.kind);
            if (inner !== undefined) visit(inner);
            else if (text !== 'scratch') {
                if (!given.has(text)) refuseLaterStage(facts, text, index, reference, file);
                found.push({
                    text,
                    kind: reference.kind,
                    line: reference.line,
                    ...otherPlatform(reference, platform, globals, facts.escape)
                });
            }
        }
    };
    const wanted = wantedStage(facts, stage);
    if (wanted !== undefined) visit(wanted);
    return found.sort((a, b)=>a.line - b.line);
}
/**
 * What the wanted stage stands on in the end: its FROM, followed through the stages of the file.
 * @returns `undefined` for scratch, and where it cannot be told without an engine
 */ function baseReference(facts, args, platform, stage) {
    const globals = globalScope(facts, args, platform);
    const follow = (index)=>{
        const from = facts.stages[index]?.from;
        if (from === undefined) return undefined;
        const text = (0,expand/* expand */.f)(from.text, (name)=>globals.get(name), facts.escape);
        if (text === undefined || text === '' || text === 'scratch') return undefined;
        const inner = stageIndex(facts, text, index, 'from');
        return inner === undefined ? {
            text,
            ...otherPlatform(from, platform, globals, facts.escape)
        } : follow(inner);
    };
    const wanted = wantedStage(facts, stage);
    return wanted === undefined ? undefined : follow(wanted);
}
/** A reference that is left out would be a base that nobody looks at: it is refused instead. */ function untold({ text, line }, file) {
    return (0,src_problem/* badRequest */.li)(`${text} cannot be told without an engine, so nobody knows what this builds on`, {
        where: {
            file,
            line
        },
        todo: 'Use plain variables here: ${NAME}, ${NAME:-default} or ${NAME:+other}'
    });
}
function blank({ text, line }, file) {
    return (0,src_problem/* badRequest */.li)(`FROM ${text} names nothing: what stands there is empty`, {
        where: {
            file,
            line
        },
        todo: 'Give the ARG a default before the first FROM, or a value in args or build-args'
    });
}
/** BuildKit takes a name of a stage for that stage, wherever it stands, and then refuses one that is not built yet. */ function refuseLaterStage({ stages }, text, index, { kind, line }, file) {
    if (kind === 'from') return;
    if (kind === 'copy' && /^\d+$/.test(text)) throw (0,src_problem/* badRequest */.li)(`There is no stage ${text} before this one`, {
        where: {
            file,
            line
        },
        todo: 'Stages count from 0; better name them: FROM IMAGE AS NAME'
    });
    if (stages.findIndex(({ name })=>name === text.toLowerCase()) >= index) throw (0,src_problem/* badRequest */.li)(`The stage ${text} stands after what is taken from it`, {
        where: {
            file,
            line
        },
        todo: 'Move that stage up'
    });
}
/** The platform that a FROM asks for itself; nothing where it cannot be told, or is the one that is built for. */ function otherPlatform({ platform: asked }, target, globals, escape) {
    const text = asked === undefined ? undefined : (0,expand/* expand */.f)(asked, (name)=>globals.get(name), escape);
    if (asked === undefined || text === undefined || text === '') return {};
    const platform = tryPlatform(text);
    return platform === undefined || platform === target ? {} : {
        other: {
            platform,
            isNative: asked.includes('BUILD')
        }
    };
}
/** `undefined` for what BuildKit will refuse, with the place. */ function tryPlatform(text) {
    try {
        return (0,oci_platform/* normalizePlatform */.FL)(text);
    } catch  {
        return undefined;
    }
}
/**
 * The index of a stage, of the last one where none is wanted; of several with the same name the last one counts.
 * @returns `undefined` when there is no such stage
 */ function wantedStage({ stages }, stage) {
    const index = stage === undefined ? stages.length - 1 : stages.findLastIndex((one)=>one.name === stage.toLowerCase());
    return index < 0 ? undefined : index;
}
/** A stage that stands before `before` and has that name or, for COPY, that number. */ function stageIndex(facts, text, before, kind) {
    for(let index = before - 1; index >= 0; index -= 1)if (facts.stages[index]?.name === text.toLowerCase()) return index;
    if (kind === 'copy' && /^\d+$/.test(text) && Number(text) < before) return Number(text);
    return undefined;
}
/** ARGs before the first FROM, and what BuildKit gives for every platform. */ function globalScope(facts, args, platform) {
    const scope = new Map(Object.entries(platformArgs(platform)));
    declare(facts.args, scope, args, ()=>undefined, facts.escape);
    return scope;
}
function stageScope(lines, args, globals, platform, escape) {
    const scope = new Map(Object.entries(platformArgs(platform)));
    declare(lines, scope, args, (name)=>globals.get(name), escape);
    return scope;
}
function declare(lines, scope, args, inherited, escape) {
    for (const { name, value } of lines){
        const fallback = value === undefined ? inherited(name) : (0,expand/* expand */.f)(value, (other)=>scope.get(other), escape);
        const given = Object.hasOwn(args, name) ? args[name] : undefined;
        const final = given ?? fallback;
        if (final !== undefined) scope.set(name, final);
    }
}
/** Source: Dockerfile reference, "Automatic platform ARGs in the global scope". */ function platformArgs(platform) {
    return {
        ...partsOf('TARGET', platform),
        ...buildPlatformArgs
    };
}
function partsOf(prefix, platform) {
    const [os = '', architecture = '', variant = ''] = platform.split('/');
    return {
        [`${prefix}PLATFORM`]: platform,
        [`${prefix}OS`]: os,
        [`${prefix}ARCH`]: architecture,
        [`${prefix}VARIANT`]: variant
    };
}
/** The engine's own platform is known when it is asked only; it is this machine's nearly always. */ const buildPlatformArgs = partsOf('BUILD', (0,oci_platform/* hostPlatform */.ol)());

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/bake-paths.js
var bake_paths = __webpack_require__(30953);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/settings.js



/**
 * The inputs, which hold for every image. `secretFiles` are the files in which inline secrets were put.
 * @throws Problem (request) for an entry without a name or a value
 */ function settingsOfInputs(inputs, env, cwd, secretFiles) {
    const fromEnv = (name)=>env[name];
    return {
        args: pairs(inputs['build-args'], 'build-args', fromEnv),
        contexts: placesFrom(cwd, pairs(inputs['build-contexts'], 'build-contexts')),
        labels: pairs(inputs.labels, 'labels'),
        annotations: inputs.annotations ?? [],
        secrets: [
            ...Object.entries(secretFiles).map(([id, src])=>({
                    id,
                    src
                })),
            ...Object.entries(pairs(inputs['secret-envs'], 'secret-envs')).map(([id, name])=>({
                    id,
                    env: name
                })),
            ...Object.entries(pairs(inputs['secret-files'], 'secret-files')).map(([id, file])=>({
                    id,
                    src: (0,external_node_path_.resolve)(cwd, file)
                }))
        ],
        ssh: inputs.ssh ?? [],
        hosts: Object.fromEntries((inputs['add-hosts'] ?? []).map(hostEntry)),
        noCacheFilters: inputs['no-cache-filters'] ?? [],
        noCache: inputs['no-cache'] === true ? true : undefined,
        pull: inputs.pull === true ? true : undefined
    };
}
/**
 * The policy's defaults or one image's entry.
 * @param folder what its paths are relative to, absolute
 */ function settingsOfPolicy(demands, folder) {
    return {
        args: texts(demands.args),
        contexts: {},
        labels: texts(demands.labels),
        annotations: Object.entries(texts(demands.annotations)).map(([name, value])=>`${name}=${value}`),
        secrets: (demands.secrets ?? []).map(({ id, env: variable, file, version })=>({
                ...file === undefined ? {
                    id,
                    env: variable ?? id
                } : {
                    id,
                    src: (0,external_node_path_.resolve)(folder, file)
                },
                ...version === undefined ? {} : {
                    version: String(version)
                }
            })),
        ssh: demands.ssh ?? [],
        hosts: texts(demands['add-hosts']),
        noCacheFilters: demands['no-cache-filters'] ?? [],
        noCache: demands['no-cache'],
        pull: demands.pull
    };
}
/** Lays settings over a target, the later ones over the earlier ones; lists add up, a secret counts once. */ function applySettings(target, layers) {
    const last = (pick)=>layers.map(pick).findLast((one)=>one !== undefined);
    const merged = (pick)=>Object.fromEntries(layers.flatMap((one)=>Object.entries(pick(one))));
    const joined = (first, pick)=>[
            ...new Set([
                ...first ?? [],
                ...layers.flatMap((one)=>[
                        ...pick(one)
                    ])
            ])
        ];
    const noCache = last((one)=>one.noCache);
    const pull = last((one)=>one.pull);
    return {
        ...target,
        args: {
            ...target.args,
            ...merged((one)=>one.args)
        },
        contexts: {
            ...target.contexts,
            ...merged((one)=>one.contexts)
        },
        labels: {
            ...target.labels,
            ...merged((one)=>one.labels)
        },
        annotations: joined(target.annotations, (one)=>one.annotations),
        secret: onceById([
            ...target.secret ?? [],
            ...layers.flatMap((one)=>one.secrets)
        ]),
        ssh: joined(target.ssh, (one)=>one.ssh),
        'extra-hosts': {
            ...target['extra-hosts'],
            ...merged((one)=>one.hosts)
        },
        'no-cache-filter': joined(target['no-cache-filter'], (one)=>one.noCacheFilters),
        ...noCache === undefined ? {} : {
            'no-cache': noCache
        },
        ...pull === undefined ? {} : {
            pull
        }
    };
}
/** The build arguments that have a value. */ function argsOf(target) {
    return Object.fromEntries(Object.entries(target.args ?? {}).filter((entry)=>entry[1] !== null));
}
/** Folders of named contexts as absolute paths, like those of Bake files. */ function placesFrom(cwd, contexts) {
    return Object.fromEntries(Object.entries(contexts).map(([name, at])=>[
            name,
            (0,bake_paths/* absolutePlace */.j)(at, (path)=>(0,external_node_path_.resolve)(cwd, path))
        ]));
}
/** Of several secrets with the same id the last one counts. */ function onceById(secrets) {
    const byId = new Map(secrets.map((secret)=>[
            idOf(secret),
            secret
        ]));
    return [
        ...byId.values()
    ];
}
function idOf(secret) {
    if (typeof secret === 'string') return /(?:^|,)id=([^,]*)/.exec(secret)?.[1] ?? secret;
    return typeof secret === 'object' && secret !== null && 'id' in secret ? secret.id : secret;
}
function texts(values) {
    return Object.fromEntries(Object.entries(values ?? {}).map(([name, value])=>[
            name,
            String(value)
        ]));
}
function hostEntry(entry) {
    const [, host, address] = /^([^:=]+)[:=](.+)$/.exec(entry) ?? [];
    if (host === undefined || address === undefined) throw (0,src_problem/* badRequest */.li)(`add-hosts has ${JSON.stringify(entry)}`, {
        todo: 'Write it as HOST:IP'
    });
    return [
        host,
        address
    ];
}
/** `NAME=VALUE` entries; the last one of a name counts. */ function pairs(entries, name, fallback = ()=>undefined) {
    return Object.fromEntries((entries ?? []).map((entry)=>{
        const [key = '', ...rest] = entry.split('=');
        const value = rest.length > 0 ? rest.join('=') : fallback(key);
        if (key === '' || value === undefined) throw (0,src_problem/* badRequest */.li)(`${name} has an entry without a value: ${JSON.stringify(key)}`, {
            todo: 'Write it as NAME=VALUE'
        });
        return [
            key,
            value
        ];
    }));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/linked.js




/**
 * Finds which other images of the plan a candidate is built with.
 * @param siblings all images by the names that mean them
 * @param platforms image → its platforms
 * @throws Problem (request) for a reference that fits two images
 */ function linkCandidate(prepared, siblings, platforms) {
    const { candidate, target } = prepared;
    const found = prepared.platforms.flatMap((platform)=>foundUses(prepared, platform, siblings, platforms));
    const uses = [
        ...givenUses(candidate.name, target, prepared.platforms),
        ...found
    ];
    const contexts = {
        ...target.contexts
    };
    for (const [key, value] of Object.entries(contexts))// An input holds for all images: the one that it names keeps its own.
    if (value === `target:${candidate.name}`) Reflect.deleteProperty(contexts, key);
    const outside = outsideUses(prepared, new Set(uses.map(({ key })=>key)));
    return {
        name: candidate.name,
        candidate,
        target: {
            ...target,
            contexts: {
                ...Object.fromEntries(found.map(({ key, to })=>[
                        key,
                        `target:${to}`
                    ])),
                ...contexts
            },
            platforms: [
                ...prepared.platforms
            ]
        },
        platforms: prepared.platforms,
        uses,
        bases: basesOf(prepared, uses),
        outside,
        unlinked: unlinkedOf(prepared, outside),
        secrets: prepared.secrets
    };
}
/** What a Bake file or an input has linked itself. */ function givenUses(own, target, platforms) {
    const given = Object.entries(target.contexts ?? {});
    return given.flatMap(([key, value])=>{
        const to = value.startsWith('target:') ? value.slice('target:'.length) : own;
        return to === own ? [] : platforms.map((platform)=>({
                key,
                to,
                platform,
                on: platform
            }));
    });
}
/** What the Dockerfile's references make. */ function foundUses({ candidate: { name, dockerfile }, references }, platform, siblings, platforms) {
    if (dockerfile === undefined) return [];
    return (0,plan_link/* linkReferences */.N5)(name, references.get(platform) ?? [], siblings, dockerfile.path).map((link)=>useOf(link, platform, platforms.get(link.to) ?? []));
}
/** BuildKit looks for the context `NAME::PLATFORM` first. What need not be native is taken as it is there. */ function useOf({ key, to, text, line, other }, platform, has) {
    const named = {
        text,
        line
    };
    return other === undefined || other.isNative && !has.includes(other.platform) ? {
        key,
        to,
        platform,
        on: platform,
        named
    } : {
        key: `${key}::${other.platform}`,
        to,
        platform,
        on: other.platform,
        named
    };
}
/** Which of the images the last stage stands on; none where it stands on one of another platform. */ function basesOf({ candidate: { dockerfile }, target, platforms }, uses) {
    if (dockerfile === undefined) return {};
    const bases = {};
    for (const platform of platforms){
        const base = baseReference(dockerfile.facts, argsOf(target), platform, target.target);
        if (base === undefined || base.other !== undefined) continue;
        const key = (0,plan_link/* contextKeyOf */.UA)(base.text);
        const use = uses.find((one)=>one.platform === platform && (0,plan_link/* contextKeyOf */.UA)(one.key) === key);
        if (use !== undefined) bases[platform] = use.to;
    }
    return bases;
}
function unlinkedOf({ references }, outside) {
    const keys = new Set(outside.map(({ key })=>key));
    const all = [
        ...references.values()
    ].flat().filter(({ text })=>keys.has((0,plan_link/* contextKeyOf */.UA)(text)));
    return [
        ...new Map(all.map((one)=>[
                one.text,
                one
            ])).values()
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/order.js

/**
 * The build order: every name after all it needs, otherwise by name, so that the result does not depend on the
 * order of the input.
 * @param needs name → the names it is built on; names that are no key count as outside and are ignored
 * @throws Problem (request) that shows a cycle as a path
 */ function buildOrder(needs) {
    const order = [];
    const done = new Set();
    const path = [];
    const visit = (name)=>{
        if (done.has(name)) return;
        if (path.includes(name)) throw cycle([
            ...path.slice(path.indexOf(name)),
            name
        ]);
        path.push(name);
        for (const need of [
            ...needs.get(name) ?? []
        ].sort())if (needs.has(need)) visit(need);
        path.pop();
        done.add(name);
        order.push(name);
    };
    for (const name of [
        ...needs.keys()
    ].sort())visit(name);
    return order;
}
function cycle(path) {
    return (0,src_problem/* badRequest */.li)(`The images need each other in a circle: ${path.join(' → ')}`, {
        todo: 'Move what they share into an image of its own that both are built on'
    });
}
/** `wanted` and everything they need, directly or not. */ function closure(wanted, needs) {
    const all = new Set();
    const queue = [
        ...wanted
    ];
    for(let name = queue.pop(); name !== undefined; name = queue.pop()){
        if (all.has(name)) continue;
        all.add(name);
        queue.push(...needs.get(name) ?? []);
    }
    return all;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/prefixes.js + 1 modules
var plan_prefixes = __webpack_require__(91476);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var oci_reference = __webpack_require__(97970);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/refresh.js
/**
 * The name of the period that `now` is in, in UTC: `2026-11-22`, `2026-W47` (ISO 8601 week) or `2026-11`. It is given
 * to the build as the argument REFRESH, so that steps below `ARG REFRESH` run once in each period.
 */ function refreshPeriod(every, now) {
    const day = now.toISOString().slice(0, 10);
    switch(every){
        case 'daily':
            return day;
        case 'monthly':
            return day.slice(0, 7);
        case 'weekly':
            return isoWeek(now);
    }
}
const dayMs = 86_400_000;
/** ISO 8601: a week belongs to the year that its Thursday is in. */ function isoWeek(now) {
    const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
    const thursday = new Date(midnight + (4 - (now.getUTCDay() === 0 ? 7 : now.getUTCDay())) * dayMs);
    const firstDay = Date.UTC(thursday.getUTCFullYear(), 0, 1);
    const week = Math.floor((thursday.getTime() - firstDay) / dayMs / 7) + 1;
    return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/given-arguments.js



const refreshArgument = 'REFRESH';
/**
 * The build arguments that a Dockerfile gets because it declares them: the run's version, and the period of `refresh`.
 * @param now of the run
 * @throws Problem (request) where an image's own `refresh` would change nothing, because nobody declares REFRESH
 */ function givenArguments({ name, dockerfile }, { inputs, policy }, now) {
    const entry = (0,demands/* entryFor */.cy)(policy.file, name);
    const { defaults = {} } = policy.file;
    const declared = new Set([
        ...dockerfile?.facts.args ?? [],
        ...dockerfile?.facts.stages.flatMap((one)=>one.args) ?? []
    ].map((line)=>line.name));
    const versionArgument = entry['version-arg'] ?? defaults['version-arg'] ?? 'VERSION';
    const every = entry.refresh ?? defaults.refresh;
    if (entry.refresh !== undefined && dockerfile !== undefined && !declared.has(refreshArgument)) throw (0,src_problem/* badRequest */.li)(`refresh of ${name} changes nothing: its Dockerfile does not declare ${refreshArgument}`, {
        where: {
            file: dockerfile.path
        },
        todo: `Put ARG ${refreshArgument} before the step that shall run anew in each period`
    });
    return {
        ...inputs.version !== undefined && declared.has(versionArgument) ? {
            [versionArgument]: inputs.version
        } : {},
        ...every !== undefined && declared.has(refreshArgument) ? {
            [refreshArgument]: refreshPeriod(every, now)
        } : {}
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/prepared.js









/**
 * Lays the settings over a candidate and reads what it is built with.
 * @throws Problem (request) for a stage that is not there, a bad platform, a reference that names nothing
 */ function prepareCandidate(candidate, request, common) {
    const entry = (0,demands/* entryFor */.cy)(request.policy.file, candidate.name);
    const stage = entry.target ?? candidate.target.target ?? request.inputs.target;
    const layers = [
        common.defaults,
        settingsOfPolicy(entry, common.policyFolder),
        common.inputs
    ];
    const target = applySettings({
        ...candidate.target,
        args: {
            ...candidate.target.args,
            ...givenArguments(candidate, request, common.now)
        },
        ...stage === undefined ? {} : {
            target: stage
        }
    }, layers);
    refuseUnknownStage(candidate, stage);
    const platforms = platformsOf(candidate, request);
    return {
        candidate,
        target,
        platforms,
        references: new Map(platforms.map((platform)=>[
                platform,
                referencesOf(candidate, target, platform)
            ])),
        secrets: layers.flatMap(({ secrets })=>secrets)
    };
}
/** The platforms that an image is built for: the inputs' for all, else its own, else the policy's, else this machine's. */ function platformsOf({ name, target }, { inputs, policy }) {
    const asked = inputs.platforms ?? (0,demands/* entryFor */.cy)(policy.file, name).platforms ?? policy.file.defaults?.platforms ?? target.platforms ?? [];
    const platforms = (0,oci_platform/* sortPlatforms */.jo)(asked.length > 0 ? asked : [
        (0,oci_platform/* hostPlatform */.ol)()
    ]);
    const unknown = platforms.find((platform)=>!(0,oci_platform/* isBuiltFor */.IW)(platform));
    if (unknown !== undefined) throw (0,src_problem/* badRequest */.li)(`${name} is to be built for ${unknown}, which nobody builds for`, {
        ...(0,did_you_mean/* didYouMean */.a)(unknown, (0,oci_platform/* platformsLike */.cv)(unknown)),
        todo: 'A platform looks like linux/amd64, linux/arm64 or linux/arm/v7'
    });
    return platforms;
}
function refuseUnknownStage({ name, target, dockerfile }, stage) {
    if (dockerfile === undefined || stage === undefined || Object.hasOwn(target.contexts ?? {}, stage)) return;
    const { facts, path } = dockerfile;
    // Where a frontend of its own reads the file, stages are its own business too.
    if (facts.stages.length === 0 || wantedStage(facts, stage) !== undefined) return;
    const known = facts.stages.flatMap((one)=>one.name ?? []);
    throw (0,src_problem/* badRequest */.li)(`${name} is to be built up to the stage ${JSON.stringify(stage)}, which there is not`, {
        where: {
            file: path
        },
        ...(0,did_you_mean/* didYouMean */.a)(stage.toLowerCase(), known),
        todo: known.length > 0 ? `Stages: ${known.join(', ')}` : 'Name the stage with FROM IMAGE AS NAME'
    });
}
/** A context that was given wins over whatever the Dockerfile names. */ function referencesOf({ dockerfile }, target, platform) {
    if (dockerfile === undefined) return [];
    const { facts, path } = dockerfile;
    const names = Object.keys(target.contexts ?? {});
    const given = new Set(names.map(plan_link/* contextKeyOf */.UA));
    const all = outsideReferences(facts, argsOf(target), platform, target.target, path, new Set(names));
    const references = all.filter((one)=>!given.has((0,plan_link/* contextKeyOf */.UA)(one.text)));
    // A frontend of its own may name things as it likes.
    if (!facts.isForeign) for (const one of references)refuseNoReference(one, target, path);
    return references;
}
/** What no registry can have is a stage, a context or an image whose name was not spelled right. */ function refuseNoReference({ text, line, kind }, { contexts }, file) {
    try {
        (0,oci_reference/* parseReference */.F2)(text);
    } catch (error) {
        const where = {
            file,
            line
        };
        const what = kind === 'from' ? 'FROM' : kind === 'copy' ? 'COPY --from' : 'RUN --mount=from';
        throw (0,src_problem/* badRequest */.li)(`${what} names ${JSON.stringify(text.slice(0, 300))}, which is no stage, no context and no image name`, {
            where,
            ...(0,did_you_mean/* didYouMean */.a)(text, Object.keys(contexts ?? {})),
            todo: (0,src_problem/* messageOf */.bD)(error)
        }, error);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/graph.js









/**
 * Lays the settings over all candidates, links what builds on what and puts it in order.
 * @param secretFiles secret id → file in which an inline secret was put
 * @throws Problem (request) for references that are ambiguous or name nothing, and for a circle
 */ async function makeGraph(request, { all }, env, secretFiles) {
    const { cwd, inputs, policy } = request;
    const policyFolder = (0,external_node_path_.resolve)(cwd, policy.path === undefined ? '.' : external_node_path_.posix.dirname(policy.path));
    const common = {
        policyFolder,
        now: new Date(),
        inputs: settingsOfInputs(inputs, env, cwd, secretFiles),
        defaults: settingsOfPolicy(policy.file.defaults ?? {}, policyFolder)
    };
    const prepared = all.map((candidate)=>prepareCandidate(candidate, request, common));
    const references = prepared.flatMap((one)=>[
            ...one.references.values()
        ].flat().map(({ text })=>text));
    const prefixes = await (0,plan_prefixes/* readPrefixes */.R)(request, env);
    const siblings = (0,plan_link/* siblingNames */.TY)(all, prefixes, references);
    const platforms = new Map(prepared.map((one)=>[
            one.candidate.name,
            one.platforms
        ]));
    const linked = new Map(prepared.map((one)=>[
            one.candidate.name,
            linkCandidate(one, siblings, platforms)
        ]));
    refuseUnknownTargets(linked);
    const needs = new Map([
        ...linked
    ].map(([name, { uses }])=>[
            name,
            [
                ...new Set(uses.map(({ to })=>to))
            ].sort()
        ]));
    return {
        linked,
        needs,
        order: buildOrder(needs),
        prefixes
    };
}
/** A Dockerfile's own references always lead to an image; what an input links (`target:NAME`) need not. */ function refuseUnknownTargets(linked) {
    for (const { name, uses } of linked.values())for (const { key, to } of uses)if (!linked.has(to)) throw (0,src_problem/* badRequest */.li)(`${name} takes ${key} from the image ${JSON.stringify(to)}, which there is not`, {
        ...(0,did_you_mean/* didYouMean */.a)(to, [
            ...linked.keys()
        ])
    });
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/near.js


/**
 * References to the outside that look as if an image of the plan were meant: `corp-base` where there is a `base`,
 * `acme/runtme` where there is a `runtime`, and a digest of what this run builds anew.
 * @param prefixes in lower case, what siblings may be called with before a `-`
 * @returns one sentence each, with what to do; each pair of reference and image once
 */ function nearMisses(linked, siblings, prefixes) {
    const names = siblings.map(({ name })=>name);
    const found = new Map();
    for (const { name: own, unlinked, candidate } of linked)for (const { text, line } of unlinked){
        const others = names.filter((name)=>name !== own);
        const place = `${candidate.dockerfile?.path ?? own}:${line}`;
        const pinned = (0,plan_link/* tryReference */.$Q)(text.replace(/@.*$/s, ''));
        if (text.includes('@') && pinned !== undefined && others.includes(pinned.last)) {
            const note = `${place} takes ${pinned.last} as it was published, by its digest, and not the one of this run`;
            found.set(`${pinned.last}\n${text}`, found.get(`${pinned.last}\n${text}`) ?? note);
        }
        const reference = (0,plan_link/* tryReference */.$Q)(text);
        const meant = reference === undefined ? undefined : nearest(reference.last, text, others, prefixes);
        if (reference === undefined || meant === undefined) continue;
        const note = `${place} takes ${text} from outside. If ${meant} of this run is meant, say so in the policy: images: { ${meant}: { alias: ${reference.last} } }`;
        found.set(`${meant}\n${reference.last}`, found.get(`${meant}\n${reference.last}`) ?? note);
    }
    return [
        ...found.values()
    ];
}
/** The image whose name the last part ends with, the longest one; else the only one that is nearly spelled so. */ function nearest(last, text, names, prefixes) {
    const [ending] = names.filter((name)=>endsWithName(last, name.toLowerCase())).sort((a, b)=>b.length - a.length);
    if (ending !== undefined) return ending;
    const prefix = prefixes.find((one)=>last.startsWith(`${one}-`));
    const word = prefix === undefined ? last : last.slice(prefix.length + 1);
    // Plain short words are images of their own: bash is no misspelled base.
    const shortest = prefix !== undefined || text.includes('/') ? 4 : 5;
    const like = word.length < shortest ? [] : names.filter((name)=>isNear(word, name.toLowerCase()));
    return like.length === 1 ? like[0] : undefined;
}
function endsWithName(last, name) {
    return last.endsWith(name) && [
        '-',
        '_',
        '.'
    ].includes(last.charAt(last.length - name.length - 1));
}
/** One letter more, less or other, two letters that changed places, or two of eight and more. */ function isNear(word, name) {
    if (Math.abs(word.length - name.length) > 2) return false;
    const away = (0,mod/* distance */.Io)(word, name);
    return away > 0 && (away === 1 || away === 2 && (name.length >= 8 || isSwapped(word, name)));
}
function isSwapped(one, other) {
    const letters = (text)=>Array.from(text).sort().join('');
    return letters(one) === letters(other);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(50661);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/paths.js
var paths = __webpack_require__(89045);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/output-of.js





/**
 * What a target gives: the policy's `output`, else that of its Bake file. `local` and `tar` are files; the others
 * (`docker`, `image`, `registry`, `oci`, `cacheonly`) are an image here, which is let out after its gates.
 * Source: docs.docker.com, "Exporters"; buildx, util/buildflags/export.go, for the text form.
 * @param where names the Bake file or the Dockerfile, in messages
 * @throws Problem (request) for an output that cannot be read, several of them, or a place that is none
 */ function outputOf(image, target, entry, folders, where) {
    const said = {
        image,
        where
    };
    const asked = entry.output;
    if (asked !== undefined) {
        const { type, dest, 'max-glibc': maxGlibc } = asked;
        return placed({
            kind: type,
            dest: (0,external_node_path_.resolve)(folders.policy, dest),
            ...maxGlibc === undefined ? {} : {
                maxGlibc
            }
        }, target, folders, said);
    }
    const outputs = (target.output ?? []).map((one)=>attributesOf(one, said));
    const files = outputs.filter(({ type })=>type === 'local' || type === 'tar');
    const [first] = files;
    if (first === undefined) return {
        kind: 'image'
    };
    if (outputs.filter(({ type })=>type !== 'cacheonly').length > 1) throw (0,src_problem/* badRequest */.li)(`${image} gives files and something else, too`, {
        where,
        todo: 'Make a target for each: what gives files is no image here'
    });
    return placed(ofAttributes(first, folders, said), target, folders, said);
}
/** bake prints objects; a file that was not printed may hold `type=local,dest=out`, or the folder alone. */ function attributesOf(output, { image, where }) {
    if (typeof output === 'string') {
        if (!output.includes('=')) return output === '-' ? {
            type: 'tar',
            dest: '-'
        } : {
            type: 'local',
            dest: output
        };
        return Object.fromEntries(output.split(',').map((part)=>{
            const [key = '', ...rest] = part.split('=');
            return [
                key.trim().toLowerCase(),
                rest.join('=').trim()
            ];
        }));
    }
    if (typeof output === 'object' && output !== null) return Object.fromEntries(Object.entries(output).map(([key, value])=>[
            key,
            String(value)
        ]));
    throw (0,src_problem/* badRequest */.li)(`The output of ${image} cannot be read: ${JSON.stringify(output)}`, {
        where
    });
}
function ofAttributes(attributes, { bake }, { image, where }) {
    const { type, dest = '', 'platform-split': split, mode = 'copy', ...others } = attributes;
    const kind = type === 'tar' ? 'tar' : 'local';
    const [unknown] = Object.keys(others);
    if (unknown !== undefined || mode !== 'copy') throw (0,src_problem/* badRequest */.li)(`The output of ${image} has ${unknown ?? `mode=${mode}`}, which image-build does not have`, {
        where,
        todo: 'It knows type, dest and platform-split; files that are in dest already and are not built stay there'
    });
    if (dest === '' || dest === '-') throw (0,src_problem/* badRequest */.li)(`The output of ${image} names no ${kind === 'tar' ? 'file' : 'folder'}`, {
        where,
        todo: kind === 'tar' ? 'Write type=tar,dest=FILE.tar' : 'Write type=local,dest=FOLDER'
    });
    if (split !== undefined && split !== 'true' && split !== 'false') throw (0,src_problem/* badRequest */.li)(`The output of ${image} has platform-split=${split}`, {
        where,
        todo: 'It is true or false'
    });
    return {
        kind,
        dest: (0,external_node_path_.resolve)(bake, dest),
        ...split === undefined ? {} : {
            split: split === 'true'
        }
    };
}
/** Below the working folder, and no place where the build's own sources are. */ function placed(output, target, { cwd }, { image, where }) {
    const { dest, kind } = output;
    const name = shown(cwd, dest);
    const what = `${image} is to be given to ${name}`;
    if (dest === cwd || !isWithin(cwd, dest)) throw (0,src_problem/* badRequest */.li)(`${what}, which is ${dest === cwd ? '' : 'outside of '}the working folder`, {
        where,
        todo: 'Name a folder of its own below it: dest: dist'
    });
    if ((0,external_node_path_.relative)(cwd, dest).split(external_node_path_.sep).includes('.git')) throw (0,src_problem/* badRequest */.li)(`${what}, which belongs to Git`, {
        where,
        todo: 'Name a folder of its own: dest: dist'
    });
    for (const source of sourcesOf(target))if (kind === 'tar' ? source === dest : isWithin(dest, source)) throw (0,src_problem/* badRequest */.li)(`${what}, which holds the sources of the build (${shown(cwd, source)})`, {
        where,
        todo: 'Name a folder of its own: dest: dist'
    });
    return output;
}
/** What the build reads of this machine: contexts and the Dockerfile. */ function sourcesOf({ context, contexts = {}, dockerfile }) {
    const local = [
        context,
        ...Object.values(contexts)
    ].filter((at)=>at !== undefined && !(0,paths/* isRemote */.Vx)(at));
    return [
        ...local,
        dockerfile
    ].flatMap((path)=>path === undefined ? [] : [
            (0,external_node_path_.resolve)(path)
        ]);
}
/**
 * Looks at the place of an output on the disk: it is below the working folder after symbolic links, too, and can be
 * what it is to be. It need not be there yet.
 * @throws Problem (request)
 */ async function checkOutputPlace(image, { kind, dest }, cwd, where) {
    const there = await deepest(dest);
    const what = `${image} is to be given to ${shown(cwd, dest)}`;
    const real = await (0,promises_.realpath)(there).catch((error)=>{
        throw (0,src_problem/* badRequest */.li)(`${what}, but ${shown(cwd, there)} cannot be followed`, {
            where
        }, error);
    });
    if (!isWithin(await (0,promises_.realpath)(cwd), real)) throw (0,src_problem/* badRequest */.li)(`${what}, which is outside of the working folder: ${shown(cwd, there)} leads there`, {
        where
    });
    const isFolder = (await (0,promises_.lstat)(real)).isDirectory();
    const isToBeFolder = kind === 'local' || there !== dest;
    if (isFolder !== isToBeFolder) throw (0,src_problem/* badRequest */.li)(`${what}, but ${shown(cwd, there)} is a ${isFolder ? 'folder' : 'file'}`, {
        where,
        todo: isFolder ? 'Name the archive’s file: dest: dist/app.tar' : 'Remove it, or name another folder'
    });
}
/**
 * Two archives cannot be one file. (Two targets may share a folder, as long as they do not give the same file.)
 * @param outputs image → what it gives
 * @throws Problem (request)
 */ function refuseSharedArchives(outputs) {
    const taken = new Map();
    for (const [image, output] of outputs){
        if (output.kind !== 'tar') continue;
        const other = taken.get(output.dest);
        if (other !== undefined) throw (0,src_problem/* badRequest */.li)(`${other} and ${image} are both to be given to ${output.dest}`, {
            todo: 'Give each a dest of its own'
        });
        taken.set(output.dest, image);
    }
}
/** The path itself, or the deepest folder or file on the way to it that exists. */ async function deepest(path) {
    try {
        await (0,promises_.lstat)(path);
        return path;
    } catch (error) {
        const code = (0,error_code/* errorCode */.C)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR') return deepest((0,external_node_path_.dirname)(path));
        throw (0,src_problem/* badRequest */.li)(`${path} cannot be read`, {}, error);
    }
}
function isWithin(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && (0,external_node_path_.resolve)(folder, way) === path;
}
function shown(cwd, path) {
    return (0,external_node_path_.relative)(cwd, path).split(external_node_path_.sep).join('/') || '.';
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/outputs.js



/**
 * What each image that is built gives: an image, or files and where they go.
 * @throws Problem (request) for a place outside of the working folder, inside of sources, or taken by another image
 */ async function outputsOf(built, { cwd, policy }) {
    const folders = {
        cwd,
        policy: (0,external_node_path_.resolve)(cwd, policy.path === undefined ? '.' : external_node_path_.posix.dirname(policy.path)),
        bake: cwd
    };
    const outputs = [];
    for (const { name, candidate } of built){
        const where = {
            file: candidate.dockerfile?.path ?? name
        };
        const output = outputOf(name, candidate.target, (0,demands/* entryFor */.cy)(policy.file, name), folders, where);
        if (output.kind !== 'image') await checkOutputPlace(name, output, cwd, where);
        outputs.push([
            name,
            output
        ]);
    }
    refuseSharedArchives(outputs);
    return new Map(outputs);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/tags/assign.js
var tags_assign = __webpack_require__(24930);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/tags/tag-name.js
var tag_name = __webpack_require__(75491);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/tags/version.js
var tags_version = __webpack_require__(82307);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/tags/version-tags.js


/**
 * The tags of a version: itself, its shorter forms and `latest`; of a pre-release itself alone. The shorter ones and
 * `latest` move only when no higher version is published among those that they stand for: 1.2.9 after 1.3.0 moves
 * `1.2.9` and `1.2`.
 * @param version with or without `v`; what is no version is its own only tag
 * @param published the tags that the repository has
 */ async function versionTags(version, published = []) {
    const read = await (0,tags_version/* versionReader */.S)();
    const own = read(version);
    if (own === undefined) return {
        moves: [
            (0,tag_name/* cleanTag */.I8)(version)
        ],
        stays: []
    };
    if (!own.isRelease) return {
        moves: [
            own.tag
        ],
        stays: []
    };
    const higher = published.flatMap((tag)=>{
        const other = read(tag);
        if (other?.isRelease !== true || !isComparable(own, other)) return [];
        return (0,tags_version/* compareVersions */.Z)(other, own) > 0 ? [
            {
                ...other,
                at: tag
            }
        ] : [];
    });
    const moves = [
        own.tag
    ];
    const stays = [];
    for (const { tag, length } of [
        ...own.shorter,
        {
            tag: 'latest',
            length: 0
        }
    ]){
        const [highest] = higher.filter((other)=>hasSameStart(own, other, length)).sort((a, b)=>(0,tags_version/* compareVersions */.Z)(b, a) || b.numbers.length - a.numbers.length);
        if (highest === undefined) moves.push(tag);
        else stays.push({
            tag,
            at: highest.at
        });
    }
    return {
        moves,
        stays
    };
}
/** `latest` stands for the versions of every epoch, a shorter version for those of its own. */ function hasSameStart(own, other, length) {
    if (length === 0) return true;
    return own.epoch === other.epoch && own.numbers.slice(0, length).every((number, at)=>number === (other.numbers[at] ?? 0));
}
/** From here on a first number is a year, a day or a count of builds. */ const smallestDate = 1000;
/**
 * Nightly dates and build numbers beside releases are another sequence, which says nothing about which release is the
 * highest. A shorter version says something: where `2` is published, some 2.x.y is or was.
 */ function isComparable(own, other) {
    const [mine = 0] = own.numbers;
    const [theirs = 0] = other.numbers;
    if (mine >= smallestDate !== theirs >= smallestDate) return false;
    return other.numbers.length > 1 || own.numbers.length === 1 || theirs < 100 || theirs >= smallestDate;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/tags/names.js


/**
 * The tag names of a run: explicit `tags`, else those of `version`, else from what the run stands on. They are the
 * ones that docker/metadata-action makes:
 * - a Git tag: its version, the shorter ones and `latest` (see versionTags)
 * - a branch: its name, `sha-` and seven digits of the commit; `nightly` when a schedule has started the run; on the
 *   default branch `default-branch-tag` too
 * - a pull request: `pr-N`
 * - no workflow: `latest`
 * @returns an empty name where a branch or tag is called by signs alone, which fullTags refuses
 */ async function tagNames(inputs, run) {
    if (inputs.tags !== undefined) return inputs.tags;
    const version = versionOf(inputs, run.ref);
    if (version !== undefined) return (await versionTags(version)).moves;
    switch(run.ref.kind){
        case 'branch':
            return branchTags(run.ref.name, inputs, run);
        case 'pull-request':
            return [
                `pr-${run.ref.number}`
            ];
        case 'tag':
        case 'local':
            return [
                'latest'
            ];
    }
}
/** The version that a run's tags are made of; undefined when they are made of something else. */ function versionOf({ tags, version }, ref) {
    if (tags !== undefined) return undefined;
    return version ?? (ref.kind === 'tag' ? ref.name : undefined);
}
function branchTags(branch, inputs, { commit, defaultBranch, event }) {
    const more = branch === defaultBranch ? inputs['default-branch-tag'] : undefined;
    return [
        ...new Set([
            ...event === 'schedule' ? [
                'nightly'
            ] : [],
            (0,tag_name/* cleanTag */.I8)(branch),
            ...commit === undefined ? [] : [
                (0,tag_name/* commitTag */.m)(commit)
            ],
            ...more === undefined ? [] : [
                more
            ]
        ])
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/unlinkable.js


/**
 * Refuses links that BuildKit or buildx would take for something else (seen with BuildKit 0.33 and buildx 0.37): a
 * context of a stage's name takes the place of the whole stage, without a word; and `context = "target:NAME"` is looked
 * for as a folder.
 * @throws Problem (request) with the line
 */ function refuseUnlinkable({ name, target, candidate: { dockerfile }, uses }) {
    const file = dockerfile?.path ?? name;
    if (target.context?.startsWith('target:') === true) throw (0,src_problem/* badRequest */.li)(`${name} has another image as its context, which buildx cannot do`, {
        where: {
            file
        },
        todo: `Give it a named context (contexts = { files = "${target.context}" }) and COPY --from=files`
    });
    for (const { key, to, named } of uses){
        const stage = dockerfile?.facts.stages.find((one)=>one.name !== undefined && (0,plan_link/* contextKeyOf */.UA)(one.name) === key.replace(/::.*$/, ''));
        if (stage?.name === undefined || named === undefined) continue;
        throw (0,src_problem/* badRequest */.li)(`The stage ${stage.name} of ${name} is called as the image ${to}, which would take its place`, {
            where: {
                file,
                line: stage.from.line
            },
            todo: `Give the stage another name: FROM ${named.text} AS ${stage.name}-stage`
        });
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/wanted.js
var plan_wanted = __webpack_require__(84870);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/make.js













/**
 * Makes the plan: finds the images, links what builds on what, puts them in order and lays the settings over them.
 * No engine is asked.
 * @throws Problem (request) for everything that is wrong with what was asked, before anything is started
 */ async function makePlan(request, surroundings) {
    const { inputs } = request;
    const { env, secretFiles } = surroundings;
    const candidates = await (0,plan_candidates/* findCandidates */.e)(request, surroundings.buildx);
    await (0,plan_wanted/* refuseUnknownImages */.b)(request, candidates);
    const asked = (0,plan_wanted/* wantedNames */.q)(request, candidates);
    const { linked, needs, order, prefixes } = await makeGraph(request, candidates, env, secretFiles);
    const wanted = closure(asked, needs);
    const built = [
        ...linked.values()
    ].filter(({ name })=>wanted.has(name));
    for (const one of built){
        refuseUnlinkable(one);
        for (const annotation of one.target.annotations ?? [])(0,annotation_levels/* readAnnotation */._o)(annotation);
    }
    refuseMissingPlatforms(built, linked);
    refuseMissingSecrets(built, env);
    const outputs = await outputsOf(built, request);
    const [only, ...more] = new Set(asked);
    const tags = (0,tags_assign/* assignTags */.Tl)(built.map(({ name, candidate })=>({
            name,
            ownTags: candidate.target.tags ?? []
        })), {
        names: await tagNames(inputs, surroundings),
        explicit: inputs.tags,
        registry: inputs.registry,
        only: more.length === 0 ? only : undefined
    });
    const images = order.flatMap((name)=>{
        const one = linked.get(name);
        if (one === undefined) return [];
        const output = outputs.get(name) ?? {
            kind: 'image'
        };
        const own = output.kind === 'image' ? tags.get(name) ?? [] : [];
        return [
            {
                ...planned(one, needs.get(name) ?? [], wanted, request),
                tags: own,
                output
            }
        ];
    });
    return {
        images,
        groups: candidates.groups,
        asked: new Set(asked),
        notes: [
            ...candidates.notes,
            ...nearMisses(built, candidates.all, prefixes)
        ],
        advice: adviseOnBases(built),
        origins: new Map(candidates.all.map(({ name, origin })=>[
                name,
                origin
            ]))
    };
}
function planned({ name, candidate, target, platforms, uses, bases, outside }, needs, wanted, { policy }) {
    const isWanted = wanted.has(name);
    // A reference that is the image's own name needs no explanation.
    const links = uses.filter(({ key, to })=>key !== to);
    const reasons = new Set(links.map(({ key, to })=>`${make_shown(key)} is ${to} of this run`));
    return {
        name,
        needs,
        bases,
        outside,
        platforms,
        decision: isWanted ? 'build' : 'skip',
        reasons: isWanted ? [
            ...reasons
        ] : [
            'nobody asked for it'
        ],
        dockerfile: candidate.dockerfile ?? {
            path: '',
            text: ''
        },
        target,
        policy: (0,demands/* policyFor */.KV)(policy.file, name)
    };
}
/** A Bake file may call a context anything: what is no plain word is shown in quotes, with escapes for all signs. */ function make_shown(key) {
    if (/^[\w./:@-]+( [\w./:@-]+)*$/.test(key)) return key;
    return JSON.stringify(key).replaceAll(/[^ -~]/g, (char)=>`\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Bake checks this only when both lists have more than one entry (design notes), so it is checked here. */ function refuseMissingPlatforms(built, linked) {
    for (const { name, candidate, uses } of built)for (const { to, platform, on } of uses){
        const has = linked.get(to)?.platforms ?? [];
        if (has.includes(on)) continue;
        throw (0,src_problem/* badRequest */.li)(on === platform ? `${name} is built for ${platform}, but its base ${to} is not` : `${name} takes ${to} for ${on}, but ${to} is not built for that`, {
            where: {
                file: candidate.dockerfile?.path ?? name
            },
            todo: `Add ${on} to the platforms of ${to}, which has ${has.join(', ')}`
        });
    }
}
/** Only of what is built: a secret for something else may well be missing. */ function refuseMissingSecrets(built, env) {
    for (const { name, secrets } of built)for (const secret of secrets)if ('env' in secret && env[secret.env] === undefined) throw (0,src_problem/* badRequest */.li)(`The secret ${secret.id} of ${name} comes from the environment variable ${secret.env}, which is not set`, {
        todo: `Set ${secret.env}; in a workflow: env: { ${secret.env}: "\${{ secrets.${secret.env} }}" }`
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/event.js
var request_event = __webpack_require__(97323);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/ahead.js
/**
 * Looks for what a build needs while the Dockerfiles are read: nothing is started. A failure shows where it is needed.
 */ function lookAhead(workshop) {
    const needed = [
        workshop.builders(),
        __webpack_require__.e(/* import() */ 3875).then(__webpack_require__.bind(__webpack_require__, 93875)),
        __webpack_require__.e(/* import() */ 6224).then(__webpack_require__.bind(__webpack_require__, 6224))
    ];
    for (const one of needed)one.catch(()=>undefined);
}
/**
 * Loads what publishing and the reports need while the engine works, so that nobody waits for it afterwards.
 * A module that cannot be loaded fails where it is used.
 */ function loadAhead() {
    const modules = [
        __webpack_require__.e(/* import() */ 4842).then(__webpack_require__.bind(__webpack_require__, 44842)),
        Promise.all(/* import() */[__webpack_require__.e(8102), __webpack_require__.e(1369)]).then(__webpack_require__.bind(__webpack_require__, 63750)),
        __webpack_require__.e(/* import() */ 8535).then(__webpack_require__.bind(__webpack_require__, 58535)).then(({ loadUndici })=>loadUndici()),
        Promise.all(/* import() */[__webpack_require__.e(2925), __webpack_require__.e(5994)]).then(__webpack_require__.bind(__webpack_require__, 22925)),
        __webpack_require__.e(/* import() */ 2440).then(__webpack_require__.bind(__webpack_require__, 42440))
    ];
    for (const module of modules)module.catch(()=>undefined);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/allow.js

/**
 * The folders and files that bake may read besides the working folder: contexts and Dockerfiles of the plan, which has
 * looked at them, this run's own folder, and what the inputs name. What a policy or a Bake file names elsewhere (a
 * secret `src: /root/.ssh/id`) is not the user's word, and bake refuses it.
 * Source: docs.docker.com, "buildx bake --allow".
 */ function readAllowances(images, inputs, cwd, folder) {
    const ofPlan = images.flatMap(({ target: { context, dockerfile } })=>[
            ...context !== undefined && (0,external_node_path_.isAbsolute)(context) ? [
                context
            ] : [],
            ...dockerfile !== undefined && (0,external_node_path_.isAbsolute)(dockerfile) ? [
                (0,external_node_path_.dirname)(dockerfile)
            ] : []
        ]);
    const entries = [
        ...inputs['secret-files'] ?? [],
        ...inputs['build-contexts'] ?? [],
        ...inputs.ssh ?? [],
        ...(inputs['cache-from'] ?? []).flatMap((entry)=>entry.split(',')).filter((part)=>part.startsWith('src='))
    ];
    const ofInputs = entries.flatMap((entry)=>{
        const value = entry.slice(entry.indexOf('=') + 1);
        return entry.includes('=') && !/^[a-z-]+:/.test(value) ? value.split(',').map((path)=>(0,external_node_path_.resolve)(cwd, path)) : [];
    });
    return [
        ...new Set([
            folder,
            ...ofPlan,
            ...ofInputs
        ])
    ].map((path)=>`--allow=fs.read=${path}`);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/node-name.js
var node_name = __webpack_require__(78842);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/attestations.js
/** The attestations that were asked for, in Bake's form: `type=provenance,mode=max`. */ function attestations({ inputs }) {
    return [
        ...inputs.provenance === undefined || inputs.provenance === 'false' ? [] : [
            `type=provenance,mode=${inputs.provenance}`
        ],
        ...inputs.sbom === true ? [
            'type=sbom'
        ] : []
    ];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/fingerprint.js
var fingerprint = __webpack_require__(57246);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/rule-help.js
var rule_help = __webpack_require__(21584);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/findings.js


/** So many hits of one rule are shown one by one; the rest is one finding that counts them. */ const shownHits = 20;
/** The findings of one rule: one a hit, and where there are too many, one more for the rest. */ function findingsOf({ name }, hits, { image, platform }) {
    const findingOf = ({ key, ...told })=>({
            gate: 'contents',
            rule: name,
            severity: 'error',
            image,
            platform,
            ...told,
            help: (0,rule_help/* ruleHelp */.y)(name),
            fingerprint: (0,fingerprint/* fingerprintOf */.a)([
                'contents',
                name,
                image,
                key
            ]),
            blocks: true
        });
    const rest = hits.slice(shownHits);
    const [first] = rest;
    if (first === undefined) return hits.map(findingOf);
    const examples = rest.slice(0, 3).flatMap(({ path, package: named })=>path ?? named?.name ?? []);
    const more = {
        key: 'the rest',
        message: `${rest.length} more of the same kind${examples.length > 0 ? `: ${listed(examples, rest.length)}` : ''}`,
        todo: first.todo
    };
    return [
        ...hits.slice(0, shownHits),
        more
    ].map(findingOf);
}
/** "a, b, c and 4 more". @param total how many there are, with those that are not among the shown */ function listed(shown, total) {
    const more = total - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
/** "1 file", "3 files". */ function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
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
                message: `/${path} carries ${(0,tools_bytes/* formatBytes */.z)(debugBytes)} of debug symbols`,
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
                }
            }))
};

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/contents-gate/accounts.js
/** Reads etc/passwd and etc/group as far as they make sense; both may be missing. */ function accountsOf(contents) {
    const users = table(contents.text('etc/passwd'));
    const groups = table(contents.text('etc/group'));
    return {
        uid: (name)=>accounts_idOf(users, name),
        gid: (name)=>accounts_idOf(groups, name),
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
/** Names come first, as runc reads them: a user may be called `1000`. */ function accounts_idOf(accounts, name) {
    return accounts.find((one)=>one.name === name)?.id ?? number(name);
}
function nameIn(accounts, id) {
    return accounts.find((one)=>one.id === id)?.name ?? String(id);
}
function number(text) {
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/wildcard.js
var wildcard = __webpack_require__(82927);
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




/** What engines take where an image sets no PATH (moby, `DefaultPathEnv`). */ const usualPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
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
function troubleWith({ contents, config }, name) {
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
    return interpreterTrouble(contents, path, file);
}
/** As execvp(3) and engines look: a name with a slash is a path, anything else is looked for in PATH. */ function candidatesFor(name, { Env: env, WorkingDir: folder = '/' }) {
    if (name.startsWith('/')) return [
        name
    ];
    if (name.includes('/')) return [
        `${folder}/${name}`
    ];
    const path = env?.findLast((one)=>one.startsWith('PATH='))?.slice('PATH='.length) ?? usualPath;
    return path.split(':').map((dir)=>`${dir.startsWith('/') ? dir : `${folder}/${dir}`}/${name}`.replace(/\/+/g, '/'));
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
        message: `${name} is in no folder of PATH (${candidates.map((one)=>one.slice(0, -name.length - 1)).join(':')})`,
        todo: 'Write the whole path, or put the program into a folder of PATH'
    };
}
/** Root may run whatever anybody may; others need their own bit (path_resolution(7)). */ function mayRun(file, config, contents) {
    const who = runsAs(config, accountsOf(contents));
    if (who.kind !== 'user') return true;
    const bit = file.uid === who.uid ? 0o100 : who.groups.includes(file.gid) ? 0o010 : 0o001;
    return (file.mode & bit) !== 0;
}
function interpreterTrouble(contents, path, file) {
    const interpreter = file.elf?.interpreter ?? shebangOf(contents.text(file.path));
    if (interpreter === undefined || programAt(contents, interpreter) !== undefined) return undefined;
    return {
        message: `${path} needs ${interpreter}, which is not in the image: it cannot be started`,
        todo: file.elf === undefined ? `Install ${interpreter}, or start a program that needs none` : 'Link it statically, or use a base with the C library that it was built with',
        path
    };
}
/** The interpreter of a script's first line; undefined where it is no script or nobody kept its text. */ function shebangOf(text) {
    return /^#!\s*([^\s]+)/.exec(text ?? '')?.[1];
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
                todo: 'Write ENTRYPOINT ["/usr/local/bin/app"]'
            }
        ];
        const missing = missingProgram(seen, command);
        return missing === undefined ? [] : [
            {
                key: 'program',
                ...missing
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
                    todo: `Write EXPOSE ${port}`
                })),
            ...surplus.map((port)=>({
                    key: `surplus ${port}`,
                    message: `Port ${port} is exposed, which the policy does not name`,
                    todo: 'Remove its EXPOSE (a base’s cannot be removed), or name it in contents.expose'
                }))
        ];
    }
};
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

/** A HEALTHCHECK whose program is in the image. `NONE` switches off what a base has. */ const healthcheck = {
    name: 'healthcheck',
    isAsked: ({ healthcheck: required })=>required,
    find: (seen)=>{
        const [kind, program] = seen.config.Healthcheck?.Test ?? [];
        if (kind === undefined || kind === 'NONE') return [
            {
                key: 'none',
                message: kind === 'NONE' ? 'HEALTHCHECK is switched off: NONE' : 'The image has no HEALTHCHECK',
                todo: 'Write HEALTHCHECK CMD ["/app", "--healthy"] with a program that is in the image'
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
                }
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
                todo: `Write LABEL ${label}=…, or give it to the build: labels: ${label}=…`
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
        todo: `RUN ${mount('/var/lib/apt', 'sharing=locked')} apt-get update && …; or rm -rf /var/lib/apt/lists/* in the same RUN`
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
        for (const [path, { kind, size }] of contents.files){
            if (kind !== 'file' || size === 0) continue;
            const known = packageCacheOf(path);
            if (known === undefined) continue;
            const cache = caches.get(known.name) ?? {
                todo: known.todo,
                paths: [],
                bytes: 0
            };
            caches.set(known.name, cache);
            cache.paths.push(path);
            cache.bytes += size;
        }
        return [
            ...caches
        ].sort(([, a], [, b])=>b.bytes - a.bytes).map(([name, { todo, paths, bytes }])=>({
                key: name,
                message: `${name}: ${counted(paths.length, 'file')}, ${(0,tools_bytes/* formatBytes */.z)(bytes)}, in /${commonFolder(paths)}`,
                todo,
                path: `/${commonFolder(paths)}`
            }));
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
/** Mode and owner of paths that the policy names. Links are followed, as a program that opens the path does. */ const paths_paths = {
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
        hit('missing', `${path} is not in the image, and must be there (${asked(demand)})`, 'COPY or RUN mkdir it')
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
        const who = runsAs(config, accountsOf(contents));
        switch(who.kind){
            case 'user':
                return [];
            case 'root':
                return [
                    {
                        key: 'root',
                        message: `The image runs as root: ${who.why}`,
                        todo: 'Make a user (RUN useradd --uid 10001 app) and end the Dockerfile with USER 10001'
                    }
                ];
            case 'unknown':
                return [
                    {
                        key: 'unknown user',
                        message: `Whether the image runs as root cannot be told: ${who.why}, and a container does not start`,
                        todo: 'Make the user and group in the image, or write their numbers into USER: USER 10001:10001'
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
        for (const [path, { kind }] of contents.files){
            if (kind !== 'file') continue;
            const language = languageBy(path);
            if (language !== undefined && !elsewhere.test(path)) found.push({
                path,
                language
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
                path: place
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

const folders = /^(.*?(?:^|\/)(?:\.git|\.hg|\.svn|\.bzr|\.jj|CVS|_darcs))(?:\/|$)/;
/**
 * Folders of version control: the whole history, and often what was removed because it was secret. One that a later
 * layer removes is still in the image, and everybody who has it can read it.
 */ const vcs = {
    name: 'vcs',
    isAsked: ({ vcs: denied })=>denied,
    find: ({ contents })=>{
        const seen = foldersIn(contents.files.values());
        const hidden = [
            ...foldersIn(hiddenEntries(contents))
        ].filter(([folder])=>!seen.has(folder));
        return [
            ...[
                ...seen
            ].map(([folder, files])=>({
                    key: folder,
                    message: `/${folder} is a folder of version control (${counted(files, 'file')}): whoever has the image has the history`,
                    todo: `Write ${vcs_nameIn(folder)} into .dockerignore, or remove it in the RUN that cloned it`,
                    path: `/${folder}`
                })),
            ...hidden.map(([folder, files])=>({
                    key: folder,
                    message: `/${folder} is a folder of version control (${counted(files, 'file')}) that a later layer removes: it is still in the image`,
                    todo: `Remove ${vcs_nameIn(folder)} in the RUN that made it, write it into .dockerignore, or copy the result into a stage of its own`,
                    path: `/${folder}`
                }))
        ];
    }
};
/** Folder → how many files it has. Archives need not name a folder: what is inside tells of it. */ function foldersIn(entries) {
    const found = new Map();
    for (const { path, kind } of entries){
        const folder = folders.exec(path)?.[1];
        // A file called `.git` only says where a working copy's repository is.
        if (folder === undefined || folder === path && kind !== 'folder') continue;
        found.set(folder, (found.get(folder) ?? 0) + (kind === 'folder' ? 0 : 1));
    }
    return found;
}
function* hiddenEntries({ layers }) {
    for (const { entries } of layers)for (const entry of entries)if (entry.kind !== 'whiteout' && entry.kind !== 'opaque') yield entry;
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
    paths_paths
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
            'scan'
        ] : [
            'image',
            'contents'
        ];
    },
    judge: (subject, facts)=>judgeContents(subject, facts)
};
function judgeContents(subject, facts) {
    const { contents: policy } = subject.policy;
    const { contents } = facts;
    const seen = {
        contents,
        config: facts.image.config.config ?? {},
        policy,
        installed: ()=>facts.scan.report.installed
    };
    const asked = contentsRules.filter(({ isAsked })=>isAsked(policy));
    const findings = asked.flatMap((rule)=>findingsOf(rule, rule.find(seen), subject));
    const profile = policy.profile === undefined ? '' : ` (profile ${policy.profile})`;
    return {
        findings,
        notes: [
            `${counted(contents.files.size, 'path')} held against ${counted(asked.length, 'demand')}${profile}`
        ]
    };
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
/**
 * The line of a Dockerfile (1-based) that names a base; undefined where it is named by a variable or a sibling's other
 * name.
 */ function lineOfBase({ text }, name) {
    const index = text.split('\n').findLastIndex((line)=>{
        const [from, ...words] = line.trim().split(/\s+/);
        return from?.toUpperCase() === 'FROM' && words.find((word)=>!word.startsWith('--')) === name;
    });
    return index === -1 ? undefined : index + 1;
}

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




/** Licences that the policy denies, of all packages that the scan knows. */ const licensesGate = {
    name: 'licenses',
    needs: ({ denyLicenses })=>denyLicenses.length === 0 ? undefined : [
            'scan',
            'base',
            'size'
        ],
    judge: (subject, { scan, base })=>{
        const { installed } = scan.report;
        const deny = subject.policy.denyLicenses;
        const findings = installed.flatMap((one)=>[
                ...new Set(one.licenses.flatMap((text)=>deniedIn(text, deny)))
            ].map((license)=>findingOf(subject, one, license, originOf(base, one.diffId))));
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
function findingOf({ image, platform, dockerfile }, { name, version, path }, license, origin) {
    const place = path === undefined ? undefined : `/${path.replace(/^\//, '')}`;
    return {
        gate: 'licenses',
        rule: license,
        severity: 'error',
        image,
        platform,
        file: dockerfile.path,
        message: `${name} ${version}${place === undefined ? '' : ` (${place})`} is under ${license}`,
        todo: origin?.kind === 'base' ? `It comes from the base ${origin.name}: use a base without it, or accept it with a waiver` : `Remove ${name}, replace it, or accept it with a waiver`,
        help: (0,rule_help/* ruleHelp */.y)('licenses'),
        ...place === undefined ? {} : {
            path: place
        },
        package: {
            name,
            version
        },
        ...origin === undefined ? {} : {
            origin
        },
        fingerprint: (0,fingerprint/* fingerprintOf */.a)([
            'licenses',
            image,
            license,
            name,
            path ?? ''
        ]),
        blocks: true
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/finding.js
/** The gates there are. A new gate adds its name here and one line to the list in `gates.ts`. */ /** From worst to mildest: the first group is vulnerabilities', the second hadolint's and BuildKit's. */ const severities = [
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

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/ignore-findings.js


/** The rules that a scan has found or that the ignore file has hidden in it. */ function rulesIn({ vulnerabilities, secrets, suppressed }) {
    return [
        ...vulnerabilities.map(({ VulnerabilityID })=>VulnerabilityID),
        ...secrets.map(({ rule })=>rule),
        ...suppressed.map(({ rule })=>rule)
    ];
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

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/notes.js

/** So many of what an ignore file hides are named. */ const mostNamed = 5;
/** What the reader of a report should know about a scan beside its findings, a sentence each. */ function notesOf({ report, databaseDate, databaseAge, databaseNote, ignoreFile }, findings, base, before, old) {
    const { installed, suppressed, vulnerabilities, endOfLife, os } = report;
    const age = databaseAge === undefined ? '' : ` (${agoOf(databaseAge)})`;
    const fromBase = findings.filter(({ origin })=>origin?.kind === 'base').length;
    return [
        `vulnerability database of ${databaseDate}${age}`,
        ...databaseNote === undefined ? [] : [
            databaseNote
        ],
        installed.length === 0 ? 'no packages found: nothing to compare with the database' : notes_counted(installed.length, 'package'),
        ...base?.kind === 'known' && fromBase > 0 ? [
            `${fromBase} of ${notes_counted(findings.length, 'finding')} from the base ${base.name}`
        ] : [],
        ...base?.kind === 'unknown' ? [
            `what the base ${base.name} brings cannot be told apart: ${base.why}`
        ] : [],
        ...before === undefined ? [] : [
            `${vulnerabilities.filter((one)=>old.has(identityOf(one))).length} of ` + `${notes_counted(vulnerabilities.length, 'vulnerability', 'vulnerabilities')} in ${before.from}, too`
        ],
        ...suppressed.length > 0 ? [
            notes_hidden(suppressed, ignoreFile?.file ?? 'the ignore file')
        ] : [],
        ...endOfLife ? [
            `${os ?? 'the distribution'} gets no more security fixes`
        ] : []
    ];
}
/** "2 findings hidden by .trivyignore: CVE-1 in make (not reachable), CVE-2 in bash". */ function notes_hidden(suppressed, file) {
    const texts = suppressed.map(({ rule, package: of, statement })=>`${rule}${of === undefined ? '' : ` in ${of}`}${statement === undefined ? '' : ` (${statement})`}`);
    const named = texts.slice(0, mostNamed).join(', ');
    const more = texts.length > mostNamed ? ` and ${texts.length - mostNamed} more` : '';
    return `${notes_counted(suppressed.length, 'finding')} hidden by ${file}: ${named}${more}`;
}
function agoOf(days) {
    return days === 0 ? 'of today' : `${notes_counted(days, 'day')} old`;
}
function notes_counted(count, thing, things = `${thing}s`) {
    return `${count} ${count === 1 ? thing : things}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/judge.js






/** The part of a baseline that `only-new` needs; undefined where it does not have it. */ function knownBefore(baseline) {
    if (baseline.kind === 'missing' || baseline.vulnerabilities === undefined) return undefined;
    return {
        from: baseline.from,
        vulnerabilities: baseline.vulnerabilities
    };
}
/**
 * Holds what a scan has found against the policy: a vulnerability blocks when it is at least as severe as the
 * policy says, and, where the policy ignores unfixed ones, when there is a version that fixes it; and with `before`
 * only when that image does not have it.
 */ function judgeVulnerabilities(judged, scan, policy, { base, before } = {}) {
    const old = new Set(before?.vulnerabilities.map(identityOf));
    const findings = new Map();
    for (const found of scan.report.vulnerabilities){
        const knownIn = old.has(identityOf(found)) ? before?.from : undefined;
        const finding = judge_findingOf(judged, found, policy, originOf(base, found.Layer?.DiffID), knownIn);
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
        notes: notesOf(scan, sorted, base, before, old)
    };
}
/** No fix exists as far as the database knows. Trivy's own `--ignore-unfixed` looks at the status alone. */ function isUnfixed(vulnerability) {
    return (vulnerability.FixedVersion ?? '') === '' && vulnerability.Status !== 'fixed';
}
function judge_findingOf({ image, platform, dockerfile }, found, policy, origin, knownIn) {
    const severity = severityOf(found.Severity);
    const unfixed = isUnfixed(found);
    const help = webPage(found.PrimaryURL);
    const installed = [
        found.PkgName,
        found.InstalledVersion
    ].filter(Boolean).join(' ');
    const path = found.PkgPath ? `/${found.PkgPath.replace(/^\//, '')}` : undefined;
    const line = origin?.kind === 'base' ? lineOfBase(dockerfile, origin.name) : undefined;
    return {
        gate: 'vulnerabilities',
        rule: found.VulnerabilityID,
        severity,
        image,
        platform,
        file: dockerfile.path,
        ...line === undefined ? {} : {
            line
        },
        message: `${installed}${path === undefined ? '' : ` (${path})`}: ${found.Title ?? found.VulnerabilityID}`,
        todo: `${todoFor(found, unfixed, origin, dockerfile.path)}${knownIn === undefined ? '' : ` (${knownIn} has it, too)`}`,
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
        ...origin === undefined ? {} : {
            origin
        },
        fingerprint: (0,fingerprint/* fingerprintOf */.a)([
            'vulnerabilities',
            image,
            found.VulnerabilityID,
            found.PkgName,
            found.PkgPath ?? ''
        ]),
        blocks: knownIn === undefined && reaches(severity, policy.severity) && !(policy.ignoreUnfixed && unfixed)
    };
}
function todoFor(found, unfixed, origin, dockerfile) {
    const { PkgName: name, FixedVersion: fixed } = found;
    if (unfixed) return `No fix is known (${found.Status ?? 'status unknown'}): replace or remove ${name}, or ignore it in .trivyignore`;
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
    return Number(b.blocks) - Number(a.blocks) || rank(a.severity) - rank(b.severity) || judge_compare(a.rule, b.rule) || judge_compare(a.message, b.message);
}
function judge_compare(a, b) {
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
const instruction = /^\s*(?:ENV|ARG|LABEL|RUN)\b/i;
/**
 * The line (1-based) at which a Dockerfile gives a variable, label or build argument; the last one when there are
 * several. Lines that continue an instruction count, comments do not.
 */ function lineOfName(text, name) {
    let isContinued = false;
    let found;
    for (const [index, line] of text.split('\n').entries()){
        if (/^\s*#/.test(line)) continue;
        const isInside = isContinued || instruction.test(line);
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
    judge: (subject, { scan, image, base })=>{
        const configured = secretsInConfig(image.config);
        const knownByValue = namesOf(scan.report.secrets);
        const found = [
            ...scan.report.secrets.map((secret)=>scanned(subject, secret, image.diffIds, base)),
            // What Trivy knows by its value is told once: its rule says what it is.
            ...configured.filter(({ name })=>!knownByValue.includes(name)).map((secret)=>inConfig(subject, secret, base))
        ];
        const unique = [
            ...new Map(found.map((finding)=>[
                    finding.fingerprint,
                    finding
                ])).values()
        ];
        const layers = image.diffIds.length;
        return {
            findings: unique.sort((a, b)=>rank(a.severity) - rank(b.severity)),
            notes: [
                `${layers} ${layers === 1 ? 'layer' : 'layers'} and the configuration looked through`
            ]
        };
    }
};
function namesOf(secrets) {
    return secrets.flatMap(({ place })=>place.kind === 'config' && place.name !== undefined ? [
            place.name
        ] : []);
}
const blockFrom = 'high';
function scanned(subject, { rule, title, severity: said, place }, diffIds, base) {
    const severity = severityOf(said);
    if (place.kind === 'config') return gate_findingOf(subject, {
        rule,
        severity,
        name: place.name,
        message: `${title} in the image’s configuration${place.name === undefined ? '' : `, at ${place.name}`}`,
        base
    });
    const { path, line, diffId } = place;
    const index = diffId === undefined ? -1 : diffIds.indexOf(diffId);
    const origin = originOf(base, diffId);
    const layer = index === -1 ? '' : `, in layer ${index + 1} of ${diffIds.length}`;
    return {
        ...common(subject, rule, severity),
        file: subject.dockerfile.path,
        message: `${title} in ${path}${line === undefined ? '' : ` line ${line}`}${layer}`,
        todo: origin?.kind === 'base' ? `It comes from the base ${origin.name}: replace the secret, and use a base without it` : 'Replace the secret, and give it to the build with RUN --mount=type=secret: removing the file in a later step leaves it in its layer',
        path,
        ...origin === undefined ? {} : {
            origin
        },
        fingerprint: (0,fingerprint/* fingerprintOf */.a)([
            'secrets',
            subject.image,
            rule,
            path
        ])
    };
}
function inConfig(subject, { where, name, isPlaceholder }, base) {
    return gate_findingOf(subject, {
        rule: 'secret-in-config',
        severity: isPlaceholder ? 'medium' : 'high',
        name,
        message: `The ${where} ${name} has a value${isPlaceholder ? ' that everybody knows' : ''}, and its name says that it is a secret`,
        base
    });
}
function gate_findingOf(subject, { rule, severity, name, message, base }) {
    const line = name === undefined ? undefined : lineOfName(subject.dockerfile.text, name);
    // What this Dockerfile does not name comes from what it is built on.
    const isInherited = name !== undefined && line === undefined && base.kind === 'known';
    return {
        ...common(subject, rule, severity),
        file: subject.dockerfile.path,
        ...line === undefined ? {} : {
            line
        },
        message,
        todo: isInherited ? `It comes from the base ${base.name}: replace the secret, and use a base without it` : 'Replace the secret; give it to the build with RUN --mount=type=secret, or to the container when it starts',
        ...line !== undefined ? {
            origin: {
                kind: 'own'
            }
        } : {},
        ...isInherited ? {
            origin: {
                kind: 'base',
                name: base.name
            }
        } : {},
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
        blocks: policy.contents.profile !== 'development' && reaches(severity, blockFrom)
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

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/prefix.js
var prefix = __webpack_require__(72055);
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
    const { before, stages } = stagesOf(dockerfile.instructions ?? []);
    const globals = globalArguments(before, dockerfile.args ?? {});
    const chain = [];
    for(let stage = targetOf(stages, dockerfile.target); stage !== undefined;){
        chain.unshift(stage);
        const from = stages_expand(stage.from, globals).toLowerCase();
        // A stage is built on one that stands above it: no cycles.
        stage = stages.slice(0, stages.indexOf(stage)).findLast(({ name })=>name === from);
    }
    return chain.flatMap(({ body })=>body.filter(({ keyword, rest })=>makesLayer(keyword, rest)));
}
function stagesOf(instructions) {
    const before = [];
    const stages = [];
    for (const instruction of instructions){
        if (instruction.keyword === 'FROM') {
            const [from = '', , name] = instruction.rest.split(/\s+/);
            stages.push({
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
        if (keyword === 'ARG' && name !== undefined) values.set(name, Object.hasOwn(given, name) ? given[name] ?? '' : stages_expand(unquoted(value), values));
    }
    return values;
}
/** Enough for a FROM: what comes out of other forms is the name of no stage. */ function stages_expand(text, values) {
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
        `adds ${(0,tools_bytes/* formatBytes */.z)(sum(true))} over ${base.name} (${(0,tools_bytes/* formatBytes */.z)(sum(false))})`
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
/** What made a layer and where that is written: "RUN make (images/app/Dockerfile:12)". */ function layer_text_placed(layer) {
    const { file, line, isOwn } = layer;
    if (file !== undefined && line !== undefined) return `${madeBy(layer)} (${file}:${line})`;
    return isOwn === false ? `${madeBy(layer)} (of its base)` : madeBy(layer);
}
/** The heaviest layers, each with its size, what made it and where that is written. */ function biggestLayers(layers, kind) {
    return heaviest(layers, kind).slice(0, shownLayers).map((layer)=>`${(0,tools_bytes/* formatBytes */.z)(layer[kind])} ${layer_text_placed(layer)}`).join('; ');
}
/** Heaviest first. */ function heaviest(layers, kind) {
    return layers.toSorted((a, b)=>b[kind] - a[kind]);
}
/** "487 MB (487000000 bytes)". */ function exactly(bytes) {
    return `${(0,tools_bytes/* formatBytes */.z)(bytes)} (${bytes} bytes)`;
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
            `${(0,tools_bytes/* formatBytes */.z)(size.compressed)} compressed, ${(0,tools_bytes/* formatBytes */.z)(size.uncompressed)} uncompressed in ` + `${size.layers.length} ${size.layers.length === 1 ? 'layer' : 'layers'}`,
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
            message: `${(0,tools_bytes/* formatBytes */.z)(bytes)} of ${cache.name} cache in ${files} ${files === 1 ? 'file' : 'files'}, left by ${layer_text_placed(layer)}: /${worst}${files > 1 ? ', …' : ''}`,
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
    const parts = sums.map(([name, bytes])=>`${name} ${(0,tools_bytes/* formatBytes */.z)(bytes)}`).join(', ');
    return [
        `${(0,tools_bytes/* formatBytes */.z)(all)} of package caches: ${parts}`
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
    // 0.57 of 100 bytes must not become 56 because binary fractions are not exact.
    return Math.floor(Number((before * growth.percent / 100).toPrecision(15)));
}
function told(growth, allowed) {
    return growth.kind === 'percent' ? `${growth.percent}%, ${exactly(allowed)}` : exactly(allowed);
}
function compared(grown, { from, uncompressed }) {
    if (grown === 0) return `as big as ${from} unpacked`;
    const percent = uncompressed === 0 ? '' : ` (${(100 * Math.abs(grown) / uncompressed).toFixed(1)}%)`;
    return `${(0,tools_bytes/* formatBytes */.z)(Math.abs(grown))}${percent} ${grown > 0 ? 'more' : 'less'} than ${from} unpacked`;
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
            message: `${layer_text_placed(layer)} adds a layer of ${exactly(layer[kind])} ${kind}, ` + `${exactly(layer[kind] - limit)} over the layer budget of ${exactly(limit)}`,
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
const waste_findings_shown = 3;
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
    const worst = own.slice(0, waste_findings_shown).filter((one, index)=>index === 0 || one.bytes >= waste_findings_worthTelling);
    return {
        findings: worst.flatMap((one)=>wasted(subject, one, layers)),
        notes: [
            `${(0,tools_bytes/* formatBytes */.z)(bytes)} wasted: files that a later layer removes or writes again`
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
            message: `${(0,tools_bytes/* formatBytes */.z)(bytes)} in ${files} ${files === 1 ? 'file' : 'files'} that ${layer_text_placed(written)} writes and ` + `${layer_text_placed(gone)} ${isRewritten ? 'writes again' : 'removes'}: ${waste_findings_listed(worst)}${files > worst.length ? ', …' : ''}`,
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
    return worst.map(({ path, bytes })=>`/${path} ${(0,tools_bytes/* formatBytes */.z)(bytes)}`).join(', ');
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
        todo: startTodo
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
            what: `took ${(0,tools_bytes/* formatBytes */.z)(peakMemory)} (${peakMemory} bytes) of memory, more than ${(0,tools_bytes/* formatBytes */.z)(test.maxMemory)} (${test.maxMemory} bytes)`,
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
                    `${name}: ${Math.ceil(outcome.peakMemory / 1000 ** 2)} MB of memory`
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

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/gate.js


/** Holds what the scan has found against the policy. */ const vulnerabilityGate = {
    name: 'vulnerabilities',
    // Size proves the layers: what the scanner remembers of one is no proof that it is whole here.
    needs: ({ onlyNew })=>onlyNew ? [
            'scan',
            'base',
            'size',
            'baseline'
        ] : [
            'scan',
            'base',
            'size'
        ],
    judge: (subject, facts)=>{
        const { scan, base } = facts;
        const before = subject.policy.onlyNew ? mustKnow(facts.baseline) : undefined;
        return judgeVulnerabilities(subject, scan, subject.policy, {
            base,
            ...before === undefined ? {} : {
                before
            }
        });
    }
};
/** Without something to compare with nobody can say what is new: the gate is broken, not passed. */ function mustKnow(baseline) {
    const before = knownBefore(baseline);
    if (before !== undefined) return before;
    const why = baseline.kind === 'missing' ? baseline.why : `no SBOM of ${baseline.from} was kept`;
    throw (0,src_problem/* surroundingsFailed */.fs)(`only-new has nothing to compare with: ${why}`, {
        todo: 'Publish the base branch’s image once, or take only-new out of the policy'
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/waivers.js


/** Whether a waiver still holds: on its last day it does. @param now anywhere in a day of UTC */ function holds({ until }, now) {
    return now.toISOString().slice(0, 10) <= until;
}
/** Whether a waiver means a finding. */ function isMeant({ rule, path, package: named }, finding) {
    return (0,wildcard/* matchesWildcard */._)(rule, finding.rule) && (path === undefined || waivers_fits(path, placeOf(finding))) && (named === undefined || waivers_fits(named, finding.package?.name));
}
/** Of lint findings the file; of all others the place in the image. */ function placeOf({ gate, path, file }) {
    return gate === 'lint' ? file : path;
}
function waivers_fits(pattern, text) {
    return text !== undefined && (0,wildcard/* matchesWildcard */._)(pattern, text);
}
/**
 * Accepts what the policy accepts, and turns the findings of gates that only warn into warnings: neither blocks.
 * A gate that found nothing else has passed. What is broken stays broken.
 */ function applyPolicy(result, { waivers, warn }, now) {
    if (result.state === 'broken') return result;
    const standing = waivers.filter((one)=>holds(one, now));
    const findings = result.findings.map((finding)=>{
        const waiver = standing.find((one)=>isMeant(one, finding));
        if (waiver !== undefined) return {
            ...finding,
            blocks: false,
            waiver: {
                reason: waiver.reason,
                until: waiver.until
            }
        };
        return warn.includes(result.gate) ? {
            ...finding,
            blocks: false
        } : finding;
    });
    return {
        ...result,
        findings,
        state: findings.some(({ blocks })=>blocks) ? 'failed' : 'passed'
    };
}
/**
 * What is wrong with waivers themselves: those that have ended while what they accepted is still there, and those that
 * nothing was found for. They are findings of the lint gate and do not block: what an ended one accepted does.
 * @param results of all gates of the image, after `applyPolicy`
 */ function waiverFindings(image, waivers, results, now, file) {
    // Where a gate gave no answer nobody knows whether a waiver is needed.
    if (results.some(({ state })=>state === 'broken')) return [];
    const all = results.flatMap(({ findings })=>findings);
    return waivers.flatMap((waiver)=>{
        const isUsed = all.some((finding)=>isMeant(waiver, finding));
        const rule = holds(waiver, now) ? 'waiver-unused' : 'waiver-expired';
        if (rule === 'waiver-unused' && isUsed) return [];
        const message = rule === 'waiver-unused' ? `The waiver for ${waiver.rule} accepts nothing that was found (${waiver.reason})` : `The waiver for ${waiver.rule} has ended on ${waiver.until} (${waiver.reason})`;
        const todo = isUsed ? 'Mend what it accepts, or give it a new day' : 'Remove it: what it accepts is no longer there';
        return [
            {
                gate: 'lint',
                rule,
                severity: 'warning',
                image,
                file,
                message,
                todo,
                fingerprint: (0,fingerprint/* fingerprintOf */.a)([
                    'waiver',
                    image,
                    waiver.rule,
                    waiver.path ?? '',
                    waiver.package ?? ''
                ]),
                blocks: false
            }
        ];
    });
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
    const gathered = once(gatherers);
    const [results, size, tests, baseline] = await Promise.all([
        Promise.all(list.map((gate)=>askGate(gate, subject, gathered))),
        described(subject, gathered).catch(()=>undefined),
        subject.policy.tests.length === 0 ? undefined : gathered.tests().catch(()=>undefined),
        gathered.baseline().catch(()=>undefined)
    ]);
    return {
        gates: results.flat().map((result)=>applyPolicy(result, subject.policy, now)),
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
        const { findings, notes } = judge(subject, await gather(names, gathered));
        const state = findings.some(({ blocks })=>blocks) ? 'failed' : 'passed';
        const told = notes === undefined || notes.length === 0 ? {} : {
            notes
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
/** Asking for a fact that the gate did not name is our own mistake, and shows at once. */ async function gather(names, gathered) {
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
function once(gatherers) {
    return {
        image: gates_memo(gatherers.image),
        size: gates_memo(gatherers.size),
        contents: gates_memo(gatherers.contents),
        scan: gates_memo(gatherers.scan),
        baseline: gates_memo(gatherers.baseline),
        tests: gates_memo(gatherers.tests),
        base: gates_memo(gatherers.base)
    };
}
function gates_memo(ask) {
    let answer;
    return ()=>answer ??= ask();
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/temporary.js
var temporary = __webpack_require__(1898);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/layers/columns.js


/** A change of the facts' shape or meaning: what was kept before is gathered anew. */ const version = 1;
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
        texts
    });
}
/** @throws Problem (surroundings) when the text is none of this version's */ function factsFromText(text, source) {
    const value = JSON.parse(text);
    const { diffId, bytes, paths, kinds, numbers, links, elves, texts } = (0,json/* checkJson */.Z)(columnsSchema, value, source);
    if (kinds.length !== paths.length || numbers.length !== 4 * paths.length) throw new RangeError(`${source} has columns of different lengths`);
    const linkOf = new Map(links);
    const elfOf = new Map(elves);
    const entries = paths.map((path, at)=>{
        const number = (column)=>numbers[4 * at + column] ?? 0;
        const link = linkOf.get(at);
        const found = elfOf.get(at);
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
        size: (digest)=>found(placeOf(digest, 'size.json'), (bytes, path)=>{
                const { diffId, bytes: length } = (0,json/* parseJson */.q)(sizeSchema, bytes.toString('utf8'), path);
                return Promise.resolve({
                    diffId,
                    bytes: length
                });
            }),
        facts: (digest)=>found(placeOf(digest, 'facts.gz'), async (bytes, path)=>{
                const text = await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(bytes, {
                    maxOutputLength: limits.text
                });
                return factsFromText(text.toString('utf8'), path);
            }),
        keep: async (digest, { unpacked, archive })=>{
            try {
                await (0,promises_.mkdir)(dir, {
                    recursive: true
                });
                await kept_facts_write(placeOf(digest, 'size.json'), JSON.stringify({
                    version: 1,
                    ...unpacked
                }));
                if (archive.kind === 'read' && archive.facts.entries.length <= limits.entries) {
                    const text = factsToText(archive.facts);
                    if (text.length <= limits.text) await kept_facts_write(placeOf(digest, 'facts.gz'), await (0,external_node_util_.promisify)(external_node_zlib_.gzip)(text, {
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
/** A reader sees it whole or not at all. */ async function kept_facts_write(path, contents) {
    const part = (0,temporary/* partOf */.B)(path);
    try {
        await (0,promises_.writeFile)(part, contents, {
            flag: 'wx'
        });
        await (0,promises_.rename)(part, path);
    } finally{
        await (0,promises_.rm)(part, {
            force: true
        });
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
function fileAt(path, layer, { kind, size, mode, uid, gid, link, elf }) {
    const file = {
        path,
        kind,
        size,
        mode,
        uid,
        gid,
        layer
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

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/blobs.js
var blobs = __webpack_require__(30035);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/media-types.js
var media_types = __webpack_require__(49683);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/zstd.js




/**
 * Unpacks a zstd stream: by Node, which can since 22.15, else by the `zstd` program.
 * @throws Problem (surroundings), while reading, when neither is there
 */ function unzstd(blob) {
    const unpacker = nodeUnpacker();
    return unpacker ? (0,external_node_stream_.pipeline)(blob, unpacker, ()=>undefined) : byProgram(blob);
}
function nodeUnpacker() {
    const create = Reflect.get(external_node_zlib_namespaceObject, 'createZstdDecompress');
    if (typeof create !== 'function') return undefined;
    const made = Reflect.apply(create, external_node_zlib_namespaceObject, []);
    return made instanceof external_node_stream_.Duplex ? made : undefined;
}
async function* byProgram(blob) {
    const child = (0,external_node_child_process_.spawn)('zstd', [
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
    (0,external_node_stream_.pipeline)(blob, child.stdin, ()=>undefined);
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
    return (0,src_problem/* surroundingsFailed */.fs)('A layer is compressed by zstd, which cannot be read here', {
        todo: 'Use Node 22.15 or newer, or install the `zstd` program.'
    }, cause);
}

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
 * @throws Problem (surroundings) when the blob is missing or damaged, or its compression cannot be read here; whoever
 * reads the pieces may throw what it likes
 */ async function* unpackedLayer(dir, { digest, mediaType }) {
    const compression = (0,media_types/* compressionOf */.MB)(mediaType);
    if (compression === undefined) throw (0,src_problem/* surroundingsFailed */.fs)(`Layer ${digest} of ${dir} has the unknown media type ${mediaType}`);
    try {
        for await (const piece of unpack((0,blobs/* openBlob */.Ym)(dir, digest), compression)){
            if (!Buffer.isBuffer(piece)) throw new TypeError('the stream gives something else than bytes');
            yield piece;
        }
    } catch (error) {
        if (error instanceof src_problem/* Problem */.AF) throw error;
        throw (0,blobs/* brokenBlob */.dr)(dir, digest, `cannot be unpacked: ${(0,src_problem/* messageOf */.bD)(error)}`, error);
    }
}
function unpack(blob, compression) {
    if (compression === 'none') return blob;
    if (compression === 'zstd') return unzstd(blob);
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
    return {
        path,
        kind,
        size: kind === 'file' ? size : 0,
        ...common
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
/** Smaller files are no programs. In bytes. */ const smallestElf = 52;
/** A program's header and program headers stand within its first bytes. */ const headersEnd = 64 * 1024;
/** Notes what the entries of an archive are. One file's contents are held at a time, and not more than 20 MB of it. */ class ArchiveFacts {
    #entries = [];
    #texts = new Map();
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
        const { path, kind, size, link } = entry;
        this.#length += path.length + (link?.length ?? 0);
        const index = this.#entries.push(entry) - 1;
        if (index >= archive_facts_limits.entries || this.#length > archive_facts_limits.text) throw new DamagedArchive('it holds more files than can be looked at');
        // The last entry of a path is the one that stays.
        this.#texts.delete(path);
        if (kind !== 'file' || member.isSparse) return false;
        const isText = isReadText(path) && size <= largestText;
        if (!isText && size < smallestElf) return false;
        this.#reading = {
            index,
            size,
            isText,
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
        const { index, size, isText } = reading;
        const head = reading.head.length === 0 ? bytes : Buffer.concat([
            reading.head,
            bytes
        ]);
        if (head.length < Math.min(elf_elf/* elfMagic */.XL.length, size)) return {
            ...reading,
            head: Buffer.from(head)
        };
        const isElf = head.toString('latin1', 0, elf_elf/* elfMagic */.XL.length) === elf_elf/* elfMagic */.XL;
        if (!isElf && !isText) return undefined;
        const kept = new KeptParts(size, this.#scratch);
        kept.add(head);
        return {
            index,
            size,
            isText,
            kind: 'kept',
            kept,
            isElf,
            isSpread: false
        };
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
    const named = {
        ...header,
        name: name || (paxText(pax, 'path') ?? header.name),
        link: link || (paxText(pax, 'linkpath') ?? header.link),
        uid: paxNumber(pax, 'uid') ?? header.uid,
        gid: paxNumber(pax, 'gid') ?? header.gid,
        size: paxNumber(pax, 'size') ?? header.size
    };
    const type = header.type === '\0' ? named.name.endsWith('/') ? '5' : '0' : header.type;
    const stored = withoutContents.includes(type) ? 0 : named.size;
    if (stored < 0) throw new DamagedArchive('a file has a negative size');
    if (type === 'S') return {
        ...named,
        type,
        stored,
        isSparse: true,
        size: gnuSparseSize(block, header)
    };
    if (!isPaxSparse(pax)) return {
        ...named,
        type,
        stored,
        isSparse: false
    };
    if (withoutContents.includes(type)) throw new DamagedArchive('something without contents is sparse');
    const size = paxNumber(pax, 'GNU.sparse.size') ?? paxNumber(pax, 'GNU.sparse.realsize') ?? named.size;
    return {
        ...named,
        type,
        stored,
        isSparse: true,
        size,
        name: paxText(pax, 'GNU.sparse.name') ?? named.name
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
    for await (const piece of unpackedLayer(dir, descriptor)){
        hash.update(piece);
        bytes += piece.length;
        await look(()=>reader.feed(piece));
    }
    await look(()=>{
        reader.end();
    });
    const unpacked = {
        diffId: `sha256:${hash.digest('hex')}`,
        bytes
    };
    if (damage !== undefined) return {
        unpacked,
        archive: {
            kind: 'damaged',
            problem: unreadable(descriptor, damage)
        }
    };
    return {
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
    const pass = (layout, index, layer)=>passes.of(layer.digest, async ()=>{
            const read = await limit(()=>readLayer(layout.dir, layer));
            if (read.unpacked.diffId === layout.diffIds[index]) await kept.keep(layer.digest, read);
            return read;
        });
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
        contents: async (layout)=>merged((await eachLayer(layout, factsOf, forget)).map(([, facts])=>facts))
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
    forget(digest) {
        this.#known.delete(digest);
    }
}

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
        run = await (0,program/* runTrivy */.m)({
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
    const kept = run.exitCode === 0 ? undefined : await readDatabase(kind, trivy.cacheDir, now);
    if (kept !== undefined && kept.stale === undefined) return {
        ...kept.database,
        note: `no newer ${kind} database could be had: ${(0,program/* messageOfFailure */.R)(run)}`
    };
    const cause = kept?.stale ?? stale;
    if (cause !== undefined) throw (0,src_problem/* surroundingsFailed */.fs)(`Trivy's ${kind} database is stale: ${cause}`, {
        todo: 'Give a repository that is kept up to date with db-repository (Java: java-db-repository)',
        log: run.log
    });
    throw (0,src_problem/* surroundingsFailed */.fs)(`Trivy's ${kind} database could not be had: ${(0,program/* messageOfFailure */.R)(run)}`, {
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
    const { UpdatedAt, NextUpdate } = (0,json/* parseJson */.q)(metadataSchema, text, `The metadata of Trivy's ${kind} database`);
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

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/ignore-file.js
var ignore_file = __webpack_require__(11252);
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
        Vulnerabilities: list(vulnerabilitySchema)
    }))
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/report.js


/**
 * Reads Trivy's JSON report.
 * @throws Problem (surroundings) when it is cut off, not JSON or of another shape
 */ function parseReport(text) {
    const report = (0,json/* parseJson */.q)(reportSchema, text, "Trivy's report");
    const results = report.Results ?? [];
    const system = report.Metadata.OS;
    const os = [
        system?.Family,
        system?.Name
    ].filter((part)=>part !== undefined && part !== '').join(' ');
    return {
        imageId: report.Metadata.ImageID,
        vulnerabilities: results.flatMap((result)=>result.Vulnerabilities ?? []),
        installed: results.flatMap(({ Packages, Type: kind = '', Class })=>(Packages ?? []).map((one)=>installed(one, kind, Class === 'os-pkgs'))),
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
    const { Results } = (0,json/* parseJson */.q)(sbomReportSchema, text, "Trivy's report about an SBOM");
    return (Results ?? []).flatMap((result)=>result.Vulnerabilities ?? []);
}
function installed(one, kind, isSystem) {
    const { Name: name, Version = '', Release = '', Epoch = 0, Licenses, FilePath, Layer } = one;
    const epoch = Epoch > 0 ? `${Epoch}:` : '';
    return {
        name,
        version: `${epoch}${Version}${Release === '' ? '' : `-${Release}`}`,
        kind,
        isSystem,
        licenses: Licenses ?? [],
        ...Layer?.DiffID === undefined ? {} : {
            diffId: Layer.DiffID
        },
        ...FilePath === undefined || FilePath === '' ? {} : {
            path: FilePath
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
 * @returns what it has found, and Trivy's whole report as gzipped JSON
 * @throws Problem (surroundings) when there is no answer that can be relied on
 */ function scanLayout(subject, ignorePath, options, prepareJava) {
    return (0,temporary/* withTemporaryFolder */.E)(async (dir)=>{
        await linkLayout(subject, (0,external_node_path_.join)(dir, layoutName));
        const ignoreFile = await copyIgnoreFile(ignorePath, dir);
        const scan = async ()=>{
            const run = await runScan(dir, ignoreFile, 'fs', options);
            return isCacheInUse(run) ? runScan(dir, ignoreFile, 'memory', options) : run;
        };
        const text = await resultOf(scan, dir, prepareJava, 'the image');
        const report = parseReport(text);
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
    return (0,temporary/* withTemporaryFolder */.E)(async (dir)=>{
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
        const scan = ()=>(0,program/* runTrivy */.m)({
                args,
                dir,
                login: false
            }, options);
        return parseSbomReport(await resultOf(scan, dir, prepareJava, 'an SBOM'));
    }, options.temporary);
}
/** Runs a scan, once more when it turns out to need the Java database, and gives the text of its report. */ async function resultOf(scan, dir, prepareJava, what) {
    let run = await scan();
    if (wantsJavaDatabase(run)) {
        await prepareJava();
        run = await scan();
    }
    if (run.exitCode !== 0) throw scanFailed(what, (0,program/* messageOfFailure */.R)(run), run.log);
    return (0,promises_.readFile)((0,external_node_path_.join)(dir, reportName), 'utf8').catch(()=>{
        throw scanFailed(what, 'it ended without writing a report', run.log);
    });
}
function runScan(dir, ignoreFile, cache, options) {
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
        // Always the same ones: what is known of a layer is known for these, and for no others.
        ...[
            '--scanners',
            'vuln,secret',
            '--image-config-scanners',
            'secret'
        ],
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
    return (0,program/* runTrivy */.m)({
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
    const prepare = trivy_once(()=>getDatabase('vulnerability', options.dbRepositories ?? [], options, now));
    const prepareJava = trivy_once(()=>getDatabase('Java', options.javaDbRepositories ?? [], options, now));
    const findIgnores = trivy_once(()=>(0,ignore_file.findIgnoreFile)((0,external_node_path_.resolve)(options.cwd)));
    const readIgnores = trivy_once(async ()=>{
        const path = await findIgnores();
        return path === undefined ? undefined : await (0,ignore_file/* readIgnoreFile */.r)(path, now);
    });
    const parallel = options.parallel ?? 2;
    const turns = createTurns(parallel);
    const caches = analysisCaches(options.cacheDir, parallel);
    const used = new Set();
    return {
        prepare,
        scan: async (subject)=>{
            const database = await prepare();
            const [ignorePath, ignoreFile] = [
                await findIgnores(),
                await readIgnores()
            ];
            const { report, packed } = await turns(()=>caches.use((cacheDir)=>scanLayout(subject, ignorePath, {
                        ...options,
                        cacheDir
                    }, prepareJava)));
            for (const rule of rulesIn(report))used.add(rule);
            return {
                report,
                databaseDate: database.date,
                databaseAge: database.age,
                ...database.note === undefined ? {} : {
                    databaseNote: database.note
                },
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
            const { makeSbom } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 25558));
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

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/layout.js
var oci_layout = __webpack_require__(88693);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/instructions.js
var dockerfile_instructions = __webpack_require__(65607);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/announced.js

/** What was announced, or waited for, does not count any more. */ class Void extends Error {
    name = 'Void';
}
/** Layouts that others wait for: a derived image is compared with its base, and either may be ready first. */ class Announced {
    #known = new Map();
    #isOver = false;
    /** A layout is there and whole. */ add(image, platform, dir) {
        this.#entry(image, platform).resolve(dir);
    }
    /** They are void: what comes next of these images is waited for. */ forget(images) {
        for (const [key, { reject }] of this.#known)if (images.includes(imageOf(key))) {
            // Who waits for one of them is void itself, or asks again.
            reject(new Void());
            this.#known.delete(key);
        }
    }
    /** The folder of a layout, as soon as it is there. @throws Problem (interrupted) when the run ends without it */ async of(image, platform) {
        for(;;)try {
            return await this.#entry(image, platform).dir;
        } catch (error) {
            if (!(error instanceof Void)) throw error;
        }
    }
    /** Nothing comes any more. */ end() {
        this.#isOver = true;
        for (const { reject } of this.#known.values())reject((0,src_problem/* interrupted */.VM)());
    }
    #entry(image, platform) {
        const key = `${platform} ${image}`;
        const known = this.#known.get(key) ?? awaited();
        this.#known.set(key, known);
        if (this.#isOver) known.reject((0,src_problem/* interrupted */.VM)());
        return known;
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

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/base-facts.js





/** What an image is built on, and which of its layers are that one's. */ async function baseFacts(image, platform, { plan, pins, announced, workshop }) {
    const sibling = plan.images.find(({ name })=>name === image.bases[platform]);
    if (sibling !== undefined) {
        const { name } = sibling;
        // It is linked, and gives no layers: nobody announces it.
        if (sibling.output.kind !== 'image') return {
            kind: 'unknown',
            name,
            why: `${name} gives files, and has no layers`
        };
        if (sibling.decision !== 'build') return publishedBase(sibling, platform, workshop);
        const { diffIds } = await (0,oci_layout/* readLayout */.T4)(await announced.of(name, platform));
        return {
            kind: 'known',
            name,
            isSibling: true,
            diffIds
        };
    }
    const { facts } = image.dockerfile;
    const reference = facts === undefined ? undefined : baseReference(facts, argsOf(image.target), platform, image.target.target);
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
        const configs = await publishedConfigs(await workshop.registry(), (0,oci_reference/* parseReference */.F2)(ref), digest);
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

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/tags/in-question.js


/** For each repository: every one is a request. */ const most = 6;
/**
 * The tags under which an image may be published already, so that it need not be built: first those that this run
 * would move, then those of the default branch, then that of a pull request's base. Never those of another pull
 * request, and none of a commit, which are new in every run.
 * @param tags full references that publishing would move
 * @param repositories where to look (`ghcr.io/acme/base`), for an image that has no tags in this run
 * @returns full references, at most six for each repository, in the order in which they are to be asked
 */ function tagsInQuestion(tags, { ref, defaultBranch, baseBranch }, inputs = {}, repositories = repositoriesIn(tags)) {
    const isUseful = (tag)=>{
        const pull = (0,tag_name/* pullNumberOf */.ez)(tag);
        const isOurs = pull === undefined || ref.kind === 'pull-request' && ref.number === pull;
        return tag !== '' && isOurs && !(0,tag_name/* isCommitTag */.OU)(tag);
    };
    // Where nobody knows a default branch, `latest` is the nearest to one.
    const names = [
        defaultBranch ?? 'latest',
        inputs['default-branch-tag'],
        baseBranch
    ].filter((name)=>name !== undefined);
    const shared = new Set(names.map(tag_name/* cleanTag */.I8).filter(isUseful));
    const moved = tags.map(oci_reference/* parseReference */.F2);
    return repositories.flatMap((repository)=>{
        const own = moved.filter((reference)=>(0,oci_reference/* repositoryName */.aR)(reference) === repository).map(({ tag = 'latest' })=>tag).filter(isUseful);
        const rest = [
            ...shared
        ].filter((tag)=>!own.includes(tag));
        return [
            ...own.slice(0, most - rest.length),
            ...rest
        ].map((tag)=>`${repository}:${tag}`);
    });
}
function repositoriesIn(tags) {
    return [
        ...new Set(tags.map((tag)=>(0,oci_reference/* repositoryName */.aR)((0,oci_reference/* parseReference */.F2)(tag))))
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/baseline.js


/** What the base branch's image was on a platform: of a pull request's base, else of the default branch. */ async function baselineOf(image, platform, { context, defaultBranchTag, workshop, scanner }) {
    const { gatherBaseline } = await __webpack_require__.e(/* import() */ 2337).then(__webpack_require__.bind(__webpack_require__, 52337));
    const question = {
        tags: baselineTags(image.tags, context, defaultBranchTag),
        platform,
        vulnerabilities: image.policy.onlyNew
    };
    const { cacheDir } = workshop;
    return gatherBaseline(question, {
        find: async (tags)=>{
            const { lookUp } = await __webpack_require__.e(/* import() */ 4375).then(__webpack_require__.bind(__webpack_require__, 14375));
            return lookUp(tags, await workshop.registry());
        },
        record: async (published)=>{
            const { readRecord } = await __webpack_require__.e(/* import() */ 1326).then(__webpack_require__.bind(__webpack_require__, 41326));
            return readRecord(await workshop.registry(), published, {
                cacheDir,
                isTrusted: true,
                mayKeep: !context.isPullRequest
            });
        },
        sbom: async (published, on)=>{
            const { readSbom } = await __webpack_require__.e(/* import() */ 4243).then(__webpack_require__.bind(__webpack_require__, 24243));
            return readSbom(await workshop.registry(), published, on, {
                cacheDir
            });
        },
        scanSbom: (text)=>scanner.scanSbom(text)
    });
}
/** The tags of the branch that is compared with, the base of a pull request first; none of what this run moves. */ function baselineTags(tags, { ref, defaultBranch, baseBranch }, defaultBranchTag) {
    const repositories = [
        ...new Set(tags.map((tag)=>(0,oci_reference/* repositoryName */.aR)((0,oci_reference/* parseReference */.F2)(tag))))
    ];
    const inputs = defaultBranchTag === undefined ? {} : {
        'default-branch-tag': defaultBranchTag
    };
    const ofBase = baseBranch === undefined ? [] : tagsInQuestion([], {
        ref,
        defaultBranch: baseBranch
    }, {}, repositories);
    const ofDefault = tagsInQuestion([], {
        ref,
        defaultBranch
    }, inputs, repositories);
    return [
        ...new Set([
            ...ofBase,
            ...ofDefault
        ])
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/gather.js



/** How each fact about one image is got. Nothing is done before a gate asks. */ function gatherersOf(subject, image, around) {
    const { dir, platform, policy } = subject;
    const { layers, scanner, engine, workshop, signal } = around;
    const read = ()=>(0,oci_layout/* readLayout */.T4)(dir);
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
                configDigest: configDescriptor.digest
            });
            around.onScan(scan);
            return scan;
        },
        base: ()=>baseFacts(image, platform, around),
        baseline: ()=>baselineOf(image, platform, around),
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
    const check = async (built)=>{
        const image = plan.images.find(({ name })=>name === built.image);
        if (image === undefined) throw new Error(`a layout of an image that was not planned: ${built.image}`);
        const { manifest } = await (0,oci_layout/* readLayout */.T4)(built.dir);
        const subject = subjectOf(built, image, request);
        let scanned;
        const onScan = (scan)=>void (scanned = scan);
        const gatherers = gatherersOf(subject, image, {
            ...around,
            onScan
        });
        const { gates, ...facts } = await checkLayout(subject, gatherers, now);
        record.layouts.push({
            ...built,
            digest: manifest.digest,
            ...facts
        });
        record.gates.push(...gates);
        if (scanned !== undefined) record.sboms.push(...await sbomsOf(scanned, image, built, request, scanner));
    };
    const prepared = scanner.prepare().catch(()=>undefined);
    return {
        start: (layout)=>{
            announced.add(layout.image, layout.platform, layout.dir);
            const one = check(layout);
            // A failed build ends the run before anybody waits for the checks.
            one.catch(()=>undefined);
            running = [
                ...running,
                {
                    image: layout.image,
                    done: one
                }
            ];
        },
        forget: async (images)=>{
            const isOther = ({ image })=>!images.includes(image);
            const theirs = running.filter((one)=>!isOther(one));
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
            const unused = isAll && running.length > 0 ? await scanner.unusedIgnores() : undefined;
            if (unused !== undefined) record.gates = [
                ...withUnusedIgnores(record.gates, unused)
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
/** Those that the report shall have, and the one that later runs are compared with. */ async function sbomsOf(scan, { name, tags, policy }, { image, platform }, { inputs }, scanner) {
    const formats = new Set(inputs['sbom-files'] ?? []);
    if (policy.onlyNew) formats.add('cyclonedx');
    return Promise.all([
        ...formats
    ].map(async (format)=>({
            image,
            platform,
            format,
            text: await scanner.makeSbom(scan, tags[0] ?? name, format)
        })));
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
            instructions: (0,dockerfile_instructions/* cutInstructions */.k)(text).instructions,
            args: argsOf(image.target),
            ...target === undefined ? {} : {
                target
            }
        }
    };
}
/** A database is looked for where it came from: one of a test or a mirror must never answer for the public one. */ function databaseKey(inputs) {
    const repositories = [
        inputs['db-repository'] ?? [],
        inputs['java-db-repository'] ?? []
    ];
    if (repositories.flat().length === 0) return 'public';
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(repositories)).digest('hex').slice(0, 16);
}
/** A scanner whose program is found when it is first needed; a program that cannot be had breaks the gate, not the run. */ function lazyScanner({ cwd, inputs }, workshop, host, signal) {
    let made;
    const make = async ()=>{
        const { program, version, from } = await workshop.tool('trivy', signal);
        host.debug(`trivy ${version}: ${program} (${from})`);
        return createScanner({
            program,
            env: host.env,
            cacheDir: (0,external_node_path_.join)(workshop.cacheDir, 'trivy', databaseKey(inputs)),
            temporary: workshop.folder,
            cwd,
            signal,
            dbRepositories: inputs['db-repository'] ?? [],
            javaDbRepositories: inputs['java-db-repository'] ?? []
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

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/engine.js

/** Does what needs an engine, or perhaps none; what was started for it is stopped afterwards, whatever happens. */ async function withEngine(request, host, workshop, record, work) {
    let started;
    try {
        return await work(()=>started ??= startEngine(request, host, workshop, record));
    } finally{
        await started?.then((engine)=>engine.stop(), ()=>undefined);
    }
}
/** Finds the engine to build with, or starts one. @throws Problem (surroundings) when there is none */ async function startEngine({ inputs }, host, workshop, record) {
    const [{ findEngine }, { readMirrors }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6224).then(__webpack_require__.bind(__webpack_require__, 6224)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 60098))
    ]);
    const engine = await findEngine(await workshop.buildx(), {
        named: inputs.builder,
        mirrors: await readMirrors(inputs['registry-mirrors']),
        cacheDir: workshop.cacheDir,
        builders: await workshop.builders(),
        signal: host.signal
    });
    record.engine = engine.about;
    host.debug(`${engine.about}, asked by ${engine.buildx.program}`);
    if (engine.ignoresMirrors) record.notes.push(`registry-mirrors has no effect on the build: ${engine.about} was there before and keeps its own settings`);
    return engine;
}
/** The certificate authorities that RUN steps trust, where some are asked for: nothing of them is in the image. */ async function withAuthorities(images, { inputs, cwd }, host, workshop) {
    const authorities = inputs['ca-certificates'];
    if (authorities === undefined) return images;
    const { trustMore } = await __webpack_require__.e(/* import() */ 1276).then(__webpack_require__.bind(__webpack_require__, 41276));
    return trustMore(images, authorities, (0,external_node_path_.join)(workshop.folder), cwd, host.env);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/harmless.js
var harmless = __webpack_require__(13889);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/words.js + 2 modules
var report_words = __webpack_require__(41245);
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
    const took = step.error !== undefined ? 'FAILED' : step.cached ? 'cached' : (0,report_words/* duration */.p0)(Math.max(0, tookMs));
    return `${step.image ?? ''} ${(0,harmless/* oneLine */.TN)(step.name)} ${took}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/progress.js


const refreshMs = 100;
/**
 * Shows what the engine does: a live view on a terminal, a line for each finished step in a pipe, one group for each
 * image on a runner. Keeps steps and warnings for the report.
 */ function showProgress(host, record) {
    let timeline;
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
            if (event.kind === 'step') tell(event.step);
            if (event.kind === 'log' && host.kind === 'runner' && isWork(event.step)) keep(event.step, (0,harmless/* cleanLines */.v3)(event.lines).map((line)=>`  ${line}`));
            if (event.kind === 'exported' && host.kind === 'runner') closeGroup(host, logs, event.node.image);
        },
        end: ()=>{
            clearInterval(timer);
            host.live([]);
            record.steps = timeline?.steps ?? [];
            record.warnings = timeline?.warnings ?? [];
            for (const image of [
                ...logs.keys()
            ])closeGroup(host, logs, image);
        }
    };
}
function closeGroup(host, logs, image) {
    const lines = logs.get(image);
    if (lines === undefined) return;
    logs.delete(image);
    host.group(image, lines);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/pull.js



/**
 * Copies published images into layouts on disk, one for each platform: their gates read them as if they had been
 * built here.
 * @throws Problem (surroundings) when a blob is missing or is not what its digest says
 */ async function pullReused(images, workshop, onLayout) {
    if (images.length === 0) return [];
    const [{ pullLayout, createPulledBlobs }, client, kept] = await Promise.all([
        __webpack_require__.e(/* import() */ 7664).then(__webpack_require__.bind(__webpack_require__, 7664)),
        workshop.registry(),
        workshop.kept()
    ]);
    const wanted = images.flatMap((image)=>image.platforms.map((platform)=>({
                image,
                platform,
                node: (0,node_name/* nodeName */.q)(image.name, platform)
            })));
    const here = await Promise.all(wanted.map(({ node })=>kept.find(node)));
    const pulled = createPulledBlobs(new Map(here.flatMap((blobs)=>[
            ...blobs
        ])));
    return Promise.all(wanted.map(async ({ image, platform, node })=>{
        const published = publishedOf(image);
        const dir = (0,external_node_path_.join)(workshop.folder, 'pulled', node);
        await pullLayout(client, (0,oci_reference/* parseReference */.F2)(published.ref), published.digest, platform, dir, pulled);
        await kept.keep(node, dir);
        const layout = {
            image: image.name,
            platform,
            dir
        };
        onLayout(layout);
        return layout;
    }));
}
/** The reused images that others of this run are built on: where they are, and the layers that must be found again. */ async function reusedParents(plan, built, workshop) {
    const needed = new Set(built.flatMap(({ needs })=>needs));
    const parents = plan.images.filter(({ name, decision })=>decision === 'reuse' && needed.has(name));
    if (parents.length === 0) return new Map();
    const [{ publishedConfigs }, client] = await Promise.all([
        __webpack_require__.e(/* import() */ 9399).then(__webpack_require__.bind(__webpack_require__, 9399)),
        workshop.registry()
    ]);
    return new Map(await Promise.all(parents.map(async (parent)=>{
        const published = publishedOf(parent);
        const configs = await publishedConfigs(client, (0,oci_reference/* parseReference */.F2)(published.ref), published.digest);
        return [
            parent.name,
            {
                reference: `${published.repository}@${published.digest}`,
                platforms: parent.platforms,
                diffIds: Object.fromEntries([
                    ...configs
                ].map(([platform, { rootfs }])=>[
                        platform,
                        rootfs.diff_ids
                    ]))
            }
        ];
    })));
}
function publishedOf({ name, published }) {
    if (published === undefined) throw new Error(`${name} is reused, and nobody knows what`);
    return published;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/build.js








/**
 * Builds in one solve and fetches what is published and has to be judged again, side by side; each image is checked
 * as soon as it is there.
 */ async function buildAndCheck(plan, { built, stale, isAll }, engine, context, request, host, workshop, record) {
    if (built.length + stale.length === 0) return {
        layouts: [],
        files: []
    };
    const checks = startChecks(plan, engine, context, request, workshop, host, record);
    loadAhead();
    const check = (layout)=>checks.start(layout);
    try {
        const [made, pulled] = await bothOrFail(built.length === 0 ? {
            layouts: [],
            files: []
        } : solveAll(plan, built, engine, request, host, workshop, record, checks), pullReused(stale, workshop, check));
        await checks.finish(isAll);
        record.gates.push(...await checkFiles(built, made.files));
        await (await workshop.kept()).prune();
        return {
            ...made,
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
        const output = images.find(({ name })=>name === one.image)?.output;
        const oldest = output === undefined || output.kind === 'image' ? undefined : output.maxGlibc;
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
/** Nothing of one is left running when the other has failed. */ async function bothOrFail(a, b) {
    const both = Promise.all([
        a,
        b
    ]);
    await Promise.allSettled([
        a,
        b
    ]);
    return both;
}
async function solveAll(plan, images, getEngine, request, host, workshop, record, checks) {
    const { inputs, cwd } = request;
    const kept = await workshop.kept();
    // Found while the engine is looked for: reading them takes as long.
    for (const { name, platforms } of images)for (const platform of platforms)void kept.find((0,node_name/* nodeName */.q)(name, platform));
    const [engine, reused] = await bothOrFail(getEngine(), reusedParents(plan, images, workshop));
    const progress = showProgress(host, record);
    try {
        const { solve } = await __webpack_require__.e(/* import() */ 3875).then(__webpack_require__.bind(__webpack_require__, 93875));
        const files = [];
        const layouts = await solve({
            engine,
            images: await withAuthorities(images, request, host, workshop),
            reused,
            cwd,
            folder: workshop.folder,
            allowances: readAllowances(images, inputs, cwd, workshop.folder),
            startMs: record.startMs,
            signal: host.signal,
            attest: attestations(request),
            cacheFrom: inputs['cache-from'] ?? [],
            cacheTo: inputs['cache-to'] ?? [],
            kept,
            onEvent: progress.onEvent,
            onLayout: (layout)=>checks.start(layout),
            onFiles: (one)=>files.push(one),
            onAgain: async ({ what, why })=>{
                record.retries.push({
                    what,
                    why
                });
                files.length = 0;
                await checks.forget(images.map(({ name })=>name));
            }
        });
        return {
            layouts,
            files
        };
    } finally{
        progress.end();
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/accept.js

/** Lays waivers and `warn` of each image's policy over answers that no image was needed for. */ function accepted(gates, images, now) {
    return gates.map((gate)=>{
        const image = images.find(({ name })=>name === gate.image);
        return image === undefined ? gate : applyPolicy(gate, image.policy, now);
    });
}
/**
 * When all gates have answered: what is wrong with the waivers themselves is told with the lint findings.
 * @param file the policy's
 */ function withWaiverFindings(gates, images, file, now) {
    if (file === undefined) return [
        ...gates
    ];
    return gates.map((gate)=>{
        const policy = images.find(({ name })=>name === gate.image)?.policy;
        if (gate.gate !== 'lint' || gate.state === 'broken' || policy === undefined) return gate;
        const ofImage = gates.filter(({ image })=>image === gate.image);
        const findings = waiverFindings(gate.image, policy.waivers, ofImage, now, file);
        return findings.length === 0 ? gate : {
            ...gate,
            findings: [
                ...gate.findings,
                ...findings
            ]
        };
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/call-check.js

/**
 * Asks BuildKit for its own checks of Dockerfiles; nothing is built.
 * @throws NoEngine where there is no engine
 */ async function callChecks(images, engine, { cwd, inputs }, { folder }) {
    if (images.length === 0) return [];
    const { callCheck } = await __webpack_require__.e(/* import() */ 9445).then(__webpack_require__.bind(__webpack_require__, 29445));
    return callCheck(await engine(), images, cwd, folder, readAllowances(images, inputs, cwd, folder));
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
    return images.filter(({ policy })=>!withoutWarnings.includes(policy.lintThreshold ?? threshold) || Object.keys(policy.lintRules).some((rule)=>buildkitRule.test(rule)));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/confirm.js



/**
 * The plan after the build: an image whose files have changed while it was built was made of something else than its
 * fingerprint says, so it is published without one, and the next run builds it again.
 * @param cwd absolute
 */ async function confirmBuilt(decided, cwd, record) {
    const built = decided.plan.images.filter(({ decision })=>decision === 'build');
    if (built.length === 0) return decided;
    const now = await takeAgain(decided);
    const changed = new Set();
    for (const image of built)if (now.get(image.name)?.digest !== image.fingerprint?.digest || await hasOtherText(image, cwd) || image.needs.some((name)=>changed.has(name))) changed.add(image.name);
    if (changed.size === 0) return decided;
    record.notes.push(`files of ${[
        ...changed
    ].join(', ')} have changed while it was built: the next run builds it again`);
    const images = decided.plan.images.map((image)=>changed.has(image.name) ? withoutFingerprint(image) : image);
    return {
        ...decided,
        plan: {
            ...decided.plan,
            images
        }
    };
}
/** A file that is gone by now, or cannot be read any more, has changed. */ async function takeAgain(decided) {
    try {
        return await decided.takeAgain();
    } catch (error) {
        if (error instanceof src_problem/* Problem */.AF && error.data.kind !== 'interrupted') return new Map();
        throw error;
    }
}
async function hasOtherText({ dockerfile, target }, cwd) {
    if (dockerfile.text === '' || target['dockerfile-inline'] !== undefined) return false;
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, dockerfile.path), 'utf8').catch(()=>undefined);
    return text !== dockerfile.text;
}
function withoutFingerprint({ fingerprint, ...image }) {
    return fingerprint === undefined ? image : {
        ...image
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/mirrors.js
var mirrors = __webpack_require__(60098);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/proxies.js
/** This machine's proxies as build arguments: BuildKit keeps these out of the cache key and the history. */ function hostProxies(env) {
    const names = [
        'HTTP_PROXY',
        'HTTPS_PROXY',
        'NO_PROXY',
        'FTP_PROXY',
        'ALL_PROXY'
    ];
    return Object.fromEntries(names.flatMap((name)=>{
        const value = env[name] ?? env[name.toLowerCase()];
        return value === undefined || value === '' ? [] : [
            [
                name,
                value
            ]
        ];
    }));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/decide.js
/**
 * Decides for every image whether it is built or what is published stays (issue 2, "Fingerprints and decisions").
 * Reuse demands the same fingerprint under a tag in question, every platform, and every parent reused at the very
 * digest that the image was built on.
 * @param images in build order
 * @param known of all that are wanted
 */ function decide(images, known, options) {
    const decided = new Map();
    for (const image of images){
        const facts = known.get(image.name);
        decided.set(image.name, facts === undefined ? image : decideOne(image, facts, decided, options));
    }
    return withoutIdleFiles([
        ...decided.values()
    ], options.asked);
}
/** Files that came along for images which stay as they are, and that nobody asked for, are not made. */ function withoutIdleFiles(images, asked) {
    const needed = new Set(asked);
    // From the end: what is built needs what it stands on.
    return images.toReversed().map((image)=>{
        const isIdle = image.output.kind !== 'image' && image.decision === 'build' && !needed.has(image.name);
        if (isIdle) return {
            ...image,
            decision: 'skip',
            reasons: [
                'what takes its files stays as it is'
            ]
        };
        if (image.decision === 'build') for (const name of image.needs)needed.add(name);
        return image;
    }).toReversed();
}
function decideOne(image, facts, decided, options) {
    const { fingerprint } = facts;
    const obstacle = obstacleOf(image, facts, options);
    if (obstacle !== undefined) return {
        ...image,
        fingerprint,
        decision: 'build',
        reasons: [
            ...obstacle,
            ...image.reasons
        ]
    };
    const parents = image.needs.flatMap((name)=>decided.get(name) ?? []);
    const refusals = new Map(facts.candidates.map((candidate)=>[
            candidate,
            refusalOf(candidate, image, fingerprint, parents, options)
        ]));
    const fitting = facts.candidates.find((candidate)=>refusals.get(candidate) === undefined);
    if (fitting !== undefined) {
        const { ref, repository, digest, mediaType } = fitting;
        return {
            ...image,
            fingerprint,
            decision: 'reuse',
            reasons: [
                `unchanged since ${ref} was published`
            ],
            published: {
                ref,
                repository,
                digest,
                mediaType
            }
        };
    }
    const nearest = nearestCandidate(facts);
    const why = nearest === undefined ? undefined : refusals.get(nearest);
    return {
        ...image,
        fingerprint,
        decision: 'build',
        reasons: [
            ...why ?? nothingPublished(facts),
            ...image.reasons
        ]
    };
}
/** The published image that a fingerprint is best held against: one with the same, else one that has any. */ function nearestCandidate({ fingerprint, candidates }) {
    return candidates.find((one)=>one.fingerprint === fingerprint.digest) ?? candidates.find((one)=>one.fingerprint !== undefined) ?? candidates[0];
}
/** What makes looking at the registry useless. */ function obstacleOf({ tags, output }, { fingerprint }, { mayReuse }) {
    if (!mayReuse) return [
        'everything is to be built (reuse: false)'
    ];
    if (fingerprint.volatile.length > 0) return fingerprint.volatile;
    if (output.kind !== 'image') return [
        'it gives files, which are not kept in a registry'
    ];
    if (tags.length === 0) return [
        'it has no place in a registry where it could be found unchanged'
    ];
    return undefined;
}
function nothingPublished({ unknown }) {
    return unknown.length > 0 ? unknown : [
        'nothing is published under the tags that are looked at'
    ];
}
/** Why a published image must not be taken, a sentence each; `undefined` where it may. */ function refusalOf(candidate, { platforms, needs }, fingerprint, parents, { isPullRequest, differences }) {
    const { ref } = candidate;
    if (candidate.fingerprint === undefined) return [
        `${ref} has no fingerprint: image-build did not publish it`
    ];
    if (candidate.fingerprint !== fingerprint.digest) {
        const built = new Set(parents.filter(({ decision })=>decision === 'build').map(({ name })=>name));
        const changes = differences(candidate, fingerprint).map((change)=>{
            const [, parent = ''] = /^parent (\S+) has changed$/.exec(change) ?? [];
            return built.has(parent) ? `parent ${parent} is built` : change;
        });
        return changes.length > 0 ? changes : [
            `its fingerprint differs from that of ${ref}`
        ];
    }
    if (candidate.isFromPullRequest && !isPullRequest) return [
        `${ref} was published by a pull request, whose images are not taken here`
    ];
    const missing = platforms.filter((platform)=>!candidate.platforms.includes(platform));
    if (missing.length > 0) return [
        `${ref} lacks ${missing.join(', ')}`
    ];
    for (const name of needs){
        const parent = parents.find((one)=>one.name === name);
        // Files have no digest in a registry: that they are the same is in the fingerprint.
        if (parent?.output.kind !== 'image') continue;
        if (parent.decision !== 'reuse') return [
            `parent ${name} is built`
        ];
        if (candidate.parents[name] !== parent.published?.digest) return [
            `${ref} was built on another ${name} than the one that is published as ${parent.published?.ref ?? ''}`
        ];
    }
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/differences.js
var differences = __webpack_require__(76077);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/disk.js
var files_disk = __webpack_require__(27220);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/ignore-file.js
var files_ignore_file = __webpack_require__(19766);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/glob.js
var files_glob = __webpack_require__(35551);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/resolve.js
var resolve = __webpack_require__(65197);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/sources.js
var files_sources = __webpack_require__(78819);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/files/missing.js



/**
 * The plain sources of a selection that a context does not have: BuildKit fails with them.
 * @param root after the ignore file
 * @param raw as it lies on the disk
 * @param ignoreFile that is in force, relative to the context
 */ function missingSources(disk, { root, raw, ignoreFile }, selection) {
    return (0,files_sources/* sourcesOf */.u)(selection).filter(({ text })=>selection.kind === 'mount' || !((0,files_glob/* hasWildcard */.rl)(text) || text.includes('\\'))).filter(({ steps })=>(0,resolve/* resolveSource */.ev)(disk, root, steps).found.size === 0).map(({ text, steps })=>{
        const isThere = (0,resolve/* resolveSource */.ev)(disk, raw, steps).found.size > 0;
        return {
            source: text,
            ...selection.line === undefined ? {} : {
                line: selection.line
            },
            ...isThere && ignoreFile !== undefined ? {
                why: 'ignored',
                ignoreFile
            } : {
                why: 'absent'
            }
        };
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/digest.js
var oci_digest = __webpack_require__(8219);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/covers.js
var covers = __webpack_require__(7185);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/names.js
var names = __webpack_require__(77809);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/ignore-rules.js
var ignore_rules = __webpack_require__(26029);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/ignore-pattern.js + 1 modules
var ignore_pattern = __webpack_require__(74545);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/tree.js
var tree = __webpack_require__(89529);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/files/parents.js



/**
 * What `COPY --parents` takes from below its pivot: all that the pattern fits, and the folders on the way. Its patterns
 * are those of `.dockerignore`. Source: BuildKit, dockerfile2llb, dispatchCopy (IncludePatterns).
 * @param path of the pivot, for the paths of what is found
 */ function takenBelow(pivot, pattern, path) {
    const read = (0,ignore_pattern/* readIgnorePattern */.bW)(pattern);
    if (read === undefined || read === 'malformed' || !read.isSure || read.isException) return [
        {
            path,
            node: pivot,
            isWhole: true
        }
    ];
    const taken = [];
    const look = (branch, folder)=>{
        const before = taken.length;
        for (const [name, node] of branch.children()){
            const way = folder === '' ? name : `${folder}/${name}`;
            const at = path === '' ? way : `${path}/${way}`;
            if (read.test(way)) taken.push({
                path: at,
                node,
                isWhole: true
            });
            else if ((0,tree/* isBranch */.PX)(node) && mayLead(read, way) && look(node, way)) taken.push({
                path: at,
                node,
                isWhole: false
            });
        }
        return taken.length > before;
    };
    look(pivot, '');
    return taken;
}
/** Whether the pattern can fit anything below this folder. */ function mayLead({ text }, folder) {
    const steps = text.split('/');
    for (const [index, name] of folder.split('/').entries()){
        const step = steps[index];
        if (step === undefined) return false;
        if (step.includes('**') || step.includes('\\')) return true;
        const glob = (0,files_glob/* readGlob */.pV)(step);
        if (glob?.mayCross !== false) return true;
        if (!glob.test(name)) return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/files/reached.js





/** An excluder that remembers: of a branch the digest is, too. */ function createExcluder() {
    const known = new WeakMap();
    return (branch, rules)=>{
        const made = known.get(branch) ?? new Map();
        known.set(branch, made);
        const result = made.get(rules.key) ?? (0,tree/* filteredBranch */.A8)(branch, rules);
        made.set(rules.key, result);
        return result;
    };
}
/** Finds what a selection reaches; only folders that it can lead through are looked into. */ function reach(disk, root, selection, exclude) {
    const rules = (0,ignore_rules/* excludeRules */.kZ)(selection.excludes);
    const whole = [];
    const alone = [];
    const ways = [];
    for (const { steps, parents } of (0,files_sources/* sourcesOf */.u)(selection)){
        const resolved = (0,resolve/* resolveSource */.ev)(disk, root, steps);
        ways.push(...resolved.ways);
        for (const [path, node] of resolved.links)alone.push({
            path,
            node
        });
        for (const [path, node] of resolved.found)// With `--parents` links stay links; what they lead to is taken all the same.
        if (parents === undefined || resolved.followed.has(path)) // Of what is named itself nothing is left out.
        whole.push({
            path,
            node: (0,tree/* isBranch */.PX)(node) ? exclude(node, rules) : node
        });
        if (parents === undefined) continue;
        const pivots = (0,resolve/* resolveSource */.ev)(disk, root, parents.base);
        ways.push(...pivots.ways.slice(1));
        for (const [path, node] of pivots.links)alone.push({
            path,
            node
        });
        for (const [path, node] of pivots.found)if ((0,tree/* isBranch */.PX)(node)) for (const taken of takenBelow(exclude(node, rules), parents.pattern, path))(taken.isWhole ? whole : alone).push(taken);
    }
    return {
        whole,
        alone,
        ways
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/files/view.js






/** A folder under some rules. All images that share both share what is known of it. */ class View {
    /** As it lies on the disk. */ raw;
    /** What the rules leave. */ root;
    #disk;
    #rules;
    #exclude = createExcluder();
    #reached = new Map();
    constructor(disk, folder, rules){
        this.#disk = disk;
        this.#rules = rules;
        this.raw = (0,tree/* diskBranch */.ei)(disk, folder);
        this.root = (0,tree/* filteredBranch */.A8)(this.raw, rules);
    }
    /** See ContextFiles. */ async digest(selections) {
        return this.#read(selections, ({ whole, alone })=>{
            const lines = new Set([
                ...alone.map((part)=>this.#line('alone', part, (0,tree/* isBranch */.PX)(part.node) ? '' : this.#substance(part.node))),
                ...whole.map((part)=>this.#line('whole', part, this.#substance(part.node)))
            ]);
            const hash = (0,external_node_crypto_.createHash)('sha256');
            for (const line of [
                ...lines
            ].sort())hash.update((0,names/* bytesOf */.$)(line));
            return `sha256:${hash.digest('hex')}`;
        });
    }
    /** See ContextFiles. */ async files(selections) {
        return this.#read(selections, ({ whole, alone })=>{
            const files = new Map();
            const add = ({ path, node }, isWhole)=>{
                const substance = (0,tree/* isBranch */.PX)(node) ? '' : this.#substance(node);
                if (path !== '') files.set(path, (0,oci_digest/* digestOf */.ol)(`${(0,tree/* settingsOf */.f5)(this.#disk, node)}\0${substance}`));
                if (!isWhole || !(0,tree/* isBranch */.PX)(node)) return;
                for (const [name, child] of node.children())add({
                    path: path === '' ? name : `${path}/${name}`,
                    node: child
                }, true);
            };
            for (const part of alone)add(part, false);
            for (const part of whole)add(part, true);
            return Object.fromEntries([
                ...files
            ].sort(([one], [other])=>one < other ? -1 : 1));
        });
    }
    /** Whether a change of a path can change what the selections reach; the path need not be there. */ covers(selections, path) {
        if ((0,covers/* isDropped */.h)(this.#rules, path, this.#isFolder(path))) return false;
        return selections === 'all' || selections.some((selection)=>(0,covers/* isOnWay */.T)(selection, this.#reach(selection).ways, path));
    }
    #isFolder(path) {
        let node = this.raw;
        for (const name of path.split('/'))node = node !== undefined && (0,tree/* isBranch */.PX)(node) ? node.children().get(name) : undefined;
        return node !== undefined && (0,tree/* isBranch */.PX)(node);
    }
    #reach(selection) {
        const key = JSON.stringify([
            selection.kind,
            selection.keepsParents,
            selection.patterns,
            selection.excludes
        ]);
        const reached = this.#reached.get(key) ?? reach(this.#disk, this.root, selection, this.#exclude);
        this.#reached.set(key, reached);
        return reached;
    }
    /** Reads all files that are reached, then asks. */ async #read(selections, ask) {
        return this.#disk.inTurn(async ()=>{
            const reached = selections === 'all' ? [] : selections.map((selection)=>this.#reach(selection));
            const everything = {
                path: '',
                node: this.root
            };
            const whole = selections === 'all' ? [
                everything
            ] : reached.flatMap((one)=>one.whole);
            const unread = [];
            (0,tree/* addUnread */.vc)(whole.map(({ node })=>node), unread);
            await this.#disk.read(unread);
            return ask({
                whole,
                alone: reached.flatMap((one)=>one.alone)
            });
        });
    }
    #line(how, { path, node }, substance) {
        return [
            path,
            how,
            (0,tree/* settingsOf */.f5)(this.#disk, node),
            substance,
            ''
        ].join('\0');
    }
    #substance(node) {
        return (0,tree/* substanceOf */.C6)(this.#disk, node);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/files/contexts.js






/**
 * All build contexts of a run: see Contexts. What has been read once stands for the run.
 * @param cwd what messages name ignore files relative to
 */ function createContexts(cwd = process.cwd()) {
    const disk = new files_disk/* Disk */.m();
    const views = new Map();
    const viewOf = (folder, dockerfile)=>{
        const { rules, file } = (0,files_ignore_file/* readIgnoring */._)(disk, folder, dockerfile, cwd);
        const key = JSON.stringify([
            folder,
            rules.key
        ]);
        const view = views.get(key) ?? new View(disk, folder, rules);
        views.set(key, view);
        return {
            view,
            ...file === undefined ? {} : {
                file
            }
        };
    };
    return {
        open: (folder, dockerfile)=>disk.inTurn(()=>{
                const { view, file } = viewOf(folder, dockerfile);
                return Promise.resolve(openContext(disk, view, {
                    folder,
                    dockerfile,
                    file
                }));
            })
    };
}
function openContext(disk, view, { folder, dockerfile, file }) {
    const wayTo = (path)=>(0,paths/* toPosix */.d7)((0,external_node_path_.relative)(folder, path));
    const all = (0,files_ignore_file/* ignoreFiles */.G)(folder, dockerfile);
    // One that is gone was in force before; those behind the one in force never count.
    const inForce = new Set(all.slice(0, file === undefined ? all.length : all.indexOf(file) + 1).map(wayTo));
    return {
        digest: (selections)=>view.digest(selections),
        files: (selections)=>view.files(selections),
        covers: (selections, path)=>{
            const way = wayTo((0,external_node_path_.resolve)(folder, path));
            const isInside = way !== '' && way !== '..' && !way.startsWith('../');
            return disk.inTurn(()=>Promise.resolve(inForce.has(way) || isInside && view.covers(selections, way)));
        },
        missing: (selections)=>disk.inTurn(()=>Promise.resolve(selections === 'all' ? [] : selections.flatMap((selection)=>missingSources(disk, {
                        root: view.root,
                        raw: view.raw,
                        ...file === undefined ? {} : {
                            ignoreFile: wayTo(file)
                        }
                    }, selection))))
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/frontend.js
var frontend = __webpack_require__(25786);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/reach/found.js
/** What is found on the way through the stages that an image needs. Everything only grows. */ class Found {
    /** Indices of the stages in the Dockerfile. */ stages = new Set();
    /** Names of ARGs, also of those before the first FROM. */ declared = new Set();
    /** References to images from outside, as BuildKit sees them. */ outside = new Set();
    /** Keys of the named contexts that are used. */ named = new Set();
    /** What makes two builds of the same parts differ, one sentence each. */ volatile = new Set();
    /** By `context` for the main one, else by the named context's key. */ selections = new Map();
    /** Whether a stage is meant by its number anywhere. */ hasNumbers = false;
    /** Whether ONBUILD of a base runs in any of them. */ hasTriggers = false;
    /** Why nothing finer than everything can be told; the first reason. */ doubt;
    select(context, selection) {
        const known = this.selections.get(context) ?? [];
        if (selection === 'all' || known === 'all') this.selections.set(context, 'all');
        else if (!known.some((one)=>isSame(one, selection))) this.selections.set(context, [
            ...known,
            selection
        ]);
    }
    /** Adds what another way, of another platform, has found. */ add(other) {
        for (const stage of other.stages)this.stages.add(stage);
        for (const name of other.declared)this.declared.add(name);
        for (const text of other.outside)this.outside.add(text);
        for (const key of other.named)this.named.add(key);
        for (const sentence of other.volatile)this.volatile.add(sentence);
        for (const [context, selections] of other.selections)if (selections === 'all') this.select(context, 'all');
        else for (const selection of selections)this.select(context, selection);
        this.hasNumbers ||= other.hasNumbers;
        this.hasTriggers ||= other.hasTriggers;
        this.doubt ??= other.doubt;
    }
}
/** The line says where it stands, not what is taken. */ function isSame(a, b) {
    const keyOf = ({ patterns, excludes, keepsParents, kind })=>JSON.stringify([
            patterns,
            excludes,
            keepsParents,
            kind
        ]);
    return a.line === b.line && keyOf(a) === keyOf(b);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/reach/named.js
var reach_named = __webpack_require__(7192);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/steps.js
var steps = __webpack_require__(23703);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/reach/fetched.js
var fetched = __webpack_require__(45816);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/reach/variables.js


/** Linux images without a PATH get this one. Source: github.com/moby/buildkit, util/system/path.go. */ const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** What a build stage's variables are at one point of it. Later ARG and ENV win over earlier ones, and over the base's. */ class Variables {
    #values;
    /** Those that are set to something that nobody knows. */ #untold;
    /** True where a base may have set others that nobody knows of. */ #isOpen;
    constructor(values, isOpen = false){
        this.#values = new Map(values);
        this.#untold = new Set();
        this.#isOpen = isOpen;
    }
    /** Those of an image's config; `undefined` when nobody knows it. */ static ofBase(env) {
        return new Variables(Object.entries({
            PATH: defaultPath,
            ...env
        }), env === undefined);
    }
    copy() {
        const copy = new Variables(this.#values, this.#isOpen);
        for (const name of this.#untold)copy.#untold.add(name);
        return copy;
    }
    /** `value` is `undefined` when nobody knows it. */ set(name, value) {
        if (value === undefined) {
            this.#untold.add(name);
            this.#values.delete(name);
        } else {
            this.#untold.delete(name);
            this.#values.set(name, value);
        }
    }
    /** Sets all that others have. */ take(others) {
        for (const [name, value] of others.#values)this.set(name, value);
        for (const name of others.#untold)this.set(name, undefined);
        this.#isOpen ||= others.#isOpen;
    }
    /** From here on any variable may have any value. */ open() {
        this.#isOpen = true;
    }
    /** A word with its variables put in; `undefined` when one of them is not known, or its form needs an engine. */ expand(word, escape) {
        // BuildKit takes any letter for a part of a name.
        if (/\$\w*[^\0-\x7f]/.test(word)) return undefined;
        const unknown = [];
        const text = (0,expand/* expand */.f)(word, (name)=>{
            const value = this.#values.get(name);
            if (this.#untold.has(name) || value === undefined && this.#isOpen) unknown.push(name);
            return value;
        }, escape);
        return unknown.length > 0 ? undefined : text;
    }
    get(name) {
        return this.#values.get(name);
    }
    has(name) {
        return this.#values.has(name) || this.#untold.has(name);
    }
    /** All that are known; `undefined` when there may be others, or one is set to something that nobody knows. */ all() {
        return this.#isOpen || this.#untold.size > 0 ? undefined : Object.fromEntries(this.#values);
    }
}
/** Arguments that a build has without being declared, and that can be overridden. */ const platformArguments = [
    'TARGET',
    'BUILD'
].flatMap((prefix)=>[
        'PLATFORM',
        'OS',
        'OSVERSION',
        'ARCH',
        'VARIANT'
    ].map((part)=>`${prefix}${part}`)).concat('TARGETSTAGE');
/**
 * ARGs before the first FROM, and what BuildKit gives by itself: what FROM can use, and ARG without a default takes.
 * Source: github.com/moby/buildkit, frontend/dockerfile/dockerfile2llb/platform.go, buildMetaArgs.
 * @param stage see stageName
 */ function globalVariables(facts, args, platform, stage) {
    const own = {
        ...variables_partsOf('TARGET', platform),
        ...variables_partsOf('BUILD', (0,oci_platform/* hostPlatform */.ol)()),
        TARGETSTAGE: stage
    };
    const globals = new Variables(Object.entries(own).map(([name, value])=>[
            name,
            given(args, name) ?? value
        ]));
    for (const { name, value } of facts.args){
        const set = given(args, name);
        if (set !== undefined) globals.set(name, set);
        else if (value !== undefined) globals.set(name, globals.expand(value, facts.escape));
    }
    return globals;
}
/** What BuildKit calls the stage that is asked for (`TARGETSTAGE`). */ function stageName(facts, target) {
    return target ?? facts?.stages.at(-1)?.name ?? 'default';
}
/** ARG in a stage: what is given, else its default, else what stands before the first FROM, else what was there. */ function variables_declare({ name, value }, variables, args, globals, escape) {
    const set = given(args, name);
    if (set !== undefined) variables.set(name, set);
    else if (value !== undefined) variables.set(name, variables.expand(value, escape));
    else if (globals.has(name)) variables.set(name, globals.get(name));
}
function given(args, name) {
    return Object.hasOwn(args, name) ? args[name] : undefined;
}
function variables_partsOf(prefix, platform) {
    const [os = '', architecture = '', variant = ''] = platform.split('/');
    return {
        [`${prefix}PLATFORM`]: platform,
        [`${prefix}OS`]: os,
        [`${prefix}OSVERSION`]: '',
        [`${prefix}ARCH`]: architecture,
        [`${prefix}VARIANT`]: variant
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/reach/instructions.js


/** Runs through the instructions of one stage and notes what they read and set. */ class Instructions {
    #ground;
    #found;
    #variables;
    #config;
    #globals;
    #use;
    constructor(ground, found, variables, config, globals, use){
        this.#ground = ground;
        this.#found = found;
        this.#variables = variables;
        this.#config = config;
        this.#globals = globals;
        this.#use = use;
    }
    step(step) {
        const { args, facts } = this.#ground;
        if (step.kind === 'arg') for (const line of step.args){
            this.#found.declared.add(line.name);
            variables_declare(line, this.#variables, args, this.#globals, facts.escape);
        }
        else if (step.kind === 'env') this.#env(step.pairs);
        else if (step.kind === 'copy') this.#copy(step);
        else if (step.kind === 'run') for (const mount of step.mounts)this.#mount(mount, step);
    }
    /** All of one ENV see what was before it. */ #env(pairs) {
        const told = pairs.map(({ name, value })=>[
                this.#expand(name),
                this.#expand(value)
            ]);
        for (const [name, value] of told)for (const variables of [
            this.#variables,
            this.#config
        ])if (name === undefined) variables.open();
        else variables.set(name, value);
    }
    #copy(step) {
        const { from, sources, excludes, keepsParents, isAdd } = step;
        const named = from === undefined ? undefined : this.#use(from, 'copy');
        const context = from === undefined ? 'context' : named?.origin.kind === 'folder' ? named.key : undefined;
        const patterns = [];
        for (const source of sources){
            const text = this.#expand(source);
            if (isAdd && this.#fetches(text, step, source)) continue;
            if (text !== undefined) patterns.push(text === '' ? '.' : text);
            else if (context !== undefined) this.#found.select(context, 'all');
        }
        if (context !== undefined && patterns.length > 0) this.#found.select(context, {
            patterns,
            excludes,
            keepsParents,
            kind: 'copy',
            ...lineOf(step)
        });
    }
    /** Whether ADD fetches this from somewhere; notes it when the next build may get something else. */ #fetches(text, step, source) {
        const place = instructions_placed(this.#ground.file, step);
        if (text === undefined) {
            this.#found.volatile.add(`nobody can tell without an engine what ADD ${source} is (${place})`);
            return false;
        }
        const checksum = step.checksum === undefined ? undefined : this.#expand(step.checksum);
        const address = (0,fetched/* addressOf */.c)(text, checksum);
        if (address.kind === 'local') return false;
        if (!address.isFixed) this.#found.volatile.add(address.kind === 'git' ? `ADD ${source} names no full commit (${place})` : `ADD ${source} has no --checksum (${place})`);
        return true;
    }
    #mount(mount, step) {
        const type = this.#expand(mount.get('type') ?? 'bind')?.toLowerCase();
        const from = mount.get('from') ?? '';
        if (type === 'secret' || type === 'ssh' || type === 'tmpfs') return;
        if (from === '' && type === 'cache') return;
        const named = from === '' ? undefined : this.#use(from, 'mount');
        const context = from === '' ? 'context' : named?.origin.kind === 'folder' ? named.key : undefined;
        if (context === undefined) return;
        const sources = [
            'source',
            'src'
        ].flatMap((key)=>mount.get(key) ?? []);
        for (const source of sources.length === 0 ? [
            '.'
        ] : sources){
            const text = this.#expand(source);
            const patterns = [
                text === undefined || text === '' ? '.' : text
            ];
            this.#found.select(context, text === undefined || type === undefined ? 'all' : {
                patterns,
                excludes: [],
                keepsParents: false,
                kind: 'mount',
                ...lineOf(step)
            });
        }
    }
    #expand(word) {
        return this.#variables.expand(word, this.#ground.facts.escape);
    }
}
/** Where a step stands, as far as that is known. */ function lineOf({ line }) {
    return line === undefined ? {} : {
        line
    };
}
function instructions_placed(file, { line }) {
    return line === undefined ? `ONBUILD of a base of ${file}` : `${file}:${line}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/reach/walk.js






/**
 * Goes through the stages that an image needs, as BuildKit would, and notes all that they read.
 * Source: github.com/moby/buildkit, frontend/dockerfile/dockerfile2llb/convert.go.
 * @returns what is found, and what the image gives to those that stand on it; `undefined` when nobody can know
 */ function walk(ground) {
    const walker = new Walker(ground);
    const wanted = wantedStage(ground.facts, ground.target);
    if (wanted === undefined) {
        walker.found.doubt = 'the stage that is asked for is not in the Dockerfile';
        return {
            found: walker.found,
            settings: undefined
        };
    }
    const { config, triggers } = walker.visit(wanted);
    const env = config.all();
    const isKnown = env !== undefined && walker.found.doubt === undefined;
    return {
        found: walker.found,
        settings: isKnown ? {
            env,
            onbuild: triggers.map(({ text })=>text)
        } : undefined
    };
}
class Walker {
    found = new Found();
    #ground;
    #globals;
    #ends = new Map();
    constructor(ground){
        this.#ground = ground;
        const { facts, args, platform, target } = ground;
        this.#globals = globalVariables(facts, args, platform, stageName(facts, target));
        for (const { name } of facts.args)this.found.declared.add(name);
    }
    /** Stages only reach those before them, so this comes to an end. */ visit(index) {
        const known = this.#ends.get(index);
        if (known !== undefined) return known;
        const end = this.#go(index);
        this.#ends.set(index, end);
        return end;
    }
    #go(index) {
        const { facts } = this.#ground;
        const stage = facts.stages[index];
        if (stage === undefined) return ofConfig(undefined);
        const replaced = this.#replacing(index);
        // What takes the place of a whole stage has its triggers behind it.
        if (replaced !== undefined) return {
            ...this.#fromNamed(replaced),
            triggers: []
        };
        this.found.stages.add(index);
        const base = this.#base(stage, index);
        const variables = base.variables.copy();
        const config = base.config.copy();
        // ARG hides the ENV of before only to the end of its stage.
        variables.take(config);
        const triggers = [];
        const runs = new Instructions(this.#ground, this.found, variables, config, this.#globals, (text, kind)=>this.#use(text, kind, index));
        this.found.hasTriggers ||= base.triggers.length > 0;
        for (const { text, line } of base.triggers)for (const step of (0,steps/* triggeredSteps */.XV)(text))runs.step(line === undefined ? step : {
            ...step,
            line
        });
        for (const step of stage.steps)if (step.kind === 'onbuild') triggers.push({
            text: step.text,
            ...lineOf(step)
        });
        else runs.step(step);
        return {
            variables,
            config,
            triggers
        };
    }
    #base({ from }, index) {
        const { facts, platform } = this.#ground;
        const text = this.#globals.expand(from.text, facts.escape);
        if (text === undefined || text === '') return this.#doubtful(`nobody can tell what ${from.text} is`);
        const inner = this.#stageBefore(text, index, 'from');
        if (inner !== undefined) return this.visit(inner);
        if (text === 'scratch') return ofConfig({
            env: {},
            onbuild: []
        });
        const asked = from.platform === undefined ? platform : this.#globals.expand(from.platform, facts.escape);
        const on = asked === undefined ? undefined : platformIn(asked);
        if (on === undefined) return this.#doubtful(`nobody can tell which platform ${from.platform ?? ''} is`);
        const named = this.#ground.named(text, on);
        if (named !== undefined) return this.#fromNamed(named);
        this.found.outside.add(text);
        return this.#known(this.#ground.ofOutside(text, on), text);
    }
    #fromNamed({ key, origin, platform }) {
        this.found.named.add(key);
        if (origin.kind === 'image') {
            const on = /::([^:]+)$/.exec(key)?.[1] ?? this.#ground.platform;
            return this.#known(this.#ground.ofImage(origin.name, on), origin.name);
        }
        if (origin.kind === 'outside' && origin.text !== 'scratch') return this.#known(this.#ground.ofOutside(origin.text, platform), origin.text);
        if (origin.kind === 'layout') return this.#doubtful(`nobody knows the settings of ${key}`);
        if (origin.kind === 'folder') this.found.select(key, 'all');
        return ofConfig({
            env: {},
            onbuild: []
        });
    }
    /** What COPY --from and mounts name: a stage, a named context or an image. */ #use(text, kind, index) {
        const inner = this.#stageBefore(text, index, kind);
        const named = inner === undefined ? this.#ground.named(text, this.#ground.platform) : this.#replacing(inner);
        if (named !== undefined) this.found.named.add(named.key);
        else if (inner !== undefined) this.visit(inner);
        else if (text.toLowerCase() !== 'scratch') this.found.outside.add(text);
        return named;
    }
    /** The context that has the name of a stage: BuildKit takes it for the stage, with all that stands in there. */ #replacing(index) {
        const { facts, named, platform } = this.#ground;
        const name = facts.stages[index]?.name;
        return name === undefined ? undefined : named(name, platform);
    }
    #stageBefore(text, index, kind) {
        const { stages } = this.#ground.facts;
        const name = text.toLowerCase();
        for(let at = index - 1; at >= 0; at -= 1)if (stages[at]?.name === name) return at;
        if (kind === 'from' || !/^\d+$/.test(text) || Number(text) >= index) return undefined;
        this.found.hasNumbers = true;
        return Number(text);
    }
    #known(settings, name) {
        return settings === undefined ? this.#doubtful(`nobody knows the ENV and ONBUILD of ${name}`) : ofConfig(settings);
    }
    #doubtful(why) {
        this.found.doubt ??= why;
        return ofConfig(undefined);
    }
}
function ofConfig(settings) {
    const variables = Variables.ofBase(settings?.env);
    return {
        variables,
        config: variables,
        triggers: (settings?.onbuild ?? []).map((text)=>({
                text
            }))
    };
}
/** `undefined` for what BuildKit will refuse, with the place. */ function platformIn(text) {
    try {
        return (0,oci_platform/* normalizePlatform */.FL)(text);
    } catch  {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/reach/reach.js






/** Tells what the needed stages of an image reach. Pure: nothing is read. */ function reachOf(image, given) {
    const found = new Found();
    for (const platform of image.platforms)found.add(walked(image, platform, given).found);
    return found.doubt === undefined ? exact(image, found) : everything(image, found, found.doubt);
}
/**
 * ENV and ONBUILD that an image of the plan gives to those that are built on it.
 * @param platform one of its platforms, normalised
 * @returns `undefined` when nobody can know
 */ function parentSettings(image, platform, given) {
    const all = settingsOf(image, given);
    const known = all.get(platform);
    if (known !== undefined) return known;
    const { settings } = walked(image, platform, given);
    // What is not known yet may be known as soon as all parents are there.
    if (settings !== undefined) all.set(platform, settings);
    return settings;
}
/** The image that reads the Dockerfile instead of the engine's own frontend (`# syntax=`); `undefined` for the own. */ function frontendReference(text, args = {}) {
    return (0,frontend/* frontendReference */.e)(text, args);
}
/** How an outside image is pinned. Two spellings of one image have one pin, under the first of them. */ function pinOf(image, text, pins) {
    if (pins.has(text)) return {
        text,
        pin: pins.get(text)
    };
    const key = (0,plan_link/* contextKeyOf */.UA)(text);
    const other = image.outside.find((use)=>use.key === key)?.text ?? text;
    return {
        text: other,
        pin: pins.get(other)
    };
}
/** A chain of parents is gone through once, not once for each child. */ const remembered = new WeakMap();
function settingsOf(image, { pins, parents }) {
    const known = remembered.get(image);
    if (known?.pins === pins && known.parents === parents) return known.byPlatform;
    const byPlatform = new Map();
    remembered.set(image, {
        pins,
        parents,
        byPlatform
    });
    return byPlatform;
}
function walked(image, platform, given) {
    const { facts, path, text } = image.dockerfile;
    const args = argsOf(image.target);
    const doubt = facts === undefined ? 'the Dockerfile is not on this machine' : facts.isForeign || (0,frontend/* isForeign */.j)((0,frontend/* frontendReference */.e)(text, args)) ? 'a frontend of its own reads the Dockerfile' : undefined;
    if (facts === undefined || doubt !== undefined) {
        const found = new Found();
        found.doubt = doubt;
        return {
            found,
            settings: undefined
        };
    }
    return walk({
        facts,
        file: path,
        args,
        platform,
        target: image.target.target,
        named: (0,reach_named/* namedContexts */.u)(image.target),
        ofOutside: (outside, on)=>{
            const { pin } = pinOf(image, outside, given.pins);
            return pin?.state === 'pinned' ? pin.settings[on] : undefined;
        },
        ofImage: (name, on)=>{
            const parent = given.parents.get(name);
            return parent === undefined ? undefined : parentSettings(parent.image, on, given);
        }
    });
}
function exact(image, found) {
    return {
        contexts: reach_folders(image, (key)=>found.selections.get(key)),
        takesContext: found.selections.has('context'),
        stages: found.stages,
        hasNumbers: found.hasNumbers,
        hasTriggers: found.hasTriggers,
        declared: found.declared,
        outside: found.outside,
        named: found.named,
        volatile: [
            ...found.volatile
        ].sort()
    };
}
function everything(image, found, doubt) {
    return {
        contexts: reach_folders(image, ()=>'all'),
        takesContext: true,
        stages: 'all',
        hasNumbers: true,
        hasTriggers: true,
        declared: 'all',
        outside: new Set([
            ...found.outside,
            ...image.outside.map(({ text })=>text)
        ]),
        named: new Set(Object.keys(image.target.contexts ?? {})),
        volatile: [
            ...found.volatile
        ].sort(),
        doubt
    };
}
function reach_folders({ target }, selectionsOf) {
    const contexts = new Map();
    const all = [
        [
            'context',
            target.context ?? '.'
        ],
        ...Object.entries(target.contexts ?? {}).filter(([key])=>key.toLowerCase() !== 'context')
    ];
    for (const [key, text] of all){
        const origin = (0,reach_named/* originOf */.y)(text);
        const selections = selectionsOf(key);
        if (origin.kind !== 'folder' || selections === undefined) continue;
        const dockerfile = target['dockerfile-inline'] === undefined ? target.dockerfile : undefined;
        contexts.set(key, {
            folder: origin.folder,
            ...key === 'context' && dockerfile !== undefined ? {
                dockerfile
            } : {},
            selections
        });
    }
    return contexts;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/words.js
var dockerfile_words = __webpack_require__(45033);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/stable.js
/** Labels and annotations that say when and from what commit an image was made: they change on every run. */ const changing = new Set([
    'org.opencontainers.image.created',
    'org.opencontainers.image.revision',
    'org.label-schema.build-date',
    'org.label-schema.vcs-ref'
]);
/** Whether a label counts; for annotations their name without the level (`index:`). */ function isStable(name) {
    return !changing.has(name);
}
/** The shortest form in which a commit is commonly written. */ const stable_shortest = 7;
/** A label's value in which a placeholder stands for the commit, in full or shortened: it changes on every run. */ function withoutCommit(value, commit) {
    if (commit === undefined || commit.length < stable_shortest) return value;
    const full = commit.toLowerCase();
    return value.replaceAll(/(?<![0-9A-Za-z])[0-9a-fA-F]{7,64}(?![0-9A-Za-z])/g, (word)=>full.startsWith(word.toLowerCase()) ? '(commit)' : word);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/label-arguments.js



/**
 * What a build argument is good for: `changing` when it only says in labels when or of what commit an image was made
 * (`LABEL org.opencontainers.image.revision=$REVISION`), `labels` when it only stands in labels, else `image`. It has
 * to be declared behind the last RUN, which would see it, in the stage that is built.
 */ function argumentUse(image, reach, name) {
    const { facts } = image.dockerfile;
    if (facts === undefined || reach.stages === 'all' || reach.hasTriggers || !/^\w+$/.test(name)) return 'image';
    const wanted = wantedStage(facts, image.target.target);
    const others = [
        ...reach.stages
    ].filter((index)=>index !== wanted).flatMap((index)=>facts.stages[index] ?? []);
    const stage = wanted === undefined ? undefined : facts.stages[wanted];
    if (stage === undefined || others.some(({ args })=>args.some((one)=>one.name === name))) return 'image';
    const mention = new RegExp(`\\$\\{?${name}(?!\\w)`);
    const elsewhere = [
        facts.text,
        ...others.map(({ text })=>text)
    ].flat();
    if (elsewhere.some((line)=>mention.test(line))) return 'image';
    const start = stage.text.findIndex((line)=>declares(line, name, facts.escape));
    if (start < 0 || stage.text.slice(start).some((line)=>wordOf(line) === 'RUN')) return 'image';
    const mentioning = stage.text.filter((line)=>mention.test(line));
    // One that nobody mentions still stands in the image's history.
    if (mentioning.length === 0 || mentioning.some((line)=>wordOf(line) !== 'LABEL')) return 'image';
    const labels = mentioning.flatMap((line)=>(0,dockerfile_words/* quotedWords */.IS)(line.replace(/^\s*label\s+/i, ''), facts.escape)).filter((word)=>mention.test(word));
    const isChanging = labels.every((word)=>/^["']?[\w.-]+["']?=/.test(word) && !isStable(keyOf(word)));
    return isChanging ? 'changing' : 'labels';
}
function declares(line, name, escape) {
    const words = (0,dockerfile_words/* quotedWords */.IS)(line.trim(), escape);
    return wordOf(line) === 'ARG' && words.slice(1).some((word)=>word.split('=')[0] === name);
}
/** A line with heredocs is JSON, and none of those that are looked for but RUN and COPY. */ function wordOf(line) {
    return /^(?:\["|\s)*(\w+)/.exec(line)?.[1]?.toUpperCase();
}
function keyOf(word) {
    return (word.split('=')[0] ?? '').replaceAll(/["']/g, '');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/arguments.js





/**
 * The build arguments that can change the image: those that the needed stages declare, and those that BuildKit itself
 * looks at. Proxies are given to RUN without a trace in the image, unless the Dockerfile declares them.
 * Values are hashed: somebody may have put a password there. What only says in labels when and of what commit an image
 * is made does not count, as with labels that are given directly.
 * @param commit full SHA of what is built
 */ function argumentParts(image, reach, commit) {
    const { declared } = reach;
    const given = Object.entries(argsOf(image.target));
    const counted = given.filter(([name])=>isPredefined(name) || (declared === 'all' ? !isProxy(name) : declared.has(name)));
    const epoch = given.find(([name])=>name === 'SOURCE_DATE_EPOCH')?.[1] ?? '';
    return {
        parts: counted.flatMap(([name, value])=>{
            const use = isPredefined(name) ? 'image' : argumentUse(image, reach, name);
            const text = use === 'labels' ? withoutCommit(value, commit) : value;
            return use === 'changing' ? [] : [
                {
                    name: `argument ${name}`,
                    value: (0,oci_digest/* digestOf */.ol)(text)
                }
            ];
        }),
        volatile: /^-?\d*$/.test(epoch) ? [] : [
            `SOURCE_DATE_EPOCH takes its time from ${epoch}`
        ]
    };
}
/** Source: docs.docker.com, "Dockerfile reference", predefined ARGs and BuildKit built-in build args. */ function isPredefined(name) {
    return name.startsWith('BUILDKIT_') || name === 'SOURCE_DATE_EPOCH' || platformArguments.includes(name);
}
function isProxy(name) {
    return /^(https?|ftp|no|all)_proxy$/i.test(name);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/canonical.js
/**
 * JSON that is the same for the same data: keys in the order of their code units, nothing undefined, no white space.
 * @throws TypeError for what JSON has no form for (functions, symbols)
 */ function canonicalJson(value) {
    const text = JSON.stringify(ordered(value));
    if (typeof text !== 'string') throw new TypeError(`${typeof value} has no form in JSON`);
    return text;
}
function ordered(value) {
    if (Array.isArray(value)) return value.map(ordered);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).sort(([a], [b])=>compareTexts(a, b));
    return Object.fromEntries(entries.map(([key, one])=>[
            key,
            ordered(one)
        ]));
}
/** Order of texts by their code units, the same on every machine. */ function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/contexts.js





/** What the build reads from folders of this machine. Where they lie makes no difference. */ async function contextParts(image, reach, contexts) {
    const folders = await Promise.all([
        ...reach.contexts
    ].map(async ([key, { folder, dockerfile, selections }])=>{
        const files = await contexts.open(folder, dockerfile);
        return {
            name: key === 'context' ? key : `context ${key}`,
            value: await files.digest(selections),
            files: ()=>files.files(selections)
        };
    }));
    const layouts = await layoutParts(image, reach);
    return {
        parts: [
            ...folders,
            ...layouts.parts
        ],
        volatile: layouts.volatile
    };
}
/** An OCI layout is the digest that is named, else what its index names. */ async function layoutParts({ target }, { named }) {
    const parts = [];
    const volatile = [];
    for (const [key, text] of Object.entries(target.contexts ?? {})){
        const origin = (0,reach_named/* originOf */.y)(text);
        if (origin.kind !== 'layout' || !named.has(key)) continue;
        try {
            const value = origin.digest ?? (0,oci_digest/* digestOf */.ol)(await (0,promises_.readFile)((0,external_node_path_.join)(origin.folder, 'index.json')));
            parts.push({
                name: `context ${key}`,
                value
            });
        } catch (error) {
            volatile.push(`the OCI layout of the context ${key} cannot be read: ${(0,src_problem/* messageOf */.bD)(error)}`);
        }
    }
    return {
        parts,
        volatile
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/share.js

/** The most that a part shows of a text; what is longer is shown as its digest. */ const share_longest = 120;
/** A text that need not be hidden, as a part's value. */ function shortText(text) {
    return text.length > share_longest ? (0,oci_digest/* digestOf */.ol)(text) : text;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/labels.js


/** Labels and annotations that the image is given, without what changes on every run. */ function labelParts({ target }, commit) {
    const labels = Object.entries(target.labels ?? {}).filter(([name, value])=>isStable(name) && value !== null).map(([name, value])=>({
            name: `label ${name}`,
            value: shortText(withoutCommit(value ?? '', commit))
        }));
    const annotations = new Map((target.annotations ?? []).map((annotation)=>{
        const [name = '', ...value] = annotation.split('=');
        return [
            name,
            value.join('=')
        ];
    }));
    return {
        parts: [
            ...labels,
            ...[
                ...annotations
            ].filter(([name])=>isStable(withoutLevel(name))).map(([name, value])=>({
                    name: `annotation ${name}`,
                    value: shortText(withoutCommit(value, commit))
                }))
        ],
        volatile: []
    };
}
/** `index:NAME`, `manifest-descriptor[linux/amd64]:NAME` (docker buildx build --annotation). */ function withoutLevel(name) {
    return name.replace(/^(?:(?:index|manifest|index-descriptor|manifest-descriptor)(?:\[[^\]]*\])?,?)+:/, '');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/options.js


/** Keys of a target that are looked at by name, and those that change nothing of what is built. */ const options_known = new Set([
    ...[
        'args',
        'labels',
        'annotations',
        'context',
        'contexts',
        'dockerfile',
        'dockerfile-inline',
        'target'
    ],
    ...[
        'platforms',
        'secret',
        'ssh',
        'extra-hosts',
        'attest',
        'no-cache',
        'no-cache-filter'
    ],
    ...[
        'output',
        'tags',
        'cache-from',
        'cache-to',
        'pull',
        'call',
        'description',
        'name',
        'matrix',
        'inherits'
    ]
]);
/** What else a build is asked for: secrets and SSH by their ids alone, hosts, attestations, whatever Bake has besides. */ function optionParts(image, reach, attest) {
    const { target } = image;
    const attestations = attest.length > 0 ? attest : target.attest ?? [];
    const others = Object.entries(target).filter(([key, value])=>!options_known.has(key) && !isEmpty(value));
    return {
        parts: [
            ...secretParts(target),
            ...listPart('ssh', [
                ...new Set((target.ssh ?? []).map(sshId))
            ].sort()),
            ...listPart('extra hosts', Object.entries(target['extra-hosts'] ?? {}).sort(options_byName).map(hashed)),
            ...listPart('attestations', attestations.map(canonicalJson).sort()),
            ...others.map(([key, value])=>({
                    name: `setting ${key}`,
                    value: (0,oci_digest/* digestOf */.ol)(canonicalJson(value))
                }))
        ],
        volatile: [
            ...noCache(target, stageNames(image, reach)),
            ...scannedMore(image, attestations)
        ]
    };
}
/** Nothing at all is no part, so that a setting that nobody has used yet changes no fingerprint. */ function listPart(name, values) {
    return values.length === 0 ? [] : [
        {
            name,
            value: values.join(', ')
        }
    ];
}
function options_byName([a], [b]) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Names of a network of one's own need not stand in a public image. */ function hashed(entry) {
    return (0,oci_digest/* digestOf */.ol)(canonicalJson(entry));
}
/** A secret's value never counts, only the version that the policy may give it. */ function secretParts({ secret }) {
    const versions = new Map((secret ?? []).map((one)=>[
            attribute(one, 'id') ?? '',
            attribute(one, 'version')
        ]));
    return [
        ...versions
    ].map(([id, version])=>({
            name: `secret ${id}`,
            value: version ?? ''
        }));
}
/** `default`, `ID=PATH`, or Bake's record: the paths are this machine's own. */ function sshId(entry) {
    if (typeof entry === 'string') return entry.split('=')[0] ?? '';
    return attribute(entry, 'id') ?? 'default';
}
/** Of `id=ID,src=PATH` or of a record. */ function attribute(entry, name) {
    if (typeof entry === 'string') {
        const start = `${name}=`;
        return entry.split(',').find((part)=>part.startsWith(start))?.slice(start.length);
    }
    if (typeof entry !== 'object' || entry === null) return undefined;
    const value = Object.entries(entry).find(([key])=>key === name)?.[1];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
function isEmpty(value) {
    if (value === undefined || value === null || value === '') return true;
    return typeof value === 'object' && Object.keys(value).length === 0;
}
/** Of a stage that is not needed nothing is built anew. */ function noCache({ 'no-cache': all, 'no-cache-filter': filters = [] }, stages) {
    if (all === true) return [
        'no-cache is asked for'
    ];
    const needed = filters.filter((name)=>stages === 'all' || stages.includes(name.toLowerCase()));
    return needed.length === 0 ? [] : [
        `no-cache is asked for the stage ${needed.join(', ')}`
    ];
}
function stageNames({ dockerfile }, { stages }) {
    return stages === 'all' ? stages : [
        ...stages
    ].flatMap((index)=>dockerfile.facts?.stages[index]?.name ?? []);
}
/** These make the SBOM tell of stages and files that are not in the image. */ function scannedMore({ dockerfile, target }, attestations) {
    const name = 'BUILDKIT_SBOM_SCAN_';
    const isAsked = dockerfile.text.includes(name) || Object.keys(target.args ?? {}).some((arg)=>arg.startsWith(name));
    return isAsked && attestations.some((one)=>canonicalJson(one).includes('sbom')) ? [
        `${name}* makes the SBOM tell of more than the image`
    ] : [];
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/outside.js





/** All images that the build takes: those from outside by their digests, those of the plan by their fingerprints. */ function outsideParts(image, reach, given) {
    const parts = new Map();
    const volatile = [];
    const add = (name, value)=>void parts.set(name, {
            name,
            value
        });
    const addImage = (kind, asked)=>{
        const { text, pin } = pinOf(image, asked, given.pins);
        add(`${kind} ${text}`, pin?.state === 'pinned' ? pin.digest : 'unknown');
        if (pin?.state !== 'pinned') volatile.push(`${text} could not be looked up: ${pin?.why ?? outside_untold[kind]}`);
    };
    const addOrigin = (name, origin)=>{
        if (origin.kind === 'outside' && origin.text !== 'scratch') addImage('base', origin.text);
        if (origin.kind === 'image') {
            const parent = given.parents.get(origin.name);
            if (parent === undefined) throw new Error(`${image.name}: the fingerprint of ${origin.name} has not been taken`);
            add(`parent ${origin.name}`, parent.fingerprint.digest);
            if (parent.fingerprint.volatile.length > 0) volatile.push(`${origin.name}, which it is built on, is built anew every time`);
        }
        if (origin.kind === 'address') {
            add(name, (0,oci_digest/* digestOf */.ol)(origin.text));
            if (!origin.isFixed) volatile.push(`the ${name} ${loose(origin.text)}`);
        }
        if (origin.kind === 'image' || origin.kind === 'outside') add(name, `${origin.kind} ${outside_shown(origin)}`);
    };
    for (const text of reach.outside)addImage('base', text);
    const frontend = frontendReference(image.dockerfile.text, argsOf(image.target));
    if (frontend !== undefined) addImage('frontend', frontend);
    if (reach.takesContext) addOrigin('context', (0,reach_named/* originOf */.y)(image.target.context ?? '.'));
    for (const [key, text] of Object.entries(image.target.contexts ?? {}))if (reach.named.has(key)) addOrigin(`context ${key}`, (0,reach_named/* originOf */.y)(text));
    return {
        parts: [
            ...parts.values()
        ],
        volatile
    };
}
/** Why nobody has asked for an image: planning does not see that it is taken. */ const outside_untold = {
    base: 'only a build tells that it is taken',
    frontend: 'the build argument BUILDKIT_SYNTAX names it'
};
function outside_shown(origin) {
    return origin.kind === 'image' ? origin.name : origin.text;
}
function loose(text) {
    const why = (0,fetched/* addressOf */.c)(text, undefined, true).kind === 'git' ? 'names no full commit' : 'is fetched without a checksum';
    return `${(0,fetched/* withoutLogin */.G)(text)} ${why}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/source.js



/** The Dockerfile as far as it counts, and what of it is built for what. */ function dockerfileParts(image, reach) {
    const { dockerfile, target, platforms, output } = image;
    return {
        parts: [
            {
                name: 'Dockerfile',
                value: (0,oci_digest/* digestOf */.ol)(canonicalJson(needed(image, reach)))
            },
            {
                name: 'stage',
                value: stageName(dockerfile.facts, target.target)
            },
            {
                name: 'platforms',
                value: [
                    ...platforms
                ].sort().join(',')
            },
            {
                name: 'output',
                value: output.kind
            }
        ],
        volatile: dockerfile.facts === undefined ? [
            `the Dockerfile of ${image.name} is not on this machine, so nobody knows what it builds on`
        ] : []
    };
}
/** What stands before the first FROM and the stages that are needed, comments left out; else the whole text. */ function needed({ dockerfile: { facts, text }, target }, { stages, hasNumbers }) {
    if (facts === undefined) return {
        remote: target.dockerfile ?? 'Dockerfile'
    };
    if (stages === 'all') return {
        whole: text
    };
    const texts = [
        ...stages
    ].sort((a, b)=>a - b)// `--from=0` means another stage when one is put before it.
    .map((index)=>[
            hasNumbers ? index : null,
            facts.stages[index]?.text
        ]);
    return {
        escape: facts.escape,
        global: facts.text,
        stages: texts
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/fingerprint/take.js









/** Changes when the same things make another digest: then nothing that is published fits any more. */ const schemaVersion = 1;
/**
 * Takes the fingerprint of an image: everything that can change it, part by part, and nothing of where, when and by
 * whom it is built (design notes, "Skipping what did not change").
 * @throws Error when an image that it is built on is not among the parents: they are to be taken first
 */ async function takeFingerprint(image, given) {
    const reach = reachOf(image, given);
    const shares = [
        dockerfileParts(image, reach),
        argumentParts(image, reach, given.commit),
        labelParts(image, given.commit),
        optionParts(image, reach, given.attest),
        outsideParts(image, reach, given),
        await contextParts(image, reach, given.contexts)
    ];
    const parts = shares.flatMap((share)=>share.parts).sort((a, b)=>compareTexts(a.name, b.name));
    return {
        digest: (0,oci_digest/* digestOf */.ol)(canonicalJson([
            schemaVersion,
            parts.map(({ name, value })=>[
                    name,
                    value
                ])
        ])),
        parts,
        volatile: [
            ...new Set([
                ...reach.volatile,
                ...shares.flatMap((share)=>share.volatile)
            ])
        ]
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/env.js
var tools_env = __webpack_require__(44022);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/exec.js + 4 modules
var exec = __webpack_require__(45755);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/which.js
var which = __webpack_require__(24084);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/tools/git.js




/** What a repository's own settings could otherwise change or start. */ const settings = [
    'core.fsmonitor=false',
    'diff.relative=false',
    'core.quotePath=false'
];
/**
 * The git on PATH, for questions that change nothing: it takes no locks, fetches nothing, asks nobody, and says the
 * same in every language.
 * @param cwd a folder in the checkout, absolute
 * @param env ours; of it git gets what every tool gets, no tokens
 * @throws Problem (request) when there is no git
 */ async function openGit(cwd, env) {
    const [program] = await (0,which/* which */.K)('git', env);
    if (program === undefined) throw (0,src_problem/* badRequest */.li)('git is not there, and only git knows what has changed', {
        todo: 'Install git, or leave changed-since out'
    });
    const own = (0,tools_env/* cleanEnv */.J)(env, {
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_TERMINAL_PROMPT: '0'
    });
    const given = settings.flatMap((setting)=>[
            '-c',
            setting
        ]);
    return async (args)=>(0,exec/* exec */.m)(program, [
            ...given,
            ...args
        ], {
            cwd,
            env: own
        });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/changed.js




/**
 * The files that differ between this working tree and where it left REF: what the commits since then have changed,
 * what is not committed yet, and what git does not know yet. What .gitignore names does not count. A file that has
 * moved is there with both paths.
 * @param cwd the working folder, absolute; it may lie deep in the repository
 * @param ref anything that names a commit: `main`, `origin/main`, a tag, a SHA; a branch that is only at the remote
 *   `origin` is taken from there, as in a pull request's checkout
 * @param env for PATH and what every tool gets
 * @returns paths relative to `cwd` with forward slashes, sorted; `../…` for what lies beside it; a submodule or another
 *   repository in this one ends with `/` and stands for all that is in it
 * @throws Problem (request) where there is no such revision, it is not in a shallow clone, this is no repository, or
 *   there is no git
 */ async function changedFiles(cwd, ref, env) {
    if (ref.startsWith('-')) throw (0,src_problem/* badRequest */.li)(`changed-since is no revision: ${JSON.stringify(ref)}`, {
        todo: 'Give a branch, a tag or a commit: changed-since: origin/main'
    });
    const git = await openGit(cwd, env);
    const prefix = await placeInRepository(git);
    const since = await forkPoint(git, ref, await commitOf(git, ref));
    const [differing, unknown] = await Promise.all([
        // Without renames a moved file is one that is gone and one that is new.
        ask(git, [
            'diff',
            '--raw',
            '-z',
            '--no-renames',
            '--no-ext-diff',
            '--ignore-submodules=none',
            since,
            '--'
        ]),
        ask(git, [
            'ls-files',
            '--others',
            '--exclude-standard',
            '-z',
            '--full-name',
            '--',
            ':/'
        ])
    ]);
    const all = new Set([
        ...rawPaths(differing),
        ...unknown.split('\0').filter((path)=>path !== '')
    ]);
    return [
        ...all
    ].map((path)=>fromHere(prefix, path)).sort();
}
/** posix.relative takes a slash at the end away, which says that it is a folder. */ function fromHere(prefix, path) {
    const way = external_node_path_.posix.relative(prefix, path);
    return path.endsWith('/') ? `${way}/` : way;
}
/** `:100644 100644 SHA SHA M`, then the path: one after the other (git-diff, "Raw output format"). */ function rawPaths(raw) {
    const fields = raw.split('\0');
    const paths = [];
    for(let at = 0; at + 1 < fields.length; at += 2){
        const [before = '', after = ''] = (fields[at] ?? '').split(' ');
        const isModule = before.includes(moduleMode) || after.includes(moduleMode);
        paths.push(`${fields[at + 1] ?? ''}${isModule ? '/' : ''}`);
    }
    return paths;
}
/** The mode of a submodule in a tree. */ const moduleMode = '160000';
/** The working folder as the repository calls it: empty at its top, else with a slash at the end. */ async function placeInRepository(git) {
    const { exitCode, stdout, stderr } = await git([
        'rev-parse',
        '--is-inside-work-tree',
        '--show-prefix'
    ]);
    const [isInside, prefix = ''] = stdout.split('\n');
    if (exitCode === 0 && isInside === 'true') return prefix;
    if (stderr.includes('dubious ownership')) throw (0,src_problem/* badRequest */.li)('git does not trust this checkout: it belongs to another user', {
        todo: 'Say that it is yours: git config --global --add safe.directory "$PWD"',
        log: changed_lastLines(stderr)
    });
    throw (0,src_problem/* badRequest */.li)('changed-since needs a Git checkout, and this folder is in none', {
        todo: 'Run it in a checkout, or leave changed-since out',
        log: changed_lastLines(stderr)
    });
}
async function commitOf(git, ref) {
    for (const name of [
        ref,
        `refs/remotes/origin/${ref}`
    ]){
        const { exitCode, stdout } = await git([
            'rev-parse',
            '--verify',
            '--quiet',
            `${name}^{commit}`
        ]);
        // `^main` is a revision for git, and no commit.
        if (exitCode === 0 && /^[0-9a-f]{40,64}$/.test(stdout.trim())) return stdout.trim();
    }
    if (await isShallow(git)) throw (0,src_problem/* badRequest */.li)(`${changed_shown(ref)} is not in this clone, which has only the newest commits`, {
        todo: fetchMore(ref)
    });
    const known = await ask(git, [
        'for-each-ref',
        '--format=%(refname:short)'
    ]);
    throw (0,src_problem/* badRequest */.li)(`There is no revision ${changed_shown(ref)} in this repository`, {
        ...(0,did_you_mean/* didYouMean */.a)(ref, known.split('\n').filter((name)=>name !== '')),
        todo: `Give a branch, a tag or a commit that is here; one of the remote comes with: git fetch origin ${remoteForm(ref)}`
    });
}
/** Where HEAD and the revision went different ways: what has happened on the other side since is no change of ours. */ async function forkPoint(git, ref, commit) {
    const { exitCode, stdout, stderr } = await git([
        'merge-base',
        commit,
        'HEAD'
    ]);
    if (exitCode === 0) return stdout.trim();
    if (exitCode !== 1) throw refused([
        'merge-base',
        ref,
        'HEAD'
    ], stderr);
    if (await isShallow(git)) throw (0,src_problem/* badRequest */.li)(`Where this branch left ${changed_shown(ref)} is not in this clone, which has only the newest commits`, {
        todo: fetchMore(ref)
    });
    throw (0,src_problem/* badRequest */.li)(`${changed_shown(ref)} and what is checked out have no commit in common`, {
        todo: 'Give the branch or the commit that this one started from'
    });
}
/** `origin/main` as git fetch wants it, so that the name is there afterwards. */ function remoteForm(ref) {
    const branch = /^(?:refs\/remotes\/)?origin\/(.+)$/.exec(ref)?.[1];
    return branch === undefined ? changed_shown(ref) : changed_shown(`${branch}:refs/remotes/origin/${branch}`);
}
function fetchMore(ref) {
    return `Fetch the history: fetch-depth: 0 for actions/checkout, or git fetch --unshallow origin ${remoteForm(ref)}`;
}
async function isShallow(git) {
    return (await ask(git, [
        'rev-parse',
        '--is-shallow-repository'
    ])).trim() === 'true';
}
/** What stands in a message may be copied into a shell. */ function changed_shown(ref) {
    return /^[\w./@^~{}-]+$/.test(ref) ? ref : JSON.stringify(ref);
}
async function ask(git, args) {
    const { exitCode, stdout, stderr } = await git(args);
    if (exitCode !== 0) throw refused(args, stderr);
    return stdout;
}
function refused(args, stderr) {
    return (0,src_problem/* badRequest */.li)(`git ${args[0] ?? ''} failed, so nobody knows what has changed`, {
        log: changed_lastLines(stderr)
    });
}
function changed_lastLines(stderr) {
    return stderr.trim().split('\n').slice(-5);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/missing.js




/**
 * Refuses images whose Dockerfiles copy or mount what their build context does not have, before anything is started:
 * the context may have been guessed wrong, or a .dockerignore drops it. Only plain paths count; where a base could not
 * be looked up, only those without variables. What another image of the plan writes is refused, there or not: it would
 * be read before it is written.
 * @param images those that are skipped are not looked at
 * @throws Problem (request) for the first one, with the line, which context it is and who says so, and what to do; the
 *   others are in its log
 */ async function refuseMissingSources(images, given) {
    const wanted = images.filter(({ decision })=>decision !== 'skip');
    const written = wanted.flatMap(({ name, output })=>output.kind === 'image' ? [] : [
            {
                name,
                dest: output.dest
            }
        ]);
    const found = (await Promise.all(wanted.map((image)=>problemsOf(image, written, given)))).flat();
    const [first, ...more] = found;
    if (first === undefined) return;
    throw (0,src_problem/* badRequest */.li)(first.what, {
        ...rest(first),
        ...more.length === 0 ? {} : {
            log: more.slice(0, 20).map(brief)
        }
    });
}
function rest({ where, meant, todo }) {
    return {
        ...where === undefined ? {} : {
            where
        },
        ...meant === undefined ? {} : {
            meant
        },
        ...todo === undefined ? {} : {
            todo
        }
    };
}
function brief({ what, where }) {
    return `${where?.file ?? ''}${where?.line === undefined ? '' : `:${where.line}`}: ${what}`;
}
async function problemsOf(image, written, given) {
    const found = [];
    const reach = given.reachOf(image);
    const isDoubtful = reach.doubt !== undefined;
    const { contexts } = isDoubtful ? given.plainReachOf(image) : reach;
    const literal = new Set(image.dockerfile.facts?.stages.flatMap(({ sources })=>sources));
    for (const [name, { folder, dockerfile, selections }] of contexts){
        const files = await given.contexts.open(folder, dockerfile);
        found.push(...writtenBelow(image, folder, selections, written));
        for (const missing of (await files.missing(selections))){
            const path = (0,external_node_path_.resolve)(folder, `.${external_node_path_.sep}${missing.source}`);
            if (isDoubtful && (!literal.has(missing.source) || missing.source.includes('$'))) continue;
            if (written.some(({ dest })=>isIn(dest, path))) continue;
            found.push(await problemOf(image, {
                name,
                folder,
                missing
            }, given));
        }
    }
    return found.map(({ data })=>data).sort((a, b)=>(a.where?.line ?? 0) - (b.where?.line ?? 0));
}
function writtenBelow({ name, dockerfile }, folder, selections, written) {
    if (selections === 'all') return [];
    return selections.flatMap(({ patterns, line })=>patterns.flatMap((pattern)=>{
            const path = (0,external_node_path_.resolve)(folder, `.${external_node_path_.sep}${pattern}`);
            const writer = written.find((one)=>one.name !== name && isIn(one.dest, path));
            if (writer === undefined) return [];
            return (0,src_problem/* badRequest */.li)(`${name} copies ${pattern}, which ${writer.name} writes in the same run`, {
                where: {
                    file: dockerfile.path,
                    ...line === undefined ? {} : {
                        line
                    }
                },
                todo: `Take it from the image itself: COPY --from=${writer.name}`
            });
        }));
}
/** The same path, or one below it. */ function isIn(folder, path) {
    return path === folder || path.startsWith(`${folder}${external_node_path_.sep}`);
}
async function problemOf(image, { name, folder, missing }, { cwd, originOf }) {
    const { source, line, why } = missing;
    const ignoreFile = (0,paths/* toPosix */.d7)((0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(folder, missing.ignoreFile ?? '.dockerignore')));
    const shown = (0,paths/* toPosix */.d7)((0,external_node_path_.relative)(cwd, folder)) || '.';
    const where = {
        file: image.dockerfile.path,
        ...line === undefined ? {} : {
            line
        }
    };
    const context = name === 'context' ? `its build context, ${shown}` : `the context ${name}, ${shown}`;
    const origin = name === 'context' ? originOf(image.name)?.context : undefined;
    const meant = origin === undefined ? {} : {
        meant: whoSays(origin)
    };
    if (why === 'ignored') return (0,src_problem/* badRequest */.li)(`${image.name} copies ${source}, which ${ignoreFile} drops from ${context}`, {
        where,
        ...meant,
        todo: `Take it out of ${ignoreFile}, or write !${source.replace(/^\.?\/+/, '')} as its last line`
    });
    const elsewhere = await folderWith(cwd, image.dockerfile.path, folder, source);
    return (0,src_problem/* badRequest */.li)(`${image.name} copies ${source}, which is not in ${context}`, {
        where,
        ...meant,
        todo: elsewhere === undefined ? `Make it before the build, or name the folder that has it: ${settledBy(image.name, name, origin)}` : `It is in ${elsewhere}: name that folder as the context, ${settledBy(image.name, name, origin)}`
    });
}
function whoSays(origin) {
    switch(origin.kind){
        case 'given':
            return `The context is what ${origin.by} says`;
        case 'own':
            return 'The context was guessed: the Dockerfile’s own folder, as nobody named one';
        case 'root':
            return `The context was guessed: the working folder, as nobody named one and ${origin.because} is only there`;
    }
}
function settledBy(image, name, origin) {
    if (name !== 'context') return `build-contexts or the Bake file’s contexts`;
    if (origin?.kind === 'given' && origin.by.startsWith('the ')) return 'with the input context';
    if (origin?.kind === 'given' && /\.(hcl|json)$|compose/i.test(origin.by)) return `in ${origin.by}`;
    return `images.${image}.context in the policy`;
}
/** A folder between the working folder and the Dockerfile's that has the path; `undefined` where there is none. */ async function folderWith(cwd, dockerfile, not, source) {
    for(let folder = external_node_path_.posix.dirname(dockerfile);; folder = external_node_path_.posix.dirname(folder)){
        const absolute = (0,external_node_path_.resolve)(cwd, folder);
        if (absolute !== not && !folder.startsWith('..') && await isThere((0,external_node_path_.resolve)(absolute, `.${external_node_path_.sep}${source}`))) return folder === '.' ? 'the working folder' : folder;
        if (folder === '.' || folder === '/' || folder.startsWith('..')) return undefined;
    }
}
async function isThere(path) {
    return (0,promises_.access)(path).then(()=>true, ()=>false);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/touched.js




/**
 * Which images changed files touch by themselves: by their Dockerfile, by a .dockerignore that counts for it, by what
 * their needed stages reach, or by a file that defines them (Bake, Compose, policy), which counts for all of its images.
 * @param changed as changedFiles gives it
 * @returns image → the changed files that touch it; images that none touches are not there
 */ async function touchedImages(images, changed, given) {
    const here = await real(given.cwd);
    const absolute = changed.map((path)=>({
            path,
            real: `${(0,external_node_path_.resolve)(here, path)}${path.endsWith('/') ? external_node_path_.sep : ''}`
        }));
    const touched = await Promise.all(images.map(async (image)=>{
        const touches = await touchOf(image, given);
        const found = await Promise.all(absolute.map(async (one)=>await touches(one.real) ? [
                one.path
            ] : []));
        return [
            image.name,
            found.flat()
        ];
    }));
    return new Map(touched.filter(([, paths])=>paths.length > 0));
}
/** Tells whether a changed path (absolute, without links; with a separator at its end: all that is in it) counts. */ async function touchOf(image, given) {
    const { cwd, contexts, reachOf, originOf } = given;
    const { dockerfile, context } = image.target;
    const reached = [
        ...reachOf(image).contexts.values()
    ];
    const own = dockerfile === undefined || image.dockerfile.path === '' ? [] : [
        (0,external_node_path_.resolve)(cwd, image.dockerfile.path)
    ];
    const wholeFiles = [
        ...own,
        ...own.map((path)=>`${path}.dockerignore`),
        ...reached.map(({ folder })=>(0,external_node_path_.resolve)(folder, '.dockerignore')),
        ...context === undefined ? [] : [
            (0,external_node_path_.resolve)(context, '.dockerignore')
        ],
        ...(originOf(image.name)?.definedIn ?? []).map((path)=>(0,external_node_path_.resolve)(cwd, path))
    ];
    const counting = new Set([
        ...wholeFiles,
        ...await Promise.all(wholeFiles.map(real))
    ]);
    const folders = await Promise.all(reached.map(async (one)=>({
            one,
            root: await real(one.folder),
            files: await contexts.open(one.folder, one.dockerfile)
        })));
    return async (path)=>{
        if (path.endsWith(external_node_path_.sep) ? [
            ...counting
        ].some((file)=>file.startsWith(path)) : counting.has(path)) return true;
        for (const { one, root, files } of folders){
            const way = (0,paths/* toPosix */.d7)((0,external_node_path_.relative)(root, path));
            const isBelow = way !== '' && way !== '..' && !way.startsWith('../') && !external_node_path_.posix.isAbsolute(way);
            if (isBelow && await touched_reaches(one, files, way, path.endsWith(external_node_path_.sep))) return true;
            // A whole repository that holds the context.
            if (path.endsWith(external_node_path_.sep) && `${root}${external_node_path_.sep}`.startsWith(path)) return true;
        }
        return false;
    };
}
async function touched_reaches({ selections }, files, path, isFolder) {
    if (await files.covers(selections, path)) return true;
    if (!isFolder) return false;
    return Object.keys(await files.files(selections)).some((file)=>file.startsWith(`${path}/`));
}
/** A path without links; as it is where it is not there (a removed file has changed, too). */ async function real(path) {
    return (0,promises_.realpath)(path).catch(()=>path);
}
/**
 * The plan of what is touched: of the images that were asked for, those that a changed file touches, directly or in
 * what they are built on. What these stand on comes along; all else is skipped.
 * @param touched as touchedImages gives it
 * @param ref as it was given, for the reasons
 */ function selectTouched(plan, touched, ref) {
    const affected = new Map();
    // In build order: what an image stands on has been looked at before.
    for (const { name, needs } of plan.images){
        const files = touched.get(name);
        const base = needs.find((need)=>affected.has(need));
        if (files !== undefined) affected.set(name, `changed since ${ref}: ${touched_list(files)}`);
        else if (base !== undefined) affected.set(name, `it is built on ${base}, which changed since ${ref}`);
    }
    const asked = new Set([
        ...plan.asked
    ].filter((name)=>affected.has(name)));
    const needs = new Map(plan.images.map((image)=>[
            image.name,
            image.needs
        ]));
    const wanted = closure([
        ...asked
    ], needs);
    const images = plan.images.map((image)=>{
        if (image.decision === 'skip') return image;
        if (!wanted.has(image.name)) return {
            ...image,
            decision: 'skip',
            tags: [],
            reasons: [
                `nothing of it changed since ${ref}`
            ]
        };
        const why = affected.get(image.name) ?? `nothing of it changed since ${ref}; what is built on it did`;
        return {
            ...image,
            reasons: [
                why,
                ...image.reasons
            ]
        };
    });
    return {
        ...plan,
        images,
        asked
    };
}
/** Longer lists say nothing more. */ const touched_shownFiles = 3;
function touched_list(files) {
    const more = files.length - touched_shownFiles;
    return `${files.slice(0, touched_shownFiles).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/narrow.js




/** Reaches do not ask for it. */ const noFingerprint = {
    digest: '',
    parts: [],
    volatile: []
};
/**
 * Looks at the files that a plan is made of: with `changed-since` only what changed files touch stays in it, and what
 * copies files that are not there is refused.
 * @param env for git
 * @param contexts of the run, so that nothing is read twice
 * @param pins what outside references stand for; of a base without a pin everything in the context counts
 * @throws Problem (request) as changedFiles and refuseMissingSources
 */ async function narrowPlan(plan, { cwd, inputs }, env, contexts, pins) {
    const parents = new Map(plan.images.map((image)=>[
            image.name,
            {
                image,
                fingerprint: noFingerprint
            }
        ]));
    const assumed = assumedPins(plan.images, pins);
    const reaches = {
        pins,
        parents
    };
    const plainReaches = {
        pins: assumed,
        parents
    };
    const given = {
        cwd,
        contexts,
        reachOf: (image)=>reachOf(image, reaches),
        plainReachOf: (image)=>reachOf(image, plainReaches),
        originOf: (name)=>plan.origins.get(name)
    };
    const ref = inputs['changed-since'];
    const narrowed = ref === undefined ? plan : await sinceRef(plan, ref, given, env);
    await refuseMissingSources(narrowed.images, given);
    return narrowed;
}
/** The pins, and for what has none one without settings. */ function assumedPins(images, pins) {
    const all = new Map(pins);
    for (const { outside, platforms } of images)for (const { text } of outside)if (all.get(text)?.state !== 'pinned') all.set(text, {
        state: 'pinned',
        reference: text,
        digest: '',
        settings: Object.fromEntries(platforms.map((platform)=>[
                platform,
                {
                    env: {},
                    onbuild: []
                }
            ]))
    });
    return all;
}
async function sinceRef(plan, ref, given, env) {
    const changed = await changedFiles(given.cwd, ref, env);
    const wanted = plan.images.filter(({ decision })=>decision !== 'skip');
    const touched = await touchedImages(wanted, changed, given);
    const selected = selectTouched(plan, touched, ref);
    const doubts = new Set(wanted.flatMap((image)=>touched.has(image.name) ? given.reachOf(image).doubt ?? [] : []));
    const notes = [
        ...[
            ...doubts
        ].map((doubt)=>`${doubt}: every changed file of a context counts`),
        ...selected.asked.size > 0 ? [] : [
            `nothing that changed since ${ref} touches an image: there is nothing to build`
        ]
    ];
    return {
        ...selected,
        notes: [
            ...selected.notes,
            ...notes
        ]
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/pinned.js



/**
 * An image whose outside references are replaced by the digests that its fingerprint was taken with, so that the
 * build uses those and no newer ones. What could not be looked up is left to the engine.
 */ function pinned(image, pins) {
    const contexts = {
        ...image.target.contexts
    };
    for (const use of image.outside){
        const { key, text } = use;
        if (isHidden(image, use)) continue;
        const pin = pins.get(text);
        if (pin?.state === 'pinned') contexts[key] = `docker-image://${pin.reference}`;
    }
    const frontend = frontendReference(image.dockerfile.text, argsOf(image.target));
    const pin = frontend === undefined ? undefined : pins.get(frontend);
    const syntax = pin?.state === 'pinned' ? {
        BUILDKIT_SYNTAX: pin.reference
    } : {};
    return {
        ...image,
        target: {
            ...image.target,
            contexts,
            args: {
                ...image.target.args,
                ...syntax
            }
        }
    };
}
/** A context of a stage's name would take the place of that stage (`FROM node AS node`), so its base cannot be pinned. */ function isHidden({ dockerfile }, { key }) {
    return dockerfile.facts?.stages.some(({ name })=>name !== undefined && (0,plan_link/* contextKeyOf */.UA)(name) === key) ?? false;
}
/** Why the build may take another digest than the one that was looked up, a sentence each. */ function unpinnable(image) {
    return image.outside.filter((use)=>isHidden(image, use)).map(({ text, line })=>`${image.dockerfile.path}:${line} gives a stage the name of its base ${text}, which cannot be pinned then: rename the stage`);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/registry/kept.js





/**
 * A manifest or config that this machine keeps for ever, because a digest never means anything else: read from the
 * disk when it is there and right, else fetched, once.
 * @param dir absolute; made when something is kept
 * @param fetch gives bytes that were proven to have the digest; undefined when they are nowhere
 */ async function kept(dir, digest, fetch) {
    const file = (0,blobs/* blobPath */.nD)(dir, digest);
    // What is missing, unreadable or cut short is fetched again.
    const known = await (0,promises_.readFile)(file).catch(()=>undefined);
    if (known !== undefined && (0,oci_digest/* digestOf */.ol)(known) === digest) return known;
    const bytes = await fetch();
    // A folder that cannot be written to costs the next run a request, and nothing else.
    if (bytes !== undefined) await keep(file, bytes).catch(()=>undefined);
    return bytes;
}
async function keep(file, bytes) {
    const part = (0,temporary/* partOf */.B)(file);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), {
        recursive: true
    });
    try {
        await (0,promises_.writeFile)(part, bytes);
        await (0,promises_.rename)(part, file);
    } finally{
        await (0,promises_.rm)(part, {
            force: true
        });
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/registry/mirrors.js
var registry_mirrors = __webpack_require__(43659);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/value/check/check.mjs
var check = __webpack_require__(76849);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/schemas.js
var schemas = __webpack_require__(33707);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/base-settings.js







const base_settings_texts = type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
    type/* Type */.ZU.Array(type/* Type */.ZU.String()),
    type/* Type */.ZU.Null()
]));
/** What we need of a config; an artifact (a chart, a signature) has one without `rootfs`. */ const baseSchema = type/* Type */.ZU.Object({
    rootfs: schemas/* configSchema */.Qn.properties.rootfs,
    config: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Object({
            Env: base_settings_texts,
            OnBuild: base_settings_texts
        }),
        type/* Type */.ZU.Null()
    ]))
});
const jsonSchema = type/* Type */.ZU.Unknown();
/**
 * What an image brings into a build that stands on it, for each platform that it has of those asked for. An image
 * without an index is taken for every platform, as BuildKit takes it.
 * @param digest of its root
 * @param platforms normalised
 * @throws Problem (surroundings) when something cannot be read, or is no image
 */ async function readBaseSettings(digest, platforms, read) {
    const source = `The manifest ${digest}`;
    const root = (0,json/* parseJson */.q)(jsonSchema, (await read('manifest', digest)).toString('utf8'), source);
    const chosen = new Map();
    const settings = await Promise.all(platforms.map(async (platform)=>{
        const manifest = check/* Check */.J(schemas/* indexSchema */.me, root) ? chooseManifest(root.manifests, platform) : digest;
        if (manifest === undefined) return [];
        const known = chosen.get(manifest) ?? base_settings_settingsOf(manifest, read);
        chosen.set(manifest, known);
        return [
            [
                platform,
                await known
            ]
        ];
    }));
    return Object.fromEntries(settings.flat());
}
/** The digest of what BuildKit takes for a platform: the best of those that run there. */ function chooseManifest(manifests, platform) {
    const images = manifests.flatMap((each)=>{
        const { platform: of } = each;
        if (of === undefined || (0,oci_layout/* isAttestation */.H3)(each) || !(0,media_types/* isManifestType */.Q3)(each.mediaType)) return [];
        return [
            {
                digest: each.digest,
                platform: (0,oci_platform/* platformOf */.tj)(of.os, of.architecture, of.variant)
            }
        ];
    });
    for (const fitting of runsOn(platform)){
        const found = images.find((each)=>each.platform === fitting);
        if (found !== undefined) return found.digest;
    }
    return undefined;
}
/** The platforms whose images run on one, best first (github.com/containerd/platforms, compare.go). */ function runsOn(platform) {
    const [os = '', architecture = '', variant = ''] = platform.split('/');
    const level = Number(variant.slice(1));
    const arm = (from)=>[
            8,
            7,
            6,
            5
        ].filter((v)=>v <= from).map((v)=>`${os}/arm/v${v}`);
    if (architecture === 'amd64') {
        const lower = [
            4,
            3,
            2
        ].filter((v)=>v <= level).map((v)=>`${os}/amd64/v${v}`);
        return [
            ...new Set([
                platform,
                ...lower,
                `${os}/amd64`,
                `${os}/386`
            ])
        ];
    }
    if (architecture === 'arm64') return [
        ...new Set([
            platform,
            `${os}/arm64`,
            ...arm(8)
        ])
    ];
    if (architecture === 'arm') return [
        ...new Set([
            platform,
            ...arm(level)
        ])
    ];
    return [
        platform
    ];
}
async function base_settings_settingsOf(digest, read) {
    const manifest = (0,json/* parseJson */.q)(schemas/* manifestSchema */.rc, (await read('manifest', digest)).toString('utf8'), `The manifest ${digest}`);
    const { digest: name } = manifest.config;
    const config = (0,json/* parseJson */.q)(baseSchema, (await read('config', name)).toString('utf8'), `The config ${name}`);
    const { Env, OnBuild } = config.config ?? {};
    return {
        env: Object.fromEntries((Env ?? []).map(variable)),
        onbuild: OnBuild ?? [],
        diffIds: config.rootfs.diff_ids
    };
}
/** `PATH=/bin`; one without `=` is empty, as BuildKit has it. */ function variable(text) {
    const at = text.indexOf('=');
    return at < 0 ? [
        text,
        ''
    ] : [
        text.slice(0, at),
        text.slice(at + 1)
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/resolve-pins.js





/** A config larger than this is nobody's. In bytes. */ const largestConfig = 8 * 1024 * 1024;
/**
 * What each outside reference stands for now: one request for each one, in parallel and only briefly, and for bases
 * what they bring with them, of which a digest that was seen before needs no request.
 * @returns a pin for each text; `unknown` with the reason where the registry refuses, is silent or has no such image
 * @throws `interrupted` when the signal is aborted
 */ async function resolvePins(uses, options) {
    const { signal } = options;
    let opened;
    const client = ()=>opened ??= options.client().then((made)=>made.with(signal).briefly());
    const wanted = new Map();
    for (const { text, isBase, platforms } of uses){
        // It names no image, but that there is none.
        if (text === 'scratch') continue;
        const use = wanted.get(text) ?? {
            platforms: new Set(),
            isBase: false
        };
        wanted.set(text, use);
        use.isBase ||= isBase;
        if (isBase) for (const platform of platforms)use.platforms.add(platform);
    }
    const pins = [
        ...wanted
    ].map(async ([text, { isBase, platforms }])=>{
        try {
            return [
                text,
                await resolve_pins_pinOf(text, isBase ? [
                    ...platforms
                ] : undefined, {
                    ...options,
                    client
                })
            ];
        } catch (error) {
            if (!(error instanceof src_problem/* Problem */.AF) || error.data.kind === 'interrupted') throw error;
            return [
                text,
                {
                    state: 'unknown',
                    why: error.data.what
                }
            ];
        }
    });
    const all = new Map(await Promise.all(pins));
    if (signal.aborted) throw (0,src_problem/* interrupted */.VM)();
    return all;
}
/** @param platforms those that something is built on it for; undefined when nothing is */ async function resolve_pins_pinOf(text, platforms, { client, mirrors, cacheDir }) {
    const reference = (0,oci_reference/* parseReference */.F2)(text);
    const places = (0,registry_mirrors.placesOf)(reference, mirrors);
    const digest = reference.digest ?? await resolve_pins_resolve(reference, places, client);
    const read = async (kind, blob)=>{
        const what = `${blob} of ${(0,oci_reference/* formatReference */.FH)(reference)}`;
        const bytes = await kept(cacheDir, blob, ()=>anywhere(what, places, async (place)=>{
                const asked = await client();
                if (kind === 'config') return asked.getBlob(place, blob, largestConfig);
                return (await asked.getManifest({
                    ...place,
                    digest: blob
                }))?.bytes;
            }));
        return bytes ?? fail((0,registry_mirrors.notFound)(what, reference, places));
    };
    return {
        state: 'pinned',
        reference: (0,oci_reference/* formatReference */.FH)({
            ...reference,
            digest
        }),
        digest,
        settings: platforms === undefined ? {} : await readBaseSettings(digest, platforms, read)
    };
}
async function resolve_pins_resolve(reference, places, client) {
    const { tag = 'latest' } = reference;
    const what = (0,oci_reference/* formatReference */.FH)({
        ...reference,
        tag
    });
    const found = await anywhere(what, places, async (place)=>(await client()).resolveTag({
            ...place,
            tag
        }));
    return found ?? fail((0,registry_mirrors.notFound)(what, reference, places));
}
/**
 * The first answer of several places, asked in turn.
 * @param what is asked for, in a few words
 * @param places the last one is its own registry
 * @returns undefined when none of them has it
 * @throws Problem with what those said that could not answer, when the others do not have it
 */ async function anywhere(what, places, ask) {
    const without = [];
    const failures = [];
    for (const place of places){
        try {
            const found = await ask(place);
            if (found !== undefined) return found;
            without.push(place);
        } catch (error) {
            if (!(error instanceof src_problem/* Problem */.AF) || error.data.kind === 'interrupted') throw error;
            failures.push(error.data.what);
        }
    }
    if (failures.length === 0) return undefined;
    const own = places.at(-1);
    const nobody = own === undefined || without.length === 0 ? [] : [
        (0,registry_mirrors.notFound)(what, own, without)
    ];
    return fail([
        ...nobody,
        ...failures
    ].join('; '));
}
function fail(what) {
    throw (0,src_problem/* surroundingsFailed */.fs)(what);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/only.js

/**
 * `only`: what was not named itself must be published under its present fingerprint.
 * @param images after it was decided what becomes of them
 * @param asked names that were asked for themselves
 * @throws Problem (request) that names the first base that is not, and why
 */ function refuseUnpublishedBases(images, asked) {
    const missing = images.find(({ name, decision })=>decision === 'build' && !asked.has(name));
    if (missing === undefined) return;
    throw (0,src_problem/* badRequest */.li)(`${missing.name} is not published as it is now: ${missing.reasons[0] ?? 'it has changed'}`, {
        where: {
            file: missing.dockerfile.path
        },
        todo: `Publish ${missing.name} first, or leave only out: then it is built in this run`
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/whole.js

/**
 * What an index promises is looked for: clean-ups of "untagged versions" take its platforms away and leave it behind.
 * @param images that would be reused
 * @returns `known` without the platforms that are gone, or the same where nothing is
 */ async function withoutGonePlatforms(images, known, client) {
    const reused = images.flatMap(({ name, platforms, published })=>{
        const facts = known.get(name);
        const candidate = facts?.candidates.find((one)=>one.ref === published?.ref);
        const isIndex = Object.keys(candidate?.children ?? {}).length > 0;
        return facts === undefined || candidate === undefined || !isIndex ? [] : [
            {
                name,
                platforms,
                facts,
                candidate
            }
        ];
    });
    if (reused.length === 0) return known;
    const registry = (await client()).briefly();
    const gone = await Promise.all(reused.map(async ({ platforms, candidate })=>goneFrom(candidate, platforms, registry)));
    const changed = new Map(known);
    for (const [index, { name, facts, candidate }] of reused.entries()){
        const lost = gone[index] ?? [];
        if (lost.length === 0) continue;
        const left = candidate.platforms.filter((platform)=>!lost.includes(platform));
        changed.set(name, {
            ...facts,
            candidates: facts.candidates.map((one)=>one === candidate ? {
                    ...one,
                    platforms: left
                } : one)
        });
    }
    return changed;
}
async function goneFrom({ ref, children }, platforms, registry) {
    const { registry: host, repository } = (0,oci_reference/* parseReference */.F2)(ref);
    const looked = await Promise.all(platforms.map(async (platform)=>{
        const digest = children[platform];
        if (digest === undefined) return [];
        const found = await registry.resolveTag({
            registry: host,
            repository,
            digest
        }).catch(()=>undefined);
        return found === undefined ? [
            platform
        ] : [];
    }));
    return looked.flat();
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/decide.js
















/**
 * Looks up what the plan stands on and what is published, takes the fingerprints, and decides. No engine is asked.
 * What the registry cannot tell makes an image to be built, never to be skipped.
 * @throws Problem: request where `only` names an image whose bases are not published
 */ async function decidePlan(found, context, request, host, workshop) {
    const asked = found.images.filter(({ decision })=>decision !== 'skip');
    const contexts = createContexts(request.cwd);
    const [pins, looked] = await Promise.all([
        pinsOf(asked, request, host, workshop),
        candidatesOf(asked, context, request, workshop)
    ]);
    const plan = await narrowPlan(withEnvironment(found, request, host), request, host.env, contexts, pins);
    const wanted = plan.images.filter(({ decision })=>decision !== 'skip');
    const fingerprints = await takeAll(wanted, pins, contexts, context, request);
    const seen = new Map(wanted.flatMap(({ name })=>{
        const fingerprint = fingerprints.get(name);
        if (fingerprint === undefined) return [];
        return [
            [
                name,
                {
                    fingerprint,
                    ...looked.get(name) ?? {
                        candidates: [],
                        tags: {},
                        unknown: []
                    }
                }
            ]
        ];
    }));
    const options = {
        mayReuse: request.inputs.reuse !== false,
        isPullRequest: context.isPullRequest,
        asked: plan.asked,
        differences: (before, now)=>(0,differences/* differences */.tX)(before.parts, now.parts)
    };
    const known = await withoutGonePlatforms(decide(plan.images, seen, options), seen, workshop.registry);
    const files = await filesOfChanged(decide(plan.images, known, options), known, workshop);
    const images = decide(plan.images, known, {
        ...options,
        differences: (before, now)=>(0,differences/* differences */.tX)(before.parts, now.parts, files.get(before.digest))
    });
    if (request.inputs.only === true) refuseUnpublishedBases(images, plan.asked);
    return {
        plan: {
            ...plan,
            images: images.map((image)=>pinned(image, pins))
        },
        pins,
        known,
        takeAgain: ()=>takeAll(wanted, pins, createContexts(request.cwd), context, request)
    };
}
/**
 * Arguments that this machine's environment gives: `proxy: host`, and SOURCE_DATE_EPOCH, which buildx would take from
 * there by itself. What they do to an image is part of it.
 */ function withEnvironment(plan, { inputs }, { env }) {
    const epoch = env['SOURCE_DATE_EPOCH'];
    const given = {
        ...inputs.proxy === 'host' ? hostProxies(env) : {},
        ...epoch === undefined || epoch === '' ? {} : {
            SOURCE_DATE_EPOCH: epoch
        }
    };
    if (Object.keys(given).length === 0) return plan;
    return {
        ...plan,
        images: plan.images.map((image)=>({
                ...image,
                target: {
                    ...image.target,
                    args: {
                        ...given,
                        ...image.target.args
                    }
                }
            }))
    };
}
/**
 * Which files have changed in the contexts of images that are built anew, by the digest of what they are held
 * against. Asked for those alone: it is a request more for each, and nothing is decided by it.
 */ async function filesOfChanged(images, known, workshop) {
    const changed = images.flatMap(({ name, decision })=>{
        const facts = decision === 'build' ? known.get(name) : undefined;
        const nearest = facts === undefined ? undefined : nearestCandidate(facts);
        if (facts === undefined || nearest?.fingerprint === undefined) return [];
        const differs = facts.fingerprint.parts.some((part)=>part.files !== undefined && nearest.parts[part.name] !== part.value);
        return differs ? [
            {
                parts: facts.fingerprint.parts,
                nearest
            }
        ] : [];
    });
    if (changed.length === 0) return new Map();
    const [{ readRecord }, client] = await Promise.all([
        __webpack_require__.e(/* import() */ 1326).then(__webpack_require__.bind(__webpack_require__, 41326)),
        workshop.registry()
    ]);
    return new Map(await Promise.all(changed.map(async ({ parts, nearest })=>{
        const kept = await readRecord(client, nearest, {
            cacheDir: workshop.cacheDir,
            isTrusted: false
        });
        return [
            nearest.digest,
            await (0,differences/* changedFiles */.Y_)(nearest.parts, kept?.files ?? {}, parts)
        ];
    })));
}
async function pinsOf(images, { inputs }, host, workshop) {
    const frontends = new Set(images.flatMap(({ dockerfile, target })=>frontendReference(dockerfile.text, argsOf(target)) ?? []));
    const uses = [
        ...images.flatMap(({ outside })=>outside.map(({ text, kind, platforms })=>({
                    text,
                    isBase: kind === 'from',
                    platforms
                }))),
        ...[
            ...frontends
        ].map((text)=>({
                text,
                isBase: false,
                platforms: []
            }))
    ];
    return resolvePins(uses, {
        client: workshop.registry,
        mirrors: await (0,mirrors.readMirrors)(inputs['registry-mirrors']),
        cacheDir: (0,external_node_path_.join)(workshop.cacheDir, 'registry'),
        signal: host.signal
    });
}
/** Each image's fingerprint, bases first: a child's holds those of its parents. */ async function takeAll(images, pins, contexts, { commit }, request) {
    const taken = new Map();
    const attest = attestations(request);
    for (const image of images){
        const found = await takeFingerprint(image, {
            pins,
            parents: taken,
            contexts,
            attest,
            ...commit === undefined ? {} : {
                commit
            }
        });
        const volatile = [
            ...found.volatile,
            ...unpinnable(image)
        ];
        taken.set(image.name, {
            fingerprint: {
                ...found,
                volatile
            },
            image
        });
    }
    return new Map([
        ...taken
    ].map(([name, { fingerprint }])=>[
            name,
            fingerprint
        ]));
}
/** One look at each tag that may hold what would be built. */ async function candidatesOf(images, context, { inputs }, workshop) {
    const homed = images.filter(({ tags, output })=>tags.length > 0 && output.kind === 'image');
    if (homed.length === 0 || inputs.reuse === false) return new Map();
    const [{ lookUp }, client] = await Promise.all([
        __webpack_require__.e(/* import() */ 4375).then(__webpack_require__.bind(__webpack_require__, 14375)),
        workshop.registry()
    ]);
    return new Map(await Promise.all(homed.map(async ({ name, tags })=>{
        return [
            name,
            await lookUp(tagsInQuestion(tags, context, inputs), client)
        ];
    })));
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/explain.js
var explain = __webpack_require__(79012);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/explain-one.js



/**
 * The command `explain`: the parts of one image's fingerprint beside those of what is published.
 * @throws Problem (request) when not exactly one image is named
 */ async function explainOne({ plan, known }, { inputs }, workshop, record) {
    const [name, ...others] = inputs.targets ?? [];
    const image = plan.images.find((one)=>one.name === name);
    if (image === undefined || others.length > 0) throw (0,src_problem/* badRequest */.li)('explain tells about one image', {
        todo: `Name one: ${plan.images.map((one)=>one.name).join(', ')}`
    });
    const facts = known.get(image.name);
    const nearest = facts === undefined ? undefined : nearestCandidate(facts);
    if (nearest === undefined) {
        record.explanation = await (0,explain/* explainImage */.Z)(image, undefined, facts?.unknown[0] ?? uncompared(image));
        return;
    }
    const { readRecord } = await __webpack_require__.e(/* import() */ 1326).then(__webpack_require__.bind(__webpack_require__, 41326));
    const kept = await readRecord(await workshop.registry(), nearest, {
        cacheDir: workshop.cacheDir,
        isTrusted: false
    });
    record.explanation = await (0,explain/* explainImage */.Z)(image, {
        ...nearest,
        ...kept?.files === undefined ? {} : {
            files: kept.files
        }
    });
}
/** Why nothing was looked up, where that is so. */ function uncompared({ output, tags }) {
    if (output.kind !== 'image') return 'it gives files, and nothing of them is published';
    return tags.length === 0 ? 'no registry was given, so nothing was looked up' : undefined;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/memory/history.js
var memory_history = __webpack_require__(47181);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/history.js
var report_history = __webpack_require__(7600);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/history.js




/**
 * What is remembered of the builds of each image that was built, this one among them: what this machine knows, and what
 * stands beside the published image that it was compared with. A history that is lost costs a drawing.
 * @param digests image → digest of what its tags name now
 * @param cwd whose images they are
 */ async function rememberBuilds({ plan, known }, digests, { isPullRequest }, cwd, workshop, record) {
    const { cacheDir } = workshop;
    const built = plan.images.filter(({ decision, output })=>decision === 'build' && output.kind === 'image');
    await Promise.all(built.map(async ({ name })=>{
        const own = record.layouts.filter(({ image })=>image === name);
        const [only] = own;
        const entry = (0,report_history/* historyEntry */.xg)({
            image: name,
            digest: digests.get(name) ?? only?.digest ?? '',
            at: new Date(record.startMs).toISOString(),
            steps: record.steps,
            layouts: own
        });
        if (entry === undefined) return;
        const of = {
            source: cwd,
            image: name
        };
        const facts = known.get(name);
        const nearest = facts === undefined ? undefined : nearestCandidate(facts);
        const [local, beside] = await Promise.all([
            (0,memory_history/* readHistory */.Lu)(cacheDir, of),
            nearest === undefined ? [] : besideOf(nearest, isPullRequest, workshop)
        ]);
        const history = (0,memory_history/* joined */.oR)(beside, local, [
            entry
        ]);
        record.histories.set(name, history);
        // A pull request's builds are no part of the branch's course.
        if (!isPullRequest) await (0,memory_history/* writeHistory */.wn)(cacheDir, of, history).catch((error)=>{
            record.notes.push(`the history of ${name} could not be kept: ${(0,src_problem/* messageOf */.bD)(error)}`);
        });
    }));
}
async function besideOf(image, isPullRequest, workshop) {
    const { readRecord } = await __webpack_require__.e(/* import() */ 1326).then(__webpack_require__.bind(__webpack_require__, 41326));
    const client = await workshop.registry();
    const kept = await readRecord(client, image, {
        cacheDir: workshop.cacheDir,
        isTrusted: !isPullRequest
    });
    return kept?.history ?? [];
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/asked.js
/**
 * The gates that a policy asks of each platform of an image: those of `gates.ts`, told without loading them, since a
 * run in which nothing has changed needs no more than their names.
 */ function askedGates(policy) {
    return [
        'size',
        'vulnerabilities',
        'secrets',
        ...asksContents(policy) ? [
            'contents'
        ] : [],
        ...policy.denyLicenses.length > 0 ? [
            'licenses'
        ] : [],
        ...policy.tests.length > 0 ? [
            'tests'
        ] : []
    ];
}
/** Whether anything is demanded of what is in the image. */ function asksContents({ contents }) {
    const { root, compilers, devPackages, sources, debugSymbols, packageCaches, vcs, shell } = contents;
    const { packageManagers, missingLibraries, setuid, worldWritable, healthcheck, entrypoint } = contents;
    const { expose, labels, paths } = contents;
    return [
        root,
        compilers,
        devPackages,
        sources,
        debugSymbols,
        packageCaches,
        vcs,
        shell
    ].some(Boolean) || [
        packageManagers,
        missingLibraries,
        healthcheck,
        entrypoint
    ].some(Boolean) || [
        setuid,
        worldWritable
    ].some(({ deny })=>deny) || // No ports at all is a demand, too.
    expose !== undefined || [
        labels,
        paths
    ].some(({ length })=>length > 0);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/key.js


/**
 * A digest of what the gates' answers depend on: while it stands, and the last scan is not too old, a recorded answer
 * stands too (issue 2, "Fingerprints and decisions"). A waiver that has ended since changes it.
 * @param now for the waivers' dates
 */ function gatesKey({ ignoreFile, ...surroundings }, now) {
    const parts = {
        schema: 1,
        ...surroundings,
        ignoreFile,
        ended: endedWaivers(ignoreFile, now),
        waived: surroundings.policy.waivers.map((one)=>holds(one, now))
    };
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(canonical(parts)).digest('hex')}`;
}
/**
 * Dates in a .trivyignore (`exp:2026-12-31`) or .trivyignore.yaml (`expired_at: 2026-12-31`) that are over
 * (trivy.dev, "Filtering"): Trivy no longer counts those waivers from the day on.
 */ function endedWaivers(ignoreFile, now) {
    const dates = [
        ...ignoreFile.matchAll(/\b(?:exp:|expired_at:\s*["']?)(\d{4}-\d{2}-\d{2})/g)
    ].map(([, date = ''])=>date);
    return dates.filter((date)=>Date.parse(date) <= now.getTime());
}
/** JSON with the keys in order, so that equal values have equal texts. */ function canonical(value) {
    return JSON.stringify(value, (_, inner)=>typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b])=>a < b ? -1 : 1)) : inner);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/duration.js
var duration = __webpack_require__(67745);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/own-version.js
var own_version = __webpack_require__(69548);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/recall.js







/**
 * Which reused images need not be judged again: the record of their gates is there, was made under the same policy,
 * tools and waivers, and is not older than `rescan-after`. A lost record means that the gates run.
 */ async function recallGates(images, keys, { policy }, context, workshop) {
    if (images.length === 0) return {
        standing: [],
        stale: []
    };
    const { readRecord } = await __webpack_require__.e(/* import() */ 1326).then(__webpack_require__.bind(__webpack_require__, 41326));
    const now = Date.now();
    const recalled = await Promise.all(images.map(async (image)=>{
        const { published, name } = image;
        if (published === undefined) throw new Error(`${name} is reused, and nobody knows what`);
        const maxAge = policy.file.images?.[name]?.['rescan-after'] ?? policy.file.defaults?.['rescan-after'] ?? '24h';
        const whyStale = (kept)=>recall_staleness(kept, image, keys.get(name) ?? '', (0,duration/* parseDuration */.E)(maxAge), now);
        const record = await readRecord(await workshop.registry(), published, {
            cacheDir: workshop.cacheDir,
            isTrusted: !context.isPullRequest,
            isEnough: (kept)=>whyStale(kept) === undefined
        });
        const why = whyStale(record);
        return record === undefined || why !== undefined ? {
            image,
            why: why ?? 'there is no record of its gates',
            ...record === undefined ? {} : {
                record
            }
        } : {
            image,
            record
        };
    }));
    return {
        standing: recalled.flatMap((one)=>'why' in one ? [] : [
                one
            ]),
        stale: recalled.flatMap((one)=>'why' in one ? [
                one
            ] : [])
    };
}
/** Why the answers of a record no longer stand; `undefined` where they do. */ function recall_staleness(record, { platforms, policy }, key, maxAgeMs, nowMs) {
    if (record === undefined) return 'there is no record of its gates';
    if (record.key !== key) return 'the policy, a tool or a waiver has changed since its gates ran';
    const has = (gate, platform)=>record.gates.some((one)=>one.gate === gate && one.platform === platform);
    const asked = askedGates(policy);
    if (!has('lint') || platforms.some((one)=>asked.some((gate)=>!has(gate, one)))) return 'not all of its gates have run on all of its platforms';
    if (record.gates.some(({ state })=>state !== 'passed')) return 'its gates did not pass the last time';
    const age = nowMs - Date.parse(record.checkedAt);
    // A record from the future says nothing about today.
    if (!(age >= 0 && age <= maxAgeMs)) return `its last scan is of ${record.checkedAt.slice(0, 16)}Z`;
    return undefined;
}
/** What the answers of each image's gates depend on, besides the image. */ async function keysOf(images, { inputs }, host, workshop, advice, context, now) {
    if (images.length === 0) return new Map();
    const { findIgnoreFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 11252));
    const [hadolint, trivy, ignorePath] = await Promise.all([
        workshop.identify('hadolint'),
        workshop.identify('trivy'),
        findIgnoreFile(host.cwd)
    ]);
    const configs = inputs['hadolint-config'] === undefined ? [
        '.hadolint.yaml',
        '.hadolint.yml'
    ] : [
        inputs['hadolint-config']
    ];
    const [ignoreFile, ...texts] = await Promise.all([
        ignorePath === undefined ? '' : textOf(ignorePath),
        ...configs.map((path)=>textOf((0,external_node_path_.resolve)(host.cwd, path)))
    ]);
    return new Map(images.map(({ name, policy, dockerfile, tags })=>[
            name,
            gatesKey({
                policy,
                dockerfile: dockerfile.text,
                hadolintConfig: texts.join('\n'),
                ignoreFile,
                tools: {
                    hadolint,
                    trivy,
                    'image-build': own_version/* ownVersion */.X
                },
                advice: advice.flatMap((one)=>one.image === name ? [
                        `${one.rule}: ${one.message}`
                    ] : []),
                ...policy.onlyNew || policy.maxGrowth !== undefined ? {
                    comparedWith: baselineTags(tags, context, inputs['default-branch-tag'])
                } : {},
                ...inputs['test-helper'] === undefined ? {} : {
                    testHelper: inputs['test-helper']
                },
                databases: [
                    ...inputs['db-repository'] ?? [],
                    ...inputs['java-db-repository'] ?? []
                ]
            }, now)
        ]));
}
/** What is not there is empty; what cannot be read is told by the gate that needs it. */ async function textOf(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(()=>'');
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/secrets.js
var run_secrets = __webpack_require__(55438);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/keep.js




/** Puts the recorded answers that stand into the record, with their date, and says which images must be judged again. */ async function recallStanding({ advice, images: all }, context, request, host, workshop, record) {
    const images = all.filter(({ decision })=>decision !== 'skip');
    const reused = images.filter(({ decision })=>decision === 'reuse');
    const keys = await keysOf(images, request, host, workshop, advice, context, new Date(record.startMs));
    const { standing, stale } = await recallGates(reused, keys, request, context, workshop);
    for (const { image, record: kept } of standing){
        record.gates.push(...kept.gates);
        if (kept.history !== undefined) record.histories.set(image.name, kept.history);
        record.reused.push(reusedOf(image, kept));
    }
    for (const { image, why, record: kept } of stale){
        if (kept?.history !== undefined) record.histories.set(image.name, kept.history);
        record.reused.push(reusedOf(image));
        host.debug(`${image.name} is unchanged, and its gates run again: ${why}`);
    }
    if (record.plan !== undefined) record.plan = withReasons(record.plan, stale);
    return {
        stale: stale.map(({ image })=>image),
        keys,
        carried: stale.flatMap(carriedWarnings)
    };
}
/** hadolint's rules, and our own, which are spelt in small letters: they are asked again. */ const askedAgain = /^((DL|SC)\d+|[a-z][a-z-]*)$/;
function carriedWarnings({ record }) {
    const findings = record?.gates.flatMap((one)=>one.gate === 'lint' ? one.findings : []) ?? [];
    return findings.filter(({ rule })=>!askedAgain.test(rule)).map(({ image, rule, message, help, file, line, endLine })=>({
            image,
            rule,
            message,
            ...help === undefined ? {} : {
                url: help
            },
            ...file === undefined ? {} : {
                file
            },
            ...line === undefined ? {} : {
                line
            },
            ...endLine === undefined ? {} : {
                endLine
            }
        }));
}
function withReasons(plan, stale) {
    const why = new Map(stale.map((one)=>[
            one.image.name,
            one.why
        ]));
    return {
        ...plan,
        images: plan.images.map((image)=>{
            const reason = why.get(image.name);
            return reason === undefined ? image : {
                ...image,
                reasons: [
                    ...image.reasons,
                    `its gates run again: ${reason}`
                ]
            };
        })
    };
}
function reusedOf({ name, published, platforms }, kept) {
    if (published === undefined) throw new Error(`${name} is reused, and nobody knows what`);
    const { ref, repository, digest } = published;
    return {
        image: name,
        ref,
        repository,
        digest,
        platforms: platforms.map((platform)=>{
            const size = kept?.sizes[platform];
            return {
                platform,
                ...size === undefined ? {} : {
                    size
                }
            };
        }),
        ...kept === undefined ? {} : {
            checkedAt: kept.checkedAt
        }
    };
}
/**
 * Records what the gates have said, so that they need not run again while nothing changes: beside the image in its
 * registry when this run publishes, else on this machine only. That it cannot be recorded is no failure.
 */ async function keepRecords({ images, keys, digests, isPublished, hide }, context, workshop, record) {
    if (images.length === 0) return;
    const { writeRecord } = await __webpack_require__.e(/* import() */ 1326).then(__webpack_require__.bind(__webpack_require__, 41326));
    await Promise.all(images.map(async (image)=>{
        const digest = digests.get(image.name) ?? image.published?.digest;
        const isRemembered = image.fingerprint?.volatile.length === 0;
        if (digest === undefined || image.output.kind !== 'image' || !isRemembered) return;
        const kept = await recordOf(image, keys.get(image.name) ?? '', context, record, hide);
        for (const name of new Set(image.tags.map((tag)=>(0,oci_reference/* repositoryName */.aR)((0,oci_reference/* parseReference */.F2)(tag))))){
            const client = await workshop.registry();
            const place = {
                repository: name,
                digest
            };
            const { cacheDir } = workshop;
            record.notes.push(...await writeRecord(client, place, kept, {
                cacheDir,
                isLocal: !isPublished
            }));
            const sboms = sbomsToKeep(image, record);
            if (sboms.size === 0) continue;
            const { writeSboms } = await __webpack_require__.e(/* import() */ 4243).then(__webpack_require__.bind(__webpack_require__, 24243));
            const origin = context.isPullRequest ? 'pull-request' : 'trusted';
            const options = {
                cacheDir,
                origin,
                isLocal: !isPublished
            };
            record.notes.push(...await writeSboms(client, place, sboms, options));
        }
    }));
}
function keep_brief(files) {
    return Object.fromEntries(Object.entries(files).map(([path, digest])=>[
            path,
            (0,differences/* briefDigest */.HA)(digest)
        ]));
}
async function recordOf({ name, fingerprint }, key, { isPullRequest }, record, hide) {
    const parts = fingerprint?.parts ?? [];
    const files = await Promise.all(parts.map(async (part)=>part.files === undefined ? [] : [
            [
                part.name,
                keep_brief(await part.files())
            ]
        ]));
    return {
        schema: 1,
        checkedAt: new Date(record.startMs).toISOString(),
        key,
        origin: isPullRequest ? 'pull-request' : 'trusted',
        // What a test has written is shown to others than this run's log.
        gates: (0,run_secrets/* withoutSecrets */.cT)({
            gates: record.gates.filter(({ image })=>image === name)
        }, hide).gates,
        sizes: Object.fromEntries(record.layouts.flatMap(({ image, platform, size })=>image === name && size !== undefined ? [
                [
                    platform,
                    size
                ]
            ] : [])),
        ...record.histories.has(name) ? {
            history: record.histories.get(name) ?? []
        } : {},
        parts: Object.fromEntries(parts.map((part)=>[
                part.name,
                part.value
            ])),
        files: Object.fromEntries(files.flat())
    };
}
/** What later runs are compared with: only where the policy asks for new findings alone. */ function sbomsToKeep({ name, policy }, { sboms }) {
    if (!policy.onlyNew) return new Map();
    return new Map(sboms.flatMap(({ image, platform, format, text })=>image === name && format === 'cyclonedx' ? [
            [
                platform,
                text
            ]
        ] : []));
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/sbom/make.js
var make = __webpack_require__(25558);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/report-folder.js
var report_folder = __webpack_require__(79550);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/sbom-files.js






/** Puts the SBOMs that were asked for beside the reports. That there is no room for them is told, and no failure. */ async function writeSbomFiles(inputs, host, record) {
    const wanted = record.sboms.filter(({ format })=>inputs['sbom-files']?.includes(format) === true);
    if (wanted.length === 0) return;
    const folder = (0,external_node_path_.join)((0,report_folder/* reportFolder */.t)(inputs, host), 'sbom');
    try {
        await (0,promises_.mkdir)(folder, {
            recursive: true
        });
        for (const { image, platform, format, text } of wanted)await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${(0,node_name/* nodeName */.q)(image, platform)}${make/* sbomFormats */.e[format].ending}`), text);
        record.notes.push(`the SBOMs of ${wanted.length} images are in ${folder}`);
    } catch (error) {
        record.notes.push(`the SBOMs could not be written into ${folder}: ${(0,src_problem/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/advice.js


/** What planning advises, as lint findings of the level info. */ function adviceFindings(advice) {
    return advice.map(({ rule, image, message, todo, file, line })=>({
            gate: 'lint',
            rule,
            severity: 'info',
            image,
            file,
            line,
            message,
            todo,
            help: (0,rule_help/* ruleHelp */.y)(rule),
            // Without the line: moving it makes no other finding of it.
            fingerprint: (0,fingerprint/* fingerprintOf */.a)([
                'lint',
                rule,
                image,
                file,
                message
            ]),
            blocks: false
        }));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/buildkit.js

/**
 * BuildKit's warnings as findings, without repetitions (BuildKit warns once for every platform). What hadolint says,
 * too, is for mergeFindings.
 */ function buildkitFindings(warnings) {
    const findings = new Map();
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
        if (!findings.has(key)) findings.set(key, toFinding(warning));
    }
    return [
        ...findings.values()
    ];
}
function toFinding(warning) {
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
            'lint',
            warning.rule,
            warning.file ?? '',
            warning.message
        ]),
        blocks: false
    };
}

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
            blocks: reaches(finding.severity, threshold)
        })).sort((a, b)=>rank(a.severity) - rank(b.severity) || (a.line ?? 0) - (b.line ?? 0));
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

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/lint-quotes.js
/** A value of ARG or ENV without the quotes around it: what is inside is for whoever reads it. */ function withoutQuotes(value) {
    const [, , inside] = /^(["'])(.*)\1$/s.exec(value) ?? [];
    return inside ?? value;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/lint-facts.js










/**
 * What the lint rules see of an image, all but its context. Pure: nothing is read.
 * @returns `undefined` where the Dockerfile is not on this machine, or a frontend of its own reads it
 */ function lintImage(image) {
    const { dockerfile, target, platforms, name } = image;
    const { facts, path, text } = dockerfile;
    if (facts === undefined || facts.isForeign || text === '') return undefined;
    const wanted = wantedStage(facts, target.target);
    if (wanted === undefined) return undefined;
    const all = platforms.map((platform)=>lint_facts_stagesOf(image, platform));
    const [stages = []] = all;
    const others = all.slice(1);
    return {
        name,
        file: path,
        hasSyntaxLine: (0,frontend/* frontendReference */.e)(text, argsOf(target)) !== undefined,
        platforms,
        stages: lint_facts_needed(stages, wanted).map((stage)=>withIds(stage, others)),
        target: wanted
    };
}
/** Where the instructions of a Dockerfile start, 1-based. */ function instructionLines(text) {
    return (0,dockerfile_instructions/* cutInstructions */.k)(text).instructions.map(({ line })=>line);
}
const nothingKnown = {
    known: new Map(),
    folder: undefined,
    shell: undefined
};
function lint_facts_stagesOf({ dockerfile, target, outside }, platform) {
    const { facts, text } = dockerfile;
    if (facts === undefined) return [];
    const args = argsOf(target);
    const { instructions, escape } = (0,dockerfile_instructions/* cutInstructions */.k)(text);
    const globals = globalVariables(facts, args, platform, stageName(facts, target.target));
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
    const variables = Variables.ofBase(base.kind === 'scratch' ? {} : undefined);
    return {
        ...nothingKnown,
        variables,
        config: variables,
        ...base.kind === 'scratch' ? {
            folder: '/'
        } : {}
    };
}
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
        if (step === undefined || step.kind === 'onbuild') return {
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
            variables_declare(one, this.#variables, this.#args, this.#globals, this.#escape);
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
        const target = this.#absolute(get('target', 'dst', 'destination'));
        const given = get('id');
        const id = given === undefined ? target : this.#expand(given);
        const written = get('sharing');
        const sharing = written === undefined ? undefined : this.#expand(written)?.toLowerCase() ?? written;
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
/** The stage that is built, and all that it stands on or takes from. */ function lint_facts_needed(stages, wanted) {
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
 */ async function ownAdvice(images, all, { cwd, policy }) {
    const { ownFindings } = await Promise.all(/* import() */[__webpack_require__.e(2029), __webpack_require__.e(358)]).then(__webpack_require__.bind(__webpack_require__, 358));
    const { refuseUnknownRules } = await Promise.all(/* import() */[__webpack_require__.e(2029), __webpack_require__.e(4183)]).then(__webpack_require__.bind(__webpack_require__, 24183));
    const { createLintContexts } = await __webpack_require__.e(/* import() */ 2319).then(__webpack_require__.bind(__webpack_require__, 52319));
    for (const { name, policy: own } of images)refuseUnknownRules(Object.keys(own.lintRules), name, policy.path ?? 'the policy');
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
    if (images.length === 0) return nothingToLint;
    const paths = [
        ...new Set(images.map(({ dockerfile })=>dockerfile.path))
    ];
    const dockerfiles = paths.flatMap((path)=>{
        const users = images.filter(({ dockerfile })=>dockerfile.path === path);
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
        const ours = await ownAdvice(images, all, request);
        return {
            kind: 'answer',
            answer,
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
            gates: images.map(({ name })=>({
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
/**
 * The lint gate of every image: what hadolint, our own rules and, once it has been built, BuildKit say, each once.
 * @param isWhole BuildKit has said all that it will: only then a pragma for a rule of its can be one too many
 */ function lintGates(images, linted, warnings, isWhole = false) {
    if (linted.kind === 'broken') return linted.gates;
    const { answer, own } = linted;
    const { threshold, notes, durationMs, ignored = [] } = answer;
    const files = pragmaFiles(images);
    const merged = mergeFindings(answer.findings, buildkitFindings(warnings), withoutHadolints(own, files, ignored));
    const all = applyPragmas(merged, files, isWhole);
    return images.map(({ name, policy, dockerfile })=>{
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
        todo: `Check it out, or say in the policy that it is not asked for: images.${image}.lint-threshold: none`
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

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/no-engine.js
var no_engine = __webpack_require__(60490);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/model.js + 2 modules
var model = __webpack_require__(36395);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/record.js



/** The record of a run that begins now. */ function newRecord(command) {
    return {
        command,
        startMs: Date.now(),
        steps: [],
        warnings: [],
        gates: [],
        layouts: [],
        histories: new Map(),
        sboms: [],
        reused: [],
        retries: [],
        problems: [],
        notes: []
    };
}
/** Keeps a known failure for the report. @throws anything else: that is a bug of ours */ function keepProblem(record, error) {
    if (!(error instanceof src_problem/* Problem */.AF)) throw error;
    record.problems.push(error.data);
}
/** Whether nothing stands in the way of letting images out. */ function isGood(record) {
    return record.problems.length === 0 && record.gates.every((gate)=>gate.state === 'passed');
}
/** The report of a run. What steps, tools and images say is untrusted: any of it may hold a secret. */ function toReport(record, { hide }) {
    const { startMs, problems, ...facts } = record;
    const report = (0,model/* assemble */.f)({
        ...facts,
        problems: problems.flatMap(toTell),
        interrupted: problems.some((problem)=>problem.kind === 'interrupted'),
        startedAt: new Date(startMs).toISOString(),
        durationMs: Date.now() - startMs
    });
    return (0,run_secrets/* withoutSecrets */.cT)(report, hide);
}
/** "Interrupted" is the verdict, and no problem; but where tags were left by it has to be told. */ function toTell(problem) {
    if (problem.kind !== 'interrupted') return [
        problem
    ];
    return problem.log === undefined ? [] : [
        {
            ...problem,
            kind: 'surroundings'
        }
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/lint-only.js








/**
 * The command `lint`: hadolint's findings and those of BuildKit's own checks, for all images that are asked for,
 * changed or not. Where there is no engine hadolint's answer stands by itself, and the report says so.
 */ async function lintOnly(found, request, host, workshop, record) {
    // Without a look at any registry: where a base is not known, everything in a context counts.
    const plan = await narrowPlan(found, request, host.env, createContexts(request.cwd), new Map());
    record.plan = plan;
    const images = plan.images.filter(({ decision })=>decision !== 'skip');
    const linted = await lintImages(images, request, workshop, host, plan.advice);
    const now = new Date(record.startMs);
    record.gates = accepted(lintGates(images, linted, []), images, now);
    if (!isGood(record)) return;
    const warnings = await checkDockerfiles(images, request, host, workshop, record);
    record.warnings = warnings ?? [];
    // Without an engine BuildKit has said nothing.
    record.gates = accepted(lintGates(images, linted, record.warnings, warnings !== undefined), images, now);
}
async function checkDockerfiles(images, request, host, workshop, record) {
    try {
        return await withEngine(request, host, workshop, record, (engine)=>callChecks(images, engine, request, workshop));
    } catch (error) {
        if (!(error instanceof no_engine/* NoEngine */.o)) throw error;
        record.notes.push(`BuildKit’s checks were left out: ${error.data.what}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/tags/moved-releases.js


/** So many are named; a longer list says nothing more. */ const moved_releases_most = 5;
/**
 * What has to be known of released versions that were published anew with other contents: who has pulled one got
 * something else. Tags that are made to move (`latest`, `1`, `1.2`, a branch's) say nothing.
 * @param tags what became of the tags of a run
 * @returns a sentence for each, in their order; of many the first five, and how many there are besides
 */ async function movedReleases(tags) {
    const moved = tags.filter(({ state })=>state === 'moved');
    if (moved.length === 0) return [];
    const read = await (0,tags_version/* versionReader */.S)();
    const sentences = moved.flatMap(({ ref, before, after })=>{
        const version = read((0,oci_reference/* parseReference */.F2)(ref).tag ?? '');
        if (version === undefined || !isWhole(version) || before === undefined || after === undefined) return [];
        return [
            `${ref} was ${before} and is now ${after}: a released version has moved`
        ];
    });
    const rest = sentences.length - moved_releases_most;
    if (rest <= 0) return sentences;
    return [
        ...sentences.slice(0, moved_releases_most),
        `${rest} more released ${rest === 1 ? 'version has' : 'versions have'} moved`
    ];
}
/** Three numbers, or a pre- or post-release: what has two numbers may stand for all that begin with them. */ function isWhole({ numbers, isRelease }) {
    return numbers.length > 2 || !isRelease && numbers.length > 1;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/own-annotations.js
var own_annotations = __webpack_require__(37304);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/let-out.js








/**
 * Sends the images whose gates have passed to their registries: first by digest, then all tags or none. What is
 * reused stays as it is and only gets its tags.
 * @returns image → digest of what its tags name now
 */ async function publishImages({ plan, known }, layouts, { inputs }, { isPullRequest }, host, workshop, record) {
    const [{ publish }, client] = await Promise.all([
        __webpack_require__.e(/* import() */ 4842).then(__webpack_require__.bind(__webpack_require__, 44842)),
        workshop.registry()
    ]);
    const images = toLetOut(plan, inputs);
    const reused = new Map(plan.images.flatMap(({ name, published })=>published === undefined ? [] : [
            [
                name,
                published.digest
            ]
        ]));
    // Tags that were right while the plan was made need not be read again, unless one has to be moved.
    const seen = [
        ...known.values()
    ].flatMap(({ tags })=>Object.entries(tags));
    const result = await publish(images.map((image)=>toPublish(image, layouts, reused, isPullRequest)), client, {
        signal: host.signal,
        folder: workshop.folder,
        known: new Map(seen)
    });
    record.published = result.images;
    record.notes.push(...result.notes, ...await movedReleases(result.images.flatMap(({ tags })=>tags)));
    if (result.state === 'rolled-back') throw new src_problem/* Problem */.AF(result.problem);
    const digests = new Map(result.images.map(({ image, digest })=>[
            image,
            digest
        ]));
    await tellSealed(digests, record);
    return digests;
}
/**
 * A lone manifest was written anew when it was published, with what later runs need to know in it: the report names
 * what is in the registry. The manifests below an index stay what they were.
 */ async function tellSealed(digests, record) {
    for (const [index, layout] of record.layouts.entries()){
        const digest = digests.get(layout.image);
        const platforms = record.layouts.filter(({ image })=>image === layout.image).length;
        if (digest === undefined || platforms > 1) continue;
        const { root, manifest } = await (0,oci_layout/* readLayout */.T4)(layout.dir);
        if (root.digest === manifest.digest) record.layouts[index] = {
            ...layout,
            digest
        };
    }
}
function toPublish(image, layouts, reused, isPullRequest) {
    const { name, tags, needs, published } = image;
    if (image.decision === 'reuse' && published !== undefined) {
        const { registry, repository } = (0,oci_reference/* parseReference */.F2)(published.ref);
        return {
            image: name,
            tags,
            source: {
                kind: 'published',
                from: {
                    registry,
                    repository,
                    digest: published.digest
                }
            }
        };
    }
    return {
        image: name,
        tags,
        parents: needs,
        knownParents: Object.fromEntries(needs.flatMap((need)=>let_out_entryOf(need, reused.get(need)))),
        annotations: annotationsOf(image, isPullRequest),
        indexAnnotations: (0,annotation_levels/* annotationsOfIndex */.oJ)(image.target.annotations ?? []),
        source: {
            kind: 'layouts',
            dirs: dirsOf(name, layouts)
        }
    };
}
function let_out_entryOf(name, digest) {
    return digest === undefined ? [] : [
        [
            name,
            digest
        ]
    ];
}
/** The images whose tags move: with `only` those that were named, and not the bases that they are built on. */ function toLetOut({ images, asked }, { only }) {
    return images.filter(({ name, decision, output })=>decision !== 'skip' && output.kind === 'image' && (only !== true || asked.has(name)));
}
/** What later runs need to know of an image, to tell whether it is still the same. */ function annotationsOf({ fingerprint, platforms }, isPullRequest) {
    // What must never be reused is not remembered either.
    const origin = isPullRequest ? {
        [own_annotations/* ownAnnotations */.DO.origin]: 'pull-request'
    } : {};
    if (fingerprint === undefined || fingerprint.volatile.length > 0) return origin;
    return {
        [own_annotations/* ownAnnotations */.DO.fingerprint]: fingerprint.digest,
        [own_annotations/* ownAnnotations */.DO.parts]: JSON.stringify(Object.fromEntries(fingerprint.parts.map(({ name, value })=>[
                name,
                value
            ]))),
        [own_annotations/* ownAnnotations */.DO.platforms]: platforms.join(','),
        ...origin
    };
}
/** Puts the images into the local container engine under their tags, or under their names where they have none. */ async function loadImages(images, layouts, host, workshop, record) {
    const { load } = await __webpack_require__.e(/* import() */ 3937).then(__webpack_require__.bind(__webpack_require__, 3937));
    const [program] = [
        ...await (0,which/* which */.K)('docker', host.env),
        ...await (0,which/* which */.K)('podman', host.env)
    ];
    if (program === undefined) throw (0,src_problem/* surroundingsFailed */.fs)('load needs a container engine', {
        todo: 'Install docker or podman, or leave load out'
    });
    const loadable = images.filter(({ output })=>output.kind === 'image');
    const elsewhere = loadable.filter(({ name })=>dirsOf(name, layouts).length === 0);
    const all = [
        ...layouts,
        ...await pullReused(elsewhere, workshop, ()=>undefined)
    ];
    for (const { name, tags } of loadable){
        const names = tags.length > 0 ? tags : [
            `${name}:latest`
        ];
        await load(dirsOf(name, all), names, {
            program,
            env: host.env,
            signal: host.signal
        });
        record.notes.push(`${name} is in the local engine as ${names.join(', ')}`);
    }
}
/** Puts the files that targets give where they belong, all or none. */ async function releaseFiles(images, files, { cwd }, workshop) {
    const { releaseArtifacts } = await __webpack_require__.e(/* import() */ 28).then(__webpack_require__.bind(__webpack_require__, 20028));
    return releaseArtifacts(images, files, workshop.folder, cwd);
}
/** Before anything is built: an image that is to be published needs a place to go to. */ function refuseWithoutTags(images) {
    const homeless = images.find(({ tags, output })=>tags.length === 0 && output.kind === 'image');
    if (homeless !== undefined) throw (0,src_problem/* badRequest */.li)(`${homeless.name} is to be published, but nothing says where to`, {
        todo: 'Give registry (ghcr.io/acme), or tags with the full name'
    });
}
function dirsOf(image, layouts) {
    return layouts.filter((layout)=>layout.image === image).map(({ dir })=>dir);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/tags/settle.js




/**
 * The version whose tags have to be settled; undefined where nobody has to be asked: tags that were given, or that
 * stand in a Bake file, move as they are.
 */ function versionToSettle(inputs, ref) {
    return inputs.registry === undefined ? undefined : versionOf(inputs, ref);
}
/** Repositories that are asked at once. */ const atOnce = 8;
/**
 * Takes `latest` and shorter versions from the images of a plan where a higher version is published, and says so in
 * the plan's notes. Each repository counts by itself.
 * @param version what versionToSettle gave
 * @throws Problem when a registry cannot be asked, and that is to be refused
 */ async function settleTags(plan, version, { listTags, unreachable }) {
    if (version === undefined) return plan;
    const candidates = new Set((await versionTags(version)).moves.slice(1));
    if (candidates.size === 0) return plan;
    const repositories = new Map(plan.images.flatMap(({ tags })=>tags.map(oci_reference/* parseReference */.F2)).map((reference)=>[
            (0,oci_reference/* repositoryName */.aR)(reference),
            reference
        ]));
    const { default: pLimit } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 70370));
    const limited = pLimit(atOnce);
    const unknown = [];
    const settled = new Map();
    await Promise.all([
        ...repositories
    ].map(([name, repository])=>limited(async ()=>{
            try {
                settled.set(name, await versionTags(version, await listTags(repository)));
            } catch (error) {
                if (unreachable === 'refuse' || !(error instanceof src_problem/* Problem */.AF) || error.data.kind === 'interrupted') throw error;
                unknown.push({
                    name,
                    why: error.data.what
                });
            }
        })));
    const stays = (reference)=>{
        const { tag = 'latest', ...repository } = (0,oci_reference/* parseReference */.F2)(reference);
        return (settled.get((0,oci_reference/* repositoryName */.aR)(repository))?.stays ?? []).some((one)=>one.tag === tag);
    };
    return {
        ...plan,
        images: plan.images.map((image)=>({
                ...image,
                tags: image.tags.filter((tag)=>!stays(tag))
            })),
        notes: [
            ...plan.notes,
            ...stayNotes(settled),
            ...unknownNotes(unknown, [
                ...candidates
            ])
        ]
    };
}
/** `latest stays at 1.3.0 (ghcr.io/acme/base, ghcr.io/acme/app)`: one note for all repositories with the same. */ function stayNotes(settled) {
    const alike = new Map();
    for (const [repository, { stays }] of [
        ...settled
    ].sort(([a], [b])=>a.localeCompare(b, 'en'))){
        const places = [
            ...new Set(stays.map(({ at })=>at))
        ].map((at)=>{
            const tags = stays.filter((one)=>one.at === at).map(({ tag })=>tag);
            return `${settle_listed(tags)} ${tags.length === 1 ? 'stays' : 'stay'} at ${at}`;
        });
        for (const place of places)alike.set(place, [
            ...alike.get(place) ?? [],
            repository
        ]);
    }
    return [
        ...alike
    ].map(([place, names])=>`${place}, which is higher (${settle_shown(names)})`);
}
function unknownNotes(unknown, tags) {
    const [first] = unknown;
    if (first === undefined) return [];
    const names = unknown.map(({ name })=>name).sort();
    return [
        `whether ${settle_listed(tags)} would move is not known, because it could not be asked which versions are published (${settle_shown(names)}): ${first.why}`
    ];
}
/** A longer list says nothing more. */ const shownNames = 5;
function settle_shown(names) {
    const more = names.length - shownNames;
    return [
        ...names.slice(0, shownNames),
        ...more > 0 ? [
            `${more} more`
        ] : []
    ].join(', ');
}
function settle_listed(tags) {
    const last = tags.at(-1) ?? '';
    return tags.length < 2 ? last : `${tags.slice(0, -1).join(', ')} and ${last}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/settle.js


/**
 * Leaves out the tags that must not move: `latest` and the shorter versions stay where a higher version is published.
 * @throws Problem: request when two images would move one tag, surroundings when the tags cannot be read that a
 *   publication needs
 */ async function settlePlan(plan, { ref }, { inputs }, isPublished, workshop) {
    if (isPublished) (0,tags_assign/* refuseSharedTags */.z1)(plan.images);
    const settled = await settleTags(plan, versionToSettle(inputs, ref), {
        listTags: async (repository)=>{
            const client = await workshop.registry();
            return (isPublished ? client : client.briefly()).listTags(repository);
        },
        unreachable: isPublished ? 'refuse' : 'note'
    });
    return {
        ...plan,
        ...settled
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/workshop.js + 3 modules
var run_workshop = __webpack_require__(21069);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run.js





















/**
 * The story of a run: plan, decide, lint, build, check, publish, report. Every known failure ends up in the report.
 * @throws only what is a bug of ours
 */ async function run(request, host) {
    const record = newRecord(request.command);
    const secrets = (0,run_secrets/* createSecrets */.gE)(host);
    try {
        const workshop = await (0,run_workshop/* openWorkshop */._)(request, host, secrets, (retry)=>record.retries.push(retry));
        try {
            await work(request, host, workshop, secrets, record);
        } finally{
            await workshop.close().catch((error)=>{
                record.notes.push(`this run’s folder could not be removed: ${(0,src_problem/* messageOf */.bD)(error)}`);
            });
        }
        if (host.signal.aborted && record.published === undefined) throw (0,src_problem/* interrupted */.VM)();
    } catch (error) {
        // On a terminal Ctrl-C reaches the programs we run, too: what they say then is no failure of theirs.
        // Once tags have moved, their own words say where they are.
        const isStopped = host.signal.aborted && error instanceof src_problem/* Problem */.AF && record.published === undefined;
        keepProblem(record, isStopped ? (0,src_problem/* interrupted */.VM)() : error);
    }
    return toReport(record, secrets);
}
async function work(request, host, workshop, secrets, record) {
    const context = (0,request_event/* readRunContext */.$)(host.env);
    const isPublished = wantsToPublish(request);
    const found = await makePlan(request, {
        ...context,
        env: host.env,
        buildx: workshop.buildx,
        secretFiles: workshop.secretFiles
    });
    record.plan = found;
    if (request.command === 'lint') return lintOnly(found, request, host, workshop, record);
    const settled = await settlePlan(found, context, request, isPublished, workshop);
    const decided = await decidePlan(settled, context, request, host, workshop);
    const { plan } = decided;
    record.plan = plan;
    record.pins = decided.pins;
    if (request.command === 'plan') return;
    if (request.command === 'explain') return explainOne(decided, request, workshop, record);
    const images = plan.images.filter(({ decision })=>decision !== 'skip');
    const built = images.filter(({ decision })=>decision === 'build');
    await (0,run_secrets/* addSecretsOf */.Gc)(built, secrets, request.cwd, host.env);
    if (isPublished) refuseWithoutTags(images);
    const { stale, keys, carried } = await recallStanding(plan, context, request, host, workshop, record);
    const judged = [
        ...built,
        ...stale
    ];
    if (built.length > 0) lookAhead(workshop);
    const linted = await lintImages(judged, request, workshop, host, plan.advice, images);
    const recorded = record.gates;
    const now = new Date(record.startMs);
    record.gates = [
        ...recorded,
        ...accepted(lintGates(judged, linted, []), judged, now)
    ];
    // A gate that has failed already ends the run before the engine is started.
    if (!isGood(record)) return;
    // What is not built here is asked by itself for what its build would have said.
    const needing = needingCallCheck(stale, linted);
    const known = carried.filter(({ image })=>!needing.some(({ name })=>name === image));
    record.gates = [];
    const { asked, layouts, files } = await withEngine(request, host, workshop, record, async (engine)=>({
            asked: await callChecks(needing, engine, request, workshop),
            ...await buildAndCheck(plan, {
                built,
                stale,
                isAll: recorded.length === 0
            }, engine, context, request, host, workshop, record)
        }));
    const lint = lintGates(judged, linted, [
        ...known,
        ...asked,
        ...record.warnings
    ], true);
    const answers = accepted([
        ...lint,
        ...record.gates
    ], judged, now);
    record.gates = [
        ...recorded,
        ...withWaiverFindings(answers, judged, request.policy.path, now)
    ];
    await writeSbomFiles(request.inputs, host, record);
    if (!isGood(record)) return;
    const confirmed = await confirmBuilt(decided, request.cwd, record);
    if (files.length > 0) record.artifacts = await releaseFiles(built, files, request, workshop);
    if (request.inputs.load === true) await loadImages(images, layouts, host, workshop, record);
    const digests = isPublished ? await publishImages(confirmed, layouts, request, context, host, workshop, record) : new Map();
    await rememberBuilds(decided, digests, context, request.cwd, workshop, record);
    const kept = confirmed.plan.images.filter(({ name })=>judged.some((one)=>one.name === name));
    const hide = (text)=>secrets.hide(text);
    await keepRecords({
        images: kept,
        keys,
        digests,
        isPublished,
        hide
    }, context, workshop, record);
}
/** `publish` says it, and so does `push`; that both contradict each other is for the user to settle. */ function wantsToPublish({ command, inputs }) {
    if (command === 'plan' || command === 'explain' || command === 'lint') return false;
    if (command === 'publish' && inputs.push === false) throw (0,src_problem/* badRequest */.li)('publish was asked for with push: false', {
        todo: 'image-build build builds and checks only'
    });
    return command === 'publish' || inputs.push === true;
}


/***/ }),

/***/ 79012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ explainImage),
/* harmony export */   showExplanation: () => (/* binding */ showExplanation)
/* harmony export */ });
/* harmony import */ var _plan_differences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76077);
/* harmony import */ var _report_explanation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69107);


/**
 * Explains one image: reads the files of the contexts that differ, and of no other.
 * @param published the published image with the nearest fingerprint; `undefined` when there is none
 * @param uncompared why there is none, when more is known than that nothing is published
 */ async function explainImage(image, published, uncompared) {
    if (published === undefined) return (0,_report_explanation_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)(image, {
        uncompared
    });
    const parts = image.fingerprint?.parts ?? [];
    const files = await (0,_plan_differences_js__WEBPACK_IMPORTED_MODULE_1__/* .changedFiles */ .Y_)(published.parts, published.files ?? {}, parts);
    return (0,_report_explanation_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)(image, {
        compared: published,
        files
    });
}
/** Prints an explanation to standard output; where there is none, the run's problems tell why. */ async function showExplanation(report, host, { json, color }) {
    const { explanation } = report;
    if (explanation === undefined || report.problems.length > 0) {
        const { terminalReport } = await __webpack_require__.e(/* import() */ 8472).then(__webpack_require__.bind(__webpack_require__, 78472));
        host.info(await terminalReport({
            ...report,
            images: []
        }, {
            color,
            columns: host.columns
        }));
    }
    if (explanation === undefined) return;
    const [{ explanationText }, { plainJson }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7987).then(__webpack_require__.bind(__webpack_require__, 27987)),
        __webpack_require__.e(/* import() */ 5804).then(__webpack_require__.bind(__webpack_require__, 65804))
    ]);
    process.stdout.write(json ? plainJson(explanation) : explanationText(explanation, {
        color,
        columns: host.columns
    }));
}


/***/ }),

/***/ 79550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ reportFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _tools_cache_dir_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72721);



/** Where the reports of a run go. @returns absolute */ function reportFolder(inputs, host) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, inputs?.['report-dir'] ?? usualFolder(host));
}
/**
 * Where the reports go when nobody says: never into the working folder, which may be a build context, and a report in
 * it would make the next build another one.
 */ function usualFolder({ kind, cwd, env }) {
    const temporary = env['RUNNER_TEMP'];
    if (kind === 'runner' && temporary !== undefined) return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'image-build-report');
    const which = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(cwd).digest('hex').slice(0, 8);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_tools_cache_dir_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheFolder */ .n)(env), 'reports', `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(cwd)}-${which}`);
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

/***/ 1898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf),
/* harmony export */   E: () => (/* binding */ withTemporaryFolder)
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
