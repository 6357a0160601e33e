import { recoverySheetSentences } from '@crucible/display/report/recovery-sheet.ts';
import { sheetWords } from '@crucible/display/sentences/en/pages/copies-page.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { post } from '../api.ts';
import { Field, Form } from '../parts/form.tsx';
import { dayOf } from '../parts/when.ts';

type Sheet = { readonly words: readonly string[]; readonly made: number };

/** Made, shown once for paper, and typed from it. */
export function RecoverySheet({
  sixWords,
  onTried,
}: {
  readonly sixWords: string;
  readonly onTried: () => void;
}) {
  const queries = useQueryClient();
  const [sheet, setSheet] = useState<Sheet>();
  const make = async () => {
    setSheet(await post<Sheet>('/api/practice/sheet'));
    await queries.invalidateQueries({ queryKey: ['view', 'upkeep'] });
  };
  if (sheet === undefined)
    return (
      <Form submit="Make a recovery sheet" onSubmit={make}>
        <p>{sheetWords.lead}</p>
      </Form>
    );
  return (
    <>
      <Words sheet={sheet} sixWords={sixWords} />
      <TrySheet onTried={onTried} />
    </>
  );
}

function Words({ sheet: { words, made }, sixWords }: { readonly sheet: Sheet; readonly sixWords: string }) {
  const facts = { name: 'recovery', day: dayOf(made), words, sixWords: sixWords.split(' ') } as const;
  const said = recoverySheetSentences(facts);
  return (
    <>
      <p className="aside">
        {said.made} {said.six}.
      </p>
      <ol className="codes key-text" aria-label="The words of the sheet">
        {words.map((word, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a word may stand twice, and its place is what counts.
          <li key={at}>
            <span className="quiet">{at + 1}</span> {word}
          </li>
        ))}
      </ol>
      <p>{said.opens}</p>
      <p>{said.use}</p>
      <p>{said.stays}</p>
      <p className="buttons not-on-paper">
        <button type="button" className="second-button" onClick={() => window.print()}>
          Print the sheet
        </button>
      </p>
    </>
  );
}

/** Whether what stands on the paper opens anything shows only when somebody types it. */
export function TrySheet({ onTried }: { readonly onTried: () => void }) {
  const queries = useQueryClient();
  return (
    <div className="not-on-paper">
      <Form
        submit="Try the words"
        done={sheetWords.tried}
        onSubmit={async ({ text }) => {
          await post('/api/practice/sheet/try', { words: text('words') });
          await queries.invalidateQueries({ queryKey: ['view', 'upkeep'] });
          onTried();
        }}
      >
        <Field label="The 24 words" name="words" rows={4} hint={sheetWords.tryLead} />
      </Form>
    </div>
  );
}
