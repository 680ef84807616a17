import type { Change } from "../../contract/documents/changes.ts";
import type { IndustryRules } from "../../domain/knowledge.ts";
import { type Comparison, pairs, sourcesOf } from "./comparison.ts";

/** Modes that are new, gone, or explained otherwise. */
export const modeChanges = ({ from, to, name, words, language }: Comparison): Change[] =>
  pairs(from.modes, to.modes).flatMap(({ id, before, after }): Change[] => {
    const [was, is] = [before?.description, after?.description];
    if (was?.value[language] === is?.value[language]) return [];
    const called = (after === undefined ? name.from : name.to)("mode", id);
    const message =
      is === undefined
        ? words.modeGone(called)
        : was === undefined
          ? words.modeNew(called, is.value[language])
          : words.modeChanged(called, is.value[language]);
    return [
      {
        kind: "mode",
        subject: id,
        from: was?.value[language] ?? null,
        to: is?.value[language] ?? null,
        message,
        sources: sourcesOf(was, is),
      },
    ];
  });

/** Channels and modes that are called otherwise; their ids stay. */
export const nameChanges = (comparison: Comparison): Change[] => [...renamed(comparison, "channel"), ...renamed(comparison, "mode")];

function renamed({ from, to, name, words }: Comparison, kind: "channel" | "mode"): Change[] {
  const [earlier, later] = kind === "channel" ? [from.channels, to.channels] : [from.modes, to.modes];
  const grounds =
    kind === "channel"
      ? [...from.channels, ...to.channels].map(({ modes }) => modes)
      : [...from.modes, ...to.modes].map((mode) => mode.description);
  return pairs<{ id: string }>(earlier, later).flatMap(({ id, before, after }): Change[] => {
    if (before === undefined || after === undefined) return [];
    const [was, is] = [name.from(kind, id), name.to(kind, id)];
    return was === is
      ? []
      : [{ kind: "name", subject: id, from: was, to: is, message: words.renamed(was, is), sources: sourcesOf(...grounds) }];
  });
}

/** Industries that limited channels came to take, or no longer take. */
export function industryChanges({ from, to, name, words }: Comparison): Change[] {
  const ids = [...new Set([...from.industries.known, ...to.industries.known])];
  return ids.flatMap((id): Change[] => {
    const [was, is] = [standing(from.industries, id), standing(to.industries, id)];
    if (was === is) return [];
    const sources = sourcesOf(grounds(from.industries, id), grounds(to.industries, id));
    return [{ kind: "industry", subject: id, from: was, to: is, message: words.industry(name.to("industry", id), is), sources }];
  });
}

const standing = ({ listed, excluded }: IndustryRules, id: string): "listed" | "excluded" | null =>
  Object.hasOwn(listed, id) ? "listed" : Object.hasOwn(excluded, id) ? "excluded" : null;

const grounds = ({ listed, excluded }: IndustryRules, id: string) => listed[id] ?? excluded[id];
