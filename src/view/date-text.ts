/**
 * A date as a newspaper prints it, in the time of the place where it was published; undefined where it is none.
 * A date without a time stays the same day everywhere.
 */
export function dateText(iso: string | undefined, language: string): string | undefined {
  const [, day, time, zone] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)\S*?(Z|[+-]\d\d:?\d\d)?)?$/.exec(iso ?? '') ?? [];
  if (!day) return undefined;
  // The clock of that place is read as if it were Greenwich, so that no zone has to be computed.
  const date = new Date(`${day}T${time ?? '00:00'}Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  const style: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeZone: 'UTC', ...(time && { timeStyle: 'short' }) };
  const text = new Intl.DateTimeFormat(language, style).format(date);
  return time && zone ? `${text} ${zoneText(zone)}` : text;
}

function zoneText(zone: string): string {
  if (/^(Z|[+-]00:?00)$/.test(zone)) return 'UTC';
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}
