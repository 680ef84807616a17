import { pattern } from "../domain/pattern.ts";

const asCode = (text: string): string =>
  Array.from({ length: text.length }, (_, unit) => `\\u${text.charCodeAt(unit).toString(16).padStart(4, "0")}`).join("");

/** A text fit for a terminal: what would steer it or hide in it stands as its code, such as `\u001b`; line breaks become spaces. */
export const visible = (text: string): string => (plain.test(text) ? text : withCodes(text.replace(/\s*[\n\t]\s*/g, " ")));

const withCodes = (text: string): string => text.replace(neverDrawn(), asCode);

/** JSON whose characters are all seen as they are; a code such as `\u001b` means the same to every parser. Its own line breaks stay. */
export const visibleJson = (json: string): string => (plainLines.test(json) ? json : json.replace(hiddenInJson(), asCode));

/** Controls, marks that turn the direction of text, characters of no width, half a pair. */
const neverDrawn = pattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]", "gu");
const hiddenInJson = pattern("[\\u007f-\\u009f\\p{Cf}\\p{Cs}\\u2028\\u2029]", "gu");

/** Most is ASCII, Latin or Chinese, and far sooner seen to be that than searched for all that is invisible. */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2027\u2030-\u205e\u3000-\u9fff\uff01-\uff5e]*$/;
const plainLines = /^[\n -~\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2027\u2030-\u205e\u3000-\u9fff\uff01-\uff5e]*$/;
