import { describe, expect, test } from '@jest/globals';
import { surroundingsFailed } from '../../../src/problem.ts';
import { rollbackProblem } from '../../../src/publish/outcome.ts';
import { readTags, type PublishImage } from '../../../src/publish/request.ts';
import { fromLayouts } from '../../support/from-layouts.ts';

const image = (name: string, ...tags: string[]): PublishImage => ({
  image: name,
  source: fromLayouts('/layout'),
  tags,
});

describe('what is asked to be published', () => {
  test('tags are read in order, once each; without a tag it is latest', () => {
    expect(readTags([image('a', 'r.io/a', 'r.io/a:1', 'r.io/a:latest'), image('b', 'b:1')])).toEqual([
      [
        { registry: 'r.io', repository: 'a', tag: 'latest' },
        { registry: 'r.io', repository: 'a', tag: '1' },
      ],
      [{ registry: 'docker.io', repository: 'library/b', tag: '1' }],
    ]);
  });

  test.each<{ name: string; images: PublishImage[]; says: string }>([
    {
      name: 'one tag for two images',
      images: [image('a', 'acme/x:1'), image('b', 'docker.io/acme/x:1')],
      says: 'a and b both ask for the tag docker.io/acme/x:1',
    },
    { name: 'no tag at all', images: [image('a')], says: 'a has no tags' },
    {
      name: 'a digest',
      images: [image('a', `acme/x@sha256:${'0'.repeat(64)}`)],
      says: 'names a digest, which cannot be published to',
    },
    { name: 'no reference', images: [image('a', 'Acme/X:1 2')], says: 'is no image name' },
  ])('$name is refused', ({ images, says }) => {
    expect(() => readTags(images)).toThrow(says);
  });
});

describe('the problem after a rollback', () => {
  test('says why, that nothing stayed, and where each tag is', () => {
    const cause = surroundingsFailed('r.io answered 500', { todo: 'Later.', log: ['disk full'] });
    expect(
      rollbackProblem(cause, [
        { ref: 'r.io/a:1', state: 'rolled-back', before: 'sha256:1', after: 'sha256:1' },
        { ref: 'r.io/a:2', state: 'removed' },
        { ref: 'r.io/a:3', state: 'untouched' },
      ]),
    ).toEqual({
      kind: 'surroundings',
      what: 'r.io answered 500; all tags are where they were',
      todo: 'Later.',
      log: [
        'disk full',
        'r.io/a:1: back at sha256:1',
        'r.io/a:2: was new and is removed again',
        'r.io/a:3: was not made',
      ],
    });
  });

  test('names the tags that could not be taken back', () => {
    const { what } = rollbackProblem(surroundingsFailed('r.io is gone'), [
      { ref: 'r.io/a:1', state: 'unknown', before: 'sha256:1' },
      { ref: 'r.io/a:2', state: 'created', after: 'sha256:2' },
      { ref: 'r.io/a:3', state: 'untouched' },
    ]);
    expect(what).toBe('r.io is gone; 2 of 3 tags could not be taken back: r.io/a:1, r.io/a:2');
  });
});
