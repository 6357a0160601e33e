import { describe, expect, test } from 'vitest';
import { mailSettings } from './mail-settings.ts';

const from = 'practice@example.org';
const read = (url: string, sender = from) =>
  mailSettings({ CRUCIBLE_SMTP_URL: url, CRUCIBLE_MAIL_FROM: sender });

describe('where mail goes out', () => {
  test('is nowhere unless somebody says so', () => {
    expect(mailSettings({})).toEqual({ ok: true, value: undefined });
  });

  test('is encrypted from the start or before anything is said, with the usual ports', () => {
    const account = { user: 'ruth@mail', password: 'a b/c' };
    const value = { host: 'mail.example', port: 465, tls: 'from-the-start', account, from };
    expect(read('smtps://ruth%40mail:a%20b%2Fc@mail.example')).toEqual({ ok: true, value });
    expect(read('smtp://mail.example')).toEqual({
      ok: true,
      value: { host: 'mail.example', port: 587, tls: 'before-anything', from },
    });
    expect(read('smtp://mail.example:2525')).toMatchObject({ value: { port: 2525, tls: 'before-anything' } });
  });

  test('goes in the clear to a server on the same machine and to no other', () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]'])
      expect(read(`smtp://${host}:25`)).toMatchObject({ value: { tls: 'none-on-this-machine' } });
    expect(read('smtp://127.0.0.1.example')).toMatchObject({ value: { tls: 'before-anything' } });
  });

  test('needs both, and what stands in neither is in the refusal', () => {
    expect(read('', from)).toEqual({ ok: false, refusal: { kind: 'mail-half-named' } });
    expect(read('smtp://x', '')).toEqual({ ok: false, refusal: { kind: 'mail-half-named' } });
    for (const url of ['mail.example', 'https://a:secret@mail.example', 'smtp://'])
      expect(read(url)).toEqual({ ok: false, refusal: { kind: 'smtp-unfit' } });
    for (const sender of ['nobody', 'a@b, c@d', 'Ruth <ruth@example.org>', 'a@b\r\nBcc: c@d'])
      expect(read('smtp://mail.example', sender)).toEqual({ ok: false, refusal: { kind: 'smtp-unfit' } });
  });
});
