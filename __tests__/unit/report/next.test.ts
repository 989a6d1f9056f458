import { expect, test } from '@jest/globals';
import { nextStep } from '../../../src/report/next.ts';
import type { RunReport } from '../../../src/report/result.ts';
import { runReports } from '../../support/run-report.ts';

const { passed, unchanged, planOnly, planReuse, withFiles, failedSize } = runReports;
const unpublished = (report: RunReport): RunReport => ({
  ...report,
  images: report.images.map(({ published, ...image }) => ({ ...image, ...(published ? {} : {}) })),
});
const asking = (report: RunReport, ...names: readonly string[]): RunReport => ({
  ...report,
  images: report.images.map((image) => ({ ...image, asked: names.includes(image.name) })),
});
const stays: RunReport = {
  ...planReuse,
  images: planReuse.images.filter(({ decision }) => decision === 'reuse'),
};

test.each<{ name: string; given: RunReport; isLeg?: boolean; expected: string }>([
  {
    name: 'what has gone wrong',
    given: failedSize,
    expected: 'mend what is named above, then type the same again',
  },
  {
    name: 'the same again after Ctrl-C, which left nothing to mend',
    given: { ...failedSize, verdict: 'interrupted', exitCode: 130 },
    expected: 'it was interrupted: type the same again',
  },
  {
    name: 'the published image that no other is built on',
    given: passed,
    expected: 'docker run --rm ghcr.io/acme/runtime:1.2.0',
  },
  {
    name: 'the published image that was asked for, and not its base',
    given: asking(passed, 'base'),
    expected: 'docker run --rm ghcr.io/acme/base:1.2.0',
  },
  {
    name: 'the image that has changed, though the base’s tags are named, too',
    given: asking(
      {
        ...passed,
        images: passed.images.map((image) =>
          image.name === 'dev' ? image : { ...image, state: 'reused' as const },
        ),
      },
      'base',
      'dev',
      'minimal',
    ),
    expected: 'docker run --rm ghcr.io/acme/dev:1.2.0',
  },
  {
    name: 'the image that stays, where nothing was published',
    given: unpublished(unchanged),
    expected: 'docker run --rm ghcr.io/acme/runtime:main',
  },
  {
    name: 'publishing',
    given: unpublished(withFiles),
    expected: 'image-build publish, with the same arguments',
  },
  {
    name: 'putting the legs together, where one of them was built',
    given: unpublished(withFiles),
    isLeg: true,
    expected:
      'image-build publish --from FOLDER-OF-DIGESTS, when all legs are there, with the same registry and tags',
  },
  {
    name: 'what went wrong in a leg, before anything is put together',
    given: failedSize,
    isLeg: true,
    expected: 'mend what is named above, then type the same again',
  },
  {
    name: 'building what was planned',
    given: planOnly,
    expected: 'image-build build, with the same arguments',
  },
  {
    name: 'building what has changed',
    given: planReuse,
    expected: 'image-build build, with the same arguments',
  },
  {
    name: 'nothing, where nobody asked for anything',
    given: { ...stays, images: [] },
    expected: 'nothing has to be built',
  },
  {
    name: 'why nothing has to be built',
    given: stays,
    expected: 'nothing has to be built; image-build explain base shows what was compared',
  },
  {
    name: 'no text from outside that a shell would obey',
    given: { ...stays, images: stays.images.map((image) => ({ ...image, name: 'a; rm -rf ~' })) },
    expected: 'nothing has to be built; image-build explain IMAGE shows what was compared',
  },
])('the next step is $name', ({ given, isLeg, expected }) => {
  expect(nextStep(given, isLeg)).toBe(expected);
});
