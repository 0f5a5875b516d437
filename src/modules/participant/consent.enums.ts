import { enumType } from '../../graph/enums.js';
import { AGREEMENT_GIVERS, AGREEMENT_WAYS, CONSENT_KINDS } from './consent-words.js';

export const ConsentKindEnum = enumType(
  'ConsentKind',
  'What a participant can consent to beside the guidance itself.',
  CONSENT_KINDS,
);
export const AgreementGiverEnum = enumType('AgreementGiver', 'Who agrees or consents.', AGREEMENT_GIVERS);
export const AgreementWayEnum = enumType('AgreementWay', 'How agreement or consent was given.', AGREEMENT_WAYS);
