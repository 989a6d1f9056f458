import type { Host } from '../host/host.ts';
import { decideBuilds } from '../deb/builds.ts';
import { isForAll } from '../deb/control.ts';
import { readCheckout } from '../deb/git.ts';
import { exitCodeOf, type DebCheck, type DebReport } from '../deb/report.ts';
import { baseVersion, type BaseVersion } from '../deb/version.ts';
import { hostPlatform, normalizePlatform } from '../oci/platform.ts';
import { exitCodes, interrupted, messageOf, Problem } from '../problem.ts';
import { readRunContext } from '../request/event.ts';
import { settled } from '../tools/settled.ts';
import { buildPackages, outputInside, writeScripts, type Built } from './deb/build.ts';
import { checkInstall, checkLintian, checkReproducible, gatherOlder, installPlaces } from './deb/check.ts';
import { askDistributions, imagesOf } from './deb/distributions.ts';
import { withEmulation } from './deb/emulation.ts';
import { releasePackages } from './deb/release.ts';
import type { DebRequest, DebRoom } from './deb/room.ts';
import { readSource, type DebSource } from './deb/source.ts';
import { withEngine } from './engine.ts';
import { keepProblem, newRecord } from './record.ts';
import { createSecrets, withoutSecrets } from './secrets.ts';
import { openWorkshop } from './workshop.ts';

/** What a run has learned so far. */
type Learned = { -readonly [K in 'source' | 'version' | 'builds' | 'checks' | 'files']?: DebReport[K] };

/**
 * The story of `image-build deb`: read the source and its version, look at the distributions, build, check, let out.
 * Every known failure ends up in the report.
 * @throws only what is a bug of ours
 */
export async function runDeb(request: DebRequest, host: Host): Promise<DebReport> {
  const record = newRecord('deb');
  const secrets = createSecrets(host);
  const learned: Learned = {};
  try {
    const source = await readSource(request.folder, request.cwd);
    learned.source = source.control.source;
    const images = imagesOf(request.deb.distributions);
    const platforms = platformsOf(request);
    const output = outputInside(source.folder, request);
    const checkout = await readCheckout(source.folder, host.env, output);
    const base = versionOf(source, checkout?.facts, request);
    learned.version = { version: base.version, from: base.from };
    if (base.note !== undefined) record.notes.push(base.note);
    if (checkout !== undefined && checkout.uncommitted.length > 0)
      record.notes.push(uncommittedNote(checkout.uncommitted));
    const workshop = await openWorkshop(
      request,
      host,
      secrets,
      (retry) => record.retries.push(retry),
      (note) => record.notes.push(note),
    );
    try {
      await withEngine(request, host, workshop, record, async (engine) => {
        const context = readRunContext(host.env);
        const ready = withEmulation(engine, platforms, request, host, record);
        const room: DebRoom = { request, context, host, workshop, record, engine: ready };
        const [platform = hostPlatform()] = platforms;
        const scripts = await writeScripts(room);
        const distributions = await askDistributions(images, platform, scripts, room);
        const suffix = request.deb.suffix ?? 'auto';
        const builds = decideBuilds(source.control, distributions, platforms, base.version, suffix);
        const idle = platforms.filter((one) => builds.every((build) => build.platform !== one));
        if (idle.length > 0 && !isForAll(source.control))
          record.notes.push(`nothing is built for ${idle.join(', ')}: no package names that architecture`);
        const built = await buildPackages(builds, source, base, checkout, output, scripts, room);
        learned.builds = built.map(({ on, build }) => ({ on, version: build.version }));
        learned.checks = await checkAll(built, distributions, source, scripts, room);
        if (host.signal.aborted) throw interrupted();
        if (learned.checks.some(({ state }) => state !== 'passed')) return;
        learned.files = await releasePackages(built, request.deb.output ?? '.', room);
      });
    } finally {
      await workshop.close().catch((error: unknown) => {
        record.notes.push(`this run’s folder could not be removed: ${messageOf(error)}`);
      });
    }
  } catch (error) {
    // What programs of ours say after Ctrl-C is no failure of theirs.
    keepProblem(record, host.signal.aborted && error instanceof Problem ? interrupted() : error);
  }
  const checks = learned.checks ?? [];
  const codes = record.problems.map(({ kind }) => exitCodes[kind]);
  const report: DebReport = {
    ...learned,
    ...exitCodeOf(checks, codes),
    builds: learned.builds ?? [],
    checks,
    files: learned.files ?? [],
    ...(learned.files === undefined || request.deb.output === undefined
      ? {}
      : { output: request.deb.output }),
    problems: record.problems,
    notes: [...record.notes, ...record.retries.map(({ what, why }) => `${what} was tried again: ${why}`)],
    durationMs: Date.now() - record.startMs,
  };
  return withoutSecrets(report, (text) => secrets.hide(text));
}

async function checkAll(
  built: readonly Built[],
  distributions: Parameters<typeof installPlaces>[1],
  source: DebSource,
  scripts: string,
  room: DebRoom,
): Promise<readonly DebCheck[]> {
  const { lintian, 'install-test': isInstalled } = room.request.deb;
  const older = await gatherOlder(room);
  const checks: Promise<DebCheck>[] = [];
  for (const one of built) {
    if (one.again !== undefined) checks.push(checkReproducible({ ...one, again: one.again }, scripts, room));
    if (lintian !== undefined && lintian !== 'off')
      checks.push(checkLintian(one, lintian, source.shown, scripts, room));
  }
  if (isInstalled !== false)
    for (const place of installPlaces(built, distributions))
      checks.push(checkInstall(place, older, scripts, room));
  return settled(checks);
}

function versionOf(
  { control, changelog, isNative }: DebSource,
  git: Parameters<typeof baseVersion>[0]['git'],
  { deb }: DebRequest,
): BaseVersion {
  return baseVersion({
    source: control.source,
    changelog: changelog.newest,
    ...(git === undefined ? {} : { git }),
    ...(deb.version === undefined ? {} : { given: deb.version }),
    isNative,
  });
}

/** Files that nobody has committed are built, too, and no tag or commit says what they were. */
function uncommittedNote(paths: readonly string[]): string {
  const shown = paths.slice(0, 3);
  const more = paths.length > shown.length ? ` and ${paths.length - shown.length} more` : '';
  return `these packages are not what the commit gives: ${shown.join(', ')}${more} ${paths.length === 1 ? 'is' : 'are'} not as committed`;
}

function platformsOf({ inputs }: DebRequest): readonly string[] {
  return [...new Set((inputs.platforms ?? [hostPlatform()]).map(normalizePlatform))];
}
