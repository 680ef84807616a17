/** The person left with Ctrl-C: exit code 130, and nothing to be said. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/** The input ended before all questions were answered; that is not Ctrl-C. */
export class InputEnded extends Error {
  override readonly name = "InputEnded";
}

/**
 * Lets a signal be heard that came as the input ended. Ctrl-C ends every program of a pipe: the one before this one then
 * closes the input, of which Node may tell first, and of the signal only in its next turn.
 */
export async function signalsHeard(): Promise<void> {
  await turn();
  await turn();
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
