import { list, text, type Field } from '../field.ts';
import * as parse from '../parse.ts';

/** What it is checked with. */
export const checkFields = {
  'db-repository': list('check', 'REFERENCE', 'Where Trivy’s vulnerability database comes from, in turn.'),
  'java-db-repository': list(
    'check',
    'REFERENCE',
    'Where Trivy’s Java database comes from, in turn. It is fetched only when an image holds Java archives.',
  ),
  'sbom-files': {
    ...list(
      'check',
      'cyclonedx|spdx',
      'Writes an SBOM of each image that is scanned into the report folder, in these formats.',
    ),
    read: parse.listOf(['cyclonedx', 'spdx']),
  } satisfies Field<readonly ('cyclonedx' | 'spdx')[]>,
  'test-helper': text(
    'check',
    'REFERENCE',
    'An image with a static `/bin/busybox`, for tests of services and of memory. `docker.io/library/busybox:stable-musl` when left out; pin it by digest where that matters.',
  ),
  'hadolint-config': text('check', 'FILE', 'hadolint’s configuration. `.hadolint.yaml` when it exists.'),
} as const;
