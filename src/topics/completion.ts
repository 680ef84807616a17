import type { Language } from "../domain/language.ts";
import { chosen } from "./choice.ts";
import { bashScript } from "./completion/bash.ts";
import type { ProgramWords } from "./completion/command-words.ts";
import { fishScript } from "./completion/fish.ts";
import { powershellScript } from "./completion/powershell.ts";
import { zshScript } from "./completion/zsh.ts";

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript, powershell: powershellScript };

/** The shells that there is a script for. */
export const shells = Object.keys(scripts) as (keyof typeof scripts)[];

/** The completion script for a shell. @throws {RequestError} where no shell, or none that there is, was named */
export function completionOf(program: ProgramWords, shell: string | undefined, language: Language): string {
  const spellings = { bash: [], zsh: [], fish: [], powershell: ["pwsh"] };
  return scripts[chosen(shell, "shell", spellings, language)](program);
}
