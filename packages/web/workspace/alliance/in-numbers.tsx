import { allianceLine } from '@crucible/display/figures/alliance-line.ts';
import { alliancePoints } from '@crucible/display/figures/alliance-points.ts';
import {
  gapSentence,
  lineSentence,
  lowestSentence,
  pointSentence,
  startToEndSentence,
  type Telling,
  trendSentence,
} from '@crucible/display/sentences/en/alliance.ts';
import { numeral } from '@crucible/display/sentences/en/count.ts';
import { soFarWords, usualSentence } from '@crucible/display/sentences/en/pages/how-it-was.ts';
import { Link, useNavigate } from '@tanstack/react-router';
import { type MouseEvent, useMemo } from 'react';
import { Drawn } from '../parts/drawn.tsx';
import { dayOf } from '../parts/when.ts';
import type { Alliance } from './alliance.ts';

type InNumbersProps = {
  readonly alliance: Alliance;
  readonly telling: Telling;
  readonly engagement: string;
};

/** The line, its sentences and its table. For the coach every point opens its session. */
export function InNumbers(props: InNumbersProps) {
  const { alliance, telling } = props;
  const last = alliance.sessions.at(-1);
  const lowest = last && lowestSentence(last, telling);
  return (
    <details className="in-numbers">
      <summary>{soFarWords.numbers}</summary>
      <Line {...props} />
      <p className="aside">{soFarWords.legend[telling.reader]}</p>
      <p>{trendSentence(alliance.trend, telling)}</p>
      <p>{startToEndSentence(alliance.startToEnd, telling)}</p>
      <p>{gapSentence(alliance.gap, telling)}</p>
      {lowest !== undefined && <p>{lowest}</p>}
      <Table {...props} />
      <p className="aside">{soFarWords.asked}</p>
      <p className="aside">{usualSentence(alliance.usual)}</p>
      <p className="aside">{soFarWords.wholly}</p>
    </details>
  );
}

function Line({ alliance, telling: { reader }, engagement }: InNumbersProps) {
  const navigate = useNavigate();
  const picture = useMemo(() => {
    const telling = { reader, day: dayOf };
    const points = alliancePoints(alliance, {
      hrefOf: ({ session }) =>
        reader === 'coach' ? `/with/${engagement}/sessions/${session}/how-it-was` : undefined,
      nameOf: (one) => pointSentence(one, telling),
    });
    return allianceLine(points, lineSentence(alliance, telling));
  }, [alliance, reader, engagement]);
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const session = alliance.sessions.find((one) =>
      link?.getAttribute('href')?.includes(one.session),
    )?.session;
    if (session === undefined || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    void navigate({ to: `/with/${engagement}/sessions/${session}/how-it-was` });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are the controls; they only stay in the page.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click.
    <div className="line-frame" onClick={follow}>
      <Drawn picture={picture} />
    </div>
  );
}

function Table({ alliance: { sessions }, telling: { reader }, engagement }: InNumbersProps) {
  const { columns } = soFarWords;
  return (
    <div className="wide">
      <table>
        <caption>{soFarWords.tableTitle}</caption>
        <thead>
          <tr>
            {[columns.session, ...columns.sides[reader], columns.usual, columns.apart].map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sessions.toReversed().map(({ session, start, scores, expected, gap }) => (
            <tr key={session}>
              <th scope="row">
                {reader === 'coach' ? (
                  <Link to={`/with/${engagement}/sessions/${session}/how-it-was`}>{dayOf(start)}</Link>
                ) : (
                  dayOf(start)
                )}
              </th>
              <td>{whole(scores.client.total)}</td>
              <td>{whole(scores.coach.total)}</td>
              <td>
                {expected === undefined
                  ? soFarWords.notYet
                  : `${whole(expected.low)}–${whole(Math.min(100, expected.high))}`}
              </td>
              <td>{gap?.unlike === undefined ? soFarWords.notYet : whole(Math.abs(gap.value))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function whole(value: number | undefined): string {
  return value === undefined ? soFarWords.leftOpen : numeral(value);
}
