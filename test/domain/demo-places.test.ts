import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/graph/day.js';
import { allowedIn, asksIntake } from '../../src/modules/placement/placing.js';
import { PLACEMENT_KINDS, type PlacementKind } from '../../src/modules/placement/vocabulary.js';
import type { Phase } from '../../src/modules/trajectory/vocabulary.js';
import { missteps, type Support } from '../../src/modules/workplace/learning-line-rules.js';
import { mostOccupied, occupiedOn } from '../../src/modules/workplace/occupancy.js';
import { demoRows, grouped, percent, rowsOf, TODAY } from '../support/demo.js';

type Workplace = Support & { id: string; name: string; location: string; places: number; active: boolean };

const rows = demoRows(500);
const workplaces = new Map(rowsOf<Workplace>(rows, 'WorkplaceProfile').map((one) => [one.id, one]));

describe('learning lines', () => {
  const steps = grouped(
    rowsOf<{ line: string; position: number; workplaceProfile: string }>(rows, 'LearningLineStep'),
    ({ line }) => line,
  );

  test('lead over the named workplaces', () => {
    const lines = [...steps.values()].map((own) => own.map((one) => workplaces.get(one.workplaceProfile)?.name));
    expect(lines).toEqual([
      ['Kas en kruidentuin (demo)', 'Stal en erf (demo)', 'Groenploeg wijkonderhoud (demo)'],
      ['Montage en verpakken (demo)', 'Metaal- en fietswerkplaats (demo)', 'Schildersgroep (demo)'],
      ['Keuken en bediening (demo)', 'Schoonmaak kantoren en evenementenhal (demo)'],
    ]);
  });

  test('ascend', () => {
    for (const own of steps.values()) {
      expect(own.map(({ position }) => position)).toEqual(own.map((_, i) => i + 1));
      expect(missteps(own.map((one) => workplaces.get(one.workplaceProfile) as Workplace))).toEqual([]);
    }
  });
});

describe('placements', () => {
  interface Stay {
    id: string;
    participant: string;
    trajectory: string;
    workplaceProfile: string;
    kind: PlacementKind;
    startsOn: Day;
    endsOn: Day | null;
    cancelledOn: Day | null;
    heldUntil: Day | null;
    contract: string | null;
    motivation: string | null;
    fitVerdict: string | null;
  }
  const placements = rowsOf<Stay>(rows, 'Placement');
  const standing = placements.filter(({ cancelledOn }) => cancelledOn === null);
  const periods = grouped(
    rowsOf<{ trajectory: string; phase: Phase; startedOn: Day; endedOn: Day | null; revokedAt: string | null }>(
      rows,
      'PhasePeriod',
    ).filter(({ revokedAt }) => !revokedAt),
    ({ trajectory }) => trajectory,
  );

  test('never take more places than there are', () => {
    for (const [id, there] of grouped(standing, ({ workplaceProfile }) => workplaceProfile)) {
      const occupying = there.map(({ participant, ...days }) => ({ ...days, participantId: participant }));
      const most = mostOccupied(occupying, { from: '2020-01-01', until: null });
      expect(most).toBeLessThanOrEqual((workplaces.get(id) as Workplace).places);
    }
  });

  test('lie in phases that allow their kind', () => {
    for (const { trajectory, kind, startsOn, endsOn } of standing) {
      const during = (periods.get(trajectory) ?? []).filter(
        (one) => (one.endedOn === null || one.endedOn > startsOn) && (endsOn === null || one.startedOn < endsOn),
      );
      expect(during.filter(({ phase }) => !allowedIn(kind, phase))).toEqual([]);
    }
  });

  test('there are of all kinds, and somebody was placed in most stays in phase 3', () => {
    expect(Object.keys(PLACEMENT_KINDS).filter((kind) => !standing.some((one) => one.kind === kind))).toEqual([]);
    const practice = new Set(
      standing.filter(({ kind }) => kind === 'LEARNING_PLACE').map(({ trajectory }) => trajectory),
    );
    const learners = [...periods].filter(([, own]) => own.some(({ phase }) => phase === 'WORKPLACE_LEARNING'));
    expect(percent(learners, ([trajectory]) => practice.has(trajectory))).toBeGreaterThan(80);
  });

  test('learning places and trials follow a talk with the employer', () => {
    const intakes = grouped(
      rowsOf<{ trajectory: string; on: Day }>(rows, 'EmployerIntake'),
      ({ trajectory }) => trajectory,
    );
    for (const { trajectory, kind, startsOn } of placements.filter((one) => asksIntake(one.kind)))
      expect([kind, intakes.get(trajectory)?.some(({ on }) => on <= startsOn)]).toEqual([kind, true]);
  });

  test('what is not fitting yet has a motivation, and not everything fits', () => {
    const daring = placements.filter(({ fitVerdict }) => fitVerdict === 'UNSUITABLE');
    expect(daring.filter(({ motivation }) => !motivation)).toEqual([]);
    const known = placements.filter(({ fitVerdict }) => fitVerdict !== null);
    expect(percent(known, ({ fitVerdict }) => fitVerdict === 'SUITABLE')).toBeLessThan(60);
  });

  test('some workplaces are full, and some have room', () => {
    const today = [...workplaces.values()].map(({ id, places }) => {
      const there = standing.filter(({ workplaceProfile }) => workplaceProfile === id);
      const occupying = there.map(({ participant, ...days }) => ({ ...days, participantId: participant }));
      return occupiedOn(occupying, TODAY) / places;
    });
    expect(today.filter((share) => share === 1).length).toBeGreaterThan(1);
    expect(today.filter((share) => share < 0.5).length).toBeGreaterThan(5);
  });
});
