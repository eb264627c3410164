// Makes the SAL annotations of a Windows SDK's headers visible in clang's AST.

import type { AstNode } from './ast.js';

const directions = ['_In_', '_Inout_', '_Out_', '_Outptr_', '_Deref_out_', '_COM_Outptr_'];
const endings = ['', 'opt_', 'z_', 'opt_z_', 'result_maybenull_', 'opt_result_maybenull_'];
const sized = [
  ...['_In_reads_', '_Inout_updates_', '_Out_writes_'].flatMap((start) =>
    ['', 'opt_', 'z_', 'opt_z_', 'or_z_', 'to_', 'to_opt_', 'all_', 'all_opt_', 'bytes_']
      .concat(['bytes_opt_', 'bytes_to_', 'bytes_to_opt_', 'bytes_all_', 'bytes_all_opt_'])
      .map((end) => start + end),
  ),
  ...['_Outptr_result_', '_Outptr_opt_result_', '_Outptr_result_maybenull_'].flatMap((start) =>
    ['buffer_', 'bytebuffer_', 'buffer_all_', 'bytebuffer_all_', 'z_'].map((end) => start + end),
  ),
];

/** The parameter annotations by name; the AST shows the index into this list. */
const names = [
  ...new Set([
    ...directions.flatMap((start) => endings.map((end) => start + end)),
    ...sized,
    ...['_Reserved_', '_Frees_ptr_', '_Frees_ptr_opt_', '_Pre_valid_', '_Post_invalid_'],
    // The annotations of SDKs before Windows 8.
    ...['__in', '__in_opt', '__out', '__out_opt', '__inout', '__inout_opt', '__deref_out'],
    ...['__deref_out_opt', '__reserved', '__in_bcount', '__in_bcount_opt', '__in_ecount'],
    ...['__in_ecount_opt', '__out_bcount', '__out_ecount', '__out_ecount_opt', '__in_z'],
    ...['__out_bcount_opt', '__inout_bcount', '__out_ecount_part_opt', '__deref_out_ecount'],
  ]),
];

const takesSize = (name: string): boolean => sized.includes(name) || /(?:bcount|ecount)/.test(name);

/**
 * C text in front of the headers: each annotation of a parameter becomes an attribute with its
 * index; annotations that mingw-w64's sal.h lacks expand to nothing. Headers without SAL are unaffected.
 */
export const salPrelude = [
  ...['sal.h', 'specstrings.h', 'driverspecs.h'].flatMap((header) => [
    `#if __has_include(<${header}>)`,
    `#include <${header}>`,
    '#endif',
  ]),
  ...names.flatMap((name, index) => [
    `#undef ${name}`,
    `#define ${name}${takesSize(name) ? '(...)' : ''} __attribute__((annotate("sal", ${index})))`,
  ]),
  ...[
    '__callback',
    '__kernel_entry',
    '__drv_sameIRQL',
    '__nullterminated',
    '_Interlocked_operand_',
  ].flatMap(empty),
  ...['_Pre_', '_Post_'].flatMap(empty),
  ...['_Translates_Win32_to_HRESULT_(e)', '_Translates_NTSTATUS_to_HRESULT_(e)'].flatMap(empty),
  ...['__field_bcount(n)', '__field_ecount(n)', '__success(e)'].flatMap(empty),
].join('\n');

function empty(macro: string): string[] {
  return [`#ifndef ${macro.replace(/\(.*/, '')}`, `#define ${macro}`, '#endif'];
}

/** The header's own annotation of a parameter, or undefined. */
export function salOf(parameter: AstNode): string | undefined {
  const attribute = parameter.inner?.find(({ kind }) => kind === 'AnnotateAttr');
  const index = attribute && firstValue(attribute);
  return index === undefined ? undefined : names[Number(index)];
}

const firstValue = (node: AstNode): string | undefined =>
  node.value ?? node.inner?.map(firstValue).find((value) => value !== undefined);
