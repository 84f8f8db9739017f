/** A position in words: "39.65° north, 66.98° east". */
export function coordinateWords(latitude: number, longitude: number): string {
  const northSouth = `${degrees(latitude)} ${latitude < 0 ? 'south' : 'north'}`;
  const eastWest = `${degrees(longitude)} ${longitude < 0 ? 'west' : 'east'}`;
  return `${northSouth}, ${eastWest}`;
}

function degrees(value: number): string {
  return `${Number(Math.abs(value).toFixed(2))}°`;
}
