import { type ReactNode, useEffect, useRef } from 'react';

type PageProps = {
  readonly title: string;
  /** A sentence first. */
  readonly lead?: ReactNode;
  readonly above?: ReactNode;
  readonly children?: ReactNode;
};

/** One page: its name, a sentence, and what there is. A reader of screens hears where it came to. */
export function Page({ title, lead, above, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Crucible`;
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <main id="content" className="page">
      {above}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </main>
  );
}

/** What will stand here, and what makes it come. */
export function Teaching({
  title,
  sentences,
}: {
  readonly title?: string;
  readonly sentences: readonly string[];
}) {
  return (
    <div className="teaching">
      {title !== undefined && <h2>{title}</h2>}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
