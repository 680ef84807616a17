import { type Asker, back } from "./asker.ts";
import { goBack } from "./back.ts";
import type { Dialogue } from "./dialogue.ts";
import { afterVersion, versionPage } from "./entry-page.ts";
import { pageOf } from "./page.ts";
import { questionPage, systemPage } from "./question-page.ts";
import { addedPage, reviewPage } from "./review-page.ts";
import type { Session } from "./session.ts";

/** Puts page after page until the person wants the answer. */
export async function interview(asker: Asker, dialogue: Dialogue, from: Session): Promise<Session> {
  let session = from;
  for (;;) {
    const next = await putPage(asker, dialogue, session);
    if (next === undefined) return session;
    session = next === back ? goBack(session) : next;
  }
}

/** @returns undefined where there is nothing more to put */
async function putPage(asker: Asker, dialogue: Dialogue, session: Session): Promise<Session | typeof back | undefined> {
  const page = pageOf(session);
  switch (page.kind) {
    case "question":
      return asker.choose(questionPage(dialogue, session, page));
    case "system":
      return asker.choose(systemPage(dialogue, session, page));
    case "exact": {
      const typed = await asker.enter(versionPage(dialogue, session, page));
      return typed === back ? back : afterVersion(dialogue, session, typed);
    }
    case "add":
      return asker.choose(addedPage(dialogue, session, page.field));
    case "review":
      return asker.choose(reviewPage(dialogue, session));
    case "done":
      return undefined;
  }
}
