export const id = 1834;
export const ids = [1834,9764,4995];
export const modules = {

/***/ 18488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ byHash),
/* harmony export */   GT: () => (/* binding */ inReleaseOf),
/* harmony export */   Jn: () => (/* binding */ suiteFolder),
/* harmony export */   hN: () => (/* binding */ provePool),
/* harmony export */   oX: () => (/* binding */ readFormer),
/* harmony export */   uU: () => (/* binding */ taken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84965);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21024);
/* harmony import */ var _stanza_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60236);






/** The folder of a suite, and a list in it by its hash, relative to the repository. */ const suiteFolder = (suite)=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('dists', suite);
const inReleaseOf = (suite)=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(suiteFolder(suite), 'InRelease');
const byHash = (path, sha256)=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '..', 'by-hash', 'SHA256', sha256);
/**
 * Reads a suite of a repository. What its own signature does not cover is not believed: who may write to its place, and
 * has no key, would have packages signed by the next run.
 * @returns undefined where there is no such suite yet
 * @throws Problem (request) where it is signed by somebody else, or not the work of this program; (surroundings) where
 *   something of it is missing or damaged
 */ async function readFormer(shelf, suite, signer) {
    const folder = suiteFolder(suite);
    const inline = await shelf.read(inReleaseOf(suite));
    const signed = inline === undefined ? await readUnfinished(shelf, folder, signer) : await signer.signedIn(inline);
    if (signed === undefined) {
        if (inline === undefined) return undefined;
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${folder}/InRelease is not signed by this key`, {
            todo: 'Has the key changed? Then give former-key. Else somebody has changed the repository: look at it first'
        });
    }
    const release = understood(()=>(0,_release_js__WEBPACK_IMPORTED_MODULE_4__/* .readRelease */ .iJ)(signed.text), `${folder}/InRelease`);
    // Another suite's is signed by the same key: what is in `testing` alone would come into `stable` with it.
    if (release.suite !== suite) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${folder}/InRelease was signed for the suite ${release.suite ?? ''}`, {
        todo: 'Somebody has changed the repository: look at it first, and restore it as it was'
    });
    const packages = new Map();
    for (const listed of release.files){
        const [, component, architecture] = /^([^/]+)\/binary-([^/]+)\/Packages$/.exec(listed.path) ?? [];
        if (component === undefined || architecture === undefined) continue;
        const text = await readListed(shelf, folder, listed);
        for (const one of understood(()=>packagesIn(text, component, architecture), listed.path))packages.set(one.path, one);
    }
    await proveThere(shelf, [
        ...packages.values()
    ]);
    return {
        release,
        packages: [
            ...packages.values()
        ],
        inline,
        isByFormerKey: !signed.isByThisKey
    };
}
/** What a first run has left that was ended just before InRelease: everything that its Release names is there. */ async function readUnfinished(shelf, folder, signer) {
    const text = await shelf.read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'Release'));
    if (text === undefined) return undefined;
    const detached = await shelf.read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'Release.gpg'));
    const signed = detached === undefined ? undefined : await signer.signedApart(text, detached);
    if (signed !== undefined) return signed;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${folder} has a Release and no InRelease`, {
        todo: 'Start with an empty folder, or another suite: this is not the work of image-build apt'
    });
}
function packagesIn(text, component, architecture) {
    return (0,_stanza_js__WEBPACK_IMPORTED_MODULE_5__/* .readStanzas */ .h8)(text).map((stanza)=>{
        const one = (0,_package_js__WEBPACK_IMPORTED_MODULE_3__/* .packageIn */ .sr)(stanza, component);
        if (one.architecture !== architecture && one.architecture !== 'all') throw new Error(`${one.path} is no package for ${architecture}`);
        return one;
    });
}
/** By its hash first: that is nobody else's list, also while somebody writes. */ async function readListed(shelf, folder, { path, sha256 }) {
    for (const name of [
        byHash(path, sha256),
        path
    ]){
        const bytes = await shelf.read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
        if (bytes !== undefined && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') === sha256) return bytes.toString('utf8');
    }
    throw damaged(`${path} is not what InRelease says`);
}
async function proveThere(shelf, packages) {
    const sizes = await shelf.sizes(packages.map(({ path })=>path));
    for (const { path, size } of packages){
        const found = sizes.get(path);
        if (found === undefined) throw damaged(`${path} is not there`);
        if (found !== size) throw damaged(`${path} has ${found} bytes, and the index says ${size}`);
    }
}
/**
 * Proves that no new package would take the place of another file: the suites of a repository share its pool.
 * @returns paths of those that are there already, byte by byte
 * @throws Problem (request)
 */ async function provePool(shelf, added) {
    const sizes = await shelf.sizes(added.map(({ path })=>path));
    const there = added.filter(({ path })=>sizes.has(path));
    for (const { path, size, sha256 } of there)if (sizes.get(path) !== size || await shelf.sha256(path) !== sha256) throw taken(path);
    return new Set(there.map(({ path })=>path));
}
/** A file of another content has the place of a package. */ function taken(path) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${path} is in the repository already, with other bytes`, {
        todo: 'Of one version for several suites each has its own name: image-build deb --suffix true'
    });
}
function damaged(what) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)(`The repository is damaged: ${what}`, {
        todo: 'Restore it as it was, or start with an empty folder and all packages'
    });
}
function understood(read, file) {
    try {
        return read();
    } catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${file} is not as image-build apt writes it: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, {
            todo: 'Start with an empty folder and all packages'
        });
    }
}


/***/ }),

/***/ 29764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inFolder: () => (/* binding */ inFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/digest.js
var oci_digest = __webpack_require__(8219);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(50661);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/folder.js






/** A repository in a folder. @param root absolute; need not be there */ function folderShelf(root) {
    return {
        read: (path)=>ifThere(path, ()=>(0,promises_.readFile)((0,external_node_path_.join)(root, path))),
        sizes: async (paths)=>{
            const sizes = new Map();
            for (const path of paths){
                const found = await ifThere(path, ()=>(0,promises_.stat)((0,external_node_path_.join)(root, path)));
                if (found?.isFile() === true) sizes.set(path, found.size);
            }
            return sizes;
        },
        sha256: async (path)=>{
            const found = await ifThere(path, ()=>(0,oci_digest/* digestOfStream */.Ul)((0,external_node_fs_.createReadStream)((0,external_node_path_.join)(root, path))));
            return found?.digest.replace('sha256:', '');
        }
    };
}
async function ifThere(path, read) {
    try {
        return await read();
    } catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === 'ENOENT') return undefined;
        throw (0,problem/* surroundingsFailed */.fs)(`${path} cannot be read`, {}, error);
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/step.js + 2 modules
var step = __webpack_require__(28651);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/temporary.js
var temporary = __webpack_require__(1898);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/former.js
var former = __webpack_require__(18488);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/write.js








/**
 * Writes the next state of a repository, in its order; what belongs to neither state is removed at the end.
 * @param root of the repository, absolute
 * @param before what InRelease was when the repository was read
 * @throws Problem (surroundings) where somebody else has written meanwhile, or the disk fails; (request) where a package
 *   has changed since it was read
 */ async function writeState(root, suite, { writes, removals, keptByHash }, before) {
    for (const write of writes){
        if (write === writes.at(-1)) await proveSame(root, suite, before);
        await writeOne(root, write).catch((error)=>{
            if (error instanceof problem/* Problem */.AF) throw error;
            throw (0,problem/* surroundingsFailed */.fs)(`${write.path} cannot be written: ${(0,problem/* messageOf */.bD)(error)}`, {}, error);
        });
    }
    for (const path of removals)await (0,promises_.rm)((0,external_node_path_.join)(root, path), {
        force: true
    });
    await removeOthers(root, (0,former/* suiteFolder */.Jn)(suite), keptByHash);
}
/** Puts one file in its place: nobody ever sees half of it. */ async function writeOne(root, write) {
    const path = (0,external_node_path_.join)(root, write.path);
    if ('bytes' in write) {
        await (0,temporary/* writeWhole */.f8)(path, write.bytes);
        return;
    }
    const part = (0,temporary/* partOf */.BU)(path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), {
        recursive: true
    });
    try {
        await (0,promises_.copyFile)(write.from, part);
        const { digest } = await (0,oci_digest/* digestOfStream */.Ul)((0,external_node_fs_.createReadStream)(part));
        if (digest !== `sha256:${write.sha256}`) throw (0,problem/* badRequest */.li)(`${write.from} has changed while it was published`, {
            todo: 'Let nothing write it, and run again'
        });
        // Web servers are somebody else.
        await (0,promises_.chmod)(part, 0o644);
        await (0,promises_.rename)(part, path);
    } finally{
        await (0,promises_.rm)(part, {
            force: true
        });
    }
}
async function proveSame(root, suite, before) {
    const now = await folderShelf(root).read((0,former/* inReleaseOf */.GT)(suite));
    if (before === undefined ? now === undefined : now?.equals(before) === true) return;
    throw (0,problem/* surroundingsFailed */.fs)('Somebody else has written the repository meanwhile', {
        todo: 'Run again, one after the other'
    });
}
/** Lists by their hash that neither this state nor the one before it has. */ async function removeOthers(root, folder, kept) {
    for (const entry of (await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), {
        withFileTypes: true
    }))){
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory()) await removeOthers(root, path, kept);
        else if (/\/by-hash\/SHA256\/[0-9a-f]{64}$/.test(path) && !kept.has(path)) await (0,promises_.rm)((0,external_node_path_.join)(root, path), {
            force: true
        });
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/in-folder.js



/**
 * Brings a repository in a folder to its next state.
 * @param root absolute; need not be there
 * @throws Problem as stepFrom and writeState
 */ async function inFolder(root, bench, purpose) {
    const { next, before } = await (0,step/* stepFrom */.V)(folderShelf(root), bench);
    if (!next.isSame && purpose === 'write') await writeState(root, bench.wanted.suite, next, before);
    return next;
}


/***/ }),

/***/ 78899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ againWhileMoved)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _oci_registry_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);



/** How often somebody else may write between our reading and our writing. */ const mostMoves = 6;
/**
 * Does something again, on top of what is there then, as long as somebody else was faster.
 * @param what moves: `The branch`
 * @throws Problem (surroundings) where they always are; interrupted
 */ async function againWhileMoved(what, signal, once, policy = _oci_registry_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRetryPolicy */ .ur) {
    for(let attempt = 1; attempt <= mostMoves; attempt += 1){
        const done = await once();
        if (done !== 'moved') return done;
        if (attempt === mostMoves) break;
        const pause = (0,_oci_registry_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .pauseMs */ .rV)(attempt, policy, Math.random());
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, undefined, {
            signal
        }).catch(()=>undefined);
        if (signal.aborted) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .interrupted */ .VM)();
    }
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)(`${what} moved ${mostMoves} times while it was written`, {
        todo: 'Run again when less is written to it: one run after the other'
    });
}


/***/ }),

/***/ 51834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  onBranch: () => (/* binding */ onBranch)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/registry/retry.js
var retry = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/capture.js
var capture = __webpack_require__(40111);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/env.js
var tools_env = __webpack_require__(44022);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/which.js
var which = __webpack_require__(24084);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/programs.js
var programs = __webpack_require__(83056);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/branch.js








/** What the settings of this machine, or files of the branch, could otherwise start or change. */ const settings = [
    ...[
        'core.hooksPath=/dev/null',
        'core.fsmonitor=false',
        'core.autocrlf=false',
        'gc.auto=0'
    ],
    // A link in the branch could lead anywhere.
    ...[
        'core.symlinks=false',
        'commit.gpgSign=false',
        'push.gpgSign=false',
        'credential.helper='
    ],
    'submodule.recurse=false'
];
/** Over whatever .gitattributes say: bytes stay what they are, and no filter is started. */ const attributes = '* -text -filter -ident !working-tree-encoding\n';
/** Git asks it for a name and a password when it needs them; the token is in its environment alone. */ const helper = '!f() { test "$1" = get && printf "username=x-access-token\\npassword=%s\\n" "$IMAGE_BUILD_GIT_TOKEN"; }; f';
/** The account under which the jobs of workflows write. */ const author = {
    name: 'github-actions[bot]',
    email: '41898282+github-actions[bot]@users.noreply.github.com'
};
/**
 * A branch to write to; it need not be there yet.
 * @param folder where it is checked out, absolute; not there yet
 * @throws Problem (request) for a name that is none, (surroundings) where git is not there
 */ async function openBranch({ url, branch, token }, folder, env, signal, onRetry) {
    const program = await (0,which/* firstOf */.Ku)('git', env);
    if (program === undefined) throw (0,problem/* surroundingsFailed */.fs)('git is not there', {
        todo: 'Install git'
    });
    const { origin, host } = new URL(url);
    const given = [
        ...settings,
        `credential.${origin}.helper=${helper}`
    ].flatMap((one)=>[
            '-c',
            one
        ]);
    const own = (0,tools_env/* cleanEnv */.J)(env, {
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_COMMITTER_NAME: author.name,
        GIT_COMMITTER_EMAIL: author.email,
        IMAGE_BUILD_GIT_TOKEN: token
    });
    const git = (...args)=>(0,capture/* capture */.F)(program, [
            ...given,
            ...args
        ], {
            cwd: folder,
            env: own,
            signal
        });
    const must = async (...args)=>{
        const answer = await git(...args);
        if (answer.exitCode === 0) return answer.stdout;
        throw (0,problem/* surroundingsFailed */.fs)(`git ${args[0] ?? ''} has failed`, {
            log: (0,programs/* saidBy */.T)(answer)
        });
    };
    const far = (what, ...args)=>(0,retry/* retried */.sT)(async ()=>{
            const answer = await git(...args);
            if (answer.exitCode === 0 || args[0] === 'push' && isMoved(answer)) return answer;
            const problem = refusal(what, url, answer);
            const why = passing.exec(answer.stderr)?.[0];
            throw why === undefined ? problem : new retry/* Transient */.Rc(problem, {
                host,
                why
            });
        }, retry/* defaultRetryPolicy */.ur, signal, onRetry);
    const ref = `refs/heads/${branch}`;
    await (0,promises_.mkdir)(folder);
    await must('init', '--quiet');
    if ((await git('check-ref-format', '--branch', branch)).exitCode !== 0) throw (0,problem/* badRequest */.li)(`${JSON.stringify(branch)} is no name of a branch`);
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, '.git', 'info'), {
        recursive: true
    });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, '.git', 'info', 'attributes'), attributes);
    return {
        fetch: async ()=>{
            const { stdout } = await far(`look at ${branch}`, 'ls-remote', '--heads', url, ref);
            if (stdout.trim() === '') {
                await must('symbolic-ref', 'HEAD', ref);
                // What an earlier try has written and could not push is nothing that is there.
                await must('update-ref', '-d', ref);
                await must('read-tree', '--empty');
                await must('clean', '--quiet', '-ffdx');
                await (0,promises_.writeFile)((0,external_node_path_.join)(folder, '.nojekyll'), '');
                return;
            }
            await far(`fetch ${branch}`, 'fetch', '--quiet', '--depth=1', '--no-tags', url, ref);
            await must('reset', '--quiet', '--hard', 'FETCH_HEAD');
            await must('clean', '--quiet', '-ffdx');
        },
        push: async (message)=>{
            await must('add', '--force', '--all');
            await must('commit', '--quiet', '--allow-empty', '--message', message);
            const answer = await far(`push to ${branch}`, 'push', '--porcelain', url, `HEAD:${ref}`);
            return answer.exitCode === 0;
        }
    };
}
/** What another try may mend. */ const passing = /could not resolve host|connection (?:timed out|refused|reset)|timed out|returned error: (?:429|5\d\d)|http (?:429|5\d\d)|early eof|hung up unexpectedly|rpc failed|empty reply|tls connection was non-properly terminated/i;
/** Somebody else has pushed: it is fetched, and done anew. */ function isMoved({ stdout, stderr }) {
    return /\[rejected\]|cannot lock ref|reference already exists|failed to update ref/i.test(`${stdout}\n${stderr}`);
}
function refusal(what, url, answer) {
    const log = (0,programs/* saidBy */.T)(answer);
    if (/authentication failed|could not read|returned error: 40[134]|permission to .* denied|not found/i.test(log.join('\n'))) return (0,problem/* surroundingsFailed */.fs)(`The token may not ${what} of ${url}`, {
        log,
        todo: 'The job needs `permissions: contents: write`, and so does the job that calls the workflow; a personal token needs that right'
    });
    return (0,problem/* surroundingsFailed */.fs)(`Git did not let us ${what} of ${url}`, {
        log
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/in-folder.js + 2 modules
var in_folder = __webpack_require__(29764);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/moves.js
var moves = __webpack_require__(78899);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/on-branch.js




/**
 * Brings a repository on a branch to its next state, by one commit on top of what the branch is then.
 * @param checkout where the branch is checked out, absolute; not there yet
 * @throws Problem as openBranch, inFolder and againWhileMoved
 */ async function onBranch({ at, folder }, checkout, bench, purpose, { env, signal, onRetry }) {
    const branch = await openBranch(at, checkout, env, signal, onRetry);
    return (0,moves/* againWhileMoved */.j)('The branch', signal, async ()=>{
        await branch.fetch();
        const next = await (0,in_folder.inFolder)((0,external_node_path_.join)(checkout, folder), bench, purpose);
        if (next.isSame || purpose === 'prove') return next;
        return await branch.push(messageFor(bench.wanted, next)) ? next : 'moved';
    });
}
function messageFor({ suite }, { added }) {
    const [first] = added;
    if (first === undefined) return `apt: ${suite} is signed anew`;
    const more = added.length === 1 ? '' : ` and ${added.length - 1} more`;
    const lines = added.map(({ name, version, architecture })=>`${name} ${version} ${architecture}`);
    return `apt: ${first.name} ${first.version}${more} for ${suite}\n\n${lines.join('\n')}`;
}


/***/ }),

/***/ 21024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hO: () => (/* binding */ releaseText),
/* harmony export */   iJ: () => (/* binding */ readRelease),
/* harmony export */   lX: () => (/* binding */ withoutTimes)
/* harmony export */ });
/* unused harmony export componentRule */
/* harmony import */ var _stanza_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60236);

/** The fields that are times. */ const times = [
    'Date',
    'Valid-Until'
];
/**
 * The text of a Release file; ends with a newline.
 * Source: wiki.debian.org/DebianRepository/Format, "Release files".
 * @param nowMs since 1970
 * @param validUntilMs since 1970; for ever when left out
 */ function releaseText({ suite, codename, origin, label }, components, architectures, files, nowMs, validUntilMs) {
    const sums = [
        ...files
    ].sort((a, b)=>a.path < b.path ? -1 : 1).map(({ path, size, sha256 })=>`\n ${sha256} ${size} ${path}`).join('');
    const field = (name, value)=>value === undefined ? [] : [
            {
                name,
                value
            }
        ];
    return (0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .writeStanza */ .nx)([
        ...field('Origin', origin),
        ...field('Label', label),
        ...field('Suite', suite),
        ...field('Codename', codename),
        ...field('Date', dateText(nowMs)),
        ...field('Valid-Until', validUntilMs === undefined ? undefined : dateText(validUntilMs)),
        ...field('Architectures', architectures.join(' ')),
        ...field('Components', components.join(' ')),
        ...field('Acquire-By-Hash', 'yes'),
        ...field('SHA256', sums)
    ]);
}
/**
 * Reads a Release file of ours.
 * @throws Error that says what is wrong: it is not the work of this program, or no longer
 */ function readRelease(text) {
    const [stanza, second] = (0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .readStanzas */ .h8)(text);
    if (stanza === undefined || second !== undefined) throw new Error('it is no single paragraph');
    const words = (name)=>((0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(stanza, name) ?? '').split(/\s+/).filter((word)=>word !== '');
    const named = (name, rule)=>{
        const bad = words(name).find((word)=>!rule.test(word));
        if (bad !== undefined) throw new Error(`${name} has ${JSON.stringify(bad)}`);
        return words(name);
    };
    const [suite, codename, origin, label] = [
        'Suite',
        'Codename',
        'Origin',
        'Label'
    ].map((name)=>(0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(stanza, name));
    const [madeMs, validUntilMs] = [
        timeIn(stanza, 'Date'),
        timeIn(stanza, 'Valid-Until')
    ];
    return {
        components: named('Components', componentRule),
        architectures: named('Architectures', /^[a-z0-9][a-z0-9-]*$/),
        files: ((0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(stanza, 'SHA256') ?? '').split('\n').filter((line)=>line.trim() !== '').map(listedIn),
        rest: withoutTimes(text),
        ...suite === undefined ? {} : {
            suite
        },
        ...codename === undefined ? {} : {
            codename
        },
        ...origin === undefined ? {} : {
            origin
        },
        ...label === undefined ? {} : {
            label
        },
        ...madeMs === undefined ? {} : {
            madeMs
        },
        ...validUntilMs === undefined ? {} : {
            validUntilMs
        },
        ...validUntilMs === undefined || madeMs === undefined ? {} : {
            validForMs: validUntilMs - madeMs
        }
    };
}
function timeIn(stanza, name) {
    const text = (0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(stanza, name);
    const ms = text === undefined ? undefined : Date.parse(text.replace(/ UTC$/, ' GMT'));
    if (ms !== undefined && Number.isNaN(ms)) throw new Error(`${name} is no time`);
    return ms;
}
/** A Release file without its times. */ function withoutTimes(text) {
    return (0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .readStanzas */ .h8)(text).map((stanza)=>(0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .writeStanza */ .nx)(stanza.filter(({ name })=>!times.includes(name)))).join('\n');
}
/** A component is one folder: `main`, `contrib`. */ const componentRule = /^[a-zA-Z0-9][\w.+-]*$/;
function listedIn(line) {
    const { sha256, size, path } = /^ (?<sha256>[0-9a-f]{64}) +(?<size>\d{1,15}) (?<path>(?!.*\.\.)[\w.+][\w.+/-]*)$/.exec(line)?.groups ?? {};
    if (sha256 === undefined || size === undefined || path === undefined) throw new Error(`SHA256 has the line ${JSON.stringify(line.slice(0, 100))}`);
    return {
        sha256,
        size: Number(size),
        path
    };
}
/** As apt reads it: `Mon, 23 Nov 2026 01:00:00 UTC`. */ function dateText(ms) {
    return new Date(ms).toUTCString().replace(/GMT$/, 'UTC');
}


/***/ }),

/***/ 28651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ stepFrom)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/former.js
var apt_former = __webpack_require__(18488);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/package.js
var apt_package = __webpack_require__(84965);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/indices.js


/**
 * The packages that were there, and those that were given.
 * @throws Problem (request) where a given one is there with other bytes: whoever has installed it would not get the
 *   new one, and caches would mix them
 */ function merge(former, given) {
    const byIdentity = new Map(former.map((one)=>[
            `${one.component} ${(0,apt_package/* identityOf */.cu)(one)}`,
            one
        ]));
    const byPath = new Map(former.map((one)=>[
            one.path,
            one
        ]));
    const added = [];
    for (const one of given){
        const key = `${one.component} ${(0,apt_package/* identityOf */.cu)(one)}`;
        const other = byIdentity.get(key) ?? byPath.get(one.path);
        if (other !== undefined && (other.sha256 !== one.sha256 || (0,apt_package/* identityOf */.cu)(other) !== (0,apt_package/* identityOf */.cu)(one))) throw (0,problem/* badRequest */.li)(`${(0,apt_package/* identityOf */.cu)(one)} is in the repository already, with other bytes: ${other.sha256.slice(0, 12)} there, ${one.sha256.slice(0, 12)} here`, {
            todo: 'What is published stays: build it as a new version'
        });
        if (other !== undefined) continue;
        byIdentity.set(key, one);
        byPath.set(one.path, one);
        added.push(one);
    }
    return {
        packages: sorted([
            ...byIdentity.values()
        ]),
        added
    };
}
/**
 * The lists of a suite: one for each component and architecture, each with the packages for all architectures, for
 * programs that read no other. These are in a list of their own, too, which apt reads on every machine: also on one that
 * nothing else is built for.
 * Source: wiki.debian.org/DebianRepository/Format, "Architectures".
 * @param architectures that are to be there besides those of the packages; one that was there stays
 */ function indicesOf(packages, components, architectures) {
    const all = [
        ...new Set([
            ...architectures,
            ...packages.map(({ architecture })=>architecture)
        ])
    ].sort();
    return [
        ...new Set(components)
    ].sort().flatMap((component)=>all.map((architecture)=>({
                component,
                architecture,
                path: `${component}/binary-${architecture}/Packages`,
                text: sorted(packages).filter((one)=>one.component === component).filter((one)=>one.architecture === architecture || one.architecture === 'all').map(({ text })=>text).join('\n')
            })));
}
/** By name, then by version and architecture as texts: the same order on every machine. */ function sorted(packages) {
    const key = (one)=>`${one.name} ${one.version} ${one.architecture} ${one.component}`;
    return packages.map((one)=>({
            one,
            key: key(one)
        })).sort((a, b)=>a.key < b.key ? -1 : a.key > b.key ? 1 : 0).map(({ one })=>one);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/release.js
var release = __webpack_require__(21024);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/next.js






/** Names of the public key beside the repository. */ const keyNames = {
    armored: 'archive-keyring.asc',
    binary: 'archive-keyring.gpg'
};
/**
 * The next state of a suite. Nothing is to be written where no package is new, nothing else is said of the suite, and
 * its signature is by this key and holds for more than half of its time.
 * @param compress gives a list as apt fetches it
 * @param nowMs since 1970
 * @throws Problem (request) for a package that is there with other bytes, and where there is nothing at all
 */ async function nextState(wanted, former, given, signer, compress, nowMs) {
    const merged = merge(former?.packages ?? [], given.map((one)=>one.package));
    if (former === undefined && given.length === 0) throw (0,problem/* badRequest */.li)(`There is no suite ${wanted.suite} yet, and no package was given`, {
        todo: 'Give .deb files, or folders with them'
    });
    const components = [
        ...new Set([
            ...former?.release.components ?? [],
            wanted.component
        ])
    ].sort();
    const known = [
        ...former?.release.architectures ?? [],
        ...wanted.architectures
    ];
    const indices = indicesOf(merged.packages, components, known);
    const lists = (await allCompressed(indices, compress)).map((list)=>({
            ...list,
            ...factsOf(list.bytes)
        }));
    const architectures = [
        ...new Set(indices.map(({ architecture })=>architecture))
    ];
    const validForMs = wanted.validForMs ?? former?.release.validForMs ?? 0;
    const validUntilMs = validForMs === 0 ? undefined : nowMs + validForMs;
    const text = (0,release/* releaseText */.hO)(saidOf(wanted, former), components, architectures, lists, nowMs, validUntilMs);
    const folder = (0,apt_former/* suiteFolder */.Jn)(wanted.suite);
    const outcome = {
        ...merged,
        keptByHash: new Set([
            ...lists,
            ...former?.release.files ?? []
        ].map((one)=>hashed(folder, one))),
        formerMs: former?.release.madeMs,
        removals: gone(former?.release.files ?? [], lists).map((path)=>(0,external_node_path_.join)(folder, path))
    };
    if (former?.inline !== undefined && former.release.rest === (0,release/* withoutTimes */.lX)(text) && !former.isByFormerKey && !isDue(former.release.validUntilMs, validForMs, nowMs)) return {
        ...outcome,
        writes: [],
        isSame: true
    };
    const files = new Map(given.map((one)=>[
            one.package.path,
            one.file
        ]));
    const { inline, detached } = await signer.sign(text);
    const writes = [
        ...merged.added.map(({ path, size, sha256 })=>({
                path,
                size,
                sha256,
                from: files.get(path) ?? path
            })),
        {
            path: keyNames.armored,
            bytes: signer.publicKey.armored
        },
        {
            path: keyNames.binary,
            bytes: signer.publicKey.binary
        },
        ...lists.map((list)=>({
                path: hashed(folder, list),
                bytes: list.bytes
            })),
        ...lists.map(({ path, bytes })=>({
                path: (0,external_node_path_.join)(folder, path),
                bytes
            })),
        // What has a Release has its signature: the next run goes on with what was cut off here.
        {
            path: (0,external_node_path_.join)(folder, 'Release.gpg'),
            bytes: detached
        },
        {
            path: (0,external_node_path_.join)(folder, 'Release'),
            bytes: Buffer.from(text)
        },
        {
            path: (0,apt_former/* inReleaseOf */.GT)(wanted.suite),
            bytes: inline
        }
    ];
    return {
        ...outcome,
        writes,
        isSame: false
    };
}
function saidOf(wanted, former) {
    const { suite, owner } = wanted;
    const codename = wanted.codename ?? former?.release.codename ?? suite;
    const origin = wanted.origin ?? former?.release.origin ?? owner;
    return {
        suite,
        codename,
        origin,
        label: wanted.label ?? former?.release.label ?? origin
    };
}
async function allCompressed(indices, compress) {
    const lists = [];
    for (const { path, text } of indices)for (const [ending, bytes] of (await compress(text)))lists.push({
        path: `${path}${ending}`,
        bytes
    });
    return lists;
}
function factsOf(bytes) {
    return {
        size: bytes.length,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')
    };
}
function hashed(folder, { path, sha256 }) {
    return (0,external_node_path_.join)(folder, (0,apt_former/* byHash */.Ci)(path, sha256));
}
function gone(before, now) {
    const paths = new Set(now.map(({ path })=>path));
    return before.flatMap(({ path })=>paths.has(path) ? [] : [
            path
        ]);
}
/** Whether a signature has to be made anew though nothing else is new. */ function isDue(untilMs, validForMs, nowMs) {
    if (untilMs === undefined) return validForMs !== 0;
    return validForMs === 0 || untilMs - nowMs < validForMs / 2;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/step.js


/**
 * Reads what is there, and makes the next state of it; nothing is written. What the pool has already is not among the
 * writes.
 * @throws Problem as readFormer, nextState and provePool
 */ async function stepFrom(shelf, { wanted, packages, signer, compress, nowMs }) {
    const former = await (0,apt_former/* readFormer */.oX)(shelf, wanted.suite, signer);
    const next = await nextState(wanted, former, packages, signer, compress, nowMs);
    const there = await (0,apt_former/* provePool */.hN)(shelf, next.added);
    const writes = next.writes.filter(({ path })=>!there.has(path));
    return {
        next: {
            ...next,
            writes
        },
        before: former?.inline
    };
}


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ Transient),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   rV: () => (/* binding */ pauseMs),
/* harmony export */   sT: () => (/* binding */ retried),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var p_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74995);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);



const defaultRetryPolicy = {
    attempts: 5,
    baseMs: 500,
    capMs: 10_000,
    longestWaitMs: 120_000
};
/** A failure that may be gone the next time; `problem` is what it is when it stays. */ class Transient extends Error {
    name = 'Transient';
    problem;
    passing;
    constructor(problem, passing = {
        host: 'a registry',
        why: problem.message
    }){
        super(problem.message, {
            cause: problem
        });
        this.problem = problem;
        this.passing = passing;
    }
}
/**
 * The pause after a failed attempt: twice as long each time, half of it by chance so that many runners do not come
 * back at once, and never shorter than the registry asks for.
 * @param attempt 1 after the first one
 * @param random from 0 to 1
 */ function pauseMs(attempt, policy, random, retryAfterMs = 0) {
    const longest = Math.min(policy.capMs, policy.baseMs * 2 ** (attempt - 1));
    return Math.max(retryAfterMs, Math.round(longest * (0.5 + random / 2)));
}
/** The pause that a Retry-After header asks for: seconds or a date (RFC 9110, 10.2.3). */ function parseRetryAfter(header, nowMs) {
    if (header === undefined) return undefined;
    if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
/**
 * Runs an operation again as long as it throws Transient and the policy allows it.
 * @param onRetry told of each further try, before its pause
 * @throws the Problem of the last Transient; anything else at once; `interrupted` when the signal is aborted
 */ async function retried(operation, policy, signal, onRetry = ()=>undefined) {
    try {
        return await (0,p_retry__WEBPACK_IMPORTED_MODULE_2__["default"])(operation, {
            retries: policy.attempts - 1,
            minTimeout: 0,
            shouldRetry: ({ error, attemptNumber })=>error instanceof Transient && mayTryAgain(error.passing, attemptNumber, policy),
            onFailedAttempt: async ({ error, attemptNumber, retriesLeft })=>{
                if (!(error instanceof Transient) || retriesLeft === 0) return;
                const { passing } = error;
                if (!mayTryAgain(passing, attemptNumber, policy)) return;
                onRetry({
                    what: `asking ${passing.host}`,
                    why: passing.why
                });
                const pause = pauseMs(attemptNumber, policy, Math.random(), passing.retryAfterMs);
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, undefined, {
                    signal
                }).catch(()=>undefined);
                if (signal.aborted) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .interrupted */ .VM)();
            }
        });
    } catch (error) {
        throw error instanceof Transient ? error.problem : error;
    }
}
function mayTryAgain(passing, attempt, { longestWaitMs }) {
    return (passing.retryAfterMs ?? 0) <= longestWaitMs && attempt < (passing.attempts ?? Infinity);
}


/***/ }),

/***/ 40111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ capture)
/* harmony export */ });
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79644);

/**
 * Runs a program to its end and gives what it printed, by lines; standard input is empty. Unlike `exec` it can be
 * stopped by a signal, and a program that ends without reading its input does it no harm.
 * @throws Problem: interrupted, or surroundings when it cannot be started
 */ async function capture(program, args, options) {
    const stdout = [];
    const stderr = [];
    const exitCode = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .stream */ .T)(program, args, {
        ...options,
        onStdout: (line)=>stdout.push(line),
        onStderr: (line)=>stderr.push(line)
    });
    return {
        exitCode,
        stdout: stdout.join('\n'),
        stderr: stderr.join('\n')
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


/***/ }),

/***/ 74995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ pRetry)
});

// UNUSED EXPORTS: AbortError, makeRetriable

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}


/***/ })

};
