export const id = 4154;
export const ids = [4154,1630,1773];
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
