export const id = 2537;
export const ids = [2537];
export const modules = {

/***/ 99582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SM: () => (/* binding */ remedyOf),
/* harmony export */   YS: () => (/* binding */ gateShares),
/* harmony export */   _0: () => (/* binding */ findingsIn),
/* harmony export */   cr: () => (/* binding */ messagesOf),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   jm: () => (/* binding */ fairShares),
/* harmony export */   kG: () => (/* binding */ groupFindings)
/* harmony export */ });
/* unused harmony export isOneMessage */
/* harmony import */ var _limits_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12528);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61723);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41245);



/** Characters of a place in the image that is named. */ const longestPlace = 200;
/** Findings of one rule with the same remedy, together; groups and findings stay in the order that they come in. */ function groupFindings(findings) {
    const groups = new Map();
    for (const finding of findings){
        const { image, gate, rule, severity, blocks, waiver, origin } = finding;
        const from = origin?.kind === 'base' ? origin.name : '';
        const remedy = withoutNames(finding, finding.todo ?? '');
        const key = JSON.stringify([
            image,
            gate,
            rule,
            severity,
            blocks,
            waiver,
            from,
            remedy
        ]);
        const known = groups.get(key);
        if (known === undefined) groups.set(key, {
            first: finding,
            findings: [
                finding
            ]
        });
        else known.findings.push(finding);
    }
    return [
        ...groups.values()
    ];
}
/**
 * What each gate says of each image, in build order.
 * @param isWanted which findings count
 */ function gateShares({ images }, isWanted) {
    return images.flatMap((image)=>{
        const wanted = (0,_view_js__WEBPACK_IMPORTED_MODULE_0__.findingsOf)(image).filter((finding)=>isWanted(finding, image));
        const names = [
            ...new Set(wanted.map(({ gate })=>gate))
        ];
        return names.map((gate)=>({
                image,
                gate,
                groups: groupFindings(wanted.filter((finding)=>finding.gate === gate))
            }));
    });
}
/**
 * How many each of several lists may show: the first of every list comes before the second of any.
 * @param lengths of the lists
 * @param most that are shown of all of them together
 */ function fairShares(lengths, most) {
    const shares = lengths.map(()=>0);
    let left = most;
    for(let round = 1; left > 0 && lengths.some((length)=>length >= round); round += 1)for (const [index, length] of lengths.entries())if (length >= round && left > 0) {
        shares[index] = round;
        left -= 1;
    }
    return shares;
}
/** The remedy of a group: that of the first, which stands for the others where they differ in their names alone. */ function remedyOf({ first, findings }) {
    const { todo } = first;
    if (todo === undefined || findings.every((one)=>one.todo === todo)) return todo;
    return `${todo} (the others likewise)`;
}
/** How many findings there are in groups. */ function findingsIn(groups) {
    return groups.reduce((sum, { findings })=>sum + findings.length, 0);
}
/**
 * Where the findings of a group are, each place once: the line of a file, else what lies in the image, else the package,
 * whichever is the nearest that is known. Each is on one line, and not escaped.
 */ function placesOf({ findings }) {
    return [
        ...new Set(findings.map(placeOf))
    ].filter((text)=>text !== '');
}
function placeOf(finding) {
    const { file, line, path, package: named } = finding;
    if (file !== undefined && line !== undefined) return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)({
        ...finding,
        file
    });
    if (path !== undefined) return (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(path, longestPlace);
    if (named !== undefined) return (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(named.name, longestPlace);
    return file === undefined ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)({
        ...finding,
        file
    });
}
/** What the findings of a group say, each text once: only the first where they differ in their names alone. Untrusted. */ function messagesOf(group) {
    if (isOneMessage(group)) return [
        group.first.message
    ];
    return [
        ...new Set(group.findings.map(({ message })=>message))
    ];
}
/** Whether all say the same, each of its own place. */ function isOneMessage({ first, findings }) {
    const text = withoutNames(first, first.message);
    return findings.every((one)=>withoutNames(one, one.message) === text);
}
/** What a text says whatever it says it of. */ function withoutNames({ path, package: named }, text) {
    return [
        path,
        named?.version,
        named?.name
    ].reduce((rest, name)=>name === undefined || name === '' ? rest : rest.replaceAll(name, '…'), text);
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


/***/ })

};
