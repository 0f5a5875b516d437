import type { Day } from '../../graph/day.js';
import type { AgreementGiver } from '../../modules/participant/consent-words.js';
import type { LegalFrame } from '../../modules/trajectory/vocabulary.js';
import type { CertificateFact, CompetenceFact, LadderFact } from '../../modules/transition/evidence.js';
import { type DayNumber, dayText, instantText } from '../calendar.js';
import type { Instruments } from '../instrument-keys.js';
import { isMinor, type Person } from '../people.js';
import type { Employer } from '../places/block.js';
import type { PlacementRow } from '../places/placement-row.js';
import { Random } from '../random.js';
import type { Records } from '../records.js';
import { Agenda } from './agenda.js';
import type { KnownSkills } from './known-skills.js';
import type { NeedState } from './need-book.js';
import type { GoalState } from './play-goals.js';
import type { Run } from './run.js';
import type { ContractRow } from './trajectory-state.js';

/** What a participant's records are made with. */
export interface LifeSource {
  readonly records: Records;
  readonly random: Random;
  readonly instruments: Instruments;
  readonly today: DayNumber;
  readonly person: Person;
  /** The key of the participant. */
  readonly participant: string;
  readonly organization: string;
  /** The participant's coach first, then the colleagues. */
  readonly coaches: readonly string[];
  /** Who pays under a legal frame. */
  readonly commissionerOf: (frame: LegalFrame) => string;
  /** What random streams of the participant begin with. */
  readonly key: string;
  /** Where somebody can work. */
  readonly employers: readonly Employer[];
}

/** One participant as time goes by: what belongs to the person and carries over from trajectory to trajectory. */
export class Life {
  readonly agenda = new Agenda();
  readonly needs: NeedState[] = [];
  readonly competences: CompetenceFact[] = [];
  readonly ladder: LadderFact[] = [];
  readonly skills: KnownSkills[] = [];
  /** In all trajectories. */
  readonly placements: PlacementRow[] = [];
  readonly jobs: ContractRow[] = [];
  readonly goals: GoalState[] = [];
  readonly signedCards = new Set<string>();
  readonly certificates: CertificateFact[] = [];
  readonly #streams = new Map<string, Random>();
  /** Who handles needs elsewhere, where that is known. */
  helpers: Run['helpers'] = {};
  /** Whether a trajectory runs or rests; nobody works on needs without one. */
  active = false;
  /** How reliably the participant comes; drawn with the first trajectory. */
  reliability: number | null = null;
  /** Domains with a target level. */
  readonly targets = new Set<string>();
  /** All matrices that speak for the person: which is the latest decides about needs. */
  readonly matrices: { readonly id: string; readonly measuredOn: Day; readonly finalizedAt: string }[] = [];
  #now: DayNumber = 0;
  #minute = 0;

  constructor(readonly source: LifeSource) {}

  get random(): Random {
    return this.source.random;
  }

  /** A random stream for one part of the story, so that what is drawn there changes nothing elsewhere. */
  stream(part: string): Random {
    let stream = this.#streams.get(part);
    if (!stream) {
      stream = new Random(this.source.key, part);
      this.#streams.set(part, stream);
    }
    return stream;
  }

  get records(): Records {
    return this.source.records;
  }

  get now(): DayNumber {
    return this.#now;
  }

  get day(): Day {
    return dayText(this.#now);
  }

  /** Who agrees: for somebody under age a representative. */
  get giver(): AgreementGiver {
    return isMinor(this.source.person, this.#now) ? 'REPRESENTATIVE' : 'PARTICIPANT';
  }

  /** The instant of what is recorded now; each is later than the one before. */
  instant(): string {
    this.#minute += 2;
    return instantText(this.#now, Math.min(this.#minute, 479));
  }

  /** Everything up to today happens. */
  unfold(): void {
    this.agenda.run(this.source.today, (on) => {
      if (on !== this.#now) this.#minute = 0;
      this.#now = on;
    });
  }
}
