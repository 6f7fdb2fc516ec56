import { describe, expect, test } from 'vitest';
import { fitDescriptions } from '../hints/fit.ts';
import type { HintDescription, HintMessage } from '../hints/hint.ts';
import { findSeenPlates } from '../hints/plate.ts';
import { type BroadcastForm, changeSubject, composeBroadcast, EMPTY_FORM } from './compose.ts';

const riders: BroadcastForm = {
  ...{
    ...EMPTY_FORM,
    behaviour: 'gooien zwaar vuurwerk naar auto’s',
    place: 'speeltuin Snel en Polanen',
    time: '23:36',
  },
  ...{ count: '8', sex: 'jongens', age: '15 tot 18', clothing: 'donkere jassen', vehicle: '3 fatbikes' },
};
const man: BroadcastForm = {
  ...{ ...changeSubject(EMPTY_FORM, 'person'), behaviour: 'slaat met een hamer op abri’s', sex: 'man' },
  ...{ upper: 'witte jas', lower: 'blauwe spijkerbroek', carrying: 'groene rugzak' },
};
const van: BroadcastForm = {
  ...{ ...changeSubject(EMPTY_FORM, 'vehicle'), behaviour: 'rijdt stapvoets langs schuren' },
  ...{ vehicleKind: 'bestelbus', colour: 'wit', make: 'Ford Transit', plate: 'RDX-51-H' },
};

/** As the hints read a broadcast that is out: all its words, the plate in them. */
function toHint(id: string, kind: HintDescription['kind'], form: BroadcastForm): HintDescription {
  const { title, text, description } = composeBroadcast(form);
  const words = [title, text, ...Object.values(description ?? {})].join('. ');
  return { id, kind, text: words, plate: findSeenPlates(words)[0]?.written ?? null, lastSeen: null };
}
const all = [toHint('riders', 'group', riders), toHint('man', 'person', man), toHint('van', 'vehicle', van)];

function fitting(text: string): readonly string[] {
  const message: HintMessage = {
    ...{ id: 'm', at: '2026-12-31T22:06:00.000Z', groupId: 'g', adminId: null, source: 'self', called112: 'no' },
    ...{ urgency: 'normal', kinds: [], point: null, near: null, photoHashes: [], text },
  };
  return fitDescriptions(all, message).map(({ descriptionId }) => descriptionId);
}

describe('a description in the fixed form', () => {
  test.each([
    ['Er loopt een vent met een witte jas en groene rugtas door onze straat', ['man']],
    ['witte transit rijdt hier stapvoets', ['van']],
    ['net voorbij: rdx51h', ['van']],
    ['groepje van 8 op fatbikes met donkere jassen', ['riders']],
  ])('is known again in “%s”', (text, ids) => {
    expect(fitting(text)).toEqual(ids);
  });

  test.each([
    'Ik heb de politie gebeld voor informatie en een melding gedaan bij de beheerder, geen spoed',
    'Er staat een auto dubbel geparkeerd',
    'Gelukkig nieuwjaar allemaal',
    'Iemand nog informatie over 0900-8844?',
  ])('lends its standing words to nobody: “%s”', (text) => {
    expect(fitting(text)).toEqual([]);
  });
});
