import { describe, expect, test } from "vitest";
import { editionOf } from "../../src/engine/lookup.ts";
import { outlookOn } from "../../src/engine/outlook.ts";
import { warningsFor } from "../../src/engine/warnings.ts";
import { requestOf } from "../support/advising.ts";
import { knowledge } from "../support/knowledge.ts";
import { channels } from "../support/oracle/faq.ts";
import { type Asked, answerLevels, inputOf } from "../support/oracle/judge.ts";
import { type Axes, combinations, industryKinds } from "../support/oracle/spaces.ts";

type Fields = readonly (keyof Asked)[];

/** One value for each way in which a rule can turn out. */
const axes = {
  channel: [undefined, ...channels],
  industry: industryKinds,
  environment: [undefined, "wechat", "wecom", "pc-browser"],
  android: [undefined, "6.5.3", "6.5.5", "6.7.2"],
  ios: [undefined, "6.5.3", "6.5.5", "6.7.2"],
  os: [undefined, "android", "ios"],
  camera: [undefined, "front", "rear"],
  function: [undefined, "photo-verification"],
} as const satisfies Partial<Axes>;

/** Of every edition that the oracle has. */
const wantedModes = { "faq-classic": [undefined, "light", "digits", "action"], "faq-flash": [undefined, "flash", "action"] } as const;

/** What each warning is about, and what a team can change beside it. */
const watched: Record<string, { fields: Fields; changeable: Fields }> = {
  "industry-irrelevant": { fields: ["industry"], changeable: ["android", "ios", "camera"] },
  "wechat-version-irrelevant": { fields: ["android", "ios"], changeable: ["camera"] },
  "camera-irrelevant": { fields: ["camera"], changeable: ["android", "ios"] },
  "os-irrelevant": { fields: ["os"], changeable: ["android", "ios", "camera"] },
};

/** Whatever is given in these fields. */
function* instead(asked: Asked, fields: Fields): Generator<Asked> {
  const rest = without(asked, fields);
  for (const values of combinations(Object.fromEntries(Object.entries(axes).filter(([field]) => isAmong(fields, field)))))
    yield { ...rest, ...values };
}

const isAmong = (fields: readonly string[], field: string): boolean => fields.includes(field);

const without = (asked: Asked, fields: Fields): Asked =>
  Object.fromEntries(Object.entries(asked).filter(([field]) => !isAmong(fields, field)));

const everyField = [...Object.keys(axes), "mode", "edition"] as (keyof Asked)[];

/** Works each thing out once for all requests that are the same but for some fields. */
function once<T>(make: (asked: Asked, fields: Fields) => T) {
  const known = new Map<string, T>();
  return (asked: Asked, fields: Fields): T => {
    const key = everyField.map((field) => (fields.includes(field) ? "*" : asked[field])).join("|");
    const found = known.get(key) ?? make(asked, fields);
    known.set(key, found);
    return found;
  };
}

/** Every verdict in the answer by the oracle; with a wanted mode of that one alone. */
const verdicts = once((asked) =>
  answerLevels(asked)
    .flatMap(({ level, modes }) => [level, ...(asked.mode === undefined ? modes : [])])
    .join(""),
);

/** Whether no value of these fields gives another verdict than the next, nor that none is given. */
const isIdle = once((asked, fields) => {
  const [first, ...others] = [...instead(asked, fields)].map((other) => verdicts(other, []));
  return others.every((other) => other === first);
});

/** The same whatever the team changes. */
const staysIdle = once(
  (asked, fields) =>
    !Object.values(watched).some(
      ({ fields: those, changeable }) =>
        those.join() === fields.join() && [...instead(asked, changeable)].some((other) => !isIdle(other, fields)),
    ),
);

const isGiven = (asked: Asked, fields: Fields): boolean => fields.some((field) => asked[field] !== undefined);

/** Over a space that holds every way in which the rules can turn out, against the oracle. */
describe.each(Object.entries(wantedModes))("in %s", (id, mode) => {
  const outlook = outlookOn(editionOf(knowledge, id));
  const space = [...combinations({ ...axes, mode, edition: [id] })];
  const codesOf = (asked: Asked) => warningsFor(outlook, requestOf(inputOf(asked))).map(({ code }) => code);
  const told = space.map((asked) => ({ asked, codes: codesOf(asked) }));

  test("a field that is warned of, changed to whatever else, changes no verdict", () => {
    const wrong = told.filter(({ asked, codes }) => codes.some((code) => watched[code] && !isIdle(asked, watched[code].fields)));
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test("nor does the version of a system that is not judged, unless it is that of the judged one too", () => {
    const wrong = told.filter(({ asked, codes }) => {
      const others = (["android", "ios"] as const).filter((os) => os !== (asked.os ?? os));
      const judged = asked.os === "ios" ? asked.ios : asked.android;
      const apart = others.filter((os) => asked[os] !== judged);
      return isAmong(codes, "system-not-judged") ? !isIdle(asked, others) : isGiven(asked, apart);
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test("a field that changes no verdict, whichever camera and versions a team takes, is warned of", () => {
    const wrong = told.filter(({ asked, codes }) =>
      Object.entries(watched).some(([code, { fields }]) => !isAmong(codes, code) && isGiven(asked, fields) && staysIdle(asked, fields)),
    );
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});
