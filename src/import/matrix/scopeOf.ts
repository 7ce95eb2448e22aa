import { normalizedName } from '../../internal/text/normalizedName.js';
import type { Site } from '../../operating-model/model.js';
import type { AssignmentScope } from '../../raci/model.js';

/** What a text in parentheses may name. */
export interface ScopeWords {
  /** Most severe first. */
  readonly severities: readonly string[];
  /** Ranks of severities, by normalized name. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Site ids by normalized name and id. */
  readonly sites: ReadonlyMap<string, string>;
}

/** Prepares severities and sites to be found in cells. */
export function scopeWords(severities: readonly string[], sites: readonly Pick<Site, 'id' | 'name'>[]): ScopeWords {
  const named = [...sites.map(({ id, name }) => [name, id]), ...sites.map(({ id }) => [id, id])] as [string, string][];
  return {
    severities,
    ranks: new Map(severities.map((severity, rank) => [normalizedName(severity), rank])),
    sites: new Map(named.map(([name, id]) => [normalizedName(name), id])),
  };
}

/**
 * The scope that a text in parentheses names: severities, ranges of them (`P1-P3`) and sites.
 *
 * @returns undefined where any part of it is none of these
 */
export function scopeOf(text: string, words: ScopeWords): AssignmentScope | undefined {
  const ranks = new Set<number>();
  const sites = new Set<string>();
  const isSite = words.sites.has(normalizedName(text)); // its name may have a comma
  for (const part of isSite ? [text] : text.split(/[,;/&+\n]| and /i)) {
    const name = normalizedName(part);
    const range = rangeOf(name, words.ranks);
    const site = words.sites.get(name);
    if (range !== undefined) for (let rank = range.first; rank <= range.last; rank++) ranks.add(rank);
    else if (site !== undefined) sites.add(site);
    else return undefined;
  }
  return {
    ...(ranks.size > 0 && { severities: words.severities.filter((_, rank) => ranks.has(rank)) }),
    ...(sites.size > 0 && { sites: [...sites] }),
  };
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
