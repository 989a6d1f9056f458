export const id = 9565;
export const ids = [9565];
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

/***/ 39565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFolderStore: () => (/* binding */ createFolderStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var src_problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/bytes.js
var bytes = __webpack_require__(29842);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(50661);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/temporary.js
var temporary = __webpack_require__(1898);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/cache/stores/digest-of-file.js
var digest_of_file = __webpack_require__(69060);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/cache/stores/part.js
var part = __webpack_require__(33546);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/cache/stores/seal.js
var stores_seal = __webpack_require__(85062);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/stores/folder/entries.js





const entrySuffix = '.entry';
/** All entries whose length is right. A folder that is not there has none. @throws Problem (surroundings) */ async function entriesOf(dir) {
    const entries = await Promise.all((await namesIn(dir, entrySuffix)).map((name)=>readEntry((0,external_node_path_.join)(dir, name))));
    return entries.flatMap((entry)=>entry ?? []);
}
/** For `pruneFolder`: what was used last goes last. Whoever may only read the folder cannot say it. */ async function touch(path) {
    const now = new Date();
    await (0,promises_.utimes)(path, now, now).catch(()=>undefined);
}
async function namesIn(dir, suffix) {
    try {
        return (await (0,promises_.readdir)(dir)).filter((name)=>name.endsWith(suffix));
    } catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === 'ENOENT') return [];
        throw (0,part/* onDisk */.F)(dir, error, 'read');
    }
}
/** An entry; undefined for what is damaged, of somebody else, or gone in the meantime. */ async function readEntry(path) {
    const file = await (0,promises_.open)(path).catch(()=>undefined);
    if (file === undefined) return undefined;
    try {
        const facts = await file.stat();
        if (!facts.isFile()) return undefined;
        const start = Buffer.alloc(stores_seal/* longestSeal */.Ou);
        const { bytesRead } = await file.read(start, 0, start.length, 0);
        const read = (0,stores_seal/* readSeal */.KI)(start.subarray(0, bytesRead));
        return read !== undefined && facts.size === read.length + read.seal.size ? {
            path,
            ...read
        } : undefined;
    } finally{
        await file.close();
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/stores/folder/prune.js



const partSuffix = '.part';
/** What is older and not whole, nobody writes any more. */ const oldestPartMs = 24 * 3_600_000;
/**
 * Removes what nobody has used for too long, then what was used the longest ago until the rest fits: of the folder and
 * of its slots together. Another process may do the same.
 * @param nowMs ms since 1970
 * @throws what the file system throws
 */ async function pruneFolder(root, { limit, olderThanMs }, nowMs) {
    const files = await filesIn(root);
    const newest = files.filter(({ path })=>path.endsWith(entrySuffix)).sort((a, b)=>b.mtimeMs - a.mtimeMs);
    let kept = 0;
    for (const { path, size, mtimeMs } of newest){
        kept += size;
        if (kept > limit || nowMs - mtimeMs > olderThanMs) await (0,promises_.rm)(path, {
            force: true
        });
    }
    for (const { path, mtimeMs } of files)if (path.endsWith(partSuffix) && nowMs - mtimeMs > oldestPartMs) await (0,promises_.rm)(path, {
        force: true
    });
}
/** What is ours in it and in the folders in it; links are not followed. */ async function filesIn(root) {
    const listed = await (0,promises_.readdir)(root, {
        withFileTypes: true
    });
    const slots = listed.filter((one)=>one.isDirectory()).map(({ name })=>(0,external_node_path_.join)(root, name));
    // One that cannot be read is gone, or somebody else’s.
    const inSlots = await Promise.all(slots.map((slot)=>(0,promises_.readdir)(slot, {
            withFileTypes: true
        }).catch(()=>[])));
    const paths = [
        ...listed,
        ...inSlots.flat()
    ].filter((one)=>one.isFile() && isOurs(one.name)).map(({ parentPath, name })=>(0,external_node_path_.join)(parentPath, name));
    const found = await Promise.all(paths.map(async (path)=>({
            path,
            facts: await (0,promises_.stat)(path).catch(()=>undefined)
        })));
    return found.flatMap(({ path, facts })=>facts === undefined ? [] : [
            {
                path,
                size: facts.size,
                mtimeMs: facts.mtimeMs
            }
        ]);
}
/** `HASH.entry`, and what is not whole yet: `HASH.entry.UUID.part`. */ function isOurs(name) {
    return /^[0-9a-f]{64}\.entry(\.[0-9a-f-]{36}\.part)?$/.test(name);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/stores/folder/slot-folder.js

/**
 * The name of a slot's folder: the slot, where that is a plain name, else its hash. It leads nowhere else, and no two
 * slots have the same, also where `Main` and `main` are one folder to the file system.
 */ function slotFolder(slot) {
    return /^[a-z0-9_][a-z0-9_.-]{0,59}$/.test(slot) && !slot.endsWith('.') ? slot : (0,external_node_crypto_.createHash)('sha256').update(slot).digest('hex');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/stores/folder.js















const defaultLimit = 10_000_000_000;
const defaultOlderThanMs = 7 * 24 * 3_600_000;
/**
 * Files in a folder: of this machine, or one that several runners have mounted. One file an entry, `HASH.entry`, with
 * its key inside: no key leads out of the folder. An entry appears at once and whole, and is never changed. A slot is a
 * folder in it; who saves into one removes what is old, or too much, from all.
 * @param root absolute; made when something is kept
 */ function createFolderStore(root, options) {
    const { signal, slot, tell = ()=>undefined } = options;
    const { limit = defaultLimit, olderThanMs = defaultOlderThanMs } = options;
    const dir = slot === undefined ? root : (0,external_node_path_.join)(root, slotFolder(slot));
    return {
        about: `the folder ${dir}`,
        restore: async (key, prefixes, file)=>{
            for (const entry of candidates(await entriesOf(dir), key, prefixes)){
                // Another process may have taken it away.
                const source = await (0,promises_.open)(entry.path).catch(()=>undefined);
                if (source === undefined) continue;
                const found = await (0,part/* wholeOrNothing */.m)(file, (part)=>fetched(entry, source, part, signal)).finally(()=>source.close());
                if (found !== undefined) return found;
                const what = await removeDamaged(entry.path);
                tell(`${entry.seal.key} in ${dir} is damaged: it is not used, and ${what}`);
            }
            return undefined;
        },
        save: async (key, file)=>{
            const bad = (0,stores_seal/* badKey */.v)(key);
            if (bad !== undefined) return {
                kind: 'refused',
                why: bad
            };
            const saved = await save(dir, key, file, limit, signal).catch((error)=>(0,stores_seal/* refusedBy */.it)(file, error));
            if (saved.kind === 'saved') await pruneFolder(root, {
                limit,
                olderThanMs
            }, Date.now()).catch((error)=>{
                const problem = (0,part/* onDisk */.F)(root, error);
                if (!(problem instanceof src_problem/* Problem */.AF)) throw problem;
                tell(`What is old stays in ${root}: ${problem.message}`);
            });
            return saved;
        }
    };
}
/** That key, then what begins with the first prefix, the newest first, and so on. */ function candidates(entries, key, prefixes) {
    const newest = [
        ...entries
    ].sort((a, b)=>b.seal.keptMs - a.seal.keptMs);
    const exact = newest.filter(({ seal })=>seal.key === key);
    const near = prefixes.flatMap((prefix)=>newest.filter(({ seal })=>seal.key.startsWith(prefix)));
    return [
        ...new Set([
            ...exact,
            ...near
        ])
    ];
}
async function fetched({ path, seal, length }, source, part, signal) {
    await copy(source.createReadStream({
        start: length,
        autoClose: false
    }), part, signal);
    const { digest } = await (0,digest_of_file/* digestOfFile */.M)(part);
    if (digest !== seal.digest) return undefined;
    await touch(path);
    return {
        key: seal.key,
        size: seal.size
    };
}
/**
 * Out of the way of the next who saves it. Whoever may only read the folder leaves it where it is.
 * @returns what has become of it, for people
 */ async function removeDamaged(path) {
    try {
        await (0,promises_.rm)(path, {
            force: true
        });
        return 'was removed';
    } catch (error) {
        const problem = (0,part/* onDisk */.F)(path, error, 'removed');
        if (!(problem instanceof src_problem/* Problem */.AF)) throw problem;
        return `stays there: ${problem.message}`;
    }
}
async function save(dir, key, file, limit, signal) {
    const path = (0,external_node_path_.join)(dir, `${(0,external_node_crypto_.createHash)('sha256').update(key).digest('hex')}${entrySuffix}`);
    if (await readEntry(path) !== undefined) return {
        kind: 'exists'
    };
    const seal = await (0,stores_seal/* sealOf */.Ru)(key, file);
    const head = (0,stores_seal/* writeSeal */.Hf)(seal);
    if (head.length + seal.size > limit) return {
        kind: 'refused',
        why: `${(0,bytes.formatBytes)(seal.size)} is more than the folder may have (${(0,bytes.formatBytes)(limit)})`
    };
    // What is in it is nobody else's business on this machine.
    await (0,promises_.mkdir)(dir, {
        recursive: true,
        mode: 0o700
    });
    const part = (0,temporary/* partOf */.BU)(path);
    try {
        await copy(sealed(head, file), part, signal);
        if (!await appear(part, path)) return {
            kind: 'exists'
        };
    } finally{
        await (0,promises_.rm)(part, {
            force: true
        });
    }
    return {
        kind: 'saved',
        size: seal.size
    };
}
/** Gives a whole file its name. @returns false when somebody else was quicker */ async function appear(part, path) {
    try {
        await (0,promises_.link)(part, path);
        return true;
    } catch (error) {
        const code = (0,error_code/* errorCode */.C)(error) ?? '';
        const isTaken = code === 'EEXIST';
        if (isTaken && await readEntry(path) !== undefined) return false;
        // What is there is damaged. Or the file system has no hard links: whoever is the last has its say then.
        if (!isTaken && ![
            'EPERM',
            'ENOSYS',
            'ENOTSUP',
            'EOPNOTSUPP'
        ].includes(code)) throw error;
        await (0,promises_.rename)(part, path);
        return true;
    }
}
async function* sealed(head, file) {
    yield head;
    yield* (0,external_node_fs_.createReadStream)(file);
}
async function copy(from, to, signal) {
    try {
        await (0,external_node_stream_promises_.pipeline)(from, (0,external_node_fs_.createWriteStream)(to, {
            mode: 0o600
        }), {
            signal
        });
    } catch (error) {
        throw signal.aborted ? (0,src_problem/* interrupted */.VM)() : error;
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

/***/ 1898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   EX: () => (/* binding */ withTemporaryFolder),
/* harmony export */   f8: () => (/* binding */ writeWhole)
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
/**
 * Writes a small file, in place of what was there: nobody ever sees half of it. Its folder is made.
 * @param path absolute
 * @param mode its rights, less the umask; anybody may read it where they are left out
 * @throws what the file system throws; nothing of it is left then
 */ async function writeWhole(path, contents, mode = 0o666) {
    const part = partOf(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), {
        recursive: true
    });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(part, contents, {
            mode,
            flag: 'wx'
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part, path);
    } finally{
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, {
            force: true
        });
    }
}


/***/ })

};
