import { fileURLToPath } from "node:url";

export const pictureFile = (name: string, theme: string): string => fileURLToPath(new URL(`${name}-${theme}.svg`, import.meta.url));
