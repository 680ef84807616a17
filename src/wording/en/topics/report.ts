import type { NameOf } from "../../name.ts";

export const report = {
  title: (name: NameOf) => `${name("product", "faceid")}: what is possible and what to do`,
  introduction: (edition: string, program: string) => `Answered from edition ${edition} by ${program}. Tick off what is done.`,
};
