import Button from '@mui/material/Button';
import type { Group } from '@nachtwacht/shared/groups/group.ts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { PeopleIcon, WarningIcon } from '../ui/Icons.tsx';
import { AreasMap } from './AreasMap.tsx';
import { type ChosenFile, FileButton } from './FileImport.tsx';
import { GroupImport } from './GroupImport.tsx';
import type { GroupRow } from './group-rows.ts';
import { Card, Side, Work, WorkHead } from './Layout.tsx';
import { isEditable, type Overview } from './overview.ts';
import { readGroups } from './read-groups.ts';
import { FindField, RowError, RowFilter, Scroll, Table } from './Table.tsx';

type Kind = 'all' | 'noArea' | 'noAdmin';
const PAGE = 200;

export function GroupsStep({ overview }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  const [file, setFile] = useState<ChosenFile<GroupRow>>();
  const { groups } = overview;
  const taken = useMemo(() => new Set(groups.map(({ number }) => number)), [groups]);
  const chooser = (label: string, primary: boolean) => (
    <FileButton
      label={label}
      primary={primary}
      accept=".csv,.txt,.json,.geojson,text/csv,application/geo+json"
      read={(text, name) => readGroups(text, name, taken)}
      onRead={setFile}
    />
  );
  return (
    <Work data-fill>
      <WorkHead title={t('steps.groups')} text={t('groups.subtitle')}>
        {isEditable(overview) && !file && chooser(t('groups.import'), true)}
      </WorkHead>
      {file ? (
        <GroupImport file={file} again={chooser(t('import.other'), false)} onDone={() => setFile(undefined)} />
      ) : (
        <GroupsCard overview={overview} />
      )}
      <Side>
        <Card sx={{ flex: 1 }}>
          <header>
            <h2>{t('groups.mapTitle')}</h2>
          </header>
          <AreasMap overview={overview} preview={file?.rows.map(({ group }) => group)} />
        </Card>
      </Side>
    </Work>
  );
}

function GroupsCard({ overview }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  const format = useFormat();
  const [kind, setKind] = useState<Kind>('all');
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const { groups, admins } = overview;
  const active = useMemo(() => new Set(admins.filter((a) => a.status !== 'revoked').map((a) => a.id)), [admins]);
  const adminsOf = (group: Group) => group.adminIds.filter((id) => active.has(id)).length;
  const byKind = {
    all: groups,
    noArea: groups.filter(({ content }) => content?.area === null),
    noAdmin: groups.filter((group) => adminsOf(group) === 0),
  };
  const wanted = query.trim().toLowerCase();
  const rows = byKind[kind].filter(
    ({ number, content }) =>
      !wanted ||
      `${number} ${content?.name} ${content?.district} ${content?.municipality}`.toLowerCase().includes(wanted),
  );
  const members = groups.reduce((sum, group) => sum + group.members, 0);
  if (groups.length === 0) {
    return (
      <Card>
        <EmptyState icon={<PeopleIcon />} title={t('groups.empty')} text={t('groups.emptyText')} />
      </Card>
    );
  }
  return (
    <Card>
      <header>
        <RowFilter
          label={t('steps.groups')}
          choices={(['all', 'noArea', 'noAdmin'] as const).map((id) => ({
            ...{ id, label: t(`groups.${id}`), count: byKind[id].length },
          }))}
          chosen={kind}
          onChoose={setKind}
        >
          <FindField label={t('groups.search')} value={query} onType={setQuery} />
        </RowFilter>
      </header>
      <Scroll tabIndex={0}>
        <Table>
          <thead>
            <tr>
              <th data-right>{t('groups.number')}</th>
              <th>{t('groups.name')}</th>
              <th>{t('groups.municipality')}</th>
              <th data-right>{t('groups.members')}</th>
              <th data-right>{t('groups.admins')}</th>
              <th>{t('groups.area')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, limit).map((group) => (
              <tr key={group.id}>
                <td data-right data-dim>
                  {group.number}
                </td>
                <td>
                  <b>{group.content?.name}</b>
                  <small>{group.content?.district}</small>
                </td>
                <td data-dim>{group.content?.municipality}</td>
                <td data-right>{format.number(group.members)}</td>
                <td data-right>{adminsOf(group) || <span data-dim>{t('groups.none')}</span>}</td>
                <td data-dim>
                  {group.content?.area ? (
                    t('groups.hasArea')
                  ) : (
                    <RowError>
                      <WarningIcon />
                      {t('groups.lacksArea')}
                    </RowError>
                  )}
                </td>
              </tr>
            ))}
            {rows.length === 0 && (
              <tr>
                <td colSpan={6} data-dim>
                  {t('groups.nothing')}
                </td>
              </tr>
            )}
          </tbody>
        </Table>
        {rows.length > limit && (
          <Button variant="text" fullWidth onClick={() => setLimit(limit + PAGE)}>
            {t('groups.more')}
          </Button>
        )}
      </Scroll>
      <footer>
        <span>{t('groups.shown', { shown: Math.min(limit, rows.length), count: groups.length })}</span>
        <span>{t('groups.membersTotal', { count: members })}</span>
      </footer>
    </Card>
  );
}
