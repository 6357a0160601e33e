import { onlyMineWords } from '@crucible/display/sentences/en/pages/only-mine.ts';
import { Link } from '@tanstack/react-router';
import { Field } from '../parts/form.tsx';

const words = onlyMineWords.forAnswer;

type KeepForMyselfProps = {
  readonly engagement: string;
  readonly own: { readonly recipient?: string };
  readonly begun: string;
};

/** Words that stay with the client, where something of theirs can open them again. */
export function KeepForMyself({ engagement, own: { recipient }, begun }: KeepForMyselfProps) {
  if (recipient === undefined)
    return (
      <p className="aside">
        {words.noKey}{' '}
        <Link to="/with/$engagement/only-mine" params={{ engagement }}>
          {words.link}
        </Link>
      </p>
    );
  return <Field label={words.field} name="kept" rows={3} hint={words.hint} need="optional" value={begun} />;
}
