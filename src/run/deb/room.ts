import type { Host } from '../../host/host.ts';
import type { RunContext } from '../../request/event.ts';
import type { DebInputs } from '../../request/deb-fields.ts';
import type { Request } from '../../request/request.ts';
import type { GetEngine } from '../engine.ts';
import type { RunRecord } from '../record.ts';
import type { Workshop } from '../workshop.ts';

/** What one run of `image-build deb` was asked for. */
export interface DebRequest extends Request {
  readonly deb: DebInputs;
  /** With `debian/` in it, as it was given: relative to the working folder, or absolute. */
  readonly folder: string;
}

/** What the parts of such a run work with. */
export interface DebRoom {
  readonly request: DebRequest;
  readonly context: RunContext;
  readonly host: Host;
  readonly workshop: Workshop;
  readonly record: RunRecord;
  readonly engine: GetEngine;
}
