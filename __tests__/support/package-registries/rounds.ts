import { join } from 'node:path';
import { startCacheService, type CacheService } from '../cache-service/service.ts';
import { runCommand } from '../command.ts';
import { expectEnd } from '../outcome.ts';
import { shared } from '../shared.ts';
import { makeFolder, makeTree } from '../tree.ts';
import { startCountingProxy, type Asked } from './proxy.ts';
import type { PackageRegistry } from './site.ts';

type Tree = Readonly<Record<string, string | readonly string[]>>;

/** A project of one image, which has nothing but the file `/result` of its stage `build`. */
export interface Project {
  readonly registry: PackageRegistry;
  /** The stage `build`, with this code, which is a word, and these packages. */
  readonly dockerfile: (code: string, packages: readonly string[]) => readonly string[];
  /** Of the build context, besides the Dockerfile and those of the registry. */
  readonly files: (code: string, packages: readonly string[]) => Tree;
  /**
   * What `/result` has then: lines.
   * @param added those of the packages that no build before has had
   */
  readonly result: (code: string, packages: readonly string[], added: readonly string[]) => readonly string[];
  /** These travel, and no layers do, which are large where they hold a toolchain; everything travels where it is left out. */
  readonly mounts?: readonly string[];
}

export interface Rounds {
  readonly first: Asked;
  /** On another machine, with other code and the same packages. */
  readonly otherCode: Asked;
  /** On one more, with a package more. */
  readonly onePackageMore: Asked;
}

/**
 * Builds a project three times, each time on a runner that nobody has used; all of them have one cache service. The
 * proxy has another port each time.
 * @throws what jest tells, when a build fails or its result is another one
 */
export async function threeRounds(project: Project): Promise<Rounds> {
  const service = await startCacheService({ folder: await makeFolder() });
  const build = (code: string, known: readonly string[], added: readonly string[]): Promise<Asked> =>
    buildOnce(project, treeOf(project, code, known, added), service);
  try {
    return {
      first: await build('one', [], ['apple', 'banana']),
      otherCode: await build('two', ['apple', 'banana'], []),
      onePackageMore: await build('three', ['apple', 'banana'], ['cherry']),
    };
  } finally {
    await service.stop();
  }
}

async function buildOnce({ registry, mounts }: Project, tree: Tree, service: CacheService): Promise<Asked> {
  const proxy = await startCountingProxy(registry.site);
  try {
    const folder = await makeFolder();
    const cache = mounts === undefined ? [] : ['--cache', 'off', '--cache-mounts', mounts.join()];
    const result = await runCommand({
      cwd: await makeTree(tree),
      args: ['build', '--proxy', 'host', '--registry-mirrors', `docker.io=${shared.mirror}`, ...cache],
      env: {
        CI: 'true',
        GITHUB_REF: 'refs/heads/main',
        HTTP_PROXY: proxy.url,
        // Archives are made by the machine’s own programs.
        PATH: `${shared.bin}:/usr/bin:/bin`,
        BUILDX_CONFIG: join(folder, 'buildx'),
        IMAGE_BUILD_CACHE: join(folder, 'cache'),
        ...service.env([{ scope: 'refs/heads/main', permission: 'both' }]),
      },
    });
    expectEnd(result, 0);
    return proxy.asked();
  } finally {
    await proxy.stop();
  }
}

function treeOf(
  { registry, dockerfile, files, result }: Project,
  code: string,
  known: readonly string[],
  added: readonly string[],
): Tree {
  const packages = [...known, ...added];
  const context = { ...registry.files(packages), ...files(code, packages) };
  const output = `^${result(code, packages, added).join('\\n')}$`;
  const test = [{ run: ['cat', '/result'], output }];
  return {
    'image-build.yml': JSON.stringify({
      version: 1,
      defaults: { skip: ['lint', 'vulnerabilities', 'secrets'] },
      images: { app: { test } },
    }),
    'images/app/Dockerfile': [
      ...dockerfile(code, packages),
      'FROM busybox:stable',
      'COPY --from=build /result /result',
    ],
    ...Object.fromEntries(Object.entries(context).map(([path, text]) => [`images/app/${path}`, text])),
  };
}
