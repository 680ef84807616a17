import type { ModeAdvice } from "../domain/advice.ts";
import type { Channel } from "../domain/knowledge.ts";
import type { Reason } from "../domain/reason.ts";
import { numbering, remembering, rememberingFor } from "../domain/remembering.ts";
import type { Request } from "../domain/request.ts";
import { type ChannelJudgement, judgeChannel, judgeModes } from "./judge.ts";
import type { Outlook } from "./outlook.ts";
import type { Row } from "./rows.ts";

/**
 * Judges a channel once for all requests of which the rules say the same; what is told of them alike is one list.
 *
 * @param rows what every gate says of the channel, in their order
 */
export const judged = (outlook: Outlook, request: Request, channel: Channel, rows: readonly Row[]): ChannelJudgement =>
  judgingOn(outlook)(request, channel, rows);

const judgingOn = rememberingFor(({ edition }: Outlook) => {
  const judgements = remembering<ChannelJudgement>();
  const [sameModes, sameReasons] = [remembering<readonly ModeAdvice[]>(), remembering<readonly Reason[]>()];
  const number = numbering();
  const numberOf = rememberingFor((reason: Reason) => number(JSON.stringify(reason)));
  const numbersOf = (reasons: readonly Reason[]): string => reasons.map(numberOf).join();
  const contentOf = ({ mode, verdict, systems, reasons }: ModeAdvice): string =>
    `${mode} ${verdict} ${JSON.stringify(systems)} ${numbersOf(reasons)}`;
  return (request: Request, channel: Channel, rows: readonly Row[]): ChannelJudgement => {
    const said = rows.map(({ id }) => id).join();
    return judgements(`${said}|${request.mode}`, () => {
      const all = judgeModes(edition, request, channel, rows);
      const modes = sameModes(`${channel.id}|${all.map(contentOf).join("|")}`, () => all);
      const { verdict, reasons } = judgeChannel(edition, request, channel, rows, modes);
      return { channel: channel.id, verdict, modes, reasons: sameReasons(numbersOf(reasons), () => reasons) };
    });
  };
});
