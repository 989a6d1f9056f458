import type { Package } from './package.ts';

/** What became of a repository. */
export interface AptOutcome {
  readonly suite: string;
  /** `unchanged`: everything was there before; `dry`: nothing was written, and what is said is what would be. */
  readonly state: 'unchanged' | 'published' | 'dry';
  /** The folder, or the branch and its folder. */
  readonly place: string;
  /** How many packages the suite has now, each version and architecture counted. */
  readonly count: number;
  readonly added: readonly Package[];
  /** Of the key that has signed. */
  readonly fingerprint: string;
}

/** Makes text from outside harmless where it is shown. */
export interface AptPage {
  readonly md: (text: string) => string;
  readonly code: (text: string) => string;
  readonly table: (
    head: readonly { readonly title: string; readonly right?: boolean }[],
    rows: readonly (readonly string[])[],
  ) => string;
}

/** In lines for a terminal or a log. Sizes come as `bytes` writes them. */
export function aptLines(outcome: AptOutcome, bytes: (size: number) => string): readonly string[] {
  return [
    `${outcome.suite}: ${headline(outcome)}`,
    ...outcome.added.map(
      ({ name, version, architecture, size }) => `  + ${name} ${version} ${architecture} (${bytes(size)})`,
    ),
    `  signed by ${outcome.fingerprint}`,
  ];
}

/** The same for the step summary. */
export function aptMarkdown(
  outcome: AptOutcome,
  bytes: (size: number) => string,
  { md, code, table }: AptPage,
): string {
  const rows = outcome.added.map(({ name, version, architecture, size }) => [
    md(name),
    md(version),
    md(architecture),
    bytes(size),
  ]);
  const head = [
    { title: 'package' },
    { title: 'version' },
    { title: 'architecture' },
    { title: 'size', right: true },
  ];
  const parts = [
    `### apt repository, suite ${code(outcome.suite)}`,
    md(headline(outcome)),
    ...(rows.length === 0 ? [] : [table(head, rows)]),
    `Signed by ${code(outcome.fingerprint)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What `image-build apt --json` prints. */
export function aptAnswer(outcome: AptOutcome): Readonly<Record<string, unknown>> {
  const { suite, state, place, count, added, fingerprint } = outcome;
  const packages = added.map(({ name, version, architecture, path, size, sha256 }) => ({
    name,
    version,
    architecture,
    path,
    size,
    sha256,
  }));
  return { suite, state, place, count, added: packages, fingerprint };
}

function headline(outcome: AptOutcome): string {
  return outcome.state === 'dry' ? `nothing is written; it would be ${newState(outcome)}` : newState(outcome);
}

function newState({ state, count, added, place }: AptOutcome): string {
  const all = count === 1 ? '1 package' : `${count} packages`;
  if (state === 'unchanged') return `${all} in ${place}: everything was there before, nothing was changed`;
  if (added.length === 0) return `${all} in ${place}: signed anew`;
  return `${all} in ${place}, ${added.length} of them new`;
}
