import type { Asker } from "./asker.ts";
import type { Drawing } from "./drawing.ts";

/** The look that is wanted, and nothing of the other: the prompts cost more than the rest of the program's start together. */
export async function askerFor(drawing: Drawing, plain: boolean): Promise<Asker> {
  if (plain) return (await import("./plain.ts")).plainAsker(drawing);
  return (await import("./prompts.ts")).prompter(drawing);
}
