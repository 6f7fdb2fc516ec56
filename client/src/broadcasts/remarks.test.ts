import { changeSubject, EMPTY_FORM } from '@nachtwacht/shared/broadcasts/compose.ts';
import { createState } from '@nachtwacht/shared/operation/state.ts';
import { expect, test } from 'vitest';
import { type BroadcastDraft, startDraft } from './draft.ts';
import { isSettled, PLATE_REASON, replaceRemark, toGuardReason, toRemarks } from './remarks.ts';

const van: BroadcastDraft = {
  ...startDraft(createState(), null, (at) => at),
  form: {
    ...{ ...changeSubject(EMPTY_FORM, 'vehicle'), behaviour: 'Rijdt stapvoets langs de huizen' },
    ...{ vehicleKind: 'bestelbus', colour: 'wit', plate: 'RDX-51-H' },
  },
};

test('the plate of a vehicle that is looked for has its reason filled in, to be changed or taken away', () => {
  const remarks = toRemarks(van);
  expect(remarks).toMatchObject([{ finding: { kind: 'plate', text: 'RDX-51-H' }, isProposed: true }]);
  expect(remarks.every(isSettled)).toBe(true);
  expect(toGuardReason(remarks)).toBe(`“RDX-51-H”: ${PLATE_REASON}`);
  const changed = toRemarks({ ...van, reasons: { 'RDX-51-H': 'opdracht officier' } });
  expect(toGuardReason(changed)).toBe('“RDX-51-H”: opdracht officier');
  expect(toRemarks({ ...van, reasons: { 'RDX-51-H': '' } }).some(isSettled)).toBe(false);
});

test('taken out, the plate is gone from the form and from the text', () => {
  const [remark] = toRemarks(van);
  const changed = { ...van, ...(remark ? replaceRemark(van, remark) : {}) };
  expect(changed.form.plate).toBe('');
  expect(toRemarks(changed)).toEqual([]);
});

test('a plate that describes no vehicle waits for its reason', () => {
  const free = { ...van, form: { ...changeSubject(EMPTY_FORM, 'free'), statement: 'Let op RDX-51-H op het plein' } };
  expect(toRemarks(free).map(isSettled)).toEqual([false]);
});
