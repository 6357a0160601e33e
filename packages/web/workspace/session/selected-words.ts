/** Words that are marked on the page, inside one turn; places in UTF-16 units of its text. */
export type SelectedWords = {
  readonly turn: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

export function selectedIn(list: HTMLElement | null): SelectedWords | undefined {
  const selection = document.getSelection();
  if (list === null || selection === null || selection.isCollapsed || selection.rangeCount === 0)
    return undefined;
  const range = selection.getRangeAt(0);
  const { startContainer, endContainer } = range;
  const turn = paragraphOf(startContainer);
  if (turn === undefined || paragraphOf(endContainer) !== turn || !list.contains(turn)) return undefined;
  const before = document.createRange();
  before.selectNodeContents(turn);
  before.setEnd(startContainer, range.startOffset);
  const start = before.toString().length;
  const text = range.toString();
  return text.trim() === ''
    ? undefined
    : { turn: Number(turn.dataset.turn), start, end: start + text.length, text };
}

function paragraphOf(node: Node): HTMLElement | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-turn]') ?? undefined;
}
