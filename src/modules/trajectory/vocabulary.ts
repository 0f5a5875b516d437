import type { Vocabulary } from '../../graph/words.js';

/** The four building blocks of a trajectory, in order (domain.md §3). */
export const PHASES = {
  CARE_AND_ACTIVATION: {
    nl: 'zorg en sociale activering',
    en: 'care and social activation',
    description: 'Phase 1 (bouwsteen 1, Zorg & sociale activering): getting the basics in order.',
  },
  TALENT_DEVELOPMENT: {
    nl: 'dagactivering en talentontwikkeling',
    en: 'day activation and talent development',
    description: 'Phase 2 (bouwsteen 2, Dagactivering & talentontwikkeling): talents, self-confidence and perspective.',
  },
  WORKPLACE_LEARNING: {
    nl: 'leren en werken in de praktijk',
    en: 'learning and working in practice',
    description: 'Phase 3 (bouwsteen 3, Leren & werken in de praktijk): learning at a fitting workplace.',
  },
  AFTERCARE: {
    nl: 'nazorg op de werkplek',
    en: 'aftercare at the workplace',
    description: 'Phase 4 (bouwsteen 4, Nazorg op de werkplek): keeping the job.',
  },
} satisfies Vocabulary;
export type Phase = keyof typeof PHASES;

const PHASE_ORDER = Object.keys(PHASES) as Phase[];

/** The number of a phase, 1 to 4. */
export function phaseNumber(phase: Phase): number {
  return PHASE_ORDER.indexOf(phase) + 1;
}

/** The phase with a number from 1 to 4, `undefined` for any other number. */
export function phaseOf(number: number): Phase | undefined {
  return PHASE_ORDER[number - 1];
}

/** What a trajectory is doing now (domain.md §6). */
export const TRAJECTORY_STATUSES = {
  ACTIVE: { nl: 'actief', en: 'active', description: 'The trajectory runs.' },
  PAUSED: { nl: 'gepauzeerd', en: 'paused', description: 'The trajectory rests for a while; it can resume.' },
  ENDED: { nl: 'beëindigd', en: 'ended', description: 'The trajectory has ended, with an outcome.' },
} satisfies Vocabulary;
export type TrajectoryStatus = keyof typeof TRAJECTORY_STATUSES;

/** The recorded steps of a trajectory (domain.md §6). */
export const TRANSITION_KINDS = {
  START: { nl: 'start', en: 'start', description: 'The trajectory begins, in phase 1.' },
  ADVANCE: { nl: 'stap vooruit', en: 'step forward', description: 'On to the next phase.' },
  FALL_BACK: { nl: 'stap terug', en: 'step back', description: 'For a while back to an earlier phase (terugval).' },
  OUTPLACE: {
    nl: 'uitplaatsing',
    en: 'outplacement',
    description: 'From phase 2 straight to regular work (phase 4) or to sheltered work (the trajectory ends).',
  },
  COMPLETE: { nl: 'afgerond', en: 'completed', description: 'The job was kept: the trajectory ends from phase 4.' },
  STOP: { nl: 'gestopt', en: 'stopped', description: 'The trajectory ends in another way, with an outcome.' },
} satisfies Vocabulary;
export type TransitionKind = keyof typeof TRANSITION_KINDS;

/** How a trajectory ended (domain.md §6). */
export const TRAJECTORY_OUTCOMES = {
  REGULAR_WORK: { nl: 'afgerond, aan het werk', en: 'completed, at work', description: 'Given by COMPLETE only.' },
  SHELTERED_WORK: {
    nl: 'uitgeplaatst, beschut werk',
    en: 'placed in sheltered work',
    description: 'Given by an outplacement to sheltered work only.',
  },
  FOUND_WORK: { nl: 'gestopt, werk gevonden', en: 'stopped, found work' },
  EDUCATION: { nl: 'gestopt, naar een opleiding', en: 'stopped, went to school' },
  DAY_ACTIVITY: { nl: 'gestopt, blijvende dagbesteding', en: 'stopped, lasting day activity' },
  VOLUNTARY_WORK: { nl: 'gestopt, vrijwilligerswerk', en: 'stopped, voluntary work' },
  CARE: { nl: 'gestopt, eerst zorg nodig', en: 'stopped, care comes first' },
  OTHER_PROVIDER: { nl: 'gestopt, verder bij een andere aanbieder', en: 'stopped, goes on with another provider' },
  MOVED: { nl: 'gestopt, verhuisd', en: 'stopped, moved' },
  OWN_CHOICE: { nl: 'gestopt, eigen keuze', en: 'stopped, own choice' },
  LOST_CONTACT: { nl: 'gestopt, contact verloren', en: 'stopped, lost contact' },
  DETENTION: { nl: 'gestopt, in detentie', en: 'stopped, in detention' },
  DECEASED: { nl: 'overleden', en: 'deceased' },
  OTHER: { nl: 'gestopt, andere reden', en: 'stopped, other reason', description: 'Asks a note.' },
} satisfies Vocabulary;
export type TrajectoryOutcome = keyof typeof TRAJECTORY_OUTCOMES;

/** Outcomes in groups, which is all that a municipality sees (domain.md §6, §13). */
export const OUTCOME_GROUPS = {
  WORK: { nl: 'werk', en: 'work' },
  EDUCATION: { nl: 'opleiding', en: 'education' },
  PARTICIPATION: { nl: 'meedoen', en: 'taking part', description: 'Lasting day activity or voluntary work.' },
  CARE: { nl: 'zorg', en: 'care' },
  OTHER: { nl: 'anders', en: 'other' },
} satisfies Vocabulary;
export type OutcomeGroup = keyof typeof OUTCOME_GROUPS;

const GROUPS: Partial<Record<TrajectoryOutcome, OutcomeGroup>> = {
  FOUND_WORK: 'WORK',
  REGULAR_WORK: 'WORK',
  SHELTERED_WORK: 'WORK',
  EDUCATION: 'EDUCATION',
  DAY_ACTIVITY: 'PARTICIPATION',
  VOLUNTARY_WORK: 'PARTICIPATION',
  CARE: 'CARE',
};

/** The group of an outcome; what is in no other group is `OTHER`. */
export function outcomeGroupOf(outcome: TrajectoryOutcome): OutcomeGroup {
  return GROUPS[outcome] ?? 'OTHER';
}

/** Why someone falls back (domain.md §6). */
export const FALL_BACK_REASONS = {
  RELAPSE: { nl: 'oude problemen kwamen terug', en: 'old problems came back' },
  HEALTH: { nl: 'gezondheid', en: 'health' },
  HOUSING: { nl: 'wonen', en: 'housing' },
  FINANCES: { nl: 'geldzaken', en: 'finances' },
  PLACEMENT_ENDED: { nl: 'de werkplek is gestopt', en: 'the placement ended' },
  JOB_LOST: { nl: 'de baan is verloren', en: 'the job was lost', description: 'Ends a running contract.' },
  OWN_WISH: { nl: 'eigen wens', en: 'own wish' },
  OTHER: { nl: 'andere reden', en: 'other reason', description: 'Asks a note.' },
} satisfies Vocabulary;
export type FallBackReason = keyof typeof FALL_BACK_REASONS;

/** What the participant thinks of a fall-back (domain.md §6). */
export const PARTICIPANT_VIEWS = {
  AGREES: { nl: 'is het ermee eens', en: 'agrees' },
  DISAGREES: { nl: 'is het er niet mee eens', en: 'disagrees', description: "Asks the participant's own words." },
  NOT_REACHED: { nl: 'nog niet gesproken', en: 'not reached yet' },
} satisfies Vocabulary;
export type ParticipantView = keyof typeof PARTICIPANT_VIEWS;

/** The law under which a trajectory is paid (domain.md §3). */
export const LEGAL_FRAMES = {
  WLZ: { nl: 'Wlz', en: 'Wlz', description: 'Wet langdurige zorg (long-term care).' },
  WMO: { nl: 'Wmo', en: 'Wmo', description: 'Wet maatschappelijke ondersteuning (social support).' },
  JEUGDWET: { nl: 'Jeugdwet', en: 'Jeugdwet', description: 'Jeugdwet (youth care).' },
  PARTICIPATIEWET: { nl: 'Participatiewet', en: 'Participatiewet', description: 'Participatiewet (participation).' },
  PASSEND_ONDERWIJS: { nl: 'Passend onderwijs', en: 'Passend onderwijs', description: 'Fitting education.' },
  UWV: { nl: 'UWV', en: 'UWV', description: 'Uitvoeringsinstituut Werknemersverzekeringen (employee insurance).' },
  OTHER: { nl: 'anders', en: 'other' },
} satisfies Vocabulary;
export type LegalFrame = keyof typeof LEGAL_FRAMES;

/** The participant's own answer to "does this block feel stable enough?" (domain.md §6). */
export const STABILITY_ANSWERS = {
  YES: { nl: 'ja', en: 'yes' },
  ALMOST: { nl: 'bijna', en: 'almost' },
  NO: { nl: 'nog niet', en: 'not yet' },
} satisfies Vocabulary;
export type StabilityAnswer = keyof typeof STABILITY_ANSWERS;

/** The ground of the GDPR, article 6, on which personal data of a trajectory are kept (domain.md §15). */
export const PROCESSING_GROUNDS = {
  PUBLIC_TASK: {
    nl: 'taak van algemeen belang',
    en: 'public task',
    description: 'A task in the public interest, for which the municipality or the state asks the organization.',
  },
  LEGAL_OBLIGATION: {
    nl: 'wettelijke verplichting',
    en: 'legal obligation',
    description: 'A law obliges the organization to keep them, such as a duty to keep a file.',
  },
  CONTRACT: {
    nl: 'overeenkomst',
    en: 'contract',
    description: 'A contract with the participant, who asked for the guidance.',
  },
  CONSENT: {
    nl: 'toestemming',
    en: 'consent',
    description: 'Consent by the participant, only where there is no other ground.',
  },
} satisfies Vocabulary;
export type ProcessingGround = keyof typeof PROCESSING_GROUNDS;
