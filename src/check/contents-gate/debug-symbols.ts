import { formatBytes } from '../../tools/bytes.ts';
import type { ContentsRule } from './rule.ts';

/** Programs and libraries that carry debug symbols, the biggest first. */
export const debugSymbols: ContentsRule = {
  name: 'debug-symbols',
  isAsked: ({ debugSymbols: denied }) => denied,
  find: ({ contents }) =>
    [...contents.files.values()]
      .flatMap(({ path, elf }) =>
        elf?.hasDebugSymbols === true ? [{ path, debugBytes: elf.debugBytes }] : [],
      )
      .sort((a, b) => b.debugBytes - a.debugBytes)
      .map(({ path, debugBytes }) => ({
        key: path,
        message: `/${path} carries ${formatBytes(debugBytes)} of debug symbols`,
        todo: 'Build without them (Go: -ldflags=-w, Rust: strip = true, C: no -g), or run strip --strip-debug on it before it is copied',
        path: `/${path}`,
      })),
};
