"""The data behind a paper as JSON."""

import json


def write_json(data: object) -> str:
    """Plain data (dicts, lists, text, whole numbers) as JSON text; keys stay in their order."""
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
