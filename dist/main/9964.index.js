export const id = 9964;
export const ids = [9964];
export const modules = {

/***/ 19964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inBucket: () => (/* binding */ inBucket)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/former.js
var former = __webpack_require__(18488);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/moves.js
var moves = __webpack_require__(78899);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/step.js + 2 modules
var step = __webpack_require__(28651);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/digest.js
var digest = __webpack_require__(8219);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/registry/http.js + 3 modules
var registry_http = __webpack_require__(72045);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/registry/retry.js
var retry = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/bucket/address.js
var address = __webpack_require__(69380);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var src_problem = __webpack_require__(55518);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/bucket/xml.js
/** One element of an answer. */ /** Reads an XML document; undefined for what is none. Nothing that it refers to is fetched. */ async function readXml(document) {
    const { SaxesParser } = await __webpack_require__.e(/* import() */ 9800).then(__webpack_require__.t.bind(__webpack_require__, 59800, 19));
    const parser = new SaxesParser();
    const open = [
        {
            name: '',
            text: '',
            children: []
        }
    ];
    const mistakes = [];
    parser.on('error', (mistake)=>mistakes.push(mistake));
    parser.on('opentag', ({ name })=>open.push({
            name,
            text: '',
            children: []
        }));
    const add = (text)=>{
        const last = open.at(-1);
        if (last !== undefined) last.text += text;
    };
    parser.on('text', add);
    parser.on('cdata', add);
    parser.on('closetag', ()=>{
        const closed = open.pop();
        if (closed !== undefined) open.at(-1)?.children.push(closed);
    });
    parser.write(document).close();
    return mistakes.length === 0 ? open[0]?.children[0] : undefined;
}
/** The text of a child; undefined where there is none of that name. */ function textOf(element, name) {
    return element?.children.find((child)=>child.name === name)?.text;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/bucket/listing.js



/**
 * Reads a page of a list of objects.
 * Source: docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html.
 * @param from what it was asked for with; undefined for the first one
 * @throws Problem (surroundings) for what is none, and for one that goes on without saying how
 */ async function listingIn(document, { prefix, url }, from) {
    const root = await readXml(document);
    if (root?.name !== 'ListBucketResult') throw (0,src_problem/* surroundingsFailed */.fs)(`${url.host} answers with no list of objects`, {
        todo: 'Is bucket-endpoint the address of an S3 storage?'
    });
    const isEncoded = textOf(root, 'EncodingType') === 'url';
    const entries = root.children.flatMap((child)=>{
        if (child.name !== 'Contents') return [];
        const key = textOf(child, 'Key') ?? '';
        const whole = isEncoded ? decoded(key) : key;
        const path = whole.slice(prefix.length);
        const [size, modifiedMs] = [
            Number(textOf(child, 'Size')),
            Date.parse(textOf(child, 'LastModified') ?? '')
        ];
        // What is not below it is not asked for, and folders that some programs make are no objects of ours.
        return whole.startsWith(prefix) && (0,address/* isInside */.FK)(path) ? [
            {
                path,
                size,
                modifiedMs
            }
        ] : [];
    });
    if (textOf(root, 'IsTruncated') !== 'true') return {
        entries,
        next: undefined
    };
    const next = textOf(root, 'NextContinuationToken') ?? '';
    // Half of a list is not taken for the whole, and nothing is asked for without an end.
    if (next === '' || next === from) throw (0,src_problem/* surroundingsFailed */.fs)(`${url.host} does not say how its list of objects goes on`, {
        todo: 'Is it an S3 storage that knows ListObjectsV2?'
    });
    return {
        entries,
        next
    };
}
/** A key that is no such encoding is no key of ours either. */ function decoded(key) {
    try {
        return decodeURIComponent(key.replaceAll('+', ' '));
    } catch  {
        return key;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/bucket/object.js




/** What is sent of a content, again for each try; a file is never in memory as a whole. */ function bodyOf(content) {
    if ('bytes' in content) return {
        body: content.bytes,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(content.bytes).digest('hex')
    };
    const { from, size, sha256 } = content;
    return {
        body: {
            size,
            open: ()=>external_node_stream_.Readable.from(proven(from, sha256))
        },
        sha256
    };
}
/** The header that a condition is. */ function conditionHeader(condition) {
    switch(condition.kind){
        case 'any':
            return {};
        case 'absent':
            return {
                'if-none-match': '*'
            };
        case 'same':
            return {
                'if-match': condition.etag
            };
    }
}
/**
 * A file, whose last piece comes only when it is what it was: a storage that does not look at hashes gets too little to
 * keep it.
 * @throws Problem (request)
 */ async function* proven(path, sha256) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let held;
    for await (const chunk of (0,external_node_fs_.createReadStream)(path)){
        if (!(chunk instanceof Buffer)) throw new TypeError('a file gives something else than bytes');
        hash.update(chunk);
        if (held !== undefined) yield held;
        held = chunk;
    }
    if (hash.digest('hex') !== sha256) throw (0,src_problem/* badRequest */.li)(`${path} has changed while it was published`, {
        todo: 'Let nothing write it, and run again'
    });
    if (held !== undefined) yield held;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/bucket/refusal.js


async function complaintIn(answer) {
    const error = await readXml(answer.body.toString('utf8'));
    const region = textOf(error, 'Region') ?? answer.headers('x-amz-bucket-region')[0];
    return {
        status: answer.status,
        code: textOf(error, 'Code') ?? '',
        message: textOf(error, 'Message') ?? '',
        ...region === undefined ? {} : {
            region
        }
    };
}
/** Credentials that are wrong as such, whatever they may do. */ const wrongKeys = {
    InvalidAccessKeyId: [
        'does not know the access key',
        'Is it of this storage, and not removed?'
    ],
    SignatureDoesNotMatch: [
        'does not take the signature',
        'The secret is not that of the access key, or bucket-region is another one'
    ],
    ExpiredToken: [
        'does not take the credentials any more: they have expired',
        'Get new ones just before the run'
    ],
    InvalidToken: [
        'does not take the session token',
        'AWS_SESSION_TOKEN belongs to the other two variables'
    ],
    RequestTimeTooSkewed: [
        'has another time than this machine',
        'Set the clock of this machine'
    ]
};
/** A storage's answer that is none of those we can work with, as a Problem that says what to do. */ function refused(action, path, place, complaint) {
    const { bucket, name, prefix, region: asked, url } = place;
    const { status, code, message, region } = complaint;
    const log = [
        code,
        message
    ].map(oneLine).filter((line)=>line !== '');
    const wrong = wrongKeys[code];
    if (wrong !== undefined) return (0,src_problem/* surroundingsFailed */.fs)(`${url.host} ${wrong[0]}`, {
        log,
        todo: wrong[1]
    });
    if (code === 'NoSuchBucket') return (0,src_problem/* surroundingsFailed */.fs)(`There is no bucket ${bucket} at ${url.host}`, {
        log,
        todo: 'Make it first; or is bucket-endpoint or bucket-region another one?'
    });
    if (region !== undefined && region !== asked && (status === 301 || status === 400)) return (0,src_problem/* surroundingsFailed */.fs)(`The bucket ${bucket} is in the region ${oneLine(region)}, and was asked for in ${asked}`, {
        log,
        todo: 'Give bucket-region'
    });
    if (status === 401 || status === 403) return (0,src_problem/* surroundingsFailed */.fs)(`The key may not ${action} for ${path} in ${name}`, {
        log,
        todo: `It needs s3:ListBucket on the bucket ${bucket}, and s3:GetObject and s3:PutObject on ${bucket}/${prefix}*`
    });
    return (0,src_problem/* surroundingsFailed */.fs)(`${url.host} answered ${status} to ${action} for ${path}`, {
        log
    });
}
/** Text from outside. */ function oneLine(text) {
    return text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim().slice(0, 300);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/bucket/signature.js
/** SHA-256 of nothing. */ const ofNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/**
 * The headers of a request, with AWS's signature (version 4) of it, which holds for a quarter of an hour.
 * Source: docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html.
 */ async function signedHeaders({ method, url, headers, sha256 }, { region, credentials }) {
    const { AwsV4Signer } = await __webpack_require__.e(/* import() */ 2580).then(__webpack_require__.bind(__webpack_require__, 12580));
    const signer = new AwsV4Signer({
        ...credentials,
        method,
        url: url.href,
        headers: {
            ...headers,
            'x-amz-content-sha256': sha256
        },
        service: 's3',
        region
    });
    const signed = await signer.sign();
    return Object.fromEntries(signed.headers);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/registry/connection.js
var connection = __webpack_require__(79059);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/registry/status.js
var registry_status = __webpack_require__(79121);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/bucket/transient.js




/**
 * What another try may mend, besides what the status tells: an upload that came too slowly, and writes of others to the
 * same object at this moment. Source: docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html.
 */ const passingCodes = new Set([
    'RequestTimeout',
    'SlowDown',
    'OperationAborted',
    'ConditionalRequestConflict'
]);
/** A refusal that may be gone the next time; undefined for one that stays. */ function passingOf({ status, code }, answer, host, problem) {
    if (!(0,registry_status/* isTransientStatus */.D)(status) && !passingCodes.has(code)) return undefined;
    return new retry/* Transient */.Rc(problem, {
        host,
        why: code === '' ? String(status) : `${status} ${code}`,
        retryAfterMs: (0,retry/* parseRetryAfter */.mu)(answer.headers('retry-after')[0], Date.now())
    });
}
/** A connection's failure, which is told in the words of registries, in those of buckets. */ function toldOfBucket(error) {
    if (error instanceof retry/* Transient */.Rc && error.problem instanceof connection.Unreachable) return new retry/* Transient */.Rc(inOtherWords(error.problem), error.passing);
    return error instanceof connection.Unreachable ? inOtherWords(error) : error;
}
function inOtherWords(problem) {
    const todo = 'Is bucket-endpoint right? Look at the network, HTTPS_PROXY and NO_PROXY; an own certificate authority is named in NODE_EXTRA_CA_CERTS';
    return (0,src_problem/* surroundingsFailed */.fs)(problem.data.what, {
        todo
    }, problem);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/bucket/bucket.js









/** The longest list of packages that is read, in bytes: Debian's own has 60 MB. */ const longestList = 256 * 1024 * 1024;
/** Opens nothing yet. */ function openBucket(place, { env, signal, onRetry }, policy = retry/* defaultRetryPolicy */.ur) {
    const http = (0,registry_http/* createHttp */.V)(env, 'image-build');
    /** One try. @throws Transient for what may be gone the next time */ const once = async ({ action, path, sha256 = ofNothing, headers = {}, ...rest })=>{
        const { method, url } = rest;
        const signed = await signedHeaders({
            method,
            url,
            headers,
            sha256
        }, place);
        const answer = await http.send({
            ...rest,
            headers: signed
        }, signal).catch((error)=>{
            throw toldOfBucket(error);
        });
        if (answer.status < 400 && answer.status !== 301) return answer;
        const complaint = await complaintIn(answer);
        const passing = passingOf(complaint, answer, url.host, refused(action, path, place, complaint));
        if (passing !== undefined) throw passing;
        return answer;
    };
    const again = (operation)=>(0,retry/* retried */.sT)(operation, policy, signal, onRetry);
    const refusal = async (action, path, answer)=>refused(action, path, place, await complaintIn(answer));
    /** Whether nothing is there. A bucket that is not there is something else. */ const isMissing = async (answer)=>answer.status === 404 && (await complaintIn(answer)).code !== 'NoSuchBucket';
    return {
        get: async (path)=>{
            const call = {
                action: 's3:GetObject',
                path,
                method: 'GET',
                url: (0,address/* objectUrl */.bC)(place, path),
                largest: longestList
            };
            const answer = await again(()=>once(call));
            if (answer.status === 200) return {
                bytes: answer.body,
                etag: answer.headers('etag')[0] ?? ''
            };
            if (await isMissing(answer)) return undefined;
            throw await refusal(call.action, path, answer);
        },
        sha256: (path)=>again(async ()=>{
                let sha256;
                const answer = await once({
                    action: 's3:GetObject',
                    path,
                    method: 'GET',
                    url: (0,address/* objectUrl */.bC)(place, path),
                    receive: async (chunks)=>{
                        sha256 = (await (0,digest/* digestOfStream */.Ul)(chunks)).digest.replace('sha256:', '');
                    }
                });
                if (answer.status === 200 || await isMissing(answer)) return sha256;
                throw await refusal('s3:GetObject', path, answer);
            }),
        list: async (beginning)=>{
            const entries = [];
            let from;
            do {
                const url = new URL(place.url);
                url.searchParams.set('list-type', '2');
                url.searchParams.set('prefix', `${place.prefix}${beginning}`);
                url.searchParams.set('encoding-type', 'url');
                if (from !== undefined) url.searchParams.set('continuation-token', from);
                const call = {
                    action: 's3:ListBucket',
                    path: beginning,
                    method: 'GET',
                    url
                };
                const answer = await again(()=>once(call));
                if (answer.status !== 200) throw await refusal(call.action, beginning, answer);
                const page = await listingIn(answer.body.toString('utf8'), place, from);
                entries.push(...page.entries);
                from = page.next;
            }while (from !== undefined)
            return entries;
        },
        put: async ({ path, content, headers, condition })=>{
            const { body, sha256 } = bodyOf(content);
            const call = {
                action: 's3:PutObject',
                path,
                method: 'PUT',
                url: (0,address/* objectUrl */.bC)(place, path),
                headers: {
                    ...headers,
                    ...conditionHeader(condition)
                },
                body,
                sha256
            };
            const answer = await again(()=>once(call));
            const { status } = answer;
            if (status < 300) return 'written';
            if (condition.kind !== 'any' && status === 412) return 'unmet';
            // AWS's answer to a condition on what is not there.
            if (condition.kind === 'same' && await isMissing(answer)) return 'unmet';
            if (condition.kind !== 'any' && status === 501) return 'unsupported';
            throw await refusal(call.action, path, answer);
        },
        remove: async (path)=>{
            const call = {
                action: 's3:DeleteObject',
                path,
                method: 'DELETE',
                url: (0,address/* objectUrl */.bC)(place, path)
            };
            const answer = await again(()=>once(call));
            if (answer.status >= 300 && !await isMissing(answer)) throw await refusal(call.action, path, answer);
        },
        close: ()=>http.close()
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/bucket/served.js
/** How long the contents of a path stay what they are. */ /** Whether it is a list by its hash. */ function isByHash(path) {
    return /\/by-hash\/SHA256\/[0-9a-f]{64}$/.test(path);
}
/** Packages, and lists by their hash, are never anything else. */ function lifeOf(path) {
    return path.startsWith('pool/') || isByHash(path) ? 'lasting' : 'changing';
}
const types = [
    [
        /\.deb$/,
        'application/vnd.debian.binary-package'
    ],
    [
        /\.gz$/,
        'application/gzip'
    ],
    [
        /\.xz$/,
        'application/x-xz'
    ],
    [
        /archive-keyring\.(?:asc|gpg)$/,
        'application/pgp-keys'
    ],
    [
        /\.gpg$/,
        'application/pgp-signature'
    ],
    [
        /\/(?:InRelease|Release|Packages)$/,
        'text/plain; charset=utf-8'
    ]
];
/**
 * What an object is served with. What may change is asked for anew each time: an old Packages beside a new InRelease
 * would be refused by apt.
 */ function servedWith(path) {
    const [, type = 'application/octet-stream'] = types.find(([ending])=>ending.test(path)) ?? [];
    return {
        'content-type': type,
        'cache-control': lifeOf(path) === 'changing' ? 'no-cache' : 'public, max-age=31536000, immutable'
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/bucket/guard.js

/** The only object that is not a part of the repository; most storages never get it. */ const probePath = '.image-build';
const probeText = 'image-build has asked whether this storage writes on a condition (If-Match). It does not, or not for what is not there yet. This file may be removed.\n';
/** Of no object. */ const noEtag = '"00000000000000000000000000000000"';
/**
 * Proves that the key may write, and whether the storage looks at conditions: by writes on one that cannot hold. Some look
 * at it only where something is there already, which is why it is asked twice.
 * @throws Problem (surroundings) where the key may not write
 */ async function guardOf(bucket) {
    for (const content of [
        probeText,
        probeText
    ]){
        const stored = await bucket.put({
            path: probePath,
            content: {
                bytes: Buffer.from(content)
            },
            headers: servedWith(probePath),
            condition: {
                kind: 'same',
                etag: noEtag
            }
        });
        if (stored === 'unmet') return 'conditions';
        if (stored === 'unsupported') return 'looks';
    }
    return 'looks';
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/bucket/shelf.js
/** What is read through it is read once: the next step takes another one. */ function bucketShelf(bucket) {
    const etags = new Map();
    let pool;
    const sizesInPool = async ()=>new Map((await bucket.list('pool/')).map(({ path, size })=>[
                path,
                size
            ]));
    return {
        read: async (path)=>{
            const got = await bucket.get(path);
            if (got !== undefined) etags.set(path, got.etag);
            return got?.bytes;
        },
        sizes: async (paths)=>{
            if (paths.length === 0) return new Map();
            const all = await (pool ??= sizesInPool());
            return new Map(paths.flatMap((path)=>{
                const size = all.get(path);
                return size === undefined ? [] : [
                    [
                        path,
                        size
                    ]
                ];
            }));
        },
        sha256: (path)=>bucket.sha256(path),
        etagOf: (path)=>etags.get(path)
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/bucket/tidy.js



/**
 * A list that is younger may be of a run that has not come to its end; with a former state that is younger, somebody may
 * still go by the one before it. In ms.
 */ const youngestMs = 24 * 60 * 60 * 1000;
/**
 * Lists by their hash that neither this state nor the one before it has.
 * @param nowMs since 1970
 */ function oldLists(entries, kept, nowMs) {
    return entries.flatMap(({ path, modifiedMs })=>isByHash(path) && !kept.has(path) && nowMs - modifiedMs > youngestMs ? [
            path
        ] : []);
}
/**
 * Removes them, where the former state is more than a day old. The new state is out by now: what cannot be removed is
 * told, and is no failure.
 * @param nowMs since 1970
 * @param note told of it
 */ async function removeOldLists(bucket, suite, { keptByHash, formerMs }, nowMs, note) {
    if (formerMs === undefined || nowMs - formerMs <= youngestMs) return;
    try {
        const entries = await bucket.list(`${(0,former/* suiteFolder */.Jn)(suite)}/`);
        for (const path of oldLists(entries, keptByHash, nowMs))await bucket.remove(path);
    } catch (error) {
        if (!(error instanceof src_problem/* Problem */.AF)) throw error;
        note(`Old lists stay in the bucket, which does no harm: ${(0,src_problem/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/bucket/write.js




/**
 * The uploads in their order: what lasts before what changes, and InRelease last. What another run has put in the place
 * of a package, or of InRelease, is not written over.
 */ function uploadsOf({ suite, writes, etag }) {
    const onlyAsRead = etag === undefined ? {
        kind: 'absent'
    } : {
        kind: 'same',
        etag
    };
    const uploads = writes.map((write)=>{
        const { path } = write;
        const content = contentOf(write);
        const condition = path === (0,former/* inReleaseOf */.GT)(suite) ? onlyAsRead : 'from' in write ? {
            kind: 'absent'
        } : {
            kind: 'any'
        };
        return {
            path,
            content,
            headers: servedWith(path),
            condition
        };
    });
    return [
        'lasting',
        'changing'
    ].flatMap((life)=>uploads.filter(({ path })=>lifeOf(path) === life));
}
/**
 * Writes the next state of a suite; people read the former one until InRelease, the last, is there.
 * @returns `moved` where somebody else has written the suite since it was read: then nothing that people read is changed
 *   for good, and it is done anew on top
 * @throws Problem (request) where a package has changed, or another one was put in its place; (surroundings)
 */ async function writeToBucket(bucket, state, guard) {
    const isAsRead = async ()=>(await bucket.get((0,former/* inReleaseOf */.GT)(state.suite)))?.etag === state.etag;
    const isThere = async ({ path, content })=>await bucket.sha256(path) === sha256Of(content);
    const uploads = uploadsOf(state);
    const [firstRead, last] = [
        uploads.find(({ path })=>lifeOf(path) === 'changing'),
        uploads.at(-1)
    ];
    for (const upload of uploads){
        // Before the first thing that people read, and as late as can be where nothing else guards the last one.
        const isLookedAt = upload === firstRead || upload === last && guard === 'looks';
        if (isLookedAt && !await isAsRead()) return 'moved';
        if (guard === 'looks' && upload !== last && upload.condition.kind === 'absent') {
            const there = await bucket.sha256(upload.path);
            if (there === sha256Of(upload.content)) continue;
            if (there !== undefined) throw (0,former/* taken */.uU)(upload.path);
        }
        const stored = await bucket.put(guard === 'looks' ? {
            ...upload,
            condition: {
                kind: 'any'
            }
        } : upload);
        if (stored === 'unsupported') throw (0,src_problem/* surroundingsFailed */.fs)(`The storage does not take the condition for ${upload.path}`);
        // An earlier try of ours may have written it, and its answer was lost.
        if (stored === 'unmet' && !await isThere(upload)) {
            if (upload === last) return 'moved';
            throw (0,former/* taken */.uU)(upload.path);
        }
        if (upload === last && guard === 'looks' && !await isThere(upload)) throw (0,src_problem/* surroundingsFailed */.fs)('Somebody else has written the repository at the same time', {
            todo: 'Run again, one after the other: this storage does not keep two runs apart'
        });
    }
    return 'written';
}
function contentOf(write) {
    if ('bytes' in write) return {
        bytes: write.bytes
    };
    const { from, size, sha256 } = write;
    return {
        from,
        size,
        sha256
    };
}
function sha256Of(content) {
    return 'sha256' in content ? content.sha256 : (0,external_node_crypto_.createHash)('sha256').update(content.bytes).digest('hex');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/bucket/in-bucket.js








/**
 * Brings a repository in a bucket to its next state. Only proven, it is known that the key may write.
 * @throws Problem as stepFrom, writeToBucket and againWhileMoved; (surroundings) where the key may not read or write
 */ async function inBucket(place, bench, purpose, reach) {
    const { suite } = bench.wanted;
    const bucket = openBucket(place, reach);
    let guard;
    try {
        return await (0,moves/* againWhileMoved */.j)('The repository', reach.signal, async ()=>{
            const shelf = bucketShelf(bucket);
            const { next } = await (0,step/* stepFrom */.V)(shelf, bench);
            if (next.isSame) return next;
            guard ??= await knownGuard(bucket, place, reach);
            if (purpose === 'prove') return next;
            const state = {
                suite,
                writes: next.writes,
                etag: shelf.etagOf((0,former/* inReleaseOf */.GT)(suite))
            };
            if (await writeToBucket(bucket, state, guard) === 'moved') return 'moved';
            await removeOldLists(bucket, suite, next, Date.now(), reach.note);
            return next;
        });
    } finally{
        await bucket.close();
    }
}
async function knownGuard(bucket, { url }, { note }) {
    const guard = await guardOf(bucket);
    if (guard === 'looks') note(`${url.host} does not write on a condition (If-Match): see to it that one run at a time writes to this repository`);
    return guard;
}


/***/ }),

/***/ 18488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ byHash),
/* harmony export */   GT: () => (/* binding */ inReleaseOf),
/* harmony export */   Jn: () => (/* binding */ suiteFolder),
/* harmony export */   hN: () => (/* binding */ provePool),
/* harmony export */   oX: () => (/* binding */ readFormer),
/* harmony export */   uU: () => (/* binding */ taken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84965);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21024);
/* harmony import */ var _stanza_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60236);






/** The folder of a suite, and a list in it by its hash, relative to the repository. */ const suiteFolder = (suite)=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('dists', suite);
const inReleaseOf = (suite)=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(suiteFolder(suite), 'InRelease');
const byHash = (path, sha256)=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '..', 'by-hash', 'SHA256', sha256);
/**
 * Reads a suite of a repository. What its own signature does not cover is not believed: who may write to its place, and
 * has no key, would have packages signed by the next run.
 * @returns undefined where there is no such suite yet
 * @throws Problem (request) where it is signed by somebody else, or not the work of this program; (surroundings) where
 *   something of it is missing or damaged
 */ async function readFormer(shelf, suite, signer) {
    const folder = suiteFolder(suite);
    const inline = await shelf.read(inReleaseOf(suite));
    const signed = inline === undefined ? await readUnfinished(shelf, folder, signer) : await signer.signedIn(inline);
    if (signed === undefined) {
        if (inline === undefined) return undefined;
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${folder}/InRelease is not signed by this key`, {
            todo: 'Has the key changed? Then give former-key. Else somebody has changed the repository: look at it first'
        });
    }
    const release = understood(()=>(0,_release_js__WEBPACK_IMPORTED_MODULE_4__/* .readRelease */ .iJ)(signed.text), `${folder}/InRelease`);
    // Another suite's is signed by the same key: what is in `testing` alone would come into `stable` with it.
    if (release.suite !== suite) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${folder}/InRelease was signed for the suite ${release.suite ?? ''}`, {
        todo: 'Somebody has changed the repository: look at it first, and restore it as it was'
    });
    const packages = new Map();
    for (const listed of release.files){
        const [, component, architecture] = /^([^/]+)\/binary-([^/]+)\/Packages$/.exec(listed.path) ?? [];
        if (component === undefined || architecture === undefined) continue;
        const text = await readListed(shelf, folder, listed);
        for (const one of understood(()=>packagesIn(text, component, architecture), listed.path))packages.set(one.path, one);
    }
    await proveThere(shelf, [
        ...packages.values()
    ]);
    return {
        release,
        packages: [
            ...packages.values()
        ],
        inline,
        isByFormerKey: !signed.isByThisKey
    };
}
/** What a first run has left that was ended just before InRelease: everything that its Release names is there. */ async function readUnfinished(shelf, folder, signer) {
    const text = await shelf.read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'Release'));
    if (text === undefined) return undefined;
    const detached = await shelf.read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'Release.gpg'));
    const signed = detached === undefined ? undefined : await signer.signedApart(text, detached);
    if (signed !== undefined) return signed;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${folder} has a Release and no InRelease`, {
        todo: 'Start with an empty folder, or another suite: this is not the work of image-build apt'
    });
}
function packagesIn(text, component, architecture) {
    return (0,_stanza_js__WEBPACK_IMPORTED_MODULE_5__/* .readStanzas */ .h8)(text).map((stanza)=>{
        const one = (0,_package_js__WEBPACK_IMPORTED_MODULE_3__/* .packageIn */ .sr)(stanza, component);
        if (one.architecture !== architecture && one.architecture !== 'all') throw new Error(`${one.path} is no package for ${architecture}`);
        return one;
    });
}
/** By its hash first: that is nobody else's list, also while somebody writes. */ async function readListed(shelf, folder, { path, sha256 }) {
    for (const name of [
        byHash(path, sha256),
        path
    ]){
        const bytes = await shelf.read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
        if (bytes !== undefined && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') === sha256) return bytes.toString('utf8');
    }
    throw damaged(`${path} is not what InRelease says`);
}
async function proveThere(shelf, packages) {
    const sizes = await shelf.sizes(packages.map(({ path })=>path));
    for (const { path, size } of packages){
        const found = sizes.get(path);
        if (found === undefined) throw damaged(`${path} is not there`);
        if (found !== size) throw damaged(`${path} has ${found} bytes, and the index says ${size}`);
    }
}
/**
 * Proves that no new package would take the place of another file: the suites of a repository share its pool.
 * @returns paths of those that are there already, byte by byte
 * @throws Problem (request)
 */ async function provePool(shelf, added) {
    const sizes = await shelf.sizes(added.map(({ path })=>path));
    const there = added.filter(({ path })=>sizes.has(path));
    for (const { path, size, sha256 } of there)if (sizes.get(path) !== size || await shelf.sha256(path) !== sha256) throw taken(path);
    return new Set(there.map(({ path })=>path));
}
/** A file of another content has the place of a package. */ function taken(path) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${path} is in the repository already, with other bytes`, {
        todo: 'Of one version for several suites each has its own name: image-build deb --suffix true'
    });
}
function damaged(what) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)(`The repository is damaged: ${what}`, {
        todo: 'Restore it as it was, or start with an empty folder and all packages'
    });
}
function understood(read, file) {
    try {
        return read();
    } catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .badRequest */ .li)(`${file} is not as image-build apt writes it: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, {
            todo: 'Start with an empty folder and all packages'
        });
    }
}


/***/ }),

/***/ 78899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ againWhileMoved)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _oci_registry_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55518);



/** How often somebody else may write between our reading and our writing. */ const mostMoves = 6;
/**
 * Does something again, on top of what is there then, as long as somebody else was faster.
 * @param what moves: `The branch`
 * @throws Problem (surroundings) where they always are; interrupted
 */ async function againWhileMoved(what, signal, once, policy = _oci_registry_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRetryPolicy */ .ur) {
    for(let attempt = 1; attempt <= mostMoves; attempt += 1){
        const done = await once();
        if (done !== 'moved') return done;
        if (attempt === mostMoves) break;
        const pause = (0,_oci_registry_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .pauseMs */ .rV)(attempt, policy, Math.random());
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, undefined, {
            signal
        }).catch(()=>undefined);
        if (signal.aborted) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .interrupted */ .VM)();
    }
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsFailed */ .fs)(`${what} moved ${mostMoves} times while it was written`, {
        todo: 'Run again when less is written to it: one run after the other'
    });
}


/***/ }),

/***/ 21024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hO: () => (/* binding */ releaseText),
/* harmony export */   iJ: () => (/* binding */ readRelease),
/* harmony export */   lX: () => (/* binding */ withoutTimes)
/* harmony export */ });
/* unused harmony export componentRule */
/* harmony import */ var _stanza_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60236);

/** The fields that are times. */ const times = [
    'Date',
    'Valid-Until'
];
/**
 * The text of a Release file; ends with a newline.
 * Source: wiki.debian.org/DebianRepository/Format, "Release files".
 * @param nowMs since 1970
 * @param validUntilMs since 1970; for ever when left out
 */ function releaseText({ suite, codename, origin, label }, components, architectures, files, nowMs, validUntilMs) {
    const sums = [
        ...files
    ].sort((a, b)=>a.path < b.path ? -1 : 1).map(({ path, size, sha256 })=>`\n ${sha256} ${size} ${path}`).join('');
    const field = (name, value)=>value === undefined ? [] : [
            {
                name,
                value
            }
        ];
    return (0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .writeStanza */ .nx)([
        ...field('Origin', origin),
        ...field('Label', label),
        ...field('Suite', suite),
        ...field('Codename', codename),
        ...field('Date', dateText(nowMs)),
        ...field('Valid-Until', validUntilMs === undefined ? undefined : dateText(validUntilMs)),
        ...field('Architectures', architectures.join(' ')),
        ...field('Components', components.join(' ')),
        ...field('Acquire-By-Hash', 'yes'),
        ...field('SHA256', sums)
    ]);
}
/**
 * Reads a Release file of ours.
 * @throws Error that says what is wrong: it is not the work of this program, or no longer
 */ function readRelease(text) {
    const [stanza, second] = (0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .readStanzas */ .h8)(text);
    if (stanza === undefined || second !== undefined) throw new Error('it is no single paragraph');
    const words = (name)=>((0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(stanza, name) ?? '').split(/\s+/).filter((word)=>word !== '');
    const named = (name, rule)=>{
        const bad = words(name).find((word)=>!rule.test(word));
        if (bad !== undefined) throw new Error(`${name} has ${JSON.stringify(bad)}`);
        return words(name);
    };
    const [suite, codename, origin, label] = [
        'Suite',
        'Codename',
        'Origin',
        'Label'
    ].map((name)=>(0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(stanza, name));
    const [madeMs, validUntilMs] = [
        timeIn(stanza, 'Date'),
        timeIn(stanza, 'Valid-Until')
    ];
    return {
        components: named('Components', componentRule),
        architectures: named('Architectures', /^[a-z0-9][a-z0-9-]*$/),
        files: ((0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(stanza, 'SHA256') ?? '').split('\n').filter((line)=>line.trim() !== '').map(listedIn),
        rest: withoutTimes(text),
        ...suite === undefined ? {} : {
            suite
        },
        ...codename === undefined ? {} : {
            codename
        },
        ...origin === undefined ? {} : {
            origin
        },
        ...label === undefined ? {} : {
            label
        },
        ...madeMs === undefined ? {} : {
            madeMs
        },
        ...validUntilMs === undefined ? {} : {
            validUntilMs
        },
        ...validUntilMs === undefined || madeMs === undefined ? {} : {
            validForMs: validUntilMs - madeMs
        }
    };
}
function timeIn(stanza, name) {
    const text = (0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(stanza, name);
    const ms = text === undefined ? undefined : Date.parse(text.replace(/ UTC$/, ' GMT'));
    if (ms !== undefined && Number.isNaN(ms)) throw new Error(`${name} is no time`);
    return ms;
}
/** A Release file without its times. */ function withoutTimes(text) {
    return (0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .readStanzas */ .h8)(text).map((stanza)=>(0,_stanza_js__WEBPACK_IMPORTED_MODULE_0__/* .writeStanza */ .nx)(stanza.filter(({ name })=>!times.includes(name)))).join('\n');
}
/** A component is one folder: `main`, `contrib`. */ const componentRule = /^[a-zA-Z0-9][\w.+-]*$/;
function listedIn(line) {
    const { sha256, size, path } = /^ (?<sha256>[0-9a-f]{64}) +(?<size>\d{1,15}) (?<path>(?!.*\.\.)[\w.+][\w.+/-]*)$/.exec(line)?.groups ?? {};
    if (sha256 === undefined || size === undefined || path === undefined) throw new Error(`SHA256 has the line ${JSON.stringify(line.slice(0, 100))}`);
    return {
        sha256,
        size: Number(size),
        path
    };
}
/** As apt reads it: `Mon, 23 Nov 2026 01:00:00 UTC`. */ function dateText(ms) {
    return new Date(ms).toUTCString().replace(/GMT$/, 'UTC');
}


/***/ }),

/***/ 28651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ stepFrom)
});

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/former.js
var apt_former = __webpack_require__(18488);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(55518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/package.js
var apt_package = __webpack_require__(84965);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/indices.js


/**
 * The packages that were there, and those that were given.
 * @throws Problem (request) where a given one is there with other bytes: whoever has installed it would not get the
 *   new one, and caches would mix them
 */ function merge(former, given) {
    const byIdentity = new Map(former.map((one)=>[
            `${one.component} ${(0,apt_package/* identityOf */.cu)(one)}`,
            one
        ]));
    const byPath = new Map(former.map((one)=>[
            one.path,
            one
        ]));
    const added = [];
    for (const one of given){
        const key = `${one.component} ${(0,apt_package/* identityOf */.cu)(one)}`;
        const other = byIdentity.get(key) ?? byPath.get(one.path);
        if (other !== undefined && (other.sha256 !== one.sha256 || (0,apt_package/* identityOf */.cu)(other) !== (0,apt_package/* identityOf */.cu)(one))) throw (0,problem/* badRequest */.li)(`${(0,apt_package/* identityOf */.cu)(one)} is in the repository already, with other bytes: ${other.sha256.slice(0, 12)} there, ${one.sha256.slice(0, 12)} here`, {
            todo: 'What is published stays: build it as a new version'
        });
        if (other !== undefined) continue;
        byIdentity.set(key, one);
        byPath.set(one.path, one);
        added.push(one);
    }
    return {
        packages: sorted([
            ...byIdentity.values()
        ]),
        added
    };
}
/**
 * The lists of a suite: one for each component and architecture, each with the packages for all architectures, for
 * programs that read no other. These are in a list of their own, too, which apt reads on every machine: also on one that
 * nothing else is built for.
 * Source: wiki.debian.org/DebianRepository/Format, "Architectures".
 * @param architectures that are to be there besides those of the packages; one that was there stays
 */ function indicesOf(packages, components, architectures) {
    const all = [
        ...new Set([
            ...architectures,
            ...packages.map(({ architecture })=>architecture)
        ])
    ].sort();
    return [
        ...new Set(components)
    ].sort().flatMap((component)=>all.map((architecture)=>({
                component,
                architecture,
                path: `${component}/binary-${architecture}/Packages`,
                text: sorted(packages).filter((one)=>one.component === component).filter((one)=>one.architecture === architecture || one.architecture === 'all').map(({ text })=>text).join('\n')
            })));
}
/** By name, then by version and architecture as texts: the same order on every machine. */ function sorted(packages) {
    const key = (one)=>`${one.name} ${one.version} ${one.architecture} ${one.component}`;
    return packages.map((one)=>({
            one,
            key: key(one)
        })).sort((a, b)=>a.key < b.key ? -1 : a.key > b.key ? 1 : 0).map(({ one })=>one);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/apt/release.js
var release = __webpack_require__(21024);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/next.js






/** Names of the public key beside the repository. */ const keyNames = {
    armored: 'archive-keyring.asc',
    binary: 'archive-keyring.gpg'
};
/**
 * The next state of a suite. Nothing is to be written where no package is new, nothing else is said of the suite, and
 * its signature is by this key and holds for more than half of its time.
 * @param compress gives a list as apt fetches it
 * @param nowMs since 1970
 * @throws Problem (request) for a package that is there with other bytes, and where there is nothing at all
 */ async function nextState(wanted, former, given, signer, compress, nowMs) {
    const merged = merge(former?.packages ?? [], given.map((one)=>one.package));
    if (former === undefined && given.length === 0) throw (0,problem/* badRequest */.li)(`There is no suite ${wanted.suite} yet, and no package was given`, {
        todo: 'Give .deb files, or folders with them'
    });
    const components = [
        ...new Set([
            ...former?.release.components ?? [],
            wanted.component
        ])
    ].sort();
    const known = [
        ...former?.release.architectures ?? [],
        ...wanted.architectures
    ];
    const indices = indicesOf(merged.packages, components, known);
    const lists = (await allCompressed(indices, compress)).map((list)=>({
            ...list,
            ...factsOf(list.bytes)
        }));
    const architectures = [
        ...new Set(indices.map(({ architecture })=>architecture))
    ];
    const validForMs = wanted.validForMs ?? former?.release.validForMs ?? 0;
    const validUntilMs = validForMs === 0 ? undefined : nowMs + validForMs;
    const text = (0,release/* releaseText */.hO)(saidOf(wanted, former), components, architectures, lists, nowMs, validUntilMs);
    const folder = (0,apt_former/* suiteFolder */.Jn)(wanted.suite);
    const outcome = {
        ...merged,
        keptByHash: new Set([
            ...lists,
            ...former?.release.files ?? []
        ].map((one)=>hashed(folder, one))),
        formerMs: former?.release.madeMs,
        removals: gone(former?.release.files ?? [], lists).map((path)=>(0,external_node_path_.join)(folder, path))
    };
    if (former?.inline !== undefined && former.release.rest === (0,release/* withoutTimes */.lX)(text) && !former.isByFormerKey && !isDue(former.release.validUntilMs, validForMs, nowMs)) return {
        ...outcome,
        writes: [],
        isSame: true
    };
    const files = new Map(given.map((one)=>[
            one.package.path,
            one.file
        ]));
    const { inline, detached } = await signer.sign(text);
    const writes = [
        ...merged.added.map(({ path, size, sha256 })=>({
                path,
                size,
                sha256,
                from: files.get(path) ?? path
            })),
        {
            path: keyNames.armored,
            bytes: signer.publicKey.armored
        },
        {
            path: keyNames.binary,
            bytes: signer.publicKey.binary
        },
        ...lists.map((list)=>({
                path: hashed(folder, list),
                bytes: list.bytes
            })),
        ...lists.map(({ path, bytes })=>({
                path: (0,external_node_path_.join)(folder, path),
                bytes
            })),
        // What has a Release has its signature: the next run goes on with what was cut off here.
        {
            path: (0,external_node_path_.join)(folder, 'Release.gpg'),
            bytes: detached
        },
        {
            path: (0,external_node_path_.join)(folder, 'Release'),
            bytes: Buffer.from(text)
        },
        {
            path: (0,apt_former/* inReleaseOf */.GT)(wanted.suite),
            bytes: inline
        }
    ];
    return {
        ...outcome,
        writes,
        isSame: false
    };
}
function saidOf(wanted, former) {
    const { suite, owner } = wanted;
    const codename = wanted.codename ?? former?.release.codename ?? suite;
    const origin = wanted.origin ?? former?.release.origin ?? owner;
    return {
        suite,
        codename,
        origin,
        label: wanted.label ?? former?.release.label ?? origin
    };
}
async function allCompressed(indices, compress) {
    const lists = [];
    for (const { path, text } of indices)for (const [ending, bytes] of (await compress(text)))lists.push({
        path: `${path}${ending}`,
        bytes
    });
    return lists;
}
function factsOf(bytes) {
    return {
        size: bytes.length,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')
    };
}
function hashed(folder, { path, sha256 }) {
    return (0,external_node_path_.join)(folder, (0,apt_former/* byHash */.Ci)(path, sha256));
}
function gone(before, now) {
    const paths = new Set(now.map(({ path })=>path));
    return before.flatMap(({ path })=>paths.has(path) ? [] : [
            path
        ]);
}
/** Whether a signature has to be made anew though nothing else is new. */ function isDue(untilMs, validForMs, nowMs) {
    if (untilMs === undefined) return validForMs !== 0;
    return validForMs === 0 || untilMs - nowMs < validForMs / 2;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/apt/step.js


/**
 * Reads what is there, and makes the next state of it; nothing is written. What the pool has already is not among the
 * writes.
 * @throws Problem as readFormer, nextState and provePool
 */ async function stepFrom(shelf, { wanted, packages, signer, compress, nowMs }) {
    const former = await (0,apt_former/* readFormer */.oX)(shelf, wanted.suite, signer);
    const next = await nextState(wanted, former, packages, signer, compress, nowMs);
    const there = await (0,apt_former/* provePool */.hN)(shelf, next.added);
    const writes = next.writes.filter(({ path })=>!there.has(path));
    return {
        next: {
            ...next,
            writes
        },
        before: former?.inline
    };
}


/***/ })

};
