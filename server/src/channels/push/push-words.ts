interface PushWords {
  readonly exercise: boolean;
  /** Where a press leads. */
  readonly page: string;
  readonly tag: string;
}

const TITLE = 'Nachtwacht';
const NEWS = 'Nieuw bericht van de politie';

/**
 * Says that there is something, never what: whoever holds the phone or the push service may read along. In the shape
 * that Safari 18.4 and later shows by itself (declarative web push); elsewhere the service worker reads the same.
 */
export function toPushPayload({ exercise, page, tag }: PushWords): string {
  return JSON.stringify({
    web_push: 8030,
    notification: {
      title: TITLE,
      body: exercise ? `OEFENING · ${NEWS}` : NEWS,
      lang: 'nl',
      dir: 'ltr',
      tag,
      navigate: page,
      silent: false,
      app_badge: '1',
    },
    app_badge: '1',
  });
}
