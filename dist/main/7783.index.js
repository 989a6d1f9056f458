export const id = 7783;
export const ids = [7783];
export const modules = {

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


/***/ })

};
