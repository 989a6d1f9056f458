import { describe, expect, test } from '@jest/globals';
import { explanationText, shownFiles } from '../../../src/report/explanation-text.ts';
import { explain, partRows } from '../../../src/report/explanation.ts';
import { withoutColours } from '../../support/colours.ts';
import { digest, explained, hostileText, withTexts } from '../../support/run-report.ts';

const explanation = explained.explanation!;
const style = { color: false, columns: 100 };

const image = {
  name: 'app',
  decision: 'build',
  reasons: ['it is not published yet'],
  fingerprint: {
    digest: digest('now'),
    parts: [
      { name: 'Dockerfile', value: digest('Dockerfile'), files: () => Promise.resolve({}) },
      { name: 'argument VERSION', value: '1.2.0' },
    ],
    volatile: ['RUN --no-cache'],
  },
} as const;

describe('explaining an image', () => {
  test.each([
    {
      name: 'with nothing to compare with',
      given: explain(image),
      expected: {
        name: 'app',
        decision: 'build',
        reasons: ['it is not published yet'],
        fingerprint: {
          digest: digest('now'),
          parts: [
            { name: 'Dockerfile', value: digest('Dockerfile') },
            { name: 'argument VERSION', value: '1.2.0' },
          ],
        },
        uncompared: 'nothing is published under its tags yet',
        volatile: ['RUN --no-cache'],
      },
    },
    {
      name: 'with a registry that does not answer',
      given: explain(image, { uncompared: 'ghcr.io does not answer' }).uncompared,
      expected: 'ghcr.io does not answer',
    },
    {
      name: 'without a fingerprint',
      given: explain({ name: 'app', decision: 'build', reasons: [] }),
      expected: {
        name: 'app',
        decision: 'build',
        reasons: [],
        uncompared: 'its own fingerprint could not be taken',
        volatile: [],
      },
    },
  ])('$name', ({ given, expected }) => {
    expect(given).toEqual(expected);
  });

  test('holds each part against the published one', () => {
    const compared = {
      ref: 'r/app:main',
      digest: digest('root'),
      parts: { Dockerfile: digest('Dockerfile'), 'argument OLD': '3', 'argument VERSION': '1.1.0' },
    };
    const [name, value] = ['label title', 'x'];
    const now = {
      ...image,
      fingerprint: { ...image.fingerprint, parts: [...image.fingerprint.parts, { name, value }] },
    };
    expect(partRows(explain(now, { compared }))).toEqual([
      { name: 'Dockerfile', state: 'same', now: digest('Dockerfile'), before: digest('Dockerfile') },
      { name: 'argument OLD', state: 'gone', before: '3' },
      { name: 'argument VERSION', state: 'changed', now: '1.2.0', before: '1.1.0' },
      { name, state: 'new', now: value },
    ]);
  });
});

describe('an explanation for people', () => {
  test('shows what differs from the published image, and the files', () => {
    expect(explanationText(explanation, style)).toMatchInlineSnapshot(`
     "test-runner: build
       context: src/app.ts changed
       parent base is built

     fingerprint    sha256:c76ba7f15533c31496cd12eeb3185ae1be027a47f3c4bfe0f217486404972ba6
     compared with  ghcr.io/acme/test-runner:main (sha256:b04e5ea201bb…)

              part                       now                   published
              Dockerfile                 sha256:dd2c0eb6ea5c…
     gone     argument OLD                                     3
     changed  argument VERSION           1.2.0                 1.1.0
     changed  base debian:bookworm-slim  sha256:4af593658be3…  sha256:924e789f9c1f…
     changed  context                    sha256:38ebff287fc7…  sha256:b3cd878e281d…
                - README
                ~ src/app.ts
                + src/new.ts
     new      label title                runs tests

     never reused, because
       ADD https://example.com/tool has no checksum (images/test-runner/Dockerfile:3)
     "
    `);
  });

  test('shows the parts where there is nothing to compare with', () => {
    expect(explanationText(explain(image), style)).toMatchInlineSnapshot(`
     "app: build
       it is not published yet

     fingerprint    sha256:ed5eb9a37e2d8231af3388319b941995f6dc8755c56043d0cc52b5fe405a87de
     compared with  nothing: nothing is published under its tags yet

     part              now
     Dockerfile        sha256:dd2c0eb6ea5c…
     argument VERSION  1.2.0

     never reused, because
       RUN --no-cache
     "
    `);
  });

  test('lists twenty files and counts the rest', () => {
    const added = Array.from({ length: 30 }, (_, index) => `src/${index}.ts`);
    const text = explanationText(
      { ...explanation, files: { context: { added, changed: [], removed: [] } } },
      style,
    );
    expect(text.match(/^ +\+ src/gm)).toHaveLength(shownFiles);
    expect(text).toContain('… and 10 more files\n');
  });

  test('has the same words with colours and without, and no code from outside', () => {
    const { explanation: hostile } = withTexts(explained, (text) => text + hostileText);
    const plain = explanationText(hostile!, style);
    expect(withoutColours(explanationText(hostile!, { ...style, color: true }))).toBe(plain);
    expect(plain.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});
