/** What a text is for: it decides what the text must show. */
export type Context = 'label' | 'purpose' | 'notice' | 'button' | 'partner';
