export const id = 7267;
export const ids = [7267,5804,1723];
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

/***/ 65804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   imagesOutput: () => (/* binding */ imagesOutput),
/* harmony export */   isOut: () => (/* binding */ isOut),
/* harmony export */   jsonReport: () => (/* binding */ jsonReport),
/* harmony export */   plainJson: () => (/* binding */ plainJson),
/* harmony export */   promoteOutput: () => (/* binding */ promoteOutput)
/* harmony export */ });
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61723);

/** How the report's own keys stand, from what is asked first; whatever lies deeper is in the order of the alphabet. */ const topLevel = [
    'schema',
    'command',
    'verdict',
    'exitCode',
    'startedAt',
    'durationMs',
    'engine',
    'problems',
    'notes',
    'images',
    'artifacts',
    'explanation',
    'legs',
    'warnings',
    'steps'
];
/** The JSON report: equal reports are equal bytes; ends with a newline. */ function jsonReport(report) {
    return plainJson(Object.fromEntries(topLevel.map((key)=>[
            key,
            sorted(report[key])
        ])));
}
/** Any value as JSON for people and machines, harmless to look at on a terminal; ends with a newline. */ function plainJson(value) {
    return `${visible(JSON.stringify(value, null, 2))}\n`;
}
/** The action's output `images`: JSON on one line, name → what became of it. */ function imagesOutput(report) {
    return visible(JSON.stringify(Object.fromEntries(report.images.map((image)=>[
            image.name,
            imageOutput(image, report.artifacts)
        ]))));
}
function imageOutput(image, artifacts) {
    const digest = (0,_view_js__WEBPACK_IMPORTED_MODULE_0__.digestOf)(image);
    const sizes = image.platforms.flatMap(({ platform, size })=>size ? [
            [
                platform,
                {
                    compressed: size.compressed,
                    uncompressed: size.uncompressed
                }
            ]
        ] : []);
    return {
        decision: image.decision,
        state: image.state,
        ...digest === undefined ? {} : {
            digest
        },
        tags: image.tags,
        published: isOut(image),
        size: Object.fromEntries(sizes),
        ...image.output.kind === 'image' ? {} : {
            files: artifacts.flatMap(({ image: of, path, sha256 })=>of === image.name ? [
                    {
                        path,
                        sha256
                    }
                ] : [])
        }
    };
}
/**
 * The action's output `promote`: JSON on one line, image → digest and state of what was let out. Of hundreds of images it is
 * still short enough for an input (the runner takes 128 KiB), which `images` is not.
 */ function promoteOutput({ images }) {
    return visible(JSON.stringify(Object.fromEntries(images.flatMap((image)=>isOut(image) && image.published !== undefined ? [
            [
                image.name,
                {
                    digest: image.published.digest,
                    state: image.state
                }
            ]
        ] : []))));
}
/** Every tag names the new image: after a roll-back none does. */ function isOut({ published }) {
    const good = [
        'moved',
        'created',
        'unchanged'
    ];
    return published !== undefined && published.tags.length > 0 && published.tags.every(({ state })=>good.includes(state));
}
function sorted(value) {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).sort(([a], [b])=>a < b ? -1 : 1);
    return Object.fromEntries(entries.map(([key, inner])=>[
            key,
            sorted(inner)
        ]));
}
/** JSON lets C1 controls and direction marks through: as escapes they are the same value and harmless to look at. */ function visible(json) {
    return json.replace(/[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]/g, (character)=>`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 74327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   F: () => (/* binding */ mdFence),
/* harmony export */   X0: () => (/* binding */ mdProse),
/* harmony export */   YF: () => (/* binding */ mdLink),
/* harmony export */   gJ: () => (/* binding */ mdTable),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   xs: () => (/* binding */ mdCode)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13889);
/* harmony import */ var _limits_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12528);


const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;'
};
/** A text without any of these has nothing to be escaped. Without the flag `i`, which makes V8 fold all of Unicode. */ const special = /[^\p{L}\p{N} ,;!?()/'"%.:=+-]|^[\d:=+-]|:\/\/|[wW]{3}\.|[gG][hH]-\d/u;
/**
 * Untrusted text as the text it is, on one line, anywhere in GitHub's Markdown but inside of code fences: no markup,
 * no HTML, no table cell, no link, nobody mentioned (an invisible joint keeps `@name` and `#1` from becoming links).
 */ function md(text) {
    const line = (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tidy */ .D)(text);
    if (!special.test(line)) return line;
    return line.replace(/[&<>]/g, (character)=>entities[character] ?? '').replace(/[\\`*_[\]|~$]/g, '\\$&').replace(/^[-+#=:]/, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2').replace(/:\/\//g, ':\\/\\/').replace(/www\./gi, (www)=>`${www.slice(0, 3)}\\.`).replace(/@(?=[\w-])|#(?=\d)|GH-(?=\d)/gi, '$&&#8203;');
}
/** Untrusted text in `<code>`, which unlike backticks cannot be ended by what is in it. */ function mdCode(text) {
    return `<code>${md(text)}</code>`;
}
/** A sentence in which what stands between two backticks is code. */ function mdProse(text) {
    const parts = (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tidy */ .D)(text).split('`');
    if (parts.length % 2 === 0) return md(text);
    return parts.map((part, index)=>index % 2 === 1 ? mdCode(part) : around(part)).join('');
}
/** `md` trims, which must not join words with the code beside them. */ function around(part) {
    const inner = md(part);
    return inner === '' ? part : part.replace(part.trim(), ()=>inner);
}
/** Untrusted lines in a fence that is longer than every run of backticks in them. */ function mdFence(texts) {
    const lines = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLines */ .v3)(texts);
    const longest = Math.max(2, ...(lines.join('\n').match(/`+/g) ?? []).map((run)=>run.length));
    const fence = '`'.repeat(longest + 1);
    return [
        `${fence}text`,
        ...lines,
        fence
    ].join('\n');
}
/** A link, when the address is an ordinary web address; else the text alone. */ function mdLink(text, address) {
    const url = webAddress(address);
    return url === undefined ? md(text) : `[${md(text)}](<${url}>)`;
}
/**
 * An `http(s)` address without a name or password in it, with everything encoded that could end an attribute or a
 * Markdown link; else `undefined`.
 */ function webAddress(address) {
    const text = (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tidy */ .D)(address ?? '');
    if (!URL.canParse(text)) return undefined;
    const url = new URL(text);
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    if (!web || url.username !== '' || url.password !== '') return undefined;
    return url.href.replace(/[<>"'`\\()[\]|@]/g, (character)=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A table whose cells are Markdown already; columns that are empty in every row are left out. */ function mdTable(head, rows) {
    const filled = head.map((_, index)=>rows.some((row)=>(row[index] ?? '') !== ''));
    const line = (cells)=>`| ${cells.filter((_, i)=>filled[i]).join(' | ')} |`;
    return [
        line(head.map(({ title })=>title)),
        line(head.map(({ right })=>right ? '---:' : '---')),
        ...rows.map(line)
    ].join('\n');
}


/***/ }),

/***/ 61723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   brokenGates: () => (/* binding */ brokenGates),
/* harmony export */   checkedWord: () => (/* binding */ checkedWord),
/* harmony export */   digestOf: () => (/* binding */ digestOf),
/* harmony export */   failedGates: () => (/* binding */ failedGates),
/* harmony export */   findingKey: () => (/* binding */ findingKey),
/* harmony export */   findingsOf: () => (/* binding */ findingsOf),
/* harmony export */   findingsWord: () => (/* binding */ findingsWord),
/* harmony export */   heaviest: () => (/* binding */ heaviest),
/* harmony export */   isAboutWaivers: () => (/* binding */ isAboutWaivers),
/* harmony export */   isGood: () => (/* binding */ isGood),
/* harmony export */   isWarned: () => (/* binding */ isWarned),
/* harmony export */   openFindings: () => (/* binding */ openFindings),
/* harmony export */   planCounts: () => (/* binding */ planCounts),
/* harmony export */   problemsOf: () => (/* binding */ problemsOf),
/* harmony export */   skipReason: () => (/* binding */ skipReason),
/* harmony export */   stateWord: () => (/* binding */ stateWord),
/* harmony export */   tagResults: () => (/* binding */ tagResults),
/* harmony export */   tagsOf: () => (/* binding */ tagsOf),
/* harmony export */   used: () => (/* binding */ used),
/* harmony export */   warnWord: () => (/* binding */ warnWord),
/* harmony export */   withPlaces: () => (/* binding */ withPlaces)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13889);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41245);


/** Every finding of an image once (a scan a platform finds the same again): blocking ones first, then the worst. */ function findingsOf(image) {
    const known = sortedFindings.get(image);
    if (known) return known;
    const findings = sortFindings(image);
    sortedFindings.set(image, findings);
    return findings;
}
/** Every writer asks several times, and an old image has thousands. */ const sortedFindings = new WeakMap();
function sortFindings(image) {
    const once = new Map();
    for (const finding of withPlaces(image.gates.flatMap((gate)=>gate.findings))){
        const key = findingKey(finding);
        const known = once.get(key);
        if (!known || finding.blocks && !known.blocks) once.set(key, finding);
    }
    return [
        ...once.values()
    ].sort((a, b)=>Number(b.blocks) - Number(a.blocks) || _words_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[a.severity] - _words_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs[b.severity]);
}
/**
 * Of one platform it may be known whose Dockerfile brings something, and of another not: what is the same there comes
 * from the same place.
 * @returns as many, in their order
 */ function withPlaces(findings) {
    const sameAs = ({ gate, fingerprint, message })=>JSON.stringify([
            gate,
            fingerprint,
            message
        ]);
    const known = new Map();
    const isPlaced = ({ origin, file })=>origin !== undefined || file !== undefined;
    for (const finding of findings)if (isPlaced(finding) && !known.has(sameAs(finding))) known.set(sameAs(finding), finding);
    return findings.map((finding)=>{
        const twin = isPlaced(finding) ? undefined : known.get(sameAs(finding));
        if (twin === undefined) return finding;
        const { file, line, endLine, column, todo, origin } = twin;
        return {
            ...finding,
            ...file === undefined ? {} : {
                file
            },
            ...line === undefined ? {} : {
                line
            },
            ...endLine === undefined ? {} : {
                endLine
            },
            ...column === undefined ? {} : {
                column
            },
            ...todo === undefined ? {} : {
                todo
            },
            ...origin === undefined ? {} : {
                origin
            }
        };
    });
}
/** What a finding has in common with itself on another platform. */ function findingKey({ fingerprint, file, line, message }) {
    return JSON.stringify([
        fingerprint,
        file,
        line,
        message
    ]);
}
/** Those that the policy does not accept. */ function openFindings(image) {
    return findingsOf(image).filter(({ waiver })=>waiver === undefined);
}
/** Whether the policy only warns of something that would fail its gate otherwise. */ function isWarned({ warns }) {
    return warns === true;
}
/** Whether a finding is about what accepts findings, and not about the image. */ function isAboutWaivers(rule) {
    return rule === 'waiver-expired' || rule === 'waiver-unused';
}
/** Why gates were not asked: a rescan asks one alone, whatever the policy says of the others. */ function skipReason({ command }) {
    return command === 'rescan' ? 'a rescan asks for vulnerabilities alone' : 'the policy says skip';
}
/** Why what a gate found fails nothing: `the policy only warns (warn: [size])`. */ function warnWord(gate) {
    return `the policy only warns (warn: [${gate}])`;
}
/** An image's open findings in one short word: `none`, `14`, `2 of 14 blocking`, `3 accepted`, `lint broken`. */ function findingsWord(image) {
    const broken = brokenGates(image);
    if (broken.length > 0) return `${broken.join(', ')} broken`;
    if (image.gates.length === 0) return '–';
    const findings = openFindings(image);
    const blocking = findings.filter((finding)=>finding.blocks).length;
    const accepted = findingsOf(image).length - findings.length;
    if (findings.length === 0) return accepted === 0 ? 'none' : `${accepted} accepted`;
    if (blocking === 0) return String(findings.length);
    return blocking === findings.length ? `${blocking} blocking` : `${blocking} of ${findings.length} blocking`;
}
/** The gates of an image that could not answer, each once. */ function brokenGates(image) {
    return [
        ...new Set(image.gates.filter((gate)=>gate.state === 'broken').map((gate)=>gate.gate))
    ];
}
/** The gates of an image that said no, each once. */ function failedGates(image) {
    return [
        ...new Set(image.gates.filter((gate)=>gate.state === 'failed').map((gate)=>gate.gate))
    ];
}
/**
 * All that went wrong and is not a finding: the run's problems, then those of broken gates, each once.
 * That somebody stopped the run is its verdict and not told a second time.
 */ function problemsOf(report) {
    const ofGates = report.images.flatMap((image)=>image.gates.flatMap((gate)=>gate.state === 'broken' ? {
                ...gate.problem,
                what: `${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(gate.problem.what)} (${gate.gate} of ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(image.name)})`
            } : []));
    const once = new Map();
    for (const problem of [
        ...report.problems,
        ...ofGates
    ]){
        if (problem.kind === 'interrupted') continue;
        const key = JSON.stringify([
            problem.what,
            problem.where
        ]);
        if (!once.has(key)) once.set(key, problem);
    }
    return [
        ...once.values()
    ];
}
/** How much of a budget is used: 1 = all of it; `undefined` without a budget. */ function used(size, limit) {
    return limit === undefined ? undefined : limit === 0 ? Number(size > 0) * 2 : size / limit;
}
/** The platform whose size matters most: nearest to its budget, else the biggest; `undefined` before measuring. */ function heaviest(image) {
    const load = ({ size })=>size ? Math.max(used(size.uncompressed, image.budget.uncompressed) ?? 0, used(size.compressed, image.budget.compressed) ?? 0) : -1;
    const weight = (one)=>one.size?.uncompressed ?? -1;
    const [first] = [
        ...image.platforms
    ].sort((a, b)=>load(b) - load(a) || weight(b) - weight(a));
    return first?.size ? first : undefined;
}
/** The digest by which people get the image: what is published, else the only platform's manifest. */ function digestOf(image) {
    const published = image.published ?? image.reused;
    if (published) return published.digest;
    return image.platforms.length === 1 ? image.platforms[0]?.digest : undefined;
}
/** What became of all tags of the run. */ function tagResults(report) {
    return report.images.flatMap((image)=>image.published?.tags ?? []);
}
/** What an image's row says became of it: a plan shows the decision, a build the result, its gates included. */ function stateWord(image) {
    const { state, decision } = image;
    if (state === 'planned') return decision === 'reuse' ? 'unchanged' : decision;
    if (state !== 'built' && state !== 'reused') return state;
    if (failedGates(image).length > 0) return 'refused';
    if (brokenGates(image).length > 0) return 'not judged';
    return state === 'reused' ? 'unchanged' : state;
}
/** When an image's gates were asked, where that was not in this run: `as checked at 2026-11-21 05:20 UTC`. */ function checkedWord({ checkedAt }) {
    return checkedAt === undefined ? undefined : `as checked at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(checkedAt)}`;
}
/** How many images a plan has, by what is to become of them: `7 images: 1 to build, 6 unchanged`. */ function planCounts(images) {
    const of = (wanted)=>images.filter(({ decision })=>decision === wanted).length;
    const parts = [
        [
            of('build'),
            'to build'
        ],
        [
            of('reuse'),
            'unchanged'
        ],
        [
            of('skip'),
            'not asked for'
        ]
    ];
    const told = parts.flatMap(([number, what])=>number > 0 ? [
            `${number} ${what}`
        ] : []);
    return [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(images.length, 'image'),
        ...told.length > 0 ? [
            told.join(', ')
        ] : []
    ].join(': ');
}
/** True when nothing is wrong with an image as far as it went. */ function isGood(image) {
    const wentWrong = image.state === 'failed' || image.state === 'stopped';
    return !wentWrong && image.gates.every((gate)=>gate.state === 'passed');
}
/** The tags that name the image, or would: what was refused, or is not there, gets none. */ function tagsOf(image) {
    const isThere = [
        'planned',
        'built',
        'reused'
    ].includes(image.state);
    return isThere && isGood(image) ? image.tags : [];
}


/***/ }),

/***/ 17267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aptStep: () => (/* binding */ aptStep)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/apt-fields.js + 1 modules
var apt_fields = __webpack_require__(32411);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/call-inputs.js
var call_inputs = __webpack_require__(81673);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/parse.js + 10 modules
var parse = __webpack_require__(24340);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
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
                const { inBucket } = await Promise.all(/* import() */[__webpack_require__.e(4629), __webpack_require__.e(9964)]).then(__webpack_require__.bind(__webpack_require__, 19964));
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

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/apt-step.js





/**
 * `command: apt` as a step of a workflow, whose inputs `apt-…` are those of the command; what the step is given itself
 * wins. Sets the output `state`.
 * @returns the exit code
 * @throws Problem as runApt, and (request) for a wrong input of the workflow, before anything is written
 */ async function aptStep(given, host) {
    const called = (0,call_inputs/* calledWith */.Yz)(given);
    const files = (0,parse/* lineList */.XA)(given('files') ?? '', 'files');
    if (files.length === 0) throw (0,problem/* badRequest */.li)('An apt repository is asked for, and no packages are given', {
        todo: 'Give artifacts: the name of the one that holds the packages'
    });
    const request = {
        files,
        inputs: (0,apt_fields/* readAptInputs */.X)((name)=>name === 'dry-run' ? given(name) : called.get(`apt-${name}`)),
        token: given('github-token')
    };
    return runApt(request, host, 'lines');
}


/***/ }),

/***/ 35218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ gitHubPlace)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);

/**
 * Which repository on GitHub is meant, and with which token.
 * @param given `acme/images`; that of the workflow's run when it is left out
 * @param own the token; that of the environment when it is left out
 * @param permission what it needs to be allowed to: `contents: write`
 * @throws Problem (request) where one of them is missing, or no name
 */ function gitHubPlace(given, own, host, permission) {
    const { env } = host;
    const repository = given ?? env['GITHUB_REPOSITORY'] ?? '';
    // `.` and `..` would be another address.
    if (!/^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(repository === '' ? 'Nothing says which repository on GitHub is meant' : `The repository is ${JSON.stringify(repository)}`, {
        todo: 'Give --repository OWNER/NAME, or GITHUB_REPOSITORY'
    });
    const token = [
        own,
        env['GITHUB_TOKEN'],
        env['GH_TOKEN']
    ].find((text)=>text !== undefined && text.trim() !== '');
    if (token === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)('GitHub’s API needs a token', {
        todo: `Give github-token, or GITHUB_TOKEN; in a workflow: \${{ github.token }}, with \`permissions: ${permission}\``
    });
    host.mask(token);
    const apiUrl = (env['GITHUB_API_URL'] ?? '') === '' ? 'https://api.github.com' : env['GITHUB_API_URL'];
    if (apiUrl === undefined || !URL.canParse(apiUrl)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`GITHUB_API_URL is ${JSON.stringify(apiUrl)}, which is no address`);
    return {
        repository,
        token: token.trim(),
        apiUrl: apiUrl.replace(/\/+$/, '')
    };
}


/***/ }),

/***/ 59418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ givenFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50661);




/**
 * The files that somebody gives: files, and folders that stand for all files below them.
 * @param given relative to `cwd`
 * @returns their paths, relative to `cwd` as they were given; each once, sorted
 * @throws Problem (request) for what is not there or is a link in a folder, and for a folder without files
 */ async function givenFiles(given, cwd) {
    const paths = (await Promise.all(given.map((path)=>filesBelow(path, cwd)))).flat();
    return [
        ...new Set(paths)
    ].sort();
}
/** What a path stands for, relative to `cwd` as it was given. */ async function filesBelow(path, cwd) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)).catch((error)=>{
        throw unreadable(path, error);
    });
    if (found.isFile()) return [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path)
    ];
    if (!found.isDirectory()) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${path} is neither a file nor a folder`);
    const files = await inFolder(path, cwd);
    if (files.length > 0) return files;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${path} holds no files`, {
        todo: 'Was what should be in it made, and downloaded?'
    });
}
/** A link could lead anywhere, and a folder may come from somebody else: an archive, an artifact. */ async function inFolder(folder, cwd) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder), {
        withFileTypes: true
    });
    const paths = [];
    for (const entry of entries){
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isDirectory()) paths.push(...await inFolder(path, cwd));
        else if (entry.isFile()) paths.push(path);
        else throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${path} is a link or no file at all`, {
            todo: 'Give it by its own path, or put the file there'
        });
    }
    return paths;
}
function unreadable(path, error) {
    if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) !== 'ENOENT') return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${path} cannot be read`, {}, error);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${path} is not there`, {
        todo: /[*?[\]{}]/.test(path) ? 'Patterns are not read here: give the folder, which stands for all files below it' : 'Give files, or folders, which stand for all files below them'
    });
}


/***/ })

};
