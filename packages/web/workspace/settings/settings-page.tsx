import { settingsWords } from '@crucible/display/sentences/en/pages/settings.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { get } from '../api.ts';
import { useStart } from '../door/standing.ts';
import { Page } from '../parts/page.tsx';
import { Mail } from './mail.tsx';
import { Passkeys } from './passkeys.tsx';
import { Password } from './password.tsx';
import { SignedIn } from './signed-in.tsx';

/** What opens the practice, who is signed in, what runs where. */
export function SettingsPage() {
  const start = useStart().data;
  const way = start?.way ?? 'alone';
  return (
    <Page title="Settings" lead={settingsWords.lead}>
      <SignedIn />
      <Passkeys />
      <Password />
      <Facts title={settingsWords.keysTitle} sentences={settingsWords.keys} />
      <p className="actions">
        <Link to="/copies">{settingsWords.copies}</Link>
      </p>
      <Facts
        title={settingsWords.peopleTitle}
        sentences={[way === 'alone' ? settingsWords.peopleAlone : settingsWords.peopleHost]}
      />
      <Mail />
      <Facts
        title={settingsWords.whereTitle}
        sentences={[
          way === 'alone' ? settingsWords.whereAlone : settingsWords.whereHost,
          settingsWords.threat,
        ]}
      />
      <Version />
    </Page>
  );
}

function Facts({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}

function Version() {
  const { data } = useQuery({
    queryKey: ['version'],
    queryFn: () => get<{ readonly version: string }>('/api/version'),
  });
  return (
    <p className="aside form">
      Crucible {data?.version}. {settingsWords.newer}
    </p>
  );
}
