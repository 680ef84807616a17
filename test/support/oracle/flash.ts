/** What the later edition of the FAQ says, written down by hand as the oracle's first is: industries, places and the camera did not change. */
import { type Asked, industryLevel, type Level, runs } from "./judge.ts";

export const flashModes = ["light", "digits", "flash", "action", "silent"];

/** One tick or dash for each of the modes above, row by row as that edition prints its table. */
export const flashTable = {
  "mini-program": "--✓--",
  "native-h5": "--✓--",
  "general-h5": "-✓-✓✓",
  "standalone-h5": "-✓-✓-",
  "pc-h5": "---✓-",
  "app-sdk": "✓-✓✓-",
  api: "-✓-✓✓",
} as const;

export type FlashChannel = keyof typeof flashTable;

export const flashChannels = Object.keys(flashTable) as FlashChannel[];

/** The lowest of five rules: no mode with a WeChat minimum is offered where minimums hold, so that no version counts. */
export function flashModeLevel(asked: Asked, channel: FlashChannel, mode: string): Level {
  if (flashTable[channel][flashModes.indexOf(mode)] !== "✓") return 0;
  if (asked.function === "photo-verification" || asked.camera === "rear" || !runs(asked, channel)) return 0;
  return industryLevel(asked, channel);
}

/** The channel's verdict, then that of each mode. */
export function flashLevels(asked: Asked, channel: FlashChannel): Level[] {
  const levels = flashModes.map((mode) => flashModeLevel(asked, channel, mode));
  const best = asked.mode === undefined ? Math.max(...levels) : levels[flashModes.indexOf(asked.mode)];
  const photo = asked.function === "photo-verification" && asked.mode === undefined && channel === "api" && runs(asked, channel);
  return [(photo ? 2 : best) as Level, ...levels];
}
