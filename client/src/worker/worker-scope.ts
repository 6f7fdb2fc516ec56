/** What a service worker has and a page has not; the types of both do not go together in one program. */
interface ExtendableEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith: (response: Promise<Response> | Response) => void;
}
export interface PushEvent extends ExtendableEvent {
  readonly data: { text: () => string } | null;
}
interface ShowEvent extends ExtendableEvent {
  readonly notification: Notification;
}
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}
interface HeardEvent extends ExtendableEvent {
  readonly data: unknown;
}

export interface WindowClient {
  readonly url: string;
  readonly visibilityState: DocumentVisibilityState;
  focus: () => Promise<WindowClient>;
  postMessage: (news: unknown) => void;
}

interface WorkerEvents {
  install: ExtendableEvent;
  activate: ExtendableEvent;
  fetch: FetchEvent;
  push: PushEvent;
  pushsubscriptionchange: ExtendableEvent;
  notificationclick: ShowEvent;
  sync: SyncEvent;
  message: HeardEvent;
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly location: Location;
  readonly clients: {
    claim: () => Promise<void>;
    matchAll: (options: { type: 'window'; includeUncontrolled?: boolean }) => Promise<readonly WindowClient[]>;
    openWindow: (url: string) => Promise<WindowClient | null>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: <K extends keyof WorkerEvents>(type: K, listener: (event: WorkerEvents[K]) => void) => void;
}

export const worker = self as unknown as WorkerScope;
