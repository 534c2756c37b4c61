"""The conversation with Jira, through the wire that a channel is given. What it decides is in `core.jira`."""
