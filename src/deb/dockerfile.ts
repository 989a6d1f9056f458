/** What a distribution's Dockerfile is asked for. */
export type DebStage =
  'release' | 'packages' | 'packages-again' | 'lint-result' | 'install-result' | 'opened';

/** A named context of the Dockerfile. The main one is the source, or nothing where no source is needed. */
export type DebContext = 'control' | 'stamp' | 'scripts' | 'built' | 'older' | 'first' | 'again';

export interface DockerfileWish {
  /** A reference that was read by parseReference. */
  readonly image: string;
  /** For the cache mounts of apt: distributions and architectures do not share lists. Letters, digits and hyphens. */
  readonly place: string;
}

/** Two places of different depth and length: neither may be found in a package. */
const places = {
  first: { folder: '/build/package', umask: '022', zone: 'UTC', options: '', later: '' },
  // For what asks the clock in spite of SOURCE_DATE_EPOCH: the next day and another minute, whenever it is (24:59 is the
  // most that POSIX has); and seconds that differ, though both are built beside each other. Its tests have run already.
  again: {
    folder: '/build/a/second/time/elsewhere',
    umask: '002',
    zone: 'XXX-24:59',
    options: 'nocheck',
    later: 'sleep 2; ',
  },
} as const;

/** What Debian's slim images leave out of packages: lintian itself, and what its questions about manual pages need. */
const kept = ['/usr/share/lintian', '/usr/share/groff'] as const;

/**
 * The Dockerfile of one distribution on one platform. What it is given comes by contexts and by the arguments EPOCH (in
 * seconds), KIND (`-b` or `-B`), SEVERITY (lintian's) and SUFFIX.
 */
export function debDockerfile({ image, place }: DockerfileWish): string {
  const apt = aptMounts(place);
  // Of its own: lintian is installed while the packages are tried, and neither waits for the other.
  const aptOfLintian = aptMounts(`${place}-lintian`);
  const update = 'apt-get -o APT::Update::Error-Mode=any update';
  const get = 'apt-get install --yes --no-install-recommends';
  return `FROM ${image} AS base

FROM scratch AS release
COPY --from=scripts open /open
COPY --from=base /us[r]/lib/os-release /

FROM base AS tools
ENV DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
RUN ${apt} rm -f /etc/apt/apt.conf.d/docker-clean && ${update} && ${get} build-essential fakeroot
RUN id builder >/dev/null 2>&1 || useradd --create-home builder; install --directory --owner=builder /build /out

FROM tools AS dependencies
RUN ${apt} --mount=type=bind,from=control,target=/image-build/control ${update} && apt-get build-dep --yes --no-install-recommends /image-build/control/

FROM dependencies AS source
COPY --chown=builder . /source

${buildStage('first')}
${buildStage('again')}
FROM scratch AS packages
COPY --from=build-first /out /

FROM scratch AS packages-again
COPY --from=build-again /out /

FROM base AS lintian
ENV DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
RUN ${aptOfLintian} rm -f /etc/apt/apt.conf.d/docker-clean && ${update} && ${get} ${kept.map((folder) => `-o 'DPkg::Options::=--path-include=${folder}/*'`).join(' ')} lintian
RUN id builder >/dev/null 2>&1 || useradd --create-home builder; install --directory --owner=builder /out

FROM lintian AS lint
USER builder
ARG SEVERITY
RUN --network=none --mount=type=bind,from=built,target=/packages ${script('lint')} sh /image-build/scripts/lint "$SEVERITY"

FROM scratch AS lint-result
COPY --from=lint /out /

FROM base AS install
ARG SUFFIX
RUN ${apt} --mount=type=bind,from=built,target=/packages --mount=type=bind,from=older,target=/older ${script('install')} ${script('smoke')} sh /image-build/scripts/install "$SUFFIX"

FROM scratch AS install-result
COPY --from=install /result /

FROM base AS open
RUN --network=none --mount=type=bind,from=first,target=/first --mount=type=bind,from=again,target=/again ${script('open')} sh /image-build/scripts/open

FROM scratch AS opened
COPY --from=open /result /
`;
}

function aptMounts(place: string): string {
  return [
    `--mount=type=cache,id=image-build-deb-cache-${place},target=/var/cache/apt,sharing=locked`,
    `--mount=type=cache,id=image-build-deb-lists-${place},target=/var/lib/apt/lists,sharing=locked`,
  ].join(' ');
}

/** Alone: what is mounted beside it would count, too, when a step asks whether it is to be done again. */
function script(name: 'build' | 'lint' | 'install' | 'smoke' | 'open'): string {
  return `--mount=type=bind,from=scripts,source=${name},target=/image-build/scripts/${name}`;
}

function buildStage(name: 'first' | 'again'): string {
  const { folder, umask, zone, options, later } = places[name];
  return `FROM source AS build-${name}
USER builder
ARG EPOCH
ARG KIND
ENV HOME=/home/builder SOURCE_DATE_EPOCH=$EPOCH TZ=${zone}${options === '' ? '' : ` DEB_BUILD_OPTIONS=${options}`}
RUN --network=none --mount=type=bind,from=stamp,target=/image-build/stamp ${script('build')} ${later}sh /image-build/scripts/build ${folder} ${umask} "$KIND"
`;
}
