"""What the Jira channel knows and decides: Jira's shapes and words, fields, transitions, what to do next. No I/O."""
