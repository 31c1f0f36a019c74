/** The UTF-8 of a text, in room that the next call uses again. */
export function toUtf8(text: string): Uint8Array {
  // Room that is surely enough: letting the encoder find out takes three times as long, fresh room twice.
  if (room.length < 3 * text.length) room = new Uint8Array(6 * text.length);
  return room.subarray(0, encoder.encodeInto(text, room).written);
}

const encoder = new TextEncoder();
let room = new Uint8Array(1 << 17);
