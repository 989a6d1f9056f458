/** Whose turn it is. */
export type Player = 0 | 1;

/**
 * Lets the requests of two runs through one at a time, in an order that is given: the next one comes when the last has
 * got its answer, and each of the two waits with another, or has ended. Nothing depends on how fast anybody is.
 */
export class Turns {
  readonly #order: Iterator<Player>;
  readonly #waiting: [(() => void)[], (() => void)[]] = [[], []];
  readonly #ended: [boolean, boolean] = [false, false];
  #underWay = false;

  /** @param order whose request comes next; where it ends, and where that one has ended, it is the other's turn */
  constructor(order: Iterable<Player>) {
    this.#order = order[Symbol.iterator]();
  }

  /** Waits for its turn. */
  take(player: Player): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting[player].push(resolve);
      this.#next();
    });
  }

  /** A request that was let through has got its answer. */
  give(): void {
    this.#underWay = false;
    this.#next();
  }

  /** A run has no more requests. */
  end(player: Player): void {
    this.#ended[player] = true;
    this.#next();
  }

  #next(): void {
    const players: readonly Player[] = [0, 1];
    if (this.#underWay || players.some((one) => !this.#ended[one] && this.#waiting[one].length === 0)) return;
    const wanted = this.#order.next();
    const fallback: Player = this.#waiting[0].length > 0 ? 0 : 1;
    const player = wanted.done === true || this.#waiting[wanted.value].length === 0 ? fallback : wanted.value;
    const go = this.#waiting[player].shift();
    if (go === undefined) return;
    this.#underWay = true;
    go();
  }
}
