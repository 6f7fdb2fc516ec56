import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckIcon, ChevronLeftIcon, EditIcon } from '../ui/Icons.tsx';
import { CalledStep } from './guided/CalledStep.tsx';
import { Ask, Given, Head, Progress, Steps } from './guided/guided-look.ts';
import type { GuidedProps } from './guided/guided-props.ts';
import {
  emptyReport,
  type GuidedReport,
  type GuidedStep,
  guidedSteps,
  replaceReport,
  toReportText,
  toSeen,
} from './guided/guided-report.ts';
import { SeenStep } from './guided/SeenStep.tsx';
import { StillStep } from './guided/StillStep.tsx';
import { WhatStep } from './guided/WhatStep.tsx';
import { WhereStep } from './guided/WhereStep.tsx';
import type { Writing } from './use-writing.ts';

const parts = { what: WhatStep, still: StillStep, where: WhereStep, seen: SeenStep, called: CalledStep } as const;

/** For who saw it himself: five questions, each of which may be skipped; the answers become the text of the message. */
export function Guided(props: GuidedProps) {
  const { writing, onClose } = props;
  const { t } = useTranslation('guided');
  const [step, setStep] = useState<GuidedStep>('what');
  const [report, setReport] = useState(emptyReport);
  const [sentBefore] = useState(writing.sent);
  const title = useRef<HTMLHeadingElement>(null);
  const index = guidedSteps.indexOf(step);
  const { text, seen } = writing.draft;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each question is read out as it comes
  useEffect(() => {
    title.current?.focus();
    window.scrollTo(0, 0);
  }, [step]);
  useEffect(() => {
    if (writing.sent > sentBefore) onClose();
  }, [writing.sent, sentBefore, onClose]);

  const change = (changes: Partial<GuidedReport>) => {
    const next = { ...report, ...changes };
    setReport(next);
    writing.change({
      text: replaceReport(text, toReportText(report), toReportText(next)),
      source: 'self',
      seen: toSeen(seen, report, next),
    });
  };
  const goTo = (to: number) => {
    const next = guidedSteps[to];
    if (next) setStep(next);
  };
  const Part = parts[step];
  return (
    <Steps>
      <Progress role="img" aria-label={t('step', { step: index + 1, steps: guidedSteps.length })}>
        {guidedSteps.map((each, at) => (
          <i key={each} data-step={at < index ? 'done' : at === index ? 'now' : undefined} />
        ))}
      </Progress>
      <Head>
        <IconButton aria-label={t('back')} onClick={() => (index === 0 ? onClose() : goTo(index - 1))}>
          <ChevronLeftIcon />
        </IconButton>
        <p>{t('step', { step: index + 1, steps: guidedSteps.length })}</p>
        <Button variant="text" size="small" startIcon={<EditIcon />} onClick={onClose}>
          {t('typeYourself')}
        </Button>
      </Head>
      <GivenAnswers report={report} writing={writing} upTo={index} onChange={setStep} />
      <Ask aria-label={t(`question.${step}`)}>
        <h1 ref={title} tabIndex={-1}>
          {t(`question.${step}`)}
        </h1>
        <Part key={step} {...props} report={report} onReport={change} onNext={() => goTo(index + 1)} />
      </Ask>
    </Steps>
  );
}

type GivenProps = {
  report: GuidedReport;
  writing: Writing;
  upTo: number;
  onChange: (step: GuidedStep) => void;
};

function GivenAnswers({ report, writing, upTo, onChange }: GivenProps) {
  const { t } = useTranslation('guided');
  const { place } = writing.draft;
  const answers: Partial<Record<GuidedStep, string | false | null>> = {
    what: report.what && t(`what.${report.what}`),
    still: report.still && t(`still.${report.still}`),
    where: report.street.trim() || (place && t(`where.${place.kind}`)),
  };
  return (
    <Given>
      {guidedSteps.slice(0, Math.min(upTo, 3)).map((step) => {
        const answer = answers[step];
        return (
          answer && (
            <li key={step}>
              <button
                type="button"
                aria-label={`${t('changeOf', { question: t(`short.${step}`) })}. ${answer}`}
                onClick={() => onChange(step)}
              >
                <CheckIcon />
                <span>
                  <small>{t(`short.${step}`)}</small>
                  {answer}
                </span>
                <em>{t('change')}</em>
              </button>
            </li>
          )
        );
      })}
    </Given>
  );
}
