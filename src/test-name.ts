/** A test as a policy has it: a command, or a service that is asked. */
type Named =
  | readonly string[]
  | { readonly name?: string; readonly run: readonly string[] }
  | { readonly name?: string; readonly service: unknown; readonly get: string };

/** What a test is called in reports: its own name, else its command, else the address that is asked. */
export function nameOfTest(test: Named): string {
  if ('service' in test) return test.name ?? test.get;
  if ('run' in test) return test.name ?? test.run.join(' ');
  return test.join(' ');
}
