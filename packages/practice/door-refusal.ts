/**
 * Every no that is given at the door of a practice, before an act or a view is reached. Facts only; what is
 * known of an account is the same whether it exists or not. Words: display/sentences/en/door.ts.
 */
export type DoorRefusal =
  | { readonly kind: 'not-signed-in' }
  /** The coach's account has a password and no second factor yet. */
  | { readonly kind: 'second-factor-missing' }
  /** Nobody touched it for a while: the password once more. */
  | { readonly kind: 'session-idle' }
  | { readonly kind: 'screen-turned' }
  | { readonly kind: 'for-the-coach-alone' }
  /** Address and password, or the code, do not fit. */
  | { readonly kind: 'does-not-fit' }
  | { readonly kind: 'code-used-before' }
  | { readonly kind: 'password-too-short'; readonly least: number }
  /** Few different characters, or little beside the words that anybody would try first. */
  | { readonly kind: 'password-easily-guessed' }
  | { readonly kind: 'too-many-tries'; readonly waitSeconds: number }
  /** Used, too old, or never given: one answer for all. */
  | { readonly kind: 'link-spent' }
  /** A code from the coach's screen: mistyped, used, or too old. */
  | { readonly kind: 'code-spent' }
  /** A link would go round the second factor. */
  | { readonly kind: 'link-instead-of-second-factor' }
  /** As this installation stands. */
  | { readonly kind: 'links-not-offered' }
  /** No provider is named that takes mail. */
  | { readonly kind: 'mail-not-set' }
  | { readonly kind: 'mail-not-sent'; readonly trouble: string }
  | { readonly kind: 'account-exists' }
  | { readonly kind: 'no-such-session' }
  /** Unknown, removed, shown too late or by another page, or a copy: one answer for all. */
  | { readonly kind: 'passkey-opens-nothing' }
  | { readonly kind: 'passkey-not-taken' }
  | { readonly kind: 'passkeys-full'; readonly most: number }
  | { readonly kind: 'no-such-passkey' }
  /** Under this address no browser makes one. */
  | { readonly kind: 'passkeys-not-offered' }
  /** It is a while since the sign-in: a password, or a passkey, once more. */
  | { readonly kind: 'proof-wanted' }
  | { readonly kind: 'practice-locked' }
  | { readonly kind: 'practice-not-begun' }
  | { readonly kind: 'practice-open-already' }
  | { readonly kind: 'passphrase-too-short'; readonly least: number }
  /** The record was founded by somebody who signs in elsewhere. */
  | { readonly kind: 'practice-of-another' }
  | { readonly kind: 'not-understood' }
  | { readonly kind: 'from-another-page' }
  | { readonly kind: 'not-here' }
  | { readonly kind: 'file-too-large'; readonly most: number }
  | { readonly kind: 'no-file-wanted' }
  | { readonly kind: 'reading-took-too-long' }
  | { readonly kind: 'too-busy' }
  /** We are wrong; the name stands in the log beside the place in our code. */
  | { readonly kind: 'fault'; readonly fault: string };
