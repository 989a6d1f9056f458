import { expect, test } from '@jest/globals';
import { annotationsOfIndex, annotationsOfPlatform } from '../../../src/oci/annotation-levels.ts';
import { problemFrom } from '../../support/problem.ts';

/** As metadata-action gives them with DOCKER_METADATA_ANNOTATIONS_LEVELS=manifest,index, and more by hand. */
const given = [
  'manifest:org.opencontainers.image.title=App',
  'index:org.opencontainers.image.title=App',
  'index:org.opencontainers.image.description=',
  'org.example.plain=a=b:c',
  'manifest[linux/amd64]:org.example.one=1',
  'manifest[linux/arm64/v8],index:org.example.two=two\nlines',
  'manifest-descriptor:org.example.descriptor=d',
  'index-descriptor:org.example.outside=o',
];

test('each platform gets its own annotations, the index the others', () => {
  expect(annotationsOfPlatform(given, 'linux/amd64')).toEqual([
    'manifest:org.opencontainers.image.title=App',
    'manifest:org.example.plain=a=b:c',
    'manifest:org.example.one=1',
    'manifest-descriptor:org.example.descriptor=d',
  ]);
  expect(annotationsOfPlatform(given, 'linux/arm64')).toEqual([
    'manifest:org.opencontainers.image.title=App',
    'manifest:org.example.plain=a=b:c',
    'manifest:org.example.two=two\nlines',
    'manifest-descriptor:org.example.descriptor=d',
  ]);
  expect(annotationsOfIndex(given)).toEqual({
    'org.opencontainers.image.title': 'App',
    'org.opencontainers.image.description': '',
    'org.example.two': 'two\nlines',
  });
});

test.each([
  { text: 'title', what: /without a value/ },
  { text: '=x', what: /without a value/ },
  { text: 'manifests:title=x', what: /"manifests" is no level/ },
  { text: 'manifest[linux/amd64:title=x', what: /is no level/ },
])('$text is refused', async ({ text, what }) => {
  const problem = await problemFrom(() => annotationsOfIndex([text]));
  expect(problem.kind).toBe('request');
  expect(problem.what).toMatch(what);
});
