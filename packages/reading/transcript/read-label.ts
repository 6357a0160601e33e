import type { SpeakerKind } from '@crucible/core/session/utterance.ts';

/** A speaker's label taken apart: the name for comparing, the company or device beside it, the kind. */
export type ReadLabel = {
  readonly text: string;
  /** Lower case, badges and devices removed, "Last, First" turned round. */
  readonly name: string;
  /** A parenthesis that is no badge, such as a company. */
  readonly company: string | undefined;
  readonly kind: SpeakerKind;
  /** A number or letter that a program gave: "Speaker 2", "SPEAKER_00", "spk_1", "A". */
  readonly isGeneric: boolean;
};

const parenthesis = /[([]([^()[\]]*)[)\]]/gu;
const pronouns =
  /^(?:she|he|they|her|him|them|hers|his|theirs|sie|er|elle|il|ella|él|iel|any|all)(?:\s*[/,]\s*\p{L}+)*(?: pronouns)?$/u;
const badges = new Set(
  (
    'external unverified guest host co-host cohost organizer organiser presenter me you phone mobile laptop ipad iphone ' +
    'recorder extern gast organisateur invité externo invitado'
  ).split(' '),
);
const device =
  /(?:['’]s?)?[\s-]+(?:iphone|ipad|android|galaxy|pixel|macbook(?: pro| air)?|laptop|phone|mobile|handy|pc|desktop)$/u;
const room =
  /\b(?:conference|meeting|board|huddle|training|seminar|zoom|teams|webex|meet|focus)[\s-]?rooms?\b|\bboardroom\b|\bmtr\b|\broom(?:\s+(?:\d|[a-z]\b)|-\d)|\b(?:konferenzraum|besprechungsraum|sitzungszimmer|sitzungssaal|besprechung|salle de (?:réunion|conférence)|sala de (?:juntas|reuniones)|sala riunioni)\b|\b(?:polycom|poly studio|logitech rally|neat (?:bar|board|frame)|cisco (?:room|board)|surface hub|rally bar)\b/u;
const bot =
  /\b(?:note[\s-]?taker|notetaking|transcri(?:ber|ption) bot|recording bot|ai assistant|ai companion|meeting assistant|otterpilot|otter\.ai|fireflies(?:\.ai)?|read\.ai|fathom(?: ai)?|tl;dv|meetgeek|sembly|avoma|gong|chorus|grain|copilot|gemini)\b/u;
const unknown =
  /^(?:unknown(?: speaker| user| participant)?|unidentified(?: speaker)?|unbekannt(?:er sprecher)?|inconnu|desconocido|speaker\s*\?|\?+|-|n\/a|anonymous)$/u;
const generic =
  /^(?:speaker|channel|spk|sprecher|participant|person|voice|locuteur|hablante|s)[\s_-]*(?:\d+|[a-z])$|^[a-z]$|^\d{1,2}$/u;

export function readLabel(text: string): ReadLabel {
  const whole = text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const companies = [...whole.matchAll(parenthesis)]
    .map((match) => (match[1] ?? '').trim())
    .filter(isCompany);
  const bare = whole.replace(parenthesis, ' ').replace(/\s+/gu, ' ').trim() || whole;
  const name = inOrder(withoutWordBadge(bare).replace(device, '').trim() || bare);
  return { text, name, company: companies[0], kind: kindOf(bare), isGeneric: generic.test(bare) };
}

function isCompany(words: string): boolean {
  return words !== '' && !badges.has(words) && !pronouns.test(words);
}

/** Bots glue badges to the name without brackets: "Anna Berg External". */
function withoutWordBadge(name: string): string {
  return name.replace(/[\s,|-]+(?:external|unverified|guest)$/u, '');
}

function inOrder(name: string): string {
  const parts = name.split(/,\s+/u);
  return parts.length === 2 ? `${parts[1]} ${parts[0]}` : name;
}

function kindOf(name: string): SpeakerKind {
  if (unknown.test(name)) return 'unknown';
  if (bot.test(name)) return 'bot';
  if (room.test(name)) return 'room';
  return 'person';
}
