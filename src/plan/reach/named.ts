import { normalizePlatform } from '../../oci/platform.ts';
import type { BakeTarget } from '../bake.ts';
import { contextKeyOf } from '../link.ts';
import { isRemote } from '../paths.ts';
import { addressOf } from './fetched.ts';

/** Where a context comes from. */
export type Origin =
  | { readonly kind: 'folder'; readonly folder: string }
  /** An image of the plan. */
  | { readonly kind: 'image'; readonly name: string }
  /** An image from outside, `docker-image://`. */
  | { readonly kind: 'outside'; readonly text: string }
  /** `oci-layout://`: its folder, and the digest where the user names one. */
  | { readonly kind: 'layout'; readonly folder: string; readonly digest?: string }
  /** What the engine fetches itself. */
  | { readonly kind: 'address'; readonly text: string; readonly isFixed: boolean };

/** A named context that a reference leads to. */
export interface NamedContext {
  /** As the target has it, with `::PLATFORM` where there is one. */
  readonly key: string;
  readonly origin: Origin;
  /** The platform that it is taken for. */
  readonly platform: string;
}

/** Finds the named context that BuildKit puts in the place of a reference or a stage. */
export type NamedContexts = (name: string, platform: string) => NamedContext | undefined;

/** Where a context's text, as Bake has it, leads to. */
export function originOf(text: string): Origin {
  const after = (prefix: string): string | undefined =>
    text.startsWith(prefix) ? text.slice(prefix.length) : undefined;
  const name = after('target:');
  if (name !== undefined) return { kind: 'image', name };
  const image = after('docker-image://');
  if (image !== undefined) return { kind: 'outside', text: image };
  const layout = after('oci-layout://');
  if (layout !== undefined) return layoutOf(layout);
  if (!isRemote(text)) return { kind: 'folder', folder: text };
  const address = addressOf(text, undefined, true);
  return { kind: 'address', text, isFixed: address.kind !== 'local' && address.isFixed };
}

/** `FOLDER`, `FOLDER:TAG`, `FOLDER@DIGEST`. */
function layoutOf(text: string): Origin {
  const [, folder = text, , digest] = /^(.*?)(:[\w.-]+)?(?:@(sha256:[0-9a-f]{64}))?$/.exec(text) ?? [];
  return { kind: 'layout', folder, ...(digest === undefined ? {} : { digest }) };
}

/**
 * BuildKit looks for `NAME::PLATFORM` first, then for `NAME`; `scratch` and `context` are never replaced.
 * Source: github.com/moby/buildkit, frontend/dockerui/config.go, NamedContext.
 */
export function namedContexts(target: BakeTarget): NamedContexts {
  const given: (readonly [string, string])[] = Object.entries(target.contexts ?? {});
  const byName = new Map(given.map(([key, value]) => [spelled(key), [key, value] as const]));
  return (name, platform) => {
    if (['scratch', 'context'].includes(name.toLowerCase())) return undefined;
    const key = contextKeyOf(name);
    const found = byName.get(`${key}::${platform}`) ?? byName.get(key);
    return found === undefined ? undefined : { key: found[0], origin: originOf(found[1]), platform };
  };
}

function spelled(key: string): string {
  const at = key.lastIndexOf('::');
  return at < 0 ? contextKeyOf(key) : `${contextKeyOf(key.slice(0, at))}::${platformIn(key.slice(at + 2))}`;
}

function platformIn(text: string): string {
  try {
    return normalizePlatform(text);
  } catch {
    return text;
  }
}
