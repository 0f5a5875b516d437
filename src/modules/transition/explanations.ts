import type { Vocabulary } from '../../graph/words.js';

/**
 * Why a criterion came to its outcome, in plain words. `{domains}` is filled when somebody reads it, because what may be
 * named depends on the reader (domain.md §13); days and hours are written as the language does.
 */
export const EXPLANATIONS = {
  AGREED: { nl: 'De deelnemer wil deze stap, gezegd op {day}.', en: 'The participant agreed to this step on {day}.' },
  NOT_AGREED: {
    nl: 'De deelnemer heeft de afgelopen {days} dagen niet gezegd deze stap te willen.',
    en: 'The participant has not agreed to this step in the last {days} days.',
  },
  AGREEMENT_ASKED: {
    nl: 'Vraag de deelnemer of die deze stap wil, en geef het antwoord mee.',
    en: 'Ask whether the participant wants this step, and send the answer along.',
  },
  STABLE: {
    nl: 'De deelnemer zei op {day} dat deze bouwsteen stabiel genoeg voelt.',
    en: 'The participant said on {day} that this block feels stable enough.',
  },
  STABLE_OUTDATED: {
    nl: 'De deelnemer zei op {day} dat deze bouwsteen stabiel voelt. Dat is langer dan {days} dagen geleden: vraag het opnieuw.',
    en: 'The participant said on {day} that this block feels stable. That is over {days} days ago: ask again.',
  },
  NOT_STABLE: {
    nl: 'De deelnemer zei op {day} dat deze bouwsteen nog niet stabiel voelt.',
    en: 'The participant said on {day} that this block does not feel stable yet.',
  },
  NOT_ASKED_STABLE: {
    nl: 'De deelnemer heeft in deze periode nog niet gezegd of de bouwsteen stabiel voelt.',
    en: 'The participant has not said in this period whether the block feels stable.',
  },
  BASELINE_DONE: { nl: 'De nulmeting is gedaan op {day}.', en: 'The baseline was measured on {day}.' },
  BASELINE_MISSING: {
    nl: 'Dit traject heeft nog geen nulmeting.',
    en: 'This trajectory has no baseline yet.',
  },
  ACUTE_NONE: {
    nl: 'In de laatste meting is geen domein acuut.',
    en: 'No domain is acute in the latest matrix.',
  },
  ACUTE_ATTENDED: {
    nl: 'Aan alles wat acuut is wordt gewerkt: {domains}.',
    en: 'Everything acute is attended to: {domains}.',
  },
  ACUTE_OPEN: {
    nl: 'Hier is acuut hulp nodig, en die is nog niet geregeld: {domains}.',
    en: 'Help is needed at once and not arranged yet: {domains}.',
  },
  MATRIX_RECENT: {
    nl: 'De laatste meting is van {day}, hooguit {days} dagen oud.',
    en: 'The latest matrix is of {day}, at most {days} days old.',
  },
  MATRIX_OUTDATED: {
    nl: 'De laatste meting is van {day}, meer dan {days} dagen oud.',
    en: 'The latest matrix is of {day}, more than {days} days old.',
  },
  MATRIX_MISSING: { nl: 'Er is nog geen meting.', en: 'There is no matrix yet.' },
  FOUNDATION_HOLDS: { nl: 'De basis is op orde: {domains}.', en: 'The foundation holds: {domains}.' },
  FOUNDATION_SHAKY: {
    nl: 'De basis is nog niet op orde bij: {domains}.',
    en: 'The foundation does not hold yet in: {domains}.',
  },
  APPOINTMENTS_KEPT: {
    nl: 'In de laatste {window} dagen was de deelnemer er op {present} van {counted} dagen ({presence}%).',
    en: 'In the last {window} days the participant was there on {present} of {counted} days ({presence}%).',
  },
  APPOINTMENTS_MISSED: {
    nl: 'In de laatste {window} dagen was de deelnemer er op {present} van {counted} dagen ({presence}%); de bedoeling is {presencePercent}%.',
    en: 'In the last {window} days the participant was there on {present} of {counted} days ({presence}%); {presencePercent}% is asked.',
  },
  APPOINTMENTS_FEW: {
    nl: 'In de laatste {window} dagen tellen {counted} dagen mee; er zijn er {countedDays} nodig.',
    en: 'In the last {window} days {counted} days count; {countedDays} are needed.',
  },
  ORIENTATION_DONE: {
    nl: 'De vragen van de oriëntatie zijn beantwoord en er is een arbeidsgebied gekozen.',
    en: 'The orientation is answered and a work area is chosen.',
  },
  ORIENTATION_OPEN: {
    nl: 'Van de oriëntatie zijn {answers} van {questions} vragen beantwoord; gekozen arbeidsgebieden: {areas}.',
    en: 'Of the orientation {answers} of {questions} questions are answered; chosen work areas: {areas}.',
  },
  TALENT_DONE: {
    nl: 'Het talentprogramma is gevolgd: {hours} uur in {span} weken.',
    en: 'The talent programme is done: {hours} hours in {span} weeks.',
  },
  TALENT_SHORT: {
    nl: 'Van het talentprogramma is {hours} uur gevolgd in {span} weken; nodig is {asked} uur in {spanWeeks} weken.',
    en: 'Of the talent programme {hours} hours were followed in {span} weeks; {asked} hours in {spanWeeks} weeks are asked.',
  },
  COMPETENCES_DONE: {
    nl: 'De competenties zijn gemeten op {day}.',
    en: 'The competences were measured on {day}.',
  },
  COMPETENCES_OUTDATED: {
    nl: 'De competenties zijn gemeten op {day}, meer dan {days} dagen geleden.',
    en: 'The competences were measured on {day}, more than {days} days ago.',
  },
  COMPETENCES_MISSING: {
    nl: 'De competenties zijn nog niet gemeten door een professional of de werkplek.',
    en: 'The competences were not measured yet by a professional or the workplace.',
  },
  PHASE_CYCLE_DONE: {
    nl: 'De praktijkperiode heeft een nulmeting, een tussenmeting en een eindmeting.',
    en: 'The practice period has a baseline, an interim and a final measurement.',
  },
  PHASE_CYCLE_INCOMPLETE: {
    nl: 'De praktijkperiode heeft nog niet alle drie de metingen: begin, tussen en eind (eind in deze periode).',
    en: 'The practice period does not have all three measurements yet: baseline, interim and final (the final in this period).',
  },
  PHASE_CYCLE_SAME_DAY: {
    nl: 'De drie metingen van de praktijkperiode zijn niet op drie verschillende dagen gedaan.',
    en: 'The three measurements of the practice period were not taken on three different days.',
  },
  PRACTICE_DONE: { nl: 'Er is {hours} uur praktijk gedaan.', en: '{hours} hours of practice were done.' },
  PRACTICE_SHORT: {
    nl: 'Er is {hours} uur praktijk gedaan van de {asked} uur die nodig is.',
    en: '{hours} hours of practice were done of the {asked} that are asked.',
  },
  SUPPORT_GIVEN: {
    nl: 'Op de werkplek is {hours} uur begeleiding gegeven.',
    en: '{hours} hours of support were given at the workplace.',
  },
  SUPPORT_SHORT: {
    nl: 'Op de werkplek is {hours} uur begeleiding gegeven van de {asked} uur die de bedoeling is.',
    en: '{hours} hours of support were given at the workplace of the {asked} that are meant.',
  },
  QUALIFICATION_EARNED: {
    nl: 'Behaalde certificaten in dit traject: {count}.',
    en: 'Certificates earned in this trajectory: {count}.',
  },
  QUALIFICATION_NONE: {
    nl: 'In dit traject is nog geen certificaat behaald.',
    en: 'No certificate was earned in this trajectory yet.',
  },
  CONTRACT_SIGNED: {
    nl: 'Er is een getekend contract dat begint op {day}.',
    en: 'There is a signed contract that starts on {day}.',
  },
  CONTRACT_STARTS_LATE: {
    nl: 'Het getekende contract begint op {day}; dat moet uiterlijk {limit} zijn.',
    en: 'The signed contract starts on {day}; it must start by {limit}.',
  },
  CONTRACT_MISSING: {
    nl: 'Er is nog geen getekend contract in dit traject.',
    en: 'There is no signed contract in this trajectory yet.',
  },
  SHELTERED_AGREED: {
    nl: 'Er is een beschutte werkplek afgesproken vanaf {day}.',
    en: 'A sheltered place is agreed from {day}.',
  },
  SHELTERED_STARTS_LATE: {
    nl: 'De beschutte werkplek begint op {day}; dat moet uiterlijk {limit} zijn.',
    en: 'The sheltered place starts on {day}; it must start by {limit}.',
  },
  SHELTERED_MISSING: {
    nl: 'Er is nog geen beschutte werkplek afgesproken.',
    en: 'No sheltered place is agreed yet.',
  },
  JOB_KEPT: {
    nl: 'Het werk loopt sinds {since}, {months} maanden of langer.',
    en: 'The job has run since {since}, {months} months or longer.',
  },
  JOB_TOO_SHORT: {
    nl: 'Het werk telt mee sinds {since}; op {reached} is dat {months} maanden.',
    en: 'The job counts since {since}; that will be {months} months on {reached}.',
  },
  JOB_NOT_RUNNING: { nl: 'Er loopt op deze dag geen contract.', en: 'No contract runs on this day.' },
  FINAL_DONE: { nl: 'De eindmeting is gedaan op {day}.', en: 'The final measurement was taken on {day}.' },
  FINAL_MISSING: {
    nl: 'Er is nog geen eindmeting sinds deze bouwsteen begon op {start}.',
    en: 'There is no final measurement yet since this block began on {start}.',
  },
  AFTERCARE_AGREED: {
    nl: 'De nazorg is op {day} afgesproken met werkgever en deelnemer.',
    en: 'Aftercare was agreed with employer and participant on {day}.',
  },
  AFTERCARE_NOT_AGREED: {
    nl: 'De nazorg is voor deze periode nog niet afgesproken.',
    en: 'Aftercare is not agreed yet for this period.',
  },
  AFTERCARE_GIVEN: { nl: 'Er is {hours} uur nazorg gegeven.', en: '{hours} hours of aftercare were given.' },
  AFTERCARE_SHORT: {
    nl: 'Er is {hours} uur nazorg gegeven van de {asked} uur die is afgesproken.',
    en: '{hours} hours of aftercare were given of the {asked} that were agreed.',
  },
  LADDER_REACHED: {
    nl: 'De deelnemer staat op trede {rung}; bij deze stap past trede {expected} of hoger.',
    en: 'The participant is on rung {rung}; rung {expected} or higher fits this step.',
  },
  LADDER_BELOW: {
    nl: 'De deelnemer staat op trede {rung}; bij deze stap past meestal trede {expected} of hoger.',
    en: 'The participant is on rung {rung}; rung {expected} or higher usually fits this step.',
  },
  LADDER_UNKNOWN: {
    nl: 'De trede op de participatieladder is nog niet bepaald.',
    en: 'The rung on the participation ladder was not assessed yet.',
  },
  WITHIN_GUIDELINE: {
    nl: 'Deze bouwsteen duurt tot en met {last} binnen de richtlijn van {months} maanden.',
    en: 'This block is within the guideline of {months} months up to {last}.',
  },
  OVER_GUIDELINE: {
    nl: 'Deze bouwsteen duurt langer dan de richtlijn van {months} maanden, die liep tot en met {last}.',
    en: 'This block takes longer than the guideline of {months} months, which ran up to {last}.',
  },
} satisfies Vocabulary;
export type ExplanationKey = keyof typeof EXPLANATIONS;
