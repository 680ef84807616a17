import { pattern } from "../../domain/pattern.ts";

/** Names end in Han or in Latin characters, and between the two Chinese wants a space: 独立 H5 接入. */
export const spaced = (text: string): string => text.replace(meetings(), " ");

const meetings = pattern("(?<=\\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\\p{Script=Han})", "gu");
