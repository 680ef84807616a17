import { type Check, differs, type Told } from "./told.ts";

/** Whatever is said has a source, and the list holds every source that is cited and no other. */
export const sources: Check = (told) => {
  const cited = citing(told);
  const ids = new Set(cited.flatMap(({ sources }) => sources));
  return [
    ...cited.filter(({ sources }) => sources.length === 0).map(({ place }) => `${place}: cites no source`),
    ...differs("sources", Object.keys(told.sources).sort(), [...ids].sort()),
    ...Object.entries(told.sources)
      .filter(([, { title, url }]) => title.trim() === "" || !/^https:\/\/\S+$/.test(url))
      .map(([id]) => `${id}: has no title or no address`),
    ...told.channels.flatMap(({ channel, steps }) =>
      steps.flatMap(({ id, links }) =>
        links.filter(({ url }) => !url.startsWith("https://")).map(() => `${channel} ${id}: a link leads nowhere`),
      ),
    ),
  ];
};

/** Whatever has `sources` cites, at any depth. */
const citing = ({ channels }: Told): { place: string; sources: string[] }[] =>
  channels.flatMap(({ channel, ...said }) => citationsIn(said).map(({ place, sources }) => ({ place: `${channel} ${place}`, sources })));

function citationsIn(said: unknown, place = ""): { place: string; sources: string[] }[] {
  if (typeof said !== "object" || said === null) return [];
  const { id, code, sources } = said as Record<string, unknown>;
  const here = String(id ?? code ?? place);
  const own = Array.isArray(sources) ? [{ place: here, sources: sources as string[] }] : [];
  return [...own, ...Object.values(said).flatMap((member) => citationsIn(member, here))];
}
