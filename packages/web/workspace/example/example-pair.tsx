import { example } from '@crucible/display/sentences/en/pages/example.ts';
import { Link } from '@tanstack/react-router';
import { Page } from '../parts/page.tsx';
import { exampleSession } from './example-sessions.ts';
import { exampleEngagement } from './example-work.ts';

/** The first thing that is seen: one scene out there beside one in here. */
export function ExamplePair() {
  return (
    <Page title="Out there, in here" lead={example.lead}>
      <section aria-label="A pair">
        <p>{example.pairLead}</p>
        <div className="pair">
          <Scene scene={example.outThere} />
          <Scene scene={example.inHere} />
        </div>
      </section>
      <section>
        <p>{example.pairAsk}</p>
        <p>
          <Link
            to="/with/$engagement/sessions/$session/transcript"
            params={{ engagement: exampleEngagement, session: exampleSession }}
          >
            {example.talkWay}
          </Link>
        </p>
        <p className="aside">{example.pairNext}</p>
      </section>
    </Page>
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
      <h2>{scene.title}</h2>
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
