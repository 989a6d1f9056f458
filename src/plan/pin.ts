/** What a base image brings into the builds that stand on it, on one platform. */
export interface BaseSettings {
  /** ENV of its config: a COPY below may name these variables. */
  readonly env: Readonly<Record<string, string>>;
  /** ONBUILD instructions, which run in the build that stands on it. */
  readonly onbuild: readonly string[];
  /** Of its layers, bottom first; absent where the base could not be looked up. */
  readonly diffIds?: readonly string[];
}

/** What an outside reference stands for in this run. */
export type Pin =
  | {
      readonly state: 'pinned';
      /** In full, with the digest: `docker.io/library/debian:bookworm-slim@sha256:…`. */
      readonly reference: string;
      /** Of the index, or of the only manifest. */
      readonly digest: string;
      /** Platform → its settings; only for bases (FROM), and only for platforms that the image is taken for: a single one is for all. */
      readonly settings: Readonly<Record<string, BaseSettings>>;
      /**
       * What it says that it is for, normalised and sorted: of an index each image, of a single one its config. Only
       * for bases; absent where it does not say so.
       */
      readonly platforms?: readonly string[];
    }
  | {
      readonly state: 'unknown';
      /** Why it could not be looked up, one sentence. */
      readonly why: string;
    };

/** All outside references of a plan by the text that names them. */
export type Pins = ReadonlyMap<string, Pin>;
