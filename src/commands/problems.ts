// Writes the documentation of all problems from their catalogue.
import { writeFileSync } from 'node:fs';
import { problemPage } from '../core/problem-page.ts';

writeFileSync('src/core/problems.md', problemPage());
