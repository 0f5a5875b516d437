import type { Result } from '../../graph/mutate.js';
import { refuseIf } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { Participant } from '../participant/participant.entity.js';
import { certificateRefusals } from './certificates.js';
import { Certificate, PortfolioShare } from './proof.entity.js';
import type { CertificateAwardInput, PortfolioShareEndInput, PortfolioShareInput } from './proof.inputs.js';
import { shareEndRefusals, shareRefusals } from './sharing.js';

/** Whose portfolio it is. @throws Refused `NOT_FOUND` */
export function ownerOf(work: Work, { participantId }: { participantId: string }): Promise<Participant> {
  return work.find(Participant, participantId, ['input', 'participantId']);
}

/** Adds a certificate to the portfolio (domain.md §10). @throws Refused, see `certificateRefusals` */
export async function awardCertificate(
  work: Work,
  input: CertificateAwardInput,
  participant: Participant,
): Promise<Result> {
  const { kind, earnedOn, creboCode = null } = input;
  const certificate = { kind, title: input.title.trim(), issuer: input.issuer.trim(), earnedOn, creboCode };
  refuseIf(certificateRefusals(certificate, participant.birthDate, work.today));
  const { id } = work.em.create(Certificate, { participant, ...certificate, recordedAt: work.now });
  work.event('certificate.award', id, { participantId: participant.id, kind });
  return { certificate: id };
}

/** Shares the portfolio with somebody from today on (domain.md §10). @throws Refused, see `shareRefusals` */
export async function sharePortfolio(
  work: Work,
  { sharedWith, until }: PortfolioShareInput,
  participant: Participant,
): Promise<Result> {
  refuseIf(shareRefusals(sharedWith, until, work.today));
  const share = { sharedWith: sharedWith.trim(), sharedOn: work.today, until, recordedAt: work.now };
  const { id } = work.em.create(PortfolioShare, { participant, ...share });
  work.event('portfolioShare.start', id, { participantId: participant.id, until });
  return { portfolioShare: id };
}

/** The share of an input, locked. @throws Refused `NOT_FOUND` */
export function shareToEnd(work: Work, { portfolioShareId }: PortfolioShareEndInput): Promise<PortfolioShare> {
  return work.lock(PortfolioShare, portfolioShareId, ['input', 'portfolioShareId']);
}

/** Ends a share today. @throws Refused `SHARE_ENDED` */
export async function endShare(work: Work, _input: PortfolioShareEndInput, share: PortfolioShare): Promise<Result> {
  refuseIf(shareEndRefusals(share, work.today));
  share.endedOn = work.today;
  work.event('portfolioShare.end', share.id, { participantId: share.participant.id });
  return { portfolioShare: share.id };
}
