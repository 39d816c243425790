import { z } from 'zod';
import { termIds } from './vocabulary.ts';
import type { Term } from './vocabulary.ts';

/** What happened: the neutral term; the paper's own word is kept beside it. */
export const INCIDENT_TYPES = {
  armed_clash: {
    es: 'Enfrentamiento',
    en: 'Armed clash',
    definition: {
      es: 'Ambas partes disparan, o los agresores mueren o son repelidos.',
      en: 'Both sides fire, or the attackers die or are repelled.',
    },
  },
  attack: {
    es: 'Ataque',
    en: 'Attack',
    definition: {
      es: 'Agresión sin respuesta: disparos, incendios, minas, drones, con o sin muertos.',
      en: 'Aggression without fight back: shooting, arson, mines, drones, deadly or not.',
    },
  },
  homicide: {
    es: 'Homicidio',
    en: 'Homicide',
    definition: {
      es: 'Ejecución, asesinato o hallazgo de cuerpos.',
      en: 'Execution, murder or bodies found.',
    },
  },
  abduction: {
    es: 'Privación de la libertad',
    en: 'Abduction',
    definition: {
      es: 'Secuestro, levantón o desaparición forzada.',
      en: 'Kidnapping or enforced disappearance.',
    },
  },
  extortion: {
    es: 'Extorsión',
    en: 'Extortion',
    definition: {
      es: 'Una exigencia de pago determinada; el cobro permanente es presencia.',
      en: 'One given demand for payment; ongoing extortion is presence.',
    },
  },
  fuel_theft: {
    es: 'Robo de combustible',
    en: 'Fuel theft',
    definition: {
      es: 'Tomas clandestinas, combustible asegurado o robado.',
      en: 'Illegal taps, fuel seized or stolen.',
    },
  },
  drug_seizure: {
    es: 'Decomiso de drogas',
    en: 'Drug seizure',
    definition: { es: 'Aseguramiento de drogas.', en: 'Seizure of drugs.' },
  },
  weapons_seizure: {
    es: 'Decomiso de armas',
    en: 'Weapons seizure',
    definition: {
      es: 'Aseguramiento de armas, municiones o explosivos.',
      en: 'Seizure of weapons, ammunition or explosives.',
    },
  },
  drug_lab: {
    es: 'Laboratorio de drogas',
    en: 'Drug laboratory',
    definition: {
      es: 'Localización o destrucción de un laboratorio.',
      en: 'A laboratory found or destroyed.',
    },
  },
  crop_eradication: {
    es: 'Destrucción de plantíos',
    en: 'Crop eradication',
    definition: { es: 'Plantíos localizados o destruidos.', en: 'Crops found or destroyed.' },
  },
  arrest: {
    es: 'Detención',
    en: 'Arrest',
    definition: {
      es: 'Detención de presuntos responsables como hecho principal.',
      en: 'Arrest of suspects as the main event.',
    },
  },
  migrant_smuggling: {
    es: 'Tráfico de migrantes',
    en: 'Migrant smuggling',
    definition: {
      es: 'Personas ocultas, casas de seguridad, guías o conductores.',
      en: 'Hidden loads, safe houses, guides or drivers.',
    },
  },
  migrant_detention: {
    es: 'Detención de migrantes',
    en: 'Migrant detention',
    definition: {
      es: 'Personas migrantes aseguradas o "rescatadas" sin traficantes.',
      en: 'Migrants picked up or "rescued" without smugglers.',
    },
  },
  roadblock: {
    es: 'Bloqueo',
    en: 'Roadblock',
    definition: {
      es: 'Narcobloqueo o bloqueo de vialidades.',
      en: 'Roads blocked by criminals or protesters.',
    },
  },
  robbery: {
    es: 'Robo',
    en: 'Robbery',
    definition: {
      es: 'Robo o asalto, o botín hallado con detenidos.',
      en: 'Robbery, or loot found with suspects held.',
    },
  },
  displacement: {
    es: 'Desplazamiento',
    en: 'Displacement',
    definition: { es: 'Personas que huyen de sus comunidades.', en: 'People fleeing their communities.' },
  },
  air_incursion: {
    es: 'Incursión aérea',
    en: 'Air incursion',
    definition: {
      es: 'Trazas ilícitas, aeronaves y pistas clandestinas.',
      en: 'Illicit tracks, aircraft and clandestine strips.',
    },
  },
  collusion: {
    es: 'Colusión',
    en: 'Collusion',
    definition: {
      es: 'Autoridades que venden información, armas o protección.',
      en: 'Officials selling information, arms or protection.',
    },
  },
  arms_trafficking: {
    es: 'Tráfico de armas',
    en: 'Arms trafficking',
    definition: {
      es: 'Introducción o traslado ilícito de armas.',
      en: 'Illicit import or transport of weapons.',
    },
  },
  surveillance: {
    es: 'Vigilancia',
    en: 'Surveillance',
    definition: {
      es: 'Espionaje, intervención de comunicaciones, cámaras y halconeo con equipo.',
      en: 'Spyware, wiretaps, cameras and look-outs with equipment.',
    },
  },
  other: {
    es: 'Otro',
    en: 'Other',
    definition: {
      es: 'Otros hechos: mantas, accidentes, riñas, vehículos hallados.',
      en: 'Other events: banners, accidents, brawls, vehicles found.',
    },
  },
} as const satisfies Record<string, Term>;

export const IncidentType = z.enum(termIds(INCIDENT_TYPES));
export type IncidentType = z.infer<typeof IncidentType>;
