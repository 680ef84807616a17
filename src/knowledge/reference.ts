/// <reference path="./compiled.d.ts" />
import load from "#reference";
import type { Reference } from "../domain/reference.ts";

/** What the package carries for look-ups, read at the first call. */
export const reference: () => Reference = load;
