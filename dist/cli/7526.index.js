export const id = 7526;
export const ids = [7526];
export const modules = {

/***/ 97526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findMounts: () => (/* binding */ findMounts)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/cache/mounts/identity.js
var identity = __webpack_require__(21261);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/mounts/options.js

/**
 * Reads one mount of a RUN as BuildKit does: the last one of each option counts, all values but that of `from` have
 * their variables put in, an empty id is none.
 * Source: github.com/moby/buildkit, frontend/dockerfile/instructions/commands_runmount.go (parseMount), and
 * frontend/dockerfile/dockerfile2llb/convert_runmount.go (dispatchRunMounts).
 * @param folder the step's working folder; where nobody knows it, targets are told relative to `/`
 */ function readMount({ options, from }, folder) {
    const read = (...names)=>options_valueOf(options, names);
    const type = read('type') ?? 'bind';
    if (type instanceof Unread) return type.unknown('type');
    if (type.toLowerCase() !== 'cache') return {
        kind: 'other'
    };
    const target = read('target', 'dst', 'destination') ?? '';
    const given = read('id') ?? '';
    const id = given === '' ? target : given;
    if (id instanceof Unread) return id.unknown('id');
    const source = read('source', 'src') ?? '';
    if (source instanceof Unread) return source.unknown('source');
    const owner = ownerOf(read);
    if (!('numbers' in owner)) return owner;
    return {
        kind: 'cache',
        options: {
            id: given === '' ? clean(id) : id,
            target: target instanceof Unread ? '/' : clean(external_node_path_.posix.join('/', absolute(target, folder))),
            sharing: sharingOf(read('sharing')),
            isReadOnly: isReadOnly(options),
            ...from === undefined ? {} : {
                from
            },
            ...external_node_path_.posix.join('/', source) === '/' ? owner.numbers : {}
        }
    };
}
/** A value whose variables nobody knows without an engine. */ class Unread {
    #written;
    constructor(written){
        this.#written = written;
    }
    unknown(option) {
        return {
            kind: 'unknown',
            why: `its ${option} is ${this.#written}, which nobody can tell without an engine`
        };
    }
}
function options_valueOf(options, names) {
    const last = options.findLast(({ key, written })=>names.includes(key) && written !== undefined);
    if (last?.written === undefined) return undefined;
    return last.value ?? new Unread(last.written);
}
function ownerOf(read) {
    const numbers = {};
    for (const name of [
        'uid',
        'gid',
        'mode'
    ]){
        const text = read(name);
        if (text === undefined) continue;
        if (text instanceof Unread) return text.unknown(name);
        const [digits, base] = name === 'mode' ? [
            /^[0-7]+$/,
            8
        ] : [
            /^\d+$/,
            10
        ];
        const number = digits.test(text) ? Number.parseInt(text, base) : Number.NaN;
        if (!(number < 2 ** 32)) return {
            kind: 'unknown',
            why: `its ${name} is ${JSON.stringify(text)}, which is no number`
        };
        numbers[name] = number;
    }
    return {
        numbers
    };
}
/** What BuildKit would refuse, and what nobody knows, is taken for what it is when nothing is said. */ function sharingOf(text) {
    const sharing = typeof text === 'string' ? text.toLowerCase() : 'shared';
    return sharing === 'private' || sharing === 'locked' ? sharing : 'shared';
}
const yes = new Set([
    '1',
    't',
    'T',
    'TRUE',
    'true',
    'True'
]);
function isReadOnly(options) {
    const last = options.findLast(({ key })=>[
            'readonly',
            'ro',
            'readwrite',
            'rw'
        ].includes(key));
    if (last === undefined) return false;
    const isYes = last.written === undefined || yes.has(last.value ?? '');
    return last.key.startsWith('ro') || last.key === 'readonly' ? isYes : !isYes;
}
function absolute(target, folder = '/') {
    return target.startsWith('/') ? target : external_node_path_.posix.join(folder, target);
}
/** Go's path.Clean: unlike Node's it leaves no slash at the end. */ function clean(path) {
    return external_node_path_.posix.normalize(path).replace(/(.)\/$/, '$1');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/cache/mounts/find.js


/**
 * All cache mounts of these images, those that are one and the same for BuildKit put together.
 * @param images the RUNs of each image that is built
 */ function findMounts(images) {
    const mounts = new Map();
    const unknown = new Map();
    for (const { image, file, namespace, runs, doubt } of images){
        if (doubt !== undefined) unknown.set(JSON.stringify([
            file,
            image
        ]), {
            name: file,
            image,
            why: doubt
        });
        for (const run of runs)for (const mount of run.mounts){
            const user = {
                image,
                platform: run.platform,
                file,
                line: run.line
            };
            const read = readMount(mount, run.folder);
            if (read.kind === 'unknown') {
                const name = writtenName(mount) ?? file;
                // One for all platforms.
                unknown.set(JSON.stringify([
                    image,
                    run.line,
                    name
                ]), {
                    name,
                    user,
                    image,
                    why: read.why
                });
            }
            if (read.kind !== 'cache') continue;
            const options = {
                ...read.options,
                ...namespace === '' ? {} : {
                    namespace
                }
            };
            // What a stage or an image gives is another thing in each Dockerfile and on each platform.
            const start = options.from === undefined ? '' : JSON.stringify([
                file,
                run.platform
            ]);
            const key = (0,identity/* identityOf */.c)(options) + start;
            const known = mounts.get(key) ?? new Gathered(options);
            known.add(options, user, run);
            mounts.set(key, known);
        }
    }
    return {
        mounts: withEmptied([
            ...mounts.values()
        ].map((one)=>one.mount())),
        unknown: [
            ...unknown.values()
        ]
    };
}
function writtenName({ options }) {
    const named = [
        'id',
        'target',
        'dst',
        'destination'
    ].map((name)=>options.find(({ key })=>key === name));
    return named.find((one)=>one?.written !== undefined)?.written;
}
const strictness = [
    'shared',
    'private',
    'locked'
];
/** One mount while its steps are come by. */ class Gathered {
    #first;
    #users = new Map();
    #steps = new Map();
    #strictest = 0;
    #isReadOnly = true;
    #isEmptied = false;
    constructor(first){
        this.#first = first;
    }
    add({ sharing, isReadOnly }, user, run) {
        const step = {
            command: run.command,
            variables: run.variables,
            sees: run.sees
        };
        this.#users.set(JSON.stringify(user), user);
        this.#steps.set(JSON.stringify(step), step);
        this.#strictest = Math.max(this.#strictest, strictness.indexOf(sharing));
        this.#isReadOnly &&= isReadOnly;
        this.#isEmptied ||= run.isUncached;
    }
    mount() {
        return {
            ...this.#first,
            sharing: strictness[this.#strictest] ?? 'locked',
            isReadOnly: this.#isReadOnly,
            isEmptied: this.#isEmptied,
            users: [
                ...this.#users.values()
            ],
            steps: [
                ...this.#steps.values()
            ]
        };
    }
}
/**
 * BuildKit empties by the id: where a mount begins with something (also with owner and mode), all of its id that do.
 * Source: github.com/moby/buildkit, solver/llbsolver/vertex.go (detectPrunedCacheID), mounts.go (SearchCacheDir).
 */ function withEmptied(mounts) {
    const idOf = ({ namespace = '', id })=>`${namespace}/${id}`;
    const begins = ({ from, uid, gid, mode })=>(from ?? uid ?? gid ?? mode) !== undefined;
    const emptied = new Set(mounts.filter((one)=>one.isEmptied && begins(one)).map(idOf));
    return mounts.map((one)=>begins(one) && emptied.has(idOf(one)) ? {
            ...one,
            isEmptied: true
        } : one);
}


/***/ }),

/***/ 21261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/**
 * A text that is equal for mounts that BuildKit keeps in one folder. That is the id with what stands before it, and
 * what the mount begins with: nothing, or an empty folder with owner and mode as soon as one of these is written, the
 * others then being root's and 0755. Platform, target, sharing and `source` (a folder in the mount) make no difference.
 * Sources: github.com/moby/buildkit, frontend/dockerfile/dockerfile2llb/convert_runmount.go (dispatchRunMounts,
 * setCacheUIDGID), client/llb/fileop.go (fileActionMkdir), solver/llbsolver/mounts/mount.go (getRefCacheDir).
 */ function identityOf({ namespace = '', id, from, uid, gid, mode }) {
    const hasOwner = uid !== undefined || gid !== undefined || mode !== undefined;
    const owner = hasOwner ? [
        uid ?? 0,
        gid ?? 0,
        (mode ?? 0o755) & 0o777
    ] : [];
    return JSON.stringify([
        `${namespace}/${id}`,
        from ?? '',
        ...owner
    ]);
}


/***/ })

};
