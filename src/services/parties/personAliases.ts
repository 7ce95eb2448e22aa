import { compareText } from '../../internal/text/compareText.js';
import { replacePhrases } from '../../internal/text/replacePhrases.js';
import { aliasId } from './aliasId.js';

/** What people outside call a person. */
export interface PersonAlias {
  /** Id of the person. */
  readonly id: string;
  /** What they are called inside; null where the document does not tell. */
  readonly name: string | null;
  /** Name of their role with a letter: `IT manager A`; `Person A` where they have none. */
  readonly alias: string;
}

/** Somebody who may have a name and, for a role, people who fill it. */
export interface AliasSource {
  readonly id: string;
  readonly name?: string | null | undefined;
  readonly holders?: readonly string[] | undefined;
}

const roleless = 'Person';

/** `A` to `Z`, then `AA`, as columns of a spreadsheet are called. */
function letters(position: number): string {
  const last = String.fromCharCode(65 + (position % 26));
  return position < 26 ? last : `${letters(Math.floor(position / 26) - 1)}${last}`;
}

/**
 * Aliases of people: the name of their role with a letter, in the order of their ids, so that they do not change with the order of rows
 * or with whom a result speaks of. Those who are listed come before those who are only referred to.
 *
 * @param wanted ids of those whose alias is wanted
 * @returns by id
 */
export function personAliases(
  {
    people,
    roles,
  }: { readonly people?: readonly AliasSource[] | undefined; readonly roles?: readonly AliasSource[] | undefined },
  wanted: ReadonlySet<string>,
): PersonAlias[] {
  if (wanted.size === 0) return [];
  const roleOf = new Map<string, string>();
  const names = (people ?? []).flatMap(({ name }: { readonly name?: unknown }) =>
    typeof name === 'string' ? [name] : [],
  );
  const withoutNames = replacePhrases(new Map(names.map((name) => [name, ''])));
  // A role that is called by the name of a person must not tell it.
  const titleOf = (name: unknown) =>
    typeof name === 'string' && name.trim() !== '' && withoutNames(name) === name ? name.trim() : roleless;
  for (const { name, holders } of [...(roles ?? [])].sort((a, b) => compareText(a.id, b.id))) {
    const list: readonly unknown[] = Array.isArray(holders) ? holders : []; // a matrix is read without checks
    for (const id of list) if (typeof id === 'string' && !roleOf.has(id)) roleOf.set(id, titleOf(name));
  }
  const texts = (people ?? []).filter(({ id }: { readonly id: unknown }) => typeof id === 'string');
  const listed = new Map(texts.map(({ id, name }) => [id, typeof name === 'string' ? name : null]));
  const others = [...roleOf.keys(), ...wanted].filter((id: unknown) => typeof id === 'string' && !listed.has(id));
  const counts = new Map<string, number>();
  const aliases: PersonAlias[] = [];
  for (const id of [...[...listed.keys()].sort(compareText), ...[...new Set(others)].sort(compareText)]) {
    const role = roleOf.get(id) ?? roleless;
    const key = aliasId(role); // so that the ids differ too
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    if (wanted.has(id)) aliases.push({ id, name: listed.get(id) ?? null, alias: `${role} ${letters(count)}` });
  }
  return aliases.sort((a, b) => compareText(a.id, b.id));
}
