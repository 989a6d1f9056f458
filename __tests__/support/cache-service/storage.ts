import type { IncomingMessage, ServerResponse } from 'node:http';
import { azureError, receiveBlob, sendBlob } from './azure.ts';
import type { Blobs } from './blobs.ts';
import type { Entry } from './entries.ts';
import type { Fault } from './faults.ts';

/** Who has the address may write, or read: nobody else. */
export interface Signatures {
  readonly mayWrite: string;
  readonly mayRead: string;
}

/** Answers one request for a blob, as well as the fault lets it. @param entry undefined for one that was evicted */
export async function answerStorage(
  blobs: Blobs,
  { id, entry }: { readonly id: string; readonly entry: Entry | undefined },
  { mayWrite, mayRead }: Signatures,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault | undefined,
): Promise<void> {
  const isUpload = request.method === 'PUT';
  const signature = isUpload ? mayWrite : mayRead;
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'status') azureError(response, fault.status, 'FaultThatWasAskedFor');
  else if (query.get('sig') !== signature) azureError(response, 403, 'AuthenticationFailed');
  else if (entry === undefined) {
    await blobs.remove(id);
    azureError(response, 404, 'BlobNotFound');
  } else if (!isUpload) await sendBlob(blobs, id, request, response, fault);
  else if (entry.size !== undefined) azureError(response, 403, 'AuthorizationFailure');
  else if (fault?.kind === 'cut') request.once('data', () => request.socket.destroy());
  else await receiveBlob(blobs, id, query, request, response);
}
