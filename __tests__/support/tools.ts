import { existsSync } from 'node:fs';
import { tool } from '../../scripts/services/tool-path.mjs';

/** Absolute path of a real tool that set-up has brought. */
export function realTool(name: string): string {
  const path = tool(name);
  if (!existsSync(path)) throw new Error(`${name} is not there: run \`npm run setup\` first`);
  return path;
}
