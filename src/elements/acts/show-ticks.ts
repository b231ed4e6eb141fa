/** Makes every box show what the person chose: one that anything else has ticked is unticked. */
export function showTicks(root: ParentNode, ticked: ReadonlySet<string>): void {
  for (const box of root.querySelectorAll<HTMLInputElement>('[type=checkbox]'))
    box.checked = ticked.has(box.name);
}
