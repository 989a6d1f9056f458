/**
 * What the rules of the lint gate see of an image: plain data, with variables put in as far as they are known without
 * an engine. Nothing that is not known is guessed: it is absent, and a rule then says nothing.
 */
export interface LintImage {
  readonly name: string;
  /** The Dockerfile, relative to the working folder. */
  readonly file: string;
  /** `# syntax=` (or BUILDKIT_SYNTAX) names the frontend. */
  readonly hasSyntaxLine: boolean;
  readonly platforms: readonly string[];
  /** The stages that the image needs, in the order of the file. */
  readonly stages: readonly LintStage[];
  /** Index (LintStage.index) of the stage that is built. */
  readonly target: number;
  /** Absent where it is not on this machine, or nothing is taken from it. */
  readonly context?: LintContext;
}

export interface LintStage {
  /** In the Dockerfile, from 0. */
  readonly index: number;
  /** Of its FROM, 1-based. */
  readonly line: number;
  /** Its FROM as it is written. */
  readonly text: string;
  readonly base: LintBase;
  readonly steps: readonly LintStep[];
}

export type LintBase =
  | { readonly kind: 'stage'; readonly index: number }
  /** An image of the plan. */
  | { readonly kind: 'sibling'; readonly name: string }
  /** `text`: the reference with its variables put in. */
  | { readonly kind: 'outside'; readonly text: string }
  | { readonly kind: 'scratch' }
  /** A context that was given, or what nobody can tell. */
  | { readonly kind: 'unknown' };

interface Placed {
  /** 1-based, where the instruction starts. */
  readonly line: number;
  /** The instruction as it is written, without its heredocs: what a finding of it is recognised by. */
  readonly text: string;
}

export interface LintRun extends Placed {
  readonly kind: 'run';
  /** The words of its JSON form; absent for the shell's. */
  readonly argv?: readonly string[];
  /** What the shell gets, on one line. */
  readonly command: string;
  readonly heredocs: readonly string[];
  readonly mounts: readonly LintMount[];
  /** SHELL that is in force; absent where it is the base's. */
  readonly shell?: readonly string[];
  /** ARG and ENV of the Dockerfile at this place, as far as they are known. */
  readonly variables: ReadonlyMap<string, string>;
}

export interface LintMount {
  /** Absent where a variable hides it. */
  readonly type?: string;
  /** Absolute and clean; absent where it is not known. */
  readonly target?: string;
  /** What tells a cache from others, by platform (as LintImage.platforms); absent ones are not known. */
  readonly ids: readonly (string | undefined)[];
  /** As it is written; absent where nothing is said, which means `shared`. */
  readonly sharing?: string;
  readonly from?: string;
  readonly source?: string;
}

export interface LintCopy extends Placed {
  readonly kind: 'copy';
  readonly isAdd: boolean;
  /** `--from`, whatever it names; absent for the main context. */
  readonly from?: string;
  /** Paths, patterns and addresses; those with unknown variables stay as they are written. */
  readonly sources: readonly string[];
  readonly destination: string;
  readonly excludes: readonly string[];
  readonly keepsParents: boolean;
  readonly checksum?: string;
  readonly hasHeredocs: boolean;
}

export interface LintVariables extends Placed {
  readonly kind: 'arg' | 'env';
  /** Values as they are written, without quotes; absent for ARG without a default. */
  readonly pairs: readonly { readonly name: string; readonly value?: string }[];
}

export interface LintOther extends Placed {
  readonly kind: 'other';
  readonly keyword: string;
}

export type LintStep = LintRun | LintCopy | LintVariables | LintOther;

/** What lies in the main build context, as far as rules ask for it. Paths are relative to it. */
export interface LintContext {
  /** The ignore file in force, relative to the working folder; absent where there is none. */
  readonly ignoreFile?: string;
  /** Something says that a program is made here: package.json, Cargo.toml, go.mod, … lie at the root. */
  readonly isProject: boolean;
  /** Folders nobody wants in a build and that get into it, though no COPY names them. */
  readonly letIn: readonly LetIn[];
  /** Workspaces whose root lies in the context. */
  readonly workspaces: readonly Workspace[];
}

export interface LetIn {
  /** `.git`, `web/node_modules`. */
  readonly path: string;
  /** What its files weigh; absent where it cannot be measured. */
  readonly bytes?: number;
}

export interface Workspace {
  /** `commands`: the folders of `cmd/` in a single Go module. */
  readonly kind: 'cargo' | 'npm' | 'go' | 'commands';
  /** The file that names the members: `Cargo.toml`, `package.json`, `pnpm-workspace.yaml`, `go.work`; else `go.mod`. */
  readonly root: string;
  readonly members: readonly Member[];
}

export interface Member {
  /** What `-p`, `--workspace` and the like call it; its folder where it has no name. */
  readonly name: string;
  /** `crates/api`. */
  readonly folder: string;
  /** `crates/api/Cargo.toml`. */
  readonly manifest: string;
  /** Whether the ignore file lets the manifest through. */
  readonly isInContext: boolean;
  /** Names of members that it is built with. */
  readonly needs: readonly string[];
}
