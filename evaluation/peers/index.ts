import { CHRONO } from './chrono.js'
import { COMPROMISE } from './compromise.js'
import { MICROSOFT } from './microsoft.js'
import type { Peer } from './peer.js'

/** The parsers of times that install from npm, best known first. */
export const PEERS: readonly Peer[] = [CHRONO, COMPROMISE, MICROSOFT]
