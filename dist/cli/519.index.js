export const id = 519;
export const ids = [519,276,370];
export const modules = {

/***/ 3519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  solve: () => (/* binding */ solve)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/layout.js
var layout = __webpack_require__(8693);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/prefix.js
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

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/verify.js
var verify = __webpack_require__(4754);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(5518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/bake-text.js
var bake_text = __webpack_require__(5822);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/exec.js + 4 modules
var exec = __webpack_require__(5755);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/caches.js

/**
 * The caches of one node. Where a run has several, each gets a place of its own, or they would overwrite each other
 * (docker/bake-action#154): a scope of gha, a tag of a registry, a folder. A failed export never fails a build.
 * @param nodes how many there are in the run
 */ function cachesOf(name, { cacheFrom, cacheTo }, nodes) {
    const own = (entry)=>placeOf(entry, name, nodes > 1);
    return {
        ...cacheFrom.length > 0 ? {
            'cache-from': cacheFrom.map(own)
        } : {},
        ...cacheTo.length > 0 ? {
            'cache-to': cacheTo.map(own).map(forgiving)
        } : {}
    };
}
/** The folders that `cache-to` writes: bake asks for leave to write there. */ function cacheFolders({ cacheTo }) {
    return cacheTo.flatMap((entry)=>typeOf(entry) === 'local' ? caches_valueOf(entry, 'dest') ?? [] : []);
}
/** The same for what `cache-from` reads. */ function readCacheFolders({ cacheFrom }) {
    return cacheFrom.flatMap((entry)=>typeOf(entry) === 'local' ? caches_valueOf(entry, 'src') ?? [] : []);
}
function placeOf(entry, name, isShared) {
    switch(typeOf(entry)){
        case 'gha':
            {
                const scope = caches_valueOf(entry, 'scope');
                if (scope === undefined) return `${entry},scope=${name}`;
                return isShared ? changed(entry, 'scope', `${scope}-${name}`) : entry;
            }
        case 'registry':
            return isShared ? changed(entry, 'ref', tagged(caches_valueOf(entry, 'ref') ?? '', name)) : entry;
        case 'local':
            {
                const key = caches_valueOf(entry, 'dest') === undefined ? 'src' : 'dest';
                return isShared ? changed(entry, key, (0,external_node_path_.join)(caches_valueOf(entry, key) ?? '', name)) : entry;
            }
        case undefined:
            // A reference alone.
            return isShared ? tagged(entry, name) : entry;
        default:
            return entry;
    }
}
function forgiving(entry) {
    const isKnown = typeOf(entry) !== undefined && typeOf(entry) !== 'inline';
    return isKnown && caches_valueOf(entry, 'ignore-error') === undefined ? `${entry},ignore-error=true` : entry;
}
function tagged(reference, name) {
    return /:[^/]+$/.test(reference) ? `${reference}-${name}` : `${reference}:${name}`;
}
function typeOf(entry) {
    return caches_valueOf(entry, 'type');
}
function caches_valueOf(entry, key) {
    const part = entry.split(',').find((one)=>one.trim().startsWith(`${key}=`));
    return part?.trim().slice(key.length + 1);
}
function changed(entry, key, value) {
    return entry.split(',').map((part)=>part.trim().startsWith(`${key}=`) ? `${key}=${value}` : part).join(',');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/failure.js

const shownLogLines = 12;
/** BuildKit's error ends with a box of the Dockerfile's lines; those that are meant are marked. */ const markedLine = /^\s*(\d+) \| >>> /;
/**
 * Turns a failed solve into one problem: the step, the last lines of its log, file and line.
 * @param messages what buildx printed besides its progress
 */ function solveFailure(timeline, messages, images, exitCode) {
    const error = messages.findLast((line)=>line.startsWith('ERROR:'))?.replace(/^ERROR: /, '');
    const failed = timeline.steps.filter(failedItself);
    // The box belongs to the target that buildx names; others may have failed beside it.
    const named = imageOfTarget(/^target (\S+): /.exec(error ?? '')?.[1], images);
    const step = first(failed.filter((one)=>timeline.imageOf(one) === named?.name)) ?? first(failed);
    const image = named ?? images.find(({ name })=>step !== undefined && name === timeline.imageOf(step)) ?? (images.length === 1 ? images[0] : undefined);
    const line = messages.map((text)=>markedLine.exec(text)?.[1]).find((found)=>found !== undefined);
    const where = image === undefined ? {} : {
        where: {
            file: image.dockerfile.path,
            ...line === undefined ? {} : {
                line: Number(line)
            }
        }
    };
    const syntax = /dockerfile parse error(?: on line \d+)?: (.*)$/.exec(error ?? '')?.[1];
    if (syntax !== undefined) return (0,problem/* badRequest */.li)(`The Dockerfile of ${image?.name ?? 'an image'} is wrong: ${syntax}`, where);
    if (step !== undefined) {
        const fail = isSurroundings(step) ? problem/* surroundingsFailed */.fs : problem/* buildFailed */.q3;
        return fail(`${image?.name ?? 'The engine'} failed at ${brief(step.name)}: ${reasonOf(step.error ?? '')}`, {
            ...where,
            ...advice(timeline.logOf(step), step),
            log: timeline.logOf(step).slice(-shownLogLines)
        });
    }
    if (error?.includes('failed to solve') === true) return (0,problem/* buildFailed */.q3)(error, where);
    return (0,problem/* surroundingsFailed */.fs)(`buildx ended with exit code ${exitCode}${error === undefined ? ' and no word of why' : `: ${error}`}`, {
        log: messages.filter((text)=>text.trim() !== '').slice(-shownLogLines)
    });
}
/** The engine's own work fails for reasons outside of any Dockerfile: it does not start, a registry is not reached. */ function isSurroundings(step) {
    const network = /no such host|connection refused|connection reset|i\/o timeout|TLS handshake|50[0-4] |429 |40[13] |authorization failed/i;
    return step.name.startsWith('[internal]') && (step.name.includes(' booting ') || network.test(step.error ?? ''));
}
/** BuildKit repeats the whole command in its message: `process "…" did not complete successfully: exit code: 3`. */ function reasonOf(error) {
    const [, code] = /did not complete successfully: exit code: (\d+)$/.exec(error) ?? [];
    return code === undefined ? error : `exit code ${code}`;
}
const nameLength = 100;
function brief(name) {
    const line = name.replaceAll(/\s+/g, ' ');
    return line.length > nameLength ? `${line.slice(0, nameLength - 1)}…` : line;
}
/** The others were only cancelled because of it. */ function failedItself({ error }) {
    return error !== undefined && !/context cancell?ed/i.test(error);
}
function first(steps) {
    return [
        ...steps
    ].sort((a, b)=>(a.completedMs ?? Infinity) - (b.completedMs ?? Infinity))[0];
}
/** A target is called `IMAGE--PLATFORM`; the longest name that fits is meant, because names may hold `--`. */ function imageOfTarget(target, images) {
    return images.filter(({ name })=>target?.startsWith(`${name}--`) === true).sort((a, b)=>b.name.length - a.name.length)[0];
}
/** What to do about failures that are seen often and whose messages do not say it. */ function advice(log, step) {
    const text = [
        ...log,
        step.error ?? ''
    ].join('\n');
    if (/certificate (verify failed|signed by unknown authority)|self[- ]signed certificate|unable to get local issuer|SELF_SIGNED_CERT/i.test(text)) return {
        todo: 'This network re-signs TLS: give the build this machine’s authorities with ca-certificates: host'
    };
    if (isSurroundings(step) && /40[13] |authorization failed/i.test(step.error ?? '')) return {
        todo: 'Is the name of the base image right? If it is private: docker login, or username and password'
    };
    if (/"[^"]*": not found$/.test(step.error ?? '')) return {
        todo: 'Is the file in the build context, and not in .dockerignore? The context can be given in the policy: images.NAME.context'
    };
    if (step.name.includes('load metadata for') && step.error?.endsWith(': not found') === true) return {
        todo: 'Is the name right, and is it published? An image of this repository is found by its folder’s name, or by an alias in the policy'
    };
    if (text.includes('exec format error')) return {
        todo: 'The engine cannot run this platform: use a native builder, or install emulation (tonistiigi/binfmt)'
    };
    if (/no space left on device/i.test(text)) return {
        todo: 'The engine’s disk is full: docker buildx prune frees it'
    };
    return {};
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/nodes.js


const nodes_link = '--link';
const targetPrefix = 'target:';
/** Which node a bake target's name in the engine's messages belongs to: a link stands for its product. */ function productName(target) {
    return target.endsWith(nodes_link) ? target.slice(0, -nodes_link.length) : target;
}
/**
 * What bake is asked for: one target per image and platform with a layout as output, and beside each parent the
 * same again without output for its children to build on. A parent's export would otherwise wait for its children
 * (design notes, "Bake as the definition of a graph").
 * @param images those to build, in build order
 */ function solveDefinition(images, options) {
    const parents = new Set(images.flatMap(({ needs })=>needs));
    const platformsOf = new Map(images.map(({ name, platforms })=>[
            name,
            platforms
        ]));
    const count = images.reduce((sum, { platforms })=>sum + platforms.length, 0);
    const nodes = [];
    const target = {};
    for (const image of images)for (const platform of image.platforms){
        const name = nodeName(image.name, platform);
        const dir = (0,external_node_path_.join)(options.out, name);
        const base = {
            ...onPlatform(image.target, platform, platformsOf),
            ...cachesOf(name, options, count)
        };
        nodes.push({
            name,
            image: image.name,
            platform,
            dir
        });
        target[name] = {
            ...base,
            // As a record: a path may hold the commas that the text form is cut at.
            output: [
                {
                    type: 'oci',
                    dest: dir,
                    tar: 'false',
                    'oci-mediatypes': 'true'
                }
            ],
            ...options.attest.length > 0 ? {
                attest: [
                    ...options.attest
                ]
            } : {}
        };
        if (parents.has(image.name)) target[`${name}${nodes_link}`] = {
            ...base,
            output: [
                'type=cacheonly'
            ],
            'cache-to': []
        };
    }
    return {
        nodes,
        file: {
            target
        }
    };
}
function nodeName(image, platform) {
    return `${image}--${platform.replaceAll('/', '-')}`;
}
/** Tags and outputs are ours alone: publishing is done from the layout. */ function onPlatform(target, platform, platformsOf) {
    const contexts = Object.entries(target.contexts ?? {}).flatMap(([key, value])=>{
        const at = /::([^:]+)$/.exec(key)?.[1] ?? platform;
        const linked = linkTo(value, at, platformsOf);
        return linked === undefined ? [] : [
            [
                key,
                linked
            ]
        ];
    });
    const context = target.context === undefined ? undefined : linkTo(target.context, platform, platformsOf);
    return {
        ...target,
        ...context === undefined ? {} : {
            context
        },
        tags: [],
        contexts: Object.fromEntries(contexts),
        platforms: [
            platform
        ]
    };
}
/**
 * A context with a sibling's node in it; `undefined` where that is not built for the platform: the plan has made sure
 * that nobody needs it there (`FROM base-$TARGETARCH`).
 */ function linkTo(context, platform, platformsOf) {
    if (!context.startsWith(targetPrefix)) return context;
    const sibling = context.slice(targetPrefix.length);
    if (!platformsOf.get(sibling)?.includes(platform)) return undefined;
    return `${targetPrefix}${nodeName(sibling, platform)}${nodes_link}`;
}

// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(2078);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/value/check/check.mjs
var check = __webpack_require__(6849);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/rawjson.js


/**
 * One document of `--progress=rawjson`: BuildKit's SolveStatus as buildx prints it.
 * Source: github.com/moby/buildkit, client/graph.go.
 */ const statusSchema = type/* Type */.ZU.Object({
    vertexes: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        digest: type/* Type */.ZU.String(),
        name: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
        started: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
        completed: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
        cached: type/* Type */.ZU.Optional(type/* Type */.ZU.Boolean()),
        error: type/* Type */.ZU.Optional(type/* Type */.ZU.String())
    }))),
    logs: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        vertex: type/* Type */.ZU.String(),
        stream: type/* Type */.ZU.Optional(type/* Type */.ZU.Integer()),
        data: type/* Type */.ZU.String()
    }))),
    warnings: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        vertex: type/* Type */.ZU.String(),
        short: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
        url: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
        range: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
            type/* Type */.ZU.Null(),
            type/* Type */.ZU.Array(type/* Type */.ZU.Object({
                start: type/* Type */.ZU.Object({
                    line: type/* Type */.ZU.Integer()
                }),
                end: type/* Type */.ZU.Object({
                    line: type/* Type */.ZU.Integer()
                })
            }))
        ]))
    })))
});
/**
 * Reads one line of buildx's output.
 * @returns `undefined` when it is no status: then it is a message of buildx itself
 */ function parseStatus(line) {
    if (!line.startsWith('{')) return undefined;
    try {
        const value = JSON.parse(line);
        return check/* Check */.J(statusSchema, value) ? value : undefined;
    } catch  {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/log-lines.js
/** Longer lines are cut here, and the rest of them is dropped: a log line is for people. In bytes. */ const longestLine = 8192;
/**
 * Puts a step's log together again: BuildKit sends it in chunks that may end in the middle of a line, a secret or a
 * character, and standard output and error in turns.
 */ class LogLines {
    #open = new Map();
    /**
   * Takes in a chunk.
   * @param stream 1 for standard output, 2 for standard error
   * @returns the lines that it completes, without their ends
   */ add(stream, chunk) {
        const text = Buffer.concat([
            this.#open.get(stream) ?? Buffer.alloc(0),
            chunk
        ]);
        const end = text.lastIndexOf('\n') + 1;
        this.#open.set(stream, text.subarray(end, end + longestLine));
        return end === 0 ? [] : linesOf(text.subarray(0, end - 1));
    }
    /** What has no line end yet. */ get rest() {
        return [
            ...this.#open.values()
        ].filter(({ length })=>length > 0).flatMap(linesOf);
    }
}
function linesOf(text) {
    return text.toString('utf8').split(/\r?\n/).map((line)=>line.length > longestLine ? `${line.slice(0, longestLine)}…` : line);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/timeline.js


/** Log lines kept for one step: enough to see why it failed. */ const keptLogLines = 200;
/** Everything the solve has told so far. */ class Timeline {
    #nodes;
    #files;
    #startMs;
    #steps = new Map();
    #logs = new Map();
    #warnings = [];
    /** The images that a vertex was seen for, the engine's own work included, the first one first. */ #imagesOf = new Map();
    #ownText;
    /**
   * @param files image → its Dockerfile, relative to the working folder
   * @param startMs the run's start, milliseconds since 1970
   * @param ownText takes out of a step's name what we have put into the Dockerfile ourselves
   */ constructor(nodes, files, startMs, ownText = (text)=>text){
        this.#nodes = new Map(nodes.map((node)=>[
                node.name,
                node
            ]));
        this.#files = files;
        this.#startMs = startMs;
        this.#ownText = ownText;
    }
    get steps() {
        return [
            ...this.#steps.values()
        ];
    }
    get warnings() {
        const each = this.#warnings.flatMap((warning)=>[
                ...this.#imagesOf.get(warning.vertex) ?? []
            ].map((image)=>warningOf(warning, image, this.#files.get(image))));
        return [
            ...new Map(each.map((warning)=>[
                    JSON.stringify(warning),
                    warning
                ])).values()
        ];
    }
    /** The last lines that a step has printed. */ logOf(step) {
        const log = this.#logs.get(step.digest);
        return log === undefined ? [] : [
            ...log.lines,
            ...log.text.rest
        ];
    }
    /** The image that a step was first seen for, the engine's own work included. */ imageOf(step) {
        const [first] = this.#imagesOf.get(step.digest) ?? [];
        return step.image ?? first;
    }
    /** Takes in one status and says what is new in it. */ add(status) {
        const events = [];
        for (const vertex of status.vertexes ?? [])events.push(...this.#vertex(vertex));
        for (const log of status.logs ?? [])events.push(...this.#log(log));
        for (const warning of status.warnings ?? [])this.#warning(warning);
        return events;
    }
    #vertex(vertex) {
        const before = this.#steps.get(vertex.digest);
        const { node, name, image } = this.#named(vertex.name ?? '');
        if (image !== undefined) {
            const images = this.#imagesOf.get(vertex.digest) ?? new Set();
            this.#imagesOf.set(vertex.digest, images.add(image));
        }
        const owner = before ?? {
            digest: vertex.digest,
            name: this.#ownText(name),
            ...node === undefined ? {} : {
                image: node.image,
                platform: node.platform
            }
        };
        const startedMs = this.#since(vertex.started) ?? before?.startedMs;
        // A vertex is told again when a second target asks for it: what it was the first time counts.
        const completedMs = before?.completedMs ?? this.#since(vertex.completed);
        const cached = before?.completedMs === undefined ? vertex.cached === true : before.cached;
        const error = vertex.error === undefined || vertex.error === '' ? before?.error : vertex.error;
        const step = {
            ...owner,
            cached,
            ...startedMs === undefined ? {} : {
                startedMs: Math.min(startedMs, before?.startedMs ?? startedMs)
            },
            ...completedMs === undefined ? {} : {
                completedMs
            },
            ...error === undefined ? {} : {
                error
            }
        };
        this.#steps.set(vertex.digest, step);
        const isExported = vertex.completed !== undefined && error === undefined && name.startsWith('exporting to oci');
        return [
            ...step.completedMs !== undefined && before?.completedMs === undefined ? this.#lastLog(step) : [],
            {
                kind: 'step',
                step
            },
            ...isExported && node ? [
                {
                    kind: 'exported',
                    node
                }
            ] : []
        ];
    }
    /**
   * `[NODE build 2/5] RUN make` belongs to a node, and so does `[NODE] exporting …`; `[NODE internal] …` is the
   * engine's own work.
   */ #named(full) {
        const [, target = '', inside = '', rest = ''] = /^\[([\w-]+)(?: ([^\]]*))?\] (.*)$/s.exec(full) ?? [];
        const node = this.#nodes.get(productName(target));
        if (node === undefined) return this.#alone(full);
        const { image } = node;
        if (inside === '') return {
            node,
            image,
            name: rest
        };
        if (inside === 'internal') return {
            image,
            name: `[internal] ${rest}`
        };
        return {
            node,
            image,
            name: `[${inside}] ${rest}`
        };
    }
    /** bake leaves the target's name out when there is only one. */ #alone(full) {
        const [node] = this.#nodes.size === 1 ? this.#nodes.values() : [];
        if (node === undefined) return {
            name: full
        };
        const { image } = node;
        return full.startsWith('[internal]') ? {
            image,
            name: full
        } : {
            node,
            image,
            name: full
        };
    }
    #log({ vertex, stream, data }) {
        const step = this.#steps.get(vertex);
        if (step === undefined) return [];
        const { text, lines: before } = this.#logs.get(vertex) ?? {
            text: new LogLines(),
            lines: []
        };
        const lines = text.add(stream ?? 1, Buffer.from(data, 'base64'));
        this.#logs.set(vertex, {
            text,
            lines: [
                ...before,
                ...lines
            ].slice(-keptLogLines)
        });
        return lines.length > 0 ? [
            {
                kind: 'log',
                step,
                lines
            }
        ] : [];
    }
    /** A log need not end with a line end. */ #lastLog(step) {
        const lines = this.#logs.get(step.digest)?.text.rest ?? [];
        return lines.length > 0 ? [
            {
                kind: 'log',
                step,
                lines
            }
        ] : [];
    }
    /** `short` is `RuleName: message (line N)`; the vertex is the loading of the Dockerfile. */ #warning({ vertex, short, url, range }) {
        const text = Buffer.from(short ?? '', 'base64').toString('utf8');
        const [, rule, message] = /^(\w+): (.*?)(?: \(line \d+\))?$/s.exec(text) ?? [];
        if (rule === undefined || message === undefined) return;
        const lines = range?.[0];
        this.#warnings.push({
            vertex,
            rule,
            message,
            ...url === undefined ? {} : {
                url
            },
            ...lines === undefined ? {} : {
                line: lines.start.line,
                endLine: lines.end.line
            }
        });
    }
    #since(time) {
        return time === undefined ? undefined : Math.max(0, Date.parse(time) - this.#startMs);
    }
}
function warningOf({ rule, message, url, line, endLine }, image, file) {
    return {
        image,
        rule,
        message,
        ...url === undefined ? {} : {
            url
        },
        ...line === undefined ? {} : {
            line
        },
        ...endLine === undefined ? {} : {
            endLine
        },
        ...file === undefined ? {} : {
            file
        }
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/trust.js
var trust = __webpack_require__(1276);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/solve.js














/**
 * Builds everything in one solve.
 * @returns when every layout is there, is whole and stands on its base of this run
 * @throws Problem: build, request (a Dockerfile that BuildKit refuses), surroundings, interrupted
 */ async function solve(options) {
    const out = (0,external_node_path_.join)(options.folder, 'layouts');
    const { nodes, file } = solveDefinition(options.images, {
        ...options,
        out
    });
    await (0,promises_.mkdir)(out, {
        recursive: true
    });
    const definition = (0,external_node_path_.join)(options.folder, 'bake.json');
    await (0,promises_.writeFile)(definition, (0,bake_text/* bakeText */.H)(file));
    const files = new Map(options.images.map((image)=>[
            image.name,
            image.dockerfile.path
        ]));
    const timeline = new Timeline(nodes, files, options.startMs, trust/* withoutMounts */.B);
    const layouts = new Layouts(options.onLayout);
    const messages = [];
    const exitCode = await (0,exec/* stream */.T)(options.engine.buildx.program, bakeArguments(options, definition, nodes), {
        cwd: options.cwd,
        env: options.engine.buildx.env,
        signal: options.signal,
        onStdout: (line)=>messages.push(line),
        onStderr: (line)=>{
            const status = parseStatus(line);
            if (status === undefined) messages.push(line);
            else for (const event of timeline.add(status)){
                if (event.kind === 'exported') layouts.announce(event.node);
                options.onEvent(event, timeline);
            }
        }
    });
    if (exitCode !== 0) throw solveFailure(timeline, messages, options.images, exitCode);
    const built = await layouts.all(nodes);
    await proveBases(options.images, built);
    return built;
}
function bakeArguments(options, definition, nodes) {
    return [
        'bake',
        '--builder',
        options.engine.builder,
        '--file',
        definition,
        '--progress=rawjson',
        ...[
            options.folder,
            ...cacheFolders(options).map((path)=>(0,external_node_path_.resolve)(options.cwd, path))
        ].map((path)=>`--allow=fs.write=${path}`),
        ...options.allowances,
        '--allow=ssh',
        '--',
        ...nodes.map((node)=>node.name)
    ];
}
/** Layouts are complete when the engine says so *and* every blob is there and right (design, "No false green"). */ class Layouts {
    #checks = new Map();
    #onLayout;
    #proven = new Map();
    constructor(onLayout){
        this.#onLayout = onLayout;
    }
    /** The engine says it is written; an answer that comes too early is asked again at the end. */ announce(node) {
        if (!this.#checks.has(node.name)) this.#checks.set(node.name, this.#check(node).catch(()=>undefined));
    }
    async all(nodes) {
        return Promise.all(nodes.map(async (node)=>await this.#checks.get(node.name) ?? this.#check(node)));
    }
    async #check({ image, platform, dir }) {
        await (0,verify/* verifyLayout */.a1)(dir, this.#proven);
        const layout = {
            image,
            platform,
            dir
        };
        this.#onLayout(layout);
        return layout;
    }
}
/** The base a derived image was built on is the base of this run: its diff_ids are a prefix (design, 3). */ async function proveBases(images, built) {
    const diffIds = new Map();
    for (const one of built)diffIds.set(`${one.image} ${one.platform}`, (await (0,layout/* readLayout */.T4)(one.dir)).diffIds);
    for (const image of images)for (const [platform, base] of Object.entries(image.bases)){
        const of = diffIds.get(`${base} ${platform}`);
        const derived = diffIds.get(`${image.name} ${platform}`);
        if (of === undefined || derived === undefined || !isBuiltOn(of, derived)) throw (0,problem/* surroundingsFailed */.fs)(`${image.name} (${platform}) does not stand on the ${base} of this run`, {
            where: {
                file: image.dockerfile.path
            },
            todo: 'Please report this: nothing was published'
        });
    }
}


/***/ }),

/***/ 1276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withoutMounts),
/* harmony export */   hostProxies: () => (/* binding */ hostProxies),
/* harmony export */   trustMore: () => (/* binding */ trustMore)
/* harmony export */ });
/* unused harmony export withTrust */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(661);




/**
 * Lets RUN steps trust more certificate authorities without leaving anything in the image: the bundle is mounted as
 * a secret into every RUN, and the variables that tools look at are given the same way. Secrets are no part of a
 * layer and no part of the cache key.
 */ const bundlePath = '/run/image-build/ca.crt';
const aptPath = '/run/image-build/apt.conf';
const ids = {
    bundle: 'image-build-ca',
    path: 'image-build-ca-path',
    apt: 'image-build-apt',
    aptPath: 'image-build-apt-path'
};
/** What curl, git, Python, Node, Rust, Go, AWS and conda look at. */ const variables = [
    'SSL_CERT_FILE',
    'CURL_CA_BUNDLE',
    'REQUESTS_CA_BUNDLE',
    'PIP_CERT',
    'NODE_EXTRA_CA_CERTS',
    'GIT_SSL_CAINFO',
    'CARGO_HTTP_CAINFO',
    'AWS_CA_BUNDLE'
];
const mounts = [
    `--mount=type=secret,id=${ids.bundle},target=${bundlePath}`,
    `--mount=type=secret,id=${ids.apt},target=${aptPath}`,
    `--mount=type=secret,id=${ids.aptPath},env=APT_CONFIG`,
    ...variables.map((name)=>`--mount=type=secret,id=${ids.path},env=${name}`)
].join(' ');
/** Takes out of a text what withTrust has put into a Dockerfile. */ function withoutMounts(text) {
    return text.replaceAll(` ${mounts}`, '');
}
/**
 * The Dockerfile with the mounts in every RUN; lines stay where they are.
 * The syntax is the library's work, so heredocs and comments are not touched.
 */ async function withTrust(dockerfile) {
    const { DockerfileParser } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8390, 19));
    const lines = dockerfile.split('\n');
    for (const instruction of DockerfileParser.parse(dockerfile).getInstructions()){
        if (instruction.getKeyword() !== 'RUN') continue;
        const { line, character } = instruction.getInstructionRange().end;
        const text = lines[line] ?? '';
        lines[line] = `${text.slice(0, character)} ${mounts}${text.slice(character)}`;
    }
    return lines.join('\n');
}
/**
 * Gives targets the authorities of a PEM file.
 * @param choice the `ca-certificates` input: a file, or `host` for this machine's bundle
 * @param folder an empty folder of this run, for the Dockerfiles and the bundle
 * @throws Problem when the bundle is not there or holds no certificate
 */ async function trustMore(images, choice, folder, cwd, env) {
    const bundle = await readBundle(choice, cwd, env);
    const files = {
        bundle: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'ca.crt'),
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'ca-path'),
        apt: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'apt.conf'),
        aptPath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'apt-path')
    };
    await Promise.all([
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(files.bundle, bundle),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(files.path, bundlePath),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(files.apt, `Acquire::https::CAInfo "${bundlePath}";\n`),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(files.aptPath, aptPath)
    ]);
    const secrets = [
        {
            id: ids.bundle,
            src: files.bundle
        },
        {
            id: ids.path,
            src: files.path
        },
        {
            id: ids.apt,
            src: files.apt
        },
        {
            id: ids.aptPath,
            src: files.aptPath
        }
    ];
    return Promise.all(images.map(async (image)=>{
        if (image.dockerfile.text === '') return image;
        const target = {
            ...image.target,
            ...await rewritten(image, folder),
            secret: [
                ...image.target.secret ?? [],
                ...secrets
            ]
        };
        return {
            ...image,
            target
        };
    }));
}
/** The rewritten file lies in this run's folder, with the `.dockerignore` that belongs to the old one beside it. */ async function rewritten(image, folder) {
    const text = await withTrust(image.dockerfile.text);
    const old = image.target.dockerfile;
    if (image.target['dockerfile-inline'] !== undefined || old === undefined) return {
        'dockerfile-inline': text
    };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${image.name}.Dockerfile`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
    const ignore = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`${old}.dockerignore`).catch((error)=>{
        // One that is there and cannot be read would let into the context what it keeps out.
        if ((0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 'ENOENT') return undefined;
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${old}.dockerignore cannot be read`, {}, error);
    });
    if (ignore !== undefined) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${path}.dockerignore`, ignore);
    return {
        dockerfile: path
    };
}
/** Where distributions keep the bundle (golang crypto/x509, root_linux.go). */ const usualBundles = [
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/ssl/ca-bundle.pem',
    '/etc/ssl/cert.pem'
];
async function readBundle(choice, cwd, env) {
    const places = choice === 'host' ? [
        env['SSL_CERT_FILE'],
        ...usualBundles
    ] : [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, choice)
    ];
    for (const place of places){
        if (place === undefined) continue;
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(place, 'utf8').catch(()=>undefined);
        if (text?.includes('-----BEGIN CERTIFICATE-----')) return text;
        if (text !== undefined && choice !== 'host') throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${choice} holds no certificate in PEM form`);
    }
    if (choice === 'host') throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)('This machine has no bundle of certificate authorities');
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`ca-certificates names ${choice}, which cannot be read`);
}
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


/***/ }),

/***/ 4754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ checkSize),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   a1: () => (/* binding */ verifyLayout)
/* harmony export */ });
/* unused harmony export reachableBlobs */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(370);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8219);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8693);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9683);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3707);







/** Two at once keep disk and processor busy; more only compete. */ const concurrency = 2;
/**
 * Every blob that a layout's `index.json` leads to, each digest once, parents before children. Manifests and
 * indexes are read and checked on the way; layers and configs are only named.
 * @throws Problem (surroundings) when one that is read is missing or wrong
 */ async function reachableBlobs(dir) {
    const found = new Map();
    const visit = async (descriptor)=>{
        if (found.has(descriptor.digest)) return;
        found.set(descriptor.digest, descriptor);
        for (const child of (await childrenOf(dir, descriptor)))await visit(child);
    };
    await visit(await (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .readRoot */ .XD)(dir));
    return [
        ...found.values()
    ];
}
/** What a manifest or index points to; nothing for any other blob. */ async function childrenOf(dir, descriptor) {
    if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isIndexType */ .$U)(descriptor.mediaType)) return (await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonBlob */ .IB)(_schemas_js__WEBPACK_IMPORTED_MODULE_5__/* .indexSchema */ .me, dir, descriptor)).manifests;
    if (!(0,_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifestType */ .Q3)(descriptor.mediaType)) return [];
    const { config, layers } = await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonBlob */ .IB)(_schemas_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestSchema */ .rc, dir, descriptor);
    return [
        config,
        ...layers
    ];
}
/**
 * Proves that a layout is whole: every blob reachable from `index.json` is there, has its size and its digest.
 * A blob that was proven in another layout already is not read again: it becomes a hard link to that file, so that
 * images on one base cost its bytes once, in time and on disk.
 * @returns how many blobs and bytes were checked
 * @throws Problem (surroundings) that names the first blob that is missing, truncated or wrong
 */ async function verifyLayout(dir, proven = new Map()) {
    const blobs = await reachableBlobs(dir);
    // Sizes first: a truncated blob is found before gigabytes are hashed.
    for (const blob of blobs)await checkSize(dir, blob);
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_6__["default"])(concurrency);
    await Promise.all(blobs.map((blob)=>limit(()=>prove(dir, blob, proven))));
    return {
        blobs: blobs.length,
        bytes: blobs.reduce((sum, { size })=>sum + size, 0)
    };
}
/** Whether a blob is there and has its size. @throws Problem (surroundings) that names it */ async function checkSize(dir, { digest, size }) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .blobPath */ .nD)(dir, digest)).catch((error)=>{
        throw (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenBlob */ .dr)(dir, digest, 'is missing', error);
    });
    if (!found.isFile()) throw (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenBlob */ .dr)(dir, digest, 'is no file');
    if (found.size !== size) throw (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenBlob */ .dr)(dir, digest, `has ${found.size} bytes instead of ${size}`);
}
async function prove(dir, blob, proven) {
    const path = (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .blobPath */ .nD)(dir, blob.digest);
    const first = await proven.get(blob.digest)?.catch(()=>undefined);
    if (first !== undefined && await replaceByLink(path, first)) return;
    const check = checkDigest(dir, blob).then(()=>path);
    if (first === undefined) proven.set(blob.digest, check);
    await check;
}
/** Whether it could be done: not over file systems, and not where the first file is gone. */ async function replaceByLink(path, first) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(first, `${path}.link`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${path}.link`, path);
        return true;
    } catch  {
        return false;
    }
}
async function checkDigest(dir, { digest }) {
    const actual = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfStream */ .Ul)((0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .openBlob */ .Ym)(dir, digest)).catch((error)=>{
        throw (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenBlob */ .dr)(dir, digest, 'cannot be read', error);
    });
    if (actual.digest !== digest) throw (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenBlob */ .dr)(dir, digest, `has the contents of ${actual.digest}`);
}


/***/ }),

/***/ 370:
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
