import { removalOf, systemPackages } from './os-packages.ts';
import type { ContentsRule } from './rule.ts';

/** `libssl-dev`, `openssl-devel`, `libc6-dev-i386`, and the headers that distributions name otherwise. */
const devPackage = /-(?:dev|devel)(?:-[a-z0-9]+)*$|^(?:linux|kernel|glibc)(?:-[a-z0-9.]+)*-headers(?:-|$)/;

/** Packages that are only of use to compilers. */
export const devPackages: ContentsRule = {
  name: 'dev-packages',
  isAsked: ({ devPackages: denied }) => denied,
  needsPackages: true,
  find: ({ installed }) =>
    systemPackages(installed(), (name) => devPackage.test(name)).map((one) => ({
      key: one.name,
      message: `${one.name} ${one.version} is installed: headers and link libraries for compilers`,
      todo: removalOf(one),
      package: { name: one.name, version: one.version },
      cause: { kind: 'diffId', diffId: one.diffId },
    })),
};
