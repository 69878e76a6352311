import { readFileSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import glossary from 'docusaurus-plugin-glossary/remark/glossary-terms';
import { visit } from 'unist-util-visit';

const terms = JSON.parse(readFileSync('terms.json', 'utf8'));

/** The plugin writes MDX elements for Docusaurus; here they are plain links. */
const termsAsLinks = () => (tree) => {
  tree.children = tree.children.filter(({ type }) => type !== 'mdxjsEsm');
  visit(tree, 'mdxJsxTextElement', (node) => {
    const term = node.attributes.find(({ name }) => name === 'id').value;
    Object.assign(node, { type: 'link', url: `/glossary/${term}/` });
  });
};

export default defineConfig({
  outDir: './dist',
  markdown: { processor: unified({ remarkPlugins: [[glossary, { terms }], termsAsLinks] }) },
});
