/** Five colours from little to much. */
export type Ramp = readonly [string, string, string, string, string];

/**
 * The colours of Atalaya, one value a theme. The page's CSS and the map read the same tokens;
 * `tokens.test.ts` computes their contrast and what colour-blind readers see of the scales.
 */
export interface Theme {
  /** Behind everything; the seams between panels. */
  readonly ground: string;
  /** Panels, cards, the time strip. */
  readonly paper: string;
  /** A raised or hovered part of a panel. */
  readonly raised: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  /** Hairlines that only structure, and borders that show what can be used. */
  readonly line: string;
  readonly edge: string;
  readonly accent: string;
  readonly accentHover: string;
  readonly onAccent: string;
  readonly accentWash: string;
  readonly focus: string;
  readonly danger: string;
  readonly dangerWash: string;
  readonly notice: string;
  readonly noticeWash: string;
  readonly noticeEdge: string;
  /** The mention in question, as a highlighter would mark it; and every other mention. */
  readonly marker: string;
  readonly onMarker: string;
  readonly mention: string;
  /** Histogram bars outside and inside the window. */
  readonly barOff: string;
  readonly barOn: string;
  readonly sea: string;
  readonly coast: string;
  readonly abroad: string;
  readonly abroadLine: string;
  /** Land of Mexico where nothing is counted. */
  readonly land: string;
  readonly stateLine: string;
  readonly municipalityLine: string;
  readonly label: string;
  readonly labelHalo: string;
  readonly seaLabel: string;
  readonly outline: string;
  readonly outlineCasing: string;
  /** Five steps of documents, from few to many: lightness runs one way only. */
  readonly scale: Ramp;
  /** Five steps of incidents, and of groups in one place: as `scale`, each in a hue of its own. */
  readonly heat: Ramp;
  readonly crowd: Ramp;
  /** What has no order: groups, forces, missions, classes of incident. Never told by colour alone. */
  readonly category: readonly [string, string, string, string, string, string, string, string];
  /** One more of those than there are colours for. */
  readonly further: string;
  /**
   * Two measures at once, by class 3 · y + x: x runs to blue, y to orange. By day both take light away,
   * so that high in both is dark; by night both add it.
   */
  readonly bivariate: readonly [string, string, string, string, string, string, string, string, string];
}

export const LIGHT: Theme = {
  ground: '#efece5',
  paper: '#fdfcf9',
  raised: '#f4f1ea',
  ink: '#18222d',
  inkSoft: '#46525f',
  inkFaint: '#646f7a',
  line: '#dfdbd1',
  edge: '#868b90',
  accent: '#0f5567',
  accentHover: '#0a3f4d',
  onAccent: '#ffffff',
  accentWash: '#e1eeee',
  focus: '#b8430a',
  danger: '#a3231f',
  dangerWash: '#fbeae7',
  notice: '#5b3d00',
  noticeWash: '#fbf0d3',
  noticeEdge: '#d8b45a',
  marker: '#ffdf7e',
  onMarker: '#18222d',
  mention: '#dcebea',
  barOff: '#c3cbcd',
  barOn: '#1f6f87',
  sea: '#d9e2e6',
  coast: '#9fb0b8',
  abroad: '#ebe8e1',
  abroadLine: '#c9c4b9',
  land: '#f9f7f2',
  stateLine: '#6a7682',
  municipalityLine: '#aab2b8',
  label: '#18222d',
  labelHalo: '#fdfcf9',
  seaLabel: '#57707f',
  outline: '#18222d',
  outlineCasing: '#ffffff',
  scale: ['#cce4dd', '#8fc6bf', '#4d9fa8', '#20708b', '#123f5e'],
  heat: ['#f5dcc2', '#ebb68a', '#d98552', '#b3502f', '#78291a'],
  crowd: ['#e1d8ec', '#c1afd9', '#987cbd', '#6d4c9b', '#42286a'],
  category: ['#b3331d', '#1664a5', '#b87a00', '#0f8a6b', '#7d3c98', '#3a8fc4', '#cf4d88', '#4c4a3c'],
  further: '#7d848b',
  bivariate: [
    ...(['#e6e2d9', '#97bbce', '#327cad'] as const),
    ...(['#e1b579', '#949673', '#316361'] as const),
    ...(['#cf6c23', '#885a21', '#2d3c1c'] as const),
  ],
};

export const DARK: Theme = {
  ground: '#0a0f14',
  paper: '#141b22',
  raised: '#1c252e',
  ink: '#e9edf0',
  inkSoft: '#b6c1cb',
  inkFaint: '#8f9ca8',
  line: '#27323d',
  edge: '#6f7d8a',
  accent: '#6cc5c6',
  accentHover: '#93dbd9',
  onAccent: '#06212a',
  accentWash: '#17313a',
  focus: '#ffb169',
  danger: '#ff9d93',
  dangerWash: '#3a1d1c',
  notice: '#f5dc9d',
  noticeWash: '#33290f',
  noticeEdge: '#86692a',
  marker: '#e9c250',
  onMarker: '#18222d',
  mention: '#1d3b42',
  barOff: '#36424d',
  barOn: '#5fb3b8',
  sea: '#0b1218',
  coast: '#3a4955',
  abroad: '#161d24',
  abroadLine: '#2c3741',
  land: '#232c35',
  stateLine: '#7f8d99',
  municipalityLine: '#46535f',
  label: '#f1f4f6',
  labelHalo: '#10171d',
  seaLabel: '#6d8797',
  outline: '#ffffff',
  outlineCasing: '#0a0f14',
  scale: ['#1d5365', '#237682', '#3a9b9c', '#7cc4ae', '#d3edc6'],
  heat: ['#54301f', '#82452a', '#b76539', '#e0995f', '#ffd9ad'],
  crowd: ['#40365c', '#5f4c88', '#8168b3', '#ab97d8', '#dfd4f7'],
  category: ['#ff7d60', '#6fb1f0', '#f2b632', '#35c39a', '#c48fe4', '#a8dcff', '#ff9ac6', '#d9d4b8'],
  further: '#98a2ab',
  bivariate: [
    ...(['#303842', '#3b7097', '#49a5e3'] as const),
    ...(['#8d6c4c', '#93959c', '#9bbde4'] as const),
    ...(['#eea051', '#efbaa0', '#f0d4e5'] as const),
  ],
};
