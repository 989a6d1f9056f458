import { expect, test } from '@jest/globals';
import { hostPlatform } from '../../../src/oci/platform.ts';
import { briefPlan, type BriefPlan } from '../../support/brief-plan.ts';
import { copyTree } from '../../support/fixture-tree.ts';
import { planOf } from '../../support/plan-of.ts';

interface Given {
  readonly tree: string;
  /** What the copy is called. */
  readonly folder?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Lines as briefPlan writes them; what is left out is empty. */
type Case = Given & { readonly name: string } & Pick<BriefPlan, 'images' | 'asked'> & Partial<BriefPlan>;

test.each<Case>([
  {
    name: 'a Go project whose script keeps the order by hand',
    tree: 'go-project',
    images: [
      'base = docker/images/base/Dockerfile in . <- (debian:bookworm-slim)',
      'package = docker/images/package/Dockerfile in . <- acme-base:dev: base',
      'runner = docker/images/runner/Dockerfile in docker/images/runner <- acme-base:dev: base',
      'production = docker/images/production/Dockerfile in docker/images/production <- acme-runner:dev: runner, acme-package: package',
      'test-runner = docker/images/test-runner/Dockerfile in . <- acme-base:dev: base',
    ],
    asked: ['base', 'package', 'production', 'runner', 'test-runner'],
  },
  {
    name: 'the same, with a version: it reaches every reference',
    tree: 'go-project',
    inputs: { version: '1.2.0', targets: 'production' },
    images: [
      'base = docker/images/base/Dockerfile in . <- (debian:bookworm-slim)',
      'package = docker/images/package/Dockerfile in . VERSION=1.2.0 <- acme-base:1.2.0: base',
      'runner = docker/images/runner/Dockerfile in docker/images/runner VERSION=1.2.0 <- acme-base:1.2.0: base',
      'production = docker/images/production/Dockerfile in docker/images/production VERSION=1.2.0 <- acme-runner:1.2.0: runner, acme-package: package',
      '-test-runner = docker/images/test-runner/Dockerfile in . <- acme-base:dev: base',
    ],
    asked: ['production'],
  },
  {
    name: 'notebooks, each named by registry, owner and base',
    tree: 'notebooks',
    images: [
      'foundation = images/foundation/Dockerfile in images/foundation <- (ubuntu:24.04)',
      'base-notebook = images/base-notebook/Dockerfile in images/base-notebook <- quay.io/acme/foundation: foundation',
      'minimal-notebook = images/minimal-notebook/Dockerfile in images/minimal-notebook <- quay.io/acme/base-notebook: base-notebook',
      'r-notebook = images/r-notebook/Dockerfile in images/r-notebook <- quay.io/acme/minimal-notebook: minimal-notebook',
      'scipy-notebook = images/scipy-notebook/Dockerfile in images/scipy-notebook <- quay.io/acme/minimal-notebook: minimal-notebook',
      'datascience-notebook = images/datascience-notebook/Dockerfile in images/datascience-notebook <- quay.io/acme/scipy-notebook: scipy-notebook, quay.io/acme/r-notebook: r-notebook',
      'pyspark-notebook = images/pyspark-notebook/Dockerfile in images/pyspark-notebook <- quay.io/acme/scipy-notebook: scipy-notebook',
    ],
    asked: [
      'base-notebook',
      'datascience-notebook',
      'foundation',
      'minimal-notebook',
      'pyspark-notebook',
      'r-notebook',
      'scipy-notebook',
    ],
  },
  {
    name: 'the same for another owner, and only one leaf',
    tree: 'notebooks',
    inputs: { 'build-args': 'OWNER=mine\nROOT_IMAGE=debian:12', targets: 'r-notebook' },
    images: [
      'foundation = images/foundation/Dockerfile in images/foundation OWNER=mine ROOT_IMAGE=debian:12 <- (debian:12)',
      'base-notebook = images/base-notebook/Dockerfile in images/base-notebook OWNER=mine ROOT_IMAGE=debian:12 <- quay.io/mine/foundation: foundation',
      'minimal-notebook = images/minimal-notebook/Dockerfile in images/minimal-notebook OWNER=mine ROOT_IMAGE=debian:12 <- quay.io/mine/base-notebook: base-notebook',
      'r-notebook = images/r-notebook/Dockerfile in images/r-notebook OWNER=mine ROOT_IMAGE=debian:12 <- quay.io/mine/minimal-notebook: minimal-notebook',
      '-scipy-notebook = images/scipy-notebook/Dockerfile in images/scipy-notebook OWNER=mine ROOT_IMAGE=debian:12 <- quay.io/mine/minimal-notebook: minimal-notebook',
      '-datascience-notebook = images/datascience-notebook/Dockerfile in images/datascience-notebook OWNER=mine ROOT_IMAGE=debian:12 <- quay.io/mine/scipy-notebook: scipy-notebook, quay.io/acme/r-notebook: r-notebook',
      '-pyspark-notebook = images/pyspark-notebook/Dockerfile in images/pyspark-notebook OWNER=mine ROOT_IMAGE=debian:12 <- quay.io/mine/scipy-notebook: scipy-notebook',
    ],
    asked: ['r-notebook'],
  },
  {
    name: 'a Rust workspace: the repository is the context where crates are copied',
    tree: 'rust-workspace',
    images: [
      'builder = docker/builder.Dockerfile in . <- (rust:1.88-slim)',
      'runtime = docker/runtime.Dockerfile in docker <- (debian:bookworm-slim)',
      'server = docker/server.Dockerfile in . <- ghcr.io/acme/acme-builder: builder, ghcr.io/acme/acme-runtime: runtime',
      'worker = docker/worker.Dockerfile in . <- ghcr.io/acme/acme-builder: builder, ghcr.io/acme/acme-runtime: runtime',
    ],
    asked: ['builder', 'runtime', 'server', 'worker'],
  },
  {
    name: 'Python services with the repository as context, several roots at once',
    tree: 'python-services',
    inputs: { source: 'services,docker' },
    images: [
      'python-base = docker/python-base/Dockerfile in docker/python-base <- (python:3.13-slim)',
      'api = services/api/Dockerfile in . <- shop-python-base: python-base',
      'worker = services/worker/Dockerfile in . <- shop-python-base: python-base',
      'scheduler = services/scheduler/Dockerfile in . <- registry.example.com/shop/shop-worker:1: worker',
    ],
    asked: ['api', 'scheduler', 'worker', 'python-base'],
  },
  {
    name: 'production, development and minimal variants at the top, and a folder besides',
    tree: 'variants',
    folder: 'acme',
    images: [
      'acme = Dockerfile in . <- (node:22-slim)',
      'dev = Dockerfile.dev in . <- acme: acme',
      'minimal = Dockerfile.minimal in . <- acme: acme',
      'tools = docker/tools/Dockerfile in . <- acme-dev: dev',
    ],
    asked: ['tools', 'acme', 'dev', 'minimal'],
  },
  {
    name: 'Compose: many services on one Dockerfile, extends, include, profiles',
    tree: 'compose-services',
    images: [
      'base = base/Dockerfile in base <- (debian:bookworm-slim)',
      'accounts = Dockerfile.service in . @runtime SERVICE=accounts <- acme/base: base',
      '-audit = Dockerfile.service in . @runtime SERVICE=audit <- acme/base: base',
      'billing = Dockerfile.service in . @runtime SERVICE=billing <- acme/base: base',
      'catalog = Dockerfile.service in . @runtime SERVICE=catalog <- acme/base: base',
      '-debug = Dockerfile.service in . @debug SERVICE=gateway <- acme/base: base',
      'gateway = Dockerfile.service in . @runtime SERVICE=gateway <- acme/base: base',
      '-mail = Dockerfile.service in . @runtime SERVICE=mail <- acme/base: base',
      '-search = Dockerfile.service in . @runtime SERVICE=search <- acme/base: base',
    ],
    groups: { async: ['mail', 'search'], index: ['search', 'audit'], debug: ['debug'] },
    asked: ['accounts', 'base', 'billing', 'catalog', 'gateway'],
    notes: [
      'compose.yml: audit, debug, mail, search have profiles: they are built when they, or a profile, are named',
    ],
  },
  {
    name: 'the same, asked for by a profile',
    tree: 'compose-services',
    inputs: { targets: 'async,debug' },
    images: [
      'base = base/Dockerfile in base <- (debian:bookworm-slim)',
      '-accounts = Dockerfile.service in . @runtime SERVICE=accounts <- acme/base: base',
      '-audit = Dockerfile.service in . @runtime SERVICE=audit <- acme/base: base',
      '-billing = Dockerfile.service in . @runtime SERVICE=billing <- acme/base: base',
      '-catalog = Dockerfile.service in . @runtime SERVICE=catalog <- acme/base: base',
      'debug = Dockerfile.service in . @debug SERVICE=gateway <- acme/base: base',
      '-gateway = Dockerfile.service in . @runtime SERVICE=gateway <- acme/base: base',
      'mail = Dockerfile.service in . @runtime SERVICE=mail <- acme/base: base',
      'search = Dockerfile.service in . @runtime SERVICE=search <- acme/base: base',
    ],
    groups: { async: ['mail', 'search'], index: ['search', 'audit'], debug: ['debug'] },
    asked: ['mail', 'search', 'debug'],
  },
  {
    name: 'Bake: a matrix on one Dockerfile, groups, a target that inherits',
    tree: 'bake-matrix',
    images: [
      'base = base/Dockerfile in base <- (debian:bookworm-slim)',
      '-lint = docker/Dockerfile.service in . @lint SERVICE=accounts VERSION=dev <- registry.example.com/acme/base:dev: base',
      'service-accounts = docker/Dockerfile.service in . SERVICE=accounts VERSION=dev <- registry.example.com/acme/base:dev: base',
      'service-billing = docker/Dockerfile.service in . SERVICE=billing VERSION=dev <- registry.example.com/acme/base:dev: base',
      'service-catalog = docker/Dockerfile.service in . SERVICE=catalog VERSION=dev <- registry.example.com/acme/base:dev: base',
    ],
    groups: { services: ['service-accounts', 'service-billing', 'service-catalog'], tools: ['lint'] },
    asked: ['base', 'service-accounts', 'service-billing', 'service-catalog'],
    notes: [
      'docker-bake.hcl says what there is, and that is all: docker/Dockerfile.unused is no part of it. Name everything in source to have both',
    ],
  },
  {
    name: 'the policy: many images of one Dockerfile, aliases, a stage by ARG, groups of groups',
    tree: 'policy-services',
    images: [
      'common = build/Dockerfile.common in build DEBIAN=bookworm <- (debian:bookworm-slim)',
      'api = build/Dockerfile.service in . @runtime DEBIAN=bookworm SERVICE=api <- quay.io/acme/ground:3: common',
      'web = build/Dockerfile.service in . @runtime DEBIAN=bookworm SERVICE=web <- quay.io/acme/ground:3: common',
      'web-debug = build/Dockerfile.service in . @debug DEBIAN=bookworm SERVICE=web ROOT=plain_root <- foundation:1: common, (debian:bookworm-slim)',
    ],
    groups: { services: ['api', 'web'], 'all-web': ['services', 'web-debug'] },
    asked: ['common', 'api', 'web', 'web-debug'],
  },
  {
    name: 'the same, a group asked for',
    tree: 'policy-services',
    inputs: { targets: 'services' },
    images: [
      'common = build/Dockerfile.common in build DEBIAN=bookworm <- (debian:bookworm-slim)',
      'api = build/Dockerfile.service in . @runtime DEBIAN=bookworm SERVICE=api <- quay.io/acme/ground:3: common',
      'web = build/Dockerfile.service in . @runtime DEBIAN=bookworm SERVICE=web <- quay.io/acme/ground:3: common',
      '-web-debug = build/Dockerfile.service in . @debug DEBIAN=bookworm SERVICE=web ROOT=plain_root <- foundation:1: common, (debian:bookworm-slim)',
    ],
    groups: { services: ['api', 'web'], 'all-web': ['services', 'web-debug'] },
    asked: ['api', 'web'],
  },
  {
    name: 'a folder, a Compose file, a Bake file and a Dockerfile at once',
    tree: 'mix',
    inputs: { source: 'packaging/docker,deploy/compose.yml,tools/one.Dockerfile,ci/bake.json' },
    images: [
      'base = packaging/docker/Dockerfile.base in packaging/docker <- (debian:bookworm-slim)',
      'deb = packaging/docker/deb/Dockerfile in packaging/docker/deb <- acme-base:dev: base',
      'checker = ci/checker/Dockerfile in ci/checker <- acme-deb:dev: deb, base-image: docker-image://debian:bookworm-slim, (debian:bookworm-slim)',
      'one = tools/one.Dockerfile in tools <- acme-checker:dev: checker',
      'site = deploy/site/Dockerfile in deploy/site <- acme-base:dev: base',
    ],
    asked: ['checker', 'site', 'base', 'deb', 'one'],
  },
  {
    name: 'a base for each platform, and a stage on the engine’s own',
    tree: 'platform-bases',
    images: [
      'base-amd64 = images/base-amd64/Dockerfile in images/base-amd64',
      'base-arm64 = images/base-arm64/Dockerfile in images/base-arm64',
      'tools = images/tools/Dockerfile in images/tools',
      `app = images/app/Dockerfile in images/app <- tools: tools, base-amd64: base-amd64, tools::${hostPlatform()}: tools, base-arm64: base-arm64`,
    ],
    asked: ['app', 'base-amd64', 'base-arm64', 'tools'],
  },
  {
    name: 'one base by many names: linked, and told',
    tree: 'disagreeing',
    images: [
      'base = images/base/Dockerfile in images/base <- (debian:12.5-slim)',
      'five = images/five/Dockerfile in images/five <- (debian:12.6-slim), (debian:12)',
      'four = images/four/Dockerfile in images/four <- base:1.2: base',
      'one = images/one/Dockerfile in images/one <- ghcr.io/acme/base:1.2: base',
      'seven = images/seven/Dockerfile in images/seven <- (acme/bsae:1), (ghcr.io/acme/base@sha256:0000000000000000000000000000000000000000000000000000000000000000)',
      'six = images/six/Dockerfile in images/six <- (corp-base:1)',
      'three = images/three/Dockerfile in images/three <- ghcr.io/acme/base:1.1: base',
      'two = images/two/Dockerfile in images/two <- ghcr.io/acme/base:1.2: base',
    ],
    asked: ['base', 'five', 'four', 'one', 'seven', 'six', 'three', 'two'],
    notes: [
      'images/seven/Dockerfile:1 takes acme/bsae:1 from outside. If base of this run is meant, say so in the policy: images: { base: { alias: bsae } }',
      'images/seven/Dockerfile:2 takes base as it was published, by its digest, and not the one of this run',
      'images/six/Dockerfile:1 takes corp-base:1 from outside. If base of this run is meant, say so in the policy: images: { base: { alias: corp-base } }',
    ],
    advice: [
      'base-tags-differ five images/five/Dockerfile:1 debian:12.6-slim here is debian:12.5-slim in images/base/Dockerfile:1, and both are the same base',
      'base-names-differ four images/four/Dockerfile:1 base:1.2 here is ghcr.io/acme/base:1.2 in images/one/Dockerfile:1, and both are the same base',
      'base-tags-differ three images/three/Dockerfile:2 ghcr.io/acme/base:1.1 here is ghcr.io/acme/base:1.2 in images/one/Dockerfile:1, and both are the same base',
    ],
  },
])('$name', async ({ tree, folder, inputs, images, asked, groups = {}, notes = [], advice = [] }) => {
  const cwd = await copyTree(tree, folder);
  const plan = await planOf(cwd, inputs === undefined ? {} : { inputs });
  expect(briefPlan(plan, cwd)).toEqual({ images, groups, asked, notes, advice });
});
