/** One tag of a repository. */
export interface TagFact {
  readonly name: string;
  /** Whether it reads as a version: `1.2.3`, `v2`, `2024.06`, `0.1.0rc1`. */
  readonly isVersion: boolean;
  /** Whether image-build has published what it names; absent where nobody has looked. */
  readonly isOurs?: boolean;
  /** What it leads to of what image-build keeps for later runs; absent for anything else, however it is called. */
  readonly entry?: EntryFact;
}

/** A file that is kept for later runs: the contents of a cache mount. */
export interface EntryFact {
  /** `sha256:…` of its manifest. */
  readonly digest: string;
  /** ms since 1970. */
  readonly createdMs: number;
  /** Whose it is: `main`, `pr-7`; absent where nobody has said. */
  readonly slot?: string;
  /** What is found in place of it has the same. */
  readonly family?: string;
}

/** One version of a package on GitHub: a manifest with its tags. */
export interface VersionFact {
  readonly id: string;
  /** `sha256:…` of the manifest. */
  readonly digest: string;
  /** None for what is untagged, platforms of an image included. */
  readonly tags: readonly string[];
  /** When it was made or last changed (a tag came or went), whichever is later; ms since 1970. */
  readonly changedMs: number;
  /** Digests of what its index names. */
  readonly children: readonly string[];
  /** Digest of the manifest that it says something about (a signature, an attestation, our record of a scan). */
  readonly subject?: string;
}

/** What is published in one repository. */
export interface RepositoryFacts {
  readonly tags: readonly TagFact[];
  /** Only where the registry tells: GitHub's packages. Then whole versions are removed, else single tags. */
  readonly versions?: readonly VersionFact[];
}

/** What there is in the Git repository that tags are made from. */
export interface RemoteFacts {
  /** Tag → the branch that makes it. */
  readonly branches: ReadonlyMap<string, string>;
  /** Tags that the names of Git tags make. */
  readonly gitTags: ReadonlySet<string>;
  /** Absent where nobody knows of pull requests. */
  readonly pulls?: PullFacts;
  /** Full hashes of all commits of all branches and tags; absent where this checkout does not have them. */
  readonly commits?: readonly string[];
  /** What the branches' own slots in a cache are called; absent where nobody says. */
  readonly slots?: ReadonlySet<string>;
}

/** Numbers of pull requests; every other one is closed. */
export interface PullFacts {
  readonly open: ReadonlySet<string>;
  /** Of which it is not known. */
  readonly unknown: ReadonlySet<string>;
}

/** What is asked for. */
export interface RetentionRules {
  /** Patterns of tags that stay, with `*` for anything. */
  readonly keep: readonly string[];
  /** Patterns of tags that are named after branches; all other words may be anything (`bookworm`, `buildcache`). */
  readonly branches: readonly string[];
  /** Tags that this repository's settings and its default branch make. */
  readonly own: readonly string[];
  /** Untagged versions that have not changed for so long go; absent: none of them does. */
  readonly untaggedAfterMs?: number;
  /** What was kept for later runs longer ago may go; seven days where it is left out. */
  readonly keptAfterMs?: number;
}
