// Bundled for a page by editors.long.test.mjs; `recipe:` is a block of docs/cms.md.

import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { MediaEmbed } from '@ckeditor/ckeditor5-media-embed';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import EditorJS from '@editorjs/editorjs';
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import DOMPurify from 'dompurify';
import markdownIt from 'markdown-it';
import { marked } from 'marked';
import Quill from 'quill';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import sanitizeHtml from 'sanitize-html';
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/plugins/media';
import 'tinymce/themes/silver';
import { mediaEmbed } from 'recipe:extraProviders';
import { tools as editorjsRecipe } from "recipe:from '@editorjs/embed'";
import { ClipNode } from "recipe:from '@tiptap/core'";
import { clean as cleanByRehype } from "recipe:from 'rehype-sanitize'";
import { clean as cleanBySanitizeHtml } from "recipe:from 'sanitize-html'";
import { clean as cleanByXss } from "recipe:from 'xss'";
import { options as tinymceRecipe } from 'recipe:media_url_resolver';
import { unified } from 'unified';
import { filterXSS } from 'xss';

const place = (tag) => document.body.appendChild(document.createElement(tag));

async function startTinymce(options) {
  const target = place('textarea');
  const common = { target, license_key: 'gpl', skin: false, content_css: false, promotion: false };
  const [editor] = await tinymce.init({ ...common, plugins: 'media', ...options });
  return editor;
}

/** Code that is typed into the source view of TinyMCE, and what a post of it is. */
async function throughTinymce(code, options = {}) {
  const editor = await startTinymce(options);
  editor.setContent(code);
  return editor.getContent();
}

/** An address that is given to the dialog for media, and what a post of it is. */
async function throughTinymceDialog(address, options = {}) {
  const editor = await startTinymce(options);
  editor.focus();
  editor.execCommand('mceMedia');
  const dialog = document.querySelector('.tox-dialog');
  const input = dialog.querySelector('input[type=url], input.tox-textfield');
  input.value = address;
  const done = new Promise((resolve) => editor.once('change SetContent', resolve));
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  dialog.querySelector('.tox-dialog__footer .tox-button:not(.tox-button--secondary)').click();
  await done;
  return editor.getContent();
}

/** An address that is given to the command of the media dialog of CKEditor. */
async function throughCkeditor(address) {
  const options = { plugins: [Paragraph, MediaEmbed], licenseKey: 'GPL', mediaEmbed };
  const editor = await ClassicEditor.create(place('div'), options);
  if (!editor.plugins.get('MediaEmbedEditing').registry.hasMedia(address)) return '';
  editor.execute('mediaEmbed', address);
  return editor.getData();
}

/** An address that is pasted into Editor.js, and the frame that its block names. */
async function throughEditorjs(address) {
  const holder = place('div');
  const editor = new EditorJS({ holder, tools: editorjsRecipe, logLevel: 'ERROR' });
  await editor.isReady;
  const changed = new Promise((resolve) => {
    new MutationObserver(() => holder.querySelector('iframe') && resolve()).observe(holder, {
      childList: true,
      subtree: true,
    });
  });
  const field = holder.querySelector('[contenteditable]');
  field.focus();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', address);
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  await changed;
  const { blocks } = await editor.save();
  const { embed, width, height } = blocks.find(({ type }) => type === 'embed').data;
  return `<iframe src="${embed}" width="${width}" height="${height}"></iframe>`;
}

function throughTiptap(code, extensions = []) {
  const editor = new Editor({ element: place('div'), extensions: [StarterKit, ...extensions] });
  editor.commands.setContent(code);
  return editor.getHTML();
}

const quillOf = () => new Quill(place('div'));

function throughQuill(code) {
  const quill = quillOf();
  quill.clipboard.dangerouslyPasteHTML(code);
  return quill.root.innerHTML;
}

function throughQuillVideo(address) {
  const quill = quillOf();
  quill.insertEmbed(0, 'video', address);
  return quill.root.innerHTML;
}

const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);

/** What becomes of a code, by the name of the software; `address` takes the address of a clip. */
window.through = {
  'DOMPurify, default': (code) => DOMPurify.sanitize(code),
  'sanitize-html, default': (code) => sanitizeHtml(code),
  'sanitize-html, recipe': cleanBySanitizeHtml,
  'rehype-sanitize, default': (code) => String(rehype.processSync(code)),
  'rehype-sanitize, recipe': cleanByRehype,
  'TinyMCE, default': throughTinymce,
  'TinyMCE, recipe': (code) => throughTinymce(code, tinymceRecipe),
  'TinyMCE, Insert media, recipe': (address) => throughTinymceDialog(address, tinymceRecipe),
  'CKEditor 5, Insert media, recipe': throughCkeditor,
  'Editor.js, pasted, recipe': throughEditorjs,
  'TipTap StarterKit, default': throughTiptap,
  'TipTap StarterKit, recipe': (code) => throughTiptap(code, [ClipNode]),
  'Quill, pasted': throughQuill,
  'Quill, video button': throughQuillVideo,
  'js-xss, default': (code) => filterXSS(code),
  'js-xss, recipe': cleanByXss,
  'remark-html, default': (code) => String(remark().use(remarkHtml).processSync(code)),
  'remark-html, with HTML': (code) => String(remark().use(remarkHtml, { sanitize: false }).processSync(code)),
  'marked, default': (code) => marked.parse(code),
  'markdown-it, with HTML, linkify and typographer': (code) =>
    markdownIt({ html: true, linkify: true, typographer: true }).render(code),
  'markdown-it, default': (code) => markdownIt().render(code),
  'markdown-it, with HTML': (code) => markdownIt({ html: true }).render(code),
};

/** Its hook is for good: it is asked for last. */
window.domPurifyRecipe = async () => (await import("recipe:from 'dompurify'")).clean;
