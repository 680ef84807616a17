import { expect, test } from "vitest";
import { rememberingFor } from "../../src/domain/remembering.ts";
import { advise } from "../../src/engine/advise.ts";
import { outlookOn } from "../../src/engine/outlook.ts";
import { requestOf } from "../support/advising.ts";
import { knowledge } from "../support/knowledge.ts";
import { channels } from "../support/oracle/faq.ts";
import { inputOf } from "../support/oracle/judge.ts";
import { all, sample } from "../support/oracle/spaces.ts";

test("what is concluded from an outlook that saw hundreds of requests is what is concluded from a new one", () => {
  const kept = rememberingFor(outlookOn);
  const axes = { ...all, industry: [undefined, "finance", "finance/bank", "dating"], channel: [undefined, undefined, ...channels] };
  for (const asked of sample(axes, 500, 21)) {
    const request = requestOf(inputOf(asked));
    const [{ trace: _, ...first }, { trace: __, ...second }] = [advise(knowledge, request, kept), advise(knowledge, request)];
    expect(first, JSON.stringify(asked)).toEqual(second);
  }
});
