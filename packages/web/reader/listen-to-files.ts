/** What a person handed in, whichever way. */
export type Handed = {
  readonly files: (files: readonly File[]) => void;
  readonly text: (text: string) => void;
};

/** Files chosen, dropped anywhere on the page or pasted; text that was dropped or pasted outside a field. */
export function listenToFiles(input: HTMLInputElement, handed: Handed): void {
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    // Choosing the same file once more must be noticed again.
    input.value = '';
    if (files.length > 0) handed.files(files);
  });
  const { classList } = document.documentElement;
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    classList.add('dropping');
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) classList.remove('dropping');
  });
  document.addEventListener('drop', (event) => {
    classList.remove('dropping');
    if (isField(event.target) && event.dataTransfer?.files.length === 0) return;
    event.preventDefault();
    hand(event.dataTransfer, handed);
  });
  document.addEventListener('paste', (event) => {
    if (isField(event.target)) return;
    event.preventDefault();
    hand(event.clipboardData, handed);
  });
}

/** Where somebody writes, what they paste is theirs to write. */
function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
  );
}

function hand(data: DataTransfer | null, { files, text }: Handed): void {
  if (data === null) return;
  const words = data.getData('text/plain');
  if (data.files.length > 0) files([...data.files]);
  else if (words.trim() !== '') text(words);
}
