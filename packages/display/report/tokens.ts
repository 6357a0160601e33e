/** Colours and letters of everything we show, in light and dark: the report, the reader and the pages. */
export const tokens = `:root {
  color-scheme: light dark;
  --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Sitka Text', Cambria, Georgia, serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  --paper: #fdfcf9; --ink: #23211d; --quiet: #645e54; --rule: #ddd7ca; --wash: #f3f0e8;
  --accent: #1d5a66; --lane-1: #1d5a66; --lane-2: #8f8574; --lane-3: #6b6459;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #181715; --ink: #e9e5dc; --quiet: #a9a294; --rule: #3a3733; --wash: #23211e;
    --accent: #84c3cf; --lane-1: #6fb4c1; --lane-2: #8d8372; --lane-3: #a39b8c;
  }
}`;
