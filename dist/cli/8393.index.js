export const id = 8393;
export const ids = [8393];
export const modules = {

/***/ 28393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepComment: () => (/* binding */ keepComment)
/* harmony export */ });
/**
 * Puts a comment into a pull request once and changes it from then on. Only what was written under our own name and
 * begins with the marker is ours: nothing else is touched. Of several of ours the oldest stays.
 * @throws never: whatever goes wrong is told in what it gives
 */ async function keepComment({ marker, body, isNeeded }, conversation) {
    try {
        const marked = [];
        for await (const one of conversation.comments())if (one.body.startsWith(marker)) marked.push(one);
        if (marked.length === 0 && !isNeeded) return {
            kind: 'not-needed'
        };
        const me = marked.length === 0 ? undefined : await conversation.me();
        const [first, ...others] = marked.filter(({ author })=>author === me);
        if (first === undefined) {
            if (!isNeeded) return {
                kind: 'not-needed'
            };
            await conversation.create(body);
            return {
                kind: 'created'
            };
        }
        const isSame = first.body.trimEnd() === body.trimEnd();
        if (!isSame) await conversation.update(first.id, body);
        for (const { id } of others)await conversation.remove(id);
        return {
            kind: isSame ? 'same' : 'updated'
        };
    } catch (error) {
        return refusal(error);
    }
}
/** GitHub says 404 for what a token may not even see, and 403 for a used-up rate limit, too. */ function refusal(error) {
    const why = error instanceof Error ? error.message : String(error);
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    const isLimit = /rate limit|abuse/i.test(why);
    const isRefused = status === 401 || status === 404 || status === 403 && !isLimit;
    return {
        kind: isRefused ? 'refused' : 'failed',
        why
    };
}


/***/ })

};
