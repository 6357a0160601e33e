// Generated from verb-forms.yml by tools/generate-lexicons.ts; change the list there.
// Source: ours. Licence: AGPL-3.0-or-later.
export const verbForms = {
  'tell': [
    "told",
  ],
  'say': [
    "said",
  ],
  'get': [
    "got",
    "gotten",
  ],
  'give': [
    "gave",
    "given",
  ],
  'take': [
    "took",
    "taken",
  ],
  'make': [
    "made",
  ],
  'let': [
    "lets",
    "letting",
  ],
  'put': [
    "putting",
  ],
  'cut': [
    "cutting",
  ],
  'hit': [
    "hitting",
  ],
  'set': [
    "setting",
  ],
  'shut': [
    "shutting",
  ],
  'hurt': [
    "hurts",
    "hurting",
  ],
  'leave': [
    "left",
  ],
  'keep': [
    "kept",
  ],
  'go': [
    "went",
    "gone",
    "goes",
  ],
  'come': [
    "came",
  ],
  'see': [
    "saw",
    "seen",
  ],
  'know': [
    "knew",
    "known",
  ],
  'think': [
    "thought",
  ],
  'feel': [
    "felt",
  ],
  'find': [
    "found",
  ],
  'fight': [
    "fought",
  ],
  'hang': [
    "hung",
  ],
  'hold': [
    "held",
  ],
  'meet': [
    "met",
  ],
  'speak': [
    "spoke",
    "spoken",
  ],
  'break': [
    "broke",
    "broken",
  ],
  'throw': [
    "threw",
    "thrown",
  ],
  'write': [
    "wrote",
    "written",
  ],
  'drive': [
    "drove",
    "driven",
  ],
  'forget': [
    "forgot",
    "forgotten",
  ],
  'forgive': [
    "forgave",
    "forgiven",
  ],
  'steal': [
    "stole",
    "stolen",
  ],
  'stand': [
    "stood",
  ],
  'sit': [
    "sat",
  ],
  'bring': [
    "brought",
  ],
  'teach': [
    "taught",
  ],
  'buy': [
    "bought",
  ],
  'send': [
    "sent",
  ],
  'spend': [
    "spent",
  ],
  'lead': [
    "led",
  ],
  'lose': [
    "lost",
  ],
  'bite': [
    "bit",
    "bitten",
  ],
  'beat': [
    "beaten",
    "beating",
  ],
  'fall': [
    "fell",
    "fallen",
  ],
  'feed': [
    "fed",
  ],
  'freeze': [
    "froze",
    "frozen",
  ],
  'hide': [
    "hid",
    "hidden",
  ],
  'lend': [
    "lent",
  ],
  'pay': [
    "paid",
  ],
  'read': [
    "reads",
    "reading",
  ],
  'ring': [
    "rang",
    "rung",
  ],
  'run': [
    "ran",
    "running",
  ],
  'sell': [
    "sold",
  ],
  'shake': [
    "shook",
    "shaken",
  ],
  'show': [
    "showed",
    "shown",
  ],
  'stick': [
    "stuck",
  ],
  'strike': [
    "struck",
  ],
  'swear': [
    "swore",
    "sworn",
  ],
  'undercut': [
    "undercutting",
  ],
  'understand': [
    "understood",
  ],
  'withdraw': [
    "withdrew",
    "withdrawn",
  ],
  'override': [
    "overrode",
    "overridden",
  ],
  'undermine': [
    "undermined",
    "undermining",
  ],
  'overthrow': [
    "overthrew",
    "overthrown",
  ],
  'build': [
    "built",
  ],
  'begin': [
    "began",
    "begun",
  ],
  'choose': [
    "chose",
    "chosen",
  ],
  'forbid': [
    "forbade",
    "forbidden",
  ],
  'have': [
    "has",
    "had",
    "having",
    "'ve",
  ],
  'do': [
    "does",
    "did",
    "done",
  ],
  'be': [
    "am",
    "is",
    "are",
    "was",
    "were",
    "been",
    "being",
    "'m",
    "'re",
    "'s",
  ],
  'lie': [
    "lied",
    "lying",
    "lies",
  ],
  'die': [
    "died",
    "dying",
  ],
  'back': [
    "backed",
    "backing",
    "backs",
  ],
  'quit': [
    "quitting",
  ],
  'mean': [
    "meant",
  ],
  'hear': [
    "heard",
  ],
  'deal': [
    "dealt",
  ],
  'draw': [
    "drew",
    "drawn",
  ],
  'blow': [
    "blew",
    "blown",
  ],
  'wear': [
    "wore",
    "worn",
  ],
  'bet': [
    "betting",
  ],
  'lay': [
    "laid",
  ],
  'weep': [
    "wept",
  ],
  'seek': [
    "sought",
  ],
  'sue': [
    "sued",
    "suing",
  ],
  'stab': [
    "stabbed",
    "stabbing",
  ],
  'bend': [
    "bent",
  ],
  'split': [
    "splitting",
  ],
  'catch': [
    "caught",
  ],
  'win': [
    "won",
  ],
  'grow': [
    "grew",
    "grown",
  ],
  'drink': [
    "drank",
    "drunk",
    "drinking",
  ],
  'eat': [
    "ate",
    "eaten",
  ],
  'fly': [
    "flew",
    "flown",
  ],
  'babysit': [
    "babysat",
  ],
  'admit': [
    "admitted",
    "admitting",
  ],
  'refer': [
    "referred",
    "referring",
  ],
  'transfer': [
    "transferred",
    "transferring",
  ],
  'defer': [
    "deferred",
    "deferring",
  ],
  'prefer': [
    "preferred",
    "preferring",
  ],
  'overhear': [
    "overheard",
  ],
  'misunderstand': [
    "misunderstood",
  ],
  'ghost': [
    "ghosted",
    "ghosting",
  ],
  'thank': [
    "thanks",
    "thanked",
    "thanking",
  ],
  'miss': [
    "missed",
    "misses",
    "missing",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
