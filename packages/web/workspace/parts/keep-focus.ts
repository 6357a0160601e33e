const focusable = 'a[href], button, input, select, textarea, summary';

/**
 * What an act takes off the page - a form that is done, a button that has no more to do - takes the focus
 * with it, and with the focus the place where somebody was. Remembers that place before an act; what it
 * answers goes back afterwards, where nothing else took the focus: to what is left around it, or to the
 * heading of its section.
 */
export function keepFocus(): () => void {
  const around: Element[] = [];
  for (let at = document.activeElement; at !== null && at.tagName !== 'MAIN'; at = at.parentElement)
    around.push(at);
  // What was asked anew is on the page a moment after it came, on a slow device a little later.
  return () => {
    for (const later of [50, 400]) setTimeout(() => focusOneOf(around), later);
  };
}

function focusOneOf(around: readonly Element[]): void {
  const left = around.find((one) => one.isConnected);
  const heading = around
    .find((one) => one.isConnected && one.tagName === 'SECTION')
    ?.querySelector<HTMLElement>('h2, h3');
  // What opens a form that is done leads back into it; what came of it stands under the heading.
  const inside = left?.matches('section, details') ? null : left?.querySelector<HTMLElement>(focusable);
  for (const place of [inside, heading, document.querySelector<HTMLElement>('h1')]) {
    if (document.activeElement !== document.body) return;
    if (place?.matches('h1, h2, h3') === true) place.tabIndex = -1;
    place?.focus();
  }
}
