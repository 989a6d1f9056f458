/** A line of log that belongs to a file, for the places that can show it there. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
}

/** The runner's own cache: for what a run has fetched, and the next runner would fetch again. */
export interface Keeping {
  /**
   * Brings back what was kept the latest under a key that begins so: whole and as it was, or not at all.
   * @param path absolute, not there yet; a file or a folder that has the name that it had when it was kept
   * @returns whether there was something
   * @throws Problem: surroundings when the cache fails, takes too long, or gives something else; interrupted
   */
  restore(prefix: string, path: string, signal: AbortSignal): Promise<boolean>;
  /** Has a file or a folder kept when the run is over: by the post step, nobody waits for it. */
  keep(key: string, path: string): void;
}

/**
 * Where we run: the runner of a workflow, or a terminal. Everything that touches the surroundings' own interface
 * (log commands, summary, outputs, state) goes through here; the rooms know nothing of GitHub.
 */
export interface Host {
  readonly kind: 'runner' | 'terminal';
  /** The working folder, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True when a person watches: colours and a live view make sense. */
  readonly interactive: boolean;
  /** Width of the terminal in columns. */
  readonly columns: number;
  /** Aborted when somebody stops the run. */
  readonly signal: AbortSignal;
  /** Hides a value in everything that is printed from now on. */
  mask(secret: string): void;
  /** One or more lines for people; untrusted text is made harmless (no log commands, no escape codes). */
  info(text: string): void;
  debug(text: string): void;
  /** Lines at the bottom of a terminal that replace each other; nothing where nobody watches. None clears them. */
  live(lines: readonly string[]): void;
  /** A foldable part of the log. */
  group(title: string, lines: readonly string[]): void;
  annotate(annotation: Annotation): void;
  /** Markdown for the step summary; nothing happens where there is none. */
  summary(markdown: string): Promise<void>;
  output(name: string, value: string): void;
  /** Keeps a value for the post step; nothing where there is none. */
  saveState(name: string, value: string): void;
  /** Absent where there is no such cache. */
  readonly keeping?: Keeping;
}
