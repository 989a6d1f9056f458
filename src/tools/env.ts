/**
 * What a program that we run may know of our environment. It is a list of what is allowed, not of what is
 * forbidden: tokens (`GITHUB_TOKEN`, `ACTIONS_*`, `INPUT_*`, `*_PASSWORD`), switches that would change a tool's
 * answer (`HADOLINT_*`, `TRIVY_*`, `NO_COLOR`) and whatever else there is never get in.
 */
const allowed = new Set([
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'TMPDIR',
  'TMP',
  'TEMP',
  'LANG',
  'LC_ALL',
  'TZ',
  'XDG_CACHE_HOME',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'XDG_STATE_HOME',
  'XDG_RUNTIME_DIR',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'ALL_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  // Windows cannot start a program without these.
  'SYSTEMROOT',
  'SYSTEMDRIVE',
  'WINDIR',
  'COMSPEC',
  'PATHEXT',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
  'PROGRAMDATA',
]);

export type Env = Readonly<Record<string, string | undefined>>;

/**
 * The environment for a tool: the allowed part of ours, and what this tool needs on top.
 * @param env ours; names are compared without regard to case (`https_proxy`, Windows' `Path`)
 * @param extra wins over `env`; a value of `undefined` takes a name away
 */
export function cleanEnv(env: Env, extra: Env = {}): Record<string, string> {
  const inherited = Object.entries(env).filter(([name]) => allowed.has(name.toUpperCase()));
  const merged: Record<string, string> = {};
  for (const [name, value] of [...inherited, ...Object.entries(extra)]) {
    if (value === undefined) Reflect.deleteProperty(merged, name);
    else merged[name] = value;
  }
  return merged;
}
