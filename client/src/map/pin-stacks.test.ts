import { describe, expect, it } from 'vitest';
import type { Pin } from './pin.ts';
import { stackPins, stackPlaces } from './pin-stacks.ts';

function pin(id: string, changes: Partial<Pin> = {}): Pin {
  return { id, lng: 4.9, lat: 52.1, urgency: 'normal', state: 'open', title: '', subtitle: '', ...changes };
}

describe('pins at one point', () => {
  it('stay where they are when each has a point of its own', () => {
    expect(stackPins([pin('a'), pin('b', { lng: 4.91 })]).size).toBe(0);
  });

  it('spread out so that none hides another', () => {
    const pins = Array.from({ length: 200 }, (_, at) => pin(`p${at}`));
    const places = [...stackPins(pins).values()].map((at) => stackPlaces[at]);
    const near = places.flatMap((one, at) =>
      places.slice(at + 1).filter((other) => one && other && Math.hypot(one.x - other.x, one.y - other.y) < 40),
    );
    expect(new Set(places).size).toBe(200);
    expect(near).toEqual([]);
  });

  it('keep what is still open nearer than what is decided', () => {
    const stack = stackPins([pin('told', { state: 'feedback' }), pin('sent', { state: 'dispatch' }), pin('new')]);
    expect([...stack.keys()]).toEqual(['new', 'told', 'sent']);
  });

  it('keep an urgent one next to the middle, clear of the ring that gathers the others', () => {
    const stack = stackPins([pin('a'), pin('b'), pin('fire', { urgency: 'urgent' })]);
    expect([stack.get('a'), stack.get('fire'), stack.get('b')]).toEqual([0, 1, 2]);
  });
});
