import { createPrompt, isEnterKey, useEffect, useKeypress, useRef, useState } from "@inquirer/core";
import { back, type EntryPage } from "./asker.ts";
import { ended, headingLines, keyLine, type Look, lines } from "./look.ts";
import { typedLine } from "./typed-line.ts";
import { asksWhy, rewrite } from "./typing.ts";
import { type Drawn, keepWhole, type Terminal } from "./whole-page.ts";

interface Config {
  page: EntryPage;
  look(): Look;
  terminal: Terminal;
}

/** A line to type on; what is wrong with it is said, and it stays. */
export const enter = createPrompt<string | typeof back | typeof ended, Config>(({ page, look: current, terminal }, done) => {
  const [typed, setTyped] = useState(page.initial);
  const [why, setWhy] = useState(false);
  const [problem, setProblem] = useState(page.problem ?? "");
  const [, drawAgain] = useState<object>({});
  const drawn = useRef<Drawn>({ screen: ["", ""], columns: 1 });
  // Later a question mark can belong to what is typed, as to a file's name.
  const isUntouched = typed === "" || typed === page.initial;

  useEffect((readline) => {
    // Closing after an answer comes too late to change it.
    readline.on("close", () => done(ended));
    if (page.initial !== "") readline.write(page.initial);
    return keepWhole(
      readline,
      terminal,
      () => drawn.current,
      () => drawAgain({}),
    );
  }, []);

  useKeypress((key, readline) => {
    if (key.name === "escape") return why ? setWhy(false) : done(back);
    if (isEnterKey(key)) {
      const wrong = page.check(typed);
      if (wrong === undefined) return done(typed);
      readline.write(typed);
      return setProblem(wrong);
    }
    const { line } = readline;
    if (isUntouched && asksWhy(typed, line)) {
      rewrite(readline, typed);
      return setWhy(!why);
    }
    setTyped(line);
    setProblem("");
  });

  const look = current();
  const title = typedLine(page.title, typed, look);
  const below = [...lines(problem, "bad", look), ...keyLine(page, look, { why, whyKey: isUntouched })];
  const heading = headingLines(page, look, { why, stuck: false }, look.rows - title.length - below.length);
  const screen: [string, string] = [[...heading, ...title].join("\n"), below.join("\n")];
  drawn.current = { screen, columns: look.columns };
  return screen;
});
