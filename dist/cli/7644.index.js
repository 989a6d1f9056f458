export const id = 7644;
export const ids = [7644];
export const modules = {

/***/ 47644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ownFindings: () => (/* binding */ ownFindings)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/fingerprint.js
var fingerprint = __webpack_require__(57246);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/rule-help.js
var rule_help = __webpack_require__(21584);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/lint/levels.js
var lint_levels = __webpack_require__(95687);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/lint/repetitions.js
var repetitions = __webpack_require__(61550);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/arguments.js
/** The first argument that is no flag: what is asked of a program. */ function verbOf(args) {
    return args.find((word)=>!word.startsWith('-'));
}
/** `uv pip install`, `go mod download`: the word behind the verb; empty where there is none. */ function subVerb(args) {
    return args.filter((word)=>!word.startsWith('-'))[1] ?? '';
}
/** Whether the verb is one of these. */ function says(args, ...verbs) {
    const verb = verbOf(args);
    return verb !== undefined && verbs.includes(verb);
}
/** Words that are neither flags nor the verb. */ function behindVerb({ args }) {
    return args.filter((word)=>!word.startsWith('-')).slice(1);
}
/** Whether a program is only asked what it is, or how it is used. */ function isHelp({ args }) {
    return args.some((word)=>/^(--help|--version|-h|-V|-v)$/.test(word)) && verbOf(args) === undefined;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/managers.js

const usual = {
    advised: 1,
    moved: [],
    off: []
};
const goTools = [
    'build',
    'install',
    'get',
    'test',
    'run',
    'vet',
    'generate'
];
const cargoTools = [
    'build',
    'b',
    'install',
    'fetch',
    'test',
    't',
    'check',
    'run',
    'clippy',
    'doc',
    'rustc',
    'chef'
];
/** Sources: the manuals of each; docs.docker.com/build/cache/optimize, "Use cache mounts". */ const managers = [
    {
        ...usual,
        name: 'apt',
        fetches: ({ program, args })=>program === 'apt-get' && says(args, 'install', 'upgrade', 'dist-upgrade', 'full-upgrade', 'build-dep'),
        caches: [
            '/var/cache/apt',
            '/var/lib/apt/lists'
        ],
        advised: 2,
        sharing: 'locked'
    },
    {
        ...usual,
        name: 'apk',
        fetches: ({ program, args })=>program === 'apk' && says(args, 'add', 'upgrade', 'fix'),
        // Packages are kept in the first; hadolint (DL3019) asks for the second, where lists are kept.
        caches: [
            '/etc/apk/cache',
            '/var/cache/apk'
        ],
        advised: 2,
        sharing: 'locked'
    },
    {
        ...usual,
        name: 'pip',
        fetches: ({ program, args })=>program === 'pip' && says(args, 'install', 'download', 'wheel'),
        installsProject: ({ program, args })=>program === 'pip' && says(args, 'install') && args.some((word)=>/^(-r|--requirement)/.test(word)),
        caches: [
            '/root/.cache/pip',
            '/home/*/.cache/pip'
        ],
        sharing: 'shared',
        moved: [
            'PIP_CACHE_DIR',
            'XDG_CACHE_HOME'
        ],
        off: [
            'PIP_NO_CACHE_DIR'
        ]
    },
    {
        ...usual,
        name: 'uv',
        fetches: ({ program, args })=>program === 'uv' && (says(args, 'sync', 'add') || says(args, 'pip', 'tool') && /^(install|sync)$/.test(subVerb(args))),
        installsProject: ({ program, args })=>program === 'uv' && (says(args, 'sync') || says(args, 'pip') && args.some((word)=>/^(-r|--requirement)/.test(word))),
        caches: [
            '/root/.cache/uv',
            '/home/*/.cache/uv'
        ],
        sharing: 'shared',
        moved: [
            'UV_CACHE_DIR',
            'XDG_CACHE_HOME'
        ],
        off: [
            'UV_NO_CACHE'
        ]
    },
    {
        ...usual,
        name: 'poetry',
        fetches: ({ program, args })=>program === 'poetry' && says(args, 'install', 'add', 'sync', 'update'),
        installsProject: ({ program, args })=>program === 'poetry' && says(args, 'install', 'sync'),
        caches: [
            '/root/.cache/pypoetry',
            '/home/*/.cache/pypoetry'
        ],
        moved: [
            'POETRY_CACHE_DIR',
            'XDG_CACHE_HOME'
        ],
        off: [
            'POETRY_NO_CACHE'
        ]
    },
    {
        ...usual,
        name: 'conda',
        fetches: ({ program, args })=>/^(conda|mamba|micromamba)$/.test(program) && (says(args, 'install', 'create', 'update') || says(args, 'env') && /^(create|update)$/.test(subVerb(args))),
        installsProject: ({ program, args })=>/^(conda|mamba|micromamba)$/.test(program) && args.some((word)=>/^(-f|--file)/.test(word)) && says(args, 'install', 'create', 'update', 'env'),
        caches: [
            '/opt/conda/pkgs',
            '/root/.conda/pkgs',
            '/root/micromamba/pkgs'
        ],
        moved: [
            'CONDA_PKGS_DIRS',
            'MAMBA_ROOT_PREFIX'
        ]
    },
    {
        ...usual,
        name: 'npm',
        fetches: ({ program, args })=>program === 'npm' && says(args, 'ci', 'install', 'i', 'add', 'clean-install'),
        installsProject: (command)=>command.program === 'npm' && says(command.args, 'ci', 'install', 'i', 'clean-install') && behindVerb(command).length === 0 && !command.args.some((word)=>/^(-g|--global)$/.test(word)),
        caches: [
            '/root/.npm',
            '/home/*/.npm'
        ],
        sharing: 'shared',
        moved: [
            'npm_config_cache',
            'NPM_CONFIG_CACHE'
        ]
    },
    {
        ...usual,
        name: 'yarn',
        fetches: (command)=>command.program === 'yarn' && (says(command.args, 'install', 'add') || verbOf(command.args) === undefined && !isHelp(command)),
        installsProject: (command)=>command.program === 'yarn' && (says(command.args, 'install') || verbOf(command.args) === undefined && !isHelp(command)),
        caches: [
            '/usr/local/share/.cache/yarn',
            '/root/.yarn',
            '/root/.cache/yarn'
        ],
        moved: [
            'YARN_CACHE_FOLDER',
            'YARN_GLOBAL_FOLDER'
        ]
    },
    {
        ...usual,
        name: 'pnpm',
        fetches: ({ program, args })=>program === 'pnpm' && says(args, 'install', 'i', 'add', 'fetch'),
        installsProject: (command)=>command.program === 'pnpm' && (says(command.args, 'fetch') || says(command.args, 'install', 'i') && behindVerb(command).length === 0),
        caches: [
            '/pnpm/store',
            '/root/.local/share/pnpm/store'
        ],
        sharing: 'shared',
        moved: [
            'npm_config_store_dir',
            'NPM_CONFIG_STORE_DIR',
            'PNPM_HOME'
        ]
    },
    {
        ...usual,
        name: 'go',
        fetches: ({ program, args })=>program === 'go' && (says(args, ...goTools) || says(args, 'mod') && subVerb(args) === 'download'),
        installsProject: ({ program, args })=>program === 'go' && says(args, 'mod') && subVerb(args) === 'download',
        caches: [
            '/go/pkg/mod',
            '/root/.cache/go-build',
            '/root/go/pkg/mod'
        ],
        advised: 2,
        sharing: 'shared',
        moved: [
            'GOMODCACHE',
            'GOCACHE',
            'GOPATH'
        ]
    },
    {
        ...usual,
        name: 'cargo',
        fetches: ({ program, args })=>program === 'cargo' && says(args.filter((word)=>!word.startsWith('+')), ...cargoTools) && !isPrepare(args),
        installsProject: ({ program, args })=>program === 'cargo' && says(args, 'fetch'),
        caches: [
            '/usr/local/cargo/registry',
            '/usr/local/cargo/git',
            '/root/.cargo/registry',
            '/root/.cargo/git'
        ],
        advised: 2,
        sharing: 'shared',
        moved: [
            'CARGO_HOME'
        ]
    },
    {
        ...usual,
        name: 'maven',
        fetches: (command)=>command.program === 'mvn' && verbOf(command.args) !== undefined,
        installsProject: ({ program, args })=>program === 'mvn' && args.some((word)=>/dependency(-plugin)?:.*(go-offline|resolve)/.test(word)),
        caches: [
            '/root/.m2'
        ],
        moved: [
            'MAVEN_USER_HOME'
        ]
    },
    {
        ...usual,
        name: 'gradle',
        fetches: ({ program, args })=>program === 'gradle' && verbOf(args) !== undefined && !says(args, 'wrapper', 'help', 'tasks', 'init'),
        installsProject: ({ program, args })=>program === 'gradle' && says(args, 'dependencies'),
        caches: [
            '/root/.gradle',
            '/home/gradle/.gradle',
            '/root/.gradle/caches',
            '/home/gradle/.gradle/caches'
        ],
        moved: [
            'GRADLE_USER_HOME'
        ]
    },
    {
        ...usual,
        name: 'composer',
        fetches: ({ program, args })=>/^composer(\.phar)?$/.test(program) && says(args, 'install', 'update', 'require', 'create-project'),
        installsProject: ({ program, args })=>/^composer(\.phar)?$/.test(program) && says(args, 'install'),
        caches: [
            '/tmp/cache',
            '/root/.composer/cache',
            '/root/.cache/composer'
        ],
        moved: [
            'COMPOSER_CACHE_DIR',
            'COMPOSER_HOME'
        ]
    },
    {
        ...usual,
        name: 'bundler',
        fetches: ({ program, args })=>/^bundler?$/.test(program) && (says(args, 'install', 'update') || args.length === 0),
        installsProject: ({ program, args })=>/^bundler?$/.test(program) && (says(args, 'install') || args.length === 0),
        caches: [
            '/usr/local/bundle/cache',
            '/root/.gem',
            '/root/.bundle/cache'
        ],
        moved: [
            'BUNDLE_PATH',
            'GEM_HOME',
            'BUNDLE_USER_CACHE'
        ]
    },
    {
        ...usual,
        name: 'dotnet',
        fetches: ({ program, args })=>program === 'dotnet' && says(args, 'restore', 'build', 'publish', 'test', 'pack'),
        installsProject: ({ program, args })=>program === 'dotnet' && says(args, 'restore'),
        caches: [
            '/root/.nuget/packages',
            '/home/*/.nuget/packages'
        ],
        sharing: 'shared',
        moved: [
            'NUGET_PACKAGES'
        ]
    }
];
/** `cargo chef prepare` only looks. */ function isPrepare(args) {
    return says(args, 'chef') && subVerb(args) !== 'cook';
}
/** The manager that a command fetches packages with. */ function managerOf(command) {
    return managers.find(({ fetches })=>fetches(command));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/mounts.js

/** The cache mounts of a RUN. */ function cachesOf({ mounts }) {
    return mounts.filter(({ type })=>type === 'cache');
}
/** Whether `inner` is `outer` or lies in it; both absolute. A `*` of `outer` stands for one name. */ function isWithin(inner, outer) {
    const names = inner.split('/');
    const wanted = outer === '/' ? [
        ''
    ] : outer.split('/');
    return wanted.every((name, index)=>name === '*' ? names[index] !== undefined : names[index] === name);
}
/** Whether a mount is for what a manager keeps: it is one of its folders, above one, or in one. */ function isCacheOf({ target }, { caches }) {
    return target !== undefined && caches.some((one)=>isWithin(target, one) || isWithin(one, target));
}
/** Whether nobody but these managers would have a mount there. */ function isForSure({ target }) {
    if (target === undefined) return [];
    return managers.filter(({ caches })=>caches.some((one)=>isWithin(target, one)));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/shell/cursor.js
/** A text, and the place in it up to which it is read. */ class Cursor {
    text;
    /** Index of what comes next; at or behind the length where all is read. */ at = 0;
    constructor(text){
        this.text = text;
    }
    /** What comes next, or so many characters behind it; empty at the end. */ char(ahead = 0) {
        return this.text.charAt(this.at + ahead);
    }
    /** So many of the next characters; fewer at the end. */ ahead(length) {
        return this.text.slice(this.at, this.at + length);
    }
    /** What is read since a place. */ since(start) {
        return this.text.slice(start, this.at);
    }
    /** Goes before the next `stop`, or to the end. */ skipTo(stop) {
        const found = this.text.indexOf(stop, this.at);
        this.at = found < 0 ? this.text.length : found;
    }
    /**
   * Goes behind the bracket that closes the one at `start`, whatever is quoted between them.
   * @returns whether there is one; else it stays where it is
   */ skipBalanced(start) {
        let open = 0;
        for(let at = start; at < this.text.length; at += 1){
            const char = this.text.charAt(at);
            if (char === '(') open += 1;
            if (char === ')') open -= 1;
            if (open > 0) continue;
            this.at = at + 1;
            return true;
        }
        return false;
    }
    /**
   * Goes behind the `}` that closes the `{` before `start`; one behind a backslash counts for nothing.
   * @returns whether there is one; else it stays where it is
   */ skipBraces(start) {
        let open = 1;
        for(let at = start; at < this.text.length; at += 1){
            const char = this.text.charAt(at);
            if (char === '\\') at += 1;
            else if (char === '{') open += 1;
            else if (char === '}') open -= 1;
            if (open > 0) continue;
            this.at = at + 1;
            return true;
        }
        return false;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/shell/words.js
/**
 * Reads a word of a shell script, and goes behind it.
 * Source: POSIX, XCU 2.2 Quoting and 2.3 Token Recognition.
 * @returns the word without its quotes, empty where none stands here; variables and the output of commands stay as they
 * are written. `undefined` where a quote or a bracket does not end
 */ function readWord(cursor, nested) {
    let word = '';
    for(;;){
        const char = cursor.char();
        if (char === '' || /[\s;&|()]/.test(char)) return word;
        if ((char === '<' || char === '>') && cursor.char(1) !== '(') return word;
        const piece = readPiece(cursor, nested, char);
        if (piece === undefined) return undefined;
        word += piece;
    }
}
function readPiece(cursor, nested, char) {
    if (char === "'") return readSingle(cursor);
    if (char === '"') return readDouble(cursor, nested);
    if (char === '\\') {
        cursor.at += 2;
        return cursor.char(-1).replace('\n', '');
    }
    if (char === '$' || char === '`') return readDollar(cursor, nested, char);
    if (char === '<' || char === '>') {
        const start = cursor.at;
        return nested.inner(start + 2) ? cursor.since(start) : undefined;
    }
    cursor.at += 1;
    return char;
}
function readSingle(cursor) {
    const end = cursor.text.indexOf("'", cursor.at + 1);
    if (end < 0) return undefined;
    const inside = cursor.text.slice(cursor.at + 1, end);
    cursor.at = end + 1;
    return inside;
}
function readDouble(cursor, nested) {
    let out = '';
    cursor.at += 1;
    for(;;){
        const char = cursor.char();
        if (char === '') return undefined;
        if (char === '"') {
            cursor.at += 1;
            return out;
        }
        if (char === '\\') {
            const next = cursor.char(1);
            out += /["\\$`\n]/.test(next) ? next.replace('\n', '') : `\\${next}`;
            cursor.at += 2;
        } else if (char === '$' || char === '`') {
            const piece = readDollar(cursor, nested, char);
            if (piece === undefined) return undefined;
            out += piece;
        } else {
            out += char;
            cursor.at += 1;
        }
    }
}
/** A variable or the output of commands, as it is written. */ function readDollar(cursor, nested, char) {
    const start = cursor.at;
    if (char === '`') return readBackticks(cursor, nested);
    const next = cursor.char(1);
    if (next === '(' && cursor.char(2) === '(') {
        if (!cursor.skipBalanced(start + 1)) return undefined;
    } else if (next === '(') {
        if (!nested.inner(start + 2)) return undefined;
    } else if (next === '{') {
        if (!cursor.skipBraces(start + 2)) return undefined;
    } else cursor.at += 1;
    return cursor.since(start);
}
function readBackticks(cursor, nested) {
    const start = cursor.at;
    const found = /^`((?:[^`\\]|\\[^])*)`/.exec(cursor.text.slice(start));
    if (found === null) return undefined;
    if (!nested.script((found[1] ?? '').replaceAll('\\`', '`'))) return undefined;
    cursor.at = start + found[0].length;
    return found[0];
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/shell/commands.js


/**
 * Cuts a shell script into its simple commands, those of `$(…)`, `(…)`, `{…}` and of control structures among them, in
 * the order in which they stand. It is no shell: it knows quotes, comments, operators, redirections and heredocs, and
 * gives up where it is not sure. (No shell parser for JavaScript that is kept up has a size a start-up can bear.)
 * Source: POSIX, XCU 2.3 Token Recognition and 2.10 Shell Grammar.
 * @returns `undefined` where it does not come to an end as it should: an open quote, a stray bracket
 */ function shellCommands(script) {
    const reader = new Reader(new Cursor(script), 0);
    return reader.list('') ? reader.commands : undefined;
}
/** Nobody nests deeper than this, and a stack is finite. */ const maxDepth = 40;
const blank = /[ \t\r]/;
const openers = new Set([
    'if',
    'then',
    'else',
    'elif',
    'do',
    'while',
    'until',
    '!',
    '{',
    'time'
]);
const closers = new Set([
    'fi',
    'done',
    'esac',
    '}'
]);
class Reader {
    commands = [];
    #cursor;
    #depth;
    #words = [];
    #output;
    #loops = 0;
    #cases = 0;
    #heredocs = [];
    constructor(cursor, depth){
        this.#cursor = cursor;
        this.#depth = depth;
    }
    /** Reads up to `end` (`)` or, empty, the end of the text) and over it. @returns whether it was there */ list(end) {
        if (this.#depth > maxDepth) return false;
        for(;;){
            const char = this.#cursor.char();
            if (char === '') {
                this.#finish(false);
                return end === '' && this.#cases === 0;
            }
            if (char === ')' && end === ')') {
                this.#cursor.at += 1;
                this.#finish(false);
                return true;
            }
            if (!this.#token(char)) return false;
        }
    }
    /** Reads a nested list that ends with `)`; its commands stand before the one they are part of. */ inner(start) {
        this.#cursor.at = start;
        const reader = new Reader(this.#cursor, this.#depth + 1);
        if (!reader.list(')')) return false;
        const isLooped = this.#loops > 0;
        this.commands.push(...reader.commands.map((one)=>isLooped ? {
                ...one,
                isLooped
            } : one));
        return true;
    }
    /** Reads a nested list that is a text of its own. */ script(text) {
        const reader = new Reader(new Cursor(text), this.#depth + 1);
        if (!reader.list('')) return false;
        this.commands.push(...reader.commands);
        return true;
    }
    #token(char) {
        if (blank.test(char)) this.#cursor.at += 1;
        else if (char === '\\' && this.#cursor.char(1) === '\n') this.#cursor.at += 2;
        else if (char === '#') this.#cursor.skipTo('\n');
        else if (char === '\n') this.#newline();
        else if (char === ';') return this.#semicolon();
        else if (char === '&' && this.#cursor.char(1) === '>') return this.#redirect(1);
        else if (char === '&') this.#operator(this.#cursor.char(1) === '&' ? 2 : 1, false);
        else if (char === '|') this.#pipe();
        else if (char === '(') return this.#bracket();
        else if (char === ')') return false;
        else if ((char === '<' || char === '>') && this.#cursor.char(1) !== '(') return this.#redirect(0);
        else return this.#takeWord();
        return true;
    }
    #newline() {
        this.#cursor.at += 1;
        this.#finish(false);
        for (const name of this.#heredocs.splice(0)){
            // The content is data.
            for(;;){
                const start = this.#cursor.at;
                if (start >= this.#cursor.text.length) break;
                this.#cursor.skipTo('\n');
                const line = this.#cursor.since(start);
                this.#cursor.at += 1;
                if (line.trim() === name) break;
            }
        }
    }
    #semicolon() {
        const isEndOfCase = this.#cursor.char(1) === ';';
        this.#operator(isEndOfCase ? 2 : 1, false);
        return !isEndOfCase || this.#cases === 0 || this.#pattern();
    }
    #pipe() {
        const next = this.#cursor.char(1);
        this.#operator(next === '|' || next === '&' ? 2 : 1, next !== '|');
    }
    #operator(length, isPiped) {
        this.#cursor.at += length;
        this.#finish(isPiped);
    }
    /** A subshell, arithmetic, a function's brackets or an array. */ #bracket() {
        if (this.#words.length === 0) {
            if (this.#cursor.char(1) === '(') return this.#cursor.skipBalanced(this.#cursor.at);
            return this.inner(this.#cursor.at + 1);
        }
        const isFunction = this.#words.length === 1 && /^\(\s*\)/.test(this.#cursor.ahead(20));
        if (isFunction) {
            this.#words = [];
            return this.#cursor.skipBalanced(this.#cursor.at);
        }
        return /^\w+\+?=$/.test(this.#words.at(-1) ?? '') && this.#cursor.skipBalanced(this.#cursor.at);
    }
    #redirect(skip) {
        const start = this.#cursor.at;
        this.#cursor.at += skip;
        const operator = /^(?:<<<|<<-?|>>|>\||[<>]&|<>|[<>])/.exec(this.#cursor.ahead(3))?.[0];
        if (operator === undefined) return false;
        this.#cursor.at += operator.length;
        // `2>x`: the number is no word.
        const last = this.#words.at(-1);
        let isError = false;
        if (last !== undefined && /^\d$/.test(last) && this.#cursor.text.charAt(start - 1) === last) {
            isError = last === '2';
            this.#words.pop();
        }
        while(blank.test(this.#cursor.char()))this.#cursor.at += 1;
        const target = readWord(this.#cursor, this);
        if (target === undefined || target === '') return false;
        if (operator === '<<' || operator === '<<-') this.#heredocs.push(target);
        else if (operator.startsWith('>') && operator !== '>&' && !isError) this.#output = target;
        return true;
    }
    #takeWord() {
        const start = this.#cursor.at;
        const word = readWord(this.#cursor, this);
        if (word === undefined) return false;
        const isPlain = this.#cursor.since(start) === word;
        if (this.#words.length === 0 && isPlain && openers.has(word)) {
            if (word === 'while' || word === 'until') this.#loops += 1;
            return true;
        }
        if (this.#words.length === 0 && isPlain && closers.has(word)) {
            if (word === 'done') this.#loops = Math.max(0, this.#loops - 1);
            if (word === 'esac') this.#cases = Math.max(0, this.#cases - 1);
            return true;
        }
        this.#words.push(word);
        const [first, , third] = this.#words;
        if (first === 'case' && third === 'in' && this.#words.length === 3) {
            this.#words = [];
            this.#cases += 1;
            return this.#pattern();
        }
        return true;
    }
    /** Skips the pattern of a case, or its end. */ #pattern() {
        while(/[\s;]/.test(this.#cursor.char()) && this.#cursor.char() !== '')this.#cursor.at += 1;
        if (/^esac\b/.test(this.#cursor.ahead(5))) {
            this.#cursor.at += 4;
            this.#cases -= 1;
            return true;
        }
        for(let at = this.#cursor.at; at < this.#cursor.text.length; at += 1){
            if (this.#cursor.text.charAt(at) !== ')') continue;
            this.#cursor.at = at + 1;
            return true;
        }
        return false;
    }
    #finish(isPiped) {
        const words = this.#words;
        const output = this.#output;
        this.#words = [];
        this.#output = undefined;
        const first = words.findIndex((word)=>!/^[A-Za-z_]\w*\+?=/.test(word));
        const [program] = words;
        if (first < 0 || program === undefined) return;
        if (program === 'for' || program === 'select') {
            this.#loops += 1;
            return;
        }
        this.commands.push({
            words: words.slice(first),
            assignments: words.slice(0, first),
            ...output === undefined ? {} : {
                output
            },
            isPiped,
            isLooped: this.#loops > 0
        });
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/run-commands.js

const none = {
    commands: [],
    isHeredoc: false,
    hasPipefail: false
};
const known = new WeakMap();
/** The commands of a RUN, in either form and in its heredoc; none where it cannot be told. */ function runScript(run) {
    const found = known.get(run) ?? read(run);
    known.set(run, found);
    return found;
}
function read(run) {
    const { argv, shell, heredocs } = run;
    if (argv !== undefined) return fromWords(argv);
    if (shell !== undefined && !isShell(shell[0])) return none;
    const hasPipefail = shell?.some((word)=>word.includes('pipefail')) ?? false;
    const [first = ''] = heredocs;
    if (heredocs.length > 0) {
        const before = run.command.replace(/\d*<<-?\s*(["']?)[\w.-]+\1/g, ' ').trim();
        const [line] = shellCommands(before) ?? [];
        const isScript = before === '' ? isShellScript(first) : isLoneShell(line);
        if (isScript && heredocs.length === 1) {
            const script = fromText(first);
            const isSaid = before.includes('pipefail');
            return {
                ...script,
                isHeredoc: true,
                hasPipefail: script.hasPipefail || hasPipefail || isSaid
            };
        }
        const script = fromText(before);
        return {
            ...script,
            hasPipefail: script.hasPipefail || hasPipefail
        };
    }
    const script = fromText(run.command);
    return {
        ...script,
        hasPipefail: script.hasPipefail || hasPipefail
    };
}
function isShell(program) {
    return program !== undefined && /^(?:.*\/)?(?:ba|da|a|z|k)?sh$/.test(program);
}
/** `bash -eux`: what it runs comes from its input. */ function isLoneShell(command) {
    if (command === undefined || !isShell(command.words[0])) return false;
    return command.words.slice(1).every((word)=>word.startsWith('-') || word === 'pipefail');
}
function isShellScript(text) {
    const [, program] = /^#!\s*(?:\S*\/env\s+(?:-\S+\s+)*)?(\S+)/.exec(text) ?? [];
    return program === undefined || isShell(program);
}
function fromText(text) {
    const all = shellCommands(text) ?? [];
    return scriptOf(all, all.some(({ words })=>isShell(words[0]) && words.includes('pipefail')));
}
function fromWords(words) {
    return scriptOf([
        {
            words,
            assignments: [],
            isPiped: false,
            isLooped: false
        }
    ], words.includes('pipefail'));
}
function scriptOf(all, isSaid) {
    const commands = all.flatMap((command)=>unwrapped(command, 0));
    const isSet = commands.some(({ program, args })=>program === 'set' && args.includes('pipefail'));
    return {
        commands,
        isHeredoc: false,
        hasPipefail: isSaid || isSet
    };
}
/** Programs before a program, and how many words of their own they have behind their flags. */ const wrappers = {
    sudo: {
        words: 0,
        withValue: /^-[ughpCT]$/
    },
    exec: {
        words: 0,
        withValue: /^-a$/
    },
    command: {
        words: 0
    },
    nice: {
        words: 0,
        withValue: /^-n$/
    },
    ionice: {
        words: 0,
        withValue: /^-[cn]$/
    },
    nohup: {
        words: 0
    },
    eatmydata: {
        words: 0
    },
    corepack: {
        words: 0
    },
    time: {
        words: 0
    },
    timeout: {
        words: 1,
        withValue: /^-[sk]$/
    },
    gosu: {
        words: 1
    },
    'su-exec': {
        words: 1
    },
    xargs: {
        words: 0,
        withValue: /^-[aEILnPsd]$/
    },
    env: {
        words: 0,
        withValue: /^-[uC]$/
    }
};
function unwrapped(command, depth) {
    const [first = '', ...rest] = command.words;
    const program = named(first.slice(first.lastIndexOf('/') + 1));
    if (depth > 10) return [];
    const wrapper = Object.hasOwn(wrappers, program) ? wrappers[program] : undefined;
    if (wrapper !== undefined) {
        const { words, assignments } = behind(rest, wrapper);
        // `command -v curl` asks, `exec 2>&1` redirects.
        const asks = program === 'command' && /^-[vV]/.test(rest[0] ?? '');
        if (words.length > 0 && !asks) return unwrapped({
            ...command,
            words,
            assignments: [
                ...command.assignments,
                ...assignments
            ]
        }, depth + 1);
    }
    if (isShell(first)) {
        const at = rest.findIndex((word)=>/^-[a-z]*c$/.test(word));
        const script = at < 0 ? undefined : rest[at + 1];
        const inner = script === undefined ? undefined : shellCommands(script);
        if (inner !== undefined) return inner.flatMap((one)=>unwrapped({
                ...one,
                isLooped: one.isLooped || command.isLooped
            }, depth + 1));
    }
    if (/^python[\d.]*$/.test(program) && rest[0] === '-m' && rest[1] !== undefined) return [
        {
            ...command,
            program: named(rest[1]),
            args: rest.slice(2)
        }
    ];
    return [
        {
            ...command,
            program,
            args: rest
        }
    ];
}
function behind(words, { words: count, withValue }) {
    let at = 0;
    const assignments = [];
    for(; at < words.length; at += 1){
        const word = words[at] ?? '';
        if (word.startsWith('-')) at += withValue?.test(word) === true ? 1 : 0;
        else if (/^[A-Za-z_]\w*=/.test(word)) assignments.push(word);
        else break;
    }
    return {
        words: words.slice(at + count),
        assignments
    };
}
function named(program) {
    if (program === 'apt') return 'apt-get';
    if (/^pip[\d.]*$/.test(program)) return 'pip';
    if (program === 'mvnw') return 'mvn';
    return program === 'gradlew' ? 'gradle' : program;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/rules/chain.js
/** All RUNs of an image. */ function runsOf(image) {
    return image.stages.flatMap((stage)=>{
        const below = stepsBelow(image, stage);
        return stage.steps.flatMap((step, index)=>step.kind === 'run' ? [
                {
                    stage,
                    step,
                    before: [
                        ...below,
                        ...stage.steps.slice(0, index)
                    ]
                }
            ] : []);
    });
}
/** All COPYs and ADDs of an image. */ function copiesOf(image) {
    return image.stages.flatMap(({ steps })=>steps.filter((step)=>step.kind === 'copy'));
}
/** What the stages below a stage do, in order. */ function stepsBelow(image, { base }) {
    if (base.kind !== 'stage') return [];
    const inner = image.stages.find(({ index })=>index === base.index);
    return inner === undefined ? [] : [
        ...stepsBelow(image, inner),
        ...inner.steps
    ];
}
/** What a stage stands on outside of the plan, and what the images of the plan below it do. */ function ground(image, stage, all) {
    const steps = [];
    let at = stage;
    let of = image;
    // Planning has refused cycles; nobody stacks that many.
    for(let count = 0; at !== undefined && count < 1000; count += 1){
        const { base } = at;
        if (base.kind === 'stage') at = of.stages.find(({ index })=>index === base.index);
        else if (base.kind === 'sibling') {
            const next = all.find(({ name })=>name === base.name);
            if (next === undefined) return {
                base: {
                    kind: 'unknown'
                },
                steps
            };
            of = next;
            at = next.stages.find(({ index })=>index === next.target);
        } else return {
            base,
            steps
        };
        if (at !== undefined) steps.unshift(...at.steps);
    }
    return {
        base: {
            kind: 'unknown'
        },
        steps
    };
}
/** Whether a COPY takes the whole main context. */ function takesAll({ from, sources }) {
    return from === undefined && sources.some((source)=>/^(\.\/*|\/|\*|\.\/\*)$/.test(source));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/rules/rule.js
/** Says something about an instruction. @param detail tells two of a kind at one instruction apart */ function tell({ line, text }, message, todo, detail = '') {
    return {
        line,
        message,
        todo,
        subject: `${text}\n${detail}`
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/rules/apt-cache-not-locked.js




/** Two builds at a time with one of apt's folders: the second fails with "Could not get lock". */ const aptCacheNotLocked = {
    name: 'apt-cache-not-locked',
    level: 'warning',
    judge: (image)=>runsOf(image).flatMap(({ step })=>{
            const usesApt = runScript(step).commands.some(({ program })=>program === 'apt-get');
            if (!usesApt) return [];
            return cachesOf(step).flatMap(({ target, sharing = 'shared' })=>target !== undefined && isApts(target) && sharing === 'shared' ? [
                    tell(step, `The cache at ${target} is shared by builds that run at the same time: apt fails for all but one of them ("Could not get lock")`, `--mount=type=cache,target=${target},sharing=locked`, target)
                ] : []);
        })
};
function isApts(target) {
    return [
        '/var/cache/apt',
        '/var/lib/apt'
    ].some((one)=>isWithin(target, one));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/rules/base-not-pinned.js

/** A base by its tag: the next build may stand on another image. Only where the policy asks for it. */ const baseNotPinned = {
    name: 'base-not-pinned',
    level: 'ignore',
    judge: ({ stages })=>stages.flatMap(({ base, line, text })=>base.kind === 'outside' && !base.text.includes('@') ? [
                tell({
                    line,
                    text
                }, `${base.text} is named by its tag, which may be another image tomorrow`, `Name its digest, too: ${/:[^/]+$/.test(base.text) ? base.text : `${base.text}:TAG`}@sha256:…`)
            ] : [])
};

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/rules/cache-id-shared.js




/** Builds of different programs, or for different platforms, that write into one `target` folder of cargo. */ const cacheIdShared = {
    name: 'cache-id-shared',
    level: 'warning',
    judge: (image, all)=>targetsOf(image).flatMap(({ step, mount, stage, isNative })=>{
            const { target = '', ids } = mount;
            const shownAs = `The cache at ${target}`;
            const platform = isNative ? undefined : samePlatforms(image, ids);
            if (platform !== undefined && mount.sharing !== 'locked') return [
                tell(step, `${shownAs} is the same one for ${platform.join(' and ')}: what one build makes the other takes for its own`, `--mount=type=cache,target=${target},id=NAME-$TARGETPLATFORM (with ARG TARGETPLATFORM before it)`, target)
            ];
            const other = all.find((one)=>one.file !== image.file && targetsOf(one).some((twin)=>twin.step.text !== step.text && hasCommon(twin.mount.ids, ids)));
            if (other === undefined) return [];
            return [
                tell(step, `${shownAs} is that of ${other.name} (${other.file}), too: their builds wait for each other, and each undoes what the other has compiled`, `Give it a name of its own: id=${image.name}-target`, `${target} ${stage}`)
            ];
        })
};
/** Mounted `target` folders that cargo compiles into. With `--target` it has a folder for each of them in there. */ function targetsOf(image) {
    return runsOf(image).flatMap(({ stage, step })=>{
        const builds = runScript(step).commands.filter(({ program, args })=>program === 'cargo' && args.some((word)=>/^(build|b|test|check|run|rustc|install)$/.test(word)));
        const isApart = builds.some(({ args })=>args.some((word)=>/^--target(=|$)/.test(word)));
        if (builds.length === 0 || isApart) return [];
        return cachesOf(step).filter(({ target, sharing })=>target?.endsWith('/target') === true && sharing !== 'private').map((mount)=>({
                stage: stage.index,
                step,
                mount,
                isNative: /--platform=\S*BUILDPLATFORM/.test(stage.text)
            }));
    });
}
/** Two platforms with the same id. */ function samePlatforms({ platforms }, ids) {
    for (const [index, id] of ids.entries()){
        const twin = ids.indexOf(id);
        const [one, other] = [
            platforms[twin],
            platforms[index]
        ];
        if (id !== undefined && twin < index && one !== undefined && other !== undefined) return [
            one,
            other
        ];
    }
    return undefined;
}
function hasCommon(a, b) {
    return a.some((id)=>id !== undefined && b.includes(id));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/rules/cache-needlessly-locked.js



/** Builds wait for each other though what they share is made for many at a time. */ const cacheNeedlesslyLocked = {
    name: 'cache-needlessly-locked',
    level: 'info',
    judge: (image)=>runsOf(image).flatMap(({ step })=>cachesOf(step).flatMap((mount)=>{
                const owners = isForSure(mount);
                const isSafe = owners.length > 0 && owners.every(({ sharing })=>sharing === 'shared');
                const [owner] = owners;
                if (mount.sharing !== 'locked' || !isSafe || owner === undefined) return [];
                const { target = '' } = mount;
                return [
                    tell(step, `Builds wait for each other for the cache at ${target}, which ${owner.name} can share`, `--mount=type=cache,target=${target}`, target)
                ];
            }))
};

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/rules/docker-clean-kept.js





/** Debian's and Ubuntu's images tell apt to empty its cache after each install, mounted or not. */ const dockerCleanKept = {
    name: 'docker-clean-kept',
    level: 'info',
    judge: (image, all)=>runsOf(image).flatMap((run)=>{
            const { step } = run;
            if (!fillsCache(step) || !isCleaned(run, image, all)) return [];
            return [
                tell(step, 'apt empties the mounted cache after each install: /etc/apt/apt.conf.d/docker-clean of the base image says so', `${withoutDockerClean} before apt-get`)
            ];
        })
};
/** What lets apt keep what it has fetched. */ const withoutDockerClean = 'rm -f /etc/apt/apt.conf.d/docker-clean';
/** Whether apt empties its cache in a RUN, as far as anybody can see. */ function isCleaned({ stage, step, before }, image, all) {
    if ([
        ...before,
        step
    ].some(speaksOfIt)) return false;
    const { base, steps } = ground(image, stage, all);
    return hasDockerClean(base) && !steps.some(speaksOfIt);
}
function fillsCache(run) {
    return cachesOf(run).some(({ target })=>target !== undefined && (isWithin('/var/cache/apt/archives', target) || isWithin(target, '/var/cache/apt'))) && runScript(run).commands.some((command)=>managerOf(command)?.name === 'apt');
}
/** It is named in some way, or apt gets settings that nobody can see here. */ function speaksOfIt(step) {
    if (step.kind === 'run') return [
        step.text,
        ...step.heredocs
    ].some((text)=>text.includes('docker-clean'));
    return step.kind === 'copy' && (/^\/etc(\/apt|\/?$)/.test(step.destination) || step.destination === '/');
}
/** Images of the Docker library that are made on Debian or Ubuntu, unless their tag says something else. */ const debians = /^(?:(?:[\w.-]+(?::\d+)?\/)*(?:debian|ubuntu)|(?:docker\.io\/)?(?:library\/)?(?:node|python|golang|rust|ruby|php|perl|gcc|buildpack-deps))(?:[:@]|$)/;
const others = /:[^@]*(alpine|windows|nanoserver|servercore)/;
function hasDockerClean(base) {
    return base.kind === 'outside' && debians.test(base.text) && !others.test(base.text);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/bytes.js
var tools_bytes = __webpack_require__(29842);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/rules/let-in.js

const shown = 3;
/** `.git (12 MB), node_modules (310 MB) and 2 more`. */ function listOf(all) {
    const sorted = [
        ...all
    ].sort((a, b)=>(b.bytes ?? 0) - (a.bytes ?? 0));
    const first = sorted.slice(0, shown).map(({ path, bytes })=>bytes === undefined ? path : `${path} (${(0,tools_bytes.formatBytes)(bytes)})`);
    return `${first.join(', ')}${sorted.length > shown ? ` and ${sorted.length - shown} more` : ''}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/rules/dockerignore-lets-in.js



/** There is a .dockerignore, and it lets in what nobody wants in a build. */ const dockerignoreLetsIn = {
    name: 'dockerignore-lets-in',
    level: 'info',
    judge: (image)=>{
        const { context } = image;
        if (context?.ignoreFile === undefined || context.letIn.length === 0) return [];
        const copies = copiesOf(image).filter(({ from })=>from === undefined);
        const step = copies.find(takesAll) ?? copies[0] ?? runsOf(image).find(({ step: run })=>run.mounts.some(({ type })=>type === 'bind'))?.step;
        if (step === undefined) return [];
        const paths = context.letIn.map(({ path })=>path);
        return [
            tell(step, `${context.ignoreFile} lets ${listOf(context.letIn)} into the build: each change of it builds again`, `Add to it: ${paths.slice(0, 5).join(', ')}`, // Not where each one lies: that differs from machine to machine.
            [
                ...new Set(paths.map((path)=>path.slice(path.lastIndexOf('/') + 1)))
            ].sort().join(' '))
        ];
    }
};

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/rules/downloads.js



/** A download that one lost packet ends. GNU wget tries 20 times by itself. */ const downloadWithoutRetry = {
    name: 'download-without-retry',
    level: 'info',
    judge: (image)=>runsOf(image).flatMap(({ step, before })=>{
            const found = downloadsOf(step).find((command)=>triesOnce(command));
            if (found === undefined || [
                ...before,
                step
            ].some(setsRetries)) return [];
            const { program } = found;
            return [
                tell(step, `\`${program}\` gives up at the first failure of the network`, program === 'curl' ? 'curl --retry 5 --retry-connrefused …' : 'Without --tries=1 wget tries 20 times')
            ];
        })
};
/** What is downloaded is taken as it comes. */ const downloadWithoutChecksum = {
    name: 'download-without-checksum',
    level: 'info',
    judge: (image)=>[
            ...runsOf(image).flatMap(({ step })=>{
                const found = downloadsOf(step).find(isKept);
                if (found === undefined || verifies(step)) return [];
                return [
                    tell(step, `What \`${found.program}\` downloads is used as it comes: whoever changes it there changes the image`, 'Check it in the same RUN: echo "SHA256  FILE" | sha256sum --check')
                ];
            }),
            ...image.stages.flatMap(({ steps })=>steps.flatMap((step, index)=>{
                    if (step.kind !== 'copy' || !step.isAdd || step.checksum !== undefined) return [];
                    const address = step.sources.find((source)=>/^https?:\/\//.test(source) && isFile(source));
                    if (address === undefined || steps.slice(index).some(verifies)) return [];
                    return [
                        tell(step, 'What ADD downloads is used as it comes: whoever changes it there changes the image', 'ADD --checksum=sha256:… ADDRESS PATH')
                    ];
                }))
        ]
};
function downloadsOf(run) {
    return runScript(run).commands.filter(({ program, words })=>(program === 'curl' || program === 'wget') && words.some((word)=>/^(https?|ftp):\/\//.test(word) && !isHere(word)));
}
function isHere(address) {
    return /^\w+:\/\/(localhost|127\.|\[::1\]|host\.docker\.internal)/.test(address);
}
function triesOnce({ program, args, isLooped }) {
    if (isLooped) return false;
    if (program === 'curl') return !args.some((word)=>word.startsWith('--retry') || /^(-K|--config)/.test(word) || word.startsWith('$'));
    return args.some((word, index)=>word === '--tries=1' || word === '-t1' || word === '-t' && args[index + 1] === '1');
}
/** A .curlrc says it for all. */ function setsRetries(step) {
    const isSaid = (text)=>text.includes('curlrc');
    if (step.kind === 'run') return [
        step.text,
        ...step.heredocs
    ].some(isSaid);
    return step.kind === 'copy' && isSaid(step.text);
}
/** Something is fetched to be used: not asked for its headers, sent, or only looked at. */ function isKept({ program, args, words, isPiped, output }) {
    if (output === '/dev/null' || args.includes('/dev/null')) return false;
    const isAsked = args.some((word)=>/^(-I|--head|-X|--request|-d|--data.*|-F|--form|-T|--upload-file|--spider|-V|--version)$/.test(word));
    if (isAsked) return false;
    const addresses = words.filter((word)=>/^(https?|ftp):\/\//.test(word));
    if (!addresses.some(isFile)) return false;
    // On the screen, or in a variable.
    const isWritten = args.some((word)=>/^-[a-zA-Z]*[oO]$|^-[a-zA-Z]*[oO]\S|^--(output|remote-name)/.test(word));
    return program === 'wget' ? !isPiped || isFile(addresses[0] ?? '') : isWritten || isPiped || output !== undefined;
}
/** Keys, signatures and lists of checksums are what others are checked with; an API gives no file. */ function isFile(address) {
    const path = address.replace(/[?#].*$/, '');
    if (/\.(asc|gpg|key|pub|pem|crt|cer|sig|sign|minisig|json|txt|sha\d+(sums?)?|md5(sums?)?)$/i.test(path)) return false;
    if (path.endsWith('.git')) return false;
    return !/(sha\d+|md5)sums?|^\w+:\/\/(api|keys?|keyserver|checkpoint-api)\.|\/(gpg|api|repos)(\/|$)|\/gpgkey$/i.test(path);
}
const checkers = /^(sha\d+sum|shasum|md5sum|b2sum|b3sum|gpgv?|gpg2|cosign|minisign|openssl|slsa-verifier|rpmkeys|sha256|cksum|signify)$/;
function verifies(step) {
    if (step.kind !== 'run') return false;
    return runScript(step).commands.some(({ program })=>checkers.test(program)) || [
        step.text,
        ...step.heredocs
    ].some((text)=>/sha(256|384|512)(sum)?\b|checksum|\bgpgv?\b/i.test(text));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/rules/missing-cache-mount.js






/** A package manager downloads (or a compiler compiles) all anew whenever its line runs. */ const missingCacheMount = {
    name: 'missing-cache-mount',
    level: 'info',
    judge: (image, all)=>runsOf(image).flatMap((run)=>{
            const { step, before } = run;
            const used = new Map();
            for (const command of runScript(step).commands){
                const manager = managerOf(command);
                if (manager !== undefined && !used.has(manager) && !isOffline(command, step)) used.set(manager, command);
            }
            return [
                ...used
            ].filter(([manager])=>!isCached(step, manager) && !isDoneOtherwise(manager, [
                    ...before,
                    step
                ])).map(([manager, { words }])=>tell(step, `\`${words.slice(0, 2).join(' ')}\` has no cache mount: whenever this line runs again it fetches everything again`, `RUN ${mountsFor(manager, step)} ${manager.name === 'apt' && isCleaned(run, image, all) ? `${withoutDockerClean} && ` : ''}…`, manager.name));
        })
};
/** Any mount that is not another manager's may well be its own. */ function isCached(run, manager) {
    return cachesOf(run).some((mount)=>{
        const owners = isForSure(mount);
        return owners.length === 0 || isCacheOf(mount, manager);
    });
}
function isOffline({ args }, { variables }) {
    return args.some((word)=>/^(--offline|-mod=vendor|--no-network|--no-restore)$/.test(word)) || variables.get('GOFLAGS')?.includes('-mod=vendor') === true;
}
/** `cargo chef` keeps what it compiles in a layer of its own. */ function isDoneOtherwise({ name }, steps) {
    return name === 'cargo' && steps.some((step)=>step.kind === 'run' && runScript(step).commands.some(({ program, args })=>program === 'cargo' && args.includes('chef')));
}
/** The mounts to write, where the Dockerfile says that they are elsewhere there. */ function mountsFor({ caches, advised, sharing, moved }, { variables }) {
    const elsewhere = moved.flatMap((name)=>{
        const value = variables.get(name);
        return value?.startsWith('/') === true && /CACHE|STORE|PACKAGES/i.test(name) ? [
            value
        ] : [];
    });
    const targets = elsewhere.length > 0 ? elsewhere : caches.slice(0, advised);
    const locked = sharing === 'locked' ? ',sharing=locked' : '';
    return targets.map((target)=>`--mount=type=cache,target=${target}${locked}`).join(' ');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/rules/no-dockerignore.js



/** Everything is copied, and nothing says what does not belong to it. */ const noDockerignore = {
    name: 'no-dockerignore',
    level: 'info',
    judge: (image)=>{
        const { context } = image;
        if (context === undefined || context.ignoreFile !== undefined) return [];
        const copy = whole(image);
        if (copy === undefined || context.letIn.length === 0 && !context.isProject) return [];
        const what = context.letIn.length === 0 ? '' : `, with ${listOf(context.letIn)}`;
        return [
            tell(copy, `All of the build context is copied${what}, and there is no .dockerignore`, `Write a .dockerignore with ${context.letIn.length === 0 ? '.git, node_modules and the like' : context.letIn.map(({ path })=>path).join(', ')}`)
        ];
    }
};
function whole(image) {
    return copiesOf(image).find(takesAll);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/rules/no-syntax-line.js

/** What not every engine's own frontend has is used, and no frontend is named. */ const noSyntaxLine = {
    name: 'no-syntax-line',
    level: 'info',
    judge: (image)=>{
        if (image.hasSyntaxLine) return [];
        const found = firstUse(image);
        if (found === undefined) return [];
        const { step, what } = found;
        return [
            tell(step, `${what} without a \`# syntax\` line: an engine's own frontend may be too old for it, and two engines may read it differently`, 'Write # syntax=docker/dockerfile:1 as the first line')
        ];
    }
};
function firstUse({ stages }) {
    for (const step of stages.flatMap(({ steps })=>steps)){
        const what = whatOf(step);
        if (what !== undefined) return {
            step,
            what
        };
    }
    return undefined;
}
function whatOf(step) {
    if (step.kind === 'run' && step.mounts.some(({ type })=>type === 'cache')) return 'A cache mount';
    const hasHeredocs = step.kind === 'run' ? step.heredocs.length > 0 : step.kind === 'copy' && step.hasHeredocs;
    return hasHeredocs ? 'A heredoc' : undefined;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/rules/pipe-without-pipefail.js



/** Of a pipeline only the last command's failure counts. hadolint has it as DL4006, but not for all forms of RUN. */ const pipeWithoutPipefail = {
    name: 'pipe-without-pipefail',
    level: 'warning',
    judge: (image)=>runsOf(image).flatMap(({ step })=>{
            const { commands, hasPipefail } = runScript(step);
            if (hasPipefail) return [];
            const found = commands.find(({ isPiped, program })=>isPiped && mayFail.has(program));
            if (found === undefined) return [];
            return [
                tell(step, `When \`${found.words[0] ?? ''}\` fails, what it is piped into goes on without it, and the build with that`, 'set -o pipefail before it, or SHELL ["/bin/bash", "-o", "pipefail", "-c"]')
            ];
        })
};
/** Programs whose failure is lost for certain: echo does not fail, and grep may well find nothing. */ const mayFail = new Set([
    ...[
        'curl',
        'wget',
        'tar',
        'unzip',
        'gzip',
        'gunzip',
        'zcat',
        'xz',
        'xzcat',
        'zstd',
        'gpg',
        'openssl'
    ],
    ...[
        'git',
        'make',
        'go',
        'cargo',
        'npm',
        'yarn',
        'pnpm',
        'pip',
        'python',
        'python3',
        'node',
        'mvn',
        'gradle'
    ]
]);

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/rules/secrets.js
/** A secret in ARG is in the history of the image, for everybody who can pull it. */ const secretInArg = {
    name: 'secret-in-arg',
    level: 'warning',
    judge: (image)=>told(image, 'arg')
};
/** A secret in ENV is in the configuration of the image, for everybody who can pull it. */ const secretInEnv = {
    name: 'secret-in-env',
    level: 'warning',
    judge: (image)=>told(image, 'env')
};
function told({ stages }, kind) {
    return stages.flatMap(({ steps })=>steps.flatMap((step)=>step.kind === kind ? step.pairs.filter(isSecret).map(({ name })=>about(step, name)) : []));
}
function about({ kind, line }, name) {
    const where = kind === 'arg' ? 'the history of the image' : 'the configuration of the image';
    return {
        line,
        message: `${kind.toUpperCase()} ${name} looks like a secret, and everybody who has the image can read it in ${where}`,
        todo: `RUN --mount=type=secret,id=${name.toLowerCase()},env=${name} …`,
        // Not the instruction's text: it may hold the secret.
        subject: `${kind} ${name}`
    };
}
const names = /(?:token|passw(?:or)?d|passphrase|secret|api_?key|access_?key|private_?key|credentials?)$/i;
/** What is for everybody, or only says where a secret lies. */ const harmless = /public|dummy|example/i;
/** Values that are secrets whatever they are called. Sources: the prefixes that their makers have announced. */ const values = [
    /^gh[pousr]_[A-Za-z0-9]{30,}/,
    /^github_pat_\w{30,}/,
    /^glpat-[\w-]{20,}/,
    /^npm_[A-Za-z0-9]{30,}/,
    /^(?:AKIA|ASIA)[A-Z0-9]{16}$/,
    /^xox[abprs]-[\w-]{10,}/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    /^[a-z][a-z0-9+.-]*:\/\/[^\s:/@$]+:[^\s:/@$]+@/
];
function isSecret({ name, value }) {
    if (value !== undefined && values.some((pattern)=>pattern.test(value))) return true;
    // An empty value, a path or a switch is none.
    const isPlain = value !== undefined && /^(|\/.*|true|false|\d{1,3})$/.test(value);
    return names.test(name) && !harmless.test(name) && !isPlain;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/rules/source-before-dependencies.js





/** Folders that hold a program's own source, and no list of dependencies. */ const sourceFolders = new Set([
    'src',
    'app',
    'cmd',
    'internal',
    'source',
    'test',
    'tests'
]);
/** With a cache mount these have nothing to do when the source changes. */ const idleWithCache = new Set([
    'go',
    'cargo',
    'maven',
    'gradle',
    'dotnet'
]);
/** The source is copied before the dependencies are installed, so that each change of it installs them again. */ const sourceBeforeDependencies = {
    name: 'source-before-dependencies',
    level: 'info',
    judge: (image)=>runsOf(image).flatMap(({ step, before })=>{
            const found = runScript(step).commands.flatMap((command)=>{
                const manager = managers.find(({ installsProject })=>installsProject?.(command) === true);
                return manager === undefined ? [] : [
                    {
                        manager,
                        words: command.words
                    }
                ];
            });
            const [first] = found;
            if (first === undefined) return [];
            const { manager, words } = first;
            if (idleWithCache.has(manager.name) && cachesOf(step).some((mount)=>isCacheOf(mount, manager))) return [];
            if (before.some((one)=>installs(one, manager))) return [];
            const copy = before.find((one)=>one.kind === 'copy' && isSource(one, manager));
            if (copy === undefined) return [];
            const what = words.slice(0, 3).join(' ');
            return [
                tell(copy, `The source is copied before \`${what}\` (line ${step.line}): each change of it installs the dependencies again`, `Copy only what \`${what}\` reads first, and the rest behind it`, manager.name)
            ];
        })
};
function installs(step, { installsProject }) {
    return step.kind === 'run' && runScript(step).commands.some((command)=>installsProject?.(command) === true);
}
function isSource(copy, { name }) {
    if (takesAll(copy)) return true;
    // cargo asks for the source of each target, if only a stub.
    if (name === 'cargo' || copy.from !== undefined) return false;
    return copy.sources.some((source)=>sourceFolders.has(source.replace(/^\.?\//, '').replace(/\/+$/, '')));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/rules/useless-cache-mount.js






/** A cache is mounted and then not used, or emptied. */ const uselessCacheMount = {
    name: 'useless-cache-mount',
    level: 'warning',
    judge: (image)=>runsOf(image).flatMap(({ step })=>{
            const caches = cachesOf(step).filter(({ target })=>target !== undefined);
            if (caches.length === 0) return [];
            return runScript(step).commands.flatMap((command)=>{
                const why = spoils(command, caches, step);
                return why === undefined ? [] : [
                    tell(step, `${why}: the cache mount is useless`, `Take it out: a cache mount is no part of the image`, why)
                ];
            });
        })
};
function spoils(command, caches, run) {
    const shown = `\`${command.words.slice(0, 4).join(' ')}\``;
    if (removes(command, caches)) return `${shown} empties it`;
    const cleaned = cleans(command);
    if (cleaned !== undefined && isMounted(cleaned, caches)) return `${shown} empties it`;
    const manager = managerOf(command);
    if (manager === undefined || !isMounted(manager.name, caches)) return undefined;
    const flag = command.args.find((word)=>noCache[manager.name]?.test(word));
    if (flag !== undefined) return `\`${flag}\` keeps ${manager.name} from it`;
    const off = manager.off.find((name)=>isOn(useless_cache_mount_valueOf(name, command, run)));
    return off === undefined ? undefined : `\`${off}\` keeps ${manager.name} from it`;
}
const noCache = {
    pip: /^--no-cache-dir(=(?!false|0|off).*)?$/,
    uv: /^(--no-cache|-n)$/,
    poetry: /^--no-cache$/,
    apk: /^--no-cache$/,
    composer: /^--no-cache$/
};
function useless_cache_mount_valueOf(name, { assignments }, { variables }) {
    const own = assignments.find((one)=>one.startsWith(`${name}=`));
    return own === undefined ? variables.get(name) : own.slice(name.length + 1);
}
/** pip takes any of these for no. */ function isOn(value) {
    return value !== undefined && !/^(|0|no|n|f|false|off)$/i.test(value);
}
function isMounted(name, caches) {
    const manager = managers.find((one)=>one.name === name);
    return manager !== undefined && caches.some((mount)=>isCacheOf(mount, manager) && !isLists(manager, mount));
}
/** apt's lists are no packages: `apt-get clean` leaves them. */ function isLists({ name }, { target }) {
    return name === 'apt' && target !== undefined && isWithin(target, '/var/lib/apt');
}
/** The manager whose cache a command empties as a whole. */ function cleans({ program, args }) {
    const verb = verbOf(args);
    const has = (...words)=>words.every((word)=>args.includes(word));
    if (program === 'apt-get' && verb === 'clean') return 'apt';
    if (program === 'pip' && has('cache', 'purge')) return 'pip';
    if (program === 'uv' && has('cache') && (has('clean') || has('clear'))) return 'uv';
    if (program === 'poetry' && has('cache', 'clear')) return 'poetry';
    if (program === 'npm' && has('cache') && (has('clean') || has('clear'))) return 'npm';
    if (program === 'yarn' && has('cache', 'clean')) return 'yarn';
    if (/^(conda|mamba|micromamba)$/.test(program) && verb === 'clean') return 'conda';
    if (program === 'go' && verb === 'clean' && (has('-modcache') || has('-cache'))) return 'go';
    if (program.startsWith('composer') && /^clear-?cache$/.test(verb ?? '')) return 'composer';
    if (program === 'dotnet' && has('nuget', 'locals', 'all')) return 'dotnet';
    return undefined;
}
/** `rm -rf` of what is mounted, of what it holds, or of what it is in. */ function removes({ program, args }, caches) {
    if (program !== 'rm' || !args.some((word)=>/^(-\w*[rR]|--recursive)/.test(word))) return false;
    const paths = args.filter((word)=>word.startsWith('/')).map((path)=>path.replace(/(\/\*+|\/)+$/, ''));
    return caches.some(({ target = '' })=>paths.some((path)=>path !== '' && (isWithin(target, path) || target === '/var/cache/apt' && path === '/var/cache/apt/archives')));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/rules/whole-workspace-copied.js




/** All of a workspace is copied where one member is built: a change of any other member builds it again. */ const wholeWorkspaceCopied = {
    name: 'whole-workspace-copied',
    level: 'info',
    judge: (image)=>{
        const { context } = image;
        if (context === undefined) return [];
        return runsOf(image).flatMap(({ step, before })=>{
            const copy = before.findLast((one)=>one.kind === 'copy' && takesAll(one));
            if (copy === undefined) return [];
            const built = builtMembers(runScript(step).commands, context);
            if (built === undefined) return [];
            const others = notNeeded(built);
            const [first] = others;
            if (first === undefined) return [];
            const more = others.length === 1 ? '' : ` and ${others.length - 1} more`;
            return [
                tell(copy, `All of the workspace is copied, and ${built.asked.join(', ')} alone is built (line ${step.line}): a change in ${first.folder}${more} builds it again`, 'Copy the folders that it is made of', built.asked.join(' '))
            ];
        });
    }
};
/** What a RUN builds; `undefined` where it is not some of the members, all for themselves. */ function builtMembers(commands, context) {
    const asked = new Map();
    for (const command of commands)for (const workspace of context.workspaces){
        const names = namedIn(command, workspace);
        if (names === 'all') return undefined;
        asked.set(workspace, [
            ...asked.get(workspace) ?? [],
            ...names
        ]);
    }
    const [found] = [
        ...asked
    ].filter(([, names])=>names.length > 0);
    return found === undefined ? undefined : {
        workspace: found[0],
        asked: [
            ...new Set(found[1])
        ]
    };
}
/** Members that a command builds by their names; `all` where it builds more than that. */ function namedIn({ program, args }, { kind, members }) {
    const known = (names)=>names.every((name)=>members.some((one)=>one.name === name || one.folder === name)) ? names.map((name)=>members.find((one)=>one.name === name || one.folder === name)?.name ?? name) : 'all';
    if (kind === 'cargo' && program === 'cargo' && /^(build|b|rustc|install)$/.test(verbOf(args) ?? '')) {
        const names = [
            ...valuesOf(args, /^(-p|--package)$/),
            ...valuesOf(args, /^--bin$/)
        ];
        return names.length === 0 ? 'all' : known(names);
    }
    if ((kind === 'go' || kind === 'commands') && program === 'go' && /^(build|install)$/.test(verbOf(args) ?? '')) {
        const paths = args.filter((word)=>word.startsWith('./')).map((word)=>word.slice(2).replace(/\/$/, ''));
        return paths.length === 0 ? 'all' : known(paths);
    }
    if (kind === 'npm' && /^(npm|pnpm|yarn|turbo)$/.test(program)) {
        const flags = program === 'npm' ? /^(-w|--workspace)$/ : /^(-F|--filter)$/;
        const names = program === 'yarn' ? yarnMember(args) : valuesOf(args, flags);
        if (names.length > 0) return known(names.map((name)=>name.replace(/\.\.\.$/, '')));
        return args.some((word)=>word.startsWith('build')) ? 'all' : [];
    }
    return [];
}
function yarnMember(args) {
    return args[0] === 'workspace' && args[1] !== undefined ? [
        args[1]
    ] : [];
}
/** Values of a flag, in both of its forms. */ function valuesOf(args, flag) {
    return args.flatMap((word, index)=>{
        if (flag.test(word)) return args[index + 1] ?? [];
        const [, name, value] = /^(--?[\w-]+)=(.*)$/.exec(word) ?? [];
        return name !== undefined && value !== undefined && flag.test(name) ? [
            value
        ] : [];
    });
}
/** Members in the context that what is asked is not made of. */ function notNeeded({ workspace: { members }, asked }) {
    const needed = new Set();
    const visit = (name)=>{
        if (needed.has(name)) return;
        needed.add(name);
        for (const next of members.find((one)=>one.name === name)?.needs ?? [])visit(next);
    };
    for (const name of asked)visit(name);
    return members.filter(({ name, isInContext })=>isInContext && !needed.has(name));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/rules/workspace-member-missing.js




/** The root of a workspace is copied for the dependencies, and a member's manifest is not. */ const workspaceMemberMissing = {
    name: 'workspace-member-missing',
    level: 'warning',
    judge: (image)=>{
        const workspaces = image.context?.workspaces ?? [];
        const found = workspaces.filter(({ kind })=>kind !== 'commands').flatMap((workspace)=>judgeOne(image, workspace));
        // The first step that lacks it says it: those behind it stand on that.
        return [
            ...new Map(found.map((one)=>[
                    one.subject,
                    one
                ])).values()
        ];
    }
};
function judgeOne(image, workspace) {
    return runsOf(image).flatMap(({ step, before })=>{
        const command = runScript(step).commands.find((one)=>readsAll(one, workspace));
        if (command === undefined) return [];
        const copies = before.filter((one)=>one.kind === 'copy');
        const root = copies.find((one)=>isNamed(one, workspace.root));
        // What comes from another stage, or is written here, is not known.
        if (root === undefined || copies.some(({ from })=>from !== undefined)) return [];
        if ([
            ...before,
            step
        ].some((one)=>writesManifests(one))) return [];
        const missing = workspace.members.filter(({ manifest })=>!copies.some((one)=>takes(one, manifest)) && !step.mounts.some((mount)=>shows(mount, manifest)));
        const [first] = missing;
        if (first === undefined) return [];
        const more = missing.length === 1 ? '' : ` and ${missing.length - 1} more`;
        const what = command.words.slice(0, 2).join(' ');
        return [
            tell(root, `${workspace.root} names the member ${first.folder}${more}, whose manifest is not there when \`${what}\` runs (line ${step.line})`, `COPY --parents ${workspace.root} ${first.manifest} ./`, first.folder)
        ];
    });
}
/** Commands that want all members to be there. `pnpm fetch` reads the lock file only. */ function readsAll(command, { kind }) {
    const { program, args } = command;
    if (kind === 'cargo') return program === 'cargo' && /^(build|fetch|check|test|install)$/.test(args[0] ?? '');
    if (kind === 'go') return program === 'go' && /^(build|mod|test|install)$/.test(args[0] ?? '');
    if (program === 'pnpm' && args[0] === 'fetch') return false;
    const manager = managers.find(({ name })=>name === program && /^(npm|yarn|pnpm)$/.test(name));
    return manager?.installsProject?.(command) === true;
}
function isNamed({ sources, from }, path) {
    return from === undefined && sources.some((source)=>clean(source) === path || matches(source, path));
}
function takes(copy, path) {
    if (copy.from !== undefined) return false;
    return takesAll(copy) || copy.sources.some((source)=>matches(source, path));
}
function shows({ type, from, source }, path) {
    return type === 'bind' && from === undefined && (source === undefined || matches(source, path));
}
/** A path itself, what it is in, or a pattern of either. A variable may be anything. */ function matches(source, path) {
    const own = clean(source);
    if (own.includes('$') || own === '' || own === '.') return true;
    const names = path.split('/');
    const pattern = /[*?[]/.test(own) ? patternOf(own) : undefined;
    return names.some((_, index)=>{
        const part = names.slice(0, index + 1).join('/');
        return part === own || pattern?.test(part) === true;
    });
}
/** A class of signs counts as any sign: in doubt it takes the path. */ function patternOf(glob) {
    const parts = glob.split(/(\*\*\/?|\*|\?|\[[^\]]*\])/).map((part)=>{
        if (part.startsWith('**')) return '.*';
        if (part === '*') return '[^/]*';
        if (part === '?' || part.startsWith('[') && part.endsWith(']')) return '[^/]';
        return part.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&');
    });
    return new RegExp(`^${parts.join('')}$`, 's');
}
function clean(path) {
    return path.replaceAll('/./', '/').replace(/^\.?\/+/, '').replace(/\/+$/, '');
}
function writesManifests(step) {
    if (step.kind === 'copy') return step.hasHeredocs;
    if (step.kind !== 'run') return false;
    return [
        step.text,
        ...step.heredocs
    ].some((text)=>/\bsed\b|cargo (new|init|chef)|mkdir|\btouch\b|>\s*\S*(Cargo\.toml|package\.json|go\.(mod|work))/.test(text));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/rules/list.js
















/** The rules that neither hadolint nor BuildKit has. A new one is a file, a page in docs/rules/, and a line here. */ const rules = [
    sourceBeforeDependencies,
    missingCacheMount,
    uselessCacheMount,
    aptCacheNotLocked,
    dockerCleanKept,
    wholeWorkspaceCopied,
    cacheNeedlesslyLocked,
    cacheIdShared,
    workspaceMemberMissing,
    noSyntaxLine,
    noDockerignore,
    dockerignoreLetsIn,
    baseNotPinned,
    secretInArg,
    secretInEnv,
    pipeWithoutPipefail,
    downloadWithoutRetry,
    downloadWithoutChecksum
];

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/own.js





/**
 * What our own rules say of images. None blocks yet. A rule whose level is `ignore` is not asked.
 * @param all images of the run, also those nobody asks about: what others stand on
 */ function ownFindings(subjects, all, list = rules) {
    return subjects.flatMap(({ image, levels })=>{
        const numberOf = (0,repetitions/* countRepetitions */.c)();
        return list.flatMap(({ name: rule, level, judge })=>{
            const severity = (0,lint_levels/* levelOf */.I)(rule, levels) ?? level;
            if (severity === 'ignore') return [];
            return judge(image, all).map(({ line, message, todo, subject })=>{
                const identity = [
                    'lint',
                    rule,
                    image.file,
                    subject
                ];
                return {
                    gate: 'lint',
                    rule,
                    severity,
                    image: image.name,
                    file: image.file,
                    line,
                    message,
                    todo,
                    help: (0,rule_help/* ruleHelp */.y)(rule),
                    fingerprint: (0,fingerprint/* fingerprintOf */.a)([
                        ...identity,
                        numberOf(identity)
                    ]),
                    blocks: false
                };
            });
        });
    });
}


/***/ })

};
