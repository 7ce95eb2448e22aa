export { assess } from './assess.js';
export type { AssessOptions } from './assess.js';
export type {
  ActivityResponsibility,
  Assessment,
  Headline,
  Holder,
  PartyResponsibility,
  Responsibilities,
  Section,
} from './model.js';
export { responsibilities } from './responsibilities.js';
export type { ResponsibilitiesOptions } from './responsibilities.js';
