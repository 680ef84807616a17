import { unlocks as dueUnlocks } from "../oracle/consequences.ts";
import { type Ask, type Check, differs, type Told } from "./told.ts";

type Change = Told["channels"][number]["unlocks"][number]["set"];

/** The changes are those that trying everything finds, and asking the advisor again confirms each. */
export const unlocks: Check = (told, asked, ask) =>
  told.channels.flatMap(({ channel, unlocks }) => [
    ...differs(
      `${channel} unlocks`,
      unlocks.map(({ set, modes }) => ({ set, modes })),
      dueUnlocks(asked, channel),
    ),
    ...unlocks.flatMap(({ set, modes }) => confirm(told, channel, set, modes, ask)),
  ]);

/** With the change all its modes are supported; without any part of it none of them is. */
function confirm(told: Told, channel: string, set: Change, modes: readonly string[], ask: Ask): string[] {
  const opened = (change: Change) => supported(ask({ ...told.request, ...merged(told, change), channel }));
  const place = `${channel} unlock ${JSON.stringify(set)}`;
  const now = opened(set);
  const tooMuch = lessOnePart(set).filter((less) => modes.some((mode) => opened(less).includes(mode)));
  return [
    ...modes.filter((mode) => !now.includes(mode)).map((mode) => `${place}: ${mode} is not supported with it`),
    ...tooMuch.map((less) => `${place}: ${JSON.stringify(less)} would do`),
  ];
}

const supported = ({ channels: [channel] }: Told): string[] =>
  (channel?.modes ?? []).filter(({ verdict }) => verdict === "supported").map(({ mode }) => mode);

const merged = ({ request }: Told, { wechatVersion, ...rest }: Change): object => ({
  ...rest,
  ...(wechatVersion && { wechatVersion: { ...(request["wechatVersion"] as object | undefined), ...wechatVersion } }),
});

function lessOnePart({ camera, wechatVersion = {} }: Change): Change[] {
  const systems = Object.keys(wechatVersion);
  const without = (os: string) => Object.fromEntries(Object.entries(wechatVersion).filter(([other]) => other !== os));
  return [
    ...(camera === undefined ? [] : [{ wechatVersion }]),
    ...systems.map((os) => ({ ...(camera !== undefined && { camera }), wechatVersion: without(os) })),
  ];
}
