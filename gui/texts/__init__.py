"""Texts that aren't written where they are shown: the sentences of `core`, as literals for translators."""
