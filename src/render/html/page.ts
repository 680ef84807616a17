import type { Language } from "../../domain/language.ts";
import { element, text } from "./element.ts";
import { style } from "./style.ts";

const languageTags: Record<Language, string> = { zh: "zh-CN", en: "en" };

/** One self-contained page: nothing is loaded from anywhere, and no script runs. */
export function htmlPage(language: Language, title: string, introduction: string, body: string): string {
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    element("title", {}, text(title)),
    element("style", {}, style),
  ];
  const main = element("main", {}, [element("h1", {}, text(title)), element("p", { class: "aside" }, text(introduction)), body].join("\n"));
  const page = element("html", { lang: languageTags[language] }, `${element("head", {}, head.join("\n"))}\n${element("body", {}, main)}`);
  return `<!doctype html>\n${page}\n`;
}
