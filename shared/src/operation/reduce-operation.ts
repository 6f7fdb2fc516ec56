import type { Reducers } from './feature.ts';
import type { operationEvents } from './operation-events.ts';
import type { Operation, State } from './state.ts';

export const operationReducers: Reducers<typeof operationEvents> = {
  'operation.created': (state, { header, body }) => {
    state.operation = { status: 'draft', ...header, openedAt: null, endPassedAt: null, closedAt: null, content: body };
  },
  'operation.revised': (state, { header, body }) => {
    const isSameEnd = state.operation?.endsAt === header.endsAt;
    changeOperation(state, { ...header, ...(isSameEnd ? {} : { endPassedAt: null }), content: body });
  },
  'operation.opened': (state, { at }) => changeOperation(state, { status: 'live', openedAt: at }),
  'operation.endPassed': (state, { at }) => changeOperation(state, { endPassedAt: at }),
  'operation.closed': (state, { at }) => changeOperation(state, { status: 'closed', closedAt: at }),
  'operation.epochOpened': (state, { epoch }) => {
    state.epoch = epoch;
  },
  'operation.destroyed': (state) => changeOperation(state, { status: 'destroyed' }),
};

function changeOperation(state: State, changes: Partial<Operation>): void {
  if (!state.operation) throw new Error('the journal speaks of the operation before it exists');
  state.operation = { ...state.operation, ...changes };
}
