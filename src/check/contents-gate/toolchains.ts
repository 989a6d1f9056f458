/** One family of compilers: how its packages and its programs are called. */
export interface Toolchain {
  readonly name: string;
  /** Names of dpkg's, apk's, rpm's and Conda's packages. */
  readonly packages: RegExp;
  /** Names of its programs. */
  readonly programs: RegExp;
  /** Its programs may be scripts: then the name alone counts. */
  readonly mayBeScript?: true;
}

// `x86_64-linux-gnu-` before and `-12` or `-12.2.0` behind, as cross compilers and parallel versions are called.
const tool = (names: string): RegExp =>
  new RegExp(`^(?:\\w+(?:-\\w+){1,3}-)?(?:${names})(?:-?\\d+(?:\\.\\d+)*)?$`);

/**
 * The compilers and toolchains that do not belong into an image that only runs something. Tools such as make or
 * CMake compile nothing by themselves and are not among them.
 */
export const toolchains: readonly Toolchain[] = [
  {
    name: 'GCC',
    packages:
      /^(?:gcc|g\+\+|gxx|cpp|gfortran|gnat|gdc|gobjc(?:\+\+)?)(?:-\d[\d.]*)?(?:[-_][a-z0-9_-]*linux[a-z0-9_-]*)?$|^(?:gcc|g\+\+)(?:-\d+)?-(?:multilib|c\+\+|gfortran|gnat|objc|gdc|go)$|^gcc-toolset-\d+(?:-gcc.*)?$|^build-essential$|^build-base$|^base-devel$/,
    programs: tool('gcc|g\\+\\+|cc|c\\+\\+|cpp|gfortran|f95|gnat|gnatmake|gdc|cc1|cc1plus|collect2|f951'),
  },
  {
    name: 'GNU binutils',
    packages: /^binutils(?!-(?:common|doc))(?:[-_].*)?$/,
    programs: tool('as|ld|ld\\.bfd|ld\\.gold'),
  },
  {
    name: 'LLVM and Clang',
    packages: /^(?:clang|llvm|lld|mold|emscripten)(?:-?\d[\d.]*)?(?:-toolset|-tools)?$/,
    programs: tool('clang|clang\\+\\+|clang-cpp|clang-cl|lld|ld\\.lld|ld64\\.lld|mold|ld\\.mold|llc|opt'),
  },
  {
    name: 'Go',
    packages: /^(?:go|gccgo|golang|golang-go|golang-bin)(?:-\d[\d.]*)?(?:-go)?$/,
    programs: /^(?:go|gofmt|gccgo(?:-\d+)?|tinygo)$/,
  },
  {
    name: 'Rust',
    packages: /^(?:rust|rustc|cargo|rustup)(?:-\d[\d.]*)?$/,
    programs: /^(?:rustc|cargo|rustup|rustdoc)(?:-\d[\d.]*)?$/,
  },
  {
    name: 'a JDK',
    packages:
      /^(?:(?!java-).+-)?(?:open)?jdk(?:-?\d+)?(?:-headless)?$|^(?:ms)?openjdk-?\d+$|^(?:openjdk|zulu)\d+-jdk(?:-headless)?$|^java-.*-devel$/,
    programs: /^javac$/,
  },
  {
    name: '.NET SDK',
    packages: /^dotnet-?(?:sdk[-\d.]*|\d+-sdk)$|^mono-(?:devel|mcs|complete)$/,
    programs: /^(?:csc|mcs|vbc|fsc)$/,
    mayBeScript: true,
  },
  {
    name: 'GHC',
    packages: /^ghc(?:-?\d[\d.]*)?$/,
    programs: /^ghc(?:-\d[\d.]*)?$/,
    mayBeScript: true,
  },
  {
    name: 'Kotlin or Scala',
    packages: /^(?:kotlin|scala)(?:-?\d[\d.]*)?$/,
    programs: /^(?:kotlinc|scalac)$/,
    mayBeScript: true,
  },
  { name: 'Swift', packages: /^swift(?:lang)?(?:-?\d[\d.]*)?$/, programs: /^(?:swiftc|swift-frontend)$/ },
  {
    name: 'CUDA',
    packages: /^cuda-nvcc(?:-[\d-]+)?$|^nvidia-cuda-toolkit$/,
    programs: /^(?:nvcc|ptxas|cicc)$/,
  },
  { name: 'tcc', packages: /^tcc$/, programs: /^tcc$/ },
  {
    name: 'an assembler',
    packages: /^(?:nasm|yasm|fasm)$/,
    programs: /^(?:nasm|yasm|fasm)$/,
  },
  {
    name: 'OCaml',
    packages: /^ocaml(?:-nox|-base|-compiler.*|-?\d[\d.]*)?$/,
    programs: /^(?:ocamlc|ocamlopt)(?:\.opt|\.byte)?$/,
  },
  {
    name: 'a compiler',
    packages:
      /^(?:zig|nim|crystal|dmd|ldc|fpc|fp-compiler|dart|gnucobol|vlang|odin)(?:-?\d[\d.]*)?(?:-compiler)?$/,
    programs: /^(?:zig|nim|crystal|dmd|ldc2|fpc|ppcx64|dart2native|cobc|odin)$/,
  },
];
