/** The person left with Ctrl-C: exit code 130, and nothing to be said. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/** The input ended before all questions were answered; that is not Ctrl-C. */
export class InputEnded extends Error {
  override readonly name = "InputEnded";
}
