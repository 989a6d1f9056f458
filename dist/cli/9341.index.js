export const id = 9341;
export const ids = [9341];
export const modules = {

/***/ 9341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runApt: () => (/* binding */ runApt)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
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
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/exec.js
var exec = __webpack_require__(79644);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/programs.js




/** The package of Debian and Ubuntu that each is in. */ const programs_packages = {
    'dpkg-deb': 'dpkg',
    gpg: 'gnupg',
    gpgconf: 'gnupg',
    xz: 'xz-utils'
};
/**
 * A program on PATH. It gets of our environment what every tool gets: no tokens, no keys.
 * @throws Problem (surroundings) where it is not there
 */ async function programOf(name, env, signal) {
    const program = await (0,which/* firstOf */.Ku)(name, env);
    if (program === undefined) throw (0,problem/* surroundingsFailed */.fs)(`${name} is not there`, {
        todo: `Install it: apt-get install ${programs_packages[name]}`
    });
    return (args, { env: own = {}, input } = {})=>{
        if (signal.aborted) throw (0,problem/* interrupted */.VM)();
        return (0,exec/* exec */.m)(program, args, {
            env: (0,tools_env/* cleanEnv */.J)(env, {
                LC_ALL: 'C',
                ...own
            }),
            ...input === undefined ? {} : {
                input
            }
        });
    };
}
/** The last lines of what a program has said, for a problem's log. */ function saidBy({ stdout, stderr }) {
    return `${stdout}\n${stderr}`.split('\n').filter((line)=>line.trim() !== '').slice(-20);
}

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
            log: saidBy(answer)
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
    const log = saidBy(answer);
    if (/authentication failed|could not read|returned error: 40[134]|permission to .* denied|not found/i.test(log.join('\n'))) return (0,problem/* surroundingsFailed */.fs)(`The token may not ${what} of ${url}`, {
        log,
        todo: 'The job needs `permissions: contents: write`, and so does the job that calls the workflow; a personal token needs that right'
    });
    return (0,problem/* surroundingsFailed */.fs)(`Git did not let us ${what} of ${url}`, {
        log
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/compress.js





/** Where gzip names the system that it ran on; 3 is Unix. Source: RFC 1952, 2.3. */ const [osByte, unix] = [
    9,
    3
];
/**
 * A list as apt fetches it: plain, `.gz` and `.xz`, by what is added to its name. The same text gives the same bytes.
 * @param folder an own one, for what xz reads and writes
 */ async function compressed(text, folder, xz) {
    const plain = Buffer.from(text);
    const gz = (0,external_node_zlib_.gzipSync)(plain, {
        level: 9
    });
    gz[osByte] = unix;
    const path = (0,external_node_path_.join)(folder, 'index');
    await (0,promises_.writeFile)(path, plain);
    const answer = await xz([
        '--compress',
        '--force',
        '--keep',
        '--threads=1',
        path
    ]);
    if (answer.exitCode !== 0) throw (0,problem/* surroundingsFailed */.fs)('xz has failed', {
        log: saidBy(answer)
    });
    return [
        [
            '',
            plain
        ],
        [
            '.gz',
            gz
        ],
        [
            '.xz',
            await (0,promises_.readFile)(`${path}.xz`)
        ]
    ];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/digest.js
var oci_digest = __webpack_require__(8219);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/given-files.js
var given_files = __webpack_require__(59418);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/stanza.js
/** One field of a paragraph, its value as it is written: lines after the first with their blanks. */ /**
 * Reads paragraphs of fields without changing anything in them: what is written from them again is what was read.
 * Source: deb822(5).
 * @throws Error that says which line is none, or which field is there twice
 */ function readStanzas(text) {
    const stanzas = [];
    let current;
    for (const [index, line] of text.split('\n').entries()){
        if (line.trim() === '') {
            current = undefined;
            continue;
        }
        const last = current?.at(-1);
        if (/^[ \t]/.test(line)) {
            if (current === undefined || last === undefined) throw new Error(`line ${index + 1} belongs to no field`);
            current[current.length - 1] = {
                ...last,
                value: `${last.value}\n${line.trimEnd()}`
            };
            continue;
        }
        const [, name, value = ''] = /^([!-,./-9;-~][!-9;-~]*):(.*)$/.exec(line) ?? [];
        if (name === undefined) throw new Error(`line ${index + 1} is no field`);
        if (current === undefined) stanzas.push(current = []);
        else if (stanza_valueOf(current, name) !== undefined) throw new Error(`the field ${name} is there twice`);
        current.push({
            name,
            value: value.trim()
        });
    }
    return stanzas;
}
/** The value of a field, whose name is compared without regard to case. */ function stanza_valueOf(stanza, name) {
    return stanza.find((field)=>field.name.toLowerCase() === name.toLowerCase())?.value;
}
/** A paragraph as text; ends with a newline. */ function writeStanza(stanza) {
    return stanza.map(({ name, value })=>value === '' || value.startsWith('\n') ? `${name}:${value}\n` : `${name}: ${value}\n`).join('');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/package.js


// Source: Debian Policy 5.6.1, 5.6.7, 5.6.12; dpkg, arch.c.
const rules = {
    Package: /^[a-z0-9][a-z0-9+.-]+$/,
    Version: /^(?:\d+:)?\d[0-9A-Za-z.+~-]*$/,
    Architecture: /^[a-z0-9][a-z0-9-]*$/
};
/** What an index says of a file itself: it is never taken from what is in the file. */ const ofIndex = new Set([
    'filename',
    'size',
    'md5sum',
    'sha1',
    'sha256',
    'sha512',
    'status'
]);
/** Longer ones no file system takes. */ const longestName = 255;
/**
 * A given package as it will be in a repository. Every name that becomes a part of a path is checked.
 * @throws Problem (request) for a control file that is none, or names that are none
 */ function packageOf({ file, control, size, sha256 }, component) {
    const stanza = only(control, file);
    const name = checked(stanza, 'Package', file);
    const version = checked(stanza, 'Version', file);
    const architecture = checked(stanza, 'Architecture', file);
    const source = sourceOf(stanza, name, file);
    const path = poolPath({
        name,
        version,
        architecture,
        source,
        component
    });
    if ((path.split('/').at(-1) ?? '').length > longestName) throw (0,problem/* badRequest */.li)(`${file} has a name of more than ${longestName} characters`);
    const kept = stanza.filter((field)=>!ofIndex.has(field.name.toLowerCase()));
    const text = writeStanza([
        ...kept,
        {
            name: 'Filename',
            value: path
        },
        {
            name: 'Size',
            value: String(size)
        },
        {
            name: 'SHA256',
            value: sha256
        }
    ]);
    return {
        name,
        version,
        architecture,
        component,
        path,
        size,
        sha256,
        text
    };
}
/**
 * A package as an index has it.
 * @throws Error that says what is wrong
 */ function packageIn(stanza, component) {
    const field = (name, rule)=>{
        const value = stanza_valueOf(stanza, name) ?? '';
        if (rule.test(value)) return value;
        throw new Error(`${name} is ${JSON.stringify(value.slice(0, 100))}`);
    };
    return {
        name: field('Package', rules.Package),
        version: field('Version', rules.Version),
        architecture: field('Architecture', rules.Architecture),
        component,
        path: field('Filename', /^pool\/(?:(?!\.{1,2}\/)[\w.+~-]+\/)+(?!\.{1,2}$)[\w.+~-]+$/),
        size: Number(field('Size', /^\d{1,15}$/)),
        sha256: field('SHA256', /^[0-9a-f]{64}$/),
        text: writeStanza(stanza)
    };
}
/** What two different files may not both be. */ function identityOf({ name, version, architecture }) {
    return `${name} ${version} ${architecture}`;
}
/**
 * Where a package lies, as Debian's own archive has it: by component, first letters and source.
 * Source: wiki.debian.org/DebianRepository/Format, and dak's poolify.
 */ function poolPath({ name, version, architecture, source, component }) {
    const letters = source.startsWith('lib') ? source.slice(0, 4) : source.slice(0, 1);
    const bare = version.replace(/^\d+:/, '');
    return `pool/${component}/${letters}/${source}/${name}_${bare}_${architecture}.deb`;
}
function only(control, file) {
    try {
        const [stanza, second] = readStanzas(control);
        if (stanza === undefined || second !== undefined) throw new Error('it is no single paragraph');
        return stanza;
    } catch (error) {
        throw (0,problem/* badRequest */.li)(`${file} has no control file as packages have it: ${(0,problem/* messageOf */.bD)(error)}`);
    }
}
function checked(stanza, field, file) {
    const value = stanza_valueOf(stanza, field) ?? '';
    if (rules[field].test(value)) return value;
    throw noName(field, value, file);
}
/** `hello`, or `hello (1.2.0-1)` where the version differs. */ function sourceOf(stanza, name, file) {
    const value = stanza_valueOf(stanza, 'Source') ?? name;
    const source = value.replace(/ \([^()]*\)$/, '');
    if (rules.Package.test(source)) return source;
    throw noName('Source', value, file);
}
function noName(field, value, file) {
    return (0,problem/* badRequest */.li)(`${file}: the field ${field} is ${JSON.stringify(value.slice(0, 100))}`, {
        todo: 'Build it with dpkg-buildpackage or dpkg-deb, which refuse such a name'
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/debs.js







/**
 * Reads packages.
 * @param given files, and folders that stand for all `.deb` files below them; relative to `cwd`
 * @param dpkgDeb asked for each one's control file
 * @throws Problem (request) for what is no package, and where nothing is one
 */ async function readDebs(given, cwd, component, dpkgDeb) {
    const paths = (await (0,given_files/* givenFiles */.b)(given, cwd)).filter((path)=>path.endsWith('.deb') || given.includes(path));
    if (given.length > 0 && paths.length === 0) throw (0,problem/* badRequest */.li)(`There is no package in ${given.join(', ')}`, {
        todo: 'Give .deb files, or folders with them'
    });
    const packages = [];
    for (const path of paths){
        const file = (0,external_node_path_.resolve)(cwd, path);
        const answer = await dpkgDeb([
            '--info',
            file,
            'control'
        ]);
        if (answer.exitCode !== 0) throw (0,problem/* badRequest */.li)(`${path} is no Debian package`, {
            log: saidBy(answer)
        });
        const { digest, bytes: size } = await (0,oci_digest/* digestOfStream */.Ul)((0,external_node_fs_.createReadStream)(file));
        const sha256 = digest.replace('sha256:', '');
        packages.push({
            file,
            package: packageOf({
                file: path,
                control: answer.stdout,
                size,
                sha256
            }, component)
        });
    }
    return packages;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(50661);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/release.js

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
    return writeStanza([
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
    const [stanza, second] = readStanzas(text);
    if (stanza === undefined || second !== undefined) throw new Error('it is no single paragraph');
    const words = (name)=>(stanza_valueOf(stanza, name) ?? '').split(/\s+/).filter((word)=>word !== '');
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
    ].map((name)=>stanza_valueOf(stanza, name));
    const [dateMs, validUntilMs] = [
        timeIn(stanza, 'Date'),
        timeIn(stanza, 'Valid-Until')
    ];
    return {
        components: named('Components', componentRule),
        architectures: named('Architectures', /^[a-z0-9][a-z0-9-]*$/),
        files: (stanza_valueOf(stanza, 'SHA256') ?? '').split('\n').filter((line)=>line.trim() !== '').map(listedIn),
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
        ...validUntilMs === undefined ? {} : {
            validUntilMs
        },
        ...validUntilMs === undefined || dateMs === undefined ? {} : {
            validForMs: validUntilMs - dateMs
        }
    };
}
function timeIn(stanza, name) {
    const text = stanza_valueOf(stanza, name);
    const ms = text === undefined ? undefined : Date.parse(text.replace(/ UTC$/, ' GMT'));
    if (ms !== undefined && Number.isNaN(ms)) throw new Error(`${name} is no time`);
    return ms;
}
/** A Release file without its times. */ function withoutTimes(text) {
    return readStanzas(text).map((stanza)=>writeStanza(stanza.filter(({ name })=>!times.includes(name)))).join('\n');
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

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/former.js








/** The folder of a suite, and a list in it by its hash, relative to the repository. */ const suiteFolder = (suite)=>(0,external_node_path_.join)('dists', suite);
const byHash = (path, sha256)=>(0,external_node_path_.join)(path, '..', 'by-hash', 'SHA256', sha256);
/**
 * Reads a suite of a repository. What its own signature does not cover is not believed: who may write the folder, and
 * has no key, would have packages signed by the next run.
 * @param root of the repository, absolute
 * @returns undefined where there is no such suite yet
 * @throws Problem (request) where it is signed by somebody else, or not the work of this program; (surroundings) where
 *   something of it is missing or damaged
 */ async function readFormer(root, suite, signer) {
    const folder = (0,external_node_path_.join)(root, suiteFolder(suite));
    const inline = await readIfThere((0,external_node_path_.join)(folder, 'InRelease'));
    if (inline === undefined) {
        if (await readIfThere((0,external_node_path_.join)(folder, 'Release')) === undefined) return undefined;
        throw (0,problem/* badRequest */.li)(`${suiteFolder(suite)} has a Release and no InRelease`, {
            todo: 'Start with an empty folder, or another suite: this is not the work of image-build apt'
        });
    }
    const signed = await signer.signedIn(inline);
    if (signed === undefined) throw (0,problem/* badRequest */.li)(`${suiteFolder(suite)}/InRelease is not signed by this key`, {
        todo: 'Has the key changed? Then give former-key. Else somebody has changed the repository: look at it first'
    });
    const release = understood(()=>readRelease(signed.text), `${suiteFolder(suite)}/InRelease`);
    // Another suite's is signed by the same key: what is in `testing` alone would come into `stable` with it.
    if (release.suite !== suite) throw (0,problem/* badRequest */.li)(`${suiteFolder(suite)}/InRelease was signed for the suite ${release.suite ?? ''}`, {
        todo: 'Somebody has changed the repository: look at it first, and restore it as it was'
    });
    const packages = new Map();
    for (const listed of release.files){
        const [, component, architecture] = /^([^/]+)\/binary-([^/]+)\/Packages$/.exec(listed.path) ?? [];
        if (component === undefined || architecture === undefined) continue;
        const text = await readListed(folder, listed);
        for (const one of understood(()=>packagesIn(text, component, architecture), listed.path))packages.set(one.path, one);
    }
    for (const one of packages.values())await proveThere(root, one);
    return {
        release,
        packages: [
            ...packages.values()
        ],
        inline,
        isByFormerKey: !signed.isByThisKey
    };
}
function packagesIn(text, component, architecture) {
    return readStanzas(text).map((stanza)=>{
        const one = packageIn(stanza, component);
        if (one.architecture !== architecture && one.architecture !== 'all') throw new Error(`${one.path} is no package for ${architecture}`);
        return one;
    });
}
async function readListed(folder, { path, sha256 }) {
    for (const name of [
        path,
        byHash(path, sha256)
    ]){
        const bytes = await readIfThere((0,external_node_path_.join)(folder, name));
        if (bytes !== undefined && (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') === sha256) return bytes.toString('utf8');
    }
    throw damaged(`${path} is not what InRelease says`);
}
async function proveThere(root, { path, size }) {
    const found = await (0,promises_.stat)((0,external_node_path_.join)(root, path)).catch(()=>undefined);
    if (found?.isFile() !== true) throw damaged(`${path} is not there`);
    if (found.size !== size) throw damaged(`${path} has ${found.size} bytes, and the index says ${size}`);
}
/**
 * Proves that no new package would take the place of another file: the suites of a repository share its pool.
 * @throws Problem (request)
 */ async function provePool(root, added) {
    for (const { path, sha256 } of added){
        const there = await readIfThere((0,external_node_path_.join)(root, path));
        if (there !== undefined && (0,external_node_crypto_.createHash)('sha256').update(there).digest('hex') !== sha256) throw (0,problem/* badRequest */.li)(`${path} is in the repository already, with other bytes`, {
            todo: 'Of one version for several suites each has its own name: image-build deb --suffix true'
        });
    }
}
function damaged(what) {
    return (0,problem/* surroundingsFailed */.fs)(`The repository is damaged: ${what}`, {
        todo: 'Restore it as it was, or start with an empty folder and all packages'
    });
}
function understood(read, file) {
    try {
        return read();
    } catch (error) {
        throw (0,problem/* badRequest */.li)(`${file} is not as image-build apt writes it: ${(0,problem/* messageOf */.bD)(error)}`, {
            todo: 'Start with an empty folder and all packages'
        });
    }
}
/** Undefined where there is no such file. */ async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path);
    } catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === 'ENOENT') return undefined;
        throw (0,problem/* surroundingsFailed */.fs)(`${path} cannot be read`, {}, error);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/indices.js


/**
 * The packages that were there, and those that were given.
 * @throws Problem (request) where a given one is there with other bytes: whoever has installed it would not get the
 *   new one, and caches would mix them
 */ function merge(former, given) {
    const byIdentity = new Map(former.map((one)=>[
            `${one.component} ${identityOf(one)}`,
            one
        ]));
    const byPath = new Map(former.map((one)=>[
            one.path,
            one
        ]));
    const added = [];
    for (const one of given){
        const key = `${one.component} ${identityOf(one)}`;
        const other = byIdentity.get(key) ?? byPath.get(one.path);
        if (other !== undefined && (other.sha256 !== one.sha256 || identityOf(other) !== identityOf(one))) throw (0,problem/* badRequest */.li)(`${identityOf(one)} is in the repository already, with other bytes: ${other.sha256.slice(0, 12)} there, ${one.sha256.slice(0, 12)} here`, {
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
    const text = releaseText(saidOf(wanted, former), components, architectures, lists, nowMs, validUntilMs);
    const folder = suiteFolder(wanted.suite);
    const outcome = {
        ...merged,
        keptByHash: new Set([
            ...lists,
            ...former?.release.files ?? []
        ].map((one)=>hashed(folder, one))),
        removals: gone(former?.release.files ?? [], lists).map((path)=>(0,external_node_path_.join)(folder, path))
    };
    if (former?.release.rest === withoutTimes(text) && !former.isByFormerKey && !isDue(former.release.validUntilMs, validForMs, nowMs)) return {
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
        ...merged.added.map(({ path, sha256 })=>({
                path,
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
        {
            path: (0,external_node_path_.join)(folder, 'Release'),
            bytes: Buffer.from(text)
        },
        {
            path: (0,external_node_path_.join)(folder, 'Release.gpg'),
            bytes: detached
        },
        {
            path: (0,external_node_path_.join)(folder, 'InRelease'),
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
    return (0,external_node_path_.join)(folder, byHash(path, sha256));
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/is-alive.js
var is_alive = __webpack_require__(12565);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/owner.js
var tools_owner = __webpack_require__(4390);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/this-machine.js
var this_machine = __webpack_require__(42921);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/home.js







/** The longest path of a folder with sockets of gpg's agent in it. Source: unix(7), sun_path. */ const longestHome = 107 - '/S.gpg-agent.browser'.length;
const prefix = 'gnupg-';
/**
 * Makes a folder for gpg, which nobody else may look into. Where the path of the run's own is too long for the agent's
 * sockets it is a temporary one; those that killed runs have left there are removed: there are keys in them.
 * @param parent an own folder of the run, absolute
 * @param temporary the folder of temporary folders
 */ async function makeHome(parent, temporary = (0,external_node_os_.tmpdir)()) {
    if (Buffer.byteLength((0,external_node_path_.join)(parent, `${prefix}XXXXXX`)) <= longestHome) return (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, prefix));
    const folder = await (0,promises_.realpath)(temporary);
    const here = {
        machine: shortName(),
        pid: process.pid,
        isAlive: is_alive/* isAlive */._
    };
    for (const name of (await (0,promises_.readdir)(folder))){
        const owner = name.startsWith(prefix) ? (0,tools_owner/* ownerIn */.f6)(name.slice(prefix.length)) : undefined;
        const path = (0,external_node_path_.join)(folder, name);
        if (owner !== undefined && await isOwn(path) && (0,tools_owner/* isLeft */.OC)(owner, await (0,tools_owner/* quietMs */.ZZ)(path), here)) await (0,promises_.rm)(path, {
            recursive: true,
            force: true,
            maxRetries: 3
        });
    }
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, `${prefix}${here.machine}.${here.pid}.`));
}
/** The whole name would leave no room. */ function shortName() {
    return (0,external_node_crypto_.createHash)('sha256').update((0,this_machine/* thisMachine */.g)()).digest('hex').slice(0, 8);
}
/** Everybody may make something in a folder for temporary files. */ async function isOwn(path) {
    const found = await (0,promises_.lstat)(path).catch(()=>undefined);
    return found?.isDirectory() === true && found.uid === process.getuid?.();
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/sign.js





/**
 * Takes a key into a folder of gpg's own, which nobody else may look into.
 * @param parent an own folder of the run, absolute; where it is too long a path for the agent's sockets, a temporary
 *   folder is taken
 * @throws Problem (request) for a key that is none or cannot sign; (surroundings) where gpg is not there or fails
 */ async function openSigner(key, env, signal, parent) {
    const run = await programOf('gpg', env, signal);
    // Not stopped by the signal: it is what cleans up.
    const conf = await programOf('gpgconf', env, new AbortController().signal);
    const folder = await makeHome(parent);
    const own = {
        GNUPGHOME: folder
    };
    const gpg = (args, more = {})=>run([
            '--no-options',
            '--batch',
            '--no-tty',
            '--quiet',
            ...args
        ], {
            ...more,
            env: own
        });
    const close = async ()=>{
        await conf([
            '--kill',
            'all'
        ], {
            env: own
        });
        await (0,promises_.rm)(folder, {
            recursive: true,
            force: true,
            maxRetries: 3
        });
    };
    try {
        return await withKey(key, folder, gpg, close);
    } catch (error) {
        await close();
        throw error;
    }
}
async function withKey({ armored, passphrase, former }, folder, gpg, close) {
    const imported = await gpg([
        '--import'
    ], {
        input: armored
    });
    const fingerprint = secretKeyIn(await gpg([
        '--with-colons',
        '--list-secret-keys'
    ]));
    if (imported.exitCode !== 0 || fingerprint === undefined) throw (0,problem/* badRequest */.li)('What is given to sign with is not one secret key', {
        log: saidBy(imported),
        todo: 'gpg --armor --export-secret-keys KEY makes it'
    });
    if (former !== undefined) {
        const taken = await gpg([
            '--import'
        ], {
            input: former
        });
        if (taken.exitCode !== 0) throw (0,problem/* badRequest */.li)('The key that the repository was signed with before is no public key', {
            log: saidBy(taken)
        });
    }
    const file = (name)=>(0,external_node_path_.join)(folder, name);
    const fetched = async (name, args, input)=>{
        await (0,promises_.rm)(file(name), {
            force: true
        });
        const answer = await gpg([
            '--output',
            file(name),
            ...args
        ], input === undefined ? {} : {
            input
        });
        if (answer.exitCode === 0) return (0,promises_.readFile)(file(name));
        throw (0,problem/* badRequest */.li)('gpg does not sign with this key', {
            log: saidBy(answer),
            todo: 'Is it expired, may it sign, and is the passphrase the right one?'
        });
    };
    const secret = passphrase === undefined ? {
        args: [],
        input: undefined
    } : {
        args: [
            '--passphrase-fd',
            '0'
        ],
        input: `${passphrase}\n`
    };
    const signing = [
        ...[
            '--pinentry-mode',
            'loopback',
            ...secret.args
        ],
        ...[
            '--local-user',
            fingerprint,
            '--digest-algo',
            'SHA512',
            '--armor'
        ]
    ];
    return {
        fingerprint,
        publicKey: {
            armored: await fetched('public.asc', [
                '--armor',
                '--export',
                fingerprint
            ]),
            binary: await fetched('public.gpg', [
                '--export',
                fingerprint
            ])
        },
        sign: async (text)=>{
            await (0,promises_.writeFile)(file('text'), text);
            return {
                inline: await fetched('inline', [
                    ...signing,
                    '--clear-sign',
                    file('text')
                ], secret.input),
                detached: await fetched('detached', [
                    ...signing,
                    '--detach-sign',
                    file('text')
                ], secret.input)
            };
        },
        signedIn: async (inline)=>{
            await (0,promises_.writeFile)(file('given'), inline);
            await (0,promises_.rm)(file('signed'), {
                force: true
            });
            const args = [
                '--status-fd',
                '1',
                '--output',
                file('signed'),
                '--verify',
                file('given')
            ];
            const { exitCode, stdout } = await gpg(args);
            // A key that has expired since has signed what it has signed.
            const isGood = /^\[GNUPG:\] (?:GOODSIG|EXPKEYSIG) /m.test(stdout) && stdout.includes('[GNUPG:] VALIDSIG ');
            if (exitCode !== 0 || !isGood) return undefined;
            // The last word of the line is the primary key. Source: gnupg, doc/DETAILS, "VALIDSIG".
            const keys = [
                ...stdout.matchAll(/^\[GNUPG:\] VALIDSIG .*?(\w+)\s*$/gm)
            ].map(([, key])=>key);
            return {
                text: await (0,promises_.readFile)(file('signed'), 'utf8'),
                isByThisKey: keys.includes(fingerprint)
            };
        },
        close
    };
}
/** The fingerprint of the only secret key. Source: gnupg, doc/DETAILS, "Format of the colon listings". */ function secretKeyIn({ stdout }) {
    const lines = stdout.split('\n').map((line)=>line.split(':'));
    const [first, second] = lines.flatMap(([kind], index)=>kind === 'sec' ? [
            index
        ] : []);
    if (first === undefined || second !== undefined) return undefined;
    return lines.slice(first).find(([kind])=>kind === 'fpr')?.[9];
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/tell.js
/** In lines for a terminal or a log. Sizes come as `bytes` writes them. */ function aptLines(outcome, bytes) {
    return [
        `${outcome.suite}: ${headline(outcome)}`,
        ...outcome.added.map(({ name, version, architecture, size })=>`  + ${name} ${version} ${architecture} (${bytes(size)})`),
        `  signed by ${outcome.fingerprint}`
    ];
}
/** The same for the step summary. */ function aptMarkdown(outcome, bytes, { md, code, table }) {
    const rows = outcome.added.map(({ name, version, architecture, size })=>[
            md(name),
            md(version),
            md(architecture),
            bytes(size)
        ]);
    const head = [
        {
            title: 'package'
        },
        {
            title: 'version'
        },
        {
            title: 'architecture'
        },
        {
            title: 'size',
            right: true
        }
    ];
    const parts = [
        `### apt repository, suite ${code(outcome.suite)}`,
        md(headline(outcome)),
        ...rows.length === 0 ? [] : [
            table(head, rows)
        ],
        `Signed by ${code(outcome.fingerprint)}`
    ];
    return `${parts.join('\n\n')}\n`;
}
/** What `image-build apt --json` prints. */ function aptAnswer(outcome) {
    const { suite, state, place, count, added, fingerprint } = outcome;
    const packages = added.map(({ name, version, architecture, path, size, sha256 })=>({
            name,
            version,
            architecture,
            path,
            size,
            sha256
        }));
    return {
        suite,
        state,
        place,
        count,
        added: packages,
        fingerprint
    };
}
function headline(outcome) {
    return outcome.state === 'dry' ? `nothing is written; it would be ${newState(outcome)}` : newState(outcome);
}
function newState({ state, count, added, place }) {
    const all = count === 1 ? '1 package' : `${count} packages`;
    if (state === 'unchanged') return `${all} in ${place}: everything was there before, nothing was changed`;
    if (added.length === 0) return `${all} in ${place}: signed anew`;
    return `${all} in ${place}, ${added.length} of them new`;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/temporary.js
var temporary = __webpack_require__(1898);
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
    await removeOthers(root, suiteFolder(suite), keptByHash);
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
    const now = await readIfThere((0,external_node_path_.join)(root, suiteFolder(suite), 'InRelease'));
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

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/harmless.js
var harmless = __webpack_require__(13889);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/json.js
var json = __webpack_require__(65804);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/markdown.js
var markdown = __webpack_require__(74327);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/words.js + 2 modules
var words = __webpack_require__(41245);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/cache-dir.js
var cache_dir = __webpack_require__(72721);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/github-place.js
var github_place = __webpack_require__(35218);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/run-folder.js
var run_folder = __webpack_require__(28867);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/apt.js





















/** How often somebody else may push between our reading and our pushing. */ const mostMoves = 6;
/**
 * `apt`: adds packages to a signed apt repository, in a folder or on a branch. A second run changes nothing.
 * @returns the exit code
 * @throws Problem that says what is wrong; then people read what they read before
 */ async function runApt(request, host, form) {
    const { files, inputs } = request;
    const folder = folderOf(inputs, host.cwd);
    const key = await readKey(inputs, host);
    const place = inputs.branch === undefined ? undefined : placeOf(inputs.branch, request, host);
    const wanted = wantedOf(inputs, host.env);
    const runFolder = await (0,run_folder/* makeRunFolder */.G)((0,external_node_path_.join)((0,cache_dir/* cacheFolder */.n)(host.env), 'runs'));
    try {
        const [dpkgDeb, xz] = await Promise.all([
            programOf('dpkg-deb', host.env, host.signal),
            programOf('xz', host.env, host.signal)
        ]);
        const packages = await readDebs(files, host.cwd, wanted.component, dpkgDeb);
        const signer = await openSigner(key, host.env, host.signal, runFolder);
        try {
            const bench = {
                wanted,
                packages,
                signer,
                compress: (text)=>compressed(text, runFolder, xz),
                nowMs: nowMs(host.env),
                isDry: inputs['dry-run'] === true
            };
            const next = place === undefined ? await bring((0,external_node_path_.resolve)(host.cwd, folder), bench) : await push(await openBranch(place, (0,external_node_path_.join)(runFolder, 'branch'), host.env, host.signal, ({ what, why })=>host.info(`trying again: ${(0,harmless/* oneLine */.TN)(what)} (${(0,harmless/* oneLine */.TN)(why)})`)), (0,external_node_path_.join)(runFolder, 'branch', folder), bench, host);
            await tell({
                suite: wanted.suite,
                state: next.isSame ? 'unchanged' : bench.isDry ? 'dry' : 'published',
                place: place === undefined ? folder : `${folder} of the branch ${place.branch}`,
                count: next.packages.length,
                added: next.added,
                fingerprint: signer.fingerprint
            }, host, form);
        } finally{
            await signer.close();
        }
    } finally{
        await (0,promises_.rm)(runFolder, {
            recursive: true,
            force: true,
            maxRetries: 3
        });
    }
    return 0;
}
/** From the state that is there to the next one. */ async function bring(root, { wanted, packages, signer, compress, nowMs: now, isDry }) {
    const former = await readFormer(root, wanted.suite, signer);
    const next = await nextState(wanted, former, packages, signer, compress, now);
    await provePool(root, next.added);
    if (!next.isSame && !isDry) await writeState(root, wanted.suite, next, former?.inline);
    return next;
}
async function push(branch, root, bench, { signal }) {
    for(let attempt = 1; attempt <= mostMoves; attempt += 1){
        await branch.fetch();
        const next = await bring(root, bench);
        if (next.isSame || bench.isDry || await branch.push(messageFor(bench.wanted, next))) return next;
        await (0,external_node_timers_promises_.setTimeout)((0,retry/* pauseMs */.rV)(attempt, retry/* defaultRetryPolicy */.ur, Math.random()), undefined, {
            signal
        }).catch(()=>undefined);
        if (signal.aborted) throw (0,problem/* interrupted */.VM)();
    }
    throw (0,problem/* surroundingsFailed */.fs)(`The branch moved ${mostMoves} times while the repository was written`, {
        todo: 'Run again when less is pushed to it'
    });
}
function messageFor({ suite }, { added }) {
    const [first] = added;
    if (first === undefined) return `apt: ${suite} is signed anew`;
    const more = added.length === 1 ? '' : ` and ${added.length - 1} more`;
    const lines = added.map(({ name, version, architecture })=>`${name} ${version} ${architecture}`);
    return `apt: ${first.name} ${first.version}${more} for ${suite}\n\n${lines.join('\n')}`;
}
/** @throws Problem (request) for a folder that is not in the branch */ function folderOf({ output = 'apt', branch }, cwd) {
    if (branch === undefined) {
        if ((0,external_node_path_.resolve)(cwd, output) !== (0,external_node_path_.resolve)(cwd)) return output;
        throw (0,problem/* badRequest */.li)('output is the working folder', {
            todo: 'Give the repository a folder of its own'
        });
    }
    const path = (0,external_node_path_.normalize)(output);
    if (!(0,external_node_path_.isAbsolute)(path) && !path.split(/[\\/]/).some((part)=>part === '..' || part.toLowerCase() === '.git')) return path;
    throw (0,problem/* badRequest */.li)(`output is ${JSON.stringify(output)}, which is no folder in a branch`);
}
/** The key is never an argument: everybody on a machine sees those. */ async function readKey(inputs, host) {
    const { env, cwd } = host;
    const { 'key-file': file, 'former-key': formerFile } = inputs;
    const armored = file === undefined ? env['IMAGE_BUILD_APT_KEY'] : await readText(file, 'key-file', cwd);
    if (armored === undefined || armored.trim() === '') throw (0,problem/* badRequest */.li)('Nothing says which key signs the repository', {
        todo: 'Give key-file, or IMAGE_BUILD_APT_KEY with what gpg --armor --export-secret-keys writes; in release.yml the secret apt-key'
    });
    host.mask(armored);
    const passphrase = env['IMAGE_BUILD_APT_PASSPHRASE'];
    if (passphrase !== undefined && passphrase !== '') host.mask(passphrase);
    return {
        armored,
        ...passphrase === undefined || passphrase === '' ? {} : {
            passphrase
        },
        ...formerFile === undefined ? {} : {
            former: await readText(formerFile, 'former-key', cwd)
        }
    };
}
async function readText(path, name, cwd) {
    return (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, path), 'utf8').catch((error)=>{
        throw (0,problem/* badRequest */.li)(`${path} cannot be read`, {
            todo: `${name} is a file`
        }, error);
    });
}
function placeOf(branch, { inputs, token }, host) {
    const place = (0,github_place/* gitHubPlace */.$)(inputs.repository, token, host, 'contents: write');
    const server = host.env['GITHUB_SERVER_URL'] ?? '';
    const url = `${server === '' ? 'https://github.com' : server.replace(/\/+$/, '')}/${place.repository}.git`;
    if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw (0,problem/* badRequest */.li)(`GITHUB_SERVER_URL is ${JSON.stringify(server)}, which is no address`);
    return {
        url,
        branch,
        token: place.token
    };
}
function wantedOf(inputs, env) {
    const { suite = 'stable', component = 'main', architectures = [], codename, origin, label } = inputs;
    const [owner = ''] = (inputs.repository ?? env['GITHUB_REPOSITORY'] ?? '').split('/');
    const days = inputs['valid-for'];
    return {
        suite,
        component,
        architectures,
        owner: owner === '' ? 'image-build' : owner,
        ...codename === undefined ? {} : {
            codename
        },
        ...origin === undefined ? {} : {
            origin
        },
        ...label === undefined ? {} : {
            label
        },
        ...days === undefined ? {} : {
            validForMs: days * 24 * 60 * 60 * 1000
        }
    };
}
/** Source: reproducible-builds.org, SOURCE_DATE_EPOCH. */ function nowMs(env) {
    const given = env['SOURCE_DATE_EPOCH'] ?? '';
    return /^\d{1,11}$/.test(given) ? Number(given) * 1000 : Date.now();
}
async function tell(outcome, host, form) {
    for (const line of aptLines(outcome, words/* bytes */.ee))host.info((0,harmless/* oneLine */.TN)(line));
    host.output('state', outcome.state);
    host.output('result', 'passed');
    await host.summary(aptMarkdown(outcome, words/* bytes */.ee, {
        md: markdown.md,
        code: markdown/* mdCode */.xs,
        table: markdown/* mdTable */.gJ
    }));
    if (form === 'json') process.stdout.write((0,json.plainJson)(aptAnswer(outcome)));
}


/***/ }),

/***/ 28867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ makeRunFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _tools_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4390);



/**
 * Makes a folder for one run that only this user may look into, and removes those of runs that were killed before
 * they could do it: layouts are large, and there may be secrets in them.
 * @param runs the folder of all runs; machines and containers may share it
 */ async function makeRunFolder(runs) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(runs, {
        recursive: true
    });
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(runs))){
        const owner = (0,_tools_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerIn */ .f6)(name);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runs, name);
        if (owner !== undefined && (0,_tools_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .isLeft */ .OC)(owner, await (0,_tools_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .quietMs */ .ZZ)(folder))) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, {
            recursive: true,
            force: true,
            maxRetries: 3
        });
    }
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runs, (0,_tools_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownedPrefix */ .c2)()));
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

/***/ 44022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cleanEnv)
/* harmony export */ });
/**
 * What a program that we run may know of our environment. It is a list of what is allowed, not of what is
 * forbidden: tokens (`GITHUB_TOKEN`, `ACTIONS_*`, `INPUT_*`, `*_PASSWORD`), switches that would change a tool's
 * answer (`HADOLINT_*`, `TRIVY_*`, `NO_COLOR`) and whatever else there is never get in.
 */ const allowed = new Set([
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'TMPDIR',
    'TMP',
    'TEMP',
    'LANG',
    'LC_ALL',
    'TZ',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'XDG_STATE_HOME',
    'XDG_RUNTIME_DIR',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'ALL_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    // Windows cannot start a program without these.
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'WINDIR',
    'COMSPEC',
    'PATHEXT',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'PROGRAMDATA'
]);
/**
 * The environment for a tool: the allowed part of ours, and what this tool needs on top.
 * @param env ours; names are compared without regard to case (`https_proxy`, Windows' `Path`)
 * @param extra wins over `env`; a value of `undefined` takes a name away
 */ function cleanEnv(env, extra = {}) {
    const inherited = Object.entries(env).filter(([name])=>allowed.has(name.toUpperCase()));
    const merged = {};
    for (const [name, value] of [
        ...inherited,
        ...Object.entries(extra)
    ]){
        if (value === undefined) Reflect.deleteProperty(merged, name);
        else merged[name] = value;
    }
    return merged;
}


/***/ }),

/***/ 79644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ stream),
/* harmony export */   m: () => (/* binding */ exec)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _kill_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4983);




/**
 * Runs a short program to its end and gives what it printed. Any exit code is a result, not an error.
 * @param program absolute path
 * @throws Problem (surroundings) when it cannot be started
 */ async function exec(program, args, options) {
    // Many runs start no program at all.
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    try {
        return await getExecOutput(quoted(program), [
            ...args
        ], {
            env: defined(options.env),
            ignoreReturnCode: true,
            silent: true,
            // Only where there is something to say: a program that ends without reading its input breaks the pipe.
            ...options.input === undefined ? {} : {
                input: Buffer.from(options.input)
            },
            ...options.cwd === undefined ? {} : {
                cwd: options.cwd
            }
        });
    } catch (error) {
        throw cannotStart(program, error);
    }
}
/**
 * Runs a long program whose output is read line by line while it works.
 * @returns its exit code; a program ended by a signal counts as 128 + the signal's number
 * @throws Problem: `interrupted` when the signal was aborted, `surroundings` when it cannot be started
 */ async function stream(program, args, options) {
    if (options.signal?.aborted) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .interrupted */ .VM)();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        cwd: options.cwd,
        env: defined(options.env),
        // A group of its own: the terminal's Ctrl-C reaches us alone, and we stop the whole group.
        detached: process.platform !== 'win32',
        stdio: [
            options.input ? 'pipe' : 'ignore',
            'pipe',
            'pipe'
        ]
    });
    let isOver = false;
    const kill = (signal)=>{
        // Until its output is closed: a child of the program may be left when the program itself has ended.
        if (!isOver) (0,_kill_group_js__WEBPACK_IMPORTED_MODULE_3__/* .killGroup */ .i)(child, signal);
    };
    const killWithUs = ()=>kill('SIGKILL');
    process.once('exit', killWithUs);
    let last;
    const stop = ()=>{
        kill('SIGINT');
        last = setTimeout(()=>kill('SIGKILL'), options.graceMs ?? 10_000);
    };
    options.signal?.addEventListener('abort', stop, {
        once: true
    });
    // A program that ends before it has read everything closes the pipe: its exit code tells, not the pipe.
    if (options.input && child.stdin) options.input.on('error', ()=>kill('SIGKILL')).pipe(child.stdin).on('error', ()=>undefined);
    try {
        const lines = [
            readLines(child.stdout, options.onStdout),
            readLines(child.stderr, options.onStderr)
        ];
        const exitCode = await new Promise((resolve, reject)=>{
            child.once('error', (error)=>reject(cannotStart(program, error)));
            child.once('close', (code, signal)=>{
                isOver = true;
                resolve(code ?? 128 + signalNumber(signal));
            });
        });
        await Promise.all(lines);
        if (options.signal?.aborted) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .interrupted */ .VM)();
        return exitCode;
    } finally{
        clearTimeout(last);
        process.removeListener('exit', killWithUs);
        options.signal?.removeEventListener('abort', stop);
    }
}
async function readLines(from, onLine) {
    if (!from) return;
    if (!onLine) {
        from.resume();
        return;
    }
    const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 80481, 19));
    for await (const line of createInterface({
        input: from,
        crlfDelay: Infinity
    }))onLine(line);
}
function signalNumber(signal) {
    return signal === null ? 1 : node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal];
}
/** @actions/exec takes a command line: a path with blanks has to be quoted for it. */ function quoted(program) {
    return `"${program.replaceAll('"', '\\"')}"`;
}
function defined(env) {
    return Object.fromEntries(Object.entries(env).filter((entry)=>entry[1] !== undefined));
}
function cannotStart(program, error) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)(`${program} cannot be started`, {
        todo: 'Is it there and executable?'
    }, error);
}


/***/ }),

/***/ 12565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50661);

/** Whether there is a process of that number; somebody else's is alive, too. */ function isAlive(pid) {
    try {
        return process.kill(pid, 0);
    } catch (error) {
        return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .C)(error) === 'EPERM';
    }
}


/***/ }),

/***/ 4983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ killGroup)
/* harmony export */ });
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50661);

/**
 * Sends a signal to a program and to all that it has started. What cannot be reached is passed over: a group that has
 * ended is as good as stopped, and processes of another user (through sudo) are not ours to stop.
 * @param child started with `detached`, so that it leads a group; on Windows, where there are none, it is alone
 * @throws what the system throws for anything else
 */ function killGroup(child, signal) {
    // It was never started.
    if (child.pid === undefined) return;
    try {
        if (process.platform === 'win32') child.kill(signal);
        else process.kill(-child.pid, signal);
    } catch (error) {
        if (![
            'ESRCH',
            'EPERM'
        ].includes((0,_error_code_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .C)(error) ?? '')) throw error;
    }
}


/***/ }),

/***/ 4390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ thisOwner),
/* harmony export */   N_: () => (/* binding */ ownerState),
/* harmony export */   OC: () => (/* binding */ isLeft),
/* harmony export */   ZZ: () => (/* binding */ quietMs),
/* harmony export */   c2: () => (/* binding */ ownedPrefix),
/* harmony export */   f6: () => (/* binding */ ownerIn)
/* harmony export */ });
/* unused harmony export longestJobMs */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50661);
/* harmony import */ var _is_alive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12565);
/* harmony import */ var _this_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42921);




/**
 * What nobody elsewhere has changed for so long is nobody's, in milliseconds: a job on a runner of one's own ends after
 * five days. Source: docs.github.com, "Actions limits".
 */ const longestJobMs = 5 * 24 * 60 * 60 * 1000;
/** This process. */ function thisOwner() {
    return {
        machine: (0,_this_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .thisMachine */ .g)(),
        pid: process.pid
    };
}
/** The beginning of a name that says that something is this process's: `MACHINE.PID.`; letters and digits are to follow. */ function ownedPrefix() {
    return `${(0,_this_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .thisMachine */ .g)()}.${process.pid}.`;
}
/** Whose something is by its name; undefined for a name that does not say it. */ function ownerIn(name) {
    const [, machine, pid] = /^(.+)\.(\d+)\.\w+$/.exec(name) ?? [];
    return machine === undefined || pid === undefined ? undefined : {
        machine,
        pid: Number(pid)
    };
}
/** How an owner does. Processes have numbers of their own in each container: those of another one say nothing here. */ function ownerState({ machine, pid }, here = {
    ...thisOwner(),
    isAlive: _is_alive_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._
}) {
    if (machine !== here.machine) return 'elsewhere';
    return pid === here.pid || here.isAlive(pid) ? 'alive' : 'dead';
}
/** Whether nobody works any more with what an owner has made. @param quiet since it was changed, in milliseconds */ function isLeft(owner, quiet, here) {
    const state = ownerState(owner, here);
    return state === 'dead' || state === 'elsewhere' && quiet > longestJobMs;
}
/** How long ago a file or folder itself was changed, in milliseconds; 0 for one that is not there: somebody has removed it. */ async function quietMs(path) {
    try {
        return Date.now() - (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).mtimeMs;
    } catch (error) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) === 'ENOENT') return 0;
        throw error;
    }
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

/***/ 42921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/**
 * A name for where numbers of processes mean what they mean here: this machine, or this container of it. It can stand in
 * a file's name. Containers may have one host name (`hostname:`, `network: host`) and share a folder, so their pid
 * namespace is in it (Linux: pid_namespaces(7)).
 */ function thisMachine() {
    return [
        (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(),
        pidNamespace()
    ].join('-').replaceAll(/[^\w-]/g, '-');
}
/** Its number; `local` on systems that have none. */ function pidNamespace() {
    try {
        return /\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? 'local';
    } catch  {
        return 'local';
    }
}


/***/ }),

/***/ 24084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ which),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   TV: () => (/* binding */ isExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * All programs of that name in the folders of PATH, then in `moreFolders`, first come first. Folders that are not
 * absolute (`.`, an empty entry) are passed over: they would run what lies in the repository.
 * @param name without a Windows ending
 * @returns absolute paths of files that can be executed
 */ async function which(name, env, moreFolders = []) {
    const candidates = candidatesOf(name, env, moreFolders);
    const usable = await Promise.all(candidates.map((candidate)=>isExecutable(candidate)));
    return candidates.filter((_, index)=>usable[index]);
}
/** The first of `which`; the folders behind it are not looked into. */ async function firstOf(name, env) {
    for (const candidate of candidatesOf(name, env))if (await isExecutable(candidate)) return candidate;
    return undefined;
}
function candidatesOf(name, env, moreFolders = []) {
    const path = env['PATH'] ?? env['Path'] ?? '';
    const folders = [
        ...path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter),
        ...moreFolders
    ].filter((folder)=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder));
    const file = process.platform === 'win32' ? `${name}.exe` : name;
    return [
        ...new Set(folders)
    ].map((folder)=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file));
}
/** True for a file (through links) that we may execute. */ async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
    } catch  {
        return false;
    }
}


/***/ })

};
