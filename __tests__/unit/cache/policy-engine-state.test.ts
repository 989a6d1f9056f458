import { describe, expect, test } from '@jest/globals';
import { engineState, isWorthALook } from '../../../src/cache/policy/engine-state.ts';

const hosted = { GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'github-hosted' };
const selfHosted = { GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'self-hosted' };
const own = { isOwn: true, driver: 'remote', endpoint: 'unix:///tmp/bk.sock' };
const container = { isOwn: false, driver: 'docker-container', endpoint: 'unix:///var/run/docker.sock' };
const remote = { isOwn: false, driver: 'remote', endpoint: 'tcp://buildkit.example.com:1234' };

describe('whether an engine keeps its own cache', () => {
  test.each([
    { name: 'at a laptop it does', engine: own, env: {}, isKept: true },
    { name: 'at a laptop that says CI=false, too', engine: container, env: { CI: 'false' }, isKept: true },
    { name: 'a hosted runner starts empty', engine: container, env: hosted, isKept: false },
    { name: 'a remote builder does, wherever it is asked from', engine: remote, env: hosted, isKept: true },
    {
      name: 'a remote builder on the runner itself does not',
      engine: { ...remote, endpoint: 'tcp://localhost:1234' },
      env: hosted,
      isKept: false,
    },
    {
      name: 'one without an address is taken for elsewhere',
      engine: { isOwn: false, driver: 'cloud' },
      env: hosted,
      isKept: true,
    },
    { name: 'one of ours on a runner that may be new does not', engine: own, env: selfHosted, isKept: false },
    {
      name: 'one on a runner that had something in it before this job does',
      engine: { ...own, hadState: true },
      env: selfHosted,
      isKept: true,
    },
    {
      name: 'a hosted runner is new, whatever an image of it has brought along',
      engine: { ...own, hadState: true },
      env: hosted,
      isKept: false,
    },
    {
      name: 'pods are made for a job',
      engine: { isOwn: false, driver: 'kubernetes' },
      env: selfHosted,
      isKept: false,
    },
    { name: 'another CI service', engine: container, env: { CI: '1' }, isKept: false },
  ])('$name', ({ engine, env, isKept }) => {
    expect(engineState(engine, env).isKept).toBe(isKept);
  });
});

describe('whether it is worth a look into the engine, since when it has what is in it', () => {
  test.each([
    { name: 'of a runner that may be new', engine: container, env: selfHosted, isWorth: true },
    { name: 'of another CI service', engine: container, env: { CI: '1' }, isWorth: true },
    {
      name: 'that an earlier step may have filled',
      engine: { ...own, hadState: true },
      env: selfHosted,
      isWorth: true,
    },
    { name: 'that has nothing', engine: { ...own, hadState: false }, env: selfHosted, isWorth: false },
    { name: 'of a hosted runner', engine: container, env: hosted, isWorth: false },
    { name: 'that is elsewhere', engine: remote, env: selfHosted, isWorth: false },
    { name: 'at a laptop', engine: container, env: {}, isWorth: false },
  ])('$name: $isWorth', ({ engine, env, isWorth }) => {
    expect(isWorthALook(engine, env)).toBe(isWorth);
  });
});
