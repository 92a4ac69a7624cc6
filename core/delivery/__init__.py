"""Delivery: the journal, the limiter, the API and the engine that brings planned rows to the server."""
