import type { ErrorDetail } from "../contract/error.ts";
import type { Knowledge } from "../domain/knowledge.ts";
import type { Problem } from "../domain/problem.ts";
import { fields, isField, type Request } from "../domain/request.ts";
import { parse } from "../engine/parse.ts";
import { isAbsent, isRecord } from "../engine/parse-values.ts";
import { flagOf, versionFlag, versionFlagOf } from "../wording/command-line.ts";
import { detailOf } from "../wording/problem.ts";
import { RequestError } from "../wording/request-error.ts";
import type { Call, Given } from "./command.ts";
import { complaining } from "./complaining.ts";

/** The request as JSON: what a file says, with the flags laid over it, versions system by system. */
function requestInput({ vocabulary }: Knowledge, given: Given, file: unknown): unknown {
  if (!isRecord(file)) return file;
  const input: Record<string, unknown> = { ...file };
  for (const field of fields) {
    const value = given[flagOf(field)];
    if (value !== undefined) input[field] = value;
  }
  const systems = vocabulary.os.map(({ id }) => id);
  const bySystem = Object.fromEntries(
    systems.flatMap((os) => (given[versionFlagOf(os)] === undefined ? [] : [[os, given[versionFlagOf(os)]]])),
  );
  if (Object.keys(bySystem).length > 0) input.wechatVersion = { ...spread(input.wechatVersion, systems), ...bySystem };
  return input;
}

/** A version for all systems becomes one for each; so does what is no version, to be complained of. */
function spread(versions: unknown, systems: readonly string[]): object {
  if (isAbsent(versions)) return {};
  return isRecord(versions) ? versions : Object.fromEntries(systems.map((os) => [os, versions]));
}

/** How the caller wrote a field of the request: as a flag where that is where the value came from. */
function spellingOf(given: Given): (field: string) => string {
  return (field) => {
    const [name = "", system] = field.split(".");
    const flags = system !== undefined ? [versionFlagOf(system), versionFlag] : isField(name) ? [flagOf(name)] : [];
    const typed = flags.find((flag) => Object.hasOwn(given, flag));
    return typed === undefined ? field : `--${typed}`;
  };
}

/**
 * The request that flags make, laid over what a file says.
 *
 * @param complaints to which all that is wrong with it is added
 * @returns undefined where anything is wrong with it
 */
export function requestIn({ knowledge, given, language }: Flagged, file: unknown, complaints: ErrorDetail[]): Request | undefined {
  const parsed = parse(knowledge, requestInput(knowledge, given, file), { language });
  if ("request" in parsed) return parsed.request;
  // A member that no request has is the file's, also where a flag that is no part of the request is called so.
  const spelling = ({ code }: Problem) => (code === "unknown-field" ? undefined : spellingOf(given));
  complaints.push(...parsed.problems.map((problem) => detailOf(problem, language, spelling(problem))));
  return undefined;
}

type Flagged = Pick<Call, "knowledge" | "given" | "language">;

/**
 * What a call makes whose flags only say what holds for every request.
 *
 * @throws {RequestError} with what was wrong with the call before, and is with its flags and with what is to be made
 */
export function usable<T>(call: Call, make: () => T): T {
  const complaints = [...call.complaints];
  requestIn(call, {}, complaints);
  const made = complaining(complaints, make);
  if (made === undefined || complaints.length > 0) throw new RequestError(complaints);
  return made;
}
