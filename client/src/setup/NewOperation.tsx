import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import type { StaffMe } from '../operation/me.ts';
import { goTo } from './address.ts';
import { Meta, Page, Work, WorkHead } from './Layout.tsx';
import { PlanForm } from './PlanForm.tsx';
import { emptyPlan, type Plan } from './plan-fields.ts';
import { createOperation } from './requests.ts';
import { SetupHeader } from './SetupHeader.tsx';
import { useRun } from './use-act.ts';

export function NewOperation({ me }: { me: StaffMe }) {
  const { t } = useTranslation('setup');
  const [exercise, setExercise] = useState(false);
  // Made once: pressing again after a broken line asks for the same operation, not for a second one.
  const [ids] = useState(() => ({ operation: v7(), command: v7() }));
  const { busy, trouble, run } = useRun();

  const make = async (plan: Plan) => {
    const data = { exercise, timeZone: 'Europe/Amsterdam' as const, ...plan };
    const made = await run(() => createOperation(ids.operation, ids.command, data));
    if (made !== undefined) goTo({ operation: ids.operation, step: 'groups' });
  };

  return (
    <Page>
      <SetupHeader me={me}>
        <b>{t('plan.newTitle')}</b>
      </SetupHeader>
      <Work>
        <WorkHead title={t('plan.newTitle')} text={t('plan.newSubtitle')} />
        <PlanForm
          first={emptyPlan}
          busy={busy}
          trouble={trouble}
          label={t('plan.make')}
          onSave={(plan) => void make(plan)}
        >
          <div>
            <FormControlLabel
              control={<Checkbox checked={exercise} onChange={(_, next) => setExercise(next)} />}
              label={t('plan.exercise')}
            />
            <Meta>{t('plan.exerciseHelp')}</Meta>
          </div>
        </PlanForm>
      </Work>
    </Page>
  );
}
