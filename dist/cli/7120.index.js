export const id = 7120;
export const ids = [7120,3842];
export const modules = {

/***/ 66014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ likeness),
/* harmony export */   C: () => (/* binding */ textsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _tools_wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82927);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8150);



/**
 * The texts that BuildKit may leave in the history for an instruction that makes a layer.
 * Source: github.com/moby/buildkit, frontend/dockerfile/dockerfile2llb/convert.go, dispatchRun, dispatchCopy and
 * dispatchWorkdir.
 */ function textsOf({ keyword, rest, heredocs }) {
    if (keyword === 'RUN') return {
        keyword,
        texts: runTexts(rest, heredocs).map(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)
    };
    if (keyword === 'WORKDIR') return {
        keyword,
        texts: [
            folderPattern(rest)
        ]
    };
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonList */ .Rr)(rest) ?? rest.split(/\s+/).map((word)=>pattern(heredocWord(word)));
    const sources = words.slice(0, -1);
    const isHeredoc = (word)=>heredocs.length > 0 && word.startsWith('<<');
    // Files come before heredocs, whatever their order in the file.
    const ordered = [
        ...sources.filter((word)=>!isHeredoc(word)),
        ...sources.filter(isHeredoc),
        ...words.slice(-1)
    ];
    return {
        keyword,
        texts: [
            (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(ordered.join(' '))
        ]
    };
}
/** Heredocs are a script, a program of their own, or part of a command (dispatchRun). */ function runTexts(rest, heredocs) {
    const [first] = heredocs;
    if (first === undefined) return [
        rest,
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonList */ .Rr)(rest) === undefined ? [] : [
            (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonList */ .Rr)(rest)?.join(' ') ?? ''
        ]
    ];
    const whole = [
        rest,
        ...heredocs.map(({ name, content })=>content + name)
    ].join('\n');
    return heredocs.length > 1 ? [
        whole
    ] : [
        whole,
        first.content,
        `/dev/pipes/${first.name}`
    ];
}
function folderPattern(rest) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(pattern(rest)).replace(/(.)\/$/, '$1');
    if (folder.startsWith('/') || folder.startsWith('*')) return folder;
    return `*/${folder.replace(/^(\.\.?(\/|$))+/, '')}`;
}
/** How sure it is that a text of the history is an instruction's: 0 is not at all, 3 the surest. */ function likeness(createdBy, { keyword, texts }) {
    const [, word, behind = ''] = /^([A-Z]+) (.*)$/s.exec(createdBy.replace(/ # buildkit$/, '')) ?? [];
    if (word !== keyword) return 0;
    const told = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(behind);
    if (keyword === 'RUN') return Math.max(0, ...texts.map((text)=>runLikeness(told, text)));
    const bare = keyword === 'WORKDIR' ? told : told.replace(/^(--\S+ )+/, '');
    return Math.max(0, ...texts.map((text)=>text === bare ? 3 : (0,_tools_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesWildcard */ ._)(text, bare) ? 2 : 0));
}
/** `|2 A=b C=d /bin/sh -c COMMAND`: arguments and shell stand before what was written. */ function runLikeness(told, text) {
    if (text === '') return 0;
    if (told === text) return 3;
    if (!told.endsWith(` ${text}`)) return 0;
    const before = told.slice(0, -text.length - 1);
    if (/^\S+( -\S+| pipefail)*$/.test(before)) return 3;
    return before.startsWith('|') ? 2 : 1;
}
/** What comes out of variables is not known here. */ function pattern(word) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .unquoted */ .qZ)(word).replace(/\$\{[^}]*\}|\$\w+/g, '*');
}
/** `<<-"name"` stands as `<<name` in the history. */ function heredocWord(word) {
    return word.replace(/^\d*<<-?/, '<<');
}


/***/ }),

/***/ 8150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ jsonList),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   qZ: () => (/* binding */ unquoted)
/* harmony export */ });
/** `undefined` for what is no JSON list of texts: then it is plain words. */ function jsonList(text) {
    if (!text.startsWith('[')) return undefined;
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) && value.every((word)=>typeof word === 'string') ? value : undefined;
    } catch  {
        return undefined;
    }
}
/** Without quotes and escapes. */ function unquoted(text) {
    return text.replace(/["'\\]/g, '');
}
/** With single blanks between its words. */ function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 27120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ limitsInForce),
/* harmony export */   showUsage: () => (/* binding */ showUsage)
/* harmony export */ });
/* harmony import */ var _state_decide_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23451);
/* harmony import */ var _state_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9035);
/* harmony import */ var _state_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31856);
/* harmony import */ var _machine_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98818);




/**
 * `du`: prints what the engine that a run would use, those that we have made and the cache folder take on the disk.
 * Nothing is changed.
 * @returns the exit code
 * @throws Problem as readMachine
 */ async function showUsage(request, host, options) {
    const nowMs = Date.now();
    const machine = await (0,_machine_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readMachine */ .U)(request, host, nowMs);
    await machine.close();
    const usage = usageOf(machine, request, nowMs);
    if (options.json) {
        const [{ plainJson }, { usageOutput }] = await Promise.all([
            __webpack_require__.e(/* import() */ 5804).then(__webpack_require__.bind(__webpack_require__, 65804)),
            __webpack_require__.e(/* import() */ 2123).then(__webpack_require__.bind(__webpack_require__, 62123))
        ]);
        process.stdout.write(plainJson(usageOutput(usage)));
        return 0;
    }
    const { usageText } = await __webpack_require__.e(/* import() */ 9467).then(__webpack_require__.bind(__webpack_require__, 69467));
    process.stdout.write(`${await usageText(usage, {
        ...options,
        columns: host.columns
    })}\n`);
    return 0;
}
function usageOf({ items, engines, cacheDir, notes }, request, nowMs) {
    const limits = limitsInForce(request);
    const place = (of, own)=>({
            ...of,
            bytes: (0,_state_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .XN)(own),
            inUseBytes: (0,_state_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .XN)(own.filter(({ inUse })=>inUse)),
            rows: (0,_state_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usageRows */ .x4)(own, nowMs)
        });
    return {
        places: [
            ...engines.map(({ id, about, isOurs })=>place({
                    place: 'engine',
                    about,
                    isOurs
                }, items.filter((item)=>item.place.in === 'engine' && item.place.engine === id))),
            place({
                place: 'folder',
                about: cacheDir,
                isOurs: true
            }, items.filter((item)=>item.place.in === 'folder'))
        ],
        limits,
        beyondBytes: (0,_state_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .XN)((0,_state_decide_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .L)(items, 'normal', limits, nowMs).map(({ item })=>item)),
        notes
    };
}
/** The policy's limits, else the usual ones. */ function limitsInForce({ policy }) {
    return policy.file.state === undefined ? _state_limits_js__WEBPACK_IMPORTED_MODULE_0__.usualLimits : (0,_state_limits_js__WEBPACK_IMPORTED_MODULE_0__.limitsOf)(policy.file.state);
}


/***/ }),

/***/ 98818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ isOf),
  U: () => (/* binding */ readMachine)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/buildx.js
var build_buildx = __webpack_require__(37288);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/orphans.js
var orphans = __webpack_require__(16653);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/state/engine-items.js
/** Named so when nobody knows whose they are. */ const unknownImages = 'other images';
/** The records of an engine as items: what made each, and which images it is of, as far as its step says. */ function engineItems(records, engine, imagesOf = ()=>[]) {
    const idOf = (record)=>`${engine.id}/${record}`;
    const images = imagesOfRecords(records, imagesOf);
    return records.map((record)=>{
        const kind = kindOf(record);
        return {
            id: idOf(record.id),
            kind,
            name: nameOf(record, kind, images.get(record.id) ?? []),
            // What an image of the engine has, too, takes no room of its own, and goes with that image.
            bytes: record.isShared ? 0 : record.bytes,
            lastUsedMs: record.lastUsedMs,
            inUse: record.inUse,
            parents: record.parents.map(idOf),
            goesAt: record.isShared ? 'never' : 'deep',
            hasLimits: engine.hasLimits && !record.isShared,
            place: {
                in: 'engine',
                engine: engine.id,
                record: record.id
            }
        };
    });
}
function kindOf({ type, description }) {
    if (type === 'exec.cachemount') return 'mount';
    if (type.startsWith('source.')) return 'source';
    if (type === 'frontend') return 'frontend';
    if (type === 'internal') return 'internal';
    return pulledOf(description) === undefined ? 'step' : 'pulled';
}
function nameOf({ description }, kind, images) {
    switch(kind){
        case 'mount':
            return mountName(description);
        case 'pulled':
        case 'frontend':
            return pulledOf(description) ?? description;
        case 'step':
            return images.length === 0 ? unknownImages : shortList(images);
        case 'source':
            return description.replace(/^local source for /, '');
        default:
            return description;
    }
}
/** `pulled from docker.io/library/busybox:stable@sha256:…`, without the digest and Docker Hub's long form. */ function pulledOf(description) {
    const [, reference] = /^pulled from (\S+)/.exec(description) ?? [];
    return reference?.replace(/(.)@sha256:.*$/, '$1').replace(/^docker\.io\/(library\/)?/, '');
}
/** `cached mount /root/.cache from exec … with id "/pip"`: the id only where it is not the target. */ function mountName(description) {
    const [, target = description] = /^cached mount (\S+) from /.exec(description) ?? [];
    const [, quoted = ''] = / with id "([^"]*)"$/.exec(description) ?? [];
    const id = quoted.replace(/^\//, '');
    return id === '' || id === target ? target : `${target} (${id})`;
}
function shortList(names) {
    return names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}
/** A step that several images have is of those that the steps above it are of, where that says more. */ function imagesOfRecords(records, imagesOf) {
    const own = new Map(records.map(({ id, description })=>[
            id,
            imagesOf(stepOf(description))
        ]));
    const children = new Map();
    for (const { id, parents } of records)for (const parent of parents)children.set(parent, [
        ...children.get(parent) ?? [],
        id
    ]);
    const narrowed = records.map(({ id })=>{
        const mine = own.get(id) ?? [];
        if (mine.length < 2) return [
            id,
            mine
        ];
        const near = new Set((children.get(id) ?? []).flatMap((child)=>own.get(child) ?? []));
        const both = mine.filter((name)=>near.has(name));
        return [
            id,
            both.length > 0 ? both : mine
        ];
    });
    return new Map(narrowed);
}
/** `[build 3/6] COPY a b` → `COPY a b`; `mount / from exec /bin/sh -c make` → `RUN /bin/sh -c make`. */ function stepOf(description) {
    const [, command] = /^mount \S+ from exec (.*)$/s.exec(description) ?? [];
    return command === undefined ? description.replace(/^\[[^\]]*\d+\/\d+\] /, '') : `RUN ${command}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/state/folder-items.js + 1 modules
var folder_items = __webpack_require__(18831);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/state/run-items.js
var run_items = __webpack_require__(60575);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/cache-dir.js
var cache_dir = __webpack_require__(72721);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/builders.js
var build_builders = __webpack_require__(24400);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/no-engine.js
var no_engine = __webpack_require__(60490);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/own-daemon.js + 2 modules
var own_daemon = __webpack_require__(6944);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/state/engine-cache.js
var engine_cache = __webpack_require__(20986);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/state-engines.js







/**
 * The engine that a run would use, and those that we have made: asked what they hold. A BuildKit of our own is started
 * on each of its state folders, and removes nothing by itself meanwhile.
 * @throws Problem (surroundings) when the named builder is not there, or one does not answer
 */ async function openEngines({ inputs }, host, buildx, cacheDir, nowMs) {
    const builders = await (0,build_builders.listBuilders)(buildx);
    const choice = (0,build_builders.chooseBuilder)(builders, inputs.builder);
    const ours = builders.filter(build_builders.ownBuilder);
    const engines = [];
    const notes = [];
    const busy = [];
    const stops = [];
    const close = async ()=>{
        for (const stop of stops.splice(0))await stop();
    };
    try {
        if (choice.kind === 'use' && !ours.some(({ Name })=>Name === choice.name)) {
            const { name, driver } = choice;
            engines.push({
                id: name,
                about: `builder ${name} (${driver})`,
                buildx,
                builder: name,
                isOurs: false,
                hasLimits: inputs.builder !== undefined,
                records: await (0,engine_cache.askRecords)(buildx, name, nowMs)
            });
        }
        for (const builder of ours)if (isRunning(builder)) engines.push({
            id: builder.Name,
            about: `builder ${builder.Name} (${builder.Driver})`,
            buildx,
            builder: builder.Name,
            isOurs: true,
            hasLimits: true,
            records: await (0,engine_cache.askRecords)(buildx, builder.Name, nowMs)
        });
        else notes.push(`the builder ${builder.Name} is not running: what it holds is not known`);
        if (choice.kind === 'own') for (const root of (await (0,folder_items/* stateFolders */.Nj)(cacheDir))){
            await (0,orphans/* stopOrphans */._E)((0,external_node_path_.dirname)(root));
            const opened = await state_engines_open(buildx, root, host.signal);
            if (opened === undefined) {
                busy.push(root);
                notes.push(`a run works in state ${(0,external_node_path_.basename)(root)} of our own BuildKit: it is left alone`);
                continue;
            }
            if (typeof opened === 'string') {
                notes.push(`our own BuildKit cannot be asked what it holds: ${opened}`);
                break;
            }
            stops.push(()=>opened.stop());
            const asked = {
                ...buildx,
                env: opened.env
            };
            engines.push({
                id: `state ${(0,external_node_path_.basename)(root)}`,
                about: `BuildKit of image-build, state ${(0,external_node_path_.basename)(root)}`,
                buildx: asked,
                builder: opened.builder,
                isOurs: true,
                hasLimits: true,
                root,
                records: await (0,engine_cache.askRecords)(asked, opened.builder, nowMs)
            });
        }
        return {
            engines,
            ownBuilders: ours.map(({ Name })=>Name),
            busy,
            notes,
            close
        };
    } catch (error) {
        await close();
        throw error;
    }
}
/** @returns undefined when a run works there; a text that says why it cannot be started on this machine */ async function state_engines_open(buildx, root, signal) {
    try {
        return await (0,own_daemon/* openState */.Gf)(buildx, root, signal);
    } catch (error) {
        if (error instanceof no_engine/* NoEngine */.o) return error.data.what;
        throw error;
    }
}
function isRunning({ Nodes = [] }) {
    return Nodes.some(({ Status })=>Status === 'running');
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/dockerfile-lines/history-texts.js
var history_texts = __webpack_require__(66014);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/candidates.js + 11 modules
var candidates = __webpack_require__(56445);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/instructions.js
var instructions = __webpack_require__(65607);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/state-images.js




const makers = new Set([
    'RUN',
    'COPY',
    'ADD',
    'WORKDIR'
]);
/**
 * Which images have a step, by what their Dockerfiles say. Where there are no images, or they cannot be found, nobody
 * knows: the disk's use is shown all the same.
 */ async function imagesOfSteps(request, host, buildx) {
    let images;
    try {
        const { all } = await (0,candidates/* findCandidates */.e)(request, ()=>Promise.resolve(buildx));
        images = all.map(({ name, dockerfile })=>({
                name,
                texts: stepsOf(dockerfile?.text ?? '')
            }));
    } catch (error) {
        if (!(error instanceof problem/* Problem */.AF) || error.data.kind === 'interrupted') throw error;
        host.debug(`no images here: ${error.data.what}`);
        return ()=>[];
    }
    const known = new Map();
    return (step)=>{
        const found = known.get(step) ?? likeliest(step, images);
        known.set(step, found);
        return found;
    };
}
function stepsOf(dockerfile) {
    return (0,instructions/* cutInstructions */.k)(dockerfile).instructions.filter(({ keyword })=>makers.has(keyword)).map(history_texts/* textsOf */.C);
}
function likeliest(step, images) {
    const scored = images.map(({ name, texts })=>({
            name,
            score: Math.max(0, ...texts.map((one)=>(0,history_texts/* likeness */.$)(step, one)))
        }));
    const best = Math.max(0, ...scored.map(({ score })=>score));
    return best === 0 ? [] : scored.filter(({ score })=>score === best).map(({ name })=>name);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/machine-state.js









/**
 * Looks at everything. Nothing is removed by it, and no run folder is made.
 * @throws Problem (surroundings) when there is no buildx, or a builder does not answer
 */ async function readMachine(request, host, nowMs) {
    const { inputs } = request;
    const cacheDir = (0,cache_dir/* cacheFolder */.n)(host.env);
    const given = inputs.buildx === undefined ? undefined : (0,external_node_path_.resolve)(host.cwd, inputs.buildx);
    const program = await (0,build_buildx/* findBuildx */.ah)(given, host.env);
    const buildx = {
        program,
        env: (0,build_buildx/* buildxEnv */.aW)(host.env),
        signal: host.signal
    };
    const imagesOf = await imagesOfSteps(request, host, buildx);
    const found = await openEngines(request, host, buildx, cacheDir, nowMs);
    try {
        const { engines, busy, notes } = found;
        const ofEngines = engines.flatMap((engine)=>engineItems(engine.records, engine, imagesOf));
        const asked = new Set(engines.flatMap(({ root })=>root === undefined ? [] : [
                root
            ]));
        const states = {
            isOwned: async (root)=>busy.includes(root) || await (0,orphans/* hasOwner */.uD)(root),
            asked
        };
        const folder = await (0,folder_items/* folderItems */.JZ)(cacheDir, states, nowMs);
        const isAtWork = (0,run_items/* isAnyAtWork */.d)(folder);
        const builders = found.ownBuilders.map((name)=>builderItem(name, isAtWork, nowMs));
        const items = [
            ...ofEngines,
            ...builders,
            ...folder
        ];
        return {
            cacheDir,
            buildx,
            engines,
            items,
            isAtWork,
            states,
            notes,
            close: ()=>found.close()
        };
    } catch (error) {
        await found.close();
        throw error;
    }
}
/** Whether an item is in an engine's cache. */ function isOf({ place }, engine) {
    return place.in === 'engine' && place.engine === engine;
}
function builderItem(builder, isAtWork, nowMs) {
    return {
        id: `buildx/${builder}`,
        kind: 'builder',
        name: builder,
        bytes: 0,
        lastUsedMs: nowMs,
        inUse: isAtWork,
        parents: [],
        goesAt: 'all',
        hasLimits: false,
        place: {
            in: 'buildx',
            builder
        }
    };
}


/***/ }),

/***/ 23451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2360);

/**
 * Decides what goes: what the level asks for; what was unused for longer than the limit; then what was used longest ago,
 * until the rest takes no more than may stay. What is in use stays, with all that it stands on. Something that others
 * stand on counts as used when they were.
 * @returns in the order in which it can go: nothing before what stands on it
 */ function decide(items, level, { keepBytes, olderThanMs }, nowMs) {
    const known = new Map(items.map((item)=>[
            item.id,
            item
        ]));
    const stands = standingOn(items);
    const facts = new Map();
    const look = (item)=>{
        const done = facts.get(item.id);
        if (done !== undefined) return done;
        // Until it is known: a circle, which no engine has, would never go.
        facts.set(item.id, {
            mayGo: false,
            lastUsedMs: item.lastUsedMs,
            height: 0
        });
        const above = (stands.get(item.id) ?? []).flatMap((id)=>known.get(id) ?? []).map(look);
        const found = {
            mayGo: isRemovable(item, level) && above.every(({ mayGo })=>mayGo),
            lastUsedMs: Math.max(item.lastUsedMs, ...above.map(({ lastUsedMs })=>lastUsedMs)),
            height: Math.max(-1, ...above.map(({ height })=>height)) + 1
        };
        facts.set(item.id, found);
        return found;
    };
    const candidates = items.map((item)=>({
            item,
            isAsked: isAsked(item, level),
            ...look(item)
        })).filter(({ mayGo })=>mayGo).sort((a, b)=>Number(b.isAsked) - Number(a.isAsked) || a.lastUsedMs - b.lastUsedMs || a.height - b.height);
    let rest = items.reduce((sum, item)=>sum + (counts(item, level) ? item.bytes : 0), 0);
    const going = [];
    for (const { item, isAsked: asked, lastUsedMs } of candidates){
        const forMs = nowMs - lastUsedMs;
        const why = asked ? {
            kind: 'asked'
        } : olderThanMs !== undefined && forMs > olderThanMs ? {
            kind: 'unused',
            forMs
        } : keepBytes !== undefined && rest > keepBytes ? {
            kind: 'above'
        } : undefined;
        if (why === undefined) continue;
        rest -= item.bytes;
        going.push({
            item,
            why
        });
    }
    return going;
}
/** Item → those that stand on it. */ function standingOn(items) {
    const found = new Map();
    for (const { id, parents } of items)for (const parent of parents){
        const ids = found.get(parent);
        if (ids === undefined) found.set(parent, [
            id
        ]);
        else ids.push(id);
    }
    return found;
}
function isRemovable(item, level) {
    return !item.inUse && (item.hasLimits || isAsked(item, level));
}
/** Whether it is part of what the limit is for: not what is no business of ours, and not an engine without limits. */ function counts(item, level) {
    if (item.goesAt === 'never') return false;
    return item.hasLimits || item.place.in === 'folder' || isAsked(item, level);
}
function isAsked({ goesAt }, level) {
    return goesAt !== 'never' && _item_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(goesAt) <= _item_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(level);
}


/***/ }),

/***/ 20986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askRecords: () => (/* binding */ askRecords),
/* harmony export */   pruneRecords: () => (/* binding */ pruneRecords)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _tools_buildx_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(905);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13842);



/**
 * What a builder's cache holds.
 * @param nowMs the moment that ages are counted from, in milliseconds since 1970
 * @throws Problem (surroundings) when it does not say so
 */ async function askRecords(buildx, builder, nowMs) {
    const asked = await (0,_tools_buildx_js__WEBPACK_IMPORTED_MODULE_1__/* .runBuildx */ .A)(buildx, [
        'du',
        '--builder',
        builder,
        '--format',
        '{{json .}}'
    ]);
    if (asked.exitCode !== 0) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)(`The builder ${builder} does not say what its cache holds`, {
        log: asked.stderr.trim().split('\n').slice(-5)
    });
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_2__.readRecords)(asked.stdout, nowMs);
}
/** A command line has room for so many identifiers. */ const atOnce = 1000;
/**
 * Removes records from a builder's cache, these and no others; one that is in use by now stays.
 * @param ids nothing before what stands on it
 * @throws Problem (surroundings) when the builder refuses
 */ async function pruneRecords(buildx, builder, ids) {
    for(let from = 0; from < ids.length; from += atOnce){
        const filter = `id=^(${ids.slice(from, from + atOnce).join('|')})$`;
        const pruned = await (0,_tools_buildx_js__WEBPACK_IMPORTED_MODULE_1__/* .runBuildx */ .A)(buildx, [
            'prune',
            '--builder',
            builder,
            '--force',
            // Frontends as well; the filter says what goes.
            '--all',
            '--filter',
            filter
        ]);
        if (pruned.exitCode !== 0) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)(`The cache of the builder ${builder} could not be cleaned`, {
            log: pruned.stderr.trim().split('\n').slice(-5)
        });
    }
}


/***/ }),

/***/ 18831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JZ: () => (/* binding */ folderItems),
  Yy: () => (/* binding */ readByRuns),
  Nj: () => (/* binding */ stateFolders)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/state/measure.js
var measure = __webpack_require__(40619);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/state/parts.js
const any = /./;
const hex = /^[0-9a-f]{64}$/;
const release = /^\d+\.\d+\.\d+(-[\w.]+)?-[0-9a-f]{16}$/;
const toolNames = /^(hadolint|trivy)$/;
const databases = /^(public|[0-9a-f]{16})$/;
const always = (name)=>()=>name;
/**
 * What is ours in the cache folder, but for the engine's state and the folders of runs, which have rules of their own.
 * Whoever keeps something new there adds it here: what is not here never goes.
 */ const parts = [
    {
        kind: 'tools',
        folder: [
            'tools',
            toolNames
        ],
        entries: release,
        name: ([tool = '', version = ''])=>`${tool} ${version.replace(/-[0-9a-f]{16}$/, '')}`,
        use: 'any',
        hasLimits: false
    },
    {
        kind: 'tools',
        folder: [
            'tools'
        ],
        entries: /^versions$/,
        name: always('versions'),
        use: 'any',
        hasLimits: false
    },
    {
        kind: 'databases',
        folder: [
            'trivy',
            databases
        ],
        entries: /^(db|java-db)$/,
        name: ([from = '', which = ''])=>`${which === 'db' ? 'vulnerabilities' : 'Java'} (${from})`,
        use: 'any',
        hasLimits: false
    },
    {
        kind: 'scans',
        folder: [
            'trivy',
            databases
        ],
        entries: /^(scan-\d+|fanal)$/,
        name: ([from = ''])=>`scans (${from})`,
        use: 'written',
        hasLimits: true
    },
    {
        kind: 'layers',
        folder: [
            'layers'
        ],
        entries: any,
        name: always('facts about layers'),
        use: 'written',
        hasLimits: true
    },
    {
        kind: 'blobs',
        folder: [
            'blobs',
            'blobs',
            'sha256'
        ],
        entries: hex,
        name: always('layers of earlier runs'),
        use: 'written',
        hasLimits: true
    },
    {
        kind: 'blobs',
        folder: [
            'blobs',
            'of'
        ],
        entries: any,
        name: always('layers of earlier runs'),
        use: 'written',
        hasLimits: true
    },
    {
        kind: 'records',
        folder: [
            'records'
        ],
        entries: /\.json$/,
        name: always('answers of gates'),
        use: 'any',
        hasLimits: true
    },
    {
        kind: 'records',
        folder: [
            'baselines'
        ],
        entries: /\.json$/,
        name: always('what branches have published'),
        use: 'any',
        hasLimits: true
    },
    {
        kind: 'sboms',
        folder: [
            'sboms'
        ],
        entries: /\.json$/,
        name: always('SBOMs'),
        use: 'any',
        hasLimits: true
    },
    {
        kind: 'history',
        folder: [
            'history'
        ],
        entries: /\.json$/,
        name: always('history of builds'),
        use: 'any',
        hasLimits: false
    },
    {
        kind: 'manifests',
        folder: [
            'registry',
            'blobs',
            'sha256'
        ],
        entries: hex,
        name: always('manifests of base images'),
        use: 'any',
        hasLimits: true
    },
    {
        kind: 'reports',
        folder: [
            'reports'
        ],
        entries: /-[0-9a-f]{8}$/,
        name: always('reports'),
        use: 'written',
        hasLimits: true
    },
    {
        kind: 'drawings',
        folder: [
            'graphs'
        ],
        entries: /\.json$/,
        name: always('drawings'),
        use: 'any',
        hasLimits: true
    },
    {
        kind: 'compiled',
        folder: [
            'compiled'
        ],
        entries: any,
        name: always('our own compiled modules'),
        use: 'any',
        hasLimits: true
    }
];

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/state/run-items.js
var run_items = __webpack_require__(60575);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/state/folder-items.js





/** The numbered folders of our own engine's state below the cache folder. @returns absolute paths, in order */ async function stateFolders(cacheDir) {
    const states = (0,external_node_path_.join)(cacheDir, 'buildkit');
    const names = (await namesIn(states)).filter((name)=>/^\d+$/.test(name));
    return names.sort((a, b)=>Number(a) - Number(b)).map((name)=>(0,external_node_path_.join)(states, name));
}
/**
 * What is in the cache folder, one item for each thing that can go by itself; what is not ours is one item a name.
 * While another run is at work, what it reads as it goes is in use.
 */ async function folderItems(cacheDir, states, nowMs) {
    const counted = new Set();
    const runs = await (0,run_items/* runItems */.C)((0,external_node_path_.join)(cacheDir, 'runs'), nowMs, counted);
    const isAtWork = (0,run_items/* isAnyAtWork */.d)(runs);
    const ours = [
        ...runs
    ];
    for (const part of parts)ours.push(...await itemsOf(part, cacheDir, isAtWork, counted));
    for (const root of (await stateFolders(cacheDir))){
        const isAsked = states.asked.has(root);
        ours.push({
            ...folderItem(cacheDir, root, 'engine-state', `state ${(0,external_node_path_.basename)(root)}`),
            ...await (0,measure/* measure */.x)(root, 'written', counted, isAsked ? isLayers : undefined),
            inUse: await states.isOwned(root),
            // Of one that was asked limits are for its records: the folder itself goes only when all of it is asked for.
            hasLimits: !isAsked
        });
    }
    return [
        ...ours,
        ...await others(cacheDir, ours, counted)
    ];
}
/** Where BuildKit has what its records are about. Source: moby/buildkit, worker/runc/runc.go, NewWorkerOpt. */ function isLayers(path) {
    return /[/\\]state[/\\][\w-]+[/\\](snapshots[/\\]snapshots|content[/\\]blobs)$/.test(path);
}
/** What a run has looked up, and then starts or opens. */ const readByRuns = new Set([
    'tools',
    'databases',
    'scans'
]);
function folderItem(cacheDir, path, kind, name) {
    return {
        id: (0,external_node_path_.relative)(cacheDir, path),
        kind,
        name,
        inUse: false,
        parents: [],
        goesAt: 'all',
        hasLimits: false,
        place: {
            in: 'folder',
            path
        }
    };
}
async function itemsOf(part, cacheDir, isAtWork, counted) {
    const found = [];
    for (const { path, names } of (await foldersOf(part.folder, cacheDir)))for (const entry of (await namesIn(path)).filter((name)=>part.entries.test(name))){
        const file = (0,external_node_path_.join)(path, entry);
        found.push({
            ...folderItem(cacheDir, file, part.kind, part.name([
                ...names,
                entry
            ])),
            ...await (0,measure/* measure */.x)(file, part.use, counted),
            inUse: isAtWork && readByRuns.has(part.kind),
            hasLimits: part.hasLimits
        });
    }
    return found;
}
async function foldersOf(way, cacheDir) {
    let folders = [
        {
            path: cacheDir,
            names: []
        }
    ];
    for (const step of way){
        const next = [];
        for (const { path, names } of folders)if (typeof step === 'string') next.push({
            path: (0,external_node_path_.join)(path, step),
            names
        });
        else for (const name of (await namesIn(path)).filter((one)=>step.test(one)))next.push({
            path: (0,external_node_path_.join)(path, name),
            names: [
                ...names,
                name
            ]
        });
        folders = next;
    }
    return folders;
}
/** What lies in the cache folder, or one level deeper beside what is ours, and holds nothing of ours. */ async function others(cacheDir, ours, counted) {
    const tops = await namesIn(cacheDir);
    const shared = tops.filter((name)=>ownNames.has(name) && !wholly.has(name));
    const beside = await Promise.all(shared.map(async (top)=>(await namesIn((0,external_node_path_.join)(cacheDir, top))).map((name)=>(0,external_node_path_.join)(top, name))));
    const isOurs = (path)=>ways.has(path) || ours.some(({ id })=>id === path || id.startsWith(`${path}${external_node_path_.sep}`));
    const found = [];
    for (const path of [
        ...tops.filter((name)=>!ownNames.has(name)),
        ...beside.flat()
    ].filter((one)=>!isOurs(one))){
        const file = (0,external_node_path_.join)(cacheDir, path);
        const measured = await (0,measure/* measure */.x)(file, 'any', counted);
        found.push({
            ...folderItem(cacheDir, file, 'other', path),
            ...measured,
            goesAt: 'never'
        });
    }
    return found;
}
/** Ways to our parts, where they may be empty. */ const ways = new Set(parts.flatMap(({ folder: [top, next] })=>typeof top === 'string' && typeof next === 'string' ? [
        (0,external_node_path_.join)(top, next)
    ] : []));
/** All that is there is ours. */ const wholly = new Set([
    'runs',
    'buildkit'
]);
const ownNames = new Set([
    'runs',
    'buildkit',
    ...parts.flatMap(({ folder: [first] })=>typeof first === 'string' ? [
            first
        ] : [])
]);
async function namesIn(folder) {
    return (0,promises_.readdir)(folder).catch(()=>[]);
}


/***/ }),

/***/ 9035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   limitsOf: () => (/* binding */ limitsOf),
/* harmony export */   usualLimits: () => (/* binding */ usualLimits)
/* harmony export */ });
/* harmony import */ var _tools_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29842);
/* harmony import */ var _tools_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67745);


/** What holds for `clean` where the policy says nothing: what was unused for a week goes. */ const usualLimits = {
    olderThanMs: 7 * 24 * 60 * 60 * 1000
};
/** The limits of a policy's `state`, which was checked when it was read; none where it says nothing. */ function limitsOf(state) {
    const { keep, 'older-than': olderThan } = state ?? {};
    return {
        ...keep === undefined ? {} : {
            keepBytes: (0,_tools_bytes_js__WEBPACK_IMPORTED_MODULE_0__.parseBytes)(keep, 'state.keep')
        },
        ...olderThan === undefined ? {} : {
            olderThanMs: (0,_tools_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(olderThan)
        }
    };
}


/***/ }),

/***/ 40619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const atOnce = 64;
/**
 * Measures a file, or a folder with all that is in it. What goes away meanwhile counts nothing; symbolic links are not
 * followed.
 * @param counted files with several names that were counted already; this adds to it
 * @param isLeftOut folders that are not looked into
 */ async function measure(path, use, counted, isLeftOut = ()=>false) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(()=>undefined);
    if (stats === undefined) return {
        bytes: 0,
        lastUsedMs: 0
    };
    let bytes = bytesOf(stats, counted);
    let lastUsedMs = usedMs(stats, use);
    const folders = stats.isDirectory() ? [
        path
    ] : [];
    for(let folder = folders.pop(); folder !== undefined; folder = folders.pop())for (const [inside, found] of (await entriesOf(folder))){
        bytes += bytesOf(found, counted);
        if (found.isDirectory()) {
            if (!isLeftOut(inside)) folders.push(inside);
        } else lastUsedMs = Math.max(lastUsedMs, usedMs(found, use));
    }
    return {
        bytes,
        lastUsedMs
    };
}
async function entriesOf(folder) {
    const paths = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(()=>[])).map((name)=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    const entries = [];
    for(let from = 0; from < paths.length; from += atOnce)entries.push(...(await Promise.all(paths.slice(from, from + atOnce).map(entryOf))).flat());
    return entries;
}
async function entryOf(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(()=>undefined);
    return found === undefined ? [] : [
        [
            path,
            found
        ]
    ];
}
function bytesOf(stats, counted) {
    if (stats.nlink > 1 && !stats.isDirectory()) {
        const key = `${stats.dev}:${stats.ino}`;
        if (counted.has(key)) return 0;
        counted.add(key);
    }
    return stats.blocks * 512;
}
/** A folder's being read says nothing: whoever lists it does that, we as well. */ function usedMs(stats, use) {
    return use === 'written' || stats.isDirectory() ? stats.mtimeMs : Math.max(stats.mtimeMs, stats.atimeMs, stats.ctimeMs);
}


/***/ }),

/***/ 13842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hadRecords: () => (/* binding */ hadRecords),
  readRecords: () => (/* binding */ readRecords)
});

// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/state/human.js
const factors = {
    B: 1,
    kB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    PB: 1e15
};
/**
 * The bytes that buildx means: it tells sizes to people only, with four digits. Source: docker/go-units, HumanSize.
 * @returns undefined for anything else
 */ function sizeOf(text) {
    const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?(?:e[+-]\d+)?)\s*([kMGTP]?B)$/.exec(text) ?? [];
    const factor = factors[unit];
    return factor === undefined ? undefined : Math.round(Number(amount) * factor);
}
const second = 1000;
const spans = {
    second,
    minute: 60 * second,
    hour: 3600 * second,
    day: 24 * 3600 * second,
    week: 7 * 24 * 3600 * second,
    month: 30 * 24 * 3600 * second,
    year: 365 * 24 * 3600 * second
};
/**
 * How long ago something was, in milliseconds and at least: buildx rounds it down for people, `5 weeks ago`.
 * Source: docker/go-units, HumanDuration.
 * @returns undefined for anything else
 */ function agoOf(text) {
    if (text === 'Less than a second ago') return 0;
    const [, amount = '', unit = ''] = /^(?:(\d+)|About an?) (second|minute|hour|day|week|month|year)s? ago$/.exec(text) ?? [];
    const span = spans[unit];
    if (span === undefined) return undefined;
    return (amount === '' ? 1 : Number(amount)) * span;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/state/records.js



const recordSchema = type/* Type */.ZU.Object({
    ID: type/* Type */.ZU.String({
        pattern: '^[\\w-]+$'
    }),
    Type: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    Description: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    Size: type/* Type */.ZU.String(),
    CreatedAt: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    LastUsedAt: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    Reclaimable: type/* Type */.ZU.Boolean(),
    Shared: type/* Type */.ZU.Optional(type/* Type */.ZU.Boolean()),
    Parents: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Array(type/* Type */.ZU.String()),
        type/* Type */.ZU.Null()
    ]))
});
/**
 * Reads what `buildx du --format '{{json .}}'` prints, a record a line.
 * @param nowMs when it was asked
 * @throws Problem (surroundings) when it is something else
 */ function readRecords(text, nowMs) {
    return text.split('\n').filter((line)=>line.startsWith('{')).map((line)=>{
        const record = (0,json/* parseJson */.qF)(recordSchema, line, 'buildx du');
        const agoMs = agoOf(record.LastUsedAt ?? '');
        const created = createdMs(record.CreatedAt, nowMs);
        return {
            id: record.ID,
            type: record.Type ?? '',
            description: record.Description ?? '',
            bytes: sizeOf(record.Size) ?? 0,
            createdMs: created,
            // Nobody has used it since.
            lastUsedMs: agoMs === undefined ? created : nowMs - agoMs,
            inUse: !record.Reclaimable,
            isShared: record.Shared === true,
            parents: record.Parents ?? []
        };
    });
}
/** `2026-11-22 15:33:00.341613624 +0000 UTC`; what cannot be read counts as new. */ function createdMs(text, nowMs) {
    const [, date = '', time = '', zone = ''] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)? ([+-]\d{4})/.exec(text ?? '') ?? [];
    const ms = Date.parse(`${date}T${time}${zone.slice(0, 3)}:${zone.slice(3)}`);
    return Number.isNaN(ms) ? nowMs : ms;
}
/**
 * Whether a build cache has something that was there at a moment, and was not used since: what is read from a layer cache
 * keeps the date of its first build (moby/buildkit, worker.FromRemote).
 * @param ms milliseconds since 1970
 */ function hadRecords(records, ms) {
    return records.some(({ createdMs: made, lastUsedMs })=>made < ms && lastUsedMs < ms);
}


/***/ }),

/***/ 60575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runItems),
/* harmony export */   d: () => (/* binding */ isAnyAtWork)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _tools_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4390);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40619);




/** The folders of runs; one of a killed run goes at every level, one at work at none. @param runs absolute */ async function runItems(runs, nowMs, counted) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(runs).catch(()=>[]);
    const found = [];
    for (const name of names){
        const owner = (0,_tools_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerIn */ .f6)(name);
        if (owner === undefined) continue;
        const isDead = (0,_tools_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerState */ .N_)(owner) === 'dead';
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runs, name);
        const measured = await (0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .measure */ .x)(path, 'written', counted);
        found.push({
            id: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('runs', name),
            kind: 'runs',
            name: isDead ? 'killed runs' : 'runs',
            ...measured,
            inUse: !(0,_tools_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .isLeft */ .OC)(owner, nowMs - measured.lastUsedMs),
            parents: [],
            goesAt: isDead ? 'normal' : 'all',
            hasLimits: true,
            place: {
                in: 'folder',
                path
            }
        });
    }
    return found;
}
/** Whether a run is at work on this machine, or perhaps on another one that shares the folder. */ function isAnyAtWork(runs) {
    return runs.some(({ kind, inUse })=>kind === 'runs' && inUse);
}


/***/ }),

/***/ 31856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   x4: () => (/* binding */ usageRows)
/* harmony export */ });
/* unused harmony export ageOf */
const day = 24 * 60 * 60 * 1000;
/** How long ago something was last used. */ function ageOf(lastUsedMs, nowMs) {
    const agoMs = nowMs - lastUsedMs;
    if (agoMs < day) return 'today';
    if (agoMs < 7 * day) return 'week';
    return agoMs < 30 * day ? 'month' : 'older';
}
/** Items put together by kind and name, the largest first. */ function usageRows(items, nowMs) {
    const rows = new Map();
    for (const { kind, name, bytes, inUse, lastUsedMs } of items){
        const key = `${kind}\0${name}`;
        const before = rows.get(key) ?? {
            kind,
            name,
            ...empty
        };
        const age = ageOf(lastUsedMs, nowMs);
        rows.set(key, {
            ...before,
            count: before.count + 1,
            bytes: before.bytes + bytes,
            inUseBytes: before.inUseBytes + (inUse ? bytes : 0),
            lastUsedMs: Math.max(before.lastUsedMs, lastUsedMs),
            byAge: {
                ...before.byAge,
                [age]: before.byAge[age] + bytes
            }
        });
    }
    return [
        ...rows.values()
    ].sort((a, b)=>b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
}
const empty = {
    count: 0,
    bytes: 0,
    inUseBytes: 0,
    lastUsedMs: 0,
    byAge: {
        today: 0,
        week: 0,
        month: 0,
        older: 0
    }
};
/** The bytes of all. */ function sumOf(items) {
    return items.reduce((sum, { bytes })=>sum + bytes, 0);
}


/***/ })

};
