export const id = 6668;
export const ids = [6668];
export const modules = {

/***/ 72055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isBuiltOn)
/* harmony export */ });
/* unused harmony export sharedLayers */
/**
 * Whether an image stands on a base: the base's diff_ids are a prefix of its own. An image is built on itself, and
 * every image on the empty one (`FROM scratch`).
 * @param base diff_ids, bottom first
 * @param derived diff_ids, bottom first
 */ function isBuiltOn(base, derived) {
    return sharedLayers(base, derived) === base.length;
}
/** How many layers two images share, counted from the bottom. */ function sharedLayers(one, other) {
    const longest = Math.min(one.length, other.length);
    for(let index = 0; index < longest; index += 1)if (one[index] !== other[index]) return index;
    return longest;
}


/***/ }),

/***/ 86668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takeLegs: () => (/* binding */ takeLegs)
/* harmony export */ });
/* harmony import */ var _oci_own_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37304);
/* harmony import */ var _oci_prefix_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72055);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55518);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41245);
/* harmony import */ var _legs_found_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4007);
/* harmony import */ var _let_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79938);
/* harmony import */ var _pull_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29700);







/**
 * Takes from the leg files below a folder what this run would build, and proves what can be proven of it: that it is in
 * all repositories, is for the platform that was said, and stands on the bases of this run. Puts the answers of the
 * gates into the record. Nothing is written.
 * @param from the folder, as it was given
 * @throws Problem that names the first image and platform that is not there as it has to be
 */ async function takeLegs(planned, from, request, host, workshop, record) {
    const { inputs } = request;
    const decided = {
        ...planned,
        plan: withoutFiles(planned.plan)
    };
    record.plan = decided.plan;
    const wanted = (0,_let_out_js__WEBPACK_IMPORTED_MODULE_4__/* .toLetOut */ .vo)(decided.plan, inputs).filter(({ decision })=>decision === 'build');
    // Where nothing is new, nobody needs what lies there.
    const { files, picked } = await (0,_legs_found_js__WEBPACK_IMPORTED_MODULE_3__/* .findLegs */ .Z3)(wanted, from, request);
    const platforms = await (0,_legs_found_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchLegs */ .yb)(wanted, picked, workshop);
    await proveBases(wanted, platforms, decided.plan, workshop);
    const answers = await (0,_legs_found_js__WEBPACK_IMPORTED_MODULE_3__/* .answersOfAll */ .AR)(wanted, picked, request, host, record);
    for (const image of wanted)keepAnswers(image, answers, picked, platforms, record);
    if (wanted.length > 0) record.notes.push(`${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(wanted.length, 'image')} ${wanted.length === 1 ? 'comes' : 'come'} from ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(files, 'leg file')} below ${from}: nothing was built here`);
    return {
        decided,
        confirmed: {
            ...decided,
            plan: withoutChanged(decided.plan, picked, record)
        },
        platforms,
        keys: new Map([
            ...answers
        ].map(([name, { key }])=>[
                name,
                key
            ])),
        checkedAt: new Map([
            ...answers
        ].map(([name, { checkedAt }])=>[
                name,
                checkedAt
            ])),
        builds: new Map([
            ...answers
        ].flatMap(([name, { build }])=>build === undefined ? [] : [
                [
                    name,
                    build
                ]
            ]))
    };
}
/** Files stay with the leg that has made them. */ function withoutFiles(plan) {
    return {
        ...plan,
        images: plan.images.map((image)=>image.output.kind === 'image' || image.decision !== 'build' ? image : {
                ...image,
                decision: 'skip',
                reasons: [
                    'the leg that builds it has its files'
                ]
            })
    };
}
/**
 * The base a derived image was built on is the base of this run, or the published one that is reused (design, 3): legs
 * know nothing of each other, so it is looked at once more when they come together.
 */ async function proveBases(images, platforms, plan, workshop) {
    const reused = await (0,_pull_js__WEBPACK_IMPORTED_MODULE_5__/* .reusedParents */ .s)(plan, images, workshop);
    const layersOf = (name, platform)=>reused.get(name)?.diffIds[platform] ?? platforms.get(name)?.find((one)=>one.platform === platform)?.diffIds;
    for (const image of images)for (const [platform, base] of Object.entries(image.bases)){
        if (plan.images.find(({ name })=>name === base)?.output.kind !== 'image') continue;
        const [under, own] = [
            layersOf(base, platform),
            layersOf(image.name, platform)
        ];
        if (under === undefined || own === undefined || !(0,_oci_prefix_js__WEBPACK_IMPORTED_MODULE_6__/* .isBuiltOn */ .K)(under, own)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`${image.name} (${platform}) does not stand on the ${base} ${reused.has(base) ? 'that is published' : 'of this run’s legs'}`, {
            where: {
                file: image.dockerfile.path
            },
            todo: 'Run everything again: no leg may build an image whose base another one builds, or has published meanwhile'
        });
    }
}
function keepAnswers({ name, policy }, answers, picked, platforms, record) {
    const said = answers.get(name);
    record.gates.push(...said?.gates ?? []);
    for (const { platform, dir, manifest } of platforms.get(name) ?? []){
        const size = said?.sizes[platform];
        const digest = manifest.digest;
        record.layouts.push({
            image: name,
            platform,
            dir,
            digest,
            ...size === undefined ? {} : {
                size
            }
        });
    }
    if (!policy.onlyNew) return;
    for (const { platform, of } of picked.get(name) ?? []){
        const text = of.sboms?.[platform];
        if (text !== undefined) record.sboms.push({
            image: name,
            platform,
            format: 'cyclonedx',
            text
        });
    }
}
/** What has changed while a leg has built it is published without a fingerprint, and the next run builds it again. */ function withoutChanged(plan, picked, record) {
    const changed = new Set();
    for (const { name, fingerprint, needs } of plan.images){
        const own = picked.get(name) ?? [];
        if (own.length === 0) continue;
        const isSure = own.every(({ of })=>of.annotations[_oci_own_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .ownAnnotations */ .DO.fingerprint] === fingerprint?.digest);
        const mayBeReused = fingerprint?.volatile.length === 0;
        if (mayBeReused && !isSure || needs.some((need)=>changed.has(need))) changed.add(name);
    }
    if (changed.size === 0) return plan;
    record.notes.push(`files of ${[
        ...changed
    ].join(', ')} have changed while a leg has built it: the next run builds it again`);
    const images = plan.images.map((image)=>{
        if (!changed.has(image.name)) return image;
        const { fingerprint, ...rest } = image;
        return fingerprint === undefined ? image : rest;
    });
    return {
        ...plan,
        images
    };
}


/***/ })

};
