/**
 * The language of a reader by the Accept-Language header: English when it is wanted more than
 * Spanish, Spanish otherwise, as everywhere in Atalaya.
 */
export function preferredLanguage(header: string | undefined): 'es' | 'en' {
  const weights = { es: 0, en: 0 };
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [, language, quality = '1'] =
      /^\s*(es|en)(?:-[a-z0-9]+)*\s*(?:;\s*q=([\d.]+))?\s*$/.exec(part) ?? [];
    if (language === 'es' || language === 'en')
      weights[language] = Math.max(weights[language], Number(quality) || 0);
  }
  return weights.en > weights.es ? 'en' : 'es';
}
