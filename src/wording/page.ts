import type { GateId } from "../domain/advice.ts";
import type { AskedField } from "../domain/question.ts";
import type { OpenCode } from "../domain/reason.ts";
import type { NameOf } from "./name.ts";

/** The request fields that a page tells by a name. */
export type NamedField = "industry" | "environment" | "os" | "camera" | "function" | "mode";

/** Headings and phrases of the answer's page; a language is complete or it does not compile. */
export interface PageWording {
  colon: string;
  comma: string;
  semicolon: string;
  /** After what only follows from the sources; with the space that the language wants before it. */
  inferred: string;
  /** What is added to something in brackets: an id, or where to read on. */
  withId(name: string, id: string): string;
  edition(id: string): string;
  /** After a source: the date that it prints. */
  dated(date: string | null): string;
  asked(items: string): string;
  nothingAsked(channel: string | undefined): string;
  given: Record<NamedField, (name: string) => string>;
  /** "WeChat 1.2.3 on Android and iOS" */
  version(version: string, systems: readonly string[], name: NameOf): string;
  title: TitleWording;
  table: {
    mode: string;
    channel: string;
    id: string;
    verdict: string;
    minimum(os: string, name: NameOf): string;
    from(version: string): string;
  };
  reasons: ReasonPhrases;
  /** Before what can make a verdict worthless. @param channels those that it is about, where it is not plain */
  caveat(channels: readonly string[]): string;
  notOffered(modes: readonly string[]): string;
  /** The ranked table's words on one channel. @param open the verdict of the modes that are not supported outright */
  ranked: { supported(modes: readonly string[]): string; conditional(open: string, modes: readonly string[]): string };
  /** By what channels are ranked. */
  rankedBy: string;
  /** In place of a verdict that depends, where all is known: the systems that a mode works on. */
  onlyOn(systems: readonly string[]): string;
  headings: Record<Heading, string>;
  noAlternatives: string;
  alternatives(channels: string): string;
  missing: Record<Exclude<AskedField, "channel">, (name: NameOf) => string>;
  /** @param alone whether no notice is told before */
  moreNotices(count: number, alone: boolean): string;
  /** Below steps of which only the titles are told. */
  shortSteps: string;
  /** The command that lists the documents of the industry. */
  documents: string;
  otherChannel: string;
  /** The rules, as the trace names them. */
  gates: Record<GateId, (name: NameOf) => string>;
}

export interface TitleWording {
  /** After the verdict: with which modes. */
  supported(modes: readonly string[]): string;
  /** After the verdict: on what it depends; the codes of the reasons that leave it open, none where it differs by system. */
  conditional(codes: readonly OpenCode[], name: NameOf): string;
  /** A channel judged for one mode only. */
  narrowed(channel: string, mode: string): string;
  /** All channels at once. */
  ranking: Record<"supported" | "conditional" | "unsupported", (count: number, of: number) => string>;
  best(channel: string): string;
}

/** Version reasons of both systems, told at once. */
export interface ReasonPhrases {
  tooLow(given: string, required: Minimums, name: NameOf): string;
  allTooLow(name: NameOf): string;
  /** Follows the verdict that it depends. @param systems on which it is not known, where it is known on others */
  versionUnknown(systems: readonly string[], name: NameOf): string;
  /** After a verdict whose reasons the page has told before. */
  seeAbove: string;
}

export type Heading =
  | "unlock"
  | "unlocks"
  | "steps"
  | "notices"
  | "moreNotices"
  | "warnings"
  | "missing"
  | "alternatives"
  | "ruledOut"
  | "command"
  | "sources"
  | "trace";

/** The versions required, each with its systems; one where they agree. */
export type Minimums = readonly (readonly [version: string, systems: readonly string[]])[];
