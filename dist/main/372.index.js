export const id = 372;
export const ids = [372];
export const modules = {

/***/ 87991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var reference = __webpack_require__(97970);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/own-annotations.js
var own_annotations = __webpack_require__(37304);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/merge.js
var merge = __webpack_require__(34807);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/publish/prepare.js + 1 modules
var prepare = __webpack_require__(12637);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/legs/prepare.js


/**
 * Joins what legs have pushed, as `prepare` joins layouts, and to the same bytes: everything below the root is in the
 * repositories already, so only the root has to be sent.
 * @throws Problem (request) when there is no platform
 */ function prepareLegs(request, platforms, tags) {
    const { descriptor, bytes } = (0,merge/* mergePlatforms */.X)(platforms);
    const merged = bytes ?? platforms[0]?.stored.bytes;
    if (merged === undefined) throw new Error(`${request.image} has no platform, and was merged`);
    const root = (0,prepare/* sealRoot */.o$)({
        mediaType: descriptor.mediaType,
        bytes: merged
    }, request);
    return {
        image: request.image,
        tags,
        repositories: (0,prepare/* repositoriesIn */.St)(tags),
        blobs: [],
        manifests: [
            root
        ],
        root
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/publish/request.js
var request = __webpack_require__(5504);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/publish/reused.js
var reused = __webpack_require__(21205);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/goods.js






/**
 * Reads the layouts, or takes what legs have pushed; an image says of which parents it was made, so that they are read
 * before it.
 */ async function goodsOf(images, client, folder) {
    const tags = (0,request/* readTags */.g)(images);
    const ready = new Map();
    const read = async (request, own)=>{
        const { image, parents = [], source } = request;
        const platforms = request.platforms === undefined ? {} : {
            platforms: request.platforms
        };
        if (source.kind === 'published') {
            const { from } = source;
            const content = (0,reused/* reusedImage */.s6)(from, client, folder);
            return {
                image,
                parents,
                tags: own,
                repositories: (0,prepare/* repositoriesIn */.St)(own),
                digest: from.digest,
                ...platforms,
                root: content.root,
                content
            };
        }
        const on = await Promise.all(parents.flatMap((name)=>ready.get(name) ?? []));
        const sealed = withParents(request, on);
        const { repositories, blobs, manifests, root } = source.kind === 'legs' ? prepareLegs(sealed, source.platforms, own) : await (0,prepare/* prepare */.iA)(sealed, own);
        const content = {
            blobs,
            manifests
        };
        return {
            image,
            parents,
            tags: own,
            repositories,
            digest: root.digest,
            ...platforms,
            root: ()=>Promise.resolve(root),
            content
        };
    };
    for (const [index, request] of images.entries()){
        const goods = read(request, tags[index] ?? []);
        // Whoever waits for it gets its failure.
        goods.catch(()=>undefined);
        ready.set(request.image, goods);
    }
    return Promise.all(ready.values());
}
/** An image that later runs may reuse says which digests of its parents it stands on. */ function withParents(request, parents) {
    const { annotations = {}, knownParents = {} } = request;
    const inRequest = parents.map(({ image, digest })=>[
            image,
            digest
        ]);
    const digests = Object.entries({
        ...knownParents,
        ...Object.fromEntries(inRequest)
    });
    if (annotations[own_annotations/* ownAnnotations */.DO.fingerprint] === undefined || digests.length === 0) return request;
    digests.sort(([a], [b])=>a < b ? -1 : 1);
    return {
        ...request,
        annotations: {
            ...annotations,
            [own_annotations/* ownAnnotations */.DO.parents]: JSON.stringify(Object.fromEntries(digests))
        }
    };
}
/** What has to be brought where; of what is published only what is not there yet. */ async function shipmentOf({ image, parents, tags, repositories, content, digest }, all, client, known) {
    if (!('from' in content)) {
        const lenders = all.flatMap((one)=>parents.includes(one.image) && 'from' in one.content ? [
                one.content
            ] : []);
        return {
            image,
            repositories,
            lenders,
            ...content
        };
    }
    // A tag that names it proves that its repository has it.
    const unsure = (0,prepare/* repositoriesIn */.St)(tags.filter((tag)=>known?.get((0,reference.formatReference)(tag)) !== digest));
    const missing = await (0,reused/* lacking */.gP)(content, unsure, client);
    const { blobs, manifests } = missing.length === 0 ? {
        blobs: [],
        manifests: []
    } : await content.content();
    return {
        image,
        repositories: missing,
        lenders: [
            content
        ],
        blobs,
        manifests
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/outcome.js

/** A failure after which no tag is taken back: it says itself what is wrong with them. */ class TagsStay extends problem/* Problem */.AF {
}
/** The failure of a tag, with what became of each of them. */ function rollbackProblem(failure, tags) {
    const cause = (0,problem/* problemOf */.Zw)(failure, 'surroundings');
    const isLeft = failure instanceof TagsStay;
    const what = cause.kind === 'interrupted' ? 'Interrupted while tags were moved' : cause.what;
    return {
        ...cause,
        what: isLeft ? what : `${what}; ${outcome(tags)}`,
        log: [
            ...cause.log ?? [],
            ...tags.map((tag)=>tagLine(tag, isLeft))
        ]
    };
}
function outcome(tags) {
    const refs = (some)=>some.map(({ ref })=>ref).join(', ');
    const left = tags.filter(({ state })=>state === 'created' || state === 'moved' || state === 'unknown');
    const others = tags.filter(({ state, before, after })=>state === 'untouched' && before !== after);
    const parts = [
        ...left.length === 0 ? [] : [
            `${left.length} of ${tags.length} tags could not be taken back: ${refs(left)}`
        ],
        ...others.length === 0 ? [] : [
            `somebody else has moved ${refs(others)} meanwhile`
        ]
    ];
    return parts.length === 0 ? 'all tags are where they were' : parts.join('; ');
}
function tagLine({ ref, state, before, after }, isLeft) {
    const stays = isLeft ? '' : ' and could not be taken back';
    const words = {
        moved: `names the new ${after ?? ''}${stays}`,
        created: `is new, names ${after ?? ''}${isLeft ? '' : ', and this registry cannot take it away'}`,
        unchanged: `unchanged, ${after ?? ''}`,
        'rolled-back': `back at ${after ?? ''}`,
        removed: 'was new and is removed again',
        untouched: after === undefined ? 'was not made' : `untouched, ${after}`,
        unknown: `not known where it is; it was ${before === undefined ? 'not there' : `at ${before}`}`
    };
    return `${ref}: ${words[state]}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/delayed.js
/** A signal that follows another one some time later, in ms; `release` ends the waiting. */ function delayed(signal, ms) {
    const late = new AbortController();
    let timer;
    const start = ()=>{
        timer = setTimeout(()=>late.abort(), ms);
    };
    if (signal.aborted) start();
    else signal.addEventListener('abort', start, {
        once: true
    });
    return {
        signal: late.signal,
        release: ()=>{
            clearTimeout(timer);
            signal.removeEventListener('abort', start);
        }
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/media-types.js
var media_types = __webpack_require__(49683);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/platform.js
var oci_platform = __webpack_require__(81924);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/schemas.js
var schemas = __webpack_require__(33707);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/lost-platforms.js




/**
 * What has to be known of tags that had a platform and have it no more: who pulls them there gets an error, or an image
 * for another platform. Of a tag that named a lone manifest nobody knows what it was for.
 * @returns a sentence for each group of tags that have lost the same
 */ function lostPlatformNotes(tags) {
    const groups = new Map();
    for (const { ref, before, after, platforms } of tags){
        const had = platformsIn(before) ?? [];
        const has = platformsIn(after) ?? (0,oci_platform.sortPlatforms)(platforms);
        const lost = had.filter((platform)=>!has.includes(platform));
        if (lost.length === 0 || has.length === 0) continue;
        const group = {
            refs: [
                ref
            ],
            had: had.join(','),
            lost: lost.join(' and ')
        };
        const key = JSON.stringify([
            group.had,
            group.lost
        ]);
        const known = groups.get(key);
        if (known === undefined) groups.set(key, group);
        else known.refs.push(ref);
    }
    return [
        ...groups.values()
    ].map(({ refs, had, lost })=>`${shown(refs)} had ${lost} before, and ${refs.length === 1 ? 'has' : 'have'} it no more; ` + `where that was not meant, build for ${had} again`);
}
/** So many are named; a longer list says nothing more. */ const most = 5;
function shown(refs) {
    const more = refs.length - most;
    return [
        ...refs.slice(0, most),
        ...more > 0 ? [
            `${more} more`
        ] : []
    ].join(', ');
}
/** Undefined where it is no index. What stands for no platform (attestations), and what no platform is called, is left out. */ function platformsIn({ mediaType, bytes }) {
    if (!(0,media_types/* isIndexType */.$U)(mediaType)) return undefined;
    const index = (0,json/* soundJson */.u1)(schemas/* indexSchema */.me, bytes.toString('utf8'));
    const all = (index?.manifests ?? []).flatMap(({ platform })=>platform === undefined ? [] : [
            (0,oci_platform.platformOf)(platform.os, platform.architecture, platform.variant)
        ]);
    return [
        ...new Set(all.filter((platform)=>plain.test(platform) && !platform.startsWith('unknown/')))
    ].sort();
}
/** Whoever has written the index may have called its platforms anything. */ const plain = /^[a-z0-9_.-]{1,40}(?:\/[a-z0-9_.-]{1,40}){1,2}$/;

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/settle.js



/** How often ours is put there again, and how often it is waited for another run that is still at work. */ const mostRounds = 5;
const mostReadings = 25;
const patience = 4;
/** Reads where the tags are after they were moved, and settles it with another run that has moved them as well. */ async function settle(placed, written, { writer, limit, signal, pauseMs }) {
    const counted = countedTags(placed, written);
    const read = ()=>Promise.all(placed.map(({ tag, ref, digest })=>counted.has(ref) ? limit(()=>writer.resolveTag(tag)) : Promise.resolve(digest)));
    let now = placed.map(({ digest })=>digest);
    try {
        now = await read();
    } catch (failure) {
        return {
            state: 'unseen',
            now,
            failure
        };
    }
    try {
        for(let round = 0, reading = 0; reading < mostReadings; reading += 1){
            const state = judge(placed, now, counted);
            if (state !== 'mixed') return {
                state,
                now
            };
            if (signal.aborted || round === mostRounds) break;
            const pause = (goesFirst(placed, now, counted) ? 1 : patience) * pauseMs * (0.5 + Math.random());
            await (0,external_node_timers_promises_.setTimeout)(pause, undefined, {
                signal
            }).catch(()=>undefined);
            const later = await read();
            const stands = later.every((digest, index)=>digest === now[index]);
            now = later;
            // The other one is still at work: it may put all of its own there, and then nothing has to be done.
            if (!stands) continue;
            round += 1;
            const lost = placed.filter(({ ref, digest }, index)=>counted.has(ref) && now[index] !== digest);
            await Promise.all(lost.map(({ tag, target })=>limit(async ()=>writer.putManifest(tag, await target()))));
            now = await read();
        }
        return {
            state: 'mixed',
            now
        };
    } catch (failure) {
        return {
            state: 'mixed',
            now,
            failure
        };
    }
}
/**
 * The tags that have to be of one run: those that were written, and those that were right already and have the same
 * label (`main`) as one that was written. Another run may have moved `main` while we made `sha-1234567`: no mixture.
 */ function countedTags(placed, written) {
    const labels = new Set(placed.filter(({ ref })=>written.has(ref)).map(({ tag })=>tag.tag));
    return new Set(placed.filter(({ ref, tag })=>written.has(ref) || labels.has(tag.tag)).map(({ ref })=>ref));
}
function judge(placed, now, counted) {
    const tags = placed.flatMap((move, index)=>counted.has(move.ref) ? [
            {
                ...move,
                is: now[index]
            }
        ] : []);
    if (tags.every(({ is, digest })=>is === digest)) return 'ours';
    // One that shows what it was before: a registry that is slow to show it, or another run that takes its tags back.
    return tags.some(({ is, digest, before })=>is === digest || is === before) ? 'mixed' : 'theirs';
}
/** Both runs see the same tag under the first name: it is one's own for one of them only. */ function goesFirst(placed, now, counted) {
    const refs = [
        ...counted
    ].sort();
    const index = placed.findIndex(({ ref })=>ref === refs[0]);
    return placed[index] !== undefined && now[index] === placed[index].digest;
}
/** Tags of two runs are mixed, and that could not be settled. */ function contested(placed, now, failure) {
    const theirs = placed.filter(({ digest }, index)=>now[index] !== digest).map(({ ref })=>ref);
    const why = failure === undefined ? [] : [
        (0,problem/* problemOf */.Zw)(failure, 'surroundings').what
    ];
    return new TagsStay({
        kind: 'surroundings',
        what: 'Another run moves the same tags at the same time, and they are mixed now: ' + `${theirs.join(', ')} ${theirs.length === 1 ? 'is' : 'are'} not this run’s`,
        todo: 'Run this one again when the other has ended; a `concurrency:` group in the workflow keeps two runs apart',
        log: why
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/take-back.js

/** Taking tags back must end, in ms. */ const deadlineMs = 60_000;
/** Rounds of requests, each of which has tried again by itself: a registry may be away for half a minute. */ const rounds = 4;
/**
 * Puts tags back to where they were: only those that name what we put there. What somebody else has put there stays.
 * @param tried the tags that a PUT was sent for, also one that seemed to fail: it may have worked
 * @param pauseMs before the second round; twice as long each time
 * @returns what became of each, in their order; never throws
 */ async function takeBack(placed, tried, unbound, limit, pauseMs) {
    const signal = AbortSignal.timeout(deadlineMs);
    const client = unbound.with(signal);
    const results = new Map();
    const moves = placed.filter(({ ref })=>tried.has(ref));
    const round = async (some)=>{
        await Promise.all(some.map((move)=>limit(async ()=>{
                const result = await takeOneBack(move, client);
                if (isNews(result, results.get(move.ref))) results.set(move.ref, result);
            })));
    };
    await round(moves);
    for(let next = 1; next < rounds && !signal.aborted; next += 1){
        const unknown = moves.filter(({ ref })=>results.get(ref)?.state === 'unknown');
        if (unknown.length === 0) break;
        await (0,external_node_timers_promises_.setTimeout)(pauseMs * 2 ** (next - 1), undefined, {
            signal
        }).catch(()=>undefined);
        await round(unknown);
    }
    // A PUT whose answer we did not wait for may have arrived only now.
    await round(moves.filter(({ ref })=>results.get(ref)?.state !== 'created'));
    return placed.map((move)=>results.get(move.ref) ?? untouched(move));
}
async function takeOneBack(move, client) {
    const { tag, ref, before, old, digest } = move;
    const was = before === undefined ? {} : {
        before
    };
    try {
        const now = await client.resolveTag(tag);
        if (now !== digest) return {
            ref,
            state: 'untouched',
            ...was,
            ...now === undefined ? {} : {
                after: now
            }
        };
        if (old) {
            await client.putManifest(tag, old);
            return {
                ref,
                state: 'rolled-back',
                ...was,
                after: old.digest
            };
        }
        // By its name and never by digest, which would take every other tag of that digest with it.
        const gone = await client.deleteTag(tag);
        return gone === 'deleted' ? {
            ref,
            state: 'removed'
        } : {
            ref,
            state: 'created',
            after: digest
        };
    } catch  {
        // The failure that made us take it back is the one to tell; this tag's state says that it is not known.
        return {
            ref,
            state: 'unknown',
            ...was
        };
    }
}
/** A later look that finds a tag where an earlier one has put it, or finds nothing out, says nothing new. */ function isNews(result, earlier) {
    if (earlier === undefined || earlier.state === 'unknown') return true;
    if (result.state === 'unknown') return false;
    return !(result.state === 'untouched' && result.after === earlier.after);
}
function untouched({ ref, before }) {
    return {
        ref,
        state: 'untouched',
        ...before === undefined ? {} : {
            before,
            after: before
        }
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/unseen.js


/** So many tags are named in the one line that says what is wrong; the log below it has them all. */ const unseen_most = 5;
/**
 * Judges a publication whose tags were all sent and could not be read afterwards. A registry that answers with the
 * digest of what it has stored is believed; one that has only said that it took the bytes is not.
 * @param doubtful full references of the tags that were not confirmed
 * @param all how many tags were sent
 * @param failure why they could not be read
 */ function unseen(doubtful, all, failure) {
    const { kind, what } = (0,problem/* problemOf */.Zw)(failure, 'surroundings');
    const cause = kind === 'interrupted' ? 'the run was stopped' : what;
    if (doubtful.size === 0) return {
        note: `the registry has confirmed that all tags were moved, but they could not be read afterwards: ${cause}; ` + 'whether another run has moved them as well is not known'
    };
    const more = doubtful.size - unseen_most;
    const named = [
        ...[
            ...doubtful
        ].sort().slice(0, unseen_most),
        ...more > 0 ? [
            `${more} more`
        ] : []
    ].join(', ');
    return {
        failure: new TagsStay({
            kind: 'surroundings',
            what: `${doubtful.size} of ${all} tags may not have been moved: the registry has not confirmed them, ` + `and they could not be read afterwards: ${named}`,
            todo: 'Run this one again: tags that are right already stay as they are',
            log: [
                cause
            ]
        })
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/tags.js








const defaultPatience = {
    settleMs: 1_000,
    rescueMs: 1_000
};
const concurrency = 4;
/** An answer that is already on its way is waited for this long after an interruption, in ms. */ const graceMs = 5_000;
/**
 * Moves all tags or none: each by one PUT of the same bytes, those that exist first and new ones last, because a new
 * one cannot be taken back on every registry. When one fails for good, those already moved go back.
 *
 * When all named what they should when the plan was made, nothing is asked and nothing is written: that is what they
 * would have been found to be had this run been that much quicker. As soon as one has to be moved, all are read anew.
 * @throws Problem when it cannot be read where the tags are now, or the signal is aborted: then no tag was touched
 */ async function moveTags(moves, unbound, { signal, known, patience: wished }) {
    const patience = {
        ...defaultPatience,
        ...wished
    };
    const limit = (0,p_limit["default"])(concurrency);
    const named = moves.map((move)=>({
            ...move,
            ref: (0,reference.formatReference)(move.tag)
        }));
    if (isAborted(signal)) throw (0,problem/* interrupted */.VM)();
    if (named.every(({ ref, digest })=>known?.get(ref) === digest)) return {
        results: named.map((move)=>moved({
                ...move,
                before: move.digest
            })),
        notes: []
    };
    const stop = new AbortController();
    const reader = unbound.with(AbortSignal.any([
        signal,
        stop.signal
    ]));
    const placed = await tags_all(named, limit, (move)=>place(move, known?.get(move.ref), reader), stop);
    const notes = placed.flatMap((move)=>movedSincePlan(move, known?.get(move.ref)));
    const changed = placed.filter(({ before, digest })=>before !== digest);
    // Whatever cannot be read is found now, while no tag has moved.
    const targets = new Map(await tags_all(changed, limit, async (move)=>[
            move.ref,
            await move.target()
        ]));
    if (isAborted(signal)) throw (0,problem/* interrupted */.VM)();
    if (changed.length === 0) return {
        results: placed.map(moved),
        notes
    };
    const { signal: late, release } = delayed(signal, graceMs);
    const writer = unbound.with(late);
    const tried = new Set();
    const confirmed = new Set();
    let failure;
    const failed = ()=>failure !== undefined;
    const put = async (move)=>{
        if (failed()) return;
        try {
            if (isAborted(signal)) throw (0,problem/* interrupted */.VM)();
            const target = targets.get(move.ref) ?? await move.target();
            tried.add(move.ref);
            if (await writer.putManifest(move.tag, target) === 'confirmed') confirmed.add(move.ref);
        } catch (error) {
            failure ??= error;
        }
    };
    try {
        for (const group of [
            changed.filter(({ before })=>before),
            changed.filter(({ before })=>!before)
        ])await tags_all(group, limit, put);
        if (!failed()) {
            const end = await seen(placed, {
                tried,
                confirmed
            }, notes, {
                writer,
                limit,
                patience,
                signal
            });
            return {
                ...end,
                notes: [
                    ...end.notes,
                    ...lostPlatformNotes(movedOnes(placed, targets, end.results))
                ]
            };
        }
    } finally{
        release();
    }
    return {
        results: await takeBack(placed, tried, unbound, limit, patience.rescueMs),
        failure,
        notes
    };
}
/** A function, because the answer changes while we wait. */ function isAborted(signal) {
    return signal.aborted;
}
/** Where a tag is. Its bytes are read only where they may have to be put back. */ async function place(move, known, client) {
    // Most likely it is right still: HEAD is enough, and is no pull on Docker Hub.
    if (known === move.digest && await client.resolveTag(move.tag) === move.digest) return {
        ...move,
        before: move.digest
    };
    const old = await client.getManifest(move.tag);
    return old === undefined ? move : {
        ...move,
        before: old.digest,
        old
    };
}
/** All were put; whether another run has put its own there as well is seen, and settled, see settle.ts. */ async function seen(placed, { tried, confirmed }, notes, { writer, limit, patience, signal }) {
    const { state, now, failure } = await settle(placed, tried, {
        writer,
        limit,
        signal,
        pauseMs: patience.settleMs
    });
    const results = placed.map((move, index)=>moved({
            ...move,
            digest: now[index] ?? move.digest
        }));
    if (state === 'mixed') return {
        results,
        failure: contested(placed, now, failure),
        notes
    };
    if (state === 'unseen') {
        const doubtful = new Set([
            ...tried
        ].filter((ref)=>!confirmed.has(ref)));
        const { failure: problem, note } = unseen(doubtful, tried.size, failure);
        return {
            results: results.map((one)=>doubtful.has(one.ref) ? unknown(one) : one),
            notes: [
                ...notes,
                ...note === undefined ? [] : [
                    note
                ]
            ],
            ...problem === undefined ? {} : {
                failure: problem
            }
        };
    }
    const taken = placed.filter(({ digest }, index)=>now[index] !== digest).map(({ ref })=>ref);
    const told = taken.length === 0 ? [] : [
        `another run has moved these tags right after this one: ${taken.join(', ')}`
    ];
    return {
        results,
        notes: [
            ...notes,
            ...told
        ]
    };
}
/** Those that name this run's image now, and named another one before. */ function movedOnes(placed, targets, results) {
    return placed.flatMap(({ ref, digest, old, platforms }, index)=>{
        const [after, result] = [
            targets.get(ref),
            results[index]
        ];
        const isMoved = result?.state === 'moved' && result.after === digest;
        return !isMoved || old === undefined || after === undefined || platforms === undefined ? [] : [
            {
                ref,
                before: old,
                after,
                platforms
            }
        ];
    });
}
function movedSincePlan({ ref, before }, known) {
    if (known === undefined || known === before) return [];
    const now = before === undefined ? 'was gone' : `named ${before}`;
    return [
        `somebody has moved ${ref} while this run was under way: it named ${known} at first, and ${now} in the end`
    ];
}
function moved({ ref, before, digest }) {
    const state = before === undefined ? 'created' : before === digest ? 'unchanged' : 'moved';
    return {
        ref,
        state,
        ...before === undefined ? {} : {
            before
        },
        after: digest
    };
}
function unknown({ ref, before }) {
    return {
        ref,
        state: 'unknown',
        ...before === undefined ? {} : {
            before
        }
    };
}
/** Each with the limit, in their order. When one fails the others are stopped and waited for, and it is thrown. */ async function tags_all(items, limit, work, stop = new AbortController()) {
    const running = items.map((item)=>limit(()=>work(item)));
    try {
        return await Promise.all(running);
    } catch (error) {
        stop.abort();
        await Promise.allSettled(running);
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/publish/upload.js
var upload = __webpack_require__(69112);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/publish/publish.js









/** Published images that are looked for in other repositories at once. */ const publish_concurrency = 4;
/**
 * Lets images out: the bytes of their layouts by digest first, and only when all of all images have arrived, their
 * tags, all or none (design, "What a user can count on", 1). What is published already keeps its digest: it is copied
 * to where it is not yet, and only tags that do not name it yet are moved.
 * @param images in build order, bases first: what a base has sent is mounted by those built on it
 * @throws Problem when the request is wrong, a layout is not whole, an upload fails or the signal is aborted before
 * the first tag: then no tag has moved
 */ async function publish(images, client, { signal, onProgress = ()=>undefined, known, patience, folder: parent }) {
    const folder = lazyFolder(parent);
    try {
        const goods = await goodsOf(images, client.with(signal), folder.get);
        const limit = (0,p_limit["default"])(publish_concurrency);
        const looking = goods.map((one)=>limit(()=>shipmentOf(one, goods, client.with(signal), known)));
        // Nothing is left running when one of them fails.
        await Promise.allSettled(looking);
        const shipments = await Promise.all(looking);
        const traffic = await (0,upload/* upload */.S)(shipments, client, signal, onProgress);
        const moves = goods.flatMap(({ image, tags, digest, root, platforms })=>tags.map((tag)=>({
                    ...{
                        image,
                        tag,
                        digest,
                        target: root
                    },
                    ...platforms === undefined ? {} : {
                        platforms
                    }
                })));
        const { results, failure, notes } = await moveTags(moves, client, {
            signal,
            known,
            patience
        });
        for (const [index, tag] of results.entries())onProgress({
            kind: 'tag',
            image: moves[index]?.image ?? '',
            tag
        });
        let next = 0;
        const published = goods.map(({ image, digest, repositories, tags }, index)=>({
                image,
                digest,
                repositories: repositories.map(reference.repositoryName),
                tags: results.slice(next, next += tags.length),
                ...{
                    sentBytes: 0,
                    sentBlobs: 0,
                    presentBlobs: 0,
                    mountedBlobs: 0
                },
                ...traffic[index]
            }));
        return failure === undefined ? {
            state: 'published',
            images: published,
            notes
        } : {
            state: 'rolled-back',
            images: published,
            notes,
            problem: rollbackProblem(failure, results)
        };
    } finally{
        await folder.remove();
    }
}
/** A folder that is made when it is first wanted. */ function lazyFolder(parent) {
    let made;
    const make = async ()=>(0,promises_.mkdtemp)((0,external_node_path_.join)(parent ?? await (0,promises_.realpath)((0,external_node_os_.tmpdir)()), 'image-build-copy-'));
    return {
        get: ()=>made ??= make(),
        remove: async ()=>{
            if (made) await (0,promises_.rm)(await made, {
                recursive: true,
                force: true,
                maxRetries: 3
            });
        }
    };
}


/***/ })

};
