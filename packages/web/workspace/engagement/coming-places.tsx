import { clientComingPlaces, comingPlaces } from '@crucible/display/sentences/en/pages/coming-places.ts';
import { Page, Teaching } from '../parts/page.tsx';

/** Places that say what they are for before anything stands in them. */
export function SaidAndUnsaid() {
  return <ComingPlace place="said-and-unsaid" />;
}

export function ComingUp() {
  return <ComingPlace place="coming-up" />;
}

export function ClientSaidAndUnsaid() {
  return <ComingPlace place="said-and-unsaid" reader="client" />;
}

export function ClientComingUp() {
  return <ComingPlace place="coming-up" reader="client" />;
}

type ComingPlaceProps = {
  readonly place: keyof typeof comingPlaces;
  readonly reader?: 'coach' | 'client';
};

function ComingPlace({ place, reader = 'coach' }: ComingPlaceProps) {
  const { title, lead, sentences, now } = (reader === 'client' ? clientComingPlaces : comingPlaces)[place];
  return (
    <Page title={title} lead={lead}>
      <Teaching sentences={sentences} />
      <section>
        <p className="aside">{now}</p>
      </section>
    </Page>
  );
}
