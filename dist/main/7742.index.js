export const id = 7742;
export const ids = [7742];
export const modules = {

/***/ 57742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restoreMounts: () => (/* binding */ restoreMounts),
/* harmony export */   saveMounts: () => (/* binding */ saveMounts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70370);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _tools_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29842);
/* harmony import */ var _tools_settled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52984);
/* harmony import */ var _of_surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52527);






/** Two fill a disk and a network; more wait for each other. */ const atOnce = 2;
/**
 * Fills the mounts before a build. One that cannot be filled stays empty, and it is told.
 * @returns `filledBefore`: what had something in it already, and was left alone
 * @throws Problem (interrupted) only
 */ async function restoreMounts(travel) {
    const states = new Map();
    const filledBefore = new Set();
    if (!travel.mayRestore) return {
        notes: [],
        trips: [],
        states,
        filledBefore
    };
    const travelled = await forEach(travel, async ({ mount, key }, archive)=>{
        const { store, access } = travel;
        const found = await store.restore(`${key.key}-`, [
            `${key.key}-`,
            ...key.prefixes
        ], archive);
        if (found === undefined) return {
            told: `nothing is kept of it yet (${key.reason})`,
            hasMoved: false
        };
        const outcome = await access.unpack(mount, archive, {
            largest: travel.largest
        });
        if (outcome === 'not empty') {
            filledBefore.add(mount);
            return stayed;
        }
        const state = stateIn(found.key);
        if (state !== undefined) states.set(mount, state);
        const isExact = found.key.startsWith(`${key.key}-`);
        const told = `${(0,_tools_bytes_js__WEBPACK_IMPORTED_MODULE_2__.formatBytes)(found.size)} restored from ${found.from ?? store.about}${isExact ? '' : ', of other lock files'} (${key.reason})`;
        return {
            told,
            hasMoved: true
        };
    });
    return {
        ...travelled,
        states,
        filledBefore
    };
}
/**
 * Keeps what is in the mounts after a build, where it has changed.
 * @throws Problem (interrupted) only
 */ async function saveMounts(travel, states) {
    if (!travel.maySave) return {
        notes: [],
        trips: []
    };
    return forEach(travel, async ({ mount, key }, archive)=>{
        const { store, access, largest } = travel;
        const unchanged = states.get(mount);
        const state = await access.pack(mount, archive, {
            ...unchanged === undefined ? {} : {
                unchanged
            },
            largest
        });
        if (state === undefined || state === 'unchanged') return stayed;
        const saved = await store.save(`${key.key}-${state.digest}`, archive, key.prefixes);
        if (saved.kind === 'exists') return stayed;
        if (saved.kind === 'refused') return {
            told: `not saved: ${saved.why}`,
            hasMoved: false
        };
        const told = `${state.files} files, ${(0,_tools_bytes_js__WEBPACK_IMPORTED_MODULE_2__.formatBytes)(state.bytes)}, saved as ${(0,_tools_bytes_js__WEBPACK_IMPORTED_MODULE_2__.formatBytes)(saved.size)} in ${store.about}${leftOut(state, largest)}`;
        return {
            told,
            hasMoved: true
        };
    });
}
function leftOut({ leftOut, secrets }, largest) {
    return [
        ...leftOut > 0 ? [
            `; ${leftOut} older folders and files left out, as together they are above ${(0,_tools_bytes_js__WEBPACK_IMPORTED_MODULE_2__.formatBytes)(largest)}`
        ] : [],
        ...secrets > 0 ? [
            `; ${secrets} left out in which programs keep credentials`
        ] : []
    ].join('');
}
/** A key ends in the digest of what is in the mount. */ function stateIn(key) {
    return /-([0-9a-f]{64})$/.exec(key)?.[1];
}
const stayed = {
    hasMoved: false
};
async function forEach({ mounts, folder }, work) {
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_4__["default"])(atOnce);
    const all = await (0,_tools_settled_js__WEBPACK_IMPORTED_MODULE_5__/* .settled */ .g)(mounts.map((one, index)=>limit(async ()=>{
            const startMs = Date.now();
            const { told, hasMoved } = await work(one, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `mount-${index}`)).catch((error)=>{
                if (!(0,_of_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfSurroundings */ .D)(error)) throw error;
                return {
                    told: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error),
                    hasMoved: false
                };
            });
            return {
                notes: told === undefined ? [] : [
                    `cache mount ${one.mount.id}: ${told}`
                ],
                trips: hasMoved ? [
                    {
                        mount: one.mount,
                        startMs,
                        endMs: Date.now()
                    }
                ] : []
            };
        })));
    return {
        notes: all.flatMap(({ notes })=>notes),
        trips: all.flatMap(({ trips })=>trips)
    };
}


/***/ })

};
