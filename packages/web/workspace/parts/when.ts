/** Times as the person at this screen, or somebody in another zone, reads them. */
export function whenOf(at: number, timeZone?: string): string {
  return format(at, timeZone, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

export function dayOf(at: number): string {
  return format(at, undefined, { day: 'numeric', month: 'long', year: 'numeric' });
}

export function clockOf(at: number, timeZone?: string): string {
  return format(at, timeZone, { hour: '2-digit', minute: '2-digit' });
}

export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const hour = 3_600_000;

/** The day of it, unless somebody would still say today; a late hour is so for a while after midnight. */
export function earlierDayOf(at: number, now: number): string | undefined {
  return now - at < 6 * hour || dayOf(at) === dayOf(now) ? undefined : dayOf(at);
}

/** For a field of a form, in the zone of this screen: `2026-03-09T14:30`. */
export function fieldTime(at: number): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function format(at: number, timeZone: string | undefined, how: Intl.DateTimeFormatOptions): string {
  try {
    return new Intl.DateTimeFormat('en-GB', { ...how, ...(timeZone !== undefined && { timeZone }) }).format(
      at,
    );
  } catch {
    return new Intl.DateTimeFormat('en-GB', how).format(at);
  }
}
