import type { BillingName } from "../../../contract/documents/diagnose.ts";
import { list } from "../list.ts";

const billed: Record<BillingName, string> = {
  yes: "Billed",
  no: "Not billed",
  differs: "Depends on the product edition",
  "not-stated": "Not stated",
};

export const diagnose = {
  causes: "Causes",
  remedies: "What to do",
  /** @param edition whose FAQ alone says it */
  saidBy: (edition: string, text: string) => `${edition}: ${text}`,
  billing: "Is the call billed?",
  billed,
  /** @param groups codes of one list that are charged alike */
  billedBy: (groups: readonly { listName: string; billed: BillingName; codes: readonly string[] }[]) =>
    groups.map((group) => `${billed[group.billed]}: ${group.codes.join(", ")} (${group.listName})`).join("; "),
  /** After what is said of some codes. */
  othersNotStated: "; not stated for the others",
  others: "It can also be",
  nothing: "Nothing matches what was typed",
  near: "Closest to it",
  /** @param where the channel or the function that was asked for @param instead those where it occurs */
  notThere: (where: string, instead: readonly string[]) => `Not with ${where}: it occurs with ${list(instead)}`,
  notReturned: (channel: string, instead: readonly string[]) => `${channel} does not return this code: it comes from ${list(instead)}`,
  semicolon: "; ",
  moreCodes: (count: number) => `${count} more codes: --verbose shows each`,
  hint: "One of them in full: advisor diagnose ID",
  retry: "Type a code exactly as it was returned, or say what users see in other words",
  noWords:
    "nothing to diagnose was given, and there is no terminal to ask questions on. Give an error code, a message or a few words about what users see",
  where: "Where does it happen?",
  anywhere: "Somewhere else, or not known",
  what: "What do you see? Type a code or a word, or choose.",
  whyWhere: "The same code can mean something else in another channel.",
  whyWhat: "Type a code or a word to filter the list. Nothing that is typed is stored or sent.",
  none: "None of these",
};
