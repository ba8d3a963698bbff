import { repairsEach } from './repaired.ts'

/*
 * Marks of Markdown, templates and reStructuredText that no reader took for what they are.
 */

repairsEach([
  {
    repair: 'stray-headings',
    does: 'makes a heading of a line with hashes that Markdown did not take for one',
    given: ['## The harbour at night', '# not a title', '# Said as a sentence.', '#Tag of the Day'],
    gives: ['The harbour at night', '# not a title', '# Said as a sentence.', '#Tag of the Day'],
    takes: ['## '],
  },
  {
    repair: 'stray-headings',
    does: 'makes a heading of a first line whose hashes no space follows, and leaves what stands below it',
    given: [
      '##Report of the evening\n-- by the harbour guild, at the pier',
      '###So, in short...',
      '##Tags, and more,',
    ],
    gives: [
      'Report of the evening',
      '-- by the harbour guild, at the pier',
      'So, in short...',
      '##Tags, and more,',
    ],
    takes: ['##', '###'],
  },
  {
    repair: 'stray-headings',
    does: 'makes a heading of a first line with its number, and of one hash before what a document begins with',
    given: ['#The harbour at night\nIt is dark.', '##02 The lamps\nThey are lit.', '#Tag of the Day', '##7'],
    gives: ['The harbour at night', 'It is dark.', '02 The lamps', 'They are lit.', '#Tag of the Day', '##7'],
    takes: ['#', '##'],
  },
  {
    repair: 'template-tags',
    does: 'takes out what only the generator of a site reads',
    given: [
      '{% include lamp.html kind="red" %}Programme {{ page.title }}{: .notice--warning}',
      'Set {a, b} to {{x}}',
    ],
    gives: ['Programme ', 'Set {a, b} to {{x}}'],
    takes: ['{% include lamp.html kind="red" %}{{ page.title }}{: .notice--warning}'],
  },
  {
    repair: 'template-tags',
    does: 'leaves what the generator of a site translates',
    given: ["{{ _('Lamps at night') }}", '{{ t("They are lit.") }}{{ page.title }}'],
    gives: ['Lamps at night', 'They are lit.'],
    takes: ["{{ _('') }}", '{{ t("") }}{{ page.title }}'],
  },
  {
    repair: 'template-directives',
    does: 'takes out what a template is put together with, and no addresses',
    given: [
      "@extends('app') @include('head', array('title'=>'Red lamps'))",
      "@section('body') Lamps @endsection",
      'Write to @else.example, or to ann@section.example',
    ],
    gives: [' ', ' Lamps ', 'Write to @else.example, or to ann@section.example'],
    takes: ["@extends('app')@include('head', array('title'=>'Red lamps'))", "@section('body')@endsection"],
  },
  {
    repair: 'stray-images',
    does: 'takes out images whose address holds a space, or has lost its bracket',
    given: [
      '![](/files/Lamp Day 2.jpg)The lamps were lit. ![A pier](pier 1.png "Pier") So was the pier.',
      'See ![1](note)!',
      '![]https://harbour.example/img/v1/pier_q8-I.png)',
    ],
    gives: ['The lamps were lit. So was the pier.', 'See ![1](note)!', ''],
    takes: [
      '![](/files/Lamp Day 2.jpg)![A pier](pier 1.png "Pier") ',
      '![]https://harbour.example/img/v1/pier_q8-I.png)',
    ],
  },
  {
    repair: 'text-roles',
    does: 'takes out the marks of roles and references of reStructuredText, and leaves code and single marks',
    given: [
      ':term:`Oil` is cheap; see `The Lamp Book <https://lamp.example/book>`_ and the `page of lamps`__.',
      'Type `make lamps` or ``make :term:`oil```; a ` stands alone.',
    ],
    gives: [
      'Oil is cheap; see The Lamp Book <https://lamp.example/book> and the page of lamps.',
      'Type `make lamps` or ``make :term:`oil```; a ` stands alone.',
    ],
    takes: [':term:````_``__'],
  },
])
