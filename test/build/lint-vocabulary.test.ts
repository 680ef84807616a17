import { describe, expect, test } from "vitest";
import { discardedWords } from "../../src/build/lint/discarded-words.ts";
import { editionName } from "../../src/build/lint/edition-name.ts";
import { sharedSpelling } from "../../src/build/lint/shared-spelling.ts";
import { unusedTerm } from "../../src/build/lint/unused-term.ts";
import { unusedVocabulary } from "../../src/build/lint/unused-vocabulary.ts";
import { type Fault, findingsAfter } from "../support/faults.ts";
import { member } from "../support/member.ts";

const term = { name: { zh: "新", en: "new" }, aliases: [], about: { zh: "新的", en: "A new one" } };

describe("a spelling belongs to one id of its kind", () => {
  test.each<[string, string, Fault]>([
    ["an alias", "light and silent (mode) are both spelt", ({ vocabulary }) => member(vocabulary.modes, "silent").aliases.push("Ｌights")],
    ["a name", "ios and x (os) are both spelt", ({ vocabulary }) => (vocabulary.systems.x = { ...term, name: { zh: "苹果", en: "Pear" } })],
    ["an id", "bank and x (industry)", ({ vocabulary }) => (vocabulary.industries.x = { ...term, aliases: ["finance/银行"] })],
    ["an edition's alias", "faq-classic and faq-x (edition)", (data, own) => (data.editions["faq-x"] = structuredClone(own))],
  ])("%s", (_what, message, fault) => {
    const messages = findingsAfter(fault, sharedSpelling).map((finding) => finding.message.replace("finance/bank", "bank"));
    expect(messages).toContainEqual(expect.stringContaining(message));
    expect(messages).toContainEqual(expect.stringContaining("change an alias, or add it here"));
  });

  test("unless it is meant to be shared; case, width and spaces make no difference", () => {
    const fault: Fault = ({ vocabulary }) => {
      member(vocabulary.modes, "silent").aliases.push("screen");
      member(vocabulary.modes, "light").aliases.push("Screen");
      vocabulary.sharedNames.push("SCR een");
    };
    expect(findingsAfter(fault, sharedSpelling)).toEqual([]);
  });

  test("an entry that nothing shares any more is a fault", () => {
    expect(findingsAfter(({ vocabulary }) => vocabulary.sharedNames.push("lights"), sharedSpelling)).toEqual([
      { file: "vocabulary/shared-names.yaml", at: "lights", message: "no two ids share this spelling any more; delete the entry" },
    ]);
  });
});

describe("the name that an edition gives is understood", () => {
  const name = { zh: "独立 H5", en: "Unheard-of H5" };

  test("of a channel", () => {
    expect(findingsAfter((_, { channels }) => (member(channels, "standalone-h5").name = name), editionName)).toEqual([
      {
        file: "editions/faq-classic/channels.yaml",
        at: "standalone-h5 › name",
        message: 'nobody who types "Unheard-of H5" would be understood; add it to the aliases in data/vocabulary/channels.yaml',
      },
    ]);
  });

  test("of a mode", () => {
    const fault: Fault = (_, { edition }) => (member(edition.modes, "light").name = name);
    expect(findingsAfter(fault, editionName)).toHaveLength(2);
  });
});

describe("the vocabulary has nothing that no edition speaks of", () => {
  test.each<[string, string, Fault]>([
    ["channels", "x", ({ vocabulary }) => (vocabulary.channels.x = term)],
    ["functions", "x", ({ vocabulary }) => (vocabulary.functions.x = term)],
    ["deliveries", "x", ({ vocabulary }) => (vocabulary.deliveries.x = term)],
    ["industries", "x", ({ vocabulary }) => (vocabulary.industries.x = term)],
    [
      "industries",
      "finance › members › x",
      ({ vocabulary }) => Object.assign(member(vocabulary.industries, "finance").members ?? {}, { x: term }),
    ],
  ])("%s: %s", (kind, at, fault) => {
    const message = "no edition speaks of it; add it to one or delete it";
    expect(findingsAfter(fault, unusedVocabulary)).toEqual([{ file: `vocabulary/${kind}.yaml`, at, message }]);
  });

  test("an industry that stands for all others needs no edition", () => {
    expect(findingsAfter(({ vocabulary }) => (vocabulary.industries.x = { ...term, anyOther: true }), unusedVocabulary)).toEqual([]);
  });
});

describe("the glossary explains our own words", () => {
  const added =
    (zh: string, ...aliases: string[]): Fault =>
    ({ glossary }) => {
      glossary.x = { ...term, name: { zh, en: "x" }, aliases, source: "faq-classic/wecom" };
    };

  test("a term that no text says is a fault", () =>
    expect(findingsAfter(added("量子纠缠"), unusedTerm)).toEqual([
      { file: "glossary.yaml", at: "x", message: 'no text says "量子纠缠"; use the term or delete it' },
    ]));
  test("unless one of its other spellings stands in one", () =>
    expect(findingsAfter(added("量子纠缠", "企业微信"), unusedTerm)).toEqual([]));

  test("what it has discarded stands in no text", () => {
    const discards: Fault = (data, { steps }) => {
      member(data.glossary, "console").discarded = ["管理台"];
      member(steps, "apply").title.zh = "打开管理台";
    };
    expect(findingsAfter(discards, discardedWords)).toEqual([
      { file: "editions/faq-classic/steps.yaml", at: "apply › title", message: '"管理台" is called 控制台 (console) in our texts' },
    ]);
  });
});
