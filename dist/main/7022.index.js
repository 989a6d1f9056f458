export const id = 7022;
export const ids = [7022];
export const modules = {

/***/ 27022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotations: () => (/* binding */ annotations),
/* harmony export */   annotationsOfAKind: () => (/* binding */ annotationsOfAKind)
/* harmony export */ });
/* harmony import */ var _limits_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12528);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61723);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41245);



/** GitHub drops annotations of one kind above ten a step without a word. */ const annotationsOfAKind = 10;
/** Longer texts are cut: an annotation is read beside a line of code. */ const messageLength = 1000;
const titleLength = 120;
/** Findings that do not block are warnings from this severity on, below it notices. */ const lowestWarning = _words_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs.warning;
/**
 * What is shown on the lines of the user's files, worst first: problems, findings that have a file, and those that stop
 * the run, on their image's Dockerfile where they have none. What the policy accepts is not told. At most ten of a
 * kind, of which the last tells how many there are besides.
 */ function annotations(report) {
    const found = report.images// Of what was found in another run only that counts here which stops this one.
    .flatMap((image)=>(0,_view_js__WEBPACK_IMPORTED_MODULE_0__.findingsOf)(image).filter(({ blocks, waiver })=>waiver === undefined && (blocks || image.checkedAt === undefined)).map((finding)=>finding.blocks ? {
                file: image.dockerfile,
                ...finding
            } : finding)).sort((a, b)=>Number(b.blocks) - Number(a.blocks) || _words_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs[a.severity] - _words_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs[b.severity]);
    const all = [
        ...(0,_view_js__WEBPACK_IMPORTED_MODULE_0__.problemsOf)(report).flatMap(ofProblem),
        ...found.flatMap(ofFinding),
        ...(0,_view_js__WEBPACK_IMPORTED_MODULE_0__.looseWarnings)(report).flatMap(({ rule, message, image, ...at })=>ofFile('warning', `${image}: ${rule}`, message, at))
    ];
    return [
        'error',
        'warning',
        'notice'
    ].flatMap((level)=>limited(all.filter((one)=>one.level === level), level));
}
function limited(all, level) {
    if (all.length <= annotationsOfAKind) return all;
    const shown = all.slice(0, annotationsOfAKind - 1);
    const rest = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(all.length - shown.length, `more ${level}`);
    return [
        ...shown,
        {
            level,
            title: rest,
            message: `${rest}: they are in the summary and in the report`
        }
    ];
}
function ofProblem(problem) {
    const message = [
        problem.what,
        problem.meant,
        problem.todo
    ].filter((part)=>part !== undefined).join(' – ');
    const title = (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(problem.what, titleLength);
    return problem.where ? ofFile('error', title, message, problem.where) : [
        {
            level: 'error',
            title,
            message: (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(message, messageLength)
        }
    ];
}
function ofFinding(finding) {
    const level = finding.blocks ? 'error' : _words_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs[finding.severity] <= lowestWarning ? 'warning' : 'notice';
    const todo = finding.todo === undefined ? '' : ` – ${finding.todo}`;
    return ofFile(level, `${finding.image}: ${finding.rule}`, `${finding.message}${todo}`, finding);
}
function ofFile(level, title, message, { file, line, endLine, column }) {
    if (file === undefined) return [];
    return [
        {
            level,
            title: (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(title, titleLength),
            message: (0,_limits_text_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(message, messageLength),
            file,
            ...line === undefined ? {} : {
                line
            },
            ...endLine === undefined ? {} : {
                endLine
            },
            ...column === undefined ? {} : {
                column
            }
        }
    ];
}


/***/ }),

/***/ 12528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tidy),
/* harmony export */   d: () => (/* binding */ brief)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13889);

/** What `oneLine` would change: anything but printable ASCII, and blanks at an end or beside each other. */ const untidy = /[^ -~]| {2}|^ | $/;
/** `oneLine`, at once for the text that most texts are: reports have thousands of them. */ function tidy(text) {
    return untidy.test(text) ? (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text) : text;
}
/**
 * Untrusted text on one line, at most `length` characters. Of a line of megabytes only the beginning is looked at.
 */ function brief(text, length) {
    if (text.length <= length * 10) return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(tidy(text), length);
    const line = Array.from((0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text.slice(0, length * 10)));
    return `${line.slice(0, length - 1).join('')}…`;
}


/***/ })

};
