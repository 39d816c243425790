/**
 * How papers shorten the states, besides the official abbreviation that places.csv carries. Words
 * in the order they are written; dots do not matter.
 */
export const STATE_ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  '01': ['Ags', 'Aguas'],
  '02': ['B C', 'BC', 'B Cfa', 'BCN', 'B C N', 'Baja Cal', 'B Calif'],
  '03': ['B C S', 'BCS', 'Baja Cal Sur', 'B Calif Sur'],
  '04': ['Camp'],
  '05': ['Coah'],
  '06': ['Col'],
  '07': ['Chis', 'Chps'],
  '08': ['Chih'],
  '09': ['Cd Mex', 'Cd de Mex', 'Cd de México', 'D F', 'DF', 'México D F', 'México DF'],
  '10': ['Dgo'],
  '11': ['Gto'],
  '12': ['Gro'],
  '13': ['Hgo'],
  '14': ['Jal'],
  '15': ['Mex', 'Edo Mex', 'Edo de Mex', 'E Mex'],
  '16': ['Mich'],
  '17': ['Mor'],
  '18': ['Nay'],
  '19': ['N L', 'NL', 'Nvo León'],
  '20': ['Oax'],
  '21': ['Pue'],
  '22': ['Qro', 'Queret'],
  '23': ['Q Roo', 'QR', 'Q R', 'Quint Roo'],
  '24': ['S L P', 'SLP', 'S L Potosí', 'San Luis P'],
  '25': ['Sin'],
  '26': ['Son'],
  '27': ['Tab'],
  '28': ['Tamps', 'Tam', 'Tamp'],
  '29': ['Tlax'],
  '30': ['Ver'],
  '31': ['Yuc'],
  '32': ['Zac'],
};

/** Other names of the states: long forms, former names, English, and abbreviations nobody mistakes for a word. */
export const STATE_OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  '05': ['Coahuila de Zaragoza'],
  '09': ['CDMX', 'Distrito Federal', 'Mexico City', 'Ciudad México'],
  '15': ['Estado de México', 'Edo de México', 'Edomex', 'Edomx', 'EdoMéx', 'State of Mexico', 'Mexico State'],
  '16': ['Michoacán de Ocampo'],
  '22': ['Querétaro de Arteaga'],
  '23': ['QRoo'],
  '30': ['Veracruz Llave', 'Veracruz de Ignacio de la Llave'],
};
