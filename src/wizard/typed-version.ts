import type { SystemId } from "../domain/ids.ts";
import type { Option, Question } from "../domain/question.ts";
import { compareVersions, formatVersion, type WeChatVersion } from "../domain/version.ts";
import { versionNamed } from "../knowledge/versions.ts";
import type { ChoicePage } from "./asker.ts";
import { consequencesIn } from "./consequences.ts";
import type { Dialogue } from "./dialogue.ts";
import { takeVersion } from "./moves.ts";
import type { Session } from "./session.ts";

/** A version can be typed where its range can be chosen; it leads to what its range leads to. */
export function typedVersion(
  dialogue: Dialogue,
  session: Session,
  question: Question,
  os?: SystemId,
): Pick<ChoicePage<Session>, "typed" | "typing"> {
  if (question.field !== "wechatVersion") return {};
  const consequences = consequencesIn(dialogue, session, question, os);
  return {
    typing: dialogue.words.badVersion,
    typed(text) {
      const version = versionNamed(dialogue.knowledge, text);
      if (version === undefined) return undefined;
      const hint = consequences[question.options.findIndex((option) => isWithin(version, option))];
      return {
        value: takeVersion(session, version),
        label: dialogue.words.exactly(formatVersion(version)),
        ...(hint !== undefined && { hint }),
      };
    },
  };
}

const isWithin = (version: WeChatVersion, { range = {} }: Option): boolean =>
  (range.from === undefined || compareVersions(version, range.from) >= 0) &&
  (range.before === undefined || compareVersions(version, range.before) < 0);
