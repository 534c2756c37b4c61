"""Measures the notifier on this machine: `./dev bench`. What the figures mean: docs/performance.md."""
