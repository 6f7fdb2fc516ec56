import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { InvitationInfo } from '@nachtwacht/shared/wire/http.ts';
import { Fragment, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { ExerciseRibbon } from '../ui/ExerciseRibbon.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { toInitials } from '../ui/format.ts';
import { ArrowRightIcon, LanternIcon } from '../ui/Icons.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { Dock } from './Dock.tsx';
import { HouseRules } from './HouseRules.tsx';
import { acceptInvitation, type InvitationTrouble } from './invitation.ts';
import { Card, Column, Heading, Main, Meta, Page, Strong } from './Page.tsx';
import { StandInFields } from './StandInFields.tsx';
import { emptyStandIn, MAX_NAME, MAX_PHONE, readStandIn } from './stand-in.ts';
import { TextBox } from './TextBox.tsx';
import { Tick } from './Tick.tsx';
import { keepLeft, takeOver } from './take-over.ts';

const Logo = styled('p')({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  fontWeight: 700,
  letterSpacing: '-.02em',
  '&&': { paddingTop: 8 },
  '& > svg': { fontSize: 28 },
  '& > span': { flex: 1 },
});
const Welcome = styled('div')({
  paddingTop: 8,
  '& h1': { fontSize: rem(30), lineHeight: rem(36), fontWeight: 750, letterSpacing: '-.03em', textWrap: 'balance' },
  '& p': { color: 'var(--text-2)', marginTop: 8, textWrap: 'pretty' },
});
const You = styled(Card)({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  padding: '12px 16px',
  '& > span': {
    flex: 'none',
    display: 'grid',
    placeItems: 'center',
    width: 48,
    height: 48,
    borderRadius: 24,
    background: 'var(--raised-surface)',
    border: '1px solid var(--line)',
    fontWeight: 700,
  },
  '& b': { fontWeight: 600 },
});

type Open = Extract<InvitationInfo, { state: 'open' }>;

export function JoinForm({ token, invitation }: { token: string; invitation: Open }) {
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
          <Greeting invitation={invitation} />
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
        <Agreement
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

function Greeting({ invitation: { operation, adminName, groups } }: { invitation: Open }) {
  const { t } = useTranslation('join');
  const { t: common } = useTranslation();
  const format = useFormat();
  const [before, after] = t('adminOf', { groups: '\n' }).split('\n');
  return (
    <>
      <div>
        <Logo>
          <LanternIcon />
          <span>{common('product')}</span>
          <LanguageSwitch />
        </Logo>
        <Welcome>
          <h1>{t('title')}</h1>
          <p>
            {t('invites', {
              operation: operation.name,
              day: format.day(operation.startsAt),
              start: format.time(operation.startsAt),
              end: format.time(operation.endsAt),
            })}
          </p>
        </Welcome>
      </div>
      <You>
        <span aria-hidden="true">{toInitials(adminName)}</span>
        <div>
          <b>{adminName}</b>
          <Meta sx={{ marginTop: '4px' }}>
            {before}
            {groups.map((group, index) => (
              <Fragment key={group}>
                {index > 0 && (index === groups.length - 1 ? ` ${t('and')} ` : ', ')}
                <Strong>{group}</Strong>
              </Fragment>
            ))}
            {after}
          </Meta>
          <Meta sx={{ marginTop: '4px' }}>{t('notYou')}</Meta>
        </div>
      </You>
    </>
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

type AgreementProps = {
  inputRef: RefObject<HTMLInputElement | null>;
  agreed: boolean;
  problem: string | undefined;
  onChange: (agreed: boolean) => void;
};

function Agreement({ inputRef, agreed, problem, onChange }: AgreementProps) {
  const { t } = useTranslation('join');
  return (
    <>
      {problem && (
        <Meta role="alert" sx={{ color: 'var(--text)', fontSize: rem(15), lineHeight: rem(20), fontWeight: 600 }}>
          {problem}
        </Meta>
      )}
      <Tick>
        <input
          ref={inputRef}
          type="checkbox"
          checked={agreed}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{t('tick')}</span>
      </Tick>
    </>
  );
}
