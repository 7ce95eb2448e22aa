export { maturityRatings } from './model.js';
export type { Maturity, MaturityAnswer } from './model.js';
