import { codeUntil, codeWords } from '@crucible/display/sentences/en/pages/come-in.ts';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { post } from '../api.ts';
import { useStart } from '../door/standing.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Form } from '../parts/form.tsx';
import { QrPicture } from '../parts/qr-picture.tsx';
import { clockOf } from '../parts/when.ts';
import '../door/door.css';

type Code = { readonly code: string; readonly until: number };

/** Only where others reach this installation: a code that the client types on a device of their own. */
export function ComeInCode({ person }: { readonly person: string }) {
  const engagement = useEngagement();
  const [made, setMade] = useState<Code>();
  return (
    <details className="not-on-paper" open={useLocation().hash === 'come-in'}>
      <summary>{codeWords.summary}</summary>
      <p className="aside">{codeWords.lead}</p>
      {made !== undefined && <Shown code={made} />}
      <Form
        submit={made === undefined ? codeWords.show : codeWords.another}
        onSubmit={async () => setMade(await post<Code>('/api/account/code', { engagement, person }))}
      >
        {null}
      </Form>
      <p className="aside form">{codeWords.lost}</p>
    </details>
  );
}

function Shown({ code: { code, until } }: { readonly code: Code }) {
  const origin = useStart().data?.origin ?? location.origin;
  const page = `${origin}/come-in`;
  return (
    <div className="come-in-code" role="status">
      <p className="aside">{codeWords.where}</p>
      <p className="key-text">{page}</p>
      <p className="code-signs">{`${code.slice(0, 4)} ${code.slice(4)}`}</p>
      <p className="aside">{codeUntil(clockOf(until))}</p>
      <QrPicture text={page} title={codeWords.picture} />
    </div>
  );
}
