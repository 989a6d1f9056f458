/**
 * What Debian calls the architectures of platforms, and their processors, which wildcards name.
 * Source: dpkg, cputable and tupletable; Debian Policy 11.1.
 */
const architectures: Readonly<Record<string, { readonly name: string; readonly processor?: string }>> = {
  'linux/amd64': { name: 'amd64' },
  'linux/386': { name: 'i386' },
  'linux/arm64': { name: 'arm64' },
  'linux/arm/v7': { name: 'armhf', processor: 'arm' },
  'linux/arm/v6': { name: 'armel', processor: 'arm' },
  'linux/arm/v5': { name: 'armel', processor: 'arm' },
  'linux/loong64': { name: 'loong64' },
  'linux/mips64le': { name: 'mips64el' },
  'linux/ppc64le': { name: 'ppc64el' },
  'linux/riscv64': { name: 'riscv64' },
  'linux/s390x': { name: 's390x' },
};

/**
 * Whether a package that names these architectures is built on a platform. `all` is none of them: what runs everywhere
 * is built once, wherever.
 * @param names what its field Architecture says: names and wildcards
 * @param platform normalised
 * @returns true where nobody but dpkg can tell
 */
export function isForPlatform(names: readonly string[], platform: string): boolean {
  const known = architectures[platform] ?? architectures[platform.split('/').slice(0, 2).join('/')];
  return names.some((name) => {
    if (name === 'all') return false;
    if (name === 'any' || known === undefined) return true;
    const parts = name.split('-');
    if (parts.length === 1) return name === known.name;
    // Which C library it is for is not asked: a distribution has one.
    const [system = '', processor = ''] = parts.slice(-2);
    return (
      ['any', 'linux'].includes(system) &&
      ['any', known.name, known.processor ?? known.name].includes(processor)
    );
  });
}
