import { type Asker, back } from "./asker.ts";
import { goBack } from "./back.ts";
import { afterVersion, versionPage } from "./entry-page.ts";
import { pageOf } from "./page.ts";
import { questionPage, systemPage } from "./question-page.ts";
import { addedPage, reviewPage } from "./review-page.ts";
import type { Session } from "./session.ts";
import type { Speech } from "./speech.ts";

/** Puts page after page until the person wants the answer. */
export async function interview(asker: Asker, speech: Speech, from: Session): Promise<Session> {
  let session = from;
  for (;;) {
    const next = await putPage(asker, speech, session);
    if (next === undefined) return session;
    session = next === back ? goBack(session) : next;
  }
}

/** @returns undefined where there is nothing more to put */
async function putPage(asker: Asker, speech: Speech, session: Session): Promise<Session | typeof back | undefined> {
  const page = pageOf(session);
  switch (page.kind) {
    case "question":
      return asker.choose(questionPage(speech, session, page));
    case "system":
      return asker.choose(systemPage(speech, session, page));
    case "exact": {
      const typed = await asker.enter(versionPage(speech, session, page));
      return typed === back ? back : afterVersion(speech, session, typed);
    }
    case "add":
      return asker.choose(addedPage(speech, session, page.field));
    case "review":
      return asker.choose(reviewPage(speech, session));
    case "done":
      return undefined;
  }
}
