/** A date in a title or a heading as `YYYY-MM-DD`; figures alone only with the year first. */
export function readDate(text: string): string | undefined {
  const figures = /(?:^|\D)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u.exec(text);
  if (figures) return dateOf(figures[1], Number(figures[2]), figures[3]);
  const dayFirst =
    /(?:^|\D)(\d{1,2})(?:\.|st|nd|rd|th)? (?:de |of )?(\p{L}{3,9})\.?,? (?:de )?(\d{4})(?!\d)/u.exec(text);
  if (dayFirst) return dateOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /(?:^|\P{L})(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?, (\d{4})(?!\d)/u.exec(text);
  return monthFirst ? dateOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : undefined;
}

/** English, German, French, Spanish, Italian and Portuguese: the first three letters tell, where four do not. */
const months: readonly string[] = [
  'jan gen ene',
  'feb fév fev',
  'mar mär',
  'apr avr abr',
  'may mai mag mayo',
  'jun juin giu',
  'jul juil lug',
  'aug aoû ago',
  'sep set',
  'oct okt ott out',
  'nov',
  'dec dez déc dic',
];

function monthOf(word = ''): number {
  const letters = word.toLowerCase().normalize('NFC');
  const four = months.findIndex((names) => names.split(' ').includes(letters.slice(0, 4)));
  return (four >= 0 ? four : months.findIndex((names) => names.split(' ').includes(letters.slice(0, 3)))) + 1;
}

export function dateOf(year = '', month = 0, day = ''): string | undefined {
  const isDate = month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= 31;
  if (!isDate || Number(year) < 1990) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
