/** Where there is no terminal to ask, a text is this wide. */
const usualColumns = 80;

/** How wide a text may be. */
export const columnsOf = (stream: NodeJS.WriteStream | undefined, { COLUMNS }: NodeJS.ProcessEnv): number =>
  stream?.columns || Number(COLUMNS) || usualColumns;
