import { createPrompt, isDownKey, isEnterKey, isUpKey, type KeypressEvent, useEffect, useKeypress, useRef, useState } from "@inquirer/core";
import { back, type ChoicePage } from "./asker.ts";
import type { Position } from "./choice-list.ts";
import { choiceScreen } from "./choice-screen.ts";
import { ended, type Look, type Shown } from "./look.ts";
import { matching, takeableOf } from "./matching.ts";
import { fitting } from "./typed-line.ts";
import { asksWhy, rewrite } from "./typing.ts";
import { type Drawn, keepWhole, type Terminal } from "./whole-page.ts";

interface Config {
  page: ChoicePage<unknown>;
  look(): Look;
  terminal: Terminal;
}

type State = Shown & Position;

/** A list to move through, filtered by what is typed. */
export const choose = createPrompt<Position | typeof back | typeof ended, Config>(({ page, look, terminal }, done) => {
  const [state, setState] = useState<State>({ at: page.preselected, typed: "", why: false, stuck: false });
  const latest = useRef(state);
  latest.current = state;
  const drawn = useRef<Drawn>({ screen: ["", ""], columns: 1 });

  useEffect((readline) => {
    // Closing after an answer comes too late to change it.
    readline.on("close", () => done(ended));
    return keepWhole(
      readline,
      terminal,
      () => drawn.current,
      () => setState({ ...latest.current }),
    );
  }, []);

  useKeypress((key, readline) => {
    const now = latest.current;
    if (isEnterKey(key)) {
      if (canTake(page, now)) return done(now);
      // Readline empties its line on Enter, whether or not something could be taken.
      return readline.write(now.typed);
    }
    if (key.name === "escape" && page.canGoBack && !now.why && now.typed === "") return done(back);
    const next = afterKey(page, now, key, fitting(readline.line.replace("\t", ""), look()));
    if (next.typed !== readline.line) rewrite(readline, next.typed);
    // Drawn in any case: the library has put the cursor behind what does not stay.
    setState({ ...next });
  });

  const shown = look();
  const screen = choiceScreen(page, state, shown);
  drawn.current = { screen, columns: shown.columns };
  return screen;
});

const canTake = (page: ChoicePage<unknown>, { at, typed }: State): boolean => takeableOf(page, matching(page, typed)).includes(at);

/** Where a key leads that takes nothing and does not go back. */
function afterKey(page: ChoicePage<unknown>, now: State, key: KeypressEvent, line: string): State {
  if (key.name === "escape") return afterEsc(page, now);
  const step = moved(key);
  const found = takeableOf(page, matching(page, now.typed));
  if (step !== undefined) return { ...now, at: stepped(found, now.at, step(found.length)), stuck: false };
  if (asksWhy(now.typed, line)) return { ...now, why: !now.why, stuck: false };
  if (line === now.typed) return now;
  const [first = now.at] = line === "" ? [page.preselected] : takeableOf(page, matching(page, line));
  return { ...now, typed: line, at: first, stuck: false };
}

/** It takes back one thing: what is told, what was typed, or, by going back, the last answer; on the first page there is none. */
function afterEsc({ preselected }: ChoicePage<unknown>, now: State): State {
  if (now.why) return { ...now, why: false, stuck: false };
  if (now.typed !== "") return { ...now, typed: "", at: preselected, stuck: false };
  return { ...now, stuck: true };
}

/** How far a key moves in a list; undefined where it is no such key. */
function moved(key: KeypressEvent): ((length: number) => number) | undefined {
  if (isUpKey(key)) return () => -1;
  if (isDownKey(key)) return () => 1;
  const far: Record<string, (length: number) => number> = {
    pageup: () => -10,
    pagedown: () => 10,
    home: (length) => -length,
    end: (length) => length,
  };
  return far[key.name];
}

/** One step beyond an end comes in again at the other; longer steps stop there. */
function stepped(found: readonly number[], at: number, step: number): number {
  const from = Math.max(0, found.indexOf(at));
  const last = found.length - 1;
  const to = Math.abs(step) === 1 ? (from + step + found.length) % Math.max(1, found.length) : Math.min(last, Math.max(0, from + step));
  return found[to] ?? at;
}
