import type { Channel, Edition, Step } from "../domain/knowledge.ts";
import type { Request } from "../domain/request.ts";
import type { Verdict } from "../domain/verdict.ts";
import { holds } from "./when.ts";

/** What to do now, in order; nothing where the channel is out of the question (contract §4). */
export const stepsOf = ({ steps }: Edition, request: Request, channel: Channel, verdict: Verdict): Step[] =>
  verdict === "unsupported" ? [] : steps.filter(({ when }) => holds(when, request, channel));
