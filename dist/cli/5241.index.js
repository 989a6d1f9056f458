export const id = 5241;
export const ids = [5241];
export const modules = {

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

/***/ 5241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identify: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82078);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6068);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21905);
/* harmony import */ var _which_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24084);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53859);








const rememberedSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_7__/* .Type */ .ZU.Object({
    version: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_7__/* .Type */ .ZU.String()
});
/**
 * Which version of a tool a run would use, without fetching or (where it was asked before) starting it: for telling
 * whether an answer of an earlier run was given by the same tool.
 * @returns its version; for one built from source, which has none, what tells its file from another
 */ async function identify(name, options) {
    const given = options.path === undefined || options.path === '' ? undefined : options.path;
    const program = given ?? await (0,_which_js__WEBPACK_IMPORTED_MODULE_5__/* .firstOf */ .Ku)(name, options.env);
    if (program !== undefined) {
        const version = await rememberedVersion(program, options);
        if (version !== undefined) return version;
    }
    return (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseRelease */ .b)(name, `${process.platform}-${process.arch}`, options).version;
}
/** A program is asked once for its version, until its file is another one. */ async function rememberedVersion(program, options) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(program).catch(()=>undefined);
    if (file === undefined) return undefined;
    const state = JSON.stringify([
        program,
        file.ino,
        file.size,
        file.mtimeMs,
        file.ctimeMs
    ]);
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(state).digest('hex').slice(0, 32);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.cacheDir, 'versions', key);
    const known = await readKnown(path);
    if (known !== undefined) return known;
    const version = await (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionOf */ .E4)(program, options.env);
    if (version === undefined) return undefined;
    const told = version === 'unknown' ? `unknown (${file.size} bytes)` : version;
    await keep(path, told);
    return told;
}
async function readKnown(path) {
    // Not asked yet, or written half by a run that was killed: it is asked again.
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .soundJson */ .u1)(rememberedSchema, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(()=>''))?.version;
}
async function keep(path, version) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), {
            recursive: true
        });
        const own = `${path}.${process.pid}`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(own, JSON.stringify({
            version
        }));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(own, path);
    } catch  {
    // A cache that cannot be written costs a question in the next run, and nothing else.
    }
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
