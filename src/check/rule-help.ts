/** The page that explains one of our own rules, with an example before and after. */
export function ruleHelp(rule: string): string {
  return `https://github.com/org/image-build/blob/main/docs/rules/${rule}.md`;
}
