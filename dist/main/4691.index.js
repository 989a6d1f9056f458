export const id = 4691;
export const ids = [4691];
export const modules = {

/***/ 7600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M7: () => (/* binding */ drawnPlatform),
/* harmony export */   TS: () => (/* binding */ cacheRate),
/* harmony export */   bx: () => (/* binding */ courseOf),
/* harmony export */   xg: () => (/* binding */ historyEntry)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19851);

/** What a build adds to the history of its image; undefined where nothing was measured, or no step was seen. */ function historyEntry({ image, digest, at, steps, layouts, peak }) {
    const own = steps.filter((step)=>step.image === image);
    const sizes = layouts.flatMap((layout)=>layout.image === image && layout.size !== undefined ? [
            [
                layout.platform,
                {
                    compressed: layout.size.compressed,
                    uncompressed: layout.size.uncompressed
                }
            ]
        ] : []);
    if (own.length === 0 || sizes.length === 0) return undefined;
    const { total, cached } = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .countSteps */ .j)(own);
    return {
        at,
        digest,
        sizes: Object.fromEntries(sizes),
        durationMs: span(own),
        steps: total,
        cached,
        ...peak === undefined ? {} : {
            peak
        }
    };
}
/** From the first start to the last end, in ms. */ function span(steps) {
    const starts = steps.flatMap(({ startedMs })=>startedMs ?? []);
    const ends = steps.flatMap(({ completedMs })=>completedMs ?? []);
    return Math.max(0, Math.max(0, ...ends) - Math.min(Infinity, ...starts));
}
/** @returns undefined without a value */ function courseOf(values) {
    const last = values.at(-1);
    if (last === undefined) return undefined;
    return {
        values,
        least: Math.min(...values),
        most: Math.max(...values),
        last,
        change: last - (values.at(-2) ?? last)
    };
}
/** The platform whose size is drawn: the heaviest of the newest build. */ function drawnPlatform(history) {
    const sizes = Object.entries(history.at(-1)?.sizes ?? {});
    return sizes.sort(([, a], [, b])=>b.uncompressed - a.uncompressed)[0]?.[0];
}
/** Share of the instructions that came from the cache, 0 to 1; a build without any took nothing. */ function cacheRate({ cached, steps }) {
    return steps === 0 ? 0 : Math.min(1, cached / steps);
}


/***/ }),

/***/ 45912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zx: () => (/* binding */ placing),
/* harmony export */   mM: () => (/* binding */ layoutSchema),
/* harmony export */   v8: () => (/* binding */ layOut)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82078);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53859);


/** What the places depend on beside the graph. */ const placing = {
    /** The version of dagre; a test holds it against package.json. */ dagre: '3.1.3',
    label: {
        rankdir: 'LR',
        nodesep: 22,
        ranksep: 64,
        marginx: 16,
        marginy: 16
    }
};
const point = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
    x: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(),
    y: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number()
});
const edgePoints = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
    points: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(point)
});
const whole = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
    width: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(),
    height: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number()
});
/** A layout as JSON. */ const layoutSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({
    width: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(),
    height: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(),
    nodes: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(point),
    edges: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(point))
});
/** Has dagre place the nodes, which takes some 20 ms. */ const layOut = async (count, edges, size)=>{
    const dagre = await __webpack_require__.e(/* import() */ 2440).then(__webpack_require__.bind(__webpack_require__, 42440));
    const graph = new dagre.Graph();
    graph.setGraph({
        ...placing.label
    });
    graph.setDefaultEdgeLabel(()=>({}));
    for(let index = 0; index < count; index += 1)graph.setNode(String(index), {
        ...size
    });
    for (const { from, to } of edges)graph.setEdge(String(from), String(to));
    dagre.layout(graph);
    const { width, height } = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_0__/* .checkJson */ .Zs)(whole, graph.graph(), 'the layout');
    return {
        width,
        height,
        nodes: Array.from({
            length: count
        }, (_, index)=>plain((0,_tools_json_js__WEBPACK_IMPORTED_MODULE_0__/* .checkJson */ .Zs)(point, graph.node(String(index)), 'the layout'))),
        edges: edges.map(({ from, to })=>(0,_tools_json_js__WEBPACK_IMPORTED_MODULE_0__/* .checkJson */ .Zs)(edgePoints, graph.edge(String(from), String(to)), 'the layout').points.map(plain))
    };
};
/** Without what dagre notes beside it. */ function plain({ x, y }) {
    return {
        x,
        y
    };
}


/***/ }),

/***/ 74691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlReport: () => (/* binding */ htmlReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/harmless.js
var harmless = __webpack_require__(13889);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/escape.js

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
};
/** Characters of one text that the page shows: a tool may write megabytes, and nobody reads them here. */ const longest = 20_000;
/** Nothing. */ const nothing = {
    html: ''
};
/**
 * A template whose values are made harmless and escaped, for text and for attributes in quotes; HTML made by this
 * function goes in as it is, `undefined` is nothing. What is longer than `longest` is cut off, and says so by a `…`.
 */ function html(parts, ...values) {
    const text = parts.map((part, index)=>part + (index < values.length ? inserted(values[index]) : ''));
    return {
        html: text.join('')
    };
}
/** A sentence in which what stands between two backticks is code. */ function prose(text) {
    const parts = cutOff(text).split('`');
    const paired = parts.length % 2 === 1;
    return {
        html: paired ? parts.map(codeOrText).join('') : escaped(text)
    };
}
/** Untrusted text on one line with at most `length` characters; the rest of a huge one is never looked at. */ function brief(text, length) {
    const start = text.slice(0, length * 8);
    return (0,harmless/* shorten */.ml)(`${(0,harmless/* oneLine */.TN)(start)}${start.length < text.length ? '…' : ''}`, length);
}
function codeOrText(part, index) {
    return index % 2 === 1 ? `<code>${escaped(part)}</code>` : escaped(part);
}
function inserted(value) {
    if (value === undefined) return '';
    if (typeof value === 'string') return escaped(value);
    if (typeof value === 'number') return String(value);
    return 'html' in value ? value.html : value.map((one)=>one.html).join('');
}
/** Tab, newline and what ASCII can show, but for what has to be escaped: most texts, and there is nothing to do. */ const plain = /^[\t\n !#-%(-;=?-~]*$/;
function escaped(text) {
    const short = cutOff(text);
    if (plain.test(short)) return short;
    return (0,harmless/* clean */.uH)(short).replace(/[&<>"']/g, (character)=>entities[character] ?? '');
}
/** Half of a character at the end becomes a sign for it when it is cleaned. */ function cutOff(text) {
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/words.js + 2 modules
var report_words = __webpack_require__(41245);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/stacked.js

/**
 * A table that is read from left to right in a wide window, and in a narrow one as cards, in which each value has its
 * column's name before it. The roles are given, since what is no longer laid out as a table would lose its own.
 * @param label of the whole, for those who do not see it
 * @param rows `<tr role="row">` made of `rowHead` and `cell`
 */ function stacked(label, name, head, rows) {
    return html`<div class="scroll card" tabindex="0" role="region" aria-label="${label}">
    <table class="${name} stack" role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${head}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows}
      </tbody>
    </table>
  </div>`;
}
/** The name of a column. */ function headCell(title, look = '') {
    return html`<th scope="col" role="columnheader" ${attribute(look)}>${title}</th> `;
}
/** What a row is about. */ function rowHead(inner) {
    return html`<th scope="row" role="rowheader">${inner}</th> `;
}
/** @param title of its column */ function cell(title, inner, look = '') {
    return html`<td role="cell" data-title="${title}" ${attribute(look)}><div>${inner}</div></td> `;
}
function attribute(look) {
    return look === '' ? nothing : html` class="${look}"`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/artifacts.js



/** Files that the page shows: the JSON report has them all. */ const shownFiles = 500;
/** The files of targets that give files instead of images. */ function artifactsSection({ artifacts }) {
    if (artifacts.length === 0) return undefined;
    const rest = artifacts.length - shownFiles;
    return {
        id: 'files',
        title: 'Files',
        ...rest > 0 ? {
            lead: html`${rest} more are in the JSON report.`
        } : {},
        body: stacked('Table of files', 'artifacts', [
            headCell('File'),
            headCell('Image'),
            headCell('Platform'),
            headCell('Size', 'number'),
            headCell('SHA-256')
        ], artifacts.slice(0, shownFiles).map(row))
    };
}
function row({ image, platform, path, bytes: size, sha256 }) {
    return html`<tr role="row">
    ${rowHead(html`<code>${path}</code>`)} ${cell('Image', html`${image}`)}
    ${cell('Platform', html`${platform}`)} ${cell('Size', html`${(0,report_words/* bytes */.ee)(size)}`, 'number')}
    ${cell('SHA-256', html`<code>${sha256}</code>`)}
  </tr> `;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/comparison.js



/** What changed against what the base branch has published: sizes, and which layers came and went. */ function comparisonSection(report) {
    const compared = report.images.flatMap((image)=>image.platforms.flatMap(({ platform, size, baseline })=>size === undefined || baseline === undefined ? [] : [
                {
                    image: image.name,
                    platform: image.platforms.length > 1 ? platform : undefined,
                    size,
                    baseline
                }
            ]));
    if (compared.length === 0) return undefined;
    return {
        id: 'comparison',
        title: 'Compared with what is published',
        body: stacked('Table of changes', 'comparison', [
            headCell('Image'),
            headCell('Compressed', 'number'),
            headCell('Unpacked', 'number'),
            headCell('Layers'),
            headCell('Compared with')
        ], compared.map(comparison_row))
    };
}
function comparison_row({ image, platform, size, baseline }) {
    const name = rowHead(html`${image}${platform === undefined ? nothing : html`<small>${platform}</small>`}`);
    const cells = baseline.kind === 'missing' ? [
        cell('Compressed', html`${(0,report_words/* bytes */.ee)(size.compressed)}`, 'number'),
        cell('Unpacked', html`${(0,report_words/* bytes */.ee)(size.uncompressed)}`, 'number'),
        cell('Layers', html`${(0,report_words/* count */.U9)(size.layers.length, 'layer')}`),
        cell('Compared with', html`nothing<small>${brief(baseline.why, 300)}</small>`)
    ] : [
        cell('Compressed', change(baseline.compressed, size.compressed), 'number'),
        cell('Unpacked', change(baseline.uncompressed, size.uncompressed), 'number'),
        cell('Layers', layerChange(baseline.diffIds, size)),
        cell('Compared with', html`${brief(baseline.from, 120)}<small><code>${(0,report_words/* shortDigest */.VK)(baseline.digest)}</code></small>`)
    ];
    return html`<tr role="row">
    ${name} ${cells}
  </tr> `;
}
function change(before, after) {
    const difference = after - before;
    if (difference === 0) return html`${(0,report_words/* bytes */.ee)(after)}<small>as before</small>`;
    const sign = difference > 0 ? '+' : '−';
    const share = before === 0 ? '' : ` (${sign}${(Math.abs(difference) / before * 100).toFixed(1)} %)`;
    const look = difference > 0 ? 'more' : 'less';
    return html`<span class="before">${(0,report_words/* bytes */.ee)(before)} → </span><b>${(0,report_words/* bytes */.ee)(after)}</b
    ><small class="${look}">${sign}${(0,report_words/* bytes */.ee)(Math.abs(difference))}${share}</small>`;
}
/** A layer is the same when it unpacks to the same: compression may differ. */ function layerChange(before, { layers }) {
    // A record may know the sizes alone.
    if (layers.length === 0) return html`<span class="quiet">not known</span>`;
    const known = new Set(before);
    const now = new Set(layers.map(({ diffId })=>diffId));
    const added = layers.filter(({ diffId })=>!known.has(diffId));
    const removed = before.filter((diffId)=>!now.has(diffId)).length;
    if (added.length === 0 && removed === 0) return html`all ${before.length} the same`;
    const weight = added.reduce((sum, { uncompressed })=>sum + uncompressed, 0);
    return html`${added.length} added${added.length > 0 ? ` (${(0,report_words/* bytes */.ee)(weight)})` : ''}, ${removed} removed<small
      >${layers.length - added.length} the same</small
    >`;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/finding-groups.js
var finding_groups = __webpack_require__(99582);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/view.js
var view = __webpack_require__(61723);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/markdown.js
var markdown = __webpack_require__(74327);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/findings-filter.js


/** What is accepted stands apart, wherever it comes from; what nobody places is looked for in the image's own Dockerfile. */ function fromOf({ waiver, origin }) {
    if (waiver !== undefined) return 'accepted';
    return origin?.kind === 'base' ? 'base' : 'own';
}
const fromWords = {
    own: 'this image',
    base: 'its base',
    accepted: 'accepted'
};
/** What is shown by JavaScript: boxes for what there is more than one of, and a field to search in. */ function findingsFilter(all) {
    const present = [
        ...new Set(all.map(({ severity })=>severity))
    ].sort((a, b)=>report_words/* severityRank */.qs[a] - report_words/* severityRank */.qs[b]);
    const gates = [
        ...new Set(all.map(({ gate })=>gate))
    ];
    const found = new Set(all.map(fromOf));
    const from = [
        'own',
        'base',
        'accepted'
    ].filter((one)=>found.has(one));
    return html`<form class="filter" id="filter" hidden>
    <label>Search <input type="search" id="filter-text" autocomplete="off" /></label>
    ${boxes('severity', 'Severity', present)} ${gates.length > 1 ? boxes('gate', 'Gate', gates) : nothing}
    ${from.length > 1 ? boxes('from', 'From', from, (one)=>fromWords[one]) : nothing}
    <output id="filter-count"></output>
  </form>`;
}
function boxes(name, title, values, word = (value)=>value) {
    return html`<fieldset data-filter="${name}">
    <legend>${title}</legend>
    ${values.map((value)=>html`<label
          ><input type="checkbox" name="${name}" value="${value}" checked /> ${word(value)}</label
        > `)}
  </fieldset>`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/finding-row.js






/** Findings of one rule: one as it is; several under the rule, with what to do told once. */ function findingSet(group) {
    const { first, findings } = group;
    if (findings.length === 1) return findingRow(first);
    const remedy = (0,finding_groups/* remedyOf */.SM)(group);
    return html`<li class="set">
    <p class="head">${badges(first)} <span class="quiet">${findings.length} times</span></p>
    <ul>
      ${findings.map((finding)=>html`<li class="${classOf(finding)}" ${data(finding)}>
            <p class="head">${whereabouts(finding)}</p>
            <p>${(0,report_words/* inOneForm */.WG)(finding.message)}</p>
          </li> `)}
    </ul>
    ${remedy === undefined ? nothing : html`<p class="todo">${prose(remedy)}</p>`} ${acceptance(first)}
  </li> `;
}
/** One finding: how bad, which rule, where, what, and what to do about it. */ function findingRow(finding) {
    const { message, todo } = finding;
    return html`<li class="${classOf(finding)}" ${data(finding)}>
    <p class="head">${badges(finding)} ${whereabouts(finding)}</p>
    <p>${(0,report_words/* inOneForm */.WG)(message)}</p>
    ${todo === undefined ? nothing : html`<p class="todo">${prose(todo)}</p>`} ${acceptance(finding)}
  </li> `;
}
function classOf({ blocks }) {
    return `finding${blocks ? ' blocks' : ''}`;
}
/** What the filter reads. */ function data(finding) {
    const { severity, gate } = finding;
    return html`data-severity="${severity}" data-gate="${gate}" data-from="${fromOf(finding)}"`;
}
function badges(finding) {
    const { severity, blocks, gate } = finding;
    return html`<span class="badge ${severity}">${severity}</span> ${ruleOf(finding)}
    ${blocks ? html`<span class="badge blocking">blocks</span>` : nothing}
    ${(0,view.isWarned)(finding) ? html`<span class="badge warned" title="${(0,view.warnWord)(gate)}">only warns</span>` : nothing}`;
}
function whereabouts(finding) {
    const { file, path } = finding;
    return html`${ofPackage(finding)}
  ${file === undefined ? nothing : html`<code>${(0,report_words/* place */.ik)({
        ...finding,
        file
    })}</code>`}
  ${path === undefined ? nothing : html`<code>${brief(path, 300)}</code>`}`;
}
function acceptance({ waiver }) {
    return waiver === undefined ? nothing : html`<p class="waiver">Accepted until ${brief(waiver.until, 40)}: ${waiver.reason}</p>`;
}
/** The rule's name, which leads to its page where it has one. */ function ruleOf({ rule: name, help }) {
    const address = (0,markdown/* webAddress */.Dy)(help);
    return address === undefined ? html`<b>${name}</b>` : html`<a href="${address}" rel="noopener noreferrer">${name}</a>`;
}
/** `libssl3 3.0.1 → 3.0.2`: what it is in, and the version that mends it. */ function ofPackage({ package: known }) {
    if (known === undefined) return nothing;
    const fixed = known.fixed === undefined ? '' : ` → ${brief(known.fixed, 80)}`;
    return html`<span class="package">${brief(known.name, 120)} ${brief(known.version, 80)}${fixed}</span>`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/findings.js






/** Findings of one image that the page shows: above it a browser gets slow, and the JSON report has them. */ const shownFindings = 500;
/** All findings, by image and by the Dockerfile that can mend them; with JavaScript they can be filtered. */ function findingsSection(report) {
    const all = report.images.flatMap((image)=>(0,view.findingsOf)(image));
    const judged = report.images.some((image)=>image.gates.length > 0);
    if (!judged) return undefined;
    if (all.length === 0) {
        return {
            id: 'findings',
            title: 'Findings',
            body: html`<p class="card empty">The gates have found nothing.</p>`
        };
    }
    return {
        id: 'findings',
        title: 'Findings',
        body: html`${findingsFilter(all)}
      <div class="card folds">
        ${report.images.map((image, index)=>imageFindings(image, index, report.images))}
      </div>`
    };
}
function imageFindings(image, index, images) {
    const all = (0,view.findingsOf)(image);
    if (all.length === 0) return nothing;
    const shown = withinRoom(all, image);
    const rest = all.length - shown.length;
    const open = all.some((finding)=>finding.blocks);
    const groups = groupsOf(shown, image, images);
    return html`<details id="findings-${index}" class="findings" ${open ? html` open` : nothing}>
    <summary>
      <span class="who">${image.name}</span>
      <span class="sum"
        >${[
        (0,view.findingsWord)(image),
        (0,view.checkedWord)(image)
    ].filter((word)=>word !== undefined).join(', ')}<span
          class="shown"
          hidden
        ></span
      ></span>
    </summary>
    ${groups.map(({ title, place, findings })=>{
        const list = html`<ul>
        ${(0,finding_groups/* groupFindings */.kG)(findings).map((group)=>findingSet(group))}
      </ul>`;
        // Where all is of one kind, there is nothing to tell apart.
        return groups.length === 1 && place === undefined ? list : html`<div class="group">
            <h3>
              ${title} <span class="quiet">${counted(findings)}<span class="shown" hidden></span></span>
            </h3>
            ${place === undefined ? nothing : html`<p class="quiet">${place}</p>`} ${list}
          </div>`;
    })}
    ${rest > 0 ? html`<p class="quiet">and ${rest} more in the JSON report</p>` : nothing}
  </details>`;
}
/** Of very many, a share for each gate; in the order that they have. */ function withinRoom(all, image) {
    if (all.length <= shownFindings) return all;
    const gates = (0,finding_groups/* gateShares */.YS)({
        images: [
            image
        ]
    }, ()=>true).map(({ groups })=>groups.flatMap(({ findings })=>findings));
    const shares = (0,finding_groups/* fairShares */.jm)(gates.map(({ length })=>length), shownFindings);
    const wanted = new Set(gates.flatMap((findings, index)=>findings.slice(0, shares[index])));
    return all.filter((finding)=>wanted.has(finding));
}
/** Own ones first, then those of each base, then what is accepted. */ function groupsOf(findings, image, images) {
    const of = (wanted)=>findings.filter((finding)=>fromOf(finding) === wanted);
    const [own, inherited, accepted] = [
        of('own'),
        of('base'),
        of('accepted')
    ];
    const bases = [
        ...new Set(inherited.map(nameOfBase))
    ];
    const isPlaced = findings.some(({ origin })=>origin !== undefined);
    return [
        {
            title: 'From this image',
            findings: own,
            ...isPlaced ? {
                place: html`Mend it in <code>${brief(image.dockerfile, 200)}</code>.`
            } : {}
        },
        ...bases.map((name)=>{
            const ofBase = inherited.filter((finding)=>nameOfBase(finding) === name);
            return {
                title: `From ${brief(name, 120)}`,
                place: placeOfBase(name, ofBase, image, images),
                findings: ofBase
            };
        }),
        {
            title: 'Accepted',
            findings: accepted
        }
    ].filter((group)=>group.findings.length > 0);
}
function nameOfBase({ origin }) {
    return origin?.kind === 'base' ? origin.name : '';
}
/**
 * A base of this plan has a Dockerfile here. Of another one a newer version may have fixes; what is no mistake of its,
 * a licence or a compiler, a newer one has as well.
 */ function placeOfBase(name, findings, image, images) {
    const sibling = images.find((one)=>one.name === name);
    if (sibling !== undefined) return html`Mend it in <code>${brief(sibling.dockerfile, 200)}</code>, and all that is built on
      ${sibling.name} has it.`;
    const [base, file] = [
        brief(name, 120),
        brief(image.dockerfile, 200)
    ];
    const isFixable = ({ gate })=>gate === 'vulnerabilities';
    const newer = html`Take a newer <code>${base}</code> in <code>${file}</code>, if it has the fixes.`;
    if (findings.every(isFixable)) return newer;
    return findings.some(isFixable) ? html`${newer} What is no vulnerability needs another base, without it.` : html`Take a base without it in place of <code>${base}</code> in <code>${file}</code>.`;
}
/** `14: 2 critical, 12 low`. */ function counted(findings) {
    const times = new Map();
    for (const { severity } of findings)times.set(severity, (times.get(severity) ?? 0) + 1);
    const words = [
        ...times
    ].sort(([a], [b])=>report_words/* severityRank */.qs[a] - report_words/* severityRank */.qs[b]).map(([severity, number])=>`${number} ${severity}`);
    return `${(0,report_words/* count */.U9)(findings.length, 'finding')}: ${words.join(', ')}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/gate-names.js
var gate_names = __webpack_require__(16291);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/gates.js





/** What each gate said of each image, what was not asked, and the facts that they tell. */ function gatesSection({ command, images }) {
    const judged = images.filter(({ gates })=>gates.length > 0);
    if (judged.length === 0) return undefined;
    const asked = new Set(judged.flatMap(({ gates, skip })=>[
            ...gates.map(({ gate })=>gate),
            ...skip
        ]));
    const columns = gate_names/* gateNames */.A.filter((name)=>asked.has(name));
    return {
        id: 'gates',
        title: 'Gates',
        body: html`${stacked('Table of gates', 'gates', [
            headCell('Image'),
            ...columns.map((name)=>headCell(name))
        ], judged.map((image)=>gates_row(image, columns, (0,view.skipReason)({
                command
            }))))}
    ${notes(judged, columns)}`
    };
}
function gates_row(image, columns, why) {
    const checked = (0,view.checkedWord)(image);
    const name = html`${image.name}${checked === undefined ? nothing : html`<small>${checked}</small>`}`;
    return html`<tr role="row">
    ${rowHead(name)} ${columns.map((gate)=>cell(gate, answer(image, gate, why)))}
  </tr> `;
}
/**
 * A gate is asked for each platform: the worst answer counts.
 * @param why gates were not asked
 */ function answer(image, gate, why) {
    const results = image.gates.filter((one)=>one.gate === gate);
    if (results.length === 0) return image.skip.includes(gate) ? html`<span class="answer skipped">skipped</span><small>${why}</small>` : html`<span class="quiet" title="not demanded">–</span>`;
    const ms = results.reduce((sum, { durationMs })=>sum + durationMs, 0);
    const time = html`<small>${(0,report_words/* duration */.p0)(ms)}</small>`;
    if (results.some(({ state })=>state === 'broken')) return html`<span class="answer broken"><span aria-hidden="true">! </span>broken</span>${time}`;
    if (results.some(({ state })=>state === 'failed')) return html`<span class="answer failed"><span aria-hidden="true">✕ </span>failed</span
      ><small>${(0,report_words/* count */.U9)(blocking(results), 'blocking finding')}</small>`;
    const warned = (0,view.findingsOf)(image).filter((one)=>one.gate === gate && (0,view.isWarned)(one)).length;
    if (warned > 0) return html`<span class="answer warned"><span aria-hidden="true">! </span>warns</span
      ><small>${(0,report_words/* count */.U9)(warned, 'finding')}: ${(0,view.warnWord)(gate)}</small>`;
    return html`<span class="answer passed"><span aria-hidden="true">✓ </span>passed</span>${time}`;
}
function blocking(results) {
    const found = results.flatMap(({ findings })=>findings.filter(({ blocks })=>blocks));
    return new Set(found.map(({ fingerprint })=>fingerprint)).size;
}
/** The same fact of several images is told once, with the names of those that it is about. */ function notes(images, columns) {
    const told = columns.flatMap((name)=>{
        const about = new Map();
        for (const { gates, name: image } of images)for (const gate of gates)if (gate.gate === name) for (const note of gate.notes ?? [])about.set(note, (about.get(note) ?? new Set()).add(image));
        return about.size === 0 ? [] : [
            html`<dt>${name}</dt>
            <dd>
              <ul>
                ${[
                ...about
            ].map(([note, of])=>html`<li>${whose(of, images)}${note}</li>`)}
              </ul>
            </dd>`
        ];
    });
    return told.length === 0 ? nothing : html`<dl class="card gate-notes">${told}</dl>`;
}
/** Names before a fact, as many as a line has room for. */ const shownNames = 4;
function whose(of, images) {
    if (images.length < 2) return nothing;
    const names = [
        ...of
    ];
    const rest = names.length - shownNames;
    const all = of.size === images.length ? 'all images' : [
        ...names.slice(0, shownNames),
        ...rest > 0 ? [
            `${rest} more`
        ] : []
    ].join(', ');
    return html`<b>${all}:</b> `;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/images.js




/** The table of images, with their sizes as shares of their budgets. */ function imagesSection(report) {
    const { images } = report;
    if (images.length === 0) return undefined;
    const measured = images.some((image)=>image.platforms.some((platform)=>platform.size));
    return {
        id: 'images',
        title: 'Images',
        ...images.some((image)=>image.published) || images.every((image)=>image.tags.length === 0 || image.reused) ? {} : {
            lead: html`The tags are those that the images would get: nothing was published.`
        },
        body: stacked('Table of images', 'images', [
            headCell('Image'),
            headCell('Decision'),
            headCell('Time', 'number'),
            headCell('Cached', 'number'),
            headCell(sizeTitle(measured)),
            headCell('Findings', 'number'),
            headCell('Digest and tags')
        ], images.map((image, index)=>images_row(image, index, measured)))
    };
}
function sizeTitle(measured) {
    return measured ? 'Size' : 'Budget';
}
function images_row(image, index, measured) {
    const { steps } = image;
    const why = image.reasons.length > 0 ? html`<small>${image.reasons.join('. ')}</small>` : nothing;
    return html`<tr role="row" id="image-${index}">
    ${rowHead(html`${image.name}<small>${image.dockerfile}</small>`)}
    ${cell('Decision', html`<span class="state ${stateClass(image)}">${(0,view.stateWord)(image)}</span> ${why}`)}
    ${cell('Time', html`${image.durationMs > 0 ? (0,report_words/* duration */.p0)(image.durationMs) : '–'}`, 'number')}
    ${cell('Cached', html`${steps.total > 0 ? `${steps.cached} of ${steps.total}` : '–'}`, 'number')}
    ${cell(sizeTitle(measured), sizes(image), 'sizes')}
    ${cell('Findings', findingsCell(image, index), 'number')} ${cell('Digest and tags', digestAndTags(image))}
  </tr> `;
}
/** The class of an image's colours: built images whose gates said no are `failed`. */ function stateClass(image) {
    const wasJudged = image.state === 'built' || image.state === 'reused';
    return wasJudged && !(0,view.isGood)(image) ? 'failed' : image.state;
}
function sizes(image) {
    const limit = image.budget.uncompressed;
    const measured = image.platforms.filter((platform)=>platform.size);
    if (image.output.kind !== 'image') return html`files`;
    if (measured.length === 0) return html`${limit === undefined ? '–' : `at most ${(0,report_words/* bytes */.ee)(limit)}`}`;
    return html`${measured.map(({ platform, size })=>size ? html`<div class="size">
          ${image.platforms.length > 1 ? html`<span class="platform">${platform}</span>` : nothing}
          ${sizeLine(size.uncompressed, limit, '')} ${bar((0,view.used)(size.uncompressed, limit))}
          ${sizeLine(size.compressed, image.budget.compressed, 'compressed')}
          ${bar((0,view.used)(size.compressed, image.budget.compressed))}
        </div>` : nothing)}`;
}
function sizeLine(size, limit, word) {
    const of = limit === undefined ? '' : ` of ${(0,report_words/* bytes */.ee)(limit)}`;
    const main = word === '' ? 'weight' : 'weight quiet';
    return html`<span class="${main}"><b>${(0,report_words/* bytes */.ee)(size)}</b>${of} ${word}${overBudget(size, limit)}</span>`;
}
function overBudget(size, limit) {
    return limit !== undefined && size > limit ? html` <span class="over">${(0,report_words/* bytes */.ee)(size - limit)} too much</span>` : nothing;
}
/** From this share of a budget on, a size is worth a look. */ const nearlyFull = 0.9;
function bar(share) {
    if (share === undefined) return nothing;
    const look = share > 1 ? ' over' : share >= nearlyFull ? ' near' : '';
    const percent = Math.min(100, share > 1 ? 100 / share : share * 100).toFixed(1);
    // Above the budget the whole bar is the size, and its dark part is the budget.
    return html`<span class="bar${look}" aria-hidden="true"><i style="width:${percent}%"></i></span>`;
}
function findingsCell(image, index) {
    const word = (0,view.findingsWord)(image);
    const some = image.gates.some((gate)=>gate.findings.length > 0);
    const bad = image.gates.some((gate)=>gate.state !== 'passed');
    const text = bad ? html`<span class="bad-text">${word}</span>` : html`${word}`;
    const checked = (0,view.checkedWord)(image);
    return html`${some ? html`<a href="#findings-${index}">${text}</a>` : text}
  ${checked === undefined ? nothing : html`<small>${checked}</small>`}`;
}
function digestAndTags(image) {
    const digest = (0,view.digestOf)(image);
    const tags = (0,view.tagsOf)(image).map((tag)=>html`<span class="tag" title="${tag}">${brief((0,report_words/* tagOf */.cO)(tag), 40)}</span> `);
    const code = digest === undefined ? nothing : html`<code title="${digest}">${(0,report_words/* shortDigest */.VK)(digest)}</code>`;
    return html`${code}
    <div class="tags">${tags}</div>`;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/html/layout.js
var html_layout = __webpack_require__(45912);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/graph.js





const node = {
    width: 236,
    height: 58
};
/** Characters of a name that fit into a node. */ const nameLength = 24;
/** Up to this many images are drawn in any case: above it nobody looks at what stays, and placing it takes seconds. */ const fewNodes = 60;
/**
 * The images and what they are built on, as a drawing; of many, what did not stay as it was and what that stands on.
 * @param place what places them
 */ async function graphSection(report, place = html_layout/* layOut */.v8) {
    const images = drawnOf(report.images);
    const numbers = new Map(report.images.map((image, index)=>[
            image.name,
            index
        ]));
    const indexOf = new Map(images.map((image, index)=>[
            image.name,
            index
        ]));
    const edges = images.flatMap((image, to)=>image.needs.flatMap((need)=>{
            const from = indexOf.get(need);
            return from === undefined ? [] : [
                {
                    from,
                    to
                }
            ];
        }));
    if (edges.length === 0) return undefined;
    const hidden = report.images.length - images.length;
    const layout = await place(images.length, edges, node);
    const lines = edges.map(({ from, to }, index)=>{
        const [start, end] = [
            layout.nodes[from],
            layout.nodes[to]
        ];
        return start && end ? curve(start, end, layout.edges[index] ?? []) : '';
    });
    return {
        id: 'graph',
        title: 'Graph',
        lead: html`An arrow leads from a base to what is built on
    it.${hidden > 0 ? ` ${(0,report_words/* count */.U9)(hidden, 'other image')} not drawn.` : ''}`,
        body: html`<div class="scroll card" tabindex="0" role="region" aria-label="Graph of images">
      ${drawing(images, layout, lines, numbers)}
    </div>`
    };
}
function drawnOf(images) {
    if (images.length <= fewNodes) return images;
    const touched = images.filter(({ state, decision })=>state !== 'reused' && state !== 'skipped' && decision !== 'reuse');
    const names = new Set(touched.flatMap(({ name, needs })=>[
            name,
            ...needs
        ]));
    return images.filter(({ name })=>names.has(name));
}
/** @param numbers name → its row in the table, to which a node leads */ function drawing(images, { width, height, nodes }, lines, numbers) {
    const size = `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`;
    const boxes = images.map((image, index)=>{
        const at = nodes[index];
        return at ? box(image, numbers.get(image.name) ?? 0, at) : nothing;
    });
    return html`<svg
    class="graph"
    viewBox="${size}"
    width="${Math.ceil(width)}"
    height="${Math.ceil(height)}"
    role="group"
    aria-label="Images and their bases"
  >
    <defs>
      <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
        <path class="arrow" d="M0 0.5 7.5 4 0 7.5z" />
      </marker>
    </defs>
    ${lines.map((line)=>html`<path class="edge" marker-end="url(#arrow)" d="${line}" />`)} ${boxes}
  </svg>`;
}
function box(image, index, at) {
    const name = brief(image.name, 200);
    const left = (at.x - node.width / 2).toFixed(1);
    const top = (at.y - node.height / 2).toFixed(1);
    const size = (0,view.heaviest)(image)?.size?.uncompressed;
    const facts = [
        (0,view.stateWord)(image),
        ...size === undefined ? [] : [
            (0,report_words/* bytes */.ee)(size)
        ],
        ...image.durationMs > 0 ? [
            (0,report_words/* duration */.p0)(image.durationMs)
        ] : []
    ].join(' · ');
    const needs = image.needs.length > 0 ? `, built on ${image.needs.join(', ')}` : '';
    return html`<a href="#image-${index}" aria-label="${name}: ${facts}${needs}">
    <g class="node ${stateClass(image)}" transform="translate(${left} ${top})">
      <title>${name}: ${facts}</title>
      <rect
        width="${node.width}"
        height="${node.height}"
        rx="${stateClass(image) === 'reused' ? node.height / 2 : 10}"
      />
      <circle cx="20" cy="22" r="4.5" />
      <text class="name" x="34" y="26.5">${brief(name, nameLength)}</text>
      <text class="facts" x="34" y="44.5">${facts}</text>
    </g>
  </a>`;
}
/**
 * A smooth line from the right side of one node to the left side of another. Between neighbouring ranks it needs
 * nothing more; on longer ways it goes through the gaps that the layout has kept free.
 */ function curve(from, to, points) {
    const start = {
        x: from.x + node.width / 2,
        y: from.y
    };
    const end = {
        x: to.x - node.width / 2,
        y: to.y
    };
    const between = points.length > 3 ? points.slice(1, -1) : [];
    const text = (x, y)=>`${x.toFixed(1)} ${y.toFixed(1)}`;
    let at = start;
    const parts = [
        ...between,
        end
    ].map((next)=>{
        const middle = (at.x + next.x) / 2;
        const part = `C${text(middle, at.y)} ${text(middle, next.y)} ${text(next.x, next.y)}`;
        at = next;
        return part;
    });
    return `M${text(start.x, start.y)} ${parts.join(' ')}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/history.js
var report_history = __webpack_require__(7600);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/sparkline.js

const sparkline_box = {
    width: 168,
    height: 36,
    edge: 4
};
/**
 * A small line from the oldest value to the newest, between the least and the most of them. Its numbers stand beside
 * it as text.
 */ function sparkline({ values, least, most }) {
    const points = values.map((value, index)=>point(value, index, values.length, least, most));
    const last = points.at(-1) ?? {
        x: 0,
        y: 0
    };
    const line = points.map(({ x, y })=>`${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
    return html`<svg
    class="spark"
    viewBox="0 0 ${sparkline_box.width} ${sparkline_box.height}"
    width="${sparkline_box.width}"
    height="${sparkline_box.height}"
    aria-hidden="true"
  >
    <polyline points="${line}" />
    <circle cx="${last.x.toFixed(1)}" cy="${last.y.toFixed(1)}" r="3" />
  </svg>`;
}
/** What never changes is a line in the middle. */ function point(value, index, number, least, most) {
    const share = most === least ? 0.5 : (value - least) / (most - least);
    const across = number < 2 ? 1 : index / (number - 1);
    return {
        x: sparkline_box.edge + across * (sparkline_box.width - 2 * sparkline_box.edge),
        y: sparkline_box.height - sparkline_box.edge - share * (sparkline_box.height - 2 * sparkline_box.edge)
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/history.js




/** Builds whose numbers are listed; the lines have all of them. */ const shownBuilds = 12;
/** How size, time and cache hits of each image went over its last builds. */ function historySection(report) {
    const known = report.images.flatMap(({ name, history = [], platforms })=>history.length === 0 ? [] : [
            {
                name,
                history,
                isSeveral: platforms.length > 1
            }
        ]);
    if (known.length === 0) return undefined;
    return {
        id: 'history',
        title: 'History',
        lead: html`The last builds of each image, the newest on the right. A line opens into its numbers.
    ${hasPeaks(known) ? html`Memory and CPU are what the engine’s machine had to do at most, written is what the steps have written.` : nothing}`,
        body: html`<div class="card folds">
      ${known.map(({ name, history, isSeveral })=>fold(name, history, isSeveral))}
    </div>`
    };
}
function hasPeaks(known) {
    return known.some(({ history })=>history.some(({ peak })=>peak !== undefined));
}
function fold(name, history, isSeveral) {
    const platform = (0,report_history/* drawnPlatform */.M7)(history);
    const sizeOf = (entry)=>platform === undefined ? undefined : entry.sizes[platform]?.uncompressed;
    return html`<details class="course">
    <summary>
      <span class="who"
        >${name}<small
          >${(0,report_words/* count */.U9)(history.length, 'build')}${isSeveral ? `, ${platform ?? ''}` : ''}</small
        ></span
      >
      ${course('Size', history.flatMap((entry)=>sizeOf(entry) ?? []), report_words/* bytes */.ee)}
      ${course('Time', history.map(({ durationMs })=>durationMs), report_words/* duration */.p0)}
      ${course('From cache', history.map(report_history/* cacheRate */.TS), percent, points)}
      ${course('Memory', history.flatMap(({ peak })=>peak?.memory ?? []), report_words/* bytes */.ee)}
      ${course('CPU', history.flatMap(({ peak })=>peak?.cpu ?? []), percent, points)}
      ${course('Written', history.flatMap(({ peak })=>peak?.written ?? []), report_words/* bytes */.ee)}
    </summary>
    ${numbers(name, history, platform)}
  </details>`;
}
function course(title, values, word, difference = word) {
    const known = (0,report_history/* courseOf */.bx)(values);
    if (known === undefined) return nothing;
    const { last, change, least, most } = known;
    const sign = change > 0 ? '+' : '−';
    const changed = change === 0 ? 'as before' : `${sign}${difference(Math.abs(change))}`;
    const words = [
        ...values.length < 2 ? [] : [
            changed
        ],
        ...least === most ? [] : [
            `${word(least)} to ${word(most)}`
        ]
    ];
    return html`<span class="kind">
    <span class="label">${title} <b>${word(last)}</b></span>
    ${sparkline(known)} <small>${words.map((one)=>html`<span>${one}</span> `)}</small>
  </span>`;
}
function percent(share) {
    return `${(share * 100).toFixed(0)} %`;
}
function points(share) {
    return (0,report_words/* count */.U9)(Math.round(share * 100), 'point');
}
function numbers(name, history, platform) {
    const withPeaks = hasPeaks([
        {
            history
        }
    ]);
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Builds of ${name}">
    <table class="builds">
      <thead>
        <tr>
          <th scope="col">Build</th>
          <th scope="col" class="number">Unpacked</th>
          <th scope="col" class="number">Compressed</th>
          <th scope="col" class="number">Time</th>
          <th scope="col" class="number">From cache</th>
          ${withPeaks ? html`<th scope="col" class="number">Memory</th>
                  <th scope="col" class="number">CPU</th>
                  <th scope="col" class="number">Written</th>` : nothing}
          <th scope="col">Digest</th>
        </tr>
      </thead>
      <tbody>
        ${history.slice(-shownBuilds).toReversed().map((entry)=>build(entry, platform, withPeaks))}
      </tbody>
    </table>
    ${history.length > shownBuilds ? html`<p class="quiet">and ${history.length - shownBuilds} older ones in the JSON report</p>` : nothing}
  </div>`;
}
function build(entry, platform, withPeaks) {
    const { at, digest, durationMs, cached, steps, sizes, peak } = entry;
    const size = platform === undefined ? undefined : sizes[platform];
    return html`<tr>
    <td>${(0,report_words/* moment */.n$)(at)}</td>
    <td class="number">${size === undefined ? '–' : (0,report_words/* bytes */.ee)(size.uncompressed)}</td>
    <td class="number">${size === undefined ? '–' : (0,report_words/* bytes */.ee)(size.compressed)}</td>
    <td class="number">${(0,report_words/* duration */.p0)(durationMs)}</td>
    <td class="number">${cached} of ${steps}</td>
    ${withPeaks ? peaks(peak) : nothing}
    <td><code>${(0,report_words/* shortDigest */.VK)(digest)}</code></td>
  </tr> `;
}
function peaks({ memory, cpu, written } = {}) {
    return html`<td class="number">${memory === undefined ? '–' : (0,report_words/* bytes */.ee)(memory)}</td>
    <td class="number">${cpu === undefined ? '–' : percent(cpu)}</td>
    <td class="number">${written === undefined ? '–' : (0,report_words/* bytes */.ee)(written)}</td>`;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/headline.js
var headline = __webpack_require__(96902);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/header.js




/** The top of the page: the verdict, why, and the numbers that people ask for first. */ function header(report) {
    const { verdict, word, reason, facts } = (0,headline/* headline */.Pl)(report);
    return html`<header>
    <div class="top">
      <p class="brand">image-build <span>${report.command}</span></p>
      <button type="button" id="theme" hidden>Colours</button>
    </div>
    <h1 class="verdict ${verdict}"><span class="mark" aria-hidden="true">${mark(report)}</span>${word}</h1>
    ${reason === undefined ? nothing : html`<p class="reason">${reason}</p>`}
    <p class="facts">${facts}</p>
    ${report.images.length === 0 ? nothing : html`<dl class="tiles">
            ${tiles(report).map(({ name, value, detail, bad })=>html`<div class="tile${bad === true ? ' bad' : ''}">
                  <dt>${name}</dt>
                  <dd>${value}${detail === undefined ? nothing : html` <small>${detail}</small>`}</dd>
                </div>`)}
          </dl>`}
  </header>`;
}
function mark({ verdict }) {
    return verdict === 'passed' ? '✓' : verdict === 'interrupted' ? '■' : verdict === 'broken' ? '!' : '✕';
}
function tiles(report) {
    const wanted = report.images.filter((image)=>image.decision === 'build');
    const built = wanted.filter((image)=>image.state === 'built').length;
    const unchanged = report.images.filter(({ state, decision })=>state === 'reused' || state === 'planned' && decision === 'reuse').length;
    const planned = report.images.every(({ state })=>state === 'planned' || state === 'skipped');
    const total = report.images.reduce((sum, { steps })=>sum + steps.total, 0);
    const cached = report.images.reduce((sum, { steps })=>sum + steps.cached, 0);
    const findings = report.images.flatMap((image)=>(0,view.openFindings)(image));
    const blocking = findings.filter((finding)=>finding.blocks).length;
    const judged = report.images.some((image)=>image.gates.length > 0);
    return [
        ...wanted.length > 0 || unchanged === 0 ? [
            planned ? {
                name: 'Images',
                value: String(wanted.length),
                detail: 'to build'
            } : {
                name: 'Images built',
                value: String(built),
                detail: `of ${wanted.length}`,
                bad: built < wanted.length
            }
        ] : [],
        ...unchanged > 0 ? [
            {
                name: 'Images unchanged',
                value: String(unchanged),
                detail: `of ${unchanged + wanted.length}`
            }
        ] : [],
        {
            name: 'Time',
            value: (0,report_words/* duration */.p0)(report.durationMs)
        },
        ...total > 0 ? [
            {
                name: 'Steps from cache',
                value: String(cached),
                detail: `of ${total}`
            }
        ] : [],
        ...judged ? [
            {
                name: 'Findings',
                value: String(findings.length),
                detail: blocking > 0 ? `${blocking} blocking` : 'none blocking',
                bad: blocking > 0
            }
        ] : [],
        ...planned ? [] : [
            tagsTile(report)
        ]
    ];
}
function tagsTile(report) {
    const { published, inPlace } = (0,headline/* tagCounts */.Hu)(report);
    if (published === 0 && inPlace > 0) return {
        name: 'Tags in place',
        value: String(inPlace)
    };
    const detail = inPlace > 0 ? {
        detail: `${inPlace} already in place`
    } : {};
    return {
        name: 'Tags published',
        value: String(published),
        ...detail
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/biggest-layers.js
var biggest_layers = __webpack_require__(80864);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/squarify.js
/** A rectangle in any unit, from the upper left corner. */ /**
 * Divides a box among values: each gets an area in proportion, as near to a square as it can be (Bruls, Huizing and van
 * Wijk, "Squarified Treemaps", 2000). d3-hierarchy does the same and takes longer to load than the page to be made.
 * @param values descending, none negative
 * @returns a box for each, in their order: together they fill the whole and none lies over another; none of them has
 * an area where the values come to nothing
 */ function squarify(values, whole) {
    const total = values.reduce((sum, value)=>sum + value, 0);
    const scale = total > 0 ? whole.width * whole.height / total : 0;
    const boxes = [];
    let areas = values.map((value)=>value * scale);
    let rest = whole;
    while(areas.length > 0){
        const length = rowLength(areas, Math.min(rest.width, rest.height));
        const row = areas.slice(0, length);
        areas = areas.slice(length);
        const placed = placeRow(row, rest, areas.length === 0);
        boxes.push(...placed.boxes);
        rest = placed.rest;
    }
    return boxes;
}
/** How many of the first areas stand side by side: one more as long as that makes the worst of them no slimmer. */ function rowLength(areas, side) {
    let length = 1;
    let sum = areas[0] ?? 0;
    let worst = worstRatio(areas[0] ?? 0, areas[0] ?? 0, sum, side);
    for (const area of areas.slice(1)){
        const next = worstRatio(areas[0] ?? 0, area, sum + area, side);
        if (next > worst) break;
        worst = next;
        sum += area;
        length += 1;
    }
    return length;
}
/** How far from a square the slimmest box of a row is; 1 is a square. */ function worstRatio(most, least, sum, side) {
    if (least === 0 || side === 0) return Infinity;
    return Math.max(side * side * most / (sum * sum), sum * sum / (side * side * least));
}
/** Puts a row along the shorter side. The last one takes all that is left, so that nothing is lost to rounding. */ function placeRow(areas, rest, isLast) {
    const sum = areas.reduce((all, area)=>all + area, 0);
    const isUpright = rest.width >= rest.height;
    const side = isUpright ? rest.height : rest.width;
    const depth = isLast ? isUpright ? rest.width : rest.height : side === 0 ? 0 : sum / side;
    let at = 0;
    const boxes = areas.map((area)=>{
        const extent = sum === 0 ? 0 : area / sum * side;
        const box = isUpright ? {
            x: rest.x,
            y: rest.y + at,
            width: depth,
            height: extent
        } : {
            x: rest.x + at,
            y: rest.y,
            width: extent,
            height: depth
        };
        at += extent;
        return box;
    });
    const left = isUpright ? {
        ...rest,
        x: rest.x + depth,
        width: Math.max(0, rest.width - depth)
    } : {
        ...rest,
        y: rest.y + depth,
        height: Math.max(0, rest.height - depth)
    };
    return {
        boxes,
        rest: left
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/treemap.js



/** What the boxes are worked out for; the page stretches it to where it is. */ const whole = {
    x: 0,
    y: 0,
    width: 1100,
    height: 260
};
/** A cell of less than this share of the whole is no more than a line, and stands in the list alone. */ const leastShare = 0.0005;
/**
 * A map on which each area is as big as what it stands for. It says nothing that does not stand in the text beside it,
 * so that who cannot see it misses nothing.
 */ function treemap(cells) {
    const total = cells.reduce((sum, { value })=>sum + value, 0);
    const shown = cells.filter(({ value })=>value > total * leastShare).sort((a, b)=>Number(b.isOwn) - Number(a.isOwn) || b.value - a.value);
    return html`<div class="map" aria-hidden="true">${groups(shown)}</div>`;
}
/** The image's own layers on the left, those of its base on the right: each side as wide as it weighs. */ function groups(cells) {
    const total = cells.reduce((sum, { value })=>sum + value, 0);
    let x = 0;
    return [
        true,
        false
    ].flatMap((isOwn)=>{
        const side = cells.filter((cell)=>cell.isOwn === isOwn);
        const weight = side.reduce((sum, { value })=>sum + value, 0);
        const width = total === 0 ? 0 : weight / total * whole.width;
        const boxes = squarify(side.map(({ value })=>value), {
            ...whole,
            x,
            width
        });
        x += width;
        return side.map((cell, index)=>drawn(cell, boxes[index] ?? {
                x: 0,
                y: 0,
                width: 0,
                height: 0
            }));
    });
}
function drawn({ value, name, place, isOwn }, box) {
    const percent = (part, of)=>(part / of * 100).toFixed(3);
    const at = `left:${percent(box.x, whole.width)}%;top:${percent(box.y, whole.height)}%`;
    const size = `width:${percent(box.width, whole.width)}%;height:${percent(box.height, whole.height)}%`;
    const where = place === undefined ? '' : ` (${place})`;
    return html`<span
    class="cell${isOwn ? ' own' : ''}"
    style="${at};${size}"
    title="${(0,report_words/* bytes */.ee)(value)}: ${name}${where}"
    ><span
      ><b>${(0,report_words/* bytes */.ee)(value)}</b> <span class="name">${name}</span> <span class="at">${place}</span></span
    ></span
  >`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/layers.js





/** Layers that are listed of one image; the map has all that can be seen. */ const shownLayers = 8;
/** Characters of an instruction, in the list and on the map. */ const lengths = {
    listed: 300,
    mapped: 90
};
/** Where the weight comes from: the layers of each image, its own apart from those of its base. */ function layersSection(report) {
    const measured = report.images.flatMap((image)=>{
        const platform = (0,view.heaviest)(image);
        // A record may know the sizes alone.
        return platform?.size === undefined || platform.size.layers.length === 0 ? [] : [
            {
                image,
                platform: platform.platform,
                size: platform.size
            }
        ];
    });
    if (measured.length === 0) return undefined;
    const opened = firstToLookAt(measured);
    return {
        id: 'layers',
        title: 'Layers',
        lead: html`Each area is as big as its layer is when it is unpacked. Blue ones are the image’s own, grey
    ones come from its base.`,
        body: html`<div class="card folds">
      ${measured.map((one)=>imageLayers(one, report, one === opened))}
    </div>`
    };
}
/** Of what was built, what weighs most: it is open from the start. */ function firstToLookAt(measured) {
    const built = measured.filter(({ image })=>image.state === 'built');
    return built.sort((a, b)=>b.size.uncompressed - a.size.uncompressed)[0];
}
function imageLayers({ image, platform, size }, { images }, isOpen) {
    const inherited = layersOf(image.needs, images, platform);
    const isOwn = (layer)=>layer.isOwn ?? !inherited.has(layer.diffId);
    const { layers, uncompressed } = size;
    const biggest = [
        ...layers
    ].sort((a, b)=>b.uncompressed - a.uncompressed);
    const shown = biggest.slice(0, shownLayers);
    const rest = biggest.slice(shownLayers);
    const several = image.platforms.length > 1 ? ` (${platform})` : '';
    const cells = layers.map((layer)=>({
            value: layer.uncompressed,
            name: (0,biggest_layers/* instructionOf */.u)(layer, lengths.mapped),
            isOwn: isOwn(layer),
            ...layer.file === undefined ? {} : {
                place: (0,report_words/* place */.ik)({
                    ...layer,
                    file: layer.file
                })
            }
        }));
    return html`<details class="weights" ${isOpen ? html` open` : nothing}>
    <summary>
      <span class="who">${image.name}${several}</span>
      <span class="sum">${sums(size, layers.filter(isOwn))}</span>
    </summary>
    ${treemap(cells)}
    ${size.wasted === undefined || size.wasted === 0 ? nothing : html`<p class="quiet">Wasted is what one layer has and a later one removes or writes again.</p>`}
    <ul class="layers">
      ${shown.map((layer)=>layerRow(layer, uncompressed, isOwn(layer)))}
    </ul>
    ${rest.length > 0 ? html`<p class="quiet">
            and ${(0,report_words/* count */.U9)(rest.length, 'smaller layer')}, ${(0,report_words/* bytes */.ee)(sumOf(rest))} together
          </p>` : nothing}
  </details>`;
}
/** `953 MB in 7 layers, 417 MB more than its base, 12 MB wasted`. */ function sums({ layers, uncompressed, wasted = 0, packageCaches = 0 }, own) {
    const words = [
        ...own.length < layers.length ? [
            `${(0,report_words/* bytes */.ee)(sumOf(own))} more than its base`
        ] : [],
        ...wasted > 0 ? [
            `${(0,report_words/* bytes */.ee)(wasted)} wasted`
        ] : [],
        ...packageCaches > 0 ? [
            `${(0,report_words/* bytes */.ee)(packageCaches)} of package caches`
        ] : []
    ];
    return html`<b>${(0,report_words/* bytes */.ee)(uncompressed)}</b> in ${[
        (0,report_words/* count */.U9)(layers.length, 'layer'),
        ...words
    ].join(', ')}`;
}
function sumOf(layers) {
    return layers.reduce((sum, { uncompressed })=>sum + uncompressed, 0);
}
function layerRow(layer, total, isOwn) {
    const share = total === 0 ? 0 : layer.uncompressed / total * 100;
    const where = layer.file === undefined ? nothing : html`<code>${(0,report_words/* place */.ik)({
        ...layer,
        file: layer.file
    })}</code> · `;
    return html`<li>
    <span class="bytes">${(0,report_words/* bytes */.ee)(layer.uncompressed)}<small>${layers_percent(share)}</small></span>
    <span class="what"
      ><code>${(0,biggest_layers/* instructionOf */.u)(layer, lengths.listed)}</code
      ><small>${where}${(0,report_words/* bytes */.ee)(layer.compressed)} compressed${isOwn ? '' : ' · from its base'}</small></span
    >
  </li>`;
}
function layers_percent(share) {
    return share > 0 && share < 0.1 ? 'under 0.1 %' : `${share.toFixed(share < 10 ? 1 : 0)} %`;
}
function layersOf(names, images, platform) {
    const bases = images.filter((image)=>names.includes(image.name));
    return new Set(bases.flatMap((base)=>base.platforms).filter((one)=>one.platform === platform).flatMap((one)=>one.size?.layers ?? []).map((layer)=>layer.diffId));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/notes.js



/** What was decided on the way, and what BuildKit warned of. */ function notesSection(report) {
    const notes = report.notes.map((note)=>html`<li>${note}</li>`);
    const warnings = report.warnings.map((warning)=>{
        const address = (0,markdown/* webAddress */.Dy)(warning.url);
        const rule = address === undefined ? html`${warning.rule}` : html`<a href="${address}" rel="noopener noreferrer">${warning.rule}</a>`;
        const at = warning.file === undefined ? '' : ` in ${(0,report_words/* place */.ik)({
            ...warning,
            file: warning.file
        })}`;
        return html`<li>BuildKit warns of ${rule}${at} (${warning.image}): ${brief(warning.message, 500)}</li>`;
    });
    const all = [
        ...notes,
        ...warnings
    ];
    if (all.length === 0) return undefined;
    return {
        id: 'notes',
        title: 'Notes',
        body: html`<ul class="card notes">
      ${all}
    </ul>`
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/log.js


/** Lines of one log that the page shows. */ const shownLines = 200;
/** @param texts untrusted, of any length; what is before the end is not looked at */ function endOf(texts) {
    const lines = (0,harmless/* cleanLines */.v3)(texts.slice(-shownLines).map((text)=>text.slice(-longest)));
    const text = lines.slice(-shownLines).join('\n').slice(-longest);
    const isAll = texts.length <= shownLines && lines.length <= shownLines && texts.reduce((sum, { length })=>sum + length + 1, 0) <= longest;
    return {
        text,
        isAll
    };
}
/** A log in a box of its own, scrolled to its end; nothing where there is none. */ function logBox({ text }, label) {
    if (text === '') return nothing;
    return html`<div class="log" tabindex="0" role="region" aria-label="${label}">
    <pre>${text}</pre>
  </div>`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/problems.js






/** Cards that the top of the page shows where few gates failed: each of them has one, however many there are. */ const fewCards = 10;
/** Even so: what a browser can show. */ const mostCards = 200;
/** Places of findings of one rule that a card names. */ const shownPlaces = 5;
/**
 * What stands in the way: the problems with their logs, then what blocks. Every gate of every image that failed is
 * there before any is told at length; findings of one rule are one card.
 */ function problemsSection(report) {
    const problems = (0,view.problemsOf)(report);
    const failed = (0,finding_groups/* gateShares */.YS)(report, ({ blocks })=>blocks);
    if (problems.length === 0 && failed.length === 0) return undefined;
    const shares = (0,finding_groups/* fairShares */.jm)(failed.map(({ groups })=>groups.length), Math.min(mostCards, Math.max(fewCards, failed.length)));
    const cards = failed.flatMap(({ groups }, index)=>groups.slice(0, shares[index]));
    const all = failed.flatMap(({ groups })=>groups);
    const rest = (0,finding_groups/* findingsIn */._0)(all) - (0,finding_groups/* findingsIn */._0)(cards);
    return {
        id: 'problems',
        title: 'What stands in the way',
        body: html`${problems.map(problemCard)} ${cards.map(blockingCard)}
    ${rest > 0 ? html`<p class="more"><a href="#findings">${(0,report_words/* count */.U9)(rest, 'more blocking finding')}</a></p>` : nothing}`
    };
}
function problemCard(problem) {
    return html`<article class="problem">
    <h3>${prose(problem.what)}</h3>
    ${problem.where ? html`<p class="where"><code>${(0,report_words/* place */.ik)(problem.where)}</code></p>` : nothing}
    ${problem.meant === undefined ? nothing : html`<p>${prose(problem.meant)}</p>`}
    ${problem.todo === undefined ? nothing : html`<p class="todo">${prose(problem.todo)}</p>`}
    ${logBox(endOf(problem.log ?? []), 'The end of the log')}
  </article>`;
}
function blockingCard(group) {
    const { first, findings } = group;
    const remedy = (0,finding_groups/* remedyOf */.SM)(group);
    const times = findings.length === 1 ? nothing : html` <span class="quiet">${findings.length} times</span>`;
    const places = (0,finding_groups/* placesOf */.ek)(group);
    const rest = places.length - shownPlaces;
    const messages = (0,finding_groups/* messagesOf */.cr)(group);
    const hidden = messages.length - shownPlaces;
    return html`<article class="problem">
    <h3>
      ${first.image}: ${ruleOf(first)}
      <span class="badge ${first.severity}">${first.severity}</span>${times}
    </h3>
    ${places.length === 0 ? nothing : html`<p class="where">
            ${places.slice(0, shownPlaces).map((text)=>html`<code>${text}</code> `)}${rest > 0 ? `and ${rest} more` : ''}
          </p>`}
    ${messages.slice(0, shownPlaces).map((message)=>html`<p>${(0,report_words/* inOneForm */.WG)(message)}</p>`)}
    ${hidden > 0 ? html`<p class="quiet">and ${hidden} more</p>` : nothing}
    ${remedy === undefined ? nothing : html`<p class="todo">${prose(remedy)}</p>`}
  </article>`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/script.js
/**
 * The page's only script: it shows the filter of the findings and the switch of colours and makes them work, and opens
 * what a link leads to. It reads what is on the page and sets `hidden`, `open` and the colour scheme; it makes no HTML.
 */ const script = `
(() => {
  const root = document.documentElement;
  const theme = document.getElementById('theme');
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : prefersDark.matches);
  const name = () => { theme.textContent = isDark() ? 'Light colours' : 'Dark colours'; };
  theme.addEventListener('click', () => { root.dataset.theme = isDark() ? 'light' : 'dark'; name(); });
  prefersDark.addEventListener('change', name);
  theme.hidden = false;
  name();
  const reveal = () => {
    const target = document.querySelector('details:target');
    if (target) target.open = true;
  };
  addEventListener('hashchange', reveal);
  reveal();
  const form = document.getElementById('filter');
  if (!form) return;
  form.hidden = false;
  const text = document.getElementById('filter-text');
  const count = document.getElementById('filter-count');
  const kinds = [...form.querySelectorAll('[data-filter]')];
  const images = [...document.querySelectorAll('details.findings')];
  const apply = () => {
    const wanted = text.value.trim().toLowerCase();
    const checked = kinds.map((kind) => [
      kind.dataset.filter,
      new Set([...kind.querySelectorAll('input:checked')].map((box) => box.value)),
    ]);
    const words = (row) => {
      const set = row.closest('.set');
      const about = set ? [...set.children].filter((one) => one.localName === 'p').map((one) => one.textContent) : [];
      return [row.textContent, ...about].join(' ').toLowerCase();
    };
    const fits = (row) =>
      checked.every(([kind, values]) => values.has(row.dataset[kind])) &&
      (wanted === '' || words(row).includes(wanted));
    let shown = 0;
    for (const image of images) {
      const before = shown;
      for (const row of image.querySelectorAll('.finding')) {
        row.hidden = !fits(row);
        if (!row.hidden) shown += 1;
      }
      for (const group of image.querySelectorAll('.group, .set')) group.hidden = !group.querySelector('.finding:not([hidden])');
      image.hidden = shown === before;
      for (const sum of image.querySelectorAll('.shown')) {
        const parts = (sum.closest('.group') ?? image).querySelectorAll('.finding');
        const left = [...parts].filter((row) => !row.hidden).length;
        sum.hidden = left === parts.length;
        sum.textContent = ' – ' + left + ' shown';
      }
      if (wanted !== '' && shown > before) image.open = true;
    }
    count.textContent = shown === 1 ? '1 finding' : shown + ' findings';
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
})();
`;

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/style/base.js
/** Colours of both schemes, every text at least 4.5 : 1 on what it stands on; text, header, navigation. */ const base = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f6f7f9, #0e1217); --card: light-dark(#ffffff, #161b22); --text: light-dark(#1b2128, #e6eaf0);
  --quiet: light-dark(#57616e, #9ea9b7); --line: light-dark(#e1e5ea, #2a323d); --link: light-dark(#1f55c0, #8fb6ff);
  --good: light-dark(#17693a, #75d394); --good-soft: light-dark(#e2f3e8, #13291b);
  --bad: light-dark(#b0261f, #ff9d94); --bad-soft: light-dark(#fcebe9, #361a18);
  --warn: light-dark(#7f4d00, #efc26a); --warn-soft: light-dark(#fbf0d9, #30260f);
  --cool: light-dark(#2b5797, #a3c1f5); --cool-soft: light-dark(#e7eefa, #1a2638);
  --bar: light-dark(#4f7bd2, #6d96e6); --bar-light: light-dark(#b9cbee, #36507f);
  --bar-bad: light-dark(#cf4a41, #e8675e); --bar-near: light-dark(#c98a1b, #d9a441);
  --track: light-dark(#e9ecf1, #262e38); --code: light-dark(#f1f3f6, #1f262f);
  --edge: light-dark(rgb(20 30 50 / .22), rgb(0 0 0 / .7));
  --area: light-dark(#e9edf3, #222a35); --area-own: light-dark(#c5d6f6, #2c4675);
  --shadow: 0 1px 2px light-dark(rgb(20 30 50 / .06), transparent), 0 4px 16px light-dark(rgb(20 30 50 / .04), transparent);
}
:root[data-theme=light] { color-scheme: light; }
:root[data-theme=dark] { color-scheme: dark; }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 40px 32px 64px; max-width: 1240px; background: var(--page); color: var(--text);
  font: 15px/1.55 ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums;
}
p { margin: 0; }
h1, h2, h3 { line-height: 1.25; margin: 0; text-wrap: balance; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
small { display: block; color: var(--quiet); font-size: 12.5px; font-weight: 400; }
code, pre { font: 12.5px/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
code { overflow-wrap: anywhere; }
b { font-weight: 600; }
.quiet { color: var(--quiet); }
.bad-text { color: var(--bad); }
.number { text-align: right; white-space: nowrap; }

.top { display: flex; align-items: center; justify-content: space-between; gap: 16px; min-height: 34px; margin-bottom: 16px; }
.brand { font-weight: 600; letter-spacing: .01em; }
.brand span { color: var(--quiet); font-weight: 400; }
.verdict { display: flex; align-items: center; gap: 14px; font-size: 34px; letter-spacing: -.02em; }
.mark { display: grid; place-items: center; width: 40px; height: 40px; border-radius: 50%; font-size: 20px; font-weight: 700; letter-spacing: 0; }
.verdict .mark { background: var(--bad-soft); color: var(--bad); }
.verdict.passed .mark { background: var(--good-soft); color: var(--good); }
.verdict.broken .mark, .verdict.interrupted .mark { background: var(--warn-soft); color: var(--warn); }
.reason { font-size: 18px; margin-top: 14px; max-width: 60em; overflow-wrap: anywhere; }
.facts { color: var(--quiet); margin-top: 8px; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; margin: 28px 0 0; }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 14px 18px; box-shadow: var(--shadow); }
.tile dt { color: var(--quiet); font-size: 13px; }
.tile dd { margin: 2px 0 0; font-size: 24px; font-weight: 600; letter-spacing: -.01em; }
.tile dd small { display: inline; font-size: 14px; letter-spacing: 0; }
.tile.bad dd { color: var(--bad); }
button { font: inherit; font-size: 13px; color: var(--quiet); background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 5px 12px; cursor: pointer; white-space: nowrap; }
button:hover { color: var(--text); border-color: var(--quiet); }
[hidden] { display: none !important; }

nav { display: flex; flex-wrap: wrap; gap: 6px 22px; margin: 28px 0 0; padding: 0 0 12px; border-bottom: 1px solid var(--line); }
nav a { color: var(--quiet); text-decoration: none; padding: 4px 0; }
nav a:hover { color: var(--text); text-decoration: underline; }
section { margin-top: 44px; scroll-margin-top: 16px; }
h2 { font-size: 20px; letter-spacing: -.01em; margin-bottom: 14px; }
h3 { font-size: 15.5px; font-weight: 600; overflow-wrap: anywhere; }
.lead { color: var(--quiet); margin: -8px 0 14px; }
.lead b { color: var(--text); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow); }
.empty { padding: 16px 20px; color: var(--quiet); }
.scroll { overflow-x: auto; }
.scroll.card {
  background:
    linear-gradient(to right, var(--card) 12px, transparent) left / 40px 100% no-repeat local,
    linear-gradient(to left, var(--card) 12px, transparent) right / 40px 100% no-repeat local,
    linear-gradient(to right, var(--edge), transparent) left / 18px 100% no-repeat scroll,
    linear-gradient(to left, var(--edge), transparent) right / 18px 100% no-repeat scroll,
    var(--card);
}
`;

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/style/drawings.js
/** Graph, timeline, the map of layers and the lines of the history. */ const drawings = `
.graph { display: block; margin: 0 auto; }
.graph a { text-decoration: none; }
.graph a:focus-visible { outline: none; }
.graph a:focus-visible rect { stroke: var(--link); stroke-width: 2.5; }
.edge { fill: none; stroke: var(--quiet); stroke-width: 1.4; opacity: .7; }
.arrow { fill: var(--quiet); }
.node rect { fill: var(--page); stroke: var(--line); stroke-width: 1.2; }
.node circle { fill: var(--quiet); }
.node text { fill: var(--text); font-size: 14px; }
.node .name { font-weight: 600; }
.node .facts { fill: var(--quiet); font-size: 12.5px; }
.node.built rect { fill: var(--good-soft); stroke: var(--good); }
.node.built circle { fill: var(--good); }
.node.built .facts { fill: var(--good); }
.node.reused rect { fill: var(--card); stroke: var(--good); }
.node.reused circle { fill: none; stroke: var(--good); stroke-width: 1.8; }
.node.reused .facts { fill: var(--good); }
.node.failed rect { fill: var(--bad-soft); stroke: var(--bad); stroke-width: 1.8; }
.node.failed circle { fill: var(--bad); }
.node.failed .facts { fill: var(--bad); }
.node.stopped rect { fill: var(--warn-soft); stroke: var(--warn); stroke-dasharray: 5 4; }
.node.stopped circle { fill: var(--warn); }
.node.stopped .facts { fill: var(--warn); }
.node.planned rect { fill: var(--cool-soft); stroke: var(--cool); }
.node.planned circle { fill: var(--cool); }
.node.planned .facts { fill: var(--cool); }
.node.skipped rect { stroke: var(--quiet); stroke-dasharray: 3 4; }

.timeline { padding: 16px 20px 10px; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; color: var(--quiet); font-size: 12.5px; }
.key { display: inline-flex; align-items: center; gap: 7px; }
.key .step { position: static; width: 18px; }
.axis { margin-left: 190px; padding-right: 26px; color: var(--quiet); font-size: 12.5px; border-bottom: 1px solid var(--line); margin-top: 8px; }
.axis > div { position: relative; height: 24px; }
.axis span { position: absolute; transform: translateX(-50%); white-space: nowrap; }
.axis span:first-child { transform: none; }
.line { border-bottom: 1px solid var(--line); }
.line:last-child { border-bottom: 0; }
.line > summary { display: grid; grid-template-columns: 172px 1fr; gap: 18px; align-items: center; padding: 11px 26px 11px 0; cursor: pointer; list-style: none; position: relative; }
.line > summary::-webkit-details-marker { display: none; }
.line > summary::after, .folds summary::after { content: ""; position: absolute; right: 6px; top: 50%; width: 7px; height: 7px; margin-top: -5px; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; transform: rotate(45deg); }
details[open] > summary::after { transform: rotate(225deg); margin-top: -1px; }
.who { font-weight: 600; overflow-wrap: anywhere; }
.line .who { display: grid; grid-template-columns: auto 1fr; align-items: baseline; gap: 0 8px; min-width: 0; }
.line .who small { grid-column: 2; }
.line .who > :first-child:not(.dot) { grid-column: 1 / -1; }
.line .who > :first-child:not(.dot) + small { grid-column: 1 / -1; }
.dot { flex: none; width: 8px; height: 8px; border-radius: 50%; background: var(--quiet); }
.dot.built { background: var(--good); }
.dot.reused { background: none; box-shadow: inset 0 0 0 1.5px var(--good); }
.dot.failed { background: var(--bad); }
.dot.stopped { background: var(--warn); }
.track { position: relative; display: block; }
.step { position: absolute; height: 9px; min-width: 2px; border-radius: 2.5px; background: var(--bar); box-shadow: inset -1px 0 0 var(--card); }
.step.cached { background: repeating-linear-gradient(135deg, var(--bar) 0 2px, transparent 2px 4px) var(--card); min-width: 5px; z-index: 1; }
.step.waited { border-bottom: 3px solid var(--text); height: 11px; border-radius: 2.5px 2.5px 0 0; }
.step.layer-cache { background: var(--quiet); }
.step.bad { background: var(--bar-bad); }
.steps { margin: 0 0 12px; }
.steps caption { text-align: left; color: var(--quiet); font-size: 12.5px; padding: 4px 8px; }
.steps td, .steps th { padding: 6px 8px; }
.steps .number { width: 76px; }
.steps td span { display: block; }

.map { position: relative; height: 260px; margin: 2px 20px 14px; background: var(--page); border-radius: 8px; overflow: hidden; }
.cell { position: absolute; container-type: size; background: var(--area); box-shadow: inset 0 0 0 1px var(--card); overflow: hidden; }
.cell.own { background: var(--area-own); }
.cell > span { display: block; padding: 6px 9px; font-size: 12.5px; line-height: 1.4; overflow-wrap: anywhere; }
.cell b, .cell .name, .cell .at { display: block; }
.cell .name, .cell .at { font-size: 12px; }
@container (max-width: 74px) { .cell > span { display: none; } }
@container (max-height: 26px) { .cell > span { display: none; } }
@container (max-width: 150px) { .cell .name, .cell .at { display: none; } }
@container (max-height: 84px) { .cell .name { display: none; } }
@container (max-height: 48px) { .cell .at { display: none; } }

.spark { display: block; max-width: 100%; }
.spark polyline { fill: none; stroke: var(--bar); stroke-width: 1.8; stroke-linejoin: round; stroke-linecap: round; }
.spark circle { fill: var(--bar); }
.course > summary { display: grid !important; grid-template-columns: minmax(120px, 1fr) repeat(3, 220px); gap: 8px 24px !important; align-items: center; }
.kind { display: block; min-width: 0; }
.kind .label { display: block; color: var(--quiet); }
.kind small span { display: inline-block; margin-right: 8px; }
.kind .label b { color: var(--text); margin-left: 4px; }
.builds td, .builds th { padding: 6px 14px; }
.builds tr > :first-child { padding-left: 20px; white-space: nowrap; }
.builds { margin-bottom: 12px; }
`;

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/style/lists.js
/** What folds, findings and their filter, notes, footer. */ const lists = `
.folds > details { border-bottom: 1px solid var(--line); }
.folds > details:last-child { border-bottom: 0; }
.folds summary { display: flex; flex-wrap: wrap; gap: 2px 16px; padding: 13px 44px 13px 20px; cursor: pointer; list-style: none; position: relative; }
.folds summary::-webkit-details-marker { display: none; }
.folds summary::after { right: 22px; }
.folds summary:hover, .line > summary:hover { background: color-mix(in srgb, var(--code) 60%, transparent); }
.folds .sum { margin-left: auto; min-width: 0; overflow-wrap: anywhere; color: var(--quiet); }
.folds .sum b { color: var(--text); }
.folds ul { list-style: none; margin: 0; padding: 0 20px 16px; }
.folds p.quiet { padding: 0 20px 16px; }
.layers li { display: grid; grid-template-columns: 74px 1fr; gap: 14px; padding: 8px 0; align-items: start; }
.layers .bytes { text-align: right; font-weight: 600; white-space: nowrap; }
.group h3 { padding: 12px 20px 0; font-size: 14.5px; }
.group h3 .quiet { font-weight: 400; }
.group > p.quiet { padding: 2px 20px 0; overflow-wrap: anywhere; }
.group + .group { border-top: 1px solid var(--line); }
.package { color: var(--quiet); overflow-wrap: anywhere; }
.waiver { color: var(--quiet); }
.inside { padding: 0 20px 16px; }
.inside p { overflow-wrap: anywhere; }
.inside .quiet { padding: 8px 0 0 !important; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; margin: 4px 0 0; }
.finding { padding: 12px 0; border-top: 1px solid var(--line); }
.finding:first-child { border-top: 0; }
.finding p { overflow-wrap: anywhere; }
.finding p + p { margin-top: 3px; }
.finding .head { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; }
.badge { background: var(--code); color: var(--quiet); }
.badge.critical, .badge.high, .badge.error { background: var(--bad-soft); color: var(--bad); }
.badge.medium, .badge.warning { background: var(--warn-soft); color: var(--warn); }
.badge.low, .badge.info { background: var(--cool-soft); color: var(--cool); }
.badge.blocking { background: none; color: var(--bad); box-shadow: inset 0 0 0 1px currentColor; }
.badge.warned { background: none; color: var(--warn); box-shadow: inset 0 0 0 1px currentColor; }
.badge.good { background: var(--good-soft); color: var(--good); }
.badge.bad { background: var(--bad-soft); color: var(--bad); }
.set { padding: 12px 0; border-top: 1px solid var(--line); }
.set:first-child { border-top: 0; }
.set > p { overflow-wrap: anywhere; }
.set > .head { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; }
.set > p + p { margin-top: 3px; }
.set > ul { padding: 4px 0 0 14px; }
.set .finding { padding: 4px 0; border-top: 0; }
.folds .test .sum { margin-left: 0; width: 100%; }
.filter { display: flex; flex-wrap: wrap; align-items: center; gap: 10px 24px; margin-bottom: 14px; }
.filter label { display: inline-flex; align-items: center; gap: 7px; }
.filter fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; align-items: center; gap: 6px 14px; min-width: 0; }
.filter legend { float: left; padding: 0; color: var(--quiet); margin-right: 2px; }
.filter input[type=search] { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--quiet); border-radius: 8px; padding: 5px 11px; width: 240px; max-width: 100%; }
.filter input[type=checkbox] { accent-color: var(--link); width: 16px; height: 16px; margin: 0; }
.filter output { color: var(--quiet); margin-left: auto; }
.notes { margin: 0; padding: 16px 20px 16px 38px; }
.notes li { overflow-wrap: anywhere; }
.notes li + li { margin-top: 4px; }
footer { margin-top: 56px; padding-top: 16px; border-top: 1px solid var(--line); color: var(--quiet); font-size: 13px; overflow-wrap: anywhere; }
footer p + p { margin-top: 2px; }
`;

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/style/tables.js
/** What stands in the way, and the tables of images, gates, changes and files. */ const tables = `
.problem { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--bar-bad); border-radius: 12px; padding: 16px 20px; box-shadow: var(--shadow); }
.problem + .problem { margin-top: 12px; }
.problem + .more { margin-top: 12px; }
.problem p { margin-top: 6px; overflow-wrap: anywhere; }
.where code { background: var(--code); padding: 2px 7px; border-radius: 6px; }
.todo::before { content: "→ "; color: var(--good); font-weight: 600; }
.log { margin: 14px 0 0; padding: 12px 14px; max-height: 420px; overflow: auto; background: var(--code); border-radius: 8px; display: flex; flex-direction: column-reverse; }
.log pre { margin: 0; white-space: pre; }

table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 12px 14px; border-bottom: 1px solid var(--line); }
th.number, td.number { text-align: right; }
thead th { color: var(--quiet); font-size: 13px; font-weight: 500; white-space: nowrap; padding-block: 10px; }
tbody tr:last-child > * { border-bottom: 0; }
.images { min-width: 1000px; }
.artifacts { min-width: 760px; }
.artifacts th[scope=row] { font-weight: 400; }
.images tbody th { font-weight: 600; position: sticky; left: 0; background: var(--card); max-width: 240px; overflow-wrap: anywhere; }
.images tr:target > * { background: var(--cool-soft); }
.images tr > :first-child { padding-left: 20px; }
.images td small { max-width: 190px; }
.images td.number small { max-width: 130px; margin-left: auto; white-space: normal; text-wrap: balance; }
.state, .badge, .tag { display: inline-block; border-radius: 999px; padding: 1px 10px; font-size: 12.5px; font-weight: 600; line-height: 1.6; white-space: nowrap; }
.state { background: var(--code); color: var(--quiet); }
.state.built { background: var(--good-soft); color: var(--good); }
.state.reused { background: none; color: var(--good); box-shadow: inset 0 0 0 1px currentColor; }
.state.failed { background: var(--bad-soft); color: var(--bad); }
.state.stopped { background: var(--warn-soft); color: var(--warn); }
.state.planned { background: var(--cool-soft); color: var(--cool); }
.tag { background: var(--code); color: var(--text); font-weight: 400; border-radius: 6px; padding: 0 7px; white-space: normal; overflow-wrap: anywhere; }
.tags { display: flex; flex-wrap: wrap; gap: 5px; margin-top: 5px; max-width: 220px; }
.sizes { min-width: 210px; }
.size + .size { margin-top: 12px; }
.platform { display: block; color: var(--quiet); font-size: 12.5px; }
.weight { display: block; white-space: nowrap; }
.weight.quiet { font-size: 12.5px; margin-top: 3px; }
.weight.quiet b { font-weight: 400; }
.over { color: var(--bad); font-weight: 600; }
.bar { display: block; height: 6px; border-radius: 3px; background: var(--track); overflow: hidden; margin-top: 4px; }
.bar i { display: block; height: 100%; border-radius: 3px; background: var(--bar); }
.bar.near i { background: var(--bar-near); }
.bar.over { background: repeating-linear-gradient(135deg, var(--bar-bad) 0 4px, var(--bad-soft) 4px 7px); }
.bar.over i { background: var(--bar-bad); border-radius: 3px 0 0 3px; border-right: 2px solid var(--card); }

.gates { min-width: 680px; }
.gates td, .gates th { padding-block: 10px; }
.gates tbody th, .comparison tbody th { font-weight: 600; min-width: 124px; max-width: 240px; overflow-wrap: anywhere; position: sticky; left: 0; background: var(--card); }
.gates tr > :first-child, .comparison tr > :first-child, .artifacts tr > :first-child { padding-left: 20px; }
.answer { font-weight: 600; white-space: nowrap; }
.answer.passed { color: var(--good); }
.answer.failed { color: var(--bad); }
.answer.broken, .answer.warned { color: var(--warn); }
.answer.skipped { color: var(--quiet); }
.gates td small { max-width: 200px; }
.gate-notes { display: grid; grid-template-columns: 140px 1fr; gap: 8px 20px; margin: 12px 0 0; padding: 16px 20px; }
.gate-notes dt { font-weight: 600; }
.gate-notes dd { margin: 0; min-width: 0; }
.gate-notes ul { list-style: none; margin: 0; padding: 0; }
.gate-notes li { overflow-wrap: anywhere; }
.gate-notes li + li { margin-top: 3px; }
.comparison { min-width: 940px; }
.comparison td:last-child { max-width: 300px; overflow-wrap: anywhere; }
.comparison .before { color: var(--quiet); }
.comparison .more { color: var(--warn); font-weight: 600; }
.comparison .less { color: var(--good); font-weight: 600; }
`;

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/style/windows.js
/** What differs in narrow windows, with less motion and on paper. */ const windows = `
@media (max-width: 640px) {
  body { padding: 24px 16px 48px; }
  .verdict { font-size: 28px; }
  .tiles { grid-template-columns: 1fr 1fr; gap: 10px; }
  .tile { padding: 11px 14px; }
  .stack { min-width: 0; display: block; }
  .stack thead { display: none; }
  .stack tbody, .stack tr { display: block; }
  .stack tr { padding: 14px 16px; border-bottom: 1px solid var(--line); }
  .stack tr:last-child { border-bottom: 0; }
  .stack tbody tr > th[scope=row] { display: block; position: static; max-width: none; background: none; padding: 0 0 6px; border: 0; }
  .stack tbody tr > td { display: grid; grid-template-columns: 104px minmax(0, 1fr); gap: 12px; padding: 4px 0; border: 0; text-align: left; max-width: none; white-space: normal; }
  .stack tbody tr > td::before { content: attr(data-title); color: var(--quiet); font-size: 13px; overflow-wrap: anywhere; }
  .stack td div { min-width: 0; overflow-wrap: anywhere; }
  .stack td small { margin-inline: 0; max-width: none; }
  .stack .tags { max-width: none; }
  .timeline { padding: 14px 14px 6px; }
  .axis { margin-left: 0; padding-right: 0; }
  .axis span:nth-child(even) { display: none; }
  .axis span:last-child:not(:first-child) { transform: translateX(-100%); }
  .line > summary { grid-template-columns: 1fr; gap: 6px; padding-right: 0; }
  .line .who { padding-right: 26px; }
  .line > summary::after { top: 22px; }
  .layers li { gap: 4px 12px; }
  .map { margin-inline: 14px; height: 220px; }
  .course > summary { grid-template-columns: 1fr; }
  .kind { display: grid; grid-template-columns: 1fr minmax(90px, 130px); align-items: center; }
  .kind .spark { grid-column: 2; grid-row: 1 / 3; width: 100%; }
  .gate-notes { grid-template-columns: 1fr; gap: 2px; }
  .gate-notes dd { margin-bottom: 8px; }
  .folds .sum { margin-left: 0; width: 100%; }
  .filter output { margin-left: 0; }
}
@media (min-width: 641px) and (max-width: 1000px) { .course > summary { grid-template-columns: repeat(3, 1fr); } .course .who { grid-column: 1 / -1; } }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  body { max-width: none; padding: 0; background: #fff; }
  .card, .tile, .problem { box-shadow: none; break-inside: avoid; }
  nav, .filter, button { display: none; }
}
`;

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/style.js





/** The page's looks: quiet in both colour schemes. What comes later counts more. */ const style = [
    base,
    tables,
    drawings,
    lists,
    windows
].join('\n');

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/test-verdict.js
var test_verdict = __webpack_require__(51038);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/test-answers.js




/** What the tests of the policy gave when they ran inside the images, each with what it wrote. */ function testsSection(report) {
    const tested = report.images.flatMap((image)=>(image.tests ?? []).map((test)=>({
                image: image.name,
                test,
                verdict: (0,test_verdict/* testVerdict */.u)(test, image)
            })));
    if (tested.length === 0) return undefined;
    return {
        id: 'tests',
        title: 'Tests',
        lead: html`What ran inside the images, and what it wrote.`,
        body: html`<div class="card folds">${tested.map(test_answers_fold)}</div>`
    };
}
/** What failed is open. */ function test_answers_fold({ image, test, verdict }) {
    const { name, command, platform, durationMs, outcome, expected } = test;
    const memory = outcome.kind === 'ended' ? outcome.peakMemory : undefined;
    const facts = [
        outcomeWord(outcome),
        platform,
        (0,report_words/* duration */.p0)(durationMs),
        ...memory === undefined ? [] : [
            `at most ${(0,report_words/* bytes */.ee)(memory)} of memory`
        ]
    ];
    return html`<details class="test" ${verdict.kind === 'failed' ? html` open` : nothing}>
    <summary>
      ${test_answers_mark(verdict)}
      <span class="who">${image}: ${brief(name, 120)}</span>
      <span class="sum">${facts.join(' · ')}</span>
    </summary>
    <div class="inside">
      ${verdict.faults.map(({ message })=>html`<p class="bad-text">${(0,report_words/* inOneForm */.WG)(message)}</p>`)}
      ${expected === undefined ? nothing : html`<p>Expected: ${expected}</p>`}
      <p><code>${brief(JSON.stringify(command), 400)}</code></p>
      ${outcome.kind === 'answered' ? test_answers_answer(outcome) : nothing} ${log(test)}
    </div>
  </details>`;
}
function test_answers_mark({ kind }) {
    switch(kind){
        case 'passed':
            return html`<span class="badge good">✓ passed</span>`;
        case 'failed':
            return html`<span class="badge bad">✕ failed</span>`;
        case 'warned':
            return html`<span class="badge warned">! only warns</span>`;
        case 'accepted':
            return html`<span class="badge">accepted</span>`;
        case 'unknown':
            return html`<span class="badge">? not judged</span>`;
    }
}
function outcomeWord(outcome) {
    switch(outcome.kind){
        case 'ended':
            return `exit code ${outcome.exitCode}`;
        case 'answered':
            return `HTTP ${outcome.status}`;
        case 'silent':
            return `no answer in ${(0,report_words/* duration */.p0)(outcome.afterMs)}`;
        case 'timed-out':
            return `stopped after ${(0,report_words/* duration */.p0)(outcome.afterMs)}`;
        case 'not-started':
            return `not started: ${brief(outcome.why, 200)}`;
        case 'unknown':
            return `not known: ${brief(outcome.problem.what, 200)}`;
    }
}
function test_answers_answer({ body, isWholeBody }) {
    return html`<p>${isWholeBody ? 'Its answer:' : 'The beginning of its answer:'}</p>
    <pre class="text">${brief(body, 1000)}</pre>`;
}
/** What it has written, or the part of it that is known. */ function log({ name, output, kept }) {
    const end = endOf([
        output
    ]);
    if (end.text === '') return html`<p class="quiet">It wrote nothing.</p>`;
    const lead = kept === 'clipped' ? 'What the engine has kept of what it wrote:' : kept === 'end' || !end.isAll ? 'The end of what it wrote:' : 'What it wrote:';
    return html`<p class="quiet">${lead}</p>
    ${logBox(end, `Log of ${brief(name, 120)}`)}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/model.js + 5 modules
var model = __webpack_require__(19851);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/critical-path.js
/**
 * The steps that the build waited for: from the one that ended last back to the beginning, each time that one of those it
 * stands on which ended last. What stands on nothing that is known (an image that is exported, a cache that is saved)
 * waited for the step of its image that ended last of those that began before it. A step that took no time is none.
 * @param steps in order of start
 * @returns in order of time; the engine's clock may let one end a little after the next one has begun
 */ function criticalPath(steps) {
    const byDigest = new Map(steps.map((step)=>[
            step.digest,
            step
        ]));
    const before = (step)=>{
        const needed = (step.needs ?? []).flatMap((digest)=>byDigest.get(digest) ?? []);
        return needed.length > 0 ? latest(needed) : latest(steps.filter((one)=>one.image === step.image && one.startedMs < step.startedMs));
    };
    const path = [];
    const seen = new Set();
    let next = latest(steps.filter(({ image, ...step })=>image !== undefined && tookTime(step)));
    while(next !== undefined && !seen.has(next)){
        seen.add(next);
        if (tookTime(next)) path.unshift(next);
        next = before(next);
    }
    return path;
}
/** How long at least one of these steps was at work, in milliseconds. @param steps in any order */ function timeOf(steps) {
    let [all, end] = [
        0,
        0
    ];
    for (const { startedMs, completedMs } of [
        ...steps
    ].sort((a, b)=>a.startedMs - b.startedMs)){
        all += Math.max(0, completedMs - Math.max(startedMs, end));
        end = Math.max(end, completedMs);
    }
    return all;
}
function tookTime({ startedMs, completedMs }) {
    return completedMs > startedMs;
}
function latest(steps) {
    return steps.reduce((last, step)=>last === undefined || step.completedMs > last.completedMs ? step : last, undefined);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/time.js
/** The steps that were started, in order of start. */ function timed(steps) {
    const last = Math.max(0, ...steps.flatMap((step)=>[
            step.startedMs ?? 0,
            step.completedMs ?? 0
        ]));
    return steps.flatMap((step)=>{
        const { startedMs, completedMs = last } = step;
        return startedMs === undefined ? [] : {
            ...step,
            startedMs,
            completedMs: Math.max(startedMs, completedMs)
        };
    }).sort((a, b)=>a.startedMs - b.startedMs);
}
/** Puts steps into as few rows as they need to not overlap; steps come in order of start. */ function lanes(steps) {
    const rows = [];
    for (const step of steps){
        const free = rows.find((row)=>(row.at(-1)?.completedMs ?? 0) <= step.startedMs);
        if (free) free.push(step);
        else rows.push([
            step
        ]);
    }
    return rows;
}
const second = 1000;
const distances = [
    0.1,
    0.2,
    0.5,
    1,
    2,
    5,
    10,
    15,
    30,
    60,
    120,
    300,
    600,
    1200,
    1800,
    3600,
    7200
].map((seconds)=>seconds * second);
/** Round moments from 0 to `end` (ms), at most seven. */ function ticks(end) {
    const distance = distances.find((candidate)=>end / candidate <= 6) ?? Math.ceil(end / 6);
    return Array.from({
        length: Math.floor(end / distance) + 1
    }, (_, index)=>index * distance);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/timeline.js






/** A bar narrower than this (percent of the line) could not be seen. */ const thinnest = 0.25;
/** Steps of one image that are drawn and listed: above it a browser gets slow, and the JSON report has them. */ const shownSteps = 400;
/** What the engine did when: a line per image, each of which opens into its steps. */ function timelineSection(report) {
    const steps = timed(report.steps);
    if (steps.length === 0) return undefined;
    const waited = criticalPath(steps);
    const drawing = {
        end: steps.reduce((last, step)=>Math.max(last, step.completedMs), 1),
        waitedFor: new Set(waited)
    };
    const groups = report.images.map((image)=>({
            image,
            own: steps.filter((step)=>step.image === image.name)
        })).filter(({ own })=>own.length > 0);
    const known = new Set(groups.map(({ image })=>image.name));
    const engine = steps.filter((step)=>step.image === undefined || !known.has(step.image));
    return {
        id: 'timeline',
        title: 'Timeline',
        lead: lead(report, waited),
        body: html`<div class="card timeline">
      <p class="legend" aria-hidden="true">
        <span class="key"><i class="step"></i>worked</span>
        <span class="key"><i class="step cached"></i>from cache</span>
        <span class="key"><i class="step bad"></i>failed</span>
        ${steps.some(({ cache })=>cache !== undefined) ? html`<span class="key"><i class="step layer-cache"></i>layer cache</span>` : nothing}
        <span class="key"><i class="step waited"></i>the build waited for it</span>
      </p>
      <div class="axis" aria-hidden="true">
        <div>
          ${ticks(drawing.end).map((at)=>html`<span style="left:${timeline_percent(at, drawing.end)}%">${at === 0 ? '0' : (0,report_words/* duration */.p0)(at)}</span>`)}
        </div>
      </div>
      ${groups.map(({ image, own })=>line(image.name, own, drawing, image))}
      ${engine.length > 0 ? line('engine', engine, drawing) : nothing}
    </div>`
    };
}
function lead({ steps }, waited) {
    const chain = [
        ...new Set(waited.flatMap(({ image })=>image ?? []))
    ];
    const { total, cached } = (0,model/* countSteps */.j)(steps);
    const hits = total > 0 ? html`${cached} of ${(0,report_words/* count */.U9)(total, 'step')} came from the cache. ` : nothing;
    return chain.length > 1 ? html`The build waited longest on <b>${chain.join(' → ')}</b>: ${(0,report_words/* duration */.p0)(timeOf(waited))}. ${hits}A line
        opens into its steps.` : html`${hits}A line opens into its steps.`;
}
function line(name, all, drawing, image) {
    const steps = all.slice(0, shownSteps);
    const rows = lanes(steps);
    const from = Math.min(...steps.map((step)=>step.startedMs));
    const to = all.reduce((last, step)=>Math.max(last, step.completedMs), 0);
    const { total = 0, cached = 0 } = image === undefined ? {} : image.steps;
    return html`<details class="line">
    <summary>
      <span class="who"
        >${image ? html`<span class="dot ${stateClass(image)}" aria-hidden="true"></span>` : nothing}<span
          >${name}</span
        >
        <small>${(0,report_words/* duration */.p0)(to - from)}${cached > 0 ? ` · ${cached}/${total} cached` : ''}</small></span
      >
      <span class="track" style="height:${rows.length * 12}px"
        >${rows.flatMap((row, lane)=>row.map((step)=>timeline_bar(step, lane, drawing)))}</span
      >
    </summary>
    ${stepTable(name, steps, all.length, drawing)}
  </details>`;
}
function timeline_bar(step, lane, { end, waitedFor }) {
    const waited = waitedFor.has(step) ? ' waited' : '';
    const wide = Math.max(thinnest, (step.completedMs - step.startedMs) / end * 100).toFixed(2);
    return html`<i
    class="step${looks(step)}${waited}"
    style="left:${timeline_percent(step.startedMs, end)}%;width:${wide}%;top:${lane * 12}px"
    title="${brief(step.name, 120)}: ${took(step)}"
  ></i>`;
}
function stepTable(name, steps, all, { waitedFor }) {
    const rest = all - steps.length;
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Steps of ${name}">
    <table class="steps">
      <caption>
        ${(0,report_words/* count */.U9)(all, 'step')} of ${name}${rest > 0 ? `, ${rest} of them only in the JSON report` : ''}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="number">Start</th>
          <th scope="col" class="number">Time</th>
          <th scope="col">Step</th>
        </tr>
      </thead>
      <tbody>
        ${steps.map((step)=>stepRow(step, waitedFor.has(step)))}
      </tbody>
    </table>
  </div>`;
}
function stepRow(step, isWaitedFor) {
    return html`<tr>
    <td class="number">${(0,report_words/* duration */.p0)(step.startedMs)}</td>
    <td class="number">${took(step)}</td>
    <td>
      <code>${brief(step.name, 400)}</code>
      ${isWaitedFor ? html`<small>the build waited for it</small>` : nothing}
      ${step.error === undefined ? nothing : html`<span class="bad-text">${brief(step.error, 400)}</span>`}
    </td>
  </tr> `;
}
function looks(step) {
    if (step.cache !== undefined) return ' layer-cache';
    return step.error !== undefined ? ' bad' : step.cached ? ' cached' : '';
}
function took(step) {
    return step.cached ? 'cached' : (0,report_words/* duration */.p0)(step.completedMs - step.startedMs);
}
function timeline_percent(ms, end) {
    return Math.min(100, ms / end * 100).toFixed(2);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/page.js

















/**
 * The HTML report: one file that needs nothing else, fetches nothing and says everything without JavaScript.
 * Its content policy allows this very script and no other, so that escaping is not the only wall.
 */ async function htmlReport(report, details = {}) {
    const sections = [
        problemsSection(report),
        imagesSection(report),
        comparisonSection(report),
        artifactsSection(report),
        await graphSection(report, details.layOut),
        timelineSection(report),
        layersSection(report),
        gatesSection(report),
        findingsSection(report),
        testsSection(report),
        historySection(report),
        notesSection(report)
    ].filter((section)=>section !== undefined);
    // Byte by byte what the policy's hash is of: not for a formatter of templates to touch.
    const scriptElement = {
        html: `<script>${script}</script>`
    };
    const hash = (0,external_node_crypto_.createHash)('sha256').update(script).digest('base64');
    const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
    const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${report.verdict} – image-build ${report.command}</title>
        <style>
          ${{
        html: style
    }}
        </style>
      </head>
      <body>
        ${header(report)} ${sections.length > 1 ? navigation(sections) : nothing}
        <main>${sections.map(sectionHtml)}</main>
        ${footer(report, details)} ${scriptElement}
      </body>
    </html> `;
    return page.html;
}
function navigation(sections) {
    return html`<nav aria-label="Contents">
    ${sections.map(({ id, title })=>html`<a href="#${id}">${title}</a> `)}
  </nav>`;
}
function sectionHtml({ id, title, lead, body }) {
    return html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${lead ? html`<p class="lead">${lead}</p>` : nothing} ${body}
  </section> `;
}
function footer(report, { version }) {
    const started = report.startedAt.replace('T', ' ').slice(0, 16);
    return html`<footer>
    <p>
      image-build${version === undefined ? '' : ` ${version}`} · <code>${report.command}</code> started
      <time datetime="${report.startedAt}">${started} UTC</time> · exit code ${report.exitCode}
      ${report.engine === undefined ? nothing : html` · built by ${report.engine}`}
    </p>
    <p>Sizes are in powers of 1000: 1 MB is 1,000,000 bytes.</p>
  </footer>`;
}


/***/ })

};
