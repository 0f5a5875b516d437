import type { Vocabulary } from '../../graph/words.js';

/** Sentences of the refusals of instruments and of answers in them. */
export const MESSAGES = {
  RATER_NOT_YOURS: {
    nl: 'Dit oordeel is van een ander: een deelnemer legt het eigen oordeel vast, een werkplek dat van de werkplek.',
    en: 'This judgement is somebody else’s: a participant records the own one, a workplace that of the workplace.',
  },
  DOMAIN_HIDDEN: {
    nl: 'Dit gaat over een domein dat u niet mag zien. Vraag een collega die dit wel mag zien.',
    en: 'This is about a domain that you may not see. Ask a colleague who may.',
  },
  LEVEL_OUTSIDE_SCALE: {
    nl: 'Niveau {level} past niet op de schaal. Kies een heel getal van {min} tot en met {max}.',
    en: 'Level {level} is not on the scale. Choose a whole number from {min} to {max}.',
  },
  LEVEL_OR_REASON: {
    nl: 'Geef bij {item} een niveau, of een reden waarom er niet gemeten is. Niet allebei.',
    en: 'Give {item} a level, or a reason why it was not assessed. Not both.',
  },
  ITEM_UNKNOWN: {
    nl: 'Het onderdeel {item} hoort niet bij dit instrument.',
    en: 'The item {item} is not part of this instrument.',
  },
  ITEM_TWICE: {
    nl: 'Het onderdeel {item} staat er meer dan één keer in.',
    en: 'The item {item} is given more than once.',
  },
  INSTRUMENT_UNKNOWN: {
    nl: 'Het instrument {code} {version} kennen we niet.',
    en: 'The instrument {code} {version} is unknown.',
  },
  INSTRUMENT_EXISTS: {
    nl: 'Versie {version} van {code} is er al. Een versie verandert niet; geef deze een nieuwe naam.',
    en: 'Version {version} of {code} is there already. A version never changes; give this one a new name.',
  },
  AGES_INVALID: {
    nl: 'De leeftijden van {min} tot en met {max} kunnen niet. Geef de laagste eerst.',
    en: 'The ages from {min} to {max} are not possible. Give the lowest first.',
  },
  INSTRUMENT_KIND_DIFFERS: {
    nl: 'Het instrument {code} {version} is voor een andere soort meting.',
    en: 'The instrument {code} {version} is for another kind of measurement.',
  },
  INSTRUMENT_RETIRED: {
    nl: 'Het instrument {code} {version} is vervangen. Meet met de nieuwe versie.',
    en: 'The instrument {code} {version} was replaced. Measure with the new version.',
  },
  INSTRUMENT_NOT_FOR_AGE: {
    nl: 'Het instrument {code} {version} past niet bij de leeftijd op de meetdag ({age} jaar).',
    en: 'The instrument {code} {version} is not meant for the age on the day of measuring ({age} years).',
  },
  RATER_NOT_POSSIBLE: {
    nl: 'Een werkplek beoordeelt alleen competenties.',
    en: 'A workplace judges competences only.',
  },
  SCALE_INVALID: {
    nl: 'De schaal van {min} tot {max} kan niet. Geef twee hele getallen, het laagste eerst.',
    en: 'A scale from {min} to {max} is not possible. Give two whole numbers, the lowest first.',
  },
  SCALE_TOO_LONG: {
    nl: 'De schaal van {min} tot {max} is te lang. Er zijn hoogstens {steps} stappen boven het laagste niveau.',
    en: 'The scale from {min} to {max} is too long. It has at most {steps} steps above its lowest level.',
  },
  SCALE_LABELS_INCOMPLETE: {
    nl: 'De schaal heeft {levels} niveaus, maar er zijn {labels} namen.',
    en: 'The scale has {levels} levels, but there are {labels} labels.',
  },
  IMPORT_EMPTY: {
    nl: 'Er staan geen onderdelen in dit bestand.',
    en: 'There are no items in this file.',
  },
  IMPORT_TOO_LONG: {
    nl: 'Dit bestand heeft {lines} regels. Er kunnen er hoogstens {max} in.',
    en: 'This file has {lines} lines. It can have at most {max}.',
  },
  IMPORT_LINE_BROKEN: {
    nl: 'Regel {line} is niet te lezen, bij kolom {column}. Kijk naar aanhalingstekens en het aantal kolommen.',
    en: 'Line {line} cannot be read, at column {column}. Look at the quotes and the number of columns.',
  },
  IMPORT_COLUMN_MISSING: {
    nl: 'De kolom {name} ontbreekt op regel {line}.',
    en: 'The column {name} is missing in line {line}.',
  },
  IMPORT_COLUMN_UNKNOWN: {
    nl: 'Regel {line}, kolom {column}: de kolom „{name}” kennen we niet.',
    en: 'Line {line}, column {column}: the column “{name}” is unknown.',
  },
  IMPORT_COLUMN_TWICE: {
    nl: 'Regel {line}, kolom {column}: de kolom {name} staat er twee keer.',
    en: 'Line {line}, column {column}: the column {name} stands there twice.',
  },
  IMPORT_VALUE_MISSING: {
    nl: 'Regel {line}, kolom {column}: vul {name} in.',
    en: 'Line {line}, column {column}: fill in {name}.',
  },
  IMPORT_VALUE_TOO_LONG: {
    nl: 'Regel {line}, kolom {column}: {name} is langer dan {max} tekens.',
    en: 'Line {line}, column {column}: {name} is longer than {max} characters.',
  },
  IMPORT_VALUE_UNKNOWN: {
    nl: 'Regel {line}, kolom {column}: deze waarde van {name} kennen we niet.',
    en: 'Line {line}, column {column}: this value of {name} is unknown.',
  },
  IMPORT_BAD_TEXT: {
    nl: 'Regel {line}, kolom {column}: {name} bevat tekens die we niet kunnen bewaren. Sla het bestand op als UTF-8.',
    en: 'Line {line}, column {column}: {name} holds characters that cannot be stored. Save the file as UTF-8.',
  },
  IMPORT_CODE_TWICE: {
    nl: 'Regel {line}, kolom {column}: de code {value} staat al op regel {first}.',
    en: 'Line {line}, column {column}: the code {value} stands in line {first} already.',
  },
  IMPORT_GROUP_DIFFERS: {
    nl: 'Regel {line}, kolom {column}: de groep {value} heeft op regel {first} een andere naam.',
    en: 'Line {line}, column {column}: the group {value} has another name in line {first}.',
  },
  IMPORT_SENSITIVITY_DIFFERS: {
    nl: 'Regel {line}, kolom {column}: de gevoeligheid {value} past niet bij {code}. Strafrechtelijk is alleen het domein Justitie van een matrix.',
    en: 'Line {line}, column {column}: the sensitivity {value} does not fit {code}. Only the domain Justice of a matrix is criminal.',
  },
  IMPORT_DATE_INVALID: {
    nl: 'Regel {line}, kolom {column}: {name} is geen dag zoals 2013-05-17, of ligt in de toekomst.',
    en: 'Line {line}, column {column}: {name} is no day like 2013-05-17, or lies in the future.',
  },
  IMPORT_LEVEL_INVALID: {
    nl: 'Regel {line}, kolom {column}: geef een niveau van {min} tot en met {max}, of de code van een reden.',
    en: 'Line {line}, column {column}: give a level from {min} to {max}, or the code of a reason.',
  },
  IMPORT_SCORE_TWICE: {
    nl: 'Regel {line}, kolom {column}: dit domein van deze meting staat al op regel {first}.',
    en: 'Line {line}, column {column}: this domain of this measurement stands in line {first} already.',
  },
  IMPORT_MEASURED_ALREADY: {
    nl: 'Regel {line}, kolom {column}: deze meting is al eerder ingelezen.',
    en: 'Line {line}, column {column}: this measurement was imported before.',
  },
  IMPORT_NOTHING_SCORED: {
    nl: 'Regel {line}, kolom {column}: deze meting heeft geen enkel niveau.',
    en: 'Line {line}, column {column}: this measurement has no level at all.',
  },
} satisfies Vocabulary;
