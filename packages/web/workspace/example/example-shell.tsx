import { example } from '@crucible/display/sentences/en/pages/example.ts';
import { Outlet } from '@tanstack/react-router';

/** Every page of the example says that it is one. */
export function ExampleShell() {
  return (
    <div className="column">
      <a className="skip" href="#content">
        To the content
      </a>
      <header>
        <nav className="top" aria-label="Ways out">
          <a className="house" href="/">
            Crucible
          </a>
          <a href="/read">Read a session</a>
        </nav>
        <p className="example-mark aside">{example.mark}</p>
      </header>
      <Outlet />
    </div>
  );
}
