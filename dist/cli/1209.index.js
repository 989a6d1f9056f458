export const id = 1209;
export const ids = [1209];
export const modules = {

/***/ 1209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLintContexts: () => (/* binding */ createLintContexts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/disk.js
var files_disk = __webpack_require__(27220);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/ignore-file.js
var ignore_file = __webpack_require__(19766);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/tree.js
var tree = __webpack_require__(89529);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/paths.js
var paths = __webpack_require__(89045);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/reach/named.js
var named = __webpack_require__(7192);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/covers.js
var covers = __webpack_require__(7185);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/ignore-rules.js
var ignore_rules = __webpack_require__(26029);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/files/names.js
var names = __webpack_require__(77809);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/lint/manifests.js




/** What lies at a path; `undefined` for nothing. */ function entryAt(root, path) {
    let node = root;
    for (const name of path === '' ? [] : path.split('/'))node = node !== undefined && (0,tree/* isBranch */.PX)(node) ? node.children().get(name) : undefined;
    return node;
}
/** Beyond this a manifest is none. */ const maxBytes = 1_000_000;
/** The text of a file; `undefined` where there is none that can be read: advice is not worth a failure. */ function textAt(root, path) {
    const node = entryAt(root, path);
    if (node === undefined || (0,tree/* isBranch */.PX)(node) || node.kind !== 'file') return undefined;
    try {
        const file = (0,names/* bytesOf */.$)(node.path);
        return (0,external_node_fs_.statSync)(file).size > maxBytes ? undefined : (0,external_node_fs_.readFileSync)(file, 'utf8');
    } catch  {
        return undefined;
    }
}
/**
 * Folders that fit the patterns and have a manifest, by their paths; `!` takes away.
 * @param manifest name of the file: `Cargo.toml`
 */ function findManifests(raw, patterns, manifest) {
    const fits = (pattern)=>foldersFor(raw, external_node_path_.posix.normalize(pattern).replace(/\/$/, ''));
    const away = new Set(patterns.filter((one)=>one.startsWith('!')).flatMap((one)=>fits(one.slice(1))));
    const folders = new Set(patterns.filter((one)=>!one.startsWith('!')).flatMap(fits));
    return [
        ...folders
    ].filter((folder)=>!away.has(folder)).flatMap((folder)=>{
        const path = folder === '.' ? manifest : `${folder}/${manifest}`;
        const text = textAt(raw, path);
        return text === undefined ? [] : [
            {
                folder,
                manifest: path,
                text
            }
        ];
    }).sort((a, b)=>a.folder < b.folder ? -1 : 1);
}
const maxDepth = 6;
const skipped = new Set([
    'node_modules',
    'target',
    '.git',
    'vendor'
]);
/** Folders that fit a pattern: `crates/*`, `packages/**`; `*` in a name, too. None outside of the root. */ function foldersFor(root, pattern) {
    const go = (node, path, [name, ...rest], depth)=>{
        if (node === undefined || !(0,tree/* isBranch */.PX)(node) || depth > maxDepth) return [];
        if (name === undefined) return [
            path === '' ? '.' : path
        ];
        const inside = (child)=>path === '' ? child : `${path}/${child}`;
        if (name === '.') return go(node, path, rest, depth);
        if (!name.includes('*')) return go(node.children().get(name), inside(name), rest, depth + 1);
        const all = [
            ...node.children()
        ].filter(([child])=>!skipped.has(child));
        if (name === '**') return [
            ...go(node, path, rest, depth),
            ...all.flatMap(([child, below])=>go(below, inside(child), [
                    name,
                    ...rest
                ], depth + 1))
        ];
        const [start = '', end = ''] = name.split('*');
        return all.filter(([child])=>child.length >= start.length + end.length && child.startsWith(start) && child.endsWith(end)).flatMap(([child, below])=>go(below, inside(child), rest, depth + 1));
    };
    return pattern.startsWith('..') || pattern.startsWith('/') ? [] : go(root, '', pattern.split('/'), 0);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/lint/git-call.js
/** A call of git in a command. */ const withValue = new Set([
    '-C',
    '-c',
    '--git-dir',
    '--work-tree',
    '--namespace'
]);
/** Options of `clone` and `init` whose value is the next word. */ const withNextWord = new Set([
    ...[
        '-b',
        '--branch',
        '--initial-branch',
        '-o',
        '--origin',
        '-u',
        '--upload-pack',
        '-c',
        '--config'
    ],
    ...[
        '-j',
        '--jobs',
        '--depth',
        '--shallow-since',
        '--shallow-exclude',
        '--filter',
        '--reference'
    ],
    ...[
        '--reference-if-able',
        '--template',
        '--separate-git-dir',
        '--server-option',
        '--object-format'
    ]
]);
/** @returns undefined where git is not called: it is installed, or there is none */ function gitCall(words) {
    const git = words.findIndex((word)=>word === 'git' || word.endsWith('/git'));
    if (git === -1 || words.slice(0, git).some((word)=>/^(?:install|add)$/.test(word))) return undefined;
    let folder;
    for(let at = git + 1; at < words.length; at += 1){
        const word = words[at] ?? '';
        if (!word.startsWith('-')) return {
            verb: word,
            folder,
            rest: words.slice(at + 1)
        };
        const [, name = word, glued] = /^(--[\w-]+)=(.*)$/.exec(word) ?? [];
        if (!withValue.has(name)) continue;
        if (glued === undefined) at += 1;
        const value = glued ?? words[at] ?? '';
        if (name === '-C') folder = value;
        if (name === '--git-dir') folder ??= value.replace(/(^|\/)\.git\/?$/, '$1') || '.';
    }
    return {
        verb: undefined,
        folder,
        rest: []
    };
}
/**
 * Where a call puts a repository that is not the one it stands in: `x` of `git clone https://example.org/x.git`.
 * @returns undefined where it brings none; a folder that is undefined where a variable knows its name
 */ function broughtBy({ verb, rest }) {
    if (verb !== 'clone' && verb !== 'init') return undefined;
    const operands = rest.filter((word, at)=>!word.startsWith('-') && !withNextWord.has(rest[at - 1] ?? ''));
    if (verb === 'init') return {
        folder: operands[0] ?? '.'
    };
    const [address = '', given] = operands;
    if (given !== undefined) return {
        folder: given
    };
    // `$URL`: the folder's name is in it.
    if (/^%\w+$/.test(address)) return {
        folder: undefined
    };
    const isBare = rest.includes('--bare') || rest.includes('--mirror');
    const name = address.split(/[/:]/).findLast((part)=>part !== '' && part !== '.git');
    const folder = name?.replace(/\.git$/, '');
    return {
        folder: folder !== undefined && isBare ? `${folder}.git` : folder
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/lint/standing.js

/**
 * Where the commands of a RUN stand, one after the other, and whether what git reads there is a repository that the same
 * RUN has brought. Folders are relative to where the RUN starts. Where it cannot be told, a folder that was entered is
 * not that of what was brought: who reads the repository must not be told to leave it out.
 */ class Standing {
    #at = '.';
    #before = '.';
    #outer = [];
    #brought = [];
    /** What was brought to a place of its own may be where the RUN starts: nobody has gone anywhere yet. */ #isPerhapsHere = false;
    /** What was brought got a name that only a variable knows. */ #isUnnamed = false;
    /** `(`: what is entered from here on is left with `)`. */ open() {
        this.#outer.push(this.#at);
    }
    /** `)`; one that closes nothing, as in `case`, is nothing. */ close() {
        this.#at = this.#outer.pop() ?? this.#at;
    }
    /**
   * `git clone` and `git init`.
   * @param folder that it goes to; undefined where a variable knows it
   * @param from of `git -C`
   */ bring(folder, from) {
        if (folder === undefined) {
            this.#isUnnamed = true;
            return;
        }
        this.#brought.push(this.#to(folder, this.#to(from ?? '.')));
        if (isOfItself(folder)) this.#isPerhapsHere = true;
    }
    /** `cd`. @param folder undefined where a command says it: most likely what was brought last */ enter(folder) {
        const to = folder === '-' ? this.#before : this.#to(folder ?? this.#lastBrought());
        const isBelow = folder !== undefined && folder !== '-' && !isOfItself(folder) && isIn(to, this.#at);
        if (this.#isUnnamed && isBelow && to !== this.#at) {
            this.#brought.push(to);
            this.#isUnnamed = false;
        }
        this.#before = this.#at;
        this.#at = to;
        this.#isPerhapsHere = false;
    }
    #lastBrought() {
        if (this.#isUnnamed) this.#brought.push('%');
        return this.#brought.at(-1) ?? '.';
    }
    /** Whether a repository was brought by this RUN. @param folder from where the command stands */ isBrought(folder = '.') {
        const place = this.#to(folder);
        return this.#isPerhapsHere && place === this.#at || this.#brought.some((brought)=>isIn(place, brought));
    }
    #to(folder, from = this.#at) {
        const path = isOfItself(folder) ? external_node_path_.posix.normalize(folder) : external_node_path_.posix.join(from, folder);
        return path.replace(/(.)\/$/, '$1');
    }
}
/** Not told by where one stands: `/x`, `~/x`, `%DIR`. */ function isOfItself(folder) {
    return /^[/~%]/.test(folder);
}
function isIn(path, folder) {
    if (folder === '.') return !isOfItself(path) && !path.startsWith('..');
    return path === folder || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/lint/reads-repository.js


/** What git does with the repository that it stands in. Not those that bring or make another one. */ const readingVerbs = new Set([
    ...[
        'describe',
        'rev-parse',
        'rev-list',
        'name-rev',
        'symbolic-ref',
        'show-ref',
        'for-each-ref',
        'merge-base'
    ],
    ...[
        'log',
        'show',
        'shortlog',
        'status',
        'diff',
        'blame',
        'grep',
        'tag',
        'branch',
        'remote',
        'notes',
        'archive'
    ],
    ...[
        'ls-files',
        'ls-tree',
        'cat-file',
        'diff-index',
        'diff-files',
        'diff-tree',
        'update-index',
        'check-ignore'
    ],
    ...[
        'submodule',
        'lfs',
        'fetch',
        'pull',
        'checkout',
        'switch',
        'restore',
        'reset',
        'stash',
        'worktree',
        'clean'
    ]
]);
/** Tools that take a version from the repository: their names say it. */ const tools = /setuptools[-_]scm|hatch[-_]vcs|versioneer|gitversion|goreleaser|semantic-release|-buildvcs(?!=false\b)/i;
/**
 * Whether a RUN of an image reads the repository that it is built from: then `.git` is wanted in the build. That git is
 * installed, or brings another repository, does not say so.
 */ function readsRepository({ stages }) {
    return stages.some(({ steps })=>steps.some((step)=>step.kind === 'run' && runReads(step)));
}
function runReads({ argv, command, heredocs }) {
    const text = [
        argv?.join(' ') ?? command,
        ...heredocs
    ].join('\n');
    if (tools.test(text)) return true;
    const standing = new Standing();
    return piecesOf(text).some((piece)=>{
        if (piece === '(') standing.open();
        else if (piece === ')') standing.close();
        const words = piece.split(/[\s"'{}<>$]+/).filter((word)=>word !== '');
        const entered = enteredBy(words);
        if (entered !== undefined) standing.enter(entered.folder);
        const git = gitCall(words);
        const brought = git === undefined ? undefined : broughtBy(git);
        if (brought !== undefined) standing.bring(brought.folder, git?.folder);
        const isReading = git?.verb !== undefined && readingVerbs.has(git.verb);
        const folders = [
            ...isReading ? [
                git.folder
            ] : [],
            ...foldersRead(words)
        ];
        return folders.some((folder)=>!standing.isBrought(folder));
    });
}
/**
 * Commands and the parentheses around them, without what they write to; `$NAME` and `${NAME:-x}` are `%NAME`.
 */ function piecesOf(text) {
    const named = text.replace(/\\\n/g, ' ').replace(/\d?>+&?[ \t]*[^\s()"'`;&|<>]+/g, ' ').replace(/\$\{(\w+)[^{}]*\}|\$(\w+)/g, '%$1$2');
    return named.match(/[()]|[^;&|\n`()]+/g) ?? [];
}
/** `cd /x`, also as in `then cd /x` and `sh -c cd /x`. */ function enteredBy(words) {
    const cd = words.findIndex((word)=>word === 'cd' || word === 'pushd' || word === 'popd');
    if (cd === -1 || !words.slice(0, cd).every((word)=>/^(?:then|do|else|!|-\w+|\S*sh)$/.test(word))) return undefined;
    if (words[cd] === 'popd') return {
        folder: '-'
    };
    return {
        folder: words.slice(cd + 1).find((word)=>word === '-' || !word.startsWith('-'))
    };
}
/** Folders whose `.git` is read by its files: `.` of `cat .git/HEAD`. */ function foldersRead(words) {
    if (words[0] === 'rm') return [];
    return words.flatMap((word)=>{
        const [, folder] = /^(?:[^=]*=)?((?:.*\/)?)\.git\/\w/.exec(word) ?? [];
        return folder === undefined ? [] : [
            folder === '' ? '.' : folder
        ];
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/lint/let-in.js








/**
 * What gets into the build without being named by anybody, by its path; it is measured once for all images.
 * @param sweeps what the image takes of the context
 */ async function letInto(place, sweeps, facts) {
    const all = new Map();
    for (const { source, excludes } of sweeps){
        const rules = (0,ignore_rules/* excludeRules */.kZ)(excludes);
        for (const one of unwantedBelow(place, source)){
            const below = source === '' ? one.path : one.path.slice(source.length + 1);
            if (!(0,covers/* isDropped */.h)(rules, below, true)) all.set(one.path, one);
        }
    }
    const needsGit = readsRepository(facts);
    const letIn = [];
    for (const one of all.values()){
        const isNamed = sweeps.some(({ source })=>source === one.path || source.startsWith(`${one.path}/`));
        if (isNamed || needsGit && one.path === '.git') continue;
        one.bytes ??= await weigh(one.branch);
        letIn.push({
            path: one.path,
            ...one.bytes === 'many' ? {} : {
                bytes: one.bytes
            }
        });
    }
    return letIn.sort((a, b)=>a.path < b.path ? -1 : 1);
}
/** Folders beyond this are not looked into: what is there is the engine's to send. */ const maxFolders = 5000;
function unwantedBelow({ root, rules, unwanted }, source) {
    const known = unwanted.get(source);
    if (known !== undefined) return known;
    const found = [];
    let count = 0;
    const go = (branch, path)=>{
        count += 1;
        if (count > maxFolders) return;
        const children = branch.children();
        for (const [name, child] of children){
            if (!(0,tree/* isBranch */.PX)(child)) continue;
            const way = path === '' ? name : `${path}/${name}`;
            if (!isUnwanted(name, child, children)) go(child, way);
            else if (!(0,covers/* isDropped */.h)(rules, way, false)) found.push({
                path: way,
                branch: child
            });
        }
    };
    const start = entryAt(root, source);
    if (start !== undefined && (0,tree/* isBranch */.PX)(start)) go(start, source);
    unwanted.set(source, found);
    return found;
}
const always = new Set([
    ...[
        '.git',
        '.hg',
        '.svn',
        'node_modules',
        '.venv',
        '__pycache__',
        '.pytest_cache',
        '.mypy_cache'
    ],
    ...[
        '.ruff_cache',
        '.tox',
        '.nox',
        '.gradle',
        '.terraform',
        '.turbo',
        '.parcel-cache',
        '.next',
        '.nuxt'
    ]
]);
/** Names that are somebody's own where they do not stand beside what makes them. */ const beside = {
    target: [
        'Cargo.toml',
        'pom.xml'
    ],
    dist: [
        'package.json',
        'pyproject.toml',
        'setup.py'
    ]
};
function isUnwanted(name, branch, siblings) {
    if (always.has(name)) return true;
    if (name === 'venv') return branch.children().has('pyvenv.cfg');
    const makers = Object.hasOwn(beside, name) ? beside[name] : undefined;
    return makers?.some((one)=>siblings.has(one)) ?? false;
}
const maxFiles = 200_000;
/** What the files of a folder weigh, in bytes; `many` where they are too many, or cannot be looked at. */ async function weigh(branch) {
    let bytes = 0;
    let files = 0;
    let sliceEnd = performance.now() + 20;
    const open = [
        branch
    ];
    try {
        for(let next = open.pop(); next !== undefined; next = open.pop()){
            for (const child of next.children().values()){
                if ((0,tree/* isBranch */.PX)(child)) open.push(child);
                else {
                    bytes += sizeOf(child);
                    files += 1;
                }
            }
            if (files > maxFiles) return 'many';
            if (performance.now() < sliceEnd) continue;
            await (0,promises_.setImmediate)();
            sliceEnd = performance.now() + 20;
        }
    } catch  {
        // A size is only shown: what cannot be read is told by whoever needs it.
        return 'many';
    }
    return bytes;
}
function sizeOf({ kind, path }) {
    return kind === 'file' ? (0,external_node_fs_.lstatSync)((0,names/* bytesOf */.$)(path)).size : 0;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/lint/sweeps.js
/**
 * The folders of the main context that the stages of an image take as a whole; patterns, addresses and what has unknown
 * variables are none.
 * @returns `undefined` where nothing of the context is taken
 */ function sweepsOf({ stages }) {
    const steps = stages.flatMap((stage)=>stage.steps);
    const copies = steps.filter((step)=>step.kind === 'copy' && step.from === undefined);
    const mounts = steps.flatMap((step)=>step.kind === 'run' ? step.mounts.filter(({ type, from })=>type === 'bind' && from === undefined) : []);
    if (copies.length === 0 && mounts.length === 0) return undefined;
    return [
        ...copies.flatMap((copy)=>copy.kind === 'copy' ? copiedBy(copy) : []),
        ...mounts.map(({ source = '' })=>({
                source: clean(source),
                excludes: []
            }))
    ].filter(({ source })=>!/[*?[\]$\\]|^\.\.|:\/\//.test(source));
}
function copiedBy({ sources, excludes }) {
    return sources.map((source)=>({
            source: source === '*' ? '' : clean(source),
            excludes
        }));
}
function clean(path) {
    return path.replace(/^(\.?\/)+/, '').replace(/\/+$/, '').replace(/^\.$/, '');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/lint/workspaces.js



/**
 * The workspaces whose root is that of a context: Cargo's, npm's (also yarn's and pnpm's), Go's; and, of a single Go
 * module, its commands. What cannot be read is no workspace.
 * @param raw the context as it lies on the disk
 * @param root what its ignore file leaves
 */ async function readWorkspaces(raw, root) {
    return [
        cargo(raw, root),
        await npm(raw, root),
        go(raw, root)
    ].filter((one)=>one !== undefined).filter(({ members })=>members.length > 0);
}
/** Without what stands behind `#`, as far as it is no text. */ function withoutComments(toml) {
    return toml.replaceAll(/#[^"'\n]*$/gm, '');
}
/** The table of this name; empty where there is none. */ function table(toml, name) {
    const start = new RegExp(`^\\s*\\[${name.replaceAll('.', '\\.')}\\]\\s*$`, 'm').exec(toml);
    if (start === null) return '';
    const rest = toml.slice(start.index + start[0].length);
    const end = /^\s*\[[\w."'-]+\]\s*$|^\s*\[\[/m.exec(rest);
    return end === null ? rest : rest.slice(0, end.index);
}
function list(toml, key) {
    const [, inside = ''] = new RegExp(`^\\s*${key}\\s*=\\s*\\[([^\\]]*)\\]`, 'm').exec(toml) ?? [];
    return [
        ...inside.matchAll(/"([^"]*)"|'([^']*)'/g)
    ].map(([, double, single])=>double ?? single ?? '');
}
/** Source: doc.rust-lang.org/cargo/reference/workspaces.html. */ function cargo(raw, root) {
    const text = textAt(raw, 'Cargo.toml');
    if (text === undefined || !/^\s*\[workspace/m.test(text)) return undefined;
    const plain = withoutComments(text);
    const own = table(plain, 'workspace');
    const patterns = [
        ...list(own, 'members'),
        ...list(own, 'exclude').map((one)=>`!${one}`)
    ];
    const found = findManifests(raw, patterns, 'Cargo.toml');
    const shared = new Map([
        ...table(plain, 'workspace.dependencies').matchAll(/^\s*([\w-]+)\s*=\s*\{[^}\n]*\bpath\s*=\s*"([^"]+)"/gm)
    ].map(([, name = '', path = ''])=>[
            name,
            external_node_path_.posix.normalize(path)
        ]));
    const nameOf = ({ text: manifest, folder })=>/^\s*name\s*=\s*"([^"]+)"/m.exec(table(withoutComments(manifest), 'package'))?.[1] ?? folder;
    const byFolder = new Map(found.map((one)=>[
            one.folder,
            nameOf(one)
        ]));
    return {
        kind: 'cargo',
        root: 'Cargo.toml',
        members: found.map((one)=>{
            const manifest = withoutComments(one.text);
            const paths = [
                ...manifest.matchAll(/\bpath\s*=\s*"([^"]+)"/g)
            ].map(([, path = ''])=>external_node_path_.posix.join(one.folder, path));
            const inherited = [
                ...manifest.matchAll(/^\s*([\w-]+)(?:\.workspace\s*=|\s*=\s*\{[^}\n]*\bworkspace\s*=)\s*true/gm)
            ].flatMap(([, name = ''])=>shared.get(name) ?? []);
            return member(one, nameOf(one), root, [
                ...paths,
                ...inherited
            ].flatMap((path)=>byFolder.get(path) ?? []));
        })
    };
}
/** Sources: docs.npmjs.com/cli/using-npm/workspaces, pnpm.io/pnpm-workspace_yaml. */ async function npm(raw, root) {
    const yaml = textAt(raw, 'pnpm-workspace.yaml');
    const json = textAt(raw, 'package.json');
    const patterns = yaml === undefined ? fromPackage(record(json)) : strings(property(await fromYaml(yaml), 'packages'));
    if (patterns.length === 0) return undefined;
    const found = findManifests(raw, patterns, 'package.json').filter(({ folder })=>folder !== '.');
    const read = found.map((one)=>({
            one,
            json: record(one.text)
        }));
    const named = read.map(({ one, json: own })=>{
        const name = property(own, 'name');
        return {
            one,
            own,
            name: typeof name === 'string' ? name : one.folder
        };
    });
    const names = new Set(named.map(({ name })=>name));
    return {
        kind: 'npm',
        root: yaml === undefined ? 'package.json' : 'pnpm-workspace.yaml',
        members: named.map(({ one, own, name })=>{
            const needs = [
                'dependencies',
                'devDependencies',
                'peerDependencies',
                'optionalDependencies'
            ].flatMap((key)=>{
                const value = property(own, key);
                return typeof value === 'object' && value !== null ? Object.keys(value) : [];
            });
            return member(one, name, root, needs.filter((need)=>names.has(need)));
        })
    };
}
function fromPackage(json) {
    const workspaces = property(json, 'workspaces');
    return Array.isArray(workspaces) ? strings(workspaces) : strings(property(workspaces, 'packages'));
}
/** Source: go.dev/ref/mod, "Workspaces". */ function go(raw, root) {
    const work = textAt(raw, 'go.work');
    if (work === undefined) return commands(raw, root);
    const plain = work.replaceAll(/\/\/.*$/gm, '');
    const blocks = [
        ...plain.matchAll(/^use\s*\(([^)]*)\)/gm)
    ].flatMap(([, inside = ''])=>inside.split('\n'));
    const lines = [
        ...plain.matchAll(/^use\s+([^\s(]+)\s*$/gm)
    ].map(([, path = ''])=>path);
    const paths = [
        ...blocks,
        ...lines
    ].map((line)=>line.trim()).filter((line)=>line !== '');
    const found = findManifests(raw, paths, 'go.mod');
    const named = found.map((one)=>({
            one,
            name: /^module\s+(\S+)/m.exec(one.text)?.[1] ?? one.folder
        }));
    return {
        kind: 'go',
        root: 'go.work',
        members: named.map(({ one, name })=>member(one, name, root, named.flatMap((other)=>other.name !== name && one.text.includes(`${other.name} `) ? [
                    other.name
                ] : [])))
    };
}
/** `cmd/NAME` of a single module: each one is a program of its own. */ function commands(raw, root) {
    if (textAt(raw, 'go.mod') === undefined) return undefined;
    const folders = foldersFor(raw, 'cmd/*').filter((folder)=>{
        const node = entryAt(raw, folder);
        return node !== undefined && (0,tree/* isBranch */.PX)(node) && [
            ...node.children().keys()
        ].some((name)=>name.endsWith('.go'));
    });
    return {
        kind: 'commands',
        root: 'go.mod',
        members: folders.map((folder)=>({
                name: folder,
                folder,
                manifest: folder,
                isInContext: entryAt(root, folder) !== undefined,
                needs: []
            }))
    };
}
function member({ folder, manifest }, name, root, needs) {
    return {
        name,
        folder,
        manifest,
        isInContext: entryAt(root, manifest) !== undefined,
        needs
    };
}
function record(text) {
    try {
        return text === undefined ? undefined : JSON.parse(text);
    } catch  {
        return undefined;
    }
}
async function fromYaml(text) {
    // Brings the YAML parser with it, and few contexts have one.
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        return parse(text, {
            maxAliasCount: 0
        });
    } catch  {
        return undefined;
    }
}
function property(value, key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return Object.entries(value).find(([name])=>name === key)?.[1];
}
function strings(value) {
    return Array.isArray(value) ? value.filter((one)=>typeof one === 'string') : [];
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/lint/context.js









/**
 * All main contexts of a run, for the lint rules. Folders are listed, the files that name a workspace's members are
 * read, and what should not be there is measured; nothing else is opened.
 * @param cwd what paths are shown relative to
 */ function createLintContexts(cwd) {
    const disk = new files_disk/* Disk */.m();
    const known = new Map();
    return async ({ target }, facts)=>{
        const sweeps = sweepsOf(facts);
        const origin = (0,named/* originOf */.y)(target.context ?? '.');
        if (sweeps === undefined || origin.kind !== 'folder') return undefined;
        const folder = (0,external_node_path_.resolve)(cwd, origin.folder);
        const inline = target['dockerfile-inline'] !== undefined || target.dockerfile === undefined;
        const dockerfile = inline ? undefined : (0,external_node_path_.resolve)(folder, target.dockerfile ?? '');
        const { rules, file } = (0,ignore_file/* readIgnoring */._)(disk, folder, dockerfile, cwd);
        const key = JSON.stringify([
            folder,
            rules.key
        ]);
        const place = known.get(key) ?? newPlace(disk, folder, rules);
        known.set(key, place);
        return {
            ...file === undefined ? {} : {
                ignoreFile: (0,paths/* toPosix */.d7)((0,external_node_path_.relative)(cwd, file))
            },
            isProject: projectFiles.some((name)=>place.root.children().has(name)),
            letIn: await letInto(place, sweeps, facts),
            workspaces: await place.workspaces()
        };
    };
}
function newPlace(disk, folder, rules) {
    const raw = (0,tree/* diskBranch */.ei)(disk, folder);
    const root = (0,tree/* filteredBranch */.A8)(raw, rules);
    let workspaces;
    return {
        root,
        rules,
        unwanted: new Map(),
        workspaces: ()=>workspaces ??= readWorkspaces(raw, root)
    };
}
const projectFiles = [
    ...[
        'package.json',
        'Cargo.toml',
        'go.mod',
        'pyproject.toml',
        'setup.py',
        'requirements.txt',
        'pom.xml'
    ],
    ...[
        'build.gradle',
        'build.gradle.kts',
        'composer.json',
        'Gemfile'
    ]
];


/***/ })

};
