export const id = 1585;
export const ids = [1585];
export const modules = {

/***/ 32614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   Or: () => (/* binding */ platformFolder),
/* harmony export */   s3: () => (/* binding */ entryPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);


/**
 * The path of an archive's entry, relative to the output's root. Archives come from a build, and what a build does
 * is up to whoever wrote it.
 * @returns without a leading `./` and without a slash at its end; `''` is the root itself
 * @throws Problem (build) for a name that leads out of the root, or that no file can have
 */ function entryPath(name) {
    const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(name).replace(/\/$/, '');
    if (name.startsWith('/') || normal.split('/').includes('..')) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .buildFailed */ .q3)(`The output holds ${JSON.stringify(name)}, which leads out of its folder`);
    // U+FFFD: the reader's sign for bytes that are no text. Another name would be another file.
    if (name === '' || /[\0\uFFFD]/.test(name)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .buildFailed */ .q3)(`The output holds a file whose name is not UTF-8: ${JSON.stringify(name)}`, {
        todo: 'Rename it in the build, or take the output as type=tar'
    });
    return normal === '.' ? '' : normal;
}
/**
 * What a symbolic link of the output points to, as seen in the build: its root is the output's root, there and here.
 * A target that could lead out (an absolute one, or one with `..`) is written anew, relative and below the root; the
 * others stay as they are. So no chain of links leads out: each step goes up to a folder below the root and then down.
 * @param path the link's own path, relative to the root
 * @param target what the build has written into it
 */ function linkTarget(path, target) {
    if (!target.startsWith('/') && !target.split('/').includes('..')) return target;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join('/', node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path));
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(folder, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(folder, target)) || '.';
}
/** The folder that BuildKit gives to each platform where an output holds several: `linux_arm_v7`. */ function platformFolder(platform) {
    return platform.replaceAll('/', '_');
}


/***/ }),

/***/ 16777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ placeAll)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50661);




/**
 * Puts files and folders into their places: all or none. Each is brought beside its place first, so that nothing but
 * renaming is left to be done, and what was there before comes back when one of them fails. A new folder appears
 * whole. In a folder that is there already files of the same name are replaced and the others stay, as BuildKit's
 * exporter does it; a folder is never replaced by a file, nor a file or link by a folder.
 * @param cwd where all places are, also after symbolic links; absolute
 * @throws Problem: request for a place that is taken or outside, surroundings when the disk does not take it
 */ async function placeAll(placings, cwd) {
    const stages = [];
    const undo = [];
    try {
        for (const placing of placings){
            const stage = await makeStage(placing, cwd);
            stages.push(stage);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(stage.target), {
                recursive: true
            });
            await move(placing.from, stage.target);
        }
        for (const { ready, anchor, old } of stages)await put(ready, anchor, {
            old,
            undo,
            cwd
        });
    } catch (error) {
        await takeBack(undo, stages, error);
        if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF) throw error;
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)(`The files cannot be put into their places: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, {}, error);
    }
    await removeStages(stages);
}
/** What could not be put back is still in its stage: then nothing is removed, and it is told where it is. */ async function takeBack(undo, stages, cause) {
    const left = [];
    for (const { path, kept, back } of [
        ...undo
    ].reverse())await back().catch(()=>left.push(kept === undefined ? path : `${path} was ${kept}`));
    if (left.length === 0) return removeStages(stages);
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)(`The files cannot be put into their places, and not all that was there before could be put back: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, {
        log: left
    }, cause);
}
async function removeStages(stages) {
    for (const { folder } of stages)await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, {
        recursive: true,
        force: true,
        maxRetries: 3
    }).catch((error)=>{
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)(`${folder} cannot be removed`, {}, error);
    });
}
async function makeStage({ from, to }, cwd) {
    const isFolder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(from)).isDirectory();
    const found = await deepestFolder(isFolder ? to : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), cwd);
    const anchor = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(found);
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(cwd), anchor);
    if (way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, to)} is outside of the working folder`);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(anchor, '.image-build-'));
    const ready = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'new');
    const old = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'old');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(old);
    return {
        folder,
        anchor,
        ready,
        target: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ready, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(found, to)),
        old
    };
}
async function deepestFolder(path, cwd) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(unlessMissing);
    if (found?.isDirectory() === true) return path;
    const isTaken = found !== undefined || await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(unlessMissing) !== undefined;
    if (isTaken) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, path)} is to be a folder, and is something else`, {
        todo: 'Remove it, or choose another dest'
    });
    return deepestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), cwd);
}
/** Over the border of a file system nothing can be renamed. */ async function move(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
    } catch (error) {
        if ((0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) !== 'EXDEV') throw error;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, to, {
            recursive: true,
            verbatimSymlinks: true,
            preserveTimestamps: true
        });
    }
}
async function put(from, to, replacing) {
    const { old, undo, cwd } = replacing;
    const fresh = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(from);
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(to).catch(unlessMissing);
    if (fresh.isDirectory() && there?.isDirectory() === true) {
        for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(from)))await put((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, name), replacing);
        return;
    }
    if (there === undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
        undo.push({
            path: to,
            back: ()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(to, from)
        });
        return;
    }
    if (fresh.isDirectory() || there.isDirectory()) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`The build gives ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, to)} as a ${kindOf(fresh)}, and there it is a ${kindOf(there)}`, {
        todo: 'Remove it, or choose another dest'
    });
    const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(old, String(undo.length));
    // As a second name, so that the file is there at every moment; not every file system can do it.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(to, kept).catch(()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(to, kept));
    undo.push({
        path: to,
        kept,
        back: ()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(kept, to)
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
}
function kindOf(stats) {
    if (stats.isDirectory()) return 'folder';
    return stats.isSymbolicLink() ? 'symbolic link' : 'file';
}
function unlessMissing(error) {
    const code = (0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    return undefined;
}


/***/ }),

/***/ 31585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseArtifacts: () => (/* binding */ releaseArtifacts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/digest.js
var oci_digest = __webpack_require__(8219);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/artifacts/names.js
var names = __webpack_require__(32614);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/artifacts/archive.js






/**
 * Puts archives into one, each below a folder, as BuildKit's tar exporter does with several platforms. Owners, modes,
 * times and extended attributes stay as they are.
 * @param to the file to make
 * @throws Problem: build for names that lead out of an archive's root, surroundings for damaged archives and the disk
 */ async function mergeArchives(parts, to) {
    const { extract, pack } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    const merged = pack();
    try {
        const written = (0,promises_.pipeline)(external_node_stream_.Readable.from(merged), (0,external_node_fs_.createWriteStream)(to, {
            flags: 'wx'
        }));
        // It is waited for below, when everything has gone into it.
        written.catch(()=>undefined);
        for (const { archive, folder } of parts){
            // BuildKit gives these folders no time either.
            await addEmpty(merged, {
                name: `${folder}/`,
                type: 'directory',
                mode: 0o755,
                mtime: new Date(0)
            });
            const entries = extract();
            // A failure of the file reaches whoever reads the entries.
            (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(archive), entries).catch(()=>undefined);
            for await (const entry of entries)await add(merged, below(folder, entry.header), entry);
        }
        merged.finalize();
        await written;
    } catch (error) {
        merged.destroy();
        if (error instanceof problem/* Problem */.AF) throw error;
        throw (0,problem/* surroundingsFailed */.fs)(`The archives of the platforms cannot be put into one: ${(0,problem/* messageOf */.bD)(error)}`, {}, error);
    }
}
/** An entry's header with its new name; what it says of itself in other places has the old one. */ function below(folder, header) {
    const name = external_node_path_.posix.join(folder, (0,names/* entryPath */.s3)(header.name), header.type === 'directory' ? '/' : '');
    const isHardLink = header.type === 'link';
    return {
        ...header,
        name,
        ...isHardLink ? {
            linkname: external_node_path_.posix.join(folder, (0,names/* entryPath */.s3)(header.linkname))
        } : {},
        ...isRecord(header.pax) ? {
            pax: withoutPaths(header.pax)
        } : {}
    };
}
function withoutPaths(pax) {
    return Object.fromEntries(Object.entries(pax).filter(([key])=>key !== 'path' && key !== 'linkpath'));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
async function add(merged, header, contents) {
    if (header.type === 'file' || header.type === 'contiguous-file') return (0,promises_.pipeline)(contents, merged.entry(header));
    contents.resume();
    return addEmpty(merged, header);
}
function addEmpty(merged, header) {
    return new Promise((resolve, reject)=>{
        merged.entry(header, (error)=>error ? reject(error) : resolve());
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/artifacts/place.js
var place = __webpack_require__(16777);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/artifacts/release.js







/**
 * Lets out what the targets of a run give as files: all of them or, when one fails, none. To be called when the whole
 * build and all gates were good.
 * @param images those that were built; what gives an image is not looked at
 * @param built what the solve has given, all targets and platforms
 * @param folder this run's folder, for what lies between
 * @param cwd the working folder, absolute: every place is in it
 * @returns every file; an archive with several platforms once for each of them. Paths are relative to `cwd`
 * @throws Problem: request when two targets give the same file or a place is taken, surroundings when the disk fails
 */ async function releaseArtifacts(images, built, folder, cwd) {
    const artifacts = [];
    const placings = [];
    for (const { name, platforms, output } of images){
        if (output.kind === 'image') continue;
        const parts = platforms.map((platform)=>partOf(name, platform, built));
        const own = output.kind === 'tar' ? await ofArchives(name, parts, output, folder) : ofFolders(parts, output);
        artifacts.push(...own.artifacts);
        placings.push(...own.placings);
    }
    refuseTwice(artifacts, cwd);
    await (0,place/* placeAll */.d)(placings, cwd);
    return artifacts.map((one)=>({
            ...one,
            path: shown(one.path, cwd)
        }));
}
function partOf(image, platform, built) {
    const part = built.find((one)=>one.image === image && one.platform === platform);
    if (part === undefined) throw new Error(`${image} was to give files for ${platform}, and there are none`);
    return part;
}
function isSplit({ split }, parts) {
    return split ?? parts.length > 1;
}
function ofFolders(parts, output) {
    const released = parts.map(({ image, platform, unpacked })=>{
        if (unpacked === undefined) throw new Error(`the files of ${image} are still in their archive`);
        const to = isSplit(output, parts) ? (0,external_node_path_.join)(output.dest, (0,names/* platformFolder */.Or)(platform)) : output.dest;
        return {
            artifacts: unpacked.files.map(({ path, bytes, sha256 })=>({
                    image,
                    platform,
                    path: (0,external_node_path_.join)(to, path),
                    bytes,
                    sha256
                })),
            placing: {
                from: unpacked.dir,
                to
            }
        };
    });
    return {
        artifacts: released.flatMap(({ artifacts })=>artifacts),
        placings: released.map(({ placing })=>placing)
    };
}
async function ofArchives(image, parts, output, folder) {
    const [first] = parts;
    let from = first?.archive ?? '';
    if (isSplit(output, parts)) {
        from = (0,external_node_path_.join)(folder, `${image}.tar`);
        await mergeArchives(parts.map(({ archive, platform })=>({
                archive,
                folder: (0,names/* platformFolder */.Or)(platform)
            })), from);
    }
    const { digest, bytes } = await (0,oci_digest/* digestOfStream */.Ul)((0,external_node_fs_.createReadStream)(from));
    const sha256 = digest.replace('sha256:', '');
    return {
        artifacts: parts.map(({ platform })=>({
                image,
                platform,
                path: output.dest,
                bytes,
                sha256
            })),
        placings: [
            {
                from,
                to: output.dest
            }
        ]
    };
}
/** Which of the two would be there in the end is nobody's wish. */ function refuseTwice(artifacts, cwd) {
    const seen = new Map();
    for (const one of artifacts){
        const other = seen.get(one.path);
        const isSameArchive = other?.image === one.image && other.sha256 === one.sha256 && other.path === one.path;
        if (other !== undefined && !isSameArchive) throw (0,problem/* badRequest */.li)(`${about(other)} and ${about(one)} both give ${shown(one.path, cwd)}`, {
            todo: 'Give each a dest of its own'
        });
        seen.set(one.path, one);
    }
}
function about({ image, platform }) {
    return `${image} (${platform})`;
}
function shown(path, cwd) {
    return (0,external_node_path_.relative)(cwd, path).split(external_node_path_.sep).join('/');
}


/***/ })

};
