export const id = 839;
export const ids = [839];
export const modules = {

/***/ 6839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planOutput: () => (/* binding */ planOutput),
/* harmony export */   planText: () => (/* binding */ planText)
/* harmony export */ });
/* unused harmony export planOutputSchema */
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2078);

/** What `plan --json` prints; published as schema/plan.schema.json (design, "How one uses it"). */ const planOutputSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
    targets: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
        name: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
        needs: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(), {
            description: 'Images of this plan that it is built on'
        }),
        decision: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Union([
            _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Literal('build'),
            _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Literal('skip')
        ]),
        reasons: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
        platforms: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
        tags: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(), {
            description: 'Full references that publishing would move'
        })
    }), {
        description: 'In build order'
    })
}, {
    $id: 'image-build-plan',
    title: 'The plan of image-build'
});
/** The plan for machines. */ function planOutput(report) {
    return {
        targets: report.images.map(({ name, needs, decision, reasons, platforms, tags })=>({
                name,
                needs: [
                    ...needs
                ],
                decision,
                reasons: [
                    ...reasons
                ],
                platforms: platforms.map(({ platform })=>platform),
                tags: [
                    ...tags
                ]
            }))
    };
}
/** The plan for people: an image a line, with what it stands on, why, and where it would go. */ function planText(report) {
    const width = Math.max(0, ...report.images.map(({ name })=>name.length));
    const indent = ' '.repeat(width);
    const lines = report.images.flatMap(({ name, needs, decision, reasons, platforms, tags })=>[
            `${name.padEnd(width)}  ${decision}  ${platforms.map(({ platform })=>platform).join(', ')}${needs.length > 0 ? `  on ${needs.join(', ')}` : ''}`,
            ...reasons.map((reason)=>`${indent}    ${reason}`),
            ...tags.length > 0 ? [
                `${indent}    → ${tags.join(', ')}`
            ] : []
        ]);
    return `${lines.join('\n')}\n`;
}


/***/ })

};
