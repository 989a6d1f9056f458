export const id = 6727;
export const ids = [6727];
export const modules = {

/***/ 45714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseStatus)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82078);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53859);


/**
 * One document of `--progress=rawjson`: BuildKit's SolveStatus as buildx prints it.
 * Source: github.com/moby/buildkit, client/graph.go.
 */ const statusSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
    vertexes: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
        digest: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(),
        inputs: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([
            _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Null(),
            _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String())
        ])),
        name: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String()),
        started: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String()),
        completed: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String()),
        cached: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Boolean()),
        error: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String())
    }))),
    statuses: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
        id: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String()),
        vertex: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String())
    }))),
    logs: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
        vertex: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(),
        stream: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Integer()),
        data: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String()
    }))),
    warnings: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
        vertex: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(),
        short: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String()),
        url: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String()),
        range: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([
            _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Null(),
            _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
                start: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
                    line: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Integer()
                }),
                end: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
                    line: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Integer()
                })
            }))
        ]))
    })))
});
/**
 * Reads one line of buildx's output.
 * @returns `undefined` when it is no status: then it is a message of buildx itself
 */ function parseStatus(line) {
    return line.startsWith('{') ? (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_0__/* .soundJson */ .u1)(statusSchema, line) : undefined;
}


/***/ }),

/***/ 76727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTests: () => (/* binding */ runTests)
});

// UNUSED EXPORTS: usualHelper

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/layout.js
var layout = __webpack_require__(88693);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/temporary.js
var temporary = __webpack_require__(1898);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/blobs.js
var blobs = __webpack_require__(30035);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/digest.js
var oci_digest = __webpack_require__(8219);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/schemas.js
var schemas = __webpack_require__(33707);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/tests/layout-view.js






/** Everything of it stays, but for what is known here. */ const configSchema = type/* Type */.ZU.Object({
    config: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Null(),
        type/* Type */.ZU.Object({
            OnBuild: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
                type/* Type */.ZU.Null(),
                type/* Type */.ZU.Array(type/* Type */.ZU.String())
            ]))
        })
    ]))
});
/**
 * The image as something to build on whose ONBUILD does not fire: where it has some, another layout of the same layers
 * whose config has none.
 * @param dir where that may be made: it need not be there
 * @returns in Bake's form: `oci-layout:///folder@sha256:…`; and the folder that has to be readable
 * @throws Problem (surroundings) when the layout is not whole
 */ async function withoutTriggers(image, dir) {
    const config = await (0,blobs/* readJsonBlob */.IB)(configSchema, image.dir, image.configDescriptor);
    if ((config.config?.OnBuild ?? []).length === 0) return contextOf((0,external_node_path_.resolve)(image.dir), image.manifest);
    const manifest = await (0,blobs/* readJsonBlob */.IB)(schemas/* manifestSchema */.rc, image.dir, image.manifest);
    await (0,promises_.mkdir)((0,external_node_path_.join)(dir, 'blobs', 'sha256'), {
        recursive: true
    });
    const own = await putJson(dir, image.configDescriptor.mediaType, {
        ...config,
        config: {
            ...config.config,
            OnBuild: null
        }
    });
    const root = await putJson(dir, image.manifest.mediaType, {
        ...manifest,
        config: own
    });
    for (const digest of new Set(manifest.layers.map((layer)=>layer.digest)))await (0,promises_.symlink)((0,blobs/* blobPath */.nD)((0,external_node_path_.resolve)(image.dir), digest), (0,blobs/* blobPath */.nD)(dir, digest));
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'index.json'), JSON.stringify({
        schemaVersion: 2,
        manifests: [
            root
        ]
    }));
    return contextOf(dir, root);
}
function contextOf(dir, { digest }) {
    return {
        context: `oci-layout://${dir}@${digest}`,
        dir
    };
}
async function putJson(dir, mediaType, value) {
    const bytes = Buffer.from(JSON.stringify(value));
    const digest = (0,oci_digest/* digestOf */.ol)(bytes);
    await (0,promises_.writeFile)((0,blobs/* blobPath */.nD)(dir, digest), bytes);
    return {
        mediaType,
        digest,
        size: bytes.length
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/tests/dockerfile.js
/** What is run inside an image. */ /** The name of the tested image in the Dockerfile; its layout is a named context. */ const imageContext = 'image-build-tested';
/** The helper's program, where it is seen inside the image while a test runs. */ const helperProgram = '/.image-build-test/busybox';
/**
 * A Dockerfile that runs one command in an image, with the image's own user, environment and folder.
 *
 * A secret that is optional and never given is no mount and no variable: nothing of it is seen inside, and with a new
 * name each time the step has never been run before.
 */ function dockerfileOf({ command, network, fresh, helper }) {
    const flags = [
        `--network=${network ? 'default' : 'none'}`,
        `--mount=type=secret,id=image-build-${fresh},required=false`,
        ...helper === undefined ? [] : [
            `--mount=type=bind,from=helper,source=/bin/busybox,target=${helperProgram}`
        ]
    ];
    return [
        ...helper === undefined ? [] : [
            `FROM ${helper} AS helper`
        ],
        `FROM ${imageContext}`,
        `RUN ${flags.join(' ')} ${plainJson(command)}`,
        ''
    ].join('\n');
}
/**
 * The arguments as JSON in which nothing can mean something to a Dockerfile or to Bake: no `$`, no `<<`, no line end,
 * only letters, digits and \u escapes.
 */ function plainJson(command) {
    const plain = command.map((argument)=>`"${argument.replaceAll(/[^\w ./:=,-]/g, (unit)=>`\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`);
    return `[${plain.join(',')}]`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/tests/memory.js

const mark = 'image-build-test';
/**
 * Starts a command and looks at its container's cgroup fifty times a second. What counts is memory that cannot be
 * taken back: not the file cache. A peak between two looks shows in the kernel's own peak, less what is cache at the end.
 * The machine's own cgroup, which has no `memory.current`, is nobody's answer.
 * Source: the kernel's admin-guide/cgroup-v2 (memory.stat, memory.peak) and cgroup-v1/memory.
 */ const script = `B=${helperProgram}
dir=/sys/fs/cgroup most=0 cache=0
if [ -r "$dir/memory.current" ]; then
  peak=memory.peak anon=anon shmem=shmem file=file
elif [ -r "$dir/memory/memory.stat" ]; then
  dir=$dir/memory peak=memory.max_usage_in_bytes anon=total_rss shmem=total_shmem file=total_cache
else
  dir=
fi
look() {
  held=0 cache=0
  while read -r key value; do
    case $key in
      "$anon") held=$((held + value)) ;;
      "$shmem") held=$((held + value)) cache=$((cache - value)) ;;
      "$file") cache=$((cache + value)) ;;
    esac
  done <"$dir/memory.stat"
  [ "$held" -le "$most" ] || most=$held
}
"$B" setsid "$@" &
pid=$!
if [ -n "$dir" ]; then
  while kill -0 "$pid" 2>/dev/null; do look; "$B" usleep 20000; done
  wait "$pid"
  code=$?
  look
  read -r total 2>/dev/null <"$dir/$peak" && [ $((total - cache)) -gt "$most" ] && most=$((total - cache))
else
  wait "$pid"
  code=$? most=-
fi
"$B" printf '\\n${mark} memory %s\\n' "$most" >&2
exit "$code"`;
/** The command with a helper beside it that looks at its memory. */ function watchedCommand(command) {
    return [
        helperProgram,
        'sh',
        '-c',
        script,
        mark,
        ...command
    ];
}
const said = new RegExp(`\\n${mark} memory (\\d+|-)\\n`, 'g');
/** The peak in bytes; `undefined` where the engine lets nobody see it. @param errors all of standard error */ function peakOf(errors) {
    const bytes = lastSaid(errors)?.[1];
    return bytes === undefined || bytes === '-' ? undefined : Number(bytes);
}
/** Whether the helper has run to its end. */ function isHelperThere(errors) {
    return lastSaid(errors) !== undefined;
}
/** The output without what the helper has added. */ function withoutPeak(output) {
    const last = lastSaid(output);
    return last === undefined ? output : output.slice(0, last.index) + output.slice(last.index + last[0].length);
}
/** It speaks after the command has ended: what looks the same before is the command's own. */ function lastSaid(text) {
    return [
        ...text.matchAll(said)
    ].at(-1);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/bake-text.js
var bake_text = __webpack_require__(85822);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/exec.js
var exec = __webpack_require__(79644);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/rawjson.js
var rawjson = __webpack_require__(45714);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/tests/output.js
/** What is kept of each stream, in bytes: the end of it. */ const keptBytes = 64 * 1024;
/**
 * BuildKit's own words at the end of a piece of a log that it has cut.
 * Source: github.com/moby/buildkit, util/progress/logs/logs.go.
 */ const clippedMark = /\n\[output clipped, log limit \S+ reached\]\n$/;
const markBytes = 100;
/** Collects what a step writes, chunk by chunk, and keeps the end of it. */ class Output {
    #limit;
    #kept = [];
    #bytes = 0;
    #isCut = false;
    #isClipped = false;
    /** @param limit in bytes */ constructor(limit = keptBytes){
        this.#limit = limit;
    }
    add(chunk) {
        if (clippedMark.test(chunk.subarray(-markBytes).toString('utf8'))) this.#isClipped = true;
        this.#kept = [
            ...this.#kept,
            chunk
        ];
        this.#bytes += chunk.length;
        while(this.#bytes > this.#limit){
            const [first = Buffer.alloc(0), ...rest] = this.#kept;
            const excess = this.#bytes - this.#limit;
            this.#isCut = true;
            const shorter = first.subarray(Math.min(excess, first.length));
            this.#kept = shorter.length === 0 ? rest : [
                shorter,
                ...rest
            ];
            this.#bytes -= first.length - shorter.length;
        }
    }
    /** Untrusted text. */ get text() {
        return Buffer.concat(this.#kept).toString('utf8');
    }
    /** `clipped`: the engine has thrown something away. */ get kept() {
        if (this.#isClipped) return 'clipped';
        return this.#isCut ? 'end' : 'all';
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/tests/watch.js

/** The step that runs the test: the only RUN of our Dockerfile, whatever BuildKit puts before it. */ const runStep = /^\[[^\]]*\] RUN /;
/** What a solve tells of the one step that is the test. */ class RunWatch {
    /** Standard output and error, as they come. */ output = new Output();
    standard = new Output();
    /** Standard error alone: where runc and the helper write. An answer that a service gave has to fit in. */ errors = new Output(256 * 1024);
    #digest;
    #startedMs;
    #completedMs;
    #error;
    #isCached = false;
    /** What failed besides: the image could not be handed over, the helper could not be pulled. */ #elsewhere;
    #onStart;
    #onEnd;
    /** @param onStart called once, when the step begins @param onEnd when it has ended, however that may be */ constructor(onStart, onEnd){
        this.#onStart = onStart;
        this.#onEnd = onEnd;
    }
    add(status) {
        for (const vertex of status.vertexes ?? []){
            if (runStep.test(vertex.name ?? '')) this.#step(vertex);
            else if (vertex.error !== undefined && vertex.error !== '') this.#elsewhere ??= vertex.error;
        }
        for (const { vertex, stream, data } of status.logs ?? [])if (vertex === this.#digest) {
            const bytes = Buffer.from(data, 'base64');
            this.output.add(bytes);
            (stream === 2 ? this.errors : this.standard).add(bytes);
        }
    }
    #step({ digest, started, completed, error, cached }) {
        this.#digest = digest;
        if (started !== undefined && this.#startedMs === undefined) {
            this.#startedMs = Date.parse(started);
            this.#onStart();
        }
        if (cached === true) this.#isCached = true;
        if (error !== undefined && error !== '') this.#error = error;
        if (completed !== undefined && this.#completedMs === undefined) {
            this.#completedMs = Date.parse(completed);
            this.#onEnd();
        }
    }
    /** In milliseconds; 0 when it did not run to its end. */ get durationMs() {
        return Math.max(0, (this.#completedMs ?? this.#startedMs ?? 0) - (this.#startedMs ?? 0));
    }
    /** How the step ended; `unknown` where the solve does not say it. Its text is BuildKit's, untrusted. */ get end() {
        if (this.#error !== undefined) {
            const code = /^.*did not complete successfully: exit code: (\d+)/s.exec(this.#error)?.[1];
            // BuildKit says 4294967295 where it knows none.
            return code !== undefined && Number(code) <= 255 ? {
                kind: 'ended',
                exitCode: Number(code)
            } : {
                kind: 'unknown',
                error: this.#error,
                isStep: true
            };
        }
        if (this.#completedMs !== undefined && !this.#isCached) return {
            kind: 'ended',
            exitCode: 0
        };
        return {
            kind: 'unknown',
            error: this.#elsewhere ?? (this.#isCached ? 'the engine did not run it again' : 'the engine did not run it'),
            isStep: false
        };
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/tests/one-run.js








/**
 * Runs one command inside an image, in a solve of its own: in a common one the first that fails would end the others.
 * BuildKit has no time-out for a step: the solve is given up, and its engine ends the step with all its processes.
 * @throws Problem: interrupted; surroundings when buildx cannot be started
 */ async function runInside(run) {
    const { engine, folder, signal } = run;
    const definition = (0,external_node_path_.join)(folder, 'bake.json');
    const target = {
        test: {
            // Nothing of it is sent: the Dockerfile takes nothing from its context.
            context: folder,
            'dockerfile-inline': dockerfileOf(run),
            contexts: {
                [imageContext]: run.image.context
            },
            platforms: [
                run.platform
            ],
            output: [
                'type=cacheonly'
            ]
        }
    };
    await (0,promises_.writeFile)(definition, (0,bake_text/* bakeText */.H)({
        target
    }));
    const timeout = new AbortController();
    let by = 'itself';
    const endIn = (milliseconds, why)=>setTimeout(()=>{
            by = why;
            timeout.abort();
        }, milliseconds);
    let timer = endIn(run.startLimitMs, 'unstarted');
    const watch = new RunWatch(()=>{
        clearTimeout(timer);
        timer = endIn(run.timeoutMs, 'late');
    }, ()=>clearTimeout(timer));
    const messages = [];
    // prettier-ignore
    const args = [
        'bake',
        '--builder',
        engine.builder,
        '--file',
        definition,
        '--progress=rawjson',
        `--allow=fs.read=${folder}`,
        `--allow=fs.read=${run.image.dir}`,
        'test'
    ];
    try {
        await (0,exec/* stream */.T)(engine.buildx.program, args, {
            cwd: folder,
            env: engine.buildx.env,
            signal: AbortSignal.any([
                signal,
                timeout.signal
            ]),
            onStdout: (line)=>messages.push(line),
            onStderr: (line)=>{
                const status = (0,rawjson/* parseStatus */.i)(line);
                if (status === undefined) messages.push(line);
                else watch.add(status);
            }
        });
    } catch (error) {
        if (signal.aborted) throw (0,problem/* interrupted */.VM)();
        const isOurs = error instanceof problem/* Problem */.AF && error.data.kind === 'interrupted' && timeout.signal.aborted;
        if (!isOurs) throw error;
    } finally{
        clearTimeout(timer);
    }
    return {
        watch,
        by,
        messages
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/tests/service.js

/** What of an answer's headers and body is looked at, in bytes. */ const answerBytes = 64 * 1024;
/** What the helper writes at its end, on standard error. */ const service_mark = 'image-build-test';
/**
 * Sends the request and gives the answer to standard error; ends with 1 where there is none. The connection stays open
 * in both directions meanwhile: some servers take a closed half for a client that has gone.
 */ const get = `"$B" printf %s "$ASK"
IFS= read -r first || exit 1
"$B" printf '%s\\n' "$first" >&3
exec "$B" head -c ${answerBytes} >&3`;
/**
 * Starts a service, asks it until it answers or the time is over, and ends: with the first process of a container the
 * kernel ends all others. What the service writes goes to standard output, what is said of it to standard error.
 * Everything that is not ours comes as an argument.
 */ const service_script = `B=${helperProgram}
limit=$1 hosts=$2 port=$3 ask=$4 get=$5
shift 5
now() { IFS=' .' read -r s c rest </proc/uptime; now=$((s * 100 + 1$c - 100)); }
say() { "$B" printf '\\n${service_mark} %s %s\\n' "$@" >&2; exit 0; }
"$B" setsid "$@" 2>&1 &
pid=$!
now
end=$((now + limit))
while :; do
  kill -0 "$pid" 2>/dev/null || { wait "$pid"; say ended "$?"; }
  now
  [ "$now" -lt "$end" ] || say silent 0
  for host in $hosts; do
    B="$B" ASK="$ask" "$B" timeout "$(((end - now + 99) / 100))" "$B" nc "$host" "$port" -e "$B" sh -c "$get" 3>&2 2>/dev/null && say answered 0
  done
  "$B" usleep 20000
done`;
/**
 * The command that runs a service in an image with a helper beside it.
 * @param url on the loopback: `http://localhost:8080/health`
 */ function serviceCommand(start, url, timeoutMs) {
    const { hostname, host, port, pathname, search } = new URL(url);
    const hosts = hostname === 'localhost' ? '127.0.0.1 ::1' : hostname;
    const request = [
        `GET ${pathname}${search} HTTP/1.0`,
        `Host: ${host}`,
        'User-Agent: image-build',
        'Accept: */*',
        'Connection: close',
        '',
        ''
    ].join('\r\n');
    const centiseconds = String(Math.ceil(timeoutMs / 10));
    return [
        ...[
            helperProgram,
            'sh',
            '-c',
            service_script,
            service_mark
        ],
        ...[
            centiseconds,
            hosts,
            port === '' ? '80' : port,
            request,
            get
        ],
        ...start
    ];
}
/**
 * What the helper has seen of a service.
 * @param said all of standard error; untrusted
 * @returns `undefined` when it does not say how it ended
 */ function serviceOutcome(said, timeoutMs) {
    const [end, kind, code = ''] = new RegExp(`\\n${service_mark} (answered|silent|ended) (\\d+)\\n$`).exec(said) ?? [];
    if (end === undefined) return undefined;
    const answer = said.slice(0, -end.length);
    // One that is not complete when the time is over is an answer all the same.
    if (kind === 'answered' || answer.startsWith('HTTP/')) return answered(answer, kind === 'answered');
    return kind === 'silent' ? {
        kind: 'silent',
        afterMs: timeoutMs
    } : {
        kind: 'ended',
        exitCode: Number(code)
    };
}
/** What does not speak HTTP has answered with status 0. */ function answered(answer, isOver) {
    const [, status = '0'] = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(answer) ?? [];
    const [end = ''] = /\r?\n\r?\n/.exec(answer) ?? [];
    const body = end === '' ? '' : answer.slice(answer.indexOf(end) + end.length);
    return {
        kind: 'answered',
        status: Number(status),
        body,
        isWholeBody: isOver && Buffer.byteLength(answer) < answerBytes
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/tests/start-failure.js
/** What a test's step has come to, and what is in its log. */ /**
 * Why a program was not started at all: runc says it in the step's log and ends with 1, like any program could.
 * @returns a clause: "its program is not in the image: /app"; `undefined` when it was started
 */ function startFailure({ exitCode, errors, program, isHelped }) {
    const line = errors.trim();
    if (isHelped) return exitCode === 126 || exitCode === 127 ? helperFailure(line, program) : undefined;
    // Both are all there is: what has been started has written nothing.
    if (line.includes('\n') || exitCode !== 1 && exitCode !== 255) return undefined;
    const [, before] = /^runc run failed: unable to start container process: (.*)$/.exec(line) ?? [];
    const [, named, late] = /^exec (\S+): (no such file or directory|exec format error|permission denied)$/.exec(line) ?? [];
    if (before !== undefined) return beforeStart(before, program);
    return late === undefined ? undefined : atStart(named ?? program, late);
}
/** runc looks for the program itself. */ function beforeStart(reason, program) {
    if (/^exec: .*(: no such file or directory|: executable file not found in \$PATH)$/.test(reason)) return `its program is not in the image: ${program}`;
    if (/^exec: .*: (permission denied|is a directory)$/.test(reason)) return `its program may not be executed: ${program}`;
    return `the engine says: ${reason}`;
}
/** The program is there, and the kernel does not take it. */ function atStart(program, reason) {
    switch(reason){
        case 'no such file or directory':
            return `its interpreter or loader is not in the image: that of ${program}`;
        case 'exec format error':
            return `the engine cannot run its program on this platform: ${program}`;
        default:
            return `its program may not be executed: ${program}`;
    }
}
/** Where the helper starts it: `setsid: can't execute '/app': No such file or directory`. */ function helperFailure(line, program) {
    const [, reason] = /(?:^|\n)setsid: can't execute '[^\n]*': ([^\n]+)\s*$/.exec(line) ?? [];
    if (reason === undefined) return undefined;
    return reason === 'No such file or directory' ? `its program is not in the image: ${program}` : `its program cannot be started: ${program}: ${reason}`;
}
/**
 * Why the step was not even set up, where the image is to blame and not the engine.
 * @param error BuildKit's, untrusted
 */ function setUpFailure(error) {
    if (/unable to find user|no matching entries in passwd|unable to find group|invalid (user|UserSpec)/i.test(error)) return `the image’s USER is not in its /etc/passwd: ${error}`;
    return undefined;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/tests/outcome.js




/**
 * What has become of a test, from what its solve has told. Whatever is not told for certain is `unknown`.
 * @param program the first word of its command
 */ function outcomeOf(test, program, run) {
    const { end } = run.watch;
    if (run.by === 'late') return {
        kind: 'timed-out',
        afterMs: test.timeoutMs
    };
    if (run.by === 'unstarted') return unknown('the engine did not start it in time', run.messages.filter(isError));
    if (end.kind === 'unknown') {
        const why = end.isStep ? setUpFailure(end.error) : undefined;
        return why === undefined ? unknown('the engine could not run it', [
            end.error,
            ...run.messages.filter(isError)
        ]) : notStarted(why, end.error);
    }
    if (test.kind === 'service') return ofService(test, program, run, end.exitCode);
    return ofCommand(test, program, run, end.exitCode);
}
function ofCommand({ maxMemory }, program, { watch }, exitCode) {
    const errors = watch.errors.text;
    const isWatched = maxMemory !== undefined;
    const why = startFailure({
        exitCode,
        errors: withoutPeak(errors),
        program,
        isHelped: isWatched
    });
    if (why !== undefined) return notStarted(why, errors);
    if (isWatched && watch.errors.kept === 'all' && !isHelperThere(errors)) return noHelper(errors);
    const peakMemory = isWatched ? peakOf(errors) : undefined;
    return {
        kind: 'ended',
        exitCode,
        ...peakMemory === undefined ? {} : {
            peakMemory
        }
    };
}
function ofService({ timeoutMs }, program, { watch }, exitCode) {
    const outcome = serviceOutcome(watch.errors.text, timeoutMs);
    if (exitCode !== 0 || outcome === undefined) return noHelper(watch.errors.text);
    if (outcome.kind !== 'ended') return outcome;
    // What the helper says of a program that it cannot start is the service's own output.
    const errors = watch.standard.text;
    const why = startFailure({
        exitCode: outcome.exitCode,
        errors,
        program,
        isHelped: true
    });
    return why === undefined ? outcome : notStarted(why, errors);
}
function notStarted(why, errors) {
    return {
        kind: 'not-started',
        why,
        ...isForeign(errors) ? {
            todo: foreignTodo
        } : {}
    };
}
/** What the kernel says of a program that is for another platform, or none. */ function isForeign(errors) {
    return /exec format error/i.test(errors);
}
const foreignTodo = "Where the engine’s machine is of another platform than the image, emulation: true registers QEMU (in a workflow emulation: 'true'), and a runner or builder of that platform is faster; else the program is for another platform, or lacks its #! line";
function noHelper(errors) {
    return unknown('its helper does not run in the image', errors.trim().split('\n').slice(-5), isForeign(errors) ? foreignTodo : 'The helper image needs a static /bin/busybox for the platform');
}
function unknown(what, log, todo) {
    const { data } = (0,problem/* surroundingsFailed */.fs)(what, {
        log,
        ...todo === undefined ? {} : {
            todo
        }
    });
    return {
        kind: 'unknown',
        problem: data
    };
}
function isError(line) {
    return line.startsWith('ERROR:');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/tests/program.js
/** What the engine puts into every container: nothing of it is in the image. */ const ofEngine = /^\/(proc|sys|dev)\//;
/** Where a program is looked for when the image says nothing. Source: moby/buildkit, util/system/path.go. */ const usualPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/**
 * Why a program cannot be started, from what is in the image: a missing one is exit code 1 for the engine.
 * @param program as the command names it
 * @returns a clause: "its program is not in the image: /app"; `undefined` when it is there
 */ function missingProgram(program, { config: { config } }, { resolve }) {
    const path = (config?.Env ?? []).find((entry)=>entry.startsWith('PATH='))?.slice('PATH='.length);
    const workdir = config?.WorkingDir ?? '';
    const places = program.includes('/') ? [
        program.startsWith('/') ? program : `${workdir}/${program}`
    ] : (path ?? usualPath).split(':').map((folder)=>`${folder}/${program}`);
    const files = places.filter((place)=>!ofEngine.test(place)).map((place)=>resolve(place));
    if (files.length < places.length) return undefined;
    const found = files.filter((file)=>file !== undefined);
    if (found.length === 0) return program.includes('/') ? `its program is not in the image: ${program}` : `its program is not in the image: ${program} (looked for in ${path ?? usualPath})`;
    return found.some(({ kind, mode })=>kind !== 'folder' && (mode & 0o111) !== 0) ? undefined : `its program may not be executed: ${program}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/run-tests.js











/** Of Docker's official images: the variant with musl is static, and there is one for every platform. */ const usualHelper = 'docker.io/library/busybox:stable-musl';
/** Tests of one image that run at the same time: images are tested side by side as well. */ const atOnce = 2;
/** Longer than a service has: its helper looks at the time by itself. In milliseconds. */ const graceMs = 5000;
const usualStartLimitMs = 10 * 60_000;
/**
 * Runs the policy's tests inside an image: BuildKit starts them on top of its layout, with its user, environment and
 * folder, and without network unless the test asks for one. No container engine and no shell in the image is needed.
 * @returns an answer for each, in their order; one that could not be had is `unknown` and says why
 * @throws Problem: interrupted; surroundings when the layout is not whole
 */ async function runTests(run) {
    const image = await (0,layout/* readLayout */.T4)(run.dir);
    return (0,temporary/* withTemporaryFolder */.EX)(async (folder)=>{
        const view = await withoutTriggers(image, `${folder}/image`);
        const limit = (0,p_limit["default"])(atOnce);
        const running = run.tests.map((test)=>limit(()=>runTest(test, image, view, run, folder)));
        // All of them have ended before their folder goes, also when the run is interrupted.
        await Promise.allSettled(running);
        return Promise.all(running);
    }, run.folder);
}
async function runTest(test, image, view, run, parent) {
    const command = commandOf(test, image);
    const answer = {
        name: test.name,
        command
    };
    const nothing = {
        ...answer,
        durationMs: 0,
        output: '',
        kept: 'all'
    };
    const [program] = command;
    if (program === undefined) return {
        ...nothing,
        outcome: {
            kind: 'not-started',
            why: 'the image has no ENTRYPOINT and no CMD'
        }
    };
    const missing = run.contents === undefined ? undefined : missingProgram(program, image, run.contents);
    if (missing !== undefined) return {
        ...nothing,
        outcome: {
            kind: 'not-started',
            why: missing
        }
    };
    const needsHelper = test.kind === 'service' || test.maxMemory !== undefined;
    try {
        const end = await (0,temporary/* withTemporaryFolder */.EX)((folder)=>runInside({
                engine: run.engine,
                platform: run.platform,
                image: view,
                folder,
                command: wrapped(test, command),
                network: test.kind === 'command' && test.network,
                fresh: (0,external_node_crypto_.randomUUID)(),
                startLimitMs: run.startLimitMs ?? usualStartLimitMs,
                timeoutMs: test.timeoutMs + (test.kind === 'service' ? graceMs : 0),
                signal: run.signal,
                ...needsHelper ? {
                    helper: run.helper ?? usualHelper
                } : {}
            }), parent);
        const written = test.kind === 'service' ? end.watch.standard : end.watch.output;
        const outcome = outcomeOf(test, program, end);
        return {
            ...answer,
            outcome,
            durationMs: outcome.kind === 'timed-out' ? outcome.afterMs : end.watch.durationMs,
            output: needsHelper ? withoutPeak(written.text) : written.text,
            kept: end.watch.errors.kept === 'clipped' ? 'clipped' : written.kept
        };
    } catch (error) {
        if (error instanceof problem/* Problem */.AF && error.data.kind === 'interrupted') throw error;
        return {
            ...nothing,
            outcome: {
                kind: 'unknown',
                problem: (0,problem/* problemOf */.Zw)(error, 'surroundings')
            }
        };
    }
}
function commandOf(test, { config: { config } }) {
    const entrypoint = config?.Entrypoint ?? [];
    if (test.kind === 'service') return test.start ?? [
        ...entrypoint,
        ...config?.Cmd ?? []
    ];
    return test.entrypoint ? [
        ...entrypoint,
        ...test.run
    ] : test.run;
}
function wrapped(test, command) {
    if (test.kind === 'service') return serviceCommand(command, test.url, test.timeoutMs);
    return test.maxMemory === undefined ? command : watchedCommand(command);
}


/***/ })

};
