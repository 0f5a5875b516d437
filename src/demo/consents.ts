import type { AgreementWay, ConsentKind } from '../modules/participant/consent-words.js';
import { consentRuns, type GivenConsent } from '../modules/participant/consents.js';
import { statusOn } from '../modules/placement/placement-days.js';
import { type DayNumber, dayNumber, dayText, instantText } from './calendar.js';
import { isMinor } from './people.js';
import type { PlacementRow } from './places/placement-row.js';
import type { Random, Weighted } from './random.js';
import type { Life } from './story/life.js';
import { CONSENT_SCOPES, CONSENT_WORDS } from './texts/consents.js';
import { ATTENTION, TALENTS } from './texts/personal.js';

/** How many give a consent, and how many of them withdraw it (demo-data.md §5). */
const SHARES: Readonly<Partial<Record<ConsentKind, { readonly given: number; readonly withdrawn: number }>>> = {
  BRIEFING: { given: 0.71, withdrawn: 0.05 },
  PHOTO: { given: 0.38, withdrawn: 0.03 },
};
const WAYS: Weighted<AgreementWay> = [
  ['SIGNED', 60],
  ['SPOKEN', 25],
  ['PORTAL', 15],
];
/** Some want one employer to know, not every next one. */
const FOR_ONE_EMPLOYER = 0.15;
const BRIEFED = 0.85;

/** What somebody consented to in the first weeks, and what employers were told since. */
export function addConsents(life: Life, startsOn: DayNumber): void {
  const random = life.stream('consents');
  for (const [kind, { given, withdrawn }] of Object.entries(SHARES)) {
    if (!random.chance(given)) continue;
    const givenOn = Math.min(life.source.today, startsOn + random.whole(0, 20));
    const left = random.chance(withdrawn) ? Math.min(life.source.today, givenOn + random.whole(10, 200)) : null;
    const consent = addConsent(life, random, { kind: kind as ConsentKind, givenOn, withdrawnOn: left });
    if (kind === 'BRIEFING') addBriefings(life, random, consent);
  }
}

interface Given {
  readonly kind: ConsentKind;
  readonly givenOn: DayNumber;
  readonly withdrawnOn: DayNumber | null;
}

function addConsent(life: Life, random: Random, { kind, givenOn, withdrawnOn }: Given): GivenConsent {
  const { participant, person } = life.source;
  const employer = employerOf(life, life.placements.at(-1));
  const limited = kind === 'BRIEFING' && employer && random.chance(FOR_ONE_EMPLOYER);
  const row = life.records.add('Consent', {
    ...{ id: life.records.id(), version: withdrawnOn === null ? 1 : 2, participant, kind },
    scope: random.pick(CONSENT_SCOPES[kind]),
    organization: limited ? employer : null,
    givenOn: dayText(givenOn),
    until: null,
    withdrawnOn: withdrawnOn === null ? null : dayText(withdrawnOn),
    givenBy: isMinor(person, givenOn) ? 'REPRESENTATIVE' : 'PARTICIPANT',
    how: random.weighted(WAYS),
    words: random.chance(0.4) ? random.pick(CONSENT_WORDS) : null,
    recordedAt: instantText(givenOn, random.whole(0, 400)),
  });
  return { ...row, organizationId: row.organization };
}

/** Where somebody works: the key of the organization. */
function employerOf({ source }: Life, placement: PlacementRow | undefined): string | undefined {
  return source.employers.find(({ workplace }) => workplace === placement?.workplaceProfile)?.organization;
}

/** Most employers where somebody works today were told on the first day, or when the consent came. */
function addBriefings(life: Life, random: Random, consent: GivenConsent): void {
  const today = dayText(life.source.today);
  for (const placement of life.placements) {
    const { id, startsOn } = placement;
    const sharedOn = startsOn > consent.givenOn ? startsOn : consent.givenOn;
    const meant = consent.organizationId === null || consent.organizationId === employerOf(life, placement);
    if (statusOn(placement, today) !== 'ACTIVE' || !meant || !consentRuns(consent, sharedOn)) continue;
    if (!random.chance(BRIEFED)) continue;
    life.records.add('Briefing', {
      ...{
        id: life.records.id(),
        placement: id,
        talents: random.pick(TALENTS),
        pointsOfAttention: random.pick(ATTENTION),
      },
      ...{ sharedOn, recordedBy: life.source.coaches[0], recordedAt: instantText(dayNumber(sharedOn), 450) },
    });
  }
}
