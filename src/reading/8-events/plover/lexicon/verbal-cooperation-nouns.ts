import { CLASSES, type Entry, entry, MANUAL } from './row.js'

/** Nouns of the same, where no verb tells it. */
export const VERBAL_COOPERATION_NOUNS: readonly Entry[] = [
  entry('AGREE', null, 'agreement, deal, accord, pact, pledge, promise, offer, commitment, invitation', '', CLASSES),
  entry(
    'CONSULT',
    null,
    'talk, meeting, summit, negotiation, consultation, dialogue, mediation, discussion',
    '',
    MANUAL,
  ),
  entry('CONSULT', 'visit', 'visit', '', MANUAL),
  entry('CONSULT', 'phone', 'phone call, telephone call, telephone conversation', '', MANUAL),
  entry('SUPPORT', null, 'praise, endorsement, ratification, solidarity', '', MANUAL),
  entry('CONCEDE', null, 'apology, amnesty, pardon, concession, acquittal', '', MANUAL),
]
