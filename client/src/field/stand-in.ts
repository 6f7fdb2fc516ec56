import type { StandIn } from '@nachtwacht/shared/groups/events.ts';

export const MAX_NAME = 80;
export const MAX_PHONE = 40;
export const emptyStandIn: StandIn = { name: '', phone: '' };

/** Null for none; `half` when only one of name and number is there. */
export function readStandIn({ name, phone }: StandIn): StandIn | 'half' | null {
  const read = { name: name.trim(), phone: phone.trim() };
  if (!read.name && !read.phone) return null;
  return read.name && read.phone ? read : 'half';
}
