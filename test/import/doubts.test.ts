import { describe, expect, test } from 'vitest';
import { said } from './said.js';

describe('a column that is headed and empty', () => {
  const rows = ['Activity,CIO,Ops,Reviewed by', 'Patch,A,R,', 'Scan,R,A,'];

  test('is somebody who takes no part, which is told unless they are known', () => {
    const { value, doubts } = said(rows);
    expect(value.totals.cells).toMatchObject({ read: 6, assigned: 4, empty: 2 });
    expect(doubts).toEqual(['empty-column 1:18 Reviewed by']);
    expect(said(rows, { roles: [{ id: 'by', name: 'Reviewed by' }] }).doubts).toEqual([]);
  });

  test('is told of rows, too', () => {
    expect(said(['Role,Patch,Scan', 'CIO,A,R', 'Ops,,'], { layout: 'transposed' }).doubts).toEqual([
      'empty-column 3:1 Ops',
    ]);
  });

  test('a dash in it is enough', () => {
    expect(said(['Activity,CIO,Ops', 'Patch,A,-', 'Scan,R,']).doubts).toEqual([]);
  });
});
