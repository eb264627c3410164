// typedoc's plugin: names the doors as they are imported, files every name under a task, and gives every function,
// structure and table of the headers a link to Microsoft's page.
import { Application, Comment, CommentTag, Converter, PageEvent, ReflectionKind } from 'typedoc';
import { pageOf } from './pages.mjs';
import { purposes, taskOf, tasks } from './tasks.mjs';

const doors = { src: 'koffi-sspi', 'src/raw': 'koffi-sspi/raw' };

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    // In the order of the tasks, not of the alphabet.
    app.options.setValue('categoryOrder', tasks);
    // SECURITY.md is not a host.
    app.options.setValue('markdownItLoader', ({ linkify }) => linkify.set({ fuzzyLink: false }));
  });
  // A link into the README is one to the folder's index, which only a web server knows.
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = page.contents?.replaceAll('href="../#', 'href="../index.html#');
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    const { project } = context;
    // Its title is the site's, which the page has.
    const [first] = project.readme ?? [];
    if (first) first.text = first.text.replace(/^# .+\n+/, '');
    for (const document of project.documents ?? []) {
      document.name = titleOf(document.content) ?? document.name;
    }
    for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
      module.name = doors[module.name] ?? module.name.replace(/^protocols/, 'koffi-sspi');
      module.comment = new Comment([{ kind: 'text', text: purposes[module.name] ?? '' }]);
      for (const child of module.children ?? []) file(project, module.name, child);
    }
  });
}

/** The title of a document, for the navigation: `FAQ: when ...` is FAQ, also in its address. */
function titleOf(parts) {
  const [, title] = /^# (.+)\n/.exec(parts?.[0]?.text ?? '') ?? [];
  return title?.replaceAll('`', '').split(':')[0];
}

function file(project, door, reflection) {
  // What a door has from another one is a reference to it there.
  const target = reflection.isReference() ? reflection.getTargetReflection() : reflection;
  const source = project.getSymbolIdFromReflection(target)?.fileName ?? '';
  const task = taskOf(door, source, reflection.name, target.kind);
  // A function's comment is that of its signatures.
  for (const each of reflection.signatures ?? [reflection]) {
    showAnnotations(each.comment);
    each.comment ??= new Comment();
    const { blockTags } = each.comment;
    const page = pageOf(source, reflection.name);
    const has = blockTags.some(
      ({ tag, content }) =>
        tag === '@see' && /https:\/\/learn/.test(content.map(({ text }) => text).join('')),
    );
    if (page && !has) blockTags.push(new CommentTag('@see', [{ kind: 'text', text: page }]));
  }
  reflection.comment ??= new Comment();
  reflection.comment.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: task }]));
}

/** `_In_opt_` is no emphasis. */
function showAnnotations(comment) {
  for (const { tag, content } of comment?.blockTags ?? []) {
    const [first] = content;
    if (tag === '@param' && first)
      first.text = first.text.replace(/(^|- )(_\w+_(?:\([^)]*\))?)(?= )/, '$1`$2`');
  }
}
