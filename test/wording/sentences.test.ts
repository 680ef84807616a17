import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../src/domain/language.ts";
import { ask, edition, knowledge } from "../support/knowledge.ts";
import { channels } from "../support/oracle/faq.ts";
import { type Asked, inputOf } from "../support/oracle/judge.ts";
import { all, sample } from "../support/oracle/spaces.ts";
import { reasonOf } from "./spoken.ts";

/** Requests from everywhere, and those that few others resemble. */
const space: Asked[] = [
  ...sample({ ...all, channel: [undefined, ...channels] }, 400, 3),
  ...channels.flatMap((channel) => [
    { channel, industry: "finance/bank" },
    { channel, function: "photo-verification", camera: "rear" },
  ]),
  ...all.industry.map((industry) => ({ channel: "native-h5", industry })),
];

/** Everything in the answers that wording makes: the texts of steps and notices are the data's own. */
function sentencesIn(language: Language): Map<string, string> {
  const sentences = new Map<string, string>();
  for (const asked of space) {
    const { channels: answered, warnings } = ask(inputOf(asked), { language, verbose: true });
    const reasons = answered.flatMap(({ reasons, modes }) => [
      ...reasons,
      ...modes.flatMap(({ trace = [] }) => trace.flatMap((gate) => gate.reasons)),
    ]);
    for (const { code, message } of [...reasons, ...warnings]) sentences.set(message, code);
    for (const { message } of answered.flatMap(({ unlocks }) => unlocks)) sentences.set(message, "unlock");
  }
  return sentences;
}

const sentences = { zh: sentencesIn("zh"), en: sentencesIn("en") };

const warningCodes = ["industry-irrelevant", "wechat-version-irrelevant", "camera-irrelevant", "os-irrelevant", "system-not-judged"];

test.each(languages)("in %s these requests bring up every reason, every warning and unlocks", (language) =>
  expect([...new Set(sentences[language].values())].sort()).toEqual([...Object.keys(reasonOf), ...warningCodes, "unlock"].sort()),
);

describe.each(languages)("in %s", (language) => {
  const all = [...sentences[language].keys()];
  const offenders = (pattern: RegExp) => all.filter((sentence) => pattern.test(sentence));

  test("no sentence has a hole in it", () => expect(offenders(/undefined|null|NaN|\[object|\$\{|^\s|\s$|\s{2}/)).toEqual([]));
  test("no sentence shows an id where there is a name", () =>
    expect(offenders(/\b(?:mini-program|native-h5|general-h5|light-digits|pc-browser|photo-verification)\b/)).toEqual([]));
});

describe("an English sentence", () => {
  test("has no Chinese characters and no full-width punctuation", () =>
    expect([...sentences.en.keys()].filter((sentence) => /[\p{Script=Han}，。：；（）“”、／]/u.test(sentence))).toEqual([]));
});

describe("a Chinese sentence", () => {
  const offenders = (pattern: RegExp) => [...sentences.zh.keys()].filter((sentence) => pattern.test(sentence));

  test("has full-width punctuation", () => expect(offenders(/[,;:?!()]/)).toEqual([]));
  test("has a space between Chinese and Latin characters", () =>
    expect(offenders(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u)).toEqual([]));
  test("has no space between Chinese characters", () => expect(offenders(/\p{Script=Han} +\p{Script=Han}/u)).toEqual([]));
});

test("the texts of the knowledge have a space between Chinese and Latin characters too", () => {
  const texts = [
    ...edition.steps.flatMap(({ title, detail }) => [title.zh, detail.zh]),
    ...knowledge.vocabulary.channel.map(({ name }) => name.zh),
  ];
  expect(texts.filter((text) => /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u.test(text))).toEqual([]);
});
