/** One frame from a client. A larger one costs the connection. */
export const MAX_FRAME_BYTES = 65_536;
/** Connections of this server; whoever comes later is refused and tries again. */
export const MAX_CONNECTIONS = 20_000;
/** Screens of one session in one namespace. */
export const MAX_SOCKETS_A_SESSION = 10;
/** Commands of one socket; the next is refused with `busy` and the seconds to wait. */
export const STAFF_COMMANDS = { points: 100, duration: 10 };
export const FIELD_COMMANDS = { points: 30, duration: 10 };
/** Questions after what is missing: each may cost a snapshot. */
export const RESUMES = { points: 20, duration: 10 };
/** Attendance of one socket; more is passed over. */
export const ATTENDANCES = { points: 50, duration: 10 };
/** Packets that a connection may have under way before it is cut; it comes back and resumes. */
export const MAX_UNSENT_PACKETS = 2_000;
/** Admins served with one encoding of a packet. */
export const ADMINS_A_ROOM = 250;
/** Admins served before acknowledgements get their turn. */
export const ADMINS_A_TURN = 1_000;
/** Packets to phones that wait for their turn; beyond, their phones are cut and come back for a whole view. */
export const MAX_WAITING_PACKETS = 10_000;
/** Entries in one packet to a screen that resumes. */
export const ENTRIES_A_PACKET = 500;
export const PING_MS = 5_000;
