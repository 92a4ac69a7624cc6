"""Mapping: what each column becomes in the API's record, as a frozen value and as versioned JSON."""
