import { describe, expect, test } from "vitest";
import { differences } from "../../support/batch-lines.ts";
import { channels } from "../../support/oracle/faq.ts";
import { all, combinations, sample } from "../../support/oracle/spaces.ts";

const anyChannel = { ...all, channel: channels };

/**
 * Batch keeps what it concluded, worded and wrote before; a single call makes all anew. Here a seeded sample,
 * `npm run test:space` compares the whole decision space.
 */
describe.each(["zh", "en"] as const)("in %s a line of batch is the answer of a single call, byte for byte", (language) => {
  test("for 2,000 requests from everywhere", () => expect(differences(sample(anyChannel, 2_000, 3), language).slice(0, 1)).toEqual([]));

  test("for 200 requests without a channel", () => expect(differences(sample(all, 200, 4), language).slice(0, 1)).toEqual([]));

  test("the second and the third time too", () => {
    const few = [...combinations({ channel: ["native-h5", "api"], camera: all.camera, os: all.os })];
    expect(differences([...few, ...few, ...few], language).slice(0, 1)).toEqual([]);
  });
});
