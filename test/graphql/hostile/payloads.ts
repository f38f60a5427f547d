/** Texts that would be something else in a language of queries, or that programs stumble over. */

export const SQL: readonly string[] = [
  "' OR '1'='1",
  "zz'; DROP TABLE statements; --",
  "zz') UNION SELECT content FROM rulings --",
  '$id ?1 :id',
]

export const FTS5: readonly string[] = ['"', 'zzq" OR "zzr*', 'NEAR(zzq zzr, 5)', '{words} : zzq', '^zzq AND (((((']

export const CYPHER: readonly string[] = [
  "zz' OR 1=1 WITH 1 AS x MATCH (n) DETACH DELETE n //",
  "zz'}) DETACH DELETE s //",
  'zz`) MATCH (n) DETACH DELETE n //',
  'zz\\u0027 OR 1=1 //',
  '$text',
]

export const LUCENE: readonly string[] = [
  '*:*',
  'foldedNames:zzq*~0.1',
  '[zzq TO zzr]',
  '/.*/',
  '\\',
  'AND OR NOT',
  '"zzq +-!',
  'zzq^1e9 && zzr || !{zzs',
]

export const ODD: readonly string[] = [
  '',
  'zz\u0000zz',
  '\ud800',
  '\u202e\ufeff%_',
  '__proto__',
  '{"$ne": null}',
  'zz\r\nset-cookie: zz=1',
  'zz'.repeat(20_000),
  Array.from({ length: 3_000 }, (_, number) => `zz${number}`).join(' '),
]
