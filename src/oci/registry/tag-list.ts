import { Type } from '@sinclair/typebox';
import { parseJson } from '../../tools/json.ts';
import { repositoryName, type Repository } from '../reference.ts';
import { allPages } from './pages.ts';
import { apiCall, may, type Way } from './way.ts';

const listSchema = Type.Object({ tags: Type.Optional(Type.Union([Type.Array(Type.String()), Type.Null()])) });

/** distribution-spec, "Pulling manifests": what is no tag is not told, because it may become a part of an address. */
const tagPattern = /^\w[\w.-]{0,127}$/;

/** As many as registries give at once. */
const pageSize = 1_000;

/** See RegistryClient. */
export async function listTags(way: Way, repository: Repository): Promise<readonly string[]> {
  const call = apiCall(
    way,
    { method: 'GET', repository, scopes: [may(repository, 'pull')] },
    `tags/list?n=${pageSize}`,
  );
  const pages = await allPages(way, call);
  if (pages[0].status === 404) return [];
  if (pages[0].status !== 200) throw way.session.refusal(call, pages[0]);
  const source = `The list of tags of ${repositoryName(repository)}`;
  const tags = pages.flatMap(({ body }) => parseJson(listSchema, body.toString('utf8'), source).tags ?? []);
  return [...new Set(tags)].filter((tag) => tagPattern.test(tag));
}
