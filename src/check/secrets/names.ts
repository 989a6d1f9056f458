/**
 * Names of variables that hold secrets. As BuildKit's SecretsUsedInArgOrEnv, but for `KEY` alone: public keys that
 * packages are checked with (`GPG_KEY` of Docker's python images) are no secrets.
 */
const secretName =
  /(?:^|[_.-])(?:api_?key|(?:access|secret|private|encryption|signing|auth|ssh|deploy|master)_key|auth|credentials?|passw(?:or)?d|pword|passphrase|secret|token)s?(?:$|[_.-])/i;
/** What stands beside such a word when the value is none: a place, a switch, a number, a public part. */
const harmlessName =
  /(?:^|[_.-])(?:public|file|files|path|dir|url|uri|endpoint|host|type|method|name|id|ttl|expiry|expires|length|size|enabled|disabled|header|algorithm|issuer|mode|version)(?:$|[_.-])/i;

/** Whether a variable, build argument or label is named as if its value were a secret. */
export function isSecretName(name: string): boolean {
  // apiKey and dbPassword, too.
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1_$2');
  return secretName.test(words) && !harmlessName.test(words);
}

/** Values that everybody knows, and that stand for "put yours here". */
const placeholder =
  /^(?:change-?_?me|changeit|password|passwd|pass|secret|token|example|sample|test(?:ing)?|dummy|fake|none|null|nil|unset|undefined|redacted|removed|true|false|yes|no|on|off|default|todo|x+|\*+|\.+|-+|0+|<.*>)$/i;

/** What can be told of a value without showing it. */
export function kindOfValue(value: string): 'none' | 'placeholder' | 'value' {
  const text = value.trim().replace(/^(["'])(.*)\1$/, '$2');
  if (text === '') return 'none';
  // A reference to another variable, a path or a number is no value of a secret.
  if (/^\$(?:\w+|\{[^}]*\})$/.test(text) || /^(?:\/|\.\/|~\/)/.test(text) || /^\d{1,5}$/.test(text))
    return 'none';
  return placeholder.test(text) ? 'placeholder' : 'value';
}

/** Whether a value is an address with a password in it: `https://user:password@host/`. */
export function hasPasswordInUrl(value: string): boolean {
  const [, password] = /[a-z][\w+.-]*:\/\/[^\s/:@]*:([^\s/@]+)@/i.exec(value) ?? [];
  return password !== undefined && kindOfValue(password) === 'value';
}
