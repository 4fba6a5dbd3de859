/** `portrait_set` → `PortraitSet`, `chat` → `Chat`. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|[_-])(\w)/g, (_, letter: string) => letter.toUpperCase())
}
