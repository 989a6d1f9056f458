export const id = 358;
export const ids = [358];
export const modules = {

/***/ 358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownFindings: () => (/* binding */ ownFindings)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57246);
/* harmony import */ var _rule_help_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21584);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95687);
/* harmony import */ var _rules_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38581);




/**
 * What our own rules say of images. None blocks yet. A rule whose level is `ignore` is not asked.
 * @param all images of the run, also those nobody asks about: what others stand on
 */ function ownFindings(subjects, all, list = _rules_list_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a) {
    return subjects.flatMap(({ image, levels })=>{
        const seen = new Map();
        return list.flatMap(({ name: rule, level, judge })=>{
            const severity = (0,_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .I)(rule, levels) ?? level;
            if (severity === 'ignore') return [];
            return judge(image, all).map(({ line, message, todo, subject })=>{
                const identity = [
                    'lint',
                    rule,
                    image.file,
                    subject
                ];
                // The same on equal instructions: the first is told from the second, wherever they move.
                const count = (seen.get(JSON.stringify(identity)) ?? 0) + 1;
                seen.set(JSON.stringify(identity), count);
                return {
                    gate: 'lint',
                    rule,
                    severity,
                    image: image.name,
                    file: image.file,
                    line,
                    message,
                    todo,
                    help: (0,_rule_help_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleHelp */ .y)(rule),
                    fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)([
                        ...identity,
                        String(count)
                    ]),
                    blocks: false
                };
            });
        });
    });
}


/***/ })

};
