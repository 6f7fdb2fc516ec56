import type { MapLibreMap } from 'maplibre-gl';
import type { Off } from './map-surface.ts';

/** The first answer of a server may take its time; of one that has answered before, silence this long is a loss. */
const patience = { first: 8000, later: 2400, afterFault: 600 };

export type WatchedBase = {
  sourceId: string | undefined;
  /** Under an earlier style, or before it was chosen again. */
  hasAnswered: boolean;
  onAnswer: () => void;
};

type SourceNews = { type?: string; sourceId?: string; tile?: unknown };

/**
 * Says once that a base map is lost: a fault that no tile makes good at once, or tiles that stay away.
 * `sourceId` undefined: a style from elsewhere, all of whose sources count. A tile that does not exist (404) is no loss.
 */
export function watchBase(map: MapLibreMap, { sourceId, hasAnswered, onAnswer }: WatchedBase, onLost: () => void): Off {
  const first = hasAnswered ? patience.later : patience.first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failing = false;
  let answered = false;

  const isBase = (news: SourceNews) =>
    sourceId === undefined ? !answered || news.sourceId === 'composite' : news.sourceId === sourceId;
  const isLoaded = () => {
    if (sourceId === undefined) return map.isStyleLoaded() === true;
    return map.getSource(sourceId) !== undefined && map.isSourceLoaded(sourceId);
  };
  const wait = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(judge, ms);
  };
  const judge = () => {
    timer = undefined;
    if (!failing && isLoaded()) return;
    stop();
    onLost();
  };
  const loading = (news: SourceNews) => {
    if (isBase(news) && timer === undefined) wait(answered ? patience.later : first);
  };
  const came = (news: SourceNews) => {
    if (!isBase(news) || !news.tile) return;
    if (!answered) onAnswer();
    answered = true;
    failing = false;
    if (isLoaded()) {
      clearTimeout(timer);
      timer = undefined;
    } else wait(patience.later);
  };
  const failed = (news: SourceNews) => {
    if (!isBase(news) || failing) return;
    failing = true;
    wait(patience.afterFault);
  };
  const stop = () => {
    clearTimeout(timer);
    map.off('sourcedataloading', loading);
    map.off('sourcedata', came);
    map.off('error', failed);
  };
  map.on('sourcedataloading', loading);
  map.on('sourcedata', came);
  map.on('error', failed);
  wait(first);
  return stop;
}
