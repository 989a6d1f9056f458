import { DamagedArchive } from './damaged.ts';
import type { TarHeader } from './header.ts';
import { numeric } from './numbers.ts';
import { paxNumber, paxText, type PaxRecords } from './pax.ts';

/** An entry of an archive with everything that stood before it put in. */
export interface Member extends TarHeader {
  /** What lies in the archive after the header, in bytes, without padding. */
  readonly stored: number;
  /** What is stored is not the contents but parts of them. */
  readonly isSparse: boolean;
}

/** What extended headers say of the next entry. */
export interface Extensions {
  readonly pax: PaxRecords;
  /** GNU's long names; empty where there are none. */
  readonly name: string;
  readonly link: string;
}

/** Links, devices, folders and pipes have no contents, whatever size their header claims. */
const withoutContents = ['1', '2', '3', '4', '5', '6'];

/**
 * Puts an entry together in the order in which Go's `archive/tar` does it: header, pax, GNU's names, sparse.
 * @throws DamagedArchive
 */
export function memberOf(block: Buffer, header: TarHeader, { pax, name, link }: Extensions): Member {
  const { mode, isGnu } = header;
  const named = name || (paxText(pax, 'path') ?? header.name);
  const size = paxNumber(pax, 'size') ?? header.size;
  const type = header.type === '\0' ? (named.endsWith('/') ? '5' : '0') : header.type;
  const stored = withoutContents.includes(type) ? 0 : size;
  if (stored < 0) throw new DamagedArchive('a file has a negative size');
  // Written out: of each of a million entries a spread costs more than all the rest.
  const member: Member = {
    name: named,
    type,
    size,
    mode,
    uid: paxNumber(pax, 'uid') ?? header.uid,
    gid: paxNumber(pax, 'gid') ?? header.gid,
    link: link || (paxText(pax, 'linkpath') ?? header.link),
    isGnu,
    stored,
    isSparse: false,
  };
  if (type === 'S') return { ...member, isSparse: true, size: gnuSparseSize(block, header) };
  if (!isPaxSparse(pax)) return member;
  if (withoutContents.includes(type)) throw new DamagedArchive('something without contents is sparse');
  return {
    ...member,
    isSparse: true,
    size: paxNumber(pax, 'GNU.sparse.size') ?? paxNumber(pax, 'GNU.sparse.realsize') ?? size,
    name: paxText(pax, 'GNU.sparse.name') ?? named,
  };
}

/** `realsize` of an old GNU sparse header. */
function gnuSparseSize(block: Buffer, { isGnu }: TarHeader): number {
  if (!isGnu) throw new DamagedArchive('a sparse file is not in the GNU format');
  return numeric(block.subarray(483, 495));
}

/** GNU tar manual, "Storing Sparse Files": versions 0.0, 0.1 and 1.0. */
function isPaxSparse(pax: PaxRecords): boolean {
  const [major, minor] = [paxText(pax, 'GNU.sparse.major'), paxText(pax, 'GNU.sparse.minor')];
  if (major === '0' && (minor === '0' || minor === '1')) return true;
  if (major === '1' && minor === '0') return true;
  if (major !== undefined || minor !== undefined) return false;
  return paxText(pax, 'GNU.sparse.map') !== undefined || paxText(pax, 'GNU.sparse.offset') !== undefined;
}
