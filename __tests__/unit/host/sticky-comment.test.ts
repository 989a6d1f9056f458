import { afterEach, describe, expect, test } from '@jest/globals';
import { openConversation } from '../../../src/host/github.ts';
import { keepComment, type Kept } from '../../../src/host/sticky-comment.ts';
import {
  startGitHub,
  type FakeAnswer,
  type FakeComment,
  type FakeGitHub,
  type FakeGitHubOptions,
} from '../../support/github.ts';

const pull = 'acme/images#7';
const bot = 'github-actions[bot]';
const marker = '<!-- image-build comment 0123456789abcdef -->';

let github: FakeGitHub | undefined;
afterEach(() => github?.stop());

async function start(
  comments: readonly FakeComment[] = [],
  more: Partial<FakeGitHubOptions> = {},
): Promise<FakeGitHub> {
  github = await startGitHub({
    token: 'secret',
    owner: { kind: 'orgs', name: 'acme' },
    comments: { [pull]: comments },
    ...more,
  });
  return github;
}

function keep(text: string, isNeeded = true, token = 'secret'): Promise<Kept> {
  const conversation = openConversation(
    { token, apiUrl: github!.url, repository: 'acme/images', number: 7 },
    new AbortController().signal,
  );
  return keepComment({ marker, body: `${marker}\n${text}\n`, isNeeded }, conversation);
}

function talk(count: number): readonly FakeComment[] {
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    author: 'octocat',
    body: `say ${index}`,
  }));
}

describe('the comment of a pull request', () => {
  test('is written once, and changed from then on', async () => {
    const { comments } = await start(talk(2));
    expect(await keep('first')).toEqual({ kind: 'created' });
    expect(await keep('second')).toEqual({ kind: 'updated' });
    expect(await keep('second')).toEqual({ kind: 'same' });
    expect(comments(pull)).toEqual([...talk(2), { id: 3, author: bot, body: `${marker}\nsecond\n` }]);
  });

  test('is found behind hundreds of others, on a further page', async () => {
    const { comments, asked } = await start([...talk(250), { id: 900, author: bot, body: `${marker}\nold` }]);
    expect(await keep('new')).toEqual({ kind: 'updated' });
    expect(comments(pull).at(-1)).toEqual({ id: 900, author: bot, body: `${marker}\nnew\n` });
    expect(comments(pull)).toHaveLength(251);
    expect(asked.filter((one) => one.startsWith('GET'))).toHaveLength(3);
  });

  test.each([
    { name: 'somebody who begins with our marker', author: 'mallory', body: `${marker}\nnot ours` },
    { name: 'another bot', author: 'other[bot]', body: `${marker}\nnot ours` },
    { name: 'a user called like the job', author: 'github-actions', body: `${marker}\nnot ours` },
    { name: 'us, quoting our comment', author: bot, body: `> ${marker}\nnot ours` },
    { name: 'us, for another use', author: bot, body: '<!-- image-build comment 9999999999999999 -->\nx' },
  ])('never touches that of $name', async ({ author, body }) => {
    const { comments } = await start([{ id: 1, author, body }]);
    expect(await keep('ours')).toEqual({ kind: 'created' });
    expect(await keep('ours again')).toEqual({ kind: 'updated' });
    expect(comments(pull)).toEqual([
      { id: 1, author, body },
      { id: 2, author: bot, body: `${marker}\nours again\n` },
    ]);
  });

  test('is found for a token of a person or an app, too', async () => {
    const { comments } = await start([{ id: 1, author: 'robot-acme', body: `${marker}\nold` }], {
      viewer: 'robot-acme',
    });
    expect(await keep('new')).toEqual({ kind: 'updated' });
    expect(comments(pull)).toHaveLength(1);
  });

  test('is the only one, where two runs at once had written one each', async () => {
    const { comments } = await start([
      { id: 1, author: bot, body: `${marker}\na` },
      { id: 2, author: 'octocat', body: 'hi' },
      { id: 3, author: bot, body: `${marker}\nb` },
    ]);
    expect(await keep('new')).toEqual({ kind: 'updated' });
    expect(comments(pull).map(({ id }) => id)).toEqual([1, 2]);
  });

  test('is not begun where there is nothing to say, but changed where it is there', async () => {
    const { comments } = await start(talk(1));
    expect(await keep('nothing new', false)).toEqual({ kind: 'not-needed' });
    expect(comments(pull)).toHaveLength(1);
    await keep('something');
    expect(await keep('nothing new', false)).toEqual({ kind: 'updated' });
  });

  test('is put under the name of jobs where the server has no GraphQL', async () => {
    const { comments } = await start([{ id: 1, author: bot, body: `${marker}\nold` }], {
      fault: (_, request) => (request === 'POST /graphql' ? { status: 404, body: {} } : undefined),
    });
    expect(await keep('new')).toEqual({ kind: 'updated' });
    expect(comments(pull)).toHaveLength(1);
  });
});

describe('where the comment cannot be written, that is told and nothing is thrown', () => {
  const said = (message: string): FakeAnswer['body'] => ({ message });
  const writing = (answer: FakeAnswer) => (_: number, request: string) =>
    request.startsWith('POST /repos') ? answer : undefined;
  const all = (answer: FakeAnswer) => () => answer;
  test.each([
    {
      name: 'a token that may only read',
      fault: writing({ status: 403, body: said('Resource not accessible by integration') }),
      expected: { kind: 'refused', why: expect.stringContaining('Resource not accessible by integration') },
    },
    {
      name: 'one that may not even see',
      fault: all({ status: 404, body: said('Not Found') }),
      expected: { kind: 'refused' },
    },
    {
      name: 'a rate limit',
      fault: all({ status: 403, body: said('API rate limit exceeded for installation') }),
      expected: { kind: 'failed', why: expect.stringContaining('rate limit') },
    },
    {
      name: 'too many requests',
      fault: all({ status: 429, body: said('slow down') }),
      expected: { kind: 'failed' },
    },
    {
      name: 'a server that fails',
      fault: all({ status: 502, body: said('Server Error') }),
      expected: { kind: 'failed' },
    },
    {
      name: 'an answer that is no list',
      fault: all({ status: 200, body: { a: 1 } }),
      expected: { kind: 'failed' },
    },
  ])('$name', async ({ fault, expected }) => {
    await start([], { fault });
    expect(await keep('x')).toMatchObject(expected);
  });

  test('a wrong token', async () => {
    await start();
    expect(await keep('x', true, 'other')).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('Bad credentials'),
    });
  });

  test('nobody there', async () => {
    await (await start()).stop();
    expect(await keep('x')).toMatchObject({ kind: 'failed' });
  });

  test('who we are is not known: no second comment is written', async () => {
    const old = [{ id: 1, author: bot, body: `${marker}\nold` }];
    const { comments } = await start(old, {
      fault: (_, request) => (request === 'POST /graphql' ? { status: 502, body: said('x') } : undefined),
    });
    expect(await keep('new')).toMatchObject({ kind: 'failed' });
    expect(comments(pull)).toEqual(old);
  });
});
