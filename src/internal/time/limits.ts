/** Milliseconds of a day of 24 hours. */
export const msPerDay = 86_400_000;

/** First year of a readable date. */
export const firstYear = 1900;

/** Last year of a readable date. */
export const lastYear = 2199;

/** Last readable instant in epoch milliseconds: the end of 2199-12-31 in UTC. The first one is 0, the start of 1970. */
export const lastInstantMs = 7_258_118_399_999;

/** First day whose year is written with four digits, 0000-01-01, in days since 1970-01-01. */
export const firstWritableDay = -719_528;

/** Last day whose year is written with four digits, 9999-12-31, in days since 1970-01-01. */
export const lastWritableDay = 2_932_896;

/** Longest readable duration in days: 100 years of 365.25 days. */
export const longestDurationDays = 36_525;
