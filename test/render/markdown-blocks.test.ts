import { expect, test } from "vitest";
import { markdownBlocks } from "../../src/render/markdown-blocks.ts";

test("paragraphs, lists and tables of an answer become blocks", () => {
  const markdown = `Two ways,
one line:

- first
- second

1. step

| Mode | Version |
|---|---|
| light | 6.7.2 |
| digits | |

The end.`;
  expect(markdownBlocks(markdown)).toEqual([
    { kind: "lines", indented: true, lines: [[{ text: "Two ways, one line:" }]] },
    {
      kind: "list",
      items: [
        { marker: "-", text: [{ text: "first" }] },
        { marker: "-", text: [{ text: "second" }] },
      ],
    },
    { kind: "list", items: [{ marker: "1.", text: [{ text: "step" }] }] },
    {
      kind: "table",
      head: ["Mode", "Version"],
      rows: [
        [[{ text: "light" }], [{ text: "6.7.2" }]],
        [[{ text: "digits" }], [{ text: "" }]],
      ],
    },
    { kind: "lines", indented: true, lines: [[{ text: "The end." }]] },
  ]);
});
