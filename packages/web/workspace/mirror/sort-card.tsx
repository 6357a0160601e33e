import type { SortCard as Card } from '@crucible/core/mirror/sorting.ts';
import { partWords } from '@crucible/display/sentences/en/mirror.ts';
import { sortLead } from '@crucible/display/sentences/en/pages/mirror.ts';
import type { ActInputs } from '../api-names.ts';
import { Choice, Form } from '../parts/form.tsx';
import { tapIn, taps } from '../parts/taps.ts';

type Sorting = ActInputs['mirror.sort-scene'];
type SortCardProps = {
  readonly card: Card;
  readonly keep: string;
  readonly onSort: (sorting: Sorting) => Promise<unknown>;
};

/** The words of one scene, and a tap for each part. */
export function SortCard({ card: { ticket, parts, left }, keep, onSort }: SortCardProps) {
  return (
    <>
      <p>{sortLead(left)}</p>
      <Form
        submit={keep}
        onSubmit={(written) => {
          const sorted = parts.flatMap(({ part }) => {
            const octant = tapIn(written, part);
            return octant === undefined ? [] : [[part, octant]];
          });
          return onSort({ ticket, parts: Object.fromEntries(sorted) });
        }}
      >
        {parts.map(({ part, words }) => (
          <div key={part} className="to-sort">
            <p className="said">{words}</p>
            <Choice legend={partWords[part]} name={part} choices={taps} />
          </div>
        ))}
      </Form>
    </>
  );
}
