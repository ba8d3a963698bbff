import { createRequire } from 'node:module'
import { type GeoProjection, geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo'
import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { countryNumber } from '../../../text/countries/country-names.ts'

/** A map of the world's land: its outline as a path, and where countries lie on it. */
export interface World {
  readonly land: string
  /** The middle of a country's largest part; null where the map does not know the country. */
  placeOf(code: string): readonly [x: number, y: number] | null
}

/** Land only: borders are disputed. The data is public domain (Natural Earth) and read when a map is drawn. */
export function world(width: number, height: number): World {
  const land = withoutTheSouthPole(polygonsOf('land-110m.json', 'land').flatMap(({ polygons }) => polygons))
  const shape = { type: 'MultiPolygon' as const, coordinates: land }
  const projection = geoEqualEarth().fitSize([width, height], shape)
  const middles = new Map(
    polygonsOf('countries-50m.json', 'countries').map(({ id, polygons }) => [id, () => middleOf(polygons)]),
  )
  return {
    land: geoPath(projection).digits(1)(shape) ?? '',
    placeOf: (code) => projected(projection, middles.get(countryNumber(code) ?? '')?.()),
  }
}

type Polygon = Position[][]

const load = createRequire(import.meta.url)

function polygonsOf(file: string, object: string): readonly { id: string; polygons: readonly Polygon[] }[] {
  const atlas = load(`world-atlas/${file}`) as Topology<Record<string, GeometryCollection>>
  const collection = atlas.objects[object]
  if (!collection) return []
  return feature(atlas, collection).features.map(({ id, geometry }) => ({
    id: String(id),
    polygons:
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : [],
  }))
}

function withoutTheSouthPole(polygons: readonly Polygon[]): Polygon[] {
  return polygons.filter((polygon) => polygon.flat().some(([, latitude = 0]) => latitude > -60))
}

function middleOf(polygons: readonly Polygon[]): [number, number] | undefined {
  const shapes = polygons.map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
  const [largest] = shapes.sort((a, b) => geoArea(b) - geoArea(a))
  return largest ? geoCentroid(largest) : undefined
}

function projected(projection: GeoProjection, place: [number, number] | undefined) {
  const point = place ? projection(place) : null
  return point ? ([Math.round(point[0] * 10) / 10, Math.round(point[1] * 10) / 10] as const) : null
}
