/**
 * Trusted Types, as far as they are used here: TypeScript's own library does not know them. What a policy makes is an
 * object that its sink takes as the string it stands for.
 */
declare const trustedTypes:
  | undefined
  | {
      createPolicy(
        name: string,
        rules: { readonly createHTML: (html: string) => string },
      ): { createHTML(html: string): string };
    };
