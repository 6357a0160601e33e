type Planned = { readonly session: string; readonly start: number; readonly minutes: number };

/** One session as a calendar takes it (RFC 5545): its time, and nothing of what it is about. */
export function calendarFile({ session, start, minutes }: Planned): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Crucible//EN',
    'BEGIN:VEVENT',
    `UID:${session}@crucible.invalid`,
    `DTSTAMP:${stamp(Date.now())}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(start + minutes * 60_000)}`,
    'SUMMARY:Appointment',
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

function stamp(at: number): string {
  return `${new Date(at).toISOString().replace(/[-:]/gu, '').slice(0, 15)}Z`;
}
