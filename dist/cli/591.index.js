export const id = 591;
export const ids = [591];
export const modules = {

/***/ 4972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showPlan: () => (/* binding */ showPlan)
/* harmony export */ });
/**
 * Prints a plan to standard output: for machines `{targets: […]}` in build order (design, "How one uses it"), for
 * people one image a line with what it stands on and why.
 */ async function showPlan(report, host, { json, color }) {
    if (report.problems.length > 0) {
        const { terminalReport } = await __webpack_require__.e(/* import() */ 956).then(__webpack_require__.bind(__webpack_require__, 9956));
        host.info(await terminalReport(report, {
            color,
            columns: host.columns
        }));
        return;
    }
    const { planOutput, planText } = await Promise.all(/* import() */[__webpack_require__.e(78), __webpack_require__.e(839)]).then(__webpack_require__.bind(__webpack_require__, 6839));
    process.stdout.write(json ? `${JSON.stringify(planOutput(report), null, 2)}\n` : planText(report));
}


/***/ })

};
