export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * The best content coding a client takes, of those offered, by RFC 9110 §12.5.3: the highest
 * q-value wins, ties go to the smaller coding. Without a header, or when nothing fits, `identity`.
 */
export function chooseEncoding(
  header: string | undefined,
  offered: readonly Encoding[] = ENCODINGS,
): Encoding {
  if (header === undefined) return 'identity';
  const weights = new Map(header.toLowerCase().split(',').map(readWeight));
  const rest = weights.get('*') ?? 0;
  let best: Encoding = 'identity';
  let bestWeight = 0;
  for (const encoding of ENCODINGS) {
    if (encoding === 'identity' || !offered.includes(encoding)) continue;
    const weight = weights.get(encoding) ?? rest;
    if (weight > bestWeight) [best, bestWeight] = [encoding, weight];
  }
  return bestWeight < (weights.get('identity') ?? 0) ? 'identity' : best;
}

function readWeight(part: string): [string, number] {
  const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return [name, weight >= 0 && weight <= 1 ? weight : 0];
}
