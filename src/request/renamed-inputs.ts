import { Type } from '@sinclair/typebox';
import { badRequest } from '../problem.ts';
import { soundJson } from '../tools/json.ts';
import type { Renamed, Translated } from './renamed.ts';

/** Gives the text of an input; undefined where it was left out. */
type Given = (name: string) => string | undefined;

const texts = Type.Record(Type.String(), Type.Unknown());

/**
 * The inputs of a step by the names that they have; so also in `inputs`, where a reusable workflow hands on its own.
 * @throws Problem (request) for an input that is given by both of its names, with two values
 */
export function presentInputs(given: Given, names: readonly Renamed[]): Translated<Given> {
  const own = taken(given, names);
  const json = given('inputs');
  const called = json === undefined || names.length === 0 ? undefined : soundJson(texts, json);
  const inside = called === undefined ? undefined : presentJson(called, names);
  return {
    given: (name) =>
      name === 'inputs' && inside !== undefined ? inside.json : (own.get(name)?.text ?? given(name)),
    renamed: [...new Set([...own.values()].map(({ from }) => from).concat(inside?.renamed ?? []))],
  };
}

function presentJson(
  called: Readonly<Record<string, unknown>>,
  names: readonly Renamed[],
): { readonly json: string; readonly renamed: readonly Renamed[] } {
  const given: Given = (name) => {
    const value = Object.hasOwn(called, name) ? called[name] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const found = taken(given, names);
  const former = new Set(names.map(({ name }) => name));
  const kept = Object.entries(called).filter(([name]) => !former.has(name));
  const all = { ...Object.fromEntries(kept), ...textsOf(found) };
  return { json: JSON.stringify(all), renamed: [...found.values()].map(({ from }) => from) };
}

interface Taken {
  readonly text: string;
  readonly from: Renamed;
}

function textsOf(found: ReadonlyMap<string, Taken>): Readonly<Record<string, string>> {
  return Object.fromEntries([...found].map(([now, { text }]) => [now, text]));
}

/** What is given by a former name: the present one, with its default, says nothing then. */
function taken(given: Given, names: readonly Renamed[]): ReadonlyMap<string, Taken> {
  const found = new Map<string, Taken>();
  for (const from of names) {
    const text = given(from.name);
    if (text === undefined) continue;
    const present = found.get(from.now)?.text ?? given(from.now);
    if (present !== undefined && present !== text && present !== from.default)
      throw badRequest(`${from.now} and ${from.name} are both given, and differ`, {
        todo: `${from.name} is what ${from.now} was called: give ${from.now} alone`,
      });
    found.set(from.now, { text, from });
  }
  return found;
}
