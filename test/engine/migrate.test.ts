import { describe, expect, test } from "vitest";
import type { Field } from "../../src/domain/request.ts";
import { advise } from "../../src/engine/advise.ts";
import { editionOf } from "../../src/engine/lookup.ts";
import { migrate } from "../../src/engine/migrate.ts";
import { requestOf } from "../support/advising.ts";
import { knowledge } from "../support/knowledge.ts";

const to = (edition: string, input: object) => migrate(editionOf(knowledge, edition), requestOf(input));

describe("a request of one edition as another's", () => {
  test.each<[object, string, object, object[]]>([
    [{ mode: "digits" }, "faq-flash", { mode: "digits" }, []],
    [{ mode: "light-digits", channel: "native-h5" }, "faq-flash", { channel: "native-h5" }, [{ field: "mode", value: "light-digits" }]],
    [{ mode: "flash", edition: "faq-flash" }, "faq-classic", {}, [{ field: "mode", value: "flash" }]],
    // Only renamed: the id is the same.
    [{ channel: "移动 H5", edition: "faq-flash" }, "faq-classic", { channel: "standalone-h5" }, []],
    [
      { industry: "finance", wechatVersion: "6.7.2", camera: "rear", os: "ios" },
      "faq-flash",
      { industry: "finance", camera: "rear", os: "ios" },
      [],
    ],
  ])("%j to %s", (input, edition, kept, dropped) => {
    const migrated = to(edition, input);
    expect(migrated.request).toMatchObject({ ...kept, edition });
    expect(migrated.dropped).toEqual(dropped);
    for (const { field } of migrated.dropped) expect(migrated.request[field as Field]).toBeUndefined();
    expect(() => advise(knowledge, migrated.request)).not.toThrow();
  });

  test("to its own edition it stays as it is", () => {
    const request = requestOf({ mode: "light-digits", industry: "bank" });
    expect(migrate(editionOf(knowledge, request.edition), request)).toEqual({ request, dropped: [] });
  });
});
