export const id = 8782;
export const ids = [8782,6999,7304];
export const modules = {

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
/* harmony export */   Ns: () => (/* binding */ branchSlot),
/* harmony export */   SW: () => (/* binding */ slotOf),
/* harmony export */   UU: () => (/* binding */ cacheName),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   wI: () => (/* binding */ readSlots)
/* harmony export */ });
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

/***/ 29536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCacheWish: () => (/* binding */ readCacheWish)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71630);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16999);



const common = [
    'mode'
];
const compressed = [
    'compression',
    'compression-level',
    'force-compression'
];
/**
 * What a user may say of each. What we set ourselves (`ignore-error`) is not among it. Source: docs.docker.com,
 * "Cache storage backends", and moby/buildkit cache/remotecache.
 */ const backends = {
    gha: {
        main: 'scope',
        keys: [
            ...common,
            'scope',
            'timeout',
            'repository',
            'ghtoken',
            'version'
        ]
    },
    registry: {
        main: 'ref',
        keys: [
            ...common,
            ...compressed,
            'ref',
            'oci-mediatypes',
            'image-manifest',
            'registry.insecure'
        ]
    },
    local: {
        main: 'dest',
        needs: 'dest',
        keys: [
            ...common,
            ...compressed,
            'dest',
            'oci-mediatypes',
            'image-manifest',
            'reset'
        ]
    },
    s3: {
        main: 'bucket',
        needs: 'bucket',
        keys: [
            ...common,
            ...[
                'bucket',
                'region',
                'name',
                'prefix',
                'blobs_prefix',
                'manifests_prefix',
                'endpoint_url'
            ],
            ...[
                'use_path_style',
                'touch_refresh',
                'upload_parallelism',
                'disable_accept_encoding'
            ],
            ...[
                'access_key_id',
                'secret_access_key',
                'session_token',
                'retry_mode',
                'retry_max_attempts'
            ]
        ]
    },
    azblob: {
        main: 'account_url',
        needs: 'account_url',
        keys: [
            ...common,
            ...[
                'account_url',
                'account_name',
                'container',
                'name',
                'prefix',
                'blobs_prefix',
                'manifests_prefix'
            ],
            'secret_access_key'
        ]
    },
    inline: {
        keys: []
    }
};
const words = [
    'auto',
    'off',
    ...Object.keys(backends)
];
const forms = 'It can be auto, off, gha, registry, registry=REPOSITORY, local=FOLDER, s3=BUCKET,region=…, azblob=ACCOUNT_URL or inline; more keys follow after commas, as in cache-to';
/**
 * Reads the `cache` input: a word, `BACKEND=PLACE`, and BuildKit's own keys after commas (`s3=caches,region=eu-west-1`).
 * `type=s3,bucket=caches,…`, as one would write it in `cache-to`, is the same.
 * @throws Problem (request) for another word, another key, or a backend without its place; no value is shown, as one
 *   may be a secret
 */ function readCacheWish(text) {
    const [first = '', ...rest] = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__.fieldsOf)(text.trim());
    const [word, place] = keyAndValue(first.replace(/^type=/, ''));
    if (word === 'auto' || word === 'off') {
        if (place !== undefined || rest.length > 0) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`cache: ${word} stands alone`, {
            todo: forms
        });
        return {
            kind: word
        };
    }
    if (!isBackend(word)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`cache is ${JSON.stringify(word)}`, {
        ...(0,_tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__.didYouMean)(word, words),
        todo: forms
    });
    const { main, needs, keys } = backends[word];
    const attrs = {};
    const add = (key, value)=>{
        const known = word === 'local' && key === 'src' ? 'dest' : key;
        if (!keys.includes(known)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`cache: ${word} has the unknown key ${JSON.stringify(key)}`, {
            ...(0,_tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__.didYouMean)(key, keys),
            todo: keys.length === 0 ? `cache: ${word} stands alone` : `It knows ${keys.join(', ')}`
        });
        if (value === undefined || value === '') throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`cache: ${word} has ${key} without a value`);
        attrs[known] = value;
    };
    if (place !== undefined) add(main ?? 'place', place);
    for (const field of rest)add(...keyAndValue(field));
    if (needs !== undefined && attrs[needs] === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`cache: ${word} does not say where`, {
        todo: forms
    });
    return {
        kind: word,
        attrs
    };
}
function isBackend(word) {
    return Object.hasOwn(backends, word);
}
function keyAndValue(field) {
    const at = field.indexOf('=');
    return at < 0 ? [
        field.trim(),
        undefined
    ] : [
        field.slice(0, at).trim(),
        field.slice(at + 1).trim()
    ];
}


/***/ }),

/***/ 49683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   MB: () => (/* binding */ compressionOf),
/* harmony export */   Q3: () => (/* binding */ isManifestType)
/* harmony export */ });
/** Media types of OCI images and of Docker's schema 2 (image-spec/media-types.md, distribution docs). */ const mediaTypes = {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json'
};
/** What we accept when we ask a registry for a manifest. */ const manifestTypes = [
    mediaTypes.index,
    mediaTypes.manifest,
    mediaTypes.dockerIndex,
    mediaTypes.dockerManifest
];
/** Whether a media type is that of an index (Docker: manifest list). */ function isIndexType(mediaType) {
    return mediaType === mediaTypes.index || mediaType === mediaTypes.dockerIndex;
}
/** Whether a media type is that of one image's manifest. */ function isManifestType(mediaType) {
    return mediaType === mediaTypes.manifest || mediaType === mediaTypes.dockerManifest;
}
/** How a layer is compressed, or undefined when its media type is not one of a layer. */ function compressionOf(mediaType) {
    const match = /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar|docker\.image\.rootfs\.(?:foreign\.)?diff\.tar)(?:[+.](gzip|zstd))?$/.exec(mediaType);
    if (!match) return undefined;
    if (match[1] === 'gzip') return 'gzip';
    return match[1] === 'zstd' ? 'zstd' : 'none';
}


/***/ }),

/***/ 37304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ ownAnnotations),
/* harmony export */   Hs: () => (/* binding */ readOwnAnnotations)
/* harmony export */ });
/* unused harmony export writeOwnAnnotations */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8219);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81924);


/**
 * What we write into the root (index, or the only manifest) of an image when it is published, and read again from the
 * tags of later runs. Annotations, because labels would be inherited by derived images (design notes, "Skipping what
 * did not change").
 */ const ownAnnotations = {
    /** `sha256:…` of all that the image is made of. */ fingerprint: 'vnd.image-build.fingerprint',
    /** JSON: part → value; what the fingerprint was made of. */ parts: 'vnd.image-build.parts',
    /** JSON: parent → digest of its root that this image was built on. */ parents: 'vnd.image-build.parents',
    /** Comma-separated; the index says it too, a lone manifest does not. */ platforms: 'vnd.image-build.platforms',
    /** `pull-request` where one has published it; absent otherwise. */ origin: 'vnd.image-build.origin'
};
/** The annotations that say some facts: the same ones for the same facts, in whatever order those are. */ function writeOwnAnnotations(facts) {
    const { fingerprint, parts, parents, platforms, isFromPullRequest } = facts;
    return {
        ...fingerprint === undefined ? {} : {
            [ownAnnotations.fingerprint]: fingerprint
        },
        [ownAnnotations.parts]: sortedJson(parts),
        [ownAnnotations.parents]: sortedJson(parents),
        [ownAnnotations.platforms]: sortPlatforms(platforms).join(','),
        ...isFromPullRequest ? {
            [ownAnnotations.origin]: 'pull-request'
        } : {}
    };
}
/** The facts that annotations from a registry say. Anybody may have written those: what makes no sense is absent. */ function readOwnAnnotations(annotations) {
    const fingerprint = annotations[ownAnnotations.fingerprint] ?? '';
    const parents = textsOf(annotations[ownAnnotations.parents]);
    return {
        ...(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(fingerprint) ? {
            fingerprint
        } : {},
        parts: textsOf(annotations[ownAnnotations.parts]),
        parents: Object.values(parents).every(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc) ? parents : {},
        platforms: platformsOf(annotations[ownAnnotations.platforms] ?? ''),
        // Who claims anything there is not trusted further than a pull request.
        isFromPullRequest: annotations[ownAnnotations.origin] !== undefined
    };
}
function sortedJson(texts) {
    const entries = Object.entries(texts).sort(([a], [b])=>a < b ? -1 : a > b ? 1 : 0);
    return JSON.stringify(Object.fromEntries(entries));
}
/** A JSON object of texts; empty where it is anything else. */ function textsOf(json) {
    let value;
    try {
        value = JSON.parse(json ?? '');
    } catch  {
        return {};
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    const entries = Object.entries(value).flatMap(([name, text])=>typeof text === 'string' ? [
            [
                name,
                text
            ]
        ] : []);
    return entries.length === Object.keys(value).length ? Object.fromEntries(entries) : {};
}
function platformsOf(text) {
    try {
        return text === '' ? [] : [
            ...new Set(text.split(',').map(_platform_js__WEBPACK_IMPORTED_MODULE_1__.normalizePlatform))
        ].sort();
    } catch  {
        return [];
    }
}


/***/ }),

/***/ 24930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tl: () => (/* binding */ assignTags),
/* harmony export */   Ub: () => (/* binding */ repositoriesOf),
/* harmony export */   z1: () => (/* binding */ refuseSharedTags)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97970);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71630);



/**
 * The full references that each image gets, checked against the grammar and normalised (`ghcr.io/acme/base:1.2.0`).
 * Full references of the `tags` input (metadata-action's output) belong to the only image, or to the one that the
 * repository is called after.
 * @returns image → its references, without duplicates
 * @throws Problem (request) for a name or tag that breaks the grammar, a full reference that belongs to none of
 *   several images, a branch whose name makes no tag
 */ function assignTags(images, source) {
    if (source.names.includes('')) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)('The name of this branch or tag makes no tag of an image', {
        todo: 'Give tags or version'
    });
    const { only } = source;
    const full = source.explicit?.filter(isFull) ?? [];
    const owners = new Map(full.map((tag)=>[
            tag,
            only ?? ownerOf(tag, images, source)
        ]));
    return new Map(images.map((image)=>{
        const own = full.filter((tag)=>owners.get(tag) === image.name);
        const given = image.name === only ? referencesOfOnly(image, source) : full.length > 0 ? referencesAmong(image, own, source) : referencesOf(image, source);
        return [
            image.name,
            [
                ...new Set(given.map(normalise))
            ]
        ];
    }));
}
/** A single image takes full references as they are; a name alone is a whole one where nothing says where to. */ function referencesOfOnly(image, source) {
    const { explicit, registry } = source;
    if (explicit?.some(isFull) === true) return explicit.map((tag)=>isFull(tag) || registry === undefined ? tag : placed(image, tag, registry));
    if (registry === undefined && explicit !== undefined && image.ownTags.length === 0) return explicit;
    return referencesOf(image, source);
}
/** Tag names: below the registry, else where the image's file puts it. */ function referencesOf(image, { names, explicit, registry }) {
    if (registry !== undefined) return names.map((name)=>placed(image, name, registry));
    if (explicit === undefined) return image.ownTags;
    return image.ownTags.flatMap((own)=>explicit.map((tag)=>`${repositoryOf(own)}:${tag}`));
}
/** The full references that are this image's, and the names beside them, which are every image's. */ function referencesAmong(image, full, { explicit = [], registry }) {
    const names = explicit.filter((tag)=>!isFull(tag));
    const known = image.ownTags.length > 0 ? image.ownTags : full;
    return registry === undefined ? [
        ...full,
        ...known.flatMap((own)=>names.map((name)=>`${repositoryOf(own)}:${name}`))
    ] : [
        ...full,
        ...names.map((name)=>placed(image, name, registry))
    ];
}
/**
 * The image whose repository a reference names: the one that its file or the registry puts there, else the one whose
 * name the repository has or ends with (`acme-base`, of several the longest name).
 */ function ownerOf(tag, images, { registry }) {
    const repository = repositoryOf(tag);
    const place = ({ name, ownTags })=>ownTags.some((own)=>repositoryOf(own) === repository) || registry !== undefined && repositoryOf(placed({
            name
        }, 'x', registry)) === repository;
    const there = images.filter(place);
    const last = repository.split('/').at(-1) ?? '';
    const alike = images.filter(({ name })=>last === lower(name) || [
            '-',
            '_',
            '.'
        ].some((sign)=>last.endsWith(sign + lower(name)))).sort((a, b)=>b.name.length - a.name.length);
    const found = there.length > 0 ? there : alike.slice(0, 1);
    const [owner, other] = found;
    const names = images.map(({ name })=>name);
    if (owner === undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`tags has ${JSON.stringify(tag)}, but no image is called ${JSON.stringify(last)}`, {
        ...(0,_tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(last, names),
        todo: `Images: ${names.join(', ')}. For tags of all of them give registry, and tags without a repository (metadata-action: tag-names)`
    });
    if (other !== undefined) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`tags has ${JSON.stringify(tag)}, where both ${owner.name} and ${other.name} go to`, {
        todo: 'Give registry, and tags without a repository: they become REGISTRY/NAME:TAG'
    });
    return owner.name;
}
/** The repository of an image below a registry: Bake allows upper case in a target's name, repositories do not. */ function placed({ name }, tag, registry) {
    return `${registry}/${lower(name)}:${tag}`;
}
/** The repositories (`ghcr.io/acme/base`) that an image goes to, whatever its tags are called. */ function repositoriesOf(image, registry) {
    return registry === undefined ? [
        ...new Set(image.ownTags.map(repositoryOf))
    ] : [
        repositoryOf(placed(image, 'x', registry))
    ];
}
function repositoryOf(reference) {
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.repositoryName)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.parseReference)(reference));
}
function lower(name) {
    return name.toLowerCase();
}
function isFull(tag) {
    return /[/:@]/.test(tag);
}
function normalise(text) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.parseReference)(text);
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.formatReference)({
        ...reference,
        tag: reference.tag ?? 'latest'
    });
}
/**
 * Refuses two images that would move the same tag, before either is built: one of them would be lost.
 * @throws Problem (request)
 */ function refuseSharedTags(images) {
    const owners = new Map();
    for (const { name, tags } of images)for (const tag of tags){
        const owner = owners.get(tag);
        if (owner !== undefined && owner !== name) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .badRequest */ .li)(`${owner} and ${name} both ask for the tag ${tag}`, {
            todo: 'Give registry, so that each image has a repository of its own, or other tags to one of them'
        });
        owners.set(tag, name);
    }
}


/***/ }),

/***/ 75491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ cleanTag),
/* harmony export */   OU: () => (/* binding */ isCommitTag),
/* harmony export */   ez: () => (/* binding */ pullNumberOf),
/* harmony export */   m: () => (/* binding */ commitTag)
/* harmony export */ });
/**
 * A name as a tag can hold it: runs of other signs become `-`, as in docker/metadata-action, and what a tag may not
 * begin with is dropped. Empty when nothing is left.
 */ function cleanTag(name) {
    return name.replaceAll(/[^\w.-]+/g, '-').replace(/^[.-]+/, '').slice(0, 128);
}
/** The tag of a commit, as metadata-action's `type=sha` makes it: `sha-860c190`. */ function commitTag(commit) {
    return `sha-${commit.slice(0, 7)}`;
}
/** Whether a tag is that of a commit, of whatever length. */ function isCommitTag(tag) {
    return /^sha-[0-9a-f]{7,40}$/.test(tag);
}
/** The number of the pull request that a tag belongs to. */ function pullNumberOf(tag) {
    return /^pr-(\d+)$/.exec(tag)?.[1];
}


/***/ }),

/***/ 82307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ versionReader),
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
/* harmony import */ var _tag_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75491);

/** Numbers with points, and ISO dates, whose hyphens PEP 440 would take for post-releases. */ const plain = /^(?:\d+(?:\.\d+)*|\d{4}-\d{2}(?:-\d{2})?)$/;
/**
 * Reads versions: semantic ones, dates and plain numbers as they were written (`2024.06`), and what PEP 440 allows, in
 * its normal form (`1.0-rc1` is `1.0rc1`). The libraries for it are loaded by this call.
 */ async function versionReader() {
    const [{ default: semver }, pep440] = await Promise.all([
        __webpack_require__.e(/* import() */ 2088).then(__webpack_require__.t.bind(__webpack_require__, 62088, 19)),
        __webpack_require__.e(/* import() */ 8898).then(__webpack_require__.t.bind(__webpack_require__, 68898, 19))
    ]);
    return (text)=>{
        const bare = text.trim().replace(/^[vV=]+(?=\d)/, '');
        const semantic = semver.parse(bare);
        if (semantic !== null) {
            const { major, minor, patch, prerelease, build } = semantic;
            const isRelease = prerelease.length === 0;
            return made({
                tag: bare,
                isRelease,
                pieces: [
                    major,
                    minor,
                    patch
                ].map(String),
                hasMore: build.length > 0
            });
        }
        if (plain.test(bare)) {
            const separator = bare.includes('-') ? '-' : '.';
            return made({
                tag: bare,
                isRelease: true,
                pieces: bare.split(separator),
                separator
            });
        }
        const python = pep440.explain(bare) ?? pep440.explain(withEpoch(bare));
        if (python === null) return undefined;
        const { epoch, release, local, is_prerelease, is_devrelease, is_postrelease } = python;
        return made({
            tag: local === null ? python.public : `${python.public}+${local}`,
            isRelease: !is_prerelease && !is_devrelease && !is_postrelease,
            pieces: release.map(String),
            epoch,
            hasMore: local !== null
        });
    };
}
/** A tag cannot hold the `!` of `1!2.0`. */ function withEpoch(text) {
    return text.replace(/^(\d+)-(?=\d+\.\d)/, '$1!');
}
function made({ tag, isRelease, pieces, separator = '.', epoch = 0, hasMore = false }) {
    const lengths = pieces.map((_, index)=>pieces.length - index).slice(hasMore ? 0 : 1);
    return {
        tag: (0,_tag_name_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanTag */ .I8)(tag),
        isRelease,
        epoch,
        numbers: pieces.map(Number),
        shorter: lengths// Anything may change in 0.x, so that nobody should follow `0` (metadata-action, "Major version zero").
        .filter((length)=>length > 1 || Number(pieces[0]) > 0).map((length)=>({
                tag: `${epoch === 0 ? '' : `${epoch}-`}${pieces.slice(0, length).join(separator)}`,
                length
            }))
    };
}
/** Below 0 when the first is lower; what is not there counts as 0. */ function compareVersions(a, b) {
    if (a.epoch !== b.epoch) return a.epoch - b.epoch;
    for(let at = 0; at < Math.max(a.numbers.length, b.numbers.length); at += 1){
        const difference = (a.numbers[at] ?? 0) - (b.numbers[at] ?? 0);
        if (difference !== 0) return difference;
    }
    return 0;
}


/***/ }),

/***/ 84870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ refuseUnknownImages),
/* harmony export */   q: () => (/* binding */ wantedNames)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71630);
/* harmony import */ var _policy_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53593);



/** The policy's group that holds what is built when nothing is named: Bake's word. */ const defaultGroup = 'default';
/**
 * The images that were asked for, groups put in; what they stand on comes later. Where nothing is named, the policy's
 * group `default` says it, which speaks of all sources; else each source does.
 * @throws Problem (request) for a name that is neither an image nor a group, and for groups that hold each other
 */ function wantedNames({ inputs, policy }, candidates) {
    const names = new Set(candidates.all.map(({ name })=>name));
    const expand = (name, trail)=>{
        const group = Object.hasOwn(candidates.groups, name) ? candidates.groups[name] : undefined;
        // In a group of its own name an image is itself, as for bake.
        if (names.has(name) && (group === undefined || trail.includes(name))) return [
            name
        ];
        if (group === undefined) throw unknown(`There is no image or group ${JSON.stringify(name)}`, name, candidates);
        if (trail.includes(name)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`The group ${name} holds itself: ${[
            ...trail,
            name
        ].join(' → ')}`);
        const members = group.flatMap((member)=>expand(member, [
                ...trail,
                name
            ]));
        if (names.has(name) && !members.includes(name)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`${name} is an image and a group that does not have it`, {
            todo: `Rename one of them; the group has ${members.join(', ')}`
        });
        return members;
    };
    // What is built when nothing is named are images, whatever groups are called.
    const hasDefault = !candidates.isSingle && Object.hasOwn(policy.file.groups ?? {}, defaultGroup);
    const named = inputs.targets ?? (hasDefault ? [
        defaultGroup
    ] : undefined);
    const wanted = named?.flatMap((name)=>expand(name, [])) ?? candidates.byDefault;
    if (wanted.length === 0) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)('There is nothing to build', {
        todo: named === undefined ? `Name images or groups with targets: ${shortList([
            ...names,
            ...Object.keys(candidates.groups)
        ])}` : `${named.join(', ')} holds no image`
    });
    return wanted;
}
/** Longer lists of names say nothing more. */ const shownNames = 20;
function shortList(names) {
    return [
        ...names.slice(0, shownNames),
        ...names.length > shownNames ? [
            '…'
        ] : []
    ].join(', ');
}
function unknown(what, name, { all, groups }, where) {
    const names = all.map((candidate)=>candidate.name);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(what, {
        ...where === undefined ? {} : {
            where
        },
        ...(0,_tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__.didYouMean)(name, [
            ...names,
            ...Object.keys(groups)
        ]),
        todo: `Images: ${shortList(names)}`
    });
}
/**
 * Refuses what the policy says of images that there are not: a typo would take a gate from the image that was meant.
 * @throws Problem (request)
 */ async function refuseUnknownImages(request, candidates) {
    if (candidates.isSingle) return;
    const { images = {}, groups = {} } = request.policy.file;
    const known = new Set(candidates.all.map(({ name })=>name));
    for (const name of Object.keys(images))if (!known.has(name)) throw unknown(`The policy speaks of an image ${JSON.stringify(name)}, which there is not`, name, candidates, await (0,_policy_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInPolicy */ .v)(request, [
        'images',
        name
    ]));
    for (const [group, members] of Object.entries(groups))for (const [index, member] of members.entries())if (!known.has(member) && !Object.hasOwn(candidates.groups, member)) throw unknown(`The group ${group} of the policy has ${JSON.stringify(member)}, which there is not`, member, candidates, await (0,_policy_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInPolicy */ .v)(request, [
        'groups',
        group,
        index
    ]));
}


/***/ }),

/***/ 13889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   uH: () => (/* binding */ clean),
/* harmony export */   v3: () => (/* binding */ cleanLines)
/* harmony export */ });
/* eslint-disable no-control-regex -- removing control characters is what this file is for */ // Escape sequences first, so that their parameters go too: strings (OSC, DCS, SOS, PM, APC) up to their end or the
// end of the line, then CSI, then the short ones. Source: ECMA-48, and xterm's ctlseqs for what terminals obey.
const sequences = [
    /(?:\u001b[\]PX^_]|[\u0090\u0098\u009d\u009e\u009f])[^\u0007\u001b\u009c\n\r]*(?:\u0007|\u001b\\|\u009c)?/g,
    /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?/g,
    /\u001b[ -/]*[0-~]?/g
];
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// C0 without tab and newline, DEL, C1; then what changes the direction of text, is invisible, or hides text in tags.
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
const halfCharacters = /\p{Surrogate}/gu;
/**
 * Makes untrusted text harmless for people's eyes and terminals: without escape sequences, control, direction and
 * invisible characters. Line ends become `\n`; tabs stay. What comes out still has to be escaped for HTML and Markdown.
 */ function clean(text) {
    const plain = sequences.reduce((rest, sequence)=>rest.replace(sequence, ''), text);
    return plain.replace(lineEnds, '\n').replace(controls, '').replace(halfCharacters, '\ufffd');
}
/** As `clean`, on one line: every run of white space becomes one blank. */ function oneLine(text) {
    return clean(text).replace(/\s+/g, ' ').trim();
}
/** The lines of untrusted text (each of which may hold line ends of its own), harmless, without blank ones at the end. */ function cleanLines(texts) {
    const lines = texts.flatMap((text)=>clean(text).split('\n')).map((line)=>line.trimEnd());
    const last = lines.findLastIndex((line)=>line !== '');
    return lines.slice(0, last + 1);
}
/** At most `length` characters (never half of one), the last being `…` when something was cut off. */ function shorten(text, length) {
    if (text.length <= length) return text;
    const characters = Array.from(text);
    if (characters.length <= length) return text;
    return length < 1 ? '' : `${characters.slice(0, length - 1).join('')}…`;
}


/***/ }),

/***/ 58782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanRegistry: () => (/* binding */ cleanRegistry)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/wildcard.js
var wildcard = __webpack_require__(82927);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/clean/tags.js

/** Names that people give to moving tags, whatever branches there are. */ const channels = new Set([
    'latest',
    'edge',
    'nightly',
    'stable',
    'lts',
    'next',
    'canary',
    'beta',
    'alpha',
    'rc',
    'preview',
    'dev',
    'main',
    'master',
    'trunk'
]);
/**
 * Decides about one tag by its name and what there is in Git. Only what is known to be gone goes: a closed pull
 * request's, a commit's that no branch and no tag has any more, and a branch's; the last only where the policy takes the
 * tag for a branch's and image-build has published it, because a tag by hand (`bookworm`) looks the same.
 * @param all the tags of the repository
 */ function decideTag(tag, all, remote, rules) {
    const { name } = tag;
    const kept = keptByPolicy(name, rules);
    if (kept !== undefined) return kept;
    if (channels.has(name) || rules.own.includes(name)) return {
        kind: 'stays',
        why: 'it is a moving tag'
    };
    if (isVersion(tag, all)) return {
        kind: 'stays',
        why: 'it is a version'
    };
    const digest = subjectOf(name);
    if (digest !== undefined) return {
        kind: 'belongs',
        digest
    };
    if (isEntryTag(name)) return {
        kind: 'unsure',
        why: 'it is called like what image-build keeps for later runs, and is something else'
    };
    const pull = /^pr-(\d+)$/.exec(name)?.[1];
    if (pull !== undefined) return decidePull(pull, remote);
    const branch = remote.branches.get(name);
    if (branch !== undefined) return {
        kind: 'stays',
        why: `the branch ${branch} is there`
    };
    if (remote.gitTags.has(name)) return {
        kind: 'stays',
        why: 'a Git tag is called so'
    };
    const commit = /^sha-([0-9a-f]{7,40})$/.exec(name)?.[1];
    if (commit !== undefined) return decideCommit(commit, remote);
    if (name.startsWith('gh-readonly-queue-')) return {
        kind: 'goes',
        why: 'its merge queue is over'
    };
    if (!rules.branches.some((one)=>(0,wildcard/* matchesWildcard */._)(one, name))) return {
        kind: 'unsure',
        why: 'no branch is called so, and retention.branches does not take it for one'
    };
    return tag.isOurs === true ? {
        kind: 'goes',
        why: 'no branch is called so any more'
    } : {
        kind: 'unsure',
        why: 'no branch is called so, but image-build has not published it'
    };
}
/** What the policy keeps stays, whatever it is. */ function keptByPolicy(name, { keep }) {
    const pattern = keep.find((one)=>(0,wildcard/* matchesWildcard */._)(one, name));
    return pattern === undefined ? undefined : {
        kind: 'stays',
        why: `the policy keeps ${pattern}`
    };
}
/** Whether a tag is called as the registry store of cache/ calls its own. */ function isEntryTag(name) {
    return /^ib-cache-(key|prefix)-[0-9a-f]{64}$/.test(name);
}
/** Whether it matters who has published what a tag names. */ function dependsOnOrigin(...[tag, ...more]) {
    return decideTag({
        ...tag,
        isOurs: true
    }, ...more).kind !== decideTag({
        ...tag,
        isOurs: false
    }, ...more).kind;
}
/** What becomes of what a pull request has made. */ function decidePull(number, { pulls }) {
    if (pulls?.open.has(number) === true) return {
        kind: 'stays',
        why: `pull request ${number} is open`
    };
    if (pulls === undefined || pulls.unknown.has(number)) return {
        kind: 'unsure',
        why: `it is not known whether pull request ${number} is open`
    };
    return {
        kind: 'goes',
        why: `pull request ${number} is closed`
    };
}
function decideCommit(start, { commits }) {
    if (commits === undefined) return {
        kind: 'unsure',
        why: `only a whole checkout knows whether a branch has the commit ${start}`
    };
    return commits.some((commit)=>commit.startsWith(start)) ? {
        kind: 'stays',
        why: 'its commit is there'
    } : {
        kind: 'goes',
        why: 'no branch and no tag has its commit any more'
    };
}
/**
 * Versions, and what stands behind one: `1.2.3-alpine`, `v2-slim`; `3-alpine` where `3` is a version here, too, because
 * a branch may be called `123-fix-login`.
 */ function isVersion({ name, isVersion: reads }, all) {
    if (reads || /^v?\d+\.\d/.test(name) || /^v\d+(?![a-z0-9])/i.test(name)) return true;
    const number = /^(\d+)[-_]/.exec(name)?.[1];
    return number !== undefined && all.some((other)=>other.isVersion && (other.name === number || other.name.startsWith(`${number}.`)));
}
/**
 * The digest of the manifest that a tag belongs to: `sha256-…`, where registries without a referrers API keep what
 * refers to it (distribution-spec, "Referrers Tag Schema"), and cosign's `sha256-….sig`.
 */ function subjectOf(name) {
    const hex = /^sha256-([0-9a-f]{64})(\.\w+)?$/.exec(name)?.[1];
    return hex === undefined ? undefined : `sha256:${hex}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/clean/entries.js

const dayMs = 24 * 3_600_000;
const usualKeptAfterMs = 7 * dayMs;
/** What can still be found by a prefix is of use to who goes back to older lock files: it may stay so much longer. */ const longerWhereFound = 4;
/**
 * Decides about the tags of what is kept for later runs: all tags of one entry have the same end. Nothing goes that is
 * younger than the limit. Of the rest goes what no prefix finds any more; what a closed pull request or a branch that is
 * gone has kept; and, after four times the limit, what has a younger one of its family in its slot. So the newest of each
 * family stays, however old it is: no registry says when it was used last.
 * @param all the tags of the repository
 * @param nowMs ms since 1970
 * @returns the verdict on one of them; undefined for what is no entry
 */ function entryDecider(all, remote, rules, nowMs) {
    const entries = all.flatMap(({ name, entry })=>entry && isEntryTag(name) ? [
            {
                name,
                entry
            }
        ] : []);
    const found = new Set(entries.filter(({ name })=>name.startsWith('ib-cache-prefix-')).map(({ entry })=>entry.digest));
    const newest = new Map();
    for (const { entry } of entries){
        const kin = kinOf(entry);
        newest.set(kin, Math.max(newest.get(kin) ?? 0, entry.createdMs));
    }
    const limitMs = rules.keptAfterMs ?? usualKeptAfterMs;
    return ({ name, entry })=>{
        if (entry === undefined || !isEntryTag(name)) return undefined;
        const kept = keptByPolicy(name, rules);
        if (kept !== undefined) return kept;
        const ageMs = nowMs - entry.createdMs;
        if (ageMs <= limitMs) return {
            kind: 'stays',
            why: 'a later run may need it'
        };
        const age = `it was kept ${Math.floor(ageMs / dayMs)} days ago`;
        const lost = whyLost(entry.slot, remote);
        if (lost !== undefined) return {
            kind: 'goes',
            why: `${age}, and ${lost}`
        };
        if (!found.has(entry.digest)) return {
            kind: 'goes',
            why: `${age}, and a younger one has taken its place`
        };
        const isNewest = newest.get(kinOf(entry)) === entry.createdMs;
        return isNewest || ageMs <= longerWhereFound * limitMs ? {
            kind: 'stays',
            why: 'a later run may need it'
        } : {
            kind: 'goes',
            why: `${age}, for other lock files than the youngest`
        };
    };
}
function kinOf({ slot, family, digest }) {
    return JSON.stringify(family === undefined ? [
        digest
    ] : [
        family,
        slot
    ]);
}
/** Why nobody will ask for a slot again; undefined where somebody may. */ function whyLost(slot, remote) {
    if (slot === undefined || slot === 'local') return undefined;
    const pull = /^pr-(\d+)$/.exec(slot)?.[1];
    if (pull !== undefined) {
        const verdict = decidePull(pull, remote);
        return verdict.kind === 'goes' ? verdict.why : undefined;
    }
    return remote.slots?.has(slot) === false ? `its branch ${slot} is gone` : undefined;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/clean/versions.js

/** A publication sends an image's parts before its tags: what is younger may be about to be named. */ const graceMs = 3_600_000;
/**
 * Decides about the versions of a package on GitHub, where only whole versions go, and where the platforms of an image
 * and what refers to it are untagged versions of their own. A version goes when all its tags go, and with it what only
 * it consists of; an untagged one when it is older than asked and nothing that stays consists of it or refers to it.
 */ function decideVersions(versions, verdicts, { untaggedAfterMs }, nowMs) {
    const links = linksOf(versions);
    const isYoung = ({ changedMs })=>changedMs > nowMs - graceMs;
    const isOld = ({ changedMs })=>untaggedAfterMs !== undefined && changedMs <= nowMs - Math.max(untaggedAfterMs, graceMs);
    const named = versions.filter(isNamed);
    const leaving = named.filter(({ tags })=>tags.every((tag)=>subjectOf(tag) !== undefined || verdicts.get(tag)?.kind === 'goes'));
    const kept = reach(links, without(named, leaving));
    // What belongs to something that leaves is no reason of its own to stay; anything else that is not old is.
    const partsOfLeaving = reach(links, leaving);
    const loose = versions.filter((version)=>!isNamed(version) && !kept.has(version.digest) && !partsOfLeaving.has(version.digest));
    const young = versions.filter((version)=>!isNamed(version) && isYoung(version));
    const staying = reach(links, [
        ...without(named, leaving),
        ...young,
        ...loose.filter((version)=>!isOld(version))
    ]);
    const goes = (version)=>!staying.has(version.digest);
    const first = leaving.filter(goes);
    const parts = versions.filter((one)=>!isNamed(one) && partsOfLeaving.has(one.digest) && goes(one));
    const old = loose.filter(goes);
    return {
        removals: [
            ...first.map((version)=>removal(version, reasonOf(version, verdicts))),
            ...parts.map((version)=>removal(version, `it belongs to ${first.map(nameOf).join(', ')}`)),
            ...old.map((version)=>removal(version, 'it is untagged, and older than asked'))
        ],
        doubts: versions.flatMap((version)=>doubtsOf(version, goes(version), verdicts)),
        kept: named.filter((version)=>!goes(version)).flatMap(({ tags })=>tags),
        limits: []
    };
}
/** Whether it has a tag of its own: not only one that says what it belongs to. */ function isNamed({ tags }) {
    return tags.some((tag)=>subjectOf(tag) === undefined);
}
/** Digest → digests of what it consists of, and of what refers to it. */ function linksOf(versions) {
    const links = new Map();
    const link = (from, to)=>void links.set(from, [
            ...links.get(from) ?? [],
            to
        ]);
    for (const { digest, children, subject, tags } of versions){
        for (const child of children)link(digest, child);
        for (const about of [
            subject,
            ...tags.map(subjectOf)
        ])if (about !== undefined) link(about, digest);
    }
    return links;
}
/** All that hangs on these versions, with themselves. */ function reach(links, from) {
    const reached = new Set();
    const open = from.map(({ digest })=>digest);
    for(let digest = open.pop(); digest !== undefined; digest = open.pop()){
        if (reached.has(digest)) continue;
        reached.add(digest);
        open.push(...links.get(digest) ?? []);
    }
    return reached;
}
function without(all, some) {
    return all.filter((one)=>!some.includes(one));
}
function removal({ id, digest, tags }, why) {
    return {
        kind: 'version',
        id,
        digest,
        tags,
        why
    };
}
function nameOf({ tags }) {
    return tags.join(', ');
}
function reasonOf({ tags }, verdicts) {
    const reasons = tags.flatMap((tag)=>{
        const verdict = verdicts.get(tag);
        return verdict?.kind === 'goes' ? [
            verdict.why
        ] : [];
    });
    return [
        ...new Set(reasons)
    ].join('; ');
}
/** Tags that would go, or may have to, and stay with their version. */ function doubtsOf({ tags }, goes, verdicts) {
    if (goes) return [];
    const others = tags.filter((tag)=>verdicts.get(tag)?.kind !== 'goes');
    return tags.flatMap((tag)=>{
        const verdict = verdicts.get(tag);
        if (verdict?.kind === 'unsure') return [
            {
                tag,
                why: verdict.why
            }
        ];
        if (verdict?.kind !== 'goes') return [];
        const because = others.length > 0 ? `it is the same version as ${others.join(', ')}, and GitHub removes no single tag` : 'it is part of something that stays';
        return [
            {
                tag,
                why: `${verdict.why}, but ${because}`
            }
        ];
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/clean/decide.js



/**
 * Decides what of a repository goes. Never a version, `latest` or another moving tag, what a branch, a Git tag or an
 * open pull request makes, or what the policy keeps; and nothing that one of these consists of. What is kept for later
 * runs has rules of its own (entries.ts).
 * @param nowMs ms since 1970
 */ function decideRetention(facts, remote, rules, nowMs) {
    const ofEntry = entryDecider(facts.tags, remote, rules, nowMs);
    const verdicts = new Map(facts.tags.map((tag)=>[
            tag.name,
            ofEntry(tag) ?? decideTag(tag, facts.tags, remote, rules)
        ]));
    return facts.versions === undefined ? decideTags(facts.tags, verdicts, rules) : decideVersions(facts.versions, verdicts, rules, nowMs);
}
/** A registry that removes single tags, and shows nothing of what has none. */ function decideTags(tags, verdicts, { untaggedAfterMs }) {
    const removals = [];
    const doubts = [];
    const kept = [];
    for (const { name, entry } of tags){
        const verdict = verdicts.get(name);
        if (verdict?.kind === 'goes') removals.push({
            kind: 'tag',
            tag: name,
            ...entry === undefined ? {} : {
                digest: entry.digest
            },
            why: verdict.why
        });
        else if (verdict?.kind === 'unsure') doubts.push({
            tag: name,
            why: verdict.why
        });
        else kept.push(name);
    }
    return {
        removals,
        doubts,
        kept,
        limits: untaggedAfterMs === undefined ? [] : [
            'this registry does not list untagged versions: its own clean-up has to remove them'
        ]
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/clean/list.js
/** As wide as the longest. */ const words = {
    asked: 'would go',
    removed: 'removed ',
    changed: 'stays   ',
    failed: 'FAILED  '
};
/** So many tags of one reason are named. */ const shownTags = 10;
/**
 * The list for one repository: what goes and why, then what stays although nothing is known to need it.
 * @returns plain lines; names in them come from a registry, so that they have to be made harmless
 */ function listRepository(repository, listed, retention) {
    return [
        repository,
        ...listed.map(({ removal, outcome })=>`  ${words[outcome.kind]}  ${list_nameOf(removal)}: ${whyOf(removal, outcome)}`),
        ...byReason(retention.doubts).map(([why, tags])=>`  stays     ${shown(tags)}: ${why}`),
        ...retention.limits.map((limit)=>`  note      ${limit}`),
        `  ${counted(retention.kept.length)} still needed`
    ];
}
/** A tag, or a version by its tags and digest. */ function list_nameOf(removal) {
    if (removal.kind === 'tag') return removal.tag;
    const short = removal.digest.slice(0, 'sha256:'.length + 12);
    return removal.tags.length === 0 ? short : `${removal.tags.join(', ')} (${short})`;
}
function whyOf({ why }, outcome) {
    if (outcome.kind === 'failed') return outcome.why;
    return outcome.kind === 'changed' ? 'its tags have changed meanwhile' : why;
}
function byReason(doubts) {
    const reasons = new Map();
    for (const { tag, why } of doubts)reasons.set(why, [
        ...reasons.get(why) ?? [],
        tag
    ]);
    return [
        ...reasons
    ];
}
function shown(tags) {
    const more = tags.length - shownTags;
    return `${tags.slice(0, shownTags).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function counted(tags) {
    return tags === 1 ? '1 tag stays that is' : `${tags} tags stay that are`;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/media-types.js
var media_types = __webpack_require__(49683);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var reference = __webpack_require__(97970);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/own-annotations.js
var own_annotations = __webpack_require__(37304);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/clean/said.js


/** Of a manifest or an index what says which others it belongs to (image-spec, manifest.md and image-index.md). */ const partsSchema = type/* Type */.ZU.Object({
    artifactType: type/* Type */.ZU.Optional(type/* Type */.ZU.Unknown()),
    annotations: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Null(),
        type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.String())
    ])),
    subject: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Null(),
        type/* Type */.ZU.Object({
            digest: type/* Type */.ZU.String()
        })
    ])),
    manifests: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Null(),
        type/* Type */.ZU.Array(type/* Type */.ZU.Object({
            mediaType: type/* Type */.ZU.String(),
            digest: type/* Type */.ZU.String()
        }))
    ]))
});
/** What a manifest says of who has made it. */ function said(read) {
    const entry = read && entryOf(read);
    return {
        isOurs: isOurs(read?.parts),
        ...entry === undefined ? {} : {
            entry
        }
    };
}
const ownNames = Object.values(own_annotations/* ownAnnotations */.DO);
/** What image-build publishes says so in its root. */ function isOurs(parts) {
    return Object.keys(parts?.annotations ?? {}).some((name)=>ownNames.includes(name));
}
/** As the registry store writes them: that room's type says the same words. */ const entryNames = {
    artifactType: 'application/vnd.image-build.cache.v1',
    key: 'vnd.image-build.cache.key',
    slot: 'vnd.image-build.cache.slot',
    family: 'vnd.image-build.cache.family',
    created: 'org.opencontainers.image.created'
};
/** A file kept for later runs, by its manifest; anything else, or one that does not say how old it is, is none. */ function entryOf({ digest, parts: { artifactType, annotations } }) {
    const createdMs = Date.parse(annotations?.[entryNames.created] ?? '');
    if (artifactType !== entryNames.artifactType || Number.isNaN(createdMs)) return undefined;
    const [slot, family] = [
        annotations?.[entryNames.slot],
        annotations?.[entryNames.family]
    ];
    return {
        digest,
        createdMs,
        ...slot === undefined ? {} : {
            slot
        },
        ...family === undefined ? {} : {
            family
        }
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/clean/read.js






/** Manifests that are read at once. */ const atOnce = 8;
/**
 * Lists what a repository has; nothing where there is no such repository.
 * @throws Problem (surroundings) when the package API hides a repository that is there: it says 404 to a token that
 *   may not look
 */ async function readListing(repository, client, packages) {
    if (packages === undefined) return {
        kind: 'tags',
        tags: await client.listTags(repository)
    };
    const versions = await packages.versions();
    if (versions === undefined) {
        if ((await client.listTags(repository)).length === 0) return {
            kind: 'tags',
            tags: []
        };
        throw (0,problem/* surroundingsFailed */.fs)(`GitHub does not show the versions of ${(0,reference.repositoryName)(repository)}`, {
            todo: 'The token needs `packages: write` and the Admin role in the package’s settings ("Manage Actions access"); that of a person read:packages and delete:packages'
        });
    }
    return {
        kind: 'versions',
        versions,
        tags: versions.flatMap(({ tags })=>tags)
    };
}
/**
 * Reads what a decision needs: who has published what, and which versions are parts of others.
 * @throws Problem when something that stays cannot be read: nobody knows then what it consists of
 */ async function readFacts(listing, repository, client, { isVersion, dependsOnOrigin }) {
    const { default: pLimit } = await __webpack_require__.e(/* import() */ 370).then(__webpack_require__.bind(__webpack_require__, 70370));
    const limited = pLimit(atOnce);
    const read = async (which)=>{
        const stored = await client.getManifest({
            ...repository,
            ...which
        });
        if (stored === undefined) return undefined;
        const about = `A manifest of ${(0,reference.repositoryName)(repository)}`;
        return {
            digest: stored.digest,
            parts: (0,json/* parseJson */.qF)(partsSchema, stored.bytes.toString('utf8'), about)
        };
    };
    const named = listing.tags.map((name)=>({
            name,
            isVersion: isVersion(name)
        }));
    if (listing.kind === 'tags') return {
        tags: await Promise.all(named.map((tag)=>limited(async ()=>dependsOnOrigin(tag, named) || isEntryTag(tag.name) ? {
                    ...tag,
                    ...said(await read({
                        tag: tag.name
                    }))
                } : tag)))
    };
    const known = new Map();
    const readAll = (versions)=>Promise.all(versions.map(({ digest, tags })=>limited(async ()=>{
                const found = await read({
                    digest
                });
                if (found !== undefined) known.set(digest, found);
                else if (tags.length > 0) throw (0,problem/* surroundingsFailed */.fs)(`${(0,reference.repositoryName)(repository)} lists ${tags.join(', ')} as ${digest}, which is not there`, {
                    todo: 'Remove that version by hand: what it consists of is not known'
                });
            })));
    const { versions } = listing;
    await readAll(versions.filter(({ tags })=>tags.length > 0));
    // The platforms of an image have no parts; what else is untagged may be an index, or refer to something.
    const leaves = new Set([
        ...known.values()
    ].flatMap(({ parts: { manifests } })=>(manifests ?? []).filter(({ mediaType })=>!(0,media_types/* isIndexType */.$U)(mediaType)).map(({ digest })=>digest)));
    await readAll(versions.filter(({ tags, digest })=>tags.length === 0 && !leaves.has(digest)));
    const digests = new Map(versions.flatMap(({ tags, digest })=>tags.map((tag)=>[
                tag,
                digest
            ])));
    return {
        tags: named.map((tag)=>({
                ...tag,
                ...said(known.get(digests.get(tag.name) ?? ''))
            })),
        versions: versions.map((version)=>factOf(version, known.get(version.digest)?.parts))
    };
}
function factOf(version, parts) {
    const subject = parts?.subject?.digest;
    return {
        ...version,
        children: (parts?.manifests ?? []).map(({ digest })=>digest),
        ...subject === undefined ? {} : {
            subject
        }
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/tags/version.js
var version = __webpack_require__(82307);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/harmless.js
var harmless = __webpack_require__(13889);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/tools/in-turn.js
/** Does one after the other, and stops at the first that fails. @returns what came of each, in their order */ async function inTurn(items, work) {
    const results = [];
    for (const item of items)results.push(await work(item));
    return results;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/tools/once.js
/** Something that is made when it is first asked for. */ /** @param make what throws is thrown to everybody who asks */ function once(make) {
    let made;
    return {
        get: ()=>made ??= make(),
        made: async ()=>made?.catch(()=>undefined)
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/clean/packages.js


/** Of what `GET /orgs/ORG/packages/container/NAME/versions` gives; docs.github.com/rest/packages/packages. */ const versionSchema = type/* Type */.ZU.Object({
    id: type/* Type */.ZU.Integer(),
    name: type/* Type */.ZU.String(),
    created_at: type/* Type */.ZU.String(),
    updated_at: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    metadata: type/* Type */.ZU.Optional(type/* Type */.ZU.Object({
        container: type/* Type */.ZU.Optional(type/* Type */.ZU.Object({
            tags: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.String()))
        }))
    }))
});
/** Whether GitHub's packages are behind a registry: ghcr.io, and a GHES's own (`containers.HOST`). */ function isGitHubRegistry(registry, env) {
    const server = env['GITHUB_SERVER_URL'] ?? '';
    const host = URL.canParse(server) ? new URL(server).host : 'github.com';
    return registry === 'ghcr.io' || registry === `containers.${host}`;
}
/** The package of a repository: `ghcr.io/acme/images/base` is `images/base` of acme. */ function packagesOf(github, { repository }) {
    const [owner = '', ...rest] = repository.split('/');
    const name = encodeURIComponent(rest.join('/'));
    // Who owns it, an organisation or a person, is part of the address, and no name says which.
    let place;
    const places = [
        'orgs',
        'users'
    ].map((kind)=>`${kind}/${encodeURIComponent(owner)}/packages/container/${name}/versions`);
    return {
        versions: async ()=>{
            for (const path of places){
                const found = await github.list(`${path}?per_page=100`, versionSchema);
                if (found === undefined) continue;
                place = path;
                return found.map(({ id, name: digest, created_at, updated_at, metadata })=>({
                        id: String(id),
                        digest,
                        tags: metadata?.container?.tags ?? [],
                        changedMs: Math.max(timeOf(created_at), timeOf(updated_at ?? created_at))
                    }));
            }
            return undefined;
        },
        remove: async (id, tags)=>{
            const path = `${place ?? places[0] ?? ''}/${id}`;
            const now = await github.get(path, versionSchema);
            if (now === undefined) return 'removed';
            const has = now.metadata?.container?.tags ?? [];
            if (has.length !== tags.length || has.some((tag)=>!tags.includes(tag))) return 'changed';
            await github.remove(path);
            return 'removed';
        }
    };
}
function timeOf(text) {
    const ms = Date.parse(text);
    if (Number.isNaN(ms)) throw (0,problem/* surroundingsFailed */.fs)(`GitHub says a version is of ${JSON.stringify(text.slice(0, 50))}, which is no time`);
    return ms;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/login.js
var run_login = __webpack_require__(65190);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/clean-github.js



/** A password for GitHub's own registry is the token of somebody who wants to remove with it; else the job's token. */ async function tokenOf(inputs, { env }) {
    const logins = await (0,run_login/* loginsOf */.Qm)(inputs, env);
    const login = logins.find(({ registry })=>isGitHubRegistry(registry, env));
    const token = login?.password ?? inputs['github-token'] ?? env['GITHUB_TOKEN'] ?? env['GH_TOKEN'];
    return token === '' ? undefined : token;
}
/**
 * GitHub's API with that token.
 * @throws Problem (request) when there is none
 */ async function openGitHub({ inputs }, host) {
    const token = await tokenOf(inputs, host);
    if (token === undefined) throw (0,problem/* badRequest */.li)('Versions on ghcr.io are listed and removed by GitHub’s API, which needs a token', {
        todo: 'Give github-token, or username and password; in a workflow: ${{ github.token }}'
    });
    host.mask(token);
    const { createGitHub } = await Promise.all(/* import() */[__webpack_require__.e(4629), __webpack_require__.e(2958)]).then(__webpack_require__.bind(__webpack_require__, 41552));
    const apiUrl = host.env['GITHUB_API_URL'];
    return createGitHub({
        apiUrl,
        token,
        env: host.env,
        signal: host.signal
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/cache/policy/wish.js
var policy_wish = __webpack_require__(29536);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/candidates.js + 11 modules
var plan_candidates = __webpack_require__(56445);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/tags/assign.js
var tags_assign = __webpack_require__(24930);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/wanted.js
var plan_wanted = __webpack_require__(84870);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/clean-places.js









/**
 * The repositories of the images that the request names, and that of its cache, with what they hold.
 * @throws Problem when nothing says where images are published, or a registry cannot be asked
 */ async function readPlaces(request, host, workshop, client, github) {
    const candidates = await (0,plan_candidates/* findCandidates */.e)(request, workshop.buildx);
    const wanted = new Set((0,plan_wanted/* wantedNames */.q)(request, candidates));
    const names = candidates.all.filter(({ name })=>wanted.has(name)).flatMap(({ name, target })=>(0,tags_assign/* repositoriesOf */.Ub)({
            name,
            ownTags: target.tags ?? []
        }, request.inputs.registry));
    if (names.length === 0) throw (0,problem/* badRequest */.li)('Nothing says where the images are published', {
        todo: 'Give registry (ghcr.io/acme)'
    });
    return inTurn([
        ...new Set([
            ...names,
            ...cacheRepository(request)
        ])
    ].sort(), async (name)=>{
        const repository = (0,reference.parseReference)(name);
        const packages = isGitHubRegistry(repository.registry, host.env) ? packagesOf(await github.get(), repository) : undefined;
        return {
            name,
            repository,
            packages,
            listing: await readListing(repository, client, packages)
        };
    });
}
/** The repository that `cache: registry=…` names. */ function cacheRepository({ inputs }) {
    const wish = (0,policy_wish.readCacheWish)(inputs.cache ?? 'auto');
    const ref = wish.kind === 'registry' ? wish.attrs['ref'] : undefined;
    return ref === undefined ? [] : [
        (0,reference.repositoryName)((0,reference.parseReference)(ref))
    ];
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/cache/policy/names.js
var names = __webpack_require__(65611);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/capture.js
var capture = __webpack_require__(40111);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/env.js
var tools_env = __webpack_require__(44022);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/exec.js
var exec = __webpack_require__(79644);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/which.js
var which = __webpack_require__(24084);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/clean/remote.js







/**
 * Asks the remote `origin` of this checkout which branches, tags and pull requests it has.
 * @throws Problem when nobody knows what is gone: request where there is no git, no checkout or no origin, surroundings
 *   where origin does not answer
 */ async function readRemoteRefs(options) {
    const [program] = await (0,which/* which */.K7)('git', options.env);
    if (program === undefined) throw unknown('git is not there');
    const result = await (0,capture/* capture */.F)(program, [
        'ls-remote',
        '--symref',
        'origin'
    ], {
        cwd: options.cwd,
        env: gitEnv(options.env),
        signal: options.signal
    });
    if (result.exitCode !== 0) throw unanswered(result.stderr);
    const refs = parseRefs(result.stdout);
    // An empty answer would make everything look gone.
    if (refs.branches.length === 0) throw unknown('origin has no branches');
    return refs;
}
/** What `git ls-remote --symref` prints: `HASH<tab>REF`, and `ref: REF<tab>HEAD`. */ function parseRefs(text) {
    const branches = [];
    const gitTags = [];
    const heads = [];
    const pulls = {
        head: new Set(),
        merge: new Set()
    };
    let defaultBranch;
    for (const line of text.split('\n')){
        const [hash = '', ref = ''] = line.split('\t');
        if (ref === 'HEAD') defaultBranch ??= /^ref: refs\/heads\/(.+)$/.exec(hash)?.[1];
        const [, kind, name = ''] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
        // `v1^{}` is what the tag v1 names.
        if (kind !== undefined && !name.endsWith('^{}') && /^[0-9a-f]{40,64}$/.test(hash)) {
            (kind === 'heads' ? branches : gitTags).push(name);
            heads.push(hash);
        }
        const [, number, end] = /^refs\/pull\/(\d+)\/(head|merge)$/.exec(ref) ?? [];
        if (number !== undefined) pulls[end === 'merge' ? 'merge' : 'head'].add(number);
    }
    return {
        branches,
        gitTags,
        heads,
        ...defaultBranch === undefined ? {} : {
            defaultBranch
        },
        // GitHub keeps the head of every pull request, and the merge of an open one only where there is no conflict.
        ...pulls.head.size + pulls.merge.size === 0 ? {} : {
            pulls: {
                open: pulls.merge,
                unknown: new Set([
                    ...pulls.head
                ].filter((one)=>!pulls.merge.has(one)))
            }
        }
    };
}
/**
 * The open pull requests, as GitHub's API knows them.
 * @param repository `acme/images`
 */ async function readOpenPulls(github, repository) {
    const path = `repos/${repository.split('/').map(encodeURIComponent).join('/')}/pulls?state=open&per_page=100`;
    const found = await github.list(path, type/* Type */.ZU.Object({
        number: type/* Type */.ZU.Integer()
    }));
    if (found === undefined) throw (0,problem/* surroundingsFailed */.fs)(`GitHub does not show the pull requests of ${repository}`, {
        todo: 'Give the job `permissions: pull-requests: read`'
    });
    return {
        open: new Set(found.map(({ number })=>String(number))),
        unknown: new Set()
    };
}
/**
 * Of all commits that branches and tags have, those that begin with one of these.
 * @param starts at least seven digits each
 * @param heads where to begin
 * @returns full hashes; undefined when this checkout does not have all of them (a shallow one, or an old one)
 */ async function findCommits(starts, heads, { cwd, env, signal }) {
    const [git] = await (0,which/* which */.K7)('git', env);
    if (git === undefined) return undefined;
    const options = {
        cwd,
        env: gitEnv(env),
        signal
    };
    const shallow = await (0,capture/* capture */.F)(git, [
        'rev-parse',
        '--is-shallow-repository'
    ], options);
    if (shallow.exitCode !== 0 || shallow.stdout.trim() !== 'false') return undefined;
    const wanted = new Set(starts.map((start)=>start.slice(0, 7)));
    const found = [];
    const exitCode = await (0,exec/* stream */.T)(git, [
        'rev-list',
        '--stdin'
    ], {
        ...options,
        input: external_node_stream_.Readable.from([
            `${heads.join('\n')}\n`
        ]),
        onStdout: (commit)=>{
            if (wanted.has(commit.slice(0, 7))) found.push(commit);
        }
    });
    // It ends with an error where one of the heads is not here.
    return exitCode === 0 ? found : undefined;
}
/** What logs in to a remote besides the checkout's own settings; git never asks, there is nobody to answer. */ function gitEnv(env) {
    return (0,tools_env/* cleanEnv */.J)(env, {
        SSH_AUTH_SOCK: env['SSH_AUTH_SOCK'],
        GIT_SSH_COMMAND: env['GIT_SSH_COMMAND'],
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        LC_ALL: 'C'
    });
}
/**
 * Why `git ls-remote` has failed: its exit code is 128 for all that goes wrong.
 * @param said on standard error, in English
 */ function unanswered(said) {
    const log = said.split('\n').slice(-5);
    if (/not a git repository|does not appear to be a git repository|detected dubious ownership/.test(said)) return unknown('origin cannot be asked', log);
    return (0,problem/* surroundingsFailed */.fs)(`${notKnown}: origin does not answer`, {
        log,
        todo: 'Is there a network, and may this machine read origin?'
    });
}
const notKnown = 'It is not known which branches there are';
function unknown(why, log = []) {
    return (0,problem/* badRequest */.li)(`${notKnown}: ${why}`, {
        log,
        todo: 'Run it in a checkout whose remote origin can be asked'
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/tags/tag-name.js
var tag_name = __webpack_require__(75491);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/event.js
var request_event = __webpack_require__(97323);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/state/limits.js
var limits = __webpack_require__(9035);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/duration.js
var duration = __webpack_require__(67745);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/clean-remote.js









/**
 * The branches, Git tags and pull requests that there are. What was given wins over what the remote says.
 * @throws Problem when the remote cannot be asked
 */ async function refsOf({ branches, openPulls }, host) {
    const refs = branches === undefined ? await readRemoteRefs({
        cwd: host.cwd,
        env: host.env,
        signal: host.signal
    }) : {
        branches,
        gitTags: [],
        heads: []
    };
    return openPulls === undefined ? refs : {
        ...refs,
        pulls: {
            open: new Set(openPulls),
            unknown: new Set()
        }
    };
}
/**
 * What Git and GitHub say, as far as there are tags for which it matters.
 * @throws Problem when one of them cannot be asked
 */ async function remoteFacts(refs, places, host, { inputs }, { openPulls }, github) {
    const tags = new Set(places.flatMap(({ listing })=>listing.tags));
    const starts = [
        ...tags
    ].filter(tag_name/* isCommitTag */.OU).map((tag)=>tag.slice('sha-'.length));
    const hasPulls = [
        ...tags
    ].some((tag)=>(0,tag_name/* pullNumberOf */.ez)(tag) !== undefined || isEntryTag(tag));
    const repository = host.env['GITHUB_REPOSITORY'] ?? '';
    const token = await tokenOf(inputs, host);
    const asksGitHub = openPulls === undefined && repository !== '' && token !== undefined;
    const pulls = hasPulls && asksGitHub ? await readOpenPulls(await github.get(), repository) : refs.pulls;
    const git = {
        cwd: host.cwd,
        env: host.env,
        signal: host.signal
    };
    const commits = starts.length === 0 ? [] : refs.heads.length === 0 ? undefined : await findCommits(starts, refs.heads, git);
    return {
        branches: new Map(refs.branches.map((branch)=>[
                (0,tag_name/* cleanTag */.I8)(branch),
                branch
            ])),
        gitTags: new Set(refs.gitTags.map(tag_name/* cleanTag */.I8)),
        slots: new Set(refs.branches.map(names/* branchSlot */.Ns)),
        ...pulls === undefined ? {} : {
            pulls
        },
        ...commits === undefined ? {} : {
            commits
        }
    };
}
/** What may not go, by the policy, by what this run would publish, and for being a default branch's. */ function rulesOf({ inputs, policy }, host, refs) {
    const { keep = [], branches: branchTags = [], 'untagged-after': after } = policy.file.retention ?? {};
    const { defaultBranch } = (0,request_event/* readRunContext */.$)(host.env);
    const branches = [
        defaultBranch,
        refs.defaultBranch
    ].filter((name)=>name !== undefined);
    const given = (inputs.tags ?? []).map((tag)=>/[/:@]/.test(tag) ? (0,reference.parseReference)(tag).tag ?? 'latest' : tag);
    const branchTag = inputs['default-branch-tag'];
    const { olderThanMs } = (0,limits.limitsOf)(policy.file.state);
    return {
        keep,
        branches: branchTags,
        own: [
            ...branches.map(tag_name/* cleanTag */.I8),
            ...given,
            ...branchTag === undefined ? [] : [
                branchTag
            ]
        ],
        ...after === undefined ? {} : {
            untaggedAfterMs: (0,duration/* parseDuration */.E)(after)
        },
        ...olderThanMs === undefined ? {} : {
            keptAfterMs: olderThanMs
        }
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/secrets.js
var secrets = __webpack_require__(55438);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/workshop.js + 2 modules
var run_workshop = __webpack_require__(77805);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/clean.js














/**
 * `clean --registry`: lists, and with `yes` removes, what is published of closed pull requests, deleted branches and
 * lost commits, untagged versions that are older than the policy's `retention` says, and kept cache mounts that are
 * older than its `state` says and that no run would find. Prints one line for each.
 * @returns the exit code: 0, or that of the surroundings when something could not be removed
 * @throws Problem when it is not known what is gone, or a registry cannot be asked: then nothing was removed
 */ async function cleanRegistry(request, host, options) {
    const { yes, print = (line)=>void process.stdout.write(`${line}\n`) } = options;
    const workshop = await (0,run_workshop/* openWorkshop */._)(request, host, (0,secrets/* createSecrets */.gE)(host));
    const github = once(()=>openGitHub(request, host));
    try {
        const client = await workshop.registry();
        // Tags first: what is pushed while we look has its branch by the time that branches are listed.
        const places = await readPlaces(request, host, workshop, client, github);
        const refs = await refsOf(options, host);
        const remote = await remoteFacts(refs, places, host, request, options, github);
        const rules = rulesOf(request, host, refs);
        const read = await (0,version/* versionReader */.S)();
        const decided = await inTurn(places, async (place)=>{
            const facts = await readFacts(place.listing, place.repository, client, {
                isVersion: (tag)=>read(tag) !== undefined,
                dependsOnOrigin: (tag, all)=>dependsOnOrigin(tag, all, remote, rules)
            });
            return {
                place,
                retention: decideRetention(facts, remote, rules, Date.now())
            };
        });
        // Nothing goes before everything is decided.
        const outcomes = [];
        for (const { place, retention } of decided){
            const listed = await inTurn(retention.removals, async (removal)=>({
                    removal,
                    outcome: yes ? await remove(removal, place, client) : {
                        kind: 'asked'
                    }
                }));
            for (const line of listRepository(place.name, listed, retention))print((0,harmless/* clean */.uH)(line).replaceAll('\n', ' '));
            outcomes.push(...listed.map(({ outcome })=>outcome));
        }
        print(summary(outcomes, yes));
        return outcomes.some(({ kind })=>kind === 'failed') ? problem/* exitCodes */.hS.surroundings : 0;
    } finally{
        await (await github.made())?.close();
        await workshop.close();
    }
}
/** @throws Problem only when somebody stops the run: the others are still tried when one cannot be removed */ async function remove(removal, { repository, packages }, client) {
    try {
        if (removal.kind === 'version') return {
            kind: await packages?.remove(removal.id, removal.tags) ?? 'changed'
        };
        const place = {
            ...repository,
            tag: removal.tag
        };
        // It may lead to something else by now.
        if (removal.digest !== undefined && await client.resolveTag(place) !== removal.digest) return {
            kind: 'changed'
        };
        const result = await client.deleteTag(place);
        return result === 'deleted' ? {
            kind: 'removed'
        } : {
            kind: 'failed',
            why: `${repository.registry} does not let this login remove single tags`
        };
    } catch (error) {
        if (!(error instanceof problem/* Problem */.AF) || error.data.kind === 'interrupted') throw error;
        const { what, log = [] } = (0,problem/* problemOf */.Zw)(error, 'surroundings');
        return {
            kind: 'failed',
            why: [
                what,
                ...log.slice(0, 1)
            ].join(': ')
        };
    }
}
function summary(outcomes, yes) {
    const count = (kind)=>outcomes.filter((one)=>one.kind === kind).length;
    if (!yes) return outcomes.length === 0 ? 'Nothing would go.' : `${outcomes.length} would go; with --yes they are removed.`;
    const failed = count('failed');
    return `${count('removed')} removed${failed > 0 ? `, ${failed} could not be` : ''}.`;
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


/***/ })

};
