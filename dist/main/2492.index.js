export const id = 2492;
export const ids = [2492];
export const modules = {

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
    const { width, height } = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_0__/* .checkJson */ .Z)(whole, graph.graph(), 'the layout');
    return {
        width,
        height,
        nodes: Array.from({
            length: count
        }, (_, index)=>plain((0,_tools_json_js__WEBPACK_IMPORTED_MODULE_0__/* .checkJson */ .Z)(point, graph.node(String(index)), 'the layout'))),
        edges: edges.map(({ from, to })=>(0,_tools_json_js__WEBPACK_IMPORTED_MODULE_0__/* .checkJson */ .Z)(edgePoints, graph.edge(String(from), String(to)), 'the layout').points.map(plain))
    };
};
/** Without what dagre notes beside it. */ function plain({ x, y }) {
    return {
        x,
        y
    };
}


/***/ }),

/***/ 2492:
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
/** Nothing. */ const nothing = {
    html: ''
};
/**
 * A template whose values are made harmless and escaped, for text and for attributes in quotes; HTML made by this
 * function goes in as it is, `undefined` is nothing.
 */ function html(parts, ...values) {
    const text = parts.map((part, index)=>part + (index < values.length ? inserted(values[index]) : ''));
    return {
        html: text.join('')
    };
}
/** A sentence in which what stands between two backticks is code. */ function prose(text) {
    const parts = text.split('`');
    const paired = parts.length % 2 === 1;
    return {
        html: paired ? parts.map(codeOrText).join('') : escaped(text)
    };
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
function escaped(text) {
    return (0,harmless/* clean */.uH)(text).replace(/[&<>"']/g, (character)=>entities[character] ?? '');
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/words.js + 2 modules
var words = __webpack_require__(41245);
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
        body: html`<div class="scroll card" tabindex="0" role="region" aria-label="Table of files">
      <table class="artifacts">
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Image</th>
            <th scope="col">Platform</th>
            <th scope="col" class="number">Size</th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          ${artifacts.slice(0, shownFiles).map(row)}
        </tbody>
      </table>
    </div>`
    };
}
function row({ image, platform, path, bytes: size, sha256 }) {
    return html`<tr>
    <th scope="row"><code>${path}</code></th>
    <td>${image}</td>
    <td>${platform}</td>
    <td class="number">${(0,words/* bytes */.ee)(size)}</td>
    <td><code>${sha256}</code></td>
  </tr> `;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/markdown.js
var markdown = __webpack_require__(74327);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/view.js
var view = __webpack_require__(61723);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/findings.js




/** Findings of one image that the page shows: above it a browser gets slow, and the JSON report has them. */ const shownFindings = 500;
/** All findings, grouped by image; with JavaScript they can be filtered. */ function findingsSection(report) {
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
        body: html`${filter(all)}
      <div class="card folds">${report.images.map(imageFindings)}</div>`
    };
}
function filter(all) {
    const present = [
        ...new Set(all.map((finding)=>finding.severity))
    ].sort((a, b)=>words/* severityRank */.qs[a] - words/* severityRank */.qs[b]);
    return html`<form class="filter" id="filter" hidden>
    <label>Search <input type="search" id="filter-text" autocomplete="off" /></label>
    <fieldset>
      <legend>Severity</legend>
      ${present.map((severity)=>html`<label
            ><input type="checkbox" name="severity" value="${severity}" checked /> ${severity}</label
          > `)}
    </fieldset>
    <output id="filter-count"></output>
  </form>`;
}
function imageFindings(image, index) {
    const all = (0,view.findingsOf)(image);
    if (all.length === 0) return nothing;
    const shown = all.slice(0, shownFindings);
    const rest = all.length - shown.length;
    const open = all.some((finding)=>finding.blocks);
    const attributes = open ? html` open` : nothing;
    return html`<details id="findings-${index}" class="findings" ${attributes}>
    <summary>
      <span class="who">${image.name}</span>
      <span class="sum"
        >${[
        (0,view.findingsWord)(image),
        (0,view.checkedWord)(image)
    ].filter((word)=>word !== undefined).join(', ')}</span
      >
    </summary>
    <ul>
      ${shown.map(findingRow)}
    </ul>
    ${rest > 0 ? html`<p class="quiet">and ${rest} more in the JSON report</p>` : nothing}
  </details>`;
}
function findingRow(finding) {
    const address = (0,markdown/* webAddress */.Dy)(finding.help);
    const rule = address === undefined ? html`<b>${finding.rule}</b>` : html`<a href="${address}" rel="noopener noreferrer">${finding.rule}</a>`;
    return html`<li class="finding${finding.blocks ? ' blocks' : ''}" data-severity="${finding.severity}">
    <p class="head">
      <span class="badge ${finding.severity}">${finding.severity}</span> ${rule}
      ${finding.blocks ? html`<span class="badge blocking">blocks</span>` : nothing}
      ${finding.file === undefined ? nothing : html`<code>${(0,words/* place */.ik)({
        ...finding,
        file: finding.file
    })}</code>`}
    </p>
    <p>${finding.message}</p>
    ${finding.todo === undefined ? nothing : html`<p class="todo">${prose(finding.todo)}</p>`}
  </li> `;
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
        body: html`<div class="scroll card" tabindex="0" role="region" aria-label="Table of images">
      <table class="images">
        <thead>
          <tr>
            <th scope="col">Image</th>
            <th scope="col">Decision</th>
            <th scope="col" class="number">Time</th>
            <th scope="col" class="number">Cached</th>
            <th scope="col">${measured ? 'Size' : 'Budget'}</th>
            <th scope="col" class="number">Findings</th>
            <th scope="col">Digest and tags</th>
          </tr>
        </thead>
        <tbody>
          ${images.map(images_row)}
        </tbody>
      </table>
    </div>`
    };
}
function images_row(image, index) {
    const { steps } = image;
    return html`<tr id="image-${index}">
    <th scope="row">${image.name}<small>${image.dockerfile}</small></th>
    <td>
      <span class="state ${stateClass(image)}">${(0,view.stateWord)(image)}</span>
      ${image.reasons.length > 0 ? html`<small>${image.reasons.join('. ')}</small>` : nothing}
    </td>
    <td class="number">${image.durationMs > 0 ? (0,words/* duration */.p0)(image.durationMs) : '–'}</td>
    <td class="number">${steps.total > 0 ? `${steps.cached} of ${steps.total}` : '–'}</td>
    <td class="sizes">${sizes(image)}</td>
    <td class="number">${findingsCell(image, index)}</td>
    <td>${digestAndTags(image)}</td>
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
    if (measured.length === 0) return html`${limit === undefined ? '–' : `at most ${(0,words/* bytes */.ee)(limit)}`}`;
    return html`${measured.map(({ platform, size })=>size ? html`<div class="size">
          ${image.platforms.length > 1 ? html`<span class="platform">${platform}</span>` : nothing}
          ${sizeLine(size.uncompressed, limit, '')} ${bar((0,view.used)(size.uncompressed, limit))}
          ${sizeLine(size.compressed, image.budget.compressed, 'compressed')}
          ${bar((0,view.used)(size.compressed, image.budget.compressed))}
        </div>` : nothing)}`;
}
function sizeLine(size, limit, word) {
    const of = limit === undefined ? '' : ` of ${(0,words/* bytes */.ee)(limit)}`;
    const main = word === '' ? 'weight' : 'weight quiet';
    return html`<span class="${main}"><b>${(0,words/* bytes */.ee)(size)}</b>${of} ${word}${overBudget(size, limit)}</span>`;
}
function overBudget(size, limit) {
    return limit !== undefined && size > limit ? html` <span class="over">${(0,words/* bytes */.ee)(size - limit)} too much</span>` : nothing;
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
    const tags = image.tags.map((tag)=>html`<span class="tag" title="${tag}">${(0,harmless/* shorten */.ml)((0,words/* tagOf */.cO)(tag), 40)}</span> `);
    const code = digest === undefined ? nothing : html`<code title="${digest}">${(0,words/* shortDigest */.VK)(digest)}</code>`;
    return html`${code}
    <div class="tags">${tags}</div>`;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/html/layout.js
var html_layout = __webpack_require__(45912);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/graph.js






const node = {
    width: 190,
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
    it.${hidden > 0 ? ` ${(0,words/* count */.U9)(hidden, 'other image')} not drawn.` : ''}`,
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
    const name = (0,harmless/* oneLine */.TN)(image.name);
    const left = (at.x - node.width / 2).toFixed(1);
    const top = (at.y - node.height / 2).toFixed(1);
    const size = (0,view.heaviest)(image)?.size?.uncompressed;
    const facts = [
        (0,view.stateWord)(image),
        ...size === undefined ? [] : [
            (0,words/* bytes */.ee)(size)
        ],
        ...image.durationMs > 0 ? [
            (0,words/* duration */.p0)(image.durationMs)
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
      <text class="name" x="34" y="26.5">${(0,harmless/* shorten */.ml)(name, nameLength)}</text>
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

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/headline.js
var headline = __webpack_require__(96902);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/header.js




/** The top of the page: the verdict, why, and the numbers that people ask for first. */ function header(report) {
    const { verdict, word, reason, facts } = (0,headline/* headline */.Pl)(report);
    return html`<header>
    <p class="brand">image-build <span>${report.command}</span></p>
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
    const findings = report.images.flatMap((image)=>(0,view.findingsOf)(image));
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
            value: (0,words/* duration */.p0)(report.durationMs)
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

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/layers.js




/** Layers that are shown of one image. */ const shownLayers = 8;
/** Where the weight comes from: the biggest layers of each image, its own apart from those of its base. */ function layersSection(report) {
    // A record may know the sizes alone.
    const measured = report.images.filter((image)=>((0,view.heaviest)(image)?.size?.layers ?? []).length > 0);
    if (measured.length === 0) return undefined;
    return {
        id: 'layers',
        title: 'Layers',
        lead: html`The biggest layers of each image, unpacked. Paler bars come from its base.`,
        body: html`<div class="card folds">${measured.map((image)=>imageLayers(image, report.images))}</div>`
    };
}
function imageLayers(image, images) {
    const platform = (0,view.heaviest)(image);
    if (!platform?.size) return nothing;
    const { layers, uncompressed } = platform.size;
    const inherited = layersOf(image.needs, images, platform.platform);
    const own = layers.filter((layer)=>!inherited.has(layer.diffId));
    const ownBytes = own.reduce((sum, layer)=>sum + layer.uncompressed, 0);
    const biggest = [
        ...layers
    ].sort((a, b)=>b.uncompressed - a.uncompressed);
    const shown = biggest.slice(0, shownLayers);
    const rest = biggest.slice(shownLayers);
    const most = Math.max(...shown.map((layer)=>layer.uncompressed), 1);
    const several = image.platforms.length > 1 ? ` (${platform.platform})` : '';
    return html`<details>
    <summary>
      <span class="who">${image.name}${several}</span>
      <span class="sum"
        ><b>${(0,words/* bytes */.ee)(uncompressed)}</b> ${(0,words/* count */.U9)(layers.length, 'layer')}${inherited.size > 0 ? `, ${(0,words/* bytes */.ee)(ownBytes)} its own` : ''}</span
      >
    </summary>
    <ul class="layers">
      ${shown.map((layer)=>layerRow(layer, most, inherited.has(layer.diffId)))}
    </ul>
    ${rest.length > 0 ? html`<p class="quiet">
            and ${(0,words/* count */.U9)(rest.length, 'smaller layer')},
            ${(0,words/* bytes */.ee)(rest.reduce((sum, layer)=>sum + layer.uncompressed, 0))} together
          </p>` : nothing}
  </details>`;
}
function layerRow(layer, most, inherited) {
    const width = Math.max(0.5, layer.uncompressed / most * 100).toFixed(1);
    return html`<li>
    <span class="bytes">${(0,words/* bytes */.ee)(layer.uncompressed)}</span>
    <span class="bar layer${inherited ? ' inherited' : ''}" aria-hidden="true"
      ><i style="width:${width}%"></i
    ></span>
    <span class="what"
      ><code>${command(layer)}</code
      ><small>${(0,words/* bytes */.ee)(layer.compressed)} compressed${inherited ? ', from its base' : ''}</small></span
    >
  </li>`;
}
/** The instruction as its author wrote it, without what BuildKit puts around it. */ function command(layer) {
    if (layer.createdBy === undefined) return 'not told by the image';
    const text = (0,harmless/* oneLine */.TN)(layer.createdBy).replace(/^(RUN )?(\|\d+ .*?)?\/bin\/sh -c (#\(nop\) +)?/, '$1').replace(/ # buildkit$/, '');
    return (0,harmless/* shorten */.ml)(text, 300);
}
function layersOf(names, images, platform) {
    const bases = images.filter((image)=>names.includes(image.name));
    return new Set(bases.flatMap((base)=>base.platforms).filter((one)=>one.platform === platform).flatMap((one)=>one.size?.layers ?? []).map((layer)=>layer.diffId));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/notes.js





/** What was decided on the way, what BuildKit warned of, and the facts that the gates tell. */ function notesSection(report) {
    const notes = report.notes.map((note)=>html`<li>${note}</li>`);
    const warnings = (0,view.looseWarnings)(report).map((warning)=>{
        const address = (0,markdown/* webAddress */.Dy)(warning.url);
        const rule = address === undefined ? html`${warning.rule}` : html`<a href="${address}" rel="noopener noreferrer">${warning.rule}</a>`;
        const at = warning.file === undefined ? '' : ` in ${(0,words/* place */.ik)({
            ...warning,
            file: warning.file
        })}`;
        return html`<li>BuildKit warns of ${rule}${at} (${warning.image}): ${(0,harmless/* shorten */.ml)(warning.message, 500)}</li>`;
    });
    const all = [
        ...notes,
        ...warnings,
        ...gateNotes(report)
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
/** The same fact of several images is told once, with how often. */ function gateNotes(report) {
    const times = new Map();
    for (const gate of report.images.flatMap((image)=>image.gates)){
        for (const note of gate.notes ?? []){
            const key = `${gate.gate}: ${note}`;
            times.set(key, (times.get(key) ?? 0) + 1);
        }
    }
    return [
        ...times
    ].map(([note, number])=>html`<li>${note}${number > 1 ? ` (${number} times)` : ''}</li>`);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/problems.js




/** Lines of a problem's log, and blocking findings, that the top of the page shows. */ const limits = {
    log: 200,
    findings: 10
};
/** What stands in the way: the problems with their logs, then what blocks. */ function problemsSection(report) {
    const problems = (0,view.problemsOf)(report);
    const blocking = report.images.flatMap((image)=>(0,view.findingsOf)(image)).filter((finding)=>finding.blocks);
    if (problems.length === 0 && blocking.length === 0) return undefined;
    const rest = blocking.length - limits.findings;
    return {
        id: 'problems',
        title: 'What stands in the way',
        body: html`${problems.map(problemCard)} ${blocking.slice(0, limits.findings).map(blockingCard)}
    ${rest > 0 ? html`<p><a href="#findings">${(0,words/* count */.U9)(rest, 'more blocking finding')}</a></p>` : nothing}`
    };
}
function problemCard(problem) {
    const log = (0,harmless/* cleanLines */.v3)(problem.log ?? []).slice(-limits.log);
    return html`<article class="problem">
    <h3>${prose(problem.what)}</h3>
    ${problem.where ? html`<p class="where"><code>${(0,words/* place */.ik)(problem.where)}</code></p>` : nothing}
    ${problem.meant === undefined ? nothing : html`<p>${prose(problem.meant)}</p>`}
    ${problem.todo === undefined ? nothing : html`<p class="todo">${prose(problem.todo)}</p>`}
    ${log.length === 0 ? nothing : html`<div class="log" tabindex="0" role="region" aria-label="The end of the log">
            <pre>${log.join('\n')}</pre>
          </div>`}
  </article>`;
}
function blockingCard(finding) {
    return html`<article class="problem">
    <h3>
      ${finding.image}: ${finding.rule}
      ${finding.gate === 'size' ? nothing : html`<span class="badge ${finding.severity}">${finding.severity}</span>`}
    </h3>
    ${finding.file === undefined ? nothing : html`<p class="where"><code>${(0,words/* place */.ik)({
        ...finding,
        file: finding.file
    })}</code></p>`}
    <p>${finding.message}</p>
    ${finding.todo === undefined ? nothing : html`<p class="todo">${prose(finding.todo)}</p>`}
  </article>`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/script.js
/**
 * The page's only script: it shows the filter of the findings and makes it work, and opens what a link leads to.
 * It reads what is on the page and sets `hidden` and `open`; it makes no HTML.
 */ const script = `
(() => {
  const form = document.getElementById('filter');
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.tagName === 'DETAILS') target.open = true;
  };
  addEventListener('hashchange', reveal);
  reveal();
  if (!form) return;
  form.hidden = false;
  const text = document.getElementById('filter-text');
  const count = document.getElementById('filter-count');
  const groups = [...document.querySelectorAll('details.findings')];
  const apply = () => {
    const wanted = text.value.trim().toLowerCase();
    const severities = new Set([...form.querySelectorAll('input[name=severity]:checked')].map((box) => box.value));
    let shown = 0;
    for (const group of groups) {
      const before = shown;
      for (const row of group.querySelectorAll('.finding')) {
        const fits = severities.has(row.dataset.severity) && (wanted === '' || row.textContent.toLowerCase().includes(wanted));
        row.hidden = !fits;
        if (fits) shown += 1;
      }
      group.hidden = shown === before;
      if (wanted !== '' && shown > before) group.open = true;
    }
    count.textContent = shown === 1 ? '1 finding' : shown + ' findings';
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
})();
`;

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/style.js
/** The page's looks: quiet in both colour schemes, every text at least 4.5 : 1 on what it stands on. */ const style = `
:root {
  --page: #f6f7f9; --card: #ffffff; --text: #1b2128; --quiet: #57616e; --line: #e1e5ea; --link: #1f55c0;
  --good: #17693a; --good-soft: #e2f3e8; --bad: #b0261f; --bad-soft: #fcebe9; --warn: #7f4d00; --warn-soft: #fbf0d9;
  --cool: #2b5797; --cool-soft: #e7eefa; --bar: #4f7bd2; --bar-light: #b9cbee; --track: #e9ecf1; --code: #f1f3f6;
  --bar-bad: #cf4a41; --bar-near: #c98a1b; --shadow: 0 1px 2px rgb(20 30 50 / .06), 0 4px 16px rgb(20 30 50 / .04);
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0e1217; --card: #161b22; --text: #e6eaf0; --quiet: #9ea9b7; --line: #2a323d; --link: #8fb6ff;
    --good: #75d394; --good-soft: #13291b; --bad: #ff9d94; --bad-soft: #361a18; --warn: #efc26a; --warn-soft: #30260f;
    --cool: #a3c1f5; --cool-soft: #1a2638; --bar: #6d96e6; --bar-light: #36507f; --track: #262e38; --code: #1f262f;
    --bar-bad: #e8675e; --bar-near: #d9a441; --shadow: none;
  }
}
* { box-sizing: border-box; }
html { color-scheme: light dark; scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
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

.brand { font-weight: 600; letter-spacing: .01em; margin-bottom: 20px; }
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

.problem { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--bar-bad); border-radius: 12px; padding: 16px 20px; box-shadow: var(--shadow); }
.problem + .problem { margin-top: 12px; }
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
.images td > small { max-width: 190px; }
.images td.number > small { max-width: 130px; margin-left: auto; white-space: normal; text-wrap: balance; }
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
.legend { display: flex; gap: 18px; color: var(--quiet); font-size: 12.5px; }
.key { display: inline-flex; align-items: center; gap: 7px; }
.key .step { position: static; width: 18px; }
.axis { margin-left: 190px; padding-right: 26px; color: var(--quiet); font-size: 12.5px; border-bottom: 1px solid var(--line); margin-top: 8px; }
.axis div { position: relative; height: 24px; }
.axis span { position: absolute; transform: translateX(-50%); white-space: nowrap; }
.axis span:first-child { transform: none; }
.line { border-bottom: 1px solid var(--line); }
.line:last-child { border-bottom: 0; }
.line > summary { display: grid; grid-template-columns: 172px 1fr; gap: 18px; align-items: center; padding: 11px 26px 11px 0; cursor: pointer; list-style: none; position: relative; }
.line > summary::-webkit-details-marker { display: none; }
.line > summary::after, .folds summary::after { content: ""; position: absolute; right: 6px; top: 50%; width: 7px; height: 7px; margin-top: -5px; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; transform: rotate(45deg); }
details[open] > summary::after { transform: rotate(225deg); margin-top: -1px; }
.who { font-weight: 600; overflow-wrap: anywhere; }
.line .who { display: flex; align-items: baseline; gap: 8px; min-width: 0; }
.line .who small { margin-left: auto; white-space: nowrap; }
.dot { flex: none; width: 8px; height: 8px; border-radius: 50%; background: var(--quiet); }
.dot.built { background: var(--good); }
.dot.reused { background: none; box-shadow: inset 0 0 0 1.5px var(--good); }
.dot.failed { background: var(--bad); }
.dot.stopped { background: var(--warn); }
.track { position: relative; display: block; }
.step { position: absolute; height: 9px; min-width: 2px; border-radius: 2.5px; background: var(--bar); box-shadow: inset -1px 0 0 var(--card); }
.step.cached { background: repeating-linear-gradient(135deg, var(--bar) 0 2px, transparent 2px 4px); min-width: 4px; }
.step.bad { background: var(--bar-bad); }
.steps { margin: 0 0 12px; }
.steps caption { text-align: left; color: var(--quiet); font-size: 12.5px; padding: 4px 8px; }
.steps td, .steps th { padding: 6px 8px; }
.steps .number { width: 76px; }
.steps td span { display: block; }

.folds > details { border-bottom: 1px solid var(--line); }
.folds > details:last-child { border-bottom: 0; }
.folds summary { display: flex; flex-wrap: wrap; gap: 2px 16px; padding: 13px 44px 13px 20px; cursor: pointer; list-style: none; position: relative; }
.folds summary::-webkit-details-marker { display: none; }
.folds summary::after { right: 22px; }
.folds summary:hover, .line > summary:hover { background: color-mix(in srgb, var(--code) 60%, transparent); }
.folds .sum { margin-left: auto; color: var(--quiet); }
.folds .sum b { color: var(--text); }
.folds ul { list-style: none; margin: 0; padding: 0 20px 16px; }
.folds p.quiet { padding: 0 20px 16px; }
.layers li { display: grid; grid-template-columns: 74px 160px 1fr; gap: 14px; padding: 8px 0; align-items: start; }
.layers .bytes { text-align: right; font-weight: 600; white-space: nowrap; }
.layers .bar { height: 8px; margin-top: 8px; }
.bar.inherited i { background: var(--bar-light); }
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
.filter { display: flex; flex-wrap: wrap; align-items: center; gap: 10px 24px; margin-bottom: 14px; }
.filter[hidden] { display: none; }
.filter label { display: inline-flex; align-items: center; gap: 7px; }
.filter fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 6px 16px; }
.filter legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.filter input[type=search] { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--quiet); border-radius: 8px; padding: 5px 11px; width: 240px; max-width: 100%; }
.filter input[type=checkbox] { accent-color: var(--link); width: 16px; height: 16px; margin: 0; }
.filter output { color: var(--quiet); margin-left: auto; }
.notes { margin: 0; padding: 16px 20px 16px 38px; }
.notes li { overflow-wrap: anywhere; }
.notes li + li { margin-top: 4px; }
footer { margin-top: 56px; padding-top: 16px; border-top: 1px solid var(--line); color: var(--quiet); font-size: 13px; overflow-wrap: anywhere; }
footer p + p { margin-top: 2px; }

@media (max-width: 640px) {
  body { padding: 24px 16px 48px; }
  .verdict { font-size: 28px; }
  .tiles { grid-template-columns: 1fr 1fr; gap: 10px; }
  .tile { padding: 11px 14px; }
  .images tbody th { max-width: 132px; }
  .images tr > :first-child { padding-left: 14px; }
  .timeline { padding: 14px 14px 6px; }
  .axis { margin-left: 0; padding-right: 0; }
  .axis span:nth-child(even) { display: none; }
  .axis span:last-child:not(:first-child) { transform: translateX(-100%); }
  .line > summary { grid-template-columns: 1fr; gap: 6px; padding-right: 0; }
  .line .who { padding-right: 26px; }
  .line > summary::after { top: 22px; }
  .layers li { grid-template-columns: 74px 1fr; gap: 4px 12px; }
  .layers .what { grid-column: 1 / -1; }
  .folds .sum { margin-left: 0; width: 100%; }
  .filter output { margin-left: 0; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  body { max-width: none; padding: 0; background: #fff; }
  .card, .tile, .problem { box-shadow: none; break-inside: avoid; }
  nav, .filter { display: none; }
}
`;

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
/** The names from a base to the image that was ready last, each time by the base that was ready last. */ function longestChain(images, steps) {
    const ready = new Map();
    for (const { image, completedMs } of steps){
        if (image !== undefined) ready.set(image, Math.max(ready.get(image) ?? 0, completedMs));
    }
    const last = (names)=>names.filter((name)=>ready.has(name)).sort((a, b)=>(ready.get(b) ?? 0) - (ready.get(a) ?? 0))[0];
    const chain = [];
    let next = last(images.map((image)=>image.name));
    while(next !== undefined && !chain.includes(next)){
        chain.unshift(next);
        const name = next;
        next = last(images.find((image)=>image.name === name)?.needs ?? []);
    }
    return chain;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/timeline.js





/** A bar narrower than this (percent of the line) could not be seen. */ const thinnest = 0.25;
/** What the engine did when: a line per image, each of which opens into its steps. */ function timelineSection(report) {
    const steps = timed(report.steps);
    if (steps.length === 0) return undefined;
    const end = Math.max(...steps.map((step)=>step.completedMs), 1);
    const groups = report.images.map((image)=>({
            image,
            own: steps.filter((step)=>step.image === image.name)
        })).filter(({ own })=>own.length > 0);
    const known = new Set(groups.map(({ image })=>image.name));
    const engine = steps.filter((step)=>step.image === undefined || !known.has(step.image));
    const chain = longestChain(report.images, steps);
    return {
        id: 'timeline',
        title: 'Timeline',
        lead: chain.length > 1 ? html`The build waited longest on <b>${chain.join(' → ')}</b>. A line opens into its steps.` : html`A line opens into its steps.`,
        body: html`<div class="card timeline">
      <p class="legend" aria-hidden="true">
        <span class="key"><i class="step"></i>worked</span>
        <span class="key"><i class="step cached"></i>from cache</span>
        <span class="key"><i class="step bad"></i>failed</span>
      </p>
      <div class="axis" aria-hidden="true">
        <div>
          ${ticks(end).map((at)=>html`<span style="left:${percent(at, end)}%">${at === 0 ? '0' : (0,words/* duration */.p0)(at)}</span>`)}
        </div>
      </div>
      ${groups.map(({ image, own })=>line(image.name, own, end, image))}
      ${engine.length > 0 ? line('engine', engine, end) : nothing}
    </div>`
    };
}
function line(name, steps, end, image) {
    const rows = lanes(steps);
    const bars = rows.flatMap((row, lane)=>row.map((step)=>html`<i
          class="step${looks(step)}"
          style="left:${percent(step.startedMs, end)}%;width:${width(step, end)}%;top:${lane * 12}px"
          title="${(0,harmless/* shorten */.ml)((0,harmless/* oneLine */.TN)(step.name), 120)}: ${took(step)}"
        ></i>`));
    const from = Math.min(...steps.map((step)=>step.startedMs));
    const to = Math.max(...steps.map((step)=>step.completedMs));
    return html`<details class="line">
    <summary>
      <span class="who"
        >${image ? html`<span class="dot ${stateClass(image)}" aria-hidden="true"></span>` : nothing}${name}
        <small>${(0,words/* duration */.p0)(to - from)}</small></span
      >
      <span class="track" style="height:${rows.length * 12}px">${bars}</span>
    </summary>
    <div class="scroll" tabindex="0" role="region" aria-label="Steps of ${name}">
      <table class="steps">
        <caption>
          ${(0,words/* count */.U9)(steps.length, 'step')} of ${name}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="number">Start</th>
            <th scope="col" class="number">Time</th>
            <th scope="col">Step</th>
          </tr>
        </thead>
        <tbody>
          ${steps.map(stepRow)}
        </tbody>
      </table>
    </div>
  </details>`;
}
function stepRow(step) {
    return html`<tr>
    <td class="number">${(0,words/* duration */.p0)(step.startedMs)}</td>
    <td class="number">${took(step)}</td>
    <td>
      <code>${(0,harmless/* shorten */.ml)((0,harmless/* oneLine */.TN)(step.name), 400)}</code>
      ${step.error === undefined ? nothing : html`<span class="bad-text">${(0,harmless/* shorten */.ml)((0,harmless/* oneLine */.TN)(step.error), 400)}</span>`}
    </td>
  </tr> `;
}
function looks(step) {
    return step.error !== undefined ? ' bad' : step.cached ? ' cached' : '';
}
function took(step) {
    return step.cached ? 'cached' : (0,words/* duration */.p0)(step.completedMs - step.startedMs);
}
function percent(ms, end) {
    return Math.min(100, ms / end * 100).toFixed(2);
}
function width(step, end) {
    return Math.max(thinnest, (step.completedMs - step.startedMs) / end * 100).toFixed(2);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/html/page.js













/**
 * The HTML report: one file that needs nothing else, fetches nothing and says everything without JavaScript.
 * Its content policy allows this very script and no other, so that escaping is not the only wall.
 */ async function htmlReport(report, details = {}) {
    const sections = [
        problemsSection(report),
        imagesSection(report),
        artifactsSection(report),
        await graphSection(report, details.layOut),
        timelineSection(report),
        layersSection(report),
        findingsSection(report),
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
