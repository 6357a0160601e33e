import type { Quote } from '@crucible/core/session/quote.ts';
import type { SessionPage } from '@crucible/display/report/session-page.ts';
import { count } from '@crucible/display/sentences/en/count.ts';
import type { Finding } from '@crucible/display/sentences/en/finding.ts';
import { useMemo } from 'react';
import { QuoteLine } from './quote-line.tsx';
import { type Subject, subjectsOf } from './subjects.ts';

/** Each subject with its first sentence; what it rests on opens behind it, and every quote leads to its turn. */
export function SubjectList({ page }: { readonly page: SessionPage }) {
  const subjects = useMemo(() => subjectsOf(page), [page]);
  return (
    <div className="subjects">
      {subjects.map((subject) => (
        <OneSubject key={subject.title} subject={subject} page={page} />
      ))}
    </div>
  );
}

type OneSubjectProps = { readonly subject: Subject; readonly page: SessionPage };

function OneSubject({ subject: { title, findings, introduction, measured }, page }: OneSubjectProps) {
  const { shown, open } = findings;
  const [first = { sentence: open[0] ?? '', quotes: [] }] = shown;
  return (
    <details className="subject">
      <summary>
        <h3>{title}</h3>
        <p className={shown.length === 0 ? 'quiet' : ''}>{first.sentence}</p>
      </summary>
      <div className="subject-body">
        {introduction !== undefined && shown.length > 0 && <p className="aside">{introduction}</p>}
        <ul className="findings">
          {shown.map((finding) => (
            <OneFinding key={finding.sentence} finding={finding} page={page} />
          ))}
        </ul>
        {(shown.length === 0 ? open.slice(1) : open).map((sentence) => (
          <p key={sentence} className="aside open-yet">
            {sentence}
          </p>
        ))}
        {measured !== undefined && shown.length > 0 && <p className="aside open-yet">{measured}</p>}
      </div>
    </details>
  );
}

function OneFinding({ finding, page }: { readonly finding: Finding; readonly page: SessionPage }) {
  const { sentence, quotes, opens } = finding;
  if (quotes.length === 0) return <li>{sentence}</li>;
  return (
    <li>
      <details>
        <summary>
          {sentence} <span className="more">{opens ?? count(quotes.length, 'quote')}</span>
        </summary>
        <ol className="quotes">
          {quotes.map((quote) => (
            <li key={keyOf(quote)}>
              <QuoteLine quote={quote} page={page} />
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}

function keyOf({ utterance, start }: Quote): string {
  return `${utterance} ${start}`;
}
