import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { Meta, Work, WorkHead } from './Layout.tsx';
import { isEditable, type Overview } from './overview.ts';
import { PlanForm } from './PlanForm.tsx';
import { type Plan, toPlanFields } from './plan-fields.ts';
import { useAct } from './use-act.ts';

export function PlanStep({ overview }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  const format = useFormat();
  const act = useAct();
  const [savedAt, setSavedAt] = useState<number>();
  const { operation } = overview;
  if (!operation) return null;

  const save = async (plan: Plan) => {
    setSavedAt(undefined);
    if (await act.submit('operation.revise', plan)) setSavedAt(Date.now());
  };

  return (
    <Work>
      <WorkHead title={t('steps.plan')} text={t('plan.subtitle')} />
      <PlanForm
        first={toPlanFields(operation)}
        locked={!isEditable(overview)}
        busy={act.busy}
        trouble={act.trouble}
        label={t('plan.save')}
        note={savedAt === undefined ? undefined : t('plan.saved', { at: format.timeWithSeconds(savedAt) })}
        onSave={(plan) => void save(plan)}
      >
        <Meta>{operation.exercise ? t('plan.isExercise') : t('plan.isReal')}</Meta>
      </PlanForm>
    </Work>
  );
}
