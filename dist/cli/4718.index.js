export const id = 4718;
export const ids = [4718,8192];
export const modules = {

/***/ 72337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mountAccess: () => (/* binding */ mountAccess)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var reference = __webpack_require__(97970);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/buildx.js
var tools_buildx = __webpack_require__(905);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/capture.js
var capture = __webpack_require__(40111);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/env.js
var tools_env = __webpack_require__(44022);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/which.js
var which = __webpack_require__(24084);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/archiver.js

/**
 * Debian has GNU tar and find, and is there for every platform: busybox's tar loses attributes and holes. It is run as
 * root where the mounts are, and a tag may be moved: where that matters, `AccessWishes.archiver` names another by digest.
 */ const usualArchiver = 'docker.io/library/debian:stable-slim';
/** What users call it. */ const input = 'cache-mounts-image';
/** @param said by who tried it, untrusted */ function badArchiver(archiver, { id }, said) {
    return (0,problem/* surroundingsFailed */.fs)(`The image ${archiver}, in which the cache mount ${id} is packed and unpacked, cannot be used`, {
        log: said,
        todo: `Name an image that the engine can pull and that has sh, GNU tar, find and coreutils: ${input}: REFERENCE@sha256:…`
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/engine-at.js
/** Where an engine's folders can be reached. */ /** BuildKit's own default, and that of the container builder's image: a volume is mounted there. */ const rootInContainer = '/var/lib/buildkit';
/**
 * Where to look for an engine's folders. Only one whose marker is found there is used: a wrong guess does no harm. Each
 * node of a builder has mounts of its own, so only a single node can be gone into. A rootless engine is none of these: the
 * owners of its files are other numbers outside of it.
 */ function engineAt({ root, driver, nodes }) {
    if (root !== undefined) return {
        kind: 'here',
        roots: [
            root
        ]
    };
    const [node, ...others] = nodes;
    if (node === undefined || others.length > 0) return {
        kind: 'elsewhere'
    };
    // Docker's own driver names its containers so (docs.docker.com, "Docker container build driver").
    if (driver === 'docker-container') return {
        kind: 'container',
        container: `buildx_buildkit_${node.name}`
    };
    if (driver === 'remote' && node.endpoint?.startsWith('unix://') === true) return {
        kind: 'here',
        roots: [
            rootInContainer
        ]
    };
    if (driver === 'docker') return {
        kind: 'here',
        roots: [
            containerdSnapshots
        ]
    };
    return {
        kind: 'elsewhere'
    };
}
/** Of an engine with the containerd image store. */ const containerdSnapshots = '/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs';

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/limits.js

/** The engine is asked for nothing but a mount: longer than a minute means that somebody's step has it. */ const usualLimits = {
    mountMs: 60_000,
    jobMs: 300_000,
    slowest: 4_000_000
};
/** Timers take no more: 24 days. */ const longestMs = 2 ** 31 - 1;
/** For a job through which so many bytes go; in milliseconds. */ function jobLimit({ jobMs, slowest }, bytes) {
    return Math.min(longestMs, Math.ceil(jobMs + bytes / slowest * 1000));
}
/**
 * Works until a time limit.
 * @param limit aborted when it is too late
 * @param work ends with a Problem when its signal is aborted
 * @param late what is thrown then
 * @throws what `work` throws, and `late`
 */ async function until(signal, limit, work, late) {
    try {
        return await work(AbortSignal.any([
            signal,
            limit
        ]));
    } catch (error) {
        if (limit.aborted && !signal.aborted && error instanceof problem/* Problem */.AF && error.data.kind === 'interrupted') throw late();
        throw error;
    }
}
/** Somebody's step has the mount. */ function inUse({ id }, { mountMs }) {
    return (0,problem/* surroundingsFailed */.fs)(`The cache mount ${id} is in use by another build for more than ${secondsOf(mountMs)}`, {
        todo: 'Wait for that build to end'
    });
}
/** @param what of the mount: `filled`, `packed` */ function tooSlow({ id }, what, about, limitMs) {
    return (0,problem/* surroundingsFailed */.fs)(`The cache mount ${id} cannot be ${what} through ${about}: it takes longer than ${secondsOf(limitMs)}`, {
        todo: 'Is the engine reached, and is its disk busy? The mount can be left out of cache-mounts'
    });
}
function secondsOf(ms) {
    return `${Math.ceil(ms / 1000)} seconds`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/temporary.js
var temporary = __webpack_require__(1898);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/mount-flag.js
/**
 * Build arguments for what may hold any text: their values are put in after a `--mount` has been read, and not looked
 * at again (frontend/dockerfile/instructions, parseMount).
 */ const mountArguments = {
    id: 'IMAGE_BUILD_MOUNT_ID',
    target: 'IMAGE_BUILD_MOUNT_TARGET'
};
/** The values of the build arguments. */ function mountValues({ id, target, namespace }) {
    return {
        [mountArguments.id]: id,
        [mountArguments.target]: target,
        // The frontend's own: it puts it before every id.
        ...namespace === undefined ? {} : {
            BUILDKIT_CACHE_MOUNT_NS: namespace
        }
    };
}
/**
 * The flag that gives a step exactly this mount. `locked` waits for whoever has it: sharing is no part of what a mount
 * is, the presence of `uid`, `gid` and `mode` is.
 * @param target where the step shall have it; needs no quoting
 */ function mountFlag({ uid, gid, mode }, target) {
    const options = [
        'type=cache',
        `id=$${mountArguments.id}`,
        `target=${target}`,
        'sharing=locked',
        ...uid === undefined ? [] : [
            `uid=${uid}`
        ],
        ...gid === undefined ? [] : [
            `gid=${gid}`
        ],
        ...mode === undefined ? [] : [
            `mode=0${mode.toString(8)}`
        ]
    ];
    return `--mount=${options.join(',')}`;
}
/**
 * A Dockerfile that makes a mount, and a folder of that name in it, without any image and without network: the runtime
 * makes the place for a second mount inside the first, and only then finds that there is no program to start. That the
 * step fails is no matter: a cache mount outlives its step.
 */ function markingDockerfile(mount, marker) {
    const target = `$${mountArguments.target}`;
    return [
        'FROM scratch',
        ...Object.values(mountArguments).map((name)=>`ARG ${name}`),
        `RUN --network=none ${mountFlag(mount, target)} --mount=type=tmpfs,target=${target}/${marker} ["${noProgram}"]`,
        ''
    ].join('\n');
}
/** It is seen in what the engine says of the mount: `cached mount /root/.cache from exec …`. */ const noProgram = '/image-build-opens-a-cache-mount';

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/place.js
/** What the names of everything begin with that is ours and lies in a mount for a moment. */ const ownPrefix = '.image-build-';

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/cache/access/solve.js
var access_solve = __webpack_require__(88192);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/step-watch.js
/** What our step says when it has its mount. */ const begunWord = 'image-build has the cache mount';
/**
 * Sees in buildx's plain progress how far the step of a small build is: a line with its number and its instruction tells
 * that the engine works on it, which it does while it waits for a mount, too.
 */ class StepWatch {
    #state = 'preparing';
    /** The last line, of which the end may come in the next piece. */ #line = '';
    #onChange;
    constructor(onChange){
        this.#onChange = onChange;
    }
    get state() {
        return this.#state;
    }
    /** @param text a piece of what buildx says, wherever it is cut */ see(text) {
        const lines = `${this.#line}${text}`.split('\n');
        this.#line = (lines.pop() ?? '').slice(0, 10_000);
        for (const line of lines){
            if (this.#state === 'preparing' && ourStep.test(line)) this.#become('waiting');
            if (this.#state !== 'begun' && begun.test(line)) this.#become('begun');
        }
    }
    #become(state) {
        this.#state = state;
        this.#onChange(state);
    }
}
const ourStep = /^#\d+ \[work \d+\/\d+\] RUN --network=none /;
const begun = new RegExp(`^#\\d+ [\\d.]+ ${begunWord}$`);

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/small-build.js
















/** Works inside builds, one for each job: any engine can do that. */ function smallBuilds(where) {
    return {
        about,
        open: (mount)=>Promise.resolve({
                run: (job)=>(0,temporary/* withTemporaryFolder */.EX)((own)=>runJob(where, mount, job, own), where.folder)
            })
    };
}
const about = 'a small build';
const folder = '/image-build/mount';
async function runJob(where, mount, job, own) {
    const { engine, archiver, env, limits, signal } = where;
    const input = (0,external_node_path_.join)(own, 'input');
    await (0,promises_.mkdir)(input);
    await (0,promises_.writeFile)((0,external_node_path_.join)(input, 'script'), job.script);
    const [tar] = await (0,which/* which */.K7)('tar', env);
    if (tar === undefined) throw (0,problem/* surroundingsFailed */.fs)('There is no `tar` on the PATH');
    const output = {
        isThere: false
    };
    const solve = {
        engine,
        dockerfile: jobDockerfile(mount, archiver, job.more ?? []),
        args: mountValues(mount),
        folder: own,
        input,
        take: async (archive)=>void (output.isThere = await takeOutput(tar, archive, job.take))
    };
    const limitMs = jobLimit(limits, job.bytes);
    const { exitCode, said, state } = await until(signal, AbortSignal.timeout(limitMs), async (either)=>{
        await writeInput(job.input, (0,external_node_path_.join)(input, 'bytes'), either);
        return solveInTime(solve, mount, limits, either);
    }, ()=>tooSlow(mount, job.what, about, limitMs));
    if (exitCode === 0 && output.isThere) return;
    if (state === 'preparing' && said.some((line)=>line.includes(archiver))) throw badArchiver(archiver, mount, said);
    throw (0,problem/* surroundingsFailed */.fs)(`The cache mount ${mount.id} cannot be ${job.what} in ${about}`, {
        log: said
    });
}
/** @throws Problem when somebody's step has the mount for too long; interrupted */ async function solveInTime(solve, mount, limits, signal) {
    const tooLong = new AbortController();
    let waiting;
    const watch = new StepWatch((state)=>{
        clearTimeout(waiting);
        if (state === 'waiting') waiting = setTimeout(()=>tooLong.abort(), limits.mountMs);
    });
    const work = (either)=>(0,access_solve.smallSolve)({
            ...solve,
            onSaid: (text)=>watch.see(text),
            signal: either
        });
    try {
        const end = await until(signal, tooLong.signal, work, ()=>inUse(mount, limits));
        return {
            ...end,
            state: watch.state
        };
    } finally{
        clearTimeout(waiting);
    }
}
/** Whole and looked at before the engine gets any of it. */ async function writeInput(bytes, path, signal) {
    if (bytes === undefined) return (0,promises_.writeFile)(path, '');
    try {
        await (0,external_node_stream_promises_.pipeline)(bytes, (0,external_node_fs_.createWriteStream)(path), {
            signal
        });
    } catch (error) {
        throw signal.aborted ? (0,problem/* interrupted */.VM)() : error;
    }
}
/** @param more needs no quoting: names of ours only */ function jobDockerfile(mount, archiver, more) {
    const name = `${ownPrefix}${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
    const words = [
        '/image-build/input/script',
        folder,
        `${folder}/${name}`,
        ...more
    ].join(' ');
    return [
        `FROM ${archiver} AS work`,
        `ARG ${mountArguments.id}`,
        'USER 0:0',
        'RUN ["mkdir", "-p", "/image-build/output"]',
        `RUN --network=none ${mountFlag(mount, folder)} --mount=type=bind,from=input,target=/image-build/input ` + `["sh", "-c", "echo ${begunWord} >&2; sh ${words} < /image-build/input/bytes > /image-build/output/bytes"]`,
        'FROM scratch',
        'COPY --from=work /image-build/output/ /',
        ''
    ].join('\n');
}
/**
 * The engine sends an archive with our file in it. A program takes it out, so that it flows by us.
 * @returns whether it was there
 */ async function takeOutput(tar, archive, take) {
    if (!(archive instanceof external_node_net_.Socket)) throw new Error('What a program writes comes through a pipe');
    const child = (0,external_node_child_process_.spawn)(tar, [
        '-x',
        '-O',
        '-f',
        '-',
        'bytes'
    ], {
        stdio: [
            archive,
            'pipe',
            'ignore'
        ]
    });
    archive.destroy();
    const ended = new Promise((resolve, reject)=>{
        child.once('error', reject).once('close', resolve);
    });
    // Waited for below.
    ended.catch(()=>undefined);
    await take(child.stdout);
    return await ended === 0;
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/cache/access/run-program.js
var run_program = __webpack_require__(66899);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/scripts.js

/*
 * What is run where a mount's folder is. Nothing from outside stands in these texts: names come as arguments or through
 * standard input. All of it is GNU: tar for the formats and for its care, find for names of any bytes.
 */ const begin = [
    'set -eu',
    'LC_ALL=C; export LC_ALL'
];
/**
 * Access lists are attributes, too (`system.posix_acl_access`): tar's own way of carrying them sets one for every file.
 * Overlay's own notes and SELinux's labels belong to the disk, not to the files.
 */ const attributes = [
    '--xattrs',
    "--xattrs-include='*'",
    "--xattrs-exclude='trusted.overlay.*'",
    "--xattrs-exclude='user.overlay.*'",
    "--xattrs-exclude='security.selinux'"
].join(' ');
/** Tar warns of attributes that it could not set and of much else, and ends well: whatever it says is a failure. */ const told = 'if [ -n "$said" ]; then printf "%s\\n" "$said" | head -n 20 >&2; exit 1; fi';
/**
 * Lists what is in the folder, as `Listing` reads it. Numbers are written as find has them; the path comes last, because
 * anything can stand in it.
 */ const listScript = [
    ...begin,
    'cd "$1"',
    `exec find . -mindepth 1 -path './${ownPrefix}*' -prune -o -mindepth 1 -printf '%y %m %U %G %s %T@ %b %i %n %P\\0%l\\0'`
].join('\n');
/** Writes an archive of the names that come on standard input, each ended by a NUL. */ const packScript = [
    ...begin,
    'cd "$1"',
    '{ said=$(tar --create --file=- --blocking-factor=512 --format=posix --sparse --numeric-owner --no-recursion \\',
    "  --pax-option='exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime' \\",
    `  ${attributes} --null --verbatim-files-from --no-unquote --files-from=- 2>&1 >&3) || failed=$?; } 3>&1`,
    told,
    'exit "${failed:-0}"'
].join('\n');
/**
 * Fills the empty folder from an archive on standard input: beside it first, and moved in at once when all of it is
 * there. $3 is the member that comes last: without it the archive was cut. Writes `filled` or `not empty`.
 */ const unpackScript = [
    ...begin,
    `rm -rf -- "$1"/${ownPrefix}*`,
    'if [ -n "$(find "$1" -mindepth 1 -print -quit)" ]; then printf "not empty"; exit; fi',
    // Stopped by a signal, tar may be at work for a moment longer.
    'trap \'rm -rf -- "$2" || { sleep 1; rm -rf -- "$2"; }\' EXIT',
    "trap 'exit 130' INT TERM HUP PIPE",
    'mkdir -- "$2"',
    'chown --reference="$1" -- "$2"',
    'chmod --reference="$1" -- "$2"',
    'said=$(tar --extract --file=- --directory="$2" --numeric-owner --same-owner --same-permissions \\',
    `  --keep-old-files --delay-directory-restore --warning=no-timestamp ${attributes} 2>&1) || failed=$?`,
    // Of a full disk tar says no more than `Wrote only 3584 of 10240 bytes`.
    'if [ -n "$said" ]; then said="$said',
    `free there: $(df --output=avail --block-size=1 "$2" | tail -n 1 | tr -d ' ') bytes"; fi`,
    told,
    'if [ "${failed:-0}" -ne 0 ]; then exit 1; fi',
    'if ! [ -f "$2/$3" ]; then echo "the archive ends too early" >&2; exit 1; fi',
    'rm -- "$2/$3"',
    'case "$2" in',
    '"$1"/*)',
    '  if ! find "$2" -mindepth 1 -maxdepth 1 -exec mv --no-clobber --target-directory="$1" -- {} +; then',
    '    find "$1" -mindepth 1 -delete',
    '    exit 1',
    '  fi',
    '  chown --reference="$2" -- "$1"; chmod --reference="$2" -- "$1"; rmdir -- "$2" ;;',
    // A folder is put in the place of an empty one at once, or not at all when somebody has filled it.
    '*) mv --no-target-directory -- "$2" "$1" ;;',
    'esac',
    'printf filled'
].join('\n');
/**
 * Finds the folder that has the marker $2 in it, among the snapshots under the folders that follow, removes the marker
 * and writes the folder's path. Where a mount has an owner or a mode, BuildKit has it in `cache` of its snapshot.
 */ const findScript = [
    'set -eu',
    'marker=$1; shift',
    'for root; do',
    '  for snapshot in "$root"/*/snapshots/snapshots/* "$root"/snapshots/*; do',
    '    for folder in "$snapshot/fs" "$snapshot/fs/cache" "$snapshot" "$snapshot/cache"; do',
    '      if [ -d "$folder/$marker" ]; then rmdir -- "$folder/$marker"; printf %s "$folder"; exit; fi',
    '    done',
    '  done',
    'done'
].join('\n');

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/snapshots.js












/**
 * Works straight in the engine's snapshots: the engine makes a mount and a marker in it, and by the marker its folder is
 * found. The engine goes on running meanwhile.
 */ function snapshots(where) {
    return {
        about: where.hands.about,
        async open (mount) {
            const marker = `${ownPrefix}${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
            const { said } = await mark(where, mount, marker);
            const folder = await find(where, mount, marker);
            if (folder === '') {
                if (!said.some((line)=>line.includes('did not complete successfully'))) throw (0,problem/* surroundingsFailed */.fs)(`The engine does not open the cache mount ${mount.id}`, {
                    log: said
                });
                return undefined;
            }
            // Beside the mount, and so on the same disk.
            return roomAt(where, folder, (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), marker), mount);
        }
    };
}
async function mark({ engine, folder, limits, signal }, mount, marker) {
    const marked = (either)=>(0,temporary/* withTemporaryFolder */.EX)((own)=>(0,access_solve.smallSolve)({
                engine,
                dockerfile: markingDockerfile(mount, marker),
                args: mountValues(mount),
                folder: own,
                signal: either
            }), folder);
    return until(signal, AbortSignal.timeout(limits.mountMs), marked, ()=>inUse(mount, limits));
}
async function find(where, mount, marker) {
    let folder = '';
    const { exitCode, said } = await runHands(where, mount, 'found', 0, {
        ...shell(where.hands, findScript, [
            marker,
            ...where.roots
        ]),
        take: async (output)=>void (folder = await (0,consumers_.text)(output))
    });
    if (exitCode !== 0) throw (0,problem/* surroundingsFailed */.fs)(`A cache mount cannot be found through ${where.hands.about}`, {
        log: said
    });
    return folder;
}
function roomAt(where, folder, beside, mount) {
    return {
        async run ({ what, script, more = [], bytes, input, take }) {
            const { exitCode, said } = await runHands(where, mount, what, bytes, {
                ...shell(where.hands, script, [
                    folder,
                    beside,
                    ...more
                ]),
                ...input === undefined ? {} : {
                    input
                },
                take
            });
            if (exitCode !== 0) throw (0,problem/* surroundingsFailed */.fs)(`The cache mount ${mount.id} cannot be ${what} through ${where.hands.about}`, {
                log: said
            });
        }
    };
}
/** docker's own, when it could not start a container: docs.docker.com/engine/containers/run (exit status). */ const notStarted = 125;
/** @throws Problem: interrupted, surroundings when it takes too long or its image cannot be had */ async function runHands({ hands, limits, signal }, mount, what, bytes, program) {
    const limitMs = jobLimit(limits, bytes);
    const end = await until(signal, AbortSignal.timeout(limitMs), (either)=>(0,run_program/* runProgram */.m)({
            ...program,
            signal: either
        }), ()=>tooSlow(mount, what, hands.about, limitMs));
    if (end.exitCode === notStarted && hands.archiver !== undefined) throw badArchiver(hands.archiver, mount, end.said);
    return end;
}
function shell({ program, before, env }, script, args) {
    return {
        file: program,
        args: [
            ...before,
            '-c',
            script,
            'image-build',
            ...args
        ],
        env
    };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/bytes.js
var tools_bytes = __webpack_require__(29842);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/archive-header.js
/** What stands in a block of 512 bytes before each entry, as far as it is looked at. Names are bytes, as Latin-1. */ const blockSize = 512;
/** Why an archive is not taken; its message is for people. */ class BadArchive extends Error {
    name = 'BadArchive';
}
/**
 * Reads a header of the one kind that GNU tar writes with `--format=posix` (POSIX.1-2017, pax, "ustar Interchange
 * Format"); an archive of another kind is none of ours.
 * @returns undefined for a block of zeros
 * @throws BadArchive
 */ function readHeader(block) {
    const { isZero, sum } = sumOf(block);
    if (isZero) return undefined;
    if (octal(block, 148, 8) !== sum) throw new BadArchive('it is damaged: a header has a wrong checksum');
    if (block.toString('latin1', 257, 265) !== 'ustar\x0000') throw new BadArchive('it is in another format');
    const prefix = archive_header_text(block, 345, 155);
    const name = archive_header_text(block, 0, 100);
    return {
        type: String.fromCharCode(block[156] ?? 0),
        name: prefix === '' ? name : `${prefix}/${name}`,
        link: archive_header_text(block, 157, 100),
        size: octal(block, 124, 12)
    };
}
/** The header of an empty file, with which we end what is handed on. Owner and time are nothing. */ function emptyFileHeader(name) {
    const block = Buffer.alloc(blockSize);
    block.write(name, 0, 100, 'latin1');
    for (const [at, value] of [
        [
            100,
            '0000600'
        ],
        [
            108,
            '0000000'
        ],
        [
            116,
            '0000000'
        ],
        [
            124,
            '00000000000'
        ],
        [
            136,
            '00000000000'
        ],
        [
            156,
            '0'
        ],
        [
            257,
            'ustar\x0000'
        ]
    ])block.write(value, at, 'latin1');
    block.write(`${sumOf(block).sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return block;
}
/** Records of an extended header: `LENGTH KEY=VALUE\n`. Bytes as Latin-1. @throws BadArchive */ function readRecords(bytes) {
    const records = new Map();
    for(let at = 0; at < bytes.length;){
        const [head, digits = '', key = ''] = /^(\d+) ([^=]+)=/.exec(bytes.toString('latin1', at, at + 300)) ?? [];
        const end = at + Number(digits);
        if (head === undefined || end > bytes.length || end <= at + head.length || bytes[end - 1] !== 0x0a) throw new BadArchive('it is damaged: an extended header cannot be read');
        // Two of a kind would be for each reader to choose from.
        if (records.has(key)) throw new BadArchive(`it has ${key} twice for one entry`);
        records.set(key, key.startsWith('SCHILY.') ? '' : bytes.toString('latin1', at + head.length, end - 1));
        at = end;
    }
    return records;
}
/** The checksum counts its own field as spaces. */ function sumOf(block) {
    let all = 0;
    let own = 0;
    // An index is several times faster here than an iterator.
    for(let at = 0; at < blockSize; at += 1)all += block[at] ?? 0;
    for(let at = 148; at < 156; at += 1)own += block[at] ?? 0;
    return {
        isZero: all === 0,
        sum: all - own + 8 * 0x20
    };
}
function archive_header_text(block, at, length) {
    const field = block.toString('latin1', at, at + length);
    const end = field.indexOf('\0');
    return end < 0 ? field : field.slice(0, end);
}
function octal(block, at, length) {
    const [, digits] = /^ *([0-7]+)[ \0]*$/.exec(block.toString('latin1', at, at + length)) ?? [];
    if (digits === undefined) throw new BadArchive('it is damaged: a header has a number that is none');
    return parseInt(digits, 8);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/archive-limits.js
/** Names in one archive, at most: a disk has only so many, and we remember some of them while we read. */ const mostNames = 2_000_000;
/**
 * What a name may take of an archive besides its contents, in bytes: two headers, records with a path, and the rest of a
 * block that is begun. Some have longer ones; the larger part has shorter ones.
 */ const perName = 4096;
/**
 * How long an archive may be, unpacked, that was packed with this limit and has so many names until now: its headers
 * and its end, too; in bytes. A mount is measured by what it takes on the disk, and some disks write files smaller than
 * they are.
 */ function archiveLimit(largest, names) {
    return largest * 2 + 64 * 1024 * 1024 + names * perName;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/member-rules.js

/**
 * What an archive may have in it: files, folders, links. It comes from a cache to which others of the same scope can
 * write. GNU tar keeps to its folder by itself; the rules are stricter, so that nothing depends on it alone: no path
 * leaves the folder or goes through a symbolic link of the same archive, and there are no devices, pipes and kinds of
 * entries that tar never writes for us.
 */ class MemberRules {
    #links = new Set();
    /** @returns how many bytes of contents follow @throws BadArchive */ sizeOf(header, records) {
        for (const key of records.keys())if (!known.has(key) && !key.startsWith('SCHILY.xattr.') && !key.startsWith('SCHILY.acl.')) throw new BadArchive(`it says ${quoted(key)} of an entry, which image-build never writes`);
        if (![
            '0',
            '1',
            '2',
            '5'
        ].includes(header.type)) throw new BadArchive(`${quoted(header.name)} is a device or another thing that no cache needs`);
        // In the order in which GNU tar takes them.
        const name = this.#checked(records.get('GNU.sparse.name') ?? records.get('path') ?? header.name);
        // A hard link to a symbolic link is one, too.
        const isLink = header.type === '2' || header.type === '1' && this.#links.has(this.#checked(records.get('linkpath') ?? header.link));
        if (isLink) this.#links.add(name);
        return header.type === '0' ? sizeOf(header, records) : noContents(header, records);
    }
    /** @returns the path without `./` and a slash at its end */ #checked(path) {
        const parts = path.split('/').filter((part)=>part !== '' && part !== '.');
        if (path.startsWith('/') || path === '' || path.includes('\0') || parts.includes('..')) throw new BadArchive(`${quoted(path)} is outside of it`);
        for(let count = 1; count < parts.length && this.#links.size > 0; count += 1)if (this.#links.has(parts.slice(0, count).join('/'))) throw new BadArchive(`${quoted(path)} goes through a symbolic link`);
        return parts.join('/');
    }
}
const known = new Set([
    'path',
    'linkpath',
    'size',
    'mtime',
    'uid',
    'gid',
    'GNU.sparse.major',
    'GNU.sparse.minor',
    'GNU.sparse.name',
    'GNU.sparse.realsize'
]);
function sizeOf(header, records) {
    const text = records.get('size');
    if (text === undefined) return header.size;
    const size = Number(/^\d+$/.test(text) ? text : Number.NaN);
    if (!Number.isSafeInteger(size)) throw new BadArchive('it is damaged: a file has a size that is none');
    return size;
}
function noContents(header, records) {
    if (sizeOf(header, records) === 0) return 0;
    throw new BadArchive(`${quoted(header.name)} is no file, and has contents`);
}
/** Names are untrusted bytes. */ function quoted(name) {
    return JSON.stringify(name.slice(0, 200));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/archive-check.js




/** A longer extended header is an attack: names have 4 KiB at most, attributes 64 KiB each. In bytes. */ const largestExtension = 1024 * 1024;
/**
 * Hands an archive on while it looks at it: nothing of an entry gets through before its header was found good (see
 * `MemberRules`). Only what `packScript` writes is taken. After the last entry, and only when the archive is whole, an
 * empty file called `last` follows: who does not find it has a part only.
 * @param last a name that nobody can know
 * @param largest what it was packed with, in bytes: a small file can be the archive of a full disk
 * @throws BadArchive, while it is read
 */ async function* checked(archive, last, largest) {
    const check = new ArchiveCheck(largest);
    for await (const bytes of archive){
        const good = check.feed(bytes);
        if (good.length > 0) yield good;
    }
    check.end();
    yield Buffer.concat([
        emptyFileHeader(last),
        Buffer.alloc(2 * blockSize)
    ]);
}
class ArchiveCheck {
    #rules = new MemberRules();
    #largest;
    /** Of all that was read until now, and of the contents that follow; in bytes. */ #length = 0;
    #entries = 0;
    #expected = {
        kind: 'header'
    };
    #records = none;
    /** What is left of contents and of what fills their last block. */ #contents = 0;
    /** The beginning of a block that ends in the next piece. */ #begun = Buffer.alloc(0);
    constructor(largest){
        this.#largest = largest;
    }
    /**
   * @returns what of these bytes may be handed on: all but the end of the archive, which is ours to write
   * @throws BadArchive
   */ feed(bytes) {
        // Nothing behind the end is handed on, but it takes its time to be read.
        if (this.#hasEnded()) {
            this.#count(bytes.length);
            return Buffer.alloc(0);
        }
        const good = [];
        // What lies between was found good, and is not copied.
        let from = 0;
        const goodUntil = (end, next)=>{
            if (from < end) good.push(bytes.subarray(from, end));
            from = next;
        };
        for(let at = 0; at < bytes.length && !this.#hasEnded();){
            if (this.#contents > 0) {
                const passed = Math.min(this.#contents, bytes.length - at);
                this.#contents -= passed;
                at += passed;
                continue;
            }
            const start = at;
            const missing = this.#needed - this.#begun.length;
            const piece = bytes.subarray(at, at + missing);
            at += piece.length;
            if (piece.length < missing) {
                // Kept over pieces it must not keep a large piece alive.
                this.#begun = Buffer.concat([
                    this.#begun,
                    piece
                ]);
                goodUntil(start, bytes.length);
            } else if (this.#begun.length > 0) {
                const block = Buffer.concat([
                    this.#begun,
                    piece
                ]);
                this.#begun = Buffer.alloc(0);
                const isEntry = this.#isEntry(block);
                if (isEntry) good.push(block);
                from = isEntry ? at : bytes.length;
            } else if (!this.#isEntry(piece)) goodUntil(start, bytes.length);
        }
        goodUntil(bytes.length, bytes.length);
        const [first = Buffer.alloc(0)] = good;
        return good.length > 1 ? Buffer.concat(good) : first;
    }
    /** @throws BadArchive when there must be more */ end() {
        if (!this.#hasEnded()) throw new BadArchive('it ends too early');
    }
    #hasEnded() {
        return this.#expected.kind === 'end';
    }
    get #needed() {
        return this.#expected.kind === 'records' ? filled(this.#expected.size) : blockSize;
    }
    /** @returns false for what ends the archive */ #isEntry(block) {
        this.#count(block.length);
        if (this.#expected.kind === 'records') {
            this.#records = readRecords(block.subarray(0, this.#expected.size));
            this.#expected = {
                kind: 'header'
            };
            return true;
        }
        const header = readHeader(block);
        if (header === undefined) {
            if (this.#records !== none) throw new BadArchive('it is damaged: an extended header stands alone');
            this.#expected = {
                kind: this.#expected.kind === 'zeros' ? 'end' : 'zeros'
            };
            return false;
        }
        if (this.#expected.kind === 'zeros') throw new BadArchive('it is damaged: a block of zeros stands alone');
        if (header.type === 'x') {
            if (this.#records !== none || header.size > largestExtension || header.size === 0) throw new BadArchive('it is damaged: an extended header is too long or stands alone');
            this.#expected = {
                kind: 'records',
                size: header.size
            };
        } else {
            this.#entries += 1;
            if (this.#entries > mostNames) throw new BadArchive(`it has more than ${mostNames} names`);
            this.#contents = filled(this.#rules.sizeOf(header, this.#records));
            this.#count(this.#contents);
            this.#records = none;
        }
        return true;
    }
    /** @throws BadArchive when that is too much */ #count(size) {
        this.#length += size;
        if (this.#length > archiveLimit(this.#largest, this.#entries)) throw new BadArchive(`unpacked it is much more than ${(0,tools_bytes.formatBytes)(this.#largest)}`);
    }
}
const none = new Map();
function filled(size) {
    return Math.ceil(size / blockSize) * blockSize;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/zstd.js
var zstd = __webpack_require__(18712);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/compression.js











/** The level of the `zstd` program when it is not told another. */ const zstdLevel = 3;
/** Larger pieces than Node's own, in bytes: fewer turns between its threads. */ const chunkSize = 256 * 1024;
/**
 * Writes a file, compressed as well as it can be done here: by the `zstd` program, which leaves us out where it can,
 * else by Node's zstd (since 22.15), else by gzip at its fastest. All of them keep a checksum.
 * @param write hands over the bytes: those of a program in the same turn in which that was started
 * @throws what `write` throws, and errors of the system
 */ async function compressed(path, env, write) {
    const [program] = await (0,which/* which */.K7)('zstd', env);
    if (program === undefined) return write((bytes)=>(0,external_node_stream_promises_.pipeline)(bytes, nodeZstd() ?? external_node_zlib_.createGzip({
            level: 1,
            chunkSize
        }), (0,external_node_fs_.createWriteStream)(path)));
    const file = await (0,promises_.open)(path, 'w');
    try {
        await write((bytes)=>compressBy(program, bytes, file.fd));
    } finally{
        await file.close();
    }
}
async function compressBy(program, bytes, file) {
    // What comes from a program flows from one to the other, unless we have read some of it already.
    const isPipe = bytes instanceof external_node_net_.Socket && bytes.readableLength === 0;
    const child = (0,external_node_child_process_.spawn)(program, [
        `-${zstdLevel}`,
        '-qc'
    ], {
        stdio: [
            isPipe ? bytes : 'pipe',
            file,
            'pipe'
        ]
    });
    const ended = endOf(child);
    if (isPipe) bytes.destroy();
    else if (child.stdin !== null) await Promise.all([
        (0,external_node_stream_promises_.pipeline)(bytes, child.stdin),
        ended
    ]);
    await ended;
}
/** @throws Error with what it said, when it does not end well */ async function endOf(child) {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text)=>{
        said = `${said}${text}`.slice(-1000);
    });
    const code = await new Promise((resolve, reject)=>{
        child.once('error', reject).once('close', resolve);
    });
    if (code !== 0) throw new Error(said.trim() || `zstd ended with ${String(code)}`);
}
function nodeZstd() {
    const create = Reflect.get(external_node_zlib_namespaceObject, 'createZstdCompress');
    if (typeof create !== 'function') return undefined;
    const level = Reflect.get(external_node_zlib_.constants, 'ZSTD_c_compressionLevel');
    const checksum = Reflect.get(external_node_zlib_.constants, 'ZSTD_c_checksumFlag');
    const params = {
        [String(level)]: zstdLevel,
        [String(checksum)]: 1
    };
    const made = Reflect.apply(create, external_node_zlib_namespaceObject, [
        {
            chunkSize,
            params
        }
    ]);
    return made instanceof external_node_stream_.Duplex ? made : undefined;
}
/**
 * Reads an archive, which tells by its first bytes how it is compressed.
 * @param signal ends the program that unpacks it: who has stopped reading cannot tell it so while it says nothing
 * @throws BadArchive when it is neither zstd nor gzip; while it is read, BadArchive and Problem (no zstd here)
 */ async function uncompressed(archive, env, signal) {
    const magic = await firstBytes(archive, 4);
    if (magic.equals(Buffer.from([
        0x28,
        0xb5,
        0x2f,
        0xfd
    ]))) {
        const [program] = await (0,which/* which */.K7)('zstd', env);
        return compression_told(program === undefined ? (0,zstd/* unzstd */.h)(read(archive)) : byProgram(program, archive, signal));
    }
    if (magic.subarray(0, 2).equals(Buffer.from([
        0x1f,
        0x8b
    ]))) return compression_told((0,external_node_stream_.pipeline)(read(archive), external_node_zlib_.createGunzip({
        chunkSize
    }), ()=>undefined));
    throw new BadArchive('it is neither zstd nor gzip');
}
function read(archive) {
    return (0,external_node_fs_.createReadStream)(archive, {
        highWaterMark: chunkSize
    });
}
/** Several times faster than Node, which does it piece by piece. */ async function* byProgram(program, archive, signal) {
    const child = (0,external_node_child_process_.spawn)(program, [
        '-dqc',
        '--',
        archive
    ], {
        stdio: [
            'ignore',
            'pipe',
            'pipe'
        ],
        signal
    });
    const ended = endOf(child);
    // Looked at below, after what the program wrote.
    ended.catch(()=>undefined);
    try {
        yield* child.stdout;
        await ended;
    } finally{
        child.kill();
    }
}
/** Whatever is wrong with what it reads, it is the archive. */ async function* compression_told(bytes) {
    try {
        for await (const piece of bytes)if (Buffer.isBuffer(piece)) yield piece;
    } catch (error) {
        if (error instanceof problem/* Problem */.AF) throw (0,problem/* surroundingsFailed */.fs)('The archive of a cache mount is compressed by zstd, which cannot be read here', {
            todo: 'Use Node 22.15 or newer, or install the `zstd` program'
        }, error);
        throw new BadArchive(`it cannot be read: ${(0,problem/* messageOf */.bD)(error)}`);
    }
}
async function firstBytes(path, count) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0);
        return buffer.subarray(0, bytesRead);
    } finally{
        await file.close();
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/whole-path.js
/**
 * Where steps have what is in a mount.
 * @param target of the mount: absolute, cleaned
 * @param path in it, relative
 */ function wholePath(target, path) {
    return `${target === '/' ? '' : target}/${path}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/made-anew.js

/*
 * What programs make again in a moment from what lies beside it, and write at each run: kept, it would be most of an
 * archive, and no mount would ever be unchanged.
 */ /** Of absolute paths; sources: apt.conf(5) (Dir::Cache), docs.npmjs.com/cli/logging and update-notifier. */ const patterns = [
    /\/var\/cache\/apt\/(src)?pkgcache\.bin(\.[A-Za-z0-9]{6})?$/,
    /\/\.npm\/(_logs\/.*|_update-notifier-last-checked)$/
];
/**
 * @param target where steps have the mount: absolute, cleaned
 * @param path in it, relative
 */ function isMadeAnew(target, path) {
    const whole = wholePath(target, path);
    return patterns.some((pattern)=>pattern.test(whole));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/listed-name.js

const kinds = {
    0x66: 'f',
    0x64: 'd',
    0x6c: 'l'
};
const [space, dot, minus, zero, nine] = [
    0x20,
    0x2e,
    0x2d,
    0x30,
    0x39
];
const diskBlock = 512;
/**
 * Reads a record of `listScript`: `KIND MODE UID GID SIZE TIME BLOCKS INODE LINKS PATH\0TARGET\0`. Only the path and the
 * target can hold anything. It goes byte by byte, because there may be very many.
 * @returns no name for what is not to be packed
 * @throws Problem (surroundings)
 */ function entryAt(bytes, start) {
    const pathEnd = bytes.indexOf(0, start);
    const end = pathEnd < 0 ? 0 : bytes.indexOf(0, pathEnd + 1) + 1;
    if (end === 0 || bytes[start + 1] !== space) throw unreadable();
    const kind = kinds[bytes[start] ?? 0];
    if (kind === undefined) return {
        end
    };
    const fields = new Fields(bytes, start + 2);
    for (const owned of [
        'mode',
        'uid',
        'gid'
    ])fields.number(owned);
    const rightsEnd = fields.at;
    const size = fields.number('size');
    const changed = fields.number('time');
    const factsEnd = fields.at;
    const blocks = fields.number('blocks');
    const inode = fields.number('inode');
    const links = fields.number('links');
    if (fields.at >= pathEnd) throw unreadable();
    const name = {
        kind,
        start,
        // Of folders and links neither size nor time: a lock file that comes and goes changes the time of its folder.
        aboutEnd: kind === 'f' ? factsEnd : rightsEnd,
        path: fields.at,
        pathEnd,
        end,
        size: Math.min(size, blocks * diskBlock),
        changed,
        inode: links > 1 ? inode : 0
    };
    return {
        end,
        name
    };
}
/** Decimal numbers, each with a blank behind it. */ class Fields {
    at;
    #bytes;
    constructor(bytes, at){
        this.#bytes = bytes;
        this.at = at;
    }
    /** Moves behind the next one. @param what for the message */ number(what) {
        const isNegative = this.#bytes[this.at] === minus;
        const first = isNegative ? this.at + 1 : this.at;
        let value = 0;
        let scale = 0;
        let at = first;
        for(; this.#bytes[at] !== space; at += 1){
            const byte = this.#bytes[at] ?? 0;
            if (byte === dot && scale === 0) scale = 1;
            else if (byte < zero || byte > nine) throw unreadable(what);
            else {
                value = value * 10 + (byte - zero);
                scale *= 10;
            }
        }
        if (at === first) throw unreadable(what);
        this.at = at + 1;
        return (isNegative ? -value : value) / Math.max(1, scale);
    }
}
function unreadable(what = 'a name') {
    return (0,problem/* surroundingsFailed */.fs)(`What is in a cache mount cannot be listed: there is no ${what} where one should be`, {
        todo: 'Is `find` there of GNU findutils?'
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/mount-tree.js

/**
 * @param target where steps have the mount: absolute, cleaned
 * @param pathOf of a name, relative to the mount
 */ function treeOf(names, target, pathOf) {
    const root = emptyFolder(target);
    const known = new Map([
        [
            '',
            root
        ]
    ]);
    const folderAt = (path)=>{
        const there = known.get(path);
        if (there !== undefined) return there;
        const [parent, name] = split(path);
        const folder = emptyFolder(wholePath(target, path));
        folderAt(parent).folders.set(name, folder);
        known.set(path, folder);
        return folder;
    };
    for (const one of names){
        const path = pathOf(one);
        const [parent, name] = split(path);
        if (one.kind === 'd') folderAt(path).own = one;
        else if (one.kind === 'f') folderAt(parent).files.set(name, one);
        else folderAt(parent).links.push(one);
    }
    return root;
}
function emptyFolder(path) {
    return {
        path,
        own: undefined,
        folders: new Map(),
        files: new Map(),
        links: []
    };
}
function split(path) {
    const slash = path.lastIndexOf('/');
    return [
        path.slice(0, Math.max(0, slash)),
        path.slice(slash + 1)
    ];
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/secret-names.js

/*
 * Where programs keep credentials, as their manuals have it. Anybody who may read the cache of this branch can read what
 * is kept of a mount (on GitHub: every pull request, also one from a fork), so these stay where they are.
 */ /** Ends of absolute paths: files. */ const files = [
    // docs.npmjs.com/cli/configuring-npm/npmrc, yarnpkg.com/configuration/yarnrc
    ...[
        '.npmrc',
        '.yarnrc.yml'
    ],
    // gnu.org/software/inetutils/manual (The .netrc file), git-scm.com/docs/git-credential-store, cli.github.com/manual
    ...[
        '.netrc',
        '_netrc',
        '.git-credentials',
        '.config/git/credentials',
        '.config/gh/hosts.yml'
    ],
    // packaging.python.org/specifications/pypirc, pip.pypa.io/en/stable/topics/configuration, python-poetry.org/docs
    ...[
        '.pypirc',
        '.pip/pip.conf',
        '.config/pip/pip.conf',
        '.config/pypoetry/auth.toml'
    ],
    // docs.docker.com/reference/cli/docker/login, containers-auth.json(5), helm.sh/docs/helm/helm_registry_login
    ...[
        '.docker/config.json',
        '.dockercfg',
        'containers/auth.json',
        'helm/registry/config.json',
        '.kube/config'
    ],
    // doc.rust-lang.org/cargo/reference/config.html#credentials
    ...[
        '.cargo/credentials',
        '.cargo/credentials.toml',
        'cargo/credentials',
        'cargo/credentials.toml'
    ],
    // guides.rubygems.org/publishing, bundler.io/man/bundle-config.1.html
    ...[
        '.gem/credentials',
        '.bundle/config'
    ],
    // maven.apache.org/guides/mini/guide-encryption.html, docs.gradle.org (build_environment: gradle.properties)
    ...[
        '.m2/settings.xml',
        '.m2/settings-security.xml',
        '.gradle/gradle.properties'
    ],
    // getcomposer.org/doc/articles/authentication-for-private-packages.md, learn.microsoft.com/nuget (nuget.config)
    ...[
        'composer/auth.json',
        '.composer/auth.json',
        'NuGet/NuGet.Config',
        '.hex/hex.config'
    ],
    // docs.aws.amazon.com/cli (configuration and credential files), developer.hashicorp.com/terraform/cli, …/vault
    ...[
        '.aws/credentials',
        '.terraform.d/credentials.tfrc.json',
        '.vault-token',
        '.boto',
        '.s3cfg'
    ],
    // huggingface.co/docs/huggingface_hub (HF_TOKEN_PATH), postgresql.org/docs (libpq-pgpass), dev.mysql.com (option files)
    ...[
        'huggingface/token',
        'huggingface/stored_tokens',
        '.pgpass',
        '.my.cnf'
    ],
    // ssh-keygen(1)
    ...[
        'id_rsa',
        'id_dsa',
        'id_ecdsa',
        'id_ecdsa_sk',
        'id_ed25519',
        'id_ed25519_sk'
    ]
];
/** With everything in them: ssh(1), gpg(1), cloud.google.com/sdk/docs/configurations, docs.astral.sh/uv, Azure's, AWS's. */ const folders = /\/(?:\.ssh|\.gnupg|\.config\/gcloud|\.azure|\.aws\/(?:sso|cli)\/cache|share\/uv\/credentials)(?:\/|$)/;
/** In the folder that a mount is: it may be some program's home under any name. */ const inRoot = new Set([
    'credentials',
    'credentials.toml',
    'auth.json'
]);
/**
 * What is unpacked from published packages is no secret, whatever it is called (`testdata/.ssh/id_rsa`), and a package
 * without one of its files is broken: of cargo, Go, Node, Python, conda, RubyGems.
 */ const published = /\/(?:registry\/src|git\/checkouts|node_modules|site-packages|dist-packages|archive-v\d+|pkgs\/[^/]+-[^/]+|gems\/[^/]+-\d[^/]*|[^/]+@v\d[^/]*)\//;
const byName = new Map();
for (const file of files){
    const name = file.slice(file.lastIndexOf('/') + 1);
    byName.set(name, [
        ...byName.get(name) ?? [],
        `/${file}`
    ]);
}
/**
 * Whether a well-known program keeps credentials there.
 * @param target where steps have the mount: absolute, cleaned
 * @param path in it, relative
 * @param kind of folders there are secret ones, too
 */ function isSecret(target, path, kind) {
    const whole = wholePath(target, path);
    const name = whole.slice(whole.lastIndexOf('/') + 1);
    const isFile = kind !== 'd' && (inRoot.has(path) || byName.get(name)?.some((end)=>whole.endsWith(end)) === true);
    const isOne = isFile || folders.test(whole);
    return isOne && !published.test(whole);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/shelves.js
/**
 * Whether a folder is installed into, so that it knows what is in it, in files of its own: half of it is broken. A
 * Python environment, a package with its notes, an unpacked wheel, a conda package, a Node project, gems, a prefix
 * (`bin` and `lib`: toolchains), a Git repository, what cargo has compiled for one profile.
 * Sources: packaging.python.org/specifications/{virtual-environments,recording-installed-packages},
 * docs.conda.io/projects/conda-build (package specification), docs.npmjs.com (package-lock.json: hidden lockfiles),
 * pnpm.io, classic.yarnpkg.com, gitrepository-layout(5), github.com/rust-lang/cargo, src/cargo/core/compiler/layout.rs.
 */ function isInstalled({ files, folders }) {
    if (registers.some((name)=>files.has(name)) || folders.has('conda-meta') || folders.has('.git')) return true;
    if (folders.has('bin') && folders.has('lib')) return true;
    if (files.has('HEAD') && folders.has('objects')) return true;
    if (folders.has('specifications') && folders.has('gems')) return true;
    if (folders.get('info')?.files.has('index.json') === true) return true;
    return [
        ...folders.keys()
    ].some((name)=>/\.(?:dist|egg)-info$/.test(name));
}
const registers = [
    'pyvenv.cfg',
    ...[
        '.package-lock.json',
        '.yarn-integrity',
        '.yarn-state.yml',
        '.modules.yaml'
    ],
    '.cargo-lock'
];
/**
 * Whether what is directly in a folder stands each by itself. What is not known is not taken for one, as soon as there
 * is a file in it.
 * @param name of the folder
 */ function isShelf(name, folder) {
    // go.dev/ref/mod#module-cache: MODULE@VERSION, which need not have a file in its top folder.
    if (/@v\d/.test(name) || isInstalled(folder)) return false;
    const { files, path } = folder;
    if (marks.some((mark)=>files.has(mark)) || shelves_known.test(path)) return true;
    return [
        ...files.keys()
    ].every((file)=>lock.test(file) || alone.test(file));
}
/** bford.info/cachedir; conda's PACKAGE_CACHE_MAGIC_FILE (github.com/conda/conda, conda/base/constants.py). */ const marks = [
    'CACHEDIR.TAG',
    'urls.txt'
];
/** Homes of programs with notes of their own beside what they keep: these say nothing of that. */ const shelves_known = /\/(?:\.cargo|local\/cargo|\.npm|_cacache|go-build|\.cache|\.m2(?:\/repository)?|\.gradle(?:\/caches(?:\/modules-\d+)?)?|var\/cache\/apt)$/;
const lock = /^\.?lock$|[.-]lock$|\.lck$|^\.package-cache/;
/** Packages as they were fetched, and what is found by its hash (and by Go's `-a`, `-d`, pip's `.body`, pnpm's others). */ const alone = /\.(?:crate|deb|rpm|apk|whl|gem|conda|nupkg|zip|tgz|tar\.(?:gz|bz2|xz|zst))$|^[0-9a-f]{32,}(?:-[ad]|-exec|-index\.json|\.body)?$/;
/**
 * What is installed into a shelf stands together with the note of it, by name: `cargo install` believes its own.
 * Source: doc.rust-lang.org/cargo/guide/cargo-home.html.
 */ function isTogether(name, { files }) {
    return cargoNotes.some((note)=>files.has(note)) && (name === 'bin' || cargoNotes.includes(name));
}
const cargoNotes = [
    '.crates.toml',
    '.crates2.json'
];

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/units.js

/**
 * Takes a mount apart, so that what a program takes for whole stays whole: cargo unpacks a crate with the times of its
 * archive and writes `.cargo-ok` now, so that by times alone the sources would go and the word that they are there would
 * stay. A unit is the topmost folder that directly holds a file (a crate, a module), unless it is a shelf where each
 * thing stands by itself, as the mount's own folder does; what was installed somewhere goes as one.
 * @returns in no order; links and empty folders beside units are in none
 */ function unitsOf(root) {
    if (isInstalled(root)) return [
        unitOf(namesIn(root))
    ];
    const units = [];
    const open = [
        root
    ];
    for(let shelf = open.pop(); shelf !== undefined; shelf = open.pop()){
        const here = shelf;
        const together = [];
        const take = (name, names)=>{
            if (isTogether(name, here)) together.push(...names);
            else units.push(unitOf(names));
        };
        for (const [name, file] of here.files)take(name, [
            file
        ]);
        for (const [name, folder] of here.folders)if (isShelf(name, folder) && !isTogether(name, here)) open.push(folder);
        else take(name, namesIn(folder));
        if (together.length > 0) units.push(unitOf(together));
    }
    return units.filter(({ changed })=>changed !== never);
}
/** Of what has no file: it is no unit. */ const never = -Infinity;
function unitOf(names) {
    return {
        names,
        changed: names.reduce((newest, { kind, changed })=>kind === 'f' ? Math.max(newest, changed) : newest, never)
    };
}
function namesIn(top) {
    const names = [];
    const open = [
        top
    ];
    for(let folder = open.pop(); folder !== undefined; folder = open.pop()){
        if (folder.own !== undefined) names.push(folder.own);
        for (const file of folder.files.values())names.push(file);
        for (const link of folder.links)names.push(link);
        for (const inner of folder.folders.values())open.push(inner);
    }
    return names;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/without.js
/**
 * Names without some of them, and without the folders whose last contents go with these: an empty folder could be taken
 * for what was in it.
 * @param pathOf of a name, relative to the mount
 */ function without(names, out, pathOf) {
    const [lost, kept] = [
        new Set(),
        new Set()
    ];
    for (const name of names){
        if (out.has(name)) markAbove(pathOf(name), lost);
        else if (name.kind !== 'd') markAbove(pathOf(name), kept);
    }
    const empty = names.filter((name)=>{
        if (name.kind !== 'd' || out.has(name)) return false;
        const path = pathOf(name);
        return !lost.has(path) && !kept.has(path);
    });
    for (const name of empty)markAbove(pathOf(name), kept);
    return names.filter((name)=>{
        if (out.has(name)) return false;
        if (name.kind !== 'd') return true;
        const path = pathOf(name);
        return !lost.has(path) || kept.has(path);
    });
}
/** All folders that a path goes through. */ function markAbove(path, marked) {
    for(let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)){
        const folder = path.slice(0, slash);
        if (marked.has(folder)) return;
        marked.add(folder);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/listing.js








/** What is in a mount, by name. Sockets, pipes and devices are passed over: nobody caches them. */ class Listing {
    /** What `listScript` has written: names are not copied, there may be very many. */ #bytes;
    #names;
    #target;
    #left;
    constructor(bytes, names, target, left){
        this.#bytes = bytes;
        this.#names = names;
        this.#target = target;
        this.#left = left;
    }
    /**
   * Without what programs keep credentials in (secret-names.ts), and what they make anew each time (made-anew.ts).
   * @param bytes what `listScript` writes
   * @param target where steps have the mount: absolute, cleaned
   * @throws Problem (surroundings) when it is something else
   */ static read(bytes, target) {
        const names = [];
        for(let at = 0; at < bytes.length;){
            const { end, name } = entryAt(bytes, at);
            if (name !== undefined) names.push(name);
            at = end;
        }
        names.sort((a, b)=>bytes.compare(bytes, b.path, b.pathEnd, a.path, a.pathEnd));
        const all = new Listing(bytes, names, target, {
            leftOut: 0,
            secrets: 0
        });
        const out = all.#secretNames();
        // A folder is none, and an empty file may be where a step has had one mounted.
        const secrets = [
            ...out
        ].filter(({ kind, size })=>kind === 'l' || kind === 'f' && size > 0).length;
        const anew = names.filter(({ kind, path, pathEnd })=>kind === 'f' && isMadeAnew(target, bytes.toString('latin1', path, pathEnd)));
        return all.#without(new Set([
            ...out,
            ...anew
        ]), {
            leftOut: 0,
            secrets
        });
    }
    /**
   * With `largest` bytes at most, unit by unit (units.ts): the newest first, and without each one that has no room beside
   * those.
   */ within(largest) {
        if (listing_sizeOf(this.#names, new Set()) <= largest && this.#names.length <= mostNames) return this;
        const root = treeOf(this.#names, this.#target, (name)=>this.#pathOf(name));
        const newestFirst = unitsOf(root).map(({ names, changed })=>({
                names,
                changed,
                first: names.at(0)?.path ?? 0
            })).sort((a, b)=>b.changed - a.changed || a.first - b.first);
        const counted = new Set();
        const out = new Set();
        let sum = 0;
        let count = 0;
        let leftOut = 0;
        for (const { names } of newestFirst){
            const own = new Set();
            const size = listing_sizeOf(names.filter(({ inode })=>inode === 0 || !counted.has(inode)), own);
            if (sum + size > largest || count + names.length > mostNames) {
                for (const name of names)out.add(name);
                leftOut += 1;
            } else {
                for (const inode of own)counted.add(inode);
                sum += size;
                count += names.length;
            }
        }
        return this.#without(out, {
            ...this.#left,
            leftOut
        });
    }
    get state() {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const pieces = new Pieces(this.#bytes, (bytes)=>void hash.update(bytes));
        let files = 0;
        for (const entry of this.#names){
            // Its rights, of files size and time; then both names with the NULs after them.
            pieces.add(entry.start, entry.aboutEnd);
            pieces.add(entry.path, entry.end);
            if (entry.kind === 'f') files += 1;
        }
        pieces.end();
        const bytes = listing_sizeOf(this.#names, new Set());
        return {
            digest: hash.digest('hex'),
            files,
            bytes,
            ...this.#left
        };
    }
    /** For tar: the folder itself, then every name, each ended by a NUL. Folders stand before what is in them. */ *names() {
        const atOnce = 512;
        yield Buffer.from('.\0');
        for(let at = 0; at < this.#names.length; at += atOnce){
            const parts = this.#names.slice(at, at + atOnce).flatMap(({ path, pathEnd })=>[
                    dotSlash,
                    this.#bytes.subarray(path, pathEnd + 1)
                ]);
            yield Buffer.concat(parts);
        }
    }
    /** Other names of the same file, too. */ #secretNames() {
        const out = new Set(this.#names.filter((name)=>isSecret(this.#target, this.#pathOf(name), name.kind)));
        const inodes = new Set([
            ...out
        ].map(({ inode })=>inode).filter((inode)=>inode !== 0));
        if (inodes.size > 0) {
            for (const name of this.#names)if (inodes.has(name.inode) && name.kind === 'f') out.add(name);
        }
        return out;
    }
    #without(out, left) {
        if (out.size === 0) return this;
        const names = without(this.#names, out, (name)=>this.#pathOf(name));
        return new Listing(this.#bytes, names, this.#target, left);
    }
    #pathOf({ path, pathEnd }) {
        return this.#bytes.toString('latin1', path, pathEnd);
    }
}
const dotSlash = Buffer.from('./');
/** In bytes. */ const pieceSize = 64 * 1024;
/** Puts parts of a buffer together, some at a time: a view of each would be an object, and there may be very many. */ class Pieces {
    #from;
    #take;
    #piece = Buffer.allocUnsafe(pieceSize);
    #size = 0;
    constructor(from, take){
        this.#from = from;
        this.#take = take;
    }
    add(start, end) {
        for(let at = start; at < end;){
            const copied = this.#from.copy(this.#piece, this.#size, at, end);
            at += copied;
            this.#size += copied;
            if (this.#size === pieceSize) this.end();
        }
    }
    end() {
        this.#take(this.#piece.subarray(0, this.#size));
        this.#size = 0;
    }
}
/** @param counted inodes that were counted, and are from now on @returns bytes */ function listing_sizeOf(names, counted) {
    let bytes = 0;
    for (const { kind, inode, size } of names){
        if (kind !== 'f' || counted.has(inode)) continue;
        if (inode !== 0) counted.add(inode);
        bytes += size;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/through.js













/**
 * Into mounts and out of them at these places: the first one where a mount is found.
 * @param places at least one; the last one finds every mount
 * @param env ours: where the `zstd` program is looked for
 */ function accessThrough(places, env, signal) {
    const open = async (mount)=>{
        if (mount.from !== undefined) throw new Error(`The cache mount ${mount.id} begins with something: it is not to be kept`);
        for (const place of places){
            const room = await place.open(mount);
            if (room !== undefined) return room;
        }
        throw (0,problem/* surroundingsFailed */.fs)(`The cache mount ${mount.id} cannot be found in the engine`);
    };
    return {
        about: places.map(({ about })=>about).join(', else '),
        unpack: async (mount, archive, { largest })=>unpack(await open(mount), mount, archive, largest, env, signal),
        pack: async (mount, archive, options)=>pack(await open(mount), mount, archive, options, env)
    };
}
async function unpack(room, mount, archive, largest, env, signal) {
    const last = `${ownPrefix}${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
    let answer = '';
    try {
        await room.run({
            what: 'filled',
            script: unpackScript,
            more: [
                last
            ],
            bytes: largest,
            input: external_node_stream_.Readable.from(checked(await uncompressed(archive, env, signal), last, largest)),
            take: async (output)=>void (answer = await (0,consumers_.text)(output))
        });
    } catch (error) {
        if (!(error instanceof BadArchive)) throw error;
        throw (0,problem/* surroundingsFailed */.fs)(`The archive of the cache mount ${mount.id} is not used: ${error.message}`, {
            todo: 'Nothing: the mount stays empty, and a new archive is made after the build'
        }, error);
    }
    if (answer === 'filled' || answer === 'not empty') return answer;
    throw (0,problem/* surroundingsFailed */.fs)(`It is not known whether the cache mount ${mount.id} was filled`);
}
async function pack(room, mount, archive, { unchanged, largest }, env) {
    let listing = Buffer.alloc(0);
    await room.run({
        what: 'listed',
        script: listScript,
        bytes: 0,
        take: async (output)=>void (listing = await (0,consumers_.buffer)(output))
    });
    const all = Listing.read(listing, mount.target);
    const kept = all.within(largest);
    const { state } = kept;
    if (state.files === 0 && state.leftOut === 0) return undefined;
    if (state.files === 0) throw tooLarge(mount, all.state.bytes, largest);
    if (state.digest === unchanged) return 'unchanged';
    const part = (0,temporary/* partOf */.BU)(archive);
    try {
        await compressed(part, env, (take)=>room.run({
                what: 'packed',
                script: packScript,
                bytes: state.bytes,
                input: external_node_stream_.Readable.from(kept.names()),
                take
            }));
        await (0,promises_.rename)(part, archive);
    } catch (error) {
        if (error instanceof problem/* Problem */.AF) throw error;
        throw (0,problem/* surroundingsFailed */.fs)(`The archive of the cache mount ${mount.id} cannot be written: ${(0,problem/* messageOf */.bD)(error)}`, {}, error);
    } finally{
        await (0,promises_.rm)(part, {
            force: true
        });
    }
    return state;
}
function tooLarge({ id }, bytes, largest) {
    return (0,problem/* surroundingsFailed */.fs)(`The cache mount ${id} is not kept: it has ${(0,tools_bytes.formatBytes)(bytes)}, and nothing in it that can stay without the rest has less than ${(0,tools_bytes.formatBytes)(largest)}`, {
        todo: 'A larger cache-mounts-max-size keeps it'
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/access/choose.js















/**
 * The best way into the mounts of an engine and out of them: its snapshot folders where we can read them, else through
 * sudo or a container beside the builder's, else small builds, which every engine can do. What is found out here are
 * abilities; whether it is the right folder is seen for each mount.
 * @throws Problem: interrupted, request when the archiver is no image name
 */ async function mountAccess(wishes) {
    const { engine, folder, signal, env, limits = usualLimits } = wishes;
    // Written out it is one word that begins with a host, wherever it is put.
    const archiver = (0,reference.formatReference)((0,reference.parseReference)(wishes.archiver ?? usualArchiver));
    const direct = await directWay(wishes, archiver);
    return accessThrough([
        ...direct === undefined ? [] : [
            snapshots({
                engine,
                folder,
                limits,
                signal,
                ...direct
            })
        ],
        smallBuilds({
            engine,
            archiver,
            folder,
            env,
            limits,
            signal
        })
    ], env, signal);
}
async function directWay(wishes, archiver) {
    const { facts, env, signal, engine } = wishes;
    const at = engineAt(facts);
    if (at.kind === 'elsewhere') return undefined;
    if (at.kind === 'here') return localWay(at.roots, env, signal);
    const [docker] = await (0,which/* which */.K7)('docker', engine.buildx.env);
    if (docker === undefined) return undefined;
    const find = ()=>stateVolume(docker, at.container, engine.buildx.env, signal);
    const state = await find() ?? await started(engine).then(find);
    if (state === undefined) return undefined;
    return await localWay([
        state
    ], env, signal) ?? {
        hands: beside(docker, at.container, archiver, engine.buildx.env),
        roots: [
            rootInContainer
        ]
    };
}
/** By ourselves, or as root where nobody is asked for a password. */ async function localWay(roots, env, signal) {
    const own = (0,tools_env/* cleanEnv */.J)(env, {
        LC_ALL: 'C'
    });
    const says = async (program, args, word)=>{
        const { exitCode, stdout } = await (0,capture/* capture */.F)(program, args, {
            env: own,
            signal
        });
        return exitCode === 0 && stdout.includes(word);
    };
    const names = [
        'sh',
        'tar',
        'find',
        'sudo'
    ];
    const [sh, tar, find, sudo] = await Promise.all(names.map(async (name)=>(await (0,which/* which */.K7)(name, env))[0]));
    if (sh === undefined || tar === undefined || find === undefined) return undefined;
    const isGnu = await Promise.all([
        tar,
        find
    ].map((program)=>says(program, [
            '--version'
        ], 'GNU')));
    if (isGnu.includes(false)) return undefined;
    const readable = await filtered(roots, isWritable);
    if (readable.length > 0) return {
        hands: {
            about: 'the snapshot folder',
            program: sh,
            before: [],
            env: own
        },
        roots: readable
    };
    if (sudo === undefined) return undefined;
    const there = await filtered(roots, (root)=>says(sudo, [
            '-n',
            'sh',
            '-c',
            'test -d "$1" && echo there',
            'image-build',
            root
        ], 'there'));
    if (there.length === 0) return undefined;
    const hands = {
        about: 'sudo in the snapshot folder',
        program: sudo,
        before: [
            '-n',
            'sh'
        ],
        env: own
    };
    return {
        hands,
        roots: there
    };
}
async function filtered(roots, test) {
    const good = await Promise.all(roots.map(test));
    return roots.filter((_, index)=>good[index]);
}
/** Owners can only be kept by root. */ async function isWritable(root) {
    if (process.getuid?.() !== 0) return false;
    return (0,promises_.access)(root, external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK).then(()=>true, ()=>false);
}
/** A builder's container is made when it is first used. One that cannot be started tells why when it is to build. */ async function started({ buildx, builder }) {
    await (0,tools_buildx/* runBuildx */.A)(buildx, [
        'inspect',
        '--bootstrap',
        builder
    ]);
}
const mountsSchema = type/* Type */.ZU.Array(type/* Type */.ZU.Object({
    Source: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    Destination: type/* Type */.ZU.Optional(type/* Type */.ZU.String())
}));
/** Where the container's state lies, as the docker engine's machine sees it. @returns undefined without container */ async function stateVolume(docker, container, env, signal) {
    const asked = [
        'inspect',
        '--type=container',
        '--format={{json .Mounts}}',
        container
    ];
    const { exitCode, stdout } = await (0,capture/* capture */.F)(docker, asked, {
        env,
        signal
    });
    if (exitCode !== 0) return undefined;
    const mounts = (0,json/* parseJson */.qF)(mountsSchema, stdout, `docker inspect ${container}`);
    return mounts.find(({ Destination })=>Destination === rootInContainer)?.Source;
}
/** A container with the same volume: the builder's own has busybox only, whose tar loses attributes and holes. */ function beside(docker, container, archiver, env) {
    // prettier-ignore
    const before = [
        'run',
        '--rm',
        '--interactive',
        '--network=none',
        '--pull=missing',
        '--user=0:0',
        '--volumes-from',
        container,
        '--entrypoint',
        'sh',
        archiver
    ];
    return {
        about: `a container beside ${container}`,
        program: docker,
        before,
        env,
        archiver
    };
}


/***/ }),

/***/ 66899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50661);
/* harmony import */ var _tools_kill_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4983);





const keptCharacters = 16_000;
const graceMs = 10_000;
/**
 * Runs a program whose input and output are bytes. It has ended, and its output was taken, when this returns or throws.
 * @returns its end, whatever its exit code is; 128 when a signal ended it
 * @throws what the input or `take` threw; Problem: interrupted, or surroundings when it cannot be started
 */ async function runProgram(program) {
    const { file, args, input, take, onSaid, signal, ...rest } = program;
    const isAborted = ()=>signal.aborted;
    if (isAborted()) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .interrupted */ .VM)();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, {
        ...rest,
        detached: true,
        stdio: [
            'pipe',
            'pipe',
            'pipe'
        ]
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text)=>{
        said = `${said}${text}`.slice(-keptCharacters);
        onSaid?.(text);
    });
    let last;
    let isOver = false;
    const kill = (name)=>{
        if (!isOver) (0,_tools_kill_group_js__WEBPACK_IMPORTED_MODULE_3__/* .killGroup */ .i)(child, name);
    };
    // It notices that nobody reads and writes any more, and ends by itself: also one that runs as another user.
    const close = ()=>{
        child.stdin.destroy();
        child.stdout.destroy();
    };
    const stop = ()=>{
        kill('SIGTERM');
        close();
        clearTimeout(last);
        last = setTimeout(()=>kill('SIGKILL'), graceMs);
    };
    const killWithUs = ()=>kill('SIGKILL');
    process.once('exit', killWithUs);
    signal.addEventListener('abort', stop, {
        once: true
    });
    const ended = new Promise((resolve, reject)=>{
        child.once('error', (error)=>reject((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)(`${file} cannot be started`, {
                todo: 'Is it there and executable?'
            }, error)));
        child.once('close', (code)=>resolve(code ?? 128));
    }).finally(()=>{
        isOver = true;
    });
    const failures = [];
    const failed = (error)=>{
        failures.push(error);
        close();
        last ??= setTimeout(stop, graceMs);
    };
    // In the turn in which the program was started: nothing was read yet, and what it writes can be passed on as it is.
    const taking = take(child.stdout).catch(failed);
    const giving = give(input, child).catch(failed);
    try {
        const [exitCode] = await Promise.all([
            ended,
            giving,
            taking
        ]);
        if (isAborted()) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .interrupted */ .VM)();
        if (failures.length > 0) throw failures[0];
        return {
            exitCode,
            said: said.trim().split('\n').slice(-20)
        };
    } finally{
        clearTimeout(last);
        process.removeListener('exit', killWithUs);
        signal.removeEventListener('abort', stop);
    }
}
/** A program that ends before it has read everything closes the pipe: its exit code tells, not the pipe. */ async function give(input, child) {
    if (child.stdin === null) return;
    if (input === undefined) {
        child.stdin.end();
        child.stdin.on('error', ()=>undefined);
        return;
    }
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(input, child.stdin);
    } catch (error) {
        const code = (0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error);
        if (code !== 'EPIPE' && code !== 'ECONNRESET' && code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    }
}


/***/ }),

/***/ 88192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   smallSolve: () => (/* binding */ smallSolve)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _tools_bake_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85822);
/* harmony import */ var _run_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66899);





/**
 * Runs a Dockerfile of ours. Never without cache: a step that is run with `--no-cache` empties its cache mounts. What
 * shall run each time has something new in it instead.
 * @throws what `take` throws; Problem: interrupted, or surroundings when buildx cannot be started
 */ async function smallSolve(solve) {
    const { engine, folder, input } = solve;
    const context = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'nothing');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(context);
    const definition = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'bake.json');
    const mount = {
        context,
        'dockerfile-inline': solve.dockerfile,
        args: solve.args,
        contexts: input === undefined ? {} : {
            input
        },
        output: [
            solve.take === undefined ? 'type=cacheonly' : 'type=tar,dest=-'
        ]
    };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(definition, (0,_tools_bake_text_js__WEBPACK_IMPORTED_MODULE_4__/* .bakeText */ .H)({
        target: {
            mount
        }
    }));
    return (0,_run_program_js__WEBPACK_IMPORTED_MODULE_3__/* .runProgram */ .m)({
        file: engine.buildx.program,
        // prettier-ignore
        args: [
            'bake',
            '--builder',
            engine.builder,
            '--file',
            definition,
            '--progress=plain',
            `--allow=fs.read=${folder}`,
            'mount'
        ],
        cwd: folder,
        env: engine.buildx.env,
        take: solve.take ?? drained,
        ...solve.onSaid === undefined ? {} : {
            onSaid: solve.onSaid
        },
        signal: solve.signal
    });
}
/** Nothing is expected there. */ async function drained(output) {
    output.resume();
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.finished)(output, {
        writable: false
    });
}


/***/ })

};
