export const id = 5668;
export const ids = [5668];
export const modules = {

/***/ 75668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openReleases: () => (/* binding */ openReleases)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82078);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8219);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53859);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8409);




/** How long one answer may take, in milliseconds. */ const patience = 30_000;
const perPage = 100;
/**
 * The releases of a repository on GitHub. This module is loaded late: GitHub's client takes a while to load.
 * @param signal ends what is under way
 */ function openReleases(repository, signal) {
    const { octokit, place, limit } = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .openClient */ .My)(repository, patience, signal);
    const { repos } = octokit.rest;
    return {
        commitOf: async (tag)=>{
            try {
                const answer = await repos.getCommit({
                    ...place,
                    ref: `tags/${tag}`,
                    mediaType: {
                        format: 'sha'
                    }
                });
                const told = answer.data;
                const hash = typeof told === 'string' ? told.trim() : answer.data.sha;
                if (!/^[0-9a-f]{40,64}$/.test(hash)) throw new _github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .BadAnswer */ .CF('the answer broke off');
                return hash;
            } catch (error) {
                // 422 is what it says of a name that leads to nothing.
                if ((0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .isStatus */ .zM)(error, 404) || (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .isStatus */ .zM)(error, 422)) return undefined;
                throw error;
            }
        },
        all: async ()=>(await octokit.paginate(repos.listReleases, {
                ...place,
                per_page: perPage
            })).map(toRelease),
        assets: async (id)=>(await octokit.paginate(repos.listReleaseAssets, {
                ...place,
                release_id: id,
                per_page: perPage
            })).map(toAsset),
        notes: async (tag, since)=>{
            const more = since === undefined ? {} : {
                previous_tag_name: since
            };
            return (await repos.generateReleaseNotes({
                ...place,
                tag_name: tag,
                ...more
            })).data.body;
        },
        create: async ({ tag, body, isPrerelease })=>{
            const draft = {
                tag_name: tag,
                name: tag,
                body,
                draft: true,
                prerelease: isPrerelease
            };
            return toRelease((await repos.createRelease({
                ...place,
                ...draft
            })).data);
        },
        upload: async ({ uploadUrl }, { name, label, data })=>{
            const url = new URL(uploadUrl.replace(/\{.*$/, ''));
            url.searchParams.set('name', name);
            if (label !== undefined) url.searchParams.set('label', label);
            const headers = {
                'content-type': 'application/octet-stream'
            };
            const answer = await octokit.request({
                method: 'POST',
                url: url.href,
                headers,
                data
            });
            return toAsset((0,_tools_json_js__WEBPACK_IMPORTED_MODULE_1__/* .checkJson */ .Zs)(assetSchema, answer.data, `What GitHub says of ${name}`));
        },
        removeAsset: async (id)=>{
            await repos.deleteReleaseAsset({
                ...place,
                asset_id: id
            });
        },
        digestOf: async ({ id, size })=>{
            const answer = await repos.getReleaseAsset({
                ...place,
                asset_id: id,
                headers: {
                    accept: 'application/octet-stream'
                },
                request: {
                    parseSuccessResponseBody: false,
                    signal: limit(size)
                }
            });
            const body = answer.data;
            if (!(body instanceof ReadableStream)) throw new TypeError('a file of a release came as no stream');
            try {
                return (await (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfStream */ .Ul)(body)).digest;
            } catch  {
                throw new _github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .BadAnswer */ .CF('the file broke off');
            }
        },
        publish: async (id, { isPrerelease, latest })=>{
            const change = {
                draft: false,
                prerelease: isPrerelease,
                make_latest: latest
            };
            return toRelease((await repos.updateRelease({
                ...place,
                release_id: id,
                ...change
            })).data);
        }
    };
}
function toRelease({ id, tag_name, draft, prerelease, html_url, upload_url }) {
    return {
        id,
        tag: tag_name,
        isDraft: draft,
        isPrerelease: prerelease,
        url: html_url,
        uploadUrl: upload_url
    };
}
const assetSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Object({
    id: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Number(),
    name: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String(),
    size: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Number(),
    state: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String(),
    digest: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Union([
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Null(),
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String()
    ]))
});
/** `starter` is the state of what a broken upload has left, though the API's description does not know it. */ function toAsset({ id, name, size, state, digest }) {
    return {
        id,
        name,
        size,
        isWhole: state === 'uploaded',
        ...typeof digest === 'string' ? {
            digest
        } : {}
    };
}


/***/ })

};
