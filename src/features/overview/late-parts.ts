// What of an overview waits for all the data, as one file: more of them would share, and so hold back, what the first chart does without.
export { buildBriefing } from '../../domain/briefing.ts'
export { standPreparations } from '../../domain/overview-stand.ts'
export { Changes, Documents, FirstStand, OtherStands } from './Briefed.tsx'
export { Growth } from './Growth.tsx'
export { PeerLine } from './PeerLine.tsx'
