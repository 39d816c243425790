import fc from 'fast-check';
import mgrs from 'mgrs';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { findCoordinates } from './find-coordinates.ts';

describe('findCoordinates', () => {
  it.each([
    ['LAT. 17-28-20 LONG. 99-04-39,', 17.4722, -99.0775],
    ['L.N. 17-33-05, L.W. 99-30-12', 17.5514, -99.5033],
    ['26°33\'59"N 99°13\'39"W.', 26.5664, -99.2275],
    ['17° 33’ 05” N, 99° 30’ 12” O', 17.5514, -99.5033],
    ["17°33.5'N 99°30.2'W", 17.5583, -99.5033],
    ['17 33 05 N 99 30 12 W', 17.5514, -99.5033],
    ['N 17 33 05 W 099 30 12', 17.5514, -99.5033],
    ['posición 18.6269, -90.1358.', 18.6269, -90.1358],
    ['COORDENADAS 18.0927  -100.3760 .', 18.0927, -100.376],
    ['lat. 17.5512, long. 99.5012', 17.5512, -99.5012],
    ['17.551° N, 99.501° W', 17.551, -99.501],
    ['-99.5012, 17.5512', 17.5512, -99.5012],
    ['UTM 14Q 653867 E 2267263 N', 20.4978, -97.5245],
    ['UTM ZONA 14 X=653867 Y=2267263', 20.4978, -97.5245],
    ['MGRS 15Q VV 47371 92745', 18.0225, -93.4972],
    ['15QVV4737192745', 18.0225, -93.4972],
    ['4.7110, -74.0721', 4.711, -74.0721],
  ])('reads %s', (text, latitude, longitude) => {
    const [found, ...others] = findCoordinates(text);
    expect(others).toEqual([]);
    expect(found!.latitude).toBeCloseTo(latitude, 3);
    expect(found!.longitude).toBeCloseTo(longitude, 3);
  });

  it.each([
    'tel. 55-12-34-56 99-04-39',
    '$1,234.567 89.123',
    '12.345 kg 18.222 kg',
    'de 17 a 33 años, 99 30 12 pesos',
  ])('takes %s for no position', (text) => {
    expect(findCoordinates(text)).toEqual([]);
  });

  it('points at the text it read', () => {
    const text = 'Pista al norte, en 18.6269, -90.1358, sin novedad.';
    const [found] = findCoordinates(text);
    expect(text.slice(found!.start, found!.end)).toBe('18.6269, -90.1358');
  });

  const longitudes = fc.double({ min: -117, max: -87, noNaN: true });
  const latitudes = fc.double({ min: 14.6, max: 32.6, noNaN: true });

  it('reads back what proj4 and mgrs write, anywhere in Mexico', () => {
    fc.assert(
      fc.property(longitudes, latitudes, (longitude, latitude) => {
        const zone = Math.floor((longitude + 180) / 6) + 1;
        const [east, north] = proj4('WGS84', `+proj=utm +zone=${zone} +datum=WGS84`, [longitude, latitude]);
        const texts = [
          `UTM ${zone}N ${Math.round(east!)} E ${Math.round(north!)} N`,
          mgrs.forward([longitude, latitude]),
        ];
        for (const text of texts) {
          const [found] = findCoordinates(text);
          expect(found!.longitude).toBeCloseTo(longitude, 3);
          expect(found!.latitude).toBeCloseTo(latitude, 3);
        }
      }),
    );
  });

  it('reads back degrees, minutes and seconds', () => {
    const part = fc.integer({ min: 0, max: 59 });
    fc.assert(
      fc.property(
        fc.integer({ min: 15, max: 31 }),
        fc.integer({ min: 88, max: 116 }),
        part,
        part,
        (north, west, m, s) => {
          const two = (value: number) => String(value).padStart(2, '0');
          const [found] = findCoordinates(
            `LAT. ${north}-${two(m)}-${two(s)} LONG. ${west}-${two(s)}-${two(m)}`,
          );
          expect(found!.latitude).toBeCloseTo(north + m / 60 + s / 3600, 6);
          expect(found!.longitude).toBeCloseTo(-(west + s / 60 + m / 3600), 6);
        },
      ),
    );
  });
});
