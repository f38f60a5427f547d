// 0 Parameters of the questions
// Run this once. Then change a value by running its line alone, for instance  :param day => date('2026-03-16')
// Question 1: a day.
:param day => date('2026-03-17');
// Question 2: two countries, and the first day of a month.
:param country => 'Kenya';
:param otherCountry => 'Uganda';
:param month => date('2026-03-01');
// Question 3: a person, country, organization or group.
:param actor => 'Ingrid Solvang';
// Question 4: a country or organization.
:param body => 'United States';
// Question 5: the statementId of an edge, which its properties show.
:param statement => 'st-8d2ef78e82719245da1e805b';
// Question 6: two persons.
:param person => 'Daniel Kiplagat';
:param otherPerson => 'Lucía Arancibia';
