import type { SystemId } from "../domain/ids.ts";
import type { Knowledge } from "../domain/knowledge.ts";
import type { Problem } from "../domain/problem.ts";
import { remembering, rememberingFor } from "../domain/remembering.ts";
import { bySystem, type WeChatVersions } from "../domain/request.ts";
import type { WeChatVersion } from "../domain/version.ts";
import { versionNamed } from "../knowledge/versions.ts";
import { isAbsent, isBlank, isRecord } from "./parse-values.ts";
import { unknownMembers } from "./unknown-members.ts";

const field = "wechatVersion";

/** Reads one version for every system, or one for each (contract §2). */
export function parseVersions(knowledge: Knowledge, given: unknown): { value?: WeChatVersions; problems?: Problem[] | undefined } {
  const systems = knowledge.vocabulary.os.map(({ id }) => id);
  if (typeof given === "string") {
    const { version, problem } = readVersion(knowledge, field, given);
    return version === undefined ? { problems: problem } : { value: sharedVersions(systems.map((os) => ({ os, version, given }))) };
  }
  if (!isRecord(given)) return { problems: [{ code: "wrong-type", field, value: given, suggestions: [] }] };
  const named = systems
    .filter((os) => !isAbsent(given[os]))
    .map((os) => ({ os, given: given[os], ...readVersion(knowledge, `${field}.${os}`, given[os]) }));
  const problems = [...unknownMembers(given, systems, `${field}.`), ...named.flatMap(({ problem = [] }) => problem)];
  if (problems.length > 0) return { problems };
  // An empty object says as little as none.
  return named.length === 0 ? {} : { value: sharedVersions(named) };
}

interface Named {
  os: SystemId;
  version?: WeChatVersion;
  given: unknown;
}

/** What is given in the same words is the same object. */
function sharedVersions(named: readonly Named[]): WeChatVersions {
  let words = "";
  for (const { os, given } of named) words += `${os}|${given}|`;
  return shared(words, () => Object.freeze(bySystem(Object.fromEntries(named.map(({ os, version }) => [os, version])))));
}

/** Few versions are given, over and over. */
const shared = remembering<WeChatVersions>();
const read = rememberingFor((_: Knowledge) => remembering<{ version: WeChatVersion | undefined }>());

function readVersion(knowledge: Knowledge, at: string, given: unknown): { version?: WeChatVersion; problem?: Problem[] } {
  const problem = (code: Problem["code"]) => ({ problem: [{ code, field: at, value: given, suggestions: [] }] });
  if (typeof given !== "string") return problem("wrong-type");
  if (isBlank(given)) return problem("blank");
  const { version } = read(knowledge)(given, () => ({ version: versionNamed(knowledge, given) }));
  return version === undefined ? problem("bad-version") : { version };
}
