// Days in Finland, and a day as an entry for a calendar.

const DAY = 86_400_000;

// Dates are days at midnight UTC.

export const iso = (day) => new Date(day).toISOString().slice(0, 10);
export const dayOf = (text) => {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(day) ? undefined : day;
};
export const inHelsinki = (moment) =>
  dayOf(new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Helsinki" }).format(moment));

/** Easter Sunday, by the anonymous Gregorian computus. */
const easter = (year) => {
  const [golden, century, rest] = [year % 19, Math.trunc(year / 100), year % 100];
  const part = (number, by) => Math.trunc(number / by);
  const moon =
    (19 * golden + century - part(century, 4) - part(century - part(century + 8, 25) + 1, 3) + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * part(rest, 4) - moon - (rest % 4)) % 7;
  const count = moon + sunday - 7 * part(golden + 11 * moon + 22 * sunday, 451) + 114;
  return Date.UTC(year, part(count, 31) - 1, (count % 31) + 1);
};

const isWorkingDay = (day) => {
  const date = new Date(day);
  const [month, of, weekday] = [date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCDay()];
  return !(
    weekday % 6 === 0 ||
    ["1-1", "1-6", "5-1", "12-6", "12-24", "12-25", "12-26"].includes(`${month}-${of}`) ||
    (month === 6 && weekday === 5 && of >= 19 && of <= 25) ||
    [-2, 1, 39].includes((day - easter(date.getUTCFullYear())) / DAY)
  );
};

/** One month on, or the last day of a shorter month, moved past weekends and holidays. */
export const dueOn = (received) => {
  const date = new Date(received);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  let day = Date.UTC(year, month, Math.min(date.getUTCDate(), last));
  while (!isWorkingDay(day)) day += DAY;
  return day;
};

/** A calendar file with one entry that lasts the whole day. */
export const calendarFile = (id, made, day, summary) => {
  const digits = (day) => iso(day).replaceAll("-", "");
  const escaped = summary.replace(/[\\,;]/g, "\\$&").replaceAll("\n", "\\n").replace(/\p{Cc}/gu, "");
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//seloste//seloste//FI", "BEGIN:VEVENT", `UID:${id}`,
    `DTSTAMP:${digits(made)}T000000Z`, `DTSTART;VALUE=DATE:${digits(day)}`,
    `DTEND;VALUE=DATE:${digits(day + DAY)}`, `SUMMARY:${escaped}`, "TRANSP:TRANSPARENT", "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => folded(line) + "\r\n").join("");
};

/** A line is folded after 75 bytes, never within a character. */
const folded = (line) => {
  let [out, length] = ["", 0];
  for (const c of line) {
    const bytes = new TextEncoder().encode(c).length;
    if (length + bytes > 75) [out, length] = [out + "\r\n ", 1];
    out += c;
    length += bytes;
  }
  return out;
};
