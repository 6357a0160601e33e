import { expect, test } from 'vitest';
import { html, nothing } from './html.ts';

test('a value can become neither a tag nor an attribute', () => {
  const name = `"><script>alert('x')</script>&amp;`;
  expect(html`<a title="${name}">${name}</a>`.markup).toBe(
    '<a title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;</a>',
  );
});

test('what html made goes in as it stands, alone or as a list', () => {
  const items = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
  expect(html`<ul>${items}</ul>${nothing}${3}`.markup).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>3');
});

test('control characters are shown as missing; tabs, line ends and emoji stay', () => {
  expect(html`${'a\u0000b\u001b\u0085c\t\n🤷🏽‍♂️'}`.markup).toBe('a\ufffdb\ufffd\ufffdc\t\n🤷🏽‍♂️');
});
