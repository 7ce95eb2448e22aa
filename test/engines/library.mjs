// The rooms that the groups use.
export const rooms = [
  'schemas',
  'import',
  'operating-model',
  'assessment',
  'raci',
  'gaps',
  'export',
  'coverage',
  'charts',
  'cost',
  'recommendation',
  'metrics',
  'maturity',
  'planning',
];

/** The functions of all rooms of the built package. */
export async function loadLibrary() {
  const loaded = await Promise.all(rooms.map((room) => import(`../../dist/${room}/index.js`)));
  return Object.assign({}, ...loaded);
}
