import type { PublishSource } from '../../src/publish/request.ts';

/** An image that comes from layouts on disk. */
export function fromLayouts(...dirs: readonly string[]): PublishSource {
  return { kind: 'layouts', dirs };
}
