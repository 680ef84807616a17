import { compileHelp } from "../../src/build/compile-help.ts";
import type { Call, Command, Given } from "../../src/commands/command.ts";
import { commands } from "../../src/commands/index.ts";
import type { Language } from "../../src/domain/language.ts";
import type { Page } from "../../src/render/style.ts";
import { knowledge, reference } from "./knowledge.ts";

/** What a command is called with, and the page that it writes on. */
export interface Calling {
  language: Language;
  given?: Given;
  words?: readonly string[];
  page: Page;
}

/** What a command writes, run within this process: many pages would take long to start a program for. */
export async function written(command: Command, { language, given = {}, words = [], page }: Calling): Promise<string> {
  let text = "";
  const beyond = () => {
    throw new Error("a page is written, nothing else");
  };
  const streams: Call["streams"] = {
    interactive: false,
    unseen: false,
    isRead: false,
    plain: true,
    input: process.stdin,
    prompts: process.stderr,
    write(more) {
      text += more;
    },
    flush: beyond,
    remark: beyond,
    progress: beyond,
    onInterrupt: beyond,
    page: async () => page,
  };
  const asked = { ...given, lang: language };
  const call: Call = {
    knowledge,
    reference: () => reference,
    commands,
    schemas: () => ({}),
    // A command's help as text is laid out by the command line itself.
    help: { pages: () => compileHelp({ knowledge, reference }, language), write: async () => undefined },
    version: "0.1.0",
    language,
    given: asked,
    words,
    inLanguage: beyond,
    complaints: [],
    streams,
  };
  await command.run(call);
  return text;
}
