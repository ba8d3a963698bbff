import { takingOut } from './taking-out.ts'

const opening =
  'extends|section|include|includeIf|yield|push|stack|component|slot|csrf|if|elseif|foreach|forelse|for|unless'
const ending =
  'endsection|endpush|endcomponent|endslot|endif|endforeach|endforelse|endfor|endunless|stop|show|else|csrf|parent'

/** `@extends('layout')`, `@section('body')`, `@endsection`: what a template is put together with, by its names and nothing else. */
const directive = new RegExp(
  `(?<=^|\\s)@(?:(?:${opening})\\((?:[^()\\n\\u2028]|\\([^()\\n\\u2028]*\\)){0,300}\\)|(?:${ending})(?![\\p{L}\\p{N}(@.-]))`,
  'gu',
)

/** Takes out the directives of templates that stand where a page should. */
export const templateDirectives = takingOut('template-directives', '@', directive)
