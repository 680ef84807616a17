import { existsSync } from "node:fs";
import { visible } from "../render/escape.ts";
import { type Asker, back, type EntryPage } from "./asker.ts";
import type { Speech } from "./speech.ts";

/** Writes the answer into a file; it may overwrite, for the wizard has asked. */
export type Save = (file: string) => Promise<void>;

/** Asks for a file name until the answer is saved or the person goes back; nothing that goes wrong ends the wizard. */
export async function saveAs(asker: Asker, { words }: Speech, suggested: string, save: Save): Promise<void> {
  let name = suggested;
  for (;;) {
    const typed = await asker.enter(filePage(words, name));
    if (typed === back) return;
    name = typed.trim();
    if (existsSync(name) && !(await asker.confirm(words.menu.overwrite(visible(name))))) continue;
    const problem = await attempt(save, name);
    if (problem === undefined) return asker.tell([words.menu.saved(visible(name))]);
    asker.tell([words.menu.notSaved(visible(name), words.menu.causes[problem] ?? problem)]);
  }
}

const filePage = ({ menu }: Speech["words"], initial: string): EntryPage => ({
  answered: [],
  title: menu.file,
  why: () => [menu.whyFile],
  canGoBack: true,
  initial,
  check: (text) => (text.trim() === "" ? menu.noFile : undefined),
});

/** @returns the system's error code, or what the error says */
async function attempt(save: Save, file: string): Promise<string | undefined> {
  try {
    await save(file);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) return String(error);
    return "code" in error && typeof error.code === "string" ? error.code : visible(error.message);
  }
}
