import type { ErrorDetail } from "../contract/error.ts";

/** The call cannot be used as it is: everything that is wrong with it, in words. Exit code 2. */
export class RequestError extends Error {
  override readonly name = "RequestError";

  constructor(readonly errors: readonly ErrorDetail[]) {
    super(errors.map(({ message }) => message).join("\n"));
  }
}
