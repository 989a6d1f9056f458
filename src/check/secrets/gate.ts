import type { Gate, Subject } from '../facts.ts';
import type { Finding, Severity } from '../finding.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { placesOf, type Place, type Places } from '../places.ts';
import { ruleHelp } from '../rule-help.ts';
import { rank, reaches } from '../severity.ts';
import { tellEndedIgnore } from '../vulnerabilities/ignore-findings.ts';
import { hiddenNote } from '../vulnerabilities/hidden-note.ts';
import { severityOf } from '../vulnerabilities/judge.ts';
import type { ScannedSecret } from '../vulnerabilities/report.ts';
import { secretsInConfig, type ConfigSecret } from './config.ts';
import { lineOfName } from './dockerfile-line.ts';

/**
 * Secrets in an image: in the files of any of its layers, also of files that a later layer removes, and in its
 * variables, labels and history. Severe ones block, but for the development profile. What is secret is in no finding.
 */
export const secretsGate: Gate = {
  name: 'secrets',
  // Size: as for vulnerabilities.
  needs: () => ['scan', 'image', 'base', 'size'],
  judge: (subject, { scan, image, base, size }) => {
    const places = placesOf(subject.dockerfile, base, size.layers);
    const configured = secretsInConfig(image.config);
    const knownByValue = namesOf(scan.report.secrets);
    const found = [
      ...scan.report.secrets.map((secret) => scanned(subject, secret, image.diffIds, places)),
      // What Trivy knows by its value is told once: its rule says what it is.
      ...configured
        .filter(({ name }) => !knownByValue.includes(name))
        .map((secret) => inConfig(subject, secret, places)),
    ];
    const unique = [...new Map(found.map((finding) => [finding.fingerprint, finding])).values()].map(
      (finding) => tellEndedIgnore(finding, scan.ignoreFile),
    );
    const layers = image.diffIds.length;
    const read = `${layers} ${layers === 1 ? 'layer' : 'layers'} and the configuration looked through`;
    const hidden = hiddenNote(scan, ({ kind }) => kind === 'secret');
    return {
      findings: unique.sort((a, b) => rank(a.severity) - rank(b.severity)),
      ...(hidden === undefined ? { notes: [read] } : { notes: [read, hidden], hidden }),
    };
  },
};

function namesOf(secrets: readonly ScannedSecret[]): readonly string[] {
  return secrets.flatMap(({ place }) =>
    place.kind === 'config' && place.name !== undefined ? [place.name] : [],
  );
}

const blockFrom = 'high';

function scanned(
  subject: Subject,
  { rule, title, severity: said, place }: ScannedSecret,
  diffIds: readonly string[],
  places: Places,
): Finding {
  const severity = severityOf(said);
  if (place.kind === 'config')
    return findingOf(subject, {
      rule,
      severity,
      name: place.name,
      message: `${title} in the image’s configuration${place.name === undefined ? '' : `, at ${place.name}`}`,
      places,
    });
  const { path, line, diffId } = place;
  const index = diffId === undefined ? -1 : diffIds.indexOf(diffId);
  const at = places.diffId(diffId);
  const { origin } = at;
  const layer = index === -1 ? '' : `, in layer ${index + 1} of ${diffIds.length}`;
  return {
    ...common(subject, rule, severity),
    ...at,
    message: `${title} in ${path}${line === undefined ? '' : ` line ${line}`}${layer}`,
    todo:
      origin?.kind === 'base'
        ? `It comes from the base ${origin.name}: replace the secret, and use a base without it`
        : 'Replace the secret, and give it to the build with RUN --mount=type=secret: removing the file in a later step leaves it in its layer',
    path,
    fingerprint: fingerprintOf(['secrets', subject.image, rule, path]),
  };
}

function inConfig(subject: Subject, { where, name, isPlaceholder }: ConfigSecret, places: Places): Finding {
  return findingOf(subject, {
    rule: 'secret-in-config',
    severity: isPlaceholder ? 'medium' : 'high',
    name,
    message: `The ${where} ${name} has a value${isPlaceholder ? ' that everybody knows' : ''}, and its name says that it is a secret`,
    places,
  });
}

interface InConfig {
  readonly rule: string;
  readonly severity: Severity;
  readonly name: string | undefined;
  readonly message: string;
  readonly places: Places;
}

function findingOf(subject: Subject, { rule, severity, name, message, places }: InConfig): Finding {
  const line = name === undefined ? undefined : lineOfName(subject.dockerfile.text, name);
  // What this Dockerfile does not name comes from what it is built on.
  const place: Place =
    name === undefined
      ? { file: subject.dockerfile.path }
      : line === undefined
        ? places.base()
        : { file: subject.dockerfile.path, line, origin: { kind: 'own' } };
  return {
    ...common(subject, rule, severity),
    ...place,
    message,
    todo:
      place.origin?.kind === 'base'
        ? `It comes from the base ${place.origin.name}: replace the secret, and use a base without it`
        : 'Replace the secret; give it to the build with RUN --mount=type=secret, or to the container when it starts',
    fingerprint: fingerprintOf(['secrets', subject.image, rule, 'config', name ?? message]),
  };
}

function common(
  { image, platform, policy }: Subject,
  rule: string,
  severity: Severity,
): Pick<Finding, 'gate' | 'rule' | 'severity' | 'image' | 'platform' | 'help' | 'blocks'> {
  return {
    gate: 'secrets',
    rule,
    severity,
    image,
    platform,
    help: ruleHelp('secrets'),
    blocks: policy.contents.profile !== 'development' && reaches(severity, blockFrom),
  };
}
