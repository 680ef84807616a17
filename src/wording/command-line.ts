import { type Field, fields, type Request } from "../domain/request.ts";
import { writtenVersions } from "./versions.ts";

/** The program's name on the command line. */
export const program = "advisor";

/** All that it can be called by. */
export const programs: string[] = [program, "faceid-advisor"];

/**
 * The canonical command for a request, word by word (contract §4): flags in the order of the fields, `--lang`
 * always, `--edition` unless it is the default. Run again, it gives the same answer.
 */
export function commandFor(request: Request, defaultEdition: string): string[] {
  const words = [program];
  for (const field of fields) if (request[field] !== undefined) words.push(...flagsFor(field, request, defaultEdition));
  const asks = fields.some((field) => field !== "edition" && field !== "language" && request[field] !== undefined);
  // Without anything asked the bare program would start its questions.
  if (!asks) words.splice(1, 0, "--no-input");
  return words;
}

function flagsFor(field: Field, request: Request, defaultEdition: string): string[] {
  const value = request[field];
  if (field === "wechatVersion") return versionFlags(request);
  if (field === "language") return ["--lang", request.language];
  if (field === "edition") return request.edition === defaultEdition ? [] : ["--edition", request.edition];
  return typeof value === "string" ? [`--${field}`, value] : [];
}

/** One flag where both systems have the same version; one for each where they differ or one is not known. */
function versionFlags({ wechatVersion = {} }: Request): string[] {
  const given = Object.entries(writtenVersions(wechatVersion));
  const [first, ...others] = given;
  if (first !== undefined && others.length > 0 && others.every(([, version]) => version === first[1]))
    return ["--wechat-version", first[1]];
  return given.flatMap(([os, version]) => [`--wechat-${os}`, version]);
}
