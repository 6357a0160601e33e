import { comingPlaces } from '@crucible/display/sentences/en/pages/coming-places.ts';
import { Page, Teaching } from '../parts/page.tsx';

/** Places that say what they are for before anything stands in them. */
export function SaidAndUnsaid() {
  return <ComingPlace place="said-and-unsaid" />;
}

export function ComingUp() {
  return <ComingPlace place="coming-up" />;
}

function ComingPlace({ place }: { readonly place: keyof typeof comingPlaces }) {
  const { title, lead, sentences, now } = comingPlaces[place];
  return (
    <Page title={title} lead={lead}>
      <Teaching sentences={sentences} />
      <section>
        <p className="aside">{now}</p>
      </section>
    </Page>
  );
}
