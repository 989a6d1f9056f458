import type { Suppressed } from './report.ts';
import type { Scan } from './trivy.ts';

/** So many of what an ignore file hides are named. */
const mostNamed = 5;

/**
 * What an ignore file hides of one kind, since it is in no finding: "2 findings hidden by .trivyignore: CVE-1 in make (not
 * reachable), CVE-2 in bash".
 * @returns undefined where it hides nothing
 */
export function hiddenNote(
  { report, ignoreFile }: Pick<Scan, 'report' | 'ignoreFile'>,
  isMeant: (one: Suppressed) => boolean,
): string | undefined {
  const suppressed = report.suppressed.filter(isMeant);
  const { length } = suppressed;
  if (length === 0) return undefined;
  const texts = suppressed.map(
    ({ rule, package: of, statement }) =>
      `${rule}${of === undefined ? '' : ` in ${of}`}${statement === undefined ? '' : ` (${statement})`}`,
  );
  const named = texts.slice(0, mostNamed).join(', ');
  const more = length > mostNamed ? ` and ${length - mostNamed} more` : '';
  const found = `${length} ${length === 1 ? 'finding' : 'findings'}`;
  return `${found} hidden by ${ignoreFile?.file ?? 'the ignore file'}: ${named}${more}`;
}
