import { describe, expect, test } from "vitest";
import { languages } from "../../src/domain/language.ts";
import type { TermKind } from "../../src/domain/vocabulary.ts";
import { editionOf } from "../../src/engine/lookup.ts";
import { wordings } from "../../src/wording/languages.ts";
import { type NameOf, namesIn } from "../../src/wording/name.ts";
import { edition, knowledge } from "../support/knowledge.ts";
import { kinds, reasonOf } from "./spoken.ts";

describe.each(languages)("in %s every reason states the value given and the value required", (language) => {
  const name = namesIn(knowledge, edition, language);
  const { reasons } = wordings[language];

  test.each(Object.entries(reasonOf))("%s", (code, details) => {
    const sentence = said(reasons, code, details, name);
    // Within a sentence "Standalone H5" is "standalone H5".
    for (const value of valuesIn(details, name)) expect(sentence.toLowerCase()).toContain(value.toLowerCase());
  });
});

describe("names stand in their sentences as the language wants them", () => {
  test.each([
    ["en", "environment-mismatch", "Standalone H5 does not work in a PC browser; it works only in WeCom and in a mobile browser"],
    ["zh", "environment-mismatch", "独立 H5 不能在电脑浏览器使用，只能在企业微信和手机浏览器使用"],
    ["en", "environment-ok", "The API works on a server"],
    // Of one channel a source says so, of another it only follows: the mark tells which, the sentence must not.
    ["en", "industry-excluded", "The WeChat mini program is closed to this industry: dating"],
    ["zh", "industry-excluded", "微信小程序不支持婚恋行业"],
    ["en", "industry-not-listed", "WeChat native H5 is open to listed industries only, not to other industries"],
  ] as const)("%s %s", (language, code, sentence) =>
    expect(wordings[language].typeset(said(wordings[language].reasons, code, reasonOf[code], namesIn(knowledge, edition, language)))).toBe(
      sentence,
    ),
  );
});

test.each([
  ["en", "faq-classic", "mini-program", "the WeChat mini program"],
  ["zh", "faq-classic", "mini-program", "微信小程序"],
  ["en", "faq-classic", "native-h5", "WeChat native H5"],
  ["en", "faq-flash", "standalone-h5", "mobile H5"], // by the edition's name for it
  ["zh", "faq-flash", "standalone-h5", "移动 H5"],
] as const)("in %s, a sentence of %s calls %s %s", (language, id, channel, called) =>
  expect(namesIn(knowledge, editionOf(knowledge, id), language)("inText", channel)).toBe(called),
);

/** The sentence of a reason whose code is only known at run time. */
function said(reasons: object, code: string, details: object, name: NameOf): string {
  const say: unknown = Object.entries(reasons).find(([known]) => known === code)?.[1];
  if (typeof say !== "function") throw new Error(`no sentence for ${code}`);
  return String(say({ code, ...details, sources: [], inferred: false }, name));
}

/** Every name and version that the reason holds, as it is written. */
const valuesIn = (details: object, name: NameOf): string[] =>
  Object.entries(details).flatMap(([member, value]) => {
    if (member === "given" || member === "required") return isCamera(value) ? [name("camera", value)] : [written(value)];
    const kind = kindOf(member);
    return [value].flat().map((id) => name(kind, String(id)));
  });

const isCamera = (value: unknown): value is string => edition.cameras.some((camera) => camera === value);

const written = (version: unknown): string => (Array.isArray(version) ? version.join(".") : String(version));

function kindOf(member: string): TermKind {
  const kind = Object.entries(kinds).find(([known]) => known === member)?.[1];
  if (kind === undefined) throw new Error(`no kind of name for ${member}`);
  return kind;
}
