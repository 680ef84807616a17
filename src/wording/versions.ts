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
export const writtenVersions = (versions: WeChatVersions): Record<string, string> =>
  Object.fromEntries(Object.entries(versions).flatMap(([os, version]) => (version === undefined ? [] : [[os, formatVersion(version)]])));
