import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import {
  halvePairingCode,
  inspectPairingRequest,
  pairWallRequest,
  type WaitingWall,
} from '@nachtwacht/shared/wire/pairing.ts';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe, usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { Field } from './Field.tsx';
import { CardBody, Meta, TroubleNote } from './Layout.tsx';
import { type Problems, toProblems } from './problem.ts';
import { useRun } from './use-act.ts';
import { inspectPairing, pairWall } from './wall-requests.ts';

type Found = { readonly code: string; readonly wall: WaitingWall };

/** First the code, then what screen shows it; only then its name and its operation. */
export function PairWall({ onPaired }: { onPaired: () => void }) {
  const [found, setFound] = useState<Found>();
  if (!found) return <FindWall onFound={setFound} />;
  return <NameWall found={found} onPaired={onPaired} onBack={() => setFound(undefined)} />;
}

function FindWall({ onFound }: { onFound: (found: Found) => void }) {
  const { t } = useTranslation('setup');
  const { operationId } = useOperation();
  const { busy, trouble, run } = useRun();
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const parsed = inspectPairingRequest.safeParse({ code });
    setWrong(!parsed.success);
    if (!parsed.success) return;
    const wall = await run(() => inspectPairing(operationId, parsed.data.code));
    if (wall) onFound({ code: parsed.data.code, wall });
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <CardBody>
        <Field
          label={t('walls.code')}
          autoFocus
          value={code}
          onType={setCode}
          problem={wrong ? { code: 'invalid' } : undefined}
          help={t('walls.codeHelp')}
          slotProps={{ htmlInput: { autoCapitalize: 'characters', autoComplete: 'off', spellCheck: false } }}
        />
        {wrong && <Meta role="alert">{t('walls.codeWrong')}</Meta>}
        <Button type="submit" variant="contained" loading={busy} sx={{ justifySelf: 'start' }}>
          {t('walls.find')}
        </Button>
        <TroubleNote trouble={trouble} text={trouble?.code === 'pairing-unknown' ? t('walls.unknown') : undefined} />
      </CardBody>
    </form>
  );
}

type NameWallProps = { found: Found; onPaired: () => void; onBack: () => void };

function NameWall({ found: { code, wall }, onPaired, onBack }: NameWallProps) {
  const { t } = useTranslation('setup');
  const { operationId } = useOperation();
  const operations = useOwnOperations(operationId);
  const { busy, trouble, run } = useRun();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState(operationId);
  const [problems, setProblems] = useState<Problems>({});
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const parsed = pairWallRequest.safeParse({ code, name: name.trim() });
    setProblems(parsed.success ? {} : toProblems(parsed.error));
    if (parsed.success && (await run(() => pairWall(chosen, parsed.data)))) onPaired();
  };
  const words = { 'pairing-unknown': t('walls.unknown'), 'id-taken': t('walls.nameTaken') } as const;
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <CardBody>
        <Screen code={code} wall={wall} />
        <Field
          label={t('walls.name')}
          autoFocus
          value={name}
          onType={setName}
          problem={problems.name}
          help={t('walls.nameHelp')}
        />
        <Field label={t('walls.operation')} select value={chosen} onType={setChosen}>
          {operations.map((each) => (
            <MenuItem key={each.id} value={each.id}>
              {each.name}
            </MenuItem>
          ))}
        </Field>
        <div style={{ display: 'flex', gap: 8 }}>
          <Button type="submit" variant="contained" loading={busy}>
            {t('walls.submit')}
          </Button>
          <Button variant="text" onClick={onBack}>
            {t('walls.other')}
          </Button>
        </div>
        <TroubleNote
          trouble={trouble}
          text={trouble && Object.hasOwn(words, trouble.code) ? words[trouble.code as keyof typeof words] : undefined}
        />
      </CardBody>
    </form>
  );
}

function Screen({ code, wall }: Found) {
  const { t } = useTranslation('setup');
  const format = useFormat();
  const { layout, widthPx: width, heightPx: height, address, askedAt } = wall;
  return (
    <div role="status">
      <b>
        {t('walls.found')}: {halvePairingCode(code)}
      </b>
      <p>{t('walls.screen', { layout: t(`walls.layout.${layout}`), width, height })}</p>
      <p>{t('walls.asked', { address, time: format.time(askedAt) })}</p>
      <Meta>{t('walls.check')}</Meta>
    </div>
  );
}

/** Operations of who is signed in; the one on the screen always. */
function useOwnOperations(operationId: string) {
  const { operations } = useMe();
  const own = operations.filter(({ status }) => status !== 'destroyed');
  const name = usePicture((state) => state.operation?.content?.name ?? '');
  return own.some(({ id }) => id === operationId) ? own : [{ id: operationId, name }, ...own];
}
