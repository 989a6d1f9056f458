import type { Finding } from '../../check/finding.ts';
import { severityRank } from '../words.ts';
import { html, nothing, type Html } from './escape.ts';

/** Where a finding comes from, as the filter has it. */
export type From = 'own' | 'base' | 'accepted';

/** What is accepted stands apart, wherever it comes from; what nobody places is looked for in the image's own Dockerfile. */
export function fromOf({ waiver, origin }: Finding): From {
  if (waiver !== undefined) return 'accepted';
  return origin?.kind === 'base' ? 'base' : 'own';
}

const fromWords: Readonly<Record<From, string>> = {
  own: 'this image',
  base: 'its base',
  accepted: 'accepted',
};

/** What is shown by JavaScript: boxes for what there is more than one of, and a field to search in. */
export function findingsFilter(all: readonly Finding[]): Html {
  const present = [...new Set(all.map(({ severity }) => severity))].sort(
    (a, b) => severityRank[a] - severityRank[b],
  );
  const gates = [...new Set(all.map(({ gate }) => gate))];
  const found = new Set(all.map(fromOf));
  const from = (['own', 'base', 'accepted'] as const).filter((one) => found.has(one));
  return html`<form class="filter" id="filter" hidden>
    <label>Search <input type="search" id="filter-text" autocomplete="off" /></label>
    ${boxes('severity', 'Severity', present)} ${gates.length > 1 ? boxes('gate', 'Gate', gates) : nothing}
    ${from.length > 1 ? boxes('from', 'From', from, (one) => fromWords[one]) : nothing}
    <output id="filter-count"></output>
  </form>`;
}

function boxes<T extends string>(
  name: string,
  title: string,
  values: readonly T[],
  word: (value: T) => string = (value) => value,
): Html {
  return html`<fieldset data-filter="${name}">
    <legend>${title}</legend>
    ${values.map(
      (value) =>
        html`<label
          ><input type="checkbox" name="${name}" value="${value}" checked /> ${word(value)}</label
        > `,
    )}
  </fieldset>`;
}
