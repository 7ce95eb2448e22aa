import type { ProblemLog, ProblemText } from '../problemLog.js';
import type { RaciTableProblem } from './model.js';

/** The problems of one import. */
export type RaciTableLog = ProblemLog<RaciTableProblem>;

/** What is said of each problem. */
export const problemTexts: Readonly<Record<RaciTableProblem, ProblemText>> = {
  // The file
  'text-too-long': ['error', 'The text has more than {} characters (limit textLength) and was not read.'],
  'limit-reached': ['error', 'Rows were left out from here on: the limit rows or cells is reached.'],
  'no-matrix': ['warning', 'No responsibility matrix was found.'],
  'delimiter-tie': ['warning', 'Two delimiters fit this line equally well; the {} was taken.'],
  'unclosed-quote': ['warning', 'This quote is never closed; the line was read without it.'],
  'text-after-quote': ['warning', 'Text follows a closing quote; both were read as one cell.'],
  'bare-quote': ['warning', 'A quote stands in a cell that does not begin with one; it was kept.'],
  'unsupported-row': ['error', 'This row is no list of cells and was left out.'],
  'unsupported-cell': ['error', 'This cell is no text, number or yes/no value; it counts as not assessed.'],
  'uneven-delimiter-row': ['warning', 'Header and delimiter row differ in length; they were read as a table.'],
  'line-skipped': ['info', 'This line belongs to no row of a table and was left out.'],
  'struck-text': ['info', 'Struck text was left out.'],
  // Tables
  'not-a-matrix': ['info', 'This table was skipped: {}.'],
  'layout-not-supported': ['error', 'This table was skipped, its layout is not supported: {}.'],
  'ambiguous-layout': ['warning', 'Two readings fit this table equally well; it was read with {}.'],
  'blank-row': ['warning', 'A blank row ended the table above here; this may be one of its rows.'],
  'empty-column': ['warning', 'This {} is headed and empty; it was read as somebody who takes no part.'],
  'empty-header': ['warning', 'This {} has letters and no name; it is named by its number.'],
  'ambiguous-name': ['warning', 'Several known ones have this name; it was read as somebody new.'],
  'duplicate-header': ['warning', 'This name stands twice; each is an assignee of its own.'],
  'same-assignee': ['warning', 'This names somebody who already has a column or row; both were read.'],
  'extra-column': ['info', 'This column holds no letters; its text is in the descriptions of the activities.'],
  'doubtful-column': [
    'warning',
    'This column holds text and a few letters; it was read as text, and rows with such letters count as not assessed.',
  ],
  'no-letters': ['info', 'This table holds no letters: an empty cell says that somebody takes no part.'],
  'second-header': ['warning', 'This row was read as the second one of the header; it may be an activity.'],
  'beside-blank-column': ['warning', 'A blank column ends the table; what stands from here on was left out.'],
  'column-left-out': ['info', 'This column names no activity; there is no place for what it says of assignees.'],
  'owner-role': ['info', 'An owner is a role: one was added that has this team or person.'],
  // Rows
  'missing-cell': ['warning', 'The row ends before this column; its cells from here on count as not assessed.'],
  'extra-cells': [
    'error',
    'The row is longer than the header: its letters may stand in wrong columns and count as not assessed.',
  ],
  'repeated-header': ['info', 'The header stands here again.'],
  'legend-row': ['info', 'This row explains a letter and was left out.'],
  'missing-activity-name': ['error', 'This row names no activity and was left out.'],
  'possible-section-row': ['warning', 'This row without letters was read as an activity; it may be a section.'],
  'two-sections': ['warning', 'The section in this column differs from the section row above; the column counts.'],
  'section-without-activities': ['warning', 'This row without letters was read as a section; no activity follows.'],
  'id-collision': ['warning', 'The id made of this name was taken; a number was added.'],
  'text-cut': ['warning', 'This text was cut to {} characters.'],
  'accountable-without-responsible': [
    'info',
    'Here and in other rows somebody is accountable and nobody responsible: set accountableImpliesResponsible, or name the doers.',
  ],
  // Cells
  'unknown-letter': ['warning', 'This cell is not understood and counts as not assessed; the letters are {}.'],
  'tick-without-letter': ['warning', 'A tick says who, not what; the cell counts as not assessed.'],
  'tick-without-name': ['warning', 'A tick says what, not who; the cell counts as not assessed.'],
  'letter-as-name': [
    'warning',
    'This is a letter or a word for one; it was read as a name, as it stands below letters.',
  ],
  'refers-above': ['warning', 'This refers to another cell and counts as not assessed: nothing is filled down.'],
  'empty-name': ['warning', 'Between two separators of this cell there is no name.'],
  'comma-in-name': ['warning', 'This was taken apart at its commas, but elsewhere it stands as one name.'],
  'joined-names': ['warning', 'This was read as one name, though a part of it is a known name.'],
  'duplicate-name': ['info', 'This name stands twice below one letter; it counts once.'],
  'duplicate-letter': ['info', 'A letter stands twice in this cell; it counts once.'],
  'scope-of-last': [
    'warning',
    'The text in parentheses was read for the letter right before it; it may be meant for all of them.',
  ],
  'scope-not-understood': ['warning', 'This is no known severity or site: it was kept as a note and narrows nothing.'],
  'footnote-not-found': ['info', 'No footnote with this mark was found; the mark was kept as a note.'],
};
