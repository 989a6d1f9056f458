export const id = 3361;
export const ids = [3361];
export const modules = {

/***/ 13361:
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
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/report-schema.js

/** One of some words. */ function word(words) {
    return type/* Type */.ZU.Union(words.map((one)=>type/* Type */.ZU.Literal(one)));
}
function maybe(schema) {
    return type/* Type */.ZU.Optional(schema);
}
const report_schema_text = type/* Type */.ZU.String();
const texts = type/* Type */.ZU.Array(report_schema_text);
const number = type/* Type */.ZU.Number();
const sha256 = type/* Type */.ZU.String({
    pattern: '^[0-9a-f]{64}$'
});
const kinds = word([
    'request',
    'build',
    'surroundings',
    'interrupted'
]);
const problem = type/* Type */.ZU.Object({
    kind: kinds,
    what: type/* Type */.ZU.String({
        description: 'What is wrong, one line'
    }),
    where: maybe(type/* Type */.ZU.Object({
        file: report_schema_text,
        line: maybe(number),
        column: maybe(number)
    })),
    meant: maybe(report_schema_text),
    todo: maybe(type/* Type */.ZU.String({
        description: 'What to do about it, one line'
    })),
    log: maybe(type/* Type */.ZU.Array(report_schema_text, {
        description: 'The end of the log that belongs to it; untrusted text'
    }))
}, {
    description: 'One failure'
});
const gateName = word([
    'lint',
    'size',
    'vulnerabilities',
    'secrets',
    'contents',
    'licenses',
    'tests',
    'glibc'
]);
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
    rule: report_schema_text,
    severity,
    image: report_schema_text,
    platform: maybe(report_schema_text),
    file: maybe(report_schema_text),
    line: maybe(number),
    endLine: maybe(number),
    column: maybe(number),
    message: report_schema_text,
    todo: maybe(report_schema_text),
    help: maybe(report_schema_text),
    path: maybe(type/* Type */.ZU.String({
        description: 'In the image; untrusted text'
    })),
    package: maybe(type/* Type */.ZU.Object({
        name: report_schema_text,
        version: report_schema_text,
        fixed: maybe(report_schema_text)
    })),
    origin: maybe(type/* Type */.ZU.Union([
        type/* Type */.ZU.Object({
            kind: type/* Type */.ZU.Literal('own')
        }),
        type/* Type */.ZU.Object({
            kind: type/* Type */.ZU.Literal('base'),
            name: report_schema_text
        })
    ])),
    waiver: maybe(type/* Type */.ZU.Object({
        reason: report_schema_text,
        until: report_schema_text
    })),
    fingerprint: type/* Type */.ZU.String({
        description: 'The same over runs, line moves and other tags'
    }),
    blocks: type/* Type */.ZU.Boolean({
        description: 'This finding alone makes its gate fail'
    })
});
const judged = {
    gate: gateName,
    image: report_schema_text,
    platform: maybe(report_schema_text),
    findings: type/* Type */.ZU.Array(finding),
    durationMs: number,
    notes: maybe(texts)
};
const gate = type/* Type */.ZU.Union([
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
        problem
    })
], {
    description: 'The answer of one gate; broken: the question could not be answered'
});
const size = type/* Type */.ZU.Object({
    compressed: number,
    uncompressed: number,
    wasted: maybe(type/* Type */.ZU.Number({
        description: 'Of files that a layer removes or writes again, as they are in those below it'
    })),
    packageCaches: maybe(type/* Type */.ZU.Number({
        description: 'Of what package managers keep and nobody needs at run time'
    })),
    layers: type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        digest: report_schema_text,
        diffId: report_schema_text,
        compressed: number,
        uncompressed: number,
        createdBy: maybe(report_schema_text),
        isOwn: maybe(type/* Type */.ZU.Boolean({
            description: 'Added over the base'
        })),
        file: maybe(report_schema_text),
        line: maybe(number),
        endLine: maybe(number),
        instruction: maybe(report_schema_text)
    }))
}, {
    description: 'Bytes'
});
const baseline = type/* Type */.ZU.Union([
    type/* Type */.ZU.Object({
        kind: type/* Type */.ZU.Literal('known'),
        from: report_schema_text,
        digest: report_schema_text,
        compressed: number,
        uncompressed: number,
        diffIds: texts
    }),
    type/* Type */.ZU.Object({
        kind: type/* Type */.ZU.Literal('missing'),
        why: report_schema_text
    })
], {
    description: 'The image of the base branch, which it is compared with'
});
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
        why: report_schema_text
    }),
    type/* Type */.ZU.Object({
        kind: type/* Type */.ZU.Literal('unknown'),
        problem
    })
]);
const test = type/* Type */.ZU.Object({
    platform: report_schema_text,
    name: report_schema_text,
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
const build = type/* Type */.ZU.Object({
    at: report_schema_text,
    digest: report_schema_text,
    sizes: type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Object({
        compressed: number,
        uncompressed: number
    })),
    durationMs: number,
    steps: number,
    cached: number
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
        dest: report_schema_text,
        maxGlibc: maybe(report_schema_text)
    })
]);
const decisionSchema = word([
    'build',
    'reuse',
    'skip'
]);
const outsideSchema = type/* Type */.ZU.Object({
    name: report_schema_text,
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
    image: report_schema_text,
    digest: type/* Type */.ZU.String({
        description: 'Of the index or manifest that the tags name'
    }),
    repositories: texts,
    tags: type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        ref: report_schema_text,
        state: word([
            'moved',
            'created',
            'unchanged',
            'rolled-back',
            'removed',
            'untouched',
            'unknown'
        ]),
        before: maybe(report_schema_text),
        after: maybe(report_schema_text)
    })),
    sentBytes: number,
    sentBlobs: number,
    presentBlobs: number,
    mountedBlobs: number
});
const report_schema_image = type/* Type */.ZU.Object({
    name: report_schema_text,
    needs: type/* Type */.ZU.Array(report_schema_text, {
        description: 'Images of this run that it is built on'
    }),
    decision: decisionSchema,
    reasons: texts,
    dockerfile: report_schema_text,
    fingerprint: maybe(type/* Type */.ZU.String({
        description: 'Of all that can change it; absent where it was not taken'
    })),
    volatile: type/* Type */.ZU.Array(report_schema_text, {
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
        platform: report_schema_text,
        digest: maybe(report_schema_text),
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
        ref: report_schema_text,
        repository: report_schema_text,
        digest: report_schema_text
    }, {
        description: 'What is published and stays; only where the decision is reuse'
    })),
    steps: type/* Type */.ZU.Object({
        total: number,
        cached: number
    }),
    durationMs: number,
    tags: type/* Type */.ZU.Array(report_schema_text, {
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
    name: report_schema_text,
    decision: decisionSchema,
    reasons: texts,
    fingerprint: maybe(type/* Type */.ZU.Object({
        digest: report_schema_text,
        parts: type/* Type */.ZU.Array(type/* Type */.ZU.Object({
            name: report_schema_text,
            value: report_schema_text
        }))
    })),
    compared: maybe(type/* Type */.ZU.Object({
        ref: report_schema_text,
        digest: report_schema_text,
        parts: type/* Type */.ZU.Record(report_schema_text, report_schema_text)
    })),
    uncompared: maybe(type/* Type */.ZU.String({
        description: 'Why there is nothing to compare with'
    })),
    files: maybe(type/* Type */.ZU.Record(report_schema_text, fileChanges, {
        description: 'Part → what became of its files'
    })),
    volatile: texts
});
/** report.json; published as schema/report.schema.json. Later versions may add keys and take none away. */ const reportSchema = type/* Type */.ZU.Object({
    schema: type/* Type */.ZU.Literal(1),
    command: report_schema_text,
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
        image: report_schema_text,
        platform: report_schema_text,
        path: report_schema_text,
        bytes: number,
        sha256
    }), {
        description: 'The files of targets that give files'
    }),
    explanation: maybe(explanation),
    warnings: type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        image: report_schema_text,
        rule: report_schema_text,
        message: report_schema_text,
        url: maybe(report_schema_text),
        file: maybe(report_schema_text),
        line: maybe(number),
        endLine: maybe(number)
    }), {
        description: 'BuildKit’s'
    }),
    steps: type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        digest: report_schema_text,
        image: maybe(report_schema_text),
        platform: maybe(report_schema_text),
        name: report_schema_text,
        startedMs: maybe(type/* Type */.ZU.Number({
            description: 'Milliseconds since the start of the run'
        })),
        completedMs: maybe(number),
        cached: type/* Type */.ZU.Boolean(),
        error: maybe(report_schema_text)
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
