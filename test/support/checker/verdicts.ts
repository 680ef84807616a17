import { alternatives, missing, rank } from "../oracle/consequences.ts";
import { answerLevels, best, type ChannelLevels, minimumOf, modesOf, names, systemLevels } from "../oracle/judge.ts";
import { type Check, differs, type ToldChannel } from "./told.ts";

/** Every verdict, which channels stand there and in which order. */
export const verdicts: Check = (told, asked) => {
  const due = answerLevels(asked);
  return [
    ...differs("verdict", told.verdict, names[best(due)]),
    ...differs(
      "channels",
      told.channels.map(({ channel }) => channel),
      rank(due),
    ),
    ...told.channels.flatMap((channel) => ofChannel(channel, due)),
  ];
};

function ofChannel({ channel, verdict, delivery, modes }: ToldChannel, answer: readonly ChannelLevels[]): string[] {
  const due = answer.find((item) => item.channel === channel);
  if (due === undefined) return [`${channel}: was not asked about`];
  return [
    ...differs(channel, verdict, names[due.level]),
    ...differs(`${channel} delivery`, delivery, channel === "api" ? "paas" : "saas"),
    ...differs(
      `${channel} modes`,
      modes.map((mode) => mode.verdict),
      due.modes.map((level) => names[level]),
    ),
  ];
}

/** The modes in the table's order, and what the version rule alone says of each system. */
export const versions: Check = (told, asked) =>
  told.channels.flatMap(({ channel, modes }) => [
    ...differs(
      `${channel} table`,
      modes.map(({ mode }) => mode),
      modesOf(asked),
    ),
    ...modes.flatMap(({ mode, systems, minimumWeChat }) => {
      const levels = Object.entries(systemLevels(asked, channel, mode)).map(([os, level]) => [os, names[level]]);
      return [
        ...differs(`${channel} ${mode} systems`, systems, levels.length > 0 ? Object.fromEntries(levels) : undefined),
        ...differs(`${channel} ${mode} minimumWeChat`, minimumWeChat, minimumOf(asked, channel, mode)),
      ];
    }),
  ]);

/** What other channels would do, and what is worth asking still. */
export const consequences: Check = (told, asked) => [
  ...differs("alternatives", told.alternatives, alternatives(asked)),
  ...differs("missing", told.missing, missing(asked)),
];
