export const id = 9549;
export const ids = [9549];
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

/***/ 29549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takeBases: () => (/* binding */ takeBases)
/* harmony export */ });
/* unused harmony export namedOnly */
/* harmony import */ var _plan_leg_nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(677);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _legs_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4007);



/**
 * What this leg is built on and does not build itself, as earlier legs of this run have pushed it: found in their leg
 * files, proven to be there and to be what this run plans, and let out by its own gates.
 * @param whole the plan for all legs
 * @param own what this leg builds of it
 * @returns image → where it is; without a place for what others build, and this leg names for platforms that it is not
 *   built for (`FROM base-$TARGETARCH`)
 * @throws Problem that names what no leg has, or not as it has to be
 */ async function takeBases(whole, own, request, host, workshop, record) {
    const needed = neededOf(whole.plan.images, own.plan.images);
    const [first] = needed;
    const { from } = request.inputs;
    const named = namedOnly(whole.plan.images, own.plan.images);
    if (first === undefined) return named;
    if (from === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`${first.name} (${first.platforms.join(', ')}) is to be built, and not by this leg`, {
        where: {
            file: first.dockerfile.path
        },
        todo: `Give it in only-images, and its platform in only-platforms, too; or give from: the folder with the leg file of who has built ${first.name}`
    });
    const files = needed.find(({ output })=>output.kind !== 'image');
    if (files !== undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`${files.name} gives files, which no other leg can hand over`, {
        where: {
            file: files.dockerfile.path
        },
        todo: `Name ${files.name} in only-images, too`
    });
    const { picked } = await (0,_legs_found_js__WEBPACK_IMPORTED_MODULE_1__/* .findLegs */ .Z3)(needed, from, request);
    const platforms = await (0,_legs_found_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchLegs */ .yb)(needed, picked, workshop);
    // Only what it refuses counts here: who publishes takes the answers.
    await (0,_legs_found_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOfAll */ .AR)(needed, picked, request, host, record);
    return new Map([
        ...named,
        ...needed.map(({ name })=>{
            const all = platforms.get(name) ?? [];
            for (const { platform, dir } of all)record.notes.push(`${name} (${platform}) is not built here: another leg has pushed ${dir}`);
            return [
                name,
                {
                    references: Object.fromEntries(all.map(({ platform, dir })=>[
                            platform,
                            dir
                        ])),
                    diffIds: Object.fromEntries(all.map(({ platform, diffIds })=>[
                            platform,
                            diffIds
                        ])),
                    isOfThisRun: true
                }
            ];
        })
    ]);
}
/**
 * Images that others build, as far as contexts of this leg name them: nowhere, until they are found. The engine would
 * look for an image of that name otherwise.
 */ function namedOnly(all, own) {
    const nodes = (0,_plan_leg_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .nodesOf */ .Nh)(own);
    const here = new Set(nodes.map(({ image })=>image.name));
    const named = new Set(nodes.flatMap(({ image, platform })=>(0,_plan_leg_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .takenFor */ .RN)(image, platform).map(({ name })=>name)));
    return new Map(all.filter(({ name, decision })=>decision === 'build' && named.has(name) && !here.has(name)).map(({ name })=>[
            name,
            {
                references: {},
                diffIds: {}
            }
        ]));
}
/** Images that a leg takes and somebody else builds, for the platforms that it takes them for, in build order. */ function neededOf(all, own) {
    const nodes = (0,_plan_leg_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .nodesOf */ .Nh)(own);
    const here = new Set(nodes.map(_plan_leg_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN));
    const taken = new Set(nodes.flatMap(({ image, platform })=>(0,_plan_leg_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .takenFor */ .RN)(image, platform)).map(({ name, platform })=>`${name} ${platform}`));
    return all.flatMap((image)=>{
        const platforms = image.platforms.filter((platform)=>taken.has(`${image.name} ${platform}`) && !here.has(`${image.name} ${platform}`));
        return image.decision !== 'build' || platforms.length === 0 ? [] : [
            {
                ...image,
                platforms
            }
        ];
    });
}


/***/ })

};
