import { groundsOfAll, type Stated, sourcesOfAll } from "../../domain/grounds.ts";
import type { Channel, MinimumWeChat } from "../../domain/knowledge.ts";
import { formatVersion } from "../../domain/version.ts";
import { cameraGrounds } from "../../engine/gates/camera.ts";
import { type Property, type Telling, told } from "./property.ts";

/** What tells channels apart. */
export const channelProperties: readonly Property<Channel>[] = [
  { id: "delivery", value: ({ delivery }, { name }) => told(delivery, (id) => name("delivery", id)) },
  {
    id: "modes",
    value: ({ modes }, { name, words }) => told(modes, (ids) => ids.map((id) => name("mode", id)).join(words.comma)),
  },
  {
    id: "runsIn",
    value: ({ runsIn }, { name, words }) => ({
      value: Object.keys(runsIn)
        .map((id) => name("environment", id))
        .join(words.comma),
      ...groundsOfAll(Object.values(runsIn)),
    }),
  },
  {
    id: "industries",
    value: ({ industryLimit }, { words }) => told(industryLimit, (limited) => words.industryLimit[limited ? "true" : "false"]),
  },
  { id: "reviewTime", value: reviewTime },
  { id: "minimumWeChat", value: minimums },
  {
    id: "retryCap",
    value: ({ retryCap }, { words }) => told(retryCap, (cap) => (cap === null ? words.ownRetries : words.retries(cap))),
  },
  {
    id: "camera",
    value: (channel, { edition, words, name }) => ({
      value: words.onlyCamera(name("camera", edition.camera.value)),
      ...cameraGrounds(edition, channel),
    }),
  },
  { id: "capture", value: ({ capture }, { language }) => told(capture, (text) => text[language]) },
  { id: "guide", value: guide },
];

/** What the edition says of it, then how long to plan for: what alone is concluded is marked alone. */
function reviewTime({ reviewTime, reviewPlan }: Channel, { words }: Telling): Stated<string> | undefined {
  const said = told(reviewTime, (days) => (days === null ? words.none : words.workingDays(days.from, days.to)));
  const plan = told(reviewPlan, words.planFor);
  if (plan === undefined) return said;
  if (said === undefined) return { ...plan, value: words.notStated + words.semicolon + plan.value };
  const marked = plan.inferred ? words.inferred(plan.value) : plan.value;
  return { value: said.value + words.semicolon + marked, sources: sourcesOfAll([said, plan]), inferred: said.inferred };
}

/** Modes that need the same versions are told together. */
function minimums({ minimumWeChat = {} }: Channel, { words, name }: Telling): Stated<string> | undefined {
  const groups = new Map<string, string[]>();
  for (const [mode, minimum] of Object.entries(minimumWeChat)) {
    const versions = versionsOf(minimum, words, name);
    groups.set(versions, [...(groups.get(versions) ?? []), name("mode", mode)]);
  }
  if (groups.size === 0) return undefined;
  const value = [...groups].map(([versions, modes]) => `${modes.join(words.comma)}${words.colon}${versions}`).join(words.semicolon);
  return { value, ...groundsOfAll(Object.values(minimumWeChat)) };
}

/** "1.2.3 on Android, 1.2.4 on iOS"; the version alone where all systems have the same. */
export function versionsOf({ value }: MinimumWeChat, words: Telling["words"], name: Telling["name"]): string {
  const versions = Object.entries(value).map(([os, version]) => [os, formatVersion(version)] as const);
  const [first] = versions;
  const same = first !== undefined && versions.every(([, version]) => version === first[1]);
  return same ? first[1] : versions.map(([os, version]) => words.versionOn(name("os", os), version)).join(words.comma);
}

/** The documents that the steps of integration link. */
function guide({ id }: Channel, { edition, knowledge, words, language }: Telling): Stated<string> | undefined {
  const steps = edition.steps.filter(({ phase, links, when }) => phase === "integrate" && links.length > 0 && when.channel?.includes(id));
  const links = [...new Set(steps.flatMap((step) => step.links))];
  if (links.length === 0) return undefined;
  const titles = links.flatMap((link) => knowledge.sources[link]?.title[language] ?? []);
  return { value: titles.join(words.comma), ...groundsOfAll([...steps, { sources: links, inferred: false }]) };
}
