import type { Phrase, Span } from "../document.ts";
import { visible } from "../escape.ts";
import { foldMarks } from "../fold-marks.ts";
import type { Page } from "../style.ts";
import { widthOf, widthOfCharacter } from "./width.ts";
import { lineRanges, noBreakSpace, type Range } from "./wrap.ts";

/** One line as it will be printed, and its columns without the style around it. */
export interface Line {
  text: string;
  width: number;
}

/** A phrase in lines of at most `width` columns. */
export function phraseLines(phrase: Phrase, width: number, { style }: Page): Line[] {
  const runs = runsOf(phrase);
  const folded = (text: string) => (style.unicode ? text : foldMarks(text));
  const measure = style.unicode ? widthOfCharacter : (character: string) => widthOf(folded(character));
  const characters = runs.flatMap((run) => run.characters);
  return lineRanges(characters, width, measure).map((range) => {
    const spans = spansWithin(runs, range).map(({ text, tone }) => ({ text: folded(text).replaceAll(noBreakSpace, " "), tone }));
    return {
      text: spans.map(({ text, tone }) => (tone === undefined ? text : style[tone](text))).join(""),
      width: spans.reduce((sum, { text }) => sum + widthOf(text), 0),
    };
  });
}

/** Neighbours of one tone. */
interface Run {
  characters: string[];
  tone: Span["tone"];
}

function runsOf(phrase: Phrase): Run[] {
  const runs: Run[] = [];
  for (const { text, tone } of phrase) {
    const characters = [...visible(text)];
    const last = runs.at(-1);
    if (last !== undefined && last.tone === tone) last.characters = last.characters.concat(characters);
    else runs.push({ characters, tone });
  }
  return runs;
}

/** What of the runs stands between two places. */
function spansWithin(runs: readonly Run[], { start, end }: Range): { text: string; tone: Span["tone"] }[] {
  let before = 0;
  return runs.flatMap(({ characters, tone }) => {
    const text = characters.slice(Math.max(0, start - before), Math.max(0, end - before)).join("");
    before += characters.length;
    return text === "" ? [] : [{ text, tone }];
  });
}
