import type { FallBackReason, TrajectoryOutcome } from '../../modules/trajectory/vocabulary.js';
import type { CriterionCode } from '../../modules/transition/vocabulary.js';

/** Why a job coach lets a criterion go. */
export const MOTIVATIONS: Partial<Record<CriterionCode, readonly string[]>> = {
  FEELS_STABLE: [
    'Samen besproken: spannend, maar wachten helpt niet. We houden elke week contact.',
    'De vraag is vergeten. In het gesprek van vandaag geeft de deelnemer aan dat het goed voelt.',
  ],
  MATRIX_RECENT: [
    'De meting is iets ouder. Er is sindsdien weinig veranderd; we meten in de nieuwe bouwsteen.',
    'Meten kan pas over twee weken. De stap hoeft daar niet op te wachten.',
  ],
  FOUNDATION_STABLE: [
    'Nog niet alles staat stevig, maar de hulp is geregeld en het ritme doet juist goed.',
    'Er is een plan met de wijkcoach. Wachten zou de deelnemer moed kosten.',
  ],
  APPOINTMENTS_KEPT: [
    'Door ziekte thuis werd een aantal afspraken gemist. Er is steeds netjes afgebeld.',
    'Nog kort bezig, maar de motivatie is groot en elke afspraak tot nu toe telde.',
  ],
  TALENT_PROGRAMME_DONE: [
    'De kern van het talentprogramma is gevolgd. De rest voegt nu weinig toe.',
    'Het programma is bijna helemaal gedaan. De laatste keren halen we in op de leerwerkplek.',
  ],
  PHASE_CYCLE_MEASURED: [
    'De tussenmeting is niet gelukt door ziekte. Het beeld van de werkbegeleider is duidelijk.',
    'Begin en einde zijn gemeten; de groei is voor iedereen te zien.',
  ],
  PRACTICE_HOURS_DONE: [
    'Bijna alle praktijkuren zijn gemaakt, en het werk gaat zelfstandig.',
    'De werkgever wil nu al door. De laatste uren tellen mee in de nieuwe baan.',
  ],
  JOB_RETAINED: [
    'Het contract loopt goed. De laatste weken volgen we op afstand.',
    'De deelnemer en de werkgever vinden beiden dat het zonder ons kan.',
  ],
  FINAL_MEASURED: [
    'De deelnemer wil geen laatste meting meer: het gaat goed zo.',
    'Door de werktijden is de eindmeting niet gelukt. Het eindgesprek is wel gehouden.',
  ],
  AFTERCARE_AGREED: [
    'De afspraken over nazorg staan in het gespreksverslag, werkgever en deelnemer hebben getekend.',
    'Nazorg is mondeling afgesproken: elke twee weken een kort gesprek op de werkplek.',
  ],
};

/** A participant's words with an agreement. */
export const AGREEMENT_WORDS: readonly string[] = [
  'Ik heb er zin in.',
  'Ik ben er klaar voor.',
  'Spannend, maar ik wil het proberen.',
  'Ja, dit is een goede stap.',
  'Goed, als mijn jobcoach erbij blijft.',
];

/** A participant's words with the question whether the block feels stable. */
export const STABILITY_WORDS = {
  YES: ['Ja, ik sta op tijd op en het lukt.', 'Het voelt goed zo.', 'Ik kan dit nu.'],
  ALMOST: ['Bijna. Ik slaap nog slecht.', 'Best wel, alleen geld is nog lastig.', 'Ja, als ik maar iemand kan bellen.'],
  NO: ['Nog niet, het gaat te snel.', 'Ik twijfel nog.'],
} as const;

export const PAUSE_REASONS: readonly string[] = [
  'Opname in het ziekenhuis; daarna pakken we het weer op.',
  'Even rust nodig. We bellen elke week.',
  'Zorg voor een familielid.',
  'Verhuizing en alles wat daarbij komt.',
  'Behandeling die overdag valt.',
];

/** A note with a fall-back. */
export const FALL_BACK_NOTES: Readonly<Record<FallBackReason, string>> = {
  RELAPSE: 'Oude gewoontes kwamen terug. We beginnen weer klein, met dagelijks contact.',
  HEALTH: 'De gezondheid vraagt nu meer aandacht dan het werk.',
  HOUSING: 'De woonplek viel weg. Eerst een dak boven het hoofd.',
  FINANCES: 'Schulden geven te veel onrust. Eerst overzicht met de schuldhulp.',
  PLACEMENT_ENDED: 'De werkplek stopte. We zoeken samen een nieuwe.',
  JOB_LOST: 'Het contract is niet doorgegaan. We kijken wat er wel past.',
  OWN_WISH: 'De deelnemer wil zelf even terug om sterker te worden.',
  OTHER: 'Er speelt veel thuis. We doen het een tijd rustiger aan.',
};

/** A participant's words with a fall-back, when agreeing and when not. */
export const VIEW_WORDS = {
  AGREES: ['Dit is even beter voor mij.', 'Ik baal, maar het klopt wel.'],
  DISAGREES: ['Ik wil liever door op mijn werkplek.', 'Ik vind dat ik nog een kans verdien.'],
} as const;

/** A note with an end; `OTHER` asks one. */
export const STOP_NOTES: Partial<Record<TrajectoryOutcome, readonly string[]>> = {
  LOST_CONTACT: [
    'Na brieven, telefoontjes en twee huisbezoeken geen contact meer. De deur blijft open.',
    'De deelnemer reageert al weken niet. De verwijzer weet ervan.',
  ],
  CARE: ['Eerst is behandeling nodig. Terugkomen kan altijd.', 'Overgedragen aan de zorg, met een warme overdracht.'],
  EDUCATION: [
    'Start met een entree-opleiding.',
    'Gaat naar een mbo-opleiding met een leerwerkplek.',
    'Terug naar school, met hulp van de trajectbegeleider.',
  ],
  MOVED: ['Verhuisd. Het dossier is met toestemming overgedragen.'],
  OWN_CHOICE: [
    'Wil op eigen kracht verder. Dat respecteren we.',
    'Kiest ervoor om te stoppen. In het eindgesprek is verteld dat terugkomen kan.',
  ],
  OTHER: ['Past op dit moment niet bij de thuissituatie.', 'In overleg met de gemeente een andere weg gekozen.'],
  OTHER_PROVIDER: ['Gaat aan de slag op een beschutte werkplek bij het sociaal werkbedrijf, met advies van het UWV.'],
  DAY_ACTIVITY: ['Blijft met plezier op de vaste plek in de dagbesteding.'],
};

export const REVOKE_REASON = 'De datum was verkeerd ingetypt.';

/** Why the programme was tailored. */
export const TAILORING_REASONS: readonly string[] = [
  'Kortere dagen, omdat de energie snel op is.',
  'Rustiger opbouw na een behandeling.',
  'Meer tijd, omdat leren via herhalen gaat.',
  'Naast de zorg voor een kind past een kortere week.',
];
