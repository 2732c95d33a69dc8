"""充电设施15万台，其中公共站50座、充电设施9万台: what a part has is no second value of the whole."""

from dataclasses import replace

from auditor.intake.found import PassageReading, Target


def apart(reading: PassageReading) -> PassageReading:
    """The reading with the names of parts before what they have, where that was told of the whole before 其中."""
    text = reading.passage.text.text
    made: list[Target] = []
    for target in reading.targets:
        before = made[-1] if made else None
        opened = text.rfind("其中", 0, target.start)
        whole = opened >= 0 and any(each.name == target.name and each.end <= opened for each in made)
        part = _part(text, before, target) if before is not None and whole else ""
        made.append(replace(target, name=part + target.name) if part else target)
    return replace(reading, targets=tuple(made))


def _part(text: str, before: Target, target: Target) -> str:
    """The name of the part that the value before is of; "" where the two are not joined by 、."""
    between = text[before.end : target.start]
    joined = between.startswith("、") and not set(between) & set(",;。")
    return before.name if joined and before.name != target.name else ""     # 其中2024年6个、2025年8个
