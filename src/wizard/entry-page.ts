import { formatVersion } from "../domain/version.ts";
import { versionNamed } from "../knowledge/versions.ts";
import type { EntryPage } from "./asker.ts";
import { typeVersion } from "./moves.ts";
import type { Page } from "./page.ts";
import { heading } from "./question-page.ts";
import type { Session } from "./session.ts";
import type { Speech } from "./speech.ts";
import { turnOf } from "./turn.ts";

/** The page that takes a typed version. */
export function versionPage(speech: Speech, session: Session, page: Extract<Page, { kind: "exact" }>): EntryPage {
  const { words, name } = speech;
  const question = turnOf(session)?.question ?? { field: "wechatVersion", sources: [], atMost: 0, options: [] };
  const [system] = page.systems;
  const typed = page.earlier?.kind === "exact" && system !== undefined ? page.earlier.answers.wechatVersion?.[system] : undefined;
  return {
    ...heading(speech, session, page, question),
    title: words.typeVersion(
      page.systems.map((os) => name("os", os)),
      name,
    ),
    initial: typed === undefined ? "" : formatVersion(typed),
    check: (text) => (versionNamed(speech.knowledge, text) === undefined ? words.badVersion : undefined),
  };
}

/** The session after a version was typed; the same where it is none. */
export function afterVersion({ knowledge }: Pick<Speech, "knowledge">, session: Session, text: string): Session {
  const version = versionNamed(knowledge, text);
  return version === undefined ? session : typeVersion(session, version);
}
