import { generateKeyPairSync, type BasePrivateKeyEncodingOptions } from 'node:crypto';

/** A private key that is real, in PEM. @param passphrase it needs one */
export function privateKey(type: 'pkcs1' | 'pkcs8', passphrase?: string): string {
  const privateKeyEncoding: BasePrivateKeyEncodingOptions<'pem'> & { type: 'pkcs1' | 'pkcs8' } = {
    type,
    format: 'pem',
    ...(passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase }),
  };
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding,
  }).privateKey;
}

/** The beginning of a key in OpenSSH's own format, which says whether it needs a passphrase (openssh, PROTOCOL.key). */
export function openSshKey(cipher: 'none' | 'aes256-ctr'): string {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(cipher.length);
  const bytes = Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    length,
    Buffer.from(cipher),
    Buffer.alloc(48),
  ]);
  const lines = bytes.toString('base64').match(/.{1,70}/g) ?? [];
  const word = 'OPENSSH PRIVATE KEY';
  return [`-----BEGIN ${word}-----`, ...lines, `-----END ${word}-----`, ''].join('\n');
}
