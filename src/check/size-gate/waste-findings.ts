import { formatBytes } from '../../tools/bytes.ts';
import type { Judgement } from '../facts.ts';
import type { Finding } from '../finding.ts';
import type { ImageSize, LayerSize } from '../gate.ts';
import { advising, layerIdentity, type SizeSubject } from './finding.ts';
import { placed } from './layer-text.ts';
import type { Waste } from './waste.ts';

/** In bytes: less in all is not worth anybody's time. */
const worthTelling = 1_000_000;
/** In bytes: from here on it is a warning. */
const worthMending = 10_000_000;
const shown = 3;

/**
 * Tells what this image's layers remove or write again of what lies below them; it never fails the gate. What a base
 * wastes by itself is told where that is judged.
 * @param waste of all layers (`wasteIn`)
 * @param layers with lines, and its own told apart (`describeSize`)
 */
export function judgeWaste(
  subject: SizeSubject,
  waste: readonly Waste[],
  { layers }: Pick<ImageSize, 'layers'>,
): Judgement {
  const own = waste.filter(({ gone }) => layers[gone]?.isOwn !== false);
  const bytes = own.reduce((all, one) => all + one.bytes, 0);
  if (bytes < worthTelling) return { findings: [] };
  const worst = own.slice(0, shown).filter((one, index) => index === 0 || one.bytes >= worthTelling);
  return {
    findings: worst.flatMap((one) => wasted(subject, one, layers)),
    notes: [`${formatBytes(bytes)} wasted: files that a later layer removes or writes again`],
  };
}

function wasted(subject: SizeSubject, waste: Waste, layers: readonly LayerSize[]): readonly Finding[] {
  const { bytes, files, worst } = waste;
  const written = layers[waste.written];
  const gone = layers[waste.gone];
  if (written === undefined || gone === undefined) return [];
  const isRewritten = waste.rewritten * 2 > bytes;
  const isOfBase = written.isOwn === false;
  return [
    advising(subject, 'wasted-space', bytes >= worthMending ? 'warning' : 'info', {
      message:
        `${formatBytes(bytes)} in ${files} ${files === 1 ? 'file' : 'files'} that ${placed(written)} writes and ` +
        `${placed(gone)} ${isRewritten ? 'writes again' : 'removes'}: ${listed(worst)}${files > worst.length ? ', …' : ''}`,
      todo: isOfBase ? ofBase(isRewritten) : ofOwn(isRewritten),
      layer: isOfBase ? gone : written,
      ...(worst[0] === undefined ? {} : { path: `/${worst[0].path}` }),
      identity: [layerIdentity(layers, written), layerIdentity(layers, gone)],
    }),
  ];
}

function ofOwn(isRewritten: boolean): string {
  return isRewritten
    ? 'Write it once: COPY --chown and --chmod instead of a RUN chown or chmod, or one RUN instead of two'
    : 'Remove it in the RUN that writes it, or write it into RUN --mount=type=cache or type=tmpfs: a later layer only hides it';
}

function ofBase(isRewritten: boolean): string {
  return isRewritten
    ? 'Change it in the base instead: both copies are in this image'
    : 'Leave it out of the base instead: here it is only hidden';
}

function listed(worst: Waste['worst']): string {
  return worst.map(({ path, bytes }) => `/${path} ${formatBytes(bytes)}`).join(', ');
}
