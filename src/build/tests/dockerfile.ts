/** What is run inside an image. */
export interface InsideRun {
  readonly command: readonly string[];
  readonly network: boolean;
  /** Something that no other run has: the engine would give the answer of the last run, without its log. */
  readonly fresh: string;
  /** The image whose busybox starts the command and looks after it; absent where the command is started by itself. */
  readonly helper?: string;
}

/** The name of the tested image in the Dockerfile; its layout is a named context. */
export const imageContext = 'image-build-tested';

/** The helper's program, where it is seen inside the image while a test runs. */
export const helperProgram = '/.image-build-test/busybox';

/**
 * A Dockerfile that runs one command in an image, with the image's own user, environment and folder.
 *
 * A secret that is optional and never given is no mount and no variable: nothing of it is seen inside, and with a new
 * name each time the step has never been run before.
 */
export function dockerfileOf({ command, network, fresh, helper }: InsideRun): string {
  const flags = [
    `--network=${network ? 'default' : 'none'}`,
    `--mount=type=secret,id=image-build-${fresh},required=false`,
    ...(helper === undefined
      ? []
      : [`--mount=type=bind,from=helper,source=/bin/busybox,target=${helperProgram}`]),
  ];
  return [
    ...(helper === undefined ? [] : [`FROM ${helper} AS helper`]),
    `FROM ${imageContext}`,
    `RUN ${flags.join(' ')} ${plainJson(command)}`,
    '',
  ].join('\n');
}

/**
 * The arguments as JSON in which nothing can mean something to a Dockerfile or to Bake: no `$`, no `<<`, no line end,
 * only letters, digits and \u escapes.
 */
function plainJson(command: readonly string[]): string {
  const plain = command.map(
    (argument) =>
      `"${argument.replaceAll(/[^\w ./:=,-]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`,
  );
  return `[${plain.join(',')}]`;
}
