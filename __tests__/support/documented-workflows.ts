import { parseDocument } from 'yaml';

type Mapping = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSteps(value: unknown): value is readonly Mapping[] {
  return Array.isArray(value) && value.every((one) => isMapping(one) && ('uses' in one || 'run' in one));
}

const nothing = { 'runs-on': 'ubuntu-24.04', steps: [{ run: 'true' }] };

/**
 * What a block of a page is of a workflow, as a whole one: its steps get a job, its jobs something that starts them.
 * @returns undefined for YAML that is something else: a policy, a Compose file, another CI
 */
export function asWorkflow(text: string): Mapping | undefined {
  const value: unknown = parseDocument(text).toJS();
  if (isSteps(value)) return inJob({ steps: value });
  if (!isMapping(value)) return undefined;
  if (isMapping(value['jobs'])) return { on: 'push', ...value };
  const { permissions } = value;
  const around = permissions === undefined ? {} : { permissions };
  if (isSteps(value['steps'])) return { ...around, ...inJob({ steps: value['steps'] }) };
  if ('on' in value) return { ...value, jobs: { job: nothing } };
  return permissions === undefined ? undefined : { ...around, on: 'push', jobs: { job: nothing } };
}

function inJob(job: Mapping): Mapping {
  return { on: 'push', jobs: { job: { 'runs-on': 'ubuntu-24.04', ...job } } };
}
