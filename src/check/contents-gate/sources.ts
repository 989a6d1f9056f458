import type { ImageFile } from '../layers/contents.ts';
import { mostlyFrom } from './causes.ts';
import { counted, listed } from './findings.ts';
import { nameOf } from './lookup.ts';
import type { ContentsRule } from './rule.ts';
import { commonFolder, grouped, treeOf } from './trees.ts';

const languages: Readonly<Record<string, readonly string[]>> = {
  Go: ['go'],
  Rust: ['rs'],
  C: ['c'],
  'C++': ['cc', 'cpp', 'cxx', 'c++', 'cppm', 'ixx'],
  'Objective-C': ['mm'],
  Assembler: ['asm', 'S'],
  CUDA: ['cu'],
  Java: ['java'],
  Kotlin: ['kt'],
  Scala: ['scala'],
  'C#': ['cs'],
  'F#': ['fs'],
  Swift: ['swift'],
  Zig: ['zig'],
  Haskell: ['hs', 'lhs'],
  OCaml: ['ml', 'mli'],
  Fortran: ['f', 'f90', 'f95', 'f03', 'f08'],
  Pascal: ['pas'],
  Ada: ['adb', 'ads'],
  Nim: ['nim'],
  Crystal: ['cr'],
};
const languageOf = new Map(
  Object.entries(languages).flatMap(([language, endings]) => endings.map((ending) => [ending, language])),
);

/**
 * Where sources are not the image's own: documentation, and packages of languages that are delivered as source
 * (Python's, Node's, Ruby's), with what the interpreter brings itself.
 */
const elsewhere = new RegExp(
  [
    '^usr/share/(?:doc|man|info|gtk-doc|javadoc|licenses)/',
    '^usr/share/(?:.*/)?examples?/',
    '(?:^|/)(?:docs?|documentation)/',
    '(?:^|/)(?:node_modules|site-packages|dist-packages)/',
    '(?:^|/)lib/(?:python|pypy)\\d[^/]*/',
    '(?:^|/)gems/',
  ].join('|'),
);

/** Sources of compiled languages. Python's and Node's are the product; headers belong to the -dev packages. */
export const sources: ContentsRule = {
  name: 'sources',
  isAsked: ({ sources: denied }) => denied,
  find: ({ contents }) => {
    const found: Source[] = [];
    for (const [path, file] of contents.files) {
      if (file.kind !== 'file') continue;
      const language = languageBy(path);
      if (language !== undefined && !elsewhere.test(path)) found.push({ path, language, file });
    }
    const groups = grouped(found, ({ path, language }) => `${language} ${treeOf(path)}`);
    return [...groups]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([key, group]) => {
        const paths = group.map(({ path }) => path);
        const place = `/${paths.length === 1 ? (paths[0] ?? '') : treeOf(commonFolder(paths))}`;
        const language = group[0]?.language ?? '';
        return {
          key,
          message:
            paths.length === 1
              ? `${place} is ${language} source`
              : `${counted(paths.length, 'file')} of ${language} source in ${place}: ${examplesOf(paths)}`,
          todo: 'Build in a stage of its own and COPY --from it only what was built, or name the sources in .dockerignore',
          path: place,
          cause: mostlyFrom(group.map(({ file }) => file)),
        };
      });
  },
};

interface Source {
  readonly path: string;
  readonly language: string;
  readonly file: ImageFile;
}

function languageBy(path: string): string | undefined {
  const name = nameOf(path);
  // What a JDK and Java's builds call archives of sources.
  if (name === 'src.zip' || name.endsWith('-sources.jar')) return 'Java';
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? undefined : languageOf.get(name.slice(dot + 1));
}

function examplesOf(paths: readonly string[]): string {
  return listed(
    paths.slice(0, 3).map((path) => `/${path}`),
    paths.length,
  );
}
