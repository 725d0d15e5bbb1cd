/** Places of a cascade by what a column holds of them. */
export function placesWhere(column: ArrayLike<number>, value: number): Int32Array {
  const places: number[] = [];
  for (let place = 0; place < column.length; place++) if (column[place] === value) places.push(place);
  return Int32Array.from(places);
}
