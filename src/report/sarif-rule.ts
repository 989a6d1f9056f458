import type { ReportingDescriptor } from 'sarif';
import type { Finding, GateName, Severity } from '../check/finding.ts';
import { shorten } from './harmless.ts';
import { brief } from './limits-text.ts';
import { md, webAddress } from './markdown.ts';
import { severityRank } from './words.ts';

/** Characters of a description, and of a rule's id: GitHub shows no more. Source: docs.github.com, "SARIF support". */
const descriptionLength = 1000;
const idLength = 255;

/** What a gate asks, for people who see one of its findings elsewhere. */
const questions: Readonly<Record<GateName, { readonly word: string; readonly about: string }>> = {
  lint: {
    word: 'Dockerfile',
    about: 'What hadolint, BuildKit’s checks or image-build’s own advice say of the Dockerfile.',
  },
  size: { word: 'Size', about: 'The image is held to its size budget.' },
  vulnerabilities: {
    word: 'Vulnerability',
    about: 'A known vulnerability in a package of the image, as Trivy’s database has it.',
  },
  secrets: {
    word: 'Secret',
    about: 'Something that looks like a secret lies in a layer or in the settings of the image.',
  },
  contents: { word: 'Contents', about: 'What may be in the image, and what must be.' },
  licenses: { word: 'License', about: 'A license that the policy denies.' },
  tests: { word: 'Test', about: 'A test that runs inside the built image.' },
  glibc: { word: 'glibc', about: 'The oldest glibc that a program has to run with.' },
};

/** Gates whose findings GitHub sorts by its own scale of severities. */
const security: readonly GateName[] = ['vulnerabilities', 'secrets'];

/** A number in the middle of GitHub's bands: critical from 9.0, high from 7.0, medium from 4.0, low above 0. */
const scores: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  error: '8.0',
  medium: '5.5',
  warning: '5.5',
  low: '2.0',
  unknown: '2.0',
  info: '2.0',
  style: '2.0',
};

/** The id of a finding's rule as SARIF has it. */
export function ruleId({ rule }: Pick<Finding, 'rule'>): string {
  return brief(rule, idLength) || 'unnamed';
}

/** The level of a finding: an error is what blocks; else a warning from medium (for linters: warning) on; else a note. */
export function levelOf({
  blocks,
  severity,
}: Pick<Finding, 'blocks' | 'severity'>): 'error' | 'warning' | 'note' {
  if (blocks) return 'error';
  return severityRank[severity] <= severityRank.warning ? 'warning' : 'note';
}

/** Rules that are made already: what lies in a base is found in everything that is built on it. */
export type KnownRules = Map<string, ReportingDescriptor>;

/**
 * A rule, told by the worst of its findings.
 * @param worst the first of them, worst first
 */
export function ruleOf(worst: Finding, known: KnownRules): ReportingDescriptor {
  const { gate, rule, severity, message, todo, help, package: named } = worst;
  const key = [gate, rule, severity, message, todo, help, named?.name].join('\0');
  const made = known.get(key);
  if (made !== undefined) return made;
  const fresh = makeRule(worst);
  known.set(key, fresh);
  return fresh;
}

function makeRule(worst: Finding): ReportingDescriptor {
  const { gate, help, todo, message, severity } = worst;
  const { word, about } = questions[gate];
  const id = ruleId(worst);
  const page = webAddress(help);
  const what = brief(message, descriptionLength);
  const next = todo === undefined ? '' : brief(todo, descriptionLength);
  const isSecurity = security.includes(gate);
  return {
    id,
    name: id,
    shortDescription: { text: gate === 'lint' ? brief(message, 200) || id : shortText(worst, word, id) },
    fullDescription: { text: noLinks(shorten(`${about} ${what}`, descriptionLength)) },
    ...(page === undefined ? {} : { helpUri: page }),
    help: {
      text: noLinks(
        [next === '' ? what : next, page ?? ''].filter((part) => part !== '').join('\n') || about,
      ),
      markdown: [
        about,
        md(what),
        ...(next === '' ? [] : [`**What to do:** ${md(next)}`]),
        ...(page === undefined ? [] : [`[About this rule](<${page}>)`]),
      ].join('\n\n'),
    },
    defaultConfiguration: { level: levelOf({ blocks: false, severity }) },
    properties: {
      tags: ['containers', ...(isSecurity ? ['security'] : []), gate],
      precision: 'high',
      ...(isSecurity
        ? { 'security-severity': scores[severity] }
        : { 'problem.severity': problemSeverity(severity) }),
    },
  };
}

function shortText({ package: named }: Finding, word: string, id: string): string {
  const of = named === undefined ? '' : ` in ${brief(named.name, 80)}`;
  return `${word}: ${id}${of}`;
}

function problemSeverity(severity: Severity): string {
  const level = levelOf({ blocks: severityRank[severity] <= severityRank.error, severity });
  return level === 'note' ? 'recommendation' : level;
}

/** In a SARIF message `[text](target)` is a link, for GitHub even to any address: apart they are what they are. */
export function noLinks(text: string): string {
  return text.replaceAll('](', '] (');
}
