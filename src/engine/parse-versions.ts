import type { SystemId } from "../domain/ids.ts";
import type { Knowledge } from "../domain/knowledge.ts";
import type { Problem } from "../domain/problem.ts";
import { remembering, rememberingFor } from "../domain/remembering.ts";
import { bySystem, type WeChatVersions } from "../domain/request.ts";
import type { WeChatVersion } from "../domain/version.ts";
import { versionNamed } from "../knowledge/versions.ts";
import { isAbsent, isBlank, isRecord, type Read } from "./parse-values.ts";
import { unknownMembers } from "./unknown-members.ts";

const field = "wechatVersion";

/** Reads one version for every system, or one for each. */
export function parseVersions(knowledge: Knowledge, given: unknown): Read<WeChatVersions | undefined> {
  const systems = knowledge.vocabulary.os.map(({ id }) => id);
  if (typeof given === "string") {
    const version = readVersion(knowledge, field, given);
    return "problems" in version ? version : { value: sharedVersions(systems.map((os) => ({ os, version: version.value, given }))) };
  }
  if (!isRecord(given)) return { problems: [{ code: "wrong-type", field, value: given, suggestions: [] }] };
  const problems = unknownMembers(given, systems, `${field}.`);
  const named: Named[] = [];
  for (const os of systems) {
    const own = given[os];
    if (isAbsent(own)) continue;
    const version = readVersion(knowledge, `${field}.${os}`, own);
    if ("problems" in version) problems.push(...version.problems);
    else named.push({ os, version: version.value, given: own });
  }
  if (problems.length > 0) return { problems };
  // An empty object says as little as none.
  return { value: named.length === 0 ? undefined : sharedVersions(named) };
}

interface Named {
  os: SystemId;
  version: WeChatVersion;
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

function readVersion(knowledge: Knowledge, at: string, given: unknown): Read<WeChatVersion> {
  const problem = (code: Problem["code"]) => ({ problems: [{ code, field: at, value: given, suggestions: [] }] });
  if (typeof given !== "string") return problem("wrong-type");
  if (isBlank(given)) return problem("blank");
  const { version } = read(knowledge)(given, () => ({ version: versionNamed(knowledge, given) }));
  return version === undefined ? problem("bad-version") : { value: version };
}
