export const id = 4765;
export const ids = [4765];
export const modules = {

/***/ 94765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mostOf: () => (/* binding */ mostOf),
/* harmony export */   readUsage: () => (/* binding */ readUsage)
/* harmony export */ });
/* unused harmony export usageIn */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82078);
/* harmony import */ var _sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76849);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70370);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53859);
/* harmony import */ var _tools_buildx_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(905);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55518);







const number = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Number();
const cpuSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
    user: number,
    nice: number,
    system: number,
    idle: number,
    iowait: number,
    irq: number,
    softirq: number,
    steal: number
});
/** `total` and `available` are kibibytes, as /proc/meminfo has them; times are seconds since the machine's start. */ const sampleSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
    cpuStat: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(cpuSchema),
    memoryStat: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
        total: number,
        available: number
    }))
});
const stepSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
    resourceUsage: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
        samples: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
            ioStat: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
                writeBytes: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(number)
            }))
        })))
    }))
});
/** Of SLSA provenance v1 what is asked here. Source: moby/buildkit, solver/llbsolver/provenance/types. */ const provenanceSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
    buildDefinition: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
        internalParameters: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
            buildConfig: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
                llbDefinition: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Array(stepSchema))
            }))
        }))
    })),
    runDetails: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
        metadata: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
            buildkit_metadata: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
                sysUsage: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Array(sampleSchema))
            })
        })
    })
});
const metadataSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Unknown());
const targetSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
    'buildx.build.ref': _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String()
});
/** Each question starts a program. */ const atOnce = 2;
/** A run is not worse without an answer. */ const patienceMs = 30_000;
/**
 * Asks the engine's history what the machine had to do for each target.
 * @param metadataFile that bake has written
 * @returns target → what is known; none where the engine keeps no such history
 * @throws Problem (interrupted) only
 */ async function readUsage({ buildx, builder }, metadataFile) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(metadataFile, 'utf8').catch(()=>undefined);
    if (text === undefined) return new Map();
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_5__["default"])(atOnce);
    const targets = Object.entries((0,_tools_json_js__WEBPACK_IMPORTED_MODULE_1__/* .soundJson */ .u1)(metadataSchema, text) ?? {});
    const found = await Promise.all(targets.map(([target, value])=>limit(async ()=>{
            if (!_sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_6__/* .Check */ .J(targetSchema, value)) return [];
            const reference = value['buildx.build.ref'].replace(/^.*\//, '');
            const asked = [
                'history',
                'inspect',
                'attachment',
                '--builder',
                builder,
                '--type',
                'provenance'
            ];
            const answer = await answerOf(buildx, [
                ...asked,
                reference
            ]);
            const usage = answer === undefined ? undefined : usageIn(answer);
            return usage === undefined ? [] : [
                [
                    target,
                    usage
                ]
            ];
        })));
    return new Map(found.flat());
}
/** What buildx prints; undefined where it fails or takes too long. @throws Problem (interrupted) when the run is stopped */ async function answerOf(buildx, args) {
    const late = AbortSignal.timeout(patienceMs);
    const signal = buildx.signal === undefined ? late : AbortSignal.any([
        buildx.signal,
        late
    ]);
    try {
        const { exitCode, stdout } = await (0,_tools_buildx_js__WEBPACK_IMPORTED_MODULE_2__/* .runBuildx */ .A)({
            ...buildx,
            signal
        }, args);
        return exitCode === 0 ? stdout : undefined;
    } catch (error) {
        if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF) || buildx.signal?.aborted === true) throw error;
        return undefined;
    }
}
/** @param text provenance, as JSON @returns undefined where it says nothing of this */ function usageIn(text) {
    const provenance = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_1__/* .soundJson */ .u1)(provenanceSchema, text);
    if (provenance === undefined) return undefined;
    const samples = provenance.runDetails.metadata.buildkit_metadata.sysUsage ?? [];
    const steps = provenance.buildDefinition?.internalParameters?.buildConfig?.llbDefinition ?? [];
    const inUse = samples.flatMap(({ memoryStat })=>memoryStat === undefined ? [] : [
            (memoryStat.total - memoryStat.available) * 1024
        ]);
    const busy = shares(samples.flatMap(({ cpuStat })=>cpuStat ?? []));
    // A step's counters only grow: the last sample has all of it.
    const written = steps.flatMap(({ resourceUsage })=>resourceUsage?.samples?.at(-1)?.ioStat?.writeBytes ?? []);
    const usage = {
        ...inUse.length === 0 ? {} : {
            memory: Math.max(...inUse)
        },
        ...busy.length === 0 ? {} : {
            cpu: Math.max(...busy)
        },
        ...written.length === 0 ? {} : {
            written: written.reduce((sum, bytes)=>sum + bytes, 0)
        }
    };
    return Object.keys(usage).length === 0 ? undefined : usage;
}
/** Of several that were built on one machine the most of each; what they have written adds up. */ function mostOf(usages) {
    const all = (key)=>usages.flatMap((usage)=>usage[key] ?? []);
    const [memory, cpu, written] = [
        all('memory'),
        all('cpu'),
        all('written')
    ];
    return {
        ...memory.length === 0 ? {} : {
            memory: Math.max(...memory)
        },
        ...cpu.length === 0 ? {} : {
            cpu: Math.max(...cpu)
        },
        ...written.length === 0 ? {} : {
            written: written.reduce((sum, bytes)=>sum + bytes, 0)
        }
    };
}
/** The share of all processors' time that was work, between each two samples. */ function shares(samples) {
    return samples.slice(1).flatMap((after, index)=>{
        const before = samples[index];
        if (before === undefined) return [];
        const since = (key)=>after[key] - before[key];
        const waited = since('idle') + since('iowait');
        const worked = since('user') + since('nice') + since('system') + since('irq') + since('softirq') + since('steal');
        const all = waited + worked;
        return all > 0 ? [
            Math.min(1, Math.max(0, worked / all))
        ] : [];
    });
}


/***/ })

};
