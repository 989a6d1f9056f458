import type { BuildWarning, Step } from './built.ts';
import { cacheStep } from './caches.ts';
import { LogLines } from './log-lines.ts';
import { productName, type SolveNode } from './nodes.ts';
import type { SolveStatus } from './rawjson.ts';

/** Log lines kept for one step: enough to see why it failed. */
const keptLogLines = 200;

/** What a layout's `index.json` will name. */
export interface ExportedRoot {
  readonly digest: string;
  /** Else it is a lone manifest, without attestations. */
  readonly isIndex: boolean;
}

/** What happened to one node since it was looked at last. */
export type SolveEvent =
  | { readonly kind: 'step'; readonly step: Step }
  /** All steps of this node are done, and its layout or archive is being written. */
  | { readonly kind: 'exporting'; readonly node: SolveNode }
  /**
   * The engine says that this node's layout or archive is written; of a layout also the digest of its root, where it
   * tells it: buildx writes `index.json` when the layer cache has been written, too.
   */
  | { readonly kind: 'exported'; readonly node: SolveNode; readonly root?: ExportedRoot }
  | { readonly kind: 'log'; readonly step: Step; readonly lines: readonly string[] };

/** Everything the solve has told so far. */
export class Timeline {
  readonly #nodes: ReadonlyMap<string, SolveNode>;
  readonly #files: ReadonlyMap<string, string>;
  readonly #startMs: number;
  readonly #steps = new Map<string, Step>();
  readonly #logs = new Map<string, { readonly text: LogLines; lines: readonly string[] }>();
  readonly #warnings: Warning[] = [];
  /** The export's vertex → the digest of what it has written. */
  readonly #roots = new Map<string, ExportedRoot>();
  /** The images that a vertex was seen for, the engine's own work included, the first one first. */
  readonly #imagesOf = new Map<string, Set<string>>();
  readonly #ownText: (text: string) => string;

  /**
   * @param files image → its Dockerfile, relative to the working folder
   * @param startMs the run's start, milliseconds since 1970
   * @param ownText takes out of a step's name what we have put into the Dockerfile ourselves
   */
  constructor(
    nodes: readonly SolveNode[],
    files: ReadonlyMap<string, string>,
    startMs: number,
    ownText: (text: string) => string = (text) => text,
  ) {
    this.#nodes = new Map(nodes.map((node) => [node.name, node]));
    this.#files = files;
    this.#startMs = startMs;
    this.#ownText = ownText;
  }

  get steps(): readonly Step[] {
    return [...this.#steps.values()];
  }

  get warnings(): readonly BuildWarning[] {
    const each = this.#warnings.flatMap((warning) =>
      [...(this.#imagesOf.get(warning.vertex) ?? [])].map((image) =>
        warningOf(warning, image, this.#files.get(image)),
      ),
    );
    return [...new Map(each.map((warning) => [JSON.stringify(warning), warning])).values()];
  }

  /** The last lines that a step has printed. */
  logOf(step: Step): readonly string[] {
    const log = this.#logs.get(step.digest);
    return log === undefined ? [] : [...log.lines, ...log.text.rest];
  }

  /** The image that a step was first seen for, the engine's own work included. */
  imageOf(step: Step): string | undefined {
    const [first] = this.#imagesOf.get(step.digest) ?? [];
    return step.image ?? first;
  }

  /** Takes in one status and says what is new in it. */
  add(status: SolveStatus): readonly SolveEvent[] {
    const events: SolveEvent[] = [];
    for (const each of status.statuses ?? []) this.#status(each);
    for (const vertex of status.vertexes ?? []) events.push(...this.#vertex(vertex));
    for (const log of status.logs ?? []) events.push(...this.#log(log));
    for (const warning of status.warnings ?? []) this.#warning(warning);
    return events;
  }

  #vertex(vertex: NonNullable<SolveStatus['vertexes']>[number]): SolveEvent[] {
    const before = this.#steps.get(vertex.digest);
    const { node, name, image } = this.#named(vertex.name ?? '');
    if (image !== undefined) {
      const images = this.#imagesOf.get(vertex.digest) ?? new Set();
      this.#imagesOf.set(vertex.digest, images.add(image));
    }
    const cache = cacheStep(name);
    const owner = before ?? {
      digest: vertex.digest,
      ...(cache === undefined ? {} : { cache }),
      name: this.#ownText(name),
      ...(vertex.inputs && vertex.inputs.length > 0 ? { needs: vertex.inputs } : {}),
      ...(node === undefined ? {} : { image: node.image, platform: node.platform }),
    };
    const startedMs = this.#since(vertex.started) ?? before?.startedMs;
    // A vertex is told again when a second target asks for it: what it was the first time counts.
    const completedMs = before?.completedMs ?? this.#since(vertex.completed);
    const cached = before?.completedMs === undefined ? vertex.cached === true : before.cached;
    const error = vertex.error === undefined || vertex.error === '' ? before?.error : vertex.error;
    const step: Step = {
      ...owner,
      cached,
      ...(startedMs === undefined ? {} : { startedMs: Math.min(startedMs, before?.startedMs ?? startedMs) }),
      ...(completedMs === undefined ? {} : { completedMs }),
      ...(error === undefined ? {} : { error }),
    };
    this.#steps.set(vertex.digest, step);
    const isExport = error === undefined && /^exporting to (oci|client tar)/.test(name);
    const isExporting = isExport && startedMs !== undefined && before?.startedMs === undefined;
    const isExported = isExport && vertex.completed !== undefined;
    const root = this.#roots.get(vertex.digest);
    return [
      ...(step.completedMs !== undefined && before?.completedMs === undefined ? this.#lastLog(step) : []),
      { kind: 'step', step },
      ...(isExporting && node ? [{ kind: 'exporting' as const, node }] : []),
      ...(isExported && node
        ? [{ kind: 'exported' as const, node, ...(root === undefined ? {} : { root }) }]
        : []),
    ];
  }

  /** An index has its manifest in it. Source: moby/buildkit, exporter/containerimage/writer.go. */
  #status({ id = '', vertex = '' }: NonNullable<SolveStatus['statuses']>[number]): void {
    const [, list, digest] = /^exporting manifest( list)? (sha256:[0-9a-f]{64})$/.exec(id) ?? [];
    if (digest === undefined || this.#roots.get(vertex)?.isIndex === true) return;
    this.#roots.set(vertex, { digest, isIndex: list !== undefined });
  }

  /**
   * `[NODE build 2/5] RUN make` belongs to a node, and so does `[NODE] exporting …`; `[NODE internal] …` is the
   * engine's own work.
   */
  #named(full: string): { node?: SolveNode; name: string; image?: string } {
    const [, target = '', inside = '', rest = ''] = /^\[([\w-]+)(?: ([^\]]*))?\] (.*)$/s.exec(full) ?? [];
    const node = this.#nodes.get(productName(target));
    if (node === undefined) return this.#alone(full);
    const { image } = node;
    if (inside === '') return { node, image, name: rest };
    if (inside === 'internal' || isLookUp(inside, rest)) return { image, name: `[internal] ${rest}` };
    return { node, image, name: `[${inside}] ${rest}` };
  }

  /** bake leaves the target's name out when there is only one. */
  #alone(full: string): { node?: SolveNode; name: string; image?: string } {
    const [node] = this.#nodes.size === 1 ? this.#nodes.values() : [];
    if (node === undefined) return { name: full };
    const { image } = node;
    const [, inside = '', rest = ''] = /^\[([^\]]*)\] (.*)$/s.exec(full) ?? [];
    if (inside === 'internal' || isLookUp(inside, rest)) return { image, name: `[internal] ${rest}` };
    return { node, image, name: full };
  }

  #log({ vertex, stream, data }: NonNullable<SolveStatus['logs']>[number]): SolveEvent[] {
    const step = this.#steps.get(vertex);
    if (step === undefined) return [];
    const { text, lines: before } = this.#logs.get(vertex) ?? { text: new LogLines(), lines: [] };
    const lines = text.add(stream ?? 1, Buffer.from(data, 'base64'));
    this.#logs.set(vertex, { text, lines: [...before, ...lines].slice(-keptLogLines) });
    return lines.length > 0 ? [{ kind: 'log', step, lines }] : [];
  }

  /** A log need not end with a line end. */
  #lastLog(step: Step): SolveEvent[] {
    const lines = this.#logs.get(step.digest)?.text.rest ?? [];
    return lines.length > 0 ? [{ kind: 'log', step, lines }] : [];
  }

  /** `short` is `RuleName: message (line N)`; the vertex is the loading of the Dockerfile. */
  #warning({ vertex, short, url, range }: NonNullable<SolveStatus['warnings']>[number]): void {
    const text = Buffer.from(short ?? '', 'base64').toString('utf8');
    const [, rule, message] = /^(\w+): (.*?)(?: \(line \d+\))?$/s.exec(text) ?? [];
    if (rule === undefined || message === undefined) return;
    const lines = range?.[0];
    this.#warnings.push({
      vertex,
      rule,
      message,
      ...(url === undefined ? {} : { url }),
      ...(lines === undefined ? {} : { line: lines.start.line, endLine: lines.end.line }),
    });
  }

  #since(time: string | undefined): number | undefined {
    return time === undefined ? undefined : Math.max(0, Date.parse(time) - this.#startMs);
  }
}

/**
 * `[context debian:bookworm-slim] load metadata for …`: an image that was pinned to a digest is a named context, and
 * looking it up is the engine's own work like that of any base.
 */
function isLookUp(inside: string, rest: string): boolean {
  return inside.startsWith('context ') && rest.startsWith('load metadata for ');
}

/** A warning and the vertex it came with: images that share a Dockerfile share the vertex, and the warning. */
type Warning = Omit<BuildWarning, 'image' | 'file'> & { readonly vertex: string };

function warningOf(
  { rule, message, url, line, endLine }: Warning,
  image: string,
  file: string | undefined,
): BuildWarning {
  return {
    image,
    rule,
    message,
    ...(url === undefined ? {} : { url }),
    ...(line === undefined ? {} : { line }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(file === undefined ? {} : { file }),
  };
}
