import { Type, type Static } from '@sinclair/typebox';
import { badRequest, surroundingsFailed } from '../problem.ts';
import { checkJson } from './json.ts';
import json from './tools.json' with { type: 'json' };

const sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });
const version = Type.String({ pattern: '^\\d+\\.\\d+\\.\\d+$' });

const toolSchema = Type.Object({
  /** The release that we fetch. */
  version,
  /** The oldest one on PATH that will do. */
  minimum: version,
  /** Where releases live; a mirror has the same paths below its own address. */
  home: Type.String(),
  path: Type.String(),
  /** By Node's `platform-arch`. */
  platforms: Type.Record(
    Type.String(),
    Type.Object({
      asset: Type.String(),
      /** The program inside the archive; absent when the asset is the program. */
      member: Type.Optional(Type.String()),
      sha256,
    }),
  ),
});
type Tool = Static<typeof toolSchema>;

/** The programs that we fetch when they are not there. */
export type ToolName = keyof typeof json;

/** One release of a tool for one platform. */
export interface Release {
  readonly name: ToolName;
  readonly version: string;
  readonly url: string;
  /** Of what `url` gives, hex. */
  readonly sha256: string;
  /** The program's path inside a .tar.gz; absent when the download is the program. */
  readonly member?: string;
}

/** The oldest version on PATH that will do. */
export function minimumVersion(name: ToolName): string {
  return tool(name).minimum;
}

export interface ReleaseChoice {
  /** Another version than the pinned one: needs its hash. */
  readonly version?: string;
  /** SHA-256 (hex) of the release file for this platform. */
  readonly sha256?: string;
  /** Takes the place of `https://github.com` in the release's address. */
  readonly mirror?: string;
}

/**
 * The release to fetch: the pinned one, or one that was asked for together with its hash.
 * @param platform Node's `process.platform` and `process.arch` with a dash between: `linux-x64`
 * @throws Problem: request for an unknown version without a hash, or text that is no version, hash or address;
 * surroundings when there is no release for the platform
 */
export function chooseRelease(name: ToolName, platform: string, choice: ReleaseChoice = {}): Release {
  const known = tool(name);
  const build = known.platforms[platform];
  if (!build) {
    throw surroundingsFailed(`No release of ${name} is known for ${platform}`, {
      todo: `Install ${name} ${known.minimum} or newer and put it on PATH, or give its path`,
    });
  }
  const chosen = said(choice.version)?.replace(/^v/, '') ?? known.version;
  const hash = said(choice.sha256)?.toLowerCase() ?? (chosen === known.version ? build.sha256 : undefined);
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(chosen))
    throw badRequest(`${JSON.stringify(choice.version)} is not a version of ${name}`, {
      todo: `Give a version such as ${known.version}, never \`latest\``,
    });
  if (hash === undefined)
    throw badRequest(`${name} ${chosen} is not a version we know the hash of`, {
      todo: `Give the SHA-256 of its release file for ${platform} as well, or use ${known.version}`,
    });
  if (!/^[0-9a-f]{64}$/.test(hash))
    throw badRequest(`The SHA-256 given for ${name} is not 64 hexadecimal digits`);
  const asset = build.asset.replace('{version}', chosen);
  const path = known.path.replace('{version}', chosen).replace('{asset}', asset);
  return {
    name,
    version: chosen,
    url: `${address(choice.mirror) ?? known.home}${path}`,
    sha256: hash,
    ...(build.member === undefined ? {} : { member: build.member }),
  };
}

function tool(name: ToolName): Tool {
  return checkJson(toolSchema, json[name], `tools.json, ${name}`);
}

/** An input that was left empty says nothing. */
function said(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

function address(given: string | undefined): string | undefined {
  const mirror = said(given);
  if (mirror === undefined) return undefined;
  if (!URL.canParse(mirror) || !/^https?:$/.test(new URL(mirror).protocol))
    throw badRequest(`The mirror ${JSON.stringify(mirror)} is not an address`, {
      todo: 'Give an http(s) address that has the paths of github.com below it',
    });
  return mirror.replace(/\/+$/, '');
}
