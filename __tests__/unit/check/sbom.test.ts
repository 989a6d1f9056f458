import { expect, test } from '@jest/globals';
import { publicPart } from '../../../src/check/sbom/make.ts';

test('an SBOM is made without the image’s variables and labels, its secrets, and the name of our folder', () => {
  const report = {
    SchemaVersion: 2,
    ArtifactName: 'layout',
    Metadata: { ImageID: 'sha256:1', DiffIDs: ['sha256:a'], ImageConfig: { config: { Env: ['TOKEN=x'] } } },
    Results: [
      { Class: 'os-pkgs', Packages: [{ Name: 'make' }], ExperimentalModifiedFindings: [{}] },
      { Class: 'secret', Secrets: [{ Match: 'x' }] },
    ],
  };
  expect(JSON.parse(publicPart(JSON.stringify(report), 'ghcr.io/acme/app'))).toEqual({
    SchemaVersion: 2,
    ArtifactName: 'ghcr.io/acme/app',
    Metadata: { ImageID: 'sha256:1', DiffIDs: ['sha256:a'] },
    Results: [{ Class: 'os-pkgs', Packages: [{ Name: 'make' }] }],
  });
});

test('a report without results gives an SBOM of nothing', () => {
  expect(JSON.parse(publicPart('{"SchemaVersion":2,"Metadata":{},"Results":null}', 'app'))).toEqual({
    SchemaVersion: 2,
    ArtifactName: 'app',
    Metadata: {},
    Results: [],
  });
});
