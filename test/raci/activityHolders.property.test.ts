import fc from 'fast-check';
import { expect, it } from 'vitest';
import { activityHolders } from '../../src/raci/activityHolders.js';
import { compileScheme } from '../../src/raci/compileScheme.js';
import type { RaciActivity, RaciInput } from '../../src/raci/input.js';
import type { Assignment } from '../../src/raci/model.js';
import { anyMatrix, severities, sites } from './anyMatrix.js';
import { deepFrozen } from './deepFrozen.js';
import { plainCells, plainDoers, plainHolders, plainLetters, plainRow, plainlyIn } from './plainMatrix.js';

const both = [true, false];

/** Checks every activity of a generated matrix. */
function eachRow(
  seed: number,
  check: (input: RaciInput, activity: RaciActivity, row: Assignment[], implied: boolean) => void,
): void {
  fc.assert(
    fc.property(anyMatrix, (input) => {
      for (const activity of input.activities ?? []) {
        for (const implied of both) check(input, activity, plainRow(input, activity.id), implied);
      }
    }),
    { seed, numRuns: 500 },
  );
}

const holdersOf = (input: RaciInput, activity: RaciActivity, row: readonly Assignment[], implied: boolean) =>
  activityHolders(activity, row, compileScheme(input.raciScheme), { accountableImpliesResponsible: implied });

it('finds whom a walk through every part of the activity finds', () => {
  let impliedRows = 0;
  let unownedParts = 0;
  eachRow(51, (input, activity, row, implied) => {
    const owning = plainLetters(input, 'owns-outcome');
    const accountable = row.filter(({ responsibility }) => owning.includes(responsibility));
    const unowned = plainCells(activity).filter((cell) => !accountable.some(({ scope }) => plainlyIn(scope, cell)));
    const doers = plainDoers(input, activity, row, implied);
    const found = holdersOf(input, activity, row, implied);
    if (doers.length > plainDoers(input, activity, row, false).length) impliedRows++;
    unownedParts += unowned.length;
    expect(found.accountable).toEqual(accountable);
    expect(found.unowned.map(({ severity, site }) => [severity, site])).toEqual(unowned);
    expect(new Set(found.responsible)).toEqual(new Set(doers));
    expect(found.responsible).toHaveLength(doers.length);
  });
  expect(impliedRows).toBeGreaterThan(100);
  expect(unownedParts).toBeGreaterThan(100);
});

it('only adds doers by implication, all of them accountable, and changes nothing else', () => {
  eachRow(52, (input, activity, row) => {
    const strict = holdersOf(input, activity, row, false);
    const lenient = holdersOf(input, activity, row, true);
    expect({ ...lenient, responsible: strict.responsible }).toEqual(strict);
    expect(lenient.responsible.slice(0, strict.responsible.length)).toEqual(strict.responsible);
    for (const added of lenient.responsible.slice(strict.responsible.length)) {
      expect(lenient.accountable).toContain(added);
    }
  });
});

it('does not depend on whether an unscoped letter is split into scopes that cover the activity', () => {
  eachRow(53, (input, activity, row, implied) => {
    const split = row.flatMap((assignment) =>
      assignment.scope === undefined
        ? [
            ...severities.map((severity) => ({ ...assignment, scope: { severities: [severity], sites: ['north'] } })),
            { ...assignment, scope: { severities, sites: sites.filter((site) => site !== 'north') } },
          ]
        : [assignment],
    );
    const whole = holdersOf(input, activity, row, implied);
    const parts = holdersOf(input, activity, split, implied);
    expect(parts.unowned).toEqual(whole.unowned);
    expect(plainHolders(parts.accountable)).toEqual(plainHolders(whole.accountable));
    expect(plainHolders(parts.responsible)).toEqual(plainHolders(whole.responsible));
  });
});

it('follows the order of the rows, and writes to nothing', () => {
  eachRow(54, (input, activity, row, implied) => {
    const found = holdersOf(input, activity, row, implied);
    const turned = holdersOf(deepFrozen(input), deepFrozen(activity), deepFrozen([...row].reverse()), implied);
    expect(turned.accountable).toEqual([...found.accountable].reverse());
    expect(new Set(turned.responsible)).toEqual(new Set(found.responsible));
    expect(turned.unowned).toEqual(found.unowned);
  });
});
