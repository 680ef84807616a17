import { expect, onTestFinished, test } from "vitest";
import { openTerminal } from "../support/terminal.ts";

function diagnose(args: string[]) {
  const session = openTerminal(["diagnose", ...args], { columns: 80, rows: 24 });
  onTestFinished(() => session.close());
  return session;
}

test("without words it asks where and what; a code filters the list, Esc goes back", async () => {
  const session = diagnose(["--lang", "en"]);
  await session.waitFor("Where does it happen?");
  session.type("app sdk");
  await session.waitFor(/❯ App SDK/);
  session.press("enter");
  await session.waitFor("What do you see?");
  session.press("escape");
  await session.waitFor("Where does it happen?");
  session.type("app sdk");
  await session.waitFor(/❯ App SDK/);
  session.press("enter");
  await session.waitFor("What do you see?");
  session.type("42010");
  await session.waitFor(/❯ Too many retries in one flow/);
  session.press("enter");
  expect(await session.exited).toMatchObject({ code: 0, stty: { icanon: true, echo: true } });
  expect(session.transcript()).toContain("What to do");
});

test("a list of numbers takes a code as well", async () => {
  const session = diagnose(["--plain", "--channel", "app-sdk", "--lang", "en"]);
  await session.waitFor("Number or name:");
  session.type("42010");
  session.press("enter");
  expect(await session.exited).toMatchObject({ code: 0 });
  expect(session.transcript()).toContain("Too many retries in one flow");
});
