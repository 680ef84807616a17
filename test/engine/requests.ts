import fc from "fast-check";
import type { Edition } from "../../src/domain/knowledge.ts";
import type { Answers, Request } from "../../src/domain/request.ts";
import { parseVersion, type WeChatVersion } from "../../src/domain/version.ts";
import { edition, knowledge } from "../support/knowledge.ts";

const ids = (terms: readonly { id: string }[]) => fc.constantFrom(...terms.map(({ id }) => id));

/** Categories too: a request can name them. */
export const industryIds = knowledge.vocabulary.industry
  .map(({ id }) => id)
  .filter((id) => edition.industries.known.some((known) => known === id || known.startsWith(`${id}/`)));

/** Versions at, next to and far from the minimums. */
const version: fc.Arbitrary<WeChatVersion> = fc.oneof(
  fc.constantFrom<WeChatVersion>("latest", ...["6.5.3", "6.5.4", "6.5.5", "6.5.6", "6.7", "6.7.2", "6.10", "8.0.50"].map(read)),
  fc.array(fc.nat(99_999), { minLength: 1, maxLength: 4 }),
);

function read(text: string): WeChatVersion {
  const parsed = parseVersion(text);
  if (parsed === undefined) throw new Error(`${text} is no version`);
  return parsed;
}

const systems = knowledge.vocabulary.os.map(({ id }) => id);

/** A version for at least one system, in the order in which requests hold them. */
export const wechatVersions: fc.Arbitrary<Record<string, WeChatVersion>> = fc
  .uniqueArray(fc.constantFrom(...systems), { minLength: 1 })
  .chain((some) => fc.tuple(...systems.filter((os) => some.includes(os)).map((os) => version.map((value) => [os, value] as const))))
  .map((pairs) => Object.fromEntries(pairs));

const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

/** Any request of the edition, each field given or not. */
export const requests: fc.Arbitrary<Request> = fc
  .record({
    industry: optional(fc.constantFrom(...industryIds)),
    channel: optional(ids(edition.channels)),
    environment: optional(ids(edition.environments)),
    wechatVersion: optional(wechatVersions),
    os: optional(fc.constantFrom(...systems)),
    camera: optional(fc.constantFrom(...edition.cameras)),
    function: optional(ids(edition.functions)),
    mode: optional(ids(edition.modes)),
    edition: fc.constant(edition.id),
    language: fc.constantFrom("zh" as const, "en" as const),
  })
  .map(given);

/** Absent instead of undefined, as a request has it. */
function given(fields: { [Field in keyof Request]: Request[Field] | undefined } & Pick<Request, "edition" | "language">): Request {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as Request;
}

/** Every single answer to the fields that can be asked for; for versions every pair of those around the minimums. */
export function everyAnswer({
  industries,
  environments,
  cameras,
}: Edition): Record<"industry" | "environment" | "wechatVersion" | "camera", Answers[]> {
  const versions = ["6.5.3", "6.5.5", "6.5.6", "6.7.2"].map(read);
  return {
    industry: industries.known.map((id) => ({ industry: id })),
    environment: environments.map(({ id }) => ({ environment: id })),
    wechatVersion: versions.flatMap((android) => versions.map((ios) => ({ wechatVersion: { android, ios } }))),
    camera: cameras.map((id) => ({ camera: id })),
  };
}
