/** Something that is made when it is first asked for. */
export interface Once<T> {
  readonly get: () => Promise<T>;
  /** Undefined when nobody has asked, or it could not be made. */
  readonly made: () => Promise<T | undefined>;
}

/** @param make what throws is thrown to everybody who asks */
export function once<T>(make: () => Promise<T>): Once<T> {
  let made: Promise<T> | undefined;
  return {
    get: () => (made ??= make()),
    made: async () => made?.catch(() => undefined),
  };
}
