import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { visible } from "../render/escape.ts";
import type { MenuWording } from "../wording/wizard.ts";
import { type Asker, back, type EntryPage } from "./asker.ts";
import type { Dialogue } from "./dialogue.ts";

/** Writes the answer into a file; it may overwrite, for the wizard has asked. */
export type Save = (file: string) => Promise<void>;

/** Asks for a file name until the answer is saved or the person goes back; nothing that goes wrong ends the wizard. */
export async function saveAs(asker: Asker, { words: { menu } }: Dialogue, suggested: string, save: Save): Promise<void> {
  let page = filePage(menu, suggested);
  for (;;) {
    const typed = await asker.enter(page);
    if (typed === back) return;
    const name = fromHome(typed.trim());
    page = filePage(menu, name);
    if (existsSync(name) && !(await asker.confirm({ title: menu.overwrite(visible(name)), ...menu.overwriteChoices }))) continue;
    const problem = await attempt(save, name);
    if (problem === undefined) return asker.tell([menu.saved(visible(name))]);
    page.problem = menu.notSaved(visible(name), menu.causes[problem] ?? problem);
  }
}

/** No shell reads what is typed here. */
const fromHome = (name: string): string => name.replace(/^~(?=[/\\])/, () => homedir());

const filePage = (menu: MenuWording, initial: string): EntryPage => ({
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
