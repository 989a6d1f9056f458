import type { ImageContents } from '../../../../src/check/layers/contents.ts';
import type { ElfFacts, LayerEntry } from '../../../../src/check/layers/layer-facts.ts';
import { mergeLayers } from '../../../../src/check/layers/merge.ts';
import type { ContentsRule, Hit, RunConfig, Seen } from '../../../../src/check/contents-gate/rule.ts';
import type { InstalledPackage } from '../../../../src/check/vulnerabilities/report.ts';
import { noDemands } from '../../../../src/plan/demands/profiles.ts';
import type { ContentsPolicy } from '../../../../src/request/policy.ts';

/** What an entry is, beside a file of 1 byte that everybody may read and root may write. */
export type Entry = Partial<Omit<LayerEntry, 'path'>> & { readonly text?: string };

const elf: ElfFacts = {
  isProgram: true,
  needed: [],
  runPaths: [],
  hasDebugSymbols: false,
  debugBytes: 0,
};

/** A program that is linked statically, or as it is said. */
export const program = (facts: Partial<ElfFacts> = {}, more: Entry = {}): Entry => ({
  mode: 0o755,
  elf: { ...elf, ...facts },
  ...more,
});
export const library = (facts: Partial<ElfFacts> = {}): Entry => program({ isProgram: false, ...facts });
/** A script that everybody may run, by what its first line has behind `#!`. */
export const script = (line = '/bin/sh'): Entry => ({ mode: 0o755, script: line });
export const link = (to: string): Entry => ({ kind: 'symlink', mode: 0o777, link: to });
export const folder = (mode = 0o755, more: Entry = {}): Entry => ({ kind: 'folder', mode, size: 0, ...more });
export const file: Entry = {};

/** The contents of an image with these entries in one layer; links come after what they lead to. */
export function contentsOf(entries: Readonly<Record<string, Entry>>): ImageContents {
  const texts: Record<string, string> = {};
  const all = Object.entries(entries).map(([path, { text, ...entry }]): LayerEntry => {
    if (text !== undefined) texts[path] = text;
    return { path, kind: 'file', size: text?.length ?? 1, mode: 0o644, uid: 0, gid: 0, ...entry };
  });
  return mergeLayers([{ diffId: 'sha256:0', bytes: 1, entries: all, texts }]);
}

export interface Given {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly config?: RunConfig;
  readonly policy?: Partial<ContentsPolicy>;
  readonly installed?: readonly Pick<InstalledPackage, 'name' | 'version'>[];
  /** Of what is installed. */
  readonly kind?: string;
}

export function seen({ files = {}, config = {}, policy = {}, installed = [], kind = 'debian' }: Given): Seen {
  const isSystem = !['node-pkg', 'python-pkg', 'gobinary', 'conda-pkg'].includes(kind);
  return {
    contents: contentsOf(files),
    config,
    policy: { ...noDemands, ...policy },
    installed: () => installed.map((one) => ({ ...one, kind, isSystem, licenses: [] })),
  };
}

/** What a rule finds. */
export function hitsOf(rule: ContentsRule, given: Given): readonly Hit[] {
  return rule.find(seen(given));
}

/** Where a rule finds something: its paths, or the packages. */
export function found(rule: ContentsRule, given: Given): readonly (string | undefined)[] {
  return hitsOf(rule, given).map(({ path, package: named }) => path ?? named?.name);
}

/** Packages by their names. */
export const packages = (...names: readonly string[]): readonly { name: string; version: string }[] =>
  names.map((name) => ({ name, version: '1' }));
