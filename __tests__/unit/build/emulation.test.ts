import { describe, expect, test } from '@jest/globals';
import { binfmtImage, needingEmulator, registerEmulators } from '../../../src/build/emulation.ts';
import { makeDocker, type BinfmtMachine } from '../../support/binfmt.ts';
import { problemFrom } from '../../support/problem.ts';

const native = ['linux/amd64', 'linux/amd64/v2', 'linux/386'];
const never = new AbortController().signal;

describe('which platforms need an emulator', () => {
  test.each<{ name: string; platforms: readonly string[]; expected: readonly string[] }>([
    { name: 'other architectures', platforms: ['linux/arm64', 'linux/amd64'], expected: ['linux/arm64'] },
    { name: 'a variant: of the architecture', platforms: ['linux/arm/v6'], expected: ['linux/arm/v6'] },
    { name: 'not a processor’s own variant', platforms: ['linux/amd64/v3'], expected: [] },
    { name: 'not another system', platforms: ['windows/arm64'], expected: [] },
    { name: 'not what runs anyway', platforms: ['linux/386'], expected: [] },
  ])('$name', ({ platforms, expected }) => {
    expect(needingEmulator(platforms, native)).toEqual(expected);
  });
});

describe('emulators are registered by a container', () => {
  async function register(machine: BinfmtMachine, platforms: readonly string[]) {
    const { program, asked } = await makeDocker(machine);
    const env = { PATH: process.env['PATH'] ?? '' };
    const registering = registerEmulators(program, platforms, { env, signal: never });
    return { registering, asked, program };
  }

  test('for all architectures that the kernel cannot run, and no others', async () => {
    const all = [...native, 'linux/arm64', 'linux/arm/v7', 'linux/arm/v6', 'linux/riscv64'];
    const { registering, asked } = await register({ supported: [...native, 'linux/riscv64'], then: all }, [
      'linux/arm/v6',
      'linux/arm/v7',
      'linux/arm64',
      'linux/riscv64',
    ]);
    expect(await registering).toEqual(['linux/arm/v6', 'linux/arm/v7', 'linux/arm64']);
    expect(await asked()).toEqual([
      `run --rm --privileged ${binfmtImage}`,
      `run --rm --privileged ${binfmtImage} --install arm,arm64`,
    ]);
  });

  test('not where they are registered already', async () => {
    const { registering, asked } = await register({ supported: [...native, 'linux/arm64'] }, ['linux/arm64']);
    expect(await registering).toEqual([]);
    expect(await asked()).toHaveLength(1);
  });

  test('a kernel that takes none is told, with what the installer says', async () => {
    const { registering } = await register(
      { supported: native, says: 'arm64 EPERM opening /proc/sys/fs/binfmt_misc/register check permissions?' },
      ['linux/arm64'],
    );
    expect(await problemFrom(() => registering)).toEqual({
      kind: 'surroundings',
      what: 'This machine’s kernel takes no emulator for linux/arm64',
      todo: 'It needs binfmt_misc that a privileged container may write; else build these platforms on machines of their own',
      log: ['installing: arm64 EPERM opening /proc/sys/fs/binfmt_misc/register check permissions?'],
    });
  });

  test('a kernel without binfmt_misc is told, though the installer ends well', async () => {
    const { registering } = await register(
      { supported: [], lines: ['echo "error: cannot mount binfmt_misc filesystem: no such device" >&2'] },
      ['linux/arm64'],
    );
    expect(await problemFrom(() => registering)).toMatchObject({
      what: 'This machine’s kernel takes no emulator for linux/arm64',
      log: ['error: cannot mount binfmt_misc filesystem: no such device'],
    });
  });

  test('an engine that does not answer is told', async () => {
    const { registering, program } = await register(
      { supported: [], lines: ['echo "Cannot connect to the Docker daemon" >&2', 'exit 125'] },
      ['linux/arm64'],
    );
    expect(await problemFrom(() => registering)).toMatchObject({
      kind: 'surroundings',
      what: `emulation was asked for, and ${program} cannot run what registers it`,
      log: ['Cannot connect to the Docker daemon'],
    });
  });
});
