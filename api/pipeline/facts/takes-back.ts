import { GuardedPattern } from '../words/guarded-pattern.ts';
import type { Masked } from './masked.ts';

/** A sentence that says that the one before was wrong: "Fue un error de captura", "La versión resultó falsa". */
const TAKES_BACK = new GuardedPattern(
  /^[^PGN]{0,60}(?<![a-z])(?:(?:fue|era|es|fueron|eran|se\s+trat(?:o|a|aba)\s+de|result(?:o|aron)(?:\s+ser)?|obedec(?:io|e)\s+a)\s+(?:a\s+)?(?:un[oa]?\s+|mero\s+|puro\s+)?(?:err(?:or|ata)|equivocaci|confusion|imprecision|dato\s+(?:err|fals|equivoc|viej|antigu|rebasad|superad|caduc)|fals[oa]|mentira|inexact|broma|invento|bulo|montaje)|no\s+(?:es|era|fue|eran)\s+(?:asi|ciert|verdad|correct|exact)|(?:was|were|is|proved|turned\s+out)\s+(?:to\s+be\s+)?(?:an?\s+)?(?:error|mistake|typo|false|untrue|wrong|incorrect|hoax)|ya\s+no\s+(?:aplica|vale|rige|corresponde|es\s+(?:vigente|valid|asi))|(?:that|this|it)\s+(?:was|were)\s+(?:true|so|the\s+case)\s[^.]{0,40}(?:not\s+(?:now|any\s*more)|no\s+longer|years\s+ago)|(?:we|lo|la|los|las|se)\s+(?:leave|left|dej(?:a|o|amos))\s+[^.]{0,30}(?:blank|aside|out|en\s+blanco|fuera|de\s+lado)|(?:no\s+tiene|has\s+no|sin)\s+presen(?:cia|ce)\s+(?:[a-z]+\s+){0,3}(?:ahi|alli|estado|entidad|municipio|state|there|area))/,
);

/** Whether a sentence, which names nothing itself, takes back what the one before it said. */
export function takesBack({ text, candidates }: Masked): boolean {
  return text.length < 160 && TAKES_BACK.test(text, candidates);
}
