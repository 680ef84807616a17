import type { Knowledge } from "../domain/knowledge.ts";
import type { IndustryTerm } from "../domain/vocabulary.ts";

/** An industry for the examples of the help: a subcategory whose id is soon typed. */
export const exampleIndustry = ({ vocabulary }: Knowledge): IndustryTerm | undefined =>
  vocabulary.industry.find(({ category, id }) => category !== undefined && !id.includes("-"));

/** What the examples of the help ask about. */
export const exampleFlags = (knowledge: Knowledge): { industry: string; channel: string } => ({
  industry: `--industry ${exampleIndustry(knowledge)?.id}`,
  channel: `--channel ${knowledge.vocabulary.channel[0]?.id}`,
});
