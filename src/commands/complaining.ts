import type { ErrorDetail } from "../contract/error.ts";
import { RequestError } from "../wording/request-error.ts";

/** What is made; where it cannot be, why not is added to the complaints, so that all that is wrong with a call is told at once. */
export function complaining<T>(complaints: ErrorDetail[], make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    complaints.push(...error.errors);
    return undefined;
  }
}
