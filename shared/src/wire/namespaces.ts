/** Socket.io namespace of specialists, dispatchers, coordinators, officers, districts and walls. Handshake auth: `{ operation }`. */
export const STAFF_NAMESPACE = '/staff';
/** Socket.io namespace of group admins. The session names operation and admin. */
export const FIELD_NAMESPACE = '/field';
