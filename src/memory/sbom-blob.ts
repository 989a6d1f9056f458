import { Type } from '@sinclair/typebox';
import type { RegistryClient } from '../oci/registry/client.ts';
import { readArtifact, type RecordedImage } from './artifacts.ts';
import { soundJson } from '../tools/json.ts';

/** The kind of referrer that an SBOM is, and the type of its blob (iana.org, "Media Types"). */
export const sbomType = 'application/vnd.cyclonedx+json';

/** In bytes; an SBOM of 10,000 packages has about 20 MB. What is larger is nobody's. */
export const largestSbom = 64 * 1024 * 1024;

const sbomSchema = Type.Object({ bomFormat: Type.Literal('CycloneDX') });

/** The text where it is a CycloneDX document; anybody may have written it. */
export function parseSbom(text: string): string | undefined {
  return soundJson(sbomSchema, text) === undefined ? undefined : text;
}

/**
 * The text of an SBOM in a registry.
 * @param image that it has to be of
 * @param digest of the referrer's manifest
 * @returns undefined when it is none, or one of another image
 * @throws Problem when the registry does not give it
 */
export async function unpackSbom(
  client: RegistryClient,
  image: RecordedImage,
  digest: string,
): Promise<string | undefined> {
  const bytes = await readArtifact(client, image, digest, {
    of: ({ layers }) => layers.find(({ mediaType }) => mediaType === sbomType),
    largest: largestSbom,
  });
  return bytes === undefined ? undefined : parseSbom(bytes.toString('utf8'));
}
