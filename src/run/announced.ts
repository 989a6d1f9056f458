import { interrupted } from '../problem.ts';

/** What was announced, or waited for, does not count any more. */
class Void extends Error {
  override readonly name = 'Void';

  constructor() {
    super('void: the build is tried again');
  }
}

interface Awaited {
  readonly dir: Promise<string>;
  readonly resolve: (dir: string) => void;
  readonly reject: (error: Error) => void;
}

/** What has been announced and asked for, by platform and image; and whether more may come. */
interface Board {
  readonly known: Map<string, Awaited>;
  isOver: boolean;
}

/** Layouts that others wait for: a derived image is compared with its base, and either may be ready first. */
export class Announced {
  readonly #board: Board;
  readonly #isVoid: () => boolean;

  constructor(board: Board = { known: new Map(), isOver: false }, isVoid = (): boolean => false) {
    this.#board = board;
    this.#isVoid = isVoid;
  }

  /** The same announcements for one who waits no longer once it is void itself: it says so before `forget` is called. */
  askedBy(isVoid: () => boolean): Announced {
    return new Announced(this.#board, isVoid);
  }

  /** A layout is there and whole. */
  add(image: string, platform: string, dir: string): void {
    this.#entry(image, platform).resolve(dir);
  }

  /** They are void: what comes next of these images is waited for. */
  forget(images: readonly string[]): void {
    const { known } = this.#board;
    for (const [key, { reject }] of known)
      if (images.includes(imageOf(key))) {
        // Who waits for one of them is void itself, or asks again.
        reject(new Void());
        known.delete(key);
      }
  }

  /**
   * The folder of a layout, as soon as it is there.
   * @throws Problem (interrupted) when the run ends without it
   * @throws Void where the one who asks does not count any more, whose answer nobody reads
   */
  async of(image: string, platform: string): Promise<string> {
    for (;;) {
      if (this.#isVoid()) throw new Void();
      try {
        return await this.#entry(image, platform).dir;
      } catch (error) {
        if (!(error instanceof Void)) throw error;
      }
    }
  }

  /** Nothing comes any more. */
  end(): void {
    this.#board.isOver = true;
    for (const { reject } of this.#board.known.values()) reject(interrupted());
  }

  #entry(image: string, platform: string): Awaited {
    const { known, isOver } = this.#board;
    const key = `${platform} ${image}`;
    const entry = known.get(key) ?? awaited();
    known.set(key, entry);
    if (isOver) entry.reject(interrupted());
    return entry;
  }
}

function awaited(): Awaited {
  let resolve: Awaited['resolve'] = () => undefined;
  let reject: Awaited['reject'] = () => undefined;
  const dir = new Promise<string>((done, fail) => {
    resolve = done;
    reject = fail;
  });
  // It may fail before anybody waits for it.
  dir.catch(() => undefined);
  return { dir, resolve, reject };
}

function imageOf(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}
