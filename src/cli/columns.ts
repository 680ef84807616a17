/** Where there is no terminal to ask, a text is this wide. */
const usualColumns = 80;

/** How wide a text may be; what COLUMNS says counts where it is a width. */
export const columnsOf = (stream: NodeJS.WriteStream | undefined, { COLUMNS = "" }: NodeJS.ProcessEnv): number =>
  stream?.columns || (/^\d{1,4}$/.test(COLUMNS) && Number(COLUMNS)) || usualColumns;
