import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { shared } from '../shared.ts';
import { realTool } from '../tools.ts';
import { makeTree } from '../tree.ts';

/**
 * Makes an image that Dockerfiles begin with, from Debian's packages. It is not compressed, which would take longer than to send it.
 * @param files of its build context: a Dockerfile, and what it takes
 * @returns its reference
 */
export async function makeToolchain(
  name: string,
  files: Readonly<Record<string, string | Buffer | readonly string[]>>,
): Promise<string> {
  const context = await makeTree(files);
  const reference = `${shared.registry}/toolchains/${name}`;
  const output = `type=image,name=${reference},push=true,compression=uncompressed,oci-mediatypes=true`;
  await promisify(execFile)(realTool('buildctl'), [
    ...['--addr', shared.engine, 'build', '--frontend', 'dockerfile.v0', '--progress', 'plain'],
    ...['--local', `context=${context}`, '--local', `dockerfile=${context}`, '--output', output],
  ]);
  return reference;
}

/** The line of a Dockerfile that installs packages of Debian's. */
export function installing(...packages: readonly string[]): string {
  const install = `apt-get install --yes --no-install-recommends ${packages.join(' ')}`;
  return `RUN apt-get update && ${install} && rm -rf /var/lib/apt/lists/*`;
}
