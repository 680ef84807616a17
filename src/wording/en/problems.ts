import type { Wording } from "../wording.ts";
import { didYouMean, list, orList } from "./list.ts";

const valid = (choices: readonly string[] = []): string => (choices.length > 0 ? `. Valid: ${choices.join(", ")}` : "");
const unlisted = (anyOther?: string): string =>
  anyOther === undefined ? "" : `. Choose the closest category, and ${anyOther} only if none fits`;

const elsewhere = (editions: readonly string[]): string => (editions.length > 0 ? `; it is in edition ${list(editions)} (--edition)` : "");

/** What a field holds, one of it. */
const kinds = new Map([
  ["os", "system"],
  ["mode", "liveness mode"],
  ["KIND", "kind"],
  ["TOPIC", "topic or command"],
  ["SHELL", "shell"],
  ["NAME", "name"],
  ["FIELD", "field"],
]);

export const problems: Wording["problems"] = {
  "not-an-object": () => "the request must be a JSON object, for example {}",
  "unknown-field": ({ field, choices }, suggestions) =>
    `${field}: a request has no such field${suggestions.length > 0 ? didYouMean(suggestions) : valid(choices)}`,
  "wrong-type": ({ field, value, bare, choices }) =>
    `${field}: ${value} is not a string; ${bare ? "write the value in quotes" : "give one"}${valid(choices)}`,
  missing: ({ field, choices = [] }) => `${field} is missing${choices.length > 0 ? `; give one of: ${choices.join(", ")}` : ""}`,
  blank: ({ field, choices }) => `${field}: the value is blank; give one or leave the field out${valid(choices)}`,
  "unknown-value": ({ about, field, value, choices, anyOther }, suggestions) =>
    `${field}: unknown ${kinds.get(about) ?? about} ${value}${suggestions.length > 0 ? didYouMean(suggestions) : `${unlisted(anyOther)}${valid(choices)}`}`,
  ambiguous: ({ field, value }, suggestions) => `${field}: ${value} can mean ${orList(suggestions)}; say which`,
  "not-in-edition": ({ field, value, choices, editions = [] }) =>
    `${field}: this edition does not have ${value}${elsewhere(editions)}${valid(choices)}`,
  "bad-version": ({ field, value }) =>
    `${field}: ${value} is not a version; write one to four numbers such as 8.0.50 (each 0 to 99999), or latest`,
};
