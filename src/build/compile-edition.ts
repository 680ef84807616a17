import { subcategoryId } from "../domain/ids.ts";
import type { Edition, IndustryRules, Notice } from "../domain/knowledge.ts";
import type { Text } from "../domain/language.ts";
import { compileChannels } from "./compile-channels.ts";
import { compileSteps } from "./compile-steps.ts";
import type { EditionData, VocabularyData } from "./data.ts";
import { type Grounded, grounds, type Resolve, sourceResolver, stated, statedOnes } from "./grounds.ts";

/** One edition as the model has it; it takes nothing from another. @param id of the edition: the name of its folder */
export function compileEdition(vocabulary: VocabularyData, id: string, data: EditionData): Edition {
  const resolve = sourceResolver(id);
  const { edition } = data;
  return {
    id,
    date: edition.date === "undated" ? null : edition.date,
    modes: compileFacts(edition.modes, ({ name, ...fact }) => ({ ...(name && { name }), description: described(resolve, fact) })),
    functions: compileFacts(edition.functions, ({ liveness, channels, offeredBy, sends, comparedWith }) => ({
      liveness: stated(resolve, liveness),
      ...statedOnes(resolve, { channels, offeredBy, sends, comparedWith }),
    })),
    deliveries: compileFacts(edition.deliveries, ({ opensCamera, integration, sends, result, effort }) => ({
      opensCamera: stated(resolve, opensCamera),
      ...statedOnes(resolve, { integration, sends, result, effort }),
    })),
    environments: compileFacts(edition.environments, ({ only }) => ({ ...(only && { only: stated(resolve, only) }) })),
    camera: stated(resolve, edition.camera),
    cameras: Object.keys(vocabulary.cameras),
    industries: compileIndustries(resolve, vocabulary, data.industries),
    channels: compileChannels(resolve, data),
    steps: compileSteps(resolve, data.steps),
    notices: Object.entries(data.notices).map(([code, notice]) => compileNotice(resolve, code, notice)),
  };
}

/** id → fact becomes a list in the same order, each fact with its id. */
const compileFacts = <In, Out>(facts: Record<string, In>, compileFact: (fact: In) => Out): (Out & { id: string })[] =>
  Object.entries(facts).map(([id, fact]) => ({ id, ...compileFact(fact) }));

const described = (resolve: Resolve, fact: Grounded & { description: Text }) => stated(resolve, { ...fact, value: fact.description });

function compileIndustries(resolve: Resolve, vocabulary: VocabularyData, data: EditionData["industries"]): IndustryRules {
  const listed = Object.entries(data.listed).flatMap(([category, { members, ...fact }]) =>
    members.map((member) => [subcategoryId(category, member), grounds(resolve, fact)] as const),
  );
  const excluded = Object.entries(data.excluded).map(
    ([industry, { channel, ...fact }]) => [industry, { ...grounds(resolve, fact), ...(channel && { statedFor: channel }) }] as const,
  );
  const known = new Set([...listed, ...excluded].map(([industry]) => industry));
  return {
    known: namedIndustries(vocabulary)
      .filter(({ id, anyOther }) => anyOther || known.has(id))
      .map(({ id }) => id),
    listed: Object.fromEntries(listed),
    excluded: Object.fromEntries(excluded),
  };
}

/** Every industry that can be named, categories aside, in the vocabulary's order. */
const namedIndustries = ({ industries }: VocabularyData): { id: string; anyOther: boolean }[] =>
  Object.entries(industries).flatMap(([id, { members, anyOther }]) =>
    members === undefined
      ? [{ id, anyOther: anyOther ?? false }]
      : Object.keys(members).map((member) => ({ id: subcategoryId(id, member), anyOther: false })),
  );

const compileNotice = (resolve: Resolve, code: string, { parts, ...notice }: EditionData["notices"][string]): Notice => ({
  code,
  ...notice,
  parts: parts.map(({ source, ...part }) => ({ ...part, sources: grounds(resolve, { source }).sources })),
});
