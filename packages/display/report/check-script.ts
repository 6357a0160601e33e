/**
 * Runs in the page of a full copy, in any browser with WebCrypto: the signature of a receipt (Ed25519), then
 * the list from its first line (docs/architecture/record.md), without a key to any word. Plain text here,
 * since the page is made where no browser is.
 */
export const checkScript = `'use strict';
const { chains, words } = JSON.parse(document.getElementById('facts').textContent);
const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
const sha = async (data) => new Uint8Array(await crypto.subtle.digest('SHA-256', data));
const hex = (data) => Array.from(data, (byte) => byte.toString(16).padStart(2, '0')).join('');
const told = (text, seq) => text.replace('{seq}', String(seq));

function receiptsIn(text) {
  try {
    const read = JSON.parse(text);
    return Array.isArray(read) ? read : (read.receipts ?? [read]);
  } catch {
    return text.split('\\n').filter((line) => line.trim() !== '').map((line) => {
      try { return JSON.parse(line); } catch { return undefined; }
    });
  }
}

async function isSigned({ stream, seq, hash, key, signature }) {
  const by = await crypto.subtle.importKey('raw', bytes(key), { name: 'Ed25519' }, false, ['verify']);
  const said = new TextEncoder().encode('crucible receipt\\n1\\n' + stream + '\\n' + seq + '\\n' + hash + '\\n');
  return crypto.subtle.verify({ name: 'Ed25519' }, by, bytes(signature), said);
}

async function brokenAt({ stream, links }, seq) {
  let before = '0'.repeat(64);
  for (const [at, link] of links.slice(0, seq).entries()) {
    const header = bytes(link.header);
    const said = JSON.parse(new TextDecoder().decode(header));
    const both = new Uint8Array(64);
    both.set(await sha(header), 0);
    both.set(bytes(link.body), 32);
    const hash = hex(await sha(both));
    if (said.seq !== at + 1 || said.stream !== stream || said.prev !== before || hash !== link.hash) return at + 1;
    before = hash;
  }
  return undefined;
}

async function answerTo(receipt) {
  const isReceipt = receipt && receipt.version === 1 && Number.isSafeInteger(receipt.seq) && receipt.seq > 0
    && /^[0-9a-f]{64}$/.test(receipt.hash) && typeof receipt.key === 'string' && typeof receipt.signature === 'string';
  if (!isReceipt) return words.notReceipt;
  const { stream, seq, hash, key } = receipt;
  let signed = false;
  try {
    signed = await isSigned(receipt);
  } catch (error) {
    if (error.name === 'NotSupportedError') return words.cannot;
  }
  if (!signed) return words.forged;
  const chain = chains.find((one) => one.stream === stream);
  if (!chain) return chains.some((one) => one.keys.includes(key)) ? words.noStream : words.another;
  if (!chain.keys.includes(key)) return words.another;
  const broken = await brokenAt(chain, seq);
  if (broken !== undefined) return told(words.broken, broken);
  const link = chain.links[seq - 1];
  if (!link) return told(words.cut, seq);
  return told(link.hash === hash ? words.good : words.changed, seq);
}

document.getElementById('check').addEventListener('click', async () => {
  const answers = document.getElementById('answers');
  answers.replaceChildren();
  for (const receipt of receiptsIn(document.getElementById('receipts').value)) {
    const item = document.createElement('li');
    item.textContent = await answerTo(receipt);
    answers.append(item);
  }
});
`;
