export type Located =
  | { readonly ok: true; readonly lng: number; readonly lat: number; readonly accuracyMetres: number }
  | { readonly ok: false; readonly reason: 'refused' | 'unavailable' | 'timeout' };

const TIMEOUT_MS = 15_000;
const MAX_AGE_MS = 30_000;

/** Where the phone is now, asked once; never followed. */
export function locate(geolocation: Geolocation | undefined = navigator.geolocation): Promise<Located> {
  if (!geolocation) return Promise.resolve({ ok: false, reason: 'unavailable' });
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({ ok: true, lng: coords.longitude, lat: coords.latitude, accuracyMetres: coords.accuracy }),
      (error) => resolve({ ok: false, reason: reasons[error.code] ?? 'unavailable' }),
      { enableHighAccuracy: true, timeout: TIMEOUT_MS, maximumAge: MAX_AGE_MS },
    );
  });
}

const reasons: Record<number, Exclude<Located, { ok: true }>['reason']> = {
  1: 'refused',
  2: 'unavailable',
  3: 'timeout',
};
