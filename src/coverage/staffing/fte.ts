/** The same number of seats for all hours of coverage. */
export interface SeatsToCover {
  /** People at work at the same time, a whole number >= 1. */
  readonly seats: number;
  /** Hours of coverage a week, 0 to 171: around the clock 168, and up to three more in a week in which clocks are set back. */
  readonly coverageHoursPerWeek: number;
  readonly seatHoursPerWeek?: undefined;
}

/** Seats that vary over the week. */
export interface SeatHoursToCover {
  /** Hours of all seats together a week, >= 0: the sum over time of the people at work. */
  readonly seatHoursPerWeek: number;
  readonly seats?: undefined;
  readonly coverageHoursPerWeek?: undefined;
}

/** Paid hours by contract week: the weekly form. */
export interface WeeklyPaidHours {
  /** Paid hours of a full-time person a week, above 0, at most 168. */
  readonly contractHoursPerWeek: number;
  readonly paidHoursPerYear?: undefined;
}

/** Paid hours by year: the annual form, of a year of 8,760 hours. */
export interface AnnualPaidHours {
  /** Paid hours of a full-time person a year, above 0, at most 8,784. */
  readonly paidHoursPerYear: number;
  readonly contractHoursPerWeek?: undefined;
}

/** What `requiredFte` needs to know; nothing of it has a default. */
export type FteInput = (SeatsToCover | SeatHoursToCover) &
  (WeeklyPaidHours | AnnualPaidHours) & {
    /** Share of paid time in which people are not at their seat, 0 to below 1. */
    readonly shrinkage: number;
  };

/** Periods over which hours are compared. */
export const fteForms = ['weekly', 'annual'] as const;
/** The period over which hours are compared: a week, or a year of 8,760 hours, which is 52.14 weeks. */
export type FteForm = (typeof fteForms)[number];

/** How many people a number of covered hours takes: `fte = hoursToCover / netHours`, `netHours = paidHours * (1 - shrinkage)`. */
export interface RequiredFte {
  /** Whether the hours below are those of a week or of a year. At the edge of a whole number the two differ by a person. */
  readonly form: FteForm;
  /** Full-time people, >= 0, not rounded. */
  readonly fte: number;
  /** Whole full-time people, >= `fte`. */
  readonly headcount: number;
  /** Seats, or null where seat-hours were given. */
  readonly seats: number | null;
  /** Hours of all seats together in the period. */
  readonly hoursToCover: number;
  /** Paid hours of one person in the period. */
  readonly paidHours: number;
  /** Hours of one person at the seat in the period. */
  readonly netHours: number;
  /** Share of paid time away from the seat. */
  readonly shrinkage: number;
  /** What shrinkage multiplies people by: 1 / (1 - shrinkage). */
  readonly factor: number;
}
