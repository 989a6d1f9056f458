import type { Host } from './host/host.ts';
import { makePlan } from './plan/make.ts';
import { badRequest, interrupted, messageOf, Problem } from './problem.ts';
import type { RunReport } from './report/result.ts';
import { readRunContext } from './request/event.ts';
import type { Request } from './request/request.ts';
import { nothingMade, type Made } from './run/made.ts';
import { confirmBuilt } from './run/confirm.ts';
import { decidePlan } from './run/decide.ts';
import { withEngine } from './run/engine.ts';
import { explainOne } from './run/explain-one.ts';
import { keepRecords, recallStanding } from './run/keep.ts';
import { isLeg, legsFolder } from './run/legs.ts';
import { loadImages, publishImages, refuseWithoutTags, releaseFiles } from './run/let-out.ts';
import { isGood, keepProblem, newRecord, toReport, type RunRecord } from './run/record.ts';
import { addSecretsOf, createSecrets, type Secrets } from './run/secrets.ts';
import { settlePlan } from './run/settle.ts';
import { judgesPublished, shareOut } from './run/share-out.ts';
import { openWorkshop, type Workshop } from './run/workshop.ts';

/**
 * The story of a run: plan, decide, lint, build, check, publish, report. Every known failure ends up in the report.
 * @throws only what is a bug of ours
 */
export async function run(request: Request, host: Host): Promise<RunReport> {
  const record = newRecord(request.command);
  const secrets = createSecrets(host);
  try {
    const workshop = await openWorkshop(
      request,
      host,
      secrets,
      (retry) => record.retries.push(retry),
      (note) => record.notes.push(note),
    );
    try {
      await work(request, host, workshop, secrets, record);
    } finally {
      await workshop.close().catch((error: unknown) => {
        record.notes.push(`this run’s folder could not be removed: ${messageOf(error)}`);
      });
    }
    if (host.signal.aborted && record.published === undefined) throw interrupted();
  } catch (error) {
    // On a terminal Ctrl-C reaches the programs we run, too: what they say then is no failure of theirs.
    // Once tags have moved, their own words say where they are.
    const isStopped = host.signal.aborted && error instanceof Problem && record.published === undefined;
    keepProblem(record, isStopped ? interrupted() : error);
  }
  return toReport(record, secrets);
}

async function work(
  request: Request,
  host: Host,
  workshop: Workshop,
  secrets: Secrets,
  record: RunRecord,
): Promise<void> {
  const context = readRunContext(host.env);
  const isPublished = wantsToPublish(request);
  const from = legsFolder(request, isPublished);
  const legFile = isLeg(request) ? await (await import('./run/legs-out.ts')).openLeg(request) : undefined;
  const isPushed = isPublished || legFile !== undefined;
  const found = await makePlan(request, {
    ...context,
    env: host.env,
    buildx: workshop.buildx,
    secretFiles: workshop.secretFiles,
  });
  record.plan = found;
  if (request.command === 'lint') {
    const { lintOnly } = await import('./run/lint-only.ts');
    return lintOnly(found, request, host, workshop, record);
  }

  const settled = await settlePlan(found, context, request, isPushed, workshop);
  const whole = await decidePlan(settled, context, request, host, workshop);
  const shared = shareOut(whole, request);
  record.plan = shared.plan;
  record.pins = shared.pins;
  if (request.command === 'plan') {
    const { planLegs } = await import('./run/legs-mode.ts');
    record.legs = await planLegs(shared, request, context, host, workshop, record);
    return;
  }
  if (request.command === 'explain') return explainOne(shared, request, workshop, record);

  if (shared !== whole && from === undefined) {
    const { takeBases } = await import('./run/legs-bases.ts');
    record.bases = await takeBases(whole, shared, request, host, workshop, record);
  }
  if (isPushed) refuseWithoutTags(shared.plan.images.filter(({ decision }) => decision !== 'skip'));
  const legs =
    from === undefined
      ? undefined
      : await (await import('./run/legs-in.ts')).takeLegs(shared, from, request, host, workshop, record);
  const decided = legs?.decided ?? shared;
  const { plan } = decided;
  const images = plan.images.filter(({ decision }) => decision !== 'skip');
  const fresh = images.filter(({ decision }) => decision === 'build');
  const built = legs === undefined ? fresh : [];
  await addSecretsOf(built, secrets, request.cwd, host.env);
  const loadsWith =
    request.inputs.load === true
      ? await (await import('./run/load-engine.ts')).findLoadEngine(host)
      : undefined;

  const recalled = await recallStanding(plan, context, request, host, workshop, record);
  // What is published is judged again by the run that moves tags, once.
  const stale = legFile === undefined && judgesPublished(request.inputs) ? recalled.stale : [];
  if (legFile !== undefined) record.plan = plan;
  const keys = new Map([...recalled.keys, ...(legs?.keys ?? [])]);
  const judged = [...built, ...stale];
  const letOut = async ({ layouts, files, usage }: Made): Promise<void> => {
    if (!isGood(record)) return;
    const confirmed = legs?.confirmed ?? (await confirmBuilt(decided, request.cwd, record));
    if (files.length > 0) record.artifacts = await releaseFiles(built, files, request, workshop);
    if (loadsWith !== undefined) await loadImages(loadsWith, images, layouts, host, workshop, record);
    if (isPublished && context.ref.kind === 'local') {
      const { uncommittedNotes } = await import('./run/uncommitted.ts');
      const names = new Set(built.map(({ name }) => name));
      record.notes.push(...(await uncommittedNotes(settled, names, whole, request, host)));
    }
    const digests = isPublished
      ? await publishImages(confirmed, layouts, request, context, host, workshop, record, legs?.platforms)
      : new Map<string, string>();
    // A leg is a part of a build: who publishes all of them remembers it. This waits for the layer caches.
    if (fresh.length > 0 && legFile === undefined) {
      const { rememberBuilds } = await import('./run/history.ts');
      const { cwd } = request;
      await rememberBuilds(decided, digests, await usage, context, cwd, workshop, record, legs?.builds);
    }
    const hide = (text: string): string => secrets.hide(text);
    if (legFile !== undefined) {
      const [{ pushLeg }, { demandsOf }] = await Promise.all([
        import('./run/legs-out.ts'),
        import('./run/recall.ts'),
      ]);
      const demands = await demandsOf(fresh, request, host, new Date(record.startMs));
      const leg = {
        planned: plan,
        confirmed: confirmed.plan,
        layouts,
        usage: await usage,
        keys,
        demands,
        hide,
      };
      await pushLeg(legFile, leg, request, context, host, workshop, record);
    }
    const answered = [...fresh, ...stale];
    const kept = confirmed.plan.images.filter(({ name }) => answered.some((one) => one.name === name));
    const { checkedAt } = legs ?? {};
    await keepRecords(
      { images: kept, keys, digests, isPublished, checkedAt, hide },
      context,
      workshop,
      record,
    );
    if (isPublished && workshop.carried !== undefined) {
      const { keepBaselines } = await import('./run/carried-baselines.ts');
      await keepBaselines(kept, context, workshop, record, legs?.platforms);
    }
  };
  // Where nothing is to be judged, nothing of what judges is loaded either.
  if (judged.length === 0) return letOut(nothingMade);
  const { lintBuildAndCheck } = await import('./run/judge.ts');
  await withEngine(request, host, workshop, record, async (engine, endEngine) => {
    const outcome = await lintBuildAndCheck(
      decided,
      { images, built, stale, carried: recalled.carried },
      engine,
      context,
      request,
      host,
      workshop,
      record,
    );
    // Beside each other: neither waits for the other, and the engine is only needed for one of them.
    const saving = Promise.allSettled([outcome.saved, outcome.usage]).then(endEngine);
    saving.catch(() => undefined);
    try {
      await letOut(outcome);
    } finally {
      await saving;
    }
    await outcome.saved;
  });
}

/** `publish` says it, and so does `push`; that both contradict each other is for the user to settle. */
function wantsToPublish({ command, inputs }: Request): boolean {
  if (command === 'plan' || command === 'explain' || command === 'lint') return false;
  if (command === 'publish' && inputs.push === false)
    throw badRequest('publish was asked for with push: false', {
      todo: 'image-build build builds and checks only',
    });
  return command === 'publish' || inputs.push === true;
}
