import type { LegalFrame, ProcessingGround } from '../modules/trajectory/vocabulary.js';

/** The ground by the law that pays: youth care has a duty to keep a file, long-term care rests on a care contract. */
const GROUNDS: Readonly<Partial<Record<LegalFrame, ProcessingGround>>> = {
  JEUGDWET: 'LEGAL_OBLIGATION',
  WLZ: 'CONTRACT',
  OTHER: 'CONSENT',
};

/** The ground of a trajectory that these laws pay for; the first one counts. */
export function groundOf([first]: readonly LegalFrame[]): ProcessingGround {
  return (first && GROUNDS[first]) ?? 'PUBLIC_TASK';
}
