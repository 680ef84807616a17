import type { Language } from "../domain/language.ts";
import type { CliWording } from "./cli.ts";
import { cli as en } from "./en/cli.ts";
import { cli as zh } from "./zh/cli.ts";

/** What the command line says of itself, by language. */
export const cliWordings: Record<Language, CliWording> = { zh, en };
