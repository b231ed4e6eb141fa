/** Every language that the linter reads, by its BCP 47 primary tag. */
export const languages: readonly string[] = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt'];
