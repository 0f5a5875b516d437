/** An operation that opens in a tab of GraphiQL. The tab takes its name from the operation. */
export interface Example {
  readonly query: string;
  /** JSON text. */
  readonly variables?: string;
}

/** The tabs of a first visit, in order; the first one is what the start of the server shows as well. */
export const EXAMPLES: readonly [Example, ...Example[]] = [
  {
    query: `# Deelnemers met hun fase en de stappen die nu kunnen.
# Participants with their phase and the steps that are possible now.
query Trajectories {
  participants(first: 5) {
    totalCount
    nodes {
      id
      name {
        display
      }
      currentTrajectory {
        phase
        startedOn
        phasePeriods {
          phase
          startedOn
          endedOn
        }
        nextTransitions {
          kind
          to
          decision
          criteria {
            code
            outcome
            explanation(locale: EN)
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# Werkgebieden en gemeenten.
# Work areas and municipalities.
query Places($search: String) {
  workAreas {
    code
    label(locale: NL)
  }
  municipalities(search: $search) {
    code
    name
    province
  }
}
`,
    variables: '{ "search": "Al" }',
  },
  {
    query: `# Wie bent u voor deze server?
# Who are you to this server?
query Viewer {
  viewer {
    roles
    permissions
    scopes
  }
}
`,
  },
];

/** The query that the start of the server prints: one line, without single quotes. */
export const HINT = '{ participants(first: 3) { nodes { id currentTrajectory { phase startedOn } } } }';
