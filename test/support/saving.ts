import type { TerminalSession } from "./terminal.ts";

/** From the review, in English, to the name of the file that the answer is saved as in JSON. */
export async function toTheFileName(session: TerminalSession): Promise<void> {
  await session.waitFor("Is this right?");
  session.press("enter");
  await session.waitFor(/What next\?.*❯ Done/s);
  session.type("json\r");
  await session.waitFor("File name:");
}
