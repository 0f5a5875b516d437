import { parse } from 'csv-parse/sync';

/** A municipality as the shipped list has it; latitude and longitude of its centre in degrees. */
export interface MunicipalityRow {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * The municipalities of the shipped list.
 * @param csv the text of `data/municipalities.csv`: code, name, province, latitude, longitude.
 * @throws when the shipped file is broken, which is a bug.
 */
export function municipalityList(csv: string): MunicipalityRow[] {
  const rows = parse(csv, { columns: true, bom: true, trim: true, skip_empty_lines: true }) as Record<string, string>[];
  return rows.map(({ code = '', name = '', province = '', ...place }) => {
    const [latitude, longitude] = [Number(place.latitude), Number(place.longitude)];
    if (!/^GM\d{4}$/.test(code) || !name || !province || Number.isNaN(latitude + longitude)) {
      throw new Error(`data/municipalities.csv is broken at "${code}".`);
    }
    return { code, name, province, latitude, longitude };
  });
}
