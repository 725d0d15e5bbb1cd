const INDENT = '  ';
/** Deeper lists and objects are not set in further. */
const DEEPEST = 40;

/**
 * JSON with line ends and indents, every value left as it is written: parsed and written again, long ids would lose
 * digits and repeated keys would be gone. What is no JSON, or is cut, comes out with the same characters in the same order.
 */
export function indentJson(json: string): string {
  const parts: string[] = [];
  let depth = 0;
  const newline = (): void => void parts.push('\n', INDENT.repeat(Math.min(depth, DEEPEST)));
  for (let i = 0; i < json.length;) {
    const char = json[i]!;
    if (char === '"') {
      const end = stringEnd(json, i);
      parts.push(json.slice(i, end));
      i = end;
      continue;
    }
    i++;
    if (char === '{' || char === '[') {
      const next = afterBlanks(json, i);
      parts.push(char);
      // Nothing stands in it: it stays on its line.
      if (json[next] === '}' || json[next] === ']') {
        parts.push(json[next]!);
        i = next + 1;
      } else {
        depth++;
        newline();
      }
    } else if (char === '}' || char === ']') {
      depth = Math.max(0, depth - 1);
      newline();
      parts.push(char);
    } else if (char === ',') {
      parts.push(char);
      newline();
    } else if (char === ':') parts.push(': ');
    else if (char > ' ') parts.push(char);
  }
  return parts.join('');
}

/** Index behind the string that opens at `at`. */
function stringEnd(json: string, at: number): number {
  let i = at + 1;
  while (i < json.length && json[i] !== '"') i += json[i] === '\\' ? 2 : 1;
  return Math.min(json.length, i + 1);
}

function afterBlanks(json: string, at: number): number {
  while (at < json.length && json[at]! <= ' ') at++;
  return at;
}
