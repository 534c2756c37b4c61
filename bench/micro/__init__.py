"""Single steps, by pytest-benchmark: `./dev bench --micro`."""
