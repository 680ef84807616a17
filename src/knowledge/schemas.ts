/// <reference path="./compiled.d.ts" />
import load from "#schemas";

/** The JSON Schemas that the package carries, by name, read at the first call. */
export const schemas: () => Readonly<Record<string, object>> = load;
