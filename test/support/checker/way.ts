import { limited, newest, tables } from "../oracle/faq.ts";
import { type Asked, modeLevel } from "../oracle/judge.ts";
import { type Check, differs, type ToldChannel } from "./told.ts";

const phases = ["apply", "qualify", "review", "integrate", "operate"];

/** Steps in the order of their phases, for a channel that is not out of the question; what is limited is qualified for and reviewed. */
export const steps: Check = (told) =>
  told.channels.flatMap(({ channel, verdict, steps }) => {
    const ids = steps.map(({ id }) => id);
    if (verdict === "unsupported") return differs(`${channel} steps`, ids, []);
    const told = steps.map(({ phase }) => phase);
    const due = ["apply", ...(limited.includes(channel) ? ["qualify", "review"] : []), "integrate"];
    return [
      ...differs(
        `${channel} phases`,
        told,
        [...told].sort((a, b) => phases.indexOf(a) - phases.indexOf(b)),
      ),
      ...differs(`${channel} steps`, ids, [...new Set(ids)]),
      ...due.filter((phase) => !told.includes(phase)).map((phase) => `${channel}: no step to ${phase}`),
      ...told.filter((phase) => !due.includes(phase) && phase !== "operate").map((phase) => `${channel}: nothing to ${phase}`),
      ...steps.filter(({ title, detail }) => blank(title) || blank(detail)).map(({ id }) => `${channel} ${id}: says nothing`),
    ];
  });

const blank = (text: string): boolean => text.trim() === "" || /undefined|NaN|\[object/.test(text);

/** What holds whatever the verdict; nothing twice, and none where the FAQ says something else. */
export const notices: Check = (told, asked) =>
  told.channels.flatMap((channel) => {
    const codes = channel.notices.map(({ code }) => code);
    const said = channel.notices.map(({ code, message }) => `${code}: ${message}`);
    return [
      ...differs(`${channel.channel} notices`, said, [...new Set(said)]),
      ...Object.entries(dueNotices(channel, asked)).flatMap(([code, due]) =>
        codes.includes(code) === due ? [] : [`${channel.channel}: the notice ${code} ${due ? "is missing" : "does not belong here"}`],
      ),
      ...channel.notices.filter(({ message }) => blank(message)).map(({ code }) => `${channel.channel} ${code}: says nothing`),
      ...channel.notices
        .filter(({ code, message }) => code === "retry-cap" && !/\b20\b/.test(message))
        .map(({ code }) => `${channel.channel} ${code}: does not say 20`),
      ...channel.notices
        .filter(({ code }) => code === "changed-in-newer-edition")
        .flatMap(({ message }) => unnamed(channel, asked, message)),
    ];
  });

function dueNotices({ channel }: ToldChannel, asked: Asked): Record<string, boolean> {
  const capped = [...limited, "general-h5"].includes(channel);
  const liveness = asked.function !== "photo-verification";
  return {
    "retry-cap": capped,
    "retry-own-limit": !capped,
    "photo-not-in-library": asked.function !== "liveness-comparison",
    "data-kept": true,
    "server-anywhere": true,
    "wechat-only": channel === "native-h5" || channel === "general-h5",
    "front-camera": liveness,
    "industry-excluded": asked.industry === "dating" && !limited.includes(channel),
    "changed-in-newer-edition": changedModes(channel, asked).length > 0,
  };
}

/** The modes that the newer FAQ judges otherwise; what one of the two does not have is not to be had there. */
function changedModes(channel: ToldChannel["channel"], asked: Asked): string[] {
  if (asked.edition === newest) return [];
  const modes = new Set(Object.values(tables).flatMap((table) => table.modes));
  return [...modes].filter((mode) => modeLevel(asked, channel, mode) !== modeLevel({ ...asked, edition: newest }, channel, mode));
}

/** Those of them that the answer has a name for, and the sentence does not. */
const unnamed = ({ channel, modes }: ToldChannel, asked: Asked, message: string): string[] =>
  modes
    .filter(({ mode, name }) => changedModes(channel, asked).includes(mode) && !message.toLowerCase().includes(name.toLowerCase()))
    .map(({ mode }) => `${channel} changed-in-newer-edition: does not name ${mode}`);
