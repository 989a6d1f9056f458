import { join } from 'node:path';
import { readAllowances } from './build/allow.ts';
import type { Engine } from './build/engine.ts';
import { NoEngine } from './build/no-engine.ts';
import type { BuildWarning, BuiltLayout } from './build/built.ts';
import type { Host } from './host/host.ts';
import { makePlan } from './plan/make.ts';
import type { Plan, PlannedImage } from './plan/plan.ts';
import { badRequest, messageOf, Problem, interrupted } from './problem.ts';
import type { RunReport } from './report/result.ts';
import { readRunRef } from './request/event.ts';
import type { Request } from './request/request.ts';
import { startChecks } from './run/check.ts';
import { loadAhead, loadImages, publishImages, refuseWithoutTags } from './run/let-out.ts';
import { lintGates, lintPlan } from './run/lint.ts';
import { isGood, keepProblem, newRecord, toReport, type RunRecord } from './run/record.ts';
import { showProgress } from './run/progress.ts';
import { addSecretsOf, createSecrets, type Secrets } from './run/secrets.ts';
import { openWorkshop, type Workshop } from './run/workshop.ts';

/**
 * The story of a run: plan, lint, build, check, publish, report. Every known failure ends up in the report.
 * @throws only what is a bug of ours
 */
export async function run(request: Request, host: Host): Promise<RunReport> {
  const record = newRecord(request.command);
  const secrets = createSecrets(host);
  try {
    const workshop = await openWorkshop(request, host, secrets);
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
  // hadolint is found while the plan is being made; that it cannot be had is told where it is needed.
  if (request.command !== 'plan') workshop.tool('hadolint').catch(() => undefined);
  const plan = await makePlan(request, {
    env: host.env,
    ref: readRunRef(host.env),
    buildx: workshop.buildx,
    secretFiles: workshop.secretFiles,
  });
  record.plan = plan;
  if (request.command === 'plan') return;
  const images = plan.images.filter(({ decision }) => decision === 'build');
  await addSecretsOf(images, secrets, request.cwd, host.env);
  const isPublished = wantsToPublish(request);
  if (isPublished) refuseWithoutTags(images);

  const linted = await lintPlan(plan, request, workshop, host);
  record.gates = [...lintGates(plan, linted, [])];
  // A gate that has failed already ends the run before the engine is started.
  if (!isGood(record)) return;
  if (request.command === 'lint') {
    record.warnings = await checkDockerfiles(images, request, host, workshop, record);
    record.gates = [...lintGates(plan, linted, record.warnings)];
    return;
  }

  const layouts = await buildAndCheck(plan, images, request, host, workshop, record);
  record.gates = [
    ...lintGates(plan, linted, record.warnings),
    ...record.gates.filter(({ gate }) => gate !== 'lint'),
  ];
  if (!isGood(record)) return;
  if (request.inputs.load === true) await loadImages(images, layouts, host, record);
  if (isPublished) await publishImages(images, layouts, request, host, record);
}

/** `publish` says it, and so does `push`; that both contradict each other is for the user to settle. */
function wantsToPublish({ command, inputs }: Request): boolean {
  if (command === 'publish' && inputs.push === false)
    throw badRequest('publish was asked for with push: false', {
      todo: 'image-build build builds and checks only',
    });
  return command === 'publish' || inputs.push === true;
}

/** Builds everything in one solve; each image is checked as soon as it is there. */
async function buildAndCheck(
  plan: Plan,
  images: readonly PlannedImage[],
  request: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<readonly BuiltLayout[]> {
  const { inputs, cwd } = request;
  const engine = await startEngine(request, host, workshop, record);
  const checks = startChecks(plan, request, workshop, host, record);
  const progress = showProgress(host, record);
  loadAhead();
  try {
    const { solve } = await import('./build/solve.ts');
    const layouts = await solve({
      engine,
      images: await withHostSettings(images, request, host, workshop),
      cwd,
      folder: workshop.folder,
      allowances: readAllowances(images, inputs, cwd, workshop.folder),
      startMs: record.startMs,
      signal: host.signal,
      attest: attestations(request),
      cacheFrom: inputs['cache-from'] ?? [],
      cacheTo: inputs['cache-to'] ?? [],
      onEvent: progress.onEvent,
      onLayout: (layout) => checks.start(layout),
    });
    await checks.finish();
    return layouts;
  } finally {
    progress.end();
    await Promise.all([checks.end(), engine.stop()]);
  }
}

/** BuildKit's checks alone; where there is no engine hadolint's answer stands by itself, and the report says so. */
async function checkDockerfiles(
  images: readonly PlannedImage[],
  request: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<readonly BuildWarning[]> {
  const { callCheck } = await import('./build/call-check.ts');
  let engine: Engine;
  try {
    engine = await startEngine(request, host, workshop, record);
  } catch (error) {
    if (!(error instanceof NoEngine)) throw error;
    record.notes.push(`BuildKit’s checks were left out: ${error.data.what}`);
    return [];
  }
  try {
    return await callCheck(
      engine,
      images,
      request.cwd,
      workshop.folder,
      readAllowances(images, request.inputs, request.cwd, workshop.folder),
    );
  } finally {
    await engine.stop();
  }
}

async function startEngine(
  { inputs }: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<Engine> {
  const [{ findEngine }, { readMirrors }] = await Promise.all([
    import('./build/engine.ts'),
    import('./build/mirrors.ts'),
  ]);
  const engine = await findEngine(await workshop.buildx(), {
    named: inputs.builder,
    mirrors: await readMirrors(inputs['registry-mirrors']),
    cacheDir: workshop.cacheDir,
    signal: host.signal,
  });
  record.engine = engine.about;
  host.debug(`${engine.about}, asked by ${engine.buildx.program}`);
  if (engine.ignoresMirrors)
    record.notes.push(
      `registry-mirrors has no effect: ${engine.about} was there before and keeps its own settings`,
    );
  return engine;
}

/** Proxies and certificate authorities of this machine, each by its switch. */
async function withHostSettings(
  images: readonly PlannedImage[],
  { inputs, cwd }: Request,
  host: Host,
  workshop: Workshop,
): Promise<readonly PlannedImage[]> {
  const authorities = inputs['ca-certificates'];
  if (authorities === undefined && inputs.proxy !== 'host') return images;
  const { hostProxies, trustMore } = await import('./build/trust.ts');
  const proxies = inputs.proxy === 'host' ? hostProxies(host.env) : {};
  const proxied = images.map((image) => ({
    ...image,
    target: { ...image.target, args: { ...proxies, ...image.target.args } },
  }));
  if (authorities === undefined) return proxied;
  return trustMore(proxied, authorities, join(workshop.folder), cwd, host.env);
}

function attestations({ inputs }: Request): readonly string[] {
  return [
    ...(inputs.provenance === undefined || inputs.provenance === 'false'
      ? []
      : [`type=provenance,mode=${inputs.provenance}`]),
    ...(inputs.sbom === true ? ['type=sbom'] : []),
  ];
}
