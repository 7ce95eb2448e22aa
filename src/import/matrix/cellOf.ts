/** Which cell is read. */
export interface CellOf {
  /** Id of its activity. */
  readonly id: string;
  /** Which of the letter columns it stands in. */
  readonly position: number;
  /** What the cells of the activity have said so far. */
  readonly stated: Set<string>;
  /** Whether its row goes on with the activity of the row above. */
  readonly isContinued: boolean;
}
