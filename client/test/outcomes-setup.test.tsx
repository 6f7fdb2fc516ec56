// @vitest-environment jsdom
import { isCommandType } from '@nachtwacht/shared/operation/command.ts';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { OperationContext } from '../src/operation/OperationContext.tsx';
import { OutcomesCard } from '../src/setup/OutcomesCard.tsx';
import type { Overview } from '../src/setup/overview.ts';
import { readPlan, toPlanFields } from '../src/setup/plan-fields.ts';
import { createLoopback } from './loopback-operation.ts';
import { renderInRoom } from './Room.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function openCard() {
  const night = createLoopback({ role: 'coordinator', name: 'M. de Wit' });
  const { state } = night.operation.picture;
  vi.stubGlobal('fetch', async (_path: string, init: RequestInit) => {
    const { type, data } = JSON.parse(String(init.body)) as { type: string; data: never };
    if (!isCommandType(type)) throw new Error(type);
    return Response.json(await night.operation.connection.send(type, data).done);
  });
  await renderInRoom(
    <OperationContext value={night.operation}>
      <OutcomesCard overview={{ operation: state.operation } as Overview} />
    </OperationContext>,
    { now: night.now },
  );
  return { state, card: within(await screen.findByRole('region', { name: 'Afloop van een inzetverzoek' })) };
}

test('a coordinator takes outcomes off the board and adds words of the operation’s own', async () => {
  const { state, card } = await openCard();
  fireEvent.click(card.getByRole('checkbox', { name: 'Halt' }));
  await waitFor(() => expect(state.outcomes.offered).not.toContain('halt'));
  expect(state.outcomes.offered).toContain('arrest');
  const field = card.getByRole('textbox', { name: 'Eigen woorden' });
  fireEvent.change(field, { target: { value: ' Vuurwerk in beslag genomen ' } });
  fireEvent.click(card.getByRole('button', { name: 'Voeg toe' }));
  await waitFor(() => expect(state.outcomes.content?.own).toEqual(['Vuurwerk in beslag genomen']));
  fireEvent.change(field, { target: { value: 'vuurwerk IN beslag genomen' } });
  expect(card.getByText('Dit staat er al.')).toBeDefined();
  fireEvent.click(card.getByRole('button', { name: 'Verwijder Vuurwerk in beslag genomen' }));
  await waitFor(() => expect(state.outcomes.content?.own).toEqual([]));
});

test('the last outcome stays', async () => {
  const { state, card } = await openCard();
  const boxes = card.getAllByRole('checkbox');
  for (const [index, box] of boxes.slice(0, -1).entries()) {
    await waitFor(() => expect(box).toHaveProperty('disabled', false));
    fireEvent.click(box);
    await waitFor(() => expect(state.outcomes.offered).toHaveLength(boxes.length - 1 - index));
  }
  expect(state.outcomes.offered).toEqual(['other']);
  await waitFor(() => expect(boxes.at(-1)).toHaveProperty('disabled', true));
  expect(card.getByText('Er moet iets te kiezen blijven.')).toBeDefined();
});

test('the plan keeps what its form does not show, and takes the officer’s number', () => {
  const { state } = createLoopback({ role: 'coordinator', name: 'M. de Wit' }).operation.picture;
  const { operation } = state;
  if (!operation?.content) throw new Error('no operation');
  const fields = toPlanFields({ ...operation, content: { ...operation.content, secondProof: 'person' } });
  expect(readPlan({ ...fields, officerPhone: ' 06 0000 0112 ' })).toMatchObject({
    plan: { plan: { officerPhone: '06 0000 0112', secondProof: 'person' } },
  });
});
