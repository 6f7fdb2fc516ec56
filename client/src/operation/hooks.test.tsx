// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { v7 } from 'uuid';
import { afterEach, expect, test } from 'vitest';
import { operationCreated, operationOpened, staffEnrolled, toWire } from '../../test/night.ts';
import { createLiveStore } from '../live/live-store.ts';
import { createStore } from '../store/create-store.ts';
import type { Connection, ConnectionStatus } from './connection.ts';
import { usePicture, usePreflight, useReady, useSelected } from './hooks.ts';
import { OperationContext } from './OperationContext.tsx';
import type { OpenOperation } from './open-operation.ts';
import { createPicture } from './picture.ts';

afterEach(cleanup);

const noor = v7();
const unknownMessage = v7();
const night = toWire([operationCreated, staffEnrolled('Noor', noor), operationOpened, staffEnrolled('Bram')]);

function openHere(): OpenOperation {
  const status: ConnectionStatus = {
    ...{ health: 'live', lastHeardAt: null, online: true, refused: null, outdated: null, resynced: null },
  };
  const connection: Connection = {
    ...{ status: createStore(status).store, pending: createStore([]).store },
    ...{ send: () => ({ id: '', done: new Promise(() => {}) }), dismiss: () => {}, attend: () => {}, close: () => {} },
  };
  const me = { kind: 'staff', staffId: noor, name: 'Noor', role: 'specialist', hasPassword: true } as const;
  return {
    ...{ operationId: v7(), picture: createPicture((callback) => callback()), live: createLiveStore(), connection },
    me: { ...me, home: '/desk', operations: [] },
  };
}

type Paints = { status: number; staff: number };

function Status({ paints }: { paints: Paints }) {
  paints.status += 1;
  return <p>{usePicture((state) => state.operation?.status) ?? 'leeg'}</p>;
}

function Staff({ paints }: { paints: Paints }) {
  paints.staff += 1;
  return <p>{useSelected(selectNames).join(', ')}</p>;
}

function Claim() {
  const refusal = usePreflight('message.claim', { messageId: unknownMessage });
  return <p>{useReady() ? (refusal?.code ?? 'mag') : 'laden'}</p>;
}

test('a screen repaints only what the entry touched', () => {
  const operation = openHere();
  const paints = { status: 0, staff: 0 };
  render(
    <OperationContext value={operation}>
      <Status paints={paints} />
      <Staff paints={paints} />
    </OperationContext>,
  );
  act(() => void operation.picture.apply(night.slice(0, 2)));
  expect(screen.getByText('Noor')).toBeTruthy();
  const before = { ...paints };
  act(() => void operation.picture.apply(night.slice(2, 3)));
  expect(screen.getByText('live')).toBeTruthy();
  expect(paints).toEqual({ status: before.status + 1, staff: before.staff });
  act(() => void operation.picture.apply(night.slice(3)));
  expect(screen.getByText('Noor, Bram')).toBeTruthy();
});

test('a control knows why it would be refused before anybody presses it', () => {
  const operation = openHere();
  render(
    <OperationContext value={operation}>
      <Claim />
    </OperationContext>,
  );
  expect(screen.getByText('laden')).toBeTruthy();
  act(() => void operation.picture.apply(night.slice(0, 2)));
  expect(screen.getByText('operation-not-live')).toBeTruthy();
  act(() => void operation.picture.apply(night.slice(2)));
  expect(screen.getByText('unknown-message')).toBeTruthy();
});

const selectNames = ({ staff }: OpenOperation['picture']['state']) =>
  [...staff.values()].map(({ content }) => content?.name ?? '');
