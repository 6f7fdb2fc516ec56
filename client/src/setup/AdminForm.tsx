import Button from '@mui/material/Button';
import { groupCommands } from '@nachtwacht/shared/groups/events.ts';
import type { Group } from '@nachtwacht/shared/groups/group.ts';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import { Field } from './Field.tsx';
import { Card, CardBody, TroubleNote } from './Layout.tsx';
import type { Overview } from './overview.ts';
import { type Problems, toProblems } from './problem.ts';
import { useAct } from './use-act.ts';

const adminSchema = groupCommands['admins.add'].shape.admins.element;

/** One admin by hand: name, phone when it is known, and the groups by number or name. */
export function AdminForm({ overview, onDone }: { overview: Overview; onDone: () => void }) {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const act = useAct();
  const [fields, setFields] = useState({ name: '', phone: '', groups: '' });
  const [problems, setProblems] = useState<Problems>({});
  const field = (name: keyof typeof fields) => ({
    value: fields[name],
    onType: (value: string) => setFields({ ...fields, [name]: value }),
    problem: problems[name],
  });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = findGroups(fields.groups, overview.groups);
    const admin = { adminId: v7(), name: fields.name.trim(), phone: fields.phone.trim() || null };
    const parsed = adminSchema.safeParse({ ...admin, groupIds: found.ids });
    const wrong = parsed.success ? {} : toProblems(parsed.error);
    const groups =
      found.unknown === null ? wrong.groupIds : ({ code: 'unknownGroup', values: { name: found.unknown } } as const);
    const all = { ...wrong, ...(groups ? { groups } : {}) };
    setProblems(all);
    if (!parsed.success || found.unknown !== null) return;
    if (await act.submit('admins.add', { admins: [parsed.data] })) onDone();
  };

  return (
    <Card aria-label={t('admins.addTitle')}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <CardBody sx={{ gridTemplateColumns: '1fr 200px 1fr auto', alignItems: 'start' }}>
          <Field label={t('admins.name')} autoFocus {...field('name')} />
          <Field label={t('admins.phone')} type="tel" {...field('phone')} />
          <Field
            label={t('admins.groups')}
            help={t('admins.groupsHelp')}
            placeholder={t('admins.groupsPlaceholder')}
            {...field('groups')}
          />
          <div style={{ display: 'flex', gap: 8, paddingTop: 24 }}>
            <Button type="submit" variant="contained" loading={act.busy}>
              {t('admins.addIt')}
            </Button>
            <Button onClick={onDone}>{common('action.cancel')}</Button>
          </div>
          <TroubleNote trouble={act.trouble} />
        </CardBody>
      </form>
    </Card>
  );
}

/** Groups as somebody types them: `3, Kwakel`. */
function findGroups(text: string, groups: readonly Group[]): { ids: string[]; unknown: string | null } {
  const ids: string[] = [];
  for (const part of text.split(',').map((each) => each.trim())) {
    if (!part) continue;
    const group = groups.find(
      ({ number, content }) => String(number) === part || content?.name.toLowerCase() === part.toLowerCase(),
    );
    if (!group) return { ids: [], unknown: part };
    ids.push(group.id);
  }
  return { ids, unknown: null };
}
