"""The practice server's answers: three endpoints as the vendor's page has them, and a page to look at."""

import asyncio
import hmac
import time
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from core.sandbox import rules
from core.sandbox.body import Body, read_body
from core.sandbox.page import overview_page
from core.sandbox.store import DuplicateIdError, Store
from core.sandbox.window import SlidingWindow

KEY_HEADER = "X-BuildBetter-Api-Key"
LATEST_SHOWN = 50
REQUESTS_REMEMBERED = 100_000
PAGE_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


@dataclass(frozen=True, slots=True)
class RequestSeen:
    """One request to the API: when it came (seconds of the monotonic clock) and how it was answered."""

    time: float
    method: str
    path: str
    status: int


class Sandbox:
    """The endpoints over a store: who may ask, how often, and what is answered."""

    def __init__(
        self, store: Store, *, key: str, page_token: str, limit: tuple[int, float] | None, latency: float
    ) -> None:
        self._store = store
        self._key = key
        self._window = SlidingWindow(limit)
        self._latency = latency
        self._page_token = page_token
        self.requests: deque[RequestSeen] = deque(maxlen=REQUESTS_REMEMBERED)

    def application(self) -> ASGIApp:
        """The ASGI application: routes, with every error as JSON."""
        routes = [
            Route("/v3/rest/feedback-sources", self._endpoint(self._create_source), methods=["POST"]),
            Route("/v3/rest/people", self._endpoint(self._put_person), methods=["PUT"]),
            Route("/v3/rest/feedback-sources/{id}/records", self._endpoint(self._add_record), methods=["POST"]),
            Route("/{token}/", self._page, methods=["GET"]),
        ]
        application = Starlette(routes=routes, exception_handlers={HTTPException: _as_json})
        application.router.redirect_slashes = False
        return LocalOnly(application)

    def _endpoint(self, answer: Callable[[Request, Body], Response]) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            came = time.monotonic()
            response = self._refusal(request) or await self._answered(request, answer)
            self.requests.append(RequestSeen(came, request.method, request.url.path, response.status_code))
            if self._latency:
                await asyncio.sleep(self._latency)
            return response

        return endpoint

    def _refusal(self, request: Request) -> Response | None:
        given = request.headers.get(KEY_HEADER, "")
        if not hmac.compare_digest(given.encode(), self._key.encode()):
            return _error(401, "unauthorized", f"The header {KEY_HEADER} is missing or its key is not known.")
        wait = self._window.take()
        if wait is None:
            return None
        message = f"Too many requests. The next one is accepted in {wait} s."
        return _error(429, "rate_limited", message, headers={"Retry-After": str(wait)})

    async def _answered(self, request: Request, answer: Callable[[Request, Body], Response]) -> Response:
        try:
            body = await read_body(request)
        except ValueError as error:
            return _error(400, "bad_request", f"The body isn't readable: {error}.")
        return answer(request, body)

    def _create_source(self, _request: Request, body: Body) -> Response:
        if faults := rules.source_faults(body):
            return _invalid(faults)
        made = self._store.add_source(body["name"])
        return JSONResponse({"id": made.id, "name": made.name, "type": "api", "created_at": made.created_at}, 201)

    def _put_person(self, _request: Request, body: Body) -> Response:
        if faults := rules.person_faults(body):
            return _invalid(faults)
        person, new = self._store.put_person(body)
        shown = ("id", "first_name", "last_name", "email", "company_id", "created_at")
        return JSONResponse({name: getattr(person, name) for name in shown}, 201 if new else 200)

    def _add_record(self, request: Request, body: Body) -> Response:
        source = request.path_params["id"]
        source_id = int(source) if source.isascii() and source.isdigit() and len(source) < 20 else 0
        if not self._store.has_source(source_id):
            return _error(404, "not_found", f"There is no feedback source {source}.")
        if faults := rules.record_faults(body):
            return _invalid(faults)
        if "person_id" in body and not self._store.has_person(body["person_id"]):
            return _error(404, "not_found", f"There is no person {body['person_id']}.")
        try:
            made = self._store.add_record(source_id, body)
        except DuplicateIdError:
            return _error(409, "conflict", f"A record with external_id {body['external_id']} is already there.")
        shown = ("id", "person_id", "display_ts", "external_id", "created_at")
        answer = {name: getattr(made, name) for name in shown} | {"feedback_source_id": source_id}
        return JSONResponse(answer, 201)

    async def _page(self, request: Request) -> Response:
        if not hmac.compare_digest(request.path_params["token"].encode(), self._page_token.encode()):
            raise HTTPException(404)
        return HTMLResponse(overview_page(self._store.overview(LATEST_SHOWN)), headers=PAGE_HEADERS)


class LocalOnly:
    """Lets pass only requests that name this machine and port: a page elsewhere can't be rebound to us."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        app: ASGIApp = self._app if _names_this_server(scope) else _WRONG_HOST
        await app(scope, receive, send)


def _names_this_server(scope: Scope) -> bool:
    port = scope["server"][1]
    hosts = [value for name, value in scope["headers"] if name == b"host"]
    named = (f"127.0.0.1:{port}".encode(), f"localhost:{port}".encode())
    return len(hosts) == 1 and hosts[0].lower() in named


def _invalid(faults: list[rules.Fault]) -> Response:
    errors = [{"field": fault.field, "message": fault.message} for fault in faults]
    message = "; ".join(f"{fault.field} {fault.message}" for fault in faults)
    return _error(400, "bad_request", message, errors=errors)


def _error(
    status: int,
    code: str,
    message: str,
    *,
    errors: list[dict[str, str]] | None = None,
    headers: dict[str, str] | None = None,
) -> Response:
    answer: Body = {"error": code, "message": message}
    return JSONResponse(answer | ({"errors": errors} if errors else {}), status, headers)


async def _as_json(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 — the only kind this handler is registered for
    message = {404: f"There is nothing at {request.url.path}.", 405: f"{request.method} is not known here."}
    headers = dict(error.headers) if error.headers else None
    code = error.detail.lower().replace(" ", "_")
    return _error(error.status_code, code, message.get(error.status_code, error.detail), headers=headers)


_WRONG_HOST = _error(400, "bad_request", "The Host header names another server.")
