// Generated from role-words.yml by tools/generate-lexicons.ts; change the list there.
// Source: ours. Licence: AGPL-3.0-or-later.
export const roleWords = {
  'coach': [
    "coach",
    "mentor",
    "therapist",
    "counsellor",
    "counselor",
    "interviewer",
    "clinician",
    "practitioner",
    "facilitator",
    "psychologist",
    "microphone",
  ],
  'client': [
    "client",
    "coachee",
    "mentee",
    "patient",
    "interviewee",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
