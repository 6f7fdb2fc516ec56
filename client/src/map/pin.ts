type PinUrgency = 'urgent' | 'raised' | 'normal';
export type PinState = 'open' | 'mine' | 'held' | 'dispatch' | 'feedback' | 'broadcast';

/** One message as the map shows it. `icon` is the topic: SVG path data on a grid of 24. */
export type Pin = {
  id: string;
  lng: number;
  lat: number;
  urgency: PinUrgency;
  state: PinState;
  title: string;
  subtitle: string;
  fresh?: boolean;
  dimmed?: boolean;
  holder?: string;
  /** Of a dispatch: 0 sent, 1 accepted, 2 on the way, 3 on scene, 4 done. */
  course?: number;
  icon?: { id: string; path: string };
};

const decidedStates: readonly PinState[] = ['dispatch', 'feedback', 'broadcast'];

export function isDecided({ state }: Pick<Pin, 'state'>): boolean {
  return decidedStates.includes(state);
}

/** An open urgent message keeps its own place on the map, however far one zooms out. */
export function standsAlone(pin: Pick<Pin, 'state' | 'urgency'>): boolean {
  return pin.urgency === 'urgent' && !isDecided(pin);
}
