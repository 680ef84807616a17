/**
 * What the FAQ and the contract say, written down a second time and by hand. It shares nothing with `data/` or `src/`,
 * so that the engine can be held against it.
 */

/** The modes of the edition's table, and one tick or dash for each, row by row. */
interface Table {
  readonly modes: readonly string[];
  readonly ticks: Readonly<Record<OracleChannel, string>>;
}

export type OracleChannel = "mini-program" | "native-h5" | "general-h5" | "standalone-h5" | "pc-h5" | "app-sdk" | "api";

export const channels: OracleChannel[] = ["mini-program", "native-h5", "general-h5", "standalone-h5", "pc-h5", "app-sdk", "api"];

const classic: Table = {
  modes: ["light", "digits", "light-digits", "action", "silent"],
  ticks: {
    "mini-program": "✓✓✓--",
    "native-h5": "✓✓✓--",
    "general-h5": "-✓-✓✓",
    "standalone-h5": "-✓-✓-",
    "pc-h5": "---✓-",
    "app-sdk": "✓✓-✓-",
    api: "-✓-✓✓",
  },
};

/** The later FAQ's table. All that verdicts hang on beside it is as before: no figure is given for flash. */
const flash: Table = {
  modes: ["light", "digits", "flash", "action", "silent"],
  ticks: {
    "mini-program": "--✓--",
    "native-h5": "--✓--",
    "general-h5": "-✓-✓✓",
    "standalone-h5": "-✓-✓-",
    "pc-h5": "---✓-",
    "app-sdk": "✓-✓✓-",
    api: "-✓-✓✓",
  },
};

/** By edition, the earlier first. */
export const tables: Readonly<Record<string, Table>> = { "faq-classic": classic, "faq-flash": flash };

/** The newest edition that has a table here. */
export const newest = Object.keys(tables).at(-1) ?? "";

/** The modes of the edition that answers unless another is asked for. */
export const modes = classic.modes;

/** Channels with an industry limit and with WeChat minimums: the same two. */
export const limited: readonly string[] = ["mini-program", "native-h5"];

export const minimums: Record<string, { android: string; ios: string }> = {
  light: { android: "6.7.2", ios: "6.7.2" },
  digits: { android: "6.5.4", ios: "6.5.6" },
  "light-digits": { android: "6.7.2", ios: "6.7.2" },
};

/** The channels that run in each place. */
export const places: Record<string, readonly string[]> = {
  wechat: ["mini-program", "native-h5", "general-h5", "api"],
  wecom: ["standalone-h5"],
  "mobile-browser": ["standalone-h5", "api"],
  "pc-browser": ["pc-h5", "api"],
  "native-app": ["app-sdk", "api"],
  server: ["api"],
};

export const functions = ["liveness-verification", "liveness-comparison", "photo-verification"];

export const systems = ["android", "ios"] as const;

export const cameras = ["front", "rear"];

/** The industries that a limited channel takes. */
export const listed: Record<string, readonly string[]> = {
  government: ["agency", "public-institution"],
  finance: ["bank", "insurance", "trust", "fund", "securities-futures", "licensed-consumer-finance"],
  healthcare: ["public-medical", "internet-hospital", "private-medical"],
  telecom: ["basic-operator", "value-added-operator"],
  education: ["academic", "public-institution", "private-institution"],
  transport: [
    "ride-hailing",
    "aviation",
    "metro",
    "water",
    "city-transport-card",
    "shared-mobility",
    "railway",
    "bus",
    "coach",
    "car-rental",
  ],
  "life-services": ["utility-payment"],
  tourism: ["hotel"],
  "business-services": ["notary"],
  social: ["live-streaming"],
  "express-postal": ["express", "postal", "parcel"],
};

export const categories = Object.keys(listed);

/** Every industry that can be given in full. */
export const industries = [
  ...Object.entries(listed).flatMap(([category, members]) => members.map((member) => `${category}/${member}`)),
  "dating",
  "other",
];

/** Versions below, at and between the minimums, and one that only compares well as numbers. */
export const versions = ["6.5.3", "6.5.4", "6.5.5", "6.5.6", "6.7.1", "6.7.2", "6.10", "latest"];
