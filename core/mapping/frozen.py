"""What all parts of a mapping have in common."""

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """A value that is never changed and knows no other keys than its own."""

    model_config = ConfigDict(frozen=True, extra="forbid")
