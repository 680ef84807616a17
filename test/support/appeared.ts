import type { Screen } from "./screen.ts";

/** What is waited for: a text, or a condition with a name for the message of a failing test. */
export type Awaited = string | RegExp | { what: string; holds(shown: string): boolean };

/**
 * Waits until a text is on the settled screen, and resolves with that screen. Rejects with what is there instead when
 * time is up or the program has ended: a failing test shows the screen that it met.
 */
export function appeared(text: Awaited, screen: Screen, exited: Promise<unknown>, timeout = 10_000): Promise<string> {
  const missing = new Error(`${isCondition(text) ? text.what : text} did not appear`); // made here, so that the stack leads to the test
  return new Promise((resolve, reject) => {
    const stop = screen.watch(look);
    const timer = setTimeout(() => fail(`within ${timeout} ms`), timeout);
    function look() {
      const shown = screen.visible();
      if (!screen.settled || !holds(text, shown)) return;
      leave();
      resolve(shown);
    }
    function fail(when: string) {
      leave();
      missing.message += ` ${when}. The screen:\n${screen.visible()}`;
      reject(missing);
    }
    function leave() {
      stop();
      clearTimeout(timer);
    }
    look();
    void exited.then(() => fail("before the program ended"));
  });
}

const isCondition = (text: Awaited): text is Exclude<Awaited, string | RegExp> => typeof text === "object" && "holds" in text;

function holds(text: Awaited, shown: string): boolean {
  if (isCondition(text)) return text.holds(shown);
  return typeof text === "string" ? shown.includes(text) : shown.search(text) >= 0;
}
