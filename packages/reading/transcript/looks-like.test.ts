import { describe, expect, it } from 'vitest';
import { looksLike } from './looks-like.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

describe('what a file is by its first bytes', () => {
  it.each([
    ['%PDF-1.7', 'pdf'],
    ['PK\x03\x04rest', 'zip'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'word-97'],
    ['\x89PNG\r\n', 'image'],
    ['\0\0\0\x18ftypM4A ', 'audio-video'],
    ['\x01\x02\x03\x04\x05\x06', 'unknown'],
    ['Coach: so?\r\n\tClient: yes\f', 'text'],
    ['', 'text'],
    ['\xff\xfeC\0o\0a\0c\0h\0', 'text'],
    ['WEBVTT\n\0\0\n00:01.000 --> 00:02.000\nwords and more words', 'text'],
  ])('%j is %s', (text, kind) => expect(looksLike(bytes(text))).toBe(kind));
});
