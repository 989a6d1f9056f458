export const id = 7634;
export const ids = [7634];
export const modules = {

/***/ 7634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSlots: () => (/* binding */ createSlots)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);

/**
 * Several stores as one: what a run reads are its own slot, its base branch's and the default branch's; it writes one.
 * Looking asks them in turn, and the first that has something wins. One that cannot be asked is told, and the next is
 * asked; when none of them can, looking fails as the last one did.
 * @param read in the order in which they are asked
 * @param write undefined: saving is refused
 * @param why saving is refused, one sentence
 * @param tell told which one could not be asked, and why, one sentence
 */ function createSlots(read, write, why = 'this run may not write', tell = ()=>undefined) {
    const told = new Set();
    const tellOnce = (sentence)=>{
        if (!told.has(sentence)) tell(sentence);
        told.add(sentence);
    };
    return {
        about: (write ?? read[0])?.about ?? 'no cache',
        restore: async (key, prefixes, file)=>{
            let hasAnswer = false;
            for (const [at, store] of read.entries()){
                try {
                    const found = await store.restore(key, prefixes, file);
                    if (found !== undefined) return {
                        from: store.about,
                        ...found
                    };
                    hasAnswer = true;
                } catch (error) {
                    if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF) || error.data.kind === 'interrupted') throw error;
                    if (!hasAnswer && at === read.length - 1) throw error;
                    tellOnce(`${store.about} cannot be asked: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
                }
            }
            return undefined;
        },
        save: async (key, file, prefixes)=>write === undefined ? {
                kind: 'refused',
                why
            } : write.save(key, file, prefixes)
    };
}


/***/ })

};
