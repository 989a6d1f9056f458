export const id = 2374;
export const ids = [2374];
export const modules = {

/***/ 12374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSshKeys: () => (/* binding */ openSshKeys)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55518);





/**
 * Private keys that a workflow hands on as one text, for steps that have no agent: a called workflow has none of its caller.
 * They are masked before anything else, never an argument, and are files that only this user may read until the run is over.
 * @param text one below the other, as `ssh-keygen` writes them
 * @throws Problem (request) for what is no private key, and for one that needs a passphrase; it shows nothing of it
 */ async function openSshKeys(text, { mask, env }) {
    mask(text);
    const keys = keysIn(text);
    // The runner empties its own when the job ends, however this process does.
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'image-build-ssh-'));
    const removeWithUs = ()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
            recursive: true,
            force: true
        });
    process.once('exit', removeWithUs);
    const files = keys.map((_, index)=>(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `key-${index}`));
    await Promise.all(keys.map((key, index)=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(files[index] ?? '', key, {
            mode: 0o600
        })));
    return {
        ssh: `default=${files.join(',')}`,
        remove: async ()=>{
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, {
                recursive: true,
                force: true
            });
            process.removeListener('exit', removeWithUs);
        }
    };
}
/** RFC 7468: a line each around what is in base64. */ const keyPattern = /^-----BEGIN ((?:[A-Z0-9]+ )*PRIVATE KEY)-----\n([\s\S]*?)^-----END \1-----$/gm;
function keysIn(text) {
    const lines = text.split(/\r?\n/).map((line)=>line.trim()).join('\n');
    const found = [
        ...lines.matchAll(keyPattern)
    ];
    const rest = lines.replaceAll(keyPattern, '').trim();
    if (found.length === 0 || rest !== '') throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .badRequest */ .li)(found.length === 0 ? 'ssh-keys holds no private key' : 'ssh-keys holds more than private keys', {
        todo: 'Give the whole file as ssh-keygen has written it, with its line ends; several one below the other'
    });
    return found.map(([key, kind = '', body = ''], index)=>{
        if (isLocked(kind, body)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .badRequest */ .li)(`ssh-keys: the passphrase of key ${index + 1} is not known here`, {
            todo: 'Give a deploy key without one: ssh-keygen -N ""'
        });
        return `${key}\n`;
    });
}
/** Whether a key needs a passphrase: by its words in PEM (RFC 1421), by its cipher in OpenSSH's own format. */ function isLocked(kind, body) {
    if (kind.startsWith('ENCRYPTED ') || /^Proc-Type: 4,ENCRYPTED$/m.test(body)) return true;
    if (kind !== 'OPENSSH PRIVATE KEY') return false;
    // "openssh-key-v1" and a zero, the length of the cipher's name in four bytes, the name (openssh's PROTOCOL.key).
    const bytes = Buffer.from(body, 'base64');
    const magic = 'openssh-key-v1\0';
    if (bytes.toString('latin1', 0, magic.length) !== magic || bytes.length < magic.length + 4) return false;
    const length = bytes.readUInt32BE(magic.length);
    return bytes.toString('latin1', magic.length + 4, magic.length + 4 + length) !== 'none';
}


/***/ })

};
