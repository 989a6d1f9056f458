import { loaderOf } from './loader.ts';
import { loaderKindOf } from './library-folders.ts';
import { listed } from './findings.ts';
import type { ContentsRule, Hit } from './rule.ts';

/** Files of debug symbols have a program's header and are none. */
const debugFiles = 'usr/lib/debug/';

/** Programs that cannot start: their loader or a shared library that they need is not in the image. */
export const missingLibraries: ContentsRule = {
  name: 'missing-libraries',
  isAsked: ({ missingLibraries: denied }) => denied,
  find: ({ contents, config }) => {
    const loader = loaderOf(contents, config);
    const hits: Hit[] = [];
    for (const file of contents.files.values()) {
      if (file.kind !== 'file' || file.elf?.isProgram !== true || (file.mode & 0o111) === 0) continue;
      if (file.path.startsWith(debugFiles)) continue;
      const about = { key: file.path, path: `/${file.path}` };
      const interpreter = loader.missingInterpreter(file);
      if (interpreter !== undefined) {
        const library = loaderKindOf(interpreter);
        hits.push({
          ...about,
          message: `/${file.path} cannot start: its loader ${interpreter} (${library}) is not in the image`,
          todo: `Link it statically (Go: CGO_ENABLED=0, Rust: a musl target), or use a base with ${library}`,
        });
        continue;
      }
      const missing = loader.missingLibraries(file);
      if (missing.length === 0) continue;
      const names = missing.map(({ name, neededBy }) =>
        neededBy === file.path ? name : `${name} (needed by /${neededBy})`,
      );
      hits.push({
        ...about,
        message: `/${file.path} cannot start: the image does not have ${listed(names.slice(0, 5), names.length)}`,
        todo: `Install the package that has ${missing[0]?.name ?? 'it'}, or COPY it from the stage that built the program`,
      });
    }
    return hits;
  },
};
