import type { State } from '@nachtwacht/shared/operation/state.ts';
import { toOffsetTime } from './offset-time.ts';
import { element, toXml } from './xml.ts';

export interface AtomParts {
  readonly state: State;
  readonly operationId: string;
  /** Where the feed stands, without `broadcasts.atom`. */
  readonly base: string;
}

const MAX_ENTRIES = 200;

/** The CAP messages of an operation as an Atom feed, the latest change first. */
export function toAtom({ state, operationId, base }: AtomParts): string {
  const timeZone = state.operation?.timeZone ?? 'Europe/Amsterdam';
  const when = (instant: string) => toOffsetTime(instant, timeZone);
  const name = state.operation?.content?.name ?? 'Nachtwacht';
  const shown = [...state.broadcasts.values()]
    .flatMap(({ id, adminsOnly, content, sentAt, corrections, ended }) => {
      if (sentAt === null || adminsOnly || content === null) return [];
      return [{ id, title: content.title, sentAt, updated: ended?.at ?? corrections.at(-1) ?? sentAt }];
    })
    .sort((a, b) => (a.updated < b.updated ? 1 : -1))
    .slice(0, MAX_ENTRIES);
  const updated = shown[0]?.updated ?? state.operation?.startsAt ?? state.at;
  const feed = element(
    'feed',
    [
      element('id', `urn:uuid:${operationId}`),
      element('title', state.operation?.exercise ? `OEFENING: ${name}` : name),
      element('updated', when(updated)),
      element('author', [element('name', name)]),
      element('link', '', { rel: 'self', type: 'application/atom+xml', href: `${base}/broadcasts.atom` }),
      ...shown.map((broadcast) =>
        element('entry', [
          element('id', `urn:uuid:${broadcast.id}`),
          element('title', broadcast.title),
          element('published', when(broadcast.sentAt)),
          element('updated', when(broadcast.updated)),
          element('link', '', {
            ...{ rel: 'alternate', type: 'application/cap+xml' },
            href: `${base}/broadcasts/${broadcast.id}.cap.xml`,
          }),
        ]),
      ),
    ],
    { xmlns: 'http://www.w3.org/2005/Atom' },
  );
  return toXml(feed);
}
