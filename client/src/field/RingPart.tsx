import Button from '@mui/material/Button';
import type { FieldAdmin } from '@nachtwacht/shared/wire/field.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Heading, Meta } from './Page.tsx';
import { StandInFields } from './StandInFields.tsx';
import { emptyStandIn, MAX_NAME, MAX_PHONE, readStandIn } from './stand-in.ts';
import { TextBox } from './TextBox.tsx';
import { useTell } from './use-tell.ts';

/** The number to ring, and who stands in. */
export function RingPart({ admin }: { admin: FieldAdmin }) {
  const { t } = useTranslation('profile');
  const { tell, busy, problem } = useTell();
  const [phone, setPhone] = useState(admin.phone ?? '');
  const [standIn, setStandIn] = useState(admin.standIn ?? emptyStandIn);
  const [told, setTold] = useState<'saved' | 'both' | 'tooLong' | null>(null);
  const save = async () => {
    const read = readStandIn(standIn);
    if (read === 'half') return setTold('both');
    const isLong =
      phone.trim().length > MAX_PHONE || standIn.phone.length > MAX_PHONE || standIn.name.length > MAX_NAME;
    if (isLong) return setTold('tooLong');
    setTold(null);
    if (await tell('admin.revise', { phone: phone.trim() || null, standIn: read })) setTold('saved');
  };
  return (
    <section>
      <Heading as="h3">{t('ring.title')}</Heading>
      <TextBox
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        placeholder="06"
        label={t('ring.phone')}
        help={t('ring.phoneText')}
        value={phone}
        onChange={setPhone}
      />
      <StandInFields value={standIn} onChange={setStandIn} />
      {(told || problem) && (
        <Meta role={told === 'saved' ? 'status' : 'alert'}>{told ? t(`ring.${told}`) : problem}</Meta>
      )}
      <Button size="large" disabled={busy} onClick={() => void save()}>
        {t('ring.save')}
      </Button>
    </section>
  );
}
