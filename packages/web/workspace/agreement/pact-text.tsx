import type { PromiseText } from '@crucible/core/engagement/promise.ts';

/** One part of the pact; where it was written with dashes between its sentences, each begins a line. */
export function PactPart({ text, look = '' }: { readonly text: string; readonly look?: 'half' | '' }) {
  return (
    <div className={`pact ${look}`}>
      {linesOf(text).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

export function PactText({ text }: { readonly text: PromiseText }) {
  return (
    <>
      <PactPart text={text.promise} />
      <PactPart text={text.half} look="half" />
      <PactPart text={text.neither} look="half" />
      <div className="pact half">
        <p>
          <em>{text.closing}</em>
        </p>
      </div>
    </>
  );
}

export function linesOf(text: string): readonly string[] {
  return text
    .split(/ - |\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
