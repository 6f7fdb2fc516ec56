import Button from '@mui/material/Button';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExerciseRibbon } from '../ui/ExerciseRibbon.tsx';
import { ArrowRightIcon } from '../ui/Icons.tsx';
import { Dock } from './Dock.tsx';
import { HouseRules } from './HouseRules.tsx';
import { acceptInvitation, type InvitationTrouble, type OpenInvitation } from './invitation.ts';
import { JoinAgreement } from './JoinAgreement.tsx';
import { JoinGreeting } from './JoinGreeting.tsx';
import { Card, Column, Heading, Main, Meta, Page } from './Page.tsx';
import { StandInFields } from './StandInFields.tsx';
import { emptyStandIn, MAX_NAME, MAX_PHONE, readStandIn } from './stand-in.ts';
import { TextBox } from './TextBox.tsx';
import { keepLeft, takeOver } from './take-over.ts';

export function JoinForm({ token, invitation }: { token: string; invitation: OpenInvitation }) {
  const { t } = useTranslation('join');
  const [agreed, setAgreed] = useState(false);
  const [phone, setPhone] = useState('');
  const [standIn, setStandIn] = useState(emptyStandIn);
  const [trouble, setTrouble] = useState<InvitationTrouble | 'tickMissing' | 'phoneLong' | 'standInHalf'>();
  const [busy, setBusy] = useState(false);
  const tick = useRef<HTMLInputElement>(null);
  useEffect(() => takeOver(keepLeft), []);

  const accept = async () => {
    if (!agreed) {
      setTrouble('tickMissing');
      tick.current?.focus();
      return;
    }
    const read = readStandIn(standIn);
    if ([phone, standIn.phone].some((each) => each.trim().length > MAX_PHONE)) return setTrouble('phoneLong');
    if (read === 'half' || standIn.name.length > MAX_NAME) return setTrouble('standInHalf');
    setBusy(true);
    setTrouble(undefined);
    const accepted = await acceptInvitation(token, { phone: phone.trim() || null, standIn: read });
    if (accepted.ok) return location.replace('/field');
    setBusy(false);
    setTrouble(accepted.trouble);
  };

  return (
    <Page>
      {invitation.operation.exercise && <ExerciseRibbon />}
      <Column>
        <Main sx={{ gap: '20px' }}>
          <JoinGreeting invitation={invitation} />
          <section>
            <Heading>{t('rules')}</Heading>
            <HouseRules />
          </section>
          <PhoneNumber value={phone} tooLong={trouble === 'phoneLong'} onChange={setPhone}>
            <StandInFields value={standIn} onChange={setStandIn} />
          </PhoneNumber>
        </Main>
      </Column>
      <Dock>
        <JoinAgreement
          inputRef={tick}
          agreed={agreed}
          problem={trouble && t(`${trouble}`)}
          onChange={(next) => {
            setAgreed(next);
            setTrouble(undefined);
          }}
        />
        <Button
          variant="contained"
          size="large"
          fullWidth
          endIcon={<ArrowRightIcon />}
          disabled={busy}
          onClick={() => void accept()}
        >
          {busy ? t('joining') : t('accept')}
        </Button>
      </Dock>
    </Page>
  );
}

type NumberProps = { value: string; tooLong: boolean; onChange: (value: string) => void; children: ReactNode };

function PhoneNumber(props: NumberProps) {
  const { t } = useTranslation('join');
  return (
    <section>
      <Heading>
        {t('optional')}{' '}
        <Meta as="span" sx={{ fontWeight: 400, marginLeft: '8px' }}>
          {t('mayStayEmpty')}
        </Meta>
      </Heading>
      <Card sx={{ padding: '16px', marginTop: '8px', display: 'grid', gap: '12px' }}>
        <TextBox
          type="tel"
          label={t('phone')}
          value={props.value}
          placeholder="06"
          autoComplete="tel"
          wrong={props.tooLong}
          help={props.tooLong ? t('phoneLong') : t('phoneText')}
          onChange={props.onChange}
          inputMode="tel"
        />
        {props.children}
      </Card>
    </section>
  );
}
