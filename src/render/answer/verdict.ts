import type { ModeAnswer } from "../../contract/answer.ts";
import { isOpen } from "./reasons.ts";
import type { Writing } from "./writing.ts";

/** The verdict in words. Where all is known and it differs by system, nothing is left to depend on: it is said where the mode works. */
export function verdictOf({ words, wording, name }: Writing, mode: ModeAnswer): string {
  const systems = mode.verdict === "conditional" ? settledOn(mode) : [];
  return systems.length === 0 ? wording.verdicts[mode.verdict] : words.onlyOn(systems.map((os) => name("os", os)));
}

/** The systems that it works on where it is refused on the others; none where something is still open. */
function settledOn({ systems = {}, reasons }: ModeAnswer): string[] {
  return reasons.some(({ code }) => isOpen(code)) ? [] : Object.keys(systems).filter((os) => systems[os] === "supported");
}
