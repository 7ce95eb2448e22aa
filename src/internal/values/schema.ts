import * as z from 'zod';
import { parseCalendarDuration } from '../time/parseCalendarDuration.js';
import { parseDate } from '../time/parseDate.js';
import { parseDuration } from '../time/parseDuration.js';
import { parseInstant } from '../time/parseInstant.js';
import { parseTime } from '../time/parseTime.js';
import { isZoneName } from '../time/zone.js';
import { hasControlCharacter } from '../text/hasControlCharacter.js';

type Text = z.ZodType<string, string>;
type Num = z.ZodType<number, number>;

/** A text that is checked by `accepts`; `problem` is the code of what is wrong with another. */
function textOf(maximum: number, problem: string, accepts: (text: string) => boolean): Text {
  return z.string().min(1).max(maximum).refine(accepts, { params: { problem }, abort: true });
}

/** The form of an id. */
export const idPattern: RegExp = /^[a-z0-9][a-z0-9._-]{0,62}$/;
/** An id. */
export const idSchema: Text = z.string().min(1).regex(idPattern);
/** A list of ids; a restriction of this form may not be empty. */
export const idsSchema: z.ZodType<readonly string[], readonly string[]> = z.array(idSchema);
/** A restriction to some ids: absent means all, so an empty list would mean never. */
export const someIdsSchema: z.ZodType<readonly string[], readonly string[]> = z.array(idSchema).min(1);

/** A name or another text on one line. */
export const lineSchema: Text = textOf(
  500,
  'control-character',
  (text) => !hasControlCharacter(text, { multiline: false }),
);
/** Free text on several lines. */
export const textSchema: Text = textOf(
  10_000,
  'control-character',
  (text) => !hasControlCharacter(text, { multiline: true }),
);
/** The address of a page or file. */
export const urlSchema: Text = textOf(
  2_000,
  'control-character',
  (text) => !hasControlCharacter(text, { multiline: false }),
);

/** A date, `YYYY-MM-DD`. */
export const dateSchema: Text = textOf(10, 'invalid-date', (text) => parseDate(text) !== undefined);
/** A wall time, `HH:mm`. */
export const timeSchema: Text = textOf(5, 'invalid-time', (text) => (parseTime(text) ?? 1440) < 1440);
/** A wall time that ends something, `24:00` allowed. */
export const endTimeSchema: Text = textOf(5, 'invalid-time', (text) => parseTime(text) !== undefined);
/** An instant as text. */
export const instantSchema: Text = textOf(40, 'invalid-instant', (text) => parseInstant(text) !== undefined);
/** A duration of exact length. */
export const durationSchema: Text = textOf(40, 'invalid-duration', (text) => parseDuration(text) !== undefined);
/** A duration counted on the calendar. */
export const calendarDurationSchema: Text = textOf(
  40,
  'invalid-calendar-duration',
  (text) => parseCalendarDuration(text) !== undefined,
);
/** The name of an IANA zone, by its form. */
export const zoneSchema: Text = textOf(64, 'invalid-zone', isZoneName);
/** The form of an ISO 4217 code. */
export const currencyPattern: RegExp = /^[A-Z]{3}$/;
/** An ISO 4217 code, by its form. */
export const currencySchema: Text = z.string().regex(currencyPattern);

/** A share, 0 to 1. */
export const rateSchema: Num = z.number().min(0).max(1);
/** A yearly change, more than -1, at most 10. */
export const growthRateSchema: Num = z.number().gt(-1).max(10);
/** A level of skill, 1 to 5. */
export const levelSchema: z.ZodType<number, number> = z.int().min(1).max(5);
/** A whole number from 1. */
export const countingSchema: Num = z.int().min(1).max(1_000_000_000);
/** A whole number from 0. */
export const countSchema: Num = z.int().min(0).max(1_000_000_000);
/** Hours or another amount from 0. */
export const amountSchema: Num = z.number().min(0).max(1_000_000_000);
/** Any figure within what money may be. */
export const figureSchema: Num = z.number().min(-1_000_000_000_000).max(1_000_000_000_000);
