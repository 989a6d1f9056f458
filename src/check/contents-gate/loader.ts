import type { ImageContents, ImageFile } from '../layers/contents.ts';
import { libraryFolders, loaderKindOf } from './library-folders.ts';
import { folderOf, plainPath } from './lookup.ts';
import type { RunConfig } from './rule.ts';

/** A library that a program needs, itself or by way of another library, and that the loader does not find. */
export interface MissingLibrary {
  /** `libpq.so.5`. */
  readonly name: string;
  /** What needs it, without a slash at the beginning. */
  readonly neededBy: string;
}

/** Does what the loader does when a program is started, over the files of one image. */
export interface Loader {
  /** The path of the loader that a program names and that is not there. */
  readonly missingInterpreter: (program: ImageFile) => string | undefined;
  readonly missingLibraries: (program: ImageFile) => readonly MissingLibrary[];
}

/** What musl's loader brings itself, whatever follows the dot (ldso/dynlink.c, load_library). */
const muslsOwn = /^lib(?:c|pthread|rt|m|dl|util|xnet)\./;

/** @param config its LD_LIBRARY_PATH counts, as in a container of the image */
export function loaderOf(contents: ImageContents, config: RunConfig): Loader {
  const prefix = 'LD_LIBRARY_PATH=';
  const given = config.Env?.findLast((one) => one.startsWith(prefix))?.slice(prefix.length) ?? '';
  const fromEnv = given
    .split(/[:;]/)
    .filter((dir) => dir.startsWith('/'))
    .map(plainPath);
  const folders = memo((interpreter) => libraryFolders(contents, interpreter));
  const found = memo((path) => {
    const file = contents.resolve(path);
    return file?.kind === 'file' ? file : undefined;
  });

  /** @param inherited folders that the program and the libraries on the way to this one name */
  function libraryFor(name: string, from: readonly string[], interpreter: string): ImageFile | undefined {
    if (name.includes('/')) return found(plainPath(name));
    for (const folder of [...from, ...fromEnv, ...folders(interpreter)]) {
      const file = found(`${folder}/${name}`);
      if (file !== undefined) return file;
    }
    return undefined;
  }

  function missingLibraries(program: ImageFile): readonly MissingLibrary[] {
    const interpreter = program.elf?.interpreter;
    if (interpreter === undefined) return [];
    const isMusl = loaderKindOf(interpreter) === 'musl';
    const missing = new Map<string, MissingLibrary>();
    const visited = new Set([program.path]);
    // Whether a folder is a RPATH, which libraries inherit, or a RUNPATH, which they do not, is not known: all inherit.
    const queue = [{ object: program, from: runFolders(program) }];
    for (const { object, from } of queue)
      for (const name of object.elf?.needed ?? []) {
        if (isMusl && muslsOwn.test(name)) continue;
        const library = libraryFor(name, from, interpreter);
        if (library === undefined) {
          if (!missing.has(name)) missing.set(name, { name, neededBy: object.path });
        } else if (!visited.has(library.path)) {
          visited.add(library.path);
          queue.push({ object: library, from: [...new Set([...runFolders(library), ...from])] });
        }
      }
    return [...missing.values()];
  }

  return {
    missingInterpreter: ({ elf }) =>
      elf?.interpreter === undefined || found(plainPath(elf.interpreter)) !== undefined
        ? undefined
        : elf.interpreter,
    missingLibraries,
  };
}

/** RPATH and RUNPATH with what stands for something in them: $ORIGIN, $LIB (ld.so(8), "Dynamic string tokens"). */
function runFolders({ path, elf }: ImageFile): readonly string[] {
  return (elf?.runPaths ?? [])
    .flatMap((text) => text.split(':'))
    .filter((text) => text !== '')
    .flatMap((text) => {
      const placed = text.replace(/\$(?:ORIGIN\b|\{ORIGIN\})/g, () => `/${folderOf(path)}`);
      const libs = /\$(?:LIB\b|\{LIB\})/g;
      return libs.test(placed) ? ['lib', 'lib64'].map((lib) => placed.replace(libs, lib)) : [placed];
    })
    .map(plainPath);
}

function memo<T>(of: (key: string) => T): (key: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = of(key);
    known.set(key, { value });
    return value;
  };
}
