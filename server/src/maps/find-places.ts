import type { FoundPlace, PlaceQuery } from '@nachtwacht/shared/wire/http.ts';
import { z } from 'zod';

const PATIENCE_MS = 3000;
const ROWS = 8;

/** PDOK Locatieserver v3_1, `free`: https://api.pdok.nl/bzk/locatieserver/search/v3_1/ui/ */
const answer = z.object({
  response: z.object({
    docs: z.array(z.object({ weergavenaam: z.string(), type: z.string(), centroide_ll: z.string() })),
  }),
});
const pointText = /^POINT\((-?[\d.]+) (-?[\d.]+)\)$/;

/** Places by this name, those near the point first; null when the service does not answer or not in its own form. */
export async function findPlaces(address: string, { q, lng, lat }: PlaceQuery): Promise<FoundPlace[] | null> {
  const asked = new URLSearchParams({
    ...{ q, rows: String(ROWS), fl: 'weergavenaam,type,centroide_ll' },
    ...{ lon: lng, lat },
  });
  try {
    const response = await fetch(`${address}/free?${asked}`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) return null;
    const parsed = answer.safeParse(await response.json());
    return parsed.success ? parsed.data.response.docs.flatMap(toPlace) : null;
  } catch {
    return null;
  }
}

function toPlace({ weergavenaam, type, centroide_ll }: { weergavenaam: string; type: string; centroide_ll: string }) {
  const [, lng, lat] = pointText.exec(centroide_ll) ?? [];
  return lng && lat ? [{ name: weergavenaam, kind: type, lng: Number(lng), lat: Number(lat) }] : [];
}
