import {
  backupSentence,
  copiesWords,
  sheetSentence,
  sheetWords,
} from '@crucible/display/sentences/en/pages/copies-page.ts';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { post } from '../api.ts';
import { Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { dayOf, whenOf } from '../parts/when.ts';
import { CopyOfWork } from './copy-of-work.tsx';
import { RecoverySheet, TrySheet } from './recovery-sheet.tsx';
import { type Upkeep, useUpkeep } from './use-upkeep.ts';

/** What brings a practice back, and what may be handed on. */
export function CopiesPage() {
  return (
    <Page
      title="Copies and keys"
      lead={copiesWords.lead}
      above={
        <p className="above">
          <Link to="/settings">Settings</Link>
        </p>
      }
    >
      <Shown of={useUpkeep()}>
        {(upkeep) => (
          <>
            <Backup upkeep={upkeep} />
            <Sheet upkeep={upkeep} />
          </>
        )}
      </Shown>
      <CopyOfWork />
    </Page>
  );
}

function Backup({ upkeep: { backups, oldRings } }: { readonly upkeep: Upkeep }) {
  const queries = useQueryClient();
  const { last } = backups ?? {};
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{copiesWords.backupTitle}</h2>
      <p>
        {last === undefined
          ? copiesWords.backupNone
          : backupSentence({ when: whenOf(last.at), entries: last.entries, path: last.path })}
      </p>
      <p className="aside">
        {copiesWords.backupDaily} {copiesWords.backupElsewhere}
      </p>
      <Form
        submit="Make one now"
        done={copiesWords.backupMade}
        onSubmit={async () => {
          await post('/api/practice/backup');
          await queries.invalidateQueries({ queryKey: ['view', 'upkeep'] });
        }}
      >
        {null}
      </Form>
      {oldRings.length > 0 && (
        <>
          <p>{copiesWords.oldRings}</p>
          <ul className="rows">
            {oldRings.map(({ path }) => (
              <li key={path} className="aside">
                {path}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Sheet({ upkeep: { sheets, sixWords } }: { readonly upkeep: Upkeep }) {
  const sheet = sheets.find(({ name }) => name === 'recovery');
  const { tried } = sheet ?? {};
  // The words of a first sheet are shown once, so making it does not fold them away.
  const [isFirst] = useState(sheet === undefined);
  return (
    <section aria-labelledby="sheet">
      <h2 id="sheet">{sheetWords.title}</h2>
      <p>
        {sheet === undefined
          ? sheetWords.none
          : sheetSentence({ made: dayOf(sheet.made), ...(tried !== undefined && { tried: dayOf(tried) }) })}
      </p>
      {sheet !== undefined && (
        <details>
          <summary>Try the words of the paper</summary>
          <TrySheet onTried={() => undefined} />
        </details>
      )}
      <details open={isFirst}>
        <summary>{sheet === undefined ? 'Make one' : 'Make a new one'}</summary>
        {sheet !== undefined && <p className="aside">{sheetWords.again}</p>}
        <RecoverySheet sixWords={sixWords.join(' ')} onTried={() => undefined} />
      </details>
    </section>
  );
}
