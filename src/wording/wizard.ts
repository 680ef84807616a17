import type { AskedField } from "../domain/question.ts";
import type { Field } from "../domain/request.ts";
import type { NameOf } from "./name.ts";

/** What the questions are asked with; complete in each language or it does not compile. */
export interface WizardWording {
  /** "Question 2 of at most 4" */
  progress(number: number, atMost: number): string;
  changing: string;
  fields: Record<Field, (name: NameOf) => string>;
  titles: Record<AskedField, (name: NameOf) => string>;
  /** The version question for some systems alone. */
  versionOn(systems: readonly string[], name: NameOf): string;
  typeVersion(systems: readonly string[], name: NameOf): string;
  badVersion: string;
  review: string;
  added: Record<"function" | "mode" | "os", string>;
  whys: Record<AskedField | "added" | "review", (name: NameOf) => string>;
  sources(titles: readonly string[]): string;
  /** A question that was passed over. */
  skipped(fields: readonly string[]): string;
  choices: Record<"help" | "exact" | "bySystem" | "unknown" | "open" | "show", string>;
  /** A version that was typed. */
  exactly(version: string): string;
  hints: Record<"help" | "exact" | "bySystem" | "unknown" | "noEffect" | "implied" | "given", string>;
  states: Record<"unknown" | "notAsked" | "allChannels" | "open", string>;
  range(from: string | undefined, before: string | undefined): string;
  /** What a choice leaves open, told by modes: those together that work on the same systems alone, on all where none is named. */
  modesLeft(groups: readonly { modes: readonly string[]; systems: readonly string[] }[]): string;
  /** @param system where other systems are judged too: the one that it is said of */
  noneLeft(system?: string): string;
  /** The same told by channels. `fewer`: some of their modes are ruled out that another choice leaves open. */
  channelsLeft(left: number, of: number, fewer: boolean): string;
  onlyLeft(channels: readonly string[]): string;
  /** Of what is left so, all or some works on one of these systems alone. */
  onlyOn(left: string, systems: readonly string[], all: boolean): string;
  /** What is left hangs on fields that were asked for and are not known. */
  hangsOn(left: string, fields: readonly string[]): string;
  /** `clear` and `hide`: what Esc does where something was typed, or told. */
  keys: Record<"move" | "filter" | "take" | "back" | "clear" | "hide" | "why" | "leave", string>;
  moveKeys: { unicode: string; ascii: string };
  more(above: number, below: number): string;
  /** @param unsure the choice for whoever is not sure, where there is one */
  noMatch(typed: string, unsure?: string): string;
  /** @param other the choice for whatever is not listed */
  notListed(typed: string, other: string): string;
  /** @param why why it is only there to be read */
  notForTaking(label: string, why?: string): string;
  plain: PlainWording;
  firstQuestion: string;
  menu: MenuWording;
  /** "Label: value" */
  labelled(label: string, value: string): string;
  separator: string;
}

/** What is said after the answer. */
export interface MenuWording {
  /** Before what can be done next: the answer in one line. */
  above(outcome: string): string;
  command: string;
  title: string;
  why: string;
  choices: Record<"done" | "change" | "channel" | "report" | "markdown" | "json", string>;
  file: string;
  whyFile: string;
  noFile: string;
  overwrite(file: string): string;
  overwriteChoices: Record<"no" | "yes", string>;
  /** What can be typed there. */
  yesOrNo: string;
  saved(file: string): string;
  notSaved(file: string, why: string): string;
  /** By the system's error code. */
  causes: Record<string, string>;
}

/** What is said where questions are numbered lists. */
export interface PlainWording {
  /** What the letters do that are no answer. */
  keys(canGoBack: boolean): string;
  /** Before what is typed to a list; the next before what is taken as it is. */
  prompt: string;
  typing: string;
  /** What an empty line takes. */
  usual(label: string): string;
  taken(label: string): string;
  /** A choice and what it leads to. */
  hinted(choice: string, hint: string): string;
  numbered(number: number, label: string): string;
  several(typed: string, choices: readonly string[]): string;
  nothing(typed: string, last: number): string;
  /** @param other the choice for whatever is not listed, with its number */
  notListed(other: string): string;
}
