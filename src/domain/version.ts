/** A WeChat version as numbers, most significant first; `latest` is at or above every minimum. */
export type WeChatVersion = readonly number[] | "latest";

/** One to four numeric parts of 0 to 99999, as a regular expression. */
export const numericVersion = "\\d{1,5}(?:\\.\\d{1,5}){0,3}";

const spelling = new RegExp(`^v?(${numericVersion})$`, "i");

/**
 * Reads a version as users write it: one to four numeric parts of 0 to 99999, a leading `v`
 * allowed, or `latest`.
 *
 * @returns undefined where the text is no version
 */
export function parseVersion(text: string): WeChatVersion | undefined {
  const folded = text.normalize("NFKC").trim();
  if (folded.toLowerCase() === "latest") return "latest";
  return spelling.exec(folded)?.[1]?.split(".").map(Number);
}

/** Compares part by part as numbers, a missing part counting as 0: 1.10 is later than 1.9.2, 1.9 equals 1.9.0. */
export function compareVersions(a: WeChatVersion, b: WeChatVersion): number {
  if (a === "latest" || b === "latest") return Number(a === "latest") - Number(b === "latest");
  for (let part = 0; part < Math.max(a.length, b.length); part++) {
    const difference = (a[part] ?? 0) - (b[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The version as it is written: `1.2.3`, `latest`. */
export const formatVersion = (version: WeChatVersion): string => (version === "latest" ? version : version.join("."));

/** The greatest version that is still before `version`: 1.2.3 → 1.2.2, 1.2 → 1.1.99999; undefined before 0. */
export function versionBefore(version: readonly number[]): readonly number[] | undefined {
  const last = version.findLastIndex((part) => part > 0);
  if (last < 0) return undefined;
  return version.map((part, index) => (index < last ? part : index === last ? part - 1 : 99_999));
}
