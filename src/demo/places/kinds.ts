import type { OrganizationKind } from '../../modules/organization/vocabulary.js';
import type { SectorCode, WorkAreaCode } from '../../modules/reference/vocabulary.js';
import type { SkillCode } from '../instrument-keys.js';

/** A place on the map with its owner; the first twelve are named, later ones made. */
export interface Site {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly municipality: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Which work fits here. */
  readonly areas: readonly WorkAreaCode[];
}

/** What a workplace asks in one item. */
export interface Asked {
  readonly item: SkillCode;
  readonly level: number;
  readonly weight: 1 | 2 | 3;
  readonly essential: boolean;
}

/** A workplace before it has keys. */
export interface Work {
  readonly name: string;
  readonly tasks: string;
  readonly area: WorkAreaCode;
  readonly sector: SectorCode | null;
  readonly guidance: number;
  readonly shelter: number;
  readonly rung: Rung;
  readonly places: number;
  readonly hoursPerWeek: number;
  readonly active: boolean;
  /** Items that are typical for the work, as `item level`, essential ones with a star. */
  readonly typical: readonly string[];
}

/** Rungs of the ladder that workplaces have. */
export type Rung = 2 | 3 | 4 | 5;
