import { z } from "zod";
import { type RequestIds, requestShape } from "../contract/request-shape.ts";
import { shapes } from "../contract/shapes.ts";
import type { Knowledge } from "../domain/knowledge.ts";

/** The JSON Schemas (2020-12) by name, the request's ids as the knowledge has them. */
export const schemasOf = (knowledge: Knowledge): Record<string, object> =>
  Object.fromEntries(
    Object.entries({ request: requestShape(requestIds(knowledge)), ...shapes }).map(([name, shape]) => [name, schemaOf(name, shape)]),
  );

/** Readers ignore members that they do not know, so that a document may have more of them; a request may not. */
function schemaOf(name: string, shape: z.ZodType): object {
  const { $schema, ...schema } = z.toJSONSchema(shape, { target: "draft-2020-12", io: "input" });
  return { $schema, title: `faceid-advisor ${name}`, ...schema };
}

function requestIds({ vocabulary, editions }: Knowledge): RequestIds {
  const ids = (kind: keyof RequestIds): string[] => vocabulary[kind].map(({ id }) => id);
  const modes = new Set<string>(editions.flatMap((edition) => edition.modes.map(({ id }) => id)));
  return {
    industry: ids("industry"),
    channel: ids("channel"),
    environment: ids("environment"),
    os: ids("os"),
    camera: ids("camera"),
    function: ids("function"),
    // A mode that no edition has yet cannot be asked for.
    mode: ids("mode").filter((id) => modes.has(id)),
    edition: ids("edition"),
  };
}
