import { expect, it } from 'vitest';
import { sparkline } from '../../examples/demo/scorecardLines.js';

it.each<[readonly number[], string]>([
  [[], ''],
  [[0, 1, 2, 3, 4, 5, 6, 7], '▁▂▃▄▅▆▇█'],
  [[-3, -1, -3], '▁█▁'],
  [[5, 5, 5], '▄▄▄'],
  [[99, ...Array.from({ length: 12 }, (_, at) => at % 2)], '▁█▁█▁█▁█▁█▁█'], // the last twelve
])('%j is drawn as %s', (values, bars) => {
  expect(sparkline(values)).toBe(bars);
});
