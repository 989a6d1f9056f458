export const id = 6264;
export const ids = [6264,6999];
export const modules = {

/***/ 66264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decideCaches: () => (/* binding */ decideCaches),
  pushesTo: () => (/* binding */ pushesTo)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/cache/policy/places.js
var places = __webpack_require__(52123);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/policy/scope.js
/** What stands behind a scope of the runner's cache. Source: docs.github.com, "Restrictions for accessing a cache". */ /** @param scope of the token's claim: `refs/heads/main`; a server that is not GitHub may say anything */ function kindOfScope(scope) {
    if (scope.startsWith('refs/heads/gh-readonly-queue/')) return 'merge-queue';
    if (scope.startsWith('refs/heads/')) return 'branch';
    if (scope.startsWith('refs/pull/')) return 'pull-request';
    return scope.startsWith('refs/tags/') ? 'tag' : 'unknown';
}
/** For a line of the log: what is no name of a ref is not repeated. */ function shownScope(scope) {
    return scope !== undefined && /^refs\/[\w./-]{1,200}$/.test(scope) ? scope : 'a scope of its own';
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/policy/decide.js


/**
 * Decides which layer caches a run uses, from what this job may do and not from the event's name (issue 6):
 * 1. what `cache-from` and `cache-to` say
 * 2. what `cache` names, as far as it can be had; naming one lets a pull request write a cache of its own
 * 3. `auto`: none where the engine keeps its own; the runner's cache where there is one; else a registry
 */ function decideCaches(question) {
    const { wish, given } = question;
    if (given.from.length + given.to.length > 0) return {
        kind: 'given',
        reads: given.from.length > 0,
        writes: given.to.length > 0,
        reason: `layer cache: as cache-from and cache-to say${wish.kind === 'auto' ? '' : `; cache: ${wish.kind} does not count beside them`}`,
        isWarning: false
    };
    switch(wish.kind){
        case 'off':
            return none('cache: off', false);
        case 'auto':
            return decideItself(question);
        case 'gha':
            return ofRunner(question, true);
        default:
            return ofPlace(question, wish.kind, true);
    }
}
function decideItself(question) {
    const { engine, runner } = question;
    if (engine.isKept) return none(engine.why, false);
    if (runner.kind === 'there') return ofRunner(question, false);
    return question.images.some(({ repository })=>repository !== undefined) ? ofPlace(question, 'registry', false) : none(`${runner.why}, and the images have no place in a registry`, false);
}
/** The runner's cache: the token and the mode say what may be done with it. */ function ofRunner(question, isNamed) {
    const { runner, noCache } = question;
    if (runner.kind === 'none') return none(`gha cannot be used: ${runner.why}`, true);
    const { mode, reads, writes } = runner;
    const notRead = mode === 'none' || mode === 'write-only' ? `ACTIONS_CACHE_MODE is ${mode}` : reads.length === 0 ? 'the job’s token may not read' : noCache ? 'no-cache' : undefined;
    const scope = writes.at(-1);
    const notWritten = mode === 'none' || mode === 'read' ? `ACTIONS_CACHE_MODE is ${mode}` : scope === undefined ? 'the job’s token may not write' : notToScope(scope, question, isNamed);
    return decided(question, 'gha', notRead, notWritten, `the job’s token may write ${shownScope(scope)}`, isNamed);
}
/** Why nothing is written to a scope, though the token lets us. */ function notToScope(scope, { ref }, isNamed) {
    const kind = kindOfScope(scope);
    // pull_request_target: what a pull request has built must not be what the branch reads.
    if (ref.kind === 'pull-request' && kind !== 'pull-request') return `a pull request writes nothing to ${shownScope(scope)}`;
    switch(kind){
        case 'tag':
        case 'merge-queue':
            return `no other run could read what ${shownScope(scope)} writes`;
        case 'pull-request':
            return isNamed ? undefined : asks('gha');
        default:
            return undefined;
    }
}
function asks(backend) {
    return `a pull request writes none unless cache: ${backend} asks for it`;
}
/** An export goes out while images are built, and what a gate refuses would be there for everybody who may read. */ const unasked = 'nothing is pushed before every gate has passed, unless cache: registry asks for it';
/** Every other place: only names keep runs apart there. */ function ofPlace(question, backend, isNamed) {
    const { noCache, wish, images, ref } = question;
    const isNamedPlace = 'attrs' in wish && wish.attrs['ref'] !== undefined;
    const needsRegistry = backend === 'registry' || backend === 'inline';
    if (needsRegistry && !isNamedPlace && images.every(({ repository })=>repository === undefined)) return none(`${backend} cannot be used: the images have no place in a registry (registry, or tags)`, isNamed);
    const closed = backend === 'registry' ? closedOnes(question) : [];
    const isClosed = closed.length > 0 && closed.length === repositoriesOf(question).length;
    const notWritten = whyNotShared(question) ?? (isNamed || ref.kind !== 'pull-request' ? undefined : asks(backend)) ?? (isClosed ? mayNotPush(closed) : undefined) ?? (isNamed ? undefined : unasked);
    const partly = closed.length > 0 ? `; not everywhere: ${mayNotPush(closed)}` : '';
    return decided(question, backend, noCache ? 'no-cache' : undefined, notWritten, `cache: ${backend}${partly}`, isNamed);
}
/**
 * Repositories in which this run would keep something, if its login may push there: who asks gives the answer with
 * `closed`. `auto` writes nothing to a registry, and some make a repository for whoever only asks.
 * @throws Problem (request) for a place that is no reference
 */ function pushesTo(question) {
    if (question.wish.kind === 'auto' || whyNotShared(question) !== undefined) return [];
    if (decideCaches({
        ...question,
        given: {
            from: [],
            to: []
        }
    }).kind !== 'registry') return [];
    return repositoriesOf(question);
}
function repositoriesOf({ wish, images }) {
    return (0,places/* cacheRepositories */.$5)('attrs' in wish ? wish.attrs['ref'] : undefined, images);
}
function closedOnes(question) {
    return repositoriesOf(question).filter((repository)=>question.closed?.has(repository));
}
function mayNotPush([first = '', ...more]) {
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    return `this job’s login may not push to ${first}${others}`;
}
/** Why nothing is written to a place that other runs read. */ function whyNotShared({ isFork, ref }) {
    if (isFork) return 'a fork writes none';
    if (ref.kind === 'tag') return 'no other run would read what a tag’s run writes';
    if (ref.kind === 'branch' && kindOfScope(`refs/heads/${ref.name}`) === 'merge-queue') return 'no other run would read what the merge queue writes';
    return undefined;
}
function decided({ compression }, kind, notRead, notWritten, why, isNamed) {
    const reads = notRead === undefined;
    const writes = notWritten === undefined;
    if (!reads && !writes) {
        const both = notRead === notWritten ? notRead : `${notRead}; ${notWritten}`;
        return none(`${kind} is neither read nor written: ${both}`, isNamed);
    }
    const done = reads && writes ? 'read and written' : reads ? 'only read' : 'only written';
    const note = writes && (0,places/* compressesTwice */.bA)({
        backend: kind,
        compression
    }) ? `; ${kind} knows gzip only, so that layers are compressed twice` : '';
    const reason = `layer cache: ${kind}, ${done}: ${notRead ?? notWritten ?? why}${note}`;
    return {
        kind,
        reads,
        writes,
        reason,
        isWarning: false
    };
}
function none(why, isWarning) {
    return {
        kind: 'off',
        reads: false,
        writes: false,
        reason: `no layer cache: ${why}`,
        isWarning
    };
}


/***/ }),

/***/ 16999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fieldsOf: () => (/* binding */ fieldsOf),
/* harmony export */   formatEntry: () => (/* binding */ formatEntry),
/* harmony export */   parseEntry: () => (/* binding */ parseEntry)
/* harmony export */ });
/** A cache as BuildKit writes it, taken apart: `type=gha,scope=app` or a reference alone, which is a registry's. */ /**
 * Takes an entry of `cache-from` or `cache-to` apart. Source: docker/buildx, util/buildflags/cache.go: fields of CSV,
 * and one field without `=` is a reference.
 */ function parseEntry(text) {
    const fields = fieldsOf(text);
    const [only = ''] = fields;
    if (fields.length === 1 && !only.includes('=')) return {
        type: 'registry',
        attrs: {
            ref: only
        }
    };
    const pairs = fields.map((field)=>{
        const at = field.indexOf('=');
        return at < 0 ? [
            field,
            ''
        ] : [
            field.slice(0, at).trim().toLowerCase(),
            field.slice(at + 1)
        ];
    });
    const { type = '', ...attrs } = Object.fromEntries(pairs);
    return {
        type,
        attrs
    };
}
/** The entry as text; fields with a comma, a quote or a line end in them stand in quotes. */ function formatEntry({ type, attrs }) {
    return [
        [
            'type',
            type
        ],
        ...Object.entries(attrs)
    ].map(([key, value])=>quoted(`${key}=${value}`)).join(',');
}
function quoted(field) {
    return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
/** The fields of one line of CSV, without the blanks around them. */ function fieldsOf(line) {
    return [
        ...line.matchAll(/(?:^|,)\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))/g)
    ].map(([, inQuotes, plain = ''])=>inQuotes?.replaceAll('""', '"') ?? plain.trim());
}


/***/ }),

/***/ 65611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SW: () => (/* binding */ slotOf),
/* harmony export */   UU: () => (/* binding */ cacheName),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   wI: () => (/* binding */ readSlots)
/* harmony export */ });
/* unused harmony export branchSlot */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** What a cache of one image on one platform is called: `app-linux-amd64`. No two are called the same. */ function cacheName(image, platform) {
    return `${image}-${platform.replaceAll('/', '-')}`;
}
/**
 * The part of a place that says whose cache it is, so that what a pull request writes is never what a branch reads:
 * `main`, `pr-7`. GitHub does the same by itself for `gha`; elsewhere names are all there is.
 * @returns undefined for a tag: what its run writes, no other run would read
 */ function slotOf(ref) {
    switch(ref.kind){
        case 'branch':
            return branchSlot(ref.name);
        case 'pull-request':
            return `pr-${ref.number}`;
        case 'tag':
            return undefined;
        case 'local':
            // Nobody says which branch it is: all such runs share one.
            return 'local';
    }
}
/** Whose caches a run reads: its own, then those that it comes from. What GitHub does by itself for `gha`. */ function readSlots({ ref, baseBranch, defaultBranch }) {
    const branches = [
        baseBranch,
        defaultBranch
    ].filter((name)=>name !== undefined).map(branchSlot);
    const own = slotOf(ref);
    return [
        ...new Set([
            ...own === undefined ? [] : [
                own
            ],
            ...branches
        ])
    ];
}
/** The slot of a branch. It has a hash where it is not the name itself, or could be somebody else's slot. */ function branchSlot(name) {
    const isPlain = /^[\w][\w.-]{0,39}$/.test(name) && !/^(pr-\d+|local)$|-[0-9a-f]{8}$/.test(name);
    return isPlain ? name : `${name.replaceAll(/[^\w-]+/g, '-').replace(/^-+/, '').slice(0, 40)}-${hash(name)}`;
}
const longestTag = 128;
/** A tag of these parts; the end of one that would be too long is a hash. */ function tagOf(...parts) {
    const text = parts.map((part)=>part.replaceAll(/[^\w.-]+/g, '-')).join('-');
    const isSafe = text === parts.join('-') && text.length <= longestTag;
    return isSafe ? text : `${text.slice(0, longestTag - 9)}-${hash(parts.join('\n'))}`;
}
function hash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8);
}


/***/ }),

/***/ 52123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ cacheRepositories),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   bA: () => (/* binding */ compressesTwice)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97970);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16999);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65611);





/**
 * How long BuildKit goes on asking a cache service that says `429` (its own default is ten minutes): what is read is
 * not worth a wait, and what is written is worth some.
 */ const ghaTimeouts = {
    read: '1m',
    write: '5m'
};
/**
 * The entries of one image on one platform: every export with `mode=max`, forgiving, and with the outputs' compression
 * where the backend can (moby/buildkit cache/remotecache: gha, s3 and azblob know gzip only).
 * @param repository where its registry cache is kept when the user names no other place
 * @throws Problem (request) for a place that is no reference
 */ function entriesOf(place, image, platform, repository) {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheName */ .UU)(image.name, platform);
    const { backend, attrs, writeSlot } = place;
    const writeWith = {
        mode: 'max',
        ...compressionOf(place),
        ...attrs,
        'ignore-error': 'true'
    };
    const read = (each, from = backend)=>place.reads ? place.readSlots.map((slot)=>(0,_entry_js__WEBPACK_IMPORTED_MODULE_4__.formatEntry)({
                type: from,
                attrs: each(slot)
            })) : [];
    const write = (more)=>place.writes ? [
            (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__.formatEntry)({
                type: backend,
                attrs: {
                    ...writeWith,
                    ...more
                }
            })
        ] : [];
    switch(backend){
        case 'gha':
            {
                const scope = attrs['scope'] === undefined ? name : `${attrs['scope']}-${name}`;
                const from = {
                    type: backend,
                    attrs: {
                        timeout: ghaTimeouts.read,
                        ...without(attrs, 'mode'),
                        scope
                    }
                };
                return {
                    // GitHub looks in the base branch by itself.
                    read: place.reads ? [
                        (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__.formatEntry)(from)
                    ] : [],
                    write: write({
                        timeout: attrs['timeout'] ?? ghaTimeouts.write,
                        scope
                    })
                };
            }
        case 'registry':
            {
                const at = registryPlace(attrs['ref'] ?? repository);
                if (at === undefined) return {
                    read: [],
                    write: []
                };
                const ref = (slot)=>`${at.repository}:${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .tagOf */ .cO)(at.tag, name, slot)}`;
                const insecure = attrs['registry.insecure'];
                return {
                    read: read((slot)=>({
                            ref: ref(slot),
                            ...insecure === undefined ? {} : {
                                'registry.insecure': insecure
                            }
                        })),
                    write: writeSlot === undefined ? [] : write({
                        ...manifest(attrs),
                        ref: ref(writeSlot)
                    })
                };
            }
        case 'local':
            {
                const folder = (slot)=>(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(attrs['dest'] ?? '', name, slot);
                return {
                    read: read((slot)=>({
                            src: folder(slot)
                        })),
                    write: writeSlot === undefined ? [] : write({
                        ...manifest(attrs),
                        dest: folder(writeSlot)
                    })
                };
            }
        case 's3':
        case 'azblob':
            {
                const own = attrs['name'] === undefined ? [] : [
                    attrs['name']
                ];
                const called = (slot)=>(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .tagOf */ .cO)(...own, name, slot);
                return {
                    read: read((slot)=>({
                            ...without(attrs, 'mode'),
                            name: called(slot)
                        })),
                    write: writeSlot === undefined ? [] : write({
                        name: called(writeSlot)
                    })
                };
            }
        case 'inline':
            return {
                read: place.reads ? image.published.map((ref)=>(0,_entry_js__WEBPACK_IMPORTED_MODULE_4__.formatEntry)({
                        type: 'registry',
                        attrs: {
                            ref
                        }
                    })) : [],
                write: place.writes ? [
                    'type=inline'
                ] : []
            };
    }
}
function compressionOf({ backend, compression }) {
    const can = backend === 'registry' || backend === 'local';
    return can && compression !== 'gzip' ? {
        compression
    } : {};
}
/**
 * The repositories that a registry's cache of these images is kept in, each once.
 * @param ref the place that the user names for all of them
 * @throws Problem (request) when that is no reference
 */ function cacheRepositories(ref, images) {
    const places = ref === undefined ? images.map(({ repository })=>repository) : [
        ref
    ];
    return [
        ...new Set(places.flatMap((place)=>registryPlace(place)?.repository ?? []))
    ];
}
/** Whether layers have to be compressed once more for the cache. */ function compressesTwice({ backend, compression }) {
    return compression !== 'gzip' && [
        'gha',
        's3',
        'azblob'
    ].includes(backend);
}
function manifest(attrs) {
    return {
        'oci-mediatypes': attrs['oci-mediatypes'] ?? 'true',
        'image-manifest': attrs['image-manifest'] ?? 'true'
    };
}
/** A repository, or a repository with a tag that the names of all tags begin with. */ function registryPlace(place) {
    if (place === undefined) return undefined;
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference)(place);
    if (reference.digest !== undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)('cache: registry names a digest', {
        todo: 'Name a repository, or a tag'
    });
    return {
        repository: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.repositoryName)(reference),
        tag: reference.tag ?? 'buildcache'
    };
}
function without(attrs, key) {
    return Object.fromEntries(Object.entries(attrs).filter(([name])=>name !== key));
}


/***/ })

};
