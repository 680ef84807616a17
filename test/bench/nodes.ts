/** How Node can be started here, and what a row is called that was measured so. */
interface Start {
  where: string;
  variables: Readonly<Record<string, string>>;
}

/** Where Node has no more certificates to read than its own it starts far sooner, and what comes after it weighs the more. */
export const starts: readonly Start[] =
  (process.env.NODE_EXTRA_CA_CERTS ?? "") === ""
    ? [{ where: "", variables: {} }]
    : [
        { where: ", Node reading NODE_EXTRA_CA_CERTS", variables: {} },
        { where: ", Node reading no more certificates", variables: { NODE_EXTRA_CA_CERTS: "" } },
      ];
