import type { ErrorDetail } from "../contract/error.ts";

/** The call cannot be used as it is: everything that is wrong with it, in words. Exit code 2. */
export class RequestError extends Error {
  // The bundler shortens names, and a stack or a test's report shows the class's.
  static {
    Object.defineProperty(RequestError, "name", { value: "RequestError" });
  }

  override readonly name = "RequestError";

  constructor(readonly errors: readonly ErrorDetail[]) {
    super(errors.map(({ message }) => message).join("\n"));
  }
}
