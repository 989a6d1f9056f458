export const id = 7271;
export const ids = [7271,7783,370];
export const modules = {

/***/ 47181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ historyEntrySchema),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   wn: () => (/* binding */ writeHistory)
/* harmony export */ });
/* unused harmony export mostEntries */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82078);
/* harmony import */ var _local_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75920);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53859);





const count = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Integer({
    minimum: 0
});
/** One build of an image as JSON; part of the record of its gates, too. */ const historyEntrySchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
    at: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String({
        pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$'
    }),
    digest: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String(),
    sizes: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
        compressed: count,
        uncompressed: count
    })),
    durationMs: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Number({
        minimum: 0
    }),
    steps: count,
    cached: count,
    peak: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
        memory: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(count),
        cpu: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Number({
            minimum: 0,
            maximum: 1
        })),
        written: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(count)
    }))
});
/** Builds that are remembered of one image, some 200 bytes each. */ const mostEntries = 50;
/**
 * One history of several: each build once, the oldest first, the newest `mostEntries` of them. A run adds its own build
 * as a history of one.
 */ function joined(...histories) {
    const once = new Map(histories.flat().map((entry)=>[
            `${entry.at} ${entry.digest}`,
            entry
        ]));
    return [
        ...once.values()
    ].sort((a, b)=>Date.parse(a.at) - Date.parse(b.at)).slice(-mostEntries);
}
/** In bytes: far above 50 builds for a dozen platforms. */ const largest = 1024 * 1024;
/**
 * What this machine remembers of the builds of an image: those that were never published have no other place.
 * @param cacheDir absolute
 * @returns none where there is none, or none that makes sense: a history that is lost costs a drawing
 */ async function readHistory(cacheDir, of) {
    const text = await (0,_local_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readKept */ .DL)(historyFile(cacheDir, of), largest);
    const history = text === undefined ? undefined : (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_3__/* .soundJson */ .u1)(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Array(historyEntrySchema), text);
    return history === undefined ? [] : joined(history);
}
/** Keeps a history on this machine, in place of what was there. @throws when it cannot be written */ async function writeHistory(cacheDir, of, history) {
    await (0,_local_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeKept */ .gn)(historyFile(cacheDir, of), JSON.stringify(joined(history)));
}
/** No name from outside becomes part of a path. */ function historyFile(cacheDir, { source, image }) {
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([
        source,
        image
    ])).digest('hex');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheDir, 'history', `${name}.json`);
}


/***/ }),

/***/ 75920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ readKept),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   gn: () => (/* binding */ writeKept)
/* harmony export */ });
/* harmony import */ var _oci_blobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30035);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8219);
/* harmony import */ var _tools_temporary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1898);



/**
 * The text of a file that this machine has kept.
 * @param file absolute
 * @param largest in bytes; what is larger is nobody's
 * @returns undefined when it is missing, unreadable or too large, which is the same here: lost
 */ async function readKept(file, largest) {
    const bytes = await (0,_oci_blobs_js__WEBPACK_IMPORTED_MODULE_0__/* .readSmallFile */ .EW)(file, largest).catch(()=>undefined);
    return bytes?.toString('utf8');
}
/**
 * Keeps a text on this machine, in place of what was there: nobody ever sees half of it.
 * @param file absolute; its folder is made
 * @throws when it cannot be written
 */ async function writeKept(file, text) {
    await (0,_tools_temporary_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(file, text, 0o600);
}
/**
 * The name, without an ending, of the file about an image. Those of pull requests have a file of their own: one must
 * not push a trusted one out.
 * @param digest of the image's root
 * @param platform where there is a file for each
 * @throws TypeError when the digest is none: it never becomes a path
 */ function nameOf(digest, origin, platform) {
    if (!(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest)) throw new TypeError(`${digest} is no digest`);
    return [
        digest.slice('sha256:'.length),
        ...platform === undefined ? [] : [
            platform.replace(/[^\w.-]/g, '-')
        ],
        ...origin === 'trusted' ? [] : [
            origin
        ]
    ].join('.');
}


/***/ }),

/***/ 677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   PH: () => (/* binding */ createGroups),
/* harmony export */   RN: () => (/* binding */ takenFor),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   YT: () => (/* binding */ joinWhole),
/* harmony export */   bL: () => (/* binding */ takenBy),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/** All that is built, in build order. */ function nodesOf(images) {
    return images.filter(({ decision })=>decision === 'build').flatMap((image)=>image.platforms.map((platform)=>({
                image,
                platform
            })));
}
/** Unique among the nodes of a plan. */ function keyOf({ image, platform }) {
    return `${image.name} ${platform}`;
}
const targetPrefix = 'target:';
/**
 * What an image takes of the plan for one of its platforms. A context `NAME::PLATFORM` takes another platform than its
 * own. It may not be there for it: then nothing is taken.
 */ function takenFor(image, platform) {
    const { contexts = {}, context = '' } = image.target;
    const links = [
        ...Object.entries(contexts),
        [
            '',
            context
        ]
    ].flatMap(([key, value])=>value.startsWith(targetPrefix) ? [
            {
                name: value.slice(targetPrefix.length),
                platform: /::([^:]+)$/.exec(key)?.[1] ?? platform
            }
        ] : []);
    const named = new Set(links.map(({ name })=>name));
    return [
        ...links,
        ...image.needs.filter((need)=>!named.has(need)).map((name)=>({
                name,
                platform
            }))
    ];
}
/** The nodes that this one is built with. */ function takenBy({ image, platform }, nodes) {
    return takenFor(image, platform).flatMap((taken)=>nodes.filter((node)=>node.image.name === taken.name && node.platform === taken.platform));
}
/**
 * A leg is told as images and platforms, and builds each of the one for each of the other: what that would draw in
 * of another leg makes both one.
 */ function joinWhole(nodes, groups) {
    let before = -1;
    for(let count = membersOf(nodes, groups).size; count !== before;){
        before = count;
        for (const members of membersOf(nodes, groups).values()){
            const [first] = members;
            const names = new Set(members.map(({ image })=>image.name));
            const platforms = new Set(members.map(({ platform })=>platform));
            if (first === undefined || platforms.size === 1) continue;
            for (const node of nodes)if (names.has(node.image.name) && platforms.has(node.platform)) groups.join(keyOf(first), keyOf(node));
        }
        count = membersOf(nodes, groups).size;
    }
}
/** The name of each group → what is in it, in build order; the groups in that of their first. */ function membersOf(nodes, groups) {
    const members = new Map();
    for (const node of nodes){
        const group = groups.of(keyOf(node));
        members.set(group, [
            ...members.get(group) ?? [],
            node
        ]);
    }
    return members;
}
/** Each key in a set of its own. */ function createGroups(keys) {
    const parents = new Map(keys.map((key)=>[
            key,
            key
        ]));
    const of = (key)=>{
        const parent = parents.get(key) ?? key;
        if (parent === key) return key;
        const top = of(parent);
        parents.set(key, top);
        return top;
    };
    return {
        of,
        join: (a, b)=>{
            parents.set(of(b), of(a));
        }
    };
}


/***/ }),

/***/ 96599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ mostWaves),
/* harmony export */   g: () => (/* binding */ wavesOf)
/* harmony export */ });
/* harmony import */ var _leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(677);
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46600);


/** A workflow cannot loop over jobs: images.yml has so many of them, one after the other. */ const mostWaves = 5;
/** Images on the same bases that one leg builds: docs/bench.md, "Many runners". */ const mostInLeg = 4;
/**
 * Cuts what is built into legs for a graph that is too big for one runner: the levels of the graph one after the other,
 * each leg on what legs of earlier waves have pushed. What is deeper than there are waves is in the last one, where
 * everything that is built on each other is in one leg again. Nothing is in two legs.
 * @param images of the whole plan, in build order, with all platforms
 * @param runners as `runs-on` gives them
 * @param waves how many there are at most
 * @returns wave by wave
 */ function wavesOf(images, runners = {}, waves = mostWaves) {
    const nodes = (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .nodesOf */ .Nh)(images);
    const groups = (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .createGroups */ .PH)(nodes.map(_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN));
    // Files stay on the machine that has made them.
    for (const node of nodes)for (const other of (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .takenBy */ .bL)(node, nodes))if (other.image.output.kind !== 'image') groups.join((0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(node), (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(other));
    const settled = settle(nodes, groups, waves);
    const legs = Array.from({
        length: waves
    }, (_, index)=>index + 1).flatMap((wave)=>packed(settled.filter((one)=>one.wave === wave)).map((members)=>({
                ...(0,_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .toLeg */ .Kc)(nodes.filter((node)=>members.includes(node)), runners),
                wave
            })));
    return (0,_legs_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .dM)(legs);
}
/** Joins what cannot be in two legs, until each group only takes what is in earlier waves. */ function settle(nodes, groups, waves) {
    for(;;){
        (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .joinWhole */ .YT)(nodes, groups);
        const members = (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(nodes, groups);
        const takes = new Map([
            ...members
        ].map(([name, own])=>[
                name,
                takenOf(own, name, nodes, groups)
            ]));
        const levels = levelsOf(takes);
        const found = [
            ...members
        ].map(([name, own])=>{
            const level = levels.get(name);
            return {
                members: own,
                takes: takes.get(name) ?? [],
                wave: Math.min(level ?? waves, waves)
            };
        });
        // A circle of groups has no level: one leg builds all of it.
        const isLast = (name)=>(levels.get(name) ?? waves) >= waves;
        for (const [name, others] of takes)if (isLast(name)) {
            for (const other of others)if (isLast(other)) groups.join(name, other);
        }
        if ((0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(nodes, groups).size === members.size) return found;
    }
}
function takenOf(members, own, nodes, groups) {
    const names = members.flatMap((node)=>(0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .takenBy */ .bL)(node, nodes)).map((node)=>groups.of((0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(node)));
    return [
        ...new Set(names)
    ].filter((name)=>name !== own).sort();
}
/** Group → how many are below it at most, and itself; those of a circle, and what takes them, have none. */ function levelsOf(takes) {
    const levels = new Map();
    for(let before = -1; before !== levels.size;){
        before = levels.size;
        for (const [name, others] of takes){
            const below = others.map((other)=>levels.get(other));
            const known = below.filter((level)=>level !== undefined);
            if (known.length === below.length) levels.set(name, 1 + Math.max(0, ...known));
        }
    }
    return levels;
}
/** Groups of one wave, as legs: those on the same bases share a leg, and its download of them, in parts of one size. */ function packed(groups) {
    const alike = new Map();
    for (const group of groups){
        const platforms = [
            ...new Set(group.members.map(({ platform })=>platform))
        ].sort();
        const key = JSON.stringify([
            platforms,
            group.takes
        ]);
        alike.set(key, [
            ...alike.get(key) ?? [],
            group
        ]);
    }
    return [
        ...alike.values()
    ].flatMap((siblings)=>parts(siblings));
}
function parts(siblings) {
    const images = (group)=>new Set(group.members.map(({ image })=>image.name)).size;
    const all = siblings.reduce((sum, group)=>sum + images(group), 0);
    const most = Math.ceil(all / Math.ceil(all / mostInLeg));
    const legs = [];
    let room = 0;
    for (const group of siblings){
        const size = images(group);
        if (size > room) {
            legs.push([]);
            room = most;
        }
        legs.at(-1)?.push(...group.members);
        room -= size;
    }
    return legs;
}


/***/ }),

/***/ 46600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ toLeg),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   xi: () => (/* binding */ legsOf)
/* harmony export */ });
/* harmony import */ var _leg_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(677);

/** GitHub's own, by platform. Others are built there by emulation. */ const hostedRunners = {
    'linux/arm64': 'ubuntu-24.04-arm',
    '*': 'ubuntu-24.04'
};
/**
 * Cuts what is built into legs: what is built on each other, or with each other, is in one leg, and nothing is in two.
 * So every leg can run on a runner of its own, and needs nothing of another one.
 * @param images of the whole plan, in build order, with all platforms
 * @param runners as `runs-on` gives them
 * @returns in build order of their first images; none where nothing is built
 */ function legsOf(images, runners = {}) {
    const nodes = (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .nodesOf */ .Nh)(images);
    const groups = (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .createGroups */ .PH)(nodes.map(_leg_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN));
    for (const node of nodes)for (const other of (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .takenBy */ .bL)(node, nodes))groups.join((0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(node), (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(other));
    (0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .joinWhole */ .YT)(nodes, groups);
    return distinct([
        ...(0,_leg_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(nodes, groups).values()
    ].map((members)=>toLeg(members, runners)));
}
/** An image's name may itself end like another leg's: the later one is numbered. */ function distinct(legs) {
    const taken = new Set();
    return legs.map((leg)=>{
        let id = leg.id;
        for(let number = 2; taken.has(id); number += 1)id = `${leg.id}-${number}`;
        taken.add(id);
        return {
            ...leg,
            id
        };
    });
}
/** The leg that builds these. */ function toLeg(members, runners) {
    const images = [
        ...new Set(members.map(({ image })=>image.name))
    ];
    const platforms = [
        ...new Set(members.map(({ platform })=>platform))
    ].sort();
    const [first = ''] = platforms;
    return {
        id: [
            images.at(-1) ?? '',
            ...platforms
        ].join('-').replaceAll(/[^\w.-]+/g, '-'),
        images,
        platforms,
        'runs-on': runnerFor(first, runners)
    };
}
function runnerFor(platform, runners) {
    return runners[platform] ?? runners['*'] ?? hostedRunners[platform] ?? hostedRunners['*'] ?? '';
}


/***/ }),

/***/ 47271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planLegs: () => (/* binding */ planLegs)
});

// UNUSED EXPORTS: lastBuildIn

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/memory/history.js
var memory_history = __webpack_require__(47181);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/decide.js
var decide = __webpack_require__(85357);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/bytes.js
var tools_bytes = __webpack_require__(29842);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/legs.js
var legs = __webpack_require__(46600);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/legs-waves.js
var legs_waves = __webpack_require__(96599);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/legs-mode.js



/** What a job costs besides its work: docs/bench.md, "Many runners". */ const startSeconds = 20;
const secondsPerGigabyte = 8;
const stepsAtOnce = 2;
/** A hosted runner has 14 GB free, and six hours. Source: docs.github.com, "GitHub-hosted runners" and "Usage limits". */ const mostBytes = 10e9;
const mostSeconds = 5 * 3600;
/** More images than these are too many for one runner, where nobody knows how long they take. */ const mostUnknown = 24;
/** Waves cost more minutes of runners: they have to be worth it. */ const worthSeconds = 10 * 60;
const worthShare = 0.75;
/** Cuts what is built into legs, in the mode that was asked for, or that fits. */ function cutLegs({ images, runners, mode, publishes, lastBuilds }) {
    const solve = (0,legs/* legsOf */.xi)(images, runners);
    if (mode === 'solve') return {
        legs: solve
    };
    if (!publishes) return mode === 'auto' ? {
        legs: solve
    } : {
        legs: solve,
        why: 'mode is waves, and nothing is pushed in this run: bases cannot go from one runner to another, so what is built on each other is built on one'
    };
    const waves = (0,legs_waves/* wavesOf */.g)(images, runners);
    if (mode === 'waves') return {
        legs: waves
    };
    if (!hasSeveralWaves(waves)) return {
        legs: solve
    };
    const { isWaves, why } = choose(images, solve, waves, lastBuilds);
    return {
        legs: isWaves ? waves : solve,
        why: `mode ${isWaves ? 'waves' : 'solve'}: ${why}`
    };
}
/** Whether a plan can be cut in more than one way, so that somebody has to know how long it takes. */ function hasChoice({ images, runners, mode, publishes }) {
    return mode === 'auto' && publishes && hasSeveralWaves((0,legs_waves/* wavesOf */.g)(images, runners));
}
function hasSeveralWaves(legs) {
    return legs.some(({ wave = 1 })=>wave > 1);
}
function choose(images, solve, waves, lastBuilds) {
    const most = Math.max(...solve.map((leg)=>leg.images.length * leg.platforms.length));
    const costs = costsOf(images, lastBuilds);
    if (costs === undefined) {
        const isWaves = most > mostUnknown;
        return {
            isWaves,
            why: `one runner would build ${most} images, ${isWaves ? 'more' : 'no more'} than ${mostUnknown}, and how long they take is not known yet`
        };
    }
    const bytes = Math.max(...solve.map((leg)=>costs.bytes(leg)));
    if (bytes > mostBytes) return {
        isWaves: true,
        why: `by the last builds one runner would need ${(0,tools_bytes.formatBytes)(bytes)} of disk, more than ${(0,tools_bytes.formatBytes)(mostBytes)}`
    };
    const alone = Math.max(...solve.map((leg)=>costs.seconds(leg)));
    const together = wavesTogether(waves, costs.seconds);
    const isTooLong = alone > mostSeconds;
    return {
        isWaves: isTooLong || together <= alone * worthShare && alone - together >= worthSeconds,
        why: `by the last builds one runner would take ${minutes(alone)}, and waves ${minutes(together)} on ${waves.length} runners`
    };
}
/** Nothing of a wave begins before all of the one before has ended. */ function wavesTogether(legs, secondsOf) {
    const slowest = new Map();
    for (const leg of legs){
        const { wave = 1 } = leg;
        slowest.set(wave, Math.max(slowest.get(wave) ?? 0, secondsOf(leg)));
    }
    return [
        ...slowest.values()
    ].reduce((sum, one)=>sum + one, 0);
}
/** @returns undefined where less than half of the images are known; the others are like these on average */ function costsOf(images, lastBuilds) {
    const built = images.filter(({ decision })=>decision === 'build');
    const known = built.flatMap(({ name })=>lastBuilds.get(name) ?? []);
    if (known.length * 2 < built.length || known.length === 0) return undefined;
    const average = (of)=>known.reduce((sum, one)=>sum + one[of], 0) / known.length;
    const usual = {
        seconds: average('seconds'),
        compressed: average('compressed'),
        uncompressed: average('uncompressed')
    };
    const costOf = (name)=>lastBuilds.get(name) ?? usual;
    const baseOf = (name)=>{
        const bases = Object.values(built.find((one)=>one.name === name)?.bases ?? {});
        return bases.find((base)=>built.some((one)=>one.name === base));
    };
    const own = (name, of)=>{
        const base = baseOf(name);
        return Math.max(0, costOf(name)[of] - (base === undefined ? 0 : costOf(base)[of]));
    };
    return {
        seconds: (leg)=>{
            const ends = new Map();
            for (const name of leg.images){
                const base = baseOf(name);
                ends.set(name, (base === undefined ? 0 : ends.get(base) ?? 0) + costOf(name).seconds);
            }
            const work = leg.images.reduce((sum, name)=>sum + costOf(name).seconds, 0) * leg.platforms.length;
            const foreign = new Set(leg.images.flatMap((name)=>{
                const base = baseOf(name);
                return base === undefined || leg.images.includes(base) ? [] : [
                    base
                ];
            }));
            const pulled = [
                ...foreign
            ].reduce((sum, name)=>sum + costOf(name).compressed, 0) / 1e9;
            return startSeconds + pulled * secondsPerGigabyte + Math.max(work / stepsAtOnce, ...ends.values());
        },
        // Unpacked in the engine, and packed in the layouts.
        bytes: (leg)=>leg.platforms.length * leg.images.reduce((sum, name)=>sum + own(name, 'uncompressed') + own(name, 'compressed'), 0)
    };
}
function minutes(seconds) {
    return `${Math.max(1, Math.round(seconds / 60))} min`;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/plan-outputs.js
var plan_outputs = __webpack_require__(27783);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/legs-mode.js





/** Builds that are looked at: the slowest of them counts, for the last may have found everything in a cache. */ const lastBuilds = 3;
/** Registries that are asked at once. */ const concurrency = 8;
/** The legs of a plan, in the mode that was asked for, or that fits; a workflow is told which one, and why. */ async function planLegs(decided, { inputs, cwd }, context, host, workshop, record) {
    const question = {
        images: decided.plan.images,
        runners: inputs['runs-on'] ?? {},
        mode: inputs.mode ?? 'auto',
        publishes: (0,plan_outputs.movesTags)(inputs.push, context)
    };
    const known = hasChoice(question) ? await lastBuildsOf(decided, cwd, context, workshop) : new Map();
    const { legs, why } = cutLegs({
        ...question,
        lastBuilds: known
    });
    if (why !== undefined && host.kind === 'runner') record.notes.push(why);
    return legs;
}
/** What is remembered of the images that are built, on this machine and beside what is published. */ async function lastBuildsOf({ plan, known }, cwd, { isPullRequest }, { cacheDir, registry }) {
    const { readRecord } = await __webpack_require__.e(/* import() */ 810).then(__webpack_require__.bind(__webpack_require__, 8429));
    const limit = (0,p_limit["default"])(concurrency);
    const found = await Promise.all(plan.images.filter(({ decision, output })=>decision === 'build' && output.kind === 'image').map(({ name })=>limit(async ()=>{
            const facts = known.get(name);
            const nearest = facts === undefined ? undefined : (0,decide/* nearestCandidate */.q)(facts);
            const [local, kept] = await Promise.all([
                (0,memory_history/* readHistory */.Lu)(cacheDir, {
                    source: cwd,
                    image: name
                }),
                nearest === undefined ? undefined : readRecord(await registry(), nearest, {
                    cacheDir,
                    isTrusted: !isPullRequest
                })
            ]);
            const build = lastBuildIn((0,memory_history/* joined */.oR)(kept?.history ?? [], local));
            return build === undefined ? [] : [
                [
                    name,
                    build
                ]
            ];
        })));
    return new Map(found.flat());
}
/** What an image has come to at most, of late; undefined where nobody remembers a build of it. */ function lastBuildIn(history) {
    const late = history.slice(-lastBuilds);
    if (late.length === 0) return undefined;
    const sizes = late.flatMap((one)=>Object.values(one.sizes));
    return {
        seconds: Math.max(...late.map(({ durationMs })=>durationMs)) / 1000,
        compressed: Math.max(0, ...sizes.map(({ compressed })=>compressed)),
        uncompressed: Math.max(0, ...sizes.map(({ uncompressed })=>uncompressed))
    };
}


/***/ }),

/***/ 27783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callKey: () => (/* binding */ callKey),
/* harmony export */   carriedOut: () => (/* binding */ carriedOut),
/* harmony export */   movesTags: () => (/* binding */ movesTags),
/* harmony export */   tellPlan: () => (/* binding */ tellPlan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _plan_legs_waves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96599);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65445);




/** GitHub's limit. Source: docs.github.com, "Running variations of jobs in a workflow". */ const mostLegs = 256;
/**
 * The report of a plan, which is refused where the jobs after it could not carry it out: it says why, like any other
 * that fails.
 */ function carriedOut(report, { push }, context) {
    const problem = report.problems.length > 0 ? undefined : hindrance(report, movesTags(push, context));
    if (problem === undefined) return report;
    const problems = [
        problem.data
    ];
    return {
        ...report,
        problems,
        ...(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)({
            problems,
            gates: [],
            interrupted: false
        })
    };
}
/** More legs than a matrix can have, or nothing that says where images go. */ function hindrance({ legs = [], images }, publishes) {
    const most = Math.max(...wavesOf(legs).map((wave)=>wave.length));
    if (most > mostLegs) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`The plan has ${most} legs at once, and a matrix of GitHub takes ${mostLegs}`, {
        todo: 'Build for fewer platforms, or call the workflow once for each part of the images (targets)'
    });
    const homeless = images.find(({ decision, output, tags })=>decision !== 'skip' && output.kind === 'image' && tags.length === 0);
    if (!publishes || homeless === undefined) return undefined;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${homeless.name} is to be published, but nothing says where to`, {
        todo: 'Give registry (ghcr.io/acme), or tags with the full name; or push: false'
    });
}
/** What the jobs after a plan need to know of it: the legs, and whether tags are to move. Nothing of a plan that is none. */ function tellPlan({ legs = [], problems }, { push }, context, host) {
    if (problems.length > 0) return;
    host.output('legs', JSON.stringify(legs));
    for (const [index, wave] of wavesOf(legs).entries())host.output(`wave-${index + 1}`, JSON.stringify(wave));
    host.output('publish', String(movesTags(push, context)));
}
/** The legs of each job that builds. */ function wavesOf(legs) {
    return Array.from({
        length: _plan_legs_waves_js__WEBPACK_IMPORTED_MODULE_1__/* .mostWaves */ .U
    }, (_, index)=>legs.filter(({ wave = 1 })=>wave === index + 1));
}
/** A reusable workflow publishes by itself, and for a pull request only where it is told to. */ function movesTags(push, { isPullRequest }) {
    return push ?? !isPullRequest;
}
/** Long enough to tell the calls of one run from each other. */ const keyLength = 10;
/** Names one call of a reusable workflow among all of a run, by its inputs: for the names of artifacts. */ function callKey(inputs) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(inputs ?? '').digest('hex').slice(0, keyLength);
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ pLimit),
  limitFunction: () => (/* binding */ limitFunction)
});

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
