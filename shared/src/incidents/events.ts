import { z } from 'zod';
import { id } from '../operation/text.ts';

export const MAX_INCIDENT_MESSAGES = 200;
const MAX_TITLE = 120;

const about = z.strictObject({ incidentId: id });
const messageIds = z.array(id).min(1).max(MAX_INCIDENT_MESSAGES);
/** Empty where it stays what it was. */
const title = z.string().max(MAX_TITLE);

export const incidentEvents = {
  'incident.joined': { header: about.extend({ messageIds }), body: z.strictObject({ title }) },
  'incident.split': { header: z.strictObject({ messageIds }), body: z.strictObject({}) },
  'incident.closed': { header: about, body: z.strictObject({}) },
  'incident.reopened': { header: about, body: z.strictObject({}) },
};

export const incidentCommands = {
  /** Opens the incident or adds to it; a message of another incident moves. Refuses `incident-closed`, `unknown-message`, `limit-reached`, `nothing-to-join`. */
  'incident.join': about.extend({ messageIds, title }),
  /** Each goes on by itself. Refuses `not-in-incident`. */
  'incident.split': z.strictObject({ messageIds }),
  /** Takes no message any more, those that it has stay. Refuses `unknown-incident`, `incident-closed`. */
  'incident.close': about,
  'incident.reopen': about,
};
