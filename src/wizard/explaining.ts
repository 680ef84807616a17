import type { AskedField, Option } from "../domain/question.ts";
import { termOf } from "../knowledge/vocabulary.ts";
import type { ChoicePage, Labelled } from "./asker.ts";
import type { Dialogue } from "./dialogue.ts";

/** What the words of a choice mean: its own name, unless that says all, and the modes that it leaves where these are named. */
export function explained({ knowledge, name, language }: Dialogue, field: AskedField, { answers, leaves }: Option): Labelled[] {
  const described = (kind: Exclude<AskedField, "wechatVersion"> | "mode", id: string): Labelled[] => {
    const term = termOf(knowledge, kind, id);
    const value = term.about[language];
    return value === term.name[language] ? [] : [{ label: name(kind, id), value }];
  };
  const id = answers[field];
  const channels = Object.values(leaves);
  return [
    ...(field !== "wechatVersion" && typeof id === "string" ? described(field, id) : []),
    ...(channels.length > 1 ? [] : channels.flat().flatMap((mode) => described("mode", mode))),
  ];
}

/** More would push the question away from whoever has asked. */
const mostExplained = 12;

/** The same of all choices together, each word once: first those of the list itself. Of a long list nothing. */
export function meaningsIn({ choices }: ChoicePage<unknown>): Labelled[] {
  if (choices.length > mostExplained) return [];
  const all = new Map(choices.flatMap(({ meaning }) => meaning?.() ?? []).map(({ label, value }) => [label, value]));
  const own = new Set(choices.map(({ label }) => label));
  return [...all].map(([label, value]) => ({ label, value })).sort((a, b) => Number(own.has(b.label)) - Number(own.has(a.label)));
}
