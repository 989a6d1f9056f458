export const id = 3827;
export const ids = [3827];
export const modules = {

/***/ 16291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gateNames)
/* harmony export */ });
/**
 * The gates there are, in the order of reports and schemas. A new gate adds its name here, and one line to the list in
 * `check/gates.ts` if it looks at an image.
 */ const gateNames = [
    'lint',
    'size',
    'vulnerabilities',
    'secrets',
    'contents',
    'licenses',
    'tests',
    'glibc'
];


/***/ }),

/***/ 43827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/value/check/check.mjs
var check = __webpack_require__(76849);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(50661);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/gate-names.js
var gate_names = __webpack_require__(16291);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/request/gate-demands.js


const gate_demands_closed = {
    additionalProperties: false
};
const bytes = type/* Type */.ZU.Union([
    type/* Type */.ZU.String({
        minLength: 1
    }),
    type/* Type */.ZU.Integer({
        minimum: 0
    })
], {
    description: 'Bytes: 500MB (1000²), 500MiB (1024²) or a plain number',
    examples: [
        '500MB',
        '1.5GiB'
    ]
});
const words = (names, about)=>type/* Type */.ZU.Union(names.map((name)=>type/* Type */.ZU.Literal(name)), about);
const list = (description, ...examples)=>type/* Type */.ZU.Array(type/* Type */.ZU.String({
        minLength: 1
    }), {
        description,
        examples
    });
const deny = (what)=>type/* Type */.ZU.Optional(words([
        'deny',
        'allow'
    ], {
        description: what,
        examples: [
            'deny',
            'allow'
        ]
    }));
const denyBut = (what, example)=>type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        words([
            'deny',
            'allow'
        ], {}),
        type/* Type */.ZU.Array(type/* Type */.ZU.String({
            pattern: '^/'
        }))
    ], {
        description: `${what}; a list names paths that are allowed, with * as wildcard`,
        examples: [
            'deny',
            [
                example
            ]
        ]
    }));
const demand = (what)=>type/* Type */.ZU.Optional(words([
        'required',
        'any'
    ], {
        description: what,
        examples: [
            'required',
            'any'
        ]
    }));
/** What may be in an image, one by one; what is not named is the profile's. */ const contents = type/* Type */.ZU.Object({
    root: deny('Running as root: no USER, root or 0'),
    compilers: deny('Compilers and toolchains, as packages and as files'),
    'dev-packages': deny('-dev and -devel packages: headers for compilers'),
    sources: deny('Sources of compiled languages'),
    'debug-symbols': deny('Programs and libraries with debug symbols'),
    'package-caches': deny('Caches and lists of package managers: apt, apk, pip, npm, …'),
    vcs: deny('Folders of version control: .git, .hg, .svn'),
    shell: deny('Shells'),
    'package-managers': deny('Package managers: apt, apk, pip, npm, …'),
    'missing-libraries': deny('Programs whose shared libraries are not in the image'),
    setuid: denyBut('Files with setuid or setgid', '/usr/bin/sudo'),
    'world-writable': denyBut('Files and folders that everybody may write, but for sticky folders', '/data/*'),
    healthcheck: demand('A HEALTHCHECK'),
    entrypoint: demand('An ENTRYPOINT or CMD whose program is in the image'),
    expose: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Union([
        type/* Type */.ZU.Integer({
            minimum: 1,
            maximum: 65535
        }),
        type/* Type */.ZU.String({
            minLength: 1
        })
    ]), {
        description: 'Exactly these ports are exposed',
        examples: [
            [
                8080,
                '53/udp'
            ]
        ]
    })),
    labels: type/* Type */.ZU.Optional(list('Labels that must be there and not empty', [
        'org.opencontainers.image.source'
    ])),
    paths: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String({
        pattern: '^/'
    }), type/* Type */.ZU.String({
        minLength: 1
    }), {
        description: 'Path → mode and owner (and group) that it must have: "0700 app", "app:app", "0644"',
        examples: [
            {
                '/data': '0700 app'
            }
        ]
    }))
}, {
    ...gate_demands_closed,
    description: 'What may be in the image, one by one; what is not named is the profile’s',
    examples: [
        {
            root: 'deny'
        }
    ]
});
const argv = type/* Type */.ZU.Array(type/* Type */.ZU.String(), {
    minItems: 1
});
const seconds = type/* Type */.ZU.String({
    pattern: '^\\d+(ms|s|m)$',
    description: 'How long it may take (default: 30s)',
    examples: [
        '30s'
    ]
});
const output = {
    /** A regular expression that the output must match. */ output: type/* Type */.ZU.Optional(type/* Type */.ZU.String({
        description: 'A regular expression that the output must match'
    }))
};
const testName = type/* Type */.ZU.Optional(type/* Type */.ZU.String({
    minLength: 1,
    description: 'What reports call it; left out: the command, or the address that is asked'
}));
const test = type/* Type */.ZU.Union([
    argv,
    type/* Type */.ZU.Object({
        name: testName,
        run: argv,
        entrypoint: type/* Type */.ZU.Optional(type/* Type */.ZU.Boolean({
            description: 'Through the image’s ENTRYPOINT (default: false)'
        })),
        network: type/* Type */.ZU.Optional(type/* Type */.ZU.Boolean({
            description: 'With a network (default: false)'
        })),
        timeout: type/* Type */.ZU.Optional(seconds),
        'exit-code': type/* Type */.ZU.Optional(type/* Type */.ZU.Integer({
            minimum: 0,
            maximum: 255,
            description: '(default: 0)'
        })),
        ...output,
        'max-memory': type/* Type */.ZU.Optional(bytes)
    }, gate_demands_closed),
    type/* Type */.ZU.Object({
        name: testName,
        service: type/* Type */.ZU.Union([
            argv,
            type/* Type */.ZU.Literal('entrypoint')
        ], {
            description: 'What is started: a command, or the image’s own entrypoint and command'
        }),
        get: type/* Type */.ZU.String({
            pattern: '^http://(localhost|127\\.0\\.0\\.1)(:\\d+)?/',
            description: 'What it is asked on the loopback until it answers'
        }),
        status: type/* Type */.ZU.Optional(type/* Type */.ZU.Integer({
            minimum: 100,
            maximum: 599,
            description: 'The answer’s status (default: 200)'
        })),
        timeout: type/* Type */.ZU.Optional(seconds),
        ...output
    }, gate_demands_closed)
]);
const waiver = type/* Type */.ZU.Object({
    rule: type/* Type */.ZU.String({
        minLength: 1,
        description: 'The finding’s rule: DL3008, CVE-2024-1234, compilers; * as wildcard'
    }),
    path: type/* Type */.ZU.Optional(type/* Type */.ZU.String({
        minLength: 1,
        description: 'Only at this path, with * as wildcard'
    })),
    package: type/* Type */.ZU.Optional(type/* Type */.ZU.String({
        minLength: 1,
        description: 'Only for this package, with * as wildcard'
    })),
    reason: type/* Type */.ZU.String({
        minLength: 1
    }),
    until: type/* Type */.ZU.String({
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        description: 'The last day on which it holds',
        examples: [
            '2027-03-31'
        ]
    })
}, gate_demands_closed);
/** What the gates ask of an image, beside severity, lint threshold and size budget. */ const gateDemands = {
    profile: type/* Type */.ZU.Optional(words([
        'production',
        'minimal',
        'development'
    ], {
        description: 'A named set of demands: production (not root, no compilers, -dev packages, sources, caches or VCS folders), minimal (production, and no shell and no package manager), development (none, and secrets only warn)',
        examples: [
            'production'
        ]
    })),
    contents: type/* Type */.ZU.Optional(contents),
    'max-layer-size': type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        bytes,
        type/* Type */.ZU.Object({
            compressed: type/* Type */.ZU.Optional(bytes),
            uncompressed: type/* Type */.ZU.Optional(bytes)
        }, gate_demands_closed)
    ], {
        description: 'Budget of each layer that this image adds, as max-size',
        examples: [
            '200MB',
            {
                compressed: '80MB'
            }
        ]
    })),
    'max-growth': type/* Type */.ZU.Optional(type/* Type */.ZU.String({
        pattern: '^\\d+(\\.\\d+)?\\s*(%|B|[kKMGT]i?B)$',
        description: 'How much more than the base branch’s image it may weigh unpacked: 5% or 20MB',
        examples: [
            '5%',
            '20MB'
        ]
    })),
    'only-new': type/* Type */.ZU.Optional(type/* Type */.ZU.Boolean({
        description: 'Vulnerabilities that the base branch’s image has, too, do not fail the gate (default: false)',
        examples: [
            true,
            false
        ]
    })),
    'deny-licenses': type/* Type */.ZU.Optional(list('SPDX identifiers of licences that may not be in the image, with * as wildcard', [
        'AGPL-3.0*'
    ])),
    'lint-rules': type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String(), words([
        'error',
        'warning',
        'info',
        'style',
        'ignore'
    ], {
        examples: [
            'error',
            'ignore'
        ]
    }), {
        description: 'Rule → the level that it has here, or ignore',
        examples: [
            {
                DL3008: 'ignore',
                'missing-cache-mount': 'error'
            }
        ]
    })),
    test: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(test, {
        description: 'Commands that are run inside the image: lists of arguments, no shell. Or services that are asked by HTTP',
        examples: [
            [
                [
                    'app',
                    '--version'
                ]
            ]
        ]
    })),
    warn: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(words(gate_names/* gateNames */.A, {
        examples: [
            ...gate_names/* gateNames */.A
        ]
    }), {
        description: 'Gates whose findings do not fail',
        examples: [
            [
                'size',
                'contents'
            ]
        ]
    })),
    skip: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(words(gate_names/* gateNames */.A, {
        examples: [
            ...gate_names/* gateNames */.A
        ]
    }), {
        description: 'Gates that are not asked at all; every report says so',
        examples: [
            [
                'secrets'
            ]
        ]
    })),
    waivers: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(waiver, {
        description: 'Findings that are accepted until a day, each with its reason',
        examples: [
            [
                {
                    rule: 'CVE-2024-1234',
                    reason: 'not reachable',
                    until: '2027-03-31'
                }
            ]
        ]
    }))
};

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/request/policy-schema.js


const policy_schema_closed = {
    additionalProperties: false
};
const policy_schema_text = type/* Type */.ZU.Union([
    type/* Type */.ZU.String(),
    type/* Type */.ZU.Number(),
    type/* Type */.ZU.Boolean()
]);
/** @param example what a message shows of a value that is wrong, and an editor of one that is to be written */ const texts = (example)=>type/* Type */.ZU.Record(type/* Type */.ZU.String(), policy_schema_text, {
        examples: [
            example
        ]
    });
const strings = (...examples)=>type/* Type */.ZU.Array(type/* Type */.ZU.String({
        minLength: 1
    }), examples.length > 0 ? {
        examples
    } : {});
const flag = (about = {})=>type/* Type */.ZU.Boolean({
        ...about,
        examples: [
            true,
            false
        ]
    });
const policy_schema_bytes = type/* Type */.ZU.Union([
    type/* Type */.ZU.String({
        minLength: 1
    }),
    type/* Type */.ZU.Integer({
        minimum: 0
    })
], {
    description: 'Bytes: 500MB (1000²), 500MiB (1024²) or a plain number',
    examples: [
        '500MB',
        '1.5GiB'
    ]
});
/** Of images and groups: what Bake allows for a target. It becomes a part of file names and of references. */ const policy_schema_name = type/* Type */.ZU.String({
    pattern: '^[A-Za-z0-9_-]+$'
});
/** What can be demanded of, and given to, every image (`defaults`) or one (`images.NAME`). */ const demands = {
    severity: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Literal('critical'),
        type/* Type */.ZU.Literal('high'),
        type/* Type */.ZU.Literal('medium'),
        type/* Type */.ZU.Literal('low'),
        type/* Type */.ZU.Literal('unknown')
    ], {
        description: 'Vulnerabilities from here on fail the gate (default: high)',
        examples: [
            'high'
        ]
    })),
    'ignore-unfixed': type/* Type */.ZU.Optional(flag({
        description: 'Vulnerabilities without a fix never fail the gate (default: true)'
    })),
    'lint-threshold': type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Literal('error'),
        type/* Type */.ZU.Literal('warning'),
        type/* Type */.ZU.Literal('info'),
        type/* Type */.ZU.Literal('style'),
        type/* Type */.ZU.Literal('none')
    ], {
        description: 'Lint findings from here on fail the gate (default: error)',
        examples: [
            'warning'
        ]
    })),
    'max-size': type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        policy_schema_bytes,
        type/* Type */.ZU.Object({
            compressed: type/* Type */.ZU.Optional(policy_schema_bytes),
            uncompressed: type/* Type */.ZU.Optional(policy_schema_bytes)
        }, policy_schema_closed)
    ], {
        description: 'Size budget. A plain size limits the unpacked image; {compressed, uncompressed} limits what is pulled, what it takes on disk, or both',
        examples: [
            '500MB',
            '1.5GiB',
            {
                compressed: '200MB'
            }
        ]
    })),
    ...gateDemands,
    'version-arg': type/* Type */.ZU.Optional(type/* Type */.ZU.String({
        minLength: 1,
        description: 'The build argument that gets the version (default: VERSION)',
        examples: [
            'APP_VERSION'
        ]
    })),
    args: type/* Type */.ZU.Optional(texts({
        NODE_VERSION: '24'
    })),
    labels: type/* Type */.ZU.Optional(texts({
        'org.opencontainers.image.vendor': 'Acme'
    })),
    annotations: type/* Type */.ZU.Optional(texts({
        'org.opencontainers.image.vendor': 'Acme'
    })),
    platforms: type/* Type */.ZU.Optional(strings([
        'linux/amd64',
        'linux/arm64'
    ])),
    secrets: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        id: type/* Type */.ZU.String({
            minLength: 1
        }),
        env: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
        file: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
        version: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
            type/* Type */.ZU.String(),
            type/* Type */.ZU.Number()
        ], {
            description: 'Changes when the secret’s value matters anew: secrets are no part of the fingerprint'
        }))
    }, policy_schema_closed), {
        examples: [
            [
                {
                    id: 'token',
                    env: 'TOKEN'
                }
            ]
        ]
    })),
    ssh: type/* Type */.ZU.Optional(strings([
        'default'
    ])),
    'add-hosts': type/* Type */.ZU.Optional(texts({
        'db.test': '10.0.0.5'
    })),
    'no-cache': type/* Type */.ZU.Optional(flag()),
    'no-cache-filters': type/* Type */.ZU.Optional(strings([
        'packages'
    ])),
    pull: type/* Type */.ZU.Optional(flag()),
    refresh: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Literal('daily'),
        type/* Type */.ZU.Literal('weekly'),
        type/* Type */.ZU.Literal('monthly')
    ], {
        description: 'Builds anew once in each period, for steps like apt-get upgrade: the build argument REFRESH gets the period',
        examples: [
            'weekly'
        ]
    })),
    'rescan-after': type/* Type */.ZU.Optional(type/* Type */.ZU.String({
        pattern: '^\\d+(m|h|d)$',
        description: 'A reused image’s gates run again when its last scan is older than this (default: 24h)',
        examples: [
            '24h',
            '30m',
            '7d'
        ]
    }))
};
const demandsSchema = type/* Type */.ZU.Object(demands, {
    ...policy_schema_closed,
    examples: [
        {
            severity: 'high'
        }
    ]
});
const imageEntrySchema = type/* Type */.ZU.Object({
    ...demands,
    file: type/* Type */.ZU.Optional(type/* Type */.ZU.String({
        minLength: 1,
        description: 'The Dockerfile, relative to this file',
        examples: [
            'docker/Dockerfile.service'
        ]
    })),
    context: type/* Type */.ZU.Optional(type/* Type */.ZU.String({
        minLength: 1,
        description: 'The build context, relative to this file',
        examples: [
            'services/api'
        ]
    })),
    target: type/* Type */.ZU.Optional(type/* Type */.ZU.String({
        minLength: 1,
        description: 'The stage to build',
        examples: [
            'runtime'
        ]
    })),
    output: type/* Type */.ZU.Optional(type/* Type */.ZU.Object({
        type: type/* Type */.ZU.Union([
            type/* Type */.ZU.Literal('local'),
            type/* Type */.ZU.Literal('tar')
        ]),
        dest: type/* Type */.ZU.String({
            minLength: 1,
            description: 'Folder or archive, relative to this file',
            examples: [
                'dist/bin'
            ]
        }),
        'max-glibc': type/* Type */.ZU.Optional(type/* Type */.ZU.String({
            pattern: '^\\d+\\.\\d+(\\.\\d+)?$',
            description: 'The oldest glibc that binaries must run on',
            examples: [
                '2.31'
            ]
        }))
    }, {
        ...policy_schema_closed,
        description: 'Files instead of an image: binaries, packages',
        examples: [
            {
                type: 'local',
                dest: 'dist/bin'
            }
        ]
    })),
    alias: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.String({
            minLength: 1
        }),
        strings()
    ], {
        description: 'Other names Dockerfiles use for this image',
        examples: [
            'acme-base',
            [
                'acme-base',
                'acme/base'
            ]
        ]
    }))
}, policy_schema_closed);
/** image-build.yml. The published JSON Schema (schema/policy.schema.json) is this value. */ const policySchema = type/* Type */.ZU.Object({
    version: type/* Type */.ZU.Literal(1),
    defaults: type/* Type */.ZU.Optional(demandsSchema),
    images: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(policy_schema_name, type/* Type */.ZU.Union([
        imageEntrySchema,
        type/* Type */.ZU.Null()
    ]), {
        ...policy_schema_closed,
        examples: [
            {
                base: {
                    'max-size': '500MB'
                }
            }
        ]
    })),
    groups: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(policy_schema_name, strings(), {
        ...policy_schema_closed,
        description: 'The group default is what is built when nothing is named',
        examples: [
            {
                dev: [
                    'base',
                    'test-runner'
                ]
            }
        ]
    })),
    retention: type/* Type */.ZU.Optional(type/* Type */.ZU.Object({
        keep: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.String({
            minLength: 1
        }), {
            description: 'Tags that are never removed, with * as wildcard',
            examples: [
                [
                    'v*',
                    'stable'
                ]
            ]
        })),
        branches: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.String({
            minLength: 1
        }), {
            description: 'Tags, with * as wildcard, that are named after branches: they go with the branch. Nothing else is taken for one',
            examples: [
                [
                    'feature-*'
                ]
            ]
        })),
        'untagged-after': type/* Type */.ZU.Optional(type/* Type */.ZU.String({
            pattern: '^\\d+(m|h|d)$',
            description: 'Untagged versions older than this are removed',
            examples: [
                '21d',
                '12h'
            ]
        }))
    }, {
        ...policy_schema_closed,
        description: 'What image-build clean --registry leaves in place',
        examples: [
            {
                'untagged-after': '21d'
            }
        ]
    })),
    state: type/* Type */.ZU.Optional(type/* Type */.ZU.Object({
        keep: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
            type/* Type */.ZU.String({
                minLength: 1
            }),
            type/* Type */.ZU.Integer({
                minimum: 0
            })
        ], {
            description: 'So much may stay, least recently used first out: 20GB, 20GiB or bytes',
            examples: [
                '20GB'
            ]
        })),
        'older-than': type/* Type */.ZU.Optional(type/* Type */.ZU.String({
            pattern: '^\\d+(m|h|d)$',
            description: 'What was unused for longer goes',
            examples: [
                '7d',
                '12h'
            ]
        }))
    }, {
        ...policy_schema_closed,
        description: 'What may stay on a machine between runs, of the engine and of the cache folder: image-build clean applies it',
        examples: [
            {
                keep: '20GB',
                'older-than': '7d'
            }
        ]
    }))
}, {
    ...policy_schema_closed,
    $id: 'image-build-policy',
    title: 'image-build.yml'
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/request/policy-checks/licenses.js
/**
 * `deny-licenses`: what has no wildcard is an SPDX identifier. What packages say is brought into that form, so that
 * `GPLv2` would never be found.
 */ const checkLicenses = async ({ 'deny-licenses': denied = [] }, keys)=>{
    const plain = denied.filter((one)=>!one.includes('*'));
    if (plain.length === 0) return undefined;
    const { default: correct } = await __webpack_require__.e(/* import() */ 5728).then(__webpack_require__.t.bind(__webpack_require__, 25728, 19));
    for (const [at, one] of denied.entries()){
        if (one.includes('*')) continue;
        // `-only` and `-or-later` stand behind an identifier that is one without them; in whatever case.
        const bare = one.replace(/-(?:only|or-later)$/i, '');
        const isKnown = [
            one,
            bare
        ].some((text)=>correct(text, {
                upgrade: false
            })?.toLowerCase() === text.toLowerCase());
        if (isKnown) continue;
        const meant = correct(one, {
            upgrade: false
        });
        return {
            keys: [
                ...keys,
                'deny-licenses',
                String(at)
            ],
            wrong: {
                what: `${[
                    ...keys,
                    'deny-licenses'
                ].join('.')} has ${JSON.stringify(one)}, which is no SPDX identifier`,
                ...meant === null ? {} : {
                    meant: `Did you mean ${meant}?`
                },
                todo: `Identifiers are at spdx.org/licenses; a name of another kind is written with a wildcard: ${JSON.stringify(`${one}*`)}`
            }
        };
    }
    return undefined;
};

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/rule-names.js
var rule_names = __webpack_require__(98582);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/request/policy-checks/lint-rules.js

const hadolints = /^(DL|SC)\d{4}$/;
/** Words without a gap: `FromAsCasing`. */ const buildkits = /^([A-Z]+[a-z]+)+[A-Z]*$/;
/** `lint-rules`: names that can be nobody's. hadolint's and BuildKit's are known by their form, ours by name. */ const checkLintRules = async ({ 'lint-rules': levels = {} }, keys)=>{
    const own = rule_names/* ownLintRules */.o;
    const unknown = Object.keys(levels).find((name)=>!hadolints.test(name) && !buildkits.test(name) && !own.includes(name));
    if (unknown === undefined) return undefined;
    const { didYouMean } = await __webpack_require__.e(/* import() */ 1630).then(__webpack_require__.bind(__webpack_require__, 71630));
    return {
        keys: [
            ...keys,
            'lint-rules',
            unknown
        ],
        wrong: {
            what: `${[
                ...keys,
                'lint-rules'
            ].join('.')} names ${JSON.stringify(unknown)}, which is no rule`,
            ...didYouMean(unknown, own),
            todo: "hadolint's rules look like DL3008, BuildKit's like FromAsCasing; ours are in docs/rules/"
        }
    };
};

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/request/policy-checks/ports.js
const port = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(?:tcp|udp|sctp))?$/i;
/** `contents.expose`: 8080, "53/udp", "8000-8010". */ const checkPorts = ({ contents }, keys)=>{
    const at = (contents?.expose ?? []).findIndex((one)=>!isPort(String(one)));
    if (at === -1) return undefined;
    return {
        keys: [
            ...keys,
            'contents',
            'expose',
            String(at)
        ],
        wrong: {
            what: `${[
                ...keys,
                'contents',
                'expose'
            ].join('.')} has ${JSON.stringify(contents?.expose?.[at])}, which is no port`,
            todo: 'Write numbers: expose: [8080, 53/udp, 8000-8010]'
        }
    };
};
function isPort(text) {
    const [, first, last = first] = port.exec(text) ?? [];
    const [from, to] = [
        Number(first),
        Number(last)
    ];
    return from >= 1 && to <= 65_535 && from <= to;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/bytes.js
var tools_bytes = __webpack_require__(29842);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/request/policy-checks/sizes.js


/** Sizes that say no number of bytes: `500M`, which may mean either unit. */ const checkSizes = (demands, keys)=>{
    const sizes = [
        'max-size',
        'max-layer-size'
    ].flatMap((key)=>sizesOf(demands[key], [
            ...keys,
            key
        ]));
    const memory = (demands.test ?? []).flatMap((test, at)=>{
        if (!('run' in test) || test['max-memory'] === undefined) return [];
        return [
            [
                [
                    ...keys,
                    'test',
                    String(at),
                    'max-memory'
                ],
                test['max-memory']
            ]
        ];
    });
    for (const [at, size] of [
        ...sizes,
        ...memory
    ]){
        const wrong = wrongSize(size, at);
        if (wrong !== undefined) return wrong;
    }
    return undefined;
};
function sizesOf(size, keys) {
    if (size === undefined) return [];
    if (typeof size !== 'object') return [
        [
            keys,
            size
        ]
    ];
    return Object.entries(size).map(([key, one])=>[
            [
                ...keys,
                key
            ],
            one
        ]);
}
/** One size. @param keys that lead to it */ function wrongSize(size, keys) {
    try {
        (0,tools_bytes.parseBytes)(size, keys.join('.'));
        return undefined;
    } catch (error) {
        if (!(error instanceof problem/* Problem */.AF)) throw error;
        const { what, meant, todo = '' } = error.data;
        return {
            keys,
            wrong: {
                what,
                ...meant === undefined ? {} : {
                    meant
                },
                todo: `Write it like ${keys.at(-1) ?? 'max-size'}: 500MB. ${todo}`
            }
        };
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/test-name.js
var test_name = __webpack_require__(90477);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/request/policy-checks/tests.js


/** `test`: outputs that are no regular expressions, and names that a report could not tell apart. */ const checkTests = ({ test: tests = [] }, keys)=>{
    const names = [];
    for (const [at, test] of tests.entries()){
        const own = [
            ...keys,
            'test',
            String(at)
        ];
        const output = 'output' in test ? test.output : undefined;
        const why = output === undefined ? undefined : whyNoExpression(output);
        if (why !== undefined) return {
            keys: [
                ...own,
                'output'
            ],
            wrong: {
                what: `${[
                    ...keys,
                    'test'
                ].join('.')}: the output that a test expects is no regular expression: ${why}`,
                todo: "Signs that mean themselves have a backslash before them: output: '^\\[ok\\]'"
            }
        };
        const name = (0,test_name/* nameOfTest */.J)(test);
        if (names.includes(name)) return {
            keys: own,
            wrong: {
                what: `${keys.join('.')} has two tests ${JSON.stringify(name)}`,
                todo: 'Give them different names: `name: …`'
            }
        };
        names.push(name);
    }
    return undefined;
};
function whyNoExpression(text) {
    try {
        new RegExp(text, 'u');
        return undefined;
    } catch (error) {
        return (0,problem/* messageOf */.bD)(error);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/request/policy-checks/waivers.js
/** `waivers`: a last day that the calendar has, since another would be over at once or never, and a reason. */ const checkWaivers = ({ waivers = [] }, keys)=>{
    for (const [at, { rule, reason, until }] of waivers.entries()){
        const wrong = (key, what, todo)=>({
                keys: [
                    ...keys,
                    'waivers',
                    String(at),
                    key
                ],
                wrong: {
                    what: `${[
                        ...keys,
                        'waivers'
                    ].join('.')}: the waiver for ${rule} ${what}`,
                    todo
                }
            });
        if (!isDay(until)) return wrong('until', `ends on ${until}, which is no day`, 'Write until: 2027-03-31');
        if (reason.trim() === '') return wrong('reason', 'gives no reason', 'Write why it is accepted: reason: not reachable from outside');
    }
    return undefined;
};
function isDay(text) {
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/request/policy-checks.js






const checks = [
    checkSizes,
    checkPorts,
    checkLicenses,
    checkLintRules,
    checkTests,
    checkWaivers
];
/** The first value of a policy that its schema lets through and that makes no sense; undefined without. */ async function wrongValue({ defaults, images = {}, state }) {
    const all = [
        [
            [
                'defaults'
            ],
            defaults
        ],
        ...Object.entries(images).map(([name, entry])=>[
                [
                    'images',
                    name
                ],
                entry
            ])
    ];
    for (const [keys, demands] of all)for (const check of demands ? checks : []){
        const wrong = await check(demands ?? {}, keys);
        if (wrong !== undefined) return wrong;
    }
    return state?.keep === undefined ? undefined : wrongSize(state.keep, [
        'state',
        'keep'
    ]);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/request/policy-file.js







const emptyPolicy = {
    version: 1
};
/**
 * Reads the policy: the given file, else `image-build.yml` or `image-build.yaml` of the working folder, else none.
 * @throws Problem (request) for a given file that is not there, and for anything readPolicy refuses
 */ async function loadPolicy(cwd, given) {
    for (const path of given === undefined ? [
        'image-build.yml',
        'image-build.yaml'
    ] : [
        given
    ]){
        const text = await readIfThere((0,external_node_path_.resolve)(cwd, path), path);
        if (text !== undefined) return {
            path,
            ...await readPolicy(text, path)
        };
    }
    if (given !== undefined) throw (0,problem/* badRequest */.li)(`There is no policy file ${given}`);
    return {
        file: emptyPolicy
    };
}
async function readIfThere(file, path) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    } catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === 'ENOENT') return undefined;
        throw (0,problem/* badRequest */.li)(`The policy file ${path} cannot be read`, {
            where: {
                file: path
            }
        }, error);
    }
}
/**
 * Checks a policy against its JSON Schema. Anchors and merge keys (`<<`) are put in first, as everywhere in YAML.
 * @returns it, and where its keys stand
 * @throws Problem (request) with line and column of what is wrong, and the nearest known key
 */ async function readPolicy(text, path) {
    const { parseDocument, LineCounter } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lineCounter = new LineCounter();
    const document = parseDocument(text, {
        lineCounter,
        prettyErrors: false,
        merge: true
    });
    const place = (offset)=>{
        if (offset === undefined) return {
            file: path
        };
        const { line, col } = lineCounter.linePos(offset);
        return {
            file: path,
            line,
            column: col
        };
    };
    const [broken] = document.errors;
    if (broken !== undefined) throw (0,problem/* badRequest */.li)(broken.code === 'MULTIPLE_DOCS' ? 'The policy has several YAML documents; it is one' : `The policy is not YAML: ${broken.message}`, {
        where: place(broken.pos[0])
    });
    const { keepNumbersAsWritten } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5526)]).then(__webpack_require__.bind(__webpack_require__, 55526));
    keepNumbersAsWritten(document);
    let value;
    try {
        value = document.toJS() ?? emptyPolicy;
    } catch (error) {
        // Aliases of aliases of aliases: yaml stops before memory is full.
        throw (0,problem/* badRequest */.li)(`The policy is not YAML: ${(0,problem/* messageOf */.bD)(error)}`, {
            where: {
                file: path
            }
        }, error);
    }
    const refuse = async (keys, { what, ...hints })=>{
        const { placeOf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6519)]).then(__webpack_require__.bind(__webpack_require__, 6519));
        return (0,problem/* badRequest */.li)(what, {
            where: place(placeOf(document, keys)),
            ...hints
        });
    };
    if (!check/* Check */.J(policySchema, value)) {
        const { describePolicyError, worstError } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2078)]).then(__webpack_require__.bind(__webpack_require__, 2078));
        const worst = worstError(policySchema, value);
        throw await refuse(worst.keys, describePolicyError(policySchema, worst));
    }
    const found = await wrongValue(value);
    if (found !== undefined) throw await refuse(found.keys, found.wrong);
    const { placeOf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6519)]).then(__webpack_require__.bind(__webpack_require__, 6519));
    return {
        file: value,
        placeOf: (keys)=>place(placeOf(document, keys))
    };
}


/***/ })

};
