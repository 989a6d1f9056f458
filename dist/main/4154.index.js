export const id = 4154;
export const ids = [4154];
export const modules = {

/***/ 84154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseMounts: () => (/* binding */ chooseMounts),
/* harmony export */   readMountWish: () => (/* binding */ readMountWish)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);
/* harmony import */ var _tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71630);


/**
 * Reads the input `cache-mounts`.
 * @param entries nothing means `auto`
 * @throws Problem (request) when `auto` or `off` stands beside something else
 */ function readMountWish(entries = []) {
    const [first = 'auto', ...more] = entries;
    const alone = entries.find((entry)=>entry === 'auto' || entry === 'off');
    if (alone !== undefined && more.length > 0) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`cache-mounts has ${alone} and more`, {
        todo: 'Write auto, off, or the ids or targets of cache mounts'
    });
    return first === 'auto' || first === 'off' ? {
        kind: first
    } : {
        kind: 'list',
        names: entries
    };
}
/**
 * Decides which cache mounts are restored and saved.
 * @param found of the images that are built
 * @param everywhere of all images of the plan: what the list names may belong to one that is not built this time
 * @throws Problem (request) when the list names one that no Dockerfile has
 */ function chooseMounts({ mounts, unknown }, wish, everywhere) {
    if (wish.kind === 'off') return {
        chosen: [],
        left: allLeft({
            mounts,
            unknown
        })
    };
    const names = wish.kind === 'list' ? wish.names : [];
    const isNamed = (...own)=>own.some((one)=>names.includes(one));
    if (wish.kind === 'list') refuseUnknown(wish.names, everywhere);
    const chosen = [];
    const left = [];
    for (const mount of mounts){
        const { id, target } = mount;
        const isMissed = isNamed(id, target);
        const why = wish.kind === 'list' && !isMissed ? 'cache-mounts does not name it' : hindrance(mount);
        if (why === undefined) chosen.push(mount);
        else left.push({
            name: id,
            images: imagesOf(mount),
            why,
            isMissed
        });
    }
    for (const { name, image, why } of unknown)left.push({
        name,
        images: [
            image
        ],
        why,
        isMissed: isNamed(name)
    });
    return {
        chosen,
        left
    };
}
function allLeft({ mounts, unknown }) {
    const why = 'cache-mounts is off';
    return [
        ...mounts.map((mount)=>({
                name: mount.id,
                images: imagesOf(mount),
                why,
                isMissed: false
            })),
        ...unknown.map(({ name, image })=>({
                name,
                images: [
                    image
                ],
                why,
                isMissed: false
            }))
    ];
}
function imagesOf({ users }) {
    return [
        ...new Set(users.map(({ image })=>image))
    ];
}
function hindrance({ from, isEmptied, isReadOnly }) {
    if (from !== undefined) return `it begins with ${from}, which only a build can put there`;
    if (isEmptied) return 'a step that uses it is built without cache, which empties it';
    if (isReadOnly) return 'no step writes to it';
    return undefined;
}
function refuseUnknown(names, { mounts, unknown }) {
    const known = [
        ...mounts.flatMap(({ id, target })=>[
                id,
                target
            ]),
        ...unknown.map(({ name })=>name)
    ];
    const all = [
        ...new Set(known)
    ];
    // Where something is not known, the name may be that of just this one.
    const wrong = unknown.length > 0 ? undefined : names.find((name)=>!all.includes(name));
    if (wrong === undefined) return;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`cache-mounts names ${JSON.stringify(wrong)}, which no Dockerfile has`, {
        ...(0,_tools_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__.didYouMean)(wrong, all),
        todo: all.length === 0 ? 'No RUN has a --mount=type=cache: leave cache-mounts out' : `Cache mounts: ${all.slice(0, 20).join(', ')}${all.length > 20 ? ', …' : ''}`
    });
}


/***/ })

};
