import { describe, expect, it } from 'vitest'
import { compareNames, type NameAgreement, parsePersonName } from '../../src/linking/person-name.ts'
import { SHORT_FORMS } from '../../src/linking/short-forms.ts'

describe('parsePersonName', () => {
  it.each([
    ['S. Ramaswamy', ['s'], 'ramaswamy'],
    ['Łukasz Żeleński', ['lukasz'], 'zelenski'],
    ['Joseph R. Harlan, Jr.', ['joseph', 'r'], 'harlan'],
    ['J.D. Moss', ['j', 'd'], 'moss'],
    ['Hamad bin Khalid Al Suwaidi', ['hamad', 'bin', 'khalid'], 'al suwaidi'],
    ['Ursula von der Heide', ['ursula'], 'von der heide'],
    ['Castellan', [], 'castellan'],
    ['...', [], ''],
  ])('%s', (name, given, family) => {
    expect(parsePersonName(name)).toEqual({ given, family })
  })
})

describe('compareNames', () => {
  it.each<[string, string, NameAgreement]>([
    ['Antonia J. Reyes', 'Antonia Reyes', 'GIVEN'],
    ['S. Ramaswamy', 'Sundaram Ramaswamy', 'INITIAL'],
    ['Joe Harlan', 'Joseph R. Harlan', 'INITIAL'],
    ['Harlan', 'Joseph Harlan', 'FAMILY'],
    ['Joseph Harlan', 'Maria Harlan', 'NONE'],
    ['Joseph A. Harlan', 'Joseph B. Harlan', 'NONE'],
    ['S. Ramaswamy', 'S. Krishnan', 'NONE'],
    ['', 'Joseph Harlan', 'NONE'],
  ])('%s and %s: %s', (a, b, agreement) => {
    expect(compareNames(parsePersonName(a), parsePersonName(b), SHORT_FORMS)).toBe(agreement)
    expect(compareNames(parsePersonName(b), parsePersonName(a), SHORT_FORMS)).toBe(agreement)
  })
})
