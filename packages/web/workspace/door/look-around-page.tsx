import { example } from '@crucible/display/sentences/en/pages/example.ts';
import { Link } from '@tanstack/react-router';
import { Page } from '../parts/page.tsx';

/** A few things that an engagement leaves behind; fiction, and read-only. */
export function LookAroundPage() {
  return (
    <div className="column">
      <Page
        title="Look around"
        lead={example.lead}
        above={
          <p className="above">
            <Link to="/">Crucible</Link>
          </p>
        }
      >
        <section aria-labelledby="pair">
          <h2 id="pair">{example.pairTitle}</h2>
          <p>{example.pairLead}</p>
          <div className="pair">
            <Scene scene={example.outThere} />
            <Scene scene={example.inHere} />
          </div>
          <p className="form">{example.pairAsk}</p>
        </section>
        <section aria-labelledby="note">
          <h2 id="note">{example.noteTitle}</h2>
          <blockquote>{example.note}</blockquote>
          <p>{example.felt}</p>
          <p>
            {example.unsaid} <span className="quiet">{example.unsaidAfter}</span>
          </p>
        </section>
        <section aria-labelledby="promise">
          <h2 id="promise">{example.promiseTitle}</h2>
          <blockquote>{example.promise}</blockquote>
        </section>
        <section>
          <p className="aside">{example.afterwards}</p>
        </section>
      </Page>
    </div>
  );
}

type ShownScene = {
  readonly title: string;
  readonly wish: string;
  readonly they: string;
  readonly i: string;
  readonly andThen: string;
};

function Scene({ scene }: { readonly scene: ShownScene }) {
  return (
    <div>
      <h3>{scene.title}</h3>
      <dl>
        <dt>What he wished for</dt>
        <dd>{scene.wish}</dd>
        <dt>What they did</dt>
        <dd>{scene.they}</dd>
        <dt>What he did</dt>
        <dd>{scene.i}</dd>
        <dt>And then they</dt>
        <dd>{scene.andThen}</dd>
      </dl>
    </div>
  );
}
