import { stripVTControlCharacters } from "node:util";
import { expect } from "vitest";
import { foldMarks } from "../../src/render/fold-marks.ts";
import { type Asker, back, type ChoicePage, type EntryPage, type Heading } from "../../src/wizard/asker.ts";
import type { WizardWording } from "../../src/wording/wizard.ts";
import type { TerminalSession } from "./terminal.ts";

/** One thing that somebody does at a page; `pick` says which of several. */
export interface Act {
  kind: "answer" | "back" | "why" | "resize";
  pick: number;
}

/** How somebody leaves who has done all that. */
export type Ending = "finish" | "cancel" | "end";

/** The person left on purpose. */
export class Left extends Error {}

/** How a page is read and worked on a terminal. */
export interface Hands {
  /** Whether the page is there and waits, given what was written since the last act. */
  shows(page: ChoicePage<unknown> | EntryPage, written: string, screen: string): boolean;
  take(page: ChoicePage<unknown>, place: number, pick: number): void;
  enter(text: string): void;
  back(): void;
  why(): void;
}

/** A text without what depends on the width of the terminal or on its locale. */
export const squeezed = (text: string): string => foldMarks(stripVTControlCharacters(text)).replace(/\s/g, "");

const sizes = [
  [80, 24],
  [100, 30],
  [60, 20],
  [120, 40],
  [44, 24],
] as const;

const versions = ["8.0.50", "6.7.1", "v6.5.5", "latest", "6.5"];

/**
 * Asks nobody: it does at the terminal what chance says, and answers the pure interview the same. So both walk side by
 * side, and each page that the interview puts must be the one on the screen.
 */
export class Walker implements Asker {
  #acts: Act[];
  #mark = 0;
  #promised = Number.POSITIVE_INFINITY;
  readonly #terminal: TerminalSession;
  readonly #hands: Hands;
  readonly #words: WizardWording;
  readonly #ending: Ending;

  constructor(terminal: TerminalSession, hands: Hands, words: WizardWording, acts: readonly Act[], ending: Ending) {
    this.#terminal = terminal;
    this.#hands = hands;
    this.#words = words;
    this.#acts = [...acts];
    this.#ending = ending;
  }

  async choose<T>(page: ChoicePage<T>): Promise<T | typeof back> {
    await this.#arriveAt(page);
    const open = page.choices.flatMap(({ disabled }, place) => (disabled ? [] : [place]));
    // Saving asks for a file's name: that is no part of the interview.
    const takeable = this.#isMenu(page) ? open.slice(0, 3) : open;
    const act = await this.#leaving(page);
    if (act === back) return back;
    const place = act === undefined ? page.preselected : (takeable[act.pick % takeable.length] ?? page.preselected);
    this.#mark = this.#terminal.raw().length;
    this.#hands.take(page, place, act?.pick ?? 0);
    return (page.choices[place] as (typeof page.choices)[number]).value;
  }

  async enter(page: EntryPage): Promise<string | typeof back> {
    await this.#arriveAt(page);
    const act = await this.#leaving(page);
    if (act === back) return back;
    const text = versions[(act?.pick ?? 0) % versions.length] ?? "";
    this.#mark = this.#terminal.raw().length;
    this.#hands.enter(text);
    return text;
  }

  confirm = (): Promise<boolean> => Promise.reject(new Error("nothing is overwritten on a walk"));
  tell(): void {}
  close(): void {}

  /** Acts until something leaves the page; undefined where the walk only goes on to its end. */
  async #leaving(page: Heading): Promise<Act | typeof back | undefined> {
    for (let whyShown = false; ; ) {
      const act = this.#acts.shift();
      if (act === undefined) return this.#leave(page);
      if (act.kind === "answer") return act;
      if (act.kind === "resize") this.#resize(act.pick);
      if (act.kind === "back" && (await this.#goBack(page))) return back;
      if (act.kind === "why") {
        await this.#askWhy(page, whyShown);
        whyShown = !whyShown;
      }
    }
  }

  #resize(pick: number): void {
    const [columns, rows] = sizes[pick % sizes.length] ?? sizes[0];
    this.#terminal.resize(columns, rows);
  }

  #leave(page: Heading): undefined {
    if (this.#ending === "finish") return undefined;
    this.#terminal.press(this.#ending === "cancel" ? "ctrl-c" : "ctrl-d");
    throw new Left(this.#isMenu(page) ? "after the answer" : "before the answer");
  }

  async #goBack(page: Heading): Promise<boolean> {
    this.#mark = this.#terminal.raw().length;
    this.#promised = Number.POSITIVE_INFINITY;
    this.#hands.back();
    if (!page.canGoBack) await this.#sees("that there is nothing to go back to", [this.#words.firstQuestion]);
    return page.canGoBack;
  }

  async #askWhy(page: Heading, shown: boolean): Promise<void> {
    this.#mark = this.#terminal.raw().length;
    this.#hands.why();
    if (!shown) await this.#sees("why it is asked", [page.why()[0] ?? ""]);
  }

  /** The beginnings of texts: the middle may be cut by a redrawn frame. */
  #sees(what: string, texts: readonly string[]): Promise<string> {
    const begins = texts.map((text) => squeezed(text).slice(0, 16));
    return this.#terminal.waitFor({ what, holds: () => begins.some((text) => this.#written().includes(text)) });
  }

  async #arriveAt(page: ChoicePage<unknown> | EntryPage): Promise<void> {
    await this.#terminal.waitFor({
      what: `the page “${page.title}”`,
      holds: (screen) => this.#hands.shows(page, this.#written(), screen),
    });
    const [number, atMost] = (page.progress ?? "").match(/\d+/g)?.map(Number) ?? [];
    if (number === undefined || atMost === undefined) {
      this.#promised = Number.POSITIVE_INFINITY;
      return;
    }
    expect(number).toBeLessThanOrEqual(atMost);
    expect(atMost).toBeLessThanOrEqual(this.#promised);
    this.#promised = atMost;
  }

  #written = (): string => squeezed(this.#terminal.raw().slice(this.#mark));

  #isMenu = ({ title }: Heading): boolean => title === this.#words.menu.title;
}
