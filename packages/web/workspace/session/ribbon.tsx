import { ribbonFigure } from '@crucible/display/report/ribbon-figure.ts';
import type { SessionPage } from '@crucible/display/report/session-page.ts';
import { transcriptWords } from '@crucible/display/sentences/en/pages/sessions.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Drawn } from '../parts/drawn.tsx';

/**
 * The hour as a picture. One stop for the Tab key; arrows go from turn to turn and from row to row, Enter
 * goes to the words. The turn that is pointed at is read out under the picture.
 */
export function Ribbon({ page }: { readonly page: SessionPage }) {
  const picture = useMemo(() => ribbonFigure(page), [page]);
  const place = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const whole = place.current;
    if (whole === null || picture.markup === '') return;
    barsIn(whole)[0]?.setAttribute('tabindex', '0');
    // A pointer that rests beside the turns takes nothing back that the keyboard pointed at.
    const tell = ({ target }: Event) => {
      const bar = barAt(target);
      if (bar !== null) setSaid(wordsOf(bar, page));
    };
    const go = (event: KeyboardEvent) => moveFrom(whole, event);
    whole.addEventListener('focusin', tell);
    whole.addEventListener('pointerover', tell);
    whole.addEventListener('keydown', go);
    return () => {
      whole.removeEventListener('focusin', tell);
      whole.removeEventListener('pointerover', tell);
      whole.removeEventListener('keydown', go);
    };
  }, [page, picture]);
  return (
    <div ref={place} className="ribbon-frame">
      <p className="pointed-at aside" aria-hidden="true">
        {said === '' ? transcriptWords.ribbonKeys : said}
      </p>
      <Drawn picture={picture} />
    </div>
  );
}

type Bar = SVGAElement;

function barsIn(place: Element): readonly Bar[] {
  return [...place.querySelectorAll<Bar>('.ribbon a')];
}

function barAt(target: EventTarget | null): Bar | null {
  return target instanceof Element ? target.closest<Bar>('.ribbon a') : null;
}

function wordsOf(bar: Bar, { transcript }: SessionPage): string {
  const [, turn = ''] = /-u(\d+)$/u.exec(bar.getAttribute('href') ?? '') ?? [];
  const said = transcript.utterances[Number(turn) - 1]?.text;
  if (said === undefined) return '';
  const name = bar.querySelector('title')?.textContent ?? '';
  return `${name}: “${said.length > 110 ? `${said.slice(0, 110)}…` : said}”`;
}

function moveFrom(whole: Element, event: KeyboardEvent): void {
  const from = barAt(event.target);
  const to = from && next(barsIn(whole), from, event.key);
  if (!from || !to) return;
  event.preventDefault();
  from.setAttribute('tabindex', '-1');
  to.setAttribute('tabindex', '0');
  to.focus();
}

function next(bars: readonly Bar[], from: Bar, key: string): Bar | undefined {
  const at = bars.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return bars[at + 1];
    case 'ArrowLeft':
      return bars[at - 1];
    case 'ArrowDown':
      return beside(from, from.parentElement?.nextElementSibling);
    case 'ArrowUp':
      return beside(from, from.parentElement?.previousElementSibling);
    case 'Home':
      return bars[0];
    case 'End':
      return bars.at(-1);
    default:
      return undefined;
  }
}

/** The bar of another row that lies nearest below or above this one. */
function beside(from: Bar, row: Element | null | undefined): Bar | undefined {
  const x = leftOf(from);
  const bars = row ? [...row.querySelectorAll<Bar>(':scope > a')] : [];
  return bars.toSorted((a, b) => Math.abs(leftOf(a) - x) - Math.abs(leftOf(b) - x))[0];
}

function leftOf(bar: Bar): number {
  return bar.getBoundingClientRect().left;
}
