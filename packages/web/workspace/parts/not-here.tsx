import { Link } from '@tanstack/react-router';
import { Page } from './page.tsx';

export function NotHere() {
  return (
    <div className="column">
      <Page title="There is nothing here" lead="The address leads nowhere, or to something that was moved.">
        <p className="buttons">
          <Link to="/today">Today</Link>
        </p>
      </Page>
    </div>
  );
}
