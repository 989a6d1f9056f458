import type { LegMode } from '../../plan/legs-mode.ts';
import type { Runners } from '../../plan/legs.ts';
import { drivers, optionLines, type Driver } from '../builder-fields.ts';
import { flag, lines, text, type Field } from '../field.ts';
import * as parse from '../parse.ts';
import { runnersOf } from '../runs-on.ts';

/** Which engine builds, and which runners. */
export const engineFields = {
  'github-token': text('surroundings', 'TOKEN', 'The job’s token, for ghcr.io.'),
  builder: text(
    'surroundings',
    'NAME',
    'The buildx builder to use. The current one when it can do what is needed.',
  ),
  driver: {
    ...text(
      'surroundings',
      'docker-container|kubernetes|remote',
      'Makes a builder for this run alone, which is removed with it ([docs/setup.md](docs/setup.md)).',
    ),
    shape: 'choice',
    read: parse.oneOf(drivers),
  } satisfies Field<Driver>,
  'driver-opts': {
    ...lines('surroundings', 'NAME=VALUE', 'Its options, one a line, as in docker/setup-buildx-action.'),
    read: optionLines,
  },
  endpoint: text(
    'surroundings',
    'ADDRESS',
    'Its address: that of the BuildKit for `remote`, else a Docker socket or context.',
  ),
  'buildkitd-flags': text('surroundings', 'FLAGS', 'Flags for its BuildKit.'),
  'buildkitd-config': text('surroundings', 'FILE', 'The configuration of its BuildKit.'),
  'buildkitd-config-inline': text('surroundings', 'TOML', 'The same as text.'),
  emulation: flag(
    'surroundings',
    'Registers QEMU for platforms that this machine cannot run and whose Dockerfiles have a RUN there. It needs docker or podman, and stays until the machine is started anew.',
  ),
  'runs-on': {
    shape: 'list',
    part: 'surroundings',
    value: 'PLATFORM=LABEL',
    about:
      'Which runner builds for which platform, for the legs of a plan, one a line: `linux/arm64=ubuntu-24.04-arm`; several labels as a JSON list, `*` for all other platforms. GitHub’s own runners by default.',
    read: runnersOf,
  } satisfies Field<Runners>,
  mode: {
    ...text(
      'surroundings',
      'auto|solve|waves',
      'How a plan is cut into legs. `solve`: what is built on each other is built on one runner. `waves`: the levels of the graph one after the other, each on what the one before has pushed. `auto` chooses by the number of images, and by how long and how large they were the last time.',
      'auto',
    ),
    shape: 'choice',
    read: parse.oneOf(['auto', 'solve', 'waves']),
  } satisfies Field<LegMode>,
} as const;

/** Which programs are used, and what is told where. */
export const toolFields = {
  'tool-mirror': text('surroundings', 'URL', 'Where to get pinned tools from instead of their own releases.'),
  hadolint: text('surroundings', 'PATH', 'The hadolint program to use.'),
  trivy: text('surroundings', 'PATH', 'The Trivy program to use.'),
  buildx: text('surroundings', 'PATH', 'The buildx program to use.'),
  comment: {
    ...text(
      'surroundings',
      'auto|true|false',
      'One comment in the pull request, updated by every run. `auto`: where the token may write it (`pull-requests: write`) and something was built or is wrong; `true`: always, and a refusal is a warning.',
      'auto',
    ),
    shape: 'choice',
    read: parse.oneOf(['auto', 'true', 'false']),
  } satisfies Field<'auto' | 'true' | 'false'>,
  'report-dir': text(
    'surroundings',
    'PATH',
    'Folder for the reports (JSON, HTML, Markdown). A folder of the cache, or the runner’s temporary one, when left out.',
  ),
} as const;
