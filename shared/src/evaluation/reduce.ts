import type { Reducers } from '../operation/feature.ts';
import type { evaluationEvents } from './events.ts';

export const evaluationReducers: Reducers<typeof evaluationEvents> = {
  'evaluation.given': ({ evaluations }, { header, body, at }) => {
    evaluations.set(header.adminId, { ...header, at, content: body });
  },
};
