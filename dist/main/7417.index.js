export const id = 7417;
export const ids = [7417];
export const modules = {

/***/ 77417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  acquire: () => (/* binding */ acquire)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/catalogue.js + 1 modules
var catalogue = __webpack_require__(6068);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/temporary.js
var temporary = __webpack_require__(1898);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(50661);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/tools/download.js









const retries = 3;
const largest = 1_000_000_000;
/**
 * Fetches a release file to `path`. Nothing stands there until the whole file is on disk and its hash is right.
 * Connections that break and answers 408, 429 and 5xx are tried again.
 * @throws Problem (surroundings): it cannot be had, or it is another file than expected; interrupted
 */ async function download(release, path, options) {
    const { default: pRetry } = await __webpack_require__.e(/* import() */ 4995).then(__webpack_require__.bind(__webpack_require__, 74995));
    const part = (0,temporary/* partOf */.BU)(path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), {
        recursive: true
    });
    try {
        const actual = await pRetry(()=>fetchTo(release, part, options), {
            retries,
            minTimeout: 500,
            shouldRetry: ({ error })=>!(error instanceof problem/* Problem */.AF),
            ...options.signal ? {
                signal: options.signal
            } : {}
        });
        if (actual !== release.sha256) throw wrongHash(release, release.url, actual);
        await (0,promises_.rename)(part, path);
    } catch (error) {
        if (options.signal?.aborted) throw (0,problem/* interrupted */.VM)();
        throw error instanceof problem/* Problem */.AF ? error : cannotBeHad(release, `${release.url}: ${rootMessage(error)}`, error);
    } finally{
        await (0,promises_.rm)(part, {
            force: true
        });
    }
}
/** SHA-256 (hex) of a file; `undefined` when there is none. */ async function hashFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path))if (Buffer.isBuffer(chunk)) hash.update(chunk);
    } catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === 'ENOENT') return undefined;
        throw (0,problem/* surroundingsFailed */.fs)(`${path} cannot be read`, {}, error);
    }
    return hash.digest('hex');
}
/** A file that is not the one we know: never executed. */ function wrongHash(release, where, actual) {
    return (0,problem/* surroundingsFailed */.fs)(`${release.name} ${release.version} from ${where} is another file than expected: ` + `its SHA-256 is ${actual} instead of ${release.sha256}`, {
        todo: 'It was not run. Check the mirror or the hash that was given'
    });
}
async function fetchTo(release, path, options) {
    const { EnvHttpProxyAgent, fetch } = await Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(628), __webpack_require__.e(3137), __webpack_require__.e(6615), __webpack_require__.e(6752)]).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const agent = new EnvHttpProxyAgent(proxies(options.env));
    try {
        const answer = await fetch(release.url, {
            dispatcher: agent,
            ...options.signal ? {
                signal: options.signal
            } : {}
        });
        if (!answer.ok || !answer.body) {
            const cause = `${release.url} answered ${answer.status} ${answer.statusText}`.trim();
            await answer.body?.cancel();
            throw isTemporary(answer.status) ? new Error(cause) : cannotBeHad(release, cause);
        }
        const total = Number(answer.headers.get('content-length'));
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let received = 0;
        const meter = new external_node_stream_.Transform({
            transform (chunk, _encoding, done) {
                hash.update(chunk);
                received += chunk.length;
                options.onProgress?.({
                    name: release.name,
                    received,
                    ...total > 0 ? {
                        total
                    } : {}
                });
                done(received > largest ? new Error(`it is larger than ${largest} bytes`) : null, chunk);
            }
        });
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(answer.body), meter, (0,external_node_fs_.createWriteStream)(path, {
            mode: 0o600
        }));
        return hash.digest('hex');
    } finally{
        await agent.destroy();
    }
}
function proxies(env) {
    const pick = (name)=>env[name.toLowerCase()] ?? env[name] ?? '';
    return {
        httpProxy: pick('HTTP_PROXY'),
        httpsProxy: pick('HTTPS_PROXY'),
        noProxy: pick('NO_PROXY')
    };
}
/** fetch says only "fetch failed": what happened is in the cause, and in several for a name with several addresses. */ function rootMessage(error) {
    if (error instanceof AggregateError && error.errors.length > 0) return rootMessage(error.errors[0]);
    const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
    return cause === undefined ? (0,problem/* messageOf */.bD)(error) : rootMessage(cause);
}
function isTemporary(status) {
    return status === 408 || status === 429 || status >= 500;
}
function cannotBeHad(release, cause, error) {
    return (0,problem/* surroundingsFailed */.fs)(`${release.name} ${release.version} cannot be had: ${cause}`, {
        todo: `Put ${release.name} on PATH, give its path, or name a mirror that has it`
    }, error);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/tools/unpack.js






/**
 * Takes one file out of a .tar.gz and makes it executable. Nothing else of the archive touches the disk.
 * @param member its path inside, with or without a leading `./`
 * @throws Problem (surroundings) when the archive is damaged or has no such file
 */ async function unpackMember(archive, member, path) {
    const { extract } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    const part = (0,temporary/* partOf */.BU)(path);
    const entries = extract();
    const reading = (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(archive), (0,external_node_zlib_.createGunzip)(), entries);
    try {
        let found = false;
        for await (const entry of entries){
            if (entry.header.type === 'file' && entry.header.name.replace(/^\.\//, '') === member && !found) {
                found = true;
                await (0,external_node_stream_promises_.pipeline)(entry, (0,external_node_fs_.createWriteStream)(part, {
                    mode: 0o755
                }));
            } else {
                entry.resume();
            }
        }
        await reading;
        if (!found) throw new Error(`there is no ${member} in it`);
        await (0,promises_.rename)(part, path);
    } catch (error) {
        await reading.catch(()=>undefined);
        throw (0,problem/* surroundingsFailed */.fs)(`${archive} cannot be unpacked`, {}, error);
    } finally{
        await (0,promises_.rm)(part, {
            force: true
        });
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/version.js
var tools_version = __webpack_require__(21905);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/which.js
var which = __webpack_require__(24084);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/tools/acquire.js








/**
 * Finds or fetches a tool: the path given; PATH, when the version fits; the cache, when its hash is right; else the
 * pinned release, by SHA-256, from its home or from the mirror. Never `latest`, never an install script.
 * @throws Problem: request for a bad choice, surroundings when it cannot be had, interrupted
 */ async function acquire(name, options) {
    if (options.path !== undefined && options.path !== '') return given(name, options.path, options);
    const onPath = await fromPath(name, options);
    if (onPath) return onPath;
    const release = (0,catalogue/* chooseRelease */.b)(name, `${process.platform}-${process.arch}`, options);
    return fromCache(release, options);
}
async function given(name, path, options) {
    const version = await (0,which/* isExecutable */.TV)(path) ? await (0,tools_version/* versionOf */.E4)(path, options.env) : undefined;
    if (version !== undefined) return {
        program: path,
        version,
        from: 'given'
    };
    throw (0,problem/* badRequest */.li)(`${path} was given as ${name}, and does not answer to --version`, {
        todo: `Check the path, or leave it out: then ${name} is looked for on PATH and fetched`
    });
}
async function fromPath(name, options) {
    for (const program of (await (0,which/* which */.K7)(name, options.env))){
        const version = await (0,tools_version/* versionOf */.E4)(program, options.env);
        if (version !== undefined && fits(name, version, options.version)) return {
            program,
            version,
            from: 'path'
        };
    }
    return undefined;
}
/** An exact version that was asked for must be that one; else the minimum counts, and `unknown` is trusted. */ function fits(name, version, asked) {
    if (asked !== undefined && asked !== '') return version === asked.replace(/^v/, '');
    return version === 'unknown' || (0,tools_version/* compareVersions */.Zy)(version, (0,catalogue/* minimumVersion */.r)(name)) >= 0;
}
/**
 * The folder's name holds the hash that was asked for, and the file is hashed again every time: what a cache brought
 * back is not trusted. The program of an archive is unpacked again from the archive that was just hashed.
 */ async function fromCache(release, options) {
    const dir = (0,external_node_path_.join)(options.cacheDir, release.name, `${release.version}-${release.sha256.slice(0, 16)}`);
    const file = (0,external_node_path_.join)(dir, release.member === undefined ? release.name : 'archive.tar.gz');
    let hash = await hashFile(file);
    if (hash === undefined && options.carrier !== undefined) {
        await options.carrier.restore(release, file);
        hash = await hashFile(file);
    }
    const cached = hash === release.sha256;
    if (!cached) {
        if (hash !== undefined) await (0,promises_.rm)(file, {
            force: true
        });
        await download(release, file, options);
        await options.carrier?.fetched(release, file);
    }
    const program = (0,external_node_path_.join)(dir, release.name);
    if (release.member === undefined) await (0,promises_.chmod)(program, 0o755);
    else await unpackMember(file, release.member, program);
    return {
        program,
        version: release.version,
        from: cached ? 'cache' : 'download'
    };
}


/***/ }),

/***/ 6068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ chooseRelease),
  r: () => (/* binding */ minimumVersion)
});

// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/tools/tools.json
const tools_namespaceObject = /*#__PURE__*/JSON.parse('{"hadolint":{"version":"2.15.1","minimum":"2.12.0","home":"https://github.com","path":"/hadolint/hadolint/releases/download/v{version}/{asset}","platforms":{"linux-x64":{"asset":"hadolint-linux-x86_64","sha256":"c7187db94eeeeca956519a6af171adc31453941a1e777961f6e680f697c8c507"},"linux-arm64":{"asset":"hadolint-linux-arm64","sha256":"f6198ef8090f404dbb771abfee086eb8c48ac177f30da7fd3510aca35b344b5d"}}},"trivy":{"version":"0.74.0","minimum":"0.74.0","home":"https://github.com","path":"/aquasecurity/trivy/releases/download/v{version}/{asset}","platforms":{"linux-x64":{"asset":"trivy_{version}_Linux-64bit.tar.gz","member":"trivy","sha256":"2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a"},"linux-arm64":{"asset":"trivy_{version}_Linux-ARM64.tar.gz","member":"trivy","sha256":"b94ce1976bbf3c15b514b605ee88be7c6d94a29be2302847ff01cb794d47aad5"}}}}');
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/tools/catalogue.js




const sha256 = type/* Type */.ZU.String({
    pattern: '^[0-9a-f]{64}$'
});
const version = type/* Type */.ZU.String({
    pattern: '^\\d+\\.\\d+\\.\\d+$'
});
const toolSchema = type/* Type */.ZU.Object({
    /** The release that we fetch. */ version,
    /** The oldest one on PATH that will do. */ minimum: version,
    /** Where releases live; a mirror has the same paths below its own address. */ home: type/* Type */.ZU.String(),
    path: type/* Type */.ZU.String(),
    /** By Node's `platform-arch`. */ platforms: type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Object({
        asset: type/* Type */.ZU.String(),
        /** The program inside the archive; absent when the asset is the program. */ member: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
        sha256
    }))
});
/** The oldest version on PATH that will do. */ function minimumVersion(name) {
    return tool(name).minimum;
}
/**
 * The release to fetch: the pinned one, or one that was asked for together with its hash.
 * @param platform Node's `process.platform` and `process.arch` with a dash between: `linux-x64`
 * @throws Problem: request for an unknown version without a hash, or text that is no version, hash or address;
 * surroundings when there is no release for the platform
 */ function chooseRelease(name, platform, choice = {}) {
    const known = tool(name);
    const build = known.platforms[platform];
    if (!build) {
        throw (0,problem/* surroundingsFailed */.fs)(`No release of ${name} is known for ${platform}`, {
            todo: `Install ${name} ${known.minimum} or newer and put it on PATH, or give its path`
        });
    }
    const chosen = said(choice.version)?.replace(/^v/, '') ?? known.version;
    const hash = said(choice.sha256)?.toLowerCase() ?? (chosen === known.version ? build.sha256 : undefined);
    if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(chosen)) throw (0,problem/* badRequest */.li)(`${JSON.stringify(choice.version)} is not a version of ${name}`, {
        todo: `Give a version such as ${known.version}, never \`latest\``
    });
    if (hash === undefined) throw (0,problem/* badRequest */.li)(`${name} ${chosen} is not a version we know the hash of`, {
        todo: `Give the SHA-256 of its release file for ${platform} as well, or use ${known.version}`
    });
    if (!/^[0-9a-f]{64}$/.test(hash)) throw (0,problem/* badRequest */.li)(`The SHA-256 given for ${name} is not 64 hexadecimal digits`);
    const asset = build.asset.replace('{version}', chosen);
    const path = known.path.replace('{version}', chosen).replace('{asset}', asset);
    return {
        name,
        version: chosen,
        url: `${address(choice.mirror) ?? known.home}${path}`,
        sha256: hash,
        ...build.member === undefined ? {} : {
            member: build.member
        }
    };
}
function tool(name) {
    return (0,json/* checkJson */.Zs)(toolSchema, tools_namespaceObject[name], `tools.json, ${name}`);
}
/** An input that was left empty says nothing. */ function said(text) {
    return text === '' ? undefined : text;
}
function address(given) {
    const mirror = said(given);
    if (mirror === undefined) return undefined;
    if (!URL.canParse(mirror) || !/^https?:$/.test(new URL(mirror).protocol)) throw (0,problem/* badRequest */.li)(`The mirror ${JSON.stringify(mirror)} is not an address`, {
        todo: 'Give an http(s) address that has the paths of github.com below it'
    });
    return mirror.replace(/\/+$/, '');
}


/***/ }),

/***/ 21905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Zy: () => (/* binding */ compareVersions)
/* harmony export */ });
/* unused harmony export readVersion */
/* harmony import */ var _capture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40111);
/* harmony import */ var _env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44022);


/** A program that does not answer within this many milliseconds is not used. */ const patience = 20_000;
/**
 * Asks a program for its version. Programs built from source often say `dev` or 0.0.0: that is `unknown`.
 * @returns `undefined` when it does not answer, so it is not what it seems or does not run here
 */ async function versionOf(program, env) {
    try {
        const { exitCode, stdout } = await (0,_capture_js__WEBPACK_IMPORTED_MODULE_0__/* .capture */ .F)(program, [
            '--version'
        ], {
            env: (0,_env_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanEnv */ .J)(env),
            signal: AbortSignal.timeout(patience),
            graceMs: 1000
        });
        return exitCode === 0 ? readVersion(stdout) : undefined;
    } catch  {
        return undefined;
    }
}
/** The first `1.2.3` in a text, `unknown` when there is none or it is 0.0.0. */ function readVersion(text) {
    const found = /\d+\.\d+\.\d+/.exec(text)?.[0];
    return found === undefined || found === '0.0.0' ? 'unknown' : found;
}
/** Compares two `1.2.3`: negative when `a` is older, 0 when they are equal. */ function compareVersions(a, b) {
    const left = numbers(a);
    const right = numbers(b);
    for (const index of [
        0,
        1,
        2
    ]){
        const difference = (left[index] ?? 0) - (right[index] ?? 0);
        if (difference !== 0) return difference;
    }
    return 0;
}
function numbers(version) {
    return version.split('-')[0]?.split('.').map(Number) ?? [];
}


/***/ })

};
