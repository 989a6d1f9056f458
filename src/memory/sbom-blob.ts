import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { Repository } from '../oci/reference.ts';
import type { RegistryClient } from '../oci/registry/client.ts';
import { descriptorSchema, manifestSchema } from '../oci/schemas.ts';

/** The kind of referrer that an SBOM is, and the type of its blob (iana.org, "Media Types"). */
export const sbomType = 'application/vnd.cyclonedx+json';

/** In bytes; an SBOM of 10,000 packages has about 20 MB. What is larger is nobody's. */
export const largestSbom = 64 * 1024 * 1024;

const artifactSchema = Type.Object({ ...manifestSchema.properties, subject: descriptorSchema });
const sbomSchema = Type.Object({ bomFormat: Type.Literal('CycloneDX') });

/** The text where it is a CycloneDX document; anybody may have written it. */
export function parseSbom(text: string): string | undefined {
  return Value.Check(sbomSchema, jsonOf(text)) ? text : undefined;
}

/**
 * The text of an SBOM in a registry.
 * @param digest of the referrer's manifest
 * @param image digest of the image that it has to be of
 * @returns undefined when it is none, or one of another image
 * @throws Problem when the registry does not give it
 */
export async function unpackSbom(
  client: RegistryClient,
  repository: Repository,
  digest: string,
  image: string,
): Promise<string | undefined> {
  const stored = await client.getManifest({ ...repository, digest });
  const manifest = stored === undefined ? undefined : jsonOf(stored.bytes.toString('utf8'));
  if (!Value.Check(artifactSchema, manifest) || manifest.subject.digest !== image) return undefined;
  const layer = manifest.layers.find(({ mediaType }) => mediaType === sbomType);
  if (layer === undefined || layer.size > largestSbom) return undefined;
  return parseSbom((await client.getBlob(repository, layer.digest, largestSbom)).toString('utf8'));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
