/** One thing lintian has said. All text comes from a package. */
export interface LintianFinding {
  readonly level: 'error' | 'warning' | 'notice';
  /** `no-copyright-file` */
  readonly tag: string;
  readonly package: string;
  /** What it is about, as lintian says it; may be empty. */
  readonly context: string;
  /** In the package or, for `debian/…`, in the source. */
  readonly file?: string;
  readonly line?: number;
}

const levels: Readonly<Record<string, LintianFinding['level']>> = { E: 'error', W: 'warning', I: 'notice' };

/**
 * Reads what lintian has printed: `E: hello: no-copyright-file`, `W: hello changes: tag context [usr/bin/hello:3]`.
 * What is overridden, masked, pedantic or experimental is left out.
 * Source: lintian(1), "DESCRIPTION", and Lintian::Output::EWI.
 */
export function readLintian(text: string): readonly LintianFinding[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, letter = '', name, tag, rest = ''] =
      /^([EWI]): ([^\s:]+)(?: \w+)?: ([a-zA-Z0-9][\w.+/-]*)(?: (.*))?$/.exec(line) ?? [];
    const level = levels[letter];
    if (level === undefined || name === undefined || tag === undefined) return [];
    const [, file, at] = /\[([^\s[\]]+?)(?::(\d+))?\]$/.exec(rest) ?? [];
    return [
      {
        level,
        tag,
        package: name,
        context: rest,
        ...(file === undefined ? {} : { file }),
        ...(at === undefined ? {} : { line: Number(at) }),
      },
    ];
  });
}

/** The page that explains a tag. */
export function lintianHelp(tag: string): string {
  return `https://lintian.debian.org/tags/${encodeURIComponent(tag)}`;
}
