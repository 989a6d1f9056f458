import type { ImageReport } from './result.ts';
import { isGood } from './view.ts';

/** How a drawing shows an image: what was stopped looks as if nobody had asked for it, and its word tells it apart. */
export type Looks = 'built' | 'reused' | 'failed' | 'skipped' | 'planned';

/** A plan shows what is to become of an image, a build what became of it. */
export function looksOf(image: ImageReport): Looks {
  switch (image.state) {
    case 'failed':
      return 'failed';
    case 'built':
    case 'reused':
      return isGood(image) ? image.state : 'failed';
    case 'planned':
      return image.decision === 'reuse' ? 'reused' : 'planned';
    case 'skipped':
    case 'stopped':
      return 'skipped';
  }
}
