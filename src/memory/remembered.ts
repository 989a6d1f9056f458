import { reasonOf } from './losses.ts';

/** What was found of something that is kept beside an image. That nobody knows is not the same as that there is none. */
export type Remembered<T> =
  | { readonly kind: 'found'; readonly value: T }
  /** It was never kept: the registry has said so. */
  | { readonly kind: 'none' }
  | Unknown;

export interface Unknown {
  readonly kind: 'unknown';
  /** One sentence: `ghcr.io answered 500 to GET …`, `its record makes no sense`. */
  readonly why: string;
  /** The registry lists it: where asking again does not help, keeping it again does. */
  readonly isListed: boolean;
}

/** What a failure to ask a registry leaves, for `catch`. @throws `interrupted` when it is that */
export function unknownBy(error: unknown): Unknown {
  return { kind: 'unknown', why: reasonOf(error), isListed: false };
}

/** For whom what cannot be had is lost, whatever became of it. */
export function valueOf<T>(remembered: Remembered<T>): T | undefined {
  return remembered.kind === 'found' ? remembered.value : undefined;
}
