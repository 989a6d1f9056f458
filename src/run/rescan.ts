import type { Host } from '../host/host.ts';
import { interrupted, surroundingsFailed } from '../problem.ts';
import { makePlan } from '../plan/make.ts';
import { cleanTag } from '../plan/tags/tag-name.ts';
import type { RunReport } from '../report/result.ts';
import { movedBases, type Moved } from '../rescan/moved.ts';
import { nothingToScan, publishedAs, subjectsOf } from '../rescan/subjects.ts';
import { readRunContext } from '../request/event.ts';
import type { Request } from '../request/request.ts';
import { judgedAnswers } from './accept.ts';
import { buildAndCheck } from './build.ts';
import { decidePlan } from './decide.ts';
import { withEngine } from './engine.ts';
import { reusedOf } from './keep.ts';
import { keepProblem, newRecord, toReport, type RunRecord } from './record.ts';
import { createSecrets } from './secrets.ts';
import { settlePlan } from './settle.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** What a scan of what is published has found. */
export interface Rescanned {
  readonly report: RunReport;
  /** Images that a rebuild would put on newer bases. */
  readonly moved: readonly Moved[];
}

/**
 * Scans what is published under the tags of the default branch with today's database, whatever has changed in the
 * repository since; nothing is built, and no tag moves. Every known failure ends up in the report.
 * @throws only what is a bug of ours
 */
export async function rescan(request: Request, host: Host): Promise<Rescanned> {
  const record = newRecord('rescan');
  const secrets = createSecrets(host);
  let moved: readonly Moved[] = [];
  try {
    const workshop = await openWorkshop(
      request,
      host,
      secrets,
      (retry) => record.retries.push(retry),
      (note) => record.notes.push(note),
    );
    try {
      moved = await scanPublished(request, host, workshop, record);
    } finally {
      await workshop.close();
    }
    if (host.signal.aborted) throw interrupted();
  } catch (error) {
    keepProblem(record, error);
  }
  for (const { image, bases } of moved)
    record.notes.push(`${image}: a rebuild takes a newer ${bases.join(', ')}`);
  return { report: toReport(record, secrets), moved };
}

async function scanPublished(
  asked: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<readonly Moved[]> {
  const context = readRunContext(host.env);
  const inputs = { ...asked.inputs, reuse: 'true', only: undefined, 'changed-since': undefined } as const;
  const request: Request = { ...asked, command: 'build', inputs };
  const found = await makePlan(request, {
    ...context,
    env: host.env,
    buildx: workshop.buildx,
    secretFiles: workshop.secretFiles,
    builds: false,
  });
  const settled = await settlePlan(found, context, request, false, workshop);
  const decided = await decidePlan(settled, context, request, host, workshop);
  const { defaultBranch } = context;
  const names = [
    defaultBranch === undefined ? undefined : cleanTag(defaultBranch),
    inputs['default-branch-tag'],
  ];
  const preferred = names.filter((name) => name !== undefined);
  const { images, missing, leftOut } = subjectsOf(decided.plan.images, decided.known, preferred);
  const plan = { ...decided.plan, images };
  record.plan = plan;
  record.pins = decided.pins;
  const unknown = missing.flatMap((name) => decided.known.get(name)?.unknown ?? []);
  const [first] = unknown;
  if (first !== undefined)
    throw surroundingsFailed(`Nobody knows what is published: ${first}`, {
      todo: 'Give a login that may read it; in a workflow `permissions: packages: read`',
    });
  if (missing.length > 0)
    record.notes.push(`${missing.join(', ')}: published under none of the tags that are looked at`);
  const stale = images.filter(({ decision }) => decision === 'reuse');
  if (stale.length === 0) throw nothingToScan({ missing, leftOut }, request.policy.path);
  for (const image of stale) record.reused.push(reusedOf(image));
  await withEngine(request, host, workshop, record, async (engine) => {
    const subjects = { built: [], stale, isAll: false };
    await buildAndCheck({ ...decided, plan }, subjects, engine, context, request, host, workshop, record);
    const now = new Date(record.startMs);
    record.gates = [...judgedAnswers(record.gates, stale, request.policy, now)];
  });
  const parts = new Map(
    stale.map(({ name }) => [
      name,
      publishedAs(decided.known.get(name)?.candidates ?? [], preferred)?.parts ?? {},
    ]),
  );
  return movedBases(images, decided.known, parts);
}
