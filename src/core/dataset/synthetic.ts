/** What every post of the simulator names as its client: whoever opens such a row anywhere is told what it is. */
export const WATERMARK = 'Afterword simulator (synthetic)';
