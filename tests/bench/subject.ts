import type { Page } from '@playwright/test';
import type { madeDossier } from '../made/made-dossier.ts';

export type MadeDossier = ReturnType<typeof madeDossier>;

/** The claims that every subject shows, from the same made dossiers. */
export interface Material {
  readonly claims: number;
  readonly dossiers: readonly MadeDossier[];
  /** Where the dossiers stand as files, a folder each. */
  readonly folder: string;
}

export const deeds = ['select', 'filter', 'swap', 'search keystroke', 'scroll'] as const;

/** What a reader does with a page of claims. */
export type Deed = (typeof deeds)[number];

/** Something on the page by which a reader sees that what they asked for is there. */
export interface Sign {
  readonly selector: string;
  /** What it says, or part of it; anything, where this is left out. */
  readonly text?: string;
}

/** One thing done, whose next paint is measured. */
export interface Step {
  readonly deed: Deed;
  /** The reader's hand: no more than one key, one click or one turn of the wheel. */
  readonly act: (page: Page) => Promise<void>;
  /** By what its result is known; left out where nothing but the next paint counts. */
  readonly sign?: Sign;
  /** What brings the page back to where the next step begins, not measured. */
  readonly after?: (page: Page) => Promise<void>;
}

/** One step as it was measured, in milliseconds. */
export interface Done {
  readonly deed: Deed;
  /** From the input to the next paint. */
  readonly paint: number;
  /** From the input to the frame in which its result stood on the page, where it has one. */
  readonly result?: number;
}

/** Something that shows claims in a browser: ours, the floor below it, or a peer. */
export interface Subject {
  readonly name: string;
  /** What it is and how it was set up, in a sentence. */
  readonly about: string;
  /** Makes its pages of the material in an empty folder. Throws an error that says why it cannot. */
  readonly make: (material: Material, folder: string) => void;
  /** The page that is visited, from the root of its host on. */
  readonly path: (material: Material) => string;
  /** Selector of what holds the words of a claim. */
  readonly claim: string;
  /** What is done on it, in this order; what a subject does not offer is left out. */
  readonly steps: (material: Material) => readonly Step[];
}
