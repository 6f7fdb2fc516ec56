import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useTranslation } from 'react-i18next';
import { FitHints } from '../hints/FitHints.tsx';
import { LikeHint } from '../hints/LikeHint.tsx';
import { LocalHints } from '../hints/LocalHints.tsx';
import { PlaceHints } from '../hints/PlaceHints.tsx';
import { StandingHint } from '../hints/StandingHint.tsx';
import { KindHint, UrgencyHint } from '../hints/TextHints.tsx';
import { RefusalNote, useUnderWay } from '../messages/RefusalNote.tsx';
import { useDesk } from './DeskContext.tsx';
import { Section } from './Section.tsx';
import { useActs } from './use-acts.ts';
import { useMay } from './use-may.ts';

const PLACING = ['message.place'] as const;

/** What was noticed, with the words, distances and minutes that gave it. It decides nothing. */
export function MessageHints({ message }: { message: Message }) {
  const { t } = useTranslation('hints');
  const { desk } = useDesk();
  const acts = useActs();
  const mayPlace = useMay('message.place');
  const placing = useUnderWay(PLACING, message.id);
  return (
    <Section title={t('title')} note={t('note')}>
      <FitHints message={message} />
      <LocalHints message={message} />
      <LikeHint message={message} onSelect={desk.select} />
      <PlaceHints
        message={message}
        placing={placing}
        onPlace={mayPlace ? ({ lng, lat, name }) => acts.place(message.id, { lng, lat }, name) : null}
      />
      <RefusalNote types={PLACING} about={message.id} />
      <KindHint message={message} />
      <UrgencyHint message={message} />
      <StandingHint message={message} />
    </Section>
  );
}
