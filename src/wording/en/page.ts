import type { OpenCode } from "../../domain/reason.ts";
import type { NameOf } from "../name.ts";
import type { Minimums, PageWording } from "../page.ts";
import { list } from "./list.ts";

export const page: PageWording = {
  colon: ": ",
  comma: ", ",
  semicolon: "; ",
  inferred: " (inferred)",
  withId: (name, id) => `${name} (${id})`,
  edition: (id) => `edition ${id}`,
  dated: (date) => `, ${date ?? "undated"}`,
  asked: (items) => `Asked: ${items}`,
  nothingAsked: (channel) => (channel === undefined ? "Nothing was given, so every channel is judged" : "Only the channel was given"),
  given: {
    industry: (name) => name,
    environment: (name) => `environment ${name}`,
    os: (name) => `${name} only`,
    camera: (name) => name,
    function: (name) => `function ${name}`,
    mode: (name) => `mode ${name}`,
  },
  version: (version, systems, name) =>
    `${version === "latest" ? `the latest ${name("product", "wechat")}` : `${name("product", "wechat")} ${version}`} on ${list(systems.map((os) => name("os", os)))}`,
  title: {
    supported: (modes) => ` with ${list(modes)}`,
    conditional: (codes, name) =>
      ` on ${codes.length === 0 ? "the phone's system" : list(unique(codes.map((code) => hinges[code](name))))}`,
    narrowed: (channel, mode) => `${channel}, ${mode}`,
    ranking: {
      supported: (count, of) => `Supported in ${count} of ${of} channels`,
      conditional: (count, of) => `Possible in ${count} of ${of} channels, certain in none yet`,
      unsupported: () => "No channel can do this",
    },
    best: (channel) => `Ranked first, ${channel}`,
  },
  table: {
    mode: "Liveness mode",
    channel: "Channel",
    id: "ID",
    verdict: "Verdict",
    minimum: (os, name) => `${name("product", "wechat")}\u00a0on ${name("os", os)}`,
    from: (version) => `${version}+`,
  },
  reasons: {
    tooLow: (given, required, name) => `${name("product", "wechat")} ${given} is below ${list(minimums(required, (os) => name("os", os)))}`,
    allTooLow: (name) => `The ${name("product", "wechat")} version given is too low for every mode here`,
    versionUnknown: (systems, name) =>
      `the ${name("product", "wechat")} version ${systems.length > 0 ? `on ${list(systems.map((os) => name("os", os)))} ` : ""}decides`,
    seeAbove: " (see above)",
  },
  caveat: (channels) => (channels.length === 0 ? "Caution: " : `Caution, ${list(channels)}: `),
  notOffered: (modes) => `${modes.join(", ")}: not offered in this channel`,
  ranked: { supported: (modes) => modes.join(", "), conditional: (open, modes) => `${open}: ${modes.join(", ")}` },
  rankedBy: "Ranked by verdict, number of modes that work, FAQ order; not a recommendation",
  onlyOn: (systems) => `on ${list(systems)} only`,
  headings: {
    unlock: "One change would open more",
    unlocks: "Each of these changes would open more",
    steps: "What to do",
    notices: "Good to know",
    moreNotices: "More notices",
    warnings: "Without effect",
    missing: "Still open",
    alternatives: "What would work instead",
    ruledOut: "Ruled out",
    command: "Get this answer again",
    sources: "Sources",
    trace: "Rule by rule",
  },
  noAlternatives: "No other channel is certain to work for the same request",
  alternatives: (channels) => `Also possible: ${channels}`,
  missing: {
    industry: () => "industry",
    environment: () => "environment",
    wechatVersion: (name) => `lowest ${name("product", "wechat")} version`,
    camera: () => "camera",
  },
  moreNotices(count, alone) {
    const told = `${count}${alone ? "" : " more"}`;
    return count === 1 ? `${told} notice: --verbose shows it` : `${told} notices: --verbose shows them`;
  },
  documents: "What the qualification lists ask for:",
  shortSteps: "--verbose shows every step in full",
  otherChannel: "Another channel in full: --channel ID",
  gates: {
    matrix: () => "modes by channel",
    camera: () => "camera",
    industry: () => "industry",
    environment: () => "environment",
    "wechat-version": (name) => `${name("product", "wechat")} version`,
    function: () => "function",
  },
};

const hinges: Record<OpenCode, (name: NameOf) => string> = {
  "industry-unknown": () => "the industry",
  "industry-category-only": () => "the subcategory of the industry",
  "wechat-version-unknown": (name) => `the ${name("product", "wechat")} version`,
};

const unique = (items: readonly string[]): string[] => [...new Set(items)];

/** "1.2.3 (Android)"; without a system where all have the same. */
const minimums = (required: Minimums, called: (os: string) => string): string[] =>
  required.map(([version, systems]) => (required.length === 1 ? version : `${version} (${list(systems.map(called))})`));
