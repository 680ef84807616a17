import type { Change, ChangeKind } from "../../contract/documents/changes.ts";
import { isWithin, questionSource } from "../../domain/ids.ts";
import type { Edition, Knowledge } from "../../domain/knowledge.ts";
import type { Request } from "../../domain/request.ts";
import { advise } from "../../engine/advise.ts";
import { asksAbout } from "../../engine/lookup.ts";
import { migrate } from "../../engine/migrate.ts";
import { citedSources } from "../../wording/cited.ts";
import { cellIn } from "./cells.ts";

/** Whether a change touches a request: what it names, and the questions that its answer rests on in either edition. */
export function scopeOf(knowledge: Knowledge, request: Request, to: Edition): (change: Change) => boolean {
  const advices = [request, migrate(to, request).request].map((asked) => advise(knowledge, asked));
  const cited = new Set(advices.flatMap((advice) => Object.keys(citedSources(knowledge, request.language, advice, to.id))));
  const channels = new Set(advices.flatMap((advice) => advice.channels.map(({ channel }) => channel)));
  const modes = new Set(
    advices.flatMap((advice) => advice.request.mode ?? knowledge.editions.flatMap((edition) => offeredBy(edition, channels))),
  );
  const inCell = ({ subject }: Change) => {
    const { channel, mode } = cellIn(subject);
    return channels.has(channel) && asksAbout(request, mode);
  };
  const rests = ({ subject }: Change) => [request.edition, to.id].some((edition) => cited.has(questionSource(edition, subject)));
  const touching: Record<ChangeKind, (change: Change) => boolean> = {
    cell: inCell,
    minimum: inCell,
    mode: ({ subject }) => (request.mode === undefined ? modes.has(subject) : request.mode === subject),
    name: ({ subject }) => channels.has(subject) || modes.has(subject),
    industry: ({ subject }) => request.industry !== undefined && isWithin(subject, request.industry),
    question: rests,
    stale: rests,
  };
  return (change) => touching[change.kind](change);
}

const offeredBy = ({ channels }: Edition, wanted: ReadonlySet<string>): string[] =>
  channels.filter(({ id }) => wanted.has(id)).flatMap(({ modes }) => modes.value);
