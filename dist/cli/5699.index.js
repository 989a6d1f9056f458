export const id = 5699;
export const ids = [5699];
export const modules = {

/***/ 45699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanRegistry: () => (/* binding */ cleanRegistry)
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/clean/list.js
/** As wide as the longest. */ const words = {
    asked: 'would go',
    removed: 'removed ',
    changed: 'stays   ',
    failed: 'FAILED  '
};
/** So many tags of one reason are named. */ const shownTags = 10;
/**
 * The list for one repository: what goes and why, then what stays although nothing is known to need it.
 * @returns plain lines; names in them come from a registry, so that they have to be made harmless
 */ function listRepository(repository, listed, retention) {
    return [
        repository,
        ...listed.map(({ removal, outcome })=>`  ${words[outcome.kind]}  ${nameOf(removal)}: ${whyOf(removal, outcome)}`),
        ...byReason(retention.doubts).map(([why, tags])=>`  stays     ${shown(tags)}: ${why}`),
        ...retention.limits.map((limit)=>`  note      ${limit}`),
        `  ${counted(retention.kept.length)} still needed`
    ];
}
/** A tag, or a version by its tags and digest. */ function nameOf(removal) {
    if (removal.kind === 'tag') return removal.tag;
    const short = removal.digest.slice(0, 'sha256:'.length + 12);
    return removal.tags.length === 0 ? short : `${removal.tags.join(', ')} (${short})`;
}
function whyOf({ why }, outcome) {
    if (outcome.kind === 'failed') return outcome.why;
    return outcome.kind === 'changed' ? 'its tags have changed meanwhile' : why;
}
function byReason(doubts) {
    const reasons = new Map();
    for (const { tag, why } of doubts)reasons.set(why, [
        ...reasons.get(why) ?? [],
        tag
    ]);
    return [
        ...reasons
    ];
}
function shown(tags) {
    const more = tags.length - shownTags;
    return `${tags.slice(0, shownTags).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function counted(tags) {
    return tags === 1 ? '1 tag stays that is' : `${tags} tags stay that are`;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/wildcard.js
var wildcard = __webpack_require__(82927);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/clean/tags.js

/** Names that people give to moving tags, whatever branches there are. */ const channels = new Set([
    'latest',
    'edge',
    'nightly',
    'stable',
    'lts',
    'next',
    'canary',
    'beta',
    'alpha',
    'rc',
    'preview',
    'dev',
    'main',
    'master',
    'trunk'
]);
/**
 * Decides about one tag by its name and what there is in Git. Only what is known to be gone goes: a closed pull
 * request's, a commit's that no branch and no tag has any more, and a branch's; the last only where the policy takes the
 * tag for a branch's and image-build has published it, because a tag by hand (`bookworm`) looks the same.
 * @param all the tags of the repository
 */ function decideTag(tag, all, remote, rules) {
    const { name } = tag;
    const pattern = rules.keep.find((one)=>(0,wildcard/* matchesWildcard */._)(one, name));
    if (pattern !== undefined) return {
        kind: 'stays',
        why: `the policy keeps ${pattern}`
    };
    if (channels.has(name) || rules.own.includes(name)) return {
        kind: 'stays',
        why: 'it is a moving tag'
    };
    if (isVersion(tag, all)) return {
        kind: 'stays',
        why: 'it is a version'
    };
    const digest = subjectOf(name);
    if (digest !== undefined) return {
        kind: 'belongs',
        digest
    };
    const pull = /^pr-(\d+)$/.exec(name)?.[1];
    if (pull !== undefined) return decidePull(pull, remote);
    const branch = remote.branches.get(name);
    if (branch !== undefined) return {
        kind: 'stays',
        why: `the branch ${branch} is there`
    };
    if (remote.gitTags.has(name)) return {
        kind: 'stays',
        why: 'a Git tag is called so'
    };
    const commit = /^sha-([0-9a-f]{7,40})$/.exec(name)?.[1];
    if (commit !== undefined) return decideCommit(commit, remote);
    if (name.startsWith('gh-readonly-queue-')) return {
        kind: 'goes',
        why: 'its merge queue is over'
    };
    if (!rules.branches.some((one)=>(0,wildcard/* matchesWildcard */._)(one, name))) return {
        kind: 'unsure',
        why: 'no branch is called so, and retention.branches does not take it for one'
    };
    return tag.isOurs === true ? {
        kind: 'goes',
        why: 'no branch is called so any more'
    } : {
        kind: 'unsure',
        why: 'no branch is called so, but image-build has not published it'
    };
}
/** Whether it matters who has published what a tag names. */ function dependsOnOrigin(...[tag, ...more]) {
    return decideTag({
        ...tag,
        isOurs: true
    }, ...more).kind !== decideTag({
        ...tag,
        isOurs: false
    }, ...more).kind;
}
function decidePull(number, { pulls }) {
    if (pulls?.open.has(number) === true) return {
        kind: 'stays',
        why: `pull request ${number} is open`
    };
    if (pulls === undefined || pulls.unknown.has(number)) return {
        kind: 'unsure',
        why: `it is not known whether pull request ${number} is open`
    };
    return {
        kind: 'goes',
        why: `pull request ${number} is closed`
    };
}
function decideCommit(start, { commits }) {
    if (commits === undefined) return {
        kind: 'unsure',
        why: `only a whole checkout knows whether a branch has the commit ${start}`
    };
    return commits.some((commit)=>commit.startsWith(start)) ? {
        kind: 'stays',
        why: 'its commit is there'
    } : {
        kind: 'goes',
        why: 'no branch and no tag has its commit any more'
    };
}
/**
 * Versions, and what stands behind one: `1.2.3-alpine`, `v2-slim`; `3-alpine` where `3` is a version here, too, because
 * a branch may be called `123-fix-login`.
 */ function isVersion({ name, isVersion: reads }, all) {
    if (reads || /^v?\d+\.\d/.test(name) || /^v\d+(?![a-z0-9])/i.test(name)) return true;
    const number = /^(\d+)[-_]/.exec(name)?.[1];
    return number !== undefined && all.some((other)=>other.isVersion && (other.name === number || other.name.startsWith(`${number}.`)));
}
/**
 * The digest of the manifest that a tag belongs to: `sha256-…`, where registries without a referrers API keep what
 * refers to it (distribution-spec, "Referrers Tag Schema"), and cosign's `sha256-….sig`.
 */ function subjectOf(name) {
    const hex = /^sha256-([0-9a-f]{64})(\.\w+)?$/.exec(name)?.[1];
    return hex === undefined ? undefined : `sha256:${hex}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/clean/versions.js

/** A publication sends an image's parts before its tags: what is younger may be about to be named. */ const graceMs = 3_600_000;
/**
 * Decides about the versions of a package on GitHub, where only whole versions go, and where the platforms of an image
 * and what refers to it are untagged versions of their own. A version goes when all its tags go, and with it what only
 * it consists of; an untagged one when it is older than asked and nothing that stays consists of it or refers to it.
 */ function decideVersions(versions, verdicts, { untaggedAfterMs }, nowMs) {
    const links = linksOf(versions);
    const isYoung = ({ changedMs })=>changedMs > nowMs - graceMs;
    const isOld = ({ changedMs })=>untaggedAfterMs !== undefined && changedMs <= nowMs - Math.max(untaggedAfterMs, graceMs);
    const named = versions.filter(isNamed);
    const leaving = named.filter(({ tags })=>tags.every((tag)=>subjectOf(tag) !== undefined || verdicts.get(tag)?.kind === 'goes'));
    const kept = reach(links, without(named, leaving));
    // What belongs to something that leaves is no reason of its own to stay; anything else that is not old is.
    const partsOfLeaving = reach(links, leaving);
    const loose = versions.filter((version)=>!isNamed(version) && !kept.has(version.digest) && !partsOfLeaving.has(version.digest));
    const young = versions.filter((version)=>!isNamed(version) && isYoung(version));
    const staying = reach(links, [
        ...without(named, leaving),
        ...young,
        ...loose.filter((version)=>!isOld(version))
    ]);
    const goes = (version)=>!staying.has(version.digest);
    const first = leaving.filter(goes);
    const parts = versions.filter((one)=>!isNamed(one) && partsOfLeaving.has(one.digest) && goes(one));
    const old = loose.filter(goes);
    return {
        removals: [
            ...first.map((version)=>removal(version, reasonOf(version, verdicts))),
            ...parts.map((version)=>removal(version, `it belongs to ${first.map(versions_nameOf).join(', ')}`)),
            ...old.map((version)=>removal(version, 'it is untagged, and older than asked'))
        ],
        doubts: versions.flatMap((version)=>doubtsOf(version, goes(version), verdicts)),
        kept: named.filter((version)=>!goes(version)).flatMap(({ tags })=>tags),
        limits: []
    };
}
/** Whether it has a tag of its own: not only one that says what it belongs to. */ function isNamed({ tags }) {
    return tags.some((tag)=>subjectOf(tag) === undefined);
}
/** Digest → digests of what it consists of, and of what refers to it. */ function linksOf(versions) {
    const links = new Map();
    const link = (from, to)=>void links.set(from, [
            ...links.get(from) ?? [],
            to
        ]);
    for (const { digest, children, subject, tags } of versions){
        for (const child of children)link(digest, child);
        for (const about of [
            subject,
            ...tags.map(subjectOf)
        ])if (about !== undefined) link(about, digest);
    }
    return links;
}
/** All that hangs on these versions, with themselves. */ function reach(links, from) {
    const reached = new Set();
    const open = from.map(({ digest })=>digest);
    for(let digest = open.pop(); digest !== undefined; digest = open.pop()){
        if (reached.has(digest)) continue;
        reached.add(digest);
        open.push(...links.get(digest) ?? []);
    }
    return reached;
}
function without(all, some) {
    return all.filter((one)=>!some.includes(one));
}
function removal({ id, digest, tags }, why) {
    return {
        kind: 'version',
        id,
        digest,
        tags,
        why
    };
}
function versions_nameOf({ tags }) {
    return tags.join(', ');
}
function reasonOf({ tags }, verdicts) {
    const reasons = tags.flatMap((tag)=>{
        const verdict = verdicts.get(tag);
        return verdict?.kind === 'goes' ? [
            verdict.why
        ] : [];
    });
    return [
        ...new Set(reasons)
    ].join('; ');
}
/** Tags that would go, or may have to, and stay with their version. */ function doubtsOf({ tags }, goes, verdicts) {
    if (goes) return [];
    const others = tags.filter((tag)=>verdicts.get(tag)?.kind !== 'goes');
    return tags.flatMap((tag)=>{
        const verdict = verdicts.get(tag);
        if (verdict?.kind === 'unsure') return [
            {
                tag,
                why: verdict.why
            }
        ];
        if (verdict?.kind !== 'goes') return [];
        const because = others.length > 0 ? `it is the same version as ${others.join(', ')}, and GitHub removes no single tag` : 'it is part of something that stays';
        return [
            {
                tag,
                why: `${verdict.why}, but ${because}`
            }
        ];
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/clean/decide.js


/**
 * Decides what of a repository goes. Never a version, `latest` or another moving tag, what a branch, a Git tag or an
 * open pull request makes, or what the policy keeps; and nothing that one of these consists of.
 * @param nowMs ms since 1970
 */ function decideRetention(facts, remote, rules, nowMs) {
    const verdicts = new Map(facts.tags.map((tag)=>[
            tag.name,
            decideTag(tag, facts.tags, remote, rules)
        ]));
    return facts.versions === undefined ? decideTags(facts.tags, verdicts, rules) : decideVersions(facts.versions, verdicts, rules, nowMs);
}
/** A registry that removes single tags, and shows nothing of what has none. */ function decideTags(tags, verdicts, { untaggedAfterMs }) {
    const removals = [];
    const doubts = [];
    const kept = [];
    for (const { name } of tags){
        const verdict = verdicts.get(name);
        if (verdict?.kind === 'goes') removals.push({
            kind: 'tag',
            tag: name,
            why: verdict.why
        });
        else if (verdict?.kind === 'unsure') doubts.push({
            tag: name,
            why: verdict.why
        });
        else kept.push(name);
    }
    return {
        removals,
        doubts,
        kept,
        limits: untaggedAfterMs === undefined ? [] : [
            'this registry does not list untagged versions: its own clean-up has to remove them'
        ]
    };
}

// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/clean/packages.js


/** Of what `GET /orgs/ORG/packages/container/NAME/versions` gives; docs.github.com/rest/packages/packages. */ const versionSchema = type/* Type */.ZU.Object({
    id: type/* Type */.ZU.Integer(),
    name: type/* Type */.ZU.String(),
    created_at: type/* Type */.ZU.String(),
    updated_at: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    metadata: type/* Type */.ZU.Optional(type/* Type */.ZU.Object({
        container: type/* Type */.ZU.Optional(type/* Type */.ZU.Object({
            tags: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.String()))
        }))
    }))
});
/** Whether GitHub's packages are behind a registry: ghcr.io, and a GHES's own (`containers.HOST`). */ function isGitHubRegistry(registry, env) {
    const server = env['GITHUB_SERVER_URL'] ?? '';
    const host = URL.canParse(server) ? new URL(server).host : 'github.com';
    return registry === 'ghcr.io' || registry === `containers.${host}`;
}
/** The package of a repository: `ghcr.io/acme/images/base` is `images/base` of acme. */ function packagesOf(github, { repository }) {
    const [owner = '', ...rest] = repository.split('/');
    const name = encodeURIComponent(rest.join('/'));
    // Who owns it, an organisation or a person, is part of the address, and no name says which.
    let place;
    const places = [
        'orgs',
        'users'
    ].map((kind)=>`${kind}/${encodeURIComponent(owner)}/packages/container/${name}/versions`);
    return {
        versions: async ()=>{
            for (const path of places){
                const found = await github.list(`${path}?per_page=100`, versionSchema);
                if (found === undefined) continue;
                place = path;
                return found.map(({ id, name: digest, created_at, updated_at, metadata })=>({
                        id: String(id),
                        digest,
                        tags: metadata?.container?.tags ?? [],
                        changedMs: Math.max(timeOf(created_at), timeOf(updated_at ?? created_at))
                    }));
            }
            return undefined;
        },
        remove: async (id, tags)=>{
            const path = `${place ?? places[0] ?? ''}/${id}`;
            const now = await github.get(path, versionSchema);
            if (now === undefined) return 'removed';
            const has = now.metadata?.container?.tags ?? [];
            if (has.length !== tags.length || has.some((tag)=>!tags.includes(tag))) return 'changed';
            await github.remove(path);
            return 'removed';
        }
    };
}
function timeOf(text) {
    const ms = Date.parse(text);
    if (Number.isNaN(ms)) throw (0,problem/* surroundingsFailed */.fs)(`GitHub says a version is of ${JSON.stringify(text.slice(0, 50))}, which is no time`);
    return ms;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/media-types.js
var media_types = __webpack_require__(49683);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/own-annotations.js
var own_annotations = __webpack_require__(37304);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var reference = __webpack_require__(97970);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/clean/read.js






/** Of a manifest or an index what says which others it belongs to (image-spec, manifest.md and image-index.md). */ const partsSchema = type/* Type */.ZU.Object({
    annotations: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Null(),
        type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.String())
    ])),
    subject: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Null(),
        type/* Type */.ZU.Object({
            digest: type/* Type */.ZU.String()
        })
    ])),
    manifests: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Null(),
        type/* Type */.ZU.Array(type/* Type */.ZU.Object({
            mediaType: type/* Type */.ZU.String(),
            digest: type/* Type */.ZU.String()
        }))
    ]))
});
/** Manifests that are read at once. */ const atOnce = 8;
/**
 * Lists what a repository has; nothing where there is no such repository.
 * @throws Problem (surroundings) when the package API hides a repository that is there: it says 404 to a token that
 *   may not look
 */ async function readListing(repository, client, packages) {
    if (packages === undefined) return {
        kind: 'tags',
        tags: await client.listTags(repository)
    };
    const versions = await packages.versions();
    if (versions === undefined) {
        if ((await client.listTags(repository)).length === 0) return {
            kind: 'tags',
            tags: []
        };
        throw (0,problem/* surroundingsFailed */.fs)(`GitHub does not show the versions of ${(0,reference.repositoryName)(repository)}`, {
            todo: 'The token needs `packages: write` and the Admin role in the package’s settings ("Manage Actions access"); that of a person read:packages and delete:packages'
        });
    }
    return {
        kind: 'versions',
        versions,
        tags: versions.flatMap(({ tags })=>tags)
    };
}
/**
 * Reads what a decision needs: who has published what, and which versions are parts of others.
 * @throws Problem when something that stays cannot be read: nobody knows then what it consists of
 */ async function readFacts(listing, repository, client, { isVersion, dependsOnOrigin }) {
    const { default: pLimit } = await __webpack_require__.e(/* import() */ 370).then(__webpack_require__.bind(__webpack_require__, 70370));
    const limited = pLimit(atOnce);
    const read = async (which)=>{
        const stored = await client.getManifest({
            ...repository,
            ...which
        });
        return stored === undefined ? undefined : (0,json/* parseJson */.q)(partsSchema, stored.bytes.toString('utf8'), `A manifest of ${(0,reference.repositoryName)(repository)}`);
    };
    const named = listing.tags.map((name)=>({
            name,
            isVersion: isVersion(name)
        }));
    if (listing.kind === 'tags') return {
        tags: await Promise.all(named.map((tag)=>limited(async ()=>dependsOnOrigin(tag, named) ? {
                    ...tag,
                    isOurs: isOurs(await read({
                        tag: tag.name
                    }))
                } : tag)))
    };
    const parts = new Map();
    const readAll = (versions)=>Promise.all(versions.map(({ digest, tags })=>limited(async ()=>{
                const found = await read({
                    digest
                });
                if (found !== undefined) parts.set(digest, found);
                else if (tags.length > 0) throw (0,problem/* surroundingsFailed */.fs)(`${(0,reference.repositoryName)(repository)} lists ${tags.join(', ')} as ${digest}, which is not there`, {
                    todo: 'Remove that version by hand: what it consists of is not known'
                });
            })));
    const { versions } = listing;
    await readAll(versions.filter(({ tags })=>tags.length > 0));
    // The platforms of an image have no parts; what else is untagged may be an index, or refer to something.
    const leaves = new Set([
        ...parts.values()
    ].flatMap(({ manifests })=>(manifests ?? []).filter(({ mediaType })=>!(0,media_types/* isIndexType */.$U)(mediaType)).map(({ digest })=>digest)));
    await readAll(versions.filter(({ tags, digest })=>tags.length === 0 && !leaves.has(digest)));
    const digests = new Map(versions.flatMap(({ tags, digest })=>tags.map((tag)=>[
                tag,
                digest
            ])));
    return {
        tags: named.map((tag)=>({
                ...tag,
                isOurs: isOurs(parts.get(digests.get(tag.name) ?? ''))
            })),
        versions: versions.map((version)=>factOf(version, parts.get(version.digest)))
    };
}
function factOf(version, parts) {
    const subject = parts?.subject?.digest;
    return {
        ...version,
        children: (parts?.manifests ?? []).map(({ digest })=>digest),
        ...subject === undefined ? {} : {
            subject
        }
    };
}
const ownNames = Object.values(own_annotations/* ownAnnotations */.DO);
/** What image-build publishes says so in its root. */ function isOurs(parts) {
    return Object.keys(parts?.annotations ?? {}).some((name)=>ownNames.includes(name));
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/capture.js
var capture = __webpack_require__(40111);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/env.js
var tools_env = __webpack_require__(44022);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/exec.js
var exec = __webpack_require__(79644);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/which.js
var which = __webpack_require__(24084);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/clean/remote.js







/**
 * Asks the remote `origin` of this checkout which branches, tags and pull requests it has.
 * @throws Problem (request) when there is no git, no checkout or no answer: without it nobody knows what is gone
 */ async function readRemoteRefs(options) {
    const [program] = await (0,which/* which */.K7)('git', options.env);
    if (program === undefined) throw unknown('git is not there');
    const result = await (0,capture/* capture */.F)(program, [
        'ls-remote',
        '--symref',
        'origin'
    ], {
        cwd: options.cwd,
        env: gitEnv(options.env),
        signal: options.signal
    });
    if (result.exitCode !== 0) throw unknown('origin cannot be asked', result.stderr.split('\n').slice(-5));
    const refs = parseRefs(result.stdout);
    // An empty answer would make everything look gone.
    if (refs.branches.length === 0) throw unknown('origin has no branches');
    return refs;
}
/** What `git ls-remote --symref` prints: `HASH<tab>REF`, and `ref: REF<tab>HEAD`. */ function parseRefs(text) {
    const branches = [];
    const gitTags = [];
    const heads = [];
    const pulls = {
        head: new Set(),
        merge: new Set()
    };
    let defaultBranch;
    for (const line of text.split('\n')){
        const [hash = '', ref = ''] = line.split('\t');
        if (ref === 'HEAD') defaultBranch ??= /^ref: refs\/heads\/(.+)$/.exec(hash)?.[1];
        const [, kind, name = ''] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
        // `v1^{}` is what the tag v1 names.
        if (kind !== undefined && !name.endsWith('^{}') && /^[0-9a-f]{40,64}$/.test(hash)) {
            (kind === 'heads' ? branches : gitTags).push(name);
            heads.push(hash);
        }
        const [, number, end] = /^refs\/pull\/(\d+)\/(head|merge)$/.exec(ref) ?? [];
        if (number !== undefined) pulls[end === 'merge' ? 'merge' : 'head'].add(number);
    }
    return {
        branches,
        gitTags,
        heads,
        ...defaultBranch === undefined ? {} : {
            defaultBranch
        },
        // GitHub keeps the head of every pull request, and the merge of an open one only where there is no conflict.
        ...pulls.head.size + pulls.merge.size === 0 ? {} : {
            pulls: {
                open: pulls.merge,
                unknown: new Set([
                    ...pulls.head
                ].filter((one)=>!pulls.merge.has(one)))
            }
        }
    };
}
/**
 * The open pull requests, as GitHub's API knows them.
 * @param repository `acme/images`
 */ async function readOpenPulls(github, repository) {
    const path = `repos/${repository.split('/').map(encodeURIComponent).join('/')}/pulls?state=open&per_page=100`;
    const found = await github.list(path, type/* Type */.ZU.Object({
        number: type/* Type */.ZU.Integer()
    }));
    if (found === undefined) throw (0,problem/* surroundingsFailed */.fs)(`GitHub does not show the pull requests of ${repository}`, {
        todo: 'Give the job `permissions: pull-requests: read`'
    });
    return {
        open: new Set(found.map(({ number })=>String(number))),
        unknown: new Set()
    };
}
/**
 * Of all commits that branches and tags have, those that begin with one of these.
 * @param starts at least seven digits each
 * @param heads where to begin
 * @returns full hashes; undefined when this checkout does not have all of them (a shallow one, or an old one)
 */ async function findCommits(starts, heads, { cwd, env, signal }) {
    const [git] = await (0,which/* which */.K7)('git', env);
    if (git === undefined) return undefined;
    const options = {
        cwd,
        env: gitEnv(env),
        signal
    };
    const shallow = await (0,capture/* capture */.F)(git, [
        'rev-parse',
        '--is-shallow-repository'
    ], options);
    if (shallow.exitCode !== 0 || shallow.stdout.trim() !== 'false') return undefined;
    const wanted = new Set(starts.map((start)=>start.slice(0, 7)));
    const found = [];
    const exitCode = await (0,exec/* stream */.T)(git, [
        'rev-list',
        '--stdin'
    ], {
        ...options,
        input: external_node_stream_.Readable.from([
            `${heads.join('\n')}\n`
        ]),
        onStdout: (commit)=>{
            if (wanted.has(commit.slice(0, 7))) found.push(commit);
        }
    });
    // It ends with an error where one of the heads is not here.
    return exitCode === 0 ? found : undefined;
}
/** What logs in to a remote besides the checkout's own settings; git never asks, there is nobody to answer. */ function gitEnv(env) {
    return (0,tools_env/* cleanEnv */.J)(env, {
        SSH_AUTH_SOCK: env['SSH_AUTH_SOCK'],
        GIT_SSH_COMMAND: env['GIT_SSH_COMMAND'],
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        LC_ALL: 'C'
    });
}
function unknown(why, log = []) {
    return (0,problem/* badRequest */.li)(`It is not known which branches there are: ${why}`, {
        log,
        todo: 'Run it in a checkout whose remote origin can be asked'
    });
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/candidates.js + 11 modules
var plan_candidates = __webpack_require__(56445);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/tags/assign.js
var tags_assign = __webpack_require__(24930);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/tags/tag-name.js
var tag_name = __webpack_require__(75491);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/tags/version.js
var version = __webpack_require__(82307);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/wanted.js
var plan_wanted = __webpack_require__(84870);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/harmless.js
var harmless = __webpack_require__(13889);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/request/event.js
var request_event = __webpack_require__(97323);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/duration.js
var duration = __webpack_require__(67745);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/login.js
var run_login = __webpack_require__(65190);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/secrets.js
var secrets = __webpack_require__(55438);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/run/workshop.js + 3 modules
var run_workshop = __webpack_require__(29994);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/clean.js



















/**
 * `clean --registry`: lists, and with `yes` removes, what is published of closed pull requests, deleted branches and
 * lost commits, and untagged versions that are older than the policy's `retention` says. Prints one line for each.
 * @returns the exit code: 0, or that of the surroundings when something could not be removed
 * @throws Problem when it is not known what is gone, or a registry cannot be asked: then nothing was removed
 */ async function cleanRegistry(request, host, options) {
    const { yes, print = (line)=>void process.stdout.write(`${line}\n`) } = options;
    const workshop = await (0,run_workshop/* openWorkshop */._)(request, host, (0,secrets/* createSecrets */.gE)(host));
    const github = once(()=>openGitHub(request, host));
    try {
        const client = await workshop.registry();
        // Tags first: what is pushed while we look has its branch by the time that branches are listed.
        const places = await readPlaces(request, host, workshop, client, github);
        const refs = await refsOf(options, host);
        const remote = await remoteFacts(refs, places, host, request, options, github);
        const rules = rulesOf(request, host, refs);
        const read = await (0,version/* versionReader */.S)();
        const decided = await inTurn(places, async (place)=>{
            const facts = await readFacts(place.listing, place.repository, client, {
                isVersion: (tag)=>read(tag) !== undefined,
                dependsOnOrigin: (tag, all)=>dependsOnOrigin(tag, all, remote, rules)
            });
            return {
                place,
                retention: decideRetention(facts, remote, rules, Date.now())
            };
        });
        // Nothing goes before everything is decided.
        const outcomes = [];
        for (const { place, retention } of decided){
            const listed = await inTurn(retention.removals, async (removal)=>({
                    removal,
                    outcome: yes ? await remove(removal, place, client) : {
                        kind: 'asked'
                    }
                }));
            for (const line of listRepository(place.name, listed, retention))print((0,harmless/* clean */.uH)(line).replaceAll('\n', ' '));
            outcomes.push(...listed.map(({ outcome })=>outcome));
        }
        print(summary(outcomes, yes));
        return outcomes.some(({ kind })=>kind === 'failed') ? problem/* exitCodes */.hS.surroundings : 0;
    } finally{
        await (await github.made())?.close();
        await workshop.close();
    }
}
/** The repositories of the images that the request names, with what they hold. */ async function readPlaces(request, host, workshop, client, github) {
    const candidates = await (0,plan_candidates/* findCandidates */.e)(request, workshop.buildx);
    const wanted = new Set((0,plan_wanted/* wantedNames */.q)(request, candidates));
    const names = candidates.all.filter(({ name })=>wanted.has(name)).flatMap(({ name, target })=>(0,tags_assign/* repositoriesOf */.Ub)({
            name,
            ownTags: target.tags ?? []
        }, request.inputs.registry));
    if (names.length === 0) throw (0,problem/* badRequest */.li)('Nothing says where the images are published', {
        todo: 'Give registry (ghcr.io/acme)'
    });
    return inTurn([
        ...new Set(names)
    ].sort(), async (name)=>{
        const repository = (0,reference.parseReference)(name);
        const packages = isGitHubRegistry(repository.registry, host.env) ? packagesOf(await github.get(), repository) : undefined;
        return {
            name,
            repository,
            packages,
            listing: await readListing(repository, client, packages)
        };
    });
}
/** What was given wins over what the remote says. */ async function refsOf({ branches, openPulls }, host) {
    const refs = branches === undefined ? await readRemoteRefs({
        cwd: host.cwd,
        env: host.env,
        signal: host.signal
    }) : {
        branches,
        gitTags: [],
        heads: []
    };
    return openPulls === undefined ? refs : {
        ...refs,
        pulls: {
            open: new Set(openPulls),
            unknown: new Set()
        }
    };
}
/** What Git and GitHub say, as far as there are tags for which it matters. */ async function remoteFacts(refs, places, host, { inputs }, { openPulls }, github) {
    const tags = new Set(places.flatMap(({ listing })=>listing.tags));
    const starts = [
        ...tags
    ].filter(tag_name/* isCommitTag */.OU).map((tag)=>tag.slice('sha-'.length));
    const hasPulls = [
        ...tags
    ].some((tag)=>(0,tag_name/* pullNumberOf */.ez)(tag) !== undefined);
    const repository = host.env['GITHUB_REPOSITORY'] ?? '';
    const asksGitHub = openPulls === undefined && repository !== '' && tokenOf(inputs, host) !== undefined;
    const pulls = hasPulls && asksGitHub ? await readOpenPulls(await github.get(), repository) : refs.pulls;
    const git = {
        cwd: host.cwd,
        env: host.env,
        signal: host.signal
    };
    const commits = starts.length === 0 ? [] : refs.heads.length === 0 ? undefined : await findCommits(starts, refs.heads, git);
    return {
        branches: new Map(refs.branches.map((branch)=>[
                (0,tag_name/* cleanTag */.I8)(branch),
                branch
            ])),
        gitTags: new Set(refs.gitTags.map(tag_name/* cleanTag */.I8)),
        ...pulls === undefined ? {} : {
            pulls
        },
        ...commits === undefined ? {} : {
            commits
        }
    };
}
function rulesOf({ inputs, policy }, host, refs) {
    const { keep = [], branches: branchTags = [], 'untagged-after': after } = policy.file.retention ?? {};
    const { defaultBranch } = (0,request_event/* readRunContext */.$)(host.env);
    const branches = [
        defaultBranch,
        refs.defaultBranch
    ].filter((name)=>name !== undefined);
    const given = (inputs.tags ?? []).map((tag)=>/[/:@]/.test(tag) ? (0,reference.parseReference)(tag).tag ?? 'latest' : tag);
    const branchTag = inputs['default-branch-tag'];
    return {
        keep,
        branches: branchTags,
        own: [
            ...branches.map(tag_name/* cleanTag */.I8),
            ...given,
            ...branchTag === undefined ? [] : [
                branchTag
            ]
        ],
        ...after === undefined ? {} : {
            untaggedAfterMs: (0,duration/* parseDuration */.E)(after)
        }
    };
}
/** @throws Problem only when somebody stops the run: the others are still tried when one cannot be removed */ async function remove(removal, { repository, packages }, client) {
    try {
        if (removal.kind === 'version') return {
            kind: await packages?.remove(removal.id, removal.tags) ?? 'changed'
        };
        const result = await client.deleteTag({
            ...repository,
            tag: removal.tag
        });
        return result === 'deleted' ? {
            kind: 'removed'
        } : {
            kind: 'failed',
            why: `${repository.registry} does not let this login remove single tags`
        };
    } catch (error) {
        if (!(error instanceof problem/* Problem */.AF) || error.data.kind === 'interrupted') throw error;
        const { what, log = [] } = (0,problem/* problemOf */.Zw)(error, 'surroundings');
        return {
            kind: 'failed',
            why: [
                what,
                ...log.slice(0, 1)
            ].join(': ')
        };
    }
}
function summary(outcomes, yes) {
    const count = (kind)=>outcomes.filter((one)=>one.kind === kind).length;
    if (!yes) return outcomes.length === 0 ? 'Nothing would go.' : `${outcomes.length} would go; with --yes they are removed.`;
    const failed = count('failed');
    return `${count('removed')} removed${failed > 0 ? `, ${failed} could not be` : ''}.`;
}
/** A password for GitHub's own registry is the token of somebody who wants to remove with it; else the job's token. */ function tokenOf(inputs, { env }) {
    const login = (0,run_login/* loginOf */.D)(inputs);
    const given = login !== undefined && isGitHubRegistry(login.registry, env) ? login.password : inputs['github-token'];
    const token = given ?? env['GITHUB_TOKEN'] ?? env['GH_TOKEN'];
    return token === '' ? undefined : token;
}
async function openGitHub({ inputs }, host) {
    const token = tokenOf(inputs, host);
    if (token === undefined) throw (0,problem/* badRequest */.li)('Versions on ghcr.io are listed and removed by GitHub’s API, which needs a token', {
        todo: 'Give github-token, or username and password; in a workflow: ${{ github.token }}'
    });
    host.mask(token);
    const { createGitHub } = await Promise.all(/* import() */[__webpack_require__.e(4629), __webpack_require__.e(2958)]).then(__webpack_require__.bind(__webpack_require__, 41552));
    const apiUrl = host.env['GITHUB_API_URL'];
    return createGitHub({
        apiUrl,
        token,
        env: host.env,
        signal: host.signal
    });
}
async function inTurn(items, work) {
    const results = [];
    for (const item of items)results.push(await work(item));
    return results;
}
function once(make) {
    let made;
    return {
        get: ()=>made ??= make(),
        made: async ()=>made?.catch(()=>undefined)
    };
}


/***/ })

};
