/**
 * The checksum of zip (ISO-HDLC, reflected polynomial 0xEDB88320), four bytes at a time by four tables: the
 * n-th says what a byte becomes with n noughts behind it.
 */
const byByte = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
const withNought = (table: Uint32Array): Uint32Array =>
  table.map((value) => (byByte[value & 0xff] ?? 0) ^ (value >>> 8));
const behindOne = withNought(byByte);
const behindTwo = withNought(behindOne);
const behindThree = withNought(behindTwo);

export function crc32(bytes: Uint8Array): number {
  const fours = bytes.length - (bytes.length % 4);
  let crc = 0xffffffff;
  let at = 0;
  for (; at < fours; at += 4) {
    crc ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    crc =
      (behindThree[crc & 0xff] ?? 0) ^
      (behindTwo[(crc >>> 8) & 0xff] ?? 0) ^
      (behindOne[(crc >>> 16) & 0xff] ?? 0) ^
      (byByte[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (byByte[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
