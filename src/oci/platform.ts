import { badRequest } from '../problem.ts';

const part = /^[a-z0-9_.-]+$/;

const systems: Readonly<Record<string, string>> = { macos: 'darwin' };
const known = new Set(['linux', 'windows', 'darwin', 'freebsd']);

/** Names of architectures as people and `uname` write them: [architecture, variant]. */
const architectures: Readonly<Record<string, readonly [string, string]>> = {
  i386: ['386', ''],
  x86_64: ['amd64', ''],
  'x86-64': ['amd64', ''],
  aarch64: ['arm64', ''],
  armhf: ['arm', 'v7'],
  armel: ['arm', 'v6'],
};

/** What Node calls the processor it runs on. */
const nodeArchitectures: Readonly<Record<string, string>> = {
  x64: 'amd64',
  ia32: '386',
  arm: 'arm/v7',
  ppc64: 'ppc64le',
  mipsel: 'mipsle',
};

/**
 * The one way to write a platform, as github.com/containerd/platforms has it: `linux/x86_64` is `linux/amd64`,
 * `linux/arm64/v8` is `linux/arm64`, `linux/arm` is `linux/arm/v7`. A lone architecture means Linux.
 * @throws Problem (request) when it is no platform
 */
export function normalizePlatform(text: string): string {
  const parts = text.trim().toLowerCase().split('/');
  const [first, second, third, ...more] = parts;
  if (first === undefined || more.length > 0 || parts.some((each) => !part.test(each)))
    throw noPlatform(text);
  if (second === undefined) {
    if (known.has(systems[first] ?? first)) throw noPlatform(text);
    return platformOf('linux', first);
  }
  return platformOf(first, second, third);
}

/** The normalised platform of an image's `os`, `architecture` and `variant`. */
export function platformOf(os: string, architecture: string, variant = ''): string {
  const system = systems[os.toLowerCase()] ?? os.toLowerCase();
  const [arch, implied] = architectures[architecture.toLowerCase()] ?? [architecture.toLowerCase(), ''];
  const chosen = normalizeVariant(arch, implied === '' ? variant.toLowerCase() : implied);
  return chosen === '' ? `${system}/${arch}` : `${system}/${arch}/${chosen}`;
}

/** What Go and container images are built for (go.dev/doc/install/source, "GOOS and GOARCH"). */
const builtFor: readonly string[] = [
  ...['386', 'amd64', 'arm', 'arm64', 'loong64', 'mips', 'mips64', 'mips64le', 'mipsle'],
  ...['ppc64', 'ppc64le', 'riscv64', 's390x', 'wasm'],
];

/**
 * Whether anybody builds for a platform: BuildKit takes any word, and labels what runs here with it.
 * @param platform normalised
 */
export function isBuiltFor(platform: string): boolean {
  return builtFor.includes(platform.split('/')[1] ?? '');
}

/** The platforms that a misspelled one may be. */
export function platformsLike(platform: string): readonly string[] {
  const [os = 'linux'] = platform.split('/');
  return builtFor.map((architecture) => `${os}/${architecture}`);
}

/** Normalised, sorted and without duplicates. */
export function sortPlatforms(platforms: readonly string[]): string[] {
  return [...new Set(platforms.map(normalizePlatform))].sort(comparePlatforms);
}

/** Order of platforms by their code points, the same on every machine. */
export function comparePlatforms(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The platform of the containers that this machine runs: Linux on its processor. */
export function hostPlatform(architecture: string = process.arch): string {
  return normalizePlatform(`linux/${nodeArchitectures[architecture] ?? architecture}`);
}

function normalizeVariant(architecture: string, variant: string): string {
  const numbered = /^\d/.test(variant) ? `v${variant}` : variant;
  if (architecture === 'arm') return numbered === '' ? 'v7' : numbered;
  if (architecture === 'arm64' && (numbered === 'v8' || numbered === 'v8.0')) return '';
  if (architecture === 'amd64' && numbered === 'v1') return '';
  return numbered;
}

function noPlatform(text: string): Error {
  return badRequest(`\`${text.slice(0, 100)}\` is no platform`, {
    todo: 'A platform looks like `linux/amd64`, `linux/arm64` or `linux/arm/v7`.',
  });
}
