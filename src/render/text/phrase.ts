import type { Phrase, Span } from "../document.ts";
import { visible } from "../escape.ts";
import { foldMarks } from "../fold-marks.ts";
import type { Page } from "../style.ts";
import { widthOf } from "./width.ts";
import { lineRanges, noBreakSpace } from "./wrap.ts";

/** One line as it will be printed, and its columns without the style around it. */
export interface Line {
  text: string;
  width: number;
}

/** A phrase in lines of at most `width` columns. */
export function phraseLines(phrase: Phrase, width: number, { style }: Page): Line[] {
  const glyphs = phrase.flatMap(({ text, tone }) =>
    [...visible(text)].map((character): Span => ({ text: character, ...(tone && { tone }) })),
  );
  const shown = (text: string) => (style.unicode ? text : foldMarks(text)).replaceAll(noBreakSpace, " ");
  const characters = glyphs.map(({ text }) => text);
  return lineRanges(characters, width, (character) => widthOf(shown(character))).map(({ start, end }) => {
    const spans = runs(glyphs.slice(start, end)).map(({ text, tone }): Span => ({ text: shown(text), ...(tone && { tone }) }));
    const text = spans.map((run) => (run.tone === undefined ? run.text : style[run.tone](run.text))).join("");
    return { text, width: spans.reduce((sum, run) => sum + widthOf(run.text), 0) };
  });
}

/** Neighbours of one tone become one span. */
function runs(glyphs: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const glyph of glyphs) {
    const last = merged.at(-1);
    if (last !== undefined && last.tone === glyph.tone) last.text += glyph.text;
    else merged.push({ ...glyph });
  }
  return merged;
}
