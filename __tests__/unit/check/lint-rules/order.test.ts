import { describe, expect, test } from '@jest/globals';
import { linesOf } from './judged.ts';

describe('source-before-dependencies', () => {
  test.each<[string, string, number[]]>([
    ['npm', 'FROM node\nCOPY . .\nRUN npm ci\n', [2]],
    ['npm install', 'FROM node\nWORKDIR /a\nADD ./ /a\nRUN npm install --omit=dev\n', [3]],
    ['a source folder', 'FROM node\nCOPY package.json .\nCOPY src/ src/\nRUN npm ci\n', [3]],
    ['yarn', 'FROM node\nCOPY . .\nRUN yarn && yarn build\n', [2]],
    ['pnpm', 'FROM node\nCOPY . .\nRUN pnpm install --frozen-lockfile\n', [2]],
    ['pip', 'FROM python\nCOPY . /app\nRUN pip install -r /app/requirements.txt\n', [2]],
    ['poetry', 'FROM python\nCOPY . .\nRUN poetry install\n', [2]],
    ['uv', 'FROM python\nCOPY . .\nRUN uv sync\n', [2]],
    ['go', 'FROM golang\nCOPY . .\nRUN go mod download\n', [2]],
    ['cargo', 'FROM rust\nCOPY . .\nRUN cargo fetch\n', [2]],
    ['bundler', 'FROM ruby\nCOPY . .\nRUN bundle install\n', [2]],
    ['composer', 'FROM php\nCOPY . .\nRUN composer install --no-dev\n', [2]],
    ['dotnet', 'FROM sdk\nCOPY . .\nRUN dotnet restore\n', [2]],
    ['maven', 'FROM maven\nCOPY . .\nRUN mvn dependency:go-offline\n', [2]],
    ['a stage below', 'FROM node AS source\nCOPY . .\nFROM source\nRUN npm ci\n', [2]],
    [
      'a cache mount that saves the download alone',
      'FROM node\nCOPY . .\nRUN --mount=type=cache,target=/root/.npm npm ci\n',
      [2],
    ],
    ['the right way', 'FROM node\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\n', []],
    ['installed again', 'FROM node\nCOPY package.json .\nRUN npm ci\nCOPY . .\nRUN npm ci --omit=dev\n', []],
    [
      'uv as its manual says',
      'FROM x\nRUN --mount=type=bind,source=uv.lock,target=uv.lock uv sync --no-install-project\nCOPY . .\nRUN uv sync\n',
      [],
    ],
    ['a tool', 'FROM node\nCOPY . .\nRUN npm install -g serve\n', []],
    ['packages by name', 'FROM python\nCOPY . .\nRUN pip install gunicorn\n', []],
    ['the project itself', 'FROM python\nCOPY . .\nRUN pip install .\n', []],
    ['what another stage has made', 'FROM x AS a\nFROM node\nCOPY --from=a . .\nRUN npm ci\n', []],
    [
      'a module cache',
      'FROM golang\nCOPY . .\nRUN --mount=type=cache,target=/go/pkg/mod go mod download\n',
      [],
    ],
    ['another package manager', 'FROM x\nCOPY . .\nRUN apt-get install -y curl\n', []],
    ['a single file', 'FROM node\nCOPY src/package.json src/\nRUN npm ci\n', []],
  ])('%s', (_, text, expected) => {
    expect(linesOf('source-before-dependencies', text)).toEqual(expected);
  });
});

describe('no-syntax-line', () => {
  test.each<[string, string, number[]]>([
    [
      'a cache mount',
      'FROM x\nRUN a\nRUN --mount=type=cache,target=/c b\nRUN --mount=type=cache,target=/c d\n',
      [3],
    ],
    ['a heredoc', 'FROM x\nCOPY <<EOF /f\nhello\nEOF\n', [2]],
    ['with its line', '# syntax=docker/dockerfile:1\nFROM x\nRUN --mount=type=cache,target=/c b\n', []],
    [
      'a line that comes too late',
      'FROM x\n# syntax=docker/dockerfile:1\nRUN --mount=type=cache,target=/c b\n',
      [3],
    ],
    ['another mount', 'FROM x\nRUN --mount=type=secret,id=a b\n', []],
    ['nothing of it', 'FROM x\nRUN echo "<<EOF"\n', []],
  ])('%s', (_, text, expected) => {
    expect(linesOf('no-syntax-line', text)).toEqual(expected);
  });

  test('an argument may name it', () => {
    const target = { context: '/w', args: { BUILDKIT_SYNTAX: 'docker/dockerfile:1' } };
    expect(linesOf('no-syntax-line', 'FROM x\nRUN --mount=type=cache,target=/c b\n', { target })).toEqual([]);
  });
});

describe('base-not-pinned', () => {
  test.each<[string, string, number[]]>([
    ['a tag', 'FROM debian:12\n', [1]],
    ['no tag', 'FROM debian\n', [1]],
    ['a tag in an ARG', 'ARG V=12\nFROM debian:${V} AS a\nFROM a\n', [2]],
    ['a digest', `FROM debian:12@sha256:${'0'.repeat(64)}\n`, []],
    ['scratch', 'FROM scratch\n', []],
    ['a stage that nobody needs', 'FROM debian:12 AS a\nFROM scratch\n', []],
  ])('%s', (_, text, expected) => {
    expect(linesOf('base-not-pinned', text)).toEqual(expected);
  });

  test('a sibling has no digest to name', () => {
    const target = { context: '/w', contexts: { 'acme/base:1': 'target:base' } };
    expect(linesOf('base-not-pinned', 'FROM acme/base:1\n', { target })).toEqual([]);
  });
});
