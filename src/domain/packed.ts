import type { Verdict } from "./verdict.ts";

/**
 * Verdicts in one number, two bits each, so that of several rules' verdicts on the same cases the lowest are their `&`:
 * what rules say is put together many times for one answer.
 */
export type Packed = number;

/** How many verdicts there is room for. */
export const room = 15;

const bits: Record<Verdict, number> = { unsupported: 0b00, conditional: 0b01, supported: 0b11 };

/** What no rule has anything against. */
export const allSupported: Packed = -1;

/** Packs verdicts, the first into the lowest bits. @param verdicts no more than there is room for */
export const packed = (verdicts: readonly Verdict[]): Packed => verdicts.reduce((all, verdict, at) => all | (bits[verdict] << (2 * at)), 0);

/** Unpacks one verdict. @param at its place among those that were packed, from 0 */
export function verdictAt(all: Packed, at: number): Verdict {
  const two = (all >> (2 * at)) & 0b11;
  return two === bits.supported ? "supported" : two === bits.conditional ? "conditional" : "unsupported";
}
