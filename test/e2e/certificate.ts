/** A certificate that nobody has signed but itself, for a host of tests that speaks https (ignoreHTTPSErrors). */
import { generateKeyPairSync, sign } from 'node:crypto';

/** One value in DER: its tag, its length, what it holds. */
function der(tag: number, ...content: Uint8Array[]): Buffer {
  const inner = Buffer.concat(content);
  const { length } = inner;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), inner]);
}
const sequence = (...content: Uint8Array[]): Buffer => der(0x30, ...content);
const object = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const time = (text: string): Buffer => der(0x17, Buffer.from(text));

/** Key and certificate (X.509, version 1, for "localhost") as node's https takes them. */
export function certificate(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const withSha256 = sequence(object('2a8648ce3d040302')); // ecdsa-with-SHA256
  const name = sequence(der(0x31, sequence(object('550403'), der(0x0c, Buffer.from('localhost')))));
  const signed = sequence(
    der(0x02, Buffer.from([1])),
    withSha256,
    name,
    sequence(time('200101000000Z'), time('491231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', signed, privateKey);
  const whole = sequence(signed, withSha256, der(0x03, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}
