export interface FindLine {
  readonly kind?: string;
  readonly mode?: string;
  readonly size?: string;
  readonly blocks?: string;
  readonly time?: string;
  readonly inode?: string;
  readonly links?: string;
  readonly to?: string;
}

/** A name as GNU find writes it for us: `%y %m %U %G %s %T@ %b %i %n %P\0%l\0`. */
export function findLine(path: string, more: FindLine = {}): string {
  const {
    kind = 'f',
    mode = '644',
    size = '10',
    blocks = '8',
    time = '1600000000.5',
    inode = '7',
    links = '1',
    to = '',
  } = more;
  return `${kind} ${mode} 0 0 ${size} ${time} ${blocks} ${inode} ${links} ${path}\0${to}\0`;
}

/** Files, and before them the folders that they are in; those that end with a slash are folders. */
export function findLines(files: readonly (readonly [path: string, more?: FindLine])[]): Buffer {
  const folders = new Set(
    files.flatMap(([path]) => {
      const parts = path.split('/').slice(0, -1);
      return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    }),
  );
  const lines = [
    ...[...folders].map((path) => findLine(path, { kind: 'd' })),
    ...files.filter(([path]) => !path.endsWith('/')).map(([path, more]) => findLine(path, more)),
  ];
  return Buffer.from(lines.join(''), 'latin1');
}
