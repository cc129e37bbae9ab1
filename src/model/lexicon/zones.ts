/** Offsets from UTC of the zones that RFC 822 names (section 5.1), in small letters. News and feeds both write them. */
export const RFC_822_ZONES: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}
