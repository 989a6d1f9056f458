import { defaultPolicy } from '../../src/plan/demands.ts';
import { createHash } from 'node:crypto';
import type { Step } from '../../src/build/built.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { GateResult, ImageSize } from '../../src/check/gate.ts';
import type { Fingerprint } from '../../src/plan/fingerprint/fingerprint.ts';
import type { Plan, PlannedImage } from '../../src/plan/plan.ts';
import type { PublishedImage } from '../../src/publish/published.ts';
import { explain } from '../../src/report/explanation.ts';
import { assemble, type ReportedLayout, type ReusedImage, type RunFacts } from '../../src/report/model.ts';
import type { RunReport } from '../../src/report/result.ts';

const MB = 1_000_000;

/** A digest made of any text. */
export function digest(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** A finding with what a test does not care about filled in. */
export function finding(given: Partial<Finding> = {}): Finding {
  const whole = {
    gate: 'vulnerabilities' as const,
    rule: 'CVE-2026-0001',
    severity: 'high' as const,
    image: 'base',
    message: 'libexample 1.2.3: a buffer is read behind its end',
    blocks: false,
    ...given,
  };
  return { ...whole, fingerprint: given.fingerprint ?? digest(JSON.stringify([whole.rule, whole.message])) };
}

interface Sample {
  readonly name: string;
  readonly needs?: readonly string[];
  readonly platforms?: readonly string[];
  readonly budgetMB?: number;
  /** Uncompressed megabytes and commands of its own layers. */
  readonly layers: readonly (readonly [number, string])[];
  /** Milliseconds of its steps; the first `cached` ones came from the cache. */
  readonly steps: readonly number[];
  readonly cached?: number;
}

const samples: readonly Sample[] = [
  {
    name: 'base',
    budgetMB: 1500,
    layers: [
      [117, "# debian.sh --arch 'amd64' out/ 'bookworm' '@1762202650'"],
      [
        284,
        'RUN /bin/sh -c apt-get update && apt-get install -y --no-install-recommends build-essential git # buildkit',
      ],
      [0.004, 'COPY common.sh /usr/local/lib/image-build/ # buildkit'],
    ],
    steps: [31_200, 400, 900],
    cached: 2,
  },
  {
    name: 'runtime',
    needs: ['base'],
    platforms: ['linux/amd64', 'linux/arm64'],
    budgetMB: 900,
    layers: [
      [192, 'COPY --from=node /usr/local /usr/local # buildkit'],
      [48.2, 'RUN /bin/sh -c npm ci --omit=dev # buildkit'],
      [3.1, 'COPY dist /opt/image-build/dist # buildkit'],
    ],
    steps: [2100, 14_300, 800, 300],
    cached: 1,
  },
  { name: 'minimal', budgetMB: 80, layers: [[61.4, 'COPY /out / # buildkit']], steps: [5200, 900] },
  {
    name: 'dev',
    needs: ['base'],
    layers: [
      [388, 'RUN /bin/sh -c apt-get install -y gdb strace clang clang-tidy # buildkit'],
      [22, 'RUN /bin/sh -c useradd --create-home dev && chown -R dev /home/dev # buildkit'],
    ],
    steps: [26_000, 1200],
  },
  {
    name: 'test-runner',
    needs: ['base'],
    budgetMB: 2500,
    layers: [
      [612, 'RUN /bin/sh -c apt-get install -y chromium fonts-liberation # buildkit'],
      [140, 'RUN /bin/sh -c npm ci # buildkit'],
      [0.9, 'COPY entrypoint.sh /usr/local/bin/ # buildkit'],
    ],
    steps: [44_000, 9000, 500],
  },
  {
    name: 'github-runner',
    needs: ['test-runner'],
    budgetMB: 2500,
    layers: [[417, 'RUN /bin/sh -c ./install-runner.sh # buildkit']],
    steps: [19_000, 4000],
  },
  {
    name: 'deb-builder',
    needs: ['base'],
    budgetMB: 2500,
    layers: [
      [203, 'RUN /bin/sh -c apt-get install -y debhelper devscripts fakeroot lintian # buildkit'],
      [0.002, 'COPY entrypoint.sh /usr/local/bin/ # buildkit'],
    ],
    steps: [21_500, 350],
    cached: 2,
  },
];

function planned(sample: Sample): PlannedImage {
  return {
    name: sample.name,
    needs: sample.needs ?? [],
    bases: sample.needs?.[0] === undefined ? {} : { 'linux/amd64': sample.needs[0] },
    outside: [],
    output: { kind: 'image' },
    platforms: sample.platforms ?? ['linux/amd64'],
    decision: 'build',
    reasons: ['It was asked for'],
    dockerfile: { path: `images/${sample.name}/Dockerfile`, text: 'FROM scratch\n' },
    target: {},
    tags: [`ghcr.io/acme/${sample.name}:1.2.0`, `ghcr.io/acme/${sample.name}:latest`],
    policy: {
      ...defaultPolicy,
      lintThreshold: 'error',
      maxSize: sample.budgetMB === undefined ? {} : { uncompressed: sample.budgetMB * MB },
    },
  };
}

/** The plan of the sample graph: seven images in build order. */
export const samplePlan: Plan = {
  images: samples.map(planned),
  groups: { default: samples.map(({ name }) => name) },
  asked: new Set(samples.map(({ name }) => name)),
  notes: [],
};

function sampleOf(name: string): Sample {
  return samples.find((sample) => sample.name === name)!;
}

function sizeOf(name: string, factor = 1): ImageSize {
  const layersOf = (one: string): ImageSize['layers'] => [
    ...(sampleOf(one).needs ?? []).flatMap(layersOf),
    ...sampleOf(one).layers.map(([size, createdBy], index) => ({
      digest: digest(`${one} ${index} blob`),
      diffId: digest(`${one} ${index}`),
      compressed: Math.round(size * MB * 0.37),
      uncompressed: Math.round(size * MB * factor),
      createdBy,
    })),
  ];
  const layers = layersOf(name);
  return {
    compressed: layers.reduce((sum, layer) => sum + layer.compressed, 0),
    uncompressed: layers.reduce((sum, layer) => sum + layer.uncompressed, 0),
    layers,
  };
}

/** The layout of one sample image; `factor` makes it heavier. */
export function layout(image: string, platform = 'linux/amd64', factor = 1): ReportedLayout {
  const size = sizeOf(image, factor);
  return { image, platform, dir: `/layouts/${image}`, digest: digest(`${image} ${platform}`), size };
}

const sampleLayouts: readonly ReportedLayout[] = samplePlan.images.flatMap((image) =>
  image.platforms.map((platform) => layout(image.name, platform)),
);

function sampleSteps(): readonly Step[] {
  const ends = new Map<string, number>();
  const lastStep = new Map<string, string>();
  const steps: Step[] = [
    {
      digest: digest('internal'),
      name: '[internal] load build definition',
      startedMs: 180,
      completedMs: 420,
      cached: false,
    },
  ];
  for (const { name, needs = [], steps: times, cached = 0 } of samples) {
    let at = Math.max(600, ...needs.map((need) => ends.get(need) ?? 0));
    const bases = needs.flatMap((need) => lastStep.get(need) ?? []);
    const own = times.map((ms, index): Step => {
      const standsOn = index === 0 ? bases : [digest(`${name} step ${index - 1}`)];
      const isCached = index < cached;
      const startedMs = at;
      at += isCached ? 0 : ms;
      return {
        digest: digest(`${name} step ${index}`),
        image: name,
        platform: 'linux/amd64',
        name: `[${index + 1}/${times.length}] RUN step ${index + 1} of ${name}`,
        startedMs,
        completedMs: at,
        cached: isCached,
        ...(standsOn.length > 0 ? { needs: standsOn } : {}),
      };
    });
    ends.set(name, at);
    lastStep.set(name, digest(`${name} step ${times.length - 1}`));
    steps.push(...own);
    steps.push({
      digest: digest(`${name} export`),
      image: name,
      name: 'exporting to oci image format',
      startedMs: at,
      completedMs: at + 1500,
      cached: false,
    });
  }
  return steps;
}

const passedGates: readonly GateResult[] = samplePlan.images.flatMap(({ name, platforms, dockerfile }) => [
  {
    gate: 'lint' as const,
    image: name,
    state: 'passed' as const,
    durationMs: 60,
    findings:
      name === 'dev'
        ? [
            finding({
              gate: 'lint',
              image: name,
              rule: 'DL3008',
              severity: 'warning',
              file: dockerfile.path,
              line: 7,
              message: 'Pin versions in apt get install',
              todo: 'Instead of `apt-get install <package>` use `apt-get install <package>=<version>`',
              help: 'https://github.com/hadolint/hadolint/wiki/DL3008',
            }),
          ]
        : [],
  },
  ...platforms.flatMap((platform): GateResult[] => [
    { gate: 'size', image: name, platform, state: 'passed', durationMs: 3, findings: [] },
    {
      gate: 'vulnerabilities',
      image: name,
      platform,
      state: 'passed',
      durationMs: 940,
      notes: ['database of 2026-11-21', '412 packages'],
      findings: ['test-runner', 'dev'].includes(name)
        ? Array.from({ length: name === 'dev' ? 4 : 14 }, (_, index) =>
            finding({
              image: name,
              platform,
              rule: `CVE-2026-1${String(index).padStart(3, '0')}`,
              severity: (['medium', 'low', 'low', 'unknown'] as const)[index % 4]!,
              message: `lib${name}-${index} 2.${index}.0: an attacker may read memory of another user`,
              todo: index % 2 ? `Update to 2.${index}.1` : 'No fixed version yet',
              help: `https://avd.aquasec.com/nvd/cve-2026-1${String(index).padStart(3, '0')}`,
            }),
          )
        : [],
    },
  ]),
]);

const samplePublished: readonly PublishedImage[] = samplePlan.images.map(({ name, tags }) => ({
  image: name,
  digest: digest(`${name} index`),
  repositories: [`ghcr.io/acme/${name}`],
  tags: tags.map((ref) => ({
    ref,
    state: 'moved',
    before: digest('before'),
    after: digest(`${name} index`),
  })),
  sentBytes: 12 * MB,
  sentBlobs: 3,
  presentBlobs: 4,
  mountedBlobs: 2,
}));

/** What a good run of the seven images has learned; a test changes what it is about. */
export const goodRun: RunFacts = {
  command: 'publish',
  startedAt: '2026-11-22T05:20:11.000Z',
  durationMs: 94_300,
  plan: samplePlan,
  steps: sampleSteps(),
  warnings: [],
  layouts: sampleLayouts,
  gates: passedGates,
  published: samplePublished,
  problems: [],
  notes: ['The builder "default" cannot export OCI layouts: BuildKit was started by image-build'],
  engine: 'buildkitd started by image-build',
  interrupted: false,
};

const unpublished: RunFacts = { ...goodRun, published: [] };

/** Facts of a run in which some images' gates gave another answer. */
export function withGate(facts: RunFacts, changed: GateResult): RunFacts {
  const same = (gate: GateResult): boolean =>
    gate.gate === changed.gate && gate.image === changed.image && gate.platform === changed.platform;
  return { ...facts, gates: [...facts.gates.filter((gate) => !same(gate)), changed] };
}

const failedSize = withGate(
  {
    ...unpublished,
    layouts: sampleLayouts.map((one) =>
      one.image === 'minimal' ? layout('minimal', 'linux/amd64', 1.5) : one,
    ),
  },
  {
    gate: 'size',
    image: 'minimal',
    platform: 'linux/amd64',
    state: 'failed',
    durationMs: 3,
    findings: [
      finding({
        gate: 'size',
        image: 'minimal',
        rule: 'max-size',
        severity: 'error',
        file: 'images/minimal/Dockerfile',
        line: 12,
        message: '92.1 MB uncompressed is 12.1 MB over the budget of 80 MB',
        todo: 'The biggest layer is COPY /out /: 92.1 MB',
        blocks: true,
      }),
    ],
  },
);

const brokenScanner = withGate(unpublished, {
  gate: 'vulnerabilities',
  image: 'dev',
  platform: 'linux/amd64',
  state: 'broken',
  durationMs: 1200,
  findings: [],
  problem: {
    kind: 'surroundings',
    what: 'trivy ended with exit code 1 and without a report',
    todo: 'Give a database with --trivy-db, or try again later',
    log: ['INFO [vulndb] Need to update DB', 'FATAL Fatal error init error: DB error: failed to download'],
  },
});

const failingStep = goodRun.steps.find((step) => step.image === 'test-runner' && step.name.includes('2/3'))!;
const buildFailed: RunFacts = {
  ...unpublished,
  durationMs: 61_000,
  layouts: sampleLayouts.filter(({ image }) => ['base', 'minimal', 'runtime', 'dev'].includes(image)),
  steps: goodRun.steps
    .filter((step) => (step.startedMs ?? 0) <= (failingStep.startedMs ?? 0) && step.image !== 'github-runner')
    .map((step) =>
      step === failingStep ? { ...step, name: '[2/3] RUN npm ci', error: 'exit code: 1' } : step,
    ),
  gates: passedGates.filter(({ image }) => ['base', 'minimal', 'runtime', 'dev'].includes(image)),
  problems: [
    {
      kind: 'build',
      what: 'test-runner: [2/3] RUN npm ci ended with exit code 1',
      where: { file: 'images/test-runner/Dockerfile', line: 14 },
      todo: 'The log below tells why; `image-build build test-runner` builds only this image',
      log: [
        ...Array.from({ length: 20 }, (_, index) => `npm http fetch GET 200 package ${index}`),
        'npm error code E404',
        "npm error 404 Not Found - GET 'left-pad'",
      ],
    },
  ],
};

const interruptedRun: RunFacts = {
  ...unpublished,
  durationMs: 12_400,
  interrupted: true,
  layouts: [layout('base')],
  steps: goodRun.steps.filter((step) => (step.startedMs ?? 0) < 3000),
  gates: passedGates.filter(({ image }) => image === 'base'),
  problems: [{ kind: 'interrupted', what: 'Interrupted: nothing was published' }],
};

const planOnly: RunFacts = {
  ...unpublished,
  command: 'plan',
  durationMs: 84,
  plan: {
    ...samplePlan,
    images: samplePlan.images.map((image) =>
      image.name === 'github-runner'
        ? { ...image, decision: 'skip', reasons: ['Nobody asked for it'] }
        : image,
    ),
  },
  steps: [],
  layouts: [],
  gates: [],
  notes: [],
};

/** What another run has found out about the sample images. */
const sampleReused: readonly ReusedImage[] = samplePlan.images.map(({ name, platforms }) => ({
  image: name,
  ref: `ghcr.io/acme/${name}:main`,
  repository: `ghcr.io/acme/${name}`,
  digest: digest(`${name} index`),
  platforms: platforms.map((platform) => ({
    platform,
    digest: digest(`${name} ${platform}`),
    size: { ...sizeOf(name), layers: [] },
  })),
  checkedAt: '2026-11-21T05:20:11.000Z',
}));

function fingerprintOf(name: string): Fingerprint {
  return {
    digest: digest(`${name} fingerprint`),
    parts: [
      { name: 'Dockerfile', value: digest(`${name} Dockerfile`) },
      { name: 'context', value: digest(`${name} context`) },
    ],
    volatile: [],
  };
}

/** The image as it is planned when what is published has the same fingerprint. */
function stays(image: PlannedImage): PlannedImage {
  const { ref, repository, digest: root } = sampleReused.find((one) => one.image === image.name)!;
  return {
    ...image,
    decision: 'reuse',
    reasons: [`unchanged since ${ref} was published`],
    fingerprint: fingerprintOf(image.name),
    published: {
      ref,
      repository,
      digest: root,
      mediaType: 'application/vnd.oci.image.index.v1+json',
    },
  };
}

/** Facts of the sample run in which all but the named images stay as they are. */
export function reusing(facts: RunFacts, built: readonly string[]): RunFacts {
  const isBuilt = ({ image = '' }: { readonly image?: string }): boolean => built.includes(image);
  return {
    ...facts,
    plan: {
      ...samplePlan,
      images: samplePlan.images.map((image) =>
        built.includes(image.name)
          ? {
              ...image,
              fingerprint: fingerprintOf(image.name),
              reasons: ['context: src/app.ts changed', ...image.reasons],
            }
          : stays(image),
      ),
    },
    reused: sampleReused.filter((one) => !isBuilt(one)),
    steps: facts.steps.filter(isBuilt),
    layouts: facts.layouts.filter(isBuilt),
  };
}

const unchanged: RunFacts = {
  ...reusing(goodRun, []),
  durationMs: 430,
  notes: [],
  published: samplePublished.map((one) => ({
    ...one,
    tags: one.tags.map(({ ref, after }) => ({ ref, state: 'unchanged', before: after!, after: after! })),
    sentBytes: 0,
    sentBlobs: 0,
  })),
};

const oneBuilt: RunFacts = {
  ...reusing(goodRun, ['github-runner']),
  durationMs: 23_000,
  retries: [
    { what: 'pushing ghcr.io/acme/github-runner', why: '503 Service Unavailable' },
    { what: 'pushing ghcr.io/acme/github-runner', why: '429 Too Many Requests' },
  ],
};

/** A reused image whose gates ran again on what is published, and said no. */
const reusedRefused = withGate(
  {
    ...unchanged,
    published: [],
    reused: sampleReused.map(({ checkedAt, ...one }) =>
      one.image === 'dev' ? one : { ...one, checkedAt: checkedAt! },
    ),
  },
  {
    gate: 'vulnerabilities',
    image: 'dev',
    platform: 'linux/amd64',
    state: 'failed',
    durationMs: 900,
    findings: [finding({ image: 'dev', platform: 'linux/amd64', severity: 'critical', blocks: true })],
  },
);

const debDir = '/work/acme/out';
const withFiles: RunFacts = {
  ...unpublished,
  command: 'build',
  plan: {
    ...samplePlan,
    images: samplePlan.images.map((image) =>
      image.name === 'minimal'
        ? { ...image, output: { kind: 'local', dest: debDir, maxGlibc: '2.31' }, tags: [] }
        : image,
    ),
  },
  layouts: sampleLayouts.filter(({ image }) => image !== 'minimal'),
  gates: passedGates.filter(({ image, gate }) => image !== 'minimal' || gate === 'lint'),
  artifacts: ['acme', 'acme-doc', 'acme-dev'].map((name, index) => ({
    image: 'minimal',
    platform: 'linux/amd64',
    path: `out/${name}_1.2.0_amd64.deb`,
    bytes: 1_250_000 * (index + 1),
    sha256: digest(name).slice('sha256:'.length),
  })),
};

const planReuse: RunFacts = {
  ...reusing(planOnly, ['test-runner', 'github-runner']),
  plan: {
    ...samplePlan,
    images: reusing(planOnly, ['test-runner', 'github-runner']).plan!.images.map((image) => {
      if (image.name === 'deb-builder')
        return { ...image, decision: 'skip', reasons: ['nobody asked for it'], tags: [] };
      if (image.name === 'base')
        return {
          ...image,
          outside: [
            {
              key: 'debian:bookworm-slim',
              text: 'debian:bookworm-slim',
              kind: 'from',
              line: 1,
              platforms: ['linux/amd64'],
            },
            { key: 'node:24', text: 'node:24', kind: 'copy', line: 4, platforms: ['linux/amd64'] },
          ],
        };
      return image.name === 'github-runner' ? { ...image, reasons: ['parent test-runner is built'] } : image;
    }),
    notes: ['dev calls its base acme-base:dev, runtime calls it base'],
  },
  pins: new Map([
    [
      'debian:bookworm-slim',
      {
        state: 'pinned',
        reference: `docker.io/library/debian:bookworm-slim@${digest('debian')}`,
        digest: digest('debian'),
        settings: {},
      },
    ],
    ['node:24', { state: 'unknown', why: 'there is no network' }],
  ]),
};

/** One report of each kind that a run can end with. */
export const runReports = {
  passed: assemble(goodRun),
  failedSize: assemble(failedSize),
  brokenScanner: assemble(brokenScanner),
  buildFailed: assemble(buildFailed),
  interrupted: assemble(interruptedRun),
  planOnly: assemble(planOnly),
  planReuse: assemble(planReuse),
  unchanged: assemble(unchanged),
  oneBuilt: assemble(oneBuilt),
  reusedRefused: assemble(reusedRefused),
  withFiles: assemble(withFiles),
} satisfies Record<string, RunReport>;

/** What `explain app` gives: not a run like the others, since it is about one image. */
export const explained: RunReport = assemble({
  ...planReuse,
  command: 'explain',
  explanation: explain(
    {
      name: 'test-runner',
      decision: 'build',
      reasons: ['context: src/app.ts changed', 'parent base is built'],
      fingerprint: {
        digest: digest('test-runner fingerprint'),
        parts: [
          { name: 'Dockerfile', value: digest('Dockerfile') },
          { name: 'argument VERSION', value: '1.2.0' },
          { name: 'base debian:bookworm-slim', value: digest('debian now') },
          { name: 'context', value: digest('context now') },
          { name: 'label title', value: 'runs tests' },
        ],
        volatile: ['ADD https://example.com/tool has no checksum (images/test-runner/Dockerfile:3)'],
      },
    },
    {
      compared: {
        ref: 'ghcr.io/acme/test-runner:main',
        digest: digest('published'),
        parts: {
          Dockerfile: digest('Dockerfile'),
          'argument OLD': '3',
          'argument VERSION': '1.1.0',
          'base debian:bookworm-slim': digest('debian then'),
          context: digest('context then'),
        },
      },
      files: { context: { added: ['src/new.ts'], changed: ['src/app.ts'], removed: ['README'] } },
    },
  ),
});

/** Keys whose values are our own words and not text from outside. */
const ownWords = new Set([
  'state',
  'kind',
  'verdict',
  'gate',
  'severity',
  'decision',
  'command',
  'startedAt',
]);

/** The same report with every text from outside changed, web addresses too. */
export function withTexts(report: RunReport, change: (text: string) => string): RunReport {
  const changed = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return ownWords.has(key) ? value : change(value);
    if (Array.isArray(value)) return value.map((one) => changed(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, changed(inner, name)]));
  };
  return changed(report, '') as RunReport;
}

/** What somebody might put into an image's labels, a Dockerfile or a tool's output to get into a report's reader. */
export const hostileText = [
  '</script><script>document.title="broken out"; alert(1)</script>',
  '"><img src="http://127.0.0.1:9/x" onerror="alert(2)"><style>*{display:none}</style>',
  "' onmouseover='alert(3)' </style></title></svg><!-- ]]> &lt;b&gt; &#60;i&#62;",
  '|cell| [link](javascript:alert(4)) ![image](http://127.0.0.1:9/y) @somebody #12 ~~~ --- # title',
  '\u001b]8;;http://127.0.0.1:9/\u0007link\u001b]8;;\u0007 \u001b[31mred\u001b[2J \u009b31m \u202etxt.exe\u202c \u0000\u0007\r',
  '::error file=x::made up ::set-output name=x::y ${{ secrets.X }} %0A',
].join('\n');
