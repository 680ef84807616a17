import type { Run } from "../support/screen.ts";
import { openTerminal, type TerminalSession } from "../support/terminal.ts";

/** A picture of the README: a real run on a terminal, up to the moment that is shown. */
interface Shot {
  name: string;
  title: string;
  args: readonly string[];
  rows: number;
  /** What a person does; without it the program is shown when it has ended. */
  act?(session: TerminalSession): Promise<unknown>;
}

const columns = 80;

/** Answers the first question by typing, and stops at the next. A terminal takes a page in pieces: it is all there with its last line. */
function untilChannel(industry: string, typed: string, found: RegExp, channel: RegExp) {
  return async (session: TerminalSession) => {
    await session.waitFor(industry);
    session.type(typed);
    await session.waitFor(found);
    session.press("enter");
    return session.waitFor(channel);
  };
}

export const shots: readonly Shot[] = [
  {
    name: "wizard",
    title: "The wizard asks where the check will run; each choice says which liveness modes it leaves",
    args: ["--lang", "en"],
    rows: 24,
    act: untilChannel("Which industry", "bank", /❯ finance › bank/, /Where will it run\?.*explain/s),
  },
  {
    name: "wizard-zh",
    title: "逐项提问：从哪个渠道接入；每个渠道旁边写明还可选哪些活体模式",
    args: ["--lang", "zh"],
    rows: 24,
    act: untilChannel("用在哪个行业", "银行", /❯ 金融·银行/, /从哪个渠道接入.*说明/s),
  },
  {
    name: "answer",
    title: "The answer: verdict, modes with their reasons, what would open more, and the steps to take",
    args: ["--industry", "bank", "--channel", "native-h5", "--wechat-version", "6.7.0", "--camera", "front", "--lang", "en"],
    rows: 100,
  },
  { name: "matrix", title: "Every channel with the liveness modes that it offers", args: ["matrix", "--lang", "en"], rows: 60 },
  { name: "matrix-zh", title: "各渠道支持的活体模式", args: ["matrix", "--lang", "zh"], rows: 60 },
];

/** Runs the program for a picture. */
export async function taken({ args, rows, act }: Shot): Promise<{ rows: Run[][]; columns: number }> {
  const session = openTerminal(args, { columns, rows });
  try {
    await (act === undefined ? session.exited : act(session));
    return { rows: session.runs(), columns };
  } finally {
    await session.close();
  }
}
