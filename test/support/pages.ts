import { stripVTControlCharacters } from "node:util";
import type { Answer } from "../../src/contract/answer.ts";
import { type Page, plainStyle } from "../../src/render/style.ts";
import { renderAnswer } from "../../src/render/text/answer.ts";
import { edition } from "./knowledge.ts";

/** A page without colour. */
export const pageOf = (columns: number, unicode = true): Page => ({ columns, style: plainStyle(unicode) });

/** The lines of an answer's page. */
export async function linesOf(answer: Answer, page = pageOf(80), verbose = false): Promise<string[]> {
  const text = stripVTControlCharacters(await renderAnswer(answer, page, verbose));
  return text.replace(/\n$/, "").split("\n");
}

/** Requests that between them show every kind of page: each channel and all at once, with what opens, leaves open and rules out. */
export const requests: object[] = [undefined, ...edition.channels.map(({ id }) => id)].flatMap((channel) =>
  [
    {},
    { industry: "finance/bank", wechatVersion: "6.7.0", camera: "front" },
    { industry: "finance/licensed-consumer-finance", wechatVersion: { android: "99999.99999.99999.99999", ios: "6.5.5" }, os: "ios" },
    { industry: "finance", wechatVersion: { ios: "6.5.5", android: "8.0" }, mode: "light" },
    { industry: "dating", camera: "rear" },
    { environment: "wecom", industry: "other", wechatVersion: "6.5" },
    { function: "photo-verification" },
    { function: "photo-verification", mode: "action" },
  ].map((rest) => ({ ...(channel && { channel }), ...rest })),
);
