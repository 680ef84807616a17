import { describe, expect, test } from "vitest";
import { shell } from "../support/shell.ts";

describe("what cannot be written", () => {
  test.each([
    ["an answer", `advisor --channel native-h5 --lang en > /dev/full`, 1],
    ["an answer as JSON", `advisor --channel native-h5 --lang en --json > /dev/full`, 1],
    ["a page of help", "advisor --help > /dev/full", 1],
    ["a batch of answers", `yes '{"channel":"api"}' | head -300 | advisor batch --lang en > /dev/full`, 1],
  ])("%s on a full disk is told in one line", async (_, line, code) => {
    const outcome = await shell(line);
    expect(outcome).toMatchObject({ code, stderr: expect.stringMatching(/^error: .*no space left on device[^\n]*\n$/) });
  });

  test("an error that cannot be told is still an error", async () =>
    expect(await shell("advisor --channel nowhere --lang en 2> /dev/full")).toMatchObject({ code: 2, stdout: "", stderr: "" }));
});
