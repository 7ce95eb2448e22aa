import { normalizedName } from '../../internal/text/normalizedName.js';
import type { Site } from '../../operating-model/model.js';
import type { AssignmentScope } from '../../raci/model.js';
import { knownParts, mostSeparatorsIn } from './knownParts.js';
import type { KnownTexts } from './knownParts.js';

/** What a text in parentheses may name. */
export interface ScopeWords {
  /** Most severe first. */
  readonly severities: readonly string[];
  /** Ranks of severities, by normalized name. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Site ids by normalized name and id. */
  readonly sites: ReadonlyMap<string, string>;
  /** Names of sites may hold what parts them. */
  readonly siteNames: KnownTexts;
}

/** Prepares severities and sites to be found in cells. */
export function scopeWords(severities: readonly string[], sites: readonly Pick<Site, 'id' | 'name'>[]): ScopeWords {
  const named = [...sites.map(({ id, name }) => [name, id]), ...sites.map(({ id }) => [id, id])] as [string, string][];
  const byName = new Map(named.map(([name, id]) => [normalizedName(name), id]));
  return {
    severities,
    ranks: new Map(severities.map((severity, rank) => [normalizedName(severity), rank])),
    sites: byName,
    siteNames: {
      isKnown: (text) => byName.has(normalizedName(text)),
      mostSeparators: mostSeparatorsIn(byName.keys()),
    },
  };
}

/** What texts in parentheses say. */
export interface Scoping {
  readonly scope?: AssignmentScope;
  /** Those that name no scope. */
  readonly remarks: readonly string[];
}

/** The scope that several texts in parentheses name together; what is not understood of them are remarks. */
export function scopeOfAll(texts: readonly string[], words: ScopeWords): Scoping {
  const scopes = texts.map((text) => scopeOf(text, words));
  const known = scopes.filter((scope) => scope !== undefined);
  const severities = new Set(known.flatMap((scope) => scope.severities ?? []));
  const sites = new Set(known.flatMap((scope) => scope.sites ?? []));
  return {
    ...(known.length > 0 && { scope: joined(severities, sites, words) }),
    remarks: texts.filter((_, position) => scopes[position] === undefined),
  };
}

function joined(severities: ReadonlySet<string>, sites: ReadonlySet<string>, words: ScopeWords): AssignmentScope {
  return {
    ...(severities.size > 0 && { severities: words.severities.filter((severity) => severities.has(severity)) }),
    ...(sites.size > 0 && { sites: [...sites] }),
  };
}

/**
 * The scope that a text in parentheses names: severities, ranges of them (`P1-P3`) and sites.
 *
 * @returns undefined where any part of it is none of these
 */
export function scopeOf(text: string, words: ScopeWords): AssignmentScope | undefined {
  const severities = new Set<string>();
  const sites = new Set<string>();
  for (const { text: part } of knownParts(text, /([,;/&+\n]| and )/i, words.siteNames)) {
    const name = normalizedName(part);
    const range = rangeOf(name, words.ranks);
    const site = words.sites.get(name);
    if (range !== undefined) {
      for (const severity of words.severities.slice(range.first, range.last + 1)) severities.add(severity);
    } else if (site !== undefined) sites.add(site);
    else return undefined;
  }
  return joined(severities, sites, words);
}

interface RankRange {
  readonly first: number;
  readonly last: number;
}

/** A severity, or two with a dash or "to" between them; severities may have dashes of their own. */
function rangeOf(name: string, ranks: ReadonlyMap<string, number>): RankRange | undefined {
  const single = ranks.get(name);
  if (single !== undefined) return { first: single, last: single };
  const parts = name.split(/ ?[-–—] ?| to /);
  const half = parts.length / 2;
  const from = ranks.get(parts.slice(0, half).join('-'));
  const to = ranks.get(parts.slice(half).join('-'));
  if (from === undefined || to === undefined) return undefined;
  return { first: Math.min(from, to), last: Math.max(from, to) };
}
