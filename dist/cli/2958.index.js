export const id = 2958;
export const ids = [2958];
export const modules = {

/***/ 41552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHub: () => (/* binding */ createGitHub)
/* harmony export */ });
/* harmony import */ var _oci_registry_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83361);
/* harmony import */ var _oci_registry_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72045);
/* harmony import */ var _oci_registry_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);
/* harmony import */ var _oci_registry_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79121);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55518);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53859);






/**
 * A client for GitHub's API, on GHES too. What may be mended by another try is tried again, rate limits included.
 * @throws Problem from each operation (surroundings) that says what is wrong and what to do; `interrupted`
 */ function createGitHub({ apiUrl, token, env, signal, retry }) {
    const http = (0,_oci_registry_http_js__WEBPACK_IMPORTED_MODULE_1__/* .createHttp */ .V)(env, 'image-build');
    const base = new URL(`${(apiUrl ?? 'https://api.github.com').replace(/\/+$/, '')}/`);
    const policy = {
        ..._oci_registry_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRetryPolicy */ .ur,
        ...retry
    };
    const ask = (method, url)=>(0,_oci_registry_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retried */ .sT)(async ()=>{
            const answer = await http.send({
                method,
                url,
                headers: headersFor(token)
            }, signal);
            if (!isLimit(answer) && !(0,_oci_registry_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isTransientStatus */ .D)(answer.status)) return answer;
            throw new _oci_registry_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .Transient */ .Rc(refusal(method, url, answer), {
                host: url.host,
                why: String(answer.status),
                retryAfterMs: pauseOf(answer)
            });
        }, policy, signal);
    return {
        get: async (path, schema)=>{
            const url = new URL(path, base);
            const answer = await ask('GET', url);
            if (answer.status === 404) return undefined;
            if (answer.status !== 200) throw refusal('GET', url, answer);
            return (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(schema, answer.body.toString('utf8'), `What ${url.host} says of ${url.pathname}`);
        },
        list: async (path, schema)=>{
            const items = [];
            let url = new URL(path, base);
            while(url !== undefined){
                const answer = await ask('GET', url);
                if (answer.status === 404 && items.length === 0) return undefined;
                if (answer.status !== 200) throw refusal('GET', url, answer);
                const { Type } = await __webpack_require__.e(/* import() */ 6038).then(__webpack_require__.bind(__webpack_require__, 6038));
                const text = answer.body.toString('utf8');
                items.push(...(0,_tools_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(Type.Array(schema), text, `What ${url.host} says of ${url.pathname}`));
                url = nextPage(answer, url);
            }
            return items;
        },
        remove: async (path)=>{
            const url = new URL(path, base);
            const answer = await ask('DELETE', url);
            if (answer.status !== 204 && answer.status !== 200 && answer.status !== 404) throw refusal('DELETE', url, answer);
        },
        close: http.close
    };
}
function headersFor(token) {
    return {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        authorization: `Bearer ${token}`
    };
}
/** Limits are 429, or 403 with one of these (docs.github.com, "Rate limits for the REST API"). */ function isLimit({ status, headers }) {
    const isOver = headers('x-ratelimit-remaining')[0] === '0' || headers('retry-after').length > 0;
    return status === 429 || status === 403 && isOver;
}
/** Until when to wait: Retry-After, else the moment (in seconds since 1970) at which the limit starts anew. */ function pauseOf({ headers }) {
    const [after] = headers('retry-after');
    if (after !== undefined) return (0,_oci_registry_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRetryAfter */ .mu)(after, Date.now());
    const reset = Number(headers('x-ratelimit-reset')[0] ?? Number.NaN);
    return headers('x-ratelimit-remaining')[0] === '0' && Number.isFinite(reset) ? Math.max(0, reset * 1000 - Date.now()) : undefined;
}
/** `<URL>; rel="next"` (RFC 8288). The token goes with it, so that it must be the same place. */ function nextPage({ headers }, from) {
    const next = headers('link').join(',').split(',').map((link)=>/<([^>]+)>\s*;.*\brel="?next"?/.exec(link)?.[1]).find((link)=>link !== undefined);
    if (next === undefined) return undefined;
    const url = URL.canParse(next, from.href) ? new URL(next, from) : undefined;
    if (url?.origin !== from.origin) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsFailed */ .fs)(`${from.host} sends us to another place for the next page of ${from.pathname}`);
    return url;
}
function refusal(method, url, answer) {
    const { status } = answer;
    const todo = status === 401 ? 'Give a token that holds: github-token' : status === 403 || status === 404 ? 'The token must be allowed to: `permissions: packages: write` and `pull-requests: read`, and for removing the Admin role in the package’s settings ("Manage Actions access"); a token of a person needs read:packages and delete:packages' : undefined;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsFailed */ .fs)(`${url.host} answered ${status} to ${method} ${url.pathname}`, {
        log: messagesOf(answer),
        ...todo === undefined ? {} : {
            todo
        }
    });
}
/** `{"message": "…", "documentation_url": "…"}`. */ function messagesOf(answer) {
    const [, message] = /"message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(answer.body.toString('utf8')) ?? [];
    return (0,_oci_registry_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .complaints */ .ZL)(message === undefined ? answer : {
        ...answer,
        body: Buffer.from(message)
    });
}


/***/ }),

/***/ 92603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ resolveLocation),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   lG: () => (/* binding */ apiOrigin)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** Docker Hub is called `docker.io` in names, and its API lives elsewhere. */ const apiHosts = {
    'docker.io': 'registry-1.docker.io'
};
/** Whether a registry runs on this machine: such ones speak plain HTTP, as Docker, too, takes it. */ function isLoopback(registry) {
    const host = registry.replace(/:\d+$/, '').toLowerCase();
    return host === 'localhost' || host === '[::1]' || host.endsWith('.localhost') || host.startsWith('127.') && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 4;
}
/**
 * Where a registry's API is.
 * @param insecureHosts registries (`host` or `host:port`) that speak plain HTTP
 */ function apiOrigin(registry, insecureHosts = []) {
    const scheme = isLoopback(registry) || insecureHosts.includes(registry) ? 'http' : 'https';
    return new URL(`${scheme}://${apiHosts[registry] ?? registry}/`);
}
/**
 * Resolves the Location that a registry gives, which may be relative. A registry behind a proxy that ends TLS
 * often writes its own address with `http:`: it is still reached as it was.
 */ function resolveLocation(location, from) {
    const url = new URL(location, from);
    if (url.hostname === from.hostname && url.protocol === 'http:' && from.protocol === 'https:') {
        url.protocol = 'https:';
        // `http://host:443/` is what some proxies make of it.
        if (url.port === '80') url.port = '';
    }
    return url;
}


/***/ }),

/***/ 83361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZL: () => (/* binding */ complaints),
/* harmony export */   t$: () => (/* binding */ loginHint),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55518);

/** A registry's answer that is none of those we can work with, as a Problem that says what to do. */ function refusal({ repository, request, answer, login }) {
    const { registry } = repository;
    const { status } = answer;
    const details = {
        log: complaints(answer)
    };
    if (status === 401 || status === 403) {
        const what = !login ? `${registry} asks for a login, and none was found` : status === 401 ? `${registry} refuses the login` : `${registry} does not let this login work on ${repository.repository}`;
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)(what, {
            ...details,
            todo: loginHint(repository)
        });
    }
    const what = `${registry} answered ${status} to ${request.method} ${request.url.pathname}`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)(what, {
        ...details,
        ...hintFor(status, repository)
    });
}
/** What a person does so that a registry lets them in. */ function loginHint({ registry, repository }) {
    if (registry === 'ghcr.io') return 'Give the job `permissions: packages: write`, let the package allow this repository ' + '(package settings, "Manage Actions access"), or log in with a token that has `write:packages`.';
    if (registry === 'docker.io') return 'Run `docker login` with an access token that may write, or give `username` and `password`.';
    return `Run \`docker login ${registry}\`, or give \`username\` and \`password\`; the account must be allowed to push to ${repository}.`;
}
function hintFor(status, { registry, repository }) {
    if (status === 404) return {
        todo: `Does ${repository} exist on ${registry}? Some registries want it made first.`
    };
    if (status === 413) return {
        todo: 'The registry, or a proxy before it, limits the size of an upload: raise it.'
    };
    if (status === 429) return {
        todo: 'The registry has had too many requests: wait, or log in for a higher limit.'
    };
    if (status >= 500) return {
        todo: `Run it again later; look at the logs or the status page of ${registry}.`
    };
    return {};
}
/** What a registry says about an error: untrusted, so printable, one line each, and short. */ function complaints({ body }) {
    const text = body.toString('utf8');
    const lines = structured(text) ?? text.split('\n');
    return lines.map((line)=>line.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').trim()).filter((line)=>line !== '').slice(0, 5).map((line)=>line.slice(0, 300));
}
/** `{"errors": [{"code", "message", "detail"}]}` (distribution-spec, "Error Codes"). */ function structured(text) {
    try {
        const parsed = JSON.parse(text);
        if (typeof parsed !== 'object' || parsed === null || !('errors' in parsed)) return undefined;
        if (!Array.isArray(parsed.errors)) return undefined;
        return parsed.errors.map((each)=>{
            if (typeof each !== 'object' || each === null) return String(each);
            const code = 'code' in each ? String(each.code) : '';
            const message = 'message' in each ? String(each.message) : '';
            return `${code}: ${message}`;
        });
    } catch  {
        return undefined;
    }
}


/***/ })

};
