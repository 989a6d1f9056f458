/** Labels and annotations that say when and from what commit an image was made: they change on every run. */
const changing = new Set([
  'org.opencontainers.image.created',
  'org.opencontainers.image.revision',
  'org.label-schema.build-date',
  'org.label-schema.vcs-ref',
]);

/** Whether a label counts; for annotations their name without the level (`index:`). */
export function isStable(name: string): boolean {
  return !changing.has(name);
}

/** The shortest form in which a commit is commonly written. */
const shortest = 7;

/** A label's value in which a placeholder stands for the commit, in full or shortened: it changes on every run. */
export function withoutCommit(value: string, commit: string | undefined): string {
  if (commit === undefined || commit.length < shortest) return value;
  const full = commit.toLowerCase();
  return value.replaceAll(/(?<![0-9A-Za-z])[0-9a-fA-F]{7,64}(?![0-9A-Za-z])/g, (word) =>
    full.startsWith(word.toLowerCase()) ? '(commit)' : word,
  );
}
