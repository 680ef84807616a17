import { rememberingFor } from "../domain/remembering.ts";
import type { WeChatVersions } from "../domain/request.ts";
import { formatVersion } from "../domain/version.ts";

/** Systems that share a version together: [["8.0.50", ["android", "ios"]]]. */
export function byVersion(versions: WeChatVersions): [version: string, systems: string[]][] {
  const groups = new Map<string, string[]>();
  for (const [os, version] of Object.entries(versions)) {
    if (version === undefined) continue;
    const text = formatVersion(version);
    groups.set(text, [...(groups.get(text) ?? []), os]);
  }
  return [...groups];
}

/** Each system's version as it is written: { android: "1.2.3", ios: "latest" }. */
export const writtenVersions = rememberingFor((versions: WeChatVersions): Readonly<Record<string, string>> => {
  const written: Record<string, string> = {};
  for (const [os, version] of Object.entries(versions)) if (version !== undefined) written[os] = formatVersion(version);
  return Object.freeze(written);
});
