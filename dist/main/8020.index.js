export const id = 8020;
export const ids = [8020,1616,1723,2682];
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

/***/ 76687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ wavesOf),
/* harmony export */   w: () => (/* binding */ unbegunLegs)
/* harmony export */ });
/** Those that have legs, in their order. */ function wavesOf({ build, later = [], legs = [] }) {
    const ends = [
        build,
        ...later
    ];
    const numbers = [
        ...new Set(legs.map(({ wave = 1 })=>wave))
    ].sort((a, b)=>a - b);
    return numbers.map((number)=>({
            number,
            end: ends[number - 1] ?? 'skipped',
            legs: legs.filter(({ wave = 1 })=>wave === number)
        }));
}
/** Legs that were not begun in this attempt of the run: a report of theirs that lies there is of an earlier one. */ function unbegunLegs(jobs) {
    return new Set(wavesOf(jobs).flatMap(({ end, legs })=>end === 'skipped' ? legs : []));
}


/***/ }),

/***/ 96902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ tagCounts),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   uh: () => (/* binding */ headlineText)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13889);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61723);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41245);



const words = {
    passed: 'Passed',
    failed: 'Failed',
    broken: 'Broken',
    interrupted: 'Interrupted'
};
/** How many images or problems a sentence names before it counts the rest. */ const named = 3;
/** Puts a run into words. */ function headline(report) {
    const reason = reasonOf(report);
    return {
        verdict: report.verdict,
        word: report.command === 'plan' && report.verdict === 'passed' ? 'Planned' : words[report.verdict],
        ...reason === undefined ? {} : {
            reason
        },
        facts: [
            built(report),
            published(report),
            warned(report)
        ].filter((fact)=>fact !== '').join(', ')
    };
}
/** The headline as one line of plain text. */ function headlineText(report) {
    const { word, reason, facts } = headline(report);
    return `${word}: ${reason === undefined ? facts : `${reason}; ${facts}`}`;
}
function reasonOf(report) {
    if (report.verdict === 'passed' || report.verdict === 'interrupted') return undefined;
    const [first, ...others] = (0,_view_js__WEBPACK_IMPORTED_MODULE_0__.problemsOf)(report);
    if (first) {
        return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(first.what) + (others.length > 0 ? `, and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(others.length, 'more problem')}` : '');
    }
    const failed = report.images.filter((image)=>(0,_view_js__WEBPACK_IMPORTED_MODULE_0__.failedGates)(image).length > 0);
    const sentences = failed.slice(0, named).map((image)=>`${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(image.name)} did not pass ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)((0,_view_js__WEBPACK_IMPORTED_MODULE_0__.failedGates)(image))}`);
    const rest = failed.length - sentences.length;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)([
        ...sentences,
        ...rest > 0 ? [
            `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rest, 'more image')} failed`
        ] : []
    ]) || undefined;
}
function built(report) {
    const { images } = report;
    const took = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(report.durationMs);
    if (images.length === 0) return `after ${took}`;
    const wanted = images.filter(({ decision })=>decision !== 'skip');
    if (wanted.every(({ state })=>state === 'planned')) {
        const judged = images.filter(isJudged).length;
        return judged > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(judged, 'image')} linted in ${took}, ${foundWord(images)}` : `${(0,_view_js__WEBPACK_IMPORTED_MODULE_0__.planCounts)(images)}, planned in ${took}`;
    }
    const toBuild = wanted.filter(({ decision })=>decision === 'build');
    const done = toBuild.filter(({ state })=>state === 'built').length;
    const unchanged = wanted.filter(({ state })=>state === 'reused').length;
    if (toBuild.length === 0) return `${unchangedText(unchanged, wanted.length)}, nothing built; ${took}`;
    const of = done === toBuild.length ? '' : `${done} of `;
    return `${of}${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(toBuild.length, 'image')} built in ${took}${unchanged > 0 ? `, ${unchanged} unchanged` : ''}`;
}
function foundWord(images) {
    const found = images.reduce((sum, image)=>sum + (0,_view_js__WEBPACK_IMPORTED_MODULE_0__.openFindings)(image).length, 0);
    return found === 0 ? 'nothing found' : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(found, 'finding');
}
/** What passed only because the policy does not let it fail. */ function warned({ images }) {
    const found = images.flatMap((image)=>(0,_view_js__WEBPACK_IMPORTED_MODULE_0__.openFindings)(image).filter((finding)=>(0,_view_js__WEBPACK_IMPORTED_MODULE_0__.isWarned)(finding)));
    return found.length === 0 ? '' : `the policy only warns of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(found.length, 'finding')}`;
}
function unchangedText(unchanged, all) {
    if (unchanged < all) return `${unchanged} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(all, 'image')} unchanged`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(all, 'image')}: ${all === 1 ? '' : 'all '}unchanged`;
}
function isJudged(image) {
    return image.gates.length > (0,_view_js__WEBPACK_IMPORTED_MODULE_0__.brokenGates)(image).length;
}
/** Counts the tags that name what they should; those of a publication that failed are none of them. */ function tagCounts(report) {
    const states = statesOfTags(report);
    return {
        published: states('moved', 'created'),
        inPlace: states('unchanged')
    };
}
function statesOfTags(report) {
    const tags = (0,_view_js__WEBPACK_IMPORTED_MODULE_0__.tagResults)(report);
    return (...wanted)=>tags.filter(({ state })=>wanted.includes(state)).length;
}
function published(report) {
    if (report.command === 'lint') return '';
    const states = statesOfTags(report);
    const wrong = [
        [
            states('rolled-back', 'removed'),
            'put back to what they were'
        ],
        [
            states('unknown'),
            'in an unknown state'
        ]
    ].filter(([number])=>number > 0).map(([number, what])=>`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number, 'tag')} ${what}`);
    const told = [
        ...inPlaceText(tagCounts(report), (0,_view_js__WEBPACK_IMPORTED_MODULE_0__.tagResults)(report).length),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(wrong)
    ];
    const text = told.filter((part)=>part !== '').join(', ');
    if (text !== '') return text;
    const expected = report.verdict !== 'passed' || report.command === 'publish';
    // Where everything is as it was, there is nothing to publish.
    const isAsItWas = report.images.every(({ state })=>state === 'reused' || state === 'skipped');
    return expected && !(isAsItWas && report.verdict === 'passed') && report.images.every((image)=>!image.published) ? 'nothing published' : '';
}
function inPlaceText({ published: moved, inPlace }, all) {
    if (inPlace > 0 && inPlace === all) return [
        `${all === 1 ? '' : 'all '}${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(all, 'tag')} in place`
    ];
    return [
        ...moved > 0 ? [
            `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(moved, 'tag')} published`
        ] : [],
        ...inPlace > 0 ? [
            `${moved > 0 ? inPlace : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(inPlace, 'tag')} already in place`
        ] : []
    ];
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

/***/ 61616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentOnCall: () => (/* binding */ commentOnCall),
  commentWish: () => (/* binding */ commentWish)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/call-jobs.js
var call_jobs = __webpack_require__(76687);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/verdict.js
var verdict = __webpack_require__(65445);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/call-report.js


/**
 * One report of a call, made of those of its jobs: what one run on one machine would have told. An image that legs have
 * built is put together from theirs, over their platforms; of any other counts what `publish` says, which judges again
 * what is published, and the plan where it did not come to that. The engine's steps are left to the jobs' own reports.
 */ function callReport(jobs, { isGood, unreported }) {
    const reports = reportsOf(jobs);
    const images = namesIn(reports).flatMap((name)=>imageOf(name, jobs) ?? []);
    const problems = isGood ? [] : problemsOf(reports, unreported);
    const gates = isGood ? [] : images.flatMap((image)=>image.gates);
    // Nobody stopped a run that went wrong besides.
    const isBad = problems.length > 0 || gates.some(({ state })=>state !== 'passed');
    const interrupted = !isGood && !isBad && reports.some(({ verdict })=>verdict === 'interrupted');
    return {
        schema: 1,
        command: jobs.publishes === true ? 'publish' : 'build',
        ...(0,verdict/* judge */.S)({
            interrupted,
            problems,
            gates
        }),
        ...timesOf(reports),
        images,
        artifacts: reports.flatMap(({ artifacts })=>artifacts),
        steps: [],
        warnings: [],
        problems,
        notes: [
            ...new Set(reports.flatMap(({ notes })=>notes))
        ]
    };
}
/** Those of this attempt of the run, in the order of the jobs. */ function reportsOf(jobs) {
    const { plan, publish } = ofWhole(jobs);
    return [
        plan,
        ...begunReports(jobs).map(({ report })=>report),
        publish
    ].flatMap((one)=>one ?? []);
}
/** The reports that know all images. */ function ofWhole({ publish, reports }) {
    const [planned, published] = [
        reports.get('plan'),
        reports.get('publish')
    ];
    return {
        ...planned === undefined ? {} : {
            plan: planned
        },
        ...published === undefined || publish === 'skipped' ? {} : {
            publish: published
        }
    };
}
function begunReports(jobs) {
    const { legs = [], reports } = jobs;
    const unbegun = (0,call_jobs/* unbegunLegs */.w)(jobs);
    return legs.flatMap((leg)=>{
        const report = unbegun.has(leg) ? undefined : reports.get(leg.id);
        return report === undefined ? [] : [
            {
                leg,
                report
            }
        ];
    });
}
/** In build order, as the first report has them that knows them. */ function namesIn(reports) {
    return [
        ...new Set(reports.flatMap(({ images })=>images.map(({ name })=>name)))
    ];
}
function imageOf(name, jobs) {
    const named = (report)=>report?.images.find((image)=>image.name === name);
    const { plan, publish } = ofWhole(jobs);
    const [planned, published] = [
        named(plan),
        named(publish)
    ];
    const parts = (jobs.legs ?? []).filter(({ images })=>images.includes(name)).length;
    const built = begunReports(jobs).flatMap(({ leg, report })=>{
        const image = leg.images.includes(name) ? named(report) : undefined;
        return image?.decision === 'build' ? [
            image
        ] : [];
    });
    // Where nothing is pushed, `publish` leaves what legs build alone.
    const known = published?.decision === 'skip' && planned !== undefined ? planned : published;
    const base = known ?? planned ?? built[0];
    if (base === undefined || parts === 0) return base && standing(base, jobs);
    return together(base, built, parts);
}
/** A plan asks for no build: what it leaves as it is published is so, when nobody has looked again. */ function standing(image, { plan }) {
    const isKept = plan === 'success' && image.state === 'planned' && image.decision === 'reuse';
    return isKept ? {
        ...image,
        state: 'reused'
    } : image;
}
/** @param parts how many legs were to build it; those without a report have built nothing that anybody knows of */ function together(base, built, parts) {
    const own = built.flatMap(({ platforms })=>platforms.filter(({ digest })=>digest !== undefined));
    const onPlatform = ({ platform })=>own.find((one)=>one.platform === platform);
    const tests = built.flatMap((one)=>one.tests ?? []);
    return {
        ...base,
        state: stateOf(base, built, parts),
        platforms: base.platforms.map((one)=>onPlatform(one) ?? one),
        // Who publishes has taken over the answers that legs were given.
        gates: base.gates.length > 0 ? base.gates : onceEach(built.flatMap(({ gates })=>gates)),
        ...tests.length === 0 ? {} : {
            tests
        },
        steps: {
            total: built.reduce((sum, { steps })=>sum + steps.total, 0),
            cached: built.reduce((sum, { steps })=>sum + steps.cached, 0)
        },
        durationMs: Math.max(base.durationMs, ...built.map(({ durationMs })=>durationMs))
    };
}
/** A gate that asks for no platform has answered in each leg. */ function onceEach(gates) {
    const once = new Map();
    for (const one of gates){
        const key = JSON.stringify([
            one.gate,
            one.platform,
            one.state
        ]);
        if (!once.has(key)) once.set(key, one);
    }
    return [
        ...once.values()
    ];
}
function stateOf(base, built, parts) {
    if (base.state === 'built') return 'built';
    if (built.some(({ state })=>state === 'failed')) return 'failed';
    return built.length < parts || built.some(({ state })=>state !== 'built') ? 'stopped' : 'built';
}
/** Each once: what is wrong for all images every leg says. */ function problemsOf(reports, unreported) {
    const once = new Map();
    for (const problem of reports.flatMap((report)=>report.problems)){
        // It is a verdict.
        if (problem.kind === 'interrupted') continue;
        const key = JSON.stringify([
            problem.what,
            problem.where
        ]);
        if (!once.has(key)) once.set(key, problem);
    }
    const others = unreported.map((what)=>({
            kind: 'surroundings',
            what
        }));
    return (0,verdict/* worstFirst */.m)([
        ...once.values(),
        ...others
    ]);
}
/** From the first job's start to the last one's end. */ function timesOf(reports) {
    const starts = reports.map(({ startedAt })=>Date.parse(startedAt)).filter(Number.isFinite);
    if (starts.length === 0) return {
        startedAt: new Date(0).toISOString(),
        durationMs: 0
    };
    const start = Math.min(...starts);
    const ends = reports.map(({ startedAt, durationMs })=>Date.parse(startedAt) + durationMs);
    return {
        startedAt: new Date(start).toISOString(),
        durationMs: Math.max(0, ...ends.filter(Number.isFinite).map((end)=>end - start))
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/call-inputs.js
var call_inputs = __webpack_require__(81673);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/fields.js + 5 modules
var fields = __webpack_require__(81517);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/show-comment.js
var show_comment = __webpack_require__(72682);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/call-comment.js




/** Those that may differ between two calls of a workflow, and stay from run to run. */ const distinguishing = [
    'policy',
    'registry',
    'packages'
];
/**
 * What the gate of a call is asked for. Inputs that are wrong have ended the plan, and the pull request is told why: here
 * none of them is refused a second time.
 */ function commentWish(given) {
    const called = (0,call_inputs/* calledTexts */.Eb)(given);
    const words = (name)=>(called.get(name) ?? '').split(/[\s,]+/).filter((word)=>word !== '');
    const token = given('github-token');
    const call = distinguishing.flatMap((name)=>called.has(name) ? [
            `${name} ${called.get(name) ?? ''}`
        ] : []);
    return {
        mode: modeOf(given('comment') ?? called.get('comment')),
        inputs: {
            source: words('source'),
            targets: words('targets'),
            platforms: words('platforms'),
            context: called.get('context'),
            file: called.get('file'),
            target: called.get('target'),
            ...call.length === 0 ? {} : {
                call: call.join(', ')
            },
            ...token === undefined ? {} : {
                'github-token': token
            }
        }
    };
}
function modeOf(text) {
    try {
        return fields/* fields */.O.comment.read(text ?? '', 'comment');
    } catch  {
        return 'auto';
    }
}
/** The one comment of a call: its legs would overwrite each other's. Whatever goes wrong with it is a note. */ async function commentOnCall(jobs, verdict, { mode, inputs }, host) {
    if (mode !== 'false') await (0,show_comment.showComment)(callReport(jobs, verdict), mode, inputs, host);
}


/***/ }),

/***/ 18020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeCall: () => (/* binding */ judgeCall)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/legs-waves.js
var legs_waves = __webpack_require__(96599);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/call-jobs.js
var call_jobs = __webpack_require__(76687);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/headline.js
var headline = __webpack_require__(96902);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/markdown.js
var markdown = __webpack_require__(74327);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/words.js + 2 modules
var words = __webpack_require__(41245);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/call-verdict.js




/** What a job's own report says, too. */ const told = (text)=>({
        text,
        isReported: true
    });
/** What nobody has said yet. */ const untold = (text)=>({
        text,
        isReported: false
    });
/** What reports say that were not written. */ const unreported = 'has left no report: it was cancelled, found no runner, or could not check out; its log says more';
/** Judges a call: the one check to require. Green only when every job that had to run has done so, and was good. */ function callVerdict(jobs) {
    const reasons = [
        ...planReasons(jobs),
        ...buildReasons(jobs),
        ...publishReasons(jobs)
    ];
    const isGood = reasons.length === 0;
    const title = isGood ? '## ✅ All passed' : '## ❌ Not passed';
    const parts = isGood ? [
        (0,markdown.md)(goodText(jobs))
    ] : [
        reasons.map(({ text })=>`- ${(0,markdown/* mdProse */.X0)(text)}`).join('\n'),
        ...hasMoved(jobs) ? [] : [
            'No tag was moved.'
        ]
    ];
    return {
        isGood,
        reasons: reasons.map(({ text })=>text),
        unreported: reasons.flatMap(({ text, isReported })=>isReported ? [] : [
                text
            ]),
        markdown: [
            title,
            ...parts,
            ...legTable(jobs)
        ].join('\n\n')
    };
}
function planReasons({ plan, legs, publishes, reports }) {
    if (plan !== 'success') return [
        reasonOf(`The plan ${ending(plan)}: `, reports.get('plan'))
    ];
    if (legs !== undefined && publishes !== undefined) return [];
    return [
        untold('What the plan has decided did not arrive: GitHub keeps outputs back that hold the value of a secret; is a secret `true` or `false`, or the name of an image or of a runner?')
    ];
}
/** What a job's report says; that there is none, or that it says nothing bad. */ function reasonOf(begin, report) {
    const why = whyOf(report);
    if (why !== undefined) return told(`${begin}${why}`);
    return untold(`${begin}${report === undefined ? `it ${unreported}` : 'another step of its job was not good, and the log says which one'}`);
}
function buildReasons(jobs) {
    const { plan, legs, reports } = jobs;
    if (plan !== 'success' || legs === undefined) return [];
    // What comes after it was never begun, and is told once for all.
    const stopped = (0,call_jobs/* wavesOf */.g)(jobs).find(({ end })=>end !== 'success');
    if (stopped === undefined) return [];
    const { end, legs: own, number } = stopped;
    const rest = legs.filter(({ wave = 1 })=>wave > number).length;
    return [
        ...waveReasons(end, own, reports),
        // What a report of the whole says by the images that were not built.
        ...rest === 0 ? [] : [
            told(`${(0,words/* count */.U9)(rest, 'leg')} of later waves ${rest === 1 ? 'was' : 'were'} not begun`)
        ]
    ];
}
function waveReasons(end, legs, reports) {
    const bad = legs.flatMap(({ id })=>{
        const report = reports.get(id);
        if (report?.verdict === 'passed') return [];
        const why = whyOf(report);
        return [
            why === undefined ? untold(`The leg ${id} ${unreported}`) : told(`The leg ${id} failed: ${why}`)
        ];
    });
    return bad.length > 0 ? bad : [
        untold(`A leg ${ending(end)} after its images had passed: its log says in which step`)
    ];
}
function publishReasons(jobs) {
    const { plan, publish, legs, publishes, reports } = jobs;
    if (publish === 'success') return [];
    const wasBuilt = legs !== undefined && (0,call_jobs/* wavesOf */.g)(jobs).every(({ end })=>end === 'success');
    // What is told already needs no second reason.
    if (plan !== 'success' || !wasBuilt) return [];
    if (publish === 'skipped') return [
        untold(`Nothing was ${publishes === true ? 'published' : 'judged again'}, and all legs had passed`)
    ];
    const begin = publishes === true ? 'Publishing' : 'Judging what is published';
    return [
        reasonOf(`${begin} ${ending(publish)}: `, reports.get('publish'))
    ];
}
function ending(end) {
    return end === 'failure' ? 'failed' : end === 'cancelled' ? 'was cancelled' : 'did not run';
}
/** What a report gives as its reason; undefined where there is none, or it is good. */ function whyOf(report) {
    if (report === undefined || report.verdict === 'passed') return undefined;
    const { word, reason } = (0,headline/* headline */.Pl)(report);
    const todo = report.problems.find((problem)=>problem.todo !== undefined)?.todo;
    return `${reason ?? word.toLowerCase()}${todo === undefined ? '' : `. ${todo}`}`;
}
/** Whether the publication came so far that tags may have moved: without a report nobody knows. */ function hasMoved({ publish, publishes, reports }) {
    if (publish === 'skipped' || publishes === false) return false;
    return reports.get('publish')?.images.some(({ published })=>published !== undefined) ?? true;
}
function goodText({ legs = [], publishes, reports }) {
    const published = reports.get('publish');
    const waves = Math.max(1, ...legs.map(({ wave = 1 })=>wave));
    const inWaves = waves === 1 ? '' : ` in ${waves} waves`;
    const built = legs.length === 0 ? 'Nothing had to be built' : `Legs: ${legs.length}${inWaves}`;
    const facts = published === undefined ? 'nothing was to be published' : (0,headline/* headline */.Pl)(published).facts;
    return `${built}; ${publishes === true ? facts : 'nothing was to be published'}`;
}
function legTable(jobs) {
    const { legs = [], reports } = jobs;
    if (legs.length === 0) return [];
    const unbegun = (0,call_jobs/* unbegunLegs */.w)(jobs);
    const rows = legs.map((leg)=>{
        const { id, images, platforms } = leg;
        const report = unbegun.has(leg) ? undefined : reports.get(id);
        const none = unbegun.has(leg) ? '➖ not begun' : '⚠️ no report';
        const mark = report === undefined ? none : report.verdict === 'passed' ? '✅' : '❌';
        return [
            (0,markdown.md)(id),
            (0,markdown.md)(images.join(', ')),
            (0,markdown.md)(platforms.join(', ')),
            mark,
            (0,markdown.md)(report === undefined ? '' : (0,headline/* headline */.Pl)(report).facts)
        ];
    });
    const head = [
        'leg',
        'images',
        'platforms',
        'passed',
        ''
    ].map((title)=>({
            title
        }));
    return [
        (0,markdown/* mdTable */.gJ)(head, rows)
    ];
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/gate-names.js
var gate_names = __webpack_require__(16291);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/schema/parts.js

/** One of some words: a union of literals, whose static type is exactly these words. */ function word(words) {
    return type/* Type */.ZU.Union(words.map((one)=>type/* Type */.ZU.Literal(one)));
}
/** A key that may be absent. */ function maybe(schema) {
    return type/* Type */.ZU.Optional(schema);
}
const parts_text = type/* Type */.ZU.String();
const texts = type/* Type */.ZU.Array(parts_text);
const number = type/* Type */.ZU.Number();

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/schema/problem.js


const kinds = word([
    'request',
    'build',
    'surroundings',
    'interrupted'
]);
/** What went wrong, and what to do about it: `ProblemData`. */ const problem_problem = type/* Type */.ZU.Object({
    kind: kinds,
    what: type/* Type */.ZU.String({
        description: 'What is wrong, one line'
    }),
    where: maybe(type/* Type */.ZU.Object({
        file: parts_text,
        line: maybe(number),
        column: maybe(number)
    })),
    meant: maybe(parts_text),
    todo: maybe(type/* Type */.ZU.String({
        description: 'What to do about it, one line'
    })),
    log: maybe(type/* Type */.ZU.Array(parts_text, {
        description: 'The end of the log that belongs to it; untrusted text'
    }))
}, {
    description: 'One failure'
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/schema/gate.js




/** A gate's name. */ const gateName = word(gate_names/* gateNames */.A);
const severity = word([
    'critical',
    'high',
    'medium',
    'low',
    'unknown',
    'error',
    'warning',
    'info',
    'style'
]);
const finding = type/* Type */.ZU.Object({
    gate: gateName,
    rule: parts_text,
    severity,
    image: parts_text,
    platform: maybe(parts_text),
    file: maybe(parts_text),
    line: maybe(number),
    endLine: maybe(number),
    column: maybe(number),
    message: parts_text,
    todo: maybe(parts_text),
    help: maybe(parts_text),
    path: maybe(type/* Type */.ZU.String({
        description: 'In the image; untrusted text'
    })),
    package: maybe(type/* Type */.ZU.Object({
        name: parts_text,
        version: parts_text,
        fixed: maybe(parts_text)
    })),
    origin: maybe(type/* Type */.ZU.Union([
        type/* Type */.ZU.Object({
            kind: type/* Type */.ZU.Literal('own')
        }),
        type/* Type */.ZU.Object({
            kind: type/* Type */.ZU.Literal('base'),
            name: parts_text
        })
    ])),
    waiver: maybe(type/* Type */.ZU.Object({
        reason: parts_text,
        until: parts_text
    })),
    warns: maybe(type/* Type */.ZU.Literal(true)),
    fingerprint: type/* Type */.ZU.String({
        description: 'The same over runs, line moves and other tags'
    }),
    blocks: type/* Type */.ZU.Boolean({
        description: 'This finding alone makes its gate fail'
    })
});
const judged = {
    gate: gateName,
    image: parts_text,
    platform: maybe(parts_text),
    findings: type/* Type */.ZU.Array(finding),
    durationMs: number,
    notes: maybe(texts),
    hidden: maybe(type/* Type */.ZU.String({
        description: 'The one of the notes that tells what a scanner’s own ignore file accepts'
    }))
};
/** What one gate said of one image on one platform, with all that it found: `GateResult`. */ const gate = type/* Type */.ZU.Union([
    type/* Type */.ZU.Object({
        ...judged,
        state: word([
            'passed',
            'failed'
        ])
    }),
    type/* Type */.ZU.Object({
        ...judged,
        state: type/* Type */.ZU.Literal('broken'),
        problem: problem_problem
    })
], {
    description: 'The answer of one gate; broken: the question could not be answered'
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/schema/history.js


/** One remembered build of an image: `HistoryEntry`. */ const build = type/* Type */.ZU.Object({
    at: parts_text,
    digest: parts_text,
    sizes: type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Object({
        compressed: number,
        uncompressed: number
    })),
    durationMs: number,
    steps: number,
    cached: number,
    peak: maybe(type/* Type */.ZU.Object({
        memory: maybe(number),
        cpu: maybe(number),
        written: maybe(number)
    }, {
        description: 'What the engine’s machine had to do while it was built, as far as the engine tells: memory in use and what steps have written in bytes, the busiest time’s share of all processors (0 to 1)'
    }))
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/schema/size.js


/** What an image weighs on one platform, layer by layer: `ImageSize`. */ const size = type/* Type */.ZU.Object({
    compressed: number,
    uncompressed: number,
    wasted: maybe(type/* Type */.ZU.Number({
        description: 'Of files that a layer removes or writes again, as they are in those below it'
    })),
    packageCaches: maybe(type/* Type */.ZU.Number({
        description: 'Of what package managers keep and nobody needs at run time'
    })),
    layers: type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        digest: parts_text,
        diffId: parts_text,
        compressed: number,
        uncompressed: number,
        createdBy: maybe(parts_text),
        isOwn: maybe(type/* Type */.ZU.Boolean({
            description: 'Added over the base'
        })),
        file: maybe(parts_text),
        line: maybe(number),
        endLine: maybe(number),
        instruction: maybe(parts_text)
    }))
}, {
    description: 'Bytes'
});
/** What its size is compared with. */ const baseline = type/* Type */.ZU.Union([
    type/* Type */.ZU.Object({
        kind: type/* Type */.ZU.Literal('known'),
        from: parts_text,
        digest: parts_text,
        compressed: number,
        uncompressed: number,
        diffIds: texts
    }),
    type/* Type */.ZU.Object({
        kind: type/* Type */.ZU.Literal('missing'),
        why: parts_text
    })
], {
    description: 'The image of the base branch, which it is compared with'
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/schema/test.js



const outcome = type/* Type */.ZU.Union([
    type/* Type */.ZU.Object({
        kind: type/* Type */.ZU.Literal('ended'),
        exitCode: number,
        peakMemory: maybe(number)
    }),
    type/* Type */.ZU.Object({
        kind: type/* Type */.ZU.Literal('answered'),
        status: number,
        body: type/* Type */.ZU.String({
            description: 'Its beginning; untrusted text'
        }),
        isWholeBody: type/* Type */.ZU.Boolean()
    }),
    type/* Type */.ZU.Object({
        kind: word([
            'silent',
            'timed-out'
        ]),
        afterMs: number
    }),
    type/* Type */.ZU.Object({
        kind: type/* Type */.ZU.Literal('not-started'),
        why: parts_text,
        todo: maybe(parts_text)
    }),
    type/* Type */.ZU.Object({
        kind: type/* Type */.ZU.Literal('unknown'),
        problem: problem_problem
    })
]);
/** One test of the policy, as it went on one platform. */ const test = type/* Type */.ZU.Object({
    platform: parts_text,
    expected: maybe(type/* Type */.ZU.String({
        description: 'What the policy wants it to give, in words'
    })),
    name: parts_text,
    command: texts,
    outcome,
    durationMs: number,
    output: type/* Type */.ZU.String({
        description: 'Untrusted text'
    }),
    kept: word([
        'all',
        'end',
        'clipped'
    ])
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/report-schema.js







const sha256 = type/* Type */.ZU.String({
    pattern: '^[0-9a-f]{64}$'
});
/** An image, or files. */ const outputSchema = type/* Type */.ZU.Union([
    type/* Type */.ZU.Object({
        kind: type/* Type */.ZU.Literal('image')
    }),
    type/* Type */.ZU.Object({
        kind: word([
            'local',
            'tar'
        ]),
        dest: parts_text,
        maxGlibc: maybe(parts_text)
    })
]);
const decisionSchema = word([
    'build',
    'reuse',
    'skip'
]);
const outsideSchema = type/* Type */.ZU.Object({
    name: parts_text,
    kind: word([
        'from',
        'copy',
        'mount'
    ]),
    digest: maybe(type/* Type */.ZU.String({
        description: 'Absent where it was not looked up'
    }))
});
const published = type/* Type */.ZU.Object({
    image: parts_text,
    digest: type/* Type */.ZU.String({
        description: 'Of the index or manifest that the tags name'
    }),
    repositories: texts,
    tags: type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        ref: parts_text,
        state: word([
            'moved',
            'created',
            'unchanged',
            'rolled-back',
            'removed',
            'untouched',
            'unknown'
        ]),
        before: maybe(parts_text),
        after: maybe(parts_text)
    })),
    sentBytes: number,
    sentBlobs: number,
    presentBlobs: number,
    mountedBlobs: number
});
const report_schema_image = type/* Type */.ZU.Object({
    name: parts_text,
    needs: type/* Type */.ZU.Array(parts_text, {
        description: 'Images of this run that it is built on'
    }),
    asked: type/* Type */.ZU.Boolean({
        description: 'It was asked for itself, and not only as a base'
    }),
    decision: decisionSchema,
    reasons: texts,
    dockerfile: parts_text,
    fingerprint: maybe(type/* Type */.ZU.String({
        description: 'Of all that can change it; absent where it was not taken'
    })),
    volatile: type/* Type */.ZU.Array(parts_text, {
        description: 'Why it may never be reused'
    }),
    outside: type/* Type */.ZU.Array(outsideSchema, {
        description: 'Images from outside that it takes'
    }),
    output: outputSchema,
    state: word([
        'planned',
        'skipped',
        'reused',
        'built',
        'failed',
        'stopped'
    ]),
    platforms: type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        platform: parts_text,
        digest: maybe(parts_text),
        size: maybe(size),
        baseline: maybe(baseline)
    })),
    budget: type/* Type */.ZU.Object({
        compressed: maybe(number),
        uncompressed: maybe(number)
    }, {
        description: 'Bytes'
    }),
    gates: type/* Type */.ZU.Array(gate),
    warn: type/* Type */.ZU.Array(gateName, {
        description: 'Gates of which the policy only warns'
    }),
    skip: type/* Type */.ZU.Array(gateName, {
        description: 'Gates that the policy does not ask at all'
    }),
    tests: maybe(type/* Type */.ZU.Array(test, {
        description: 'What the tests of the policy gave'
    })),
    history: maybe(type/* Type */.ZU.Array(build, {
        description: 'The builds of it that are remembered, the oldest first'
    })),
    checkedAt: maybe(type/* Type */.ZU.String({
        description: 'When the gates gave these answers (ISO 8601); absent: in this run'
    })),
    reused: maybe(type/* Type */.ZU.Object({
        ref: parts_text,
        repository: parts_text,
        digest: parts_text
    }, {
        description: 'What is published and stays; only where the decision is reuse'
    })),
    steps: type/* Type */.ZU.Object({
        total: number,
        cached: number
    }),
    durationMs: number,
    tags: type/* Type */.ZU.Array(parts_text, {
        description: 'The tags it got or would get: published tells which'
    }),
    published: maybe(published)
});
const fileChanges = type/* Type */.ZU.Object({
    added: texts,
    changed: texts,
    removed: texts
});
const explanation = type/* Type */.ZU.Object({
    name: parts_text,
    decision: decisionSchema,
    reasons: texts,
    fingerprint: maybe(type/* Type */.ZU.Object({
        digest: parts_text,
        parts: type/* Type */.ZU.Array(type/* Type */.ZU.Object({
            name: parts_text,
            value: parts_text
        }))
    })),
    compared: maybe(type/* Type */.ZU.Object({
        ref: parts_text,
        digest: parts_text,
        parts: type/* Type */.ZU.Record(parts_text, parts_text)
    })),
    uncompared: maybe(type/* Type */.ZU.String({
        description: 'Why there is nothing to compare with'
    })),
    files: maybe(type/* Type */.ZU.Record(parts_text, fileChanges, {
        description: 'Part → what became of its files'
    })),
    volatile: texts
});
/** One job’s share of what is built. */ const legSchema = type/* Type */.ZU.Object({
    id: type/* Type */.ZU.String({
        pattern: '^[\\w-][\\w.-]*$',
        description: 'Fit for names of jobs, files and artifacts'
    }),
    wave: maybe(type/* Type */.ZU.Integer({
        minimum: 1,
        description: 'It is built on what earlier waves have pushed'
    })),
    images: texts,
    platforms: texts,
    'runs-on': type/* Type */.ZU.Union([
        parts_text,
        texts
    ], {
        description: 'The label of a runner, or several that it must have'
    })
});
/** report.json; published as schema/report.schema.json. Later versions may add keys and take none away. */ const reportSchema = type/* Type */.ZU.Object({
    schema: type/* Type */.ZU.Literal(1),
    command: parts_text,
    verdict: word([
        'passed',
        'failed',
        'broken',
        'interrupted'
    ]),
    exitCode: number,
    startedAt: type/* Type */.ZU.String({
        description: 'ISO 8601, UTC'
    }),
    durationMs: number,
    engine: maybe(type/* Type */.ZU.String({
        description: 'Where it was built'
    })),
    problems: type/* Type */.ZU.Array(problem_problem, {
        description: 'What went wrong apart from gates, worst first'
    }),
    notes: texts,
    images: type/* Type */.ZU.Array(report_schema_image, {
        description: 'In build order'
    }),
    artifacts: type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        image: parts_text,
        platform: parts_text,
        path: parts_text,
        bytes: number,
        sha256
    }), {
        description: 'The files of targets that give files'
    }),
    explanation: maybe(explanation),
    legs: maybe(type/* Type */.ZU.Array(legSchema, {
        description: 'What is built, cut for several runners; only of a plan'
    })),
    warnings: type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        image: parts_text,
        rule: parts_text,
        message: parts_text,
        url: maybe(parts_text),
        file: maybe(parts_text),
        line: maybe(number),
        endLine: maybe(number)
    }), {
        description: 'BuildKit’s'
    }),
    steps: type/* Type */.ZU.Array(type/* Type */.ZU.Object({
        digest: parts_text,
        image: maybe(parts_text),
        platform: maybe(parts_text),
        name: parts_text,
        startedMs: maybe(type/* Type */.ZU.Number({
            description: 'Milliseconds since the start of the run'
        })),
        completedMs: maybe(number),
        cached: type/* Type */.ZU.Boolean(),
        needs: maybe(type/* Type */.ZU.Array(parts_text, {
            description: 'Digests of the steps that it stands on'
        })),
        cache: maybe(word([
            'read',
            'write'
        ])),
        error: maybe(parts_text)
    }), {
        description: 'What the engine did, in order of start'
    })
}, {
    $id: 'image-build-report',
    title: 'The report of image-build'
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/call-comment.js + 1 modules
var call_comment = __webpack_require__(61616);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/call-gate.js









const job = type/* Type */.ZU.Object({
    result: type/* Type */.ZU.Union([
        'success',
        'failure',
        'cancelled',
        'skipped'
    ].map((end)=>type/* Type */.ZU.Literal(end))),
    outputs: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Union([
            type/* Type */.ZU.String(),
            type/* Type */.ZU.Null()
        ])),
        type/* Type */.ZU.Null()
    ]))
});
/** The waves after the first are jobs of their own: `wave-2`, and so on. */ const needsSchema = type/* Type */.ZU.Intersect([
    type/* Type */.ZU.Object({
        plan: job,
        build: job,
        publish: job
    }),
    type/* Type */.ZU.Record(type/* Type */.ZU.String(), job)
]);
/** A report of a large run has some megabytes. */ const largestReport = 256 * 1024 * 1024;
/**
 * Judges the jobs of one call of a reusable workflow, and says why in the step summary and as annotations; where the call
 * is for a pull request, in a comment there, too.
 * @returns the exit code
 * @throws Problem (request) where `needs` is not what a workflow gives
 */ async function judgeCall({ needs, reports, comment }, host) {
    const found = (0,json/* soundJson */.u1)(needsSchema, needs ?? '');
    if (found === undefined) throw (0,problem/* badRequest */.li)('needs does not say how plan, build and publish ended', {
        todo: 'In a workflow with these jobs: needs: ${{ toJSON(needs) }}'
    });
    const legs = legsIn(found);
    const ids = [
        'plan',
        'publish',
        ...(legs ?? []).map(({ id })=>id)
    ];
    const jobs = {
        plan: found.plan.result,
        build: found.build.result,
        later: Array.from({
            length: legs_waves/* mostWaves */.U - 1
        }, (_, at)=>found[`wave-${at + 2}`]?.result ?? 'skipped'),
        publish: found.publish.result,
        legs,
        publishes: publishesIn(found),
        reports: await readReports(reports === undefined ? undefined : (0,external_node_path_.resolve)(host.cwd, reports), ids)
    };
    const verdict = callVerdict(jobs);
    await host.summary(verdict.markdown);
    for (const reason of verdict.reasons)host.annotate({
        level: 'error',
        title: 'image-build',
        message: reason
    });
    host.info(verdict.isGood ? 'All jobs passed.' : verdict.reasons.join('\n'));
    host.output('result', verdict.isGood ? 'passed' : 'failed');
    await (0,call_comment.commentOnCall)(jobs, verdict, comment, host);
    return verdict.isGood ? 0 : 1;
}
function publishesIn({ plan }) {
    const text = plan.outputs?.['publish'];
    return text === 'true' ? true : text === 'false' ? false : undefined;
}
function legsIn({ plan }) {
    const text = plan.outputs?.['legs'];
    return typeof text === 'string' ? (0,json/* soundJson */.u1)(type/* Type */.ZU.Array(legSchema), text) : undefined;
}
/** Those that are there and are reports: a job that was cancelled has none. */ async function readReports(folder, ids) {
    if (folder === undefined) return new Map();
    const found = await Promise.all(ids.map(async (id)=>{
        const file = (0,external_node_path_.join)(folder, id, 'report.json');
        const size = await (0,promises_.lstat)(file).then((stat)=>stat.isFile() ? stat.size : undefined, ()=>undefined);
        if (size === undefined || size > largestReport) return [];
        const report = (0,json/* soundJson */.u1)(reportSchema, await (0,promises_.readFile)(file, 'utf8'));
        return report === undefined ? [] : [
            [
                id,
                report
            ]
        ];
    }));
    return new Map(found.flat());
}


/***/ }),

/***/ 72682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showComment: () => (/* binding */ showComment)
/* harmony export */ });
/* unused harmony export commentKey */
/* harmony import */ var _request_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97323);

/** Of the inputs what tells two uses in one workflow apart: legs of a matrix have the same job. */ const distinguishing = [
    'source',
    'targets',
    'platforms',
    'context',
    'file',
    'target'
];
/**
 * Puts the report into the pull request that the run is for, as one comment that is updated from then on. Outside of a
 * pull request nothing happens; where it cannot be written the log says so, and the summary has it all anyway.
 */ async function showComment(report, mode, inputs, host) {
    const { env } = host;
    const repository = env['GITHUB_REPOSITORY'];
    if (mode === 'false' || host.kind !== 'runner' || report.verdict === 'interrupted') return;
    const context = contextOf(env);
    if (context?.ref.kind !== 'pull-request' || repository === undefined) return;
    const token = inputs['github-token'] ?? env['GITHUB_TOKEN'];
    if (token === undefined || token === '') {
        tell({
            kind: 'refused',
            why: 'there is no token'
        }, mode, host);
        return;
    }
    const [{ comment, commentMarker, isWorthComment }, { openConversation }, { keepComment }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2537), __webpack_require__.e(8187), __webpack_require__.e(9245)]).then(__webpack_require__.bind(__webpack_require__, 29245)),
        Promise.all(/* import() */[__webpack_require__.e(8409), __webpack_require__.e(8797)]).then(__webpack_require__.bind(__webpack_require__, 88797)),
        __webpack_require__.e(/* import() */ 8393).then(__webpack_require__.bind(__webpack_require__, 28393))
    ]);
    const key = commentKey(inputs, env);
    const server = env['GITHUB_SERVER_URL'];
    const run = env['GITHUB_RUN_ID'];
    const body = comment(report, {
        key,
        ...server === undefined || run === undefined ? {} : {
            runUrl: `${server}/${repository}/actions/runs/${run}`
        },
        ...context.commit === undefined ? {} : {
            commit: context.commit
        }
    });
    const conversation = openConversation({
        token,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        repository,
        number: Number(context.ref.number)
    }, host.signal);
    const isNeeded = mode === 'true' || isWorthComment(report);
    tell(await keepComment({
        marker: commentMarker(key),
        body,
        isNeeded
    }, conversation), mode, host);
}
/** An event that cannot be read has ended the run already, with its reason. */ function contextOf(env) {
    try {
        return (0,_request_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readRunContext */ .$)(env);
    } catch  {
        return undefined;
    }
}
/** `Images / build (targets app)`: the same from run to run, another one for every use of the action. */ function commentKey(inputs, env) {
    const job = [
        env['GITHUB_WORKFLOW'],
        env['GITHUB_JOB']
    ].filter((part)=>part !== undefined && part !== '');
    const given = distinguishing.flatMap((name)=>{
        const value = inputs[name];
        const text = typeof value === 'string' ? value : (value ?? []).join(' ');
        return text === '' ? [] : [
            `${name} ${text}`
        ];
    });
    const all = [
        ...given,
        ...inputs.call === undefined ? [] : [
            inputs.call
        ]
    ];
    return `${job.join(' / ') || 'image-build'}${all.length === 0 ? '' : ` (${all.join(', ')})`}`;
}
function tell(kept, mode, host) {
    switch(kept.kind){
        case 'created':
        case 'updated':
        case 'same':
        case 'not-needed':
            host.debug(`the pull request’s comment: ${kept.kind}`);
            return;
        case 'refused':
        case 'failed':
            {
                const todo = kept.kind === 'refused' ? 'the job needs `permissions: pull-requests: write`' : 'the next run tries again';
                const why = kept.why.slice(0, 300);
                host.info(`note: no comment in the pull request (${why}): ${todo}. The summary has the same`);
                if (mode === 'true') host.annotate({
                    level: 'warning',
                    title: 'No comment in the pull request',
                    message: `${why}: ${todo}. The step’s summary has the same`
                });
            }
    }
}


/***/ })

};
