/** Something wrong in `data/`: which file, where in it, and what to do. */
export class DataError extends Error {
  override readonly name = "DataError";

  constructor(readonly findings: readonly Finding[]) {
    super(findings.map(({ file, at, message }) => `data/${file}${at === "" ? "" : ` › ${at}`}: ${message}`).join("\n"));
  }
}

/** One thing that is wrong, and what to do. */
export interface Finding {
  /** Below `data/`. */
  file: string;
  /** The path of the member inside the file. */
  at: string;
  message: string;
}
