import type { SystemId } from "../domain/ids.ts";
import { rememberingFor } from "../domain/remembering.ts";
import { type Field, fields, type Request, type WeChatVersions } from "../domain/request.ts";
import { writtenVersions } from "./versions.ts";

/** The program's name on the command line. */
export const program = "advisor";

/** All that it can be called by. */
export const programs: string[] = [program, "faceid-advisor"];

/** The flag that answers a field of the request, without its dashes; most go by the field's name. */
export const flagOf = (field: Field): FieldFlag => (field === "wechatVersion" ? versionFlag : field === "language" ? "lang" : field);

type FieldFlag = Exclude<Field, "wechatVersion" | "language"> | typeof versionFlag | "lang";

/** The flag that gives one version for all systems. */
export const versionFlag = "wechat-version";

/** The flag that gives a version for one system. */
export const versionFlagOf = (system: SystemId): `wechat-${string}` => `wechat-${system}`;

/**
 * The canonical command for a request, word by word: flags in the order of the fields, `--lang`
 * always, `--edition` unless it is the default. Run again, it gives the same answer.
 */
export function commandFor(request: Request, defaultEdition: string): string[] {
  const { edition, language } = request;
  const words = [program];
  for (const field of fields) {
    const value = field === "edition" || field === "language" ? undefined : request[field];
    if (typeof value === "string") words.push(`--${flagOf(field)}`, value);
    else if (value !== undefined) words.push(...versionFlags(value));
  }
  // Without anything asked the bare program would start its questions.
  if (words.length === 1) words.push("--no-input");
  if (edition !== defaultEdition) words.push("--edition", edition);
  words.push("--lang", language);
  return words;
}

/** One flag where both systems have the same version; one for each where they differ or one is not known. */
const versionFlags = rememberingFor((versions: WeChatVersions): readonly string[] => {
  const given = Object.entries(writtenVersions(versions));
  const [first, ...others] = given;
  if (first !== undefined && others.length > 0 && others.every(([, version]) => version === first[1]))
    return [`--${versionFlag}`, first[1]];
  return given.flatMap(([os, version]) => [`--${versionFlagOf(os)}`, version]);
});
