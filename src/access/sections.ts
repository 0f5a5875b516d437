import type { Viewer } from './viewer.js';
import { PARTICIPANT_SECTIONS, type ParticipantSection } from './vocabulary.js';

/** The parts of a file that a viewer may see. Until sign-in exists there is one viewer, who sees everything. */
export function sectionsFor(_viewer: Viewer): readonly ParticipantSection[] {
  return Object.keys(PARTICIPANT_SECTIONS) as ParticipantSection[];
}
