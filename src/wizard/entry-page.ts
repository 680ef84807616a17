import { formatVersion } from "../domain/version.ts";
import { versionNamed } from "../knowledge/versions.ts";
import type { EntryPage } from "./asker.ts";
import type { Dialogue } from "./dialogue.ts";
import { typeVersion } from "./moves.ts";
import type { Page } from "./page.ts";
import { heading } from "./question-page.ts";
import type { Session } from "./session.ts";
import { turnOf } from "./turn.ts";

/** The page that takes a typed version. */
export function versionPage(dialogue: Dialogue, session: Session, page: Extract<Page, { kind: "exact" }>): EntryPage {
  const { words, name } = dialogue;
  const question = turnOf(session)?.question ?? { field: "wechatVersion", sources: () => [], atMost: 0, options: [] };
  const [system] = page.systems;
  const typed = page.earlier?.kind === "exact" && system !== undefined ? page.earlier.answers.wechatVersion?.[system] : undefined;
  return {
    ...heading(dialogue, session, page, question),
    title: words.typeVersion(
      page.systems.map((os) => name("os", os)),
      name,
    ),
    initial: typed === undefined ? "" : formatVersion(typed),
    check: (text) => (versionNamed(dialogue.knowledge, text) === undefined ? words.badVersion : undefined),
  };
}

/** The session after a version was typed; the same where it is none. */
export function afterVersion({ knowledge }: Pick<Dialogue, "knowledge">, session: Session, text: string): Session {
  const version = versionNamed(knowledge, text);
  return version === undefined ? session : typeVersion(session, version);
}
