import { type Html, html } from '@crucible/display/html.ts';
import { places, readerWords as words } from './words.ts';

/** The empty page: what to hand in, where to find it, and what becomes of it. */
export function startView(): Html {
  return html`<section class="start">
<h1 id="start-heading" tabindex="-1">${words.heading}</h1>
<p class="first">${words.introduction}</p>
<div class="drop">
<p><button type="button" class="main-act" data-act="choose">${words.choose}</button> <span>${words.drop}</span></p>
<p class="aside">${words.several}</p>
</div>
<details class="paste"><summary>${words.paste}</summary>
<label for="pasted">${words.pasteLabel}</label>
<textarea id="pasted" rows="8" autocomplete="off" spellcheck="false" data-gramm="false"></textarea>
<p><button type="button" data-act="read-pasted">${words.readPasted}</button></p>
</details>
<h2>${words.whereHeading}</h2>
<dl class="places">${places.map(({ tool, where }) => html`<div><dt>${tool}</dt><dd>${where}</dd></div>`)}</dl>
<h2>${words.privacyHeading}</h2>
${words.privacy.map((sentence) => html`<p class="promise">${sentence}</p>`)}
</section>`;
}
