import { createHash } from 'node:crypto';

/** What a registry has under one path. */
export interface Page {
  /** `package`: what a tool installs. `other`: where a tool reads what there is. */
  readonly kind: 'package' | 'other';
  readonly body: string | Buffer;
  /** `application/octet-stream` where it is left out. */
  readonly type?: string;
}

/** A registry: path → what is there. */
export type Site = Readonly<Record<string, Page>>;

/** A registry of one tool, with the packages that were asked for. */
export interface PackageRegistry {
  readonly site: Site;
  /** The files of a project that uses these of the packages: its lock file, and what says where the registry is. */
  files(packages: readonly string[]): Readonly<Record<string, string>>;
}

/** Where all registries are, through the proxy: the address is no part of what a project says, and no port changes it. */
export const packagesHost = 'packages.test';

export function hashOf(kind: 'sha256' | 'sha512', bytes: string | Buffer, as: 'hex' | 'base64'): string {
  return createHash(kind).update(bytes).digest(as);
}
