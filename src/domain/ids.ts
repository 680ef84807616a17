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
