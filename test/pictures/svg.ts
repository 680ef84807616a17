import { widthOf } from "../../src/render/text/width.ts";
import type { Run } from "../support/screen.ts";

/** What a terminal looks like: its own two colours, and the basic ones that programs choose from. */
export interface Theme {
  page: string;
  text: string;
  /** Black, red, green, yellow, blue, magenta, cyan, white, then the same in bright. */
  colours: readonly string[];
}

export const themes: Record<"dark" | "light", Theme> = {
  dark: {
    page: "#16181d",
    text: "#d7dae0",
    colours: ["#16181d", "#f2777a", "#7ec699", "#e5c07b", "#7aa2f7", "#c792ea", "#63c5da", "#d7dae0", "#7f8794"].concat([
      "#ff9a9d",
      "#9be0b4",
      "#f5d491",
      "#9dbbff",
      "#dcb3f7",
      "#8fdcec",
      "#ffffff",
    ]),
  },
  light: {
    page: "#fbfbfa",
    text: "#24272e",
    colours: ["#24272e", "#b3261e", "#14702f", "#8a5300", "#0b57c2", "#8e24aa", "#00697a", "#5f6570", "#5f6570"].concat([
      "#b3261e",
      "#14702f",
      "#8a5300",
      "#0b57c2",
      "#8e24aa",
      "#00697a",
      "#24272e",
    ]),
  },
};

const column = 8.4;
const line = 19;
const margin = 14;

/** Rows of a terminal as a picture whose text can be selected; every run keeps its columns whatever the font. */
export function terminalPicture(rows: readonly Run[][], columns: number, theme: Theme, title: string): string {
  const width = Math.ceil(columns * column + 2 * margin);
  const height = rows.length * line + 2 * margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${theme.page}"/>`,
    `<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, 'Noto Sans Mono CJK SC', monospace" font-size="14" fill="${theme.text}">`,
    ...rows.flatMap((runs, row) => runs.flatMap(pieces).map((run) => runText(run, row, theme))),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

function runText({ text, column: from, width, colour, bold, dim, inverse }: Run, row: number, theme: Theme): string {
  const [x, y, wide] = [rounded(margin + from * column), margin + row * line, rounded(width * column)];
  const ink = inverse ? theme.page : colour === undefined ? undefined : theme.colours[colour];
  const behind = inverse ? `<rect x="${x}" y="${y}" width="${wide}" height="${line}" fill="${theme.text}"/>` : "";
  const look = [ink && ` fill="${ink}"`, bold && ' font-weight="bold"', dim && ' opacity="0.72"'].filter(Boolean).join("");
  return `${behind}<text x="${x}" y="${y + 14}" textLength="${wide}"${look}>${escaped(text)}</text>`;
}

/** Spaces are no text: what stands between two of them or more has a place of its own. */
const pieces = (run: Run): Run[] =>
  run.inverse
    ? [run]
    : [...run.text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({
        ...run,
        text,
        column: run.column + widthOf(run.text.slice(0, index)),
        width: widthOf(text),
      }));

const rounded = (size: number): number => Math.round(size * 10) / 10;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
