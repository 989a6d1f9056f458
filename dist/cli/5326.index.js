export const id = 5326;
export const ids = [5326];
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

/***/ 55326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planOutput: () => (/* binding */ planOutput),
  planOutputSchema: () => (/* binding */ planOutputSchema)
});

// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/gate-names.js
var gate_names = __webpack_require__(16291);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/schema/parts.js

/** One of some words: a union of literals, whose static type is exactly these words. */ function word(words) {
    return type/* Type */.ZU.Union(words.map((one)=>type/* Type */.ZU.Literal(one)));
}
/** A key that may be absent. */ function maybe(schema) {
    return type/* Type */.ZU.Optional(schema);
}
const parts_text = type/* Type */.ZU.String();
const texts = type/* Type */.ZU.Array(parts_text);
const number = type/* Type */.ZU.Number();

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/schema/problem.js


const kinds = word([
    'request',
    'build',
    'surroundings',
    'interrupted'
]);
/** What went wrong, and what to do about it: `ProblemData`. */ const problem = type/* Type */.ZU.Object({
    kind: kinds,
    what: type/* Type */.ZU.String({
        description: 'What is wrong, one line'
    }),
    where: maybe(type/* Type */.ZU.Object({
        file: parts_text,
        line: maybe(number),
        column: maybe(number)
    })),
    meant: maybe(parts_text),
    todo: maybe(type/* Type */.ZU.String({
        description: 'What to do about it, one line'
    })),
    log: maybe(type/* Type */.ZU.Array(parts_text, {
        description: 'The end of the log that belongs to it; untrusted text'
    }))
}, {
    description: 'One failure'
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/schema/gate.js




/** A gate's name. */ const gateName = word(gate_names/* gateNames */.A);
const severity = word([
    'critical',
    'high',
    'medium',
    'low',
    'unknown',
    'error',
    'warning',
    'info',
    'style'
]);
const finding = type/* Type */.ZU.Object({
    gate: gateName,
    rule: parts_text,
    severity,
    image: parts_text,
    platform: maybe(parts_text),
    file: maybe(parts_text),
    line: maybe(number),
    endLine: maybe(number),
    column: maybe(number),
    message: parts_text,
    todo: maybe(parts_text),
    help: maybe(parts_text),
    path: maybe(type/* Type */.ZU.String({
        description: 'In the image; untrusted text'
    })),
    package: maybe(type/* Type */.ZU.Object({
        name: parts_text,
        version: parts_text,
        fixed: maybe(parts_text)
    })),
    origin: maybe(type/* Type */.ZU.Union([
        type/* Type */.ZU.Object({
            kind: type/* Type */.ZU.Literal('own')
        }),
        type/* Type */.ZU.Object({
            kind: type/* Type */.ZU.Literal('base'),
            name: parts_text
        })
    ])),
    waiver: maybe(type/* Type */.ZU.Object({
        reason: parts_text,
        until: parts_text
    })),
    warns: maybe(type/* Type */.ZU.Literal(true)),
    fingerprint: type/* Type */.ZU.String({
        description: 'The same over runs, line moves and other tags'
    }),
    blocks: type/* Type */.ZU.Boolean({
        description: 'This finding alone makes its gate fail'
    })
});
const judged = {
    gate: gateName,
    image: parts_text,
    platform: maybe(parts_text),
    findings: type/* Type */.ZU.Array(finding),
    durationMs: number,
    notes: maybe(texts),
    hidden: maybe(type/* Type */.ZU.String({
        description: 'The one of the notes that tells what a scanner’s own ignore file accepts'
    }))
};
/** What one gate said of one image on one platform, with all that it found: `GateResult`. */ const gate = type/* Type */.ZU.Union([
    type/* Type */.ZU.Object({
        ...judged,
        state: word([
            'passed',
            'failed'
        ])
    }),
    type/* Type */.ZU.Object({
        ...judged,
        state: type/* Type */.ZU.Literal('broken'),
        problem: problem
    })
], {
    description: 'The answer of one gate; broken: the question could not be answered'
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/schema/history.js


/** One remembered build of an image: `HistoryEntry`. */ const build = type/* Type */.ZU.Object({
    at: parts_text,
    digest: parts_text,
    sizes: type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Object({
        compressed: number,
        uncompressed: number
    })),
    durationMs: number,
    steps: number,
    cached: number,
    peak: maybe(type/* Type */.ZU.Object({
        memory: maybe(number),
        cpu: maybe(number),
        written: maybe(number)
    }, {
        description: 'What the engine’s machine had to do while it was built, as far as the engine tells: memory in use and what steps have written in bytes, the busiest time’s share of all processors (0 to 1)'
    }))
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/schema/size.js


/** What an image weighs on one platform, layer by layer: `ImageSize`. */ const size = type/* Type */.ZU.Object({
    compressed: number,
    uncompressed: number,
    wasted: maybe(type/* Type */.ZU.Number({
        description: 'Of files that a layer removes or writes again, as they are in those below it'
    })),
    packageCaches: maybe(type/* Type */.ZU.Number({
        description: 'Of what package managers keep and nobody needs at run time'
    })),
    layers: type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        digest: parts_text,
        diffId: parts_text,
        compressed: number,
        uncompressed: number,
        createdBy: maybe(parts_text),
        isOwn: maybe(type/* Type */.ZU.Boolean({
            description: 'Added over the base'
        })),
        file: maybe(parts_text),
        line: maybe(number),
        endLine: maybe(number),
        instruction: maybe(parts_text)
    }))
}, {
    description: 'Bytes'
});
/** What its size is compared with. */ const baseline = type/* Type */.ZU.Union([
    type/* Type */.ZU.Object({
        kind: type/* Type */.ZU.Literal('known'),
        from: parts_text,
        digest: parts_text,
        compressed: number,
        uncompressed: number,
        diffIds: texts
    }),
    type/* Type */.ZU.Object({
        kind: type/* Type */.ZU.Literal('missing'),
        why: parts_text
    })
], {
    description: 'The image of the base branch, which it is compared with'
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/schema/test.js



const outcome = type/* Type */.ZU.Union([
    type/* Type */.ZU.Object({
        kind: type/* Type */.ZU.Literal('ended'),
        exitCode: number,
        peakMemory: maybe(number)
    }),
    type/* Type */.ZU.Object({
        kind: type/* Type */.ZU.Literal('answered'),
        status: number,
        body: type/* Type */.ZU.String({
            description: 'Its beginning; untrusted text'
        }),
        isWholeBody: type/* Type */.ZU.Boolean()
    }),
    type/* Type */.ZU.Object({
        kind: word([
            'silent',
            'timed-out'
        ]),
        afterMs: number
    }),
    type/* Type */.ZU.Object({
        kind: type/* Type */.ZU.Literal('not-started'),
        why: parts_text,
        todo: maybe(parts_text)
    }),
    type/* Type */.ZU.Object({
        kind: type/* Type */.ZU.Literal('unknown'),
        problem: problem
    })
]);
/** One test of the policy, as it went on one platform. */ const test = type/* Type */.ZU.Object({
    platform: parts_text,
    expected: maybe(type/* Type */.ZU.String({
        description: 'What the policy wants it to give, in words'
    })),
    name: parts_text,
    command: texts,
    outcome,
    durationMs: number,
    output: type/* Type */.ZU.String({
        description: 'Untrusted text'
    }),
    kept: word([
        'all',
        'end',
        'clipped'
    ])
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/report-schema.js







const sha256 = type/* Type */.ZU.String({
    pattern: '^[0-9a-f]{64}$'
});
/** An image, or files. */ const outputSchema = type/* Type */.ZU.Union([
    type/* Type */.ZU.Object({
        kind: type/* Type */.ZU.Literal('image')
    }),
    type/* Type */.ZU.Object({
        kind: word([
            'local',
            'tar'
        ]),
        dest: parts_text,
        maxGlibc: maybe(parts_text)
    })
]);
const decisionSchema = word([
    'build',
    'reuse',
    'skip'
]);
const outsideSchema = type/* Type */.ZU.Object({
    name: parts_text,
    kind: word([
        'from',
        'copy',
        'mount'
    ]),
    digest: maybe(type/* Type */.ZU.String({
        description: 'Absent where it was not looked up'
    }))
});
const published = type/* Type */.ZU.Object({
    image: parts_text,
    digest: type/* Type */.ZU.String({
        description: 'Of the index or manifest that the tags name'
    }),
    repositories: texts,
    tags: type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        ref: parts_text,
        state: word([
            'moved',
            'created',
            'unchanged',
            'rolled-back',
            'removed',
            'untouched',
            'unknown'
        ]),
        before: maybe(parts_text),
        after: maybe(parts_text)
    })),
    sentBytes: number,
    sentBlobs: number,
    presentBlobs: number,
    mountedBlobs: number
});
const report_schema_image = type/* Type */.ZU.Object({
    name: parts_text,
    needs: type/* Type */.ZU.Array(parts_text, {
        description: 'Images of this run that it is built on'
    }),
    asked: type/* Type */.ZU.Boolean({
        description: 'It was asked for itself, and not only as a base'
    }),
    decision: decisionSchema,
    reasons: texts,
    dockerfile: parts_text,
    fingerprint: maybe(type/* Type */.ZU.String({
        description: 'Of all that can change it; absent where it was not taken'
    })),
    volatile: type/* Type */.ZU.Array(parts_text, {
        description: 'Why it may never be reused'
    }),
    outside: type/* Type */.ZU.Array(outsideSchema, {
        description: 'Images from outside that it takes'
    }),
    output: outputSchema,
    state: word([
        'planned',
        'skipped',
        'reused',
        'built',
        'failed',
        'stopped'
    ]),
    platforms: type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        platform: parts_text,
        digest: maybe(parts_text),
        size: maybe(size),
        baseline: maybe(baseline)
    })),
    budget: type/* Type */.ZU.Object({
        compressed: maybe(number),
        uncompressed: maybe(number)
    }, {
        description: 'Bytes'
    }),
    gates: type/* Type */.ZU.Array(gate),
    warn: type/* Type */.ZU.Array(gateName, {
        description: 'Gates of which the policy only warns'
    }),
    skip: type/* Type */.ZU.Array(gateName, {
        description: 'Gates that the policy does not ask at all'
    }),
    tests: maybe(type/* Type */.ZU.Array(test, {
        description: 'What the tests of the policy gave'
    })),
    history: maybe(type/* Type */.ZU.Array(build, {
        description: 'The builds of it that are remembered, the oldest first'
    })),
    checkedAt: maybe(type/* Type */.ZU.String({
        description: 'When the gates gave these answers (ISO 8601); absent: in this run'
    })),
    reused: maybe(type/* Type */.ZU.Object({
        ref: parts_text,
        repository: parts_text,
        digest: parts_text
    }, {
        description: 'What is published and stays; only where the decision is reuse'
    })),
    steps: type/* Type */.ZU.Object({
        total: number,
        cached: number
    }),
    durationMs: number,
    tags: type/* Type */.ZU.Array(parts_text, {
        description: 'The tags it got or would get: published tells which'
    }),
    published: maybe(published)
});
const fileChanges = type/* Type */.ZU.Object({
    added: texts,
    changed: texts,
    removed: texts
});
const explanation = type/* Type */.ZU.Object({
    name: parts_text,
    decision: decisionSchema,
    reasons: texts,
    fingerprint: maybe(type/* Type */.ZU.Object({
        digest: parts_text,
        parts: type/* Type */.ZU.Array(type/* Type */.ZU.Object({
            name: parts_text,
            value: parts_text
        }))
    })),
    compared: maybe(type/* Type */.ZU.Object({
        ref: parts_text,
        digest: parts_text,
        parts: type/* Type */.ZU.Record(parts_text, parts_text)
    })),
    uncompared: maybe(type/* Type */.ZU.String({
        description: 'Why there is nothing to compare with'
    })),
    files: maybe(type/* Type */.ZU.Record(parts_text, fileChanges, {
        description: 'Part → what became of its files'
    })),
    volatile: texts
});
/** One job’s share of what is built. */ const legSchema = type/* Type */.ZU.Object({
    id: type/* Type */.ZU.String({
        pattern: '^[\\w-][\\w.-]*$',
        description: 'Fit for names of jobs, files and artifacts'
    }),
    wave: maybe(type/* Type */.ZU.Integer({
        minimum: 1,
        description: 'It is built on what earlier waves have pushed'
    })),
    images: texts,
    platforms: texts,
    'runs-on': type/* Type */.ZU.Union([
        parts_text,
        texts
    ], {
        description: 'The label of a runner, or several that it must have'
    })
});
/** report.json; published as schema/report.schema.json. Later versions may add keys and take none away. */ const reportSchema = type/* Type */.ZU.Object({
    schema: type/* Type */.ZU.Literal(1),
    command: parts_text,
    verdict: word([
        'passed',
        'failed',
        'broken',
        'interrupted'
    ]),
    exitCode: number,
    startedAt: type/* Type */.ZU.String({
        description: 'ISO 8601, UTC'
    }),
    durationMs: number,
    engine: maybe(type/* Type */.ZU.String({
        description: 'Where it was built'
    })),
    problems: type/* Type */.ZU.Array(problem, {
        description: 'What went wrong apart from gates, worst first'
    }),
    notes: texts,
    images: type/* Type */.ZU.Array(report_schema_image, {
        description: 'In build order'
    }),
    artifacts: type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        image: parts_text,
        platform: parts_text,
        path: parts_text,
        bytes: number,
        sha256
    }), {
        description: 'The files of targets that give files'
    }),
    explanation: maybe(explanation),
    legs: maybe(type/* Type */.ZU.Array(legSchema, {
        description: 'What is built, cut for several runners; only of a plan'
    })),
    warnings: type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        image: parts_text,
        rule: parts_text,
        message: parts_text,
        url: maybe(parts_text),
        file: maybe(parts_text),
        line: maybe(number),
        endLine: maybe(number)
    }), {
        description: 'BuildKit’s'
    }),
    steps: type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        digest: parts_text,
        image: maybe(parts_text),
        platform: maybe(parts_text),
        name: parts_text,
        startedMs: maybe(type/* Type */.ZU.Number({
            description: 'Milliseconds since the start of the run'
        })),
        completedMs: maybe(number),
        cached: type/* Type */.ZU.Boolean(),
        needs: maybe(type/* Type */.ZU.Array(parts_text, {
            description: 'Digests of the steps that it stands on'
        })),
        cache: maybe(word([
            'read',
            'write'
        ])),
        error: maybe(parts_text)
    }), {
        description: 'What the engine did, in order of start'
    })
}, {
    $id: 'image-build-report',
    title: 'The report of image-build'
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/plan-output.js


/** What `plan --json` prints; published as schema/plan.schema.json (design, "How one uses it"). */ const planOutputSchema = type/* Type */.ZU.Object({
    targets: type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        name: type/* Type */.ZU.String(),
        needs: type/* Type */.ZU.Array(type/* Type */.ZU.String(), {
            description: 'Images of this plan that it is built on'
        }),
        decision: decisionSchema,
        reasons: type/* Type */.ZU.Array(type/* Type */.ZU.String()),
        fingerprint: type/* Type */.ZU.Optional(type/* Type */.ZU.String({
            description: 'Of all that can change it; absent where it was not taken'
        })),
        volatile: type/* Type */.ZU.Array(type/* Type */.ZU.String(), {
            description: 'Why it may never be reused; empty where it may'
        }),
        platforms: type/* Type */.ZU.Array(type/* Type */.ZU.String()),
        tags: type/* Type */.ZU.Array(type/* Type */.ZU.String(), {
            description: 'Full references that publishing would move'
        }),
        output: outputSchema,
        reuses: type/* Type */.ZU.Optional(type/* Type */.ZU.Object({
            ref: type/* Type */.ZU.String({
                description: 'The tag it was found under'
            }),
            digest: type/* Type */.ZU.String({
                description: 'Of the published index or manifest'
            })
        }, {
            description: 'What is published and stays; only where the decision is reuse'
        })),
        outside: type/* Type */.ZU.Array(outsideSchema, {
            description: 'Images from outside the plan that it takes'
        })
    }), {
        description: 'In build order'
    }),
    notes: type/* Type */.ZU.Array(type/* Type */.ZU.String(), {
        description: 'What would surprise otherwise, a sentence each'
    })
}, {
    $id: 'image-build-plan',
    title: 'The plan of image-build'
});
/** The plan for machines. */ function planOutput({ images, notes }) {
    return {
        targets: images.map((image)=>({
                name: image.name,
                needs: [
                    ...image.needs
                ],
                decision: image.decision,
                reasons: [
                    ...image.reasons
                ],
                ...image.fingerprint === undefined ? {} : {
                    fingerprint: image.fingerprint
                },
                volatile: [
                    ...image.volatile
                ],
                platforms: image.platforms.map(({ platform })=>platform),
                tags: [
                    ...image.tags
                ],
                output: image.output,
                ...image.reused === undefined ? {} : {
                    reuses: {
                        ref: image.reused.ref,
                        digest: image.reused.digest
                    }
                },
                outside: [
                    ...image.outside
                ]
            })),
        notes: [
            ...notes
        ]
    };
}


/***/ })

};
