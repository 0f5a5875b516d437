import type { RegistrationStatus } from '../modules/participant/registration-words.js';
import { type DayNumber, dayText, instantText } from './calendar.js';
import { HOME_TOWNS } from './municipalities.js';
import { drawName, exampleEmail } from './names.js';
import type { Person } from './people.js';
import { Random, type Weighted } from './random.js';
import type { Records } from './records.js';
import { REFERRED_NOTE, REGISTERED } from './texts/personal.js';

interface Accepted {
  readonly participant: string;
  readonly organization: string;
  readonly number: number;
  readonly person: Person;
  readonly acceptedOn: DayNumber;
}

/** Most participants began with a question; it is told with what they are. */
export function addAccepted(
  records: Records,
  { participant, organization, number, person, acceptedOn }: Accepted,
): void {
  const random = new Random(participant, 'registration');
  if (!random.chance(0.7)) return;
  const receivedOn = acceptedOn - random.whole(3, 30);
  addRow(records, random, {
    ...{ organization, participant, status: 'ACCEPTED', receivedOn, since: acceptedOn, note: null },
    ...{ name: [person.name.givenName, person.name.infix, person.name.familyName].filter(Boolean).join(' ') },
    ...{ email: exampleEmail(person.name, number), municipality: person.town.code },
    wishedWorkArea: person.dream?.area ?? null,
  });
}

const WAITING: Weighted<RegistrationStatus> = [
  ['RECEIVED', 40],
  ['INTAKE_PLANNED', 30],
  ['WAITING', 15],
  ['REFERRED', 15],
];

/** Questions of the last weeks that nobody has accepted yet. */
export function addWaiting(
  records: Records,
  random: Random,
  { organization, today }: { readonly organization: string; readonly today: DayNumber },
): void {
  for (let i = 0; i < 12; i += 1) {
    const person = drawName(random);
    const status = random.weighted(WAITING);
    const receivedOn = today - random.whole(1, 25);
    addRow(records, random, {
      ...{ organization, participant: null, status, receivedOn },
      since: status === 'RECEIVED' ? receivedOn : random.whole(receivedOn, today),
      note: status === 'REFERRED' ? REFERRED_NOTE : null,
      name: [person.givenName, person.infix, person.familyName].filter(Boolean).join(' '),
      ...{ email: exampleEmail(person, random.whole(1000, 9999)), municipality: random.weighted(HOME_TOWNS).code },
      wishedWorkArea: null,
    });
  }
}

interface Question {
  readonly organization: string;
  readonly participant: string | null;
  readonly status: RegistrationStatus;
  readonly receivedOn: DayNumber;
  readonly since: DayNumber;
  readonly note: string | null;
  readonly name: string;
  readonly email: string;
  readonly municipality: string;
  readonly wishedWorkArea: string | null;
}

function addRow(records: Records, random: Random, { receivedOn, since, ...question }: Question): void {
  const registrant = random.chance(0.45) ? 'SELF' : 'REFERRER';
  records.add('Registration', {
    ...{ id: records.id(), version: question.status === 'RECEIVED' ? 1 : 2, registrant, ...question, phone: null },
    ...{ question: random.pick(REGISTERED[registrant]), since: dayText(since), receivedOn: dayText(receivedOn) },
    recordedAt: instantText(receivedOn, random.whole(0, 400)),
  });
}
