export const id = 8865;
export const ids = [8865];
export const modules = {

/***/ 69380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   bC: () => (/* binding */ objectUrl),
/* harmony export */   qR: () => (/* binding */ bucketPlace)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);

/** Where nothing says another one: AWS's first, which others than AWS take for theirs, whatever they are called. */ const usualRegion = 'us-east-1';
/**
 * The place of a repository in a bucket. What is not said of it comes from the variables that AWS's own programs read.
 * @throws Problem (request) where the credentials are missing, or no region is one
 */ function bucketPlace({ bucket, prefix, endpoint, region }, env) {
    const chosen = region ?? given(env, 'AWS_REGION') ?? given(env, 'AWS_DEFAULT_REGION') ?? usualRegion;
    if (!/^[a-z0-9-]{1,50}$/.test(chosen)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`The region is ${JSON.stringify(chosen)}`, {
        todo: 'bucket-region is like eu-central-1'
    });
    return {
        bucket,
        prefix: prefix === '' ? '' : `${prefix}/`,
        name: `s3://${[
            bucket,
            prefix
        ].filter((part)=>part !== '').join('/')}`,
        url: endpoint === undefined ? addressAtAws(bucket, chosen) : addressAt(endpoint, bucket),
        region: chosen,
        credentials: credentialsIn(env)
    };
}
/**
 * Whether the address of a path is below that of the repository. An address has no `.`, `..` and empty parts: what has
 * them would become the address of something else. Source: url.spec.whatwg.org, "path state".
 */ function isInside(path) {
    return path.split('/').every((part)=>part !== '' && part !== '.' && part !== '..');
}
/**
 * Where an object is, every character but RFC 3986's unreserved ones encoded: S3 takes a `+` for a blank.
 * @throws Problem (surroundings) for a path that leads out of the repository
 */ function objectUrl({ url, prefix }, path) {
    if (!isInside(path)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)(`${JSON.stringify(path.slice(0, 300))} is no path in a repository`);
    const encoded = `${prefix}${path}`.split('/').map((part)=>encodeURIComponent(part).replace(/[!'()*]/g, (one)=>`%${one.charCodeAt(0).toString(16).toUpperCase()}`)).join('/');
    return new URL(encoded, url);
}
/** A name with points fits none of AWS's certificates: such a bucket is in the path. */ function addressAtAws(bucket, region) {
    const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
    const host = `s3.${region}.${domain}`;
    return new URL(bucket.includes('.') ? `https://${host}/${bucket}/` : `https://${bucket}.${host}/`);
}
/** The bucket is in the path, as all other storages take it; where it is in the host already it is there alone. */ function addressAt(endpoint, bucket) {
    const base = endpoint.href.replace(/\/+$/, '');
    return new URL(endpoint.hostname.startsWith(`${bucket}.`) ? `${base}/` : `${base}/${bucket}/`);
}
function credentialsIn(env) {
    const accessKeyId = credential(env, 'AWS_ACCESS_KEY_ID');
    const secretAccessKey = credential(env, 'AWS_SECRET_ACCESS_KEY');
    const sessionToken = credential(env, 'AWS_SESSION_TOKEN');
    if (accessKeyId === undefined || secretAccessKey === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)('Nothing says with which key the bucket is written', {
        todo: 'Give AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; in release.yml the secrets apt-bucket-key-id and apt-bucket-secret'
    });
    return {
        accessKeyId,
        secretAccessKey,
        ...sessionToken === undefined ? {} : {
            sessionToken
        }
    };
}
/** Its value is not shown: it may be the secret. */ function credential(env, name) {
    const value = given(env, name);
    if (value === undefined || /^[\x21-\x7e]+$/.test(value)) return value;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`${name} has blanks or other characters that no key has`);
}
function given(env, name) {
    const value = (env[name] ?? '').trim();
    return value === '' ? undefined : value;
}


/***/ }),

/***/ 84965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   sr: () => (/* binding */ packageIn),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* unused harmony export poolPath */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _stanza_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60236);


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
    if ((path.split('/').at(-1) ?? '').length > longestName) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`${file} has a name of more than ${longestName} characters`);
    const kept = stanza.filter((field)=>!ofIndex.has(field.name.toLowerCase()));
    const text = (0,_stanza_js__WEBPACK_IMPORTED_MODULE_1__/* .writeStanza */ .nx)([
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
        const value = (0,_stanza_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)(stanza, name) ?? '';
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
        text: (0,_stanza_js__WEBPACK_IMPORTED_MODULE_1__/* .writeStanza */ .nx)(stanza)
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
        const [stanza, second] = (0,_stanza_js__WEBPACK_IMPORTED_MODULE_1__/* .readStanzas */ .h8)(control);
        if (stanza === undefined || second !== undefined) throw new Error('it is no single paragraph');
        return stanza;
    } catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`${file} has no control file as packages have it: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}
function checked(stanza, field, file) {
    const value = (0,_stanza_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)(stanza, field) ?? '';
    if (rules[field].test(value)) return value;
    throw noName(field, value, file);
}
/** `hello`, or `hello (1.2.0-1)` where the version differs. */ function sourceOf(stanza, name, file) {
    const value = (0,_stanza_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)(stanza, 'Source') ?? name;
    const source = value.replace(/ \([^()]*\)$/, '');
    if (rules.Package.test(source)) return source;
    throw noName('Source', value, file);
}
function noName(field, value, file) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`${file}: the field ${field} is ${JSON.stringify(value.slice(0, 100))}`, {
        todo: 'Build it with dpkg-buildpackage or dpkg-deb, which refuse such a name'
    });
}


/***/ }),

/***/ 83056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ saidBy),
/* harmony export */   o: () => (/* binding */ programOf)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _tools_env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44022);
/* harmony import */ var _tools_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79644);
/* harmony import */ var _tools_which_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24084);




/** The package of Debian and Ubuntu that each is in. */ const packages = {
    'dpkg-deb': 'dpkg',
    gpg: 'gnupg',
    gpgconf: 'gnupg',
    xz: 'xz-utils'
};
/**
 * A program on PATH. It gets of our environment what every tool gets: no tokens, no keys.
 * @throws Problem (surroundings) where it is not there
 */ async function programOf(name, env, signal) {
    const program = await (0,_tools_which_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(name, env);
    if (program === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)(`${name} is not there`, {
        todo: `Install it: apt-get install ${packages[name]}`
    });
    return (args, { env: own = {}, input } = {})=>{
        if (signal.aborted) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .interrupted */ .VM)();
        return (0,_tools_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .exec */ .m)(program, args, {
            env: (0,_tools_env_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanEnv */ .J)(env, {
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


/***/ }),

/***/ 60236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   h8: () => (/* binding */ readStanzas),
/* harmony export */   nx: () => (/* binding */ writeStanza)
/* harmony export */ });
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
        else if (valueOf(current, name) !== undefined) throw new Error(`the field ${name} is there twice`);
        current.push({
            name,
            value: value.trim()
        });
    }
    return stanzas;
}
/** The value of a field, whose name is compared without regard to case. */ function valueOf(stanza, name) {
    return stanza.find((field)=>field.name.toLowerCase() === name.toLowerCase())?.value;
}
/** A paragraph as text; ends with a newline. */ function writeStanza(stanza) {
    return stanza.map(({ name, value })=>value === '' || value.startsWith('\n') ? `${name}:${value}\n` : `${name}: ${value}\n`).join('');
}


/***/ }),

/***/ 68865:
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
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/programs.js
var programs = __webpack_require__(83056);
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
        log: (0,programs/* saidBy */.T)(answer)
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
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/package.js
var apt_package = __webpack_require__(84965);
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
            log: (0,programs/* saidBy */.T)(answer)
        });
        const { digest, bytes: size } = await (0,oci_digest/* digestOfStream */.Ul)((0,external_node_fs_.createReadStream)(file));
        const sha256 = digest.replace('sha256:', '');
        packages.push({
            file,
            package: (0,apt_package/* packageOf */.wg)({
                file: path,
                control: answer.stdout,
                size,
                sha256
            }, component)
        });
    }
    return packages;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/place.js
/** As people are told of it. */ function placeName(place) {
    switch(place.kind){
        case 'folder':
            return place.folder;
        case 'branch':
            return `${place.folder} of the branch ${place.at.branch}`;
        case 'bucket':
            return place.at.name;
    }
}
/**
 * Brings a repository to its next state, where it lives; people read the former one until the new one is whole.
 * @param runFolder an own folder of the run, absolute
 * @throws Problem as stepFrom, and of each place's own: then people read what they read before
 */ async function bring(place, bench, purpose, reach, runFolder) {
    switch(place.kind){
        case 'folder':
            {
                const { inFolder } = await __webpack_require__.e(/* import() */ 9764).then(__webpack_require__.bind(__webpack_require__, 29764));
                return inFolder(place.root, bench, purpose);
            }
        case 'branch':
            {
                const { onBranch } = await __webpack_require__.e(/* import() */ 1834).then(__webpack_require__.bind(__webpack_require__, 51834));
                return onBranch(place, `${runFolder}/branch`, bench, purpose, reach);
            }
        case 'bucket':
            {
                const { inBucket } = await Promise.all(/* import() */[__webpack_require__.e(4629), __webpack_require__.e(2186)]).then(__webpack_require__.bind(__webpack_require__, 19964));
                return inBucket(place.at, bench, purpose, reach);
            }
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
    const run = await (0,programs/* programOf */.o)('gpg', env, signal);
    // Not stopped by the signal: it is what cleans up.
    const conf = await (0,programs/* programOf */.o)('gpgconf', env, new AbortController().signal);
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
        log: (0,programs/* saidBy */.T)(imported),
        todo: 'gpg --armor --export-secret-keys KEY makes it'
    });
    if (former !== undefined) {
        const taken = await gpg([
            '--import'
        ], {
            input: former
        });
        if (taken.exitCode !== 0) throw (0,problem/* badRequest */.li)('The key that the repository was signed with before is no public key', {
            log: (0,programs/* saidBy */.T)(taken)
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
            log: (0,programs/* saidBy */.T)(answer),
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
            const by = signersIn(await gpg([
                ...verifying,
                '--output',
                file('signed'),
                '--verify',
                file('given')
            ]));
            if (by === undefined) return undefined;
            return {
                text: await (0,promises_.readFile)(file('signed'), 'utf8'),
                isByThisKey: by.includes(fingerprint)
            };
        },
        signedApart: async (text, detached)=>{
            await (0,promises_.writeFile)(file('given'), text);
            await (0,promises_.writeFile)(file('beside'), detached);
            const by = signersIn(await gpg([
                ...verifying,
                '--verify',
                file('beside'),
                file('given')
            ]));
            return by === undefined ? undefined : {
                text: text.toString(),
                isByThisKey: by.includes(fingerprint)
            };
        },
        close
    };
}
/** What of an answer is read is its status. */ const verifying = [
    '--status-fd',
    '1'
];
/**
 * The primary keys that have signed; undefined where a signature is not good. A key that has expired since has signed
 * what it has signed. Source: gnupg, doc/DETAILS, "VALIDSIG": its last word is the primary key.
 */ function signersIn({ exitCode, stdout }) {
    const isGood = /^\[GNUPG:\] (?:GOODSIG|EXPKEYSIG) /m.test(stdout) && stdout.includes('[GNUPG:] VALIDSIG ');
    if (exitCode !== 0 || !isGood) return undefined;
    return [
        ...stdout.matchAll(/^\[GNUPG:\] VALIDSIG .*?(\w+)\s*$/gm)
    ].flatMap(([, key])=>key ?? []);
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
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/bucket/address.js
var address = __webpack_require__(69380);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/github-place.js
var github_place = __webpack_require__(35218);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/apt-place.js




/**
 * Where an apt repository is to live.
 * @throws Problem (request) for two places at once, and for one that is none
 */ function askedPlace(inputs, cwd) {
    const { branch, bucket, output = 'apt', 'bucket-endpoint': endpoint, 'bucket-region': region } = inputs;
    if (branch !== undefined && bucket !== undefined) throw (0,problem/* badRequest */.li)('A branch and a bucket are both given', {
        todo: 'Give the one that the repository lives in; a run each where it lives in both'
    });
    if (bucket === undefined && (endpoint !== undefined || region !== undefined)) throw (0,problem/* badRequest */.li)(`${endpoint === undefined ? 'bucket-region' : 'bucket-endpoint'} is given, and no bucket`, {
        todo: 'Give bucket, like s3://acme/debian'
    });
    if (bucket !== undefined) {
        const where = endpoint === undefined ? {} : {
            endpoint
        };
        return {
            kind: 'bucket',
            asked: {
                ...bucket,
                ...where,
                ...region === undefined ? {} : {
                    region
                }
            }
        };
    }
    if (branch !== undefined) return {
        kind: 'branch',
        branch,
        folder: inBranch(output)
    };
    const root = (0,external_node_path_.resolve)(cwd, output);
    if (root !== (0,external_node_path_.resolve)(cwd)) return {
        kind: 'folder',
        folder: output,
        root
    };
    throw (0,problem/* badRequest */.li)('output is the working folder', {
        todo: 'Give the repository a folder of its own'
    });
}
/**
 * The same with what lets us in, which is masked.
 * @param repository whose branch it is; that of the workflow's run when it is left out
 * @param token that may push to it; that of the environment when it is left out
 * @throws Problem (request) where it is missing
 */ function openPlace(place, { repository, token }, host) {
    switch(place.kind){
        case 'folder':
            return place;
        case 'branch':
            return {
                kind: 'branch',
                folder: place.folder,
                at: branchPlace(place.branch, repository, token, host)
            };
        case 'bucket':
            return {
                kind: 'bucket',
                at: masked((0,address/* bucketPlace */.qR)(place.asked, host.env), host)
            };
    }
}
/** @throws Problem (request) for a folder that is not in the branch */ function inBranch(output) {
    const path = (0,external_node_path_.normalize)(output);
    if (!(0,external_node_path_.isAbsolute)(path) && !path.split(/[\\/]/).some((part)=>part === '..' || part.toLowerCase() === '.git')) return path;
    throw (0,problem/* badRequest */.li)(`output is ${JSON.stringify(output)}, which is no folder in a branch`);
}
function branchPlace(branch, repository, token, host) {
    const place = (0,github_place/* gitHubPlace */.$)(repository, token, host, 'contents: write');
    const server = host.env['GITHUB_SERVER_URL'] ?? '';
    const url = `${server === '' ? 'https://github.com' : server.replace(/\/+$/, '')}/${place.repository}.git`;
    if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw (0,problem/* badRequest */.li)(`GITHUB_SERVER_URL is ${JSON.stringify(server)}, which is no address`);
    return {
        url,
        branch,
        token: place.token
    };
}
function masked(place, host) {
    const { secretAccessKey, sessionToken } = place.credentials;
    host.mask(secretAccessKey);
    if (sessionToken !== undefined) host.mask(sessionToken);
    return place;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/run-folder.js
var run_folder = __webpack_require__(28867);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/apt.js
















/**
 * `apt`: adds packages to a signed apt repository, in a folder, on a branch or in a bucket. A second run changes nothing.
 * @returns the exit code
 * @throws Problem that says what is wrong; then people read what they read before
 */ async function runApt(request, host, form) {
    const { files, inputs } = request;
    const asked = askedPlace(inputs, host.cwd);
    const key = await readKey(inputs, host);
    const place = openPlace(asked, {
        repository: inputs.repository,
        token: request.token
    }, host);
    const wanted = wantedOf(inputs, host.env);
    const runFolder = await (0,run_folder/* makeRunFolder */.G)((0,external_node_path_.join)((0,cache_dir/* cacheFolder */.n)(host.env), 'runs'));
    try {
        const [dpkgDeb, xz] = await Promise.all([
            (0,programs/* programOf */.o)('dpkg-deb', host.env, host.signal),
            (0,programs/* programOf */.o)('xz', host.env, host.signal)
        ]);
        const packages = await readDebs(files, host.cwd, wanted.component, dpkgDeb);
        const signer = await openSigner(key, host.env, host.signal, runFolder);
        try {
            const bench = {
                wanted,
                packages,
                signer,
                compress: (text)=>compressed(text, runFolder, xz),
                nowMs: nowMs(host.env)
            };
            const purpose = inputs['dry-run'] === true ? 'prove' : 'write';
            const next = await bring(place, bench, purpose, reachOf(host), runFolder);
            await tell({
                suite: wanted.suite,
                state: next.isSame ? 'unchanged' : purpose === 'prove' ? 'dry' : 'published',
                place: placeName(place),
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
function reachOf(host) {
    return {
        env: host.env,
        signal: host.signal,
        onRetry: ({ what, why })=>host.info(`trying again: ${(0,harmless/* oneLine */.TN)(what)} (${(0,harmless/* oneLine */.TN)(why)})`),
        note: (sentence)=>{
            host.info((0,harmless/* oneLine */.TN)(sentence));
            host.annotate({
                level: 'warning',
                title: 'image-build apt',
                message: sentence
            });
        }
    };
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
