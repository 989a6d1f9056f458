import { elfMagic } from '../../tools/elf/elf.ts';
import { dynamicRange, elfFacts } from '../../tools/elf/facts.ts';
import { KeptParts, Scratch } from '../../tools/elf/kept-parts.ts';
import { DamagedArchive } from './archive/damaged.ts';
import type { Member } from './archive/member.ts';
import type { ArchiveVisitor } from './archive/reader.ts';
import { entryOf } from './entry.ts';
import type { LayerEntry, LayerFacts } from './layer-facts.ts';
import { scriptLine } from './script-line.ts';
import { isReadText, largestText } from './texts.ts';

/** More than any image has, and less than fills the memory: entries, and characters of paths and links. */
const limits = { entries: 3_000_000, text: 256 * 1024 * 1024 };

/** Smaller files are no programs, and no scripts that name one. In bytes. */
const smallestElf = 52;
const smallestScript = 3;
const mayBeRun = 0o111;
/** So many different first lines are told apart to hold each once. */
const mostScripts = 1000;
/** A program's header and program headers stand within its first bytes. */
const headersEnd = 64 * 1024;

/** A file whose contents go by. */
type Reading = {
  readonly index: number;
  readonly size: number;
  readonly isText: boolean;
  /** Somebody may run it. */
  readonly isProgram: boolean;
} & (
  | { readonly kind: 'beginning'; readonly head: Buffer }
  | { readonly kind: 'kept'; readonly kept: KeptParts; readonly isElf: boolean; readonly isSpread: boolean }
);

/** Notes what the entries of an archive are. One file's contents are held at a time, and not more than 20 MB of it. */
export class ArchiveFacts implements ArchiveVisitor {
  #entries: LayerEntry[] = [];
  #texts = new Map<string, string>();
  readonly #scripts = new Map<string, string>();
  #length = 0;
  readonly #scratch = new Scratch();
  #reading: Reading | undefined;

  /** What was noted. */
  found(): Pick<LayerFacts, 'entries' | 'texts'> {
    return { entries: this.#entries, texts: Object.fromEntries(this.#texts) };
  }

  /** Of an archive that is damaged nothing is told. */
  forget(): void {
    this.#entries = [];
    this.#texts.clear();
    this.#reading = undefined;
  }

  /** @throws DamagedArchive when there is more than anybody can look at */
  member(member: Member): boolean {
    const entry = entryOf(member);
    const { path, kind, size, link, mode } = entry;
    const index = this.#entries.push(entry) - 1;
    this.#count(path.length + (link?.length ?? 0));
    // The last entry of a path is the one that stays.
    this.#texts.delete(path);
    if (kind !== 'file' || member.isSparse) return false;
    const isText = isReadText(path) && size <= largestText;
    const isProgram = (mode & mayBeRun) !== 0;
    if (!isText && size < (isProgram ? smallestScript : smallestElf)) return false;
    this.#reading = { index, size, isText, isProgram, kind: 'beginning', head: Buffer.alloc(0) };
    return true;
  }

  piece(bytes: Buffer): Promise<void> | undefined {
    const reading = this.#reading;
    if (reading === undefined) return undefined;
    if (reading.kind === 'beginning') {
      this.#reading = this.#begun(reading, bytes);
      return undefined;
    }
    const { kept, isElf, isSpread } = reading;
    kept.add(bytes);
    if (!isElf || isSpread || kept.isWhole || kept.came < headersEnd) return undefined;
    this.#reading = { ...reading, isSpread: true };
    return wantDynamic(kept);
  }

  whole(): Promise<void> | undefined {
    const reading = this.#reading;
    this.#reading = undefined;
    return reading === undefined ? undefined : this.#note(reading);
  }

  /** The first bytes tell whether the others are wanted. */
  #begun(reading: Reading & { readonly kind: 'beginning' }, bytes: Buffer): Reading | undefined {
    const { index, size, isText, isProgram } = reading;
    const head = reading.head.length === 0 ? bytes : Buffer.concat([reading.head, bytes]);
    if (head.length < Math.min(elfMagic.length, size)) return { ...reading, head: Buffer.from(head) };
    if (isProgram) {
      const line = scriptLine(head, size);
      if (line.kind === 'more') return { ...reading, head: Buffer.from(head) };
      if (line.kind === 'script') this.#noteScript(index, line.text);
    }
    const isElf = head.toString('latin1', 0, elfMagic.length) === elfMagic;
    if (!isElf && !isText) return undefined;
    const kept = new KeptParts(size, this.#scratch);
    kept.add(head);
    return { index, size, isText, isProgram, kind: 'kept', kept, isElf, isSpread: false };
  }

  #noteScript(index: number, text: string): void {
    const entry = this.#entries[index];
    if (entry === undefined) return;
    // A million scripts name a handful of interpreters.
    const script = this.#scripts.get(text) ?? text;
    if (this.#scripts.size < mostScripts) this.#scripts.set(script, script);
    const { path, kind, size, mode, uid, gid } = entry;
    // Written out, as in member.ts: a spread takes twice the memory.
    this.#entries[index] = { path, kind, size, mode, uid, gid, script };
    this.#count(script.length);
  }

  /** @throws DamagedArchive when there is more than anybody can look at */
  #count(length: number): void {
    this.#length += length;
    if (this.#entries.length > limits.entries || this.#length > limits.text)
      throw new DamagedArchive('it holds more files than can be looked at');
  }

  async #note(reading: Reading): Promise<void> {
    const entry = this.#entries[reading.index];
    if (entry === undefined) return;
    const kept = reading.kind === 'kept' ? reading.kept : new KeptParts(0);
    if (reading.isText) this.#texts.set(entry.path, (await kept.read(0, kept.size)).toString('utf8'));
    const facts = reading.kind === 'kept' && reading.isElf ? await elfFacts(kept) : undefined;
    if (facts !== undefined) this.#entries[reading.index] = { ...entry, elf: facts };
  }
}

/** It may lie anywhere in a large file, and is needed to know its libraries. */
async function wantDynamic(kept: KeptParts): Promise<void> {
  const range = await dynamicRange(kept);
  if (range !== undefined) kept.want(range);
}
