export const id = 4244;
export const ids = [4244,370];
export const modules = {

/***/ 69060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ digestOfFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** In bytes. One buffer for all: a stream's many small ones wait for the garbage collector, and count until then. */ const bufferSize = 256 * 1024;
/** Reads a file to its end in little memory. Size in bytes. @throws what reading throws */ async function digestOfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(bufferSize);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        let size = 0;
        for(;;){
            const { bytesRead } = await file.read(buffer, 0, bufferSize, size);
            if (bytesRead === 0) return {
                digest: `sha256:${hash.digest('hex')}`,
                size
            };
            hash.update(buffer.subarray(0, bytesRead));
            size += bytesRead;
        }
    } finally{
        await file.close();
    }
}


/***/ }),

/***/ 33546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ onDisk),
/* harmony export */   m: () => (/* binding */ wholeOrNothing)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50661);
/* harmony import */ var _tools_temporary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1898);




/**
 * Makes a file that is there only when it is whole.
 * @param make writes the path that it is given, and says whether it is whole
 * @returns what `make` gave; undefined when it has made nothing
 * @throws what `make` throws; Problem (surroundings) in place of what the file system throws
 */ async function wholeOrNothing(file, make) {
    const part = (0,_tools_temporary_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .BU)(file);
    try {
        const made = await make(part);
        if (made !== undefined) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(part, file);
        return made;
    } catch (error) {
        throw onDisk(file, error);
    } finally{
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(part, {
            force: true
        });
    }
}
const diskCodes = new Set([
    'EACCES',
    'EDQUOT',
    'EFBIG',
    'EIO',
    'EISDIR',
    'ENOENT',
    'ENOSPC',
    'ENOTDIR',
    'EPERM',
    'EROFS'
]);
/** A failure of the file system, as a Problem; anything else as it is. */ function onDisk(path, error, verb = 'written') {
    const code = (0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error);
    if (code === undefined || !diskCodes.has(code)) return error;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`${path} cannot be ${verb}: ${code}`, {
        todo: 'Look at the disk (`df -h`).'
    }, error);
}


/***/ }),

/***/ 74244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRunnerStore: () => (/* binding */ createRunnerStore),
  silenceOf: () => (/* binding */ silenceOf)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var src_problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/cache/stores/part.js
var part = __webpack_require__(33546);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/registry/connection.js
var connection = __webpack_require__(79059);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/registry/retry.js
var retry = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/cache/stores/digest-of-file.js
var digest_of_file = __webpack_require__(69060);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/cache/stores/seal.js
var stores_seal = __webpack_require__(85062);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/stores/runner/parallel.js

/** So many requests of one file are on their way at once. */ const atOnce = 4;
/**
 * Does the work of all items, a few at once. The first failure stops the others, and nothing goes on after the end.
 * @throws that first failure
 */ async function inParallel(way, items, work) {
    const stop = new AbortController();
    const stoppable = way.under(AbortSignal.any([
        way.signal,
        stop.signal
    ]));
    const failures = [];
    const limit = (0,p_limit["default"])(atOnce);
    await Promise.all(items.map((item)=>limit(async ()=>{
            if (failures.length > 0) return;
            try {
                await work(stoppable, item);
            } catch (error) {
                failures.push(error);
                stop.abort();
            }
        })));
    if (failures.length > 0) throw failures[0];
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/registry/status.js
var registry_status = __webpack_require__(79121);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/stores/runner/refusal.js



/**
 * An answer of the cache service, or of its storage, that is none of those we can work with.
 * @param doing `look for a file`
 * @returns a Transient when another try may help
 */ function refusalOf(host, doing, answer) {
    const { status } = answer;
    const words = wordsOf(answer.body);
    const problem = (0,src_problem/* surroundingsFailed */.fs)(`The runner’s cache does not let this job ${doing}: it answers ${status}${words === '' ? '' : ` (${words})`}`, {
        todo: hintFor(status)
    });
    if (!(0,registry_status/* isTransientStatus */.D)(status)) return problem;
    const retryAfterMs = (0,retry/* parseRetryAfter */.mu)(answer.headers('retry-after')[0], Date.now());
    return new retry/* Transient */.Rc(problem, {
        host,
        why: String(status),
        retryAfterMs
    });
}
/** What the service says of itself: untrusted, so one printable line, and short. */ function harmless(text) {
    return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim().slice(0, 200);
}
function hintFor(status) {
    if (status === 401) return 'The job’s token has expired, or is not one of this service.';
    if (status === 403) return 'What triggered this run may not do that: see “cache” in the documentation.';
    if (status === 429) return 'The repository makes more than 200 entries a minute: save fewer of them.';
    return 'Run it again later; look at www.githubstatus.com.';
}
/** `msg` of twirp, or the code of Azure's XML. */ function wordsOf(body) {
    const text = body.toString('utf8');
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || !('msg' in value)) return '';
        return typeof value.msg === 'string' ? harmless(value.msg) : '';
    } catch  {
        return harmless(/<Code>([^<]*)</.exec(text)?.[1] ?? '');
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/stores/runner/download.js







/** In bytes; with those on their way at once it is what is in memory. */ const rangeSize = 1024 * 1024;
/** What comes is not the file that was kept. The message is the end of a sentence. */ class Damage extends Error {
}
/**
 * Brings what `upload` has sent into a file, in several ranges at once, and proves it.
 * @param path is written
 * @returns what the file says of itself, or what is wrong with it, the end of a sentence
 * @throws Problem (surroundings) when the storage does not give it, or the disk does not take it; `interrupted`
 */ async function download(way, url, path) {
    try {
        return {
            seal: await proven(way, url, path)
        };
    } catch (error) {
        if (error instanceof Damage) return {
            damaged: error.message
        };
        // The service has answered, so the network is there: the file is what does not come.
        if (error instanceof connection.Unreachable) return {
            damaged: `does not come whole: ${error.message}`
        };
        throw error;
    }
}
/** @throws Damage */ async function proven(way, url, path) {
    const first = await range(way, url, 0, rangeSize - 1);
    const read = (0,stores_seal/* readSeal */.KI)(first.bytes);
    if (read === undefined) throw new Damage('is damaged, or was kept by somebody else');
    const { seal, length } = read;
    if (first.total !== length + seal.size) throw new Damage('has another length than it was kept with');
    const file = await (0,promises_.open)(path, 'w');
    try {
        await writeAll(file, first.bytes.subarray(length), 0);
        const count = Math.ceil((first.total - first.bytes.length) / rangeSize);
        const starts = Array.from({
            length: count
        }, (_, at)=>first.bytes.length + at * rangeSize);
        await inParallel(way, starts, async (each, start)=>{
            const end = Math.min(start + rangeSize, first.total);
            await rangeInto(each, url, start, end - 1, (bytes, at)=>writeAll(file, bytes, at - length));
        });
    } finally{
        await file.close();
    }
    const { digest } = await (0,digest_of_file/* digestOfFile */.M)(path);
    if (digest !== seal.digest) throw new Damage('has other contents than it was kept with');
    return seal;
}
/** Get Blob. @param end inclusive @throws Damage when there is no such blob */ async function range(way, url, start, end) {
    return way.retried(async ()=>{
        const answer = await way.send({
            method: 'GET',
            url,
            headers: rangeHeader(start, end)
        }, way.signal);
        const { size, total } = lengthsOf(answer, url, start);
        if (answer.body.length !== size) throw cut(url);
        return {
            bytes: answer.body,
            total
        };
    });
}
/**
 * The same, piece by piece: what is put together first is as much memory again, and waits for the garbage collector.
 * @param take takes a piece, and where in the blob it stands; after a cut answer all of them come again
 */ async function rangeInto(way, url, start, end, take) {
    await way.retried(async ()=>{
        let at = start;
        let failure;
        const taken = async (piece)=>{
            if (at + piece.length > end + 1) throw new Damage('comes with more than was asked for');
            await take(piece, at);
            at += piece.length;
        };
        const receive = async (pieces)=>{
            for await (const piece of pieces)await taken(piece).catch((error)=>{
                // That is no failure of the connection.
                throw failure = error;
            });
        };
        const headers = rangeHeader(start, end);
        const answer = await way.send({
            method: 'GET',
            url,
            headers,
            receive
        }, way.signal).catch((error)=>{
            throw failure ?? error;
        });
        const { size } = lengthsOf(answer, url, start);
        if (at - start !== size || at !== end + 1) throw cut(url);
    });
}
function rangeHeader(start, end) {
    return {
        'x-ms-range': `bytes=${start}-${end}`
    };
}
/**
 * What an answer says of itself, in bytes.
 * @throws Damage when there is no such blob, Transient where it is of another part of it
 */ function lengthsOf(answer, url, start) {
    if (answer.status === 404 || answer.status === 410) throw new Damage('is gone');
    if (answer.status === 416) throw new Damage('is shorter than it was kept with');
    if (answer.status !== 206) throw refusalOf(url.host, 'fetch a file', answer);
    const [content = ''] = answer.headers('content-range');
    const [, from, to, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(content) ?? [];
    // A proxy may end an answer early, and call it complete.
    if (Number(from) !== start) throw cut(url);
    return {
        size: Number(to) - start + 1,
        total: Number(total)
    };
}
function cut({ host }) {
    const problem = new connection.Unreachable({
        kind: 'surroundings',
        what: `${host} answers with less than it says`,
        todo: 'Is there a proxy that ends answers early?'
    });
    return new retry/* Transient */.Rc(problem, {
        host,
        why: 'the answer was cut'
    });
}
async function writeAll(file, bytes, at) {
    for(let done = 0; done < bytes.length;)done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/stores/runner/service.js




const path = '/twirp/github.actions.results.api.v1.CacheService/';
/** Says what is inside of our entries: those of other programs, and of other formats, are not seen. */ const version = (0,external_node_crypto_.createHash)('sha256').update('image-build: seal 1, then the file').digest('hex');
const told = type/* Type */.ZU.Optional(type/* Type */.ZU.String());
const createdSchema = type/* Type */.ZU.Object({
    ok: type/* Type */.ZU.Boolean(),
    signed_upload_url: told,
    message: told
});
const finalizedSchema = type/* Type */.ZU.Object({
    ok: type/* Type */.ZU.Boolean(),
    message: told
});
const foundSchema = type/* Type */.ZU.Object({
    ok: type/* Type */.ZU.Boolean(),
    signed_download_url: told,
    matched_key: told
});
/**
 * CreateCacheEntry: takes a key for ever. Nobody sees the entry before it is finalized.
 * @throws Problem (surroundings) when the service does not do it
 */ function reserve(way, service, key) {
    let tries = 0;
    return way.retried(async ()=>{
        tries += 1;
        const answer = await call(way, service, 'CreateCacheEntry', {
            key,
            version
        });
        if (answer.status === 409) return tries === 1 ? {
            kind: 'exists'
        } : {
            kind: 'refused',
            why: 'the key was taken, and nobody knows by whom: an answer was lost'
        };
        const { ok, signed_upload_url, message } = body(answer, createdSchema, 'save a file', service);
        const url = ok ? urlOf(signed_upload_url) : undefined;
        if (url !== undefined) return {
            kind: 'reserved',
            url
        };
        return {
            kind: 'refused',
            why: harmless(message ?? '') || 'the cache service says no, and not why'
        };
    });
}
/**
 * FinalizeCacheEntryUpload: from now on the entry is seen.
 * @param size what was uploaded, in bytes
 * @returns why not
 * @throws Problem (surroundings) when the service does not do it
 */ function finalize(way, service, key, size) {
    return way.retried(async ()=>{
        const answer = await call(way, service, 'FinalizeCacheEntryUpload', {
            key,
            size_bytes: String(size),
            version
        });
        const { ok, message } = body(answer, finalizedSchema, 'save a file', service);
        return ok ? undefined : harmless(message ?? '') || 'the upload was not accepted';
    });
}
/**
 * GetCacheEntryDownloadURL: that key, or the newest one that begins with one of these.
 * @returns undefined when there is none
 * @throws Problem (surroundings) when the service does not say
 */ function lookUp(way, service, key, prefixes) {
    return way.retried(async ()=>{
        const message = {
            key,
            restore_keys: prefixes,
            version
        };
        const answer = await call(way, service, 'GetCacheEntryDownloadURL', message);
        const found = body(answer, foundSchema, 'look for a file', service);
        const url = found.ok ? urlOf(found.signed_download_url) : undefined;
        return url === undefined || found.matched_key === undefined ? undefined : {
            key: found.matched_key,
            url
        };
    });
}
function call(way, service, method, message) {
    return way.send({
        method: 'POST',
        url: new URL(`${path}${method}`, service.url),
        headers: {
            authorization: `Bearer ${service.token}`,
            'content-type': 'application/json'
        },
        body: JSON.stringify(message)
    }, way.signal);
}
function body(answer, schema, doing, { url }) {
    if (answer.status !== 200) throw refusalOf(new URL(url).host, doing, answer);
    return (0,json/* parseJson */.qF)(schema, answer.body.toString('utf8'), 'The answer of the runner’s cache');
}
function urlOf(text) {
    return text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/stores/runner/upload.js




/** Small enough for those on their way at once to be in memory, large enough that round trips do not count. In bytes. */ const blockSize = 2 * 1024 * 1024;
/**
 * Sends a file to a block blob (Azure Blob Storage, "Put Blob", "Put Block", "Put Block List"), in constant memory.
 * @returns what was sent, in bytes
 * @throws Problem (surroundings); what reading the file throws
 */ async function upload(way, url, { head, file: path, size }) {
    const total = head.length + size;
    const file = await (0,promises_.open)(path);
    try {
        if (total <= blockSize) {
            const headers = {
                'x-ms-blob-type': 'BlockBlob',
                'content-type': 'application/octet-stream'
            };
            const bytes = Buffer.allocUnsafe(total);
            await fill(bytes, file, head, 0);
            await put(way, url, bytes, headers);
        } else await putBlocks(way, url, file, head, total);
    } finally{
        await file.close();
    }
    return total;
}
async function putBlocks(way, url, file, head, total) {
    const starts = Array.from({
        length: Math.ceil(total / blockSize)
    }, (_, at)=>at * blockSize);
    // Used again, because new ones count until the garbage collector comes.
    const free = [];
    await inParallel(way, starts, async (each, start)=>{
        const buffer = free.pop() ?? Buffer.allocUnsafe(blockSize);
        const bytes = buffer.subarray(0, Math.min(blockSize, total - start));
        await fill(bytes, file, head, start);
        await put(each, asked(url, {
            comp: 'block',
            blockid: blockId(start)
        }), bytes);
        free.push(buffer);
    });
    const list = starts.map((start)=>`<Latest>${blockId(start)}</Latest>`).join('');
    const xml = `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`;
    await put(way, asked(url, {
        comp: 'blocklist'
    }), xml, {
        'content-type': 'application/xml'
    });
}
/** Fills `bytes` with what stands at `start` of head and file together. @throws Problem when the file is shorter now */ async function fill(bytes, file, head, start) {
    let done = start < head.length ? head.copy(bytes, 0, start) : 0;
    while(done < bytes.length){
        const at = start + done - head.length;
        const { bytesRead } = await file.read(bytes, done, bytes.length - done, at);
        if (bytesRead === 0) throw (0,src_problem/* surroundingsFailed */.fs)('What is to be saved has changed meanwhile');
        done += bytesRead;
    }
}
async function put(way, url, body, headers = {}) {
    await way.retried(async ()=>{
        const answer = await way.send({
            method: 'PUT',
            url,
            headers,
            body
        }, way.signal);
        if (answer.status !== 201) throw refusalOf(url.host, 'save a file', answer);
    });
}
/** Appended as text: an address with a signature in it must not be written anew. */ function asked(url, query) {
    const made = new URL(url);
    made.search += `${url.search === '' ? '?' : '&'}${new URLSearchParams(query).toString()}`;
    return made;
}
/** All of a blob have the same length. */ function blockId(start) {
    return Buffer.from(String(start / blockSize).padStart(6, '0')).toString('base64');
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/registry/http.js + 3 modules
var registry_http = __webpack_require__(72045);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/stores/runner/way.js



/** A cache is never worth a long wait. */ const defaultRetry = {
    attempts: 4,
    baseMs: 1_000,
    capMs: 8_000,
    longestWaitMs: 15_000
};
const defaultTimeouts = {
    connect: 10_000,
    answer: 20_000,
    stored: 60_000,
    body: 20_000
};
const defaultRestoreMs = 5 * 60_000;
const defaultSaveMs = 10 * 60_000;
/**
 * Does something with connections of its own, which are closed afterwards.
 * @param doing `restoring KEY`, for the message
 * @throws what `work` throws; Problem (surroundings) when it takes longer than `limitMs`; `interrupted`
 */ async function onTheWay(env, options, { doing, limitMs }, work) {
    const limit = AbortSignal.timeout(limitMs);
    const http = (0,registry_http/* createHttp */.V)(env, options.userAgent, {
        ...defaultTimeouts,
        ...options.timeouts
    });
    const policy = {
        ...defaultRetry,
        ...options.retry
    };
    try {
        const under = (signal)=>({
                send: http.send,
                signal,
                retried: (operation)=>(0,retry/* retried */.sT)(operation, policy, signal, options.onRetry),
                under
            });
        return await work(under(AbortSignal.any([
            options.signal,
            limit
        ])));
    } catch (error) {
        const isLate = limit.aborted && !options.signal.aborted;
        if (isLate && error instanceof src_problem/* Problem */.AF && error.data.kind === 'interrupted') throw (0,src_problem/* surroundingsFailed */.fs)(`${doing} took longer than ${Math.ceil(limitMs / 1000)} s`, {
            todo: 'The run goes on without. Look at the network, or keep less.'
        }, error);
        throw error;
    } finally{
        await http.close();
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/stores/runner.js







/** GitHub's limit for one look-up, the key itself included. */ const mostKeys = 10;
const about = 'the runner’s cache';
/**
 * Files in the cache of the job's runner, by GitHub's cache service version 2. Who sees what is the service's to say:
 * the scopes in the job's token.
 *
 * It does not use @actions/cache: that package says the same (-1) for a key that exists and for a refusal, ties what
 * it finds to the path of the archived folder so that two files cannot be restored at once, extracts with `tar -P`,
 * tries for half a minute on a 500, holds 128 MiB in memory, cannot be stopped, and writes annotations of its own.
 * @param env the action's environment: `ACTIONS_RESULTS_URL` and the like
 * @returns undefined where there is no such service
 */ function createRunnerStore(env, options) {
    const service = serviceOf(env);
    if (service === undefined) return undefined;
    const { restoreMs = defaultRestoreMs, saveMs = defaultSaveMs, tell = ()=>undefined } = options;
    return {
        about,
        restore: (key, prefixes, file)=>onTheWay(env, options, {
                doing: `Restoring ${key} from ${about}`,
                limitMs: restoreMs
            }, async (way)=>{
                const found = await find(way, service, key, prefixes.slice(0, mostKeys - 1));
                return found && (0,part/* wholeOrNothing */.m)(file, (part)=>fetched(way, found, part, tell));
            }),
        save: async (key, file)=>{
            const bad = (0,stores_seal/* badKey */.v)(key) ?? (key.includes(',') ? 'its key has a comma' : undefined);
            if (bad !== undefined) return {
                kind: 'refused',
                why: bad
            };
            const limit = {
                doing: `Saving ${key} in ${about}`,
                limitMs: saveMs
            };
            return onTheWay(env, options, limit, (way)=>save(way, service, key, file)).catch((error)=>(0,stores_seal/* refusedBy */.it)(file, error));
        }
    };
}
/** Enough for a service that works, and little for who waits for a build. In ms. */ const briefly = {
    connect: 5_000,
    answer: 5_000,
    stored: 5_000,
    body: 5_000
};
/**
 * Whether the runner's cache service answers at all, whatever it says: BuildKit would wait for it for ever.
 * @returns why it is taken for silent; undefined where it answers, and where there is none
 * @throws Problem (interrupted) only
 */ async function silenceOf(env, { signal, userAgent }) {
    const service = serviceOf(env);
    if (service === undefined) return undefined;
    const options = {
        signal,
        userAgent,
        timeouts: briefly,
        retry: {
            attempts: 2,
            baseMs: 200
        }
    };
    const limit = {
        doing: `Asking ${about}`,
        limitMs: 12_000
    };
    const seen = {
        anAnswer: false
    };
    try {
        await onTheWay(env, options, limit, async (way)=>{
            const send = async (request, stop)=>{
                const answer = await way.send(request, stop);
                seen.anAnswer = true;
                return answer;
            };
            return lookUp({
                ...way,
                send
            }, service, 'image-build-question', []);
        });
    } catch (error) {
        if (!(error instanceof src_problem/* Problem */.AF) || error.data.kind === 'interrupted') throw error;
        return seen.anAnswer ? undefined : (0,src_problem/* messageOf */.bD)(error);
    }
    return undefined;
}
function serviceOf(env) {
    const [token = '', url = ''] = [
        env['ACTIONS_RUNTIME_TOKEN'],
        env['ACTIONS_RESULTS_URL']
    ];
    // Where this is not set (GHES, act) the address leads to something else.
    const isVersion2 = /^(1|t|true)$/i.test(env['ACTIONS_CACHE_SERVICE_V2'] ?? '');
    return token !== '' && URL.canParse(url) && isVersion2 ? {
        token,
        url
    } : undefined;
}
/** The service takes a key for a prefix, too: what it finds by that counts only where it is asked for. */ async function find(way, service, key, prefixes) {
    const isWanted = (found)=>found === key || prefixes.some((prefix)=>found.startsWith(prefix));
    const found = await lookUp(way, service, key, prefixes);
    if (found === undefined || isWanted(found.key)) return found;
    const [first, ...others] = prefixes;
    const other = first === undefined ? undefined : await lookUp(way, service, first, others);
    return other !== undefined && isWanted(other.key) ? other : undefined;
}
async function fetched(way, { key, url }, part, tell) {
    const came = await download(way, url, part);
    if ('seal' in came && came.seal.key === key) return {
        key,
        size: came.seal.size
    };
    tell(`${key} in ${about} ${'seal' in came ? 'was kept under another key' : came.damaged}: it is not used`);
    return undefined;
}
async function save(way, service, key, file) {
    const seal = await (0,stores_seal/* sealOf */.Ru)(key, file);
    const reserved = await reserve(way, service, key);
    if (reserved.kind !== 'reserved') return reserved;
    const sent = await upload(way, reserved.url, {
        head: (0,stores_seal/* writeSeal */.Hf)(seal),
        file,
        size: seal.size
    });
    const why = await finalize(way, service, key, sent);
    return why === undefined ? {
        kind: 'saved',
        size: seal.size
    } : {
        kind: 'refused',
        why
    };
}


/***/ }),

/***/ 85062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ writeSeal),
/* harmony export */   KI: () => (/* binding */ readSeal),
/* harmony export */   Ou: () => (/* binding */ longestSeal),
/* harmony export */   Ru: () => (/* binding */ sealOf),
/* harmony export */   it: () => (/* binding */ refusedBy),
/* harmony export */   v: () => (/* binding */ badKey)
/* harmony export */ });
/* unused harmony export longestKey */
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82078);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _digest_of_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69060);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33546);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53859);





const schema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
    'image-build': _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Literal(1),
    key: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String(),
    digest: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String({
        pattern: '^sha256:[a-f0-9]{64}$'
    }),
    size: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Integer({
        minimum: 0
    }),
    keptMs: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Number()
});
/** No seal is longer, in bytes. */ const longestSeal = 8 * 1024;
/** Longer keys are refused, in characters: GitHub's limit. */ const longestKey = 512;
/** Reads a file once to its end. @throws what reading throws */ async function sealOf(key, file) {
    return {
        key,
        ...await (0,_digest_of_file_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfFile */ .M)(file),
        keptMs: performance.timeOrigin + performance.now()
    };
}
/** A seal as one line of JSON. */ function writeSeal(seal) {
    return Buffer.from(`${JSON.stringify({
        'image-build': 1,
        ...seal
    })}\n`);
}
/**
 * @param start the first bytes of what was kept, `longestSeal` of them where there are so many
 * @returns the seal and its length in bytes; undefined when there is none
 */ function readSeal(start) {
    const end = start.subarray(0, longestSeal).indexOf('\n');
    if (end < 0) return undefined;
    const value = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_3__/* .soundJson */ .u1)(schema, start.toString('utf8', 0, end));
    if (value === undefined) return undefined;
    const { key, digest, size, keptMs } = value;
    return {
        seal: {
            key,
            digest,
            size,
            keptMs
        },
        length: end + 1
    };
}
/** Why nothing can be kept under a key; undefined when it can. */ function badKey(key) {
    if (key === '') return 'its key is empty';
    return key.length > longestKey ? `its key is longer than ${longestKey} characters` : undefined;
}
/**
 * What becomes of a failure to keep a file, for `catch`: it is told, and no failure of the run.
 * @throws `interrupted`, and what is a bug of ours
 */ function refusedBy(file, thrown) {
    const error = (0,_part_js__WEBPACK_IMPORTED_MODULE_2__/* .onDisk */ .F)(file, thrown, 'read');
    if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF) || error.data.kind === 'interrupted') throw error;
    return {
        kind: 'refused',
        why: error.message
    };
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
