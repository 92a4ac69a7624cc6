"""The Columns page: what each column becomes, with a live preview of the record."""
