/** Minutes of a year of 365 days. */
export const minutesPerYear = 525_600;
