import { describe, expect, test } from "vitest";
import { advise, nextQuestion, type Question, type RequestInput } from "../../src/index.ts";

/** A page of a web form: everything on it comes from the question, and no prompt library is needed. */
const page = ({ field, title, why, options, atMost }: Question): string =>
  `<form><p>${title} (at most ${atMost})</p><small>${why}</small>${options
    .map(
      ({ label, leaves }, index) =>
        `<label><input type="radio" name="${field}" value="${index}">${label} (${Object.keys(leaves).length})</label>`,
    )
    .join("")}<button name="${field}" value="unknown">I do not know</button></form>`;

/** What the form keeps between two pages: the request so far, and what was asked for and is not known. */
interface Form {
  request: RequestInput;
  unknown: Question["field"][];
}

/** The form after a page was sent: a choice's value is what the request then has. */
function sent({ request, unknown }: Form, { field, options }: Question, choice: number | "unknown"): Form {
  if (choice === "unknown") return { request, unknown: [...unknown, field] };
  return { request: { ...request, [field]: options[choice]?.value }, unknown };
}

/** Fills in the whole form. */
function fillIn(language: "zh" | "en", choose: (question: Question) => number | "unknown", known: RequestInput = {}) {
  let form: Form = { request: { language, ...known }, unknown: [] };
  const pages: string[] = [];
  for (let question = nextQuestion(form.request); question !== undefined; question = nextQuestion(form.request, form.unknown)) {
    pages.push(page(question));
    form = sent(form, question, choose(question));
    expect(pages.length).toBeLessThan(20);
  }
  return { pages, answer: advise(form.request), asked: [...Object.keys(form.request).slice(1), ...form.unknown] };
}

describe("nextQuestion is enough for a web form", () => {
  test("whoever answers everything gets an answer in which nothing is missing", () => {
    const { pages, answer } = fillIn("en", () => 0);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]).toContain("Which industry");
    expect(answer.missing).toEqual([]);
  });

  test("whoever knows nothing is asked every question once, and gets an answer that depends", () => {
    const { asked, answer } = fillIn("zh", () => "unknown");
    expect(asked).toEqual([...new Set(asked)]);
    expect(answer.missing.length).toBeGreaterThan(0);
  });

  test("where one system's version is known, the other's is asked for by name, and the known one stays", () => {
    const known = { industry: "finance/bank", channel: "native-h5", wechatVersion: { android: "8.0.50" }, camera: "front" };
    const { pages, answer } = fillIn("en", () => 0, known);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain("version on iOS?");
    expect(answer.request.wechatVersion).toMatchObject({ android: "8.0.50", ios: expect.any(String) });
  });

  test("each page offers at least two choices and says what each leaves open", () => {
    fillIn("en", ({ options }) => {
      expect(options.length).toBeGreaterThan(1);
      expect(options.some(({ leaves }) => Object.keys(leaves).length > 0)).toBe(true);
      return options.length - 1;
    });
  });
});
