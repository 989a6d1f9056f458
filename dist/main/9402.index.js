export const id = 9402;
export const ids = [9402];
export const modules = {

/***/ 59402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkGlibc: () => (/* binding */ checkGlibc)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/elf/damaged.js
var damaged = __webpack_require__(34404);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/tools/elf/bytes.js

/** The bytes of an open file; what is not looked at is not read. @param size of the file */ function bytesOfFile(file, size) {
    return {
        size,
        read: async (offset, length)=>{
            const bytes = Buffer.alloc(length);
            const { bytesRead } = await file.read(bytes, 0, length, offset);
            if (bytesRead < length) throw new damaged/* DamagedElf */.p('it ends too early');
            return bytes;
        }
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/elf/elf.js
var elf_elf = __webpack_require__(58390);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/elf/headers.js
var headers = __webpack_require__(61133);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/tools/elf.js






/** More of anything than a linker makes: a file that claims it is not read on. */ const limits = {
    versions: 10_000,
    symbols: 500_000
};
const tags = {
    strtab: 5,
    symtab: 6,
    versym: 0x6ffffff0,
    verneed: 0x6ffffffe,
    verneednum: 0x6fffffff
};
const weakFlag = 2;
/**
 * Reads which versions of its libraries a program or shared library needs, from its program headers and its dynamic
 * segment, as the loader does: section headers may be stripped. 32 and 64 bit, both byte orders. Only what is looked at
 * is read, and nothing that a file says of itself is believed.
 * Sources: System V gABI, chapters 4 and 5; LSB 5.0 Core, "Symbol Versioning".
 * @returns `undefined` for what is no ELF file; nothing for static programs and object files
 * @throws DamagedElf, or an error of the system when the file cannot be read
 */ async function neededVersions(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { size } = await file.stat();
        const elf = await (0,elf_elf/* openElf */.Ag)(bytesOfFile(file, size));
        return elf === undefined ? undefined : await readNeeds(elf);
    } finally{
        await file.close();
    }
}
async function readNeeds(elf) {
    const { type, segments: table } = await (0,headers/* readElfHeader */.x9)(elf);
    if (type === headers/* fileTypes */.Ko.relocatable) return [];
    const segments = await (0,headers/* readSegments */.lZ)(elf, table);
    const dynamic = segments.find((segment)=>segment.type === headers/* segmentTypes */.T4.dynamic);
    if (dynamic === undefined) return [];
    const at = placesIn(await (0,headers/* readDynamic */.os)(elf, dynamic));
    if (at.verneed === undefined) return [];
    if (at.strtab === undefined) throw new damaged/* DamagedElf */.p('it has no names');
    const offsetOf = (address)=>(0,headers/* toOffset */.DG)(segments, address);
    const names = offsetOf(at.strtab);
    const needs = await readVersions(elf, offsetOf(at.verneed), at.verneednum ?? 0, names);
    const symbols = await readSymbols(elf, at, offsetOf, names).catch((error)=>{
        // What is needed stands without them.
        if (error instanceof damaged/* DamagedElf */.p) return new Map();
        throw error;
    });
    return needs.map(({ index, ...need })=>({
            ...need,
            symbols: symbols.get(index) ?? []
        }));
}
function placesIn(dynamic) {
    const values = new Map(dynamic);
    const places = {};
    for (const name of [
        'strtab',
        'symtab',
        'versym',
        'verneed',
        'verneednum'
    ]){
        const value = values.get(tags[name]);
        if (value !== undefined) places[name] = value;
    }
    return places;
}
/** `Elfxx_Verneed`, one for each library, and the list of `Elfxx_Vernaux` of each: the same for 32 and 64 bit. */ async function readVersions(elf, first, libraries, names) {
    const needs = [];
    if (libraries > limits.versions) throw new damaged/* DamagedElf */.p('it needs too many libraries');
    let at = first;
    for(let left = libraries; left > 0; left -= 1){
        const need = await elf.read(at, 16);
        const library = await elf.readName(names + elf.word(need, 4));
        let aux = at + elf.word(need, 8);
        for(let versions = elf.half(need, 2); versions > 0; versions -= 1){
            const bytes = await elf.read(aux, 16);
            needs.push({
                library,
                version: await elf.readName(names + elf.word(bytes, 8)),
                isWeak: (elf.half(bytes, 4) & weakFlag) !== 0,
                index: elf.half(bytes, 6) & 0x7fff
            });
            if (needs.length > limits.versions) throw new damaged/* DamagedElf */.p('it needs too many versions');
            const next = elf.word(bytes, 12);
            if (next === 0) break;
            aux += next;
        }
        const next = elf.word(need, 12);
        if (next === 0) break;
        at += next;
    }
    return needs;
}
/**
 * The names of the symbols of each version. How many symbols there are is said nowhere that the loader looks: their
 * tables reach at most to the next table.
 */ async function readSymbols(elf, { symtab, versym, strtab, verneed }, offsetOf, names) {
    if (symtab === undefined || versym === undefined) return new Map();
    const entry = elf.is64 ? 24 : 16;
    const room = (start)=>Math.min(...[
            symtab,
            versym,
            strtab ?? 0,
            verneed ?? 0
        ].filter((other)=>other > start)) - start;
    const count = Math.floor(Math.min(room(symtab) / entry, room(versym) / 2, limits.symbols));
    // Both before the first is read: one that is nowhere would leave the other's failure to nobody.
    const [symbolsAt, versionsAt] = [
        offsetOf(symtab),
        offsetOf(versym)
    ];
    const [symbols, versions] = await Promise.all([
        elf.readUpTo(symbolsAt, count * entry),
        elf.readUpTo(versionsAt, count * 2)
    ]);
    const found = new Map();
    for(let index = 0; (index + 1) * entry <= symbols.length && (index + 1) * 2 <= versions.length; index += 1){
        const version = elf.half(versions, index * 2) & 0x7fff;
        // 0 and 1 are the file's own, hidden and global.
        if (version < 2) continue;
        const list = found.get(version) ?? [];
        found.set(version, list);
        if (list.length < shownSymbols) list.push(await elf.readName(names + elf.word(symbols, index * entry)));
    }
    return found;
}
/** Enough to see what it is about. */ const shownSymbols = 20;

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/fingerprint.js
var check_fingerprint = __webpack_require__(57246);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/rule-help.js
var rule_help = __webpack_require__(21584);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/glibc/version.js
/** Versions that are named after what they bring, and the first glibc with it (glibc's NEWS, 2.36). */ const named = {
    GLIBC_ABI_DT_RELR: '2.36'
};
/**
 * The first glibc that has a version of its interface: `2.34` for `GLIBC_2.34`.
 * @returns `undefined` where no number can be told: `GLIBC_PRIVATE`
 */ function glibcOf(version) {
    return /^GLIBC_(\d+(?:\.\d+)*)$/.exec(version)?.[1] ?? (Object.hasOwn(named, version) ? named[version] : undefined);
}
/** Orders versions by their numbers: `2.4` is before `2.31`, and `2.3` before `2.3.4`. */ function compareVersions(one, other) {
    const [a, b] = [
        one,
        other
    ].map((version)=>version.split('.').map(Number));
    for(let index = 0; index < Math.max(a?.length ?? 0, b?.length ?? 0); index += 1){
        const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
        if (difference !== 0) return difference;
    }
    return 0;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/glibc/gate.js






const gate_shownSymbols = 3;
/**
 * Asks whether the binaries among a target's files run on an old glibc: what every ELF file needs of it, from the file
 * itself. Static binaries need nothing. Packages and archives among the files are not opened; where nothing at all
 * could be looked at, the gate fails.
 * @param built with its files unpacked
 * @param oldest the oldest glibc that they must run on: `2.31`
 * @returns `broken` when a file cannot be read; never throws
 */ async function checkGlibc(built, oldest) {
    const start = performance.now();
    const { image, platform, unpacked } = built;
    const about = {
        gate: 'glibc',
        image,
        platform
    };
    try {
        if (unpacked === undefined) throw new Error(`the files of ${image} are still in their archive`);
        const looked = [];
        for (const file of unpacked.files){
            const one = await lookAt(unpacked.dir, file);
            if (one !== undefined) looked.push(one);
        }
        const findings = looked.length === 0 ? [
            nothing(built, oldest)
        ] : looked.flatMap((one)=>judge(one, oldest, built));
        const durationMs = Math.round(performance.now() - start);
        const notes = [
            notesOf(looked, unpacked.files.length)
        ];
        return {
            ...about,
            state: findings.length > 0 ? 'failed' : 'passed',
            findings,
            durationMs,
            notes
        };
    } catch (error) {
        const durationMs = Math.round(performance.now() - start);
        return {
            ...about,
            state: 'broken',
            findings: [],
            durationMs,
            problem: (0,problem/* problemOf */.Zw)(error, 'surroundings')
        };
    }
}
async function lookAt(dir, file) {
    try {
        const needs = await neededVersions((0,external_node_path_.join)(dir, file.path));
        return needs && {
            file,
            needs: needs.filter(({ version, isWeak })=>!isWeak && version.startsWith('GLIBC_'))
        };
    } catch (error) {
        if (error instanceof damaged/* DamagedElf */.p) return {
            file,
            damage: error.message
        };
        throw error;
    }
}
function judge(looked, oldest, built) {
    const { path } = looked.file;
    if ('damage' in looked) return [
        finding(built, 'elf-damaged', path, {
            message: `${path} looks like an ELF file and is none: ${looked.damage}`,
            todo: 'Was it cut off on its way? Leave it out where it is not meant to run'
        })
    ];
    const tooNew = looked.needs.filter(({ version })=>isTooNew(version, oldest)).sort((a, b)=>newestFirst(a.version, b.version));
    const [worst, ...others] = tooNew;
    if (worst === undefined) return [];
    const rest = [
        ...new Set(others.map(({ version })=>version).filter((one)=>one !== worst.version))
    ];
    return [
        finding(built, 'max-glibc', path, {
            message: `${path} needs ${worst.version}${symbolsOf(worst)}` + `${rest.length > 0 ? `, and ${rest.join(', ')}` : ''}: it does not run on glibc ${oldest}`,
            todo: `Build it where glibc is no newer than ${oldest}, or link it statically`
        })
    ];
}
/** What no number can be told of (`GLIBC_PRIVATE`) fits only the glibc that it was built with. */ function isTooNew(version, oldest) {
    const needed = glibcOf(version);
    return needed === undefined || compareVersions(needed, oldest) > 0;
}
function newestFirst(a, b) {
    const [one, other] = [
        glibcOf(a),
        glibcOf(b)
    ];
    if (one === undefined || other === undefined) return Number(other === undefined) - Number(one === undefined);
    return compareVersions(other, one);
}
function symbolsOf({ symbols }) {
    if (symbols.length === 0) return '';
    const more = symbols.length > gate_shownSymbols ? ', …' : '';
    return ` (${symbols.slice(0, gate_shownSymbols).join(', ')}${more})`;
}
function nothing(built, oldest) {
    return finding(built, 'no-binaries', '', {
        message: `The files must run on glibc ${oldest}, and there is no binary among them that could be looked at`,
        todo: 'Packages and archives are not opened: check the target that builds the binaries, or leave max-glibc out'
    });
}
function finding({ image, platform }, rule, path, said) {
    const fingerprint = (0,check_fingerprint/* fingerprintOf */.a)([
        'glibc',
        rule,
        image,
        platform,
        path
    ]);
    const about = {
        gate: 'glibc',
        rule,
        severity: 'error',
        image,
        platform
    };
    return {
        ...about,
        ...said,
        help: (0,rule_help/* ruleHelp */.y)(rule),
        fingerprint,
        blocks: true
    };
}
function notesOf(looked, files) {
    const numbers = looked.flatMap((one)=>'needs' in one ? one.needs : []).flatMap(({ version })=>glibcOf(version) ?? []);
    const [newest] = numbers.sort((a, b)=>compareVersions(b, a));
    const count = `${looked.length} ${looked.length === 1 ? 'binary' : 'binaries'} in ${files} ${files === 1 ? 'file' : 'files'}`;
    return newest === undefined ? `${count}, without glibc` : `${count}, glibc ${newest} needed`;
}


/***/ })

};
