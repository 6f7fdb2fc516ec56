import type { PresenceOf } from '@nachtwacht/shared/wire/staff.ts';
import type { StaffSession } from './door.ts';

/** Which staff have a screen open, and whether somebody is at its keys. */
export interface Presence {
  /** True when it is the first screen of this member. */
  came(socketId: string, session: StaffSession): boolean;
  /** True when it was the last. */
  went(socketId: string): boolean;
  setOnDuty(socketId: string, onDuty: boolean): void;
  list(): PresenceOf[];
}

export function createPresence(onChange: () => void): Presence {
  const screens = new Map<string, { session: StaffSession; onDuty: boolean }>();
  const screensOf = (staffId: string) => [...screens.values()].filter(({ session }) => session.staffId === staffId);
  return {
    came: (socketId, session) => {
      const isFirst = screensOf(session.staffId).length === 0;
      screens.set(socketId, { session, onDuty: false });
      onChange();
      return isFirst;
    },
    went: (socketId) => {
      const screen = screens.get(socketId);
      screens.delete(socketId);
      onChange();
      return screen !== undefined && screensOf(screen.session.staffId).length === 0;
    },
    setOnDuty: (socketId, onDuty) => {
      const screen = screens.get(socketId);
      if (!screen || screen.onDuty === onDuty) return;
      screen.onDuty = onDuty;
      onChange();
    },
    list: () => {
      const staffIds = new Set([...screens.values()].map(({ session }) => session.staffId));
      return [...staffIds].flatMap((staffId) => {
        const own = screensOf(staffId);
        const session = own[0]?.session;
        if (!session) return [];
        const { name, role } = session;
        return [{ staffId, name, role, screens: own.length, onDuty: own.some(({ onDuty }) => onDuty) }];
      });
    },
  };
}
