import { groundsOf } from "../../domain/grounds.ts";
import { type Gate, pass, refuse } from "../gate.ts";

/** The edition's table of channels and modes: no tick, no mode. */
export const matrix: Gate = {
  id: "matrix",
  reads: ["channel", "mode"],
  byMode: true,
  judge({ channel, mode }) {
    if (mode === undefined) return pass();
    const details = { channel: channel.id, mode, ...groundsOf(channel.modes) };
    return channel.modes.value.includes(mode)
      ? pass({ code: "mode-offered", ...details })
      : refuse({ code: "mode-not-offered", ...details });
  },
  requires: ({ channel }) => ({ value: { modes: channel.modes.value }, ...groundsOf(channel.modes) }),
  answers: () => [],
};
