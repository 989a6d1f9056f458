import type { HttpAnswer } from '../../oci/registry/http.ts';
import { surroundingsFailed, type Problem } from '../../problem.ts';
import type { BucketPlace } from './address.ts';
import { readXml, textOf } from './xml.ts';

/** What is done, as AWS's policies name it. */
export type Action = 's3:GetObject' | 's3:ListBucket' | 's3:PutObject' | 's3:DeleteObject';

/** What a storage says of a failure. Source: docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html. */
export interface Complaint {
  readonly status: number;
  /** `AccessDenied`; empty where it says none. */
  readonly code: string;
  readonly message: string;
  /** Where the bucket is, when that is what is wrong. */
  readonly region?: string;
}

export async function complaintIn(answer: HttpAnswer): Promise<Complaint> {
  const error = await readXml(answer.body.toString('utf8'));
  const region = textOf(error, 'Region') ?? answer.headers('x-amz-bucket-region')[0];
  return {
    status: answer.status,
    code: textOf(error, 'Code') ?? '',
    message: textOf(error, 'Message') ?? '',
    ...(region === undefined ? {} : { region }),
  };
}

/** Credentials that are wrong as such, whatever they may do. */
const wrongKeys: Readonly<Record<string, readonly [what: string, todo: string]>> = {
  InvalidAccessKeyId: ['does not know the access key', 'Is it of this storage, and not removed?'],
  SignatureDoesNotMatch: [
    'does not take the signature',
    'The secret is not that of the access key, or bucket-region is another one',
  ],
  ExpiredToken: [
    'does not take the credentials any more: they have expired',
    'Get new ones just before the run',
  ],
  InvalidToken: ['does not take the session token', 'AWS_SESSION_TOKEN belongs to the other two variables'],
  RequestTimeTooSkewed: ['has another time than this machine', 'Set the clock of this machine'],
};

/** A storage's answer that is none of those we can work with, as a Problem that says what to do. */
export function refused(action: Action, path: string, place: BucketPlace, complaint: Complaint): Problem {
  const { bucket, name, prefix, region: asked, url } = place;
  const { status, code, message, region } = complaint;
  const log = [code, message].map(oneLine).filter((line) => line !== '');
  const wrong = wrongKeys[code];
  if (wrong !== undefined) return surroundingsFailed(`${url.host} ${wrong[0]}`, { log, todo: wrong[1] });
  if (code === 'NoSuchBucket')
    return surroundingsFailed(`There is no bucket ${bucket} at ${url.host}`, {
      log,
      todo: 'Make it first; or is bucket-endpoint or bucket-region another one?',
    });
  if (region !== undefined && region !== asked && (status === 301 || status === 400))
    return surroundingsFailed(
      `The bucket ${bucket} is in the region ${oneLine(region)}, and was asked for in ${asked}`,
      {
        log,
        todo: 'Give bucket-region',
      },
    );
  if (status === 401 || status === 403)
    return surroundingsFailed(`The key may not ${action} for ${path} in ${name}`, {
      log,
      todo: `It needs s3:ListBucket on the bucket ${bucket}, and s3:GetObject and s3:PutObject on ${bucket}/${prefix}*`,
    });
  return surroundingsFailed(`${url.host} answered ${status} to ${action} for ${path}`, { log });
}

/** Text from outside. */
function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 300);
}
