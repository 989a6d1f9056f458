/**
 * The gates there are, in the order of reports and schemas. A new gate adds its name here, and one line to the list in
 * `check/gates.ts` if it looks at an image.
 */
export const gateNames = [
  'lint',
  'size',
  'vulnerabilities',
  'secrets',
  'contents',
  'licenses',
  'tests',
  'glibc',
] as const;
export type GateName = (typeof gateNames)[number];
