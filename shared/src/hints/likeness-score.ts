import type { HintReason } from './hint.ts';
import type { LikenessPair } from './likeness-pair.ts';

/** From this score on two messages are taken to be about one happening. */
export const LIKELY = 0.5;
/** Photos whose hashes differ in no more bits show one thing; in no more than COPY_BITS they are one photo. */
const SAME_PHOTO_BITS = 10;
const COPY_BITS = 3;
/** A vehicle moves on and does other things elsewhere: with one plate, distance and kind speak less against it. */
const FAR_WITH_PLATE = 0.4;

const weights = {
  base: -5.6,
  close: 4.8,
  closeAndSameKind: 1.1,
  closeAndWords: 0.9,
  far: -2,
  withoutPoint: -1,
  near: 2.6,
  farAway: -2.9,
  soon: 1.8,
  late: -2.3,
  sameKind: 1.2,
  /** Few people are missed in one night, so two messages are soon about the same. */
  sameRareKind: 3.3,
  unknownKind: 0.7,
  relatedKind: -0.4,
  otherKind: -1.9,
  idle: -1.9,
  words: 2.2,
  sameStreet: 0.6,
  otherStreet: -1.5,
  looks: 4.7,
  otherLooks: 2.2,
  everyday: -5,
  plate: 6,
  otherPlate: -4,
  photo: 7,
  sameText: 3,
};

/** How likely it is, 0..1, that two messages are about one happening. */
export function scorePair(pair: LikenessPair): number {
  const sum = weights.base + placePart(pair) + timePart(pair) + toldPart(pair) + marksPart(pair);
  return Number.isFinite(sum) ? 1 / (1 + Math.exp(-sum)) : 0;
}

function toldPart(pair: LikenessPair): number {
  const kind = kindPart(pair);
  return wordPart(pair) + (pair.plate === null ? kind : Math.max(0, kind));
}

function placePart({ metres, nearMetres, sameKind, sharedWeight, plate }: LikenessPair): number {
  const distant = plate === null ? 1 : FAR_WITH_PLATE;
  if (metres !== null) {
    const close = 1 / (1 + (metres / 200) ** 2);
    const together = (sameKind ? weights.closeAndSameKind : 0) + Math.min(2, sharedWeight) * weights.closeAndWords;
    return close * (weights.close + together) + share(metres, 400, 2000) * weights.far * distant;
  }
  if (nearMetres === null) return weights.withoutPoint;
  const near = 1 / (1 + (nearMetres / 600) ** 2);
  return weights.withoutPoint + near * weights.near + share(nearMetres, 1000, 4000) * weights.farAway * distant;
}

function timePart({ minutes }: LikenessPair): number {
  return Math.exp(-minutes / 30) * weights.soon + share(minutes, 60, 150) * weights.late;
}

function kindPart({ kinds, sameKind, idle }: LikenessPair): number {
  if (idle) return weights.idle;
  if (kinds === null) return weights.unknownKind;
  if (sameKind === 'missing') return weights.sameRareKind;
  return kinds === 1 ? weights.sameKind : kinds > 0 ? weights.relatedKind : weights.otherKind;
}

function wordPart({ sharedWeight, streets, sameText }: LikenessPair): number {
  const street = streets === 'same' ? weights.sameStreet : streets === 'other' ? weights.otherStreet : 0;
  return Math.min(3, sharedWeight) * weights.words + street + (sameText ? weights.sameText : 0);
}

function marksPart({ looks, plate, otherPlate, photoBits, everyday }: LikenessPair): number {
  const seen = looks > 0 ? Math.min(2, looks) * weights.looks : looks * weights.otherLooks;
  const photo = photoBits <= SAME_PHOTO_BITS ? weights.photo : 0;
  return (
    seen +
    (plate !== null ? weights.plate : otherPlate ? weights.otherPlate : 0) +
    photo +
    (everyday ? weights.everyday : 0)
  );
}

/** 0 up to `from`, 1 from `to` on. */
function share(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

export function isCopy({ sameText, photoBits }: LikenessPair): boolean {
  return sameText || photoBits <= COPY_BITS;
}

/** What speaks for it, in the order in which a person would say it. */
export function reasonsOf(pair: LikenessPair): readonly HintReason[] {
  const reasons: HintReason[] = [];
  const words = pair.shared.filter(({ weight }) => weight >= 0.2).sort((a, b) => b.weight - a.weight);
  if (pair.photoBits <= SAME_PHOTO_BITS) reasons.push({ kind: 'same-photo' });
  if (pair.sameText) reasons.push({ kind: 'same-text' });
  if (pair.plate !== null) reasons.push({ kind: 'plate', plate: pair.plate, misread: false });
  if (words.length > 0) reasons.push({ kind: 'words', words: words.slice(0, 6).map(({ word }) => word.written) });
  if (pair.metres !== null && pair.metres < 20_000) reasons.push({ kind: 'metres', metres: Math.round(pair.metres) });
  reasons.push({ kind: 'minutes', minutes: Math.round(pair.minutes) });
  if (pair.sameKind) reasons.push({ kind: 'same-kind', messageKind: pair.sameKind });
  return reasons;
}
