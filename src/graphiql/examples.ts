/** An operation that opens in a tab of GraphiQL. The tab takes its name from the operation. */
export interface Example {
  readonly query: string;
  /** JSON text. */
  readonly variables?: string;
}

/** The tabs of a first visit, in order; the first one is what the start of the server shows as well. */
export const EXAMPLES: readonly [Example, ...Example[]] = [
  {
    query: `# Wie bent u voor deze server? / Who are you to this server?
query Viewer {
  viewer {
    __typename
  }
}
`,
  },
];

/** The query that the start of the server prints: one line, without single quotes. */
export const HINT = '{ __typename }';
