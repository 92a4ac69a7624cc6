"""Times as a person says them."""


def in_words(seconds: float) -> str:
    """A duration: "under a second", "45 s", "12 min", "2 h 10 min", "1 day 3 h"; no seconds once there are minutes."""
    whole, minutes = round(seconds), round(seconds / 60)
    if whole < 60:
        return f"{whole} s" if whole else "under a second"
    if minutes < 60:
        return f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    if hours < 24:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    days, hours = divmod(hours, 24)
    return f"{days} day{'s' if days > 1 else ''}" + (f" {hours} h" if hours else "")
