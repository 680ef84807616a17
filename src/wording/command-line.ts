import { type Field, fields, type Request } from "../domain/request.ts";
import { byVersion } from "./versions.ts";

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
  const groups = byVersion(wechatVersion);
  const [shared] = groups;
  if (groups.length === 1 && shared !== undefined && shared[1].length > 1) return ["--wechat-version", shared[0]];
  return groups.flatMap(([version, systems]) => systems.flatMap((os) => [`--wechat-${os}`, version]));
}
