import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executablePath = "/usr/bin/chromium";

/** Where there is no browser its tests are left out, but never on the machine that decides. */
export const withoutBrowser = !existsSync(executablePath) && process.env["CI"] !== "true";

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
