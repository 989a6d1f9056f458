export const id = 544;
export const ids = [544];
export const modules = {

/***/ 56445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ findCandidates)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var oci_reference = __webpack_require__(97970);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/context.js


/**
 * The build context of a Dockerfile that nobody gave one: its own folder, or the working folder when files that it
 * copies are only there. Of paths with variables and patterns the parts before them count (`services/$NAME/src`), of a
 * pattern at the beginning the names that it fits (`package*.json`).
 * @param path of the Dockerfile, relative to `cwd`
 */ async function guessContext(cwd, path, facts) {
    const own = external_node_path_.posix.dirname(path);
    if (own === '.') return {
        folder: own,
        origin: {
            kind: 'own'
        }
    };
    for (const source of new Set(facts.stages.flatMap((stage)=>stage.sources))){
        const parts = tellingParts(source);
        if (parts.length === 0) continue;
        if (!await exists((0,external_node_path_.join)(cwd, own), parts) && await exists(cwd, parts)) return {
            folder: '.',
            origin: {
                kind: 'root',
                because: source
            }
        };
    }
    return {
        folder: own,
        origin: {
            kind: 'own'
        }
    };
}
/** The beginning of a source that says something: `.` is everywhere, a variable may be anything. */ function tellingParts(source) {
    const parts = external_node_path_.posix.normalize(source).split('/').filter((part)=>part !== '' && part !== '.');
    const vague = parts.findIndex((part)=>/[*?[\]$\\]/.test(part));
    if (parts[0] === '..') return [];
    if (vague !== 0) return vague < 0 ? parts : parts.slice(0, vague);
    const [first = ''] = parts;
    return /^[*?]+$|[[\]$\\]/.test(first) ? [] : [
        first
    ];
}
/** Whether there is such a path; the last part may be a pattern of `*` and `?`. */ async function exists(folder, parts) {
    const last = parts.at(-1) ?? '';
    const pattern = new RegExp(`^${last.replaceAll(/[.+^${}()|]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
    try {
        const names = await (0,promises_.readdir)((0,external_node_path_.join)(folder, ...parts.slice(0, -1)));
        return names.some((name)=>pattern.test(name));
    } catch  {
        return false;
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/demands.js + 2 modules
var demands = __webpack_require__(95014);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/did-you-mean.js
var did_you_mean = __webpack_require__(71630);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/frontend.js
var frontend = __webpack_require__(25786);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/instructions.js
var dockerfile_instructions = __webpack_require__(65607);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/steps.js
var steps = __webpack_require__(23703);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile/words.js
var dockerfile_words = __webpack_require__(45033);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile.js






const keywords = [
    ...[
        'ADD',
        'ARG',
        'CMD',
        'COPY',
        'ENTRYPOINT',
        'ENV',
        'EXPOSE',
        'FROM',
        'HEALTHCHECK',
        'LABEL'
    ],
    ...[
        'MAINTAINER',
        'ONBUILD',
        'RUN',
        'SHELL',
        'STOPSIGNAL',
        'USER',
        'VOLUME',
        'WORKDIR'
    ]
];
/**
 * Reads a Dockerfile's stages, arguments and references.
 * @param file how messages call it
 * @throws Problem (request) when an instruction is unknown, stands before FROM, or there is no FROM; nothing of this
 *   where the file names a frontend of its own (`# syntax=`), which may have instructions that we do not know
 */ function readDockerfile(text, file) {
    const foreign = (0,frontend/* isForeign */.j)((0,frontend/* frontendReference */.e)(text));
    const { escape, instructions } = (0,dockerfile_instructions/* cutInstructions */.k)(text);
    const args = [];
    const globalText = [];
    const stages = [];
    for (const instruction of instructions){
        const where = {
            file,
            line: instruction.line
        };
        if (!foreign) refuseMisplaced(instruction, stages.length > 0, where);
        if (instruction.keyword === 'FROM') stages.push(startStage(instruction, where));
        const stage = stages.at(-1);
        (stage?.text ?? globalText).push(textOf(instruction));
        const step = (0,steps/* stepOf */.cg)(instruction, escape);
        if (step?.kind === 'arg') (stage?.args ?? args).push(...step.args);
        if (step !== undefined && stage !== undefined) addStep(stage, step, instruction.line);
    }
    if (stages.length === 0 && !foreign) throw (0,problem/* badRequest */.li)('The Dockerfile has no FROM', {
        where: {
            file
        },
        todo: 'Start it with the image to build on: FROM debian:bookworm-slim, or FROM scratch'
    });
    return {
        escape,
        args,
        text: globalText,
        stages,
        isForeign: foreign
    };
}
function refuseMisplaced({ word, keyword }, isInStage, where) {
    if (!keywords.includes(keyword)) throw (0,problem/* badRequest */.li)(`Unknown instruction ${JSON.stringify(word)}`, {
        where,
        ...(0,did_you_mean.didYouMean)(keyword, keywords)
    });
    if (!isInStage && keyword !== 'FROM' && keyword !== 'ARG') throw (0,problem/* badRequest */.li)(`${keyword} stands before the first FROM`, {
        where,
        todo: 'Only ARG, comments and parser directives may come before FROM'
    });
}
function startStage(instruction, where) {
    const words = (0,dockerfile_words/* blankWords */.kS)(instruction.rest);
    const [image, as, name] = words;
    if (image === undefined || words.length !== 1 && !(words.length === 3 && as?.toLowerCase() === 'as')) throw (0,problem/* badRequest */.li)('FROM needs one image, or IMAGE AS NAME', {
        where
    });
    const platform = (0,steps/* flagValue */.y6)(instruction, 'platform');
    return {
        ...name === undefined ? {} : {
            name: name.toLowerCase()
        },
        from: {
            kind: 'from',
            text: image,
            line: where.line,
            ...platform === undefined ? {} : {
                platform
            }
        },
        args: [],
        uses: [],
        sources: [],
        steps: [],
        text: []
    };
}
/** One line for one instruction; what its heredocs hold is put in quotes, so that no text can be another's. */ function textOf({ text, heredocs }) {
    return heredocs.length === 0 ? text : JSON.stringify([
        text,
        ...heredocs.map(({ content })=>content)
    ]);
}
function addStep(stage, step, line) {
    stage.steps.push(step);
    if (step.kind === 'copy') addCopy(stage, step, line);
    else if (step.kind === 'run') for (const mount of step.mounts)addMount(stage, mount, line);
}
function addCopy(stage, { from, sources }, line) {
    if (from !== undefined) stage.uses.push({
        kind: 'copy',
        text: from,
        line
    });
    else stage.sources.push(...sources.filter((word)=>!/^[a-z]+:\/\/|^git@/.test(word)));
}
function addMount(stage, mount, line) {
    const from = mount.get('from');
    const source = mount.get('source') ?? mount.get('src');
    if (from !== undefined) stage.uses.push({
        kind: 'mount',
        text: from,
        line
    });
    else if ((mount.get('type') ?? 'bind') === 'bind' && source !== undefined) stage.sources.push(source);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/names.js

const dockerfileName = /^(?:Dockerfile|Containerfile)(?:\.(.+))?$|^(.+)\.(?:Dockerfile|Containerfile)$/i;
/** Templates, leftovers of editors and what belongs to a Dockerfile without being one. */ const noDockerfile = /\.(dockerignore|j2|jinja2?|tmpl|tpl|template|erb|mustache|in|orig|rej|bak|old|swp|md)$/i;
/** Whether a file of that name is a Dockerfile: `Dockerfile`, `Dockerfile.NAME`, `NAME.Dockerfile`; or Containerfile. */ function isDockerfile(name) {
    return dockerfileName.test(name) && !noDockerfile.test(name) && !name.startsWith('.');
}
/**
 * What a Dockerfile's image is called: `Dockerfile.NAME` and `NAME.Dockerfile` name it themselves, any other has its
 * folder's name.
 * @param cwd the working folder, absolute
 * @param path relative to it
 */ function imageNameOf(cwd, path) {
    const [, after, before] = dockerfileName.exec((0,external_node_path_.basename)(path)) ?? [];
    const folder = (0,external_node_path_.dirname)(path) === '.' ? (0,external_node_path_.basename)(cwd) : (0,external_node_path_.basename)((0,external_node_path_.dirname)(path));
    return targetName(after ?? before ?? folder);
}
/**
 * A name for an image: Bake allows letters, digits, `_` and `-` in a target's name, repositories only lower case, and
 * at its ends neither `_` nor `-`.
 */ function targetName(name) {
    const slug = name.toLowerCase().replaceAll(/[^a-z0-9_-]+/g, '-').replaceAll(/^[_-]+|[_-]+$/g, '');
    return slug === '' ? 'image' : slug;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/paths.js
var plan_paths = __webpack_require__(89045);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/policy-place.js
var policy_place = __webpack_require__(53593);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/candidate.js










/** The folder that the policy's paths are relative to: its own. Relative to the working folder, as reports want it. */ function policyFolder({ policy }) {
    return policy.path === undefined ? '.' : (0,plan_paths/* toPosix */.d7)(external_node_path_.posix.dirname(policy.path));
}
/** @throws Problem (request) as findCandidates */ async function singleImage(request) {
    const { cwd, area, inputs } = request;
    const context = inputs.context ?? '.';
    const reference = inputs.tags?.find((tag)=>/[/:@]/.test(tag));
    const own = (0,plan_paths/* isRemote */.Vx)(context) ? (0,external_node_path_.basename)(context.replace(/[#?].*$/, '').replace(/\.git$/, '')) : (0,external_node_path_.basename)((0,external_node_path_.resolve)(cwd, context));
    const name = targetName(reference === undefined ? own : (0,oci_reference.parseReference)(reference).repository.split('/').at(-1) ?? own);
    const origin = originOf(request, inputs.context === undefined ? 'the default of context' : 'the input context');
    if ((0,plan_paths/* isRemote */.Vx)(context)) return {
        name,
        target: {
            context,
            ...inputs.file === undefined ? {} : {
                dockerfile: inputs.file
            }
        },
        aliases: [],
        origin
    };
    const folder = await (0,plan_paths/* insidePath */.yt)(area, context, 'The context');
    const file = inputs.file ?? external_node_path_.posix.join((0,plan_paths/* toPosix */.d7)(context), 'Dockerfile');
    const dockerfile = await load(area, file);
    return {
        name,
        target: {
            context: folder,
            dockerfile: (0,external_node_path_.resolve)(cwd, file)
        },
        dockerfile,
        aliases: [],
        origin
    };
}
/** The image of a Dockerfile by itself. @throws Problem (request) as findCandidates */ async function ofDockerfile(request, name, path) {
    const { cwd } = request;
    const dockerfile = await load(request.area, path);
    const settled = await policyContext(request, name);
    const target = (context)=>({
            context,
            dockerfile: (0,external_node_path_.resolve)(cwd, path)
        });
    if (settled !== undefined) {
        const origin = originOf(request, policyName(request));
        return {
            name,
            target: target(settled),
            dockerfile,
            aliases: [],
            origin
        };
    }
    const guessed = await guessContext(cwd, path, dockerfile.facts);
    const origin = {
        ...originOf(request, ''),
        context: guessed.origin
    };
    return {
        name,
        target: target((0,external_node_path_.resolve)(cwd, guessed.folder)),
        dockerfile,
        aliases: [],
        origin
    };
}
/** A target of a Bake or Compose file. @throws Problem (request) as findCandidates */ async function ofTarget(request, { name, target: given, place, files }) {
    const { cwd, area } = request;
    const settled = await policyContext(request, name);
    const target = settled === undefined ? given : {
        ...given,
        context: settled
    };
    const origin = originOf(request, settled === undefined ? place.file : policyName(request), files);
    const common = {
        name,
        target,
        aliases: target.tags ?? [],
        origin
    };
    for (const at of [
        target.context ?? '.',
        ...Object.values(target.contexts ?? {})
    ])if (!(0,plan_paths/* isRemote */.Vx)(at)) await (0,plan_paths/* insidePath */.yt)(area, (0,plan_paths/* toPosix */.d7)((0,external_node_path_.relative)(cwd, at)) || '.', `The context of ${name}:`, place);
    const inline = target['dockerfile-inline'];
    if (inline !== undefined) {
        const path = `${name} (inline)`;
        return {
            ...common,
            dockerfile: {
                path,
                text: inline,
                facts: readDockerfile(inline, path)
            }
        };
    }
    if ((0,plan_paths/* isRemote */.Vx)(target.context ?? '.') || target.dockerfile === undefined) return common;
    return {
        ...common,
        dockerfile: await load(area, (0,plan_paths/* toPosix */.d7)((0,external_node_path_.relative)(cwd, target.dockerfile)))
    };
}
function originOf(request, by, files = []) {
    const policy = request.policy.path;
    return {
        context: {
            kind: 'given',
            by
        },
        definedIn: [
            ...files,
            ...policy === undefined ? [] : [
                (0,plan_paths/* toPosix */.d7)(policy)
            ]
        ]
    };
}
function policyName({ policy }) {
    return policy.path ?? 'the policy';
}
async function policyContext(request, name) {
    const { context } = (0,demands/* entryFor */.cy)(request.policy.file, name);
    if (context === undefined || (0,plan_paths/* isRemote */.Vx)(context)) return context;
    const path = (0,plan_paths/* toPosix */.d7)((0,external_node_path_.relative)(request.cwd, (0,external_node_path_.resolve)(request.cwd, policyFolder(request), context))) || '.';
    const place = await (0,policy_place/* placeInPolicy */.v)(request, [
        'images',
        name,
        'context'
    ]);
    return (0,plan_paths/* insidePath */.yt)(request.area, path, `The context of ${name}:`, place);
}
async function load(area, path) {
    const absolute = await (0,plan_paths/* insidePath */.yt)(area, path, 'The Dockerfile', {
        file: path
    });
    let text;
    try {
        text = await (0,promises_.readFile)(absolute, 'utf8');
    } catch (error) {
        throw (0,problem/* badRequest */.li)(`The Dockerfile ${path} cannot be read`, {
            where: {
                file: path
            }
        }, error);
    }
    return {
        path: (0,plan_paths/* toPosix */.d7)((0,external_node_path_.relative)(area.cwd, absolute)),
        text,
        facts: readDockerfile(text, path)
    };
}

// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(82078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/bake-text.js
var bake_text = __webpack_require__(85822);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/buildx.js
var tools_buildx = __webpack_require__(905);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(53859);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/bake-paths.js
var bake_paths = __webpack_require__(30953);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/bake.js

const strings = type/* Type */.ZU.Array(type/* Type */.ZU.String());
const texts = type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.String());
/**
 * A target as `buildx bake --print` prints it and as we hand it back to bake: the keys are Bake's.
 * Keys that are not listed pass through untouched.
 * Source: docs.docker.com/build/bake/reference.
 */ const bakeTargetSchema = type/* Type */.ZU.Object({
    context: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    contexts: type/* Type */.ZU.Optional(texts),
    dockerfile: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    'dockerfile-inline': type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    args: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Union([
        type/* Type */.ZU.String(),
        type/* Type */.ZU.Null()
    ]))),
    labels: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Union([
        type/* Type */.ZU.String(),
        type/* Type */.ZU.Null()
    ]))),
    annotations: type/* Type */.ZU.Optional(strings),
    tags: type/* Type */.ZU.Optional(strings),
    target: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    platforms: type/* Type */.ZU.Optional(strings),
    secret: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Unknown())),
    ssh: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Unknown())),
    output: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Unknown())),
    attest: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Unknown())),
    'cache-from': type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Unknown())),
    'cache-to': type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Unknown())),
    'no-cache': type/* Type */.ZU.Optional(type/* Type */.ZU.Boolean()),
    'no-cache-filter': type/* Type */.ZU.Optional(strings),
    pull: type/* Type */.ZU.Optional(type/* Type */.ZU.Boolean()),
    'extra-hosts': type/* Type */.ZU.Optional(texts)
}, {
    additionalProperties: true
});
/** The document of `buildx bake --print`. */ const bakeFileSchema = type/* Type */.ZU.Object({
    group: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Object({
        targets: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
            strings,
            type/* Type */.ZU.Null()
        ]))
    }))),
    target: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String(), bakeTargetSchema))
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/bake-print.js








/**
 * Resolves Bake and Compose files (HCL, JSON, YAML, groups, matrices, variables) with `bake --print`.
 * Paths in Bake files are relative to the working folder, those in Compose files to the file's own; all come out
 * absolute.
 * @param paths relative to `cwd`
 * @throws Problem (request) with bake's own message when it refuses the files
 */ async function printBake(buildx, cwd, paths) {
    const first = paths[0] ?? '.';
    const isCompose = paths.every((path)=>/\.ya?ml$/.test(path));
    const base = isCompose ? (0,external_node_path_.join)(cwd, (0,external_node_path_.dirname)(first)) : cwd;
    const files = paths.map((path)=>({
            path,
            given: isCompose ? (0,external_node_path_.join)(cwd, path) : path
        }));
    const [all, byDefault] = await Promise.all([
        print(buildx, base, files, [
            '*'
        ]),
        print(buildx, base, files, [])
    ]);
    // `*` makes a group `default` which holds everything; the real one is in the other print.
    const groups = new Map(Object.entries(all.group ?? {}).filter(([name])=>name !== 'default').map(([name, group])=>[
            name,
            group.targets ?? []
        ]));
    const targets = Object.entries(all.target ?? {}).map(([name, target])=>[
            name,
            (0,bake_paths/* withPaths */.R)(target, base)
        ]);
    const wanted = byDefault.group?.['default']?.targets ?? Object.keys(byDefault.target ?? {});
    return {
        targets: Object.fromEntries(targets),
        groups: Object.fromEntries(groups),
        saysDefault: byDefault !== nothing,
        byDefault: byDefault === nothing ? Object.keys(all.target ?? {}) : expandGroups(wanted, groups)
    };
}
/** What is printed where the files name no default. */ const nothing = {};
/** Bake refuses groups that hold each other. */ function expandGroups(names, groups) {
    return names.flatMap((name)=>{
        const members = groups.get(name);
        return members === undefined ? [
            name
        ] : expandGroups(members, groups);
    });
}
async function print(buildx, cwd, files, targets) {
    const args = [
        'bake',
        ...files.flatMap(({ given })=>[
                '--file',
                given
            ]),
        '--print',
        '--progress=quiet',
        ...targets
    ];
    // These two change a build without being seen in the print (design notes, "Bake as the definition of a graph").
    const env = {
        ...buildx.env,
        BUILDX_GIT_LABELS: undefined,
        BUILDKIT_CACHE_MOUNT_NS: undefined
    };
    const result = await (0,tools_buildx/* runBuildx */.A)({
        ...buildx,
        env
    }, args, cwd);
    if (result.exitCode === 0) {
        const printed = (0,json/* parseJson */.qF)(type/* Type */.ZU.Unknown(), result.stdout, 'What bake printed');
        return (0,json/* checkJson */.Zs)(bakeFileSchema, (0,bake_text/* unescapeBake */.m)(printed), 'What bake printed');
    }
    if (targets.length === 0 && result.stderr.includes('failed to find target default')) return nothing;
    throw refusal(result.stderr, files);
}
/** `ERROR: docker-bake.hcl:4,29-30: Invalid expression; …`, or a sentence without a place. */ function refusal(stderr, files) {
    const lines = stderr.trim().split('\n');
    const message = (lines.at(-1) ?? '').replace(/^ERROR: /, '');
    const [, name, line, column, what] = /^(.+?):(\d+)(?:,(\d+)\S*)?: (.*)$/.exec(message) ?? [];
    const file = files.find(({ given })=>given === name) ?? (files.length === 1 ? files[0] : undefined);
    const inYaml = /\bline (\d+)/.exec(message)?.[1];
    const where = {
        file: file?.path ?? files.map(({ path })=>path).join(', '),
        ...line === undefined ? {} : {
            line: Number(line)
        },
        ...line === undefined && inYaml !== undefined ? {
            line: Number(inYaml)
        } : {},
        ...column === undefined ? {} : {
            column: Number(column)
        }
    };
    return (0,problem/* badRequest */.li)(what ?? (message === '' ? 'bake refuses the files and does not say why' : message), {
        where,
        log: lines.slice(-10)
    });
}

// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/value/check/check.mjs
var check = __webpack_require__(76849);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/plan/expand.js
var expand = __webpack_require__(75573);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/compose.js






const list = type/* Type */.ZU.Array(type/* Type */.ZU.Unknown());
const serviceSchema = type/* Type */.ZU.Object({
    profiles: type/* Type */.ZU.Optional(list),
    extends: type/* Type */.ZU.Optional(type/* Type */.ZU.Unknown())
});
const composeSchema = type/* Type */.ZU.Object({
    services: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Unknown())),
    include: type/* Type */.ZU.Optional(list)
});
/**
 * Reads the profiles of the services in Compose files, also of those that are included and that services extend. Bake
 * has read the same files before and has said what is wrong with them: here it is passed over.
 * @param paths relative to `cwd`
 * @param env what variables in profiles stand for
 */ async function readProfiles(cwd, paths, env) {
    const files = createFiles(cwd);
    const found = new Map();
    const visit = async (path, trail)=>{
        if (trail.includes(path)) return;
        const file = await files.read(path);
        for (const name of Object.keys(file.services ?? {})){
            const profiles = await profilesOf(files, path, name, []);
            const target = targetOf(name);
            const known = found.get(target) ?? new Set();
            for (const profile of profiles)known.add((0,expand/* expand */.f)(profile, (variable)=>env[variable]) ?? profile);
            found.set(target, known);
        }
        for (const other of includes(file))await visit(near(path, other), [
            ...trail,
            path
        ]);
    };
    for (const path of paths)await visit(path, []);
    const withProfile = [
        ...found
    ].filter(([, profiles])=>profiles.size > 0);
    return {
        byTarget: new Map(withProfile.map(([target, profiles])=>[
                target,
                [
                    ...profiles
                ].sort()
            ])),
        files: files.seen().filter((path)=>!paths.includes(path))
    };
}
/** As bake makes a target's name of a service's (github.com/docker/buildx, bake/compose.go, sanitizeTargetName). */ function targetOf(service) {
    return service.replaceAll(/[^a-zA-Z0-9_-]+/g, '_');
}
/** Its own, and those of what it extends: lists add up (compose-spec, "extends"). */ async function profilesOf(files, path, name, trail) {
    const id = `${path}\n${name}`;
    const services = (await files.read(path)).services ?? {};
    const service = Object.hasOwn(services, name) ? services[name] : undefined;
    if (trail.includes(id) || !check/* Check */.J(serviceSchema, service)) return [];
    const own = (service.profiles ?? []).map(String);
    const base = extended(service.extends);
    if (base === undefined) return own;
    const from = base.file === undefined ? path : near(path, base.file);
    return [
        ...own,
        ...await profilesOf(files, from, base.service, [
            ...trail,
            id
        ])
    ];
}
const extendsSchema = type/* Type */.ZU.Object({
    service: type/* Type */.ZU.String(),
    file: type/* Type */.ZU.Optional(type/* Type */.ZU.String())
});
function extended(value) {
    if (typeof value === 'string') return {
        service: value
    };
    return check/* Check */.J(extendsSchema, value) ? value : undefined;
}
const includeSchema = type/* Type */.ZU.Object({
    path: type/* Type */.ZU.Union([
        type/* Type */.ZU.String(),
        type/* Type */.ZU.Array(type/* Type */.ZU.String())
    ])
});
function includes({ include = [] }) {
    return include.flatMap((entry)=>check/* Check */.J(includeSchema, entry) ? entry.path : entry).filter((path)=>typeof path === 'string' && !(0,plan_paths/* isRemote */.Vx)(path));
}
function near(path, other) {
    return external_node_path_.posix.isAbsolute(other) ? other : external_node_path_.posix.join(external_node_path_.posix.dirname(path), other);
}
function createFiles(cwd) {
    const known = new Map();
    const there = [];
    const load = async (path)=>{
        const text = await (0,promises_.readFile)(external_node_path_.posix.isAbsolute(path) ? path : (0,external_node_path_.join)(cwd, path), 'utf8').catch(()=>undefined);
        if (text === undefined) return {};
        there.push(path);
        const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
        try {
            const value = parse(text, {
                merge: true,
                logLevel: 'silent'
            });
            return check/* Check */.J(composeSchema, value) ? value : {};
        } catch  {
            return {};
        }
    };
    return {
        read: (path)=>{
            const file = known.get(path) ?? load(path);
            known.set(path, file);
            return file;
        },
        seen: ()=>[
                ...there
            ]
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/inherited.js





const namesSchema = type/* Type */.ZU.Object({
    target: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Unknown()))
});
/**
 * Targets of Bake files that are there to be inherited from, and are no images by themselves: those that a file from
 * outside of the working folder defines (docker/metadata-action writes one into the runner's temporary folder), and
 * those whose Dockerfile is not there. One that the files or the request name is always an image.
 * @param paths of the files, relative to `cwd`
 * @param named what the request names
 */ async function inheritedTargets({ targets, groups, byDefault, saysDefault }, cwd, paths, named = []) {
    const used = new Set([
        ...saysDefault ? byDefault : [],
        ...Object.values(groups).flat(),
        ...named,
        ...Object.values(targets).flatMap(({ contexts = {} })=>Object.values(contexts).map((at)=>at.replace(/^target:/, '')))
    ]);
    const outside = new Set();
    for (const path of paths.filter((one)=>one.startsWith('../') && one.endsWith('.json'))){
        const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, path), 'utf8');
        for (const name of Object.keys((0,json/* parseJson */.qF)(namesSchema, text, path).target ?? {}))outside.add(name);
    }
    const inherited = new Set();
    for (const [name, { context = '.', dockerfile, 'dockerfile-inline': inline }] of Object.entries(targets)){
        if (used.has(name)) continue;
        const isLocal = !(0,plan_paths/* isRemote */.Vx)(context) && inline === undefined && dockerfile !== undefined;
        if (outside.has(name) || isLocal && !await inherited_exists(dockerfile)) inherited.add(name);
    }
    return inherited;
}
async function inherited_exists(path) {
    return (0,promises_.access)(path).then(()=>true, ()=>false);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/definitions.js





/**
 * Resolves Bake and Compose files. The profiles of Compose services, which bake does not look at, become groups; as with
 * `docker compose build`, what has a profile is not built when nothing is named.
 * @throws Problem (request) when bake refuses the files, or a context leads out of the working folder
 */ async function definedImages(request, { paths }, buildx) {
    const { cwd } = request;
    const bake = await buildx();
    const yaml = paths.filter((path)=>/\.ya?ml$/.test(path));
    const [definition, profiles] = await Promise.all([
        printBake(bake, cwd, paths),
        readProfiles(cwd, yaml, bake.env)
    ]);
    const { targets, groups } = definition;
    const inherited = await inheritedTargets(definition, cwd, paths, request.inputs.targets);
    const byDefault = definition.byDefault.filter((name)=>!inherited.has(name));
    const place = {
        file: paths.join(', ')
    };
    // Compose takes its variables from there, too.
    const files = [
        ...paths,
        ...profiles.files,
        ...yaml.map((path)=>external_node_path_.posix.join(external_node_path_.posix.dirname(path), '.env'))
    ];
    const candidates = [];
    for (const [name, target] of Object.entries(targets))if (!inherited.has(name)) candidates.push(await ofTarget(request, {
        name,
        target,
        place,
        files: [
            ...new Set(files)
        ]
    }));
    const byProfile = new Map();
    for (const [name, ofTarget] of profiles.byTarget)if (Object.hasOwn(targets, name)) for (const profile of ofTarget)byProfile.set(profile, [
        ...byProfile.get(profile) ?? [],
        name
    ]);
    // Where there are Bake files, their default group says it.
    const isCompose = yaml.length === paths.length;
    const left = isCompose ? byDefault.filter((name)=>profiles.byTarget.has(name)) : [];
    return {
        candidates,
        place,
        groups,
        profiles: Object.fromEntries(byProfile),
        byDefault: byDefault.filter((name)=>!left.includes(name)),
        notes: left.length === 0 || request.inputs.targets !== undefined ? [] : [
            `${place.file}: ${left.join(', ')} have profiles: they are built when they, or a profile, are named`
        ]
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(50661);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/folders.js




/** The files (also links) of a folder, sorted; none where it is not there. @throws Problem (request) when it cannot be read */ async function filesIn(folder) {
    return entries(folder, (entry)=>entry.isFile() || entry.isSymbolicLink());
}
/** The folders of a folder, without hidden ones and modules; as filesIn. */ async function foldersIn(folder) {
    return entries(folder, (entry)=>entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules');
}
async function entries(folder, wanted) {
    try {
        return (await (0,promises_.readdir)(folder, {
            withFileTypes: true
        })).filter(wanted).map((entry)=>entry.name).sort();
    } catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === 'ENOENT' || (0,error_code/* errorCode */.C)(error) === 'ENOTDIR') return [];
        throw (0,problem/* badRequest */.li)(`The folder ${(0,external_node_path_.basename)(folder)} cannot be read`, {}, error);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/find.js






const bakeFiles = [
    'docker-bake.json',
    'docker-bake.hcl',
    'docker-bake.override.json',
    'docker-bake.override.hcl'
];
/** In the order in which Compose looks for them: the first one counts (docs.docker.com, "Compose file"). */ const composeFiles = [
    'compose.yaml',
    'compose.yml',
    'docker-compose.yml',
    'docker-compose.yaml'
];
const usualFolders = [
    'images',
    'docker'
];
/** How deep a named folder is searched. The working folder holds all sorts of things: only the folders in it count. */ const deepest = 8;
/**
 * Finds what there is to build.
 * @param cwd the working folder, absolute
 * @param source paths as given; without any the usual places are looked at: a Bake file says what there is, or a Compose
 *   file with `build:`; where there is none, the Dockerfiles of the working folder and of `images` and `docker`
 * @returns nothing when there is nothing in the usual places
 * @throws Problem (request) when a given path is not there, holds no Dockerfile, or is a link that leads elsewhere
 */ async function findSources(cwd, source) {
    return source === undefined ? usualPlaces(cwd) : givenPlaces(cwd, source);
}
/**
 * What to say where nothing was found.
 * @param place where it was looked, as given; the usual places when left out
 */ async function nothingFound(cwd, place) {
    const folders = await foldersWithDockerfiles(cwd, place ?? '.');
    return (0,problem/* badRequest */.li)('No Dockerfile found', {
        where: {
            file: place ?? '.'
        },
        ...folders.length === 0 ? {} : {
            meant: `There are some below ${folders.join(', ')}`
        },
        todo: folders.length === 0 ? 'Looked for docker-bake.*, compose.y*ml, images/*/Dockerfile, docker/*/Dockerfile, Dockerfile, Dockerfile.NAME and NAME.Dockerfile; name the place with source' : `Name the place: source: ${folders[0] ?? ''}`
    });
}
/** The folders in a folder in which there are Dockerfiles at any depth that a named folder is searched to. */ async function foldersWithDockerfiles(cwd, place) {
    const folders = (await foldersIn((0,external_node_path_.join)(cwd, place)).catch(()=>[])).map((name)=>external_node_path_.posix.join(place, name));
    const found = await Promise.all(folders.map((folder)=>below(cwd, folder, deepest / 2).catch(()=>[])));
    return folders.filter((_, index)=>(found[index] ?? []).length > 0).slice(0, 5);
}
async function usualPlaces(cwd) {
    const definition = await definitionAmong(cwd, '.', await filesIn(cwd));
    return definition === undefined ? usualDockerfiles(cwd) : [
        definition
    ];
}
/** What the usual places hold besides a Bake or Compose file of the working folder. */ async function usualDockerfiles(cwd) {
    const folders = await Promise.all(usualFolders.map((folder)=>inFolder(cwd, folder)));
    return withoutTwins([
        ...folders.flat(),
        ...dockerfilesAmong(cwd, '.', await filesIn(cwd))
    ]);
}
async function givenPlaces(cwd, source) {
    const found = [];
    const definitions = [];
    const area = await (0,plan_paths/* areaOf */.d6)(cwd, source);
    for (const given of source){
        const absolute = await (0,plan_paths/* insidePath */.yt)(area, given, 'source');
        const path = (0,plan_paths/* toPosix */.d7)((0,external_node_path_.relative)(cwd, absolute)) || '.';
        if ((await (0,promises_.stat)(absolute)).isDirectory()) {
            const inside = await inFolder(cwd, path);
            if (inside.length === 0) throw await nothingFound(cwd, path);
            found.push(...inside);
        } else if (isDefinition(path)) definitions.push(path);
        else found.push(dockerfile(cwd, path));
    }
    return withoutTwins([
        ...together(definitions),
        ...found
    ]);
}
function isDefinition(path) {
    return [
        '.hcl',
        '.json',
        '.yml',
        '.yaml'
    ].includes((0,external_node_path_.extname)(path));
}
/**
 * Bake merges all files it is given, a Compose file beside a Bake file, too; Compose files of other folders are projects
 * of their own, with paths of their own.
 */ function together(paths) {
    const isCompose = (path)=>/\.ya?ml$/.test(path);
    const folders = new Set(paths.filter((path)=>!isCompose(path)).map((path)=>external_node_path_.posix.dirname(path)));
    const merged = paths.filter((path)=>folders.has(external_node_path_.posix.dirname(path)));
    const others = paths.filter((path)=>!merged.includes(path));
    const projects = [
        ...new Set(others.map((path)=>external_node_path_.posix.dirname(path)))
    ].map((folder)=>others.filter((path)=>external_node_path_.posix.dirname(path) === folder));
    return [
        merged,
        ...projects
    ].filter((list)=>list.length > 0).map((list)=>({
            kind: 'definition',
            paths: list
        }));
}
/** `images` and `images/base` name the same Dockerfile: it is one image. */ function withoutTwins(found) {
    const keyOf = (one)=>one.kind === 'dockerfile' ? one.path : one.paths.join('\n');
    return [
        ...new Map(found.map((one)=>[
                keyOf(one),
                one
            ])).values()
    ];
}
/** The Dockerfiles of a folder and of all below; a folder that has a Bake or Compose file counts as that. */ async function inFolder(cwd, folder) {
    const names = await filesIn((0,external_node_path_.join)(cwd, folder));
    const definition = await definitionAmong(cwd, folder, names);
    if (definition !== undefined) return [
        definition
    ];
    const inside = await Promise.all((await foldersIn((0,external_node_path_.join)(cwd, folder))).map((child)=>below(cwd, external_node_path_.posix.join(folder, child), folder === '.' ? 1 : deepest)));
    return [
        ...dockerfilesAmong(cwd, folder, names),
        ...inside.flat()
    ];
}
/** A folder with a Dockerfile is an image's: what lies below belongs to it. */ async function below(cwd, folder, depth) {
    const own = dockerfilesAmong(cwd, folder, await filesIn((0,external_node_path_.join)(cwd, folder)));
    if (own.length > 0 || depth <= 1) return own;
    const inside = await Promise.all((await foldersIn((0,external_node_path_.join)(cwd, folder))).map((child)=>below(cwd, external_node_path_.posix.join(folder, child), depth - 1)));
    return inside.flat();
}
async function definitionAmong(cwd, folder, names) {
    const bake = bakeFiles.filter((name)=>names.includes(name)).map((name)=>external_node_path_.posix.join(folder, name));
    if (bake.length > 0) return {
        kind: 'definition',
        paths: bake
    };
    const compose = composeFiles.find((name)=>names.includes(name));
    if (compose === undefined) return undefined;
    const path = external_node_path_.posix.join(folder, compose);
    // Many repositories keep one only to start databases beside the work.
    const text = (await (0,promises_.readFile)((0,external_node_path_.join)(cwd, path), 'utf8')).replaceAll(/(^|\s)#.*$/gm, '');
    const builds = /(^|[\s{,])["']?(build|extends|include)["']?\s*:/m.test(text);
    return builds ? {
        kind: 'definition',
        paths: [
            path
        ]
    } : undefined;
}
function dockerfilesAmong(cwd, folder, names) {
    return names.filter(isDockerfile).map((name)=>dockerfile(cwd, external_node_path_.posix.join(folder, name)));
}
function dockerfile(cwd, path) {
    return {
        kind: 'dockerfile',
        name: imageNameOf(cwd, path),
        path
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/candidates.js









/**
 * Everything that could be built: from the sources, the policy's entries with a `file`, or the single image that
 * `context` and `file` name.
 * @throws Problem (request) when two images have the same name, there is none, a file cannot be read, or a path leads
 *   out of the working folder
 */ async function findCandidates(asked, buildx) {
    const { cwd, inputs, policy } = asked;
    const request = {
        ...asked,
        area: await (0,plan_paths/* areaOf */.d6)(cwd, inputs.source)
    };
    if (inputs.context !== undefined || inputs.file !== undefined) {
        const only = await singleImage(request);
        return {
            all: [
                only
            ],
            groups: {},
            byDefault: [
                only.name
            ],
            isSingle: true,
            notes: []
        };
    }
    const ofPolicy = await policyFiles(request);
    const { found, defined, notes } = await findAll(request, buildx);
    const used = new Set(ofPolicy.map(({ path })=>path));
    // What the policy makes images of by name is not an image by itself.
    const byThemselves = found.flatMap((one)=>one.kind === 'dockerfile' && !used.has(one.path) ? one : []);
    const dockerfiles = [
        ...byThemselves,
        ...ofPolicy
    ];
    const all = [
        ...defined.flatMap(({ candidates })=>candidates),
        ...await sideBySide(dockerfiles, ({ name, path })=>ofDockerfile(request, name, path))
    ];
    if (all.length === 0) throw await nothingFound(cwd, inputs.source?.join(', '));
    refuseDuplicates(all);
    return {
        all: await Promise.all(all.map(async (candidate)=>({
                ...candidate,
                aliases: [
                    ...candidate.aliases,
                    ...await aliasesOf(request, candidate.name)
                ]
            }))),
        groups: allGroups(policy.file.groups ?? {}, defined),
        byDefault: [
            ...defined.flatMap(({ byDefault })=>byDefault),
            ...dockerfiles.map(({ name })=>name)
        ],
        isSingle: false,
        notes: [
            ...defined.flatMap((one)=>one.notes),
            ...notes
        ]
    };
}
/** The sources, Bake and Compose files resolved. */ async function findAll(request, buildx) {
    const { cwd, inputs } = request;
    const found = await findSources(cwd, inputs.source);
    const definitions = found.filter((one)=>one.kind === 'definition');
    const defined = [];
    for (const one of definitions)defined.push(await definedImages(request, one, buildx));
    const [first] = definitions;
    if (inputs.source !== undefined || first === undefined || !found.includes(first)) return {
        found,
        defined,
        notes: []
    };
    const more = (await usualDockerfiles(cwd)).filter((one)=>one.kind === 'dockerfile');
    const images = defined.flatMap(({ candidates })=>candidates);
    // A Compose file may start only what others have built, by extends and include.
    if (images.length === 0) return {
        found: more,
        defined: [],
        notes: []
    };
    const taken = new Set(images.map(({ dockerfile })=>dockerfile?.path));
    const passedOver = more.filter(({ path })=>!taken.has(path));
    return {
        found,
        defined,
        notes: passedOver.length === 0 || inputs.targets !== undefined ? [] : [
            passedOverNote(first, passedOver)
        ]
    };
}
function passedOverNote({ paths }, more) {
    const shown = more.slice(0, 3).map(({ path })=>path);
    const rest = more.length - shown.length;
    return `${paths.join(', ')} says what there is, and that is all: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''} ${more.length === 1 ? 'is' : 'are'} no part of it. Name everything in source to have both`;
}
/** The policy's, those of Bake files, and Compose's profiles, of which several projects may share one. */ function allGroups(ofPolicy, defined) {
    const groups = new Map(Object.entries(ofPolicy));
    const refuse = (name, where)=>(0,problem/* badRequest */.li)(`Two groups are called ${name}`, {
            where,
            todo: 'Rename one of them; groups of the policy and of Bake files count, and profiles of Compose files'
        });
    for (const { groups: own, place } of defined)for (const [name, members] of Object.entries(own)){
        if (groups.has(name)) throw refuse(name, place);
        groups.set(name, members);
    }
    const profiles = new Map();
    for (const { profiles: own, place } of defined)for (const [name, members] of Object.entries(own)){
        if (groups.has(name)) throw refuse(name, place);
        profiles.set(name, [
            ...profiles.get(name) ?? [],
            ...members
        ]);
    }
    return Object.fromEntries([
        ...groups,
        ...profiles
    ]);
}
/** Files that are open at once: a system allows about a thousand. */ const filesAtOnce = 32;
/** @throws what the first one in the list throws, whichever fails first */ async function sideBySide(items, work) {
    const { default: pLimit } = await __webpack_require__.e(/* import() */ 370).then(__webpack_require__.bind(__webpack_require__, 70370));
    const limited = pLimit(filesAtOnce);
    const settled = await Promise.allSettled(items.map((item)=>limited(()=>work(item))));
    return settled.map((one)=>{
        if (one.status === 'rejected') throw one.reason;
        return one.value;
    });
}
/** The Dockerfiles that the policy names, one for each image; several images may share one. */ async function policyFiles(request) {
    const files = [];
    for (const [name, entry] of Object.entries(request.policy.file.images ?? {})){
        if (entry?.file === undefined) continue;
        const path = (0,external_node_path_.resolve)(request.cwd, policyFolder(request), entry.file);
        const absolute = await (0,plan_paths/* insidePath */.yt)(request.area, (0,plan_paths/* toPosix */.d7)((0,external_node_path_.relative)(request.cwd, path)), 'The Dockerfile', await (0,policy_place/* placeInPolicy */.v)(request, [
            'images',
            name,
            'file'
        ]));
        files.push({
            name,
            path: (0,plan_paths/* toPosix */.d7)((0,external_node_path_.relative)(request.cwd, absolute))
        });
    }
    return files;
}
/** One that no reference can be like would never be found, and nobody would know: it is refused. */ async function aliasesOf(request, name) {
    const alias = (0,demands/* entryFor */.cy)(request.policy.file, name).alias ?? [];
    const isList = typeof alias !== 'string';
    const aliases = isList ? alias : [
        alias
    ];
    for (const [index, one] of aliases.entries())try {
        (0,oci_reference.parseReference)(one);
    } catch (error) {
        const where = await (0,policy_place/* placeInPolicy */.v)(request, [
            'images',
            name,
            'alias',
            ...isList ? [
                index
            ] : []
        ]);
        const { what, todo } = (0,problem/* problemOf */.Zw)(error, 'request');
        throw (0,problem/* badRequest */.li)(what, {
            ...where === undefined ? {} : {
                where
            },
            ...todo === undefined ? {} : {
                todo
            }
        }, error);
    }
    return aliases;
}
function refuseDuplicates(all) {
    const seen = new Map();
    for (const candidate of all){
        const other = seen.get(candidate.name);
        if (other !== undefined) {
            const file = candidate.dockerfile?.path ?? candidate.name;
            throw (0,problem/* badRequest */.li)(`Two images are called ${candidate.name}`, {
                where: {
                    file
                },
                meant: `The other one is ${other.dockerfile?.path ?? other.name}`,
                todo: `Rename a folder, or give one a name in the policy: images: { NAME: { file: ${file} } }`
            });
        }
        seen.set(candidate.name, candidate);
    }
}


/***/ }),

/***/ 53593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ placeInPolicy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Where something stands in the policy: its file, with line and column where they can be told.
 * @param keys the way to it: `['images', 'app', 'context']`
 * @returns `undefined` where there is no policy file
 */ async function placeInPolicy({ cwd, policy }, keys) {
    if (policy.path === undefined) return undefined;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, policy.path), 'utf8').catch(()=>'');
    const { parseDocument, LineCounter, isMap, isScalar, isNode } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lineCounter = new LineCounter();
    const document = parseDocument(text, {
        lineCounter,
        prettyErrors: false
    });
    const last = keys.at(-1);
    const parent = keys.length < 2 ? document.contents : document.getIn(keys.slice(0, -1), true);
    // The key says more than the value, which may start on the next line.
    const key = isMap(parent) ? parent.items.map((pair)=>pair.key).find((one)=>isScalar(one) && String(one.value) === last) : undefined;
    const node = key ?? document.getIn(keys, true);
    const offset = isNode(node) ? node.range?.[0] : undefined;
    if (offset === undefined) return {
        file: policy.path
    };
    const { line, col } = lineCounter.linePos(offset);
    return {
        file: policy.path,
        line,
        column: col
    };
}


/***/ }),

/***/ 85822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ bakeText),
/* harmony export */   m: () => (/* binding */ unescapeBake)
/* harmony export */ });
/** A copy of a JSON value in which every string, keys too, has gone through `change`. */ function mapStrings(value, change) {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map((item)=>mapStrings(item, change));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item])=>[
            change(key),
            mapStrings(item, change)
        ]));
}
/**
 * A Bake file as text. Bake reads JSON as HCL, in which `${…}` and `%{…}` are templates: they are escaped, so that a
 * build argument stays what it is.
 * Source: github.com/hashicorp/hcl, json/spec.md ("Strings").
 */ function bakeText(file) {
    return JSON.stringify(mapStrings(file, (text)=>text.replaceAll(/([$%])\{/g, '$1$1{')));
}
/** The values of what `bake --print` printed, which escapes them in the same way. */ function unescapeBake(value) {
    return mapStrings(value, (text)=>text.replaceAll(/([$%])\1\{/g, '$1{'));
}


/***/ }),

/***/ 67745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const units = {
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000
};
/**
 * `30m`, `24h` or `7d` in milliseconds.
 * @throws Error for anything else: the policy's schema lets nothing else through
 */ function parseDuration(text) {
    const [, amount = '', unit = ''] = /^(\d+)([mhd])$/.exec(text) ?? [];
    const ms = units[unit];
    if (amount === '' || ms === undefined) throw new Error(`${JSON.stringify(text)} is no duration`);
    return Number(amount) * ms;
}


/***/ }),

/***/ 82927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesWildcard)
/* harmony export */ });
/** Whether a text fits a pattern in which `*` stands for any text, also for none; everything else is itself. */ function matchesWildcard(pattern, text) {
    const [first = '', ...rest] = pattern.split('*');
    if (rest.length === 0) return text === pattern;
    if (!text.startsWith(first)) return false;
    const last = rest.pop() ?? '';
    // Found from left to right, each as early as it can be: no backtracking, however hostile the pattern.
    let at = first.length;
    for (const part of rest){
        const found = text.indexOf(part, at);
        if (found === -1) return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}


/***/ })

};
