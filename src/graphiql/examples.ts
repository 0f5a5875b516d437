/** An operation that opens in a tab of GraphiQL. The tab takes its name from the operation. */
export interface Example {
  readonly query: string;
  /** JSON text. */
  readonly variables?: string;
}

/** The tabs of a first visit, in order; the first one is what the start of the server shows as well. */
export const EXAMPLES: readonly [Example, ...Example[]] = [
  {
    query: `# Uw caseload: wie is waar, welke stappen kunnen nu, en wat is er gemeten?
# Your caseload: who is where, which steps are possible now, and what was measured?
query Trajectories {
  viewer {
    caseload(first: 5) {
      totalCount
      nodes {
        id
        name {
          display
        }
        ladderStep
        currentTrajectory {
          phase
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
        matrixMeasurements(first: 2) {
          nodes {
            measuredOn
            scores {
              domain {
                label
              }
              level
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# Welke werkplekken passen, dicht bij huis, en wat vraagt het nog?
# Which workplaces fit, near home, and what would it still take?
query Matches {
  viewer {
    caseload(first: 3) {
      nodes {
        name {
          display
        }
        workplaceMatches(first: 3) {
          totalCount
          nodes {
            distanceKm
            workplaceProfile {
              name
              location {
                name
                workAreas {
                  label
                }
                municipality {
                  name
                }
              }
            }
            fit {
              verdict
              score
              learningGoals {
                item {
                  label
                }
                required
                present
              }
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# Wat vraagt nu aandacht?
# What asks for attention now?
query Signals {
  viewer {
    roles
    signals(first: 10) {
      totalCount
      nodes {
        code
        severity
        dueOn
        text
        participant {
          name {
            display
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# Werkgebieden, gemeenten en locaties dichtbij.
# Work areas, municipalities and locations nearby.
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
  locations(first: 5, filter: { near: { municipality: "GM0141", km: 10 } }) {
    nodes {
      name
      municipality {
        name
      }
    }
  }
}
`,
    variables: '{ "search": "Al" }',
  },
];

/** The query that the start of the server prints: one line, without single quotes. In demo mode a job coach asks it. */
export const HINT = '{ viewer { caseload(first: 3) { nodes { id currentTrajectory { phase startedOn } } } } }';
