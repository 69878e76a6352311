// Writes the documentation of all problems from their catalogue.
import { writeFileSync } from 'node:fs';
import { problemPage } from '../core/problems/page.ts';

writeFileSync('src/core/problems.md', problemPage());
