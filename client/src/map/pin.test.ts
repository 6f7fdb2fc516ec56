import { describe, expect, it } from 'vitest';
import { isDecided, standsAlone } from './pin.ts';

describe('a pin', () => {
  it('stands alone while it is urgent and undecided, whoever holds it', () => {
    expect(standsAlone({ urgency: 'urgent', state: 'open' })).toBe(true);
    expect(standsAlone({ urgency: 'urgent', state: 'mine' })).toBe(true);
    expect(standsAlone({ urgency: 'urgent', state: 'held' })).toBe(true);
  });

  it('may join a cluster once it is decided, or when it is not urgent', () => {
    expect(standsAlone({ urgency: 'urgent', state: 'dispatch' })).toBe(false);
    expect(standsAlone({ urgency: 'raised', state: 'open' })).toBe(false);
    expect(standsAlone({ urgency: 'normal', state: 'mine' })).toBe(false);
  });

  it('is decided by one of the three decisions', () => {
    expect(isDecided({ state: 'broadcast' })).toBe(true);
    expect(isDecided({ state: 'held' })).toBe(false);
  });
});
