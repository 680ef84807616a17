export const changes = {
  title: (from: string, to: string) => `What ${to} changes against ${from}`,
  none: "Nothing that this asks about is different.",
  kinds: {
    cell: "Modes by channel",
    mode: "Modes",
    name: "Names",
    minimum: "Lowest versions",
    industry: "Industries",
    question: "Questions",
    stale: "Left standing, though no longer true",
  },
  offered: (channel: string, mode: string) => `${channel} now offers ${mode}`,
  withdrawn: (channel: string, mode: string) => `${channel} no longer offers ${mode}`,
  modeNew: (mode: string, description: string) => `${mode} is new: ${description}`,
  modeGone: (mode: string) => `${mode} is gone`,
  modeChanged: (mode: string, description: string) => `${mode} is explained differently: ${description}`,
  renamed: (from: string, to: string) => `${from} is now called ${to}; the id stays`,
  minimum: (channel: string, mode: string, versions: string | null) =>
    versions === null ? `${channel} states no version for ${mode} any more` : `${channel} now needs for ${mode}: ${versions}`,
  industry: (industry: string, standing: "listed" | "excluded" | null) =>
    `${industry} is ${{ listed: "now listed", excluded: "now named as not supported", none: "no longer named" }[standing ?? "none"]}`,
  questionNew: (title: string) => `New: ${title}`,
  questionGone: (title: string, successor: string | undefined) => `Gone: ${title}${successor === undefined ? "" : ` Now: ${successor}`}`,
  questionChanged: (title: string) => `Answered differently: ${title}`,
  stale: (title: string, text: string | undefined) => (text === undefined ? `Put right: ${title}` : `${title} ${text}`),
};
