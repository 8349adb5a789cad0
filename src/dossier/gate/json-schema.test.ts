import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { badCases } from '../../../tests/fixtures/dossiers/bad-cases.ts';
import { goodDossier } from '../../../tests/fixtures/dossiers/derive.ts';
import { dossierJsonSchema, JSON_SCHEMA_PATH } from './json-schema.ts';

const ajv = new Ajv2020({ strict: true, strictTypes: false });
addFormats(ajv);
const validate = ajv.compile(dossierJsonSchema());

const atSchema = badCases.filter(({ level }) => level === 'schema');
const atIntegrity = badCases.filter(({ level }) => level === 'integrity');

describe('the published JSON Schema, held by an independent validator', () => {
  it('says what it is', () => {
    expect(dossierJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: JSON_SCHEMA_PATH,
      title: expect.any(String),
      description: expect.any(String),
    });
  });

  it('accepts the dossier that our own gate lets through', () => {
    expect(validate(goodDossier), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(atSchema)('refuses $name, as our gate does', ({ value }) => {
    expect(validate(value)).toBe(false);
  });

  /** What no schema of single records can say: here the gate is the stricter of the two. */
  it.each(atIntegrity)('lets $name pass, which only our gate refuses', ({ value }) => {
    expect(validate(value)).toBe(true);
  });
});
