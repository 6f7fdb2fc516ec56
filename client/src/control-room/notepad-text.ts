import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';

/** The words around the facts, in the language of the board. */
export interface NotepadWords {
  readonly kind: string;
  /** That the point is only somewhere near. */
  readonly around: string;
  readonly source: (source: Message['source']) => string;
  readonly called112: (called: Message['called112']) => string;
  readonly time: (at: string) => string;
  readonly from: (place: string) => string;
  readonly messages: (numbers: string) => string;
  readonly dispatch: (number: number) => string;
}

const hidden = /[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/**
 * Plain text in the order in which a centralist types an incident: priority, kind, place, summary, source, 112, time, reference.
 * One line a fact; control and direction characters become spaces, so that nothing unseen reaches the other system.
 */
export function toNotepadText(dispatch: Dispatch, messages: readonly Message[], words: NotepadWords): string {
  const { content } = dispatch;
  const point = content?.point;
  const lines = [
    `P${dispatch.priority} ${words.kind}`,
    content?.placeLabel,
    point && [`${point.lat.toFixed(5)}, ${point.lng.toFixed(5)}`, content.precision === 'area' && words.around],
    content?.summary,
    content?.note,
    ...(content?.information ?? []),
    [...new Set(messages.map((message) => words.source(message.source)))].join(', '),
    [...new Set(messages.map((message) => words.called112(message.called112)))].join(', '),
    words.from(words.time(dispatch.sentAt)),
    [
      words.dispatch(dispatch.number),
      messages.length > 0 ? words.messages(messages.map(({ number }) => number).join(', ')) : '',
      content?.reference ?? '',
    ]
      .filter(Boolean)
      .join(', '),
  ];
  return lines
    .map((line) => (Array.isArray(line) ? line.filter(Boolean).join(', ') : (line ?? '')))
    .map((line) => line.replace(hidden, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
