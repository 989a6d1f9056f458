import type { DockerfileFacts } from '../dockerfile.ts';
import type { BaseSettings } from '../pin.ts';
import type { NamedContexts } from './named.ts';
import type { RunPlace } from './stage-state.ts';

/** What a walk is made over: one image on one platform. */
export interface Ground {
  readonly facts: DockerfileFacts;
  /** As messages call the Dockerfile. */
  readonly file: string;
  readonly args: Readonly<Record<string, string>>;
  readonly platform: string;
  /** The stage that is asked for. */
  readonly target: string | undefined;
  readonly named: NamedContexts;
  /** What an image from outside brings; `undefined` when nobody knows. */
  readonly ofOutside: (text: string, platform: string) => BaseSettings | undefined;
  /** What an image of the plan brings; `undefined` when nobody knows. */
  readonly ofImage: (name: string, platform: string) => BaseSettings | undefined;
  /** Is told of each RUN of the needed stages, once. */
  readonly onRun?: (run: RunPlace) => void;
}
