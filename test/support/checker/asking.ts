import { limited } from "../oracle/faq.ts";
import { type Asked, industryLevel, minimumOf, modesOf, offers, runs } from "../oracle/judge.ts";
import { type Check, differs, type Told } from "./told.ts";

const fields = ["industry", "channel", "environment", "wechatVersion", "os", "camera", "function", "mode", "edition", "language"];

/** The request in ids, its members in one order, in the language and edition of the answer. */
export const request: Check = ({ schemaVersion, request, edition, language }) => [
  ...differs("schemaVersion", schemaVersion, 1),
  ...differs("request.edition", request["edition"], edition),
  ...differs("request.language", request["language"], language),
  ...differs(
    "request",
    Object.keys(request),
    fields.filter((field) => request[field] !== undefined),
  ),
];

/** A field that was given in vain, since all that hangs on it is refused for something that no team can change. */
export const warnings: Check = (told, asked) => {
  const wanted = asked.function === "photo-verification" ? [] : modesOf(asked).filter((mode) => mode === (asked.mode ?? mode));
  const running = told.channels.map(({ channel }) => channel).filter((channel) => runs(asked, channel));
  const cases = running.flatMap((channel) => wanted.filter((mode) => offers(asked, channel, mode)).map((mode) => ({ channel, mode })));
  const open = cases.filter(({ channel }) => industryLevel(asked, channel) > 0);
  const takesVersion = open.some(({ channel, mode }) => minimumOf(asked, channel, mode) !== undefined);
  const given = (["android", "ios"] as const).filter((os) => asked[os] !== undefined);
  const due = {
    "industry-irrelevant": asked.industry !== undefined && !cases.some(({ channel }) => limited.includes(channel)),
    "wechat-version-irrelevant": given.length > 0 && !takesVersion,
    "camera-irrelevant": asked.camera !== undefined && open.length === 0,
    "os-irrelevant": asked.os !== undefined && !takesVersion,
    "system-not-judged": asked.os !== undefined && given.some((os) => asked[os] !== (asked.os === "ios" ? asked.ios : asked.android)),
  };
  return differs(
    "warnings",
    told.warnings.map(({ code }) => code),
    Object.entries(due).flatMap(([code, holds]) => (holds ? [code] : [])),
  );
};

/** The command asks the same again: flags in the order of the fields, the language always, the edition unless it is the default. */
export const command: Check = (told) => differs("command", told.command, dueCommand(told));

function dueCommand({ request }: Told): string {
  const { edition, language, wechatVersion, ...rest } = request as Asked & { language: string; wechatVersion?: Record<string, string> };
  const flags = (names: string[]) => names.flatMap((name) => (name in rest ? [`--${name} ${rest[name as keyof typeof rest]}`] : []));
  const asks = Object.keys(request).length > 2;
  return [
    "advisor",
    ...(asks ? [] : ["--no-input"]),
    ...flags(["industry", "channel", "environment"]),
    ...versionFlags(wechatVersion ?? {}),
    ...flags(["os", "camera", "function", "mode"]),
    ...(edition === "faq-classic" ? [] : [`--edition ${edition}`]),
    `--lang ${language}`,
  ].join(" ");
}

function versionFlags({ android, ios }: Record<string, string>): string[] {
  if (android !== undefined && android === ios) return [`--wechat-version ${android}`];
  return [...(android === undefined ? [] : [`--wechat-android ${android}`]), ...(ios === undefined ? [] : [`--wechat-ios ${ios}`])];
}
