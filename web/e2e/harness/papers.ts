/**
 * Invented papers about real places, with the dates they state; what the tests count on is here. They
 * tell no fact, so that the pages open on documents.
 */
const PAPERS = [
  {
    title: 'Tarjeta de Tapachula',
    date: '2021-08-12',
    text: 'Tapachula, Chiapas, a 12 de agosto de 2021.\nEn Tapachula, Chiapas, una patrulla encontró una brecha sin pavimentar que ningún mapa tenía.',
  },
  {
    title: 'Novedades de Tuxtla',
    date: '2021-09-03',
    text: 'En Tuxtla Gutiérrez, Chiapas, se instaló un puesto de revisión que operó durante la noche.',
  },
  {
    title: 'Nota de Comitán',
    date: '2020-02-20',
    text: 'Vecinos de Comitán de Domínguez, Chiapas, pidieron alumbrado en la carretera.',
  },
  {
    title: 'Informe de Xalapa',
    date: '2019-05-05',
    text: 'En Xalapa, Veracruz, el informe menciona dos tomas clandestinas ya clausuradas.',
  },
  {
    title: 'Report from Acapulco',
    date: '2022-03-15',
    language: 'en',
    text: 'A convoy left Acapulco, Guerrero, early in the morning and came back before noon.',
  },
  {
    title: 'Papel sin fecha',
    text: 'En Oaxaca de Juárez, Oaxaca, alguien dejó este papel en la mesa.',
  },
  {
    title: 'Papel hostil',
    date: '2021-01-10',
    text: 'En Mérida, Yucatán: <script>window.hacked = true</script><img src=x onerror="window.hacked = true"> fin.',
  },
];

export const COLLECTION = 'Papeles de prueba';
export const PAPER_COUNT = PAPERS.length;

/** The papers as one upload. */
export function papersForm(): FormData {
  const lines = PAPERS.map((paper) => JSON.stringify(paper)).join('\n');
  const form = new FormData();
  form.set('collection', COLLECTION);
  form.append('files', new File([lines], 'papeles.jsonl', { type: 'application/jsonl' }));
  return form;
}
