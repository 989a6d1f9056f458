import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { badRequest, surroundingsFailed } from '../problem.ts';
import type { BakeTarget } from '../plan/bake.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { errorCode } from '../tools/error-code.ts';

/**
 * Lets RUN steps trust more certificate authorities without leaving anything in the image: the bundle is mounted as
 * a secret into every RUN, and the variables that tools look at are given the same way. Secrets are no part of a
 * layer and no part of the cache key.
 */
const bundlePath = '/run/image-build/ca.crt';
const aptPath = '/run/image-build/apt.conf';
const ids = {
  bundle: 'image-build-ca',
  path: 'image-build-ca-path',
  apt: 'image-build-apt',
  aptPath: 'image-build-apt-path',
};

/** What curl, git, Python, Node, Rust, Go, AWS and conda look at. */
const variables = [
  'SSL_CERT_FILE',
  'CURL_CA_BUNDLE',
  'REQUESTS_CA_BUNDLE',
  'PIP_CERT',
  'NODE_EXTRA_CA_CERTS',
  'GIT_SSL_CAINFO',
  'CARGO_HTTP_CAINFO',
  'AWS_CA_BUNDLE',
];

const mounts = [
  `--mount=type=secret,id=${ids.bundle},target=${bundlePath}`,
  `--mount=type=secret,id=${ids.apt},target=${aptPath}`,
  `--mount=type=secret,id=${ids.aptPath},env=APT_CONFIG`,
  ...variables.map((name) => `--mount=type=secret,id=${ids.path},env=${name}`),
].join(' ');

/** Takes out of a text what withTrust has put into a Dockerfile. */
export function withoutMounts(text: string): string {
  return text.replaceAll(` ${mounts}`, '');
}

/**
 * The Dockerfile with the mounts in every RUN; lines stay where they are.
 * The syntax is the library's work, so heredocs and comments are not touched.
 */
export async function withTrust(dockerfile: string): Promise<string> {
  const { DockerfileParser } = await import('dockerfile-ast');
  const lines = dockerfile.split('\n');
  for (const instruction of DockerfileParser.parse(dockerfile).getInstructions()) {
    if (instruction.getKeyword() !== 'RUN') continue;
    const { line, character } = instruction.getInstructionRange().end;
    const text = lines[line] ?? '';
    lines[line] = `${text.slice(0, character)} ${mounts}${text.slice(character)}`;
  }
  return lines.join('\n');
}

/**
 * Gives targets the authorities of a PEM file.
 * @param choice the `ca-certificates` input: a file, or `host` for this machine's bundle
 * @param folder an empty folder of this run, for the Dockerfiles and the bundle
 * @throws Problem when the bundle is not there or holds no certificate
 */
export async function trustMore(
  images: readonly PlannedImage[],
  choice: string,
  folder: string,
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly PlannedImage[]> {
  const bundle = await readBundle(choice, cwd, env);
  const files = {
    bundle: join(folder, 'ca.crt'),
    path: join(folder, 'ca-path'),
    apt: join(folder, 'apt.conf'),
    aptPath: join(folder, 'apt-path'),
  };
  await Promise.all([
    writeFile(files.bundle, bundle),
    writeFile(files.path, bundlePath),
    writeFile(files.apt, `Acquire::https::CAInfo "${bundlePath}";\n`),
    writeFile(files.aptPath, aptPath),
  ]);
  const secrets = [
    { id: ids.bundle, src: files.bundle },
    { id: ids.path, src: files.path },
    { id: ids.apt, src: files.apt },
    { id: ids.aptPath, src: files.aptPath },
  ];
  return Promise.all(
    images.map(async (image) => {
      if (image.dockerfile.text === '') return image;
      const target: BakeTarget = {
        ...image.target,
        ...(await rewritten(image, folder)),
        secret: [...(image.target.secret ?? []), ...secrets],
      };
      return { ...image, target };
    }),
  );
}

/** The rewritten file lies in this run's folder, with the `.dockerignore` that belongs to the old one beside it. */
async function rewritten(image: PlannedImage, folder: string): Promise<Partial<BakeTarget>> {
  const text = await withTrust(image.dockerfile.text);
  const old = image.target.dockerfile;
  if (image.target['dockerfile-inline'] !== undefined || old === undefined)
    return { 'dockerfile-inline': text };
  const path = join(folder, `${image.name}.Dockerfile`);
  await writeFile(path, text);
  const ignore = await readFile(`${old}.dockerignore`).catch((error: unknown) => {
    // One that is there and cannot be read would let into the context what it keeps out.
    if (errorCode(error) === 'ENOENT') return undefined;
    throw badRequest(`${old}.dockerignore cannot be read`, {}, error);
  });
  if (ignore !== undefined) await writeFile(`${path}.dockerignore`, ignore);
  return { dockerfile: path };
}

/** Where distributions keep the bundle (golang crypto/x509, root_linux.go). */
const usualBundles = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

async function readBundle(
  choice: string,
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const places = choice === 'host' ? [env['SSL_CERT_FILE'], ...usualBundles] : [resolve(cwd, choice)];
  for (const place of places) {
    if (place === undefined) continue;
    const text = await readFile(place, 'utf8').catch(() => undefined);
    if (text?.includes('-----BEGIN CERTIFICATE-----')) return text;
    if (text !== undefined && choice !== 'host')
      throw badRequest(`${choice} holds no certificate in PEM form`);
  }
  if (choice === 'host') throw surroundingsFailed('This machine has no bundle of certificate authorities');
  throw badRequest(`ca-certificates names ${choice}, which cannot be read`);
}
