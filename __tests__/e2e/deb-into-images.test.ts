import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { runCommand, withDatabase, type CommandResult } from '../support/command.ts';
import { helloCheckout } from '../support/deb-source.ts';
import { expectEnd } from '../support/outcome.ts';
import { shared } from '../support/shared.ts';

// The first build fetches a compiler and debhelper.
jest.setTimeout(900_000);

/** As docs/deb.md has it. */
const dockerfile = [
  'FROM scratch AS packages-of-this-platform',
  'ARG TARGETARCH',
  'COPY --from=packages hello-there_*_${TARGETARCH}.deb hello-there-data_*_all.deb /',
  'FROM debian:bookworm-slim',
  'RUN --mount=type=bind,from=packages-of-this-platform,target=/packages dpkg --install /packages/*.deb && hello-there',
];

test('packages go into images as a named context, and their bytes alone decide whether these are built', async () => {
  const folder = await helloCheckout({
    'images/app/Dockerfile': dockerfile,
    'image-build.yml': ['version: 1', 'defaults:', '  skip: [lint, size, vulnerabilities, secrets]'],
  });
  const env = { PATH: `${shared.bin}:${process.env['PATH'] ?? ''}` };
  const unchecked = ['--reproducible=false', '--lintian=off', '--install-test=false'];
  const packages = [
    'deb',
    '--distributions',
    'debian:bookworm-slim',
    '--output',
    'built/packages',
    ...unchecked,
  ];
  expectEnd(await runCommand({ cwd: folder, args: packages, env }), 0);

  const publish = async (): Promise<CommandResult> =>
    runCommand({
      cwd: folder,
      args: [
        ...['publish', '--source', 'images', '--registry', `${shared.registry}/with-packages`],
        ...[
          '--build-contexts',
          'packages=built/packages',
          '--registry-mirrors',
          `docker.io=${shared.mirror}`,
        ],
        ...withDatabase,
      ],
    });
  const state = async (): Promise<string | undefined> => {
    const result = await publish();
    expectEnd(result, 0);
    return result.report?.images[0]?.state;
  };
  expect(await state()).toBe('built');

  const built = join(folder, 'built', 'packages');
  const named = async (end: string): Promise<string> =>
    join(
      built,
      (await readdir(built)).find((name) => name.startsWith('hello-there_') && name.endsWith(end)) ?? end,
    );
  // Another run writes other ones: they say when they were made.
  for (const end of ['.buildinfo', '.changes']) await appendFile(await named(end), '\n');
  await appendFile(join(built, 'SHA256SUMS'), '\n');
  expect(await state()).toBe('reused');

  await appendFile(await named('.deb'), '\n');
  expect(await state()).toBe('built');
});
