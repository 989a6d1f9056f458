export const id = 9320;
export const ids = [9320,1630];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 30953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withPaths),
/* harmony export */   j: () => (/* binding */ absolutePlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89045);


/**
 * A target whose local paths are absolute: contexts, Dockerfile, secrets, keys and cache folders. They are relative to
 * the files that define the target, and the solve runs somewhere else.
 * @param base absolute
 */ function withPaths(target, base) {
    const local = (path)=>(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, path);
    const context = target.context ?? '.';
    const absolute = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isRemote */ .Vx)(context) ? context : local(context);
    return {
        ...target,
        context: absolute,
        ...(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isRemote */ .Vx)(context) || target['dockerfile-inline'] !== undefined ? {} : {
            dockerfile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(absolute, target.dockerfile ?? 'Dockerfile')
        },
        ...target.contexts === undefined ? {} : {
            contexts: mapValues(target.contexts, (at)=>absolutePlace(at, local))
        },
        ...lists(target, [
            'secret'
        ], [
            'src',
            'source'
        ], local),
        ...lists(target, [
            'cache-from',
            'cache-to'
        ], [
            'src',
            'dest'
        ], local),
        ...lists(target, [
            'output'
        ], [
            'dest'
        ], (path)=>path === '-' ? path : local(path)),
        ...target.ssh === undefined ? {} : {
            ssh: target.ssh.map((entry)=>keys(entry, local))
        }
    };
}
/**
 * A named context: a folder, or something that has a name of its own.
 * @param local makes a path absolute
 */ function absolutePlace(at, local) {
    const layout = 'oci-layout://';
    if (at.startsWith(layout)) return `${layout}${local(at.slice(layout.length))}`;
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isRemote */ .Vx)(at) ? at : local(at);
}
function lists(target, names, attributes, local) {
    const made = {};
    for (const name of names){
        const list = target[name];
        if (list !== undefined) made[name] = list.map((entry)=>attributed(entry, attributes, local));
    }
    return made;
}
/** bake prints objects; older ones print `id=ID,src=PATH`. */ function attributed(entry, attributes, local) {
    if (typeof entry === 'string') return entry.split(',').map((part)=>{
        const [key = '', ...rest] = part.split('=');
        return attributes.includes(key) ? `${key}=${local(rest.join('='))}` : part;
    }).join(',');
    if (!isRecord(entry)) return entry;
    return mapValues(entry, (value, key)=>attributes.includes(key) && typeof value === 'string' && value !== '' ? local(value) : value);
}
function keys(entry, local) {
    if (!isRecord(entry) || !Array.isArray(entry['paths'])) return entry;
    return {
        ...entry,
        paths: entry['paths'].map((path)=>typeof path === 'string' ? local(path) : path)
    };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value])=>[
            key,
            change(value, key)
        ]));
}


/***/ }),

/***/ 27993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ directiveOf)
/* harmony export */ });
/* harmony import */ var _space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9058);

const names = [
    'syntax',
    'escape',
    'check'
];
/**
 * The directive that a line is; any other line ends the directives of a file.
 * Source: github.com/moby/buildkit, frontend/dockerfile/parser/directives.go.
 * @param comment what comments start with
 */ function directiveOf(line, comment) {
    if (!line.startsWith(comment)) return undefined;
    const [, word, value] = /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*(.+?)[\t\n\f\r ]*$/.exec((0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trimLeft */ .Mr)(line.slice(comment.length))) ?? [];
    const name = names.find((one)=>one === word?.toLowerCase());
    return name === undefined || value === undefined ? undefined : {
        name,
        value
    };
}


/***/ }),

/***/ 25786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ frontendReference),
/* harmony export */   j: () => (/* binding */ isForeign)
/* harmony export */ });
/* harmony import */ var _directive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27993);

/**
 * The image that reads a Dockerfile instead of the engine's own frontend: the build argument BUILDKIT_SYNTAX, else
 * `# syntax=` at the start of the file, also as `// syntax=` and in JSON, which other languages use.
 * Source: github.com/moby/buildkit, frontend/dockerfile/parser/directives.go, DetectSyntax.
 * @param args the target's build arguments
 * @returns the reference as it is written; `undefined` when the engine reads the file itself
 */ function frontendReference(text, args = {}) {
    const given = Object.hasOwn(args, 'BUILDKIT_SYNTAX') ? args['BUILDKIT_SYNTAX'] : undefined;
    if (given !== undefined) return given.trim().split(' ')[0];
    const body = text.replace(/^\ufeff/, '').replace(/^#!.*(\n|$)/, '');
    return syntaxDirective(body, '#') ?? syntaxDirective(body, '//') ?? jsonDirective(body);
}
/** Whether a frontend speaks another language than Dockerfiles: docker/dockerfile, from wherever it comes, does not. */ function isForeign(frontend) {
    return frontend !== undefined && !/(^|\/)dockerfile(-upstream)?([:@]|$)/.test(frontend);
}
function syntaxDirective(text, comment) {
    for (const line of text.split(/\r?\n/)){
        const { name, value } = (0,_directive_js__WEBPACK_IMPORTED_MODULE_0__/* .directiveOf */ .l)(line, comment) ?? {};
        if (name === 'syntax') return value?.split(' ')[0];
        if (name === undefined) return undefined;
    }
    return undefined;
}
function jsonDirective(text) {
    if (!text.trimStart().startsWith('{')) return undefined;
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && 'syntax' in value && typeof value.syntax === 'string' ? value.syntax : undefined;
    } catch  {
        return undefined;
    }
}


/***/ }),

/***/ 40151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ heredocOf),
/* harmony export */   t: () => (/* binding */ heredocsOf)
/* harmony export */ });
/* harmony import */ var _space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9058);

/**
 * The heredocs that a line opens, in order.
 * Source: github.com/moby/buildkit, frontend/dockerfile/parser/parser.go, heredocsFromLine.
 */ function heredocsOf(line) {
    if (!line.includes('<<')) return [];
    return (shellWords(line) ?? []).flatMap((word)=>heredocOf(word) ?? []);
}
/** The heredoc that a whole word is; `undefined` for any other word. */ function heredocOf(word) {
    const [, dash, rest = ''] = /^\d*<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(word) ?? [];
    if (dash === undefined || rest === '') return undefined;
    const words = shellWords(rest);
    if (words?.length !== 1) return undefined;
    const raw = words[0] ?? '';
    const name = withoutQuotes(raw);
    return {
        name,
        expands: quotesIn(name) === quotesIn(raw),
        chomps: dash === '-'
    };
}
function quotesIn(text) {
    return text.replaceAll(/[^"']/g, '').length;
}
const modified = /\$\{(?:[\p{L}\p{Nd}_]+|[@*#?\-$!])[^}\p{L}\p{Nd}_]/u;
/** Words of a shell's line with their quotes; `undefined` where BuildKit's lexer gives up, which then sees no heredoc. */ function shellWords(line) {
    const words = [];
    let word = '';
    let at = 0;
    const end = ()=>{
        if (word !== '') words.push(word);
        word = '';
    };
    while(at < line.length){
        const char = line.charAt(at);
        const next = pieceEnd(line, at);
        if (next === undefined) return undefined;
        const piece = line.slice(at, next);
        at = next;
        // A form like ${X:-y} makes BuildKit's lexer forget what it has read of the word.
        if (modified.test(piece)) word = '';
        if ((0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(char)) end();
        else if (char === '$') {
            // What comes out of a variable is cut at its blanks.
            const [first = '', ...more] = piece.split(/[\t\n\v\f\r ]/);
            word += first;
            for (const part of more){
                end();
                word = part;
            }
        } else word += piece;
    }
    end();
    return words;
}
/** Where the quoted text, the variable, the escaped sign, the `<<` or the plain sign that starts at `at` ends. */ function pieceEnd(line, at) {
    const char = line.charAt(at);
    if (char === '\\') return Math.min(at + 2, line.length);
    if (char === "'" || char === '"') return quoteEnd(line, at);
    if (char === '$') return variableEnd(line, at);
    if (char === '<' && line.charAt(at + 1) === '<') {
        let end = at + 2;
        while(/[\t\r ]/.test(line.charAt(end)))end += 1;
        return end;
    }
    return at + 1;
}
function quoteEnd(line, start) {
    const quote = line.charAt(start);
    for(let at = start + 1; at < line.length;){
        const char = line.charAt(at);
        if (char === quote) return at + 1;
        if (quote === '"' && char === '$') {
            const end = variableEnd(line, at);
            if (end === undefined) return undefined;
            at = end;
        } else at += quote === '"' && char === '\\' && /["$\\]/.test(line.charAt(at + 1)) ? 2 : 1;
    }
    return undefined;
}
const variableName = /[\p{L}_][\p{L}\p{Nd}_]*|\p{Nd}+|[@*#?\-$!]/uy;
function variableEnd(line, start) {
    const isBraced = line.charAt(start + 1) === '{';
    const from = start + (isBraced ? 2 : 1);
    variableName.lastIndex = from;
    const at = from + (variableName.exec(line)?.[0].length ?? 0);
    if (!isBraced) return at;
    if (/[{}:]/.test(line.charAt(from))) return undefined;
    if (line.charAt(at) === '}') return at + 1;
    const [, slashes, other] = /^(?:(\/\/?)|(:[-+?]|[-+?#%]))/.exec(line.slice(at, at + 2)) ?? [];
    if (slashes !== undefined) {
        const second = after(line, at + slashes.length, '/');
        return second === undefined ? undefined : after(line, second, '}');
    }
    return other === undefined ? undefined : after(line, at + other.length, '}');
}
/** Behind the next `stop` that is neither quoted nor escaped. */ function after(line, start, stop) {
    for(let at = start; at < line.length;){
        if (line.charAt(at) === stop) return at + 1;
        const end = pieceEnd(line, at);
        if (end === undefined) return undefined;
        at = end;
    }
    return undefined;
}
function withoutQuotes(text) {
    let out = '';
    for(let at = 0; at < text.length;){
        const char = text.charAt(at);
        const end = pieceEnd(text, at) ?? at + 1;
        if (char === "'" || char === '"') out += text.slice(at + 1, end - 1);
        else if (char === '\\') out += text.slice(at + 1, end);
        else out += text.slice(at, end);
        at = end;
    }
    return out;
}


/***/ }),

/***/ 65607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ cutInstructions)
/* harmony export */ });
/* harmony import */ var _directive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27993);
/* harmony import */ var _heredocs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40151);
/* harmony import */ var _space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9058);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45033);




/**
 * Cuts a Dockerfile into its instructions, exactly as BuildKit does: which lines belong together decides what a
 * fingerprint is taken of. (dockerfile-ast, which was here before, needs 7 ms for 60 instructions: 500 Dockerfiles
 * would take longer than a plan may.)
 * Source: github.com/moby/buildkit, frontend/dockerfile/parser/parser.go.
 */ function cutInstructions(text) {
    const lines = text.replace(/^\ufeff/, '').match(/[^\n]*\n|[^\n]+$/g) ?? [];
    const escape = escapeDirective(lines);
    const continued = escape === '`' ? /(^|[^`])`[ \t]*$/ : /(^|[^\\])\\[ \t]*$/;
    const instructions = [];
    let at = 0;
    /** Takes the line at `at`; `undefined` for a comment. */ const take = ()=>{
        const line = withoutLineEnd(lines[at] ?? '');
        at += 1;
        return (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trimLeft */ .Mr)(line).startsWith('#') ? undefined : line;
    };
    while(at < lines.length){
        const line = at + 1;
        let joined = (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trimLeft */ .Mr)(take() ?? '');
        let goesOn = continued.test(joined);
        if (!goesOn && joined === '') continue;
        joined = joined.replace(continued, '$1');
        while(goesOn && at < lines.length){
            const more = take();
            if (more === undefined || (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trimLeft */ .Mr)(more) === '') continue;
            goesOn = continued.test(more);
            joined += more.replace(continued, '$1');
        }
        const instruction = instructionOf(joined, escape, line);
        const heredocs = marksOf(instruction, escape).map((mark)=>{
            const start = at;
            while(at < lines.length && !isEnd(lines[at] ?? '', mark))at += 1;
            const content = lines.slice(start, at).join('');
            at += 1;
            return {
                ...mark,
                content
            };
        });
        instructions.push(heredocs.length === 0 ? instruction : {
            ...instruction,
            heredocs
        });
    }
    return {
        escape,
        instructions
    };
}
/** Parser directives (`# escape=`) stand at the very start, one a line. */ function escapeDirective(lines) {
    for (const line of lines){
        const { name, value } = (0,_directive_js__WEBPACK_IMPORTED_MODULE_1__/* .directiveOf */ .l)((0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trimLeft */ .Mr)(withoutLineEnd(line)), '#') ?? {};
        if (name === 'escape') return value === '`' ? '`' : '\\';
        if (name === undefined) break;
    }
    return '\\';
}
function instructionOf(text, escape, line) {
    const [word, behind] = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .cutFirst */ .b2)((0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trimBoth */ .Yi)(text));
    const { flags, rest } = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .cutFlags */ .Qo)(behind ?? '', escape);
    return {
        word,
        keyword: word.toUpperCase(),
        flags,
        rest: (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trimBoth */ .Yi)(rest),
        text,
        heredocs: [],
        line
    };
}
/** RUN, COPY and ADD may open heredocs, also as what ONBUILD triggers; their JSON forms may not. */ function marksOf({ keyword, rest, text, line }, escape) {
    if (!text.includes('<<')) return [];
    const opens = keyword === 'ONBUILD' ? instructionOf(rest, escape, line) : {
        keyword,
        rest
    };
    if (![
        'RUN',
        'COPY',
        'ADD'
    ].includes(opens.keyword) || (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonList */ .Rr)(opens.rest) !== undefined) return [];
    return (0,_heredocs_js__WEBPACK_IMPORTED_MODULE_3__/* .heredocsOf */ .t)(text);
}
function isEnd(line, { name, chomps }) {
    const bare = withoutLineEnd(line);
    return (chomps ? bare.replace(/^\t+/, '') : bare) === name;
}
function withoutLineEnd(line) {
    return line.replace(/[\r\n]+$/, '');
}


/***/ }),

/***/ 9058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ trimLeft),
/* harmony export */   Yi: () => (/* binding */ trimBoth),
/* harmony export */   xC: () => (/* binding */ isSpace)
/* harmony export */ });
/** Beyond ASCII, as Go's unicode.IsSpace has it; JavaScript's `\\s` differs by U+0085 and U+FEFF. */ const rare = /^[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;
/** Whether a character is white space, for BuildKit. This is asked for each one of a Dockerfile. */ function isSpace(char) {
    return char <= '\u007f' ? char === ' ' || char >= '\t' && char <= '\r' : rare.test(char);
}
/** Without white space at its start. */ function trimLeft(text) {
    let start = 0;
    while(start < text.length && isSpace(text.charAt(start)))start += 1;
    return text.slice(start);
}
/** Without white space at both ends. */ function trimBoth(text) {
    let end = text.length;
    while(end > 0 && isSpace(text.charAt(end - 1)))end -= 1;
    return trimLeft(text.slice(0, end));
}


/***/ }),

/***/ 23703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XV: () => (/* binding */ triggeredSteps),
/* harmony export */   cg: () => (/* binding */ stepOf),
/* harmony export */   y6: () => (/* binding */ flagValue)
/* harmony export */ });
/* harmony import */ var _heredocs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40151);
/* harmony import */ var _instructions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65607);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45033);



/** What an instruction does; `undefined` for those that read nothing and set no variable. */ function stepOf(instruction, escape) {
    const { keyword, rest, line } = instruction;
    if (keyword === 'ARG') return {
        kind: 'arg',
        line,
        args: argLines(rest, escape)
    };
    if (keyword === 'ENV') return {
        kind: 'env',
        line,
        pairs: envPairs(rest, escape)
    };
    if (keyword === 'COPY' || keyword === 'ADD') return copyStep(instruction);
    if (keyword === 'RUN') return runStep(instruction);
    if (keyword === 'WORKDIR') return {
        kind: 'workdir',
        line,
        path: rest
    };
    if (keyword === 'ONBUILD') return {
        kind: 'onbuild',
        line,
        text: triggered(instruction)
    };
    return undefined;
}
/** The steps of an ONBUILD instruction's text; without lines, as it stands in another file. */ function triggeredSteps(text) {
    const { instructions, escape } = (0,_instructions_js__WEBPACK_IMPORTED_MODULE_0__/* .cutInstructions */ .k)(text);
    return instructions.flatMap((instruction)=>{
        const step = stepOf(instruction, escape);
        if (step === undefined) return [];
        const { line, ...unplaced } = step;
        return line === undefined ? [
            step
        ] : [
            unplaced
        ];
    });
}
/** The last value of a flag; `undefined` when it is not there or has none. */ function flagValue(instruction, name) {
    return flagValues(instruction, name).at(-1);
}
function flagValues({ flags }, name) {
    const start = `--${name}=`;
    return flags.filter((flag)=>flag.startsWith(start)).map((flag)=>flag.slice(start.length));
}
/** `--parents`, `--parents=true`. */ function isSwitchedOn({ flags }, name) {
    return flags.some((flag)=>flag === `--${name}` || flag.toLowerCase() === `--${name}=true`);
}
function argLines(rest, escape) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .IS)(rest, escape).map((word)=>{
        const [name = '', ...value] = word.split('=');
        return value.length === 0 ? {
            name
        } : {
            name,
            value: value.join('=')
        };
    });
}
/** `ENV a=1 b=2`, or `ENV a all the rest`. */ function envPairs(rest, escape) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .IS)(rest, escape);
    if (words[0]?.includes('=') !== true) {
        const [name, value] = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .cutFirst */ .b2)(rest);
        return value === undefined ? [] : [
            {
                name,
                value
            }
        ];
    }
    return words.map((word)=>{
        const [name = '', ...value] = word.split('=');
        return {
            name,
            value: value.join('=')
        };
    });
}
function copyStep(instruction) {
    const { keyword, rest, line } = instruction;
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonList */ .Rr)(rest) ?? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .blankWords */ .kS)(rest);
    const isAdd = keyword === 'ADD';
    const from = isAdd ? undefined : flagValue(instruction, 'from');
    const checksum = flagValue(instruction, 'checksum');
    return {
        kind: 'copy',
        line,
        isAdd,
        ...from === undefined || from === '' ? {} : {
            from
        },
        sources: words.slice(0, -1).filter((word)=>(0,_heredocs_js__WEBPACK_IMPORTED_MODULE_2__/* .heredocOf */ .S)(word) === undefined),
        excludes: flagValues(instruction, 'exclude'),
        keepsParents: !isAdd && isSwitchedOn(instruction, 'parents'),
        ...checksum === undefined ? {} : {
            checksum
        }
    };
}
function runStep(instruction) {
    const { rest, line, heredocs } = instruction;
    const options = flagValues(instruction, 'mount').map(mountOptions);
    return {
        kind: 'run',
        line,
        mounts: options.map((one)=>new Map(one)),
        options,
        command: [
            rest,
            ...heredocs.map(({ content })=>content)
        ].join('\n')
    };
}
function mountOptions(value) {
    return csvFields(value).map((field)=>{
        const at = field.indexOf('=');
        return at < 0 ? [
            field.toLowerCase(),
            undefined
        ] : [
            field.slice(0, at).toLowerCase(),
            field.slice(at + 1)
        ];
    });
}
/** One line of CSV: quotes around a field hide its commas. */ function csvFields(line) {
    if (!line.includes('"')) return line.split(',');
    return [
        ...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)
    ].map(([, quoted, plain])=>quoted?.replaceAll('""', '"') ?? plain ?? '');
}
function triggered({ text, heredocs }) {
    const first = text.replace(/^[\t\n\f\r ]*onbuild[\t\n\f\r ]*/i, '');
    return [
        first,
        ...heredocs.map(({ content, name })=>`${content}${name}`)
    ].join('\n');
}


/***/ }),

/***/ 45033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ quotedWords),
/* harmony export */   Qo: () => (/* binding */ cutFlags),
/* harmony export */   Rr: () => (/* binding */ jsonList),
/* harmony export */   b2: () => (/* binding */ cutFirst),
/* harmony export */   kS: () => (/* binding */ blankWords)
/* harmony export */ });
/* harmony import */ var _space_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9058);

/**
 * How BuildKit cuts what follows an instruction's keyword into words. Quotes and variables stay in them: they are dealt
 * with when variables are put in.
 * Source: github.com/moby/buildkit, frontend/dockerfile/parser/line_parsers.go and split_command.go.
 */ const blanks = /[\t\v\f\r ]+/;
/** The first word and what follows it, which is absent where there is no more. */ function cutFirst(text) {
    const found = blanks.exec(text);
    if (found === null) return [
        text,
        undefined
    ];
    return [
        text.slice(0, found.index),
        text.slice(found.index + found[0].length)
    ];
}
/** Words between blanks, whatever quotes say: COPY, ADD and FROM. */ function blankWords(text) {
    return text === '' ? [] : text.split(blanks);
}
/** `undefined` for what is no JSON list of texts: BuildKit takes it as plain words. */ function jsonList(text) {
    const trimmed = (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trimLeft */ .Mr)(text);
    if (!trimmed.startsWith('[')) return undefined;
    try {
        const value = JSON.parse(trimmed);
        return Array.isArray(value) && value.every((word)=>typeof word === 'string') ? value : undefined;
    } catch  {
        return undefined;
    }
}
/** Words between white space outside of quotes, with their quotes: ARG, ENV and LABEL. */ function quotedWords(text, escape) {
    const words = [];
    let word;
    let quote;
    for(let at = 0; at < text.length; at += 1){
        const char = text.charAt(at);
        if (quote === undefined && (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(char)) {
            if (word !== undefined && word !== '') words.push(word);
            word = undefined;
            continue;
        }
        word ??= '';
        if (char === escape && quote !== "'") {
            // One at the end of the line is left out; before anything else it stays, together with that.
            if (at + 1 === text.length) continue;
            at += 1;
            word += char + text.charAt(at);
            continue;
        }
        if (quote === undefined && (char === '"' || char === "'")) quote = char;
        else if (char === quote) quote = undefined;
        word += char;
    }
    if (word !== undefined && word !== '') words.push(word);
    return words;
}
/**
 * Takes the flags (`--from=x`) off the start of a line; quotes and escapes are gone from them.
 * BuildKit goes through the bytes here, so that letters beyond ASCII come out as it sees them.
 */ function cutFlags(line, escape) {
    const bytes = Buffer.from(line, 'utf8').toString('latin1');
    const flags = [];
    let at = 0;
    while(at < bytes.length){
        if ((0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(bytes.charAt(at))) {
            at += 1;
            continue;
        }
        if (!bytes.startsWith('--', at)) return {
            flags,
            rest: decoded(bytes.slice(at))
        };
        const { word, hasQuotes, end } = flagAt(bytes, at, escape);
        at = end;
        if (word === '--') return {
            flags,
            rest: decoded(bytes.slice(at))
        };
        if (hasQuotes || word !== '') flags.push(word);
    }
    return {
        flags,
        rest: ''
    };
}
function flagAt(bytes, start, escape) {
    let word = '';
    let quote;
    let hasQuotes = false;
    let at = start;
    for(; at < bytes.length; at += 1){
        let char = bytes.charAt(at);
        if (quote === undefined && (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(char)) break;
        if (quote === undefined && (char === '"' || char === "'")) {
            quote = char;
            hasQuotes = true;
            continue;
        }
        if (char === quote) {
            quote = undefined;
            continue;
        }
        if (char === escape) {
            if (at + 1 === bytes.length) continue;
            at += 1;
            char = bytes.charAt(at);
        }
        word += char;
    }
    return {
        word,
        hasQuotes,
        end: at
    };
}
function decoded(bytes) {
    return Buffer.from(bytes, 'latin1').toString('utf8');
}


/***/ }),

/***/ 75573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/** The value of a variable; `undefined` when it is not set. */ /**
 * Expands a word as BuildKit does for FROM, ARG and flags: `$X`, `${X}`, `${X:-default}`, `${X-default}`,
 * `${X:+other}`, `${X+other}`, `${X:?why}`, nested, with `escape` as the Dockerfile's escape character; quotes are
 * taken away, and between single ones nothing is expanded. An unset variable is the empty string. Forms that need a
 * shell's pattern (`${X#p}`, `${X/a/b}`) are for an engine to tell.
 * Source: github.com/moby/buildkit, frontend/dockerfile/shell/lex.go.
 * @returns the text, or `undefined` where BuildKit would refuse it or only an engine can tell
 */ function expand(text, lookup, escape = '\\') {
    return new Word(text, lookup, escape).read(undefined);
}
const name = /[A-Za-z_][A-Za-z0-9_]*|[0-9]+|[@*#?\-$!]/y;
/** Reads a word from left to right; every method stands at `#at` and leaves it behind what it has read. */ class Word {
    #text;
    #lookup;
    #escape;
    #at = 0;
    constructor(text, lookup, escape){
        this.#text = text;
        this.#lookup = lookup;
        this.#escape = escape;
    }
    /** Up to `stop` and over it, or up to the end. */ read(stop) {
        let out = '';
        while(this.#at < this.#text.length){
            const char = this.#text.charAt(this.#at);
            if (char === stop) {
                this.#at += 1;
                return out;
            }
            const part = this.#part(char);
            if (part === undefined) return undefined;
            out += part;
        }
        return stop === undefined ? out : undefined;
    }
    #part(char) {
        if (char === '$') return this.#variable();
        if (char === "'") return this.#singleQuoted();
        if (char === '"') return this.#doubleQuoted();
        if (char === this.#escape) this.#at += 1;
        this.#at += 1;
        return this.#text.charAt(this.#at - 1);
    }
    #singleQuoted() {
        const end = this.#text.indexOf("'", this.#at + 1);
        if (end < 0) return undefined;
        const inside = this.#text.slice(this.#at + 1, end);
        this.#at = end + 1;
        return inside;
    }
    #doubleQuoted() {
        let out = '';
        this.#at += 1;
        while(this.#at < this.#text.length){
            const char = this.#text.charAt(this.#at);
            if (char === '"') {
                this.#at += 1;
                return out;
            }
            if (char === '$') {
                const value = this.#variable();
                if (value === undefined) return undefined;
                out += value;
                continue;
            }
            const next = this.#text.charAt(this.#at + 1);
            // Before anything else the escape character stands for itself here.
            if (char === this.#escape && [
                '"',
                '$',
                this.#escape
            ].includes(next)) this.#at += 1;
            out += this.#text.charAt(this.#at);
            this.#at += 1;
        }
        return undefined;
    }
    #variable() {
        this.#at += 1;
        if (this.#text.charAt(this.#at) !== '{') {
            const plain = this.#name();
            return plain === undefined ? '$' : this.#lookup(plain) ?? '';
        }
        this.#at += 1;
        const variable = this.#name();
        return variable === undefined ? undefined : this.#modified(this.#lookup(variable));
    }
    #name() {
        name.lastIndex = this.#at;
        const found = name.exec(this.#text)?.[0];
        this.#at += found?.length ?? 0;
        return found;
    }
    /** What stands between the name and the closing brace. */ #modified(value) {
        const [, colon = '', modifier = ''] = /^(:?)(.?)/s.exec(this.#text.slice(this.#at, this.#at + 2)) ?? [];
        this.#at += colon.length + modifier.length;
        if (modifier === '}') return colon === '' ? value ?? '' : undefined;
        if (![
            '-',
            '+',
            '?'
        ].includes(modifier)) return undefined;
        const word = this.read('}');
        if (word === undefined) return undefined;
        const isThere = value !== undefined && (colon === '' || value !== '');
        if (modifier === '+') return isThere ? word : '';
        if (modifier === '-') return isThere ? value : word;
        return isThere ? value : undefined;
    }
}


/***/ }),

/***/ 89045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ isRemote),
/* harmony export */   d6: () => (/* binding */ areaOf),
/* harmony export */   d7: () => (/* binding */ toPosix),
/* harmony export */   yt: () => (/* binding */ insidePath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71630);
/* harmony import */ var _tools_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50661);





/** What BuildKit fetches itself: a URL, a repository, another image or target. Source: docs.docker.com, "Build context". */ function isRemote(context) {
    return /^([a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/|target:)/.test(context);
}
/** Forward slashes, as paths are written in reports and in Dockerfiles. */ function toPosix(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** The working folder, and the folders of `source` that lie elsewhere: whoever types them knows why. */ async function areaOf(cwd, source) {
    const elsewhere = (source ?? []).map((path)=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)).filter((path)=>isOutside(cwd, path));
    return {
        cwd,
        more: await Promise.all(elsewhere.map(folderOf))
    };
}
/** A folder is its own, a file is in one; what is not there is said where it is looked for. */ async function folderOf(path) {
    const isFile = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found)=>found.isFile(), ()=>false);
    return isFile ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : path;
}
/**
 * Makes a path absolute that must lie in the plan's area, also after symbolic links: the build would send what is
 * outside to the engine, and what the files of a repository say need not be trusted that far.
 * @param what names it in the message: "The context"
 * @throws Problem (request) when it is outside or not there
 */ async function insidePath({ cwd, more }, path, what, where) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    const place = where === undefined ? {} : {
        where
    };
    const root = [
        cwd,
        ...more
    ].find((folder)=>!isOutside(folder, absolute));
    if (root === undefined) throw outside(what, path, place);
    let real;
    try {
        real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(absolute);
    } catch (error) {
        if ((0,_tools_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) !== 'ENOENT') throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${what} ${path} cannot be read`, place, error);
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${what} ${path} is not there`, {
            ...place,
            ...await meantBeside(cwd, root, path)
        }, error);
    }
    const roots = await Promise.all([
        cwd,
        root
    ].map((folder)=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder)));
    if (roots.every((folder)=>isOutside(folder, real))) throw outside(what, path, place);
    return absolute;
}
/** What stands beside a path that is not there and is called nearly so; its folders may be misspelled, too. */ async function meantBeside(cwd, root, path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    let folder = absolute === root ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root) : root;
    for (const part of (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)){
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(()=>[]);
        if (names.includes(part)) {
            folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, part);
            continue;
        }
        const shown = names.filter((name)=>name.startsWith('.') === part.startsWith('.'));
        const found = (0,_tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(part, shown.sort());
        if (found === undefined) return {};
        const meant = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, found);
        return {
            meant: `Did you mean ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? meant : toPosix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, meant))}?`
        };
    }
    return {};
}
function isOutside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
function outside(what, path, place) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${what} ${path} is outside of the working folder`, {
        ...place,
        todo: 'Start image-build in the folder that holds everything'
    });
}


/***/ }),

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ runBuildx)
/* harmony export */ });
/* harmony import */ var _capture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40111);

/**
 * Asks buildx something that is answered by what it prints.
 * @throws Problem: interrupted, or surroundings when it cannot be started
 */ async function runBuildx({ program, env, signal }, args, cwd) {
    return (0,_capture_js__WEBPACK_IMPORTED_MODULE_0__/* .capture */ .F)(program, args, {
        env,
        ...cwd === undefined ? {} : {
            cwd
        },
        ...signal === undefined ? {} : {
            signal
        }
    });
}


/***/ }),

/***/ 40111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ capture)
/* harmony export */ });
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79644);

/**
 * Runs a program to its end and gives what it printed, by lines; standard input is empty. Unlike `exec` it can be
 * stopped by a signal, and a program that ends without reading its input does it no harm.
 * @throws Problem: interrupted, or surroundings when it cannot be started
 */ async function capture(program, args, options) {
    const stdout = [];
    const stderr = [];
    const exitCode = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .stream */ .T)(program, args, {
        ...options,
        onStdout: (line)=>stdout.push(line),
        onStderr: (line)=>stderr.push(line)
    });
    return {
        exitCode,
        stdout: stdout.join('\n'),
        stderr: stderr.join('\n')
    };
}


/***/ }),

/***/ 71630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/**
 * The known word that was probably meant; `undefined` when none is near: at most two letters, or half of the known
 * word, may differ. Of several that are as near, one of the same length is meant: letters have changed places in it.
 */ function nearest(word, known) {
    const [found] = known.map((text)=>({
            text,
            away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, text),
            longer: Math.abs(text.length - word.length)
        })).sort((a, b)=>a.away - b.away || a.longer - b.longer);
    return found !== undefined && found.away <= Math.max(2, found.text.length / 2) ? found.text : undefined;
}
/** The part of a Problem that says what was probably meant; nothing when no known word is near. */ function didYouMean(word, known) {
    const found = nearest(word, known);
    return found === undefined ? {} : {
        meant: `Did you mean ${found}?`
    };
}


/***/ })

};
