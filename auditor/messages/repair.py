"""What is said about repairs and about what would follow from an edit."""

from auditor.ground.words import Words

REPAIR = {
    "extra": Words(
        "求解需要另装程序库，请先运行：{command}", "solving needs a library that is not installed; first run: {command}",
    ),
}
