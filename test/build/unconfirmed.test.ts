import { describe, expect, test } from "vitest";
import { unconfirmedSources } from "../../src/build/unconfirmed.ts";
import { copyOfData } from "../support/faults.ts";
import { member } from "../support/member.ts";

describe("a source is to be read again a year after somebody last read it", () => {
  test.each([
    ["2025-11-23", true],
    ["2025-11-24", false],
    ["2026-11-24", false],
    [undefined, true],
  ])("read on %s: %s", (confirmed, listed) => {
    const data = copyOfData();
    member(data.sources, "doc/42656").confirmed = confirmed;
    expect(unconfirmedSources(data, "2026-11-24").some(({ id }) => id === "doc/42656")).toBe(listed);
  });

  test("editions too, those never read first", () => {
    const data = copyOfData();
    member(data.editions, "faq-flash").edition.confirmed = "2020-01-01";
    const found = unconfirmedSources(data, "2026-11-24");
    expect(found.at(-1)).toMatchObject({ id: "faq-flash", confirmed: "2020-01-01" });
    expect(found[0]?.confirmed).toBeUndefined();
  });
});
