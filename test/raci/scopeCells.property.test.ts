import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inScope } from '../../src/raci/inScope.js';
import { scopeCells } from '../../src/raci/scopeCells.js';
import { anyMatrix, anyScope } from './anyMatrix.js';
import { plainCells, plainlyIn } from './plainMatrix.js';

it('has the parts that two nested loops have, and scopes hold of them what they list', () => {
  fc.assert(
    fc.property(anyMatrix, fc.option(anyScope, { nil: undefined }), ({ activities = [] }, scope) => {
      for (const activity of activities) {
        const cells = scopeCells(activity);
        const plain = plainCells(activity);
        expect(cells.map(({ severity, site }) => [severity, site])).toEqual(plain);
        expect(cells.map(({ severity, site }) => inScope(scope, severity, site))).toEqual(
          plain.map((cell) => plainlyIn(scope, cell)),
        );
      }
    }),
    { seed: 31, numRuns: 500 },
  );
});
