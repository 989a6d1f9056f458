import { isAbsolute, normalize, resolve } from 'node:path';
import type { BranchPlace } from '../apt/branch.ts';
import { bucketPlace, type BucketAsked, type BucketPlace } from '../apt/bucket/address.ts';
import type { Place } from '../apt/place.ts';
import type { Host } from '../host/host.ts';
import { badRequest } from '../problem.ts';
import type { AptInputs } from '../request/apt-fields.ts';
import { gitHubPlace } from './github-place.ts';

/** Where an apt repository lives, before it is known what lets us in. */
export type AskedPlace =
  | Extract<Place, { readonly kind: 'folder' }>
  | { readonly kind: 'branch'; readonly branch: string; readonly folder: string }
  | { readonly kind: 'bucket'; readonly asked: BucketAsked };

/**
 * Where an apt repository is to live.
 * @throws Problem (request) for two places at once, and for one that is none
 */
export function askedPlace(inputs: AptInputs, cwd: string): AskedPlace {
  const { branch, bucket, output = 'apt', 'bucket-endpoint': endpoint, 'bucket-region': region } = inputs;
  if (branch !== undefined && bucket !== undefined)
    throw badRequest('A branch and a bucket are both given', {
      todo: 'Give the one that the repository lives in; a run each where it lives in both',
    });
  if (bucket === undefined && (endpoint !== undefined || region !== undefined))
    throw badRequest(
      `${endpoint === undefined ? 'bucket-region' : 'bucket-endpoint'} is given, and no bucket`,
      {
        todo: 'Give bucket, like s3://acme/debian',
      },
    );
  if (bucket !== undefined) {
    const where = endpoint === undefined ? {} : { endpoint };
    return { kind: 'bucket', asked: { ...bucket, ...where, ...(region === undefined ? {} : { region }) } };
  }
  if (branch !== undefined) return { kind: 'branch', branch, folder: inBranch(output) };
  const root = resolve(cwd, output);
  if (root !== resolve(cwd)) return { kind: 'folder', folder: output, root };
  throw badRequest('output is the working folder', { todo: 'Give the repository a folder of its own' });
}

/**
 * The same with what lets us in, which is masked.
 * @param repository whose branch it is; that of the workflow's run when it is left out
 * @param token that may push to it; that of the environment when it is left out
 * @throws Problem (request) where it is missing
 */
export function openPlace(
  place: AskedPlace,
  { repository, token }: { readonly repository: string | undefined; readonly token: string | undefined },
  host: Host,
): Place {
  switch (place.kind) {
    case 'folder':
      return place;
    case 'branch':
      return { kind: 'branch', folder: place.folder, at: branchPlace(place.branch, repository, token, host) };
    case 'bucket':
      return { kind: 'bucket', at: masked(bucketPlace(place.asked, host.env), host) };
  }
}

/** @throws Problem (request) for a folder that is not in the branch */
function inBranch(output: string): string {
  const path = normalize(output);
  if (
    !isAbsolute(path) &&
    !path.split(/[\\/]/).some((part) => part === '..' || part.toLowerCase() === '.git')
  )
    return path;
  throw badRequest(`output is ${JSON.stringify(output)}, which is no folder in a branch`);
}

function branchPlace(
  branch: string,
  repository: string | undefined,
  token: string | undefined,
  host: Host,
): BranchPlace {
  const place = gitHubPlace(repository, token, host, 'contents: write');
  const server = host.env['GITHUB_SERVER_URL'] ?? '';
  const url = `${server === '' ? 'https://github.com' : server.replace(/\/+$/, '')}/${place.repository}.git`;
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    throw badRequest(`GITHUB_SERVER_URL is ${JSON.stringify(server)}, which is no address`);
  return { url, branch, token: place.token };
}

function masked(place: BucketPlace, host: Host): BucketPlace {
  const { secretAccessKey, sessionToken } = place.credentials;
  host.mask(secretAccessKey);
  if (sessionToken !== undefined) host.mask(sessionToken);
  return place;
}
