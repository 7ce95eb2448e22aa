const sweeps = 16; // the parts off the diagonal fall below the last digits in about 6 for 10 rows, and in about 9 for 100

export interface Eigenpair {
  readonly value: number;
  readonly direction: readonly number[];
}

/**
 * The smallest eigenvalue of a symmetric matrix of at least one row, and its direction, of length 1 and with its largest part above 0; by
 * a fixed number of Jacobi's sweeps over all pairs of rows.
 *
 * @see C. G. J. Jacobi (1846); G. H. Golub and C. F. Van Loan, Matrix Computations, section 8.5
 */
export function smallestEigenpair(matrix: readonly (readonly number[])[]): Eigenpair {
  const size = matrix.length;
  const a = Float64Array.from(matrix.flat());
  const vectors = new Float64Array(size * size); // one a row
  for (let at = 0; at < size; at++) vectors[at * size + at] = 1;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let p = 0; p < size - 1; p++) for (let q = p + 1; q < size; q++) rotate(a, vectors, size, p, q);
  }
  let least = 0;
  const valueAt = (at: number): number => a[at * size + at] ?? 0;
  for (let at = 1; at < size; at++) if (valueAt(at) < valueAt(least)) least = at;
  return { value: valueAt(least) + 0, direction: directed(vectors.subarray(least * size, (least + 1) * size)) };
}

/** Turns rows and columns p and q so that the entry between them becomes 0. */
function rotate(a: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const between = a[p * size + q] ?? 0;
  if (between === 0) return;
  const theta = ((a[q * size + q] ?? 0) - (a[p * size + p] ?? 0)) / (2 * between);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const by = { size, sine, cosine };
  turn(a, { first: p, second: q, step: size }, by);
  turn(a, { first: p * size, second: q * size, step: 1 }, by);
  a[p * size + q] = 0;
  a[q * size + p] = 0;
  turn(vectors, { first: p * size, second: q * size, step: 1 }, by);
}

interface Lines {
  readonly first: number;
  readonly second: number;
  readonly step: number;
}

interface Turn {
  readonly size: number;
  readonly sine: number;
  readonly cosine: number;
}

/** Turns two lines, rows or columns, whose entries lie `step` apart. */
function turn(values: Float64Array, { first, second, step }: Lines, { size, sine, cosine }: Turn): void {
  for (let at = 0; at < size; at++) {
    const x = values[first + at * step] ?? 0;
    const y = values[second + at * step] ?? 0;
    values[first + at * step] = cosine * x - sine * y;
    values[second + at * step] = sine * x + cosine * y;
  }
}

/** Of length 1, and with its part of largest size, the first of equals, above 0. */
function directed(vector: Float64Array): number[] {
  let [largest, square] = [0, 0];
  for (const part of vector) {
    if (Math.abs(part) > Math.abs(largest) * 1.0000001) largest = part; // parts that differ in their last digits count as equal
    square += part * part;
  }
  const length = Math.sqrt(square) * (largest < 0 ? -1 : 1);
  return Array.from(vector, (part) => part / length + 0);
}
