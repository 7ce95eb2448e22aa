import { presentZoneName } from '../../internal/time/zoneLinks.js';
import type { LintContext } from './context.js';
import { finding } from './finding.js';
import type { CoverageLintFinding, LintEntity } from './model.js';

// Names of the tz database that are an offset, or the rule of several countries, and no place.
const offsets =
  /^(?:etc\/)?(?:gmt(?:[+-]?\d{1,2})?|greenwich)$|^(?:est|mst|hst|cet|met|eet|wet|(?:est5e|cst6c|mst7m|pst8p)dt)$/;
const utcNames = ['utc', 'etc/utc'];
const lists = ['windows', 'closures', 'replacements', 'breaks', 'rotations'] as const;
const kinds = ['window', 'closure', 'replacement', 'break', 'rotation'] as const;

/** L5: zones that are not known, go by a former name, or are no places. */
export function zoneNames({ raw, requirements, zones }: LintContext): CoverageLintFinding[] {
  const owners: readonly (readonly [object, LintEntity | null])[] = [
    [raw, null],
    ...requirements.map((requirement) => [requirement.raw, requirement.entity] as const),
  ];
  return owners.flatMap(([owner, entity]) =>
    zonedEntries(owner, entity).flatMap(([at, zone]) => {
      if (zones.known(zone) === undefined) return finding('unknown-zone', at, { zone });
      const name = zone.toLowerCase();
      if (utcNames.includes(name)) return [];
      if (offsets.test(name)) return finding('fixed-offset-zone', at, { zone });
      const present = presentZoneName(zone);
      return present === name
        ? []
        : finding('former-zone-name', at, { zone, parameters: { present: spelled(present) } });
    }),
  );
}

function zonedEntries(owner: object, entity: LintEntity | null): [LintEntity, string][] {
  const record = owner as Readonly<Record<string, unknown>>;
  return lists.flatMap((list, position) => {
    const entries = (record[list] ?? []) as readonly { readonly zone: string; readonly id?: string | null }[];
    return entries.map(({ zone, id }, at): [LintEntity, string] => {
      const pointer = `${entity?.pointer ?? ''}/${list}/${at}`;
      return [
        entity === null ? { kind: kinds[position] ?? 'plan', id: id ?? null, pointer } : { ...entity, pointer },
        zone,
      ];
    });
  });
}

/** A zone in lower case as it is usually written. */
function spelled(zone: string): string {
  if (zone === 'etc/utc') return 'UTC';
  return zone.replace(/(^|[/_])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}
