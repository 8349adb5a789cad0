import * as z from 'zod/mini';
import {
  assessmentModes,
  bases,
  certainties,
  claimModes,
  eventTypes,
  idKinds,
  relations,
} from '../../vocabulary.ts';

export const claimModeSchema = z.enum(claimModes);
export const eventTypeSchema = z.enum(eventTypes);
export const certaintySchema = z.enum(certainties);
export const assessmentModeSchema = z.enum(assessmentModes);
export const relationSchema = z.enum(relations);
export const idKindSchema = z.enum(idKinds);
export const basisSchema = z.enum(bases);
