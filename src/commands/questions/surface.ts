import type { Surface } from "../../wizard/drawing.ts";
import { giveTerminalBackOnSignals } from "../../wizard/signals.ts";
import type { Streams } from "../command.ts";

/** Where a call puts its questions. A terminal that they take is given back whatever ends the program. */
export async function surfaceOn(streams: Streams): Promise<Surface> {
  const { style, columns } = await streams.page("prompts");
  // Plain questions take nothing of the terminal.
  if (!streams.plain) giveTerminalBackOnSignals(streams.input, streams.prompts);
  return {
    style,
    plain: streams.plain,
    columns: () => streams.prompts.columns || columns,
    input: streams.input,
    output: streams.prompts,
  };
}
