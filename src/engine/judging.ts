import type { ModeAdvice } from "../domain/advice.ts";
import type { Channel } from "../domain/knowledge.ts";
import type { Reason } from "../domain/reason.ts";
import { numbering, remembering, rememberingFor, rememberingLater } from "../domain/remembering.ts";
import type { Request } from "../domain/request.ts";
import { type ChannelJudgement, judgeChannel } from "./judge.ts";
import type { Outlook } from "./outlook.ts";
import type { Heard, Row } from "./rows.ts";

/**
 * Judges a channel once for all requests of which the rules say the same; what is told of them alike is one list.
 *
 * @param rows what every gate says of the channel, in their order
 */
export const judged = (outlook: Outlook, request: Request, channel: Channel, rows: readonly Row[]): ChannelJudgement =>
  judgingOn(outlook)({ request, channel, rows });

const judgingOn = rememberingFor(({ edition }: Outlook) =>
  rememberingLater(({ request, channel, rows }: Heard) => judgeChannel(edition, request, channel, rows), sharing),
);

/** What is judged alike is judged once, and what is said alike is one list. */
function sharing(): (heard: Heard, make: () => ChannelJudgement) => ChannelJudgement {
  const judgements = remembering<ChannelJudgement>();
  const [sameModes, sameReasons] = [remembering<readonly ModeAdvice[]>(), remembering<readonly Reason[]>()];
  const number = numbering();
  const numberOf = rememberingFor((reason: Reason) => number(JSON.stringify(reason)));
  const numbersOf = (reasons: readonly Reason[]): string => reasons.map(numberOf).join();
  const contentOf = ({ mode, verdict, systems, reasons }: ModeAdvice): string =>
    `${mode} ${verdict} ${JSON.stringify(systems)} ${numbersOf(reasons)}`;
  return ({ request, channel, rows }, make) =>
    judgements(`${rows.map(({ id }) => id).join()}|${request.mode}`, () => {
      const { verdict, modes, reasons } = make();
      return {
        channel: channel.id,
        verdict,
        modes: sameModes(`${channel.id}|${modes.map(contentOf).join("|")}`, () => modes),
        reasons: sameReasons(numbersOf(reasons), () => reasons),
      };
    });
}
