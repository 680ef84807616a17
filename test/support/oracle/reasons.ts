import { limited, listed, type OracleChannel, places } from "./faq.ts";
import { type Asked, industryLevel, type Level, minimumOf, offers, runs, systemLevels, versionLevel } from "./judge.ts";

/** A reason that an answer has to give: its code, the FAQ's question it rests on, and what its sentence must name. */
export interface DueReason {
  code: string;
  /** As the last part of a source's id. */
  question: string;
  inferred: boolean;
  /** Words as they are written, or a kind of name and the id. */
  names: (string | RegExp | readonly [kind: string, id: string])[];
}

interface Rule {
  level: Level;
  reasons: DueReason[];
}

/** Of a mode that is supported all that speaks for it, else all that stands against it, rule by rule. */
export function dueReasons(asked: Asked, channel: OracleChannel, mode: string): DueReason[] {
  const rules = [
    matrixRule(asked, channel, mode),
    functionRule(asked),
    cameraRule(asked, channel),
    industryRule(asked, channel),
    environmentRule(asked, channel),
    versionRule(asked, channel, mode),
  ];
  const against = rules.filter(({ level }) => level < 2);
  return (against.length > 0 ? against : rules).flatMap(({ reasons }) => reasons);
}

const silent: Rule = { level: 2, reasons: [] };

const rule = (level: Level, code: string, question: string, inferred: boolean, ...names: DueReason["names"]): Rule => ({
  level,
  reasons: [{ code, question, inferred, names }],
});

function matrixRule(asked: Asked, channel: OracleChannel, mode: string): Rule {
  const names: DueReason["names"] = [
    ["channel", channel],
    ["mode", mode],
  ];
  return offers(asked, channel, mode)
    ? rule(2, "mode-offered", "channel-mode-matrix", false, ...names)
    : rule(0, "mode-not-offered", "channel-mode-matrix", false, ...names);
}

const functionRule = (asked: Asked): Rule =>
  asked.function === "photo-verification"
    ? rule(0, "no-liveness-in-function", "function-differences", true, ["function", "photo-verification"])
    : silent;

/** The API opens no camera itself: what the FAQ says of the camera is meant for it by inference only. */
function cameraRule({ camera, function: wanted }: Asked, channel: OracleChannel): Rule {
  if (camera === undefined || wanted === "photo-verification") return silent;
  return camera === "rear"
    ? rule(0, "camera-rear", "rear-camera", channel === "api", /rear|后置/, /front|前置/)
    : rule(2, "camera-ok", "rear-camera", channel === "api", /front|前置/);
}

function industryRule(asked: Asked, channel: OracleChannel): Rule {
  const { industry } = asked;
  const level = industryLevel(asked, channel);
  const named = ["channel", channel] as const;
  const printed = asked.edition === "faq-flash" ? flashPrints : classicPrints;
  if (!limited.includes(channel)) return rule(2, "no-industry-limit", printed.open(channel), printed.concluded(channel), named);
  if (industry === undefined) return rule(1, "industry-unknown", printed.limit, false, named);
  const listedOnly = printed.listConcluded(channel, industry);
  const code = industryCode(industry, level);
  return rule(level, code, code === "industry-excluded" ? "dating-industry" : printed.list, listedOnly, named, ["industry", industry]);
}

/** Which question says what of industries, and what is concluded only. */
interface Printed {
  list: string;
  limit: string;
  open(channel: OracleChannel): string;
  concluded(channel: OracleChannel): boolean;
  listConcluded(channel: OracleChannel, industry: string): boolean;
}

/** The first FAQ prints its list for the mini program alone, and "no limit" for general H5 alone. */
const classicPrints: Printed = {
  list: "mini-program-rejected",
  limit: "native-h5-mini-program-requirements",
  open: (channel) => (channel === "general-h5" ? "native-vs-general-h5" : "native-h5-mini-program-requirements"),
  concluded: (channel) => channel !== "general-h5",
  listConcluded: (channel) => channel !== "mini-program",
};

/** The later one prints its list for both channels, with a garbled line for the government, and that all others are open. */
const flashPrints: Printed = {
  list: "application-limits",
  limit: "application-limits",
  open: () => "application-limits",
  concluded: () => false,
  // That dating is refused is asked of mini programs only.
  listConcluded: (channel, industry) => industry.startsWith("government/") || (industry === "dating" && channel !== "mini-program"),
};

function industryCode(industry: string, level: Level): string {
  if (industry === "dating") return "industry-excluded";
  if (Object.hasOwn(listed, industry)) return "industry-category-only";
  return level === 2 ? "industry-eligible" : "industry-not-listed";
}

/** In so many words the FAQ says only: these two in WeChat alone, WeCom by that one alone, PC H5 on the PC. */
function environmentRule(asked: Asked, channel: OracleChannel): Rule {
  const { environment } = asked;
  if (environment === undefined) return silent;
  const wechatOnly = ["native-h5", "general-h5"].includes(channel);
  const names: DueReason["names"] = [
    ["channel", channel],
    ["environment", environment],
  ];
  if (runs(asked, channel)) {
    const stated = wechatOnly || environment === "wecom" || environment === "pc-browser";
    return rule(2, "environment-ok", placeQuestion[channel], !stated || channel === "api", ...names);
  }
  if (environment === "wecom") return rule(0, "wecom-standalone-only", "wecom", false, ["environment", environment]);
  const elsewhere = Object.keys(places).filter((place) => places[place]?.includes(channel));
  return rule(
    0,
    "environment-mismatch",
    placeQuestion[channel],
    !wechatOnly,
    ...names,
    ...elsewhere.map((id) => ["environment", id] as const),
  );
}

const placeQuestion: Record<OracleChannel, string> = {
  "mini-program": "native-h5-mini-program-requirements",
  "native-h5": "outside-wechat",
  "general-h5": "outside-wechat",
  "standalone-h5": "wecom",
  "pc-h5": "pc-support",
  "app-sdk": "supported-channels",
  api: "saas-vs-paas",
};

/** No figure is printed for the combined mode: the higher of the two is an inference. */
function versionRule(asked: Asked, channel: OracleChannel, mode: string): Rule {
  const minimum = minimumOf(asked, channel, mode);
  const levels = systemLevels(asked, channel, mode);
  if (minimum === undefined) return silent;
  const reasons = (["android", "ios"] as const).flatMap((os): DueReason[] => {
    const [level, given] = [levels[os], asked[os]];
    if (level === undefined) return [];
    const code = `wechat-version-${["too-low", "unknown", "ok"][given === undefined ? 1 : level]}`;
    const names = [minimum[os], ["os", os] as const, ...(given === undefined || given === "latest" ? [] : [given])];
    return [{ code, question: "wechat-version", inferred: mode === "light-digits", names }];
  });
  return { level: versionLevel(asked, channel, mode), reasons };
}
