/**
 * The names of things in the model. Each kind of id is a type of its own, so that a mode can never stand
 * where a channel is wanted; which ids exist is knowledge and lives in `data/`.
 */
type Id<Kind extends string> = string & { readonly kind?: Kind };

export type ChannelId = Id<"channel">;
export type ModeId = Id<"mode">;
export type FunctionId = Id<"function">;
export type EnvironmentId = Id<"environment">;
export type IndustryId = Id<"industry">;
export type SystemId = Id<"system">;
export type CameraId = Id<"camera">;
export type EditionId = Id<"edition">;
export type DeliveryId = Id<"delivery">;
export type IntegrationId = Id<"integration">;
export type ProductId = Id<"product">;
export type QuestionId = Id<"question">;
export type SourceId = Id<"source">;

/** What belongs to something has an id of two parts: a subcategory its category's and its own, a question its edition's and its own. */
const within = (outer: string, own: string): string => `${outer}/${own}`;

/** A subcategory's id. @param own its id within the category */
export const subcategoryId = (category: IndustryId, own: string): IndustryId => within(category, own);

/** The category that an industry belongs to; none for a category. */
export function categoryOf(industry: IndustryId): IndustryId | undefined {
  const end = industry.indexOf("/");
  return end < 0 ? undefined : industry.slice(0, end);
}

/** An industry's id within its category; the whole id of a category. */
export const ownIdOf = (industry: IndustryId): string => industry.slice(industry.indexOf("/") + 1);

/** Whether an industry is that one, or the category that it belongs to is. */
export const isWithin = (industry: IndustryId, outer: IndustryId): boolean => industry === outer || categoryOf(industry) === outer;

/** What cites a question of an edition's FAQ. */
export const questionSource = (edition: EditionId, question: QuestionId): SourceId => within(edition, question);

/** The question of the edition's FAQ that a source is; undefined for a document, and for another edition's question. */
export const questionCited = (source: SourceId, edition: EditionId): QuestionId | undefined =>
  isQuestionOf(source, edition) ? source.slice(edition.length + 1) : undefined;

/** Whether a source is a question of the edition's FAQ. */
export const isQuestionOf = (source: SourceId, edition: EditionId): boolean => source.startsWith(within(edition, ""));
