import { interrupted } from '../problem.ts';

/** What was announced, or waited for, does not count any more. */
class Void extends Error {
  override readonly name = 'Void';
}

interface Awaited {
  readonly dir: Promise<string>;
  readonly resolve: (dir: string) => void;
  readonly reject: (error: Error) => void;
}

/** Layouts that others wait for: a derived image is compared with its base, and either may be ready first. */
export class Announced {
  readonly #known = new Map<string, Awaited>();
  #isOver = false;

  /** A layout is there and whole. */
  add(image: string, platform: string, dir: string): void {
    this.#entry(image, platform).resolve(dir);
  }

  /** They are void: what comes next of these images is waited for. */
  forget(images: readonly string[]): void {
    for (const [key, { reject }] of this.#known)
      if (images.includes(imageOf(key))) {
        // Who waits for one of them is void itself, or asks again.
        reject(new Void());
        this.#known.delete(key);
      }
  }

  /** The folder of a layout, as soon as it is there. @throws Problem (interrupted) when the run ends without it */
  async of(image: string, platform: string): Promise<string> {
    for (;;)
      try {
        return await this.#entry(image, platform).dir;
      } catch (error) {
        if (!(error instanceof Void)) throw error;
      }
  }

  /** Nothing comes any more. */
  end(): void {
    this.#isOver = true;
    for (const { reject } of this.#known.values()) reject(interrupted());
  }

  #entry(image: string, platform: string): Awaited {
    const key = `${platform} ${image}`;
    const known = this.#known.get(key) ?? awaited();
    this.#known.set(key, known);
    if (this.#isOver) known.reject(interrupted());
    return known;
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
