import { describe, expect, test } from '@jest/globals';
import { missteps, type Support } from '../../src/modules/workplace/learning-line-rules.js';
import { demoRows, grouped, rowsOf } from '../support/demo.js';

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
