import type { Asked } from "../oracle/judge.ts";
import { type DueReason, dueReasons } from "../oracle/reasons.ts";
import type { Check, Told, ToldChannel, ToldReason } from "./told.ts";

/** Every mode gives the reasons that are due, and no other; every channel gives some of those of its deciding modes. */
export const reasons: Check = (told, asked) =>
  told.channels.flatMap((channel) => [...ofModes(told, asked, channel), ...ofChannel(asked, channel)]);

function ofModes(told: Told, asked: Asked, channel: ToldChannel): string[] {
  return channel.modes.flatMap(({ mode, name, reasons }) => {
    const due = dueReasons(asked, channel.channel, mode);
    const named = { ...told.names, channel: { [channel.channel]: channel.name }, mode: { [mode]: name } };
    const place = `${channel.channel} ${mode}`;
    return [
      ...due.flatMap((reason) => lacks(place, reason, reasons, told.edition, named)),
      ...reasons.filter(({ code }) => !due.some((reason) => reason.code === code)).map(({ code }) => `${place}: ${code} does not hold`),
      ...(reasons.length === due.length ? [] : [`${place}: gives ${reasons.length} reasons, not ${due.length}`]),
    ];
  });
}

/** What is missing of a reason that is due: the reason itself, a value in its sentence, or its grounds. */
function lacks(place: string, due: DueReason, reasons: readonly ToldReason[], edition: string, named: Told["names"]): string[] {
  const candidates = reasons.filter(({ code }) => code === due.code);
  if (candidates.length === 0) return [`${place}: lacks ${due.code}`];
  const wanting = candidates.map((reason) => wants(due, reason, edition, named));
  const [first = []] = wanting;
  return wanting.some((list) => list.length === 0) ? [] : first.map((want) => `${place}: ${due.code} ${want}`);
}

function wants({ question, inferred, names }: DueReason, told: ToldReason, edition: string, named: Told["names"]): string[] {
  const message = squeezed(told.message);
  const unnamed = names.filter((name) => !isNamed(name, message, named));
  return [
    ...unnamed.map((name) => `does not name ${name}: ${told.message}`),
    ...(told.sources.includes(`${edition}/${question}`) ? [] : [`does not cite ${question}`]),
    ...(told.inferred === inferred ? [] : [`is ${inferred ? "inferred" : "stated"}, and says otherwise`]),
  ];
}

function isNamed(name: DueReason["names"][number], message: string, named: Told["names"]): boolean {
  if (typeof name === "string") return message.includes(name);
  if (name instanceof RegExp) return name.test(message);
  const [kind, id] = name;
  const words = named[kind]?.[id];
  // A name that the answer itself does not list is looked for by nobody.
  return words === undefined || message.includes(squeezed(words));
}

/** Typesetting puts spaces between Chinese and Latin words. */
const squeezed = (text: string): string => text.toLowerCase().replace(/\s+/g, "");

function ofChannel(asked: Asked, { channel, verdict, modes, reasons }: ToldChannel): string[] {
  if (reasons.length === 0) return [`${channel}: has no reason`];
  if (asked.function === "photo-verification" && asked.mode === undefined) {
    const due = channel === "api" ? "no-liveness-in-function" : "function-needs-api";
    const decided = channel !== "api" || verdict === "supported";
    return !decided || reasons.some(({ code }) => code === due) ? [] : [`${channel}: lacks ${due}`];
  }
  const deciding = modes.filter((mode) => mode.verdict === verdict && (asked.mode ?? mode.mode) === mode.mode);
  const known = deciding.flatMap((mode) => mode.reasons.map(({ code, message }) => code + message));
  return reasons.filter(({ code, message }) => !known.includes(code + message)).map(({ code }) => `${channel}: ${code} decided nothing`);
}
