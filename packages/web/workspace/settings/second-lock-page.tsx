import { clientSettingsWords as words } from '@crucible/display/sentences/en/pages/client-settings.ts';
import { Link, Navigate } from '@tanstack/react-router';
import { SecondLock } from '../door/set-up-second-factor.tsx';
import { useAccount } from '../door/standing.ts';

/** A client sets up a second lock if they like; once it stands there is nothing more to do here. */
export function SecondLockPage() {
  const account = useAccount().data;
  if (account?.hasSecondFactor === true) return <Navigate to="/settings" replace />;
  const above = (
    <p className="above">
      <Link to="/settings">{words.title}</Link>
    </p>
  );
  return <SecondLock above={above} />;
}
