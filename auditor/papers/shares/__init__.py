"""The parts that a plan takes of quantities above."""
