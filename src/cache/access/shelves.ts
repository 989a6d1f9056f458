import type { Folder } from './mount-tree.ts';

/**
 * Whether a folder is installed into, so that it knows what is in it, in files of its own: half of it is broken. A
 * Python environment, a package with its notes, an unpacked wheel, a conda package, a Node project, gems, a prefix
 * (`bin` and `lib`: toolchains), a Git repository, what cargo has compiled for one profile.
 * Sources: packaging.python.org/specifications/{virtual-environments,recording-installed-packages},
 * docs.conda.io/projects/conda-build (package specification), docs.npmjs.com (package-lock.json: hidden lockfiles),
 * pnpm.io, classic.yarnpkg.com, gitrepository-layout(5), github.com/rust-lang/cargo, src/cargo/core/compiler/layout.rs.
 */
export function isInstalled({ files, folders }: Folder): boolean {
  if (registers.some((name) => files.has(name)) || folders.has('conda-meta') || folders.has('.git'))
    return true;
  if (folders.has('bin') && folders.has('lib')) return true;
  if (files.has('HEAD') && folders.has('objects')) return true;
  if (folders.has('specifications') && folders.has('gems')) return true;
  if (folders.get('info')?.files.has('index.json') === true) return true;
  return [...folders.keys()].some((name) => /\.(?:dist|egg)-info$/.test(name));
}

const registers = [
  'pyvenv.cfg',
  ...['.package-lock.json', '.yarn-integrity', '.yarn-state.yml', '.modules.yaml'],
  '.cargo-lock',
];

/**
 * Whether what is directly in a folder stands each by itself. What is not known is not taken for one, as soon as there
 * is a file in it.
 * @param name of the folder
 */
export function isShelf(name: string, folder: Folder): boolean {
  // go.dev/ref/mod#module-cache: MODULE@VERSION, which need not have a file in its top folder.
  if (/@v\d/.test(name) || isInstalled(folder)) return false;
  const { files, path } = folder;
  if (marks.some((mark) => files.has(mark)) || known.test(path)) return true;
  return [...files.keys()].every((file) => lock.test(file) || alone.test(file));
}

/** bford.info/cachedir; conda's PACKAGE_CACHE_MAGIC_FILE (github.com/conda/conda, conda/base/constants.py). */
const marks = ['CACHEDIR.TAG', 'urls.txt'];

/** Homes of programs with notes of their own beside what they keep: these say nothing of that. */
const known =
  /\/(?:\.cargo|local\/cargo|\.npm|_cacache|go-build|\.cache|\.m2(?:\/repository)?|\.gradle(?:\/caches(?:\/modules-\d+)?)?|var\/cache\/apt)$/;

const lock = /^\.?lock$|[.-]lock$|\.lck$|^\.package-cache/;

/** Packages as they were fetched, and what is found by its hash (and by Go's `-a`, `-d`, pip's `.body`, pnpm's others). */
const alone =
  /\.(?:crate|deb|rpm|apk|whl|gem|conda|nupkg|zip|tgz|tar\.(?:gz|bz2|xz|zst))$|^[0-9a-f]{32,}(?:-[ad]|-exec|-index\.json|\.body)?$/;

/**
 * What is installed into a shelf stands together with the note of it, by name: `cargo install` believes its own.
 * Source: doc.rust-lang.org/cargo/guide/cargo-home.html.
 */
export function isTogether(name: string, { files }: Folder): boolean {
  return cargoNotes.some((note) => files.has(note)) && (name === 'bin' || cargoNotes.includes(name));
}

const cargoNotes = ['.crates.toml', '.crates2.json'];
