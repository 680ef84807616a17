import { describe, expect, test } from "vitest";
import { back, type ChoicePage } from "../../src/wizard/asker.ts";
import { readChoice, readEntry } from "../../src/wizard/plain-reading.ts";
import { wizardWordings } from "../../src/wording/wizard-languages.ts";

const words = wizardWordings.en;

const page: ChoicePage<string> = {
  answered: [],
  title: "Which one?",
  why: () => ["Because."],
  canGoBack: true,
  preselected: 2,
  usual: false,
  choices: [
    { value: "bank", label: "finance › bank", spellings: () => ["银行", "financebank"] },
    { value: "read-only", label: "not asked", hint: "nobody needs it", disabled: true },
    { value: "parcel", label: "parcel" },
    { value: "parcel-post", label: "parcel post" },
  ],
};

describe("a typed line takes a choice by its number or by any of its names", () => {
  test.each([
    ["1", 0],
    ["２", 2], // what cannot be taken has no number
    ["finance › bank", 0],
    ["银行", 0],
    [" FINANCE BANK ", 0],
    ["bank", 0], // a part of one name
    ["post", 3],
    ["parcel", 2], // the whole of one name, and a part of another
  ])("%s", (typed, place) => {
    expect(readChoice(page, typed, words)).toEqual({ told: [`Selected: ${page.choices[place]?.label}`], taken: page.choices[place] });
  });
});

describe("what takes nothing is answered, and the question stands", () => {
  test.each([
    ["4", "Nothing matches “4”. Type a number from 1 to 3, or a name"],
    ["0", "Nothing matches “0”. Type a number from 1 to 3, or a name"],
    ["", "Nothing was typed. Type a number from 1 to 3, or a name"],
    ["not asked", "“not asked” cannot be changed: nobody needs it"], // what is only there to be read says why
    ["par", "“par” can mean 2. parcel or 3. parcel post. Type the number or more of the name"],
    ["\u001b[31m", "Nothing matches “\\u001b[31m”. Type a number from 1 to 3, or a name"],
    ["?", "Because."],
    ["？", "Because."],
  ])("%j: %s", (typed, told) => expect(readChoice(page, typed, words)).toEqual({ told: [told] }));
});

describe("? says what the words of the choices mean, each once, those of the list first", () => {
  const meanings = [
    { label: "finance › bank", value: "A bank" },
    { label: "letter", value: "What a bank sends" },
  ];
  const own = { label: "parcel", value: "A box" };
  const meant = page.choices.map((choice, place) => ({ ...choice, meaning: () => (place < 2 ? meanings : [own]) }));

  test("in a short list", () =>
    expect(readChoice({ ...page, choices: meant }, "?", words).told).toEqual([
      "Because.",
      "finance › bank: A bank",
      "parcel: A box",
      "letter: What a bank sends",
    ]));

  test("in a long one they would push the question away", () =>
    expect(readChoice({ ...page, choices: [meant, meant, meant, meant].flat() }, "?", words).told).toEqual(["Because."]));
});

test("what is not listed is answered with the choice that stands for it, a wrong number is not", () => {
  const open = { ...page, choices: [...page.choices, { value: "rest", label: "any other", anyOther: true as const }] };
  expect(readChoice(open, "gaming", words)).toEqual({
    told: [
      "Nothing matches “gaming”. Type a number from 1 to 4, or a name",
      "Choose the closest category; only if none fits: 4. any other",
    ],
  });
  expect(readChoice(open, "9", words).told).toHaveLength(1);
});

test("where something can be typed that is in no list, what cannot be read is told how it is written, a wrong number is not", () => {
  const typing = "Write it as 1.2.3";
  const open = { ...page, typed: () => undefined, typing };
  expect(readChoice(open, "1.2.x", words).told).toEqual([typing, "Nothing matches “1.2.x”. Type a number from 1 to 3, or a name"]);
  expect(readChoice(open, "9", words).told).toHaveLength(1);
});

describe("what is in no list can be typed where the page takes it", () => {
  const own = { value: "typed", label: "what was typed" };
  const typing = { ...page, typed: (text: string) => (/^\d+\.\d+$|^\d{2}$|^parcel$/.test(text) ? own : undefined) };
  test.each([
    ["8.0", own],
    ["42", undefined], // a number says a place
    ["parcel", page.choices[2]], // the name of a choice
  ])("%s", (text, choice) => expect(readChoice(typing, text, words).taken).toBe(choice));
});

test("an empty line takes what was answered before or is the usual way on", () =>
  expect(readChoice({ ...page, usual: true }, "  ", words)).toMatchObject({ taken: page.choices[2] }));

test("b goes back, if there is anything to go back to", () => {
  expect(readChoice(page, "B", words)).toEqual({ told: [], taken: back });
  expect(readChoice({ ...page, canGoBack: false }, "b", words)).toEqual({ told: [words.firstQuestion] });
});

describe("a line that is taken as it is", () => {
  const entry = { ...page, initial: "8.0", check: (text: string) => (text.includes("x") ? "Not this" : undefined) };

  test.each([
    ["9.0", { taken: "9.0" }],
    ["", { taken: "8.0" }],
    ["x", { told: ["Not this"] }],
    ["?", { told: ["Because."] }],
    ["b", { taken: back }],
  ])("%j: %j", (typed, reaction) => expect(readEntry(entry, typed, words)).toMatchObject(reaction));
});
