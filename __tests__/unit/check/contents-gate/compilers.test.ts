import { describe, expect, test } from '@jest/globals';
import { compilers } from '../../../../src/check/contents-gate/compilers.ts';
import { devPackages } from '../../../../src/check/contents-gate/dev-packages.ts';
import { file, found, hitsOf, library, link, packages, program, script, type Entry } from './hand-made.ts';

describe('compilers are found as packages', () => {
  test.each([
    ['gcc'],
    ['gcc-12'],
    ['gcc-12-x86-64-linux-gnu'],
    ['g++-12'],
    ['cpp'],
    ['gcc-c++'],
    ['gcc-aarch64-linux-gnu'],
    ['gcc_linux-64'],
    ['gcc-toolset-13-gcc-c++'],
    ['build-essential'],
    ['build-base'],
    ['gfortran-12'],
    ['binutils'],
    ['binutils-x86-64-linux-gnu'],
    ['clang'],
    ['clang-15'],
    ['clang17'],
    ['llvm-14'],
    ['lld'],
    ['go'],
    ['go-1.22'],
    ['golang'],
    ['golang-go'],
    ['golang-1.19-go'],
    ['golang-bin'],
    ['rust'],
    ['rustc'],
    ['cargo'],
    ['rustc-1.70'],
    ['openjdk-17-jdk'],
    ['openjdk-17-jdk-headless'],
    ['default-jdk-headless'],
    ['openjdk17-jdk'],
    ['openjdk17'],
    ['temurin-21-jdk'],
    ['java-17-openjdk-devel'],
    ['java-17-amazon-corretto-devel'],
    ['dotnet-sdk-8.0'],
    ['ghc'],
    ['tcc'],
    ['nasm'],
    ['fpc'],
    ['cuda-nvcc-12-2'],
    ['ocaml-nox'],
    ['zig'],
  ])('%s', (name) => {
    expect(found(compilers, { installed: packages(name) })).toEqual([name]);
  });

  test.each([
    ['gcc-12-base'],
    ['gcc-14-base'],
    ['libgcc-s1'],
    ['libgcc'],
    ['libstdc++6'],
    ['cpp-httplib'],
    ['libllvm15'],
    ['llvm15-libs'],
    ['llvm-libs'],
    ['binutils-common'],
    ['libbinutils'],
    ['openjdk-17-jre'],
    ['openjdk-17-jre-headless'],
    ['openjdk17-jre'],
    ['java-17-openjdk-headless'],
    ['golang-docker-credential-helpers'],
    ['rust-doc-reader'],
    ['dotnet-runtime-8.0'],
    ['aspnetcore-runtime-8.0'],
    ['perl-base'],
    ['make'],
    ['scala-common'],
    ['darts'],
  ])('and %s is none', (name) => {
    expect(found(compilers, { installed: packages(name) })).toEqual([]);
  });

  test('with the version, and what to do', () => {
    expect(hitsOf(compilers, { installed: [{ name: 'gcc-12', version: '12.2.0-14' }] })).toEqual([
      {
        key: 'package gcc-12',
        cause: { kind: 'diffId' },
        message: 'gcc-12 12.2.0-14 is installed (GCC)',
        todo: 'Install it in a stage of its own and COPY --from it what was built; apt-get purge --auto-remove gcc-12 helps only in the RUN that installed it',
        package: { name: 'gcc-12', version: '12.2.0-14' },
      },
    ]);
  });

  test('but not among the packages of a language, which are only called so; Conda has real ones', () => {
    const installed = packages('gcc', 'go', 'zig');
    expect(found(compilers, { installed, kind: 'node-pkg' })).toEqual([]);
    expect(found(compilers, { installed, kind: 'conda-pkg' })).toEqual(['gcc', 'go', 'zig']);
  });
});

describe('compilers are found as files', () => {
  test.each<[string, Readonly<Record<string, Entry>>, readonly string[]]>([
    [
      'a Go tree from a tarball, once',
      {
        'usr/local/go/bin/go': program(),
        'usr/local/go/bin/gofmt': program(),
        'usr/local/go/pkg/tool/linux_amd64/compile': program(),
      },
      ['/usr/local/go/bin/go'],
    ],
    [
      'rustup’s toolchains, wherever they are',
      {
        'opt/rustup/toolchains/stable-x86_64-unknown-linux-gnu/bin/rustc': program(),
        'opt/rustup/toolchains/stable-x86_64-unknown-linux-gnu/bin/cargo': program(),
        'root/.cargo/bin/rustup': program(),
        'root/.cargo/bin/rustc': link('rustup'),
        'root/.cargo/bin/cargo': { kind: 'hardlink', link: 'root/.cargo/bin/rustup', mode: 0o755 },
      },
      ['/opt/rustup/toolchains/stable-x86_64-unknown-linux-gnu/bin/cargo', '/root/.cargo/bin/cargo'],
    ],
    [
      'cc, through links of alternatives',
      {
        'usr/bin/cc': link('/etc/alternatives/cc'),
        'etc/alternatives/cc': link('/usr/bin/gcc'),
        'usr/bin/gcc': link('gcc-12'),
        'usr/bin/gcc-12': link('x86_64-linux-gnu-gcc-12'),
        'usr/bin/x86_64-linux-gnu-gcc-12': program(),
      },
      ['/usr/bin/cc'],
    ],
    [
      'cross compilers',
      { 'opt/x/bin/arm-none-eabi-gcc-13.2': program() },
      ['/opt/x/bin/arm-none-eabi-gcc-13.2'],
    ],
    ['clang++', { 'usr/local/bin/clang++-17': program() }, ['/usr/local/bin/clang++-17']],
    ['an assembler and a linker', { 'usr/bin/as': program(), 'usr/bin/ld.gold': program() }, ['/usr/bin/as']],
    ['a JDK', { 'opt/java/bin/javac': program(), 'opt/java/bin/java': program() }, ['/opt/java/bin/javac']],
    ['tcc', { 'usr/bin/tcc': program() }, ['/usr/bin/tcc']],
    ['GHC’s script', { 'opt/ghc/bin/ghc': script() }, ['/opt/ghc/bin/ghc']],
    ['Kotlin’s script', { 'opt/kotlinc/bin/kotlinc': script() }, ['/opt/kotlinc/bin/kotlinc']],
    ['static-pie programs', { 'x/go': library() }, ['/x/go']],
  ])('%s', (_, files, expected) => {
    expect(found(compilers, { files })).toEqual(expected);
  });

  test.each<[string, Readonly<Record<string, Entry>>]>([
    ['a JRE', { 'opt/java/bin/java': program(), 'opt/java/lib/server/libjvm.so': library() }],
    ['a script of that name', { 'app/go': script(), 'usr/local/bin/cc': script() }],
    ['a text of that name', { 'app/as': file, 'usr/share/bash-completion/completions/gcc': file }],
    ['a program that may not be run', { 'app/go': program({}, { mode: 0o644 }) }],
    ['a link that leads nowhere', { 'usr/bin/cc': link('/usr/bin/gcc') }],
    ['a link to itself', { 'usr/bin/cc': link('/usr/bin/cc') }],
    ['a link to BusyBox', { 'bin/busybox': program(), 'bin/ld': link('/bin/busybox') }],
    ['GCC’s other tools', { 'usr/bin/gcc-ar': program(), 'usr/bin/gcov': program() }],
    ['folders of that name', { 'usr/lib/gcc': { kind: 'folder', mode: 0o755 } }],
  ])('and %s is none', (_, files) => {
    expect(found(compilers, { files })).toEqual([]);
  });

  test('what a found package has installed is not told a second time, another tree is', () => {
    expect(
      found(compilers, {
        installed: packages('gcc-12'),
        files: {
          'usr/bin/gcc-12': program(),
          'usr/lib/gcc/x86_64-linux-gnu/12/cc1': program(),
          'usr/local/bin/gcc': program(),
          'usr/bin/tcc': program(),
        },
      }),
    ).toEqual(['gcc-12', '/usr/bin/tcc', '/usr/local/bin/gcc']);
  });

  test('the message counts what belongs to it', () => {
    const files = { 'usr/local/go/bin/go': program(), 'usr/local/go/bin/gofmt': program() };
    expect(hitsOf(compilers, { files })).toEqual([
      {
        key: 'file Go usr/local/go',
        message: '/usr/local/go/bin/go is a compiler or a part of one (Go), and 1 other program with it',
        todo: 'Compile in a stage of its own and COPY --from it only what was built',
        path: '/usr/local/go/bin/go',
      },
    ]);
  });
});

describe('packages for compilers', () => {
  test.each([
    ['libc6-dev'],
    ['linux-libc-dev'],
    ['libc-dev-bin'],
    ['libgcc-12-dev'],
    ['libc6-dev-i386'],
    ['zlib1g-dev'],
    ['musl-dev'],
    ['openssl-devel'],
    ['linux-headers'],
    ['linux-headers-6.1.0-18-amd64'],
    ['kernel-headers'],
    ['glibc-headers'],
  ])('%s is one', (name) => {
    expect(found(devPackages, { installed: packages(name) })).toEqual([name]);
  });

  test.each([
    ['libc6'],
    ['devscripts'],
    ['libdevmapper1.02.1'],
    ['udev'],
    ['libdev-checklib-perl'],
    ['my-devices'],
  ])('%s is none', (name) => {
    expect(found(devPackages, { installed: packages(name) })).toEqual([]);
  });

  test('each name is told once, sorted', () => {
    expect(found(devPackages, { installed: packages('b-dev', 'a-dev', 'b-dev') })).toEqual([
      'a-dev',
      'b-dev',
    ]);
  });
});
